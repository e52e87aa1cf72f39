import type { Document, Node, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { WorldGateError } from './errors.ts';
import { PROTOTYPE_KEYS, quoted } from './plain-value.ts';
import { type ReadLimits, readText } from './read-text.ts';

/** References by alias in one file. Configuration needs a handful; a bomb needs dozens of levels. */
const MAX_ALIASES = 64;
/** Values in a file once its aliases are followed. */
const MAX_VALUES = 250_000;
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 8;
/** Terminal escapes, line separators and bidirectional controls of a hostile file. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069]/g;
/**
 * What other parsers take for the end of a line where this one reads on (YAML 1.1 breaks lines at NEL, LS and PS, and all at a
 * lone carriage return), what hides in an editor, and what reorders what is seen: two readers would see two files.
 */
const AMBIGUOUS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|(?!^)\ufeff/u;
const TOO_DEEP = `more than ${MAX_DEPTH} levels`;
/** What the parser's messages leave unclear. */
const PARSER_MESSAGES: Record<string, string> = {
  MULTIPLE_DOCS: 'only one YAML document may stand in the file',
  NON_STRING_KEY: 'a key must be plain text',
  RESOURCE_EXHAUSTION: TOO_DEEP,
};

interface Problem {
  offset: number;
  message: string;
}

/**
 * Reads one small YAML file strictly; see {@link parseYaml}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `yaml-invalid`.
 */
export function readYaml(path: string, limits: ReadLimits = {}): unknown {
  return parseYaml(readText(path, limits), path);
}

/**
 * Parses one YAML 1.2 document (core schema) to plain JSON values. Refused: duplicate keys, keys that
 * reach a prototype, control characters and line breaks that parsers disagree on, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
export function parseYaml(text: string, name: string): unknown {
  refuseAmbiguous(text, name);
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
  });
  let problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    message: PARSER_MESSAGES[error.code] ?? error.message,
  }));
  if (problems.length === 0) problems = structureProblems(document);
  if (problems.length > 0) throw invalid(text, name, problems);
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  if (value === null || value === undefined) {
    throw new WorldGateError('yaml-invalid', `${name} is empty`, {
      hint: 'Write the file, or check that the path names the file you meant.',
    });
  }
  refuseTooManyValues(value, name);
  return value;
}

/** @throws WorldGateError `yaml-invalid` */
function refuseAmbiguous(text: string, name: string): void {
  const found = AMBIGUOUS.exec(text);
  if (found === null) return;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw invalid(text, name, [
    {
      offset: found.index,
      message: `the character U+${code} is not allowed: programs disagree on whether it ends a line, or do not show it`,
    },
  ]);
}

/** Problems that the parser lets pass, in the order of the text. */
function structureProblems(document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  if (document.directives.yaml.explicit === true) {
    problems.push({ offset: 0, message: 'directives ("%YAML") are not allowed' });
  }
  const anchors = new Set<string>();
  let aliases = 0;
  visit(document, (_key, node, path) => {
    if (!isNode(node)) return undefined;
    const refuse = (message: string, at: Node = node) =>
      problems.push({ offset: at.range?.[0] ?? 0, message });
    if (node.tag !== undefined) refuse(`tags (${quoted(node.tag)}) are not allowed`);
    if (isAlias(node)) {
      aliases += 1;
      if (aliases > MAX_ALIASES) {
        refuse(`more than ${MAX_ALIASES} aliases: write repeated parts out instead`);
        return visit.BREAK;
      }
      if (!anchors.has(node.source)) refuse(`nothing before this is called "&${node.source.slice(0, 80)}"`);
      if (path.some((parent) => isCollection(parent) && parent.anchor === node.source)) {
        refuse('an alias may not stand inside the value that it repeats');
      }
      return undefined;
    }
    if (node.anchor !== undefined) anchors.add(node.anchor);
    if (isScalar(node)) {
      if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
        refuse(`${quoted(node.source ?? String(node.value))} is not a finite number`);
      }
      return undefined;
    }
    if (path.filter(isCollection).length >= MAX_DEPTH) {
      refuse(TOO_DEEP);
      return visit.BREAK;
    }
    if (isMap(node)) keyProblems(node, refuse);
    return undefined;
  });
  return problems.sort((a, b) => a.offset - b.offset);
}

function keyProblems(map: YAMLMap, refuse: (message: string, at?: Node) => void): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const text = String(key.value);
    if (seen.has(text)) refuse(`the key ${quoted(text)} appears twice`, key);
    else if (text === '<<') refuse('merge keys ("<<") are not allowed', key);
    else if (PROTOTYPE_KEYS.has(text)) refuse(`the key ${quoted(text)} is not allowed`, key);
    seen.add(text);
  }
}

/** Aliases share their target, so a small file can stand for a very large value. */
function refuseTooManyValues(value: unknown, name: string): void {
  let count = 0;
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    count += 1;
    if (count > MAX_VALUES) {
      throw new WorldGateError('yaml-invalid', `${name} stands for more than ${MAX_VALUES} values`, {
        hint: 'Split the file, or write it without aliases.',
      });
    }
    if (typeof next === 'object' && next !== null)
      for (const child of Object.values(next)) pending.push(child);
  }
}

function invalid(text: string, name: string, problems: readonly Problem[]): WorldGateError {
  const shown = problems
    .slice(0, MAX_PROBLEMS)
    .map(({ offset, message }) => located(text, name, offset, message));
  if (problems.length > shown.length) shown.push(`… and ${problems.length - shown.length} more`);
  return new WorldGateError('yaml-invalid', shown.join('\n'), {
    hint: 'Correct the YAML at the place that is shown.',
  });
}

/** `file:line:column: message`, then the line with a mark under the place. */
function located(text: string, name: string, offset: number, message: string): string {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const start = text[offset] === '\n' && offset > 0 && lineStart > offset ? offset : lineStart;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  const end = text.indexOf('\n', start);
  const column = offset - start;
  const from = Math.max(0, column - 60);
  const shown = text
    .slice(start + from, Math.min(end === -1 ? text.length : end, start + from + 100))
    .replace(CONTROLS, ' ');
  const what = message.length > 200 ? `${message.slice(0, 200)}…` : message;
  const head = `${name}:${line}:${column + 1}: ${what.replace(CONTROLS, ' ')}`;
  return shown.trim() === '' ? head : `${head}\n    ${shown}\n    ${' '.repeat(column - from)}^`;
}
