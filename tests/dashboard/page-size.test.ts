import { expect, it } from 'vitest';
import type { DashboardRun } from '../../src/contracts/dashboard.ts';
import { EMPTY } from '../../src/dashboard/history.ts';
import { makeDashboard, NOTHING } from '../../src/dashboard/make-dashboard.ts';
import { sha256 } from '../../src/foundation/digest.ts';

const LINES = 120;
const long = (most: number) => '<&"W'.repeat(most / 4);

/** The only run of its branch, with the longest texts that a row may have. */
function onlyRun(at: number): DashboardRun {
  const time = new Date(Date.UTC(2026, 5, 1, at)).toISOString();
  const verdict = at === 0 ? 'failed' : 'passed';
  return {
    ...{ schema_version: 'worldgate.dashboard_run.v1', kind: 'eval', state: 'completed', verdict },
    run_id: `${time.replace(/[-:.]/g, '')}-${at.toString(16).padStart(8, '0')}`,
    ...{ reason: long(4000), not_for_proof: false, commit: 'a'.repeat(40), engine: long(100) },
    preset: { name: long(200), digest: sha256('preset') },
    // The one that failed is the last by name, and the oldest.
    branch: `${at === 0 ? 'z' : 'a'}${String(at).padStart(3, '0')}${long(280)}`,
    run_url: `https://example.com/${'a'.repeat(900)}`,
    ...{ started_at: time, finished_at: time, machine: long(300) },
    ...{ policy_digest: sha256('policy'), result_digest: sha256(String(at)) },
    episodes: { planned: 100, run: 100, succeeded: 50 },
    stop: null,
    tasks: Array.from({ length: 8 }, (_, i) => ({
      ...{ task: `${i}${long(280)}`, episodes: 5, succeeded: 2 },
    })),
    latency: null,
    gates: [
      {
        ...{ name: 'success', kind: 'success_rate', optional: false, verdict, measured: 0.5, required: 0.4 },
        ...{ unit: 'share', interval: [0.4, 0.6], level: 0.9, n: 100, method: 'Wilson' },
        ...{ sentence: long(4000), next: long(4000) },
      },
    ],
  };
}

it('a page with a branch for each pull request stays small, and shows first what failed', async () => {
  const rows = Array.from({ length: LINES }, (_, at) => onlyRun(at));
  const { html, dashboard } = await makeDashboard(
    NOTHING,
    { ...EMPTY, rows },
    { branch: null, now: new Date('2026-11-21T12:00:00Z'), price: null },
  );
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_500_000);
  expect(dashboard.now).toHaveLength(LINES);
  expect(dashboard.verdict).toBe('failed');
  expect(html).toContain('>z000');
  expect(html).toMatch(/\d+ more stand in the JSON report/);
});
