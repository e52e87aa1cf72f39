import type { Installation } from '../foundation/installation.ts';

/** What a command may know of the world outside; read once at the door. */
export interface CliContext {
  installation: Installation;
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  monotonic: () => number;
  randomBytes: (count: number) => Uint8Array;
  /** Aborted by SIGINT or SIGTERM. */
  signal: AbortSignal;
  out: (text: string) => void;
  err: (text: string) => void;
  /** The answer to a question, in one line; absent where nobody sits at a terminal. */
  ask?: ((question: string) => Promise<string>) | undefined;
  terminal: { isTTY: boolean; columns: number; colour: boolean };
}

/** What a command answers. `text` is printed for people, `data` with `--json`. */
export interface CommandResult {
  exitCode: number;
  data: unknown;
  text: string;
  /** Said beside the data, e.g. the failure that an `error` verdict rests on. */
  errors?: { code: string; message: string; hint: string | null }[];
}
