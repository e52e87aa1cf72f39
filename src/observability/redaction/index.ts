/**
 * The one place that takes secrets and host paths out of text about the outside: logs, tails, manifests, reports,
 * comments, error messages. It removes the value and keeps the label, and is idempotent and linear in time.
 *
 * Rules about text cannot be complete. A secret without label, known shape or place (a password in a sentence)
 * passes; what must not leak is not handed to what writes text.
 */

import { hideInHeaders } from './headers.ts';
import { hideHostPaths } from './host-paths.ts';
import { hideLabelled } from './labels.ts';
import { REDACTED } from './pattern.ts';
import { hidePrivateKeys, hideTokens } from './tokens.ts';
import { bareUrl, hideInUrls } from './urls.ts';
import { redactJson } from './values.ts';

export { SECRET_KINDS, secretKinds, secretPlaces } from './kinds.ts';
export { HOST_PATH, REDACTED } from './pattern.ts';
export { hasHiddenToken } from './spellings.ts';

/** `text` with `[redacted]` for each secret and `[host-path]` for the folder of each path on a host. */
export function redactText(text: string): string {
  let before = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const after = applyRules(before);
    if (after === before) return after;
    before = isJson(before) && !isJson(after) ? redactJsonText(before) : after;
  }
  return before;
}

/**
 * What is left around a placeholder may look like something else, in text made for it; a second round settles that,
 * and is all that other text takes. The limit keeps the time linear.
 */
const MOST_ROUNDS = 8;

/** Shapes come before labels, which then see placeholders; paths before both, as a last name may be a label. */
function applyRules(text: string): string {
  return hideLabelled(hideInHeaders(hideTokens(hideHostPaths(hideInUrls(hidePrivateKeys(text))))));
}

function isJson(text: string): boolean {
  if (!/^\s*["[{]/.test(text) || !/["\]}]\s*$/.test(text.slice(-64))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * JSON whose strings look to the rules as if they went on behind their quotes (`"token="`): redacted string by
 * string, written again with the same indentation.
 */
function redactJsonText(text: string): string {
  const indentation = /^\s*[[{]\r?\n([ \t]{1,10})/.exec(text)?.[1];
  return JSON.stringify(redactJson(JSON.parse(text), applyRules), null, indentation);
}

/**
 * A copy of a JSON value, keys redacted as well as strings. Values under sensitive keys become `[redacted]`; keys
 * that become equal get `#2`, `#3` ... in their order.
 */
export function redactValue<T>(json: T): T {
  return redactJson(json, redactText) as T;
}

/**
 * Scheme, host and path of a URL or a relative reference, redacted: no user information, query or fragment. Empty
 * for an empty text, `[redacted]` where nothing else is left.
 */
export function redactUrl(url: string): string {
  const bare = bareUrl(url);
  return bare === REDACTED ? bare : redactText(bare);
}

/**
 * The last `maxChars` UTF-16 units of the redacted text, `…` first where something was cut off. Redaction comes
 * before the cut: a cut between a label and its value would leave a value that nothing tells from other text.
 */
export function redactedTail(text: string, maxChars: number): string {
  const redacted = redactText(text);
  if (redacted.length <= maxChars) return redacted;
  if (maxChars <= 0) return '';
  let from = redacted.length - (maxChars - 1);
  if (/[\udc00-\udfff]/.test(redacted.charAt(from)) && /[\ud800-\udbff]/.test(redacted.charAt(from - 1)))
    from++;
  return `…${redacted.slice(from)}`;
}
