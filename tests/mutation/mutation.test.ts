import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { removeFolders } from '../support/cli.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';
import { policyAccepts, sameBundles, signersTrust } from './own-reading.ts';
import { runMutants } from './run-mutants.ts';
import { certificateScenario, keyScenario, type Scenario } from './scenarios.ts';

let sigstore: Sigstore;
let key: Scenario;
let certificate: Scenario;

beforeAll(async () => {
  sigstore = await startSigstore();
  [key, certificate] = [await keyScenario(), await certificateScenario(sigstore)];
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

test('120 mutants of signed packages: none is wrongly accepted, and none brings the verifier down', async () => {
  const { mutants, rejected, same, wrong, crashed } = await runMutants([key, key, key, key, certificate], {
    seed: 20261121,
    count: 120,
  });
  expect({ wrong, crashed }).toEqual({ wrong: [], crashed: [] });
  expect(mutants).toBe(120);
  expect(rejected + same).toBe(120);
  // A verifier that refuses everything would pass as well.
  expect(same).toBeGreaterThan(0);
});

/** What judges the verifier has to be able to find it wrong. */
describe('the reading that accepted mutants are held against', () => {
  it('finds a verifier wrong that accepts everything', async () => {
    const report = await key.verify(key.policy, key.signers);
    const { wrong, rejected } = await runMutants([{ ...key, verify: async () => report }], {
      seed: 1,
      count: 200,
    });
    expect(rejected).toBe(0);
    expect(wrong.length).toBeGreaterThan(180);
  });

  it.each<[string, string, string, boolean]>([
    ['nothing', '', '', true],
    ['a grade that is reached', '"min_grade":"B"', '"min_grade":"C"', true],
    ['a grade that is not', '"min_grade":"B"', '"min_grade":"A"', false],
    ['another outcome', '"outcomes":["supported"]', '"outcomes":["not_supported"]', false],
    ['an unknown demand', '"min_grade"', '"min_grades"', false],
    ['a demand less', '"allow_not_for_proof":false,', '', true],
    ['an age that is over', '"max_age_hours":48', '"max_age_hours":0.5', false],
    ['a false expression', 'completeness >= 0.25', 'completeness >= 0.95', false],
    ['an expression of another kind', 'completeness >= 0.25', 'true', false],
    ['a level that a key does not have', '"min_level":"L0"', '"min_level":"L1"', false],
  ])('of a policy with %s changed', (_, from, to, accepts) => {
    expect(key.policy).toContain(from);
    expect(policyAccepts(key.policy.replace(from, to), 'json', key.truth)).toBe(accepts);
  });

  it.each<[string, string, boolean]>([
    ['repository: acme/robots', 'repository: ACME/robots', true],
    ['acme/robots', 'acme/robot', false],
    ['refs/heads/main', 'refs/heads/*', true],
    ['refs/heads/main', 'refs/tags/*', false],
    ['- push', '- release', false],
  ])('of a policy for certificates: %s becomes %s', (from, to, accepts) => {
    expect(certificate.policy).toContain(from);
    expect(policyAccepts(certificate.policy.replaceAll(from, to), 'yaml', certificate.truth)).toBe(accepts);
  });

  it.each<[string, (text: string) => string, boolean]>([
    ['as they are', (text) => text, true],
    ['of another owner', (text) => text.replace('Lab', 'Another lab'), true],
    ['revoked', (text) => text.replace('"revoked":false', '"revoked":true'), false],
    ['expired', (text) => text.replace('2027-', '2026-'), false],
    ['with another key', (text) => text.replace(/(BEGIN PUBLIC KEY.{30})./, '$1A'), false],
  ])('of trusted signers %s', (_, edit, trusts) => {
    expect(signersTrust(edit(key.signers!), key.truth)).toBe(trusts);
  });

  it('of bundles: white space and order say nothing, every value does', () => {
    const text = certificate.files.get('evidence.sigstore.json')!.toString();
    const other = certificate.files.get('provenance.sigstore.json')!.toString();
    const bundle = JSON.parse(text);
    const reversed = Object.fromEntries(Object.entries(bundle).reverse());
    expect(sameBundles([text, other], [other, JSON.stringify(reversed, null, 2)])).toBe(true);
    expect(sameBundles([text], [other])).toBe(false);
    expect(sameBundles([text], [text.replace('"logIndex":"', '"logIndex":"1')])).toBe(false);
    expect(() => sameBundles([text], [text.replace('{', '{"mediaType":"",')])).toThrowError(/twice/);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    delete entry.inclusionPromise;
    expect(sameBundles([text], [JSON.stringify(bundle)])).toBe(true);
    delete entry.inclusionProof;
    expect(sameBundles([text], [JSON.stringify(bundle)])).toBe(false);
  });
});
