/** True for keys whose values are secrets whatever they look like: `api_token`, `clientSecret`, `Authorization`. */
export declare function isSensitiveKey(key: string): boolean;
/** True for a plural, under which a number counts. */
export declare const isPlural: (label: string) => boolean;
/** True for `--token` and the like: the next argument is the secret. */
export declare function isSensitiveFlag(argument: string): boolean;
/** Replaces values that a label, an option or a sentence calls secret; the label and the quotes stay. */
export declare function hideLabelled(text: string): string;
