import { dirname, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { CheckpointRef } from '../contracts/checkpoint.ts';
import { type Preset, preset, presetFile } from '../contracts/preset.ts';
import { type Digest, sha256Json } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow, resolveBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import { parseYaml } from '../foundation/yaml.ts';
import { redactText } from '../observability/redaction/index.ts';
import { type NamedCheckpoint, namedByUri } from './checkpoint-names.ts';
import {
  locatePreset,
  type PresetFile,
  type PresetPlaces,
  type PresetSource,
  repositoryPresets,
  shippedPresets,
  unknownPreset,
} from './locate.ts';

/** No preset needs a quarter of this; what hostile YAML costs grows with its size. */
const MAX_BYTES = 256 * 1024;
const MAX_CHAIN = 8;

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

type Layer = PresetFile & { value: z.input<typeof presetFile> };

/**
 * Loads a preset by name or path with what it extends. A key that a file states replaces the whole value that
 * it would inherit, lists and mappings too; stating one of `task` and `suite` drops an inherited other.
 * Paths are relative to the file that states them, also when inherited, and stay inside that file's
 * repository or package.
 * @throws WorldGateError `preset-unknown`, `preset-invalid`, `preset-cycle`, `yaml-invalid`, `path-unsafe`, and
 *   those of reading a file
 */
export function loadPreset(nameOrPath: string, places: PresetPlaces): LoadedPreset {
  const first = locatePreset(nameOrPath, places);
  const layers: Layer[] = [];
  for (let next: PresetFile | undefined = first; next !== undefined; ) {
    const layer = readLayer(next);
    const again = layers.some((other) => other.root === layer.root && other.path === layer.path);
    layers.push(layer);
    if (again || layers.length > MAX_CHAIN) {
      throw new WorldGateError(
        'preset-cycle',
        `${first.label}: ${again ? 'extends itself' : `extends more than ${MAX_CHAIN} presets in a row`}: ` +
          layers.map(({ label }) => label).join(' → '),
        { hint: 'Remove one of the "extends".' },
      );
    }
    next = layer.value.extends === undefined ? undefined : parentOf(layer, layer.value.extends, places);
  }
  return merge(layers);
}

function readLayer(file: PresetFile): Layer {
  const bytes = named(file, () => readBelow(file.root, file.path, { maxBytes: MAX_BYTES }));
  const value = parseYaml(decodeText(bytes, file.label), file.label);
  parseWith(presetFile, value, { file: file.label, code: 'preset-invalid' });
  const layer = { ...file, value: value as Layer['value'] };
  const stem = file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  if (file.source !== 'file' && layer.value.name !== stem) {
    throw new WorldGateError(
      'preset-invalid',
      `${file.label}: name: is ${quoted(layer.value.name)}, but the file is called ${quoted(stem)}`,
      { hint: 'A preset is found by the name of its file: make the two agree.' },
    );
  }
  return layer;
}

/**
 * The preset that `layer` extends. A shipped preset extends shipped ones only, so that a repository cannot
 * change what a shipped name means; one of the repository may extend the shipped preset of its own name.
 */
function parentOf(layer: Layer, name: string, places: PresetPlaces): PresetFile {
  const shipped = shippedPresets(places);
  const repository = layer.source === 'shipped' ? new Map<string, PresetFile>() : repositoryPresets(places);
  const own = layer.source === 'repository' && layer.value.name === name;
  const parent = (own ? undefined : repository.get(name)) ?? shipped.get(name) ?? repository.get(name);
  if (parent !== undefined) return parent;
  const unknown = unknownPreset(name, [...repository.keys(), ...shipped.keys()]);
  throw new WorldGateError(unknown.code, `${layer.label}: extends: ${unknown.message}`, {
    ...(unknown.hint === undefined ? {} : { hint: unknown.hint }),
  });
}

/** @param layers the preset, what it extends, what that extends, … */
function merge(layers: readonly Layer[]): LoadedPreset {
  const top = layers[0]!;
  const value: Record<string, unknown> = {};
  const statedBy: Partial<Record<keyof Preset, Layer>> = {};
  for (const layer of [...layers].reverse()) {
    if (layer.value.task !== undefined) delete value.suite;
    if (layer.value.suite !== undefined) delete value.task;
    for (const [key, stated] of Object.entries(layer.value)) {
      value[key] = stated;
      statedBy[key as keyof Preset] = layer;
    }
  }
  delete value.extends;
  // These two reach every report, whatever somebody has pasted into them.
  for (const key of ['title', 'description']) {
    if (typeof value[key] === 'string') value[key] = redactText(value[key]);
  }
  const parsed = parseWith(preset, value, { file: top.label, code: 'preset-invalid' });

  const resolved = (key: keyof Preset, path: string): { absolute: string; inTree: string } => {
    const layer = statedBy[key]!;
    const absolute = named(
      layer,
      () => resolveBelow(layer.root, join(layer.root, dirname(layer.path)), path),
      key,
    );
    return { absolute, inTree: relative(layer.root, absolute).split(sep).join('/') };
  };
  const task = parsed.task === undefined ? undefined : resolved('task', parsed.task);
  const suite = parsed.suite?.tasks.map((path) => resolved('suite', path));
  const checkpoint = (key: keyof Preset, ref: CheckpointRef | undefined): NamedCheckpoint | undefined => {
    if (ref === undefined) return undefined;
    if (ref.uri !== undefined) {
      const { root, path } = statedBy[key]!;
      return namedByUri(ref, join(root, dirname(path)));
    }
    const { absolute, inTree } = resolved(key, ref.path!);
    return { ref: { ...ref, path: inTree }, file: absolute };
  };
  const policy = checkpoint('policy', parsed.policy);
  const baseline = checkpoint('baseline', parsed.baseline?.policy);
  const result: Preset = {
    ...parsed,
    ...(task && { task: task.inTree }),
    ...(suite && { suite: { ...parsed.suite!, tasks: suite.map(({ inTree }) => inTree) } }),
    ...(policy && { policy: policy.ref }),
    ...(baseline && { baseline: { ...parsed.baseline!, policy: baseline.ref } }),
  };
  return {
    preset: result,
    digest: sha256Json(result),
    source: top.source,
    chain: layers.map(({ label }) => label),
    files: {
      tasks: (suite ?? (task === undefined ? [] : [task])).map(({ absolute }) => absolute),
      policy: policy?.file ?? null,
      baselinePolicy: baseline?.file ?? null,
    },
  };
}

/** Puts the file (and key) before the message of whatever `act` throws. */
function named<T>(file: PresetFile, act: () => T, key?: string): T {
  try {
    return act();
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    const place = key === undefined ? file.label : `${file.label}: ${key}`;
    throw new WorldGateError(cause.code, `${place}: ${cause.message}`, {
      kind: cause.kind,
      cause,
      ...(cause.hint === undefined ? {} : { hint: cause.hint }),
    });
  }
}
