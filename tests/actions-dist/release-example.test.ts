import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReleaseEvidence } from '../../src/contracts/release-evidence.ts';
import { pushEvent } from '../../src/testing/runner/events.ts';
import { runWorkflow } from '../../src/testing/runner/run.ts';
import { Platform, REPOSITORY, shippedFolder } from './shipped.ts';

/* `examples/release-evidence`, played with our actions from dist. */

const WORKFLOW = '.github/workflows/release.yml';
const TAG = 'v1.0.0';
let shipped: string;
let platform: Platform;

beforeAll(async () => {
  shipped = shippedFolder();
  platform = await Platform.start();
});
afterAll(async () => {
  await platform.stop();
  rmSync(shipped, { recursive: true });
  expect(platform.api.problems).toEqual([]);
});

function play(name: string, runId: number, change: (folder: string) => void = () => {}) {
  const folder = `${realpathSync(platform.folder)}/${name}`;
  cpSync(join(shipped, 'examples', 'release-evidence'), folder, { recursive: true });
  change(folder);
  // Nobody is there to ask for an identity: a key signs instead.
  const file = join(folder, WORKFLOW);
  const text = readFileSync(file, 'utf8');
  expect(text.split('sign: required\n')).toHaveLength(2);
  const key = 'sign: required\n          signing-key: ${{ secrets.KEY }}\n';
  writeFileSync(
    file,
    text.replace('sign: required\n', () => key),
  );
  const commands = join(folder, '..', `${name}-commands`);
  mkdirSync(commands);
  writeFileSync(
    join(commands, 'gh'),
    `#!/bin/sh\necho "$@" >> ${commands}/called\nls $4 $5 $6 > /dev/null\n`,
  );
  chmodSync(join(commands, 'gh'), 0o755);
  const { api, results, node } = platform.options();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return runWorkflow({
    ...{ folder, workflow: WORKFLOW, api: api!, results: results!, node: node!, runId },
    temp: join(platform.folder, `${name}-runner`),
    event: pushEvent({ repository: REPOSITORY, ref: `refs/tags/${TAG}`, sha: 'e'.repeat(40) }),
    secrets: { KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
    actions: { 'worldgate/worldgate': shipped },
    base: { PATH: `${commands}:${process.env.PATH}`, HOME: platform.folder, WORLDGATE_OFFLINE: '1' },
  });
}

const evidence = () =>
  JSON.parse(
    platform.results.files('release-evidence-attempt-1').get('release-evidence.json')!,
  ) as ReleaseEvidence;
const drafts = () => platform.api.repository.releases.items;

it('stops at a file that is another one than was stated, and opens no draft', async () => {
  const ran = await play('changed', 1, (folder) => {
    writeFileSync(join(folder, 'policies', 'README.txt'), 'another one\n');
  });
  expect(ran.jobs.map(({ id, result }) => `${id} ${result}`)).toEqual(['evidence failure', 'draft skipped']);
  expect(evidence()).toMatchObject({ verdict: 'failed', first_failed: { name: 'Policies are whole' } });
  expect(drafts()).toEqual([]);
});

it('opens a draft with the notes, and attaches the files and their signed evidence', async () => {
  const ran = await play('whole', 2);
  expect(ran.failures).toEqual([]);
  expect(ran.result).toBe('success');
  const made = ran.jobs[0]!.steps.find(({ id }) => id === 'evidence')!;
  expect(made.outputs).toMatchObject({ verdict: 'passed', 'signature-state': 'signed' });
  expect(drafts()).toMatchObject([{ draft: true, body: expect.stringContaining('A policy that reaches.') }]);
  expect(readFileSync(join(platform.folder, 'whole-commands/called'), 'utf8')).toMatch(
    /^release upload v1\.0\.0 policies\.tar\.gz .*sigstore\.json --clobber\n$/,
  );
});
