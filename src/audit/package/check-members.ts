import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import {
  type ArtifactManifest,
  ATTACHMENT_FOLDER,
  artifactManifest,
  MOST_ATTACHED_BYTES,
  MOST_ATTACHMENTS,
} from '../../contracts/evidence-package.ts';
import { type Digest, RunningDigest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { decodeText, readError, readOpened } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import {
  collisions,
  isAttachment,
  MANIFEST,
  memberNameProblem,
  REQUIRED_MEMBERS,
  SIDECARS,
} from './members.ts';

/** A thousand members, each with the longest name that is allowed. */
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;
/** What may be attached, and room for the members that every package has. */
const MOST_PACKAGE_BYTES = MOST_ATTACHED_BYTES + 16 * 1024 ** 3;
/** Entries of a folder that are looked at; a package has at most a tenth of it. */
const MOST_ENTRIES = 20 * MOST_ATTACHMENTS;
/** Half a second-level cache: larger pieces are digested more slowly, smaller ones cost more calls. */
const PIECE_BYTES = 1024 * 1024;

export const MEMBER_PROBLEMS = [
  'manifest-missing',
  'manifest-invalid',
  'member-missing',
  'member-extra',
  'member-name',
  'member-kind',
  'member-size',
  'package-size',
  'member-digest',
  'member-unreadable',
] as const;

/** One way in which a folder is not what its manifest says. */
export interface MemberProblem {
  name: (typeof MEMBER_PROBLEMS)[number];
  /** File or folder, relative to the package. */
  where: string;
  expected: string;
  found: string;
  /** One line for people, with the place. */
  message: string;
}

export interface CheckedMembers {
  /** `null` where it is missing or cannot be read. */
  manifest: ArtifactManifest | null;
  /** Of the manifest, and so of the whole package; `null` where there is none. */
  digest: Digest | null;
  /** Every problem, in the order of the manifest and then of the folder. */
  problems: MemberProblem[];
}

/**
 * Holds a folder against its manifest: every member there, each a regular file of the stated size and digest, and
 * nothing besides but the files of {@link SIDECARS}. Links are not followed, devices and pipes not opened.
 * @param dir absolute folder
 * @throws WorldGateError `package-missing` where there is no such folder. Whatever is wrong inside is a problem
 */
export function checkMembers(dir: string): CheckedMembers {
  const { manifest, digest, problems, present } = listMembers(dir);
  const bytes = present.reduce((sum, { size_bytes: size }) => sum + size, 0);
  if (bytes > MOST_PACKAGE_BYTES) {
    // A file of holes costs nobody anything but whoever digests it.
    problems.push(tooLarge(bytes));
    return { manifest, digest, problems };
  }
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  const base = realpathSync.native(dir);
  for (const member of present) {
    const problem = checkMember(base, member, piece);
    if (problem !== undefined) problems.push(problem);
  }
  return { manifest, digest, problems };
}

/** The same without a look into any file but the manifest; `present` are the members to look into. @throws as {@link checkMembers} */
export function listMembers(dir: string): CheckedMembers & { present: Member[] } {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) throw noPackage(dir);
  const found = entriesOf(dir);
  const { manifest, digest, problems } = readManifest(dir, found);
  if (manifest === null) return { manifest, digest, problems, present: [] };
  const members = new Map(manifest.members.map((member) => [member.name, member]));
  const folders = new Set([...members.keys()].flatMap(foldersOf));
  problems.push(...nameProblems(manifest), ...besides(found, members, folders));
  const present: Member[] = [];
  for (const member of members.values()) {
    const { name, size_bytes: size } = member;
    if (memberNameProblem(name) !== undefined) continue;
    const kind = found.kinds.get(name);
    if (kind === 'file') present.push(member);
    else if (kind !== undefined) problems.push(wrongKind(name, kind));
    else problems.push(missing('member-missing', name, `a file of ${size} bytes`));
  }
  return { manifest, digest, problems, present };
}

function tooLarge(bytes: number): MemberProblem {
  const expected = `at most ${MOST_PACKAGE_BYTES} bytes in all`;
  const message = `the members have ${bytes} bytes in all, which is more than a package can hold: none was digested`;
  return { name: 'package-size', where: MANIFEST, expected, found: `${bytes} bytes`, message };
}

