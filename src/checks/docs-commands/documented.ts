import { markdownCode } from '../markdown-code.ts';
import { type ShellCommand, sessionCommands, shellCommands } from './shell-words.ts';

const SHELLS = new Set(['sh', 'bash', 'shell', 'zsh']);
const SESSIONS = new Set(['console', 'shell-session', 'shellsession', 'terminal', 'sh-session']);
/** Running text holds names and paths, seldom more than a command line. */
const LONGEST_INLINE = 2000;

/** Command lines that a document shows: those of shell blocks, and of `code` in running text. */
export function documentedCommands(text: string, hasInline: boolean): ShellCommand[] {
  const { fences, inline } = markdownCode(text);
  const commands: ShellCommand[] = [];
  for (const { language, text: code, line } of fences) {
    const isSession = SESSIONS.has(language);
    // A block without a language shows commands only where it shows a prompt.
    if (!SHELLS.has(language) && !isSession && language !== '') continue;
    for (const command of sessionCommands(code, line + 1, isSession || language === ''))
      commands.push(command);
  }
  if (hasInline) {
    for (const { text: code, line } of inline) {
      if (code.length > LONGEST_INLINE) continue;
      for (const { words } of shellCommands(code.replace(/^[$%] /, ''))) commands.push({ words, line });
    }
  }
  return commands.sort((a, b) => a.line - b.line);
}

/** Programs that run another one: what they are given first is what a document is about. */
const RUNNERS: readonly { words: readonly string[]; valued: readonly string[] }[] = [
  { words: ['npx'], valued: ['-p', '--package', '-c'] },
  { words: ['bunx'], valued: [] },
  { words: ['pnpm', 'exec'], valued: [] },
  { words: ['pnpm', 'dlx'], valued: [] },
  { words: ['yarn', 'exec'], valued: [] },
  { words: ['npm', 'exec'], valued: ['-p', '--package'] },
  {
    words: ['uv', 'run'],
    valued: ['--extra', '--group', '--with', '--python', '-p', '--project', '--directory'],
  },
  { words: ['uvx'], valued: ['--from', '--with', '--python', '-p'] },
  { words: ['poetry', 'run'], valued: [] },
  { words: ['pdm', 'run'], valued: [] },
  { words: ['hatch', 'run'], valued: [] },
  { words: ['pipx', 'run'], valued: ['--spec'] },
  { words: ['sudo'], valued: ['-u', '-g'] },
  { words: ['env'], valued: ['-u'] },
  { words: ['nohup'], valued: [] },
  { words: ['timeout'], valued: [] },
  { words: ['xvfb-run'], valued: [] },
];

/** The command that others run: `npx --yes tool gate` is `tool gate`, at whatever version. */
export function withoutRunners(words: readonly string[]): readonly string[] {
  for (const { words: runner, valued } of RUNNERS) {
    if (!runner.every((word, index) => words[index] === word)) continue;
    let at = runner.length;
    while (at < words.length) {
      const word = words[at]!;
      if (word === '--') {
        at += 1;
        break;
      }
      if (valued.includes(word)) at += 2;
      else if (word.startsWith('-') || /^[A-Za-z_]\w*=/.test(word)) at += 1;
      else if (runner[0] === 'timeout' && /^[\d.]+[smhd]?$/.test(word)) at += 1;
      else break;
    }
    const rest = words.slice(at);
    if (rest.length === 0) return words;
    return withoutRunners([rest[0]!.replace(/(?<=.)@[\w.^~*-]+$/, ''), ...rest.slice(1)]);
  }
  return words;
}
