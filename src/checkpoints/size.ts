import { WorldGateError } from '../foundation/errors.ts';

const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** Bytes of `50GB`, `1.5 GiB` or `1000000`. @param flag how a message calls it. @throws WorldGateError `usage` */
export function parseSize(text: string, flag: string): number {
  const match = /^(\d{1,15}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i.exec(text.trim());
  const factor = FACTORS[match?.[2]?.toLowerCase() ?? '?'];
  if (match === null || factor === undefined) {
    throw new WorldGateError('usage', `${flag}: ${JSON.stringify(text.slice(0, 40))} is not a size`, {
      hint: 'Write a number with B, kB, MB, GB, TB, KiB, MiB, GiB or TiB, such as 50GB.',
    });
  }
  return Math.floor(Number(match[1]) * factor);
}
