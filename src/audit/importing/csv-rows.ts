import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { messageOf, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { InputTree } from './input-tree.ts';
import { filePieces } from './read-file.ts';

const MOST_ROW_CHARACTERS = 1024 * 1024;

export interface CsvRow {
  /** Line of the file that the row ends on, from 1; the header is line 1. */
  line: number;
  /** Text by column name; an unnamed first column is called "". */
  row: Readonly<Record<string, string>>;
}

/**
 * The rows of a CSV file with a header, in bounded memory. A byte order mark and both kinds of line breaks are
 * understood; texts are not converted.
 * @throws WorldGateError `csv-invalid` with the line, for a second table in the same file (rows of another width), an
 *   unfinished quote, or a column that is there twice; and those of {@link filePieces}
 */
export async function* csvRows(tree: InputTree, name: string): AsyncGenerator<CsvRow> {
  const copies = function* () {
    for (const piece of filePieces(tree, name)) yield Buffer.from(piece);
  };
  const parser = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW_CHARACTERS,
    columns: (header: string[]) => {
      const names = header.map((column) => column.trim());
      const twice = names.find((column, index) => names.indexOf(column) !== index);
      if (twice !== undefined) throw invalid(name, 1, `the column ${quoted(twice)} is there twice`);
      return names;
    },
  });
  const source = Readable.from(copies(), { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser)) {
      yield { line: (info as { lines: number }).lines, row: record as Record<string, string> };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 0;
    throw invalid(name, line, messageOf(error));
  } finally {
    source.destroy();
  }
}

function invalid(name: string, line: number, what: string): WorldGateError {
  return new WorldGateError('csv-invalid', `${name}:${line}: ${what}`, {
    hint: 'one table with one header is read from a CSV file: split what was put together',
  });
}
