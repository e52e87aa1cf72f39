import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  redactText,
  SECRET_KINDS,
  secretKinds,
  secretPlaces,
} from '../../src/observability/redaction/index.ts';

const b64 = 'MIIEpAIBAAKCAQEA7bq0cGx6bK9zJfT1uQw2';

test.each([
  ['github-token', 'see ghp_abcdefghijklmnopqrstuvwxyz0123456789 here'],
  ['hugging-face-token', 'hf_abcdefghijklmnopqrstuvwxyzABCDEFGH'],
  ['aws-key', 'id AKIAIOSFODNN7EXAMPLE'],
  ['model-api-key', 'sk-proj-abcdefghijklmnop0123456789'],
  ['json-web-token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl'],
  ['webhook-url', 'https://hooks.slack.com/services/T000/B000/XXXX'],
  ['signed-url', 'https://b.s3.amazonaws.com/run/ep_1.mp4?X-Amz-Signature=0123456789abcdef'],
  ['url-credentials', 'https://anna:hunter22@storage.example/run'],
  ['authorization-header', 'Authorization: Bearer abcdef0123456789'],
  ['labelled-secret', '"wandb_api_key": "0123456789abcdef"'],
  ['private-key', '-----BEGIN RSA PRIVATE KEY-----'],
])('finds a %s', (kind, text) => {
  expect(secretKinds(`first line\n${text}\n`)).toContain(kind);
  expect(secretPlaces(`first line\n${text}\n`).every(({ line }) => line === 2)).toBe(true);
});

test('numbers lines from 1 and names a kind once a line', () => {
  const text = `a\nghp_${'a'.repeat(36)} ghp_${'b'.repeat(36)}\n\npassword: hunter22\n`;
  expect(secretPlaces(text)).toEqual([
    { kind: 'github-token', line: 2 },
    { kind: 'labelled-secret', line: 4 },
  ]);
});

test('finds a value on the line behind its label', () => {
  expect(secretPlaces('args:\n- --api-token\n- 0123456789abcdef\n')).toEqual([
    { kind: 'labelled-secret', line: 3 },
  ]);
});

test('keeps the line numbers behind a private key', () => {
  const text = `-----BEGIN PRIVATE KEY-----\n${b64}\n${b64}\n-----END PRIVATE KEY-----\nhf_${'a'.repeat(34)}`;
  expect(secretPlaces(text)).toEqual([
    { kind: 'private-key', line: 1 },
    { kind: 'private-key', line: 4 },
    { kind: 'hugging-face-token', line: 5 },
  ]);
});

test('does not take a path of a host, a count of tokens or a placeholder for a secret', () => {
  expect(
    secretPlaces('/home/anna/run/eval.json\npad_token: 3\n"tokens": 1200\ntoken: [redacted]\nmax_token=512'),
  ).toEqual([]);
});

test('has nothing to say about what was redacted, and always about what the redaction changes', () => {
  const part = fc.constantFrom(
    'token=',
    'secret: ',
    'ghp_abcdefghijklmnopqrstuvwxyz012345',
    'https://u:p@h/',
    '?sig=abcdef',
    'Bearer abcdef012345',
    ' ',
    '\n',
    '"',
    'ok 1',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const redacted = redactText(text);
      if (redacted !== text) expect(secretPlaces(text)).not.toEqual([]);
      else expect(secretPlaces(text)).toEqual([]);
      expect(secretPlaces(redacted)).toEqual([]);
      for (const { kind } of secretPlaces(text)) expect(SECRET_KINDS).toContain(kind);
    }),
  );
});
