import { WorldGateError } from '../../foundation/errors.ts';
import type { ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { streamJson } from '../importing/json-stream.ts';
import { recordOf, shown } from './json-values.ts';
import { invalidLbm } from './lbm-eval-rows.ts';

const MAGIC = Buffer.from('\x93NUMPY', 'latin1');

export function isNumpy(head: Buffer): boolean {
  return head.subarray(0, MAGIC.length).equals(MAGIC);
}

/** What the header of a `.npy` file says of it: `an array of <f8 of shape (50, 2)`. */
export function numpyShape(head: Buffer): string {
  const text = head.subarray(0, 512).toString('latin1');
  const type = /'descr':\s*'([^']{1,20})'/.exec(text)?.[1];
  const shape = /'shape':\s*(\([\d, ]{0,60}\))/.exec(text)?.[1];
  return `an array of ${type ?? 'unknown type'} of shape ${shape ?? 'unknown'}`;
}

/**
 * The arrays that a sequential test was fed with name neither task nor model nor trial, and outcomes and task progress
 * look alike in them. Progress has no threshold above which it is a success.
 */
export function refuseArrays(tree: InputTree, files: readonly string[]): never {
  throw new WorldGateError(
    'format-unknown',
    `${files[0]} is no evidence of episodes: ${numpyShape(tree.head(files[0]!))}, without the names of task, model or trial`,
    {
      hint: 'give the results.json of the run; or write one row per trial (task, episode, success) to a CSV file and use `generic`. Progress between 0 and 1 is no success',
    },
  );
}

/** What a STEP test decided between two arms: `{result, method, params, p0_hat, p1_hat, N}`; ratios and a count. */
export function readDecision(tree: InputTree, file: string, sink: ImportSink): void {
  const [root] = streamJson(tree, file);
  const decision = recordOf(root) ?? {};
  const numbers = [
    ['p0_hat', 'ratio'],
    ['p1_hat', 'ratio'],
    ['N', 'count'],
  ] as const;
  for (const [name, unit] of numbers) {
    const value = decision[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw invalidLbm(file, `/${name}`, `is ${shown(value)}, not a number`);
    }
    sink.reported({
      name,
      scope: { suite: null, task: null },
      value,
      unit,
      text: String(value),
      file,
      at: `/${name}`,
    });
  }
  sink.finding({
    code: 'not-episode-evidence',
    severity: 'warning',
    message:
      'is what a sequential test decided between two arms: it has no episodes and names neither model nor task',
    file,
  });
}
