import type { Reach } from '../../contracts/dependency-audit.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { pythonName } from './read-pip-audit.ts';
import { type AuditedPackage, isRecord, type Json, Unusable } from './tool-result.ts';

/** What a lock file installs. */
export interface Lock {
  packages: AuditedPackage[];
  /** Of npm: the package at each place in the tree, as `nodes` of its audit name them. */
  places: ReadonlyMap<string, AuditedPackage>;
  /** How many packages npm counts: every place in the tree but the root. */
  count: number;
  /** Who gets a package that is not listed here, by its name. */
  unlisted?: (name: string) => Reach;
}

/** `package-lock.json` of version 2 and 3. @throws Unusable */
export function readPackageLock(text: string): Lock {
  const lock = json(text, 'package-lock.json');
  if (!isRecord(lock) || !isRecord(lock.packages)) {
    throw new Unusable('invalid-shape', 'package-lock.json holds no "packages"; npm 7 and later write them');
  }
  const places = new Map<string, AuditedPackage>();
  let count = 0;
  for (const [place, value] of Object.entries(lock.packages)) {
    if (place === '' || !isRecord(value)) continue;
    count++;
    const name = typeof value.name === 'string' ? value.name : place.split('node_modules/').at(-1)!;
    // Links and the packages of the project itself come from no registry.
    if (value.link === true || typeof value.version !== 'string' || !place.includes('node_modules/'))
      continue;
    const reach: Reach = value.dev === true ? 'development' : 'production';
    places.set(place, { ecosystem: 'npm', name, version: value.version, reach });
  }
  return { packages: distinct([...places.values()]), places, count };
}

/**
 * `pnpm-lock.yaml`, version 5.4 to 9: the keys of its `packages`. It is read line by line, because it is written by a program
 * and is large. Who needs a package is not read: pnpm says so of what it finds.
 */
export function readPnpmLock(text: string): Lock {
  const packages: AuditedPackage[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) inside = /^packages:\s*$/.test(line);
    else if (inside && /^ {2}\S/.test(line)) {
      const key = /^ {2}'?\/?((?:@[^/@\s]+\/)?[^@/(\s]+)[@/]([^(_'\s:]+)/.exec(line);
      if (key !== null && /^\d/.test(key[2]!)) {
        packages.push({ ecosystem: 'npm', name: key[1]!, version: key[2]!, reach: 'unknown' });
      }
    }
  }
  return { packages: distinct(packages), places: new Map(), count: packages.length };
}

interface YarnEntry {
  name: string;
  version: string;
  dependencies: [name: string, range: string][];
}

/**
 * `yarn.lock` of yarn 1 and of yarn 2 and later, with who needs what by the `package.json` beside it. In a project with several
 * workspaces that is not told by one file, and everything counts as production.
 * @param manifest text of `package.json`; null where there is none
 */
export function readYarnLock(text: string, manifest: string | null): Lock {
  const entries = yarnEntries(text);
  const project = manifest === null ? null : json(manifest, 'package.json');
  const production =
    isRecord(project) && project.workspaces === undefined ? reachable(entries, project) : null;
  const packages = new Set(entries.values());
  const listed = [...packages].flatMap((entry): AuditedPackage[] => {
    // `0.0.0-use.local` is a workspace of the project.
    if (!/^\d/.test(entry.version) || entry.version.endsWith('-use.local')) return [];
    const reach: Reach =
      production === null ? 'unknown' : production.has(entry) ? 'production' : 'development';
    return [{ ecosystem: 'npm', name: entry.name, version: entry.version, reach }];
  });
  return { packages: distinct(listed), places: new Map(), count: listed.length };
}

/** Entries of a `yarn.lock` by each of their descriptors (`lodash@^4.0.0`, `lodash@npm:^4.0.0`). */
function yarnEntries(text: string): Map<string, YarnEntry> {
  const found = new Map<string, YarnEntry>();
  let entry: YarnEntry | null = null;
  let section = '';
  for (const line of text.split('\n')) {
    if (/^[^\s#].*:\s*$/.test(line)) {
      const descriptors = line.trim().replace(/:$/, '').replaceAll('"', '').split(/,\s*/);
      entry = { name: nameOf(descriptors[0]!), version: '', dependencies: [] };
      section = '';
      if (descriptors[0] === '__metadata') entry = null;
      else for (const descriptor of descriptors) found.set(plainDescriptor(descriptor), entry);
      continue;
    }
    const part = /^( +)("?)([^\s"]+)\2:?(?:\s+"?([^"]*?)"?)?\s*$/.exec(line);
    if (entry === null || part === null) continue;
    const [, indent, , key, value] = part;
    const name = key!.replace(/:$/, '');
    if (indent!.length === 2) {
      section = value === undefined ? name : '';
      if (name === 'version') entry.version = value ?? '';
    } else if (section === 'dependencies' || section === 'optionalDependencies') {
      entry.dependencies.push([name, value ?? '']);
    }
  }
  return found;
}

function nameOf(descriptor: string): string {
  const alias = /@npm:((?:@[^/@]+\/)?[^@/]+)@/.exec(descriptor)?.[1];
  return alias ?? /^((?:@[^/@]+\/)?[^@/]+)@/.exec(descriptor)?.[1] ?? descriptor;
}

