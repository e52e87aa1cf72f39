import { isWorldGateError } from '../foundation/errors.ts';
import { type LoadedPreset, loadPreset } from '../presets/load.ts';
import type { PresetPlaces } from '../presets/locate.ts';
import { overridePreset, type PresetOverrides, presetFromFlags } from '../presets/override.ts';

export interface AskedPreset {
  /** Name or path, as the step asks for it; `undefined` where it names a task instead. */
  preset: string | undefined;
  overrides: PresetOverrides;
}

/**
 * The preset of a name as this checkout has it: the one that the step itself asks for, with all that its inputs
 * replace, or else the one that is found by that name. `null` where there is none.
 * @throws WorldGateError `preset-invalid` and others for a preset that is there and wrong
 */
export function ownPreset(name: string, asked: AskedPreset, places: PresetPlaces): LoadedPreset | null {
  const { preset, overrides } = asked;
  if (preset === undefined) {
    const flags = presetFromFlags('eval', overrides, overrides.baselinePolicy !== undefined);
    if (flags.preset.name === name) return flags;
  } else {
    const found = find(preset, places);
    if (found?.preset.name === name) return overridePreset(found, overrides);
  }
  return find(name, places);
}

function find(nameOrPath: string, places: PresetPlaces): LoadedPreset | null {
  try {
    return loadPreset(nameOrPath, places);
  } catch (error) {
    if (isWorldGateError(error) && ['preset-unknown', 'file-missing'].includes(error.code)) return null;
    throw error;
  }
}
