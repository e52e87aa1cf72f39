import type { VerificationCheck } from '../../contracts/verification.ts';
import { type Finding, failed, notChecked, passed } from '../checks.ts';

type PolicyPhase = Extract<VerificationCheck['phase'], 'identity' | 'trust_policy'>;

const NOTHING_SIGNED = 'there is no valid signature of that kind to look at';

/**
 * One demand on each of several things: a failed check for each that does not meet it, one passed check where all do, and
 * none was checked where there is nothing to look at.
 */
export function demand<T>(
  phase: PolicyPhase,
  name: string,
  things: readonly T[],
  faultOf: (thing: T) => Finding | null,
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
