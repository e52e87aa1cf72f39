import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { encodedForms } from '../../../src/observability/redaction/encoded.ts';
import { readReleaseArtifact } from '../../../src/release/artifacts/read-artifact.ts';
import { contradictionsOf } from '../../../src/release/evidence/gate-row.ts';
import type { MadeEvidence } from '../../../src/release/evidence/make-evidence.ts';
import { mergeRows } from '../../../src/release/evidence/merge-rows.ts';
import { readEarlier } from '../../../src/release/evidence/read-earlier.ts';
import { factContradictions } from '../../../src/release/evidence/row-contradictions.ts';
import { writeEvidence } from '../../../src/release/evidence/write-evidence.ts';
import { cliJson, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { reportOf } from '../../support/finished-run.ts';
import { writeNight } from '../../support/nights.ts';
import {
  COMMIT,
  configOf,
  edited,
  gateNamed,
  make,
  NOW,
  OTHER_COMMIT,
  outcomeOf,
  rowBy,
  rowOf,
  sourceOf,
  writeFiles,
} from './support.ts';

afterAll(removeFolders);

const config = configOf({ gates: [gateNamed('alpha')] });
const alpha = config.gates[0]!;
const gatesWith = (exitCode: number, minute = 1) => ({
  gates: {
    run: async () => outcomeOf({ exitCode }, minute),
    only: ['alpha'],
    skip: [],
    abort: new AbortController().signal,
  },
});
const LOCAL = { ...sourceOf(), repository: null, run_url: null, run_id: null };

function stored(made: MadeEvidence) {
  const dir = temporaryFolder();
  return readEarlier(writeEvidence(dir, made).json, 'earlier.json');
}

describe('a gate that fails now', () => {
  it('is not hidden by a pass of a workflow run, of a later run, or of attempt 999', async () => {
    for (const facts of [{}, { run_id: '99999999999' }, { run_attempt: 999 }]) {
      const passed = edited(rowOf(alpha), facts);
      const fresh = (await make(config, { ...gatesWith(1, 9), source: LOCAL })).evidence.rows[0]!;
      const { rows } = mergeRows({
        gates: config.gates,
        fresh: [fresh as typeof passed],
        earlier: [{ name: 'ci.json', rows: [passed], superseded: [], logProblem: () => null }],
        source: { commit: COMMIT },
        now: NOW,
      });
      expect(rows.get('alpha')).toMatchObject({ state: 'failed', facts: { from: null, exit_code: 1 } });
    }
  });

  it('is not settled by an earlier pass where nobody knows the commit of either', async () => {
    const source = { ...LOCAL, commit: null };
    const earlier = [stored(await make(config, { ...gatesWith(0), source }))];
    const made = await make(config, { earlier, source });
    expect(rowBy(made, 'gate:alpha')).toMatchObject({ state: 'failed', reason: 'stale' });
  });
});

describe('a checkout that a gate moves', () => {
  it('fails the evidence, and its rows settle nothing later', async () => {
    const made = await make(config, { ...gatesWith(0), commitNow: () => OTHER_COMMIT });
    expect(rowBy(made, 'release:commit')).toMatchObject({ state: 'failed', reason: 'contradiction' });
    expect(rowBy(made, 'gate:alpha')).toMatchObject({ state: 'failed', reason: 'stale' });
    expect(rowBy(await make(config, { earlier: [stored(made)] }), 'gate:alpha').state).toBe('failed');
  });

  it('is noticed on the command line', async () => {
    const folder = temporaryFolder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder });
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'one');
    const command = 'git -c user.name=t -c user.email=t@t commit -q --allow-empty -m two';
    writeFiles(folder, {
      'worldgate.release.yml': `schema_version: worldgate.release_config.v1\ngates:\n  - {name: alpha, command: '${command}', triage: none}\n`,
    });
    const found = await cliJson(folder, ['release', 'evidence', '--run-gates'], {
      env: { PATH: process.env.PATH },
    });
    expect(found.exit_code).toBe(1);
    expect(JSON.stringify(found.data)).toContain('a gate has moved it');
  });
});

