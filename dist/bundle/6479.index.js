export const id = 6479;
export const ids = [6479];
export const modules = {

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ BLOCK_BYTES),
/* harmony export */   e: () => (/* binding */ Partial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56680);




/** Bytes that are written, and counted as there, at once. */
const BLOCK_BYTES = 1024 * 1024;
const state = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
    validator: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    digest: _contracts_common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    block_bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(BLOCK_BYTES),
});
/**
 * A download that is not finished: its bytes, which blocks of them are there, and what they are part of. It survives
 * the process.
 */
class Partial {
    file;
    #state;
    #blocks;
    #log;
    /** @param stem absolute path that the names of its three files begin with */
    constructor(stem) {
        this.file = `${stem}.partial`;
        this.#state = `${stem}.json`;
        this.#blocks = `${stem}.blocks`;
    }
    /** Blocks that an earlier process left of the same bytes, and how many bytes all have; `undefined` where it left none. */
    left() {
        try {
            const { size_bytes, validator, digest } = state.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#state, 'utf8')));
            const count = Math.ceil(size_bytes / BLOCK_BYTES);
            // A last line without its end was being written when the process was killed.
            const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#blocks, 'utf8').split('\n').slice(0, -1);
            const blocks = lines.filter((line) => /^\d{1,9}$/.test(line)).map(Number);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.file))
                return undefined;
            return {
                identity: { size: size_bytes, validator, digest },
                blocks: new Set(blocks.filter((block) => block < count)),
            };
        }
        catch {
            return undefined;
        }
    }
    /** Begins anew. @throws as writing does */
    begin({ size, validator, digest }) {
        this.discard();
        const value = { size_bytes: size, validator, digest, block_bytes: BLOCK_BYTES };
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(this.#state, `${JSON.stringify(value)}\n`);
    }
    /** Says that a block is there. That it cannot be said costs a repetition, no more. */
    mark(block) {
        try {
            this.#log ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#blocks, 'a', 0o600);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#log, `${block}\n`);
        }
        catch {
            // On a full disk the next block reports it.
        }
    }
    close() {
        if (this.#log !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#log);
        this.#log = undefined;
    }
    /** Removes what says how far it is, once the bytes have been moved away. */
    forget() {
        this.close();
        for (const file of [this.#blocks, this.#state])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    discard() {
        this.forget();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.file, { force: true });
    }
}


/***/ }),

/***/ 76479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CheckpointStore: () => (/* binding */ CheckpointStore),
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   hexOf: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18642);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97385);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5147);







const hexOf = (digest) => digest.slice('sha256:'.length);
/**
 * A folder of checkpoints by digest: `blobs/` has the bytes, `entries/` what is known of them (the time of its last
 * change is that of the last use), `sources/` what pinned URIs stand for, `files/` the same bytes under their own
 * names. Anything in it may be removed at any time; it is fetched again.
 */
