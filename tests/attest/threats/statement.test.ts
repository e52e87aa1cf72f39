import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../../src/attest/statement.ts';
import { EVIDENCE_PREDICATE, type Statement } from '../../../src/contracts/attestation.ts';
import { removeFolders } from '../../support/cli.ts';
import { signKeyless } from '../../support/sigstore/sign.ts';
import {
  copyOf,
  failuresOf,
  makePackage,
  policyFor,
  putBundle,
  statementsOf,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';

let sigstore: Sigstore;
let original: string;
let evidence: Statement;
let dir: string;
let policy: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: new Date('2026-11-21T13:00:00Z') });
  original = await makePackage();
  evidence = statementsOf(sigstore, original)[0]!;
  policy = policyFor(sigstore, { predicates: [EVIDENCE_PREDICATE] });
});
beforeEach(() => {
  dir = copyOf(original);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

/** A signer whom the policy trusts signs it: nothing but what is said stands against it. */
async function signEvidence(
  edit: (statement: Statement) => void,
  spell: (json: string) => string | Buffer = (json) => json,
): Promise<void> {
  const statement = structuredClone(evidence);
  edit(statement);
  const payload = Buffer.from(spell(payloadOf(statement).toString()) as string);
  putBundle(dir, EVIDENCE_PREDICATE, await signKeyless(sigstore, payload));
}

async function rejected(): Promise<string[]> {
  const report = await verifySigned(sigstore, dir, { policy });
  expect(report.verified).toBe(false);
  return failuresOf(report);
}

it('our own statement alone is verified by a policy that asks for no other', async () => {
  await signEvidence(() => {});
  expect(failuresOf(await verifySigned(sigstore, dir, { policy }))).toEqual([]);
});

it('signed bytes are read as they are: another spelling of the same statement means the same', async () => {
  await signEvidence(
    () => {},
    (json) => JSON.stringify(JSON.parse(json), null, 2),
  );
  expect(failuresOf(await verifySigned(sigstore, dir, { policy }))).toEqual([]);
});

it.each<[string, (json: string) => string | Buffer]>([
  [
    'duplicate JSON keys',
    (json) => json.replace('"verdict":"passed"', '"verdict":"failed","verdict":"passed"'),
  ],
  ['prototype keys', (json) => json.replace('{', '{"__proto__":{"verified":true},')],
  [
    'constructor keys',
    (json) => json.replace('"predicate":{', '"predicate":{"constructor":{"prototype":{}},'),
  ],
  [
    'depth',
    (json) => json.replace('"predicate":{', `"predicate":{"x":${'['.repeat(1000)}${']'.repeat(1000)},`),
  ],
  ['bytes that are no UTF-8', (json) => Buffer.from(json.replace('"passed"', '"pass\u00ff"'), 'latin1')],
  ['something behind the end', (json) => `${json} {}`],
])('%s in a signed statement', async (_what, text) => {
  await signEvidence(() => {}, text);
  expect(await rejected()).toContain('statement/statement-form');
});

it('big ints in a signed statement', async () => {
  await signEvidence(
    () => {},
    (json) => json.replace(/"members":\d+/, '"members":9007199254740993'),
  );
  expect(await rejected()).toContain('statement/predicate-invalid');
});

describe('digest-algorithm games', () => {
  const hex = 'a'.repeat(64);
  it.each<[string, Record<string, string>]>([
    ['another algorithm', { sha512: 'a'.repeat(128) }],
    ['a weak algorithm', { md5: 'a'.repeat(32) }],
    ['two algorithms', { sha256: hex, sha512: 'a'.repeat(128) }],
    ['upper case', { sha256: hex.toUpperCase() }],
    ['too short', { sha256: hex.slice(1) }],
    ['none', {}],
  ])('%s', async (_what, digest) => {
    await signEvidence((statement) => {
      statement.subject.at(-1)!.digest = digest as { sha256: string };
    });
    expect(await rejected()).toContain('statement/statement-form');
  });
});

it.each<[string, (statement: Statement) => void, string]>([
  [
    'no subjects',
    (statement) => {
      statement.subject = [];
    },
    'statement/statement-form',
  ],
  [
    'one name twice',
    ({ subject }) => {
      subject.push({ ...subject[0]!, digest: { sha256: 'a'.repeat(64) } });
    },
    'statement/statement-form',
  ],
  [
    'a member less',
    ({ subject }) => {
      subject.pop();
    },
    'statement/subject-missing',
  ],
  [
    'a subject besides',
    ({ subject }) => {
      subject.push({ name: 'model.onnx', digest: { sha256: 'a'.repeat(64) } });
    },
    'statement/subject-extra',
  ],
  [
    'another version of the predicate',
    (statement) => {
      statement.predicateType = statement.predicateType.replace('/v1', '/v2');
    },
    'statement/predicate-type',
  ],
  [
    'another statement type',
    (statement) => {
      statement._type = 'https://in-toto.io/Statement/v0.1' as Statement['_type'];
    },
    'statement/statement-form',
  ],
  [
    'a better verdict than the package has',
    ({ predicate }) => {
      predicate.grade = 'A';
    },
    'statement/predicate-differs',
  ],
])('%s', async (_what, edit, failure) => {
  await signEvidence(edit);
  expect(await rejected()).toContain(failure);
});
