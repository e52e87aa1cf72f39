import { describe, expect, it } from 'vitest';
import { report as reportSchema } from '../../src/contracts/report.ts';
import type { BaselineChoice } from '../../src/contracts/run.ts';
import { ageWords, baselineBlock, baselineHtml, baselineSentences } from '../../src/reports/baseline-view.ts';
import { runExhibit } from '../../src/reports/exhibit.ts';
import { renderHtml } from '../../src/reports/html.ts';
import { summaryOf } from '../../src/reports/summary.ts';
import { renderText } from '../../src/reports/text.ts';
import { reportOf } from '../support/finished-run.ts';

const COMMIT = '4c6ad9837c1b7f5b0c7dbb2bd0bb9d3b7f0c3c55';
const base = reportOf('push', 'passed');
const choice = (change: Partial<BaselineChoice>): BaselineChoice => ({
  ...{ asked: 'base-branch', found: 'base-branch', ref: 'main', commit: COMMIT, notes: [] },
  dated_at: '2026-11-18T09:00:00.000Z',
  url: 'https://github.com/acme/robots/actions/runs/7',
  ...change,
});
const shown = (change: Partial<BaselineChoice>, finished_at: string | null = '2026-11-21T10:00:00.000Z') => ({
  ...base,
  finished_at,
  baseline_choice: choice(change),
});

describe('a baseline is shown with its commit and age', () => {
  it.each([
    [{}, 'the latest successful run of `main`, commit `4c6ad9837c1b`, 3 days old'],
    [{ found: 'merge-base' }, 'the run of the merge base with `main`, commit `4c6ad9837c1b`, 3 days old'],
    [
      { asked: 'release', found: 'release', ref: 'v1.2' },
      'release `v1.2`, commit `4c6ad9837c1b`, 3 days old',
    ],
    [
      { asked: 'paired', found: 'paired', url: null },
      'the policy of `main`, run beside this one in the same job, commit `4c6ad9837c1b`, 3 days old',
    ],
    [
      { asked: 'path', found: 'path', ref: null, commit: null, dated_at: null, url: null },
      'a policy file, run beside this one in the same job',
    ],
  ] as const)('%j', (change, words) => {
    const block = baselineBlock(shown(change));
    expect(block.split('\n')[0]).toContain(`**Baseline:** ${words}`);
  });

  it('links what it was taken from', () => {
    expect(baselineBlock(shown({}))).toMatch(
      /\(\[where it is from\]\(https:\/\/github\.com\/acme\/robots\/actions\/runs\/7\)\)\.$/,
    );
  });

  it('has no age where the run has no end, or ended before its baseline', () => {
    for (const end of [null, '2026-11-01T00:00:00.000Z'])
      expect(baselineBlock(shown({}, end))).not.toContain('old');
  });

  it.each([
    ['2026-11-21T09:59:30.000Z', 'less than a minute'],
    ['2026-11-21T09:59:00.000Z', '1 minute'],
    ['2026-11-21T08:00:01.000Z', '119 minutes'],
    ['2026-11-21T08:00:00.000Z', '2 hours'],
    ['2026-11-19T10:00:00.000Z', '2 days'],
    ['2023-11-21T10:00:00.000Z', '1,096 days'],
  ])('%s is %s', (from, words) => {
    expect(ageWords(from, '2026-11-21T10:00:00.000Z')).toBe(words);
  });
});

it('says that there is none, with every reason', () => {
  const report = shown({
    found: null,
    commit: null,
    dated_at: null,
    url: null,
    notes: ['run 1 was refused: `seed` differs', 'x'],
  });
  expect(baselineBlock(report)).toBe(
    '> ⚠️ **No baseline.** `baseline: base-branch` found none to compare with.\n\n- Run 1 was refused: &#96;seed&#96; differs.\n- X.',
  );
  expect(baselineSentences(report)[0]).toBe('No baseline: baseline: base-branch found none to compare with.');
});

it('stands in summary, page and terminal', () => {
  const report = shown({});
  const summary = summaryOf([runExhibit(report)], { links: {}, limit: 100_000 });
  expect(summary).toContain('**Baseline:** the latest successful run of `main`');
  expect(renderHtml(report)).toContain(
    '<strong>Baseline:</strong> the latest successful run of <code>main</code>',
  );
  expect(renderText(report, { color: false })).toContain('Baseline: the latest successful run of main');
});

it('shows names and notes of others as text', () => {
  const evil = '<img src=x onerror=1> @everyone `x` <!-- worldgate';
  const report = shown({ ref: evil, notes: [evil] });
  const block = baselineBlock(report);
  expect(block.replace(/`+[^`\n]*`+/g, '')).not.toMatch(/<img|<!--|@everyone/);
  expect(baselineHtml(report)).not.toMatch(/<img|<!--/);
});

it('older reports, which have no choice, are read and shown as before', () => {
  const { baseline_choice: _, ...older } = shown({});
  expect(reportSchema.parse(older)).toEqual(older);
  expect(baselineBlock(older)).toBe('');
});
