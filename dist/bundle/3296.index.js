export const id = 3296;
export const ids = [3296,8549,1532,6067];
export const modules = {

/***/ 50294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   z: () => (/* binding */ mustSign)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Whether to sign. `auto` skips where it cannot be done, but fails for a release; `required` fails; `never` skips.
 * Where data may be a stranger's and the identity is the repository's own, nothing is signed.
 * @throws WorldGateError `untrusted-event`, `identity-missing`
 */
function decideMode(circumstances) {
    const { mode, hasKey, job, allowUntrustedEvent } = circumstances;
    if (mode === 'never')
        return { sign: false, reason: 'signing is switched off (sign: never)' };
    const untrusted = allowUntrustedEvent ? undefined : untrustedEvent(job);
    const obstacle = untrusted ?? (hasKey ? undefined : missingIdentity(job));
    if (obstacle === undefined)
        return { sign: true };
    if (!mustSign(circumstances))
        return { sign: false, reason: `${obstacle.message}. ${obstacle.hint}` };
    const why = mode === 'required' ? 'a signature is required' : 'a release is signed';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(obstacle.code, `${why}, but ${obstacle.message}`, {
        hint: obstacle.hint,
        kind: obstacle.kind,
    });
}
/** Whether a signature that cannot be made is a failure: where one is required, and for releases. */
function mustSign({ mode, job: { source }, }) {
    return mode === 'required' || (mode === 'auto' && isRelease(source));
}
function isRelease({ event, ref }) {
    return event === 'release' || ref?.startsWith('refs/tags/') === true;
}
function untrustedEvent({ source: { event }, triggeringFork, fork, identity, }) {
    const hint = 'Sign in the workflow that made the evidence. Only where this job checks all that it signs: `--allow-untrusted-event`.';
    if (event === 'pull_request_target') {
        return {
            code: 'untrusted-event',
            message: "the event pull_request_target runs with the repository's own identity on what a stranger may have written",
            hint,
            kind: 'environment',
        };
    }
    // Where a repository hands its forks tokens that can write, they get an identity, too.
    if (fork === true && identity !== null) {
        return {
            code: 'untrusted-event',
            message: "the pull request comes from a fork, and this job has the repository's own identity",
            hint,
            kind: 'environment',
        };
    }
    if (event === 'workflow_run' && triggeringFork !== false) {
        const whose = triggeringFork === null ? 'may come from a fork (the event does not tell)' : 'comes from a fork';
        return {
            code: 'untrusted-event',
            message: `the run that triggered this workflow_run ${whose}, and this job has the repository's own identity`,
            hint,
            kind: 'environment',
        };
    }
    return undefined;
}
function missingIdentity({ identity, inActions, fork }) {
    if (identity !== null)
        return undefined;
    const code = 'identity-missing';
    if (!inActions) {
        return {
            code,
            message: 'this is no job of GitHub Actions, so that nobody says who signs',
            hint: 'Sign with a key: `--key FILE`. `worldgate audit keygen` makes one.',
            // Whoever calls it there can only have forgotten the key.
            kind: 'input',
        };
    }
    if (fork === true) {
        return {
            code,
            message: 'the pull request comes from a fork, whose jobs get no identity (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
            hint: 'Evidence of forks stays unsigned: sign after the merge, in a workflow of the repository itself.',
            kind: 'environment',
        };
    }
    return {
        code,
        message: 'the job may not ask who it is (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
        hint: 'Add `permissions: id-token: write` to the job; a reusable workflow gets it from its caller. Or sign with a key.',
        kind: 'environment',
    };
}


/***/ }),

