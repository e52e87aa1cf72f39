import type { CheckRow } from '../contracts/check-row.ts';
import {
  CHANGE_GROUPS,
  type ChangeGroup,
  type ChangelogItem,
  type NotesChange,
  type NotesState,
  type ReleaseNotes,
} from '../contracts/release-notes.ts';
import { ROW_STATES, type RowState } from '../contracts/verdict.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { formatCount, plural } from './format.ts';
import { blocks, markdownLink, markdownTable } from './markdown.ts';

/** GitHub takes 125,000 characters in a release; markers and a title find room beside this. */
export const LONGEST_NOTES = 120_000;

export const NOTES_STATE_WORDS: Readonly<Record<NotesState, string>> = {
  ready: 'Ready for the maintainer’s review',
  'needs-review': 'The validation needs review',
  'needs-evidence': 'Validation evidence is missing',
};

const GROUP_TITLES: Readonly<Record<ChangeGroup, string>> = {
  breaking: 'Breaking changes',
  security: 'Security',
  features: 'Features',
  fixes: 'Fixes',
  performance: 'Performance',
  documentation: 'Documentation',
  dependencies: 'Dependencies and automation',
  maintenance: 'Maintenance',
  other: 'Other changes',
};

const ROW_WORDS: Readonly<Record<RowState, string>> = {
  passed: '✅ passed',
  failed: '❌ failed',
  warning: '❔ warning',
  not_run: '⏭️ not run',
  invalid: '💥 unreadable',
};

/** Entries that each list shows; the JSON beside the notes has them all. */
const MOST_SHOWN = 1000;

/** The notes as GitHub-flavoured Markdown of at most `LONGEST_NOTES` characters: long lists say how many they leave out. */
export function renderReleaseNotes(notes: ReleaseNotes): string {
  const whole = render(notes, MOST_SHOWN);
  if (whole.length <= LONGEST_NOTES) return whole;
  let fits = 0;
  let tooMany = MOST_SHOWN;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (render(notes, middle).length <= LONGEST_NOTES) fits = middle;
    else tooMany = middle;
  }
  return render(notes, fits);
}

function render(notes: ReleaseNotes, most: number): string {
  const { version, status, caveats, warnings, unnamed_warnings: unnamed, boundary } = notes;
  const heading = version === null ? 'Release notes' : `Release notes for ${escapeMarkdownText(version)}`;
  return `${blocks(
    `# ${heading}`,
    `**Draft: ${escapeMarkdownText(NOTES_STATE_WORDS[status])}.** Nothing was published, tagged or signed by writing these notes.`,
    facts(notes),
    changelogPart(notes, most),
    changesPart(notes, 'pull', most),
    changesPart(notes, 'issue', most),
    validationPart(notes, most),
    hostPart(notes, most),
    section(
      'Known caveats',
      caveats.length === 0
        ? 'None were named.'
        : list(
            caveats.map((text) => `- ${escapeMarkdownText(text, 2000)}`),
            most,
          ),
    ),
    section('Review checklist', checklist(notes)),
    warnings.length === 0
      ? null
      : section(
          'What could not be used',
          list(
            warnings.map((text) => `- ${escapeMarkdownText(text, 500)}`),
            most,
            unnamed,
          ),
        ),
    section('Claim boundary', escapeMarkdownText(boundary)),
  )}\n`;
}

const section = (title: string, body: string) => blocks(`## ${title}`, body);

/** Lines, at most `most` of them, and how many are left out. */
function list(lines: readonly string[], most: number, further = 0): string {
  const shown = lines.slice(0, most);
  const left = lines.length - shown.length + further;
  if (left > 0) shown.push(`- … ${formatCount(left)} more, see release-notes.json`);
  return shown.join('\n');
}

function facts({ reasons, since, until, sources, changelog, generated_at }: ReleaseNotes): string {
  const range = [
    since === null ? null : `since ${escapeMarkdownText(since.name)} (${since.at.slice(0, 10)})`,
    until === null ? null : `until ${escapeMarkdownText(until.name)} (${until.at.slice(0, 10)})`,
  ].filter((part) => part !== null);
  return [
    ...reasons.slice(0, 20).map((reason) => `- ${escapeMarkdownText(reason, 500)}`),
    `- Written ${generated_at.slice(0, 16).replace('T', ' ')} UTC`,
    ...(range.length === 0 ? [] : [`- Changes ${range.join(', ')}`]),
    ...(changelog === null
      ? []
      : [
          `- Changelog section ${escapeMarkdownText(changelog.section)}${changelog.date === null ? '' : `, ${changelog.date}`}${changelog.yanked ? ', **yanked**' : ''}`,
        ]),
    ...sources
      .slice(0, 20)
      .map(
        ({ kind, source, digest, state, detail }) =>
          `- Source: ${kind} ${markdownCode(source, 300)}${digest === null ? '' : ` (${markdownCode(digest)})`}${
            state === 'read' ? '' : `, **${state.replace('-', ' ')}**`
          }${detail === null ? '' : `: ${escapeMarkdownText(detail, 500)}`}`,
      ),
  ].join('\n');
}

function changelogPart({ changelog }: ReleaseNotes, most: number): string | null {
  if (changelog === null) return null;
  const parts = changelog.groups.map(({ name, items }) =>
    blocks(
      `## ${name === null ? 'About this release' : escapeMarkdownText(name)}`,
      changelogItems(items, most),
    ),
  );
  return parts.length === 0 ? null : blocks(...parts);
}