export function noPackage(dir: string): WorldGateError {
  return new WorldGateError('package-missing', `${dir} is no evidence package: it has no ${MANIFEST}`, {
    hint: '`worldgate audit run` makes one',
  });
}

type Member = ArtifactManifest['members'][number];
type Kind = 'file' | 'folder' | 'a symbolic link' | 'a device' | 'a pipe' | 'a socket' | 'of an unknown kind';

interface Entries {
  /** By path relative to the package. */
  kinds: Map<string, Kind>;
  problems: MemberProblem[];
}

/** All entries, but those of folders that a package does not have. */
function entriesOf(dir: string): Entries {
  const entries: Entries = { kinds: new Map(), problems: [] };
  walk(dir, '', entries);
  return entries;
}

function walk(dir: string, below: string, entries: Entries): void {
  const { kinds, problems } = entries;
  let list: Dirent[];
  try {
    list = readdirSync(path.join(dir, below), { withFileTypes: true });
  } catch (cause) {
    problems.push(unreadable(below === '' ? '.' : below, 'a folder that can be read', cause));
    return;
  }
  for (const entry of list.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (kinds.size === MOST_ENTRIES) {
      if (problems.some(({ where }) => where === '.')) return;
      const found = `more than ${MOST_ENTRIES} entries`;
      problems.push(problemOf('member-extra', '.', 'only what the manifest lists', found, `holds ${found}`));
      return;
    }
    const kind = kindOf(entry);
    kinds.set(name, kind);
    if (kind === 'folder' && (name === ATTACHMENT_FOLDER || isAttachment(name))) walk(dir, name, entries);
  }
}

function kindOf(entry: Dirent): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isBlockDevice() || entry.isCharacterDevice()) return 'a device';
  if (entry.isFIFO()) return 'a pipe';
  return entry.isSocket() ? 'a socket' : 'of an unknown kind';
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, end) => parts.slice(0, end + 1).join('/'));
}

function readManifest(dir: string, { kinds, problems: unread }: Entries): CheckedMembers {
  const problems = [...unread];
  const kind = kinds.get(MANIFEST);
  if (kind === undefined && unread.length === 0) {
    problems.push(missing('manifest-missing', MANIFEST, 'the list of all members'));
  }
  if (kind !== undefined && kind !== 'file') problems.push(wrongKind(MANIFEST, kind));
  if (kind !== 'file') return { manifest: null, digest: null, problems };
  const expected = 'a manifest that can be read in one way';
  let bytes: Buffer;
  try {
    const fd = openPlain(path.join(dir, MANIFEST));
    try {
      bytes = readOpened(fd, MANIFEST, MOST_MANIFEST_BYTES);
    } finally {
      closeSync(fd);
    }
  } catch (cause) {
    problems.push(unreadable(MANIFEST, expected, cause));
    return { manifest: null, digest: null, problems };
  }
  const digest = sha256(bytes);
  try {
    const value = parseJson(decodeText(bytes, MANIFEST), MANIFEST);
    const context = { file: MANIFEST, code: 'package-invalid' };
    return { manifest: parseWith(artifactManifest, value, context), digest, problems };
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    const { message } = cause;
    problems.push({ name: 'manifest-invalid', where: MANIFEST, expected, found: message, message });
    return { manifest: null, digest, problems };
  }
}

/** What is wrong with the list of members itself. */
function nameProblems({ members }: ArtifactManifest): MemberProblem[] {
  const problems: MemberProblem[] = [];
  const wrongName = (name: string, found: string) =>
    problems.push(problemOf('member-name', name, 'a name that means one file on every system', found, found));
  const names = new Set<string>();
  for (const { name } of members) {
    if (names.has(name)) wrongName(name, 'is listed twice');
    names.add(name);
  }
  for (const name of names) {
    const problem = memberNameProblem(name);
    if (problem !== undefined) wrongName(name, problem);
  }
  for (const [name, other] of collisions([...names])) {
    wrongName(name, `cannot stand beside ${quoted(other)} on every system`);
  }
  for (const name of REQUIRED_MEMBERS) {
    if (name === MANIFEST || names.has(name)) continue;
    const expected = 'an entry of the manifest';
    problems.push(problemOf('member-missing', name, expected, 'none', 'is not in the manifest'));
  }
  return problems;
}

