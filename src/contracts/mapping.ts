import { z } from 'zod';
import { slug } from './common.ts';
import { reportedNumber } from './evidence-source.ts';

const text = z.string().max(400);

/** What a cell or a JSON value may be compared with. */
const spelling = z.union([z.boolean(), z.number(), text, z.null()]);
export type Spelling = z.infer<typeof spelling>;

/** Text over the path of a file: `*` is anything within one part of it, a part `**` any folders. */
const pathPattern = text.min(1).refine((pattern) => (pattern.match(/\*+/g) ?? []).length <= 4, {
  message: 'may have at most four "*" or "**"',
});

/** JSON pointer (RFC 6901); a part `*` stands for any index or key. */
const pointerPattern = text.regex(/^(?:\/[^/]*)*$/, 'a JSON pointer: "" or parts that begin with "/"');

const place = {
  from: text
    .optional()
    .describe('column or key of the row; a JSON pointer into the row where it begins with "/"'),
  file: pointerPattern
    .optional()
    .describe('JSON pointer from the top of the file; a "*" is what the same "*" of `rows` stands for'),
  path: pathPattern
    .regex(/^[^{}]*\{\}[^{}]*$/, 'a part of a path with one "{}" in it, e.g. "seed_{}/episodes.csv"')
    .optional()
    .describe('part of the path of the file; "{}" is the value'),
  wildcard: z
    .int()
    .min(1)
    .max(8)
    .optional()
    .describe('what the nth "*" of `rows` stands for: a key or an index'),
  value: z
    .union([z.string().max(400), z.number()])
    .optional()
    .describe('the same for all rows'),
};
const PLACES = Object.keys(place) as (keyof typeof place)[];

type Placed = { [key in keyof typeof place]?: unknown };

const hasOnePlace = (source: Placed): boolean =>
  PLACES.filter((key) => source[key] !== undefined).length === 1;
const ONE_PLACE = { message: 'needs exactly one of "from", "file", "path", "wildcard" and "value"' };

/** `name` alone is short for `{from: name}`. */
function field<S extends z.ZodRawShape>(more: S) {
  const full = z
    .strictObject({ ...place, ...more })
    .refine((source) => hasOnePlace(source as Placed), ONE_PLACE);
  return z.union([text, full]);
}

const label = field({});
const count = field({
  base: z.int().min(0).max(1).default(0).describe('of the first: 1 where they are counted from 1'),
});
const seed = field({
  otherwise: z
    .enum(['error', 'absent'])
    .default('error')
    .describe('what a value that is no seed is; a missing or empty one is absent'),
});

const success = z
  .strictObject({
    ...place,
    true: z.array(spelling).min(1).max(16).optional(),
    false: z.array(spelling).min(1).max(16).optional(),
  })
  .refine((source) => hasOnePlace(source), ONE_PLACE)
  .refine((source) => (source.true === undefined) === (source.false === undefined), {
    message: 'needs "true" and "false", or neither (JSON booleans)',
  });

const notATrial = z
  .strictObject({
    ...place,
    values: z
      .union([z.literal('any'), z.array(spelling).min(1).max(64)])
      .describe('"any": whatever is there and is neither null nor empty; null in a list: missing or empty'),
    status: z.enum(['infra_error', 'crashed', 'pending']),
    counted: z.boolean().default(false).describe("whether the evaluator's own rate counts it"),
  })
  .refine((source) => hasOnePlace(source), ONE_PLACE);

