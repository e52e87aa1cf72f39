import { expect, it } from 'vitest';
import type { DashboardPackage } from '../../src/contracts/dashboard.ts';
import { assembleDashboard } from '../../src/dashboard/assemble.ts';

const NOTHING = {
  rows: [],
  records: [],
  release: [],
  problems: [],
  shardsLeftOut: 0,
  branch: null,
  price: null,
};

function withPackage(change: Partial<DashboardPackage>) {
  const one: DashboardPackage = {
    path: 'evidence',
    digest: `sha256:${'a'.repeat(64)}`,
    claim: 'libero_10',
    outcome: 'supported',
    verdict: 'passed',
    grade: 'A',
    bundles: [],
    signature: 'none',
    signed_by: null,
    level: null,
    ...change,
  };
  return assembleDashboard({ ...NOTHING, packages: [one], now: new Date('2026-11-22T00:00:00Z') });
}

it('a package whose claim does not hold is no green page', () => {
  const { verdict, first_failed: first } = withPackage({ verdict: 'failed', outcome: 'not_supported' });
  expect(verdict).toBe('failed');
  expect(first).toMatchObject({ what: 'package', where: 'evidence', verdict: 'failed' });
  expect(first?.summary).toContain('not supported');
});

it('a package whose claim holds is one', () => {
  expect(withPackage({})).toMatchObject({ verdict: 'passed', first_failed: null });
});
