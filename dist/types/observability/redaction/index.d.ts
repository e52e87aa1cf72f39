/**
 * The one place that takes secrets and host paths out of text about the outside: logs, tails, manifests, reports,
 * comments, error messages. It removes the value and keeps the label, and is idempotent and linear in time.
 *
 * Rules about text cannot be complete. A secret without label, known shape or place (a password in a sentence)
 * passes; what must not leak is not handed to what writes text.
 */
export { SECRET_KINDS, secretKinds, secretPlaces } from './kinds.js';
export { HOST_PATH, REDACTED } from './pattern.js';
export { hasHiddenToken } from './spellings.js';
/** `text` with `[redacted]` for each secret and `[host-path]` for the folder of each path on a host. */
export declare function redactText(text: string): string;
/**
 * A copy of a JSON value, keys redacted as well as strings. Values under sensitive keys become `[redacted]`; keys
 * that become equal get `#2`, `#3` ... in their order.
 */
export declare function redactValue<T>(json: T): T;
/**
 * Scheme, host and path of a URL or a relative reference, redacted: no user information, query or fragment. Empty
 * for an empty text, `[redacted]` where nothing else is left.
 */
export declare function redactUrl(url: string): string;
/**
 * The last `maxChars` UTF-16 units of the redacted text, `…` first where something was cut off. Redaction comes
 * before the cut: a cut between a label and its value would leave a value that nothing tells from other text.
 */
export declare function redactedTail(text: string, maxChars: number): string;
