export const id = 6632;
export const ids = [6632];
export const modules = {

/***/ 53018:
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
// EXTERNAL MODULE: ./.build/audit/package/check-members.js
var check_members = __webpack_require__(17655);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6118), __webpack_require__.e(4942), __webpack_require__.e(2830), __webpack_require__.e(5555), __webpack_require__.e(1659), __webpack_require__.e(8275), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 70890));
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
 * Uploads an evidence package to the workflow run as one artifact: its manifest, the members that the manifest lists,
 * each with its digest, and its signatures, and nothing else that lies in the folder. All of them or none, because a
 * package that lacks a member is none.
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
    const { manifest, problems } = (0,check_members/* checkMembers */.c_)(packageDir);
    if (manifest === null || problems.length > 0) {
        const found = problems.map(({ message }) => message).join('; ');
        throw new errors/* WorldGateError */._B('package-tampered', `it is not what was packed: ${found}`);
    }
    const bytes = manifest.members.reduce((sum, { size_bytes }) => sum + size_bytes, 0);
    if (bytes > maxBytes) {
        throw new errors/* WorldGateError */._B('package-too-large', `${bytes} bytes are more than the limit of ${maxBytes}`);
    }
    const signatures = [...Object.values(attestation/* BUNDLE_FILES */.HJ), attestation/* PENDING_FILE */.pf];
    return [
        'artifact_manifest.json',
        ...manifest.members.map(({ name }) => name),
        ...signatures.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(packageDir, name))),
    ];
}

