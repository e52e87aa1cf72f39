import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { redactText, redactUrl, redactValue } from '../../src/observability/redaction/index.ts';

/**
 * What WorldForge's redactors do to the same inputs, one group per redactor. `bundle_unsafe` says whether a text
 * may be shared; here it is compared with whether there was something to redact, and reasons about a file's
 * suffix or size are not compared.
 */
interface Vector {
  in?: unknown;
  out?: unknown;
  text?: string;
  reason?: string | null;
}
const file: Record<string, Vector[] | Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('redaction-vectors.json', import.meta.url), 'utf8'),
);
const groups = Object.entries(file).filter((entry): entry is [string, Vector[]] => Array.isArray(entry[1]));

const LEAK = 'D3: theirs leaves the secret';
const LABEL = 'D2: theirs deletes the label and leaves the value, or deletes both';
const FALSE_POSITIVE = 'D4: theirs takes a word for a secret that is none';
const HOST_PATHS = 'D3: theirs leaves the path';
const QUERY =
  'theirs deletes the whole query, fragment and user, or the URL; ours the values that are secret';
const SCHEME = 'the scheme of an authorization is no secret and helps to find the mistake';
const CASE = 'theirs rewrites the label as well';
const SPACING = 'theirs inserts a space behind the colon';
const PLACEHOLDER =
  'one placeholder for secrets and one for folders, everywhere; the last name of a path stays';
const EVENT =
  'theirs also normalises the event (attempt, method) and drops queries from URLs; the secrets go in both';
const TYPE = 'an empty URL stays an empty text';
const KEY_WITH_SECRET = 'the secret is in the key; the value behind it has no label';
const LOOPBACK = 'a loopback address tells nothing about a host';
const ANY_PATH = 'a path outside of the folders of people and machines may be one of a container, or a route';

