import type { EvidenceItem } from '../../../contracts/evidence-source.ts';
import { type MappingInput, mapping as mappingSchema } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import type { Availability, ImportOptions, ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { filesOf, readMapping } from '../generic/read-mapping.ts';

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
  read(
    tree: InputTree,
    files: readonly string[],
    options: ImportOptions,
    sink: ImportSink,
  ): void | Promise<void>;
}

/** A tool whose results a mapping alone describes. */
export function declared(
  input: MappingInput,
  rest: Pick<ShippedMapping, 'title' | 'recognises' | 'supplies'> & {
    /** What the first 4 KiB of each of its files have. */
    signature: RegExp;
    confidence: number;
    why: string;
  },
): ShippedMapping & { mapping: MappingInput } {
  const { signature, confidence, why, ...texts } = rest;
  const mapping = mappingSchema.parse(input);
  return {
    ...texts,
    name: mapping.name,
    mapping: input,
    find(tree) {
      const files = filesOf(tree, mapping).filter((file) => signature.test(tree.headText(file)));
      return files.length === 0 ? null : { files, why: `${files[0]} ${why}`, confidence };
    },
    read: (tree, files, options, sink) => readMapping(tree, files, mapping, options, sink),
  };
}

/** A finite number; `undefined` for everything else. */
export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Files whose first 4 KiB match. */
export function filesLike(tree: InputTree, name: RegExp, head: RegExp): string[] {
  return tree
    .named(name)
    .filter(({ path }) => head.test(tree.headText(path)))
    .map(({ path }) => path);
}

/** `format-invalid` with the place. */
export function invalidAt(file: string, at: string, what: string, hint: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} ${at}: ${what}`, { hint });
}

/** `counts-disagree` with both values. */
export function disagree(file: string, at: string, what: string): WorldGateError {
  return new WorldGateError('counts-disagree', `${file} ${at}: ${what}`, {
    hint: 'a part is missing, or one of the two was edited: take the file as it was written',
  });
}

/** `format-unknown` for a file that is not what it was taken for. */
export function notIts(
  file: string,
  title: string,
  needs: string,
  has: string,
  hint: string,
): WorldGateError {
  return new WorldGateError('format-unknown', `${file} is not ${title}: it needs ${needs}, and has ${has}`, {
    hint,
  });
}
