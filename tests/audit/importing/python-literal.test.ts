import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LiteralLines,
  type PythonValue,
  parsePythonDataclass,
  parsePythonLiteral,
} from '../../../src/audit/importing/python-literal.ts';

const read = (text: string) => parsePythonLiteral(text, 'the text');

test.each<[string, PythonValue]>([
  ['None', null],
  ['[True, False]', [true, false]],
  ["('env', [True], )", ['env', [true]]],
  ['(1,)', [1]],
  ['()', []],
  ['(1)', 1],
  ['[ ]', []],
  ['-1.5e-3', -0.0015],
  ['[1., .5, 2]', [1, 0.5, 2]],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
  ['[np.True_, np.False_, np.float64(0.5), np.int64(3), np.bool_(True)]', [true, false, 0.5, 3, true]],
  ['array([ True, False])', [true, false]],
  ['array([1., 2.], dtype=float32)', [1, 2]],
  ["np.array(['a'], dtype='<U1')", ['a']],
  ['array([], shape=(0,), dtype=bool)', []],
  ["PosixPath('/data/x')", '/data/x'],
  ["[<TaskSuite.LIBERO_GOAL: 'libero_goal'>, 1]", ['libero_goal', 1]],
  [String.raw`'it\'s \x41 \u00e9 \\ \n'`, "it's A é \\ \n"],
  [`"it's"`, "it's"],
])('reads %s', (text, value) => {
  expect(read(text)).toEqual(value);
});

test('reads nan, dicts, and values over several lines', () => {
  expect(read('[nan, -nan]')).toEqual([Number.NaN, Number.NaN]);
  expect(read("{'a': [1,\n   2],\n 3: None}")).toEqual(
    new Map<string, PythonValue>([
      ['a', [1, 2]],
      ['3', null],
    ]),
  );
});

test('keeps a key that would reach a prototype a key', () => {
  const value = read("{'__proto__': 1}");
  expect(value).toEqual(new Map([['__proto__', 1]]));
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});

test('reads the fields of a dataclass, and of one inside', () => {
  expect(
    parsePythonDataclass("Config(suite='libero', seed=1, inner=Inner(x=None), ids=[1, 2],)", 'the text'),
  ).toEqual(
    new Map<string, PythonValue>([
      ['suite', 'libero'],
      ['seed', 1],
      ['inner', new Map([['x', null]])],
      ['ids', [1, 2]],
    ]),
  );
  expect(() => parsePythonDataclass('[1]', 'the text')).toThrow('the text is no dataclass');
});

test('refuses what NumPy left out', () => {
  for (const text of ['[True, ..., False]', 'array([ True,  True, ..., False])', '...']) {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'python-literal-elided' }));
  }
});

test.each([
  ['[True, ', 'ends where a value should be: it is cut off'],
  ['[True', 'ends where "," or "]" should be'],
  ['[1 2]', 'needs "," or "]" at character 4, and has "2]"'],
  ["['a", "needs a text that ends with '"],
  ["'a\nb'", "needs a text that ends with '"],
  ['{1.5: 2}', 'needs a text or a whole number as key'],
  ["{'a': 1, 'a': 2}", 'has "a" twice'],
  ["{'a' 1}", 'needs ":"'],
  ['[1] [2]', 'needs the end'],
  ['true', 'needs a value'],
  ['__import__("os").system("id")', 'needs a value'],
  ['[-None, 1]', 'needs a number behind the sign'],
  ['os.system', 'needs a value'],
  ['<object at 0x7f>', 'needs a value'],
  ['<A.B: 1', 'ends where ">" should be'],
  ['array([1], [2])', 'needs one value'],
  [String.raw`'\q'`, 'needs an escape that repr() writes'],
  [String.raw`'\xZZ'`, 'needs an escape that repr() writes'],
  [`${'['.repeat(40)}${']'.repeat(40)}`, 'has more than 32 levels'],
  ['', 'ends where a value should be'],
])('refuses %s', (text, message) => {
  expect(() => read(text)).toThrow(`the text ${message}`);
});

test('limits the length of a text', () => {
  const long = `'${'a'.repeat(16 * 1024 * 1024)}'`;
  expect(() => read(long)).toThrow('is longer than 16 Mi characters');
  expect(() => new LiteralLines().push(long, 'the text')).toThrow('is longer than 16 Mi characters');
});

test('knows when a literal of several lines is complete, whatever brackets stand in its texts', () => {
  const lines = new LiteralLines();
  expect(lines.push("('a)]', [True,", 'x')).toBe(false);
  expect(lines.push("   False], {'b\\'(': 1}", 'x')).toBe(false);
  expect(lines.push(')', 'x')).toBe(true);
  expect(read(lines.text())).toEqual(['a)]', [true, false], new Map([["b'(", 1]])]);
});

/** `repr()` of Python, for the values that stand in evaluators' output. */
function repr(value: PythonValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number')
    return Number.isNaN(value) ? 'nan' : String(value).replace('Infinity', 'inf');
  if (typeof value === 'string') {
    const escaped = [...value].map((character) => {
      const code = character.codePointAt(0)!;
      if (character === '\\' || character === "'") return `\\${character}`;
      if (code >= 0x20 && code < 0x7f) return character;
      if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
      return code < 0x10000
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`;
    });
    return `'${escaped.join('')}'`;
  }
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  return `{${[...value].map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(', ')}}`;
}

test('reads back whatever repr() writes, and never throws anything but its own errors', () => {
  const { value } = fc.letrec<{ value: PythonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.double().filter((number) => !Object.is(number, -0)),
      fc.string({ unit: 'binary' }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 })
        .map((entries) => new Map(entries as [string, PythonValue][])),
    ),
  }));
  fc.assert(
    fc.property(value, (original) => {
      expect(read(repr(original))).toEqual(original);
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'[](){}\'",:.=-+ \n0123eTrueNoneFalsenp_array') }),
      (text) => {
        try {
          read(text);
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^python-literal-/);
        }
      },
    ),
  );
});
