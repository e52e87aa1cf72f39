import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lerobotInfo } from '../docs/source-data.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

function folderWith(files: Record<string, string | object>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, 'left', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const IMPORT = ['audit', 'import', 'run-folder', '--from', 'left'];
const RUN = { 'libero_goal/eval_info.json': lerobotInfo('libero_goal', 2, 10) };
/** Errors of trajectories, which are no outcomes. */
const OPEN_LOOP = {
  'open/loop.log': 'MSE for trajectory 0: 0.01, MAE: 0.05\nMSE for trajectory 1: 0.02, MAE: 0.06\n',
};

describe('audit import run-folder', () => {
  it('counts candidates and files in the singular, too', async () => {
    const one = await cli(folderWith(RUN), IMPORT);
    expect(one.out.split('\n')[0]).toBe('1 file, 1 candidate, 0 findings about files');
    const two = await cli(folderWith({ ...RUN, ...OPEN_LOOP }), IMPORT);
    expect(two.out.split('\n')[0]).toBe('2 files, 2 candidates, 0 findings about files');
  });

  it('does not say that results without outcomes failed', async () => {
    const { out } = await cli(folderWith({ ...RUN, ...OPEN_LOOP }), IMPORT);
    expect(out).toContain('accepted, 18 of 20 succeeded');
    expect(out).toContain('2 results without outcomes');
    expect(out).not.toContain('0 of 2');
  });

  it('says first what it wrote, and of the other candidates how many there are', async () => {
    const folder = folderWith({ ...RUN, ...OPEN_LOOP });
    const { data } = await cliJson<{ candidates: { id: string; class: string }[] }>(folder, IMPORT);
    const { id } = data.candidates.find((candidate) => candidate.class === 'accepted')!;
    const other = data.candidates.find((candidate) => candidate.id !== id)!;
    const { out, code } = await cli(folder, [...IMPORT, '--select-run', id, '--output', 'audit_input.json']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(`wrote audit_input.json: 20 episodes of ${id}`);
    expect(out).toContain('1 other candidate left alone');
    expect(out).not.toContain(other.id);
  });
});
