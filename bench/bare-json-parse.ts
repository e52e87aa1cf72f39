/** The yardstick of an import: `JSON.parse` and SHA-256 of the same bytes, and nothing else. Prints milliseconds. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const bytes = readFileSync(process.argv[2]!);
const start = performance.now();
JSON.parse(bytes.toString('utf8'));
createHash('sha256').update(bytes).digest('hex');
console.log(performance.now() - start);
