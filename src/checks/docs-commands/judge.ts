import { didYouMean } from '../../foundation/suggest.ts';
import type { CommandLine } from './command-line.ts';
import { DYNAMIC } from './shell-words.ts';

export interface Judged {
  /** Subcommands that were named, as far as they are known. */
  path: string[];
  /** What the program does not understand; null where it understands all. */
  problem: string | null;
}

/**
 * Holds the words behind a program's name against what the program says. A word that stands for a value (a placeholder, a
 * variable, `…`) ends the search for subcommands: what it would be is not known.
 */
export async function judgeWords(
  name: string,
  words: readonly string[],
  line: CommandLine,
  alsoFlags: readonly string[],
): Promise<Judged> {
  const path: string[] = [];
  let here = (await line.at([]))!;
  const flags = new Set(['--help', '-h', ...alsoFlags, ...here.flags]);
  const asked: string[] = [];
  let mayDescend = true;
  let afterFlag = false;
  for (const raw of words) {
    const word = raw.replace(/^[[(]+|[\])]+$|(?:\.\.\.|…)$/g, '');
    if (word === '--') break;
    if (/^-{1,2}[A-Za-z?]/.test(word)) {
      asked.push(word);
      afterFlag = !word.includes('=');
      continue;
    }
    const isValue = !/[A-Za-z0-9]/.test(word) || /[\u0000*…$]|^[A-Z][A-Z0-9_-]+$|^\.\.\.$/.test(word);
    if (mayDescend && here.subcommands.length > 0 && !isValue) {
      if (here.subcommands.includes(word)) {
        path.push(word);
        here = (await line.at(path)) ?? { subcommands: [], flags: [] };
        for (const flag of here.flags) flags.add(flag);
      } else if (!afterFlag) {
        const where = [name, ...path].join(' ');
        return {
          path,
          problem: `${where} has no subcommand "${word}"${didYouMean(word, here.subcommands)}`,
        };
      }
    } else if (isValue) mayDescend = false;
    afterFlag = false;
  }
  // A program that lists no flags at all does not say which it has.
  if (flags.size <= 2 + alsoFlags.length) return { path, problem: null };
  const unknown = asked.find((word) => !isKnown(word, flags));
  if (unknown === undefined) return { path, problem: null };
  const flag = unknown.split('=')[0]!;
  const where = [name, ...path].join(' ');
  return { path, problem: `${where} has no option "${flag}"${didYouMean(flag, flags)}` };
}

function isKnown(word: string, flags: ReadonlySet<string>): boolean {
  const flag = word.split('=')[0]!;
  if (flag.includes(DYNAMIC) || flags.has(flag)) return true;
  if (flag.startsWith('--')) return false;
  // `-xvf` is three flags, and `-n5` one with its value.
  return flags.has(flag.slice(0, 2)) || [...flag.slice(1)].every((letter) => flags.has(`-${letter}`));
}
