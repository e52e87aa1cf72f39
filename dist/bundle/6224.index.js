export const id = 6224;
export const ids = [6224];
export const modules = {

/***/ 76224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ACTIONS_BOT: () => (/* reexport */ ACTIONS_BOT),
  GitHubApi: () => (/* reexport */ GitHubApi),
  Repository: () => (/* reexport */ Repository),
  ResultsService: () => (/* reexport */ ResultsService),
  actionProblems: () => (/* reexport */ actionProblems),
  addComment: () => (/* reexport */ addComment),
  forkToken: () => (/* reexport */ forkToken),
  jobToken: () => (/* reexport */ jobToken),
  otherEvent: () => (/* reexport */ otherEvent),
  pullRequestEvent: () => (/* reexport */ pullRequestEvent),
  pushEvent: () => (/* reexport */ pushEvent),
  readZip: () => (/* reexport */ readZip),
  runAction: () => (/* reexport */ runAction),
  runWorkflow: () => (/* reexport */ runWorkflow),
  userToken: () => (/* reexport */ userToken),
  workflowProblems: () => (/* reexport */ workflowProblems),
  workflowRunEvent: () => (/* reexport */ workflowRunEvent),
  writeZip: () => (/* reexport */ writeZip)
});

;// CONCATENATED MODULE: ./.build/testing/github/answers.js
const DOCS = 'https://docs.github.com/rest';
function errorBody(message, status) {
    return { message, documentation_url: DOCS, status: String(status) };
}
function failure(status, message) {
    return { status, body: errorBody(message, status) };
}
/** The same for a repository that does not exist and for one that the token does not see. */
function notFound() {
    return failure(404, 'Not Found');
}
/** Lacking permission. */
function forbidden() {
    return failure(403, 'Resource not accessible by integration');
}
/** 422 as most operations give it. */
function invalid(...errors) {
    return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: DOCS } };
}
/** 422 of the operations whose error names no field. */
function unprocessable(message) {
    return { status: 422, body: errorBody(message, 422) };
}
/**
 * One page of a list with its `Link` header (`per_page` 1 to 100, 30 unless given). `wrap` puts the page into an
 * object where the operation answers with one; its `total_count` is `items.length`.
 */
function paged(call, items, shape, wrap = null) {
    const size = Math.max(1, Math.min(100, Number(call.query.get('per_page') ?? 30) || 30));
    const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const address = (number) => {
        const query = new URLSearchParams(call.query);
        query.set('per_page', String(size));
        query.set('page', String(number));
        return `<${call.api.url}${call.path}?${query}>`;
    };
    const links = [];
    if (page > 1)
        links.push(`${address(page - 1)}; rel="prev"`);
    if (page < last)
        links.push(`${address(page + 1)}; rel="next"`, `${address(last)}; rel="last"`);
    if (page > 1)
        links.push(`${address(1)}; rel="first"`);
    const shown = items.slice((page - 1) * size, page * size).map(shape);
    return {
        status: 200,
        headers: links.length === 0 ? {} : { link: links.join(', ') },
        body: wrap === null ? shown : wrap(shown, items.length),
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/route.js
/** A field of the request's body as text; empty where it is none. */
function textOf(call, field) {
    const value = call.body?.[field];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./.build/testing/github/shapes.js
/** An account as most answers show it. */
function simpleUser({ login, id, type }) {
    const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
    return {
        login,
        id,
        node_id: `U_${id}`,
        avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
        gravatar_id: '',
        url,
        html_url: `https://github.com/${encodeURIComponent(login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following`,
        gists_url: `${url}/gists`,
        starred_url: `${url}/starred`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events`,
        received_events_url: `${url}/received_events`,
        type,
        site_admin: false,
    };
}
const KEYED_URLS = [
    'archive',
    'assignees',
    'blobs',
    'branches',
    'collaborators',
    'comments',
    'commits',
    'compare',
    'contents',
    'contributors',
    'deployments',
    'downloads',
    'events',
    'forks',
    'git_commits',
    'git_refs',
    'git_tags',
    'hooks',
    'issue_comment',
    'issue_events',
    'issues',
    'keys',
    'labels',
    'languages',
    'merges',
    'milestones',
    'notifications',
    'pulls',
    'releases',
    'stargazers',
    'statuses',
    'subscribers',
    'subscription',
    'tags',
    'teams',
    'trees',
];
/** `minimal-repository`. */
function minimalRepository(api, repository) {
    const { owner, name, fullName, id } = repository;
    const url = `${api}/repos/${fullName}`;
    return {
        id,
        node_id: `R_${id}`,
        name,
        full_name: fullName,
        owner: simpleUser({ login: owner, id: id + 100, type: 'User' }),
        private: repository.private,
        html_url: `https://github.com/${fullName}`,
        description: null,
        fork: repository.fork,
        url,
        ...Object.fromEntries(KEYED_URLS.map((key) => [`${key}_url`, `${url}/${key}`])),
        hooks_url: `${url}/hooks`,
    };
}
/** `repository` and `full-repository`. */
function fullRepository(api, repository) {
    const { fullName } = repository;
    const at = '2020-01-01T00:00:00Z';
    return {
        ...minimalRepository(api, repository),
        git_url: `git://github.com/${fullName}.git`,
        ssh_url: `git@github.com:${fullName}.git`,
        clone_url: `https://github.com/${fullName}.git`,
        svn_url: `https://github.com/${fullName}`,
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        forks_count: 0,
        forks: 0,
        stargazers_count: 0,
        watchers_count: 0,
        watchers: 0,
        subscribers_count: 0,
        network_count: 0,
        size: 1,
        open_issues_count: 0,
        open_issues: 0,
        default_branch: repository.defaultBranch,
        topics: [],
        has_issues: true,
        has_projects: true,
        has_wiki: false,
        has_pages: repository.pages !== null,
        has_discussions: false,
        has_downloads: true,
        archived: false,
        disabled: false,
        visibility: repository.private ? 'private' : 'public',
        pushed_at: at,
        created_at: at,
        updated_at: at,
        ...(repository.parent === null
            ? {}
            : { parent: fullRepository(api, repository.parent), source: fullRepository(api, repository.parent) }),
    };
}
/** An app as check runs and comments show it. */
function appShape({ id, slug }) {
    return {
        id,
        slug,
        node_id: `A_${id}`,
        client_id: `Iv1.${id}`,
        owner: simpleUser({ login: 'github', id: 9919, type: 'User' }),
        name: slug,
        description: null,
        external_url: 'https://help.github.com/en/actions',
        html_url: `https://github.com/apps/${slug}`,
        created_at: '2018-07-30T09:30:17Z',
        updated_at: '2024-04-10T20:33:16Z',
        permissions: { metadata: 'read' },
        events: [],
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/comments.js



/** In UTF-16 code units, as GitHub counts them. */
const MAX_BODY = 65_536;
const NEEDS = ['issues', 'pull-requests'];
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const comments = [
    {
        method: 'GET',
        path: LIST,
        needs: NEEDS,
        answer: (call) => {
            const number = Number(call.params.issue_number);
            if (!call.repository.issues.has(number))
                return notFound();
            const { listed } = call.repository.comments;
            return paged(call, listed.filter(({ issue }) => issue === number), (comment) => shape(call, comment));
        },
    },
    { method: 'POST', path: LIST, needs: NEEDS, answer: create },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/issues/comments',
        needs: NEEDS,
        answer: (call) => paged(call, call.repository.comments.listed, (comment) => shape(call, comment)),
    },
    {
        method: 'GET',
        path: ONE,
        needs: NEEDS,
        answer: (call) => single(call, (comment) => shown(call, comment)),
    },
    {
        method: 'PATCH',
        path: ONE,
        needs: NEEDS,
        answer: (call) => single(call, (comment) => {
            const body = textOf(call, 'body');
            if (body.length > MAX_BODY)
                return tooLong();
            const updatedAt = call.api.tick();
            return shown(call, call.repository.comments.change(comment, { body, updatedAt }));
        }),
    },
    {
        method: 'DELETE',
        path: ONE,
        needs: NEEDS,
        answer: (call) => single(call, ({ id }) => {
            call.repository.comments.remove(id);
            return { status: 204 };
        }),
    },
];
/** Adds a comment as somebody else would, without a request. */
function addComment(api, repository, comment) {
    const at = api.tick();
    const { app = null, ...rest } = comment;
    return repository.comments.add({
        id: api.nextId(),
        ...rest,
        app,
        createdAt: at,
        updatedAt: at,
        minimized: null,
    });
}
function create(call) {
    const issue = Number(call.params.issue_number);
    const target = call.repository.issues.get(issue);
    if (target === undefined)
        return notFound();
    if (target.locked)
        return failure(403, 'Unable to create comment because issue is locked.');
    const body = textOf(call, 'body');
    if (body.trim() === '')
        return invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
    if (body.length > MAX_BODY)
        return tooLong();
    const { account: author, app } = call.token;
    const comment = addComment(call.api, call.repository, { issue, body, author, app });
    const made = shape(call, comment);
    return { status: 201, headers: { location: made.url }, body: made };
}
function single(call, use) {
    const comment = call.repository.comments.find(Number(call.params.comment_id));
    return comment === undefined ? notFound() : use(comment);
}
function tooLong() {
    const message = `Body is too long (maximum is ${MAX_BODY} characters)`;
    return invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}
function shown(call, comment) {
    return { status: 200, body: shape(call, comment) };
}
function shape(call, comment) {
    const { fullName, issues } = call.repository;
    const api = `${call.api.url}/repos/${fullName}/issues`;
    const kind = issues.get(comment.issue)?.pull === null ? 'issues' : 'pull';
    return {
        url: `${api}/comments/${comment.id}`,
        html_url: `https://github.com/${fullName}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${api}/${comment.issue}`,
        id: comment.id,
        node_id: `IC_${comment.id}`,
        user: simpleUser(comment.author),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: 'NONE',
        body: comment.body,
        performed_via_github_app: null,
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/testing/github/tokens.js
/** Who comments with a job's own token. */
const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
const ACTIONS_APP = { id: 15368, slug: 'github-actions' };
const SCOPES = [
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'id-token',
    'issues',
    'pages',
    'pull-requests',
    'statuses',
];
/** Permissions as a workflow file writes them: a map, `read-all`, `write-all`, or `{}` for nothing. */
function permissionsOf(block) {
    if (typeof block !== 'string')
        return block;
    const access = block === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(SCOPES.map((scope) => [scope, access]));
}
/** `GITHUB_TOKEN` of a job with these permissions. */
function jobToken(block) {
    return { account: ACTIONS_BOT, kind: 'installation', permissions: permissionsOf(block), app: ACTIONS_APP };
}
/**
 * `GITHUB_TOKEN` of a job of a pull request from a fork: what the workflow asks to write it may only read, and there is
 * no token for OpenID Connect.
 */
function forkToken(block) {
    const permissions = Object.entries(permissionsOf(block))
        .filter(([scope]) => scope !== 'id-token')
        .map(([scope, access]) => [scope, access === 'write' ? 'read' : access]);
    return { ...jobToken({}), permissions: Object.fromEntries(permissions) };
}
/** A person's token, which may do everything. */
function userToken(account) {
    const permissions = { ...permissionsOf('write-all'), administration: 'write' };
    return { account, kind: 'user', permissions, app: null };
}
function allows(token, scope, access) {
    if (scope === 'metadata' && access === 'read')
        return true;
    const granted = token.permissions[scope] ?? 'none';
    return access === 'read' ? granted !== 'none' : granted === 'write';
}

;// CONCATENATED MODULE: ./.build/testing/github/graphql.js


/** The two things that are asked for by GraphQL: who the token is, and to minimise a comment. */
function answerGraphql(api, token, body) {
    if (token === undefined)
        return failure(401, 'Bad credentials');
    const { query = '', variables = {} } = (body ?? {});
    const minimise = /\b(un)?minimizeComment\b/i.exec(query);
    if (minimise !== null)
        return minimiseComment(api, token, query, variables, minimise[1] !== undefined);
    if (/\bviewer\b/.test(query))
        return { status: 200, body: { data: { viewer: { login: token.account.login } } } };
    api.problems.push(`graphql: not known here: ${query}`);
    return refused('Parse error', 'PARSE_ERROR');
}
function minimiseComment(api, token, query, variables, isUndone) {
    const input = (variables.input ?? variables);
    const written = (name, pattern) => new RegExp(`${name}:\\s*"?(${pattern})"?`).exec(query)?.[1];
    const id = input.subjectId ?? input.id ?? written('subjectId', '\\w+');
    const classifier = input.classifier ?? written('classifier', '[A-Z_]+');
    const number = Number(/^IC_(\d+)$/.exec(String(id))?.[1]);
    for (const repository of api.repositories.values()) {
        const comment = repository.comments.find(number);
        if (comment === undefined)
            continue;
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
function refused(message, type) {
    return { status: 200, body: { data: null, errors: [{ type, message, path: [], locations: [] }] } };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./.build/testing/github/openapi.js


/** Names in a path whose values may hold slashes. */
const SLASHED = new Set(['ref', 'path', 'branch', 'basehead', 'tag']);
/** Statuses that every operation can have and the description leaves out. */
const UNIVERSAL = new Set([401, 403, 404, 429, 500, 502, 503]);
const ID = 'openapi.json';
/** GitHub's published description of the operations that the stub knows (`scripts/extract-openapi.ts`). */
class OpenApi {
    #document;
    #ajv;
    #compiled = new Map();
    #templates;
    constructor(document) {
        this.#document = document;
        this.#ajv = new ajv.Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
        const addFormats = dist;
        addFormats(this.#ajv);
        // OpenAPI 3.0 says `nullable: true` beside `$ref`, `oneOf` and `type`; ajv knows it beside `type` only.
        this.#ajv.addSchema({ $id: ID, ...nullableAsUnion(document) });
        const literals = (template) => template.split('/').filter((part) => part !== '' && !part.startsWith('{')).length;
        this.#templates = Object.keys(document.paths)
            .sort((a, b) => literals(b) - literals(a))
            .map((template) => ({
            template,
            names: [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
            pattern: new RegExp(`^${template.replace(/\{(\w+)\}/g, (_, name) => (SLASHED.has(name) ? '(.+)' : '([^/]+)'))}$`),
        }));
    }
    /** The described path that `path` is one of; null where none is. */
    find(path) {
        for (const { template, names, pattern } of this.#templates) {
            const match = pattern.exec(path);
            if (match === null)
                continue;
            return {
                template,
                params: Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1])])),
            };
        }
        return null;
    }
    /**
     * Problems of one request and its answer: undescribed path, parameter, body or status, and values that break
     * their schema.
     */
    problemsOf(exchange) {
        const name = `${exchange.method} ${exchange.path}`;
        const found = this.find(exchange.path);
        if (found === null)
            return [`${name}: the path is not described`];
        const operation = this.#document.paths[found.template][exchange.method.toLowerCase()];
        if (operation === undefined)
            return [`${name}: the method is not described`];
        return [
            ...this.#parameterProblems(operation, found.params, exchange.query),
            ...this.#bodyProblems(operation, exchange.requestBody),
            ...this.#answerProblems(operation, exchange),
        ].map((problem) => `${name}: ${problem}`);
    }
    #resolve(node) {
        const reference = node.$ref;
        if (reference === undefined)
            return node;
        const [, , kind, name] = reference.split('/');
        return this.#document.components[kind][name];
    }
    #check(schema, value, what) {
        const key = JSON.stringify(schema);
        let validate = this.#compiled.get(key);
        if (validate === undefined) {
            const absolute = JSON.parse(key.replaceAll('"$ref":"#/', `"$ref":"${ID}#/`));
            validate = this.#ajv.compile(nullableAsUnion(absolute));
            this.#compiled.set(key, validate);
        }
        if (validate(value))
            return [];
        return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message}`);
    }
    #parameterProblems(operation, inPath, query) {
        const parameters = (operation.parameters ?? []).map((parameter) => this.#resolve(parameter));
        const problems = [];
        for (const key of query.keys()) {
            if (!parameters.some((parameter) => parameter.in === 'query' && parameter.name === key)) {
                problems.push(`the query parameter "${key}" is not described`);
            }
        }
        for (const parameter of parameters) {
            const text = parameter.in === 'path' ? inPath[parameter.name] : query.get(parameter.name);
            if (text === undefined || text === null) {
                if (parameter.required === true)
                    problems.push(`the parameter "${parameter.name}" is missing`);
                continue;
            }
            const value = parameter.schema.type === 'integer'
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
    #bodyProblems(operation, body) {
        const schema = operation.requestBody?.content['application/json']?.schema;
        if (schema === undefined)
            return body === undefined ? [] : ['a body is sent where none is described'];
        if (body === undefined && operation.requestBody?.required !== true)
            return [];
        const known = keysOf(schema);
        const unknown = known === null ? [] : Object.keys(Object(body)).filter((key) => !known.includes(key));
        return [
            ...unknown.map((key) => `the body's key "${key}" is not described`),
            ...this.#check(schema, body, 'request body'),
        ];
    }
    #answerProblems(operation, { status, responseBody }) {
        const described = operation.responses[status];
        if (described === undefined) {
            if (!UNIVERSAL.has(status))
                return [`status ${status} is not described`];
            return this.#check({ $ref: '#/components/schemas/basic-error' }, responseBody, 'answer');
        }
        const answer = this.#resolve(described);
        const schema = answer.content?.['application/json']?.schema;
        if (schema === undefined)
            return responseBody === undefined ? [] : ['a body is sent where none is described'];
        return this.#check(schema, responseBody, 'answer');
    }
}
/** Names that a body may have; null where the schema is a choice of several. */
function keysOf(schema) {
    return schema.properties === undefined ? null : Object.keys(Object(schema.properties));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function nullableAsUnion(value) {
    if (Array.isArray(value))
        return value.map(nullableAsUnion);
    if (value === null || typeof value !== 'object')
        return value;
    const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nullableAsUnion(inner)]));
    return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}
