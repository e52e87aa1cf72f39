import type { Digest } from '../../foundation/digest.js';
import type { NamedClaim } from './asked-claims.js';
import type { UsingWorkflow } from './using-workflow.js';
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
/** Those workflows that may sign, with those that call one which does, or all that use WorldGate where none does yet. */
export declare function signingWorkflows(workflows: readonly UsingWorkflow[]): readonly UsingWorkflow[];
/** What keeps workflows from making evidence that their policy accepts, as sentences. */
export declare function workflowWarnings(workflows: readonly UsingWorkflow[], defaultBranch: string): string[];
