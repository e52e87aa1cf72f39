import type { VerificationCheck } from '../../contracts/verification.js';
export type CheckPhase = VerificationCheck['phase'];
/** What was expected, what was found, and where to look. */
export interface Finding {
    message: string;
    expected?: string;
    found?: string;
    where?: string;
}
export declare function passed(phase: CheckPhase, name: string, message: string): VerificationCheck;
export declare function failed(phase: CheckPhase, name: string, finding: Finding): VerificationCheck;
export declare function notChecked(phase: CheckPhase, name: string, message: string): VerificationCheck;
/** The message of what was thrown, with that of its cause, without line breaks. */
export declare function reasonOf(error: unknown): string;
