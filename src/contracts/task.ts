import { z } from 'zod';
import { finite, identifier, range, relativePath, slug } from './common.ts';

const scalarOrList = z.union([finite, z.array(finite).min(1).max(4096)]);
const expression = z
  .string()
  .min(1)
  .max(4000)
  .describe('Common Expression Language; every number is a double');
const elementName = z.string().min(1).max(256);

/** A body or a site of the model, by name. */
export const elementRef = z.union([
  z.strictObject({ body: elementName }),
  z.strictObject({ site: elementName }),
]);
export type ElementRef = z.infer<typeof elementRef>;

const frame = z.union([z.literal('world'), elementRef]);
export type Frame = z.infer<typeof frame>;

/** `(w, x, y, z)`; normalised when the task is compiled. */
const quaternion = z.tuple([finite, finite, finite, finite]);

const rotationForm = z
  .enum(['quaternion', 'rotation_vector', 'six'])
  .describe(
    '(w, x, y, z) with w >= 0 · axis times angle in radians · first two columns of the rotation matrix',
  );

const offset = z
  .union([scalarOrList, z.strictObject({ keyframe: elementName })])
  .describe('the zero point: numbers, or the value that the term has in a keyframe of the model');

const noise = z.union([
  z.strictObject({ uniform: z.number().min(0) }).describe('uniform in ±amount'),
  z.strictObject({ normal: z.number().min(0) }).describe('normal with this standard deviation'),
]);

const shaping = {
  slice: z
    .tuple([z.int(), z.int()])
    .optional()
    .describe('[first, end) of the raw values; negative counts from the end'),
  offset: offset.optional().describe('subtracted from the raw value'),
  noise: noise.optional().describe('seeded; added after the offset, before the scale'),
  scale: scalarOrList.optional(),
  clip: range.optional(),
  history: z
    .strictObject({
      length: z.int().min(1).max(1000),
      order: z.enum(['oldest_first', 'newest_first']).default('oldest_first'),
    })
    .optional()
    .describe('the last `length` control steps; filled with the first value at reset'),
};

export const phaseTerm = z.strictObject({
  term: z.literal('phase'),
  frequency_hz: z.union([z.number().min(0), expression]),
  offsets_rad: z.array(finite).min(1).max(64).default([0]).describe('one clock per offset'),
  layout: z
    .enum(['grouped', 'interleaved'])
    .default('grouped')
    .describe('all cosines then all sines, or cosine and sine of each clock in turn'),
  when_still: z
    .strictObject({
      below: z.number().min(0).default(0.01).describe('norm of the command'),
      phase_rad: finite.optional().describe('every clock shows this phase; without it the clocks hold'),
    })
    .optional(),
  ...shaping,
});

const simple = <T extends string>(term: T) => z.strictObject({ term: z.literal(term), ...shaping });

const leafTerms = [
  z.strictObject({ term: z.literal('qpos'), joints: z.array(elementName).min(1).optional(), ...shaping }),
  z.strictObject({ term: z.literal('qvel'), joints: z.array(elementName).min(1).optional(), ...shaping }),
  z.strictObject({ term: z.literal('ctrl'), actuators: z.array(elementName).min(1).optional(), ...shaping }),
  simple('act'),
  z.strictObject({ term: z.literal('sensor'), sensor: elementName, ...shaping }),
  z.strictObject({ term: z.literal('site_position'), site: elementName, ...shaping }),
  z.strictObject({
    term: z.literal('site_velocity'),
    site: elementName,
    part: z.enum(['linear', 'angular', 'both']).default('linear'),
    frame: z.enum(['world', 'local']).default('world'),
    ...shaping,
  }),
  z.strictObject({ term: z.literal('body_position'), body: elementName, ...shaping }),
  z.strictObject({
    term: z.literal('body_orientation'),
    body: elementName,
    as: rotationForm.default('quaternion'),
    ...shaping,
  }),
  z.strictObject({ term: z.literal('projected_gravity'), in: elementRef, ...shaping }),
  z.strictObject({
    term: z.literal('relative_position'),
    of: elementRef,
    to: elementRef,
    frame: frame.default('world'),
    ...shaping,
  }),
  simple('last_action'),
  z.strictObject({ term: z.literal('command'), names: z.array(identifier).min(1).optional(), ...shaping }),
  phaseTerm,
  z.strictObject({
    term: z.literal('orientation_error'),
    of: elementRef,
    to: z.union([elementRef, z.strictObject({ quaternion })]),
    as: rotationForm.default('rotation_vector'),
    ...shaping,
  }),
  z.strictObject({ term: z.literal('constant'), value: scalarOrList, ...shaping }),
] as const;

export type LeafTerm = z.infer<(typeof leafTerms)[number]>;
type DifferenceTerm = { term: 'difference'; a: Term; b: Term } & {
  [K in keyof typeof shaping]?: z.infer<(typeof shaping)[K]>;
};
export type Term = LeafTerm | DifferenceTerm;

/** One ordered piece of an observation, or a named quantity. Value = clip((raw − offset + noise) × scale). */
export const term: z.ZodType<Term> = z.lazy(() =>
  z.discriminatedUnion('term', [
    ...leafTerms,
    z.strictObject({ term: z.literal('difference'), a: term, b: term, ...shaping }),
  ]),
) as z.ZodType<Term>;

