import type { CommentPart } from '../../src/github/comment.ts';

const MARKER = '<!-- test marker -->';

/** A comment of one line per section, `key: text`, sorted by key: as small as a shared comment can be. */
export function linePart(key: string, text: string): CommentPart {
  return {
    isOurs: (body) => body.includes(MARKER),
    merge: (bodies, published) => ({
      // What is published is as new as it gets; of what only comments hold, the oldest of them decides.
      body: write(
        new Map(
          [...bodies.toReversed(), ...published]
            .flatMap((body) => [...sectionsOf(body)])
            .concat([[key, text]]),
        ),
      ),
      isLive: true,
      verdict: null,
    }),
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

/** A comment that holds one section, as somebody made it before. */
export function lineBody(key: string, text: string): string {
  return write(new Map([[key, text]]));
}
