import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `hashFiles(…)`: SHA-256 over the SHA-256 of every matching file of the workspace, in order of their paths; patterns
 * with `!` take files away; empty where nothing matches.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns.flatMap((pattern) => pattern.split('\n')).map((line) => line.trim());
  const matched = new Set<string>();
  for (const line of lines.filter((pattern) => pattern !== '')) {
    const found = globSync(line.replace(/^!/, ''), { cwd: workspace });
    for (const name of found) {
      if (line.startsWith('!')) matched.delete(name);
      else matched.add(name);
    }
  }
  const files = [...matched].filter((name) => statSync(join(workspace, name)).isFile()).sort();
  if (files.length === 0) return '';
  const whole = createHash('sha256');
  for (const name of files)
    whole.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, name)))
        .digest(),
    );
  return whole.digest('hex');
}
