import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Measurements, measurements } from '../contracts/benchmark.ts';
import { type EpisodeRecord, type ResultHeader, resultHeader } from '../contracts/episode.ts';
import { type RunManifest, runManifest } from '../contracts/run.ts';
import { type Digest, sha256 } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow, safeJoin } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import { requireAgreement } from './agreement.ts';
import { type Arm, MANIFEST, MEASUREMENTS, RESULT_FILES } from './layout.ts';
import { type ReadRecords, type ReadRecordsOptions, readRecords, resultDigest } from './records.ts';

const MANIFEST_BYTES = 64 * 1024 * 1024;
const HEADER_BYTES = 4 * 1024 * 1024;
const MEASUREMENTS_BYTES = 256 * 1024 * 1024;

export interface StoredRun {
  /** Absolute. */
  dir: string;
  manifest: RunManifest;
  /** `null` for a benchmark, and for a run that ended before its plan was made. */
  header: ResultHeader | null;
  /** In plan order where the run is completed; else those that had finished, in that order. */
  records: EpisodeRecord[];
  /** The baseline policy of the same job. */
  baseline: { header: ResultHeader; records: EpisodeRecord[]; digest: Digest } | null;
  measurements: Measurements | null;
}

/** @throws WorldGateError `run-missing`, `run-invalid` */
export function readManifest(runDir: string): RunManifest {
  const dir = resolve(runDir);
  if (!existsSync(dir)) {
    throw new WorldGateError('run-missing', 'the run folder does not exist', {
      hint: '`worldgate runs list` shows the runs that there are.',
    });
  }
  const { value } = readStrict(dir, MANIFEST, MANIFEST_BYTES);
  return parseWith(runManifest, value, {
    file: MANIFEST,
    code: 'run-invalid',
    hint: 'Check that the folder is a run of this version of WorldGate.',
  });
}

/**
 * Reads a run. Of a completed run everything that gates rest on is checked against the manifest: edited, missing,
 * repeated or reordered episode lines, and edited measurements, are refused; so is a shard, which is no run by itself.
 * @throws WorldGateError `run-missing`, `run-invalid`, `run-is-shard`, `run-tampered` (with the digest expected and found)
 */
export function readRun(runDir: string): StoredRun {
  const dir = resolve(runDir);
  const manifest = readManifest(dir);
  requireWhole(manifest);
  const completed = manifest.state === 'completed';
  const policy = readStoredArm(dir, 'policy');
  const baseline = readStoredArm(dir, 'baseline');
  if (completed && manifest.kind === 'eval') {
    const whole = verifyArm('policy', policy, manifest.result_digest, manifest.episodes?.run ?? null);
    requireAgreement(manifest, whole.header, whole.records, baseline !== null);
    if (manifest.baseline?.source === 'policy') {
      verifyArm('baseline', baseline, manifest.baseline.result_digest, manifest.baseline.episodes);
    }
  }
  return {
    dir,
    manifest,
    header: policy?.header ?? null,
    records: policy?.records ?? [],
    baseline: baseline && { header: baseline.header, records: baseline.records, digest: baseline.digest },
    measurements: readMeasurements(dir, manifest),
  };
}

/**
 * Refuses a shard: what a part of a run says of its policy is not what the run says.
 * @throws WorldGateError `run-is-shard`
 */
export function requireWhole({ run_id, shard }: RunManifest): void {
  if (shard === undefined) return;
  const wave = shard.waves === 1 ? '' : ` of wave ${shard.wave} of ${shard.waves}`;
  throw new WorldGateError(
    'run-is-shard',
    `run ${run_id} is shard ${shard.shard} of ${shard.shards}${wave}: a part of a run, which has no result and no verdict`,
    { hint: 'Merge all shards with `worldgate shard merge`, and use the run that comes of it.' },
  );
}

/** @throws WorldGateError `run-unfinished` besides those of {@link readRun} */
export function readCompletedRun(runDir: string): StoredRun {
  const run = readRun(runDir);
  const { state, run_id, reason } = run.manifest;
  if (state === 'completed') return run;
  const why = reason === null ? '' : `: ${reason}`;
  throw new WorldGateError('run-unfinished', `run ${run_id} is ${state}, not completed${why}`, {
    hint:
      state === 'skipped'
        ? 'A skipped run has no results. Meet what it requires and run it again.'
        : `Finish it with \`worldgate eval --resume ${run_id}\`, or run it again.`,
  });
}

