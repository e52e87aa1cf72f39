import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { PIN, runsFolder } from './layout.ts';
import { runFolderNames } from './list-runs.ts';
import { readManifest } from './read-run.ts';
import { timeOfRunId } from './run-id.ts';

const DAY_MS = 24 * 3600 * 1000;
/** A run that is being removed bears this in front of its name, so that what is left of it is no run any more. */
const REMOVING = '.removing-';

export interface PruneRules {
  /** So many of the newest runs stay. */
  keep: number;
  /** Only runs older than this go. */
  olderThanDays: number;
  now: Date;
  /** Say what would be removed, and remove nothing. */
  dryRun: boolean;
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
 * asked. Never removed: runs pinned by a file `keep`, running or unreadable runs younger than a day, symbolic
 * links, and folders that are not named like a run.
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
    if (lstatSync(dir).isSymbolicLink()) return kept('it is a symbolic link');
    if (time === null) return kept('it is not named like a run');
    newest += 1;
    if (newest <= rules.keep) return kept(`it is one of the newest ${rules.keep}`);
    if (existsSync(join(dir, PIN))) return kept(`it is pinned by a file "${PIN}"`);
    const ageDays = (rules.now.getTime() - time.getTime()) / DAY_MS;
    if (ageDays < 1 && isRunningOrUnreadable(dir)) return kept('it may still be running');
    if (ageDays < rules.olderThanDays) return kept(`it is younger than ${rules.olderThanDays} days`);
    const beyond = rules.keep === 0 ? '' : `not among the newest ${rules.keep}, and `;
    const reason = `it is ${beyond}${Math.floor(ageDays)} days old`;
    let size: number;
    try {
      size = sizeOf(dir);
      if (rules.dryRun) return { run_id: name, action: 'would_remove', reason, size_bytes: size };
      const leaving = join(runs, `${REMOVING}${name}`);
      renameSync(dir, leaving);
      rmSync(leaving, { recursive: true });
    } catch (cause) {
      return { run_id: name, action: 'failed', reason: messageOf(cause), size_bytes: 0 };
    }
    return { run_id: name, action: 'removed', reason, size_bytes: size };
  });
}

/** Removes what a pruning that was killed had begun to remove. */
function finishRemovals(runs: string): void {
  if (!existsSync(runs)) return;
  for (const name of readdirSync(runs)) {
    if (name.startsWith(REMOVING)) rmSync(join(runs, name), { recursive: true, force: true });
  }
}

function isRunningOrUnreadable(dir: string): boolean {
  try {
    return readManifest(dir).state === 'running';
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    return true;
  }
}

/** Bytes of the files below a folder; links count as themselves. */
function sizeOf(dir: string): number {
  let size = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    size += entry.isDirectory() ? sizeOf(path) : lstatSync(path).size;
  }
  return size;
}
