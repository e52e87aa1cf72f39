import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { EpisodeOutcome, TaskSimulation } from '../../src/worlds/simulation.ts';
import { CART, openCart, refusal, removeFolders } from '../support/worlds.ts';

afterAll(removeFolders);

/** `x` is what the policy said in this control step, so that a test writes its course down as actions. */
const SAYS = { quantities: { x: { term: 'last_action' } }, action: { groups: [{ clip: [0, 0] }] } };

function play(simulation: TaskSimulation, actions: readonly number[], seed = 0): EpisodeOutcome {
  simulation.reset(seed);
  let isOver = false;
  for (let i = 0; !isOver; i++) isOver = simulation.step([actions[Math.min(i, actions.length - 1)]!]);
  return simulation.outcome();
}

/** Outcome of ten control steps of 0.02 s in which the policy says these numbers. */
async function outcome(
  course: readonly number[],
  changes: Record<string, unknown> = {},
): Promise<EpisodeOutcome> {
  const simulation = await openCart({
    ...SAYS,
    timing: { simulation_step_s: 0.01, control_decimation: 2, episode_s: 0.2 },
    ...changes,
  });
  try {
    return play(simulation, course);
  } finally {
    simulation.dispose();
  }
}

const COURSE = [1, 5, 2, -3, 4, 4, 6, 7, 8, 2.5];

describe('metrics', () => {
  it('aggregates over all control steps', async () => {
    const metrics = Object.fromEntries(
      ['mean', 'max', 'min', 'final', 'sum'].map((over) => [over, { value: 'x', over }]),
    );
    expect((await outcome(COURSE, { metrics })).metrics).toEqual({
      mean: 36.5 / 10,
      max: 8,
      min: -3,
      final: 2.5,
      sum: 36.5,
    });
  });

  it('counts conditions as 1 and 0, and final is the default', async () => {
    const metrics = {
      share: { value: 'x > 3', over: 'mean' },
      ends_high: { value: 'x > 3' },
      held: { value: 'x > 2', over: { all_of_last: 0.12 } },
      held_longer: { value: 'x > 2', over: { all_of_last: 0.14 } },
    };
    expect((await outcome(COURSE, { metrics })).metrics).toEqual({
      share: 0.6,
      ends_high: 0,
      held: 1,
      held_longer: 0,
    });
  });

  it('knows time, step, length of the episode and the action', async () => {
    const metrics = {
      time: { value: 'time' },
      steps: { value: 'step' },
      length: { value: 'episode_s' },
      action: { value: 'action[0]', over: 'max' },
    };
    const { metrics: values } = await outcome(COURSE, { metrics });
    expect(values.time).toBeCloseTo(0.2, 12);
    expect(values).toMatchObject({ steps: 10, length: 0.2, action: 8 });
  });

  it('writes null where a metric has no finite value', async () => {
    const metrics = {
      ratio: { value: '1 / (x - x)' },
      never: { value: 'log(-1 - x)' },
      fine: { value: 'x' },
    };
    expect((await outcome([1], { metrics })).metrics).toEqual({ ratio: null, never: null, fine: 1 });
  });
});

