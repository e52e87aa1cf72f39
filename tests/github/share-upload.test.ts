import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubClient } from '../../src/github/client.ts';
import { commitFiles, pagesSite } from '../../src/github/pages.ts';
import { putReleaseAssets } from '../../src/github/release-assets.ts';
import { testClock } from '../support/clock.ts';
import { GitHubFilesApi } from '../support/github-files-api.ts';

const REPOSITORY = { owner: 'acme', name: 'robots' };
const BRANCH = { repository: REPOSITORY, branch: 'gh-pages' };
const PAGE = { name: 'page.html', contentType: 'text/html; charset=utf-8', text: '<p>Größe ≥ 1</p>' };
const SUMMARY = { name: 'share.json', contentType: 'application/json', text: '{}' };

let server: GitHubFilesApi;

beforeEach(async () => {
  server = await GitHubFilesApi.start();
});
afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

const client = () =>
  createGitHubClient({
    token: 'upload-token',
    apiUrl: server.url,
    fork: null,
    clock: testClock(),
    redact: (text) => text,
  });

describe('files of a release', () => {
  const put = async (files = [PAGE, SUMMARY], tag = 'v1.0/rc') =>
    putReleaseAssets(await client(), { repository: REPOSITORY, tag, apiUrl: server.url }, files);

  it('are uploaded byte by byte with their types, and have addresses', async () => {
    const urls = await put();
    expect(server.assets).toMatchObject([PAGE, SUMMARY]);
    expect(urls.get('page.html')).toBe('https://github.com/acme/robots/releases/download/v1.0/rc/page.html');
  });

  it('take the place of earlier ones', async () => {
    await put();
    await put([{ ...PAGE, text: 'revoked' }]);
    expect(server.assets.map(({ name, text }) => [name, text])).toEqual([
      ['share.json', '{}'],
      ['page.html', 'revoked'],
    ]);
  });

  it('are uploaded again where the answer got lost', async () => {
    let lost = 0;
    server.interfere = (method, path) =>
      method === 'POST' && path.endsWith('/assets') && lost++ === 0 ? { after: true, status: 502 } : null;
    await put([PAGE]);
    expect(server.assets).toMatchObject([PAGE]);
    expect(server.seen.filter((one) => one.startsWith('DELETE'))).toHaveLength(1);
  });

  it('need a release that exists', async () => {
    await expect(put([PAGE], 'v2')).rejects.toMatchObject({
      code: 'github-not-found',
      message: /release of tag v2/,
    });
  });

  it('never go, nor does the token, to a host that is not GitHub’s', async () => {
    server.uploadHost = 'http://evil.example';
    await expect(put()).rejects.toMatchObject({ code: 'upload-refused', message: /evil\.example/ });
    expect(server.seen).toEqual(['GET /repos/acme/robots/releases/tags/v1.0%2Frc']);
  });
});

describe('files of a branch', () => {
  const FILES = [
    { path: 'shares/one/index.html', text: 'page' },
    { path: 'shares/one/share.json', text: '{}' },
  ];

  it('are committed at once, beside what is there', async () => {
    server.push('gh-pages', { 'index.html': 'home', 'shares/one/share.json': 'old' });
    await commitFiles(await client(), BRANCH, FILES, 'Publish');
    expect(server.filesOf('gh-pages')).toEqual({
      'index.html': 'home',
      'shares/one/index.html': 'page',
      'shares/one/share.json': '{}',
    });
    expect(server.historyOf('gh-pages')).toEqual(['Publish', 'a push']);
  });

  it('begin a branch that there is not yet, without the history of another', async () => {
    server.push('main', { secret: 'x' });
    await commitFiles(await client(), BRANCH, FILES, 'Publish');
    expect(Object.keys(server.filesOf('gh-pages'))).toEqual(FILES.map(({ path }) => path));
    expect(server.historyOf('gh-pages')).toEqual(['Publish']);
  });

  it('come after what somebody else pushes meanwhile', async () => {
    server.push('gh-pages', { 'index.html': 'home' });
    let pushed = 0;
    server.interfere = (method) => {
      if (method === 'PATCH' && pushed++ === 0) server.push('gh-pages', { 'news.html': 'new' });
      return null;
    };
    await commitFiles(await client(), BRANCH, FILES, 'Publish');
    expect(server.historyOf('gh-pages')).toEqual(['Publish', 'a push', 'a push']);
    expect(server.filesOf('gh-pages')).toMatchObject({ 'news.html': 'new', 'shares/one/index.html': 'page' });
  });

  it('are given up where a branch never stands still', async () => {
    server.push('gh-pages', { 'index.html': '0' });
    let count = 0;
    server.interfere = (method) => {
      if (method === 'PATCH') server.push('gh-pages', { 'index.html': String(++count) });
      return null;
    };
    await expect(commitFiles(await client(), BRANCH, FILES, 'Publish')).rejects.toMatchObject({
      status: 422,
    });
    expect(count).toBe(5);
  });

  it('are not committed twice', async () => {
    await commitFiles(await client(), BRANCH, FILES, 'Publish');
    await commitFiles(await client(), BRANCH, FILES, 'Publish again');
    expect(server.historyOf('gh-pages')).toEqual(['Publish']);
  });
});

describe('the site of GitHub Pages', () => {
  it('is where GitHub says, and public where it says so', async () => {
    server.pages = { html_url: 'https://lab.example/robots', branch: 'gh-pages', public: true };
    const { url, notes } = await pagesSite(await client(), BRANCH);
    expect(url).toBe('https://lab.example/robots/');
    expect(notes).toEqual([expect.stringContaining('Anybody can read')]);
  });

  it('is said to show another branch', async () => {
    server.pages = { html_url: 'https://lab.example/robots/', branch: 'main', public: false };
    const { notes } = await pagesSite(await client(), BRANCH);
    expect(notes).toEqual([expect.stringMatching(/branch main, not the root of gh-pages/)]);
  });

  it.each([
    ['off', 404, /no GitHub Pages site yet/],
    ['hidden', 403, /pages: read/],
  ])('has its usual address where it is %s', async (_, status, note) => {
    server.interfere = (_method, path) => (path.endsWith('/pages') ? { after: false, status } : null);
    const { url, notes } = await pagesSite(await client(), BRANCH);
    expect(url).toBe('https://acme.github.io/robots/');
    expect(notes).toEqual([expect.stringMatching(note)]);
  });
});
