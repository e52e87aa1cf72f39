import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchCheckpoint } from '../../src/checkpoints/fetch.ts';
import { pruneStore } from '../../src/checkpoints/prune.ts';
import { CheckpointStore } from '../../src/checkpoints/store.ts';
import {
  checkpointWorld,
  digestOf,
  failureOf,
  kept,
  MEBIBYTE,
  removeWorlds,
  someBytes,
  type TestTools,
} from '../support/checkpoints.ts';
import { FileServer } from '../support/file-server.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const bytes = someBytes(100_000);
const digest = digestOf(bytes);

let server: FileServer;
let storage: FileServer;
beforeEach(async () => {
  [server, storage] = await Promise.all([FileServer.start(), FileServer.start()]);
});
afterEach(async () => {
  await Promise.all([server.stop(), storage.stop()]);
  removeWorlds();
});

const hub = (changes: Partial<TestTools> = {}) =>
  checkpointWorld({ env: { HF_ENDPOINT: server.url }, ...changes });
/** A model whose files have no digests on the hub, as small ones. */
const lists = (files: Record<string, Buffer>, sizes: Record<string, number> = {}) => {
  const list = Object.entries(files).map(([name, content]) => ({
    type: 'file',
    path: name,
    size: sizes[name] ?? content.length,
  }));
  const answer = (_: unknown, response: ServerResponse) => void response.end(JSON.stringify(list));
  server.routes.set(`/api/models/acme/pusher/tree/${COMMIT}`, answer);
  for (const [name, content] of Object.entries(files)) {
    server.files.set(`/acme/pusher/resolve/${COMMIT}/${name}`, { bytes: content });
  }
};
const whole = `hf://acme/pusher@${COMMIT}`;

describe('a server that gives another size than was announced', () => {
  it.each([true, false])('is not believed, with ranges %s', async (ranges) => {
    server.ranges = ranges;
    lists({ 'config.json': bytes }, { 'config.json': 99_000 });
    const world = hub();
    const error = await failureOf(fetchCheckpoint({ uri: whole }, world));
    expect(error).toMatchObject({ code: 'checkpoint-unreachable', exitCode: 4 });
    expect(error.message).toContain('where 99000 bytes were announced');
    expect(kept(world.storeDir, 'blobs')).toEqual([]);
  });

  it('and never ends, does not fill the disk', async () => {
    lists({ 'config.json': bytes });
    let sent = 0;
    server.routes.set(`/acme/pusher/resolve/${COMMIT}/config.json`, (_, response) => {
      const more = () => {
        sent += MEBIBYTE;
        if (!response.destroyed && sent < 64 * MEBIBYTE) response.write(Buffer.alloc(MEBIBYTE), more);
      };
      more();
    });
    const world = hub();
    const error = await failureOf(fetchCheckpoint({ uri: whole }, world));
    expect(error.message).toContain('gives more, where 100000 bytes were announced');
    expect(sent).toBeLessThan(64 * MEBIBYTE);
    expect(kept(world.storeDir, 'partial')).toEqual([]);
  });
});

it.each(['.', 'a/', './a', 'a/.'])('a model that lists %s is refused', async (name) => {
  lists({ 'b.json': bytes, [name]: bytes });
  const error = await failureOf(fetchCheckpoint({ uri: whole }, hub()));
  expect(error.code).toBe('checkpoint-invalid');
});

it('a model with a file that is a folder besides is refused', async () => {
  lists({ a: bytes, 'a/b/c': bytes });
  const error = await failureOf(fetchCheckpoint({ uri: whole }, hub()));
  expect(error.code).toBe('checkpoint-invalid');
});

describe('the facts of a file of Hugging Face', () => {
  const facts = {
    location: '',
    'x-repo-commit': COMMIT,
    'x-linked-etag': `"${digest.slice(7)}"`,
    'x-linked-size': String(bytes.length),
  };
  beforeEach(() => {
    storage.files.set('/bytes', { bytes });
    server.routes.set(`/acme/pusher/resolve/${COMMIT}/a.onnx`, (_, response) => {
      response.writeHead(302, { ...facts, location: `${storage.url}/bytes` }).end();
    });
  });

  it('are asked of the hub alone: the address of a storage may be signed for GET only', async () => {
    await fetchCheckpoint({ uri: `${whole}/a.onnx` }, hub());
    expect(storage.asked.map(({ line }) => line.split(' ')[0])).toEqual(['GET']);
  });

  it('are those of the new name where the model was renamed', async () => {
    const old = `/acme/old/resolve/${COMMIT}/a.onnx`;
    server.routes.set(old, (_, response) => {
      response.writeHead(307, { location: `/acme/pusher/resolve/${COMMIT}/a.onnx` }).end();
    });
    const uri = `hf://acme/old@${COMMIT}/a.onnx`;
    expect((await fetchCheckpoint({ uri }, hub())).asset).toMatchObject({ digest, revision: COMMIT });
    // The hub's digest counts: other bytes are refused.
    storage.files.set('/bytes', { bytes: someBytes(bytes.length) });
    expect((await failureOf(fetchCheckpoint({ uri }, hub()))).code).toBe('checkpoint-digest');
  });
});

it('a pinned file that is published while it is fetched is fetched again, not refused', async () => {
  const long = someBytes(3 * MEBIBYTE);
  const before = someBytes(long.length);
  server.files.set('/a', { bytes: before, etag: '"one"' });
  let asked = 0;
  server.beforeEach = () => {
    asked += 1;
    if (asked === 2) server.files.set('/a', { bytes: long, etag: '"two"' });
  };
  const world = checkpointWorld({ limits: { segmentBytes: MEBIBYTE, connections: 1 } });
  const { asset } = await fetchCheckpoint({ uri: `${server.url}/a`, digest: digestOf(long) }, world);
  expect(asset.digest).toBe(digestOf(long));
  expect(world.lines.join()).toContain('does not fit together');
});

