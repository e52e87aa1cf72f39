/**
 * Members of a zip archive by path, from its central directory (APPNOTE 4.3.12); stored and deflated ones. For archives
 * that a test made itself: there are no limits.
 */
export declare function readZip(archive: Buffer): Map<string, Buffer>;
/** A zip archive of stored members; times are 1980-01-01, so that equal files make equal bytes. */
export declare function writeZip(files: ReadonlyMap<string, Buffer>): Buffer;
