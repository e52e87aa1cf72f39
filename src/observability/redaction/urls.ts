import { anyCase, PLACEHOLDER, REDACTED } from './pattern.ts';

const SLASHES = ':(?:\\\\?\\/){2}';
const USER_INFO = '[^\\s\\/?#"\'`<>\\\\]+(?=@)';

/**
 * Query keys whose values sign or authorise a request and that are no label by their name: cloud signatures, shared
 * access signatures, API keys.
 */
const QUERY_KEY = [
  ...[
    'x-amz-[a-z-]+',
    'x-goog-[a-z-]+',
    'sig',
    'sas',
    'key',
    'auth',
    'hmac',
    'code',
    'policy',
    'googleaccessid',
  ],
  ...['awsaccesskeyid', 'key-pair-id', 'signature', 'se-sig'],
]
  .map((key) => key.replace(/\[a-z-\]\+|[a-z]/g, (part) => (part.length > 1 ? '[A-Za-z-]+' : anyCase(part))))
  .join('|');
const QUERY = `(?:[?&]|&amp;|\\\\u0026|%3[fF]|%26)(?:${QUERY_KEY})(?:=|%3[dD])`;
const QUERY_VALUE = `(?:${PLACEHOLDER}|[^\\s&#"'\`<>\\\\()[\\]{}|,;])+`;

const CREDENTIALS = new RegExp(`(${SLASHES})(${USER_INFO})`, 'g');
const SIGNATURE = new RegExp(`(${QUERY})${QUERY_VALUE}`, 'g');

/** Replaces the user information of URLs of any scheme and the values of signing query keys; the rest stays. */
export function hideInUrls(text: string): string {
  return hideSignatures(hideUserInfo(text));
}

/** Replaces the user information of URLs of any scheme. */
export function hideUserInfo(text: string): string {
  return text.replace(CREDENTIALS, (whole: string, slashes: string, userInfo: string, at: number) => {
    // `git` in `ssh://git@host` names an account that everybody uses; the key is elsewhere.
    const isShell = /(?<![A-Za-z0-9])ssh$/i.test(text.slice(Math.max(0, at - 4), at));
    return isShell && !userInfo.includes(':') ? whole : `${slashes}${REDACTED}`;
  });
}

/** Replaces the values of query keys that sign a URL. */
export function hideSignatures(text: string): string {
  return text.replace(SIGNATURE, (_whole, key: string) => `${key}${REDACTED}`);
}

/**
 * Scheme, host and path of a URL or a relative reference: without user information, query and fragment.
 * `[redacted]` where nothing is left of a text that was not empty.
 */
export function bareUrl(url: string): string {
  const trimmed = url.trim();
  const bare = trimmed.replace(/[?#][\s\S]*$/, '').replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/]*@/, '$1');
  return bare === '' && trimmed !== '' ? REDACTED : bare;
}
