import { existsSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { isBelow } from '../../foundation/safe-path.ts';
import { listMembers } from './check-members.ts';
import { REVOCATION_FILE, SHARE_URL_FILE, SIDECARS } from './members.ts';

/**
 * Whether a folder is a package that an earlier call wrote, and nothing besides: only such a folder may be replaced or
 * taken away.
 */
export function isPackage(folder: string): boolean {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  const { manifest, problems } = listMembers(folder);
  // A member that is missing makes it a broken package, but still nobody's else.
  return manifest !== null && problems.every(({ name }) => name === 'member-missing');
}

/** Takes an earlier package away, if there is one; one that was revoked stays. */
export function removePackage(folder: string): void {
  if (isReplaceable(folder)) rmSync(folder, { recursive: true, force: true });
}

/** A package whose revocation would not go with it. */
export function isReplaceable(folder: string): boolean {
  return isPackage(folder) && !existsSync(path.join(folder, REVOCATION_FILE));
}

/** What goes with a package that is replaced, and that making it again does not bring back. */
export interface ReplacedPackage {
  digest: Digest;
  /** Names of the files beside the members: signatures, the address of a share. */
  dropped: string[];
  /** What `share_url.txt` says. */
  shareUrl: string | null;
}

/**
 * The package that is about to be replaced, null where there is none.
 * @throws WorldGateError `package-revoked`: a package made again has the digest of the one that was revoked, and nothing
 *   would say so any more
 */
export function packageToReplace(folder: string): ReplacedPackage | null {
  if (!isPackage(folder)) return null;
  if (!isReplaceable(folder)) {
    throw new WorldGateError(
      'package-revoked',
      `the output folder holds a package that was revoked: ${REVOCATION_FILE} says by whom, and would be lost`,
      { hint: 'name another folder with --output, or remove this one yourself' },
    );
  }
  const dropped = SIDECARS.filter((name) => existsSync(path.join(folder, name)));
  const shareUrl = dropped.includes(SHARE_URL_FILE)
    ? readFileSync(path.join(folder, SHARE_URL_FILE), 'utf8').slice(0, 4096).trim()
    : null;
  return { digest: listMembers(folder).digest!, dropped, shareUrl };
}

/** What a caller should know of a package that was replaced, as sentences. */
export function replacedNotes(replaced: ReplacedPackage | null): string[] {
  if (replaced === null || replaced.dropped.length === 0) return [];
  const { digest, dropped, shareUrl } = replaced;
  const notes = [`With the earlier package in this folder (${digest}) went ${dropped.join(', ')}.`];
  if (shareUrl !== null)
    notes.push(
      `Its share stays where it is (${shareUrl}, seen from this package): revoke it by its own folder.`,
    );
  return notes;
}

/**
 * Nothing that an audit reads may lie where it writes, whatever links lead there.
 * @throws WorldGateError `output-invalid`
 */
export function requireOwnFolder(request: {
  from: string;
  claim: string;
  protocol: string;
  anchor: string | undefined;
  ppi: string | undefined;
  attachments?: readonly string[];
  output: string;
}): void {
  const output = realPath(request.output);
  const read: [string, string | undefined][] = [
    ['the results', request.from],
    ['the claim', request.claim],
    ['the protocol', request.protocol],
    ['the anchor', request.anchor],
    ['the labels', request.ppi],
    ...(request.attachments ?? []).map((file): [string, string] => ['an attachment', file]),
  ];
  for (const [what, given] of read) {
    if (given === undefined || !isBelow(output, realPath(given))) continue;
    throw new WorldGateError('output-invalid', `the output folder holds ${what}`, {
      hint: 'name another folder with --output',
    });
  }
}

/** Of the deepest folder that exists, with the rest behind it. */
function realPath(target: string): string {
  const rest: string[] = [];
  for (let existing = target; ; existing = path.dirname(existing)) {
    try {
      return path.join(realpathSync.native(existing), ...rest.reverse());
    } catch {
      if (existing === path.dirname(existing)) return target;
      rest.push(path.basename(existing));
    }
  }
}
