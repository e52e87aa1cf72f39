import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignRequest } from '../../../src/attest/sign/request.ts';
import { Retries } from '../../../src/attest/sign/retries.ts';
import { signPackage } from '../../../src/attest/sign/sign-package.ts';
import { pendingSignature } from '../../../src/contracts/attestation.ts';
import { ServiceError } from '../../../src/foundation/errors.ts';
import { removeFolders } from '../../support/cli.ts';
import { testClock } from '../../support/clock.ts';
import type { Fault, ServiceName } from '../../support/sigstore/service.ts';
import { copyOf, failuresOf, makePackage, verifySigned } from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { configOf, DEFAULTS, errorOf, QUICK, type TestWorld, worldOf } from './support.ts';

let sigstore: Sigstore;
let original: string;
beforeAll(async () => {
  [sigstore, original] = await Promise.all([startSigstore(), makePackage()]);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});
afterEach(() => {
  for (const name of Object.keys(sigstore.faults)) delete sigstore.faults[name as ServiceName];
  sigstore.requests.length = 0;
});

function sign(packageDir: string, changes: Partial<SignRequest> = {}, world: TestWorld = worldOf(sigstore)) {
  return signPackage({
    ...DEFAULTS,
    ...world,
    packageDir,
    separate: false,
    signingConfig: configOf(sigstore),
    backend: 'sigstore',
    ...changes,
  });
}

const asked = (service: string) => sigstore.requests.filter((request) => request.service === service).length;
const signedFiles = (dir: string) =>
  readdirSync(dir).filter((name) => name.endsWith('.sigstore.json') || name.startsWith('.'));

const SERVICES = ['fulcio', 'rekor', 'tsa'] as const;
const ADDRESS = (service: ServiceName) => sigstore.urls[service as 'fulcio'];

describe('a service that fails for a moment', () => {
  const faults: Fault[] = [
    { kind: 'status', status: 503, times: 1 },
    { kind: 'status', status: 500, times: 2 },
    { kind: 'status', status: 429, times: 1 },
    { kind: 'status', status: 408, times: 1 },
    { kind: 'reset', times: 1 },
    { kind: 'truncated', times: 1 },
    { kind: 'garbage', times: 1 },
    { kind: 'hang', times: 1 },
  ];
  it.each(faults)('%j: is asked again, and the package is signed', async (fault) => {
    for (const service of [...SERVICES, 'oidc'] as const) {
      // What the token endpoint says is no token is not asked for again: it would be said again.
      if (service === 'oidc' && fault.kind === 'garbage') continue;
      sigstore.faults[service] = { ...fault };
    }
    const dir = copyOf(original);
    const world = worldOf(sigstore);
    // Only where nothing answers does anybody wait for the time to be over.
    const limits = fault.kind === 'hang' ? { ...QUICK, requestTimeoutMs: 1000, maxAttempts: 8 } : QUICK;
    expect(await sign(dir, { limits }, world)).toMatchObject({ state: 'signed' });
    expect(world.waits.length).toBeGreaterThanOrEqual(3);
    expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
  });

  it('is not asked for ever', async () => {
    sigstore.faults.rekor = { kind: 'status', status: 503 };
    const world = worldOf(sigstore);
    const error = await errorOf(sign(copyOf(original), {}, world));
    expect(error).toMatchObject({ code: 'signing-service-unavailable', temporary: true });
    expect(error.message).toContain(sigstore.urls.rekor);
    expect(error.message).toContain('503');
    // Three envelopes, each at most as often as one call may be made.
    expect(asked('rekor')).toBeLessThanOrEqual(3 * QUICK.maxAttempts);
    expect(asked('rekor')).toBeGreaterThanOrEqual(QUICK.maxAttempts);
  });
});

