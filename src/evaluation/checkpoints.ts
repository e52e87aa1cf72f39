import path from 'node:path';
import type { CheckpointAsk } from '../checkpoints/fetch.ts';
import type { CheckpointAsset } from '../contracts/checkpoint.ts';
import { isCheckpointUri } from '../contracts/checkpoint-uri.ts';
import type { RunManifest } from '../contracts/run.ts';
import type { Digest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { type LoadedPreset, loadPreset } from '../presets/load.ts';
import type { PresetPlaces } from '../presets/locate.ts';
import type { RunTools } from './request.ts';

/** A policy that was fetched, and is kept where only this process knows. */
interface FetchedPolicy {
  path: string;
  /** Of the file, which the bytes that are read must have. */
  digest: Digest;
  asset: CheckpointAsset;
}

/** What was fetched of the policies of a run; those that lie in a tree of files are not here. */
export type FetchedPolicies = { [Role in 'policy' | 'baselinePolicy']?: FetchedPolicy };

/** What a run must have, beside what its preset says: that of an earlier run. */
export type KnownDigests = { [Role in keyof FetchedPolicies]?: Digest | null };

/**
 * Fetches the policies that are named by URI, before anything is played.
 * @param known digests that an earlier run had
 * @throws WorldGateError as `fetchCheckpoint`
 */
export async function fetchPolicies(
  { preset, files }: Pick<LoadedPreset, 'preset' | 'files'>,
  tools: Pick<RunTools, 'fetchCheckpoint'>,
  { allowUnpinned = false, known = {} }: { allowUnpinned?: boolean; known?: KnownDigests },
): Promise<FetchedPolicies> {
  if (preset.provider === 'mock') return {};
  const refs = { policy: preset.policy, baselinePolicy: preset.baseline?.policy };
  const fetched: FetchedPolicies = {};
  for (const role of ['policy', 'baselinePolicy'] as const) {
    const uri = files[role];
    if (uri === null || !isCheckpointUri(uri)) continue;
    const digest = known[role] ?? refs[role]?.digest;
    fetched[role] = await fetchPolicy(uri, digest, allowUnpinned, tools);
  }
  return fetched;
}

async function fetchPolicy(
  uri: string,
  digest: Digest | undefined,
  allowUnpinned: boolean,
  tools: Pick<RunTools, 'fetchCheckpoint'>,
): Promise<FetchedPolicy> {
  const { asset, local } = await tools.fetchCheckpoint({ uri, digest, allowUnpinned });
  if (asset.files === undefined) return { path: local.path, digest: asset.digest, asset };
  const models = asset.files.filter(({ path: name }) => name.toLowerCase().endsWith('.onnx'));
  const [model] = models;
  if (model !== undefined && models.length === 1) {
    return { path: path.join(local.path, model.path), digest: model.digest, asset };
  }
  const names = models.map((file) => file.path).slice(0, 10);
  throw new WorldGateError(
    'checkpoint-ambiguous',
    `${asset.source} holds ${models.length === 0 ? 'no ONNX file' : `${models.length} ONNX files`}, and a policy is one`,
    {
      hint: names.length === 0 ? 'Name a checkpoint with an ONNX export.' : `Name one: ${names.join(', ')}.`,
    },
  );
}

/** What the manifest tells of fetched policies. */
export function checkpointRecords(fetched: FetchedPolicies): Pick<RunManifest['inputs'], 'checkpoints'> {
  const records = [
    ...(fetched.policy === undefined ? [] : [{ role: 'policy' as const, ...fetched.policy.asset }]),
    ...(fetched.baselinePolicy === undefined
      ? []
      : [{ role: 'baseline_policy' as const, ...fetched.baselinePolicy.asset }]),
  ];
  return records.length === 0 ? {} : { checkpoints: records };
}

/** Digests that an earlier run had of what is fetched again. */
export function knownDigests(inputs: RunManifest['inputs']): KnownDigests {
  const of = (role: 'policy' | 'baseline_policy') =>
    inputs.checkpoints?.find((record) => record.role === role)?.digest;
  return {
    policy: of('policy') ?? inputs.checkpoint_digest,
    baselinePolicy: of('baseline_policy') ?? inputs.baseline_checkpoint_digest,
  };
}

/** The policies of a preset that are named by URI. @throws WorldGateError as `loadPreset` */
export function policiesByUri(name: string, places: PresetPlaces): CheckpointAsk[] {
  const { preset, files } = loadPreset(name, places);
  return [
    { uri: files.policy, digest: preset.policy?.digest },
    { uri: files.baselinePolicy, digest: preset.baseline?.policy?.digest },
  ].flatMap(({ uri, digest }) => (uri !== null && isCheckpointUri(uri) ? [{ uri, digest }] : []));
}
