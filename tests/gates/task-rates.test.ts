import { describe, expect, it } from 'vitest';
import { decideOne, recordsOf, VECTORS } from './runs.ts';

/** Outcomes of tasks with k of n each, in plan order. */
function suite(tasks: readonly [k: number, n: number][]): { names: string[]; outcomes: boolean[] } {
  const n = tasks[0]![1];
  const outcomes = Array.from({ length: n * tasks.length }, (_, i) => {
    const [k] = tasks[i % tasks.length]!;
    return Math.floor(i / tasks.length) < k;
  });
  return { names: tasks.map((_, i) => `task${i}`), outcomes };
}

function decideSuite(
  tasks: readonly [number, number][],
  more: Record<string, unknown> = {},
  stop: 'fixed' | 'savi' = 'fixed',
) {
  const { names, outcomes } = suite(tasks);
  const gate = { kind: 'success_rate', per_task: true, ...more };
  return decideOne(gate, recordsOf(outcomes, { tasks: names }), { tasks: names, stop });
}

describe('every task by itself, fixed size', () => {
  it('passes without a correction when each task passes alone', () => {
    // Published: at one-sided 0.05 Wilson passes 45 of 50 against 80 %, and 44 of 50 does not.
    const passing = decideSuite(
      [
        [45, 50],
        [50, 50],
        [46, 50],
      ],
      { min: 0.8 },
    );
    expect(passing.verdict).toBe('passed');
    expect(passing.measured).toBe(0.9);
    expect(
      decideSuite(
        [
          [44, 50],
          [50, 50],
          [46, 50],
        ],
        { min: 0.8 },
      ).verdict,
    ).toBe('inconclusive');
  });

  it('names failed tasks by Holm over exact p-values', () => {
    // P(X <= 32 | 50, 0.8) = 0.006261 by summing the binomial exactly; times ten it no longer fails.
    const ten: [number, number][] = [
      [32, 50],
      ...Array.from({ length: 9 }, (): [number, number] => [45, 50]),
    ];
    const alone = decideSuite(
      [
        [32, 50],
        [45, 50],
      ],
      { min: 0.8, method: 'clopper-pearson' },
    );
    const among = decideSuite(ten, { min: 0.8, method: 'clopper-pearson' });
    expect(alone.verdict).toBe('failed');
    expect(alone.rows[0]).toMatchObject({ label: 'task0', verdict: 'failed', adjusted: 'holm' });
    expect(alone.rows[0]!.p_value).toBeCloseTo(0.00626077458486262, 12);
    expect(alone.rows[0]!.p_adjusted).toBeCloseTo(2 * alone.rows[0]!.p_value!, 12);
    expect(alone.sentence).toContain('not reached by task0 (adjusted by Holm)');
    expect(among.verdict).toBe('inconclusive');
    expect(among.rows[0]!.p_value).toBeLessThan(0.05);
    expect(among.rows[0]!.p_adjusted).toBeGreaterThan(0.05);
    expect(among.rows[0]!.verdict).toBe('inconclusive');
  });

  it('agrees with the published suite of ten tasks', () => {
    const [aggregate] = VECTORS.suite_aggregate;
    const result = decideSuite(aggregate!.tasks, { min: 0.8, method: 'clopper-pearson' });
    // 30 of 50 is the only one whose failure survives the adjustment; 38 of 50 is not.
    expect(result.verdict).toBe('failed');
    expect(result.rows.filter((row) => row.verdict === 'failed').map((row) => row.label)).toEqual(['task5']);
    expect(result.measured).toBe(0.6);
    expect(result.interval[1]).toBeLessThan(0.8);
  });

  it('prints an interval that agrees with the verdict, and counts more episodes over all tasks', () => {
    const result = decideSuite(
      [
        [43, 50],
        [49, 50],
      ],
      { min: 0.8 },
    );
    expect(result.verdict).toBe('inconclusive');
    expect(result.interval[0]).toBeLessThan(0.8);
    expect(result.interval[1]).toBeGreaterThanOrEqual(0.8);
    expect(result.further_episodes! % 2).toBe(0);
    expect(result.sentence).toContain('is not decided for task0');
  });
});

describe('every task by itself, early stopping', () => {
  it('passes at the end of the block at which the last task passes', () => {
    const result = decideSuite(
      [
        [20, 20],
        [20, 20],
      ],
      { min: 0.75 },
      'savi',
    );
    // Published: 16 successes in a row pass 75 %; both tasks get there in the 16th block.
    expect(result).toMatchObject({ verdict: 'passed', decided_after: 32, method: 'beta-binomial-e-process' });
  });

  it('fails by e-BH, later than a single task would', () => {
    const alone = decideSuite([[0, 30]], { min: 0.75 }, 'savi');
    const among = decideSuite(
      [
        [0, 30],
        [30, 30],
        [30, 30],
        [30, 30],
        [30, 30],
      ],
      { min: 0.75 },
      'savi',
    );
    expect(alone.verdict).toBe('failed');
    expect(among.verdict).toBe('failed');
    expect(among.decided_after! / 5).toBeGreaterThan(alone.decided_after!);
    expect(among.rows.map((row) => row.verdict)).toEqual(['failed', 'passed', 'passed', 'passed', 'passed']);
    expect(among.rows[0]).toMatchObject({ adjusted: 'e-bh' });
    expect(among.rows[0]!.p_adjusted).toBeLessThanOrEqual(0.05);
    expect(among.interval[1]).toBeLessThan(0.75);
    expect(among.sentence).toContain('task0 (adjusted by e-BH)');
  });
});
