import type { Mapping } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import type { ImportOptions, ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { parsePointer, streamJson } from '../../importing/json-stream.ts';
import { Aggregates } from './aggregates.ts';
import { EpisodeRows } from './episode-rows.ts';
import { below, pathExpression } from './place.ts';
import { eachRow, type RowSource, withoutRows } from './rows.ts';

/** The files of a tree that a mapping is about: those that its pattern names, or the only file that there is. */
export function filesOf(tree: InputTree, { files, format }: Pick<Mapping, 'files' | 'format'>): string[] {
  if (tree.files.length === 1) return [tree.files[0]!.path];
  const pattern = pathExpression(files ?? `**/*.${format}`);
  return tree.files.filter(({ path }) => pattern.test(path)).map(({ path }) => path);
}

/**
 * Reads files as a mapping describes them.
 * @param files as {@link filesOf} found them
 * @throws WorldGateError `format-unknown`, `format-invalid`, `mapping-invalid`, `no-episodes`, `mixed-models`, and
 *   those of the readers
 */
export async function readMapping(
  tree: InputTree,
  files: readonly string[],
  mapping: Mapping,
  options: ImportOptions,
  sink: ImportSink,
): Promise<void> {
  if (files.length === 0) {
    throw new WorldGateError(
      'format-unknown',
      `no file here is called ${quoted(mapping.files ?? `**/*.${mapping.format}`)}, as the mapping ${quoted(mapping.name)} needs`,
      { hint: 'correct `files` of the mapping, or --from' },
    );
  }
  const { format, documents } = mapping;
  const source: RowSource = {
    format,
    rows: mapping.rows ?? '',
    documents,
    prefix: parsePointer(options.pointer ?? ''),
  };
  const hasEpisodes = mapping.success !== undefined || Object.keys(mapping.metrics).length > 0;
  const episodes = new EpisodeRows(mapping, sink);
  const aggregates = new Aggregates(mapping, sink, (suite, id) => episodes.taskOf(suite, id));
  if (mapping.not_a_trial.length > 0 || mapping.stated.length > 0) sink.supplies('DENOMINATOR_POLICY');
  for (const file of files) {
    const isOne = format === 'json' && documents === 'one';
    const top =
      isOne && (episodes.needsTop || aggregates.needsTop) ? withoutRows(tree, file, source) : undefined;
    if (hasEpisodes || aggregates.ofRows) {
      await eachRow(tree, file, source, top, (row) => {
        if (hasEpisodes) episodes.take(row);
        if (aggregates.ofRows) aggregates.ofRow(row);
      });
    }
    if (!aggregates.needsTop) continue;
    if (isOne) aggregates.ofTop(file, top, source.prefix);
    else {
      for (const [index, document] of streamJson(tree, file, { many: true }).entries()) {
        aggregates.ofTop(file, below(document, source.prefix), [index, ...source.prefix]);
      }
    }
  }
  if (hasEpisodes) episodes.finish(files);
  await aggregates.ofOtherFiles(tree);
  aggregates.finish(!hasEpisodes, files);
}
