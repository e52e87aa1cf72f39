import { describe, expect, it } from 'vitest';
import type { Evidence, MetricDecision, TaskDecision } from '../../src/contracts/evidence.ts';
import {
  agreedCounts,
  completenessSentence,
  coverageSentence,
  denominatorRows,
} from '../../src/reports/evidence-facts.ts';
import { renderEvidenceHtml } from '../../src/reports/evidence-html.ts';
import { renderEvidence } from '../../src/reports/evidence-markdown.ts';
import { renderEvidenceSection } from '../../src/reports/evidence-section.ts';
import { tasksSentence, tasksWorstFirst, taskView } from '../../src/reports/evidence-tasks.ts';
import { renderEvidenceText } from '../../src/reports/evidence-text.ts';
import { metricView } from '../../src/reports/evidence-view.ts';
import { EVIDENCE, evidenceFixture, rateMetric } from './evidence-fixture.ts';
import { elements, renderedMarkdown, textOf } from './rendered.ts';

/** What each rendering says to its reader, word by word, on the records that were once told wrongly. */

const PACKAGE = { packageDigest: `sha256:${'5e'.repeat(32)}` };
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** All four renderings as a reader sees them. */
function renderings(evidence: Evidence): [name: string, text: string][] {
  const html = renderEvidenceHtml(evidence).replace(/<style>[\s\S]*?<\/style>/, '');
  return [
    ['text', flat(renderEvidenceText(evidence, { color: false }))],
    ['markdown', flat(textOf(renderedMarkdown(renderEvidence(evidence))))],
    ['section', flat(textOf(renderedMarkdown(renderEvidenceSection(evidence, PACKAGE))))],
    ['html', flat(textOf(renderedMarkdown(html)))],
  ];
}

function task(changes: Partial<TaskDecision>): TaskDecision {
  return { ...rateMetric({ succeeded: [45], episodes: 50 }).tasks[0]!, ...changes };
}

/** A total of `unauthorized_invocation` over tasks with these totals; null where a task has no result. */
function totalMetric(
  totals: Readonly<Record<string, number | null>>,
  changes: Partial<MetricDecision> = {},
): MetricDecision {
  const found = Object.values(totals).map((total) => total ?? 0);
  return {
    ...EVIDENCE.open_loop.metrics[1]!,
    estimate: found.reduce((sum, one) => sum + one, 0),
    counts: { succeeded: found.filter((one) => one > 0).length, episodes: 10 * found.length },
    tasks: Object.entries(totals).map(([name, total]) =>
      task({
        task: name,
        planned: 10,
        observed: total === null ? 0 : 10,
        succeeded: null,
        counted: total === null ? 0 : 10,
        estimate: total,
        interval: [null, null],
        p_value: null,
        p_adjusted: null,
      }),
    ),
    ...changes,
  };
}

describe('the headline', () => {
  const evidence = evidenceFixture({
    claim: {
      ...EVIDENCE.supported.claim,
      statement: 'org/model: success_rate >= 0.8 on LIBERO, 10 tasks × 50 episodes',
      text: 'The best policy of the world, at 99 %.',
    },
  });

  it.each(renderings(evidence))(
    'is what was decided, the author’s words come late and once: %s',
    (_, text) => {
      const statement = text.indexOf('success_rate >= 0.8 on LIBERO');
      const words = text.indexOf('The best policy of the world');
      expect(statement).toBeGreaterThanOrEqual(0);
      expect(statement).toBeLessThan(text.indexOf('Passed (supported)'));
      expect(words).toBeGreaterThan(text.indexOf('Grade C'));
      expect(text.split('The best policy of the world')).toHaveLength(2);
      expect(text.slice(0, words)).toMatch(/\(nothing was decided by these words\)[: ]*$/);
    },
  );

  it('has no title of the author’s', () => {
    const headings = (html: string) => elements(renderedMarkdown(html), 'h1').map(textOf);
    expect(headings(renderEvidenceHtml(evidence))).toEqual([evidence.claim.statement]);
    expect(renderEvidenceSection(evidence, PACKAGE).split('\n')[0]).not.toContain('best policy');
  });
});