describe('a redirect', () => {
  const leads = async (location: string) => {
    server.routes.set('/a', (_, response) => void response.writeHead(302, { location }).end());
    return failureOf(
      fetchCheckpoint({ uri: `${server.url}/a`, digest }, checkpointWorld({ limits: { attempts: 2 } })),
    );
  };
  it.each(['file:///etc/passwd', 'data:,x', 'ftp://example.org/a'])(
    'to %s is not followed',
    async (location) => {
      expect((await leads(location)).message).toContain('redirects to something that is not https');
    },
  );

  it('with a password takes none along, and one with a secret is not repeated', async () => {
    storage.files.set('/a', { bytes: someBytes(10) });
    const error = await leads(`http://user:hunter2@${storage.host}/a?X-Amz-Signature=hunter2`);
    expect(error.code).toBe('checkpoint-digest');
    expect(storage.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(JSON.stringify([error.message, error.hint])).not.toContain('hunter2');
  });

  it('without end is left, however long each address is', async () => {
    expect((await leads(`/a?${'x'.repeat(60_000)}`)).code).toBe('checkpoint-unreachable');
  });
});

describe('a store', () => {
  it('that is pruned while a folder comes ends with the whole folder', async () => {
    const files = { 'a.json': someBytes(10), 'b.json': someBytes(20) };
    lists(files);
    const world = hub();
    const prune = (maxBytes: number) =>
      pruneStore(new CheckpointStore(world.storeDir), {
        maxBytes,
        now: world.now(),
        randomBytes: world.randomBytes,
      });
    let times = 0;
    server.beforeEach = () => {
      if (!server.asked.at(-1)!.line.includes('b.json') || ++times > 1) return;
      // Whoever asks for less than everything leaves what is still coming.
      prune(1);
      expect(kept(world.storeDir, 'blobs')).toHaveLength(1);
      prune(0);
      expect(kept(world.storeDir, 'blobs')).toEqual([]);
    };
    const { local } = await fetchCheckpoint({ uri: whole }, world);
    for (const [name, content] of Object.entries(files)) {
      expect(readFileSync(path.join(local.path, name)).equals(content)).toBe(true);
    }
  });

  it('may be reached by a link, and have folders where files of a download belong', async () => {
    server.files.set('/a', { bytes, etag: '"x"' });
    const world = checkpointWorld();
    mkdirSync(path.join(world.cwd, 'disk'));
    symlinkSync(path.join(world.cwd, 'disk'), world.storeDir);
    for (const end of ['partial', 'json', 'blocks']) {
      mkdirSync(path.join(world.storeDir, 'partial', `${digest.slice(7)}.${end}`, 'x'), { recursive: true });
    }
    const { local } = await fetchCheckpoint({ uri: `${server.url}/a`, digest }, world);
    expect(digestOf(readFileSync(local.path))).toBe(digest);
    expect(kept(path.join(world.cwd, 'disk'), 'partial')).toEqual([]);
  });

  it('takes no link from a shared cache', async () => {
    server.files.set('/a', { bytes });
    const world = checkpointWorld();
    const elsewhere = path.join(world.cwd, 'elsewhere');
    writeFileSync(elsewhere, bytes);
    const shared = {
      restore: async (_: string, file: string) => {
        symlinkSync(elsewhere, file);
        return true;
      },
      save: async () => {},
    };
    const { hit } = await fetchCheckpoint({ uri: `${server.url}/a`, digest }, { ...world, shared });
    expect(hit).toBe(false);
    expect(world.lines.join()).toContain('discarded');
  });

  it('whose folders are files is said, not a fault', async () => {
    server.files.set('/a', { bytes });
    for (const folder of ['entries', 'blobs', 'files', 'partial', 'locks']) {
      const world = checkpointWorld();
      mkdirSync(world.storeDir);
      writeFileSync(path.join(world.storeDir, folder), '');
      const error = await failureOf(fetchCheckpoint({ uri: `${server.url}/a`, digest }, world));
      expect(error).toMatchObject({ exitCode: 4 });
      if (folder === 'entries') {
        const list = () => new CheckpointStore(world.storeDir).entries();
        expect(list).toThrow('the folder "entries" of the store');
      }
    }
  });
});

it('a manifest of 10,000 layers is read, one with more is refused', async () => {
  const layersOf = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      digest: at === 9999 ? digest : `sha256:${at.toString(16).padStart(64, '0')}`,
      size: bytes.length,
      annotations: { 'org.opencontainers.image.title': `part-${at}` },
    }));
  const uriOf = (count: number) => {
    const manifest = Buffer.from(JSON.stringify({ layers: layersOf(count) }));
    server.files.set(`/v2/acme/pusher/manifests/${digestOf(manifest)}`, { bytes: manifest });
    return `oci://${server.host}/acme/pusher@${digestOf(manifest)}/part-9999`;
  };
  server.files.set(`/v2/acme/pusher/blobs/${digest}`, { bytes });
  expect((await fetchCheckpoint({ uri: uriOf(10_000) }, checkpointWorld())).asset.digest).toBe(digest);
  const error = await failureOf(fetchCheckpoint({ uri: uriOf(10_001) }, checkpointWorld()));
  expect(error).toMatchObject({ code: 'checkpoint-unreachable', exitCode: 4 });
});
