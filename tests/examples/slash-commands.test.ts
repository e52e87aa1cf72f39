import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownReferences } from '../../scripts/release.ts';
import { ROOT, readActionFile } from '../support/runner.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  if?: string;
  permissions: Record<string, string>;
  outputs?: Record<string, string>;
  steps: Step[];
}

const TEXT = readFileSync(
  join(ROOT, 'examples', 'slash-commands', '.github', 'workflows', 'command.yml'),
  'utf8',
);
const { jobs, permissions, on } = parse(TEXT) as {
  jobs: Record<'command' | 'evaluate' | 'report', Job>;
  permissions: object;
  on: object;
};
const steps = Object.values(jobs).flatMap((job) => job.steps);

function ownAction({ uses }: Step): string | null {
  const [own] = ownReferences(uses ?? '');
  return own === undefined ? null : own.action === '' ? '.' : own.action.slice(1);
}

describe('the workflow', () => {
  it('runs no shell at all, and starts for new comments only', () => {
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    expect(on).toEqual({ issue_comment: { types: ['created'] } });
  });

  it('names inputs and outputs that there are', () => {
    for (const step of steps) {
      const folder = ownAction(step);
      if (folder === null) continue;
      expect(Object.keys(readActionFile(folder).inputs!)).toEqual(
        expect.arrayContaining(Object.keys(step.with ?? {})),
      );
    }
    const outputs = Object.keys(readActionFile('actions/command').outputs!);
    for (const [name, value] of Object.entries(jobs.command.outputs!)) {
      expect(value).toBe(`\${{ steps.command.outputs.${name} }}`);
      expect(outputs).toContain(name);
    }
    const used = [...TEXT.matchAll(/needs\.command\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(jobs.command.outputs!)).toEqual(expect.arrayContaining(used));
  });

  it('lets the job that reads the pull request read only, at the very commit, without credentials', () => {
    expect(permissions).toEqual({});
    expect(jobs.evaluate.permissions).toEqual({ contents: 'read' });
    expect(jobs.evaluate.if).toBe(
      "needs.command.outputs.allowed == 'true' && needs.command.outputs.command == 'run'",
    );
    const [checkout, run] = jobs.evaluate.steps;
    expect(checkout!.with).toMatchObject({
      ref: '${{ needs.command.outputs.head-sha }}',
      'persist-credentials': false,
    });
    expect(run!.with).toMatchObject({ comment: 'never' });
    expect(TEXT).not.toContain('secrets.');
  });

  it('lets the jobs that write check nothing out', () => {
    for (const job of [jobs.command, jobs.report]) {
      expect(job.permissions['pull-requests']).toBe('write');
      expect(job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(false);
    }
  });

  it('pins the actions of others to commits', () => {
    for (const step of steps) {
      if (ownAction(step) === null) expect(step.uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  });
});
