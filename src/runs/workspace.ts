import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Measurements } from '../contracts/benchmark.ts';
import { type EpisodeRecord, type ResultHeader, resultHeader } from '../contracts/episode.ts';
import { type RunManifest, runManifest } from '../contracts/run.ts';
import {
  isTemporaryName,
  LineAppender,
  makeFolder,
  writeError,
  writeFileAtomic,
} from '../foundation/atomic-file.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import type { Digest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { safeJoin } from '../foundation/safe-path.ts';
import { inventory } from './inventory.ts';
import { type Arm, MANIFEST, MEASUREMENTS, RESULT_FILES, RUN_FOLDERS, runsFolder } from './layout.ts';
import { readManifest, readStoredArm } from './read-run.ts';
import { digestOfBytes, recordBytes, recordLine } from './records.ts';
import { newRunId } from './run-id.ts';

/** What a run takes from the world outside; made at the door. */
export interface RunTools {
  now: () => Date;
  randomBytes: (count: number) => Uint8Array;
  /** Takes secrets and local paths out of text. */
  redact: (text: string) => string;
}

/** What is known of a run before anything has been run. */
export type RunStart = Pick<
  RunManifest,
  | 'kind'
  | 'command'
  | 'preset'
  | 'provider'
  | 'engine'
  | 'components'
  | 'not_for_proof'
  | 'inputs'
  | 'plan'
  | 'shard'
  | 'digest_reach'
  | 'hardware'
  | 'gpu_guard'
  | 'versions'
  | 'commit'
  | 'environment_present'
  | 'baseline_choice'
>;

export type RunEnd = Partial<Omit<RunManifest, 'schema_version' | 'run_id' | 'artifacts' | 'state'>> & {
  state: Exclude<RunManifest['state'], 'running'>;
};

/**
 * Makes `<workspaceDir>/runs/<id>/` with its folders and writes the manifest as `running` before anything else.
 * @param workspaceDir absolute; `.worldgate` of the repository unless the caller named another
 * @throws WorldGateError `not-writable`, `disk-full`
 */
export function createRun(workspaceDir: string, start: RunStart, tools: RunTools): RunWorkspace {
  const runs = runsFolder(workspaceDir);
  makeFolder(runs);
  writeFileAtomic(join(runs, '.gitignore'), '*\n');
  const now = tools.now();
  const { id, dir } = makeRunFolder(runs, now, tools);
  for (const folder of RUN_FOLDERS) makeFolder(join(dir, folder));
  const manifest: RunManifest = {
    schema_version: 'worldgate.run.v1',
    run_id: id,
    state: 'running',
    verdict: null,
    reason: null,
    error: null,
    stop: null,
    episodes: null,
    result_digest: null,
    baseline: null,
    gates: [],
    events: { warnings: 0, retries: 0, errors: 0, resumes: 0 },
    artifacts: [],
    started_at: now.toISOString(),
    finished_at: null,
    duration_s: null,
    ...start,
  };
  const run = new RunWorkspace(dir, manifest, tools);
  run.update({});
  return run;
}

function makeRunFolder(runs: string, now: Date, tools: RunTools): { id: string; dir: string } {
  for (let attempt = 0; ; attempt++) {
    const id = newRunId(now, tools.randomBytes(4));
    const dir = join(runs, id);
    try {
      mkdirSync(dir);
      return { id, dir };
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 9) throw writeError(cause, dir);
    }
  }
}

export interface ResumedRun {
  run: RunWorkspace;
  header: ResultHeader | null;
  /** Episodes that need not run again, in the order in which they finished. */
  records: EpisodeRecord[];
  baseline: { header: ResultHeader; records: EpisodeRecord[] } | null;
  /** Lines that could not be kept, among them a last line that was cut off. */
  leftOut: number;
}

/**
 * Takes up a run that was interrupted: lines that cannot be kept are cut, and the manifest says `running` again.
 * @throws WorldGateError `run-finished` for a run with nothing left to do, `run-invalid`, and those of writing
 */