export type StoredArm = ReadRecords & { header: ResultHeader };

/**
 * The header and episodes of one arm; `null` when the run has none.
 * @throws WorldGateError `run-invalid`
 */
export function readStoredArm(dir: string, arm: Arm, options: ReadRecordsOptions = {}): StoredArm | null {
  const files = RESULT_FILES[arm];
  if (!existsSync(safeJoin(dir, files.header))) return null;
  const { value } = readStrict(dir, files.header, HEADER_BYTES);
  const header = parseWith(resultHeader, value, { file: files.header, code: 'run-invalid' });
  const path = safeJoin(dir, files.episodes);
  // A run that is stopped between its header and its first episode has no lines yet.
  if (!existsSync(path)) {
    const problem = new WorldGateError('run-invalid', `${files.episodes} is missing`);
    return { header, records: [], lines: [], digest: resultDigest(header, []), problem, leftOut: 0 };
  }
  return { header, ...inRun(() => readRecords(path, files.episodes, header, options)) };
}

function verifyArm(
  arm: Arm,
  stored: StoredArm | null,
  expected: Digest | null,
  episodes: number | null,
): StoredArm {
  const { header: headerFile, episodes: file } = RESULT_FILES[arm];
  if (stored === null || expected === null) {
    const what =
      stored === null ? `${headerFile} is missing` : `${MANIFEST} holds no result digest for ${file}`;
    throw new WorldGateError('run-invalid', `the run is completed, but ${what}`, {
      hint: 'The run folder is not whole: copy it again, or run the evaluation again.',
    });
  }
  if (stored.digest !== expected) {
    const first = stored.problem === null ? '' : ` (${stored.problem.message})`;
    throw new WorldGateError(
      'run-tampered',
      `${file} or ${headerFile} is not what the run wrote: result digest ${expected} expected, ${stored.digest} found${first}`,
      { hint: 'Results were edited or damaged after the run: run the evaluation again.' },
    );
  }
  if (stored.problem !== null) throw stored.problem;
  if (episodes !== null && episodes !== stored.records.length) {
    throw new WorldGateError(
      'run-tampered',
      `${MANIFEST} counts ${episodes} episodes, but ${file} holds ${stored.records.length}`,
      { hint: 'The manifest was edited after the run: run the evaluation again.' },
    );
  }
  return stored;
}

function readMeasurements(dir: string, manifest: RunManifest): Measurements | null {
  if (!existsSync(safeJoin(dir, MEASUREMENTS))) {
    if (manifest.state !== 'completed' || manifest.kind !== 'benchmark') return null;
    throw new WorldGateError('run-invalid', `the run is completed, but ${MEASUREMENTS} is missing`, {
      hint: 'The run folder is not whole: copy it again, or run the benchmark again.',
    });
  }
  const { value, digest } = readStrict(dir, MEASUREMENTS, MEASUREMENTS_BYTES);
  const listed = manifest.artifacts.find(({ path }) => path === MEASUREMENTS);
  if (manifest.state === 'completed' && listed?.digest !== digest) {
    throw new WorldGateError(
      'run-tampered',
      `${MEASUREMENTS} is not what the run wrote: digest ${listed?.digest ?? 'none'} expected, ${digest} found`,
      { hint: 'Measurements were edited or damaged after the run: run the benchmark again.' },
    );
  }
  return parseWith(measurements, value, { file: MEASUREMENTS, code: 'run-invalid' });
}

function readStrict(dir: string, file: string, maxBytes: number): { value: unknown; digest: Digest } {
  return inRun(() => {
    const bytes = readBelow(dir, file, { maxBytes });
    return { value: parseJson(decodeText(bytes, file), file), digest: sha256(bytes) };
  });
}

/** Whatever is wrong with a file of a run makes the run invalid. */
function inRun<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!isWorldGateError(cause) || cause.kind !== 'input') throw cause;
    throw new WorldGateError('run-invalid', cause.message, {
      cause,
      hint: 'Check that the folder is a run and is complete.',
    });
  }
}