/***/ 91995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ CLAIM_OUTCOMES),
/* harmony export */   Fm: () => (/* binding */ VERDICT_TABLE),
/* harmony export */   HQ: () => (/* binding */ runState),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony exports RUN_STATES, ROW_STATES, AUDIT_STATES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Worst first: a run's verdict is the first of these that any of its required gates has. */
const VERDICTS = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS);
/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
const FAIL_ON = ['failed', 'inconclusive', 'skipped', 'never'];
const failOn = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAIL_ON);
/** `partial`: a shard that played its part to the end; only the run that is merged from all of them is completed. */
const RUN_STATES = ['running', 'completed', 'partial', 'failed', 'skipped', 'cancelled'];
const runState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RUN_STATES);
const CLAIM_OUTCOMES = [
    'supported',
    'supported_within_margin',
    'inconclusive',
    'underpowered',
    'not_supported',
    'invalid',
];
/** One row of an audit or release report. */
const ROW_STATES = (/* unused pure expression or super */ null && (['passed', 'failed', 'warning', 'not_run', 'invalid']));
const AUDIT_STATES = (/* unused pure expression or super */ null && (['complete', 'incomplete', 'rejected', 'not_started']));
/**
 * The one table that maps gate verdicts, claim outcomes, row states, run states and audit states onto
 * each other. `docs/verdicts.md` shows it, and a test holds the two together.
 */
const VERDICT_TABLE = [
    {
        verdict: 'error',
        claimOutcomes: ['invalid'],
        rowStates: ['invalid'],
        runStates: ['failed', 'cancelled', 'running', 'partial'],
        auditStates: ['rejected'],
        words: 'Could not be decided',
        emoji: '💥',
    },
    {
        verdict: 'failed',
        claimOutcomes: ['not_supported'],
        rowStates: ['failed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Failed',
        emoji: '❌',
    },
    {
        verdict: 'inconclusive',
        claimOutcomes: ['inconclusive', 'underpowered'],
        rowStates: ['warning'],
        runStates: ['completed'],
        auditStates: ['complete', 'incomplete'],
        words: 'Inconclusive: not enough evidence either way',
        emoji: '❔',
    },
    {
        verdict: 'skipped',
        claimOutcomes: [],
        rowStates: ['not_run'],
        runStates: ['skipped', 'completed'],
        auditStates: ['not_started'],
        words: 'Skipped: nothing was decided',
        emoji: '⏭️',
    },
    {
        verdict: 'passed',
        claimOutcomes: ['supported', 'supported_within_margin'],
        rowStates: ['passed'],
        runStates: ['completed'],
        auditStates: ['complete'],
        words: 'Passed',
        emoji: '✅',
    },
];
function verdictRow(of) {
    return VERDICT_TABLE.find((row) => row.verdict === of);
}
/** The worst of several verdicts; `skipped` for none, because nothing was decided. */
function worstVerdict(verdicts) {
    const present = new Set(verdicts);
    return VERDICTS.find((candidate) => present.has(candidate)) ?? 'skipped';
}
/** Exit code of a command that ended with `of` (DESIGN: 0 let pass, 1 failed, 3 inconclusive or skipped, 4 error). */
function exitCodeFor(of, failOnLevel) {
    if (of === 'error')
        return 4;
    const level = FAIL_ON.indexOf(failOnLevel);
    if (failOnLevel === 'never')
        return 0;
    if (of === 'failed')
        return 1;
    if (of === 'inconclusive')
        return level >= 1 ? 3 : 0;
    if (of === 'skipped')
        return level >= 2 ? 3 : 0;
    return 0;
}


/***/ }),

/***/ 56680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   C: () => (/* binding */ LineAppender),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   oG: () => (/* binding */ writeError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITABLE = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link',
    EEXIST: 'something else stands there',
};
/**
 * A failed write as a WorldGateError of kind `environment`: `disk-full`, `not-writable`, or `write-failed`.
 * Errors without a system error code are bugs and come back as they are.
 */
function writeError(cause, path) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B)
        return cause;
    const code = cause?.code;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return cause;
    if (FULL.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('disk-full', `${path} could not be written: no space is left on its disk`, {
            cause,
            kind: 'environment',
            hint: 'Free some space (`worldgate runs prune` removes old runs) and run again; a stopped run can be resumed.',
        });
    }
    const why = NOT_WRITABLE[code];
    if (why !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('not-writable', `${path} could not be written: ${why}`, {
            cause,
            kind: 'environment',
            hint: 'Check the permissions of the folder, or name another one.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('write-failed', `${path} could not be written (${code})`, {
        cause,
        kind: 'environment',
        hint: 'Check the disk that the folder is on.',
    });
}
/** Writes all of `data` at the descriptor's position; a short write goes on where it stopped. */
function writeAll(fd, data) {
    for (let at = 0; at < data.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, data, at);
}
/** Makes renames and new files in `folder` survive a power cut; Windows has no such call. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** True for the name of a temporary file that a killed process may have left beside the file it was writing. */
function isTemporaryName(name) {
    return /^\..*\.[0-9a-f]{12}\.tmp$/.test(name);
}
/**
 * Replaces or creates `path` so that a reader, or a machine that loses power, sees the old content or the new
 * and nothing between: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
 * at `path` is replaced, not followed. On failure the temporary file is gone and `path` is as it was.
 * @throws WorldGateError of kind `environment`: `disk-full`, `not-writable`, `write-failed`
 */