describe('success', () => {
  const succeeds = async (success: Record<string, unknown>, course = COURSE) => {
    const { success: isSuccess, termination, steps } = await outcome(course, { success });
    return [isSuccess, termination, steps];
  };

  it('final looks at the last control step', async () => {
    expect(await succeeds({ when: 'x == 2.5' })).toEqual([true, 'time_limit', 10]);
    expect(await succeeds({ when: 'x == 8' })).toEqual([false, 'time_limit', 10]);
  });

  it('any ends the episode at once, unless told to go on', async () => {
    expect(await succeeds({ when: 'x == -3', over: 'any' })).toEqual([true, 'success', 4]);
    expect(await succeeds({ when: 'x == -3', over: 'any', ends_episode: false })).toEqual([
      true,
      'time_limit',
      10,
    ]);
    expect(await succeeds({ when: 'x == 99', over: 'any' })).toEqual([false, 'time_limit', 10]);
  });

  it('all needs every control step and never ends early', async () => {
    expect(await succeeds({ when: 'x > -4', over: 'all' })).toEqual([true, 'time_limit', 10]);
    expect(await succeeds({ when: 'x > -3', over: 'all' })).toEqual([false, 'time_limit', 10]);
  });

  it('all_of_last needs an unbroken stretch at the end', async () => {
    const over = { all_of_last: 0.06 };
    expect(await succeeds({ when: 'x > 3', over })).toEqual([true, 'success', 7]);
    expect(await succeeds({ when: 'x > 3', over, ends_episode: false })).toEqual([false, 'time_limit', 10]);
    expect(await succeeds({ when: 'x > 2', over, ends_episode: false })).toEqual([true, 'time_limit', 10]);
    // A stretch of three control steps of 0.02 s covers 0.05 s, one of two does not.
    expect(await succeeds({ when: 'x > 3', over: { all_of_last: 0.05 } })).toEqual([true, 'success', 7]);
  });

  it('forgets the stretch of the episode before', async () => {
    const simulation = await openCart({
      ...SAYS,
      success: { when: 'x > 0', over: { all_of_last: 0.1 } },
      timing: { simulation_step_s: 0.01, control_decimation: 2, episode_s: 0.2 },
    });
    expect(play(simulation, [0, 0, 0, 0, 0, 0, 1]).success).toBe(false);
    expect(play(simulation, [1, 0]).success).toBe(false);
    expect(play(simulation, [1]).steps).toBe(5);
    simulation.dispose();
  });
});

describe('termination', () => {
  it('ends the episode as a failure, whatever success says', async () => {
    const result = await outcome(COURSE, {
      success: { when: 'true' },
      termination: [{ name: 'low', when: 'x < 0' }],
    });
    expect(result).toMatchObject({ success: false, termination: 'low', steps: 4 });
  });

  it('lets success decide where it is told to', async () => {
    const termination = [{ name: 'low', when: 'x < 0', outcome: 'judge' }];
    expect(await outcome(COURSE, { success: { when: 'x == -3' }, termination })).toMatchObject({
      success: true,
      termination: 'low',
      steps: 4,
    });
    expect(await outcome(COURSE, { success: { when: 'x == 2.5' }, termination })).toMatchObject({
      success: false,
      termination: 'low',
    });
  });

  it('takes the first condition that holds, and a fall in the step of the success is a fall', async () => {
    const termination = [
      { name: 'never', when: 'x > 100' },
      { name: 'second', when: 'x == 5' },
      { name: 'third', when: 'x > 1' },
    ];
    expect(await outcome(COURSE, { success: { when: 'x == 5', over: 'any' }, termination })).toMatchObject({
      success: false,
      termination: 'second',
      steps: 2,
    });
  });

  it.each([
    [{ termination: [{ name: 'unstable', when: 'x > 0' }] }, 'termination[0].name: "unstable" is taken'],
    [{ termination: [{ name: 'success', when: 'x > 0' }] }, 'termination[0].name: "success" is taken'],
    [
      {
        termination: [
          { name: 'a', when: 'x > 0' },
          { name: 'a', when: 'x < 0', outcome: 'judge' },
        ],
      },
      'termination[1].name: "a" is taken',
    ],
    [
      { success: { when: 'true', over: { all_of_last: 0.3 } } },
      'success.over.all_of_last: 0.3 s is longer than the episode (0.2 s)',
    ],
    [
      { metrics: { m: { value: 'x', over: { all_of_last: 5 } } } },
      'metrics.m.over.all_of_last: 5 s is longer than the episode',
    ],
    [{ success: { when: 'xx > 1' } }, 'success.when: unknown variable: xx; did you mean "x"?'],
    [
      { termination: [{ name: 'a', when: 'timee > 1' }] },
      'termination[0].when: unknown variable: timee; did you mean "time"?',
    ],
    [{ metrics: { m: { value: 'action' } } }, 'metrics.m.value: the result is list<double>, not a number'],
    [{ quantities: { time: { term: 'qpos' } } }, 'quantities.time: this name is taken in expressions'],
    [{ commands: { x: { constant: 1 } } }, 'quantities.x: this name is taken in expressions'],
    [
      { quantities: { x: { term: 'last_action' }, for: { term: 'qpos' } } },
      'quantities.for: "for" is a word of the',
    ],
    [{ commands: { true: { constant: 1 } } }, 'commands.true: "true" is a word of the expression language'],
  ])('refuses %j', async (changes, message) => {
    const error = await refusal(() => outcome([0], changes));
    expect(error.message).toContain(`task.yaml: ${message}`);
    expect(error.exitCode).toBe(2);
    expect(error.hint).toBeTruthy();
  });
});

