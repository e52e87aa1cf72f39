import { lstatSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckpointAsset, CheckpointEntry, CheckpointFile } from '../contracts/checkpoint.ts';
import {
  type CheckpointUri,
  formatCheckpointUri,
  parseCheckpointUri,
  pinnedRevision,
} from '../contracts/checkpoint-uri.ts';
import { relativePath } from '../contracts/common.ts';
import { writeError } from '../foundation/atomic-file.ts';
import { type Digest, sha256, sha256File, sha256Json } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { type FileLock, takeLock } from '../foundation/file-lock.ts';
import { readError } from '../foundation/read-text.ts';
import { type Downloaded, download, type RemoteFile } from './download.ts';
import { interrupted } from './failures.ts';
import { Http } from './http.ts';
import { byteWords } from './progress.ts';
import { type Resolved, resolveSource, type SourceFile } from './sources.ts';
import { CheckpointStore } from './store.ts';
import type { CheckpointTools } from './tools.ts';

export interface CheckpointAsk {
  uri: string;
  /** What the bytes must have: of a file its SHA-256, of a folder that of its list of files. */
  digest?: Digest | undefined;
  /** Takes a URI that may stand for other bytes tomorrow. */
  allowUnpinned?: boolean;
}

export interface FetchedCheckpoint {
  asset: CheckpointAsset;
  local: CheckpointEntry['local'];
  /** Whether nothing had to be fetched from the source. */
  hit: boolean;
}

const LOCK_POLL_MS = 250;

/**
 * The bytes of a URI, from the store where they are kept and sound, else from their source into the store. What has
 * another digest than it must have is removed and never handed out. Any number of processes may do this at once: one
 * fetches, the others wait.
 * @throws WorldGateError `checkpoint-uri-invalid`, `checkpoint-unpinned`, `checkpoint-offline`, `checkpoint-digest`,
 *   `checkpoint-missing`, `checkpoint-denied`, `checkpoint-unreachable`, `disk-full`, `not-writable`, `interrupted`
 */
export async function fetchCheckpoint(
  ask: CheckpointAsk,
  tools: CheckpointTools,
): Promise<FetchedCheckpoint> {
  const uri = parseCheckpointUri(ask.uri);
  const source = formatCheckpointUri(uri);
  if (ask.allowUnpinned !== true) requirePinned(uri, source, ask.digest);
  const store = new CheckpointStore(tools.storeDir);
  const pin = pinnedRevision(uri);
  const known = ask.digest ?? (pin === null ? undefined : store.digestOf(source));
  if (known !== undefined) {
    const kept = await fromStore(store, known, tools);
    if (kept !== undefined) return { ...kept, asset: sourced(kept.asset, source, pin) };
  }
  if (uri.scheme === 'file') return fetchLocal(uri.path, source, ask.digest, store, tools);
  const isHubOffline = uri.scheme === 'hf' && /^(1|true|yes|on)$/i.test(tools.env.HF_HUB_OFFLINE ?? '');
  if (tools.isOffline || isHubOffline)
    throw offline(source, isHubOffline ? 'HF_HUB_OFFLINE' : 'WORLDGATE_OFFLINE');
  const http = new Http(source, uri.scheme, tools);
  try {
    const resolved = await resolveSource(uri, http, tools);
    const fetched = resolved.isFolder
      ? await fetchFolder(resolved, ask.digest, { source, store, http, tools })
      : await fetchSingle(resolved, ask.digest, { source, store, http, tools });
    if (pin !== null) store.remember(source, fetched.asset.digest);
    return fetched;
  } finally {
    http.close();
  }
}

/** @throws WorldGateError `checkpoint-unpinned` */
export function requirePinned(uri: CheckpointUri, source: string, digest: Digest | undefined): void {
  if (digest !== undefined || pinnedRevision(uri) !== null) return;
  const how =
    uri.scheme === 'hf'
      ? 'name a commit (`@` and 40 hexadecimal digits) instead of a branch, or add a digest'
      : uri.scheme === 'oci'
        ? 'name the manifest by `@sha256:…` instead of a tag, or add a digest'
        : 'add the digest of the file (`worldgate checkpoint fetch URI --allow-unpinned` prints it)';
  throw new WorldGateError(
    'checkpoint-unpinned',
    `${source} is not pinned: it may stand for other bytes tomorrow`,
    {
      hint: `${how.charAt(0).toUpperCase()}${how.slice(1)}; \`--allow-unpinned\` takes it as it is.`,
    },
  );
}

function offline(source: string, variable: string): WorldGateError {
  return new WorldGateError(
    'checkpoint-offline',
    `${source} is not in the store, and ${variable} forbids fetching it`,
    {
      kind: 'environment',
      hint: 'Fetch it while there is a network: `worldgate checkpoint fetch`.',
    },
  );
}

