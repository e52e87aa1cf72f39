import type { VerificationCheck } from '../../contracts/verification.ts';

export type PolicyPhase = Extract<VerificationCheck['phase'], 'identity' | 'trust_policy'>;

const NOTHING_SIGNED = 'there is no valid signature of that kind to look at';

/** What speaks against a demand. */
export interface Fault {
  message: string;
  expected?: string;
  found?: string;
  /** File, key or field to look at. */
  where?: string;
}

const MOST_TEXT = 1000;
/** Terminal escapes and bidirectional controls that a stranger's certificate may hold. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text of others as messages may hold it. */
export function plain(text: string): string {
  const shown = text.replace(CONTROLS, '\ufffd');
  return shown.length > MOST_TEXT ? `${shown.slice(0, MOST_TEXT)}…` : shown;
}

export function failed(phase: PolicyPhase, name: string, { message, ...more }: Fault): VerificationCheck {
  return {
    phase,
    name,
    state: 'failed',
    message: plain(message),
    ...Object.fromEntries(
      Object.entries(more).flatMap(([key, text]) => (text === undefined ? [] : [[key, plain(text)]])),
    ),
  };
}

export function passed(phase: PolicyPhase, name: string, message: string): VerificationCheck {
  return { phase, name, state: 'passed', message: plain(message) };
}

export function notChecked(phase: PolicyPhase, name: string, message: string): VerificationCheck {
  return { phase, name, state: 'not_checked', message };
}

/**
 * One demand on each of several things: a failed check for each that does not meet it, one passed check where all do, and
 * none was checked where there is nothing to look at.
 */
export function demand<T>(
  phase: PolicyPhase,
  name: string,
  things: readonly T[],
  faultOf: (thing: T) => Fault | null,
  met: string,
): VerificationCheck[] {
  if (things.length === 0) return [notChecked(phase, name, NOTHING_SIGNED)];
  const faults = things.map(faultOf).filter((fault) => fault !== null);
  return faults.length === 0 ? [passed(phase, name, met)] : faults.map((fault) => failed(phase, name, fault));
}

/** The demands that had nothing to look at as one check, which names them: one cause is said once. */
export function foldUnchecked(checks: readonly VerificationCheck[]): VerificationCheck[] {
  const isIdle = ({ state, message }: VerificationCheck) =>
    state === 'not_checked' && message === NOTHING_SIGNED;
  const idle = [...new Set(checks.filter(isIdle).map(({ name }) => name))];
  if (idle.length === 0) return [...checks];
  const message = `${NOTHING_SIGNED}, so that these demands were not: ${idle.join(', ')}`;
  return [...checks.filter((check) => !isIdle(check)), notChecked('trust_policy', 'demands', message)];
}
