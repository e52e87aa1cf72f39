/** What a program says that it understands, at one level of its commands. */
export interface Understood {
  /** Empty where it has none, or does not say. */
  subcommands: string[];
  flags: string[];
}

const HEADING = /^\s*(?:[\w -]*\b(?:sub)?commands|positional arguments)\s*:?\s*$/i;
const SECTION = /^\S.*:\s*$|^[A-Z][A-Z ]+$/;
const FLAG = /(?<![\w-])(--[A-Za-z][\w-]*|-[A-Za-z?])(?![\w-])/g;
const MOST = 2000;

/**
 * Reads the `--help` of a program: of commander, argparse, click, typer, clap, cobra and whatever else lists its commands in an
 * indented section under a heading that ends with "commands", and writes flags with their dashes.
 */
export function understoodFrom(help: string): Understood {
  // Boxes that some programs draw around their sections.
  const lines = help.replace(/[│┃╭╮╰╯─━┌┐└┘]/g, ' ').split(/\r?\n/);
  const flags = new Set<string>();
  for (const line of lines) {
    for (const [, flag] of line.matchAll(FLAG)) if (flags.size < MOST) flags.add(flag!);
    // `--[no-]color` stands for two.
    for (const [, rest] of line.matchAll(/--\[no-\]([\w-]+)/g)) flags.add(`--${rest}`).add(`--no-${rest}`);
  }
  const subcommands = new Set<string>();
  let indent: number | null = null;
  let inside = false;
  for (const line of lines) {
    if (HEADING.test(line)) {
      inside = true;
      indent = null;
      continue;
    }
    if (!inside || line.trim() === '') continue;
    if (SECTION.test(line) || !/^\s/.test(line)) {
      inside = false;
      continue;
    }
    const depth = /^\s*/.exec(line)![0].length;
    const braces = /^\s*\{([\w,:.-]+)\}/.exec(line);
    if (braces !== null) {
      for (const name of braces[1]!.split(',')) subcommands.add(name);
      // What follows in the section explains them, one level deeper.
      indent = null;
      continue;
    }
    indent ??= depth;
    const name = /^\s*([A-Za-z][\w:.-]*)((?:\s*[,|]\s*[A-Za-z][\w:.-]*)*)/.exec(line);
    if (depth !== indent || name === null) continue;
    for (const word of [name[1]!, ...name[2]!.split(/[\s,|]+/)]) if (word !== '') subcommands.add(word);
  }
  return { subcommands: [...subcommands].slice(0, MOST), flags: [...flags] };
}