let shared = null;
/** The description that ships with the library; read once. */
async function githubOpenApi() {
    if (shared === null) {
        const { default: document } = (await __webpack_require__.e(/* import() */ 3692).then(__webpack_require__.t.bind(__webpack_require__, 43692, 17)));
        shared ??= new OpenApi(document);
    }
    return shared;
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/account.js


/** Who the token is, how much it may still ask, and the repository itself. */
const account = [
    {
        method: 'GET',
        path: '/user',
        needs: [],
        answer: ({ token }) => token.kind === 'installation' ? forbidden() : { status: 200, body: publicUser(token.account) },
    },
    {
        method: 'GET',
        path: '/rate_limit',
        needs: [],
        answer: ({ api }) => {
            const { limit, remaining, resetsAt: reset } = api.rateLimit;
            const core = { limit, remaining, reset, used: limit - remaining };
            return { status: 200, body: { resources: { core, search: { ...core } }, rate: core } };
        },
    },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}',
        needs: ['metadata'],
        answer: ({ api, repository }) => ({ status: 200, body: fullRepository(api.url, repository) }),
    },
];
function publicUser(account) {
    const at = '2020-01-01T00:00:00Z';
    const texts = {
        name: null,
        company: null,
        blog: null,
        location: null,
        email: null,
        hireable: null,
        bio: null,
    };
    const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
    return {
        ...simpleUser(account),
        ...texts,
        ...counts,
        user_view_type: 'public',
        created_at: at,
        updated_at: at,
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/artifacts.js

const ROOT = '/repos/{owner}/{repo}/actions/artifacts';
const artifacts_NEEDS = ['actions'];
const artifacts = [
    { method: 'GET', path: ROOT, needs: artifacts_NEEDS, answer: (call) => list(call, () => true) },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        needs: artifacts_NEEDS,
        answer: (call) => list(call, ({ runId }) => runId === Number(call.params.run_id)),
    },
    {
        method: 'GET',
        path: `${ROOT}/{artifact_id}`,
        needs: artifacts_NEEDS,
        answer: (call) => one(call, (artifact) => ({ status: 200, body: artifacts_shape(call, artifact) })),
    },
    {
        method: 'DELETE',
        path: `${ROOT}/{artifact_id}`,
        needs: artifacts_NEEDS,
        answer: (call) => one(call, ({ id }) => {
            call.repository.artifacts.remove(id);
            return { status: 204 };
        }),
    },
    {
        method: 'GET',
        path: `${ROOT}/{artifact_id}/{archive_format}`,
        needs: artifacts_NEEDS,
        // Public repositories list their artifacts to everybody, but hand them out to those who are signed in only.
        answer: (call) => one(call, ({ id, expired }) => expired
            ? failure(410, 'Artifact has expired')
            : { status: 302, headers: { location: `${call.api.origin}/_blob/${id}` } }),
    },
];
/** The newest first, as GitHub lists them. */
function list(call, wanted) {
    const name = call.query.get('name');
    const found = call.repository.artifacts.listed
        .filter((artifact) => wanted(artifact) && (name === null || artifact.name === name))
        .toReversed();
    return paged(call, found, (artifact) => artifacts_shape(call, artifact), (page, total) => ({ total_count: total, artifacts: page }));
}
function one(call, answer) {
    const artifact = call.repository.artifacts.find(Number(call.params.artifact_id));
    return artifact === undefined ? notFound() : answer(artifact);
}
function artifacts_shape(call, { id, name, bytes, digest, expired, createdAt, runId }) {
    const { fullName, runs, id: repositoryId } = call.repository;
    const url = `${call.api.url}/repos/${fullName}/actions/artifacts/${id}`;
    const run = runs.find(runId);
    return {
        ...{ id, node_id: `MA_${id}`, name, size_in_bytes: bytes.length, url },
        ...{ archive_download_url: `${url}/zip`, expired, created_at: createdAt, updated_at: createdAt },
        ...{ expires_at: new Date(Date.parse(createdAt) + 90 * 86_400_000).toISOString(), digest },
        workflow_run: run === undefined
            ? null
            : {
                id: runId,
                repository_id: repositoryId,
                ...(run.headRepository !== null && { head_repository_id: run.headRepository.id }),
                ...(run.headBranch !== null && { head_branch: run.headBranch }),
                head_sha: run.headSha,
            },
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/checks.js



/** GitHub counts bytes, and annotations per request. */
const MAX_TEXT_BYTES = 65_535;
const MAX_ANNOTATIONS = 50;
const checks_NEEDS = ['checks'];
const checks_ONE = '/repos/{owner}/{repo}/check-runs/{check_run_id}';
const checks = [
    { method: 'POST', path: '/repos/{owner}/{repo}/check-runs', needs: checks_NEEDS, answer: checks_create },
    {
        method: 'GET',
        path: checks_ONE,
        needs: checks_NEEDS,
        answer: (call) => checks_single(call, (run) => ({ status: 200, body: checks_shape(call, run) })),
    },
    { method: 'PATCH', path: checks_ONE, needs: checks_NEEDS, answer: update },
    {
        method: 'GET',
        path: `${checks_ONE}/annotations`,
        needs: checks_NEEDS,
        answer: (call) => checks_single(call, ({ annotations }) => paged(call, annotations, (annotation) => annotation)),
    },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
        needs: checks_NEEDS,
        answer: (call) => {
            const of = (name) => call.query.get(name);
            const found = call.repository.checkRuns.listed
                .filter(({ headSha }) => headSha === call.params.ref)
                .filter(({ name }) => of('check_name') === null || of('check_name') === name)
                .filter(({ app }) => of('app_id') === null || Number(of('app_id')) === app.id)
                // `latest`, the default: of one name only the one that ended last.
                .filter((run, _, all) => of('filter') === 'all' ||
                !all.some((other) => other.name === run.name && (other.completedAt ?? '') > (run.completedAt ?? '')));
            const wrap = (page, total) => ({ total_count: total, check_runs: page });
            return paged(call, found, (run) => checks_shape(call, run), wrap);
        },
    },
];
function checks_create(call) {
    const { app } = call.token;
    // Only apps have check runs.
    if (app === null)
        return { status: 403, body: { message: 'You must authenticate via a GitHub App.' } };
    const body = call.body;
    const output = (body.output ?? {});
    const problem = problemOf(output);
    if (problem !== null)
        return problem;
    const at = call.api.tick();
    const run = call.repository.checkRuns.add({
        id: call.api.nextId(),
        name: textOf(call, 'name'),
        headSha: textOf(call, 'head_sha'),
        status: body.status === 'completed' || body.conclusion !== undefined ? 'completed' : 'queued',
        conclusion: body.conclusion ?? null,
        detailsUrl: body.details_url ?? null,
        externalId: textOf(call, 'external_id'),
        startedAt: at,
        completedAt: body.conclusion === undefined ? null : at,
        output: { title: output.title ?? null, summary: output.summary ?? null, text: output.text ?? null },
        annotations: [...(output.annotations ?? [])],
        app,
        suite: 1,
    });
    return { status: 201, body: checks_shape(call, run) };
}
function update(call) {
    return checks_single(call, (run) => {
        const body = call.body;
        const output = (body.output ?? {});
        const problem = problemOf(output);
        if (problem !== null)
            return problem;
        const { title, summary, text } = run.output;
        call.repository.checkRuns.change(run, {
            conclusion: body.conclusion ?? run.conclusion,
            output: {
                title: output.title ?? title,
                summary: output.summary ?? summary,
                text: output.text ?? text,
            },
            // Annotations of an update are added to those that are there.
            annotations: [...run.annotations, ...(output.annotations ?? [])],
        });
        return { status: 200, body: checks_shape(call, run) };
    });
}
function problemOf({ summary = '', text = '', annotations = [] }) {
    const message = `Only ${MAX_TEXT_BYTES} characters are allowed; 0 were supplied. (bytesize)`;
    for (const [field, value] of Object.entries({ summary, text })) {
        if (Buffer.byteLength(value) > MAX_TEXT_BYTES)
            return invalid({ resource: 'CheckRun', code: 'custom', field, message });
    }
    if (annotations.length > MAX_ANNOTATIONS)
        return invalid({ resource: 'CheckRun', code: 'invalid', field: 'annotations' });
    return null;
}
function checks_single(call, use) {
    const run = call.repository.checkRuns.find(Number(call.params.check_run_id));
    return run === undefined ? notFound() : use(run);
}
function checks_shape(call, run) {
    const { fullName } = call.repository;
    const url = `${call.api.url}/repos/${fullName}/check-runs/${run.id}`;
    return {
        id: run.id,
        head_sha: run.headSha,
        node_id: `CR_${run.id}`,
        external_id: run.externalId,
        url,
        html_url: `https://github.com/${fullName}/runs/${run.id}`,
        details_url: run.detailsUrl ?? `https://github.com/${fullName}/runs/${run.id}`,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: {
            ...run.output,
            annotations_count: run.annotations.length,
            annotations_url: `${url}/annotations`,
        },
        name: run.name,
        check_suite: { id: run.suite },
        app: appShape(run.app),
        pull_requests: [],
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/commits.js

const commits_NEEDS = ['contents'];
const commits = [
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/commits/{ref}',
        needs: commits_NEEDS,
        answer: (call) => {
            const sha = call.repository.git.resolve(call.params.ref);
            return sha === undefined ? notFound() : { status: 200, body: commitShape(call, sha) };
        },
    },
    { method: 'GET', path: '/repos/{owner}/{repo}/compare/{basehead}', needs: commits_NEEDS, answer: compare },
];
/** `base...head`; a side that names no commit, or two without common history, is not found. */
function compare(call) {
    const { git, fullName } = call.repository;
    const [base, head] = (call.params.basehead ?? '').split('...').map((ref) => git.resolve(ref));
    const common = base === undefined || head === undefined ? undefined : git.mergeBase(base, head);
    if (base === undefined || head === undefined || common === undefined)
        return notFound();
    const without = (of, other) => [...git.reachable(of)].filter((sha) => !git.reachable(other).has(sha));
    const ahead = without(head, base).length;
    const behind = without(base, head).length;
    const url = `${call.api.url}/repos/${fullName}/compare/${base}...${head}`;
    const page = `https://github.com/${fullName}/compare/${base}...${head}`;
    const status = ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
    return {
        status: 200,
        body: {
            ...{ url, html_url: page, permalink_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
            ...{ base_commit: commitShape(call, base), merge_base_commit: commitShape(call, common) },
            ...{ status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [], files: [] },
        },
    };
}
function commitShape(call, sha) {
    const { fullName, git } = call.repository;
    const { message, tree, parents, date } = git.commits.get(sha);
    const url = `${call.api.url}/repos/${fullName}/commits/${sha}`;
    const person = { name: 'Mona Lisa', email: 'octocat@github.com', date };
    const place = `${call.api.url}/repos/${fullName}/git`;
    return {
        ...{ url, sha, node_id: `C_${sha}`, html_url: `https://github.com/${fullName}/commit/${sha}` },
        ...{ comments_url: `${url}/comments`, author: null, committer: null },
        commit: {
            ...{ url: `${place}/commits/${sha}`, author: person, committer: person, message, comment_count: 0 },
            tree: { sha: tree, url: `${place}/trees/${tree}` },
            verification: {
                verified: false,
                reason: 'unsigned',
                signature: null,
                payload: null,
                verified_at: null,
            },
        },
        parents: parents.map((parent) => ({
            ...{ sha: parent, url: `${call.api.url}/repos/${fullName}/commits/${parent}` },
            html_url: `https://github.com/${fullName}/commit/${parent}`,
        })),
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/git-objects.js


const git_objects_ROOT = '/repos/{owner}/{repo}/git';
const git_objects_NEEDS = ['contents'];
const gitObjects = [
    {
        method: 'GET',
        path: `${git_objects_ROOT}/ref/{ref}`,
        needs: git_objects_NEEDS,
        answer: (call) => {
            const ref = `refs/${call.params.ref}`;
            return call.repository.git.refs.has(ref) ? { status: 200, body: refShape(call, ref) } : notFound();
        },
    },
    { method: 'POST', path: `${git_objects_ROOT}/refs`, needs: git_objects_NEEDS, answer: createRef },
    { method: 'PATCH', path: `${git_objects_ROOT}/refs/{ref}`, needs: git_objects_NEEDS, answer: moveRef },
    {
        method: 'DELETE',
        path: `${git_objects_ROOT}/refs/{ref}`,
        needs: git_objects_NEEDS,
        answer: (call) => call.repository.git.refs.delete(`refs/${call.params.ref}`)
            ? { status: 204 }
            : unprocessable('Reference does not exist'),
    },
    {
        method: 'GET',
        path: `${git_objects_ROOT}/commits/{commit_sha}`,
        needs: git_objects_NEEDS,
        answer: (call) => {
            const sha = call.params.commit_sha;
            return call.repository.git.commits.has(sha)
                ? { status: 200, body: git_objects_commitShape(call, sha) }
                : notFound();
        },
    },
    {
        method: 'POST',
        path: `${git_objects_ROOT}/commits`,
        needs: git_objects_NEEDS,
        answer: (call) => {
            const { tree, parents = [] } = call.body;
            if (!call.repository.git.trees.has(tree))
                return unprocessable('Tree SHA does not exist');
            const sha = call.repository.git.commit({ message: textOf(call, 'message'), tree, parents });
            return { status: 201, body: git_objects_commitShape(call, sha) };
        },
    },
    { method: 'POST', path: `${git_objects_ROOT}/trees`, needs: git_objects_NEEDS, answer: writeTree },
];
function createRef(call) {
    const { refs } = call.repository.git;
    const ref = textOf(call, 'ref');
    if (refs.has(ref))
        return unprocessable('Reference already exists');
    refs.set(ref, textOf(call, 'sha'));
    return { status: 201, body: refShape(call, ref) };
}
function moveRef(call) {
    const { git } = call.repository;
    const ref = `refs/${call.params.ref}`;
    const tip = git.refs.get(ref);
    if (tip === undefined)
        return unprocessable('Reference does not exist');
    const sha = textOf(call, 'sha');
    const isForced = call.body.force === true;
    if (!isForced && !git.reachable(sha).has(tip))
        return unprocessable('Update is not a fast forward');
    git.refs.set(ref, sha);
    return { status: 200, body: refShape(call, ref) };
}
function writeTree(call) {
    const { git } = call.repository;
    const { tree, base_tree: base } = call.body;
    const before = base === undefined ? {} : git.trees.get(base);
    if (before === undefined)
        return unprocessable('base_tree is not a valid tree oid');
    const added = Object.fromEntries(tree.map(({ path, content }) => [path, content]));
    const sha = git.writeTree({ ...before, ...added });
    const url = `${call.api.url}/repos/${call.repository.fullName}/git/trees/${sha}`;
    return { status: 201, body: { sha, url, truncated: false, tree: [] } };
}
function refShape(call, ref) {
    const { fullName, git } = call.repository;
    const sha = git.refs.get(ref);
    const root = `${call.api.url}/repos/${fullName}/git`;
    return {
        ...{ ref, node_id: 'R_1', url: `${root}/${ref}` },
        object: { type: 'commit', sha, url: `${root}/commits/${sha}` },
    };
}
function git_objects_commitShape(call, sha) {
    const { fullName, git } = call.repository;
    const { tree, message, parents, date } = git.commits.get(sha);
    const person = { name: 'bot', email: 'bot@users.noreply.github.com', date };
    const root = `${call.api.url}/repos/${fullName}/git`;
    const none = { signature: null, payload: null, verified_at: null };
    return {
        ...{ sha, node_id: `C_${sha}`, url: `${root}/commits/${sha}` },
        html_url: `https://github.com/${fullName}/commit/${sha}`,
        ...{ author: person, committer: person, message },
        verification: { verified: false, reason: 'unsigned', ...none },
        tree: { sha: tree, url: `${root}/trees/${tree}` },
        parents: parents.map((parent) => ({
            sha: parent,
            url: `${root}/commits/${parent}`,
            html_url: `https://github.com/${fullName}/commit/${parent}`,
        })),
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/labels.js

const MAX_NAME = 50;
const labels_NEEDS = ['issues', 'pull-requests'];
const OF_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels';
const labels = [
    {
        method: 'GET',
        path: OF_ISSUE,
        needs: labels_NEEDS,
        answer: (call) => onIssue(call, (issue) => paged(call, issue.labels, (name) => labels_shape(call, name))),
    },
    { method: 'POST', path: OF_ISSUE, needs: labels_NEEDS, answer: add },
    {
        method: 'DELETE',
        path: `${OF_ISSUE}/{name}`,
        needs: labels_NEEDS,
        answer: (call) => onIssue(call, (issue) => {
            const at = issue.labels.findIndex((name) => isSame(name, call.params.name ?? ''));
            if (at === -1)
                return failure(404, 'Label does not exist');
            issue.labels.splice(at, 1);
            return { status: 200, body: issue.labels.map((name) => labels_shape(call, name)) };
        }),
    },
];
/** Labels that the repository lacks are made; their names differ by more than case. */
function add(call) {
    return onIssue(call, (issue) => {
        const { labels: names = [] } = (call.body ?? {});
        if (names.some((name) => name === '' || name.length > MAX_NAME || name.includes(',')))
            return invalid({ resource: 'Label', code: 'invalid', field: 'name' });
        for (const name of names) {
            const { labels: known } = call.repository;
            if (!known.items.some((label) => isSame(label.name, name)))
                known.add({ id: call.api.nextId(), name, color: 'ededed', description: null });
            if (!issue.labels.some((label) => isSame(label, name)))
                issue.labels.push(name);
        }
        return { status: 200, body: issue.labels.map((name) => labels_shape(call, name)) };
    });
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function onIssue(call, use) {
    const issue = call.repository.issues.get(Number(call.params.issue_number));
    return issue === undefined ? notFound() : use(issue);
}
function labels_shape(call, name) {
    const label = call.repository.labels.items.find((known) => isSame(known.name, name));
    return {
        id: label?.id ?? 1,
        node_id: `LA_${label?.id ?? 1}`,
        url: `${call.api.url}/repos/${call.repository.fullName}/labels/${encodeURIComponent(name)}`,
        name,
        color: label?.color ?? 'ededed',
        default: false,
        description: label?.description ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/pages.js

const pages = [
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/pages',
        needs: ['pages'],
        answer: ({ api, repository }) => {
            if (repository.pages === null)
                return notFound();
            const { html_url, branch, public: isPublic } = repository.pages;
            const source = { branch, path: '/' };
            const url = `${api.url}/repos/${repository.fullName}/pages`;
            const body = { url, html_url, source, public: isPublic };
            return { status: 200, body: { ...body, status: 'built', cname: null, custom_404: false } };
        },
    },
];

;// CONCATENATED MODULE: ./.build/testing/github/routes/people.js



const REACTIONS = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const people_NEEDS = ['issues', 'pull-requests'];
/** What collaborators may do, and what was said to a comment in one sign. */
const people = [
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
        needs: ['metadata'],
        answer: (call) => {
            const login = call.params.username;
            const permission = permissionOf(call, login);
            const user = {
                ...simpleUser({ login, id: 4000, type: 'User' }),
                role_name: permission,
                permissions: {
                    ...{ pull: permission !== 'none', triage: permission === 'write' || permission === 'admin' },
                    ...{ push: permission === 'write' || permission === 'admin', maintain: permission === 'admin' },
                    admin: permission === 'admin',
                },
            };
            return { status: 200, body: { permission, role_name: permission, user } };
        },
    },
    {
        method: 'GET',
        path: REACTIONS,
        needs: people_NEEDS,
        answer: (call) => {
            const subject = subjectOf(call);
            return paged(call, call.repository.reactions.listed.filter((reaction) => reaction.subject === subject), reactionShape);
        },
    },
    { method: 'POST', path: REACTIONS, needs: people_NEEDS, answer: react },
];
/** Logins are compared without case, and everybody may read what is public. */
function permissionOf({ repository }, login) {
    for (const [name, permission] of repository.collaborators) {
        if (name.toLowerCase() === login.toLowerCase())
            return permission;
    }
    return repository.private ? 'none' : 'read';
}
function subjectOf({ params }) {
    return `comment/${params.comment_id}`;
}
/** The same sign of the same person stands once: a second time answers with the first. */
function react(call) {
    const { comments, reactions } = call.repository;
    if (comments.find(Number(call.params.comment_id)) === undefined)
        return notFound();
    const subject = subjectOf(call);
    const content = textOf(call, 'content');
    const user = call.token.account;
    const earlier = reactions.items.find((one) => one.subject === subject && one.content === content && one.user.login === user.login);
    if (earlier !== undefined)
        return { status: 200, body: reactionShape(earlier) };
    const made = reactions.add({ id: call.api.nextId(), subject, content, user });
    return { status: 201, body: reactionShape(made) };
}
function reactionShape({ id, content, user }) {
    return { id, node_id: `REA_${id}`, user: simpleUser(user), content, created_at: '2026-11-21T12:00:00Z' };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/pulls.js


const pulls_ROOT = '/repos/{owner}/{repo}/pulls';
const pulls_NEEDS = ['pull-requests'];
const pulls = [
    { method: 'GET', path: pulls_ROOT, needs: pulls_NEEDS, answer: pulls_list },
    {
        method: 'GET',
        path: `${pulls_ROOT}/{pull_number}`,
        needs: pulls_NEEDS,
        answer: (call) => {
            const issue = call.repository.issues.get(Number(call.params.pull_number));
            return issue?.pull == null
                ? notFound()
                : { status: 200, body: { ...simplePull(call, issue), ...counts(issue) } };
        },
    },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        needs: ['pull-requests', 'contents'],
        // GitHub knows a pull request's commits; here its head and its merge commit stand for them.
        answer: (call) => {
            const sha = call.params.commit_sha;
            const found = pullsOf(call).filter(({ pull }) => pull.head.sha === sha || pull.mergeCommit === sha);
            return paged(call, found, (issue) => simplePull(call, issue));
        },
    },
];
function pullsOf({ repository }) {
    return [...repository.issues.values()]
        .filter((issue) => issue.pull !== null)
        .toReversed();
}
/** `head` is `owner:branch`; one that is not so written filters nothing, as GitHub has it. */
function pulls_list(call) {
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const base = call.query.get('base');
    const found = pullsOf(call).filter(({ state: own, pull }) => (state === 'all' || own === state) &&
        (head === null || !head.includes(':') || head === `${pull.head.repository?.owner}:${pull.head.ref}`) &&
        (base === null || base === pull.base.ref));
    return paged(call, found, (issue) => simplePull(call, issue));
}
function simplePull(call, { number, title, body, author, state, locked, labels, pull }) {
    const { api, repository } = call;
    const at = '2026-11-20T12:00:00Z';
    const repo = `${api.url}/repos/${repository.fullName}`;
    const url = `${repo}/pulls/${number}`;
    const page = `https://github.com/${repository.fullName}/pull/${number}`;
    const issue = `${repo}/issues/${number}`;
    const links = {
        ...{ self: url, html: page, issue, comments: `${issue}/comments`, commits: `${url}/commits` },
        ...{ review_comments: `${url}/comments`, review_comment: `${repo}/pulls/comments{/number}` },
        statuses: `${repo}/statuses/${pull.head.sha}`,
    };
    return {
        ...{ url, id: number, node_id: `PR_${number}`, html_url: page, issue_url: issue },
        ...{ diff_url: `${page}.diff`, patch_url: `${page}.patch`, commits_url: links.commits },
        ...{ comments_url: links.comments, review_comments_url: links.review_comments },
        ...{ review_comment_url: links.review_comment, statuses_url: links.statuses },
        ...{ number, title, body, state, locked, user: simpleUser(author), draft: pull.draft },
        labels: labels.map((name, index) => ({
            ...{ id: index + 1, node_id: `L_${index}`, url: `${repo}/labels/${name}` },
            ...{ name, description: null, color: 'ededed', default: false },
        })),
        ...{ milestone: null, assignee: null, auto_merge: null, author_association: 'CONTRIBUTOR' },
        ...{ created_at: at, updated_at: at, closed_at: state === 'closed' ? at : null },
        ...{ merged_at: pull.mergedAt, merge_commit_sha: pull.mergeCommit },
        head: side(api.url, pull.head, pull.head.repository),
        base: side(api.url, pull.base, repository),
        _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    };
}
/** Of a fork that was deleted, `repo` and `user` are null. */
function side(api, { sha, ref }, repository) {
    const owner = repository?.owner ?? 'unknown';
    return {
        ...{ label: `${owner}:${ref}`, ref, sha },
        repo: repository === null ? null : fullRepository(api, repository),
        user: repository === null ? null : simpleUser({ login: owner, id: repository.id + 100, type: 'User' }),
    };
}
function counts({ pull }) {
    const merged = pull.mergedAt !== null;
    return {
        ...{ merged, mergeable: true, mergeable_state: 'clean', merged_by: null, comments: 0 },
        ...{ review_comments: 0, maintainer_can_modify: false, commits: 1, additions: 1, deletions: 1 },
        changed_files: pull.files.length,
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/releases.js




const releases_ROOT = '/repos/{owner}/{repo}/releases';
const releases_NEEDS = ['contents'];
const releases = [
    {
        method: 'GET',
        path: releases_ROOT,
        needs: releases_NEEDS,
        answer: (call) => paged(call, [...call.repository.releases.listed].reverse(), (item) => releases_shape(call, item)),
    },
    {
        method: 'GET',
        path: `${releases_ROOT}/latest`,
        needs: releases_NEEDS,
        answer: (call) => releases_shown(call, call.repository.releases.items.findLast(({ draft, prerelease }) => !draft && !prerelease)),
    },
    {
        method: 'GET',
        path: `${releases_ROOT}/tags/{tag}`,
        needs: releases_NEEDS,
        answer: (call) => releases_shown(call, call.repository.releases.items.find(({ tag, draft }) => tag === call.params.tag && !draft)),
    },
    {
        method: 'GET',
        path: `${releases_ROOT}/{release_id}`,
        needs: releases_NEEDS,
        answer: (call) => releases_shown(call, call.repository.releases.find(Number(call.params.release_id))),
    },
    { method: 'POST', path: releases_ROOT, needs: releases_NEEDS, answer: releases_create },
    { method: 'PATCH', path: `${releases_ROOT}/{release_id}`, needs: releases_NEEDS, answer: change },
    {
        method: 'GET',
        path: `${releases_ROOT}/{release_id}/assets`,
        needs: releases_NEEDS,
        answer: (call) => {
            const release = Number(call.params.release_id);
            if (call.repository.releases.find(release) === undefined)
                return notFound();
            const assets = call.repository.assets.listed.filter((asset) => asset.release === release);
            return paged(call, assets, (item) => assetShape(call, item));
        },
    },
    { method: 'POST', path: `${releases_ROOT}/{release_id}/assets`, needs: releases_NEEDS, answer: upload },
    {
        method: 'GET',
        path: `${releases_ROOT}/assets/{asset_id}`,
        needs: releases_NEEDS,
        answer: (call) => {
            const asset = call.repository.assets.find(Number(call.params.asset_id));
            if (asset === undefined)
                return notFound();
            // Bytes lie elsewhere.
            return call.accept === 'application/octet-stream'
                ? { status: 302, headers: { location: `${call.api.origin}/_blob/${asset.id}` } }
                : { status: 200, body: assetShape(call, asset) };
        },
    },
    {
        method: 'DELETE',
        path: `${releases_ROOT}/assets/{asset_id}`,
        needs: releases_NEEDS,
        answer: (call) => call.repository.assets.remove(Number(call.params.asset_id)) ? { status: 204 } : notFound(),
    },
];
function releases_shown(call, release) {
    return release === undefined ? notFound() : { status: 200, body: releases_shape(call, release) };
}
function releases_create(call) {
    const tag = textOf(call, 'tag_name');
    if (call.repository.releases.items.some((release) => release.tag === tag)) {
        return invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
    }
    const asked = call.body;
    const release = call.repository.releases.add({
        id: call.api.nextId(),
        tag,
        name: textOf(call, 'name') || tag,
        draft: asked.draft === true,
        prerelease: asked.prerelease === true,
        immutable: false,
        target: textOf(call, 'target_commitish') || call.repository.defaultBranch,
        createdAt: call.api.tick(),
    });
    return { status: 201, body: releases_shape(call, release) };
}
function change(call) {
    const release = call.repository.releases.find(Number(call.params.release_id));
    if (release === undefined)
        return notFound();
    const { draft = release.draft, prerelease = release.prerelease } = call.body;
    return releases_shown(call, call.repository.releases.change(release, { draft, prerelease }));
}
function upload(call) {
    const release = Number(call.params.release_id);
    const name = call.query.get('name') ?? '';
    const { assets, releases: all } = call.repository;
    const target = all.find(release);
    if (target === undefined)
        return notFound();
    if (target.immutable && !target.draft)
        return { status: 422 };
    if (assets.items.some((asset) => asset.release === release && asset.name === name))
        return { status: 422 };
    const { contentType, bytes } = call;
    const asset = assets.add({ id: call.api.nextId(), release, name, contentType, bytes });
    return { status: 201, body: assetShape(call, asset) };
}
function releases_shape(call, release) {
    const { fullName, assets } = call.repository;
    const url = `${call.api.url}/repos/${fullName}/releases/${release.id}`;
    const uploads = call.api.uploadOrigin ?? call.api.url;
    const page = `https://github.com/${fullName}/releases/tag/${release.tag}`;
    return {
        ...{ id: release.id, node_id: `RE_${release.id}`, url, html_url: page, assets_url: `${url}/assets` },
        upload_url: `${uploads}/repos/${fullName}/releases/${release.id}/assets{?name,label}`,
        ...{ tarball_url: url, zipball_url: url, draft: release.draft, prerelease: release.prerelease },
        ...{ immutable: release.immutable, author: simpleUser(ACTIONS_BOT) },
        assets: assets.items
            .filter((asset) => asset.release === release.id)
            .map((item) => assetShape(call, item)),
        ...{ name: release.name, tag_name: release.tag, target_commitish: release.target, body: '' },
        ...{ created_at: release.createdAt, published_at: release.draft ? null : release.createdAt },
    };
}
function assetShape(call, { id, name, contentType, bytes, release }) {
    const { fullName, releases: all } = call.repository;
    const at = '2026-11-21T12:00:00Z';
    return {
        ...{ id, name, node_id: `A_${id}`, label: null, state: 'uploaded', content_type: contentType },
        ...{ size: bytes.length, digest: null, download_count: 0, uploader: simpleUser(ACTIONS_BOT) },
        ...{ created_at: at, updated_at: at },
        url: `${call.api.url}/repos/${fullName}/releases/assets/${id}`,
        browser_download_url: `https://github.com/${fullName}/releases/download/${all.find(release)?.tag}/${name}`,
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/statuses.js



const MAX_DESCRIPTION = 140;
const STATES = ['error', 'failure', 'pending', 'success'];
const statuses = [
    { method: 'POST', path: '/repos/{owner}/{repo}/statuses/{sha}', needs: ['statuses'], answer: statuses_create },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
        needs: ['statuses'],
        answer: (call) => {
            const found = call.repository.statuses.listed.filter(({ sha }) => sha === call.params.ref);
            return paged(call, found.toReversed(), (status) => statuses_shape(call, status));
        },
    },
];
function statuses_create(call) {
    const state = textOf(call, 'state');
    const description = textOf(call, 'description');
    if (!STATES.includes(state))
        return invalid({ resource: 'Status', code: 'invalid', field: 'state' });
    if (description.length > MAX_DESCRIPTION)
        return unprocessable('Validation failed: Description is too long (maximum is 140 characters)');
    const status = call.repository.statuses.add({
        id: call.api.nextId(),
        sha: call.params.sha ?? '',
        context: textOf(call, 'context') || 'default',
        state: state,
        description: description || null,
        targetUrl: textOf(call, 'target_url') || null,
        creator: call.token.account,
        createdAt: call.api.tick(),
    });
    return { status: 201, body: statuses_shape(call, status) };
}
function statuses_shape(call, status) {
    return {
        url: `${call.api.url}/repos/${call.repository.fullName}/statuses/${status.sha}`,
        avatar_url: null,
        id: status.id,
        node_id: `SC_${status.id}`,
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: status.createdAt,
        updated_at: status.createdAt,
        creator: simpleUser(status.creator),
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/workflow-runs.js


const workflow_runs_ROOT = '/repos/{owner}/{repo}/actions/runs';
const workflow_runs_NEEDS = ['actions'];
const workflowRuns = [
    { method: 'GET', path: workflow_runs_ROOT, needs: workflow_runs_NEEDS, answer: (call) => workflow_runs_list(call, () => true) },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        needs: workflow_runs_NEEDS,
        answer: (call) => {
            const { workflow_id: asked = '' } = call.params;
            return workflow_runs_list(call, ({ workflowId, path }) => asked === String(workflowId) || path.endsWith(`/workflows/${asked}`));
        },
    },
    {
        method: 'GET',
        path: `${workflow_runs_ROOT}/{run_id}`,
        needs: workflow_runs_NEEDS,
        answer: (call) => {
            const run = call.repository.runs.find(Number(call.params.run_id));
            return run === undefined ? notFound() : { status: 200, body: runShape(call, run) };
        },
    },
];
/** The newest first. `status` asks for a status or for a conclusion. */
function workflow_runs_list(call, wanted) {
    const asked = (name, of) => {
        const value = call.query.get(name);
        return (run) => value === null || of(run).includes(value);
    };
    const filters = [
        asked('branch', ({ headBranch }) => [headBranch]),
        asked('event', ({ event }) => [event]),
        asked('status', ({ status, conclusion }) => [status, conclusion]),
        asked('head_sha', ({ headSha }) => [headSha]),
        asked('actor', ({ actor }) => [actor.login]),
    ];
    const found = call.repository.runs.listed
        .filter((run) => wanted(run) && filters.every((fits) => fits(run)))
        .toReversed();
    return paged(call, found, (run) => runShape(call, run), (page, total) => ({ total_count: total, workflow_runs: page }));
}
function runShape(call, run) {
    const { api, repository } = call;
    const url = `${api.url}/repos/${repository.fullName}/actions/runs/${run.id}`;
    const at = run.createdAt;
    return {
        ...{ id: run.id, node_id: `WFR_${run.id}`, name: run.name, head_branch: run.headBranch },
        ...{ head_sha: run.headSha, path: run.path, display_title: run.name, run_number: 1, event: run.event },
        ...{ status: run.status, conclusion: run.conclusion, workflow_id: run.workflowId, url },
        html_url: `https://github.com/${repository.fullName}/actions/runs/${run.id}`,
        pull_requests: run.pulls.flatMap((number) => {
            const pull = repository.issues.get(number)?.pull;
            if (pull == null)
                return [];
            const place = {
                id: repository.id,
                name: repository.name,
                url: `${api.url}/repos/${repository.fullName}`,
            };
            return [
                {
                    ...{ id: number, number, url: `${place.url}/pulls/${number}` },
                    head: { ref: pull.head.ref, sha: pull.head.sha, repo: place },
                    base: { ref: pull.base.ref, sha: pull.base.sha, repo: place },
                },
            ];
        }),
        ...{ created_at: at, updated_at: at, run_started_at: at, run_attempt: run.attempt },
        ...{ actor: simpleUser(run.actor), triggering_actor: simpleUser(run.actor) },
        ...{ jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, artifacts_url: `${url}/artifacts` },
        ...{
            cancel_url: `${url}/cancel`,
            rerun_url: `${url}/rerun`,
            check_suite_url: `${api.url}/check-suites/1`,
        },
        workflow_url: `${api.url}/repos/${repository.fullName}/actions/workflows/${run.workflowId}`,
        head_commit: null,
        repository: minimalRepository(api.url, repository),
        // The description says that it is always there; of a fork that was deleted it is not.
        ...(run.headRepository !== null && { head_repository: minimalRepository(api.url, run.headRepository) }),
    };
}

;// CONCATENATED MODULE: ./.build/testing/github/routes/index.js













/** Every operation that the stub answers, family by family. */
const ROUTES = [
    ...account,
    ...artifacts,
    ...checks,
    ...comments,
    ...commits,
    ...gitObjects,
    ...labels,
    ...pages,
    ...people,
    ...pulls,
    ...releases,
    ...statuses,
    ...workflowRuns,
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/testing/github/git-store.js

/** Commits, trees, blobs and references of one repository. Names of objects are digests of ours, not Git's. */
class GitStore {
    commits = new Map();
    trees = new Map();
    blobs = new Map();
    /** `refs/heads/main` and `refs/tags/v1` to the SHA of a commit. */
    refs = new Map();
    /** Files of a branch, tag or commit by path. */
    filesOf(ref) {
        return this.trees.get(this.commits.get(this.resolve(ref)).tree);
    }
    /** Messages of a branch's commits, newest first. */
    historyOf(ref) {
        return this.ancestry(ref).map((sha) => this.commits.get(sha).message);
    }
    /** SHA of a branch, tag, full reference or commit; undefined where there is none. */
    resolve(ref) {
        if (this.commits.has(ref))
            return ref;
        return (this.refs.get(ref) ??
            this.refs.get(`refs/${ref}`) ??
            this.refs.get(`refs/heads/${ref}`) ??
            this.refs.get(`refs/tags/${ref}`));
    }
    /** Commits that `ref` reaches by first parents, newest first; empty where it does not exist. */
    ancestry(ref) {
        const found = [];
        for (let at = this.resolve(ref); at !== undefined; at = this.commits.get(at)?.parents[0])
            found.push(at);
        return found;
    }
    /** All commits that `ref` reaches, itself among them. */
    reachable(ref) {
        const found = new Set();
        const pending = [this.resolve(ref)];
        for (let sha = pending.pop(); sha !== undefined; sha = pending.pop()) {
            if (found.has(sha))
                continue;
            found.add(sha);
            pending.push(...(this.commits.get(sha)?.parents ?? []));
        }
        return found;
    }
    /** Best common ancestor; undefined where the two have no common history. */
    mergeBase(a, b) {
        const ofA = this.reachable(a);
        const pending = [this.resolve(b)];
        const seen = new Set();
        for (let sha = pending.shift(); sha !== undefined; sha = pending.shift()) {
            if (ofA.has(sha))
                return sha;
            if (seen.has(sha))
                continue;
            seen.add(sha);
            pending.push(...(this.commits.get(sha)?.parents ?? []));
        }
        return undefined;
    }
    /** Somebody pushes: the branch gets one more commit that has `files` besides those it had. Gives its SHA. */
    push(branch, files, message = 'a push') {
        const parent = this.refs.get(`refs/heads/${branch}`);
        const before = parent === undefined ? {} : this.filesOf(parent);
        const sha = this.commit({
            tree: this.writeTree({ ...before, ...files }),
            message,
            parents: parent === undefined ? [] : [parent],
        });
        this.refs.set(`refs/heads/${branch}`, sha);
        return sha;
    }
    writeTree(files) {
        const sha = digest(files);
        this.trees.set(sha, files);
        return sha;
    }
    commit({ date = '2026-11-21T12:00:00Z', ...commit }) {
        const sha = digest({ ...commit, date });
        this.commits.set(sha, { sha, ...commit, date });
        return sha;
    }
    writeBlob(bytes) {
        const sha = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        this.blobs.set(sha, bytes);
        return sha;
    }
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(value)).digest('hex');
}

;// CONCATENATED MODULE: ./.build/testing/github/state.js

/**
 * Things of one kind, in the order in which they were made. Lists see them as they were `lag` requests ago, as the
 * replicas behind GitHub's lists do; a thing that is asked for by its id is always the newest.
 */
class Collection {
    #items = [];
    #moment;
    #versions = [{ from: -1, items: [] }];
    constructor(moment) {
        this.#moment = moment;
    }
    /** As they are. Use `add`, `remove` and `change` to change them. */
    get items() {
        return this.#items;
    }
    /** As a list shows them. */
    get listed() {
        if (this.#moment.lag() === 0)
            return this.#items;
        const seen = this.#moment.requests() - this.#moment.lag();
        return this.#versions.findLast(({ from }) => from <= seen).items;
    }
    find(id) {
        return this.#items.find((item) => item.id === id);
    }
    add(item) {
        this.#items.push(item);
        this.#remember();
        return item;
    }
    /** True where there was one. */
    remove(id) {
        const at = this.#items.findIndex((item) => item.id === id);
        if (at === -1)
            return false;
        this.#items.splice(at, 1);
        this.#remember();
        return true;
    }
    change(item, change) {
        Object.assign(item, change);
        this.#remember();
        return item;
    }
    clear() {
        this.#items.length = 0;
        this.#remember();
    }
    #remember() {
        const version = { from: this.#moment.requests(), items: this.#items.map((item) => ({ ...item })) };
        this.#versions = [...this.#versions.slice(-50), version];
    }
}
/** One repository: everything that the routes read and write. */
class Repository {
    owner;
    name;
    id;
    private = true;
    fork = false;
    parent = null;
    defaultBranch = 'main';
    git = new GitStore();
    issues = new Map();
    comments;
    checkRuns;
    statuses;
    labels;
    reactions;
    runs;
    artifacts;
    releases;
    assets;
    attestations;
    caches;
    /** Permission by login; others have `read` in public repositories and none in private ones. */
    collaborators = new Map();
    pages = null;
    constructor(fullName, id, moment) {
        const [owner = '', name = ''] = fullName.split('/');
        this.owner = owner;
        this.name = name;
        this.id = id;
        this.comments = new Collection(moment);
        this.checkRuns = new Collection(moment);
        this.statuses = new Collection(moment);
        this.labels = new Collection(moment);
        this.reactions = new Collection(moment);
        this.runs = new Collection(moment);
        this.artifacts = new Collection(moment);
        this.releases = new Collection(moment);
        this.assets = new Collection(moment);
        this.attestations = new Collection(moment);
        this.caches = new Collection(moment);
    }
    get fullName() {
        return `${this.owner}/${this.name}`;
    }
    /** Adds an issue; with `pull`, a pull request. What is left out is what an ordinary one has. */
    addIssue(issue) {
        const whole = {
            title: `Number ${issue.number}`,
            body: null,
            author: { login: 'octocat', id: 583231, type: 'User' },
            state: 'open',
            locked: false,
            labels: [],
            ...issue,
            pull: issue.pull === undefined
                ? null
                : {
                    head: { sha: 'a'.repeat(40), ref: 'feature', repository: this },
                    base: { sha: 'c'.repeat(40), ref: this.defaultBranch },
                    mergedAt: null,
                    mergeCommit: null,
                    draft: false,
                    files: [],
                    ...issue.pull,
                },
        };
        this.issues.set(whole.number, whole);
        return whole;
    }
}

;// CONCATENATED MODULE: ./.build/testing/github/server.js







/**
 * GitHub's REST API, as far as actions ask for it, on loopback and with behaviour: tokens with permissions, pages,
 * limits, faults, lists that lag. Every request and answer is held against GitHub's published description; `problems`
 * must stay empty.
 */
class GitHubApi {
    tokens = new Map();
    repositories = new Map();
    seen = [];
    received = [];
    problems = [];
    faults = [];
    rateLimit = { limit: 5000, remaining: 5000, resetsAt: Date.UTC(2026, 10, 21, 13) / 1000 };
    secondaryLimit = null;
    /** Where releases say that uploads are wanted; the API itself where null. */
    uploadOrigin = null;
    /** Number of requests by which lists are behind what was written. */
    lag = 0;
    #server;
    #prefix;
    #openApi;
    #routes;
    #nextId = 1000;
    #minutes = 0;
    #answered = 0;
    constructor(server, openApi, options) {
        this.#server = server;
        this.#openApi = openApi;
        this.#prefix = options.prefix;
        this.#routes = new Map(ROUTES.map((route) => [`${route.method} ${route.path}`, route]));
        this.addRepository(options.repository);
    }
    static async start({ prefix = '', repository = 'acme/robots' } = {}) {
        const openApi = await githubOpenApi();
        let api;
        const server = (0,external_node_http_.createServer)((request, response) => {
            api.#handle(request, response).catch((error) => {
                api.problems.push(String(error));
                response.destroy();
            });
        });
        api = new GitHubApi(server, openApi, { prefix, repository });
        await new Promise((done) => server.listen(0, '127.0.0.1', done));
        return api;
    }
    /** What `GITHUB_API_URL` is set to. */
    get url() {
        return `${this.origin}${this.#prefix}`;
    }
    get origin() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    /** The repository that was there from the start. */
    get repository() {
        return this.repositories.values().next().value;
    }
    async stop() {
        this.#server.closeAllConnections();
        await new Promise((done) => this.#server.close(done));
    }
    addRepository(fullName) {
        const moment = { requests: () => this.#answered, lag: () => this.lag };
        const repository = new Repository(fullName, this.repositories.size + 1, moment);
        this.repositories.set(fullName.toLowerCase(), repository);
        return repository;
    }
    /** `owner/name` as a fork of the first repository. */
    addFork(fullName) {
        const parent = this.repository;
        return Object.assign(this.addRepository(fullName), { fork: true, parent, private: parent.private });
    }
    nextId() {
        return this.#nextId++;
    }
    /** A moment, one minute after the last one. */
    tick() {
        return new Date(Date.UTC(2026, 10, 21, 9, this.#minutes++)).toISOString().replace('.000Z', 'Z');
    }
    /** The next `times` requests that match meet `fault`. */
    failNext(method, pattern, fault, times = 1) {
        let left = times;
        this.faults.push((seenMethod, path) => {
            if (left === 0 || seenMethod !== method || !pattern.test(path))
                return null;
            left -= 1;
            return fault;
        });
    }
    async #handle(request, response) {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        const url = new URL(request.url ?? '/', 'http://localhost');
        const method = request.method ?? 'GET';
        if (url.pathname.startsWith('/_blob/'))
            return this.#sendBlob(url.pathname, response);
        const isGraphql = url.pathname === (this.#prefix === '' ? '/graphql' : '/api/graphql');
        const path = isGraphql ? url.pathname : url.pathname.slice(this.#prefix.length);
        const contentType = request.headers['content-type'] ?? '';
        const accept = request.headers.accept ?? '';
        const isUpload = method === 'POST' && /\/releases\/\d+\/assets$/.test(path);
        const body = bytes.length === 0 || isUpload ? undefined : JSON.parse(bytes.toString('utf8'));
        const key = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
        const seen = { method, path, token: key, status: 'none' };
        this.seen.push(seen);
        this.received.push({ method, path, query: url.searchParams, body });
        if (!isGraphql && !url.pathname.startsWith(`${this.#prefix}/`))
            this.problems.push(`outside: ${url.pathname}`);
        const answerIt = () => {
            this.#answered += 1;
            const refusal = this.#overLimit(method, path);
            if (refusal !== null)
                return refusal;
            if (isGraphql)
                return answerGraphql(this, this.tokens.get(key), body);
            return this.#rest({ method, path, query: url.searchParams, key, body, bytes, contentType, accept });
        };
        const fault = this.faults.map((ask) => ask(method, path)).find((found) => found !== null) ?? null;
        if (fault?.kind === 'hang') {
            if (fault.applied === true)
                answerIt();
            return;
        }
        if (fault?.kind === 'text') {
            seen.status = fault.status;
            response.writeHead(fault.status, { 'content-type': fault.contentType }).end(fault.body);
            return;
        }
        let answer;
        if (fault?.kind === 'status') {
            if (fault.applied === true)
                answerIt();
            answer = {
                status: fault.status,
                headers: fault.headers ?? {},
                body: errorBody(fault.message ?? 'Oops', fault.status),
            };
        }
        else
            answer = answerIt();
        seen.status = answer.status;
        if (!isGraphql) {
            const { status, body: responseBody } = answer;
            const exchange = { method, path, query: url.searchParams, requestBody: body, status, responseBody };
            this.problems.push(...this.#openApi.problemsOf(exchange));
        }
        this.#send(response, answer, fault?.kind === 'truncated');
    }
    #send(response, { status, headers = {}, body, bytes }, isTruncated) {
        const content = bytes ?? Buffer.from(body === undefined ? '' : JSON.stringify(body));
        const all = {
            'content-type': 'application/json; charset=utf-8',
            'x-github-request-id': `0000:${this.#answered}`,
            'x-ratelimit-limit': String(this.rateLimit.limit),
            'x-ratelimit-remaining': String(Math.max(0, this.rateLimit.remaining)),
            'x-ratelimit-used': String(this.rateLimit.limit - Math.max(0, this.rateLimit.remaining)),
            'x-ratelimit-reset': String(this.rateLimit.resetsAt),
            'x-ratelimit-resource': 'core',
            ...headers,
        };
        if (isTruncated) {
            response.writeHead(status, { ...all, 'content-length': content.length });
            response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
            return;
        }
        response.writeHead(status, all).end(content);
    }
    /** The storage that downloads are redirected to; it is no part of the API and knows no token. */
    #sendBlob(path, response) {
        const id = Number(path.slice('/_blob/'.length));
        for (const repository of this.repositories.values()) {
            const artifact = repository.artifacts.find(id);
            const asset = repository.assets.find(id);
            const { status, body } = artifact?.download ?? { status: 200, body: artifact?.bytes ?? asset?.bytes };
            if (body === undefined)
                continue;
            response.writeHead(status, {
                'content-type': 'application/octet-stream',
                'content-length': body.length,
            });
            response.end(body);
            return;
        }
        response.writeHead(404).end();
    }
    #overLimit(method, path) {
        if (path === '/rate_limit')
            return null;
        if (this.rateLimit.remaining <= 0)
            return failure(403, 'API rate limit exceeded for installation ID 1.');
        this.rateLimit.remaining -= 1;
        const second = this.secondaryLimit;
        if (second === null || method === 'GET')
            return null;
        if (second.writes > 0) {
            second.writes -= 1;
            return null;
        }
        if (second.refusals <= 0)
            return null;
        second.refusals -= 1;
        const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
        return {
            ...failure(403, message),
            headers: second.retryAfterS === null ? {} : { 'retry-after': String(second.retryAfterS) },
        };
    }
    #rest({ key, ...request }) {
        const token = this.tokens.get(key);
        if (token === undefined)
            return failure(401, 'Bad credentials');
        const found = this.#openApi.find(request.path);
        const route = found === null ? undefined : this.#routes.get(`${request.method} ${found.template}`);
        if (found === null || route === undefined)
            return notFound();
        const { params } = found;
        if (params.owner === undefined) {
            return route.answer({ api: this, token, repository: this.repository, params, ...request });
        }
        const fullName = `${params.owner}/${params.repo}`;
        const repository = this.repositories.get(fullName.toLowerCase());
        if (repository === undefined || !sees(token, fullName))
            return notFound();
        const access = route.access ?? (request.method === 'GET' ? 'read' : 'write');
        const isOpen = access === 'read' && !repository.private;
        if (!isOpen && !route.needs.some((scope) => allows(token, scope, access))) {
            const asks = route.needs.map((scope) => `${scope.replaceAll('-', '_')}=${access}`).join('; ');
            return { ...forbidden(), headers: { 'x-accepted-github-permissions': asks } };
        }
        return route.answer({ api: this, token, repository, params, ...request });
    }
}
function sees(token, fullName) {
    return token.repositories === undefined || token.repositories.includes(fullName);
}

;// CONCATENATED MODULE: ./.build/testing/results/artifacts.js

/** Version 4 of the artifact service: names are unique in a run, what is finished does not change. */
class ArtifactService {
    artifacts = [];
    /** Told of each finished artifact. */
    onFinished = () => { };
    #blobs;
    #nextId = 4711;
    constructor(blobs) {
        this.#blobs = blobs;
    }
    /** The newest of that name, in any run unless one is given. */
    find(name, runId) {
        return this.artifacts.findLast((artifact) => artifact.name === name && (runId === undefined || artifact.runId === runId));
    }
    /** Keeps an artifact that was made without the protocol. */
    keep({ runId, name, bytes }) {
        const contentType = 'application/zip';
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        this.#blobs.blobs.set(blobOf(runId, name), { bytes, contentType });
        return this.#add({ id: this.#nextId++, runId, name, bytes, digest, contentType });
    }
    call(method, call) {
        const { job, body } = call;
        const name = String(body.name ?? '');
        switch (method) {
            case 'CreateArtifact':
                if (this.find(name, job.runId) !== undefined) {
                    return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
                }
                return done({ ok: true, signed_upload_url: call.address(blobOf(job.runId, name)) });
            case 'FinalizeArtifact':
                return this.#finish(job, name, body);
            case 'ListArtifacts':
                return this.#list(job, body);
            case 'GetSignedArtifactURL': {
                const found = this.find(name, job.runId);
                if (found === undefined)
                    return refuse(404, 'not_found', 'artifact not found');
                return done({ signed_url: call.address(blobOf(job.runId, name)) });
            }
            case 'DeleteArtifact': {
                const found = this.find(name, job.runId);
                if (found === undefined)
                    return refuse(404, 'not_found', 'artifact not found');
                this.artifacts.splice(this.artifacts.indexOf(found), 1);
                return done({ ok: true, artifact_id: String(found.id) });
            }
            default:
                return null;
        }
    }
    #finish(job, name, body) {
        const blob = this.#blobs.blobs.get(blobOf(job.runId, name));
        if (blob === undefined || blob.bytes.length !== Number(body.size)) {
            return refuse(400, 'invalid_argument', 'the size of the artifact is not that of its blob');
        }
        const artifact = this.#add({
            id: this.#nextId++,
            runId: job.runId,
            name,
            bytes: blob.bytes,
            digest: typeof body.hash === 'string' ? body.hash : null,
            contentType: blob.contentType,
        });
        return done({ ok: true, artifact_id: String(artifact.id) });
    }
    #add(artifact) {
        this.artifacts.push(artifact);
        this.onFinished(artifact);
        return artifact;
    }
    #list(job, body) {
        const artifacts = this.artifacts
            .filter(({ runId }) => runId === job.runId)
            .filter(({ name }) => body.name_filter === undefined || body.name_filter === name)
            .filter(({ id }) => body.id_filter === undefined || String(body.id_filter) === String(id))
            .map(({ id, name, bytes, digest }) => ({
            workflow_run_backend_id: String(job.runId),
            workflow_job_run_backend_id: job.job,
            database_id: String(id),
            name,
            size: String(bytes.length),
            created_at: '2026-11-21T09:00:00Z',
            ...(digest === null ? {} : { digest }),
        }));
        return done({ artifacts });
    }
}
function blobOf(runId, name) {
    return `artifacts/${runId}/${encodeURIComponent(name)}.zip`;
}
function done(body) {
    return { ok: true, body };
}
function refuse(status, code, msg) {
    return { ok: false, status, code, msg };
}

;// CONCATENATED MODULE: ./.build/testing/results/blob-store.js

const RANGE = /^bytes=(\d+)-(\d*)$/;
/**
 * Block blobs as the Azure SDK writes and reads them: one `PUT`, or blocks and their list, and `GET` of ranges. Nothing
 * is there before its list is committed.
 */
class BlobStore {
    blobs = new Map();
    #blocks = new Map();
    answer({ method, name, query, range, bytes, contentType }) {
        if (method === 'PUT')
            return this.#put(name, query, bytes, contentType);
        const blob = this.blobs.get(name);
        if (blob === undefined)
            return { status: 404, headers: { 'x-ms-error-code': 'BlobNotFound' } };
        const common = {
            'content-type': blob.contentType,
            'accept-ranges': 'bytes',
            ...versionOf(blob.bytes),
            'x-ms-blob-type': 'BlockBlob',
        };
        const size = blob.bytes.length;
        if (method === 'HEAD')
            return { status: 200, headers: { ...common, 'content-length': String(size) } };
        const asked = range === null ? null : RANGE.exec(range);
        if (asked === null) {
            return { status: 200, headers: { ...common, 'content-length': String(size) }, body: blob.bytes };
        }
        const from = Number(asked[1]);
        const to = Math.min(size - 1, asked[2] === '' ? size - 1 : Number(asked[2]));
        if (from >= size)
            return { status: 416, headers: { 'content-range': `bytes */${size}` } };
        const part = blob.bytes.subarray(from, to + 1);
        const headers = { 'content-range': `bytes ${from}-${to}/${size}`, 'content-length': String(part.length) };
        return { status: 206, headers: { ...common, ...headers }, body: part };
    }
    #put(name, query, bytes, contentType) {
        const part = query.get('comp');
        const key = (id) => `${name}\n${id}`;
        if (part === 'block') {
            this.#blocks.set(key(query.get('blockid') ?? ''), bytes);
            return { status: 201, headers: { 'x-ms-request-id': '1' } };
        }
        let whole = bytes;
        if (part === 'blocklist') {
            const ids = [...bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map((at) => at[1]);
            const blocks = ids.map((id) => this.#blocks.get(key(id)));
            if (blocks.includes(undefined))
                return { status: 400, headers: { 'x-ms-error-code': 'InvalidBlockList' } };
            whole = Buffer.concat(blocks);
        }
        for (const id of [...this.#blocks.keys()])
            if (id.startsWith(key('')))
                this.#blocks.delete(id);
        this.blobs.set(name, { bytes: whole, contentType: contentType || 'application/octet-stream' });
        return { status: 201, headers: { ...versionOf(whole), 'x-ms-request-id': '1' } };
    }
}
function versionOf(bytes) {
    const tag = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 16);
    return { etag: `"0x${tag}"`, 'last-modified': 'Sat, 21 Nov 2026 09:00:00 GMT' };
}

;// CONCATENATED MODULE: ./.build/testing/results/caches.js

/**
 * Version 2 of the cache service: entries never change; they belong to the ref that saved them, and are seen by that ref
 * and by those that may read it. Over `quotaBytes` the least recently used go.
 */
class CacheService {
    entries = [];
    quotaBytes = 10 * 1024 ** 3;
    #blobs;
    #reserved = new Set();
    #nextId = 1;
    #uses = 0;
    constructor(blobs) {
        this.#blobs = blobs;
    }
    call(method, call) {
        const key = String(call.body.key ?? '');
        const version = String(call.body.version ?? '');
        switch (method) {
            case 'CreateCacheEntry':
                return this.#reserve(call, key, version);
            case 'FinalizeCacheEntryUpload':
                return this.#finish(call, key, version);
            case 'GetCacheEntryDownloadURL':
                return this.#find(call, key, version);
            default:
                return null;
        }
    }
    #reserve({ job, address }, key, version) {
        if (job.cacheMode === 'none' || job.cacheMode === 'read') {
            const message = 'cache write denied: the token does not allow writes to this scope';
            return done({ ok: false, message });
        }
        const name = caches_blobOf(job.ref, key, version);
        const exists = this.entries.some((entry) => entry.key === key && entry.version === version && entry.scope === job.ref);
        if (exists || this.#reserved.has(name)) {
            return refuse(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
        }
        this.#reserved.add(name);
        return done({ ok: true, signed_upload_url: address(name) });
    }
    #finish({ job, body }, key, version) {
        const name = caches_blobOf(job.ref, key, version);
        const blob = this.#blobs.blobs.get(name);
        if (!this.#reserved.delete(name))
            return refuse(404, 'not_found', 'cache entry was not reserved');
        if (blob === undefined || blob.bytes.length !== Number(body.size_bytes ?? 0)) {
            return done({ ok: false, message: 'the size of the cache is not that of its blob' });
        }
        const { bytes } = blob;
        const entry = { id: this.#nextId++, key, version, scope: job.ref, bytes, usedAt: this.#uses++ };
        this.entries.push(entry);
        this.#evict();
        return done({ ok: true, entry_id: String(entry.id) });
    }
    #find({ job, body, address }, key, version) {
        if (job.cacheMode === 'none' || job.cacheMode === 'write-only') {
            return refuse(403, 'permission_denied', 'cache read denied: the token has no readable cache scopes');
        }
        const restoreKeys = Array.isArray(body.restore_keys) ? body.restore_keys.map(String) : [];
        for (const scope of [job.ref, ...job.readableRefs]) {
            const visible = this.entries
                .filter((entry) => entry.scope === scope && entry.version === version)
                .sort((a, b) => b.id - a.id);
            const found = visible.find((entry) => entry.key === key) ??
                [key, ...restoreKeys]
                    .map((prefix) => visible.find((entry) => entry.key.startsWith(prefix)))
                    .find(Boolean);
            if (found === undefined)
                continue;
            found.usedAt = this.#uses++;
            const url = address(caches_blobOf(found.scope, found.key, found.version));
            return done({ ok: true, signed_download_url: url, matched_key: found.key });
        }
        return done({ ok: false });
    }
    #evict() {
        const total = () => this.entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
        while (total() > this.quotaBytes && this.entries.length > 0) {
            const oldest = this.entries.reduce((a, b) => (a.usedAt <= b.usedAt ? a : b));
            this.entries.splice(this.entries.indexOf(oldest), 1);
            this.#blobs.blobs.delete(caches_blobOf(oldest.scope, oldest.key, oldest.version));
        }
    }
}
function caches_blobOf(scope, key, version) {
    return `caches/${encodeURIComponent(scope)}/${version}/${encodeURIComponent(key)}`;
}

;// CONCATENATED MODULE: ./.build/testing/results/job.js
const DEFAULT_JOB = {
    runId: 123456789,
    job: 'evaluate',
    ref: 'refs/pull/7/merge',
    readableRefs: ['refs/heads/main'],
    cacheMode: 'write',
};
const READ = 1;
const WRITE = 2;
/** A runtime token in the form of GitHub's: what it allows stands in its claims; the signature is none. */
function runtimeToken(job) {
    const own = job.cacheMode === 'write' ? READ | WRITE : job.cacheMode === 'write-only' ? WRITE : READ;
    const scopes = [
        { Scope: job.ref, Permission: own },
        ...job.readableRefs.map((ref) => ({ Scope: ref, Permission: READ })),
    ];
    const claims = {
        scp: `Actions.Results:${job.runId}:${job.job} Actions.ExampleScope`,
        ac: JSON.stringify(job.cacheMode === 'none' ? [] : scopes),
        orch_id: `${job.runId}.${job.job}`,
    };
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/testing/results/zip.js

/**
 * Members of a zip archive by path, from its central directory (APPNOTE 4.3.12); stored and deflated ones. For archives
 * that a test made itself: there are no limits.
 */
function readZip(archive) {
    const files = new Map();
    let at = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    while (at >= 0 && archive.readUInt32LE(at) === 0x02014b50) {
        const method = archive.readUInt16LE(at + 10);
        const size = archive.readUInt32LE(at + 20);
        const nameLength = archive.readUInt16LE(at + 28);
        const extra = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
        const local = archive.readUInt32LE(at + 42);
        const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
        const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
        const data = archive.subarray(start, start + size);
        files.set(name, method === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data));
        at += 46 + nameLength + extra;
    }
    return files;
}
/** A zip archive of stored members; times are 1980-01-01, so that equal files make equal bytes. */
function writeZip(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [path, content] of files) {
        const name = Buffer.from(path, 'utf8');
        const common = Buffer.alloc(26);
        common.writeUInt16LE(20, 0);
        common.writeUInt16LE(0x0800, 2);
        common.writeUInt16LE(0x21, 8);
        common.writeUInt32LE((0,external_node_zlib_.crc32)(content), 10);
        common.writeUInt32LE(content.length, 14);
        common.writeUInt32LE(content.length, 18);
        common.writeUInt16LE(name.length, 22);
        const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name]);
        const tail = Buffer.alloc(14);
        tail.writeUInt32LE(offset, 10);
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, name]));
        parts.push(head, content);
        offset += head.length + content.length;
    }
    const index = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 0, 'latin1');
    end.writeUInt16LE(files.size, 8);
    end.writeUInt16LE(files.size, 10);
    end.writeUInt32LE(index.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, index, end]);
}

;// CONCATENATED MODULE: ./.build/testing/results/service.js






const TWIRP = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/;
const STORE = '/store/';
/**
 * The results service of workflow runs on loopback: artifacts (version 4) and caches (version 2) by Twirp, and the blob
 * store that their bytes go to, as the unmodified `@actions/artifact` and `@actions/cache` talk to them.
 */
class ResultsService {
    blobs = new BlobStore();
    artifactService = new ArtifactService(this.blobs);
    caches = new CacheService(this.blobs);
    seen = [];
    /** Asked for each request with its name as in `seen`; the first fault that is returned happens. */
    faults = [];
    /** Answers every call with this status instead. */
    refuseWith = null;
    #server;
    #jobs = new Map();
    constructor(server) {
        this.#server = server;
    }
    static async start() {
        let service;
        const server = (0,external_node_http_.createServer)((request, response) => {
            service.#handle(request, response).catch(() => response.destroy());
        });
        service = new ResultsService(server);
        await new Promise((done) => server.listen(0, '127.0.0.1', done));
        return service;
    }
    get url() {
        return `http://127.0.0.1:${this.#server.address().port}/`;
    }
    /** What the runner puts into the environment of an action of an ordinary job. */
    get env() {
        return this.envOf(DEFAULT_JOB);
    }
    /**
     * What the runner puts into the environment of an action of this job. `GITHUB_SERVER_URL` has to be a name that the
     * clients take for GitHub's and not for an Enterprise server, as `http://gh.localhost`.
     */
    envOf(job) {
        const token = runtimeToken(job);
        this.#jobs.set(token, job);
        return {
            ACTIONS_RESULTS_URL: this.url,
            ACTIONS_RUNTIME_TOKEN: token,
            ACTIONS_CACHE_SERVICE_V2: 'True',
            ...(job.cacheMode === 'write' ? {} : { ACTIONS_CACHE_MODE: job.cacheMode }),
        };
    }
    /** Uploaded archives by artifact name; of several runs the newest. */
    get artifacts() {
        return new Map(this.artifactService.artifacts.map(({ name, bytes }) => [name, bytes]));
    }
    /** Members of an uploaded artifact: text by path; empty where there is none. */
    files(name) {
        const archive = this.artifacts.get(name);
        const members = archive === undefined ? new Map() : readZip(archive);
        return new Map([...members].map(([path, bytes]) => [path, bytes.toString('utf8')]));
    }
    /** The next `times` requests whose name matches meet `fault`. */
    failNext(pattern, fault, times = 1) {
        let left = times;
        this.faults.push((call) => {
            if (left === 0 || !pattern.test(call))
                return null;
            left -= 1;
            return fault;
        });
    }
    async stop() {
        this.#server.closeAllConnections();
        await new Promise((done) => this.#server.close(done));
    }
    async #handle(request, response) {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        const url = new URL(request.url ?? '/', 'http://localhost');
        const twirp = TWIRP.exec(url.pathname);
        const seen = { call: twirp?.[2] ?? request.method ?? '', status: 'none' };
        this.seen.push(seen);
        const refused = this.refuseWith === null
            ? null
            : { kind: 'status', status: this.refuseWith, message: 'no artifacts today' };
        const fault = refused ?? this.faults.map((ask) => ask(seen.call)).find((found) => found !== null) ?? null;
        if (fault?.kind === 'hang')
            return;
        if (fault?.kind === 'status') {
            seen.status = fault.status;
            return void sendJson(response, fault.status, {
                code: 'internal',
                msg: fault.message ?? 'no answer today',
            });
        }
        const isCut = fault?.kind === 'truncated';
        if (twirp !== null) {
            const answer = this.#twirp(twirp[1], twirp[2], request.headers.authorization ?? '', bytes);
            seen.status = answer.ok ? 200 : answer.status;
            return void (answer.ok
                ? sendJson(response, 200, answer.body, isCut)
                : sendJson(response, answer.status, { code: answer.code, msg: answer.msg }));
        }
        if (!url.pathname.startsWith(STORE) || url.searchParams.get('sig') !== 'hidden') {
            seen.status = 403;
            return void response.writeHead(403).end();
        }
        const { status, headers, body } = this.blobs.answer({
            method: request.method ?? '',
            name: url.pathname.slice(STORE.length),
            query: url.searchParams,
            range: String(request.headers['x-ms-range'] ?? request.headers.range ?? '') || null,
            bytes,
            contentType: String(request.headers['x-ms-blob-content-type'] ?? ''),
        });
        seen.status = status;
        response.writeHead(status, headers);
        if (isCut && body !== undefined) {
            response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
        }
        else
            response.end(body);
    }
    #twirp(service, method, authorization, bytes) {
        const job = this.#jobs.get(authorization.replace(/^bearer /i, ''));
        if (job === undefined)
            return { ok: false, status: 401, code: 'unauthenticated', msg: 'bad token' };
        const call = {
            job,
            body: JSON.parse(bytes.toString('utf8')),
            address: (name) => `${this.url}${STORE.slice(1)}${name}?sig=hidden`,
        };
        const answer = service === 'ArtifactService'
            ? this.artifactService.call(method, call)
            : this.caches.call(method, call);
        return answer ?? { ok: false, status: 404, code: 'bad_route', msg: `no method ${method}` };
    }
}
function sendJson(response, status, value, isCut = false) {
    const text = JSON.stringify(value);
    response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
    });
    if (isCut)
        response.write(text.slice(0, text.length / 2), () => response.destroy());
    else
        response.end(text);
}

