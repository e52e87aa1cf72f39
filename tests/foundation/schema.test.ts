import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { preset } from '../../src/contracts/preset.ts';
import { parseWith } from '../../src/foundation/schema.ts';

const base = { schema_version: 'worldgate.preset.v1', name: 'push', title: 'Push', kind: 'eval' };

function problems(value: unknown, schema: z.ZodType = preset): string[] {
  try {
    parseWith(schema, value, { file: 'push.yaml', code: 'preset-invalid' });
  } catch (error) {
    expect(error).toMatchObject({ name: 'WorldGateError', code: 'preset-invalid', kind: 'input' });
    return (error as Error).message.split('\n');
  }
  return [];
}

describe('parseWith', () => {
  it('gives the typed value with defaults', () => {
    const value = parseWith(preset, base, { file: 'push.yaml', code: 'preset-invalid' });
    expect(value.stop).toBe('fixed');
    expect(value.requires).toEqual({ class: 'checkout-safe', env: [] });
  });

  it('suggests the nearest key of that level that is still free', () => {
    expect(problems({ ...base, episode: 100 })).toEqual([
      'push.yaml: unknown key "episode"; did you mean "episodes"?',
    ]);
    expect(problems({ ...base, episodes: 1, episode: 100 })).toEqual(['push.yaml: unknown key "episode"']);
    expect(problems({ ...base, benchmark: { sample: 100 } })).toEqual([
      'push.yaml: benchmark: unknown key "sample"; did you mean "samples"?',
    ]);
    expect(problems({ ...base, requires: { clas: 'gpu' } })[0]).toContain(
      'requires: unknown key "clas"; did you mean "class"?',
    );
  });

  it('suggests within the option of a union that the kind selects', () => {
    const gates = [{ name: 'fast', kind: 'latency', max_ms: 5, statistics: 'p50', mim: 3 }];
    expect(problems({ ...base, gates })).toEqual([
      'push.yaml: gates[0]: unknown key "statistics"; did you mean "statistic"?',
      'push.yaml: gates[0]: unknown key "mim"',
    ]);
  });

  it('names the kinds of a union, and the nearest', () => {
    expect(problems({ ...base, gates: [{ name: 'x', kind: 'succes_rate' }] })).toEqual([
      'push.yaml: gates[0].kind: must be one of "success_rate", "metric", "latency", "throughput", "errors", ' +
        '"no_regression", "coverage", not "succes_rate"; did you mean "success_rate"?',
    ]);
    expect(problems({ ...base, gates: [{ name: 'x' }] })[0]).toMatch(
      /gates\[0\]\.kind: is missing; it must be one of/,
    );
  });

  it('names enumerated values, types, ranges and missing keys in words', () => {
    expect(problems({ ...base, stop: 'sawi' })).toEqual([
      'push.yaml: stop: must be one of "fixed", "savi", not "sawi"; did you mean "savi"?',
    ]);
    expect(problems({ ...base, title: undefined })).toEqual(['push.yaml: title: is missing (text)']);
    expect(problems({ ...base, episodes: '100' })).toEqual([
      'push.yaml: episodes: must be a number, not "100"',
    ]);
    expect(problems({ ...base, episodes: 1.5 })[0]).toContain('episodes: must be a whole number, not 1.5');
    expect(problems({ ...base, episodes: 0 })).toEqual(['push.yaml: episodes: must be at least 1, not 0']);
    expect(problems({ ...base, gates: {} })).toEqual(['push.yaml: gates: must be a list, not a mapping']);
    expect(problems({ ...base, name: 'Push It' })[0]).toContain('name: must be lower-case letters');
    expect(problems({ ...base, task: '/etc/passwd' })[0]).toContain('task: must be a relative path');
    expect(problems([])).toEqual(['push.yaml: must be a mapping, not a list']);
  });

  it('describes the option of a plain union that was meant', () => {
    const schema = z.strictObject({
      offset: z.union([z.number(), z.array(z.number()), z.strictObject({ keyframe: z.string() })]),
    });
    expect(problems({ offset: { keyfram: 'home' } }, schema)).toEqual([
      'push.yaml: offset.keyframe: is missing (text)',
      'push.yaml: offset: unknown key "keyfram"; did you mean "keyframe"?',
    ]);
    expect(problems({ offset: 'home' }, schema)).toEqual([
      'push.yaml: offset: must be a number or a list or a mapping, not "home"',
    ]);
    expect(problems({ offset: [1, 'x'] }, schema)).toEqual([
      'push.yaml: offset[1]: must be a number, not "x"',
    ]);
  });

  it('says that a version is unknown, or that the file is of another kind, and nothing else', () => {
    expect(problems({ schema_version: 'worldgate.preset.v2', whatever: 1 })).toEqual([
      'push.yaml: schema_version: "worldgate.preset.v2" is a version that this WorldGate does not read; it reads "worldgate.preset.v1"',
    ]);
    expect(problems({ schema_version: 'worldgate.task.v1' })[0]).toContain(
      'must be "worldgate.preset.v1", not "worldgate.task.v1"',
    );
  });

  it('lists at most eight problems', () => {
    const keys = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`zzz_${i}`, 1]));
    const found = problems({ ...base, ...keys });
    expect(found).toHaveLength(9);
    expect(found[8]).toBe('… and 22 more');
  });

  it('quotes control characters and shortens endless text', () => {
    const [problem] = problems({ ...base, [`\u001b[31m${'k'.repeat(500)}`]: 1 });
    expect(problem).toContain('"\\u001b[31mkkk');
    expect(problem!.length).toBeLessThan(250);
  });
});
