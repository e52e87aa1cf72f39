export const id = 3587;
export const ids = [3587];
export const modules = {

/***/ 76485:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/report.js
var contracts_report = __webpack_require__(67678);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var foundation_schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
;// CONCATENATED MODULE: ./.build/reports/annotations.js



/** The runner shows 10 of a level per step; ours share them over all levels. */
const MOST_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 4000;
/**
 * One annotation per gate that failed, broke or stayed inconclusive, and per run that broke without a gate to tell;
 * required gates first, the most severe first. Beyond ten the last one counts the rest.
 */
function annotationsOf(reports) {
    const all = reports.flatMap(annotationsOfReport).sort((a, b) => a.rank - b.rank);
    const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
    const annotations = shown.map(({ level, title, message }) => ({ level, title, message }));
    const rest = all.slice(shown.length);
    if (rest.length > 0)
        annotations.push({
            level: rest[0].level,
            title: `WorldGate: ${(0,format/* plural */.LS)(rest.length, 'more gate')} did not pass`,
            message: (0,plain/* clip */.$Q)(rest.map(({ title }) => title.replace(/^WorldGate: /, '')).join('; '), LONGEST_MESSAGE),
        });
    return annotations;
}
function annotationsOfReport(report) {
    const preset = (0,plain/* clip */.$Q)(report.preset.name, plain/* LONGEST */.zP.name);
    const proof = report.not_for_proof ? ' (rests on a mock: not for proof)' : '';
    const found = report.gates.flatMap((gate) => {
        if (gate.verdict === 'passed' || gate.verdict === 'skipped')
            return [];
        const view = (0,gate_view/* gateView */.fc)(gate, report);
        const measured = [view.measured, view.evidence].filter((part) => part !== '' && part !== '—').join(', ');
        const facts = measured === '' ? '' : ` Measured ${measured}; required ${view.required}.`;
        const next = view.next === null ? '' : ` Next: ${view.next}`;
        return [
            {
                rank: (0,gate_view/* severity */.yf)(gate.verdict) + (gate.optional ? 10 : 0),
                level: gate.optional ? 'notice' : levelOf(gate.verdict),
                title: `WorldGate: ${preset} / ${view.name}: ${view.word}${gate.optional ? ' (optional gate)' : ''}`,
                message: (0,plain/* clip */.$Q)(`${view.sentence}${facts}${next}${proof}`, LONGEST_MESSAGE),
            },
        ];
    });
    if (report.verdict !== 'error' || found.some(({ rank }) => rank === (0,gate_view/* severity */.yf)('error')))
        return found;
    const { error } = report;
    const what = error?.message ?? report.reason ?? 'The run broke before its gates were decided.';
    const hint = error?.hint == null ? '' : ` First thing to try: ${error.hint}`;
    return [
        {
            rank: (0,gate_view/* severity */.yf)('error'),
            level: 'error',
            title: `WorldGate: ${preset}: ${(0,gate_view/* verdictWord */.E0)('error')}${error === null ? '' : ` ${(0,plain/* clip */.$Q)(error.code, plain/* LONGEST */.zP.name)}`}`,
            message: (0,plain/* clip */.$Q)(`${what}${hint}`, LONGEST_MESSAGE),
        },
        ...found,
    ];
}
function levelOf(verdict) {
    return verdict === 'inconclusive' ? 'warning' : 'error';
}

// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
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
 * folder with the digest that the manifest states.
 *
 * Never throws for what the service or the files do: `warning` and `leftBehind` say it.
 */
async function uploadRun(request) {
    const nothing = { name: null, id: null, files: [], leftBehind: [], warning: null };
    if (!hasArtifactService(request.serverUrl)) {
        return {
            ...nothing,
            warning: 'Enterprise servers have no artifact service of the present kind, so the run was not uploaded. ' +
                "It stays in the run's folder: keep it with a step of your own.",
        };
    }
    try {
        const { files, leftBehind } = selectFiles(request);
        const store = request.store ?? (await githubArtifactStore());
        const name = artifactName(request.manifest);
        const paths = files.map((file) => (0,external_node_path_.join)(request.runDir, file));
        const deadlineMs = request.deadlineMs ?? UPLOAD_DEADLINE_MS;
        const { id } = await within(deadlineMs, store.uploadArtifact(name, paths, request.runDir));
        return { ...nothing, name, id: id ?? null, files, leftBehind };
    }
    catch (error) {
        return { ...nothing, warning: uploadWarning(error, request.redact) };
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
function artifactName(manifest) {
    return `worldgate-${manifest.preset.name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100)}-${manifest.run_id}`;
}
async function githubArtifactStore() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1659), __webpack_require__.e(6118), __webpack_require__.e(1291)]).then(__webpack_require__.bind(__webpack_require__, 1291));
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
function uploadWarning(error, redact) {
    const message = (0,errors/* messageOf */.bD)(error);
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
        return 'The run was not uploaded: this machine is connected to no artifact service.';
    }
    return `The run was not uploaded: ${(0,plain/* clip */.$Q)(redact(message), 300)}`;
}

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
 * Whether the run was skipped as a whole (state `skipped` in its manifest), because the machine lacks what the
 * preset requires: it has neither gates nor results. A run that was completed may have verdict `skipped` too, for
 * want of a gate that asks anything, and then has results to show.
 */