/** Items are safe Markdown; their further lines belong to them. */
function changelogItems(items: readonly ChangelogItem[], most: number): string {
  const shown = items.slice(0, most).map(({ kind, markdown }, at) => {
    const lines = markdown.split('\n');
    if (kind === 'text') return `${at === 0 ? '' : '\n'}${markdown}\n`;
    return lines.map((line, i) => (i === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`)).join('\n');
  });
  const left = items.length - shown.length;
  if (left > 0) shown.push(`- … ${formatCount(left)} more, see release-notes.json`);
  return shown.join('\n').trim();
}

function changesPart({ changes }: ReleaseNotes, kind: NotesChange['kind'], most: number): string | null {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return null;
  const listed = own.filter((change) => !change.in_changelog);
  const named = own.length - listed.length;
  const groups = CHANGE_GROUPS.map((group) => {
    const lines = listed.filter((change) => change.group === group).map(changeLine);
    return lines.length === 0 ? null : blocks(`### ${GROUP_TITLES[group]}`, list(lines, most));
  });
  return blocks(
    kind === 'pull' ? '## Merged pull requests' : '## Closed issues without a pull request here',
    ...groups,
    named === 0
      ? null
      : `${plural(named, kind === 'pull' ? 'pull request' : 'issue')} named by the changelog ${named === 1 ? 'is' : 'are'} not listed again.`,
  );
}

/** The groups say what the types of Conventional Commits say. */
const CONVENTIONAL =
  /^(?:feat|fix|perf|docs|deps|build|chore|ci|refactor|revert|style|test|security)(?:\(([^()\n]{1,60})\))?!?: +(?=\S)/i;

/** `**gates:** title ([#12](…), author); closes [#10](…)`. */
function changeLine({ title, number, url, author, closes }: NotesChange): string {
  const match = CONVENTIONAL.exec(title);
  const scope = match?.[1];
  const text = match === null ? title : title.slice(match[0].length);
  const by = author === null ? '' : `, ${escapeMarkdownText(author)}`;
  const closed =
    closes.length === 0
      ? ''
      : `; closes ${closes
          .map(
            (one) =>
              numbered(one.number, one.url) +
              (one.title === null ? '' : ` ${escapeMarkdownText(one.title, 100)}`),
          )
          .join(', ')}`;
  const start = scope === undefined ? '' : `**${escapeMarkdownText(scope)}:** `;
  return `- ${start}${escapeMarkdownText(text)} (${numbered(number, url)}${by})${closed}`;
}

const numbered = (number: number, url: string | null) => markdownLink(`#${number}`, url ?? undefined);

function validationPart({ validation }: ReleaseNotes, most: number): string {
  if (validation === null) return section('Validation', 'No release evidence was given.');
  const { rows, generated_at, problem } = validation;
  const own = rows.filter(({ host_owned }) => !host_owned);
  const counts = ROW_STATES.flatMap((state) => {
    const count = own.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${formatCount(count)} ${ROW_WORDS[state]}`];
  });
  const shown = own.slice(0, most);
  const left = own.length - shown.length;
  const made =
    generated_at === null
      ? 'when it was made is not known'
      : `made ${generated_at.slice(0, 16).replace('T', ' ')} UTC`;
  return blocks(
    '## Validation',
    problem === null
      ? `Release evidence, ${made}: ${counts.length === 0 ? 'no rows' : counts.join(', ')}.`
      : `The release evidence could not be used: ${escapeMarkdownText(problem, 500)}`,
    shown.length === 0
      ? null
      : markdownTable('llll', ['Gate', 'Result', 'Command', 'First thing to do'], shown.map(rowCells)),
    left === 0 ? null : `… ${plural(left, 'more row')}, see release-notes.json`,
  );
}

function rowCells({ name, state, command, triage, summary }: CheckRow): string[] {
  const next = state === 'passed' ? '' : (triage ?? summary);
  return [
    escapeMarkdownCell(name, 200),
    ROW_WORDS[state],
    command === null ? '' : markdownCode(command, 200),
    escapeMarkdownCell(next, 300),
  ];
}

function hostPart({ validation }: ReleaseNotes, most: number): string | null {
  const rows = validation?.rows.filter(({ host_owned }) => host_owned) ?? [];
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  return blocks(
    '## Host-owned optional evidence',
    'These run on machines that the project does not own; where they were not run, the state of the draft does not rest on them.',
    shown.length === 0
      ? null
      : markdownTable(
          'lll',
          ['Check', 'Result', 'What is known'],
          shown.map(({ name, state, summary }) => [
            escapeMarkdownCell(name, 200),
            ROW_WORDS[state],
            escapeMarkdownCell(summary, 300),
          ]),
        ),
    left === 0 ? null : `… ${plural(left, 'more row')}, see release-notes.json`,
  );
}

function checklist({ status, validation, warnings, changes, caveats, sources }: ReleaseNotes): string {
  const breaking = changes.filter(({ group }) => group === 'breaking').length;
  const items = [
    status === 'ready'
      ? 'The evidence is of the commit that is released'
      : status === 'needs-review'
        ? 'Every row of the validation that did not pass is understood, mended, or stated as a caveat'
        : 'Release evidence is made for the commit that is released, and these notes are written again',
    ...(validation?.rows.some(({ host_owned, state }) => host_owned && state === 'not_run')
      ? ['What the host was to run is run, or left out on purpose']
      : []),
    ...(breaking > 0 ? [`Each of ${plural(breaking, 'breaking change')} tells its users what to do`] : []),
    ...(warnings.length > 0 || sources.some(({ state }) => state !== 'read')
      ? ['What could not be used is looked at']
      : []),
    caveats.length === 0 ? 'There are no caveats that users should know' : 'The caveats are still true',
    'No text names a person, a secret or a machine that it should not',
    'Version, tag and changelog section are of one release',
  ];
  return items.map((item) => `- [ ] ${item}.`).join('\n');
}
