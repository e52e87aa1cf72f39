import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WorldGateError } from '../../foundation/errors.ts';
import { resolveBelow } from '../../foundation/safe-path.ts';

const MOST_ENTRIES = 200_000;
const MOST_FOUND = 2000;
const NEVER = new Set(['node_modules', '.git']);

/**
 * What a path of the configuration names, sorted, relative to its folder. A path without `*` and `?` names itself where it is there; of the others each
 * matching file or folder counts. `*` and `?` stay within a name, `**` stands for any folders. Links are not followed below the folder.
 * @param folder absolute
 * @throws WorldGateError `path-unsafe`; `too-many-files` where more than 2,000 match, or 200,000 were looked at
 */
export function findPaths(folder: string, pattern: string, wanted: 'files' | 'folders'): string[] {
  const clean = pattern.replace(/^\.\//, '').replace(/\/+$/, '') || '.';
  const parts = clean.split('/');
  const firstWild = parts.findIndex((part) => /[*?]/.test(part));
  if (firstWild === -1) return existsSync(resolveBelow(folder, folder, clean)) ? [clean] : [];
  const base = parts.slice(0, firstWild).join('/');
  const start = base === '' ? folder : resolveBelow(folder, folder, base);
  const rest = parts.slice(firstWild);
  const matches = matcher(rest.join('/'));
  const isDeep = rest.includes('**');
  const found: string[] = [];
  let looked = 0;
  const queue: { below: string; depth: number }[] = [{ below: '', depth: 1 }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const entry of list(join(start, next.below))) {
      looked += 1;
      if (looked > MOST_ENTRIES || found.length > MOST_FOUND) throw tooMany(pattern);
      const below = next.below === '' ? entry.name : `${next.below}/${entry.name}`;
      const isWanted = entry.isDirectory() === (wanted === 'folders');
      if (isWanted && matches.test(below)) found.push(base === '' ? below : `${base}/${below}`);
      const isOpen = isDeep || next.depth < rest.length;
      if (entry.isDirectory() && isOpen && !NEVER.has(entry.name))
        queue.push({ below, depth: next.depth + 1 });
    }
  }
  return found.sort();
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function matcher(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((part) => {
      if (part === '**') return '(?:[^/]+/)*';
      const name = part
        .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
        .replaceAll('*', '[^/]*')
        .replaceAll('?', '[^/]');
      return `${name}/`;
    })
    .join('');
  // The last name has no slash behind it; `dist/**` is every file below.
  const whole = source.endsWith('(?:[^/]+/)*') ? `${source}[^/]+` : source.slice(0, -1);
  return new RegExp(`^${whole}$`);
}

function tooMany(pattern: string): WorldGateError {
  return new WorldGateError(
    'too-many-files',
    `${pattern} matches too much: at most ${MOST_FOUND} files count`,
    {
      hint: 'Name a folder that holds the files and little else.',
    },
  );
}
