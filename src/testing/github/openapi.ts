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

export interface Exchange {
  method: string;
  /** As sent, without the prefix of an Enterprise server. */
  path: string;
  query: URLSearchParams;
  /** JSON; undefined for none, and for bytes, which nothing is described of. */
  requestBody: unknown;
  status: number;
  /** JSON; undefined for none and for bytes. */
  responseBody: unknown;
}

export interface Found {
  /** Path as the description writes it: `/repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  template: string;
  /** Decoded values of the names in it. */
  params: Record<string, string>;
}

/** Names in a path whose values may hold slashes. */
const SLASHED = new Set(['ref', 'path', 'branch', 'basehead', 'tag']);
/** Statuses that every operation can have and the description leaves out. */
const UNIVERSAL = new Set([401, 403, 404, 429, 500, 502, 503]);
const ID = 'openapi.json';

/** GitHub's published description of the operations that the stub knows (`scripts/extract-openapi.ts`). */
export class OpenApi {
  #document: Description;
  #ajv: Ajv;
  #compiled = new Map<string, ValidateFunction>();
  #templates: { template: string; pattern: RegExp; names: string[] }[];

  constructor(document: Description) {
    this.#document = document;
    this.#ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
    const addFormats = addFormatsModule as unknown as (target: Ajv) => void;
    addFormats(this.#ajv);
    // OpenAPI 3.0 says `nullable: true` beside `$ref`, `oneOf` and `type`; ajv knows it beside `type` only.
    this.#ajv.addSchema({ $id: ID, ...(nullableAsUnion(document) as object) });
    const literals = (template: string) =>
      template.split('/').filter((part) => part !== '' && !part.startsWith('{')).length;
    this.#templates = Object.keys(document.paths)
      .sort((a, b) => literals(b) - literals(a))
      .map((template) => ({
        template,
        names: [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
        pattern: new RegExp(
          `^${template.replace(/\{(\w+)\}/g, (_, name: string) => (SLASHED.has(name) ? '(.+)' : '([^/]+)'))}$`,
        ),
      }));
  }

  /** The described path that `path` is one of; null where none is. */
  find(path: string): Found | null {
    for (const { template, names, pattern } of this.#templates) {
      const match = pattern.exec(path);
      if (match === null) continue;
      return {
        template,
        params: Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1]!)])),
      };
    }
    return null;
  }

  /**
   * Problems of one request and its answer: undescribed path, parameter, body or status, and values that break
   * their schema.
   */
  problemsOf(exchange: Exchange): string[] {
    const name = `${exchange.method} ${exchange.path}`;
    const found = this.find(exchange.path);
    if (found === null) return [`${name}: the path is not described`];
    const operation = this.#document.paths[found.template]![exchange.method.toLowerCase()];
    if (operation === undefined) return [`${name}: the method is not described`];
    return [
      ...this.#parameterProblems(operation, found.params, exchange.query),
      ...this.#bodyProblems(operation, exchange.requestBody),
      ...this.#answerProblems(operation, exchange),
    ].map((problem) => `${name}: ${problem}`);
  }

  #resolve(node: unknown): unknown {
    const reference = (node as { $ref?: string }).$ref;
    if (reference === undefined) return node;
    const [, , kind, name] = reference.split('/');
    return this.#document.components[kind!]![name!];
  }

  #check(schema: Schema, value: unknown, what: string): string[] {
    const key = JSON.stringify(schema);
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      const absolute: unknown = JSON.parse(key.replaceAll('"$ref":"#/', `"$ref":"${ID}#/`));
      validate = this.#ajv.compile(nullableAsUnion(absolute) as Schema);
      this.#compiled.set(key, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message}`);
  }

  #parameterProblems(operation: Operation, inPath: Record<string, string>, query: URLSearchParams): string[] {
    const parameters = (operation.parameters ?? []).map((parameter) => this.#resolve(parameter) as Parameter);
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
      const value =
        parameter.schema.type === 'integer'
          ? Number(text)
          : parameter.schema.type === 'boolean'
            ? text === 'true'
            : parameter.schema.type === undefined && /^\d+$/.test(text)
              ? Number(text)
              : text;
      problems.push(...this.#check(parameter.schema, value, `parameter ${parameter.name}`));
    }
    return problems;
  }

  #bodyProblems(operation: Operation, body: unknown): string[] {
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (schema === undefined) return body === undefined ? [] : ['a body is sent where none is described'];
    if (body === undefined && operation.requestBody?.required !== true) return [];
    const known = keysOf(schema);
    const unknown = known === null ? [] : Object.keys(Object(body)).filter((key) => !known.includes(key));
    return [
      ...unknown.map((key) => `the body's key "${key}" is not described`),
      ...this.#check(schema, body, 'request body'),
    ];
  }

  #answerProblems(operation: Operation, { status, responseBody }: Exchange): string[] {
    const described = operation.responses[status];
    if (described === undefined) {
      if (!UNIVERSAL.has(status)) return [`status ${status} is not described`];
      return this.#check({ $ref: '#/components/schemas/basic-error' }, responseBody, 'answer');
    }
    const answer = this.#resolve(described) as { content?: { 'application/json'?: { schema: Schema } } };
    const schema = answer.content?.['application/json']?.schema;
    if (schema === undefined)
      return responseBody === undefined ? [] : ['a body is sent where none is described'];
    return this.#check(schema, responseBody, 'answer');
  }
}

/** Names that a body may have; null where the schema is a choice of several. */
function keysOf(schema: Schema): string[] | null {
  return schema.properties === undefined ? null : Object.keys(Object(schema.properties));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function nullableAsUnion(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableAsUnion);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, nullableAsUnion(inner)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

let shared: OpenApi | null = null;

/** The description that ships with the library; read once. */
export async function githubOpenApi(): Promise<OpenApi> {
  if (shared === null) {
    const { default: document } = (await import('./openapi.json', { with: { type: 'json' } })) as unknown as {
      default: Description;
    };
    shared ??= new OpenApi(document);
  }
  return shared;
}
