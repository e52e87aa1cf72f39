import { AUDIT_SOURCES } from '../../contracts/evidence-source.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { IMPORTERS } from '../sources/registry.ts';
import type { Detection, Importer, ImportOptions } from './contract.ts';
import type { InputTree } from './input-tree.ts';
import { refuseUnreadable } from './read-file.ts';

/** Below this a tree is not taken for a source that nobody named. */
const SURE = 0.5;

export interface Recognised {
  importer: Importer;
  detection: Detection;
}

/**
 * The importer of a source by its name; `_` and `-` are the same.
 * @throws WorldGateError `source-unknown`
 */
export function importerOf(name: string): Importer {
  const plain = (text: string) => text.toLowerCase().replaceAll('_', '-');
  const found = IMPORTERS.find(({ source }) => plain(source) === plain(name));
  if (found !== undefined) return found;
  throw new WorldGateError(
    'source-unknown',
    `no source is called "${name}"${didYouMean(name, AUDIT_SOURCES)}`,
    {
      hint: '`worldgate audit sources` lists them; `generic` with a mapping reads everything else',
    },
  );
}

/**
 * What is to be read from a tree: with the source that the caller names, or the one that recognises it best.
 * @throws WorldGateError `source-unknown`, `source-mismatch`, `source-ambiguous`
 */
export function recognise(tree: InputTree, source: string | undefined, options: ImportOptions): Recognised {
  if (source !== undefined) {
    const importer = importerOf(source);
    const detection = importer.detect(tree, options);
    if (detection !== null) return { importer, detection };
    const other = bestOf(tree, options);
    throw new WorldGateError(
      'source-mismatch',
      `nothing here is of ${importer.title}${other === undefined ? '' : `; it looks like ${other.importer.source}: ${other.detection.why.join('; ')}`}`,
      { hint: `it recognises ${importer.recognises.join('; ')}` },
    );
  }
  const best = bestOf(tree, options);
  if (best !== undefined) return best;
  // What only looks like a result says so better than "unknown".
  const [only, ...others] = tree.files;
  if (only !== undefined && others.length === 0) refuseUnreadable(tree, only.path);
  throw new WorldGateError('source-unknown', 'these files look like the results of no known evaluator', {
    hint: 'name the source (`worldgate audit sources` lists them), or use `generic` with --mapping',
  });
}

function bestOf(tree: InputTree, options: ImportOptions): Recognised | undefined {
  const found = IMPORTERS.flatMap((importer) => {
    const detection = importer.detect(tree, options);
    return detection === null || detection.confidence < SURE ? [] : [{ importer, detection }];
  }).sort((a, b) => b.detection.confidence - a.detection.confidence);
  const [first, second] = found;
  if (first === undefined || second === undefined) return first;
  if (first.detection.confidence > second.detection.confidence) return first;
  throw new WorldGateError(
    'source-ambiguous',
    `these files look like ${first.importer.source} (${first.detection.why[0]}) and like ${second.importer.source} (${second.detection.why[0]})`,
    { hint: 'name the source, or give the folder of one of them' },
  );
}
