import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkpointRef } from '../../src/contracts/checkpoint.ts';
import {
  type CheckpointUri,
  formatCheckpointUri,
  isCheckpointUri,
  parseCheckpointUri,
  pinnedRevision,
} from '../../src/contracts/checkpoint-uri.ts';
import { isWorldGateError } from '../../src/foundation/errors.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const DIGEST = `sha256:${'ab'.repeat(32)}` as const;

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isWorldGateError(error)) return error.code;
    throw error;
  }
  return 'none';
}

test.each<[string, CheckpointUri]>([
  [
    `hf://acme/pusher@${COMMIT}/onnx/policy.onnx`,
    { scheme: 'hf', repository: 'acme/pusher', revision: COMMIT, file: 'onnx/policy.onnx' },
  ],
  [`hf://acme/pusher@${COMMIT}`, { scheme: 'hf', repository: 'acme/pusher', revision: COMMIT, file: null }],
  ['hf://acme/pusher', { scheme: 'hf', repository: 'acme/pusher', revision: 'main', file: null }],
  [
    'hf://acme/pusher@refs%2Fpr%2F3/a.onnx',
    { scheme: 'hf', repository: 'acme/pusher', revision: 'refs/pr/3', file: 'a.onnx' },
  ],
  [
    'https://example.org/a/b.onnx?download=true',
    { scheme: 'https', url: 'https://example.org/a/b.onnx?download=true' },
  ],
  ['http://127.0.0.1:8000/b', { scheme: 'https', url: 'http://127.0.0.1:8000/b' }],
  [
    'github-release://acme/robots@policies/v1.2/pusher.onnx',
    {
      scheme: 'github-release',
      owner: 'acme',
      repository: 'robots',
      tag: 'policies/v1.2',
      asset: 'pusher.onnx',
    },
  ],
  [
    `oci://ghcr.io/acme/models/pusher@${DIGEST}`,
    { scheme: 'oci', registry: 'ghcr.io', repository: 'acme/models/pusher', reference: DIGEST, file: null },
  ],
  [
    'oci://localhost:5000/pusher:v1/policy.onnx',
    {
      scheme: 'oci',
      registry: 'localhost:5000',
      repository: 'pusher',
      reference: 'v1',
      file: 'policy.onnx',
    },
  ],
  [
    's3://models.acme/a b/c+d.onnx'.replace(' ', '_'),
    { scheme: 's3', bucket: 'models.acme', key: 'a_b/c+d.onnx' },
  ],
  ['file:///srv/models/a%20b.onnx', { scheme: 'file', path: '/srv/models/a b.onnx' }],
  ['file:models/a b.onnx', { scheme: 'file', path: 'models/a b.onnx' }],
])('%s is taken apart', (text, parts) => {
  expect(parseCheckpointUri(text)).toEqual(parts);
});

test.each([
  'hf://pusher',
  'hf://acme/../../x@main/f',
  `hf://acme/pusher@${COMMIT}/../secret`,
  `hf://acme/pusher@${COMMIT}/a//b`,
  'hf://../pusher',
  'https://',
  'http://example.org/a.onnx',
  'https://example.org/a.onnx#part',
  'https://example.org/a b.onnx',
  'ftp://example.org/a.onnx',
  'github-release://acme/robots/pusher.onnx',
  'github-release://acme/robots@v1/../pusher.onnx',
  'oci://ghcr.io/acme/pusher',
  `oci://ghcr.io/Acme/pusher@${DIGEST}`,
  'oci://ghcr.io/acme/pusher@sha256:abc',
  's3://b/key',
  's3://bucket/',
  's3://bucket/a/../b',
  'file:',
  'file://server/share/a.onnx',
  'file:a\nb',
  'nonsense',
])('%s is refused', (text) => {
  expect(codeOf(() => parseCheckpointUri(text))).toBe('checkpoint-uri-invalid');
});

describe('a secret', () => {
  test.each([
    'https://user:hunter2@example.org/a.onnx',
    'https://example.org/a.onnx?X-Amz-Signature=hunter2',
    'https://example.org/a.onnx?sv=1&sig=hunter2',
    'https://example.org/a.onnx?access_token=hunter2',
    'https://example.org/a.onnx?TOKEN=hunter2',
    'https://example.org/a.onnx?private_token=hunter2',
    'https://example.org/a.onnx?api-key=hunter2',
    'https://example.org/a.onnx?apikey=hunter2',
    'https://example.org/a.onnx?accessToken=hunter2',
    'https://example.org/a.onnx?client_secret=hunter2',
    'https://example.org/a.onnx?jwt=hunter2',
    'https://example.org/a.onnx?X-Goog-Credential=hunter2',
    'https://example.org/a.onnx?x-ms-signature=hunter2',
  ])('in %s is refused, and not repeated', (text) => {
    expect(() => parseCheckpointUri(text)).toThrow(/carries/);
    try {
      parseCheckpointUri(text);
    } catch (error) {
      expect((error as Error).message).not.toContain('hunter2');
    }
  });

  it('in a URI that is wrong besides is not repeated either', () => {
    for (const text of [
      's3://hunter2@',
      'oci://u:hunter2@ghcr.io/a',
      'https://hunter2:x@ /',
      's3://bucket/a.onnx?X-Amz-Signature=hunter2',
      'hf://acme/pusher@main/a.onnx#hunter2',
      'oci://ghcr.io/acme/pusher:v1/a.onnx?sig=hunter2',
    ]) {
      try {
        parseCheckpointUri(text);
        expect.unreachable();
      } catch (error) {
        expect((error as Error).message).not.toContain('hunter2');
      }
    }
  });
});

