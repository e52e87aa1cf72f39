import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFolder, writeFileAtomic } from '../../foundation/atomic-file.ts';
import { type Digest, hexOf, sha256File } from '../../foundation/digest.ts';
import { messageOf, WorldGateError } from '../../foundation/errors.ts';
import { readText } from '../../foundation/read-text.ts';
import { safeJoin } from '../../foundation/safe-path.ts';
import { unzipInto } from '../../foundation/unzip.ts';
import { providerFailure } from '../contract.ts';
import { findNativeBinding } from './native-binding.ts';
import {
  NATIVE_RELEASE,
  type NativeRelease,
  nativeCacheFolder,
  type PinnedPackage,
  type PinnedWheel,
} from './native-release.ts';
import { npmPacker, type Packer } from './npm-pack.ts';
import { pipPacker, type WheelPacker } from './pip-download.ts';
import { unpackTarball } from './unpack-tarball.ts';

/** A machine as far as a binary depends on it. */
export interface NativeHost {
  /** As `process.platform` and `process.arch` say. */
  platform: string;
  arch: string;
  /** `true` on Alpine and others whose C library is musl. */
  isMusl: boolean;
}

export interface NativeRequest {
  /** Folders where the caller may have installed `onnxruntime-node`, in order. */
  folders: readonly string[];
  /** Absolute folder in which what was fetched is kept; need not exist. */
  cacheDir: string;
  host: NativeHost;
  /** The environment of this process; npm is given its own part of it. */
  env: Readonly<Record<string, string | undefined>>;
  /** Nothing is to be fetched. */
  isOffline: boolean;
  /** One line for people. */
  log: (line: string) => void;
  signal: AbortSignal | undefined;
  /** Libraries that must stand beside the binding, as a device needs them; what lacks them is not taken. */
  libraries?: readonly string[];
  release?: NativeRelease;
  pack?: Packer;
  packWheel?: WheelPacker;
}

/** In the format of `sha256sum`, so that anyone can check the folder. */
const DIGEST_LIST = 'SHA256SUMS';

/**
 * Folders that `onnxruntime-node` can be loaded from: the caller's where it is installed, else the cache,
 * which is filled with npm where it has to be. What is fetched must have the pinned digest, and what is reused
 * the digests that it was written with. Any number of processes may do this at once.
 * @throws WorldGateError `provider-unavailable` with one sentence saying why, or `interrupted`
 */
export async function provideNativeEngine(request: NativeRequest): Promise<readonly string[]> {
  const { folders, host, release = NATIVE_RELEASE } = request;
  const { libraries = [] } = request;
  const installed = folders.filter((folder) => {
    const files = findNativeBinding([folder], host.platform, host.arch)?.files;
    return files !== undefined && libraries.every((library) => files.includes(library));
  });
  if (installed.length > 0) return installed;
  const target = `${host.platform}-${host.arch}`;
  if (!release.platforms.includes(target)) throw unavailable(`has no binary for ${target}`, release, false);
  if (host.isMusl) throw unavailable('needs glibc and does not run on musl', release, false);

  const folder = nativeCacheFolder(request.cacheDir, host, release);
  const state = await cacheState(folder);
  if (state === 'sound') return [folder];
  if (request.isOffline) {
    throw unavailable(
      `is ${state === 'absent' ? 'not installed here' : 'damaged in the cache'}, and WORLDGATE_OFFLINE forbids fetching it`,
      release,
    );
  }
  if (state === 'damaged') request.log(`onnxruntime-node in the cache is damaged and is fetched again`);
  const { extra } = release;
  request.log(
    `fetching onnxruntime-node ${release.version} for ${target} with npm${extra === undefined ? '' : `, and ${extra.wheel.name} with pip`} (about ${release.downloadMb} MB)`,
  );
  try {
    await fetchInto(folder, request, release);
  } catch (cause) {
    if (request.signal?.aborted === true) {
      throw new WorldGateError('interrupted', 'fetching onnxruntime-node was interrupted', {
        kind: 'interrupted',
        cause,
      });
    }
    throw unavailable(
      `is not installed here and could not be fetched: ${messageOf(cause)}`,
      release,
      true,
      cause,
    );
  }
  return [folder];
}

function unavailable(
  what: string,
  release: NativeRelease,
  canBeInstalled = true,
  cause?: unknown,
): WorldGateError {
  if (release.extra !== undefined) return gpuUnavailable(what, canBeInstalled, cause);
  const install = `, or install it in the project with \`npm install onnxruntime-node@${release.version} --onnxruntime-node-install=skip\``;
  return providerFailure(
    'provider-unavailable',
    `the ONNX engine "native" needs onnxruntime-node, which ${what}`,
    {
      hint: `use \`--engine wasm\` (\`engine: wasm\` in a preset)${canBeInstalled ? install : ''}`,
      cause,
    },
  );
}

