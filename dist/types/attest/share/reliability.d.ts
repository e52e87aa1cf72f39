import { type PublicShare } from '../../contracts/share.js';
/** Adds what became of a claim to a file of the caller's: labels alone, no name, digest or text of the package. */
export declare function appendReliabilityRecord(file: string, share: PublicShare): void;
