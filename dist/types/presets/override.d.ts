import type { Device } from '../contracts/device.js';
import type { Gate } from '../contracts/gate.js';
import { type EngineName, type Preset, type StopRule } from '../contracts/preset.js';
import { type Digest } from '../foundation/digest.js';
import type { LoadedPreset } from './load.js';
/** What a command line or an action's inputs replace. Files are absolute paths. */
export interface PresetOverrides {
    task?: string;
    /** A path or a URI, as the other. */
    policy?: string;
    baselinePolicy?: string;
    /** That `baselinePolicy` must have, where whoever names it pins it. */
    baselineDigest?: Digest;
    engine?: EngineName;
    device?: Device;
    episodes?: number;
    seed?: number;
    stop?: StopRule;
    samples?: number;
    warmup?: number;
    gates?: readonly Gate[];
}
/**
 * The preset with what the caller replaces, and its new digest. Files that the caller names appear in it by their
 * base names only: where they lie on this machine is nobody's business.
 * @throws WorldGateError `preset-invalid` for a value out of range
 */
export declare function overridePreset(loaded: LoadedPreset, overrides: PresetOverrides): LoadedPreset;
/** Name of the preset that only flags make. */
export declare const COMMAND_LINE = "command-line";
/**
 * A preset without a file, for `--task T --policy M`. With a baseline it asks that nothing got worse; without one
 * nothing is asked of the policy, so nothing is decided: what was counted is shown, and the verdict is `skipped`.
 * @throws WorldGateError `preset-invalid`
 */
export declare function presetFromFlags(kind: Preset['kind'], overrides: PresetOverrides, hasBaseline: boolean): LoadedPreset;
