import { basename, join, relative, sep } from 'node:path';
import type { RunFormat } from '../../contracts/run-comparison.ts';
import type { RunIndex, RunIndexEntry, RunIndexFilter, RunIndexIssue } from '../../contracts/run-index.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { isBelow } from '../../foundation/safe-path.ts';
import { RUN_INDEX_BOUNDARY } from '../../reports/boundaries.ts';
import { runsFolder } from '../layout.ts';
import { runFolderNames } from '../list-runs.ts';
import { readIndexRow } from './read-entry.ts';

export interface IndexRequest {
  workspaces: readonly { format: RunFormat /** Absolute. */; dir: string }[];
  filter: RunIndexFilter;
  now: Date;
  /** Absolute folder that paths are shown relative to. */
  relativeTo: string;
}

/**
 * Every run of the workspaces that the filter lets through, newest first, and every folder that cannot be read as a run. One
 * manifest is held at a time besides what the index keeps of it. O(runs).
 * @throws WorldGateError `usage` for a range of dates that is empty, `runs-unreadable`
 */
export function indexRuns({ workspaces, filter, now, relativeTo }: IndexRequest): RunIndex {
  if (filter.created_from !== null && filter.created_to !== null && filter.created_from > filter.created_to) {
    throw new WorldGateError('usage', `no day is from ${filter.created_from} to ${filter.created_to}`, {
      hint: 'Give the earlier day as --created-from.',
    });
  }
  const entries: RunIndexEntry[] = [];
  const issues: RunIndexIssue[] = [];
  let runs = 0;
  for (const { format, dir } of workspaces) {
    for (const name of runFolderNames(dir)) {
      runs += 1;
      const folder = join(runsFolder(dir), name);
      const path = shownPath(folder, relativeTo);
      const row = readIndexRow({ format, name, dir: folder, path });
      if ('issue' in row) issues.push(row.issue);
      else if (matches(row.entry, filter)) entries.push(row.entry);
    }
  }
  const timeOf = ({ created_at: at, run_id: id }: RunIndexEntry) => `${at ?? ''} ${id}`;
  entries.sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
  return {
    schema_version: 'worldgate.run_index.v1',
    generated_at: now.toISOString(),
    filter: Object.values(filter).every((value) => value === null) ? null : filter,
    run_count: runs,
    entry_count: entries.length,
    issue_count: issues.length,
    entries,
    issues,
    boundary: RUN_INDEX_BOUNDARY,
  };
}

function shownPath(dir: string, relativeTo: string): string {
  return isBelow(relativeTo, dir) ? relative(relativeTo, dir).split(sep).join('/') : basename(dir);
}

/** Every condition that is stated holds; a run that does not tell something fulfils no condition on it. */
function matches(entry: RunIndexEntry, filter: RunIndexFilter): boolean {
  const same = (wanted: string | null, value: string | null) =>
    wanted === null || value?.toLowerCase() === wanted.toLowerCase();
  const day = entry.created_at?.slice(0, 10) ?? null;
  const { provider, artifact_type: type, commit } = filter;
  return (
    same(filter.preset, entry.preset) &&
    same(filter.verdict, entry.verdict) &&
    same(filter.state, entry.state) &&
    same(filter.kind, entry.kind) &&
    (commit === null || entry.commit?.startsWith(commit.toLowerCase()) === true) &&
    (filter.created_from === null || (day !== null && day >= filter.created_from)) &&
    (filter.created_to === null || (day !== null && day <= filter.created_to)) &&
    (provider === null ||
      entry.providers.some((name) => name.toLowerCase().includes(provider.toLowerCase()))) &&
    (type === null || entry.artifact_types.includes(type.toLowerCase().replace(/^\./, '')))
  );
}