;// CONCATENATED MODULE: ./.build/testing/runner/events.js
/** `pull_request` or `pull_request_target`; `headRepository` is another one for a pull request from a fork. */
function pullRequestEvent(options) {
    const { repository, number, headSha, baseSha, headRef = 'feature', headRepository = repository } = options;
    const fork = headRepository.fullName !== repository.fullName;
    const pull = {
        ...{ number, state: 'open', draft: false, locked: false, labels: [], title: `Number ${number}` },
        head: { sha: headSha, ref: headRef, repo: { ...repositoryPayload(headRepository), fork } },
        base: { sha: baseSha, ref: repository.defaultBranch, repo: repositoryPayload(repository) },
        user: { login: headRepository.fullName.split('/')[0], type: 'User' },
    };
    return {
        name: options.name ?? 'pull_request',
        payload: {
            action: options.action ?? 'synchronize',
            number,
            pull_request: pull,
            repository: repositoryPayload(repository),
        },
    };
}
/** A push to a branch (`refs/heads/main`) or of a tag. */
function pushEvent(options) {
    const { repository, ref, sha, before = '0'.repeat(40) } = options;
    return {
        name: 'push',
        payload: { ref, before, after: sha, repository: repositoryPayload(repository), commits: [] },
    };
}
/** `workflow_dispatch`, `schedule`, `merge_group`, `issue_comment`, …: the payload is what the caller gives. */
function otherEvent(name, repository, payload = {}) {
    return { name, payload: { repository: repositoryPayload(repository), ...payload } };
}
/** `workflow_run`, completed: what a finished run starts. `headRepository` is the fork of a pull request from one. */
function workflowRunEvent(options) {
    const { repository, run, event, headSha, headBranch, headRepository = repository } = options;
    return {
        name: 'workflow_run',
        payload: {
            action: 'completed',
            workflow_run: {
                ...{ id: run.runId, name: run.name, path: run.path, event, status: 'completed', run_attempt: 1 },
                ...{ conclusion: run.result, head_sha: headSha, head_branch: headBranch },
                head_repository: repositoryPayload(headRepository),
                repository: repositoryPayload(repository),
                // GitHub names none where the head lies in a fork.
                pull_requests: [],
            },
            workflow: { name: run.name, path: run.path },
            repository: repositoryPayload(repository),
        },
    };
}
function repositoryPayload({ fullName, defaultBranch, id = 1, private: isPrivate = false, }) {
    const [owner = '', name = ''] = fullName.split('/');
    return {
        ...{ id, name, full_name: fullName, private: isPrivate, fork: false, default_branch: defaultBranch },
        owner: { login: owner, type: 'User' },
        html_url: `https://github.com/${fullName}`,
    };
}
/** What the event says of refs and commits: `sha`, `ref`, `head_ref` and `base_ref` of `github`. */
function refsOf({ name, payload }, fallback) {
    const pull = payload.pull_request;
    const group = payload.merge_group;
    const main = `refs/heads/${fallback.defaultBranch}`;
    if (name === 'pull_request' && pull !== undefined) {
        // The commit that GitHub makes to try the merge is none of the two.
        const ref = `refs/pull/${pull.number}/merge`;
        return { sha: 'b'.repeat(40), ref, head_ref: pull.head.ref, base_ref: pull.base.ref };
    }
    if (name === 'pull_request_target' && pull !== undefined) {
        return {
            sha: pull.base.sha,
            ref: `refs/heads/${pull.base.ref}`,
            head_ref: pull.head.ref,
            base_ref: pull.base.ref,
        };
    }
    if (name === 'push')
        return { sha: String(payload.after), ref: String(payload.ref), head_ref: '', base_ref: '' };
    if (group !== undefined)
        return { sha: group.head_sha, ref: group.head_ref, head_ref: '', base_ref: '' };
    return { sha: fallback.sha, ref: main, head_ref: '', base_ref: '' };
}
/** Whether the head of the pull request lies in another repository: its jobs may only read and get no secrets. */
function isFork({ name, payload }) {
    const pull = payload.pull_request;
    return (name === 'pull_request' && pull !== undefined && pull.head.repo?.full_name !== pull.base.repo?.full_name);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/testing/runner/files.js




/** Reads the `action.yml` of a folder and has GitHub's parser check it. */
async function readAction(folder) {
    const file = ['action.yml', 'action.yaml']
        .map((name) => (0,external_node_path_.join)(folder, name))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    if (file === undefined) {
        throw new errors/* WorldGateError */._B('action-not-found', `There is no action.yml in ${folder}`, {
            hint: 'Check the path behind `uses:`, and that the repository of the action was checked out before.',
        });
    }
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    files_refuse(file, await actionProblems(text));
    const parsed = (0,yaml_dist/* parse */.qg)(text);
    const action = { ...parsed, inputs: parsed.inputs ?? {}, outputs: parsed.outputs ?? {} };
    const { using } = action.runs;
    if (using !== 'composite' && using !== 'node20' && using !== 'node24') {
        throw new errors/* WorldGateError */._B('action-kind', `${file} runs with "${String(using)}", which is not played here`, {
            hint: 'Give a stand-in for this action.',
        });
    }
    return action;
}
/** Reads a workflow file and has GitHub's parser check it. */
async function readWorkflow(file) {
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    files_refuse(file, await workflowProblems(text));
    const parsed = (0,yaml_dist/* parse */.qg)(text);
    return { ...parsed, name: parsed.name ?? file, on: eventsOf(parsed.on) };
}
/** What GitHub's parser finds wrong with the text of an `action.yml`. */
async function actionProblems(text) {
    const [{ parseAction }, { NoOperationTraceWriter }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(725), __webpack_require__.e(2146)]).then(__webpack_require__.bind(__webpack_require__, 42146)),
        Promise.all(/* import() */[__webpack_require__.e(725), __webpack_require__.e(2657)]).then(__webpack_require__.bind(__webpack_require__, 22657)),
    ]);
    const { context } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
    return context.errors.getErrors().map(({ message }) => message);
}
/** What GitHub's parser finds wrong with the text of a workflow. */
async function workflowProblems(text) {
    const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(725), __webpack_require__.e(2657)]).then(__webpack_require__.bind(__webpack_require__, 22657));
    const { context, value } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
    if (value !== undefined)
        await convertWorkflowTemplate(context, value);
    return context.errors.getErrors().map(({ message }) => message);
}
function files_refuse(file, problems) {
    if (problems.length === 0)
        return;
    throw new errors/* WorldGateError */._B('workflow-invalid', `${file} is not valid: ${problems.join('; ')}`, {
        hint: "Correct the file; GitHub's own parser says so.",
    });
}
function eventsOf(on) {
    if (typeof on === 'string')
        return { [on]: null };
    if (Array.isArray(on))
        return Object.fromEntries(on.map((name) => [String(name), null]));
    return on;
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 28 modules
var expressions_dist = __webpack_require__(34082);
;// CONCATENATED MODULE: ./.build/testing/runner/expressions.js


const STATUS_FUNCTIONS = new Set(['success', 'failure', 'always', 'cancelled']);
/** A literal ends where a quote is followed by no other. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;
/** Value of one expression, without its braces, by GitHub's own engine. */
function evaluate(expression, contexts, status) {
    const functions = functionsOf(status);
    try {
        const { tokens } = new expressions_dist/* Lexer */.JG(expression).lex();
        const tree = new expressions_dist/* Parser */.iX(tokens, Object.keys(contexts), [...functions.values()]).parse();
        const context = JSON.parse(JSON.stringify(contexts), expressions_dist/* data.reviver */.p.eD);
        const result = new expressions_dist/* Evaluator */.oi(tree, context, functions).evaluate();
        return JSON.parse(JSON.stringify(result, expressions_dist/* data.replacer */.p.$U));
    }
    catch (error) {
        throw new errors/* WorldGateError */._B('workflow-expression', `The expression "${expression.trim()}" cannot be evaluated: ${error instanceof Error ? error.message : String(error)}`, { hint: 'Check its spelling, and that its contexts are there at this place of the workflow.' });
    }
}
/**
 * A text with its expressions replaced. One that is a single expression gives that expression's value, which may be an
 * object; others give text.
 */
function interpolate(text, contexts, status) {
    const only = onlyExpression(text);
    if (only !== null)
        return evaluate(only, contexts, status);
    return text.replace(EXPRESSION, (_, inner) => asText(evaluate(inner, contexts, status)));
}
/** `interpolate` for every text in a value. */
function interpolateAll(value, contexts, status) {
    if (typeof value === 'string')
        return interpolate(value, contexts, status);
    if (Array.isArray(value))
        return value.map((item) => interpolateAll(item, contexts, status));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        asText(interpolate(key, contexts, status)),
        interpolateAll(inner ?? null, contexts, status),
    ]));
}
/**
 * Whether an `if:` lets run. Without a status function it means `success() && (…)`; braces around the whole may be left
 * out.
 */
