import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';
import { WorldGateError } from '../../foundation/errors.ts';
import type { InputTree } from './input-tree.ts';
import { filePieces } from './read-file.ts';

/** A line of a log that is longer was never written by a logger. */
const MOST_LINE_CHARACTERS = 16 * 1024 * 1024;

export interface LogLine {
  /** Number of the line by line feeds, from 1: several entries share it where a progress bar rewrote the line. */
  number: number;
  /** Without terminal codes and line breaks. */
  text: string;
}

/**
 * The lines of a text log, as a terminal would have left them one after another: split at line feeds and carriage
 * returns, terminal codes removed, bytes that are no UTF-8 replaced. Memory holds one piece and one line.
 * @throws WorldGateError as {@link filePieces}, and `file-too-large` for a line over 16 MiB
 */
export function* logLines(tree: InputTree, name: string): Generator<LogLine> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 1;
  for (const piece of filePieces(tree, name)) {
    const text = rest + decoder.write(piece);
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (rest.length > MOST_LINE_CHARACTERS) {
      throw new WorldGateError('file-too-large', `${name}:${number}: the line is longer than 16 MiB`, {
        hint: 'check that the path names a log',
      });
    }
    for (const line of end === 0 ? [] : text.slice(0, end - 1).split('\n')) {
      yield* entriesOf(line, number);
      number += 1;
    }
  }
  rest += decoder.end();
  if (rest !== '') yield* entriesOf(rest, number);
}

function* entriesOf(line: string, number: number): Generator<LogLine> {
  if (!/[\r\u001b\u009b\ufeff]/.test(line)) {
    yield { number, text: line };
    return;
  }
  for (const part of line
    .replace(/^\ufeff/, '')
    .replace(/\r$/, '')
    .split('\r')) {
    // Cursor movements (`ESC[A`) stand between a progress bar and what was logged behind it.
    yield { number, text: stripVTControlCharacters(part) };
  }
}
