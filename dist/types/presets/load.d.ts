import { type Preset } from '../contracts/preset.js';
import { type Digest } from '../foundation/digest.js';
import { type PresetPlaces, type PresetSource } from './locate.js';
/** Absolute paths, for the process that runs; never written anywhere. */
export interface PresetFiles {
    /** The task, or the tasks of the suite in their order; empty where a preset needs none. */
    tasks: readonly string[];
    /** A path, or the URI that the policy is fetched from. */
    policy: string | null;
    baselinePolicy: string | null;
}
export interface LoadedPreset {
    /** With everything that it extends; its paths are relative to the repository or package that states them. */
    preset: Preset;
    /** Of `preset`: the same on every machine. */
    digest: Digest;
    source: PresetSource;
    /** The preset file and those that it extends, as messages call them. */
    chain: readonly string[];
    files: PresetFiles;
}
/**
 * Loads a preset by name or path with what it extends. A key that a file states replaces the whole value that
 * it would inherit, lists and mappings too; stating one of `task` and `suite` drops an inherited other.
 * Paths are relative to the file that states them, also when inherited, and stay inside that file's
 * repository or package.
 * @throws WorldGateError `preset-unknown`, `preset-invalid`, `preset-cycle`, `yaml-invalid`, `path-unsafe`, and
 *   those of reading a file
 */
export declare function loadPreset(nameOrPath: string, places: PresetPlaces): LoadedPreset;
