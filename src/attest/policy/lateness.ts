import type { SigningSource } from '../../contracts/attestation.ts';
import type { CertificateIdentity } from '../../contracts/verification.ts';
import { runIdentity } from './identity.ts';

/**
 * How the run that signed stands to the run that made the evidence. `later_run` also where the evidence was made in no
 * run; `unknown` where one of the two does not say it in full.
 */
export type Lateness = 'same' | 'later_attempt' | 'later_run' | 'earlier' | 'unknown';

/** Numbers of runs grow over the whole of a server, and attempts over one run. */
export function latenessOf(source: SigningSource, { run_url }: CertificateIdentity): Lateness {
  const run = runIdentity(run_url);
  if (run === null) return 'unknown';
  if (source.run_id === null) return 'later_run';
  const difference = BigInt(run.id) - BigInt(source.run_id);
  if (difference !== 0n) return difference > 0n ? 'later_run' : 'earlier';
  if (run.attempt === null || source.run_attempt === null) return 'unknown';
  if (run.attempt === source.run_attempt) return 'same';
  return run.attempt > source.run_attempt ? 'later_attempt' : 'earlier';
}

export function isLate(lateness: Lateness): boolean {
  return lateness === 'later_attempt' || lateness === 'later_run';
}
