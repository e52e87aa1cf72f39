import { dirname, resolve } from 'node:path';
import {
  gateKey,
  type ReleaseConfig,
  type ReleaseGate,
  releaseConfig,
} from '../../contracts/release-config.ts';
import { type Digest, sha256, sha256Json } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { decodeText, readSmallFile } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import { parseYaml } from '../../foundation/yaml.ts';

export const DEFAULT_CONFIG = 'worldgate.release.yml';

/** A gate with the key that it goes by, and the digest of what it does. */
export interface PlannedGate extends Omit<ReleaseGate, 'key'> {
  key: string;
  definitionDigest: Digest;
}

export interface ReadConfig {
  config: Omit<ReleaseConfig, 'gates'>;
  gates: PlannedGate[];
  /** As messages and reports call the file. */
  name: string;
  /** Absolute folder that its paths are relative to. */
  folder: string;
  /** Of the bytes of the file. */
  digest: Digest;
}

/**
 * Reads `worldgate.release.yml`.
 * @param name how messages call the file
 * @throws WorldGateError `release-config-invalid`, and those of reading YAML
 */
export function readReleaseConfig(file: string, name: string = file): ReadConfig {
  const bytes = readConfigFile(file, name);
  const value = parseYaml(decodeText(bytes, name), name);
  return planConfig(
    parseWith(releaseConfig, value, {
      file: name,
      code: 'release-config-invalid',
      hint: 'Correct the file at the keys that are named; docs/release-evidence.md shows all of them.',
    }),
    {
      name,
      folder: dirname(resolve(file)),
      digest: sha256(bytes),
    },
  );
}

function readConfigFile(file: string, name: string): Uint8Array {
  try {
    return readSmallFile(file);
  } catch (cause) {
    if (!isWorldGateError(cause) || cause.code !== 'file-missing' || name !== DEFAULT_CONFIG) throw cause;
    throw new WorldGateError('file-missing', `${name} does not exist`, {
      cause,
      hint: 'Write it, as docs/release-evidence.md shows, or name another file with --config.',
    });
  }
}

/** A configuration that was read, or made in memory, with the keys and digests of its gates. */
export function planConfig(
  { gates, ...config }: ReleaseConfig,
  place: Pick<ReadConfig, 'name' | 'folder' | 'digest'>,
): ReadConfig {
  return {
    config,
    gates: gates.map((gate) => ({ ...gate, key: gateKey(gate), definitionDigest: definitionDigest(gate) })),
    ...place,
  };
}

/** Over what a gate does: with another one, what an earlier attempt found says nothing. */
function definitionDigest({ command, working_directory, environment, timeout }: ReleaseGate): Digest {
  return sha256Json({
    command,
    working_directory,
    environment: environment.toSorted(),
    timeout_ms: timeout,
  });
}
