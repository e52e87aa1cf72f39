import type { Finding } from '../../contracts/evidence-source.ts';
import type { TriageCandidate, TriageReason } from '../../contracts/triage.ts';
import { sha256Json } from '../../foundation/digest.ts';
import type { WorldGateError } from '../../foundation/errors.ts';
import { secretKinds } from '../../observability/redaction/index.ts';
import { missingShards, roleOf, sampleFolder } from './directory-grammar.ts';
import type { Arm, Draft, Residue } from './draft.ts';
import type { Measured } from './measure.ts';
import { classOf, nextOf, reason } from './reasons.ts';
import { filesOf } from './recognise-runs.ts';

/** Fewer equal outcomes are nothing unusual. */
const MANY = 20;
const MOST_LISTED = 1000;

/** Evaluators whose own result is a text log. */
const isLog = (file: string) => /\.(?:log|txt|out|err)$/i.test(file);
const isCsv = (file: string) => /\.(?:csv|tsv)$/i.test(file);

/** What is known of the folder's files, whoever reads them. */
export interface Context {
  sizeOf: (file: string) => number;
  /** Files with secrets, and the kinds. */
  secrets: ReadonlyMap<string, readonly string[]>;
  /** Files of 0 bytes or LFS pointers that a set should have besides: by the shape of their path. */
  hollow: (files: readonly string[]) => { file: string; code: 'empty-artifact' | 'lfs-pointer' }[];
}

/** The candidate that a draft turned out to be. */
export function judge(draft: Draft, measured: Measured | WorldGateError, context: Context): TriageCandidate {
  const files = filesOf(draft);
  const arm = draft.arm ?? armOf(measured, files);
  const reasons = [...draft.reasons];
  if (isMeasured(measured)) reasons.push(...reasonsOfContent(draft, measured));
  else reasons.push(reason(measured.code, { message: measured.message }));
  reasons.push(...reasonsOfFiles(files, arm, context));
  const content = isMeasured(measured) ? contentOf(draft, measured) : NOTHING;
  const detection = draft.detection;
  return {
    id: candidateId(files, draft.importer.source, draft.own?.arm ?? null),
    class: classOf(reasons),
    label: labelOf(files, draft.run, draft.own === null ? null : arm),
    source: draft.importer.source,
    format: detection.format,
    arm,
    why: detection.why.slice(0, 20).map((text) => text.slice(0, 1000)),
    ...fileList(files, context, draft),
    ...content,
    reasons: unique(reasons).slice(0, MOST_LISTED),
    mapping: draft.own?.mapping ?? null,
    next: isMeasured(measured) ? nextOf(reasons) : (measured.hint ?? nextOf(reasons)),
  };
}

/** The candidate of files that nobody reads as episodes. */
export function judgeResidue(residue: Residue, context: Context): TriageCandidate {
  const { files, run, label } = residue;
  const reasons = [...residue.reasons, ...secretReasons(files, context)];
  return {
    id: candidateId(files, null, null),
    class: classOf(reasons),
    label: run === '' ? label : `${run}: ${label}`,
    source: null,
    format: null,
    arm: null,
    why: [],
    ...fileList(files, context, null),
    ...NOTHING,
    reasons: unique(reasons).slice(0, MOST_LISTED),
    mapping: null,
    next: nextOf(reasons),
  };
}

type Content = Pick<
  TriageCandidate,
  'counts' | 'denominator' | 'tasks' | 'task_count' | 'seeds' | 'facts' | 'findings'
>;

const NOTHING: Content = {
  counts: null,
  denominator: null,
  tasks: [],
  task_count: 0,
  seeds: null,
  facts: null,
  findings: [],
};

function contentOf(draft: Draft, measured: Measured): Content {
  const { imported, episodes, successes, failures, notTrials, evaluator, seedSources } = measured;
  const { facts, tasks, findings } = imported;
  const prefixed = (finding: Finding): Finding => ({
    ...finding,
    file: finding.file === null ? null : draft.tree.inBase(finding.file),
  });
  return {
    counts: episodes === 0 ? null : { episodes, successes, failures, not_trials: notTrials },
    denominator:
      episodes === 0
        ? null
        : {
            expected: facts.expected_episodes,
            found: episodes,
            evaluator,
            rule:
              facts.expected_episodes !== null
                ? 'expected_count'
                : isOfEvaluator(draft, measured)
                  ? 'evaluator'
                  : 'unknown',
          },
    tasks: tasks.slice(0, MOST_LISTED),
    task_count: tasks.length,
    seeds:
      seedSources.length === 0 && facts.run_seeds.length === 0
        ? null
        : { run_seeds: facts.run_seeds, sources: seedSources },
    facts,
    findings: findings.slice(0, MOST_LISTED).map(prefixed),
  };
}

/** A recognised evaluator's format says what counts; rows of nobody's format do not. */
function isOfEvaluator(draft: Draft, { imported }: Measured): boolean {
  return draft.own === null && imported.facts.supplied.includes('DENOMINATOR_POLICY');
}