// EXTERNAL MODULE: ./.build/reports/annotations.js
var annotations = __webpack_require__(74800);
// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/reports/comment.js
var comment = __webpack_require__(99131);
// EXTERNAL MODULE: ./.build/reports/comment-sections.js + 1 modules
var comment_sections = __webpack_require__(81872);
// EXTERNAL MODULE: ./.build/github/client.js
var github_client = __webpack_require__(73021);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
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
                if (!(error instanceof failures/* GitHubError */.y) || error.failure !== 'forbidden')
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
        if (!(error instanceof failures/* GitHubError */.y))
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
        if (error instanceof failures/* GitHubError */.y && error.status === 404)
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
    const client = await (0,github_client/* createGitHubClient */.L)({
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
var reports_exhibit = __webpack_require__(39895);
// EXTERNAL MODULE: ./.build/reports/signature-row.js
var signature_row = __webpack_require__(70405);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
;// CONCATENATED MODULE: ./.build/actions/input-words.js
/** Options of the command line that an action has as an input of another name, and those that it has by the same. */
const INPUTS = {
    key: 'signing-key',
    'key-env': 'signing-key',
    'key-passphrase-env': 'signing-key-passphrase',
    backend: 'signing-backend',
    ...Object.fromEntries([
        'allow-public-log',
        'allow-untrusted-event',
        'bundle',
        'commit',
        'on-outage',
        'public-key',
        'repository',
        'sign',
        'signing-config',
        'trust-policy',
        'trusted-root',
        'trusted-signers',
    ].map((name) => [name, name])),
};
/** A message of a feature, which speaks of options, as whoever wrote a workflow knows it: `--key FILE` is the input `signing-key`. */
function withInputNames(text) {
    return text.replace(/`?--([a-z][a-z-]*[a-z])(?: ([A-Z]+(?:\/[A-Z]+)?|[a-z]+(?=`)))?`?/g, (all, name, value) => {
        const input = Object.hasOwn(INPUTS, name) ? INPUTS[name] : undefined;
        if (input === undefined)
            return all;
        return value !== undefined && value === value.toLowerCase() ? `\`${input}: ${value}\`` : `\`${input}\``;
    });
}

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
async function finish(door, { exhibit, outputs, upload, label, problems = [], notes = [], warnings = [], ...ending }, { failOn, comment }) {
    const { host, signal } = door;
    const { verdict } = exhibit;
    const decided = signal.aborted ? INTERRUPTED : (ending.exitCode ?? (0,contracts_verdict/* exitCodeFor */.Rr)(verdict, failOn));
    const exitCode = decided === 0 ? (problems[0]?.exitCode ?? 0) : decided;
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
    if (upload !== null) {
        for (const name of ending.artifactOutputs ?? ['artifact-name'])
            host.output(name, publication.artifactName ?? '');
    }
    if (comment !== null)
        host.output('comment-url', publication.commentUrl ?? '');
    for (const { title, message, stack } of problems) {
        host.annotate({ level: 'error', title, message });
        if (stack !== null)
            host.say([door.redact(stack)]);
    }
    const closing = closingWords({ exhibit, reasons: ending.reasons }, failOn, decided);
    // Where no gate says why the step fails, the step itself does.
    if (decided !== 0 && !publication.annotations.some(({ level }) => level === 'error')) {
        host.annotate({ level: 'error', ...closing });
    }
    for (const annotation of publication.annotations)
        host.annotate(annotation);
    for (const message of [...warnings, ...publication.warnings]) {
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
    const { emoji, words } = endWords(verdict, decided);
    host.say([
        ...notes,
        ...publication.notes,
        `${emoji} ${words} (${label})`,
        ...(decided === 0 ? [] : [closing.message]),
        ...problems.map(({ message }) => message),
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
        const said = hint === undefined ? null : (0,plain/* clip */.$Q)(redact(withInputNames(hint)), 1000);
        return { code, message: withInputNames(message), hint: said };
    }
    const hint = 'This is a bug of WorldGate: please report it with the log of this step.';
    return { code: 'internal-error', message, hint };
}
/** What outputs say that always say something. */
const WITHOUT_RESULT = {
    verdict: 'error',
    verified: 'false',
    claims: '[]',
    'signature-state': 'unsigned',
};
/**
 * Ends an action that could not produce anything to show. A foreseen failure shows its code and the first thing to try;
 * any other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
function finishBroken(door, outputs, error) {
    const { host } = door;
    for (const name of outputs)
        host.output(name, WITHOUT_RESULT[name] ?? '');
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

// EXTERNAL MODULE: ./.build/attest/sign/choose-signer.js + 2 modules
var choose_signer = __webpack_require__(7174);
// EXTERNAL MODULE: ./.build/attest/sign/decide-mode.js
var decide_mode = __webpack_require__(50294);
// EXTERNAL MODULE: ./.build/attest/sign/signing-config.js
var signing_config = __webpack_require__(37328);
// EXTERNAL MODULE: ./.build/attest/sign/signing-key.js
var signing_key = __webpack_require__(29631);
// EXTERNAL MODULE: ./.build/github/signing-job.js + 1 modules
var signing_job = __webpack_require__(90147);
;// CONCATENATED MODULE: ./.build/actions/signing.js













/** Set by every action that signs. */
const SIGNING_OUTPUTS = [
    'bundle-path',
    'trust-level',
    'signature-state',
    'attestation-url',
    'pending',
];
/**
 * Hides the secrets among the inputs, and says how to sign.
 * @throws WorldGateError for a key or a signing config that cannot be read, before anything is run
 */
function signAskOf(door, inputs, folder) {
    const { host, env, context, clock, redact } = door;
    const key = keyOf(door, inputs);
    const file = inputs['signing-config'];
    const signingConfig = file === undefined ? null : { text: (0,read_text/* readText */.yR)((0,external_node_path_.resolve)(folder, file)), name: (0,external_node_path_.basename)(file) };
    // A mistake is said now, not after hours of evaluation.
    if (inputs.sign !== 'never') {
        (0,choose_signer/* requireKeyOfBackend */.o)({ backend: inputs['signing-backend'], key });
        if (signingConfig !== null)
            (0,signing_config/* readSigningConfig */.A)(signingConfig.text, signingConfig.name, new Date(clock.now()));
    }
    const readEvent = (file) => (0,read_text/* readText */.yR)(file, { maxBytes: event_context/* MAX_EVENT_BYTES */.A });
    const job = (0,signing_job/* signingJobOf */.a)(env, context, readEvent, inputs['github-token']);
    return {
        mode: inputs.sign,
        backend: inputs['signing-backend'],
        key,
        signingConfig,
        onOutage: inputs['on-outage'] ?? ((0,decide_mode/* mustSign */.z)({ mode: inputs.sign, job }) ? 'fail' : 'warn'),
        allowPublicLog: inputs['allow-public-log'] === 'true',
        allowUntrustedEvent: inputs['allow-untrusted-event'] === 'true',
        job,
        clock,
        mask: host.mask,
        redact,
    };
}
function keyOf({ host }, inputs) {
    const { 'signing-key': pem, 'signing-key-passphrase': passphrase } = inputs;
    for (const secret of [pem, passphrase])
        if (secret !== undefined)
            host.mask(secret);
    if (pem === undefined)
        return null;
    const key = {
        pem,
        name: 'the input signing-key',
        passphrase: passphrase === undefined ? null : { text: passphrase, name: 'the input signing-key-passphrase' },
    };
    if (inputs.sign !== 'never')
        (0,signing_key/* readSigningKey */.j)(key);
    return key;
}
/** What an input carries goes through an environment variable, of which Linux takes 128 KiB (MAX_ARG_STRLEN). */
const MOST_PENDING_BYTES = 120_000;
const MOST_PENDING_FILE_BYTES = 64 * 1024 * 1024;
/** Results of a mock prove nothing of a model, whoever signs them: nobody who did not ask for it gets such a signature. */
const NOT_FOR_PROOF = 'the results rest on a mock, and evidence that is not for proof is signed with `sign: required` alone';
/** Signs a package, or writes down what another job is to sign. */
async function attemptPackageSigning(door, { notForProof, ask, packageDir, separate }, sign) {
    return attemptSigning(door, async () => notForProof && ask.mode === 'auto'
        ? { state: 'unsigned', reason: NOT_FOR_PROOF }
        : sign({ ...ask, packageDir, separate }));
}
/** Signs. Whatever goes wrong is part of the answer: the verdict is decided already and must be reported. */
async function attemptSigning(door, sign) {
    let outcome;
    try {
        outcome = await sign();
    }
    catch (error) {
        const { code, message, hint } = explained(error, door.redact);
        const reason = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
        return {
            row: { state: 'unsigned', reason: (0,plain/* clip */.$Q)(message, 1000) },
            files: [],
            outputs: outputsOf({ state: 'unsigned', reason }),
            problem: {
                title: 'WorldGate: the evidence is not signed',
                message: reason,
                exitCode: (0,errors/* isWorldGateError */.US)(error) ? error.exitCode : 4,
                stack: (0,errors/* isWorldGateError */.US)(error) || !(error instanceof Error) ? null : (error.stack ?? null),
            },
        };
    }
    const files = outcome.state === 'signed' ? outcome.files : outcome.state === 'deferred' ? [outcome.pendingPath] : [];
    return { row: rowOf(outcome, door.redact), files, outputs: outputsOf(outcome), problem: null };
}
function rowOf(outcome, redact) {
    if (outcome.state !== 'signed')
        return { state: outcome.state, reason: redact(withInputNames(outcome.reason)) };
    const { level, signer, backend, log, attestationUrl } = outcome;
    return { state: 'signed', level, signer, backend, logIndex: log?.index ?? null, attestationUrl };
}
function outputsOf(outcome) {
    const isSigned = outcome.state === 'signed';
    return {
        'bundle-path': isSigned ? outcome.bundlePath : '',
        'trust-level': isSigned ? outcome.level : (0,signature_row/* levelOf */.In)(outcome),
        'signature-state': outcome.state,
        'attestation-url': isSigned ? (outcome.attestationUrl ?? '') : '',
        pending: outcome.state === 'deferred' ? pendingText(outcome.pendingPath) : '',
    };
}
/** What a job that signs later needs; empty where it is too much for an input: the file is in the package's artifact. */
function pendingText(file) {
    const text = (0,read_text/* readText */.yR)(file, { maxBytes: MOST_PENDING_FILE_BYTES }).trim();
    return Buffer.byteLength(text) > MOST_PENDING_BYTES ? '' : text;
}

;// CONCATENATED MODULE: ./.build/actions/finish-audit.js











/** Tells the runner how an audit ended. Returns the exit code of the step. */
function finishAudit(door, { evidence, manifest, digest, packageDir, signed }, { id, ...options }) {
    const data = (0,audit.auditData)(evidence, packageDir, digest);
    const { redact, context } = door;
    const slug = manifest.claim_slug;
    return finish(door, {
        exhibit: (0,reports_exhibit/* evidenceExhibit */.J)(evidence, { name: slug, id, packageDigest: digest, signature: signed?.row }),
        outputs: {
            verdict: data.verdict,
            outcome: data.outcome ?? '',
            grade: data.grade,
            'package-path': data.package_path,
            'package-digest': data.package_digest,
            ...(signed?.outputs ?? Object.fromEntries(SIGNING_OUTPUTS.map((name) => [name, '']))),
        },
        exitCode: undefined,
        upload: () => uploadPackage({ packageDir, slug, id, redact, serverUrl: context.serverUrl }),
        artifactOutputs: ['artifact-name', 'package-artifact-name'],
        label: `package ${digest}`,
        reasons: [(0,plain/* clip */.$Q)(evidence.sentence, 2000)],
        problems: signed?.problem ? [signed.problem] : [],
        notes: signed === undefined ? [] : [(0,signature_row/* signatureText */.gs)(signed.row)],
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
            exhibit: (0,reports_exhibit/* brokenExhibit */.H1)(explained(error, redact), { name, id }),
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

// EXTERNAL MODULE: ./.build/attest/sign/outcome.js
var outcome = __webpack_require__(42830);
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
/** Paths, one a line. */
const lines = schemas/* string */.YjP()
    .max(65_536)
    .transform((text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ''));
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
/** Whether a run becomes a package; where packages go is said once for runs and audits. */
const evidencing = { evidence: flag };
const packing = { output: path.default('worldgate-evidence') };
/** How a package is signed. A key is no path: it comes from a secret. */
const signing = {
    sign: schemas/* enum */.k5n(outcome/* SIGN_MODES */.xL).default('auto'),
    'signing-backend': schemas/* enum */.k5n(outcome/* SIGN_BACKENDS */.Af).default('auto'),
    'on-outage': schemas/* enum */.k5n(outcome/* ON_OUTAGE */._P).optional(),
    'signing-config': path.optional(),
    'signing-key': schemas/* string */.YjP().optional(),
    'signing-key-passphrase': schemas/* string */.YjP().optional(),
    'allow-public-log': flag,
};
/** What is too special for the action at the root, or needs a workflow of several jobs. */
const signingFurther = { 'allow-untrusted-event': flag, separate: flag };
/** What `audit` is asked for, beside what every action has and beside what it needs. */
const auditing = {
    source: schemas/* string */.YjP().max(200).optional(),
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
    attach: lines.optional(),
};
const reporting = { ...deciding, ...commenting, ...everywhere };
const root = schemas/* object */.Ikc({
    ...running,
    ...evidencing,
    from: path.optional(),
    claim: path.optional(),
    protocol: path.optional(),
    ...auditing,
    ...packing,
    ...signing,
    ...reporting,
});
const run = schemas/* object */.Ikc({
    ...running,
    ...evidencing,
    ...packing,
    ...signing,
    ...signingFurther,
    ...reporting,
});
const TASK_WITH_PRESET = '"task" does not go with "preset", which names its own task: leave one of them out';
/** Whether a run has a preset, or a task and a policy. */
function hasSubject({ preset, task, policy }) {
    return preset !== undefined || (task !== undefined && policy !== undefined);
}
const named = (names) => names.map((name) => `"${name}"`).join(', ');
/** Those of some inputs that are not what they are where nobody gives them. */
function givenOf(shape, inputs, names) {
    return names.filter((name) => name in shape && inputs[name] !== shape[name].safeParse(undefined).data);
}
/** Only a package can be signed, and only a run that is to be evidence becomes one. */
function packageProblem(inputs) {
    if (inputs.evidence === 'true')
        return null;
    const names = Object.keys({ ...packing, ...signing, ...signingFurther });
    // `sign: never` asks for nothing.
    const stray = givenOf(run.shape, { ...inputs }, names).filter((name) => inputs[name] !== undefined && !(name === 'sign' && inputs.sign === 'never'));
    return stray.length === 0
        ? null
        : `${named(stray)} given without "evidence: true", and so without a package`;
}
/** What contradicts itself among the inputs of the root action, which either runs or audits. */
function rootProblem(inputs) {
    const given = (names) => givenOf(root.shape, inputs, names);
    if (inputs.from === undefined) {
        const stray = given(['claim', 'protocol', ...Object.keys(auditing)]);
        if (stray.length > 0)
            return `${named(stray)} given without "from", the results that the claim is about`;
        if (inputs.preset !== undefined && inputs.task !== undefined)
            return TASK_WITH_PRESET;
        return hasSubject(inputs)
            ? packageProblem(inputs)
            : 'give "preset", or "task" and "policy", or "from" with "claim" and "protocol"';
    }
    const stray = given(Object.keys({ ...running, ...evidencing }));
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
    run: run
        .refine(({ preset, task }) => preset === undefined || task === undefined, TASK_WITH_PRESET)
        .refine(hasSubject, { message: 'give "preset", or "task" and "policy"' })
        .superRefine((inputs, context) => {
        const message = packageProblem(inputs);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    }),
    audit: schemas/* object */.Ikc({
        from: path,
        claim: path,
        protocol: path,
        ...auditing,
        ...packing,
        ...signing,
        ...signingFurther,
        ...reporting,
    }),
    sign: schemas/* object */.Ikc({
        package: path.optional(),
        pending: schemas/* string */.YjP().max(1_000_000).optional(),
        output: path.default('worldgate-signature'),
        ...signing,
        'allow-untrusted-event': flag,
        'github-token': schemas/* string */.YjP().default(''),
        ...everywhere,
    })
        .refine((inputs) => (inputs.package === undefined) !== (inputs.pending === undefined), {
        message: 'give exactly one of "package" and "pending"',
    }),
    verify: schemas/* object */.Ikc({
        package: path,
        'trust-policy': path.optional(),
        'trusted-signers': path.optional(),
        'public-key': path.optional(),
        repository: schemas/* string */.YjP()
            .regex(/^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/, 'owner/name')
            .optional(),
        commit: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full commit')
            .optional(),
        bundle: lines.optional(),
        'trusted-root': path.optional(),
        'tuf-mirror': schemas/* string */.YjP().max(2000).optional(),
        'tuf-root': path.optional(),
        offline: flag,
        output: path.default('worldgate-verification.json'),
        summary: path.optional(),
        resource: schemas/* string */.YjP().max(1024).optional(),
        'verifier-id': schemas/* string */.YjP().max(1024).optional(),
        'summary-backend': schemas/* enum */.k5n(['none', ...outcome/* SIGN_BACKENDS */.Af]).default('none'),
        'signing-config': path.optional(),
        'signing-key': schemas/* string */.YjP().optional(),
        'signing-key-passphrase': schemas/* string */.YjP().optional(),
        'allow-public-log': flag,
        'github-token': schemas/* string */.YjP().default(''),
        ...deciding,
        ...everywhere,
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
/** The environment without the inputs that the action does not know. */
function inputsOnly(name, env) {
    const variables = new Set(Object.keys(ACTION_INPUTS[name].shape).map(inputVariable));
    return Object.fromEntries(Object.entries(env).filter(([key]) => !key.startsWith('INPUT_') || variables.has(key)));
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

;// CONCATENATED MODULE: ./.build/actions/package-step.js





/** Set by every action that makes a package; empty where there is none. */
const PACKAGE_OUTPUTS = [
    'outcome',
    'grade',
    'package-path',
    'package-digest',
    'package-artifact-name',
    ...SIGNING_OUTPUTS,
];
/**
 * Signs and uploads the package of a run. Nothing is thrown: the verdict of the run is decided and must be reported,
 * whatever becomes of its package.
 */
async function packageStep(door, { evidence, report }, { ask, separate, sign }) {
    const { redact, context, signal } = door;
    const outputs = Object.fromEntries(PACKAGE_OUTPUTS.map((name) => [name, '']));
    const step = { outputs, section: undefined, problems: [], notes: [], warnings: [] };
    if (evidence === undefined)
        return step;
    if (evidence.state !== 'packed') {
        const problem = evidence.state === 'none' ? null : brokenPackage(evidence.error, redact);
        const reason = evidence.state === 'none' ? evidence.reason : problem.message;
        return {
            ...step,
            section: { problem: reason },
            problems: problem === null ? [] : [problem],
            notes: [`No evidence package: ${reason}.`],
        };
    }
    const { packageDir, evidence: found, manifest, digest } = evidence;
    Object.assign(outputs, {
        outcome: found.outcome ?? '',
        grade: found.grade.grade,
        'package-path': packageDir,
        'package-digest': digest,
    });
    const section = { evidence: found, packageDigest: digest, signature: undefined };
    // A cancelled step has about ten seconds left.
    if (signal.aborted)
        return { ...step, section };
    const { row, outputs: signed, problem, } = await attemptPackageSigning(door, { notForProof: found.not_for_proof, ask, packageDir, separate }, sign);
    Object.assign(outputs, signed);
    const upload = await uploadPackage({
        packageDir,
        slug: manifest.claim_slug,
        id: report.run_id,
        redact,
        serverUrl: context.serverUrl,
    });
    outputs['package-artifact-name'] = upload.name ?? '';
    const packageUrl = upload.id === null || context.runUrl === null ? undefined : `${context.runUrl}/artifacts/${upload.id}`;
    return {
        outputs,
        section: { ...section, packageUrl, signature: row },
        problems: problem === null ? [] : [problem],
        notes: [
            ...(upload.name === null ? [] : [`Uploaded the evidence package as artifact ${upload.name}.`]),
            (0,signature_row/* signatureText */.gs)(row),
        ],
        warnings: upload.warning === null ? [] : [upload.warning],
    };
}
function brokenPackage(error, redact) {
    const { code, message, hint } = explained(error, redact);
    const foreseen = (0,errors/* isWorldGateError */.US)(error);
    return {
        title: 'WorldGate: there is no evidence package',
        message: `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`,
        exitCode: foreseen ? error.exitCode : 4,
        stack: foreseen || !(error instanceof Error) ? null : (error.stack ?? null),
    };
}

;// CONCATENATED MODULE: ./.build/actions/audit.js









const AUDIT_OUTPUTS = ['verdict', 'artifact-name', 'comment-url', ...PACKAGE_OUTPUTS];
/** Door of `actions/audit`: decides a claim from results that exist, packs and signs the evidence, reports. Returns the exit code. */
async function auditDoor(door, { audit, sign }) {
    const { host, clock } = door;
    const inputs = readInputs('audit', door.env);
    host.mask(inputs['github-token']);
    const folder = workingDirectory(door, inputs['working-directory']);
    const ask = askOf(inputs);
    const signing = signAskOf(door, inputs, folder);
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
    const packageDir = (0,external_node_path_.resolve)(folder, ask.output);
    const notForProof = outcome.evidence.not_for_proof;
    const separate = inputs.separate === 'true';
    // A cancelled step has about ten seconds left.
    const signed = door.signal.aborted
        ? undefined
        : await attemptPackageSigning(door, { notForProof, ask: signing, packageDir, separate }, sign);
    return finishAudit(door, { ...outcome, packageDir, signed }, options);
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
        ...(inputs.attach === undefined ? {} : { attach: inputs.attach }),
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
            exhibit: (0,reports_exhibit/* runExhibit */.P_)(report),
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

// EXTERNAL MODULE: ./.build/audit/package/pack-run.js
var pack_run = __webpack_require__(25544);
;// CONCATENATED MODULE: ./.build/actions/finish-run.js







/** What is told of a run; the worse of what its gates and its claim say is its verdict. */
function runOutputs({ report, runDir, reportJson, evidence }) {
    return {
        verdict: (0,pack_run/* verdictWithEvidence */.JH)(report.verdict, evidence),
        'run-id': report.run_id,
        'run-manifest': (0,external_node_path_.join)(runDir, 'run_manifest.json'),
        'result-digest': report.result_digest ?? '',
        'report-json': reportJson,
    };
}
/** Tells the runner how a run ended. Returns the exit code of the step. */
function finishRun(door, outcome, { upload, step, ...options }) {
    const { redact, context } = door;
    const { manifest, report, runDir, failure } = outcome;
    const exhibit = (0,reports_exhibit/* runExhibit */.P_)(report, undefined, step?.section);
    const isWorse = exhibit.verdict !== report.verdict;
    return finish(door, {
        exhibit,
        outputs: { ...runOutputs(outcome), ...step?.outputs },
        exitCode: (0,errors/* isWorldGateError */.US)(failure) ? failure.exitCode : undefined,
        upload: upload ? () => uploadRun({ runDir, manifest, redact, serverUrl: context.serverUrl }) : null,
        label: `run ${report.run_id}`,
        reasons: [...(isWorse ? [worseClaim(step)] : []), ...reasonsOf(report)],
        problems: step?.problems ?? [],
        notes: step?.notes ?? [],
        warnings: step?.warnings ?? [],
    }, options);
}
/** Where the claim that was made from the gates came out worse than they did. */
function worseClaim(step) {
    const section = step?.section;
    if (section === undefined || 'problem' in section)
        return '';
    return `The claim came out worse than the gates that it was made from: ${(0,plain/* clip */.$Q)(section.evidence.sentence, 2000)}`;
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
    ...PACKAGE_OUTPUTS,
];
/**
 * Door of `actions/run`: evaluates or benchmarks, decides, makes evidence of it where that is asked for, and reports.
 * Returns the exit code.
 */
async function runDoor(door, { run, sign }) {
    const inputs = readInputs('run', door.env);
    door.host.mask(inputs['github-token']);
    const { preset, task, policy } = inputs;
    const folder = workingDirectory(door, inputs['working-directory']);
    const ask = signAskOf(door, inputs, folder);
    const request = {
        subject: preset === undefined ? { task: task, policy: policy } : { preset, policy },
        baselinePolicy: inputs['baseline-policy'],
        episodes: inputs.episodes,
        seed: inputs.seed,
        workers: inputs.workers,
        stop: inputs.stop,
        evidence: inputs.evidence === 'true' ? (0,external_node_path_.resolve)(folder, inputs.output) : undefined,
        workingDirectory: folder,
        environment: door.env,
        commit: door.context.commit,
        signal: door.signal,
        log: (line) => door.host.print(line),
    };
    const outcome = await door.host.inert('Run', () => run(request));
    // Signing takes its time, and may be killed: what was decided is told first.
    if (outcome.evidence !== undefined) {
        for (const [name, value] of Object.entries(runOutputs(outcome)))
            door.host.output(name, value);
    }
    const separate = inputs.separate === 'true';
    const step = await packageStep(door, outcome, { ask, separate, sign });
    return finishRun(door, outcome, {
        failOn: inputs['fail-on'],
        comment: { mode: inputs.comment, token: inputs['github-token'] },
        upload: true,
        step,
    });
}

;// CONCATENATED MODULE: ./.build/actions/root.js



const ROOT_OUTPUTS = [...new Set([...RUN_OUTPUTS, ...AUDIT_OUTPUTS])];
/** Door of the action at the root: an audit where results are named, else a run. Returns the exit code. */
function rootDoor(door, features) {
    const { from } = readInputs('root', door.env);
    // What the other two take and this one does not, has no effect, as the warning says.
    const same = { ...door, env: inputsOnly('root', door.env) };
    return from === undefined ? runDoor(same, features) : auditDoor(same, features);
}

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
;// CONCATENATED MODULE: ./.build/actions/sign.js















const SIGN_OUTPUTS = [...SIGNING_OUTPUTS, 'bundles', 'package-digest', 'artifact-name'];
/**
 * Door of `actions/sign`: signs a package, or the statements that another job left over one, which hold digests alone.
 * Returns the exit code.
 */
async function signDoor(door, features) {
    const { host, redact, context, env } = door;
    const inputs = readInputs('sign', env);
    host.mask(inputs['github-token']);
    const folder = workingDirectory(door, inputs['working-directory']);
    const ask = signAskOf(door, inputs, folder);
    const target = targetOf(inputs, folder, features);
    const signing = await attemptSigning(door, () => target.sign(ask));
    for (const [name, value] of Object.entries(signing.outputs))
        host.output(name, value);
    host.output('bundles', signing.row.state === 'signed' ? target.folder : '');
    host.output('package-digest', target.packageDigest ?? '');
    const upload = signing.files.length === 0 || door.signal.aborted
        ? null
        : await uploadFolder({
            what: 'signature',
            folder: target.folder,
            name: artifactName('signature', (0,run_id/* newRunId */.F$)(new Date(door.clock.now()), (0,external_node_crypto_.randomBytes)(4))),
            select: () => ({ files: signing.files.map((file) => (0,external_node_path_.basename)(file)), leftBehind: [] }),
        }, { redact, serverUrl: context.serverUrl });
    host.output('artifact-name', upload?.name ?? '');
    tell(door, signing, target.packageDigest);
    if (upload?.warning != null)
        warn(door, upload.warning);
    return signing.problem?.exitCode ?? 0;
}
function targetOf(inputs, folder, { sign, finishSigning }) {
    const { package: given, pending } = inputs;
    if (given !== undefined) {
        const packageDir = (0,external_node_path_.resolve)(folder, given);
        const { digest } = (0,check_members/* checkMembers */.c_)(packageDir);
        const waits = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(packageDir, attestation/* PENDING_FILE */.pf));
        return {
            folder: packageDir,
            packageDigest: digest,
            sign: (ask) => waits
                ? finishSigning({ ...ask, path: packageDir, outputDir: null })
                : sign({ ...ask, packageDir, separate: false }),
        };
    }
    const output = (0,external_node_path_.resolve)(folder, inputs.output);
    const isText = pending.startsWith('{');
    return {
        folder: output,
        packageDigest: isText ? digestIn(pending) : null,
        sign: (ask) => {
            (0,atomic_file/* makeFolder */.fc)(output);
            const file = isText ? (0,external_node_path_.join)(output, attestation/* PENDING_FILE */.pf) : (0,external_node_path_.resolve)(folder, pending);
            if (isText)
                (0,atomic_file/* writeFileAtomic */.Zf)(file, `${pending}\n`);
            return finishSigning({ ...ask, path: file, outputDir: output });
        },
    };
}
/** As the statements name it; what they hold is checked where they are signed. */
function digestIn(pending) {
    const { package_digest: digest } = (0,json/* parseJson */.qF)(pending, 'the input pending');
    return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null;
}
function tell(door, { row, problem }, packageDigest) {
    const { host, redact } = door;
    const summaryPath = door.env.GITHUB_STEP_SUMMARY;
    if (summaryPath) {
        try {
            appendSummary(summaryPath, (0,signature_row/* signatureSummary */.Hi)(row, packageDigest));
        }
        catch (error) {
            warn(door, `No job summary: ${redact((0,errors/* messageOf */.bD)(error))}`);
        }
    }
    if (problem === null) {
        if (row.state !== 'signed')
            host.annotate({ level: 'warning', title: 'WorldGate', message: (0,signature_row/* signatureText */.gs)(row) });
        host.say([(0,signature_row/* signatureText */.gs)(row)]);
        return;
    }
    host.annotate({ level: 'error', title: problem.title, message: problem.message });
    host.say([...(problem.stack === null ? [] : [redact(problem.stack)]), problem.message]);
}
function warn({ host }, message) {
    host.annotate({ level: 'warning', title: 'WorldGate', message });
}

// EXTERNAL MODULE: ./.build/cli/tools.js
var tools = __webpack_require__(46060);
// EXTERNAL MODULE: ./.build/reports/verification-facts.js
var verification_facts = __webpack_require__(14637);
// EXTERNAL MODULE: ./.build/reports/verification-findings.js
var verification_findings = __webpack_require__(12922);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/verification-passed.js
var verification_passed = __webpack_require__(86364);
;// CONCATENATED MODULE: ./.build/reports/verification-markdown.js






const EMOJI = { good: '✅', doubtful: '⚠️', bad: '❌' };
/** Rows that people copy from. */
const VERBATIM = ['signed by', 'key'];
/** What `audit verify` found, for a job summary: the result, what was verified, who signed, every cause, what passed. */
function renderVerificationMarkdown(verification) {
    const findings = (0,verification_findings/* findingsOf */.WX)(verification);
    const rows = (0,verification_facts/* factRows */.UO)(verification);
    const next = (0,verification_facts/* nextStep */.sk)(verification);
    const consequence = (0,verification_findings/* consequenceSentence */.nC)(findings);
    const passed = (0,verification_passed/* passedPhases */.L)(verification);
    const emoji = (0,verification_facts/* standingOf */.YP)(verification) === 'unjudged' ? '❔' : EMOJI[(0,verification_facts/* toneOf */.YV)(verification)];
    const cell = (label, text) => VERBATIM.includes(label) ? (0,reports_escape/* markdownCode */.D9)(text) : (0,reports_escape/* escapeMarkdownCell */.Vf)(text, plain/* LONGEST */.zP.message);
    return `${(0,markdown/* blocks */.Bv)(`## ${emoji} ${(0,reports_escape/* escapeMarkdownText */.m4)((0,verification_facts/* verificationSentence */.R5)(verification))}`, rows.length === 0
        ? null
        : (0,markdown/* markdownTable */.Qj)('ll', ['Package', ''], rows.map(([label, text]) => [(0,reports_escape/* escapeMarkdownCell */.Vf)(label), cell(label, text)])), findings.causes
        .map((group) => [
        `- **${(0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(group.first.message, plain/* LONGEST */.zP.message))}**`,
        ...(0,verification_findings/* particulars */.PS)(group).map(([label, text]) => `  - ${label}: ${(0,reports_escape/* escapeMarkdownText */.m4)(text)}`),
    ].join('\n'))
        .join('\n'), consequence === null ? null : `${(0,reports_escape/* escapeMarkdownText */.m4)(consequence)}`, next === null ? null : (0,reports_escape/* escapeMarkdownText */.m4)(next), findings.open.length === 0
        ? null
        : `Not checked:\n\n${findings.open.map((group) => `- ${(0,reports_escape/* escapeMarkdownText */.m4)((0,verification_findings/* openWords */.Sn)(group))}`).join('\n')}`, passed.length === 0
        ? null
        : (0,markdown/* folded */.TM)('What passed', passed.map(([phase, text]) => `- ${(0,reports_escape/* escapeMarkdownText */.m4)(`${phase}: ${text}`)}`).join('\n')), `<sub>${verification_facts/* SIGNATURE_BOUNDARY */.wL}</sub>`, verification.package_digest === null
        ? null
        : `<sub>Package ${(0,reports_escape/* markdownCode */.D9)(verification.package_digest)}</sub>`)}\n`;
}

// EXTERNAL MODULE: ./.build/reports/verification-text.js
var verification_text = __webpack_require__(64731);
;// CONCATENATED MODULE: ./.build/actions/verify.js














const VERIFY_OUTPUTS = [
    'verified',
    'signer',
    'claims',
    'trust-level',
    'package-digest',
    'report-json',
    'summary-path',
];
/** Columns. */
const verify_LOG_WIDTH = 100;
/** Nobody was named whom to trust: neither a yes nor a no, and no reason to go on. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 };
/**
 * Door of `actions/verify`: whether a package is what was signed, by whom it has to be, and says what it has to. The step
 * fails unless it is. Returns the exit code.
 */
async function verifyDoor(door, { verify, writeSummary }) {
    const { host, env, clock } = door;
    const inputs = readInputs('verify', env);
    host.mask(inputs['github-token']);
    const folder = workingDirectory(door, inputs['working-directory']);
    const signing = summarySigning(door, inputs, folder);
    const isOffline = inputs.offline === 'true' || !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? '');
    const { verifierOf } = await Promise.all(/* import() */[__webpack_require__.e(14), __webpack_require__.e(5478), __webpack_require__.e(5812), __webpack_require__.e(5782), __webpack_require__.e(4624)]).then(__webpack_require__.bind(__webpack_require__, 34624));
    const now = () => new Date(clock.now());
    const { verification, acceptsAnyClaim } = await verify({
        package: inputs.package,
        bundles: inputs.bundle,
        trustPolicy: inputs['trust-policy'],
        trustedSigners: inputs['trusted-signers'],
        publicKey: inputs['public-key'],
        repository: inputs.repository,
        serverUrl: door.context.serverUrl,
        trustedRoot: inputs['trusted-root'],
        tufMirror: inputs['tuf-mirror'],
        tufRoot: inputs['tuf-root'],
        offline: isOffline,
    }, { folder, cacheFolder: (0,tools/* cacheFolder */.nF)(env), verifier: verifierOf({ env, now }, inputs.commit) });
    const { verified, claim, level, package_digest: digest } = verification;
    const signer = (0,verification_facts/* mainSigner */.ed)(verification)?.signer ?? null;
    // What could not be verified is no output: a later step must not go on with it.
    host.output('verified', String(verified));
    host.output('signer', verified && signer !== null ? (0,verification_facts/* signerWords */.s3)(signer) : '');
    host.output('claims', JSON.stringify(verified && claim !== null ? [claim] : []));
    host.output('trust-level', verified ? level : '');
    host.output('package-digest', verified ? (digest ?? '') : '');
    const report = (0,external_node_path_.resolve)(folder, inputs.output);
    (0,atomic_file/* makeFolder */.fc)((0,external_node_path_.dirname)(report));
    (0,atomic_file/* writeFileAtomic */.Zf)(report, `${JSON.stringify(verification, null, 2)}\n`);
    host.output('report-json', report);
    verify_tell(door, verification);
    const decided = verified && acceptsAnyClaim
        ? judged(door, claim.verdict, inputs['fail-on'])
        : EXIT[(0,verification_facts/* standingOf */.YP)(verification)];
    const problem = inputs.summary === undefined
        ? null
        : await summarise(door, () => writeSummary(verification, {
            file: (0,external_node_path_.resolve)(folder, inputs.summary),
            resourceUri: inputs.resource,
            verifierId: inputs['verifier-id'],
            signing,
        }));
    host.output('summary-path', inputs.summary === undefined || problem !== null ? '' : (0,external_node_path_.resolve)(folder, inputs.summary));
    return decided === 0 ? (problem?.exitCode ?? 0) : decided;
}
/** Nobody signs a summary unless somebody says who. */
function summarySigning(door, inputs, folder) {
    const backend = inputs['summary-backend'];
    if (inputs.summary === undefined)
        requireNoSummary(inputs);
    if (backend === 'none')
        return null;
    const asked = { ...inputs, sign: 'required', 'signing-backend': backend, 'on-outage': 'fail' };
    return { ...signAskOf(door, { ...asked, 'allow-untrusted-event': 'false' }, folder) };
}
/** @throws WorldGateError `usage` for inputs that would have no effect */
function requireNoSummary(inputs) {
    const idle = [
        ...['resource', 'verifier-id'].filter((name) => inputs[name] !== undefined),
        ...(inputs['summary-backend'] === 'none' ? [] : ['summary-backend']),
    ];
    if (idle.length === 0)
        return;
    throw new errors/* WorldGateError */._B('usage', `${idle.join(', ')}: there is no summary without \`summary\``, {
        hint: 'name the file of the summary with `summary`, or leave the other out',
    });
}
function judged({ host }, verdict, failOn) {
    const exitCode = (0,contracts_verdict/* exitCodeFor */.Rr)(verdict, failOn);
    if (exitCode !== 0) {
        const message = `The evidence is verified, and its verdict is "${verdict}": the step fails because of \`fail-on: ${failOn}\`. A trust policy says which outcomes are accepted.`;
        host.annotate({ level: 'error', title: 'WorldGate', message });
    }
    return exitCode;
}
async function summarise(door, write) {
    const { host, redact } = door;
    try {
        const { signer, result } = await write();
        host.say([
            `Wrote the verification summary: it says ${result}, ${signer === null ? 'not signed' : `signed by ${signer}`}.`,
        ]);
        return null;
    }
    catch (error) {
        const { code, message, hint } = explained(error, redact);
        const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
        host.annotate({ level: 'error', title: 'WorldGate: there is no verification summary', message: text });
        if ((0,errors/* isWorldGateError */.US)(error))
            return { exitCode: error.exitCode };
        if (error instanceof Error)
            host.say([redact(error.stack ?? '')]);
        return { exitCode: 4 };
    }
}
function verify_tell({ host, env, redact }, verification) {
    const title = 'WorldGate: not verified';
    const findings = (0,verification_findings/* findingsOf */.WX)(verification);
    for (const group of findings.causes) {
        const details = (0,verification_findings/* particulars */.PS)(group).map(([label, text]) => `${label}: ${text}`);
        host.annotate({ level: 'error', title, message: [group.first.message, ...details].join('; ') });
    }
    const consequence = (0,verification_findings/* consequenceSentence */.nC)(findings);
    if (consequence !== null)
        host.annotate({ level: 'error', title, message: consequence });
    if ((0,verification_facts/* standingOf */.YP)(verification) === 'unjudged') {
        const message = (0,verification_facts/* nextStep */.sk)(verification) ?? 'nothing says whose signature to trust';
        host.annotate({ level: 'error', title, message });
    }
    if (env.GITHUB_STEP_SUMMARY) {
        try {
            appendSummary(env.GITHUB_STEP_SUMMARY, renderVerificationMarkdown(verification));
        }
        catch (error) {
            const message = `No job summary: ${redact((0,errors/* messageOf */.bD)(error))}`;
            host.annotate({ level: 'warning', title: 'WorldGate', message });
        }
    }
    host.say([(0,verification_text/* renderVerificationText */.b)(verification, { color: false, width: verify_LOG_WIDTH }).trimEnd()]);
}

;// CONCATENATED MODULE: ./.build/actions/main.js













const ACTION_OUTPUTS = {
    root: ROOT_OUTPUTS,
    run: RUN_OUTPUTS,
    audit: AUDIT_OUTPUTS,
    sign: SIGN_OUTPUTS,
    verify: VERIFY_OUTPUTS,
    gate: GATE_OUTPUTS,
    comment: COMMENT_OUTPUTS,
};
/**
 * Runs one action in this process, as the runner's `main` does, and ends the process with the action's exit code:
 * a connection that a server keeps open must not keep the job.
 */
async function action(name, features) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
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
            return runDoor(door, features);
        case 'audit':
            return auditDoor(door, features);
        case 'sign':
            return signDoor(door, features);
        case 'verify':
            return verifyDoor(door, features);
        case 'gate':
            return gateDoor(door, features.gate);
        case 'comment':
            return commentDoor(door);
    }
}


/***/ }),

/***/ 25544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ verdictWithEvidence),
/* harmony export */   au: () => (/* binding */ runForEvidence)
/* harmony export */ });
/* unused harmony export packRun */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3365);
/* harmony import */ var _foundation_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57214);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97385);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44893);
/* harmony import */ var _run_audit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94229);









