import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storeAttestation } from '../../src/github/attestations-api.ts';
import { createGitHubClient } from '../../src/github/client.ts';
import type { GitHubError } from '../../src/github/failures.ts';
import { testClock } from '../support/clock.ts';
import { problemsOf } from '../support/openapi.ts';
import { signKeyless } from '../support/sigstore/sign.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

const REPOSITORY = { owner: 'acme', name: 'robots' };

let sigstore: Sigstore;
let bundle: object;
beforeAll(async () => {
  sigstore = await startSigstore({ instance: 'github' });
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: 'https://example.com/v1',
    predicate: {},
  };
  bundle = await signKeyless(sigstore, Buffer.from(JSON.stringify(statement)), { shape: 'tsa' });
});
afterAll(() => sigstore.close());
afterEach(() => {
  delete sigstore.faults.github;
  sigstore.requests.length = 0;
  sigstore.github.allow(sigstore.githubToken, 'acme/robots', 'write');
});

async function store(token = sigstore.githubToken, fork: boolean | null = null) {
  const clock = testClock();
  const client = await createGitHubClient({
    token,
    apiUrl: sigstore.urls.github,
    fork,
    clock,
    redact: (text) => text,
  });
  return storeAttestation(client, REPOSITORY, 'https://github.com', bundle);
}

async function refusal(work: Promise<unknown>): Promise<GitHubError> {
  try {
    await work;
  } catch (error) {
    return error as GitHubError;
  }
  throw new Error('it was stored');
}

it('sends the bundle and nothing else, and gives back id and page', async () => {
  const { id, url } = await store();
  const [request, ...others] = sigstore.requests.filter(({ service }) => service === 'github');
  expect(others).toEqual([]);
  expect(request).toMatchObject({ method: 'POST', path: '/repos/acme/robots/attestations' });
  expect(JSON.parse(request!.body)).toEqual({ bundle });
  expect(url).toBe(`https://github.com/acme/robots/attestations/${id}`);
  expect(sigstore.github.stored.at(-1)).toMatchObject({
    id: Number(id),
    predicateType: 'https://example.com/v1',
  });
  // GitHub's published description of the call.
  const { method, path, query, status } = request!;
  const exchange = {
    method,
    path,
    query,
    requestBody: JSON.parse(request!.body),
    status: status as number,
    responseBody: { id: Number(id) },
  };
  expect(problemsOf(exchange)).toEqual([]);
});

describe('a store that refuses', () => {
  it.each(['read', 'none'] as const)('(%s access) names the permission that is missing', async (access) => {
    sigstore.github.allow(sigstore.githubToken, 'acme/robots', access);
    const error = await refusal(store());
    expect(error.status).toBe(403);
    expect(error.message).toContain('store the attestation in acme/robots');
    expect(error.hint).toContain('permissions: attestations: write');
    expect(error.hint).toContain('Enterprise Cloud');
    expect(error.temporary).toBe(false);
    expect(sigstore.requests).toHaveLength(1);
  });

  it('because it does not know the repository (404) names it as well', async () => {
    sigstore.faults.github = { kind: 'status', status: 404, body: { message: 'Not Found' } };
    expect((await refusal(store())).hint).toContain('attestations: write');
  });

  it('because the token is none says so', async () => {
    expect(await refusal(store('ghs_unknown'))).toMatchObject({ code: 'github-unauthorized' });
  });

  it('because it is asked too often is waited for', async () => {
    sigstore.faults.github = { kind: 'status', status: 403, headers: { 'retry-after': '5' }, times: 1 };
    expect((await store()).url).toContain('/attestations/');
    expect(sigstore.requests).toHaveLength(2);
  });
});

it.each([
  { kind: 'status', status: 502, times: 2 },
  { kind: 'reset', times: 1 },
  { kind: 'garbage', times: 1 },
] as const)('%j: is asked again', async (fault) => {
  sigstore.faults.github = { ...fault };
  expect((await store()).id).toMatch(/^\d+$/);
});
