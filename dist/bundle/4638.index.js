export const id = 4638;
export const ids = [4638];
export const modules = {

/***/ 94638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ACTION_OUTPUTS: () => (/* binding */ ACTION_OUTPUTS),
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/reports/evidence-text.js
var evidence_text = __webpack_require__(3997);
// EXTERNAL MODULE: ./.build/runs/run-id.js
var run_id = __webpack_require__(68108);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/actions/door.js




/**
 * The absolute path of the input `working-directory`, which is relative to the workspace.
 * @throws WorldGateError `input-invalid` where it is no folder
 */
function workingDirectory(door, input) {
    const folder = (0,external_node_path_.resolve)(door.env.GITHUB_WORKSPACE ?? '.', input);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new errors/* WorldGateError */._B('input-invalid', `inputs: working-directory: ${(0,plain_value/* quoted */.TL)(input)} is not a folder`, {
        hint: 'Name a folder of the checkout, and run `actions/checkout` in an earlier step.',
    });
}

// EXTERNAL MODULE: ./.build/audit/claims/read-claim.js + 1 modules
var read_claim = __webpack_require__(59694);
// EXTERNAL MODULE: ./.build/cli/audit.js
var audit = __webpack_require__(33544);
// EXTERNAL MODULE: ./.build/audit/package/read-package.js
var read_package = __webpack_require__(50304);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
;// CONCATENATED MODULE: ./.build/github/artifact-upload.js







/** Uncompressed bytes of one uploaded run. */
const MAX_UPLOAD_BYTES = 100 * 1024 * 1024;
/** The service's own timeouts and retries add up to much more; no run is worth a job that hangs on its upload. */
const UPLOAD_DEADLINE_MS = 10 * 60 * 1000;
const MANIFEST = 'run_manifest.json';
/** First come the files without which the others mean nothing; the size limit cuts from the end. */
const ROLE_ORDER = ['report', 'result', 'log', 'artifact', 'input'];
/**
 * Uploads a run to the workflow run as one artifact. What leaves the machine is an allowlist: the manifest, and
 * of what the manifest lists the results, the reports, the logs (if redaction finds nothing more in them) and
 * every file whose entry is marked `commit`, as that of the plan is; other inputs stay. Each file must be a regular file inside the
 * folder with the digest that the manifest states. A log that `redact` would still change stays behind.
 *
 * Never throws for what the service or the files do: `warning` and `leftBehind` say it.
 */
async function uploadRun(request) {
    const { preset, run_id } = request.manifest;
    return uploadFolder({
        what: 'run',
        folder: request.runDir,
        name: artifactName(preset.name, run_id),
        select: () => selectFiles(request),
    }, request);
}
/** Uploads files of a folder as one artifact. Never throws for what the service or the files do. */
async function uploadFolder({ what, folder, name, select }, target) {
    const nothing = { name: null, id: null, files: [], leftBehind: [], warning: null };
    if (!hasArtifactService(target.serverUrl)) {
        return {
            ...nothing,
            warning: `Enterprise servers have no artifact service of the present kind, so the ${what} was not uploaded. ` +
                'It stays in its folder: keep it with a step of your own.',
        };
    }
    try {
        const { files, leftBehind } = select();
        const store = target.store ?? (await githubArtifactStore());
        const paths = files.map((file) => (0,external_node_path_.join)(folder, file));
        const deadlineMs = target.deadlineMs ?? UPLOAD_DEADLINE_MS;
        const { id } = await within(deadlineMs, store.uploadArtifact(name, paths, folder));
        return { ...nothing, name, id: id ?? null, files, leftBehind };
    }
    catch (error) {
        return { ...nothing, warning: uploadWarning(what, error, target.redact) };
    }
}
async function within(ms, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`the artifact service took more than ${ms / 1000} s`)), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** `worldgate-push-20261121T091409123Z-1f3a9c0b`: unique within a workflow run, and without a forbidden character. */
function artifactName(name, id) {
    return `worldgate-${name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100)}-${id}`;
}
async function githubArtifactStore() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6118), __webpack_require__.e(5555), __webpack_require__.e(1659), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 70890));
    return new DefaultArtifactClient();
}
function selectFiles(request) {
    const files = [MANIFEST];
    const leftBehind = [];
    let left = (request.maxBytes ?? MAX_UPLOAD_BYTES) - sizeOf(request.runDir, MANIFEST);
    const listed = [...request.manifest.artifacts]
        .filter(({ path }) => path !== MANIFEST)
        .sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
    for (const artifact of listed) {
        const why = reasonToStay(request, artifact, left);
        if (why === null) {
            files.push(artifact.path);
            left -= artifact.size_bytes;
        }
        else {
            leftBehind.push({ path: artifact.path, why });
        }
    }
    return { files, leftBehind };
}
function reasonToStay(request, artifact, bytesLeft) {
    if (artifact.role === 'input' && !artifact.commit)
        return 'inputs stay on the machine';
    if (artifact.role === 'artifact' && !artifact.commit)
        return 'its entry in the manifest is not marked `commit`';
    if (artifact.size_bytes > bytesLeft) {
        return `${artifact.size_bytes} bytes are more than is left of the size limit of an upload`;
    }
    let content;
    try {
        content = readFile(request.runDir, artifact.path, artifact.size_bytes);
    }
    catch (error) {
        return (0,plain/* clip */.$Q)(request.redact((0,errors/* messageOf */.bD)(error)), 200);
    }
    if (content.length !== artifact.size_bytes || (0,digest/* sha256 */.sc)(content) !== artifact.digest) {
        return 'it is not the file that the manifest lists: size or digest differ';
    }
    if (artifact.role === 'log') {
        const text = content.toString('utf8');
        if (request.redact(text) !== text)
            return 'it holds text that looks like a secret or a path of the host';
    }
    return null;
}
function readFile(runDir, path, maxBytes) {
    const fd = (0,safe_path/* openBelow */.SL)(runDir, path);
    try {
        return (0,read_text/* readOpened */.ay)(fd, path, maxBytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function sizeOf(runDir, path) {
    const fd = (0,safe_path/* openBelow */.SL)(runDir, path);
    try {
        return (0,external_node_fs_.fstatSync)(fd).size;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** As `@actions/artifact` decides it; asked first, because the library writes a warning of its own. */
function hasArtifactService(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
function uploadWarning(what, error, redact) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
        return `The ${what} was not uploaded: this machine is connected to no artifact service.`;
    }
    return `The ${what} was not uploaded: ${(0,plain/* clip */.$Q)(redact(message), 300)}`;
}

;// CONCATENATED MODULE: ./.build/github/package-upload.js



/** Uncompressed bytes of one uploaded package: the lines of a million episodes fit. */
const MAX_PACKAGE_BYTES = 512 * 1024 * 1024;
/**
 * Uploads an evidence package to the workflow run as one artifact: its manifest and the members that the manifest lists,
 * each with its digest, and nothing else that lies in the folder. All of them or none, because a package that lacks a
 * member is none.
 *
 * Never throws for what the service or the files do: `warning` says it.
 */
async function uploadPackage(request) {
    const { packageDir, slug, id, maxBytes = MAX_PACKAGE_BYTES } = request;
    return uploadFolder({
        what: 'evidence package',
        folder: packageDir,
        name: artifactName(`evidence-${slug}`, id),
        select: () => ({ files: membersOf(packageDir, maxBytes), leftBehind: [] }),
    }, request);
}
function membersOf(packageDir, maxBytes) {
    const { manifest, problems } = (0,read_package/* checkMembers */.c_)(packageDir);
    if (problems.length > 0) {
        throw new errors/* WorldGateError */._B('package-tampered', `it is not what was packed: ${problems.join('; ')}`);
    }
    const bytes = manifest.members.reduce((sum, { size_bytes }) => sum + size_bytes, 0);
    if (bytes > maxBytes) {
        throw new errors/* WorldGateError */._B('package-too-large', `${bytes} bytes are more than the limit of ${maxBytes}`);
    }
    return ['artifact_manifest.json', ...manifest.members.map(({ name }) => name)];
}

// EXTERNAL MODULE: ./.build/reports/annotations.js
var annotations = __webpack_require__(74800);
// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/reports/comment.js
var comment = __webpack_require__(99131);
// EXTERNAL MODULE: ./.build/reports/comment-sections.js + 1 modules
var comment_sections = __webpack_require__(81872);
;// CONCATENATED MODULE: ./.build/github/failures.js

/** A call to GitHub's API that did not succeed. `code` is `github-` and the failure. */
class GitHubError extends errors/* WorldGateError */._B {
    failure;
    /** HTTP status, `null` where no answer came. */
    status;
    /** The server may have carried the request out although the answer was lost or an error. */
    mayHaveApplied;
    /** How long the server asked us to wait; `null` where it did not say. */
    retryAfterMs;
    constructor(options) {
        super(`github-${options.failure}`, options.message, {
            hint: options.hint,
            kind: 'environment',
            cause: options.cause,
        });
        this.name = 'GitHubError';
        this.failure = options.failure;
        this.status = options.status;
        this.mayHaveApplied = options.mayHaveApplied;
        this.retryAfterMs = options.retryAfterMs;
    }
    /** Trying again later may help. */
    get temporary() {
        return ['rate-limited', 'server-error', 'bad-answer', 'timeout', 'unreachable'].includes(this.failure);
    }
}
/** GitHub's advice where a secondary limit comes without a time: wait at least one minute. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
/** Turns an answer with status 400 or more into the failure that it stands for, with the first thing to try. */
function refusalError(refusal) {
    const { status, purpose, serverMessage } = refusal;
    const base = {
        message: `GitHub refused to ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
        status,
        mayHaveApplied: false,
        retryAfterMs: null,
    };
    const limited = rateLimitWait(refusal);
    if (limited !== undefined) {
        return new GitHubError({
            ...base,
            failure: 'rate-limited',
            retryAfterMs: limited,
            hint: 'Run the job again later, or let fewer jobs write to the API at the same time.',
        });
    }
    if (status >= 500) {
        return new GitHubError({
            ...base,
            failure: 'server-error',
            message: `GitHub could not ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
            mayHaveApplied: true,
            retryAfterMs: retryAfter(refusal) ?? null,
            hint: 'Run the job again; if it stays, look at githubstatus.com or at the state of your Enterprise server.',
        });
    }
    const [failure, hint] = permanentFailure(refusal);
    return new GitHubError({ ...base, failure, hint });
}
function permanentFailure(refusal) {
    switch (refusal.status) {
        case 401:
            return [
                'unauthorized',
                'The token is missing, expired or revoked: leave `github-token` at its default, or renew the secret behind it.',
            ];
        case 403:
            return ['forbidden', forbiddenHint(refusal)];
        case 404:
        case 410:
            return [
                'not-found',
                'Check the repository and the pull request number. GitHub also answers so when the token may not see a ' +
                    `private repository${refusal.permission === null ? '' : `: the job needs \`permissions: ${refusal.permission}\``}.`,
            ];
        case 422:
            return [
                'invalid',
                /too long|maximum is/i.test(refusal.serverMessage)
                    ? 'The text is over the limit of 65,536 characters: let fewer presets share one comment.'
                    : 'This is likely a bug of WorldGate: please report it with this message.',
            ];
        default:
            return ['refused', 'Look at what the server says, and at the state of the repository.'];
    }
}
function forbiddenHint(refusal) {
    if (refusal.headers['x-github-sso'] !== undefined) {
        return "Authorise the token for the organisation's single sign-on, or use the job's own `github.token`.";
    }
    if (/\block(?:ed)?\b/i.test(refusal.serverMessage)) {
        return 'The conversation of this pull request is locked: unlock it, or set `comment: never`.';
    }
    const line = `permissions: ${refusal.permission ?? 'contents: read'}`;
    if (refusal.fork === true) {
        return (`The pull request comes from a fork, so its token can only read, even with \`${line}\` in the workflow. ` +
            'The verdict, the job summary and the uploaded run are not affected.');
    }
    return `Add \`${line}\` to the job (or pass a \`github-token\` that has it).`;
}
/**
 * Milliseconds to wait where the answer is a rate limit (429, or 403 with one of GitHub's two marks),
 * `undefined` for every other answer.
 * Source: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function rateLimitWait(refusal) {
    const { status, headers, serverMessage } = refusal;
    if (status !== 429 && status !== 403)
        return undefined;
    const asked = retryAfter(refusal);
    if (asked !== undefined)
        return asked;
    if (String(headers['x-ratelimit-remaining'] ?? '') === '0') {
        const resetSeconds = Number(headers['x-ratelimit-reset']);
        if (Number.isFinite(resetSeconds))
            return Math.max(0, resetSeconds * 1000 - serverNow(refusal));
        return SECONDARY_LIMIT_WAIT_MS;
    }
    const named = /secondary rate limit|abuse detection|rate limit exceeded/i.test(serverMessage);
    return status === 429 || named ? SECONDARY_LIMIT_WAIT_MS : undefined;
}
/** `Retry-After` in milliseconds: whole seconds, or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(refusal) {
    const value = String(refusal.headers['retry-after'] ?? '').trim();
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - serverNow(refusal));
}
/** The server's clock where it tells, so that a runner whose clock is off waits as long as it was asked to. */
function serverNow(refusal) {
    const date = Date.parse(String(refusal.headers.date ?? ''));
    return Number.isNaN(date) ? refusal.nowMs : date;
}

;// CONCATENATED MODULE: ./.build/github/client.js



const CLIENT_LIMITS = {
    requestTimeoutMs: 15_000,
    budgetMs: 180_000,
    maxWaitMs: 60_000,
    maxAttempts: 5,
};
const MAX_SERVER_MESSAGE = 300;
/** A client for one server and one token. Loads the GitHub toolkit when called. */
async function createGitHubClient(options) {
    const limits = { ...CLIENT_LIMITS, ...options.limits };
    const { clock } = options;
    // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    const octokit = new GitHub({
        ...getOctokitOptions(options.token),
        baseUrl: options.apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    const endsAt = clock.now() + limits.budgetMs;
    const remaining = () => endsAt - clock.now();
    async function once(call) {
        const timeoutMs = Math.min(limits.requestTimeoutMs, remaining());
        if (timeoutMs <= 0)
            throw outOfTime(call.purpose, limits.budgetMs);
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs);
        try {
            const response = await octokit.request(call.route, {
                ...call.parameters,
                request: { signal: abort.signal },
            });
            // A body that breaks off arrives here as an empty text with a good status.
            const data = abort.signal.aborted ? undefined : call.answer.safeParse(response.data);
            if (data?.success)
                return { data: data.data, more: /;\s*rel="next"/.test(response.headers.link ?? '') };
            if (data === undefined)
                throw timedOut(call.purpose, timeoutMs);
            throw new GitHubError({
                failure: 'bad-answer',
                message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
                hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
                status: response.status,
                mayHaveApplied: true,
                retryAfterMs: null,
            });
        }
        catch (error) {
            if (error instanceof GitHubError)
                throw error;
            if (abort.signal.aborted)
                throw timedOut(call.purpose, timeoutMs);
            throw toGitHubError(error, call);
        }
        finally {
            clearTimeout(timer);
        }
    }
    function toGitHubError(error, call) {
        const failed = error;
        if (failed.status !== undefined && failed.response !== undefined) {
            return refusalError({
                status: failed.status,
                headers: failed.response.headers,
                serverMessage: serverMessage(failed.response.data, options.redact),
                purpose: call.purpose,
                permission: call.permission,
                fork: options.fork,
                nowMs: clock.now(),
            });
        }
        return new GitHubError({
            failure: 'unreachable',
            message: `GitHub's API could not be reached to ${call.purpose} (${(0,plain/* clip */.$Q)(options.redact((0,errors/* messageOf */.bD)(error)), MAX_SERVER_MESSAGE)})`,
            hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
            status: null,
            mayHaveApplied: true,
            retryAfterMs: null,
            cause: error,
        });
    }
    const client = {
        clock,
        async call(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await once(call);
                }
                catch (error) {
                    if (call.repeat === 'once')
                        throw error;
                    await client.waitFor(error, attempt);
                }
            }
        },
        async waitFor(error, attempt) {
            if (!(error instanceof GitHubError) || !error.temporary || attempt >= limits.maxAttempts)
                throw error;
            const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + clock.random());
            const waitMs = error.retryAfterMs ?? Math.min(backoff, limits.maxWaitMs);
            if (waitMs > limits.maxWaitMs || waitMs >= remaining())
                throw givingUp(error, waitMs);
            await clock.sleep(waitMs);
        },
        async pause(ms) {
            if (remaining() > 0)
                await clock.sleep(Math.min(ms, remaining()));
        },
    };
    return client;
}
function silent() { }
function timedOut(purpose, ms) {
    return new GitHubError({
        failure: 'timeout',
        message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
        hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function outOfTime(purpose, budgetMs) {
    return new GitHubError({
        failure: 'timeout',
        message: `No time was left to ${purpose}: calls to GitHub's API may take ${seconds(budgetMs)} in all`,
        hint: 'Run the job again later.',
        status: null,
        mayHaveApplied: false,
        retryAfterMs: null,
    });
}
/** The same failure, with how long the server wanted us to wait. */
function givingUp(error, waitMs) {
    if (error.retryAfterMs === null)
        return error;
    return new GitHubError({
        failure: error.failure,
        message: `${error.message}; it asks for a wait of ${seconds(waitMs)}, which is longer than this job waits`,
        hint: error.hint ?? '',
        status: error.status,
        mayHaveApplied: error.mayHaveApplied,
        retryAfterMs: error.retryAfterMs,
        cause: error,
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function serverMessage(data, redact) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const parts = typeof message === 'string' ? [message] : [];
    for (const item of Array.isArray(errors) ? errors.slice(0, 5) : []) {
        const detail = typeof item === 'string' ? item : item?.message;
        if (typeof detail === 'string')
            parts.push(detail);
    }
    return (0,plain/* clip */.$Q)(redact(parts.join(': ')), MAX_SERVER_MESSAGE);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/github/comments-api.js


const PERMISSION = 'pull-requests: write';
const PAGE_SIZE = 100;
const author = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
/** The parts of a comment that matter here; the API sends many more. */
const comments_api_comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    // A deleted account leaves `null` behind.
    user: author.nullable(),
});
const comments = schemas/* array */.YOg(comments_api_comment);
const viewer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }) });
const GITHUB_TOKEN_IDENTITY = { login: 'github-actions', bot: true };
function commentsApi(client, pullRequest, apiUrl) {
    const { owner, name } = pullRequest.repository;
    const place = { owner, repo: name };
    const issue = { ...place, issue_number: pullRequest.number };
    const where = `pull request ${pullRequest.number}`;
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
                answer: comments_api_comment,
                purpose: `read comment ${id} of ${where}`,
                permission: PERMISSION,
                repeat: 'repeatable',
            }));
        },
        async create(body) {
            const answer = await client.call({
                route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
                parameters: { ...issue, body },
                answer: comments_api_comment,
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
                answer: comments_api_comment,
                purpose: `update comment ${id} of ${where}`,
                permission: PERMISSION,
                repeat: 'once',
            }));
        },
        async remove(id) {
            await orGone(client.call({
                route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
                parameters: onComment(id),
                answer: schemas/* unknown */.L5J(),
                purpose: `remove the surplus comment ${id} of ${where}`,
                permission: PERMISSION,
                repeat: 'repeatable',
            }));
        },
        async identity() {
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
                if (!(error instanceof GitHubError) || error.failure !== 'forbidden')
                    throw error;
                return appIdentity(client, apiUrl);
            }
        },
    };
}
/** `GET /user` is closed to the tokens of apps (the job's own is one); GraphQL's `viewer` is open to them. */
async function appIdentity(client, apiUrl) {
    try {
        const { data } = await client.call({
            route: 'POST /graphql',
            // Enterprise servers have REST under /api/v3 and GraphQL under /api.
            parameters: { baseUrl: apiUrl.replace(/\/api\/v3$/, '/api'), query: 'query { viewer { login } }' },
            answer: viewer,
            purpose: 'learn which app this token belongs to',
            permission: null,
            repeat: 'repeatable',
        });
        return { login: plainLogin(data.data.viewer.login), bot: true };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return GITHUB_TOKEN_IDENTITY;
    }
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
        if (error instanceof GitHubError && error.status === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/github/comment.js


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
/**
 * Time between a write and the look that confirms it, in milliseconds, with as much again added at random.
 * The API has no compare-and-swap, so of two jobs that read the same comment and write one after the other, the
 * second undoes the first. A job reads right before it writes, so what can undo its own write arrives within one
 * round trip; looking again after several round trips finds that, and the job writes its section again.
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
    const state = { identity: null, created: null, action: 'unchanged' };
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
    throw new errors/* WorldGateError */._B('comment-contended', 'Other jobs kept rewriting the comment of this pull request', {
        kind: 'environment',
        hint: 'Let the jobs that comment run one after the other, with `concurrency` in the workflow.',
    });
}
/** One round. Returns the outcome once a look finds everything in place, `null` after a write. */
async function lookAndWrite(options, state) {
    const { api, part } = options;
    const merge = (body) => part.merge(body).trimEnd();
    const own = await ownComments(options, state);
    const [kept, ...surplus] = own;
    if (kept === undefined) {
        if (!options.mayCreate && state.action === 'unchanged')
            return { action: 'not-wanted', url: null };
        state.created = await api.create(merge(null));
        state.identity = authorOf(state.created) ?? state.identity;
        state.action = 'created';
        return null;
    }
    if (surplus.length === 0 && merge(textOf(kept)) === textOf(kept)) {
        return { action: state.action, url: kept.html_url };
    }
    const newest = await api.read(kept.id);
    if (newest === null)
        return null;
    const gathered = surplus.reduce((body, other) => part.absorb(body, textOf(other)), textOf(newest));
    const wanted = merge(gathered);
    if (wanted !== textOf(newest)) {
        if ((await api.update(kept.id, wanted)) === null)
            return null;
        if (state.action === 'unchanged')
            state.action = 'updated';
    }
    for (const other of surplus) {
        await api.remove(other.id);
        if (other.id === state.created?.id)
            state.action = 'updated';
    }
    return null;
}
/** Comments that carry our marker and that this token's owner wrote, oldest first. */
async function ownComments({ api, part }, state) {
    const marked = (await api.list()).filter((comment) => part.isOurs(textOf(comment)));
    if (marked.length > 0)
        state.identity ??= await api.identity();
    const own = marked.filter((comment) => state.identity !== null && wroteIt(state.identity, comment));
    const { created } = state;
    if (created === null || own.some(({ id }) => id === created.id))
        return own;
    const unlisted = await api.read(created.id);
    if (unlisted === null)
        state.created = null;
    else
        own.push(unlisted);
    return own.sort((a, b) => a.id - b.id);
}
/** The web editor writes `\r\n`, and the server may drop white space at the end. */
function textOf(comment) {
    return (comment.body ?? '').replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./.build/github/pull-request-comment.js





/**
 * Puts a section into the comment of the pull request that this workflow runs for, if the mode asks for one. Throws `WorldGateError` where GitHub does not let it.
 */
async function commentOnPullRequest(request) {
    const { context, mode, exhibit } = request;
    const target = commentTarget(request);
    if (typeof target === 'string')
        return { url: null, note: target };
    const client = await createGitHubClient({
        token: request.token,
        apiUrl: target.apiUrl,
        fork: context.pullRequest?.fork ?? null,
        clock: request.clock,
        redact: request.redact,
        ...(request.limits === undefined ? {} : { limits: request.limits }),
    });
    const { url } = await upsertComment({
        api: commentsApi(client, target, target.apiUrl),
        part: (0,comment/* commentPart */.$4)(exhibit, 
        // Run ids grow over time on a server, whichever workflow they belong to.
        { run: context.runId ?? 0, attempt: context.runAttempt ?? 1, links: request.links }, { key: comment_sections/* COMMENT_KEY */.af }),
        mayCreate: mayCreateComment(mode, exhibit, request.exitCode),
        clock: client.clock,
        waitFor: client.waitFor,
        pause: client.pause,
    });
    const what = exhibit.isEmpty() ? 'where nothing was run' : `on verdict "${exhibit.verdict}"`;
    const note = `No comment: \`comment: ${mode}\` asks for none ${what}.`;
    return { url, note: url === null ? note : null };
}
/** Where to comment, or why not. */
function commentTarget({ context, mode, token }) {
    const { apiUrl, pullRequest, repository } = context;
    if (mode === 'never')
        return 'No comment: `comment: never`.';
    if (pullRequest === null || repository === null)
        return 'No comment: this workflow runs for no pull request.';
    if (token === '')
        return 'No comment: the input `github-token` is empty.';
    if (apiUrl === null)
        return 'No comment: GITHUB_API_URL is not an http(s) address without credentials.';
    return { apiUrl, repository, number: pullRequest.number };
}

;// CONCATENATED MODULE: ./.build/github/summary.js


/** Bytes that the step's summary file (`GITHUB_STEP_SUMMARY`) still has room for. */
function summaryRoom(path) {
    return summary/* SUMMARY_LIMIT */.Jt - ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
}
/** Appends Markdown to the step's summary file. The runner drops the whole of a file over its limit. */
function appendSummary(path, markdown) {
    (0,external_node_fs_.appendFileSync)(path, `${markdown.trimEnd()}\n`);
}

;// CONCATENATED MODULE: ./.build/github/publish.js






/** As messages call it. */
const WORDS = { preset: 'run', claim: 'evidence package' };
/**
 * Shows a finished run or evidence on GitHub: upload, job summary, comment. Each by itself: what fails becomes a
 * warning, and nothing is thrown, because the verdict is decided already and must stand.
 */
async function publish(request) {
    const { exhibit } = request;
    const what = WORDS[exhibit.kind];
    const publication = {
        annotations: [],
        commentUrl: null,
        artifactName: null,
        warnings: [],
        notes: [],
    };
    const { warnings, notes } = publication;
    const guarded = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            warnings.push(warningText(what, error, request.redact));
        }
    };
    const { runUrl } = request.context;
    const links = { workflowRun: runUrl ?? undefined };
    let uploadLines = '';
    // First, because the other two point at it.
    await guarded(`The ${what} was not uploaded`, async () => {
        if (request.upload === null)
            return;
        const upload = await request.upload();
        publication.artifactName = upload.name;
        if (upload.warning !== null)
            warnings.push(upload.warning);
        else
            notes.push(`Uploaded ${upload.files.length} files of the ${what} as artifact ${upload.name}.`);
        notes.push(...upload.leftBehind.map(({ path, why }) => `Not uploaded: ${(0,plain/* clip */.$Q)(path, 300)} (${why}).`));
        uploadLines = uploadSummary(upload);
        if (upload.id !== null && runUrl !== null)
            links.artifact = `${runUrl}/artifacts/${upload.id}`;
    });
    await guarded('The job summary was not written', () => {
        if (request.summaryPath === null)
            return;
        const limit = summaryRoom(request.summaryPath) - Buffer.byteLength(uploadLines) - 1;
        appendSummary(request.summaryPath, `${(0,summary/* summaryOf */.YG)([exhibit], { links, limit })}\n${uploadLines}`);
    });
    await guarded('The verdict is not annotated', () => {
        publication.annotations = (0,annotations/* mostSevere */.ux)(exhibit.annotations());
    });
    await guarded('There is no comment', async () => {
        if (request.comment === null)
            return;
        const { url, note } = await commentOnPullRequest({
            ...request.comment,
            exhibit,
            links,
            context: request.context,
            clock: request.clock,
            redact: request.redact,
        });
        publication.commentUrl = url;
        if (note !== null)
            notes.push(note);
    });
    return publication;
}
/** One sentence for what failed and, for a foreseen failure, the first thing to try. */
function warningText(what, error, redact) {
    const message = (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), 1000).replace(/\.$/, '');
    if ((0,errors/* isWorldGateError */.US)(error))
        return `${what}: ${message}.${error.hint === undefined ? '' : ` ${error.hint}`}`;
    return `${what} because of a fault in WorldGate: ${message}. Please report it.`;
}
const MOST_LISTED = 50;
/** What left the machine and what stayed, as Markdown. Paths of a manifest are text from outside. */
function uploadSummary(upload) {
    const lines = ['', '<details><summary>What was uploaded, and what stayed on the machine</summary>', ''];
    if (upload.name === null)
        lines.push(codeLine(upload.warning ?? 'Nothing was uploaded.'));
    else
        lines.push(codeLine(`${upload.files.length} files in artifact ${upload.name}`));
    lines.push(...upload.leftBehind.slice(0, MOST_LISTED).map(leftBehindLine));
    const more = upload.leftBehind.length - MOST_LISTED;
    if (more > 0)
        lines.push(codeLine(`… and ${more} more files that stayed`));
    return [...lines, '', '</details>', ''].join('\n');
}
function leftBehindLine({ path, why }) {
    return codeLine(`stayed: ${path} (${why})`);
}
/** An indented code block shows its text as it is, whatever the text holds. */
function codeLine(text) {
    return `    ${(0,plain/* clip */.$Q)(text, 400)}`;
}

