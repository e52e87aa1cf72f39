import type { CliContext } from './context.js';
/** A line of `label   value`. */
export type Row = readonly [label: string, value: string];
export declare function rowsText(rows: readonly Row[]): string;
/** A command line to copy, without the program; over several lines where it is too long for one. */
export declare function commandText([first, ...rest]: readonly string[]): string;
/** How a new package is signed where this command ran: a job has an identity, anybody else needs a key. */
export declare function signingNext({ env }: CliContext, packageName: string): string;
