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

/** Asset elements whose `file` attribute MuJoCo opens, and which directory setting applies to them. */
const ASSET_DIRECTORY: Record<string, 'meshdir' | 'texturedir' | 'none'> = {
  mesh: 'meshdir',
  flexcomp: 'meshdir',
  hfield: 'meshdir',
  skin: 'meshdir',
  texture: 'texturedir',
  model: 'none',
  include: 'none',
};

const CUBE_FACES = ['fileright', 'fileleft', 'fileup', 'filedown', 'filefront', 'fileback'];

interface Reference {
  path: string;
  isXml: boolean;
}

function references(root: XmlNode[], directories: { meshdir: string; texturedir: string }): Reference[] {
  const found: Reference[] = [];
  const visit = (nodes: XmlNode[]) => {
    for (const node of nodes) {
      const attributes = node[':@'] ?? {};
      for (const [tag, children] of Object.entries(node)) {
        if (tag === ':@' || !Array.isArray(children)) continue;
        if (tag === 'compiler') {
          const assetdir = attributes.assetdir;
          directories.meshdir = attributes.meshdir ?? assetdir ?? directories.meshdir;
          directories.texturedir = attributes.texturedir ?? assetdir ?? directories.texturedir;
        }
        const setting = ASSET_DIRECTORY[tag];
        if (setting !== undefined) {
          const folder = setting === 'none' ? '' : directories[setting];
          for (const key of ['file', ...CUBE_FACES]) {
            const file = attributes[key];
            if (file !== undefined) found.push({ path: joinPosix(folder, file), isXml: setting === 'none' });
          }
        }
        visit(children as XmlNode[]);
      }
    }
  };
  visit(root);
  return found;
}

function joinPosix(folder: string, file: string): string {
  return folder === '' || path.posix.isAbsolute(file) ? file : path.posix.join(folder, file);
}

/** Compiler settings stand anywhere in a file, so they are collected before the references that use them. */
function collect(root: XmlNode[], directories: { meshdir: string; texturedir: string }): Reference[] {
  references(root, directories);
  return references(root, directories);
}

/**
 * Reads an MJCF file and every file that it includes or names (meshes, height fields, textures, skins,
 * sub-models), all from the folder of the main file.
 * @param mainFile absolute path of the main MJCF file
 * @returns the main file first, then the others in order of discovery
 * @throws WorldGateError `mjcf-missing`, `mjcf-invalid`, `mjcf-file-missing`, `path-outside` or `mjcf-too-large`.
 */
export function readMjcfFiles(mainFile: string): MjcfFile[] {
  const folder = path.dirname(mainFile);
  const main = path.basename(mainFile);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
  });
  const directories = { meshdir: '', texturedir: '' };
  const files = new Map<string, MjcfFile>();
  const queue: (Reference & { from: string })[] = [{ path: main, isXml: true, from: '' }];
  let total = 0;

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const key = path.posix.normalize(next.path);
    if (files.has(key)) continue;
    const bytes = readReference(folder, { ...next, path: key });
    total += bytes.length;
    if (files.size >= MAX_FILES || total > MAX_TOTAL_BYTES) {
      throw new WorldGateError(
        'mjcf-too-large',
        `${main} names more than ${MAX_FILES} files or ${MAX_TOTAL_BYTES} bytes`,
      );
    }
    files.set(key, { path: key, bytes });
    if (!next.isXml) continue;
    let tree: XmlNode[];
    try {
      tree = parser.parse(new TextDecoder().decode(bytes)) as XmlNode[];
    } catch (cause) {
      throw new WorldGateError('mjcf-invalid', `${key}: not readable as XML: ${messageOf(cause)}`, { cause });
    }
    for (const reference of collect(tree, directories)) queue.push({ ...reference, from: key });
  }
  return [...files.values()];
}

function readReference(folder: string, reference: Reference & { from: string }): Uint8Array {
  const { path: file, from } = reference;
  try {
    return readBelow(folder, file, { maxBytes: MAX_TOTAL_BYTES });
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    if (from === '') {
      throw new WorldGateError('mjcf-missing', `no MJCF file at ${file}: ${cause.message}`, {
        hint: "the task's `model` is looked up beside the task file, then in the folder given with --assets",
        cause,
      });
    }
    if (cause.code === 'path-unsafe') {
      throw new WorldGateError(
        'path-outside',
        `${from} names the file "${file}", which is outside its folder`,
        {
          hint: 'copy it beside the MJCF file; a model may only read from its own folder',
          cause,
        },
      );
    }
    throw new WorldGateError('mjcf-file-missing', `${from} names the file "${file}", which cannot be read`, {
      hint: 'paths are relative to the folder of the main MJCF file (meshdir and texturedir apply)',
      cause,
    });
  }
}