function writeFileAtomic(path, data, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    let created = false;
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode);
        created = true;
        try {
            writeAll(fd, typeof data === 'string' ? Buffer.from(data) : data);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
        created = false;
        syncFolder(folder);
    }
    catch (cause) {
        if (created)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        throw writeError(cause, path);
    }
}
/** Creates `path` and the folders above it. @throws WorldGateError as {@link writeFileAtomic} */
function makeFolder(path) {
    try {
        makeLevels(path);
    }
    catch (cause) {
        throw writeError(cause, path);
    }
}
/** Level by level, because Node's `recursive` tries for ever where a folder cannot be made at all (in `/proc`). */
function makeLevels(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (cause) {
        const { code } = cause;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { throwIfNoEntry: false }) !== undefined)
            throw cause;
        makeLevels((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
}
const LINES_PER_SYNC = 256;
/**
 * Appends lines to a file, each with one write, so that a line has reached the operating system when `append`
 * returns: a killed process loses nothing. `fsync` follows every 256 lines and on close, so a machine that loses
 * power loses at most that many. A write that fails takes its part of a line back.
 *
 * A last line without its end (from a process that was killed while it wrote) is cut off on opening;
 * `cutBytes` says how much.
 */
class LineAppender {
    path;
    cutBytes;
    #fd;
    #length;
    #unsynced = 0;
    /** @throws WorldGateError as {@link writeFileAtomic} */
    constructor(path) {
        this.path = path;
        try {
            this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0), 0o644);
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#fd).size;
            this.#length = endOfLastLine(this.#fd, size);
            this.cutBytes = size - this.#length;
            if (this.cutBytes > 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
        }
        catch (cause) {
            if (this.#fd !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            throw writeError(cause, path);
        }
    }
    /** @param line text without a line break */
    append(line) {
        if (this.#fd === undefined)
            throw new Error(`${this.path} is closed`);
        if (line.includes('\n'))
            throw new Error('a line must not hold a line break');
        const data = Buffer.from(`${line}\n`);
        try {
            for (let at = 0; at < data.length;) {
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#fd, data, at, data.length - at, this.#length + at);
            }
        }
        catch (cause) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
            throw writeError(cause, this.path);
        }
        this.#length += data.length;
        this.#unsynced += 1;
        if (this.#unsynced >= LINES_PER_SYNC)
            this.sync();
    }
    sync() {
        if (this.#fd === undefined)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(this.#fd);
        }
        catch (cause) {
            throw writeError(cause, this.path);
        }
        this.#unsynced = 0;
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.sync();
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            this.#fd = undefined;
        }
    }
}
/** Length of the file up to and including its last line break, read from the end. */
function endOfLastLine(fd, size) {
    const block = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - block.length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, end - start, start);
        const at = block.subarray(0, read).lastIndexOf(0x0a);
        if (at !== -1)
            return start + at + 1;
        end = start;
    }
    return 0;
}


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);


/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
function canonicalJson(value) {
    let text;
    try {
        text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', `value has no canonical JSON form: ${cause.message}`, {
            cause,
            kind: 'environment',
        });
    }
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
    }
    return text;
}


/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   iE: () => (/* binding */ sha256Json),
/* harmony export */   iM: () => (/* binding */ RunningDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);




function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Digest of the RFC 8785 bytes of a JSON value. */
function sha256Json(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value));
}
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** A digest that is fed piece by piece. */
class RunningDigest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(data) {
        this.#hash.update(data);
        return this;
    }
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
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

