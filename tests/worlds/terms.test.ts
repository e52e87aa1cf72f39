import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import type { TaskSimulation } from '../../src/worlds/simulation.ts';
import { CART, cartTask, openCart, openWorld, ROBOT, refusal, removeFolders } from '../support/worlds.ts';

afterAll(removeFolders);

interface TermValues {
  mujoco: string;
  decimation: number;
  actions: number[][];
  records: Record<string, Record<string, number[]>>;
}
const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/worlds/term-values.json', import.meta.url), 'utf8'),
) as TermValues;

const hand = { site: 'hand' };
const base = { body: 'base' };
/** What each name of `term_values.py` is in a task file. */
const TERMS: Record<string, Record<string, unknown>> = {
  qpos: { term: 'qpos' },
  qvel: { term: 'qvel' },
  qpos_joints: { term: 'qpos', joints: ['neck', 'elbow'] },
  qvel_joints: { term: 'qvel', joints: ['slider', 'float'] },
  ctrl: { term: 'ctrl' },
  act: { term: 'act' },
  gyro: { term: 'sensor', sensor: 'gyro' },
  accelerometer: { term: 'sensor', sensor: 'accelerometer' },
  elbow_pos: { term: 'sensor', sensor: 'elbow_pos' },
  site_position: { term: 'site_position', site: 'hand' },
  site_linear_world: { term: 'site_velocity', site: 'hand' },
  site_angular_world: { term: 'site_velocity', site: 'hand', part: 'angular' },
  site_both_local: { term: 'site_velocity', site: 'hand', part: 'both', frame: 'local' },
  body_position: { term: 'body_position', body: 'lower' },
  body_quaternion: { term: 'body_orientation', body: 'lower' },
  body_vector: { term: 'body_orientation', body: 'lower', as: 'rotation_vector' },
  body_six: { term: 'body_orientation', body: 'lower', as: 'six' },
  gravity_in_imu: { term: 'projected_gravity', in: { site: 'imu' } },
  gravity_in_head: { term: 'projected_gravity', in: { body: 'head' } },
  relative_world: { term: 'relative_position', of: hand, to: { body: 'goal' } },
  relative_in_base: { term: 'relative_position', of: hand, to: base, frame: base },
  relative_in_imu: {
    term: 'relative_position',
    of: { site: 'goal' },
    to: { site: 'imu' },
    frame: { site: 'imu' },
  },
  relative_in_third: { term: 'relative_position', of: { site: 'goal' }, to: hand, frame: { body: 'upper' } },
  error_quaternion: { term: 'orientation_error', of: hand, to: base, as: 'quaternion' },
  error_vector: { term: 'orientation_error', of: hand, to: base },
  error_six: { term: 'orientation_error', of: hand, to: base, as: 'six' },
  error_to_constant: {
    term: 'orientation_error',
    of: { body: 'head' },
    to: { quaternion: [0.5, -0.5, 0.1, 0.3] },
  },
};

function robotTask(changes: Record<string, unknown> = {}) {
  return cartTask({
    timing: { simulation_step_s: 0.002, control_decimation: vectors.decimation, episode_s: 10 },
    reset: { keyframe: 'spin' },
    ...changes,
  });
}

function openRobot(changes: Record<string, unknown> = {}): Promise<TaskSimulation> {
  return openWorld({ task: robotTask(changes), model: readFileSync(ROBOT, 'utf8') });
}

describe('terms against MuJoCo in Python', () => {
  let simulation: TaskSimulation;
  const recorded = new Map<string, Record<string, number[]>>();
  beforeAll(async () => {
    simulation = await openRobot({
      observation: Object.fromEntries(Object.entries(TERMS).map(([name, term]) => [name, [term]])),
    });
    simulation.reset(0);
    const record = (step: number) =>
      recorded.set(
        String(step),
        Object.fromEntries(simulation.inputs.map(({ name, values }) => [name, [...values]])),
      );
    record(0);
    for (const [i, action] of vectors.actions.entries()) {
      simulation.step(action);
      record(i + 1);
    }
  });
  afterAll(() => simulation.dispose());

  it('is a fixture of the engine that is used here', () => {
    expect(simulation.physics.mujoco.mj_versionString()).toBe(vectors.mujoco);
    expect(Object.keys(TERMS).sort()).toEqual(Object.keys(vectors.records['0']!).sort());
  });

  it.each(Object.keys(TERMS))('%s', (name) => {
    for (const [step, expected] of Object.entries(vectors.records)) {
      const values = recorded.get(step)![name]!;
      expect(values).toHaveLength(expected[name]!.length);
      for (const [i, value] of values.entries()) {
        // Native and WebAssembly builds round differently; 40 free steps apart that stays far below this.
        expect(Math.abs(value - expected[name]![i]!), `${name}[${i}] at step ${step}`).toBeLessThan(1e-9);
      }
    }
  });
});

