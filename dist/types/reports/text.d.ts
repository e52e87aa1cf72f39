import type { Report } from '../contracts/report.js';
import { type Verdict } from '../contracts/verdict.js';
export { wrap } from './text-table.js';
export interface TextOptions {
    /** ANSI colours; the door knows whether the output is a terminal. */
    color: boolean;
    /** Columns of the terminal, at least 48. */
    width?: number;
}
/** Colour of a verdict as parameters of an SGR sequence. */
export declare const SGR: Readonly<Record<Verdict, string>>;
/**
 * The gate table, what was measured and the decision for a terminal, `width` columns (80 unless given), without
 * emoji, because terminals disagree about their width. Every line ends with a line break.
 */
export declare function renderText(report: Report, { color, width }: TextOptions): string;