function wasLeftOut({ verdict, gates, result_digest, latency }) {
    return verdict === 'skipped' && gates.length === 0 && result_digest === null && latency === null;
}
/**
 * Whether a run that has no comment yet may make one. An existing comment is always brought up to date
 * (unless the mode is `never`), so that it never shows yesterday's failure beside today's pass.
 *
 * - `always`: on every verdict.
 * - `auto`: on every verdict, unless nothing was run.
 * - `failures`: on `error`, `failed` and `inconclusive`, and on whatever else fails the step.
 * - `never`: not at all.
 *
 * @param exitCode of the step, as `fail-on` decides it.
 */
function mayCreateComment(mode, report, exitCode) {
    const { verdict } = report;
    switch (mode) {
        case 'always':
            return true;
        case 'auto':
            return !wasLeftOut(report);
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
 * Puts the report's section into the comment of the pull request that this workflow runs for, if the mode asks for
 * one. Throws `WorldGateError` where GitHub does not let it.
 */
async function commentOnPullRequest(request) {
    const { context, mode, report } = request;
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
        part: (0,comment/* commentPart */.$4)(report, 
        // Run ids grow over time on a server, whichever workflow they belong to.
        { run: context.runId ?? 0, attempt: context.runAttempt ?? 1, links: request.links }, { key: comment_sections/* COMMENT_KEY */.af }),
        mayCreate: mayCreateComment(mode, report, request.exitCode),
        clock: client.clock,
        waitFor: client.waitFor,
        pause: client.pause,
    });
    const what = wasLeftOut(report) ? 'where nothing was run' : `on verdict "${report.verdict}"`;
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
    return summary/* SUMMARY_LIMIT */.J - ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
}
/** Appends Markdown to the step's summary file. The runner drops the whole of a file over its limit. */
function appendSummary(path, markdown) {
    (0,external_node_fs_.appendFileSync)(path, `${markdown.trimEnd()}\n`);
}

;// CONCATENATED MODULE: ./.build/github/publish.js







/**
 * Shows a finished run on GitHub: upload, job summary, comment. Each by itself: what fails becomes a warning, and
 * nothing is thrown, because the verdict is decided already and must stand.
 */
