import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { childEnvironment, startProcess } from '../../src/evaluation/worker-handle.ts';
import { ROOT } from '../support/runner.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that starts a process of its own and then computes without ever looking up. */
const entry = path.join(folder, 'worker.mjs');
writeFileSync(
  entry,
  `import { spawn } from 'node:child_process';
const child = spawn('sleep', ['60'], { stdio: 'ignore' });
process.send({ pids: [process.pid, child.pid] }, () => {
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
});
`,
);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function goneSoon(pid: number): Promise<boolean> {
  for (let i = 0; i < 200 && isAlive(pid); i++) await sleep(25);
  return !isAlive(pid);
}

it('a worker that is ended in the middle of a call takes with it what it has started', async () => {
  const worker = startProcess(pathToFileURL(entry), childEnvironment(process.env));
  const pids = await new Promise<number[]>((resolve) =>
    worker.onMessage((message) => resolve((message as unknown as { pids: number[] }).pids)),
  );
  expect(pids.every(isAlive)).toBe(true);
  await worker.kill();
  for (const pid of pids) expect(await goneSoon(pid)).toBe(true);
  // A second call is no news.
  await worker.kill();
});

it('a worker goes when whoever started it is killed', async () => {
  const parent = path.join(folder, 'parent.mjs');
  const worker = path.join(ROOT, 'src', 'worker.ts');
  writeFileSync(
    parent,
    `import { fork } from 'node:child_process';
const child = fork(${JSON.stringify(worker)}, [], { detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
child.on('spawn', () => console.log(child.pid));
setInterval(() => {}, 1000);
`,
  );
  const parentProcess: ChildProcess = spawn(process.execPath, [parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parentProcess.stdout!, 'data')) as [Buffer];
  const pid = Number(String(line).trim());
  // Its channel is open once it runs.
  await sleep(300);
  expect(isAlive(pid)).toBe(true);
  parentProcess.kill('SIGKILL');
  await once(parentProcess, 'exit');
  expect(await goneSoon(pid)).toBe(true);
});

it('a worker is told which job it belongs to, and no secret', () => {
  expect(
    childEnvironment({
      PATH: '/bin',
      RUNNER_TRACKING_ID: 'github_1',
      WORLDGATE_GPU_FACTS: '/tmp/f',
      VK_ICD_FILENAMES: '/icd',
      GITHUB_TOKEN: 'hunter2',
    }),
  ).toEqual({
    PATH: '/bin',
    RUNNER_TRACKING_ID: 'github_1',
    WORLDGATE_GPU_FACTS: '/tmp/f',
    VK_ICD_FILENAMES: '/icd',
  });
});
