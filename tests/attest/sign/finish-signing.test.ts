import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { finishSigning } from '../../../src/attest/sign/finish-signing.ts';
import type { FinishRequest } from '../../../src/attest/sign/request.ts';
import { signPackage } from '../../../src/attest/sign/sign-package.ts';
import { PENDING_FILE, type PendingSignature, type Statement } from '../../../src/contracts/attestation.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { contentsOf, removeFolders, temporaryFolder } from '../../support/cli.ts';
import type { ServiceName } from '../../support/sigstore/service.ts';
import {
  copyOf,
  failuresOf,
  makePackage,
  policyFor,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { configOf, DEFAULTS, errorOf, type TestWorld, worldOf } from './support.ts';

const BUNDLES = ['evidence.sigstore.json', 'provenance.sigstore.json', 'test-result.sigstore.json'];

let sigstore: Sigstore;
let original: string;
/** A package whose statements wait for another job. */
let separate: string;
beforeAll(async () => {
  [sigstore, original] = await Promise.all([startSigstore(), makePackage()]);
  separate = copyOf(original);
  const options = {
    ...DEFAULTS,
    ...worldOf(sigstore, { variables: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined } }),
  };
  const outcome = await signPackage({ ...options, packageDir: separate, separate: true });
  expect(outcome).toMatchObject({
    state: 'deferred',
    reason: 'another job is to sign',
    pendingPath: path.join(separate, PENDING_FILE),
  });
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});
afterEach(() => {
  for (const name of Object.keys(sigstore.faults)) delete sigstore.faults[name as ServiceName];
  sigstore.requests.length = 0;
});

function finish(given: string, changes: Partial<FinishRequest> = {}, world: TestWorld = worldOf(sigstore)) {
  return finishSigning({
    ...DEFAULTS,
    ...world,
    path: given,
    outputDir: null,
    backend: 'sigstore',
    signingConfig: configOf(sigstore),
    ...changes,
  });
}

const bundlesOf = (dir: string) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.sigstore.json'))
    .sort();

describe('leaving the statements to another job', () => {
  it('needs no identity and asks nobody', () => {
    expect(bundlesOf(separate)).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(separate, PENDING_FILE), 'utf8'))).toMatchObject({
      reason: 'separate_job',
    });
  });

  it('hands over digests alone: nothing of the episodes or files', () => {
    const pending = JSON.parse(readFileSync(path.join(separate, PENDING_FILE), 'utf8')) as PendingSignature;
    const text = pending.envelopes
      .map(({ payload }) => Buffer.from(payload, 'base64').toString('utf8'))
      .join('\n');
    expect(text).not.toContain('pixels');
    expect(text).not.toContain('episode_index');
  });
});

