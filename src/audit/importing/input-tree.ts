import { closeSync, type Dirent, lstatSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readError } from '../../foundation/read-text.ts';
import { openBelow } from '../../foundation/safe-path.ts';

/** Entries of a folder that are looked at; a checkpoint store or a home folder is not a results folder. */
const MOST_ENTRIES = 200_000;
const MOST_LEVELS = 32;
const HEAD_BYTES = 4096;
/** What desktops leave in folders. */
const JUNK = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/;

export interface InputFile {
  /** Relative to the root of the tree, with `/`. */
  path: string;
  sizeBytes: number;
}

export interface FileRead {
  digest: Digest;
  sizeBytes: number;
}

/**
 * The files that `--from` names: one file, or all regular files of a folder. Links are not followed, and devices and
 * pipes not opened; both stand under `skipped`. Reading a file through the readers of this room notes its digest.
 */
export class InputTree {
  /** Absolute folder that all paths are relative to. */
  readonly root: string;
  /** Sorted by path in code-unit order, which is the same on every machine. */
  readonly files: readonly InputFile[];
  readonly skipped: readonly { path: string; reason: string }[];
  /** What was read so far, by path. */
  readonly reads = new Map<string, FileRead>();
  readonly #heads = new Map<string, Buffer>();
  readonly #byPath: Map<string, InputFile>;

  constructor(root: string, files: InputFile[], skipped: { path: string; reason: string }[]) {
    this.root = root;
    this.files = files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.skipped = skipped;
    this.#byPath = new Map(files.map((file) => [file.path, file]));
  }

  file(name: string): InputFile | undefined {
    return this.#byPath.get(name);
  }

  /** Files whose last path component matches. */
  named(pattern: RegExp): InputFile[] {
    return this.files.filter(({ path: name }) => pattern.test(path.posix.basename(name)));
  }

  /** The first 4 KiB of a file, or fewer; empty where it cannot be read. */
  head(name: string): Buffer {
    let head = this.#heads.get(name);
    if (head === undefined) {
      head = readHead(this.root, name);
      this.#heads.set(name, head);
    }
    return head;
  }

  /** {@link head} as text; bytes that are no UTF-8 become U+FFFD. */
  headText(name: string): string {
    return this.head(name)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  }
}

/**
 * @param from absolute path of a file or a folder
 * @param without absolute path of a folder that is left out: where the output goes
 * @throws WorldGateError `file-missing`, `file-unreadable`, `folder-too-large`, `folder-empty`
 */
export function inputTree(from: string, without?: string): InputTree {
  let stat: ReturnType<typeof lstatSync>;
  try {
    stat = lstatSync(from);
  } catch (cause) {
    throw readError(cause, from);
  }
  if (stat?.isFile()) {
    return new InputTree(path.dirname(from), [{ path: path.basename(from), sizeBytes: stat.size }], []);
  }
  if (!stat?.isDirectory()) {
    throw new WorldGateError('file-unreadable', `${from} is neither a file nor a folder`, {
      hint:
        stat?.isSymbolicLink() === true
          ? 'name what the link leads to'
          : 'name a file or a folder of results',
    });
  }
  const files: InputFile[] = [];
  const skipped: { path: string; reason: string }[] = [];
  const out = without === undefined ? '' : path.relative(from, without).split(path.sep).join('/');
  walk(from, '', 0, files, skipped, out);
  if (files.length === 0) {
    throw new WorldGateError('folder-empty', `${from} holds no file`, {
      hint: 'name the folder that the evaluator wrote its results to',
    });
  }
  return new InputTree(from, files, skipped);
}

function walk(
  root: string,
  below: string,
  level: number,
  files: InputFile[],
  skipped: { path: string; reason: string }[],
  without: string,
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(root, below), { withFileTypes: true });
  } catch (cause) {
    if (level === 0) throw readError(cause, root);
    skipped.push({ path: below, reason: 'may not be read' });
    return;
  }
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (name === without || JUNK.test(entry.name)) continue;
    if (files.length + skipped.length >= MOST_ENTRIES) {
      throw new WorldGateError('folder-too-large', `${root} holds more than ${MOST_ENTRIES} files`, {
        hint: 'name the folder of one evaluation',
      });
    }
    if (entry.isDirectory()) {
      if (level === MOST_LEVELS) skipped.push({ path: name, reason: `more than ${MOST_LEVELS} levels deep` });
      else walk(root, name, level + 1, files, skipped, without);
    } else if (entry.isFile()) {
      const stat = lstatSync(path.join(root, name), { throwIfNoEntry: false });
      if (stat?.isFile()) files.push({ path: name, sizeBytes: stat.size });
    } else {
      skipped.push({ path: name, reason: entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file' });
    }
  }
}

function readHead(root: string, name: string): Buffer {
  let fd: number;
  try {
    fd = openBelow(root, name);
  } catch {
    return Buffer.alloc(0);
  }
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    let length = 0;
    while (length < buffer.length) {
      const read = readSync(fd, buffer, length, buffer.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } catch {
    return Buffer.alloc(0);
  } finally {
    closeSync(fd);
  }
}
