/** Figures of an action's start: from its process to its first request, against a server on this machine. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { reportOf } from '../tests/support/finished-run.ts';
import { type Figure, median } from './figure.ts';

const DIST = process.env.WORLDGATE_BENCH_DIST ?? path.resolve(import.meta.dirname, '../dist');
const REPEATS = 15;
const LIMIT_MS = 250;

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  let first: number | null = null;
  const server = createServer((_, response) => {
    first ??= performance.now();
    response.writeHead(403, { 'content-type': 'application/json' }).end('{"message":"no"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    mkdirSync(path.join(folder, 'run', 'reports'), { recursive: true });
    writeFileSync(
      path.join(folder, 'run', 'reports', 'report.json'),
      JSON.stringify(reportOf('push', 'passed')),
    );
    const repo = { id: 1, full_name: 'acme/robots' };
    const side = (digit: string) => ({ sha: digit.repeat(40), ref: 'x', repo });
    writeFileSync(
      path.join(folder, 'event.json'),
      JSON.stringify({ pull_request: { number: 7, head: side('a'), base: side('b') }, repository: repo }),
    );
    const env = {
      PATH: process.env.PATH,
      RUNNER_TEMP: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'acme/robots',
      GITHUB_RUN_ID: '5',
      GITHUB_WORKSPACE: folder,
      'INPUT_RUN-DIR': 'run',
      'INPUT_GITHUB-TOKEN': 'token',
    };
    const times: number[] = [];
    for (let time = 0; time < REPEATS; time++) {
      first = null;
      const start = performance.now();
      const child = spawn(process.execPath, [path.join(DIST, 'actions', 'comment.js')], {
        env,
        stdio: 'ignore',
      });
      await new Promise((done) => child.once('close', done));
      if (first === null) throw new Error('actions/comment asked for nothing');
      times.push(first - start);
    }
    return [
      {
        name: '`actions/comment`: process start to first API request',
        value: median(times),
        unit: 'ms',
        target: `≤ ${LIMIT_MS} ms`,
        ok: median(times) <= LIMIT_MS,
      },
    ];
  } finally {
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true, force: true });
  }
}
