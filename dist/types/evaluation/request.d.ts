import type { CheckpointAsk, FetchedCheckpoint } from '../checkpoints/fetch.js';
import type { Device } from '../contracts/device.js';
import type { GpuGuard } from '../contracts/gpu-guard.js';
import type { Preset } from '../contracts/preset.js';
import type { BaselineChoice, Hardware } from '../contracts/run.js';
import type { Installation } from '../foundation/installation.js';
import type { PresetOverrides } from '../presets/override.js';
/** What is to be run. Paths are absolute; whatever is undefined, the preset or its default decides. */
export interface RunRequest {
    /** Undefined: whatever kind the preset is. */
    kind: Preset['kind'] | undefined;
    /** Name or path; undefined where task and policy stand in `overrides`. */
    preset: string | undefined;
    overrides: PresetOverrides;
    /** Folder with models that do not stand beside the task. */
    assets: string | undefined;
    /** Gates file that replaces the preset's gates. */
    gatesFile: string | undefined;
    /** Id, prefix or folder of an earlier run to compare with. */
    baselineRun: string | undefined;
    workers: number | undefined;
    repositoryDir: string;
    /** Absolute; runs are kept in `runs/` below it. */
    workspaceDir: string;
    /** Flags that repeat this run, without program and command name; redacted before they are written. */
    command: readonly string[];
    commit: string | null;
    /** How the baseline was found, where it was looked for; kept in the manifest. */
    baselineChoice?: BaselineChoice | undefined;
    /** Whether the run is to become evidence: its claim and its plan are then frozen before the first episode. */
    freezeClaim?: boolean;
    /** Takes policies whose URI may stand for other bytes tomorrow. */
    allowUnpinned?: boolean;
}
/** How far a run is. */
export interface RunProgress {
    finished: number;
    /** Of these, episodes that an earlier session of the run had played. */
    resumed: number;
    planned: number;
    succeeded: number;
    elapsedMs: number;
    /** Running success interval; `null` before there is any. */
    interval: readonly [number, number] | null;
}
/** The world outside, as far as a run needs it. */
export interface RunTools {
    installation: Installation;
    env: Readonly<Record<string, string | undefined>>;
    now: () => Date;
    /** Milliseconds of a clock that never goes back. */
    monotonic: () => number;
    randomBytes: (count: number) => Uint8Array;
    signal: AbortSignal | undefined;
    nodeVersion: string;
    hardware: () => Promise<Hardware>;
    /** What the GPU guard of this job found; `null` without one. */
    gpuGuard?: GpuGuard | null;
    /** Folders where `onnxruntime-node` may be installed, in order. */
    nativeFolders: readonly string[];
    /**
     * Folders where `onnxruntime-node` is with all that a device needs, fetched first where it has to be.
     * @throws WorldGateError `provider-unavailable`
     */
    provideNative: (device: Device) => Promise<readonly string[]>;
    /** Fetches a checkpoint into the store of this machine, or finds it there. @throws WorldGateError */
    fetchCheckpoint: (ask: CheckpointAsk) => Promise<FetchedCheckpoint>;
    /** Classes of hosts that whoever runs this one has declared for it. */
    declaredClasses: readonly Preset['requires']['class'][];
    /** Takes secrets and paths of the host out of a text. */
    redact: (text: string) => string;
    onProgress: (progress: RunProgress) => void;
    /** One line for people: what is being done. */
    log: (line: string) => void;
}
