import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
import type { Warn } from './lint-claim.js';
/**
 * Warns where the sentences for readers say something else than the fields that are decided. They are never parsed for
 * the decision, so that a wrong one would stand unnoticed above a right verdict.
 */
export declare function lintText(claim: Claim, protocol: Protocol | null, warn: Warn): void;
