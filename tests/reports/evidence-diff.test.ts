import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../scripts/preview-page.ts';
import { diffEvidence } from '../../src/audit/diff/diff-evidence.ts';
import { renderEvidenceDiffMarkdown, renderEvidenceDiffText } from '../../src/reports/evidence-diff.ts';
import { plan } from '../audit/decision/plan.ts';
import { packageOf, results, sequence } from '../audit/diff/packages.ts';
import { hostileDiff } from './evidence-arbitraries.ts';
import {
  allNames,
  cellCounts,
  elements,
  renderedMarkdown,
  tableText,
  textOf,
  unbalancedTags,
} from './rendered.ts';

const tasks = ['lift', 'can', 'square', 'tool'];
const made = plan({ tasks, episodes: 30 });
const rows = (successes: number[]) =>
  tasks.flatMap((task, i) => results(sequence(successes[i]!, 30), { task }));
const before = packageOf('main', made, rows([28, 25, 20, 20]));
const after = packageOf('pr', made, rows([28, 18, 15, 3]));
const older = packageOf('old', made, rows([29, 25, 22, 20]).slice(0, -2));
const compared = diffEvidence([before, after]);
const three = diffEvidence([before, after, older]);
const elsewhere = {
  ...after,
  claim: {
    ...after.claim,
    applicability: { ...after.claim.applicability, simulator: 'Isaac Sim', robot_embodiment: 'UR5' },
  },
};
const refused = diffEvidence([before, elsewhere]);
const waived = diffEvidence([before, elsewhere], { waive: ['simulator', 'embodiment'] });

const flat = (text: string) => text.replace(/\s+/g, ' ');
const all = Object.entries({ compared, three, refused, waived });

