import path from 'node:path';
import type { ReleaseNotes } from '../../contracts/release-notes.ts';
import { makeFolder, writeFileAtomic } from '../../foundation/atomic-file.ts';
import { renderReleaseNotes } from '../../reports/release-notes.ts';

export interface WrittenNotes {
  markdown: string;
  /** Absolute. */
  markdownFile: string;
  jsonFile: string;
}

/**
 * Writes `release-notes.md` and `release-notes.json` into a folder, which is made where it is missing.
 * @throws WorldGateError of kind `environment`
 */
export function writeNotes(notes: ReleaseNotes, folder: string): WrittenNotes {
  const markdown = renderReleaseNotes(notes);
  const [markdownFile, jsonFile] = ['md', 'json'].map((kind) => path.join(folder, `release-notes.${kind}`));
  makeFolder(folder);
  writeFileAtomic(jsonFile!, `${JSON.stringify(notes, null, 2)}\n`);
  writeFileAtomic(markdownFile!, markdown);
  return { markdown, markdownFile: markdownFile!, jsonFile: jsonFile! };
}