function condition(text, contexts, status) {
    if (text === undefined || text === null || text === '')
        return status.success;
    const written = String(text);
    const only = onlyExpression(written);
    if (only === null && written.includes('${{')) {
        // Text around expressions makes a text, and a text that is not empty is true.
        return status.success && truthy(interpolate(written, contexts, status));
    }
    const expression = only ?? written;
    const value = truthy(evaluate(expression, contexts, status));
    return asksStatus(expression) ? value : status.success && value;
}
/** The expression where the text is one and nothing else. */
function onlyExpression(text) {
    const [first] = text.matchAll(EXPRESSION);
    return first !== undefined && first[0] === text.trim() ? first[1] : null;
}
/** Text of a value as GitHub writes it into a step: nothing for null, `Object` and `Array` for what has parts. */
function asText(value) {
    if (value === null || value === undefined)
        return '';
    if (Array.isArray(value))
        return 'Array';
    return typeof value === 'object' ? 'Object' : String(value);
}
function truthy(value) {
    return !(value === null || value === false || value === '' || value === 0 || Number.isNaN(value));
}
function asksStatus(expression) {
    const { tokens } = new expressions_dist/* Lexer */.JG(expression).lex();
    return tokens.some(({ lexeme }, at) => STATUS_FUNCTIONS.has(lexeme.toLowerCase()) && tokens[at + 1]?.lexeme === '(');
}
function functionsOf(status) {
    const bool = (value) => () => new expressions_dist/* data.BooleanData */.p.bo(value);
    const named = (name, maxArgs, call) => [name.toLowerCase(), { name, minArgs: maxArgs === 0 ? 0 : 1, maxArgs, call }];
    if (status === null)
        return new Map();
    return new Map([
        named('success', 0, bool(status.success)),
        named('failure', 0, bool(status.failure)),
        named('always', 0, bool(true)),
        named('cancelled', 0, bool(status.cancelled)),
        named('hashFiles', 255, (...patterns) => new expressions_dist/* data.StringData */.p.uQ(status.hashFiles(patterns.map((pattern) => pattern.coerceString())))),
    ]);
}

