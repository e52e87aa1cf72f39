import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { trustedRoot } from '../../contracts/sigstore.ts';
import { type Digest, hexOf, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import { reasonOf } from '../checks.ts';
import githubTufRoot from './github-tuf-root.json' with { type: 'json' };

/** One trusted root or several, as they were read. */
export interface LoadedRoots {
  /** For reports: the file, or the instance and where it came from. */
  name: string;
  /** Of the bytes that were read. */
  digest: Digest;
  /** Trusted roots as JSON; each was found to be well-formed. */
  roots: readonly unknown[];
  /** What the reader should know, such as that no newer root could be fetched. */
  note: string | null;
}

const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
const TARGET = 'trusted_root.json';

/** An instance of Sigstore that has a TUF repository. */
export type TufInstance = 'public-good' | 'github' | NamedInstance;

export interface NamedInstance {
  mirror: string;
  rootFile: string;
  rootDigest: Digest;
}

export interface TufIo {
  cacheFolder: string;
  offline: boolean;
}

/** A server that does not answer must not hold up a verification: one try for each request, … */
const REQUEST_TIMEOUT_MS = 2000;
/** … and this long for all of them. */
const REFRESH_TIMEOUT_MS = 8000;

/**
 * A trusted root file: JSON, or JSON Lines with several, as `gh attestation trusted-root` prints them.
 * @throws WorldGateError `trusted-root-invalid`, and those of reading a file
 */
export function fileRoots(file: string): () => Promise<LoadedRoots> {
  const bytes = readSmallFile(file, { maxBytes: 4 * 1024 * 1024 });
  const roots = parseRoots(bytes.toString('utf8'), file);
  return async () => ({ name: file, digest: sha256(bytes), roots, note: null });
}

function parseRoots(text: string, name: string): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const several = lines.length > 1 && lines.every((line) => line.trim().startsWith('{"'));
  return several
    ? lines.map((line, index) => parseRoot(line, `${name}: root ${index + 1}`))
    : [parseRoot(text, name)];
}

function parseRoot(text: string, name: string): unknown {
  const json = parseJson(text, name);
  parseWith(trustedRoot, json, {
    file: name,
    code: 'trusted-root-invalid',
    hint: 'Name a trusted root of Sigstore, as "gh attestation trusted-root" prints it.',
  });
  return json;
}

/**
 * The trusted root of an instance, through TUF: refreshed where a server answers within a few seconds, else the one that
 * was fetched last, else (public-good instance) the one that this version was built with.
 * @throws WorldGateError `trusted-root-missing` where there is none at all, `trusted-root-invalid`
 */
export async function tufRoots(instance: TufInstance, { cacheFolder, offline }: TufIo): Promise<LoadedRoots> {
  const mirror = mirrorOf(instance);
  const folder = cacheFolderOf(instance, cacheFolder);
  let reason: string;
  if (offline) reason = 'offline: no newer root was asked for';
  else {
    try {
      const text = await refreshed(instance, mirror, folder);
      return loadedRoot(text, `${mirror} (TUF)`, null);
    } catch (error) {
      if (isWorldGateError(error)) throw error;
      reason = `no newer root could be fetched (${reasonOf(error)})`;
    }
  }
  const cached = cachedRoot(mirror, folder);
  if (cached !== undefined) {
    return loadedRoot(cached, `${mirror} (cached)`, `${reason}; the one fetched last is used`);
  }
  if (instance === 'public-good') {
    return loadedRoot(
      await embeddedRoot(),
      `${mirror} (built in)`,
      `${reason}; the one that this version was built with is used`,
    );
  }
  throw new WorldGateError('trusted-root-missing', `there is no trusted root of ${mirror}: ${reason}`, {
    hint: 'Give the root as a file: --trusted-root FILE ("gh attestation trusted-root" prints it).',
    kind: 'environment',
  });
}

function loadedRoot(text: string, name: string, note: string | null): LoadedRoots {
  return { name, digest: sha256(text), roots: [parseRoot(text, name)], note };
}

function mirrorOf(instance: TufInstance): string {
  if (instance === 'public-good') return PUBLIC_GOOD_MIRROR;
  return instance === 'github' ? GITHUB_MIRROR : instance.mirror;
}

/**
 * An instance that the caller names.
 * @param mirror URL of its TUF repository
 * @param rootFile the `root.json` that trust begins with
 * @throws WorldGateError `trust-options`, and those of reading a file
 */
export function namedInstance(mirror: string, rootFile: string): NamedInstance {
  if (!/^https?:\/\/[^/?#]+(?:\/[^?#]*)?$/.test(mirror) || !URL.canParse(mirror)) {
    throw new WorldGateError('trust-options', `${quoted(mirror)} is no address of a TUF mirror`, {
      hint: 'Give a URL such as https://tuf.example.org.',
    });
  }
  const rootDigest = sha256(readSmallFile(rootFile));
  return { mirror: mirror.replace(/\/+$/, ''), rootFile, rootDigest };
}

async function refreshed(instance: TufInstance, mirror: string, cacheFolder: string): Promise<string> {
  const { initTUF } = await import('@sigstore/tuf');
  const rootPath = firstRoot(instance, cacheFolder);
  const target = initTUF({
    mirrorURL: mirror,
    cachePath: cacheFolder,
    timeout: REQUEST_TIMEOUT_MS,
    retry: { retries: 0 },
    ...(rootPath === undefined ? {} : { rootPath }),
  }).then((client) => client.getTarget(TARGET));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${mirror} did not answer within ${REFRESH_TIMEOUT_MS / 1000} s`)),
      REFRESH_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([target, late]);
  } finally {
    clearTimeout(timer);
    // Whatever becomes of a late answer, nobody waits for it any more.
    target.catch(() => undefined);
  }
}

/** The file with the `root.json` that TUF begins with; none for the public-good instance, whose is the library's. */
function firstRoot(instance: TufInstance, cacheFolder: string): string | undefined {
  if (instance === 'public-good') return undefined;
  if (instance !== 'github') return instance.rootFile;
  mkdirSync(cacheFolder, { recursive: true });
  const file = path.join(cacheFolder, 'tuf-repo.github.com.root.json');
  writeFileSync(file, JSON.stringify(githubTufRoot));
  return file;
}

/**
 * Roots of a mirror that the caller named are kept apart by the `root.json` that they began with: another beginning is
 * another trust.
 */
function cacheFolderOf(instance: TufInstance, cacheFolder: string): string {
  if (typeof instance === 'string') return cacheFolder;
  return path.join(cacheFolder, hexOf(instance.rootDigest));
}

/** The root that was fetched last, if it is still the one that the list of targets beside it names. */
function cachedRoot(mirror: string, cacheFolder: string): string | undefined {
  const { host, pathname } = new URL(mirror);
  // As @sigstore/tuf names it.
  const folder = path.join(cacheFolder, encodeURIComponent(host + pathname.replace(/\/$/, '')));
  try {
    const bytes = readFileSync(path.join(folder, 'targets', TARGET));
    const { signed } = JSON.parse(readFileSync(path.join(folder, 'targets.json'), 'utf8')) as TargetList;
    const named = signed.targets[TARGET]?.hashes.sha256;
    return `sha256:${named}` === sha256(bytes) ? bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Of the file, what names its digest. Source: TUF specification, 4.5. */
interface TargetList {
  signed: { targets: Record<string, { hashes: { sha256?: string } } | undefined> };
}

async function embeddedRoot(): Promise<string> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const root = seeds[PUBLIC_GOOD_MIRROR].targets[TARGET];
  return Buffer.from(root, 'base64').toString('utf8');
}
