import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
export interface LintFinding {
    severity: 'error' | 'warning';
    code: string;
    /** Key of the claim or, with `protocol.` before it, of the protocol. */
    key: string;
    message: string;
}
/** What a reader of a claim would ask about; an empty list does not make a claim true. */
export declare function lintClaim(claim: Claim, protocol: Protocol | null): LintFinding[];
export type Warn = (code: string, key: string, message: string) => void;
