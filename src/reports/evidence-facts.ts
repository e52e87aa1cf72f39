import type { Evidence } from '../contracts/evidence.ts';
import { FINDING_SEVERITIES } from '../contracts/evidence-source.ts';
import { countsText, metricUnit } from './evidence-view.ts';
import { formatCount, formatInterval, formatQuantity, formatRequired, plural } from './format.ts';
import { clip, LONGEST } from './plain.ts';

/** Rows and sentences about the record as a whole, as plain text that its place still has to escape. */

export const NOT_FOR_PROOF =
  'These results rest on a mock or a demonstration: they show that the pipeline works, and nothing about a model.';

/** A term and its value. */
export type Fact = [term: string, value: string];

/** How the planned cells and the results meet: what, how many, and what it means. */
export function countRows({ counts }: Evidence): [what: string, count: string, meaning: string][] {
  const rows: [string, number, string][] = [
    ['Planned', counts.planned, 'cells (task × seed × episode) that the protocol names'],
    ['Matched', counts.matched, 'planned cells with a result, whatever it is'],
    ['Succeeded', counts.succeeded, 'of the matched'],
    ['Failed', counts.failed, 'of the matched'],
    [
      'Not a trial',
      counts.not_a_trial,
      'of the matched: only a crash, an infrastructure error or a pending row',
    ],
    ['Missing', counts.missing, 'planned cells without a result that the plan owes'],
    ['Not run', counts.not_run, 'planned cells that a planned stop rule made unnecessary'],
    ['Duplicate', counts.duplicate, 'further results of a planned cell; the least favourable one counts'],
    ['Conflicting', counts.conflicting, 'planned cells whose results differ'],
    ['Out of protocol', counts.out_of_protocol, 'results of no planned cell; they never count'],
    ['Read', counts.read, 'all results in the files'],
  ];
  return rows.map(([what, count, meaning]) => [what, formatCount(count), meaning]);
}

