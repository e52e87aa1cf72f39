import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareRuns, differingKeys } from '../../src/runs/compare-runs.ts';
import { readRun, type StoredRun } from '../../src/runs/read-run.ts';
import { completedRun, header, records, temporaryFolder } from './examples.ts';

let workspace: string;
beforeEach(() => {
  workspace = temporaryFolder();
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

async function stored(options: Parameters<typeof completedRun>[1]): Promise<StoredRun> {
  return readRun((await completedRun(workspace, options)).dir);
}

describe('compareRuns', () => {
  it('counts wins and losses by task over the same seeds', async () => {
    const tasks = ['push', 'pull'];
    const a = await stored({ about: header(tasks, 12), list: records(12, tasks, 100, (e) => e % 3 !== 0) });
    const b = await stored({ about: header(tasks, 12), list: records(12, tasks, 100, (e) => e % 4 !== 0) });
    // Episodes 0…11: push is even, pull is odd; a fails 0 3 6 9, b fails 0 4 8.
    const compared = compareRuns(a, b);
    expect(compared.paired).toBe(true);
    expect(compared.outcomes).toEqual([
      {
        task: 'push',
        a: { episodes: 6, succeeded: 4 },
        b: { episodes: 6, succeeded: 3 },
        pairs: { both: 2, only_a: 2, only_b: 1, neither: 1, identical: 3 },
      },
      {
        task: 'pull',
        a: { episodes: 6, succeeded: 4 },
        b: { episodes: 6, succeeded: 6 },
        pairs: { both: 4, only_a: 0, only_b: 2, neither: 0, identical: 4 },
      },
      {
        task: 'all',
        a: { episodes: 12, succeeded: 8 },
        b: { episodes: 12, succeeded: 9 },
        pairs: { both: 6, only_a: 2, only_b: 3, neither: 1, identical: 7 },
      },
    ]);
    expect(compared.flipped).toEqual([
      { task: 'pull', seed: 101, won_by: 'b' },
      { task: 'push', seed: 102, won_by: 'a' },
      { task: 'push', seed: 103, won_by: 'b' },
      { task: 'push', seed: 104, won_by: 'a' },
      { task: 'pull', seed: 104, won_by: 'b' },
    ]);
    expect(compared.differences).toEqual([]);
    const defined = [1, 2, 3, 4, 6, 7, 8, 9, 11].map((e) => 1.5 * e);
    expect(compared.metrics[1]!.metric).toBe('effort_j');
    expect(compared.metrics[1]!.a).toBeCloseTo(defined.reduce((x, y) => x + y) / defined.length, 12);
  });

  it('pairs nothing where seeds differ, and says what else differs', async () => {
    const other = header(['push'], 10, 500);
    other.policy.digest = `sha256:${'0'.repeat(64)}`;
    const a = await stored({});
    const b = await stored({ about: other, list: records(10, ['push'], 500) });
    const compared = compareRuns(a, b);
    expect(compared.paired).toBe(false);
    expect(compared.outcomes[0]!.pairs).toEqual({ both: 0, only_a: 0, only_b: 0, neither: 0, identical: 0 });
    expect(compared.differences).toEqual(['policy.digest', 'plan.episodes', 'plan.seed']);
  });
});

describe('differingKeys', () => {
  it('names keys, positions and what is missing', () => {
    expect(differingKeys({ a: [1, { b: 2 }], c: 1 }, { a: [1, { b: 3 }, 4] })).toEqual([
      'a[1].b',
      'a[2]',
      'c',
    ]);
    expect(differingKeys({ a: 1 }, { a: 1 })).toEqual([]);
    expect(differingKeys(null, header())).toEqual(['everything']);
  });
});