/**
 * Runs, and packs what came of it. The run stands as it is, whatever becomes of its package.
 * @param run begins a run whose claim is frozen before the first episode
 * @throws WorldGateError `output-exists` and `package-revoked` before anything is run, and whatever `run` throws
 */
async function runForEvidence(run, { output, now, installation }) {
    // Whoever reads that folder next must not take what an earlier call left there for the result of this one.
    const replaced = (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .packageToReplace */ .M4)(output);
    if ((0,_foundation_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFree */ .M)(output, _output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isReplaceable */ .ZN))
        (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .removePackage */ .Zz)(output);
    const outcome = await run();
    const { manifest, runDir } = outcome;
    if (manifest.state !== 'completed') {
        return { ...outcome, replaced, evidence: { state: 'none', reason: REASONS[manifest.state] } };
    }
    try {
        const packed = await packRun({ runDir, manifest, output, now: now(), installation });
        return { ...outcome, replaced, evidence: { state: 'packed', packageDir: output, ...packed, replaced } };
    }
    catch (error) {
        return { ...outcome, replaced, evidence: { state: 'broken', error } };
    }
}
const REASONS = {
    skipped: 'nothing was run',
    failed: 'the run did not come to its end',
    cancelled: 'the run was interrupted',
    running: 'the run did not come to its end',
};
/** The worse of what the gates and the claim that was made from them say. */
function verdictWithEvidence(run, evidence) {
    return evidence?.state === 'packed' ? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)([run, evidence.evidence.verdict]) : run;
}
/**
 * Makes a run of our own into an evidence package, from the claim and the plan that were frozen before its first episode.
 * @throws WorldGateError `claim-missing`, `run-tampered` for a claim that is not the one of the run, and those of an audit
 */
