/**
 * Compact letter display: items that share a letter are not separated from each other. That does not make them equal.
 * Items are numbered from 0 in the order of their estimates, the best first; letters are given in that order too. After
 * `z` follow `a2`, `b2`, ...
 * Source: Piepho (2004), J. Comput. Graph. Stat. 13:456 (insert and absorb).
 * @param separated pairs of items that a test separated, in any order
 * @returns letters of each item, such as `['a', 'ab', 'b']`
 * @throws RangeError for more than 32 items, or a pair that is none of them
 */
export declare function compactLetters(items: number, separated: readonly (readonly [number, number])[]): string[];
