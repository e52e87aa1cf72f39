import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/contracts/report.ts';
import type { RunRow } from '../../src/runs/list-runs.ts';
import { COVERAGE_GATE, cli, cliJson, makeRepository, removeFolders, writeGates } from '../support/cli.ts';

afterAll(removeFolders);

let dir: string;
let row: RunRow;
beforeAll(async () => {
  dir = makeRepository();
  row = (await cliJson(dir, ['eval', '--preset', 'tiny', '--episodes', '6', '--workers', '1'])).data;
});

describe('gate with other gates', () => {
  it('says that they were replaced, and what it wrote', async () => {
    const gates = writeGates(dir, 'other.yaml', [COVERAGE_GATE]);
    const { out } = await cli(dir, ['gate', row.run_id, '--gates', gates]);
    const written = `${row.run_dir}/reports/decided-again.json`;
    expect(out.replace(/\s+/g, ' ')).toContain('The gates of this preset were replaced by a file (--gates)');
    expect(out).toContain(`\nrun: ${row.run_dir}\nwrote: ${written}\n`);
    expect(existsSync(path.join(dir, written))).toBe(true);
    const { data } = await cliJson<{ report_json: string }>(dir, ['gate', row.run_id, '--gates', gates]);
    expect(data.report_json).toBe(written);
  });

  it('says neither where the gates are those of the run', async () => {
    const { out } = await cli(dir, ['gate', row.run_id]);
    expect(out).not.toContain('replaced');
    expect(out).not.toContain('wrote:');
  });
});

describe('report', () => {
  it('gives JSON as an object with --json', async () => {
    const { data } = await cliJson<{ report: Report }>(dir, ['report', 'latest', '--format', 'json']);
    const stored = JSON.parse(readFileSync(path.join(dir, row.run_dir, 'reports', 'report.json'), 'utf8'));
    expect(data).toEqual({ run_id: row.run_id, format: 'json', report: stored });
    const summary = await cliJson<{ text: string }>(dir, ['report', 'latest']);
    expect(summary.data).toMatchObject({ format: 'summary', text: expect.stringContaining(row.run_id) });
  });

  it('calls a folder that is not there the mistake of the caller', async () => {
    writeFileSync(path.join(dir, 'a-file'), '');
    mkdirSync(path.join(dir, 'a-folder'));
    for (const [output, message] of [
      ['o/x.html', 'the folder o of --output o/x.html does not exist'],
      ['a-file/x.html', 'a-file of --output a-file/x.html is not a folder'],
      ['a-folder', '--output a-folder is a folder'],
    ] as const) {
      const answer = await cliJson(dir, ['report', 'latest', '--format', 'html', '--output', output]);
      expect(answer).toMatchObject({ exit_code: 2, errors: [{ code: 'output-invalid', message }] });
    }
    expect(existsSync(path.join(dir, 'o'))).toBe(false);
  });

  it('refuses a run whose episodes were edited, as gate does', async () => {
    const other = makeRepository();
    const { data } = await cliJson(other, ['eval', '--preset', 'tiny', '--episodes', '3', '--workers', '1']);
    const episodes = path.join(other, data.run_dir, 'results', 'episodes.jsonl');
    const [, ...rest] = readFileSync(episodes, 'utf8').split('\n');
    writeFileSync(episodes, rest.join('\n'));
    const gated = await cliJson(other, ['gate', 'latest']);
    const reported = await cliJson(other, ['report', 'latest']);
    expect(reported.exit_code).toBe(2);
    expect(reported.errors).toEqual(gated.errors);
    expect(reported.errors).toMatchObject([{ code: 'run-tampered' }]);
  });
});
