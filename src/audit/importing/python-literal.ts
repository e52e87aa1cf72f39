import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';

const MOST_LEVELS = 32;
const MOST_CHARACTERS = 16 * 1024 * 1024;
const MOST_VALUES = 4_000_000;

/** Lists and tuples are arrays; dicts, and the fields of a dataclass, are maps. */
export type PythonValue = null | boolean | number | string | PythonValue[] | PythonMap;
export type PythonMap = Map<string, PythonValue>;

/**
 * The value that a `repr()` stands for: numbers (`nan` and `inf` too), texts, `True`, `False`, `None`, lists, tuples,
 * dicts with texts or whole numbers as keys, members of an enum, and what NumPy adds (`np.True_`, `np.float64(0.5)`, `array([True])`).
 * Nothing is evaluated. White space and line breaks may stand between values.
 * @param name how messages call the text: `client.log line 12`
 * @throws WorldGateError `python-literal-elided` where NumPy wrote `...` for values that it left out,
 *   `python-literal-invalid` for anything else, more than 32 levels, 16 Mi characters or 4,000,000 values
 */
export function parsePythonLiteral(text: string, name: string): PythonValue {
  return new LiteralReader(text, name, false).whole();
}

/**
 * The fields of a dataclass from its `repr()`: `Config(suite='libero', seed=1)`. Fields may be dataclasses too.
 * @throws WorldGateError as {@link parsePythonLiteral}
 */
export function parsePythonDataclass(text: string, name: string): PythonMap {
  const value = new LiteralReader(text, name, true).whole();
  if (value instanceof Map) return value;
  throw new WorldGateError('python-literal-invalid', `${name} is no dataclass with named fields`);
}

/** Collects the lines of a literal that goes over several, until its brackets are closed. */
export class LiteralLines {
  readonly #lines: string[] = [];
  #length = 0;
  #depth = 0;
  #quote = '';