async function publishRun(request) {
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
    await guarded('The run was not uploaded', async () => {
        if (request.upload === null)
            return;
        const { runDir, manifest, redact, context } = request;
        const upload = await uploadRun({
            runDir,
            manifest,
            redact,
            serverUrl: context.serverUrl,
            ...request.upload,
        });
        publication.artifactName = upload.name;
        if (upload.warning !== null)
            warnings.push(upload.warning);
        else
            notes.push(`Uploaded ${upload.files.length} files of the run as artifact ${upload.name}.`);
        notes.push(...upload.leftBehind.map(({ path, why }) => `Not uploaded: ${(0,plain/* clip */.$Q)(path, 300)} (${why}).`));
        uploadLines = uploadSummary(upload);
        if (upload.id !== null && runUrl !== null)
            links.artifact = `${runUrl}/artifacts/${upload.id}`;
    });
    await guarded('The job summary was not written', () => {
        if (request.summaryPath === null)
            return;
        const limit = summaryRoom(request.summaryPath) - Buffer.byteLength(uploadLines) - 1;
        appendSummary(request.summaryPath, `${(0,summary/* renderSummary */.B)([request.report], { links, limit })}\n${uploadLines}`);
    });
    await guarded('The gates are not annotated', () => {
        publication.annotations = annotationsOf([request.report]);
    });
    await guarded('There is no comment', async () => {
        if (request.comment === null)
            return;
        const { url, note } = await commentOnPullRequest({
            ...request.comment,
            report: request.report,
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

// EXTERNAL MODULE: ./.build/contracts/preset.js
var preset = __webpack_require__(98859);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
;// CONCATENATED MODULE: ./.build/actions/inputs.js






const path = schemas/* string */.YjP().max(4096);
const episodes = schemas/* int */.Whr().min(1).max(10_000_000);
const seed = schemas/* int */.Whr()
    .min(0)
    .max(2 ** 48);
const deciding = { 'fail-on': contracts_verdict/* failOn */.Ko.default('failed') };
const everywhere = { 'working-directory': path.default('.') };
const commenting = {
    comment: schemas/* enum */.k5n(COMMENT_MODES).default('auto'),
    'github-token': schemas/* string */.YjP().default(''),
};
/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
const ACTION_INPUTS = {
    run: schemas/* object */.Ikc({
        preset: path.optional(),
        task: path.optional(),
        policy: path.optional(),
        'baseline-policy': path.optional(),
        episodes: episodes.optional(),
        seed: seed.optional(),
        workers: schemas/* int */.Whr().min(1).max(1024).optional(),
        stop: preset/* stopRule */.zG.optional(),
        ...deciding,
        ...commenting,
        ...everywhere,
    })
        .refine((inputs) => inputs.preset === undefined || inputs.task === undefined, {
        message: '"task" does not go with "preset", which names its own task: leave one of them out',
    })
        .refine((inputs) => inputs.preset !== undefined || (inputs.task !== undefined && inputs.policy !== undefined), {
        message: 'give "preset", or "task" and "policy"',
    }),
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
const NUMBERS = new Set(['episodes', 'seed', 'workers']);
/** The variable in which the runner hands over an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * Reads and checks the inputs of one action. An empty input counts as absent, because a composite action passes
 * on what it was not given as an empty text.
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
            report,
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

;// CONCATENATED MODULE: ./.build/actions/finish.js






/** Exit code of a caller's mistake. */
const MISTAKE = 2;
/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;
/**
 * Tells the runner how a run ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
async function finish(door, outcome, options) {
    const { host, signal } = door;
    const { manifest, report, runDir, reportJson, failure } = outcome;
    const decided = (0,errors/* isWorldGateError */.US)(failure) ? failure.exitCode : (0,contracts_verdict/* exitCodeFor */.Rr)(report.verdict, options.failOn);
    const exitCode = signal.aborted ? INTERRUPTED : decided;
    host.output('verdict', report.verdict);
    host.output('run-id', report.run_id);
    host.output('run-manifest', (0,external_node_path_.join)(runDir, 'run_manifest.json'));
    host.output('result-digest', report.result_digest ?? '');
    host.output('report-json', reportJson);
    const publication = await publishRun({
        report,
        manifest,
        runDir,
        context: door.context,
        summaryPath: door.env.GITHUB_STEP_SUMMARY || null,
        // A cancelled step has about ten seconds left.
        upload: options.upload && !signal.aborted ? {} : null,
        comment: options.comment === null || signal.aborted ? null : { ...options.comment, exitCode },
        clock: door.clock,
        redact: door.redact,
    });
    if (options.upload)
        host.output('artifact-name', publication.artifactName ?? '');
    if (options.comment !== null)
        host.output('comment-url', publication.commentUrl ?? '');
    const closing = closingWords(report, options.failOn, exitCode);
    // Where no gate says why the step fails, the step itself does.
    if (exitCode !== 0 && !publication.annotations.some(({ level }) => level === 'error')) {
        host.annotate({ level: 'error', ...closing });
    }
    for (const annotation of publication.annotations)
        host.annotate(annotation);
    for (const message of publication.warnings) {
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    const { emoji, words } = endWords(report.verdict, exitCode);
    host.say([
        ...publication.notes,
        `${emoji} ${words} (run ${report.run_id})`,
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
function closingWords(report, failOn, exitCode) {
    const title = `WorldGate: ${(0,plain/* clip */.$Q)(report.preset.name, 100)}`;
    if (exitCode === INTERRUPTED)
        return { title, message: 'The run was cancelled before it ended.' };
    const parts = [`${endWords(report.verdict, exitCode).words}.`];
    if (report.error !== null) {
        parts.push(`${report.error.code}: ${(0,plain/* clip */.$Q)(report.error.message, 2000)}.`, (0,plain/* clip */.$Q)(report.error.hint ?? '', 1000));
    }
    else if (report.reason !== null) {
        parts.push(`${(0,plain/* clip */.$Q)(report.reason, 1000)}.`);
    }
    if (report.verdict !== 'error')
        parts.push(`The step fails because of \`fail-on: ${failOn}\`.`);
    return { title, message: parts.filter((part) => part !== '').join(' ') };
}
/**
 * Ends an action that could not produce a run. A foreseen failure shows its code and the first thing to try; any
 * other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
function finishBroken(door, outputs, error) {
    const { host } = door;
    for (const name of outputs)
        host.output(name, name === 'verdict' ? 'error' : '');
    const message = (0,plain/* clip */.$Q)(door.redact((0,errors/* messageOf */.bD)(error)), 3000);
    const foreseen = (0,errors/* isWorldGateError */.US)(error);
    const code = foreseen ? error.code : 'internal-error';
    const hint = foreseen
        ? (error.hint ?? '')
        : 'This is a bug of WorldGate: please report it with the log of this step.';
    const exitCode = foreseen ? error.exitCode : 4;
    const text = `${code}: ${message}${hint === '' ? '' : ` — ${hint}`}`;
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
    return finish(door, outcome, { failOn: inputs['fail-on'], comment: null, upload: false });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    return finish(door, outcome, {
        failOn: inputs['fail-on'],
        comment: { mode: inputs.comment, token: inputs['github-token'] },
        upload: true,
    });
}

;// CONCATENATED MODULE: ./.build/actions/main.js









const ACTION_OUTPUTS = { run: RUN_OUTPUTS, gate: GATE_OUTPUTS, comment: COMMENT_OUTPUTS };
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
        case 'run':
            return runDoor(door, features.run);
        case 'gate':
            return gateDoor(door, features.gate);
        case 'comment':
            return commentDoor(door);
    }
}


/***/ }),

/***/ 84813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ measurements),
/* harmony export */   v: () => (/* binding */ latencySummary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP, level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
/** Latency and throughput of one policy. Percentiles are over successful samples, by linear interpolation. */
const latencySummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate }),
    /** Successful calls ÷ time that the policy was busy, failed calls included. */
    throughput_per_s: estimate,
    /** Resident memory of the child process that held the engine, the policy and, where there is one, the baseline. */
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
});
/** `results/measurements.json`: wall-clock measurements, never part of a digest. */
const measurements = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.measurements.v1'),
    policy: latencySummary,
    baseline: latencySummary.nullable(),
    /** Ratio policy ÷ baseline over interleaved pairs, per statistic. */
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate, pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0) })
        .nullable(),
    /** Per-sample latencies in order, milliseconds; `null` for a failed sample. */
    samples_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
        baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
    }),
});


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

