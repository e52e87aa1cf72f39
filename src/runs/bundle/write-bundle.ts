import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type BundledArtifact,
  type BundledRun,
  type BundleFile,
  type BundleManifest,
  type BundleProblem,
  bundleManifest,
} from '../../contracts/bundle.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { makeFolderAtomic } from '../../foundation/atomic-folder.ts';
import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { redactValue } from '../../observability/redaction/index.ts';
import { bundleIssue, bundleSummary } from '../../reports/bundle-markdown.ts';
import { clip } from '../../reports/plain.ts';
import { type BundleLimits, decideFiles } from './decide-files.ts';
import { BUNDLE_MANIFEST, type Candidate } from './gather-files.ts';
import { safeContent } from './safe-content.ts';

const SUMMARY = 'summary.md';
const ISSUE = 'issue.md';

export interface BundleDoor {
  /** Absolute folder of the bundle. */
  output: string;
  /** Replace an earlier bundle there. */
  force: boolean;
  limits: BundleLimits;
  /** The redaction of the house, with what the door knows of the checkout. */
  redact: (text: string) => string;
  now: Date;
}

export interface BundleContent {
  candidates: readonly Candidate[];
  run: BundledRun | null;
  /** Made once it is known what became of the files. */
  release: ((files: readonly BundleFile[]) => BundledArtifact[]) | null;
  problems: (files: readonly BundleFile[]) => BundleProblem[];
  boundary: string;
}

/**
 * Writes a bundle: copies below `files/`, `bundle-manifest.json`, `summary.md` and, of a run, `issue.md`. The same content gives
 * the same bytes but for `generated_at`. The folder is there whole or not at all.
 * @throws WorldGateError `output-exists`, and those of writing
 */
export async function writeBundle(content: BundleContent, door: BundleDoor): Promise<BundleManifest> {
  const { output, force, limits, now } = door;
  if (!force && existsSync(join(output, BUNDLE_MANIFEST))) {
    throw new WorldGateError('output-exists', `${output} holds an earlier bundle`, {
      hint: '--force replaces it; --output names another folder.',
    });
  }
  const isEarlier = (folder: string) => force && existsSync(join(folder, BUNDLE_MANIFEST));
  return makeFolderAtomic(output, isEarlier, (folder) => {
    const files = decideFiles(content.candidates, limits, door.redact, (path, bytes) => {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileAtomic(target, bytes);
    });
    const count = (decision: BundleFile['decision']) =>
      files.filter((file) => file.decision === decision).length;
    const manifest = bundleManifest.parse({
      schema_version: 'worldgate.bundle.v1',
      kind: content.run === null ? 'release' : 'run',
      generated_at: now.toISOString(),
      safe_to_attach: files.every((file) => isSafeCopy(folder, file, door.redact)),
      limits: { file_bytes: limits.fileBytes, total_bytes: limits.totalBytes, files: limits.files },
      counts: {
        as_is: count('as_is'),
        redacted: count('redacted'),
        left_out: count('left_out'),
        attached_bytes: files.reduce((sum, { attached }) => sum + (attached?.size_bytes ?? 0), 0),
      },
      run: content.run === null ? null : harmless(content.run, door.redact),
      release: content.release === null ? null : harmless(content.release(files), door.redact),
      problems: harmless(content.problems(files), door.redact),
      files,
      boundary: content.boundary,
    } satisfies BundleManifest);
    writeFileAtomic(join(folder, SUMMARY), bundleSummary(manifest));
    if (manifest.run !== null) writeFileAtomic(join(folder, ISSUE), bundleIssue(manifest));
    writeFileAtomic(join(folder, BUNDLE_MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  });
}

/** Reads a copy again, as whoever gets the bundle will. */
function isSafeCopy(folder: string, { attached }: BundleFile, redact: (text: string) => string): boolean {
  if (attached === null) return true;
  const bytes = readFileSync(join(folder, attached.path));
  return sha256(bytes) === attached.digest && safeContent(attached.path, bytes, redact).bytes === bytes;
}

/** Texts from outside, redacted before they are cut. */
function harmless<T>(value: T, redact: (text: string) => string): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return clip(redact(part), 2000);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(redactValue(value)) as T;
}
