/** A file command that the runner refuses; the step fails. */
export class FileCommandError extends Error {}

/**
 * Pairs of `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV`, in order: `name=value` lines, and `name<<DELIMITER` blocks
 * that end with the delimiter on a line of its own. Throws `FileCommandError` in the runner's words.
 */
export function readPairs(text: string): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        throw new FileCommandError(
          `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs.push([name, lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else throw new FileCommandError(`Invalid format '${line}'`);
  }
  return pairs;
}

/** Folders of `GITHUB_PATH`, in the order in which they were added. */
export function readPaths(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
