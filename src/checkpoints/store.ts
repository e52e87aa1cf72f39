import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import {
  type CheckpointAsset,
  type CheckpointEntry,
  type CheckpointFile,
  checkpointEntry,
  checkpointSource,
} from '../contracts/checkpoint.ts';
import { makeFolder, writeError, writeFileAtomic } from '../foundation/atomic-file.ts';
import { type Digest, sha256, sha256File } from '../foundation/digest.ts';
import { readError } from '../foundation/read-text.ts';
import { safeJoin } from '../foundation/safe-path.ts';
import { Partial } from './partial.ts';

/** Whether what is kept is what its name says. */
export type Soundness = 'sound' | 'damaged' | 'missing';

export const hexOf = (digest: Digest) => digest.slice('sha256:'.length);

/**
 * A folder of checkpoints by digest: `blobs/` has the bytes, `entries/` what is known of them (the time of its last
 * change is that of the last use), `sources/` what pinned URIs stand for, `files/` the same bytes under their own
 * names. Anything in it may be removed at any time; it is fetched again.
 */
export class CheckpointStore {
  readonly root: string;

  /** @param root absolute; made when something is kept */
  constructor(root: string) {
    this.root = root;
  }

  #at(...parts: string[]): string {
    return path.join(this.root, ...parts);
  }

  blobPath(digest: Digest): string {
    return this.#at('blobs', hexOf(digest));
  }

  /** Where the bytes are found under their own name: a file, or the folder of several. */
  namedPath(asset: CheckpointAsset): string {
    const folder = this.#at('files', hexOf(asset.digest));
    return asset.files === undefined ? path.join(folder, nameOf(asset.source)) : folder;
  }

  lockPath(digest: Digest): string {
    makeFolder(this.#at('locks'));
    return this.#at('locks', hexOf(digest));
  }

  partial(key: Digest): Partial {
    makeFolder(this.#at('partial'));
    return new Partial(this.#at('partial', hexOf(key)));
  }

  /** A place for bytes that somebody else brings; the same on every machine of one kind, which that may need. */
  incomingPath(digest: Digest): string {
    makeFolder(this.#at('incoming'));
    return this.#at('incoming', hexOf(digest));
  }

  /** What is known of a checkpoint; `undefined` where it is not kept, or its entry cannot be read. */
  entry(digest: Digest): CheckpointEntry | undefined {
    return readJson(this.#at('entries', `${hexOf(digest)}.json`), checkpointEntry);
  }

  /** Digest that a pinned URI stood for when it was fetched. */
  digestOf(source: string): Digest | undefined {
    const known = readJson(this.#sourceFile(source), checkpointSource);
    return known?.source === source ? known.digest : undefined;
  }

  #sourceFile(source: string): string {
    return this.#at('sources', `${hexOf(sha256(source))}.json`);
  }

  /** Whether bytes are there and are what their digest says: size first, which costs nothing, then all of them. */
  async blobState(digest: Digest, size: number | null): Promise<Soundness> {
    const file = this.blobPath(digest);
    try {
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (stat === undefined) return 'missing';
      if (!stat.isFile() || (size !== null && stat.size !== size)) return 'damaged';
      return (await sha256File(file)) === digest ? 'sound' : 'damaged';
    } catch {
      return 'damaged';
    }
  }

  /** Whether all bytes of a checkpoint are there. */
  async state({ asset }: CheckpointEntry): Promise<Soundness> {
    let worst: Soundness = 'sound';
    for (const { digest, size_bytes } of filesOf(asset)) {
      const state = await this.blobState(digest, size_bytes);
      if (state === 'damaged') return state;
      if (state === 'missing') worst = state;
    }
    return worst;
  }

  /** Whether bytes are kept, sound or not. */
  has(digest: Digest): boolean {
    return existsSync(this.blobPath(digest));
  }

  /** Bytes of what is kept. */
  sizeOf(digest: Digest): number {
    return statSync(this.blobPath(digest)).size;
  }

  /** The bytes that are kept, at the place where others bring theirs. */
  linkIncoming(digest: Digest): string {
    const file = this.incomingPath(digest);
    remove(file);
    link(this.blobPath(digest), file);
    return file;
  }

  discardIncoming(digest: Digest): void {
    remove(this.incomingPath(digest));
  }

  dropBlob(digest: Digest): void {
    remove(this.blobPath(digest));
  }

  /** Takes a file whose bytes have this digest into the store; whoever else was faster has brought the same. */
  admit(file: string, digest: Digest): void {
    const target = this.blobPath(digest);
    makeFolder(path.dirname(target));
    try {
      chmodSync(file, 0o444);
      renameSync(file, target);
    } catch (cause) {
      throw writeError(cause, path.basename(target));
    }
  }

  /** Says what is known of a checkpoint whose bytes are kept, and gives them their names. */
  keep(asset: CheckpointAsset, now: Date): CheckpointEntry {
    for (const folder of ['entries', 'sources']) makeFolder(this.#at(folder));
    const entry: CheckpointEntry = {
      schema_version: 'worldgate.checkpoint.v1',
      asset,
      local: { path: this.namedPath(asset), cache_root: this.root },
      fetched_at: now.toISOString(),
    };
    const file = this.#at('entries', `${hexOf(asset.digest)}.json`);
    writeFileAtomic(file, `${JSON.stringify(entry, null, 2)}\n`);
    this.touch(asset.digest, now);
    this.name(asset);
    return entry;
  }

  remember(source: string, digest: Digest): void {
    const value: z.infer<typeof checkpointSource> = {
      schema_version: 'worldgate.checkpoint_source.v1',
      source,
      digest,
    };
    writeFileAtomic(this.#sourceFile(source), `${JSON.stringify(value, null, 2)}\n`);
  }

  /** Says that a checkpoint was used now. */
  touch(digest: Digest, now: Date): void {
    try {
      utimesSync(this.#at('entries', `${hexOf(digest)}.json`), now, now);
    } catch {
      // A store that may only be read keeps no order of use.
    }
  }

  /** Links the bytes to their names, which another process may have removed. */
  name(asset: CheckpointAsset): void {
    const folder = this.#at('files', hexOf(asset.digest));
    makeFolder(folder);
    for (const { path: name, digest } of filesOf(asset)) {
      const target = safeJoin(folder, asset.files === undefined ? nameOf(asset.source) : name);
      const blob = this.blobPath(digest);
      if (isSameFile(target, blob)) continue;
      makeFolder(path.dirname(target));
      remove(target);
      link(blob, target);
    }
  }

  /** Every entry that can be read, with the time of its last use, most recent first. */
  entries(): { entry: CheckpointEntry; usedAt: Date }[] {
    const folder = this.#at('entries');
    return listed(folder)
      .flatMap((name) => {
        const file = path.join(folder, name);
        const entry = readJson(file, checkpointEntry);
        const stat = statSync(file, { throwIfNoEntry: false });
        return entry === undefined || stat === undefined ? [] : [{ entry, usedAt: stat.mtime }];
      })
      .sort((a, b) => b.usedAt.getTime() - a.usedAt.getTime());
  }

  /** Bytes that are kept, by digest, with the time since when they are. */
  blobs(): { digest: Digest; size: number; since: Date }[] {
    return listed(this.#at('blobs')).flatMap((name) => {
      const stat = lstatSync(this.#at('blobs', name), { throwIfNoEntry: false });
      return stat === undefined || !/^[0-9a-f]{64}$/.test(name)
        ? []
        : [{ digest: `sha256:${name}` as const, size: stat.size, since: stat.ctime }];
    });
  }

  /** Files of downloads that did not end, with their size and the time of their last change. */
  partials(): { key: Digest; size: number; changedAt: Date }[] {
    return listed(this.#at('partial')).flatMap((name) => {
      const key = /^([0-9a-f]{64})\.partial$/.exec(name)?.[1];
      const stat = statSync(this.#at('partial', name), { throwIfNoEntry: false });
      return key === undefined || stat === undefined
        ? []
        : [{ key: `sha256:${key}` as const, size: stat.size, changedAt: stat.mtime }];
    });
  }

  dropEntry({ asset }: CheckpointEntry): void {
    remove(this.#at('files', hexOf(asset.digest)));
    remove(this.#at('entries', `${hexOf(asset.digest)}.json`));
  }
}

/** The files of a checkpoint: its own where it is one, else those of its folder. */
export function filesOf({ files, digest, size_bytes, source }: CheckpointAsset): readonly CheckpointFile[] {
  return files ?? [{ path: nameOf(source), digest, size_bytes }];
}

/** The last part of a URI as a file name. */
function nameOf(source: string): string {
  const name = source.replace(/[?#].*$/, '').replace(/^.*[/\\:]/, '');
  const plain = name.replace(/[^\w.+-]/g, '_').slice(0, 200);
  return /^\.*$/.test(plain) ? 'checkpoint' : plain;
}

/** Codes of file systems that have no hard links, or no more of them for one file. */
const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/** @throws WorldGateError as `writeError` */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // Another process was faster with the same.
    if (code === 'EEXIST') return;
    try {
      if (!NO_HARD_LINKS.has(code ?? '')) throw cause;
      symlinkSync(path.relative(path.dirname(to), from), to);
    } catch (second) {
      throw writeError(second, path.basename(to));
    }
  }
}

/** @throws WorldGateError as `writeError` */
function remove(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (cause) {
    throw writeError(cause, path.basename(file));
  }
}

function isSameFile(a: string, b: string): boolean {
  const first = statSync(a, { throwIfNoEntry: false });
  const second = statSync(b, { throwIfNoEntry: false });
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** @throws WorldGateError where it is not a folder, or not this user's to read */
function listed(folder: string): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  } catch (cause) {
    throw readError(cause, `the folder "${path.basename(folder)}" of the store`);
  }
}

function readJson<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
