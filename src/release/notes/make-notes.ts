import type { ReleaseNotes } from '../../contracts/release-notes.ts';
import { sha256 } from '../../foundation/digest.ts';
import { decodeText, readSmallFile } from '../../foundation/read-text.ts';
import { redactText } from '../../observability/redaction/index.ts';
import { NOTES_BOUNDARY } from '../../reports/boundaries.ts';
import { clip } from '../../reports/plain.ts';
import { notesChanges } from './changes.ts';
import type { FoundChange, FoundChanges } from './found-change.ts';
import { readChangelog } from './read-changelog.ts';
import { readItems } from './read-items.ts';
import { byNeed, notesStatus, readValidation } from './validation.ts';

const MOST_CHANGELOG_BYTES = 8 * 1024 * 1024;
const MOST_ITEMS_BYTES = 64 * 1024 * 1024;
const MOST_WARNINGS = 1000;
const MOST_CAVEATS = 2000;

/** A file of the caller. */
export interface NamedFile {
  /** Absolute. */
  file: string;
  /** As the notes call it: relative. */
  shown: string;
}

/** What GitHub was asked for, and what came of it. */
export interface GitHubChanges {
  /** `owner/name`. */
  repository: string;
  found: FoundChanges;
  /** Why not all could be read; null where nothing is missing. */
  problem: string | null;
}

export interface NotesRequest {
  changelog: NamedFile | null;
  evidence: NamedFile | null;
  issues: readonly NamedFile[];
  github: GitHubChanges | null;
  /** Repository that `#12` means an issue of, with its page. */
  repository: ReleaseNotes['repository'];
  since: ReleaseNotes['since'];
  until: ReleaseNotes['until'];
  caveats: readonly string[];
  version: string | null;
  /** That is released, where it is known: evidence of another one is not evidence of this release. */
  commit?: string | null;
  now: Date;
  /** Of WorldGate. */
  toolVersion: string;
}

/**
 * Release notes from a changelog, release evidence and changes. What comes from outside is redacted here; the changelog is
 * written anew as safe Markdown.
 * @throws WorldGateError for a changelog or a file of changes that cannot be used, before anything is written
 */
export async function makeNotes(request: NotesRequest): Promise<ReleaseNotes> {
  const { repository, since, until, version, github } = request;
  const warnings: string[] = [];
  let unnamed = 0;
  const warn = (message: string): void => {
    if (warnings.length < MOST_WARNINGS) warnings.push(clean(message));
    else unnamed += 1;
  };
  const sources: ReleaseNotes['sources'] = [];
  const changelog = await changelogOf(request, sources, warn);
  const evidence =
    request.evidence === null ? null : readValidation(request.evidence.file, request.evidence.shown);
  if (evidence !== null) sources.push(evidence.source);
  const found = foundChanges(request, sources, warn);
  if (github !== null) sources.push(githubSource(github));
  if (github?.problem != null) warn(`Changes of ${github.repository} are not all here: ${github.problem}`);
  const sinceMs = since === null ? null : Date.parse(since.at);
  const changes = notesChanges(found, {
    repositoryUrl: repository?.url ?? null,
    inChangelog: new Set(
      changelog?.groups.flatMap(({ items }) => items.flatMap(({ references }) => references)) ?? [],
    ),
    sinceMs,
    untilMs: until === null ? null : Date.parse(until.at),
    warn,
  });
  const validation =
    evidence === null ? null : { ...evidence.validation, rows: byNeed(evidence.validation.rows) };
  const caveats = [...request.caveats, ...(evidence?.limitations ?? [])].map(clean);
  return {
    schema_version: 'worldgate.release_notes.v1',
    generated_at: request.now.toISOString(),
    tool: { name: 'worldgate', version: request.toolVersion },
    ...notesStatus(validation, {
      ...{ now: request.now, sinceMs },
      commits: { evidence: evidence?.commit ?? null, release: request.commit ?? null },
    }),
    version,
    repository,
    since,
    until,
    changelog,
    changes,
    validation,
    caveats: [...new Set(caveats.filter((caveat) => caveat !== ''))].slice(0, MOST_CAVEATS),
    sources: sources.slice(0, 100),
    warnings,
    unnamed_warnings: unnamed,
    boundary: NOTES_BOUNDARY,
  };
}

/** Redacted before it is cut. */
const clean = (text: string) => clip(redactText(text), 2000);

type Warn = (message: string) => void;

async function changelogOf(
  { changelog, version, repository }: NotesRequest,
  sources: ReleaseNotes['sources'],
  warn: Warn,
): Promise<ReleaseNotes['changelog']> {
  if (changelog === null) return null;
  const { file, shown } = changelog;
  const bytes = readSmallFile(file, { maxBytes: MOST_CHANGELOG_BYTES });
  const text = decodeText(bytes, shown).replace(/^\ufeff/, '');
  sources.push(readSource('changelog', shown, bytes));
  return readChangelog({ text, name: shown, version, repositoryUrl: repository?.url ?? null, warn });
}

function foundChanges(
  { issues, github }: NotesRequest,
  sources: ReleaseNotes['sources'],
  warn: Warn,
): FoundChange[] {
  const fromFiles = issues.flatMap(({ file, shown }) => {
    const bytes = readSmallFile(file, { maxBytes: MOST_ITEMS_BYTES });
    const found = readItems(decodeText(bytes, shown).replace(/^\ufeff/, ''), shown);
    for (const problem of found.problems) warn(problem);
    const { length } = found.problems;
    const detail = [...(length === 0 ? [] : [`${length} of its entries could not be used`]), ...found.notes];
    sources.push({
      ...readSource('issues', shown, bytes),
      state: length === 0 ? 'read' : 'partly-read',
      detail: detail.length === 0 ? null : clean(detail.join('; ')),
    });
    return found.changes;
  });
  for (const problem of github?.found.problems ?? []) warn(problem);
  return [...fromFiles, ...(github?.found.changes ?? [])];
}

function readSource(
  kind: 'changelog' | 'issues',
  shown: string,
  bytes: Uint8Array,
): ReleaseNotes['sources'][number] {
  return { kind, source: clean(shown), digest: sha256(bytes), state: 'read', detail: null };
}

function githubSource({ repository, found, problem }: GitHubChanges): ReleaseNotes['sources'][number] {
  const detail = [...(problem === null ? [] : [problem]), ...found.notes];
  return {
    kind: 'github',
    source: repository,
    digest: null,
    state: problem === null ? 'read' : found.changes.length === 0 ? 'not-read' : 'partly-read',
    detail: detail.length === 0 ? null : clean(detail.join('; ')),
  };
}
