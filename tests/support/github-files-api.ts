import type { Tree } from '../../src/testing/github/git-store.ts';
import { GitHubApi } from '../../src/testing/github/server.ts';
import { jobToken } from '../../src/testing/github/tokens.ts';

/** Answers a request instead of the server; null lets it through. `after` answers once it was carried out. */
export type Interference = (method: string, path: string) => { after: boolean; status: number } | null;

/** The stub with one release, as tests of what is published use it. */
export class GitHubFilesApi {
  interfere: Interference = () => null;
  readonly #api: GitHubApi;

  private constructor(api: GitHubApi) {
    this.#api = api;
    api.tokens.set('upload-token', jobToken({ contents: 'write', pages: 'read' }));
    api.repository.releases.add({
      ...{ id: 7, tag: 'v1.0/rc', name: 'One', draft: false, prerelease: false, immutable: false },
      ...{ target: 'main', createdAt: '2026-11-21T12:00:00Z' },
    });
    api.faults.push((method, path) => {
      const found = this.interfere(method, path);
      return found === null ? null : { kind: 'status', status: found.status, applied: found.after };
    });
  }

  static async start(): Promise<GitHubFilesApi> {
    return new GitHubFilesApi(await GitHubApi.start());
  }

  get url(): string {
    return this.#api.url;
  }
  get problems(): string[] {
    const { problems, seen } = this.#api;
    return [...problems, ...seen.filter(({ token }) => token !== 'upload-token').map(() => 'wrong token')];
  }
  get seen(): string[] {
    return this.#api.seen.map(({ method, path }) => `${method} ${path}`);
  }
  get assets() {
    const { items } = this.#api.repository.assets;
    return items.map(({ bytes, ...asset }) => ({ ...asset, text: bytes.toString('utf8') }));
  }
  get pages() {
    return this.#api.repository.pages;
  }
  set pages(pages) {
    this.#api.repository.pages = pages;
  }
  set uploadHost(host: string) {
    this.#api.uploadOrigin = host;
  }
  stop(): Promise<void> {
    return this.#api.stop();
  }
  filesOf(branch: string): Tree {
    return this.#api.repository.git.filesOf(branch);
  }
  historyOf(branch: string): string[] {
    return this.#api.repository.git.historyOf(branch);
  }
  push(branch: string, files: Tree): void {
    this.#api.repository.git.push(branch, files);
  }
}
