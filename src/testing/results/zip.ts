import { inflateRawSync } from 'node:zlib';

/**
 * Members of a zip archive by path, from its central directory (APPNOTE 4.3.12); stored and deflated ones. For archives
 * that a test made itself: there are no limits.
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  while (at >= 0 && archive.readUInt32LE(at) === 0x02014b50) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const extra = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files.set(name, method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra;
  }
  return files;
}
