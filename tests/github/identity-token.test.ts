import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/foundation/errors.ts';
import { fetchIdentityToken, identityRequestOf } from '../../src/github/identity-token.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
beforeEach(() => {
  delete sigstore.faults.oidc;
  sigstore.requests.length = 0;
});

const masked: string[] = [];

async function ask(changes: Record<string, string> = {}, timeoutMs = 20_000) {
  masked.length = 0;
  const request = identityRequestOf({ ...sigstore.env, ...changes })!;
  return fetchIdentityToken(request, {
    audience: 'sigstore',
    mask: (secret) => masked.push(secret),
    timeoutMs,
  });
}

async function failure(changes: Record<string, string> = {}, timeoutMs = 20_000): Promise<ServiceError> {
  try {
    await ask(changes, timeoutMs);
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
  throw new Error('a token came');
}

const answer = (body: unknown) =>
  ({
    kind: 'status',
    status: 200,
    body: body as object,
    headers: { 'content-type': 'application/json' },
  }) as const;

describe('a token', () => {
  it('is asked for the audience, read and masked', async () => {
    const { token, claims } = await ask();
    expect(masked).toEqual([token]);
    expect(sigstore.oidc.check(token, 'sigstore')).toMatchObject({ repository: 'acme/robots' });
    expect(claims).toMatchObject({
      aud: 'sigstore',
      repository: 'acme/robots',
      repository_visibility: 'public',
    });
    const [request] = sigstore.requests;
    expect(request!.headers.authorization).toBe(`Bearer ${sigstore.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`);
    expect(request!.query.get('audience')).toBe('sigstore');
  });

  it('is asked for only where both variables are there', () => {
    expect(identityRequestOf({})).toBeNull();
    expect(identityRequestOf({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example' })).toBeNull();
    expect(identityRequestOf({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret' })).toBeNull();
  });
});

describe('an endpoint that', () => {
  it.each([403, 401, 404, 302])('answers %i: what was expected and found, and no retry', async (status) => {
    sigstore.faults.oidc = { kind: 'status', status, headers: { location: `${sigstore.urls.github}/steal` } };
    const error = await failure();
    expect(error).toMatchObject({ code: 'identity-refused', temporary: false });
    expect(error.message).toContain('ACTIONS_ID_TOKEN_REQUEST_URL');
    expect(error.message).toContain(`found: ${status}`);
    if (status === 403) expect(error.hint).toContain('`permissions: id-token: write`');
    // A redirect would carry the job's secret to another address.
    expect(sigstore.requests.map(({ service }) => service)).toEqual(['oidc']);
  });

  it.each([500, 503, 429, 408])('answers %i may do better later', async (status) => {
    sigstore.faults.oidc = { kind: 'status', status };
    expect(await failure()).toMatchObject({ code: 'identity-unavailable', temporary: true });
  });

  it('is slow: the limit is in the message', async () => {
    for (const kind of ['hang', 'slow'] as const) {
      sigstore.faults.oidc = kind === 'hang' ? { kind } : { kind, ms: 2000 };
      const error = await failure({}, 300);
      expect(error).toMatchObject({ code: 'identity-unavailable', temporary: true });
      expect(error.message).toContain('did not answer within 0.3 s');
    }
  });

  it('breaks off or is not there may do better later', async () => {
    for (const kind of ['reset', 'truncated'] as const) {
      sigstore.faults.oidc = { kind };
      expect(await failure(), kind).toMatchObject({ code: 'identity-unavailable', temporary: true });
    }
    delete sigstore.faults.oidc;
    const closed = await failure({ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/idtoken?v=1' });
    expect(closed).toMatchObject({ code: 'identity-unavailable', temporary: true });
    expect(closed.message).toContain('ECONNREFUSED');
  });

  it('answers garbage: what came is described, not quoted', async () => {
    const bodies: unknown[] = [
      '<html>portal</html>',
      {},
      { value: 7 },
      { value: '' },
      null,
      [],
      '',
      'x'.repeat(70_000),
    ];
    for (const body of bodies) {
      sigstore.faults.oidc = answer(body);
      const error = await failure();
      expect(error, JSON.stringify(body)?.slice(0, 40)).toMatchObject({
        code: 'identity-invalid',
        temporary: false,
      });
      expect(error.message).toContain('expected: 200 with {"value"');
      expect(error.message).toContain('found: ');
      expect(error.message).not.toMatch(/portal|xxx/);
    }
  });

  it('answers more than a token is: it is not read to its end', async () => {
    sigstore.faults.oidc = answer({ value: 'x'.repeat(70_000) });
    expect((await failure()).message).toContain('more than 64 KiB');
    expect(masked).toEqual([]);
  });

  it('is named by no address', async () => {
    for (const url of ['nonsense', 'file:///etc/passwd']) {
      expect(await failure({ ACTIONS_ID_TOKEN_REQUEST_URL: url })).toMatchObject({ code: 'identity-url' });
    }
  });
});

describe('a value that is no token for us is masked, and no part of it is printed', () => {
  const values = (): [string, string][] => {
    const other = sigstore.oidc.token('https://elsewhere.example');
    const [head, , signature] = other.split('.');
    const body = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');
    return [
      ['two parts', 'SECRETSECRET.SECRETSECRET'],
      ['no JSON inside', `${head}.SECRETSECRET.${signature}`],
      ['a list inside', `${head}.${body([])}.${signature}`],
      ['no audience', `${head}.${body({ iss: 'i', sub: 's' })}.${signature}`],
      ['another audience', other],
      ['two audiences', `${head}.${body({ iss: 'i', sub: 's', aud: ['sigstore', 'other'] })}.${signature}`],
    ];
  };

  it('whatever is wrong with it', async () => {
    for (const [what, value] of values()) {
      sigstore.faults.oidc = answer({ value });
      const error = await failure();
      expect(error, what).toMatchObject({ code: 'identity-invalid', temporary: false });
      expect(masked, what).toEqual([value]);
      const said = `${error.message} ${error.hint} ${error.stack} ${String(error.cause)}`;
      for (const part of value.split('.')) expect(said.includes(part), what).toBe(false);
      if (what === 'another audience') expect(error.message).toContain('"https://elsewhere.example"');
    }
  });
});
