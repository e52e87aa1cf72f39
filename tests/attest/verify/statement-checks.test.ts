import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/attest/verify/statement-checks.ts';
import { EVIDENCE_PREDICATE, PROVENANCE, TEST_RESULT } from '../../../src/contracts/attestation.ts';
import { bytesOf, checkOf, failuresOf, statementOf } from './support.ts';

const SHA256 = 'a'.repeat(64);
const read = (changes: Record<string, unknown>) => readStatement(bytesOf(statementOf(changes)), 'evidence');

describe('a statement', () => {
  for (const predicateType of [EVIDENCE_PREDICATE, TEST_RESULT, PROVENANCE]) {
    it(`is read with the predicate ${predicateType}`, () => {
      const result = read({ predicateType });
      expect(failuresOf(result)).toEqual([]);
      expect(result.statement?.predicateType).toBe(predicateType);
    });
  }

  it('may hold fields that we do not know, as in-toto asks of readers', () => {
    expect(failuresOf(read({ 'https://example.org/extension': 1 }))).toEqual([]);
  });

  const subject = (name: string, digest: unknown = { sha256: SHA256 }) => ({ name, digest });
  const refused: [string, Record<string, unknown>, RegExp][] = [
    ['without subjects', { subject: [] }, /subject: must have at least 1/],
    ['with a subject named twice', { subject: [subject('a'), subject('a')] }, /names a subject twice/],
    [
      'with SHA-512',
      { subject: [subject('a', { sha512: 'b'.repeat(128) })] },
      /sha256: is missing[\s\S]*unknown key "sha512"/,
    ],
    [
      'with SHA-256 and another digest',
      { subject: [subject('a', { sha256: SHA256, sha1: 'c'.repeat(40) })] },
      /unknown key "sha1"/,
    ],
    [
      'with a digest in capitals',
      { subject: [subject('a', { sha256: SHA256.toUpperCase() })] },
      /64 lower-case hexadecimal digits/,
    ],
    [
      'with a subject without name',
      { subject: [{ digest: { sha256: SHA256 } }] },
      /subject\[0\]\.name: is missing/,
    ],
    [
      'of another type',
      { _type: 'https://in-toto.io/Statement/v0.1' },
      /_type: must be "https:\/\/in-toto\.io\/Statement\/v1"/,
    ],
    ['without a predicate', { predicate: undefined }, /predicate: is missing/],
  ];
  for (const [name, changes, message] of refused) {
    it(`is refused ${name}`, () => {
      const result = read(changes);
      expect(failuresOf(result)).toEqual(['statement/statement-form']);
      expect(result.statement).toBeNull();
      expect(checkOf(result, 'statement-form').message).toMatch(message);
      expect(checkOf(result, 'statement-form').where).toBe('evidence: payload');
    });
  }

  it('is refused when it can be read in two ways', () => {
    const text = JSON.stringify(statementOf({ predicate: { result: 'FAILED' } }));
    const twice = text.replace('"result":"FAILED"', '"result":"FAILED","result":"PASSED"');
    const result = readStatement(Buffer.from(twice), 'evidence');
    expect(failuresOf(result)).toEqual(['statement/statement-form']);
    expect(checkOf(result, 'statement-form').message).toContain('the key "result" appears twice');
    const prototype = text.replace('"result"', '"__proto__":{"admin":true},"result"');
    expect(failuresOf(readStatement(Buffer.from(prototype), 'evidence'))).toEqual([
      'statement/statement-form',
    ]);
  });

  it('is refused when it is no text or no JSON', () => {
    for (const bytes of [Buffer.from([0xff, 0xfe]), Buffer.from('{'), Buffer.from(''), Buffer.from('null')]) {
      expect(failuresOf(readStatement(bytes, 'evidence'))).toEqual(['statement/statement-form']);
    }
  });

  it('is refused with a predicate that is unknown, and says which are known', () => {
    const result = read({ predicateType: 'https://example.org/other/v1' });
    expect(failuresOf(result)).toEqual(['statement/predicate-type']);
    expect(checkOf(result, 'predicate-type')).toMatchObject({
      found: 'https://example.org/other/v1',
      expected: expect.stringContaining(EVIDENCE_PREDICATE),
    });
  });

  it('is refused with a version that is unknown, and says which one is known', () => {
    const ours = read({ predicateType: EVIDENCE_PREDICATE.replace('/v1', '/v2') });
    expect(checkOf(ours, 'predicate-type')).toMatchObject({ state: 'failed', expected: EVIDENCE_PREDICATE });
    expect(checkOf(ours, 'predicate-type').message).toContain('a version that this WorldGate does not read');
    const other = read({ predicateType: 'https://in-toto.io/attestation/test-result/v0.2' });
    expect(checkOf(other, 'predicate-type')).toMatchObject({ state: 'failed', expected: TEST_RESULT });
  });
});
