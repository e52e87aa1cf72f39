import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import { canonicalJson } from '../../src/foundation/canonical-json.ts';
import { readRecords, recordLine, resultDigest } from '../../src/runs/records.ts';
import { header, records } from './examples.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldgate-records-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string, about = header(), keepLines = false) {
  const path = join(folder, 'episodes.jsonl');
  writeFileSync(path, text);
  return readRecords(path, 'episodes.jsonl', about, { keepLines });
}

describe('recordLine', () => {
  it('is RFC 8785, whatever the names, order and numbers of the metrics', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.constantFrom('a', 'b', '10', '9', 'B', 'é', '_x'),
    );
    const metrics = fc.dictionary(name, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), {
      maxKeys: 6,
    });
    const [example] = records(1);
    fc.assert(
      fc.property(metrics, fc.nat(), fc.string(), (some, steps, termination) => {
        const record: EpisodeRecord = { ...example!, metrics: some, steps, termination };
        if (!termination.isWellFormed()) return;
        expect(recordLine(record)).toBe(canonicalJson(record));
      }),
    );
  });

  it('refuses numbers that JSON has no form for', () => {
    const [example] = records(1);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => recordLine({ ...example!, metrics: { a: bad } })).toThrowError(
        expect.objectContaining({ code: 'not-canonical' }),
      );
    }
  });
});

describe('resultDigest', () => {
  it('is SHA-256 of the header line and the record lines', () => {
    const lines = records(3).map(recordLine);
    const bytes = `${canonicalJson(header())}\n${lines[0]}\n${lines[1]}\n${lines[2]}\n`;
    expect(resultDigest(header(), lines)).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  });
});

describe('readRecords', () => {
  const lines = records(20).map(recordLine);
  const whole = `${lines.join('\n')}\n`;

  it('gives back what was written, with its digest', () => {
    const found = read(whole);
    const expected = {
      records: records(20),
      lines: [] as string[],
      digest: resultDigest(header(), lines),
      problem: null,
      leftOut: 0,
    };
    expect(found).toEqual(expected);
    expect(read(whole, header(), true)).toEqual({ ...expected, lines });
  });

  it.each<[string, string, string, number]>([
    ['a cut-off line', whole.slice(0, -30), ':20: the last line is cut off', 1],
    [
      'a missing episode',
      `${[...lines.slice(0, 5), ...lines.slice(6)].join('\n')}\n`,
      ':6: episode 5 should stand here, not 6',
      0,
    ],
    ['a repeated episode', `${whole}${lines[3]}\n`, ':21: episode 3 appears twice', 1],
    [
      'two lines swapped',
      `${[lines[1], lines[0], ...lines.slice(2)].join('\n')}\n`,
      ':1: episode 0 should stand here, not 1',
      0,
    ],
    ['a space', whole.replace('"seed":104', '"seed": 104'), ':5: the record is not in canonical form', 1],
    ['an unknown key', whole.replace('"seed":104', '"seeds":1,"seed":104'), ':5: unknown key "seeds"', 1],
    [
      'a duplicate key',
      whole.replace('"seed":104', '"seed":104,"seed":104'),
      'the key "seed" appears twice',
      1,
    ],
    [
      'a prototype key',
      whole.replace('"metrics":{', '"metrics":{"__proto__":1,'),
      'the key "__proto__" is not allowed',
      1,
    ],
    ['text for a number', whole.replace('"steps":41', '"steps":"41"'), ':2: steps: must be a', 1],
    ['a huge number', whole.replace('"steps":41', '"steps":1e999'), 'too large a number', 1],
    ['an empty line', `${lines[0]}\n\n`, ':2 is empty', 1],
    [
      'a wrong seed',
      whole.replace('"seed":104', '"seed":105'),
      ':5: episode 4 is task "push" with seed 105',
      0,
    ],
    ['another task', whole.replace('"task":"push"', '"task":"pull"'), ':1: episode 0 is task "pull"', 0],
  ])('names %s', (_what, text, message, leftOut) => {
    const found = read(text);
    expect(found.problem?.code).toBe('run-invalid');
    expect(found.problem?.message).toContain(message);
    expect(found.leftOut).toBe(leftOut);
    expect(found.digest === resultDigest(header(), lines)).toBe(false);
  });

  it('knows plans of several tasks', () => {
    const about = header(['push', 'pull', 'lift'], 12, 7);
    const list = records(12, ['push', 'pull', 'lift'], 7);
    expect(read(`${list.map(recordLine).join('\n')}\n`, about).problem).toBeNull();
  });

  it('reads more than fits one piece', () => {
    const many = records(20_000);
    const path = join(folder, 'many.jsonl');
    writeFileSync(path, '');
    for (let at = 0; at < many.length; at += 1000) {
      appendFileSync(
        path,
        `${many
          .slice(at, at + 1000)
          .map(recordLine)
          .join('\n')}\n`,
      );
    }
    const found = readRecords(path, 'many.jsonl', header());
    expect(found.records).toEqual(many);
    expect(found.digest).toBe(resultDigest(header(), many.map(recordLine)));
  });
});
