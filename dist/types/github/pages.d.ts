import type { GitHubClient } from './client.js';
import type { RepositoryName } from './event-context.js';
export interface PageFile {
    /** From the root of the branch, with `/`. */
    path: string;
    text: string;
}
export interface PagesPlace {
    repository: RepositoryName;
    branch: string;
}
/**
 * Commits files to a branch, all in one commit, over whatever else others push to it meanwhile. Makes the branch where
 * there is none; commits nothing where the files are there already.
 * @throws GitHubError
 */
export declare function commitFiles(client: GitHubClient, { repository, branch }: PagesPlace, files: readonly PageFile[], message: string): Promise<void>;
export interface PagesSite {
    /** With a slash at its end. */
    url: string;
    /** What the caller should know, as sentences. */
    notes: string[];
}
/**
 * Where GitHub Pages shows the root of a branch.
 * @throws GitHubError
 */
export declare function pagesSite(client: GitHubClient, { repository, branch }: PagesPlace): Promise<PagesSite>;
