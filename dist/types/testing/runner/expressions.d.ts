/** JSON values, as contexts hold them. */
export type Value = null | boolean | number | string | Value[] | {
    [key: string]: Value | undefined;
};
export type Contexts = Readonly<Record<string, Value>>;
/** What the status functions and `hashFiles` say at this place. */
export interface Status {
    success: boolean;
    failure: boolean;
    cancelled: boolean;
    hashFiles: (patterns: readonly string[]) => string;
}
/** Value of one expression, without its braces, by GitHub's own engine. */
export declare function evaluate(expression: string, contexts: Contexts, status: Status | null): Value;
/**
 * A text with its expressions replaced. One that is a single expression gives that expression's value, which may be an
 * object; others give text.
 */
export declare function interpolate(text: string, contexts: Contexts, status: Status | null): Value;
/** `interpolate` for every text in a value. */
export declare function interpolateAll(value: Value, contexts: Contexts, status: Status | null): Value;
/**
 * Whether an `if:` lets run. Without a status function it means `success() && (…)`; braces around the whole may be left
 * out.
 */
export declare function condition(text: Value | undefined, contexts: Contexts, status: Status): boolean;
/** Text of a value as GitHub writes it into a step: nothing for null, `Object` and `Array` for what has parts. */
export declare function asText(value: Value | undefined): string;
export declare function truthy(value: Value): boolean;
