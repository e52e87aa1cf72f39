import type { RunFacts } from '../../contracts/audit-input.ts';
import type { Claim } from '../../contracts/claim.ts';
import type { Finding, ModelIdentity } from '../../contracts/evidence-source.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { UNKNOWN_SUBJECT } from '../claims/claim-text.ts';
import { isGeneric } from '../importing/model-identity.ts';

export interface ModelMatch {
  /** By digest: the only way in which weights are known. */
  digestMatches: boolean;
  findings: Finding[];
}

/**
 * Whether the results are of the model that the claim is about, as far as they say. A digest or a hub id of another model
 * is refused; so is a path or a name in which nothing is of the claim's model, unless the caller vouches for it.
 * @param sameModel the caller says that another path or name is the same model
 * @throws WorldGateError `model-mismatch`, `mixed-models`, `not-the-model`
 */
export function requireSameModel(
  { subject }: Claim,
  models: readonly ModelIdentity[],
  sameModel: boolean,
): ModelMatch {
  refuseRoles(models);
  refuseSeveral(models);
  const findings: Finding[] = [];
  if (subject.id === UNKNOWN_SUBJECT) {
    findings.push({
      code: 'subject-placeholder',
      severity: 'warning',
      message:
        'the claim names no model yet: put its id and revision into `subject`, or make it with --model ID@REVISION',
      file: null,
      at: null,
    });
    return { digestMatches: false, findings };
  }
  let digestMatches = false;
  for (const identity of models) {
    const { kind, value } = identity;
    if (kind === 'digest') {
      if (subject.weights_digest === null) continue;
      if (value !== subject.weights_digest) throw mismatch(identity, subject.weights_digest);
      digestMatches = true;
    } else if (kind === 'hf_id') {
      const [id, revision] = value.split('@') as [string, string | undefined];
      const own = subject.id.includes('/') ? id : id.split('/').at(-1)!;
      if (own.toLowerCase() !== subject.id.toLowerCase()) throw mismatch(identity, subject.id);
      if (revision !== undefined && subject.revision !== null && revision !== subject.revision) {
        throw mismatch(identity, `${subject.id}@${subject.revision}`);
      }
    }
  }
  for (const identity of models) {
    if (digestMatches || (identity.kind !== 'path' && identity.kind !== 'name')) continue;
    const likeness = likenessOf(identity.value, subject.id);
    if (likeness === 'same') continue;
    if (likeness === 'other' && !sameModel) throw mismatch(identity, subject.id);
    findings.push({
      code: 'model-unconfirmed',
      severity: 'warning',
      message: `the results name the model ${quoted(identity.value)}, ${
        likeness === 'other' ? 'which the caller says is' : 'which cannot be compared with'
      } ${quoted(subject.id)}`,
      file: identity.file,
      at: identity.at,
    });
  }
  return { digestMatches, findings };
}

function refuseRoles(models: readonly ModelIdentity[]): void {
  const role = models.find(({ kind }) => kind === 'role');
  if (role === undefined) return;
  throw new WorldGateError(
    'not-the-model',
    `${role.file} ${role.at}: these results are of ${quoted(role.value)}, not of the model that the claim is about`,
    { hint: 'give the results of the model; a baseline is compared with `worldgate evidence diff`' },
  );
}

/** Results of two models say nothing of either. */
function refuseSeveral(models: readonly ModelIdentity[]): void {
  for (const kind of ['digest', 'hf_id', 'path', 'name'] as const) {
    const [first, ...others] = models.filter((identity) => identity.kind === kind);
    const other = others.find(({ value }) => value.toLowerCase() !== first!.value.toLowerCase());
    if (first === undefined || other === undefined) continue;
    throw new WorldGateError(
      'mixed-models',
      `the results are of several models: ${quoted(first.value)} (${first.file} ${first.at}) and ${quoted(other.value)} (${other.file} ${other.at})`,
      { hint: 'give the results of one model' },
    );
  }
}

/** Whether a path or name has something of a model's name in it; `unclear` where it names nothing. */
function likenessOf(value: string, id: string): 'same' | 'other' | 'unclear' {
  const wanted = plain(id.split('/').at(-1)!);
  const parts = value.split('/').filter((part) => !isGeneric(part));
  if (parts.length === 0) return 'unclear';
  const isAlike = parts
    .map(plain)
    .some((part) => part !== '' && (part.includes(wanted) || wanted.includes(part)));
  return isAlike ? 'same' : 'other';
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:pt|pth|ckpt|safetensors|onnx|bin|zip)$/, '')
    .replace(/[^a-z0-9]+/g, '');
}

function mismatch({ kind, value, file, at }: ModelIdentity, expected: string): WorldGateError {
  return new WorldGateError(
    'model-mismatch',
    `${file} ${at}: the results are of ${quoted(value)}, but the claim is about ${quoted(expected)}`,
    {
      hint:
        kind === 'path' || kind === 'name'
          ? 'give the results of that model; where both are the same model by another name, say so with --same-model'
          : 'give the results of that model, or make a claim about this one',
    },
  );
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