/** Entries that are no member, and sidecars that are no file. */
function besides(
  { kinds }: Entries,
  members: ReadonlyMap<string, Member>,
  folders: ReadonlySet<string>,
): MemberProblem[] {
  const problems: MemberProblem[] = [];
  for (const [name, kind] of kinds) {
    if (members.has(name) || name === MANIFEST) continue;
    if (kind === 'folder' && folders.has(name)) continue;
    if (SIDECARS.includes(name)) {
      if (kind !== 'file') problems.push(wrongKind(name, kind));
      continue;
    }
    const found = kind === 'file' || kind === 'folder' ? `a ${kind}` : kind;
    problems.push(
      problemOf('member-extra', name, 'only what the manifest lists', found, 'is not in the manifest'),
    );
  }
  return problems;
}

/** @param base real path of the package */
function checkMember(
  base: string,
  { name, digest, size_bytes: size }: Member,
  piece: Buffer,
): MemberProblem | undefined {
  const file = path.join(base, name);
  let fd: number;
  try {
    fd = openPlain(file);
  } catch (cause) {
    return unreadable(name, 'a regular file', cause);
  }
  try {
    const before = fstatSync(fd);
    // A folder on the way may have become a link since it was listed.
    if (!before.isFile() || realpathSync.native(file) !== file) {
      const found = 'another thing than when the folder was listed';
      return problemOf('member-kind', name, 'a regular file', found, `is ${found}`);
    }
    if (before.size !== size) return wrongSize(name, size, `${before.size} bytes`);
    const read = digestOf(fd, size, piece);
    if (read.bytes !== size || fstatSync(fd).size !== size) {
      return wrongSize(name, size, 'another number of bytes while it was read');
    }
    if (read.digest === digest) return undefined;
    return problemOf('member-digest', name, digest, read.digest, `has another digest than ${digest}`);
  } catch (cause) {
    return unreadable(name, 'a regular file', cause);
  } finally {
    closeSync(fd);
  }
}

/** Of at most one byte more than `size`, so that a file that grows is noticed and not followed. */
function digestOf(fd: number, size: number, piece: Buffer): { digest: Digest; bytes: number } {
  const running = new RunningDigest();
  let bytes = 0;
  while (bytes <= size) {
    const read = readSync(fd, piece, 0, Math.min(piece.length, size + 1 - bytes), null);
    if (read === 0) break;
    bytes += read;
    running.update(read === piece.length ? piece : piece.subarray(0, read));
  }
  return { digest: running.digest(), bytes };
}

/** Opens what stands there itself: not what a link leads to, and without waiting for the other end of a pipe. */
function openPlain(file: string): number {
  return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
}

function unreadable(where: string, expected: string, cause: unknown): MemberProblem {
  const error = isWorldGateError(cause) ? cause : readError(cause, where === '.' ? 'the folder' : where);
  if (!isWorldGateError(error)) throw error;
  return { name: 'member-unreadable', where, expected, found: error.message, message: error.message };
}

function missing(name: MemberProblem['name'], where: string, expected: string): MemberProblem {
  return problemOf(name, where, expected, 'nothing', 'is missing');
}

function wrongKind(where: string, kind: Kind): MemberProblem {
  const found = `${kind === 'folder' ? 'a ' : ''}${kind}`;
  return problemOf('member-kind', where, 'a regular file', found, `is ${found}, not a regular file`);
}

function wrongSize(where: string, size: number, found: string): MemberProblem {
  return problemOf('member-size', where, `${size} bytes`, found, `has ${found} instead of ${size}`);
}

/** @param says what follows the place in the message */
function problemOf(
  name: MemberProblem['name'],
  where: string,
  expected: string,
  found: string,
  says: string,
): MemberProblem {
  const isPlain = name !== 'member-extra' && /^[\w./-]+$/.test(where);
  return { name, where, expected, found, message: `${isPlain ? where : quoted(where)}: ${says}` };
}