describe('a comparison of packages', () => {
  it.each(all)('is sound Markdown, and fits 80 columns: %s', (_, diff) => {
    const markdown = renderEvidenceDiffMarkdown(diff);
    expect(unbalancedTags(markdownHtml(markdown))).toEqual([]);
    for (const counts of cellCounts(renderedMarkdown(markdown))) expect(new Set(counts).size).toBe(1);
    const plain = renderEvidenceDiffText(diff, { color: false });
    expect(stripVTControlCharacters(renderEvidenceDiffText(diff, { color: true }))).toBe(plain);
    expect(plain).not.toMatch(/\u00a0| \n|undefined|NaN/);
    for (const line of plain.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('says who is better, by how much, and by which test', () => {
    const text = flat(renderEvidenceDiffText(compared, { color: false }));
    // 64 and 93 of 120; McNemar over 29 pairs all on one side.
    expect(text).toContain(
      'pr against main: −24.2 points; 95 % Newcombe −35.2 to −12.2 points; p < 0.001 (exact McNemar). pr is worse.',
    );
    expect(text).toContain(
      '120 cells pair: 0 succeeded with pr alone, 29 with main alone, 64 with both, 27 with neither',
    );
    expect(text).toContain('That pr is not worse than main by 5 points or more is not shown');
    expect(text).toContain('2 of 4 tasks separated after Holm.');
    expect(text).not.toContain('Letters');
  });

  it('shows tasks by need, with both rates', () => {
    const table = elements(renderedMarkdown(renderEvidenceDiffMarkdown(compared)), 'table')
      .map(tableText)
      .find(([header]) => header![0] === 'Task')!;
    expect(table[0]).toEqual(['Task', 'main', 'pr', 'Change', 'Interval', 'p']);
    expect(table.slice(1).map(([task]) => task)).toEqual(['tool', 'can', 'square', 'lift']);
    expect(table[1]!.slice(1, 4)).toEqual(['66.7 % (20/30)', '10.0 % (3/30)', '−56.7 points']);
  });

  it('shows letters and what they do not say, and both counts of what is missing', () => {
    const markdown = renderEvidenceDiffMarkdown(three);
    const table = elements(renderedMarkdown(markdown), 'table')
      .map(tableText)
      .find(([header]) => header!.includes('Letters'))!;
    expect(table.slice(1).map((cells) => [cells[0], cells[3], cells[4], cells[5], cells[6]])).toEqual([
      ['main', '93 of 120', '93 of 120', '0', 'a'],
      ['pr', '64 of 120', '64 of 120', '0', 'b'],
      ['old', '96 of 120', '96 of 118', '2', 'a'],
    ]);
    expect(textOf(renderedMarkdown(markdown))).toContain('that does not make them equal');
    expect(flat(renderEvidenceDiffText(three, { color: false }))).toContain(
      'p < 0.001 after Holm (exact McNemar)',
    );
  });

  it('says why it refuses, in full, and what would waive it', () => {
    const text = flat(renderEvidenceDiffText(refused, { color: false }));
    expect(text).toContain('2 packages not compared: they differ in robot embodiment, simulator.');
    expect(text).toContain('main: robosuite (MuJoCo) pr: Isaac Sim');
    expect(text).toContain('main: Franka Panda pr: UR5');
    expect(text).toContain('--waive embodiment,simulator');
    expect(text).not.toContain('Newcombe');
    const markdown = textOf(renderedMarkdown(renderEvidenceDiffMarkdown(refused)));
    expect(markdown).toContain('--waive embodiment,simulator');
    expect(markdown).toContain('Isaac Sim');
  });

  it('says what was waived', () => {
    const text = flat(renderEvidenceDiffText(waived, { color: false }));
    expect(text).toContain('although they differ in 2 keys that the caller waived');
    expect(text).toContain('simulator (waived)');
    expect(text).toContain('Newcombe');
  });

  it('says what was left out of pairing, and that its test decides', () => {
    const less = packageOf('pr', made, rows([28, 25, 20, 20]).slice(0, -30));
    const text = flat(renderEvidenceDiffText(diffEvidence([before, less]), { color: false }));
    expect(text).toContain('main and pr: 30 planned cells without a trial in one or both were left out');
    expect(text).toContain('90 cells pair');
    expect(text).toContain('Not separated over the pairs, whose test decides');
    expect(text).toMatch(/tool 66\.7 % \(20\/30\) — — —/);
  });

  it('keeps long names of packages and tasks whole', () => {
    const folder = `packages/${'a-long-name-of-a-run/'.repeat(3)}evidence`;
    const text = renderEvidenceDiffText(diffEvidence([{ ...before, label: folder }, after]), {
      color: false,
    });
    expect(text.split('\n').filter((line) => line === folder)).toHaveLength(2);
  });

  it('counts one task as one', () => {
    const six = Array.from({ length: 6 }, (_, i) => `task-${i}`);
    const plan6 = plan({ tasks: six, episodes: 10 });
    const of = (label: string) =>
      packageOf(
        label,
        plan6,
        six.flatMap((task) => results(sequence(8, 10), { task })),
      );
    const text = renderEvidenceDiffText(diffEvidence([of('a'), of('b')]), { color: false });
    expect(text).toContain('- 1 more task in the JSON');
  });

  it('stays sound whatever the texts say', () => {
    for (const base of [compared, refused]) {
      fc.assert(
        fc.property(hostileDiff(base), fc.integer({ min: 48, max: 120 }), (diff, width) => {
          const markdown = renderEvidenceDiffMarkdown(diff);
          expect(unbalancedTags(markdownHtml(markdown))).toEqual([]);
          const page = renderedMarkdown(markdown);
          expect(allNames(page)).not.toContain('script');
          expect(elements(page, 'a')).toEqual([]);
          for (const counts of cellCounts(page)) expect(new Set(counts).size).toBe(1);
          for (const line of renderEvidenceDiffText(diff, { color: false, width }).split('\n')) {
            expect(stringWidth(line)).toBeLessThanOrEqual(width);
            expect(line).not.toMatch(/[\p{Cc}\u202e\u200b]/u);
          }
        }),
        { numRuns: 50 },
      );
    }
  });
});
