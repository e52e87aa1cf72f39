export declare const TOKEN_KINDS: readonly ["github-token", "gitlab-token", "aws-key", "google-key", "slack-token", "json-web-token", "hugging-face-token", "replicate-token", "nvidia-key", "model-api-key", "payment-key", "npm-token", "pypi-token", "docker-token", "mail-key", "webhook-url"];
type TokenKind = (typeof TOKEN_KINDS)[number];
/** Replaces tokens of known shape and the secret part of webhook addresses. */
export declare function hideTokens(text: string): string;
/** Whose tokens stand in `text`, each kind once. */
export declare function tokenKinds(text: string): Set<TokenKind>;
/** Source of the line that a private key begins or ends with. */
export declare const KEY_MARKER = "-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----";
/**
 * Replaces what stands between the markers of a private key, whatever it is. Where the end is missing, the lines
 * of base64 behind the marker go; where the beginning is missing, those before it.
 */
export declare function hidePrivateKeys(text: string): string;
export {};