;// CONCATENATED MODULE: ./.build/testing/runner/results.js
function emptyStep(id, name, phase) {
    return {
        ...{
            id,
            name,
            phase,
            outcome: 'success',
            conclusion: 'success',
            exitCode: null,
            outputs: {},
            summary: '',
        },
        ...{ annotations: [], commands: [], masks: [], log: '', stdout: '', stderr: '', signals: [], steps: [] },
    };
}

;// CONCATENATED MODULE: ./.build/testing/runner/hash-files.js



/**
 * `hashFiles(…)`: SHA-256 over the SHA-256 of every matching file of the workspace, in order of their paths; patterns
 * with `!` take files away; empty where nothing matches.
 */
function hashFiles(workspace, patterns) {
    const lines = patterns.flatMap((pattern) => pattern.split('\n')).map((line) => line.trim());
    const matched = new Set();
    for (const line of lines.filter((pattern) => pattern !== '')) {
        const found = (0,external_node_fs_.globSync)(line.replace(/^!/, ''), { cwd: workspace });
        for (const name of found) {
            if (line.startsWith('!'))
                matched.delete(name);
            else
                matched.add(name);
        }
    }
    const files = [...matched].filter((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, name)).isFile()).sort();
    if (files.length === 0)
        return '';
    const whole = (0,external_node_crypto_.createHash)('sha256');
    for (const name of files)
        whole.update((0,external_node_crypto_.createHash)('sha256')
            .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, name)))
            .digest());
    return whole.digest('hex');
}

