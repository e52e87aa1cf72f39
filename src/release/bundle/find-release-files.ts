import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BundleProblem, BundleRole } from '../../contracts/bundle.ts';
import { type Candidate, gatherFiles, namedFile } from '../../runs/bundle/gather-files.ts';

const PACKAGE_MANIFEST = 'artifact_manifest.json';
const EVIDENCE = 'release-evidence.json';

export type ReleaseRole = Extract<
  BundleRole,
  | 'release-evidence'
  | 'dependency-audit'
  | 'core-performance'
  | 'release-notes'
  | 'dashboard'
  | 'drill'
  | 'sbom'
  | 'attestation'
  | 'package'
>;

/** Roles by the names that the commands of the house give to their files, and the usual ones of others. */
const BY_NAME: readonly (readonly [ReleaseRole, RegExp])[] = [
  ['release-evidence', /^release-evidence\.(?:json|md|html)$/],
  ['dependency-audit', /^dependency-audit\.(?:json|md)$/],
  ['core-performance', /^core-performance\.(?:json|md)$/],
  ['release-notes', /^release-notes(?:-draft)?\.(?:md|json)$/],
  ['dashboard', /^quality-dashboard\.(?:json|md|html)$/],
  ['drill', /^readiness-drill\.(?:json|md)$/],
  ['sbom', /(?:^|[._-])s?bom(?:[._-].*)?\.json$|\.(?:cdx|spdx)\.json$/i],
  ['attestation', /\.sigstore(?:\.json)?$|\.intoto\.jsonl$/i],
];
/** What is signed or digested elsewhere is copied byte by byte or not at all. */
const FIXED: readonly ReleaseRole[] = ['attestation', 'sbom', 'package'];
/** Folders of a workspace with things of their own. */
const NOT_HERE = /^(?:runs|issue-bundles|checkpoints|release-bundle)\//;

export interface ReleaseFiles {
  candidates: Candidate[];
  problems: BundleProblem[];
  /** Folders of evidence packages, as they are named in the bundle. */
  packages: string[];
}

/** Files that the caller names, as absolute paths of files or folders. */
export type NamedFiles = Readonly<Partial<Record<ReleaseRole, readonly string[]>>>;

/**
 * The files of a release: those that are named, and for every role of which none is named those that are found below `input`.
 * The same file comes once.
 * @param input absolute folder; null where only named files count
 */
export function findReleaseFiles(input: string | null, named: NamedFiles): ReleaseFiles {
  const found: ReleaseFiles = { candidates: [], problems: [], packages: [] };
  const names = new Set<string>();
  const files = new Set<string>();
  const add = (candidate: Candidate): string => {
    const stat = lstatSync(join(candidate.root, candidate.path), { throwIfNoEntry: false });
    const identity = stat === undefined ? null : `${stat.dev}:${stat.ino}`;
    if (identity !== null && files.has(identity)) return candidate.name;
    if (identity !== null) files.add(identity);
    const name = freeName(candidate.name, names);
    names.add(name);
    found.candidates.push({ ...candidate, name });
    return name;
  };
  for (const [role, paths] of Object.entries(named) as [ReleaseRole, readonly string[]][]) {
    for (const path of paths) addNamed(role, path, found, add);
  }
  if (input !== null) addFound(input, named, found, add);
  found.packages = [...new Set(found.packages)].sort();
  return found;
}

function addNamed(
  role: ReleaseRole,
  path: string,
  found: ReleaseFiles,
  add: (candidate: Candidate) => string,
): void {
  const name = `${role}/${basename(path)}`;
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const [folder, file] = [dirname(path), basename(path)];
    const beside = new Set(names(folder));
    add(namedFile(folder, file, name, kindOf(role, file, beside)));
    if (extname(file) !== '.json') return;
    const [text, signature] = [`${basename(file, '.json')}.md`, signatureOf(file)];
    if (beside.has(text)) add(namedFile(folder, text, `${role}/${text}`, kindOf(role, text, beside)));
    if (beside.has(signature)) {
      add(namedFile(folder, signature, `${role}/${signature}`, { role: 'attestation', isFixed: true }));
    }
    return;
  }
  const kind = { role, isFixed: FIXED.includes(role) };
  const isFolderOfAnything = role === 'package';
  const gathered = gatherFiles(
    path,
    (file) => (isFolderOfAnything || roleOf(file) === role ? kind : null),
    (file) => `${name}/${file}`,
  );
  for (const candidate of gathered.files) add(candidate);
  found.problems.push(...gathered.problems);
  if (role === 'package') found.packages.push(name);
  if (gathered.files.length > 0) return;
  found.problems.push({
    code: 'artifact-missing',
    message: `${basename(path)} holds no file of the ${role}`,
    hint: 'Name the file, or the folder that it was written to.',
  });
}

function addFound(
  input: string,
  named: NamedFiles,
  found: ReleaseFiles,
  add: (candidate: Candidate) => string,
): void {
  const wants = (role: ReleaseRole) => named[role] === undefined;
  const folders = new Map<string, ReadonlySet<string>>();
  const inFolder = (folder: string): ReadonlySet<string> => {
    const known = folders.get(folder) ?? new Set(names(join(input, folder)));
    folders.set(folder, known);
    return known;
  };
  const packageOf = (path: string): string | null => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (inFolder(folder).has(PACKAGE_MANIFEST)) return folder;
      if (folder === '.') return null;
    }
  };
  const gathered = gatherFiles(input, (path) => {
    if (NOT_HERE.test(path)) return null;
    const folder = packageOf(path);
    if (folder !== null) {
      if (!wants('package')) return null;
      found.packages.push(folder);
      return { role: 'package', isFixed: true };
    }
    const isLog =
      /(?:^|\/)logs\/[^/]+\.(?:log|txt)$/.test(path) && inFolder(dirname(dirname(path))).has(EVIDENCE);
    if (isLog) return wants('release-evidence') ? { role: 'log', isFixed: false } : null;
    const role = roleOf(path);
    return role === null || !wants(role) ? null : kindOf(role, basename(path), inFolder(dirname(path)));
  });
  for (const candidate of gathered.files) add(candidate);
  found.problems.push(...gathered.problems);
}

const signatureOf = (file: string) => `${basename(file, '.json')}.sigstore.json`;

/** @param beside names of files in its folder */
function kindOf(role: ReleaseRole, file: string, beside: ReadonlySet<string>) {
  const isSigned = file.endsWith('.json') && beside.has(signatureOf(file));
  return { role, isFixed: FIXED.includes(role) || isSigned };
}

function roleOf(path: string): ReleaseRole | null {
  return BY_NAME.find(([, pattern]) => pattern.test(basename(path)))?.[0] ?? null;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const [folder, file] = [dirname(name), basename(name)];
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free)) return free;
    free = `${folder}/${number}-${file}`;
  }
}
