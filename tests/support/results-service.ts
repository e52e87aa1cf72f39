import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';

/**
 * The artifact service of a workflow run on loopback: the calls that make and finish an artifact, and a blob store
 * that takes its bytes in blocks, as the unmodified `@actions/artifact` sends them.
 */
export class ResultsService {
  /** Uploaded zip archives by artifact name. */
  readonly artifacts = new Map<string, Buffer>();
  /** Answers every call with this status instead. */
  refuseWith: number | null = null;
  #server: Server;
  #blocks = new Map<string, Buffer>();
  /** Finished blobs by artifact name. */
  #blobs = new Map<string, Buffer>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<ResultsService> {
    let service: ResultsService;
    const server = createServer((request, response) => void service.#handle(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    service = new ResultsService(server);
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** What the runner puts into the environment of an action. */
  get env(): Record<string, string> {
    const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-id:job-id' })).toString(
      'base64url',
    );
    return { ACTIONS_RESULTS_URL: this.url, ACTIONS_RUNTIME_TOKEN: `e30.${claims}.c2ln` };
  }

  /** Members of an uploaded artifact: content by path. */
  files(name: string): Map<string, string> {
    return unzip(this.artifacts.get(name) ?? Buffer.alloc(0));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (this.refuseWith !== null)
      return void json(this.refuseWith, { code: 'denied', msg: 'no artifacts today' });
    if (url.pathname.endsWith('/CreateArtifact')) {
      const { name } = JSON.parse(body.toString()) as { name: string };
      return void json(200, { ok: true, signed_upload_url: `${this.url}store/${name}?sig=hidden` });
    }
    if (url.pathname.endsWith('/FinalizeArtifact')) {
      const { name } = JSON.parse(body.toString()) as { name: string };
      this.artifacts.set(name, this.#blobs.get(name)!);
      return void json(200, { ok: true, artifact_id: '4711' });
    }
    const part = url.searchParams.get('comp');
    const blob = url.pathname.slice('/store/'.length);
    const key = (id: string) => `${blob} ${id}`;
    if (part === 'block') this.#blocks.set(key(url.searchParams.get('blockid')!), body);
    else if (part === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]!);
      this.#blobs.set(blob, Buffer.concat(ids.map((id) => this.#blocks.get(key(id))!)));
    } else this.#blobs.set(blob, body);
    const headers = { etag: '"1"', 'last-modified': 'Sat, 21 Nov 2026 09:00:00 GMT', 'x-ms-request-id': '1' };
    response.writeHead(201, headers).end();
  }
}

/** Reads a zip archive from its central directory (APPNOTE 4.3.12); stored and deflated members. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  while (at >= 0 && archive.readUInt32LE(at) === 0x02014b50) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const extra = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + extra;
  }
  return files;
}
