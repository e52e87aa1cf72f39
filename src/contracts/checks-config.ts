import { z } from 'zod';
import { slug } from './common.ts';
import { MAX_SAMPLES, performanceStatistic } from './core-performance.ts';

const MAX_TIMEOUT_S = 3600;

const text = z.string().min(1).max(2000);
const path = z
  .string()
  .min(1)
  .max(1024)
  .refine(
    (value) =>
      !value.includes('\0') &&
      !value.includes('\\') &&
      !value.startsWith('/') &&
      !/^[A-Za-z]:/.test(value) &&
      !value.split('/').includes('..'),
    { message: 'must be a path below the folder of the configuration, with "/" between its parts' },
  );
/** Paths below the folder of the configuration; `*`, `**`, `?` and `{a,b}` stand for names. */
const globs = z.array(path).min(1).max(200);
const names = z.array(z.string().min(1).max(200)).max(200);
const variables = z
  .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of a variable'))
  .max(100)
  .default([]);
/** Program and arguments, run as they are: no shell reads them. */
const command = z.array(z.string().min(1).max(20_000)).min(1).max(200);
const timeout = (seconds: number) =>
  z.number().gt(0).max(MAX_TIMEOUT_S).default(seconds).describe(`seconds; ${seconds} unless stated`);

/** A program whose commands and flags documents show. Exactly one way to ask it what it understands. */
export const documentedExecutable = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .describe('first word of a command line, e.g. worldgate')
      .refine((name) => !/\s/.test(name), { message: 'one word' }),
    aliases: z
      .array(text)
      .max(20)
      .default([])
      .describe('other beginnings of a command line, e.g. node dist/cli.js'),
    help: command.optional().describe('run with --help, and with each documented subcommand and --help'),
    description: command.optional().describe('run once; prints the description of the command line as JSON'),
    description_file: path.optional().describe('holds that description'),
    flags: names.default([]).describe('flags that it understands and does not list'),
    every_subcommand_documented: z.boolean().default(false),
    timeout_s: timeout(30),
  })
  .refine(
    ({ help, description, description_file }) =>
      [help, description, description_file].filter((way) => way !== undefined).length === 1,
    { message: 'say one of help, description and description_file' },
  );
export type DocumentedExecutable = z.output<typeof documentedExecutable>;

/** What the description of a command line looks like: names without the program's own. */
export interface CommandDescription {
  name: string;
  /** `--flag`, `-f`. */
  flags?: string[] | undefined;
  subcommands?: CommandDescription[] | undefined;
}
export const commandDescription: z.ZodType<CommandDescription> = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1).max(200),
    flags: z.array(z.string().min(2).max(200)).max(1000).optional(),
    subcommands: z.array(commandDescription).max(1000).optional(),
  }),
);

export const docsCommandsConfig = z.strictObject({
  docs: globs,
  exclude: z.array(path).max(200).default([]),
  executables: z.array(documentedExecutable).max(50).default([]),
  package_json: path.optional().describe('whose scripts `npm run` may name'),
  pyproject: path.optional().describe('whose [project.scripts] may be called'),
  files: z
    .array(path)
    .max(50)
    .default([])
    .describe('folders: a word of a command line that begins with one names a file that must exist'),
  inline_code: z.boolean().default(true).describe('look at `code` in running text as well'),
  ignore: z
    .array(z.strictObject({ command: text, reason: text }))
    .max(200)
    .default([])
    .describe('beginnings of command lines that are not looked at, each with its reason'),
});
export type DocsCommandsConfig = z.output<typeof docsCommandsConfig>;

export const docsSnippetsConfig = z.strictObject({
  docs: globs,
  exclude: z.array(path).max(200).default([]),
  unmarked: z
    .enum(['ignore', 'parse', 'require-marker'])
    .default('ignore')
    .describe('fences without a marker; parse: those in a language that can be parsed'),
  timeout_s: timeout(30),
  environment: variables.describe('variables that a snippet gets besides PATH, HOME and the like'),
  python: z.string().min(1).max(1024).default('python3'),
  files: z.array(path).max(100).default([]).describe('copied into the folder that a snippet runs in'),
});
export type DocsSnippetsConfig = z.output<typeof docsSnippetsConfig>;

