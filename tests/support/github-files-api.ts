import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problemsOf } from './openapi.ts';

interface StoredAsset {
  id: number;
  name: string;
  contentType: string;
  text: string;
}

interface Commit {
  tree: string;
  message: string;
  parents: string[];
}

interface TreeRequest {
  tree: { path: string; content: string }[];
  base_tree?: string;
}

interface Answer {
  status: number;
  body?: unknown;
}

/** Answers a request instead of the server; null lets it through. `after` answers once it was carried out. */
export type Interference = (method: string, path: string) => { after: boolean; status: number } | null;

const TOKEN = 'upload-token';
const REPOSITORY = '/repos/acme/robots';
const USER = {
  login: 'github-actions[bot]',
  id: 41898282,
  node_id: 'U_1',
  gravatar_id: '',
  type: 'Bot',
  site_admin: false,
  ...Object.fromEntries(
    [
      ...['avatar', 'events', 'followers', 'following', 'gists', 'html', 'organizations'],
      ...['received_events', 'repos', 'starred', 'subscriptions'],
    ].map((name) => [`${name}_url`, `https://api.github.com/users/${name}`]),
  ),
  url: 'https://api.github.com/users/bot',
};

/**
 * GitHub's REST API as far as releases, Git objects and Pages go, on loopback: what is written can be read, names are
 * taken once, branches move forward only. Every request and answer is held against GitHub's published description.
 */
