import type { Answer } from './http.ts';
import { BLOCK_BYTES } from './partial.ts';

/** The first block that is not there. */
export function firstMissing(there: ReadonlySet<number>): number {
  let block = 0;
  while (there.has(block)) block += 1;
  return block;
}

/** Bytes of a block of a file of `size` bytes. */
export function blockLength(block: number, size: number): number {
  return Math.min(BLOCK_BYTES, size - block * BLOCK_BYTES);
}

/** Stretches `[first, end)` of blocks that are missing, none longer than `longest`. */
export function missingRuns(there: ReadonlySet<number>, count: number, longest: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let block = 0; block < count; block++) {
    if (there.has(block)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === block && block - last[0] < longest) last[1] = block + 1;
    else runs.push([block, block + 1]);
  }
  return runs;
}

const contentRange = ({ headers }: Answer) =>
  /^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/.exec(headers['content-range'] ?? '');

/** Bytes of the whole file, as an answer states them; `null` where it does not. */
export function rangeTotal(answer: Answer): number | null {
  const total = contentRange(answer)?.[3];
  return total === undefined ? null : Number(total);
}

/** The first byte of an answer. */
export function rangeStart(answer: Answer): number | null {
  const start = contentRange(answer)?.[1];
  return start === undefined ? null : Number(start);
}

/** The last byte of an answer. */
export function rangeEnd(answer: Answer): number {
  return Number(contentRange(answer)?.[2] ?? 0);
}

/** Strong entity tag, or the time of the last change. */
export function validatorOf({ headers }: Answer): string | null {
  const { etag } = headers;
  if (etag !== undefined && !etag.startsWith('W/')) return etag;
  return headers['last-modified'] ?? null;
}
