export const id = 2845;
export const ids = [2845,6067];
export const modules = {

/***/ 59765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SIGN_OUTPUTS: () => (/* binding */ SIGN_OUTPUTS),
/* harmony export */   signDoor: () => (/* binding */ signDoor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17655);
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83076);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72206);
/* harmony import */ var _github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70160);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49484);
/* harmony import */ var _reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70405);
/* harmony import */ var _runs_run_id_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68108);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51540);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(27835);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73153);















const SIGN_OUTPUTS = [..._signing_js__WEBPACK_IMPORTED_MODULE_14__/* .SIGNING_OUTPUTS */ .pg, 'bundles', 'package-digest', 'artifact-name'];
/**
 * Door of `actions/sign`: signs a package, or the statements that another job left over one, which hold digests alone.
 * Returns the exit code.
 */
async function signDoor(door, features) {
    const { host, redact, context, env } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .readInputs */ .Ko)('sign', env);
    host.mask(inputs['github-token']);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_12__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const ask = (0,_signing_js__WEBPACK_IMPORTED_MODULE_14__/* .signAskOf */ .ek)(door, inputs, folder);
    const target = targetOf(inputs, folder, features);
    const signing = await (0,_signing_js__WEBPACK_IMPORTED_MODULE_14__/* .attemptSigning */ .f7)(door, () => target.sign(ask));
    for (const [name, value] of Object.entries(signing.outputs))
        host.output(name, value);
    host.output('bundles', signing.row.state === 'signed' ? target.folder : '');
    host.output('package-digest', target.packageDigest ?? '');
    const upload = signing.files.length === 0 || door.signal.aborted
        ? null
        : await (0,_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .uploadFolder */ .yi)({
            what: 'signature',
            folder: target.folder,
            name: (0,_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactName */ .Cs)('signature', (0,_runs_run_id_js__WEBPACK_IMPORTED_MODULE_11__/* .newRunId */ .F$)(new Date(door.clock.now()), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4))),
            select: () => ({ files: signing.files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), leftBehind: [] }),
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
        const packageDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, given);
        const { digest } = (0,_audit_package_check_members_js__WEBPACK_IMPORTED_MODULE_3__/* .checkMembers */ .c_)(packageDir);
        const waits = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packageDir, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf));
        return {
            folder: packageDir,
            packageDigest: digest,
            sign: (ask) => waits
                ? finishSigning({ ...ask, path: packageDir, outputDir: null })
                : sign({ ...ask, packageDir, separate: false }),
        };
    }
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, inputs.output);
    const isText = pending.startsWith('{');
    return {
        folder: output,
        packageDigest: isText ? digestIn(pending) : null,
        sign: (ask) => {
            (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(output);
            const file = isText ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(output, _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_4__/* .PENDING_FILE */ .pf) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, pending);
            if (isText)
                (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)(file, `${pending}\n`);
            return finishSigning({ ...ask, path: file, outputDir: output });
        },
    };
}
/** As the statements name it; what they hold is checked where they are signed. */
function digestIn(pending) {
    const { package_digest: digest } = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(pending, 'the input pending');
    return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null;
}
function tell(door, { row, problem }, packageDigest) {
    const { host, redact } = door;
    const summaryPath = door.env.GITHUB_STEP_SUMMARY;
    if (summaryPath) {
        try {
            (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .appendSummary */ .f)(summaryPath, (0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__/* .signatureSummary */ .Hi)(row, packageDigest));
        }
        catch (error) {
            warn(door, `No job summary: ${redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error))}`);
        }
    }
    if (problem === null) {
        if (row.state !== 'signed')
            host.annotate({ level: 'warning', title: 'WorldGate', message: (0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__/* .signatureText */ .gs)(row) });
        host.say([(0,_reports_signature_row_js__WEBPACK_IMPORTED_MODULE_10__/* .signatureText */ .gs)(row)]);
        return;
    }
    host.annotate({ level: 'error', title: problem.title, message: problem.message });
    host.say([...(problem.stack === null ? [] : [redact(problem.stack)]), problem.message]);
}
function warn({ host }, message) {
    host.annotate({ level: 'warning', title: 'WorldGate', message });
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

/***/ 68108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   T0: () => (/* binding */ timeOfRunId)
/* harmony export */ });
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57499);

/**
 * `20261121T091409123Z-1f3a9c0b`: sorts by time, safe as a file name.
 * @param random four bytes that tell runs of one millisecond apart
 */
function newRunId(now, random) {
    const time = now.toISOString().replace(/[-:.]/g, '');
    const tail = Buffer.from(random.subarray(0, 4)).toString('hex');
    return _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz.parse(`${time}-${tail}`);
}
function isRunId(name) {
    return _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz.safeParse(name).success;
}
/** When the run with this id was started; `null` for a name that is no run id or holds no possible date. */
function timeOfRunId(id) {
    if (!isRunId(id))
        return null;
    const iso = id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
    const time = new Date(iso);
    return Number.isNaN(time.getTime()) ? null : time;
}


/***/ })

};
