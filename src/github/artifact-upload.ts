import { closeSync, fstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact, RunManifest } from '../contracts/run.ts';
import { sha256 } from '../foundation/digest.ts';
import { messageOf } from '../foundation/errors.ts';
import { readOpened } from '../foundation/read-text.ts';
import { openBelow } from '../foundation/safe-path.ts';
import { clip } from '../reports/plain.ts';

/** Uncompressed bytes of one uploaded run. */
export const MAX_UPLOAD_BYTES = 100 * 1024 * 1024;

/** The service's own timeouts and retries add up to much more; no run is worth a job that hangs on its upload. */
const UPLOAD_DEADLINE_MS = 10 * 60 * 1000;

/** The part of `@actions/artifact` that is used, so that tests can stand in for the service. */
export interface ArtifactStore {
  uploadArtifact: (name: string, files: string[], root: string) => Promise<{ id?: number; size?: number }>;
  /** Needed where uploads replace. */
  deleteArtifact?: (name: string) => Promise<unknown>;
}

/** Where uploads go, and how much of them. */
export interface UploadTarget {
  /** `GITHUB_SERVER_URL`: only github.com and its data-residency hosts have the artifact service. */
  serverUrl: string;
  redact: (text: string) => string;
  maxBytes?: number;
  deadlineMs?: number;
  store?: ArtifactStore;
}

export interface UploadRequest extends UploadTarget {
  /** Absolute path of the run's folder. */
  runDir: string;
  manifest: RunManifest;
  /** Of the artifact; made of preset and run id unless given. */
  name?: string;
}

export interface LeftBehind {
  path: string;
  why: string;
}

export interface Upload {
  /** Name of the artifact on the workflow run; `null` where nothing was uploaded. */
  name: string | null;
  id: number | null;
  /** Paths inside the folder. */
  files: string[];
  leftBehind: LeftBehind[];
  /** Why the upload failed, as a sentence; the verdict does not depend on it. */
  warning: string | null;
}

const MANIFEST = 'run_manifest.json';

/** First come the files without which the others mean nothing; the size limit cuts from the end. */
const ROLE_ORDER: readonly Artifact['role'][] = ['report', 'result', 'log', 'artifact', 'input'];

/**
 * Uploads a run to the workflow run as one artifact. What leaves the machine is an allowlist: the manifest, and
 * of what the manifest lists the results, the reports, the logs (if redaction finds nothing more in them) and
 * every file whose entry is marked `commit`, as that of the plan is; other inputs stay. Each file must be a regular file inside the
 * folder with the digest that the manifest states. A log that `redact` would still change stays behind.
 *
 * Never throws for what the service or the files do: `warning` and `leftBehind` say it.
 */
export async function uploadRun(request: UploadRequest): Promise<Upload> {
  const { preset, run_id } = request.manifest;
  return uploadFolder(
    {
      what: 'run',
      folder: request.runDir,
      name: request.name ?? artifactName(preset.name, run_id),
      select: () => selectFiles(request),
    },
    request,
  );
}

export interface FolderUpload {
  /** As messages call it. */
  what: string;
  /** Absolute path. */
  folder: string;
  /** Of the artifact. */
  name: string;
  /**
   * Whether an artifact of that name, as an earlier attempt of the workflow run may have left it, gives way: names are unique
   * in the whole run.
   */
  replaces?: boolean;
  /** Paths inside the folder; may throw where nothing of it should leave the machine. */
  select: () => Pick<Upload, 'files' | 'leftBehind'>;
}

/** Uploads files of a folder as one artifact. Never throws for what the service or the files do. */
export async function uploadFolder(
  { what, folder, name, replaces = false, select }: FolderUpload,
  target: UploadTarget,
): Promise<Upload> {
  const nothing: Upload = { name: null, id: null, files: [], leftBehind: [], warning: null };
  if (!hasArtifactService(target.serverUrl)) {
    return {
      ...nothing,
      warning:
        `Enterprise servers have no artifact service of the present kind, so the ${what} was not uploaded. ` +
        'It stays in its folder: keep it with a step of your own.',
    };
  }
  try {
    const { files, leftBehind } = select();
    const store = target.store ?? (await githubArtifactStore());
    const paths = files.map((file) => join(folder, file));
    const deadlineMs = target.deadlineMs ?? UPLOAD_DEADLINE_MS;
    const upload = () => store.uploadArtifact(name, paths, folder);
    const uploaded = upload().catch(async (error: unknown) => {
      if (!replaces || !/already exists/.test(messageOf(error))) throw error;
      await store.deleteArtifact?.(name);
      return upload();
    });
    const { id } = await within(deadlineMs, uploaded);
    return { ...nothing, name, id: id ?? null, files, leftBehind };
  } catch (error) {
    return { ...nothing, warning: uploadWarning(what, error, target.redact) };
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the artifact service took more than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `worldgate-push-20261121T091409123Z-1f3a9c0b`: unique within a workflow run, and without a forbidden character. */
export function artifactName(name: string, id: string): string {
  return `worldgate-${name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100)}-${id}`;
}

async function githubArtifactStore(): Promise<ArtifactStore> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

function selectFiles(request: UploadRequest): { files: string[]; leftBehind: LeftBehind[] } {
  const files = [MANIFEST];
  const leftBehind: LeftBehind[] = [];
  let left = (request.maxBytes ?? MAX_UPLOAD_BYTES) - sizeOf(request.runDir, MANIFEST);
  const listed = [...request.manifest.artifacts]
    .filter(({ path }) => path !== MANIFEST)
    .sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
  for (const artifact of listed) {
    const why = reasonToStay(request, artifact, left);
    if (why === null) {
      files.push(artifact.path);
      left -= artifact.size_bytes;
    } else {
      leftBehind.push({ path: artifact.path, why });
    }
  }
  return { files, leftBehind };
}

function reasonToStay(request: UploadRequest, artifact: Artifact, bytesLeft: number): string | null {
  if (artifact.role === 'input' && !artifact.commit) return 'inputs stay on the machine';
  if (artifact.role === 'artifact' && !artifact.commit)
    return 'its entry in the manifest is not marked `commit`';
  if (artifact.size_bytes > bytesLeft) {
    return `${artifact.size_bytes} bytes are more than is left of the size limit of an upload`;
  }
  let content: Buffer;
  try {
    content = readFile(request.runDir, artifact.path, artifact.size_bytes);
  } catch (error) {
    return clip(request.redact(messageOf(error)), 200);
  }
  if (content.length !== artifact.size_bytes || sha256(content) !== artifact.digest) {
    return 'it is not the file that the manifest lists: size or digest differ';
  }
  if (artifact.role === 'log') {
    const text = content.toString('utf8');
    if (request.redact(text) !== text) return 'it holds text that looks like a secret or a path of the host';
  }
  return null;
}

function readFile(runDir: string, path: string, maxBytes: number): Buffer {
  const fd = openBelow(runDir, path);
  try {
    return readOpened(fd, path, maxBytes);
  } finally {
    closeSync(fd);
  }
}

function sizeOf(runDir: string, path: string): number {
  const fd = openBelow(runDir, path);
  try {
    return fstatSync(fd).size;
  } finally {
    closeSync(fd);
  }
}

/** As `@actions/artifact` decides it; asked first, because the library writes a warning of its own. */
export function hasArtifactService(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}

function uploadWarning(what: string, error: unknown, redact: (text: string) => string): string {
  const message = messageOf(error);
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
    return `The ${what} was not uploaded: this machine is connected to no artifact service.`;
  }
  return `The ${what} was not uploaded: ${clip(redact(message), 300)}`;
}
