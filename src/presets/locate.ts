import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { messageOf, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { isBelow } from '../foundation/safe-path.ts';
import { didYouMean } from '../foundation/suggest.ts';

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

const ENDINGS = ['.yaml', '.yml'];

function inFolder(folder: string, root: string, source: PresetSource): Map<string, PresetFile> {
  const found = new Map<string, PresetFile>();
  let entries: string[];
  try {
    entries = readdirSync(folder).sort();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return found;
    throw new WorldGateError('file-unreadable', `presets cannot be listed: ${messageOf(cause)}`, {
      cause,
      kind: 'environment',
      hint: 'Check the permissions of the folder.',
    });
  }
  for (const entry of entries) {
    const ending = ENDINGS.find((candidate) => entry.endsWith(candidate));
    if (ending === undefined || lstatSync(join(folder, entry)).isDirectory()) continue;
    const name = entry.slice(0, -ending.length);
    const path = relative(root, join(folder, entry)).split(sep).join('/');
    const other = found.get(name);
    if (other !== undefined) {
      throw new WorldGateError(
        'preset-ambiguous',
        `both ${other.path} and ${path} are called ${quoted(name)}`,
        {
          hint: 'Remove one of them.',
        },
      );
    }
    found.set(name, { source, root, path, label: source === 'shipped' ? `${path} (shipped)` : path });
  }
  return found;
}

export function shippedPresets({ shippedDir }: PresetPlaces): Map<string, PresetFile> {
  return inFolder(shippedDir, dirname(shippedDir), 'shipped');
}

/** Presets of the repository; one that bears the name of a shipped preset stands before it. */
export function repositoryPresets({ repositoryDir }: PresetPlaces): Map<string, PresetFile> {
  return inFolder(join(repositoryDir, '.worldgate', 'presets'), repositoryDir, 'repository');
}

/**
 * The file of a preset, by name (repository first, then shipped) or by path (relative to the repository).
 * @throws WorldGateError `preset-unknown` with the nearest name
 */
export function locatePreset(nameOrPath: string, places: PresetPlaces): PresetFile {
  if (/[/\\]/.test(nameOrPath) || ENDINGS.some((ending) => nameOrPath.endsWith(ending))) {
    return fileByPath(resolve(places.repositoryDir, nameOrPath), places);
  }
  const repository = repositoryPresets(places);
  const shipped = shippedPresets(places);
  const found = repository.get(nameOrPath) ?? shipped.get(nameOrPath);
  if (found === undefined) throw unknownPreset(nameOrPath, [...repository.keys(), ...shipped.keys()]);
  return found;
}

export function unknownPreset(name: string, known: Iterable<string>): WorldGateError {
  const names = [...new Set(known)].sort();
  return new WorldGateError(
    'preset-unknown',
    `no preset is called ${quoted(name)}${didYouMean(name, names)}`,
    {
      hint:
        names.length === 0
          ? 'Write .worldgate/presets/NAME.yaml, or name a preset file by its path.'
          : `Known presets: ${names.join(', ')}. A preset file can be named by its path.`,
    },
  );
}

function fileByPath(path: string, places: PresetPlaces): PresetFile {
  const packageDir = dirname(places.shippedDir);
  const root = [places.repositoryDir, packageDir].find((folder) => isBelow(folder, path)) ?? dirname(path);
  const inRoot = relative(root, path).split(sep).join('/');
  const label = isAbsolute(inRoot) ? basename(path) : inRoot;
  const source =
    dirname(path) === places.shippedDir
      ? 'shipped'
      : dirname(path) === join(places.repositoryDir, '.worldgate', 'presets')
        ? 'repository'
        : 'file';
  return { source, root, path: inRoot, label };
}
