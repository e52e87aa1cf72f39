import { join } from 'node:path';
import type { ArtifactFacts, EvidenceRow } from '../../contracts/release-evidence.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { findArtifacts } from '../../dashboard/find-artifacts.ts';
import { readRunRow } from '../../dashboard/read-run-row.ts';
import { readWorldForgeRun } from '../../dashboard/worldforge-run.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { readBelow, resolveBelow } from '../../foundation/safe-path.ts';
import { MANIFEST } from '../../runs/layout.ts';
import { bareFacts, type LinkWorld, linkedRow, missingRow, stateOfVerdict } from './linked-row.ts';
import { problemRow } from './read-earlier.ts';

const MOST_MANIFEST_BYTES = 64 * 1024 * 1024;
const NO_ORIGIN = { branch: null, runUrl: null };

interface FoundRun {
  path: string;
  /** What is compared over time: only the newest run of one subject counts. */
  subject: string;
  at: string;
  verdict: Verdict;
  sentence: string;
  format: ArtifactFacts['format'];
  digest: Digest;
  /** Undefined where the format has no place for it. */
  commit: string | null | undefined;
  startedAt: string | null;
  finishedAt: string | null;
}

/**
 * Rows of the runs in a folder, ours and those of WorldForge, told apart by shape. Of each preset, or suite and provider, the newest
 * run counts; how many older ones are left aside, and how many of these did not pass, its row says. A run that cannot be
 * read is always a row.
 * @param path relative to the folder of the configuration
 */
export function runRows(path: string, world: LinkWorld, now: Date): EvidenceRow[] {
  const root = resolveBelow(world.folder, world.folder, path);
  const of = { kind: 'run', path, redact: world.redact } as const;
  const { runs, problems } = findArtifacts(root);
  const rows: EvidenceRow[] = problems.map(({ path: at, message, hint }) =>
    linkedRow(
      { ...of, path: under(path, at) },
      { state: 'invalid', reason: 'unreadable', summary: message, triage: hint },
      null,
    ),
  );
  const bySubject = new Map<string, FoundRun[]>();
  for (const run of runs) {
    const own = { ...of, path: under(path, run) };
    try {
      const found = readOne(join(root, run), own.path, now);
      bySubject.set(found.subject, [...(bySubject.get(found.subject) ?? []), found]);
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      rows.push(linkedRow(own, problemRow(error), null));
    }
  }
  for (const found of bySubject.values()) {
    const [newest, ...older] = found.toSorted((a, b) =>
      a.at < b.at ? 1 : a.at > b.at ? -1 : a.path < b.path ? 1 : -1,
    );
    rows.push(runRow(newest!, older, world));
  }
  return rows.length === 0 ? [missingRow(of)] : rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

const under = (path: string, below: string) => (below === '' || below === '.' ? path : `${path}/${below}`);

function readOne(dir: string, path: string, now: Date): FoundRun {
  const digest = sha256(readBelow(dir, MANIFEST, { maxBytes: MOST_MANIFEST_BYTES }));
  const foreign = readWorldForgeRun(dir, path, NO_ORIGIN, now);
  if (foreign !== null) {
    const { title, verdict, first_failed: bad, recorded_at: at, time_is } = foreign;
    return {
      path,
      subject: `worldforge ${title}`,
      at,
      verdict,
      sentence: `${title}: ${verdict}${bad === null ? '' : `, ${bad.summary}`}`,
      format: 'worldforge',
      digest,
      commit: undefined,
      startedAt: time_is === 'recorded' ? at : null,
      finishedAt: null,
    };
  }
  const run = readRunRow(dir, NO_ORIGIN);
  const proof = run.not_for_proof ? ', not for proof' : '';
  return {
    path,
    subject: `worldgate ${run.kind} ${run.preset.name}`,
    at: run.started_at,
    verdict: run.verdict,
    sentence: `${run.kind} ${run.preset.name}: ${run.verdict}, ${run.gates.length} gates${proof}`,
    format: 'worldgate',
    digest,
    commit: run.commit,
    startedAt: run.started_at,
    finishedAt: run.finished_at,
  };
}

/** That nobody knows its commit makes no run better than it is. */
function withoutCommit(verdict: Verdict): EvidenceRow['state'] {
  const own = stateOfVerdict(verdict);
  return own === 'passed' || own === 'not_run' ? 'warning' : own;
}

function runRow(run: FoundRun, older: readonly FoundRun[], world: LinkWorld): EvidenceRow {
  const { path, verdict, sentence, digest, format } = run;
  const commit = run.commit ?? null;
  const of = { kind: 'run', path, redact: world.redact } as const;
  const facts = bareFacts('run', path, { format, digest, verdict, commit });
  const times = { started_at: run.startedAt, finished_at: run.finishedAt };
  const bad = older.filter((one) => one.verdict !== 'passed').length;
  const aside = older.length === 0 ? '' : `; ${older.length} older left aside, ${bad} of them not passed`;
  const summary = `${sentence}${aside}`;
  if (run.commit !== undefined && world.commit !== null && commit !== world.commit) {
    const whose =
      commit === null ? 'does not say of which commit it is' : `is of commit ${commit.slice(0, 12)}`;
    return linkedRow(
      of,
      {
        state: commit === null ? withoutCommit(verdict) : 'failed',
        reason: commit === null ? null : 'stale',
        summary: `${whose}, and the release of ${world.commit.slice(0, 12)}: ${summary}`,
        triage: 'Run it on the commit that is released.',
      },
      facts,
      times,
    );
  }
  const triage =
    verdict === 'passed' ? null : 'Read the report of the run: it names the gate and what to do.';
  return linkedRow(of, { state: stateOfVerdict(verdict), reason: null, summary, triage }, facts, times);
}
