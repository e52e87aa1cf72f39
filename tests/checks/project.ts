import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll } from 'vitest';
import type { CheckWorld } from '../../src/checks/world.ts';
import { type ChecksConfig, checksConfig } from '../../src/contracts/checks-config.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A project in a folder of its own, gone after the tests. Names that end with `!` get their executable bit. */
export function project(files: Readonly<Record<string, string>>): CheckWorld {
  const root = mkdtempSync(path.join(tmpdir(), 'worldgate-check-test-'));
  made.push(root);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name.replace(/!$/, ''));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (name.endsWith('!')) chmodSync(file, 0o755);
  }
  return {
    root,
    env: process.env,
    now: () => new Date('2026-01-02T03:04:05Z'),
    monotonic: () => performance.now(),
    redact: (text) => text,
    signal: new AbortController().signal,
  };
}

/** A configuration with all defaults filled in. */
export function config(keys: object): ChecksConfig {
  return checksConfig.parse({ schema_version: 'worldgate.checks_config.v1', ...keys });
}

export const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export const notPassed = (rows: readonly { state: string; summary: string }[]) =>
  rows.filter(({ state }) => state !== 'passed').map(({ state, summary }) => `${state}: ${summary}`);
