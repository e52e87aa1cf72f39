import type { BlobStore } from './blob-store.js';
import type { ResultsJob } from './job.js';
export interface StoredArtifact {
    id: number;
    runId: number;
    name: string;
    bytes: Buffer;
    /** `sha256:…`, as the uploader stated it. */
    digest: string | null;
    contentType: string;
}
/** What a call gets: JSON, or a refusal in Twirp's words. */
export type TwirpAnswer = {
    ok: true;
    body: object;
} | {
    ok: false;
    status: number;
    code: string;
    msg: string;
};
export interface TwirpCall {
    job: ResultsJob;
    body: Record<string, unknown>;
    /** Address of a blob by its name. */
    address: (name: string) => string;
}
/** Version 4 of the artifact service: names are unique in a run, what is finished does not change. */
export declare class ArtifactService {
    #private;
    readonly artifacts: StoredArtifact[];
    /** Told of each finished artifact. */
    onFinished: (artifact: StoredArtifact) => void;
    constructor(blobs: BlobStore);
    /** The newest of that name, in any run unless one is given. */
    find(name: string, runId?: number): StoredArtifact | undefined;
    /** Keeps an artifact that was made without the protocol. */
    keep({ runId, name, bytes }: {
        runId: number;
        name: string;
        bytes: Buffer;
    }): StoredArtifact;
    call(method: string, call: TwirpCall): TwirpAnswer | null;
}
export declare function done(body: object): TwirpAnswer;
export declare function refuse(status: number, code: string, msg: string): TwirpAnswer;
