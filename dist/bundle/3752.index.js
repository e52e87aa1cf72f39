export const id = 3752;
export const ids = [3752];
export const modules = {

/***/ 70160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ uploadRun),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   ob: () => (/* binding */ hasArtifactService),
/* harmony export */   yi: () => (/* binding */ uploadFolder)
/* harmony export */ });
/* unused harmony export MAX_UPLOAD_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97385);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72342);







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
        name: request.name ?? artifactName(preset.name, run_id),
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
        const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(6118), __webpack_require__.e(4730), __webpack_require__.e(2779), __webpack_require__.e(3394), __webpack_require__.e(6536), __webpack_require__.e(8275), __webpack_require__.e(5310)]).then(__webpack_require__.bind(__webpack_require__, 35310));
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
        return (0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(request.redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)), 200);
    }
    if (content.length !== artifact.size_bytes || (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(content) !== artifact.digest) {
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
    const fd = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .openBelow */ .SL)(runDir, path);
    try {
        return (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpened */ .ay)(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function sizeOf(runDir, path) {
    const fd = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .openBelow */ .SL)(runDir, path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** As `@actions/artifact` decides it; asked first, because the library writes a warning of its own. */
function hasArtifactService(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
function uploadWarning(what, error, redact) {
    const message = (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
        return `The ${what} was not uploaded: this machine is connected to no artifact service.`;
    }
    return `The ${what} was not uploaded: ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(redact(message), 300)}`;
}


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ showOnGitHub),
  i: () => (/* binding */ warningText)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/comment.js
var comment = __webpack_require__(99131);
// EXTERNAL MODULE: ./.build/reports/comment-sections.js + 1 modules
var comment_sections = __webpack_require__(81872);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/github/check-runs.js
var check_runs = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/github/client.js + 3 modules
var github_client = __webpack_require__(68527);
// EXTERNAL MODULE: ./.build/github/comment.js
var github_comment = __webpack_require__(17597);
// EXTERNAL MODULE: ./.build/github/comments-api.js
var comments_api = __webpack_require__(90561);
;// CONCATENATED MODULE: ./.build/github/event-surfaces.js
/** Events whose commit was made just now, so that a check on it says something about a change. */
const OF_A_CHANGE = new Set(['push', 'merge_group']);
/**
 * What the results of an event are shown on. A pull request's check belongs to its head, which `GITHUB_SHA` never is: on
 * `pull_request` that is a merge commit, on `issue_comment` and `workflow_run` the tip of the default branch. A schedule, a
 * release or a tag runs again what was judged before, and `auto` must not turn the check of that commit over.
 * `docs/events.md` shows this as a table.
 */
function surfacesFor(context, check) {
    const { pullRequest, eventName, workflowRun } = context;
    const isTag = context.ref?.startsWith('refs/tags/') === true;
    const isOfAChange = pullRequest !== null || (OF_A_CHANGE.has(eventName ?? '') && !isTag);
    const isWanted = check === 'always' || (check === 'auto' && isOfAChange);
    let head = context.commit;
    if (pullRequest !== null)
        head = pullRequest.headSha;
    else if (eventName === 'workflow_run')
        head = workflowRun?.headSha ?? null;
    return {
        pull: pullRequest?.number ?? null,
        check: isWanted ? head : null,
        status: head,
        whyNoCheck: isWanted && head === null ? 'No check run: the event does not say which commit was judged.' : null,
    };
}

// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
;// CONCATENATED MODULE: ./.build/github/labels.js



const PERMISSION = 'pull-requests: write';
const labels = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
/** Looks until the verdict stays the same, so that of two jobs the one that looked earlier does not have the last word. */
const MAX_ROUNDS = 5;
/** `worldgate: failed`. GitHub takes labels of up to 50 characters. */
function verdictLabel(prefix, verdict) {
    return `${prefix}: ${verdict}`;
}
/**
 * Puts the label of the verdict on the pull request and takes those of other verdicts away; all others stay.
 *
 * @param worst the worst verdict of all that the pull request shows, read anew each time
 * Throws `GitHubError`.
 */
async function labelVerdict(client, { repository, number }, prefix, worst) {
    const issue = { owner: repository.owner, repo: repository.name, issue_number: number };
    const ours = contracts_verdict/* VERDICTS */.bk.map((verdict) => verdictLabel(prefix, verdict));
    let verdict = await worst();
    for (let round = 1; round <= MAX_ROUNDS; round++) {
        const wanted = verdict === null ? null : verdictLabel(prefix, verdict);
        const { data: present } = await client.call({
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
            parameters: { ...issue, per_page: 100 },
            answer: labels,
            purpose: `list the labels of pull request ${number}`,
            permission: PERMISSION,
            repeat: 'repeatable',
        });
        const names = present.map(({ name }) => name);
        const isThere = (label) => names.some((name) => name.toLowerCase() === label.toLowerCase());
        if (wanted !== null && !isThere(wanted)) {
            await client.call({
                route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
                parameters: { ...issue, labels: [wanted] },
                answer: schemas/* unknown */.L5J(),
                purpose: `label pull request ${number} "${wanted}"`,
                permission: PERMISSION,
                repeat: 'repeatable',
            });
        }
        for (const label of ours) {
            if (label !== wanted && isThere(label))
                await removeLabel(client, issue, label);
        }
        const now = await worst();
        if (now === verdict)
            return;
        verdict = now;
    }
}
async function removeLabel(client, issue, name) {
    try {
        await client.call({
            route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
            parameters: { ...issue, name },
            answer: schemas/* unknown */.L5J(),
            purpose: `take the label "${name}" off pull request ${issue.issue_number}`,
            permission: PERMISSION,
            repeat: 'repeatable',
        });
    }
    catch (error) {
        // Another job was faster.
        if (!(error instanceof failures/* GitHubError */.y) || error.status !== 404)
            throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/reports/section-marker.js
var section_marker = __webpack_require__(35128);
// EXTERNAL MODULE: ./.build/github/artifact-upload.js
var artifact_upload = __webpack_require__(70160);
// EXTERNAL MODULE: ./.build/github/section-store.js + 1 modules
var section_store = __webpack_require__(62721);
;// CONCATENATED MODULE: ./.build/github/section-artifacts.js









const PREFIX = 'worldgate-section-';
const FILE = 'section.md';
/** Bytes of an archive; it unpacks to at most about a thousand times as much, on the runner's own disk. */
const MAX_ARCHIVE_BYTES = 100_000;
const MAX_ARCHIVES = 200;
/** Unique within a workflow run: artifacts cannot be changed. */
function artifactName(pull, { stamp, content }) {
    const what = (0,digest/* sha256 */.sc)(`${stamp.kind} ${stamp.name} ${content}`).slice('sha256:'.length, 'sha256:'.length + 16);
    return `${PREFIX}${pull}-${what}-${stamp.id}`;
}
/**
 * Publishes this job's section as an artifact of the workflow run, and lists those of its other jobs. `null` where the
 * server has no artifact service of the present kind. Throws what the service throws.
 */
async function publishAsArtifact(options) {
    const { section, sha, pull, serverUrl } = options;
    if (options.artifacts === undefined && !(0,artifact_upload/* hasArtifactService */.ob)(serverUrl))
        return null;
    const artifacts = options.artifacts ?? (await githubArtifacts());
    const own = artifactName(pull, section);
    await inFolder(async (folder) => {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, FILE), (0,comment/* publishedSection */.o3)(section, section_store/* MAX_SECTION_BYTES */.$d));
        await artifacts.uploadArtifact(own, [(0,external_node_path_.join)(folder, FILE)], folder, { retentionDays: 1 });
    });
    /** An artifact never changes, so each is read once. */
    const known = new Map();
    const read = (id) => inFolder(async (folder) => {
        await artifacts.downloadArtifact(id, { path: folder });
        if ((0,external_node_fs_.readdirSync)(folder).join() !== FILE)
            return null;
        const text = (0,read_text/* readText */.yR)((0,external_node_path_.join)(folder, FILE), { maxBytes: section_store/* MAX_SECTION_BYTES */.$d });
        return (0,section_store/* acceptedSection */.Vb)(text, { serverUrl, accept: ({ commit }) => commit === (0,section_marker/* shortCommit */.Ax)(sha) });
    });
    return {
        isComplete: false,
        async list() {
            const { artifacts: all } = await artifacts.listArtifacts();
            const published = all
                .filter(({ name, size }) => name.startsWith(`${PREFIX}${pull}-`) && size <= MAX_ARCHIVE_BYTES)
                .filter(({ name }) => name !== own)
                .sort((a, b) => b.id - a.id)
                .slice(0, MAX_ARCHIVES);
            for (const { id, name } of published) {
                if (!known.has(name))
                    known.set(name, await read(id).catch(() => null));
            }
            return published.flatMap(({ name }) => known.get(name) ?? []);
        },
    };
}
async function inFolder(work) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'worldgate-section-'));
    try {
        return await work(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function githubArtifacts() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(6118), __webpack_require__.e(4730), __webpack_require__.e(2779), __webpack_require__.e(3394), __webpack_require__.e(6536), __webpack_require__.e(8275), __webpack_require__.e(5310)]).then(__webpack_require__.bind(__webpack_require__, 35310));
    return new DefaultArtifactClient();
}

