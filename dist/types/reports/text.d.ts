import type { Report } from '../contracts/report.js';
export interface TextOptions {
    /** ANSI colours; the door knows whether the output is a terminal. */
    color: boolean;
    /** Columns of the terminal, at least 48. */
    width?: number;
}
/**
 * The gate table and the decision for a terminal, `width` columns (80 unless given), without emoji, because
 * terminals disagree about their width. Every line ends with a line break.
 */
export declare function renderText(report: Report, { color, width }: TextOptions): string;
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
export declare function wrap(text: string, columns: number): string[];
