import { closeSync, fstatSync, readSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { fromFdPromise } from 'yauzl';
import type { ArchiveKind, TriageArchive } from '../../contracts/triage.ts';
import { messageOf, WorldGateError } from '../../foundation/errors.ts';
import { openBelow } from '../../foundation/safe-path.ts';
import { redactText } from '../../observability/redaction/index.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { archiveKind } from './file-kinds.ts';

const MOST_ENTRIES = 10_000;
const MOST_NAMES = 100;
const MOST_FINDINGS = 100;
/** What is gone through of a tar file, unpacked; nothing of it is kept. */
const MOST_UNPACKED_BYTES = 256 * 1024 * 1024;
/** Results compress by 10 to 40; the limit is that of deflate, nearly. */
const MOST_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;

const NESTED = /\.(?:zip|tar|tgz|tar\.gz|tar\.bz2|tar\.xz|tar\.zst|7z|rar|gz|xz|zst)$/i;
const RESULT =
  /(?:eval_info|results?|episodes?|summary|metrics|eval|audit_input)[^/]*\.(?:json|jsonl|csv|txt|log)$/i;

/**
 * What an archive says that it holds: names and sizes from its directory. Nothing is written to disk; of a tar file at
 * most 256 MiB are gone through, of every archive at most 10,000 entries. Broken ones get a finding.
 */
export async function listArchive(tree: InputTree, file: string): Promise<TriageArchive> {
  const named = archiveKind(file, tree.head(file))!;
  const listing = new Listing(file, named, tree.file(file)!.sizeBytes);
  let fd: number;
  try {
    fd = openBelow(tree.root, file);
  } catch (error) {
    listing.note('archive-unreadable', messageOf(error));
    return listing.archive;
  }
  try {
    if (named === 'zip') await listZip(fd, listing);
    else if (named === 'gz') await listGzip(fd, file, listing);
    else await listTar(tarBytes(fd, named === 'tar.gz', listing), listing);
  } catch (error) {
    listing.archive.complete = false;
    // What the libraries throw about the bytes of an archive are plain errors.
    listing.note('archive-broken', messageOf(error));
  } finally {
    closeSync(fd);
  }
  return listing.archive;
}

class Listing {
  readonly archive: TriageArchive;
  readonly #noted = new Set<string>();

  constructor(file: string, kind: ArchiveKind, sizeBytes: number) {
    this.archive = {
      path: file,
      kind,
      size_bytes: sizeBytes,
      entries: 0,
      unpacked_bytes: 0,
      complete: true,
      names: [],
      results: [],
      findings: [],
    };
  }

  /** Each code once: an archive of ten thousand bad names is one finding. */
  note(code: string, message: string): void {
    if (this.#noted.has(code) || this.archive.findings.length === MOST_FINDINGS) return;
    this.#noted.add(code);
    this.archive.findings.push({ code, message: redactText(message).slice(0, 1000) });
  }

  /** @returns whether to go on */
  entry(rawName: string, sizeBytes: number, isLink: boolean, isEncrypted: boolean): boolean {
    const { archive } = this;
    if (archive.entries === MOST_ENTRIES) {
      archive.complete = false;
      this.note('archive-too-large', `has more than ${MOST_ENTRIES} entries; the rest was not listed`);
      return false;
    }
    archive.entries += 1;
    archive.unpacked_bytes = Math.min(
      Number.MAX_SAFE_INTEGER,
      archive.unpacked_bytes + Math.max(0, sizeBytes),
    );
    const name = shownName(rawName);
    if (archive.names.length < MOST_NAMES) archive.names.push(name);
    if (RESULT.test(rawName) && archive.results.length < MOST_NAMES) archive.results.push(name);
    if (leavesFolder(rawName)) {
      this.note('archive-path-unsafe', `has an entry that would be unpacked outside of its folder: ${name}`);
    }
    if (isLink) this.note('archive-link', `has an entry that is a link: ${name}`);
    if (isEncrypted) this.note('archive-encrypted', `has an encrypted entry: ${name}`);
    if (NESTED.test(rawName)) this.note('archive-nested', `has another archive in it: ${name}`);
    return true;
  }

  /** @returns whether what it unpacks to is out of all proportion */
  isBomb(unpackedBytes: number, packedBytes: number): boolean {
    if (unpackedBytes < RATIO_FROM_BYTES || unpackedBytes <= MOST_RATIO * Math.max(1, packedBytes))
      return false;
    this.archive.complete = false;
    this.note('archive-bomb', `unpacks to more than ${MOST_RATIO} times its size; do not unpack it`);
    return true;
  }
}

function shownName(name: string): string {
  return redactText(name.toWellFormed()).slice(0, 400);
}

function leavesFolder(name: string): boolean {
  const plain = name.replaceAll('\\', '/');
  return /^(?:\/|[A-Za-z]:)/.test(plain) || plain.split('/').includes('..') || plain.includes('\0');
}

async function listZip(fd: number, listing: Listing): Promise<void> {
  const zip = await fromFdPromise(fd, {
    autoClose: false,
    lazyEntries: true,
    // Names are looked at as they stand: refusing `..` is for those who unpack.
    decodeStrings: false,
  });
  for await (const entry of zip.eachEntry()) {
    const isLink = entry.externalFileAttributes >>> 28 === 0xa;
    const name = entry.fileNameRaw.toString('utf8');
    if (!listing.entry(name, entry.uncompressedSize, isLink, entry.isEncrypted())) break;
  }
  listing.isBomb(listing.archive.unpacked_bytes, listing.archive.size_bytes);
}

async function listTar(bytes: AsyncIterable<Buffer>, listing: Listing): Promise<void> {
  const tar = extract();
  const fed = (async () => {
    try {
      await pipeline(bytes, tar);
    } catch (error) {
      tar.destroy(error as Error);
    }
  })();
  try {
    for await (const entry of tar) {
      const { name, size, type } = entry.header;
      const isLink = type === 'symlink' || type === 'link';
      if (!listing.entry(name, size ?? 0, isLink, false)) break;
      entry.resume();
    }
  } catch (error) {
    // Where the listing was stopped on purpose, the tar file is cut off and that is no news.
    if (listing.archive.complete) throw error;
  } finally {
    tar.destroy();
    await fed;
  }
}

/** The unpacked bytes of a tar file up to the limits; ends early where one is reached. */
async function* tarBytes(fd: number, isPacked: boolean, listing: Listing): AsyncGenerator<Buffer> {
  let unpacked = 0;
  let packed = 0;
  const file = pieces(fd, Number.POSITIVE_INFINITY, (bytes) => {
    packed += bytes;
  });
  for await (const piece of isPacked ? unpackedOf(file) : file) {
    unpacked += (piece as Buffer).length;
    if (isPacked && listing.isBomb(unpacked, packed)) return;
    if (unpacked > MOST_UNPACKED_BYTES) {
      listing.archive.complete = false;
      listing.note(
        'archive-too-large',
        `only its first ${MOST_UNPACKED_BYTES / 1024 / 1024} MiB, unpacked, were gone through`,
      );
      return;
    }
    yield piece as Buffer;
  }
}

const PIECE_BYTES = 64 * 1024;

/** The bytes of an open file up to `most`. */
function* pieces(fd: number, most: number, count: (bytes: number) => void): Generator<Buffer> {
  for (let at = 0; at < most; ) {
    const piece = Buffer.alloc(PIECE_BYTES);
    const read = readSync(fd, piece, 0, Math.min(PIECE_BYTES, most - at), at);
    if (read === 0) return;
    at += read;
    count(read);
    yield piece.subarray(0, read);
  }
}

function unpackedOf(file: Iterable<Buffer>): Readable {
  const out = new PassThrough();
  pipeline(Readable.from(file, { objectMode: false, highWaterMark: PIECE_BYTES }), createGunzip(), out).catch(
    (error: unknown) => out.destroy(error as Error),
  );
  return out;
}

/** One file, or a tar file whose name does not say so. */
async function listGzip(fd: number, file: string, listing: Listing): Promise<void> {
  if (fstatSync(fd).size < 18) throw new WorldGateError('archive-broken', 'is cut off');
  const first = await firstBlock(fd);
  if (first.length > 262 && first.toString('latin1', 257, 262) === 'ustar') {
    listing.archive.kind = 'tar.gz';
    await listTar(tarBytes(fd, true, listing), listing);
    return;
  }
  let unpacked = 0;
  for await (const piece of tarBytes(fd, true, listing)) unpacked += piece.length;
  listing.entry(path.posix.basename(file).replace(/\.gz$/i, ''), unpacked, false, false);
}

async function firstBlock(fd: number): Promise<Buffer> {
  let block = Buffer.alloc(0);
  try {
    for await (const piece of unpackedOf(pieces(fd, PIECE_BYTES, () => {}))) {
      block = Buffer.concat([block, piece as Buffer]);
      if (block.length >= 512) break;
    }
  } catch (error) {
    // The part that was read ends in the middle of the packed data.
    if (block.length === 0) throw error;
  }
  return block;
}
