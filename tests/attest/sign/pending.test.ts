import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishSigning } from '../../../src/attest/sign/finish-signing.ts';
import { readPending } from '../../../src/attest/sign/pending.ts';
import { signPackage } from '../../../src/attest/sign/sign-package.ts';
import {
  PACKAGE_PREDICATES,
  PAYLOAD_TYPE,
  PENDING_FILE,
  type PendingSignature,
  type SigningSource,
  type Statement,
} from '../../../src/contracts/attestation.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';
import { copyOf, makePackage } from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { configOf, DEFAULTS, errorOf, worldOf } from './support.ts';

const [EVIDENCE, TEST_RESULT, PROVENANCE] = PACKAGE_PREDICATES;
const TIP = 'c'.repeat(40);
const PULL_REQUEST = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: TIP, ref: 'change', repo: { id: 700700, full_name: 'acme/robots' } },
    base: { sha: 'd'.repeat(40), ref: 'main', repo: { id: 700700, full_name: 'acme/robots' } },
  },
  repository: { id: 700700, full_name: 'acme/robots' },
};

let sigstore: Sigstore;
let original: string;
/** What the job that evaluates hands over, on a push, on a pull request, and outside of any job. */
let pushed: PendingSignature;
let ofPullRequest: PendingSignature;
let nowhere: PendingSignature;
beforeAll(async () => {
  [sigstore, original] = await Promise.all([startSigstore(), makePackage()]);
  pushed = await pendingOf(worldOf(sigstore));
  ofPullRequest = await pendingOf(worldOf(sigstore, { event: PULL_REQUEST }));
  nowhere = await pendingOf(worldOf(null));
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

async function pendingOf(
  world: ReturnType<typeof worldOf>,
  packageDir = copyOf(original),
): Promise<PendingSignature> {
  await signPackage({
    ...DEFAULTS,
    ...world,
    key: { pem: 'never read', name: 'k', passphrase: null },
    packageDir,
    separate: true,
  });
  return JSON.parse(readFileSync(path.join(packageDir, PENDING_FILE), 'utf8')) as PendingSignature;
}

interface Predicates {
  evidence: { source: SigningSource; outcome: string; stated_at: string };
  // biome-ignore lint/suspicious/noExplicitAny: a forger writes what he likes
  result: any;
  // biome-ignore lint/suspicious/noExplicitAny: a forger writes what he likes
  provenance: any;
}

/** The pending file, alone in a folder, after `change`. */
function fileOf(
  pending: PendingSignature,
  change: (predicates: Predicates, statements: Statement[]) => void = () => {},
  write: (statement: Statement) => string = canonicalJson,
): string {
  const statements = pending.envelopes.map(
    ({ payload }) => JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Statement,
  );
  const of = (type: string) => statements.find(({ predicateType }) => predicateType === type)!.predicate;
  change(
    { evidence: of(EVIDENCE) as never, result: of(TEST_RESULT), provenance: of(PROVENANCE) },
    statements,
  );
  const envelopes = statements.map((one) => ({
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(write(one)).toString('base64'),
    signatures: [],
  }));
  const file = path.join(temporaryFolder('wg-pending-'), PENDING_FILE);
  writeFileSync(file, JSON.stringify({ ...pending, envelopes }));
  return file;
}

function refusal(file: string): Error & { code?: string } {
  try {
    readPending(file);
  } catch (error) {
    return error as Error;
  }
  throw new Error('it was read');
}

it('reads what was left: on a push, on a pull request, and outside of any job', () => {
  for (const pending of [pushed, ofPullRequest, nowhere]) {
    expect(readPending(fileOf(pending)).packageDigest).toBe(pending.package_digest);
  }
});

it('reads what was left of a claim that fails, and of one that was not decided', async () => {
  for (const [successes, outcome] of [
    [10, 'not_supported'],
    [42, 'inconclusive'],
  ] as const) {
    const pending = await pendingOf(worldOf(sigstore), await makePackage(successes));
    expect(readPending(fileOf(pending)).evidence.outcome).toBe(outcome);
  }
});

describe('statements that do not agree with the evidence', () => {
  const forged: [what: string, change: (predicates: Predicates) => void, message: RegExp][] = [
    [
      'a better result',
      ({ result }) => (result.result = 'WARNED'),
      /result: expected "PASSED"; found "WARNED"/,
    ],
    [
      'a page of somebody',
      ({ result }) => (result.url = 'https://evil.example/'),
      /url: expected "https:.*evil/,
    ],
    ['no page', ({ result }) => delete result.url, /url: expected ".*found nothing/],
    [
      'another claim.json',
      ({ result }) => (result.configuration[0].digest.sha256 = '1'.repeat(64)),
      /configuration: expected/,
    ],
    [
      'members in another order',
      ({ result }) => result.configuration.splice(0, 2, result.configuration[1], result.configuration[0]),
      /configuration: expected/,
    ],
    [
      'another model than the provenance',
      ({ result }) => (result.configuration[3].name = 'model:another'),
      /resolvedDependencies: expected/,
    ],
    [
      'a second model',
      ({ result, provenance }) => {
        const model = { name: 'model:second', digest: { gitCommit: '5'.repeat(40) } };
        result.configuration.push(model);
        provenance.buildDefinition.resolvedDependencies.splice(2, 0, model);
      },
      /one model, or none/,
    ],
    ['a test that failed', ({ result }) => result.failedTests.push('x'), /test of another claim/],
    [
      'a test of the claim that failed, of a claim that holds',
      ({ result }) => result.failedTests.push(`${result.passedTests[0]}-2`),
      /tests that did not pass/,
    ],
    ['a test twice', ({ result }) => result.passedTests.push(result.passedTests[0]), /names a test twice/],
    ['no test that passed', ({ result }) => (result.passedTests = []), /none that did/],
    ['words of its own', ({ result }) => (result['https://evil.example/x'] = 1), /evil\.example/],
    [
      'another builder',
      ({ provenance }) =>
        (provenance.runDetails.builder.id =
          'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/x.yml@refs/tags/v2'),
      /builder\.id: expected/,
    ],
    [
      'a version of the builder',
      ({ provenance }) => (provenance.runDetails.builder.version = { x: '1' }),
      /version/,
    ],
    [
      'another run',
      ({ provenance }) =>
        (provenance.runDetails.metadata.invocationId =
          'https://github.com/acme/robots/actions/runs/1/attempts/1'),
      /metadata\.invocationId: expected/,
    ],
    [
      'another time',
      ({ provenance }) => (provenance.runDetails.metadata.finishedOn = '2020-01-01T00:00:00.000Z'),
      /metadata\.finishedOn: expected/,
    ],
    [
      'another commit',
      ({ provenance }) => {
        provenance.buildDefinition.resolvedDependencies[0].digest.gitCommit = 'f'.repeat(40);
      },
      /resolvedDependencies: expected/,
    ],
    [
      'another repository',
      ({ provenance }) => {
        provenance.buildDefinition.resolvedDependencies[0].uri = 'git+https://github.com/other/repo';
      },
      /resolvedDependencies: expected/,
    ],
    [
      'a second repository',
      ({ provenance }) => {
        const { resolvedDependencies: all } = provenance.buildDefinition;
        all.push({ ...all[0], uri: 'git+https://github.com/other/repo' });
      },
      /resolvedDependencies: expected "\d+ files with their digests"/,
    ],
    [
      'fewer files than were read',
      ({ provenance }) => void provenance.buildDefinition.resolvedDependencies.pop(),
      /resolvedDependencies: expected "\d+ files with their digests"/,
    ],
    [
      'another workflow',
      ({ provenance }) => (provenance.buildDefinition.externalParameters.workflow.ref = 'refs/tags/v9'),
      /externalParameters\.workflow: expected/,
    ],
    [
      'another event',
      ({ provenance }) => (provenance.buildDefinition.internalParameters.github.event_name = 'release'),
      /internalParameters\.github: expected/,
    ],
    [
      'another claim',
      ({ provenance }) =>
        (provenance.buildDefinition.externalParameters.evidence.claim = `sha256:${'1'.repeat(64)}`),
      /evidence\.claim: expected/,
    ],
    [
      'another protocol',
      ({ provenance }) =>
        (provenance.buildDefinition.externalParameters.evidence.protocol = `sha256:${'1'.repeat(64)}`),
      /evidence\.protocol: expected/,
    ],
    [
      'another version',
      ({ provenance }) => (provenance.buildDefinition.internalParameters.worldgate.version = '9.9.9'),
      /worldgate\.version: expected/,
    ],
    [
      'another kind of build',
      ({ provenance }) => (provenance.buildDefinition.buildType = 'https://example.com/build'),
      /buildType: expected/,
    ],
    [
      'parameters of its own',
      ({ provenance }) => (provenance.buildDefinition.externalParameters.inputs = {}),
      /inputs/,
    ],
  ];
  it.each(forged)('%s: refused', (_, change, message) => {
    const error = refusal(fileOf(pushed, change));
    expect(error).toMatchObject({ code: 'pending-invalid' });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(PENDING_FILE);
  });

  it('a builder where no job made it: refused', () => {
    const file = fileOf(nowhere, ({ provenance }) => {
      provenance.runDetails.builder.id = `https://github.com/acme/robots/.github/workflows/x.yml@refs/heads/main`;
    });
    expect(refusal(file).message).toMatch(/builder\.id: expected ".*local\/v1"/);
  });

  it('a file that is no member: refused, and a count that is another', () => {
    const more = (_: Predicates, statements: Statement[]) => {
      for (const { subject } of statements) {
        subject.push({ name: 'robot-v9.tar.gz', digest: { sha256: '9'.repeat(64) } });
      }
    };
    expect(refusal(fileOf(pushed, more)).message).toMatch(/of \d+ members, and names \d+/);
  });

  it('keys beside those of a statement, or another spelling of it: refused', () => {
    const extra = fileOf(pushed, (_, statements) => Object.assign(statements[0]!, { verified: true }));
    const spelt = fileOf(
      pushed,
      () => {},
      (statement) => JSON.stringify(statement, null, 1),
    );
    for (const file of [extra, spelt]) {
      const error = refusal(file);
      expect(error).toMatchObject({ code: 'pending-invalid' });
      expect(error.message).toContain('is not a statement as WorldGate writes it');
    }
  });
});

describe('the pull request and its tip, which no certificate names', () => {
  const finish = (file: string, event: unknown) =>
    finishSigning({
      ...DEFAULTS,
      ...worldOf(sigstore, { event }),
      path: file,
      outputDir: null,
      backend: 'sigstore',
      signingConfig: configOf(sigstore),
    });
  const stated = (source: Partial<SigningSource>, pending = ofPullRequest) =>
    fileOf(pending, ({ evidence }) => Object.assign(evidence.source, source));

  it('are signed as the event of the run has them', async () => {
    expect(await finish(stated({}), PULL_REQUEST)).toMatchObject({ state: 'signed' });
  });

  it.each<[string, Partial<SigningSource>]>([
    ['another tip', { head_commit: 'b'.repeat(40) }],
    ['another number', { pull_request: 8 }],
  ])('are not with %s', async (_, source) => {
    sigstore.requests.length = 0;
    const [key, value] = Object.entries(source)[0]!;
    const error = await errorOf(finish(stated(source), PULL_REQUEST));
    expect(error).toMatchObject({ code: 'pending-foreign' });
    expect(error.message).toMatch(new RegExp(`source\\.${key}: expected .*; found ${value}`));
    expect(sigstore.requests).toEqual([]);
  });

  it('are not where the event has none', async () => {
    for (const source of [{ head_commit: TIP }, { pull_request: 7 }]) {
      const error = await errorOf(finish(stated(source, pushed), {}));
      expect(error).toMatchObject({ code: 'pending-foreign' });
    }
  });

  it('may be left out: that binds to nothing', async () => {
    const file = stated({ head_commit: null, pull_request: null });
    expect(await finish(file, PULL_REQUEST)).toMatchObject({ state: 'signed' });
  });
});