export const wrapperContract = z.strictObject({
  path,
  executable: z
    .boolean()
    .default(true)
    .describe('whether the file must have, or must not have, its executable bit'),
  shebang: text.optional().describe('how the first line begins'),
  required_text: z.array(text).max(50).default([]),
  forbidden_text: z.array(text).max(50).default([]),
  documented_in: z.array(path).max(50).default([]).describe('documents that show the invocation'),
  invocation: text.optional().describe('how documents call it; the path unless stated'),
  smoke: z
    .strictObject({
      command,
      exit_code: z.int().min(0).max(255).default(0),
      output: z.array(text).max(50).default([]).describe('texts that it prints, on either stream'),
      environment: variables,
      timeout_s: timeout(30),
    })
    .optional(),
  triage: text.describe('first thing to do where it does not hold'),
});
export type WrapperContract = z.output<typeof wrapperContract>;

/** Who may load something, and how. */
export const importRule = z
  .strictObject({
    name: text,
    packages: names.default([]).describe('a name covers what lies below it: torch covers torch.nn'),
    modules: z.array(path).max(200).default([]).describe('files of the project, by path or glob'),
    eager_in: z.array(path).max(200).default([]).describe('files that may load it when they are loaded'),
    lazy_in: z
      .array(path)
      .max(200)
      .optional()
      .describe('files that may load it when it is used; any file unless stated'),
    triage: text.optional(),
  })
  .refine(({ packages, modules }) => packages.length + modules.length > 0, {
    message: 'say packages, modules, or both',
  });
export type ImportRule = z.output<typeof importRule>;

const layer = z.strictObject({ name: text, files: globs });

const sources = z.strictObject({
  include: globs,
  exclude: z.array(path).max(200).default([]),
  rules: z.array(importRule).max(100).default([]),
  layers: z
    .array(z.array(layer).min(1).max(50))
    .max(50)
    .default([])
    .describe('highest first; a file may import its own level and those below'),
  type_only: z
    .enum(['ignore', 'count'])
    .default('ignore')
    .describe('imports that leave no trace at run time: whether rules and layers hold for them'),
});

const importTimeEntry = z
  .strictObject({
    name: text,
    runtime: z.enum(['node', 'python']),
    import: z.array(text).max(100).default([]).describe('files (Node) or modules (Python) that are imported'),
    run: z.array(text).max(100).default([]).describe('or: the file that is run, and its arguments (Node)'),
    must_not_load: names.describe('packages, or modules of the project by path or glob'),
    exit_code: z.int().min(0).max(255).default(0),
    environment: variables,
    timeout_s: timeout(60),
  })
  .refine(({ import: imported, run }) => imported.length > 0 !== run.length > 0, {
    message: 'say import or run',
  })
  .refine(({ runtime, run }) => runtime === 'node' || run.length === 0, {
    message: 'run is for Node; a Python entry says import',
  });
export type ImportTimeEntry = z.output<typeof importTimeEntry>;

export const importBoundariesConfig = z.strictObject({
  node: sources.optional(),
  python: sources
    .extend({
      roots: z.array(path).max(20).default(['.']).describe('folders that modules are imported from'),
    })
    .optional(),
  python_executable: z.string().min(1).max(1024).default('python3'),
  import_time: z.array(importTimeEntry).max(50).default([]),
});
export type ImportBoundariesConfig = z.output<typeof importBoundariesConfig>;
export type SourcesConfig = z.output<typeof sources>;

export const performanceRowConfig = z.strictObject({
  key: slug,
  name: z.string().min(1).max(200),
  command,
  budget_ms: z.number().gt(0),
  statistic: performanceStatistic.default('median'),
  samples: z.int().min(5).max(MAX_SAMPLES).default(15),
  warmup: z.int().min(0).max(100).default(2),
  exit_code: z.int().min(0).max(255).default(0),
  environment: variables,
  timeout_s: timeout(60).describe('seconds of one run; 60 unless stated'),
  triage: text.optional(),
});
export type PerformanceRowConfig = z.output<typeof performanceRowConfig>;

export const corePerformanceConfig = z.strictObject({
  rows: z.array(performanceRowConfig).min(1).max(200),
});
export type CorePerformanceConfig = z.output<typeof corePerformanceConfig>;

/** `worldgate.checks.yml`: what `worldgate check` holds a project to. Paths are relative to the file. */
export const checksConfig = z.strictObject({
  schema_version: z.literal('worldgate.checks_config.v1'),
  docs_commands: docsCommandsConfig.optional(),
  docs_snippets: docsSnippetsConfig.optional(),
  wrappers: z.array(wrapperContract).min(1).max(200).optional(),
  import_boundaries: importBoundariesConfig.optional(),
  core_performance: corePerformanceConfig.optional(),
});
export type ChecksConfig = z.output<typeof checksConfig>;
