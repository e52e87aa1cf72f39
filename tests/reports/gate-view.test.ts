import { describe, expect, it } from 'vitest';
import { type GateResult, gate } from '../../src/contracts/gate.ts';
import type { Report } from '../../src/contracts/report.ts';
import { decideGates } from '../../src/gates/decide.ts';
import { renderComment } from '../../src/reports/comment.ts';
import { gateView } from '../../src/reports/gate-view.ts';
import { renderHtml } from '../../src/reports/html.ts';
import { renderSummary } from '../../src/reports/summary.ts';
import { renderText } from '../../src/reports/text.ts';
import { EXAMPLES, episode } from './examples.ts';
import { renderedMarkdown, textOf } from './rendered.ts';

/** Every rendering as the text that a reader sees, on one line. */
function renderings(report: Report): string[] {
  const markdown = [renderComment([report], { key: 'x' }), renderSummary([report])];
  return [
    ...markdown.map((one) => textOf(renderedMarkdown(one))),
    textOf(renderedMarkdown(renderHtml(report))),
    renderText(report, { color: false }),
  ].map((text) => text.replace(/\s+/g, ' '));
}

/** A run that its rule let go on for another gate: `outcomes` in seed order, against a rate. */
function early(outcomes: boolean[], baseline: boolean[] | null = null): GateResult[] {
  const recordsOf = (list: boolean[]) => list.map((success, i) => episode(i, success));
  return decideGates({
    gates: [
      gate.parse({ name: 'success', kind: 'success_rate', min: 0.75 }),
      gate.parse({ name: 'no-regression', kind: 'no_regression', margin: 0.05 }),
    ],
    stop: 'savi',
    tasks: ['push'],
    planned: outcomes.length,
    records: recordsOf(outcomes),
    measurements: null,
    baseline: baseline && { records: recordsOf(baseline), measurements: null, stop: 'savi' },
    mock: false,
  });
}

function reportOf(gates: GateResult[]): Report {
  return { ...EXAMPLES.passed!, gates };
}

const many = (success: boolean, count: number) => Array.from({ length: count }, () => success);

describe('an interval that does not hold what was measured', () => {
  const note =
    'success: the interval keeps bounds that were shown earlier in the run, so what was measured by its end lies outside. The gate was decided after 16 episodes.';

  it('is explained below the table', () => {
    const report = reportOf(early([...many(true, 20), ...many(false, 20)]));
    const { measured, interval } = report.gates[0]!;
    expect(measured).toBeLessThan(interval[0]!);
    for (const text of renderings(report)) expect(text.split(note)).toHaveLength(2);
  });

  it('is explained in the terminal by the sentence of a gate that did not pass', () => {
    const report = reportOf(early([...many(false, 20), ...many(true, 100)]));
    expect(report.gates[0]!.verdict).toBe('failed');
    const text = renderText(report, { color: false }).replace(/\s+/g, ' ');
    expect(text).toMatch(/decided after \d+ episodes; the interval keeps bounds that were shown earlier/);
    expect(text.match(/keeps bounds/g)).toHaveLength(1);
  });

  it('is not spoken of where it does', () => {
    for (const text of renderings(reportOf(early(many(true, 20)))))
      expect(text).not.toContain('keeps bounds');
  });
});

describe('an e-value', () => {
  it('stands with the pairs after which it was reached', () => {
    const gates = early(many(false, 60), many(true, 60));
    const { e_value: e, e_value_n: after } = gates[1]!.change!;
    expect(after).toBeLessThan(60);
    const shown = `e = ${e!.toFixed(1)} after ${after} pairs, significant`;
    for (const text of renderings(reportOf(gates))) expect(text).toContain(shown);
  });

  it('stands alone where it is that of all pairs', () => {
    const gates = early(many(true, 20), many(true, 20));
    expect(gateView(gates[1]!, reportOf(gates)).change!.significance).toBe('e = 1.00, not significant');
  });
});

describe('the unit of a metric', () => {
  it('stands with every number', () => {
    for (const text of renderings(EXAMPLES.failed!)) {
      expect(text).toContain('mean final_distance_m');
      expect(text).toMatch(/0\.1075 m/);
      expect(text).toMatch(/0\.1019–0\.1131 m/);
      expect(text).toContain('≤ 0.15 m');
    }
  });

  it.each(['share', 'errors', 'ratio', 'points', '<b>'])('is nothing but a word: %s', (unit) => {
    const distance = EXAMPLES.failed!.gates.find(({ name }) => name === 'distance')!;
    const view = gateView({ ...distance, unit, measured: 2.5 }, EXAMPLES.failed!);
    expect(view.measured).toBe(`2.500 ${unit}`);
    expect(view.required).toBe(`≤ 0.15 ${unit}`);
    const change = { ...EXAMPLES.failed!.gates[1]!.change!, baseline: 2, difference: 0.5 };
    const compared = gateView({ ...distance, kind: 'no_regression', unit, change }, EXAMPLES.failed!);
    expect(compared.change).toMatchObject({ difference: `+0.5000 ${unit}` });
    expect(compared.change!.from).toMatch(`from 2.000 ${unit}, `);
  });
});

it('a page says that its command needs a run from elsewhere', () => {
  const run_id = '20261120T101112345Z-0badcafe';
  const { failed } = EXAMPLES;
  const against = { ...failed!, baseline: { ...failed!.baseline!, source: 'run' as const, run_id } };
  expect(textOf(renderedMarkdown(renderHtml(against)))).toContain(`Needs the baseline run ${run_id}, which`);
  expect(renderHtml(failed!)).not.toContain('Needs the baseline run');
});
