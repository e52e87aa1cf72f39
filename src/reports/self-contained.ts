const INLINE_TAGS = new Set(['sub', 'code', 'span']);

/**
 * Whether Markdown surely ends what it begins, so that it cannot swallow what follows it. True of what our
 * renderings make: fences start after an empty line and are closed; `<details>` and `</details>` stand alone on a
 * line after an empty one, with `<summary>` on the line in between; other tags are a few inline ones without
 * attributes, balanced within their line. Anything else gets a no. Time is linear in the length.
 */
export function isSelfContained(markdown: string): boolean {
  let fence: string | null = null;
  let depth = 0;
  let before = '';
  for (const line of markdown.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    const starts = before.trim() === '';
    if (fence === null && mark !== null) {
      if (!starts || /^\s/.test(line)) return false;
      fence = mark[1]!;
    } else if (fence !== null && mark !== null && mark[1]!.startsWith(fence) && mark[2]!.trim() === '') {
      fence = null;
    } else if (fence === null && (line === '<details>' || line === '</details>')) {
      depth += line === '<details>' ? 1 : -1;
      if (!starts || depth < 0) return false;
    } else {
      const summary = before === '<details>' ? /^<summary>(.*)<\/summary>$/.exec(line) : null;
      if (!inlineTagsAreBalanced(summary?.[1] ?? line)) return false;
    }
    before = line;
  }
  return fence === null && depth === 0;
}

function inlineTagsAreBalanced(line: string): boolean {
  const open: string[] = [];
  for (const [tag] of line.matchAll(/<[A-Za-z/!?][^<>]{0,20}>?/g)) {
    if (tag === '<br>') continue;
    const match = /^<(\/?)([a-z]+)>$/.exec(tag);
    if (match === null || !INLINE_TAGS.has(match[2]!)) return false;
    if (match[1] === '') open.push(match[2]!);
    else if (open.pop() !== match[2]) return false;
  }
  return open.length === 0;
}