/***/ 72498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   XG: () => (/* binding */ SMALL_FILE_BYTES),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/** What a file may weigh unless its reader says otherwise: 1 MiB. */
const SMALL_FILE_BYTES = 1024 * 1024;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const OPEN_PROBLEMS = {
    EISDIR: 'is a folder',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    ELOOP: 'is a symbolic link that cannot be followed',
    ENAMETOOLONG: 'has a name that is too long',
};
/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
function readError(cause, name) {
    const code = cause.code;
    if (code === undefined)
        return cause;
    if (MISSING.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-missing', `${name} does not exist`, {
            cause,
            hint: 'Check the spelling and the folder that the path is relative to.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} ${OPEN_PROBLEMS[code] ?? `cannot be read (${code})`}`, {
        cause,
        hint: 'Check that the path names a readable file.',
        kind: OPEN_PROBLEMS[code] === undefined ? 'environment' : 'input',
    });
}
function tooLarge(name, size, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${name} is ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`, { hint: 'Check that the path names the file you meant.' });
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} bytes`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
function readSmallFile(path, { maxBytes = SMALL_FILE_BYTES } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw readError(cause, path);
    }
    try {
        return readOpened(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
function readOpened(fd, name, maxBytes) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    if (!stat.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} is ${stat.isDirectory() ? 'a folder' : 'not a file'}`, {
            hint: 'Name a regular file.',
        });
    }
    if (stat.size > maxBytes)
        throw tooLarge(name, stat.size, maxBytes);
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    try {
        while (length < buffer.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
    }
    catch (cause) {
        throw readError(cause, name);
    }
    if (length > stat.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} grew while it was read`, {
            hint: 'Wait until whatever writes it has finished, then run again.',
            kind: 'environment',
        });
    }
    return buffer.subarray(0, length);
}
/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
function readText(path, limits = {}) {
    return decodeText(readSmallFile(path, limits), path);
}
/** @throws WorldGateError `file-not-text`. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-not-text', `${name} is not UTF-8 text`, {
            cause,
            hint: 'Save the file as UTF-8, or check that the path names a text file.',
        });
    }
}


/***/ }),

/***/ 97385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   SL: () => (/* binding */ openBelow),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   gt: () => (/* binding */ safeJoin),
/* harmony export */   ii: () => (/* binding */ resolveBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);





const MAX_LENGTH = 4096;
function refuse(path, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('path-unsafe', `path ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} ${why}`, {
        hint: hint ?? 'Name a file inside the folder, relative to it, with "/" between the parts.',
    });
}
/** True when `path` is `folder` or lies below it; both absolute. */
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** The real path of the deepest part of `path` that exists, with the rest of `path` behind it. */
function realPathOf(path) {
    const rest = [];
    let existing = path;
    for (;;) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(existing), ...rest.reverse());
        }
        catch (cause) {
            const code = cause.code;
            if (code === 'ELOOP')
                throw refuse(path, 'goes through a loop of symbolic links');
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isSymbolicLink()) {
                throw refuse(path, 'is a symbolic link to something that does not exist');
            }
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
            if (parent === existing)
                return path;
            rest.push(existing.slice(parent.length).replace(/^[\\/]/, ''));
            existing = parent;
        }
    }
}
/**
 * The absolute path of `path`, taken relative to `from`, if it stays below `root`. `..` is allowed as long as
 * it does not leave `root`; symbolic links are allowed as long as what they lead to lies below the real `root`
 * (which may itself be a symbolic link). What it names need not exist.
 * @param root absolute folder
 * @param from absolute folder, `root` or below it
 * @throws WorldGateError `path-unsafe` for an absolute path, a drive, a backslash, a NUL, or a way out of `root`
 */
function resolveBelow(root, from, path) {
    if (path === '' || path.length > MAX_LENGTH)
        throw refuse(path, path === '' ? 'is empty' : 'is too long');
    if (path.includes('\0'))
        throw refuse(path, 'holds a NUL character');
    if (path.includes('\\'))
        throw refuse(path, 'holds a backslash');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        throw refuse(path, 'is absolute');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), target))
        throw refuse(path, 'leads out of its folder');
    if (!isBelow(realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), realPathOf(target))) {
        throw refuse(path, 'leads out of its folder through a symbolic link', 'Copy the file into the folder instead of linking to it.');
    }
    return target;
}
/**
 * The absolute path of `path` below `root`; see {@link resolveBelow}. Refuses every `..` besides.
 * @throws WorldGateError `path-unsafe`
 */
