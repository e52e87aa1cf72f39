import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportOptions, ImportSink } from '../importing/contract.ts';
import { type PythonMap, type PythonValue, parsePythonLiteral } from '../importing/python-literal.ts';
import { Horizons } from './horizons.ts';

/** Lists of the third member of the tuple that become metrics of an episode. */
const METRICS: Readonly<Record<string, string>> = {
  episode_rewards: 'episode_reward',
  task_progress: 'task_progress',
  q_score: 'q_score',
};

interface Known {
  digest: string;
  runSeed: number | null;
  file: string;
  line: number;
}

interface Run {
  env: string;
  requested: number;
  hasResults: boolean;
}

/**
 * The `results:` tuples of `rollout_policy.py`: `(env, [True, …])`, later with a dict of lists beside. Which order the
 * episodes have says nothing: environments run side by side, and what ends first stands first.
 */
export class RolloutResults {
  readonly #options: ImportOptions;
  readonly #sink: ImportSink;
  /** Tuples by environment: a summary repeats the logs of the tasks. */
  readonly #known = new Map<string, Known[]>();
  readonly #missing: { env: string; requested: number; file: string }[] = [];
  #file = '';
  #runSeed: number | null = null;
  #run: Run | null = null;
  #last: { rate: number; text: string; task: number; isRepeated: boolean } | null = null;
  readonly #horizons = new Horizons();
  /** The first file with episodes. */
  #ordered: string | null = null;
  count = 0;
  runs = 0;

  constructor(options: ImportOptions, sink: ImportSink) {
    this.#options = options;
    this.#sink = sink;
  }

  open(file: string, runSeed: number | null): void {
    this.#file = file;
    this.#runSeed = runSeed;
    this.#run = null;
    this.#last = null;
  }

  /** The most steps that an episode of the environment at hand may have. */
  horizon(steps: number): void {
    this.#horizons.add(steps, this.#file);
  }

  running(env: string, requested: number): void {
    this.close();
    this.runs += 1;
    this.#run = { env, requested, hasResults: false };
  }

