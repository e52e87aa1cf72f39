import { basename, resolve } from 'node:path';
import type { CheckpointRef } from '../contracts/checkpoint.ts';
import {
  formatCheckpointUri,
  isCheckpointUri,
  parseCheckpointUri,
  pinnedRevision,
} from '../contracts/checkpoint-uri.ts';

/** A checkpoint by what a preset may say of it, and by where this process finds it. */
export interface NamedCheckpoint {
  ref: CheckpointRef;
  /** Absolute path, or URI. */
  file: string;
}

/**
 * A checkpoint that a URI names. Of a local file only the name stays in the preset.
 * @param folder absolute; what a relative `file:` starts from
 * @throws WorldGateError `checkpoint-uri-invalid`, `checkpoint-uri-secret`
 */
export function namedByUri(ref: CheckpointRef, folder: string): NamedCheckpoint {
  const uri = parseCheckpointUri(ref.uri!);
  const shown = formatCheckpointUri(uri);
  const file = uri.scheme === 'file' ? `file:${resolve(folder, uri.path)}` : shown;
  return { ref: { ...ref, uri: shown }, file };
}

/** A checkpoint that the caller names: a URI, or an absolute path, of which only the name is kept. */
export function namedByCaller(given: string): NamedCheckpoint {
  return isCheckpointUri(given)
    ? namedByUri({ uri: given }, '/')
    : { ref: { path: basename(given) }, file: given };
}

/** What a caller in `folder` names, without its need of that folder: a URI stays, a path becomes absolute. */
export function absoluteCheckpoint(given: string, folder: string): string {
  if (!isCheckpointUri(given)) return resolve(folder, given);
  if (!/^file:/i.test(given)) return given;
  const uri = parseCheckpointUri(given);
  return uri.scheme === 'file' ? `file:${resolve(folder, uri.path)}` : given;
}

/** What is wrong with a reference that may stand for other bytes tomorrow; `undefined` for a path, which the commit fixes. */
export function unpinnedProblem({ uri, digest }: CheckpointRef): string | undefined {
  if (uri === undefined || digest !== undefined || pinnedRevision(parseCheckpointUri(uri)) !== null) {
    return undefined;
  }
  return 'is not pinned: add "digest", or name an immutable revision (a commit of Hugging Face, a digest of OCI)';
}
