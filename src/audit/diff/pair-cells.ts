import { isAnytime, type MetricValues } from './package-cells.ts';

/** Cells that two packages share: positions in the one and in the other, task after task. */
export interface CellPairs {
  a: number[];
  b: number[];
  /** Where the pairs of each task begin and end. */
  tasks: Map<string, [start: number, end: number]>;
}

/** Pairing fewer than half of the smaller sample would throw most of it away. */
const FEWEST_PAIRED = 0.5;

/**
 * Pairs of cells with the same task, episode, and seed where both record it, that counted in both decisions; or why there
 * are none. A cell without a result has no seed of its own and pairs by its place in the plan.
 */
export function pairCells(a: MetricValues, b: MetricValues): CellPairs | string {
  if ([a, b].some(({ cells }) => isAnytime(cells.of)))
    return 'a run that could stop early is compared by its confidence sequence';
  if ([a, b].some(({ decision }) => decision.clustering?.decides))
    return 'seeds repeat initial states, and tests of pairs take every pair as independent';
  const [planA, planB] = [a, b].map(({ cells }) => cells.of.protocol.execution) as [Execution, Execution];
  const seeds = commonSeeds(planA, planB);
  if (seeds.length === 0) return 'the plans have no seed in common, or count episodes in different ways';
  const pairs: CellPairs = { a: [], b: [], tasks: new Map() };
  let otherSeeds = 0;
  for (const [task, indexA] of a.tasks) {
    const indexB = b.tasks.get(task);
    if (indexB === undefined) continue;
    const start = pairs.a.length;
    for (const [seedA, seedB] of seeds) {
      const startA = indexA * a.cells.table.width + seedA * planA.episodes_per_task;
      const startB = indexB * b.cells.table.width + seedB * planB.episodes_per_task;
      for (let episode = 0; episode < Math.min(planA.episodes_per_task, planB.episodes_per_task); episode++) {
        const [cellA, cellB] = [startA + episode, startB + episode];
        if (Number.isNaN(a.values[cellA]!) || Number.isNaN(b.values[cellB]!)) continue;
        if (
          differ(a.cells.runSeeds[cellA]!, b.cells.runSeeds[cellB]!) ||
          differ(a.cells.seeds[cellA]!, b.cells.seeds[cellB]!)
        ) {
          otherSeeds += 1;
          continue;
        }
        pairs.a.push(cellA);
        pairs.b.push(cellB);
      }
    }
    pairs.tasks.set(task, [start, pairs.a.length]);
  }
  const smaller = Math.min(a.counted.n, b.counted.n);
  if (pairs.a.length >= FEWEST_PAIRED * smaller && pairs.a.length > 0) return pairs;
  return `${pairs.a.length} of ${smaller} cells pair${otherSeeds === 0 ? '' : `; ${otherSeeds} have other seeds`}`;
}

type Execution = MetricValues['cells']['of']['protocol']['execution'];

const differ = (x: number, y: number) => !Number.isNaN(x) && !Number.isNaN(y) && x !== y;

/** Positions of the seeds that both plans have; one place where episodes are counted per task alone. */
function commonSeeds(a: Execution, b: Execution): [number, number][] {
  const counted = (plan: Execution) => plan.episodes_counted === 'per_task_and_seed' && plan.seeds.length > 1;
  if (counted(a) !== counted(b)) return [];
  // The seeds of the results say whether these are the same cells.
  if (!counted(a)) return [[0, 0]];
  return a.seeds.flatMap((seed, i): [number, number][] => {
    const j = b.seeds.indexOf(seed);
    return j === -1 ? [] : [[i, j]];
  });
}
