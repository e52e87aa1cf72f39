import { WorldGateError } from '../../foundation/errors.ts';
import type { InputTree } from './input-tree.ts';
import { parseElements, scanElements } from './json-elements.ts';
import { filePieces } from './read-file.ts';

const MOST_LINE_BYTES = 16 * 1024 * 1024;

export interface JsonLine {
  /** From 1. */
  line: number;
  value: unknown;
}

/**
 * The values of a JSON Lines file, one a line, in bounded memory; empty lines are passed over. `NaN` and `Infinity`
 * are read as numbers, duplicate keys refused.
 * @throws WorldGateError `json-invalid` with the line, `truncated-json` where the last line is cut off,
 *   `file-too-large` for a line over 16 MiB, and those of {@link filePieces}
 */
export function* jsonLines(tree: InputTree, name: string): Generator<JsonLine> {
  let rest = Buffer.alloc(0);
  let line = 1;
  for (const piece of filePieces(tree, name)) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let end = bytes.indexOf(0x0a, from); end !== -1; end = bytes.indexOf(0x0a, from)) {
      const value = parseLine(bytes.subarray(from, end), name, line, false);
      if (value !== undefined) yield { line, value };
      line += 1;
      from = end + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
    if (rest.length > MOST_LINE_BYTES) {
      throw new WorldGateError('file-too-large', `${name}:${line}: the line is longer than 16 MiB`, {
        hint: 'check that the path names a file of results',
      });
    }
  }
  const value = parseLine(rest, name, line, true);
  if (value !== undefined) yield { line, value };
}

function parseLine(bytes: Buffer, name: string, line: number, isLast: boolean): unknown {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1]! <= 0x20) end -= 1;
  if (end === 0) return undefined;
  // The scan ends at the bracket of a list.
  const closed = Buffer.allocUnsafe(end + 1);
  bytes.copy(closed, 0, 0, end);
  closed[end] = 0x5d;
  const text = closed.toString('utf8', 0, end);
  const scan = scanElements(closed, 0, Number.MAX_SAFE_INTEGER);
  const isClosed = scan.kind === 'end' && scan.end === end;
  const parsed = isClosed ? parseElements(text, scan) : undefined;
  if (parsed !== undefined && 'list' in parsed && parsed.list.length === 1) return parsed.list[0];
  if (scan.kind !== 'end' && isLast) {
    throw new WorldGateError('truncated-json', `${name}:${line}: the last line is cut off`, {
      hint: 'the evaluator was stopped while it wrote, or the copy is partial: take the file of a finished run',
    });
  }
  const what = parsed !== undefined && 'problem' in parsed ? parsed.problem : 'not one JSON value';
  throw new WorldGateError('json-invalid', `${name}:${line}: ${what}`, {
    hint: 'check that the file is what the evaluator wrote',
  });
}
