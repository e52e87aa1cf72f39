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
export declare function pruneRuns(workspaceDir: string, rules: PruneRules): PruneRow[];
