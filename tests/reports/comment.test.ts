import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../scripts/preview-page.ts';
import { VERDICTS } from '../../src/contracts/verdict.ts';
import { renderComment } from '../../src/reports/comment.ts';
import { parseSections } from '../../src/reports/comment-sections.ts';
import { isSelfContained } from '../../src/reports/self-contained.ts';
import { anyReport } from './arbitraries.ts';
import { EXAMPLES, RUN_ID, suiteOf } from './examples.ts';
import {
  allNames,
  ancestors,
  cellCounts,
  elements,
  renderedMarkdown,
  tableText,
  textOf,
  unbalancedTags,
} from './rendered.ts';

const key = 'test';
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const EXPECTED_TAGS = new Set(
  'h2 h3 p strong em code pre br sub table thead tbody tr th td ul li details summary blockquote span a'.split(
    ' ',
  ),
);

/** What must hold of any comment as GitHub shows it. */
function expectSound(markdown: string, presets: number) {
  const html = markdownHtml(markdown);
  expect(unbalancedTags(html)).toEqual([]);
  const page = renderedMarkdown(markdown);
  for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
  expect(allNames(page).filter((name) => !EXPECTED_TAGS.has(name))).toEqual([]);
  const headings = elements(page, 'h3');
  expect(headings).toHaveLength(presets);
  // All of them are folded together where all is well, and by nothing else.
  const folds = headings.map((heading) => ancestors(heading).join());
  expect(['#document-fragment', 'details,#document-fragment']).toContain(folds[0] ?? '#document-fragment');
  expect(new Set(folds).size).toBeLessThanOrEqual(1);
  expect(elements(page, 'h2')).toHaveLength(1);
  return page;
}

