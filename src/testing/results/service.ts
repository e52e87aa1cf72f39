import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArtifactService, type TwirpAnswer } from './artifacts.ts';
import { BlobStore } from './blob-store.ts';
import { CacheService } from './caches.ts';
import { DEFAULT_JOB, type ResultsJob, runtimeToken } from './job.ts';
import { readZip } from './zip.ts';

/** What happens to a request instead of what it asks for. */
export type ResultsFault =
  | { kind: 'status'; status: number; message?: string }
  /** Half of the true answer, then the connection breaks. */
  | { kind: 'truncated' }
  | { kind: 'hang' };

export interface SeenCall {
  /** `CreateArtifact`, `GetCacheEntryDownloadURL`, …, or `PUT`, `GET` and `HEAD` of a blob. */
  call: string;
  status: number | 'none';
}

const TWIRP = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/;
const STORE = '/store/';

/**
 * The results service of workflow runs on loopback: artifacts (version 4) and caches (version 2) by Twirp, and the blob
 * store that their bytes go to, as the unmodified `@actions/artifact` and `@actions/cache` talk to them.
 */
export class ResultsService {
  readonly blobs = new BlobStore();
  readonly artifactService = new ArtifactService(this.blobs);
  readonly caches = new CacheService(this.blobs);
  readonly seen: SeenCall[] = [];
  /** Asked for each request with its name as in `seen`; the first fault that is returned happens. */
  readonly faults: ((call: string) => ResultsFault | null)[] = [];
  /** Answers every call with this status instead. */
  refuseWith: number | null = null;
  #server: Server;
  #jobs = new Map<string, ResultsJob>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<ResultsService> {
    let service: ResultsService;
    const server = createServer((request, response) => {
      service.#handle(request, response).catch(() => response.destroy());
    });
    service = new ResultsService(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** What the runner puts into the environment of an action of an ordinary job. */
  get env(): Record<string, string> {
    return this.envOf(DEFAULT_JOB);
  }

  /**
   * What the runner puts into the environment of an action of this job. `GITHUB_SERVER_URL` has to be a name that the
   * clients take for GitHub's and not for an Enterprise server, as `http://gh.localhost`.
   */
  envOf(job: ResultsJob): Record<string, string> {
    const token = runtimeToken(job);
    this.#jobs.set(token, job);
    return {
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ...(job.cacheMode === 'write' ? {} : { ACTIONS_CACHE_MODE: job.cacheMode }),
    };
  }

  /** Uploaded archives by artifact name; of several runs the newest. */
  get artifacts(): Map<string, Buffer> {
    return new Map(this.artifactService.artifacts.map(({ name, bytes }) => [name, bytes]));
  }

  /** Members of an uploaded artifact: text by path; empty where there is none. */
  files(name: string): Map<string, string> {
    const archive = this.artifacts.get(name);
    const members = archive === undefined ? new Map<string, Buffer>() : readZip(archive);
    return new Map([...members].map(([path, bytes]) => [path, bytes.toString('utf8')]));
  }

  /** The next `times` requests whose name matches meet `fault`. */
  failNext(pattern: RegExp, fault: ResultsFault, times = 1): void {
    let left = times;
    this.faults.push((call) => {
      if (left === 0 || !pattern.test(call)) return null;
      left -= 1;
      return fault;
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const twirp = TWIRP.exec(url.pathname);
    const seen: SeenCall = { call: twirp?.[2] ?? request.method ?? '', status: 'none' };
    this.seen.push(seen);
    const refused: ResultsFault | null =
      this.refuseWith === null
        ? null
        : { kind: 'status', status: this.refuseWith, message: 'no artifacts today' };
    const fault = refused ?? this.faults.map((ask) => ask(seen.call)).find((found) => found !== null) ?? null;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'status') {
      seen.status = fault.status;
      return void sendJson(response, fault.status, {
        code: 'internal',
        msg: fault.message ?? 'no answer today',
      });
    }
    const isCut = fault?.kind === 'truncated';
    if (twirp !== null) {
      const answer = this.#twirp(twirp[1]!, twirp[2]!, request.headers.authorization ?? '', bytes);
      seen.status = answer.ok ? 200 : answer.status;
      return void (answer.ok
        ? sendJson(response, 200, answer.body, isCut)
        : sendJson(response, answer.status, { code: answer.code, msg: answer.msg }));
    }
    if (!url.pathname.startsWith(STORE) || url.searchParams.get('sig') !== 'hidden') {
      seen.status = 403;
      return void response.writeHead(403).end();
    }
    const { status, headers, body } = this.blobs.answer({
      method: request.method ?? '',
      name: url.pathname.slice(STORE.length),
      query: url.searchParams,
      range: String(request.headers['x-ms-range'] ?? request.headers.range ?? '') || null,
      bytes,
      contentType: String(request.headers['x-ms-blob-content-type'] ?? ''),
    });
    seen.status = status;
    response.writeHead(status, headers);
    if (isCut && body !== undefined) {
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    } else response.end(body);
  }

  #twirp(service: string, method: string, authorization: string, bytes: Buffer): TwirpAnswer {
    const job = this.#jobs.get(authorization.replace(/^bearer /i, ''));
    if (job === undefined) return { ok: false, status: 401, code: 'unauthenticated', msg: 'bad token' };
    const call = {
      job,
      body: JSON.parse(bytes.toString('utf8')) as Record<string, unknown>,
      address: (name: string) => `${this.url}${STORE.slice(1)}${name}?sig=hidden`,
    };
    const answer =
      service === 'ArtifactService'
        ? this.artifactService.call(method, call)
        : this.caches.call(method, call);
    return answer ?? { ok: false, status: 404, code: 'bad_route', msg: `no method ${method}` };
  }
}

function sendJson(response: ServerResponse, status: number, value: object, isCut = false): void {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  if (isCut) response.write(text.slice(0, text.length / 2), () => response.destroy());
  else response.end(text);
}
