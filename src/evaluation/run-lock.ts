import path from 'node:path';
import { WorldGateError } from '../foundation/errors.ts';
import { type FileLock, takeLock } from '../foundation/file-lock.ts';
import { LOCK } from '../runs/layout.ts';

/**
 * Takes the one right to write into a run folder, so that two processes never append to the same lines.
 * @param runDir absolute
 * @throws WorldGateError `run-locked`, and those of writing
 */
export function lockRun(runDir: string, randomBytes: (count: number) => Uint8Array): FileLock {
  const lock = takeLock(path.join(runDir, LOCK), randomBytes);
  if (lock === undefined) throw locked(runDir);
  return lock;
}

function locked(runDir: string): WorldGateError {
  return new WorldGateError('run-locked', `run ${path.basename(runDir)} is being run by another process`, {
    hint: 'wait for it to end, or end it; a run whose process was killed can be resumed at once on the same machine, elsewhere after 30 seconds',
  });
}
