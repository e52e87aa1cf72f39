import type { Evidence } from '../../contracts/evidence.js';
import type { PlanAnchor } from '../../contracts/evidence-package.js';
import type { AuditSource } from '../../contracts/evidence-source.js';
import type { ReadClaim, ReadProtocol } from '../claims/read-claim.js';
import type { CellTable } from '../decision/cell-table.js';
import type { Imported } from '../importing/import-results.js';
export interface Assessment {
    claim: ReadClaim;
    protocol: ReadProtocol;
    anchor: PlanAnchor | null;
    source: {
        name: AuditSource;
        format: string;
        why: string[];
    };
    /** What was read, whether now or from the members of a package. */
    imported: Imported;
    table: CellTable;
    /** What the caller asked for. */
    asked: {
        stopping: 'savi' | undefined;
        sameModel: boolean;
        completeness: boolean;
    };
    ppi: Evidence['ppi'];
}
/**
 * Everything that follows from a claim, its protocol and the episodes: the same for whoever makes a package and whoever
 * checks one, so that each word of it can be made again and compared.
 * @throws WorldGateError `no-results`, `nothing-planned`, and those of deciding and of comparing model and protocol
 */
export declare function assess({ claim, protocol, anchor, source, imported, table, asked, ppi, }: Assessment): Evidence;
