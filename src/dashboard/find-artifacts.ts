import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DashboardProblem } from '../contracts/dashboard.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { readError } from '../foundation/read-text.ts';
import { BUNDLE_MANIFEST } from '../runs/bundle/gather-files.ts';
import { MANIFEST } from '../runs/layout.ts';

const PACKAGE_MANIFEST = 'artifact_manifest.json';

export interface FindLimits {
  /** Folders below folders. */
  depth: number;
  /** Folders and files that are looked at. */
  entries: number;
}

const LIMITS: FindLimits = { depth: 12, entries: 200_000 };
/** Folders that hold others' files by the thousand. */
const NEVER = new Set(['node_modules', '.git']);

export interface FoundArtifacts {
  /** Folders with a run manifest, relative to the root, sorted. */
  runs: string[];
  /** Folders with the manifest of an evidence package. */
  packages: string[];
  problems: DashboardProblem[];
}

/**
 * Run folders and evidence packages anywhere below a folder. Links are not followed, what lies inside of a run or a package is
 * its own, and a limit that is reached is a problem that says so.
 * @param root absolute
 */
export function findArtifacts(root: string, limits: FindLimits = LIMITS): FoundArtifacts {
  const found: FoundArtifacts = { runs: [], packages: [], problems: [] };
  let left = limits.entries;
  let isCut = false;
  const queue: { path: string; depth: number }[] = [{ path: '', depth: 0 }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path, depth } = next;
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, path), { withFileTypes: true });
    } catch (cause) {
      found.problems.push(unlistable(path, cause));
      continue;
    }
    left -= entries.length;
    if (left < 0) {
      isCut = true;
      break;
    }
    const names = new Set(entries.map(({ name }) => name));
    // What a bundle holds are copies, some of them redacted.
    if (names.has(BUNDLE_MANIFEST)) continue;
    if (names.has(MANIFEST)) found.runs.push(path);
    if (names.has(PACKAGE_MANIFEST)) found.packages.push(path);
    if (names.has(MANIFEST) || names.has(PACKAGE_MANIFEST)) continue;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!entry.isDirectory() || NEVER.has(entry.name)) continue;
      if (depth === limits.depth) isCut = true;
      else queue.push({ path: path === '' ? entry.name : `${path}/${entry.name}`, depth: depth + 1 });
    }
  }
  if (isCut) {
    found.problems.push({
      what: 'folder',
      path: '.',
      code: 'too-many-files',
      message: `more than ${limits.entries} files and folders, or more than ${limits.depth} folders below each other: not all was looked at`,
      hint: 'Name a folder that holds runs and little else.',
    });
  }
  found.runs.sort();
  found.packages.sort();
  return found;
}

function unlistable(path: string, cause: unknown): DashboardProblem {
  const error = readError(cause, path === '' ? 'the folder' : path);
  return {
    what: 'folder',
    path: path.slice(0, 1024) || '.',
    code: isWorldGateError(error) ? error.code : 'file-unreadable',
    message: messageOf(error),
    hint: 'Check that the path names a folder that this user may read.',
  };
}
