import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { isWorldGateError } from '../foundation/errors.ts';
import { loadTask } from '../worlds/load-task.ts';
import { unpinnedProblem } from './checkpoint-names.ts';
import { type LoadedPreset, loadPreset } from './load.ts';
import { type PresetPlaces, type PresetSource, repositoryPresets, shippedPresets } from './locate.ts';
import { missingMetrics, type TaskMetrics } from './metrics.ts';
import { presetProblems } from './problems.ts';

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
export function listPresets(places: PresetPlaces): PresetRow[] {
  const shipped = shippedPresets(places);
  const repository = repositoryPresets(places);
  const names = [...new Set([...repository.keys(), ...shipped.keys()])].sort();
  return names.map((name) => {
    const about = {
      name,
      source: repository.has(name) ? ('repository' as const) : ('shipped' as const),
      overrides_shipped: repository.has(name) && shipped.has(name),
    };
    try {
      const { preset } = loadPreset(name, places);
      return {
        ...about,
        title: preset.title,
        kind: preset.kind,
        requires: preset.requires.class,
        error: null,
      };
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      return { ...about, title: null, kind: null, requires: null, error: error.message };
    }
  });
}

export interface PresetReview {
  loaded: LoadedPreset;
  /** Each as `key: what is wrong`. */
  problems: string[];
}

/**
 * Loads a preset and says all that is wrong with it across its fields, files that do not exist included.
 * @throws WorldGateError as `loadPreset`
 */
export function validatePreset(nameOrPath: string, places: PresetPlaces): PresetReview {
  const loaded = loadPreset(nameOrPath, places);
  const { preset, files } = loaded;
  const named: [key: string, shown: string | undefined, file: string | null | undefined][] = [
    ...(preset.suite?.tasks ?? []).map((path, index): [string, string, string | undefined] => [
      `suite.tasks[${index}]`,
      path,
      files.tasks[index],
    ]),
    ['task', preset.task, preset.task === undefined ? null : files.tasks[0]],
    ['policy.path', preset.policy?.path, files.policy],
    ['baseline.policy.path', preset.baseline?.policy?.path, files.baselinePolicy],
  ];
  const missing = named.flatMap(([key, shown, file]) =>
    typeof file === 'string' && shown !== undefined && !existsSync(file)
      ? [`${key}: the file ${shown} does not exist`]
      : [],
  );
  const unpinned = (['policy', 'baseline.policy'] as const).flatMap((key) => {
    const ref = key === 'policy' ? preset.policy : preset.baseline?.policy;
    const problem = ref === undefined ? undefined : unpinnedProblem(ref);
    return problem === undefined ? [] : [`${key}.uri: ${problem}`];
  });
  return {
    loaded,
    problems: [...presetProblems(preset), ...missing, ...unpinned, ...taskProblems(loaded)],
  };
}

/** What is wrong with the tasks themselves, and gates on metrics that they lack. */
function taskProblems({ preset, files }: LoadedPreset): string[] {
  const problems: string[] = [];
  const tasks: TaskMetrics[] = [];
  for (const [index, path] of files.tasks.entries()) {
    if (!existsSync(path)) continue;
    try {
      tasks.push({ file: basename(path), metrics: Object.keys(loadTask(path).task.metrics) });
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      // A model outside of the repository is named when the preset is run, with --assets.
      if (error.code === 'mjcf-missing') continue;
      problems.push(`${preset.suite === undefined ? 'task' : `suite.tasks[${index}]`}: ${error.message}`);
    }
  }
  const missing = missingMetrics(preset.gates, tasks);
  return [...problems, ...missing.map(({ gate, message }) => `gates[${gate}].metric: ${message}`)];
}
