/** One command of a shell text: its words without quotes, and where it begins. */
export interface ShellCommand {
  words: string[];
  /** Counted from 1, in the text. */
  line: number;
}

/** What stands for a value that a reader or the shell puts in. */
export const DYNAMIC = '\u0000';

const KEYWORDS = new Set([
  'if',
  'then',
  'else',
  'elif',
  'while',
  'until',
  'do',
  '!',
  'time',
  '{',
  'exec',
  'command',
]);
/** A reader's placeholder, not a redirection: `<run>`, `<file or folder>`. */
const PLACEHOLDER = /<[A-Za-z][\w ,./|:-]{0,60}>/y;
const HEREDOC = /<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|([\w.-]+))/y;
const REDIRECTION = /(?:\d*|&)(?:>>|>\||>&|<&|<>|>|<)(?:&?\d+(?=\s|$)|-(?=\s|$))?/y;
/** Nested substitutions beyond this are nothing that a document shows. */
const MAX_DEPTH = 20;

/**
 * The commands of a shell text, those of pipes, lists, groups and substitutions each by themselves: enough of the grammar of
 * POSIX shells to know words from quotes, comments, redirections, here-documents and continued lines. Nothing is expanded: what
 * a variable or a placeholder stands for is {@link DYNAMIC}. Takes time in proportion to the text.
 */
export function shellCommands(text: string, firstLine = 1): ShellCommand[] {
  const reader = new Reader(text, firstLine);
  reader.list(0, '');
  return reader.commands.filter(({ words }) => words.length > 0);
}

class Reader {
  readonly commands: ShellCommand[] = [];
  readonly #text: string;
  #at = 0;
  #line: number;
  #heredocs: { end: string; tabs: boolean }[] = [];

  constructor(text: string, line: number) {
    this.#text = text;
    this.#line = line;
  }

  /** Commands up to `closing`, which is taken, or to the end. */
  list(depth: number, closing: string): void {
    let words: string[] = [];
    let line = this.#line;
    let skipNext = false;
    const end = () => {
      this.commands.push({ words: withoutKeywords(words), line });
      words = [];
      skipNext = false;
    };
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (closing !== '' && character === closing) {
        this.#at += 1;
        break;
      }
      if (character === '\n') {
        end();
        this.#newline();
      } else if (character === ' ' || character === '\t' || character === '\r') this.#at += 1;
      else if (character === '\\' && /\r?\n/y.test(this.#text.slice(this.#at + 1, this.#at + 3)))
        this.#continued();
      else if (character === '#') this.#skipLine();
      else if (';|()'.includes(character) || (character === '&' && this.#text[this.#at + 1] !== '>')) {
        end();
        this.#at += 1;
      } else if (this.#heredoc()) continue;
      else if (this.#match(PLACEHOLDER) !== null) words.push(DYNAMIC);
      else if (this.#redirection()) skipNext = this.#needsTarget;
      else {
        if (words.length === 0) line = this.#line;
        const word = this.#word(depth, closing);
        if (!skipNext) words.push(word);
        skipNext = false;
      }
    }
    end();
  }

  #needsTarget = false;

  #redirection(): boolean {
    const found = this.#match(REDIRECTION);
    if (found === null) return false;
    this.#needsTarget = !/[\d-]$/.test(found);
    return true;
  }

  #heredoc(): boolean {
    HEREDOC.lastIndex = this.#at;
    const match = HEREDOC.exec(this.#text);
    if (match === null) return false;
    this.#at += match[0].length;
    this.#heredocs.push({ end: match[2] ?? match[3] ?? match[4]!, tabs: match[1] === '-' });
    return true;
  }

  #match(expression: RegExp): string | null {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#text);
    if (match === null) return null;
    this.#at += match[0].length;
    return match[0];
  }

  #newline(): void {
    this.#at += 1;
    this.#line += 1;
    for (const { end, tabs } of this.#heredocs.splice(0)) {
      while (this.#at < this.#text.length) {
        const line = this.#takeLine();
        if ((tabs ? line.replace(/^\t+/, '') : line).replace(/\r$/, '') === end) break;
      }
    }
  }

  #takeLine(): string {
    const at = this.#text.indexOf('\n', this.#at);
    const line = this.#text.slice(this.#at, at === -1 ? undefined : at);
    this.#at = at === -1 ? this.#text.length : at + 1;
    this.#line += 1;
    return line;
  }

  #skipLine(): void {
    const at = this.#text.indexOf('\n', this.#at);
    this.#at = at === -1 ? this.#text.length : at;
  }

