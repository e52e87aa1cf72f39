import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchCheckpoint } from '../../src/checkpoints/fetch.ts';
import { fetchText } from '../../src/checkpoints/progress.ts';
import {
  checkpointWorld,
  digestOf,
  failureOf,
  kept,
  MEBIBYTE,
  removeWorlds,
  someBytes,
} from '../support/checkpoints.ts';
import { FileServer } from '../support/file-server.ts';

let server: FileServer;
beforeEach(async () => {
  server = await FileServer.start();
});
afterEach(async () => {
  await server.stop();
  removeWorlds();
});

const bytes = someBytes(7 * MEBIBYTE + 123);
const digest = digestOf(bytes);
const wrong = `sha256:${'0'.repeat(64)}` as const;
const serve = (name = '/policy.onnx') => {
  server.files.set(name, { bytes, etag: '"one"' });
  return `${server.url}${name}`;
};
/** Where the number of ranges proves nothing. */
const small = someBytes(60_000);
const smallDigest = digestOf(small);
const serveSmall = (name = '/policy.onnx') => {
  server.files.set(name, { bytes: small, etag: '"one"' });
  return `${server.url}${name}`;
};
const ranges = () => server.asked.filter(({ line }) => line.includes('bytes='));

describe('a file', () => {
  it('comes in several ranges, whole and under its own name', async () => {
    const uri = serve();
    const world = checkpointWorld();
    const { asset, local, hit } = await fetchCheckpoint({ uri, digest }, world);
    expect(asset).toMatchObject({
      source: uri,
      digest,
      size_bytes: bytes.length,
      exists: true,
      revision: null,
    });
    expect(asset.rebuild_command).toEqual(['worldgate', 'checkpoint', 'fetch', uri, '--digest', digest]);
    expect(JSON.stringify(asset)).not.toContain(world.storeDir);
    expect(path.basename(local.path)).toBe('policy.onnx');
    expect(readFileSync(local.path).equals(bytes)).toBe(true);
    expect(hit).toBe(false);
    expect(ranges().length).toBeGreaterThan(2);
    expect(kept(world.storeDir, 'partial')).toEqual([]);
    expect(kept(world.storeDir, 'locks')).toEqual([]);
    expect(world.progress.at(-1)).toMatchObject({ doneBytes: bytes.length, totalBytes: bytes.length });
  });

  it('is not asked for again once it is kept', async () => {
    const uri = serveSmall();
    const world = checkpointWorld();
    await fetchCheckpoint({ uri, digest: smallDigest }, world);
    const before = server.asked.length;
    const again = await fetchCheckpoint({ uri, digest: smallDigest }, { ...world, isOffline: true });
    expect(again.hit).toBe(true);
    expect(server.asked.length).toBe(before);
  });

  it('of another address with the same digest is the same, under what was asked for', async () => {
    const world = checkpointWorld();
    await fetchCheckpoint({ uri: serveSmall('/a.onnx'), digest: smallDigest }, world);
    const again = await fetchCheckpoint({ uri: `${server.url}/b.onnx`, digest: smallDigest }, world);
    expect(again).toMatchObject({ hit: true, asset: { source: `${server.url}/b.onnx` } });
  });

  it('comes from a server without ranges too, with and without its length', async () => {
    server.ranges = false;
    for (const lengths of [true, false]) {
      server.lengths = lengths;
      const { local } = await fetchCheckpoint({ uri: serveSmall(), digest: smallDigest }, checkpointWorld());
      expect(digestOf(readFileSync(local.path))).toBe(smallDigest);
    }
  });

  it('may be empty', async () => {
    server.files.set('/empty', { bytes: Buffer.alloc(0) });
    const fetched = await fetchCheckpoint(
      { uri: `${server.url}/empty`, allowUnpinned: true },
      checkpointWorld(),
    );
    expect(fetched.asset).toMatchObject({ size_bytes: 0, digest: digestOf(Buffer.alloc(0)) });
  });
});