async function packRun({ runDir, manifest, output, now, installation, }) {
    (0,_evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .requireClaimOf */ .Z0)(runDir, manifest.run_id);
    for (const file of [_evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_FILE */ ._f, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_FILE */ .mI]) {
        const listed = manifest.artifacts.find((artifact) => artifact.path === file);
        if (listed?.digest === (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .readBelow */ .Gj)(runDir, file)))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('run-tampered', `${file} is not what the run was started with`, {
            hint: 'it was edited after the run: run again',
        });
    }
    return (0,_run_audit_js__WEBPACK_IMPORTED_MODULE_8__/* .runAudit */ .b)({
        source: 'worldgate',
        from: runDir,
        claim: node_path__WEBPACK_IMPORTED_MODULE_0__.join(runDir, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIM_FILE */ ._f),
        protocol: node_path__WEBPACK_IMPORTED_MODULE_0__.join(runDir, _evaluation_run_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_FILE */ .mI),
        output,
        anchor: undefined,
        ppi: undefined,
        importOptions: {},
        stopping: undefined,
        sameModel: false,
        // A trust policy may ask how complete the record of a release is.
        completenessScore: true,
        extras: [],
        now,
        version: installation.version,
        worker: installation.worker,
    });
}


/***/ }),

/***/ 33544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditData: () => (/* binding */ auditData),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   sourcesCommand: () => (/* binding */ sourcesCommand)
/* harmony export */ });
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35470);
/* harmony import */ var _audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44893);
/* harmony import */ var _audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94229);
/* harmony import */ var _audit_sources_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66466);
/* harmony import */ var _contracts_compliance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35007);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28308);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91995);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67759);
/* harmony import */ var _gates_format_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(80146);
/* harmony import */ var _reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3997);
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36494);
/* harmony import */ var _supply_chain_ml_bom_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43028);
/* harmony import */ var _audit_request_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86241);
/* harmony import */ var _next_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22442);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(11063);
















