import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { UNKNOWN_SUBJECT } from './claim-text.ts';

const MOST_KEYS = 8;

/** Why a claim with its protocol is not finished. */
export interface DraftReason {
  file: 'claim.json' | 'protocol.json';
  /** Follows "FILE is a draft: ". */
  message: string;
  /** The first thing to do about it. */
  hint: string;
}

/** What a person has yet to fill in or to confirm; empty where claim and protocol are finished. */
export function draftReasons(claim: Claim, protocol: Protocol): DraftReason[] {
  const reasons: DraftReason[] = [];
  if (claim.subject.id === UNKNOWN_SUBJECT) {
    reasons.push({
      file: 'claim.json',
      message: `it is about "${UNKNOWN_SUBJECT}", which no model is called`,
      hint: 'name the model with its revision in the claim, and audit again',
    });
  }
  for (const [file, { needs_review: open }] of [
    ['claim.json', claim],
    ['protocol.json', protocol],
  ] as const) {
    if (open.length === 0) continue;
    const keys = `${open.slice(0, MOST_KEYS).join(', ')}${open.length > MOST_KEYS ? ', …' : ''}`;
    reasons.push({
      file,
      message: `${open.length === 1 ? 'one key was' : `${open.length} keys were`} guessed and nobody has confirmed them (${keys})`,
      hint: `look at these keys of ${file}, empty its needs_review, and audit again`,
    });
  }
  return reasons;
}
