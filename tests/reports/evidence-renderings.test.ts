import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { parse } from 'parse5';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../scripts/preview-page.ts';
import type { Evidence } from '../../src/contracts/evidence.ts';
import { renderEvidenceHtml } from '../../src/reports/evidence-html.ts';
import { renderEvidence } from '../../src/reports/evidence-markdown.ts';
import { renderEvidenceSection, shortenableEvidence } from '../../src/reports/evidence-section.ts';
import { renderEvidenceText } from '../../src/reports/evidence-text.ts';
import { isSelfContained } from '../../src/reports/self-contained.ts';
import { anyEvidence } from './evidence-arbitraries.ts';
import { EVIDENCE, evidenceFixture, rateMetric, SUITE } from './evidence-fixture.ts';
import {
  allNames,
  cellCounts,
  elements,
  renderedMarkdown,
  tableText,
  textOf,
  textOutsideOf,
  unbalancedTags,
} from './rendered.ts';

const examples = Object.entries<Evidence>(EVIDENCE);
const { supported, inconclusive, failed, many, aggregate, open_loop, savi, clustered } = EVIDENCE;
const PACKAGE = { packageDigest: `sha256:${'5e'.repeat(32)}` };

/** Tags that our Markdown makes; anything else came from a text. */
const MARKDOWN_TAGS = new Set(
  'h1 h2 h3 p blockquote strong ul li table thead tbody tr th td code br sub details summary pre span a'.split(
    ' ',
  ),
);
/** Words that no rendering of ours may use of a model. */
const UNSAFE_WORDS = /\b(certified|certifies|deployable|safe|safely|guaranteed)\b/i;

function tables(markdown: string): string[][][] {
  return elements(renderedMarkdown(markdown), 'table').map(tableText);
}

