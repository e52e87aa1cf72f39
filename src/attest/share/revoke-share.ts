import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ShareRevocation, shareRevocation } from '../../contracts/share.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import { revokedSharePage } from '../../reports/share-page-frame.ts';
import type { Uploaded } from './publish-share.ts';
import { readRevocation, revocationText, writeRevocation } from './revocation.ts';
import {
  type FoundShare,
  readShareFolder,
  readShareUrl,
  revokeShareFolder,
  type ShareFiles,
} from './share-folder.ts';

const MANIFEST = 'artifact_manifest.json';
const MOST_MANIFEST_BYTES = 256 * 1024 * 1024;

export interface RevokeRequest {
  /** Absolute folder of a share or of a package. */
  given: string;
  /** Absolute folder of the other one, where the caller names it. */
  share: string | null;
  package: string | null;
  reason: string;
  by: string;
  now: Date;
  /** A path as the caller sees it. */
  shown: (file: string) => string;
  /** Replaces what was uploaded, where the caller says where that is. */
  takeDown: ((shareId: string, files: ShareFiles) => Promise<Uploaded>) | null;
}

export interface RevokedShare {
  revocation: ShareRevocation;
  /** Absolute folders that now hold the record. */
  shareDir: string | null;
  packageDir: string | null;
  /** Address of the notice, where one was uploaded. */
  url: string | null;
  /** What is still to be done, as sentences. */
  notes: string[];
}

/**
 * Takes a share back: a notice in the place of its page, and a record that `audit verify` honours beside the package. What
 * was begun can be finished by calling it again: the first record stays.
 * @throws WorldGateError `share-missing`, `share-mismatch`, and those of an upload
 */
export async function revokeShare(request: RevokeRequest): Promise<RevokedShare> {
  requireWords(request);
  const { reason, by, now, takeDown } = request;
  const { packageDir, shareDir, missingAt, url, digest, shareId } = placesOf(request);
  const earlier = [packageDir, shareDir]
    .map((dir) => (dir === null ? null : readRevocation(dir)))
    .find((found) => found?.package_digest === digest);
  const revocation: ShareRevocation = earlier ?? {
    schema_version: 'worldgate.share_revocation.v1',
    share_id: shareId,
    package_digest: digest,
    reason,
    by,
    revoked_at: now.toISOString(),
  };
  const notice = { page: revokedSharePage(revocation), json: revocationText(revocation) };
  if (packageDir !== null) writeRevocation(packageDir, revocation);
  if (shareDir !== null) revokeShareFolder(shareDir, notice, revocation);
  const uploaded =
    takeDown === null ? null : await takeDown(requiredId(revocation.share_id ?? shareId), notice);
  const notes = [...(uploaded?.notes ?? [])];
  if (earlier != null)
    notes.push(`It was revoked already, by ${earlier.by} at ${earlier.revoked_at}; that record stays.`);
  if (uploaded === null && url !== null)
    notes.push(
      `The page at ${url} is still there: run this again with --target and --confirm-upload, or put the notice in its place.`,
    );
  if (packageDir === null)
    notes.push(
      'No package was named, so that `audit verify` does not know of this: put revocation.json beside its members, or run this again with --package DIR.',
    );
  if (shareDir === null && uploaded === null && url === null)
    notes.push(
      missingAt === null
        ? 'No page was found to replace: the package does not say where one is. Name its folder with --share-dir DIR.'
        : `No page was found to replace: share_url.txt leads to ${request.shown(missingAt)}, where no share is. If it was moved, name its folder with --share-dir DIR.`,
    );
  return { revocation, shareDir, packageDir, url: uploaded?.url ?? null, notes };
}

/** Before anything is touched. @throws WorldGateError `revocation-invalid` */
function requireWords({ reason, by }: Pick<RevokeRequest, 'reason' | 'by'>): void {
  parseWith(
    shareRevocation.pick({ reason: true, by: true }),
    { reason: reason.trim(), by: by.trim() },
    { file: 'revocation', code: 'revocation-invalid', hint: 'say why it is taken back, and who does so' },
  );
}

interface Places {
  packageDir: string | null;
  shareDir: string | null;
  /** Absolute folder that the package leads to, where no share is. */
  missingAt: string | null;
  /** Where the page is on the web, as far as the package says. */
  url: string | null;
  digest: Digest;
  shareId: string | null;
}

function placesOf({ given, share, package: named }: RevokeRequest): Places {
  const isPackage = existsSync(path.join(given, MANIFEST));
  const packageDir = isPackage ? given : named;
  if (packageDir !== null && !existsSync(path.join(packageDir, MANIFEST))) {
    throw new WorldGateError(
      'package-missing',
      `${packageDir} is no evidence package: it has no ${MANIFEST}`,
    );
  }
  const address = packageDir === null ? null : readShareUrl(packageDir);
  const link = address?.shareDir ?? null;
  const isLinked = link !== null && shareOf(link) !== null;
  const shareDir = isPackage ? (share ?? (isLinked ? link : null)) : given;
  const found = shareDir === null ? null : shareOf(shareDir);
  if (shareDir !== null && found === null) {
    throw new WorldGateError('share-missing', `${shareDir} holds neither a share nor a package`, {
      hint: 'name the folder that `worldgate audit publish` wrote, or the package',
    });
  }
  const digest =
    packageDir === null
      ? (found?.packageDigest ?? null)
      : sha256(readSmallFile(path.join(packageDir, MANIFEST), { maxBytes: MOST_MANIFEST_BYTES }));
  if (digest === null) {
    throw new WorldGateError(
      'share-missing',
      'a password protects this share, so that it does not say which package it is of',
      { hint: 'name the package with --package DIR' },
    );
  }
  if (found?.packageDigest != null && found.packageDigest !== digest) {
    throw new WorldGateError(
      'share-mismatch',
      `the share is of package ${found.packageDigest}, but the package is ${digest}`,
      { hint: 'name the package that the share was made of' },
    );
  }
  // Where the package leads on its own, it may lead to anybody's share: only one that says it is of this package is touched.
  if (share === null && isPackage && found !== null && found.packageDigest === null) {
    throw new WorldGateError(
      'share-mismatch',
      `a password protects the share at ${shareDir}, so that it does not say whether it is of this package`,
      { hint: 'if it is, name its folder with --share-dir' },
    );
  }
  const url = address !== null && address.shareDir === null ? address.url : null;
  return {
    packageDir,
    shareDir,
    missingAt: isLinked ? null : link,
    url,
    digest,
    shareId: found?.shareId ?? address?.shareId ?? null,
  };
}

/** A share, or what is left of one that was revoked. */
function shareOf(dir: string): (Omit<FoundShare, 'shareId'> & { shareId: string | null }) | null {
  const revocation = readRevocation(dir);
  if (revocation !== null) return { shareId: revocation.share_id, packageDigest: revocation.package_digest };
  return readShareFolder(dir);
}

function requiredId(shareId: string | null): string {
  if (shareId !== null) return shareId;
  throw new WorldGateError('share-missing', 'nothing says which share was uploaded', {
    hint: 'name the folder of the share with --share-dir DIR',
  });
}
