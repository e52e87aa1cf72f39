import { Buffer } from 'node:buffer';
import path from 'node:path';
import { readPackage } from '../../audit/package/read-package.ts';
import type { PublicShare } from '../../contracts/share.ts';
import type { Verification } from '../../contracts/verification.ts';
import { approvalNotes, shareContent } from '../../reports/share-page.ts';
import { protectedSharePage, sharePage } from '../../reports/share-page-frame.ts';
import { expiryOf, readApproval } from './approval.ts';
import { encryptShare } from './encrypt.ts';
import type { SharePassword } from './password.ts';
import { publicShareOf } from './public-share.ts';
import { appendReliabilityRecord } from './reliability.ts';
import { requireShareable, requireVerified } from './requirements.ts';
import {
  type FoundShare,
  PAGE_FILE,
  readShareUrl,
  relativeUrl,
  requireShareFolder,
  type ShareFiles,
  writeShareFolder,
  writeShareUrl,
} from './share-folder.ts';

/** What became of an upload. */
export interface Uploaded {
  url: string;
  /** What the caller should know, as sentences. */
  notes: string[];
}

export interface PublishRequest {
  /** Absolute folder. */
  packageDir: string;
  approval: { file: string; name: string };
  /** Absolute folder of the share. */
  outputDir: string;
  password: SharePassword | null;
  /** As `--expires` says it. */
  expires: string | undefined;
  trustedBy: PublicShare['signature']['trusted_by'];
  /** Called once everything that can be refused before has been. */
  verify: () => Promise<Verification>;
  /** Where the files go besides the folder, if anywhere. */
  upload: ((shareId: string, files: ShareFiles) => Promise<Uploaded>) | null;
  /** File of the caller's that a line of labels is added to. */
  reliabilityRecord: string | null;
  now: Date;
  /** A path as the caller sees it. */
  shown: (file: string) => string;
  randomBytes: (count: number) => Uint8Array;
}

export interface PublishedShare {
  share: PublicShare;
  /** Address of the page, where it was uploaded. */
  url: string | null;
  /** Absolute path of the page. */
  page: string;
  /** Absolute paths of what was written into the folder. */
  files: string[];
  encrypted: boolean;
  notes: string[];
}

/**
 * Writes a page and a summary of a package that was approved, signed and verified; uploads them if the caller said where.
 * Nothing of the package but what `PublicShare` names leaves it.
 * @throws WorldGateError `share-refused`, `share-revoked`, `share-unsigned`, `share-unverified`, `approval-*`,
 *   `output-invalid`, and those of reading a package and of an upload
 */
export async function publishShare(request: PublishRequest): Promise<PublishedShare> {
  const { packageDir, outputDir, password, now, randomBytes } = request;
  const stored = readPackage(packageDir);
  requireShareable(stored);
  const approval = readApproval(request.approval.file, request.approval.name, stored.digest, now);
  const expiresAt = expiryOf(request.expires, approval, now);
  const before = requireShareFolder(outputDir, packageDir);
  const verification = await request.verify();
  requireVerified(stored, verification);
  const share = publicShareOf(stored, {
    shareId: `shr_${Buffer.from(randomBytes(16)).toString('hex')}`,
    approval,
    verification,
    trustedBy: request.trustedBy,
    publishedAt: now,
    expiresAt,
  });
  const files =
    password === null ? openFiles(share) : await lockedFiles(share, password.text, request.randomBytes);
  const written = writeShareFolder(outputDir, files);
  const uploaded = request.upload === null ? null : await request.upload(share.share_id, files);
  const elsewhere = earlierElsewhere(request, uploaded);
  writeShareUrl(packageDir, uploaded?.url ?? relativeUrl(packageDir, outputDir));
  if (request.reliabilityRecord !== null) appendReliabilityRecord(request.reliabilityRecord, share);
  const notes = [...(uploaded?.notes ?? []), ...approvalNotes(share)];
  if (password?.warning) notes.unshift(password.warning);
  if (before !== null) notes.push(replacedShare(before, share));
  if (elsewhere !== null)
    notes.push(`An earlier share of this package stays where it is (${elsewhere}): revoke it by its folder.`);
  return {
    share,
    url: uploaded?.url ?? null,
    page: path.join(outputDir, PAGE_FILE),
    files: written,
    encrypted: password !== null,
    notes,
  };
}

function replacedShare(before: FoundShare, share: PublicShare): string {
  const { shareId, packageDigest } = before;
  const of =
    packageDigest === null || packageDigest === share.package_digest ? '' : ` of package ${packageDigest}`;
  return `This takes the place of share ${shareId}${of} in the output folder; copies of that one stay as they are.`;
}

/** Where an earlier share of the package is that stays, as the caller sees it; null where there is none. */
function earlierElsewhere(
  { packageDir, outputDir, shown }: PublishRequest,
  uploaded: Uploaded | null,
): string | null {
  const earlier = readShareUrl(packageDir);
  if (earlier === null) return null;
  if (earlier.shareDir === null) return earlier.url === uploaded?.url ? null : earlier.url;
  return earlier.shareDir === outputDir ? null : shown(path.join(earlier.shareDir, PAGE_FILE));
}

function openFiles(share: PublicShare): ShareFiles {
  return { page: sharePage(shareContent(share), share.expires_at), json: jsonText(share) };
}

async function lockedFiles(
  share: PublicShare,
  password: string,
  randomBytes: PublishRequest['randomBytes'],
): Promise<ShareFiles> {
  const common = { shareId: share.share_id, expiresAt: share.expires_at, password, randomBytes };
  const { title, html } = shareContent(share);
  const page = await encryptShare({
    ...common,
    kind: 'page',
    content: { title: `${title} · WorldGate`, html },
  });
  const json = await encryptShare({ ...common, kind: 'share', content: share });
  return { page: protectedSharePage(page), json: jsonText(json) };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
