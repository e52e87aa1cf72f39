import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { runManifest } from '../../contracts/run.ts';
import type { IndexIssueReason, RunIndexEntry, RunIndexIssue } from '../../contracts/run-index.ts';
import { isWorldGateError, messageOf } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { rowText } from '../check-rows.ts';
import { MANIFEST } from '../layout.ts';
import { forgeManifestOf } from '../worldforge-manifest.ts';
import { forgeEntry } from './forge-entry.ts';
import { Contradiction, type FoundRun } from './found-run.ts';
import { ownEntry } from './own-entry.ts';

const MANIFEST_BYTES = 16 * 1024 * 1024;

/** An entry, or why there is none. */
export type IndexRow = { entry: RunIndexEntry } | { issue: RunIndexIssue };

/**
 * One run of an index, from its manifest alone: a few kilobytes. Which tool wrote it is told by the manifest, not by the
 * folder. Never throws for what is in the folder.
 */
export function readIndexRow(found: FoundRun): IndexRow {
  try {
    return { entry: readEntry(found) };
  } catch (cause) {
    const { reason, message } = problemOf(cause);
    const { format, name, path } = found;
    return {
      issue: {
        format,
        name: rowText(name, 300),
        path: rowText(path),
        reason,
        message: rowText(message.split('\n')[0]!),
      },
    };
  }
}

class IndexProblem extends Error {
  readonly reason: IndexIssueReason;
  constructor(reason: IndexIssueReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

function problemOf(cause: unknown): { reason: IndexIssueReason; message: string } {
  if (cause instanceof IndexProblem) return { reason: cause.reason, message: cause.message };
  if (cause instanceof Contradiction) return { reason: 'contradiction', message: cause.message };
  if (!isWorldGateError(cause)) {
    // Of the file system: the folder vanished, or may not be read.
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause;
    return { reason: 'unreadable', message: 'the folder cannot be read' };
  }
  const reasons: Record<string, IndexIssueReason> = {
    'file-missing': 'missing',
    'json-invalid': 'invalid-json',
    'file-not-text': 'invalid-json',
    'path-unsafe': 'unsafe',
    'run-invalid': 'invalid-shape',
  };
  return { reason: reasons[cause.code] ?? 'unreadable', message: messageOf(cause) };
}

function readEntry(found: FoundRun): RunIndexEntry {
  if (lstatSync(found.dir).isSymbolicLink()) {
    throw new IndexProblem('unsafe', 'a symbolic link is not followed');
  }
  if (lstatSync(join(found.dir, MANIFEST), { throwIfNoEntry: false }) === undefined) {
    throw new IndexProblem('missing', `${MANIFEST} does not exist`);
  }
  const bytes = readBelow(found.dir, MANIFEST, { maxBytes: MANIFEST_BYTES });
  const value = parseJson(decodeText(bytes, MANIFEST), MANIFEST);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new IndexProblem('not-object', `${MANIFEST} holds no object`);
  }
  const object = value as Record<string, unknown>;
  refuseFuture(object.schema_version);
  const foreign = forgeManifestOf(value, MANIFEST);
  if (foreign !== null) return forgeEntry(foreign, found);
  const manifest = parseWith(runManifest, value, { file: MANIFEST, code: 'run-invalid' });
  return ownEntry(manifest, found);
}

function refuseFuture(version: unknown): void {
  const major =
    typeof version === 'number' ? version : /^worldgate\.run\.v(\d{1,9})$/.exec(String(version))?.[1];
  if (major !== undefined && Number(major) > 1) {
    throw new IndexProblem(
      'future-version',
      `version ${major} of the manifest is newer than what is read here`,
    );
  }
}