const runCommand = async (context, options, [source]) => {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'output', '--output DIR');
    const ask = {
        source,
        from: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'from', '--from PATH'),
        claim: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'claim', '--claim FILE'),
        protocol: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'protocol', '--protocol FILE'),
        output,
        anchor: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'anchor'),
        ppi: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'ppi'),
        stopping: choice(options, 'stopping', ['savi', 'fixed']),
        sameModel: options.sameModel === true,
        completenessScore: options.emitCompletenessScore === true,
        compliance: (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_compliance_js__WEBPACK_IMPORTED_MODULE_4__/* .complianceList */ .A8, (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'compliance') ?? '', {
            file: '--compliance',
            code: 'usage',
            hint: 'give names of frameworks, with commas between them',
        }),
        mlBom: options.mlbom === true ? '1.6' : (choice(options, 'mlbom', _supply_chain_ml_bom_js__WEBPACK_IMPORTED_MODULE_10__/* .ML_BOM_VERSIONS */ .DQ) ?? null),
        startSeed: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .integer */ .nd)(options, 'startSeed', '--start-seed', 0),
        pointer: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'pointer'),
        droidYesNoFix: options.droidYnFix === true ? true : undefined,
        progressUnit: choice(options, 'progressUnit', ['ratio', 'percent']),
        mapping: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'mapping'),
        suite: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'suite'),
        attach: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .texts */ .Te)(options, 'attach'),
    };
    const { now, cwd, installation } = context;
    const request = (0,_audit_request_js__WEBPACK_IMPORTED_MODULE_11__/* .auditRequest */ .z)(ask, { folder: cwd, now: now(), installation });
    return auditResult(context, await (0,_audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .runAudit */ .b)(request), output, options);
};
function auditResult(context, outcome, output, options) {
    const { evidence, manifest, digest } = outcome;
    const notes = (0,_audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .replacedNotes */ .Q2)(outcome.replaced);
    const extras = manifest.members.map(({ name }) => name).filter((name) => _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_5__/* .OPTIONAL_MEMBER */ .st.test(name));
    const attached = manifest.members.filter(({ name }) => (0,_audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttachment */ .s5)(name)).length;
    const { colour, columns } = context.terminal;
    const rendered = (0,_reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderEvidenceText */ .l)(evidence, {
        color: colour,
        width: Math.max(48, Math.min(columns, 100)),
    });
    return {
        exitCode: (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeFor */ .Rr)(evidence.verdict, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .failOnOption */ .rZ)(options)),
        data: { ...auditData(evidence, output, digest), notes },
        text: [
            rendered.trimEnd(),
            '',
            `package: ${output}`,
            ...extras.map((name, i) => `${i === 0 ? 'also:   ' : '        '} ${name}`),
            ...(attached === 0 ? [] : [`carries: ${(0,_gates_format_js__WEBPACK_IMPORTED_MODULE_15__/* .count */ .U9)(attached, 'attachment')}, which nothing judged`]),
            `digest:  ${digest}`,
            // An aggregate is not decided, and a mock proves nothing: nobody has a use for a signature.
            ...(evidence.outcome === null || evidence.not_for_proof ? [] : [(0,_next_command_js__WEBPACK_IMPORTED_MODULE_12__/* .signingNext */ .Tx)(context, output)]),
            ...notes.map((note) => `note:    ${note}`),
        ].join('\n'),
    };
}
/** What `--json` says of an audit, and the action's outputs are taken from. */
function auditData(evidence, packagePath, digest) {
    const { counts, metrics, outcome } = evidence;
    return {
        outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        package_path: packagePath,
        package_digest: digest,
        source: evidence.source.name,
        format: evidence.source.format,
        counts: {
            episodes: counts.matched,
            succeeded: counts.succeeded,
            missing: counts.missing,
            duplicate: counts.duplicate,
            out_of_protocol: counts.out_of_protocol,
            not_a_trial: counts.not_a_trial,
            planned: counts.planned,
        },
        // With several metrics the claim comes out as its worst one does.
        interval: metrics.find((metric) => metric.outcome === outcome)?.interval ?? null,
        metrics: metrics.map(({ name, outcome, estimate, interval, level, method, n }) => ({
            name,
            outcome,
            estimate,
            interval,
            level,
            method,
            n,
        })),
        reasons: evidence.reasons,
        ...(evidence.completeness === null ? {} : { completeness: evidence.completeness.score }),
    };
}
const sourcesCommand = async (context) => {
    const width = Math.min(context.terminal.columns, 100);
    const rows = _audit_sources_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .IMPORTERS */ .a.map(({ source, title, recognises, supplies }) => ({
        source,
        title,
        recognises,
        supplies,
    }));
    return {
        exitCode: 0,
        data: { sources: rows },
        text: rows
            .map(({ source, title, recognises }) => [
            ...(0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(`${source}: ${title}`, width),
            ...recognises.flatMap((line) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(line, width - 4).map((part, i) => `${i === 0 ? '  ' : '    '}${part}`)),
        ].join('\n'))
            .join('\n'),
    };
};
/** An option whose values the command line has checked already. */
function choice(options, key, values) {
    return values.find((value) => value === options[key]);
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

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ requireClaimOf),
/* harmony export */   _f: () => (/* binding */ CLAIM_FILE),
/* harmony export */   mI: () => (/* binding */ PROTOCOL_FILE),
/* harmony export */   qG: () => (/* binding */ writeClaim)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97385);




