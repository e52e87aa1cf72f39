import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atan2 } from '../../src/foundation/deterministic-math.ts';
import { type ImitationPlan, type ImitationProblem, imitate, type Mirror } from '../lib/imitation.ts';
import type { Mlp } from '../lib/mlp.ts';
import { writeOnnx } from '../lib/onnx-writer.ts';
import { TrainingWorld } from '../lib/world.ts';
import { createPushExpert } from './expert.ts';
import { measurePushes, type PlannerTuning, PushPlan, type PushTrial } from './planner.ts';

/**
 * Trains the three `push` policies: `node models/push/train.ts` (about three minutes on one core).
 *
 * Every number comes from seeds and exactly specified arithmetic, so the files are the same bytes on every machine.
 */

const TASK = fileURLToPath(new URL('../../presets/worlds/push/task.yaml', import.meta.url));
/** The task gives lengths in decimetres. */
const METRES = 0.1;

export interface PushRecipe {
  planner: PlannerTuning;
  plan: ImitationPlan;
}

/** The good policy. */
export const GOOD: PushRecipe = {
  planner: { sweeps: 30, nearM: 0.008, nearRad: 0.07 },
  plan: {
    seed: 1,
    hidden: [128, 128],
    firstEpisodes: 400,
    rounds: 6,
    episodesPerRound: 200,
    expertShare: 0.1,
    updatesPerRound: 1500,
    finalUpdates: 3000,
    batch: 64,
    rate: 0.001,
    huber: 1,
  },
};

/** The same up to the final updates, and fewer of those: another policy that is as good within a point. */
export const CLOSE: PushRecipe = { ...GOOD, plan: { ...GOOD.plan, finalUpdates: 2500 } };

/** The good policy before its last rounds. */
export const EARLY_ROUND = 5;

/** Sets up the task, and the expert for it from pushes measured in it. */
export async function pushProblem(tuning: PlannerTuning): Promise<ImitationProblem> {
  const world = await TrainingWorld.open(TASK);
  const atlas = measurePushes(pushTrial(world));
  const advise = createPushExpert(atlas, new PushPlan(atlas, tuning));
  return {
    world,
    mirror,
    expert: (o, action) =>
      advise(METRES * o[0]!, METRES * o[1]!, METRES * o[2]!, METRES * o[3]!, o[6]!, action),
  };
}

/** Lays the block at the origin and the finger beside it, and pushes. */
function pushTrial({ simulation }: TrainingWorld): PushTrial {
  const { physics } = simulation;
  const place = { file: simulation.task.file, key: 'models/push' };
  const address = (joint: string): number => physics.model.jnt_qposadr[physics.id('joint', joint, place)];
  const [block, fingerX, fingerY] = [address('block'), address('finger_x'), address('finger_y')];
  const action = new Float32Array(2);
  return (x, y, velocityX, velocityY, steps) => {
    simulation.reset(0);
    const { qpos } = physics;
    qpos[block] = 0;
    qpos[block + 1] = 0;
    qpos.set([1, 0, 0, 0], block + 3);
    qpos[fingerX] = x;
    qpos[fingerY] = y;
    physics.forward();
    action[0] = velocityX;
    action[1] = velocityY;
    for (let step = 0; step < steps; step++) simulation.step(action);
    return { dx: qpos[block]!, dy: qpos[block + 1]!, yaw: 2 * atan2(qpos[block + 6]!, qpos[block + 3]!) };
  };
}

/** A rectangle looks the same in two mirrors. */
const mirror: Mirror = (bits, observations, at, actions, to) => {
  const x = bits & 1 ? -1 : 1;
  const y = bits & 2 ? -1 : 1;
  // Finger x y, goal x y, cosine, sine, angle.
  const signs = [x, y, x, y, 1, x * y, x * y];
  for (let i = 0; i < signs.length; i++) observations[at + i] = observations[at + i]! * signs[i]!;
  actions[to] = actions[to]! * x;
  actions[to + 1] = actions[to + 1]! * y;
};

export const pushOnnx = (policy: Mlp, stage: string): Uint8Array =>
  writeOnnx(
    policy,
    { graph: 'push', input: 'observation', output: 'action' },
    { task: 'push', recipe: 'models/push/train.ts', stage },
  );

async function main(): Promise<void> {
  const problem = await pushProblem(GOOD.planner);
  const save = (name: string, policy: Mlp) =>
    writeFileSync(new URL(`push-${name}.onnx`, import.meta.url), pushOnnx(policy, name));
  const good = imitate(problem, GOOD.plan, (round, policy) => {
    if (round === EARLY_ROUND) save('early', policy);
  });
  save('good', good);
  save('close', imitate(problem, CLOSE.plan));
}

if (import.meta.main) await main();
