import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { atan2, cos, exp, log, pow, sin } from '../foundation/deterministic-math.ts';
import { messageOf, WorldGateError } from '../foundation/errors.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { CHECKED, withCheckedComparisons } from './comparisons.ts';

/** A quantity in an expression: a double, or a list of so many doubles. */
export type QuantityType = 'double' | { list: number };

/** Values by name: what an expression reads. The same object is refilled at every control step. */
export type ExpressionScope = Record<string, number | number[]>;

const FUNCTIONS: readonly [signature: string, handler: (...args: never[]) => unknown][] = [
  ['norm(list<double>): double', (v: number[]) => norm(v)],
  ['dot(list<double>, list<double>): double', (a: number[], b: number[]) => dot(a, b)],
  ['length(list<double>): double', (v: number[]) => v.length],
  ['list<double>.length(): double', (v: number[]) => v.length],
  ['trunc(double): double', (x: number) => (x < 0 ? Math.ceil(x) : Math.floor(x))],
  ['trunc(bool): double', Number],
  ['double(bool): double', Number],
  ['abs(double): double', Math.abs],
  ['sqrt(double): double', Math.sqrt],
  ['floor(double): double', Math.floor],
  ['ceil(double): double', Math.ceil],
  ['round(double): double', Math.round],
  ['min(double, double): double', Math.min],
  ['max(double, double): double', Math.max],
  ['min(list<double>): double', (v: number[]) => Math.min(...v)],
  ['max(list<double>): double', (v: number[]) => Math.max(...v)],
  ['sum(list<double>): double', (v: number[]) => v.reduce((total, x) => total + x, 0)],
  [
    'clamp(double, double, double): double',
    (x: number, low: number, high: number) => Math.min(Math.max(x, low), high),
  ],
  ['sin(double): double', sin],
  ['cos(double): double', cos],
  ['atan2(double, double): double', atan2],
  ['exp(double): double', exp],
  ['log(double): double', log],
  ['pow(double, double): double', pow],
  [`${CHECKED}(double): double`, comparable],
];

/** What is compared has no value. */
class NotANumber extends Error {}

function comparable(x: number): number {
  if (Number.isNaN(x)) throw new NotANumber('what is compared is not a number');
  return x;
}

/** Whether a function of this language yields a double. */
function yieldsDouble(name: string): boolean {
  return FUNCTIONS.some(([signature]) => signature.includes(`${name}(`) && signature.endsWith(': double'));
}

function norm(v: number[]): number {
  let total = 0;
  for (const x of v) total += x * x;
  return Math.sqrt(total);
}

function dot(a: number[], b: number[]): number {
  if (a.length !== b.length) {
    throw new WorldGateError('expression-failed', `dot() of lists with ${a.length} and ${b.length} values`);
  }
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** Comments and spaces, every form of string, identifiers, number literals and single characters, in this order. */
const TOKENS =
  /(?<blank>\/\/[^\n]*|\s+)|(?<string>[rRbB]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))|(?<word>[A-Za-z_]\w*)|(?<number>0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?)|[\s\S]/g;

const INTEGER = /^\d+$/;

/** Functions of the language that yield integers, and ours that do the same with doubles. */
const DOUBLE_FUNCTIONS: Record<string, string> = { size: 'length', int: 'trunc', uint: 'trunc' };

function doubleLiteral(literal: string): string {
  const text = String(Number(literal.replace(/[uU]$/, '')));
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/**
 * Rewrites an expression so that all its numbers are doubles: `1/2` is 0.5 and `x > 1` compares doubles.
 * Integers remain where the language wants them, as the index in `[…]` after a value, which may be computed.
 */
export function withDoubles(source: string): string {
  const tokens = [...source.matchAll(TOKENS)];
  const solid = tokens.filter(({ groups }) => groups?.blank === undefined);
  const positions = new Map(solid.map((token, i) => [token, i]));
  /** What closes each open bracket. */
  const closers: string[] = [];
  return tokens
    .map((token) => {
      const [text] = token;
      const at = positions.get(token);
      if (at === undefined) return text;
      const [before, next, afterNext] = [solid[at - 1], solid[at + 1], solid[at + 2]];
      if (token.groups?.number !== undefined) {
        const isIndex = before?.[0] === '[' && endsValue(solid[at - 2]) && next?.[0] === ']';
        return isIndex && INTEGER.test(text) ? text : doubleLiteral(text);
      }
      if (token.groups?.word !== undefined) {
        return next?.[0] === '(' && Object.hasOwn(DOUBLE_FUNCTIONS, text) ? DOUBLE_FUNCTIONS[text] : text;
      }
      if (text === '[') {
        const isComputed = endsValue(before) && !(INTEGER.test(next?.[0] ?? '') && afterNext?.[0] === ']');
        closers.push(isComputed ? ')]' : ']');
        return isComputed ? '[int(' : text;
      }
      return text === ']' ? (closers.pop() ?? text) : text;
    })
    .join('');
}

/** Whether a token ends a value, so that a bracket behind it is an index and does not begin a list. */
function endsValue(token: RegExpExecArray | undefined): boolean {
  if (token === undefined) return false;
  return token.groups?.word === undefined ? /^[)\]}]$/.test(token[0]) : token[0] !== 'in';
}

const RESULT_WORDS = { bool: 'true or false', double: 'a number' } as const;

/** Words of the language that its library lets pass as names, although no expression could use them. */
const LITERAL_WORDS = ['true', 'false', 'null', 'in'];

/** @throws WorldGateError `task-invalid` when the language has another meaning for `name` */
export function requireUsableName(name: string, place: ExpressionPlace): void {
  const isUsable = () => {
    try {
      new Environment().registerVariable(name, 'double');
      return !LITERAL_WORDS.includes(name);
    } catch {
      return false;
    }
  };
  if (isUsable()) return;
  throw new WorldGateError(
    'task-invalid',
    `${place.file}: ${place.key}: "${name}" is a word of the expression language`,
    { hint: `choose another name, e.g. "${name}_value"` },
  );
}

