import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RunManifest } from '../contracts/run.ts';
import type { ShardPlan, ShardSlice } from '../contracts/shard.ts';
import type { Digest } from '../foundation/digest.ts';
import { messageOf, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { unzipInto } from '../foundation/unzip.ts';
import { artifactName, type Upload, type UploadTarget, uploadFolder, uploadRun } from './artifact-upload.ts';

/**
 * Names by which the jobs of one workflow run find each other's artifacts: preset, the beginning of its digest (which
 * tells apart what was overridden), place and attempt, because an artifact cannot be replaced.
 */
const SHARD = /^worldgate-shard-(.+)-([0-9a-f]{8})-\d+of\d+(?:-wave\d+of\d+)?-attempt\d+$/;
const PLAN = /^worldgate-shard-plan-(.+)-([0-9a-f]{8})-attempt(\d+)$/;

type PresetOf = Pick<RunManifest['preset'], 'name' | 'digest'>;

const shortDigest = (digest: Digest) => digest.slice('sha256:'.length, 'sha256:'.length + 8);

/** `worldgate-shard-push-1f3a9c0b-3of8-wave2of4-attempt1` */
export function shardArtifactName(preset: PresetOf, slice: ShardSlice, attempt: number): string {
  const { shard, shards, wave, waves } = slice;
  const ofWave = waves === 1 ? '' : `-wave${wave}of${waves}`;
  return artifactName(
    `shard-${preset.name}`,
    `${shortDigest(preset.digest)}-${shard}of${shards}${ofWave}-attempt${attempt}`,
  );
}

export function planArtifactName({ preset }: Pick<ShardPlan, 'preset'>, attempt: number): string {
  return artifactName(`shard-plan-${preset.name}`, `${shortDigest(preset.digest)}-attempt${attempt}`);
}

/** Uploads what a shard has played, under the name by which the merge finds it. Never throws for what the service does. */
export function uploadShard(
  request: UploadTarget & { runDir: string; manifest: RunManifest; slice: ShardSlice; attempt: number },
): Promise<Upload> {
  const { manifest, slice, attempt } = request;
  return uploadRun({ ...request, name: shardArtifactName(manifest.preset, slice, attempt) });
}

/** Uploads the plan that shards are merged by. Never throws for what the service does. */
export function uploadShardPlan(
  request: UploadTarget & { folder: string; files: string[]; plan: ShardPlan; attempt: number },
): Promise<Upload> {
  const { folder, files, plan, attempt } = request;
  return uploadFolder(
    {
      what: 'shard plan',
      folder,
      name: planArtifactName(plan, attempt),
      select: () => ({ files, leftBehind: [] }),
    },
    request,
  );
}

interface ListedArtifact {
  id: number;
  name: string;
  /** Bytes of the archive. */
  size: number;
  digest?: string;
}

/** The part of `@actions/artifact` that is used: what belongs to this workflow run needs no token and no permission. */
export interface OwnArtifacts {
  listArtifacts: (options: { latest: boolean }) => Promise<{ artifacts: ListedArtifact[] }>;
  downloadArtifact: (
    id: number,
    options: { path: string; skipDecompress: boolean; expectedHash?: string },
  ) => Promise<{ digestMismatch?: boolean }>;
}

export interface DownloadRequest {
  /** Absolute; missing or empty. */
  folder: string;
  /** Name of the preset, where shards of several are there. */
  preset: string | undefined;
  store?: OwnArtifacts;
  limits?: Partial<typeof LIMITS>;
}

const LIMITS = {
  /** A matrix, and as many of earlier attempts. */
  maxArtifacts: 1024,
  /** Of one archive, and of what comes out of it. */
  maxArchiveBytes: 128 * 1024 * 1024,
  maxBytes: 512 * 1024 * 1024,
  maxEntries: 10_000,
  /** Of all archives. */
  maxTotalBytes: 4 * 1024 * 1024 * 1024,
};

const AT_ONCE = 8;

export interface DownloadedShards {
  /** Absolute folder with a folder for each shard. */
  shardsDir: string;
  /** Absolute folder of the newest plan; `null` where none was uploaded. */
  planDir: string | null;
}

/**
 * Downloads the shards that the jobs of this workflow run have uploaded, of every attempt, and their plan.
 * @throws WorldGateError `shards-missing` where there are none, `shards-ambiguous` where there are those of several
 *   presets, `too-many-shards`, `download-too-large`, `artifact-digest-mismatch`, and those of unpacking
 */
export async function downloadShards(request: DownloadRequest): Promise<DownloadedShards> {
  const limits = { ...LIMITS, ...request.limits };
  const store = request.store ?? (await ownArtifacts());
  const { artifacts } = await asEnvironment('list the artifacts of this workflow run', () =>
    store.listArtifacts({ latest: false }),
  );
  const { shards, plan } = chosen(artifacts, request.preset);
  const wanted = plan === null ? shards : [plan, ...shards];
  if (shards.length > limits.maxArtifacts) {
    throw new WorldGateError(
      'too-many-shards',
      `${shards.length} artifacts of shards are more than the limit of ${limits.maxArtifacts}`,
      { hint: 'shard into fewer jobs' },
    );
  }
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  const large = wanted.find(({ size }) => size > limits.maxArchiveBytes);
  if (large !== undefined || total > limits.maxTotalBytes) {
    const what =
      large === undefined ? `the shards have ${total} bytes` : `${large.name} has ${large.size} bytes`;
    const most = large === undefined ? limits.maxTotalBytes : limits.maxArchiveBytes;
    throw new WorldGateError('download-too-large', `${what}; at most ${most} are downloaded`, {
      hint: 'shard into more jobs, or merge on a machine of your own with `worldgate shard merge`',
    });
  }
  const folderOf = ({ id }: ListedArtifact) =>
    join(request.folder, id === plan?.id ? 'plan' : `shards/${id}`);
  const queue = [...wanted];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await download(store, next, folderOf(next), limits);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    shardsDir: join(request.folder, 'shards'),
    planDir: plan === null ? null : join(request.folder, 'plan'),
  };
}

