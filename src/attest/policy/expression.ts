import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { SigningSource } from '../../contracts/attestation.ts';
import type { ReviewedWorkflow } from '../../contracts/trust-policy.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { messageOf } from '../../foundation/errors.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { withDoubles } from '../../worlds/expressions.ts';
import { type Finding, failed } from '../checks.ts';
import { demand } from './demand.ts';
import {
  type PackageFacts,
  type PackageSignature,
  type PolicyFacts,
  packageSignatures,
  signedEvidence,
} from './facts.ts';
import { repositoryIdentity } from './identity.ts';
import { isSignedLate, signerWorkflow, trustLevelOf } from './level.ts';
import { matchesPattern } from './pattern.ts';
import { madeAt } from './signing-time.ts';

const HOUR_MS = 3_600_000;
/** The limits of the language; what is nested deeper than this could run for years. */
const LIMITS = {
  maxAstNodes: 1000,
  maxDepth: 50,
  maxListElements: 200,
  maxMapEntries: 50,
  maxCallArguments: 8,
};
/** Of a false expression, so many values are shown, each with so many characters. */
const MOST_VALUES = 12;
const MOST_VALUE_TEXT = 100;
const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** Variables by name with the fields that they have; `dyn` may be null. `docs/trust-policy.md` has the same table. */
export const EXPRESSION_VARIABLES = {
  outcome: 'dyn',
  verdict: 'dyn',
  grade: 'dyn',
  completeness: 'dyn',
  not_for_proof: 'dyn',
  draft: 'dyn',
  package_digest: 'dyn',
  claim: { id: 'dyn', slug: 'dyn', hash: 'dyn', metrics: 'dyn', margin: 'dyn', alpha: 'dyn' },
  subject: { id: 'dyn', revision: 'dyn', weights_digest: 'dyn' },
  level: 'string',
  signed_late: 'bool',
  age_hours: 'dyn',
  predicates: 'list<string>',
  signer: {
    kind: 'string',
    key_id: 'dyn',
    owner: 'dyn',
    issuer: 'dyn',
    repository: 'dyn',
    repository_id: 'dyn',
    owner_id: 'dyn',
    workflow: 'dyn',
    workflow_ref: 'dyn',
    workflow_commit: 'dyn',
    commit: 'dyn',
    ref: 'dyn',
    event: 'dyn',
    run_url: 'dyn',
    runner: 'dyn',
    visibility: 'dyn',
    environment: 'dyn',
  },
  source: {
    repository: 'dyn',
    repository_id: 'dyn',
    commit: 'dyn',
    head_commit: 'dyn',
    ref: 'dyn',
    event: 'dyn',
    workflow_ref: 'dyn',
    run_id: 'dyn',
    run_attempt: 'dyn',
    pull_request: 'dyn',
    runner_environment: 'dyn',
  },
  verifier: {
    repository: 'dyn',
    repository_id: 'dyn',
    commit: 'dyn',
    run_id: 'dyn',
    run_attempt: 'dyn',
    pull_request: 'dyn',
    released_commit: 'dyn',
  },
} as const satisfies Record<string, string | Record<string, string>>;

type Metric = PackageFacts['claim']['metrics'][number];

interface Compiled {
  evaluate: (scope: Scope) => unknown;
  /** The variables and fields that it looks at, as `signer.runner`, in their order. */
  names: readonly string[];
}

type Values<T> = { [K in keyof T]: T[K] extends string ? unknown : { [F in keyof T[K]]: unknown } };
type Scope = Values<typeof EXPRESSION_VARIABLES>;

/**
 * The expression of a policy, of every valid signature. What has no value, or another than true, is a failed check.
 */
export function evaluateExpression(
  expression: string,
  facts: PolicyFacts,
  reviewed: readonly ReviewedWorkflow[],
): VerificationCheck[] {
  const fault = (message: string, found: string): Finding => ({
    message,
    expected: expression,
    found,
    where: 'expression of the policy',
  });
  const failure = (message: string, found: string) => [
    failed('trust_policy', 'expression', fault(message, found)),
  ];
  const compiled = compileExpression(expression);
  if (typeof compiled === 'string') return failure('the expression of the policy has no meaning', compiled);
  const scopes = scopesOf(facts, reviewed);
  if (scopes.length === 0) {
    return failure('the expression has nothing to look at', 'no valid signature over the evidence');
  }
  const valueFault = ({ file, scope }: { file: string; scope: Scope }): Finding | null => {
    try {
      const value: unknown = compiled.evaluate(scope);
      if (value === true) return null;
      return value === false
        ? fault(`the expression of the policy is false of ${file}`, valuesIn(compiled.names, scope))
        : fault('the expression of the policy is neither true nor false', typeof value);
    } catch (error) {
      return fault(`the expression of the policy has no value for ${file}`, firstLine(error));
    }
  };
  return demand('trust_policy', 'expression', scopes, valueFault, `true: ${expression}`);
}

