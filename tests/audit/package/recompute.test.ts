import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { cliJson } from '../../support/cli.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from './fixtures.ts';

let dir: string;

beforeEach(async () => {
  dir = auditFolder(evalInfo(41, 50)).dir;
  await cliJson(dir, AUDIT, { now: () => NOW });
});

const member = (name: string) => path.join(dir, 'package', name);
const read = (name: string) => readFileSync(member(name), 'utf8');

/** Edits a member and the manifest with it, as somebody would who knows how packages are made. */
function forge(name: string, edit: (text: string) => string): void {
  const text = edit(read(name));
  writeFileSync(member(name), text);
  const manifest = JSON.parse(read('artifact_manifest.json'));
  const entry = manifest.members.find((row: { name: string }) => row.name === name);
  Object.assign(entry, { digest: sha256(text), size_bytes: Buffer.byteLength(text) });
  writeFileSync(member('artifact_manifest.json'), canonicalJson(manifest));
}

const recompute = () =>
  cliJson<{ matches: boolean; differences: { key: string }[] }>(dir, ['evidence', 'recompute', 'package']);

test('an untouched package is decided the same again', async () => {
  expect(await recompute()).toMatchObject({ exit_code: 0, data: { matches: true, outcome: 'inconclusive' } });
  expect(await cliJson(dir, ['evidence', 'inspect', 'package'])).toMatchObject({
    exit_code: 0,
    data: { grade: 'B' },
  });
});

test.each([
  ['edited', () => writeFileSync(member('evidence.md'), 'passed'), 'evidence.md: has 6 bytes'],
  ['removed', () => rmSync(member('evidence.md')), 'evidence.md: is missing'],
  ['added', () => writeFileSync(member('notes.txt'), 'x'), '"notes.txt": is not in the manifest'],
])('a member that was %s is named', async (_, change, message) => {
  change();
  for (const command of ['inspect', 'recompute']) {
    const { exit_code, errors } = await cliJson(dir, ['evidence', command, 'package']);
    expect([exit_code, errors[0]!.code]).toEqual([2, 'package-tampered']);
    expect(errors[0]!.message).toContain(message);
  }
});

test('all problems are named, not the first only', async () => {
  rmSync(member('evidence.md'));
  writeFileSync(member('claim.json'), '{}');
  const { errors } = await recompute();
  expect(errors[0]!.message).toContain('evidence.md');
  expect(errors[0]!.message).toContain('claim.json');
});

test('a decision that was edited together with its digests does not follow from the episodes', async () => {
  forge('evidence.json', (text) => text.replaceAll('"inconclusive"', '"supported"'));
  const manifest = JSON.parse(read('artifact_manifest.json'));
  writeFileSync(
    member('artifact_manifest.json'),
    canonicalJson({ ...manifest, outcome: 'supported', verdict: 'supported' }),
  );
  expect((await recompute()).exit_code).not.toBe(0);
  forge('evidence.json', (text) => text.replace('"verdict":"supported"', '"verdict":"passed"'));
  const again = JSON.parse(read('artifact_manifest.json'));
  writeFileSync(
    member('artifact_manifest.json'),
    canonicalJson({ ...again, outcome: 'supported', verdict: 'passed' }),
  );
  const { exit_code, data, errors } = await recompute();
  expect([exit_code, data.matches, errors[0]!.code]).toEqual([1, false, 'evidence-differs']);
  expect(data.differences.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['evidence.outcome', 'evidence.verdict']),
  );
});

