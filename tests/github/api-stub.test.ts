import { expect, it } from 'vitest';
import { type Exchange, problemsOf } from '../support/openapi.ts';

const COMMENTS = '/repos/acme/robots/issues/7/comments';
const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };

function exchange(change: Partial<Exchange>): Exchange {
  return {
    method: 'GET',
    path: COMMENTS,
    query: new URLSearchParams('per_page=100&page=1'),
    requestBody: undefined,
    status: 200,
    responseBody: [],
    ...change,
  };
}

it('accepts what the published description allows', () => {
  expect(problemsOf(exchange({}))).toEqual([]);
  expect(problemsOf(exchange({ status: 404, responseBody: NOT_FOUND }))).toEqual([]);
});

// The other tests rest on `problems` being empty: each kind of deviation must be able to fill it.
it.each<[string, Partial<Exchange>, string]>([
  ['a path', { path: '/repos/acme/robots/comments' }, 'path is not described'],
  ['a method', { method: 'PUT' }, 'method is not described'],
  ['a path parameter', { path: '/repos/acme/robots/issues/seven/comments' }, 'issue_number'],
  ['a query parameter', { query: new URLSearchParams('limit=3') }, '"limit" is not described'],
  ['a query value', { query: new URLSearchParams('page=two') }, 'parameter page'],
  [
    'a request body',
    { method: 'POST', query: new URLSearchParams(), requestBody: { body: 3 } },
    'must be string',
  ],
  [
    'a request key',
    { method: 'POST', query: new URLSearchParams(), requestBody: { body: 'x', text: 'x' } },
    '"text"',
  ],
  ['a body on a read', { requestBody: { body: 'x' } }, 'where none is described'],
  ['a status', { status: 418, responseBody: NOT_FOUND }, 'status 418'],
  ['an answer', { responseBody: [{ id: 'one' }] }, 'must be integer'],
  ['an answer that lacks keys', { responseBody: [{ id: 1 }] }, "required property 'user'"],
  ['a listing that is none', { responseBody: {} }, 'must be array'],
])('finds %s that is not described', (_, change, problem) => {
  expect(problemsOf(exchange(change)).join('\n')).toContain(problem);
});
