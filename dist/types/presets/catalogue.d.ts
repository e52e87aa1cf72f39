import { type LoadedPreset } from './load.js';
import { type PresetPlaces, type PresetSource } from './locate.js';
export interface PresetRow {
    name: string;
    source: PresetSource;
    /** A preset of the repository that stands before a shipped one of the same name. */
    overrides_shipped: boolean;
    title: string | null;
    kind: 'eval' | 'benchmark' | null;
    requires: string | null;
    /** Why the preset cannot be loaded. */
    error: string | null;
}
/** Every preset that can be named, sorted by name; broken ones are listed with their error. */
export declare function listPresets(places: PresetPlaces): PresetRow[];
export interface PresetReview {
    loaded: LoadedPreset;
    /** Each as `key: what is wrong`. */
    problems: string[];
}
/**
 * Loads a preset and says all that is wrong with it across its fields, files that do not exist included.
 * @throws WorldGateError as `loadPreset`
 */
export declare function validatePreset(nameOrPath: string, places: PresetPlaces): PresetReview;
