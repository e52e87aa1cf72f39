import type { EpisodeResult } from '../../contracts/audit-input.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { RunningDigest, sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { printable, quoted } from '../../foundation/plain-value.ts';
import { renderEvidence } from '../../reports/evidence-markdown.ts';
import { requireJoined } from '../claims/read-claim.ts';
import { CellTable } from '../decision/cell-table.ts';
import { taskLabel } from '../decision/task-names.ts';
import type { ImportedEpisode } from '../importing/contract.ts';
import type { Imported } from '../importing/import-results.ts';
import { Tally } from '../importing/reconcile.ts';
import { assess } from './assess.ts';
import { failureLine, replayLine, taskEnd } from './episode-lines.ts';
import { LineBytes } from './line-bytes.ts';
import { episodesOf, type StoredPackage } from './read-package.ts';

export interface Recomputed {
  /** Whether every word of the evidence follows from claim, protocol, input and episodes. */
  matches: boolean;
  differences: { key: string; recorded: string; recomputed: string }[];
  /** Sentences that this version words otherwise than the one that made the package; what they rest on is compared. */
  wording: Recomputed['differences'];
  evidence: Evidence;
}

/**
 * Makes the evidence of a package again, from its claim, protocol, audit input and episodes, and compares all of it:
 * decision, counts, grade, what is missing, the page for reviewers, the lists of failures. A difference means that
 * somebody edited it, or made it otherwise. The PPI estimate rests on labels that a package does not hold, and is left as
 * it stands.
 * @param version of WorldGate that compares: it words its sentences as it likes, where another one made the package. Unless
 *   given, every word must be the same
 * @throws WorldGateError `claim-mismatch`, `package-invalid`, `package-tampered`, and those of deciding
 */
export function recompute(stored: StoredPackage, version?: string): Recomputed {
  const { readClaim: claim, readProtocol: protocol, input, provenance } = stored;
  requireJoined(claim, protocol);
  const table = new CellTable(claim.claim, protocol.protocol);
  table.metricsByTask = input.facts.metrics_by_task === true;
  const tally = new Tally();
  const failures = new FailureDigests(
    claim.claim.subject.revision !== null || claim.claim.subject.weights_digest !== null,
  );
  const labels = readEpisodes(stored, table, tally, failures);
  const recorded = stored.evidence.protocol.anchor;
  const evidence = assess({
    claim,
    protocol,
    anchor:
      recorded === null
        ? null
        : {
            schema_version: 'worldgate.plan_anchor.v1',
            protocol_digest: protocol.hash,
            kind: recorded.kind as 'git_commit',
            reference: recorded.reference,
            anchored_at: recorded.anchored_at,
          },
    source: { name: input.source, format: input.format, why: input.detection.why },
    imported: importedOf(stored, tally, labels),
    table,
    asked: {
      stopping: provenance.options.stopping === 'savi' ? 'savi' : undefined,
      sameModel: provenance.options.sameModel === true,
      completeness: stored.evidence.completeness !== null,
    },
    ppi: stored.evidence.ppi,
  });
  const found = [
    ...differencesOf('evidence', stored.evidence, evidence),
    ...membersOf(stored, evidence, failures),
  ];
  const isOlder = version !== undefined && version !== provenance.tool.version;
  const wording = isOlder ? found.filter(({ key }) => isWording(key)) : [];
  const differences = found.filter((difference) => !wording.includes(difference));
  return { matches: differences.length === 0, differences, wording, evidence };
}

/** Prose that is made from what stands in other keys. The author's own words are no such prose. */
function isWording(key: string): boolean {
  if (key === 'evidence.claim.text') return false;
  return (
    key === 'evidence.md' ||
    key === 'audit_provenance.denominator_rule' ||
    /^evidence(?:\..*)?(?:\.(?:text|sentence|statement|rule|note)|\.(?:reasons|not_shown)\.\d+)$/.test(key)
  );
}

/** @returns the handle of each task by its name in the rows */
function readEpisodes(
  stored: StoredPackage,
  table: CellTable,
  tally: Tally,
  failures: FailureDigests,
): Map<string, number> {
  const handles = new Map<string, number>();
  for (const row of episodesOf(stored)) {
    let task = handles.get(row.task);
    if (task === undefined) {
      task = handles.size;
      handles.set(row.task, task);
      table.task(task, { suite: null, id: null, name: row.task });
    }
    const episode = episodeOf(row, task);
    tally.add(episode);
    failures.add(episode, row.task);
    const placement = table.add(episode);
    if (placement === (row.counted ?? 'matched')) continue;
    throw new WorldGateError(
      'package-tampered',
      `episode_results.jsonl: ${quoted(row.file)} ${quoted(row.at)}: is said to be ${row.counted ?? 'matched'}, but is ${placement}`,
      { hint: 'the line was edited after the package was made' },
    );
  }
  return handles;
}

