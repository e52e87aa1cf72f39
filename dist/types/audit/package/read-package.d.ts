import { type AuditInput, type EpisodeResult } from '../../contracts/audit-input.js';
import type { Claim } from '../../contracts/claim.js';
import { type Evidence } from '../../contracts/evidence.js';
import { type ArtifactManifest, type AuditProvenance, type RawEvidenceManifest } from '../../contracts/evidence-package.js';
import type { Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
import { type ReadClaim, type ReadProtocol } from '../claims/read-claim.js';
export interface StoredPackage {
    /** Absolute folder. */
    dir: string;
    manifest: ArtifactManifest;
    /** Of the manifest, and so of the whole package. */
    digest: Digest;
    claim: Claim;
    protocol: Protocol;
    readClaim: ReadClaim;
    readProtocol: ReadProtocol;
    evidence: Evidence;
    input: AuditInput;
    provenance: AuditProvenance;
    raw: RawEvidenceManifest;
}
/**
 * Reads a package after holding every member against the manifest: none missing, none besides, each with its digest
 * and size.
 * @param dir absolute folder
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
export declare function readPackage(dir: string): StoredPackage;
/** Members against manifest; every problem, not the first only. @throws WorldGateError `package-missing`, `package-invalid` */
export declare function checkMembers(dir: string): {
    manifest: ArtifactManifest;
    digest: Digest;
    problems: string[];
};
/** The episodes of a package, one after another. @throws WorldGateError `package-invalid` with the line */
export declare function episodesOf({ dir }: Pick<StoredPackage, 'dir'>): Generator<EpisodeResult>;
