import { closeSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { makeFolderAtomic } from './atomic-folder.ts';
import { messageOf, WorldGateError } from './errors.ts';
import { quoted } from './plain-value.ts';
import { readError } from './read-text.ts';

export interface UnzipLimits {
  /** Files and folders together. */
  maxEntries: number;
  /** Bytes of all files, as they come out: what the archive says of itself is not believed. */
  maxBytes: number;
  /** What comes out, by what the archive weighs; counted from 16 MiB on. */
  maxRatio?: number;
  /** Parts of a path. */
  maxDepth?: number;
}

/** Results compress by 10 to 40, empty tables by more; deflate ends at 1,032. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 16;
const MAX_NAME_BYTES = 1024;

/** What no file system has in a name, or what means something else on one of them. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*]/;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SPECIAL_BITS = 0o7000;

interface Member {
  entry: Entry;
  /** With "/" between its parts. */
  path: string;
}

/**
 * Unpacks a zip file from outside. The folder is there afterwards with every file of the archive, or as it was before:
 * whatever is refused leaves nothing behind. Files come out with the mode 0644.
 *
 * Refused are: paths that leave the folder or mean different things on different systems, links and other special
 * files, names that come twice or differ in case only, encrypted members, names that are not UTF-8, checksums and sizes
 * that are wrong, and more than the limits. Memory is bounded by the directory of the archive, which `maxEntries` bounds.
 *
 * @param archiveFile absolute path
 * @param folder absolute path; missing or empty
 * @returns the paths of the files inside `folder`, in the order of the archive
 * @throws WorldGateError `archive-broken`, `archive-unsafe`, `archive-too-large`, `output-exists`, those of reading and writing
 */
export async function unzipInto(archiveFile: string, folder: string, limits: UnzipLimits): Promise<string[]> {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archiveFile, {
    autoClose: false,
    // Names are judged as they stand: the library would turn each backslash into a slash.
    decodeStrings: false,
  }).catch((error: unknown) => {
    throw isSystemError(error) ? readError(error, archiveFile) : broken(messageOf(error));
  });
  try {
    const members = await directoryOf(zip, limits);
    return await makeFolderAtomic(
      folder,
      () => false,
      (temporary) => unpack(zip, members, temporary, new Meter(limits, statSync(archiveFile).size)),
    );
  } catch (error) {
    if (error instanceof WorldGateError || isSystemError(error)) throw error;
    // What the library throws about the bytes of an archive are plain errors.
    throw broken(messageOf(error));
  } finally {
    zip.close();
  }
}

/** The whole directory is judged before anything is unpacked. */
async function directoryOf(zip: ZipFile, limits: UnzipLimits): Promise<Member[]> {
  const members: Member[] = [];
  const names = new Names();
  let declared = 0;
  if (zip.entryCount > limits.maxEntries) throw tooManyEntries(limits);
  for await (const entry of zip.eachEntry()) {
    if (members.length === limits.maxEntries) throw tooManyEntries(limits);
    const path = pathOf(entry, limits.maxDepth ?? MAX_DEPTH);
    names.add(path);
    refuseSpecial(entry, path);
    declared += entry.uncompressedSize;
    if (declared > limits.maxBytes) throw tooLarge(`says that it holds more than ${limits.maxBytes} bytes`);
    members.push({ entry, path });
  }
  return members;
}

function pathOf(entry: Entry, maxDepth: number): string {
  const raw = entry.fileNameRaw;
  if (raw.length === 0 || raw.length > MAX_NAME_BYTES) {
    throw unsafe(`has a member with a name of ${raw.length} bytes`);
  }
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw unsafe(`has a member with a name that is not UTF-8: ${quoted(raw.toString('latin1'))}`);
  }
  const shown = quoted(name);
  if (name.includes('\\')) throw unsafe(`has a member with a backslash in its name: ${shown}`);
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
    throw unsafe(`has a member with an absolute path: ${shown}`);
  }
  if (FORBIDDEN.test(name))
    throw unsafe(`has a member with a character in its name that no file has: ${shown}`);
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.includes('..')) throw unsafe(`has a member that leads out of its folder: ${shown}`);
  if (parts.some((part) => part === '' || part === '.' || /[. ]$/.test(part) || RESERVED.test(part))) {
    throw unsafe(`has a member with a path that systems read differently: ${shown}`);
  }
  if (parts.length > maxDepth) throw unsafe(`has a member more than ${maxDepth} folders deep: ${shown}`);
  return name;
}

