import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type CheckRow, checkRow } from '../../../src/contracts/check-row.ts';
import { releaseNotes } from '../../../src/contracts/release-notes.ts';
import type { FoundChange } from '../../../src/release/notes/found-change.ts';
import { groupOf } from '../../../src/release/notes/group-of.ts';
import { momentOf, tagName } from '../../../src/release/notes/moment.ts';
import { notesStatus } from '../../../src/release/notes/validation.ts';
import { LONGEST_NOTES } from '../../../src/reports/release-notes.ts';
import { cli, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { rendered } from './rendered.ts';

afterEach(removeFolders);

const PAGE = 'https://github.com/acme/robots';
const pull = (number: number, title: string, more: object = {}) => ({
  ...{ number, title, url: `${PAGE}/pull/${number}`, labels: [], mergedAt: '2026-11-20T10:00:00Z' },
  ...more,
});
const issue = (number: number, title: string, more: object = {}) => ({
  ...{ number, title, url: `${PAGE}/issues/${number}`, labels: [], state: 'CLOSED' },
  ...{ closedAt: '2026-11-20T10:00:00Z', ...more },
});

/** Runs the command over files made here. */
async function write(files: Record<string, unknown>, args: readonly string[]) {
  const folder = temporaryFolder();
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  const env = { GITHUB_REPOSITORY: 'acme/robots' };
  const now = () => new Date('2026-11-22T12:00:00Z');
  const ended = await cli(folder, ['release', 'notes', '--output', 'out', ...args], { env, now });
  const at = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  const wrote = readdirSync(folder).includes('out');
  return {
    ...ended,
    wrote,
    markdown: wrote ? at('release-notes.md') : '',
    notes: wrote ? releaseNotes.parse(JSON.parse(at('release-notes.json'))) : null,
  };
}

const row = (change: Partial<CheckRow>): CheckRow =>
  checkRow.parse({
    ...{ key: 'tests', name: 'Tests', category: 'tests', state: 'passed', reason: null, summary: 'It ran.' },
    ...{ triage: null, command: null, source: 'e.json', source_digest: null, started_at: null },
    ...{ finished_at: null, host_owned: false, ...change },
  });

describe('the state of the draft', () => {
  const NOW = {
    ...{ now: new Date('2026-11-22T12:00:00Z'), sinceMs: Date.parse('2026-11-01T00:00:00Z') },
    commits: { evidence: null, release: 'a'.repeat(40) },
  };
  const validation = (rows: CheckRow[], generated_at: string | null = '2026-11-22T10:00:00Z') => ({
    ...{ format: 'worldgate' as const, generated_at, rows, problem: null },
  });
  const host = { host_owned: true, state: 'not_run' } as const;

  it.each([
    ['no evidence', null, 'needs-evidence'],
    ['evidence that cannot be read', { ...validation([row({})]), problem: 'is torn' }, 'needs-evidence'],
    ['no rows', validation([]), 'needs-evidence'],
    ['rows of the host only', validation([row(host)]), 'needs-evidence'],
    ['gates that were not run', validation([row({ state: 'not_run' })]), 'needs-evidence'],
    ['passed rows', validation([row({})]), 'ready'],
    ['passed rows beside those of the host', validation([row({}), row({ ...host, key: 'gpu' })]), 'ready'],
    ['a failed row', validation([row({}), row({ state: 'failed', reason: 'stale' })]), 'needs-review'],
    [
      'a failed row of the host',
      validation([row({}), row({ host_owned: true, state: 'failed' })]),
      'needs-review',
    ],
    ['a skipped gate', validation([row({}), row({ state: 'not_run' })]), 'needs-review'],
    ['a warning', validation([row({}), row({ state: 'warning' })]), 'needs-review'],
    ['an unreadable row', validation([row({}), row({ state: 'invalid' })]), 'needs-review'],
    ['evidence of the last release', validation([row({})], '2026-10-01T00:00:00Z'), 'needs-review'],
    ['evidence of the future', validation([row({})], '2027-01-01T00:00:00Z'), 'needs-review'],
    ['evidence without a time', validation([row({})], null), 'needs-review'],
  ])('of %s', (_, given, status) => {
    const found = notesStatus(given, NOW);
    expect(found.status).toBe(status);
    expect(found.reasons.length > 0).toBe(status !== 'ready');
  });

  it('is ready only with evidence of the commit that is released', () => {
    const of = (evidence: string) =>
      notesStatus(validation([row({})]), { ...NOW, commits: { ...NOW.commits, evidence } });
    expect(of('a'.repeat(40)).status).toBe('ready');
    expect(of('b'.repeat(40))).toEqual({
      status: 'needs-review',
      reasons: [expect.stringContaining('is of commit bbbb')],
    });
  });
});

describe('groups', () => {
  const change = (title: string, more: Partial<FoundChange> = {}): FoundChange => ({
    ...{ kind: 'pull', number: 1, title, url: null, labels: [], author: null, bot: false, at: null },
    ...{ body: '', closes: [], ...more },
  });
  it.each([
    [change('feat: a'), 'features'],
    [change('fix(x): a'), 'fixes'],
    [change('perf: a'), 'performance'],
    [change('docs: a'), 'documentation'],
    [change('chore!: a'), 'breaking'],
    [change('fix: a', { body: 'x\n\nBREAKING CHANGE: y' }), 'breaking'],
    [change('feat: a', { labels: ['breaking-change', 'security'] }), 'breaking'],
    [change('feat: a', { labels: ['bug', 'security'] }), 'security'],
    [change('feat: a', { labels: ['kind/bug'] }), 'fixes'],
    [change('feat: a', { bot: true }), 'dependencies'],
    [change('constructor: a', { labels: ['__proto__'] }), 'other'],
    [change('Add a'), 'other'],
  ])('take %j', (given, group) => {
    expect(groupOf(given)).toBe(group);
  });
});

describe('worldgate release notes', () => {
  it('lists each change once, an issue with the pull request that closes it', async () => {
    const { code, markdown, notes } = await write(
      {
        'CHANGELOG.md': '## Unreleased\n### Added\n- Arms (#3)\n',
        'prs.json': [
          pull(3, 'feat: arms'),
          pull(5, 'fix(gates): legs', { body: 'Closes #4, fixes #2', author: { login: 'mona' } }),
          pull(6, 'legs again', {
            closingIssuesReferences: [{ number: 4 }],
            mergedAt: '2026-11-21T10:00:00Z',
          }),
        ],
        'issues.json': [
          issue(4, 'Legs fall'),
          issue(4, 'Legs fall'),
          issue(7, 'Slow'),
          issue(8, 'No', { stateReason: 'NOT_PLANNED' }),
        ],
      },
      ['--issues', 'prs.json', '--issues', 'issues.json', '--require-evidence'],
    );
    expect(code).toBe(1);
    expect(notes!.status).toBe('needs-evidence');
    expect(
      notes!.changes.map(({ number, group, closes, in_changelog }) => [
        number,
        group,
        closes.map((one) => one.number),
        in_changelog,
      ]),
    ).toEqual([
      [6, 'other', [4], false],
      [5, 'fixes', [2], false],
      [3, 'features', [], true],
      [7, 'other', [], false],
    ]);
    for (const text of ['Legs fall', 'legs again', 'Slow', 'pull/5)'])
      expect(markdown.split(text)).toHaveLength(2);
    expect(markdown).not.toContain('feat: arms');
    expect(markdown).toContain('1 issue closed as not planned or duplicate left out');
    expect(markdown).toContain(notes!.boundary.slice(0, 60));
  });

  it('names what is malformed, and keeps the rest', async () => {
    const { code, notes, markdown } = await write(
      {
        'i.json': [
          { number: 'x' },
          3,
          null,
          issue(1, 'good'),
          issue(2, 'open', { state: 'OPEN', closedAt: null }),
          pull(9, 'no', { mergedAt: null }),
          issue(11, 'far', { url: 'https://evil.example/acme/robots/issues/11' }),
        ],
      },
      ['--issues', 'i.json'],
    );
    expect(code).toBe(0);
    expect(notes!.changes.map(({ number, url }) => [number, url])).toEqual([
      [11, null],
      [1, `${PAGE}/issues/1`],
    ]);
    expect(notes!.warnings).toHaveLength(6);
    for (const place of ['entry 1', 'entry 2', 'entry 3', 'entry 5 (#2)', 'entry 6 (#9)', '#11'])
      expect(notes!.warnings.join('\n')).toContain(place);
    expect(notes!.sources[0]).toMatchObject({ state: 'partly-read' });
    expect(rendered(markdown).links.join(' ')).not.toContain('evil');
  });

  it('writes nothing where changelog or issues cannot be used', async () => {
    for (const [files, args, message] of [
      [{ 'CHANGELOG.md': '# x\n## [1.0.0]\n' }, [], /no section "Unreleased"/],
      [{ 'CHANGELOG.md': '## Unreleased\n' }, ['--for-version', '2.0.0'], /no section "2.0.0"/],
      [{ 'i.json': '{}' }, ['--issues', 'i.json'], /holds no list/],
      [{ 'i.json': '[{' }, ['--issues', 'i.json'], /i\.json/],
      [{}, ['--issues', 'none.json'], /none\.json/],
      [{}, [], /nothing to write notes from/],
      [{ 'i.json': '[]' }, ['--issues', 'i.json', '--since', 'v1'], /asked of GitHub/],
    ] as const) {
      const ended = await write(files, args);
      expect(ended).toMatchObject({ code: 2, wrote: false });
      expect(ended.err).toMatch(message);
    }
  });

  it('is not ready for evidence that is torn, of another kind, or missing', async () => {
    for (const [text, reason] of [
      ['{"validation_gates": [', /ends in the middle/],
      ['{"schema_version": 1, "passed": true, "results": []}', /another kind/],
      ['{"schema_version": "worldgate.release_evidence.v9"}', /version/],
      [null, /e\.json/],
    ] as const) {
      const files = text === null ? {} : { 'e.json': text };
      const { code, notes } = await write(files, ['--evidence', 'e.json', '--require-evidence']);
      expect(code).toBe(1);
      expect(notes).toMatchObject({ status: 'needs-evidence' });
      expect(notes!.reasons.join(' ')).toMatch(reason);
    }
  });

  it('says once what users should know, without secrets and machines', async () => {
    const { notes } = await write({ 'i.json': [] }, [
      '--issues',
      'i.json',
      '--caveat',
      'see /home/mona/x',
      '--caveat',
      'see /home/mona/x',
      '--caveat',
      'token=abc12345',
    ]);
    expect(notes!.caveats).toEqual(['see [host-path]/x', 'token=[redacted]']);
  });

  it('stays within what GitHub takes, and says how many it leaves out', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => issue(at + 1, `*issue* ${'x'.repeat(40)}`));
    const { markdown, notes } = await write({ 'i.json': many }, ['--issues', 'i.json']);
    expect(notes!.changes).toHaveLength(10_000);
    expect(markdown.length).toBeLessThanOrEqual(LONGEST_NOTES);
    const listed = markdown.match(/^- \\\*issue/gm)!.length;
    expect(listed).toBeGreaterThan(300);
    const left = Number(/… ([\d,]+) more/.exec(markdown)![1]!.replaceAll(',', ''));
    expect(listed + left).toBe(10_000);
  });

  it('shows hostile titles, labels and authors as text', async () => {
    const hostile =
      '<img src=x> @octocat ![i](https://t.example) [l](https://t.example) #12 \u202e\u001b[31m | `x` www.t.example <!-- a -->';
    const { markdown } = await write(
      {
        'p.json': [
          pull(5, hostile, { labels: [hostile], author: { login: hostile } }),
          pull(6, 'y'.repeat(1e6)),
        ],
      },
      ['--issues', 'p.json', '--caveat', hostile],
    );
    const { elements, links, text } = rendered(markdown);
    const allowed = [
      'a',
      'code',
      'em',
      'h1',
      'h2',
      'h3',
      'li',
      'p',
      'strong',
      'ul',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ];
    expect(elements.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(links).toEqual([`${PAGE}/pull/6`, `${PAGE}/pull/5`].sort(() => 0));
    expect(text).not.toMatch(/@[a-z]|[\u202e\u001b]/i);
  });

  it('lists what lies in the range of dates', async () => {
    const files = {
      'i.json': [
        issue(1, 'a', { closedAt: '2026-11-01T00:00:00Z' }),
        issue(2, 'b', { closedAt: '2026-11-05T23:00:00Z' }),
        issue(3, 'c', { closedAt: '2026-11-06T00:00:00Z' }),
      ],
    };
    const { notes } = await write(files, [
      '--issues',
      'i.json',
      '--since',
      '2026-11-02',
      '--until',
      '2026-11-05',
    ]);
    expect(notes!.changes.map(({ number }) => number)).toEqual([2]);
    expect(() => momentOf('2026-02-30', 'first')).toThrow('is no date');
    expect(momentOf('v1.0', 'first')).toBeNull();
    expect(tagName('tags/2026-11-22')).toBe('2026-11-22');
    for (const bad of ['a b', '../x', 'a..b', '-x', 'x.lock', 'a?b', ''])
      expect(() => tagName(bad)).toThrow();
  });
});
