import { afterAll, describe, expect, it } from 'vitest';
import { CART, openCart, refusal, removeFolders } from '../support/worlds.ts';

afterAll(removeFolders);

/** Two carts and a turntable: motors push the first in x and y, a third motor turns nothing that matters here. */
const PLANAR = `<mujoco>
  <option timestep="0.01" gravity="0 0 0"/>
  <size memory="1M"/>
  <worldbody>
    <body name="table" pos="2 3 4" euler="0 0 90">
      <site name="mark" pos="1 0 0" euler="0 0 -30"/>
      <geom size="0.1" contype="0" conaffinity="0"/>
    </body>
    <body name="tilted" euler="90 0 0"><geom size="0.1" contype="0" conaffinity="0"/></body>
    <body name="cart">
      <joint name="x" type="slide" axis="1 0 0"/>
      <joint name="y" type="slide" axis="0 1 0"/>
      <joint name="z" type="slide" axis="0 0 1"/>
      <geom type="box" size="0.1 0.1 0.1" mass="1" contype="0" conaffinity="0"/>
    </body>
    <body name="ball"><joint name="ball" type="ball"/><geom size="0.1" contype="0" conaffinity="0"/></body>
  </worldbody>
  <actuator>
    <motor name="mx" joint="x"/>
    <motor name="my" joint="y"/>
    <motor name="mz" joint="z" ctrlrange="-2 2"/>
    <motor name="free" joint="x" ctrllimited="false" ctrlrange="-1 1"/>
    <motor name="mball" joint="ball" gear="1 0 0"/>
    <motor name="msite" site="mark" gear="1 0 0 0 0 0"/>
  </actuator>
  <keyframe><key name="home" qpos="0.1 0.2 0.3 1 0 0 0" ctrl="0.5 0.6 0.7 0 0 0"/></keyframe>
</mujoco>`;

const DRIVEN = ['mx', 'my', 'mz'];

/** Controls after each of some actions. */
async function controls(
  action: Record<string, unknown>,
  actions: number[][],
  changes: Record<string, unknown> = {},
): Promise<number[][]> {
  const simulation = await openCart({ action, reset: { keyframe: 'home' }, ...changes }, PLANAR);
  simulation.reset(0);
  const seen = actions.map((values) => {
    simulation.step(values);
    return [...simulation.physics.ctrl].slice(0, 3);
  });
  simulation.dispose();
  return seen;
}

const group = (spec: Record<string, unknown>) => ({ groups: [{ actuators: DRIVEN, ...spec }] });
const near = (actual: number[], expected: number[]) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) expect(value).toBeCloseTo(expected[i]!, 12);
};

