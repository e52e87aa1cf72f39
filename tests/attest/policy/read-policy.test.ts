import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePolicy, readPolicy } from '../../../src/attest/policy/read-policy.ts';
import { TEST_RESULT } from '../../../src/contracts/attestation.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { COMMIT, ISSUER, KEY_ID, strictPolicy } from './facts.ts';

const certificate = { kind: 'certificate', issuer: ISSUER, repository: 'acme/robots' };
const base = { schema_version: 'worldgate.trust_policy.v1', signer: certificate };
const WORKFLOW = 'acme/robots/.github/workflows/policy.yml';
const review = { workflow: WORKFLOW, commit: COMMIT, digest: KEY_ID, level: 'L2' };
const parse = (value: object) => parsePolicy(JSON.stringify(value), 'policy.json');

describe('a policy that holds together', () => {
  it('reads the same from JSON and YAML', () => {
    const { expression: _, ...strict } = strictPolicy();
    expect(parse(strict)).toEqual(strict);
    expect(parsePolicy(stringify(strict), 'policy.yaml')).toEqual(strict);
  });

  it.each([
    [
      'refs by kind',
      { refs: ['refs/heads/main', 'refs/tags/v*', 'refs/heads/release/**', 'refs/pull/*/merge'] },
    ],
    [
      'a workflow at a commit',
      { signer: { ...certificate, workflows: [`${WORKFLOW}@${COMMIT}`, `${WORKFLOW}@refs/tags/v*`] } },
    ],
    ['a level that a review reaches', { min_level: 'L2', reviewed_workflows: [review] }],
    ['a key', { signer: { kind: 'key', key_ids: [KEY_ID] }, max_age_hours: 24 }],
  ])('%s', (_what, changes) => {
    expect(parse({ ...base, ...changes })).toMatchObject(changes);
  });
});

describe('is refused', () => {
  it.each([
    ['an unknown key', { ...base, min_levl: 'L2' }, 'unknown key "min_levl"; did you mean "min_level"?'],
    [
      'an unknown key of the signer',
      { ...base, signer: { ...certificate, workflow: ['x'] } },
      'signer: unknown key "workflow"; did you mean "workflows"?',
    ],
    ['an unknown level', { ...base, min_level: 'L4' }, 'min_level: must be one of'],
    ['no signer', { schema_version: base.schema_version }, 'signer: is missing'],
    [
      'another file',
      { ...base, schema_version: 'worldgate.claim.v1' },
      'schema_version: must be "worldgate.trust_policy.v1"',
    ],
    [
      'a later version',
      { ...base, schema_version: 'worldgate.trust_policy.v2' },
      'is a version that this WorldGate does not read',
    ],
    [
      'a number where digits are text',
      { ...base, signer: { ...certificate, repository_id: 4711 } },
      'repository_id: must be text, not 4711',
    ],
    [
      'any repository',
      { ...base, signer: { ...certificate, repository: '**' } },
      'signer.repository: must be owner/name',
    ],
    [
      'any name of an owner',
      { ...base, signer: { ...certificate, repository: 'acme/*' } },
      'signer.repository: must be owner/name',
    ],
    [
      'any workflow file',
      {
        ...base,
        signer: { ...certificate, workflows: ['acme/robots/.github/workflows/*.yml@refs/heads/main'] },
      },
      'must name one file',
    ],
    [
      'a workflow at any ref',
      { ...base, signer: { ...certificate, workflows: [`${WORKFLOW}@**`] } },
      'accepts refs of every kind',
    ],
    [
      'a workflow at a short ref',
      { ...base, signer: { ...certificate, workflows: [`${WORKFLOW}@main`] } },
      'is no full ref',
    ],
    [
      'a workflow without a ref',
      { ...base, signer: { ...certificate, workflows: [WORKFLOW] } },
      'file.yml@ref',
    ],
    ['any ref', { ...base, refs: ['**'] }, 'refs[0]: "**" accepts refs of every kind'],
    ['refs of every kind', { ...base, refs: ['refs/**'] }, 'accepts refs of every kind'],
    ['a branch by its short name', { ...base, refs: ['main'] }, '"main" is no full ref'],
    ['three stars', { ...base, refs: ['refs/heads/***'] }, 'more than two "*"'],
    ['any event', { ...base, events: ['push', '*'] }, 'events[1]: "*" is no event'],
    [
      'a level that nothing reaches',
      { ...base, min_level: 'L3', reviewed_workflows: [review] },
      'nothing reaches L3',
    ],
    [
      'a workflow that is not the reviewed one',
      {
        ...base,
        min_level: 'L2',
        reviewed_workflows: [review],
        signer: { ...certificate, workflows: ['acme/robots/.github/workflows/x.yml@refs/heads/main'] },
      },
      'none of them is reviewed as L2',
    ],
    [
      'a runner that L3 excludes',
      {
        ...base,
        min_level: 'L3',
        reviewed_workflows: [{ ...review, level: 'L3' }],
        signer: { ...certificate, runner: 'self-hosted' },
      },
      'github-hosted runner only',
    ],
    [
      'a workflow that is reviewed twice',
      { ...base, reviewed_workflows: [review, { ...review, level: 'L3' }] },
      'reviewed_workflows[1]',
    ],
    [
      'a pull request without its event',
      { ...base, bind: ['pull_request'], events: ['push'] },
      'bind: "pull_request" can never hold',
    ],
    [
      'a pull request without its ref',
      { ...base, bind: ['pull_request'], refs: ['refs/heads/main'] },
      'bind: "pull_request" can never hold',
    ],
    ['statements without our own', { ...base, predicates: [TEST_RESULT] }, 'predicates: '],
    ['a claim that is not said', { ...base, claims: [{ outcomes: ['supported'] }] }, 'give slug, id or hash'],
  ])('%s', (_what, value, message) => {
    expect(() => parse(value)).toThrow(message);
  });

  it.each([
    ['events', ['push']],
    ['refs', ['refs/heads/main']],
    ['commit', 'released'],
    ['bind', ['repository']],
    ['min_level', 'L1'],
    ['allow_late_signing', true],
    ['reviewed_workflows', [review]],
  ])('%s, asked of a key', (key, value) => {
    const policy = { ...base, signer: { kind: 'key', key_ids: [KEY_ID] }, [key]: value };
    expect(() => parse(policy)).toThrow(`${key}: only a certificate can show this`);
  });

  it('each problem at once, with the name of the file', () => {
    expect(() => parse({ ...base, refs: ['main', '**'], events: ['*'] })).toThrow(
      expect.objectContaining({
        code: 'trust-policy-invalid',
        message: expect.stringMatching(/^(?:policy\.json: .*\n){2}policy\.json: .*$/),
      }),
    );
  });

  it('a key that is written twice', () => {
    expect(() =>
      parsePolicy(
        '{"schema_version":"worldgate.trust_policy.v1","min_level":"L2","min_level":"L0"}',
        'p.json',
      ),
    ).toThrow('min_level');
    expect(() => parsePolicy('min_level: L2\nmin_level: L0\n', 'p.yaml')).toThrow('appears twice');
  });
});

describe('a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'worldgate-policy-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is known by the digest of its bytes', () => {
    const file = path.join(folder, 'policy.yaml');
    const text = `# ours\n${stringify(base)}`;
    writeFileSync(file, text);
    expect(readPolicy(file, 'policy.yaml')).toMatchObject({
      file: 'policy.yaml',
      digest: sha256(text),
      policy: base,
    });
  });

  it('that is missing is said', () => {
    expect(() => readPolicy(path.join(folder, 'none.yaml'))).toThrow('does not exist');
  });
});
