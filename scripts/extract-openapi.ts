/**
 * Cuts the operations that WorldGate calls, with every schema they reach, out of GitHub's published OpenAPI
 * description, so that tests can check each request and each answer of the API stub against it.
 *
 *   npm install --prefix /some/empty/folder @octokit/openapi
 *   node scripts/extract-openapi.ts /some/empty/folder/node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS: ReadonlyArray<readonly [path: string, method: string]> = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'get'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'delete'],
  ['/user', 'get'],
  ['/repos/{owner}/{repo}/releases/tags/{tag}', 'get'],
  ['/repos/{owner}/{repo}/releases/{release_id}/assets', 'get'],
  ['/repos/{owner}/{repo}/releases/{release_id}/assets', 'post'],
  ['/repos/{owner}/{repo}/releases/assets/{asset_id}', 'delete'],
  ['/repos/{owner}/{repo}/git/ref/{ref}', 'get'],
  ['/repos/{owner}/{repo}/git/refs', 'post'],
  ['/repos/{owner}/{repo}/git/refs/{ref}', 'patch'],
  ['/repos/{owner}/{repo}/git/commits/{commit_sha}', 'get'],
  ['/repos/{owner}/{repo}/git/commits', 'post'],
  ['/repos/{owner}/{repo}/git/trees', 'post'],
  ['/repos/{owner}/{repo}/pages', 'get'],
  ['/repos/{owner}/{repo}/attestations', 'post'],
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const PROSE = new Set(['description', 'title', 'example', 'examples', 'summary', 'externalDocs', 'tags']);

/** A copy without prose and vendor extensions. `isMap` is true where keys are names chosen by the API. */
function withoutProse(value: Json, isMap = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isMap || !(PROSE.has(key) || key.startsWith('x-')))
      .map(([key, inner]) => [key, withoutProse(inner, !isMap && key === 'properties')]),
  );
}

function referencesIn(value: Json, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') found.add(inner);
      else referencesIn(inner, found);
    }
  }
}

function at(root: Json, pointer: string): Json {
  let value = root;
  for (const key of pointer.replace(/^#\//, '').split('/')) {
    value = (value as { [key: string]: Json })[key.replaceAll('~1', '/').replaceAll('~0', '~')]!;
  }
  return value;
}

const source = process.argv[2];
if (source === undefined) throw new Error('usage: node scripts/extract-openapi.ts PATH/api.github.com.json');
const whole = JSON.parse(readFileSync(source, 'utf8')) as { [key: string]: Json };

const paths: Record<string, Record<string, Json>> = {};
for (const [path, method] of OPERATIONS) {
  paths[path] ??= {};
  paths[path][method] = withoutProse(at(whole, `#/paths/${path.replaceAll('/', '~1')}/${method}`));
}

const components: Record<string, Record<string, Json>> = {};
const pending = new Set<string>();
referencesIn(paths, pending);
for (const pointer of pending) {
  const [, , kind, name] = pointer.split('/');
  const part = withoutProse(at(whole, pointer));
  components[kind!] ??= {};
  components[kind!]![name!] = part;
  referencesIn(part, pending);
}

const info = whole.info as { version: string; license: { name: string } };
const cut = {
  openapi: whole.openapi,
  info: {
    title: 'GitHub REST API, cut by scripts/extract-openapi.ts',
    version: info.version,
    license: info.license,
  },
  paths,
  components,
};
writeFileSync('tests/fixtures/github-openapi.json', `${JSON.stringify(cut, null, 1)}\n`);
