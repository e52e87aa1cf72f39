import type { Evidence } from '../contracts/evidence.js';
import type { Shortenable } from './shorten.js';
import { type SignatureRow } from './signature-row.js';
export interface EvidenceSectionOptions {
    /** Tells this section from others of the same comment; a claim's slug is a good one. `audit` unless given. */
    name?: string;
    /** SHA-256 of the package's artifact manifest, with its `sha256:`. */
    packageDigest: string;
    /** Absolute http(s) address of the uploaded package. */
    artifactUrl?: string | undefined;
    /** What became of signing it; not shown where nobody was to sign. */
    signature?: SignatureRow | undefined;
}
/** One package's part of a job summary or pull request comment, as Markdown that starts with its heading. */
export declare function renderEvidenceSection(evidence: Evidence, options: EvidenceSectionOptions): string;
/** The same, for {@link shortenTo}: table rows go first, then reasons and findings, and at last all but the verdict. */
export declare function shortenableEvidence(evidence: Evidence, options: EvidenceSectionOptions): Shortenable;
