import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactedTail, redactText, redactValue } from '../../src/observability/redaction/index.ts';

const RUNS = { numRuns: 4000 };

const ALNUM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const of = (alphabet: string, minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const alnum = (min: number, max = min) => of(ALNUM, min, max);
const urlSafe = (min: number, max = min) =>
  fc.tuple(alnum(1), of(`${ALNUM}-_`, min - 2, max - 2), alnum(1)).map((parts) => parts.join(''));

/** Fragments of everything that the rules look at, to meet in all orders. */
const PIECES = [
  ...' \n\t"\'`\\/:=&?#@%,;()[]{}<>|~-_.*$',
  '\\n',
  '\\"',
  '\\\\',
  '\r\n',
  '://',
  '%3D',
  '=>',
  '\u001b[31m',
  'token',
  'Token',
  'api_key',
  'api key',
  'password',
  'PASSWORD',
  'pwd',
  'secrets',
  'signature',
  'credentials',
  'signed_url',
  'Authorization',
  'authorization: ',
  'Cookie: ',
  'set-cookie',
  'Bearer ',
  'Basic ',
  'Digest ',
  '--token ',
  '"--token", ',
  '- --api-key\n- ',
  'is ',
  'none',
  'hunter2',
  'abc',
  'x',
  'a=b, ',
  '12',
  '?sig=',
  '&key=',
  'X-Amz-Signature=',
  'https://',
  'postgres://u:p@',
  'ssh://git@',
  'hooks.slack.com/services/',
  '/home/',
  '/Users/',
  '/tmp/',
  '/root',
  'bob',
  'C:\\',
  'd:\\\\',
  'Users\\',
  '\\\\srv\\share',
  'file:///',
  '~/',
  'eyJhbGciOiJIUzI1NiJ9',
  '.eyJzdWIiOiIxIn0.',
  'ghp_abcdefghijklmnopqrst1234',
  'AKIAIOSFODNN7EXAMPLE',
  'hf_',
  'sk-',
  '-----BEGIN PRIVATE KEY-----',
  '-----END PRIVATE KEY-----',
  'MIIBVQIBADANBgkq',
  '[redacted]',
  '[host-path]',
  '#2',
  '${{ secrets.X }}',
  '$TOKEN',
  'é😀',
];
const soup = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

/** Words that hold nothing to redact, however they stand side by side with a space between. */
const CLEAN_WORDS = [
  'tokenizer=fast',
  'tokens: 5',
  'secretary: bob',
  'signature_count: 3',
  'max_tokens=512',
  'monkey=3',
  'key=value',
  'hf_hub',
  'sk-learn',
  'passwordless',
  'NVIDIA_API_KEY',
  '550e8400-e29b-41d4-a716-446655440000',
  '0123456789abcdef0123456789abcdef01234567',
  'https://example.org/a/b?page=2',
  'src/a.ts:12:5',
  '/usr/bin/env',
  '12.5 ms',
  '{"a": [1, 2]}',
  '**bold**',
  '(n = 300)\n',
  'x@example.org',
];

describe('redactText', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const once = redactText(text);
        expect(redactText(once)).toBe(once);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is idempotent where fragments repeat', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }), (parts) => {
        const once = redactText(parts.join('').repeat(40));
        expect(redactText(once)).toBe(once);
      }),
      RUNS,
    );
  });

  it('leaves clean text as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CLEAN_WORDS), { maxLength: 20 }), (words) => {
        expect(redactText(words.join(' '))).toBe(words.join(' '));
      }),
      RUNS,
    );
  });

  it('leaves model data in base64 and hexadecimal digits as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 4000 }), (bytes) => {
        for (const encoding of ['base64', 'hex'] as const) {
          const text = `"weights":"${Buffer.from(bytes).toString(encoding)}"`;
          expect(redactText(text)).toBe(text);
        }
      }),
      RUNS,
    );
  });
});

