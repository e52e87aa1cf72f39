import { z } from 'zod';
import { ON_OUTAGE, SIGN_BACKENDS, SIGN_MODES } from '../attest/sign/outcome.ts';
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
/** Paths, one a line. */
const lines = z
  .string()
  .max(65_536)
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
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

/** Whether a run becomes a package; where packages go is said once for runs and audits. */
const evidencing = { evidence: flag };
const packing = { output: path.default('worldgate-evidence') };

/** How a package is signed. A key is no path: it comes from a secret. */
const signing = {
  sign: z.enum(SIGN_MODES).default('auto'),
  'signing-backend': z.enum(SIGN_BACKENDS).default('auto'),
  'on-outage': z.enum(ON_OUTAGE).optional(),
  'signing-config': path.optional(),
  'signing-key': z.string().optional(),
  'signing-key-passphrase': z.string().optional(),
  'allow-public-log': flag,
};

/** What is too special for the action at the root, or needs a workflow of several jobs. */
const signingFurther = { 'allow-untrusted-event': flag, separate: flag };

/** What `audit` is asked for, beside what every action has and beside what it needs. */
const auditing = {
  source: z.string().max(200).optional(),
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
  attach: lines.optional(),
};

const reporting = { ...deciding, ...commenting, ...everywhere };

const root = z.object({
  ...running,
  ...evidencing,
  from: path.optional(),
  claim: path.optional(),
  protocol: path.optional(),
  ...auditing,
  ...packing,
  ...signing,
  ...reporting,
});
type RootInputs = z.output<typeof root>;

const run = z.object({
  ...running,
  ...evidencing,
  ...packing,
  ...signing,
  ...signingFurther,
  ...reporting,
});
type RunInputs = z.output<typeof run>;

const TASK_WITH_PRESET = '"task" does not go with "preset", which names its own task: leave one of them out';

/** Whether a run has a preset, or a task and a policy. */
function hasSubject({ preset, task, policy }: Pick<RootInputs, 'preset' | 'task' | 'policy'>): boolean {
  return preset !== undefined || (task !== undefined && policy !== undefined);
}

const named = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** Those of some inputs that are not what they are where nobody gives them. */
function givenOf<S extends z.ZodRawShape>(
  shape: S,
  inputs: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string[] {
  return names.filter(
    (name) => name in shape && inputs[name] !== (shape[name] as z.ZodType).safeParse(undefined).data,
  );
}

/** Only a package can be signed, and only a run that is to be evidence becomes one. */
function packageProblem(inputs: Partial<RunInputs>): string | null {
  if (inputs.evidence === 'true') return null;
  const names = Object.keys({ ...packing, ...signing, ...signingFurther });
  // `sign: never` asks for nothing.
  const stray = givenOf(run.shape, { ...inputs }, names).filter(
    (name) => inputs[name as keyof RunInputs] !== undefined && !(name === 'sign' && inputs.sign === 'never'),
  );
  return stray.length === 0
    ? null
    : `${named(stray)} given without "evidence: true", and so without a package`;
}

/** What contradicts itself among the inputs of the root action, which either runs or audits. */
function rootProblem(inputs: RootInputs): string | null {
  const given = (names: readonly string[]) => givenOf(root.shape, inputs, names);
  if (inputs.from === undefined) {
    const stray = given(['claim', 'protocol', ...Object.keys(auditing)]);
    if (stray.length > 0) return `${named(stray)} given without "from", the results that the claim is about`;
    if (inputs.preset !== undefined && inputs.task !== undefined) return TASK_WITH_PRESET;
    return hasSubject(inputs)
      ? packageProblem(inputs)
      : 'give "preset", or "task" and "policy", or "from" with "claim" and "protocol"';
  }
  const stray = given(Object.keys({ ...running, ...evidencing }));
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
  run: run
    .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
    .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' })
    .superRefine((inputs, context) => {
      const message = packageProblem(inputs);
      if (message !== null) context.addIssue({ code: 'custom', message });
    }),
  audit: z.object({
    from: path,
    claim: path,
    protocol: path,
    ...auditing,
    ...packing,
    ...signing,
    ...signingFurther,
    ...reporting,
  }),
  sign: z
    .object({
      package: path.optional(),
      pending: z.string().max(1_000_000).optional(),
      output: path.default('worldgate-signature'),
      ...signing,
      'allow-untrusted-event': flag,
      'github-token': z.string().default(''),
      ...everywhere,
    })
    .refine((inputs) => (inputs.package === undefined) !== (inputs.pending === undefined), {
      message: 'give exactly one of "package" and "pending"',
    }),
  verify: z.object({
    package: path,
    'trust-policy': path.optional(),
    'trusted-signers': path.optional(),
    'public-key': path.optional(),
    repository: z
      .string()
      .regex(/^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/, 'owner/name')
      .optional(),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full commit')
      .optional(),
    bundle: lines.optional(),
    'trusted-root': path.optional(),
    'tuf-mirror': z.string().max(2000).optional(),
    'tuf-root': path.optional(),
    offline: flag,
    output: path.default('worldgate-verification.json'),
    summary: path.optional(),
    resource: z.string().max(1024).optional(),
    'verifier-id': z.string().max(1024).optional(),
    'summary-backend': z.enum(['none', ...SIGN_BACKENDS]).default('none'),
    'signing-config': path.optional(),
    'signing-key': z.string().optional(),
    'signing-key-passphrase': z.string().optional(),
    'allow-public-log': flag,
    'github-token': z.string().default(''),
    ...deciding,
    ...everywhere,
  }),
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

/** The environment without the inputs that the action does not know. */
export function inputsOnly(name: ActionName, env: Environment): Environment {
  const variables = new Set(Object.keys(ACTION_INPUTS[name].shape).map(inputVariable));
  return Object.fromEntries(
    Object.entries(env).filter(([key]) => !key.startsWith('INPUT_') || variables.has(key)),
  );
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