describe('retries', () => {
  const failing = (times: number, temporary = true) => {
    let left = times;
    return async () => {
      if (left-- > 0) throw new ServiceError('x', 'x', 'x', temporary);
      return 'done';
    };
  };

  it('wait longer each time, spread by chance', async () => {
    const clock = testClock();
    await new Retries(clock, { ...QUICK, maxAttempts: 4 }).run(failing(3));
    expect(clock.slept).toEqual([1000, 2000, 4000]);
    const waits = [0, 0.999].map(async (random) => {
      const slept: number[] = [];
      await new Retries(
        { now: () => 0, random: () => random, sleep: async (ms) => void slept.push(ms) },
        QUICK,
      ).run(failing(1));
      return slept[0]!;
    });
    const [least, most] = await Promise.all(waits);
    expect(least).toBe(500);
    expect(most).toBeCloseTo(1499, 0);
  });

  it('end with attempts, with time and with what cannot get better', async () => {
    const clock = testClock();
    await expect(new Retries(clock, QUICK).run(failing(9))).rejects.toThrow();
    expect(clock.slept).toHaveLength(QUICK.maxAttempts - 1);
    const hurried = testClock();
    await expect(new Retries(hurried, { ...QUICK, budgetMs: 1500 }).run(failing(9))).rejects.toThrow();
    expect(hurried.slept).toEqual([1000]);
    const hopeless = testClock();
    await expect(new Retries(hopeless, QUICK).run(failing(1, false))).rejects.toThrow();
    expect(hopeless.slept).toEqual([]);
    const stopped = testClock();
    const retries = new Retries(stopped, QUICK);
    retries.stop();
    await expect(retries.run(failing(1))).rejects.toThrow();
    expect(stopped.slept).toEqual([]);
  });
});

describe('a service that refuses', () => {
  it.each(SERVICES)('%s: what it says is in the message, and it is asked once', async (service) => {
    sigstore.faults[service] = {
      kind: 'status',
      status: 400,
      body: { code: 3, message: 'not\u001b[31m here\n::error::x' },
    };
    const error = await errorOf(sign(copyOf(original)));
    expect(error).toMatchObject({ code: 'signing-service-refused', temporary: false });
    expect(error.message).toContain(ADDRESS(service));
    expect(error.message).toContain('400: not');
    expect(error.message).not.toMatch(/\u001b|\n/);
    expect(error.hint).toBeTruthy();
    expect(asked(service)).toBeLessThanOrEqual(service === 'fulcio' ? 1 : 3);
  });

  it('and repeats the token in its words: it is not printed', async () => {
    sigstore.faults.fulcio = { kind: 'status', status: 400 };
    const world = worldOf(sigstore);
    let token = '';
    const mask = (secret: string) => {
      token = secret;
      sigstore.faults.fulcio = {
        kind: 'status',
        status: 401,
        body: { message: `bad token ${secret} of yours` },
      };
    };
    const error = await errorOf(sign(copyOf(original), {}, { ...world, mask }));
    expect(token.split('.')).toHaveLength(3);
    expect(error.message).toContain('bad token *** of yours');
    expect(`${error.message}${error.hint}${error.stack}${String(error.cause)}`).not.toContain(
      token.slice(0, 30),
    );
  });
});

describe('a service whose answer is of no use', () => {
  const cases: [ServiceName, string, string | object][] = [
    ['fulcio', 'no certificate', {}],
    [
      'fulcio',
      'a certificate of nobody',
      { signedCertificateEmbeddedSct: { chain: { certificates: ['x'] } } },
    ],
    ['rekor', 'no entry', {}],
    ['rekor', 'two entries', { a: {}, b: {} }],
    ['rekor', 'an entry without a body', { a: { logID: 'ab', logIndex: 1, integratedTime: 1, body: '' } }],
    [
      'rekor',
      'an entry of something else',
      {
        a: {
          logID: 'ab',
          logIndex: 1,
          integratedTime: 1,
          body: Buffer.from('{"kind":"dsse","apiVersion":"0.0.1"}').toString('base64'),
        },
      },
    ],
    ['tsa', 'no timestamp', 'granted'],
  ];
  it.each(cases)('%s: %s', async (service, _, body) => {
    sigstore.faults[service] = {
      kind: 'status',
      status: 200,
      body,
      headers: { 'content-type': 'application/json' },
    };
    const dir = copyOf(original);
    const error = await errorOf(sign(dir));
    expect(error).toMatchObject({ code: 'signing-service-answer', temporary: true });
    expect(error.message).toContain(ADDRESS(service));
    expect(signedFiles(dir)).toEqual([]);
  });

  it('nobody listens there, or not with TLS', async () => {
    const at = (url: string) => ({
      name: 'config.json',
      text: JSON.stringify({
        ...sigstore.signingConfig,
        caUrls: [{ url, majorApiVersion: 1, operator: 'x' }],
      }),
    });
    const refused = await errorOf(sign(copyOf(original), { signingConfig: at('http://127.0.0.1:1') }));
    expect(refused).toMatchObject({ code: 'signing-service-unavailable', temporary: true });
    expect(refused.message).toContain('http://127.0.0.1:1 could not be reached (ECONNREFUSED)');
    const plain = await errorOf(
      sign(copyOf(original), { signingConfig: at(sigstore.urls.fulcio.replace('http:', 'https:')) }),
    );
    expect(plain).toMatchObject({ code: 'signing-service-tls', temporary: false });
  });

  it('a certificate of another key', async () => {
    await sign(copyOf(original));
    const earlier = sigstore.requests.length;
    const other = await fetch(`${sigstore.urls.fulcio}/api/v2/signingCert`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: sigstore.requests.find(({ service }) => service === 'fulcio')!.body,
    });
    expect(sigstore.requests.length).toBe(earlier + 1);
    sigstore.faults.fulcio = {
      kind: 'status',
      status: 201,
      body: (await other.json()) as object,
      headers: { 'content-type': 'application/json' },
    };
    const error = await errorOf(sign(copyOf(original)));
    expect(error.message).toContain('the certificate is not of the key that was sent');
  });
});

