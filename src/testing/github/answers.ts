import type { Call } from './route.ts';

/** What a request gets. `body` is JSON; `bytes` anything else, as a redirect or an archive. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  bytes?: Buffer;
}

const DOCS = 'https://docs.github.com/rest';

export function errorBody(message: string, status: number) {
  return { message, documentation_url: DOCS, status: String(status) };
}

export function failure(status: number, message: string): Answer {
  return { status, body: errorBody(message, status) };
}

/** The same for a repository that does not exist and for one that the token does not see. */
export function notFound(): Answer {
  return failure(404, 'Not Found');
}

/** Lacking permission. */
export function forbidden(): Answer {
  return failure(403, 'Resource not accessible by integration');
}

export interface FieldError {
  resource: string;
  field: string;
  code: string;
  message?: string;
}

/** 422 as most operations give it. */
export function invalid(...errors: FieldError[]): Answer {
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: DOCS } };
}

/** 422 of the operations whose error names no field. */
export function unprocessable(message: string): Answer {
  return { status: 422, body: errorBody(message, 422) };
}

/**
 * One page of a list with its `Link` header (`per_page` 1 to 100, 30 unless given). `wrap` puts the page into an
 * object where the operation answers with one; its `total_count` is `items.length`.
 */
export function paged<T>(
  call: Call,
  items: readonly T[],
  shape: (item: T) => unknown,
  wrap: ((page: unknown[], total: number) => unknown) | null = null,
): Answer {
  const size = Math.max(1, Math.min(100, Number(call.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const address = (number: number) => {
    const query = new URLSearchParams(call.query);
    query.set('per_page', String(size));
    query.set('page', String(number));
    return `<${call.api.url}${call.path}?${query}>`;
  };
  const links: string[] = [];
  if (page > 1) links.push(`${address(page - 1)}; rel="prev"`);
  if (page < last) links.push(`${address(page + 1)}; rel="next"`, `${address(last)}; rel="last"`);
  if (page > 1) links.push(`${address(1)}; rel="first"`);
  const shown = items.slice((page - 1) * size, page * size).map(shape);
  return {
    status: 200,
    headers: links.length === 0 ? {} : { link: links.join(', ') },
    body: wrap === null ? shown : wrap(shown, items.length),
  };
}
