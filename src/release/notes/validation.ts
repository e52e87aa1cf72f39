import { type CheckRow, verdictOfRow, verdictOfRows } from '../../contracts/check-row.ts';
import type { NotesState, ReleaseNotes } from '../../contracts/release-notes.ts';
import { ROW_STATES } from '../../contracts/verdict.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { redactText } from '../../observability/redaction/index.ts';
import { clip } from '../../reports/plain.ts';
import { readEvidenceArtifact } from '../artifacts/read-evidence-artifact.ts';

type Validation = NonNullable<ReleaseNotes['validation']>;
type Source = ReleaseNotes['sources'][number];

const DAY_MS = 86_400_000;
const MOST_EVIDENCE_BYTES = 32 * 1024 * 1024;

export interface ReadValidation {
  validation: Validation;
  source: Source;
  /** What the evidence says that it does not cover, redacted. */
  limitations: string[];
  /** That the evidence is of, where it says so. */
  commit: string | null;
}

/** The rows of release evidence, ours or WorldForge's, read by the one reader. Never throws for a bad file. */
export function readValidation(file: string, shown: string): ReadValidation {
  const artifact = readEvidenceArtifact(file, { source: shown });
  const { format, generated_at, rows, problem } = artifact;
  const detail = problem === null ? null : clip(redactText(problem.message), 2000);
  return {
    validation: { format, generated_at, rows, problem: detail },
    source: {
      kind: 'evidence',
      source: clip(redactText(shown), 2000),
      digest: artifact.digest,
      state: problem === null ? 'read' : 'not-read',
      detail,
    },
    ...(problem === null ? besideRows(file) : NOTHING_BESIDE),
  };
}

const NOTHING_BESIDE = { limitations: [], commit: null };

/** What evidence says beside its rows. */
function besideRows(file: string): Pick<ReadValidation, 'limitations' | 'commit'> {
  try {
    const { known_limitations: found, source } = readJson(file, { maxBytes: MOST_EVIDENCE_BYTES }) as {
      known_limitations?: unknown;
      source?: { commit?: unknown } | null;
    };
    const commit = source?.commit;
    return {
      limitations: Array.isArray(found)
        ? found.filter((text) => typeof text === 'string').slice(0, 1000)
        : [],
      commit: typeof commit === 'string' ? commit : null,
    };
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return NOTHING_BESIDE;
  }
}

/** What the draft's state depends on beside the rows. */
export interface Standing {
  now: Date;
  /** Where the changes of this release begin. */
  sinceMs: number | null;
  /** Commit that the evidence is of, and the one that is released; null where that is not known. */
  commits: { evidence: string | null; release: string | null };
}

/**
 * State of the draft and why: from the rows alone. Nothing but passed rows is `ready`, rows of the host that were not run set
 * aside; evidence that is missing or says nothing is `needs-evidence`; all else is `needs-review`.
 */
export function notesStatus(
  validation: Validation | null,
  standing: Standing,
): { status: NotesState; reasons: string[] } {
  if (validation === null) return needsEvidence('No release evidence was given.');
  if (validation.problem !== null)
    return needsEvidence(`The release evidence could not be used: ${validation.problem}`);
  const { rows, generated_at } = validation;
  const counted = rows.filter(({ state, host_owned }) => !(host_owned && state === 'not_run'));
  if (counted.every(({ state }) => state === 'not_run'))
    return needsEvidence('No gate of the release evidence was run.');
  const reasons: string[] = ROW_STATES.filter((state) => state !== 'passed').flatMap((state) => {
    const count = counted.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? 'row' : 'rows'} ${STATE_WORDS[state]}.`];
  });
  const age = ageProblem(generated_at, standing);
  if (age !== null) reasons.push(age);
  const { evidence, release } = standing.commits;
  if (evidence !== null && release !== null && evidence !== release) {
    const [other, own] = [evidence, release].map((commit) => clip(commit, 12));
    reasons.push(`The release evidence is of commit ${other}, and the release is of ${own}.`);
  }
  const ready = verdictOfRows(rows) === 'passed' && reasons.length === 0;
  return { status: ready ? 'ready' : 'needs-review', reasons };
}

const STATE_WORDS = {
  passed: 'passed',
  failed: 'failed',
  warning: 'left something undecided',
  not_run: 'not run',
  invalid: 'could not be read',
} as const;

function needsEvidence(reason: string): { status: NotesState; reasons: string[] } {
  return { status: 'needs-evidence', reasons: [clip(reason, 2000)] };
}

/** Evidence of another time is evidence of another release. */
function ageProblem(
  generatedAt: string | null,
  { now, sinceMs }: Pick<Standing, 'now' | 'sinceMs'>,
): string | null {
  if (generatedAt === null) return 'The release evidence does not say when it was made.';
  const ms = Date.parse(generatedAt);
  if (sinceMs !== null && ms < sinceMs)
    return 'The release evidence is stale: it is older than the release before this one.';
  if (ms > now.getTime() + DAY_MS) return 'The release evidence was made in the future: check the clocks.';
  return null;
}

/** Rows worst first, and those that the host owns last. */
export function byNeed(rows: readonly CheckRow[]): CheckRow[] {
  const order = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
  const rank = ({ state, host_owned }: CheckRow) =>
    (host_owned ? 10 : 0) + order.indexOf(verdictOfRow(state));
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