// EXTERNAL MODULE: ./.build/reports/exhibit.js + 1 modules
var exhibit = __webpack_require__(39895);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
;// CONCATENATED MODULE: ./.build/actions/finish.js





/** Exit code of a caller's mistake. */
const MISTAKE = 2;
/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;
/**
 * Tells the runner how something ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
async function finish(door, { exhibit, outputs, upload, label, ...ending }, { failOn, comment }) {
    const { host, signal } = door;
    const { verdict } = exhibit;
    const exitCode = signal.aborted ? INTERRUPTED : (ending.exitCode ?? (0,contracts_verdict/* exitCodeFor */.Rr)(verdict, failOn));
    for (const [name, value] of Object.entries(outputs))
        host.output(name, value);
    const publication = await publish({
        exhibit,
        context: door.context,
        summaryPath: door.env.GITHUB_STEP_SUMMARY || null,
        // A cancelled step has about ten seconds left.
        upload: signal.aborted ? null : upload,
        comment: comment === null || signal.aborted ? null : { ...comment, exitCode },
        clock: door.clock,
        redact: door.redact,
    });
    if (upload !== null)
        host.output('artifact-name', publication.artifactName ?? '');
    if (comment !== null)
        host.output('comment-url', publication.commentUrl ?? '');
    const closing = closingWords({ exhibit, reasons: ending.reasons }, failOn, exitCode);
    // Where no gate says why the step fails, the step itself does.
    if (exitCode !== 0 && !publication.annotations.some(({ level }) => level === 'error')) {
        host.annotate({ level: 'error', ...closing });
    }
    for (const annotation of publication.annotations)
        host.annotate(annotation);
    for (const message of publication.warnings) {
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    const { emoji, words } = endWords(verdict, exitCode);
    host.say([
        ...publication.notes,
        `${emoji} ${words} (${label})`,
        ...(exitCode === 0 ? [] : [closing.message]),
    ]);
    return exitCode;
}
/** An error verdict by whose turn it is: what the caller got wrong is not something that broke. */
function endWords(verdict, exitCode) {
    if (verdict !== 'error')
        return (0,contracts_verdict/* verdictRow */.oq)(verdict);
    if (exitCode === MISTAKE)
        return { emoji: '✋', words: 'Not run: the input is wrong' };
    if (exitCode === INTERRUPTED)
        return { emoji: '✋', words: 'Not run to its end: it was cancelled' };
    return (0,contracts_verdict/* verdictRow */.oq)('error');
}
function closingWords({ exhibit: { name, verdict }, reasons }, failOn, exitCode) {
    const title = `WorldGate: ${(0,plain/* clip */.$Q)(name, 100)}`;
    if (exitCode === INTERRUPTED)
        return { title, message: 'It was cancelled before it ended.' };
    const parts = [`${endWords(verdict, exitCode).words}.`, ...reasons];
    if (verdict !== 'error')
        parts.push(`The step fails because of \`fail-on: ${failOn}\`.`);
    return { title, message: parts.filter((part) => part !== '').join(' ') };
}
/** What broke an action, for those who read of it. */
function explained(error, redact) {
    const message = (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), 3000);
    if ((0,errors/* isWorldGateError */.US)(error)) {
        const { code, hint } = error;
        return { code, message, hint: hint === undefined ? null : (0,plain/* clip */.$Q)(redact(hint), 1000) };
    }
    const hint = 'This is a bug of WorldGate: please report it with the log of this step.';
    return { code: 'internal-error', message, hint };
}
/**
 * Ends an action that could not produce anything to show. A foreseen failure shows its code and the first thing to try;
 * any other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
function finishBroken(door, outputs, error) {
    const { host } = door;
    for (const name of outputs)
        host.output(name, name === 'verdict' ? 'error' : '');
    const { code, message, hint } = explained(error, door.redact);
    const foreseen = (0,errors/* isWorldGateError */.US)(error);
    const exitCode = foreseen ? error.exitCode : 4;
    const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
    const title = exitCode === MISTAKE ? 'WorldGate: the input is wrong' : 'WorldGate could not run';
    host.annotate({ level: 'error', title, message: text });
    if (!foreseen && error instanceof Error)
        host.say([door.redact(error.stack ?? '')]);
    const summaryPath = door.env.GITHUB_STEP_SUMMARY;
    if (summaryPath) {
        try {
            const { emoji, words } = endWords('error', exitCode);
            appendSummary(summaryPath, `### ${emoji} WorldGate: ${words}\n\n    ${text}\n`);
        }
        catch (cause) {
            host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${(0,errors/* messageOf */.bD)(cause)}` });
        }
    }
    return exitCode;
}

;// CONCATENATED MODULE: ./.build/actions/finish-audit.js









/** Tells the runner how an audit ended. Returns the exit code of the step. */
function finishAudit(door, { evidence, manifest, digest, packageDir }, { id, ...options }) {
    const data = (0,audit.auditData)(evidence, packageDir, digest);
    const { redact, context } = door;
    const slug = manifest.claim_slug;
    return finish(door, {
        exhibit: (0,exhibit/* evidenceExhibit */.J)(evidence, { name: slug, id, packageDigest: digest }),
        outputs: {
            verdict: data.verdict,
            outcome: data.outcome ?? '',
            grade: data.grade,
            'package-path': data.package_path,
            'package-digest': data.package_digest,
        },
        exitCode: undefined,
        upload: () => uploadPackage({ packageDir, slug, id, redact, serverUrl: context.serverUrl }),
        label: `package ${digest}`,
        reasons: [(0,plain/* clip */.$Q)(evidence.sentence, 2000)],
    }, options);
}
/**
 * Ends an audit that left no package. The section that the claim may have in the comment says so then: what an earlier
 * audit found must not stand beside it as if it still held.
 */
async function finishBrokenAudit(door, { error, claim, outputs }, { id, comment }) {
    const { host, context, clock, redact, signal } = door;
    const exitCode = finishBroken(door, outputs, error);
    const name = slugOf(claim);
    // A cancelled step has about ten seconds left.
    if (name === null || signal.aborted)
        return exitCode;
    try {
        const { url, note } = await commentOnPullRequest({
            ...comment,
            exhibit: (0,exhibit/* brokenExhibit */.H1)(explained(error, redact), { name, id }),
            links: {},
            exitCode,
            context,
            clock,
            redact,
        });
        host.output('comment-url', url ?? '');
        if (note !== null)
            host.say([note]);
    }
    catch (failure) {
        const message = warningText('There is no comment', failure, redact);
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    return exitCode;
}
/** `null` where the claim itself cannot be read, and so has no section. */
function slugOf(claim) {
    try {
        return (0,read_claim/* readClaim */.jw)(claim).claim.slug;
    }
    catch (error) {
        if ((0,errors/* isWorldGateError */.US)(error))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/contracts/compliance.js
var compliance = __webpack_require__(35007);
// EXTERNAL MODULE: ./.build/contracts/preset.js
var preset = __webpack_require__(98859);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var foundation_schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/supply-chain/ml-bom.js + 2 modules
var ml_bom = __webpack_require__(43028);
;// CONCATENATED MODULE: ./.build/actions/inputs.js








const path = schemas/* string */.YjP().max(4096);
const episodes = schemas/* int */.Whr().min(1).max(10_000_000);
const seed = schemas/* int */.Whr()
    .min(0)
    .max(2 ** 48);
const deciding = { 'fail-on': contracts_verdict/* failOn */.Ko.default('failed') };
const everywhere = { 'working-directory': path.default('.') };
const flag = schemas/* enum */.k5n(['true', 'false']).default('false');
const commenting = {
    comment: schemas/* enum */.k5n(COMMENT_MODES).default('auto'),
    'github-token': schemas/* string */.YjP().default(''),
};
/** What `run` is asked for, beside what every action has. */
const running = {
    preset: path.optional(),
    task: path.optional(),
    policy: path.optional(),
    'baseline-policy': path.optional(),
    episodes: episodes.optional(),
    seed: seed.optional(),
    workers: schemas/* int */.Whr().min(1).max(1024).optional(),
    stop: preset/* stopRule */.zG.optional(),
};
/** What `audit` is asked for, beside what every action has and beside what it needs. */
const auditing = {
    source: schemas/* string */.YjP().max(200).optional(),
    output: path.default('worldgate-evidence'),
    compliance: compliance/* complianceList */.A8.optional(),
    mlbom: schemas/* enum */.k5n(['true', 'false', ...ml_bom/* ML_BOM_VERSIONS */.DQ]).default('false'),
    'same-model': flag,
    'completeness-score': flag,
    stopping: preset/* stopRule */.zG.default('fixed'),
    anchor: path.optional(),
    ppi: path.optional(),
    'start-seed': seed.optional(),
    pointer: schemas/* string */.YjP().max(1024).optional(),
    suite: schemas/* string */.YjP().max(1024).optional(),
    'droid-yn-fix': flag,
    'progress-unit': schemas/* enum */.k5n(['ratio', 'percent']).optional(),
    mapping: path.optional(),
};
const reporting = { ...deciding, ...commenting, ...everywhere };
const root = schemas/* object */.Ikc({
    ...running,
    from: path.optional(),
    claim: path.optional(),
    protocol: path.optional(),
    ...auditing,
    ...reporting,
});
const TASK_WITH_PRESET = '"task" does not go with "preset", which names its own task: leave one of them out';
/** Whether a run has a preset, or a task and a policy. */
function hasSubject({ preset, task, policy }) {
    return preset !== undefined || (task !== undefined && policy !== undefined);
}
/** What contradicts itself among the inputs of the root action, which either runs or audits. */
function rootProblem(inputs) {
    const given = (names) => names.filter((name) => inputs[name] !== root.shape[name].safeParse(undefined).data);
    const named = (names) => names.map((name) => `"${name}"`).join(', ');
    if (inputs.from === undefined) {
        const stray = given(['claim', 'protocol', ...Object.keys(auditing)]);
        if (stray.length > 0)
            return `${named(stray)} given without "from", the results that the claim is about`;
        if (inputs.preset !== undefined && inputs.task !== undefined)
            return TASK_WITH_PRESET;
        return hasSubject(inputs)
            ? null
            : 'give "preset", or "task" and "policy", or "from" with "claim" and "protocol"';
    }
    const stray = given(Object.keys(running));
    if (stray.length > 0) {
        return `${named(stray)} given together with "from", which decides on results that exist and runs nothing: leave one or the other out`;
    }
    const missing = ['claim', 'protocol'].filter((name) => inputs[name] === undefined);
    return missing.length > 0 ? `"from" needs ${named(missing)} beside it` : null;
}
/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
const ACTION_INPUTS = {
    root: root.superRefine((inputs, context) => {
        const message = rootProblem(inputs);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    }),
    run: schemas/* object */.Ikc({ ...running, ...reporting })
        .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
        .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' }),
    audit: schemas/* object */.Ikc({ from: path, claim: path, protocol: path, ...auditing, ...reporting }),
    gate: schemas/* object */.Ikc({
        'run-dir': path,
        gates: path.optional(),
        baseline: path.optional(),
        ...deciding,
        ...everywhere,
    }),
    comment: schemas/* object */.Ikc({
        'run-dir': path.optional(),
        'report-json': path.optional(),
        ...commenting,
        ...everywhere,
    })
        .refine((inputs) => (inputs['run-dir'] === undefined) !== (inputs['report-json'] === undefined), {
        message: 'give exactly one of "run-dir" and "report-json"',
    }),
};
const NUMBERS = new Set(['episodes', 'seed', 'workers', 'start-seed']);
/** The variable in which the runner hands over an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * Reads and checks the inputs of one action. An empty input counts as absent, because that is what a
 * workflow passes on where it has nothing to give.
 *
 * @throws WorldGateError `input-invalid`, naming each input that is wrong.
 */
function readInputs(name, env) {
    const schema = ACTION_INPUTS[name];
    const given = {};
    for (const input of Object.keys(schema.shape)) {
        const text = env[inputVariable(input)]?.trim() ?? '';
        if (text === '')
            continue;
        given[input] = NUMBERS.has(input) && /^\d{1,15}$/.test(text) ? Number(text) : text;
    }
    return (0,foundation_schema/* parseWith */.K)(schema, given, {
        file: 'inputs',
        code: 'input-invalid',
        hint: 'Correct the `with:` block of the step.',
    });
}
/** One sentence for each input that the action does not know. The runner only warns of these in some places. */
function unknownInputs(name, env) {
    const known = Object.keys(ACTION_INPUTS[name].shape);
    const variables = new Set(known.map(inputVariable));
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !variables.has(variable))
        .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
        .map((input) => `The input "${input}" is not known and has no effect${(0,suggest/* didYouMean */.a)(input, known)}`);
}

;// CONCATENATED MODULE: ./.build/actions/audit.js







const AUDIT_OUTPUTS = [
    'verdict',
    'outcome',
    'grade',
    'package-path',
    'package-digest',
    'artifact-name',
    'comment-url',
];
/** Door of `actions/audit`: decides a claim from results that exist, packs the evidence, reports. Returns the exit code. */
async function auditDoor(door, audit) {
    const { host, clock } = door;
    const inputs = readInputs('audit', door.env);
    host.mask(inputs['github-token']);
    const folder = workingDirectory(door, inputs['working-directory']);
    const ask = askOf(inputs);
    const options = {
        id: (0,run_id/* newRunId */.F$)(new Date(clock.now()), (0,external_node_crypto_.randomBytes)(4)),
        failOn: inputs['fail-on'],
        comment: { mode: inputs.comment, token: inputs['github-token'] },
    };
    let outcome;
    try {
        outcome = await host.inert('Audit', async () => {
            const audited = await audit(ask, folder);
            host.print((0,evidence_text/* renderEvidenceText */.l)(audited.evidence, { color: false, width: LOG_WIDTH }).trimEnd());
            return audited;
        });
    }
    catch (error) {
        return finishBrokenAudit(door, { error, claim: (0,external_node_path_.resolve)(folder, ask.claim), outputs: AUDIT_OUTPUTS }, options);
    }
    return finishAudit(door, { ...outcome, packageDir: (0,external_node_path_.resolve)(folder, ask.output) }, options);
}
/** Columns. */
const LOG_WIDTH = 100;
function askOf(inputs) {
    const { mlbom } = inputs;
    return {
        source: inputs.source,
        from: inputs.from,
        claim: inputs.claim,
        protocol: inputs.protocol,
        output: inputs.output,
        anchor: inputs.anchor,
        ppi: inputs.ppi,
        stopping: inputs.stopping,
        sameModel: inputs['same-model'] === 'true',
        completenessScore: inputs['completeness-score'] === 'true',
        compliance: inputs.compliance ?? [],
        mlBom: mlbom === 'false' ? null : mlbom === 'true' ? '1.6' : mlbom,
        startSeed: inputs['start-seed'],
        pointer: inputs.pointer,
        droidYesNoFix: inputs['droid-yn-fix'] === 'true' ? true : undefined,
        progressUnit: inputs['progress-unit'],
        mapping: inputs.mapping,
        suite: inputs.suite,
    };
}

// EXTERNAL MODULE: ./.build/contracts/report.js
var contracts_report = __webpack_require__(67678);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
;// CONCATENATED MODULE: ./.build/actions/comment.js










const COMMENT_OUTPUTS = ['verdict', 'comment-url'];
/** A report holds one row per gate, task and seed group. */
const MAX_REPORT_BYTES = 32 * 1024 * 1024;
/**
 * Door of `actions/comment`: puts a report that exists into the pull request's comment. Fails only for the caller's
 * mistakes; what GitHub does not let it do is a warning. Returns the exit code.
 */
async function commentDoor(door) {
    const { host } = door;
    const inputs = readInputs('comment', door.env);
    host.mask(inputs['github-token']);
    const folder = workingDirectory(door, inputs['working-directory']);
    const file = inputs['report-json'] === undefined
        ? (0,external_node_path_.join)((0,external_node_path_.resolve)(folder, inputs['run-dir']), 'reports', 'report.json')
        : (0,external_node_path_.resolve)(folder, inputs['report-json']);
    const report = (0,foundation_schema/* parseWith */.K)(contracts_report/* report */.z, (0,json/* readJson */.Vh)(file, { maxBytes: MAX_REPORT_BYTES }), {
        file,
        code: 'report-invalid',
        hint: 'Name the `report.json` that `actions/run` wrote (its output `report-json`).',
    });
    host.output('verdict', report.verdict);
    let url = null;
    try {
        const outcome = await commentOnPullRequest({
            exhibit: (0,exhibit/* runExhibit */.P_)(report),
            links: { workflowRun: door.context.runUrl ?? undefined },
            mode: inputs.comment,
            exitCode: (0,contracts_verdict/* exitCodeFor */.Rr)(report.verdict, 'failed'),
            context: door.context,
            token: inputs['github-token'],
            clock: door.clock,
            redact: door.redact,
        });
        url = outcome.url;
        if (outcome.note !== null)
            host.say([outcome.note]);
    }
    catch (error) {
        const message = warningText('There is no comment', error, door.redact);
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    host.output('comment-url', url ?? '');
    return 0;
}

;// CONCATENATED MODULE: ./.build/actions/finish-run.js






/** Tells the runner how a run ended. Returns the exit code of the step. */
function finishRun(door, { manifest, report, runDir, reportJson, failure }, { upload, ...options }) {
    const { redact, context } = door;
    return finish(door, {
        exhibit: (0,exhibit/* runExhibit */.P_)(report),
        outputs: {
            verdict: report.verdict,
            'run-id': report.run_id,
            'run-manifest': (0,external_node_path_.join)(runDir, 'run_manifest.json'),
            'result-digest': report.result_digest ?? '',
            'report-json': reportJson,
        },
        exitCode: (0,errors/* isWorldGateError */.US)(failure) ? failure.exitCode : undefined,
        upload: upload ? () => uploadRun({ runDir, manifest, redact, serverUrl: context.serverUrl }) : null,
        label: `run ${report.run_id}`,
        reasons: reasonsOf(report),
    }, options);
}
function reasonsOf({ error, reason }) {
    if (error !== null)
        return [`${error.code}: ${(0,plain/* clip */.$Q)(error.message, 2000)}.`, (0,plain/* clip */.$Q)(error.hint ?? '', 1000)];
    return reason === null ? [] : [`${(0,plain/* clip */.$Q)(reason, 1000)}.`];
}

;// CONCATENATED MODULE: ./.build/actions/gate.js




const GATE_OUTPUTS = ['verdict', 'run-id', 'run-manifest', 'result-digest', 'report-json'];
/** Door of `actions/gate`: decides again on a finished run. Returns the exit code. */
async function gateDoor(door, decide) {
    const inputs = readInputs('gate', door.env);
    const folder = workingDirectory(door, inputs['working-directory']);
    const at = (path) => (path === undefined ? undefined : (0,external_node_path_.resolve)(folder, path));
    const request = {
        runDir: (0,external_node_path_.resolve)(folder, inputs['run-dir']),
        gates: at(inputs.gates),
        baseline: at(inputs.baseline),
        log: (line) => door.host.print(line),
    };
    const outcome = await door.host.inert('Gates', () => decide(request));
    return finishRun(door, outcome, { failOn: inputs['fail-on'], comment: null, upload: false });
}

;// CONCATENATED MODULE: ./.build/actions/host.js

/** The runner shows this many annotations per level and step (actions/runner `_maxCountPerIssueType`). */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Characters; the runner cuts at 4,096 (actions/runner `_maxIssueMessageLength`). */
const MAX_ANNOTATION_LENGTH = 4000;
/** The host inside of GitHub Actions. `write` writes to the standard output, where the runner reads commands. */
function actionsHost(core, write) {
    const counts = { error: 0, warning: 0, notice: 0 };
    /** Any line of output can be a workflow command, until this is called; returns what makes it so again. */
    const stopCommands = () => {
        const token = (0,external_node_crypto_.randomUUID)();
        write(`::stop-commands::${token}\n`);
        return () => write(`\n::${token}::\n`);
    };
    return {
        mask(secret) {
            if (secret !== '')
                core.setSecret(secret);
        },
        output(name, value) {
            core.setOutput(name, value);
        },
        annotate({ level, title, message }) {
            counts[level] += 1;
            if (counts[level] > MAX_ANNOTATIONS_PER_LEVEL)
                return;
            core[level](message.slice(0, MAX_ANNOTATION_LENGTH).toWellFormed(), { title });
        },
        print(line) {
            write(`${line}\n`);
        },
        say(lines) {
            if (lines.length === 0)
                return;
            const resume = stopCommands();
            for (const line of lines)
                write(`${line}\n`);
            resume();
        },
        async inert(heading, work) {
            core.startGroup(heading);
            const resume = stopCommands();
            try {
                return await work();
            }
            finally {
                resume();
                core.endGroup();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/actions/run.js



const RUN_OUTPUTS = [
    'verdict',
    'run-id',
    'run-manifest',
    'result-digest',
    'report-json',
    'artifact-name',
    'comment-url',
];
/** Door of `actions/run`: evaluates or benchmarks, decides, and reports. Returns the exit code. */
async function runDoor(door, evaluate) {
    const inputs = readInputs('run', door.env);
    door.host.mask(inputs['github-token']);
    const { preset, task, policy } = inputs;
    const request = {
        subject: preset === undefined ? { task: task, policy: policy } : { preset, policy },
        baselinePolicy: inputs['baseline-policy'],
        episodes: inputs.episodes,
        seed: inputs.seed,
        workers: inputs.workers,
        stop: inputs.stop,
        workingDirectory: workingDirectory(door, inputs['working-directory']),
        environment: door.env,
        commit: door.context.commit,
        signal: door.signal,
        log: (line) => door.host.print(line),
    };
    const outcome = await door.host.inert('Run', () => evaluate(request));
    return finishRun(door, outcome, {
        failOn: inputs['fail-on'],
        comment: { mode: inputs.comment, token: inputs['github-token'] },
        upload: true,
    });
}

;// CONCATENATED MODULE: ./.build/actions/root.js



const ROOT_OUTPUTS = [...new Set([...RUN_OUTPUTS, ...AUDIT_OUTPUTS])];
/** Door of the action at the root: an audit where results are named, else a run. Returns the exit code. */
function rootDoor(door, features) {
    const { from } = readInputs('root', door.env);
    return from === undefined ? runDoor(door, features.run) : auditDoor(door, features.audit);
}

;// CONCATENATED MODULE: ./.build/actions/main.js











const ACTION_OUTPUTS = {
    root: ROOT_OUTPUTS,
    run: RUN_OUTPUTS,
    audit: AUDIT_OUTPUTS,
    gate: GATE_OUTPUTS,
    comment: COMMENT_OUTPUTS,
};
/**
 * Runs one action in this process, as the runner's `main` does, and ends the process with the action's exit code:
 * a connection that a server keeps open must not keep the job.
 */
async function action(name, features) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const env = { ...process.env };
    const abort = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => abort.abort());
    const host = actionsHost(core, (text) => process.stdout.write(text));
    const door = {
        env,
        host,
        context: (0,event_context/* readEventContext */.w)(env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8')),
        clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
        signal: abort.signal,
        redact: features.redact,
    };
    let exitCode;
    try {
        for (const message of [...unknownInputs(name, env), ...door.context.notes]) {
            host.annotate({ level: 'warning', title: 'WorldGate', message });
        }
        exitCode = await main_open(name, door, features);
    }
    catch (error) {
        exitCode = finishBroken(door, ACTION_OUTPUTS[name], error);
    }
    // Standard output may be a pipe, which some systems write behind our back.
    await new Promise((written) => process.stdout.write('', () => written()));
    process.exit(exitCode);
}
function main_open(name, door, features) {
    switch (name) {
        case 'root':
            return rootDoor(door, features);
        case 'run':
            return runDoor(door, features.run);
        case 'audit':
            return auditDoor(door, features.audit);
        case 'gate':
            return gateDoor(door, features.gate);
        case 'comment':
            return commentDoor(door);
    }
}


/***/ }),

/***/ 50304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ readPackage),
/* harmony export */   U2: () => (/* binding */ episodesOf),
/* harmony export */   c_: () => (/* binding */ checkMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92328);
/* harmony import */ var _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28308);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67759);
/* harmony import */ var _claims_read_claim_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59694);
/* harmony import */ var _importing_input_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78595);
/* harmony import */ var _importing_read_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89535);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35470);















const MANIFEST = 'artifact_manifest.json';
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PROBLEMS = 12;
/**
 * Reads a package after holding every member against the manifest: none missing, none besides, each with its digest
 * and size.
 * @param dir absolute folder
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
function readPackage(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw noPackage(dir);
    const { manifest, digest, problems } = checkMembers(dir);
    if (problems.length > 0) {
        const more = problems.length - MOST_PROBLEMS;
        const shown = [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`… and ${more} more`] : [])];
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldGateError */ ._B('package-tampered', `this is not what was packed:\n${shown.join('\n')}`, {
            hint: 'a member was edited, removed or added after the package was made: get it again from where it was published',
        });
    }
    const own = (name, schema) => (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .parseWith */ .K)(schema, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(text(dir, name), name), { file: name, code: 'package-invalid' });
    const claim = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_11__/* .readClaim */ .jw)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, 'claim.json'));
    const protocol = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_11__/* .readProtocol */ .jH)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, 'protocol.json'));
    const stored = {
        dir,
        manifest,
        digest,
        claim: claim.claim,
        protocol: protocol.protocol,
        readClaim: claim,
        readProtocol: protocol,
        evidence: own('evidence.json', _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidence */ .MX),
        input: own('audit_input.json', _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_2__/* .auditInput */ .Kq),
        provenance: own('audit_provenance.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_4__/* .auditProvenance */ .pl),
        raw: own('raw_evidence_manifest.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_4__/* .rawEvidenceManifest */ .hu),
    };
    requireOneStory(stored);
    return stored;
}
/** Members against manifest; every problem, not the first only. @throws WorldGateError `package-missing`, `package-invalid` */
function checkMembers(dir) {
    let bytes;
    try {
        bytes = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .readBelow */ .Gj)(dir, MANIFEST, { maxBytes: MOST_BYTES });
    }
    catch (error) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isWorldGateError */ .US)(error) || error.code !== 'file-missing')
            throw error;
        throw noPackage(dir);
    }
    const manifest = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .parseWith */ .K)(_contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactManifest */ .si, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeText */ .g7)(bytes, MANIFEST), MANIFEST), {
        file: MANIFEST,
        code: 'package-invalid',
    });
    const problems = [];
    const listed = new Set(manifest.members.map(({ name }) => name));
    if (listed.size < manifest.members.length)
        problems.push(`${MANIFEST}: lists a member twice`);
    for (const name of _members_js__WEBPACK_IMPORTED_MODULE_14__/* .REQUIRED_MEMBERS */ .oh) {
        if (name !== MANIFEST && !listed.has(name))
            problems.push(`${name}: is not in the manifest`);
    }
    const tree = (0,_importing_input_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .inputTree */ .J)(dir);
    for (const { name, digest, size_bytes: size } of manifest.members) {
        if (!_members_js__WEBPACK_IMPORTED_MODULE_14__/* .REQUIRED_MEMBERS */ .oh.includes(name) && !_contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONAL_MEMBER */ .st.test(name)) {
            problems.push(`${name}: is no member that a package has`);
            continue;
        }
        const file = tree.file(name);
        if (file === undefined)
            problems.push(`${name}: is missing`);
        else if (file.sizeBytes !== size)
            problems.push(`${name}: has ${file.sizeBytes} bytes instead of ${size}`);
        else if (digestOf(dir, name, size) !== digest)
            problems.push(`${name}: has another digest than ${digest}`);
    }
    for (const entry of entriesOf(dir)) {
        if (!listed.has(entry) && entry !== MANIFEST && !_members_js__WEBPACK_IMPORTED_MODULE_14__/* .SIDECAR */ .E7.test(entry)) {
            problems.push(`${JSON.stringify(entry)}: is not in the manifest`);
        }
    }
    return { manifest, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes), problems };
}
function noPackage(dir) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldGateError */ ._B('package-missing', `${dir} is no evidence package: it has no ${MANIFEST}`, {
        hint: '`worldgate audit run` makes one',
    });
}
function entriesOf(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).sort();
    }
    catch (cause) {
        throw (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readError */ .lS)(cause, dir);
    }
}
function digestOf(dir, name, size) {
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .RunningDigest */ .iM();
    // An empty list of failures is an empty file, which readers of results refuse.
    if (size > 0)
        for (const piece of (0,_importing_read_file_js__WEBPACK_IMPORTED_MODULE_13__/* .filePieces */ .KQ)((0,_importing_input_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .inputTree */ .J)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, name)), name))
            digest.update(piece);
    return digest.digest();
}
function text(dir, name) {
    return (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeText */ .g7)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .readBelow */ .Gj)(dir, name, { maxBytes: MOST_BYTES }), name);
}
/** Members that each are as packed may still speak of different things, if they were packed by somebody else. */
function requireOneStory({ manifest, evidence: found, readClaim: claim, readProtocol: protocol, input, }) {
    const results = manifest.members.find(({ name }) => name === 'episode_results.jsonl');
    const checks = [
        ['evidence.json: claim.hash', found.claim.hash, claim.hash],
        ['evidence.json: protocol.hash', found.protocol.hash, protocol.hash],
        ['artifact_manifest.json: claim_id', manifest.claim_id, claim.claim.id],
        ['artifact_manifest.json: protocol_id', manifest.protocol_id, protocol.protocol.id],
        ['artifact_manifest.json: outcome', manifest.outcome, found.outcome],
        ['artifact_manifest.json: verdict', manifest.verdict, found.verdict],
        ['artifact_manifest.json: grade', manifest.grade, found.grade.grade],
        [
            'audit_input.json: episodes.digest',
            Array.isArray(input.episodes) ? null : input.episodes.digest,
            results.digest,
        ],
    ];
    const wrong = checks.filter(([, a, b]) => a !== b);
    if (wrong.length === 0)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldGateError */ ._B('package-tampered', wrong.map(([key, a, b]) => `${key}: is ${a}, but the package has ${b}`).join('\n'), { hint: 'members of different packages were put together' });
}
/** The episodes of a package, one after another. @throws WorldGateError `package-invalid` with the line */
function* episodesOf({ dir }) {
    const name = 'episode_results.jsonl';
    for (const line of (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_7__/* .readLines */ .Se)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, name))) {
        const at = `${name}:${line.number}`;
        yield (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .parseWith */ .K)(_contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_2__/* .episodeResult */ .Pe, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(line.text, at), { file: at, code: 'package-invalid' });
    }
}


/***/ }),

/***/ 67678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export groupRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _benchmark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84813);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46587);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57499);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** A row of the "what got worse" table: a task, or a group of seeds where there is one task. */
const groupRow = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    /** Paired outcomes, where seeds match: both, only this run, only the baseline, neither. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()]).nullable(),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable(),
});
/**
 * `reports/report.json`: all that any rendering (comment, summary, HTML) shows. Renderers are pure
 * functions of it.
 */
const report = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.report.v1'),
    run_id: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz,
    preset: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), gates_overridden: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['eval', 'benchmark']),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    error: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runError */ .ML.nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    gates: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateResult */ .xp),
    groups: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(groupRow),
    groups_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['task', 'seeds']),
    groups_method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullable()
        .describe('test and adjustment behind `p_adjusted`; null where rows were not tested'),
    episodes: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .episodeCounts */ .mT.nullable(),
    stop: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.stop,
    baseline: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSummary */ .eb.nullable(),
    latency: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_baseline: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_ratio: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .measurements */ .K.shape.ratio.describe('policy ÷ baseline over interleaved pairs'),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.digest_reach,
    terminations: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()).describe('episodes per termination reason'),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one command for a laptop'),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    hardware: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one line'),
    components: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.components,
});


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
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
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 29694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEventContext)
/* harmony export */ });
/* unused harmony export MAX_EVENT_BYTES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** GitHub caps webhook payloads at 25 MB; a larger file is no event. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
// Every part may be missing or of another shape: workflows are also started by hand, by `act` and by tests.
const lenient = (schema) => schema.nullish().catch(null);
const text = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1024));
const repository = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), full_name: text }));
const commitSha = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const prNumber = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive());
const side = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitSha, ref: text, repo: repository }));
const eventPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: prNumber,
    pull_request: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, head: side, base: side })),
    issue: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: prNumber, pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })),
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
        commit: pullRequest?.headSha ?? commitSha.parse(env.GITHUB_SHA) ?? null,
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
