export const id = 9230;
export const ids = [9230,6849];
export const modules = {

/***/ 49230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseOf: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _event_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29694);


const lenient = (schema) => schema.nullish().catch(null);
const sha = lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const name = lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1024));
const payload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    before: sha,
    repository: lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: name })),
    merge_group: lenient(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: sha, base_ref: name })),
});
/**
 * The base of what is judged: of a pull request its target branch, of a merge queue's group the branch that it enters,
 * of a push to a branch that branch before it, of anything else the branch that it runs on, or the default branch.
 * @param readEvent returns the text of a file, or throws
 */
function baseOf(context, env, readEvent) {
    const { pullRequest, eventName } = context;
    const data = readPayload(env.GITHUB_EVENT_PATH, readEvent);
    if (pullRequest !== null) {
        // The event of a comment does not tell where its pull request goes.
        const branch = pullRequest.baseRef ?? data.repository?.default_branch ?? null;
        return { branch, commit: pullRequest.baseSha };
    }
    if (data.merge_group != null) {
        const { base_ref, base_sha } = data.merge_group;
        return { branch: base_ref?.replace(/^refs\/heads\//, '') ?? null, commit: base_sha ?? null };
    }
    const fallback = data.repository?.default_branch ?? null;
    const own = env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME || null : null;
    // A new branch has nothing before it: GitHub sends zeros.
    const before = eventName === 'push' && data.before != null && !/^0+$/.test(data.before) ? data.before : null;
    return { branch: own ?? fallback, commit: before };
}
/** What cannot be read says nothing; the event context has told so. */
function readPayload(file, readEvent) {
    try {
        const text = file ? readEvent(file) : '{}';
        return payload.parse(text.length > _event_context_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EVENT_BYTES */ .A ? {} : JSON.parse(text));
    }
    catch {
        return payload.parse({});
    }
}


/***/ }),

/***/ 29694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_EVENT_BYTES),
/* harmony export */   w: () => (/* binding */ readEventContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** GitHub caps webhook payloads at 25 MB; a larger file is no event. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
// Every part may be missing or of another shape: workflows are also started by hand, by `act` and by tests.
const lenient = (schema) => schema.nullish().catch(null);
const text = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1024));
const repository = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), full_name: text, default_branch: text }));
const commitSha = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const prNumber = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive());
const side = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitSha, ref: text, repo: repository }));
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    run_attempt: prNumber,
    event: text,
    status: text,
    conclusion: text,
    head_sha: commitSha,
    head_branch: text,
    head_repository: repository,
});
const eventPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: prNumber,
    pull_request: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, head: side, base: side })),
    issue: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })),
    workflow_run: lenient(workflowRun),
    merge_group: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_sha: commitSha, base_sha: commitSha, base_ref: text })),
    repository,
});
/**
 * Reads the event context from environment variables and the text of the event file.
 *
 * @param env `GITHUB_*` variables (read at the door).
 * @param readEvent returns the text of a file, or throws. Called once, with `GITHUB_EVENT_PATH`.
 */
function readEventContext(env, readEvent) {
    const notes = [];
    const payload = readPayload(env.GITHUB_EVENT_PATH, readEvent, notes);
    const repositoryName = splitName(env.GITHUB_REPOSITORY) ?? splitName(payload.repository?.full_name ?? undefined);
    const pullRequest = pullRequestOf(payload, env);
    const startedBy = workflowRunOf(payload, env);
    const serverUrl = httpUrl(env.GITHUB_SERVER_URL || 'https://github.com') ?? 'https://github.com';
    const apiUrl = httpUrl(env.GITHUB_API_URL || 'https://api.github.com');
    if (apiUrl === null)
        notes.push('GITHUB_API_URL is not an http(s) address without credentials.');
    const runId = positiveInt(env.GITHUB_RUN_ID);
    return {
        inActions: env.GITHUB_ACTIONS === 'true',
        repository: repositoryName,
        eventName: env.GITHUB_EVENT_NAME || null,
        pullRequest,
        workflowRun: startedBy,
        ref: env.GITHUB_REF || null,
        defaultBranch: payload.repository?.default_branch ?? null,
        actor: env.GITHUB_ACTOR || null,
        commit: pullRequest?.headSha ?? payload.merge_group?.head_sha ?? commitSha.parse(env.GITHUB_SHA) ?? null,
        runId,
        runAttempt: positiveInt(env.GITHUB_RUN_ATTEMPT),
        serverUrl,
        apiUrl,
        runUrl: runId === null || repositoryName === null
            ? null
            : `${serverUrl}/${repositoryName.owner}/${repositoryName.name}/actions/runs/${runId}`,
        notes,
    };
}
function readPayload(path, readEvent, notes) {
    const empty = eventPayload.parse({});
    if (!path)
        return empty;
    try {
        const content = readEvent(path);
        if (content.length > MAX_EVENT_BYTES)
            throw new Error('it is larger than any GitHub event');
        return eventPayload.parse(JSON.parse(content));
    }
    catch {
        // The parser's own message would quote the file.
        notes.push('The file that GITHUB_EVENT_PATH names is not a readable event; going on without it.');
        return empty;
    }
}
/** Only of the event that is called so: another event's file may hold anything. */
function workflowRunOf(payload, env) {
    const run = payload.workflow_run;
    if (env.GITHUB_EVENT_NAME !== 'workflow_run' || run == null)
        return null;
    const { head_repository: head } = run;
    return {
        id: run.id,
        attempt: run.run_attempt ?? null,
        event: run.event ?? null,
        status: run.status ?? null,
        conclusion: run.conclusion ?? null,
        headSha: run.head_sha ?? null,
        headBranch: run.head_branch ?? null,
        headRepository: head == null ? null : { id: head.id ?? null, fullName: head.full_name ?? null },
    };
}
function pullRequestOf(payload, env) {
    const pr = payload.pull_request ?? null;
    const fromIssue = payload.issue?.pull_request == null ? null : payload.issue.number;
    const fromRef = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(env.GITHUB_REF ?? '')?.[1];
    const number = pr?.number ?? (pr === null ? null : payload.number) ?? fromIssue ?? positiveInt(fromRef);
    if (number == null)
        return null;
    return {
        number,
        headSha: pr?.head?.sha ?? null,
        baseSha: pr?.base?.sha ?? null,
        baseRef: pr?.base?.ref ?? (env.GITHUB_BASE_REF || null),
        fork: pr === null ? null : isFork(pr, payload),
    };
}
function isFork(pr, payload) {
    if (pr.head == null)
        return null;
    // A fork that was deleted leaves `"repo": null` behind; our own head repository cannot be deleted.
    if (pr.head.repo === null)
        return true;
    const head = pr.head.repo;
    const base = pr.base?.repo ?? payload.repository;
    if (head === undefined || base == null)
        return null;
    if (head.id != null && base.id != null)
        return head.id !== base.id;
    if (head.full_name == null || base.full_name == null)
        return null;
    return head.full_name.toLowerCase() !== base.full_name.toLowerCase();
}
function splitName(fullName) {
    const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))\/([A-Za-z0-9._-]{1,100})$/.exec(fullName ?? '');
    return match === null ? null : { owner: match[1], name: match[2] };
}
function positiveInt(value) {
    if (value === undefined || !/^\d{1,15}$/.test(value))
        return null;
    return Number(value) > 0 ? Number(value) : null;
}
/** An http(s) URL without credentials, query or trailing slash; `null` for anything else. */
function httpUrl(value) {
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
        return null;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}


/***/ })

};
