export const id = 2396;
export const ids = [2396];
export const modules = {

/***/ 29558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   OJ: () => (/* binding */ PROTOTYPE_KEYS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Keys that reach an object's prototype; no file of ours has a use for them. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_SHOWN = 80;
/** Text from a file as it may stand in a message: quoted, control characters escaped, shortened. */
function quoted(text) {
    const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Text of others as a terminal or a log may get it: controls but line breaks and tabs are escaped, and what reorders or hides text. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `gates[0].min`; keys that are no identifiers are quoted: `metrics["a b"]`. */
function keyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_][A-Za-z0-9_-]{0,79}$/.test(String(part))) {
            text += text === '' ? String(part) : `.${String(part)}`;
        }
        else
            text += `[${quoted(String(part))}]`;
    }
    return text;
}


/***/ }),

/***/ 70583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ checkRunStore),
/* harmony export */   Sc: () => (/* binding */ CHECK_MODES),
/* harmony export */   _U: () => (/* binding */ createCheckRun)
/* harmony export */ });
/* unused harmony exports checkName, conclusionOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99131);
/* harmony import */ var _reports_section_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35128);
/* harmony import */ var _section_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62721);





const CHECK_MODES = ['auto', 'always', 'never'];
const PERMISSION = 'checks: write';
/** GitHub takes so many per request; further ones are added by updates. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Further pages hold checks of nobody's interest: a commit with a thousand jobs. */
const MAX_PAGES = 10;
const app = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const made = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(), html_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), app: app.nullable() });
const listed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    check_runs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        external_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        app: app.nullable(),
        output: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }),
    })),
});
/** The name under which branch protection knows the check: it never changes from run to run. */
function checkName({ kind, name }) {
    return `worldgate / ${name}${kind === 'claim' ? ' (claim)' : ''}`;
}
/**
 * What branch protection makes of a verdict: it lets `neutral` and `skipped` pass, so whatever fails the step fails the check.
 */
