/**
 * Whether a token of known shape, or a private key, stands in `text` in another spelling: with sequences of terminals or
 * unseen characters inside, percent-encoded, as `\u00xx` or entities, or in base64. It says that one is there and not where.
 */
export declare function hasHiddenToken(text: string): boolean;