/** Yarn 2 and later put the protocol into descriptors, and not always into `package.json`. */
function plainDescriptor(descriptor: string): string {
  return descriptor.replace(/^((?:@[^/@]+\/)?[^@/]+@)npm:/, '$1');
}

/** What production needs; null where a dependency of the project is not in the lock file, so that nothing can be said. */
function reachable(entries: ReadonlyMap<string, YarnEntry>, project: Json): Set<YarnEntry> | null {
  const roots = [project.dependencies, project.optionalDependencies, project.peerDependencies].flatMap(
    (group) =>
      isRecord(group) ? Object.entries(group).map(([name, range]) => [name, String(range)] as const) : [],
  );
  const byName = new Map<string, YarnEntry[]>();
  for (const [descriptor, entry] of entries) {
    for (const name of new Set([entry.name, nameOf(descriptor)]))
      byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  // A resolution of `package.json`, or a patch, stands in the lock file by another range: every entry of the name may be it.
  const entriesOf = ([name, range]: readonly [string, string]): readonly YarnEntry[] => {
    const exact = entries.get(plainDescriptor(`${name}@${range}`));
    return exact === undefined ? (byName.get(name) ?? []) : [exact];
  };
  const isPeer = new Set(Object.keys(isRecord(project.peerDependencies) ? project.peerDependencies : {}));
  const found = new Set<YarnEntry>();
  const waiting: (readonly [string, string])[] = [];
  for (const root of roots) {
    if (entriesOf(root).length === 0 && !isPeer.has(root[0])) return null;
    waiting.push(root);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of entriesOf(next)) {
      if (found.has(entry)) continue;
      found.add(entry);
      waiting.push(...entry.dependencies);
    }
  }
  return found;
}

/** Pinned packages of a requirements file, as `uv export` writes it: `name==version ; marker`, with hashes and comments. */
export function readRequirements(text: string, reach: Reach = 'unknown'): Lock {
  const packages = text.split('\n').flatMap((line): AuditedPackage[] => {
    const pin = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*===?\s*([^\s;\\#]+)/.exec(line);
    return pin === null ? [] : [{ ecosystem: 'pypi', name: pythonName(pin[1]!), version: pin[2]!, reach }];
  });
  return { packages: distinct(packages), places: new Map(), count: packages.length };
}

/** `uv.lock`: the names and versions of its packages, without those of the project itself. It is TOML that a program writes. */
export function readUvLock(text: string): Lock {
  const packages = text
    .split(/^\[\[package\]\]\s*$/m)
    .slice(1)
    .flatMap((block): AuditedPackage[] => {
      const name = /^name = "([^"]+)"\s*$/m.exec(block)?.[1];
      const version = /^version = "([^"]+)"\s*$/m.exec(block)?.[1];
      const isOwn = /^source = \{ (?:editable|virtual|directory) = /m.test(block);
      if (name === undefined || version === undefined || isOwn) return [];
      return [{ ecosystem: 'pypi', name: pythonName(name), version, reach: 'unknown' }];
    });
  return { packages: distinct(packages), places: new Map(), count: packages.length };
}

/** Whether each requirement of a list is pinned; options, comments and the lines that go on are none. */
export function isPinned(text: string): boolean {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .every(
      (line) =>
        /^\s*(?:#|$)/.test(line) ||
        /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?\s*===?\s*[^\s;\\#*]+(?:\s|;|#|$)/.test(line) ||
        /^--?(?:hash|index-url|extra-index-url|find-links|trusted-host|only-binary|no-binary|i|f)\b/.test(
          line.trim(),
        ),
    );
}

/**
 * What Python packages production installs, by a list of them: all others are of development. A name that production needs in one version is not of
 * development in another.
 * @param all every package, where there is a list of them
 */
export function pythonLock(all: Lock | null, production: Lock | null): Lock | null {
  if (production === null) return all;
  const needed = new Set(production.packages.map(({ name }) => name));
  const unlisted = (name: string): Reach => (needed.has(name) ? 'production' : 'development');
  const packages = (all ?? production).packages.map(
    (one): AuditedPackage => ({ ...one, reach: unlisted(one.name) }),
  );
  return { packages, places: new Map(), count: packages.length, unlisted };
}

/** One of each version, reachable from production where any of its places is; sorted. */
export function distinct(packages: readonly AuditedPackage[]): AuditedPackage[] {
  const found = new Map<string, AuditedPackage>();
  for (const one of packages) {
    const key = JSON.stringify([one.ecosystem, one.name, one.version]);
    const known = found.get(key);
    found.set(key, known === undefined ? one : { ...one, reach: widest(known.reach, one.reach) });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** `production` before `unknown` before `development`: the more who get it, the more it counts. */
export function widest(a: Reach, b: Reach): Reach {
  return (['production', 'unknown', 'development'] as const).find((reach) => a === reach || b === reach)!;
}

function json(text: string, name: string): unknown {
  try {
    return parseJson(text, name);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    throw new Unusable('unreadable', error.message);
  }
}
