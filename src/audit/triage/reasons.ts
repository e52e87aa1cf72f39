import type { TriageClass, TriageReason } from '../../contracts/triage.ts';
import { redactText } from '../../observability/redaction/index.ts';

/** Why candidates are not accepted: class, what it means, and the first thing to try. */
const REASONS = {
  'tracker-summary': [
    'report_only',
    'a summary of an experiment tracker',
    'take the files of the evaluator itself',
  ],
  'dataset-signal': [
    'report_only',
    'recordings or a data set, no evaluation',
    'evaluate a policy, and give its results',
  ],
  'metric-contract-missing': [
    'report_only',
    'numbers per episode without a notion of success',
    'write a claim on that metric and run `worldgate audit run` on these files',
  ],
  'no-episode-outcomes': [
    'report_only',
    'names a model or a benchmark, and has no outcome of any episode',
    null,
  ],
  'log-episodes': [
    'report_only',
    'episodes that are told by a text log',
    'run `worldgate audit run` with this source on these files: a person answers for the log',
  ],
  'unstructured-files': ['report_only', 'logs, pictures, videos or notes', null],
  'not-the-policy': [
    'report_only',
    'something else than the model acted: it never counts for a policy',
    'give the results of the model',
  ],
  ambiguous: ['rejected', 'what these files are cannot be told', 'give one run with `worldgate audit run`'],
  'coverage-gap': [
    'rejected',
    'a part of the planned episodes is missing',
    'let the evaluator finish, or find the rest',
  ],
  'archive-only': [
    'rejected',
    'only archives',
    'unpack them with your own tools, and run triage on what was in them',
  ],
  'csv-only': [
    'rejected',
    'episodes only as CSV, in which every value is text',
    'look at the rows, and import them with a mapping: `worldgate audit run generic --mapping`',
  ],
  'numeric-score-only': [
    'rejected',
    'scores, and no true or false per episode',
    'write a mapping that says what is a success: `worldgate audit run generic --mapping`',
  ],
  'aggregate-only': [
    'rejected',
    'aggregates without the episodes behind them',
    'find the per-episode results that were summed up',
  ],
  'episode-success-missing': [
    'rejected',
    'rows of episodes without an outcome',
    'find out what became of those episodes',
  ],
  'denominator-missing': [
    'rejected',
    'nothing says how many episodes there should be, so failed or missing ones may have been dropped',
    'find the configuration of the run, or import with a claim and protocol: `worldgate audit run`',
  ],
  'identity-missing': ['rejected', 'rows that name neither task nor suite nor episode', null],
  'binary-dominated': ['rejected', 'mostly binary files that no importer reads', null],
  'secrets-found': [
    'rejected',
    'secrets stand in its own files',
    'take them out, revoke them, and run triage again',
  ],
  'empty-artifact': [
    'rejected',
    'files of 0 bytes where results should be',
    'the evaluator was stopped, or the copy failed: take the files of a finished run',
  ],
  'summary-without-raw': [
    'rejected',
    'a summary with numbers beside raw files that are empty',
    'find the raw results: nothing supports these numbers',
  ],
  'lfs-pointer': [
    'rejected',
    'Git LFS pointers instead of results',
    'run `git lfs pull` where the files come from',
  ],
  'constant-outcome': [
    'rejected',
    'the same outcome in every episode, and nothing else varies: it may be a placeholder',
    'check that the program measures the success that it writes',
  ],
  'evaluator-markers-missing': [
    'rejected',
    'a success per row, but fewer than two signs of an evaluation (model, index of the episode, horizon, seed)',
    'demonstrations and annotations have a success too: give the results of an evaluator',
  ],
  'config-template': ['rejected', 'the configuration of a run, no result', null],
  'demo-data': ['rejected', 'an example, not a run', null],
  'run-blocked': ['rejected', 'a run that says of itself that it did not run', 'run the evaluation'],
  'empty-table': [
    'rejected',
    'tables with a header and no row',
    'the evaluation wrote nothing: look into its log',
  ],
  'file-too-large': [
    'rejected',
    'files that are too large to be looked at',
    'give one run with `worldgate audit run`',
  ],
} as const satisfies Record<string, readonly [Exclude<TriageClass, 'accepted'>, string, string | null]>;
export type ReasonCode = keyof typeof REASONS;

export const REASON_CODES = Object.keys(REASONS) as ReasonCode[];

const isKnown = (code: string): code is ReasonCode => Object.hasOwn(REASONS, code);

/** @param code one of the table, or the code of an error of an importer, which rejects */
export function reason(
  code: string,
  detail: { message?: string; file?: string | null; at?: string | null } = {},
): TriageReason {
  const [kind, text] = isKnown(code) ? REASONS[code] : (['rejected', 'these files are broken'] as const);
  return {
    code,
    class: kind,
    message: redactText(detail.message ?? text).slice(0, 4000),
    file: detail.file ?? null,
    at: detail.at ?? null,
  };
}

/** What a code means, for those who read reports; `undefined` for codes of importers. */
export function meaningOf(code: string): string | undefined {
  return isKnown(code) ? REASONS[code][1] : undefined;
}

/** The first thing to try about the weightiest reason. */
export function nextOf(reasons: readonly TriageReason[]): string | null {
  const first = reasons.find(({ class: kind }) => kind === 'rejected') ?? reasons[0];
  return first === undefined || !isKnown(first.code) ? null : REASONS[first.code][2];
}

/** Rejected outweighs report-only, and any reason outweighs accepted. */
export function classOf(reasons: readonly TriageReason[]): TriageClass {
  if (reasons.some(({ class: kind }) => kind === 'rejected')) return 'rejected';
  return reasons.length > 0 ? 'report_only' : 'accepted';
}
