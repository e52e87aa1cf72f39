import type { EvidenceItem } from '../../../contracts/evidence-source.js';
import { type MappingInput } from '../../../contracts/mapping.js';
import { WorldGateError } from '../../../foundation/errors.js';
import type { Availability, ImportOptions, ImportSink } from '../../importing/contract.js';
import type { InputTree } from '../../importing/input-tree.js';
/** What a shipped mapping found in a tree. */
export interface Found {
    files: string[];
    /** A sentence for the reader: which key or line in which file. */
    why: string;
    /**
     * Like that of an importer: below 0.5 the mapping has to be named. Test reports and benchmarks stay below what
     * results of a model have, because they often lie beside them.
     */
    confidence: number;
}
/** A tool whose results `--mapping <name>` reads. */
export interface ShippedMapping {
    /** Of `--mapping`. */
    name: string;
    title: string;
    recognises: readonly string[];
    supplies: Partial<Record<EvidenceItem, Availability>>;
    /** Looks at names and first bytes only, and never throws. */
    find(tree: InputTree): Found | null;
    /** @throws WorldGateError for files that are something else, broken, or contradict themselves */
    read(tree: InputTree, files: readonly string[], options: ImportOptions, sink: ImportSink): void | Promise<void>;
}
/** A tool whose results a mapping alone describes. */
export declare function declared(input: MappingInput, rest: Pick<ShippedMapping, 'title' | 'recognises' | 'supplies'> & {
    /** What the first 4 KiB of each of its files have. */
    signature: RegExp;
    confidence: number;
    why: string;
}): ShippedMapping & {
    mapping: MappingInput;
};
/** A finite number; `undefined` for everything else. */
export declare function finite(value: unknown): number | undefined;
/** Files whose first 4 KiB match. */
export declare function filesLike(tree: InputTree, name: RegExp, head: RegExp): string[];
/** `format-invalid` with the place. */
export declare function invalidAt(file: string, at: string, what: string, hint: string): WorldGateError;
/** `counts-disagree` with both values. */
export declare function disagree(file: string, at: string, what: string): WorldGateError;
/** `format-unknown` for a file that is not what it was taken for. */
export declare function notIts(file: string, title: string, needs: string, has: string, hint: string): WorldGateError;