describe('an earlier file', () => {
  it('of another repository fails, though its commit is the same', async () => {
    const theirs = { ...sourceOf(), repository: 'fork/arm' };
    const earlier = [stored(await make(config, { ...gatesWith(0), source: theirs }))];
    const { evidence } = await make(config, { earlier });
    expect(evidence.verdict).toBe('failed');
    expect(evidence.first_failed?.key).toBe('evidence:earlier.json');
  });

  it('without a row of a gate passes nothing by itself', async () => {
    const nothing = configOf({ gates: [] });
    const earlier = [stored(await make(nothing))];
    expect((await make(nothing, { earlier })).evidence.verdict).toBe('inconclusive');
  });

  it('does not make the evidence that names it contradict itself', async () => {
    const earlier = [stored(await make(config, gatesWith(0)))];
    const dir = temporaryFolder();
    const { json } = writeEvidence(dir, await make(config, { earlier }));
    expect(readReleaseArtifact(json).rows.map(({ state }) => state)).toEqual(['passed', 'passed']);
  });
});

describe('a row', () => {
  it('that says passed is held against its facts, also where evidence is verified', async () => {
    const row = rowOf(alpha, { exitCode: 1 });
    expect(factContradictions({ ...row, state: 'passed' })).toHaveLength(1);
    expect(factContradictions({ ...row, state: 'passed', facts: null })).toHaveLength(1);
    expect(factContradictions(row)).toEqual([]);
  });

  it('of a command that a timer ended a breath too early holds together', () => {
    const row = edited(
      rowOf(alpha),
      { end: 'timed-out', exit_code: null, duration_ms: 999.4, timeout_ms: 1000 },
      { state: 'failed', reason: 'timed-out' },
    );
    const finished_at = new Date(Date.parse(row.started_at!) + 999).toISOString();
    expect(contradictionsOf({ ...row, finished_at }, NOW)).toEqual([]);
  });
});

describe('what is linked', () => {
  it('a run that failed is no warning because nobody knows its commit', async () => {
    const folder = temporaryFolder();
    const { run_id } = writeNight(join(folder, 'runs'), { day: 1, episodes: 20, verdict: 'failed' });
    const manifest = join(folder, 'runs', run_id, 'run_manifest.json');
    const value = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, canonicalJson({ ...value, commit: null }));
    const { evidence } = await make(configOf({ runs: ['runs'] }, folder));
    expect(evidence.rows[0]).toMatchObject({ state: 'failed', facts: { verdict: 'failed', commit: null } });
  });

  it.each([
    ['no result', { results: [] }, 'not_run'],
    ['another document of ours', { schema_version: 'worldgate.budget_calibration.v1' }, 'invalid'],
    ['a later version', { schema_version: 'worldgate.report.v2' }, 'invalid'],
    ['a pass without a gate', { ...reportOf('push', 'passed'), gates: [] }, 'failed'],
    ['a pass of another commit', { ...reportOf('push', 'passed'), commit: OTHER_COMMIT }, 'failed'],
    ['a pass', reportOf('push', 'passed'), 'passed'],
  ])('a report with %s is %j', async (_, value, state) => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'report.json': canonicalJson(value) });
    const made = await make(configOf({ benchmarks: ['report.json'] }, folder));
    expect(rowBy(made, 'benchmark:report.json').state).toBe(state);
  });
});

describe('forms of a secret', () => {
  it('are those that programs print: JSON, URL, hexadecimal, and base64 at any place', () => {
    const secret = 'hunter2 "top" sécret/+';
    const forms = encodedForms(secret);
    const hidden = (text: string) => forms.some((form) => text.includes(form));
    expect(hidden(JSON.stringify({ a: secret }))).toBe(true);
    expect(hidden(`https://host/?key=${encodeURIComponent(secret)}`)).toBe(true);
    expect(hidden(Buffer.from(secret).toString('hex'))).toBe(true);
    for (const user of ['', 'u', 'us', 'use', 'user']) {
      expect(hidden(Buffer.from(`${user}${secret}:more`).toString('base64'))).toBe(true);
      expect(hidden(Buffer.from(`${user}${secret}`).toString('base64url'))).toBe(true);
    }
    expect(hidden(Buffer.from('something else entirely').toString('base64'))).toBe(false);
  });
});