describe('targets', () => {
  it('is the action times the scale plus the offset, then clipped', async () => {
    expect(await controls(group({}), [[0.1, -0.2, 0.3]])).toEqual([[0.1, -0.2, 0.3]]);
    expect(await controls(group({ scale: 2, offset: 1 }), [[0.5, -0.5, 0.25]])).toEqual([[2, 0, 1.5]]);
    expect(await controls(group({ scale: [1, 2, 4], offset: [0, 1, 2] }), [[1, 1, -1]])).toEqual([
      [1, 3, -2],
    ]);
    expect(await controls(group({ clip: [-0.5, 0.25] }), [[1, -1, 0]])).toEqual([[0.25, -0.5, 0]]);
  });

  it('takes offsets from the controls or the joint positions of a keyframe', async () => {
    expect(await controls(group({ offset: { keyframe: 'home' } }), [[0, 0, 1]])).toEqual([[0.5, 0.6, 1.7]]);
    expect(await controls(group({ offset: { keyframe: 'home', of: 'qpos' } }), [[0, 0, 1]])).toEqual([
      [0.1, 0.2, 1.3],
    ]);
  });

  it('respects the control range of actuators that have one, and only of those', async () => {
    expect(await controls(group({}), [[5, -5, 5]])).toEqual([[5, -5, 2]]);
    const simulation = await openCart({ action: { groups: [{ actuators: ['free'] }] } }, PLANAR);
    simulation.reset(0);
    simulation.step([5]);
    // `ctrllimited="false"` switches the range off, for MuJoCo and for us.
    expect(simulation.physics.ctrl[3]).toBe(5);
    expect(simulation.physics.qvel[0]).toBeCloseTo(5 * 0.02, 12);
    simulation.dispose();
  });

  it('assigns the values of the policy to the actuators in the order they are named, group by group', async () => {
    const action = { groups: [{ actuators: ['mz', 'mx'] }, { actuators: ['my'], scale: 10 }] };
    expect(await controls(action, [[1, 2, 3]])).toEqual([[2, 30, 1]]);
  });

  it('adds to the last target in relative mode, starting from the control at reset', async () => {
    const seen = await controls(group({ mode: 'relative', scale: 0.5 }), [
      [1, 0, 2],
      [1, -1, 2],
      [0, 0, -10],
      [0, 0, 1],
    ]);
    near(seen[0]!, [1, 0.6, 1.7]);
    // The third is held by its range: it does not wind up beyond it.
    near(seen[1]!, [1.5, 0.1, 2]);
    near(seen[2]!, [1.5, 0.1, -2]);
    near(seen[3]!, [1.5, 0.1, -1.5]);
  });

  it('delays by control steps, holding the control of the reset until then', async () => {
    const actions = [1, 2, 3, 4, 5].map((x) => [x, -x, 0]);
    const seen = await controls({ ...group({ offset: 0.5 }), delay_steps: 2 }, actions);
    expect(seen).toEqual([
      [0.5, 0.6, 0.7],
      [0.5, 0.6, 0.7],
      [1.5, -0.5, 0.5],
      [2.5, -1.5, 0.5],
      [3.5, -2.5, 0.5],
    ]);
  });

  it('forgets delayed actions at the next reset', async () => {
    const simulation = await openCart(
      { action: { ...group({}), delay_steps: 1 }, reset: { keyframe: 'home' } },
      PLANAR,
    );
    for (const _ of [0, 1]) {
      simulation.reset(0);
      simulation.step([9, 9, 0]);
      expect([...simulation.physics.ctrl].slice(0, 2)).toEqual([0.5, 0.6]);
    }
    simulation.dispose();
  });
});

describe('frames', () => {
  it('turns directions of a body or site into the world', async () => {
    near((await controls(group({ frame: { in: { body: 'table' } } }), [[1, 0, 0.5]]))[0]!, [0, 1, 0.5]);
    // The mark stands at 90 - 30 degrees.
    const [c, s] = [0.5, Math.sqrt(3) / 2];
    near((await controls(group({ frame: { in: { site: 'mark' } } }), [[1, 2, 0]]))[0]!, [
      c - 2 * s,
      s + 2 * c,
      0,
    ]);
    near((await controls(group({ frame: { in: { body: 'tilted' } } }), [[1, 2, 0.5]]))[0]!, [1, -0.5, 2]);
  });

  it('adds the origin to points', async () => {
    const action = group({ frame: { in: { body: 'table' }, as: 'point' }, offset: [0, 0, -4] });
    near((await controls(action, [[1, 0.5, 0.25]]))[0]!, [2 - 0.5, 3 + 1, 0.25]);
  });

  it('turns two values in the plane', async () => {
    const planar = (as: string) => ({
      groups: [{ actuators: ['mx', 'my'], scale: 2, frame: { in: { body: 'table' }, as } }],
    });
    near((await controls(planar('direction'), [[1, 0.5]]))[0]!, [-1, 2, 0.7]);
    near((await controls(planar('point'), [[1, 0.5]]))[0]!, [1, 5, 0.7]);
  });
});

