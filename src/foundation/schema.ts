import type { z } from 'zod';
import { WorldGateError } from './errors.ts';
import { keyPath, quoted } from './plain-value.ts';
import { didYouMean } from './suggest.ts';

const MAX_PROBLEMS = 8;

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

export interface ParseContext {
  /** The file that the value came from, as messages call it. */
  file: string;
  /** Code of the error: `preset-invalid`, `task-invalid`, … */
  code: string;
  hint?: string;
}

/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
export function parseWith<S extends z.ZodType>(
  schema: S,
  value: unknown,
  context: ParseContext,
): z.output<S> {
  const version = versionProblem(schema, value);
  if (version !== undefined) {
    throw new WorldGateError(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = describeIssues(schema, value, parsed.error.issues);
  const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
  if (problems.length > shown.length) shown.push(`… and ${problems.length - shown.length} more`);
  throw new WorldGateError(context.code, shown.join('\n'), {
    hint: context.hint ?? 'Correct the file at the keys that are named.',
  });
}

/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema: Schema, root: unknown, issues: readonly Issue[]): string[] {
  const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
  return [...new Set(problems)];
}

function describe(schema: Schema, root: unknown, issue: Issue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  const at = (what: string, where: readonly PropertyKey[] = path) =>
    where.length === 0 ? what : `${keyPath(where)}: ${what}`;
  const got = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schemasAt(schema, root, path), got);
      const present = new Set(Object.keys(Object(got)));
      const free = known.filter((key) => !present.has(key));
      return issue.keys.map((key) => at(`unknown key ${quoted(key)}${didYouMean(key, free)}`));
    }
    case 'invalid_union':
      return describeUnion(schema, root, issue, path, at, got);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (got === undefined) return [at(`is missing; it must be ${oneOf(allowed)}`)];
      const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
      return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
    }
    case 'invalid_type':
      if (got === undefined) return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
      return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
    case 'too_small':
      return [
        at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
      ];
    case 'too_big':
      return [
        at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
      ];
    case 'invalid_format':
      return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
    case 'invalid_key':
      return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
    default:
      return [at(issue.message)];
  }
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

function describeUnion(
  schema: Schema,
  root: unknown,
  issue: UnionIssue,
  path: readonly PropertyKey[],
  at: (what: string) => string,
  got: unknown,
): string[] {
  if (issue.errors.length === 0) {
    const key = String(path.at(-1));
    const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
    if (got === undefined) return [at(`is missing; it must be ${oneOf(allowed)}`)];
    return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
  }
  if (got === undefined) return [at('is missing')];
  // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
  const reached = (issues: readonly Issue[]) => {
    const atTop = issues.filter((inner) => inner.path.length === 0);
    return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
  };
  const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0]!;
  if (reached(best) > -1000) return best.flatMap((inner) => describe(schema, root, inner, path));
  const expected = issue.errors.flatMap((inner) =>
    inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])),
  );
  return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  tuple: 'a list',
  null: 'null',
  undefined: 'absent',
};

function oneOf(values: readonly string[]): string {
  const quotedValues = values.map((value) => quoted(value));
  return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}

/** Where there is one value, the message has said it. */
function nearestOf(given: string, allowed: readonly string[]): string {
  return allowed.length === 1 ? '' : didYouMean(given, allowed);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  return typeof value === 'object' ? 'a mapping' : String(value);
}

function sizeProblem(origin: string, word: string, limit: number, inclusive: boolean, got: unknown): string {
  if (origin === 'string') return `must have ${word} ${limit} characters, not ${String(got).length}`;
  if (origin === 'array') return `must have ${word} ${limit} entries, not ${(got as unknown[]).length}`;
  if (inclusive) return `must be ${word} ${limit}, not ${shown(got)}`;
  return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}

function formatProblem(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'datetime') return 'must be an ISO 8601 time in UTC';
  if (issue.format === 'template_literal') return 'must be "sha256:" and 64 lower-case hexadecimal digits';
  return `must be ${issue.message.replace(/^must be /, '')}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, part) ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return value;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema: Schema): Schema[] {
  const definition = schema._zod.def as Definition;
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return unwrap(definition.innerType);
    case 'pipe':
      return unwrap(definition.in);
    case 'lazy':
      return unwrap(definition.getter());
    case 'union':
      return definition.options.flatMap(unwrap);
    case 'intersection':
      return [...unwrap(definition.left), ...unwrap(definition.right)];
    default:
      return [schema];
  }
}

/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema: Schema, root: unknown, path: readonly PropertyKey[]): Schema[] {
  let schemas = unwrap(schema);
  for (const [index, part] of path.entries()) {
    const here = valueAt(root, path.slice(0, index));
    schemas = matching(schemas, here).flatMap((candidate) => {
      const child = childOf(candidate, part);
      return child === undefined ? [] : unwrap(child);
    });
  }
  return schemas;
}

function childOf(schema: Schema, part: PropertyKey): Schema | undefined {
  const definition = schema._zod.def as Definition;
  if (definition.type === 'object') {
    return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
  }
  if (definition.type === 'array') return definition.element;
  if (definition.type === 'record') return definition.valueType;
  if (definition.type === 'tuple') return definition.items[Number(part)] ?? definition.rest ?? undefined;
  return undefined;
}

/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas: readonly Schema[], value: unknown): readonly Schema[] {
  const agreeing = schemas.filter((schema) => {
    const definition = schema._zod.def as Definition;
    if (definition.type !== 'object') return true;
    return Object.entries(definition.shape).every(([key, child]) => {
      const literals = literalValues(child);
      return literals === undefined || literals.includes(valueAt(value, [key]));
    });
  });
  return agreeing.length > 0 ? agreeing : schemas;
}

function literalValues(schema: Schema): readonly unknown[] | undefined {
  const definition = schema._zod.def as Definition;
  return definition.type === 'literal' ? definition.values : undefined;
}

function knownKeys(schemas: readonly Schema[], value: unknown): string[] {
  const keys = matching(schemas, value).flatMap((schema) => {
    const definition = schema._zod.def as Definition;
    return definition.type === 'object' ? Object.keys(definition.shape) : [];
  });
  return [...new Set(keys)];
}

function discriminatorValues(schemas: readonly Schema[], key: string): string[] {
  const values = schemas.flatMap((schema) => {
    const child = childOf(schema, key);
    return child === undefined ? [] : (literalValues(child) ?? []);
  });
  return [...new Set(values.map(String))];
}

/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema: Schema, value: unknown): { message: string; hint: string } | undefined {
  const given = valueAt(value, ['schema_version']);
  if (typeof given !== 'string') return undefined;
  const known = discriminatorValues(unwrap(schema), 'schema_version');
  if (known.length === 0 || known.includes(given)) return undefined;
  const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
  const sameThing = known.filter(
    (version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''),
  );
  if (parts !== null && sameThing.length > 0) {
    return {
      message: `schema_version: ${quoted(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
      hint: 'Update WorldGate, or write the file in the version that it reads.',
    };
  }
  return {
    message: `schema_version: must be ${oneOf(known)}, not ${quoted(given)}${nearestOf(given, known)}`,
    hint: 'Check that the path names the kind of file that is asked for here.',
  };
}
