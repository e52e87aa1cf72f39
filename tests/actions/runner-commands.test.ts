import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runnerCommands } from '../../src/actions/runner-commands.ts';

const VALUES = ['plain', '', '100 % of it', 'two\nlines\r\n::error::forged', 'a:b,c=d', '🤖 ünï'];
const NAME = 'result-digest';

type Core = typeof import('@actions/core');
const LEVELS = ['error', 'warning', 'notice'] satisfies (keyof Core)[];

/** Each command once with each value, in a process of its own: the package writes to the standard output. */
const CALLS = `
  const values = ${JSON.stringify(VALUES)};
  for (const value of values) {
    core.setSecret(value);
    core.setOutput(${JSON.stringify(NAME)}, value);
    for (const level of ${JSON.stringify(LEVELS)}) core[level](value, { title: value });
    core.startGroup(value);
    core.endGroup();
  }`;

const withoutDelimiter = (text: string) => text.replaceAll(/ghadelimiter_[\w-]+/g, 'ghadelimiter');

it.each(['into a file', 'as a command'])(
  'tells the runner what @actions/core tells it, outputs %s',
  (where) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-'));
    const file = (name: string) => {
      const place = path.join(folder, name);
      writeFileSync(place, '');
      return where === 'into a file' ? place : '';
    };
    const [theirs, ours] = [file('theirs'), file('ours')];
    const said = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `import * as core from '@actions/core';${CALLS}`],
      { cwd: path.resolve(import.meta.dirname, '../..'), env: { GITHUB_OUTPUT: theirs }, encoding: 'utf8' },
    );
    let written = '';
    const core = runnerCommands({ GITHUB_OUTPUT: ours }, (text) => {
      written += text;
    });
    for (const value of VALUES) {
      core.setSecret(value);
      core.setOutput(NAME, value);
      for (const level of LEVELS) core[level](value, { title: value });
      core.startGroup(value);
      core.endGroup();
    }
    expect(written).toBe(said);
    if (where === 'into a file') {
      expect(withoutDelimiter(readFileSync(ours, 'utf8'))).toBe(
        withoutDelimiter(readFileSync(theirs, 'utf8')),
      );
    }
  },
);