/** @returns what evaluates it, or what is wrong with it */
export function compileExpression(expression: string): Compiled | string {
  const environment = new Environment({ limits: LIMITS });
  for (const [name, type] of Object.entries(EXPRESSION_VARIABLES)) {
    if (typeof type === 'string') environment.registerVariable(name, type);
    else environment.registerVariable(name, { schema: { ...type } });
  }
  environment
    .registerFunction('glob(string, string): bool', (text: string, pattern: string) =>
      matchesPattern(pattern, text),
    )
    .registerFunction('length(string): double', (text: string) => text.length)
    .registerFunction('length(list<dyn>): double', (list: unknown[]) => list.length)
    .registerFunction('trunc(double): double', Math.trunc);
  try {
    const parsed = environment.parse(withDoubles(expression));
    const refused = refusedPart(parsed.ast, false);
    if (refused !== undefined) return refused;
    const { valid, type, error } = parsed.check();
    if (!valid) return withSuggestion(firstLine(error));
    if (type !== 'bool' && type !== 'dyn') return `the result is ${type}, not true or false`;
    return { evaluate: (scope) => parsed(scope), names: namesIn(parsed.ast) };
  } catch (error) {
    return withSuggestion(firstLine(error));
  }
}

/** `name`, or `name.field`, of each variable of ours; what a loop binds is none. */
function namesIn(ast: ASTNode): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child);
      return;
    }
    if (typeof node !== 'object' || node === null || !('op' in node)) return;
    const { op, args } = node as { op: string; args: unknown };
    const [owner, field] = Array.isArray(args) ? (args as unknown[]) : [];
    const variable = op === '.' ? nameOf(owner) : undefined;
    if (variable !== undefined && typeof field === 'string') names.add(`${variable}.${field}`);
    else if (op === 'id') names.add(String(args));
    else visit(args);
  };
  visit(ast);
  return [...names].filter((name) => Object.hasOwn(EXPRESSION_VARIABLES, name.split('.')[0]!));
}

function nameOf(node: unknown): string | undefined {
  const { op, args } = Object(node) as { op?: unknown; args?: unknown };
  return op === 'id' && typeof args === 'string' ? args : undefined;
}

function valuesIn(names: readonly string[], scope: Scope): string {
  const values = names.slice(0, MOST_VALUES).map((name) => {
    const [variable, field] = name.split('.') as [keyof Scope, string | undefined];
    const value: unknown = field === undefined ? scope[variable] : Object(scope[variable])[field];
    const text = JSON.stringify(value) ?? 'nothing';
    return `${name} = ${text.length > MOST_VALUE_TEXT ? `${text.slice(0, MOST_VALUE_TEXT)}…` : text}`;
  });
  if (names.length > MOST_VALUES) values.push('…');
  return values.length === 0 ? 'false' : `false, with ${values.join(', ')}`;
}

function metricValue({ name, operator, value, unit, statistic, scope }: Metric): Record<string, unknown> {
  return { name, operator, value, unit, statistic: statistic ?? null, scope: scope ?? null };
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0]!;
}