;// CONCATENATED MODULE: ./.build/testing/runner/scope.js


function statusOf({ job, composite }) {
    const cancelled = job.status === 'cancelled';
    const failure = composite === null ? job.status === 'failure' : composite.failed;
    return {
        cancelled,
        failure: failure && !cancelled,
        success: !failure && !cancelled,
        hashFiles: (patterns) => hashFiles(job.setup.workspace, patterns),
    };
}
/** Contexts of a step; `env` is that of the step itself, on top of everything. */
function contextsOf(scope, env = {}) {
    const { job, composite, steps } = scope;
    const { secrets, ...given } = job.setup.contexts;
    const status = statusOf(scope);
    const action = composite === null
        ? {}
        : {
            action_path: composite.actionPath,
            action_repository: composite.repository,
            action_ref: composite.ref,
            action_status: status.cancelled ? 'cancelled' : status.failure ? 'failure' : 'success',
        };
    return {
        ...given,
        ...(composite === null ? { secrets: secrets ?? {} } : { inputs: composite.inputs }),
        env: { ...environmentOf(scope), ...env },
        github: { ...job.setup.github, ...action },
        job: { status: job.status },
        runner: runnerContext(job.setup),
        steps,
    };
}
/** Environment that workflow, job, earlier steps and the composite's own step give; what `env` shows. */
function environmentOf({ job, composite }) {
    return { ...job.setup.env, ...Object.fromEntries(job.env), ...composite?.env };
}
/** The whole environment of a process, in the runner's order: what it sets itself wins. */
function processEnvironment(scope, own, files) {
    const { setup, path } = scope.job;
    const all = { ...setup.base, CI: 'true', ...environmentOf(scope), ...own };
    const composite = scope.composite === null ? {} : { GITHUB_ACTION_PATH: scope.composite.actionPath };
    const searched = [...path, all.PATH].filter((entry) => entry !== undefined && entry !== '');
    return {
        ...all,
        PATH: searched.join(':'),
        ...githubEnvironment(setup.github),
        ...composite,
        ...Object.fromEntries(Object.entries(runnerContext(setup)).map(([name, value]) => [
            `RUNNER_${name.toUpperCase()}`,
            asText(value),
        ])),
        GITHUB_ACTIONS: 'true',
        ...setup.identity,
        ...files,
    };
}
function runnerContext(setup) {
    return {
        name: 'worldgate-testing',
        os: 'Linux',
        arch: 'X64',
        temp: setup.temp,
        tool_cache: setup.toolCache,
        environment: 'github-hosted',
        workspace: setup.workspace,
    };
}
/** Keys of `github` that are no environment variables. */
const NOT_IN_ENVIRONMENT = new Set(['event', 'token', 'action_status']);
function githubEnvironment(github) {
    const pairs = Object.entries(github).filter(([name]) => !NOT_IN_ENVIRONMENT.has(name));
    return Object.fromEntries(pairs.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, asText(value)]));
}

;// CONCATENATED MODULE: ./.build/testing/runner/command-files.js
/** A file command that the runner refuses; the step fails. */
class FileCommandError extends Error {
}
/**
 * Pairs of `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV`, in order: `name=value` lines, and `name<<DELIMITER` blocks
 * that end with the delimiter on a line of its own. Throws `FileCommandError` in the runner's words.
 */
