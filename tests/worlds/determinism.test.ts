import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeOutcome, TaskSimulation } from '../../src/worlds/simulation.ts';
import { CART, cartTask, openCart, openWorld, ROBOT, removeFolders } from '../support/worlds.ts';

afterAll(removeFolders);

/** Everything that is drawn, at once: state, mocap, model fields, commands, noise, delay and a condition. */
function randomised(): Promise<TaskSimulation> {
  return openWorld({
    model: readFileSync(ROBOT, 'utf8'),
    task: cartTask({
      timing: { simulation_step_s: 0.002, control_decimation: 5, episode_s: 0.3 },
      observation: {
        obs: [
          { term: 'qpos', noise: { uniform: 0.1 } },
          { term: 'sensor', sensor: 'gyro', noise: { normal: 0.2 }, history: { length: 3 } },
          { term: 'site_velocity', site: 'hand', part: 'both', frame: 'local' },
          { term: 'phase', frequency_hz: '1 + abs(speed)' },
          { term: 'command' },
        ],
      },
      action: {
        delay_steps: 2,
        groups: [
          { actuators: ['shoulder'], torque: { kp: 2, kd: 0.1, limit: 1 } },
          { actuators: ['elbow', 'slider'], mode: 'relative', scale: 0.1 },
        ],
      },
      commands: { speed: { range: [-1, 1], every_s: 0.05 } },
      reset: {
        keyframe: 'spin',
        joints: [
          { joint: 'shoulder', add: [-0.5, 0.5] },
          { joint: 'float', axis: 'yaw', add: [-3, 3] },
          { joint: 'float', axis: 'yaw', part: 'velocity', set: [-1, 1] },
        ],
        mocap: [{ body: 'goal', axis: 'yaw', set: [-1, 1] }],
        model: [
          { field: 'body_mass', of: '*', scale: [0.5, 2] },
          { field: 'actuator_gain', of: 'elbow', scale: [0.5, 2] },
          { field: 'dof_damping', of: 'neck', scale: [0.5, 2] },
        ],
        retry_while: 'hand[0] < 0.1',
      },
      quantities: { hand: { term: 'site_position', site: 'hand', noise: { normal: 0.01 } } },
      metrics: { x: { value: 'hand[0]', over: 'mean' } },
    }),
  });
}

/** Actions that depend on everything that was observed. */
function respond(observation: Float64Array): number[] {
  let sum = 0;
  for (const [i, value] of observation.entries()) sum += value / (i + 1);
  return [1, 2, 3].map((divisor) => sum / (1 + Math.abs(sum)) / divisor);
}

function play(simulation: TaskSimulation, seed: number): EpisodeOutcome {
  simulation.reset(seed);
  const { values } = simulation.inputs[0]!;
  while (!simulation.step(respond(values)));
  return simulation.outcome();
}

describe('the same seed gives the same trajectory', () => {
  const SEEDS = [0, 1, 2, 3, 12345];
  const alone = new Map<number, EpisodeOutcome>();
  let simulation: TaskSimulation;
  beforeAll(async () => {
    for (const seed of SEEDS) {
      const fresh = await randomised();
      alone.set(seed, play(fresh, seed));
      fresh.dispose();
    }
    simulation = await randomised();
  });
  afterAll(() => simulation.dispose());

  it('in any order of episodes, also after episodes that were broken off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ seed: fc.constantFrom(...SEEDS), steps: fc.integer({ min: 0, max: 40 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (episodes) => {
          for (const { seed, steps } of episodes) {
            simulation.reset(seed + 1);
            for (let i = 0; i < steps && !simulation.step([0.3, -0.2, 0.1]); i++);
            expect(play(simulation, seed)).toEqual(alone.get(seed));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('while the memory grows for another model in the middle of an episode', async () => {
    let grown = 0;
    for (const memory of ['100M', '200M', '400M']) {
      const seed = SEEDS[grown]!;
      simulation.reset(seed);
      const view = simulation.physics.qpos;
      const digest = await (async () => {
        const { values } = simulation.inputs[0]!;
        for (let i = 0; ; i++) {
          if (i === 10) (await openCart({}, CART.replace('"1M"', `"${memory}"`))).dispose();
          if (simulation.step(respond(values))) return simulation.outcome();
        }
      })();
      if (view.length === 0) grown++;
      expect(digest).toEqual(alone.get(seed));
    }
    expect(grown).toBeGreaterThan(0);
  });

  it('and other seeds give others', () => {
    const digests = Array.from({ length: 50 }, (_, seed) => play(simulation, seed).trajectory_digest);
    expect(new Set(digests).size).toBe(50);
  });

  it('each kind of draw alone tells seeds apart', async () => {
    const kinds: Record<string, unknown>[] = [
      { reset: { joints: [{ joint: 'rail', add: [0, 1] }] } },
      { reset: { joints: [{ joint: 'rail', part: 'velocity', add: [0, 1] }] } },
      { reset: { model: [{ field: 'body_mass', of: 'cart', scale: [1, 2] }] } },
      { reset: { model: [{ field: 'actuator_gain', of: 'push', scale: [1, 2] }] } },
      { commands: { c: { range: [0, 1] } }, observation: { obs: [{ term: 'qpos' }, { term: 'command' }] } },
      { observation: { obs: [{ term: 'qpos', noise: { normal: 1 } }] } },
    ];
    for (const changes of kinds) {
      const cart = await openCart(changes);
      const digest = (seed: number) => {
        cart.reset(seed);
        const { values } = cart.inputs[0]!;
        while (!cart.step([1 + values.reduce((a, b) => a + b)]));
        return cart.outcome().trajectory_digest;
      };
      expect(digest(1), JSON.stringify(changes)).toBe(digest(1));
      expect(digest(1), JSON.stringify(changes)).not.toBe(digest(2));
      cart.dispose();
    }
  });
});
