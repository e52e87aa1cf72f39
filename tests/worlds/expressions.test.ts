import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorldGateError } from '../../src/foundation/errors.ts';
import { ExpressionCompiler, type QuantityType, requireUsableName } from '../../src/worlds/expressions.ts';

const TYPES = new Map<string, QuantityType>([
  ['x', 'double'],
  ['y', 'double'],
  ['step', 'double'],
  ['v', { list: 3 }],
  ['gyro', { list: 3 }],
]);
const SCOPE = { x: 3, y: -0.5, step: 20, v: [1, 2, 3], gyro: [0.1, 0.2, 0.2] };
const PLACE = { file: 'task.yaml', key: 'success.when' };
const compiler = new ExpressionCompiler(TYPES);
const number = (source: string, scope = SCOPE) => compiler.number(source, PLACE)(scope);
const condition = (source: string, scope = SCOPE) => compiler.condition(source, PLACE)(scope);

function refused(run: () => unknown): WorldGateError {
  try {
    run();
  } catch (error) {
    if (error instanceof WorldGateError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('every number is a double', () => {
  it.each([
    ['1/2', 0.5],
    ['7 / 2 * 2', 7],
    ['x + 1', 4],
    ['1 + x', 4],
    ['-1', -1],
    ['2 - -x', 5],
    ['x / 2', 1.5],
    ['step % 7', 6],
    ['y % 2', -0.5],
    ['step % 10 == 0', 1],
    ['1e3 + .5', 1000.5],
    ['1E-2', 0.01],
    ['0x10 + 1', 17],
    ['5u + 1', 6],
    ['1000000000000000000000', 1e21],
    ['9007199254740993', 9007199254740992],
    ['x > 1 ? 1 : 0', 1],
    ['x > 5 ? 1 : y', -0.5],
    ['size(v)', 3],
    ['size(v) + 1', 4],
    ['size(v) == 3', 1],
    ['v.size() / 2', 1.5],
    ['length(v) / 2', 1.5],
    ['int(y * 7) + 0.5', -2.5],
    ['int(2.9) * 2', 4],
    ['uint(3.7) + x', 6],
    ['double(x > 1) + 1', 2],
    ['int(x > 5) + 1', 1],
    ['v[0] + v[ 2 ]', 4],
    ['v[1 + 1]', 3],
    ['v[x - 1]', 3],
    ['v[int(y + 1)]', 1],
    ['(v)[1]', 2],
    ['[v, gyro][1][0]', 0.1],
    ['[1, 2][0]', 1],
    ['v[v[0]]', 2],
    ['norm([3, 4])', 5],
    ['norm(gyro)', 0.3],
    ['dot(v, [1, 0, 2])', 7],
    ['sum(v.map(e, e * 2))', 12],
    ['max(v.filter(e, e < 3))', 2],
    ['min(v)', 1],
    ['min(x, 1)', 1],
    ['max(1, x)', 3],
    ['clamp(x, 0, 1)', 1],
    ['abs(y) + floor(2.5) + ceil(2.5) + round(2.4) + sqrt(4)', 0.5 + 2 + 3 + 2 + 2],
    ['pow(2, 10)', 1024],
    ['x > 1 // 1/0 of this is a comment', 1],
  ])('%s is %d', (source, expected) => {
    expect(number(source)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['x > 1', true],
    ['x == 3', true],
    ['3 == x', true],
    ['x != 3', false],
    ['x >= 3 && y < 0', true],
    ['x in [3]', true],
    ['x in [1, 2]', false],
    ['!(x in [ 3 ])', false],
    ['v == [1, 2, 3]', true],
    ['v.all(e, e > 0)', true],
    ['v.exists(e, e == 2)', true],
    ['"1" == "1"', true],
    ["'x[1]' == 'x[1]'", true],
    ['r"\\1" == r"\\1"', true],
    ['1 / 0 > 1e308', true],
    ['has(v.x)', false],
  ])('%s is %s', (source, expected) => {
    expect(condition(source)).toBe(expected);
  });

  it('computes what JavaScript computes, whatever mixture of literals it meets', () => {
    const literal = fc.oneof(
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.constantFrom('0.5', '1e2', '2.0', 'x', 'y', 'v[0]', 'v[2]'),
    );
    const expression: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        literal,
        fc
          .tuple(tie('node'), fc.constantFrom('+', '-', '*', '/'), tie('node'))
          .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      ),
    })).node;
    const evaluate = new Function('x', 'y', 'v', 'source', 'return eval(source)') as (
      ...args: unknown[]
    ) => number;
    fc.assert(
      fc.property(expression, (source) => {
        expect(number(source)).toBe(evaluate(SCOPE.x, SCOPE.y, SCOPE.v, source));
      }),
      { numRuns: 300 },
    );
  });

  it('uses functions whose last bits are the same everywhere', () => {
    // Correctly rounded values, one unit in the last place allowed.
    expect(Math.abs(number('sin(1)') - 0.8414709848078965)).toBeLessThanOrEqual(1.2e-16);
    expect(Math.abs(number('cos(1)') - 0.5403023058681398)).toBeLessThanOrEqual(1.2e-16);
    expect(Math.abs(number('exp(1)') - Math.E)).toBeLessThanOrEqual(4.5e-16);
    expect(Math.abs(number('log(10)') - Math.LN10)).toBeLessThanOrEqual(4.5e-16);
    expect(Math.abs(number('atan2(1, -1)') - 0.75 * Math.PI)).toBeLessThanOrEqual(4.5e-16);
  });
});

