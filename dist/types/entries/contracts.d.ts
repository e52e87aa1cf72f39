/**
 * `worldgate/contracts`: the shape of every file that WorldGate writes or reads, by the `schema_version` that it bears. The
 * JSON Schemas of the same shapes are `worldgate/schemas/<name>.v1.schema.json`.
 */
import type { z } from '../vendor/zod/index.js';
import { CONTRACTS } from '../contracts/catalogue.js';
export type { Measurements } from '../contracts/benchmark.js';
export type { Claim } from '../contracts/claim.js';
export type { CliEnvelope } from '../contracts/cli.js';
export type { EpisodeRecord, ResultHeader } from '../contracts/episode.js';
export type { Evidence } from '../contracts/evidence.js';
export type { EvidenceDiff } from '../contracts/evidence-diff.js';
export type { ArtifactManifest } from '../contracts/evidence-package.js';
export type { Gate, GateResult } from '../contracts/gate.js';
export type { Preset } from '../contracts/preset.js';
export type { Protocol } from '../contracts/protocol.js';
export type { Report } from '../contracts/report.js';
export type { RunManifest } from '../contracts/run.js';
export type { Task } from '../contracts/task.js';
export type { TrustPolicy } from '../contracts/trust-policy.js';
export { FAIL_ON, type FailOn, VERDICTS, type Verdict, worstVerdict } from '../contracts/verdict.js';
export type { Verification } from '../contracts/verification.js';
export { parseJson } from '../foundation/json.js';
export { parseYaml } from '../foundation/yaml.js';
/** As a file states it: `worldgate.preset.v1`. */
export type SchemaVersion = keyof typeof CONTRACTS;
/** What a file of that version holds once it is read, defaults filled in. */
export type Contract<V extends SchemaVersion> = z.output<(typeof CONTRACTS)[V]>;
/** What its author may write: keys with a default may be left out. */
export type ContractInput<V extends SchemaVersion> = z.input<(typeof CONTRACTS)[V]>;
/** Every version that this package reads. Minor additions keep the version; what breaks readers gets a new one. */
export declare const SCHEMA_VERSIONS: readonly SchemaVersion[];
/**
 * The typed value of a file that was parsed as JSON or YAML.
 * @param file what messages call it
 * @throws WorldGateError `contract-invalid` with every problem as `file: key.path: what is wrong`
 */
export declare function readContract<V extends SchemaVersion>(version: V, value: unknown, file?: string): Contract<V>;
