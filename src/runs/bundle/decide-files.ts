import { closeSync, fstatSync } from 'node:fs';
import type { BundleFile, BundleReason, BundleRole } from '../../contracts/bundle.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, messageOf } from '../../foundation/errors.ts';
import { readOpened } from '../../foundation/read-text.ts';
import { openBelow } from '../../foundation/safe-path.ts';
import { formatBytes } from '../../reports/format.ts';
import { clip } from '../../reports/plain.ts';
import type { Candidate } from './gather-files.ts';
import { isAllowedName, safeContent } from './safe-content.ts';

export interface BundleLimits {
  /** Of one file as it is found. */
  fileBytes: number;
  /** Of all files that are copied, as they are found. */
  totalBytes: number;
  files: number;
}

/** GitHub takes 25 MB an attachment of an issue; what is larger is no reading for people either. */
export const DEFAULT_LIMITS: BundleLimits = {
  fileBytes: 5_000_000,
  totalBytes: 25_000_000,
  files: 2000,
};

/** Where copies lie in a bundle. */
export const COPIES = 'files';

/** First what the others are understood by; the limit on all of them cuts from the end. */
const ORDER: readonly BundleRole[] = [
  ...(['manifest', 'release-evidence', 'dependency-audit', 'core-performance', 'release-notes'] as const),
  ...(['drill', 'sbom', 'attestation', 'report', 'log', 'result', 'dashboard', 'package'] as const),
  ...(['input', 'artifact', 'other'] as const),
];

/** Names that show as they are everywhere. */
const HIDDEN_CHARACTERS = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\ufeff\\]/u;
const LONGEST_NAME = 1000;

interface Budget {
  bytes: number;
  files: number;
}

/**
 * Decides over each file and hands on the bytes of those that may be attached. Sizes are asked before anything is read. A path
 * comes once: of several candidates of one name the first counts.
 * @param copy gets the path in the bundle, and the bytes
 */
export function decideFiles(
  candidates: readonly Candidate[],
  limits: BundleLimits,
  redact: (text: string) => string,
  copy: (path: string, bytes: Buffer) => void,
): BundleFile[] {
  const left: Budget = { bytes: limits.totalBytes, files: limits.files };
  const rows = new Map<string, BundleFile>();
  const sorted = [...candidates].sort(
    (a, b) =>
      ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  const taken = new Set<string>();
  for (const candidate of sorted) {
    if (taken.has(candidate.name)) continue;
    taken.add(candidate.name);
    const row = decideFile(candidate, limits, left, redact, copy);
    rows.set(freeName(row.path, rows), row);
  }
  return [...rows].map(([path, row]) => ({ ...row, path })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function decideFile(
  candidate: Candidate,
  limits: BundleLimits,
  left: Budget,
  redact: (text: string) => string,
  copy: (path: string, bytes: Buffer) => void,
): BundleFile {
  const { name, role } = candidate;
  const isNameSafe = name.length <= LONGEST_NAME && !HIDDEN_CHARACTERS.test(name) && redact(name) === name;
  const path = isNameSafe ? name : clip(redact(name), LONGEST_NAME) || 'unnamed';
  const found: { size_bytes: number | null; digest: Digest | null } = { size_bytes: null, digest: null };
  const leftOut = (reason: BundleReason, detail: string): BundleFile => ({
    path,
    role,
    decision: 'left_out',
    reason,
    detail: clip(redact(detail), 2000),
    ...found,
    attached: null,
  });
  if (candidate.leaveOut !== null) return leftOut(candidate.leaveOut.reason, candidate.leaveOut.detail);
  if (!isNameSafe)
    return leftOut('name-unsafe', 'its name holds a secret, a host path, or hidden characters');
  if (!isAllowedName(name)) return leftOut('suffix-not-allowed', 'files of this kind are not looked into');
  if (left.files === 0) return leftOut('too-many-files', `the bundle holds ${limits.files} files already`);
  let bytes: Buffer;
  try {
    const fd = openBelow(candidate.root, candidate.path);
    try {
      found.size_bytes = fstatSync(fd).size;
      if (found.size_bytes > limits.fileBytes) {
        return leftOut('file-too-large', `it is larger than ${formatBytes(limits.fileBytes)}`);
      }
      if (found.size_bytes > left.bytes) {
        return leftOut(
          'bundle-full',
          `with it the files would be more than ${formatBytes(limits.totalBytes)}`,
        );
      }
      bytes = readOpened(fd, name, limits.fileBytes);
    } finally {
      closeSync(fd);
    }
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    return leftOut(cause.code === 'path-unsafe' ? 'path-unsafe' : 'unreadable', messageOf(cause));
  }
  found.size_bytes = bytes.length;
  found.digest = sha256(bytes);
  const safe = safeContent(name, bytes, redact);
  if (safe.bytes === null) return leftOut(safe.reason, safe.detail);
  const isChanged = safe.bytes !== bytes;
  if (isChanged && candidate.isFixed) {
    return leftOut(
      'signed-and-unsafe',
      `it is signed or its digest stands elsewhere, so that a copy with parts taken out is worth nothing (${safe.detail})`,
    );
  }
  left.bytes -= bytes.length;
  left.files -= 1;
  const target = `${COPIES}/${name}`;
  copy(target, safe.bytes);
  return {
    path,
    role,
    decision: isChanged ? 'redacted' : 'as_is',
    reason: safe.reason,
    detail: safe.detail,
    ...found,
    attached: { path: target, size_bytes: safe.bytes.length, digest: sha256(safe.bytes) },
  };
}

/** Two names may become the same one by redaction; the second gets a number. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free)) return free;
    free = `${name.slice(0, LONGEST_NAME)} #${number}`;
  }
}
