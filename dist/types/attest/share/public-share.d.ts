import type { StoredPackage } from '../../audit/package/read-package.js';
import { type PublicShare, type ShareApproval, type SizeBucket } from '../../contracts/share.js';
import type { Verification } from '../../contracts/verification.js';
import { WorldGateError } from '../../foundation/errors.js';
/** What decides a share besides the package. */
export interface ShareFacts {
    shareId: string;
    approval: ShareApproval;
    verification: Verification;
    trustedBy: PublicShare['signature']['trusted_by'];
    publishedAt: Date;
    expiresAt: Date | null;
}
export type SharedPackage = Pick<StoredPackage, 'manifest' | 'digest' | 'evidence'>;
/**
 * What a share shows of a verified package: each field is named here, so that nothing else of the package can be in it.
 * Texts lose secrets, paths of machines, and the folders of a checkpoint.
 * @throws WorldGateError `share-unsigned` where no signature of the evidence is valid
 */
export declare function publicShareOf({ manifest, digest, evidence }: SharedPackage, { shareId, approval, verification, trustedBy, publishedAt, expiresAt }: ShareFacts): PublicShare;
/** The last part of what looks like a place of a machine or a bucket; a name with its owner (`acme/pusht`) as it is. */
export declare function displayedSubject(id: string): string;
/** @param command that helps */
export declare function unsigned(command: 'sign' | 'finish-signing'): WorldGateError;
/** Each bucket begins where the one before it ends, and holds that size. */
export declare function sizeBucket(bytes: number): SizeBucket;
