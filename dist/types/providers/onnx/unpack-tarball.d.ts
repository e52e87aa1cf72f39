import type { Digest } from '../../foundation/digest.js';
/**
 * Unpacks the files of an npm tarball that `keeps` wants, as a stream, without the folder that npm puts around
 * them. Refuses a tarball in which any entry leads out of `folder`, and anything but a plain file among those
 * that are kept.
 * @param folder absolute; must not hold any of the files yet
 * @returns digest by path relative to `folder`
 */
export declare function unpackTarball(tarball: string, folder: string, keeps: (file: string) => boolean, maxBytes?: number): Promise<Map<string, Digest>>;
