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

export const DEFAULT_JOB: ResultsJob = {
  runId: 123456789,
  job: 'evaluate',
  ref: 'refs/pull/7/merge',
  readableRefs: ['refs/heads/main'],
  cacheMode: 'write',
};

const READ = 1;
const WRITE = 2;

/** A runtime token in the form of GitHub's: what it allows stands in its claims; the signature is none. */
export function runtimeToken(job: ResultsJob): string {
  const own = job.cacheMode === 'write' ? READ | WRITE : job.cacheMode === 'write-only' ? WRITE : READ;
  const scopes = [
    { Scope: job.ref, Permission: own },
    ...job.readableRefs.map((ref) => ({ Scope: ref, Permission: READ })),
  ];
  const claims = {
    scp: `Actions.Results:${job.runId}:${job.job} Actions.ExampleScope`,
    ac: JSON.stringify(job.cacheMode === 'none' ? [] : scopes),
    orch_id: `${job.runId}.${job.job}`,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}
