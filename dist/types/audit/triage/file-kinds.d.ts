import type { ArchiveKind, FileKind } from '../../contracts/triage.js';
import type { InputTree } from '../importing/input-tree.js';
/** What a file is, by its size, its name and its first 4 KiB; for large ones by what the disk holds of it too. */
export declare function fileKind(tree: InputTree, file: string): FileKind;
/** Kinds that are text, and looked through for secrets. */
export declare function isText(tree: InputTree, file: string, kind: FileKind): boolean;
/** By the first bytes; a name alone makes no archive. */
export declare function archiveKind(file: string, head: Buffer): ArchiveKind | null;
