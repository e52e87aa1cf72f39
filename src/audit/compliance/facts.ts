import type { Claim } from '../../contracts/claim.ts';
import type { Evidence, MetricDecision } from '../../contracts/evidence.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { isGuessed, scopeLimits, stated } from './stated.ts';

/** What drafts are made of. Claim and protocol as they were read, whatever format their files have. */
export interface ComplianceSources {
  claim: Claim;
  protocol: Protocol;
  evidence: Evidence;
}

/** A place in a member of the package; `pointer` is a JSON pointer, empty for the whole member. */
export interface Place {
  member: string;
  pointer: string;
}

/** Sentences that the package supports. */
export interface Fact {
  text: string;
  places: readonly Place[];
}

/** Why the package does not support them. */
export interface Absence {
  absent: string;
}

export function isAbsent(found: Fact | Absence): found is Absence {
  return 'absent' in found;
}

/**
 * A place in `claim.json` or `protocol.json`. Those members hold the caller's file as it stood: where that is a
 * draft of another format, its keys are not ours, and the whole member is named.
 */
export function placeIn(
  member: 'claim.json' | 'protocol.json' | 'evidence.json',
  pointer: string,
  { evidence }: ComplianceSources,
): Place {
  const isOwn = {
    'claim.json': evidence.claim.schema_version.startsWith('worldgate.'),
    'protocol.json': evidence.protocol.schema_version.startsWith('worldgate.'),
    'evidence.json': true,
  }[member];
  return { member, pointer: isOwn ? pointer : '' };
}

const listed = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('; ');
const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
/** Texts of others stand as they are, with a full stop where they end without one. */
const sentence = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Why results say nothing of a system, where they do not. */
function undecided({ evidence }: ComplianceSources): Absence | null {
  if (evidence.not_for_proof) return { absent: 'the results rest on a mock or a demonstration' };
  if (evidence.outcome === null) return { absent: 'nothing was decided' };
  if (evidence.outcome === 'invalid') return { absent: 'the decision is invalid' };
  return null;
}

function identity(sources: ComplianceSources): Fact | Absence {
  const { claim } = sources;
  const { subject } = claim;
  const id = stated(claim, 'subject.id', subject.id);
  const revision = stated(claim, 'subject.revision', subject.revision);
  const weights = stated(claim, 'subject.weights_digest', subject.weights_digest);
  if (id === null) return { absent: 'the claim does not say for certain which model it is about' };
  if (revision === null && weights === null)
    return { absent: 'the claim gives neither a revision nor a digest of the weights' };
  return {
    text: `Model ${id}${revision === null ? '' : `, revision ${revision}`}${weights === null ? '' : `, digest of the weights ${weights}`}.`,
    places: [
      placeIn('claim.json', '/subject/id', sources),
      ...(revision === null ? [] : [placeIn('claim.json', '/subject/revision', sources)]),
      ...(weights === null ? [] : [placeIn('claim.json', '/subject/weights_digest', sources)]),
    ],
  };
}

function capability(sources: ComplianceSources): Fact | Absence {
  const text = stated(sources.claim, 'capability', sources.claim.capability);
  if (text === null) return { absent: 'the claim states no capability' };
  return {
    text: `Capability that was evaluated, in the words of the claim: ${sentence(text)}`,
    places: [placeIn('claim.json', '/capability', sources)],
  };
}

function scope(sources: ComplianceSources): Fact | Absence {
  const limits = scopeLimits(sources.claim);
  if (limits.length === 0) return { absent: 'the claim states no limits of its scope' };
  return {
    text: `Evaluated only within these limits: ${sentence(limits.join('; '))}`,
    places: [placeIn('claim.json', '/applicability', sources)],
  };
}

function interfaces(sources: ComplianceSources): Fact | Absence {
  const { protocol } = sources;
  const { observation_space: observed } = protocol.execution;
  const inputs = stated(protocol, 'execution.observation_space', observed.join(', '));
  const outputs = stated(protocol, 'execution.action_space', protocol.execution.action_space);
  if (inputs === null && outputs === null)
    return { absent: 'the protocol states neither observations nor actions' };
  const parts = [
    inputs === null ? null : `inputs (observations): ${inputs}`,
    outputs === null ? null : `outputs (actions): ${outputs}`,
  ];
  return {
    text: `In the evaluation, ${sentence(listed(parts))}`,
    places: [
      ...(inputs === null ? [] : [placeIn('protocol.json', '/execution/observation_space', sources)]),
      ...(outputs === null ? [] : [placeIn('protocol.json', '/execution/action_space', sources)]),
    ],
  };
}

