import type { ArtifactFacts, EvidenceRow } from '../../contracts/release-evidence.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { findPaths } from './find-paths.ts';
import type { VerifySigned } from './link-packages.ts';
import { type LinkWorld, linkedRow, missingRow } from './linked-row.ts';
import type { ReadConfig } from './read-config.ts';
import { problemRow } from './read-earlier.ts';

export interface LinkRequest {
  commit: string | null;
  redact: (text: string) => string;
  now: Date;
  /** Of WorldGate. */
  version: string;
  /** Makes what verifies signed packages, from the trust policy of the configuration. Called only where it names one. */
  verifierOf: (policy: { trustPolicy: string; trustedSigners: string | undefined }) => VerifySigned;
}

/**
 * Rows of all that the configuration links. What is not there, or cannot be read, is a row that says so; the rest is read all the same.
 * What reads each kind is loaded where the configuration has one.
 */
export async function linkedRows(read: ReadConfig, request: LinkRequest): Promise<EvidenceRow[]> {
  const { config, folder } = read;
  const { now, redact } = request;
  const world: LinkWorld = { folder, commit: request.commit, redact };
  const rows: EvidenceRow[] = [];
  const each = async (
    kind: ArtifactFacts['kind'],
    patterns: readonly string[],
    rowsOf: (path: string) => Promise<EvidenceRow[]>,
  ) => {
    const done = new Set<string>();
    for (const pattern of patterns) {
      for (const path of pathsOf(kind, pattern, world, rows)) {
        // Two patterns may name the same file.
        if (!done.has(path)) rows.push(...(await rowsOf(path)));
        done.add(path);
      }
    }
  };
  if (config.runs.length > 0) {
    const { runRows } = await import('./link-runs.ts');
    await each('run', config.runs, async (path) => runRows(path, world, now));
  }
  if (config.packages.length > 0) {
    const { packageRows } = await import('./link-packages.ts');
    const { trust_policy: trustPolicy, trusted_signers: trustedSigners } = config;
    const verify = trustPolicy === undefined ? null : request.verifierOf({ trustPolicy, trustedSigners });
    const own = { ...world, verify, requireSigned: config.require_signed_packages, version: request.version };
    await each('package', config.packages, (path) => packageRows(path, own));
  }
  const files = await import('./link-files.ts');
  await each('benchmark', config.benchmarks, async (path) => [await files.benchmarkRow(path, world)]);
  await each('dist', config.dist, async (path) => [await files.distRow(path, world)]);
  if (config.live_smoke !== undefined) {
    const { liveSmokeRows } = await import('./link-live-smoke.ts');
    rows.push(...liveSmokeRows(config.live_smoke, world, now));
  }
  for (const kind of ['dependency-audit', 'core-performance'] as const) {
    const patterns = kind === 'dependency-audit' ? config.dependency_audit : config.core_performance;
    await each(kind, patterns, async (path) => [await files.artifactRow(kind, path, world)]);
  }
  return rows;
}

function pathsOf(
  kind: ArtifactFacts['kind'],
  pattern: string,
  { folder, redact }: LinkWorld,
  rows: EvidenceRow[],
): string[] {
  const of = { kind, path: pattern, redact };
  try {
    const found = findPaths(folder, pattern, kind === 'run' || kind === 'package' ? 'folders' : 'files');
    if (found.length === 0) rows.push(missingRow(of));
    return found;
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    rows.push(linkedRow(of, problemRow(error), null));
    return [];
  }
}
