import type { EvidenceRow, GateFacts, ReleaseEvidence } from '../contracts/release-evidence.ts';
import { ROW_STATES, type RowState } from '../contracts/verdict.ts';
import { wrapCopyable } from './copyable.ts';
import { codeBlock, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { plural } from './format.ts';
import { verdictWord } from './gate-view.ts';
import { blocks, folded, markdownLink, markdownTable } from './markdown.ts';
import { clip, LONGEST, plainLine } from './plain.ts';

/** Rows of a table; the JSON beside it holds all. */
const MOST_ROWS = 500;
const MOST_TAILS = 20;
const TAIL_LINES = 20;

const STATE_WORDS: Readonly<Record<RowState, string>> = {
  passed: '✅ passed',
  failed: '❌ failed',
  warning: '❔ warning',
  not_run: '⏭️ not run',
  invalid: '💥 invalid',
};

/** One sentence: verdict, counts, and what to look at first. */
export function evidenceSentence({ verdict, summary, first_failed: first }: ReleaseEvidence): string {
  const counts = ROW_STATES.filter((state) => summary[state] > 0)
    .map((state) => `${summary[state]} ${state.replace('_', ' ')}`)
    .join(', ');
  const owned = summary.host_owned_not_run;
  const host = owned === 0 ? '' : ` (${owned} of the host, which do not count)`;
  const at = first === null ? '' : `; first: ${clip(first.name, LONGEST.name)}`;
  return `${verdictWord(verdict)}: ${counts === '' ? 'no rows' : counts}${host}${at}`;
}

/** `release-evidence.md`, and the job summary. */
export function renderEvidenceMarkdown(evidence: ReleaseEvidence): string {
  const { source, config, rows, superseded, known_limitations: limits, first_failed: first } = evidence;
  const gates = rows.filter(isGate);
  const others = rows.filter((row) => !isGate(row));
  const run = source.run_url === null ? null : markdownLink(`attempt ${source.run_attempt}`, source.run_url);
  const facts = [
    `Verdict: **${evidence.verdict}**`,
    `Commit: ${source.commit === null ? 'not known' : markdownCode(source.commit)}`,
    ...(source.repository === null ? [] : [`Repository: ${escapeMarkdownText(source.repository)}`]),
    ...(source.ref === null ? [] : [`Ref: ${markdownCode(source.ref)}`]),
    ...(run === null ? [] : [`Run: ${run}`]),
    `Made: ${evidence.generated_at} by WorldGate ${escapeMarkdownText(evidence.tool.version)}`,
    `Configuration: ${markdownCode(config.path)}, ${markdownCode(config.digest)}`,
  ];
  const next =
    first === null
      ? null
      : `**First that did not hold:** ${escapeMarkdownText(first.name)}.${first.triage === null ? '' : ` ${escapeMarkdownText(first.triage)}`}`;
  return `${blocks(
    '# Release evidence',
    escapeMarkdownText(evidenceSentence(evidence)),
    facts.map((fact) => `- ${fact}`).join('\n'),
    next,
    '## Gates',
    gates.length === 0 ? 'The configuration has no gates.' : gateTable(gates),
    cutNote(gates.length),
    ...tails(gates),
    '## What the release stands on',
    others.length === 0 ? 'Nothing is linked.' : otherTable(others),
    cutNote(others.length),
    superseded.length === 0 ? null : '## Replaced by a later attempt',
    superseded.length === 0 ? null : oldTable(superseded),
    '## Known limitations',
    limits.length === 0
      ? 'The configuration states none.'
      : limits.map((limit) => `- ${escapeMarkdownText(limit, LONGEST.message)}`).join('\n'),
    '## What this does not show',
    escapeMarkdownText(evidence.boundary),
  )}\n`;
}

const isGate = ({ key }: EvidenceRow) => key.startsWith('gate:');

function gateFacts({ facts }: EvidenceRow): GateFacts | null {
  return facts?.kind === 'gate' ? facts : null;
}

function gateTable(rows: readonly EvidenceRow[]): string {
  const cells = rows.slice(0, MOST_ROWS).map((row) => {
    const facts = gateFacts(row);
    const attempt = facts === null ? '' : `${facts.run_attempt}${facts.from === null ? '' : ' (earlier)'}`;
    return [
      escapeMarkdownCell(row.name),
      stateCell(row),
      row.command === null ? '' : markdownCode(row.command, 200),
      escapeMarkdownCell(row.summary),
      attempt,
      row.state === 'passed' || row.triage === null ? '' : escapeMarkdownCell(row.triage),
    ];
  });
  return markdownTable('llllrl', ['Gate', 'State', 'Command', 'Found', 'Attempt', 'First step'], cells);
}

function otherTable(rows: readonly EvidenceRow[]): string {
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row) => [
      escapeMarkdownCell(row.name),
      stateCell(row),
      escapeMarkdownCell(row.summary),
      row.source_digest === null ? '' : markdownCode(row.source_digest.slice(0, 19)),
      row.state === 'passed' || row.triage === null ? '' : escapeMarkdownCell(row.triage),
    ]);
  return markdownTable('lllll', ['What', 'State', 'Found', 'Digest', 'First step'], cells);
}