export const TIME_UNITS = ['min', 's', 'ms', 'us', 'ns'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export const MAPPED_UNITS = [
  'ratio',
  'percent',
  'boolean',
  'count',
  'mse',
  'mae',
  'reward',
  'score',
  ...TIME_UNITS,
] as const;

const metric = z
  .strictObject({
    ...place,
    unit: z
      .enum(MAPPED_UNITS)
      .describe(
        'as the file has it; percent and boolean become a ratio, times the unit that the name ends with',
      ),
  })
  .refine((source) => hasOnePlace(source), ONE_PLACE);

const aggregate = {
  ...place,
  name: text.min(1).optional().describe('as reports call it; the key unless stated'),
  files: pathPattern.optional().describe('of which files; those of the rows unless stated'),
  rows: pointerPattern
    .optional()
    .describe('where they stand in JSON; once, at the top of the file, unless stated'),
  suite: label.optional(),
  task: label.optional(),
};

const stated = z
  .strictObject({
    ...aggregate,
    what: z.enum(['success_rate', 'successes', 'episodes']),
    unit: z.enum(['ratio', 'percent', 'count']),
    decimals: z.int().min(0).max(12).optional().describe('to which the evaluator rounds it'),
    over: z
      .enum(['evaluator', 'all'])
      .default('evaluator')
      .describe('all: also those that the evaluator leaves out'),
  })
  .refine((source) => hasOnePlace(source), ONE_PLACE)
  .refine(({ what, unit }) => (what === 'success_rate') === (unit !== 'count'), {
    message: 'a success_rate is a ratio or percent, everything else a count',
  });

const reported = z
  .strictObject({ ...aggregate, unit: reportedNumber.shape.unit })
  .refine((source) => hasOnePlace(source), ONE_PLACE);

const model = field({
  kind: z.enum(['hf_id', 'digest', 'path', 'name']).default('name'),
  roles: z
    .array(text)
    .max(32)
    .default(['random', 'oracle', 'expert', 'scripted', 'human'])
    .describe('values that name something else than a model'),
});

const condition = z
  .strictObject({
    ...place,
    one_of: z.array(spelling).min(1).max(64).optional(),
    none_of: z.array(spelling).min(1).max(64).optional(),
    because: text.min(1).describe('completes "... is not read: "'),
  })
  .refine((source) => hasOnePlace(source), ONE_PLACE)
  .refine((source) => (source.one_of === undefined) !== (source.none_of === undefined), {
    message: 'needs "one_of" or "none_of"',
  });

export const GROUP_KEYS = ['file', 'suite', 'task', 'run_seed'] as const;

/** A mapping: where the columns or keys of somebody's results stand, and what their values mean. */
export const mapping = z
  .strictObject({
    schema_version: z.literal('worldgate.mapping.v1'),
    name: slug,
    title: z.string().max(200).optional(),
    format: z.enum(['csv', 'json', 'jsonl']),
    files: pathPattern.optional().describe('"**/*.csv" (or .json, .jsonl) unless stated'),
    documents: z
      .enum(['one', 'many'])
      .default('one')
      .describe('many: JSON documents one after another in one file, as programs that append write them'),
    rows: pointerPattern
      .optional()
      .describe('JSON only: "/episodes/*"; the whole file is one row where it is ""'),
    where: z
      .record(text, z.union([spelling, z.array(spelling).min(1).max(64)]))
      .default({})
      .describe('only rows with these values, by column or key'),
    require: z.array(condition).max(16).default([]).describe('files that are something else are refused'),
    suite: label.optional(),
    task: label.optional().describe('id of the task'),
    task_name: label.optional(),
    episode: count.optional().describe('index within the task and seed; counted where it is not stated'),
    group_by: z
      .array(z.enum(GROUP_KEYS))
      .max(4)
      .optional()
      .describe('within which rows are counted where there is no `episode`: all four unless stated'),
    run_seed: seed.optional().describe('seed of the whole run'),
    seed: seed.optional().describe('seed of the episode'),
    seed_label: seed.optional().describe('a second statement of `run_seed`, e.g. in a folder name'),
    success: z.union([text, success]).optional(),
    not_a_trial: z.array(notATrial).max(16).default([]),
    metrics: z
      .record(z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and "_"'), metric)
      .default({}),
    steps: field({ unit: z.enum(['env', 'policy_call']).default('env') }).optional(),
    duration: z
      .strictObject({ ...place, unit: z.enum(TIME_UNITS) })
      .refine((source) => hasOnePlace(source), ONE_PLACE)
      .optional(),
    failure_reason: label.optional(),
    model: z.union([model, z.array(model).max(4)]).optional(),
    run: z
      .strictObject({
        evaluator: label.optional(),
        evaluator_version: label.optional(),
        evaluator_commit: label.optional(),
        started_at: label.optional(),
        finished_at: label.optional(),
        horizon: label.optional(),
        expected_episodes: label.optional(),
      })
      .default({}),
    stated: z.array(stated).max(32).default([]).describe('what must agree with the episodes'),
    reported: z.array(reported).max(64).default([]).describe('what is shown and never compared'),
  })
  .superRefine((value, context) => {
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const { format, rows, success: how, metrics } = value;
    if (format === 'json' && rows === undefined)
      refuse(['rows'], 'is missing: where the rows are, e.g. "/episodes/*"');
    if (format !== 'json' && rows !== undefined)
      refuse(['rows'], `is for JSON: every line of ${format} is a row`);
    if (format !== 'json' && value.documents === 'many') refuse(['documents'], 'is for JSON');
    if (format === 'csv' && how !== undefined && (typeof how === 'string' || how.true === undefined)) {
      refuse(
        ['success'],
        'CSV has no booleans: say what means what, {from: success, true: ["1"], false: ["0"]}',
      );
    }
    const makesEpisodes = how !== undefined || Object.keys(metrics).length > 0;
    if (!makesEpisodes && value.reported.length === 0) {
      refuse(['success'], 'is missing, and there are neither metrics nor reported numbers');
    }
    if (!makesEpisodes && value.stated.length > 0)
      refuse(['stated'], 'needs episodes: use "reported" for numbers alone');
    if (value.episode !== undefined && value.group_by !== undefined) {
      refuse(['group_by'], 'counts episodes, and `episode` says their index: one of the two');
    }
    for (const [name, { unit }] of Object.entries(metrics)) {
      if ((TIME_UNITS as readonly string[]).includes(unit) && !/_(?:s|ms|us|ns)$/.test(name)) {
        refuse(
          ['metrics', name],
          'is a time: let its name end with the unit that it is to have, e.g. latency_ms',
        );
      }
    }
  });
export type Mapping = z.infer<typeof mapping>;
/** A mapping as its author writes it. */
export type MappingInput = z.input<typeof mapping>;
