import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ExecResult } from '../../observability/host-io.ts';

/**
 * The work tree of git that would take a file in with the next `git add`, where there is one; `null` where the file is
 * ignored or lies in none. Without git, a file in a work tree counts as not ignored.
 * @param file absolute
 * @returns absolute folder
 */
export async function exposedIn(
  file: string,
  exec: (program: string, args: readonly string[]) => Promise<Pick<ExecResult, 'code'>>,
): Promise<string | null> {
  const tree = workTreeOf(path.dirname(file));
  if (tree === null) return null;
  const { code } = await exec('git', ['-C', tree, 'check-ignore', '--quiet', '--', file]);
  return code === 0 ? null : tree;
}

function workTreeOf(dir: string): string | null {
  if (existsSync(path.join(dir, '.git'))) return dir;
  const parent = path.dirname(dir);
  return parent === dir ? null : workTreeOf(parent);
}
