import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { isWorldGateError, messageOf, WorldGateError } from '../foundation/errors.ts';
import { readBelow } from '../foundation/safe-path.ts';

const MAX_FILES = 2000;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;

export interface MjcfFile {
  /** Path relative to the folder of the main file, with `/`. */
  path: string;
  bytes: Uint8Array;
}

type XmlNode = Record<string, unknown> & { ':@'?: Record<string, string> };

type DirectorySetting = 'meshdir' | 'texturedir';

/** Elements whose `file` attribute MuJoCo opens, and which directory setting applies to them. */
const ASSET_DIRECTORY: Record<string, DirectorySetting> = {
  mesh: 'meshdir',
  flexcomp: 'meshdir',
  hfield: 'meshdir',
  skin: 'meshdir',
  texture: 'texturedir',
};

const FILE_ATTRIBUTES = ['file', 'fileright', 'fileleft', 'fileup', 'filedown', 'filefront', 'fileback'];

/** A file that an XML file names; paths are relative to the root folder. */
interface Reference {
  /** As it is written. */
  file: string;
  /** The XML file that names it. */
  from: string;
}

/** One model: its XML with everything that it includes, and the compiler settings, of which the last wins. */
interface ModelScope {
  folder: string;
  meshdir: string;
  texturedir: string;
  stripsPaths: boolean;
  assets: (Reference & { setting: DirectorySetting })[];
  submodels: Reference[];
}

/** MuJoCo takes both separators. */
function withSlashes(file: string): string {
  return file.replaceAll('\\', '/');
}

function join(folder: string, file: string): string {
  return path.posix.isAbsolute(file) ? file : path.posix.join(folder, file);
}

function notBelow(reference: Reference, cause: unknown): WorldGateError {
  return new WorldGateError(
    'path-outside',
    `${reference.from} names the file "${reference.file}", which is outside its folder`,
    {
      hint: 'copy it beside the MJCF file; a model may only read from its own folder',
      cause,
    },
  );
}

