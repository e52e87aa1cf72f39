import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesPattern, wildcardProblem } from '../../../src/attest/policy/pattern.ts';

/** The same language by another way: every character escaped, and anchors around. */
function byExpression(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '[\\s\\S]*' : part === '*' ? '[^/]*' : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^(?:${source})$`);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '+', '\n'), maxLength: 8 });
const patterns = fc
  .array(fc.oneof({ weight: 3, arbitrary: letters }, fc.constantFrom('*', '**')), { maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((pattern) => !pattern.includes('***'));

it('matches what a regular expression of the same meaning matches', () => {
  fc.assert(
    fc.property(patterns, letters, (pattern, text) => {
      expect(matchesPattern(pattern, text)).toBe(byExpression(pattern).test(text));
    }),
    { numRuns: 3000 },
  );
});

it('matches every text that is made by filling the wildcards in', () => {
  const filled = fc
    .tuple(letters, fc.constantFrom('*', '**'), letters, letters)
    .map(([a, star, fill, b]) => ({
      pattern: `${a}${star}${b}`,
      text: `${a}${star === '*' ? fill.replaceAll('/', '') : fill}${b}`,
    }));
  fc.assert(fc.property(filled, ({ pattern, text }) => matchesPattern(pattern, text)));
});

it.each([
  ['refs/heads/main', 'refs/heads/main2', false],
  ['refs/heads/main', 'xrefs/heads/main', false],
  ['refs/tags/v*', 'refs/tags/v1.2.3', true],
  ['refs/tags/v*', 'refs/tags/v1/evil', false],
  ['refs/tags/v**', 'refs/tags/v1/evil', true],
  ['a.b', 'axb', false],
  ['*', '', true],
])('%s on %s: %s', (pattern, text, expected) => {
  expect(matchesPattern(pattern, text)).toBe(expected);
});

it('takes no time on a text that makes backtracking explode', () => {
  // 8 wildcards over 1,000 letters: about 10^19 ways to divide them.
  expect(matchesPattern(`${'*a'.repeat(8)}b`, 'a'.repeat(1000))).toBe(false);
});

it('says which wildcards have no meaning', () => {
  expect(wildcardProblem('refs/heads/**')).toBeUndefined();
  expect(wildcardProblem('refs/heads/***')).toMatch('more than two');
  expect(wildcardProblem('*a'.repeat(9))).toMatch('9 wildcards');
});