;// CONCATENATED MODULE: ./.build/github/statuses.js



/** GitHub refuses longer ones. */
const LONGEST_DESCRIPTION = 140;
/** The name under which branch protection knows the status: it never changes from run to run. */
function statusContext({ kind, name }) {
    return (0,plain/* clip */.$Q)(`worldgate/${name}${kind === 'claim' ? ' (claim)' : ''}`, 255);
}
/**
 * A status is red or green and knows nothing in between: where the step passes without verdict `passed`, the description says so.
 */
function statusDescription({ verdict, notForProof, exitCode, }) {
    const counts = exitCode === 0 && verdict !== 'passed' ? '; `fail-on` lets it pass' : '';
    return (0,plain/* clip */.$Q)(`${(0,contracts_verdict/* verdictRow */.oq)(verdict).words}${counts}${notForProof ? ' (not for proof)' : ''}`, LONGEST_DESCRIPTION);
}
/** What a status makes of a verdict: it is red where the step is, and `error` where nothing could be decided. */
function statusState(verdict, exitCode) {
    if (verdict === 'error')
        return 'error';
    return exitCode === 0 ? 'success' : 'failure';
}
/** Sets the commit status. Throws `GitHubError`. */
async function setCommitStatus(client, request) {
    const context = statusContext(request.stamp);
    await client.call({
        route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: {
            owner: request.repository.owner,
            repo: request.repository.name,
            sha: request.sha,
            state: statusState(request.verdict, request.exitCode),
            context,
            description: statusDescription(request),
            ...(request.targetUrl !== null && { target_url: request.targetUrl }),
        },
        answer: schemas/* unknown */.L5J(),
        purpose: `set the commit status "${context}"`,
        permission: 'statuses: write',
        repeat: 'repeatable',
    });
}