class CheckpointStore {
    root;
    /** @param root absolute; made when something is kept */
    constructor(root) {
        this.root = root;
    }
    #at(...parts) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, ...parts);
    }
    blobPath(digest) {
        return this.#at('blobs', hexOf(digest));
    }
    /** Where the bytes are found under their own name: a file, or the folder of several. */
    namedPath(asset) {
        const folder = this.#at('files', hexOf(asset.digest));
        return asset.files === undefined ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, nameOf(asset.source)) : folder;
    }
    lockPath(digest) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at('locks'));
        return this.#at('locks', hexOf(digest));
    }
    partial(key) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at('partial'));
        return new _partial_js__WEBPACK_IMPORTED_MODULE_6__/* .Partial */ .e(this.#at('partial', hexOf(key)));
    }
    /** A place for bytes that somebody else brings; the same on every machine of one kind, which that may need. */
    incomingPath(digest) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at('incoming'));
        return this.#at('incoming', hexOf(digest));
    }
    /** What is known of a checkpoint; `undefined` where it is not kept, or its entry cannot be read. */
    entry(digest) {
        return readJson(this.#at('entries', `${hexOf(digest)}.json`), _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointEntry */ .zd);
    }
    /** Digest that a pinned URI stood for when it was fetched. */
    digestOf(source) {
        const known = readJson(this.#sourceFile(source), _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointSource */ .A2);
        return known?.source === source ? known.digest : undefined;
    }
    #sourceFile(source) {
        return this.#at('sources', `${hexOf((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(source))}.json`);
    }
    /** Whether bytes are there and are what their digest says: size first, which costs nothing, then all of them. */
    async blobState(digest, size) {
        const file = this.blobPath(digest);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        if (stat === undefined)
            return 'missing';
        if (!stat.isFile() || (size !== null && stat.size !== size))
            return 'damaged';
        try {
            return (await (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(file)) === digest ? 'sound' : 'damaged';
        }
        catch {
            return 'damaged';
        }
    }
    /** Whether all bytes of a checkpoint are there. */
    async state({ asset }) {
        let worst = 'sound';
        for (const { digest, size_bytes } of filesOf(asset)) {
            const state = await this.blobState(digest, size_bytes);
            if (state === 'damaged')
                return state;
            if (state === 'missing')
                worst = state;
        }
        return worst;
    }
    /** Bytes of what is kept. */
    sizeOf(digest) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.blobPath(digest)).size;
    }
    /** The bytes that are kept, at the place where others bring theirs. */
    linkIncoming(digest) {
        const file = this.incomingPath(digest);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { recursive: true, force: true });
        link(this.blobPath(digest), file);
        return file;
    }
    discardIncoming(digest) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.incomingPath(digest), { recursive: true, force: true });
    }
    dropBlob(digest) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.blobPath(digest), { recursive: true, force: true });
    }
    /** Takes a file whose bytes have this digest into the store; whoever else was faster has brought the same. */
    admit(file, digest) {
        const target = this.blobPath(digest);
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o444);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, target);
        }
        catch (cause) {
            throw (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(target));
        }
    }
    /** Says what is known of a checkpoint whose bytes are kept, and gives them their names. */
    keep(asset, now) {
        for (const folder of ['entries', 'sources'])
            (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at(folder));
        const entry = {
            schema_version: 'worldgate.checkpoint.v1',
            asset,
            local: { path: this.namedPath(asset), cache_root: this.root },
            fetched_at: now.toISOString(),
        };
        const file = this.#at('entries', `${hexOf(asset.digest)}.json`);
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(file, `${JSON.stringify(entry, null, 2)}\n`);
        this.touch(asset.digest, now);
        this.name(asset);
        return entry;
    }
    remember(source, digest) {
        const value = {
            schema_version: 'worldgate.checkpoint_source.v1',
            source,
            digest,
        };
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(this.#sourceFile(source), `${JSON.stringify(value, null, 2)}\n`);
    }
    /** Says that a checkpoint was used now. */
    touch(digest, now) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(this.#at('entries', `${hexOf(digest)}.json`), now, now);
        }
        catch {
            // A store that may only be read keeps no order of use.
        }
    }
    /** Links the bytes to their names, which another process may have removed. */
    name(asset) {
        const folder = this.#at('files', hexOf(asset.digest));
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
        for (const { path: name, digest } of filesOf(asset)) {
            const target = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safeJoin */ .gt)(folder, asset.files === undefined ? nameOf(asset.source) : name);
            const blob = this.blobPath(digest);
            if (isSameFile(target, blob))
                continue;
            (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { recursive: true, force: true });
            link(blob, target);
        }
    }
    /** Every entry that can be read, with the time of its last use, most recent first. */
    entries() {
        const folder = this.#at('entries');
        return listed(folder)
            .flatMap((name) => {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
            const entry = readJson(file, _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointEntry */ .zd);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
            return entry === undefined || stat === undefined ? [] : [{ entry, usedAt: stat.mtime }];
        })
            .sort((a, b) => b.usedAt.getTime() - a.usedAt.getTime());
    }
    /** Bytes that are kept, by digest. */
    blobs() {
        return listed(this.#at('blobs')).flatMap((name) => {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.#at('blobs', name), { throwIfNoEntry: false });
            return stat === undefined || !/^[0-9a-f]{64}$/.test(name)
                ? []
                : [{ digest: `sha256:${name}`, size: stat.size }];
        });
    }
    /** Files of downloads that did not end, with their size and the time of their last change. */
    partials() {
        return listed(this.#at('partial')).flatMap((name) => {
            const key = /^([0-9a-f]{64})\.partial$/.exec(name)?.[1];
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#at('partial', name), { throwIfNoEntry: false });
            return key === undefined || stat === undefined
                ? []
                : [{ key: `sha256:${key}`, size: stat.size, changedAt: stat.mtime }];
        });
    }
    dropEntry({ asset }) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#at('files', hexOf(asset.digest)), { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#at('entries', `${hexOf(asset.digest)}.json`), { force: true });
    }
}
/** The files of a checkpoint: its own where it is one, else those of its folder. */
function filesOf({ files, digest, size_bytes, source }) {
    return files ?? [{ path: nameOf(source), digest, size_bytes }];
}
/** The last part of a URI as a file name. */
function nameOf(source) {
    const name = source.replace(/[?#].*$/, '').replace(/^.*[/\\:]/, '');
    const plain = name.replace(/[^\w.+-]/g, '_').slice(0, 200);
    return /^\.*$/.test(plain) ? 'checkpoint' : plain;
}
function link(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
    }
    catch (cause) {
        // Another process was faster with the same.
        if (cause.code === 'EEXIST')
            return;
        // Some file systems have no hard links.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(to), from), to);
    }
}
function isSameFile(a, b) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(a, { throwIfNoEntry: false });
    const second = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(b, { throwIfNoEntry: false });
    return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}
function listed(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort() : [];
}
function readJson(file, schema) {
    try {
        const parsed = schema.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
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


/***/ })

};
