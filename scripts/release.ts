/**
 * Stamps the version into the places that must agree.
 *
 *   node scripts/release.ts stamp v1.2.3   before a release is tagged
 *   node scripts/release.ts stamp main     right after it
 *
 * The rule, which a test holds: while the version in `package.json` ends in `-dev`, our own actions are named
 * `@main`; at a release they are named by its exact tag, so that who copies a workflow from a release's documentation runs
 * that release. No action of ours calls another one.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { writeFileAtomic } from '../src/foundation/atomic-file.ts';

/** Owner and name of the repository that the actions live in. */
export const REPOSITORY = 'worldgate/worldgate';

const OWN_REFERENCE = new RegExp(
  `\\b${REPOSITORY}((?:/[\\w./-]+)?)@(main|v\\d+\\.\\d+\\.\\d+)(?![\\w.-])`,
  'g',
);

/** Each reference to one of our own actions in a text: its path (empty for the root action) and its ref. */
export function ownReferences(text: string): { action: string; ref: string }[] {
  return [...text.matchAll(OWN_REFERENCE)].map((match) => ({ action: match[1]!, ref: match[2]! }));
}

export function stampText(text: string, ref: string): string {
  return text.replace(OWN_REFERENCE, (_, action: string) => `${REPOSITORY}${action}@${ref}`);
}

/** The ref that belongs to a version of the package. */
export function refOf(version: string): string {
  return version.endsWith('-dev') ? 'main' : `v${version}`;
}

/** The version that a stamp leads to: the tag's own, or the next patch level in development. */
export function stampedVersion(current: string, target: string): string {
  const released = /^v(\d+\.\d+\.\d+)$/.exec(target)?.[1];
  if (released !== undefined) return released;
  if (target !== 'main') throw new Error(`"${target}" is neither vX.Y.Z nor main`);
  if (current.endsWith('-dev')) return current;
  const [major, minor, patch] = current.split('.').map(Number);
  return `${major}.${minor}.${patch! + 1}-dev`;
}

/** Files that may name our own actions. The change log tells what was, and tests make up their own references. */
export function stampedFiles(root: string): string[] {
  return execFileSync('git', ['ls-files', '*.yml', '*.yaml', '*.md'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && file !== 'CHANGELOG.md' && !/^(?:tests|dist)\//.test(file));
}

function setVersion(text: string, version: string): string {
  const value = JSON.parse(text) as { version: string; packages?: Record<string, { version?: string }> };
  value.version = version;
  if (value.packages?.[''] !== undefined) value.packages[''].version = version;
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Stamps the checkout at `root` and returns the files that changed. */
export function stamp(root: string, target: string): string[] {
  const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
  const version = stampedVersion((JSON.parse(manifest) as { version: string }).version, target);
  const changes = [
    ...['package.json', 'package-lock.json'].map((file) => ({
      file,
      change: (text: string) => setVersion(text, version),
    })),
    ...stampedFiles(root).map((file) => ({
      file,
      change: (text: string) => stampText(text, refOf(version)),
    })),
  ];
  return changes.flatMap(({ file, change }) => {
    const before = readFileSync(path.join(root, file), 'utf8');
    const after = change(before);
    if (after === before) return [];
    writeFileAtomic(path.join(root, file), after);
    return [file];
  });
}

if (import.meta.main) {
  const [command, target] = process.argv.slice(2);
  if (command !== 'stamp' || target === undefined) {
    console.error('usage: node scripts/release.ts stamp vX.Y.Z | stamp main');
    process.exit(2);
  }
  const changed = stamp(path.resolve(import.meta.dirname, '..'), target);
  for (const file of changed) console.log(file);
  console.log('Now run `npm run build`, which writes the version into dist/.');
}
