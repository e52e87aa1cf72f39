import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import MarkdownIt from 'markdown-it';

/** Comment and summary Markdown as a page that looks about as it does on GitHub, and pictures of pages. */

const GITHUB_LIKE = `
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "Noto Color Emoji", sans-serif; }
.comment { max-width: 860px; margin: 20px auto; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; overflow-wrap: break-word; }
h2 { font-size: 1.5em; margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; } h3 { font-size: 1.25em; margin: 24px 0 16px; }
p, ul, details, blockquote, pre { margin: 0 0 16px; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 0 0 16px; }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0; } tr:nth-child(2n) { background: #f6f8fa; }
code { font: 85%/1.45 ui-monospace, Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace; padding: .2em .4em; background: #818b981f; border-radius: 6px; }
pre { padding: 16px; background: #f6f8fa; border-radius: 6px; overflow: auto; } pre code { padding: 0; background: none; }
blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; } sub { font-size: 75%; }
`;

const markdownIt = new MarkdownIt({ html: true, linkify: true });

/** HTML of GitHub-flavoured Markdown, without a page around it. */
export function markdownHtml(markdown: string): string {
  return markdownIt.render(markdown);
}

/** @param opened shows folded details, as a reader who clicks on them. */
export function markdownPage(markdown: string, opened = false): string {
  const html = markdownHtml(markdown);
  const body = opened ? html.replaceAll('<details>', '<details open>') : html;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title><style>${GITHUB_LIKE}</style></head><body><div class="comment">${body}</div></body></html>`;
}

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium of this machine, or null. */
export function findChromium(candidates: readonly string[] = CHROMIUM_PATHS): string | null {
  return candidates.find((path) => existsSync(path)) ?? null;
}

const run = promisify(execFile);

/** Runs headless Chromium on a file and returns what it prints, and what it logs. */
export async function chromium(
  browser: string,
  file: string,
  ...flags: string[]
): Promise<{ stdout: string; stderr: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'worldgate-chromium-'));
  try {
    return await run(
      browser,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        '--hide-scrollbars',
        `--user-data-dir=${profile}`,
        ...flags,
        pathToFileURL(file).href,
      ],
      { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 },
    );
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
