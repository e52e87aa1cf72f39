import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  AUDIT_STATES,
  CLAIM_OUTCOMES,
  exitCodeFor,
  FAIL_ON,
  ROW_STATES,
  RUN_STATES,
  VERDICT_TABLE,
  VERDICTS,
  verdictRow,
  worstVerdict,
} from '../../src/contracts/verdict.ts';

const page = readFileSync(new URL('../../docs/verdicts.md', import.meta.url), 'utf8');

/** Rows of the table that follows a marker, as cells without code marks. */
function tableAfter(marker: string): string[][] {
  const [, rest = ''] = page.split(`<!-- ${marker} -->\n`);
  const lines = rest.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

const list = (values: readonly string[]) => (values.length === 0 ? '–' : values.join(', '));

describe('docs/verdicts.md', () => {
  it('shows the table of the code, row by row', () => {
    const [, , ...rows] = tableAfter('verdict-table');
    expect(rows).toEqual(
      VERDICT_TABLE.map((row) => [
        `${row.emoji} ${row.verdict}`,
        row.words,
        list(row.claimOutcomes),
        list(row.rowStates),
        list(row.runStates),
        list(row.auditStates),
      ]),
    );
  });

  it('shows the exit codes of the code', () => {
    const [head, , ...rows] = tableAfter('exit-table');
    expect(head!.slice(1).map((cell) => cell.split(' ')[0])).toEqual([...FAIL_ON]);
    expect(rows).toEqual(
      VERDICTS.map((verdict) => [verdict, ...FAIL_ON.map((level) => String(exitCodeFor(verdict, level)))]),
    );
  });
});

describe('the verdict table', () => {
  it('has one row per verdict, worst first', () => {
    expect(VERDICT_TABLE.map((row) => row.verdict)).toEqual([...VERDICTS]);
    expect(VERDICTS).toEqual(['error', 'failed', 'inconclusive', 'skipped', 'passed']);
    expect(verdictRow('skipped').emoji).toBe('⏭️');
  });

  it('places every word, and claim outcomes and row states under one verdict only', () => {
    const placed = <T>(pick: (row: (typeof VERDICT_TABLE)[number]) => readonly T[]) =>
      VERDICT_TABLE.flatMap(pick);
    expect(placed((row) => row.claimOutcomes).sort()).toEqual([...CLAIM_OUTCOMES].sort());
    expect(placed((row) => row.rowStates).sort()).toEqual([...ROW_STATES].sort());
    expect(new Set(placed((row) => row.runStates))).toEqual(new Set(RUN_STATES));
    expect(new Set(placed((row) => row.auditStates))).toEqual(new Set(AUDIT_STATES));
  });

  it('never lets a run that broke or was stopped count as passed', () => {
    for (const state of ['failed', 'cancelled', 'running', 'skipped'] as const) {
      expect(verdictRow('passed').runStates).not.toContain(state);
    }
  });
});

describe('worstVerdict', () => {
  it('takes the worst, and nothing decided as skipped', () => {
    expect(worstVerdict(['passed', 'skipped', 'inconclusive'])).toBe('inconclusive');
    expect(worstVerdict(['failed', 'error'])).toBe('error');
    expect(worstVerdict([])).toBe('skipped');
  });
});

describe('exitCodeFor', () => {
  it.each([
    // DESIGN: 0 let pass (default: everything but failed and error), 1 failed, 3 inconclusive or skipped and the
    // caller asked that it count, 4 an error verdict.
    ['passed', 'skipped', 0],
    ['failed', 'failed', 1],
    ['failed', 'skipped', 1],
    ['failed', 'never', 0],
    ['inconclusive', 'failed', 0],
    ['inconclusive', 'inconclusive', 3],
    ['inconclusive', 'skipped', 3],
    ['skipped', 'failed', 0],
    ['skipped', 'inconclusive', 0],
    ['skipped', 'skipped', 3],
    ['skipped', 'never', 0],
    ['error', 'failed', 4],
    ['error', 'never', 4],
  ] as const)('%s under --fail-on %s is %d', (verdict, level, code) => {
    expect(exitCodeFor(verdict, level)).toBe(code);
  });
});
