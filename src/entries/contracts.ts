/**
 * `worldgate/contracts`: the shape of every file that WorldGate writes or reads, by the `schema_version` that it bears. The
 * JSON Schemas of the same shapes are `worldgate/schemas/<name>.v1.schema.json`.
 */
import type { z } from 'zod';
import { CONTRACTS } from '../contracts/catalogue.ts';
import { parseWith } from '../foundation/schema.ts';

export type { Measurements } from '../contracts/benchmark.ts';
export type { Claim } from '../contracts/claim.ts';
export type { CliEnvelope } from '../contracts/cli.ts';
export type { EpisodeRecord, ResultHeader } from '../contracts/episode.ts';
export type { Evidence } from '../contracts/evidence.ts';
export type { EvidenceDiff } from '../contracts/evidence-diff.ts';
export type { ArtifactManifest } from '../contracts/evidence-package.ts';
export type { Gate, GateResult } from '../contracts/gate.ts';
export type { Preset } from '../contracts/preset.ts';
export type { Protocol } from '../contracts/protocol.ts';
export type { Report } from '../contracts/report.ts';
export type { RunManifest } from '../contracts/run.ts';
export type { Task } from '../contracts/task.ts';
export type { TrustPolicy } from '../contracts/trust-policy.ts';
export { FAIL_ON, type FailOn, VERDICTS, type Verdict, worstVerdict } from '../contracts/verdict.ts';
export type { Verification } from '../contracts/verification.ts';
export { parseJson } from '../foundation/json.ts';
export { parseYaml } from '../foundation/yaml.ts';

/** As a file states it: `worldgate.preset.v1`. */
export type SchemaVersion = keyof typeof CONTRACTS;

/** What a file of that version holds once it is read, defaults filled in. */
export type Contract<V extends SchemaVersion> = z.output<(typeof CONTRACTS)[V]>;

/** What its author may write: keys with a default may be left out. */
export type ContractInput<V extends SchemaVersion> = z.input<(typeof CONTRACTS)[V]>;

/** Every version that this package reads. Minor additions keep the version; what breaks readers gets a new one. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = Object.freeze(
  Object.keys(CONTRACTS) as SchemaVersion[],
);

/**
 * The typed value of a file that was parsed as JSON or YAML.
 * @param file what messages call it
 * @throws WorldGateError `contract-invalid` with every problem as `file: key.path: what is wrong`
 */
export function readContract<V extends SchemaVersion>(
  version: V,
  value: unknown,
  file: string = version,
): Contract<V> {
  return parseWith(CONTRACTS[version] as z.ZodType, value, { file, code: 'contract-invalid' }) as Contract<V>;
}
