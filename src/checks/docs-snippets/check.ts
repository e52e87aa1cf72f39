import type { RowReason } from '../../contracts/check-row.ts';
import type { DocsSnippetsConfig } from '../../contracts/checks-config.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { DOCS_SNIPPETS_BOUNDARY } from '../../reports/boundaries.ts';
import { type Fence, type Marker, markdownCode } from '../markdown-code.ts';
import { readFound } from '../read-document.ts';
import { type RowFacts, RowMaker } from '../row.ts';
import { endProblem, endReason, lastWords } from '../run-command.ts';
import type { CheckOutcome, CheckWorld } from '../world.ts';
import { PARSABLE, RUNNABLE, runnerOf, syntaxProblem } from './languages.ts';
import { parsePython, runSnippet } from './run-snippet.ts';

const ACTIONS = ['run', 'parse', 'skip'];
const HOST_OWNED = /^host-owned:?\s+/;
const MOST_SNIPPETS = 3000;

interface Snippet {
  file: string;
  fence: Fence;
  action: 'run' | 'parse';
}

/** Runs or parses the snippets of documents, as the markers in front of them say. */
export async function checkDocsSnippets(
  config: DocsSnippetsConfig,
  world: CheckWorld,
): Promise<CheckOutcome> {
  const rows = new RowMaker('docs', world.redact);
  const snippets: Snippet[] = [];
  const counts = { documents: 0, unmarked: 0, fences: 0 };
  const patterns = { include: config.docs, exclude: config.exclude };
  for (const { file, text } of readFound(world.root, patterns, { check: 'docs-snippets', rows })) {
    counts.documents += 1;
    const { fences, markers } = markdownCode(text);
    counts.fences += fences.length;
    const marked = new Set<Fence>();
    for (const marker of markers) {
      if (marker.fence !== null) marked.add(marker.fence);
      const snippet = fromMarker(file, marker, rows);
      if (snippet !== null) snippets.push(snippet);
    }
    for (const fence of fences) {
      if (!fence.isClosed) rows.add(unclosed(file, fence));
      if (marked.has(fence)) continue;
      counts.unmarked += 1;
      if (config.unmarked === 'require-marker') rows.add(markerMissing(file, fence));
      else if (config.unmarked === 'parse' && fence.isClosed && PARSABLE.includes(fence.language)) {
        snippets.push({ file, fence, action: 'parse' });
      }
    }
  }
  if (snippets.length === 0) rows.add(nothingChecked(counts.documents));
  if (snippets.length > MOST_SNIPPETS) rows.add(tooMany(snippets.length));
  const looked = snippets.slice(0, MOST_SNIPPETS);
  await parseAll(looked, config, world, rows);
  for (const snippet of looked) if (snippet.action === 'run') await runOne(snippet, config, world, rows);
  const actions = (action: string) => looked.filter((snippet) => snippet.action === action).length;
  return {
    facts: [
      `${counts.fences} fenced blocks in ${counts.documents} documents`,
      `${actions('run')} run, ${actions('parse')} parsed, ${counts.unmarked} without a marker`,
    ],
    rows: rows.rows,
    boundary: DOCS_SNIPPETS_BOUNDARY,
  };
}

function place(file: string, line: number) {
  return { key: `docs-snippets:${file}:${line}`, name: `${file}:${line}`, source: file, line };
}

function failed(
  file: string,
  line: number,
  summary: string,
  triage: string,
  reason: RowReason | null = null,
): RowFacts {
  return { ...place(file, line), state: 'failed', reason, summary: `${file}:${line}: ${summary}`, triage };
}

/** The snippet that a marker asks for; null where it asks for none, or for nothing that can be done. */
function fromMarker(file: string, marker: Marker, rows: RowMaker): Snippet | null {
  const { action, reason, line, fence } = marker;
  const refuse = (summary: string, triage: string) => {
    rows.add(failed(file, line, summary, triage));
    return null;
  };
  if (!ACTIONS.includes(action)) {
    return refuse(
      `unknown action "${action}"${didYouMean(action, ACTIONS)}`,
      `Write ${ACTIONS.join(', ')} REASON.`,
    );
  }
  if (fence === null)
    return refuse('a marker without a fence below it', 'Put the marker right above the fence.');
  if (action === 'skip') {
    if (reason === '')
      return refuse('a snippet is skipped without a reason', 'Write the reason behind `skip`.');
    rows.add({
      ...place(file, fence.line),
      state: 'not_run',
      reason: HOST_OWNED.test(reason) ? 'host-owned' : 'skipped-by-request',
      summary: `Skipped: ${reason}`,
      host_owned: HOST_OWNED.test(reason),
    });
    return null;
  }
  if (reason !== '')
    return refuse(`${action} takes no words behind it`, 'Remove them, or write skip and the reason.');
  if (!fence.isClosed) return null;
  const known = action === 'run' ? RUNNABLE : PARSABLE;
  if (!known.includes(fence.language)) {
    return refuse(
      `a snippet in ${fence.language === '' ? 'no language' : `"${fence.language}"`} cannot be ${action === 'run' ? 'run' : 'parsed'}`,
      `Use one of ${known.join(', ')}, or skip it with a reason.`,
    );
  }
  return { file, fence, action: action as 'run' | 'parse' };
}

