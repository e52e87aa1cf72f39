import { hideInHeaders } from './headers.ts';
import { hideLabelled } from './labels.ts';
import { hideTokens, KEY_MARKER, TOKEN_KINDS, tokenKinds } from './tokens.ts';
import { hideSignatures, hideUserInfo } from './urls.ts';

/** What a secret is, as far as its shape or place tells. */
export const SECRET_KINDS = [
  'private-key',
  'url-credentials',
  'signed-url',
  ...TOKEN_KINDS,
  'authorization-header',
  'labelled-secret',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

export interface SecretPlace {
  kind: SecretKind;
  /** From 1. */
  line: number;
}

const BEGIN = new RegExp(KEY_MARKER);

/** Each rule with what it calls its finds; in the order of the redaction, so that a find counts once. */
const RULES: readonly { hide: (text: string) => string; kinds: (line: string) => Iterable<SecretKind> }[] = [
  { hide: hideUserInfo, kinds: () => ['url-credentials'] },
  { hide: hideSignatures, kinds: () => ['signed-url'] },
  { hide: hideTokens, kinds: tokenKinds },
  { hide: hideInHeaders, kinds: () => ['authorization-header'] },
  { hide: hideLabelled, kinds: () => ['labelled-secret'] },
];

/**
 * Where in `text` the redaction would hide a secret, and of which kind; never the secret. Paths of a host are no
 * secrets and not named. A kind counts once a line. Linear in time; what the redaction does not know passes here too.
 */
export function secretPlaces(text: string): SecretPlace[] {
  const places: SecretPlace[] = [];
  if (text.includes('PRIVATE KEY')) {
    for (const [index, line] of text.split('\n').entries()) {
      if (BEGIN.test(line)) places.push({ kind: 'private-key', line: index + 1 });
    }
  }
  let before = text;
  for (const { hide, kinds } of RULES) {
    const after = hide(before);
    if (after === before) continue;
    let found = 0;
    for (const [index, line] of before.split('\n').entries()) {
      if (hide(line) === line) continue;
      found += 1;
      for (const kind of kinds(line)) places.push({ kind, line: index + 1 });
    }
    if (found === 0) {
      // The label stands on one line, and its value, which is the secret, on the next.
      const line = lineOfDifference(before, after);
      for (const kind of kinds(before)) places.push({ kind, line });
    }
    before = after;
  }
  return places.sort((a, b) => a.line - b.line);
}

/** Kinds of the secrets in `text`, each once. */
export function secretKinds(text: string): SecretKind[] {
  return [...new Set(secretPlaces(text).map(({ kind }) => kind))];
}

function lineOfDifference(before: string, after: string): number {
  let line = 1;
  for (let at = 0; at < before.length && before[at] === after[at]; at++) if (before[at] === '\n') line += 1;
  return line;
}
