/** Wildcards of one pattern; more of them say nothing that fewer do not. */
export const MOST_WILDCARDS = 8;

const WILDCARDS = /\*+/g;

export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*');
}

/** What is wrong with the wildcards of a pattern, as a sentence that follows it; `undefined` where nothing is. */
export function wildcardProblem(pattern: string): string | undefined {
  const runs = pattern.match(WILDCARDS) ?? [];
  if (runs.some((run) => run.length > 2))
    return 'has more than two "*" in a row; "**" stands for any characters';
  if (runs.length > MOST_WILDCARDS)
    return `has ${runs.length} wildcards; at most ${MOST_WILDCARDS} are understood`;
  return undefined;
}

/**
 * Whether a whole text is what a pattern describes: `*` stands for any characters but "/", also for none, `**` for any at
 * all, and every other character for itself. Takes time in proportion to both lengths, whatever an attacker wrote into
 * the text: no regular expression is made of the pattern.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.match(/\*\*|[\s\S]/g) ?? [];
  /** Of each number of characters of the text, whether the parts so far can stand for them. */
  let reached: boolean[] = [true, ...Array<boolean>(text.length).fill(false)];
  for (const part of parts) {
    const next = Array<boolean>(text.length + 1).fill(false);
    for (let at = 0; at <= text.length; at++) {
      if (part === '**') next[at] = reached[at]! || (at > 0 && next[at - 1]!);
      else if (part === '*') next[at] = reached[at]! || (at > 0 && next[at - 1]! && text[at - 1] !== '/');
      else next[at] = at > 0 && reached[at - 1]! && text[at - 1] === part;
    }
    reached = next;
  }
  return reached[text.length]!;
}
