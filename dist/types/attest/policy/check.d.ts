import type { VerificationCheck } from '../../contracts/verification.js';
export type PolicyPhase = Extract<VerificationCheck['phase'], 'identity' | 'trust_policy'>;
/** What speaks against a demand. */
export interface Fault {
    message: string;
    expected?: string;
    found?: string;
    /** File, key or field to look at. */
    where?: string;
}
/** Text of others as messages may hold it. */
export declare function plain(text: string): string;
export declare function failed(phase: PolicyPhase, name: string, { message, ...more }: Fault): VerificationCheck;
export declare function passed(phase: PolicyPhase, name: string, message: string): VerificationCheck;
export declare function notChecked(phase: PolicyPhase, name: string, message: string): VerificationCheck;
/**
 * One demand on each of several things: a failed check for each that does not meet it, one passed check where all do, and
 * none was checked where there is nothing to look at.
 */
export declare function demand<T>(phase: PolicyPhase, name: string, things: readonly T[], faultOf: (thing: T) => Fault | null, met: string): VerificationCheck[];
/** The demands that had nothing to look at as one check, which names them: one cause is said once. */
export declare function foldUnchecked(checks: readonly VerificationCheck[]): VerificationCheck[];
