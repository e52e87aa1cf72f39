/** A quantity in an expression: a double, or a list of so many doubles. */
export type QuantityType = 'double' | {
    list: number;
};
/** Values by name: what an expression reads. The same object is refilled at every control step. */
export type ExpressionScope = Record<string, number | number[]>;
/**
 * Rewrites an expression so that all its numbers are doubles: `1/2` is 0.5 and `x > 1` compares doubles.
 * Integers remain where the language wants them, as the index in `[…]` after a value, which may be computed.
 */
export declare function withDoubles(source: string): string;
/** @throws WorldGateError `task-invalid` when the language has another meaning for `name` */
export declare function requireUsableName(name: string, place: ExpressionPlace): void;
export interface ExpressionPlace {
    file: string;
    /** Key path inside the file, e.g. `success.when`. */
    key: string;
}
/**
 * Compiles expressions over named quantities. Types are checked when an expression is compiled, so that a
 * misspelt name is found before the first episode.
 */
export declare class ExpressionCompiler {
    #private;
    constructor(quantities: ReadonlyMap<string, QuantityType>);
    /** An expression that yields true or false. @throws WorldGateError `expression-invalid`. */
    condition(source: string, place: ExpressionPlace): (scope: ExpressionScope) => boolean;
    /**
     * An expression that yields a number; a condition counts as 1 or 0.
     * @throws WorldGateError `expression-invalid`.
     */
    number(source: string, place: ExpressionPlace): (scope: ExpressionScope) => number;
}