describe('renderComment', () => {
  it.each(Object.entries(EXAMPLES))('is sound: %s', (_, report) => {
    const markdown = renderComment([report], { key });
    expectSound(markdown, 1);
    const text = textOf(renderedMarkdown(markdown));
    expect(text).toContain(RUN_ID);
    expect(text).toContain(report.reproduce);
    if (report.result_digest !== null) expect(text).toContain(report.result_digest);
    expect(text).toMatch(/does not say that the policy is safe/);
    // A section that another job stores and shows again keeps its details.
    expect(parseSections(markdown)).toHaveLength(1);
    expect(isSelfContained(markdown.replace(/<!--.*-->/g, ''))).toBe(true);
  });

  it('leads with the worst verdict of all presets', () => {
    const reports = Object.values(EXAMPLES);
    const page = renderedMarkdown(renderComment(reports, { key }));
    expect(textOf(elements(page, 'h2')[0]!)).toBe('💥 WorldGate · Could not be decided');
    const withoutError = reports.filter(({ verdict }) => verdict !== 'error');
    expect(textOf(elements(renderedMarkdown(renderComment(withoutError, { key })), 'h2')[0]!)).toBe(
      '❌ WorldGate · Failed',
    );
    expect(textOf(elements(renderedMarkdown(renderComment([EXAMPLES.passed!], { key })), 'h2')[0]!)).toBe(
      '✅ WorldGate · Passed',
    );
    expect(textOf(elements(page, 'p')[0]!)).toMatch(/^8 presets: 💥 1 error \(push-large\) · ❌ 3 failed/);
  });

  it('says in the table what was measured, required and changed', () => {
    const page = renderedMarkdown(renderComment([EXAMPLES.failed!], { key }));
    const [header, first] = tableText(elements(page, 'table')[0]!);
    expect(header).toEqual(['Gate', 'Verdict', 'Measured', 'Required', 'Change against the baseline']);
    const gate = EXAMPLES.failed!.gates.find(({ name }) => name === 'no-regression')!;
    const points = (value: number) => `${value < 0 ? '−' : ''}${Math.abs(100 * value).toFixed(1)}`;
    expect(first).toEqual([
      'no-regression',
      '❌ Failed',
      `${points(gate.measured!)} points${points(gate.interval[0]!)} to ${points(gate.interval[1]!)} points, n = 300`,
      '≥ −3 points',
      `${points(gate.change!.difference!)} points (p < 0.001, significant)from ${points(gate.change!.baseline!)} %, 300 pairs`,
    ]);
  });

  it('explains gates that did not pass, and only those', () => {
    const items = elements(renderedMarkdown(renderComment([EXAMPLES.inconclusive!], { key })), 'li').map(
      textOf,
    );
    const [success, regression] = EXAMPLES.inconclusive!.gates;
    expect(items).toHaveLength(2);
    expect(items[0]).toContain(success!.sentence);
    expect(items[0]).toContain(
      `Next: Run ${(60 + success!.further_episodes!).toLocaleString('en-US')} episodes in all.`,
    );
    expect(items[1]).toContain(regression!.sentence);
    expect(elements(renderedMarkdown(renderComment([EXAMPLES.passed!], { key })), 'li')).toEqual([]);
  });

  it('lists what got worse, the largest loss first', () => {
    const page = renderedMarkdown(renderComment([EXAMPLES.failed!], { key }));
    const table = elements(page, 'table').find((one) => ancestors(one).includes('details'))!;
    const losses = tableText(table)
      .slice(1)
      .map((cells) => Number(cells[3]!.replace('−', '-').replace(' points', '')));
    expect(losses.length).toBeGreaterThan(3);
    expect(losses).toEqual(losses.toSorted((a, b) => a - b));
    expect(Math.max(...losses)).toBeLessThan(0);
  });

  it('says that early stopping was used, and what it saved', () => {
    expect(renderComment([EXAMPLES.passed!], { key })).toContain(
      'Early stopping decided after 112 of 316 planned episodes; a fixed plan for the gate success, with 80 % power at 10 points, would have needed 158.',
    );
  });

  it('leaves the fixed plan out where other gates than the planned ones decided', () => {
    const { passed } = EXAMPLES;
    const overridden = { ...passed!, preset: { ...passed!.preset, gates_overridden: true } };
    const text = textOf(renderedMarkdown(renderComment([overridden], { key })));
    expect(text).toContain('Early stopping decided after 112 of 316 planned episodes.');
    expect(text).toContain('The gates of this preset were replaced by a file (--gates) for this run.');
    const other = { ...passed!, gates: passed!.gates.filter(({ kind }) => kind !== 'success_rate') };
    expect(renderComment([other], { key })).not.toContain('fixed plan');
  });

  it('says that the command needs a run that is only where it was made', () => {
    const { failed } = EXAMPLES;
    const run_id = '20261120T101112345Z-0badcafe';
    const against = { ...failed!, baseline: { ...failed!.baseline!, source: 'run' as const, run_id } };
    const text = textOf(renderedMarkdown(renderComment([against], { key })));
    expect(text).toContain(`Needs the baseline run ${run_id}, which is only where it was made`);
    expect(renderComment([failed!], { key })).not.toContain('Needs the baseline run');
  });

  it('says that results of a mock prove nothing', () => {
    const page = renderedMarkdown(renderComment([EXAMPLES.mock!], { key }));
    expect(textOf(elements(page, 'h2')[0]!)).toMatch(/\(not for proof\)$/);
    expect(elements(page, 'blockquote').map(textOf).join()).toMatch(/Not for proof\. .*mock \(provider\)/);
    expect(renderComment([EXAMPLES.benchmark!], { key })).not.toMatch(/not for proof/i);
  });

  it('shows an error with the first thing to try, and a skip with its reason', () => {
    const error = textOf(renderedMarkdown(renderComment([EXAMPLES.error!], { key })));
    expect(error).toContain('answered "action" with shape [1, 3]');
    expect(error).toContain('First thing to try: Export the policy with 2 outputs');
    expect(textOf(renderedMarkdown(renderComment([EXAMPLES.skipped!], { key })))).toContain(
      'Skipped. Needs a GPU with 16,000 MiB',
    );
  });

  it('says when the gates were replaced', () => {
    const preset = { ...EXAMPLES.passed!.preset, gates_overridden: true };
    expect(renderComment([{ ...EXAMPLES.passed!, preset }], { key })).toContain('were replaced by a file');
  });

  it('links only to web addresses', () => {
    const links = {
      artifact: 'https://example.test/a_(b)|c?x=`1`&y=<z>',
      workflowRun: 'javascript:alert(1)',
    };
    const page = renderedMarkdown(renderComment([EXAMPLES.failed!], { key, links }));
    const [link, ...rest] = elements(page, 'a');
    expect(rest).toEqual([]);
    expect(link!.attrs).toEqual([
      { name: 'href', value: 'https://example.test/a%5F%28b%29%7Cc?x=%601%60&y=%3Cz%3E' },
    ]);
  });

  it('never exceeds its limit and stays sound, whatever the reports say', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyReport, {
          maxLength: 4,
          minLength: 1,
          selector: (report) => report.preset.name.slice(0, 20),
        }),
        fc.integer({ min: 4000, max: 70_000 }),
        (reports, limit) => {
          const named = reports.map((report, i) => ({
            ...report,
            preset: { ...report.preset, name: `${i} ${report.preset.name}` },
          }));
          const markdown = renderComment(named, { key, limit });
          expect(bytes(markdown)).toBeLessThanOrEqual(limit);
          expect(markdown.length).toBeLessThanOrEqual(limit);
          expect(markdown.isWellFormed()).toBe(true);
          const shown = parseSections(markdown).length;
          if (shown < reports.length)
            expect(markdown).toContain('There is more than this comment has room for');
          // Four presets need at most so much, however their names are escaped.
          if (limit > 12_000) expect(shown).toBe(reports.length);
          expectSound(markdown, shown);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('shortening', () => {
  const suite = suiteOf(1500);

  it('drops table rows first, from the end, and says how many and where they are', () => {
    const markdown = renderComment([suite], { key });
    expect(bytes(markdown)).toBeLessThanOrEqual(65_536);
    // It fills the room: the next row would not fit.
    expect(bytes(markdown)).toBeGreaterThan(65_000);
    const page = expectSound(markdown, 1);
    const notes = [...textOf(page).matchAll(/([\d,]+) rows? of ([\d,]+) left out/g)];
    expect(notes.length).toBeGreaterThan(0);
    const folded = elements(page, 'table').filter((table) => ancestors(table).includes('details'));
    const shown = folded.reduce((sum, table) => sum + tableText(table).length - 1, 0);
    const left = notes.reduce((sum, [, count]) => sum + Number(count!.replaceAll(',', '')), 0);
    const worse = suite.groups.filter(({ pairs }) => pairs![2] > pairs![1]).length;
    const rows = suite.gates
      .filter(({ verdict }) => verdict !== 'passed')
      .reduce((sum, gate) => sum + gate.rows.length, 0);
    expect(shown + left).toBe(worse + rows);
    expect(textOf(page)).toContain(`The whole is in reports/report.json of run ${RUN_ID}.`);
    // Explanations and gates are all there.
    expect(elements(page, 'li')).toHaveLength(
      suite.gates.filter(({ verdict }) => verdict !== 'passed').length,
    );
  });

  it('then drops explanations, then optional gates, then details of whole presets, the passed ones first', () => {
    const gate = {
      ...EXAMPLES.inconclusive!.gates[0]!,
      sentence: 'Because of much that took place. '.repeat(15),
    };
    const gates = Array.from({ length: 60 }, (_, i) => ({ ...gate, name: `gate-${i}`, optional: i >= 40 }));
    const report = { ...EXAMPLES.inconclusive!, gates };
    const seen: [explanations: number, gates: number, presets: number][] = [];
    for (let limit = 65_536; limit >= 4000; limit = Math.floor(limit * 0.93)) {
      const markdown = renderComment([report, EXAMPLES.passed!], { key, limit });
      expect(bytes(markdown)).toBeLessThanOrEqual(limit);
      const page = expectSound(markdown, 2);
      const text = textOf(page);
      const explanations = elements(page, 'li').length;
      const table = elements(page, 'table').find((one) => textOf(one).includes('gate-'));
      const shownGates = table === undefined ? 0 : tableText(table).length - 1;
      const details = 2 - (text.match(/Details were left out/g) ?? []).length;
      if (explanations < 60 && shownGates > 0) expect(text).toMatch(/explanations left out for want of room/);
      if (shownGates < 60 && shownGates > 0)
        expect(text).toMatch(/optional gates? left out for want of room/);
      if (explanations > 0) expect(shownGates).toBe(60);
      // The passed preset gives way first; where that does not help, it comes back.
      if (details === 1 && shownGates > 0) expect(text).toMatch(/Passed\. Details were left out/);
      seen.push([explanations, shownGates, details]);
    }
    const falls = (values: number[]) => expect(values).toEqual(values.toSorted((a, b) => b - a));
    falls(seen.map(([, , details]) => details));
    // Once a passed preset gave way, the other one gets its explanations back.
    for (const presets of [2, 1]) {
      const rows = seen.filter(([, , details]) => details === presets);
      falls(rows.map(([explanations]) => explanations));
      falls(rows.map(([, gates]) => gates));
    }
    expect(seen[0]).toEqual([60, 60, 2]);
    expect(seen.some(([explanations]) => explanations > 0 && explanations < 60)).toBe(true);
    expect(seen.some(([, gates]) => gates >= 40 && gates < 60)).toBe(true);
    expect(seen.at(-1)![1]).toBe(0);
  });

  it('keeps the presets that need action when not even one line each fits', () => {
    const reports = Array.from({ length: 400 }, (_, i) => {
      const source = i % 100 === 0 ? EXAMPLES.failed! : EXAMPLES.passed!;
      return { ...source, preset: { ...source.preset, name: `preset-${i}` } };
    });
    const markdown = renderComment(reports, { key });
    expect(bytes(markdown)).toBeLessThanOrEqual(65_536);
    const kept = parseSections(markdown);
    expect(kept.filter(({ verdict }) => verdict === 'failed')).toHaveLength(4);
    expect(kept.length).toBeGreaterThan(50);
    expect(markdown).toContain('There is more than this comment has room for');
  });

  it('refuses a limit that cannot hold a comment', () => {
    expect(() => renderComment([EXAMPLES.passed!], { key, limit: 1000 })).toThrow(RangeError);
  });

  it('does not show a command that it would have to cut', () => {
    const report = { ...EXAMPLES.passed!, reproduce: `npx worldgate eval ${'x'.repeat(3000)}` };
    expect(renderComment([report], { key })).toContain('The command is too long to show here');
  });
});

it('knows every verdict', () => {
  for (const verdict of VERDICTS) {
    const markdown = renderComment([{ ...EXAMPLES.passed!, verdict }], { key });
    expect(markdown.toLowerCase()).toContain(`**${verdict}.**`);
  }
});
