import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
import type { LintFinding } from './lint-claim.js';
/**
 * What makes a frozen plan worthless: cells that are not those which were frozen, and dates that cannot be right. An
 * audit refuses such a protocol.
 */
export declare function lintPlan({ curator }: Claim, protocol: Protocol, now: Date): LintFinding[];
