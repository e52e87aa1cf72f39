import { sha256, sha256Json } from '../foundation/digest.ts';
import type { LoadedTask } from '../worlds/load-task.ts';
import { readMjcfFiles } from '../worlds/mjcf-files.ts';
import type { TaskIdentity } from './worker-protocol.ts';

/** What makes each task the same as another: its parsed file, and every file that its model is built from. */
export function taskIdentities(tasks: readonly LoadedTask[]): TaskIdentity[] {
  return tasks.map(({ task, digest, modelPath }) => ({
    name: task.name,
    digest,
    world_digest: sha256Json(
      readMjcfFiles(modelPath).map((file) => ({ path: file.path, digest: sha256(file.bytes) })),
    ),
  }));
}
