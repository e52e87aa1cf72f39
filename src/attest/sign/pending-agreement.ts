import { z } from 'zod';
import {
  EVIDENCE_PREDICATE,
  type EvidencePredicate,
  MOST_SUBJECTS,
  PROVENANCE,
  type Statement,
  TEST_RESULT,
} from '../../contracts/attestation.ts';
import { commitSha, digest, isoTime } from '../../contracts/common.ts';
import { auditSource } from '../../contracts/evidence-source.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseWith } from '../../foundation/schema.ts';
import { DESCRIBED_MEMBERS, placeOf, testResult } from '../statement.ts';

export const PENDING_INVALID = 'pending-invalid';

const text = z.string().max(4096);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const described = z.strictObject({ name: text, digest: z.strictObject({ sha256 }), mediaType: text });
const model = z.strictObject({
  name: text.startsWith('model:'),
  digest: z.strictObject({ sha256: sha256.optional(), gitCommit: commitSha.optional() }),
});
const input = z.strictObject({ name: text, digest: z.strictObject({ sha256 }) });
const anything = z.unknown();
const tests = z.array(text).max(MOST_SUBJECTS);

/** What `packageStatements` writes; what does not follow from the evidence is held to its form. */
const testResultPredicate = z.strictObject({
  result: text,
  configuration: z.tuple([described, described, described], z.union([described, model])),
  url: text.optional(),
  passedTests: tests,
  warnedTests: tests,
  failedTests: tests,
});

const provenancePredicate = z.strictObject({
  buildDefinition: z.strictObject({
    buildType: text,
    externalParameters: z.strictObject({
      workflow: anything.optional(),
      evidence: z.strictObject({
        source: auditSource,
        format: text,
        claim: digest,
        protocol: digest,
        options: z.record(z.string(), z.union([text, z.number(), z.boolean()])),
      }),
    }),
    internalParameters: z.strictObject({
      github: anything.optional(),
      worldgate: z.strictObject({ version: text, episodes: z.int().min(0), raw_files: z.int().min(0) }),
    }),
    resolvedDependencies: z.array(anything).max(2 * MOST_SUBJECTS),
  }),
  runDetails: z.strictObject({
    builder: z.strictObject({ id: text }),
    metadata: z.strictObject({
      invocationId: text.optional(),
      startedOn: isoTime.optional(),
      finishedOn: isoTime,
    }),
  }),
});

/**
 * Holds test result and provenance against our own statement. Whoever signs digests alone signs these too, and other
 * programs read nothing else: what they say of the verdict, the run, the commit and the builder must be what the evidence
 * says, which is held against the job that signs.
 * @param name of the file, for messages
 * @throws WorldGateError `pending-invalid`
 */
export function requireAgreement(
  name: string,
  evidence: EvidencePredicate,
  subjects: Statement['subject'],
  predicates: { testResult: unknown; provenance: unknown },
): void {
  const result = parseWith(testResultPredicate, predicates.testResult, {
    file: `${name}: ${TEST_RESULT}`,
    code: PENDING_INVALID,
  });
  const { buildDefinition: build, runDetails: run } = parseWith(provenancePredicate, predicates.provenance, {
    file: `${name}: ${PROVENANCE}`,
    code: PENDING_INVALID,
  });
  const { claim, protocol, source, tool, verdict, stated_at } = evidence;
  const place = placeOf(source);
  const hold = (type: string) => (key: string, found: unknown, expected: unknown) => {
    if (canonicalJson(found ?? null) === canonicalJson(expected ?? null)) return;
    throw pendingInvalid(
      `${name}: the statement of ${type} does not agree with that of ${EVIDENCE_PREDICATE}:\n` +
        `${key}: expected ${shown(expected)}; found ${shown(found)}`,
    );
  };

  const ofResult = hold(TEST_RESULT);
  const [members, models] = [result.configuration.slice(0, 3), result.configuration.slice(3)];
  ofResult('result', result.result, testResult(verdict));
  ofResult('url', result.url, place.url);
  ofResult(
    'configuration',
    members.map((one) => ({ name: one.name, digest: one.digest })),
    DESCRIBED_MEMBERS.map((member) => subjects.find((one) => one.name === member)),
  );
  requireTests(name, evidence, result);

  const ofProvenance = hold(PROVENANCE);
  const { evidence: made, workflow } = build.externalParameters;
  const { github, worldgate } = build.internalParameters;
  ofProvenance('buildType', build.buildType, place.buildType);
  ofProvenance('externalParameters.workflow', workflow, place.workflow);
  ofProvenance('externalParameters.evidence.claim', made.claim, claim.hash);
  ofProvenance('externalParameters.evidence.protocol', made.protocol, protocol.hash);
  ofProvenance('internalParameters.github', github, place.github);
  ofProvenance('internalParameters.worldgate.version', worldgate.version, tool.version);
  ofProvenance('builder.id', run.builder.id, place.builder);
  ofProvenance('metadata.invocationId', run.metadata.invocationId, place.url);
  ofProvenance('metadata.finishedOn', run.metadata.finishedOn, stated_at);
  // The repository, the model as the test result names it, and the files that were read.
  const known = [...place.repository, ...models];
  const dependencies = build.resolvedDependencies;
  ofProvenance('resolvedDependencies', dependencies.slice(0, known.length), known);
  const inputs = dependencies.slice(known.length);
  const inputCount = Math.min(worldgate.raw_files, MOST_SUBJECTS);
  if (inputs.length !== inputCount || inputs.some((one) => !input.safeParse(one).success)) {
    ofProvenance('resolvedDependencies', inputs, `${inputCount} files with their digests`);
  }
  if (models.length > 1 || models.some((one) => !model.safeParse(one).success)) {
    ofResult('configuration', models, 'one model, or none');
  }
}

/** A claim is as good as the worst of its metrics: one that holds has none that does not. */
function requireTests(
  name: string,
  { claim, outcome }: EvidencePredicate,
  { passedTests, warnedTests, failedTests }: z.infer<typeof testResultPredicate>,
): void {
  const all = [...passedTests, ...warnedTests, ...failedTests];
  const foreign = all.find((one) => !one.startsWith(`${claim.slug}/`));
  if (foreign !== undefined || new Set(all).size !== all.length) {
    throw pendingInvalid(
      `${name}: the statement of ${TEST_RESULT} names ${foreign === undefined ? 'a test twice' : `a test of another claim than ${claim.slug}: ${shown(foreign)}`}`,
    );
  }
  const holds = outcome === 'supported' || outcome === 'supported_within_margin';
  if (holds && (passedTests.length === 0 || passedTests.length !== all.length)) {
    throw pendingInvalid(
      `${name}: the statement of ${TEST_RESULT} names tests that did not pass, or none that did; the evidence says ${outcome}`,
    );
  }
}

function shown(value: unknown): string {
  return value == null ? 'nothing' : canonicalJson(value).slice(0, 400);
}

export function pendingInvalid(message: string): WorldGateError {
  return new WorldGateError(PENDING_INVALID, message, {
    hint: 'Take the file as the job that made the evidence left it, signed by the same version; `worldgate audit sign --separate` writes it anew.',
  });
}