/** What the store has under a digest, checked; what is damaged there is removed. */
async function fromStore(
  store: CheckpointStore,
  digest: Digest,
  tools: CheckpointTools,
): Promise<FetchedCheckpoint | undefined> {
  const entry = store.entry(digest);
  if (entry === undefined || entry.asset.digest !== digest) return undefined;
  const { asset } = entry;
  if (asset.files !== undefined && folderDigest(asset.files) !== digest) return undefined;
  const state = await store.state(entry);
  if (state !== 'sound') {
    if (state === 'damaged') tools.log(`${asset.source} is damaged in the store and is fetched again`);
    return undefined;
  }
  store.touch(digest, tools.now());
  store.name(asset);
  return { asset, local: { path: store.namedPath(asset), cache_root: store.root }, hit: true };
}

/** The same bytes may have come from elsewhere: the record names what was asked for. */
function sourced(asset: CheckpointAsset, source: string, revision: string | null): CheckpointAsset {
  if (asset.source === source) return asset;
  return { ...asset, source, revision, rebuild_command: rebuildCommand(source, asset.digest) };
}

function rebuildCommand(source: string, digest: Digest): string[] {
  return ['worldgate', 'checkpoint', 'fetch', source, '--digest', digest];
}

interface Place {
  source: string;
  store: CheckpointStore;
  http: Http;
  tools: CheckpointTools;
}

async function fetchSingle(
  { files, revision }: Resolved,
  wanted: Digest | undefined,
  place: Place,
): Promise<FetchedCheckpoint> {
  const [file] = files;
  const { digest, size, hit } = await fetchBlob(file!, wanted, place);
  return kept({ digest, size_bytes: size, revision }, hit, place);
}

async function fetchFolder(
  { files, revision }: Resolved,
  wanted: Digest | undefined,
  place: Place,
): Promise<FetchedCheckpoint> {
  requirePlainPaths(files, place.source);
  const list: CheckpointFile[] = [];
  let isHit = true;
  // What was fetched first may be pruned by another process while the rest comes.
  for (
    let round = 0;
    round < 3 && (round === 0 || !list.every(({ digest }) => place.store.has(digest)));
    round++
  ) {
    list.length = 0;
    for (const file of files) {
      const { digest, size, hit } = await fetchBlob(file, undefined, place);
      list.push({ path: file.path, digest, size_bytes: size });
      isHit &&= hit;
    }
  }
  const sorted = list.sort((a, b) => (a.path < b.path ? -1 : 1));
  const digest = folderDigest(sorted);
  if (wanted !== undefined && wanted !== digest) throw wrongDigest(place.source, wanted, digest, 'its files');
  const size_bytes = sorted.reduce((sum, file) => sum + file.size_bytes, 0);
  return kept({ digest, size_bytes, revision, files: sorted }, isHit, place);
}

/** Of a folder: the digest of its list of files. */
function folderDigest(files: readonly CheckpointFile[]): Digest {
  return sha256Json(files);
}

/** Names come from a server: none may leave the folder, be there twice, or be a file and a folder. */
function requirePlainPaths(files: readonly SourceFile[], source: string): void {
  const folders = new Set(files.flatMap(({ path: name }) => foldersOf(name)));
  const seen = new Set<string>();
  for (const { path: name } of files) {
    const isPlain =
      relativePath.safeParse(name).success &&
      name.split('/').every((part) => !['', '.', '..'].includes(part));
    if (isPlain && !seen.has(name) && !folders.has(name)) seen.add(name);
    else {
      throw new WorldGateError(
        'checkpoint-invalid',
        `${source} holds a file with an unsafe or repeated name`,
        {
          hint: 'Name the file that is needed, instead of the whole.',
        },
      );
    }
  }
}

