import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import {
  type JsonStreamOptions,
  parsePointer,
  pointerOf,
  readJsonPieces,
  streamJson,
} from '../../../src/audit/importing/json-stream.ts';
import { folderWith } from '../sources/collect.ts';

/** The bytes of a text, cut after each of `lengths`. */
function* cut(text: string, lengths: readonly number[]): Generator<Buffer> {
  const bytes = Buffer.from(text);
  let at = 0;
  for (const length of lengths) {
    if (at >= bytes.length) return;
    yield bytes.subarray(at, at + length);
    at += length;
  }
  yield bytes.subarray(at);
}

const read = (text: string, options?: JsonStreamOptions, lengths: readonly number[] = []) =>
  readJsonPieces(cut(text, lengths), 'results.json', options);

const json = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 400 });
const indent = fc.constantFrom(undefined, 1, '\t');

test('reads what JSON.parse reads, wherever the pieces end', () => {
  fc.assert(
    fc.property(json, lengths, indent, (value, cuts, space) => {
      const text = JSON.stringify(value, null, space);
      expect(read(text, {}, cuts)).toEqual([JSON.parse(text)]);
    }),
  );
});

test('streams the elements of a list in order, and keeps an empty one', () => {
  fc.assert(
    fc.property(fc.array(json), json, lengths, indent, (list, rest, cuts, space) => {
      const text = JSON.stringify({ before: rest, rows: { all: list }, after: rest }, null, space);
      const taken: unknown[] = [];
      const batches = [
        {
          path: ['rows', 'all'],
          take: (values: unknown[], first: number) => {
            expect(first).toBe(taken.length);
            taken.push(...values);
          },
        },
      ];
      const plain = JSON.parse(JSON.stringify(rest));
      expect(read(text, { batches }, cuts)).toEqual([{ before: plain, rows: { all: [] }, after: plain }]);
      expect(taken).toEqual(JSON.parse(JSON.stringify(list)));
    }),
  );
});

test('hands over values under a wildcard, and does not keep them', () => {
  const found: [unknown, string][] = [];
  const each = [
    {
      path: ['tasks', '*'],
      take: (value: unknown, path: readonly (string | number)[]) => void found.push([value, pointerOf(path)]),
    },
  ];
  expect(read('{"tasks":[{"a":1},{"b":[2]}],"n":2}', { each })).toEqual([{ tasks: [], n: 2 }]);
  expect(found).toEqual([
    [{ a: 1 }, '/tasks/0'],
    [{ b: [2] }, '/tasks/1'],
  ]);
});

test('reads the numbers that Python writes and JSON has no word for', () => {
  const rows: unknown[] = [];
  const batches = [{ path: ['rows'], take: (values: unknown[]) => void rows.push(...values) }];
  const text = '{"a":NaN,"b":-Infinity,"rows":[{"v":NaN,"s":"NaN, Infinity"},Infinity,[-Infinity,1]]}';
  expect(read(text, { batches })).toEqual([{ a: Number.NaN, b: -Infinity, rows: [] }]);
  expect(rows).toEqual([{ v: Number.NaN, s: 'NaN, Infinity' }, Infinity, [-Infinity, 1]]);
});

test('every way of cutting a document off is said to be that, with the byte', () => {
  const text =
    '{"overall":{"pc_success":50.5,"ok":true,"name":"a\\"b"},"rows":[{"success":true},{"success":false}]}';
  const batches = [{ path: ['rows'], take: () => {} }];
  for (let length = 1; length < text.length; length++) {
    let message = '';
    try {
      read(text.slice(0, length), { batches });
    } catch (error) {
      message = `${(error as { code: string }).code} ${(error as Error).message}`;
    }
    expect(message).toMatch(new RegExp(`^truncated-json results\\.json ends at byte ${length}\\b`));
  }
});

describe('refuses', () => {
  const batches = [{ path: ['rows'], take: () => {} }];
  it.each([
    ['a key that is there twice', '{"a":1,"a":2}', 'the key "a" appears twice'],
    ['such a key in a streamed element', '{"rows":[{"a":1},{"b":1,"b":2}]}', 'the key "b" appears twice'],
    [
      'such a key deep in a streamed element',
      '{"rows":[{"a":[{"c":1,"c":1}]}]}',
      'the key "c" appears twice',
    ],
    ['such a key written with an escape', '{"rows":[{"a":1,"\\u0061":2}]}', 'the key "a" appears twice'],
    ['a key of a prototype', '{"__proto__":1}', 'the key "__proto__" is not allowed'],
    ['such a key in a streamed element', '{"rows":[{"__proto__":{}}]}', 'the key "__proto__" is not allowed'],
    ['a comma before the end', '{"rows":[{"a":1},]}', /not JSON|a "," before the end of a list/],
    ['a comma at the start', '{"rows":[,{"a":1}]}', /not JSON|a "," without a value before it/],
    ['a missing comma', '{"rows":[{"a":1}{"b":1}]}', 'not JSON'],
    ['a word', '{"a":undefined}', '"undefined" is no JSON value'],
    ['a number with a zero before it', '{"a":012}', '"012" is no JSON value'],
    ['single quotes', "{'a':1}", 'expected a key in quotes'],
    ['a raw line break in a text', '{"a":"b\nc"}', 'characters that JSON does not allow'],
    ['a second document', '{"a":1}\n{"a":2}', 'a second document begins here'],
    ['a bracket of another kind', '{"rows":[{"a":1]]}', 'not JSON'],
    ['deep nesting', `${'['.repeat(70)}${']'.repeat(70)}`, 'more than 64 levels'],
    ['deep nesting in an element', `{"rows":[${'['.repeat(70)}${']'.repeat(70)}]}`, 'more than 64 levels'],
  ])('%s', (_, text, message) => {
    for (const cuts of [[], Array.from({ length: 200 }, () => 1)]) {
      expect(() => read(text, { batches }, cuts)).toThrow(message);
    }
  });

  it('white space alone, as an empty result', () => {
    expect(() => read(' \n ')).toThrow('holds nothing but white space');
  });
});

test('reads several documents where that is the format', () => {
  expect(read('{"a":1}\n{"a":2}{"a":3}\n', { many: true })).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
});

test('an element far larger than a piece of a file goes through', () => {
  const long = 'x'.repeat(3_000_000);
  const from = folderWith({
    'r.json': {
      rows: [
        { text: long, n: 1 },
        { text: '"},{"', n: 2 },
      ],
    },
  });
  const rows: { n: number }[] = [];
  streamJson(inputTree(from), 'r.json', {
    batches: [{ path: ['rows'], take: (values) => void rows.push(...(values as { n: number }[])) }],
  });
  expect(rows.map(({ n }) => n)).toEqual([1, 2]);
});

test('pointers go both ways', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(parsePointer(pointerOf(parts))).toEqual(parts);
    }),
  );
  expect(() => parsePointer('eval')).toThrow('begins with "/"');
});
