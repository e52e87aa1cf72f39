import { EVIDENCE_PREDICATE } from '../contracts/attestation.ts';
import type { TrustLevel } from '../contracts/trust-policy.ts';
import type { SignerIdentity, Verification, VerificationCheck } from '../contracts/verification.ts';
import { formatCount, plural } from './format.ts';
import { clip, LONGEST } from './plain.ts';

/** What each level means, as a part of a sentence. */
export const LEVEL_WORDS: Readonly<Record<TrustLevel, string>> = {
  L0: 'unsigned, or signed with a local key',
  L1: 'signed in the job that made the evidence',
  L2: 'signed in a separate job that saw only digests',
  L3: 'reusable workflow on a hosted runner, its shape checked',
};

export const SIGNATURE_BOUNDARY =
  'A signature shows who vouches for these files and when; it never makes a claim true.';

export function signerWords(signer: SignerIdentity): string {
  if (signer.kind === 'certificate') return clip(signer.subject, LONGEST.sentence);
  const owner =
    signer.owner === null ? 'a key that nobody is named for' : clip(signer.owner, LONGEST.sentence);
  return `${owner} (${signer.key_id})`;
}

/** Who signed the evidence, or whoever signed anything. */
export function mainSigner({ signatures }: Verification): Verification['signatures'][number] | null {
  const valid = signatures.filter(({ valid }) => valid);
  return valid.find(({ predicate_type: type }) => type === EVIDENCE_PREDICATE) ?? valid[0] ?? null;
}

export type Standing = 'verified' | 'refused' | 'unjudged';

/** `unjudged`: nothing is wrong, but nobody said whose signature is trusted. */
export function standingOf({ verified, checks }: Verification): Standing {
  if (verified) return 'verified';
  return checks.some(({ state }) => state === 'failed') ? 'refused' : 'unjudged';
}

/** The result in one sentence. */
export function verificationSentence(verification: Verification): string {
  const { claim, level, checks } = verification;
  const about =
    claim === null
      ? 'the package'
      : `${claim.slug}: ${claim.outcome?.replaceAll('_', ' ') ?? 'nothing decided'}, verdict ${claim.verdict}, grade ${claim.grade}`;
  switch (standingOf(verification)) {
    case 'verified':
      return claim?.verdict === 'passed'
        ? `Verified (${level}): ${about}`
        : `Verified (${level}), and the claim did not hold: ${about}`;
    case 'refused':
      return `NOT VERIFIED, ${plural(grouped(checks, 'failed').length, 'check')} failed: ${about}`;
    case 'unjudged':
      return `NOT VERIFIED: nothing is wrong with ${claim === null ? 'the package' : claim.slug}, but nobody said whose signature to trust`;
  }
}

/** Checks that say the same of several files: the first of them, and where the others are. */
export interface CheckGroup {
  first: VerificationCheck;
  /** Places of the others. */
  others: string[];
}

/** One mistake often shows in every bundle of a package: it is told once. */
export function grouped(
  checks: readonly VerificationCheck[],
  state: VerificationCheck['state'],
): CheckGroup[] {
  const groups = new Map<string, CheckGroup>();
  for (const check of checks) {
    if (check.state !== state) continue;
    const file = fileOf(check);
    const key = JSON.stringify([
      check.phase,
      check.name,
      check.expected,
      check.found,
      without(check.message, file),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: check, others: [] });
    else group.others.push(file ?? check.where ?? check.name);
  }
  return [...groups.values()];
}

const BUNDLE_NAME = /[\w.-]+\.sigstore\.json\b/;

function fileOf({ where, message }: VerificationCheck): string | null {
  return BUNDLE_NAME.exec(where ?? message)?.[0] ?? BUNDLE_NAME.exec(message)?.[0] ?? null;
}

function without(text: string, file: string | null): string {
  return file === null ? text : text.replaceAll(file, '');
}

/** Expected, found, and where to look, for a check that failed. */
export function particulars({ first, others }: CheckGroup): [string, string][] {
  const { expected, found, where } = first;
  return (
    [
      ['expected', expected],
      ['found', found],
      ['look at', where],
      ['the same in', others.length === 0 ? undefined : others.join(', ')],
    ] as const
  ).flatMap(([label, text]) =>
    text === undefined ? [] : [[label, clip(text, LONGEST.message)] satisfies [string, string]],
  );
}

export function andMore(count: number): string {
  return count === 0 ? '' : ` (and ${formatCount(count)} more)`;
}

/** Checks of one phase that passed, in one line: their number, and what the first says. */
export function passedPhases(checks: readonly VerificationCheck[]): [phase: string, text: string][] {
  const phases = [...new Set(checks.map(({ phase }) => phase))];
  return phases.flatMap((phase) => {
    const those = checks.filter((check) => check.phase === phase);
    if (those.some(({ state }) => state === 'failed')) return [];
    const passed = those.filter(({ state }) => state === 'passed');
    const [first] = passed;
    if (first === undefined) return [];
    return [
      [phase.replaceAll('_', ' '), `${clip(first.message, LONGEST.sentence)}${andMore(passed.length - 1)}`],
    ];
  });
}
