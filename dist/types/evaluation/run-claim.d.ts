import type { FrozenClaim } from '../audit/claims/claim-of-plan.js';
import type { RunWorkspace } from '../runs/workspace.js';
/** Where a run that is to become evidence keeps what was claimed and planned before it. */
export declare const CLAIM_FILE = "inputs/claim.json";
export declare const PROTOCOL_FILE = "inputs/protocol.json";
export declare function writeClaim(run: RunWorkspace, { claim, protocol }: FrozenClaim): void;
/**
 * Whether a claim was frozen for a run cannot be made up for once it has begun.
 * @param runDir absolute
 * @throws WorldGateError `claim-missing`
 */
export declare function requireClaimOf(runDir: string, runId: string): void;
