import type { AuditOutcome } from '../audit/package/run-audit.js';
import type { Door } from './door.js';
import { type FinishOptions } from './finish.js';
import { type Signing } from './signing.js';
interface AuditOptions extends FinishOptions {
    /** Of the audit, in the form of a run's id. */
    id: string;
    comment: NonNullable<FinishOptions['comment']>;
}
interface SignedAudit extends AuditOutcome {
    /** Absolute. */
    packageDir: string;
    /** `undefined` where the step was cancelled before. */
    signed: Signing | undefined;
}
/** Tells the runner how an audit ended. Returns the exit code of the step. */
export declare function finishAudit(door: Door, { evidence, manifest, digest, packageDir, signed }: SignedAudit, { id, ...options }: AuditOptions): Promise<number>;
export interface BrokenAudit {
    error: unknown;
    /** Absolute path of the claim. */
    claim: string;
    outputs: readonly string[];
}
/**
 * Ends an audit that left no package. The section that the claim may have in the comment says so then: what an earlier
 * audit found must not stand beside it as if it still held.
 */
export declare function finishBrokenAudit(door: Door, { error, claim, outputs }: BrokenAudit, { id, comment }: AuditOptions): Promise<number>;
export {};
