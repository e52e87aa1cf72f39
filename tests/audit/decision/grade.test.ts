import { expect, it } from 'vitest';
import { gradeOf, type RecordFacts } from '../../../src/audit/decision/grade.ts';
import { plan } from './plan.ts';

const STARTED = '2026-02-01T00:00:00Z';

function gradeFrozenAt(at: string, facts: Partial<RecordFacts> = {}) {
  const frozen = { at, planned_cells: 50, planned_cells_digest: `sha256:${'0'.repeat(64)}` as const };
  const counts = {
    read: 50,
    planned: 50,
    matched: 50,
    succeeded: 50,
    failed: 0,
    missing: 0,
    not_run: 0,
    not_a_trial: 0,
    duplicate: 0,
    conflicting: 0,
    out_of_protocol: 0,
  };
  return gradeOf({
    protocol: plan({ protocol: { frozen } }).protocol,
    counts: counts as RecordFacts['counts'],
    hasEpisodes: true,
    supplied: new Set(['SEEDS']),
    modelDigestMatches: true,
    evaluatorCommit: 'a'.repeat(40),
    anchoredAt: null,
    startedAt: STARTED,
    findings: new Set(),
    ...facts,
  });
}

it.each([
  ['2026-01-31T23:59:59Z', /^By its own date, .*before the run began; .*\(no anchor\)\.$/],
  [STARTED, /^By its own date/],
  ['2026-02-01T00:00:01Z', /, after the run began at .*after the data\.$/],
])('says of a plan without an anchor, frozen at %s, what its date shows', (at, reason) => {
  expect(gradeFrozenAt(at)).toEqual({ grade: 'B', reasons: [expect.stringMatching(reason)] });
});

it('says nothing of before and after where the start is unknown', () => {
  expect(gradeFrozenAt('2026-01-01T00:00:00Z', { startedAt: null }).reasons).toEqual([
    expect.stringMatching(/^Nothing but the protocol itself says when it was frozen/),
  ]);
});