;// CONCATENATED MODULE: ./.build/github/show-on-github.js














/**
 * Shows a result on GitHub beside the job summary: the check run, the section in the pull request's comment, the commit status and
 * the label, as far as they are asked for and the event has a place for them. What fails is told and never thrown, because the verdict is
 * decided already.
 */
async function showOnGitHub(request) {
    const outcome = { url: null, checkUrl: null, notes: [], warnings: [] };
    const { notes, warnings } = outcome;
    const { context, surfaces, mode, exhibit } = request;
    const where = surfacesFor(context, surfaces.check);
    if (where.whyNoCheck !== null)
        notes.push(where.whyNoCheck);
    const isCommented = mode !== 'never' && where.pull !== null;
    if (mode === 'never')
        notes.push('No comment: `comment: never`.');
    else if (where.pull === null)
        notes.push('No comment: this workflow runs for no pull request.');
    const wanted = [isCommented, where.check !== null, surfaces.commitStatus, surfaces.labels !== null];
    if (!wanted.includes(true))
        return outcome;
    const no = whyNothing(request);
    if (no !== null) {
        notes.push(no);
        return outcome;
    }
    const guarded = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            warnings.push(warningText(what, error, request.redact));
        }
    };
    await guarded('There is no comment', async () => {
        const shown = await preparedFor(request, where);
        let check = null;
        await guarded('There is no check run', async () => {
            check = await madeCheck(shown, isCommented, notes);
            outcome.checkUrl = check?.url ?? null;
        });
        const store = isCommented ? await storeFor(shown, check, notes) : section_store/* NO_STORE */.IH;
        if (isCommented) {
            await guarded('There is no comment', async () => {
                const made = await commented(shown, check, store);
                outcome.url = made.url;
                if (made.note !== null)
                    notes.push(made.note);
            });
        }
        await guarded('There is no commit status', () => statusSet(shown));
        await guarded('There is no label', async () => {
            if (surfaces.labels === null || where.pull === null)
                return;
            // Of all that the comment shows, read anew each time: other jobs label as well.
            const all = async () => isCommented ? (await commented(shown, check, store)).verdict : exhibit.verdict;
            const pull = { repository: shown.repository, number: where.pull };
            await labelVerdict(shown.client, pull, surfaces.labels, all);
        });
    });
    return outcome;
}
/** Why nothing at all can be shown; `null` where something can. */
function whyNothing({ context, token }) {
    if (context.repository === null)
        return 'No comment and no check run: GITHUB_REPOSITORY names no repository.';
    if (token === '')
        return 'No comment and no check run: the input `github-token` is empty.';
    if (context.apiUrl === null)
        return 'No comment and no check run: GITHUB_API_URL is not an http(s) address without credentials.';
    return null;
}
async function preparedFor(request, where) {
    const { context, exhibit, surfaces } = request;
    const apiUrl = context.apiUrl;
    const client = await (0,github_client/* createGitHubClient */.L)({
        token: request.token,
        apiUrl,
        fork: context.pullRequest?.fork ?? null,
        clock: request.clock,
        redact: request.redact,
        ...(request.limits === undefined ? {} : { limits: request.limits }),
    });
    const section = (0,comment/* commentSection */.ty)(exhibit, {
        // Run ids grow over time on a server, whichever workflow they belong to.
        run: context.runId ?? 0,
        attempt: context.runAttempt ?? 1,
        commit: context.pullRequest === null ? context.commit : context.pullRequest.headSha,
        gone: exhibit.isEmpty() && surfaces.stale !== 'keep',
        links: request.links,
    });
    return { ...request, client, apiUrl, repository: context.repository, where, section };
}
/** A token that may not write checks is how most workflows are; that is told once, and nothing else is lost. */
async function madeCheck(shown, isCommented, notes) {
    const { client, where, context, surfaces } = shown;
    if (where.check === null)
        return null;
    try {
        return await (0,check_runs/* createCheckRun */._U)(client, {
            repository: shown.repository,
            sha: where.check,
            pull: isCommented ? where.pull : null,
            section: shown.section,
            exhibit: shown.exhibit,
            exitCode: shown.exitCode,
            detailsUrl: context.runUrl,
            annotations: checkAnnotations(shown),
        });
    }
    catch (error) {
        const isRefused = error instanceof failures/* GitHubError */.y && ['forbidden', 'not-found'].includes(error.failure);
        if (!isRefused || surfaces.check === 'always')
            throw error;
        notes.push('No check run: the token may not write checks (`permissions: checks: write`).');
        return null;
    }
}
/** What is to be read beside the lines that state the gates. */
function checkAnnotations({ gateFile, exhibit, redact }) {
    const file = gateFile?.() ?? null;
    if (file === null)
        return [];
    const { path, lines } = file;
    const ranked = exhibit.annotations().toSorted((a, b) => a.rank - b.rank);
    return ranked.map(({ level, title, message, gate }) => ({
        path,
        line: lines.get(gate ?? '') ?? 1,
        level: level === 'error' ? 'failure' : level,
        title: redact(title),
        message: redact(message),
    }));
}
/** Where this job's section is published by now, and those of the others are found. */
async function storeFor(shown, check, notes) {
    const { where, context, client, section, repository } = shown;
    const pull = where.pull;
    const { serverUrl } = context;
    if (check !== null && check.app !== null && where.check !== null) {
        return (0,check_runs/* checkRunStore */.Ru)(client, { repository, sha: where.check, pull, app: check.app, serverUrl });
    }
    // The token of a fork's pull request writes no comment, so nobody would read it.
    if (context.pullRequest?.fork === true && context.eventName === 'pull_request')
        return section_store/* NO_STORE */.IH;
    try {
        const sha = context.pullRequest?.headSha ?? null;
        return ((await publishAsArtifact({ section, sha, pull, serverUrl, artifacts: shown.artifacts })) ?? section_store/* NO_STORE */.IH);
    }
    catch (error) {
        notes.push(`The section of the comment is not published for other jobs (${(0,plain/* clip */.$Q)(shown.redact((0,errors/* messageOf */.bD)(error)), 200)}); it is written into the comment all the same.`);
        return section_store/* NO_STORE */.IH;
    }
}
async function commented(shown, check, store) {
    const { client, where, context, mode, exhibit, section, surfaces, repository } = shown;
    const { serverUrl } = context;
    const { url, verdict } = await (0,github_comment/* upsertComment */.lB)({
        api: (0,comments_api/* commentsApi */.Jg)(client, { repository, number: where.pull }, shown.apiUrl),
        part: (0,comment/* commentPart */.$4)(section, {
            key: comment_sections/* COMMENT_KEY */.af,
            runsUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs`,
        }),
        store,
        identity: check?.app == null ? null : (0,comments_api/* appIdentity */._L)(check.app),
        mayCreate: (0,github_comment/* mayCreateComment */.dx)(mode, exhibit, shown.exitCode),
        stale: surfaces.stale,
        clock: client.clock,
        waitFor: client.waitFor,
        pause: client.pause,
    });
    if (url !== null)
        return { url, verdict, note: null };
    const what = exhibit.isEmpty() ? 'where nothing was run' : `on verdict "${exhibit.verdict}"`;
    return { url, verdict, note: `No comment: \`comment: ${mode}\` asks for none ${what}.` };
}
async function statusSet(shown) {
    const { client, where, context, exhibit, section, exitCode } = shown;
    if (!shown.surfaces.commitStatus || where.status === null)
        return;
    await setCommitStatus(client, {
        repository: shown.repository,
        sha: where.status,
        stamp: section.stamp,
        verdict: exhibit.verdict,
        notForProof: exhibit.notForProof,
        exitCode,
        targetUrl: context.runUrl,
    });
}
/** One sentence for what failed and, for a foreseen failure, the first thing to try. */
function warningText(what, error, redact) {
    const message = (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), 1000).replace(/\.$/, '');
    if ((0,errors/* isWorldGateError */.US)(error))
        return `${what}: ${message}.${error.hint === undefined ? '' : ` ${error.hint}`}`;
    return `${what} because of a fault in WorldGate: ${message}. Please report it.`;
}


/***/ })

};
