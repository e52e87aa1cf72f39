import { closeSync, fstatSync, readSync } from 'node:fs';
import { RunningDigest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { decodeText, tooLarge } from '../../foundation/read-text.ts';
import { openBelow } from '../../foundation/safe-path.ts';
import type { InputTree } from './input-tree.ts';

/** What is read as a whole: larger files are streamed. */
const WHOLE_FILE_BYTES = 64 * 1024 * 1024;
const PIECE_BYTES = 1024 * 1024;
const LFS = 'version https://git-lfs.github.com/spec/v1';

/**
 * The bytes of a file of the tree in pieces of at most 1 MiB, each valid until the next is asked for. Digest and size
 * are noted in the tree when the last piece was taken.
 * @throws WorldGateError `file-missing`, `path-unsafe`, `file-changed`, and what {@link refuseUnreadable} throws
 */
export function* filePieces(tree: InputTree, name: string): Generator<Buffer> {
  refuseUnreadable(tree, name);
  const fd = openBelow(tree.root, name);
  const digest = new RunningDigest();
  let sizeBytes = 0;
  try {
    const expected = fstatSync(fd).size;
    const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE_BYTES, expected + 1)));
    for (;;) {
      const read = readSync(fd, piece, 0, piece.length, null);
      if (read === 0) break;
      sizeBytes += read;
      const bytes = piece.subarray(0, read);
      digest.update(bytes);
      yield bytes;
    }
    if (sizeBytes !== expected) {
      throw new WorldGateError('file-changed', `${name} changed while it was read`, {
        hint: 'wait until whatever writes it has finished',
        kind: 'environment',
      });
    }
  } finally {
    closeSync(fd);
  }
  tree.reads.set(name, { digest: digest.digest(), sizeBytes });
}

/**
 * UTF-8 text of a file of at most 64 MiB, without a byte order mark.
 * @throws WorldGateError as {@link filePieces}, and `file-too-large`, `file-not-text`
 */
export function readWhole(tree: InputTree, name: string, maxBytes = WHOLE_FILE_BYTES): string {
  const size = tree.file(name)?.sizeBytes ?? 0;
  if (size > maxBytes) throw tooLarge(name, size, maxBytes);
  const pieces: Buffer[] = [];
  for (const piece of filePieces(tree, name)) pieces.push(Buffer.from(piece));
  return decodeText(Buffer.concat(pieces), name);
}

/**
 * Refuses what only looks like a result, from its first bytes: an empty file, a Git LFS pointer, UTF-16.
 * @throws WorldGateError `empty-artifact`, `lfs-pointer`, `file-not-text`
 */
export function refuseUnreadable(tree: InputTree, name: string): void {
  const head = tree.head(name);
  if (tree.file(name)?.sizeBytes === 0) {
    throw new WorldGateError('empty-artifact', `${name} is empty: 0 bytes`, {
      hint: 'the evaluator was stopped before it wrote results, or the copy failed: take the file of a finished run',
    });
  }
  const text = head.toString('latin1');
  if (text.startsWith(LFS)) {
    const oid = /oid sha256:([0-9a-f]{64})/.exec(text)?.[1];
    const size = /size (\d{1,15})/.exec(text)?.[1];
    throw new WorldGateError(
      'lfs-pointer',
      `${name} is a Git LFS pointer, not the result itself${oid === undefined ? '' : ` (sha256:${oid}, ${size ?? '?'} bytes)`}`,
      { hint: 'run `git lfs pull` where the file comes from' },
    );
  }
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text) || /^(?:[\t\n\r -~]\0){4}|^(?:\0[\t\n\r -~]){4}/.test(text)) {
    throw new WorldGateError('file-not-text', `${name} is UTF-16 text, not UTF-8`, {
      hint: 'save it as UTF-8: `iconv -f UTF-16 -t UTF-8`',
    });
  }
}
