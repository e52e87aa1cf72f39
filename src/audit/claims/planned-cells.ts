import type { Protocol } from '../../contracts/protocol.ts';
import { MAX_PLANNED_CELLS } from '../../contracts/protocol.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { type Digest, RunningDigest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';

/** One planned trial. `seed` is null where the plan counts episodes per task alone. */
export interface PlannedCell {
  task: string;
  seed: number | null;
  episode: number;
}

/**
 * How many cells a protocol plans.
 * @throws WorldGateError `protocol-invalid` for more than ten million
 */
export function plannedCellCount({ benchmark, execution }: Protocol): number {
  const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds.length : 1;
  const cells = benchmark.task_list.length * seeds * execution.episodes_per_task;
  if (cells <= MAX_PLANNED_CELLS) return cells;
  throw new WorldGateError(
    'protocol-invalid',
    `execution: plans ${cells} cells, more than ${MAX_PLANNED_CELLS}`,
    { hint: 'correct episodes_per_task, seeds or task_list' },
  );
}

/** The cells of a protocol in plan order: tasks, then seeds, then episodes. */
export function* plannedCells(protocol: Protocol): Generator<PlannedCell> {
  const { benchmark, execution } = protocol;
  const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds : [null];
  for (const task of benchmark.task_list) {
    for (const seed of seeds) {
      for (let episode = 0; episode < execution.episodes_per_task; episode++) yield { task, seed, episode };
    }
  }
}

/** SHA-256 over the canonical JSON of each cell in plan order, one a line. */
export function plannedCellsDigest(protocol: Protocol): Digest {
  plannedCellCount(protocol);
  const digest = new RunningDigest();
  for (const cell of plannedCells(protocol)) digest.update(`${canonicalJson(cell)}\n`);
  return digest.digest();
}