describe('evidence.md', () => {
  it.each(examples)('is sound and says the verdict first: %s', (_, evidence) => {
    const markdown = renderEvidence(evidence);
    expect(unbalancedTags(markdownHtml(markdown))).toEqual([]);
    const page = renderedMarkdown(markdown);
    for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
    const text = textOf(page);
    expect(text.indexOf(evidence.sentence)).toBeLessThan(text.indexOf('Episodes'));
    expect(markdown.endsWith('\n')).toBe(true);
    expect(markdown).not.toMatch(/undefined|NaN|\[object/);
    for (const { id } of evidence.missing_evidence) expect(text).toContain(id);
    for (const sentence of [...evidence.not_shown, ...evidence.grade.reasons])
      expect(text).toContain(sentence);
    for (const { message } of evidence.findings) expect(text).toContain(message);
    expect(text).toContain(evidence.recommendation.rule);
    expect(text).toContain(evidence.deployment_summary.text);
    for (const { axis } of evidence.next_falsification_axes) expect(text).toContain(axis);
    expect(text).toContain(evidence.claim.hash);
  });

  it('never changes for the same evidence', () => {
    expect(renderEvidence(structuredClone(supported))).toBe(renderEvidence(supported));
  });

  it('shows of each metric what was required, what was measured, and by which interval it was decided', () => {
    const [table] = tables(renderEvidence(inconclusive));
    expect(table).toEqual([
      ['Metric', 'Required', 'Measured', 'Interval', 'Outcome'],
      [
        'success_rateshare of episodes, pooled over all tasks',
        '≥ 80 %≥ 75 % with the margin of 5 points',
        '82.0 %41 of 50',
        // Wilson, one-sided α = 0.05, by an independent computation: 0.71499, 0.89215.
        '71.5–89.2 %, n = 5090 % Wilson, one-sided, α = 0.05',
        '❔ Inconclusive',
      ],
    ]);
  });

  it('keeps the printed interval on its side of the threshold', () => {
    const metric = {
      ...rateMetric({ succeeded: [41], episodes: 50 }),
      interval: [0.74996, 0.80004] as [number, number],
    };
    const text = textOf(renderedMarkdown(renderEvidence(evidenceFixture({ metrics: [metric] }))));
    expect(text).toContain('74.996–80.004 %');
  });

  it('shows all counts and every denominator', () => {
    const rows = tables(renderEvidence(supported)).flat();
    const countOf = (what: string) => rows.find(([first]) => first === what)?.[1];
    const { counts } = supported;
    expect(
      ['Planned', 'Matched', 'Missing', 'Duplicate', 'Conflicting', 'Out of protocol', 'Not a trial'].map(
        countOf,
      ),
    ).toEqual(
      [
        counts.planned,
        counts.matched,
        counts.missing,
        counts.duplicate,
        counts.conflicting,
        counts.out_of_protocol,
        counts.not_a_trial,
      ].map(String),
    );
    expect(countOf('Not run')).toBe('0');
    expect(countOf('Decided')).toBe('430 of 500');
    expect(countOf('Successes among all planned')).toBe('430 of 500');
    expect(countOf("The evaluator's own rule, over all that was read")).toBe('432 of 505');
    expect(countOf('Trials alone, over all that was read')).toBe('432 of 504');
  });

  it('shows tasks worst first, and names those that miss the threshold after Holm', () => {
    const table = tables(renderEvidence(supported)).find(([header]) => header![0] === 'Task, worst first')!;
    const names = table.slice(1).map(([name]) => name);
    const order = SUITE.map((k, i) => [k, i] as const).sort(([a], [b]) => a - b);
    expect(names).toEqual(order.map(([, i]) => `libero_10/${i}`));
    expect(table[1]!.slice(1, 3)).toEqual(['35 of 50, 1 without a result', '70.0 %']);
    const text = textOf(renderedMarkdown(renderEvidence(failed)));
    expect(text).toContain(
      'Shown to be below 75 %: libero_10/2, libero_10/0. The p-values of all 3 rows are adjusted after Holm for naming tasks.',
    );
    expect(textOf(renderedMarkdown(renderEvidence(supported)))).toContain(
      'No task is shown to be below 75 %',
    );
  });

  it('folds tasks behind the first thirty and counts what it leaves out', () => {
    const [open, more] = tables(renderEvidence(many)).filter(
      ([header]) => header![0] === 'Task, worst first',
    );
    expect([open!.length - 1, more!.length - 1]).toEqual([30, 15]);
    const huge = rateMetric({
      succeeded: new Array<number>(700).fill(4),
      episodes: 5,
      taskName: (i) => `t${i}`,
    });
    const text = textOf(renderedMarkdown(renderEvidence(evidenceFixture({ metrics: [huge] }))));
    expect(text).toContain('500 more tasks');
    expect(text).toContain('170 further tasks in evidence.json');
  });

  it('says each sentence once', () => {
    const [metric] = supported.metrics;
    const evidence = evidenceFixture({
      sentence: metric!.sentence,
      reasons: [metric!.sentence, 'Another reason.'],
    });
    const text = textOf(renderedMarkdown(renderEvidence(evidence)));
    expect(text.split(metric!.sentence)).toHaveLength(2);
    expect(text).toContain('Another reason.');
  });

  it('has hybrid estimates and e-values where there are any, and says what they are', () => {
    const text = textOf(renderedMarkdown(renderEvidence(savi)));
    expect(text).toContain('e = 15.79');
    expect(text).toContain('always-valid p = 0.063');
    expect(text).toContain('exploratory');
    expect(text).toMatch(/Hybrid[^|]*80\.3 %/);
    expect(text).toMatch(/Classical[^|]*75\.0 %/);
    expect(text).toContain('never replaces');
    expect(renderEvidence(supported)).not.toContain('Prediction-powered');
  });

  it('says of clustered seeds which number decided', () => {
    const text = textOf(renderedMarkdown(renderEvidence(clustered)));
    expect(text).toContain('10 clusters, intraclass correlation 0.2016, design effect 1.807');
    expect(text).toContain('the interval rests on an effective n = 27.70, which decided');
    expect(text).toContain('77.5–96.0 %, effective n = 27.7');
    expect(text).toContain('If all episodes were independent: 80.8–95.1 %, n = 50.');
    const idle = textOf(renderedMarkdown(renderEvidence(savi)));
    expect(idle).toContain('no more alike for it');
    expect(idle).not.toMatch(/effective n|If all episodes were independent/);
    expect(textOf(renderedMarkdown(renderEvidence(supported)))).not.toMatch(/Seeds repeat|effective n/);
  });

  it('says that a stop rule was planned before the run only where it was', () => {
    const [metric] = savi.metrics;
    const planned = evidenceFixture({
      metrics: [{ ...metric!, savi: { ...metric!.savi!, planned_before_run: true } }],
    });
    const said = /planned before the run/;
    expect(textOf(renderedMarkdown(renderEvidence(planned)))).toMatch(said);
    for (const [, evidence] of examples) expect(renderEvidence(evidence)).not.toMatch(said);
  });

  it('decides nothing from aggregates, and says so', () => {
    const text = textOf(renderedMarkdown(renderEvidence(aggregate)));
    expect(text).toContain('Skipped: nothing was decided');
    expect(text).toContain('Grade D');
    expect(text).toContain('Total success rate');
  });

  it('never says that a model passed where the results are no proof', () => {
    const mock = evidenceFixture({ not_for_proof: true, verdict: 'skipped' });
    for (const rendered of [
      renderEvidence(mock),
      renderEvidenceText(mock, { color: false }),
      renderEvidenceHtml(mock),
    ]) {
      expect(rendered).toContain('Not for proof');
      expect(rendered).not.toMatch(/\(supported\)|✅/);
    }
  });

  it('writes means and counts in their own units', () => {
    const [table] = tables(renderEvidence(open_loop));
    expect(table![1]!.slice(1, 3)).toEqual([
      '≤ 0.02 MSE≤ 0.025 MSE with the margin of 0.005 MSE',
      '0.02113 MSE',
    ]);
    expect(table![2]!.slice(1, 3)).toEqual(['= 0 in all', '0 in all']);
  });

  it.each(examples)('uses no word that promises more than was measured: %s', (_, evidence) => {
    for (const rendered of [
      renderEvidence(evidence),
      renderEvidenceHtml(evidence),
      renderEvidenceText(evidence, { color: false }),
      renderEvidenceSection(evidence, PACKAGE),
    ])
      expect(rendered).not.toMatch(UNSAFE_WORDS);
  });

  it('stays sound whatever the texts say', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const markdown = renderEvidence(evidence);
        expect(unbalancedTags(markdownHtml(markdown))).toEqual([]);
        const page = renderedMarkdown(markdown);
        expect(allNames(page).filter((name) => !MARKDOWN_TAGS.has(name) && name !== 'h2')).toEqual([]);
        expect(elements(page, 'a')).toEqual([]);
        for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
        expect(textOf(page)).not.toMatch(/[\u202e\u0000]/);
        // GitHub takes nothing in code for a mention.
        const outside = textOutsideOf(page, 'code');
        expect(outside).not.toMatch(/@team|#12\b|https:\/\//);
      }),
      { numRuns: 40 },
    );
  });
});

