import { count, integer } from '../../gates/format.ts';
import { isAnytime, type MetricValues, NO_FILE, type PackageCells } from './package-cells.ts';

/** Cells that two packages share: positions in the one and in the other, task after task. */
export interface CellPairs {
  a: number[];
  b: number[];
  /** Where the pairs of each task begin and end. */
  tasks: Map<string, [start: number, end: number]>;
  /** Cells of both plans that are in no pair, because one package or both have no trial there. */
  withoutTrial: number;
}

/** Pairing fewer than half of the smaller sample would throw most of it away. */
const FEWEST_PAIRED = 0.5;

/**
 * Pairs of cells with the same task, episode, and seed where both record it, that were trials in both packages; or why
 * there are none. What counts against a claim because it is missing is nothing that a model did, and pairs with nothing.
 */
export function pairCells(a: MetricValues, b: MetricValues): CellPairs | string {
  if ([a, b].some(({ cells }) => isAnytime(cells.of)))
    return 'a run that could stop early is compared by its confidence sequence';
  if ([a, b].some(({ decision }) => decision.clustering?.decides))
    return 'seeds repeat initial states, and tests of pairs take every pair as independent';
  const [planA, planB] = plansOf(a.cells, b.cells);
  if (commonSeeds(planA, planB).length === 0)
    return 'the plans have no seed in common, or count episodes in different ways';
  const pairs: CellPairs = { a: [], b: [], tasks: new Map(), withoutTrial: 0 };
  let otherSeeds = 0;
  for (const [task, indexA] of a.tasks) {
    const indexB = b.tasks.get(task);
    if (indexB === undefined) continue;
    const start = pairs.a.length;
    forEachCommonCell(a.cells, b.cells, [indexA, indexB], (cellA, cellB) => {
      if (Number.isNaN(a.observed[cellA]!) || Number.isNaN(b.observed[cellB]!)) {
        pairs.withoutTrial += 1;
      } else if (
        differ(a.cells.runSeeds[cellA]!, b.cells.runSeeds[cellB]!) ||
        differ(a.cells.seeds[cellA]!, b.cells.seeds[cellB]!)
      ) {
        otherSeeds += 1;
      } else {
        pairs.a.push(cellA);
        pairs.b.push(cellB);
      }
    });
    pairs.tasks.set(task, [start, pairs.a.length]);
  }
  const smaller = Math.min(a.counted.n, b.counted.n);
  if (pairs.a.length >= FEWEST_PAIRED * smaller && pairs.a.length > 0) return pairs;
  const why = [
    ...(otherSeeds === 0
      ? []
      : [`${integer(otherSeeds)} ${otherSeeds === 1 ? 'has another seed' : 'have other seeds'}`]),
    ...(pairs.withoutTrial === 0
      ? []
      : [
          `${integer(pairs.withoutTrial)} ${pairs.withoutTrial === 1 ? 'is' : 'are'} no trial in one or both`,
        ]),
  ];
  const found = pairs.a.length === 1 ? 'pairs' : 'pair';
  return [`${integer(pairs.a.length)} of ${count(smaller, 'cell')} ${found}`, ...why].join('; ');
}

/** How many cells of both plans hold a result of the same raw file, by its digest: the same result, not another run's. */
export function sameResults(a: PackageCells, b: PackageCells): { same: number; cells: number } {
  const found = { same: 0, cells: 0 };
  for (const [indexA, task] of a.table.tasks.entries()) {
    const indexB = b.table.tasks.indexOf(task);
    if (indexB === -1) continue;
    forEachCommonCell(a, b, [indexA, indexB], (cellA, cellB) => {
      const [fileA, fileB] = [a.files[cellA]!, b.files[cellB]!];
      if (fileA === NO_FILE || fileB === NO_FILE) return;
      found.cells += 1;
      if (a.digests[fileA] === b.digests[fileB]) found.same += 1;
    });
  }
  return found;
}

const plansOf = (...both: [PackageCells, PackageCells]) =>
  both.map(({ of }) => of.protocol.execution) as [Execution, Execution];

/** Cells of a task that both plans have, by seed and episode. */
function forEachCommonCell(
  a: PackageCells,
  b: PackageCells,
  [taskA, taskB]: [number, number],
  visit: (cellA: number, cellB: number) => void,
): void {
  const [planA, planB] = plansOf(a, b);
  const episodes = Math.min(planA.episodes_per_task, planB.episodes_per_task);
  for (const [seedA, seedB] of commonSeeds(planA, planB)) {
    const startA = taskA * a.table.width + seedA * planA.episodes_per_task;
    const startB = taskB * b.table.width + seedB * planB.episodes_per_task;
    for (let episode = 0; episode < episodes; episode++) visit(startA + episode, startB + episode);
  }
}

type Execution = PackageCells['of']['protocol']['execution'];

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