export interface ExpressionPlace {
  file: string;
  /** Key path inside the file, e.g. `success.when`. */
  key: string;
}

/**
 * Compiles expressions over named quantities. Types are checked when an expression is compiled, so that a
 * misspelt name is found before the first episode.
 */
export class ExpressionCompiler {
  readonly #environment: Environment;
  readonly #quantities: ReadonlyMap<string, QuantityType>;
  readonly #names: readonly string[];

  constructor(quantities: ReadonlyMap<string, QuantityType>) {
    const environment = new Environment({
      limits: {
        maxAstNodes: 2000,
        maxDepth: 100,
        maxListElements: 1000,
        maxMapEntries: 100,
        maxCallArguments: 16,
      },
    });
    for (const [signature, handler] of FUNCTIONS) {
      environment.registerFunction(signature, handler as (...args: unknown[]) => unknown);
    }
    environment.registerOperator('double % double', (a: number, b: number) => a % b);
    for (const [name, type] of quantities) {
      environment.registerVariable(name, type === 'double' ? type : 'list<double>');
    }
    this.#environment = environment;
    this.#quantities = quantities;
    this.#names = [...quantities.keys()];
  }

  /** An expression that yields true or false. @throws WorldGateError `expression-invalid`. */
  condition(source: string, place: ExpressionPlace): (scope: ExpressionScope) => boolean {
    return this.#compile(source, place, 'bool') as (scope: ExpressionScope) => boolean;
  }

  /**
   * An expression that yields a number; a condition counts as 1 or 0.
   * @throws WorldGateError `expression-invalid`.
   */
  number(source: string, place: ExpressionPlace): (scope: ExpressionScope) => number {
    const evaluate = this.#compile(source, place, 'double');
    return (scope) => Number(evaluate(scope));
  }

  #compile(
    source: string,
    place: ExpressionPlace,
    wanted: 'bool' | 'double',
  ): (scope: ExpressionScope) => unknown {
    const fail = (detail: string, hint: string) =>
      new WorldGateError('expression-invalid', `${place.file}: ${place.key}: ${detail} in \`${source}\``, {
        hint,
      });
    const parsed = this.#parse(source, fail);
    const checked = parsed.check();
    if (!checked.valid) {
      const detail = messageOf(checked.error).split('\n')[0]!;
      throw fail(lowerFirst(detail) + this.#suggestion(detail), this.#hint(detail));
    }
    const beyond = this.#indexBeyondEnd(parsed.ast);
    if (beyond !== undefined) throw fail(beyond, 'the first value has index 0');
    const type = String(checked.type);
    if (type !== wanted && !(wanted === 'double' && (type === 'bool' || type === 'int'))) {
      throw fail(
        `the result is ${type}, not ${RESULT_WORDS[wanted]}`,
        wanted === 'bool'
          ? 'compare it with something, e.g. `… < 0.02`'
          : 'pick one value, e.g. `position[0]` or `norm(position)`',
      );
    }
    const evaluate = this.#environment.parse(
      withCheckedComparisons(withDoubles(source), parsed.ast, yieldsDouble),
    );
    return (scope) => {
      try {
        return evaluate(scope);
      } catch (cause) {
        const hint =
          cause instanceof NotANumber || (cause as Error).cause instanceof NotANumber
            ? 'a quotient of zeros, or a root of a negative number; ask before, e.g. `y > 0 && x / y < 1`'
            : 'an index may be out of range, or a list may be empty';
        throw fail(messageOf(cause).split('\n')[0]!, hint);
      }
    };
  }

  #parse(source: string, fail: (detail: string, hint: string) => WorldGateError) {
    try {
      return this.#environment.parse(withDoubles(source));
    } catch (cause) {
      throw fail(
        lowerFirst(messageOf(cause).split('\n')[0]!),
        'expressions are written in the Common Expression Language',
      );
    }
  }

  /** A literal index that no value of a quantity has; computed ones are only known when they are evaluated. */
  #indexBeyondEnd(node: unknown): string | undefined {
    if (Array.isArray(node)) {
      for (const child of node) {
        const found = this.#indexBeyondEnd(child);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    if (typeof node !== 'object' || node === null || !('op' in node)) return undefined;
    const { op, args } = node as ASTNode;
    if (op === '[]') {
      const [list, index] = args as [ASTNode, ASTNode];
      const type = list.op === 'id' ? this.#quantities.get(String(list.args)) : undefined;
      if (typeof type === 'object' && index.op === 'value' && Number(index.args) >= type.list) {
        return `index ${index.args} of "${list.args}", which has ${type.list} values`;
      }
    }
    return this.#indexBeyondEnd(args);
  }

  #suggestion(detail: string): string {
    const variable = /unknown variable: (\w+)/i.exec(detail)?.[1];
    if (variable !== undefined) return didYouMean(variable, this.#names);
    const called = /overload for '(\w+)\(/.exec(detail)?.[1];
    if (called === undefined) return '';
    const functions = FUNCTIONS.map(([signature]) => signature.slice(0, signature.indexOf('('))).filter(
      (name) => name !== CHECKED,
    );
    return functions.includes(called) ? '' : didYouMean(called, functions);
  }

  #hint(detail: string): string {
    if (/unknown variable/i.test(detail)) {
      return this.#names.length === 0
        ? 'declare it under `quantities`'
        : `declare it under \`quantities\`; known here: ${this.#names.slice(0, 20).join(', ')}`;
    }
    return 'every quantity is a double or a list of doubles';
  }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