/** A secret and what gives it away: its own shape, or where it stands. */
const planted: fc.Arbitrary<{ secret: string; text: string }> = fc.oneof(
  ...[
    fc.tuple(fc.constantFrom('ghp_', 'gho_', 'ghu_', 'ghr_', 'ghs_'), alnum(36)),
    fc.tuple(fc.constant('ghs_'), fc.constant('123456_eyJ'), alnum(400, 500)),
    fc.tuple(fc.constant('github_pat_'), alnum(22), fc.constant('_'), alnum(59)),
    fc.tuple(fc.constantFrom('AKIA', 'ASIA'), of('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)),
    fc.tuple(fc.constant('AIza'), urlSafe(35)),
    fc.tuple(fc.constant('ya29.'), urlSafe(60, 120)),
    fc.tuple(fc.constantFrom('xoxb-', 'xoxp-', 'xoxa-2-'), of('0123456789', 12), fc.constant('-'), alnum(24)),
    fc.tuple(
      fc.constant('eyJ'),
      urlSafe(20, 40),
      fc.constant('.eyJ'),
      urlSafe(20, 90),
      fc.constant('.'),
      urlSafe(43),
    ),
    fc.tuple(fc.constant('hf_'), alnum(34)),
    fc.tuple(fc.constant('sk-'), alnum(48)),
    fc.tuple(fc.constantFrom('sk-proj-', 'sk-ant-api03-'), alnum(20), fc.constantFrom('_', '-'), alnum(40)),
    fc.tuple(fc.constant('npm_'), alnum(36)),
    fc.tuple(fc.constant('pypi-AgEIcHlwaS5vcmc'), urlSafe(60, 120)),
    fc.tuple(fc.constant('nvapi-'), urlSafe(64)),
  ].map((parts) =>
    (parts as fc.Arbitrary<string[]>).map((strings) => ({
      secret: strings.join(''),
      text: strings.join(''),
    })),
  ),
  fc
    .tuple(
      fc.constantFrom(
        'token=%',
        'api_key: %',
        '"password": "%"',
        "'client_secret': '%'",
        'MY_API_KEY=%',
        'Authorization: Bearer %',
        'Authorization: Basic %',
        'Authorization: Custom %',
        'Bearer %',
        'Set-Cookie: session=%; Path=/',
        '--token %',
        '--api-key=%',
        '"--token", "%"',
        'https://user:%@host.test/x',
        'postgres://u:%@h/db',
        'https://%@host.test',
        'https://h.test/a?sig=%&x=1',
        'https://h.test/a?X-Amz-Signature=%',
        'https://h.test/a?x=1&key=%',
        'https://hooks.slack.com/services/T00/B00/%',
        '\\"token\\": \\"%\\"',
        '/home/%/x.json',
        '/Users/%/a/b',
        'C:\\Users\\%\\x',
        'file:///home/%',
        '-----BEGIN PRIVATE KEY-----\n%\n-----END PRIVATE KEY-----',
      ),
      // A letter first: a number may be left where it counts.
      fc.tuple(fc.constantFrom(...'QqZz'), alnum(15, 40)).map((parts) => parts.join('')),
    )
    .map(([form, secret]) => ({ secret, text: form.replace('%', secret) })),
);

/** Text beside a secret; what touches it is no letter, digit or other part of a name. */
const beside = fc
  .array(fc.constantFrom(...CLEAN_WORDS, 'log line', '\n', '{', '}', '|', '"quoted"', '--', 'é'), {
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const joint = fc.constantFrom(' ', '\n', '\t', '(', '<', '"', "'", '\\n', '\u001b[1m');
const close = fc.constantFrom(' ', '\n', '\t', ')', '>', '"', "'", '\\n', ', ', '\u001b[0m');

describe('planted secrets', () => {
  it('never survive in text', () => {
    fc.assert(
      fc.property(beside, joint, planted, close, beside, (before, open, { secret, text }, shut, after) => {
        expect(redactText(before + open + text + shut + after)).not.toContain(secret);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never survive in values, keys, lists or the JSON of them', () => {
    fc.assert(
      fc.property(planted, beside, (plant, before) => {
        const text = `${before} ${plant.text}`;
        const value = {
          [text]: 1,
          list: [text, { deep: text }],
          token: plant.secret,
          argv: ['--token', plant.secret],
        };
        // In JSON a secret may be spelled with escapes; the planted ones are plain characters.
        expect(JSON.stringify(redactValue(value))).not.toContain(plant.secret);
        expect(redactText(JSON.stringify(value))).not.toContain(plant.secret);
        expect(redactText(JSON.stringify(value, null, 2))).not.toContain(plant.secret);
        expect(redactText(JSON.stringify(JSON.stringify(value)))).not.toContain(plant.secret);
      }),
      RUNS,
    );
  });

  it('never survive in tails, wherever the cut falls', () => {
    fc.assert(
      fc.property(planted, beside, fc.integer({ min: 1, max: 80 }), (plant, after, most) => {
        const tail = redactedTail(`start ${plant.text} ${after}`, most);
        expect(tail.length).toBeLessThanOrEqual(most);
        expect(tail).not.toContain(plant.secret.slice(-8));
      }),
      RUNS,
    );
  });
});

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      soup,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(soup, fc.constantFrom('token', '__proto__', 'api_key', 'a')), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

describe('JSON', () => {
  it('stays JSON when its text is redacted', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        expect(() => JSON.parse(redactText(JSON.stringify(value, null, indent)))).not.toThrow();
      }),
      { numRuns: 10_000 },
    );
  });

  it('keeps its shape when redacted as a value, once and again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const once = redactValue(value);
        expect(JSON.stringify(redactValue(once))).toBe(JSON.stringify(once));
        if (typeof value === 'object' && value !== null) {
          expect(Object.keys(once as object)).toHaveLength(Object.keys(value).length);
          expect(Object.getPrototypeOf(once)).toBe(Object.getPrototypeOf(Array.isArray(value) ? [] : {}));
        }
      }),
      RUNS,
    );
  });
});
