import type { CommentPart } from '../../src/github/comment.ts';

const MARKER = '<!-- test marker -->';

/** A comment of one line per section, `key: text`, sorted by key: as small as a shared comment can be. */
export function linePart(key: string, text: string): CommentPart {
  return {
    isOurs: (body) => body.includes(MARKER),
    merge: (body) => write(new Map([...sectionsOf(body ?? ''), [key, text]])),
    absorb: (body, other) => write(new Map([...sectionsOf(other), ...sectionsOf(body)])),
  };
}

export function sectionsOf(body: string): Map<string, string> {
  const lines = body.split('\n').filter((line) => /^\w+: /.test(line));
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
}

export function write(sections: ReadonlyMap<string, string>): string {
  const lines = [...sections].map(([key, text]) => `${key}: ${text}`).sort();
  return [MARKER, ...lines].join('\n');
}