describe('physics that breaks down', () => {
  const FORCE = {
    action: { groups: [{}] },
    quantities: { x: { term: 'qpos' } },
    metrics: { x: { value: 'x' } },
  };
  const timing = (control_decimation: number) => ({
    simulation_step_s: 0.01,
    control_decimation,
    episode_s: 0.2,
  });

  /** A torque law that throws the cart further with every step; a target of 0 leaves it where it is. */
  const EXPLOSIVE = { groups: [{ torque: { kp: 1e6 } }] };

  it.each([1, 2, 5])('ends as "unstable" and a failure, at decimation %i', async (decimation) => {
    const simulation = await openCart({ ...FORCE, action: EXPLOSIVE, timing: timing(decimation) });
    for (let round = 0; round < 2; round++) {
      const failed = play(simulation, [0, 0, 1]);
      expect(failed).toMatchObject({ success: false, termination: 'unstable' });
      expect(failed.steps).toBeGreaterThan(2);
      // The next episode starts as if nothing had happened.
      expect(play(simulation, [0])).toMatchObject({
        success: true,
        termination: 'time_limit',
        metrics: { x: 0 },
      });
    }
    simulation.dispose();
  });

  it.each([1.1e10, -1e15, 1e300])(
    'counts a control of %d, which MuJoCo would ignore, as a failure',
    async (huge) => {
      const simulation = await openCart({ ...FORCE, timing: timing(2) });
      expect(play(simulation, [0, 0, huge])).toMatchObject({
        success: false,
        termination: 'unstable',
        steps: 3,
      });
      simulation.dispose();
    },
  );

  it('notices a reset by MuJoCo in the very first simulation step', async () => {
    const simulation = await openCart({
      ...FORCE,
      timing: timing(1),
      reset: { joints: [{ joint: 'rail', set: [1e11, 1e11] }] },
    });
    expect(play(simulation, [0])).toMatchObject({ success: false, termination: 'unstable', steps: 1 });
    simulation.dispose();
  });

  it('notices it also where the model switches the reset off', async () => {
    const model = CART.replace('<option', '<option><flag autoreset="disable"/></option><option');
    const simulation = await openCart({ ...FORCE, action: EXPLOSIVE, timing: timing(2) }, model);
    expect(play(simulation, [1])).toMatchObject({ success: false, termination: 'unstable' });
    simulation.dispose();
  });

  it('judges such an episode by its own values, not by those of the episode before', async () => {
    const changes = { ...FORCE, timing: timing(1), reset: { joints: [{ joint: 'rail', set: [1, 2] }] } };
    const fresh = await openCart(changes);
    const alone = play(fresh, [1e300], 3);
    fresh.dispose();
    const used = await openCart(changes);
    play(used, [1], 8);
    expect(play(used, [1e300], 3)).toEqual(alone);
    expect(alone.metrics.x).toBeGreaterThan(1);
    used.dispose();
  });

  it.each([
    ['200', 'mjcf-invalid', 2],
    ['12K', 'mjcf-invalid', 2],
    ['20K', 'physics-failed', 4],
    ['120K', 'physics-failed', 4],
    ['3G', 'mjcf-invalid', 2],
  ])('says so when MuJoCo runs out of memory, with %s', async (memory, code, exitCode) => {
    const balls = Array.from(
      { length: 12 },
      (_, i) => `<body pos="0 0 ${0.01 * i}"><freejoint/><geom size="0.1"/></body>`,
    ).join('');
    const model = CART.replace('memory="1M"', `memory="${memory}"`)
      .replace('<worldbody>', `<worldbody>${balls}`)
      .replace(/<keyframe>.*<\/keyframe>/, '');
    const error = await refusal(async () => {
      const simulation = await openCart({}, model);
      simulation.reset(0);
      for (let i = 0; i < 20; i++) simulation.step([0]);
    });
    expect(error).toMatchObject({ code, exitCode });
    expect(error.message).toMatch(/^model.xml: .*memory/);
    expect(error.message).not.toContain('\n');
    expect(error.hint).toContain('<size memory=');
  });
});