/** The values of one input after a reset. */
async function observed(
  terms: unknown[],
  changes: Record<string, unknown> = {},
  seed = 0,
): Promise<number[]> {
  const simulation = await openRobot({ observation: { obs: terms }, ...changes });
  try {
    simulation.reset(seed);
    return [...simulation.inputs[0]!.values];
  } finally {
    simulation.dispose();
  }
}

const SPIN = [0.1, -0.2, 2.5, 0.8, 0.2, -0.4, 0.4, 0.5, -0.7, 0.9, 0.1, 0.3, -0.2, 0.02];
const PLAIN = [0, 0, 1, 1, 0, 0, 0, 0.1, 0.2, 1, 0, 0, 0, 0];

describe('shaping', () => {
  it('concatenates the terms of an input in their order', async () => {
    const values = await observed([
      { term: 'constant', value: [7, 8] },
      { term: 'ctrl' },
      { term: 'constant', value: 9 },
    ]);
    expect(values).toEqual([7, 8, 0.1, -0.2, 0.3, 9]);
  });

  it('cuts slices, with negative indices counted from the end', async () => {
    expect(await observed([{ term: 'qpos', slice: [7, 9] }])).toEqual(SPIN.slice(7, 9));
    expect(await observed([{ term: 'qpos', slice: [-1, 14] }])).toEqual([0.02]);
    expect(await observed([{ term: 'qpos', slice: [-7, -5] }])).toEqual([0.5, -0.7]);
    expect(await observed([{ term: 'qpos', slice: [0, 14] }])).toEqual(await observed([{ term: 'qpos' }]));
  });

  it('subtracts constants and keyframes after the slice', async () => {
    expect(await observed([{ term: 'qpos', slice: [7, 9], offset: [1, 2] }])).toEqual([0.5 - 1, -0.7 - 2]);
    expect(await observed([{ term: 'qpos', slice: [7, 9], offset: { keyframe: 'plain' } }])).toEqual([
      SPIN[7]! - PLAIN[7]!,
      SPIN[8]! - PLAIN[8]!,
    ]);
    expect(
      await observed([{ term: 'qpos', joints: ['slider', 'shoulder'], offset: { keyframe: 'plain' } }]),
    ).toEqual([SPIN[13]! - PLAIN[13]!, SPIN[7]! - PLAIN[7]!]);
    expect(await observed([{ term: 'qvel', slice: [6, 8], offset: { keyframe: 'spin' } }])).toEqual([0, 0]);
    expect(
      await observed([{ term: 'ctrl', actuators: ['slider', 'elbow'], offset: { keyframe: 'plain' } }]),
    ).toEqual([0.3 - 0.6, -0.2 - 0.5]);
    expect(await observed([{ term: 'act', offset: { keyframe: 'spin' } }])).toEqual([0]);
  });

  it('scales after the offset and clips last', async () => {
    expect(await observed([{ term: 'ctrl', offset: 0.1, scale: 10, clip: [-1, 1] }])).toEqual([0, -1, 1]);
    expect(await observed([{ term: 'ctrl', scale: [1, 2, 3] }])).toEqual([0.1, -0.4, 0.3 * 3]);
  });

  it('adds seeded uniform noise between offset and scale, inside its bounds', async () => {
    const terms = [
      { term: 'constant', value: Array(400).fill(5), offset: 4, noise: { uniform: 0.25 }, scale: 2 },
    ];
    const values = await observed(terms, {}, 3);
    expect(await observed(terms, {}, 3)).toEqual(values);
    expect(await observed(terms, {}, 4)).not.toEqual(values);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1.5);
    expect(Math.max(...values)).toBeLessThan(2.5);
    expect(Math.min(...values)).toBeLessThan(1.55);
    expect(Math.max(...values)).toBeGreaterThan(2.45);
    const mean = values.reduce((a, b) => a + b) / values.length;
    // Standard error of the mean: 0.5 / sqrt(12) × 2 / sqrt(400).
    expect(Math.abs(mean - 2)).toBeLessThan(5 * 0.0145);
  });

  it('adds normal noise with the standard deviation that is given', async () => {
    const values = await observed([{ term: 'constant', value: Array(4000).fill(0), noise: { normal: 0.5 } }]);
    const variance = values.reduce((total, x) => total + x * x, 0) / values.length;
    // Relative standard error of a variance: sqrt(2 / n).
    expect(Math.abs(variance / 0.25 - 1)).toBeLessThan(5 * Math.sqrt(2 / 4000));
    expect(values.filter((x) => Math.abs(x) < 0.5).length / values.length).toBeCloseTo(0.683, 1);
  });

  it('takes the difference of two shaped terms', async () => {
    // (1, -2, 3) minus (1, 2, 1), without the first, times (1, 0.5).
    const term = {
      term: 'difference',
      a: { term: 'ctrl', scale: 10 },
      b: { term: 'constant', value: [1, 2, 1] },
      slice: [1, 3],
      scale: [1, 0.5],
    };
    expect(await observed([term])).toEqual([-4, 1]);
    expect(
      await observed([
        {
          term: 'difference',
          a: { term: 'body_position', body: 'base' },
          b: { term: 'qpos', slice: [0, 3] },
        },
      ]),
    ).toEqual([0, 0, 0]);
  });

  it.each(['oldest_first', 'newest_first'])(
    'keeps a history, %s, filled anew at every reset',
    async (order) => {
      const simulation = await openCart({
        observation: { obs: [{ term: 'last_action', offset: -1, history: { length: 3, order } }] },
        action: { groups: [{ clip: [0, 0] }] },
      });
      const show = () => [...simulation.inputs[0]!.values];
      const ordered = (oldestFirst: number[]) =>
        order === 'oldest_first' ? oldestFirst : oldestFirst.toReversed();
      for (const seed of [0, 1]) {
        simulation.reset(seed);
        expect(show()).toEqual([1, 1, 1]);
        const seen: number[][] = [];
        for (const a of [4, 5, 6]) {
          simulation.step([a]);
          seen.push(show());
        }
        expect(seen).toEqual([ordered([1, 1, 5]), ordered([1, 5, 6]), ordered([5, 6, 7])]);
      }
      simulation.dispose();
    },
  );

  it('keeps a history of several values as whole frames', async () => {
    const simulation = await openCart({
      observation: {
        obs: [{ term: 'qpos' }, { term: 'command', history: { length: 2, order: 'newest_first' } }],
      },
      commands: {
        a: {
          schedule: [
            { at_s: 0, value: 1 },
            { at_s: 0.02, value: 2 },
          ],
        },
        b: {
          schedule: [
            { at_s: 0, value: 10 },
            { at_s: 0.02, value: 20 },
          ],
        },
      },
    });
    simulation.reset(0);
    expect([...simulation.inputs[0]!.values].slice(1)).toEqual([1, 10, 1, 10]);
    simulation.step([0]);
    expect([...simulation.inputs[0]!.values].slice(1)).toEqual([2, 20, 1, 10]);
    simulation.dispose();
  });

  it('starts the history of a quantity at the reset, not one step later', async () => {
    const simulation = await openCart({
      quantities: { x: { term: 'qpos', history: { length: 2 } } },
      reset: { keyframe: 'start' },
      timing: { simulation_step_s: 0.01, control_decimation: 1, episode_s: 0.01 },
      metrics: { first: { value: 'x[0]' }, second: { value: 'x[1]' } },
    });
    simulation.reset(0);
    expect(simulation.step([0])).toBe(true);
    const { metrics } = simulation.outcome();
    expect(metrics.first).toBe(0.5);
    expect(metrics.second).toBeCloseTo(0.5 - 0.25 * 0.01, 12);
    simulation.dispose();
  });
});