function benchmark(sources: ComplianceSources): Fact | Absence {
  const { protocol } = sources;
  const { name, version, split, task_list: tasks } = protocol.benchmark;
  if (stated(protocol, 'benchmark.name', name) === null)
    return { absent: 'the protocol does not say for certain which benchmark was used' };
  const of = stated(protocol, 'benchmark.version', version);
  const part = stated(protocol, 'benchmark.split', split);
  return {
    text: `Test data: benchmark ${name}, ${listed([of === null ? 'version not stated' : `version ${of}`, part === null ? null : `split ${part}`, count(tasks.length, 'task')])}.`,
    places: [placeIn('protocol.json', '/benchmark', sources)],
  };
}

const MISSING_EPISODE = {
  planned: 'a planned episode without a result counts as a failure of a ">=" claim',
  observed: 'only episodes with a result count',
};
const ATTEMPTS = {
  single: 'one attempt per episode',
  retry_infrastructure_errors: 'further attempts after infrastructure errors only',
  unknown: 'how many attempts were made is not known',
};

function procedure(sources: ComplianceSources): Fact | Absence {
  const { protocol, evidence } = sources;
  if (evidence.protocol.planned_cells === 0) return { absent: 'no episode was planned' };
  const { seeds, episodes_per_task: each, episodes_counted: counted } = protocol.execution;
  const known = (key: string) => !isGuessed(protocol, `execution.${key}`);
  const per = counted === 'per_task' ? 'per task' : 'per task and seed';
  const plan = listed([
    count(evidence.protocol.planned_cells, 'planned episode'),
    known('episodes_per_task') && known('episodes_counted') ? `${each} ${per}` : null,
    known('seeds') ? count(seeds.length, 'seed') : null,
    ATTEMPTS[isGuessed(protocol, 'attempts') ? 'unknown' : protocol.attempts.policy],
    MISSING_EPISODE[protocol.denominator],
  ]);
  const version = stated(protocol, 'evaluator.version', protocol.evaluator.version);
  const commit = stated(protocol, 'evaluator.commit', protocol.evaluator.commit);
  const evaluator = listed([
    stated(protocol, 'evaluator.name', protocol.evaluator.name) ?? 'not known for certain',
    version === null ? 'version not stated' : `version ${version}`,
    commit === null ? null : `commit ${commit}`,
  ]);
  return {
    text: `Procedure: ${plan}. Evaluator: ${evaluator}.`,
    places: [
      placeIn('protocol.json', '/execution', sources),
      placeIn('protocol.json', '/attempts', sources),
      placeIn('protocol.json', '/denominator', sources),
      placeIn('protocol.json', '/evaluator', sources),
      placeIn('evidence.json', '/protocol', sources),
    ],
  };
}

function rule(sources: ComplianceSources): Fact | Absence {
  const { claim } = sources;
  if (isGuessed(claim, 'expected_metrics')) return { absent: 'the required values were guessed' };
  const { margin, alpha, sidedness } = claim.decision_rule;
  const required = claim.expected_metrics.map(
    ({ name, operator, value, unit }) => `${name} ${operator} ${value} (${unit})`,
  );
  return {
    text: `Required by the claim: ${required.join('; ')}; margin ${margin}, alpha ${alpha}, ${sidedness.replace('_', '-')}.`,
    places: [
      placeIn('claim.json', '/expected_metrics', sources),
      placeIn('claim.json', '/decision_rule', sources),
    ],
  };
}

function frozenPlan(sources: ComplianceSources): Fact | Absence {
  const { frozen_at: frozenAt, anchor } = sources.evidence.protocol;
  if (frozenAt === null) return { absent: 'the plan was not frozen' };
  const shown =
    anchor === null
      ? 'Nothing but the file itself shows when.'
      : `That it existed no later than ${anchor.anchored_at} is shown by ${anchor.kind} ${anchor.reference}.`;
  return {
    text: `The plan states that it was frozen at ${frozenAt}. ${shown}`,
    places: [placeIn('evidence.json', '/protocol', sources)],
  };
}

