import type { HostIo } from '../../observability/host-io.js';
export interface Remote {
    /** `https://github.com` */
    server: string;
    /** owner/name */
    repository: string;
}
/** A workflow of the repository that runs something of ours. */
export interface UsingWorkflow {
    /** `.github/workflows/policy.yml` */
    path: string;
    /** Whether any of its own jobs may ask for a token to sign with, and does not leave that to a reusable workflow. */
    signs: boolean;
    /** Whether all its jobs name GitHub-hosted runners. */
    hosted: boolean;
    /** Reusable workflows of ours that it calls, as `owner/name/path@ref`. */
    calls: string[];
}
export interface NamedClaim {
    file: string;
    slug: string;
    id: string;
    hash: string;
}
export interface RepositoryFacts {
    remote: Remote | null;
    defaultBranch: string | null;
    workflows: UsingWorkflow[];
    claims: NamedClaim[];
    /** What could not be read, as sentences. */
    notes: string[];
}
/**
 * What a repository says of itself: where it comes from, its main branch, its workflows that use WorldGate and its claims.
 * @param dir absolute; any folder of the repository
 * @param exec runs `git`
 */
export declare function describeRepository(dir: string, exec: HostIo['exec']): Promise<RepositoryFacts>;
/** @param url of a remote; credentials in it are left out */
export declare function parseRemote(url: string): Remote | null;
/** @throws WorldGateError `claim-invalid`, and those of reading JSON */
export declare function namedClaim(target: string, file: string): NamedClaim;
/**
 * A reusable workflow as certificates name it: a release tag, a commit, or a branch.
 * @param uses `owner/name/path@ref`, as a job says it
 */
export declare function calledWorkflow(uses: string): string;
