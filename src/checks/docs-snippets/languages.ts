import { parseAllDocuments } from 'yaml';
import { messageOf } from '../../foundation/errors.ts';

/** How a snippet in a language is run: the name of its file, and the program that gets it. */
interface Runner {
  file: string;
  command: (file: string, tools: SnippetTools) => string[];
}

export interface SnippetTools {
  node: string;
  python: string;
}

const shell = (program: string): Runner => ({
  file: 'snippet.sh',
  command: (file) => [program, '-eu', file],
});
const node = (file: string): Runner => ({ file, command: (name, { node: program }) => [program, name] });

const RUNNERS: Readonly<Record<string, Runner>> = {
  sh: shell('sh'),
  shell: shell('sh'),
  bash: { file: 'snippet.sh', command: (file) => ['bash', '-euo', 'pipefail', file] },
  python: { file: 'snippet.py', command: (file, { python }) => [python, '-I', file] },
  py: { file: 'snippet.py', command: (file, { python }) => [python, '-I', file] },
  js: node('snippet.mjs'),
  javascript: node('snippet.mjs'),
  mjs: node('snippet.mjs'),
  cjs: node('snippet.cjs'),
  ts: node('snippet.mts'),
  typescript: node('snippet.mts'),
  mts: node('snippet.mts'),
};

export const RUNNABLE = Object.keys(RUNNERS);
export const PARSABLE = [
  'json',
  'yaml',
  'yml',
  'toml',
  'python',
  'py',
  'js',
  'javascript',
  'mjs',
  'cjs',
  'jsx',
  'ts',
  'typescript',
  'mts',
  'tsx',
];

export function runnerOf(language: string): Runner | undefined {
  return Object.hasOwn(RUNNERS, language) ? RUNNERS[language] : undefined;
}

/** Null where the syntax is right. */
export type Parsing = { problem: string; line: number | null } | null;

/** What is wrong with the syntax of a snippet, with its line in the snippet where that is known. */
export async function syntaxProblem(language: string, text: string): Promise<Parsing> {
  try {
    await parseAs(language, text);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [first] = messageOf(error).split('\n');
    return { problem: (first ?? 'it cannot be parsed').slice(0, 500), line: lineOf(error, text) };
  }
}

async function parseAs(language: string, text: string): Promise<void> {
  switch (language) {
    case 'json':
      JSON.parse(text);
      return;
    case 'yaml':
    case 'yml':
      // Several documents, tags and comments alone are YAML too, though our own files may not have them.
      for (const { errors } of parseAllDocuments(text, { prettyErrors: true }))
        if (errors[0]) throw errors[0];
      return;
    case 'toml':
      (await import('smol-toml')).parse(text);
      return;
    default: {
      const { parseModule } = await import('../import-boundaries/parse-module.ts');
      await parseModule(text, {
        isJsx: /x$/.test(language),
        isTypeScript: /^(?:ts|tsx|mts|typescript)$/.test(language),
      });
    }
  }
}

function lineOf(error: unknown, text: string): number | null {
  const at = error as { loc?: { line?: unknown }; line?: unknown; linePos?: readonly { line?: unknown }[] };
  for (const line of [at.loc?.line, at.line, at.linePos?.[0]?.line])
    if (typeof line === 'number') return line;
  const position = /at position (\d+)/.exec(messageOf(error));
  return position === null ? null : text.slice(0, Number(position[1])).split('\n').length;
}
