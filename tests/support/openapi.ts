import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';

interface Schema {
  [key: string]: unknown;
}
interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Schema;
}
interface Operation {
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { required?: boolean; content: { 'application/json'?: { schema: Schema } } };
  responses: Record<string, { $ref: string } | { content?: { 'application/json'?: { schema: Schema } } }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

const ID = 'openapi.json';
const document = JSON.parse(
  readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
const addFormats = addFormatsModule as unknown as (target: Ajv) => void;
addFormats(ajv);
// OpenAPI 3.0 says `nullable: true` beside `$ref`, `oneOf` and `type`; ajv knows it beside `type` only.
ajv.addSchema({ $id: ID, ...(nullableAsUnion(document) as object) });
const compiled = new Map<string, ValidateFunction>();

function nullableAsUnion(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableAsUnion);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, nullableAsUnion(inner)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

function resolve(node: unknown): unknown {
  const reference = (node as { $ref?: string }).$ref;
  if (reference === undefined) return node;
  const [, , kind, name] = reference.split('/');
  return document.components[kind!]![name!];
}

function check(schema: Schema, value: unknown, what: string): string[] {
  const key = JSON.stringify(schema);
  let validate = compiled.get(key);
  if (validate === undefined) {
    const absolute: unknown = JSON.parse(key.replaceAll('"$ref":"#/', `"$ref":"${ID}#/`));
    validate = ajv.compile(nullableAsUnion(absolute) as Schema);
    compiled.set(key, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message}`);
}

export interface Exchange {
  method: string;
  path: string;
  query: URLSearchParams;
  /** JSON; undefined for none, and for bytes, which nothing is described of. */
  requestBody: unknown;
  status: number;
  responseBody: unknown;
}

/**
 * Problems of one request and its answer against GitHub's published description: undescribed path, parameter,
 * body or status, and values that break their schema.
 */
export function problemsOf(exchange: Exchange): string[] {
  const name = `${exchange.method} ${exchange.path}`;
  for (const [template, methods] of Object.entries(document.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const match = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(exchange.path);
    if (match === null) continue;
    const operation = methods[exchange.method.toLowerCase()];
    if (operation === undefined) return [`${name}: the method is not described`];
    const inPath = Object.fromEntries(names.map((key, index) => [key, match[index + 1]!]));
    return [
      ...parameterProblems(operation, inPath, exchange.query),
      ...bodyProblems(operation, exchange.requestBody),
      ...answerProblems(operation, exchange),
    ].map((problem) => `${name}: ${problem}`);
  }
  return [`${name}: the path is not described`];
}

function parameterProblems(
  operation: Operation,
  inPath: Record<string, string>,
  query: URLSearchParams,
): string[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter) as Parameter);
  const problems: string[] = [];
  for (const key of query.keys()) {
    if (!parameters.some((parameter) => parameter.in === 'query' && parameter.name === key)) {
      problems.push(`the query parameter "${key}" is not described`);
    }
  }
  for (const parameter of parameters) {
    const text = parameter.in === 'path' ? inPath[parameter.name] : query.get(parameter.name);
    if (text === undefined || text === null) {
      if (parameter.required === true) problems.push(`the parameter "${parameter.name}" is missing`);
      continue;
    }
    const value = parameter.schema.type === 'integer' ? Number(text) : text;
    problems.push(...check(parameter.schema, value, `parameter ${parameter.name}`));
  }
  return problems;
}

function bodyProblems(operation: Operation, body: unknown): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['a body is sent where none is described'];
  const known = Object.keys(schema.properties as object);
  const unknown = Object.keys(Object(body)).filter((key) => !known.includes(key));
  return [
    ...unknown.map((key) => `the body's key "${key}" is not described`),
    ...check(schema, body, 'request body'),
  ];
}

/** Statuses that every operation can have and the description leaves out. */
const UNIVERSAL = new Set([401, 403, 404, 429, 500, 502, 503]);

function answerProblems(operation: Operation, { status, responseBody }: Exchange): string[] {
  const described = operation.responses[status];
  if (described === undefined) {
    if (!UNIVERSAL.has(status)) return [`status ${status} is not described`];
    return check({ $ref: '#/components/schemas/basic-error' }, responseBody, 'answer');
  }
  const answer = resolve(described) as { content?: { 'application/json'?: { schema: Schema } } };
  const schema = answer.content?.['application/json']?.schema;
  if (schema === undefined)
    return responseBody === undefined ? [] : ['a body is sent where none is described'];
  return check(schema, responseBody, 'answer');
}
