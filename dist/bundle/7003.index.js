export const id = 7003;
export const ids = [7003];
export const modules = {

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

/***/ 57973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   YG: () => (/* binding */ providerFailure),
/* harmony export */   hp: () => (/* binding */ requireFinite)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** What a provider can be asked for. */
const CAPABILITIES = [
    'policy',
    'score',
    'predict',
    'generate',
    'embed',
    'reason',
    'transfer',
];
function providerFailure(code, message, options = {}) {
    const kind = code === 'model-missing' ||
        code === 'model-invalid' ||
        code === 'policy-mismatch' ||
        code === 'capability-missing'
        ? 'input'
        : 'environment';
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(code, message, { kind, ...options });
}
/** @throws WorldGateError `policy-output-invalid` naming the first value that is not finite */
function requireFinite(values, count, output) {
    for (let i = 0; i < count; i++) {
        if (!Number.isFinite(values[i])) {
            throw providerFailure('policy-output-invalid', `the policy returned ${values[i]} at ${output}[${i}]`, {
                hint: 'the observation may have left the range the policy was trained on, or its normalisation divides by zero',
            });
        }
    }
}


/***/ }),

/***/ 67003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideNativeEngine: () => (/* binding */ provideNativeEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/providers/contract.js
var contract = __webpack_require__(57973);
// EXTERNAL MODULE: ./.build/providers/onnx/native-binding.js
var native_binding = __webpack_require__(48500);
// EXTERNAL MODULE: ./.build/providers/onnx/native-release.js
var native_release = __webpack_require__(26176);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/providers/onnx/npm-pack.js



const TIMEOUT_MS = 15 * 60_000;
/** What npm needs of the environment: where it is, where its settings are, and the way out through a proxy. */
const NPM_ENVIRONMENT = /^(path|home|userprofile|homedrive|homepath|appdata|localappdata|programdata|systemroot|comspec|pathext|temp|tmp|tmpdir|lang|(http|https|all|no)_proxy|node_extra_ca_certs|node_use_system_ca|ssl_cert_(file|dir)|node_auth_token)$/i;
/** Settings that say where packages come from and how to get there; not those that change what a command does. */
const NPM_SETTING = /^npm_config_(registry|\w*proxy|cafile|ca|cert|key|strict[_-]ssl|userconfig|globalconfig|cache|offline|prefer[_-]\w+|fetch[_-]\w+|maxsockets|local[_-]address|_auth\w*|\/\/.*|@.*:registry)$/i;
function npmEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && (NPM_ENVIRONMENT.test(entry[0]) || NPM_SETTING.test(entry[0]))));
}
/**
 * Fetches packages with the caller's own `npm pack`, so that mirrors, proxies and credentials of this machine
 * count. It runs in `folder`, outside of any project: a `.npmrc` of the checkout may come from a stranger's
 * pull request. No script of a package is run.
 */
