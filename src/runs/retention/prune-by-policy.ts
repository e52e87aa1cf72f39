import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isWorldGateError, messageOf } from '../../foundation/errors.ts';
import { runsFolder } from '../layout.ts';
import { runFolderNames } from '../list-runs.ts';
import { readManifest } from '../read-run.ts';
import { timeOfRunId } from '../run-id.ts';
import { finishRemovals, hasLock, isPinned, removeRun, sizeOf } from './remove-run.ts';

const DAY_MS = 24 * 3600 * 1000;

export interface RetentionPolicy {
  /** Runs older than this go; 0 lets all go that nothing else keeps. */
  max_age_days: number;
  /** So many of the newest of the kinds stay. */
  keep_latest: number;
  /** `null` for all. */
  kinds: readonly string[] | null;
}

export const RETENTION_DEFAULTS: RetentionPolicy = { max_age_days: 30, keep_latest: 10, kinds: null };

/** What becomes of a run, and the first rule that says so. */
export type RetentionAction =
  | 'delete'
  | 'keep'
  | 'skip_unsafe'
  | 'skip_unreadable'
  | 'skip_kind'
  | 'skip_keep_latest'
  | 'skip_pinned'
  | 'skip_running'
  | 'skip_young';

export interface RetentionRow {
  run_id: string;
  kind: string | null;
  created_at: string | null;
  action: RetentionAction;
  reason: string;
  /** Of the files; 0 where they were not looked at. */
  size_bytes: number;
  /** `null` unless the policy was applied to it. */
  outcome: 'removed' | 'kept' | 'failed' | null;
}

export interface RetentionReport {
  policy: RetentionPolicy;
  applied: boolean;
  delete_count: number;
  delete_bytes: number;
  failed_count: number;
  /** Newest first. */
  candidates: RetentionRow[];
}

export interface RetentionTools {
  now: Date;
  randomBytes: (count: number) => Uint8Array;
  /** Else the report is all there is. */
  apply: boolean;
}

/**
 * What a retention policy removes, and with `apply` its removal. In this order, newest first: links, folders that are not named
 * like a run, and unreadable runs stay; kinds that are not named stay; the newest of the kinds stay; pinned and running runs
 * stay; so does what is younger than a day, unless the age is 0; the rest goes when it is older than the age. A run that
 * cannot be removed is reported, and the others are removed all the same.
 * @throws WorldGateError `runs-unreadable`
 */
export function pruneByPolicy(
  workspaceDir: string,
  policy: RetentionPolicy,
  { now, randomBytes, apply }: RetentionTools,
): RetentionReport {
  const runs = runsFolder(workspaceDir);
  if (apply) finishRemovals(runs);
  let newest = 0;
  const candidates = runFolderNames(workspaceDir).map((name): RetentionRow => {
    const dir = join(runs, name);
    const found = lookAt(dir, name);
    const row: RetentionRow = {
      run_id: name,
      kind: found.kind,
      created_at: found.time?.toISOString() ?? null,
      action: 'keep',
      reason: '',
      size_bytes: 0,
      outcome: null,
    };
    if (found.stays !== null) return { ...row, ...found.stays };
    const [action, reason] = ruleFor(dir, found, policy, () => ++newest, now);
    if (action !== 'delete') return { ...row, action, reason };
    let size: number;
    try {
      size = sizeOf(dir);
    } catch (cause) {
      return { ...row, action, reason: messageOf(cause), outcome: apply ? 'failed' : null };
    }
    const going = { ...row, action, reason, size_bytes: size };
    if (!apply) return going;
    const removal = removeRun(runs, name, randomBytes, () => (isRunning(dir) ? 'it is running again' : null));
    if (removal.removed) return { ...going, outcome: 'removed' };
    return { ...going, reason: removal.why, size_bytes: 0, outcome: removal.kept ? 'kept' : 'failed' };
  });
  const going = candidates.filter(({ action }) => action === 'delete');
  return {
    policy,
    applied: apply,
    delete_count: going.length,
    delete_bytes: going.reduce((sum, { size_bytes: size }) => sum + size, 0),
    failed_count: going.filter(({ outcome }) => outcome === 'failed').length,
    candidates,
  };
}

interface Found {
  kind: string | null;
  time: Date | null;
  state: string | null;
  /** Why the run stays, whatever the policy says. */
  stays: { action: RetentionAction; reason: string } | null;
}

function lookAt(dir: string, name: string): Found {
  const time = timeOfRunId(name);
  const stays = (action: RetentionAction, reason: string): Found => ({
    kind: null,
    time,
    state: null,
    stays: { action, reason },
  });
  try {
    if (!lstatSync(dir).isDirectory()) return stays('skip_unsafe', 'it is a link or no folder');
    if (time === null) return stays('skip_unsafe', 'it is not named like a run');
    const { kind, state, run_id: id } = readManifest(dir);
    if (id !== name) return stays('skip_unreadable', `its manifest is that of run ${id}`);
    return { kind, time, state, stays: null };
  } catch (cause) {
    if (isWorldGateError(cause)) {
      return stays('skip_unreadable', `its manifest cannot be used: ${cause.message.split('\n')[0]}`);
    }
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause;
    return stays('skip_unreadable', 'it vanished or may not be read');
  }
}

function ruleFor(
  dir: string,
  { kind, time, state }: Found,
  policy: RetentionPolicy,
  nextNewest: () => number,
  now: Date,
): [RetentionAction, string] {
  const { kinds, keep_latest: keep, max_age_days: maxAge } = policy;
  if (kinds !== null && !kinds.includes(kind!)) return ['skip_kind', `it is of kind ${kind}`];
  if (nextNewest() <= keep) return ['skip_keep_latest', `it is one of the newest ${keep}`];
  if (isPinned(dir)) return ['skip_pinned', 'it is pinned by a file "keep"'];
  const days = (now.getTime() - time!.getTime()) / DAY_MS;
  if (state === 'running' && (days < 1 || hasLock(dir))) return ['skip_running', 'it may still be running'];
  if (maxAge > 0 && days < 1) return ['skip_young', 'it is younger than a day'];
  const age = `it is ${Math.max(0, Math.floor(days))} days old`;
  if (maxAge === 0 || days > maxAge) return ['delete', age];
  return ['keep', `${age}, and ${maxAge} are allowed`];
}

function isRunning(dir: string): boolean {
  try {
    return readManifest(dir).state === 'running';
  } catch {
    return true;
  }
}