  /**
   * @returns whether the literal is complete with this line
   * @throws WorldGateError `python-literal-invalid` for more than 16 Mi characters
   */
  push(line: string, name: string): boolean {
    this.#lines.push(line);
    this.#length += line.length + 1;
    if (this.#length > MOST_CHARACTERS) throw invalid(name, 'is longer than 16 Mi characters');
    for (let i = 0; i < line.length; i++) {
      const character = line[i]!;
      if (this.#quote !== '') {
        if (character === '\\') i += 1;
        else if (character === this.#quote) this.#quote = '';
      } else if (character === "'" || character === '"') this.#quote = character;
      else if (character === '(' || character === '[' || character === '{') this.#depth += 1;
      else if (character === ')' || character === ']' || character === '}') this.#depth -= 1;
    }
    // A text does not go over a line break, so an open quote is an error that the parser names.
    this.#quote = '';
    return this.#depth <= 0;
  }

  text(): string {
    return this.#lines.join('\n');
  }
}

const WORDS: ReadonlyMap<string, PythonValue> = new Map<string, PythonValue>([
  ['None', null],
  ['True', true],
  ['False', false],
  ['True_', true],
  ['False_', false],
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
]);
/** Calls that wrap one value, by what stands behind the module. */
const WRAPPERS = /^(?:array|tensor|bool_?|u?int\d*|float\d*|str_|(?:Pure)?(?:Posix|Windows)?Path)$/;
const MODULE = /^(?:np|numpy|torch|pathlib)\./;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

class LiteralReader {
  readonly #text: string;
  readonly #name: string;
  readonly #dataclasses: boolean;
  #at = 0;
  #values = 0;

  constructor(text: string, name: string, dataclasses: boolean) {
    if (text.length > MOST_CHARACTERS) throw invalid(name, 'is longer than 16 Mi characters');
    this.#text = text;
    this.#name = name;
    this.#dataclasses = dataclasses;
  }

  whole(): PythonValue {
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#unexpected('the end');
    return value;
  }

  #value(level: number): PythonValue {
    if (level > MOST_LEVELS) throw invalid(this.#name, `has more than ${MOST_LEVELS} levels`);
    this.#values += 1;
    if (this.#values > MOST_VALUES)
      throw invalid(this.#name, `has more than ${MOST_VALUES.toLocaleString('en')} values`);
    this.#skipSpace();
    const character = this.#text[this.#at];
    if (character === '[') return this.#items(']', level).list;
    if (character === '(') {
      const { list, hasComma } = this.#items(')', level);
      // Brackets around one value without a comma are only brackets.
      return list.length === 1 && !hasComma ? list[0]! : list;
    }
    if (character === '{') return this.#dict(level);
    if (character === "'" || character === '"') return this.#string(character);
    if (character === '<') return this.#enum(level);
    return this.#wordOrNumber(level);
  }

  /** `<TaskSuite.LIBERO_GOAL: 'libero_goal'>`: the value. */
  #enum(level: number): PythonValue {
    if (this.#match(/<[A-Za-z_]\w*\.\w+:/y) === undefined) throw this.#unexpected('a value');
    const value = this.#value(level + 1);
    if (!this.#take('>')) throw this.#unexpected('">"');
    return value;
  }

  #items(end: string, level: number): { list: PythonValue[]; hasComma: boolean } {
    this.#at += 1;
    const list: PythonValue[] = [];
    let hasComma = false;
    for (;;) {
      if (this.#take(end)) return { list, hasComma };
      list.push(this.#value(level + 1));
      if (this.#take(',')) hasComma = true;
      else if (this.#take(end)) return { list, hasComma };
      else throw this.#unexpected(`"," or "${end}"`);
    }
  }

  #dict(level: number): PythonMap {
    this.#at += 1;
    const map: PythonMap = new Map();
    for (;;) {
      if (this.#take('}')) return map;
      const key = this.#value(level + 1);
      if (typeof key !== 'string' && !Number.isSafeInteger(key)) {
        throw this.#unexpected('a text or a whole number as key');
      }
      if (!this.#take(':')) throw this.#unexpected('":"');
      this.#set(map, String(key), this.#value(level + 1));
      if (!this.#take(',') && this.#text[this.#at] !== '}') throw this.#unexpected('"," or "}"');
    }
  }

  #set(map: PythonMap, key: string, value: PythonValue): void {
    if (map.has(key)) throw invalid(this.#name, `has ${quoted(key)} twice`);
    map.set(key, value);
  }

  #string(quote: string): string {
    let text = '';
    let from = this.#at + 1;
    for (let at = from; at < this.#text.length; at++) {
      const character = this.#text[at]!;
      if (character === '\n') break;
      if (character === quote) {
        this.#at = at + 1;
        return text + this.#text.slice(from, at);
      }
      if (character !== '\\') continue;
      text += this.#text.slice(from, at);
      const [decoded, length] = this.#escape(at + 1);
      text += decoded;
      at += length;
      from = at + 1;
    }
    throw this.#unexpected(`a text that ends with ${quote}`);
  }

  #escape(at: number): [string, number] {
    const letter = this.#text[at] ?? '';
    const digits = { x: 2, u: 4, U: 8 }[letter];
    if (digits === undefined) {
      const decoded = ESCAPES[letter];
      if (decoded === undefined) throw this.#unexpected('an escape that repr() writes');
      return [decoded, 1];
    }
    const hex = this.#text.slice(at + 1, at + 1 + digits);
    const code = Number.parseInt(hex, 16);
    if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length !== digits || code > 0x10ffff) {
      throw this.#unexpected('an escape that repr() writes');
    }
    return [String.fromCodePoint(code), 1 + digits];
  }

  #wordOrNumber(level: number): PythonValue {
    if (this.#text.startsWith('...', this.#at)) {
      throw new WorldGateError(
        'python-literal-elided',
        `${this.#name} has "..." where NumPy left values out: they are nowhere in the text`,
        { hint: 'print lists, or set np.set_printoptions(threshold=sys.maxsize), and run it again' },
      );
    }
    const number = this.#match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y);
    if (number !== undefined) return Number(number);
    const sign = this.#match(/[-+]/y);
    const word = this.#match(/[A-Za-z_][\w.]*/y);
    if (word === undefined) throw this.#unexpected('a value');
    const plain = word.replace(MODULE, '');
    if (this.#text[this.#at] === '(') {
      if (sign !== undefined) throw this.#unexpected('a value');
      return WRAPPERS.test(plain) ? this.#wrapped(level) : this.#dataclass(word, level);
    }
    const value = WORDS.get(plain);
    if (value === undefined) {
      this.#at -= word.length;
      throw this.#unexpected('a value');
    }
    if (sign === undefined) return value;
    if (typeof value !== 'number') throw this.#unexpected('a number behind the sign');
    return sign === '-' ? -value : value;
  }

  /** `array([True], dtype=bool)`: the first argument; those with names say how, not what. */
  #wrapped(level: number): PythonValue {
    this.#at += 1;
    const value = this.#value(level + 1);
    while (this.#take(',')) {
      if (this.#text[this.#at] === ')') break;
      if (this.#match(/(?:dtype|shape|device)=/y) === undefined) throw this.#unexpected('one value');
      if (this.#match(/[A-Za-z_][\w.]*/y) === undefined) this.#value(level + 1);
    }
    if (!this.#take(')')) throw this.#unexpected('")"');
    return value;
  }

  #dataclass(name: string, level: number): PythonMap {
    if (!this.#dataclasses) {
      this.#at -= name.length;
      throw this.#unexpected('a value');
    }
    this.#at += 1;
    const map: PythonMap = new Map();
    for (;;) {
      if (this.#take(')')) return map;
      const key = this.#match(/[A-Za-z_]\w*(?==)/y);
      if (key === undefined) throw this.#unexpected('a field with its name');
      this.#at += 1;
      this.#set(map, key, this.#value(level + 1));
      if (!this.#take(',') && this.#text[this.#at] !== ')') throw this.#unexpected('"," or ")"');
      this.#skipSpace();
    }
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    this.#skipSpace();
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skipSpace(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #unexpected(expected: string): WorldGateError {
    const rest = this.#text.slice(this.#at, this.#at + 20);
    return invalid(
      this.#name,
      rest === ''
        ? `ends where ${expected} should be: it is cut off`
        : `needs ${expected} at character ${this.#at + 1}, and has ${quoted(rest)}`,
    );
  }
}

function invalid(name: string, what: string): WorldGateError {
  return new WorldGateError('python-literal-invalid', `${name} ${what}`, {
    hint: 'take the output as the evaluator printed it',
  });
}
