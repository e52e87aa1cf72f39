import { readdirSync } from 'node:fs';
import path from 'node:path';
import { WorldGateError } from '../foundation/errors.ts';
import { readError } from '../foundation/read-text.ts';

/** Entries that are looked at in one folder tree; a whole operating system has more, a project has not. */
const MAX_ENTRIES = 200_000;
/** Never a project's own files. A pattern that names one of them looks inside all the same. */
const FOREIGN = ['.git', 'node_modules', '.venv', '__pycache__'];

/** A test for paths with `/`: `*` and `?` within a name, `**` over folders, `{a,b}` for either. */
export function globTest(pattern: string): (file: string) => boolean {
  let source = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at]!;
    if (pattern.startsWith('**/', at) && (at === 0 || pattern[at - 1] === '/')) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (pattern.startsWith('**', at)) {
      source += '.*';
      at += 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '{') {
      source += '(?:';
      depth += 1;
    } else if (character === '}' && depth > 0) {
      source += ')';
      depth -= 1;
    } else if (character === ',' && depth > 0) source += '|';
    else source += character.replace(/[\\^$.|+()[\]{}]/, '\\$&');
  }
  const expression = new RegExp(`^${source}${')'.repeat(depth)}$`, 'su');
  return (file) => expression.test(file);
}

/** A test for any of several patterns. */
export function anyGlob(patterns: readonly string[]): (file: string) => boolean {
  const tests = patterns.map(globTest);
  return (file) => tests.some((test) => test(file));
}

/** The folder above which no name of a pattern is a wildcard. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => /[*?{]/.test(part));
  return parts.slice(0, wild === -1 ? -1 : wild).join('/');
}

export interface FoundFiles {
  /** Relative to the root, with `/`, sorted. */
  files: string[];
  /** Patterns that no file matches. */
  unmatched: string[];
}

/**
 * Files below `root` that a pattern matches and no exclusion does. Links to folders are not followed, so that a loop of them
 * ends nothing; a link to a file counts, and whoever reads it sees to it that it stays below the root.
 * @throws WorldGateError `checks-too-many-files`, `file-unreadable`
 */
export function findFiles(
  root: string,
  include: readonly string[],
  exclude: readonly string[] = [],
): FoundFiles {
  const tests = include.map((pattern) => ({ pattern, test: globTest(pattern), found: false }));
  const isExcluded = anyGlob(exclude);
  const skipped = FOREIGN.filter((name) => !include.some((pattern) => pattern.split('/').includes(name)));
  const files: string[] = [];
  const starts = new Set(include.map(fixedFolder));
  const pending = [...starts].filter((start) => ![...starts].some((other) => liesIn(start, other)));
  let entries = 0;
  while (pending.length > 0) {
    const folder = pending.pop()!;
    for (const entry of entriesOf(root, folder)) {
      entries += 1;
      if (entries > MAX_ENTRIES) {
        throw new WorldGateError(
          'checks-too-many-files',
          `more than ${MAX_ENTRIES} files lie below ${root}`,
          {
            hint: 'Begin patterns with the folders that hold the files, e.g. src/**/*.ts.',
          },
        );
      }
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.includes(entry.name)) pending.push(file);
        continue;
      }
      if (!(entry.isFile() || entry.isSymbolicLink()) || isExcluded(file)) continue;
      const matching = tests.filter(({ test }) => test(file));
      for (const one of matching) one.found = true;
      if (matching.length > 0) files.push(file);
    }
  }
  return {
    files: [...new Set(files)].sort(),
    unmatched: tests.filter(({ found }) => !found).map(({ pattern }) => pattern),
  };
}

function liesIn(folder: string, other: string): boolean {
  return folder !== other && (other === '' || folder.startsWith(`${other}/`));
}

function entriesOf(root: string, folder: string) {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw readError(cause, folder === '' ? root : folder);
  }
}
