/** Replaces the user information of URLs of any scheme and the values of signing query keys; the rest stays. */
export declare function hideInUrls(text: string): string;
/** Replaces the user information of URLs of any scheme. */
export declare function hideUserInfo(text: string): string;
/** Replaces the values of query keys that sign a URL. */
export declare function hideSignatures(text: string): string;
/**
 * Scheme, host and path of a URL or a relative reference: without user information, query and fragment.
 * `[redacted]` where nothing is left of a text that was not empty.
 */
export declare function bareUrl(url: string): string;
