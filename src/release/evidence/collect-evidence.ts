import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { exitCodeFor, type Verdict } from '../../contracts/verdict.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { linkedRows } from './links.ts';
import { type MadeEvidence, makeEvidence } from './make-evidence.ts';
import type { PackageVerifierWorld } from './package-verifier.ts';
import { DEFAULT_CONFIG, readReleaseConfig } from './read-config.ts';
import { readEarlier } from './read-earlier.ts';
import type { GateRun } from './run-gates.ts';
import { sourceOf } from './source-of.ts';
import { writeEvidence } from './write-evidence.ts';

/** What a caller may say, at whatever door; paths are relative to his folder. */
export interface EvidenceAsk {
  config: string | undefined;
  /** Earlier evidence. */
  from: readonly string[];
  runGates: boolean;
  only: readonly string[];
  skip: readonly string[];
  skipReason: string | undefined;
  jobs: number | undefined;
  output: string;
}

export interface EvidenceWorld {
  /** Absolute. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  monotonic: () => number;
  signal: AbortSignal;
  /** Of WorldGate. */
  version: string;
  /** Takes secrets, and the paths of these folders, out of a text. */
  redactorFor: (folders: readonly string[]) => (text: string) => string;
  /** Who verifies packages. Called only where there is one to verify. */
  verifier: () => Promise<Omit<PackageVerifierWorld, 'folder'>>;
  onEnd: (ended: GateRun) => void;
}

export interface CollectedEvidence extends MadeEvidence {
  files: { json: string; markdown: string };
  /** Absolute. */
  outputDir: string;
}

/**
 * Makes release evidence from what a caller said, and writes it.
 * @throws WorldGateError `usage`, `release-config-invalid`, `unknown-gate`, and those of reading the configuration and of writing
 */
export async function collectEvidence(ask: EvidenceAsk, world: EvidenceWorld): Promise<CollectedEvidence> {
  const { env, now, monotonic, signal, version } = world;
  const skip = skipped(ask);
  const name = ask.config ?? DEFAULT_CONFIG;
  const config = readReleaseConfig(resolve(world.folder, name), name);
  const { folder } = config;
  const redact = world.redactorFor([folder, world.folder]);
  const source = sourceOf(env, folder);
  const runsGates = ask.runGates || ask.only.length > 0;
  const made = await makeEvidence({
    config,
    source,
    commitNow: () => sourceOf(env, folder).commit,
    earlier: ask.from.map((file) => readEarlier(resolve(world.folder, file), shown(file, world))),
    gates: {
      run: runsGates
        ? (await import('./run-gate.ts')).processRunner({ folder, env, now, monotonic, redact })
        : null,
      only: ask.only,
      skip,
      ...(ask.jobs !== undefined && { parallel: ask.jobs }),
      abort: signal,
      onEnd: world.onEnd,
    },
    links: (read) =>
      linkedRows(read, {
        commit: source.commit,
        redact,
        now: now(),
        version,
        verifierOf: (policy) => async (packageDir) => {
          const { packageVerifier } = await import('./package-verifier.ts');
          return packageVerifier({ ...(await world.verifier()), folder })(policy)(packageDir);
        },
      }),
    now,
    version,
    redact,
  });
  const outputDir = resolve(world.folder, ask.output);
  return { ...made, files: writeEvidence(outputDir, made), outputDir };
}

/** Exit code of evidence that was made; with `strict`, nothing but passed counts as passed. */
export function evidenceExitCode(verdict: Verdict, strict: boolean, isAborted: boolean): number {
  return isAborted ? 130 : exitCodeFor(verdict, strict ? 'skipped' : 'failed');
}

/** A file as reports call it: no folder of this machine, and of what lies outside no way there. */
function shown(file: string, { folder }: EvidenceWorld): string {
  if (!isAbsolute(file)) return file;
  const path = relative(folder, file);
  return path.startsWith('..') ? join(basename(dirname(file)), basename(file)) : path;
}

/** @throws WorldGateError `usage` */
function skipped({ skip, skipReason }: EvidenceAsk): { gate: string; reason: string }[] {
  const reason = skipReason?.trim() ?? '';
  if (skip.length > 0 && reason === '') {
    throw new WorldGateError('usage', 'a gate that is skipped needs a reason', {
      hint: '--skip-gate docs --skip-reason "the site is down"',
    });
  }
  if (skip.length === 0 && reason !== '') {
    throw new WorldGateError('usage', 'there is a reason to skip a gate, and no gate to skip');
  }
  return skip.map((gate) => ({ gate, reason }));
}
