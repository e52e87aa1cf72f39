import { type ReadLimits } from './read-text.js';
/** True when `path` is `folder` or lies below it; both absolute. */
export declare function isBelow(folder: string, path: string): boolean;
/**
 * The absolute path of `path`, taken relative to `from`, if it stays below `root`. `..` is allowed as long as
 * it does not leave `root`; symbolic links are allowed as long as what they lead to lies below the real `root`
 * (which may itself be a symbolic link). What it names need not exist.
 * @param root absolute folder
 * @param from absolute folder, `root` or below it
 * @throws WorldGateError `path-unsafe` for an absolute path, a drive, a backslash, a NUL, or a way out of `root`
 */
export declare function resolveBelow(root: string, from: string, path: string): string;
/**
 * The absolute path of `path` below `root`; see {@link resolveBelow}. Refuses every `..` besides.
 * @throws WorldGateError `path-unsafe`
 */
export declare function safeJoin(root: string, path: string): string;
/**
 * Opens an existing file below `root` for reading and returns its descriptor. What was opened is compared with
 * what the path resolves to afterwards, so that a link that is swapped in meanwhile is noticed.
 * @throws WorldGateError `path-unsafe`, `file-missing`, `file-unreadable`
 */
export declare function openBelow(root: string, path: string): number;
/**
 * The bytes of a file below `root` of at most `maxBytes` (1 MiB unless stated).
 * @throws WorldGateError as {@link openBelow}, and `file-too-large`
 */
export declare function readBelow(root: string, path: string, { maxBytes }?: ReadLimits): Buffer;