/** `a/b/c`: `a` and `a/b`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function kept(
  facts: Pick<CheckpointAsset, 'digest' | 'size_bytes' | 'revision' | 'files'>,
  hit: boolean,
  { source, store, tools }: Pick<Place, 'source' | 'store' | 'tools'>,
): FetchedCheckpoint {
  const asset: CheckpointAsset = {
    source,
    exists: true,
    rebuild_command: rebuildCommand(source, facts.digest),
    ...facts,
  };
  const { local } = store.keep(asset, tools.now());
  return { asset, local, hit };
}

/** Brings one file into the store. */
async function fetchBlob(
  file: RemoteFile,
  wanted: Digest | undefined,
  place: Place,
): Promise<{ digest: Digest; size: number; hit: boolean }> {
  const { source, store, http, tools } = place;
  const promised = wanted ?? file.digest;
  if (wanted !== undefined && file.digest !== null && file.digest !== wanted) {
    // Known before the first byte, so none is fetched.
    throw wrongDigest(source, wanted, file.digest, 'what the server offers');
  }
  const key = promised ?? sha256(file.target.url.href);
  const lock = await waitForLock(store.lockPath(key), source, tools);
  try {
    if (promised !== null) {
      const state = await store.blobState(promised, file.size);
      if (state === 'sound') return { digest: promised, size: store.sizeOf(promised), hit: true };
      if (state === 'damaged') store.dropBlob(promised);
      const size = await restoreShared(promised, place);
      if (size !== undefined) return { digest: promised, size, hit: true };
    }
    const partial = store.partial(key);
    const start = tools.monotonic();
    const report = (doneBytes: number, resumedBytes: number, totalBytes: number | null) =>
      tools.onProgress({ source, doneBytes, resumedBytes, totalBytes, elapsedMs: tools.monotonic() - start });
    let result: Downloaded = await download({ ...file, digest: promised }, partial, http, report);
    if (promised !== null && result.digest !== promised && result.isMixed) {
      // What an earlier process left may be what is wrong, or the file was replaced meanwhile.
      tools.log(`${source}: what was fetched in parts does not fit together; fetching all of it again`);
      partial.discard();
      result = await download({ ...file, digest: promised }, partial, http, report);
    }
    if (promised !== null && result.digest !== promised) {
      partial.discard();
      throw wrongDigest(source, promised, result.digest, `what was fetched (${byteWords(result.size)})`);
    }
    store.admit(partial.file, result.digest);
    partial.forget();
    await saveShared(result.digest, place);
    return { digest: result.digest, size: result.size, hit: false };
  } finally {
    lock.release();
  }
}

/** Bytes from the shared cache are bytes of a stranger until their digest says otherwise. */
async function restoreShared(digest: Digest, { source, store, tools }: Place): Promise<number | undefined> {
  if (tools.shared === undefined) return undefined;
  const incoming = store.incomingPath(digest);
  try {
    if (!(await tools.shared.restore(digest, incoming))) return undefined;
    // A link would lead to whatever its maker wants.
    const isFile = lstatSync(incoming, { throwIfNoEntry: false })?.isFile() === true;
    const found = isFile ? await sha256File(incoming).catch(() => undefined) : undefined;
    if (found === digest) {
      store.admit(incoming, digest);
      return store.sizeOf(digest);
    }
    tools.log(
      `${source}: the shared cache has other bytes under its digest; they are discarded and it is fetched`,
    );
    return undefined;
  } finally {
    store.discardIncoming(digest);
  }
}

/** What is shared lies at the place where it is restored: the cache service knows a file by its path too. */
async function saveShared(digest: Digest, { store, tools }: Place): Promise<void> {
  if (tools.shared === undefined) return;
  try {
    await tools.shared.save(digest, store.linkIncoming(digest));
  } finally {
    store.discardIncoming(digest);
  }
}

async function fetchLocal(
  given: string,
  source: string,
  wanted: Digest | undefined,
  store: CheckpointStore,
  tools: CheckpointTools,
): Promise<FetchedCheckpoint> {
  const file = path.resolve(tools.cwd, given);
  const found = await sha256File(file).catch((cause) => {
    throw readError(cause, path.basename(file));
  });
  if (wanted !== undefined && wanted !== found) throw wrongDigest(source, wanted, found, 'the file');
  const lock = await waitForLock(store.lockPath(found), source, tools);
  try {
    if ((await store.blobState(found, null)) !== 'sound') {
      store.dropBlob(found);
      const incoming = store.incomingPath(found);
      try {
        await copyFile(file, incoming);
      } catch (cause) {
        throw writeError(cause, path.basename(incoming));
      }
      const copied = await sha256File(incoming);
      if (copied !== found)
        throw wrongDigest(source, found, copied, 'the copy, so the file changed meanwhile,');
      store.admit(incoming, found);
    }
    const facts = { digest: found, size_bytes: store.sizeOf(found), revision: null };
    return kept(facts, false, { source, store, tools });
  } finally {
    store.discardIncoming(found);
    lock.release();
  }
}

function wrongDigest(source: string, wanted: Digest, found: Digest, what: string): WorldGateError {
  return new WorldGateError(
    'checkpoint-digest',
    `${source}: ${what} has digest ${found}, but ${wanted} was asked for; nothing of it is kept`,
    {
      kind: 'environment',
      hint: 'The file was replaced at its source, or the digest is wrong: find out which before you pin the new one.',
    },
  );
}

/** @throws WorldGateError `interrupted` */
async function waitForLock(file: string, source: string, tools: CheckpointTools): Promise<FileLock> {
  for (let told = false; ; told = true) {
    const lock = takeLock(file, tools.randomBytes);
    if (lock !== undefined) return lock;
    if (!told) tools.log(`${source}: another process is fetching it; waiting`);
    await tools.sleep(LOCK_POLL_MS, tools.signal).catch(() => {});
    if (tools.signal?.aborted === true) throw interrupted(source);
  }
}
