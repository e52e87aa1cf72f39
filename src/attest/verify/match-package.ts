import type { StoredPackage } from '../../audit/package/read-package.ts';
import {
  EVIDENCE_PREDICATE,
  type EvidencePredicate,
  evidencePredicate,
  PROVENANCE,
  type SigningSource,
  type Statement,
  signingSource,
  TEST_RESULT,
} from '../../contracts/attestation.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { parseWith } from '../../foundation/schema.ts';
import { packageStatements, subjectsOf } from '../statement.ts';

type Check = VerificationCheck;

const MOST_NAMED = 20;

/**
 * Holds the subjects of a statement against the members that are there: the same names, each with the same digest, none
 * missing and none besides.
 * @param file of the bundle, for messages
 */
export function matchSubjects(
  statement: Statement,
  stored: Pick<StoredPackage, 'manifest' | 'digest'>,
  file: string,
): Check[] {
  const expected = new Map(subjectsOf(stored).map(({ name, digest }) => [name, digest.sha256]));
  const found = new Map(statement.subject.map(({ name, digest }) => [name, digest.sha256]));
  const wrong: Check[] = [];
  const fail = (name: string, message: string, more: Partial<Check>) =>
    wrong.push({ phase: 'statement', name, state: 'failed', message, where: `${file}: subject`, ...more });
  for (const [name, digest] of found) {
    const own = expected.get(name);
    if (own === undefined)
      fail('subject-extra', `${file} is about ${quoted(name)}, which this package does not have`, {
        expected: 'a bundle of this package',
        found: `sha256:${digest}`,
      });
    else if (own !== digest)
      fail('subject-digest', `${file} was signed over another ${quoted(name)} than the one here`, {
        expected: `sha256:${digest}`,
        found: `sha256:${own}`,
      });
  }
  for (const [name, digest] of expected) {
    if (!found.has(name))
      fail('subject-missing', `${file} does not cover ${quoted(name)}`, { found: `sha256:${digest}` });
  }
  if (wrong.length > MOST_NAMED) {
    const left = wrong.length - MOST_NAMED;
    wrong.length = MOST_NAMED;
    fail('subject-digest', `${file}: ${left} more subjects differ from this package`, {});
  }
  if (wrong.length > 0) return wrong;
  return [
    {
      phase: 'statement',
      name: 'subjects',
      state: 'passed',
      message: `${file} covers all ${stored.manifest.members.length} members and the package digest`,
    },
  ];
}

/** Our own predicate, where the statement is of that type and well-formed. */
export function evidencePredicateOf(
  statement: Statement,
  file: string,
): { predicate: EvidencePredicate | null; checks: Check[] } {
  try {
    return {
      predicate: parseWith(evidencePredicate, statement.predicate, { file, code: 'predicate-invalid' }),
      checks: [],
    };
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return {
      predicate: null,
      checks: [
        {
          phase: 'statement',
          name: 'predicate-invalid',
          state: 'failed',
          message: `the signed statement is not what its type promises: ${error.message}`,
          expected: EVIDENCE_PREDICATE,
          where: `${file}: predicate`,
        },
      ],
    };
  }
}

/**
 * Whether what a statement says of the package is what the package says; and of run and repository, what our own
 * predicate says, which the certificate is held against.
 * @param evidence of our own statement, which stands for the run in all three; null where there is none to read
 */
export function matchPredicate(
  statement: Statement,
  evidence: EvidencePredicate | null,
  stored: StoredPackage,
  file: string,
): Check[] {
  const type = statement.predicateType;
  if (type === EVIDENCE_PREDICATE) {
    return evidence === null ? [] : agreement(file, evidenceFields(evidence, stored));
  }
  const paths = type === TEST_RESULT ? TEST_RESULT_FIELDS : type === PROVENANCE ? PROVENANCE_FIELDS : [];
  if (paths.length === 0) return [];
  const made =
    evidence === null
      ? { source: NOWHERE, at: new Date(0), version: '' }
      : { source: evidence.source, at: new Date(evidence.stated_at), version: evidence.tool.version };
  const own = packageStatements(stored, made.source, made).find(
    ({ predicateType }) => predicateType === type,
  )!;
  const known = paths.filter(([, ofRun]) => evidence !== null || !ofRun);
  return agreement(
    file,
    known.map(
      ([path]): Field => [
        path,
        canonical(at(statement.predicate, path.split('.'))),
        canonical(at(own.predicate, path.split('.'))),
      ],
    ),
  );
}

/** What other programs read of the statements, and whether it rests on where they were made. */
const TEST_RESULT_FIELDS: readonly [path: string, ofRun: boolean][] = [
  ['result', false],
  ['passedTests', false],
  ['warnedTests', false],
  ['failedTests', false],
  ['configuration', false],
  ['url', true],
];
const PROVENANCE_FIELDS: readonly [path: string, ofRun: boolean][] = [
  ['buildDefinition.externalParameters.evidence', false],
  ['buildDefinition.buildType', true],
  ['buildDefinition.externalParameters.workflow', true],
  ['buildDefinition.internalParameters.github', true],
  ['buildDefinition.resolvedDependencies', true],
  ['runDetails.builder', true],
  ['runDetails.metadata.invocationId', true],
];

const NOWHERE = Object.fromEntries(
  Object.keys(signingSource.shape).map((key) => [key, null]),
) as unknown as SigningSource;

type Field = [key: string, signed: unknown, here: unknown];

function evidenceFields(predicate: EvidencePredicate, stored: StoredPackage): Field[] {
  const { manifest, digest, readClaim, readProtocol, evidence } = stored;
  return [
    ['package.digest', predicate.package.digest, digest],
    ['package.members', predicate.package.members, manifest.members.length],
    ['claim.id', predicate.claim.id, readClaim.claim.id],
    ['claim.slug', predicate.claim.slug, readClaim.claim.slug],
    ['claim.hash', predicate.claim.hash, readClaim.hash],
    ['protocol.id', predicate.protocol.id, readProtocol.protocol.id],
    ['protocol.hash', predicate.protocol.hash, readProtocol.hash],
    ['protocol.frozen_at', predicate.protocol.frozen_at, evidence.protocol.frozen_at],
    ['outcome', predicate.outcome, evidence.outcome],
    ['verdict', predicate.verdict, evidence.verdict],
    ['grade', predicate.grade, evidence.grade.grade],
    ['completeness', predicate.completeness, evidence.completeness?.score ?? null],
    ['not_for_proof', predicate.not_for_proof, evidence.not_for_proof],
  ];
}

function agreement(file: string, fields: readonly Field[]): Check[] {
  const wrong = fields.filter(([, signed, here]) => signed !== here);
  if (wrong.length === 0) {
    return [
      {
        phase: 'statement',
        name: 'predicate',
        state: 'passed',
        message: `${file} says of the package what the package says`,
      },
    ];
  }
  return wrong.map(([key, signed, here]) => ({
    phase: 'statement',
    name: 'predicate-differs',
    state: 'failed',
    message: `${file}: what was signed and what is here differ in ${key}`,
    expected: shown(signed),
    found: shown(here),
    where: `${file}: predicate.${key}`,
  }));
}

function canonical(value: unknown): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, 400);
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
