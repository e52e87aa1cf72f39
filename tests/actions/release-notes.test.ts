import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseNotesDoor } from '../../src/actions/release-notes.ts';
import { GitHubApi } from '../../src/testing/github/server.ts';
import { jobToken, type Permissions } from '../../src/testing/github/tokens.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import { testDoor } from '../support/door.ts';

let folder: string;
let api: GitHubApi;
beforeEach(async () => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'CHANGELOG.md'), '## [Unreleased]\n### Added\n- Arms\n');
  api = await GitHubApi.start();
  api.repository.addIssue({
    ...{ number: 7, title: 'feat: legs', state: 'closed' },
    pull: { mergedAt: '2026-11-20T12:00:00Z' },
  });
});
afterEach(async () => {
  await api.stop();
  removeFolders();
  expect(api.problems).toEqual([]);
});

async function step(inputs: Record<string, string>, permissions: Permissions, env: object = {}) {
  api.tokens.set('token', jobToken(permissions));
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '');
  const { door, outputs, told } = testDoor({
    ...{ GITHUB_WORKSPACE: folder, GITHUB_API_URL: api.url, GITHUB_STEP_SUMMARY: summary, ...env },
    ...Object.fromEntries(
      Object.entries({ 'github-token': 'token', changelog: 'CHANGELOG.md', ...inputs }).map(
        ([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
      ),
    ),
  });
  const code = await releaseNotesDoor(door, { version: '1.0.0' });
  const notes = readFileSync(join(folder, 'release-notes', 'release-notes.md'), 'utf8');
  return { code, outputs: outputs(), told, notes, summary: readFileSync(summary, 'utf8') };
}

const ALL: Permissions = { contents: 'write', issues: 'read', 'pull-requests': 'read' };

describe('actions/release-notes', () => {
  it('writes the notes and opens the draft of the tag that the workflow runs for', async () => {
    const { code, outputs, summary, notes } = await step({ draft: 'true' }, ALL, {
      GITHUB_REF: 'refs/tags/v2',
    });
    expect(code).toBe(0);
    const [release] = api.repository.releases.items;
    expect(outputs).toEqual({
      status: 'needs-evidence',
      'notes-path': join(folder, 'release-notes', 'release-notes.md'),
      'release-id': String(release!.id),
      'release-url': 'https://github.com/acme/robots/releases/tag/v2',
    });
    expect(release).toMatchObject({ tag: 'v2', draft: true });
    expect(release!.body).toContain(notes.trim());
    expect(notes).toMatch(/- Arms[\s\S]*legs/);
    expect(summary).toContain('A draft release was opened');
  });

  it('writes the notes without the permissions, and says what is missing', async () => {
    const { code, outputs, notes, summary, told } = await step(
      { draft: 'true', tag: 'v2' },
      { contents: 'read' },
    );
    expect(code).toBe(4);
    expect(outputs).toMatchObject({ status: 'needs-evidence', 'release-id': '' });
    expect(notes).toMatch(/not read[\s\S]*issues: read[\s\S]*- Arms/);
    expect(summary).toContain('contents: write');
    expect(told.filter(([what]) => what === 'error').join(' ')).toContain('No draft release');
  });

  it('asks nothing of GitHub where nothing is to be asked, and fails only where it is told to', async () => {
    const { code } = await step({ changes: 'none' }, {});
    expect([code, api.seen]).toEqual([0, []]);
    expect((await step({ changes: 'none', 'require-evidence': 'true' }, {})).code).toBe(1);
  });

  it.each([
    [{ draft: 'true' }, 'input-invalid'],
    [{ draft: 'true', tag: 'a b' }, 'usage'],
    [{ changes: 'none', since: 'v1' }, 'input-invalid'],
    [{ version: '9.9.9' }, 'changelog-section-missing'],
  ])('refuses %j', async (inputs, code) => {
    await expect(step(inputs, ALL)).rejects.toMatchObject({ code });
  });
});
