import { EVIDENCE_PREDICATE } from '../contracts/attestation.ts';
import type { TrustLevel } from '../contracts/trust-policy.ts';
import type { SignerIdentity, Verification } from '../contracts/verification.ts';
import { plural } from './format.ts';
import { clip, LONGEST } from './plain.ts';
import { findingsOf } from './verification-findings.ts';

/** What each level means, as a part of a sentence. */
export const LEVEL_WORDS: Readonly<Record<TrustLevel, string>> = {
  L0: 'unsigned, or signed with a local key',
  L1: 'signed in the job that made the evidence',
  L2: 'signed in a separate job that saw only digests',
  L3: 'reusable workflow on a hosted runner, its shape checked',
};

/** In one line, for outputs and logs. */
export function signerWords(signer: SignerIdentity): string {
  if (signer.kind === 'certificate') return clip(signer.subject, LONGEST.sentence);
  return signer.owner === null
    ? `key ${signer.key_id}`
    : `${clip(signer.owner, LONGEST.sentence)} (${signer.key_id})`;
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

/** How good the news is, all in all: a sound package whose claim failed is none. */
export type Tone = 'good' | 'doubtful' | 'bad';

export function toneOf(verification: Verification): Tone {
  const standing = standingOf(verification);
  if (standing !== 'verified') return standing === 'refused' ? 'bad' : 'doubtful';
  if (verification.claim?.verdict === 'passed') return 'good';
  return verification.claim?.verdict === 'failed' && !acceptsOutcome(verification) ? 'bad' : 'doubtful';
}

/** A policy has named the outcomes that it takes, and this is one. */
function acceptsOutcome({ verified, trust_policy: policy }: Verification): boolean {
  return verified && policy?.any_outcome === false;
}

type Claim = NonNullable<Verification['claim']>;

function resultWords({ outcome, verdict, grade }: Claim): string {
  return `${outcome?.replaceAll('_', ' ') ?? 'nothing decided'}, verdict ${verdict}, grade ${grade}`;
}

/** The result in one sentence. */
export function verificationSentence(verification: Verification): string {
  const { claim, level } = verification;
  const name = claim?.slug ?? 'the package';
  switch (standingOf(verification)) {
    case 'verified': {
      if (claim === null) return `Verified (${level})`;
      if (claim.verdict === 'passed') return `Verified (${level}): ${name}: ${resultWords(claim)}`;
      const lead = claim.verdict === 'failed' ? 'THE CLAIM DID NOT HOLD' : 'THE CLAIM IS NOT DECIDED';
      const accepted = acceptsOutcome(verification) ? ', which the policy accepts' : '';
      return `${lead}${accepted}: ${name}: ${resultWords(claim)}. The package itself is verified (${level}).`;
    }
    case 'refused': {
      const { causes } = findingsOf(verification);
      return `NOT VERIFIED, ${plural(causes.length, 'check')} failed: ${name}`;
    }
    case 'unjudged':
      return unnamedKey(verification) === null
        ? `NOT VERIFIED: nothing is wrong with ${name}, but nobody said whose signature to trust`
        : `NOT VERIFIED: ${name} is signed with a key, and nobody said whose key to trust`;
  }
}

/** The key that a bundle names, where nobody said whose keys are trusted, so that it could not be looked at. */
function unnamedKey({ checks }: Verification): string | null {
  const check = checks.find(({ name, state }) => name === 'key' && state === 'not_checked');
  return check?.found ?? null;
}

/** What was verified, who signed it and when, a row for each; of a package that is refused, nothing good of its own. */
export function factRows(verification: Verification): [label: string, text: string][] {
  const { claim, level, trusted_roots: roots, checks } = verification;
  const standing = standingOf(verification);
  const rows: [string, string][] = [];
  const add = (label: string, text: string) => rows.push([label, clip(text, LONGEST.message)]);
  if (claim !== null) {
    add('claim', claim.statement);
    if (standing === 'unjudged') add('it says', resultWords(claim));
    const isTold = checks.some(({ name, state }) => name === 'draft' && state === 'failed');
    if (claim.draft.length > 0 && !isTold) add('DRAFT', claim.draft.join('; '));
  }
  const key = unnamedKey(verification);
  if (key !== null) {
    add('signed by', 'nobody said whose key this is');
    add('key', key);
  }
  const signature = mainSigner(verification);
  if (signature !== null) {
    const signer = signature.signer!;
    if (signer.kind === 'certificate') add('signed by', signer.subject);
    else {
      add('signed by', signer.owner ?? 'the key that was given; nothing here says whose it is');
      add('key', signer.key_id);
    }
    add('level', `${level}: ${signer.kind === 'key' ? 'signed with a local key' : LEVEL_WORDS[level]}`);
    if (signature.signed_at !== null) add('signed at', signature.signed_at);
    if (verification.signed_late) add('late', 'another run signed than the one that made the evidence');
  }
  for (const { name, note } of roots) add('root', `${name}${note === null ? '' : `: ${note}`}`);
  return rows;
}

/** How to get an answer, where nobody said whom to trust. */
export function nextStep({ checks }: Verification): string | null {
  const open = checks.find(({ name, state }) => name === 'no-trust-policy' && state === 'not_checked');
  if (open === undefined) return null;
  const message = clip(open.message, LONGEST.message);
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
