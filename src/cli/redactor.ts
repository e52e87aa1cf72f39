import { redactText } from '../observability/redaction/index.ts';

/**
 * Redaction knows where people keep their files; where this checkout lies (`/builds/team/repo`, `D:\\a`) only the
 * door knows. Paths below `folders` become relative to them.
 */
export function redactorFor(folders: readonly string[]): (text: string) => string {
  const roots = folders
    .map((folder) => folder.replace(/[\\/]+$/, ''))
    .filter((folder) => folder !== '')
    .sort((a, b) => b.length - a.length)
    .map((folder) => folder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const below = new RegExp(`(?<![\\w.-])(?:${roots.join('|')})(?:[\\\\/]|(?![\\w.-]))`, 'g');
  const withoutRoots = (text: string) =>
    roots.length === 0 ? text : text.replace(below, (found) => (/[\\/]$/.test(found) ? '' : '.'));
  return (text) => redactText(withoutRoots(text));
}
