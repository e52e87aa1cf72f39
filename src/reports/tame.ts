/**
 * Whether Markdown that somebody else rendered only shows something: its links lead to `serverUrl`, and it holds neither
 * images nor mentions. Code is shown as it is, and so may say anything. Time is linear in the length.
 */
export function isTame(markdown: string, serverUrl: string): boolean {
  // GitHub looks for mentions after entities are decoded.
  const text = withoutCode(markdown).replace(/&(?:#0*64|#x0*40|commat);/gi, '@');
  // No escaping of ours makes a backslash that escapes a backslash.
  if (text.includes('\\\\')) return false;
  if (/(?<!\\)!\[/.test(text) || /(?:^|[^\w`/.&;])@[a-z\d]/i.test(text)) return false;
  // Reference definitions and autolinks are none of our renderings.
  if (/^\s{0,3}\[[^\]]*\]:/m.test(text) || /<[a-z][a-z\d+.-]*:/i.test(text)) return false;
  return [...text.matchAll(/(?<!\\)\]\(([^)\s]*)[^)]*\)/g)].every(([, address]) =>
    leadsTo(address!, serverUrl),
  );
}

function leadsTo(address: string, serverUrl: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
}

function withoutCode(markdown: string): string {
  let fence: string | null = null;
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark?.startsWith(fence)) fence = null;
    else if (fence === null) lines.push(line.replace(/(?<!`)(`+)(?!`)[^`]+\1(?!`)/g, '`'));
  }
  return lines.join('\n');
}
