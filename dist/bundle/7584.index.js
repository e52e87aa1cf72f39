export const id = 7584;
export const ids = [7584];
export const modules = {

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

/***/ 57214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireFree),
/* harmony export */   k: () => (/* binding */ makeFolderAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);





/**
 * Makes a folder that is there completely or not at all: `fill` writes into a temporary folder beside it, which is then
 * renamed. Whatever fails leaves nothing behind, and an earlier folder as it was.
 * @param target absolute path; may be missing, empty, or a folder that `mayReplace` recognises as an earlier one
 * @throws WorldGateError `output-exists`, those of writing, and whatever `fill` throws
 */
async function makeFolderAtomic(target, mayReplace, fill) {
    const isThere = requireFree(target, mayReplace);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(parent);
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(temporary);
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
    try {
        const result = await fill(temporary);
        swap(temporary, target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.old`), isThere);
        return result;
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { recursive: true, force: true });
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
/**
 * Whether something is at `target`, which may be replaced.
 * @throws WorldGateError `output-exists` where it may not
 */
function requireFree(target, mayReplace) {
    const found = statOf(target);
    if (found === undefined)
        return false;
    if (found.isDirectory() && ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(target).length === 0 || mayReplace(target)))
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('output-exists', `${target} exists and is no earlier output of this command`, {
        hint: 'name another folder, or remove this one',
    });
}
function statOf(target) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
function swap(temporary, target, old, isThere) {
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(target, old);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (cause) {
        if (isThere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(old, target);
        throw cause;
    }
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(old, { recursive: true, force: true });
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}


/***/ }),

/***/ 10303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




/** References by alias in one file. Configuration needs a handful; a bomb needs dozens of levels. */
const MAX_ALIASES = 64;
/** Values in a file once its aliases are followed. */
const MAX_VALUES = 250_000;
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 8;
/** Terminal escapes, line separators and bidirectional controls of a hostile file. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069]/g;
/**
 * What other parsers take for the end of a line where this one reads on (YAML 1.1 breaks lines at NEL, LS and PS, and all at a
 * lone carriage return), what hides in an editor, and what reorders what is seen: two readers would see two files.
 */
const AMBIGUOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|(?!^)\ufeff/u;
const TOO_DEEP = `more than ${MAX_DEPTH} levels`;
/** What the parser's messages leave unclear. */
const PARSER_MESSAGES = {
    MULTIPLE_DOCS: 'only one YAML document may stand in the file',
    NON_STRING_KEY: 'a key must be plain text',
    RESOURCE_EXHAUSTION: TOO_DEEP,
};
/**
 * Reads one small YAML file strictly; see {@link parseYaml}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `yaml-invalid`.
 */
function readYaml(path, limits = {}) {
    return parseYaml((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses one YAML 1.2 document (core schema) to plain JSON values. Refused: duplicate keys, keys that
 * reach a prototype, control characters and line breaks that parsers disagree on, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
function parseYaml(text, name) {
    refuseAmbiguous(text, name);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: true,
        merge: false,
        version: '1.2',
        schema: 'core',
        logLevel: 'error',
    });
    let problems = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        message: PARSER_MESSAGES[error.code] ?? error.message,
    }));
    if (problems.length === 0)
        problems = structureProblems(document);
    if (problems.length > 0)
        throw invalid(text, name, problems);
    const value = document.toJS({ maxAliasCount: -1 });
    if (value === null || value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} is empty`, {
            hint: 'Write the file, or check that the path names the file you meant.',
        });
    }
    refuseTooManyValues(value, name);
    return value;
}
/** @throws WorldGateError `yaml-invalid` */
function refuseAmbiguous(text, name) {
    const found = AMBIGUOUS.exec(text);
    if (found === null)
        return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw invalid(text, name, [
        {
            offset: found.index,
            message: `the character U+${code} is not allowed: programs disagree on whether it ends a line, or do not show it`,
        },
    ]);
}
/** Problems that the parser lets pass, in the order of the text. */
function structureProblems(document) {
    const problems = [];
    if (document.directives.yaml.explicit === true) {
        problems.push({ offset: 0, message: 'directives ("%YAML") are not allowed' });
    }
    const anchors = new Set();
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node, path) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return undefined;
        const refuse = (message, at = node) => problems.push({ offset: at.range?.[0] ?? 0, message });
        if (node.tag !== undefined)
            refuse(`tags (${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.tag)}) are not allowed`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases += 1;
            if (aliases > MAX_ALIASES) {
                refuse(`more than ${MAX_ALIASES} aliases: write repeated parts out instead`);
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if (!anchors.has(node.source))
                refuse(`nothing before this is called "&${node.source.slice(0, 80)}"`);
            if (path.some((parent) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(parent) && parent.anchor === node.source)) {
                refuse('an alias may not stand inside the value that it repeats');
            }
            return undefined;
        }
        if (node.anchor !== undefined)
            anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
                refuse(`${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.source ?? String(node.value))} is not a finite number`);
            }
            return undefined;
        }
        if (path.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3).length >= MAX_DEPTH) {
            refuse(TOO_DEEP);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            keyProblems(node, refuse);
        return undefined;
    });
    return problems.sort((a, b) => a.offset - b.offset);
}
function keyProblems(map, refuse) {
    const seen = new Set();
    for (const { key } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const text = String(key.value);
        if (seen.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} appears twice`, key);
        else if (text === '<<')
            refuse('merge keys ("<<") are not allowed', key);
        else if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not allowed`, key);
        seen.add(text);
    }
}
/** Aliases share their target, so a small file can stand for a very large value. */
function refuseTooManyValues(value, name) {
    let count = 0;
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        count += 1;
        if (count > MAX_VALUES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} stands for more than ${MAX_VALUES} values`, {
                hint: 'Split the file, or write it without aliases.',
            });
        }
        if (typeof next === 'object' && next !== null)
            for (const child of Object.values(next))
                pending.push(child);
    }
}
function invalid(text, name, problems) {
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map(({ offset, message }) => located(text, name, offset, message));
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', shown.join('\n'), {
        hint: 'Correct the YAML at the place that is shown.',
    });
}
/** `file:line:column: message`, then the line with a mark under the place. */
function located(text, name, offset, message) {
    const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const start = text[offset] === '\n' && offset > 0 && lineStart > offset ? offset : lineStart;
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1))
        line += 1;
    const end = text.indexOf('\n', start);
    const column = offset - start;
    const from = Math.max(0, column - 60);
    const shown = text
        .slice(start + from, Math.min(end === -1 ? text.length : end, start + from + 100))
        .replace(CONTROLS, ' ');
    const what = message.length > 200 ? `${message.slice(0, 200)}…` : message;
    const head = `${name}:${line}:${column + 1}: ${what.replace(CONTROLS, ' ')}`;
    return shown.trim() === '' ? head : `${head}\n    ${shown}\n    ${' '.repeat(column - from)}^`;
}


/***/ }),

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

/***/ 68527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: CLIENT_LIMITS

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/client-errors.js



const MAX_SERVER_MESSAGE = 300;
/** What the GitHub toolkit threw when it sent a call, as the failure that it stands for. */
function toGitHubError(error, call, { fork, redact, nowMs }) {
    const failed = error;
    if (failed.status !== undefined && failed.response !== undefined) {
        return (0,failures/* refusalError */.z)({
            status: failed.status,
            headers: failed.response.headers,
            serverMessage: serverMessage(failed.response.data, redact),
            purpose: call.purpose,
            permission: call.permission,
            fork,
            nowMs,
        });
    }
    return new failures/* GitHubError */.y({
        failure: 'unreachable',
        message: `GitHub's API could not be reached to ${call.purpose} (${(0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), MAX_SERVER_MESSAGE)})`,
        hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
        cause: error,
    });
}
function timedOut(purpose, ms) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
        hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function outOfTime(purpose, budgetMs) {
    return new failures/* GitHubError */.y({
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
    return new failures/* GitHubError */.y({
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/github/download.js







const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One try of a download. The token goes to the API's own origin only: what is redirected to another host is asked for
 * there without it, and over HTTPS where the API is.
 */
async function downloadOnce(call, ways) {
    const watch = new Watch(ways);
    try {
        const answer = await follow(call, ways, watch);
        return await toFile(call, answer, watch);
    }
    catch (error) {
        if (watch.expiredMs !== null)
            throw timedOut(call.purpose, watch.expiredMs);
        throw error;
    }
    finally {
        watch.stop();
    }
}
/** Aborts where nothing comes for too long, or where all of it takes too long. */
class Watch {
    #abort = new AbortController();
    #idleMs;
    #whole;
    #idle;
    /** The time that ran out. */
    expiredMs = null;
    constructor({ idleMs, deadlineMs }) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#expire(deadlineMs), deadlineMs);
        this.#idle = setTimeout(() => this.#expire(idleMs), idleMs);
    }
    get signal() {
        return this.#abort.signal;
    }
    heard() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
        // Frees the connection of an answer that was not read to its end.
        this.#abort.abort();
    }
    #expire(ms) {
        this.expiredMs ??= ms;
        this.#abort.abort();
    }
}
async function follow(call, ways, watch) {
    const { octokit, apiUrl } = ways;
    const send = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    let answer = await ask(octokit, call.route, call.parameters, watch);
    let from = new URL(apiUrl);
    for (let hop = 0; REDIRECTS.has(answer.status); hop++) {
        const to = redirectTarget(call, answer, from);
        if (hop === MAX_HOPS)
            throw badAnswer(call, `it redirects more than ${MAX_HOPS} times`);
        watch.heard();
        const isApi = to.origin === new URL(apiUrl).origin;
        answer = isApi
            ? await ask(octokit, 'GET {+address}', { ...headersOf(call), address: to.href }, watch)
            : await askOther(call, send, to, watch, ways.redact);
        from = to;
    }
    return answer;
}
/** The API's own origin, with the token. */
async function ask(octokit, route, parameters, watch) {
    const request = { signal: watch.signal, redirect: 'manual', parseSuccessResponseBody: false };
    const { status, headers, data } = await octokit.request(route, { ...parameters, request });
    return { status, headers: headers, body: (data || null) };
}
/** Another host, which learns nothing of the token. */
async function askOther(call, send, to, watch, redact) {
    let response;
    try {
        response = await send(to.href, {
            redirect: 'manual',
            signal: watch.signal,
            headers: { 'user-agent': 'worldgate' },
        });
    }
    catch (error) {
        // The address itself stays out: it carries a signature that opens the file to whoever reads the log.
        throw storageError(call, to, (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error.cause ?? error)), 200), null);
    }
    const { status, headers } = response;
    if (status >= 400)
        throw storageError(call, to, String(status), status);
    return { status, headers: Object.fromEntries(headers), body: response.body };
}
function headersOf(call) {
    return 'headers' in call.parameters ? { headers: call.parameters.headers } : {};
}
function redirectTarget(call, { headers }, from) {
    const location = String(headers.location ?? '');
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (to === null || to.username !== '' || to.password !== '')
        throw badAnswer(call, 'it redirects to no address');
    if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw badAnswer(call, 'it redirects to an address without encryption');
}
async function toFile(call, answer, watch) {
    const announced = answer.headers['content-encoding'] === undefined ? Number(answer.headers['content-length']) : Number.NaN;
    if (announced > call.maxBytes)
        throw tooLarge(call);
    const digest = new foundation_digest/* RunningDigest */.iM();
    let sizeBytes = 0;
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(call.file, 'wx', 0o600);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, call.file);
    }
    let complete = false;
    try {
        for await (const piece of answer.body ?? []) {
            watch.heard();
            sizeBytes += piece.length;
            if (sizeBytes > call.maxBytes)
                throw tooLarge(call);
            digest.update(piece);
            writeAll(fd, piece, call.file);
        }
        if (Number.isFinite(announced) && announced !== sizeBytes)
            throw badAnswer(call, 'it ends too early');
        complete = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        if (!complete)
            (0,external_node_fs_.rmSync)(call.file, { force: true });
    }
    return { digest: digest.digest(), sizeBytes };
}
function writeAll(fd, data, file) {
    try {
        for (let at = 0; at < data.length;)
            at += (0,external_node_fs_.writeSync)(fd, data, at);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, file);
    }
}
function tooLarge({ purpose, maxBytes }) {
    return new errors/* WorldGateError */._B('download-too-large', `The server answered a request to ${purpose} with more than the ${maxBytes} bytes that are taken`, { hint: 'Check that it is what you meant: nothing of it was kept.' });
}
function badAnswer({ purpose }, why) {
    return new failures/* GitHubError */.y({
        failure: 'bad-answer',
        message: `The server's answer to a request to ${purpose} is not what GitHub's API promises: ${why}`,
        hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function storageError({ purpose }, { host }, why, status) {
    return new failures/* GitHubError */.y({
        failure: status === null ? 'unreachable' : status >= 500 || status === 429 ? 'server-error' : 'refused',
        message: `GitHub sent the request to ${purpose} on to ${host}, which did not answer it (${why})`,
        hint: `Check that the runner may reach ${host}; a self-hosted runner behind a firewall needs the hosts of GitHub's storage.`,
        status,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}

;// CONCATENATED MODULE: ./.build/github/octokit.js
/**
 * The toolkit's client for one server and token, which asks through the proxy that the environment names. Where none
 * is named for this server, the same client without the toolkit's own HTTP stack: that takes longer to load than all
 * the rest of an action that comments, and Node has one.
 */
async function octokitFor(token, baseUrl) {
    const options = {
        auth: `token ${token}`,
        baseUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    if (getProxyUrl(new URL(baseUrl)) === undefined) {
        const { Octokit: Plain } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
        return new Plain(options);
    }
    // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4730), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
    return new GitHub({ ...getOctokitOptions(token), baseUrl, log: options.log });
}
function silent() { }

;// CONCATENATED MODULE: ./.build/github/client.js





const CLIENT_LIMITS = {
    requestTimeoutMs: 15_000,
    budgetMs: 180_000,
    maxWaitMs: 60_000,
    maxAttempts: 5,
    downloadTimeoutMs: 600_000,
};
/** A client for one server and one token. Loads the GitHub toolkit when called. */
async function createGitHubClient(options) {
    const limits = { ...CLIENT_LIMITS, ...options.limits };
    const { clock } = options;
    const octokit = await octokitFor(options.token, options.apiUrl);
    let endsAt = clock.now() + limits.budgetMs;
    const remaining = () => endsAt - clock.now();
    const asking = () => ({ fork: options.fork, redact: options.redact, nowMs: clock.now() });
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
            throw new failures/* GitHubError */.y({
                failure: 'bad-answer',
                message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
                hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
                status: response.status,
                mayHaveApplied: true,
                retryAfterMs: null,
            });
        }
        catch (error) {
            if (error instanceof failures/* GitHubError */.y)
                throw error;
            if (abort.signal.aborted)
                throw timedOut(call.purpose, timeoutMs);
            throw toGitHubError(error, call, asking());
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function fetchTo(call) {
        const begun = clock.now();
        try {
            return await downloadOnce(call, {
                octokit,
                apiUrl: options.apiUrl,
                idleMs: limits.requestTimeoutMs,
                deadlineMs: limits.downloadTimeoutMs,
                redact: options.redact,
            });
        }
        catch (error) {
            throw error instanceof errors/* WorldGateError */._B ? error : toGitHubError(error, call, asking());
        }
        finally {
            // The budget is for calls: a large file is slow without anything being wrong.
            endsAt += clock.now() - begun;
        }
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
        async download(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await fetchTo(call);
                }
                catch (error) {
                    await client.waitFor(error, attempt);
                }
            }
        },
        async waitFor(error, attempt) {
            if (!(error instanceof failures/* GitHubError */.y) || !error.temporary || attempt >= limits.maxAttempts)
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