function safeJoin(root, path) {
    if (path.split('/').includes('..'))
        throw refuse(path, 'holds ".."');
    return resolveBelow(root, root, path);
}
/**
 * Opens an existing file below `root` for reading and returns its descriptor. What was opened is compared with
 * what the path resolves to afterwards, so that a link that is swapped in meanwhile is noticed.
 * @throws WorldGateError `path-unsafe`, `file-missing`, `file-unreadable`
 */
function openBelow(root, path) {
    const real = realPathOf(safeJoin(root, path));
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
    }
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(realPathOf(safeJoin(root, path)), { throwIfNoEntry: false });
        if (now?.dev === opened.dev && now.ino === opened.ino)
            return fd;
        throw refuse(path, 'changed while it was opened');
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw cause;
    }
}
/**
 * The bytes of a file below `root` of at most `maxBytes` (1 MiB unless stated).
 * @throws WorldGateError as {@link openBelow}, and `file-too-large`
 */
function readBelow(root, path, { maxBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    const fd = openBelow(root, path);
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpened */ .ay)(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);



const MAX_PROBLEMS = 8;
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
function parseWith(schema, value, context) {
    const version = versionProblem(schema, value);
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = describeIssues(schema, value, parsed.error.issues);
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, shown.join('\n'), {
        hint: context.hint ?? 'Correct the file at the keys that are named.',
    });
}
/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema, root, issues) {
    const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
    return [...new Set(problems)];
}
function describe(schema, root, issue, above) {
    const path = [...above, ...issue.path];
    const at = (what, where = path) => where.length === 0 ? what : `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .Dw)(where)}: ${what}`;
    const got = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schemasAt(schema, root, path), got);
            const present = new Set(Object.keys(Object(got)));
            const free = known.filter((key) => !present.has(key));
            return issue.keys.map((key) => at(`unknown key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, free)}`));
        }
        case 'invalid_union':
            return describeUnion(schema, root, issue, path, at, got);
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (got === undefined)
                return [at(`is missing; it must be ${oneOf(allowed)}`)];
            const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
            return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
        }
        case 'invalid_type':
            if (got === undefined)
                return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
            return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
        case 'too_small':
            return [
                at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
            ];
        case 'too_big':
            return [
                at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
            ];
        case 'invalid_format':
            return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
        case 'invalid_key':
            return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
        default:
            return [at(issue.message)];
    }
}
function describeUnion(schema, root, issue, path, at, got) {
    if (issue.errors.length === 0) {
        const key = String(path.at(-1));
        const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
        if (got === undefined)
            return [at(`is missing; it must be ${oneOf(allowed)}`)];
        return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
    }
    if (got === undefined)
        return [at('is missing')];
    // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
    const reached = (issues) => {
        const atTop = issues.filter((inner) => inner.path.length === 0);
        return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
    };
    const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0];
    if (reached(best) > -1000)
        return best.flatMap((inner) => describe(schema, root, inner, path));
    const expected = issue.errors.flatMap((inner) => inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])));
    return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list',
    null: 'null',
    undefined: 'absent',
};
function oneOf(values) {
    const quotedValues = values.map((value) => (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value));
    return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}
/** Where there is one value, the message has said it. */
function nearestOf(given, allowed) {
    return allowed.length === 1 ? '' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, allowed);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function sizeProblem(origin, word, limit, inclusive, got) {
    if (origin === 'string')
        return `must have ${word} ${limit} characters, not ${String(got).length}`;
    if (origin === 'array')
        return `must have ${word} ${limit} entries, not ${got.length}`;
    if (inclusive)
        return `must be ${word} ${limit}, not ${shown(got)}`;
    return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}
