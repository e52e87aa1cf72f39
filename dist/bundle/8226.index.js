export const id = 8226;
export const ids = [8226,1532];
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
