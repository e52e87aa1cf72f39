import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than a test: a connection that is closed while a client writes to it looks like an outage. */
const KEEP_ALIVE_MS = 120_000;

export type ServiceName = 'oidc' | 'fulcio' | 'rekor' | 'rekorV2' | 'tsa' | 'tuf' | 'github';

export interface ServiceRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Objects become JSON. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array | object;
}

export type Handler = (request: ServiceRequest) => Promise<Answer> | Answer;

export interface SeenRequest extends ServiceRequest {
  service: ServiceName;
  /** "none" where the connection was left or cut without an answer. */
  status: number | 'none';
}

/** What happens instead of the answer. `times`: to so many requests, then all is well; unless given, to all. */
export type Fault = { times?: number } & (
  | {
      kind: 'status';
      status: number;
      headers?: Record<string, string>;
      body?: string | object;
      /** The request takes effect all the same, as where a gateway gives up too early. */
      applied?: boolean;
    }
  /** The proper answer, late. */
  | { kind: 'slow'; ms: number }
  /** No answer, but an open connection. */
  | { kind: 'hang' }
  /** Status 200 and a body that is nothing of the kind. */
  | { kind: 'garbage'; body?: string; contentType?: string }
  /** Half of the proper answer, then the connection is cut. */
  | { kind: 'truncated' }
  /** The connection is reset. */
  | { kind: 'reset' }
);

export type Faults = Partial<Record<ServiceName, Fault>>;

const GARBAGE = '<html><body><h1>Welcome to the captive portal</h1></body></html>';

/** One HTTP server on loopback, with faults and a log. */
export class Service {
  readonly url: string;
  #close: () => Promise<void>;

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.#close = close;
  }

  /** `handlerFor` is told the address, which the logs and the discovery document name. */
  static async start(
    name: ServiceName,
    shared: { faults: Faults; requests: SeenRequest[] },
    handlerFor: (url: string) => Promise<Handler> | Handler,
  ): Promise<Service> {
    let handler: Handler | null = null;
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
      answer(request, response, name, shared, handler!).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    handler = await handlerFor(url);
    return new Service(url, async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
  }

  async close(): Promise<void> {
    await this.#close();
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  service: ServiceName,
  { faults, requests }: { faults: Faults; requests: SeenRequest[] },
  handler: Handler,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const seen: SeenRequest = {
    service,
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    status: 'none',
  };
  requests.push(seen);
  const fault = take(faults, service);
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  const stands = fault === null || fault.kind === 'slow' || fault.kind === 'truncated';
  const proper = stands || (fault.kind === 'status' && fault.applied === true) ? await handler(seen) : null;
  if (fault?.kind === 'slow') await sleep(fault.ms);
  const given = stands ? proper! : faultyAnswer(fault);
  const { headers, bytes } = encoded(given);
  seen.status = given.status;
  if (fault?.kind === 'truncated') {
    response.writeHead(given.status, { ...headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
    return;
  }
  response.writeHead(given.status, headers).end(bytes);
}

function take(faults: Faults, service: ServiceName): Fault | null {
  const fault = faults[service];
  if (fault === undefined) return null;
  if (fault.times === undefined) return fault;
  if (fault.times <= 0) return null;
  fault.times -= 1;
  return fault;
}

function faultyAnswer(fault: Fault): Answer {
  if (fault.kind === 'status') {
    const body = fault.body ?? { code: fault.status, message: `simulated failure ${fault.status}` };
    return { status: fault.status, headers: fault.headers ?? {}, body };
  }
  const garbage = fault as Extract<Fault, { kind: 'garbage' }>;
  return {
    status: 200,
    headers: { 'content-type': garbage.contentType ?? 'application/json' },
    body: garbage.body ?? GARBAGE,
  };
}

function encoded({ headers = {}, body = '' }: Answer): { headers: Record<string, string>; bytes: Buffer } {
  if (typeof body === 'string') return { headers, bytes: Buffer.from(body) };
  if (body instanceof Uint8Array) return { headers, bytes: Buffer.from(body) };
  return {
    headers: { 'content-type': 'application/json', ...headers },
    bytes: Buffer.from(JSON.stringify(body)),
  };
}
