import type { StoredPackage } from '../audit/package/read-package.ts';
import {
  EVIDENCE_PREDICATE,
  type EvidencePredicate,
  MOST_SUBJECTS,
  type PackagePredicate,
  PROVENANCE,
  type SigningSource,
  STATEMENT_TYPE,
  type Statement,
  TEST_RESULT,
} from '../contracts/attestation.ts';
import type { Verdict } from '../contracts/verdict.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { type Digest, hexOf } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';

/** When and by which version statements are made. */
export interface Made {
  at: Date;
  version: string;
}

const MANIFEST = 'artifact_manifest.json';
/** Source: github.com/actions/buildtypes, workflow/v1. */
const GITHUB_BUILD = 'https://actions.github.io/buildtypes/workflow/v1';
const AUDIT_BUILD = 'https://github.com/worldgate/worldgate/attestation/audit/v1';
const LOCAL_BUILDER = 'https://github.com/worldgate/worldgate/attestation/local/v1';

/** Statements over one package, in the order of `PACKAGE_PREDICATES`; all have the same subjects. */
export function packageStatements(stored: StoredPackage, source: SigningSource, made: Made): Statement[] {
  const subject = subjectsOf(stored);
  const predicates: [PackagePredicate, object][] = [
    [EVIDENCE_PREDICATE, evidenceOf(stored, source, made)],
    [TEST_RESULT, testResultOf(stored, source)],
    [PROVENANCE, provenanceOf(stored, source, made)],
  ];
  return predicates.map(([predicateType, predicate]) => ({
    _type: STATEMENT_TYPE,
    subject,
    predicateType,
    predicate: predicate as Statement['predicate'],
  }));
}

/** The bytes that are signed. Verifiers read these very bytes, so that no second spelling of them matters. */
export function payloadOf(statement: Statement): Buffer {
  return Buffer.from(canonicalJson(statement), 'utf8');
}

/** Name of the subject that has the package digest. No member can be called so. */
export function packageSubject(slug: string): string {
  return `evidence-package:${slug}`;
}

/**
 * Every member with its digest, and the package by its own: the digest of its manifest.
 * @throws WorldGateError `too-many-members`
 */
export function subjectsOf({
  manifest,
  digest,
}: Pick<StoredPackage, 'manifest' | 'digest'>): Statement['subject'] {
  const named = (name: string, of: Digest) => ({ name, digest: digestSet(of) });
  const subjects = [
    named(packageSubject(manifest.claim_slug), digest),
    named(MANIFEST, digest),
    ...manifest.members.map((member) => named(member.name, member.digest)),
  ];
  if (subjects.length <= MOST_SUBJECTS) return subjects;
  throw new WorldGateError(
    'too-many-members',
    `the package has ${manifest.members.length} members; a statement names at most ${MOST_SUBJECTS} subjects`,
    { hint: 'attach an archive instead of many files' },
  );
}

function evidenceOf(
  { manifest, digest, readClaim, readProtocol, evidence }: StoredPackage,
  source: SigningSource,
  { at, version }: Made,
): EvidencePredicate {
  const { claim } = readClaim;
  const { protocol } = readProtocol;
  return {
    package: { digest, members: manifest.members.length },
    claim: { id: claim.id, slug: claim.slug, hash: readClaim.hash },
    protocol: { id: protocol.id, hash: readProtocol.hash, frozen_at: evidence.protocol.frozen_at },
    outcome: evidence.outcome,
    verdict: evidence.verdict,
    grade: evidence.grade.grade,
    completeness: evidence.completeness?.score ?? null,
    not_for_proof: evidence.not_for_proof,
    source,
    stated_at: at.toISOString(),
    tool: { name: 'worldgate', version },
  };
}

/** What a consumer that knows only three words must take a verdict for: what was not decided has not passed. */
const RESULTS: Record<Verdict, 'PASSED' | 'WARNED' | 'FAILED'> = {
  passed: 'PASSED',
  failed: 'FAILED',
  error: 'FAILED',
  inconclusive: 'WARNED',
  skipped: 'WARNED',
};

export function testResult(verdict: Verdict): 'PASSED' | 'WARNED' | 'FAILED' {
  return RESULTS[verdict];
}

/** Members that the test result names, in this order and before all else. */
export const DESCRIBED_MEMBERS = ['claim.json', 'protocol.json', 'evidence.json'];

