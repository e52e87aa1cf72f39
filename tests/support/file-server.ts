import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  bytes: Buffer;
  etag?: string;
  headers?: Record<string, string>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of files on loopback that gives ranges and can be told to misbehave. */
export class FileServer {
  readonly files = new Map<string, Served>();
  /** Answers instead of a file, by path; each is asked first. */
  readonly routes = new Map<string, Answer>();
  /** Every request as `METHOD path range`, and its headers. */
  readonly asked: { line: string; headers: IncomingMessage['headers'] }[] = [];
  ranges = true;
  /** Answers the next requests; those that are left when it is empty are served. */
  readonly faults: Answer[] = [];
  /** Called before each answer. */
  beforeEach: (() => void) | undefined;
  /** Bytes of a body after which the connection is cut, for the next so many bodies. */
  cut: { after: number; times: number } = { after: 0, times: 0 };
  /** Says how long a body is. */
  lengths = true;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<FileServer> {
    let self: FileServer;
    const server = createServer((request, response) => self.#handle(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    self = new FileServer(server);
    return self;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const range = request.headers.range;
    this.asked.push({
      line: `${request.method} ${request.url}${range === undefined ? '' : ` ${range}`}`,
      headers: request.headers,
    });
    this.beforeEach?.();
    const fault = this.faults.shift();
    const answer = fault ?? this.routes.get(path);
    if (answer !== undefined) {
      answer(request, response);
      return;
    }
    const file = this.files.get(path);
    if (file === undefined) return void response.writeHead(404).end('no such file');
    this.#serve(request, response, file);
  }

  #serve(request: IncomingMessage, response: ServerResponse, { bytes, etag, headers = {} }: Served): void {
    const base = { ...headers, ...(etag !== undefined && { etag }) };
    const match = this.ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') : null;
    let body = bytes;
    let status = 200;
    const extra: Record<string, string> = {};
    if (match !== null) {
      const [first, last] = [Number(match[1]), Math.min(Number(match[2]), bytes.length - 1)];
      if (first >= bytes.length) {
        return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
      }
      body = bytes.subarray(first, last + 1);
      status = 206;
      extra['content-range'] = `bytes ${first}-${last}/${bytes.length}`;
    }
    if (this.lengths) extra['content-length'] = String(body.length);
    response.writeHead(status, { ...base, ...extra });
    if (request.method === 'HEAD') return void response.end();
    if (this.cut.times > 0) {
      this.cut.times -= 1;
      response.write(body.subarray(0, this.cut.after), () => response.destroy());
      return;
    }
    response.end(body);
  }
}
