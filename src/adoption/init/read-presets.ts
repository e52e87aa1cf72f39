import path from 'node:path';
import { z } from 'zod';
import { isWorldGateError } from '../../foundation/errors.ts';
import { readYaml } from '../../foundation/yaml.ts';
import { loadTask } from '../../worlds/load-task.ts';
import { slugOf } from '../slug.ts';
import type { Survey } from '../survey.ts';
import type { Pair } from './match-pair.ts';

const stated = z.object({ policy: z.object({ path: z.string() }) });
const statedKind = z.object({ kind: z.literal('benchmark') });

/** The policy of a preset of the repository, relative to it; null where the file states none. @param root absolute */
export function policyOfPreset(root: string, name: string): string | null {
  for (const ending of ['yaml', 'yml']) {
    try {
      const parsed = stated.safeParse(
        readYaml(path.join(root, '.worldgate', 'presets', `${name}.${ending}`)),
      );
      if (!parsed.success) return null;
      const inTree = path.posix.join('.worldgate/presets', parsed.data.policy.path);
      return inTree.startsWith('..') || /[^\w./ @+=,-]/.test(inTree) ? null : inTree;
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
    }
  }
  return null;
}

/** The command that plays a preset of the repository; one that says nothing of its kind is an evaluation. */
export function commandOfPreset(root: string, name: string): 'eval' | 'benchmark' {
  for (const ending of ['yaml', 'yml']) {
    try {
      const file = path.join(root, '.worldgate', 'presets', `${name}.${ending}`);
      if (statedKind.safeParse(readYaml(file)).success) return 'benchmark';
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
    }
  }
  return 'eval';
}

export interface Robot {
  name: string;
  policy: string;
  /** Task file that is there, or the one to write for `pair`. */
  task: string;
  pair: Pair | null;
  notes: readonly string[];
}

/** A policy with a task of the repository, or with a model that it fits; null where there is neither. */
export async function readRobot(
  { root, survey, engines }: { root: string; survey: Survey; engines: URL },
  notes: string[],
): Promise<Robot | null> {
  if (survey.policies.length === 0) return null;
  const own = survey.tasks.find((task) => isSound(root, task, notes));
  if (own !== undefined) {
    const policy = nearestTo(own, survey.policies);
    return {
      name: slugOf(loadTask(path.join(root, own)).task.name),
      policy,
      task: own,
      pair: null,
      notes: [`${own} is a task: the preset plays ${policy} on it`],
    };
  }
  if (survey.models.length === 0) return null;
  // Both engines load here, and only where there is something to try.
  const { findPairs } = await import('./match-pair.ts');
  const found = await findPairs(root, survey.policies, survey.models, engines);
  notes.push(...found.notes);
  const [pair, ...others] = found.pairs;
  if (pair === undefined) return null;
  const name = slugOf(path.posix.basename(pair.model.file).replace(/\.(?:xml|mjcf)$/, ''));
  return {
    name,
    policy: pair.policy.file,
    // A task stands beside its model, which may read from its own folder only.
    task: path.posix.join(path.posix.dirname(pair.model.file), `${name}.task.yaml`),
    pair,
    notes: [
      `${pair.policy.file} fits ${pair.model.file}: it takes ${pair.terms_text}, and gives one value for each of ${pair.model.nu} actuators`,
      'what success is was GUESSED in the task, so that a policy of another purpose fails: replace it before you believe a verdict',
      ...(others.length === 0 ? [] : [leftOut(others)]),
    ],
  };
}

const MOST_NAMED = 3;

function leftOut(others: readonly Pair[]): string {
  const named = others.slice(0, MOST_NAMED).map(({ policy, model }) => `${policy.file} with ${model.file}`);
  const more = others.length - named.length;
  return `left out, though the numbers fit: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Another policy is played by \`policy: path:\` of the preset`;
}

function isSound(root: string, task: string, notes: string[]): boolean {
  try {
    loadTask(path.join(root, task));
    return true;
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    notes.push(`${task}: ${error.message.split('\n')[0]}`);
    return false;
  }
}

/** The file that shares the most folders with another; the first of these. */
function nearestTo(file: string, candidates: readonly string[]): string {
  const parts = file.split('/');
  const shared = (other: string) => {
    const theirs = other.split('/');
    const end = parts.findIndex((part, index) => part !== theirs[index]);
    return end === -1 ? parts.length : end;
  };
  return candidates.toSorted((a, b) => shared(b) - shared(a))[0]!;
}
