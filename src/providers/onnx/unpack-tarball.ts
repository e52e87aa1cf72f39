import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Digest } from '../../foundation/digest.ts';
import { safeJoin } from '../../foundation/safe-path.ts';

const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Unpacks the files of an npm tarball that `keeps` wants, as a stream, without the folder that npm puts around
 * them. Refuses a tarball in which any entry leads out of `folder`, and anything but a plain file among those
 * that are kept.
 * @param folder absolute; must not hold any of the files yet
 * @returns digest by path relative to `folder`
 */
export async function unpackTarball(
  tarball: string,
  folder: string,
  keeps: (file: string) => boolean,
  maxBytes: number = MAX_BYTES,
): Promise<Map<string, Digest>> {
  const digests = new Map<string, Digest>();
  const entries = extract();
  let bytes = 0;
  const unpack = async () => {
    for await (const entry of entries) {
      const { name, type } = entry.header;
      safeJoin(folder, name);
      const file = name.split('/').slice(1).join('/');
      if (type === 'directory' || !keeps(file)) {
        entry.resume();
        continue;
      }
      if (type !== 'file') throw new Error(`${file} is a ${type}`);
      bytes += entry.header.size;
      if (bytes > maxBytes) throw new Error(`it unpacks to more than ${maxBytes} bytes`);
      digests.set(file, await writeEntry(entry, safeJoin(folder, file)));
    }
  };
  const ends = await Promise.allSettled([
    unpack(),
    pipeline(createReadStream(tarball), createGunzip(), entries),
  ]);
  // What stopped the unpacking also ends the stream, so its reason comes first.
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return digests;
}

async function writeEntry(entry: AsyncIterable<unknown>, target: string): Promise<Digest> {
  mkdirSync(path.dirname(target), { recursive: true });
  const hash = createHash('sha256');
  const handle = await open(target, 'wx');
  try {
    for await (const chunk of entry as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  return `sha256:${hash.digest('hex')}`;
}
