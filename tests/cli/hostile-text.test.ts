import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sha256 } from '../../src/foundation/digest.ts';
import { cli, removeFolders } from '../support/cli.ts';
import { makePackage } from '../support/sigstore/signed-package.ts';

afterAll(removeFolders);

/** Sets a terminal's title and clears it, reverses what follows, and is a command to a runner. */
const HOSTILE = '\u001b]0;title\u0007\u001b[2J\u009b31m\u202e\n::error::forged\n  ::stop-commands::x';
const ACTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*::/m;

/** Packs an edited package anew: whoever makes a package writes into it what he likes. */
function repack(dir: string, name: string, edit: (line: string) => string): void {
  const file = path.join(dir, name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
  for (const [member, text] of [
    [name, readFileSync(file)],
    ['audit_input.json', readFileSync(path.join(dir, 'audit_input.json'))],
  ] as const) {
    const digest = sha256(text);
    const manifestFile = path.join(dir, 'artifact_manifest.json');
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
      members: { name: string; digest: string; size_bytes: number }[];
    };
    const entry = manifest.members.find((one) => one.name === member)!;
    if (member === 'episode_results.jsonl') {
      const inputFile = path.join(dir, 'audit_input.json');
      writeFileSync(inputFile, readFileSync(inputFile, 'utf8').replaceAll(entry.digest, digest));
    }
    Object.assign(entry, { digest, size_bytes: text.length });
    writeFileSync(manifestFile, JSON.stringify(manifest));
  }
}

it('names in a package act neither on a terminal nor on a runner', async () => {
  const dir = await makePackage();
  repack(dir, 'episode_results.jsonl', (text) =>
    text
      .trim()
      .split('\n')
      .map(
        (line) =>
          `${JSON.stringify({ ...JSON.parse(line), file: HOSTILE, at: HOSTILE, counted: 'duplicate' })}\n`,
      )
      .join(''),
  );
  for (const argv of [
    ['evidence', 'recompute', dir],
    ['evidence', 'inspect', dir],
    ['audit', 'verify', dir],
  ]) {
    const { code, out, err } = await cli(path.dirname(dir), argv);
    expect(code, argv.join(' ')).not.toBe(4);
    expect(out + err, argv.join(' ')).not.toMatch(ACTS);
  }
  expect((await cli(path.dirname(dir), ['evidence', 'recompute', dir])).err).toContain(
    'is said to be duplicate',
  );
});