function oldTable(rows: readonly EvidenceRow[]): string {
  const cells = rows.slice(0, MOST_ROWS).map((row) => {
    const facts = gateFacts(row);
    return [
      escapeMarkdownCell(row.name),
      stateCell(row),
      escapeMarkdownCell(row.summary),
      facts === null ? '' : String(facts.run_attempt),
      row.finished_at ?? '',
    ];
  });
  return markdownTable('lllrl', ['Gate', 'State', 'Found', 'Attempt', 'Finished'], cells);
}

function stateCell({ state, reason, host_owned }: EvidenceRow): string {
  const why = reason === null || reason === 'host-owned' ? '' : ` (${reason})`;
  return `${STATE_WORDS[state]}${why}${host_owned ? ', of the host' : ''}`;
}

function cutNote(count: number): string | null {
  if (count <= MOST_ROWS) return null;
  return `${plural(count - MOST_ROWS, 'row')} more in release-evidence.json.`;
}

/** Last lines of gates that failed, folded. */
function tails(rows: readonly EvidenceRow[]): string[] {
  const failed = rows.filter((row) => row.state === 'failed' && (gateFacts(row)?.tail ?? '') !== '');
  return failed.slice(0, MOST_TAILS).map((row) => {
    const { tail, log } = gateFacts(row)!;
    const lines = tail
      .split('\n')
      .slice(-TAIL_LINES)
      .map((line) => clip(line, LONGEST.sentence));
    const where = log === null ? '' : `, whole in ${escapeMarkdownText(log.path)}`;
    return folded(`Last lines of ${escapeMarkdownText(row.name)}${where}`, codeBlock(lines.join('\n')));
  });
}

/** Lines of a gate's output that a terminal shows. */
const SHOWN_LINES = 4;

/**
 * What a command prints: verdict, what did not hold with its first step.
 * @param folder of the evidence with a `/` at its end, which paths of logs begin with
 */
export function renderEvidenceText(evidence: ReleaseEvidence, width: number, folder = ''): string {
  const lines = [...wrapCopyable(evidenceSentence(evidence), width), ''];
  for (const row of evidence.rows.slice(0, MOST_ROWS)) {
    const label = `${row.state.replace('_', ' ').padEnd(8)} `;
    const why = row.reason === null ? '' : ` [${row.reason}]`;
    const found = `${clip(row.name, LONGEST.name)}${why}: ${clip(row.summary, LONGEST.sentence)}`;
    lines.push(...hanging(label, found, width));
    // Of a gate that was left out on purpose, what to do where it fails is no news.
    const isLeftOut = row.state === 'not_run' && (row.facts === null || row.facts.kind === 'gate');
    if (row.state !== 'passed' && !isLeftOut && row.triage !== null) {
      lines.push(...hanging(' '.repeat(label.length), `→ ${clip(row.triage, LONGEST.sentence)}`, width));
    }
    lines.push(...lastLines(row, folder, ' '.repeat(label.length), width));
  }
  if (evidence.rows.length > MOST_ROWS) lines.push(`… and ${evidence.rows.length - MOST_ROWS} more`);
  return lines.join('\n');
}

/** What a gate that failed printed at last, and where the whole of it is. */
function lastLines(row: EvidenceRow, folder: string, lead: string, width: number): string[] {
  const facts = row.state === 'failed' ? gateFacts(row) : null;
  if (facts === null) return [];
  const last = facts.tail.split('\n').filter((line) => plainLine(line) !== '');
  const room = width - lead.length - 2;
  return [
    ...last.slice(-SHOWN_LINES).map((line) => `${lead}│ ${clip(line, room)}`),
    ...(facts.log === null || last.length === 0
      ? []
      : hanging(lead, `whole output: ${folder}${facts.log.path}`, width)),
  ];
}

/** Text behind a label, further lines below its beginning. */
export function hanging(label: string, text: string, width: number): string[] {
  return wrapCopyable(text, width - label.length).map(
    (line, index) => `${index === 0 ? label : ' '.repeat(label.length)}${line.trimStart()}`,
  );
}
