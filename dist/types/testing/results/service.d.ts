import { ArtifactService } from './artifacts.js';
import { BlobStore } from './blob-store.js';
import { CacheService } from './caches.js';
import { type ResultsJob } from './job.js';
/** What happens to a request instead of what it asks for. */
export type ResultsFault = {
    kind: 'status';
    status: number;
    message?: string;
}
/** Half of the true answer, then the connection breaks. */
 | {
    kind: 'truncated';
} | {
    kind: 'hang';
};
export interface SeenCall {
    /** `CreateArtifact`, `GetCacheEntryDownloadURL`, …, or `PUT`, `GET` and `HEAD` of a blob. */
    call: string;
    status: number | 'none';
}
/**
 * The results service of workflow runs on loopback: artifacts (version 4) and caches (version 2) by Twirp, and the blob
 * store that their bytes go to, as the unmodified `@actions/artifact` and `@actions/cache` talk to them.
 */
export declare class ResultsService {
    #private;
    readonly blobs: BlobStore;
    readonly artifactService: ArtifactService;
    readonly caches: CacheService;
    readonly seen: SeenCall[];
    /** Asked for each request with its name as in `seen`; the first fault that is returned happens. */
    readonly faults: ((call: string) => ResultsFault | null)[];
    /** Answers every call with this status instead. */
    refuseWith: number | null;
    private constructor();
    static start(): Promise<ResultsService>;
    get url(): string;
    /** What the runner puts into the environment of an action of an ordinary job. */
    get env(): Record<string, string>;
    /**
     * What the runner puts into the environment of an action of this job. `GITHUB_SERVER_URL` has to be a name that the
     * clients take for GitHub's and not for an Enterprise server, as `http://gh.localhost`.
     */
    envOf(job: ResultsJob): Record<string, string>;
    /** Uploaded archives by artifact name; of several runs the newest. */
    get artifacts(): Map<string, Buffer>;
    /** Members of an uploaded artifact: text by path; empty where there is none. */
    files(name: string): Map<string, string>;
    /** The next `times` requests whose name matches meet `fault`. */
    failNext(pattern: RegExp, fault: ResultsFault, times?: number): void;
    stop(): Promise<void>;
}