/** Source: github.com/in-toto/attestation, spec/predicates/test-result.md, v0.1. */
function testResultOf({ manifest, claim, evidence }: StoredPackage, source: SigningSource): object {
  const tests = { passedTests: [] as string[], warnedTests: [] as string[], failedTests: [] as string[] };
  for (const { name, outcome } of evidence.metrics) {
    const list =
      outcome === 'supported' || outcome === 'supported_within_margin'
        ? tests.passedTests
        : outcome === 'not_supported' || outcome === 'invalid'
          ? tests.failedTests
          : tests.warnedTests;
    list.push(`${claim.slug}/${name}`);
  }
  const described = DESCRIBED_MEMBERS.map((name) => {
    const member = manifest.members.find((one) => one.name === name)!;
    return { name, digest: digestSet(member.digest), mediaType: member.media_type };
  });
  const { url } = placeOf(source);
  return {
    result: testResult(evidence.verdict),
    configuration: [...described, ...modelOf(claim.subject)],
    ...(url === null ? {} : { url }),
    ...tests,
  };
}

/** Source: slsa.dev/spec/v1.0/provenance, and the build types named above. */
function provenanceOf(stored: StoredPackage, source: SigningSource, { at, version }: Made): object {
  const { input, raw, claim, provenance } = stored;
  const { url, buildType, workflow, github, repository, builder } = placeOf(source);
  const inputs = raw.files
    .slice(0, MOST_SUBJECTS)
    .map(({ path, digest }) => ({ name: path, digest: digestSet(digest) }));
  return {
    buildDefinition: {
      buildType,
      externalParameters: {
        ...(workflow === null ? {} : { workflow }),
        evidence: {
          source: input.source,
          format: input.format,
          claim: provenance.inputs.claim,
          protocol: provenance.inputs.protocol,
          options: provenance.options,
        },
      },
      internalParameters: {
        ...(github === null ? {} : { github }),
        worldgate: { version, episodes: stored.evidence.counts.read, raw_files: raw.files.length },
      },
      resolvedDependencies: [...repository, ...modelOf(claim.subject), ...inputs],
    },
    runDetails: {
      builder: { id: builder },
      metadata: {
        ...(url === null ? {} : { invocationId: url }),
        ...(input.facts.started_at === null ? {} : { startedOn: input.facts.started_at }),
        finishedOn: at.toISOString(),
      },
    },
  };
}

/** What test result and provenance say of the place in which the evidence was made: all of it follows from the source. */
export interface Place {
  /** Page of the attempt. */
  url: string | null;
  buildType: string;
  /** Both null where no workflow made it. */
  workflow: object | null;
  github: object | null;
  /** One dependency, or none where it was made in no repository. */
  repository: readonly object[];
  builder: string;
}

export function placeOf(source: SigningSource): Place {
  const workflow = workflowOf(source);
  const { event, repository_id, runner_environment } = source;
  return {
    url: runUrl(source),
    buildType: workflow === null ? AUDIT_BUILD : GITHUB_BUILD,
    workflow,
    github: workflow === null ? null : { event_name: event, repository_id, runner_environment },
    repository: repositoryOf(source),
    builder: workflow === null ? LOCAL_BUILDER : `${source.server_url}/${source.workflow_ref}`,
  };
}

/** A digest as in-toto writes it. Source: in-toto attestation framework, field type `DigestSet`. */
export function digestSet(digest: Digest): { sha256: string } {
  return { sha256: hexOf(digest) };
}

/** Page of the attempt in which the statement was made. */
export function runUrl({ server_url, repository, run_id, run_attempt }: SigningSource): string | null {
  if (server_url === null || repository === null || run_id === null) return null;
  return `${server_url}/${repository}/actions/runs/${run_id}${run_attempt === null ? '' : `/attempts/${run_attempt}`}`;
}

function workflowOf({ server_url, workflow_ref }: SigningSource): object | null {
  const match = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(workflow_ref ?? '');
  if (match === null || server_url === null) return null;
  return { ref: match[3], repository: `${server_url}/${match[1]}`, path: match[2] };
}

function repositoryOf({ server_url, repository, ref, commit }: SigningSource): object[] {
  if (server_url === null || repository === null || commit === null) return [];
  const uri = `git+${server_url}/${repository}${ref === null ? '' : `@${ref}`}`;
  return [{ uri, digest: { gitCommit: commit } }];
}

function modelOf({ id, revision, weights_digest: digest }: StoredPackage['claim']['subject']): object[] {
  if (revision === null && digest === null) return [];
  return [
    {
      name: `model:${id}`,
      digest: {
        ...(digest === null ? {} : digestSet(digest)),
        ...(revision === null ? {} : { gitCommit: revision }),
      },
    },
  ];
}
