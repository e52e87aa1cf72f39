import { existsSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { FulcioSigner } from '@sigstore/sign';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signPackage } from '../../../src/attest/sign/sign-package.ts';
import { BUNDLE_FILES, EVIDENCE_PREDICATE } from '../../../src/contracts/attestation.ts';
import { removeFolders } from '../../support/cli.ts';
import { actionsClaims } from '../../support/sigstore/claims.ts';
import {
  copyOf,
  failuresOf,
  makePackage,
  policyFor,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { configOf, DEFAULTS, errorOf, forkEvent, type TestWorld, worldOf } from '../sign/support.ts';

const OUR_CLAIMS = actionsClaims();

let sigstore: Sigstore;
let original: string;
let dir: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: new Date('2026-11-21T13:00:00Z') });
  original = await makePackage();
});
beforeEach(() => {
  dir = copyOf(original);
  sigstore.oidc.claims = OUR_CLAIMS;
  sigstore.requests.length = 0;
  delete sigstore.faults.oidc;
  delete sigstore.faults.fulcio;
  delete sigstore.faults.rekor;
  delete sigstore.faults.tsa;
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

const sign = (world: TestWorld, changes: Partial<typeof DEFAULTS> = {}) =>
  signPackage({
    ...DEFAULTS,
    signingConfig: configOf(sigstore),
    ...world,
    ...changes,
    packageDir: dir,
    separate: false,
  });
const isSigned = () => existsSync(path.join(dir, BUNDLE_FILES[EVIDENCE_PREDICATE]));

it('what our own signer signs, our verifier verifies by a strict policy', async () => {
  expect(await sign(worldOf(sigstore))).toMatchObject({ state: 'signed', level: 'L1' });
  const report = await verifySigned(sigstore, dir);
  expect([report.verified, failuresOf(report)]).toEqual([true, []]);
});

describe('fork PR signing', () => {
  const asFork = () => {
    sigstore.oidc.claims = actionsClaims({ event_name: 'pull_request', ref: 'refs/pull/7/merge' });
    const variables = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
    return worldOf(sigstore, { variables, event: forkEvent });
  };

  it('has no identity: the package stays unsigned, with the reason, and is not verified', async () => {
    const outcome = await sign(asFork(), { mode: 'auto' });
    expect(outcome).toMatchObject({ state: 'unsigned', reason: expect.stringContaining('fork') });
    expect([isSigned(), sigstore.requests]).toEqual([false, []]);
    const report = await verifySigned(sigstore, dir);
    expect(report.verified).toBe(false);
    expect(failuresOf(report)).toContain('signature/signature-missing');
  });

  it('fails where a signature is required: never silently signed', async () => {
    expect(await errorOf(sign(asFork()))).toMatchObject({ code: 'identity-missing' });
    expect(isSigned()).toBe(false);
  });
});

describe('signing of untrusted data under the identity of the base repository', () => {
  const cases: [string, string, object][] = [
    ['pull_request_target', 'pull_request_target', forkEvent],
    [
      'workflow_run of a fork',
      'workflow_run',
      { workflow_run: { head_repository: { id: 1 } }, repository: { id: 700700 } },
    ],
    ['workflow_run of a fork that was deleted', 'workflow_run', { workflow_run: { head_repository: null } }],
    ['workflow_run that does not say whose', 'workflow_run', {}],
  ];

  it.each(cases)(
    '%s: nothing is signed, and nobody is asked for a token',
    async (_what, event_name, event) => {
      sigstore.oidc.claims = actionsClaims({ event_name });
      const world = worldOf(sigstore, { event });
      expect(await errorOf(sign(world))).toMatchObject({ code: 'untrusted-event' });
      expect(await sign(world, { mode: 'auto' })).toMatchObject({ state: 'unsigned' });
      expect([isSigned(), sigstore.requests]).toEqual([false, []]);
    },
  );

  it('opted in, the certificate says which event it was, and a policy for pushes refuses it', async () => {
    const policy = policyFor(sigstore);
    sigstore.oidc.claims = actionsClaims({ event_name: 'pull_request_target' });
    await sign(worldOf(sigstore, { event: forkEvent }), { allowUntrustedEvent: true });
    const report = await verifySigned(sigstore, dir, { policy });
    expect([report.verified, failuresOf(report)]).toEqual([
      false,
      expect.arrayContaining(['trust_policy/event']),
    ]);
  });
});

describe('token leakage in messages', () => {
  /** Everything that a careless handler could print of an error. */
  const allOf = (error: Error) => inspect(error, { depth: 20, showHidden: true });
  const tokenService = (value: string) => ({
    kind: 'garbage' as const,
    body: JSON.stringify({ count: value.length, value }),
  });

  const leaks: [string, string, (token: string) => void][] = [
    [
      'a token without a subject',
      'identity-invalid',
      () => {
        const [header, , signature] = sigstore.oidc.token('sigstore').split('.');
        sigstore.faults.oidc = tokenService([header, 'c2VjcmV0LWJvZHk', signature].join('.'));
      },
    ],
    [
      'the certificate authority repeats the token',
      'signing-service-refused',
      (token) => {
        sigstore.faults.oidc = tokenService(token);
        const message = `There was an error processing the identity token ${token}`;
        sigstore.faults.fulcio = { kind: 'status', status: 400, body: { code: 3, message } };
      },
    ],
    [
      'the certificate authority answers with the token',
      'signing-service-answer',
      (token) => {
        sigstore.faults.oidc = tokenService(token);
        sigstore.faults.fulcio = { kind: 'garbage', body: token };
      },
    ],
    [
      'the log repeats the token',
      'signing-service-refused',
      (token) => {
        sigstore.faults.oidc = tokenService(token);
        sigstore.faults.rekor = { kind: 'status', status: 400, body: { code: 400, message: token } };
      },
    ],
    [
      'the token is for another service',
      'identity-invalid',
      () => {
        sigstore.faults.oidc = tokenService(sigstore.oidc.token('npm'));
      },
    ],
    [
      'the token service refuses and repeats what it was shown',
      'identity-refused',
      () => {
        const body = `Bearer ${sigstore.oidc.requestToken}`;
        sigstore.faults.oidc = { kind: 'status', status: 403, body };
      },
    ],
  ];

  it.each(leaks)('%s', async (_what, code, provoke) => {
    const token = sigstore.oidc.token('sigstore');
    provoke(token);
    const error = await errorOf(sign(worldOf(sigstore)));
    expect(error.code).toBe(code);
    const secrets = [token, sigstore.oidc.requestToken];
    const fault = sigstore.faults.oidc;
    if (fault?.kind === 'garbage') secrets.push((JSON.parse(fault.body!) as { value: string }).value);
    for (const secret of secrets) {
      expect(allOf(error)).not.toContain(secret);
      // The signature of a token is what nobody else can make.
      if (secret.includes('.')) expect(allOf(error)).not.toContain(secret.split('.')[2]);
    }
    expect(isSigned()).toBe(false);
  });

  it('the library itself prints all of a malformed token: what is looked for here can be found', async () => {
    const token = sigstore.oidc.token('sigstore').replace('.', '.e30');
    const signer = new FulcioSigner({
      fulcioBaseURL: sigstore.urls.fulcio,
      identityProvider: { getToken: async () => token },
      retry: 0,
    });
    expect(allOf(await errorOf(signer.sign(Buffer.alloc(0))))).toContain(token);
  });

  it('the token is hidden in the log before it is sent anywhere', async () => {
    const world = worldOf(sigstore);
    await sign(world);
    const sent = sigstore.requests.find(({ service }) => service === 'fulcio')!;
    const { credentials } = JSON.parse(sent.body) as { credentials: { oidcIdentityToken: string } };
    expect(world.masked).toContain(credentials.oidcIdentityToken);
  });
});
