import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Remote } from '../attest/policy/describe-repository.ts';

/** Folders above the first that are looked at. */
const MOST_ABOVE = 64;

/**
 * Where the checkout comes from that a folder lies in: the remote `origin` of its `.git/config`. No program is started,
 * so that nothing a checkout configures can run.
 * @param dir absolute
 * @returns null where there is no checkout, no such remote, or none that is read
 */
export async function checkoutOrigin(dir: string): Promise<Remote | null> {
  const config = configAbove(dir);
  const url = config === null ? null : originUrl(config);
  if (url === null) return null;
  const { parseRemote } = await import('../attest/policy/describe-repository.ts');
  return parseRemote(url);
}

function configAbove(dir: string): string | null {
  let folder = dir;
  for (let level = 0; level < MOST_ABOVE; level++) {
    const config = configOf(path.join(folder, '.git'));
    if (config !== null) return config;
    const parent = path.dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
  return null;
}

/** The configuration of a repository; of a worktree, that of the repository it belongs to. */
function configOf(git: string): string | null {
  try {
    if (statSync(git).isDirectory()) return readFileSync(path.join(git, 'config'), 'utf8');
    const target = /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1];
    if (target === undefined) return null;
    const own = path.resolve(path.dirname(git), target.trim());
    const common = readFileSync(path.join(own, 'commondir'), 'utf8').trim();
    return readFileSync(path.join(path.resolve(own, common), 'config'), 'utf8');
  } catch {
    return null;
  }
}

/** The first that is given, as git fetches from it; a section that is included from elsewhere is not looked for. */
function originUrl(config: string): string | null {
  let isOrigin = false;
  let url: string | null = null;
  for (const line of config.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) isOrigin = /^\s*\[remote "origin"\]\s*$/.test(line);
    else if (isOrigin) url ??= /^\s*url\s*=\s*"?([^"\s]+)"?\s*$/.exec(line)?.[1] ?? null;
  }
  return url;
}
