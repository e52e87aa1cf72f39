/** Keys that reach an object's prototype; no file of ours has a use for them. */
export declare const PROTOTYPE_KEYS: ReadonlySet<string>;
/** Text from a file as it may stand in a message: quoted, control characters escaped, shortened. */
export declare function quoted(text: string): string;
/** Text of others as a terminal or a log may get it: controls but line breaks and tabs are escaped, and what reorders or hides text. */
export declare function printable(text: string): string;
/** `gates[0].min`; keys that are no identifiers are quoted: `metrics["a b"]`. */
export declare function keyPath(path: readonly PropertyKey[]): string;
