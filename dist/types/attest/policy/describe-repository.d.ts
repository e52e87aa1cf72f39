import type { HostIo } from '../../observability/host-io.js';
import { type NamedClaim } from './asked-claims.js';
import { type UsingWorkflow } from './using-workflow.js';
export interface Remote {
    /** `https://github.com` */
    server: string;
    /** owner/name */
    repository: string;
}
export interface RepositoryFacts {
    /** Absolute folder of the repository. */
    root: string;
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
/** Whether a server is one that has nothing to do with GitHub. @param server as `https://gitlab.com` */
export declare function isForeignServer(server: string): boolean;
/**
 * One workflow that the caller names, whether or not it uses anything of ours yet.
 * @param file relative to the repository
 * @throws WorldGateError `yaml-invalid`, and those of reading a file
 */
export declare function namedWorkflow(root: string, file: string): {
    workflow: UsingWorkflow;
    isUsing: boolean;
};
/**
 * A reusable workflow as certificates name it: a release tag, a commit, or a branch.
 * @param uses `owner/name/path@ref`, as a job says it
 */
export declare function calledWorkflow(uses: string): string;
