/**
 * Replaces the credentials in `Authorization` and `Cookie` headers, wherever they are written, and those behind
 * `Bearer` and `Basic` alone. The scheme stays where it is a known one.
 */
export declare function hideInHeaders(text: string): string;
