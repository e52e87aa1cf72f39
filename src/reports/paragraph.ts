import { NO_BREAK, wrap } from './text-table.ts';

/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
export function paragraph(text: string, columns: number): string[] {
  const held = text.replace(
    /(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g,
    NO_BREAK,
  );
  return wrap(held, columns);
}

/** An item of a list. */
export function item(text: string, width: number): string[] {
  return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