/** Reads a model with everything that it names; see {@link readMjcfFiles}. */
class MjcfReader {
  readonly files = new Map<string, MjcfFile>();
  readonly #root: string;
  readonly #main: string;
  readonly #expanded = new Set<string>();
  readonly #parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
  });
  #totalBytes = 0;

  constructor(root: string, main: string) {
    this.#root = root;
    this.#main = main;
  }

  readModel(file: string): void {
    const scope: ModelScope = {
      folder: path.posix.dirname(file),
      meshdir: '',
      texturedir: '',
      stripsPaths: false,
      assets: [],
      submodels: [],
    };
    this.#expand(file, scope);
    // A compiler element may stand behind the assets that it is about, also in an included file.
    for (const asset of scope.assets) {
      const file = scope.stripsPaths ? path.posix.basename(asset.file) : asset.file;
      this.#find(asset, [join(join(scope.folder, scope[asset.setting]), file), besideIncluder(asset, file)]);
    }
    for (const reference of scope.submodels) {
      const found = this.#find(reference, [
        join(scope.folder, reference.file),
        besideIncluder(reference, reference.file),
      ]);
      if (!this.#expanded.has(found)) this.readModel(found);
    }
  }

  /** Walks an XML file and what it includes in document order. */
  #expand(file: string, scope: ModelScope): void {
    this.#expanded.add(file);
    const { bytes } = this.files.get(file)!;
    let tree: XmlNode[];
    try {
      tree = this.#parser.parse(new TextDecoder().decode(bytes)) as XmlNode[];
    } catch (cause) {
      throw new WorldGateError('mjcf-invalid', `${file}: not readable as XML: ${messageOf(cause)}`, {
        hint: 'the file may be cut off, or no MJCF at all',
        cause,
      });
    }
    this.#walk(tree, file, scope);
  }

  #walk(nodes: readonly XmlNode[], from: string, scope: ModelScope): void {
    for (const node of nodes) {
      const attributes = node[':@'] ?? {};
      for (const [tag, children] of Object.entries(node)) {
        if (tag === ':@' || !Array.isArray(children)) continue;
        this.#visit(tag, attributes, from, scope);
        this.#walk(children as XmlNode[], from, scope);
      }
    }
  }

  #visit(tag: string, attributes: Record<string, string>, from: string, scope: ModelScope): void {
    if (tag === 'compiler') {
      const { assetdir, meshdir, texturedir, strippath } = attributes;
      scope.meshdir = withSlashes(meshdir ?? assetdir ?? scope.meshdir);
      scope.texturedir = withSlashes(texturedir ?? assetdir ?? scope.texturedir);
      if (strippath !== undefined) scope.stripsPaths = strippath === 'true';
      return;
    }
    const setting = Object.hasOwn(ASSET_DIRECTORY, tag) ? ASSET_DIRECTORY[tag] : undefined;
    for (const key of setting === undefined ? ['file'] : FILE_ATTRIBUTES) {
      const value = attributes[key];
      if (value === undefined) continue;
      const reference = { file: withSlashes(value), from };
      if (setting !== undefined) scope.assets.push({ ...reference, setting });
      else if (tag === 'model') scope.submodels.push(reference);
      else if (tag === 'include') this.#include(reference, scope);
    }
  }

  #include(reference: Reference, scope: ModelScope): void {
    const found = this.#find(reference, [
      join(scope.folder, reference.file),
      besideIncluder(reference, reference.file),
    ]);
    // MuJoCo refuses a second inclusion itself, with its own message.
    if (!this.#expanded.has(found)) this.#expand(found, scope);
  }

  /**
   * Reads the first of the places where MuJoCo looks for a file.
   * @returns the path where it was found
   */
  #find(reference: Reference, candidates: readonly string[]): string {
    let missing: unknown;
    let outside: unknown;
    for (const candidate of candidates) {
      const key = path.posix.normalize(candidate);
      try {
        this.read(key);
        return key;
      } catch (cause) {
        if (!isWorldGateError(cause)) throw cause;
        if (cause.code === 'path-unsafe') outside ??= cause;
        else if (cause.code === 'file-missing') missing ??= cause;
        else throw unreadable(reference, cause);
      }
    }
    throw outside === undefined ? unreadable(reference, missing) : notBelow(reference, outside);
  }

  /** @throws WorldGateError of {@link readBelow}, or `mjcf-too-large` */
  read(key: string): void {
    if (this.files.has(key)) return;
    const bytes = readBelow(this.#root, key, { maxBytes: MAX_TOTAL_BYTES });
    this.#totalBytes += bytes.length;
    if (this.files.size >= MAX_FILES || this.#totalBytes > MAX_TOTAL_BYTES) {
      throw new WorldGateError(
        'mjcf-too-large',
        `${this.#main} names more than ${MAX_FILES} files or ${MAX_TOTAL_BYTES} bytes`,
        { hint: 'simplify the meshes, or leave out what the physics does not need' },
      );
    }
    this.files.set(key, { path: key, bytes });
  }
}

/** MuJoCo's second place for a file that is not where the main file and its settings say. */
function besideIncluder(reference: Reference, file: string): string {
  return join(path.posix.dirname(reference.from), file);
}

function unreadable(reference: Reference, cause: unknown): unknown {
  if (isWorldGateError(cause) && cause.code === 'mjcf-too-large') return cause;
  return new WorldGateError(
    'mjcf-file-missing',
    `${reference.from} names the file "${reference.file}", which cannot be read: ${messageOf(cause)}`,
    {
      hint: 'paths are relative to the folder of the main MJCF file (meshdir and texturedir apply)',
      cause,
    },
  );
}

/**
 * Reads an MJCF file and every file that it includes or names (meshes, height fields, textures, skins,
 * sub-models), all from the folder of the main file. Files are looked for where MuJoCo 3.14 does: under the
 * folder of the model with its directory settings, then beside the file that names them.
 * @param mainFile absolute path of the main MJCF file
 * @returns the main file first, then the others in order of discovery
 * @throws WorldGateError `mjcf-missing`, `mjcf-invalid`, `mjcf-file-missing`, `path-outside` or `mjcf-too-large`.
 */
export function readMjcfFiles(mainFile: string): MjcfFile[] {
  const main = path.basename(mainFile);
  const reader = new MjcfReader(path.dirname(mainFile), main);
  try {
    reader.read(main);
  } catch (cause) {
    if (!isWorldGateError(cause) || cause.code === 'mjcf-too-large') throw cause;
    throw new WorldGateError('mjcf-missing', `no MJCF file at ${main}: ${cause.message}`, {
      hint: "the task's `model` is looked up beside the task file, then in the folder given with --assets",
      cause,
    });
  }
  reader.readModel(main);
  return [...reader.files.values()];
}
