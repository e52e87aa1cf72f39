import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/preview-page.ts';
import { encryptShare } from '../../src/attest/share/encrypt.ts';
import type { PublicShare } from '../../src/contracts/share.ts';
import { shareContent } from '../../src/reports/share-page.ts';
import { protectedSharePage, revokedSharePage, sharePage } from '../../src/reports/share-page-frame.ts';
import { PACKAGE_DIGEST, SHARE_ID, shareOf, WORKFLOW_SIGNER } from '../attest/share/fixture.ts';
import { EVIDENCE } from './evidence-fixture.ts';

const executablePath = findChromium();
if (executablePath === null)
  console.warn('Pages of shares are not checked in a browser: Chromium is not installed.');

const PASSWORD = 'fünf zufällige Wörter';
const EXPIRY = '2027-01-31T23:59:59.999Z';
const BEFORE = Date.parse('2027-01-31T23:59:59Z');
const AFTER = Date.parse('2027-02-01T00:00:00Z');

const openPage = (share: PublicShare) => sharePage(shareContent(share), share.expires_at);
const open = openPage(shareOf(EVIDENCE.supported));
const ending = openPage(shareOf(EVIDENCE.supported, { expiresAt: new Date(EXPIRY) }));

const lockedPages = new Map<string | null, Promise<string>>();

function locked(expiresAt: string | null = null): Promise<string> {
  const made = lockedPages.get(expiresAt) ?? makeLocked(expiresAt);
  lockedPages.set(expiresAt, made);
  return made;
}

async function makeLocked(expiresAt: string | null): Promise<string> {
  const share = shareOf(EVIDENCE.supported, { expiresAt: expiresAt === null ? null : new Date(expiresAt) });
  const { title, html } = shareContent(share);
  const encrypted = await encryptShare({
    content: { title: `${title} · WorldGate`, html },
    kind: 'page',
    shareId: SHARE_ID,
    expiresAt,
    password: PASSWORD.normalize('NFKC'),
    randomBytes,
  });
  return protectedSharePage(encrypted);
}

interface Visit {
  page: Page;
  requests: string[];
  /** Messages of the console and errors. */
  complaints: string[];
}

