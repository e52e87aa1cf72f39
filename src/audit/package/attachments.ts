import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import {
  ATTACHMENT_FOLDER,
  MOST_ATTACHED_BYTES,
  MOST_ATTACHMENTS,
} from '../../contracts/evidence-package.ts';
import { writeError } from '../../foundation/atomic-file.ts';
import { RunningDigest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { readError } from '../../foundation/read-text.ts';
import { openBelow } from '../../foundation/safe-path.ts';
import { inputTree } from '../importing/input-tree.ts';
import type { WrittenMember } from './member-writer.ts';
import { attachmentNameProblem, collisions } from './members.ts';

const PIECE_BYTES = 1024 * 1024;
const MOST_NAME = 400;
const GIB = 1024 ** 3;

/** A file that is to be carried in a package. */
export interface Attachment {
  /** Of the member: `attachments/videos/episode_3.mp4`. */
  name: string;
  /** Absolute folder, and the path of the file in it. */
  root: string;
  file: string;
}

/**
 * What `--attach` names: files, under their own name, and folders, with theirs before it.
 * @param paths absolute paths of files and folders
 * @param output absolute folder of the package, which is left out where it lies in an attached folder
 * @throws WorldGateError `attachment-invalid` for links, pipes and devices, for names that are not safe on every
 *   system or clash, for more than 1,000 files or 16 GiB; `file-missing`, `folder-empty`, `folder-too-large`
 */
export function planAttachments(paths: readonly string[], output: string): Attachment[] {
  const planned: Attachment[] = [];
  let bytes = 0;
  for (const given of new Set(paths)) {
    const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
    const { root, files, skipped } = inputTree(given, output);
    const [first] = skipped;
    if (first !== undefined) {
      const what = `${first.path} in ${given} is ${first.reason}`;
      throw invalid(what, 'attach the files themselves, or an archive of the folder');
    }
    const below = isFolder ? `${ATTACHMENT_FOLDER}/${path.basename(given)}` : ATTACHMENT_FOLDER;
    for (const file of files) {
      bytes += file.sizeBytes;
      planned.push({ name: `${below}/${file.path}`, root, file: file.path });
    }
    requireFew(planned.length, bytes);
  }
  for (const { name } of planned) {
    const problem =
      name.length > MOST_NAME ? `has more than ${MOST_NAME} characters` : attachmentNameProblem(name);
    if (problem !== undefined) {
      throw invalid(`${quoted(name)} ${problem}`, 'rename the file, or attach an archive of it');
    }
  }
  const [clash] = collisions(planned.map(({ name }) => name));
  if (clash !== undefined) {
    const [name, other] = clash;
    const what =
      name === other
        ? `two files would be ${quoted(name)}`
        : `${quoted(name)} and ${quoted(other)} are one name on some systems`;
    throw invalid(what, 'rename one of them, or attach the folders that they lie in');
  }
  return planned.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function requireFew(files: number, bytes: number): void {
  if (files > MOST_ATTACHMENTS) {
    throw invalid(
      `more than ${MOST_ATTACHMENTS} files are attached; a signed statement names no more`,
      'attach an archive of them',
    );
  }
  if (bytes > MOST_ATTACHED_BYTES) throw tooMuch();
}

function tooMuch(): WorldGateError {
  return invalid(
    `more than ${MOST_ATTACHED_BYTES / GIB} GiB are attached`,
    'publish large files elsewhere, and attach a list of their digests',
  );
}

function invalid(message: string, hint: string): WorldGateError {
  return new WorldGateError('attachment-invalid', message, { hint });
}

/**
 * Copies attachments into a package; each is read once, and what is written is what is digested.
 * @param folder absolute folder of the package
 * @throws WorldGateError `attachment-invalid`, those of opening and writing
 */
export function copyAttachments(planned: readonly Attachment[], folder: string): WrittenMember[] {
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let left = MOST_ATTACHED_BYTES;
  return planned.map((attachment) => {
    const member = copyOne(attachment, folder, piece, left);
    left -= member.sizeBytes;
    return member;
  });
}

function copyOne(
  { name, root, file }: Attachment,
  folder: string,
  piece: Buffer,
  most: number,
): WrittenMember {
  const from = openBelow(root, file);
  try {
    if (!fstatSync(from).isFile()) throw invalid(`${file} is not a regular file any more`, 'attach it again');
    const to = create(path.join(folder, name), name);
    try {
      const digest = new RunningDigest();
      let sizeBytes = 0;
      for (;;) {
        const read = readPiece(from, piece, file);
        if (read === 0) break;
        sizeBytes += read;
        if (sizeBytes > most) throw tooMuch();
        const bytes = piece.subarray(0, read);
        digest.update(bytes);
        writeAll(to, bytes, name);
      }
      fsyncSync(to);
      return { name, digest: digest.digest(), sizeBytes };
    } finally {
      closeSync(to);
    }
  } finally {
    closeSync(from);
  }
}

function create(file: string, name: string): number {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    return openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
  } catch (cause) {
    throw writeError(cause, name);
  }
}

function readPiece(fd: number, piece: Buffer, file: string): number {
  try {
    return readSync(fd, piece, 0, piece.length, null);
  } catch (cause) {
    throw readError(cause, file);
  }
}

function writeAll(fd: number, bytes: Buffer, name: string): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  } catch (cause) {
    throw writeError(cause, name);
  }
}
