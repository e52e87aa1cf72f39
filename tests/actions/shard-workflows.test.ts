import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, readActionFile } from '../support/runner.ts';
import { workflowProblems } from '../support/workflow-check.ts';

interface Job {
  needs?: string | string[];
  if?: string;
  permissions: Record<string, string>;
  strategy?: { 'fail-fast': boolean; matrix: string };
  steps: { uses: string; with?: Record<string, string> }[];
}

const read = (name: string) => readFileSync(join(ROOT, '.github/workflows', name), 'utf8');
const jobsOf = (name: string) => (parse(read(name)) as { jobs: Record<string, Job> }).jobs;

describe.each(['eval.yml', 'sharded-eval.yml'])('%s', (name) => {
  it('is a workflow, to GitHub and to actionlint', async () => {
    expect(await workflowProblems(read(name), name)).toEqual([]);
  });

  it('gives our actions inputs that they have, asks for no more than it needs, and has no shell', () => {
    for (const [id, { steps, permissions }] of Object.entries(jobsOf(name))) {
      for (const { uses, with: given = {} } of steps) {
        if (uses.startsWith('actions/')) {
          expect(uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
          continue;
        }
        const action = /^worldgate\/worldgate\/(actions\/[\w-]+)@main$/.exec(uses)![1]!;
        expect(Object.keys(readActionFile(action).inputs ?? {})).toEqual(
          expect.arrayContaining(Object.keys(given)),
        );
      }
      const reports = id === 'merge' || id === 'evaluate';
      expect(Object.keys(permissions).filter((scope) => permissions[scope] === 'write')).toEqual(
        reports ? ['pull-requests'] : [],
      );
    }
    expect(read(name)).not.toMatch(/^\s*(?:run|shell):\s/m);
    expect(parse(read(name)).permissions).toEqual({});
  });
});

it('the waves are a chain: each is skipped where the one before has decided', () => {
  const jobs = jobsOf('sharded-eval.yml');
  for (const wave of [1, 2, 3, 4]) {
    const job = jobs[`wave-${wave}`]!;
    expect(job.strategy).toEqual({
      'fail-fast': false,
      matrix: `\${{ fromJSON(needs.plan.outputs.wave-matrices)[${wave - 1}] }}`,
    });
    if (wave === 1) continue;
    expect(job.needs).toEqual(['plan', `decide-${wave - 1}`]);
    expect(job.if).toContain(`needs.decide-${wave - 1}.outputs.decided == 'false'`);
    expect(jobs[`decide-${wave - 1}`]!.needs).toEqual(['plan', `wave-${wave - 1}`]);
  }
  // Whatever was skipped or broke, what there is is merged and told.
  expect(jobs.merge!.needs).toEqual(['plan', 'wave-1', 'wave-2', 'wave-3', 'wave-4']);
  expect(jobs.merge!.if).toContain('!cancelled()');
});