function conclusionOf(verdict, exitCode) {
    if (verdict === 'error' || exitCode !== 0)
        return 'failure';
    if (verdict === 'passed')
        return 'success';
    return verdict === 'skipped' ? 'skipped' : 'neutral';
}
function externalId(pull, id) {
    return pull === null ? `worldgate:v1:${id}` : `worldgate:v1:pull/${pull}:${id}`;
}
/** Makes the check run, finished, with the gate table and the annotations. Throws `GitHubError`. */
async function createCheckRun(client, request) {
    const { exhibit, section, sha, detailsUrl, annotations } = request;
    const place = { owner: request.repository.owner, repo: request.repository.name };
    const name = checkName(section.stamp);
    const title = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(exhibit.verdict).words}${exhibit.notForProof ? ' (not for proof)' : ''}`;
    const summary = (0,_reports_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedSection */ .o3)(section, _section_store_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SECTION_BYTES */ .$d);
    const output = {
        title,
        summary,
        // What no longer stands in the comment is still told here.
        ...(section.stamp.gone && {
            text: (0,_reports_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedSection */ .o3)({ ...section, stamp: { ...section.stamp, gone: false } }, _section_store_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SECTION_BYTES */ .$d),
        }),
    };
    const batch = (from) => annotations.slice(from, from + ANNOTATIONS_PER_REQUEST).map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: title.slice(0, 255),
        message,
    }));
    const { data } = await client.call({
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: {
            ...place,
            name,
            head_sha: sha,
            status: 'completed',
            conclusion: conclusionOf(exhibit.verdict, request.exitCode),
            external_id: externalId(request.pull, section.stamp.id),
            ...(detailsUrl !== null && { details_url: detailsUrl }),
            output: { ...output, annotations: batch(0) },
        },
        answer: made,
        purpose: `make the check run "${name}"`,
        permission: PERMISSION,
        // A second one of the same name takes the place of the first.
        repeat: 'repeatable',
    });
    for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST) {
        await client.call({
            route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
            parameters: { ...place, check_run_id: data.id, output: { ...output, annotations: batch(from) } },
            answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
            purpose: `add annotations to the check run "${name}"`,
            permission: PERMISSION,
            repeat: 'once',
        });
    }
    return { id: data.id, url: data.html_url, app: data.app?.slug ?? null };
}
/** The sections that jobs of this commit have published as check runs. */
function checkRunStore(client, options) {
    const { repository, sha, pull, app: own, serverUrl } = options;
    return {
        isComplete: true,
        async list() {
            const found = [];
            for (let page = 1, more = true; more && page <= MAX_PAGES; page++) {
                const answer = await client.call({
                    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
                    parameters: {
                        owner: repository.owner,
                        repo: repository.name,
                        ref: sha,
                        // The latest by time may be the slower, older one.
                        filter: 'all',
                        per_page: 100,
                        page,
                    },
                    answer: listed,
                    purpose: `list the check runs of commit ${sha.slice(0, 12)}`,
                    permission: PERMISSION,
                    repeat: 'repeatable',
                });
                found.push(...answer.data.check_runs);
                more = answer.more;
            }
            return found
                .filter((run) => run.app?.slug === own)
                .sort((a, b) => b.id - a.id)
                .flatMap(({ name, external_id, output }) => {
                const accept = (stamp) => checkName(stamp) === name &&
                    external_id === externalId(pull, stamp.id) &&
                    stamp.commit === (0,_reports_section_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(sha);
                const text = (0,_section_store_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedSection */ .Vb)(output.summary ?? '', { serverUrl, accept });
                return text === null ? [] : [text];
            });
        },
    };
}


/***/ }),

/***/ 17597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ mayCreateComment),
/* harmony export */   lB: () => (/* binding */ upsertComment),
/* harmony export */   nF: () => (/* binding */ STALE_MODES),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/* unused harmony export SETTLE_MS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _comments_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90561);


const COMMENT_MODES = ['auto', 'always', 'failures', 'never'];
/**
 * Whether a job may make the comment where there is none yet. An existing comment is always brought up to date
 * (unless the mode is `never`), so that it never shows yesterday's failure beside today's pass.
 *
 * - `always`: on every verdict.
 * - `auto`: on every verdict, unless nothing was run.
 * - `failures`: on `error`, `failed` and `inconclusive`, and on whatever else fails the step.
 * - `never`: not at all.
 *
 * @param exitCode of the step, as `fail-on` decides it.
 */
function mayCreateComment(mode, { verdict, isEmpty }, exitCode) {
    switch (mode) {
        case 'always':
            return true;
        case 'auto':
            return !isEmpty();
        case 'failures':
            return exitCode !== 0 || verdict === 'error' || verdict === 'failed' || verdict === 'inconclusive';
        case 'never':
            return false;
    }
}
/** What becomes of the comment where no preset or claim has anything to show any more. */
const STALE_MODES = ['keep', 'minimize', 'delete'];
/**
 * Time between a write and the look that confirms it, in milliseconds, with as much again added at random.
 * A comment knows no compare-and-swap: of two jobs that read it and write one after the other, the second undoes the
 * first. So each job publishes its section under a name of its own before it looks; then the last one that writes
 * either saw all sections, or finds the one that it missed when it looks again. The pause is for lists that lag behind
 * what was written, and for sections that could not be published: what can undo a write arrives within a round trip.
 */
const SETTLE_MS = 1500;
/** Looks and writes of one job before it gives up on others that keep writing. */
const MAX_ROUNDS = 12;
/**
 * Brings this job's section into the pull request's one comment, also while other jobs do the same:
 * of several own comments the oldest stays, the sections of the others move into it, and they are removed.
 * Comments of other authors are never touched, whatever marker they carry.
 *
 * Throws `GitHubError`, or `comment-contended` where other jobs kept overwriting the section.
 */
async function upsertComment(options) {
    const state = {
        identity: options.identity,
        written: null,
        isOnlyOne: false,
        isMinimized: false,
        action: 'unchanged',
    };
    let failures = 0;
    for (let round = 1; round <= MAX_ROUNDS; round++) {
        try {
            const outcome = await lookAndWrite(options, state);
            if (outcome !== null)
                return outcome;
        }
        catch (error) {
            failures += 1;
            await options.waitFor(error, failures);
            continue;
        }
        await options.pause(SETTLE_MS * (1 + options.clock.random()));
    }
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('comment-contended', 'Other jobs kept rewriting the comment of this pull request', {
        kind: 'environment',
        hint: 'Let the jobs that comment run one after the other, with `concurrency` in the workflow.',
    });
}
/** One round. Returns the outcome once a look finds everything in place, `null` after a write. */
async function lookAndWrite(options, state) {
    const { api, part, store, stale } = options;
    const published = await store.list();
    const own = await ownComments(options, state);
    const [kept, ...surplus] = own;
    const merge = (...bodies) => {
        const merged = part.merge(bodies, published);
        return { ...merged, body: withState(merged.body.trimEnd(), !merged.isLive && stale === 'minimize') };
    };
    const outcome = ({ verdict }, url) => ({
        action: state.action,
        url,
        verdict,
    });
    if (kept === undefined) {
        const wanted = merge();
        if (!wanted.isLive && stale !== 'keep') {
            if (state.action === 'unchanged')
                state.action = 'not-wanted';
            return outcome(wanted, null);
        }
        if (!options.mayCreate && state.action === 'unchanged') {
            state.action = 'not-wanted';
            return outcome(wanted, null);
        }
        state.written = await api.create(wanted.body);
        state.identity = (0,_comments_api_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)(state.written) ?? state.identity;
        state.action = 'created';
        return null;
    }
    const wanted = merge(...own.map(bodyOf));
    if (!wanted.isLive && stale === 'delete') {
        for (const comment of own)
            await api.remove(comment.id);
        state.written = null;
        state.isOnlyOne = false;
        state.action = 'deleted';
        return null;
    }
    const wasMinimized = isMinimized(textOf(kept));
    if (surplus.length === 0 && wanted.body === textOf(kept)) {
        if (wanted.isLive && state.isMinimized) {
            await api.setMinimized(kept.node_id, false);
            state.isMinimized = false;
        }
        return outcome(wanted, kept.html_url);
    }
    // Sections that are nowhere but in the comment are lost where a list that lags behind is written back.
    const newest = store.isComplete && surplus.length === 0 ? kept : await api.read(kept.id);
    if (newest === null)
        return null;
    const final = newest === kept ? wanted : merge(bodyOf(newest), ...surplus.map(bodyOf));
    if (final.body !== textOf(newest)) {
        state.written = await api.update(kept.id, final.body);
        state.isOnlyOne = state.written !== null && surplus.length === 0;
        if (state.written === null)
            return null;
        if (state.action === 'unchanged')
            state.action = 'updated';
    }
    for (const other of surplus)
        await api.remove(other.id);
    if (!final.isLive && stale === 'minimize') {
        await api.setMinimized(kept.node_id, true);
        state.isMinimized = true;
        state.action = 'minimized';
    }
    else if (wasMinimized) {
        await api.setMinimized(kept.node_id, false);
    }
    return null;
}
/**
 * Comments that carry our marker and that this token's owner wrote, oldest first. After the only one was changed, it
 * alone is asked for: what comes later is no older, and whoever makes it takes it away again.
 */
async function ownComments({ api, part }, state) {
    const { written } = state;
    if (written !== null && state.isOnlyOne) {
        const found = await api.read(written.id);
        if (found !== null && part.isOurs(textOf(found)))
            return [found];
        state.written = null;
        state.isOnlyOne = false;
    }
    const marked = (await api.list()).filter((comment) => part.isOurs(textOf(comment)));
    if (marked.length > 0)
        state.identity ??= await api.identity();
    const own = marked.filter((comment) => state.identity !== null && (0,_comments_api_js__WEBPACK_IMPORTED_MODULE_1__/* .wroteIt */ .Tg)(state.identity, comment));
    if (state.written === null || own.some(({ id }) => id === state.written?.id))
        return own;
    const unlisted = await api.read(state.written.id);
    if (unlisted === null)
        state.written = null;
    else
        own.push(unlisted);
    return own.sort((a, b) => a.id - b.id);
}
/** Last line of a comment that was folded away by us, and not by a person. */
const MINIMIZED = '<!-- worldgate:minimized -->';
function withState(body, minimized) {
    return minimized ? `${body}\n\n${MINIMIZED}` : body;
}
function isMinimized(text) {
    return text.endsWith(MINIMIZED);
}
/** The body as the sections are in it. */
function bodyOf(comment) {
    const text = textOf(comment);
    return isMinimized(text) ? text.slice(0, -MINIMIZED.length).trimEnd() : text;
}
/** The web editor writes `\r\n`, and the server may drop white space at the end. */
function textOf(comment) {
    return (comment.body ?? '').replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 90561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ commentsApi),
/* harmony export */   Tg: () => (/* binding */ wroteIt),
/* harmony export */   _L: () => (/* binding */ appIdentity),
/* harmony export */   rM: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23125);



const PERMISSION = 'pull-requests: write';
const PAGE_SIZE = 100;
const author = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The parts of a comment that matter here; the API sends many more. */
const comment = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    node_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    // A deleted account leaves `null` behind.
    user: author.nullable(),
});
const comments = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comment);
const viewer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }) });
/** GraphQL answers 200 also where it refuses, and then holds no data. */
const mutation = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).optional(),
});
const GITHUB_TOKEN_IDENTITY = { login: 'github-actions', bot: true };
function commentsApi(client, pullRequest, apiUrl) {
    const { owner, name } = pullRequest.repository;
    const place = { owner, repo: name };
    const issue = { ...place, issue_number: pullRequest.number };
    const where = `pull request ${pullRequest.number}`;
    // Enterprise servers have REST under /api/v3 and GraphQL under /api.
    const graphql = { baseUrl: apiUrl.replace(/\/api\/v3$/, '/api') };
    const onComment = (id) => ({ ...place, comment_id: id });
    return {
        async list() {
            const all = new Map();
            for (let page = 1, more = true; more; page++) {
                const answer = await client.call({
                    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
                    parameters: { ...issue, per_page: PAGE_SIZE, page },
                    answer: comments,
                    purpose: `list the comments of ${where}`,
                    permission: PERMISSION,
                    repeat: 'repeatable',
                });
                // A comment that is deleted meanwhile shifts the pages: the map keeps one of each.
                for (const item of answer.data)
                    all.set(item.id, item);
                more = answer.more && answer.data.length > 0;
            }
            return [...all.values()].sort((a, b) => a.id - b.id);
        },
        async read(id) {
            return orGone(client.call({
                route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
                parameters: onComment(id),
                answer: comment,
                purpose: `read comment ${id} of ${where}`,
                permission: PERMISSION,
                repeat: 'repeatable',
            }));
        },
        async create(body) {
            const answer = await client.call({
                route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
                parameters: { ...issue, body },
                answer: comment,
                purpose: `comment on ${where}`,
                permission: PERMISSION,
                repeat: 'once',
            });
            return answer.data;
        },
        async update(id, body) {
            return orGone(client.call({
                route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
                parameters: { ...onComment(id), body },
                answer: comment,
                purpose: `update comment ${id} of ${where}`,
                permission: PERMISSION,
                repeat: 'once',
            }));
        },
        async remove(id) {
            await orGone(client.call({
                route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
                parameters: onComment(id),
                answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
                purpose: `remove the surplus comment ${id} of ${where}`,
                permission: PERMISSION,
                repeat: 'repeatable',
            }));
        },
        async setMinimized(nodeId, minimized) {
            const field = minimized ? 'minimizeComment' : 'unminimizeComment';
            const input = { subjectId: nodeId, ...(minimized ? { classifier: 'OUTDATED' } : {}) };
            const type = minimized ? 'MinimizeCommentInput' : 'UnminimizeCommentInput';
            const { data } = await client.call({
                route: 'POST /graphql',
                parameters: {
                    ...graphql,
                    query: `mutation($input: ${type}!) { ${field}(input: $input) { clientMutationId } }`,
                    variables: { input },
                },
                answer: mutation,
                purpose: `${minimized ? 'fold away' : 'show again'} the comment of ${where}`,
                permission: PERMISSION,
                repeat: 'repeatable',
            });
            const [refusal] = data.errors ?? [];
            if (refusal === undefined)
                return;
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('github-refused', `GitHub refused to fold the comment of ${where}`, {
                kind: 'environment',
                hint: `Add \`permissions: ${PERMISSION}\` to the job, or set \`stale-comment\` to \`keep\` or \`delete\`.`,
            });
        },
        async identity() {
            try {
                const { data } = await client.call({
                    route: 'POST /graphql',
                    parameters: { ...graphql, query: 'query { viewer { login } }' },
                    answer: viewer,
                    purpose: 'learn whose token this is',
                    permission: null,
                    repeat: 'repeatable',
                });
                const { login } = data.data.viewer;
                return { login: plainLogin(login), bot: /\[bot\]$/i.test(login) };
            }
            catch (error) {
                if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y) || error.temporary)
                    throw error;
                return restIdentity(client);
            }
        },
    };
}
/** Servers without GraphQL tell a person who they are; `GET /user` is closed to apps, and so to the job's own token. */
async function restIdentity(client) {
    try {
        const { data } = await client.call({
            route: 'GET /user',
            parameters: {},
            answer: author,
            purpose: 'learn whose token this is',
            permission: null,
            repeat: 'repeatable',
        });
        return { login: plainLogin(data.login), bot: data.type === 'Bot' };
    }
    catch (error) {
        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y) || error.temporary)
            throw error;
        return GITHUB_TOKEN_IDENTITY;
    }
}
/** The identity behind an app's token. */
function appIdentity(slug) {
    return { login: slug.toLowerCase(), bot: true };
}
/** Whether `comment` was written by `identity`. */
function wroteIt(identity, { user }) {
    return user !== null && plainLogin(user.login) === identity.login && (user.type === 'Bot') === identity.bot;
}
/** The identity that a comment shows its author to be. */
function authorOf({ user }) {
    return user === null ? null : { login: plainLogin(user.login), bot: user.type === 'Bot' };
}
function plainLogin(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
async function orGone(pending) {
    try {
        return (await pending).data;
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.status === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 62721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ MAX_SECTION_BYTES),
  IH: () => (/* binding */ NO_STORE),
  Vb: () => (/* binding */ acceptedSection)
});

