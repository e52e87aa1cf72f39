import type { Claim } from '../../contracts/claim.js';
import { type PlanAnchor } from '../../contracts/evidence-package.js';
import type { ReadProtocol } from '../claims/read-claim.js';
/**
 * What shows that a protocol existed by some time.
 * @param file absolute path of a `worldgate.plan_anchor.v1`
 * @throws WorldGateError `anchor-invalid`, and those of reading JSON
 */
export declare function readAnchor(file: string, shown: string): PlanAnchor;
/**
 * Refuses a plan whose dates or cells contradict it: what is dated in the future, frozen before its claim was written,
 * or anchored before it was frozen was not what it says.
 * @throws WorldGateError `protocol-dates`, `protocol-stale`, `anchor-mismatch`
 */
export declare function requireSoundPlan(claim: Claim, { protocol, hash, file }: ReadProtocol, anchor: PlanAnchor | null, now: Date): void;
