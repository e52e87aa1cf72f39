import type { CertificateIdentity } from '../../contracts/verification.js';
/** A workflow as a certificate names it. */
export interface WorkflowIdentity {
    server: string;
    /** `owner/name/.github/workflows/file.yml` */
    workflow: string;
    /** `refs/heads/main`, `refs/tags/v1`, or the commit that a caller pinned. */
    ref: string;
}
export interface RunIdentity {
    server: string;
    repository: string;
    /** Decimal digits; beyond what a double holds exactly in years to come. */
    id: string;
    attempt: number | null;
}
/**
 * The server whose workflows an issuer speaks for; null for an issuer that is not GitHub's.
 * Source: docs.github.com, "OpenID Connect reference"; the form of Enterprise Server is `https://HOST/_services/token`.
 */
export declare function serverOf(issuer: string): string | null;
/** The issuer of the tokens that jobs of a server get. @param server as `https://github.com` */
export declare function issuerOf(server: string): string;
/** @param subject `https://github.com/owner/name/.github/workflows/file.yml@ref` */
export declare function workflowIdentity(subject: string): WorkflowIdentity | null;
/** @param url `https://github.com/owner/name/actions/runs/1/attempts/1` */
export declare function runIdentity(url: string | null): RunIdentity | null;
/** `owner/name` of a certificate, which has it with its server. */
export declare function repositoryIdentity({ repository }: CertificateIdentity): {
    server: string | null;
    name: string;
} | null;
/** Names of repositories differ in more than case, or are the same. */
export declare function sameName(a: string, b: string): boolean;