  close(): void {
    if (this.#run !== null && !this.#run.hasResults) {
      this.#missing.push({ env: this.#run.env, requested: this.#run.requested, file: this.#file });
    }
    this.#run = null;
    if (this.#last !== null && !this.#last.isRepeated) {
      this.#sink.finding({
        code: 'coverage-gap',
        severity: 'warning',
        message: 'ends behind results without the "success rate:" that a finished run ends with',
        file: this.#file,
      });
    }
    this.#last = null;
  }

  /** After the last file: how long episodes may be, the order of the episodes, and runs that began and printed no results anywhere. */
  finish(): void {
    this.#horizons.state(this.#sink);
    if (this.#ordered !== null) {
      this.#sink.finding({
        code: 'completion-order',
        severity: 'info',
        message:
          'lists episodes in the order in which they finished: the first of more are biased towards short ones',
        file: this.#ordered,
      });
    }
    for (const { env, requested, file } of this.#missing) {
      if (this.#known.has(env)) continue;
      this.#sink.facts({ expectedEpisodes: requested });
      this.#sink.finding({
        code: 'coverage-gap',
        severity: 'warning',
        message: `${env}: 0 of ${requested} episodes: the run began, and printed no results`,
        file,
      });
    }
  }

  results(text: string, line: number): void {
    const where = `${this.#file} line ${line}: results`;
    const tuple = parsePythonLiteral(text, where);
    if (!Array.isArray(tuple) || tuple.length < 2 || tuple.length > 3) {
      throw this.#invalid(
        line,
        'results are not a tuple of an environment, a list and at most one more member',
      );
    }
    const [env, successes, info] = tuple;
    if (typeof env !== 'string' || env === '') throw this.#invalid(line, 'the environment is not a text');
    if (!Array.isArray(successes)) throw this.#invalid(line, 'the successes are not a list');
    if (info !== undefined && !(info instanceof Map))
      throw this.#invalid(line, 'the third member is no dict');
    const wrong = successes.findIndex((success) => typeof success !== 'boolean');
    if (wrong !== -1) {
      throw this.#invalid(line, `success ${wrong} is ${shown(successes[wrong]!)}, not True or False`);
    }
    const task = this.#sink.task(this.#namesOf(env));
    const isRepeated = this.#isRepeated(env, text, line);
    const k = successes.filter((success) => success === true).length;
    this.#last = { rate: k / successes.length, text: `${k} of ${successes.length}`, task, isRepeated };
    this.count += 1;
    const requested = this.#run?.env === env ? this.#run.requested : null;
    if (this.#run?.env === env) this.#run.hasResults = true;
    if (isRepeated) return;
    if (requested !== null) this.#cover(env, requested, successes.length, line);
    this.#emit(task, successes as boolean[], columnsOf(info, successes.length, where), line);
  }

  /** `success rate:` behind the results: the mean of the list. */
  rate(text: string, line: number): void {
    const last = this.#last;
    if (last === null) {
      const value = Number(text);
      if (!Number.isFinite(value)) return;
      this.count += 1;
      this.#sink.reported({
        name: 'success rate',
        scope: { suite: null, task: this.#run?.env ?? null },
        value,
        unit: 'ratio',
        text,
        file: this.#file,
        at: `line ${line}`,
      });
      return;
    }
    this.#last = null;
    if (last.isRepeated) {
      if (Math.abs(Number(text) - last.rate) <= 1e-9) return;
      throw new WorldGateError(
        'counts-disagree',
        `${this.#file} line ${line}: success rate is ${text}, but the results before it give ${last.rate} (${last.text})`,
        { hint: 'one of the two was edited: take the output as the evaluator printed it' },
      );
    }
    this.#sink.stated({
      name: 'success rate',
      scope: { suite: null, task: last.task },
      what: 'success_rate',
      value: Number(text),
      unit: 'ratio',
      onlyFile: true,
      text,
      file: this.#file,
      at: `line ${line}`,
    });
  }

  /** `libero_sim/KITCHEN_…`: the part before the slash names the simulator, unless the caller names the suite. */
  #namesOf(env: string): { suite: string | null; id: string; name: null } {
    const slash = env.indexOf('/');
    return {
      suite: this.#options.suite ?? (slash === -1 ? null : env.slice(0, slash)),
      id: slash === -1 ? env : env.slice(slash + 1),
      name: null,
    };
  }

  #isRepeated(env: string, text: string, line: number): boolean {
    const now = { digest: sha256(text), runSeed: this.#runSeed, file: this.#file, line };
    const known = this.#known.get(env) ?? [];
    this.#known.set(env, known);
    // A summary above the folders of the seeds has no label.
    const same = known.filter(
      ({ runSeed }) => runSeed === null || now.runSeed === null || runSeed === now.runSeed,
    );
    const copy = same.find(({ digest }) => digest === now.digest);
    if (copy !== undefined) {
      this.#sink.finding({
        code: 'same-results-twice',
        severity: 'info',
        message: `repeats the results of ${env} in ${copy.file} line ${copy.line}: they count once`,
        file: this.#file,
        at: `line ${line}`,
      });
      return true;
    }
    known.push(now);
    const other = same.find(({ file }) => file === this.#file);
    if (other === undefined) return false;
    throw new WorldGateError(
      'several-runs',
      `${this.#file} line ${line}: ${env} has other results in line ${other.line}: two runs were written into one log`,
      { hint: 'split the log between the two, and give one of the runs' },
    );
  }

  #cover(env: string, requested: number, found: number, line: number): void {
    this.#sink.facts({ expectedEpisodes: requested });
    if (found === requested) return;
    const where = { file: this.#file, at: `line ${line}` };
    if (found < requested) {
      this.#sink.finding({
        code: 'coverage-gap',
        severity: 'warning',
        message: `${env}: ${found} of ${requested} episodes`,
        ...where,
      });
      return;
    }
    this.#sink.finding({
      code: 'episodes-exceed-request',
      severity: 'warning',
      message: `${env}: ${found} episodes where ${requested} were asked for: environments that run side by side ended together, and the evaluator's rate has them all`,
      ...where,
    });
  }

  #emit(task: number, successes: readonly boolean[], columns: Columns, line: number): void {
    if (successes.length > 0) this.#ordered ??= this.#file;
    for (let i = 0; i < successes.length; i++) {
      const metrics: Record<string, number> = {};
      for (const [name, values] of columns.metrics) {
        const value = values[i]!;
        if (Number.isFinite(value)) metrics[name] = value;
      }
      const steps = columns.steps?.[i];
      // Invalid episodes do not count towards the number asked for; those that stand here are in the printed rate.
      const isTrial = columns.valid?.[i] !== false;
      this.#sink.episode({
        task,
        episode: i,
        runSeed: this.#runSeed,
        seed: null,
        seedSource: this.#runSeed === null ? 'none' : 'dirname',
        outcome: isTrial ? (successes[i] === true ? 'success' : 'failure') : 'not_a_trial',
        status: isTrial ? 'ok' : 'infra_error',
        evaluatorCounts: true,
        ...(columns.metrics.length > 0 ? { metrics } : {}),
        ...(steps === undefined ? {} : { steps, stepUnit: 'policy_call' as const }),
        file: this.#file,
        at: `line ${line}`,
      });
    }
  }

  #invalid(line: number, what: string): WorldGateError {
    return invalid(`${this.#file} line ${line}: ${what}`);
  }
}

