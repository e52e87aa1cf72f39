/** A checkpoint that is fetched, hashed and kept, against `curl` and `sha256sum` on the same file from the same server. */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { randomBytes, randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fetchCheckpoint } from '../src/checkpoints/fetch.ts';
import { sha256 } from '../src/foundation/digest.ts';
import { type Figure, median } from './figure.ts';

const SIZE = 256 * 1024 * 1024;
const REPEATS = 5;

/** Serves random bytes from memory, with ranges, in a process of its own. */
function serve(): void {
  const bytes = Buffer.allocUnsafe(SIZE);
  randomFillSync(bytes);
  const server = createServer((request, response) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const first = Number(range?.[1] ?? 0);
    const last = Math.min(Number(range?.[2] ?? SIZE - 1), SIZE - 1);
    const headers: Record<string, string | number> = { 'content-length': last - first + 1, etag: '"bench"' };
    if (range !== null) headers['content-range'] = `bytes ${first}-${last}/${SIZE}`;
    response.writeHead(range === null ? 200 : 206, headers).end(bytes.subarray(first, last + 1));
  });
  server.listen(0, '127.0.0.1', () =>
    process.send!({ port: (server.address() as AddressInfo).port, digest: sha256(bytes) }),
  );
}

async function fetchOnce(uri: string, digest: `sha256:${string}`, folder: string): Promise<number> {
  const start = performance.now();
  await fetchCheckpoint(
    { uri, digest },
    {
      storeDir: path.join(folder, 'store'),
      cwd: folder,
      env: {},
      now: () => new Date(),
      monotonic: () => performance.now(),
      sleep: async () => {},
      randomBytes: (count) => randomBytes(count),
      signal: undefined,
      isOffline: false,
      log: () => {},
      onProgress: () => {},
    },
  );
  return performance.now() - start;
}

function curlOnce(url: string, folder: string): number {
  const file = path.join(folder, 'curl.bin');
  const start = performance.now();
  execFileSync('curl', ['-sSf', '-o', file, url]);
  execFileSync('sha256sum', [file]);
  return performance.now() - start;
}

export async function run(): Promise<Figure[]> {
  const child: ChildProcess = fork(import.meta.filename, {
    env: { ...process.env, WORLDGATE_BENCH: 'serve' },
  });
  try {
    const { port, digest } = await new Promise<{ port: number; digest: `sha256:${string}` }>((done) =>
      child.once('message', done),
    );
    const url = `http://127.0.0.1:${port}/checkpoint`;
    const ratios: number[] = [];
    const rates: number[] = [];
    for (let i = 0; i < REPEATS; i++) {
      const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
      try {
        const theirs = curlOnce(url, folder);
        const ours = await fetchOnce(url, digest, folder);
        ratios.push(theirs / ours);
        rates.push(SIZE / 1e6 / (ours / 1000));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    const ratio = median(ratios);
    const rate = median(rates);
    return [
      {
        name: 'digest-verified fetch over loopback, speed against `curl` + `sha256sum`',
        value: ratio,
        unit: 'times the speed',
        target: '≥ 0.8',
        ok: ratio >= 0.8,
      },
      { name: 'the same, rate', value: rate, unit: 'MB/s', target: 'none', ok: true },
    ];
  } finally {
    child.kill();
  }
}

if (process.env.WORLDGATE_BENCH === 'serve') serve();
