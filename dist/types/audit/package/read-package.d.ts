import { type AuditInput, type EpisodeResult } from '../../contracts/audit-input.js';
import type { Claim } from '../../contracts/claim.js';
import { type Evidence } from '../../contracts/evidence.js';
import { type ArtifactManifest, type AuditProvenance, type RawEvidenceManifest } from '../../contracts/evidence-package.js';
import type { Protocol } from '../../contracts/protocol.js';
import { type Digest } from '../../foundation/digest.js';
import { type ReadClaim, type ReadProtocol } from '../claims/read-claim.js';
import { type CheckedMembers } from './check-members.js';
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
 * @param checked what {@link checkMembers} found in it, where the caller has asked already
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
export declare function readPackage(dir: string, checked?: CheckedMembers): StoredPackage;
/**
 * The episodes of a package, one after another. Whoever takes all of them has got what the manifest lists.
 * @throws WorldGateError `package-invalid` with the line, `package-tampered`
 */
export declare function episodesOf({ dir, manifest, }: Pick<StoredPackage, 'dir' | 'manifest'>): Generator<EpisodeResult>;