describe('an interrupted download', () => {
  it('goes on within the process where a connection breaks off', async () => {
    server.cut = { after: MEBIBYTE + 7, times: 3 };
    const world = checkpointWorld();
    const { local } = await fetchCheckpoint({ uri: serve(), digest }, world);
    expect(digestOf(readFileSync(local.path))).toBe(digest);
    expect(world.lines.join('\n')).toContain('again in');
  });

  it('goes on in the next process with what is there', async () => {
    const uri = serve();
    const world = checkpointWorld({ limits: { segmentBytes: 2 * MEBIBYTE, connections: 1, attempts: 1 } });
    const first = await withFaultAfter(2, () => failureOf(fetchCheckpoint({ uri, digest }, world)));
    expect(first.code).toBe('checkpoint-unreachable');
    expect(kept(world.storeDir, 'partial').length).toBe(3);
    const before = ranges().length;
    const { local } = await fetchCheckpoint({ uri, digest }, world);
    expect(digestOf(readFileSync(local.path))).toBe(digest);
    expect(ranges()[before]!.line).toContain(`bytes=${4 * MEBIBYTE}-`);
    expect(world.progress.at(-1)!.resumedBytes).toBe(4 * MEBIBYTE);
  });

  it('does not go on with bytes of another version', async () => {
    const uri = serve();
    const world = checkpointWorld({ limits: { segmentBytes: 2 * MEBIBYTE, connections: 1, attempts: 1 } });
    await withFaultAfter(2, () => failureOf(fetchCheckpoint({ uri, allowUnpinned: true }, world)));
    const other = someBytes(bytes.length);
    server.files.set('/policy.onnx', { bytes: other, etag: '"two"' });
    const { asset } = await fetchCheckpoint({ uri, allowUnpinned: true }, world);
    expect(asset.digest).toBe(digestOf(other));
  });

  it('begins anew where what was left is damaged', async () => {
    const uri = serve();
    const world = checkpointWorld({ limits: { segmentBytes: 2 * MEBIBYTE, connections: 1, attempts: 1 } });
    await withFaultAfter(2, () => failureOf(fetchCheckpoint({ uri, digest }, world)));
    const partial = kept(world.storeDir, 'partial').find((name) => name.endsWith('.partial'))!;
    const file = path.join(world.storeDir, 'partial', partial);
    const left = readFileSync(file);
    left[MEBIBYTE] = left[MEBIBYTE]! ^ 1;
    writeFileSync(file, left);
    const { asset } = await fetchCheckpoint({ uri, digest }, world);
    expect(asset.digest).toBe(digest);
    expect(world.lines.join('\n')).toContain('does not fit together');
  });

  it('ends at once when it is cancelled, and says that it goes on', async () => {
    const abort = new AbortController();
    server.routes.set('/slow', (_, response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      response.write('x', () => abort.abort());
    });
    const world = checkpointWorld({ signal: abort.signal });
    const error = await failureOf(fetchCheckpoint({ uri: `${server.url}/slow`, digest }, world));
    expect(error).toMatchObject({ code: 'interrupted', exitCode: 130 });
  });

  /** Lets so many requests through, then answers with a fault until `act` has ended. */
  async function withFaultAfter<T>(count: number, act: () => Promise<T>): Promise<T> {
    let seen = 0;
    server.beforeEach = () => {
      seen += 1;
      if (seen > count) server.faults.push((_, response) => void response.writeHead(503).end());
    };
    try {
      return await act();
    } finally {
      server.beforeEach = undefined;
      server.faults.length = 0;
    }
  }
});

describe('what has the wrong digest', () => {
  it('is discarded and named', async () => {
    const uri = serveSmall();
    const world = checkpointWorld();
    const error = await failureOf(fetchCheckpoint({ uri, digest: wrong }, world));
    expect(error).toMatchObject({ code: 'checkpoint-digest', exitCode: 4 });
    expect(error.message).toContain(uri);
    expect(error.message).toContain(smallDigest);
    expect(error.message).toContain(wrong);
    expect(error.message).toContain('nothing of it is kept');
    for (const folder of ['blobs', 'partial', 'entries', 'files'])
      expect(kept(world.storeDir, folder)).toEqual([]);
  });

  it('in the store is replaced, whether cut, changed, or no file at all', async () => {
    const uri = serveSmall();
    const world = checkpointWorld();
    const damages = [
      (file: string) => truncateSync(file, 1000),
      (file: string) => {
        const changed = Buffer.from(small);
        changed[50_000] = changed[50_000]! ^ 1;
        writeFileSync(file, changed);
      },
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ];
    for (const damage of damages) {
      await fetchCheckpoint({ uri, digest: smallDigest }, world);
      const file = path.join(world.storeDir, 'blobs', smallDigest.slice(7));
      chmodSync(file, 0o644);
      damage(file);
      world.lines.length = 0;
      const { hit, local } = await fetchCheckpoint({ uri, digest: smallDigest }, world);
      expect(hit).toBe(false);
      expect(world.lines.join('\n')).toContain('damaged');
      expect(digestOf(readFileSync(local.path))).toBe(smallDigest);
    }
  });

  it('in the store is not handed out where nothing may be fetched', async () => {
    const uri = serveSmall();
    const world = checkpointWorld();
    await fetchCheckpoint({ uri, digest: smallDigest }, world);
    const file = path.join(world.storeDir, 'blobs', smallDigest.slice(7));
    chmodSync(file, 0o644);
    truncateSync(file, 10);
    const error = await failureOf(
      fetchCheckpoint({ uri, digest: smallDigest }, { ...world, isOffline: true }),
    );
    expect(error).toMatchObject({ code: 'checkpoint-offline', exitCode: 4 });
  });
});