const actionGroup = z.strictObject({
  actuators: z
    .array(elementName)
    .min(1)
    .optional()
    .describe('in the order of the policy output; all by default'),
  mode: z
    .enum(['absolute', 'relative'])
    .default('absolute')
    .describe('relative: added to the last target, which starts as the control at reset'),
  scale: scalarOrList.default(1),
  offset: z
    .union([
      scalarOrList,
      z.strictObject({ keyframe: elementName, of: z.enum(['ctrl', 'qpos']).default('ctrl') }),
    ])
    .default(0)
    .describe('added after the scale: numbers, or the control or joint positions of a keyframe'),
  frame: z
    .strictObject({
      in: elementRef,
      as: z
        .enum(['direction', 'point'])
        .default('direction')
        .describe('a point also adds the origin of the frame'),
    })
    .optional()
    .describe('2 or 3 values are x, y(, z) in this frame and are turned into the world; world by default'),
  clip: range.optional().describe('of the target, in addition to the control range of the actuator'),
  torque: z
    .strictObject({
      kp: scalarOrList,
      kd: scalarOrList.default(0),
      limit: scalarOrList.optional(),
    })
    .optional()
    .describe('control = kp × (target − joint position) − kd × joint velocity, at every simulation step'),
});
export type ActionGroup = z.infer<typeof actionGroup>;

export const action = z.strictObject({
  output: z.string().optional().describe('output of the policy; its only one by default'),
  play: z
    .int()
    .min(1)
    .max(1000)
    .default(1)
    .describe('how many actions of a chunk are played before the next call'),
  delay_steps: z.int().min(0).max(1000).default(0).describe('control steps between a call and its effect'),
  groups: z.array(actionGroup).min(1).max(64),
});

const change = {
  set: range.optional(),
  add: range.optional(),
  scale: range.optional(),
};
const exactlyOne = (value: { set?: unknown; add?: unknown; scale?: unknown }) =>
  [value.set, value.add, value.scale].filter((x) => x !== undefined).length === 1;
const oneOf = { message: 'give exactly one of "set", "add" and "scale"' };

export const MODEL_FIELDS = [
  'body_mass',
  'geom_friction',
  'dof_damping',
  'dof_armature',
  'dof_frictionloss',
  'jnt_stiffness',
  'actuator_gain',
] as const;

export const reset = z.strictObject({
  keyframe: elementName.optional(),
  joints: z
    .array(
      z
        .strictObject({
          joint: elementName,
          part: z.enum(['position', 'velocity']).default('position'),
          axis: z
            .enum(['x', 'y', 'z', 'yaw'])
            .optional()
            .describe('of a free joint; yaw turns about the vertical axis of the world'),
          ...change,
        })
        .refine(exactlyOne, oneOf),
    )
    .max(1000)
    .default([]),
  mocap: z
    .array(z.strictObject({ body: elementName, axis: z.enum(['x', 'y', 'z', 'yaw']), set: range }))
    .max(1000)
    .default([]),
  model: z
    .array(
      z
        .strictObject({
          field: z.enum(MODEL_FIELDS),
          of: z.union([elementName, z.literal('*')]).describe('a name, or "*" for all with one draw'),
          ...change,
        })
        .refine(exactlyOne, oneOf),
    )
    .max(1000)
    .default([]),
  retry_while: expression.optional().describe('the draw is repeated (at most 100 times) while this holds'),
});

const command = z.union([
  z.strictObject({ constant: finite }),
  z.strictObject({ range, every_s: z.number().positive().optional().describe('drawn anew at this period') }),
  z.strictObject({
    schedule: z
      .array(z.strictObject({ at_s: z.number().min(0), value: finite }))
      .min(1)
      .max(10_000),
  }),
]);
export type Command = z.infer<typeof command>;

const window = z.strictObject({ all_of_last: z.number().positive().describe('seconds') });

/** Simulation steps of an episode: half an hour of computing. */
const MAX_STEPS = 100_000_000;

export const task = z.strictObject({
  schema_version: z.literal('worldgate.task.v1'),
  name: slug,
  title: z.string().max(200).optional(),
  description: z.string().max(4000).default(''),
  model: relativePath.describe('the MJCF file; looked up beside the task, then in --assets'),
  timing: z
    .strictObject({
      simulation_step_s: z.number().positive().max(1),
      control_decimation: z.int().min(1).max(10_000).describe('simulation steps per control step'),
      episode_s: z.number().positive().max(86_400),
    })
    .refine(({ simulation_step_s, episode_s }) => episode_s / simulation_step_s <= MAX_STEPS, {
      path: ['simulation_step_s'],
      message: `an episode would have more than ${MAX_STEPS.toLocaleString('en')} simulation steps`,
    }),
  observation: z
    .record(z.string(), z.array(term).min(1).max(256))
    .refine((inputs) => Object.keys(inputs).length > 0, { message: 'name at least one input of the policy' }),
  action,
  reset: reset.default({ joints: [], mocap: [], model: [] }),
  commands: z.record(identifier, command).default({}),
  quantities: z.record(identifier, term).default({}).describe('named values that expressions use'),
  success: z.strictObject({
    when: expression,
    over: z.union([z.enum(['final', 'any', 'all']), window]).default('final'),
    ends_episode: z
      .boolean()
      .default(true)
      .describe('stop as soon as success is certain ("any" and "all_of_last")'),
  }),
  termination: z
    .array(
      z.strictObject({
        name: slug,
        when: expression,
        outcome: z
          .enum(['failure', 'judge'])
          .default('failure')
          .describe('judge: decide by the success rule'),
      }),
    )
    .max(64)
    .default([]),
  metrics: z
    .record(
      identifier,
      z.strictObject({
        value: expression,
        over: z.union([z.enum(['mean', 'max', 'min', 'final', 'sum']), window]).default('final'),
        unit: z.string().max(32).default(''),
      }),
    )
    .default({}),
});
export type Task = z.infer<typeof task>;
