import type { Protocol } from '../../contracts/protocol.ts';
import { MAX_PLANNED_CELLS } from '../../contracts/protocol.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { type Digest, RunningDigest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';

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

/**
 * SHA-256 over the canonical JSON of each cell, one a line, in plan order: tasks, then seeds, then episodes. The lines are
 * put together by hand, as RFC 8785 has them: `{"episode":0,"seed":null,"task":"libero_10/0"}`, with a seed where the plan
 * counts episodes per seed.
 */
export function plannedCellsDigest(protocol: Protocol): Digest {
  plannedCellCount(protocol);
  const { benchmark, execution } = protocol;
  const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds : [null];
  const digest = new RunningDigest();
  for (const task of benchmark.task_list) {
    for (const seed of seeds) {
      const end = `,"seed":${seed},"task":${canonicalJson(task)}}\n`;
      let lines = '';
      for (let episode = 0; episode < execution.episodes_per_task; episode++) {
        lines += `{"episode":${episode}${end}`;
        if (lines.length > LINES_CHARACTERS) {
          digest.update(lines);
          lines = '';
        }
      }
      digest.update(lines);
    }
  }
  return digest.digest();
}

const LINES_CHARACTERS = 64 * 1024;
