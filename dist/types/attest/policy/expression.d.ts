import type { ReviewedWorkflow } from '../../contracts/trust-policy.js';
import type { VerificationCheck } from '../../contracts/verification.js';
import { type PolicyFacts } from './facts.js';
/** Variables by name with the fields that they have; `dyn` may be null. `docs/trust-policy.md` has the same table. */
export declare const EXPRESSION_VARIABLES: {
    readonly outcome: "dyn";
    readonly verdict: "dyn";
    readonly grade: "dyn";
    readonly completeness: "dyn";
    readonly not_for_proof: "dyn";
    readonly draft: "dyn";
    readonly package_digest: "dyn";
    readonly claim: {
        readonly id: "dyn";
        readonly slug: "dyn";
        readonly hash: "dyn";
        readonly metrics: "dyn";
        readonly margin: "dyn";
        readonly alpha: "dyn";
    };
    readonly subject: {
        readonly id: "dyn";
        readonly revision: "dyn";
        readonly weights_digest: "dyn";
    };
    readonly level: "string";
    readonly signed_late: "bool";
    readonly age_hours: "dyn";
    readonly predicates: "list<string>";
    readonly signer: {
        readonly kind: "string";
        readonly key_id: "dyn";
        readonly owner: "dyn";
        readonly issuer: "dyn";
        readonly repository: "dyn";
        readonly repository_id: "dyn";
        readonly owner_id: "dyn";
        readonly workflow: "dyn";
        readonly workflow_ref: "dyn";
        readonly workflow_commit: "dyn";
        readonly commit: "dyn";
        readonly ref: "dyn";
        readonly event: "dyn";
        readonly run_url: "dyn";
        readonly runner: "dyn";
        readonly visibility: "dyn";
        readonly environment: "dyn";
    };
    readonly source: {
        readonly repository: "dyn";
        readonly repository_id: "dyn";
        readonly commit: "dyn";
        readonly head_commit: "dyn";
        readonly ref: "dyn";
        readonly event: "dyn";
        readonly workflow_ref: "dyn";
        readonly run_id: "dyn";
        readonly run_attempt: "dyn";
        readonly pull_request: "dyn";
        readonly runner_environment: "dyn";
    };
    readonly verifier: {
        readonly repository: "dyn";
        readonly repository_id: "dyn";
        readonly commit: "dyn";
        readonly run_id: "dyn";
        readonly run_attempt: "dyn";
        readonly pull_request: "dyn";
        readonly released_commit: "dyn";
    };
};
interface Compiled {
    evaluate: (scope: Scope) => unknown;
    /** The variables and fields that it looks at, as `signer.runner`, in their order. */
    names: readonly string[];
}
type Values<T> = {
    [K in keyof T]: T[K] extends string ? unknown : {
        [F in keyof T[K]]: unknown;
    };
};
type Scope = Values<typeof EXPRESSION_VARIABLES>;
/**
 * The expression of a policy, of every valid signature. What has no value, or another than true, is a failed check.
 */
export declare function evaluateExpression(expression: string, facts: PolicyFacts, reviewed: readonly ReviewedWorkflow[]): VerificationCheck[];
/** @returns what evaluates it, or what is wrong with it */
export declare function compileExpression(expression: string): Compiled | string;
export {};
