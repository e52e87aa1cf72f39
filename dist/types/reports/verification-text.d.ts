import type { Verification } from '../contracts/verification.js';
import type { TextOptions } from './text.js';
/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, what was
 * verified and who signed, every cause of a failure with what was expected and found, and one line for each phase without
 * any. Digests and addresses are never broken, also where they are wider than the terminal.
 */
export declare function renderVerificationText(verification: Verification, { color, width }: TextOptions): string;
