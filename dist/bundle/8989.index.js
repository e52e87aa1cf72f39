export const id = 8989;
export const ids = [8989,6176,1532];
export const modules = {

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

/***/ 78989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/foundation/unzip.js
var unzip = __webpack_require__(75012);
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

;// CONCATENATED MODULE: ./.build/providers/onnx/pip-download.js



const pip_download_TIMEOUT_MS = 15 * 60_000;
/** What pip needs of the environment: where it is, where its settings are, and the way out through a proxy. */
const PIP_ENVIRONMENT = /^(path|home|userprofile|appdata|localappdata|systemroot|temp|tmp|tmpdir|lang|xdg_(config|cache)_home|(http|https|all|no)_proxy|ssl_cert_(file|dir)|requests_ca_bundle|pip_(index_url|extra_index_url|trusted_host|proxy|cert|client_cert|config_file|cache_dir|no_cache_dir|default_timeout|timeout|retries|find_links|no_index|keyring_provider))$/i;
function pipEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && PIP_ENVIRONMENT.test(entry[0])));
}
/** Programs that may be pip, in order. */
const COMMANDS = [
    ['python3', '-m', 'pip'],
    ['pip3'],
    ['pip'],
];
/**
 * Fetches a wheel with the caller's own pip, so that mirrors, proxies and credentials of this machine count. pip is
 * told the digest and refuses any other file. Nothing of the wheel is installed or run.
 */