test('only a commit of Hugging Face and a digest of OCI pin the bytes', () => {
  const pins = (text: string) => pinnedRevision(parseCheckpointUri(text));
  expect(pins(`hf://acme/pusher@${COMMIT}/a`)).toBe(COMMIT);
  expect(pins(`oci://ghcr.io/acme/pusher@${DIGEST}`)).toBe(DIGEST);
  for (const text of [
    'hf://acme/pusher@main/a',
    `hf://acme/pusher@${COMMIT.slice(0, 39)}/a`,
    'oci://ghcr.io/acme/pusher:v1',
    'github-release://acme/robots@v1/a',
    's3://bucket/key',
    'https://example.org/a',
    'file:/a',
  ]) {
    expect(pins(text)).toBeNull();
  }
});

const word = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
const file = fc
  .array(fc.stringMatching(/^[\w][\w. +@-]{0,20}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/').replaceAll(' ', '_'));
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const anyUri: fc.Arbitrary<CheckpointUri> = fc.oneof(
  fc.record({
    scheme: fc.constant('hf' as const),
    repository: fc.tuple(word, word).map((parts) => parts.join('/')),
    revision: fc.oneof(
      hex(40),
      fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    ),
    file: fc.option(file),
  }),
  fc.record({
    scheme: fc.constant('oci' as const),
    registry: fc.constantFrom('ghcr.io', 'localhost:5000', 'registry-1.docker.io'),
    repository: fc
      .array(fc.stringMatching(/^[a-z0-9]{1,10}$/), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('/')),
    reference: fc.oneof(
      hex(64).map((text) => `sha256:${text}`),
      fc.stringMatching(/^[a-z0-9_][\w.-]{0,20}$/),
    ),
    file: fc.option(file),
  }),
  fc.record({
    scheme: fc.constant('s3' as const),
    bucket: fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}[a-z0-9]$/),
    key: file,
  }),
  fc.record({
    scheme: fc.constant('github-release' as const),
    owner: fc.stringMatching(/^[A-Za-z0-9][\w-]{0,20}$/),
    repository: fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,20}$/),
    tag: fc.stringMatching(/^v[\w.-]{0,20}$/),
    asset: fc.stringMatching(/^\w[\w.-]{0,20}$/),
  }),
);

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyUri, (uri) => {
      expect(parseCheckpointUri(formatCheckpointUri(uri))).toEqual(uri);
    }),
  );
});

test('any text is a URI with one form, or a mistake that is explained', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(
        fc.constantFrom('hf://', 'https://', 'oci://', 's3://', 'file:', 'github-release://'),
        fc.string(),
      )
      .map((parts) => parts.join('')),
    fc.tuple(anyUri.map(formatCheckpointUri), fc.string({ maxLength: 3 })).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      let uri: CheckpointUri;
      try {
        uri = parseCheckpointUri(given);
      } catch (error) {
        expect(isWorldGateError(error) && error.code.startsWith('checkpoint-uri-')).toBe(true);
        return;
      }
      const shown = formatCheckpointUri(uri);
      expect(isCheckpointUri(shown)).toBe(true);
      if (uri.scheme !== 'file') expect(parseCheckpointUri(shown)).toEqual(uri);
      else expect(shown).not.toMatch(/[\\/]/);
    }),
    { numRuns: 500 },
  );
});

describe('a reference of a preset', () => {
  it('is a path or a URI, as a text too', () => {
    expect(checkpointRef.parse('../policy.onnx')).toEqual({ path: '../policy.onnx' });
    expect(checkpointRef.parse('s3://bucket/key')).toEqual({ uri: 's3://bucket/key' });
    expect(checkpointRef.parse({ uri: 's3://bucket/key', digest: DIGEST })).toEqual({
      uri: 's3://bucket/key',
      digest: DIGEST,
    });
  });

  it('is not both, not none, and no broken URI', () => {
    for (const wrong of [
      {},
      { digest: DIGEST },
      { path: 'a', uri: 's3://bucket/key' },
      's3://b/',
      'ftp://x/y',
    ]) {
      expect(checkpointRef.safeParse(wrong).success).toBe(false);
    }
  });

  it('takes a drive of Windows for a path', () => {
    expect(isCheckpointUri('C:\\models\\a.onnx')).toBe(false);
    expect(isCheckpointUri('C:/models/a.onnx')).toBe(false);
  });
});