function npmPacker(options) {
    return (packages, folder) => {
        const npm = npmCommand(options.env, options.platform);
        if (npm === undefined)
            return Promise.resolve('npm is not on the PATH');
        // npm takes the nearest folder with a package.json for the project; without it, it would look further up.
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, 'package.json'), '{"private":true}\n');
        const args = [
            ...npm.args,
            'pack',
            ...packages.map(({ name, version }) => `${name}@${version}`),
            '--ignore-scripts',
            '--prefer-offline',
            '--no-update-notifier',
            '--loglevel=error',
        ];
        return new Promise((resolve) => {
            (0,external_node_child_process_.execFile)(npm.file, args, {
                cwd: folder,
                env: npmEnvironment(options.env),
                timeout: options.timeoutMs ?? TIMEOUT_MS,
                killSignal: 'SIGKILL',
                maxBuffer: 16 * 1024 * 1024,
                windowsHide: true,
                ...(options.signal !== undefined && { signal: options.signal }),
            }, (error, _, stderr) => resolve(error === null ? undefined : npmTrouble(error, stderr)));
        });
    };
}
/** Windows cannot start `npm.cmd` without a shell, so there npm's own script is run by this Node. */
function npmCommand(env, platform) {
    const isWindows = platform === 'win32';
    const entry = Object.entries(env).find(([name]) => (isWindows ? /^path$/i.test(name) : name === 'PATH'));
    for (const folder of (entry?.[1] ?? '').split(isWindows ? ';' : ':')) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const script = external_node_path_.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
        if (isWindows && (0,external_node_fs_.existsSync)(script))
            return { file: process.execPath, args: [script] };
        const program = external_node_path_.join(folder, 'npm');
        if (!isWindows && (0,external_node_fs_.existsSync)(program))
            return { file: program, args: [] };
    }
    return undefined;
}
function npmTrouble(error, stderr) {
    if (error.killed === true)
        return 'npm did not finish in time';
    const said = [...stderr.matchAll(/^npm (?:error|ERR!) (.+)$/gm)].map((match) => match[1].trim());
    const code = said.find((line) => line.startsWith('code '))?.slice('code '.length);
    const sentence = said.find((line) => !/^(code|errno|syscall|type) /.test(line));
    const how = code ?? String(error.code ?? error.message);
    return `npm ended with ${how}${sentence === undefined ? '' : `: ${sentence.slice(0, 200)}`}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./.build/providers/onnx/unpack-tarball.js








const MAX_BYTES = 512 * 1024 * 1024;
/**
 * Unpacks the files of an npm tarball that `keeps` wants, as a stream, without the folder that npm puts around
 * them. Refuses a tarball in which any entry leads out of `folder`, and anything but a plain file among those
 * that are kept.
 * @param folder absolute; must not hold any of the files yet
 * @returns digest by path relative to `folder`
 */
async function unpackTarball(tarball, folder, keeps, maxBytes = MAX_BYTES) {
    const digests = new Map();
    const entries = (0,tar_stream.extract)();
    let bytes = 0;
    const unpack = async () => {
        for await (const entry of entries) {
            const { name, type } = entry.header;
            (0,safe_path/* safeJoin */.gt)(folder, name);
            const file = name.split('/').slice(1).join('/');
            if (type === 'directory' || !keeps(file)) {
                entry.resume();
                continue;
            }
            if (type !== 'file')
                throw new Error(`${file} is a ${type}`);
            bytes += entry.header.size;
            if (bytes > maxBytes)
                throw new Error(`it unpacks to more than ${maxBytes} bytes`);
            digests.set(file, await writeEntry(entry, (0,safe_path/* safeJoin */.gt)(folder, file)));
        }
    };
    const ends = await Promise.allSettled([
        unpack(),
        (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(tarball), (0,external_node_zlib_.createGunzip)(), entries),
    ]);
    // What stopped the unpacking also ends the stream, so its reason comes first.
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return digests;
}
async function writeEntry(entry, target) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const handle = await (0,external_node_fs_promises_.open)(target, 'wx');
    try {
        for await (const chunk of entry) {
            hash.update(chunk);
            await handle.writeFile(chunk);
        }
    }
    finally {
        await handle.close();
    }
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./.build/providers/onnx/fetch-native.js














/** In the format of `sha256sum`, so that anyone can check the folder. */
const DIGEST_LIST = 'SHA256SUMS';
/**
 * Folders that `onnxruntime-node` can be loaded from: the caller's where it is installed, else the cache,
 * which is filled with npm where it has to be. What is fetched must have the pinned digest, and what is reused
 * the digests that it was written with. Any number of processes may do this at once.
 * @throws WorldGateError `provider-unavailable` with one sentence saying why, or `interrupted`
 */
async function provideNativeEngine(request) {
    const { folders, host, release = native_release/* NATIVE_RELEASE */.C } = request;
    if ((0,native_binding/* findNativeBinding */.e)(folders, host.platform, host.arch) !== undefined)
        return folders;
    const target = `${host.platform}-${host.arch}`;
    if (!release.platforms.includes(target))
        throw unavailable(`has no binary for ${target}`, release, false);
    if (host.isMusl)
        throw unavailable('needs glibc and does not run on musl', release, false);
    const folder = (0,native_release/* nativeCacheFolder */.K)(request.cacheDir, host, release);
    const state = await cacheState(folder);
    if (state === 'sound')
        return [folder];
    if (request.isOffline) {
        throw unavailable(`is ${state === 'absent' ? 'not installed here' : 'damaged in the cache'}, and WORLDGATE_OFFLINE forbids fetching it`, release);
    }
    if (state === 'damaged')
        request.log(`onnxruntime-node in the cache is damaged and is fetched again`);
    request.log(`fetching onnxruntime-node ${release.version} for ${target} with npm (about ${release.downloadMb} MB)`);
    try {
        await fetchInto(folder, request, release);
    }
    catch (cause) {
        if (request.signal?.aborted === true) {
            throw new errors/* WorldGateError */._B('interrupted', 'fetching onnxruntime-node was interrupted', {
                kind: 'interrupted',
                cause,
            });
        }
        throw unavailable(`is not installed here and could not be fetched: ${(0,errors/* messageOf */.bD)(cause)}`, release, true, cause);
    }
    return [folder];
}
function unavailable(what, release, canBeInstalled = true, cause) {
    const install = `, or install it in the project with \`npm install onnxruntime-node@${release.version} --onnxruntime-node-install=skip\``;
    return (0,contract/* providerFailure */.YG)('provider-unavailable', `the ONNX engine "native" needs onnxruntime-node, which ${what}`, {
        hint: `use \`--engine wasm\` (\`engine: wasm\` in a preset)${canBeInstalled ? install : ''}`,
        cause,
    });
}
/** `sound` where every file is as it was written. */
async function cacheState(folder) {
    let list;
    try {
        list = (0,read_text/* readText */.yR)(external_node_path_.join(folder, DIGEST_LIST));
    }
    catch {
        return 'absent';
    }
    const lines = [...list.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)];
    const isWhole = lines.some(([, , file]) => file.endsWith('.node'));
    if (!isWhole)
        return 'damaged';
    try {
        for (const [, hex, file] of lines) {
            if ((await (0,digest/* sha256File */.Q3)((0,safe_path/* safeJoin */.gt)(folder, file))) !== `sha256:${hex}`)
                return 'damaged';
        }
        return 'sound';
    }
    catch {
        return 'damaged';
    }
}
async function fetchInto(folder, request, release) {
    const { host } = request;
    const pack = request.pack ?? npmPacker({ ...request, platform: host.platform });
    (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(folder));
    // On the same disk as the cache, so that files can be moved there.
    const temporary = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(external_node_path_.dirname(folder), '.incoming-'));
    try {
        const packed = external_node_path_.join(temporary, 'packed');
        (0,external_node_fs_.mkdirSync)(packed);
        const trouble = await pack(release.packages, packed);
        if (trouble !== undefined)
            throw new Error(trouble);
        const digests = new Map();
        for (const pinned of release.packages) {
            const tarball = await checkedTarball(packed, pinned);
            const inside = `node_modules/${pinned.name}`;
            const files = await unpackTarball(tarball, external_node_path_.join(temporary, inside), (file) => pinned.keeps(file, host.platform, host.arch));
            for (const [file, digest] of files)
                digests.set(`${inside}/${file}`, digest);
        }
        await moveInto(folder, temporary, digests);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
async function checkedTarball(folder, { name, version, integrity }) {
    const file = external_node_path_.join(folder, `${name}-${version}.tgz`);
    if (!(0,external_node_fs_.readdirSync)(folder).includes(external_node_path_.basename(file)))
        throw new Error(`npm gave no tarball of ${name}`);
    const hash = (0,external_node_crypto_.createHash)('sha512');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    if (`sha512-${hash.digest('base64')}` !== integrity) {
        throw new Error(`the tarball of ${name} ${version} does not have the digest that WorldGate expects`);
    }
    return file;
}
/**
 * Moves files one by one and leaves alone those that are already right, which another process may have loaded.
 * The list of digests comes last: a folder without it does not count.
 */
async function moveInto(folder, from, digests) {
    const files = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [file, digest] of files) {
        const target = (0,safe_path/* safeJoin */.gt)(folder, file);
        if ((await digestOf(target)) === digest)
            continue;
        (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(target));
        try {
            (0,external_node_fs_.renameSync)(external_node_path_.join(from, file), target);
        }
        catch (cause) {
            // Windows refuses to replace a file that is in use; then another process was faster.
            if ((await digestOf(target)) !== digest)
                throw cause;
        }
    }
    const lines = files.map(([file, digest]) => `${digest.slice('sha256:'.length)}  ${file}\n`);
    (0,atomic_file/* writeFileAtomic */.Zf)(external_node_path_.join(folder, DIGEST_LIST), lines.join(''));
}
async function digestOf(file) {
    try {
        return await (0,digest/* sha256File */.Q3)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 48500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findNativeBinding)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** `onnxruntime-node` as the first of `folders` that has it resolves it; it is not loaded. */
function findNativeBinding(folders, platform, arch) {
    for (const folder of folders) {
        let root;
        try {
            // dist/index.js
            root = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'package.json')).resolve('onnxruntime-node')));
        }
        catch {
            continue;
        }
        const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, 'package.json'), 'utf8'));
        const binary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, 'bin', 'napi-v6', platform, arch);
        let files = [];
        try {
            files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(binary);
        }
        catch {
            // No binary for this platform.
        }
        return { version, folder: binary, files };
    }
    return undefined;
}