// EXTERNAL MODULE: ./.build/reports/comment-sections.js + 1 modules
var comment_sections = __webpack_require__(81872);
;// CONCATENATED MODULE: ./.build/reports/tame.js
/**
 * Whether Markdown that somebody else rendered only shows something: its links lead to `serverUrl`, and it holds neither
 * images nor mentions. Code is shown as it is, and so may say anything. Time is linear in the length.
 */
function isTame(markdown, serverUrl) {
    // GitHub looks for mentions after entities are decoded.
    const text = withoutCode(markdown).replace(/&(?:#0*64|#x0*40|commat);/gi, '@');
    // No escaping of ours makes a backslash that escapes a backslash.
    if (text.includes('\\\\'))
        return false;
    if (/(?<!\\)!\[/.test(text) || /(?:^|[^\w`/.&;])@[a-z\d]/i.test(text))
        return false;
    // Reference definitions and autolinks are none of our renderings.
    if (/^\s{0,3}\[[^\]]*\]:/m.test(text) || /<[a-z][a-z\d+.-]*:/i.test(text))
        return false;
    return [...text.matchAll(/(?<!\\)\]\(([^)\s]*)[^)]*\)/g)].every(([, address]) => leadsTo(address, serverUrl));
}
function leadsTo(address, serverUrl) {
    return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
}
function withoutCode(markdown) {
    let fence = null;
    const lines = [];
    for (const line of markdown.split('\n')) {
        const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === null && mark !== undefined)
            fence = mark;
        else if (fence !== null && mark?.startsWith(fence))
            fence = null;
        else if (fence === null)
            lines.push(line.replace(/(?<!`)(`+)(?!`)[^`]+\1(?!`)/g, '`'));
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./.build/github/section-store.js


/** Where nothing can be published: a section is in the comment, or nowhere. */
const NO_STORE = { isComplete: false, list: async () => [] };
/** The longest text of a check run's summary, in bytes, and so of a published section. */
const MAX_SECTION_BYTES = 65_535;
/**
 * What of a published text may go into the comment: one section, as it was written, that ends what it begins, points only to this
 * server and calls nobody. Whoever can publish can also write comments, or runs in this workflow run; what they write
 * is checked all the same.
 */
function acceptedSection(text, { serverUrl, accept }) {
    if (Buffer.byteLength(text) > MAX_SECTION_BYTES)
        return null;
    const sections = (0,comment_sections/* parseSections */.MJ)(text);
    const [section] = sections;
    if (section === undefined || sections.length > 1 || !accept(section.stamp))
        return null;
    return isTame(section.render(section.full), serverUrl) ? text : null;
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