function reasonsOfContent(draft: Draft, measured: Measured): TriageReason[] {
  const { imported, episodes, successes, withoutOutcome, pending, isConstant } = measured;
  const { facts, findings, tasks } = imported;
  const reasons: TriageReason[] = [];
  const files = filesOf(draft);
  if (episodes === 0) return [reason('aggregate-only')];
  if (withoutOutcome === episodes) reasons.push(reason('metric-contract-missing'));
  else if (withoutOutcome > 0) {
    reasons.push(
      reason('episode-success-missing', {
        message: `${withoutOutcome} of ${episodes} episodes have no outcome`,
      }),
    );
  }
  if (draft.own === null && files.every(isLog)) reasons.push(reason('log-episodes'));
  if (draft.own === null && files.every(isCsv)) reasons.push(reason('csv-only'));
  const { expected_episodes: expected } = facts;
  if (expected !== null && episodes < expected) {
    reasons.push(
      reason('coverage-gap', { message: `${episodes} of ${expected} expected episodes are there` }),
    );
  }
  if (pending > 0) {
    reasons.push(
      reason('coverage-gap', { message: `${pending} episodes are pending: the run has not ended` }),
    );
  }
  for (const { code, message, file, at } of findings) {
    if (code === 'coverage-gap' || code === 'summary-without-raw') {
      reasons.push(reason(code, { message, file: file === null ? null : draft.tree.inBase(file), at }));
    }
  }
  if (expected === null && withoutOutcome < episodes && !isOfEvaluator(draft, measured)) {
    reasons.push(reason('denominator-missing'));
  }
  // A recognised evaluator may well succeed always; a program that nobody knows may write a constant.
  if (draft.own !== null && isConstant && episodes >= MANY && successes === episodes) {
    reasons.push(
      reason('constant-outcome', {
        message: `all ${episodes} episodes are a success and nothing else varies`,
      }),
    );
  }
  const roles = facts.models.filter(({ kind }) => kind === 'role').map(({ value }) => value);
  if (roles.length > 0 && facts.models.length > roles.length) {
    reasons.push(reason('ambiguous', { message: `a model and ${roles.join(', ')} stand together` }));
  }
  const named = tasks.some(({ suite, id, name }) => secretKinds([suite, id, name].join(' ')).length > 0);
  if (named) reasons.push(reason('secrets-found', { message: 'the name of a task holds a secret' }));
  return reasons;
}

function reasonsOfFiles(files: readonly string[], arm: Arm | null, context: Context): TriageReason[] {
  const reasons: TriageReason[] = [];
  if (arm !== null && arm.role !== null) {
    reasons.push(reason('not-the-policy', { message: `${arm.role} acted here, not the model` }));
  }
  const sample = files.find((file) => sampleFolder(file) !== null);
  if (sample !== undefined) {
    const message = `the folder ${sampleFolder(sample)}/ is called an example: no run`;
    reasons.push(reason('demo-data', { message, file: sample }));
  }
  const shards = missingShards(files);
  if (shards.length > 0) {
    const message = `a shard is missing beside those that are there: ${shards.slice(0, 10).join(', ')}`;
    reasons.push(reason('coverage-gap', { message }));
  }
  for (const { file, code } of context.hollow(files).slice(0, 20)) {
    const what = code === 'empty-artifact' ? 'is empty: 0 bytes' : 'is a Git LFS pointer';
    reasons.push(reason(code, { message: `a file of the same set ${what}`, file }));
  }
  return [...reasons, ...secretReasons(files, context)];
}

function secretReasons(files: readonly string[], { secrets }: Context): TriageReason[] {
  const inside = files
    .filter((file) => secrets.has(file))
    .slice(0, 20)
    .map((file) => reason('secrets-found', { message: `holds ${secrets.get(file)!.join(', ')}`, file }));
  // The paths would stand beside every episode.
  const named = files.slice(0, MOST_LISTED).flatMap(secretKinds);
  if (named.length === 0) return inside;
  return [
    ...inside,
    reason('secrets-found', { message: `the path of a file holds ${[...new Set(named)].join(', ')}` }),
  ];
}

/** What acted, where the draft does not say: by the model that the files name, or by a word of their paths. */
function armOf(measured: Measured | WorldGateError, files: readonly string[]): Arm | null {
  const models = isMeasured(measured) ? measured.imported.facts.models : [];
  const role =
    models.find(({ kind }) => kind === 'role')?.value ??
    files.map(roleOf).find((word) => word !== null) ??
    null;
  const model = models.find(({ kind }) => kind !== 'role');
  if (model === undefined) return role === null ? null : { name: role, role };
  // Of a path its last part names the model; the rest names somebody's machine.
  const name =
    model.kind === 'path' ? (model.value.split(/[\\/]/).findLast((part) => part !== '') ?? '') : model.value;
  return { name, role };
}

export const isMeasured = (measured: Measured | WorldGateError): measured is Measured =>
  'imported' in measured;

/** From what is read and from which files: the same as long as these files stand there. */
function candidateId(files: readonly string[], source: string | null, arm: object | null): string {
  const plain = arm === null ? null : { ...arm, rows: undefined };
  const digest = sha256Json(JSON.parse(JSON.stringify([source, plain, [...files].sort()])));
  return `cand_${digest.slice('sha256:'.length, 'sha256:'.length + 16)}`;
}

function labelOf(files: readonly string[], run: string, arm: Arm | null): string {
  const [first] = files;
  const where =
    files.length === 1 ? first! : run === '' ? `${first} and ${files.length - 1} more` : `${run}/`;
  return (arm === null ? where : `${where} [${arm.name}]`).slice(0, 1024);
}

function fileList(
  files: readonly string[],
  { sizeOf }: Context,
  draft: Draft | null,
): Pick<TriageCandidate, 'files' | 'file_count'> {
  return {
    files: files.slice(0, MOST_LISTED).map((file) => ({
      path: file,
      size_bytes: sizeOf(file),
      digest: draft?.tree.readOf(file)?.digest ?? null,
    })),
    file_count: files.length,
  };
}

function unique(reasons: readonly TriageReason[]): TriageReason[] {
  const seen = new Set<string>();
  return reasons.filter((one) => {
    const key = JSON.stringify([one.code, one.message, one.file, one.at]);
    return !seen.has(key) && seen.add(key);
  });
}
