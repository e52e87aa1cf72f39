import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOfRows } from '../../../src/contracts/check-row.ts';
import type { EvidenceRow } from '../../../src/contracts/release-evidence.ts';
import type { GateEvidenceRow } from '../../../src/release/evidence/gate-row.ts';
import { type EarlierRows, mergeRows } from '../../../src/release/evidence/merge-rows.ts';
import { COMMIT, configOf, edited, gateNamed, NOW, OTHER_COMMIT, rowOf } from './support.ts';

const { gates } = configOf({ gates: [gateNamed('alpha'), gateNamed('beta')] });
const [alpha, beta] = gates as [(typeof gates)[0], (typeof gates)[0]];

function file(rows: readonly EvidenceRow[], more: Partial<EarlierRows> = {}): EarlierRows {
  return { name: 'earlier.json', rows, superseded: [], logProblem: () => null, ...more };
}

function merge(earlier: readonly EarlierRows[], fresh: readonly GateEvidenceRow[] = []) {
  return mergeRows({ gates, fresh, earlier, source: { commit: COMMIT }, now: NOW });
}

const alphaOf = (earlier: readonly EarlierRows[], fresh: readonly GateEvidenceRow[] = []) =>
  merge(earlier, fresh).rows.get('alpha')!;

describe('rows of several attempts', () => {
  it('take the newest attempt, and keep the older one', () => {
    const failed = rowOf(alpha, { attempt: 1, exitCode: 1 });
    const passed = rowOf(alpha, { attempt: 2 });
    const { rows, superseded } = merge([
      file([passed], { name: 'two.json' }),
      file([failed], { name: 'one.json' }),
    ]);
    expect(rows.get('alpha')).toMatchObject({ state: 'passed', facts: { run_attempt: 2, from: 'two.json' } });
    expect(superseded).toMatchObject([{ state: 'failed', facts: { run_attempt: 1, from: 'one.json' } }]);
  });

  it('do not let an older pass stand for a newer failure', () => {
    const rows = [
      file([rowOf(alpha, { attempt: 1 })]),
      file([rowOf(alpha, { attempt: 2, exitCode: 1 })], { name: 'b' }),
    ];
    expect(alphaOf(rows).state).toBe('failed');
  });

  it('may be the same row in two files', () => {
    const row = rowOf(alpha);
    const { rows, superseded } = merge([file([row], { name: 'a' }), file([row], { name: 'b' })]);
    expect(rows.get('alpha')).toMatchObject({ state: 'passed', reason: null });
    expect(superseded).toEqual([]);
  });

  it('fail where one attempt has two different rows', () => {
    const row = alphaOf([
      file([rowOf(alpha)], { name: 'a' }),
      file([rowOf(alpha, { exitCode: 1, minute: 3 })], { name: 'b' }),
    ]);
    expect(row).toMatchObject({ state: 'failed', reason: 'duplicate-row' });
  });

  it('fail where this run and an earlier file have a row of the same attempt', () => {
    const row = alphaOf([file([rowOf(alpha, { exitCode: 1 })])], [rowOf(alpha, { minute: 5 })]);
    expect(row).toMatchObject({ state: 'failed', reason: 'duplicate-row' });
  });

  it('fail where one file holds a row twice, even the same one', () => {
    const row = rowOf(alpha);
    expect(alphaOf([file([row, row])])).toMatchObject({ state: 'failed', reason: 'duplicate-row' });
  });

  it('are ordered by time on a laptop, where there are no attempts', () => {
    const local = (more: object) => edited(rowOf(alpha, more), { run_id: null, run_attempt: 1 });
    const rows = [file([local({ exitCode: 1, minute: 1 })]), file([local({ minute: 9 })], { name: 'b' })];
    expect(alphaOf(rows).state).toBe('passed');
  });

  it('are stale where they are of another commit, or of another command', () => {
    expect(alphaOf([file([rowOf(alpha, { commit: OTHER_COMMIT })])])).toMatchObject({
      state: 'failed',
      reason: 'stale',
    });
    const other = configOf({ gates: [gateNamed('alpha', { command: 'true' })] }).gates[0]!;
    expect(alphaOf([file([rowOf(other)])])).toMatchObject({ state: 'failed', reason: 'stale' });
    const longer = configOf({ gates: [gateNamed('alpha', { timeout: '2h' })] }).gates[0]!;
    expect(alphaOf([file([rowOf(longer)])]).reason).toBe('stale');
  });

  it('of another commit do not matter beside one of this commit', () => {
    const { rows, superseded } = merge([
      file([rowOf(alpha, { commit: OTHER_COMMIT, attempt: 9, exitCode: 1 })]),
      file([rowOf(alpha)], { name: 'b' }),
    ]);
    expect(rows.get('alpha')!.state).toBe('passed');
    expect(superseded).toHaveLength(1);
  });

  it('of a gate that the configuration does not know are failed rows', () => {
    const gamma = configOf({ gates: [gateNamed('gamma')] }).gates[0]!;
    expect(merge([file([rowOf(gamma)])]).unknown).toMatchObject([
      { key: 'gate:gamma', state: 'failed', reason: 'unknown-row' },
    ]);
  });

  it('take name, triage and ownership from the configuration', () => {
    const row = { ...rowOf(alpha), name: 'All good', host_owned: true };
    expect(alphaOf([file([row])])).toMatchObject({ name: 'alpha', host_owned: false });
  });
});