function unclosed(file: string, fence: Fence): RowFacts {
  return {
    ...failed(
      file,
      fence.line,
      'a fence that is never closed',
      'Close it: everything below is shown as code.',
    ),
    key: `docs-snippets:unclosed:${file}:${fence.line}`,
  };
}

function markerMissing(file: string, fence: Fence): RowFacts {
  return failed(
    file,
    fence.line,
    'a fence without a marker',
    'Put <!-- worldgate-snippet: run|parse|skip REASON --> above it.',
    'missing-row',
  );
}

function nothingChecked(documents: number): RowFacts {
  return {
    key: 'docs-snippets:nothing',
    name: 'snippets',
    state: 'warning',
    reason: 'missing-row',
    summary: `No snippet of ${documents} documents was run or parsed.`,
    triage: 'Mark snippets with <!-- worldgate-snippet: run -->, or set unmarked: parse.',
    source: 'the documents',
  };
}

function tooMany(found: number): RowFacts {
  return {
    key: 'docs-snippets:too-many',
    name: 'snippets',
    state: 'failed',
    summary: `${found} snippets were found; ${MOST_SNIPPETS} of them were looked at.`,
    triage: 'Name fewer documents in the configuration.',
    source: 'the documents',
  };
}

const isPython = ({ language }: Fence) => language === 'python' || language === 'py';

async function parseAll(
  snippets: readonly Snippet[],
  config: DocsSnippetsConfig,
  world: CheckWorld,
  rows: RowMaker,
): Promise<void> {
  const parsed = snippets.filter(({ action }) => action === 'parse');
  for (const { file, fence } of parsed.filter((one) => !isPython(one.fence))) {
    rows.add(parsedRow(file, fence, await syntaxProblem(fence.language, fence.text)));
  }
  const python = parsed.filter((one) => isPython(one.fence));
  if (python.length === 0) return;
  const answer = await parsePython(
    python.map(({ fence }) => fence.text),
    config.python,
    world,
  );
  python.forEach(({ file, fence }, index) => {
    if (Array.isArray(answer)) rows.add(parsedRow(file, fence, answer[index] ?? null));
    else {
      rows.add({
        ...place(file, fence.line),
        state: answer.end === 'not-started' ? 'not_run' : 'failed',
        reason: endReason(answer),
        summary: `Not parsed: ${config.python} ${endProblem(answer, 0, 60_000)}.`,
        triage: 'Install Python, or name one as `python` in the configuration.',
      });
    }
  });
}

function parsedRow(
  file: string,
  fence: Fence,
  found: { problem: string; line: number | null } | null,
): RowFacts {
  if (found === null) {
    return { ...place(file, fence.line), state: 'passed', summary: `Parsed as ${fence.language}.` };
  }
  // What ends too early is found behind the last line, where the fence closes.
  const lines = fence.text.replace(/\n$/, '').split('\n').length;
  const line = fence.line + Math.min(found.line ?? 0, lines);
  return {
    ...place(file, fence.line),
    ...{ state: 'failed', line, triage: 'Correct the snippet.' },
    summary: `${file}:${line}: is not ${fence.language}: ${found.problem}`,
  };
}

async function runOne(
  { file, fence }: Snippet,
  config: DocsSnippetsConfig,
  world: CheckWorld,
  rows: RowMaker,
): Promise<void> {
  const started = world.now();
  const how = await runSnippet(fence.language, fence.text, config, world);
  const problem = endProblem(how, 0, config.timeout_s * 1000);
  const said = lastWords(how);
  const command = runnerOf(fence.language)!.command('snippet', { node: 'node', python: config.python });
  rows.add({
    ...place(file, fence.line),
    state: problem === null ? 'passed' : how.end === 'not-started' ? 'not_run' : 'failed',
    reason: endReason(how),
    summary:
      problem === null
        ? `Ended with exit code 0 after ${(how.durationMs / 1000).toFixed(1)} s.`
        : `${file}:${fence.line}: ${problem}${said === '' ? '' : `: ${said}`}`,
    triage: problem === null ? null : 'Run the snippet by hand in an empty folder, and correct it.',
    command: command.join(' '),
    started_at: started.toISOString(),
    finished_at: world.now().toISOString(),
  });
}
