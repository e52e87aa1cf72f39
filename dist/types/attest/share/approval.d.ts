import { type ShareApproval } from '../../contracts/share.js';
import type { Digest } from '../../foundation/digest.js';
/**
 * The approval of this very package, in force now.
 * @param file absolute path
 * @param name as messages call it
 * @throws WorldGateError `approval-invalid`, `approval-mismatch` with both digests, `approval-expired`
 */
export declare function readApproval(file: string, name: string, digest: Digest, now: Date): ShareApproval;
/**
 * When a share ends: at the time that was asked for, never after the approval does, `null` where neither says.
 * @param asked of `--expires`: `2027-01-31` is the end of that day in UTC, or an ISO 8601 time with its zone
 * @throws WorldGateError `usage`
 */
export declare function expiryOf(asked: string | undefined, approval: ShareApproval, now: Date): Date | null;
