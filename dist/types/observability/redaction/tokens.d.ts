/** Replaces tokens of known shape and the secret part of webhook addresses. */
export declare function hideTokens(text: string): string;
/**
 * Replaces what stands between the markers of a private key, whatever it is. Where the end is missing, the lines
 * of base64 behind the marker go; where the beginning is missing, those before it.
 */
export declare function hidePrivateKeys(text: string): string;
