import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { serveEpisodes } from './worker.ts';
import type { ToWorker } from './worker-protocol.ts';

/** Entry of an evaluation worker, which is a thread (engine `wasm`) or a child process (engine `native`). */
export function startWorker(): void {
  if (parentPort !== null) {
    const port = parentPort;
    serveEpisodes(
      (message) => port.postMessage(message),
      (handler) => port.on('message', handler),
      () => port.close(),
    );
    return;
  }
  serveEpisodes(
    (message) => process.send?.(message),
    (handler) => process.on('message', (message) => handler(message as ToWorker)),
    () => process.disconnect(),
  );
}
