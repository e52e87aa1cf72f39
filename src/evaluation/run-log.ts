import { LineAppender } from '../foundation/atomic-file.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import type { RunTools } from './request.ts';

const LOG_FILE = 'logs/run.log';
/** Terminal escapes and the like, which messages of a policy may hold. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

export type LogLevel = 'info' | 'warning' | 'error';

/**
 * What happened in a run and when, as redacted lines of text in its folder: for people who ask later why it ended
 * as it did. A log that cannot be written never ends a run.
 */
export class RunLog {
  readonly #tools: Pick<RunTools, 'now' | 'redact'>;
  #lines: LineAppender | undefined;
  #warnings = 0;

  /** @param locate gives the absolute path of a file of the run */
  constructor(locate: (relative: string) => string, tools: Pick<RunTools, 'now' | 'redact'>) {
    this.#tools = tools;
    this.#guard(() => {
      this.#lines = new LineAppender(locate(LOG_FILE));
    });
  }

  /** Warnings since the log was opened. */
  get warnings(): number {
    return this.#warnings;
  }

  write(level: LogLevel, message: string): void {
    if (level === 'warning') this.#warnings += 1;
    const time = this.#tools.now().toISOString();
    const plain = this.#tools.redact(message).replace(CONTROLS, '');
    const [first, ...rest] = plain.trimEnd().split('\n');
    this.#guard(() => {
      this.#lines?.append(`${time} ${level} ${first}`);
      for (const line of rest) this.#lines?.append(`  ${line}`);
    });
  }

  close(): void {
    this.#guard(() => this.#lines?.close());
    this.#lines = undefined;
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
    }
  }
}
