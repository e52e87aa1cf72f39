import type { z } from 'zod';
import { parseWith } from '../foundation/schema.ts';
import { didYouMean } from '../foundation/suggest.ts';
import type { Environment } from '../github/event-context.ts';
import { checkpointsInputs } from './inputs/checkpoints.ts';
import { commandInputs } from './inputs/command.ts';
import { qualityDashboardInputs } from './inputs/dashboard.ts';
import { dependencyAuditInputs } from './inputs/dependency-audit.ts';
import { auditInputs, signInputs, verifyInputs } from './inputs/evidence.ts';
import { gpuGuardInputs } from './inputs/gpu-guard.ts';
import { releaseEvidenceInputs } from './inputs/release-evidence.ts';
import { releaseNotesInputs } from './inputs/release-notes.ts';
import { commentInputs, gateInputs } from './inputs/report.ts';
import { rootInputs, runInputs } from './inputs/run.ts';
import { mergeShardsInputs, planShardsInputs } from './inputs/shards.ts';

/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
export const ACTION_INPUTS = {
  root: rootInputs,
  run: runInputs,
  audit: auditInputs,
  sign: signInputs,
  verify: verifyInputs,
  gate: gateInputs,
  comment: commentInputs,
  'plan-shards': planShardsInputs,
  'merge-shards': mergeShardsInputs,
  command: commandInputs,
  checkpoints: checkpointsInputs,
  'gpu-guard': gpuGuardInputs,
  'quality-dashboard': qualityDashboardInputs,
  'dependency-audit': dependencyAuditInputs,
  'release-evidence': releaseEvidenceInputs,
  'release-notes': releaseNotesInputs,
};

export type ActionName = keyof typeof ACTION_INPUTS;
export type ActionInputs<N extends ActionName> = z.output<(typeof ACTION_INPUTS)[N]>;

const NUMBERS: ReadonlySet<string> = new Set([
  'episodes',
  'seed',
  'workers',
  'shards',
  'waves',
  'minutes-per-shard',
  'start-seed',
  'wait',
  'free-memory-mib',
  'max-temperature-c',
  'jobs',
]);

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
