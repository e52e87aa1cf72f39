import type { Evidence } from '../contracts/evidence.js';
import { type TextOptions } from './text.js';
/**
 * What became of a claim, for a terminal of `width` columns (80 unless given, at least 48), without emoji. Every line
 * ends with a line break.
 */
export declare function renderEvidenceText(evidence: Evidence, { color, width }: TextOptions): string;