test('an episode that was turned into a success is found, and so is one that was moved out of the count', async () => {
  const original = read('episode_results.jsonl');
  forge('episode_results.jsonl', (text) => text.replaceAll('"outcome":"failure"', '"outcome":"success"'));
  const input = JSON.parse(read('audit_input.json'));
  forge('audit_input.json', () =>
    canonicalJson({
      ...input,
      episodes: { ...input.episodes, digest: sha256(read('episode_results.jsonl')) },
    }),
  );
  const { data } = await recompute();
  expect(data.differences.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['evidence.counts.succeeded', 'evidence.outcome']),
  );
  forge('episode_results.jsonl', () => original.replace('{"at"', '{"counted":"out_of_protocol","at"'));
  forge('audit_input.json', () =>
    canonicalJson({
      ...input,
      episodes: { ...input.episodes, digest: sha256(read('episode_results.jsonl')) },
    }),
  );
  expect(await recompute()).toMatchObject({ exit_code: 2, errors: [{ code: 'package-tampered' }] });
});

const edits: [string, (evidence: Record<string, never>) => void, string][] = [
  ['a better grade', (evidence) => Object.assign(evidence.grade!, { grade: 'A' }), 'evidence.grade.grade'],
  [
    'nothing missing',
    (evidence) => Object.assign(evidence, { missing_evidence: [], not_shown: [] }),
    'evidence.not_shown',
  ],
  [
    'other words',
    (evidence) => Object.assign(evidence, { sentence: 'The robot is certified.' }),
    'evidence.sentence',
  ],
  [
    'another subject',
    (evidence) => Object.assign(evidence.subject!, { id: 'org/better' }),
    'evidence.subject.id',
  ],
  [
    'another stop rule',
    (evidence) => Object.assign(evidence.stopping!, { rule: 'savi' }),
    'evidence.stopping.rule',
  ],
];

test.each(edits)('%s does not follow', async (_, edit, key) => {
  forge('evidence.json', (text) => {
    const evidence = JSON.parse(text);
    edit(evidence);
    return canonicalJson(evidence);
  });
  const manifest = JSON.parse(read('artifact_manifest.json'));
  const { grade } = JSON.parse(read('evidence.json'));
  writeFileSync(member('artifact_manifest.json'), canonicalJson({ ...manifest, grade: grade.grade }));
  const { exit_code, data } = await recompute();
  expect([exit_code, data.matches]).toEqual([1, false]);
  expect(data.differences.some((difference) => difference.key.startsWith(key))).toBe(true);
});

test('a page for reviewers that says something else, and a failure that was left out, do not follow', async () => {
  forge('evidence.md', (text) => text.replace('Inconclusive', 'Passed'));
  forge('failure_evidence_index.jsonl', (text) => text.slice(text.indexOf('\n') + 1));
  const { data } = await recompute();
  expect(data.differences.map(({ key }) => key).sort()).toEqual([
    'evidence.md',
    'failure_evidence_index.jsonl',
  ]);
});

test('what is no package says so', async () => {
  expect(await cliJson(dir, ['evidence', 'inspect', '.'])).toMatchObject({
    exit_code: 2,
    errors: [{ code: 'package-missing' }],
  });
});

test('another version may word its sentences otherwise, and nothing else', async () => {
  const sentence = (edit: (evidence: { sentence: string; claim: { text: string } }) => void) =>
    forge('evidence.json', (text) => {
      const evidence = JSON.parse(text);
      edit(evidence);
      return canonicalJson(evidence);
    });
  sentence((evidence) => {
    evidence.sentence = 'Worded as it was once.';
  });
  forge('evidence.md', (text) => `${text}\n`);
  // Of this version, every word follows from the episodes.
  expect(await recompute()).toMatchObject({ exit_code: 1, data: { matches: false } });
  forge('audit_provenance.json', (text) => text.replace(/"version":"[^"]*"/, '"version":"0.0.9"'));
  const older = await recompute();
  expect(older).toMatchObject({ exit_code: 0, data: { matches: true, differences: [] } });
  expect((older.data as unknown as { wording: { key: string }[] }).wording.map(({ key }) => key)).toEqual([
    'evidence.sentence',
    'evidence.md',
  ]);
  sentence((evidence) => {
    evidence.claim.text = 'The author claimed something else.';
  });
  expect((await recompute()).data!.differences.map(({ key }) => key)).toEqual(['evidence.claim.text']);
});
