import type { GitHubClient } from './client.js';
import type { RepositoryName } from './event-context.js';
export interface ReleaseFile {
    name: string;
    contentType: string;
    text: string;
}
export interface ReleasePlace {
    repository: RepositoryName;
    /** Of a release that exists. */
    tag: string;
    apiUrl: string;
}
/**
 * Puts files into a release, each in the place of an earlier one of its name.
 * @returns the address of each, by name
 * @throws GitHubError, WorldGateError `upload-refused` where the server names a foreign host for uploads
 */
export declare function putReleaseAssets(client: GitHubClient, { repository, tag, apiUrl }: ReleasePlace, files: readonly ReleaseFile[]): Promise<Map<string, string>>;
