import type { Answer } from './answers.ts';
import { failure } from './answers.ts';
import type { GitHubApi } from './server.ts';
import { allows, type Token } from './tokens.ts';

/** The two things that are asked for by GraphQL: who the token is, and to minimise a comment. */
export function answerGraphql(api: GitHubApi, token: Token | undefined, body: unknown): Answer {
  if (token === undefined) return failure(401, 'Bad credentials');
  const { query = '', variables = {} } = (body ?? {}) as {
    query?: string;
    variables?: Record<string, unknown>;
  };
  const minimise = /\b(un)?minimizeComment\b/i.exec(query);
  if (minimise !== null) return minimiseComment(api, token, query, variables, minimise[1] !== undefined);
  if (/\bviewer\b/.test(query))
    return { status: 200, body: { data: { viewer: { login: token.account.login } } } };
  api.problems.push(`graphql: not known here: ${query}`);
  return refused('Parse error', 'PARSE_ERROR');
}

function minimiseComment(
  api: GitHubApi,
  token: Token,
  query: string,
  variables: Record<string, unknown>,
  isUndone: boolean,
): Answer {
  const input = (variables.input ?? variables) as Record<string, unknown>;
  const written = (name: string, pattern: string) =>
    new RegExp(`${name}:\\s*"?(${pattern})"?`).exec(query)?.[1];
  const id = input.subjectId ?? input.id ?? written('subjectId', '\\w+');
  const classifier = input.classifier ?? written('classifier', '[A-Z_]+');
  const number = Number(/^IC_(\d+)$/.exec(String(id))?.[1]);
  for (const repository of api.repositories.values()) {
    const comment = repository.comments.find(number);
    if (comment === undefined) continue;
    if (!allows(token, 'pull-requests', 'write') && !allows(token, 'issues', 'write')) {
      return refused('Resource not accessible by integration', 'FORBIDDEN');
    }
    repository.comments.change(comment, { minimized: isUndone ? null : String(classifier).toLowerCase() });
    const minimizedComment = { isMinimized: !isUndone, minimizedReason: comment.minimized };
    const name = isUndone ? 'unminimizeComment' : 'minimizeComment';
    const answer = isUndone ? { unminimizedComment: minimizedComment } : { minimizedComment };
    return { status: 200, body: { data: { [name]: answer } } };
  }
  return refused(`Could not resolve to a node with the global id of '${String(id)}'.`, 'NOT_FOUND');
}

function refused(message: string, type: string): Answer {
  return { status: 200, body: { data: null, errors: [{ type, message, path: [], locations: [] }] } };
}
