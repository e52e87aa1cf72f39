import { existsSync, readFileSync } from 'node:fs';
import type { SharedCache } from '../checkpoints/tools.ts';
import type { Digest } from '../foundation/digest.ts';
import { messageOf } from '../foundation/errors.ts';
import { clip } from '../reports/plain.ts';
import type { Environment } from './event-context.ts';

/** When a checkpoint is put into the cache of the repository, after it was fetched from its source. */
export const SAVE_MODES = ['miss', 'default-branch', 'never'] as const;
export type SaveMode = (typeof SAVE_MODES)[number];

/** The part of `@actions/cache` that is used. */
export interface CacheClient {
  isFeatureAvailable: () => boolean;
  restoreCache: (paths: string[], key: string) => Promise<string | undefined>;
  saveCache: (paths: string[], key: string) => Promise<number>;
}

export interface CheckpointCacheOptions {
  save: SaveMode;
  /** Whether the workflow runs for the default branch: what is saved elsewhere, other branches never see. */
  isDefaultBranch: boolean;
  /** Says in one sentence what the cache did not do. */
  note: (line: string) => void;
  redact: (text: string) => string;
  /** Milliseconds of a clock that never goes back. */
  monotonic: () => number;
  deadlineMs?: number;
  client?: CacheClient;
}

/** One restore or save. A cache that takes longer is slower than most sources. */
const DEADLINE_MS = 10 * 60_000;

/**
 * The toolkit tells of a failed restore as it tells of a miss. A miss is one request and its answer; what takes longer and
 * gives nothing has been repeated.
 */
const MISS_MS = 10_000;

/** Changes where what is kept under it changes. */
const KEY = 'worldgate-checkpoint-v1';

/**
 * The cache service of hosted runners, by digest. It is a convenience: whatever it does, nothing fails. After the first
 * call that failed or took too long it is left alone.
 */
export async function openCheckpointCache(options: CheckpointCacheOptions): Promise<SharedCache> {
  const client: CacheClient = options.client ?? (await import('@actions/cache'));
  const { note, redact, deadlineMs = DEADLINE_MS } = options;
  const { monotonic } = options;
  let isDown = !client.isFeatureAvailable();
  if (isDown) note('There is no cache service here: checkpoints are fetched from their sources.');
  // An entry can never be overwritten, so one that turned out damaged is followed by another with the next number; of
  // several that a key is the beginning of, the service gives the newest.
  const keyOf = (digest: Digest) => `${KEY}-${digest.slice('sha256:'.length)}-`;
  const damaged = new Map<Digest, number>();

  async function attempt<T>(what: string, act: () => Promise<T>): Promise<T | undefined> {
    if (isDown) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${deadlineMs / 1000} s`)), deadlineMs);
    });
    try {
      return await Promise.race([act(), late]);
    } catch (error) {
      isDown = true;
      note(`The cache could not be ${what} (${clip(redact(messageOf(error)), 300)}); going on without it.`);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  let saves = options.save === 'miss' || (options.save === 'default-branch' && options.isDefaultBranch);
  return {
    restore: async (digest, file) => {
      const start = monotonic();
      const key = await attempt('read', () => client.restoreCache([file], keyOf(digest)));
      const tookMs = monotonic() - start;
      if (key === undefined && !isDown && tookMs > MISS_MS) {
        isDown = true;
        note(`The cache gave nothing in ${Math.round(tookMs / 1000)} s; going on without it.`);
      }
      if (key === undefined || !existsSync(file)) return false;
      // Whoever asks saves again only where these bytes were not those of the digest.
      damaged.set(digest, Number(/-(\d{1,6})$/.exec(key)?.[1] ?? 0));
      return true;
    },
    save: async (digest, file) => {
      if (!saves) return;
      const key = `${keyOf(digest)}${(damaged.get(digest) ?? 0) + 1}`;
      const id = await attempt('written', () => client.saveCache([file], key));
      if (id !== -1) return;
      // The toolkit has said why: a token that may only read, `ACTIONS_CACHE_MODE`, another job that was first.
      saves = false;
      note('The cache did not keep a checkpoint; the next job may have to fetch it again.');
    },
  };
}

/** On which runners the cache of the repository is used. */
export const CACHE_MODES = ['auto', 'always', 'never'] as const;

/**
 * The cache of the job's repository where it is of use: a self-hosted runner keeps its store, which is faster than any
 * service.
 * @param env of the job
 */
export async function jobCache(
  env: Environment,
  {
    when,
    ...options
  }: Pick<CheckpointCacheOptions, 'save' | 'note' | 'redact' | 'monotonic'> & {
    when: (typeof CACHE_MODES)[number];
  },
): Promise<SharedCache | undefined> {
  const isHosted = env.RUNNER_ENVIRONMENT === 'github-hosted';
  if (when === 'never' || (when === 'auto' && !isHosted)) return undefined;
  return openCheckpointCache({ ...options, isDefaultBranch: isDefaultBranch(env) });
}

/** Whether the workflow runs on the default branch, as its event tells. */
function isDefaultBranch(env: Environment): boolean {
  try {
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as {
      repository?: { default_branch?: unknown };
    };
    return `refs/heads/${String(event.repository?.default_branch)}` === env.GITHUB_REF;
  } catch {
    return false;
  }
}
