import type { Claim } from '../../contracts/claim.js';
import type { GateOf } from '../../contracts/gate.js';
import type { LoadedPreset } from '../../presets/load.js';
import type { ClaimTemplate } from './templates.js';
type Metric = Claim['expected_metrics'][number];
/**
 * A preset as a template: its gates become the claim, its plan the protocol. Gates that compare with a baseline make no
 * claim about one model and are left out; a rate then has to be given, and stands under `needs_review`.
 * @param version of WorldGate, which is the evaluator
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError of reading the policy and the tasks
 */
export declare function presetTemplate({ preset, files }: LoadedPreset, version: string, assets?: string): ClaimTemplate;
type ClaimingGate = GateOf<'success_rate'> | GateOf<'metric'> | GateOf<'latency'>;
/** What the required gates claim of one model. Those that compare, count or watch claim nothing of it. */
export declare function claimsOfGates({ gates }: Pick<LoadedPreset['preset'], 'gates'>): {
    gate: ClaimingGate;
    metric: Metric;
}[];
export {};