/** Where a run that is to become evidence keeps what was claimed and planned before it. */
const CLAIM_FILE = 'inputs/claim.json';
const PROTOCOL_FILE = 'inputs/protocol.json';
function writeClaim(run, { claim, protocol }) {
    for (const [file, value] of [
        [CLAIM_FILE, claim],
        [PROTOCOL_FILE, protocol],
    ]) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(run.path(file), `${JSON.stringify(value, null, 2)}\n`);
    }
}
/**
 * Whether a claim was frozen for a run cannot be made up for once it has begun.
 * @param runDir absolute
 * @throws WorldGateError `claim-missing`
 */
function requireClaimOf(runDir, runId) {
    if ([CLAIM_FILE, PROTOCOL_FILE].every((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeJoin */ .gt)(runDir, file))))
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('claim-missing', `run ${runId} has no claim that was frozen before its first episode`, {
        hint: 'start a new run that is to give evidence, or audit this one with a claim of your own: `worldgate audit run worldgate`',
    });
}


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

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   sQ: () => (/* binding */ metricsTable)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27615);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72342);








/** Rows of a table that are shown open; as many again as `MOST_FOLDED` stand folded below them. */
const MOST_OPEN = 30;
const MOST_FOLDED = 500;
/**
 * `evidence.md`: what a reviewer reads. GitHub-flavoured Markdown with everything from outside escaped; no clock, so
 * that the same evidence gives the same bytes. Ends with a line break.
 */
