import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorldGateError } from '../../src/foundation/errors.ts';
import { parseYaml, readYaml } from '../../src/foundation/yaml.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldgate-yaml-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function refusal(text: string): WorldGateError {
  try {
    parseYaml(text, 'task.yaml');
  } catch (error) {
    if (error instanceof WorldGateError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('parseYaml', () => {
  it('reads YAML 1.2 core values, and aliases', () => {
    expect(
      parseYaml('a: &x [1, 2.5]\nb: *x\nc: 0x1F\nd: 1e3\ne: yes\nf: 2001-01-01\ng: ~\nh: "é"\n', 'f'),
    ).toEqual({ a: [1, 2.5], b: [1, 2.5], c: 31, d: 1000, e: 'yes', f: '2001-01-01', g: null, h: 'é' });
  });

  it('gives back any JSON value written as YAML flow', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => {
      const text = JSON.stringify(value);
      return value !== null && !/"(__proto__|constructor|prototype|<<)":/.test(text);
    });
    fc.assert(
      fc.property(json, (value) => {
        const expected = JSON.parse(JSON.stringify(value));
        expect(parseYaml(JSON.stringify(value), 'f')).toEqual(expected);
      }),
    );
  });

  it('places a duplicate key and shows its line', () => {
    const error = refusal('timing:\n  step_s: 1\n  step_s: 2\n');
    expect(error.code).toBe('yaml-invalid');
    expect(error.message).toBe('task.yaml:3:3: the key "step_s" appears twice\n      step_s: 2\n      ^');
    expect(error.exitCode).toBe(2);
  });

  it.each([
    ['a: 1\n---\nb: 2\n', 'task.yaml:2:1: only one YAML document'],
    ['a: !!js/function x\n', 'task.yaml:1:4: '],
    ['a: !!map {}\n', 'tags ("tag:yaml.org,2002:map") are not allowed'],
    ['a: ! x\n', 'tags ("!") are not allowed'],
    ['a: &x {b: 1}\nc:\n  <<: *x\n', 'task.yaml:3:3: merge keys'],
    ['%YAML 1.1\n---\na: yes\n', 'directives'],
    ['a: .nan\n', 'task.yaml:1:4: ".nan" is not a finite number'],
    ['a: [-.inf]\n', '"-.inf" is not a finite number'],
    ['a: 1e999\n', '"1e999" is not a finite number'],
    ['a:\n  __proto__: {x: 1}\n', 'task.yaml:2:3: the key "__proto__" is not allowed'],
    ['constructor: 1\n', 'the key "constructor" is not allowed'],
    ['{"proto\\u0074ype": 1}', 'the key "prototype" is not allowed'],
    ['[a]: 1\n', 'a key must be plain text'],
    ['a: *x\n', 'nothing before this is called "&x"'],
    ['a: &a [*a]\n', 'an alias may not stand inside the value that it repeats'],
    ['a:\n\tb: 1\n', 'task.yaml:2:1: Tabs are not allowed'],
    ['', 'task.yaml is empty'],
    ['# nothing\n', 'task.yaml is empty'],
  ])('refuses %j', (text, message) => {
    expect(refusal(text).message).toContain(message);
  });

  it('refuses an alias bomb before it is expanded', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`)}]`);
    expect(refusal(`a0: &a0 [lol,lol,lol]\n${levels.join('\n')}\n`).message).toContain(
      'more than 64 aliases',
    );
  });

  it('refuses few aliases that still stand for too much', () => {
    const levels = Array.from({ length: 24 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    expect(refusal(`a0: &a0 [lol]\n${levels.join('\n')}\n`).message).toContain(
      'stands for more than 250000 values',
    );
  });

  it.each(['[', '{a: ', '- ', '? '])('refuses bottomless nesting of %j', (piece) => {
    expect(refusal(piece.repeat(20_000)).message).toContain('more than 64 levels');
  });

  it('keeps terminal escapes and endless lines of a hostile file out of the message', () => {
    const { message } = refusal(`a: "\\q ${'x'.repeat(5000)} \u009b31m"\nb: \u202e[\n`);
    expect(message).not.toMatch(/[\u009b\u202e]/);
    expect(message.length).toBeLessThan(1500);
  });

  it('lists at most eight problems', () => {
    const { message } = refusal(Array.from({ length: 20 }, () => 'a: 1').join('\n'));
    expect(message.match(/appears twice/g)).toHaveLength(8);
    expect(message).toContain('… and 11 more');
  });
});

describe('readYaml', () => {
  it.each([
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['next line', '\u0085'],
    ['carriage return alone', '\r'],
    ['vertical tab', '\v'],
    ['NUL', '\0'],
    ['bidirectional override', '\u202e'],
    ['byte order mark inside', '\ufeff'],
  ])('refuses a %s, after which other parsers see another file', (_, character) => {
    const text = `a: 1 # all of this is a comment${character}b: 2\n`;
    expect(() => parseYaml(text, 'f.yaml')).toThrow(/^f\.yaml:1:\d+: the character U\+/);
  });

  it('takes the line breaks and the mark that every parser takes', () => {
    expect(parseYaml('\ufeffa: 1\r\nb: "x\ty"\r\n', 'f.yaml')).toEqual({ a: 1, b: 'x\ty' });
  });

  it('refuses 100 MB from the size alone', () => {
    const path = join(folder, 'huge.yaml');
    writeFileSync(path, 'a: 1\n');
    truncateSync(path, 100 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => readYaml(path)).toThrowError(
      expect.objectContaining({ code: 'file-too-large', message: expect.stringContaining('100.0 MiB') }),
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
  });

  it('tells a missing file, a folder and bytes that are not text apart', () => {
    const binary = join(folder, 'binary.yaml');
    writeFileSync(binary, Buffer.from([0x61, 0xff, 0xfe]));
    expect(() => readYaml(join(folder, 'none.yaml'))).toThrowError(
      expect.objectContaining({ code: 'file-missing' }),
    );
    expect(() => readYaml(folder)).toThrowError(expect.objectContaining({ code: 'file-unreadable' }));
    expect(() => readYaml(binary)).toThrowError(expect.objectContaining({ code: 'file-not-text' }));
  });
});