/***/ }),

/***/ 26176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NATIVE_RELEASE),
/* harmony export */   K: () => (/* binding */ nativeCacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The integrity values are those of the `onnxruntime-node` and `onnxruntime-common` entries in this project's
 * `package-lock.json`; a test holds them equal. Of 291 MB only the JavaScript and one platform's binary are
 * kept. The package's other dependencies serve its installer, which is never run.
 */
const NATIVE_RELEASE = {
    version: '1.30.0',
    packages: [
        {
            name: 'onnxruntime-node',
            version: '1.30.0',
            integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
            keeps: (file, platform, arch) => file === 'package.json' ||
                /^dist\/[\w.-]+\.js$/.test(file) ||
                file.startsWith(`bin/napi-v6/${platform}/${arch}/`),
        },
        {
            name: 'onnxruntime-common',
            version: '1.30.0',
            integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
            keeps: (file) => file === 'package.json' || /^dist\/cjs\/([\w.-]+\.js|package\.json)$/.test(file),
        },
    ],
    // No darwin-x64: there is no such binary.
    platforms: ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'],
    downloadMb: 114,
};
/** Where a fetched engine of this release lies below `cacheDir`. */
function nativeCacheFolder(cacheDir, host, release = NATIVE_RELEASE) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(cacheDir, 'onnxruntime-node', release.version, `${host.platform}-${host.arch}`);
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
