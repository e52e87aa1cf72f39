import type { SigningSource } from '../../contracts/attestation.js';
import type { CertificateIdentity } from '../../contracts/verification.js';
/**
 * How the run that signed stands to the run that made the evidence. `later_run` also where the evidence was made in no
 * run; `unknown` where one of the two does not say it in full.
 */
export type Lateness = 'same' | 'later_attempt' | 'later_run' | 'earlier' | 'unknown';
/** Numbers of runs grow over the whole of a server, and attempts over one run. */
export declare function latenessOf(source: SigningSource, { run_url }: CertificateIdentity): Lateness;
export declare function isLate(lateness: Lateness): boolean;