/** The shards of one preset, and the newest plan of it. */
function chosen(artifacts: readonly ListedArtifact[], preset: string | undefined) {
  const of = (pattern: RegExp) =>
    artifacts.flatMap((artifact) => {
      const match = pattern.exec(artifact.name);
      return match === null
        ? []
        : [{ artifact, name: match[1]!, digest: match[2]!, attempt: Number(match[3] ?? 0) }];
    });
  const plans = of(PLAN);
  // `worldgate-shard-plan-…` of a preset whose name ends like the place of a shard is still a plan.
  const planIds = new Set(plans.map(({ artifact }) => artifact.id));
  const found = of(SHARD).filter(({ artifact }) => !planIds.has(artifact.id));
  const mine = found.filter(({ name }) => preset === undefined || name === preset);
  const names = [...new Set(found.map(({ name }) => name))].sort();
  if (mine.length === 0) {
    const which = preset === undefined ? '' : ` of preset ${quoted(preset)}${didYouMean(preset, names)}`;
    throw new WorldGateError('shards-missing', `no job of this workflow run has uploaded a shard${which}`, {
      kind: 'environment',
      hint: 'look at the jobs that should have played them; they need `actions/run` with the input "shard"',
    });
  }
  const kinds = new Map(mine.map(({ name, digest }) => [`${name} ${digest}`, `${name} (${digest})`]));
  if (kinds.size > 1) {
    throw new WorldGateError(
      'shards-ambiguous',
      `this workflow run holds shards of several evaluations: ${[...kinds.values()].join(', ')}`,
      {
        hint: 'name the preset with the input "preset"; the same preset with other inputs belongs into a preset of its own (`extends`)',
      },
    );
  }
  const [{ name, digest }] = mine as [(typeof mine)[number]];
  const [plan = null] = plans
    .filter((each) => each.name === name && each.digest === digest)
    .sort((a, b) => b.attempt - a.attempt);
  return { shards: mine.map(({ artifact }) => artifact), plan: plan?.artifact ?? null };
}

async function download(
  store: OwnArtifacts,
  { id, name, digest }: ListedArtifact,
  folder: string,
  limits: typeof LIMITS,
): Promise<void> {
  const archives = `${folder}.zip`;
  mkdirSync(archives, { recursive: true });
  try {
    const { digestMismatch } = await asEnvironment(`download ${name}`, () =>
      store.downloadArtifact(id, {
        path: archives,
        skipDecompress: true,
        ...(digest === undefined ? {} : { expectedHash: digest }),
      }),
    );
    const [archive] = readdirSync(archives);
    if (digestMismatch === true || archive === undefined) {
      throw new WorldGateError(
        'artifact-digest-mismatch',
        `${name} is not what was uploaded: it has another digest`,
        {
          kind: 'environment',
          hint: 'run the merge again; if it happens again, run the shard again',
        },
      );
    }
    const file = join(archives, archive);
    // The list says how large it is; what came counts.
    if (statSync(file).size > limits.maxArchiveBytes) {
      throw new WorldGateError('download-too-large', `${name} has more than ${limits.maxArchiveBytes} bytes`);
    }
    await unzipInto(file, folder, { maxEntries: limits.maxEntries, maxBytes: limits.maxBytes });
  } finally {
    rmSync(archives, { recursive: true, force: true });
  }
}

async function asEnvironment<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new WorldGateError('artifact-service', `could not ${what}: ${messageOf(cause)}`, {
      kind: 'environment',
      cause,
      hint: 'the artifact service of the runner is needed (Enterprise Server has none of the present kind): download the shards by other means, and name their folder with the input "path"',
    });
  }
}

async function ownArtifacts(): Promise<OwnArtifacts> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
