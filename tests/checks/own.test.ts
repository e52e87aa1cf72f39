import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { readChecksConfig, runChecks } from '../../src/checks/run-checks.ts';
import { notPassed } from './project.ts';

const root = path.resolve(import.meta.dirname, '../..');
const configFile = path.join(root, 'worldgate.checks.yml');

// Times are never asserted here: `npm run check:performance` measures them.
test.each(['docs-commands', 'docs-snippets', 'wrappers', 'import-boundaries'] as const)(
  'this repository keeps its own %s',
  async (check) => {
    const world = {
      root,
      env: process.env,
      now: () => new Date(),
      monotonic: () => performance.now(),
      redact: (text: string) => text,
      signal: new AbortController().signal,
    };
    const { report } = await runChecks([check], readChecksConfig(configFile), {
      world,
      configFile,
      measured: null,
    });
    const { rows } = report.checks[0]!;
    expect(notPassed(rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  },
  60_000,
);