describe.skipIf(executablePath === null)('the page of a share in Chromium', () => {
  let folder: string;
  let browser: Browser;
  const pages: Page[] = [];
  let visits = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'worldgate-share-page-'));
    const { launch } = await import('puppeteer-core');
    browser = await launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'],
      userDataDir: join(folder, 'profile'),
    });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())));

  /** Opens a page from the disk, or from `url`. @param now what its clock shows, for ever */
  async function visit(
    html: string,
    {
      width = 1100,
      dark = false,
      now,
      url,
      scripts = true,
    }: { width?: number; dark?: boolean; now?: number; url?: string; scripts?: boolean } = {},
  ): Promise<Visit> {
    const file = join(folder, `page-${++visits}.html`);
    await writeFile(file, html);
    const page = await browser.newPage();
    pages.push(page);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => void requests.push(request.url()));
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    await page.setJavaScriptEnabled(scripts);
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    if (now !== undefined) {
      await page.evaluateOnNewDocument((time: number) => {
        Date.now = () => time;
      }, now);
    }
    await page.goto(url ?? pathToFileURL(file).href);
    return { page, requests, complaints };
  }

  // Scripts for the page are text: the types of this project know no document.
  const inPage = <T>(page: Page, script: string) => page.evaluate(script) as Promise<T>;
  const text = (page: Page) => inPage<string>(page, 'document.querySelector("main").innerText');

  async function enter(page: Page, password: string): Promise<void> {
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
  }

  it('shows everything that a reader decides by', async () => {
    const { page, requests, complaints } = await visit(open);
    const shown = await text(page);
    for (const expected of [
      'Passed (supported)',
      EVIDENCE.supported.claim.statement,
      '430 of 500',
      'n = 500',
      '83.3–88.4 %',
      '≥ 80 %',
      EVIDENCE.supported.scope_limits.benchmark,
      `Grade ${EVIDENCE.supported.grade.grade} of the evidence`,
      ...EVIDENCE.supported.missing_evidence
        .filter(({ id }) => id !== 'SIGNATURE')
        .map((one) => one.text.slice(1)),
      ...EVIDENCE.supported.not_shown,
      ...EVIDENCE.supported.next_falsification_axes.map((axis) => axis.text),
      EVIDENCE.supported.deployment_summary.text,
      'L0: signed with a local key',
      'Signature verified: signed with a local key (trust level L0)',
      'Robotics laboratory, release key',
      `npx worldgate audit verify PACKAGE --trusted-signers SIGNERS`,
      PACKAGE_DIGEST,
      'episode_results.jsonl',
      '1 to 10 KiB',
      'Procurement review',
      'Reviewers of the pilot',
      'Does not expire',
      'evaluation@lab.example',
    ])
      expect(shown).toContain(expected);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await page.$$('script')).toEqual([]);
    expect(await page.$eval('meta[name=robots]', (meta) => meta.getAttribute('content'))).toContain(
      'noindex',
    );
  });

  it('shows a workflow that signed, with how to check it against a policy', async () => {
    const { page } = await visit(openPage(shareOf(EVIDENCE.failed, { signer: WORKFLOW_SIGNER })));
    const shown = await text(page);
    expect(shown).toContain('L2: signed in a separate job that saw only digests');
    expect(shown).toContain(WORKFLOW_SIGNER.subject);
    expect(shown).toContain('https://rekor.sigstore.dev, entry 987654321');
    expect(shown).toContain('npx worldgate audit verify PACKAGE --repository acme/robots');
    expect(shown).toContain('npx worldgate audit verify PACKAGE --trust-policy POLICY');
    expect(shown).not.toContain('--trusted-signers');
    expect(shown).toContain('Failed');
  });

  it('says how many planned episodes a stop rule spared', async () => {
    const { counts } = EVIDENCE.supported;
    const stopped = { ...counts, planned: 400, matched: 25, missing: 0, not_run: 375 };
    const { page } = await visit(openPage(shareOf({ ...EVIDENCE.supported, counts: stopped })));
    expect(await text(page)).toMatch(
      /25 of 400 planned episodes have a result; 375 not needed \(the planned stop rule decided before\), 0 missing/,
    );
  });

  it('has no words of programs for its readers', async () => {
    for (const evidence of [EVIDENCE.supported, EVIDENCE.failed]) {
      const { page } = await visit(openPage(shareOf(evidence)));
      const shown = await text(page);
      // Members of a package are called by their names, and options belong to a command.
      const prose = shown.replaceAll(/\S+\.jsonl?\b|^npx .*$/gm, '');
      expect(prose).not.toMatch(/--[a-z]|not_supported|supported_within|\b[A-Z]{3,}_[A-Z]+\b/);
    }
  });

  it('says without JavaScript what it is, until when, and what to do', async () => {
    for (const [html, title, why] of [
      [ending, 'Evidence share', 'ends at a date'],
      [await locked(EXPIRY), 'Protected evidence share', 'protected by a password'],
    ] as const) {
      const { page } = await visit(html, { now: BEFORE, scripts: false });
      const shown = await text(page);
      for (const expected of [title, why, 'Turn JavaScript on', 'Expires 2027-01-31 23:59 UTC'])
        expect(shown).toContain(expected);
      expect(shown).not.toContain('430 of 500');
    }
  });

  it('makes no text of a package a part of the page', async () => {
    const attack =
      '</template></script><script>document.title = "ran"</script><img src="http://127.0.0.1:1/x">';
    const evidence = { ...EVIDENCE.supported, sentence: attack, not_shown: [attack] };
    for (const expiresAt of [null, new Date(EXPIRY)]) {
      const { page, requests } = await visit(openPage(shareOf(evidence, { expiresAt })), { now: BEFORE });
      expect(await page.title()).not.toBe('ran');
      expect(requests).toHaveLength(1);
      expect(await page.$$('main img, main script')).toEqual([]);
      expect(await text(page)).toContain('document.title');
    }
  });

  it.each([
    [400, false],
    [400, true],
    [1100, true],
  ])('fits a screen of %i px, dark: %s', async (width, dark) => {
    for (const html of [open, await locked()]) {
      const { page } = await visit(html, { width, dark });
      const geometry = await inPage<{ page: number; background: string; beyond: number }>(
        page,
        `({
          page: document.documentElement.scrollWidth,
          background: getComputedStyle(document.body).backgroundColor,
          beyond: [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5).length,
        })`,
      );
      expect(geometry.page).toBeLessThanOrEqual(width);
      expect(geometry.beyond).toBe(0);
      expect(geometry.background).toBe(dark ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
    }
  });

  it('names its parts for those who do not see it', async () => {
    const { page } = await visit(open);
    const headings = await page.$$eval('h1, h2', (all) => all.map((heading) => heading.tagName));
    expect(headings.filter((tag) => tag === 'H1')).toHaveLength(1);
    const tree = JSON.stringify(await page.accessibility.snapshot());
    expect(tree).toContain('"Decision"');
    const form = await visit(await locked());
    const names = JSON.stringify(await form.page.accessibility.snapshot());
    expect(names).toMatch(/"role":"textbox"[^{}]*"name":"Password"/);
    expect(names).toMatch(/"role":"button"[^{}]*"name":"Open"/);
  });

  describe('with a password', () => {
    it('says nothing of its content before, and all of it after, by keyboard alone', async () => {
      const html = await locked();
      // Any short word turns up in enough base64.
      const readable = html.replace(/("ciphertext":")[^"]+/, '$1');
      expect(html.length - readable.length).toBeGreaterThan(8000);
      for (const hidden of ['acme', 'Passed', 'LIBERO', 'Procurement', PACKAGE_DIGEST.slice(7), 'pusht'])
        expect(readable).not.toContain(hidden);
      const { page, requests, complaints } = await visit(html);
      expect(await text(page)).toContain('Protected evidence share');
      await enter(page, PASSWORD);
      await page.waitForSelector('.decision');
      expect(await text(page)).toContain('Passed (supported)');
      expect(await page.title()).toMatch(/^Passed: .* · WorldGate$/);
      expect(await inPage(page, 'document.activeElement.tagName')).toBe('H1');
      expect(await page.$('#unlock')).toBeNull();
      expect(requests).toHaveLength(1);
      expect(complaints).toEqual([]);
    });

    it('says of a wrong one that it is wrong, and lets it be typed again', async () => {
      const { page, complaints } = await visit(await locked());
      await enter(page, 'wrong');
      await page.waitForSelector('.problem');
      expect(await page.$eval('#say', (say) => say.textContent)).toBe(
        'This password does not open the page.',
      );
      expect(await page.$eval('#password', (field) => field.getAttribute('aria-invalid'))).toBe('true');
      expect(await page.$('.decision')).toBeNull();
      expect(complaints).toEqual([]);
      // The field has the focus and what was typed is selected.
      await enter(page, PASSWORD);
      await page.waitForSelector('.decision');
    });

    it('takes it decomposed, and by the button', async () => {
      const { page } = await visit(await locked());
      await page.keyboard.sendCharacter(PASSWORD.normalize('NFD'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.waitForSelector('.decision');
    });

    it('does not ask with an empty one', async () => {
      const { page } = await visit(await locked());
      await page.keyboard.press('Enter');
      expect(await inPage(page, 'document.getElementById("password").validity.valueMissing')).toBe(true);
      expect(await page.$eval('#say', (say) => say.textContent)).toBe('');
    });

    it('does not open once its expiry was changed', async () => {
      const html = (await locked(EXPIRY)).replaceAll(EXPIRY, '2037-01-31T23:59:59.999Z');
      const { page } = await visit(html, { now: AFTER });
      await enter(page, PASSWORD);
      await page.waitForSelector('.problem');
    });
  });

  describe('with an end', () => {
    it('shows its content before', async () => {
      const { page, complaints } = await visit(ending, { now: BEFORE });
      expect(await text(page)).toContain('Expires 2027-01-31 23:59 UTC');
      expect(complaints).toEqual([]);
    });

    it('shows a notice instead of its content after, and keeps none of it', async () => {
      const { page, requests, complaints } = await visit(ending, { now: AFTER });
      expect(await text(page)).toContain('This evidence share has expired');
      expect(await page.title()).toBe('This evidence share has expired · WorldGate');
      expect(await page.content()).not.toContain('430 of 500');
      expect(requests).toHaveLength(1);
      expect(complaints).toEqual([]);
    });

    it('ends while it is open', async () => {
      const { page } = await visit(ending, { now: BEFORE });
      await inPage(page, `Date.now = () => ${AFTER}; document.dispatchEvent(new Event('visibilitychange'));`);
      expect(await text(page)).toContain('This evidence share has expired');
    });

    it('asks for no password after it', async () => {
      const { page } = await visit(await locked(EXPIRY), { now: AFTER });
      expect(await text(page)).toContain('This evidence share has expired');
      expect(await page.$('#password')).toBeNull();
      expect(await page.content()).not.toContain('ciphertext":');
    });

    it('has ended where its date is none', async () => {
      const { page } = await visit(ending.replace(`"expires_at":"${EXPIRY}"`, '"expires_at":"later"'));
      expect(await text(page)).toContain('This evidence share has expired');
    });
  });

  it('is replaced by a notice once it is revoked', async () => {
    const notice = revokedSharePage({
      schema_version: 'worldgate.share_revocation.v1',
      share_id: SHARE_ID,
      package_digest: PACKAGE_DIGEST,
      reason: 'The simulator was misconfigured <b>',
      by: 'Head of evaluation',
      revoked_at: '2026-12-01T09:00:00.000Z',
    });
    const { page, complaints } = await visit(notice, { width: 400 });
    const shown = await text(page);
    for (const expected of [
      'was revoked',
      'misconfigured <b>',
      'Head of evaluation',
      '2026-12-01 09:00 UTC',
      SHARE_ID,
    ])
      expect(shown).toContain(expected);
    expect(shown).not.toContain('Passed');
    expect(complaints).toEqual([]);
  });

  it('asks a web host for itself and for nothing else', async () => {
    const html = await locked(EXPIRY);
    const asked: string[] = [];
    const server: Server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const { page } = await visit(html, { url, now: BEFORE });
      await enter(page, 'wrong');
      await page.waitForSelector('.problem');
      await enter(page, PASSWORD);
      await page.waitForSelector('.decision');
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
    expect(asked).toEqual(['GET /']);
  });

  it('runs its own script, and no other', async () => {
    const html = ending.replace('</body>', '<script>document.title = "ran"</script></body>');
    const { page, complaints } = await visit(html, { now: BEFORE });
    expect(await page.title()).not.toBe('ran');
    expect(complaints.join()).toMatch(/Content Security Policy/);
  });
});
