import { runFolderTriage } from '../audit/triage/run-folder.ts';
import type { TriageCandidate, TriageReport } from '../contracts/triage.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { plainLine } from '../reports/plain.ts';
import { wrap } from '../reports/text-table.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text } from './options.ts';
import { resolvePath } from './outcome.ts';

const CLASS_WORDS = { accepted: 'accepted', report_only: 'report only', rejected: 'rejected' } as const;
const MOST_ROWS = 40;

/** What `audit import` takes; more kinds of folders may come. */
const RUN_FOLDER = 'run-folder';

export const importCommand: CommandHandler = async (context, options, [kind]) => {
  if (kind !== RUN_FOLDER) {
    throw new WorldGateError('usage', `audit import takes ${RUN_FOLDER}, not "${kind}"`, {
      hint: '`worldgate audit run SOURCE` reads the results of one evaluator',
    });
  }
  const from = text(options, 'from');
  if (from === undefined) throw new WorldGateError('usage', '--from DIR is missing');
  const at = (key: string) => optionalPath(context, options, key);
  const { report, written } = await runFolderTriage({
    from: resolvePath(context, from),
    report: at('report'),
    customerReport: at('customerReport'),
    selectRun: text(options, 'selectRun'),
    output: at('output'),
    dryRun: options.dryRun === true,
  });
  const { candidates, folder } = report;
  const output = text(options, 'output');
  const wrote =
    written === null
      ? null
      : { output: output!, candidate: written.candidate.id, episodes: written.episodes };
  return {
    exitCode: 0,
    data: {
      folder: { files: folder.files, size_bytes: folder.size_bytes },
      candidates,
      findings: report.findings,
      report: text(options, 'report') ?? null,
      customer_report: text(options, 'customerReport') ?? null,
      written: wrote,
    },
    text: textOf(
      report,
      context.terminal.columns,
      wrote === null
        ? null
        : `wrote ${wrote.output}: ${count(wrote.episodes, 'episode')} of ${wrote.candidate}`,
    ),
  };
};

function optionalPath(context: CliContext, options: Options, key: string): string | undefined {
  const given = text(options, key);
  return given === undefined ? undefined : resolvePath(context, given);
}

function textOf(
  { folder, candidates, finding_count: findings }: TriageReport,
  columns: number,
  wrote: string | null,
): string {
  const width = Math.max(60, Math.min(columns, 120));
  const order = { accepted: 0, report_only: 1, rejected: 2 } as const;
  const rows = [...candidates].sort((a, b) => order[a.class] - order[b.class]);
  const shown = rows.slice(0, MOST_ROWS);
  const accepted = candidates.filter((candidate) => candidate.class === 'accepted');
  const summary = `${count(folder.files, 'file')}, ${count(candidates.length, 'candidate')}, ${count(findings, 'finding')} about files`;
  if (wrote !== null) {
    const others = candidates.length - 1;
    return [wrote, `${summary}; ${count(others, 'other candidate')} left alone, --report FILE has all`]
      .flatMap((line) => wrap(line, width))
      .join('\n');
  }
  return [
    summary,
    ...shown.flatMap((candidate) => ['', ...rowOf(candidate, width)]),
    ...(rows.length > shown.length
      ? [`… and ${rows.length - shown.length} more: --report FILE has all`]
      : []),
    '',
    ...wrap(
      accepted.length === 0
        ? 'No candidate can be audited; --report FILE says why for each.'
        : `To audit one: --select-run ${accepted[0]!.id} --output audit_input.json, then \`worldgate audit run audit-input\`.`,
      width,
    ),
  ].join('\n');
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Results without a notion of success did not fail. */
function outcomesText({
  episodes,
  successes,
  failures,
  not_trials: none,
}: NonNullable<TriageCandidate['counts']>): string {
  if (successes + failures > 0) return `${successes} of ${episodes} succeeded`;
  return none === 0
    ? `${count(episodes, 'result')} without outcomes`
    : `${count(episodes, 'result')}, no trial among them`;
}

/** Paths are long and have no blanks: a line each instead of a column. */
function rowOf(
  { id, class: kind, counts, label, source, reasons, next }: TriageCandidate,
  width: number,
): string[] {
  const episodes = counts === null ? 'no episodes read' : outcomesText(counts);
  const why = reasons[0] === undefined ? next : `${reasons[0].code}: ${reasons[0].message}`;
  const indented = (line: string) => wrap(plainLine(line), width - 4).map((part) => `    ${part}`);
  return [
    `${id}  ${CLASS_WORDS[kind]}, ${episodes}`,
    ...indented(`${label}${source === null ? '' : ` (${source})`}`),
    ...(why === null ? [] : indented(why)),
  ];
}
