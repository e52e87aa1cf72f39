import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
  Detection,
  ImportedEpisode,
  Importer,
  ImportOptions,
  TaskNames,
} from '../../../src/audit/importing/contract.ts';
import { type Imported, importResults } from '../../../src/audit/importing/import-results.ts';
import { type InputTree, inputTree } from '../../../src/audit/importing/input-tree.ts';

/** Files of other projects' evaluators that stand beside the checkout; tests that read them run where they are there. */
export const SAMPLES = path.resolve(import.meta.dirname, '../../../../shared/samples');

export interface Collected {
  tree: InputTree;
  detection: Detection;
  tasks: TaskNames[];
  episodes: ImportedEpisode[];
  imported: Imported;
}

/** Everything that one importer reads from a file or folder. */
export async function collect(
  importer: Importer,
  from: string,
  options: ImportOptions = {},
): Promise<Collected> {
  const tree = inputTree(from);
  const detection = importer.detect(tree, options);
  if (detection === null) throw new Error(`${importer.source} does not recognise ${from}`);
  const tasks: TaskNames[] = [];
  const episodes: ImportedEpisode[] = [];
  const imported = await importResults(tree, importer, detection, options, {
    task: (handle, names) => {
      tasks[handle] = names;
    },
    episode: (episode) => void episodes.push(episode),
  });
  return { tree, detection, tasks, episodes, imported };
}

/** A folder with these files; values that are no text are written as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-source-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}

export const successes = (episodes: readonly ImportedEpisode[]) =>
  episodes.filter(({ outcome }) => outcome === 'success').length;