describe('torque law', () => {
  const [KP, KD, DT, MASS] = [40, 6, 0.01, 2];

  /** Semi-implicit Euler of a cart by hand: torque from the state before every simulation step. */
  function byHand(targets: number[], decimation: number, limit = Number.POSITIVE_INFINITY) {
    let [x, v] = [0.5, -0.25];
    return targets.map((target) => {
      let force = 0;
      for (let i = 0; i < decimation; i++) {
        force = Math.min(Math.max(KP * (target - x) - KD * v, -limit), limit);
        v += (force / MASS) * DT;
        x += v * DT;
      }
      return { x, v, force };
    });
  }

  async function simulated(spec: Record<string, unknown>, actions: number[], decimation: number) {
    const simulation = await openCart({
      timing: { simulation_step_s: DT, control_decimation: decimation, episode_s: 100 },
      action: { groups: [{ torque: { kp: KP, kd: KD }, ...spec }] },
      reset: { keyframe: 'start' },
    });
    simulation.reset(0);
    const seen = actions.map((action) => {
      simulation.step([action]);
      const { qpos, qvel, ctrl } = simulation.physics;
      return { x: qpos[0]!, v: qvel[0]!, force: ctrl[0]! };
    });
    simulation.dispose();
    return seen;
  }

  const agree = (actual: { x: number; v: number; force: number }[], expected: typeof actual) => {
    for (const [i, { x, v, force }] of expected.entries()) {
      expect(actual[i]!.x).toBeCloseTo(x, 10);
      expect(actual[i]!.v).toBeCloseTo(v, 10);
      expect(actual[i]!.force).toBeCloseTo(force, 8);
    }
  };

  it('is computed at every simulation step', async () => {
    const targets = [1, 1, 0.2, -0.4, 0.9];
    agree(await simulated({}, targets, 7), byHand(targets, 7));
    // Held over the control step it would end elsewhere: the test can tell the two apart.
    const held = byHand(targets, 7).at(-1)!;
    expect(Math.abs((await simulated({}, targets, 1)).at(-1)!.x - held.x)).toBeGreaterThan(1e-3);
  });

  it('limits the torque and clips the target', async () => {
    agree(await simulated({ torque: { kp: KP, kd: KD, limit: 3 } }, [1, -1, 1], 5), byHand([1, -1, 1], 5, 3));
    agree(await simulated({ clip: [-0.3, 0.3] }, [1, -1, 0.1], 5), byHand([0.3, -0.3, 0.1], 5));
  });

  it('moves a relative target that starts at the joint position', async () => {
    agree(await simulated({ mode: 'relative', scale: 0.1 }, [1, 1, -3], 4), byHand([0.6, 0.7, 0.4], 4));
  });
});

describe('what does not fit', () => {
  it.each([
    [
      { groups: [{ actuators: ['mx', 'mq'] }] },
      'task.yaml: action.groups[0].actuators[1]: actuator "mq" not in model.xml; did you mean "mx"?',
    ],
    [group({ scale: [1, 2] }), 'action.groups[0].scale: 2 numbers for 3 values'],
    [group({ offset: [1, 2, 3, 4] }), 'action.groups[0].offset: 4 numbers for 3 values'],
    [
      group({ offset: { keyframe: 'hme' } }),
      'action.groups[0].offset.keyframe: keyframe "hme" not in model.xml; did you mean "home"?',
    ],
    [
      { groups: [{ actuators: ['mx'], frame: { in: { body: 'table' } } }] },
      'action.groups[0].frame: 1 actuators cannot form a direction',
    ],
    [
      group({ frame: { in: { body: 'tabl' } } }),
      'action.groups[0].frame.in: body "tabl" not in model.xml; did you mean "table"?',
    ],
    [group({ torque: { kp: [1, 2], kd: 0 } }), 'action.groups[0].torque.kp: 2 numbers for 3 values'],
    [
      { groups: [{ actuators: ['msite'], torque: { kp: 1 } }] },
      'action.groups[0]: actuator "msite" does not act on a hinge or slide joint',
    ],
    [
      { groups: [{ actuators: ['mball'], torque: { kp: 1 } }] },
      'action.groups[0]: actuator "mball" does not act on a hinge or slide joint',
    ],
    [{ groups: [{ actuators: ['mx', 'my', 'mx'] }] }, 'action.groups[0].actuators: "mx" is driven twice'],
    [{ groups: [{ actuators: ['mx'] }, {}] }, 'action.groups[1].actuators: "mx" is driven twice'],
  ])('%j', async (action, expected) => {
    const error = await refusal(() => openCart({ action }, PLANAR));
    expect(error.message).toContain(expected);
    expect(error.exitCode).toBe(2);
    expect(error.hint).toBeTruthy();
  });

  it('a model without actuators', async () => {
    const error = await refusal(() =>
      openCart({}, CART.replace(/<actuator>.*<\/actuator>/, '').replace('ctrl="0.75"', '')),
    );
    expect(error.message).toContain('model.xml has no actuators');
  });
});