function readPairs(text) {
    const pairs = [];
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            if (equals === 0)
                throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
            pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
        }
        else if (heredoc >= 0) {
            const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
            if (name === '' || delimiter === '') {
                throw new FileCommandError(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
            }
            const end = lines.indexOf(delimiter, at + 1);
            if (end < 0)
                throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
            pairs.push([name, lines.slice(at + 1, end).join('\n')]);
            at = end;
        }
        else
            throw new FileCommandError(`Invalid format '${line}'`);
    }
    return pairs;
}
/** Folders of `GITHUB_PATH`, in the order in which they were added. */
function readPaths(text) {
    return text.split(/\r?\n/).filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./.build/testing/runner/commands.js
/** Per level and step. */
const commands_MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4096;
const COMMAND = /^\s*::([\w-]+)(?:\s+([^:]*?))?::(.*)$/;
const LEGACY = /^.*?##\[([\w-]+)(?:\s+([^\]]*?))?\](.*)$/;
const SILENT = new Set(['debug', 'add-matcher', 'remove-matcher']);
/** Secrets of a job: what they are is replaced wherever text is shown. */
class Masker {
    values = [];
    add(value) {
        // Each line of a secret of several lines is one as well.
        for (const part of [value, ...value.split(/\r?\n/)]) {
            if (part.trim() !== '' && !this.values.includes(part))
                this.values.push(part);
        }
        this.values.sort((a, b) => b.length - a.length);
    }
    mask(text) {
        return this.values.reduce((masked, value) => masked.replaceAll(value, '***'), text);
    }
    holds(text) {
        return this.values.some((value) => text.includes(value));
    }
}
/** Reads what a step prints, line by line, as `ActionCommandManager` and `OutputManager` of the runner do. */
class CommandReader {
    annotations = [];
    /** Commands other than annotations and groups. */
    commands = [];
    masks = [];
    outputs = new Map();
    state = new Map();
    /** Annotations beyond the ten of a level. */
    dropped = 0;
    /** The log, masked. */
    log = [];
    /** A command was used that the runner refuses: the step fails. */
    failed = false;
    #masker;
    #stopToken = null;
    constructor(masker) {
        this.#masker = masker;
    }
    /** True while commands are stopped and were not resumed. */
    get stopped() {
        return this.#stopToken !== null;
    }
    line(text) {
        const match = COMMAND.exec(text) ?? LEGACY.exec(text);
        if (match === null || !this.#command(match[1], match[2] ?? '', match[3], text))
            this.#print(text);
    }
    annotate(level, message, properties = {}) {
        const { title, ...at } = properties;
        const masked = this.#masker.mask(message).slice(0, MAX_MESSAGE);
        this.#print(`##[${level}]${message}`);
        if (this.annotations.filter((one) => one.level === level).length >= commands_MAX_ANNOTATIONS) {
            this.dropped += 1;
            return;
        }
        const shown = title === undefined ? undefined : this.#masker.mask(title);
        this.annotations.push({ level, title: shown, message: masked, at });
    }
    #print(text) {
        this.log.push(this.#masker.mask(text));
    }
    /** False where the line is no command and is printed as it is. */
    #command(name, properties, data, line) {
        if (this.#stopToken !== null) {
            if (name !== this.#stopToken)
                return false;
            this.#stopToken = null;
            return true;
        }
        const value = commands_decode(data);
        const named = propertiesOf(properties);
        switch (name) {
            case 'stop-commands':
                this.#stopToken = value;
                this.commands.push({ name, data: value });
                return true;
            case 'add-mask':
                if (value.trim() === '')
                    this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
                this.#masker.add(value);
                this.masks.push(value);
                this.log.push('::add-mask::***');
                return true;
            case 'error':
            case 'warning':
            case 'notice':
                this.annotate(name, value, named);
                return true;
            case 'group':
            case 'endgroup':
                this.#print(name === 'group' ? `##[group]${value}` : '##[endgroup]');
                return true;
            case 'set-output':
                this.outputs.set(named.name ?? '', value);
                break;
            case 'save-state':
                this.state.set(named.name ?? '', value);
                break;
            case 'set-env':
            case 'add-path':
                this.failed = true;
                this.annotate('error', `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
                break;
            case 'echo':
                break;
            default:
                if (SILENT.has(name))
                    break;
                return false;
        }
        if (!SILENT.has(name))
            this.commands.push({ name, data: value });
        else
            this.#print(line);
        return true;
    }
}
function propertiesOf(text) {
    const pairs = text
        .split(',')
        .map((pair) => pair.trim().split(/=(.*)/s))
        .filter(([name, value]) => name !== '' && value !== undefined && value !== '');
    return Object.fromEntries(pairs.map(([name, value]) => [name, commands_decode(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]));
}
function commands_decode(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/testing/runner/process.js

/** Those of the runner (`ProcessInvoker`). */
const RUNNER_KILL_TIMES = { interruptMs: 7500, terminateMs: 2500 };
/** Runs a program in a process group of its own and reads both of its streams line by line. */
function runProcess(request) {
    const { file, args, cwd, env, signal, killTimes, onLine, onStart } = request;
    return new Promise((done, fail) => {
        const child = (0,external_node_child_process_.spawn)(file, [...args], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
        const texts = { stdout: '', stderr: '' };
        const rest = { stdout: '', stderr: '' };
        const signals = [];
        let timer;
        for (const name of ['stdout', 'stderr']) {
            child[name].setEncoding('utf8').on('data', (text) => {
                texts[name] += text;
                const lines = (rest[name] + text).split(/\r?\n/);
                rest[name] = lines.pop();
                for (const line of lines)
                    onLine(line, name);
            });
        }
        const send = (kind, toGroup) => {
            signals.push(kind);
            try {
                process.kill(toGroup ? -child.pid : child.pid, kind);
            }
            catch {
                // It has just ended.
            }
        };
        const cancel = () => {
            send('SIGINT', false);
            timer = setTimeout(() => {
                send('SIGTERM', false);
                timer = setTimeout(() => send('SIGKILL', true), killTimes.terminateMs);
            }, killTimes.interruptMs);
        };
        child.on('error', fail);
        child.on('spawn', () => {
            onStart?.(child.pid);
            if (signal?.aborted === true)
                cancel();
            else
                signal?.addEventListener('abort', cancel, { once: true });
        });
        child.on('close', (exitCode) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', cancel);
            for (const name of ['stdout', 'stderr'])
                if (rest[name] !== '')
                    onLine(rest[name], name);
            done({ exitCode, ...texts, signals });
        });
    });
}

;// CONCATENATED MODULE: ./.build/testing/runner/step.js







const MAX_SUMMARY_BYTES = 1024 * 1024;
const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
/** Not settable for later steps by `GITHUB_ENV`. */
const BLOCKED_ENV = new Set(['NODE_OPTIONS']);
let counter = 0;
/** Runs the process with command files of its own; gives the state that it saved. */
async function runProcessStep(step) {
    const { scope, result, masker } = step;
    const { setup } = scope.job;
    const folder = (0,external_node_path_.join)(setup.temp, '..', `commands-${counter++}`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, (0,external_node_path_.join)(folder, name)]));
    for (const file of Object.values(files))
        (0,external_node_fs_.writeFileSync)(file, '');
    // What runs after a cancellation, by its condition, is not cancelled again.
    const signal = setup.signal?.aborted === true ? undefined : setup.signal;
    const reader = new CommandReader(masker);
    for (const warning of step.warnings ?? [])
        reader.annotate('warning', warning);
    try {
        const ended = await runProcess({
            ...{ file: step.file, args: step.args, cwd: step.cwd },
            env: processEnvironment(scope, step.env, files),
            ...{ signal, killTimes: setup.killTimes, onStart: setup.onStart },
            onLine: (line) => reader.line(line),
        });
        const { exitCode, stdout, stderr, signals } = ended;
        Object.assign(result, { exitCode, stdout, stderr, signals });
        if (exitCode !== 0) {
            fail(result, reader, exitCode === null
                ? 'The process was ended by a signal.'
                : `Process completed with exit code ${exitCode}.`);
        }
    }
    catch (error) {
        fail(result, reader, (0,errors/* messageOf */.bD)(error));
    }
    if (signal?.aborted === true)
        result.outcome = 'cancelled';
    const state = readFiles(step, reader, files);
    if (reader.failed)
        result.outcome = 'failure';
    result.annotations.push(...reader.annotations);
    result.commands.push(...reader.commands);
    result.masks.push(...reader.masks);
    result.log += reader.log.map((line) => `${line}\n`).join('');
    return state;
}
/** Says why in the log; a failed process of an action says it by itself as an annotation. */
function fail(result, reader, message) {
    result.outcome = 'failure';
    reader.log.push(`##[error]${message}`);
}
function readFiles(step, reader, files) {
    const { scope, result, masker } = step;
    const read = (name) => (0,external_node_fs_.readFileSync)(files[`GITHUB_${name}`], 'utf8');
    const guarded = (name, use) => {
        try {
            use();
        }
        catch (error) {
            if (!(error instanceof FileCommandError))
                throw error;
            result.outcome = 'failure';
            reader.annotate('error', `Unable to process file command '${name}' successfully.`);
            reader.annotate('error', error.message);
        }
    };
    const state = Object.fromEntries(reader.state);
    Object.assign(result.outputs, Object.fromEntries(reader.outputs));
    guarded('output', () => Object.assign(result.outputs, Object.fromEntries(readPairs(read('OUTPUT')))));
    guarded('state', () => Object.assign(state, Object.fromEntries(readPairs(read('STATE')))));
    guarded('path', () => scope.job.path.unshift(...readPaths(read('PATH')).reverse()));
    guarded('env', () => {
        for (const [name, value] of readPairs(read('ENV'))) {
            if (BLOCKED_ENV.has(name.toUpperCase())) {
                throw new FileCommandError(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
            }
            scope.job.env.set(name, value);
        }
    });
    const summary = read('STEP_SUMMARY');
    const size = Buffer.byteLength(summary);
    if (size > MAX_SUMMARY_BYTES) {
        const kib = Math.ceil(size / 1024);
        const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kib}k.`;
        reader.annotate('error', message);
    }
    else
        result.summary = masker.mask(summary);
    return state;
}

;// CONCATENATED MODULE: ./.build/testing/runner/action-run.js






async function loadAction(source, step) {
    return { source, definition: await readAction(source.folder), step };
}
/** Inputs with their defaults, expressions replaced; those that the action does not know among them. */
function inputsOf({ definition, step }, scope, env) {
    const contexts = contextsOf(scope, env);
    const status = statusOf(scope);
    const text = (value) => asText(typeof value === 'string' ? interpolate(value, contexts, status) : value);
    const lower = new Map(Object.entries(step.with ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    const known = Object.entries(definition.inputs).map(([name, input]) => {
        const given = lower.get(name.toLowerCase());
        return [name, text(given ?? input?.default)];
    });
    const extra = Object.entries(step.with ?? {}).map(([name, value]) => [name, text(value)]);
    return { ...Object.fromEntries(extra), ...Object.fromEntries(known) };
}
/** The warning about inputs that the action does not have; none is an error, not even a required one that is missing. */
function unknownInputs({ definition, step }) {
    const names = Object.keys(definition.inputs);
    const known = new Set(names.map((name) => name.toLowerCase()));
    const unknown = Object.keys(step.with ?? {}).filter((name) => !known.has(name.toLowerCase()));
    if (unknown.length === 0)
        return [];
    const listed = (all) => `'${all.join("', '")}'`;
    return [`Unexpected input(s) ${listed(unknown)}, valid inputs are [${listed(names)}]`];
}
/** Runs one phase of a JavaScript action; null where its condition says no. `state` is added to. */
async function runPhase(request) {
    const { used, phase, scope, env, inputs, state, masker } = request;
    const runs = used.definition.runs;
    const name = used.step.name ?? used.step.uses ?? used.definition.name;
    const result = emptyStep(used.step.id ?? '', phase === 'main' ? name : `${phase} ${name}`, phase);
    if (phase !== 'main') {
        const when = phase === 'pre' ? runs['pre-if'] : runs['post-if'];
        if (!condition(when ?? 'always()', contextsOf(scope, env), statusOf(scope)))
            return null;
    }
    const upper = (values, prefix) => Object.fromEntries(Object.entries(values).map(([key, value]) => [
        `${prefix}${key.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]));
    const saved = await runProcessStep({
        ...{ scope, result, masker, file: scope.job.setup.node },
        args: [(0,external_node_path_.resolve)(used.source.folder, runs[phase])],
        cwd: scope.job.setup.workspace,
        env: {
            ...env,
            ...scope.job.setup.services,
            ...upper(inputs, 'INPUT_'),
            ...Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value])),
        },
        ...(phase === 'main' ? { warnings: unknownInputs(used) } : {}),
    });
    Object.assign(state, saved);
    return result;
}

;// CONCATENATED MODULE: ./.build/testing/runner/uses.js



/**
 * The source of what `uses:` names: `./path` in the workspace, `$/path` in the repository of the file itself, and
 * `owner/repo/path@ref` as the test maps it. Anything else is refused: nothing is fetched.
 */
function sourceOf(uses, places) {
    if (uses.startsWith('./') || uses.startsWith('$/')) {
        const root = uses.startsWith('./') ? places.workspace : places.ownRepository;
        return { kind: 'folder', folder: (0,external_node_path_.join)(root, uses.slice(2)), repository: '', ref: '', isLocal: true };
    }
    const parts = /^([\w.-]+\/[\w.-]+)((?:\/[^@]+)?)@(.+)$/.exec(uses);
    if (parts === null) {
        throw new errors/* WorldGateError */._B('action-unknown', `"${uses}" is not played here`, {
            hint: 'Actions are `./path`, `$/path` or `owner/repo/path@ref`; give a stand-in for others.',
        });
    }
    const [, repository, path, ref] = parts;
    for (const name of [`${repository}${path}`, repository]) {
        const source = places.actions[`${name}@${ref}`] ?? places.actions[name];
        if (typeof source === 'function')
            return { kind: 'stand-in', run: source };
        if (source === undefined)
            continue;
        const folder = name === repository ? (0,external_node_path_.join)(source, path) : source;
        if (!(0,external_node_fs_.existsSync)(folder)) {
            throw new errors/* WorldGateError */._B('action-not-found', `"${uses}" names a folder that does not exist: ${folder}`);
        }
        return { kind: 'folder', folder, repository, ref, isLocal: false };
    }
    throw new errors/* WorldGateError */._B('action-unknown', `"${uses}" is not among the actions of this test`, {
        hint: `Give it in \`actions\`: { '${repository}': <a folder or a stand-in> }.`,
    });
}

;// CONCATENATED MODULE: ./.build/testing/runner/job.js










/** Composite actions in composite actions, as deep as the runner allows. */
const MAX_DEPTH = 10;
const SHELLS = {
    bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'],
    sh: ['sh', '-e', '{0}'],
    python: ['python3', '{0}'],
};
const UNSPECIFIED_SHELL = ['bash', '-e', '{0}'];
/** Runs the steps of one job as the runner does: pre phases, steps, post phases in reverse order. */
class JobRun {
    state;
    masker = new Masker();
    results = [];
    scope;
    #posts = [];
    /** State of actions by their place, which `pre` may have filled. */
    #saved = new Map();
    #scripts = 0;
    constructor(setup) {
        this.state = { setup, status: 'success', env: new Map(), path: [] };
        for (const secret of setup.secrets)
            this.masker.add(secret);
        this.scope = { job: this.state, composite: null, ownRepository: setup.ownRepository, steps: {} };
    }
    async run(steps) {
        const { signal } = this.state.setup;
        for (const [at, step] of steps.entries())
            await this.#pre(step, this.scope, String(at), 0);
        for (const [at, step] of steps.entries()) {
            if (signal?.aborted === true)
                this.state.status = 'cancelled';
            this.results.push(await this.#step(step, this.scope, String(at), 0));
        }
        if (signal?.aborted === true)
            this.state.status = 'cancelled';
        for (const post of this.#posts.reverse()) {
            const result = await post();
            if (result === null)
                continue;
            if (result.outcome === 'failure')
                this.#failed(this.scope);
            this.results.push({ ...result, conclusion: result.outcome });
        }
    }
    async #pre(step, scope, place, depth) {
        if (step.uses === undefined || depth > MAX_DEPTH)
            return;
        try {
            const source = sourceOf(step.uses, { ...this.state.setup, ownRepository: scope.ownRepository });
            if (source.kind !== 'folder' || source.isLocal)
                return;
            const used = await loadAction(source, step);
            const { runs } = used.definition;
            if (runs.using === 'composite') {
                for (const [at, inner] of runs.steps.entries())
                    await this.#pre(inner, scope, `${place}.${at}`, depth + 1);
                return;
            }
            if (runs.pre === undefined)
                return;
            const env = this.#stepEnv(step, scope);
            const state = this.#stateAt(place);
            const inputs = inputsOf(used, scope, env);
            const result = await runPhase({ used, phase: 'pre', scope, env, inputs, state, masker: this.masker });
            if (result === null)
                return;
            if (result.outcome === 'failure')
                this.#failed(scope);
            this.results.push({ ...result, conclusion: result.outcome });
        }
        catch (error) {
            if (!(error instanceof errors/* WorldGateError */._B))
                throw error;
            // The step itself says it, where it is not skipped.
        }
    }
    async #step(step, scope, place, depth) {
        const name = step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '';
        let result = emptyStep(step.id ?? '', name, 'main');
        try {
            const env = this.#stepEnv(step, scope);
            if (!condition(step.if, contextsOf(scope, env), statusOf(scope))) {
                result.outcome = 'skipped';
                result.conclusion = 'skipped';
                this.#record(step, scope, result);
                return result;
            }
            const title = interpolate(name, contextsOf(scope, env), statusOf(scope));
            result = await this.#execute({ ...step, name: asText(title) }, scope, place, depth, env);
        }
        catch (error) {
            result.outcome = 'failure';
            const reader = new CommandReader(this.masker);
            reader.annotate('error', (0,errors/* messageOf */.bD)(error));
            result.annotations.push(...reader.annotations);
            result.log += `##[error]${this.masker.mask((0,errors/* messageOf */.bD)(error))}\n`;
        }
        if (this.state.setup.signal?.aborted === true)
            this.state.status = 'cancelled';
        const mayFail = this.#mayFail(step, scope);
        result.conclusion = result.outcome === 'failure' && mayFail ? 'success' : result.outcome;
        if (result.conclusion === 'failure')
            this.#failed(scope);
        this.#record(step, scope, result);
        return result;
    }
    async #execute(step, scope, place, depth, env) {
        if (step.uses === undefined)
            return this.#script(step, scope, env);
        const source = sourceOf(step.uses, { ...this.state.setup, ownRepository: scope.ownRepository });
        if (source.kind === 'stand-in')
            return this.#standIn(step, scope, env, source.run);
        const used = await loadAction(source, step);
        if (used.definition.runs.using === 'composite')
            return this.#composite(used, scope, place, depth, env);
        const inputs = inputsOf(used, scope, env);
        const state = this.#stateAt(place);
        const phase = { used, scope, env, inputs, state, masker: this.masker };
        if (used.definition.runs.post !== undefined) {
            this.#posts.push(() => runPhase({ ...phase, phase: 'post' }));
        }
        return (await runPhase({ ...phase, phase: 'main' }));
    }
    async #composite(used, outer, place, depth, env) {
        const result = emptyStep(used.step.id ?? '', used.step.name ?? used.definition.name, 'main');
        if (depth >= MAX_DEPTH) {
            throw new errors/* WorldGateError */._B('composite-depth', `Composite actions are nested deeper than ${MAX_DEPTH}`);
        }
        const reader = new CommandReader(this.masker);
        for (const warning of unknownInputs(used))
            reader.annotate('warning', warning);
        result.annotations.push(...reader.annotations);
        const { folder, repository, ref } = used.source;
        const composite = {
            ...{ inputs: inputsOf(used, outer, env), actionPath: folder, repository, ref, failed: false },
            env: { ...outer.composite?.env, ...env },
        };
        const scope = {
            job: this.state,
            composite,
            ownRepository: ownRepositoryOf(used, outer),
            steps: {},
        };
        const { steps } = used.definition.runs;
        for (const [at, step] of steps.entries()) {
            const inner = await this.#step(step, scope, `${place}.${at}`, depth + 1);
            result.steps.push(inner);
            result.log += inner.log;
        }
        const contexts = contextsOf(scope);
        for (const [name, { value }] of Object.entries(used.definition.outputs)) {
            result.outputs[name] = asText(interpolate(value ?? '', contexts, statusOf(scope)));
        }
        result.outcome =
            this.state.status === 'cancelled' ? 'cancelled' : composite.failed ? 'failure' : 'success';
        return result;
    }
    async #script(step, scope, env) {
        const result = emptyStep(step.id ?? '', step.name ?? '', 'main');
        const { setup } = this.state;
        const defaults = scope.composite === null ? setup.defaults : {};
        const contexts = contextsOf(scope, env);
        const text = (value) => asText(interpolate(value, contexts, statusOf(scope)));
        const shell = step.shell ?? defaults.shell;
        if (shell === undefined && scope.composite !== null) {
            throw new errors/* WorldGateError */._B('shell-missing', 'Required property is missing: shell', {
                hint: 'A `run` step of a composite action names its shell.',
            });
        }
        const words = shell === undefined ? UNSPECIFIED_SHELL : (SHELLS[shell] ?? shell.split(' '));
        if (!words.includes('{0}')) {
            throw new errors/* WorldGateError */._B('shell-unknown', `The shell "${shell}" is not played here`, {
                hint: 'Use bash, sh, python, or a command line with {0}.',
            });
        }
        const file = (0,external_node_path_.join)(setup.temp, `script-${this.#scripts++}.sh`);
        (0,external_node_fs_.writeFileSync)(file, `${text(step.run ?? '')}\n`);
        const folder = step['working-directory'] ?? defaults['working-directory'] ?? '.';
        const [program, ...args] = words.map((word) => (word === '{0}' ? file : word));
        const cwd = (0,external_node_path_.resolve)(setup.workspace, text(folder));
        await runProcessStep({ scope, result, masker: this.masker, file: program, args, cwd, env });
        return result;
    }
    async #standIn(step, scope, env, run) {
        const result = emptyStep(step.id ?? '', step.name ?? '', 'main');
        const contexts = contextsOf(scope, env);
        const { setup } = this.state;
        const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [
            name,
            asText(typeof value === 'string' ? interpolate(value, contexts, statusOf(scope)) : value),
        ]);
        const { github, workspace } = setup;
        const runId = Number(asText(github.run_id));
        const ended = await run({ inputs: Object.fromEntries(inputs), env, workspace, runId, github });
        Object.assign(result.outputs, ended.outputs);
        for (const [name, value] of Object.entries(ended.env ?? {}))
            this.state.env.set(name, value);
        const reader = new CommandReader(this.masker);
        for (const line of (ended.log ?? '').split('\n'))
            if (line !== '')
                reader.line(line);
        if (ended.failure !== undefined) {
            result.outcome = 'failure';
            reader.annotate('error', ended.failure);
        }
        Object.assign(result, {
            annotations: reader.annotations,
            log: reader.log.map((line) => `${line}\n`).join(''),
        });
        return result;
    }
    #stepEnv(step, scope) {
        const contexts = contextsOf(scope);
        const env = Object.entries(step.env ?? {}).map(([name, value]) => [
            name,
            asText(typeof value === 'string' ? interpolate(value, contexts, statusOf(scope)) : value),
        ]);
        return Object.fromEntries(env);
    }
    #mayFail(step, scope) {
        const value = step['continue-on-error'];
        if (typeof value !== 'string')
            return value === true;
        return asText(interpolate(value, contextsOf(scope), statusOf(scope))) === 'true';
    }
    #failed(scope) {
        if (scope.composite !== null)
            scope.composite.failed = true;
        else if (this.state.status === 'success')
            this.state.status = 'failure';
    }
    #record(step, scope, { outputs, outcome, conclusion }) {
        if (step.id !== undefined)
            scope.steps[step.id] = { outputs, outcome, conclusion };
    }
    #stateAt(place) {
        const state = this.#saved.get(place) ?? {};
        this.#saved.set(place, state);
        return state;
    }
}
/** `$/` in a composite action means the repository of that action. */
function ownRepositoryOf(used, outer) {
    const path = /^[\w.-]+\/[\w.-]+((?:\/[^@]+)?)@/.exec(used.step.uses ?? '')?.[1];
    if (path === undefined)
        return outer.ownRepository;
    return (0,external_node_path_.resolve)(used.source.folder, ...path
        .split('/')
        .slice(1)
        .map(() => '..'));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./.build/testing/runner/run-host.js







const UNREACHABLE = 'http://127.0.0.1:9';
/** Makes what the jobs of one run are given. */
class RunHost {
    temp;
    github;
    vars;
    actions;
    signal;
    parallel;
    defaultPermissions;
    workflow;
    runId;
    #options;
    #jobs = 0;
    constructor(options, workflow, parallel) {
        this.#options = options;
        this.temp = options.temp ?? (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'worldgate-runner-')));
        this.vars = options.vars ?? {};
        this.actions = options.actions ?? {};
        this.signal = options.signal;
        this.parallel = parallel;
        this.defaultPermissions = options.defaultPermissions ?? { contents: 'read' };
        this.workflow = workflow.env === undefined ? {} : { env: workflow.env };
        this.runId = options.runId ?? 123456789;
        const eventPath = (0,external_node_path_.join)(this.temp, 'event.json');
        (0,external_node_fs_.mkdirSync)(this.temp, { recursive: true });
        (0,external_node_fs_.writeFileSync)(eventPath, JSON.stringify(options.event.payload));
        this.github = this.#github(workflow, eventPath);
    }
    /** A job's setup with a token, a workspace and temporary folders of its own; without what the workflow adds. */
    job(options) {
        const { api, results, event, identity, base, node, killTimes, onStart } = this.#options;
        const number = this.#jobs++;
        const folder = (0,external_node_path_.join)(this.temp, `job-${number}`);
        const name = String(this.github.repository).split('/')[1];
        const workspace = options.workspace ?? (0,external_node_path_.join)(folder, 'work', name, name);
        const home = (0,external_node_path_.join)(this.temp, 'home');
        const toolCache = (0,external_node_path_.join)(this.temp, 'tools');
        for (const made of [workspace, (0,external_node_path_.join)(folder, 'temp'), home, toolCache])
            (0,external_node_fs_.mkdirSync)(made, { recursive: true });
        const fork = isFork(event);
        const token = options.token ?? `ghs_${this.runId}x${number}`;
        if (options.token === undefined) {
            api?.tokens.set(token, fork ? forkToken(options.permissions) : jobToken(options.permissions));
        }
        const mayIdentify = !fork && identity !== undefined && options.permissions['id-token'] === 'write';
        const { repository_owner: _, ...github } = this.github;
        const setup = {
            ...{
                workspace,
                temp: (0,external_node_path_.join)(folder, 'temp'),
                toolCache,
                node: node ?? external_node_process_.execPath,
                actions: this.actions,
            },
            base: base ?? { PATH: external_node_process_.env.PATH ?? '', HOME: home },
            ...{ ownRepository: workspace, contexts: {}, env: {}, defaults: {} },
            github: {
                ...github,
                repository_owner: this.github.repository_owner,
                job: options.id,
                token,
                workspace,
            },
            services: results === undefined ? {} : results.envOf(this.#resultsJob(options.id)),
            identity: mayIdentify
                ? { ACTIONS_ID_TOKEN_REQUEST_URL: identity.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.token }
                : {},
            secrets: [token, ...Object.values(options.secrets)],
            ...{ signal: options.signal, killTimes: killTimes ?? RUNNER_KILL_TIMES, onStart },
        };
        return { setup, token };
    }
    #resultsJob(id) {
        const main = `refs/heads/${this.#options.defaultBranch ?? 'main'}`;
        const base = this.github.base_ref === '' ? [] : [`refs/heads/${String(this.github.base_ref)}`];
        const readableRefs = [...new Set([...base, main])].filter((ref) => ref !== this.github.ref);
        return {
            runId: this.runId,
            job: id,
            ref: String(this.github.ref),
            readableRefs,
            cacheMode: this.#cacheMode(),
        };
    }
    /** Events that strangers can start never write caches. */
    #cacheMode() {
        const { event, repository = 'acme/robots' } = this.#options;
        const run = event.payload.workflow_run;
        const isForeign = event.name === 'workflow_run' && run?.head_repository?.full_name !== repository;
        return ['pull_request_target', 'issue_comment'].includes(event.name) || isForeign ? 'read' : 'write';
    }
    #github(workflow, eventPath) {
        const { event, api, repository = 'acme/robots', defaultBranch = 'main', actor = 'octocat', } = this.#options;
        const refs = refsOf(event, { sha: this.#options.sha ?? 'c'.repeat(40), defaultBranch });
        const isTag = refs.ref.startsWith('refs/tags/');
        return {
            ...refs,
            ref_name: refs.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
            ref_type: isTag ? 'tag' : 'branch',
            event_name: event.name,
            event: event.payload,
            event_path: eventPath,
            ...{
                repository,
                repository_owner: repository.split('/')[0],
                repository_id: '1',
                actor,
                triggering_actor: actor,
            },
            run_id: String(this.runId),
            run_number: '1',
            run_attempt: String(this.#options.attempt ?? 1),
            workflow: workflow.name,
            workflow_ref: `${repository}/${workflow.path}@${refs.ref}`,
            workflow_sha: refs.sha,
            // The clients of artifacts and caches take this name for GitHub's own.
            server_url: 'http://gh.localhost',
            api_url: api?.url ?? UNREACHABLE,
            graphql_url: api === undefined ? UNREACHABLE : `${api.url.replace(/\/v3$/, '')}/graphql`,
            action: '__run',
        };
    }
}

;// CONCATENATED MODULE: ./.build/testing/runner/stand-ins.js



/** Left out of a checkout: what Git does not have either, or what only weighs. */
const NOT_CHECKED_OUT = new Set(['.git', 'node_modules', 'coverage']);
/**
 * `actions/checkout` by copying: folders by `owner/name@ref`, `owner/name@sha` or `owner/name`. What no folder is given
 * for fails the step, as a repository that cannot be read does.
 */
function checkoutFrom(checkouts) {
    return ({ inputs, workspace, github }) => {
        const repository = inputs.repository || String(github.repository);
        const ref = inputs.ref || String(github.sha);
        const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
        const folder = checkouts[`${repository}@${ref}`] ?? checkouts[`${repository}@${short}`] ?? checkouts[repository];
        if (folder === undefined)
            return { failure: `Repository ${repository}@${ref} was not found` };
        const target = (0,external_node_path_.join)(workspace, inputs.path ?? '');
        (0,external_node_fs_.mkdirSync)(target, { recursive: true });
        const filter = (source) => !(0,external_node_path_.relative)(folder, source)
            .split(external_node_path_.sep)
            .some((part) => NOT_CHECKED_OUT.has(part));
        (0,external_node_fs_.cpSync)(folder, target, { recursive: true, filter });
        return { outputs: { ref, commit: ref }, log: `Checked out ${repository}@${ref}` };
    };
}
/** `actions/upload-artifact` to the service: `name`, `path` (one file or folder) and `if-no-files-found`. */
function uploadTo(results) {
    return ({ inputs, workspace, runId }) => {
        const path = (0,external_node_path_.join)(workspace, inputs.path ?? '');
        const name = inputs.name || 'artifact';
        if (!(0,external_node_fs_.existsSync)(path)) {
            const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
            return inputs['if-no-files-found'] === 'error'
                ? { failure: message }
                : { log: `::warning::${message}` };
        }
        const root = (0,external_node_fs_.statSync)(path).isFile() ? (0,external_node_path_.dirname)(path) : path;
        const names = (0,external_node_fs_.statSync)(path).isFile()
            ? [(0,external_node_path_.relative)(root, path)]
            : (0,external_node_fs_.readdirSync)(path, { recursive: true }).filter((one) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, one)).isFile());
        const bytes = writeZip(new Map(names.sort().map((one) => [one, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, one))])));
        if (results.artifactService.find(name, runId) !== undefined) {
            return { failure: `an artifact with this name already exists on the workflow run: ${name}` };
        }
        const { id, digest } = results.artifactService.keep({ runId, name, bytes });
        return { outputs: { 'artifact-id': String(id), 'artifact-digest': digest.replace('sha256:', '') } };
    };
}
/** `actions/download-artifact` of the same run: one by `name` into `path`, or all into folders of their names. */
function downloadFrom(results) {
    return ({ inputs, workspace, runId }) => {
        const wanted = Number(inputs['run-id'] || runId);
        const { artifacts } = results.artifactService;
        const found = artifacts.filter(({ name, runId: of }) => of === wanted && (inputs.name === undefined || name === inputs.name));
        if (inputs.name !== undefined && found.length === 0) {
            return { failure: `Unable to download artifact(s): Artifact not found for name: ${inputs.name}` };
        }
        const target = (0,external_node_path_.join)(workspace, inputs.path ?? '');
        const isMerged = inputs.name !== undefined || inputs['merge-multiple'] === 'true';
        for (const { name, bytes } of found) {
            for (const [member, content] of readZip(bytes)) {
                const file = (0,external_node_path_.join)(target, isMerged ? '' : name, member);
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
                (0,external_node_fs_.writeFileSync)(file, content);
            }
        }
        return { outputs: { 'download-path': target } };
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/testing/runner/matrix.js


const MAX_JOBS = 256;
/**
 * Combinations of a matrix, in GitHub's order: the product of its lists, without what `exclude` names, and with what
 * `include` adds to them or beside them. One empty combination where there is no matrix.
 */
function combinationsOf(matrix) {
    if (matrix === undefined || matrix === null)
        return [{}];
    if (typeof matrix !== 'object' || Array.isArray(matrix))
        throw wrong('is no object');
    const { include = [], exclude = [], ...lists } = matrix;
    let found = Object.keys(lists).length === 0 ? [] : [{}];
    for (const [name, values] of Object.entries(lists)) {
        if (!Array.isArray(values))
            throw wrong(`has no list at "${name}"`);
        found = found.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
    }
    const excluded = listOf(exclude);
    found = found.filter((combination) => !excluded.some((entry) => contains(combination, entry)));
    const originals = found.map((combination) => ({ ...combination }));
    for (const entry of listOf(include)) {
        // An entry is added to each combination whose original values it does not change; to none: it is one of its own.
        const matches = originals.map((original) => Object.entries(entry).every(([key, value]) => !(key in original) || (0,external_node_util_.isDeepStrictEqual)(original[key], value)));
        if (matches.includes(true)) {
            for (const [at, is] of matches.entries())
                if (is)
                    Object.assign(found[at], entry);
        }
        else
            found.push({ ...entry });
    }
    if (found.length > MAX_JOBS)
        throw wrong(`makes ${found.length} jobs, more than ${MAX_JOBS}`);
    if (found.length === 0)
        throw wrong('makes no job');
    return found;
}
function contains(combination, entry) {
    return Object.entries(entry).every(([key, value]) => (0,external_node_util_.isDeepStrictEqual)(combination[key], value));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function wrong(what) {
    return new errors/* WorldGateError */._B('matrix-invalid', `The matrix ${what}`, {
        hint: 'See how the values of `strategy.matrix` are made.',
    });
}

;// CONCATENATED MODULE: ./.build/testing/runner/workflow.js








const workflow_MAX_DEPTH = 10;
/** Runs the jobs of a workflow in the order that `needs` gives, several at once. */
class WorkflowRun {
    jobs = [];
    #host;
    #running = 0;
    #waiting = [];
    constructor(host) {
        this.#host = host;
    }
    async run(level) {
        const { jobs } = level.definition;
        const started = new Map();
        const start = (id, chain) => {
            const known = started.get(id);
            if (known !== undefined)
                return known;
            const definition = jobs[id];
            if (definition === undefined || chain.includes(id)) {
                throw new errors/* WorldGateError */._B('workflow-invalid', `The job "${id}" is needed and cannot run before`, {
                    hint: 'Check `needs` of the jobs.',
                });
            }
            const needed = [definition.needs ?? []].flat();
            const before = needed.map((need) => start(need, [...chain, id]));
            const running = Promise.all(before).then((groups) => {
                const needs = Object.fromEntries(needed.map((need, at) => [need, groups[at]]));
                return this.#job(level, id, definition, needs, failedBefore(needed, jobs, started));
            });
            const settled = running.catch((error) => this.#broken(level, id, definition, error));
            started.set(id, settled);
            return settled;
        };
        for (const id of Object.keys(jobs))
            start(id, []);
        const groups = await Promise.all([...started].map(async ([id, group]) => [id, await group]));
        return Object.fromEntries(groups);
    }
    async #job(level, id, definition, needs, anyFailed) {
        const cancelled = this.#host.signal?.aborted === true;
        const status = {
            success: !cancelled && Object.values(needs).every(({ result }) => result === 'success'),
            failure: !cancelled && (await anyFailed),
            cancelled,
            hashFiles: () => '',
        };
        const contexts = this.#contexts(level, needs);
        const { secrets: _, ...known } = contexts;
        if (!condition(definition.if, known, status)) {
            this.jobs.push(emptyJob(`${level.prefix}${id}`, cancelled ? 'cancelled' : 'skipped'));
            return { result: cancelled ? 'cancelled' : 'skipped', outputs: {} };
        }
        const strategy = interpolateAll((definition.strategy ?? {}), contexts, status);
        const combinations = combinationsOf(strategy.matrix);
        const failFast = new AbortController();
        const group = { result: 'success', outputs: {} };
        const runOne = async (matrix, index) => {
            const own = {
                ...contexts,
                matrix,
                strategy: {
                    'job-index': index,
                    'job-total': combinations.length,
                    'fail-fast': strategy['fail-fast'] !== false,
                },
            };
            const mayFail = asText(interpolateAll(definition['continue-on-error'] ?? false, own, status)) === 'true';
            const ended = definition.uses === undefined
                ? await this.#limited(() => this.#steps(level, id, definition, own, failFast.signal))
                : await this.#call(level, id, definition, own, status);
            for (const [name, value] of Object.entries(ended.outputs)) {
                if (value !== '' || group.outputs[name] === undefined)
                    group.outputs[name] = value;
            }
            const result = ended.result === 'failure' && mayFail ? 'success' : ended.result;
            group.result = worse(group.result, result);
            if (result === 'failure' && strategy['fail-fast'] !== false)
                failFast.abort();
        };
        await Promise.all(combinations.map(runOne));
        return group;
    }
    /** The steps of one job of one combination, in a workspace of its own. */
    async #steps(level, id, definition, contexts, failFast) {
        const matrix = contexts.matrix;
        const shown = emptyJob(`${level.prefix}${id}`, 'cancelled', matrix);
        this.jobs.push(shown);
        if (failFast.aborted || this.#host.signal?.aborted === true)
            return { result: 'cancelled', outputs: {} };
        if (definition.container !== undefined) {
            throw new errors/* WorldGateError */._B('container-job', `The job "${id}" runs in a container, which is not played here`);
        }
        shown.name = asText(interpolateAll(definition.name ?? id, contexts, null));
        const permissions = this.#permissions(level, definition);
        const { workflow } = this.#host;
        const signal = AbortSignal.any([
            failFast,
            ...(this.#host.signal === undefined ? [] : [this.#host.signal]),
        ]);
        const { setup, token } = this.#host.job({ id, permissions, secrets: level.secrets, signal });
        const full = {
            ...contexts,
            github: setup.github,
            secrets: { ...level.secrets, GITHUB_TOKEN: token },
        };
        const env = (block, on) => Object.fromEntries(Object.entries(block ?? {}).map(([name, value]) => [name, asText(interpolateAll(value, on, null))]));
        const ofWorkflow = env(workflow.env ?? level.definition.env, full);
        const both = { ...ofWorkflow, ...env(definition.env, { ...full, env: ofWorkflow }) };
        const { github: _, ...rest } = full;
        const job = new JobRun({
            ...setup,
            contexts: rest,
            env: both,
            ownRepository: level.ownRepository,
            defaults: { ...level.definition.defaults?.run, ...definition.defaults?.run },
        });
        await job.run(definition.steps ?? []);
        shown.steps = job.results;
        shown.result = job.state.status;
        for (const [name, value] of Object.entries(definition.outputs ?? {})) {
            const text = asText(interpolate(value, contextsOf(job.scope), statusOf(job.scope)));
            // The runner never hands on what may hold a secret.
            if (!job.masker.holds(text))
                shown.outputs[name] = text;
        }
        return { result: shown.result, outputs: shown.outputs };
    }
    /** A workflow that a job calls. */
    async #call(level, id, definition, contexts, status) {
        if (level.depth >= workflow_MAX_DEPTH)
            throw new errors/* WorldGateError */._B('workflow-depth', 'Workflows call each other too deep');
        const uses = definition.uses;
        const places = {
            workspace: level.ownRepository,
            ownRepository: level.ownRepository,
            actions: this.#host.actions,
        };
        const source = sourceOf(uses, places);
        if (source.kind !== 'folder')
            throw new errors/* WorldGateError */._B('workflow-unknown', `"${uses}" is no workflow file`);
        const called = await readWorkflow(source.folder);
        const on = called.on.workflow_call;
        if (on === undefined)
            throw new errors/* WorldGateError */._B('workflow-invalid', `"${uses}" has no workflow_call`);
        const given = interpolateAll(definition.with ?? {}, contexts, status);
        const path = /^[\w.-]+\/[\w.-]+\/(.+)@/.exec(uses)?.[1];
        const ownRepository = path === undefined ? level.ownRepository : source.folder.slice(0, -path.length - 1);
        const inner = {
            ...{ definition: called, ownRepository, inputs: workflow_inputsOf(uses, on?.inputs ?? {}, given) },
            secrets: definition.secrets === 'inherit'
                ? level.secrets
                : asTexts(interpolateAll((definition.secrets ?? {}), { ...contexts, secrets: level.secrets }, status)),
            granted: this.#permissions(level, definition),
            prefix: `${level.prefix}${id} / `,
            depth: level.depth + 1,
        };
        const groups = await this.run(inner);
        const jobs = groups;
        const outputs = Object.entries(on?.outputs ?? {}).map(([name, { value = '' }]) => [
            name,
            asText(interpolate(value, { ...this.#contexts(inner, {}), jobs }, null)),
        ]);
        const result = Object.values(groups).reduce((worst, group) => worse(worst, group.result), 'success');
        return { result, outputs: Object.fromEntries(outputs) };
    }
    #permissions(level, definition) {
        const block = definition.permissions ?? level.definition.permissions;
        const own = block === undefined ? null : permissionsOf((block ?? {}));
        if (own === null)
            return level.granted ?? this.#host.defaultPermissions;
        if (level.granted === null)
            return own;
        return capped(own, level.granted);
    }
    #contexts(level, needs) {
        const { github, vars } = this.#host;
        return {
            github: github,
            needs: needs,
            ...{ inputs: level.inputs, vars, matrix: {}, strategy: {}, secrets: level.secrets },
        };
    }
    #broken(level, id, definition, error) {
        if (!(error instanceof errors/* WorldGateError */._B))
            throw error;
        const shown = this.jobs.find((job) => job.id === `${level.prefix}${id}` && job.steps.length === 0);
        const job = shown ?? emptyJob(`${level.prefix}${id}`, 'failure');
        if (shown === undefined)
            this.jobs.push(job);
        Object.assign(job, { result: 'failure', error: (0,errors/* messageOf */.bD)(error), name: asText(definition.name ?? id) });
        return { result: 'failure', outputs: {} };
    }
    async #limited(work) {
        while (this.#running >= this.#host.parallel)
            await new Promise((next) => this.#waiting.push(next));
        this.#running += 1;
        try {
            return await work();
        }
        finally {
            this.#running -= 1;
            this.#waiting.shift()?.();
        }
    }
}
/** Inputs of a called workflow: unlike those of actions, they have types, and what is not known is refused. */
function workflow_inputsOf(uses, definitions, given) {
    for (const name of Object.keys(given)) {
        if (definitions[name] !== undefined)
            continue;
        throw new errors/* WorldGateError */._B('workflow-input', `Invalid input, ${name} is not defined in "${uses}"`);
    }
    const empty = { boolean: false, number: 0 };
    return Object.fromEntries(Object.entries(definitions).map(([name, { type = 'string', default: value, required }]) => {
        const chosen = given[name] ?? value;
        if (chosen === undefined && required === true) {
            throw new errors/* WorldGateError */._B('workflow-input', `Input ${name} is required by "${uses}" and was not given`);
        }
        return [
            name,
            type === 'string' && chosen !== undefined ? asText(chosen) : (chosen ?? empty[type] ?? ''),
        ];
    }));
}
function asTexts(value) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asText(inner)]));
}
/** No more than the caller's job may: `jobToken` of it asks `allows`. */
function capped(own, granted) {
    const limit = jobToken(granted);
    const pairs = Object.entries(own).map(([name, access]) => {
        const scope = name;
        if (access === 'write' && !allows(limit, scope, 'write'))
            return [scope, allows(limit, scope, 'read') ? 'read' : 'none'];
        return [scope, access === 'read' && !allows(limit, scope, 'read') ? 'none' : access];
    });
    return Object.fromEntries(pairs);
}
/** Whether any job before these failed, however far. */
async function failedBefore(needed, jobs, started) {
    for (const id of needed) {
        if ((await started.get(id))?.result === 'failure')
            return true;
        if (await failedBefore([jobs[id]?.needs ?? []].flat(), jobs, started))
            return true;
    }
    return false;
}
const ORDER = ['skipped', 'success', 'cancelled', 'failure'];
function worse(a, b) {
    return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
}
function emptyJob(id, result, matrix = {}) {
    return { id, name: id, matrix, result, outputs: {}, steps: [], error: null };
}

