import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { RunningDigest } from '../../foundation/digest.ts';
import { OP, type Slot, WriterRing } from './writer-ring.ts';

/** The one message that starts the thread; everything else goes through the ring. */
export interface StartWriter {
  type: 'write-members';
  memory: SharedArrayBuffer;
}

/** One answer a member: the digest at its end, or the first thing that failed. */
export type FromWriter =
  | { type: 'finished'; member: number; digest: `sha256:${string}`; sizeBytes: number }
  | { type: 'failed'; member: number; code: string; message: string };

interface OpenMember {
  fd: number;
  digest: RunningDigest;
  size: number;
}

/** Writes and digests what another thread makes, so that both go on at once; returns at the end of the ring. */
export function serveMembers({ memory }: StartWriter, send: (message: FromWriter) => void): void {
  const open = new Map<number, OpenMember>();
  const failed = new Set<number>();
  new WriterRing(memory).serve((slot) => {
    try {
      const answer = serveSlot(slot, open);
      if (answer !== null) send(answer);
    } catch (error) {
      const { code = 'EIO', message } = error as NodeJS.ErrnoException;
      open.delete(slot.member);
      if (!failed.has(slot.member)) send({ type: 'failed', member: slot.member, code, message });
      failed.add(slot.member);
    }
    return slot.op !== OP.end;
  });
  for (const { fd } of open.values()) closeSync(fd);
}

function serveSlot({ op, member, bytes }: Slot, open: Map<number, OpenMember>): FromWriter | null {
  if (op === OP.open) {
    const fd = openSync(Buffer.from(bytes).toString('utf8'), 'wx', 0o644);
    open.set(member, { fd, digest: new RunningDigest(), size: 0 });
    return null;
  }
  const file = open.get(member);
  if (file === undefined) return null;
  if (op === OP.data) {
    file.digest.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(file.fd, bytes, at);
    file.size += bytes.length;
  }
  if (op !== OP.finish) return null;
  fsyncSync(file.fd);
  closeSync(file.fd);
  open.delete(member);
  return { type: 'finished', member, digest: file.digest.digest(), sizeBytes: file.size };
}
