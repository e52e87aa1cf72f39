import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { type Cluster, type Clustering, clustering } from '../../statistics/clustered.ts';
import { CELL, type CellTable, isSuccessRate } from './cell-table.ts';

/**
 * Whether several seeds play the same initial states. A reset that is seeded draws new ones; every other policy
 * (LIBERO's fixed states, a data set's) repeats them.
 */
function sharesInitialStates({ execution }: Protocol): boolean {
  return (
    execution.episodes_counted === 'per_task_and_seed' &&
    execution.seeds.length > 1 &&
    execution.reset_policy !== 'seeded'
  );
}

/**
 * How much the seeds of one initial state (a task's episode index) resemble each other, beyond how alike the states of a
 * task are anyway; `null` where seeds draw their own initial states, or where too few are there to tell.
 */
export function clusteringOf(table: CellTable, metric: Claim['expected_metrics'][number]): Clustering | null {
  if (!sharesInitialStates(table.protocol)) return null;
  const { seeds, episodes_per_task: episodes } = table.protocol.execution;
  const column = isSuccessRate(metric) ? undefined : table.values.get(metric.name);
  const byTask: Cluster[][] = table.tasks.map((_, task) => {
    const clusters: Cluster[] = [];
    for (let episode = 0; episode < episodes; episode++) {
      const cluster = { k: 0, n: 0 };
      for (let seed = 0; seed < seeds.length; seed++) {
        const cell = (task * seeds.length + seed) * episodes + episode;
        const outcome = table.outcomes[cell]!;
        const isTrial = outcome === CELL.success || outcome === CELL.failure;
        const value =
          column === undefined ? (isTrial ? Number(outcome === CELL.success) : Number.NaN) : column[cell]!;
        if (Number.isNaN(value) || outcome === CELL.notATrial) continue;
        cluster.n += 1;
        if (value === 1) cluster.k += 1;
      }
      clusters.push(cluster);
    }
    return clusters;
  });
  return clustering(byTask);
}