function gpuUnavailable(what: string, canBeInstalled: boolean, cause: unknown): WorldGateError {
  const install = canBeInstalled
    ? 'install onnxruntime-node in the project with its install script, which fetches its CUDA provider, or '
    : '';
  return providerFailure(
    'provider-unavailable',
    `devices "cuda" and "tensorrt" need onnxruntime-node with its CUDA provider, which ${what}`,
    { hint: `${install}use \`device: cpu\``, cause },
  );
}

/** `sound` where every file is as it was written. */
async function cacheState(folder: string): Promise<'sound' | 'absent' | 'damaged'> {
  let list: string;
  try {
    list = readText(path.join(folder, DIGEST_LIST));
  } catch {
    return 'absent';
  }
  const lines = [...list.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)];
  const isWhole = lines.some(([, , file]) => file!.endsWith('.node'));
  if (!isWhole) return 'damaged';
  try {
    for (const [, hex, file] of lines) {
      if ((await sha256File(safeJoin(folder, file!))) !== `sha256:${hex}`) return 'damaged';
    }
    return 'sound';
  } catch {
    return 'damaged';
  }
}

async function fetchInto(folder: string, request: NativeRequest, release: NativeRelease): Promise<void> {
  const { host } = request;
  const pack = request.pack ?? npmPacker({ ...request, platform: host.platform });
  makeFolder(path.dirname(folder));
  // On the same disk as the cache, so that files can be moved there.
  const temporary = mkdtempSync(path.join(path.dirname(folder), '.incoming-'));
  try {
    const packed = path.join(temporary, 'packed');
    mkdirSync(packed);
    const trouble = await pack(release.packages, packed);
    if (trouble !== undefined) throw new Error(trouble);
    const digests = new Map<string, Digest>();
    for (const pinned of release.packages) {
      const tarball = await checkedTarball(packed, pinned);
      const inside = `node_modules/${pinned.name}`;
      const files = await unpackTarball(tarball, path.join(temporary, inside), (file) =>
        pinned.keeps(file, host.platform, host.arch),
      );
      for (const [file, digest] of files) digests.set(`${inside}/${file}`, digest);
    }
    if (release.extra !== undefined) await addWheel(release.extra.wheel, temporary, digests, request);
    await moveInto(folder, temporary, digests);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What a wheel may come to, unpacked. */
const WHEEL_LIMITS = { maxEntries: 5000, maxBytes: 1024 * 1024 * 1024 };

/** Fetches a wheel and moves the libraries of it to where the binding looks for them. */
async function addWheel(
  wheel: PinnedWheel,
  temporary: string,
  digests: Map<string, Digest>,
  request: NativeRequest,
): Promise<void> {
  const packed = path.join(temporary, 'wheel');
  mkdirSync(packed);
  const trouble = await (request.packWheel ?? pipPacker(request))(wheel, packed);
  if (trouble !== undefined) throw new Error(trouble);
  const file = path.join(packed, wheel.file);
  if ((await digestOf(file)) !== `sha256:${wheel.sha256}`) {
    throw new Error(
      `the wheel of ${wheel.name} ${wheel.version} does not have the digest that WorldGate expects`,
    );
  }
  const unpacked = path.join(temporary, 'unpacked');
  await unzipInto(file, unpacked, WHEEL_LIMITS);
  for (const [inside, target] of Object.entries(wheel.keeps)) {
    const to = safeJoin(temporary, target);
    makeFolder(path.dirname(to));
    renameSync(safeJoin(unpacked, inside), to);
    digests.set(target, await sha256File(to));
  }
}

async function checkedTarball(folder: string, { name, version, integrity }: PinnedPackage): Promise<string> {
  const file = path.join(folder, `${name}-${version}.tgz`);
  if (!readdirSync(folder).includes(path.basename(file))) throw new Error(`npm gave no tarball of ${name}`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Error(`the tarball of ${name} ${version} does not have the digest that WorldGate expects`);
  }
  return file;
}

/**
 * Moves files one by one and leaves alone those that are already right, which another process may have loaded.
 * The list of digests comes last: a folder without it does not count.
 */
async function moveInto(folder: string, from: string, digests: Map<string, Digest>): Promise<void> {
  const files = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, digest] of files) {
    const target = safeJoin(folder, file);
    if ((await digestOf(target)) === digest) continue;
    makeFolder(path.dirname(target));
    try {
      renameSync(path.join(from, file), target);
    } catch (cause) {
      // Windows refuses to replace a file that is in use; then another process was faster.
      if ((await digestOf(target)) !== digest) throw cause;
    }
  }
  const lines = files.map(([file, digest]) => `${hexOf(digest)}  ${file}\n`);
  writeFileAtomic(path.join(folder, DIGEST_LIST), lines.join(''));
}

async function digestOf(file: string): Promise<Digest | undefined> {
  try {
    return await sha256File(file);
  } catch {
    return undefined;
  }
}