describe('with the package', () => {
  it.each(['folder', 'file'])(
    'named by its %s: bundles that verify, and nothing waits any more',
    async (named) => {
      const dir = copyOf(separate);
      const outcome = await finish(named === 'folder' ? dir : path.join(dir, PENDING_FILE));
      expect(outcome).toMatchObject({
        state: 'signed',
        level: 'L1',
        bundlePath: path.join(dir, 'evidence.sigstore.json'),
      });
      expect(bundlesOf(dir)).toEqual(BUNDLES);
      expect(existsSync(path.join(dir, PENDING_FILE))).toBe(false);
      expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
    },
  );

  it('after an outage, in a later run of the repository', async () => {
    const dir = copyOf(original);
    sigstore.faults.rekor = { kind: 'status', status: 503 };
    const request = {
      ...DEFAULTS,
      ...worldOf(sigstore),
      backend: 'sigstore',
      signingConfig: configOf(sigstore),
    } as const;
    expect(
      await signPackage({ ...request, packageDir: dir, separate: false, onOutage: 'defer' }),
    ).toMatchObject({ state: 'deferred' });
    expect(await finish(dir, { onOutage: 'defer' })).toMatchObject({
      state: 'deferred',
      pendingPath: path.join(dir, PENDING_FILE),
    });
    delete sigstore.faults.rekor;
    const first = sigstore.oidc.claims;
    try {
      sigstore.oidc.claims = { ...first, run_id: '9000000002' };
      expect(await finish(dir)).toMatchObject({ state: 'signed' });
      const late = policyFor(sigstore, { allow_late_signing: true, bind: ['repository', 'commit'] });
      expect(failuresOf(await verifySigned(sigstore, dir, { policy: late }))).toEqual([]);
    } finally {
      sigstore.oidc.claims = first;
    }
  });

  it('that was tampered with: nothing is signed', async () => {
    const dir = copyOf(separate);
    writeFileSync(path.join(dir, 'evidence.md'), 'better');
    expect(await errorOf(finish(dir))).toMatchObject({ code: 'package-tampered' });
    expect(sigstore.requests).toEqual([]);
  });

  it('that is another one: nothing is signed', async () => {
    const dir = await makePackage(49);
    writeFileSync(path.join(dir, PENDING_FILE), readFileSync(path.join(separate, PENDING_FILE)));
    const error = await errorOf(finish(dir));
    expect(error).toMatchObject({ code: 'pending-invalid' });
    expect(error.message).toMatch(/package_digest is sha256:\w+, but the package is sha256:/);
  });

  it('whose statements agree with each other alone: another test than the package has is not signed', async () => {
    const dir = copyOf(separate);
    edit(dir, (statements) => {
      const { passedTests } = statements[1]!.predicate as { passedTests: string[] };
      passedTests[0] += '-2';
    });
    const error = await errorOf(finish(dir));
    expect(error).toMatchObject({ code: 'pending-invalid' });
    expect(error.message).toContain('statement 2 of 3 does not say what the package says');
    expect(sigstore.requests).toEqual([]);
  });

  it('that has nothing to finish', async () => {
    expect(await errorOf(finish(copyOf(original)))).toMatchObject({ code: 'pending-missing' });
    expect(await errorOf(finish(path.join(temporaryFolder(), 'nowhere.json')))).toMatchObject({
      code: 'pending-missing',
    });
  });
});

/** Changes the statements of a pending file, and the file itself. */
function edit(
  dir: string,
  change: (statements: Statement[], pending: Record<string, unknown>) => void,
): void {
  const file = path.join(dir, PENDING_FILE);
  const pending = JSON.parse(readFileSync(file, 'utf8')) as PendingSignature;
  const statements = pending.envelopes.map(
    ({ payload }) => JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Statement,
  );
  change(statements, pending as unknown as Record<string, unknown>);
  pending.envelopes = statements.map((one) => ({
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(canonicalJson(one)).toString('base64'),
    signatures: [],
  }));
  writeFileSync(file, JSON.stringify(pending));
}

/** The pending file alone, as a job that received only digests has it. */
function alone(): string {
  const dir = temporaryFolder();
  writeFileSync(path.join(dir, PENDING_FILE), readFileSync(path.join(separate, PENDING_FILE)));
  return dir;
}