function renderEvidence(evidence) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('# Evidence', statementLine(evidence), verdictLine(evidence), evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FOR_PROOF */ .Vj}` : null, list((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(evidence)), section('Decision', metricsTable(evidence), metricNotes(evidence)), section('Episodes', countsPart(evidence)), ...evidence.metrics.map((metric) => section(tasksTitle(metric, evidence), tasksPart(metric))), section('Tasks outside of the protocol', unplannedPart(evidence)), section('Prediction-powered estimate', ppiPart(evidence)), section(`Grade ${evidence.grade.grade}`, gradePart(evidence)), section('Scope limits', factsTable((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeRows */ .IW)(evidence))), section('What is missing', missingPart(evidence)), section('What this does not show', list(evidence.not_shown)), section('Findings', findingsPart(evidence)), section('What the evaluator itself reported', reportedPart(evidence)), section('Recommendation', derivedPart(evidence.recommendation.text, evidence.recommendation.rule)), section('Deployment summary', derivedPart(evidence.deployment_summary.text, evidence.deployment_summary.rule)), section('Where to look for a counterexample next', axesPart(evidence)), section(_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTHORS_WORDS */ .X3, authorPart(evidence)), section('Record', factsTable([...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectRows */ .AU)(evidence), ...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRows */ .dq)(evidence)])), `<sub>${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_BOUNDARY */ .V$}</sub>`)}\n`;
}
function statementLine({ claim }) {
    const statement = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return statement === '' ? '' : `**${statement}**`;
}
function authorPart({ claim }) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return words === '' ? '' : `> ${words}`;
}
/** The verdict, and the sentence that says why. */
function verdictLine(evidence) {
    return `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(evidence.verdict).emoji} **${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2)(evidence)}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`;
}
/** A heading over what stands under it; nothing where that is empty. */
function section(title, ...parts) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(...parts);
    return body === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`## ${title}`, body);
}
function list(sentences) {
    return sentences.map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`).join('\n');
}
/** Each expected metric with what was required and what was measured. */
function metricsTable(evidence) {
    if (evidence.metrics.length === 0)
        return '';
    const header = ['Metric', 'Required', 'Measured', 'Interval', 'Outcome'];
    const lines = (...parts) => parts
        .filter((part) => part !== null && part !== '')
        .map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(part))
        .join('<br>');
    const rows = evidence.metrics.map((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}<br>${lines(view.about)}`,
            lines(view.required, view.tolerated),
            `**${lines(view.measured)}**${view.counts === '' ? '' : `<br>${lines(view.counts)}`}`,
            lines(view.interval === '' ? '—' : `${view.interval}, ${view.n}`, [`${view.level} ${view.method}`.trim(), view.sidedness].join(', ')),
            `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(view.verdict).emoji} ${view.outcome}`,
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('l'.repeat(header.length), header, rows);
}
function metricNotes(evidence) {
    const items = evidence.metrics.flatMap((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        const text = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .noteText */ .gA)(view);
        return text === '' ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(text)}`];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(items.join('\n'), evidence.metrics.length === 0
        ? null
        : '<sub>The interval decides, never the point estimate. With several metrics all must hold.</sub>');
}
function countsPart(evidence) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .denominatorRows */ .OR)(evidence);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageSentence */ .Qc)(evidence)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrl', ['Episodes', 'Count', 'Meaning'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countRows */ .BO)(evidence)), ways.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Way of counting', 'Succeeded', 'Share'], cells(ways)), evidence.denominators.rule === ''
        ? null
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.denominators.rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ratesSentence */ .Z0)(evidence)));
}
function cells(rows) {
    return rows.map((row) => row.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)));
}
function tasksTitle(metric, { metrics }) {
    return metrics.length === 1 ? 'Tasks' : `Tasks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}`;
}
function tasksPart(metric) {
    if (metric.tasks.length === 0)
        return '';
    const rows = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksWorstFirst */ .GP)(metric).map((task) => {
        const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .taskView */ .vV)(task, metric);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.task);
        return [
            view.below ? `**${name}** ⚠️` : name,
            ...[view.counts, view.measured, view.interval, view.p].map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)),
        ];
    });
    const header = ['Task, worst first', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksSentence */ .Y7)(metric)), longTable('lrrrr', header, rows, 'task'));
}
/** The first rows open, more of them folded, and the rest counted. */
function longTable(align, header, rows, noun) {
    const open = rows.slice(0, MOST_OPEN);
    const more = rows.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED);
    const left = rows.length - open.length - more.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, open), more.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more.length, `more ${noun}`))}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, more)), left === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, `further ${noun}`)} in \`evidence.json\`.`);
}
function unplannedPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unplannedTasks */ .wA)(evidence);
    return rows.length === 0 ? '' : longTable('lr', ['Task', 'Results'], cells(rows), 'task');
}
function ppiPart(evidence) {
    if (evidence.ppi === null)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Estimate', 'Measured', 'Interval'], cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiRows */ .BC)(evidence))), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiSentence */ .Vc)(evidence)));
}
function gradePart(evidence) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`Grade ${evidence.grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gradeWords */ .bb)(evidence)}.`, list(evidence.grade.reasons), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .completenessSentence */ .Ck)(evidence)));
}
function factsTable(facts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('ll', ['What', 'As recorded'], cells(facts));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return 'Nothing that this record asks for.';
    return missing
        .map(({ id, text }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`)
        .join('\n');
}
function findingsPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsBySeverity */ .fh)(evidence).map((finding) => [
        finding.severity === 'info' ? 'info' : `**${finding.severity}**`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.code),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence), _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding)),
    ]);
    return rows.length === 0 ? '' : longTable('llll', ['Severity', 'Code', 'What', 'Where'], rows, 'finding');
}
function reportedPart(evidence) {
    const rows = cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedRows */ .Nr)(evidence));
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('Compared with the episodes; never decided with.', longTable('lllr', ['Number', 'Of', 'As it stands', 'Where'], rows, 'number'));
}
function derivedPart(text, rule) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(shown, rule === '' ? null : `<sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`);
}
function axesPart({ next_falsification_axes: axes }) {
    return axes
        .map(({ axis, text, rule }) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(axis, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))} <sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`)
        .join('\n');
}


/***/ }),

/***/ 49024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namedRows)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);


const INDENT = '  ';
/**
 * A table of plain text whose rows have long names without blanks, as paths and tasks have. Where a word would have to be
 * broken to fit, every name stands on a line of its own over its cells, so that no name is broken unless the terminal
 * is narrower than the name.
 */
function namedRows({ header, rows, width }) {
    const cellsOf = rows.map(({ name, cells }) => [[name], ...cells]);
    const beside = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({ header, rows: cellsOf, width });
    if (cellsOf.every((cells) => fits(cells, beside.heading[1])))
        return [...beside.heading, ...beside.rows.flat()];
    const under = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({
        header: header.slice(1),
        rows: rows.map(({ cells }) => cells),
        width: width - INDENT.length,
    });
    const indented = (line) => `${INDENT}${line}`;
    return [
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(header[0], width),
        ...under.heading.map(indented),
        ...rows.flatMap(({ name }, i) => [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(name, width), ...under.rows[i].map(indented)]),
    ];
}
/** Whether no word of a row is wider than its column, by the line under the heading. */
function fits(cells, rule) {
    const columns = rule.split(/ +/).map((dashes) => dashes.length);
    const words = (parts) => parts.flatMap((part) => part.split(' '));
    return cells.every((parts, i) => words(parts).every((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word) <= columns[i]));
}


/***/ }),

