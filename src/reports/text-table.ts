import { clusters, columnsOf } from './columns.ts';

/** Holds a number and its unit together while lines are broken; printed as a space. */
export const NO_BREAK = '\u00a0';

const GAP = 2;

/** Columns of a cell: every heading fits, and five cells fit into the narrowest terminal. */
const NARROWEST = 8;

export interface TextTable {
  header: readonly string[];
  /** Cells of each row; a cell is a list of parts, each of which starts a line. */
  rows: readonly (readonly (readonly string[])[])[];
  width: number;
  /** Paints a padded cell; the first line of each only. */
  paint?: (padded: string, column: number, row: number) => string;
}

/** A table of plain text with straight columns: lines of the heading, and those of each row. */
export function textTable({ header, rows, width, paint = (padded) => padded }: TextTable): {
  heading: string[];
  rows: string[][];
} {
  const widths = columnWidths(header, rows, width);
  const joined = (cells: readonly string[]) => cells.join(' '.repeat(GAP)).trimEnd();
  return {
    heading: [
      joined(header.map((name, i) => padEnd(name, widths[i]!))),
      joined(widths.map((columns) => '-'.repeat(columns))),
    ],
    rows: rows.map((row, index) => {
      const cells = row.map((parts, i) => parts.flatMap((part) => wrap(part, widths[i]!)));
      const height = Math.max(...cells.map((cell) => cell.length));
      return Array.from({ length: height }, (_, y) =>
        joined(
          cells.map((cell, i) => {
            const padded = padEnd(cell[y] ?? '', widths[i]!);
            return y === 0 ? paint(padded, i, index) : padded;
          }),
        ),
      );
    }),
  };
}

/** Natural widths, the widest column narrowed until the row fits; words are broken only where nothing else gives. */
function columnWidths(header: readonly string[], rows: TextTable['rows'], width: number): number[] {
  const widths = header.map((name, i) =>
    Math.max(columnsOf(name), ...rows.flatMap((row) => row[i]!.map((part) => columnsOf(part)))),
  );
  const room = width - GAP * (header.length - 1);
  let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
  const words = header.map((name, i) =>
    Math.max(NARROWEST, columnsOf(name), ...rows.flatMap((row) => row[i]!.map(longestWord))),
  );
  for (const floors of [words, words.map(() => NARROWEST)]) {
    while (over > 0) {
      const room = widths.map((columns, i) => (columns > floors[i]! ? columns : 0));
      const widest = room.indexOf(Math.max(...room));
      if (room[widest] === 0) break;
      widths[widest]!--;
      over--;
    }
  }
  return widths;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => columnsOf(word)));
}

function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (columnsOf(candidate) <= columns) {
      line = candidate;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    if (columnsOf(word) <= columns) {
      line = word;
      continue;
    }
    for (const segment of clusters(word)) {
      if (columnsOf(line + segment) > columns && line !== '') {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  lines.push(line);
  return lines;
}