;// CONCATENATED MODULE: ./.build/testing/runner/run.js










/**
 * Runs a whole workflow as GitHub would for this event. `actions/checkout`, `actions/upload-artifact` and
 * `actions/download-artifact` are played; other actions are those that `actions` names. Not played: containers, services,
 * concurrency, environments, time limits, and shells other than bash, sh and python.
 */
async function runWorkflow(options) {
    const { folder, workflow: path, event, inputs = {}, results, repository = 'acme/robots' } = options;
    const definition = await readWorkflow((0,external_node_path_.join)(folder, path));
    if (!(event.name in definition.on)) {
        throw new errors/* WorldGateError */._B('workflow-event', `${path} does not run on ${event.name}`, {
            hint: `It runs on ${Object.keys(definition.on).join(', ')}.`,
        });
    }
    const actions = {
        'actions/checkout': checkoutFrom({ [repository]: folder, ...options.checkouts }),
        ...(results === undefined
            ? {}
            : { 'actions/upload-artifact': uploadTo(results), 'actions/download-artifact': downloadFrom(results) }),
        ...options.actions,
    };
    const about = { name: definition.name === (0,external_node_path_.join)(folder, path) ? path : definition.name, path };
    const host = new RunHost({ ...options, actions }, about, options.parallel ?? 2);
    run_link(options);
    const run = new WorkflowRun(host);
    const groups = await run.run({
        ...{ definition, ownRepository: folder, inputs: { ...inputs }, granted: null, prefix: '', depth: 0 },
        secrets: isFork(event) ? {} : { ...options.secrets },
    });
    const worst = ['failure', 'cancelled', 'success', 'skipped'];
    const all = Object.values(groups).map(({ result }) => result);
    const result = worst.find((one) => all.includes(one)) ?? 'success';
    return { ...about, runId: host.runId, result, jobs: run.jobs, temp: host.temp };
}
/** Runs one action as the only step of a job, with its `pre` and `post`. */
async function runAction(options) {
    const about = { name: 'test', path: '.github/workflows/test.yml' };
    const actions = { 'tested/action': options.action, ...options.actions };
    const host = new RunHost({ ...options, actions }, about, 1);
    run_link(options);
    const secrets = isFork(options.event) ? {} : { ...options.secrets };
    const { setup, token } = host.job({
        ...{ id: 'test', permissions: permissionsOf(options.permissions ?? {}), secrets, signal: options.signal },
        ...(options.workspace === undefined ? {} : { workspace: options.workspace }),
        ...(options.token === undefined ? {} : { token: options.token }),
    });
    const contexts = {
        secrets: { ...secrets, GITHUB_TOKEN: token },
        inputs: {},
        vars: host.vars,
        matrix: {},
        needs: {},
    };
    const job = new JobRun({ ...setup, contexts, ownRepository: options.action });
    const step = {
        ...{ id: 'tested', uses: 'tested/action@main' },
        ...{ with: { ...options.with }, env: { ...options.env } },
    };
    await job.run([step]);
    const main = job.results.find(({ id, phase }) => id === 'tested' && phase === 'main');
    const phases = job.results.filter((result) => result !== main);
    return { ...(main ?? emptyStep('tested', 'tested', 'main')), phases, temp: host.temp };
}
/** What a run uploads is seen by the API. */
function run_link({ api, results }) {
    if (api === undefined || results === undefined)
        return;
    results.artifactService.onFinished = ({ id, runId, name, bytes, digest }) => {
        const createdAt = api.tick();
        api.repository.artifacts.add({ id, runId, name, bytes, digest, expired: false, createdAt });
    };
}

;// CONCATENATED MODULE: ./.build/entries/testing.js
/**
 * `worldgate/testing`: test actions and workflows offline. A runner that plays jobs as GitHub's does, a stub of GitHub's
 * REST API that holds every request against the published description, and the service of artifacts and caches.
 */











/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** A service that refused, was not reached, or answered what cannot be used. */
class ServiceError extends WorldGateError {
    /** Asking again later may help. */
    temporary;
    constructor(code, message, hint, temporary) {
        super(code, message, { hint, kind: 'environment' });
        this.name = 'ServiceError';
        this.temporary = temporary;
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
