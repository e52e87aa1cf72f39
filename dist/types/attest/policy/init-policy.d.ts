import type { Digest } from '../../foundation/digest.js';
import { type NamedClaim, type UsingWorkflow } from './describe-repository.js';
export interface CertificatePolicyFacts {
    /** `https://github.com` */
    server: string;
    /** owner/name */
    repository: string;
    repositoryId: string | null;
    defaultBranch: string;
    workflows: readonly UsingWorkflow[];
    claims: readonly NamedClaim[];
}
export interface KeyPolicyFacts {
    keys: readonly {
        id: Digest;
        owner: string | null;
    }[];
    claims: readonly NamedClaim[];
}
/**
 * A strict policy for the workflows of one repository as commented YAML: what a release should ask of its own evidence.
 * @throws WorldGateError `no-workflow` where nothing in the repository could sign
 */
export declare function certificatePolicyText(facts: CertificatePolicyFacts): string;
/** A policy for keys of a laboratory as commented YAML. */
export declare function keyPolicyText({ keys, claims }: KeyPolicyFacts): string;
