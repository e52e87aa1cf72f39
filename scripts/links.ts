/** Checks every relative link and anchor in the Markdown files of this repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import MarkdownIt from 'markdown-it';

const root = path.resolve(import.meta.dirname, '..');
const markdown = new MarkdownIt({ html: true, linkify: false });

function markdownFiles(): string[] {
  return execFileSync('git', ['ls-files', '*.md', ':!dist', ':!tests/fixtures'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '');
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function anchorsOf(file: string): Set<string> {
  const anchors = new Set<string>();
  const tokens = markdown.parse(readFileSync(file, 'utf8'), {});
  for (const [i, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const text = (tokens[i + 1]?.children ?? []).map((child) => child.content).join('');
    const base = anchorOf(text);
    let anchor = base;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${base}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

function linksOf(file: string): string[] {
  const links: string[] = [];
  for (const token of markdown.parse(readFileSync(file, 'utf8'), {})) {
    for (const child of token.children ?? []) {
      const target = child.attrGet('href') ?? child.attrGet('src');
      if (target !== null) links.push(decodeURI(String(target)));
    }
  }
  return links;
}

const broken: string[] = [];
for (const name of markdownFiles()) {
  const file = path.join(root, name);
  for (const link of linksOf(file)) {
    if (/^[a-z][a-z+.-]*:/i.test(link)) continue;
    const [target = '', anchor] = link.split('#');
    const resolved = target === '' ? file : path.resolve(path.dirname(file), target);
    if (!existsSync(resolved)) broken.push(`${name}: ${link}: no such file`);
    else if (anchor && statSync(resolved).isFile() && !anchorsOf(resolved).has(anchor)) {
      broken.push(`${name}: ${link}: no such heading`);
    }
  }
}
if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exitCode = 1;
}
