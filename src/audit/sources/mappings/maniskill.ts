import { type MappingInput, mapping as mappingSchema } from '../../../contracts/mapping.ts';
import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { logLines } from '../../importing/log-lines.ts';
import { readMapping } from '../generic/read-mapping.ts';
import { filesLike, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

/** The JSON beside the .h5 file of `RecordEpisode`. */
export const MANISKILL_RECORDING: MappingInput = {
  schema_version: 'worldgate.mapping.v1',
  name: 'maniskill',
  title: 'ManiSkill RecordEpisode',
  format: 'json',
  rows: '/episodes/*',
  require: [
    {
      file: '/source_type',
      none_of: ['human', 'motionplanning', 'teleoperation'],
      because: 'its episodes are demonstrations, not those of a policy',
    },
  ],
  task: { file: '/env_info/env_id' },
  episode: 'episode_id',
  // Vectorised environments record a list of seeds, or none.
  seed: { from: 'episode_seed', otherwise: 'absent' },
  success: 'success',
  steps: 'elapsed_steps',
  run: { evaluator: { value: 'maniskill' }, horizon: { file: '/env_info/max_episode_steps' } },
};

const RECORDING = /"env_info"\s*:\s*\{/;
const MEAN =
  /(?:^|[\s/])(?:eval[_/])?(success_once|success_at_end|fail_once|fail_at_end|return|reward|episode_len)(?:_mean)?\s*[=:]\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*,?\s*$/;
const EPISODES = /resulting in (\d{1,9}) episodes/;
const HINT = 'give the JSON of RecordEpisode, or the log of the evaluation';
const UNITS: Readonly<Record<string, 'ratio' | 'reward' | 'count'>> = {
  return: 'reward',
  reward: 'reward',
  episode_len: 'count',
};

/** ManiSkill: recorded episodes, or the means that its baselines print. */
export const maniskill: ShippedMapping = {
  name: 'maniskill',
  title: 'ManiSkill',
  recognises: [
    'JSON of RecordEpisode with env_info and episodes[].success (success at the end)',
    'log with success_once and success_at_end: aggregates (ratio), never decided by themselves',
  ],
  supplies: { EPISODE_OUTCOMES: 'sometimes', SEEDS: 'sometimes', RAW_REFERENCES: 'always' },
  find(tree) {
    const recordings = filesLike(tree, /\.json$/, RECORDING);
    const logs = tree.named(/\.(?:txt|log|out)$/).map(({ path }) => path);
    const files = recordings.length > 0 ? recordings : logs;
    if (files.length === 0) return null;
    const confidence = recordings.length > 0 ? 0.45 : 0.2;
    return { files, why: `${files[0]} may be of ManiSkill`, confidence };
  },
  async read(tree, files, options, sink) {
    const recordings = files.filter((file) => file.endsWith('.json'));
    if (recordings.length === 0) {
      readLogs(tree, files, sink);
      return;
    }
    sink.finding({
      code: 'success-at-end',
      severity: 'info',
      message: 'success is that of the last recorded step (success_at_end); success_once may be higher',
    });
    await readMapping(tree, recordings, mappingSchema.parse(MANISKILL_RECORDING), options, sink);
  },
};

function readLogs(tree: InputTree, files: readonly string[], sink: ImportSink): void {
  sink.facts({ evaluatorName: 'maniskill' });
  let found = 0;
  for (const file of files) {
    for (const { number, text } of logLines(tree, file)) {
      const episodes = EPISODES.exec(text)?.[1];
      const at = `line ${number}`;
      const common = { scope: { suite: null, task: null }, file, at };
      if (episodes !== undefined) {
        sink.reported({
          ...common,
          name: 'episodes',
          value: Number(episodes),
          unit: 'count',
          text: episodes,
        });
      }
      const [, name, digits] = MEAN.exec(text) ?? [];
      if (name === undefined || digits === undefined) continue;
      const value = Number(digits);
      const unit = UNITS[name] ?? 'ratio';
      if (!Number.isFinite(value)) continue;
      if (unit === 'ratio' && (value < 0 || value > 1))
        throw invalidAt(file, at, `${name} is ${value}, not a ratio`, HINT);
      found += 1;
      sink.reported({ ...common, name, value, unit, text: digits });
    }
  }
  if (found === 0)
    throw notIts(
      files[0]!,
      'of ManiSkill',
      'env_info with episodes, or success_once in a log',
      'neither',
      HINT,
    );
}
