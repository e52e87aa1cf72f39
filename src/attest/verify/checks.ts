import type { VerificationCheck } from '../../contracts/verification.ts';
import { messageOf } from '../../foundation/errors.ts';

export type CheckPhase = VerificationCheck['phase'];

/** What was expected, what was found, and where to look. */
export interface Finding {
  message: string;
  expected?: string;
  found?: string;
  where?: string;
}

/** Longest sentence of a report. */
const MAX_CHARACTERS = 4000;

function clip(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text;
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
    message: clip(message),
    ...(expected === undefined ? {} : { expected: clip(expected) }),
    ...(found === undefined ? {} : { found: clip(found) }),
    ...(where === undefined ? {} : { where: clip(where) }),
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
