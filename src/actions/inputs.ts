import { z } from 'zod';
import { stopRule } from '../contracts/preset.ts';
import { failOn } from '../contracts/verdict.ts';
import { parseWith } from '../foundation/schema.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { COMMENT_MODES } from '../github/comment.ts';
import type { Environment } from '../github/event-context.ts';

const path = z.string().max(4096);
const episodes = z.int().min(1).max(10_000_000);
const seed = z
  .int()
  .min(0)
  .max(2 ** 48);

const deciding = { 'fail-on': failOn.default('failed') };
const everywhere = { 'working-directory': path.default('.') };
const commenting = {
  comment: z.enum(COMMENT_MODES).default('auto'),
  'github-token': z.string().default(''),
};

/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
export const ACTION_INPUTS = {
  run: z
    .object({
      preset: path.optional(),
      task: path.optional(),
      policy: path.optional(),
      'baseline-policy': path.optional(),
      episodes: episodes.optional(),
      seed: seed.optional(),
      workers: z.int().min(1).max(1024).optional(),
      stop: stopRule.optional(),
      ...deciding,
      ...commenting,
      ...everywhere,
    })
    .refine((inputs) => inputs.preset === undefined || inputs.task === undefined, {
      message: '"task" does not go with "preset", which names its own task: leave one of them out',
    })
    .refine(
      (inputs) => inputs.preset !== undefined || (inputs.task !== undefined && inputs.policy !== undefined),
      {
        message: 'give "preset", or "task" and "policy"',
      },
    ),
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

const NUMBERS: ReadonlySet<string> = new Set(['episodes', 'seed', 'workers']);

/** The variable in which the runner hands over an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * Reads and checks the inputs of one action. An empty input counts as absent, because a composite action passes
 * on what it was not given as an empty text.
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
