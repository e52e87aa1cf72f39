import path from 'node:path';
import { type FileRead, InputTree } from '../importing/input-tree.ts';

/** Some files of a tree as a tree of their own, below one of its folders; first bytes are read once for all of them. */
export class SubTree extends InputTree {
  readonly #base: InputTree;
  /** `run_1/`, or nothing. */
  readonly #prefix: string;

  /**
   * @param folder of the base, without `/` at its end; empty for the base itself
   * @param paths of files of the base, all below `folder`
   */
  constructor(base: InputTree, folder: string, paths: readonly string[]) {
    const prefix = folder === '' ? '' : `${folder}/`;
    super(
      path.join(base.root, folder),
      paths.map((name) => ({ path: name.slice(prefix.length), sizeBytes: base.file(name)!.sizeBytes })),
      [],
    );
    this.#base = base;
    this.#prefix = prefix;
  }

  override head(name: string): Buffer {
    const inBase = this.#prefix + name;
    return this.#base.file(inBase) === undefined ? super.head(name) : this.#base.head(inBase);
  }

  /** The path that a path of this tree has in the base. */
  inBase(name: string): string {
    return this.#prefix + name;
  }

  readOf(nameInBase: string): FileRead | undefined {
    return this.reads.get(nameInBase.slice(this.#prefix.length));
  }
}
