import { realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { WorldGateError } from '../../foundation/errors.ts';
import { isBelow } from '../../foundation/safe-path.ts';
import { listMembers } from './check-members.ts';

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

/** Takes an earlier package away, if there is one. */
export function removePackage(folder: string): void {
  if (isPackage(folder)) rmSync(folder, { recursive: true, force: true });
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
