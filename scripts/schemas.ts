/**
 * Writes `schemas/`: JSON Schemas of every file that we read or write, from the table in `src/contracts/catalogue.ts`.
 * `--check` compares.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { CONTRACTS } from '../src/contracts/catalogue.ts';

const folder = path.resolve(import.meta.dirname, '..', 'schemas');
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
mkdirSync(folder, { recursive: true });
for (const [version, schema] of Object.entries(CONTRACTS)) {
  const name = version.replace('worldgate.', '');
  // `input` is what an author writes: fields with a default may be left out.
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  const text = `${JSON.stringify({ $id: `worldgate.${name}.schema.json`, title: `worldgate.${name}`, ...json }, null, 2)}\n`;
  const file = path.join(folder, `${name}.schema.json`);
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(name);
}
if (stale.length > 0) {
  console.error(
    `schemas/ is not what src/contracts describes; run \`npm run schemas\` and commit it: ${stale.join(', ')}`,
  );
  process.exitCode = 1;
}