export class GitHubFilesApi {
  readonly problems: string[] = [];
  readonly seen: string[] = [];
  readonly assets: StoredAsset[] = [];
  readonly branches = new Map<string, string>();
  interfere: Interference = () => null;
  /** Where uploads are wanted; the server itself unless set. */
  uploadHost: string | null = null;
  pages: { html_url: string; branch: string; public: boolean } | null = null;
  #trees = new Map<string, Record<string, string>>();
  #commits = new Map<string, Commit>();
  #server: Server;
  #next = 1;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<GitHubFilesApi> {
    let api: GitHubFilesApi;
    const server = createServer((request, response) => {
      api.#handle(request, response).catch((error: unknown) => {
        api.problems.push(String(error));
        response.destroy();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    api = new GitHubFilesApi(server);
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Files of a branch by path. */
  filesOf(branch: string): Record<string, string> {
    return this.#trees.get(this.#commits.get(this.branches.get(branch)!)!.tree)!;
  }

  /** Messages of a branch's commits, newest first. */
  historyOf(branch: string): string[] {
    const messages: string[] = [];
    for (let at = this.branches.get(branch); at !== undefined; at = this.#commits.get(at)!.parents[0])
      messages.push(this.#commits.get(at)!.message);
    return messages;
  }

  /** Somebody else pushes. */
  push(branch: string, files: Record<string, string>): void {
    const parent = this.branches.get(branch);
    const before = parent === undefined ? {} : this.filesOf(branch);
    const tree = this.#keep(this.#trees, { ...before, ...files });
    const parents = parent === undefined ? [] : [parent];
    this.branches.set(branch, this.#keep(this.#commits, { tree, message: 'a push', parents }));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url!, 'http://localhost');
    const method = request.method!;
    const path = url.pathname;
    this.seen.push(`${method} ${path}`);
    if (request.headers.authorization !== `token ${TOKEN}`)
      this.problems.push(`${method} ${path}: wrong token`);
    const type = request.headers['content-type'] ?? '';
    const isUpload = method === 'POST' && path.endsWith('/assets');
    const body: unknown = text === '' || isUpload ? undefined : JSON.parse(text);
    const fault = this.interfere(method, path);
    const own =
      fault === null || fault.after
        ? this.#answer(
            method,
            path.slice(REPOSITORY.length),
            url.searchParams,
            isUpload ? { text, type } : body,
          )
        : null;
    const answer = fault === null ? own! : { status: fault.status, body: error(fault.status) };
    this.problems.push(
      ...problemsOf({
        method,
        path,
        query: url.searchParams,
        requestBody: body,
        status: answer.status,
        responseBody: answer.body,
      }),
    );
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  }

  #answer(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
    const place = `${method} ${decodeURIComponent(path)}`;
    if (place === 'GET /releases/tags/v1.0/rc') return { status: 200, body: this.#release() };
    if (place === 'GET /releases/7/assets')
      return { status: 200, body: this.assets.map((asset) => this.#asset(asset)) };
    if (place === 'POST /releases/7/assets')
      return this.#upload(query.get('name')!, body as { text: string; type: string });
    if (place === 'GET /pages') return this.#site();
    if (place === 'POST /git/trees') return this.#writeTree(body as TreeRequest);
    if (place === 'POST /git/commits') {
      const { message, tree, parents } = body as Commit;
      const sha = this.#keep(this.#commits, { message, tree, parents });
      return { status: 201, body: this.#commit(sha) };
    }
    const asset = /^DELETE \/releases\/assets\/(\d+)$/.exec(place);
    if (asset !== null) return this.#remove(Number(asset[1]));
    const commit = /^GET \/git\/commits\/(\w+)$/.exec(place);
    if (commit !== null) return { status: 200, body: this.#commit(commit[1]!) };
    return this.#reference(place, body as { ref?: string; sha?: string });
  }

  #reference(place: string, { ref, sha }: { ref?: string; sha?: string } = {}): Answer {
    if (place === 'POST /git/refs') {
      const branch = ref!.replace('refs/heads/', '');
      if (this.branches.has(branch)) return { status: 422, body: validation('Reference already exists') };
      this.branches.set(branch, sha!);
      return { status: 201, body: this.#ref(branch) };
    }
    const match = /^(GET|PATCH) \/git\/refs?\/heads\/(.+)$/.exec(place);
    const branch = match?.[2] ?? '';
    const tip = this.branches.get(branch);
    if (match === null || tip === undefined) return { status: 404, body: error(404) };
    if (match[1] === 'PATCH') {
      if (sha !== tip && this.#commits.get(sha!)!.parents[0] !== tip)
        return { status: 422, body: validation('Update is not a fast forward') };
      this.branches.set(branch, sha!);
    }
    return { status: 200, body: this.#ref(branch) };
  }

  #writeTree({ tree, base_tree: base }: TreeRequest): Answer {
    const before = base === undefined ? {} : this.#trees.get(base)!;
    const files = { ...before, ...Object.fromEntries(tree.map(({ path, content }) => [path, content])) };
    const sha = this.#keep(this.#trees, files);
    return { status: 201, body: { sha, url: `${this.url}/trees/${sha}`, truncated: false, tree: [] } };
  }

  #upload(name: string, { text, type }: { text: string; type: string }): Answer {
    if (this.assets.some((asset) => asset.name === name)) return { status: 422 };
    const asset = { id: this.#next++, name, contentType: type, text };
    this.assets.push(asset);
    return { status: 201, body: this.#asset(asset) };
  }

  #remove(id: number): Answer {
    const at = this.assets.findIndex((asset) => asset.id === id);
    if (at === -1) return { status: 404, body: error(404) };
    this.assets.splice(at, 1);
    return { status: 204 };
  }

  #site(): Answer {
    if (this.pages === null) return { status: 404, body: error(404) };
    const { html_url, branch, public: isPublic } = this.pages;
    const source = { branch, path: '/' };
    const body = { url: `${this.url}/pages`, html_url, source, public: isPublic };
    return { status: 200, body: { ...body, status: 'built', cname: null, custom_404: false } };
  }

  #keep<T>(store: Map<string, T>, value: T): string {
    const sha = createHash('sha1').update(JSON.stringify(value)).digest('hex');
    store.set(sha, value);
    return sha;
  }

  #ref(branch: string) {
    const url = `${this.url}${REPOSITORY}/git/refs/heads/${branch}`;
    const object = { type: 'commit', sha: this.branches.get(branch)!, url };
    return { ref: `refs/heads/${branch}`, node_id: 'R_1', url, object };
  }

  #commit(sha: string) {
    const { tree, message, parents } = this.#commits.get(sha)!;
    const person = { name: 'bot', email: 'bot@users.noreply.github.com', date: '2026-11-21T12:00:00Z' };
    const url = `${this.url}/commits/${sha}`;
    const verification = {
      verified: false,
      reason: 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    };
    return {
      ...{
        sha,
        node_id: 'C_1',
        url,
        html_url: url,
        author: person,
        committer: person,
        message,
        verification,
      },
      tree: { sha: tree, url },
      parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
    };
  }

  #release() {
    const url = `${this.url}${REPOSITORY}/releases/7`;
    const upload = `${this.uploadHost ?? this.url}${REPOSITORY}/releases/7/assets{?name,label}`;
    const texts = { name: 'One', tag_name: 'v1.0/rc', target_commitish: 'main', body: '' };
    const times = { created_at: '2026-11-21T12:00:00Z', published_at: '2026-11-21T12:00:00Z' };
    return {
      ...{ id: 7, node_id: 'RE_1', url, html_url: url, assets_url: `${url}/assets`, upload_url: upload },
      ...{ tarball_url: url, zipball_url: url, draft: false, prerelease: false, author: USER, assets: [] },
      ...texts,
      ...times,
    };
  }

  #asset({ id, name, contentType, text }: StoredAsset) {
    return {
      ...{ id, name, node_id: `A_${id}`, label: null, state: 'uploaded', content_type: contentType },
      ...{ size: Buffer.byteLength(text), digest: null, download_count: 0, uploader: USER },
      ...{ created_at: '2026-11-21T12:00:00Z', updated_at: '2026-11-21T12:00:00Z' },
      url: `${this.url}${REPOSITORY}/releases/assets/${id}`,
      browser_download_url: `https://github.com/acme/robots/releases/download/v1.0/rc/${name}`,
    };
  }
}

function error(status: number) {
  return { message: 'No', documentation_url: 'https://docs.github.com/rest', status: String(status) };
}

function validation(message: string) {
  return { message, documentation_url: 'https://docs.github.com/rest', status: '422' };
}
