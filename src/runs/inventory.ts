import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../contracts/run.ts';
import { isTemporaryName } from '../foundation/atomic-file.ts';
import { sha256File } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { RUN_FOLDERS } from './layout.ts';

const ROLES: Record<(typeof RUN_FOLDERS)[number], Artifact['role']> = {
  inputs: 'input',
  results: 'result',
  reports: 'report',
  artifacts: 'artifact',
  logs: 'log',
};
const MAX_FILES = 100_000;

/**
 * Every file of a run below its five folders, sorted by path, with size and digest. Results, reports and logs
 * (which are written redacted) may leave the machine; of inputs and artifacts those that are named.
 * @param mayLeave paths below the run folder, such as `artifacts/video.mp4`
 * @throws WorldGateError `run-unsafe` for a symbolic link or anything else that is no file or folder
 */
export async function inventory(runDir: string, mayLeave: ReadonlySet<string>): Promise<Artifact[]> {
  const found: Artifact[] = [];
  const walk = async (path: string, role: Artifact['role']): Promise<void> => {
    for (const entry of readdirSync(join(runDir, path), { withFileTypes: true })) {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        await walk(inner, role);
      } else if (!entry.isFile()) {
        throw new WorldGateError(
          'run-unsafe',
          `${inner} is ${entry.isSymbolicLink() ? 'a symbolic link' : 'no file'}`,
          {
            hint: 'A run holds files only: copy the file into the run instead of linking to it.',
            kind: 'environment',
          },
        );
      } else if (!isTemporaryName(entry.name)) {
        if (found.length === MAX_FILES) {
          throw new WorldGateError('run-unsafe', `the run holds more than ${MAX_FILES} files`, {
            hint: 'Pack the artifacts of the run into fewer files.',
            kind: 'environment',
          });
        }
        found.push({
          path: inner,
          role,
          size_bytes: lstatSync(join(runDir, inner)).size,
          digest: await sha256File(join(runDir, inner)),
          commit: role === 'artifact' || role === 'input' ? mayLeave.has(inner) : true,
        });
      }
    }
  };
  for (const folder of RUN_FOLDERS) {
    if (lstatSync(join(runDir, folder), { throwIfNoEntry: false })?.isDirectory()) {
      await walk(folder, ROLES[folder]);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
