import type { GateOf } from '../contracts/gate.ts';
import { type Decision, type GateContext, skipped } from './context.ts';
import { count, integer, listText, shareStyle } from './format.ts';

/**
 * Share of the episodes that should have run and did, each cell (task, seed) counted once, with all tasks
 * present. A count, not an estimate: it has no interval. A run that its rule stopped early is measured
 * against its stopping index.
 */
export function decideCoverage(gate: GateOf<'coverage'>, context: GateContext): Decision {
  const { cells, expected, planned } = context;
  if (context.tasks.length === 0) {
    return skipped('not_measured', 'Skipped: this run has no episodes to count.', {
      required: gate.min,
      comparator: '>=',
      unit: 'share',
    });
  }
  const share = expected === 0 ? 0 : cells.matched / expected;
  const about = {
    measured: share,
    required: gate.min,
    comparator: '>=' as const,
    unit: 'share',
    interval: [share, share] as [number, number],
    level: null,
    n: expected,
    method: 'count',
    alpha: null,
  };
  const style = shareStyle([share, share], gate.min);
  const facts = [
    `${integer(cells.matched)} of ${count(expected, 'episode')} ran (${style.value(share)})`,
    ...(expected < planned ? [`the stop rule ended the plan of ${integer(planned)} early`] : []),
    ...(cells.duplicates > 0
      ? [`${count(cells.duplicates, 'record repeats', 'records repeat')} a seed (left out)`]
      : []),
    ...(cells.outOfPlan > 0
      ? [`${count(cells.outOfPlan, 'record is', 'records are')} no part of the plan (left out)`]
      : []),
  ];
  if (cells.absentTasks.length > 0) {
    const absent = `no episode of ${listText(cells.absentTasks)} ran`;
    return { ...about, verdict: 'failed', sentence: `${[...facts, absent].join('; ')}.` };
  }
  const reached = share >= gate.min;
  return {
    ...about,
    verdict: reached ? 'passed' : 'failed',
    sentence: `${facts.join('; ')}; the gate needs ${style.value(gate.min)}.`,
  };
}
