/**
 * Puts the comment of a real run into the README: the comparison that the demo shows failing.
 *
 *   node scripts/readme-comment.ts
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { writeFileAtomic } from '../src/foundation/atomic-file.ts';

const root = path.resolve(import.meta.dirname, '..');
const BEGIN = '<!-- a real comment, written by scripts/readme-comment.ts -->';
const END = '<!-- end of the comment -->';

/** The comment as readers see it: without the markers by which it is found again, and as a quotation. */
export function quotedComment(comment: string): string {
  const visible = comment.replaceAll(/<!--[\s\S]*?-->\n?/g, '');
  return visible
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** What stands between the markers of a README. */
export function commentOf(readme: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error('the README has no place for the comment');
  return readme.slice(from + BEGIN.length, to).trim();
}

function withComment(readme: string, comment: string): string {
  return readme.replace(commentOf(readme), () => comment);
}

/** Evaluates the worse push policy against the good one, and returns the comment about it. */
export function failingComparison(): string {
  const repository = mkdtempSync(path.join(tmpdir(), 'worldgate-readme-'));
  try {
    // In a folder of its own, so that the command in the comment is what a reader would type.
    const policy = 'models/push/push-early.onnx';
    cpSync(path.join(root, policy), path.join(repository, policy));
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'src', 'bin.ts'), 'eval', '--preset', 'push-regression', '--policy', policy],
      { cwd: repository, encoding: 'utf8' },
    );
    if (status !== 1) throw new Error(`the comparison did not fail, but ended with ${status}: ${stderr}`);
    const runs = path.join(repository, '.worldgate', 'runs');
    const run = readdirSync(runs).find((name) => !name.startsWith('.'))!;
    return readFileSync(path.join(runs, run, 'reports', 'comment.md'), 'utf8');
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const file = path.join(root, 'README.md');
  writeFileAtomic(file, withComment(readFileSync(file, 'utf8'), quotedComment(failingComparison())));
}
