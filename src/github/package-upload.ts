import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkMembers } from '../audit/package/check-members.ts';
import { BUNDLE_FILES, PENDING_FILE } from '../contracts/attestation.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { artifactName, type Upload, type UploadTarget, uploadFolder } from './artifact-upload.ts';

/** Uncompressed bytes of one uploaded package: the lines of a million episodes fit. */
export const MAX_PACKAGE_BYTES = 512 * 1024 * 1024;

export interface PackageUploadRequest extends UploadTarget {
  /** Absolute path of the package. */
  packageDir: string;
  /** Of the claim. */
  slug: string;
  /** Of the audit. */
  id: string;
}

/**
 * Uploads an evidence package to the workflow run as one artifact: its manifest, the members that the manifest lists,
 * each with its digest, and its signatures, and nothing else that lies in the folder. All of them or none, because a
 * package that lacks a member is none.
 *
 * Never throws for what the service or the files do: `warning` says it.
 */
export async function uploadPackage(request: PackageUploadRequest): Promise<Upload> {
  const { packageDir, slug, id, maxBytes = MAX_PACKAGE_BYTES } = request;
  return uploadFolder(
    {
      what: 'evidence package',
      folder: packageDir,
      name: artifactName(`evidence-${slug}`, id),
      select: () => ({ files: membersOf(packageDir, maxBytes), leftBehind: [] }),
    },
    request,
  );
}

function membersOf(packageDir: string, maxBytes: number): string[] {
  const { manifest, problems } = checkMembers(packageDir);
  if (manifest === null || problems.length > 0) {
    const found = problems.map(({ message }) => message).join('; ');
    throw new WorldGateError('package-tampered', `it is not what was packed: ${found}`);
  }
  const bytes = manifest.members.reduce((sum, { size_bytes }) => sum + size_bytes, 0);
  if (bytes > maxBytes) {
    throw new WorldGateError('package-too-large', `${bytes} bytes are more than the limit of ${maxBytes}`);
  }
  const signatures = [...Object.values(BUNDLE_FILES), PENDING_FILE];
  return [
    'artifact_manifest.json',
    ...manifest.members.map(({ name }) => name),
    ...signatures.filter((name) => existsSync(join(packageDir, name))),
  ];
}