describe('a row that contradicts itself is failed', () => {
  const good = rowOf(alpha);
  const bad = rowOf(alpha, { exitCode: 1 });
  const later = new Date(NOW.getTime() + 3_600_000).toISOString();
  const cases: [what: string, row: GateEvidenceRow][] = [
    ['passed with exit code 1', edited(good, { exit_code: 1 })],
    ['failed with exit code 0', edited(good, {}, { state: 'failed' })],
    ['not run, though it ran', edited(good, {}, { state: 'not_run', reason: 'skipped-by-request' })],
    ['exited without a code', edited(good, { exit_code: null })],
    ['ended by a signal, with an exit code', edited(bad, { end: 'signalled', signal: 'SIGKILL' })],
    ['ended by a signal without a name', edited(bad, { end: 'signalled', exit_code: null })],
    ['exited, and by a signal', edited(good, { signal: 'SIGTERM' })],
    ['timed out before its time', edited(bad, { end: 'timed-out', exit_code: null })],
    ['finished before it started', edited(good, {}, { finished_at: '2026-11-22T10:00:00.000Z' })],
    ['took longer than from start to end', edited(good, { duration_ms: 9000 })],
    [
      'in the future',
      edited(good, {}, { started_at: later, finished_at: new Date(Date.parse(later) + 1500).toISOString() }),
    ],
    ['without times', edited(good, {}, { started_at: null })],
    ['of another gate', edited(good, { gate: 'beta' })],
  ];
  it.each(cases)('%s', (_, row) => {
    expect(alphaOf([file([row])])).toMatchObject({ state: 'failed', reason: 'contradiction' });
  });

  it('as is one whose log is another', () => {
    const row = alphaOf([file([good], { logProblem: () => 'its log is not the one that it tells of' })]);
    expect(row).toMatchObject({
      state: 'failed',
      reason: 'contradiction',
      summary: expect.stringContaining('log'),
    });
  });

  it('and stays so, whatever other file holds it without complaint', () => {
    const refused = alphaOf([file([edited(good, { exit_code: 1 })])]) as GateEvidenceRow;
    expect(alphaOf([file([refused], { name: 'merged' })])).toMatchObject({
      state: 'failed',
      reason: 'contradiction',
    });
    const doubled = alphaOf([file([good, good])]) as GateEvidenceRow;
    const again = alphaOf([file([doubled], { name: 'merged' }), file([good], { name: 'first' })]);
    expect(again).toMatchObject({ state: 'failed', reason: 'duplicate-row' });
  });

  it('but was only stale for another commit, it counts for its own', () => {
    const stale = alphaOf([file([rowOf(alpha, { commit: OTHER_COMMIT })])]) as GateEvidenceRow;
    const again = mergeRows({
      gates,
      fresh: [],
      earlier: [file([stale])],
      source: { commit: OTHER_COMMIT },
      now: NOW,
    });
    expect(again.rows.get('alpha')).toMatchObject({ state: 'passed', reason: null });
  });
});

describe('merging', () => {
  const anyRow = fc
    .record({
      gate: fc.constantFrom(alpha, beta),
      attempt: fc.integer({ min: 1, max: 4 }),
      exitCode: fc.constantFrom(0, 1),
      minute: fc.integer({ min: 0, max: 50 }),
      commit: fc.constantFrom(COMMIT, COMMIT, OTHER_COMMIT),
    })
    .map(({ gate, ...more }) => rowOf(gate, more));
  const anyFiles = fc.array(fc.uniqueArray(anyRow, { selector: ({ key }) => key, maxLength: 2 }), {
    maxLength: 6,
  });
  const named = (files: readonly GateEvidenceRow[][]) =>
    files.map((rows, index) => file(rows, { name: `${index}.json` }));

  it('gives the same in whatever order the files come', () => {
    fc.assert(
      fc.property(
        anyFiles.chain((files) =>
          fc.tuple(fc.constant(named(files)), fc.shuffledSubarray(named(files), { minLength: files.length })),
        ),
        ([files, shuffled]) => {
          expect([...merge(shuffled).rows]).toEqual([...merge(files).rows]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is green only where the newest attempt of this commit passed, alone', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        for (const [key, row] of merge(named(files)).rows) {
          const own = files
            .flat()
            .filter(({ key: of, facts }) => of === `gate:${key}` && facts.commit === COMMIT);
          const newest = Math.max(0, ...own.map(({ facts }) => facts.run_attempt));
          const last = new Set(
            own
              .filter(({ facts }) => facts.run_attempt === newest)
              .map(({ facts, started_at: at }) => `${facts.exit_code} ${at}`),
          );
          const isGreen = last.size === 1 && [...last][0]!.startsWith('0 ');
          expect(row.state).toBe(isGreen ? 'passed' : 'failed');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no row, and never turns green when what was merged is merged with its parts again', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const first = merge(named(files));
        const whole = file([...first.rows.values()], { name: 'merged.json', superseded: first.superseded });
        const again = merge([whole, ...named(files)]);
        for (const [key, row] of first.rows) expect(again.rows.get(key)!.state).toBe(row.state);
        expect(verdictOfRows([...again.rows.values()])).toBe(verdictOfRows([...first.rows.values()]));
      }),
      { numRuns: 300 },
    );
  });
});