export function resumeRun(runDir: string, tools: RunTools): ResumedRun {
  const dir = resolve(runDir);
  const manifest = readManifest(dir);
  if (manifest.state === 'completed' || manifest.state === 'partial' || manifest.state === 'skipped') {
    throw new WorldGateError(
      'run-finished',
      `run ${manifest.run_id} is ${manifest.state}: there is nothing to resume`,
      {
        hint: 'Start a new run, or repeat this one with `worldgate reproduce`.',
      },
    );
  }
  for (const folder of RUN_FOLDERS) makeFolder(join(dir, folder));
  for (const folder of [dir, join(dir, 'results')]) {
    for (const name of readdirSync(folder)) if (isTemporaryName(name)) rmSync(join(folder, name));
  }
  const run = new RunWorkspace(dir, manifest, tools);
  const policy = readStoredArm(dir, 'policy');
  const baseline = readStoredArm(dir, 'baseline');
  let leftOut = 0;
  for (const [arm, stored] of [['policy', policy] as const, ['baseline', baseline] as const]) {
    if (stored === null || stored.leftOut === 0) continue;
    leftOut += stored.leftOut;
    run.writeRecords(arm, stored.header, stored.records);
  }
  run.update({
    state: 'running',
    verdict: null,
    reason: null,
    error: null,
    finished_at: null,
    duration_s: null,
    events: { ...manifest.events, resumes: manifest.events.resumes + 1 },
  });
  return {
    run,
    header: policy?.header ?? null,
    records: policy?.records ?? [],
    baseline: baseline === null ? null : { header: baseline.header, records: baseline.records },
    leftOut,
  };
}

/** The folder of one run while it is being written. */
export class RunWorkspace {
  readonly id: string;
  /** Absolute. */
  readonly dir: string;
  #manifest: RunManifest;
  readonly #tools: RunTools;

  constructor(dir: string, manifest: RunManifest, tools: RunTools) {
    this.id = manifest.run_id;
    this.dir = dir;
    this.#manifest = manifest;
    this.#tools = tools;
  }

  get manifest(): RunManifest {
    return this.#manifest;
  }

  /** Absolute path of a file of the run; the folder above it is made. @throws WorldGateError `path-unsafe` */
  path(relative: string): string {
    const path = safeJoin(this.dir, relative);
    makeFolder(dirname(path));
    return path;
  }

  /** Changes the manifest while the run goes on; free text is redacted. */
  update(patch: Partial<Omit<RunManifest, 'schema_version' | 'run_id'>>): void {
    const manifest = runManifest.parse(withRedactedText({ ...this.#manifest, ...patch }, this.#tools.redact));
    writeFileAtomic(join(this.dir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    this.#manifest = manifest;
  }

  writeHeader(arm: Arm, header: ResultHeader): void {
    writeFileAtomic(
      join(this.dir, RESULT_FILES[arm].header),
      `${canonicalJson(resultHeader.parse(header))}\n`,
    );
  }

  /** Where episodes are appended in the order in which they finish. */
  openRecords(arm: Arm): RecordAppender {
    return new RecordAppender(join(this.dir, RESULT_FILES[arm].episodes));
  }

  /**
   * Replaces the appended lines by the records that count, in plan order.
   * @param lines those of the records, where they were read from a run
   * @returns the result digest
   */
  writeRecords(
    arm: Arm,
    header: ResultHeader,
    records: readonly EpisodeRecord[],
    lines: readonly string[] = records.map(recordLine),
  ): Digest {
    const bytes = recordBytes(lines);
    writeFileAtomic(join(this.dir, RESULT_FILES[arm].episodes), bytes);
    return digestOfBytes(header, bytes);
  }

  writeMeasurements(value: Measurements): void {
    writeFileAtomic(join(this.dir, MEASUREMENTS), `${JSON.stringify(value)}\n`);
  }

  /**
   * Ends the run: lists every file with its digest and writes the manifest for the last time.
   * @param mayLeave artifacts that the task marks to be committed, as paths below the run folder
   * @throws WorldGateError `run-unsafe`, and those of writing
   */
  async finish(end: RunEnd, mayLeave: ReadonlySet<string> = new Set()): Promise<RunManifest> {
    const artifacts = await inventory(this.dir, mayLeave);
    const finished = this.#tools.now();
    const duration = (finished.getTime() - Date.parse(this.#manifest.started_at)) / 1000;
    this.update({
      finished_at: finished.toISOString(),
      duration_s: Math.max(0, duration),
      ...end,
      artifacts,
    });
    return this.#manifest;
  }
}

/** Appends episode records; each has reached the operating system when `append` returns. */
export class RecordAppender {
  readonly #lines: LineAppender;

  constructor(path: string) {
    this.#lines = new LineAppender(path);
  }

  /** @throws WorldGateError `disk-full`, `not-writable` */
  append(record: EpisodeRecord): void {
    this.#lines.append(recordLine(record));
  }

  close(): void {
    this.#lines.close();
  }
}

function withRedactedText(manifest: RunManifest, redact: (text: string) => string): RunManifest {
  const orNull = (text: string | null) => (text === null ? null : redact(text));
  return {
    ...manifest,
    command: manifest.command.map(redact),
    reason: orNull(manifest.reason),
    error: manifest.error && {
      code: manifest.error.code,
      message: redact(manifest.error.message),
      hint: orNull(manifest.error.hint),
    },
    gates: manifest.gates.map((gate) => ({ ...gate, sentence: redact(gate.sentence) })),
  };
}