function formatProblem(issue) {
    if (issue.format === 'datetime')
        return 'must be an ISO 8601 time in UTC';
    if (issue.format === 'template_literal')
        return 'must be "sha256:" and 64 lower-case hexadecimal digits';
    return `must be ${issue.message.replace(/^must be /, '')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
}
/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema) {
    const definition = schema._zod.def;
    switch (definition.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'readonly':
        case 'catch':
        case 'nonoptional':
            return unwrap(definition.innerType);
        case 'pipe':
            return unwrap(definition.in);
        case 'lazy':
            return unwrap(definition.getter());
        case 'union':
            return definition.options.flatMap(unwrap);
        case 'intersection':
            return [...unwrap(definition.left), ...unwrap(definition.right)];
        default:
            return [schema];
    }
}
/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema, root, path) {
    let schemas = unwrap(schema);
    for (const [index, part] of path.entries()) {
        const here = valueAt(root, path.slice(0, index));
        schemas = matching(schemas, here).flatMap((candidate) => {
            const child = childOf(candidate, part);
            return child === undefined ? [] : unwrap(child);
        });
    }
    return schemas;
}
function childOf(schema, part) {
    const definition = schema._zod.def;
    if (definition.type === 'object') {
        return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
    }
    if (definition.type === 'array')
        return definition.element;
    if (definition.type === 'record')
        return definition.valueType;
    if (definition.type === 'tuple')
        return definition.items[Number(part)] ?? definition.rest ?? undefined;
    return undefined;
}
/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas, value) {
    const agreeing = schemas.filter((schema) => {
        const definition = schema._zod.def;
        if (definition.type !== 'object')
            return true;
        return Object.entries(definition.shape).every(([key, child]) => {
            const literals = literalValues(child);
            return literals === undefined || literals.includes(valueAt(value, [key]));
        });
    });
    return agreeing.length > 0 ? agreeing : schemas;
}
function literalValues(schema) {
    const definition = schema._zod.def;
    return definition.type === 'literal' ? definition.values : undefined;
}
function knownKeys(schemas, value) {
    const keys = matching(schemas, value).flatMap((schema) => {
        const definition = schema._zod.def;
        return definition.type === 'object' ? Object.keys(definition.shape) : [];
    });
    return [...new Set(keys)];
}
function discriminatorValues(schemas, key) {
    const values = schemas.flatMap((schema) => {
        const child = childOf(schema, key);
        return child === undefined ? [] : (literalValues(child) ?? []);
    });
    return [...new Set(values.map(String))];
}
/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema, value) {
    const given = valueAt(value, ['schema_version']);
    if (typeof given !== 'string')
        return undefined;
    const known = discriminatorValues(unwrap(schema), 'schema_version');
    if (known.length === 0 || known.includes(given))
        return undefined;
    const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
    const sameThing = known.filter((version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''));
    if (parts !== null && sameThing.length > 0) {
        return {
            message: `schema_version: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
            hint: 'Update WorldGate, or write the file in the version that it reads.',
        };
    }
    return {
        message: `schema_version: must be ${oneOf(known)}, not ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${nearestOf(given, known)}`,
        hint: 'Check that the path names the kind of file that is asked for here.',
    };
}


/***/ }),

/***/ 23125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError),
/* harmony export */   z: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** A call to GitHub's API that did not succeed. `code` is `github-` and the failure. */
class GitHubError extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B {
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
            'The verdict, the job summary and the uploaded run are not affected; the comment comes from the second workflow, ' +
            'which runs on `workflow_run`, where the repository has one (docs/forks.md).');
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


/***/ }),

/***/ 72342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text from outside before it is escaped for its place: well-formed, visible, and not too long. */
/** Controls, line separators, bidirectional overrides, zero-width and other invisible format characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]+/gu;
const SPACES = /\s+/gu;
/** One visible line: whitespace runs become a space, invisible characters go, lone surrogates become U+FFFD. */
function plainLine(text) {
    // The cut keeps the work small on megabytes of text that nobody will see anyway.
    const start = text.length > 20_000 ? text.slice(0, 20_000) : text;
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(start).toWellFormed().replace(SPACES, ' ').replace(INVISIBLE, '').trim();
}
/** As `plainLine`, but at most `most` characters (UTF-16), cut between whole characters and ended by `…`. */
function clip(text, most) {
    const line = plainLine(text);
    if (line.length <= most)
        return line;
    const end = most - 1;
    const splitsPair = /[\ud800-\udbff]/.test(line.charAt(end - 1));
    return `${line.slice(0, splitsPair ? end - 1 : end).trimEnd()}…`;
}
/** Longest text of each sort that a rendering shows; the JSON beside it keeps the whole. */
const LONGEST = {
    name: 100,
    label: 120,
    title: 200,
    unit: 30,
    method: 160,
    sentence: 600,
    message: 2000,
    command: 2000,
};


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