function refuseSpecial(entry: Entry, path: string): void {
  const shown = quoted(path);
  if (entry.isEncrypted()) throw unsafe(`has an encrypted member: ${shown}`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw broken(
      `member ${shown} is compressed by method ${entry.compressionMethod}, which nothing here reads`,
    );
  }
  const mode = entry.externalFileAttributes >>> 16;
  const type = mode & FILE_TYPE;
  const isFolder = path.endsWith('/');
  if (type !== 0 && type !== (isFolder ? FOLDER : REGULAR)) {
    throw unsafe(`has a member that is a link or another special file: ${shown}`);
  }
  if ((mode & SPECIAL_BITS) !== 0 && !isFolder) throw unsafe(`has a member with special rights: ${shown}`);
  if (isFolder && entry.uncompressedSize !== 0) throw unsafe(`has a folder with content: ${shown}`);
}

/** Paths that a case-insensitive file system, or one that normalises names, would make one. */
class Names {
  /** What each folded path was written as, and whether a file stands there. */
  readonly #seen = new Map<string, { written: string; isFile: boolean }>();

  add(path: string): void {
    const isFile = !path.endsWith('/');
    const parts = path.replace(/\/$/, '').split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
      const written = parts.slice(0, depth).join('/');
      const isMember = depth === parts.length;
      this.#claim(written, isMember && isFile, path, isMember);
    }
  }

  #claim(written: string, isFile: boolean, path: string, isMember: boolean): void {
    const folded = written.normalize('NFKC').toLowerCase();
    const earlier = this.#seen.get(folded);
    if (earlier === undefined) {
      this.#seen.set(folded, { written, isFile });
      return;
    }
    if (earlier.written !== written) {
      throw unsafe(
        `has two names that some systems take for one: ${quoted(earlier.written)} and ${quoted(written)}`,
      );
    }
    if (earlier.isFile || isFile) {
      const what =
        isMember && earlier.isFile && isFile ? 'the same member twice' : 'a file where it has a folder';
      throw unsafe(`has ${what}: ${quoted(path)}`);
    }
  }
}

/** Counts what really comes out. */
class Meter {
  readonly #limits: UnzipLimits;
  readonly #archiveBytes: number;
  #bytes = 0;

  constructor(limits: UnzipLimits, archiveBytes: number) {
    this.#limits = limits;
    this.#archiveBytes = archiveBytes;
  }

  add(bytes: number): void {
    this.#bytes += bytes;
    const { maxBytes, maxRatio = MAX_RATIO } = this.#limits;
    if (this.#bytes > maxBytes) throw tooLarge(`unpacks to more than ${maxBytes} bytes`);
    if (this.#bytes > RATIO_FROM_BYTES && this.#bytes > maxRatio * this.#archiveBytes) {
      throw tooLarge(`unpacks to more than ${maxRatio} times its size`);
    }
  }
}

async function unpack(
  zip: ZipFile,
  members: readonly Member[],
  folder: string,
  meter: Meter,
): Promise<string[]> {
  const files: string[] = [];
  for (const { entry, path } of members) {
    const target = join(folder, path);
    if (path.endsWith('/')) {
      mkdirSync(target, { recursive: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    await writeMember(zip, entry, target, meter);
    files.push(path);
  }
  return files;
}

async function writeMember(zip: ZipFile, entry: Entry, target: string, meter: Meter): Promise<void> {
  const fd = openSync(target, 'wx', 0o644);
  try {
    let sum = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      const bytes = piece as Buffer;
      meter.add(bytes.length);
      sum = crc32(bytes, sum);
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    }
    if (sum !== entry.crc32)
      throw broken(`the checksum of member ${quoted(entry.fileNameRaw.toString())} is wrong`);
  } finally {
    closeSync(fd);
  }
}

function isSystemError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return (
    (error as NodeJS.ErrnoException | undefined)?.syscall !== undefined && /^E[A-Z0-9]+$/.test(code ?? '')
  );
}

function broken(why: string): WorldGateError {
  return new WorldGateError('archive-broken', `the archive cannot be read: ${why}`, {
    hint: 'Get it again: it may have been cut off on its way.',
  });
}

function unsafe(why: string): WorldGateError {
  return new WorldGateError('archive-unsafe', `the archive ${why}`, {
    hint: 'Do not unpack it by other means: no tool of WorldGate writes such an archive.',
  });
}

function tooLarge(why: string): WorldGateError {
  return new WorldGateError('archive-too-large', `the archive ${why}`, {
    hint: 'It is a decompression bomb, or no result of one run.',
  });
}

function tooManyEntries({ maxEntries }: UnzipLimits): WorldGateError {
  return tooLarge(`has more than ${maxEntries} members`);
}
