import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
import type { Digest } from '../../foundation/digest.js';
export interface PaperDraft {
    claim: Claim;
    protocol: Protocol;
    hash: Digest;
    /** What was read, and where: `success_rate 0.86 from "… reaches 86.0 % …"`. */
    found: string[];
}
/**
 * A first draft of claim and protocol from a paper's text. Every value that was read or guessed stands under
 * `needs_review`: a person has to hold it against the paper.
 * @param document HTML page or plain text
 * @param url where it is from; `null` for a local file
 * @throws WorldGateError `paper-unreadable`, `paper-unclear` where it names no benchmark that there is a template for
 */
export declare function draftFromPaper(document: string, url: string | null, tools: {
    now: Date;
    randomBytes: (count: number) => Uint8Array;
}): PaperDraft;
