import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { parseYaml } from '../../foundation/yaml.ts';
import type { ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { pointerOf } from '../importing/json-stream.ts';
import { readWhole } from '../importing/read-file.ts';
import { shown } from './episode-rows.ts';
import { recordOf } from './json-values.ts';
import { policyKind } from './policy-kind.ts';

export const SESSION_FILE = /^metadata\.ya?ml$/;
/** At least three of them make a session; free text of an evaluator may push the others beyond the first 4 KiB. */
export const SESSION_KEYS = [
  /^policies\s*:/m,
  /^preference\s*:/m,
  /^language_instruction\s*:/m,
  /^evaluation_location\s*:/m,
  /^evaluator_name\s*:/m,
];
const MOST_BYTES = 1024 * 1024;

/** One policy in one session. */
interface Trial {
  policy: string;
  task: string | null;
  success: boolean | null;
  /** 0 to 1. */
  partial: number | null;
  preferred: boolean;
  file: string;
  at: string;
}

/**
 * RoboArena sessions: two policies, blinded, on a task that the evaluator chose. With one policy throughout they are
 * episodes. With several they are only counted and reported: whose claim it is the files cannot say, and each policy
 * met other tasks. A preference is nobody's success.
 */
export function readSessions(tree: InputTree, files: readonly string[], sink: ImportSink): void {
  sink.facts({ evaluatorName: 'roboarena' });
  const copies = new Map<string, string>();
  const trials = files.flatMap((file) => {
    const found = trialsOf(tree, file);
    const { digest } = tree.reads.get(file)!;
    const first = copies.get(digest);
    copies.set(digest, first ?? file);
    if (first === undefined) return found;
    sink.finding({
      code: 'same-file-twice',
      severity: 'warning',
      message: `is a copy of ${first}: its session counts once`,
      file,
    });
    return [];
  });
  const policies = [...new Set(trials.map(({ policy }) => policy))].sort();
  report(trials, policies, sink);
  if (policies.length === 1) {
    const [policy] = policies;
    const { file, at } = trials[0]!;
    sink.model({ kind: policyKind(policy!), value: policy!, file, at: `${at}/policy_name` });
    give(trials, sink);
    return;
  }
  sink.finding({
    code: 'several-policies',
    severity: 'warning',
    message: `the sessions are of ${policies.length} policies (${policies.slice(0, 8).map(quoted).join(', ')}${policies.length > 8 ? ', …' : ''}), each on tasks of its own: they are counted and nothing is decided; a ranking of them needs a paired model such as Bradley-Terry`,
    file: files[0]!,
    at: '/policies',
  });
}

function give(trials: readonly Trial[], sink: ImportSink): void {
  const episodes = new Map<number, number>();
  for (const { task: name, success, partial, file, at } of trials) {
    const task = sink.task({ suite: null, id: null, name });
    const episode = episodes.get(task) ?? 0;
    episodes.set(task, episode + 1);
    const isTrial = success !== null || partial !== null;
    sink.episode({
      task,
      episode,
      runSeed: null,
      seed: null,
      seedSource: 'none',
      outcome: !isTrial ? 'not_a_trial' : success === null ? null : success ? 'success' : 'failure',
      status: isTrial ? 'ok' : 'pending',
      evaluatorCounts: success !== null,
      metrics: partial === null ? undefined : { task_progress: partial },
      file,
      at,
    });
  }
}

function report(trials: readonly Trial[], policies: readonly string[], sink: ImportSink): void {
  for (const policy of policies) {
    const of = trials.filter((trial) => trial.policy === policy);
    const judged = of.flatMap(({ success }) => (success === null ? [] : [success]));
    const partial = of.flatMap((trial) => (trial.partial === null ? [] : [trial.partial]));
    const { file, at } = of[0]!;
    const say = (name: string, value: number, unit: 'count' | 'ratio', text: string) =>
      sink.reported({
        name,
        scope: { suite: null, task: policy.slice(0, 400) },
        value,
        unit,
        text,
        file,
        at,
      });
    const wins = judged.filter(Boolean).length;
    say('binary_success', wins, 'count', `${wins} of ${judged.length} judged, ${of.length} in all`);
    const preferred = of.filter((trial) => trial.preferred).length;
    say('preferred', preferred, 'count', `${preferred} of ${of.length}; a preference is no success`);
    if (partial.length === 0) continue;
    const mean = partial.reduce((sum, value) => sum + value, 0) / partial.length;
    say('mean partial_success', mean, 'ratio', `${mean.toPrecision(4)} over ${partial.length}`);
  }
}

function trialsOf(tree: InputTree, file: string): Trial[] {
  const session = recordOf(parseYaml(readWhole(tree, file, MOST_BYTES), file));
  const policies = recordOf(session?.policies);
  if (session === undefined || policies === undefined || Object.keys(policies).length === 0) {
    throw new WorldGateError('format-unknown', `${file} is not a RoboArena session: it needs "policies"`, {
      hint: "take metadata.yaml of a session of RoboArena's data dump",
    });
  }
  const { preference, language_instruction: instruction } = session;
  if (preference !== undefined && preference !== null) {
    const isKnown =
      preference === 'TIE' || (typeof preference === 'string' && Object.hasOwn(policies, preference));
    if (!isKnown)
      throw invalid(file, '/preference', `is ${shown(preference)}, not one of the policies or TIE`);
  }
  return Object.entries(policies).map(([slot, value]) => {
    const at = pointerOf(['policies', slot]);
    const policy = recordOf(value);
    const name = policy?.policy_name;
    if (typeof name !== 'string' || name === '') throw invalid(file, `${at}/policy_name`, 'is no name');
    return {
      policy: name,
      task: typeof instruction === 'string' && instruction !== '' ? instruction.trim().slice(0, 400) : null,
      success: successOf(policy?.binary_success, file, `${at}/binary_success`),
      partial: partialOf(policy?.partial_success, file, `${at}/partial_success`),
      preferred: preference === slot,
      file,
      at,
    };
  });
}

function successOf(value: unknown, file: string, at: string): boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  throw invalid(file, at, `is ${shown(value)}, not true or false`);
}

function partialOf(value: unknown, file: string, at: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw invalid(file, at, `is ${shown(value)}, not a number from 0 to 1`);
}

function invalid(file: string, at: string, what: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} ${at}: ${what}`, {
    hint: "take the file as RoboArena's data dump has it",
  });
}
