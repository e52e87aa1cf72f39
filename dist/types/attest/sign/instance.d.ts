export interface LogService {
    url: string;
    /** Major version of its API: 1 takes DSSE envelopes, 2 the digest of what was signed. */
    version: 1 | 2;
}
/** Services that together make a signature which can be verified. */
export interface SigstoreInstance {
    certificateAuthority: string;
    logs: LogService[];
    timestampAuthorities: string[];
}
/** What public repositories sign with. Source: the signing config of Sigstore's public-good instance. */
export declare const PUBLIC_GOOD: SigstoreInstance;
/**
 * GitHub's own services, which write into no log. Source: github.com/actions/toolkit, packages/attest/src/endpoints.ts.
 * @param serverUrl `GITHUB_SERVER_URL`
 * @throws WorldGateError `github-instance`
 */
export declare function githubInstance(serverUrl: string): SigstoreInstance;
/** Addresses of an instance whose entries anybody can read, for ever: certificates are logged as well. */
export declare function publicRecords({ certificateAuthority, logs }: SigstoreInstance): string[];
