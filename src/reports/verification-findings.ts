import { BUNDLE_FILES } from '../contracts/attestation.ts';
import type { Verification, VerificationCheck } from '../contracts/verification.ts';
import { clip, LONGEST } from './plain.ts';

/** Checks that say the same of several files: the first of them, and which the others are. */
export interface CheckGroup {
  first: VerificationCheck;
  /** Bundle that the first is of. */
  file: string | null;
  /** Of the others; files, or places. */
  others: string[];
  /** Places of further findings of this kind, each in words of its own that are left out. */
  alike: string[];
}

export interface Findings {
  /** What is wrong. */
  causes: CheckGroup[];
  /** Demands of the policy that could not be met because of it, in words. */
  consequences: string[];
  /** What was not looked at. */
  open: CheckGroup[];
}

/** Findings of one kind that are told in full. */
const MOST_ALIKE = 3;

/** One mistake often shows in every bundle and every demand: it is told once, and what follows from it in few words. */
export function findingsOf(verification: Verification): Findings {
  const files = fileNames(verification);
  const failed = verification.checks.filter(({ state }) => state === 'failed');
  const follows = failed.filter((check) => consequence(check, verification) !== null);
  // Whatever is refused has a reason.
  const isFollowing = (check: VerificationCheck) => follows.length < failed.length && follows.includes(check);
  return {
    causes: shortened(
      grouped(
        failed.filter((check) => !isFollowing(check)),
        files,
      ),
    ),
    consequences: [
      ...new Set(failed.filter(isFollowing).flatMap((check) => consequence(check, verification) ?? [])),
    ],
    open: grouped(
      verification.checks.filter(({ state, name }) => state === 'not_checked' && !TOLD_ABOVE.includes(name)),
      files,
    ),
  };
}

/** Rows and sentences of their own say these. */
const TOLD_ABOVE: readonly string[] = ['key', 'no-trust-policy'];

/** What a failed check only repeats of another, in words; null where it is a finding of its own. */
function consequence(
  { phase, name, expected = '' }: VerificationCheck,
  { signatures, claim, checks }: Verification,
): string | null {
  const isUnsigned = signatures.every(({ valid }) => !valid);
  const named = `${phase}/${name}`;
  if (named === 'identity/signature-present') {
    const those = signatures.filter(({ predicate_type: type }) => type === expected || type === null);
    const isToldOf =
      those.some(({ valid }) => !valid) ||
      (signatures.length === 0 &&
        checks.some(({ phase, state }) => phase === 'signature' && state === 'failed'));
    return isToldOf ? `a valid signature over ${typeWords(expected)}` : null;
  }
  if (named === 'trust_policy/level') return isUnsigned ? `level ${expected}` : null;
  if (named === 'trust_policy/claim') return claim === null ? 'the claim and how it came out' : null;
  if (named === 'trust_policy/expression') return isUnsigned || claim === null ? 'the expression' : null;
  return null;
}

/** `https://in-toto.io/attestation/test-result/v0.1`: `test-result/v0.1`. */
function typeWords(type: string): string {
  return type.split('/').slice(-2).join('/');
}

/** Names of the bundles, longest first, so that none is taken for one that it begins with. */
function fileNames({ signatures }: Verification): string[] {
  const names = new Set([...signatures.map(({ file }) => file), ...Object.values(BUNDLE_FILES)]);
  return [...names].sort((a, b) => b.length - a.length);
}

function grouped(checks: readonly VerificationCheck[], files: readonly string[]): CheckGroup[] {
  const groups = new Map<string, CheckGroup>();
  for (const check of checks) {
    const file = fileOf(check, files);
    const without = (text: string | undefined) =>
      text === undefined || file === null ? text : text.replaceAll(file, '');
    const { phase, name, message, expected, found, where } = check;
    // Of what was not looked at, the reason alone is told.
    const key =
      check.state === 'not_checked'
        ? [phase, without(message)]
        : [phase, name, without(message), without(expected), without(found), without(where)];
    const group = groups.get(JSON.stringify(key));
    if (group === undefined) groups.set(JSON.stringify(key), { first: check, file, others: [], alike: [] });
    else group.others.push(file ?? where ?? name);
  }
  return [...groups.values()];
}

/** The bundle that a check is of: its place begins with it, or its message speaks of it. */
function fileOf({ where, message }: VerificationCheck, files: readonly string[]): string | null {
  const begins = (text: string, file: string) =>
    text === file || (text.startsWith(file) && /[:;\s]/.test(text.charAt(file.length)));
  return (
    files.find((file) => begins(where ?? '', file) || begins(message, file)) ??
    files.find((file) => message.split(' ').includes(file)) ??
    null
  );
}

/** A few findings of each kind, and where the others are. */
function shortened(groups: readonly CheckGroup[]): CheckGroup[] {
  const isOfAnother = groups.some(({ first }) => isOtherSubject(first));
  const kindOf = ({ first }: CheckGroup) =>
    isOfAnother && (isOtherSubject(first) || first.name === 'predicate-differs')
      ? ANOTHER_PACKAGE
      : `${first.phase}/${first.name}`;
  return [...Map.groupBy(groups, kindOf)].flatMap(([kind, those]) => {
    const most = kind === ANOTHER_PACKAGE ? 1 : MOST_ALIKE;
    if (those.length <= most) return those;
    const shown = those.slice(0, most).map((group) => ({ ...group }));
    const left = those.slice(most);
    shown.at(-1)!.alike = left.map(({ first }) => quotedName(first.message) ?? first.where ?? first.name);
    return shown;
  });
}

/** What was signed is something else altogether: every member and every word that differs says so again. */
const ANOTHER_PACKAGE = 'another package';

function isOtherSubject({ phase, name }: VerificationCheck): boolean {
  return phase === 'statement' && name.startsWith('subject-');
}

/** The member that a message names. */
function quotedName(message: string): string | undefined {
  return /"([^"]{1,120})"/.exec(message)?.[1];
}

const MOST_PLACES = 6;

/** Expected, found, and where to look, for a check that failed. */
export function particulars({ first, others, alike }: CheckGroup): [label: string, text: string][] {
  const { expected, found, where } = first;
  return (
    [
      ['expected', expected],
      ['found', found],
      ['look at', where],
      ['the same in', listed(others)],
      ['others alike', listed(alike)],
    ] as const
  ).flatMap(([label, text]) =>
    text === undefined ? [] : [[label, clip(text, LONGEST.message)] satisfies [string, string]],
  );
}

function listed(places: readonly string[]): string | undefined {
  if (places.length === 0) return undefined;
  const shown = [...new Set(places)];
  const left = shown.length - MOST_PLACES;
  return `${shown.slice(0, MOST_PLACES).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** What was not looked at and why, in one line. */
export function openWords({ first, file, others }: CheckGroup): string {
  if (others.length === 0) return clip(first.message, LONGEST.message);
  // The same of several bundles is told without the name of one.
  const lead = `${file}: `;
  const message = first.message.startsWith(lead) ? first.message.slice(lead.length) : first.message;
  return `${clip(message, LONGEST.message)} (${others.length + 1} checks)`;
}

/** What follows from the causes, in one line; null where nothing does. */
export function consequenceSentence({ consequences }: Findings): string | null {
  if (consequences.length === 0) return null;
  const demands =
    consequences.length === 1
      ? 'a demand of the policy cannot be met'
      : `${consequences.length} demands of the policy cannot be met`;
  return `and so ${demands}: ${clip(consequences.join('; '), LONGEST.message)}`;
}
