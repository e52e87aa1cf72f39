/**
 * `npm run bench [name …]`: measures every figure that the documentation promises. Ratios are taken within
 * one run, and medians of several repetitions, because machines differ and drift.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Figure } from './figure.ts';

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  // `bare-…` are the loops that figures are held against, in processes of their own.
  .filter(
    (file) => file.endsWith('.ts') && !['main.ts', 'figure.ts'].includes(file) && !file.startsWith('bare-'),
  )
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

let missed = 0;
console.log(`${'figure'.padEnd(64)} ${'measured'.padStart(14)}  reach`);
for (const name of names) {
  const { run } = (await import(path.join(import.meta.dirname, `${name}.ts`))) as {
    run?: () => Promise<Figure[]>;
  };
  if (run === undefined) continue;
  for (const figure of await run()) {
    if (!figure.ok) missed++;
    const value = `${Number(figure.value.toPrecision(4))} ${figure.unit}`;
    console.log(
      `${figure.name.padEnd(64)} ${value.padStart(14)}  ${figure.target}${figure.ok ? '' : '  MISSED'}`,
    );
  }
}
process.exitCode = missed === 0 ? 0 : 1;
