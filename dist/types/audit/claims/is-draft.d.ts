import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
/** Why a claim with its protocol is not finished. */
export interface DraftReason {
    file: 'claim.json' | 'protocol.json';
    /** Follows "FILE is a draft: ". */
    message: string;
    /** The first thing to do about it. */
    hint: string;
}
/** What a person has yet to fill in or to confirm; empty where claim and protocol are finished. */
export declare function draftReasons(claim: Claim, protocol: Protocol): DraftReason[];