function measured(metric: MetricDecision): string {
  const [low, high] = metric.interval;
  const ends = listed([low === null ? null : `from ${low}`, high === null ? null : `to ${high}`]);
  const interval = ends === '' ? 'no interval' : `interval ${ends.replace('; ', ' ')}`;
  const level = metric.level === null ? '' : `, level ${metric.level}`;
  return `${metric.name}: declared ${metric.operator} ${metric.value} (${metric.unit}), tested ${metric.estimate ?? 'without an estimate'}, ${interval} (${metric.method}, ${metric.sidedness.replace('_', '-')}${level}, n = ${metric.n}), outcome ${metric.outcome}`;
}

function result(sources: ComplianceSources): Fact | Absence {
  const { evidence } = sources;
  const nothing = undecided(sources);
  if (nothing !== null) return nothing;
  return {
    text: `${sentence(evidence.sentence)} Declared against tested: ${evidence.metrics.map(measured).join('; ')}.`,
    places: [
      placeIn('evidence.json', '/outcome', sources),
      placeIn('evidence.json', '/metrics', sources),
      placeIn('evidence.json', '/sentence', sources),
      { member: 'episode_results.jsonl', pointer: '' },
    ],
  };
}

function limits(sources: ComplianceSources): Fact | Absence {
  const { not_shown: unshown, missing_evidence: missing } = sources.evidence;
  const parts = [...unshown, ...missing.map(({ text }) => text)];
  if (parts.length === 0) return { absent: 'the evidence states no limits' };
  return {
    text: `What the evidence does not show: ${parts.map(sentence).join(' ')}`,
    places: [
      ...(unshown.length === 0 ? [] : [placeIn('evidence.json', '/not_shown', sources)]),
      ...(missing.length === 0 ? [] : [placeIn('evidence.json', '/missing_evidence', sources)]),
    ],
  };
}

function coverage(sources: ComplianceSources): Fact | Absence {
  const { counts } = sources.evidence;
  if (counts.read === 0) return { absent: 'no result of an episode was read' };
  return {
    text: `Of ${count(counts.planned, 'planned episode')}, ${counts.matched} have a result and ${counts.missing} have none; ${counts.not_a_trial} were no trial, ${counts.duplicate} results were duplicates and ${counts.out_of_protocol} were outside of the protocol.`,
    places: [placeIn('evidence.json', '/counts', sources)],
  };
}

function failures(sources: ComplianceSources): Fact | Absence {
  const nothing = undecided(sources);
  if (nothing !== null) return nothing;
  return {
    text: `${count(sources.evidence.counts.failed, 'planned episode')} failed; each is listed with where it came from.`,
    places: [
      placeIn('evidence.json', '/counts/failed', sources),
      { member: 'failure_evidence_index.jsonl', pointer: '' },
    ],
  };
}

function grade(sources: ComplianceSources): Fact {
  const { grade: of, reasons } = sources.evidence.grade;
  return {
    text: `Grade of the evidence: ${of}. ${reasons.map(sentence).join(' ')}`.trim(),
    places: [placeIn('evidence.json', '/grade', sources)],
  };
}

function provenance(sources: ComplianceSources): Fact {
  const { source } = sources.evidence;
  return {
    text: `Results were read from files of ${source.name} (${source.format}); each file, and each member of the package, is recorded with its SHA-256.`,
    places: [
      placeIn('evidence.json', '/source', sources),
      { member: 'audit_provenance.json', pointer: '' },
      { member: 'raw_evidence_manifest.json', pointer: '' },
    ],
  };
}

/** Every sentence that a draft may hold. None of them says that a requirement is met. */
export const FACTS = {
  identity,
  capability,
  scope,
  interfaces,
  benchmark,
  procedure,
  rule,
  frozenPlan,
  result,
  limits,
  coverage,
  failures,
  grade,
  provenance,
} satisfies Record<string, (sources: ComplianceSources) => Fact | Absence>;
export type FactName = keyof typeof FACTS;