/** A regular expression over what a stranger named, or a loop inside of a loop, may never come to an end. */
function refusedPart(node: unknown, inLoop: boolean): string | undefined {
  if (Array.isArray(node)) {
    for (const child of node) {
      const found = refusedPart(child, inLoop);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof node !== 'object' || node === null || !('op' in node)) return undefined;
  const { op, args } = node as ASTNode;
  const name = op === 'rcall' || op === 'call' ? String(args[0]) : undefined;
  if (name === 'matches') return 'matches() is not offered; use glob(text, pattern) with "*" and "**"';
  const isLoop = op === 'rcall' && name !== undefined && LOOPS.has(name);
  if (isLoop && inLoop) return `${name}() may not stand inside of another loop`;
  return refusedPart(args, inLoop || isLoop);
}

function withSuggestion(detail: string): string {
  const variable = /unknown variable: (\w+)/i.exec(detail)?.[1];
  if (variable !== undefined) return detail + didYouMean(variable, Object.keys(EXPRESSION_VARIABLES));
  const field = /no such key: (\w+)/i.exec(detail)?.[1];
  if (field === undefined) return detail;
  const fields = Object.values(EXPRESSION_VARIABLES).flatMap((type) =>
    typeof type === 'string' ? [] : Object.keys(type),
  );
  return detail + didYouMean(field, fields);
}

function scopesOf(
  facts: PolicyFacts,
  reviewed: readonly ReviewedWorkflow[],
): { file: string; scope: Scope }[] {
  const signed = packageSignatures(facts.signatures);
  return signedEvidence(signed).flatMap(({ predicate: { source } }) =>
    signed.map((signature) => ({
      file: signature.file,
      scope: scopeOf(facts, reviewed, { signature, signed, source }),
    })),
  );
}

function scopeOf(
  facts: PolicyFacts,
  reviewed: readonly ReviewedWorkflow[],
  {
    signature,
    signed,
    source,
  }: { signature: PackageSignature; signed: readonly PackageSignature[]; source: SigningSource },
): Scope {
  const { signer } = signature;
  const { package: found, verifier } = facts;
  const certificate = signer.kind === 'certificate' ? signer : null;
  const key = signer.kind === 'key' ? signer : null;
  const workflow = certificate === null ? null : signerWorkflow(certificate);
  const made = madeAt(signature, signed);
  return {
    outcome: found?.outcome ?? null,
    verdict: found?.verdict ?? null,
    grade: found?.grade ?? null,
    completeness: found?.completeness ?? null,
    not_for_proof: found?.notForProof ?? null,
    draft: found === null ? null : found.draft.length > 0,
    package_digest: found?.digest ?? null,
    claim: {
      id: found?.claim.id ?? null,
      slug: found?.claim.slug ?? null,
      hash: found?.claim.hash ?? null,
      metrics: found?.claim.metrics.map(metricValue) ?? null,
      margin: found?.claim.margin ?? null,
      alpha: found?.claim.alpha ?? null,
    },
    subject: {
      id: found?.claim.subject.id ?? null,
      revision: found?.claim.subject.revision ?? null,
      weights_digest: found?.claim.subject.weights_digest ?? null,
    },
    level: trustLevelOf(facts.signatures, reviewed).level,
    signed_late: isSignedLate(facts.signatures),
    age_hours: made === null ? null : (verifier.now.getTime() - made.at.getTime()) / HOUR_MS,
    predicates: signed.map(({ predicateType }) => predicateType as string),
    signer: {
      kind: signer.kind,
      key_id: key?.key_id ?? null,
      owner: key?.owner ?? null,
      issuer: certificate?.issuer ?? null,
      repository: certificate === null ? null : (repositoryIdentity(certificate)?.name ?? null),
      repository_id: certificate?.repository_id ?? null,
      owner_id: certificate?.owner_id ?? null,
      workflow: workflow?.workflow ?? null,
      workflow_ref: workflow?.ref ?? null,
      workflow_commit: certificate?.workflow_digest ?? null,
      commit: certificate?.commit ?? null,
      ref: certificate?.ref ?? null,
      event: certificate?.event ?? null,
      run_url: certificate?.run_url ?? null,
      runner: certificate?.runner ?? null,
      visibility: certificate?.visibility ?? null,
      environment: certificate?.environment ?? null,
    },
    source: {
      repository: source.repository,
      repository_id: source.repository_id,
      commit: source.commit,
      head_commit: source.head_commit,
      ref: source.ref,
      event: source.event,
      workflow_ref: source.workflow_ref,
      run_id: source.run_id,
      run_attempt: source.run_attempt,
      pull_request: source.pull_request,
      runner_environment: source.runner_environment,
    },
    verifier: {
      repository: verifier.repository,
      repository_id: verifier.repositoryId,
      commit: verifier.commit,
      run_id: verifier.runId,
      run_attempt: verifier.runAttempt,
      pull_request: verifier.pullRequest,
      released_commit: verifier.releasedCommit,
    },
  };
}
