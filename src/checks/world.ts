import type { CheckReport } from '../contracts/check-report.ts';

/** What checks may know of the world outside; read once at the door. */
export interface CheckWorld {
  /** Absolute folder of the configuration: paths are relative to it, and nothing outside it is read. */
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  monotonic: () => number;
  /** Hides secrets and the folders of this machine. */
  redact: (text: string) => string;
  /** Aborted where the user interrupts. */
  signal: AbortSignal;
}

export type CheckOutcome = Omit<CheckReport['checks'][number], 'check'>;
