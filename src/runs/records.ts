import { type EpisodeRecord, episodeRecord, type ResultHeader } from '../contracts/episode.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { type Digest, RunningDigest } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { parseJson, readLines } from '../foundation/json.ts';
import { PROTOTYPE_KEYS } from '../foundation/plain-value.ts';
import { parseWith } from '../foundation/schema.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * The line of a record: its RFC 8785 form, without the line break.
 * @throws WorldGateError `not-canonical` for a metric that is NaN or infinite
 */
export function recordLine(record: EpisodeRecord): string {
  const { episode, metrics, seed, steps, success, task, termination, trajectory_digest } = record;
  const picked = { episode, metrics, seed, steps, success, task, termination, trajectory_digest };
  // `JSON.stringify` writes numbers and text as RFC 8785 asks; only the order of keys is ours to keep.
  return hasPlainMetrics(metrics) ? JSON.stringify(picked) : canonicalJson(picked);
}

/** Names in canonical order, none of them like an array index (which objects would reorder), values finite. */
function hasPlainMetrics(metrics: EpisodeRecord['metrics']): boolean {
  let before = '';
  for (const name in metrics) {
    const value = metrics[name];
    const first = name.charCodeAt(0);
    if (name <= before || (first >= 0x30 && first <= 0x39)) return false;
    if (value !== null && !Number.isFinite(value)) return false;
    before = name;
  }
  return true;
}

/** SHA-256 over the canonical header, a line break, and each line with its line break, in plan order. */
export function resultDigest(header: ResultHeader, lines: readonly string[]): Digest {
  return digestOfBytes(header, recordBytes(lines));
}

/** A file of these lines. */
export function recordBytes(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
}

/** {@link resultDigest} of what {@link recordBytes} made. */
export function digestOfBytes(header: ResultHeader, bytes: Uint8Array): Digest {
  return startDigest(header).update(bytes).digest();
}

function startDigest(header: ResultHeader): RunningDigest {
  return new RunningDigest().update(`${canonicalJson(header)}\n`);
}

/** The record of a line that is exactly what `recordLine` writes; `null` for any other, which is rare. */
function recordOf(text: string): EpisodeRecord | null {
  let value: EpisodeRecord;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { episode, metrics, seed, steps, success, task, termination, trajectory_digest } = value;
  const sound =
    isCount(episode) &&
    isCount(seed) &&
    isCount(steps) &&
    typeof success === 'boolean' &&
    typeof task === 'string' &&
    typeof termination === 'string' &&
    typeof trajectory_digest === 'string' &&
    DIGEST.test(trajectory_digest) &&
    typeof metrics === 'object' &&
    metrics !== null &&
    !Array.isArray(metrics);
  if (!sound) return null;
  for (const name of Object.keys(metrics)) {
    const metric: unknown = metrics[name];
    if (PROTOTYPE_KEYS.has(name)) return null;
    if (metric !== null && (typeof metric !== 'number' || !Number.isFinite(metric))) return null;
  }
  return recordLine(value) === text ? value : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Why a line is not one of ours. */
function lineProblem(text: string, name: string): WorldGateError {
  try {
    parseWith(episodeRecord, parseJson(text, name), { file: name, code: 'run-invalid' });
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    return new WorldGateError('run-invalid', cause.message, { cause, ...RUN_AGAIN });
  }
  return new WorldGateError('run-invalid', `${name}: the record is not in canonical form`, RUN_AGAIN);
}

const RUN_AGAIN = { hint: 'The run folder cannot be trusted any more: run the evaluation again.' };

export interface ReadRecords {
  records: EpisodeRecord[];
  /** The line of each record, where they were asked for. */
  lines: string[];
  /** Over the header and the complete lines as they stand. */
  digest: Digest;
  /** The first thing that no finished run has: a bad line, a line that was cut off, a gap in the plan. */
  problem: WorldGateError | null;
  /** Lines left out of `records`: bad, cut off, or of an episode that an earlier line has. */
  leftOut: number;
}

export interface ReadRecordsOptions {
  /** Episode that the first line of a finished run has; another than 0 for a part of a run. */
  first?: number;
  keepLines?: boolean;
}

/** A hash takes few long pieces faster than many short ones. */
const LINES_PER_UPDATE = 1024;

/**
 * Reads episode lines, each exactly once, and hashes them as they stand. Of a run that was interrupted the
 * records are what can be kept; of a finished one `problem` must be `null` and the digest the manifest's.
 * @param name how messages call the file
 * @throws WorldGateError those of reading a file
 */
export function readRecords(
  path: string,
  name: string,
  header: ResultHeader,
  { first = 0, keepLines = false }: ReadRecordsOptions = {},
): ReadRecords {
  const records: EpisodeRecord[] = [];
  const lines: string[] = [];
  /** Episodes so far; as long as they come in order, none of them can come again. */
  let seen: Set<number> | null = null;
  const digest = startDigest(header);
  let unhashed: string[] = [];
  const hash = () => {
    if (unhashed.length > 0) digest.update(`${unhashed.join('\n')}\n`);
    unhashed = [];
  };
  let problem: WorldGateError | null = null;
  let leftOut = 0;
  let inOrder = true;
  for (const { number, text, complete } of readLines(path)) {
    if (complete && unhashed.push(text) === LINES_PER_UPDATE) hash();
    const record = complete ? recordOf(text) : null;
    const expected = first + records.length;
    if (seen === null && record?.episode !== expected) seen = new Set(records.map(({ episode }) => episode));
    if (record === null || seen?.has(record.episode)) {
      leftOut += 1;
      problem ??=
        record !== null
          ? new WorldGateError(
              'run-invalid',
              `${name}:${number}: episode ${record.episode} appears twice`,
              RUN_AGAIN,
            )
          : complete
            ? lineProblem(text, `${name}:${number}`)
            : new WorldGateError('run-invalid', `${name}:${number}: the last line is cut off`, RUN_AGAIN);
      continue;
    }
    if (record.episode !== expected && inOrder) {
      inOrder = false;
      problem ??= new WorldGateError(
        'run-invalid',
        `${name}:${number}: episode ${expected} should stand here, not ${record.episode}`,
        RUN_AGAIN,
      );
    }
    problem ??= planProblem(record, header, `${name}:${number}`);
    seen?.add(record.episode);
    records.push(record);
    if (keepLines) lines.push(text);
  }
  hash();
  return { records, lines, digest: digest.digest(), problem, leftOut };
}

/** Tasks alternate within a seed, and seeds count up. */
function planProblem(record: EpisodeRecord, header: ResultHeader, name: string): WorldGateError | null {
  const task = header.tasks[record.episode % header.tasks.length];
  const seed = header.plan.seed + Math.floor(record.episode / header.tasks.length);
  if (record.task === task?.name && record.seed === seed) return null;
  return new WorldGateError(
    'run-invalid',
    `${name}: episode ${record.episode} is task "${record.task}" with seed ${record.seed}, ` +
      `but its plan says task "${task?.name}" with seed ${seed}`,
    RUN_AGAIN,
  );
}