describe('last_action and command', () => {
  it('shows the output of the policy as it came, zeros before the first', async () => {
    const simulation = await openCart({
      observation: { obs: [{ term: 'last_action' }] },
      action: { groups: [{ scale: 10, offset: 3, clip: [-1, 1] }] },
    });
    simulation.reset(0);
    expect([...simulation.inputs[0]!.values]).toEqual([0]);
    simulation.step([0.123]);
    expect([...simulation.inputs[0]!.values]).toEqual([0.123]);
    simulation.reset(0);
    expect([...simulation.inputs[0]!.values]).toEqual([0]);
    simulation.dispose();
  });

  it('gives all commands in the order they are declared, or those that are named', async () => {
    const commands = { z: { constant: 1 }, a: { constant: 2 }, m: { constant: 3 } };
    expect(await observed([{ term: 'command' }], { commands })).toEqual([1, 2, 3]);
    expect(await observed([{ term: 'command', names: ['m', 'z'] }], { commands })).toEqual([3, 1]);
  });
});

describe('phase', () => {
  const TURN = 2 * Math.PI;
  /** Observations of a phase term over some steps of 0.02 s. */
  async function clocks(term: Record<string, unknown>, commands: Record<string, unknown> = {}, steps = 5) {
    const simulation = await openCart({ observation: { obs: [{ term: 'phase', ...term }] }, commands });
    simulation.reset(0);
    const seen = [[...simulation.inputs[0]!.values]];
    for (let i = 0; i < steps; i++) {
      simulation.step([0]);
      seen.push([...simulation.inputs[0]!.values]);
    }
    simulation.dispose();
    return seen;
  }
  const near = (actual: number[], expected: number[]) => {
    expect(actual).toHaveLength(expected.length);
    for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, 12);
  };

  it('turns at a constant frequency from each offset, all cosines then all sines', async () => {
    const offsets = [0, Math.PI, 0.5];
    const seen = await clocks({ frequency_hz: 1.5, offsets_rad: offsets }, {}, 40);
    for (const [k, values] of seen.entries()) {
      const angles = offsets.map((offset) => offset + TURN * 1.5 * 0.02 * k);
      near(values, [...angles.map(Math.cos), ...angles.map(Math.sin)]);
    }
  });

  it('interleaves cosine and sine of each clock', async () => {
    const seen = await clocks({ frequency_hz: 2, offsets_rad: [0, 1], layout: 'interleaved' });
    for (const [k, values] of seen.entries()) {
      const angle = TURN * 2 * 0.02 * k;
      near(values, [Math.cos(angle), Math.sin(angle), Math.cos(angle + 1), Math.sin(angle + 1)]);
    }
  });

  it('follows an expression of the commands that stood during each step', async () => {
    const commands = {
      speed: {
        schedule: [
          { at_s: 0, value: 1 },
          { at_s: 0.04, value: -3 },
        ],
      },
    };
    const seen = await clocks({ frequency_hz: '1 / 2 + abs(speed)' }, commands, 4);
    // 1.5 Hz for two steps, then 3.5 Hz.
    const turns = [0, 0.03, 0.06, 0.13, 0.2];
    for (const [k, values] of seen.entries())
      near(values, [Math.cos(TURN * turns[k]!), Math.sin(TURN * turns[k]!)]);
  });

  it('holds while the command is still, and goes on from there', async () => {
    const commands = {
      x: {
        schedule: [
          { at_s: 0, value: 1 },
          { at_s: 0.04, value: 0.003 },
          { at_s: 0.08, value: 1 },
        ],
      },
      y: { constant: 0.004 },
    };
    const turning = { frequency_hz: 5, when_still: { below: 0.0051 } };
    const turns = [0, 0.1, 0.2, 0.2, 0.2, 0.3];
    for (const [k, values] of (await clocks(turning, commands)).entries()) {
      near(values, [Math.cos(TURN * turns[k]!), Math.sin(TURN * turns[k]!)]);
    }
    // The norm is 0.005: just over this limit nothing is still.
    const moving = await clocks({ ...turning, when_still: { below: 0.0049 } }, commands);
    near(moving[5]!, [Math.cos(TURN * 0.5), Math.sin(TURN * 0.5)]);
  });

  it('shows a set phase while the command is still', async () => {
    const commands = {
      x: {
        schedule: [
          { at_s: 0, value: 1 },
          { at_s: 0.04, value: 0 },
        ],
      },
    };
    const seen = await clocks(
      { frequency_hz: 5, offsets_rad: [0, 2], when_still: { phase_rad: Math.PI } },
      commands,
    );
    near(seen[1]!, [
      Math.cos(0.1 * TURN),
      Math.cos(0.1 * TURN + 2),
      Math.sin(0.1 * TURN),
      Math.sin(0.1 * TURN + 2),
    ]);
    for (const values of seen.slice(2)) near(values, [-1, -1, 0, 0]);
  });
});