describe('a log that has the entry already (409)', () => {
  it('is success: the answer of the first request was lost', async () => {
    sigstore.faults.rekor = { kind: 'status', status: 504, applied: true, times: 1 };
    const dir = copyOf(original);
    expect(await sign(dir)).toMatchObject({ state: 'signed' });
    expect(
      sigstore.requests.filter(({ service, status }) => service === 'rekor' && status === 409),
    ).toHaveLength(1);
    expect(
      sigstore.requests.filter(({ service, method }) => service === 'rekor' && method === 'GET'),
    ).toHaveLength(1);
    expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
  });

  it('and does not say which, gets another signature', async () => {
    for (const rekor of [1, 2] as const) {
      sigstore.faults[rekor === 1 ? 'rekor' : 'rekorV2'] = { kind: 'status', status: 409, times: 1 };
      const dir = copyOf(original);
      expect(await sign(dir, { signingConfig: configOf(sigstore, rekor) })).toMatchObject({
        state: 'signed',
      });
      expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
    }
  });

  it('for ever, is an error that says so', async () => {
    sigstore.faults.rekor = { kind: 'status', status: 409 };
    expect(await errorOf(sign(copyOf(original)))).toMatchObject({ code: 'signing-log-conflict' });
  });
});

describe('on an outage', () => {
  const down = (service: ServiceName = 'rekor') => {
    sigstore.faults[service] = { kind: 'status', status: 503 };
  };

  it.each(['oidc', ...SERVICES] as const)('of %s, fail fails and leaves nothing', async (service) => {
    down(service);
    const dir = copyOf(original);
    expect(await errorOf(sign(dir))).toMatchObject({ temporary: true });
    expect(signedFiles(dir)).toEqual([]);
    expect(existsSync(path.join(dir, 'pending.dsse.json'))).toBe(false);
  });

  it.each(['oidc', ...SERVICES] as const)(
    'of %s, defer leaves the statements and the reason',
    async (service) => {
      down(service);
      const dir = copyOf(original);
      const outcome = await sign(dir, { onOutage: 'defer' });
      const pendingPath = path.join(dir, 'pending.dsse.json');
      expect(outcome).toMatchObject({
        state: 'deferred',
        reason: expect.stringContaining('503'),
        pendingPath,
      });
      const pending = pendingSignature.parse(JSON.parse(readFileSync(pendingPath, 'utf8')));
      expect(pending).toMatchObject({
        reason: 'outage',
        envelopes: [{ signatures: [] }, { signatures: [] }, { signatures: [] }],
      });
      expect(signedFiles(dir)).toEqual([]);
    },
  );

  it('warn says why there is no signature', async () => {
    down('tsa');
    const dir = copyOf(original);
    expect(await sign(dir, { onOutage: 'warn' })).toEqual({
      state: 'unsigned',
      reason: expect.stringContaining(sigstore.urls.tsa),
    });
    expect(signedFiles(dir)).toEqual([]);
  });

  it('a refusal is none: defer and warn fail as well', async () => {
    for (const onOutage of ['defer', 'warn'] as const) {
      sigstore.faults.fulcio = { kind: 'status', status: 403 };
      expect(await errorOf(sign(copyOf(original), { onOutage }))).toMatchObject({
        code: 'signing-service-refused',
      });
      sigstore.faults.oidc = { kind: 'status', status: 403 };
      expect(await errorOf(sign(copyOf(original), { onOutage }))).toMatchObject({ code: 'identity-refused' });
      delete sigstore.faults.oidc;
    }
  });

  it('bundles of an earlier signing stay', async () => {
    const dir = copyOf(original);
    await sign(dir);
    const before = readFileSync(path.join(dir, 'evidence.sigstore.json'), 'utf8');
    down();
    await errorOf(sign(dir));
    expect(readFileSync(path.join(dir, 'evidence.sigstore.json'), 'utf8')).toBe(before);
    expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
  });
});
