import type { Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
/**
 * How many cells a protocol plans.
 * @throws WorldGateError `protocol-invalid` for more than ten million
 */
export declare function plannedCellCount({ benchmark, execution }: Protocol): number;
/**
 * SHA-256 over the canonical JSON of each cell, one a line, in plan order: tasks, then seeds, then episodes. The lines are
 * put together by hand, as RFC 8785 has them: `{"episode":0,"seed":null,"task":"libero_10/0"}`, with a seed where the plan
 * counts episodes per seed.
 */
export declare function plannedCellsDigest(protocol: Protocol): Digest;
