import { type FileRead, InputTree } from '../importing/input-tree.js';
/** Some files of a tree as a tree of their own, below one of its folders; first bytes are read once for all of them. */
export declare class SubTree extends InputTree {
    #private;
    /**
     * @param folder of the base, without `/` at its end; empty for the base itself
     * @param paths of files of the base, all below `folder`
     */
    constructor(base: InputTree, folder: string, paths: readonly string[]);
    head(name: string): Buffer;
    /** The path that a path of this tree has in the base. */
    inBase(name: string): string;
    readOf(nameInBase: string): FileRead | undefined;
}