describe('trajectory digest', () => {
  it('is SHA-256 over the initial state, then action and state of every control step', async () => {
    const model = CART.replace(
      '</worldbody>',
      '<body name="target" mocap="true" pos="1 2 3"><geom size="0.01" contype="0" conaffinity="0"/></body></worldbody>',
    ).replace(
      '<motor name="push" joint="rail"/>',
      '<general name="push" joint="rail" dyntype="filter" dynprm="0.1"/>',
    );
    const simulation = await openCart(
      { reset: { keyframe: 'start' } },
      model.replace('ctrl="0.75"', 'ctrl="0.75" act="0.5"'),
    );
    const { physics } = simulation;
    const hash = createHash('sha256');
    const add = (values: Iterable<number>) => {
      for (const value of values) {
        const bytes = Buffer.alloc(8);
        bytes.writeDoubleLE(value);
        hash.update(bytes);
      }
    };
    simulation.reset(0);
    add([0.75, 1, 2, 3, 1, 0, 0, 0, 0.5, -0.25, 0.5]);
    let isOver = false;
    for (let i = 0; !isOver; i++) {
      const action = Math.sin(i);
      isOver = simulation.step([action]);
      add([action, ...physics.qpos, ...physics.qvel, ...physics.act]);
    }
    expect(simulation.outcome().trajectory_digest).toBe(`sha256:${hash.digest('hex')}`);
    simulation.dispose();
  });

  it('covers trajectories that are longer than its buffer', async () => {
    const simulation = await openCart({
      timing: { simulation_step_s: 0.001, control_decimation: 1, episode_s: 6 },
    });
    const hash = createHash('sha256');
    simulation.reset(0);
    hash.update(new Uint8Array(8 * 3));
    for (let i = 0, isOver = false; !isOver; i++) {
      isOver = simulation.step([i % 3]);
      const { qpos, qvel } = simulation.physics;
      hash.update(new Uint8Array(Float64Array.of(i % 3, qpos[0]!, qvel[0]!).buffer));
    }
    expect(simulation.outcome().trajectory_digest).toBe(`sha256:${hash.digest('hex')}`);
    simulation.dispose();
  });

  it('is refused while the episode runs', async () => {
    const simulation = await openCart();
    simulation.reset(0);
    expect(simulation.termination).toBeUndefined();
    expect(() => simulation.outcome()).toThrow('not over');
    simulation.dispose();
  });
});

describe('timing', () => {
  it('runs the simulation step of the task, not of the model', async () => {
    const simulation = await openCart({
      timing: { simulation_step_s: 0.004, control_decimation: 5, episode_s: 0.1 },
      reset: { keyframe: 'start' },
    });
    expect([simulation.controlStep, simulation.episodeSteps]).toEqual([0.02, 5]);
    simulation.reset(0);
    simulation.step([0]);
    expect(simulation.physics.data.time).toBeCloseTo(0.02, 12);
    expect(simulation.physics.qpos[0]).toBeCloseTo(0.5 - 0.25 * 0.02, 12);
    simulation.dispose();
  });

  it('rounds the length of an episode to whole control steps, at least one', async () => {
    for (const [episode_s, steps] of [
      [0.1, 5],
      [0.109, 5],
      [0.111, 6],
      [0.001, 1],
    ] as const) {
      const simulation = await openCart({
        timing: { simulation_step_s: 0.01, control_decimation: 2, episode_s },
      });
      expect(simulation.episodeSteps).toBe(steps);
      expect(play(simulation, [0]).steps).toBe(steps);
      simulation.dispose();
    }
  });
});
