import type { RowCategory } from '../../contracts/check-row.ts';
import type { ArtifactFacts, EvidenceRow } from '../../contracts/release-evidence.ts';
import { type Verdict, verdictRow } from '../../contracts/verdict.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { problemRow } from './read-earlier.ts';

/** What links may know of the world. */
export interface LinkWorld {
  /** Absolute folder of the configuration. */
  folder: string;
  /** Of the release; null where nobody knows it. */
  commit: string | null;
  redact: (text: string) => string;
}

type Kind = ArtifactFacts['kind'];
type Stated = Pick<EvidenceRow, 'state' | 'reason' | 'summary' | 'triage'>;

const CATEGORY: Readonly<Record<Kind, RowCategory>> = {
  run: 'evidence',
  package: 'evidence',
  benchmark: 'performance',
  dist: 'package',
  'live-smoke': 'optional-runtime',
  'dependency-audit': 'security',
  'core-performance': 'performance',
};

const NAMES: Readonly<Record<Kind, string>> = {
  run: 'Run',
  package: 'Evidence package',
  benchmark: 'Benchmark',
  dist: 'File',
  'live-smoke': 'Live smoke',
  'dependency-audit': 'Dependency audit',
  'core-performance': 'Core performance',
};

/** The row of something that is linked. */
export function linkedRow(
  { kind, path, redact }: { kind: Kind; path: string } & Pick<LinkWorld, 'redact'>,
  stated: Stated,
  facts: ArtifactFacts | null,
  more: Partial<
    Pick<EvidenceRow, 'key' | 'name' | 'command' | 'started_at' | 'finished_at' | 'host_owned'>
  > = {},
): EvidenceRow {
  const line = (text: string, most = 2000) => redact(text).slice(0, most).toWellFormed();
  return {
    category: CATEGORY[kind],
    state: stated.state,
    reason: stated.reason,
    summary: line(stated.summary),
    triage: stated.triage === null ? null : line(stated.triage),
    source: line(path),
    source_digest: facts?.digest ?? null,
    facts,
    command: null,
    started_at: null,
    finished_at: null,
    host_owned: false,
    ...more,
    key: line(more.key ?? `${kind}:${path}`, 300),
    name: line(more.name ?? `${NAMES[kind]} ${path}`, 300),
  };
}

/** Facts of which nothing is known yet. */
export function bareFacts(kind: Kind, path: string, of: Partial<ArtifactFacts> = {}): ArtifactFacts {
  return {
    kind,
    path: path.slice(0, 2000).toWellFormed(),
    format: null,
    digest: null,
    size_bytes: null,
    commit: null,
    verdict: null,
    signature: null,
    ...of,
  };
}

/** What a row is whose artifact has a verdict of its own. */
export function stateOfVerdict(verdict: Verdict): EvidenceRow['state'] {
  return verdictRow(verdict).rowStates[0]!;
}

/** The row that `read` makes; whatever stops it is a row that says so. */
export async function rowOr(
  of: { kind: Kind; path: string } & Pick<LinkWorld, 'redact'>,
  read: () => EvidenceRow | Promise<EvidenceRow>,
): Promise<EvidenceRow> {
  try {
    return await read();
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return linkedRow(of, problemRow(error), null);
  }
}

/** Nothing is where the configuration says that something is. */
export function missingRow(of: { kind: Kind; path: string } & Pick<LinkWorld, 'redact'>): EvidenceRow {
  return linkedRow(
    of,
    {
      state: 'failed',
      reason: 'missing-row',
      summary: `nothing is there: ${of.path}`,
      triage: 'Make it before the evidence, or correct the path in the configuration.',
    },
    null,
  );
}