/***/ 92434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ tasksWorstFirst),
/* harmony export */   Y7: () => (/* binding */ tasksSentence),
/* harmony export */   nR: () => (/* binding */ countsHeading),
/* harmony export */   qB: () => (/* binding */ isUnmeasured),
/* harmony export */   vV: () => (/* binding */ taskView)
/* harmony export */ });
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Whether a task has no result at all: then nothing is shown of it, whatever its missing episodes count as. */
function isUnmeasured({ observed }) {
    return observed === 0;
}
const isBelow = (task) => task.below && !isUnmeasured(task);
/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
function tasksWorstFirst({ tasks, operator, value }) {
    const badness = (task) => {
        const { estimate } = task;
        if (isUnmeasured(task) || estimate === null)
            return Number.POSITIVE_INFINITY;
        if (operator === '==')
            return Math.abs(estimate - value);
        return operator === '>=' ? -estimate : estimate;
    };
    const order = (a, b) => (a === b ? 0 : b > a ? 1 : -1);
    return tasks.toSorted((a, b) => Number(isBelow(b)) - Number(isBelow(a)) ||
        order(badness(a), badness(b)) ||
        order(b.observed, a.observed));
}
/** What the numbers of {@link TaskView} `counts` are. */
function countsHeading({ statistic }) {
    return statistic === 'rate' ? 'Succeeded' : 'Observed';
}
function taskView(task, metric) {
    const base = {
        task: (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task.task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label),
        counts: taskCounts(task, metric),
        below: isBelow(task),
    };
    if (isUnmeasured(task))
        return { ...base, measured: 'no result', interval: '—', p: '—', holds: false };
    const thresholds = [metric.value, metric.threshold];
    const p = task.p_adjusted ?? task.p_value;
    return {
        ...base,
        measured: task.estimate === null ? '—' : (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredText */ .AY)(task.estimate, metric),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(task.interval, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric), { thresholds }) ?? '—',
        p: p === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .alphaOf */ .Qq)(metric) ?? 0.05)}${task.p_adjusted === null ? '' : ' (Holm)'}`,
        holds: holds(task, metric),
    };
}
/** Successes of the episodes behind the estimate: what has no result is among them, as it counted. */
function taskCounts({ succeeded, observed, counted, planned }, { operator }) {
    if (succeeded === null)
        return (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: observed, episodes: planned });
    if (counted === 0)
        return '—';
    const without = Math.max(0, counted - observed);
    const total = operator === '<=' ? succeeded + without : succeeded;
    const note = without === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(without)} without a result`;
    return `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: total, episodes: counted })}${note}`;
}
function holds({ interval: [low, high] }, { operator, threshold }) {
    if (operator === '>=')
        return low !== null && low >= threshold;
    if (operator === '<=')
        return high !== null && high <= threshold;
    return low === threshold && high === threshold;
}
/** What the tasks of a metric show, and which p-values were adjusted. */
function tasksSentence(metric, named = 5) {
    const silent = tasksWorstFirst(metric).filter(isUnmeasured);
    const without = silent.length === 0 ? '' : ` No result: ${names(silent, named)}.`;
    return `${metric.statistic === 'sum' ? totalsText(metric, named) : testedText(metric, named)}${without}`;
}
function names(tasks, most, say = labelOf) {
    const more = tasks.length > most ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tasks.length - most)} more` : '';
    return `${tasks.slice(0, most).map(say).join(', ')}${more}`;
}
const labelOf = ({ task }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label);
/** A total is observed and not tested: what each task adds to it says where it comes from. */
function totalsText(metric, named) {
    const { operator, value } = metric;
    const total = ({ estimate }) => estimate ?? 0;
    const withTotal = (task) => `${labelOf(task)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(total(task), '')})`;
    const measured = metric.tasks.filter((task) => !isUnmeasured(task));
    // Only of a total that may be nothing is every task's own total required to be.
    if (value === 0 && operator !== '>=') {
        const off = tasksWorstFirst(metric).filter((task) => !isUnmeasured(task) && total(task) !== 0);
        if (off.length > 0)
            return `The total is not 0 in: ${names(off, named, withTotal)}.`;
        return measured.length === 0 ? '' : `The total of ${eachOf(measured.length)} is 0.`;
    }
    const largest = measured.filter((task) => total(task) !== 0).toSorted((a, b) => total(b) - total(a));
    return largest.length === 0
        ? 'No task adds anything to the total.'
        : `The total is that of all tasks together; the largest parts are of: ${names(largest, Math.min(3, named), withTotal)}.`;
}
const eachOf = (count) => count === 1 ? 'the one task with results' : `each of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} tasks with results`;
function testedText(metric, named) {
    const below = tasksWorstFirst(metric).filter(isBelow);
    const tested = metric.tasks.filter((task) => task.p_value !== null || task.p_adjusted !== null);
    const adjusted = metric.tasks.filter((task) => task.p_adjusted !== null).length;
    if (below.length === 0 && tested.length === 0)
        return 'Tasks are shown for themselves; none was tested.';
    const side = { '>=': 'below', '<=': 'above', '==': 'off' }[metric.operator];
    const threshold = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(metric.threshold, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric));
    const which = below.length === 0
        ? `No task is shown to be ${side} ${threshold}`
        : `Shown to be ${side} ${threshold}: ${names(below, named)}`;
    if (adjusted < 2)
        return `${which}.`;
    const rows = adjusted === metric.tasks.length
        ? `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(adjusted, 'row')}`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(adjusted)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(metric.tasks.length, 'row')}, marked Holm,`;
    return `${which}. The p-values of ${rows} are adjusted after Holm for naming tasks.`;
}


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderEvidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27615);
/* harmony import */ var _evidence_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72342);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75963);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);








/** Sentences of one sort that a terminal shows; `evidence.md` has them all. */
const MOST_SENTENCES = 6;
const MOST_TASKS = 5;
/**
 * What became of a claim, for a terminal of `width` columns (80 unless given, at least 48), without emoji. Every line
 * ends with a line break.
 */
function renderEvidenceText(evidence, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const inVerdict = (text, verdict) => paint(text, _text_js__WEBPACK_IMPORTED_MODULE_6__/* .SGR */ .NT[verdict]);
    const bold = (text) => paint(text, '1');
    const prose = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(text, width);
    const { grade, recommendation } = evidence;
    const said = `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2)(evidence)}. ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`;
    const lines = [
        ...prose((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)).map(bold),
        '',
        ...prose(said).map((line) => inVerdict(line, evidence.verdict)),
        '',
    ];
    if (evidence.not_for_proof)
        lines.push(...prose(`Not for proof. ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_FOR_PROOF */ .Vj}`).map((line) => paint(line, '33')), '');
    lines.push(...metricLines(evidence, width, inVerdict));
    lines.push(...prose((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageSentence */ .Qc)(evidence)));
    lines.push(...countLines(evidence, width));
    lines.push('', ...prose(`Grade ${grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeWords */ .bb)(evidence)}.`));
    lines.push(...items(grade.reasons, width));
    for (const sentence of [(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .completenessSentence */ .Ck)(evidence), (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ppiSentence */ .Vc)(evidence)])
        if (sentence !== '')
            lines.push('', ...prose(sentence));
    lines.push(...titled('Reasons', items((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherReasons */ .QA)(evidence), width), bold));
    lines.push(...titled('Tasks', taskLines(evidence, width), bold));
    const missing = evidence.missing_evidence.map(({ id, text }) => `${id}: ${text}`);
    lines.push(...titled('Missing', items(missing, width), bold));
    const findings = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsBySeverity */ .fh)(evidence)
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => {
        const place = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(finding);
        return `${finding.severity} ${finding.code}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)}${place === '' ? '' : ` (${place})`}`;
    });
    lines.push(...titled('Findings', items(findings, width), bold));
    lines.push('', ...prose(`Next: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(recommendation.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`).map(bold));
    const words = (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence);
    if (words !== '')
        lines.push('', ...prose(`${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHORS_WORDS */ .X3}: ${words}`));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Successes by each way of counting, or once where all agree. */
function countLines(evidence, width) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorRows */ .OR)(evidence);
    const agreed = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .agreedCounts */ .vx)(ways);
    return (agreed === null ? ways : [agreed]).flatMap(([how, counts, share]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${how}: ${counts} (${share})`, width));
}
function titled(title, lines, bold) {
    return lines.length === 0 ? [] : ['', bold(title), ...lines];
}
function items(texts, width) {
    const left = texts.length - MOST_SENTENCES;
    return [
        ...texts.slice(0, MOST_SENTENCES).flatMap((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence), width)),
        ...(left > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(left)} more in evidence.md`, width) : []),
    ];
}
function metricLines(evidence, width, paint) {
    if (evidence.metrics.length === 0)
        return [];
    const views = evidence.metrics.map((metric) => (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .metricView */ .GM)(metric, evidence));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Metric', 'Outcome', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name],
            view.outcome.split(' within ').map((part, i) => (i === 0 ? part : `within ${part}`)),
            [
                joined(view.measured) + (view.counts === '' ? '' : ` (${joined(view.counts)})`),
                joined(view.interval),
                `${joined(view.level)} ${view.method}, ${joined(view.n)}`.trim(),
                joined(view.sidedness),
            ].filter((line) => line !== ''),
            [joined(view.required), ...(view.tolerated === null ? [] : [view.tolerated])],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const notes = views.flatMap(({ notes }) => notes.flatMap((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(note, width)));
    return [...heading, ...rows.flat(), ...notes, ''];
}
/** The worst tasks of each metric; nothing where there is but one task. */
function taskLines(evidence, width) {
    return evidence.metrics.flatMap((metric) => {
        if (metric.tasks.length < 2)
            return [];
        const worst = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksWorstFirst */ .GP)(metric).slice(0, MOST_TASKS);
        const table = (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRows */ .L)({
            header: ['Worst', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'],
            rows: worst.map((task) => {
                const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .taskView */ .vV)(task, metric);
                return {
                    name: view.task,
                    // Each part stays whole, on a line of its own where there is no room for both.
                    cells: [
                        [view.counts.split(', ').map(joined).join(', ')],
                        [joined(view.measured)],
                        [joined(view.interval)],
                        [joined(view.p).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' (')],
                    ],
                };
            }),
            width,
        });
        const name = evidence.metrics.length === 1 ? '' : `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name)}: `;
        return [...(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(`${name}${(0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksSentence */ .Y7)(metric, 3)}`, width), ...table];
    });
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
}


/***/ })

};
