import { chmodSync, copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckpointAsk, fetchCheckpoint } from '../../src/checkpoints/fetch.ts';
import { checkpointWorld, digestOf, MEBIBYTE, removeWorlds, someBytes } from '../support/checkpoints.ts';
import {
  cli,
  cliJson,
  contentsOf,
  episodesIn,
  evaluateIn,
  makeRepository,
  manifestIn,
  REACH_POLICY,
  removeFolders,
  resumeIn,
  runFolders,
  startCli,
  temporaryFolder,
  writePreset,
} from '../support/cli.ts';
import { FileServer } from '../support/file-server.ts';

let server: FileServer;
beforeEach(async () => {
  server = await FileServer.start();
});
afterEach(async () => {
  await server.stop();
  removeFolders();
  removeWorlds();
});

const bytes = someBytes(MEBIBYTE);
const digest = digestOf(bytes);
const storeIn = (folder: string) => ({ WORLDGATE_CHECKPOINTS: path.join(folder, 'store') });

describe('worldgate checkpoint', () => {
  it('fetches, lists, verifies and prunes', async () => {
    const cwd = temporaryFolder();
    const env = storeIn(cwd);
    server.files.set('/a.onnx', { bytes });
    const other = someBytes(1000);
    server.files.set('/b.onnx', { bytes: other });
    const [a, b] = [`${server.url}/a.onnx`, `${server.url}/b.onnx`];
    const fetched = await cliJson<{ path: string; hit: boolean }>(
      cwd,
      ['checkpoint', 'fetch', a, '--digest', digest],
      { env, now: () => new Date('2026-11-20T00:00:00Z') },
    );
    expect(fetched.data).toMatchObject({ digest, hit: false, source: a });
    expect(digestOf(readFileSync(fetched.data.path))).toBe(digest);
    const now = () => new Date('2026-11-21T00:00:00Z');
    const second = await cli(cwd, ['checkpoint', 'fetch', b, '--allow-unpinned'], { env, now });
    expect(second.out).toContain(digestOf(other));

    const list = await cliJson<{ checkpoints: { source: string }[] }>(cwd, ['checkpoint', 'list'], { env });
    expect(list.data.checkpoints.map(({ source }) => source)).toEqual([b, a]);

    const blob = path.join(env.WORLDGATE_CHECKPOINTS, 'blobs', digestOf(other).slice(7));
    chmodSync(blob, 0o644);
    truncateSync(blob, 10);
    const verified = await cliJson(cwd, ['checkpoint', 'verify'], { env });
    expect(verified.exit_code).toBe(4);
    expect(verified.errors).toMatchObject([{ code: 'checkpoint-damaged' }]);
    expect((await cliJson(cwd, ['checkpoint', 'verify', digest], { env })).exit_code).toBe(0);

    const dry = await cliJson(cwd, ['checkpoint', 'prune', '--max-size', '500kB', '--dry-run'], { env });
    expect(dry.data).toMatchObject({ removed: [{ source: a, freed_bytes: MEBIBYTE }] });
    expect(existsSync(fetched.data.path)).toBe(true);
    const pruned = await cliJson(cwd, ['checkpoint', 'prune', '--max-size', '500kB'], { env });
    expect(pruned.data).toEqual(dry.data);
    expect(existsSync(fetched.data.path)).toBe(false);
    const all = await cliJson<{ kept_bytes: number }>(cwd, ['checkpoint', 'prune', '--max-size', '0'], {
      env,
    });
    expect(all.data.kept_bytes).toBe(0);
  });

  it('keeps what it has just fetched, however small the limit', async () => {
    const cwd = temporaryFolder();
    server.files.set('/a.onnx', { bytes });
    const argv = ['checkpoint', 'fetch', `${server.url}/a.onnx`, '--digest', digest, '--max-size', '1B'];
    const { data } = await cliJson<{ path: string }>(cwd, argv, { env: storeIn(cwd) });
    expect(existsSync(data.path)).toBe(true);
  });

  it.each([
    [['fetch', 'ftp://example.org/a'], 'checkpoint-uri-invalid'],
    [['fetch', 'https://u:hunter2@example.org/a'], 'checkpoint-uri-secret'],
    [['fetch', 'https://example.org/a'], 'checkpoint-unpinned'],
    [['fetch', 'https://example.org/a', '--digest', 'abc'], 'usage'],
    [['prune'], 'usage'],
    [['prune', '--max-size', 'much'], 'usage'],
    [['verify', 's3://bucket/key'], 'checkpoint-unknown'],
    [['verify', 'https://u:hunter2@example.org/a'], 'checkpoint-uri-secret'],
  ])('%j is a mistake that is explained', async (argv, code) => {
    const cwd = temporaryFolder();
    const result = await cliJson(cwd, ['checkpoint', ...argv], { env: storeIn(cwd) });
    expect(result).toMatchObject({ exit_code: 2, errors: [{ code }] });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  it('of two processes at once, one fetches and the other waits', async () => {
    const cwd = temporaryFolder();
    let gets = 0;
    let release = () => {};
    const firstAsks = new Promise<void>((asked) => {
      server.routes.set('/a.onnx', (_, response) => {
        gets += 1;
        release = () => void response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
        asked();
      });
    });
    const uri = `${server.url}/a.onnx`;
    const env = { ...process.env, ...storeIn(cwd) };
    const first = startCli(cwd, ['checkpoint', 'fetch', uri, '--digest', digest, '--json'], env);
    await firstAsks;
    const log = (line: string) => (line.includes('waiting') ? release() : undefined);
    const world = checkpointWorld({
      storeDir: storeIn(cwd).WORLDGATE_CHECKPOINTS,
      log,
      sleep: () => pause(5),
    });
    expect((await fetchCheckpoint({ uri, digest }, world)).hit).toBe(true);
    expect(JSON.parse((await first.ended).out)).toMatchObject({ data: { hit: false } });
    expect(gets).toBe(1);
  });

  it('goes on where a process was killed, which holds no lock any more', async () => {
    const cwd = temporaryFolder();
    const long = someBytes(3 * MEBIBYTE);
    const uri = `${server.url}/a.onnx`;
    let kill = () => {};
    server.routes.set('/a.onnx', (_, response) => {
      const range = { 'content-range': `bytes 0-${long.length - 1}/${long.length}`, etag: '"a"' };
      response.writeHead(206, { ...range, 'content-length': long.length });
      // Killed in the middle of the second block.
      response.write(long.subarray(0, 1.5 * MEBIBYTE), () => kill());
      server.routes.clear();
    });
    server.files.set('/a.onnx', { bytes: long, etag: '"a"' });
    const store = storeIn(cwd);
    const argv = ['checkpoint', 'fetch', uri, '--digest', digestOf(long)];
    const first = startCli(cwd, argv, { ...process.env, ...store });
    const blocks = path.join(store.WORLDGATE_CHECKPOINTS, 'partial', `${digestOf(long).slice(7)}.blocks`);
    kill = () => {
      const timer = setInterval(() => {
        // The file is there before its first line is.
        if (!existsSync(blocks) || readFileSync(blocks, 'utf8') === '') return;
        clearInterval(timer);
        first.child.kill('SIGKILL');
      }, 5);
    };
    expect((await first.ended).signal).toBe('SIGKILL');
    const world = checkpointWorld({ storeDir: store.WORLDGATE_CHECKPOINTS });
    const { local } = await fetchCheckpoint({ uri, digest: digestOf(long) }, world);
    expect(digestOf(readFileSync(local.path))).toBe(digestOf(long));
    expect(world.progress.at(-1)!.resumedBytes).toBe(MEBIBYTE);
  });
});

describe('a preset', () => {
  const model = readFileSync(REACH_POLICY);
  const pinned = digestOf(model);

  it('with a policy by URI is fetched before it is played, resumed and reproduced by it, and tells no path', async () => {
    const cwd = makeRepository();
    const store = temporaryFolder();
    const env = storeIn(store);
    server.files.set('/policy.onnx', { bytes: model });
    const uri = `${server.url}/policy.onnx`;
    writePreset(cwd, 'fetched', { policy: { uri, digest: pinned }, episodes: 8 });
    writePreset(cwd, 'tiny', { episodes: 8 });
    const local = await cliJson(cwd, ['eval', '--preset', 'tiny', '--workers', '1'], { env });
    const run = await cliJson<{ run_id: string }>(cwd, ['eval', '--preset', 'fetched', '--workers', '1'], {
      env,
    });
    expect(run.exit_code).toBe(local.exit_code);
    const [first, second] = runFolders(path.join(cwd, '.worldgate')).map(manifestIn);
    expect(second!.result_digest).toBe(first!.result_digest);
    expect(first!.inputs.checkpoints).toBeUndefined();
    expect(second!.inputs.checkpoints).toMatchObject([
      { role: 'policy', source: uri, digest: pinned, size_bytes: model.length, exists: true },
    ]);
    for (const [name, content] of contentsOf(path.join(cwd, '.worldgate', 'runs'))) {
      expect(content, name).not.toContain(store);
    }
    const folder = runFolders(path.join(cwd, '.worldgate'))[1]!;
    expect(readFileSync(path.join(folder, 'inputs/plan.json'), 'utf8')).toContain(`"tree":"uri"`);
    // Elsewhere, the store is empty and the bytes come from their source.
    const again = await cliJson(cwd, ['reproduce', run.data.run_id, '--workers', '1'], {
      env: storeIn(temporaryFolder()),
    });
    expect(again.data).toMatchObject({ reproduced: true });
  });

  it('that is not pinned loads and is listed, but is not played', async () => {
    const cwd = makeRepository();
    const env = storeIn(cwd);
    server.files.set('/policy.onnx', { bytes: model });
    writePreset(cwd, 'moving', { policy: `${server.url}/policy.onnx` });
    expect((await cliJson(cwd, ['preset', 'show', 'moving'], { env })).exit_code).toBe(0);
    const checked = await cliJson(cwd, ['preset', 'validate', 'moving'], { env });
    expect(checked.errors[0]!.message).toContain('policy.uri: is not pinned');
    const refused = await cliJson(cwd, ['eval', '--preset', 'moving'], { env });
    expect(refused).toMatchObject({ exit_code: 2, errors: [{ code: 'checkpoint-unpinned' }] });
    expect(server.asked).toEqual([]);
    expect(existsSync(path.join(cwd, '.worldgate', 'runs'))).toBe(false);
    const argv = ['eval', '--preset', 'moving', '--allow-unpinned', '--workers', '1', '--episodes', '2'];
    await cliJson(cwd, argv, { env });
    const [folder] = runFolders(path.join(cwd, '.worldgate'));
    expect(manifestIn(folder!).inputs).toMatchObject({
      checkpoint_digest: pinned,
      checkpoints: [{ digest: pinned }],
    });
  });

  it('is resumed with the bytes that it began with, from elsewhere and though the address stands for others now', async () => {
    const cwd = makeRepository();
    server.files.set('/policy.onnx', { bytes: model });
    writePreset(cwd, 'fetched', { policy: { uri: `${server.url}/policy.onnx` }, episodes: 6 });
    const onEmptyStore = () => {
      const world = checkpointWorld();
      return { fetchCheckpoint: (ask: CheckpointAsk) => fetchCheckpoint(ask, world) };
    };
    const abort = new AbortController();
    const { runDir } = await evaluateIn(
      cwd,
      { preset: 'fetched', allowUnpinned: true },
      {
        ...onEmptyStore(),
        signal: abort.signal,
        onProgress: ({ finished }) => finished >= 2 && abort.abort(),
      },
    );
    expect(manifestIn(runDir).inputs.checkpoints).toMatchObject([{ digest: pinned }]);
    server.files.set('/policy.onnx', { bytes: someBytes(model.length) });
    await expect(resumeIn(cwd, runDir, onEmptyStore())).rejects.toMatchObject({ code: 'checkpoint-digest' });
    server.files.set('/policy.onnx', { bytes: model });
    const { manifest } = await resumeIn(cwd, runDir, onEmptyStore());
    expect(manifest.inputs.checkpoint_digest).toBe(pinned);
    expect(manifest.inputs.checkpoints).toMatchObject([{ digest: pinned }]);
    expect(episodesIn(runDir)).toHaveLength(6);
  });

  it('whose policy is another is not played, and nothing of it is kept', async () => {
    const cwd = makeRepository();
    const env = storeIn(cwd);
    server.files.set('/policy.onnx', { bytes: someBytes(1000) });
    writePreset(cwd, 'fetched', { policy: { uri: `${server.url}/policy.onnx`, digest: pinned } });
    const result = await cliJson(cwd, ['eval', '--preset', 'fetched'], { env });
    expect(result).toMatchObject({ exit_code: 4, errors: [{ code: 'checkpoint-digest' }] });
    expect(existsSync(path.join(cwd, '.worldgate', 'runs'))).toBe(false);
  });

  it('compares with a policy by URI, and keeps the name of a local file only', async () => {
    const cwd = makeRepository();
    const outside = temporaryFolder();
    copyFileSync(REACH_POLICY, path.join(outside, 'old.onnx'));
    writeFileSync(path.join(outside, 'note'), '');
    const uri = `file:${path.join(outside, 'old.onnx')}`;
    const argv = ['eval', '--preset', 'tiny', '--baseline-policy', uri, '--allow-unpinned', '--workers', '1'];
    await cliJson(cwd, [...argv, '--episodes', '2'], { env: storeIn(temporaryFolder()) });
    const [folder] = runFolders(path.join(cwd, '.worldgate'));
    expect(manifestIn(folder!).inputs).toMatchObject({
      baseline_checkpoint_digest: pinned,
      checkpoints: [{ role: 'baseline_policy', source: 'file:old.onnx' }],
    });
    for (const [name, content] of contentsOf(folder!)) expect(content, name).not.toContain(outside);
  });
});
