import type { EpisodeRecord } from '../contracts/episode.ts';
import type { Digest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { recordLine, resultDigest } from '../runs/records.ts';
import { episodePlan, headersOf, openPool } from './eval-run.ts';
import type { Trees } from './file-refs.ts';
import { withNativeEngine } from './native-engine.ts';
import { jobAt } from './plan.ts';
import { readPlannedRun } from './plan-agreement.ts';
import { type GivenFiles, prepareAgain } from './prepare.ts';
import type { RunTools } from './request.ts';

export interface ReproduceRequest {
  /** Absolute folder of a completed run. */
  runDir: string;
  given: GivenFiles;
  workers: number;
  trees: Trees;
}

/** How a rerun compares with the run. */
export interface Reproduction {
  run_id: string;
  reproduced: boolean;
  episodes: number;
  expected_digest: Digest;
  found_digest: Digest;
  /** The first episode in plan order that came out otherwise. */
  first_difference: {
    episode: number;
    seed: number;
    task: string;
    /** Fields of the record that differ. */
    fields: string[];
  } | null;
  differing_episodes: number;
  /** `true` when engine, checkpoint, task or model are not those of the run. */
  inputs_differ: boolean;
}

/**
 * Plays the episodes that a run counted again and compares them one by one; nothing is written.
 * @throws WorldGateError `not-reproducible` for a benchmark, and what reading the run and playing it throw
 */
export async function reproduce(request: ReproduceRequest, tools: RunTools): Promise<Reproduction> {
  const { run: stored, plan } = readPlannedRun(request.runDir);
  const { manifest, header } = stored;
  if (header === null) {
    throw new WorldGateError(
      'not-reproducible',
      `run ${manifest.run_id} is a benchmark: its numbers are measurements of one moment`,
      {
        hint: 'measure again with `worldgate benchmark`',
      },
    );
  }
  // The run's own records do not depend on its baseline once the stopping index is known.
  const prepared = await prepareAgain(
    { ...plan, files: { ...plan.files, baseline_policy: null }, baseline_run: null },
    { ...manifest.inputs, baseline_checkpoint_digest: null },
    request.given,
    request.trees,
    tools,
  );
  const workers = Math.min(request.workers, Math.max(1, stored.records.length));
  const pool = openPool(prepared, workers, await withNativeEngine(prepared, tools));
  const again: EpisodeRecord[] = [];
  const start = tools.monotonic();
  try {
    const ready = await pool.open();
    const episodes = episodePlan(prepared);
    let finished = 0;
    let succeeded = 0;
    await pool.run(
      stored.records.map((record) => jobAt(episodes, record.episode)),
      ({ record }) => {
        again[record.episode] = record;
        finished++;
        if (record.success) succeeded++;
        tools.onProgress({
          finished,
          resumed: 0,
          planned: stored.records.length,
          succeeded,
          elapsedMs: tools.monotonic() - start,
          interval: null,
        });
      },
    );
    const lines = again.map(recordLine);
    const found = resultDigest({ ...headersOf(prepared, ready).policy, plan: header.plan }, lines);
    const differing = stored.records.filter((record, i) => recordLine(record) !== lines[i]);
    const [first] = differing;
    return {
      run_id: manifest.run_id,
      reproduced: found === manifest.result_digest,
      episodes: again.length,
      expected_digest: manifest.result_digest!,
      found_digest: found,
      first_difference:
        first === undefined
          ? null
          : {
              episode: first.episode,
              seed: first.seed,
              task: first.task,
              fields: differingFields(first, again[first.episode]!),
            },
      differing_episodes: differing.length,
      inputs_differ: found !== manifest.result_digest && differing.length === 0,
    };
  } finally {
    await pool.close();
  }
}

function differingFields(a: EpisodeRecord, b: EpisodeRecord): string[] {
  return (Object.keys(a) as (keyof EpisodeRecord)[]).filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
}
