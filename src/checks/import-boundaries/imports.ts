/** `eager`: with the file itself; `lazy`: inside of a function, when it is called; `type`: leaves no trace at run time. */
export type ImportKind = 'eager' | 'lazy' | 'type';

/** One import of a source file. */
export interface FoundImport {
  file: string;
  /** Counted from 1. */
  line: number;
  kind: ImportKind;
  /** As it is written. */
  specifier: string;
  /** Names that a rule for packages may mean: `@scope/name/part`, `torch.nn`. Empty for files of the project. */
  names: readonly string[];
  /** Files of the project that it may lead to, relative to the root. */
  targets: readonly string[];
}

/** Whether a rule's package covers a name: itself, and what lies below it in either language. */
export function covers(name: string, imported: string): boolean {
  const bare = imported.replace(/^node:/, '');
  const own = name.replace(/^node:/, '');
  return bare === own || bare.startsWith(`${own}/`) || bare.startsWith(`${own}.`);
}
