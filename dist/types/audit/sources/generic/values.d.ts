import type { Spelling, TimeUnit } from '../../../contracts/mapping.js';
import { WorldGateError } from '../../../foundation/errors.js';
import type { Format, Row } from './place.js';
/** `format-invalid` with file, row and what was found there. */
export declare function invalid({ file, at }: Pick<Row, 'file' | 'at'>, what: string, hint?: string): WorldGateError;
/**
 * Whether a value is spelled like one of a list. In JSON types count: the number 1 is neither true nor "1". A CSV cell
 * is text: a text stands for itself, a number for every way to write it, true and false for the words in any case.
 */
export declare function isSpelled(value: unknown, spellings: readonly Spelling[], format: Format): boolean;
/** The number that a JSON value or a cell is: NaN for what an evaluator writes so, `undefined` for what is none. */
export declare function numberOf(value: unknown): number | undefined;
/** A whole number of at least 0; tables that had gaps write 3 as 3.0. */
export declare function countOf(value: unknown, format: Format): number | undefined;
/** A name: text or a number; `null` where nothing is there. */
export declare function labelOf(value: unknown, row: Row, what: string): string | null;
/** @returns the same time in another unit */
export declare function convertTime(value: number, from: TimeUnit, to: TimeUnit): number;
/** ISO 8601 with a time zone, in UTC; `null` for a time without one, which is no point in time. */
export declare function utcOf(text: string): string | null;
