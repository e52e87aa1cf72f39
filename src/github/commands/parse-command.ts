import { z } from 'zod';
import { commitSha, slug } from '../../contracts/common.ts';
import { stopRule } from '../../contracts/preset.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';

/** What a comment asks for. */
export type SlashCommand =
  | { name: 'run'; preset: string; options: RunOptions }
  | { name: 'explain'; gate: string; preset: string | null }
  | { name: 'help' };

/** What `key=value` may say; nothing else reaches a workflow. */
export interface RunOptions {
  episodes?: string;
  seed?: string;
  stop?: string;
  /** Full commit that the caller has looked at. */
  sha?: string;
}

export type ParsedComment =
  /** No command: an ordinary comment. */
  { state: 'none' } | { state: 'wrong'; reason: string } | { state: 'command'; command: SlashCommand };

const COMMANDS = ['run', 'explain', 'help'] as const;
const MOST_WORDS = 20;
const MOST_CHARACTERS = 500;

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .refine((text) => Number(text) <= most);

/** A value is checked letter by letter: workflows hand it on, and not every workflow is careful. */
const OPTIONS: Readonly<Record<keyof RunOptions, { schema: z.ZodType<string>; form: string }>> = {
  episodes: { schema: whole(10_000_000).refine((text) => Number(text) >= 1), form: 'a number from 1 on' },
  seed: { schema: whole(2 ** 48), form: 'a number' },
  stop: { schema: stopRule, form: '`fixed` or `savi`' },
  sha: { schema: commitSha, form: 'a full commit' },
};

/**
 * Reads the first line of a comment. It is a command where it begins with `/worldgate` and a space: a quotation, a code
 * block and a line further down are none.
 */
export function parseCommand(body: string): ParsedComment {
  const [line = ''] = body.split(/\r\n|[\n\r]/, 1);
  if (!/^\/worldgate(?: |\t|$)/.test(line)) return { state: 'none' };
  if (line.length > MOST_CHARACTERS) return wrong('the line is too long for a command');
  const words = line
    .trim()
    .split(/[ \t]+/)
    .slice(1);
  if (words.length > MOST_WORDS) return wrong('the line is too long for a command');
  const [name = 'help', ...rest] = words;
  switch (name) {
    case 'run':
      return runCommand(rest);
    case 'explain':
      return explainCommand(rest);
    case 'help':
      return { state: 'command', command: { name: 'help' } };
    default:
      return wrong(`there is no command ${quoted(name)}${didYouMean(name, COMMANDS)}`);
  }
}

function runCommand([preset, ...rest]: readonly string[]): ParsedComment {
  if (preset === undefined) return wrong('`run` needs the name of a preset');
  const badName = nameProblem('preset', preset);
  if (badName !== null) return wrong(badName);
  const options: RunOptions = {};
  for (const word of rest) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(word) ?? [];
    if (!Object.hasOwn(OPTIONS, key)) {
      return wrong(`${quoted(word)} is no option of \`run\`: it takes ${Object.keys(OPTIONS).join('=, ')}=`);
    }
    const option = key as keyof RunOptions;
    if (options[option] !== undefined) return wrong(`\`${option}\` is given twice`);
    if (!OPTIONS[option].schema.safeParse(value).success) {
      return wrong(`\`${option}\` is ${OPTIONS[option].form}, not ${quoted(value)}`);
    }
    options[option] = value;
  }
  return { state: 'command', command: { name: 'run', preset, options } };
}

function explainCommand([gate, ...rest]: readonly string[]): ParsedComment {
  if (gate === undefined) return wrong('`explain` needs the name of a gate');
  const badName = nameProblem('gate', gate);
  if (badName !== null) return wrong(badName);
  const [option, ...more] = rest;
  const preset = option === undefined ? null : (/^preset=(.*)$/.exec(option)?.[1] ?? undefined);
  if (preset === undefined || more.length > 0)
    return wrong('`explain` takes one gate, and `preset=NAME` after it');
  const badPreset = preset === null ? null : nameProblem('preset', preset);
  if (badPreset !== null) return wrong(badPreset);
  return { state: 'command', command: { name: 'explain', gate, preset } };
}

function nameProblem(what: string, name: string): string | null {
  if (slug.safeParse(name).success) return null;
  return `${quoted(name)} is no name of a ${what}: ${what}s are named, never given by a path`;
}

function wrong(reason: string): ParsedComment {
  return { state: 'wrong', reason };
}
