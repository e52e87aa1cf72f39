/** Whether a job may read and write caches, as `ACTIONS_CACHE_MODE` says it. */
export type CacheMode = 'none' | 'read' | 'write' | 'write-only';
/** The job that asks: what the runtime token stands for. */
export interface ResultsJob {
    /** Id of the workflow run; artifacts are shared by its jobs. */
    runId: number;
    job: string;
    /** `refs/heads/main`, `refs/pull/7/merge`: where caches are saved. */
    ref: string;
    /** Refs whose caches can be restored besides those of `ref`, in order: base branch, default branch. */
    readableRefs: readonly string[];
    cacheMode: CacheMode;
}
export declare const DEFAULT_JOB: ResultsJob;
/** A runtime token in the form of GitHub's: what it allows stands in its claims; the signature is none. */
export declare function runtimeToken(job: ResultsJob): string;
