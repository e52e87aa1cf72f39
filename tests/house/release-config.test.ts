import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readReleaseConfig } from '../../src/release/evidence/read-config.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { gates } = readReleaseConfig(path.join(ROOT, 'worldgate.release.yml'));
const commands = gates.map(({ command }) => (Array.isArray(command) ? command.join(' ') : command));

/** Checks of `.ci/run`, without what only prepares them. */
const checks = readFileSync(path.join(ROOT, '.ci/run'), 'utf8')
  .split('\n')
  .filter((line) => /^(?:npm|\.ci\/)/.test(line) && !/^npm ci\b|^\.ci\/system-packages$/.test(line));

test('a release stands on every check of .ci/run', () => {
  expect(checks.length).toBeGreaterThan(8);
  expect(checks.filter((line) => !commands.includes(line))).toEqual([]);
});

test('each npm script that a gate runs is there', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = commands.flatMap((line) =>
    [...line.matchAll(/npm run -s ([\w:-]+)/g)].map(([, name]) => name!),
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