/** `147 of 150 planned cells have a result; 3 missing, 2 duplicate, none out of protocol.` */
export function coverageSentence({ counts }: Evidence): string {
  const rest = [
    [counts.missing, 'missing'],
    [counts.not_run, 'not run under the stop rule'],
    [counts.not_a_trial, 'no trial'],
    [counts.duplicate, 'duplicate'],
    [counts.conflicting, 'conflicting'],
    [counts.out_of_protocol, 'out of protocol'],
  ] as const;
  const said = rest.filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`);
  const tail = said.length === 0 ? 'nothing missing, duplicate or out of protocol' : said.join(', ');
  return `${cellsText(counts)} ${counts.matched === 1 ? 'has' : 'have'} a result; ${tail}.`;
}

function cellsText({ matched, planned }: { matched: number; planned: number }): string {
  return `${formatCount(matched)} of ${plural(planned, 'planned cell')}`;
}

type CountRow = [how: string, counts: string, share: string];

/** Successes by each way of counting; the first is the one that decided, where a rate was decided. */
export function denominatorRows({ denominators, metrics }: Evidence): CountRow[] {
  const rates = metrics.filter(({ statistic }) => statistic === 'rate');
  const which = metrics.length > 1 && rates.length > 0 ? ` (${clip(rates[0]!.name, LONGEST.name)})` : '';
  const rows = [
    [`Decided${which}`, rates.length === 0 ? null : denominators.decided],
    ['Successes among all planned', denominators.planned],
    ["The evaluator's own rule, over all that was read", denominators.evaluator],
    ['Trials alone, over all that was read', denominators.trials],
  ] as const;
  return rows.flatMap(([how, counts]) => {
    if (counts === null) return [];
    const share = counts.episodes === 0 ? '—' : formatQuantity(counts.succeeded / counts.episodes, 'share');
    return [[how, countsText(counts), share] as CountRow];
  });
}

/** How many ways of counting there can be. */
const WAYS = 4;

/** The one row of what all ways of counting agree on; null where one of them differs, or does not exist. */
export function agreedCounts(rows: readonly CountRow[]): CountRow | null {
  const isAgreed = rows.length === WAYS && rows.every(([, counts]) => counts === rows[0]![1]);
  return isAgreed ? ['By every way of counting', rows[0]![1], rows[0]![2]] : null;
}

/** Said beside the author's words, wherever they are shown. */
export const AUTHORS_WORDS = "The author's own words (nothing was decided by these words)";

/** `Over all trials 86.0 %; mean of the tasks' rates 85.4 %.` */
export function ratesSentence({ rates }: Evidence): string {
  if (rates === null) return '';
  return `Over all trials (micro): ${formatQuantity(rates.micro, 'share')}. Mean of the tasks' rates (macro): ${formatQuantity(rates.macro, 'share')}.`;
}

/** Reasons that the verdict's own sentence does not say already. */
export function furtherReasons({ reasons, sentence }: Evidence): string[] {
  return reasons.filter((reason) => reason !== sentence);
}

const GRADE_WORDS: Readonly<Record<Evidence['grade']['grade'], string>> = {
  A: 'the plan and the model were fixed before the run, and every planned cell has an outcome',
  B: 'every planned cell has an outcome, but nothing outside of the record shows that plan and model were fixed before the run',
  C: 'planned cells lack an outcome or have several, results are out of protocol, or attempts are unknown',
  D: 'aggregate numbers alone: reported, never decided',
};

export function gradeWords({ grade }: Evidence): string {
  return GRADE_WORDS[grade.grade];
}

export function completenessSentence({ completeness }: Evidence): string {
  if (completeness === null) return '';
  const { score, coverage, fields, missing } = completeness;
  const gaps = missing.length === 0 ? 'nothing is missing' : `missing: ${missing.join(', ')}`;
  return `Completeness of the record (not of the robot): ${formatQuantity(score, 'share')}, from ${cellsText(coverage)} and ${formatCount(fields.present.length)} of ${plural(fields.required.length, 'kind')} of evidence; ${gaps}.`;
}

export function scopeRows({ scope_limits: scope }: Evidence): Fact[] {
  const rows: Fact[] = [
    ['Benchmark', scope.benchmark],
    ['Benchmark version', scope.benchmark_version],
    ['Robot embodiment', scope.robot_embodiment],
    ['Simulator', scope.simulator],
    ['Cameras', scope.camera_distribution],
    ['Language', scope.language_template],
    ['Licence assumptions', scope.license_assumptions.join('; ')],
  ];
  return rows.map(([term, value]) => [term, stated(value)]);
}

function stated(value: string | null): string {
  const shown = clip(value ?? '', LONGEST.sentence);
  return shown === '' ? 'not stated' : shown;
}

/** The subject, and what the files say of the model. */
export function subjectRows({ subject, models }: Evidence): Fact[] {
  const said = models.slice(0, 8).map(({ kind, value }) => `${clip(value, LONGEST.label)} (${kind})`);
  const more = models.length > 8 ? `, and ${formatCount(models.length - 8)} more` : '';
  return [
    ['Subject', `${stated(subject.id)} (${subject.type.replaceAll('_', ' ')})`],
    ['Revision', stated(subject.revision)],
    ['Weights digest', stated(subject.weights_digest)],
    ['Checkpoint', stated(subject.checkpoint_uri)],
    ['Model in the files', models.length === 0 ? 'not stated' : `${said.join(', ')}${more}`],
  ];
}

/** What identifies the claim, the plan and the source; digests in full. */
export function recordRows({ claim, protocol, source, stopping }: Evidence): Fact[] {
  const { anchor } = protocol;
  return [
    ['Claim', claim.id],
    ['Claim hash', claim.hash],
    ['Claim schema', claim.schema_version],
    ['Protocol', protocol.id],
    ['Protocol hash', protocol.hash],
    ['Protocol schema', protocol.schema_version],
    ['Planned cells', `${formatCount(protocol.planned_cells)}, ${protocol.planned_cells_digest}`],
    ['Frozen at', protocol.frozen_at ?? 'not frozen'],
    [
      'Plan existed no later than',
      anchor === null
        ? 'nothing shows it'
        : `${anchor.anchored_at} (${clip(anchor.kind, LONGEST.name).replaceAll('_', ' ')} ${clip(anchor.reference, LONGEST.title)})`,
    ],
    [
      'Stopping',
      `${stopping.rule}${stopping.note === '' ? '' : `: ${clip(stopping.note, LONGEST.sentence)}`}`,
    ],
    ['Source', `${source.name}, ${clip(source.format, LONGEST.title)}`],
    ['Recognised by', stated(source.why.join('; '))],
  ];
}

/** Findings, most severe first. */
export function findingsBySeverity({ findings }: Evidence): Evidence['findings'] {
  const rank = (finding: Evidence['findings'][number]) => FINDING_SEVERITIES.indexOf(finding.severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** `eval/eval_info.json at /overall`; empty where a finding has no place. */
export function placeText({ file, at }: { file: string | null; at: string | null }): string {
  const parts = [file, at].filter((part) => part !== null && part !== '');
  return parts.map((part) => clip(part!, LONGEST.title)).join(' at ');
}

/** What the evaluator itself stated: name, what it is about, value, and where it stands. */
export function reportedRows({
  reported,
}: Evidence): [name: string, about: string, value: string, place: string][] {
  return reported.map((number) => {
    const { suite, task } = number.scope;
    const about = [suite, task].filter((part) => part !== null).join('/');
    return [
      clip(number.name, LONGEST.label),
      about === '' ? 'all' : clip(about, LONGEST.label),
      `${clip(number.text, LONGEST.name)} (${number.unit})`,
      placeText(number),
    ];
  });
}

/** Results of tasks that the protocol does not have. */
export function unplannedTasks({ tasks }: Evidence): [task: string, episodes: string][] {
  return tasks
    .filter(({ planned }) => planned === null)
    .map(({ suite, id, name, episodes }) => {
      const label = [suite, id, name].filter((part) => part !== null).join('/');
      return [clip(label === '' ? 'a task without a name' : label, LONGEST.label), formatCount(episodes)];
    });
}

/** PPI++: the hybrid estimate beside the classical one. */
export function ppiRows({ ppi }: Evidence): [what: string, estimate: string, interval: string][] {
  if (ppi === null) return [];
  const unit = metricUnit({ unit: 'ratio', statistic: 'rate' });
  const row = (what: string, { estimate, interval }: typeof ppi.hybrid): [string, string, string] => [
    what,
    formatQuantity(estimate, unit),
    `${formatInterval(interval, unit) ?? '—'}, ${formatRequired(ppi.level, 'share')}`,
  ];
  return [
    row('Hybrid: simulation corrected by the real subset (PPI++)', ppi.hybrid),
    row('Classical: the real labels alone', ppi.classical),
  ];
}

export function ppiSentence({ ppi }: Evidence): string {
  if (ppi === null) return '';
  const labels = `${clip(ppi.labels.file, LONGEST.title)} (${plural(ppi.labels.rows, 'row')})`;
  return `${clip(ppi.sentence, LONGEST.message)} ${plural(ppi.paired, 'pair')} of ${labels}, ${formatCount(ppi.unlabelled)} without a label, λ = ${formatQuantity(ppi.lambda, '')}. It stands beside the decision and never replaces it.`;
}