function episodeOf(row: EpisodeResult, task: number): ImportedEpisode {
  const outcome = row.outcome ?? null;
  return {
    task,
    episode: row.episode,
    runSeed: row.run_seed ?? null,
    seed: row.seed ?? null,
    seedSource: row.seed_source ?? (row.seed === undefined ? 'none' : 'recorded'),
    outcome,
    status: row.status ?? 'ok',
    evaluatorCounts: row.evaluator_counts ?? outcome !== 'not_a_trial',
    metrics: row.metrics,
    steps: row.steps,
    stepUnit: row.step_unit,
    durationS: row.duration_s,
    failureReason: row.failure_reason,
    file: row.file,
    at: row.at,
  };
}

/** What was read, as the input says, with the counts that the episodes give. */
function importedOf({ input }: StoredPackage, tally: Tally, labels: ReadonlyMap<string, number>): Imported {
  const byHandle = new Map<number, number>();
  const tasks = input.tasks.map(({ suite, id, name, planned }, index) => {
    const names = { suite, id, name };
    const handle = labels.get(planned ?? taskLabel(names));
    if (handle !== undefined) byHandle.set(handle, index);
    const { all, successes } = handle === undefined ? { all: 0, successes: 0 } : tally.ofTask(handle);
    return { ...names, episodes: all, succeeded: successes };
  });
  const [unknown] = [...labels].find(([, handle]) => !byHandle.has(handle)) ?? [];
  if (unknown !== undefined) {
    throw new WorldGateError(
      'package-tampered',
      `episode_results.jsonl: the task ${quoted(unknown)} is not in audit_input.json`,
      {
        hint: 'lines were added after the package was made',
      },
    );
  }
  return {
    detection: {
      format: input.format,
      confidence: input.detection.confidence,
      why: input.detection.why,
      files: [],
    },
    facts: input.facts,
    tasks,
    reported: input.reported,
    findings: input.findings,
    tally: inOrderOf(tally, byHandle),
  };
}

/** Handles are given in the order of the rows, tasks stand in that of the input. */
function inOrderOf(tally: Tally, byHandle: ReadonlyMap<number, number>): Tally {
  for (const [file, counts] of tally.files) {
    const moved: typeof counts = [];
    for (const [handle, count] of counts.entries()) {
      if (count !== undefined) moved[byHandle.get(handle)!] = count;
    }
    tally.files.set(file, moved);
  }
  tally.forget();
  return tally;
}

/** Digests of the two lists of failures, line by line. */
class FailureDigests {
  readonly #line = new LineBytes();
  readonly #index = new RunningDigest();
  readonly #replays = new RunningDigest();
  readonly #hasModel: boolean;
  readonly #ends = new Map<string, Uint8Array>();

  constructor(hasModel: boolean) {
    this.#hasModel = hasModel;
  }

  add(episode: ImportedEpisode, task: string): void {
    if (episode.outcome !== 'failure' && episode.outcome !== 'not_a_trial') return;
    const end = this.#ends.get(task) ?? taskEnd(task);
    this.#ends.set(task, end);
    this.#line.clear();
    failureLine(this.#line, episode, end);
    this.#index.update(this.#line.view());
    this.#line.clear();
    replayLine(this.#line, episode, end, this.#hasModel);
    this.#replays.update(this.#line.view());
  }

  digests(): Record<string, string> {
    return {
      'failure_evidence_index.jsonl': this.#index.digest(),
      'failure_replay_manifest.jsonl': this.#replays.digest(),
    };
  }
}

/** Members that are made from others alone. */
function membersOf(
  { manifest, provenance }: StoredPackage,
  evidence: Evidence,
  failures: FailureDigests,
): Recomputed['differences'] {
  const made: Record<string, string> = {
    ...failures.digests(),
    'evidence.md': sha256(renderEvidence(evidence)),
  };
  const found = manifest.members.flatMap(({ name, digest }) => {
    const expected = made[name];
    return expected === undefined || expected === digest
      ? []
      : [{ key: name, recorded: digest, recomputed: expected }];
  });
  const heads = { outcome: evidence.outcome, verdict: evidence.verdict, grade: evidence.grade.grade };
  const { outcome, verdict, grade } = manifest;
  return [
    ...found,
    ...differencesOf('artifact_manifest', { outcome, verdict, grade }, heads),
    ...differencesOf(
      'audit_provenance.denominator_rule',
      provenance.denominator_rule,
      evidence.denominators.rule,
    ),
  ];
}

const MOST_TEXT = 200;

function differencesOf(key: string, recorded: unknown, recomputed: unknown): Recomputed['differences'] {
  const [a, b] = [canonicalJson(recorded), canonicalJson(recomputed)];
  if (a === b) return [];
  const isDeep = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (isDeep(recorded) && isDeep(recomputed)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(recomputed)])];
    return keys.flatMap((inner) =>
      differencesOf(`${key}.${inner}`, recorded[inner] ?? null, recomputed[inner] ?? null),
    );
  }
  return [{ key, recorded: printable(a.slice(0, MOST_TEXT)), recomputed: printable(b.slice(0, MOST_TEXT)) }];
}
