import { isWorldGateError } from '../foundation/errors.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { type FoundFiles, findFiles } from './find-files.ts';
import type { RowMaker } from './row.ts';

/** A document or source file beyond this was not written by hand. */
const MAX_BYTES = 4 * 1024 * 1024;
const MOST_FILES = 5000;

/** Text of a file below the root. @throws WorldGateError as `readBelow`, and `file-not-text` */
export function readSource(root: string, file: string): string {
  return decodeText(readBelow(root, file, { maxBytes: MAX_BYTES }), file);
}

/**
 * Reads all files of some patterns, one at a time. What cannot be read, and patterns that match nothing, become rows: a check
 * that looked at nothing has not passed.
 */
export function* readFound(
  root: string,
  patterns: { include: readonly string[]; exclude: readonly string[] },
  { check, rows }: { check: string; rows: RowMaker },
): Generator<{ file: string; text: string }> {
  const found: FoundFiles = findFiles(root, patterns.include, patterns.exclude);
  for (const pattern of found.unmatched) {
    rows.add({
      key: `${check}:pattern:${pattern}`,
      name: pattern,
      state: 'failed',
      reason: 'missing-file',
      summary: `No file matches ${pattern}, so nothing of it was checked.`,
      triage: 'Correct the pattern in the configuration, or remove it.',
      source: pattern,
    });
  }
  for (const file of found.files.slice(0, MOST_FILES)) {
    let text: string;
    try {
      text = readSource(root, file);
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      rows.add({
        key: `${check}:file:${file}`,
        name: file,
        state: 'invalid',
        reason: error.code === 'file-missing' ? 'missing-file' : 'unreadable',
        summary: error.message,
        triage: error.hint ?? null,
        source: file,
      });
      continue;
    }
    yield { file, text };
  }
  if (found.files.length > MOST_FILES) {
    rows.add({
      key: `${check}:too-many-files`,
      name: 'files',
      state: 'failed',
      reason: 'unreadable',
      summary: `${found.files.length} files match; ${MOST_FILES} of them were looked at.`,
      triage: 'Name fewer files in the configuration.',
      source: 'the configuration',
    });
  }
}
