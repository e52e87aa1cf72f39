import type { VerificationCheck } from '../contracts/verification.ts';
import { messageOf } from '../foundation/errors.ts';

export type CheckPhase = VerificationCheck['phase'];

/** What speaks against something: what was expected, what was found, and the file, key or field to look at. */
export interface Finding {
  message: string;
  expected?: string;
  found?: string;
  where?: string;
}

/** Longest sentence of a report. */
const MAX_CHARACTERS = 4000;
/** Terminal escapes and bidirectional controls that a stranger's certificate may hold. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text of others as messages may hold it. */
function plain(text: string): string {
  const shown = text.replace(CONTROLS, '\ufffd');
  return shown.length > MAX_CHARACTERS ? `${shown.slice(0, MAX_CHARACTERS - 1)}…` : shown;
}

function check(
  phase: CheckPhase,
  name: string,
  state: VerificationCheck['state'],
  { message, expected, found, where }: Finding,
): VerificationCheck {
  return {
    phase,
    name,
    state,
    message: plain(message),
    ...(expected === undefined ? {} : { expected: plain(expected) }),
    ...(found === undefined ? {} : { found: plain(found) }),
    ...(where === undefined ? {} : { where: plain(where) }),
  };
}

export function passed(phase: CheckPhase, name: string, message: string): VerificationCheck {
  return check(phase, name, 'passed', { message });
}

export function failed(phase: CheckPhase, name: string, finding: Finding): VerificationCheck {
  return check(phase, name, 'failed', finding);
}

export function notChecked(phase: CheckPhase, name: string, message: string): VerificationCheck {
  return check(phase, name, 'not_checked', { message });
}

/** The message of what was thrown, with that of its cause, without line breaks. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? `: ${messageOf(error.cause)}` : '';
  return `${messageOf(error)}${cause}`.replace(/\s+/g, ' ').slice(0, 1000);
}
