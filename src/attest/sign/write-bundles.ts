import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILES, PACKAGE_PREDICATES, PENDING_FILE } from '../../contracts/attestation.ts';
import { isTemporaryName, makeFolder, writeError, writeFileAtomic } from '../../foundation/atomic-file.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import type { SignedBundle } from './signer.ts';

const NAMES = PACKAGE_PREDICATES.map((predicate) => BUNDLE_FILES[predicate]);

/**
 * Writes the bundles of a package: all, in the place of those of an earlier signing, or none and what was there stays.
 * A pending file beside them has served and goes.
 * @param bundles in the order of `PACKAGE_PREDICATES`
 * @returns absolute paths, the main one first
 * @throws WorldGateError as `writeFileAtomic`
 */
export function writeBundles(dir: string, bundles: readonly SignedBundle[]): string[] {
  makeFolder(dir);
  const token = randomBytes(6).toString('hex');
  const files = NAMES.map((name, index) => ({
    target: path.join(dir, name),
    staged: path.join(dir, `.${name}.${token}.tmp`),
    text: `${JSON.stringify(bundles[index]!.json)}\n`,
  }));
  const undo: (() => void)[] = [];
  try {
    for (const { staged, text } of files) {
      undo.push(() => rmSync(staged, { force: true }));
      writeFileAtomic(staged, text);
    }
    for (const { staged, target } of files) {
      const earlier = existsSync(target) ? readFileSync(target) : null;
      undo.push(() =>
        earlier === null ? rmSync(target, { force: true }) : writeFileAtomic(target, earlier),
      );
      renameSync(staged, target);
    }
  } catch (cause) {
    for (const step of undo) step();
    throw writeError(cause, dir);
  }
  // Two signings at once may each have renamed some: what is there now must be of one of them.
  const foreign = files.find(
    ({ target, text }) => !existsSync(target) || readFileSync(target, 'utf8') !== text,
  );
  if (foreign !== undefined) {
    throw new WorldGateError('signing-raced', `${foreign.target} was written by another signing meanwhile`, {
      hint: 'Sign again, once at a time: the bundles beside the members may be of two signings.',
      kind: 'environment',
    });
  }
  rmSync(path.join(dir, PENDING_FILE), { force: true });
  return files.map(({ target }) => target);
}

/** Removes what a signing that was killed while it wrote has left in the package, where it would count as an extra file. */
export function removeLeftovers(dir: string): void {
  const entries = statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(dir) : [];
  for (const entry of entries) {
    const isOurs = isTemporaryName(entry) && [...NAMES, PENDING_FILE].some((name) => entry.includes(name));
    if (isOurs) rmSync(path.join(dir, entry), { force: true });
  }
}