/***/ 72206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




const MAX_DEPTH = 64;
/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
function readJson(path, limits = {}) {
    return parseJson((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
function parseJson(text, name) {
    let value;
    let cause;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        cause = error;
    }
    const problem = firstProblem(text);
    if (problem === undefined && cause === undefined)
        return value;
    const { line, column } = positionOf(text, problem?.offset ?? 0);
    const what = problem?.message ?? `not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('json-invalid', text.trim() === '' ? `${name} is empty` : `${name}:${line}:${column}: ${what}`, { cause, hint: 'Correct the JSON at the place that is named, or check that the file is complete.' });
}
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
const SPACE = /[ \t\r\n]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]/y;
/** The token at `offset`; a string with its quotes. Strings are found without a pattern, which long ones exhaust. */
function tokenAt(text, offset) {
    if (text.charAt(offset) !== '"') {
        TOKEN.lastIndex = offset;
        return TOKEN.exec(text)?.[0];
    }
    for (let end = text.indexOf('"', offset + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charAt(before) === '\\')
            before -= 1;
        if ((end - before) % 2 === 0)
            continue;
        const token = text.slice(offset, end + 1);
        try {
            JSON.parse(token);
            return token;
        }
        catch {
            return undefined;
        }
    }
    return undefined;
}
/**
 * The first place where `text` is no JSON (`JSON.parse` often fails without saying where), or holds what
 * `JSON.parse` lets pass.
 */
function firstProblem(text) {
    /** Keys so far of each open object; `null` for an open list. */
    const open = [];
    let expected = 'value';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        const offset = SPACE.lastIndex;
        const inside = open.at(-1);
        if (expected === 'comma' && inside === undefined) {
            return offset === text.length ? undefined : unexpected(text, offset);
        }
        const token = tokenAt(text, offset);
        if (token === undefined)
            return unexpected(text, offset);
        at = offset + token.length;
        const first = token.charAt(0);
        if (expected === 'colon') {
            if (first !== ':')
                return unexpected(text, offset);
            expected = 'value';
        }
        else if (expected === 'comma' && first === ',') {
            expected = inside === null ? 'value' : 'key';
        }
        else if (expected === 'comma' || (expected.endsWith('-or-end') && (first === ']' || first === '}'))) {
            if (first !== (inside === null ? ']' : '}'))
                return unexpected(text, offset);
            open.pop();
            expected = 'comma';
        }
        else if (expected.startsWith('key')) {
            if (first !== '"')
                return unexpected(text, offset);
            const key = JSON.parse(token);
            if (inside?.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice` };
            if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed` };
            inside?.add(key);
            expected = 'colon';
        }
        else if (first === '{' || first === '[') {
            if (open.length === MAX_DEPTH)
                return { offset, message: `more than ${MAX_DEPTH} levels` };
            open.push(first === '{' ? new Set() : null);
            expected = first === '{' ? 'key-or-end' : 'value-or-end';
        }
        else {
            if (',:]}'.includes(first))
                return unexpected(text, offset);
            if (/[-0-9]/.test(first) && !Number.isFinite(Number(token))) {
                return { offset, message: `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(token)} is too large a number` };
            }
            expected = 'comma';
        }
    }
}
function unexpected(text, offset) {
    if (offset >= text.length)
        return { offset, message: 'not JSON: the text ends too early' };
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    return {
        offset,
        message: character === '"'
            ? 'not JSON: misplaced or unfinished text'
            : `not JSON: unexpected ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(character)}`,
    };
}
/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
function* readLines(path, { maxLineBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, path);
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${path} is not a file`, { hint: 'Name a regular file.' });
        }
        const piece = Buffer.allocUnsafe(1024 * 1024);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, null);
            if (read === 0)
                break;
            let start = 0;
            const last = piece.subarray(0, read).lastIndexOf(0x0a);
            if (last !== -1) {
                const whole = Buffer.concat([rest, piece.subarray(0, last)]);
                rest = Buffer.alloc(0);
                start = last + 1;
                for (const text of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(whole, path).split('\n')) {
                    number += 1;
                    if (text.length > maxLineBytes)
                        throw lineTooLong(path, number, maxLineBytes);
                    yield { number, text, complete: true };
                }
            }
            rest = Buffer.concat([rest, piece.subarray(start, read)]);
            if (rest.length > maxLineBytes)
                throw lineTooLong(path, number + 1, maxLineBytes);
        }
        // What stands behind the last line break may end in the middle of a character.
        if (rest.length > 0)
            yield { number: number + 1, text: rest.toString('utf8'), complete: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function lineTooLong(path, number, maxLineBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${path}:${number}: the line is longer than ${maxLineBytes} bytes`, {
        hint: 'Check that the path names a JSON Lines file.',
    });
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
