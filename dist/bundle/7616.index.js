export const id = 7616;
export const ids = [7616];
export const modules = {

/***/ 75012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unzipInto)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);







/** Results compress by 10 to 40, empty tables by more; deflate ends at 1,032. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 16;
const MAX_NAME_BYTES = 1024;
/** What no file system has in a name, or what means something else on one of them. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*]/;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SPECIAL_BITS = 0o7000;
/**
 * Unpacks a zip file from outside. The folder is there afterwards with every file of the archive, or as it was before:
 * whatever is refused leaves nothing behind. Files come out with the mode 0644.
 *
 * Refused are: paths that leave the folder or mean different things on different systems, links and other special
 * files, names that come twice or differ in case only, encrypted members, names that are not UTF-8, checksums and sizes
 * that are wrong, and more than the limits. Memory is bounded by the directory of the archive, which `maxEntries` bounds.
 *
 * @param archiveFile absolute path
 * @param folder absolute path; missing or empty
 * @returns the paths of the files inside `folder`, in the order of the archive
 * @throws WorldGateError `archive-broken`, `archive-unsafe`, `archive-too-large`, `output-exists`, those of reading and writing
 */
async function unzipInto(archiveFile, folder, limits) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(archiveFile, {
        autoClose: false,
        // Names are judged as they stand: the library would turn each backslash into a slash.
        decodeStrings: false,
    }).catch((error) => {
        throw isSystemError(error) ? (0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readError */ .lS)(error, archiveFile) : broken((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    });
    try {
        const members = await directoryOf(zip, limits);
        return await (0,_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolderAtomic */ .k)(folder, () => false, (temporary) => unpack(zip, members, temporary, new Meter(limits, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archiveFile).size)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B || isSystemError(error))
            throw error;
        // What the library throws about the bytes of an archive are plain errors.
        throw broken((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    }
    finally {
        zip.close();
    }
}
/** The whole directory is judged before anything is unpacked. */
async function directoryOf(zip, limits) {
    const members = [];
    const names = new Names();
    let declared = 0;
    if (zip.entryCount > limits.maxEntries)
        throw tooManyEntries(limits);
    for await (const entry of zip.eachEntry()) {
        if (members.length === limits.maxEntries)
            throw tooManyEntries(limits);
        const path = pathOf(entry, limits.maxDepth ?? MAX_DEPTH);
        names.add(path);
        refuseSpecial(entry, path);
        declared += entry.uncompressedSize;
        if (declared > limits.maxBytes)
            throw tooLarge(`says that it holds more than ${limits.maxBytes} bytes`);
        members.push({ entry, path });
    }
    return members;
}
function pathOf(entry, maxDepth) {
    const raw = entry.fileNameRaw;
    if (raw.length === 0 || raw.length > MAX_NAME_BYTES) {
        throw unsafe(`has a member with a name of ${raw.length} bytes`);
    }
    let name;
    try {
        name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        throw unsafe(`has a member with a name that is not UTF-8: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(raw.toString('latin1'))}`);
    }
    const shown = (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name);
    if (name.includes('\\'))
        throw unsafe(`has a member with a backslash in its name: ${shown}`);
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
        throw unsafe(`has a member with an absolute path: ${shown}`);
    }
    if (FORBIDDEN.test(name))
        throw unsafe(`has a member with a character in its name that no file has: ${shown}`);
    const parts = name.replace(/\/$/, '').split('/');
    if (parts.includes('..'))
        throw unsafe(`has a member that leads out of its folder: ${shown}`);
    if (parts.some((part) => part === '' || part === '.' || /[. ]$/.test(part) || RESERVED.test(part))) {
        throw unsafe(`has a member with a path that systems read differently: ${shown}`);
    }
    if (parts.length > maxDepth)
        throw unsafe(`has a member more than ${maxDepth} folders deep: ${shown}`);
    return name;
}
function refuseSpecial(entry, path) {
    const shown = (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path);
    if (entry.isEncrypted())
        throw unsafe(`has an encrypted member: ${shown}`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw broken(`member ${shown} is compressed by method ${entry.compressionMethod}, which nothing here reads`);
    }
    const mode = entry.externalFileAttributes >>> 16;
    const type = mode & FILE_TYPE;
    const isFolder = path.endsWith('/');
    if (type !== 0 && type !== (isFolder ? FOLDER : REGULAR)) {
        throw unsafe(`has a member that is a link or another special file: ${shown}`);
    }
    if ((mode & SPECIAL_BITS) !== 0 && !isFolder)
        throw unsafe(`has a member with special rights: ${shown}`);
    if (isFolder && entry.uncompressedSize !== 0)
        throw unsafe(`has a folder with content: ${shown}`);
}
/** Paths that a case-insensitive file system, or one that normalises names, would make one. */
class Names {
    /** What each folded path was written as, and whether a file stands there. */
    #seen = new Map();
    add(path) {
        const isFile = !path.endsWith('/');
        const parts = path.replace(/\/$/, '').split('/');
        for (let depth = 1; depth <= parts.length; depth++) {
            const written = parts.slice(0, depth).join('/');
            const isMember = depth === parts.length;
            this.#claim(written, isMember && isFile, path, isMember);
        }
    }
    #claim(written, isFile, path, isMember) {
        const folded = written.normalize('NFKC').toLowerCase();
        const earlier = this.#seen.get(folded);
        if (earlier === undefined) {
            this.#seen.set(folded, { written, isFile });
            return;
        }
        if (earlier.written !== written) {
            throw unsafe(`has two names that some systems take for one: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(earlier.written)} and ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(written)}`);
        }
        if (earlier.isFile || isFile) {
            const what = isMember && earlier.isFile && isFile ? 'the same member twice' : 'a file where it has a folder';
            throw unsafe(`has ${what}: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}`);
        }
    }
}
/** Counts what really comes out. */
class Meter {
    #limits;
    #archiveBytes;
    #bytes = 0;
    constructor(limits, archiveBytes) {
        this.#limits = limits;
        this.#archiveBytes = archiveBytes;
    }
    add(bytes) {
        this.#bytes += bytes;
        const { maxBytes, maxRatio = MAX_RATIO } = this.#limits;
        if (this.#bytes > maxBytes)
            throw tooLarge(`unpacks to more than ${maxBytes} bytes`);
        if (this.#bytes > RATIO_FROM_BYTES && this.#bytes > maxRatio * this.#archiveBytes) {
            throw tooLarge(`unpacks to more than ${maxRatio} times its size`);
        }
    }
}
async function unpack(zip, members, folder, meter) {
    const files = [];
    for (const { entry, path } of members) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if (path.endsWith('/')) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
            continue;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await writeMember(zip, entry, target, meter);
        files.push(path);
    }
    return files;
}
async function writeMember(zip, entry, target, meter) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'wx', 0o644);
    try {
        let sum = 0;
        for await (const piece of await zip.openReadStreamPromise(entry)) {
            const bytes = piece;
            meter.add(bytes.length);
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes, sum);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
        }
        if (sum !== entry.crc32)
            throw broken(`the checksum of member ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(entry.fileNameRaw.toString())} is wrong`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isSystemError(error) {
    const code = error?.code;
    return (error?.syscall !== undefined && /^E[A-Z0-9]+$/.test(code ?? ''));
}
function broken(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-broken', `the archive cannot be read: ${why}`, {
        hint: 'Get it again: it may have been cut off on its way.',
    });
}
function unsafe(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-unsafe', `the archive ${why}`, {
        hint: 'Do not unpack it by other means: no tool of WorldGate writes such an archive.',
    });
}
function tooLarge(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-too-large', `the archive ${why}`, {
        hint: 'It is a decompression bomb, or no result of one run.',
    });
}
function tooManyEntries({ maxEntries }) {
    return tooLarge(`has more than ${maxEntries} members`);
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ downloadArtifact),
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29558);
/* harmony import */ var _foundation_unzip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75012);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23125);