/** Group, index, what ours gives, why it differs. */
const DIFFERENCES: readonly (readonly [group: string, index: number, ours: unknown, why: string])[] = [
  // {"provider":"runway","operation":"artifact download","phase"
  [
    'corpus',
    0,
    {
      provider: 'runway',
      operation: 'artifact download',
      phase: 'failure',
      method: 'get',
      target:
        'https://[redacted]@downloads.example.test/video.mp4?X-Amz-Signature=[redacted]&token=[redacted]',
      status_code: 403,
      duration_ms: 12.5,
      message: 'download failed with Authorization=[redacted] and Bearer [redacted]',
      metadata: {
        capability: 'generate',
        api_token: '[redacted]',
        nested: {
          signed_url: '[redacted]',
          safe_url: 'https://downloads.example.test/video.mp4?signature=[redacted]',
        },
        request_headers: { Authorization: '[redacted]' },
      },
      request_id: 'token=[redacted]',
      artifact_id: 'https://downloads.example.test/video.mp4?token=[redacted]',
    },
    EVENT,
  ],
  // {"provider":"cosmos","operation":"task poll","phase":"retry"
  [
    'corpus',
    1,
    {
      provider: 'cosmos',
      operation: 'task poll',
      phase: 'retry',
      method: 'post',
      target: 'https://internal.example.test/tasks/123?api_key=[redacted]',
      status_code: 429,
      duration_ms: 27,
      message: 'retrying password=[redacted] for {"api_key":"[redacted]"}',
      metadata: {
        capability: 'generate',
        private_endpoint: 'https://internal.example.test/tasks/123?token=[redacted]',
        json_text: '{"secret":"[redacted]","token":"[redacted]"}',
      },
      trace_id: 'Bearer [redacted]',
    },
    EVENT,
  ],
  // retrying password=wf-password-secret for {"api_key":"wf-json-key"}
  ['text', 1, 'retrying password=[redacted] for {"api_key":"[redacted]"}', SPACING],
  // Authorization: Bearer abc.def
  ['text', 2, 'Authorization: Bearer [redacted]', SCHEME],
  // authorization: Basic dXNlcjpwYXNz
  ['text', 3, 'authorization: Basic [redacted]', LEAK],
  // see https://user:pw@h.test:8443/p/a?sig=1#frag now
  ['text', 9, 'see https://[redacted]@h.test:8443/p/a?sig=[redacted]#frag now', QUERY],
  // https://h.test/a?token=b
  ['text', 10, 'https://h.test/a?token=[redacted]', QUERY],
  // bearer AbC~123/+=
  ['text', 13, 'bearer [redacted]', CASE],
  // ghp_abcdefghijklmnopqrstuvwxyz0123456789
  ['text', 14, '[redacted]', LEAK],
  // AKIAIOSFODNN7EXAMPLE
  ['text', 15, '[redacted]', LEAK],
  // eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc
  ['text', 16, '[redacted]', LEAK],
  // path /Users/alice/x and /tmp/y
  ['text', 17, 'path [host-path]/x and [host-path]/y', HOST_PATHS],
  // tokenizer=fast
  ['text', 18, 'tokenizer=fast', FALSE_POSITIVE],
  // secretary: bob
  ['text', 19, 'secretary: bob', FALSE_POSITIVE],
  // password hunter2
  ['text', 20, 'password [redacted]', LEAK],
  // Set-Cookie: session=abc
  ['text', 24, 'Set-Cookie: [redacted]', LEAK],
  // credentials: none
  ['text', 28, 'credentials: none', FALSE_POSITIVE],
  // postgres://u:p@h/db
  ['text', 29, 'postgres://[redacted]@h/db', LEAK],
  // (empty)
  ['target', 3, '', TYPE],
  // file:///tmp/a?x=1
  ['target', 7, '[host-path]/a', HOST_PATHS],
  // {"api_token":"x","nested":{"signed_url":"https://a/b?signatu
  [
    'value',
    0,
    {
      api_token: '[redacted]',
      nested: { signed_url: '[redacted]', safe_url: 'https://a/b?signature=[redacted]' },
      h: { Authorization: '[redacted]' },
    },
    QUERY,
  ],
  // {"tokens":5,"n":1.5,"ok":true,"none":null}
  ['value', 1, { tokens: 5, n: 1.5, ok: true, none: null }, FALSE_POSITIVE],
  // {"my-token=abc":"v"}
  ['value', 3, { 'my-token=[redacted]': 'v' }, KEY_WITH_SECRET],
  // {"bearer_of_news":"x"}
  ['value', 4, { bearer_of_news: 'x' }, FALSE_POSITIVE],
  // {"signature_count":3}
  ['value', 5, { signature_count: 3 }, FALSE_POSITIVE],
  // token=abc123
  ['report_text_snapshot(dashboard,dependency-audit)', 0, 'token=[redacted]', LABEL],
  // password hunter2
  ['report_text_snapshot(dashboard,dependency-audit)', 1, 'password [redacted]', LABEL],
  // Authorization: Bearer abc
  ['report_text_snapshot(dashboard,dependency-audit)', 2, 'Authorization: Bearer [redacted]', LABEL],
  // secret
  ['report_text_snapshot(dashboard,dependency-audit)', 3, 'secret', FALSE_POSITIVE],
  // x-amz-signature=abc
  ['report_text_snapshot(dashboard,dependency-audit)', 4, 'x-amz-signature=[redacted]', LABEL],
  // wrote /Users/alice/private/out.json token=delta
  [
    'report_text_snapshot(dashboard,dependency-audit)',
    5,
    'wrote [host-path]/out.json token=[redacted]',
    LABEL,
  ],
  // /tmp/x /home/u/x /var/folders/a/b /private/tmp/z /Volumes/D/e
  [
    'report_text_snapshot(dashboard,dependency-audit)',
    6,
    '[host-path]/x [host-path]/x [host-path]/b [host-path]/z [host-path]/e',
    HOST_PATHS,
  ],
  // https://h.test/a?token=gamma
  ['report_text_snapshot(dashboard,dependency-audit)', 7, 'https://h.test/a?token=[redacted]', QUERY],
  // https://h.test/a?X-Amz-Signature=zz&x=1 tail
  [
    'report_text_snapshot(dashboard,dependency-audit)',
    8,
    'https://h.test/a?X-Amz-Signature=[redacted]&x=1 tail',
    QUERY,
  ],
  // https://h.test/a?sig=1)
  ['report_text_snapshot(dashboard,dependency-audit)', 9, 'https://h.test/a?sig=[redacted])', QUERY],
  // RUNWAYML_API_SECRET
  ['report_text_snapshot(dashboard,dependency-audit)', 10, 'RUNWAYML_API_SECRET', FALSE_POSITIVE],
  // NVIDIA_API_KEY=abc
  ['report_text_snapshot(dashboard,dependency-audit)', 11, 'NVIDIA_API_KEY=[redacted]', LABEL],
  // nosecrets here
  ['report_text_snapshot(dashboard,dependency-audit)', 12, 'nosecrets here', FALSE_POSITIVE],
  // bearer tok-123
  ['report_text_snapshot(dashboard,dependency-audit)', 13, 'bearer [redacted]', LABEL],
  // C:\Users\a
  ['report_text_snapshot(dashboard,dependency-audit)', 14, '[host-path]', HOST_PATHS],
  // token=abc123
  ['release_notes_snapshot', 0, 'token=[redacted]', LEAK],
  // password hunter2
  ['release_notes_snapshot', 1, 'password [redacted]', LEAK],
  // Authorization: Bearer abc
  ['release_notes_snapshot', 2, 'Authorization: Bearer [redacted]', LEAK],
  // x-amz-signature=abc
  ['release_notes_snapshot', 4, 'x-amz-signature=[redacted]', LEAK],
  // wrote /Users/alice/private/out.json token=delta
  ['release_notes_snapshot', 5, 'wrote [host-path]/out.json token=[redacted]', LABEL],
  // /tmp/x /home/u/x /var/folders/a/b /private/tmp/z /Volumes/D/e
  [
    'release_notes_snapshot',
    6,
    '[host-path]/x [host-path]/x [host-path]/b [host-path]/z [host-path]/e',
    HOST_PATHS,
  ],
  // https://h.test/a?token=gamma
  ['release_notes_snapshot', 7, 'https://h.test/a?token=[redacted]', QUERY],
  // https://h.test/a?X-Amz-Signature=zz&x=1 tail
  ['release_notes_snapshot', 8, 'https://h.test/a?X-Amz-Signature=[redacted]&x=1 tail', QUERY],
  // https://h.test/a?sig=1)
  ['release_notes_snapshot', 9, 'https://h.test/a?sig=[redacted])', QUERY],
  // NVIDIA_API_KEY=abc
  ['release_notes_snapshot', 11, 'NVIDIA_API_KEY=[redacted]', LEAK],
  // bearer tok-123
  ['release_notes_snapshot', 13, 'bearer [redacted]', LEAK],
  // C:\Users\a
  ['release_notes_snapshot', 14, '[host-path]', HOST_PATHS],
  // file:///a/b
  ['gallery_text', 0, '[host-path]/b', PLACEHOLDER],
  // http://localhost:8000/x
  ['gallery_text', 1, 'http://localhost:8000/x', LOOPBACK],
  // http://127.0.0.1/x
  ['gallery_text', 2, 'http://127.0.0.1/x', LOOPBACK],
  // see /tmp/a/b here
  ['gallery_text', 3, 'see [host-path]/b here', PLACEHOLDER],
  // ~/x
  ['gallery_text', 4, '[host-path]/x', PLACEHOLDER],
  // C:\\x
  ['gallery_text', 5, '[host-path]/x', PLACEHOLDER],
  // /home/u/x
  ['gallery_text', 6, '[host-path]/x', HOST_PATHS],
  // path=/Users/a/b,c
  ['gallery_text', 7, 'path=[host-path]/b,c', PLACEHOLDER],
  // --token=abc
  ['rerun_token', 0, '--token=[redacted]', PLACEHOLDER],
  // API_KEY=abc
  ['rerun_token', 1, 'API_KEY=[redacted]', PLACEHOLDER],
  // https://h/a?token=1
  ['rerun_token', 2, 'https://h/a?token=[redacted]', QUERY],
  // /abs/path/file.json
  ['rerun_token', 3, '/abs/path/file.json', ANY_PATH],
  // file:///x/y
  ['rerun_token', 4, '[host-path]/y', PLACEHOLDER],
  // Failed to read /Users/a/b.json: token=abc
  ['cli_error', 0, 'Failed to read [host-path]/b.json: token=[redacted]', PLACEHOLDER],
  // /tmp/x.json missing
  ['cli_error', 1, '[host-path]/x.json missing', PLACEHOLDER],
  // /home/u/x missing
  ['cli_error', 2, '[host-path]/x missing', HOST_PATHS],
  // /var/folders/q/w: bad
  ['cli_error', 3, '[host-path]/w: bad', PLACEHOLDER],
  ['bundle_unsafe', 3, false, FALSE_POSITIVE],
  ['bundle_unsafe', 4, false, FALSE_POSITIVE],
  ['bundle_unsafe', 6, true, HOST_PATHS],
];

