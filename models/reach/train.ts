import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ImitationPlan, type ImitationProblem, imitate } from '../lib/imitation.ts';
import type { Mlp } from '../lib/mlp.ts';
import { writeOnnx } from '../lib/onnx-writer.ts';
import { TrainingWorld } from '../lib/world.ts';
import { reachExpert } from './expert.ts';

/** Trains the `reach` policy: `node models/reach/train.ts` (about a minute on one core). */

const TASK = fileURLToPath(new URL('../../presets/worlds/reach/task.yaml', import.meta.url));

export const REACH_PLAN: ImitationPlan = {
  seed: 1,
  hidden: [64, 64],
  firstEpisodes: 100,
  rounds: 5,
  episodesPerRound: 100,
  expertShare: 0.1,
  updatesPerRound: 1500,
  finalUpdates: 6000,
  batch: 64,
  rate: 0.001,
  huber: 1,
};

export async function reachProblem(): Promise<ImitationProblem> {
  return {
    world: await TrainingWorld.open(TASK),
    // Undoes the scales of the task.
    expert: (o, torques) =>
      reachExpert([o[0]!, o[1]!], [o[2]! * 5, o[3]! * 5], [o[4]! / 10, o[5]! / 10], torques),
    mirror: () => {},
  };
}

export const reachOnnx = (policy: Mlp): Uint8Array =>
  writeOnnx(
    policy,
    { graph: 'reach', input: 'observation', output: 'action' },
    { task: 'reach', recipe: 'models/reach/train.ts' },
  );

if (import.meta.main) {
  const policy = imitate(await reachProblem(), REACH_PLAN);
  writeFileSync(new URL('reach.onnx', import.meta.url), reachOnnx(policy));
}
