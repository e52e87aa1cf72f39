import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportOptions, ImportSink } from '../importing/contract.ts';

type ErrorKind = 'mse' | 'mae';

/** The script averages 32-bit floats. */
const RELATIVE_TOLERANCE = 1e-5;

/**
 * The errors of `open_loop_eval.py`: how far predicted actions lie from recorded ones. Each trajectory is one episode
 * without an outcome, with the metrics `open_loop_mse` and `open_loop_mae` (lower is better).
 */
export class OpenLoop {
  readonly #options: ImportOptions;
  readonly #sink: ImportSink;
  readonly #values: Record<ErrorKind, number[]> = { mse: [], mae: [] };
  readonly #lines = new Map<number, number>();
  #file = '';
  #runSeed: number | null = null;
  count = 0;

  constructor(options: ImportOptions, sink: ImportSink) {
    this.#options = options;
    this.#sink = sink;
  }

  open(file: string, runSeed: number | null): void {
    this.#file = file;
    this.#runSeed = runSeed;
  }

  close(): void {
    this.#values.mse = [];
    this.#values.mae = [];
    this.#lines.clear();
  }

  trajectory(id: number, mse: string, mae: string, line: number): void {
    const known = this.#lines.get(id);
    if (known !== undefined) {
      throw new WorldGateError(
        'several-runs',
        `${this.#file} line ${line}: trajectory ${id} is there since line ${known}: two runs were written into one log`,
        { hint: 'split the log between the two (one per checkpoint), and give one of them' },
      );
    }
    this.#lines.set(id, line);
    this.count += 1;
    const errors = { mse: this.#number(mse, 'MSE', line), mae: this.#number(mae, 'MAE', line) };
    this.#values.mse.push(errors.mse);
    this.#values.mae.push(errors.mae);
    const metrics: Record<string, number> = {};
    if (Number.isFinite(errors.mse)) metrics.open_loop_mse = errors.mse;
    if (Number.isFinite(errors.mae)) metrics.open_loop_mae = errors.mae;
    if (Object.keys(metrics).length < 2) {
      this.#sink.finding({
        code: 'metric-not-finite',
        severity: 'warning',
        message: `trajectory ${id} has MSE ${mse} and MAE ${mae}: what is no number is left out`,
        file: this.#file,
        at: `line ${line}`,
      });
    }
    this.#sink.episode({
      task: this.#sink.task({ suite: this.#options.suite ?? null, id: null, name: null }),
      episode: id,
      runSeed: this.#runSeed,
      seed: null,
      seedSource: this.#runSeed === null ? 'none' : 'dirname',
      outcome: null,
      status: 'ok',
      evaluatorCounts: true,
      metrics,
      file: this.#file,
      at: `line ${line}`,
    });
  }

  average(kind: ErrorKind, text: string, line: number): void {
    const name = `Average ${kind.toUpperCase()} across all trajs`;
    const value = this.#number(text, name, line);
    const values = this.#values[kind];
    if (values.length > 0) {
      const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
      const isSame =
        Math.abs(value - mean) <= RELATIVE_TOLERANCE * Math.abs(mean) || String(value) === String(mean);
      if (!isSame) {
        throw new WorldGateError(
          'counts-disagree',
          `${this.#file} line ${line}: ${name} is ${text}, but the ${values.length} trajectories give ${mean}`,
          { hint: 'lines are missing, or were edited: take the log as the evaluator wrote it' },
        );
      }
    } else this.count += 1;
    if (!Number.isFinite(value)) return;
    this.#sink.reported({
      name,
      scope: { suite: this.#options.suite ?? null, task: null },
      value,
      unit: kind,
      text,
      file: this.#file,
      at: `line ${line}`,
    });
  }

  /** NaN and infinities are numbers here: an evaluator prints them, and they are left out of the metrics. */
  #number(text: string, name: string, line: number): number {
    if (/^[-+]?(?:nan|inf)$/.test(text)) return Number(text.replace('inf', 'Infinity').replace('nan', 'NaN'));
    const value = /^[-+]?\d+\.?\d*(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0) return value;
    throw new WorldGateError(
      'format-invalid',
      `${this.#file} line ${line}: ${name} is ${quoted(text)}, not an error`,
      {
        hint: 'take the log as open_loop_eval.py wrote it',
      },
    );
  }
}
