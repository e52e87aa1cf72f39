import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJson, readJson, readLines } from '../../src/foundation/json.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldgate-json-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('parseJson', () => {
  it('agrees with JSON.parse where it accepts', () => {
    const values = fc
      .jsonValue()
      .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseJson(text, 'f')).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses exactly what JSON.parse refuses, with a place inside the text', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '0.', 'true', ' ', '\n', '"'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let ours: string | undefined;
        try {
          parseJson(text, 'f');
        } catch (error) {
          ours = (error as Error).message;
        }
        let theirs = false;
        try {
          JSON.parse(text);
        } catch {
          theirs = true;
        }
        if (ours === undefined || !ours.includes('appears twice')) expect(ours !== undefined).toBe(theirs);
        if (ours !== undefined)
          expect(ours).toMatch(
            /^f( is empty|:\d+:\d+: (not JSON: (unexpected|misplaced|the text ends)|the key))/,
          );
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'f:1:8: the key "a" appears twice'],
    ['{"a":1,\n "\\u0061" : 2}', 'f:2:2: the key "a" appears twice'],
    ['[{"x":{"a":1}},{"b":{"a":1,"c":{"a":2},"a":3}}]', 'f:1:40: the key "a" appears twice'],
    ['{"__proto__":1}', 'the key "__proto__" is not allowed'],
    ['{"a":{"constructor":1}}', 'the key "constructor" is not allowed'],
    ['{"a":1e999}', '"1e999" is too large a number'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'more than 64 levels'],
    ['{"a":1,}', 'f:1:8: not JSON: unexpected "}"'],
    ['{\n  a: 1}', 'f:2:3: not JSON: unexpected "a"'],
    ['{"a":', 'f:1:6: not JSON: the text ends too early'],
    ['[NaN]', 'f:1:2: not JSON'],
    ['[1,]', 'f:1:4: not JSON: unexpected "]"'],
    ['[1 2]', 'f:1:4: not JSON: unexpected "2"'],
    ['{"a" 1}', 'f:1:6: not JSON: unexpected "1"'],
    ['{"a":1]', 'f:1:7: not JSON: unexpected "]"'],
    ['[1}', 'f:1:3: not JSON: unexpected "}"'],
    ['1 2', 'f:1:3: not JSON: unexpected "2"'],
    ['{"a":"x', 'f:1:6: not JSON: misplaced or unfinished text'],
    ['["\\x"]', 'f:1:2: not JSON: misplaced or unfinished text'],
    ['  \n', 'f is empty'],
  ])('refuses %s', (text, message) => {
    expect(() => parseJson(text, 'f')).toThrowError(
      expect.objectContaining({ code: 'json-invalid', message: expect.stringContaining(message) }),
    );
  });

  it('takes long strings of escapes', () => {
    const value = ['\\"'.repeat(2_000_000), '\\\\'];
    expect(parseJson(JSON.stringify(value), 'f')).toEqual(value);
  });

  it('lets equal keys stand in different objects, and key-like text in values', () => {
    const text = '[{"a":"a"},{"a":["a","a"],"b":"\\"a\\":"}]';
    expect(parseJson(text, 'f')).toEqual([{ a: 'a' }, { a: ['a', 'a'], b: '"a":' }]);
  });
});

describe('readJson', () => {
  it('refuses a file over its limit, and a pipe without waiting for it', () => {
    const path = join(folder, 'large.json');
    writeFileSync(path, `"${'x'.repeat(2000)}"`);
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(() => readJson(path, { maxBytes: 1000 })).toThrowError(
      expect.objectContaining({ code: 'file-too-large' }),
    );
    expect(() => readJson(pipe)).toThrowError(expect.objectContaining({ code: 'file-unreadable' }));
  });
});

describe('readLines', () => {
  it('gives the lines of files larger than one piece, whole characters across pieces', () => {
    const path = join(folder, 'lines.jsonl');
    const lines = Array.from({ length: 60_000 }, (_, i) => `{"n":${i},"text":"é€😀${'x'.repeat(i % 37)}"}`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    const read = [...readLines(path)];
    expect(read.map(({ text }) => text)).toEqual(lines);
    expect(read.at(-1)).toEqual({ number: 60_000, text: lines.at(-1), complete: true });
  });

  it('marks a last line without its end, and gives nothing for an empty file', () => {
    const path = join(folder, 'cut.jsonl');
    writeFileSync(path, '');
    expect([...readLines(path)]).toEqual([]);
    appendFileSync(path, '{"a":1}\n\n{"b"');
    expect([...readLines(path)]).toEqual([
      { number: 1, text: '{"a":1}', complete: true },
      { number: 2, text: '', complete: true },
      { number: 3, text: '{"b"', complete: false },
    ]);
  });

  it('refuses an endless line instead of holding it', () => {
    const path = join(folder, 'endless.jsonl');
    writeFileSync(path, `ok\n${'x'.repeat(3_000_000)}\n`);
    expect(() => [...readLines(path)]).toThrowError(
      expect.objectContaining({
        code: 'file-too-large',
        message: expect.stringContaining(':2: the line is longer'),
      }),
    );
  });
});
