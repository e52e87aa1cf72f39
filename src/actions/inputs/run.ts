import { z } from 'zod';
import {
  auditing,
  evidencing,
  givenOf,
  named,
  packing,
  path,
  reporting,
  running,
  signing,
  signingFurther,
} from './parts.ts';

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
  shard: z.string().max(100).optional(),
  ...evidencing,
  ...packing,
  ...signing,
  ...signingFurther,
  ...reporting,
});
type RunInputs = z.output<typeof run>;

export const TASK_WITH_PRESET =
  '"task" does not go with "preset", which names its own task: leave one of them out';

/** Whether a run has a preset, or a task and a policy. */
export function hasSubject({
  preset,
  task,
  policy,
}: Pick<RootInputs, 'preset' | 'task' | 'policy'>): boolean {
  return preset !== undefined || (task !== undefined && policy !== undefined);
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

export const rootInputs = root.superRefine((inputs, context) => {
  const message = rootProblem(inputs);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** A shard is a part of a run: what concerns the whole is said where shards are planned and merged. */
function shardProblem({ shard, evidence, baseline }: RunInputs): string | null {
  if (shard === undefined) return null;
  if (evidence === 'true') {
    return '"evidence" does not go with "shard": give it to `actions/plan-shards`, which freezes the claim, and to `actions/merge-shards`';
  }
  return baseline === undefined
    ? null
    : '"baseline" does not go with "shard": compare with "baseline-policy", which plays in every shard';
}

export const runInputs = run
  .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
  .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' })
  .superRefine((inputs, context) => {
    const message = shardProblem(inputs) ?? packageProblem(inputs);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
