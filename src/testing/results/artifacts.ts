import { createHash } from 'node:crypto';
import type { BlobStore } from './blob-store.ts';
import type { ResultsJob } from './job.ts';

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
export type TwirpAnswer =
  | { ok: true; body: object }
  | { ok: false; status: number; code: string; msg: string };

export interface TwirpCall {
  job: ResultsJob;
  body: Record<string, unknown>;
  /** Address of a blob by its name. */
  address: (name: string) => string;
}

/** Version 4 of the artifact service: names are unique in a run, what is finished does not change. */
export class ArtifactService {
  readonly artifacts: StoredArtifact[] = [];
  /** Told of each finished artifact. */
  onFinished: (artifact: StoredArtifact) => void = () => {};
  readonly #blobs: BlobStore;
  #nextId = 4711;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  /** The newest of that name, in any run unless one is given. */
  find(name: string, runId?: number): StoredArtifact | undefined {
    return this.artifacts.findLast(
      (artifact) => artifact.name === name && (runId === undefined || artifact.runId === runId),
    );
  }

  /** Keeps an artifact that was made without the protocol. */
  keep({ runId, name, bytes }: { runId: number; name: string; bytes: Buffer }): StoredArtifact {
    const contentType = 'application/zip';
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    this.#blobs.blobs.set(blobOf(runId, name), { bytes, contentType });
    return this.#add({ id: this.#nextId++, runId, name, bytes, digest, contentType });
  }

  call(method: string, call: TwirpCall): TwirpAnswer | null {
    const { job, body } = call;
    const name = String(body.name ?? '');
    switch (method) {
      case 'CreateArtifact':
        if (this.find(name, job.runId) !== undefined) {
          return refuse(
            409,
            'already_exists',
            'an artifact with this name already exists on the workflow run',
          );
        }
        return done({ ok: true, signed_upload_url: call.address(blobOf(job.runId, name)) });
      case 'FinalizeArtifact':
        return this.#finish(job, name, body);
      case 'ListArtifacts':
        return this.#list(job, body);
      case 'GetSignedArtifactURL': {
        const found = this.find(name, job.runId);
        if (found === undefined) return refuse(404, 'not_found', 'artifact not found');
        return done({ signed_url: call.address(blobOf(job.runId, name)) });
      }
      case 'DeleteArtifact': {
        const found = this.find(name, job.runId);
        if (found === undefined) return refuse(404, 'not_found', 'artifact not found');
        this.artifacts.splice(this.artifacts.indexOf(found), 1);
        return done({ ok: true, artifact_id: String(found.id) });
      }
      default:
        return null;
    }
  }

  #finish(job: ResultsJob, name: string, body: Record<string, unknown>): TwirpAnswer {
    const blob = this.#blobs.blobs.get(blobOf(job.runId, name));
    if (blob === undefined || blob.bytes.length !== Number(body.size)) {
      return refuse(400, 'invalid_argument', 'the size of the artifact is not that of its blob');
    }
    const artifact = this.#add({
      id: this.#nextId++,
      runId: job.runId,
      name,
      bytes: blob.bytes,
      digest: typeof body.hash === 'string' ? body.hash : null,
      contentType: blob.contentType,
    });
    return done({ ok: true, artifact_id: String(artifact.id) });
  }

  #add(artifact: StoredArtifact): StoredArtifact {
    this.artifacts.push(artifact);
    this.onFinished(artifact);
    return artifact;
  }

  #list(job: ResultsJob, body: Record<string, unknown>): TwirpAnswer {
    const artifacts = this.artifacts
      .filter(({ runId }) => runId === job.runId)
      .filter(({ name }) => body.name_filter === undefined || body.name_filter === name)
      .filter(({ id }) => body.id_filter === undefined || String(body.id_filter) === String(id))
      .map(({ id, name, bytes, digest }) => ({
        workflow_run_backend_id: String(job.runId),
        workflow_job_run_backend_id: job.job,
        database_id: String(id),
        name,
        size: String(bytes.length),
        created_at: '2026-11-21T09:00:00Z',
        ...(digest === null ? {} : { digest }),
      }));
    return done({ artifacts });
  }
}

function blobOf(runId: number, name: string): string {
  return `artifacts/${runId}/${encodeURIComponent(name)}.zip`;
}

export function done(body: object): TwirpAnswer {
  return { ok: true, body };
}

export function refuse(status: number, code: string, msg: string): TwirpAnswer {
  return { ok: false, status, code, msg };
}
