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
export declare class GitStore {
    readonly commits: Map<string, Commit>;
    readonly trees: Map<string, Readonly<Record<string, string>>>;
    readonly blobs: Map<string, Buffer<ArrayBufferLike>>;
    /** `refs/heads/main` and `refs/tags/v1` to the SHA of a commit. */
    readonly refs: Map<string, string>;
    /** Files of a branch, tag or commit by path. */
    filesOf(ref: string): Tree;
    /** Messages of a branch's commits, newest first. */
    historyOf(ref: string): string[];
    /** SHA of a branch, tag, full reference or commit; undefined where there is none. */
    resolve(ref: string): string | undefined;
    /** Commits that `ref` reaches by first parents, newest first; empty where it does not exist. */
    ancestry(ref: string): string[];
    /** All commits that `ref` reaches, itself among them. */
    reachable(ref: string): Set<string>;
    /** Best common ancestor; undefined where the two have no common history. */
    mergeBase(a: string, b: string): string | undefined;
    /** Somebody pushes: the branch gets one more commit that has `files` besides those it had. Gives its SHA. */
    push(branch: string, files: Tree, message?: string): string;
    writeTree(files: Tree): string;
    commit({ date, ...commit }: Omit<Commit, 'sha' | 'date'> & {
        date?: string;
    }): string;
    writeBlob(bytes: Buffer): string;
}
