/**
 * Cuts the operations that WorldGate calls, with every schema they reach, out of GitHub's published OpenAPI
 * description, so that tests can check each request and each answer of the API stub against it.
 *
 *   npm install --prefix /some/empty/folder @octokit/openapi
 *   node scripts/extract-openapi.ts /some/empty/folder/node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Paths below `/repos/{owner}/{repo}` and their methods. */
const OPERATIONS: Readonly<Record<string, string>> = {
  '': 'get',
  '/actions/artifacts': 'get',
  '/actions/artifacts/{artifact_id}': 'get delete',
  '/actions/artifacts/{artifact_id}/{archive_format}': 'get',
  '/actions/caches': 'get delete',
  '/actions/caches/{cache_id}': 'delete',
  '/actions/cache/usage': 'get',
  '/actions/runs': 'get',
  '/actions/runs/{run_id}': 'get',
  '/actions/runs/{run_id}/artifacts': 'get',
  '/actions/runs/{run_id}/attempts/{attempt_number}': 'get',
  '/actions/runs/{run_id}/attempts/{attempt_number}/jobs': 'get',
  '/actions/runs/{run_id}/jobs': 'get',
  '/actions/runs/{run_id}/rerun': 'post',
  '/actions/runs/{run_id}/rerun-failed-jobs': 'post',
  '/actions/workflows': 'get',
  '/actions/workflows/{workflow_id}': 'get',
  '/actions/workflows/{workflow_id}/dispatches': 'post',
  '/actions/workflows/{workflow_id}/runs': 'get',
  '/attestations': 'post',
  '/attestations/{subject_digest}': 'get',
  '/branches': 'get',
  '/branches/{branch}': 'get',
  '/check-runs': 'post',
  '/check-runs/{check_run_id}': 'get patch',
  '/check-runs/{check_run_id}/annotations': 'get',
  '/check-suites/{check_suite_id}/check-runs': 'get',
  '/collaborators/{username}/permission': 'get',
  '/commits': 'get',
  '/commits/{commit_sha}/pulls': 'get',
  '/commits/{ref}': 'get',
  '/commits/{ref}/check-runs': 'get',
  '/commits/{ref}/status': 'get',
  '/commits/{ref}/statuses': 'get',
  '/compare/{basehead}': 'get',
  '/contents/{path}': 'get',
  '/git/blobs': 'post',
  '/git/blobs/{file_sha}': 'get',
  '/git/commits': 'post',
  '/git/commits/{commit_sha}': 'get',
  '/git/matching-refs/{ref}': 'get',
  '/git/ref/{ref}': 'get',
  '/git/refs': 'post',
  '/git/refs/{ref}': 'patch delete',
  '/git/tags': 'post',
  '/git/tags/{tag_sha}': 'get',
  '/git/trees': 'post',
  '/git/trees/{tree_sha}': 'get',
  '/issues': 'get',
  '/issues/comments': 'get',
  '/issues/comments/{comment_id}': 'get patch delete',
  '/issues/comments/{comment_id}/reactions': 'get post',
  '/issues/comments/{comment_id}/reactions/{reaction_id}': 'delete',
  '/issues/{issue_number}': 'get',
  '/issues/{issue_number}/comments': 'get post',
  '/issues/{issue_number}/labels': 'get post put',
  '/issues/{issue_number}/labels/{name}': 'delete',
  '/issues/{issue_number}/reactions': 'get post',
  '/labels': 'get post',
  '/labels/{name}': 'get patch',
  '/pages': 'get',
  '/pulls': 'get',
  '/pulls/{pull_number}': 'get',
  '/pulls/{pull_number}/commits': 'get',
  '/pulls/{pull_number}/files': 'get',
  '/releases': 'get post',
  '/releases/assets/{asset_id}': 'get delete',
  '/releases/latest': 'get',
  '/releases/tags/{tag}': 'get',
  '/releases/{release_id}': 'get patch',
  '/releases/{release_id}/assets': 'get post',
  '/statuses/{sha}': 'post',
  '/tags': 'get',
};
/** Paths of no repository. */
const GLOBAL: Readonly<Record<string, string>> = { '/user': 'get', '/rate_limit': 'get', '/meta': 'get' };

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
const wanted = [
  ...Object.entries(OPERATIONS).map(([path, methods]) => [`/repos/{owner}/{repo}${path}`, methods] as const),
  ...Object.entries(GLOBAL),
];
for (const [path, methods] of wanted) {
  paths[path] = {};
  for (const method of methods.split(' ')) {
    paths[path][method] = withoutProse(at(whole, `#/paths/${path.replaceAll('/', '~1')}/${method}`));
  }
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
writeFileSync('src/testing/github/openapi.json', `${JSON.stringify(cut, null, 1)}\n`);
