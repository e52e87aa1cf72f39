import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { RunningDigest } from '../../foundation/digest.ts';

/** What the thread that writes members is told, in order. */
export type ToWriter =
  | { type: 'write-members'; taken: Int32Array }
  | { type: 'open'; member: number; path: string }
  | { type: 'data'; member: number; bytes: Uint8Array }
  | { type: 'finish'; member: number };

export type FromWriter =
  | { type: 'finished'; member: number; digest: `sha256:${string}`; sizeBytes: number }
  | { type: 'failed'; member: number; code: string; message: string };

/**
 * Writes and digests what another thread makes, so that both go on at once. Every answer is the only one of its member:
 * the digest at its end, or the first thing that failed. `taken` counts the pieces that were taken: the other side waits
 * on it when it is far ahead.
 */
export function serveMembers(
  send: (message: FromWriter) => void,
  receive: (handler: (message: unknown) => void) => void,
): void {
  const open = new Map<number, { fd: number; digest: RunningDigest; size: number }>();
  const failed = new Set<number>();
  let taken: Int32Array | null = null;
  receive((raw) => {
    const message = raw as ToWriter;
    if (message.type === 'write-members') {
      taken = message.taken;
      return;
    }
    try {
      const { member } = message;
      if (message.type === 'open') {
        open.set(member, { fd: openSync(message.path, 'wx', 0o644), digest: new RunningDigest(), size: 0 });
      } else if (message.type === 'data') {
        const file = open.get(member);
        if (file !== undefined) {
          const { bytes } = message;
          file.digest.update(bytes);
          for (let at = 0; at < bytes.length; ) at += writeSync(file.fd, bytes, at);
          file.size += bytes.length;
        }
      } else {
        const file = open.get(member);
        if (file !== undefined) {
          fsyncSync(file.fd);
          closeSync(file.fd);
          send({ type: 'finished', member, digest: file.digest.digest(), sizeBytes: file.size });
        }
      }
    } catch (error) {
      const { code = 'EIO', message: text } = error as NodeJS.ErrnoException;
      open.delete(message.member);
      if (!failed.has(message.member)) send({ type: 'failed', member: message.member, code, message: text });
      failed.add(message.member);
    }
    if (message.type === 'data' && taken !== null) {
      Atomics.add(taken, 0, 1);
      Atomics.notify(taken, 0);
    }
  });
}
