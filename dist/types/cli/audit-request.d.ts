import type { ImportOptions } from '../audit/importing/contract.js';
import type { AuditRequest } from '../audit/package/run-audit.js';
import { type ComplianceFramework } from '../contracts/compliance.js';
import type { Installation } from '../foundation/installation.js';
import { type MlBomVersion } from '../supply-chain/ml-bom.js';
/** What a caller asks of an audit, at either door; paths may be relative. */
export interface AuditAsk extends ImportOptions {
    source: string | undefined;
    from: string;
    claim: string;
    protocol: string;
    output: string;
    anchor: string | undefined;
    ppi: string | undefined;
    stopping: 'savi' | 'fixed' | undefined;
    sameModel: boolean;
    completenessScore: boolean;
    compliance: readonly ComplianceFramework[];
    /** `null` for none. */
    mlBom: MlBomVersion | null;
    /** Files and folders that the package carries along. */
    attach?: readonly string[];
}
/** @param folder absolute folder that relative paths start from */
export declare function auditRequest(ask: AuditAsk, { folder, now, installation }: {
    folder: string;
    now: Date;
    installation: Installation;
}): AuditRequest;
