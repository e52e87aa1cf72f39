import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import type { StartWriter } from './audit/package/writer-thread.ts';
import type { ToWorker } from './evaluation/worker-protocol.ts';

/** How a worker talks to whoever started it, whether it is a thread or a child process. */
interface Channel {
  send(message: unknown): void;
  receive(handler: (message: unknown) => void): void;
  end(): void;
}

function openChannel(): Channel {
  if (parentPort !== null) {
    const port = parentPort;
    return {
      send: (message) => port.postMessage(message),
      receive: (handler) => port.on('message', handler),
      end: () => port.close(),
    };
  }
  // Whoever started this process is gone, and with it the reason to go on.
  process.on('disconnect', () => process.exit());
  return {
    send: (message) => process.send?.(message),
    receive: (handler) => process.on('message', handler),
    end: () => process.disconnect(),
  };
}

/** Starts the work that the first message asks for; each kind loads only what it needs. */
async function serve(first: unknown, channel: Channel): Promise<void> {
  const { type } = first as { type: string };
  if (type === 'benchmark') {
    const { serveBenchmark } = await import('./benchmark/worker.ts');
    serveBenchmark(channel.send, channel.receive);
  } else if (type === 'native-probe') {
    const { serveNativeProbe } = await import('./doctor/native-worker.ts');
    serveNativeProbe(channel.send, channel.receive);
  } else if (type === 'write-members') {
    const { serveMembers } = await import('./audit/package/writer-thread.ts');
    serveMembers(first as StartWriter, channel.send);
  } else {
    const { serveEpisodes } = await import('./evaluation/worker.ts');
    serveEpisodes(
      channel.send,
      (handler) => channel.receive((message) => handler(message as ToWorker)),
      channel.end,
    );
  }
}

/**
 * Entry of every worker, thread or child process: plays episodes, makes the calls of a benchmark, tries the native
 * engine for the doctor, or writes large members of an evidence package. Messages that come before the code for them is loaded wait.
 */
export function startWorker(): void {
  const channel = openChannel();
  const waiting: unknown[] = [];
  let deliver: ((message: unknown) => void) | undefined;
  channel.receive((message) => {
    if (deliver !== undefined) return deliver(message);
    waiting.push(message);
    if (waiting.length > 1) return;
    void serve(message, {
      ...channel,
      receive: (handler) => {
        deliver = handler;
        for (const early of waiting) handler(early);
      },
    });
  });
}
