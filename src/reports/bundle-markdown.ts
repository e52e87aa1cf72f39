import type { BundleDecision, BundleFile, BundleManifest } from '../contracts/bundle.ts';
import { codeBlock, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { formatBytes, plural } from './format.ts';
import { verdictWord } from './gate-view.ts';
import { blocks, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

const WORDS: Record<BundleDecision, string> = {
  as_is: 'as it is',
  redacted: 'redacted',
  left_out: 'left out',
};
const MOST_ROWS = 500;
const MOST_PROBLEMS = 50;
/** An issue is read by people: the manifest holds all files. */
const MOST_IN_ISSUE = 20;

/** `summary.md` of a bundle. */
export function bundleSummary(manifest: BundleManifest): string {
  const { kind, run, release, generated_at, files, boundary } = manifest;
  const title =
    run === null ? 'Release bundle' : `Bundle of run ${markdownCode(clip(run.run_id, LONGEST.name))}`;
  return `${blocks(
    `# ${title}`,
    safeSentence(manifest),
    markdownTable(
      'll',
      ['', ''],
      [
        ['Made at', markdownCode(generated_at)],
        ['Files', escapeMarkdownCell(countsSentence(manifest))],
        ...(run === null ? [] : runRows(run)),
      ],
    ),
    release === null ? null : artifactTable(release),
    problemList(manifest),
    '## Files',
    files.length === 0 ? 'There are none.' : fileTable(files),
    files.length > MOST_ROWS ? `${files.length - MOST_ROWS} more are in bundle-manifest.json.` : null,
    '## What this does not show',
    escapeMarkdownText(boundary),
    kind === 'run' ? null : 'Nothing was published, tagged, signed or uploaded.',
  )}\n`;
}

/** `issue.md`: the text of a public issue about a run. */
export function bundleIssue(manifest: BundleManifest): string {
  const { run, files } = manifest;
  if (run === null) return '';
  const attached = files.filter(({ attached: copy }) => copy !== null);
  const leftOut = files.filter(({ attached: copy }) => copy === null);
  const listed = attached
    .slice(0, MOST_IN_ISSUE)
    .map(
      ({ attached: copy, decision }) =>
        `- ${markdownCode(copy!.path)} (${formatBytes(copy!.size_bytes)}, ${WORDS[decision]})`,
    );
  const unlisted = leftOut
    .slice(0, MOST_IN_ISSUE)
    .map(
      ({ path, detail }) => `- ${markdownCode(path)}: ${escapeMarkdownText(clip(detail, LONGEST.sentence))}`,
    );
  const more = (all: readonly unknown[]) =>
    all.length > MOST_IN_ISSUE
      ? `- … and ${all.length - MOST_IN_ISSUE} more, in \`bundle-manifest.json\``
      : null;
  return `${blocks(
    `# ${titleOf(run)}`,
    '## Command',
    run.command === null ? 'It is not known.' : codeBlock(clip(run.command, LONGEST.command), 'sh'),
    '## Expected',
    escapeMarkdownText(run.expected),
    '## Observed',
    escapeMarkdownText(run.observed),
    problemList(manifest),
    '## Artifacts',
    lines(listed, more(attached)) || 'None could be attached.',
    '## Safe to attach',
    safeSentence(manifest),
    leftOut.length === 0 ? null : `Left out:\n\n${lines(unlisted, more(leftOut))}`,
    '## First triage step',
    escapeMarkdownText(run.triage),
  )}\n`;
}

function lines(items: readonly string[], last: string | null): string {
  return [...items, ...(last === null ? [] : [last])].join('\n');
}

function titleOf({ run_id, kind, state, verdict }: NonNullable<BundleManifest['run']>): string {
  const what = escapeMarkdownText(clip(kind ?? 'run', LONGEST.name));
  return `${what} ${markdownCode(clip(run_id, LONGEST.name))}: ${escapeMarkdownText(verdict ?? state ?? 'cannot be read', LONGEST.name)}`;
}

function runRows({
  format,
  kind,
  state,
  verdict,
  observed,
  triage,
}: NonNullable<BundleManifest['run']>): string[][] {
  return [
    ['Format', escapeMarkdownCell(format)],
    ['Kind', escapeMarkdownCell(kind ?? '—')],
    ['State', escapeMarkdownCell(state ?? '—')],
    ['Verdict', escapeMarkdownCell(verdict === null ? '—' : verdictWord(verdict))],
    ['Observed', escapeMarkdownCell(observed, LONGEST.sentence)],
    ['First triage step', escapeMarkdownCell(triage, LONGEST.sentence)],
  ];
}

function safeSentence({ safe_to_attach, counts: { left_out: out } }: BundleManifest): string {
  if (!safe_to_attach) {
    return '**Do not attach this folder**: something unsafe was found in it when it was read again.';
  }
  const rest =
    out === 0 ? '' : ` ${plural(out, 'file')} that may not be ${out === 1 ? 'was' : 'were'} left out.`;
  return `Every file of this folder may be attached.${rest}`;
}

/** `12 as they are, 1 redacted, 2 left out; 34.5 kB`. */
export function countsSentence({ counts }: BundleManifest): string {
  const { as_is, redacted, left_out, attached_bytes } = counts;
  return `${as_is} as they are, ${redacted} redacted, ${left_out} left out; ${formatBytes(attached_bytes)}`;
}

function artifactTable(artifacts: NonNullable<BundleManifest['release']>): string {
  return markdownTable(
    'llll',
    ['Artifact', 'File', 'Verdict', 'What it says'],
    artifacts.map(({ role, path, verdict, sentence }) => [
      role,
      path === null ? '—' : markdownCode(path),
      verdict === null ? '—' : verdictWord(verdict),
      escapeMarkdownCell(sentence, LONGEST.sentence),
    ]),
  );
}

function problemList({ problems }: BundleManifest): string | null {
  if (problems.length === 0) return null;
  const rows = problems.slice(0, MOST_PROBLEMS).map(({ code, message, hint }) => {
    const next = hint === null ? '' : ` ${escapeMarkdownText(clip(hint, LONGEST.sentence))}`;
    return `- ${markdownCode(code)}: ${escapeMarkdownText(clip(message, LONGEST.sentence))}${next}`;
  });
  const rest = problems.length > MOST_PROBLEMS ? `- … and ${problems.length - MOST_PROBLEMS} more` : null;
  return `## Problems\n\n${lines(rows, rest)}`;
}

function fileTable(files: readonly BundleFile[]): string {
  return markdownTable(
    'lllrll',
    ['File', 'Role', 'Decision', 'Size', 'Why', 'Digest of the copy'],
    files
      .slice(0, MOST_ROWS)
      .map(({ path, role, decision, size_bytes, detail, attached }) => [
        markdownCode(path, LONGEST.title),
        role,
        WORDS[decision],
        size_bytes === null ? '—' : formatBytes(size_bytes),
        escapeMarkdownCell(detail),
        attached === null ? '—' : markdownCode(attached.digest),
      ]),
  );
}
