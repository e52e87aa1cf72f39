/** Most items that get letters: the number of letters can grow exponentially with them. */
const MOST_ITEMS = 32;

/**
 * Compact letter display: items that share a letter are not separated from each other. That does not make them equal.
 * Items are numbered from 0 in the order of their estimates, the best first; letters are given in that order too. After
 * `z` follow `a2`, `b2`, ...
 * Source: Piepho (2004), J. Comput. Graph. Stat. 13:456 (insert and absorb).
 * @param separated pairs of items that a test separated, in any order
 * @returns letters of each item, such as `['a', 'ab', 'b']`
 * @throws RangeError for more than 32 items, or a pair that is none of them
 */
export function compactLetters(items: number, separated: readonly (readonly [number, number])[]): string[] {
  if (!Number.isInteger(items) || items < 0 || items > MOST_ITEMS)
    throw new RangeError(`expected at most ${MOST_ITEMS} items, got ${items}`);
  let columns: ReadonlySet<number>[] =
    items === 0 ? [] : [new Set(Array.from({ length: items }, (_, i) => i))];
  for (const [a, b] of separated) {
    if (a === b || ![a, b].every((item) => Number.isInteger(item) && item >= 0 && item < items))
      throw new RangeError(`expected two of ${items} items, got ${a} and ${b}`);
    columns = absorbed(
      columns.flatMap((column) =>
        column.has(a) && column.has(b) ? [without(column, a), without(column, b)] : [column],
      ),
    );
  }
  columns.sort(byMembers);
  return Array.from({ length: items }, (_, item) =>
    columns.flatMap((column, index) => (column.has(item) ? [letter(index)] : [])).join(''),
  );
}

function without(column: ReadonlySet<number>, item: number): ReadonlySet<number> {
  return new Set([...column].filter((other) => other !== item));
}

/** Columns that no other column contains; of equal ones the first. */
function absorbed(columns: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
  return columns.filter(
    (column, i) =>
      !columns.some(
        (other, j) =>
          i !== j && [...column].every((item) => other.has(item)) && (column.size < other.size || j < i),
      ),
  );
}

/** The column with the better first member first. */
function byMembers(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
}

function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}
