import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Task, task as taskSchema } from '../contracts/task.ts';
import { type Digest, sha256Json } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { resolveBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import { readYaml } from '../foundation/yaml.ts';

export interface LoadedTask {
  task: Task;
  /** Base name of the task file, for messages. */
  file: string;
  /** Of the parsed task: comments and layout do not count. */
  digest: Digest;
  /** Absolute path of the MJCF file. */
  modelPath: string;
}

/**
 * Reads a task file and finds its MJCF beside it or in the assets folder.
 * @param taskPath absolute path
 * @param assets absolute folder with models and weights that do not stand beside the task
 * @throws WorldGateError `task-invalid`, `mjcf-missing`, `path-unsafe` and what {@link readYaml} throws.
 */
export function loadTask(taskPath: string, assets?: string): LoadedTask {
  const file = path.basename(taskPath);
  const task = parseWith(taskSchema, readYaml(taskPath), { file, code: 'task-invalid' });
  const folders = [path.dirname(taskPath), ...(assets === undefined ? [] : [assets])];
  const candidates = folders.map((folder) => resolveBelow(folder, folder, task.model));
  const modelPath = candidates.find((candidate) => existsSync(candidate));
  if (modelPath === undefined) {
    throw new WorldGateError(
      'mjcf-missing',
      `${file}: model: "${task.model}" is not beside the task${assets === undefined ? '' : ' and not in the assets folder'}`,
      {
        hint:
          assets === undefined
            ? 'give the folder that holds it with --assets DIR'
            : 'check the name, or the folder given with --assets',
      },
    );
  }
  return { task, file, digest: sha256Json(task), modelPath };
}
