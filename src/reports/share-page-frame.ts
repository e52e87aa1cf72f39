import { createHash } from 'node:crypto';
import type { EncryptedShare, ShareRevocation } from '../contracts/share.ts';
import { escapeHtml } from './escape.ts';
import { EVIDENCE_STYLE } from './evidence-forest.ts';
import { STYLE } from './html-style.ts';
import { clip, LONGEST } from './plain.ts';
import { SHARE_SCRIPT } from './share-page-script.ts';

/** What a page shows, and the title of its window. */
export interface ShareContent {
  title: string;
  /** Inside of `<main>`: heads with an `<h1 tabindex="-1">`. */
  html: string;
}

const SHARE_STYLE = `
h1:focus { outline: none; }
:focus-visible { outline: 3px solid #0969da; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { :focus-visible { outline-color: #58a6ff; } }
.terms { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 8px 0; padding: 0; list-style: none; }
.terms li { margin: 0; }
ol.steps { padding-left: 1.4em; }
.unlock { max-width: 30rem; margin: 20px 0; }
.unlock label { display: block; font-weight: 600; margin-bottom: 6px; }
.unlock .row { display: flex; flex-wrap: wrap; gap: 8px; }
.unlock input { flex: 1 1 14rem; min-width: 0; font: inherit; padding: 8px 10px; color: var(--text); background: var(--page);
  border: 1px solid var(--muted); border-radius: 6px; }
.unlock input[aria-invalid] { border-color: var(--failed); }
.unlock button { font: inherit; font-weight: 600; padding: 8px 18px; color: var(--page); background: var(--text); border: 1px solid var(--text);
  border-radius: 6px; cursor: pointer; }
.unlock button[aria-disabled] { opacity: 0.6; cursor: default; }
#say { min-height: 1.5em; } .problem { color: var(--failed); font-weight: 600; }
@media (max-width: 640px) {
  .files table, .files tbody, .files caption { display: block; } .files thead { display: none; }
  .files tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .files tbody th { display: block; border: 0; padding: 1px 0; }
  .files tbody td { display: inline; border: 0; padding: 0; color: var(--muted); } .files td + td::before { content: " · "; }
}
`;

/** A page that anybody can read; with an end, it takes a script, and without one it has none. */
export function sharePage({ title, html }: ShareContent, expiresAt: string | null): string {
  if (expiresAt === null) return frame(title, html, null);
  const templates = `<template id="content">${html}</template>\n${expiredTemplate(expiresAt)}`;
  const why = 'It ends at a date, and a page without a script cannot look at the clock.';
  return frame(title, templates, {
    data: { expires_at: expiresAt, encrypted: null },
    noScript: noScript('Evidence share', why, expiresAt),
  });
}

/** A page that says no more than that there is something, when it ends, and how it is locked. */
export function protectedSharePage(encrypted: EncryptedShare): string {
  const { expires_at: expiresAt } = encrypted;
  const until = expiresAt === null ? '' : ` Until ${timeWords(expiresAt)}.`;
  const locked = `<template id="locked"><header>
<h1 tabindex="-1">Protected evidence share</h1>
<p class="muted">The content is encrypted in this file and opened here, in your browser; nothing is sent anywhere.${escapeHtml(until)}</p>
</header>
<form id="unlock" class="unlock">
<label for="password">Password</label>
<div class="row"><input id="password" type="password" required autocomplete="current-password" spellcheck="false" aria-describedby="say"><button type="submit">Open</button></div>
<p id="say" role="status"></p>
</form>
<footer><p class="muted">Share <code>${escapeHtml(encrypted.share_id)}</code></p></footer></template>`;
  const templates = expiresAt === null ? locked : `${locked}\n${expiredTemplate(expiresAt)}`;
  const why = 'It is protected by a password, and your browser opens it.';
  return frame('Protected evidence share', templates, {
    data: { expires_at: expiresAt, encrypted },
    noScript: noScript('Protected evidence share', why, expiresAt),
  });
}

/** What a reader sees without JavaScript. */
function noScript(title: string, why: string, expiresAt: string | null): string {
  return `<h1>${title}</h1>
<p class="note">Turn JavaScript on to read this page. ${why} Its own script alone runs, and it sends nothing anywhere.</p>
<p class="muted">${expiresAt === null ? 'Does not expire.' : `Expires ${escapeHtml(timeWords(expiresAt))}.`}</p>`;
}

/** The page that takes the place of one that was taken back. */
export function revokedSharePage(revocation: ShareRevocation): string {
  const { share_id: id, reason, by, revoked_at: at, package_digest: digest } = revocation;
  return frame(
    'Revoked evidence share',
    `<header>
<h1 tabindex="-1">This evidence share was revoked</h1>
</header>
<section class="decision failed" aria-label="Revocation">
<p><strong>Revoked</strong></p>
<p>${escapeHtml(clip(reason, LONGEST.message))}</p>
</section>
<dl><dt>Revoked by</dt><dd>${escapeHtml(clip(by, LONGEST.title))}</dd><dt>Revoked at</dt><dd>${escapeHtml(timeWords(at))}</dd><dt>Share</dt><dd>${id === null ? 'every share of the package' : `<code>${escapeHtml(id)}</code>`}</dd><dt>Package digest</dt><dd><code>${escapeHtml(digest)}</code></dd></dl>
<footer><p class="muted">What was shown here is no longer vouched for. Copies that readers kept cannot be taken back.</p></footer>`,
    null,
  );
}

/** `2027-01-31 23:59 UTC`. */
export function timeWords(iso: string): string {
  return iso.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2 UTC');
}

function expiredTemplate(expiresAt: string): string {
  return `<template id="expired"><header>
<h1 tabindex="-1">This evidence share has expired</h1>
<p>It ended at ${escapeHtml(timeWords(expiresAt))}. Ask whoever sent it to you for a new one.</p>
</header></template>`;
}

interface PageScript {
  data: { expires_at: string | null; encrypted: EncryptedShare | null };
  /** HTML for who has none. */
  noScript: string;
}

/** @param script null for a page without one */
function frame(title: string, body: string, script: PageScript | null): string {
  const css = STYLE + EVIDENCE_STYLE + SHARE_STYLE;
  const scripts = script === null ? '' : `; script-src '${sourceHash(SHARE_SCRIPT)}'`;
  const main =
    script === null
      ? `<main>\n${body}\n</main>`
      : `<main id="place"><noscript>${script.noScript}</noscript></main>
${body}
<script type="application/json" id="data">${JSON.stringify(script.data).replaceAll('<', '\\u003c')}</script>
<script>${SHARE_SCRIPT}</script>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sourceHash(css)}'${scripts}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)} · WorldGate</title>
<style>${css}</style>
</head>
<body>
${main}
</body>
</html>
`;
}

function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
