import { columnsOf } from './columns.ts';
import { wrap } from './text-table.ts';

/** What a reader copies as one piece: digests and addresses, with what punctuation stands around them. */
const COPYABLE = /^["'(]*(?:(?:sha\d{3}:)?[0-9a-f]{16,128}|https?:\/\/[\x21-\x7e]+)["'),.;:]*$/;
/** Where a workflow is told from its ref. */
const REF = /(?<=\S)@(?=refs\/)/;

/**
 * Lines of one line of text, as {@link wrap} makes them, but digests and addresses are never broken: where one is wider
 * than `columns`, it has a line to itself that is too. A workflow is broken before its ref, where it has to be.
 */
export function wrapCopyable(text: string, columns: number): string[] {
  const lines: string[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) lines.push(...wrap(plain.join(' '), columns));
    plain = [];
  };
  for (const word of text.split(' ')) {
    if (!COPYABLE.test(word) || columnsOf(word) <= columns) {
      plain.push(word);
      continue;
    }
    const [workflow, ref] = word.split(REF);
    flush();
    lines.push(workflow!);
    if (ref !== undefined) plain.push(`@${ref}`);
  }
  flush();
  return lines.length === 0 ? [''] : lines;
}

/** Columns of a label, with the space after it. */
const LABEL = 15;

/**
 * A label, and the text in a column beside it. What is too wide for that column stands below the label, whole.
 * @param width of the terminal
 */
export function labelledLines(label: string, text: string, width: number, indent = '  '): string[] {
  const room = width - indent.length - LABEL;
  const lines: string[] = [];
  let isBelow = false;
  for (const [index, line] of wrapCopyable(text, room).entries()) {
    const isWide = columnsOf(line) > room;
    if (isWide && index === 0) lines.push(`${indent}${label}`);
    isBelow ||= isWide;
    lines.push(
      isBelow ? `${indent}  ${line}` : `${indent}${(index === 0 ? label : '').padEnd(LABEL)}${line}`,
    );
  }
  return lines;
}

/** An item of a list, in which digests and addresses stay whole. */
export function copyableItem(text: string, width: number): string[] {
  return wrapCopyable(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