const PERMISSION = 'actions: read';
const PAGE_SIZE = 100;
// The API sends more, and Enterprise servers of other years send less.
const lenient = (schema) => schema.nullish().catch(null);
const artifactShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative(),
    expired: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    created_at: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    expires_at: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    digest: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/)),
    workflow_run: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
        id: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive()),
        repository_id: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive()),
        head_repository_id: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive()),
        head_branch: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
        head_sha: lenient(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    })),
});
const artifactPage = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(), artifacts: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(artifactShape) });
/**
 * The artifacts of a workflow run or of a repository.
 * @throws GitHubError
 */
async function listArtifacts(client, { owner, name: repo }, { runId, name, limit }) {
    const found = new Map();
    let total = 0;
    for (let page = 1, more = true; more && found.size < limit; page++) {
        const answer = await client.call({
            route: runId === undefined
                ? 'GET /repos/{owner}/{repo}/actions/artifacts'
                : 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
            parameters: {
                owner,
                repo,
                per_page: PAGE_SIZE,
                page,
                ...(runId === undefined ? {} : { run_id: runId }),
                ...(name === undefined ? {} : { name }),
            },
            answer: artifactPage,
            purpose: `list the artifacts of ${runId === undefined ? `${owner}/${repo}` : `workflow run ${runId}`}`,
            permission: PERMISSION,
            repeat: 'repeatable',
        });
        total = Math.max(total, answer.data.total_count);
        for (const one of answer.data.artifacts)
            found.set(one.id, one);
        more = answer.more && answer.data.artifacts.length > 0;
    }
    const artifacts = [...found.values()].sort((a, b) => b.id - a.id).slice(0, limit);
    return { artifacts, total: Math.max(total, found.size) };
}
/**
 * Downloads an artifact and unpacks it. The archive must have the digest that the API states: what the service hands
 * out is then what the run uploaded. Nothing is left behind where that, or the archive, is refused.
 *
 * @param artifact as {@link listArtifacts} lists it
 * @param folder absolute path; missing or empty
 * @returns the paths of the files inside `folder`
 * @throws GitHubError; WorldGateError `artifact-expired`, `artifact-digest-missing`, `artifact-digest-mismatch`,
 * `download-too-large` and those of {@link unzipInto}
 */
