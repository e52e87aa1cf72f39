import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { TaskSimulation } from '../../src/worlds/simulation.ts';
import { openCart, ROBOT, refusal, removeFolders } from '../support/worlds.ts';

afterAll(removeFolders);

const robot = readFileSync(ROBOT, 'utf8');
const openRobot = (reset: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
  openCart(
    { reset, timing: { simulation_step_s: 0.002, control_decimation: 1, episode_s: 1 }, ...changes },
    robot,
  );

/** What a reading gives over some seeds. */
function over(simulation: TaskSimulation, seeds: number, read: () => number): number[] {
  return Array.from({ length: seeds }, (_, seed) => {
    simulation.reset(seed);
    return read();
  });
}

/** Seeded draws that are uniform between two bounds: inside, near both ends, mean within five standard errors. */
function expectUniform(values: number[], low: number, high: number): void {
  const width = high - low;
  expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
  expect(Math.max(...values)).toBeLessThanOrEqual(high);
  expect(Math.min(...values)).toBeLessThan(low + 0.1 * width);
  expect(Math.max(...values)).toBeGreaterThan(high - 0.1 * width);
  const mean = values.reduce((a, b) => a + b) / values.length;
  expect(Math.abs(mean - (low + high) / 2)).toBeLessThan((5 * width) / Math.sqrt(12 * values.length));
}

describe('state', () => {
  it('starts in the keyframe: positions, velocities, controls and activations', async () => {
    const simulation = await openRobot({ keyframe: 'spin' });
    simulation.reset(0);
    const { qpos, qvel, ctrl, act } = simulation.physics;
    expect([...qpos].slice(7, 9)).toEqual([0.5, -0.7]);
    expect([...qvel].slice(0, 3)).toEqual([0.3, -0.1, 0.2]);
    expect([...ctrl]).toEqual([0.1, -0.2, 0.3]);
    expect([...act]).toEqual([0.25]);
    simulation.dispose();
  });

  it('starts in the default state without a keyframe', async () => {
    const simulation = await openRobot({});
    simulation.reset(0);
    expect([...simulation.physics.qpos].slice(0, 7)).toEqual([0, 0, 2, 1, 0, 0, 0]);
    expect([...simulation.physics.qvel].every((x) => x === 0)).toBe(true);
    simulation.dispose();
  });

  it('sets, adds to and scales joint positions and velocities', async () => {
    const simulation = await openRobot({
      keyframe: 'spin',
      joints: [
        { joint: 'shoulder', set: [1, 2] },
        { joint: 'elbow', add: [0.1, 0.3] },
        { joint: 'slider', scale: [2, 4] },
        { joint: 'shoulder', part: 'velocity', add: [-1, 1] },
        { joint: 'float', axis: 'y', add: [0, 2] },
        { joint: 'float', axis: 'z', part: 'velocity', set: [-3, -1] },
      ],
    });
    const { physics } = simulation;
    expectUniform(
      over(simulation, 400, () => physics.qpos[7]!),
      1,
      2,
    );
    expectUniform(
      over(simulation, 400, () => physics.qpos[8]!),
      -0.6,
      -0.4,
    );
    expectUniform(
      over(simulation, 400, () => physics.qpos[13]!),
      0.04,
      0.08,
    );
    expectUniform(
      over(simulation, 400, () => physics.qvel[6]!),
      0.4 - 1,
      0.4 + 1,
    );
    expectUniform(
      over(simulation, 400, () => physics.qpos[1]!),
      -0.2,
      1.8,
    );
    expectUniform(
      over(simulation, 400, () => physics.qvel[2]!),
      -3,
      -1,
    );
    simulation.dispose();
  });

  it('turns free joints about the vertical, from upright or from where they are', async () => {
    const turned = await openRobot({
      keyframe: 'spin',
      joints: [{ joint: 'float', axis: 'yaw', set: [-1.5, 1.5] }],
    });
    const yaws = over(turned, 300, () => {
      const [w, x, y, z] = turned.physics.qpos.subarray(3, 7) as unknown as [number, number, number, number];
      expect([x, y]).toEqual([0, 0]);
      expect(w * w + z * z).toBeCloseTo(1, 12);
      return 2 * Math.atan2(z, w);
    });
    expectUniform(yaws, -1.5, 1.5);
    turned.dispose();

    const quarter = Math.PI / 2;
    const added = await openRobot({
      keyframe: 'spin',
      joints: [{ joint: 'float', axis: 'yaw', add: [quarter, quarter] }],
    });
    added.reset(0);
    const [w, x, y, z] = [0.8, 0.2, -0.4, 0.4];
    const [c, s] = [Math.SQRT1_2, Math.SQRT1_2];
    const expected = [c * w - s * z, c * x - s * y, c * y + s * x, c * z + s * w];
    for (const [i, value] of expected.entries()) expect(added.physics.qpos[3 + i]).toBeCloseTo(value, 12);
    added.dispose();
  });

  it('turns with a velocity about the vertical of the world, however the body lies', async () => {
    const simulation = await openRobot(
      { keyframe: 'spin', joints: [{ joint: 'float', part: 'velocity', axis: 'yaw', set: [2, 2] }] },
      {
        quantities: { w: { term: 'site_velocity', site: 'imu', part: 'angular' } },
        observation: { obs: [{ term: 'site_velocity', site: 'imu', part: 'angular' }] },
      },
    );
    const plain = await openRobot(
      { keyframe: 'spin' },
      { observation: { obs: [{ term: 'site_velocity', site: 'imu', part: 'angular' }] } },
    );
    simulation.reset(0);
    plain.reset(0);
    const [x, y, z] = simulation.inputs[0]!.values;
    expect(z).toBeCloseTo(2, 12);
    // What it turns about the horizontal stays.
    expect(x).toBeCloseTo(plain.inputs[0]!.values[0]!, 12);
    expect(y).toBeCloseTo(plain.inputs[0]!.values[1]!, 12);
    simulation.dispose();
    plain.dispose();
  });

  it('places mocap bodies', async () => {
    const simulation = await openRobot(
      {
        mocap: [
          { body: 'goal', axis: 'x', set: [-1, 1] },
          { body: 'goal', axis: 'yaw', set: [0, 3] },
        ],
      },
      {
        observation: {
          obs: [
            { term: 'body_position', body: 'goal' },
            { term: 'body_orientation', body: 'goal', as: 'rotation_vector' },
          ],
        },
      },
    );
    const { values } = simulation.inputs[0]!;
    expectUniform(
      over(simulation, 300, () => values[0]!),
      -1,
      1,
    );
    expectUniform(
      over(simulation, 300, () => values[5]!),
      0,
      3,
    );
    expect([values[1], values[2]]).toEqual([0.5, 1.5]);
    expect([values[3], values[4]]).toEqual([0, 0]);
    simulation.dispose();
  });

  it('repeats the draw while a condition holds', async () => {
    const reset = {
      joints: [{ joint: 'rail', set: [-1, 1] }],
      retry_while: 'abs(x) < 0.5',
    };
    const simulation = await openCart({ reset, quantities: { x: { term: 'qpos' } } });
    const drawn = over(simulation, 200, () => simulation.physics.qpos[0]!);
    expect(Math.min(...drawn.map(Math.abs))).toBeGreaterThanOrEqual(0.5);
    expectUniform(drawn.map(Math.abs), 0.5, 1);
    expect(new Set(drawn.map(Math.sign)).size).toBe(2);
    simulation.dispose();
  });

  it('gives up on a condition that never ends', async () => {
    const simulation = await openCart({
      reset: { joints: [{ joint: 'rail', set: [-1, 1] }], retry_while: 'x < 2' },
      quantities: { x: { term: 'qpos' } },
    });
    const error = await refusal(() => simulation.reset(7));
    expect(error.code).toBe('reset-impossible');
    expect(error.message).toBe(
      'task.yaml: reset.retry_while: `x < 2` still holds after 100 draws with seed 7',
    );
    expect(error.exitCode).toBe(2);
    expect(error.hint).toBeTruthy();
    simulation.dispose();
  });
});

describe('commands', () => {
  async function commanded(commands: Record<string, unknown>, steps: number, seed = 0) {
    const simulation = await openCart({ commands, observation: { obs: [{ term: 'command' }] } });
    simulation.reset(seed);
    const seen = [[...simulation.inputs[0]!.values]];
    for (let i = 0; i < steps; i++) {
      simulation.step([0]);
      seen.push([...simulation.inputs[0]!.values]);
    }
    simulation.dispose();
    return seen;
  }

  it('draws ranges once per episode, or anew at their period', async () => {
    const commands = {
      once: { range: [-1, 1] },
      often: { range: [2, 3], every_s: 0.06 },
      fixed: { constant: 4 },
    };
    const seen = await commanded(commands, 10, 5);
    expect(new Set(seen.map(([once]) => once)).size).toBe(1);
    // Control steps of 0.02 s: new values at 0, 0.06, 0.12 and 0.18 s.
    const often = seen.map(([, value]) => value!);
    expect(often.map((value, i) => i > 0 && value !== often[i - 1])).toEqual(
      seen.map((_, i) => i > 0 && i % 3 === 0),
    );
    for (const value of often) expect(value >= 2 && value < 3).toBe(true);
    expect(seen.every(([, , fixed]) => fixed === 4)).toBe(true);
    expect(await commanded(commands, 10, 5)).toEqual(seen);
    expect(await commanded(commands, 10, 6)).not.toEqual(seen);
  });

  it('follows a schedule, in whatever order it is written', async () => {
    const at = (at_s: number, value: number) => ({ at_s, value });
    const expected = [1, 1, 2, 2, 2, 3];
    const sorted = await commanded({ c: { schedule: [at(0, 1), at(0.04, 2), at(0.095, 3)] } }, 5);
    expect(sorted.map(([c]) => c)).toEqual(expected);
    const mixed = await commanded({ c: { schedule: [at(0.095, 3), at(0, 1), at(0.04, 2)] } }, 5);
    expect(mixed.map(([c]) => c)).toEqual(expected);
  });
});

describe('model fields', () => {
  /** A block that slides on a table, a servo that holds a position and one that holds a velocity. */
  const RIG = `<mujoco>
    <option timestep="0.002" cone="elliptic" integrator="implicitfast"/>
    <size memory="1M"/>
    <worldbody>
      <geom name="table" type="plane" size="5 5 0.1" friction="1 0.005 0.0001"/>
      <body name="block" pos="0 0 0.05"><freejoint name="block"/><geom name="block" type="box" size="0.1 0.1 0.05" mass="1" friction="1"/></body>
      <body name="cart" pos="0 2 1"><joint name="rail" type="slide" axis="1 0 0"/><geom name="cart" size="0.05" mass="2"/></body>
      <body name="arm" pos="0 3 1"><joint name="hinge" axis="0 0 1" stiffness="2" damping="0.5"/><geom size="0.05" pos="0.2 0 0" mass="1"/></body>
      <body name="wheel" pos="0 4 1"><joint name="wheel" axis="0 0 1" damping="0.1"/><geom size="0.1" mass="1"/></body>
    </worldbody>
    <actuator>
      <motor name="push" joint="rail"/>
      <position name="hold" joint="hinge" kp="8"/>
      <velocity name="spin" joint="wheel" kv="3"/>
    </actuator>
  </mujoco>`;
  const open = (model: unknown[], reset: Record<string, unknown> = {}, steps = 1) =>
    openCart(
      {
        reset: { model, ...reset },
        observation: { obs: [{ term: 'qvel' }] },
        timing: { simulation_step_s: 0.002, control_decimation: steps, episode_s: 100 },
      },
      RIG,
    );
  /** Joint states after one control step of `steps` simulation steps. */
  async function after(
    model: unknown[],
    action: number[],
    steps: number,
    reset: Record<string, unknown> = {},
    seed = 0,
  ) {
    const simulation = await open(model, reset, steps);
    simulation.reset(seed);
    simulation.step(action);
    const { qpos, qvel } = simulation.physics;
    const seen = { block: qvel[0]!, cart: qvel[6]!, hinge: qpos[8]!, wheel: qvel[8]! };
    simulation.dispose();
    return seen;
  }

  it('changes the mass: the same force accelerates less', async () => {
    expect((await after([], [4, 0, 0], 50)).cart).toBeCloseTo(0.2, 9);
    const heavy = [{ field: 'body_mass', of: 'cart', scale: [2, 2] }];
    expect((await after(heavy, [4, 0, 0], 50)).cart).toBeCloseTo(0.1, 9);
    expect((await after([{ field: 'body_mass', of: 'cart', set: [8, 8] }], [4, 0, 0], 50)).cart).toBeCloseTo(
      0.05,
      9,
    );
    expect(
      (await after([{ field: 'body_mass', of: 'cart', add: [-1, -1] }], [4, 0, 0], 50)).cart,
    ).toBeCloseTo(0.4, 9);
  });

  it('changes friction: the block brakes with the larger coefficient of the pair times gravity', async () => {
    const sliding = { joints: [{ joint: 'block', part: 'velocity', axis: 'x', set: [2, 2] }] };
    const braked = async (friction: number) => {
      const model = [{ field: 'geom_friction', of: '*', set: [friction, friction] }];
      return 2 - (await after(model, [0, 0, 0], 100, sliding)).block;
    };
    // 0.2 s; soft contacts make this a few per cent wrong.
    expect((await braked(0.3)) / (0.3 * 9.81 * 0.2)).toBeCloseTo(1, 1);
    expect((await braked(0.6)) / (0.6 * 9.81 * 0.2)).toBeCloseTo(1, 1);
  });

  it('changes the gain of servos together with their bias', async () => {
    // At rest kp (u - q) = stiffness q; with four times the gain q = 32 / 34 u.
    expect((await after([], [0, 1, 0], 10_000)).hinge).toBeCloseTo(8 / 10, 6);
    const stiff = [{ field: 'actuator_gain', of: 'hold', scale: [4, 4] }];
    expect((await after(stiff, [0, 1, 0], 10_000)).hinge).toBeCloseTo(32 / 34, 6);
    // kv (u - v) = damping v.
    expect((await after([], [0, 0, 1], 10_000)).wheel).toBeCloseTo(3 / 3.1, 6);
    const strong = [{ field: 'actuator_gain', of: 'spin', set: [6, 6] }];
    expect((await after(strong, [0, 0, 1], 10_000)).wheel).toBeCloseTo(6 / 6.1, 6);
    const motor = [{ field: 'actuator_gain', of: 'push', scale: [3, 3] }];
    expect((await after(motor, [4, 0, 0], 50)).cart).toBeCloseTo(0.6, 9);
  });

  it('changes damping, armature, friction loss and stiffness', async () => {
    const resting = async (field: string, of: string, value: number) =>
      after([{ field, of, set: [value, value] }], [0, 1, 1], 10_000);
    expect((await resting('jnt_stiffness', 'hinge', 8)).hinge).toBeCloseTo(0.5, 6);
    expect((await resting('dof_damping', 'wheel', 3)).wheel).toBeCloseTo(0.5, 6);
    const loss = [{ field: 'dof_frictionloss', of: 'rail', set: [1, 1] }];
    expect((await after(loss, [4, 0, 0], 50)).cart).toBeCloseTo(0.15, 3);
    const armature = [{ field: 'dof_armature', of: 'rail', set: [6, 6] }];
    expect((await after(armature, [4, 0, 0], 50)).cart).toBeCloseTo(0.05, 9);
  });

  it('draws once for "*" and leaves the world alone', async () => {
    const simulation = await open([{ field: 'body_mass', of: '*', add: [1, 2] }]);
    const masses = over(simulation, 200, () => {
      const mass = [...(simulation.physics.model.body_mass as Float64Array)];
      expect(mass[0]).toBe(0);
      const added = [1, 2, 1, 1].map((before, i) => mass[i + 1]! - before);
      for (const value of added) expect(value).toBeCloseTo(added[0]!, 12);
      return added[0]!;
    });
    expectUniform(masses, 1, 2);
    simulation.dispose();
  });

  it('starts every episode from the compiled model: draws never add up', async () => {
    const simulation = await open([
      { field: 'actuator_gain', of: 'hold', scale: [1.5, 1.5] },
      { field: 'body_mass', of: 'cart', scale: [2, 2] },
    ]);
    const { model } = simulation.physics;
    for (let seed = 0; seed < 5; seed++) {
      simulation.reset(seed);
      expect((model.actuator_gainprm as Float64Array)[10]).toBe(12);
      expect((model.actuator_biasprm as Float64Array)[11]).toBe(-12);
      expect((model.body_mass as Float64Array)[2]).toBe(4);
    }
    simulation.dispose();
  });

  it('refuses a draw that makes a field negative', async () => {
    const simulation = await open([{ field: 'body_mass', of: 'cart', add: [-3, -3] }]);
    const error = await refusal(() => simulation.reset(0));
    expect(error.message).toBe('task.yaml: reset.model[0]: body_mass became -1');
    expect(error.hint).toContain('it is 2 in model.xml');
    simulation.dispose();
  });
});

describe('what does not fit', () => {
  const joint = { joint: 'shoulder', set: [0, 1] };
  it.each([
    [{ keyframe: 'spn' }, 'task.yaml: reset.keyframe: keyframe "spn" not in model.xml; did you mean "spin"?'],
    [
      { joints: [joint, { joint: 'elbo', set: [0, 1] }] },
      'reset.joints[1].joint: joint "elbo" not in model.xml; did you mean "elbow"?',
    ],
    [{ joints: [{ joint: 'neck', set: [0, 1] }] }, 'reset.joints[0]: "neck" is a ball joint'],
    [
      { joints: [{ joint: 'float', set: [0, 1] }] },
      'reset.joints[0]: "float" is a free joint and needs `axis`',
    ],
    [
      { joints: [{ ...joint, axis: 'x' }] },
      'reset.joints[0]: "shoulder" is no free joint and takes no `axis`',
    ],
    [
      { mocap: [{ body: 'base', axis: 'x', set: [0, 1] }] },
      'reset.mocap[0].body: "base" is not a mocap body',
    ],
    [
      { mocap: [{ body: 'gol', axis: 'x', set: [0, 1] }] },
      'reset.mocap[0].body: body "gol" not in model.xml; did you mean "goal"?',
    ],
    [
      { model: [{ field: 'body_mass', of: 'bse', scale: [1, 1] }] },
      'reset.model[0].of: body "bse" not in model.xml; did you mean "base"?',
    ],
    [
      { model: [{ field: 'body_mas', of: 'base', scale: [1, 1] }] },
      'reset.model[0].field: must be one of "body_mass"',
    ],
    [{ joints: [{ ...joint, add: [0, 1] }] }, 'give exactly one of "set", "add" and "scale"'],
    [{ joints: [{ joint: 'shoulder', set: [2, 1] }] }, 'the first number must not exceed the second'],
    [{ retry_while: 'x < 1' }, 'reset.retry_while: unknown variable: x'],
  ])('%j', async (reset, expected) => {
    const error = await refusal(() => openRobot(reset));
    expect(error.message).toContain(expected);
    expect(error.exitCode).toBe(2);
    expect(error.hint).toBeTruthy();
  });
});
