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
  deadlineMs?: number;
  client?: CacheClient;
}

/** One restore or save. A cache that takes longer is slower than most sources. */
const DEADLINE_MS = 10 * 60_000;

/** Changes where what is kept under it changes. */
const KEY = 'worldgate-checkpoint-v1';

/**
 * The cache service of hosted runners, by digest. It is a convenience: whatever it does, nothing fails. After the first
 * call that failed or took too long it is left alone.
 */
export async function openCheckpointCache(options: CheckpointCacheOptions): Promise<SharedCache> {
  const client: CacheClient = options.client ?? (await import('@actions/cache'));
  const { note, redact, deadlineMs = DEADLINE_MS } = options;
  let isDown = !client.isFeatureAvailable();
  if (isDown) note('There is no cache service here: checkpoints are fetched from their sources.');
  const keyOf = (digest: Digest) => `${KEY}-${digest.slice('sha256:'.length)}`;

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

  const saves = options.save === 'miss' || (options.save === 'default-branch' && options.isDefaultBranch);
  return {
    restore: async (digest, file) => {
      const key = await attempt('read', () => client.restoreCache([file], keyOf(digest)));
      return key !== undefined && existsSync(file);
    },
    save: async (digest, file) => {
      if (!saves) return;
      const id = await attempt('written', () => client.saveCache([file], keyOf(digest)));
      // The toolkit has said why: a token that may only read, `ACTIONS_CACHE_MODE`, another job that was first.
      if (id === -1) note('The cache did not keep the checkpoint; the next job may have to fetch it again.');
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
  }: Pick<CheckpointCacheOptions, 'save' | 'note' | 'redact'> & { when: (typeof CACHE_MODES)[number] },
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
