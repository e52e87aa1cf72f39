import { WorldGateError } from '../foundation/errors.js';
/** Where presets are looked for. Both absolute. */
export interface PresetPlaces {
    /** `presets/` of this package; its parent is the package root, which shipped paths may not leave. */
    shippedDir: string;
    /** Root of the user's repository, with `.worldgate/presets/`. */
    repositoryDir: string;
}
/** `file`: named by its path, outside both preset folders. `flags`: put together from the command line. */
export type PresetSource = 'shipped' | 'repository' | 'file' | 'flags';
export interface PresetFile {
    source: PresetSource;
    /** Folder that the file's paths may not leave. */
    root: string;
    /** Relative to `root`, with `/`. */
    path: string;
    /** How messages call it. */
    label: string;
}
export declare function shippedPresets({ shippedDir }: PresetPlaces): Map<string, PresetFile>;
/** Presets of the repository; one that bears the name of a shipped preset stands before it. */
export declare function repositoryPresets({ repositoryDir }: PresetPlaces): Map<string, PresetFile>;
/**
 * The file of a preset, by name (repository first, then shipped) or by path (relative to the repository).
 * @throws WorldGateError `preset-unknown` with the nearest name
 */
export declare function locatePreset(nameOrPath: string, places: PresetPlaces): PresetFile;
export declare function unknownPreset(name: string, known: Iterable<string>): WorldGateError;
