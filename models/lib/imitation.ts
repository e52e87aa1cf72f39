import { Random } from '../../src/foundation/random.ts';
import { Mlp, Trainer } from './mlp.ts';
import type { TrainingWorld } from './world.ts';

/** Training episodes use seeds from here on; evaluations stay below. */
const FIRST_TRAINING_SEED = 1_000_000_000;
const SEEDS_PER_RUN = 1_000_000;

export interface ImitationPlan {
  seed: number;
  hidden: readonly number[];
  /** Episodes that the expert plays before the first round. */
  firstEpisodes: number;
  /** Rounds of training followed by episodes that the policy plays and the expert corrects. */
  rounds: number;
  episodesPerRound: number;
  /** Share of the episodes of a round that the expert plays itself. */
  expertShare: number;
  updatesPerRound: number;
  /** Updates on all the data after the last round, with the rate falling to a hundredth. */
  finalUpdates: number;
  batch: number;
  rate: number;
  /** Errors of an action beyond this count linearly. */
  huber: number;
}

/** Writes the expert's action for an observation of the policy. */
export type Expert = (observation: Float32Array, action: Float32Array) => void;

/**
 * Writes one of the task's symmetric images of a sample in place, chosen by `bits`: data augmentation.
 * The sample's numbers start at the given places.
 */
export type Mirror = (
  bits: number,
  observations: Float64Array,
  at: number,
  actions: Float64Array,
  to: number,
) => void;

export interface ImitationProblem {
  world: TrainingWorld;
  expert: Expert;
  mirror: Mirror;
}

/** The samples that were gathered so far, growing as needed. */
class Samples {
  readonly #inputs: number;
  readonly #outputs: number;
  observations: Float32Array;
  actions: Float32Array;
  count = 0;

  constructor(inputs: number, outputs: number) {
    this.#inputs = inputs;
    this.#outputs = outputs;
    this.observations = new Float32Array(4096 * inputs);
    this.actions = new Float32Array(4096 * outputs);
  }

  add(observation: Float32Array, action: Float32Array): void {
    if ((this.count + 1) * this.#inputs > this.observations.length) {
      this.observations = doubled(this.observations);
      this.actions = doubled(this.actions);
    }
    this.observations.set(observation, this.count * this.#inputs);
    this.actions.set(action, this.count * this.#outputs);
    this.count++;
  }
}

function doubled(values: Float32Array): Float32Array {
  const larger = new Float32Array(2 * values.length);
  larger.set(values);
  return larger;
}

/**
 * Trains a policy by dataset aggregation (DAgger; Ross, Gordon and Bagnell 2011): the policy plays, the expert says
 * what it would have done in every state that the policy came to, and the policy learns from all that was ever said.
 *
 * @param afterRound called with the policy as it is after each round's training, before the final updates
 * @returns the policy, with float32 weights
 */
export function imitate(
  { world, expert, mirror }: ImitationProblem,
  plan: ImitationPlan,
  afterRound: (round: number, policy: Mlp) => void = () => {},
): Mlp {
  const inputs = world.observation.length;
  const outputs = world.actionSize;
  const random = new Random(plan.seed, 'imitation');
  const mlp = Mlp.create([inputs, ...plan.hidden, outputs], new Random(plan.seed, 'weights'));
  const trainer = new Trainer(mlp, plan.batch);
  const samples = new Samples(inputs, outputs);
  const targets = new Float64Array(plan.batch * outputs);
  const wanted = new Float32Array(outputs);
  const chosen = new Float32Array(outputs);
  let seed = FIRST_TRAINING_SEED + plan.seed * SEEDS_PER_RUN;

  const gather = (episodes: number, expertShare: number): void => {
    for (let episode = 0; episode < episodes; episode++) {
      world.reset(seed++);
      const isExperts = random.next() < expertShare;
      let isOver = false;
      while (!isOver) {
        expert(world.observation, wanted);
        samples.add(world.observation, wanted);
        if (!isExperts) mlp.predict(world.observation, chosen);
        isOver = world.step(isExperts ? wanted : chosen);
      }
    }
  };

  /** `updates` minibatches; the learning rate falls linearly to `lastShare` of the plan's. */
  const learn = (updates: number, lastShare: number): void => {
    for (let update = 0; update < updates; update++) {
      for (let b = 0; b < plan.batch; b++) {
        const from = random.integer(samples.count);
        const bits = random.uint32();
        for (let i = 0; i < inputs; i++)
          trainer.inputs[b * inputs + i] = samples.observations[from * inputs + i]!;
        for (let o = 0; o < outputs; o++) targets[b * outputs + o] = samples.actions[from * outputs + o]!;
        mirror(bits, trainer.inputs, b * inputs, targets, b * outputs);
      }
      trainer.step(targets, plan.rate * (1 + ((lastShare - 1) * update) / updates), plan.huber);
    }
  };

  gather(plan.firstEpisodes, 1);
  for (let round = 1; round <= plan.rounds; round++) {
    learn(plan.updatesPerRound, 0.5);
    afterRound(round, mlp.rounded());
    gather(plan.episodesPerRound, plan.expertShare);
  }
  learn(plan.finalUpdates, 0.01);
  return mlp.rounded();
}
