import type { RunFacts } from '../../contracts/audit-input.ts';
import type { Claim } from '../../contracts/claim.ts';
import type { Finding, ModelIdentity } from '../../contracts/evidence-source.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';

/** What templates put where the caller names no model. */
const PLACEHOLDER = 'ORGANISATION/MODEL';
const HUB_ID = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;

export interface ModelMatch {
  /** By digest: the only way in which weights are known. */
  digestMatches: boolean;
  findings: Finding[];
}

/**
 * Whether the results are of the model that the claim is about, as far as they say.
 * @throws WorldGateError `model-mismatch`, `not-the-model`
 */
export function requireSameModel({ subject }: Claim, models: readonly ModelIdentity[]): ModelMatch {
  const findings: Finding[] = [];
  if (subject.id === PLACEHOLDER) {
    findings.push({
      code: 'subject-placeholder',
      severity: 'warning',
      message:
        'the claim names no model yet: put its id and revision into `subject`, or make it with --model ID@REVISION',
      file: null,
      at: null,
    });
  }
  let digestMatches = false;
  let isNamed = false;
  for (const identity of models) {
    const { kind, value, file, at } = identity;
    if (kind === 'role') {
      throw new WorldGateError(
        'not-the-model',
        `${file} ${at}: these results are of ${quoted(value)}, not of the model that the claim is about`,
        { hint: 'give the results of the model; a baseline is compared with `worldgate evidence diff`' },
      );
    }
    if (kind === 'digest') {
      if (subject.weights_digest === null) continue;
      if (value !== subject.weights_digest) throw mismatch(identity, subject.weights_digest);
      digestMatches = true;
    }
    const hub = kind === 'hf_id' ? value : hubIdIn(value);
    if (
      hub === null ||
      subject.type !== 'hf_model' ||
      !HUB_ID.test(subject.id) ||
      subject.id === PLACEHOLDER
    ) {
      continue;
    }
    const [id, revision] = hub.split('@');
    if (id!.toLowerCase() !== subject.id.toLowerCase()) throw mismatch(identity, subject.id);
    if (revision !== undefined && subject.revision !== null && revision !== subject.revision) {
      throw mismatch(identity, `${subject.id}@${subject.revision}`);
    }
    isNamed = true;
  }
  const other = models.find(({ kind }) => kind === 'path' || kind === 'name');
  if (!isNamed && !digestMatches && other !== undefined && hubIdIn(other.value) === null) {
    findings.push({
      code: 'model-unconfirmed',
      severity: 'warning',
      message: `the results name the model ${quoted(lastPart(other.value))}, which cannot be compared with ${quoted(subject.id)}`,
      file: other.file,
      at: other.at,
    });
  }
  return { digestMatches, findings };
}

/** The model in a path of the Hugging Face cache: `models--org--name`. */
function hubIdIn(value: string): string | null {
  const cached = /models--([\w.-]+?)--([\w.-]+?)(?:[\\/]|$)/.exec(value);
  return cached === null ? null : `${cached[1]}/${cached[2]}`;
}

/** A folder of somebody's machine is nobody's business. */
function lastPart(value: string): string {
  return value.split(/[\\/]/).filter(Boolean).at(-1) ?? value;
}

function mismatch({ value, file, at }: ModelIdentity, expected: string): WorldGateError {
  return new WorldGateError(
    'model-mismatch',
    `${file} ${at}: the results are of ${quoted(lastTwo(value))}, but the claim is about ${quoted(expected)}`,
    {
      hint: 'give the results of that model, or make a claim about this one',
    },
  );
}

function lastTwo(value: string): string {
  return value.split(/[\\/]/).filter(Boolean).slice(-2).join('/');
}

/**
 * Whether the results were made as the protocol says, as far as they say.
 * @throws WorldGateError `protocol-mismatch`
 */
export function requireSameProtocol(
  { execution, evaluator }: Protocol,
  facts: RunFacts,
  source: string,
): Finding[] {
  const differ = (key: string, planned: string, found: string) =>
    new WorldGateError(
      'protocol-mismatch',
      `the protocol says ${key}: ${planned}, but the results were made with ${found}`,
      {
        hint: 'audit them with a protocol that says what was run; it is graded as written afterwards',
      },
    );
  if (
    execution.max_steps_per_episode !== null &&
    facts.horizon !== null &&
    facts.horizon > execution.max_steps_per_episode
  ) {
    throw differ(
      'execution.max_steps_per_episode',
      String(execution.max_steps_per_episode),
      `${facts.horizon} steps`,
    );
  }
  if (
    evaluator.commit !== null &&
    facts.evaluator.commit !== null &&
    // Some evaluators write the first digits alone.
    !evaluator.commit.startsWith(facts.evaluator.commit)
  ) {
    throw differ('evaluator.commit', evaluator.commit, facts.evaluator.commit);
  }
  const plain = (name: string) => name.toLowerCase().replaceAll(/[_.\s]/g, '-');
  const isNamed = [source, facts.evaluator.name].some((name) => plain(name) === plain(evaluator.name));
  if (isNamed || source === 'generic' || source === 'audit-input') return [];
  return [
    {
      code: 'evaluator-mismatch',
      severity: 'warning',
      message: `the protocol names the evaluator ${quoted(evaluator.name)}, the results look like ${quoted(facts.evaluator.name)}`,
      file: null,
      at: null,
    },
  ];
}
