import { type Claim } from '../../contracts/claim.js';
import { type Protocol } from '../../contracts/protocol.js';
import type { LoadedPreset } from '../../presets/load.js';
/** A claim and the protocol that was frozen for it. */
export interface FrozenClaim {
    claim: Claim;
    protocol: Protocol;
}
export interface PlanTools {
    /** Of WorldGate, which is the evaluator. */
    version: string;
    now: Date;
    randomBytes: (count: number) => Uint8Array;
}
/**
 * The claim that a preset's gates make, with its plan frozen at `now`: what a run is held against as evidence. The
 * caller's overrides are in the preset already. The claim has the name of the preset.
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError `preset-no-claim` for gates of which no claim can be made, and those of reading policy and tasks
 */
export declare function claimOfPlan(loaded: LoadedPreset, assets: string | undefined, tools: PlanTools): FrozenClaim;