describe('ways of counting', () => {
  const ways = (planned: number, trials = 400) =>
    evidenceFixture({
      denominators: {
        rule: '',
        decided: { succeeded: 382, episodes: 400 },
        planned: { succeeded: 382, episodes: planned },
        evaluator: { succeeded: 382, episodes: 400 },
        trials: { succeeded: 382, episodes: trials },
      },
    });

  it.each(renderings(ways(500)))('are all shown where one of them differs: %s', (_, text) => {
    expect(text).toContain('382 of 500');
    expect(text).toContain('76.4 %');
    expect(text).not.toContain('By every way of counting');
  });

  it('are said once only where all four are there and agree', () => {
    expect(agreedCounts(denominatorRows(ways(400)))).toEqual([
      'By every way of counting',
      '382 of 400',
      '95.5 %',
    ]);
    expect(flat(renderEvidenceText(ways(400), { color: false }))).toContain(
      'By every way of counting: 382 of 400 (95.5 %)',
    );
    const { denominators } = ways(400);
    const partly = evidenceFixture({ denominators: { ...denominators, evaluator: null } });
    expect(agreedCounts(denominatorRows(partly))).toBeNull();
    expect(agreedCounts(denominatorRows(ways(400, 399)))).toBeNull();
  });

  it.each(renderings(evidenceFixture({ metrics: [totalMetric({ a: 0 })] })))(
    'have no decided one for a total: %s',
    (_, text) => {
      expect(text).not.toMatch(/Decided:? 430|0 of 10 \(/);
      expect(text).toContain('0 in all');
    },
  );

  it('say which metric was decided so, and in how many episodes a total came up', () => {
    const evidence = evidenceFixture({
      metrics: [totalMetric({ a: 3 }), rateMetric({ succeeded: [45], episodes: 50 })],
    });
    expect(denominatorRows(evidence)[0]![0]).toBe('Decided (success_rate)');
    expect(metricView(evidence.metrics[0]!, evidence).counts).toBe('in 1 of 10 episodes');
  });
});

describe('rows of tasks', () => {
  const metric = rateMetric({ succeeded: [45], episodes: 50 });

  it('add up to their estimate, with what has no result', () => {
    expect(taskView(task({ observed: 49, estimate: 0.9 }), metric)).toMatchObject({
      counts: '45 of 50, 1 without a result',
      measured: '90.0 %',
    });
    // A claim of at most: what has no result counts as a success.
    const most = { ...metric, operator: '<=' as const, value: 0.2, threshold: 0.25 };
    expect(taskView(task({ succeeded: 5, observed: 45, estimate: 0.2 }), most)).toMatchObject({
      counts: '10 of 50, 5 without a result',
      measured: '20.0 %',
    });
  });

  const silent = evidenceFixture({
    metrics: [
      {
        ...rateMetric({ succeeded: [50, 48, 0], episodes: 50, observed: { 2: 0 } }),
        tasks: rateMetric({
          succeeded: [50, 48, 0],
          episodes: 50,
          observed: { 2: 0 },
          taskName: (i) => `task-${i}`,
        }).tasks,
      },
    ],
  });

  it('say "no result" of a task that has none, and show nothing of it', () => {
    const [decided] = silent.metrics;
    // By its missing episodes alone it would be far below, and the decision may say so.
    expect(decided!.tasks[2]!.below).toBe(true);
    expect(taskView(decided!.tasks[2]!, decided!)).toMatchObject({
      measured: 'no result',
      interval: '—',
      p: '—',
      below: false,
      counts: '0 of 50, 50 without a result',
    });
    expect(tasksSentence(decided!)).toMatch(/^No task is shown to be below 75 %\..* No result: task-2\.$/);
    expect(tasksWorstFirst(decided!)[0]!.task).toBe('task-2');
  });

  it.each(renderings(silent))('draws and names no such task as missing the threshold: %s', (_, text) => {
    expect(text).toContain('no result');
    expect(text).toContain('No result: task-2.');
    expect(text).not.toMatch(/shown to miss|Shown to be below/);
  });

  it('of a total are the tasks that are off, or none', () => {
    expect(tasksSentence(totalMetric({ a: 0, b: 0 }))).toBe(
      'The total of each of 2 tasks with results is 0.',
    );
    expect(tasksSentence(totalMetric({ a: 0 }))).toBe('The total of the one task with results is 0.');
    expect(tasksSentence(totalMetric({ a: 1, b: 0, c: 4, d: null }))).toBe(
      'The total is not 0 in: c (4), a (1). No result: d.',
    );
    expect(tasksSentence(totalMetric({ a: 1, b: 7 }, { operator: '<=', value: 9, threshold: 9 }))).toBe(
      'The total is that of all tasks together; the largest parts are of: b (7), a (1).',
    );
    for (const [, text] of renderings(evidenceFixture({ metrics: [totalMetric({ a: 1, b: 0 })] })))
      expect(text).not.toContain('is shown to be off');
  });

  it('of a mean say that none was tested', () => {
    expect(tasksSentence(EVIDENCE.open_loop.metrics[0]!)).toBe(
      'Tasks are shown for themselves; none was tested.',
    );
  });
});

describe('numbers', () => {
  const latency = evidenceFixture({
    metrics: [
      {
        ...EVIDENCE.open_loop.metrics[0]!,
        name: 'latency_ms',
        statistic: 'p95',
        unit: 'ms',
        value: 20,
        threshold: 20,
        outcome: 'supported',
        estimate: 0.0172,
        interval: [0.01701, 0.01742],
        tasks: [
          task({
            task: 'a',
            succeeded: null,
            estimate: 0.0168,
            interval: [0.01611, 0.01799],
            p_adjusted: null,
          }),
          task({
            task: 'b',
            succeeded: null,
            estimate: 0.0174,
            interval: [0.01711, 0.01801],
            p_adjusted: null,
          }),
        ],
      },
    ],
  });

  it.each(renderings(latency))('that are small have their digits: %s', (_, text) => {
    expect(text).toContain('0.01720 ms');
    expect(text).toContain('0.01701–0.01742 ms');
    expect(text).toContain('0.01680 ms');
    expect(text).not.toMatch(/\b0\.0+ ms/);
  });

  it('are no 0 % and no 100 % that they are not', () => {
    const share = (estimate: number) => {
      const metric: MetricDecision = { ...rateMetric({ succeeded: [45], episodes: 50 }), estimate };
      return metricView(metric, evidenceFixture({ metrics: [metric] })).measured;
    };
    expect([0, 0.0002, 0.99996, 1].map(share)).toEqual(['0.0 %', '0.02 %', '99.996 %', '100.0 %']);
  });

  const margin = (low: number): MetricDecision => ({
    ...rateMetric({ succeeded: [460], episodes: 500, value: 0.9, margin: 0.05 }),
    interval: [low, 0.94],
  });

  it.each([
    [0.8999, '89.99–94.00 %'],
    [0.90004, '90.004–94.000 %'],
    [0.84996, '84.996–94.000 %'],
    [0.85, '85.0–94.0 %'],
  ])('stand on their side of value and threshold: %f', (low, expected) => {
    const metric = margin(low);
    const evidence = evidenceFixture({ metrics: [{ ...metric, tasks: [task({ interval: [low, 0.94] })] }] });
    expect(metricView(metric, evidence).interval).toBe(expected);
    expect(taskView(evidence.metrics[0]!.tasks[0]!, metric).interval).toBe(expected);
    for (const [, text] of renderings(evidence)) expect(text).toContain(expected);
  });
});

describe('several metrics', () => {
  const [passing, failing] = [
    { ...rateMetric({ succeeded: [50], episodes: 50 }), sentence: 'The rate holds.' },
    totalMetric({ a: 3 }, { outcome: 'not_supported', sentence: 'The total is 3.' }),
  ];
  const evidence = evidenceFixture({
    metrics: [passing, failing],
    outcome: 'not_supported',
    sentence: 'The total is 3.',
    reasons: ['The total is 3.', 'The rate holds.'],
  });

  it.each(renderings(evidence))('the verdict is told by the one that decided: %s', (_, text) => {
    const verdict = text.indexOf('Failed (not supported)');
    expect(verdict).toBeGreaterThanOrEqual(0);
    expect(text.slice(verdict)).toMatch(/^Failed \(not supported\)\.? The total is 3\./);
  });
});

describe('one and many', () => {
  const counts = { planned: 1, matched: 1, succeeded: 1, failed: 0, missing: 0, not_a_trial: 0, not_run: 0 };
  const one = evidenceFixture({
    counts: { ...counts, duplicate: 0, conflicting: 0, out_of_protocol: 0, read: 1 },
    completeness: {
      score: 1,
      coverage: { matched: 1, planned: 1 },
      fields: { present: ['SEEDS'], required: ['SEEDS'] },
      missing: [],
    },
    metrics: [
      {
        ...EVIDENCE.clustered.metrics[0]!,
        clustering: { ...EVIDENCE.clustered.metrics[0]!.clustering!, clusters: 1 },
        tasks: [task({ p_adjusted: 0.5 })],
      },
    ],
  });

  it('have their own words', () => {
    expect(coverageSentence(one)).toMatch(/^1 of 1 planned cell has a result;/);
    expect(completenessSentence(one)).toContain('1 of 1 planned cell and 1 of 1 kind of evidence');
  });

  // In the others a table has a column of numbers before one of words.
  it.each(renderings(one).filter(([name]) => name === 'text' || name === 'section'))(
    'everywhere: %s',
    (_, text) => {
      expect(text).not.toMatch(
        /\b1 (?:planned )?(?:cells|episodes|rows|tasks|clusters|results|values|kinds)\b/,
      );
    },
  );

  it('says what a stop rule left out', () => {
    const stopped = evidenceFixture({ counts: { ...EVIDENCE.supported.counts, not_run: 20, matched: 478 } });
    expect(coverageSentence(stopped)).toContain('20 not run under the stop rule');
  });
});

describe('a terminal', () => {
  it('says how complete the record is and what is missing, and the estimate with labels', () => {
    const text = flat(renderEvidenceText(EVIDENCE.savi, { color: false }));
    expect(text).toContain('Completeness of the record (not of the robot): 71.0 %');
    expect(text).toContain('missing: MODEL_DIGEST, EVALUATOR_COMMIT.');
    expect(text).toContain('Hybrid estimate of the real success rate: 80.3 %.');
    const bare = flat(renderEvidenceText(EVIDENCE.aggregate, { color: false }));
    expect(bare).not.toMatch(/Completeness|Hybrid/);
  });
});
