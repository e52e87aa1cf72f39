import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startProcess, startThread, type WorkerHandle } from '../src/evaluation/worker-handle.ts';
import type { FromWorker } from '../src/evaluation/worker-protocol.ts';
import { installation, mockPolicy, projectFolder } from './support/benchmark.ts';

const handles: WorkerHandle[] = [];
afterEach(async () => {
  await Promise.all(handles.splice(0).map((handle) => handle.kill()));
});

describe('the worker entry', () => {
  it.each([
    ['thread', () => startThread(installation.worker)],
    ['process', () => startProcess(installation.worker, {})],
  ])('plays episodes that arrive before their code is loaded, in a %s', async (_, start) => {
    const handle = start();
    handles.push(handle);
    const done = new Promise<FromWorker[]>((resolve, reject) => {
      const received: FromWorker[] = [];
      handle.onExit((detail) => reject(new Error(detail)));
      handle.onMessage((message) => {
        if (message.type !== 'alive') received.push(message);
        if (received.length === 3) resolve(received);
      });
    });
    handle.post({
      type: 'setup',
      tasks: [{ path: path.join(projectFolder, 'presets/worlds/reach/task.yaml'), assets: undefined }],
      policy: mockPolicy(),
      baseline: undefined,
      engines: installation.engines.href,
    });
    handle.post({ type: 'episode', episode: 0, task: 0, seed: 5 });
    handle.post({ type: 'episode', episode: 1, task: 0, seed: 6 });
    expect(await done).toMatchObject([
      { type: 'ready' },
      { type: 'done', record: { episode: 0, seed: 5 } },
      { type: 'done', record: { episode: 1, seed: 6 } },
    ]);
  });
});
