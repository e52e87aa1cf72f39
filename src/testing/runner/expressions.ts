import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { WorldGateError } from '../../foundation/errors.ts';

/** JSON values, as contexts hold them. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value | undefined };
export type Contexts = Readonly<Record<string, Value>>;

/** What the status functions and `hashFiles` say at this place. */
export interface Status {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
  hashFiles: (patterns: readonly string[]) => string;
}

const STATUS_FUNCTIONS = new Set(['success', 'failure', 'always', 'cancelled']);
/** A literal ends where a quote is followed by no other. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

/** Value of one expression, without its braces, by GitHub's own engine. */
export function evaluate(expression: string, contexts: Contexts, status: Status | null): Value {
  const functions = functionsOf(status);
  try {
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
    const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
    const result = new Evaluator(tree, context, functions).evaluate();
    return JSON.parse(JSON.stringify(result, data.replacer)) as Value;
  } catch (error) {
    throw new WorldGateError(
      'workflow-expression',
      `The expression "${expression.trim()}" cannot be evaluated: ${error instanceof Error ? error.message : String(error)}`,
      { hint: 'Check its spelling, and that its contexts are there at this place of the workflow.' },
    );
  }
}

/**
 * A text with its expressions replaced. One that is a single expression gives that expression's value, which may be an
 * object; others give text.
 */
export function interpolate(text: string, contexts: Contexts, status: Status | null): Value {
  const only = onlyExpression(text);
  if (only !== null) return evaluate(only, contexts, status);
  return text.replace(EXPRESSION, (_, inner: string) => asText(evaluate(inner, contexts, status)));
}

/** `interpolate` for every text in a value. */
export function interpolateAll(value: Value, contexts: Contexts, status: Status | null): Value {
  if (typeof value === 'string') return interpolate(value, contexts, status);
  if (Array.isArray(value)) return value.map((item) => interpolateAll(item, contexts, status));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      asText(interpolate(key, contexts, status)),
      interpolateAll(inner ?? null, contexts, status),
    ]),
  );
}

/**
 * Whether an `if:` lets run. Without a status function it means `success() && (…)`; braces around the whole may be left
 * out.
 */
export function condition(text: Value | undefined, contexts: Contexts, status: Status): boolean {
  if (text === undefined || text === null || text === '') return status.success;
  const written = String(text);
  const only = onlyExpression(written);
  if (only === null && written.includes('${{')) {
    // Text around expressions makes a text, and a text that is not empty is true.
    return status.success && truthy(interpolate(written, contexts, status));
  }
  const expression = only ?? written;
  const value = truthy(evaluate(expression, contexts, status));
  return asksStatus(expression) ? value : status.success && value;
}

/** The expression where the text is one and nothing else. */
function onlyExpression(text: string): string | null {
  const [first] = text.matchAll(EXPRESSION);
  return first !== undefined && first[0] === text.trim() ? first[1]! : null;
}

/** Text of a value as GitHub writes it into a step: nothing for null, `Object` and `Array` for what has parts. */
export function asText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' ? 'Object' : String(value);
}

export function truthy(value: Value): boolean {
  return !(value === null || value === false || value === '' || value === 0 || Number.isNaN(value));
}

function asksStatus(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex();
  return tokens.some(
    ({ lexeme }, at) => STATUS_FUNCTIONS.has(lexeme.toLowerCase()) && tokens[at + 1]?.lexeme === '(',
  );
}

function functionsOf(status: Status | null) {
  const bool = (value: boolean) => () => new data.BooleanData(value);
  const named = (
    name: string,
    maxArgs: number,
    call: (...args: data.ExpressionData[]) => data.ExpressionData,
  ) => [name.toLowerCase(), { name, minArgs: maxArgs === 0 ? 0 : 1, maxArgs, call }] as const;
  if (status === null) return new Map();
  return new Map([
    named('success', 0, bool(status.success)),
    named('failure', 0, bool(status.failure)),
    named('always', 0, bool(true)),
    named('cancelled', 0, bool(status.cancelled)),
    named(
      'hashFiles',
      255,
      (...patterns) =>
        new data.StringData(status.hashFiles(patterns.map((pattern) => pattern.coerceString()))),
    ),
  ]);
}
