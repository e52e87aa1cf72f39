import type { Evidence } from '../../contracts/evidence.js';
import type { ArtifactManifest } from '../../contracts/evidence-package.js';
import type { Digest } from '../../foundation/digest.js';
import { type ReadClaim, type ReadProtocol } from '../claims/read-claim.js';
import type { ImportOptions } from '../importing/contract.js';
import { type ReplacedPackage } from './output-folder.js';
export interface AuditRequest {
    /** As the caller names it; detected where it is not. */
    source: string | undefined;
    /** Absolute paths. */
    from: string;
    claim: string;
    protocol: string;
    output: string;
    anchor: string | undefined;
    ppi: string | undefined;
    importOptions: ImportOptions;
    stopping: 'savi' | undefined;
    /** The caller says that another path or name in the results is the model of the claim. */
    sameModel: boolean;
    completenessScore: boolean;
    /** Further members, made from the evidence: compliance drafts, the ML-BOM. */
    extras: readonly ExtraMember[];
    /** Absolute paths of files and folders that are carried along: videos, logs, raw results. */
    attachments?: readonly string[];
    now: Date;
    version: string;
    /** Module of the thread that writes large members. */
    worker: URL;
}
export interface ExtraMember {
    name: string;
    render: (package_: RenderInput) => string | Promise<string>;
}
export interface RenderInput {
    claim: ReadClaim;
    protocol: ReadProtocol;
    evidence: Evidence;
    /** Of the members that are written so far. */
    digests: ReadonlyMap<string, Digest>;
}
export interface AuditOutcome {
    evidence: Evidence;
    manifest: ArtifactManifest;
    digest: Digest;
    /** What was in the place of the package before. */
    replaced: ReplacedPackage | null;
}
/**
 * Turns results into an evidence package: reads them once, decides the claim, and writes all members or none.
 * @throws WorldGateError `package-revoked` where an earlier package at `output` was revoked, and for every input that is
 *   broken or contradicts itself. Nothing is left at `output` then, an earlier package neither: whoever reads that folder
 *   next must not take it for the result of this call
 */
export declare function runAudit(request: AuditRequest): Promise<AuditOutcome>;
