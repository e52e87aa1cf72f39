import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { PIN, runsFolder } from './layout.ts';
import { runFolderNames } from './list-runs.ts';
import { readManifest } from './read-run.ts';
import { finishRemovals, hasLock, isPinned, removeRun, sizeOf } from './retention/remove-run.ts';
import { timeOfRunId } from './run-id.ts';

const DAY_MS = 24 * 3600 * 1000;

export interface PruneRules {
  /** So many of the newest runs stay. */
  keep: number;
  /** Only runs older than this go. */
  olderThanDays: number;
  now: Date;
  /** Say what would be removed, and remove nothing. */
  dryRun: boolean;
  /** Unreadable runs may go as well. They are what somebody who looks for a fault needs, so else they stay. */
  removeUnreadable: boolean;
  randomBytes: (count: number) => Uint8Array;
}

export interface PruneRow {
  run_id: string;
  action: 'removed' | 'would_remove' | 'kept' | 'failed';
  reason: string;
  /** Of the files that go; 0 for what is kept. */
  size_bytes: number;
}

/**
 * Removes runs that are both old and not among the newest. A run's age is that of its id: its files are not
 * asked. Never removed: runs that a process is using or that are pinned by a file `keep`, running or unreadable runs younger
 * than a day, unreadable runs of any age unless that is asked for, symbolic links, and folders that are not named like a run.
 * @returns one row for each folder, newest first
 */
export function pruneRuns(workspaceDir: string, rules: PruneRules): PruneRow[] {
  const runs = runsFolder(workspaceDir);
  if (!rules.dryRun) finishRemovals(runs);
  let newest = 0;
  return runFolderNames(workspaceDir).map((name) => {
    const dir = join(runs, name);
    const time = timeOfRunId(name);
    const kept = (reason: string): PruneRow => ({ run_id: name, action: 'kept', reason, size_bytes: 0 });
    const entry = lstatSync(dir, { throwIfNoEntry: false });
    if (entry === undefined) return kept('it vanished meanwhile: somebody else removed it');
    if (entry.isSymbolicLink()) return kept('it is a symbolic link');
    if (time === null) return kept('it is not named like a run');
    const state = stateOf(dir);
    // What cannot be read takes no place among the newest from a run that can.
    if (state !== 'unreadable') newest += 1;
    if (state !== 'unreadable' && newest <= rules.keep) return kept(`it is one of the newest ${rules.keep}`);
    if (isPinned(dir)) return kept(`it is pinned by a file "${PIN}"`);
    const ageDays = (rules.now.getTime() - time.getTime()) / DAY_MS;
    if (ageDays < 1 && state !== 'ended') return kept('it may still be running');
    if (state === 'unreadable' && !rules.removeUnreadable) {
      return kept('its manifest cannot be read: look why, or remove it with --unreadable');
    }
    if (ageDays < rules.olderThanDays) return kept(`it is younger than ${rules.olderThanDays} days`);
    const beyond =
      rules.keep === 0 || state === 'unreadable' ? '' : `not among the newest ${rules.keep}, and `;
    const reason = `it is ${beyond}${Math.floor(ageDays)} days old`;
    let size: number;
    try {
      size = sizeOf(dir);
    } catch (cause) {
      return { run_id: name, action: 'failed', reason: messageOf(cause), size_bytes: 0 };
    }
    if (rules.dryRun) {
      if (hasLock(dir) && state !== 'ended') return kept('it may still be running');
      return { run_id: name, action: 'would_remove', reason, size_bytes: size };
    }
    const removal = removeRun(runs, name, rules.randomBytes);
    if (removal.removed) return { run_id: name, action: 'removed', reason, size_bytes: size };
    if (removal.kept) return kept(removal.why);
    return { run_id: name, action: 'failed', reason: removal.why, size_bytes: 0 };
  });
}

function stateOf(dir: string): 'running' | 'ended' | 'unreadable' {
  try {
    return readManifest(dir).state === 'running' ? 'running' : 'ended';
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    return 'unreadable';
  }
}
