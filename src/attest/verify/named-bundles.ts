import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILES } from '../../contracts/attestation.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { NamedFile } from './find-bundles.ts';

/**
 * Files of bundles that a caller names, by themselves or by the folder that a job has put them into.
 * @param folder absolute; that names are relative to
 * @throws WorldGateError `bundle-missing` for a folder without any bundle of ours
 */
export function namedBundles(folder: string, names: readonly string[]): NamedFile[] {
  return names.flatMap((name) => {
    const target = path.resolve(folder, name);
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) return [{ path: target, name }];
    const files = Object.values(BUNDLE_FILES).filter((file) => existsSync(path.join(target, file)));
    if (files.length === 0) {
      throw new WorldGateError('bundle-missing', `the folder ${quoted(name)} holds no bundle of a package`, {
        hint: `of a folder, ${Object.values(BUNDLE_FILES).join(', ')} are taken; name other files themselves`,
      });
    }
    return files.map((file) => ({ path: path.join(target, file), name: path.join(name, file) }));
  });
}
