import type { Mapping } from '../../../contracts/mapping.js';
import type { ImportOptions, ImportSink } from '../../importing/contract.js';
import type { InputTree } from '../../importing/input-tree.js';
/** The files of a tree that a mapping is about: those that its pattern names, or the only file that there is. */
export declare function filesOf(tree: InputTree, { files, format }: Pick<Mapping, 'files' | 'format'>): string[];
/**
 * Reads files as a mapping describes them.
 * @param files as {@link filesOf} found them
 * @throws WorldGateError `format-unknown`, `format-invalid`, `mapping-invalid`, `no-episodes`, `mixed-models`, and
 *   those of the readers
 */
export declare function readMapping(tree: InputTree, files: readonly string[], mapping: Mapping, options: ImportOptions, sink: ImportSink): Promise<void>;