async function downloadArtifact(client, { owner, name: repo }, artifact, folder, limits) {
    const what = `artifact ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(artifact.name)}`;
    if (artifact.expired)
        throw expired(what);
    if (artifact.digest == null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('artifact-digest-missing', `GitHub states no digest of ${what}`, {
            kind: 'environment',
            hint: 'Upload it with WorldGate, or with `actions/upload-artifact` of version 4 or later.',
        });
    }
    if (artifact.size_in_bytes > limits.maxArchiveBytes) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('download-too-large', `${what} has ${artifact.size_in_bytes} bytes; at most ${limits.maxArchiveBytes} are downloaded`, { hint: 'Check that it is the artifact of a run: nothing of it was downloaded.' });
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(parent);
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.zip`);
    try {
        const { digest } = await client.download({
            route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
            parameters: { owner, repo, artifact_id: artifact.id, archive_format: 'zip' },
            purpose: `download ${what}`,
            permission: PERMISSION,
            file: archive,
            maxBytes: limits.maxArchiveBytes,
        });
        if (digest !== artifact.digest) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('artifact-digest-mismatch', `${what} was downloaded with digest ${digest}, but GitHub states ${artifact.digest}`, {
                kind: 'environment',
                hint: 'Run the job again; if it stays, something between GitHub and this machine changes files.',
            });
        }
        return await (0,_foundation_unzip_js__WEBPACK_IMPORTED_MODULE_6__/* .unzipInto */ .v)(archive, folder, limits);
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_7__/* .GitHubError */ .y && error.status === 410)
            throw expired(what);
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(archive, { force: true });
    }
}
function expired(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('artifact-expired', `${what} has expired: GitHub no longer has it`, {
        kind: 'environment',
        hint: 'Run the workflow again that uploads it, or keep artifacts longer (`retention-days`, or the settings of the repository).',
    });
}


/***/ }),

/***/ 70213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ latestRelease),
/* harmony export */   K9: () => (/* binding */ listWorkflowRuns),
/* harmony export */   lz: () => (/* binding */ commitOfTag),
/* harmony export */   qK: () => (/* binding */ isOwnRun),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23125);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96747);



const ACTIONS = 'actions: read';
const CONTENTS = 'contents: read';
/** Events whose workflow runs what somebody with write access has put on a branch or tag of the repository. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'release']);
/**
 * Whether a workflow ran the repository's own files for what is on its branches: never for a pull request, whose files
 * are its author's, and never for an event that may follow one (`pull_request_target`, `workflow_run`, `issue_comment`).
 */
function isOwnRun({ event, repository, headRepository }) {
    return OWN_EVENTS.has(event) && repository !== null && headRepository?.id === repository.id;
}
/** Workflow runs by what they ran for, the newest first; one page of them. @throws GitHubError */
async function listWorkflowRuns(client, { owner, name: repo }, query) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        parameters: { owner, repo, per_page: 100, ...query },
        answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ workflow_runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowRunShape */ .kW) }),
        purpose: `list the workflow runs of ${query.head_sha ?? query.branch ?? 'the repository'}`,
        permission: ACTIONS,
        repeat: 'repeatable',
    });
    return data.workflow_runs.map(_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowRunFacts */ .iI).sort((a, b) => b.id - a.id);
}
/** The best common ancestor of two commits; null where there is none. @throws GitHubError */
async function mergeBase(client, { owner, name: repo }, base, head) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        // The first page also lists every file that differs, which nothing here needs.
        parameters: { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 2 },
        answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish() }),
        purpose: `compare ${head} with ${base}`,
        permission: CONTENTS,
        repeat: 'repeatable',
    });
    return data.merge_base_commit?.sha ?? null;
}
/** The commit that a tag names, also an annotated one. @throws GitHubError */
async function commitOfTag(client, { owner, name: repo }, tag) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { owner, repo, ref: `tags/${tag}`, per_page: 1, page: 2 },
        answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
        purpose: `find the commit of tag ${tag}`,
        permission: CONTENTS,
        repeat: 'repeatable',
    });
    return data.sha;
}
const release = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    tag_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    assets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    })),
});
/** The latest release that is neither a draft nor a pre-release; null where there is none. @throws GitHubError */
async function latestRelease(client, { owner, name: repo }) {
    try {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/releases/latest',
            parameters: { owner, repo },
            answer: release,
            purpose: 'find the latest release',
            permission: CONTENTS,
            repeat: 'repeatable',
        });
        return data;
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.status === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 96747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ readWorkflowRun),
/* harmony export */   iI: () => (/* binding */ workflowRunFacts),
/* harmony export */   kW: () => (/* binding */ workflowRunShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

// The API sends more, and leaves out more than it says, as of forks that were deleted.
const lenient = (schema) => schema.nullish().catch(null);
const account = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const repositoryShape = lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owner: account }));
const workflowRunShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    run_attempt: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    conclusion: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_branch: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    path: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    html_url: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    created_at: lenient(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    actor: account,
    repository: repositoryShape,
    head_repository: repositoryShape,
});
/**
 * @throws GitHubError
 */
async function readWorkflowRun(client, { owner, name: repo }, runId) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { owner, repo, run_id: runId },
        answer: workflowRunShape,
        purpose: `read workflow run ${runId} of ${owner}/${repo}`,
        permission: 'actions: read',
        repeat: 'repeatable',
    });
    return workflowRunFacts(data);
}
function workflowRunFacts(data) {
    return {
        id: data.id,
        attempt: data.run_attempt ?? 1,
        event: data.event,
        status: data.status ?? null,
        conclusion: data.conclusion ?? null,
        headSha: data.head_sha,
        headBranch: data.head_branch ?? null,
        repository: runRepository(data.repository),
        headRepository: runRepository(data.head_repository),
        actor: data.actor?.login ?? null,
        createdAt: data.created_at ?? null,
        url: data.html_url ?? null,
    };
}
function runRepository(found) {
    if (found == null)
        return null;
    const { id, full_name } = found;
    return { id, fullName: full_name, owner: found.owner?.login ?? full_name.split('/', 1)[0] };
}


/***/ })

};
