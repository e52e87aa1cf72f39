import type { Evidence } from '../../contracts/evidence.js';
import type { PlanAnchor } from '../../contracts/evidence-package.js';
import type { Finding } from '../../contracts/evidence-source.js';
import type { ReadClaim, ReadProtocol } from '../claims/read-claim.js';
import type { CellTable } from '../decision/cell-table.js';
import { type ClaimDecision } from '../decision/decide-claim.js';
import type { Imported } from '../importing/import-results.js';
export interface EvidenceInput {
    claim: ReadClaim;
    protocol: ReadProtocol;
    anchor: PlanAnchor | null;
    source: Evidence['source'];
    imported: Imported;
    table: CellTable;
    /** `null` where only aggregates were read. */
    decision: ClaimDecision | null;
    stopping: Evidence['stopping'];
    digestMatches: boolean;
    findings: Finding[];
    withCompleteness: boolean;
    ppi: Evidence['ppi'];
}
/** `evidence.json` from what was read and decided. Pure. */
export declare function buildEvidence(input: EvidenceInput): Evidence;