function pipPacker(options) {
    return async (wheel, folder) => {
        const requirements = external_node_path_.join(folder, 'requirements.txt');
        (0,external_node_fs_.writeFileSync)(requirements, `${wheel.name}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
        const args = [...downloadArguments(wheel), '--dest', folder, '--requirement', requirements];
        let why = 'pip is not on the PATH';
        for (const [file, ...before] of COMMANDS) {
            const result = await run(file, [...before, ...args], folder, options);
            if (result === 'done')
                return undefined;
            if (result === 'absent')
                continue;
            why = result;
            if (!/No module named pip/.test(result))
                break;
        }
        return why;
    };
}
/** A wheel is asked for by its own tags: the Python of this machine does not matter. */
function downloadArguments({ file }) {
    const [python, abi, platform] = file
        .replace(/\.whl$/, '')
        .split('-')
        .slice(2);
    return [
        'download',
        '--no-deps',
        '--only-binary=:all:',
        '--require-hashes',
        '--disable-pip-version-check',
        '--no-input',
        `--python-version=${python.replace('cp3', '3.')}`,
        '--implementation=cp',
        `--abi=${abi}`,
        `--platform=${platform}`,
    ];
}
function run(file, args, cwd, options) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(file, args, {
            cwd,
            env: pipEnvironment(options.env),
            timeout: options.timeoutMs ?? pip_download_TIMEOUT_MS,
            killSignal: 'SIGKILL',
            maxBuffer: 16 * 1024 * 1024,
            windowsHide: true,
            ...(options.signal !== undefined && { signal: options.signal }),
        }, (error, _, stderr) => {
            if (error === null)
                return resolve('done');
            if (error.code === 'ENOENT')
                return resolve('absent');
            if (error.killed === true)
                return resolve('pip did not finish in time');
            const said = [...stderr.matchAll(/^ERROR: (.+)$/gm)].at(-1)?.[1] ?? stderr.trim().split('\n').at(-1);
            resolve(`pip ended with ${String(error.code)}${said ? `: ${said.trim().slice(0, 200)}` : ''}`);
        });
    });
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
    const { folders, host, release = native_release.NATIVE_RELEASE } = request;
    const { libraries = [] } = request;
    const installed = folders.filter((folder) => {
        const files = (0,native_binding/* findNativeBinding */.e)([folder], host.platform, host.arch)?.files;
        return files !== undefined && libraries.every((library) => files.includes(library));
    });
    if (installed.length > 0)
        return installed;
    const target = `${host.platform}-${host.arch}`;
    if (!release.platforms.includes(target))
        throw unavailable(`has no binary for ${target}`, release, false);
    if (host.isMusl)
        throw unavailable('needs glibc and does not run on musl', release, false);
    const folder = (0,native_release.nativeCacheFolder)(request.cacheDir, host, release);
    const state = await cacheState(folder);
    if (state === 'sound')
        return [folder];
    if (request.isOffline) {
        throw unavailable(`is ${state === 'absent' ? 'not installed here' : 'damaged in the cache'}, and WORLDGATE_OFFLINE forbids fetching it`, release);
    }
    if (state === 'damaged')
        request.log(`onnxruntime-node in the cache is damaged and is fetched again`);
    const { extra } = release;
    request.log(`fetching onnxruntime-node ${release.version} for ${target} with npm${extra === undefined ? '' : `, and ${extra.wheel.name} with pip`} (about ${release.downloadMb} MB)`);
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
    if (release.extra !== undefined)
        return gpuUnavailable(what, canBeInstalled, cause);
    const install = `, or install it in the project with \`npm install onnxruntime-node@${release.version} --onnxruntime-node-install=skip\``;
    return (0,contract/* providerFailure */.YG)('provider-unavailable', `the ONNX engine "native" needs onnxruntime-node, which ${what}`, {
        hint: `use \`--engine wasm\` (\`engine: wasm\` in a preset)${canBeInstalled ? install : ''}`,
        cause,
    });
}
function gpuUnavailable(what, canBeInstalled, cause) {
    const install = canBeInstalled
        ? 'install onnxruntime-node in the project with its install script, which fetches its CUDA provider, or '
        : '';
    return (0,contract/* providerFailure */.YG)('provider-unavailable', `devices "cuda" and "tensorrt" need onnxruntime-node with its CUDA provider, which ${what}`, { hint: `${install}use \`device: cpu\``, cause });
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
            if ((await (0,foundation_digest/* sha256File */.Q3)((0,safe_path/* safeJoin */.gt)(folder, file))) !== `sha256:${hex}`)
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
        if (release.extra !== undefined)
            await addWheel(release.extra.wheel, temporary, digests, request);
        await moveInto(folder, temporary, digests);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
/** What a wheel may come to, unpacked. */
const WHEEL_LIMITS = { maxEntries: 5000, maxBytes: 1024 * 1024 * 1024 };
/** Fetches a wheel and moves the libraries of it to where the binding looks for them. */
async function addWheel(wheel, temporary, digests, request) {
    const packed = external_node_path_.join(temporary, 'wheel');
    (0,external_node_fs_.mkdirSync)(packed);
    const trouble = await (request.packWheel ?? pipPacker(request))(wheel, packed);
    if (trouble !== undefined)
        throw new Error(trouble);
    const file = external_node_path_.join(packed, wheel.file);
    if ((await digestOf(file)) !== `sha256:${wheel.sha256}`) {
        throw new Error(`the wheel of ${wheel.name} ${wheel.version} does not have the digest that WorldGate expects`);
    }
    const unpacked = external_node_path_.join(temporary, 'unpacked');
    await (0,unzip/* unzipInto */.v)(file, unpacked, WHEEL_LIMITS);
    for (const [inside, target] of Object.entries(wheel.keeps)) {
        const to = (0,safe_path/* safeJoin */.gt)(temporary, target);
        (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(to));
        (0,external_node_fs_.renameSync)((0,safe_path/* safeJoin */.gt)(unpacked, inside), to);
        digests.set(target, await (0,foundation_digest/* sha256File */.Q3)(to));
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
    const lines = files.map(([file, digest]) => `${(0,foundation_digest/* hexOf */.ZD)(digest)}  ${file}\n`);
    (0,atomic_file/* writeFileAtomic */.Zf)(external_node_path_.join(folder, DIGEST_LIST), lines.join(''));
}
async function digestOf(file) {
    try {
        return await (0,foundation_digest/* sha256File */.Q3)(file);
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GPU_RELEASE: () => (/* binding */ GPU_RELEASE),
/* harmony export */   NATIVE_RELEASE: () => (/* binding */ NATIVE_RELEASE),
/* harmony export */   nativeCacheFolder: () => (/* binding */ nativeCacheFolder)
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
const BINARIES = 'node_modules/onnxruntime-node/bin/napi-v6/linux/x64';
const CAPI = 'onnxruntime/capi';
/**
 * The same with the providers for NVIDIA GPUs. They are too large for npm, and the installer of `onnxruntime-node`
 * takes them from NuGet, without a digest. The wheel of the same version has them too: built for CUDA 13. ONNX Runtime looks for them
 * beside its own library. The digest is that of the file on PyPI; `npm run test:gpu -- --fetch` computes it again.
 */
const GPU_RELEASE = {
    ...NATIVE_RELEASE,
    platforms: ['linux-x64'],
    downloadMb: 361,
    extra: {
        name: 'cuda13',
        wheel: {
            name: 'onnxruntime-gpu',
            version: '1.30.0',
            file: 'onnxruntime_gpu-1.30.0-cp312-cp312-manylinux_2_28_x86_64.whl',
            sha256: '6acc0f4b3d5ac5f2984432faa59dd8fcce6775f8b43a7140afa0f322c7a703b1',
            keeps: {
                [`${CAPI}/libonnxruntime_providers_shared.so`]: `${BINARIES}/libonnxruntime_providers_shared.so`,
                [`${CAPI}/libonnxruntime_providers_cuda.so`]: `${BINARIES}/libonnxruntime_providers_cuda.so`,
                [`${CAPI}/libonnxruntime_providers_tensorrt.so`]: `${BINARIES}/libonnxruntime_providers_tensorrt.so`,
            },
        },
    },
};
/** Where a fetched engine of this release lies below `cacheDir`. */
function nativeCacheFolder(cacheDir, host, release = NATIVE_RELEASE) {
    const extra = release.extra === undefined ? '' : `-${release.extra.name}`;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(cacheDir, 'onnxruntime-node', release.version, `${host.platform}-${host.arch}${extra}`);
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
