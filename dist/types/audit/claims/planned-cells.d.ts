import type { Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
/** One planned trial. `seed` is null where the plan counts episodes per task alone. */
export interface PlannedCell {
    task: string;
    seed: number | null;
    episode: number;
}
/**
 * How many cells a protocol plans.
 * @throws WorldGateError `protocol-invalid` for more than ten million
 */
export declare function plannedCellCount({ benchmark, execution }: Protocol): number;
/** The cells of a protocol in plan order: tasks, then seeds, then episodes. */
export declare function plannedCells(protocol: Protocol): Generator<PlannedCell>;
/** SHA-256 over the canonical JSON of each cell in plan order, one a line. */
export declare function plannedCellsDigest(protocol: Protocol): Digest;
