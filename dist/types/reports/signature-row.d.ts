import type { TrustLevel } from '../contracts/trust-policy.js';
/** What became of signing a package, as far as a report shows it. */
export type SignatureRow = {
    state: 'signed';
    level: TrustLevel;
    /** The workflow of the certificate, with its ref, or the key's id. */
    signer: string;
    backend: 'sigstore' | 'github' | 'key';
    /** Of the transparency log. */
    logIndex: string | null;
    /** Page of the attestation in GitHub's store. */
    attestationUrl: string | null;
} | {
    state: 'deferred' | 'unsigned';
    reason: string;
};
/** Level of what is shown: without a signature there is none but the lowest. */
export declare function levelOf(row: SignatureRow): TrustLevel;
/** One line of plain text, for logs and annotations. */
export declare function signatureText(row: SignatureRow): string;
/** The row of a section, as Markdown. */
export declare function signatureLine(row: SignatureRow): string;
/** The job summary of a step that signs and does nothing else. */
export declare function signatureSummary(row: SignatureRow, packageDigest: string | null): string;
/** The row with what a signature does and does not show. */
export declare function signatureBlock(row: SignatureRow | undefined): string;
