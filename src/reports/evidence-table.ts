import { columnsOf } from './columns.ts';
import { textTable, wrap } from './text-table.ts';

export interface NamedRows {
  /** Headings, the first of them of the names. */
  header: readonly string[];
  /** Cells beside the name; a cell is a list of parts, each of which starts a line. */
  rows: readonly { name: string; cells: readonly (readonly string[])[] }[];
  width: number;
}

const INDENT = '  ';

/**
 * A table of plain text whose rows have long names without blanks, as paths and tasks have. Where a word would have to be
 * broken to fit, every name stands on a line of its own over its cells, so that no name is broken unless the terminal
 * is narrower than the name.
 */
export function namedRows({ header, rows, width }: NamedRows): string[] {
  const cellsOf = rows.map(({ name, cells }) => [[name], ...cells]);
  const beside = textTable({ header, rows: cellsOf, width });
  if (cellsOf.every((cells) => fits(cells, beside.heading[1]!)))
    return [...beside.heading, ...beside.rows.flat()];
  const under = textTable({
    header: header.slice(1),
    rows: rows.map(({ cells }) => cells),
    width: width - INDENT.length,
  });
  const indented = (line: string) => `${INDENT}${line}`;
  return [
    ...wrap(header[0]!, width),
    ...under.heading.map(indented),
    ...rows.flatMap(({ name }, i) => [...wrap(name, width), ...under.rows[i]!.map(indented)]),
  ];
}

/** Whether no word of a row is wider than its column, by the line under the heading. */
function fits(cells: readonly (readonly string[])[], rule: string): boolean {
  const columns = rule.split(/ +/).map((dashes) => dashes.length);
  const words = (parts: readonly string[]) => parts.flatMap((part) => part.split(' '));
  return cells.every((parts, i) => words(parts).every((word) => columnsOf(word) <= columns[i]!));
}
