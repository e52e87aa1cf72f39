import { type Exchange, githubOpenApi } from '../../src/testing/github/openapi.ts';

export type { Exchange };

const description = await githubOpenApi();

export function problemsOf(exchange: Exchange): string[] {
  return description.problemsOf(exchange);
}