  #continued(): void {
    this.#at += this.#text[this.#at + 1] === '\r' ? 3 : 2;
    this.#line += 1;
  }

  #word(depth: number, closing: string): string {
    const parts: string[] = [];
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (/[\s;|&)]/.test(character) || (closing !== '' && character === closing)) break;
      if (character === '(' && parts.length > 0) break;
      if (character === '>' || character === '<') {
        if (character === '>' || !this.#isPlaceholder()) break;
        this.#match(PLACEHOLDER);
        parts.push(DYNAMIC);
      } else if (character === "'") parts.push(this.#until("'"));
      else if (character === '"') parts.push(this.#doubleQuoted(depth));
      else if (character === '\\') {
        if (/^\r?\n/.test(this.#text.slice(this.#at + 1, this.#at + 3))) {
          this.#continued();
          break;
        }
        parts.push(this.#text[this.#at + 1] ?? '');
        this.#at += 2;
      } else if (character === '$' || character === '`') parts.push(this.#expansion(depth, closing));
      else {
        parts.push(character);
        this.#at += 1;
      }
    }
    return parts.join('');
  }

  #isPlaceholder(): boolean {
    PLACEHOLDER.lastIndex = this.#at;
    return PLACEHOLDER.test(this.#text);
  }

  /** Text up to a closing mark, both taken. */
  #until(mark: string): string {
    const at = this.#text.indexOf(mark, this.#at + 1);
    const text = this.#text.slice(this.#at + 1, at === -1 ? undefined : at);
    this.#at = at === -1 ? this.#text.length : at + 1;
    for (const character of text) if (character === '\n') this.#line += 1;
    return text;
  }

  #doubleQuoted(depth: number): string {
    const parts: string[] = [];
    this.#at += 1;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (character === '"') {
        this.#at += 1;
        break;
      }
      if (character === '\\') {
        parts.push(this.#text[this.#at + 1] ?? '');
        if (this.#text[this.#at + 1] === '\n') this.#line += 1;
        this.#at += 2;
      } else if (character === '$' || character === '`') parts.push(this.#expansion(depth, ''));
      else {
        if (character === '\n') this.#line += 1;
        parts.push(character);
        this.#at += 1;
      }
    }
    return parts.join('');
  }

  /** `$name`, `${…}`, `$(…)` or backticks; the commands of a substitution are read, what they give is not known. */
  #expansion(depth: number, closing: string): string {
    const next = this.#text[this.#at + 1];
    if (this.#text[this.#at] === '`') {
      this.#at += 1;
      if (closing !== '`' && depth < MAX_DEPTH) this.list(depth + 1, '`');
      return DYNAMIC;
    }
    if (next === '(' && depth < MAX_DEPTH) {
      this.#at += 2;
      this.list(depth + 1, ')');
    } else if (next === '{') this.#until('}');
    else {
      this.#at += 1;
      if (this.#match(/[A-Za-z_]\w*|[\d@*#?$!-]/y) === null) return '$';
    }
    return DYNAMIC;
  }
}

/** What stands before the name of the program: keywords and assignments. */
function withoutKeywords(words: readonly string[]): string[] {
  let at = 0;
  while (at < words.length && (KEYWORDS.has(words[at]!) || /^[A-Za-z_]\w*\+?=/.test(words[at]!))) at += 1;
  // What follows these are words, and no command.
  return ['for', 'case', 'select', 'function'].includes(words[at] ?? '') ? [] : words.slice(at);
}

/**
 * The commands of a block that shows a session: where any line begins with a prompt, only such lines (and what continues them)
 * were typed, and the rest is what was answered.
 */
export function sessionCommands(text: string, firstLine: number, mustPrompt: boolean): ShellCommand[] {
  const lines = text.split('\n');
  const isPrompt = (line: string) => /^\s*(?:\([\w.-]+\) )?[$%] /.test(line);
  if (!lines.some(isPrompt)) return mustPrompt ? [] : shellCommands(text, firstLine);
  let continues = false;
  const typed = lines.map((line) => {
    const prompted = isPrompt(line);
    if (!prompted && !continues) return '';
    const command = prompted ? line.replace(/^\s*(?:\([\w.-]+\) )?[$%] /, '') : line.replace(/^\s*> /, '');
    continues = /(?<!\\)(?:\\\\)*\\\r?$/.test(command);
    return command;
  });
  return shellCommands(typed.join('\n'), firstLine);
}
