import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { BundleProblem, BundleReason, BundleRole } from '../../contracts/bundle.ts';
import { isTemporaryName } from '../../foundation/atomic-file.ts';
import { messageOf } from '../../foundation/errors.ts';
import { readError } from '../../foundation/read-text.ts';

/** Name of the manifest of a bundle: a folder that holds one is a bundle, and nothing in it is a run or an artifact. */
export const BUNDLE_MANIFEST = 'bundle-manifest.json';

const MOST_DEPTH = 16;
/** Rows of a manifest that somebody may still want to read. */
const MOST_FILES = 20_000;
/** Folders that hold others' files by the thousand. */
const NEVER = new Set(['node_modules', '.git']);

/** A file that may come into a bundle. */
export interface Candidate {
  /** Absolute folder that the file is read below, and no link out of it followed. */
  root: string;
  /** Below `root`, with `/`. */
  path: string;
  /** Its name in the bundle, with `/`. */
  name: string;
  role: BundleRole;
  /** Other bytes than those found would be worth nothing: it is signed, or its digest stands elsewhere. */
  isFixed: boolean;
  /** Decided before it is looked at. */
  leaveOut: { reason: BundleReason; detail: string } | null;
}

export interface Gathered {
  files: Candidate[];
  problems: BundleProblem[];
}

const CUT: BundleProblem = {
  code: 'too-many-files',
  message: `more than ${MOST_FILES} files, or more than ${MOST_DEPTH} folders below each other: not all was looked at`,
  hint: 'Name a folder that holds what belongs to the bundle and little else.',
};

type Kind = Pick<Candidate, 'role' | 'isFixed'> & { keepsOnMachine?: boolean };

const LINK = { reason: 'symbolic-link', detail: 'a symbolic link is not followed' } as const;
const SPECIAL = { reason: 'not-a-file', detail: 'it is no regular file' } as const;
const KEPT = {
  reason: 'kept-on-machine',
  detail: 'the run does not name it among what may leave the machine',
} as const;

/**
 * Every file below a folder, sorted. Links and special files are named and not opened; a bundle below the folder is passed over.
 * @param kindOf role of a file by its path below the folder; null leaves it unmentioned
 */
export function gatherFiles(
  root: string,
  kindOf: (path: string) => Kind | null,
  nameOf: (path: string) => string = (path) => path,
): Gathered {
  const found: Candidate[] = [];
  let isCut = false;
  const add = (path: string, kind: Kind, leaveOut: Candidate['leaveOut']) => {
    const { role, isFixed } = kind;
    const kept = kind.keepsOnMachine === true ? KEPT : null;
    found.push({ root, path, name: nameOf(path), role, isFixed, leaveOut: leaveOut ?? kept });
  };
  const walk = (folder: string, depth: number): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (cause) {
      const kind = kindOf(folder);
      const detail = messageOf(readError(cause, 'the folder'));
      if (kind !== null && folder !== '') add(folder, kind, { reason: 'unreadable', detail });
      return;
    }
    if (depth > 0 && entries.some(({ name }) => name === BUNDLE_MANIFEST)) return;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (NEVER.has(entry.name) || isTemporaryName(entry.name)) continue;
        if (depth === MOST_DEPTH) isCut = true;
        else walk(path, depth + 1);
        continue;
      }
      if (found.length === MOST_FILES) {
        isCut = true;
        return;
      }
      const kind = isTemporaryName(entry.name) ? null : kindOf(path);
      if (kind === null) continue;
      add(path, kind, entry.isFile() ? null : entry.isSymbolicLink() ? LINK : SPECIAL);
    }
  };
  walk('', 0);
  return { files: found, problems: isCut ? [CUT] : [] };
}

/** One file that the caller or a manifest names. */
export function namedFile(root: string, path: string, name: string, kind: Kind): Candidate {
  const candidate = { root, path, name, role: kind.role, isFixed: kind.isFixed };
  const stat = lstat(join(root, path));
  const leaveOut =
    stat === undefined
      ? ({ reason: 'missing', detail: 'it does not exist' } as const)
      : stat.isSymbolicLink()
        ? LINK
        : stat.isFile()
          ? null
          : SPECIAL;
  return { ...candidate, leaveOut };
}

/**
 * What a manifest says is there and is not among the files: missing, or a path that may not be opened.
 * @param path as it stands in the manifest
 */
export function unmetReference(root: string, path: string, role: BundleRole): Candidate {
  const isPlain =
    path !== '' &&
    path.length <= 1000 &&
    !isAbsolute(path) &&
    !/^[A-Za-z]:|[\\\0]/.test(path) &&
    !path.split('/').includes('..');
  const leaveOut = isPlain
    ? ({ reason: 'missing', detail: 'the manifest names it, and it is not there' } as const)
    : ({
        reason: 'path-unsafe',
        detail: 'the manifest names it by a path that is absolute or leaves the folder',
      } as const);
  const name = isPlain ? path : `(outside)/${basename(path.replaceAll('\\', '/').slice(-1000)) || 'unnamed'}`;
  return { root, path: name, name, role, isFixed: false, leaveOut };
}

function lstat(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
