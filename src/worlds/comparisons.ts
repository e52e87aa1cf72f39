import type { ASTNode } from '@marcbachmann/cel-js';

/** The function that {@link withCheckedComparisons} puts around what is compared. */
export const CHECKED = 'comparable';

const COMPARISONS: readonly string[] = ['<', '<=', '>', '>=', '==', '!='];
/** What can yield NaN from finite numbers: 0/0, ∞ − ∞, sqrt(-1). */
const ARITHMETIC: readonly string[] = ['+', '-', '*', '/', '%', '-_', 'call', 'rcall'];

interface Span {
  start: number;
  end: number;
}

/**
 * Rewrites an expression so that every computed side of a comparison goes through {@link CHECKED}, which refuses NaN.
 * A comparison with NaN is false, so its negation is true: `!(x / y < 1)` would hold where `x / y` has no value.
 * The check stands in place, so that `y > 0 && x / y < 1` never comes to it where y is 0.
 * @param source an expression that parses, as its syntax tree `ast` has it
 * @param isNumber whether a call of the function of that name yields a double
 */
export function withCheckedComparisons(
  source: string,
  ast: ASTNode,
  isNumber: (name: string) => boolean,
): string {
  const spans: Span[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== 'object' || node === null || !('op' in node)) return;
    const { op, args } = node as ASTNode;
    if (COMPARISONS.includes(op)) {
      for (const side of args as [ASTNode, ASTNode]) {
        if (!ARITHMETIC.includes(side.op)) continue;
        if ((side.op === 'call' || side.op === 'rcall') && !isNumber(String(side.args[0]))) continue;
        spans.push(wholeSpan(source, side.range));
      }
    }
    visit(args);
  };
  visit(ast);
  const insertions = spans.flatMap(({ start, end }): [at: number, text: string][] => [
    [start, `${CHECKED}(`],
    [end, ')'],
  ]);
  // From the back, so that the places before stay what they are.
  insertions.sort(([a], [b]) => b - a);
  return insertions.reduce((text, [at, inserted]) => text.slice(0, at) + inserted + text.slice(at), source);
}

/** A node's range leaves out parentheses at its edges: `(a + b) * (c + d)` has that of `a + b) * (c + d`. */
function wholeSpan(source: string, { start, end }: Span): Span {
  let depth = 0;
  let missing = 0;
  for (const character of source.slice(start, end)) {
    if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (character === ')') missing++;
  }
  let [from, to] = [start, end];
  for (; missing > 0; missing--) from = source.lastIndexOf('(', from - 1);
  for (; depth > 0; depth--) to = source.indexOf(')', to) + 1;
  return { start: from, end: to };
}
