import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { EpisodeRecord, ResultHeader } from '../../contracts/episode.ts';
import type { RunPlan } from '../../contracts/plan.ts';
import type { RunManifest } from '../../contracts/run.ts';
import { MOST_SHARDS, type ShardPart } from '../../contracts/shard.ts';
import type { Digest } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { type Arm, MANIFEST, RESULT_FILES } from '../../runs/layout.ts';
import { readManifest, readStoredArm } from '../../runs/read-run.ts';
import { readPlan } from '../run-plan.ts';
import { shardName } from './slices.ts';

/** The run folder of a shard, whatever became of it. */
export interface ShardRun {
  /** Absolute. */
  dir: string;
  manifest: RunManifest & { shard: ShardPart };
}

/** A shard that played its part to the end, with what it found. */
export interface PlayedShard extends ShardRun, PlayedArm {
  plan: RunPlan;
  /** Of a baseline policy that played in the same job. */
  baseline: PlayedArm | null;
}

interface PlayedArm {
  header: ResultHeader;
  /** In plan order. */
  records: readonly EpisodeRecord[];
  /** Their lines, as they stand in the file and were checked. */
  lines: readonly string[];
}

/** An artifact holds a run, and a workspace holds runs below `runs/`. */
const DEEPEST = 3;
/** Shards, and as many attempts that failed. */
const MOST_RUNS = 2 * MOST_SHARDS;

/**
 * The shards among the runs below a folder; other runs are left alone.
 * @param root absolute
 * @throws WorldGateError `shards-missing` for a folder that is not there, `run-invalid` for a manifest that is none
 */
export function findShards(root: string): ShardRun[] {
  if (!existsSync(root)) {
    throw new WorldGateError('shards-missing', `there is no folder ${quoted(path.basename(root))}`, {
      hint: 'name the folder that holds the run folders of the shards',
    });
  }
  const found: ShardRun[] = [];
  const walk = (dir: string, depth: number): void => {
    if (existsSync(path.join(dir, MANIFEST))) {
      const manifest = readManifest(dir);
      const { shard } = manifest;
      if (shard === undefined) return;
      if (found.length === MOST_RUNS) {
        throw new WorldGateError('too-many-shards', `more than ${MOST_RUNS} shards are in one folder`, {
          hint: 'keep the shards of a run in a folder of their own',
        });
      }
      found.push({ dir, manifest: { ...manifest, shard } });
      return;
    }
    if (depth === DEEPEST) return;
    const entries = readdirSync(dir, { withFileTypes: true });
    // Symbolic links are no directories here, and so are not followed.
    for (const entry of entries.filter((each) => each.isDirectory()).sort(byName)) {
      walk(path.join(dir, entry.name), depth + 1);
    }
  };
  walk(root, 0);
  return found;
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** How messages call a shard: `shard 3/8 (run 2026…)`. */
export function nameOfShard({ manifest }: ShardRun): string {
  return `shard ${shardName(manifest.shard)} (run ${manifest.run_id})`;
}

/**
 * Reads what a shard has played, and checks it: each episode of its part once, in order, with the digest that was
 * written when it ended, and a manifest and a plan that agree with that.
 * @throws WorldGateError `shard-tampered`, and `run-invalid` for files that are missing or of another shape
 */
export function readPlayed(run: ShardRun): PlayedShard {
  const { manifest } = run;
  const { shard } = manifest;
  const name = nameOfShard(run);
  const plan = planOf(run);
  const policy = readArm(run, 'policy', shard.policy_digest);
  if (policy === null) throw tampered(`${name} is ended, but has no results`);
  const baseline = readArm(run, 'baseline', shard.baseline_digest);
  const { header, records, lines } = policy;
  const succeeded = records.filter((record) => record.success).length;
  const pairs: [what: string, said: unknown, bound: unknown][] = [
    ['the stop rule', plan.preset.stop, header.plan.stop.rule],
    ['the first seed', plan.preset.seed, header.plan.seed],
    ['the first seed', manifest.plan.seed, header.plan.seed],
    ['the planned episodes', manifest.plan.episodes, header.plan.episodes],
    ['the tasks', JSON.stringify(manifest.inputs.tasks), JSON.stringify(header.tasks)],
    ['the checkpoint', manifest.inputs.checkpoint_digest, header.policy.digest],
    ['its episodes', manifest.episodes?.run, records.length],
    ['its successes', manifest.episodes?.succeeded, succeeded],
    [
      'the baseline policy',
      baseline !== null,
      plan.baseline_run === null && plan.preset.baseline?.policy !== undefined,
    ],
    [
      'the baseline checkpoint',
      baseline === null ? null : manifest.inputs.baseline_checkpoint_digest,
      baseline?.header.policy.digest ?? null,
    ],
  ];
  const [differing] = pairs.filter(([, said, bound]) => said !== bound);
  if (differing === undefined) return { ...run, plan, header, records, lines, baseline };
  const [what, said, bound] = differing;
  throw tampered(
    `${name}: ${MANIFEST} or its plan disagrees with its results about ${what}: ${said} and ${bound}`,
  );
}

function planOf(run: ShardRun): RunPlan {
  try {
    return readPlan(run.dir, run.manifest);
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    throw tampered(`${nameOfShard(run)}: ${cause.message}`);
  }
}

function readArm(run: ShardRun, arm: Arm, expected: Digest | null): PlayedArm | null {
  const { dir, manifest } = run;
  const { first, end } = manifest.shard;
  const { episodes: file, header: headerFile } = RESULT_FILES[arm];
  const name = nameOfShard(run);
  const stored = readStoredArm(dir, arm, { first, keepLines: true });
  if (stored === null) {
    if (expected === null) return null;
    throw tampered(`${name}: ${headerFile} is missing`);
  }
  if (stored.digest !== expected) {
    const why = stored.problem === null ? '' : ` (${stored.problem.message})`;
    throw tampered(
      `${name}: ${file} or ${headerFile} is not what it wrote: digest ${expected ?? 'none'} expected, ${stored.digest} found${why}`,
    );
  }
  if (stored.problem !== null) throw tampered(`${name}: ${stored.problem.message}`);
  const { header, records, lines } = stored;
  if (records.length === end - first && end <= header.plan.episodes) return { header, records, lines };
  throw tampered(
    `${name}: ${file} holds ${records.length} episodes, but its part has ${end - first} of the ${header.plan.episodes} planned`,
  );
}

function tampered(message: string): WorldGateError {
  return new WorldGateError('shard-tampered', message, {
    hint: 'files of the shard were edited or damaged after it ended: run that shard again',
  });
}
