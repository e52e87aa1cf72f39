import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { type Cluster, type Clustering, clustering } from '../../statistics/clustered.ts';
import { CELL, type CellTable, isSuccessRate } from './cell-table.ts';

/**
 * Whether several seeds play the same initial states. A reset that is seeded draws new ones; every other policy
 * (LIBERO's fixed states, a data set's) repeats them.
 */
export function sharesInitialStates({ execution }: Protocol): boolean {
  return (
    execution.episodes_counted === 'per_task_and_seed' &&
    execution.seeds.length > 1 &&
    execution.reset_policy !== 'seeded'
  );
}

/** How much the seeds of one task and episode index resemble each other; `null` with one seed. */
export function clusteringOf(table: CellTable, metric: Claim['expected_metrics'][number]): Clustering | null {
  const { episodes_counted: counted, seeds, episodes_per_task: episodes } = table.protocol.execution;
  if (counted !== 'per_task_and_seed' || seeds.length < 2) return null;
  const column = isSuccessRate(metric) ? undefined : table.values.get(metric.name);
  const clusters: Cluster[] = [];
  for (let task = 0; task < table.tasks.length; task++) {
    for (let episode = 0; episode < episodes; episode++) {
      const cluster = { k: 0, n: 0 };
      for (let seed = 0; seed < seeds.length; seed++) {
        const cell = (task * seeds.length + seed) * episodes + episode;
        const outcome = table.outcomes[cell]!;
        if (outcome === CELL.missing || outcome === CELL.notATrial) continue;
        const hit = column === undefined ? outcome === CELL.success : column[cell] === 1;
        cluster.n += 1;
        if (hit) cluster.k += 1;
      }
      clusters.push(cluster);
    }
  }
  return clustering(clusters);
}
