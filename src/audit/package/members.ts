import { BUNDLE_FILES, PENDING_FILE } from '../../contracts/attestation.ts';
import { ATTACHMENT_FOLDER, OPTIONAL_MEMBER, PACKAGE_MEMBERS } from '../../contracts/evidence-package.ts';

export const MANIFEST = 'artifact_manifest.json';

const MEDIA_TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.log': 'text/plain',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mkv': 'video/matroska',
  '.gz': 'application/gzip',
  '.zip': 'application/zip',
  '.zst': 'application/zstd',
  '.parquet': 'application/vnd.apache.parquet',
};

export function mediaTypeOf(name: string): string {
  if (name === 'mlbom.cdx.json') return 'application/vnd.cyclonedx+json';
  return MEDIA_TYPES[/\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Where the page of a share is. */
export const SHARE_URL_FILE = 'share_url.txt';
/** Who took the shares of a package back. */
export const REVOCATION_FILE = 'revocation.json';

/** Files that may stand beside the members, because they are made of a finished package: what signs and publishes it. */
export const SIDECARS: readonly string[] = [
  ...Object.values(BUNDLE_FILES),
  PENDING_FILE,
  SHARE_URL_FILE,
  REVOCATION_FILE,
];

export const REQUIRED_MEMBERS: readonly string[] = PACKAGE_MEMBERS;

export const isAttachment = (name: string) => name.startsWith(`${ATTACHMENT_FOLDER}/`);

/** Names of files that some system reads as a device, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Controls, what file systems reserve, and characters that a reader does not see or that turn the text around. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\]/u;
const MOST_NAME_BYTES = 255;

/**
 * What is wrong with the name of an attachment (`attachments/videos/episode_3.mp4`), if anything is: every such name
 * means the same file on every system.
 */
export function attachmentNameProblem(name: string): string | undefined {
  if (name !== name.normalize('NFC')) return 'is not in Unicode normalisation form C';
  if (UNSAFE.test(name)) return 'holds a character that not every file system takes, or that is not seen';
  for (const part of name.split('/')) {
    if (part === '') return 'has an empty part';
    if (part === '.' || part === '..') return `holds "${part}"`;
    if (/^ |[ .]$/.test(part)) return 'has a part that begins with a space, or ends in a space or a dot';
    if (DEVICE.test(part)) return 'has the name of a device';
    if (Buffer.byteLength(part) > MOST_NAME_BYTES) return `has a part of more than ${MOST_NAME_BYTES} bytes`;
  }
  return undefined;
}

/** What is wrong with the name of a member, if anything is. */
export function memberNameProblem(name: string): string | undefined {
  if (name !== MANIFEST && REQUIRED_MEMBERS.includes(name)) return undefined;
  if (OPTIONAL_MEMBER.test(name)) return undefined;
  return isAttachment(name) ? attachmentNameProblem(name) : 'is no member that a package has';
}

/** The same for names that some file system takes for one: they differ by case or Unicode normalisation alone. */
export function foldedName(name: string): string {
  return name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKC');
}

/**
 * Pairs of names that cannot both stand in one folder on every system: equal but for case or normalisation, or one the
 * folder of the other. The first pair of each name.
 */
export function collisions(names: readonly string[]): [name: string, other: string][] {
  const byFold = new Map<string, string>();
  const found: [string, string][] = [];
  for (const name of names) {
    const folded = foldedName(name);
    const other = byFold.get(folded);
    if (other === undefined) byFold.set(folded, name);
    else found.push([name, other]);
  }
  for (const name of names) {
    const parts = foldedName(name).split('/');
    for (let end = parts.length - 1; end > 1; end--) {
      const other = byFold.get(parts.slice(0, end).join('/'));
      if (other !== undefined) found.push([name, other]);
    }
  }
  return found;
}
