/** The command line straight from the sources, for work on WorldGate itself: `npm run dev -- <args>`. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { cli } from './entry.ts';
import { installationAt } from './foundation/installation.ts';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
await cli(process.argv.slice(2), installationAt(root, new URL('src/worker.ts', root), version));