describe('section', () => {
  it.each(examples)('ends what it begins and says how to check it: %s', (_, evidence) => {
    const markdown = renderEvidenceSection(evidence, {
      ...PACKAGE,
      artifactUrl: 'https://github.com/o/r/actions/runs/1/artifacts/2',
    });
    expect(isSelfContained(markdown)).toBe(true);
    expect(markdown).toContain('worldgate evidence recompute DIR');
    expect(markdown).toContain(PACKAGE.packageDigest);
    expect(markdown).toContain(`Grade ${evidence.grade.grade}`);
    expect(elements(renderedMarkdown(markdown), 'a')).toHaveLength(1);
    expect(Buffer.byteLength(markdown)).toBeLessThan(12_000);
  });

  it('shows both denominators where they differ, and the first findings but no mere remark', () => {
    const text = textOf(renderedMarkdown(renderEvidenceSection(supported, PACKAGE)));
    expect(text).toContain('Decided: 430 of 500 (86.0 %)');
    expect(text).toContain('432 of 505');
    expect(text).toContain('duplicate-cells');
    expect(text).not.toContain('seed-not-recorded');
    expect(text).toContain('MODEL_DIGEST, EPISODE_COVERAGE');
  });

  it('can be shortened down to its verdict', () => {
    const { full, render } = shortenableEvidence(many, PACKAGE);
    expect(full.rows).toBe(20);
    const whole = render(full);
    const cut = render({ ...full, rows: 3, sentences: 1 });
    expect(cut.length).toBeLessThan(whole.length);
    expect(cut).toContain('42 further tasks');
    expect(cut).toContain('left out for want of room');
    const line = render({ ...full, oneLine: true });
    expect(line).toContain(many.sentence);
    expect(line).not.toContain('|');
    expect(isSelfContained(line)).toBe(true);
  });

  it('stays sound whatever the texts say', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        // A claim names its metrics with letters, digits and "_".
        const metrics = evidence.metrics.map((metric) => ({ ...metric, name: 'success_rate' }));
        const markdown = renderEvidenceSection({ ...evidence, metrics }, PACKAGE);
        expect(isSelfContained(markdown)).toBe(true);
        const page = renderedMarkdown(markdown);
        expect(allNames(page).filter((name) => !MARKDOWN_TAGS.has(name))).toEqual([]);
        for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('terminal', () => {
  it.each(examples)('fits 80 columns, coloured or not: %s', (_, evidence) => {
    const plain = renderEvidenceText(evidence, { color: false });
    const coloured = renderEvidenceText(evidence, { color: true });
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(coloured).not.toBe(plain);
    expect(plain).not.toMatch(/\p{Extended_Pictographic}|\u00a0| \n|\u001b|undefined|NaN/u);
    for (const line of plain.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(plain.replace(/\s+/g, ' ')).toContain(evidence.sentence);
    expect(plain.replace(/\s+/g, ' ')).toContain(`Next: ${evidence.recommendation.text}`);
    expect(plain).toContain(`Grade ${evidence.grade.grade}`);
  });

  it('keeps to its width whatever the texts say', () => {
    fc.assert(
      fc.property(anyEvidence, fc.integer({ min: 48, max: 120 }), fc.boolean(), (evidence, width, color) => {
        const text = stripVTControlCharacters(renderEvidenceText(evidence, { color, width }));
        for (const line of text.split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\u202e\u200b]/u);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a width that holds no table', () => {
    expect(() => renderEvidenceText(supported, { color: false, width: 40 })).toThrow(RangeError);
  });
});

describe('page', () => {
  const PAGE_TAGS = new Set(
    'html head meta title style body main header section footer h1 h2 p strong span br table caption thead tbody tr th td div code ul li dl dt dd svg line circle text'.split(
      ' ',
    ),
  );

  function parsed(html: string) {
    const errors: string[] = [];
    const page = parse(html, {
      onParseError: ({ code }) => {
        // U+FFFE and its like may stand in a name; they end nothing.
        if (code !== 'noncharacter-in-input-stream') errors.push(code);
      },
    });
    return { page, errors };
  }

  it.each(examples)(
    'is one file without script and addresses, and says what evidence.md says: %s',
    (_, evidence) => {
      const html = renderEvidenceHtml(evidence);
      const { page, errors } = parsed(html);
      expect(errors).toEqual([]);
      expect(html).not.toMatch(/<script|<link|<img|\ssrc=|\shref=|\sstyle=|url\(|@import|undefined|NaN/);
      const text = textOf(page);
      for (const sentence of [
        evidence.sentence,
        ...evidence.not_shown,
        ...evidence.grade.reasons,
        evidence.recommendation.rule,
      ])
        expect(text).toContain(sentence);
      for (const { task } of evidence.metrics.flatMap(({ tasks }) => tasks)) expect(text).toContain(task);
      for (const table of elements(page, 'table')) expect(elements(table, 'caption')).toHaveLength(1);
    },
  );

  it('draws each task where its numbers are', () => {
    const { page } = parsed(renderEvidenceHtml(failed));
    const svg = elements(page, 'svg').find((one) =>
      one.attrs.some(({ name, value }) => name === 'aria-label' && value.startsWith('libero_10/2:')),
    )!;
    const attribute = (node: (typeof svg)['childNodes'][number], name: string) =>
      'attrs' in node ? Number.parseFloat(node.attrs.find((one) => one.name === name)!.value) : Number.NaN;
    const [, range, required] = elements(svg, 'line');
    const [point] = elements(svg, 'circle');
    const { interval, estimate } = failed.metrics[0]!.tasks[2]!;
    expect(attribute(range!, 'x1')).toBeCloseTo(100 * interval[0]!, 1);
    expect(attribute(range!, 'x2')).toBeCloseTo(100 * interval[1]!, 1);
    expect(attribute(point!, 'cx')).toBeCloseTo(100 * estimate!, 1);
    expect(attribute(required!, 'x1')).toBe(75);
    expect(svg.attrs.find(({ name }) => name === 'class')!.value).toBe('failed');
  });

  it('stays whole whatever the texts say', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { page, errors } = parsed(renderEvidenceHtml(evidence));
        expect(errors).toEqual([]);
        expect(allNames(page).filter((name) => !PAGE_TAGS.has(name))).toEqual([]);
        for (const rows of cellCounts(page)) expect(new Set(rows).size).toBe(1);
        for (const svg of elements(page, 'svg'))
          expect(JSON.stringify(svg.attrs)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 40 },
    );
  });
});
