import type { GitHubClient } from './client.js';
import type { RepositoryName } from './event-context.js';
export interface StoredAttestation {
    id: string;
    /** Page of the attestation. */
    url: string;
}
/**
 * Puts a Sigstore bundle into GitHub's store, where `gh attestation verify` finds it by the digests of its subjects.
 * A repeated request stores it twice, which changes no answer.
 * Source: docs.github.com/rest/repos/attestations, "Create an attestation".
 * @param bundle its JSON form
 * @throws GitHubError
 */
export declare function storeAttestation(client: GitHubClient, { owner, name }: RepositoryName, serverUrl: string, bundle: object): Promise<StoredAttestation>;
