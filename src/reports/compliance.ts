import type { ComplianceEvidence, ComplianceMapping, ComplianceRow } from '../contracts/compliance.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { blocks, markdownLink, markdownTable } from './markdown.ts';

const LONGEST_NOTE = 4000;

const STATUS_WORDS: Record<ComplianceRow['status'], string> = {
  drafted: 'drafted, to be checked',
  partial: 'partly drafted',
  human_required: 'a person has to write it',
  not_addressed: 'not addressed',
  not_applicable: 'not applicable',
};

function rowsTable(rows: readonly ComplianceRow[]): string {
  return markdownTable(
    'llll',
    ['Row', 'Asks for', 'Status', 'Left to a person, and why'],
    rows.map(({ ref, title, status, note }) => [
      escapeMarkdownCell(ref),
      escapeMarkdownCell(title, LONGEST_NOTE),
      STATUS_WORDS[status],
      escapeMarkdownCell(note, LONGEST_NOTE),
    ]),
  );
}

/** A line for each member, with the places in it. */
function sourcesList({ evidence }: ComplianceRow): string {
  const members = new Map<string, ComplianceEvidence[]>();
  for (const place of evidence) members.set(place.member, [...(members.get(place.member) ?? []), place]);
  return [...members]
    .map(([member, places]) => {
      const pointers = places.flatMap(({ json_pointer: pointer }) => (pointer === '' ? [] : [pointer]));
      const at = pointers.length === 0 ? '' : `: ${pointers.map((text) => markdownCode(text)).join(', ')}`;
      return `- ${markdownCode(member)}${at} (${markdownCode(places[0]!.sha256)})`;
    })
    .join('\n');
}

function rowSection(row: ComplianceRow): string {
  return blocks(
    `### ${escapeMarkdownText(row.ref)} ${escapeMarkdownText(row.title)}`,
    row.text === undefined
      ? 'No draft. These may help the person who writes it:'
      : `> ${escapeMarkdownText(row.text)}`,
    sourcesList(row),
  );
}

/**
 * `compliance-<framework>.md`: every row with its status, the drafts with what they rest on, and what robot safety
 * asks for that no evaluation of success addresses. Says nowhere that a row is met, and counts nothing.
 */
export function complianceMarkdown(mapping: ComplianceMapping): string {
  const { title, version, source_url: url, retrieved, applicability, header, claim, protocol } = mapping;
  const pointed = mapping.rows.filter(({ evidence }) => evidence.length > 0);
  const text = blocks(
    `# ${escapeMarkdownText(title)}`,
    `**${escapeMarkdownText(header)}**`,
    [
      `- Version: ${escapeMarkdownText(version)}`,
      `- Source: ${markdownLink(url, url)}, compared ${escapeMarkdownText(retrieved)}`,
      `- Applicability: ${escapeMarkdownText(applicability)}`,
      `- Claim: ${markdownCode(claim.id)}, ${markdownCode(claim.hash)}`,
      `- Protocol: ${markdownCode(protocol.id)}, ${markdownCode(protocol.hash)}`,
    ].join('\n'),
    '## Rows',
    rowsTable(mapping.rows),
    pointed.length === 0 ? null : '## Drafts and what they rest on',
    ...pointed.map(rowSection),
    '## Robot safety: not addressed',
    'How often a policy succeeds is at most an input to the assumptions of a risk assessment.',
    rowsTable(mapping.robot_safety),
  );
  return `${text}\n`;
}
