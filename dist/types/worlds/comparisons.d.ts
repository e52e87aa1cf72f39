import type { ASTNode } from '@marcbachmann/cel-js';
/** The function that {@link withCheckedComparisons} puts around what is compared. */
export declare const CHECKED = "comparable";
/**
 * Rewrites an expression so that every computed side of a comparison goes through {@link CHECKED}, which refuses NaN.
 * A comparison with NaN is false, so its negation is true: `!(x / y < 1)` would hold where `x / y` has no value.
 * The check stands in place, so that `y > 0 && x / y < 1` never comes to it where y is 0.
 * @param source an expression that parses, as its syntax tree `ast` has it
 * @param isNumber whether a call of the function of that name yields a double
 */
export declare function withCheckedComparisons(source: string, ast: ASTNode, isNumber: (name: string) => boolean): string;
