import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArtifactStore, uploadRun } from '../../src/github/artifact-upload.ts';
import { readEventContext } from '../../src/github/event-context.ts';
import { type PublishRequest, publish } from '../../src/github/publish.ts';
import { runExhibit } from '../../src/reports/exhibit.ts';
import { testClock } from '../support/clock.ts';
import { type FinishedRunOptions, writeFinishedRun } from '../support/finished-run.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';

let api: GitHubApi;
let folder: string;
let summaryPath: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worldgate-publish-'));
  summaryPath = join(folder, 'summary.md');
  writeFileSync(summaryPath, '');
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
});

afterEach(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
  expect(api.problems).toEqual([]);
});

const redact = (text: string) => text.replaceAll('hunter2', '[redacted]');
const SURFACES = { check: 'never', stale: 'keep', commitStatus: false, labels: null } as const;

function request(
  run: FinishedRunOptions = {},
  {
    store = { uploadArtifact: async () => ({ id: 11 }) },
    ...change
  }: Partial<PublishRequest> & { store?: ArtifactStore } = {},
): PublishRequest {
  const { report, manifest, runDir } = writeFinishedRun(join(folder, 'run'), run);
  const env = { GITHUB_REPOSITORY: 'acme/robots', GITHUB_REF: 'refs/pull/7/merge', GITHUB_RUN_ID: '5' };
  return {
    exhibit: runExhibit(report),
    context: readEventContext({ ...env, GITHUB_API_URL: api.url }, () => '{}'),
    summaryPath,
    upload: () => uploadRun({ runDir, manifest, redact, serverUrl: 'https://github.com', store }),
    comment: { mode: 'auto', exitCode: 0, token: 'job-token', surfaces: SURFACES },
    clock: testClock(),
    redact,
    ...change,
  };
}

const summary = () => readFileSync(summaryPath, 'utf8');

describe('a published run', () => {
  it('points at the upload from comment and summary', async () => {
    const publication = await publish(request());
    expect(publication).toMatchObject({
      artifactName: expect.stringContaining('worldgate-push-'),
      commentUrl: expect.stringContaining('issuecomment-'),
      warnings: [],
    });
    for (const text of [api.comments[0]!.body, summary()]) {
      expect(text).toContain('https://github.com/acme/robots/actions/runs/5/artifacts/11');
    }
  });

  it('lists what stayed behind so that no path can become markup', async () => {
    const path = 'artifacts/</details><script>|@team`.bin';
    const files = { [path]: { role: 'artifact', text: 'x' } } as const;
    const { notes } = await publish(request({ files }));
    expect(notes.join('\n')).toContain(path);
    const line = summary()
      .split('\n')
      .find((text) => text.includes('script'));
    expect(line).toMatch(/^ {4}stayed: artifacts\//);
  });

  it('lists the first fifty and counts the rest', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `artifacts/${index}.bin`,
        { role: 'artifact', text: 'x' } as const,
      ]),
    );
    await publish(request({ files }));
    expect(summary().match(/stayed: /g)).toHaveLength(50);
    expect(summary()).toContain('and 10 more files that stayed');
  });

  it('leaves out what the caller leaves out', async () => {
    const publication = await publish(request({}, { upload: null, comment: null, summaryPath: null }));
    expect(publication).toEqual({
      annotations: [],
      artifactName: null,
      checkUrl: null,
      commentUrl: null,
      warnings: [],
      notes: [],
    });
    expect([api.seen, summary()]).toEqual([[], '']);
  });
});

describe('each part fails by itself', () => {
  it('the upload', async () => {
    const store = { uploadArtifact: () => Promise.reject(new Error('hunter2 is no password')) };
    const { warnings, commentUrl } = await publish(request({}, { store }));
    expect(warnings).toEqual(['The run was not uploaded: [redacted] is no password']);
    expect(commentUrl).not.toBeNull();
    expect(summary()).toContain('[redacted] is no password');
  });

  it('the summary', async () => {
    const { warnings, commentUrl } = await publish(request({}, { summaryPath: join(folder, 'no', 'file') }));
    expect(warnings).toEqual([expect.stringContaining('The job summary was not written')]);
    expect(commentUrl).not.toBeNull();
  });

  it('the comment, with the first thing to try', async () => {
    api.pulls.clear();
    const { warnings, artifactName } = await publish(request());
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(
      'There is no comment: GitHub refused to list the comments of pull request 7 (404',
    );
    expect(warnings[0]).toContain('Check the repository');
    expect(artifactName).not.toBeNull();
  });
});

it.each([
  ['never', {}, '`comment: never`'],
  ['auto', { token: '' }, '`github-token` is empty'],
  ['failures', {}, 'asks for none on verdict "passed"'],
] as const)('says why there is no comment: %s', async (mode, change, note) => {
  const comment = { mode, exitCode: 0, token: 'job-token', surfaces: SURFACES, ...change };
  const publication = await publish(request({}, { comment }));
  expect(publication).toMatchObject({ commentUrl: null, warnings: [] });
  expect(publication.notes.join('\n')).toContain(note);
});