describe('with the pending file alone', () => {
  it('bundles that verify beside the package that it never saw', async () => {
    const dir = alone();
    const outputDir = path.join(dir, 'out', 'bundles');
    const outcome = await finish(path.join(dir, PENDING_FILE), { outputDir });
    expect(outcome).toMatchObject({
      state: 'signed',
      files: expect.arrayContaining([path.join(outputDir, BUNDLES[0]!)]),
    });
    expect([...contentsOf(dir).keys()]).toEqual([
      ...BUNDLES.map((name) => `out/bundles/${name}`),
      PENDING_FILE,
    ]);
    const packageDir = copyOf(original);
    for (const name of BUNDLES) renameSync(path.join(outputDir, name), path.join(packageDir, name));
    expect(failuresOf(await verifySigned(sigstore, packageDir))).toEqual([]);
  });

  it('or beside it, unless told otherwise; by folder or by file', async () => {
    for (const named of [PENDING_FILE, '.']) {
      const dir = alone();
      expect(await finish(path.join(dir, named))).toMatchObject({ state: 'signed' });
      expect(readdirSync(dir).sort()).toEqual(BUNDLES);
    }
  });

  const changes: [string, (statements: Statement[], pending: Record<string, unknown>) => void, RegExp][] = [
    [
      'another digest in the file',
      (_, pending) => {
        pending.package_digest = `sha256:${'0'.repeat(64)}`;
      },
      /package_digest is sha256:0{64}, but the evidence is of/,
    ],
    [
      'a statement of another package',
      ([, , provenance]) => {
        provenance!.subject[0]!.digest.sha256 = '1'.repeat(64);
      },
      /is of sha256:1{64}/,
    ],
    [
      'a statement with another member',
      ([, result]) => {
        result!.subject[3]!.digest.sha256 = '1'.repeat(64);
      },
      /has other subjects/,
    ],
    [
      'a statement without the package',
      ([, result]) => void result!.subject.shift(),
      /has no subject evidence-package:/,
    ],
    ['one statement missing', (statements) => void statements.pop(), /provenance\/v1 is missing/],
    [
      'one statement twice',
      (statements) => {
        statements[2] = statements[1]!;
      },
      /is a second statement of/,
    ],
    [
      'a statement of something else besides',
      (statements) =>
        void statements.push({
          ...statements[0]!,
          predicateType: 'https://slsa.dev/verification_summary/v1',
        }),
      /and no other; found https:\/\/slsa\.dev\/verification_summary\/v1/,
    ],
    [
      'a key that the predicate has not',
      ([evidence]) => {
        evidence!.predicate.level = 'L3';
      },
      /level/,
    ],
    [
      'another kind of file',
      (_, pending) => {
        pending.schema_version = 'worldgate.claim.v1';
      },
      /schema_version/,
    ],
    [
      'an unknown reason',
      (_, pending) => {
        pending.reason = 'because';
      },
      /reason/,
    ],
  ];
  it.each(changes)('%s: refused, nothing is signed', async (_, change, message) => {
    const dir = alone();
    edit(dir, change);
    const error = await errorOf(finish(dir));
    expect(error.code).toBe('pending-invalid');
    expect(error.message).toMatch(message);
    expect(error.message).toContain(PENDING_FILE);
    expect(sigstore.requests).toEqual([]);
  });

  it('a signature in it, a payload that is no text, a key twice: refused', async () => {
    const dir = alone();
    const file = path.join(dir, PENDING_FILE);
    const text = readFileSync(file, 'utf8');
    const spoilt = [
      text.replace('"signatures":[]', '"signatures":[{"sig":"AA=="}]'),
      text.replace(/"payload":"[^"]+"/, '"payload":"/////w=="'),
      text.replace('"reason":', '"reason":"outage","reason":'),
      text.slice(0, 500),
    ];
    for (const one of spoilt) {
      expect(one).not.toBe(text);
      writeFileSync(file, one);
      const error = await errorOf(finish(dir));
      expect(['pending-invalid', 'json-invalid', 'file-not-text']).toContain(error.code);
    }
    expect(sigstore.requests).toEqual([]);
  });
});

describe('evidence of somebody else', () => {
  const foreign: [string, Record<string, string>][] = [
    ['another repository', { GITHUB_REPOSITORY: 'acme/other' }],
    ['a repository that took the name over', { GITHUB_REPOSITORY_ID: '1' }],
    ['another server', { GITHUB_SERVER_URL: 'https://octo.ghe.com' }],
    ['the same run, but another commit', { GITHUB_SHA: 'e'.repeat(40) }],
    ['the same run, but another event', { GITHUB_EVENT_NAME: 'release' }],
    ['no job at all', { GITHUB_ACTIONS: '' }],
  ];
  it.each(foreign)('%s: not signed', async (_, variables) => {
    const key = { pem: 'never read', name: 'k', passphrase: null };
    const options = { key, backend: 'key' } as const;
    for (const given of [alone(), copyOf(separate)]) {
      const error = await errorOf(finish(given, options, worldOf(sigstore, { variables })));
      expect(error).toMatchObject({ code: 'pending-foreign' });
      expect(error.message).toMatch(/source\.\w+: expected .+, as of the job that signs; found /);
    }
  });
});