describe('a server', () => {
  it('that asks to wait is asked again so long after', async () => {
    const uri = serveSmall();
    server.faults.push(
      (_, response) => void response.writeHead(429, { 'retry-after': '7' }).end(),
      (_, response) => void response.writeHead(503).end(),
    );
    const world = checkpointWorld();
    await fetchCheckpoint({ uri, digest: smallDigest }, world);
    expect(world.slept[0]).toBe(7000);
    expect(world.slept.length).toBe(2);
  });

  it('that asks to wait for an hour is not waited for', async () => {
    const uri = serveSmall();
    server.faults.push((_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end());
    const world = checkpointWorld();
    const error = await failureOf(fetchCheckpoint({ uri, digest: smallDigest }, world));
    expect(error).toMatchObject({ code: 'checkpoint-unreachable', exitCode: 4 });
    expect(error.message).toContain('3600 s');
    expect(world.slept).toEqual([]);
  });

  it('that sends nothing is given up', async () => {
    server.routes.set('/silent', () => {});
    const world = checkpointWorld({ limits: { idleMs: 30, attempts: 2 } });
    const error = await failureOf(fetchCheckpoint({ uri: `${server.url}/silent`, digest }, world));
    expect(error.message).toContain('sends nothing');
    expect(server.asked.length).toBe(2);
  });

  it.each([
    [404, 'checkpoint-missing', 2],
    [403, 'checkpoint-denied', 4],
    [418, 'checkpoint-unreachable', 4],
  ])('that answers with %i is not asked again', async (status, code, exitCode) => {
    server.routes.set('/no', (_, response) => void response.writeHead(status).end());
    const error = await failureOf(fetchCheckpoint({ uri: `${server.url}/no`, digest }, checkpointWorld()));
    expect(error).toMatchObject({ code, exitCode });
    expect(server.asked.length).toBe(1);
  });

  it('that replaces the file meanwhile gives nothing mixed', async () => {
    const uri = serve();
    const other = someBytes(bytes.length);
    let served = 0;
    server.beforeEach = () => {
      served += 1;
      if (served === 2) server.files.set('/policy.onnx', { bytes: other, etag: '"two"' });
    };
    const { asset } = await fetchCheckpoint({ uri, allowUnpinned: true }, checkpointWorld());
    expect(asset.digest).toBe(digestOf(other));
  });

  it('that redirects without end, or to plain http elsewhere, is left', async () => {
    server.routes.set('/loop', (_, response) => void response.writeHead(302, { location: '/loop' }).end());
    server.routes.set(
      '/out',
      (_, response) => void response.writeHead(302, { location: 'http://example.org/' }).end(),
    );
    for (const name of ['/loop', '/out']) {
      const error = await failureOf(
        fetchCheckpoint({ uri: `${server.url}${name}`, digest }, checkpointWorld()),
      );
      expect(error.message).toContain('redirects');
    }
  });
});

describe('what is not pinned', () => {
  it('is refused before anything is asked, unless that is allowed', async () => {
    const uri = serveSmall();
    const error = await failureOf(fetchCheckpoint({ uri }, checkpointWorld()));
    expect(error).toMatchObject({ code: 'checkpoint-unpinned', exitCode: 2 });
    expect(server.asked).toEqual([]);
    expect((await fetchCheckpoint({ uri, allowUnpinned: true }, checkpointWorld())).asset.digest).toBe(
      smallDigest,
    );
  });
});

describe('a local file', () => {
  it('is kept by its digest, and told by its name only', async () => {
    const world = checkpointWorld();
    writeFileSync(path.join(world.cwd, 'policy.onnx'), small);
    const { asset, local } = await fetchCheckpoint({ uri: 'file:policy.onnx', digest: smallDigest }, world);
    expect(asset.source).toBe('file:policy.onnx');
    expect(JSON.stringify(asset)).not.toContain(world.cwd);
    expect(digestOf(readFileSync(local.path))).toBe(smallDigest);
    expect((await fetchCheckpoint({ uri: 'file:policy.onnx', digest: smallDigest }, world)).hit).toBe(true);
  });

  it('that is another, or not there, is said', async () => {
    const world = checkpointWorld();
    writeFileSync(path.join(world.cwd, 'policy.onnx'), 'other');
    const other = await failureOf(fetchCheckpoint({ uri: 'file:policy.onnx', digest: smallDigest }, world));
    expect(other.code).toBe('checkpoint-digest');
    const missing = await failureOf(fetchCheckpoint({ uri: 'file:none.onnx', digest: smallDigest }, world));
    expect(missing.exitCode).toBe(2);
    expect(missing.message).not.toContain(world.cwd);
  });
});

describe('a full disk', () => {
  const onDisk = async (size: string, act: (folder: string) => Promise<void>): Promise<boolean> => {
    const folder = path.join(checkpointWorld().cwd, 'disk');
    mkdirSync(folder);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status !== 0) return false;
    try {
      await act(folder);
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
    return true;
  };

  it('at the end of a download keeps what can be gone on with, and says how', async (context) => {
    const uri = serve();
    const mounted = await onDisk('7m', async (folder) => {
      // The server does not say how much comes, so the disk fills at the end.
      server.lengths = false;
      server.ranges = false;
      const world = checkpointWorld({ storeDir: path.join(folder, 'store') });
      const error = await failureOf(fetchCheckpoint({ uri, digest }, world));
      expect(error).toMatchObject({ code: 'disk-full', exitCode: 4 });
      expect(error.message).toMatch(/full after 7\.\d MB/);
      expect(error.message).not.toContain(folder);
      expect(error.hint).toContain('checkpoint prune');
      expect(kept(world.storeDir, 'blobs')).toEqual([]);
      expect(kept(world.storeDir, 'partial')).toEqual([]);
    });
    if (!mounted) context.skip('no right to mount a small file system here');
  });

  it('is noticed before the first byte where the size is known', async (context) => {
    const uri = serve();
    const mounted = await onDisk('4m', async (folder) => {
      const world = checkpointWorld({ storeDir: path.join(folder, 'store') });
      const error = await failureOf(fetchCheckpoint({ uri, digest }, world));
      expect(error).toMatchObject({ code: 'disk-full' });
      expect(error.message).toMatch(/needs 7\.3 MB, and \d\.\d MB are free/);
      expect(server.asked.length).toBe(1);
    });
    if (!mounted) context.skip('no right to mount a small file system here');
  });

  it('that is freed lets the download go on where it stopped', async (context) => {
    const uri = serve();
    const mounted = await onDisk('8m', async (folder) => {
      const world = checkpointWorld({
        storeDir: path.join(folder, 'store'),
        limits: { segmentBytes: MEBIBYTE, connections: 1 },
      });
      const filler = path.join(folder, 'filler');
      // Somebody else fills the disk while the download is under way.
      const spoiled = {
        ...world,
        onProgress: ({ doneBytes }: { doneBytes: number }) => {
          if (doneBytes !== 5 * MEBIBYTE) return;
          spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M', 'count=8', 'conv=fsync']);
        },
      };
      const error = await failureOf(fetchCheckpoint({ uri, digest }, spoiled));
      expect(error.code).toBe('disk-full');
      expect(kept(world.storeDir, 'partial').length).toBeGreaterThan(0);
      expect(statSync(filler).size).toBeGreaterThan(0);
      rmSync(filler);
      await fetchCheckpoint({ uri, digest }, world);
      expect(world.progress.at(-1)!.resumedBytes).toBeGreaterThanOrEqual(5 * MEBIBYTE);
    });
    if (!mounted) context.skip('no right to mount a small file system here');
  });
});

it('progress is told with rate and remaining time', () => {
  const base = { source: 's3://bucket/key', resumedBytes: 1e9, elapsedMs: 10_000 };
  expect(fetchText({ ...base, doneBytes: 2e9, totalBytes: 20e9 })).toBe(
    's3://bucket/key: 2.0 GB of 20.0 GB · 100 MB/s · 3 min 0 s left',
  );
  expect(fetchText({ ...base, doneBytes: 2e9, totalBytes: null })).toBe('s3://bucket/key: 2.0 GB · 100 MB/s');
  expect(fetchText({ ...base, doneBytes: 20e9, totalBytes: 20e9 })).toBe(
    's3://bucket/key: 20.0 GB of 20.0 GB · 1.9 GB/s',
  );
});
