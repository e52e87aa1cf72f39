import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeFor, type FailOn, VERDICTS, type Verdict } from '../../src/contracts/verdict.ts';
import { conclusionOf } from '../../src/github/check-runs.ts';
import { readEventContext } from '../../src/github/event-context.ts';
import { surfacesFor } from '../../src/github/event-surfaces.ts';
import { statusState } from '../../src/github/statuses.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/events.md'), 'utf8');

function rowsBelow(heading: string): string[][] {
  const table = page
    .slice(page.indexOf(heading))
    .split('\n')
    .filter((line, index, all) => {
      const first = all.findIndex((one) => one.startsWith('|'));
      const end = all.findIndex((one, at) => at > first && !one.startsWith('|'));
      return index > first + 1 && index < end && line !== '';
    });
  return table.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const HEAD = 'a'.repeat(40);
const SHA = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);
const home = { id: 1, full_name: 'acme/robots' };
const pull = (repo = home) => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'x', repo },
    base: { sha: SHA, ref: 'main', repo: home },
  },
  repository: home,
});
const run = {
  id: 5,
  event: 'push',
  head_sha: OTHER,
  head_branch: 'x',
  head_repository: home,
  pull_requests: [],
};

/** The event of each row: its name, its ref, its payload. */
const EVENTS: Record<string, [name: string, ref: string, payload: object]> = {
  '`pull_request`': ['pull_request', 'refs/pull/7/merge', pull()],
  '`pull_request` from a fork': [
    'pull_request',
    'refs/pull/7/merge',
    pull({ id: 2, full_name: 'eve/robots' }),
  ],
  '`pull_request_target`': ['pull_request_target', 'refs/heads/main', pull()],
  '`merge_group`': [
    'merge_group',
    'refs/heads/gh-readonly-queue/main/pr-7-abc',
    { merge_group: { head_sha: SHA }, repository: home },
  ],
  '`push` of a branch': ['push', 'refs/heads/main', { repository: home }],
  '`push` of a tag': ['push', 'refs/tags/v1', { repository: home }],
  '`schedule`': ['schedule', 'refs/heads/main', { repository: home }],
  '`workflow_dispatch`': ['workflow_dispatch', 'refs/heads/main', { repository: home }],
  '`release`': ['release', 'refs/tags/v1', { repository: home }],
  '`issue_comment` on a pull request': [
    'issue_comment',
    'refs/heads/main',
    { issue: { number: 7, pull_request: {} }, repository: home },
  ],
  '`workflow_run`': ['workflow_run', 'refs/heads/main', { workflow_run: run, repository: home }],
};

describe('the table of events', () => {
  it('has a row for each event, and each says what the code does', () => {
    const rows = rowsBelow('| event |');
    expect(rows.map(([event]) => event)).toEqual(Object.keys(EVENTS));
    for (const [event, comment, check, status] of rows) {
      const [name, ref, payload] = EVENTS[event!]!;
      const env = {
        GITHUB_EVENT_NAME: name,
        GITHUB_REF: ref,
        GITHUB_SHA: SHA,
        GITHUB_EVENT_PATH: 'e',
        GITHUB_REPOSITORY: 'acme/robots',
      };
      const found = surfacesFor(
        readEventContext(env, () => JSON.stringify(payload)),
        'auto',
      );
      const commit = event === '`workflow_run`' ? OTHER : comment === 'none' ? SHA : HEAD;
      expect([event, found.pull]).toEqual([event, comment === 'none' ? null : 7]);
      expect([event, found.check]).toEqual([event, check === 'none' ? null : commit]);
      expect([event, found.status]).toEqual([event, status === 'none' ? null : commit]);
    }
  });
});

describe('the table of verdicts', () => {
  /** `success`, or what stands behind "or" where `fail-on` makes the difference. */
  const words = (cell: string) =>
    [...cell.matchAll(/`(success|failure|neutral|skipped|error)`/g)].map(([, word]) => word);

  it('says what branch protection sees', () => {
    const rows = rowsBelow('| verdict | check run');
    expect(rows.map(([verdict]) => verdict).sort()).toEqual([...VERDICTS].sort());
    for (const [name, check, status] of rows) {
      const verdict = name as Verdict;
      const other: FailOn = verdict === 'failed' ? 'never' : 'skipped';
      const codes = (['failed', other] as const).map((failOn) => exitCodeFor(verdict, failOn));
      expect([name, ...new Set(codes.map((code) => conclusionOf(verdict, code)))]).toEqual([
        name,
        ...words(check!),
      ]);
      expect([name, ...new Set(codes.map((code) => statusState(verdict, code)))]).toEqual([
        name,
        ...words(status!),
      ]);
    }
  });
});