describe('terms inside terms', () => {
  it('run their clocks and forget their histories with the episode', async () => {
    const clock = (frequency_hz: number) => ({ term: 'phase', frequency_hz });
    const simulation = await openCart({
      observation: {
        obs: [
          { term: 'difference', a: clock(3), b: clock(1) },
          {
            term: 'difference',
            a: { term: 'last_action', history: { length: 2 } },
            b: { term: 'constant', value: [1, 1] },
          },
        ],
      },
    });
    for (let episode = 0; episode < 2; episode++) {
      simulation.reset(episode);
      expect([...simulation.inputs[0]!.values]).toEqual([0, 0, -1, -1]);
      simulation.step([5]);
      simulation.step([7]);
      const [c, s, ...rest] = simulation.inputs[0]!.values;
      const [fast, slow] = [2 * Math.PI * 3 * 0.04, 2 * Math.PI * 0.04];
      expect(c).toBeCloseTo(Math.cos(fast) - Math.cos(slow), 12);
      expect(s).toBeCloseTo(Math.sin(fast) - Math.sin(slow), 12);
      expect(rest).toEqual([4, 6]);
    }
    simulation.dispose();
  });
});

describe('what does not fit', () => {
  const message = async (term: Record<string, unknown>) => {
    const error = await refusal(() => observed([{ term: 'ctrl' }, term]));
    expect(error.exitCode).toBe(2);
    expect(error.hint).toBeTruthy();
    return error.message;
  };

  it.each([
    [
      { term: 'sensor', sensor: 'gyr' },
      'task.yaml: observation.obs[1].sensor: sensor "gyr" not in model.xml; did you mean "gyro"?',
    ],
    [
      { term: 'site_position', site: 'hnad' },
      'observation.obs[1].site: site "hnad" not in model.xml; did you mean "hand"?',
    ],
    [
      { term: 'site_velocity', site: 'im' },
      'observation.obs[1].site: site "im" not in model.xml; did you mean "imu"?',
    ],
    [
      { term: 'body_position', body: 'lowr' },
      'observation.obs[1].body: body "lowr" not in model.xml; did you mean "lower"?',
    ],
    [{ term: 'body_orientation', body: 'xyzzy' }, 'observation.obs[1].body: body "xyzzy" not in model.xml'],
    [
      { term: 'qpos', joints: ['neck', 'elbw'] },
      'observation.obs[1].joints[1]: joint "elbw" not in model.xml; did you mean "elbow"?',
    ],
    [
      { term: 'ctrl', actuators: ['shouldr'] },
      'observation.obs[1].actuators[0]: actuator "shouldr" not in model.xml; did you mean "shoulder"?',
    ],
    [
      { term: 'projected_gravity', in: { site: 'imuu' } },
      'observation.obs[1].in: site "imuu" not in model.xml; did you mean "imu"?',
    ],
    [
      { term: 'relative_position', of: { site: 'han' }, to: base },
      'observation.obs[1].of: site "han" not in',
    ],
    [
      { term: 'relative_position', of: hand, to: { body: 'bse' } },
      'observation.obs[1].to: body "bse" not in',
    ],
    [
      { term: 'relative_position', of: hand, to: base, frame: { body: 'uper' } },
      'observation.obs[1].frame: body "uper" not in',
    ],
    [
      { term: 'orientation_error', of: hand, to: { body: 'bas' } },
      'observation.obs[1].to: body "bas" not in',
    ],
    [
      { term: 'orientation_error', of: hand, to: { quaternion: [0, 0, 0, 0] } },
      'observation.obs[1].to: a quaternion of length zero',
    ],
    [
      { term: 'qpos', offset: { keyframe: 'spn' } },
      'observation.obs[1].offset.keyframe: keyframe "spn" not in model.xml; did you mean "spin"?',
    ],
    [
      { term: 'sensor', sensor: 'gyro', offset: { keyframe: 'spin' } },
      'observation.obs[1].offset: a keyframe holds no value for the term "sensor"',
    ],
    [{ term: 'qpos', slice: [10, 20] }, 'observation.obs[1].slice: [10, 20] of 14 values'],
    [{ term: 'qpos', slice: [3, 3] }, 'observation.obs[1].slice: [3, 3] of 14 values'],
    [{ term: 'qpos', slice: [-20, 3] }, 'observation.obs[1].slice: [-20, 3] of 14 values'],
    [{ term: 'ctrl', scale: [1, 2] }, 'observation.obs[1].scale: 2 numbers for 3 values'],
    [
      { term: 'qpos', slice: [0, 3], offset: [1, 2, 3, 4] },
      'observation.obs[1].offset: 4 numbers for 3 values',
    ],
    [
      { term: 'difference', a: { term: 'ctrl' }, b: { term: 'act' } },
      'observation.obs[1]: a difference of 3 (ctrl) and 1 (act) numbers',
    ],
    [
      { term: 'difference', a: { term: 'sensor', sensor: 'gyr' }, b: { term: 'act' } },
      'observation.obs[1].a.sensor: sensor "gyr" not in',
    ],
    [{ term: 'command' }, 'observation.obs[1].names: the task declares no commands'],
    [{ term: 'command', names: ['speed'] }, 'observation.obs[1].names: command "speed" is not declared'],
    [{ term: 'phase', frequency_hz: 'spee' }, 'observation.obs[1].frequency_hz: unknown variable: spee'],
  ])('%j', async (term, expected) => {
    expect(await message(term)).toContain(expected);
  });

  it('says when a model has no values for a term, or names nothing of a kind', async () => {
    const noAct = await refusal(() => openCart({ observation: { obs: [{ term: 'act' }] } }));
    expect(noAct.message).toContain('observation.obs[0]: this term has no values in this model');
    const noBody = await refusal(() =>
      openCart({ observation: { obs: [{ term: 'projected_gravity', in: { body: 'cat' } }] } }),
    );
    expect(noBody.message).toContain('body "cat" not in model.xml; did you mean "cart"?');
    const unnamed = await refusal(() =>
      openCart(
        { observation: { obs: [{ term: 'sensor', sensor: 'x' }] } },
        CART.replace(/<sensor>.*<\/sensor>/, ''),
      ),
    );
    expect(unnamed.hint).toContain('names no sensor at all');
  });

  it('names the term whose value no policy can use', async () => {
    const simulation = await openRobot({
      observation: { obs: [{ term: 'ctrl' }, { term: 'phase', frequency_hz: '1 / speed' }] },
      commands: { speed: { constant: 0 } },
    });
    simulation.reset(0);
    const error = await refusal(() => simulation.step([0, 0, 0]));
    expect(error.code).toBe('observation-invalid');
    expect(error.message).toBe('task.yaml: observation.obs[1] (phase) is NaN');
    simulation.dispose();
  });
});

describe('noise is a function of the seed alone', () => {
  it('does not depend on the episodes that were played before', async () => {
    const simulation = await openCart({
      observation: { obs: [{ term: 'qpos', noise: { normal: 1 } }] },
      timing: { simulation_step_s: 0.01, control_decimation: 1, episode_s: 0.05 },
    });
    const episode = (seed: number) => {
      simulation.reset(seed);
      const seen = [simulation.inputs[0]!.values[0]!];
      while (!simulation.step([0])) seen.push(simulation.inputs[0]!.values[0]!);
      return seen;
    };
    const alone = new Map([1, 2, 3].map((seed) => [seed, episode(seed)]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3), { maxLength: 8 }), (seeds) => {
        for (const seed of seeds) expect(episode(seed)).toEqual(alone.get(seed));
      }),
      { numRuns: 30 },
    );
    expect(new Set([...alone.values()].map(String)).size).toBe(3);
    expect(alone.get(1)![0]).toBe(new Random(1, 'noise').normal());
    simulation.dispose();
  });
});
