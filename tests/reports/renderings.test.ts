import { createHash } from 'node:crypto';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../scripts/preview-page.ts';
import type { Report } from '../../src/contracts/report.ts';
import { mostSevere, runAnnotations } from '../../src/reports/annotations.ts';
import { renderHtml } from '../../src/reports/html.ts';
import { renderSummary } from '../../src/reports/summary.ts';
import { renderText } from '../../src/reports/text.ts';
import { anyReport } from './arbitraries.ts';
import { EXAMPLES, suiteOf } from './examples.ts';
import {
  allNames,
  cellCounts,
  elements,
  renderedMarkdown,
  tableText,
  textOf,
  unbalancedTags,
} from './rendered.ts';

const examples = Object.entries(EXAMPLES);
const { passed, failed, suite, benchmark, mock, error, inconclusive } = EXAMPLES as Record<string, Report>;

describe('renderSummary', () => {
  it.each(examples)('is sound and shows all rows: %s', (_, report) => {
    const markdown = renderSummary([report]);
    expect(unbalancedTags(markdownHtml(markdown))).toEqual([]);
    const page = renderedMarkdown(markdown);
    for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
    const text = textOf(page);
    for (const row of report.groups) expect(text).toContain(row.label);
    for (const reason of Object.keys(report.terminations)) expect(text).toContain(reason);
    for (const component of report.components) expect(text).toContain(component.name);
    expect(text).toContain('AMD EPYC 7763');
  });

  it('shows measurements with their intervals and the ratio', () => {
    const table = elements(renderedMarkdown(renderSummary([benchmark!])), 'table')[1]!;
    const [header, p50] = tableText(table);
    expect(header).toEqual(['Measurement', 'This run', 'Baseline', 'Ratio']);
    const { value, interval } = benchmark!.latency!.latency_ms.p50;
    const ms = (x: number | null) => x!.toFixed(3);
    expect(p50![1]).toBe(`${ms(value)} ms (${ms(interval[0])}–${ms(interval[1])} ms)`);
    expect(p50![3]).toBe('1.112× (1.101–1.125×)');
  });

  it('stays within its limit', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({
      ...suite!,
      preset: { ...suite!.preset, name: `s${i}` },
    }));
    const whole = renderSummary(many);
    const half = Math.floor(Buffer.byteLength(whole) / 2);
    const shorter = renderSummary(many, { limit: half });
    expect(Buffer.byteLength(shorter)).toBeLessThanOrEqual(half);
    expect(Buffer.byteLength(shorter)).toBeGreaterThan(half - 1000);
    expect(shorter).toContain('left out for want of room');
    expect(
      Buffer.byteLength(
        renderSummary(
          Array.from({ length: 100 }, () => suite!),
          { limit: 4000 },
        ),
      ),
    ).toBeLessThan(4000);
    expect(() => renderSummary(many, { limit: 10 })).toThrow(RangeError);
  });

  it('stays sound whatever the reports say', () => {
    fc.assert(
      fc.property(
        fc.array(anyReport, { maxLength: 3 }),
        fc.integer({ min: 4000, max: 60_000 }),
        (reports, limit) => {
          const markdown = renderSummary(reports, { limit });
          expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
          expect(unbalancedTags(markdownHtml(markdown))).toEqual([]);
          for (const rows of cellCounts(renderedMarkdown(markdown))) expect(new Set(rows).size).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

function parsedHtml(html: string): { page: DefaultTreeAdapterTypes.Document; errors: string[] } {
  const errors: string[] = [];
  const page = parse(html, {
    onParseError: ({ code, startLine }) => {
      // U+FFFE and its like may stand in a name; they end nothing.
      if (code !== 'noncharacter-in-input-stream') errors.push(`${code}:${startLine}`);
    },
  });
  return { page, errors };
}

const PAGE_TAGS = new Set(
  'html head meta title style body main header h1 h2 p code section strong span div table caption thead tbody tr th td br svg line circle ul li pre dl dt dd footer'.split(
    ' ',
  ),
);

describe('renderHtml', () => {
  it.each(examples)('is a page of its own: %s', (_, report) => {
    const html = renderHtml(report);
    const { page, errors } = parsedHtml(html);
    expect(errors).toEqual([]);
    expect(allNames(page).filter((name) => !PAGE_TAGS.has(name))).toEqual([]);
    const attributes = elements(page, 'html')
      .concat(allElements(page))
      .flatMap((one) => one.attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^(on|src|href|style)/.test(name))).toEqual([]);
    for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
    for (const table of elements(page, 'table')) {
      expect(elements(table, 'caption')).toHaveLength(1);
      expect(elements(table, 'th').every((cell) => cell.attrs.some(({ name }) => name === 'scope'))).toBe(
        true,
      );
    }
    for (const plot of elements(page, 'svg'))
      expect(plot.attrs.find(({ name }) => name === 'aria-label')?.value).toMatch(/required/);
    const text = textOf(page);
    expect(text).toContain(report.run_id);
    expect(text).toContain(report.reproduce);
  });

  it('allows nothing but its own style', () => {
    const html = renderHtml(passed!);
    const { page } = parsedHtml(html);
    const style = textOf(elements(page, 'style')[0]!);
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = elements(page, 'meta')
      .map((meta) => Object.fromEntries(meta.attrs.map(({ name, value }) => [name, value])))
      .find((meta) => meta['http-equiv'] === 'Content-Security-Policy')!.content;
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('draws intervals against what was required', () => {
    const { page } = parsedHtml(renderHtml(failed!));
    const plot = elements(page, 'svg')[0]!;
    const x = (name: string, attribute: string) =>
      Number(
        allElements(plot)
          .find((one) => one.attrs.some((a) => a.name === 'class' && a.value === name))!
          .attrs.find((a) => a.name === attribute)!.value,
      );
    // The whole interval of the failed gate lies left of the required value.
    expect(x('range', 'x1')).toBeLessThan(x('point', 'cx'));
    expect(x('point', 'cx')).toBeLessThan(x('range', 'x2'));
    expect(x('range', 'x2')).toBeLessThan(x('required', 'x1'));
  });

  it('says when rows were left out', () => {
    const long = suiteOf(10);
    const groups = Array.from({ length: 5001 }, (_, i) => ({ ...long.groups[0]!, label: `row ${i}` }));
    expect(renderHtml({ ...long, groups })).toContain('1 row left out');
  });

  it('stays sound whatever the report says', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { page, errors } = parsedHtml(renderHtml(report));
        expect(errors).toEqual([]);
        expect(allNames(page).filter((name) => !PAGE_TAGS.has(name))).toEqual([]);
        for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
        expect(renderHtml(report)).not.toContain('NaN');
      }),
      { numRuns: 40 },
    );
  });
});

function allElements(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const names = new Set(allNames(node));
  return [...names].flatMap((name) => elements(node, name));
}

describe('renderText', () => {
  it.each(examples)('fits 80 columns without emoji, coloured or not: %s', (_, report) => {
    const plain = renderText(report, { color: false });
    const coloured = renderText(report, { color: true });
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(coloured).not.toBe(plain);
    expect(plain).not.toMatch(/\p{Extended_Pictographic}|\u00a0| \n|\u001b/u);
    for (const line of plain.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('aligns its columns', () => {
    const lines = renderText(failed!, { color: false }).split('\n');
    const rule = lines.findIndex((line) => /^-+ {2}-+/.test(line));
    const starts = [...lines[rule]!.matchAll(/-+/g)].map((match) => match.index);
    const cellsOf = (line: string) => starts.map((start, i) => line.slice(start, starts[i + 1]).trim());
    expect(cellsOf(lines[rule - 1]!)).toEqual(['Gate', 'Verdict', 'Measured', 'Required']);
    expect(cellsOf(lines[rule + 1]!).slice(0, 2)).toEqual(['no-regression', 'Failed']);
    const table = lines.slice(rule + 1, lines.indexOf('', rule));
    const change = table.filter((line) => line.startsWith('  '));
    expect(change.filter((line) => line.trimStart() === line.slice(2))).toEqual([
      '  against the baseline: from 79.7 %, 300 pairs; p < 0.001, significant',
    ]);
    for (const line of table.filter((one) => !change.includes(one) || one.startsWith('     ')))
      for (const start of starts.slice(1)) expect(line.slice(start - 2, start).trim()).toBe('');
  });

  it('never breaks a number from its unit, or a name in two, where there is room', () => {
    for (const report of [failed!, benchmark!, inconclusive!]) {
      const text = renderText(report, { color: false });
      expect(text).not.toMatch(/\d\n *(%|points|pairs|ms)/);
      for (const { name } of report.gates) expect(text).toMatch(new RegExp(`^${name}( |$)`, 'm'));
    }
    expect(renderText(failed!, { color: false, width: 48 })).toMatch(/^no-regression {2,}Failed/m);
  });

  it('shows every measurement of a benchmark with its interval, and which statistic a gate is about', () => {
    const text = renderText({ ...benchmark!, latency_baseline: null, latency_ratio: null }, { color: false });
    const { latency } = benchmark!;
    const ms = (value: number | null) => value!.toFixed(3);
    for (const statistic of ['p50', 'p95', 'p99', 'mean'] as const) {
      const { value, interval } = latency!.latency_ms[statistic];
      expect(text).toMatch(
        new RegExp(
          `^Latency ${statistic} +${ms(value)} ms \\(${ms(interval[0])}–${ms(interval[1])} ms\\)$`,
          'm',
        ),
      );
    }
    expect(text).toMatch(/^Throughput +[\d.]+ \/s \(/m);
    expect(text).toMatch(/^Errors, retries +0, 0$/m);
    expect(text).toMatch(/^Peak memory +182 MB$/m);
    expect(text).toContain('95 % bootstrap intervals.');
    expect(text).toMatch(/^p95 latency/m);
    expect(renderText(failed!, { color: false })).not.toContain('bootstrap intervals');
  });

  it('says that gates were replaced', () => {
    const replaced = { ...passed!, preset: { ...passed!.preset, gates_overridden: true } };
    expect(renderText(replaced, { color: false }).replace(/\s+/g, ' ')).toContain(
      'The gates of this preset were replaced by a file (--gates) for this run.',
    );
    expect(renderText(passed!, { color: false })).not.toContain('replaced');
  });

  it('says what the reader needs: decision, what to do next, proof', () => {
    const lines = renderText(inconclusive!, { color: false });
    expect(lines).toMatch(/Next: Run [\d,]+\s+episodes in all\./);
    expect(lines.trimEnd().split('\n\n').at(-1)).toMatch(/^Inconclusive: not enough evidence either way\./);
    expect(renderText(mock!, { color: false })).toMatch(/Not for proof\./);
    expect(renderText(error!, { color: false })).toMatch(
      /Error policy-output-shape: .*\n.*\nFirst thing to try/,
    );
  });

  it('holds whatever the report says, at any width', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 48, max: 120 }), fc.boolean(), (report, width, color) => {
        const text = stripVTControlCharacters(renderText(report, { color, width }));
        for (const line of text.split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\u202e\u200b]/u);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a width that holds no table', () => {
    expect(() => renderText(passed!, { color: false, width: 20 })).toThrow(RangeError);
  });
});

const annotationsOf = (reports: readonly Report[]) => mostSevere(reports.flatMap(runAnnotations));

describe('annotations', () => {
  it('has one for each gate that did not pass, the most severe first', () => {
    const annotations = annotationsOf([inconclusive!, passed!, failed!]);
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ['error', 'WorldGate: push-regression / no-regression: Failed'],
      ['warning', 'WorldGate: reach / success: Inconclusive'],
    ]);
    expect(annotations[0]!.message).toContain(
      failed!.gates.find(({ name }) => name === 'no-regression')!.sentence,
    );
    expect(annotations[0]!.message).toMatch(/Measured −9\.0 points, .*n = 300; required ≥ −3 points\./);
  });

  it('has one for a run that broke before its gates', () => {
    expect(annotationsOf([error!])).toEqual([
      {
        level: 'error',
        title: 'WorldGate: push-large: Error policy-output-shape',
        message: expect.stringMatching(/has 2 actuators First thing to try: Export the policy/),
      },
    ]);
  });

  it('puts optional gates last, as notices, and counts what is over ten', () => {
    const [gate] = inconclusive!.gates;
    const gates = Array.from({ length: 14 }, (_, i) => ({ ...gate!, name: `g${i}`, optional: i < 2 }));
    const annotations = annotationsOf([{ ...inconclusive!, gates }]);
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)!.title).toBe('WorldGate: 5 more did not pass');
    expect(annotations.at(-1)!.message).toMatch(
      /reach \/ g11: Inconclusive; .*g0: Inconclusive \(optional gate\)/,
    );
    const few = annotationsOf([{ ...inconclusive!, gates: gates.slice(0, 4) }]);
    expect(few.map(({ level }) => level)).toEqual(['warning', 'warning', 'notice', 'notice']);
  });

  it('is plain text within the limits, whatever the reports say', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 5 }), (reports) => {
        const annotations = annotationsOf(reports);
        expect(annotations.length).toBeLessThanOrEqual(10);
        for (const { title, message } of annotations) {
          expect(message.length).toBeLessThanOrEqual(4000);
          expect(title.length).toBeLessThanOrEqual(300);
          expect(title + message).not.toMatch(/[\p{Cc}\u202e]/u);
          expect(message.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
