import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/contracts/report.ts';
import { chartBlocks, MOST_BARS, mermaidText } from '../../src/reports/charts.ts';
import { isSelfContained } from '../../src/reports/self-contained.ts';
import { renderSummary } from '../../src/reports/summary.ts';
import { text } from './arbitraries.ts';
import { EXAMPLES } from './examples.ts';

const { suite } = EXAMPLES as Record<string, Report>;

function withTasks(labels: readonly string[]): Report {
  const [row] = suite!.groups;
  const groups = labels.map((label, index) => ({ ...row!, label, episodes: 20, succeeded: index % 21 }));
  return { ...suite!, groups };
}

const HOSTILE = [
  'a"]',
  '`x`',
  'a\n```\n# x',
  '%%{init: {"theme": 1}}%%',
  '#quot;',
  'bar [1]',
  ';\ny-axis',
  '<script>',
  '""',
  '',
];

/** The lines of a chart, whose form is all that Mermaid is given. */
const FORM = [
  /^xychart-beta$/,
  /^ {2}title "[^"]+"$/,
  /^ {2}x-axis \[("[^"]+"(?:, )?)+\]$|^ {2}x-axis \["p50", "p95", "p99"\]$/,
  /^ {2}y-axis "[^"]+" 0 --> [\d.]+$/,
  /^ {2}bar \[[\d., e+-]+\]$/,
  /^ {2}line \[[\d., e+-]+\]$/,
];

function charts(markdown: string): string[][] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, body]) => body!.split('\n'));
}

function expectSound(report: Report): void {
  const markdown = chartBlocks(report);
  expect(isSelfContained(markdown)).toBe(true);
  for (const lines of charts(markdown)) {
    lines.forEach((line, index) => {
      expect(line).toMatch(FORM[Math.min(index, 5)]!);
    });
    const names = [...lines[2]!.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(MOST_BARS);
    for (const line of lines.slice(4)) expect(line.split(',').length).toBe(names.length);
  }
}

describe('charts', () => {
  it('show the success of each task, lowest first, against what is required', () => {
    const [lines] = charts(chartBlocks(withTasks(['reach', 'push', 'lift'])));
    expect(lines![2]).toBe('  x-axis ["reach", "push", "lift"]');
    expect(lines![4]).toBe('  bar [0, 5, 10]');
  });

  it('keep their form whatever tasks are called', () => {
    expectSound(withTasks(HOSTILE));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), (labels) =>
        expectSound(withTasks(labels)),
      ),
      { numRuns: 200 },
    );
  });

  it('show no more bars than anybody reads, and say how many are left', () => {
    const markdown = chartBlocks(withTasks(Array.from({ length: 40 }, (_, index) => `task ${index}`)));
    expect(markdown).toContain(`${40 - MOST_BARS} more`);
    expectSound(withTasks(Array.from({ length: 40 }, () => 'the same')));
  });

  it('stand in the job summary, and go where rows are cut', () => {
    expect(renderSummary([suite!])).toContain('```mermaid');
    const long = withTasks(Array.from({ length: 2000 }, (_, index) => `task ${index}`));
    expect(renderSummary([long], { limit: 20_000 })).not.toContain('```mermaid');
  });

  it('leave out what would act', () => {
    expect(mermaidText('a"b[c]{d}`e`%f#g;h\ni', 100)).toBe('a b c d e f g h i');
    expect(mermaidText('"""', 10)).toBe('unnamed');
  });
});
