import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FULL_COMMIT } from '../contracts/common.ts';

/** The commit that is checked out at or above `folder`; `null` outside a repository or before the first commit. */
export function checkedOutCommit(folder: string): string | null {
  const gitDir = findGitDir(path.resolve(folder));
  if (gitDir === null) return null;
  try {
    const head = readFileSync(path.join(gitDir, 'HEAD'), 'utf8').trim();
    if (FULL_COMMIT.test(head)) return head;
    const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
    if (ref === undefined || ref.includes('..')) return null;
    // In a worktree, branches live in the main repository.
    const common = path.join(gitDir, 'commondir');
    const shared = existsSync(common) ? path.resolve(gitDir, readFileSync(common, 'utf8').trim()) : gitDir;
    const loose = path.join(shared, ref);
    if (existsSync(loose)) return hashOrNull(readFileSync(loose, 'utf8').trim());
    const packed = path.join(shared, 'packed-refs');
    if (!existsSync(packed)) return null;
    const line = readFileSync(packed, 'utf8')
      .split('\n')
      .find((entry) => entry.endsWith(` ${ref}`));
    return hashOrNull(line?.split(' ')[0] ?? '');
  } catch {
    return null;
  }
}

function hashOrNull(text: string): string | null {
  return FULL_COMMIT.test(text) ? text : null;
}

function findGitDir(start: string): string | null {
  for (let folder = start; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, '.git');
    if (existsSync(path.join(candidate, 'HEAD'))) return candidate;
    if (existsSync(candidate)) {
      try {
        const target = /^gitdir: (.+)$/m.exec(readFileSync(candidate, 'utf8'))?.[1];
        return target === undefined ? null : path.resolve(folder, target.trim());
      } catch {
        return null;
      }
    }
    if (path.dirname(folder) === folder) return null;
  }
}
