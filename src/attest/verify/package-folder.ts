import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST, SIDECARS } from '../../audit/package/members.ts';
import { PACKAGE_MEMBERS } from '../../contracts/evidence-package.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { nearest } from '../../foundation/suggest.ts';

/** Neighbours that are looked at for what somebody may have meant. */
const MOST_NEIGHBOURS = 1000;
const MOST_NAMED = 5;

/**
 * The folder of a package, where a caller has named one. What stands in it is not judged: a folder that was once a
 * package and has lost its manifest is still one.
 * @param dir absolute
 * @param name as the caller wrote it
 * @throws WorldGateError `package-missing`, which says what is there instead and what may have been meant
 */
export function packageFolder(dir: string, name: string): string {
  const stat = statSync(dir, { throwIfNoEntry: false });
  const parent = path.dirname(name);
  if (stat === undefined) {
    const meant = nearest(path.basename(dir), foldersIn(path.dirname(dir)));
    throw missing(
      `${quoted(name)} does not exist`,
      meant === undefined
        ? 'name the folder of the package, as `worldgate audit run --output` wrote it'
        : `did you mean ${path.join(parent, meant)}?`,
    );
  }
  if (stat.isDirectory()) {
    requirePackage(dir, name);
    return dir;
  }
  if (/\.(?:zip|tar|tgz|tar\.gz)$/i.test(name)) {
    throw missing(`${quoted(name)} is an archive`, 'unpack it first, and name the folder that comes of it');
  }
  throw missing(
    `${quoted(name)} is a file; a package is a folder`,
    existsSync(path.join(path.dirname(dir), MANIFEST))
      ? `name the folder: ${parent}`
      : 'name the folder that holds artifact_manifest.json',
  );
}

function requirePackage(dir: string, name: string): void {
  const isOne = [...PACKAGE_MEMBERS, ...SIDECARS].some((file) => existsSync(path.join(dir, file)));
  if (isOne) return;
  const below = foldersIn(dir).filter((folder) => existsSync(path.join(dir, folder, MANIFEST)));
  const [only] = below;
  if (only === undefined) {
    throw missing(
      `${quoted(name)} is no evidence package: it has no ${MANIFEST}`,
      '`worldgate audit run` makes one',
    );
  }
  const named = below.slice(0, MOST_NAMED).map((folder) => path.join(name, folder));
  throw missing(
    `${quoted(name)} is no evidence package; ${below.length === 1 ? 'a folder in it is one' : `${below.length} folders in it are`}`,
    below.length === 1
      ? `did you mean ${named[0]}?`
      : `name one: ${named.join(', ')}${below.length > MOST_NAMED ? ', …' : ''}`,
  );
}

function foldersIn(dir: string): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .slice(0, MOST_NEIGHBOURS)
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

function missing(message: string, hint: string): WorldGateError {
  return new WorldGateError('package-missing', message, { hint });
}
