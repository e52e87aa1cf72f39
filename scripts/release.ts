/**
 * Stamps the version into the places that must agree.
 *
 *   node scripts/release.ts stamp v1.2.3         before the commit of a release
 *   node scripts/release.ts pin v1.2.3 COMMIT    after it, with that commit; commit again, and tag this second commit
 *   node scripts/release.ts check v1.2.3         in the workflow of the tag: is it such a commit
 *   node scripts/release.ts stamp main           right after the tag
 *
 * The rule, which a test holds: while the version in `package.json` ends in `-dev`, our own actions are named
 * `@main`; at a release they are named by its exact tag, so that who copies a workflow from a release's documentation runs
 * that release. Reusable workflows are called at a tag and must run what that tag was, and those that sign are told apart by
 * what they run, so in a release they name our actions by a full commit. No commit can hold its own name: they name the one
 * before the tagged commit, which differs from it in these lines alone.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

/** What {@link pinText} leaves behind: a full commit, with its release for readers. */
const PINNED_REFERENCE = new RegExp(
  `\\b${REPOSITORY}((?:/[\\w./-]+)?)@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+(?![\\w.-])`,
  'g',
);

export function stampText(text: string, ref: string): string {
  const stamped = (_: string, action: string) => `${REPOSITORY}${action}@${ref}`;
  return text.replace(PINNED_REFERENCE, stamped).replace(OWN_REFERENCE, stamped);
}

/** Reusable workflows that sign, whose text `worldgate trust review` judges. */
export const SIGNING_WORKFLOWS = [
  '.github/workflows/sign-evidence.yml',
  '.github/workflows/trusted-eval.yml',
];

/**
 * Every reusable workflow: at a release they name our actions by a commit, because who calls one at a tag must run what that
 * tag was.
 * @param root of the checkout
 */
export function reusableWorkflows(root: string): string[] {
  const folder = '.github/workflows';
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .filter((name) => /^ {2}workflow_call:/m.test(readFileSync(path.join(root, folder, name), 'utf8')))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/**
 * What a tag must be: of this version, and, where our actions are named in reusable workflows, of a commit after the one
 * that they name.
 * @returns version and major tag, as outputs of a step
 * @throws Error for a tag that no release has
 */
export function checkTag(root: string, tag: string, parent: string): { version: string; major: string } {
  const match = /^v((\d+)\.\d+\.\d+)$/.exec(tag);
  if (match === null) throw new Error(`"${tag}" is not vX.Y.Z`);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (version !== match[1]) throw new Error(`${tag} is not the version in package.json, ${version}`);
  for (const file of reusableWorkflows(root)) {
    const text = readFileSync(path.join(root, file), 'utf8');
    if (ownReferences(text).length > 0) throw new Error(`${file} names our actions by a tag: run \`pin\``);
    for (const [pinned] of text.matchAll(PINNED_REFERENCE)) {
      if (!pinned.includes(`@${parent} # ${tag}`))
        throw new Error(`${file}: ${pinned} is not the commit before the tag, ${parent}`);
    }
  }
  return { version, major: `v${match[2]}` };
}

/** Names our own actions by the commit of a release. @throws Error for what is no full commit or no release */
export function pinText(text: string, release: string, commit: string): string {
  if (!/^v\d+\.\d+\.\d+$/.test(release)) throw new Error(`"${release}" is not vX.Y.Z`);
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`"${commit}" is no full commit`);
  return text.replace(OWN_REFERENCE, (_, action: string) => `${REPOSITORY}${action}@${commit} # ${release}`);
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

interface Change {
  file: string;
  change: (text: string) => string;
}

/** Stamps the checkout at `root` and returns the files that changed. */
export function stamp(root: string, target: string): string[] {
  const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
  const version = stampedVersion((JSON.parse(manifest) as { version: string }).version, target);
  return changed(root, [
    ...['package.json', 'package-lock.json'].map((file) => ({
      file,
      change: (text: string) => setVersion(text, version),
    })),
    ...stampedFiles(root).map((file) => ({
      file,
      change: (text: string) => stampText(text, refOf(version)),
    })),
  ]);
}

/** Pins our own actions in the reusable workflows of the checkout at `root` and returns the files that changed. */
export function pin(root: string, release: string, commit: string): string[] {
  return changed(
    root,
    reusableWorkflows(root).map((file) => ({
      file,
      change: (text: string) => pinText(text, release, commit),
    })),
  );
}

function changed(root: string, changes: readonly Change[]): string[] {
  return changes.flatMap(({ file, change }) => {
    const before = readFileSync(path.join(root, file), 'utf8');
    const after = change(before);
    if (after === before) return [];
    writeFileAtomic(path.join(root, file), after);
    return [file];
  });
}

if (import.meta.main) {
  const [command, target, commit] = process.argv.slice(2);
  const root = path.resolve(import.meta.dirname, '..');
  if (command === 'pin' && target !== undefined && commit !== undefined) {
    for (const file of pin(root, target, commit)) console.log(file);
    console.log('Now commit, and tag this commit.');
  } else if (command === 'stamp' && target !== undefined) {
    for (const file of stamp(root, target)) console.log(file);
    console.log('Now run `npm run build`, which writes the version into dist/.');
  } else if (command === 'check' && target !== undefined) {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    for (const [name, value] of Object.entries(checkTag(root, target, git('rev-parse', 'HEAD^')))) {
      console.log(`${name}=${value}`);
    }
  } else {
    console.error(
      'usage: node scripts/release.ts stamp vX.Y.Z | pin vX.Y.Z COMMIT | check vX.Y.Z | stamp main',
    );
    process.exit(2);
  }
}
