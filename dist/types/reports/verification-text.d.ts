import type { Verification } from '../contracts/verification.js';
import { type TextOptions } from './text.js';
/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, who signed,
 * every failure with what was expected and found, and one line for each phase without any.
 */
export declare function renderVerificationText(verification: Verification, { color, width }: TextOptions): string;
