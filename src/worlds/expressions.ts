import { Environment } from '@marcbachmann/cel-js';
import { atan2, cos, exp, log, pow, sin } from '../foundation/deterministic-math.ts';
import { messageOf, WorldGateError } from '../foundation/errors.ts';
import { didYouMean } from '../foundation/suggest.ts';

/** A quantity in an expression: a double, or a list of doubles of a fixed length. */
export type QuantityType = 'double' | 'list<double>';

/** Values by name: what an expression reads. The same object is refilled at every control step. */
export type ExpressionScope = Record<string, number | number[]>;

const FUNCTIONS: readonly [signature: string, handler: (...args: never[]) => unknown][] = [
  ['norm(list<double>): double', (v: number[]) => norm(v)],
  ['dot(list<double>, list<double>): double', (a: number[], b: number[]) => dot(a, b)],
  ['length(list<double>): double', (v: number[]) => v.length],
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
];

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

/**
 * Matches, in this order: comments, every form of string, identifiers and selectors (whose digits are not
 * numbers), and number literals. Only the last group is of interest.
 */
const TOKENS =
  /\/\/[^\n]*|[rRbB]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|[A-Za-z_]\w*|(0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?)/g;

/**
 * Writes every integer literal as a double, so that `1/2` is 0.5 and `x > 1` compares doubles. A literal
 * that stands alone in `[…]` after a value is an index and stays an integer.
 */
export function withDoubleLiterals(source: string): string {
  return source.replace(TOKENS, (token, literal: string | undefined, at: number) => {
    if (literal === undefined || /[.eE]/.test(literal.replace(/^0[xX].*/, '0'))) return token;
    const before = source.slice(0, at).trimEnd();
    const after = source.slice(at + token.length).trimStart();
    const isIndex =
      before.endsWith('[') && after.startsWith(']') && /[\w)\]]$/.test(before.slice(0, -1).trimEnd());
    if (isIndex) return token;
    return `${Number(literal.replace(/[uU]$/, ''))}.0`;
  });
}

const RESULT_WORDS = { bool: 'true or false', double: 'a number' } as const;

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
    for (const [name, type] of quantities) environment.registerVariable(name, type);
    this.#environment = environment;
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
      throw fail(lowerFirst(detail) + this.#suggestion(detail), this.#hint(detail, source));
    }
    const type = String(checked.type);
    if (type !== wanted && !(wanted === 'double' && (type === 'bool' || type === 'int'))) {
      throw fail(
        `the result is ${type}, not ${RESULT_WORDS[wanted]}`,
        wanted === 'bool'
          ? 'compare it with something, e.g. `… < 0.02`'
          : 'pick one value, e.g. `position[0]` or `norm(position)`',
      );
    }
    return (scope) => {
      try {
        return parsed(scope);
      } catch (cause) {
        throw fail(messageOf(cause).split('\n')[0]!, 'an index may be out of range, or a list may be empty');
      }
    };
  }

  #parse(source: string, fail: (detail: string, hint: string) => WorldGateError) {
    try {
      return this.#environment.parse(withDoubleLiterals(source));
    } catch (cause) {
      throw fail(
        lowerFirst(messageOf(cause).split('\n')[0]!),
        'expressions are written in the Common Expression Language',
      );
    }
  }

  #suggestion(detail: string): string {
    const variable = /unknown variable: (\w+)/i.exec(detail)?.[1];
    if (variable !== undefined) return didYouMean(variable, this.#names);
    const called = /overload for '(\w+)\(/.exec(detail)?.[1];
    if (called === undefined) return '';
    const functions = FUNCTIONS.map(([signature]) => signature.slice(0, signature.indexOf('(')));
    return functions.includes(called) ? '' : didYouMean(called, functions);
  }

  #hint(detail: string, source: string): string {
    if (/\bsize\s*\(|\bint\s*\(/.test(source))
      return 'use length(list), which is a double like every other number';
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
