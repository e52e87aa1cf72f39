import type { CheckRow } from '../../contracts/check-row.ts';
import {
  type ForgePerformanceRow,
  forgeCorePerformance,
  forgePerformanceRow,
} from '../../contracts/worldforge/core-performance.ts';
import { parseWith } from '../../foundation/schema.ts';
import { badEntry } from '../../runs/bad-entry.ts';
import {
  counted,
  makeRow,
  type Origin,
  type RowFacts,
  utcTime,
  withoutNamesakes,
} from '../../runs/check-rows.ts';
import type { ArtifactContent } from './artifact.ts';

const AGAIN = 'Measure the core performance again, and change nothing in its file by hand.';
const CATEGORY = 'performance';

/**
 * Rows of a `core-performance.json` of WorldForge: duration against budget, computed again. Flags are only held against
 * that: one that says otherwise is a failure.
 * @throws WorldGateError `artifact-invalid` where the file as a whole has another shape
 */
export function readForgePerformance(value: unknown, origin: Origin): ArtifactContent {
  const { passed, results, generated_at } = parseWith(forgeCorePerformance, value, {
    file: origin.source,
    code: 'artifact-invalid',
  });
  const rows = results.map((entry, index) => performanceRow(entry, index, origin));
  return {
    rows: [...wholeRow(passed, rows, results, origin), ...withoutNamesakes(rows)],
    generated_at: utcTime(generated_at),
    findings: null,
  };
}

function performanceRow(entry: unknown, index: number, origin: Origin): CheckRow {
  const parsed = forgePerformanceRow.safeParse(entry);
  const at = `results[${index}]`;
  if (!parsed.success) {
    const known = { at, origin, category: CATEGORY, triage: AGAIN, nameKey: 'name' } as const;
    return badEntry(entry, { ...known, error: parsed.error });
  }
  const { name } = parsed.data;
  return makeRow(origin, { key: `performance:${name}`, name, category: CATEGORY, ...stateOf(parsed.data) });
}

function stateOf({
  duration_ms: duration,
  budget_ms,
  passed,
}: ForgePerformanceRow): Pick<RowFacts, 'state' | 'reason' | 'summary' | 'triage'> {
  const budget = budget_ms ?? null;
  const isWithin = budget === null || duration <= budget;
  const measured = `${duration} ms in one sample, ${budget === null ? 'without a budget' : `budget ${budget} ms`}`;
  if (passed !== isWithin) {
    const said = passed ? 'passed' : 'failed';
    return {
      state: 'failed',
      reason: 'contradiction',
      summary: `Says ${said}, and took ${measured}.`,
      triage: AGAIN,
    };
  }
  if (isWithin) return { state: 'passed', summary: `Took ${measured}.` };
  return {
    state: 'failed',
    summary: `Took ${measured}.`,
    triage: 'Measure again on an idle machine before you look for the cause.',
  };
}

/** What is wrong with the file as a whole, though its rows can be read. */
function wholeRow(
  passed: boolean,
  rows: CheckRow[],
  results: readonly unknown[],
  origin: Origin,
): CheckRow[] {
  const facts = {
    key: 'core-performance',
    name: 'Core performance',
    category: CATEGORY,
    triage: AGAIN,
  } as const;
  if (rows.length === 0) {
    const summary = 'results is empty, so nothing was measured.';
    return [makeRow(origin, { ...facts, state: 'failed', reason: 'missing-row', summary })];
  }
  const bad = rows.filter(({ state }) => state !== 'passed').length;
  if (passed !== (bad === 0)) {
    const summary = passed
      ? `Says passed, and ${counted(bad, 'row')} of ${rows.length} did not pass.`
      : `Says failed, and all of ${counted(rows.length, 'row')} passed.`;
    return [makeRow(origin, { ...facts, state: 'failed', reason: 'contradiction', summary })];
  }
  const isAsked = results.some(
    (entry) => typeof (entry as ForgePerformanceRow | null)?.budget_ms === 'number',
  );
  if (isAsked) return [];
  return [
    makeRow(origin, {
      ...facts,
      state: 'warning',
      summary: 'No row has a budget, so nothing was asked of it.',
      triage: 'Give the check a budget file.',
    }),
  ];
}
