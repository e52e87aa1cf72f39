import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EpisodeRecord, type ResultHeader, resultHeader } from '../../src/contracts/episode.ts';
import { type RunPlan, runPlan } from '../../src/contracts/plan.ts';
import type { RunManifest } from '../../src/contracts/run.ts';
import { sha256, sha256Json } from '../../src/foundation/digest.ts';
import { recordLine, resultDigest } from '../../src/runs/records.ts';
import { episodesIn, manifestIn, temporaryFolder } from './cli.ts';

export interface ForgedParts {
  manifest: RunManifest;
  plan: RunPlan;
  header: ResultHeader;
  records: EpisodeRecord[];
}

/**
 * A run that somebody has made up as a whole: a copy of `from` after `change`, with every digest and count made to fit
 * again. It is what a run of other episodes would be, without playing them.
 * @param from absolute folder of a completed evaluation
 */
export function forgeRun(from: string, change: (parts: ForgedParts) => void): { dir: string; id: string } {
  const read = (file: string) => JSON.parse(readFileSync(join(from, file), 'utf8'));
  const parts: ForgedParts = {
    manifest: manifestIn(from),
    plan: runPlan.parse(read('inputs/plan.json')),
    header: resultHeader.parse(read('results/header.json')),
    records: episodesIn(from),
  };
  change(parts);
  const { manifest, plan, header, records } = parts;
  const dir = join(temporaryFolder(), manifest.run_id);
  cpSync(from, dir, { recursive: true });
  const lines = records.map(recordLine);
  const files: Record<string, string> = {
    'inputs/plan.json': JSON.stringify(plan),
    'results/header.json': JSON.stringify(header),
    'results/episodes.jsonl': lines.map((line) => `${line}\n`).join(''),
  };
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(dir, path), text);
    const listed = manifest.artifacts.find((artifact) => artifact.path === path);
    if (listed !== undefined)
      Object.assign(listed, { digest: sha256(text), size_bytes: Buffer.byteLength(text) });
  }
  const succeeded = records.filter(({ success }) => success).length;
  manifest.preset = { ...manifest.preset, name: plan.preset.name, digest: sha256Json(plan.preset) };
  manifest.inputs.tasks = header.tasks;
  manifest.plan = { ...manifest.plan, seed: header.plan.seed, episodes: header.plan.episodes };
  manifest.episodes = { planned: header.plan.episodes, run: records.length, succeeded, dropped: 0 };
  manifest.result_digest = resultDigest(header, lines);
  writeFileSync(join(dir, 'run_manifest.json'), JSON.stringify(manifest));
  return { dir, id: manifest.run_id };
}

/** As {@link forgeRun}: the same episodes with another first seed, and more or fewer of them. */
export function withPlan(
  parts: ForgedParts,
  { seed = 0, episodes }: { seed?: number; episodes: number },
): void {
  const { plan, header, records } = parts;
  Object.assign(plan.preset, { seed, episodes });
  Object.assign(header.plan, { seed, episodes: episodes * header.tasks.length });
  parts.records = Array.from({ length: header.plan.episodes }, (_, i) => ({
    ...records[i % records.length]!,
    episode: i,
    seed: seed + Math.floor(i / header.tasks.length),
  }));
}

/** As {@link forgeRun}: the run is said to have been compared with the one of `folder`. */
export function comparedWith({ manifest, plan }: ForgedParts, folder: string): void {
  const base = manifestIn(folder);
  plan.baseline_run = base.run_id;
  manifest.baseline = {
    ...{ source: 'run', run_id: base.run_id, checkpoint_digest: base.inputs.checkpoint_digest },
    ...{
      result_digest: base.result_digest,
      episodes: base.episodes!.run,
      succeeded: base.episodes!.succeeded,
    },
  };
}

/** Another id, as a later run has it. */
export function laterId(id: string, by = 1): string {
  return id.slice(0, -8) + ((Number.parseInt(id.slice(-8), 16) + by) >>> 0).toString(16).padStart(8, '0');
}
