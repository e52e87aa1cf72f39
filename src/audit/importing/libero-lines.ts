/** What one line of a log in OpenVLA's grammar says. */
export type LogEvent =
  | { kind: 'config'; text: string }
  | { kind: 'suite'; name: string }
  | { kind: 'task_count'; value: number }
  | { kind: 'split'; rank: number; world: number; tasks: number[] }
  | { kind: 'task'; id: string | null; name: string }
  | { kind: 'start'; task: string | null; number: number }
  | { kind: 'skip' }
  | { kind: 'exception'; reason: string }
  | { kind: 'traceback' }
  | { kind: 'success'; text: string }
  | { kind: 'completed'; value: number }
  | { kind: 'successes'; value: number; percent: string }
  | { kind: 'task_rate'; text: string }
  | { kind: 'running_rate'; text: string }
  | LogTotal;

/** What an evaluator states of the whole run at its end. */
export type LogTotal =
  | { kind: 'total_rate'; words: string; text: string; isRounded: boolean }
  | { kind: 'total_episodes'; words: string; value: number }
  | { kind: 'total_successes'; words: string; value: number };

/** Lines of images, actions and progress bars outnumber those of the grammar by far: one look tells them apart. */
const MAYBE = /Task|uccess|episode|rror: |exception|Traceback|Eval|Number of/;

type Rule = readonly [pattern: RegExp, event: (found: readonly string[]) => LogEvent];

/** Python 3.12 writes the default of the scripts as `TaskSuite.LIBERO_SPATIAL`, earlier ones as its value. */
const suiteName = (text: string): string => /^TaskSuite\.(\w+)$/.exec(text)?.[1]?.toLowerCase() ?? text;

/** No rule is tied to the start of a line: a logger's prefix or a progress bar may stand there. */
const RULES: readonly Rule[] = [
  // What comes from outside stands first: an exception may quote any other line.
  [
    /\b(?:Caught exception|Episode error)\b[^:]*: ?(.*)/,
    ([, reason = '']) => ({ kind: 'exception', reason: reason.trim() }),
  ],
  [
    /# episodes completed (?:on this rank )?so far: (\d+)/,
    ([, value]) => ({ kind: 'completed', value: Number(value) }),
  ],
  [
    /# successes(?: on this rank)?: (\d+) \((\d+(?:\.\d+)?|nan)%\)/,
    ([, value, percent = '']) => ({ kind: 'successes', value: Number(value), percent }),
  ],
  [/(?:^|[:\s\]>])Success: (\S+)\s*$/, ([, text = '']) => ({ kind: 'success', text })],
  [
    /\bStarting (?:task=(\d+) episode=(\d+)|episode (\d+))\b/,
    ([, task, of, plain]) => ({ kind: 'start', task: task ?? null, number: Number(of ?? plain) }),
  ],
  [/\bTask suite: (\S+)/, ([, name = '']) => ({ kind: 'suite', name: suiteName(name) })],
  [
    /Current task success rate(?: on rank \d+)?: ([-+.\w]+)/,
    ([, text = '']) => ({ kind: 'task_rate', text }),
  ],
  [/Current (?:total|rank) success rate: ([-+.\w]+)/, ([, text = '']) => ({ kind: 'running_rate', text })],
  [
    /\b((?:Rank \d+ t|T)otal success rate): ([-+.\w]+)/,
    ([, words = '', text = '']) => ({ kind: 'total_rate', words, text, isRounded: false }),
  ],
  [
    /\b((?:Rank \d+ t|T)otal episodes): (\d+)/,
    ([, words = '', value]) => ({ kind: 'total_episodes', words, value: Number(value) }),
  ],
  [
    /\b(Total successes): (\d+)/,
    ([, words = '', value]) => ({ kind: 'total_successes', words, value: Number(value) }),
  ],
  [
    /\b(Overall success rate): (\d(?:\.\d+)?) \(/,
    ([, words = '', text = '']) => ({ kind: 'total_rate', words, text, isRounded: true }),
  ],
  [/\bEval config: (\w+\(.*)/, ([, text = '']) => ({ kind: 'config', text: text.trim() })],
  [
    /\[Eval Split\] rank=(\d+), world_size=(\d+),.*task_ids=\[([\d, ]*)\]/,
    ([, rank, world, tasks = '']) => ({
      kind: 'split',
      rank: Number(rank),
      world: Number(world),
      tasks: (tasks.match(/\d+/g) ?? []).map(Number),
    }),
  ],
  [/\bNumber of tasks: (\d+)/, ([, value]) => ({ kind: 'task_count', value: Number(value) })],
  [/\bSkipping task \d+ episode \d+ due to/, () => ({ kind: 'skip' })],
  [
    /(?:^|[:\]>]\s?|- )Task(?: (\d+))?: (.*\S)/,
    ([, id, name = '']) => ({ kind: 'task', id: id ?? null, name }),
  ],
  [/Traceback \(most recent call last\)/, () => ({ kind: 'traceback' })],
];

/**
 * @param text a line without its terminal codes
 * @returns `null` for a line of anything else
 */
export function logEvent(text: string): LogEvent | null {
  if (!MAYBE.test(text)) return null;
  for (const [pattern, event] of RULES) {
    const found = pattern.exec(text);
    if (found !== null) return event(found);
  }
  return null;
}