interface Columns {
  metrics: [string, number[]][];
  steps: number[] | undefined;
  valid: boolean[] | undefined;
}

/** The lists of the dict that say something of each episode: all as long as the list of successes. */
function columnsOf(info: PythonMap | undefined, length: number, where: string): Columns {
  const numbers = (key: string): number[] | undefined => {
    const values = info?.get(key);
    if (values === undefined) return undefined;
    const list = listOf(values, key, length, where);
    const wrong = list.findIndex((value) => typeof value !== 'number');
    if (wrong !== -1) throw invalid(`${where}: ${key} ${wrong} is ${shown(list[wrong]!)}, not a number`);
    return list as number[];
  };
  const steps = numbers('episode_lengths');
  const odd = steps?.findIndex((value) => !Number.isSafeInteger(value) || value < 0) ?? -1;
  if (odd !== -1) throw invalid(`${where}: episode_lengths ${odd} is ${steps![odd]}, not a count`);
  const given = info?.get('valid');
  const valid = given === undefined ? undefined : listOf(given, 'valid', length, where);
  const wrong = valid?.findIndex((value) => typeof value !== 'boolean') ?? -1;
  if (wrong !== -1) throw invalid(`${where}: valid ${wrong} is ${shown(valid![wrong]!)}, not True or False`);
  return {
    steps,
    valid: valid as boolean[] | undefined,
    metrics: Object.entries(METRICS).flatMap(([key, metric]): [string, number[]][] => {
      const values = numbers(key);
      return values === undefined ? [] : [[metric, values]];
    }),
  };
}

function listOf(values: PythonValue, key: string, length: number, where: string): PythonValue[] {
  if (!Array.isArray(values)) throw invalid(`${where}: ${key} is not a list`);
  if (values.length === length) return values;
  throw invalid(`${where}: ${key} has ${values.length} values beside ${length} successes`);
}

function shown(value: PythonValue): string {
  if (value === null) return 'None';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? 'a list or a dict' : String(value);
}

function invalid(message: string): WorldGateError {
  return new WorldGateError('format-invalid', message, {
    hint: 'take the output as rollout_policy.py printed it',
  });
}