function ours(group: string, vector: Vector): unknown {
  if (group === 'bundle_unsafe') return redactText(vector.text ?? '') !== vector.text;
  if (group === 'target') return redactUrl(vector.in as string);
  return typeof vector.in === 'string' ? redactText(vector.in) : redactValue(vector.in);
}

function theirs(group: string, vector: Vector): unknown {
  return group === 'bundle_unsafe' ? vector.reason !== null : vector.out;
}

const isCompared = (vector: Vector) => !/suffix|exceeds/.test(vector.reason ?? '');

describe.each(groups)('vectors of %s', (group, vectors) => {
  it.each(
    vectors.map((vector, index) => [index, vector] as const).filter(([, vector]) => isCompared(vector)),
  )('number %i', (index, vector) => {
    const listed = DIFFERENCES.find((each) => each[0] === group && each[1] === index);
    if (listed === undefined) {
      expect(ours(group, vector)).toEqual(theirs(group, vector));
    } else {
      expect(listed[2], 'listed as different, but agrees').not.toEqual(theirs(group, vector));
      expect(ours(group, vector), listed[3]).toEqual(listed[2]);
    }
  });
});

it('every listed difference is about a vector', () => {
  expect(groups).toHaveLength(10);
  for (const [group, index] of DIFFERENCES) {
    const vector = groups.find(([name]) => name === group)?.[1][index];
    expect(vector !== undefined && isCompared(vector), `${group} ${index}`).toBe(true);
  }
});

it('keys that become equal are told apart in their order', () => {
  // Theirs, in its newer version, ends in `<host-local-path>`, `<host-local-path>#2`, `<host-local-path>#3`: the
  // whole path is gone, so that more keys become equal.
  const collisions = file.key_collisions as { in: Record<string, unknown> };
  expect(Object.entries(redactValue(collisions.in))).toEqual([
    ['[host-path]/token=[redacted]', 'first'],
    ['[host-path]/token=[redacted]#2', 'second'],
    ['https://example.test/a?token=[redacted]', 'third'],
    ['nested', [{ stderr: 'wrote [host-path]/out.json token=[redacted]' }]],
    ['[host-path]/c', 'fourth'],
  ]);
});

it('no secret of the corpus survives', () => {
  const text = JSON.stringify(redactValue(file.corpus));
  const outputs = JSON.stringify((file.corpus as Vector[]).map((vector) => redactValue(vector.in)));
  expect(JSON.stringify(file.corpus)).toMatch(/wf-[a-z-]+-(?:secret|token|key)/);
  expect(outputs).not.toMatch(/wf-/);
  expect(text).not.toMatch(/wf-/);
});
