import { z } from 'zod';
import { complianceList } from '../contracts/compliance.ts';
import { stopRule } from '../contracts/preset.ts';
import { failOn } from '../contracts/verdict.ts';
import { parseWith } from '../foundation/schema.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { COMMENT_MODES } from '../github/comment.ts';
import type { Environment } from '../github/event-context.ts';
import { ML_BOM_VERSIONS } from '../supply-chain/ml-bom.ts';

const path = z.string().max(4096);
const episodes = z.int().min(1).max(10_000_000);
const seed = z
  .int()
  .min(0)
  .max(2 ** 48);

const deciding = { 'fail-on': failOn.default('failed') };
const everywhere = { 'working-directory': path.default('.') };
const flag = z.enum(['true', 'false']).default('false');
const commenting = {
  comment: z.enum(COMMENT_MODES).default('auto'),
  'github-token': z.string().default(''),
};

/** What `run` is asked for, beside what every action has. */
const running = {
  preset: path.optional(),
  task: path.optional(),
  policy: path.optional(),
  'baseline-policy': path.optional(),
  episodes: episodes.optional(),
  seed: seed.optional(),
  workers: z.int().min(1).max(1024).optional(),
  stop: stopRule.optional(),
};

/** What `audit` is asked for, beside what every action has and beside what it needs. */
const auditing = {
  source: z.string().max(200).optional(),
  output: path.default('worldgate-evidence'),
  compliance: complianceList.optional(),
  mlbom: z.enum(['true', 'false', ...ML_BOM_VERSIONS]).default('false'),
  'same-model': flag,
  'completeness-score': flag,
  stopping: stopRule.default('fixed'),
  anchor: path.optional(),
  ppi: path.optional(),
  'start-seed': seed.optional(),
  pointer: z.string().max(1024).optional(),
  suite: z.string().max(1024).optional(),
  'droid-yn-fix': flag,
  'progress-unit': z.enum(['ratio', 'percent']).optional(),
  mapping: path.optional(),
};

const reporting = { ...deciding, ...commenting, ...everywhere };

const root = z.object({
  ...running,
  from: path.optional(),
  claim: path.optional(),
  protocol: path.optional(),
  ...auditing,
  ...reporting,
});
type RootInputs = z.output<typeof root>;

const TASK_WITH_PRESET = '"task" does not go with "preset", which names its own task: leave one of them out';

/** Whether a run has a preset, or a task and a policy. */
function hasSubject({ preset, task, policy }: Pick<RootInputs, 'preset' | 'task' | 'policy'>): boolean {
  return preset !== undefined || (task !== undefined && policy !== undefined);
}

/** What contradicts itself among the inputs of the root action, which either runs or audits. */
function rootProblem(inputs: RootInputs): string | null {
  const given = (names: readonly string[]) =>
    (names as (keyof RootInputs)[]).filter(
      (name) => inputs[name] !== root.shape[name].safeParse(undefined).data,
    );
  const named = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  if (inputs.from === undefined) {
    const stray = given(['claim', 'protocol', ...Object.keys(auditing)]);
    if (stray.length > 0) return `${named(stray)} given without "from", the results that the claim is about`;
    if (inputs.preset !== undefined && inputs.task !== undefined) return TASK_WITH_PRESET;
    return hasSubject(inputs)
      ? null
      : 'give "preset", or "task" and "policy", or "from" with "claim" and "protocol"';
  }
  const stray = given(Object.keys(running));
  if (stray.length > 0) {
    return `${named(stray)} given together with "from", which decides on results that exist and runs nothing: leave one or the other out`;
  }
  const missing = (['claim', 'protocol'] as const).filter((name) => inputs[name] === undefined);
  return missing.length > 0 ? `"from" needs ${named(missing)} beside it` : null;
}

/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
export const ACTION_INPUTS = {
  root: root.superRefine((inputs, context) => {
    const message = rootProblem(inputs);
    if (message !== null) context.addIssue({ code: 'custom', message });
  }),
  run: z
    .object({ ...running, ...reporting })
    .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
    .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' }),
  audit: z.object({ from: path, claim: path, protocol: path, ...auditing, ...reporting }),
  gate: z.object({
    'run-dir': path,
    gates: path.optional(),
    baseline: path.optional(),
    ...deciding,
    ...everywhere,
  }),
  comment: z
    .object({
      'run-dir': path.optional(),
      'report-json': path.optional(),
      ...commenting,
      ...everywhere,
    })
    .refine((inputs) => (inputs['run-dir'] === undefined) !== (inputs['report-json'] === undefined), {
      message: 'give exactly one of "run-dir" and "report-json"',
    }),
};

export type ActionName = keyof typeof ACTION_INPUTS;
export type ActionInputs<N extends ActionName> = z.output<(typeof ACTION_INPUTS)[N]>;

const NUMBERS: ReadonlySet<string> = new Set(['episodes', 'seed', 'workers', 'start-seed']);

/** The variable in which the runner hands over an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * Reads and checks the inputs of one action. An empty input counts as absent, because that is what a
 * workflow passes on where it has nothing to give.
 *
 * @throws WorldGateError `input-invalid`, naming each input that is wrong.
 */
export function readInputs<N extends ActionName>(name: N, env: Environment): ActionInputs<N> {
  const schema = ACTION_INPUTS[name];
  const given: Record<string, unknown> = {};
  for (const input of Object.keys(schema.shape)) {
    const text = env[inputVariable(input)]?.trim() ?? '';
    if (text === '') continue;
    given[input] = NUMBERS.has(input) && /^\d{1,15}$/.test(text) ? Number(text) : text;
  }
  return parseWith(schema as z.ZodType, given, {
    file: 'inputs',
    code: 'input-invalid',
    hint: 'Correct the `with:` block of the step.',
  }) as ActionInputs<N>;
}

/** One sentence for each input that the action does not know. The runner only warns of these in some places. */
export function unknownInputs(name: ActionName, env: Environment): string[] {
  const known = Object.keys(ACTION_INPUTS[name].shape);
  const variables = new Set(known.map(inputVariable));
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_') && !variables.has(variable))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .map((input) => `The input "${input}" is not known and has no effect${didYouMean(input, known)}`);
}
