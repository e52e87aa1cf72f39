/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
export declare function canonicalJson(value: unknown): string;