describe('a comparison with what is not a number', () => {
  const nowhere = { ...SCOPE, x: 0, y: 0 };
  it.each([
    // Without the check each of these would hold.
    '!(x / y < 1)',
    'x / y != 1',
    '!(((x) / (y)) * (2 + 1) < (1 + 1))',
    '!(norm([x / y, 1.0]) < 0.5)',
    '!(sqrt(x - 1) < 2)',
    '!(1 > (x / y))',
    '!(-(x / y) < 1)',
    'true && !(x / y < 1 || x / y >= 1)',
    '(x / y < 1 ? 0 : 1) == 1',
    '!(x % y <= 1)',
    '[x / y > 1, true][0] == false',
  ])('is no answer: %s', (source) => {
    const error = refused(() => condition(source, nowhere));
    expect(error).toMatchObject({ code: 'expression-invalid' });
    expect(error.message).toContain('not a number');
    expect(error.message).toContain(source);
    expect(error.hint).toContain('y > 0 && x / y < 1');
  });

  it.each<[string, boolean]>([
    ['y > 0 && x / y < 1', false],
    ['y == 0 || x / y < 1', true],
    ['y > 0 ? x / y < 1 : true', true],
    ['1 / y > 5', true],
    ['(x + 1) * (y + 2) == (x + 2) * (y + 1)', true],
    ['((x + 1)) / ((y + 2)) < (1)', true],
    ['sqrt(x) <= (y)', true],
  ])('is not made where it is guarded or has a value: %s', (source, wanted) => {
    expect(condition(source, nowhere)).toBe(wanted);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'gyr[0] > 1',
      'unknown variable: gyr; did you mean "gyro"? in `gyr[0] > 1`',
      'known here: x, y, step, v, gyro',
    ],
    ['foo > 1', 'unknown variable: foo in `foo > 1`', 'quantities'],
    ['nrm(v) > 1', 'did you mean "norm"?', ''],
    ['sizee(v) > 1', "found no matching overload for 'sizee(", ''],
    ['norm(x) > 1', "found no matching overload for 'norm(double)'", ''],
    ['x', 'the result is double, not true or false in `x`', 'compare it'],
    ['v', 'the result is list<double>, not true or false', ''],
    ['x = 3', 'in `x = 3`', ''],
    ['x > ', 'in `x > `', ''],
    ['x > 1 and y > 2', 'in `x > 1 and y > 2`', ''],
    ['v[3] > 0', 'index 3 of "v", which has 3 values in `v[3] > 0`', 'index 0'],
    ['x > 1 || v[7] > 0', 'index 7 of "v", which has 3 values', ''],
    ['"a" + x == "a"', 'no such overload: string + double', ''],
    ['x ? true : false', 'in `x ? true : false`', ''],
    ['x > 1 ? 1 : v', 'in `x > 1 ? 1 : v`', ''],
    ['v.foo > 1', 'in `v.foo > 1`', ''],
    [`${'('.repeat(200)}x${')'.repeat(200)}`, '', ''],
    [`${Array(3000).fill('x').join('+')} > 1`, '', ''],
  ])('%s', (source, message, hint) => {
    const error = refused(() => compiler.condition(source, PLACE));
    expect(error.code).toBe('expression-invalid');
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('task.yaml: success.when: ');
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
    expect(error.hint).not.toBe('');
    expect(error.message).not.toContain('\n');
  });

  it('a list where a number is wanted', () => {
    expect(refused(() => compiler.number('v', PLACE)).hint).toContain('norm(position)');
    expect(refused(() => compiler.number('"a"', PLACE)).message).toContain(
      'the result is string, not a number',
    );
  });

  it('what only shows when it is evaluated', () => {
    for (const source of ['v[x] > 0', 'v[y] > 0', 'v[-1] > 0', 'dot(v, [1]) > 0']) {
      const evaluate = compiler.condition(source, PLACE);
      const error = refused(() => evaluate({ ...SCOPE, y: -2 }));
      expect(error.code).toBe('expression-invalid');
      expect(error.message).toContain(`in \`${source}\``);
      expect(error.hint).toBeTruthy();
    }
  });

  it('names that are words of the language', () => {
    for (const name of ['in', 'true', 'null', 'as', 'for', 'int', 'double', 'list', 'type']) {
      const error = refused(() => requireUsableName(name, { file: 'task.yaml', key: `commands.${name}` }));
      expect(error.message).toBe(
        `task.yaml: commands.${name}: "${name}" is a word of the expression language`,
      );
      expect(error.hint).toContain(`${name}_value`);
    }
    for (const name of ['x', 'size', 'norm', 'toString', 'constructor', 'hasOwnProperty', '_', 'X9']) {
      requireUsableName(name, PLACE);
      const own = new ExpressionCompiler(new Map([[name, 'double' as const]]));
      expect(own.number(`${name} + 1`, PLACE)({ [name]: 1 })).toBe(2);
    }
  });
});
