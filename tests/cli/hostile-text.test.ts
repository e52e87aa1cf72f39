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

/** Rewrites a member, as whoever makes a package can; returns the digests of before and after. */
function rewrite(dir: string, name: string, edit: (text: string) => string): [before: string, after: string] {
  const file = path.join(dir, name);
  const text = edit(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  const manifestFile = path.join(dir, 'artifact_manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    members: { name: string; digest: string; size_bytes: number }[];
  };
  const entry = manifest.members.find((one) => one.name === name)!;
  const before = entry.digest;
  Object.assign(entry, { digest: sha256(text), size_bytes: Buffer.byteLength(text) });
  writeFileSync(manifestFile, JSON.stringify(manifest));
  return [before, entry.digest];
}

it('names in a package act neither on a terminal nor on a runner', async () => {
  const dir = await makePackage();
  const [before, after] = rewrite(dir, 'episode_results.jsonl', (text) =>
    text
      .trim()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), file: HOSTILE, at: HOSTILE, counted: 'duplicate' }))
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
  rewrite(dir, 'audit_input.json', (text) => text.replaceAll(before, after));
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
