/**
 * `value`, a JSON value, with every string passed through `redact`, keys as well as values. Values under sensitive
 * keys and behind sensitive options in lists are hidden whatever they are, apart from null, booleans and the empty
 * string. Keys that become equal are told apart by `#2`, `#3` ... in their order. The input is not changed.
 */
export declare function redactJson(value: unknown, redact: (text: string) => string, depth?: number): unknown;
