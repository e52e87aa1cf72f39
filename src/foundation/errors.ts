/**
 * Who has to act on an error. It decides the process exit code:
 * `input` (the caller's mistake) is 2, `environment` (engine, disk, network, provider) is 4,
 * `interrupted` is 130.
 */
export type ErrorKind = 'input' | 'environment' | 'interrupted';

const EXIT_CODES: Record<ErrorKind, number> = { input: 2, environment: 4, interrupted: 130 };

export interface WorldGateErrorOptions {
  /** The first thing to try, as one sentence. */
  hint?: string;
  kind?: ErrorKind;
  cause?: unknown;
}

/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
export class WorldGateError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly kind: ErrorKind;

  constructor(code: string, message: string, options: WorldGateErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'WorldGateError';
    this.code = code;
    this.hint = options.hint;
    this.kind = options.kind ?? 'input';
  }

  get exitCode(): number {
    return EXIT_CODES[this.kind];
  }
}

/** A service that refused, was not reached, or answered what cannot be used. */
export class ServiceError extends WorldGateError {
  /** Asking again later may help. */
  readonly temporary: boolean;

  constructor(code: string, message: string, hint: string, temporary: boolean) {
    super(code, message, { hint, kind: 'environment' });
    this.name = 'ServiceError';
    this.temporary = temporary;
  }
}

export function isWorldGateError(error: unknown): error is WorldGateError {
  return error instanceof WorldGateError;
}

/** The message of anything that was thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
