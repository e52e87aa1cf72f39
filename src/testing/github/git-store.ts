import { createHash } from 'node:crypto';

export interface Commit {
  sha: string;
  tree: string;
  message: string;
  parents: string[];
  date: string;
}

/** Files by path. */
export type Tree = Readonly<Record<string, string>>;

/** Commits, trees, blobs and references of one repository. Names of objects are digests of ours, not Git's. */
export class GitStore {
  readonly commits = new Map<string, Commit>();
  readonly trees = new Map<string, Tree>();
  readonly blobs = new Map<string, Buffer>();
  /** `refs/heads/main` and `refs/tags/v1` to the SHA of a commit. */
  readonly refs = new Map<string, string>();

  /** Files of a branch, tag or commit by path. */
  filesOf(ref: string): Tree {
    return this.trees.get(this.commits.get(this.resolve(ref)!)!.tree)!;
  }

  /** Messages of a branch's commits, newest first. */
  historyOf(ref: string): string[] {
    return this.ancestry(ref).map((sha) => this.commits.get(sha)!.message);
  }

  /** SHA of a branch, tag, full reference or commit; undefined where there is none. */
  resolve(ref: string): string | undefined {
    if (this.commits.has(ref)) return ref;
    return (
      this.refs.get(ref) ??
      this.refs.get(`refs/${ref}`) ??
      this.refs.get(`refs/heads/${ref}`) ??
      this.refs.get(`refs/tags/${ref}`)
    );
  }

  /** Commits that `ref` reaches by first parents, newest first; empty where it does not exist. */
  ancestry(ref: string): string[] {
    const found: string[] = [];
    for (let at = this.resolve(ref); at !== undefined; at = this.commits.get(at)?.parents[0]) found.push(at);
    return found;
  }

  /** All commits that `ref` reaches, itself among them. */
  reachable(ref: string): Set<string> {
    const found = new Set<string>();
    const pending = [this.resolve(ref)];
    for (let sha = pending.pop(); sha !== undefined; sha = pending.pop()) {
      if (found.has(sha)) continue;
      found.add(sha);
      pending.push(...(this.commits.get(sha)?.parents ?? []));
    }
    return found;
  }

  /** Best common ancestor; undefined where the two have no common history. */
  mergeBase(a: string, b: string): string | undefined {
    const ofA = this.reachable(a);
    const pending = [this.resolve(b)];
    const seen = new Set<string>();
    for (let sha = pending.shift(); sha !== undefined; sha = pending.shift()) {
      if (ofA.has(sha)) return sha;
      if (seen.has(sha)) continue;
      seen.add(sha);
      pending.push(...(this.commits.get(sha)?.parents ?? []));
    }
    return undefined;
  }

  /** Somebody pushes: the branch gets one more commit that has `files` besides those it had. Gives its SHA. */
  push(branch: string, files: Tree, message = 'a push'): string {
    const parent = this.refs.get(`refs/heads/${branch}`);
    const before = parent === undefined ? {} : this.filesOf(parent);
    const sha = this.commit({
      tree: this.writeTree({ ...before, ...files }),
      message,
      parents: parent === undefined ? [] : [parent],
    });
    this.refs.set(`refs/heads/${branch}`, sha);
    return sha;
  }

  writeTree(files: Tree): string {
    const sha = digest(files);
    this.trees.set(sha, files);
    return sha;
  }

  commit({
    date = '2026-11-21T12:00:00Z',
    ...commit
  }: Omit<Commit, 'sha' | 'date'> & { date?: string }): string {
    const sha = digest({ ...commit, date });
    this.commits.set(sha, { sha, ...commit, date });
    return sha;
  }

  writeBlob(bytes: Buffer): string {
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    this.blobs.set(sha, bytes);
    return sha;
  }
}

function digest(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex');
}
