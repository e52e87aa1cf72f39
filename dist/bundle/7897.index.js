export const id = 7897;
export const ids = [7897];
export const modules = {

/***/ 67893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lintPlan)
/* harmony export */ });
/* harmony import */ var _planned_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);

/**
 * What makes a frozen plan worthless: cells that are not those which were frozen, and dates that cannot be right. An
 * audit refuses such a protocol.
 */
function lintPlan({ curator }, protocol, now) {
    const { frozen } = protocol;
    if (frozen === null)
        return [];
    const findings = [];
    const error = (code, key, message) => void findings.push({ severity: 'error', code, key: `protocol.${key}`, message });
    const at = Date.parse(frozen.at);
    if (at > now.getTime())
        error('protocol-dates', 'frozen.at', `${frozen.at} is in the future`);
    if (at < Date.parse(curator.created_at)) {
        error('protocol-dates', 'frozen.at', `${frozen.at} is before the claim was made, at ${curator.created_at}`);
    }
    const cells = (0,_planned_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedCellCount */ .W)(protocol);
    if (frozen.planned_cells !== cells) {
        error('protocol-stale', 'frozen.planned_cells', `says ${frozen.planned_cells}, but the protocol plans ${cells}`);
    }
    if (frozen.planned_cells_digest !== (0,_planned_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedCellsDigest */ .o)(protocol)) {
        error('protocol-stale', 'frozen.planned_cells_digest', 'is of other tasks, seeds or episodes: the protocol was edited after it was frozen; put it back, or `worldgate protocol freeze --again`');
    }
    return findings;
}


/***/ }),

/***/ 21267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* unused harmony export importerOf */
/* harmony import */ var _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52688);
/* harmony import */ var _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66466);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89535);





/** Below this a tree is not taken for a source that nobody named. */
const SURE = 0.5;
/**
 * The importer of a source by its name; `_` and `-` are the same.
 * @throws WorldGateError `source-unknown`
 */
function importerOf(name) {
    const plain = (text) => text.toLowerCase().replaceAll('_', '-');
    const found = _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPORTERS */ .a.find(({ source }) => plain(source) === plain(name));
    if (found !== undefined)
        return found;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-unknown', `no source is called "${name}"${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_SOURCES */ .RK)}`, {
        hint: '`worldgate audit sources` lists them; `generic` with a mapping reads everything else',
    });
}
/**
 * What is to be read from a tree: with the source that the caller names, or the one that recognises it best.
 * @throws WorldGateError `source-unknown`, `source-mismatch`, `source-ambiguous`
 */
function recognise(tree, source, options) {
    if (source !== undefined) {
        const importer = importerOf(source);
        const detection = importer.detect(tree, options);
        if (detection !== null)
            return { importer, detection };
        const other = bestOf(tree, options);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-mismatch', `nothing here is of ${importer.title}${other === undefined ? '' : `; it looks like ${other.importer.source}: ${other.detection.why.join('; ')}`}`, { hint: `it recognises ${importer.recognises.join('; ')}` });
    }
    const best = bestOf(tree, options);
    if (best !== undefined)
        return best;
    // What only looks like a result says so better than "unknown".
    const [only, ...others] = tree.files;
    if (only !== undefined && others.length === 0)
        (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnreadable */ .ws)(tree, only.path);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-unknown', 'these files look like the results of no known evaluator', {
        hint: 'name the source (`worldgate audit sources` lists them), or use `generic` with --mapping',
    });
}
function bestOf(tree, options) {
    const found = _sources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPORTERS */ .a.flatMap((importer) => {
        const detection = importer.detect(tree, options);
        return detection === null || detection.confidence < SURE ? [] : [{ importer, detection }];
    }).sort((a, b) => b.detection.confidence - a.detection.confidence);
    const [first, second] = found;
    if (first === undefined || second === undefined)
        return first;
    if (first.detection.confidence > second.detection.confidence)
        return first;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('source-ambiguous', `these files look like ${first.importer.source} (${first.detection.why[0]}) and like ${second.importer.source} (${second.detection.why[0]})`, { hint: 'name the source, or give the folder of one of them' });
}


/***/ }),

/***/ 44893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ packageToReplace),
/* harmony export */   Q2: () => (/* binding */ replacedNotes),
/* harmony export */   ZN: () => (/* binding */ isReplaceable),
/* harmony export */   Zz: () => (/* binding */ removePackage),
/* harmony export */   uA: () => (/* binding */ requireOwnFolder)
/* harmony export */ });
/* unused harmony export isPackage */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97385);
/* harmony import */ var _check_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17655);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35470);






/**
 * Whether a folder is a package that an earlier call wrote, and nothing besides: only such a folder may be replaced or
 * taken away.
 */
function isPackage(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return false;
    const { manifest, problems } = (0,_check_members_js__WEBPACK_IMPORTED_MODULE_4__/* .listMembers */ .YV)(folder);
    // A member that is missing makes it a broken package, but still nobody's else.
    return manifest !== null && problems.every(({ name }) => name === 'member-missing');
}
/** Takes an earlier package away, if there is one; one that was revoked stays. */
function removePackage(folder) {
    if (isReplaceable(folder))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}
/** A package whose revocation would not go with it. */
function isReplaceable(folder) {
    return isPackage(folder) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _members_js__WEBPACK_IMPORTED_MODULE_5__/* .REVOCATION_FILE */ .MP));
}
/**
 * The package that is about to be replaced, null where there is none.
 * @throws WorldGateError `package-revoked`: a package made again has the digest of the one that was revoked, and nothing
 *   would say so any more
 */
function packageToReplace(folder) {
    if (!isPackage(folder))
        return null;
    if (!isReplaceable(folder)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('package-revoked', `the output folder holds a package that was revoked: ${_members_js__WEBPACK_IMPORTED_MODULE_5__/* .REVOCATION_FILE */ .MP} says by whom, and would be lost`, { hint: 'name another folder with --output, or remove this one yourself' });
    }
    const dropped = _members_js__WEBPACK_IMPORTED_MODULE_5__/* .SIDECARS */ .r$.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)));
    const shareUrl = dropped.includes(_members_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARE_URL_FILE */ .lk)
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _members_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARE_URL_FILE */ .lk), 'utf8').slice(0, 4096).trim()
        : null;
    return { digest: (0,_check_members_js__WEBPACK_IMPORTED_MODULE_4__/* .listMembers */ .YV)(folder).digest, dropped, shareUrl };
}
/** What a caller should know of a package that was replaced, as sentences. */
function replacedNotes(replaced) {
    if (replaced === null || replaced.dropped.length === 0)
        return [];
    const { digest, dropped, shareUrl } = replaced;
    const notes = [`With the earlier package in this folder (${digest}) went ${dropped.join(', ')}.`];
    if (shareUrl !== null)
        notes.push(`Its share stays where it is (${shareUrl}, seen from this package): revoke it by its own folder.`);
    return notes;
}
/**
 * Nothing that an audit reads may lie where it writes, whatever links lead there.
 * @throws WorldGateError `output-invalid`
 */
function requireOwnFolder(request) {
    const output = realPath(request.output);
    const read = [
        ['the results', request.from],
        ['the claim', request.claim],
        ['the protocol', request.protocol],
        ['the anchor', request.anchor],
        ['the labels', request.ppi],
        ...(request.attachments ?? []).map((file) => ['an attachment', file]),
    ];
    for (const [what, given] of read) {
        if (given === undefined || !(0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(output, realPath(given)))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('output-invalid', `the output folder holds ${what}`, {
            hint: 'name another folder with --output',
        });
    }
}
/** Of the deepest folder that exists, with the rest behind it. */
function realPath(target) {
    const rest = [];
    for (let existing = target;; existing = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(existing)) {
        try {
            return node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(existing), ...rest.reverse());
        }
        catch {
            if (existing === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(existing))
                return target;
            rest.push(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(existing));
        }
    }
}


/***/ }),

/***/ 37897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/atomic-folder.js
var atomic_folder = __webpack_require__(57214);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/evidence-markdown.js
var evidence_markdown = __webpack_require__(28919);
// EXTERNAL MODULE: ./.build/audit/claims/lint-claim.js + 1 modules
var lint_claim = __webpack_require__(31480);
// EXTERNAL MODULE: ./.build/audit/claims/read-claim.js + 1 modules
var read_claim = __webpack_require__(59694);
// EXTERNAL MODULE: ./.build/audit/decision/cell-table.js
var cell_table = __webpack_require__(45188);
// EXTERNAL MODULE: ./.build/audit/importing/detect.js
var detect = __webpack_require__(21267);
// EXTERNAL MODULE: ./.build/audit/importing/import-results.js + 2 modules
var import_results = __webpack_require__(8583);
// EXTERNAL MODULE: ./.build/audit/importing/input-tree.js
var input_tree = __webpack_require__(78595);
// EXTERNAL MODULE: ./.build/audit/package/assess.js + 6 modules
var assess = __webpack_require__(46979);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/contracts/evidence-package.js
var evidence_package = __webpack_require__(28308);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/audit/package/members.js
var package_members = __webpack_require__(35470);
;// CONCATENATED MODULE: ./.build/audit/package/attachments.js











const PIECE_BYTES = 1024 * 1024;
const MOST_NAME = 400;
const GIB = 1024 ** 3;
/**
 * What `--attach` names: files, under their own name, and folders, with theirs before it.
 * @param paths absolute paths of files and folders
 * @param output absolute folder of the package, which is left out where it lies in an attached folder
 * @throws WorldGateError `attachment-invalid` for links, pipes and devices, for names that are not safe on every
 *   system or clash, for more than 1,000 files or 16 GiB; `file-missing`, `folder-empty`, `folder-too-large`
 */
function planAttachments(paths, output) {
    const planned = [];
    let bytes = 0;
    for (const given of new Set(paths)) {
        const isFolder = (0,external_node_fs_.statSync)(given, { throwIfNoEntry: false })?.isDirectory() === true;
        const { root, files, skipped } = (0,input_tree/* inputTree */.J)(given, output);
        const [first] = skipped;
        if (first !== undefined) {
            const what = `${first.path} in ${given} is ${first.reason}`;
            throw invalid(what, 'attach the files themselves, or an archive of the folder');
        }
        const below = isFolder ? `${evidence_package/* ATTACHMENT_FOLDER */.NW}/${external_node_path_.basename(given)}` : evidence_package/* ATTACHMENT_FOLDER */.NW;
        for (const file of files) {
            bytes += file.sizeBytes;
            planned.push({ name: `${below}/${file.path}`, root, file: file.path });
        }
        requireFew(planned.length, bytes);
    }
    for (const { name } of planned) {
        const problem = name.length > MOST_NAME ? `has more than ${MOST_NAME} characters` : (0,package_members/* attachmentNameProblem */.W9)(name);
        if (problem !== undefined) {
            throw invalid(`${(0,plain_value/* quoted */.TL)(name)} ${problem}`, 'rename the file, or attach an archive of it');
        }
    }
    const [clash] = (0,package_members/* collisions */.eS)(planned.map(({ name }) => name));
    if (clash !== undefined) {
        const [name, other] = clash;
        const what = name === other
            ? `two files would be ${(0,plain_value/* quoted */.TL)(name)}`
            : `${(0,plain_value/* quoted */.TL)(name)} and ${(0,plain_value/* quoted */.TL)(other)} are one name on some systems`;
        throw invalid(what, 'rename one of them, or attach the folders that they lie in');
    }
    return planned.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function requireFew(files, bytes) {
    if (files > evidence_package/* MOST_ATTACHMENTS */.H8) {
        throw invalid(`more than ${evidence_package/* MOST_ATTACHMENTS */.H8} files are attached; a signed statement names no more`, 'attach an archive of them');
    }
    if (bytes > evidence_package/* MOST_ATTACHED_BYTES */.PA)
        throw tooMuch();
}
function tooMuch() {
    return invalid(`more than ${evidence_package/* MOST_ATTACHED_BYTES */.PA / GIB} GiB are attached`, 'publish large files elsewhere, and attach a list of their digests');
}
function invalid(message, hint) {
    return new errors/* WorldGateError */._B('attachment-invalid', message, { hint });
}
/**
 * Copies attachments into a package; each is read once, and what is written is what is digested.
 * @param folder absolute folder of the package
 * @throws WorldGateError `attachment-invalid`, those of opening and writing
 */
function copyAttachments(planned, folder) {
    const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    let left = evidence_package/* MOST_ATTACHED_BYTES */.PA;
    return planned.map((attachment) => {
        const member = copyOne(attachment, folder, piece, left);
        left -= member.sizeBytes;
        return member;
    });
}
function copyOne({ name, root, file }, folder, piece, most) {
    const from = (0,safe_path/* openBelow */.SL)(root, file);
    try {
        if (!(0,external_node_fs_.fstatSync)(from).isFile())
            throw invalid(`${file} is not a regular file any more`, 'attach it again');
        const to = create(external_node_path_.join(folder, name), name);
        try {
            const digest = new foundation_digest/* RunningDigest */.iM();
            let sizeBytes = 0;
            for (;;) {
                const read = readPiece(from, piece, file);
                if (read === 0)
                    break;
                sizeBytes += read;
                if (sizeBytes > most)
                    throw tooMuch();
                const bytes = piece.subarray(0, read);
                digest.update(bytes);
                writeAll(to, bytes, name);
            }
            (0,external_node_fs_.fsyncSync)(to);
            return { name, digest: digest.digest(), sizeBytes };
        }
        finally {
            (0,external_node_fs_.closeSync)(to);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(from);
    }
}
function create(file, name) {
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        return (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, 0o644);
    }
    catch (cause) {
        throw (0,atomic_file/* writeError */.oG)(cause, name);
    }
}
function readPiece(fd, piece, file) {
    try {
        return (0,external_node_fs_.readSync)(fd, piece, 0, piece.length, null);
    }
    catch (cause) {
        throw (0,read_text/* readError */.lS)(cause, file);
    }
}
function writeAll(fd, bytes, name) {
    try {
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(fd, bytes, at);
    }
    catch (cause) {
        throw (0,atomic_file/* writeError */.oG)(cause, name);
    }
}

// EXTERNAL MODULE: ./.build/audit/decision/task-names.js
var task_names = __webpack_require__(54437);
// EXTERNAL MODULE: ./.build/audit/package/episode-lines.js
var episode_lines = __webpack_require__(72990);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/audit/package/line-bytes.js
var line_bytes = __webpack_require__(9709);
// EXTERNAL MODULE: ./.build/audit/package/writer-ring.js
var writer_ring = __webpack_require__(25773);
;// CONCATENATED MODULE: ./.build/audit/package/member-writer.js








/** Bytes are passed on in such stretches. Longer ones no longer fit into the cache, and are slower. */
const STRETCH_BYTES = 64 * 1024;
/** What is smaller is written before a thread would have started. */
const THREAD_BYTES = 4 * 1024 * 1024;
/** The thread that writes large members; started by the first of them. */
class WriterThread {
    #entry;
    #ring = new writer_ring/* WriterRing */.Y();
    #waiting = new Map();
    #answers = new Map();
    #worker = null;
    #members = 0;
    constructor(entry) {
        this.#entry = entry;
    }
    open(path) {
        this.#worker ??= this.#start();
        this.#members += 1;
        this.#ring.put(writer_ring.OP.open, this.#members, (slot) => slot.write(path));
        return this.#members;
    }
    #start() {
        const worker = new external_node_worker_threads_.Worker(this.#entry, { env: {}, stdout: true, stderr: true });
        worker.on('message', (answer) => this.#take(answer));
        const lose = (error) => {
            for (let member = 1; member <= this.#members; member++) {
                this.#take({ type: 'failed', member, code: 'EIO', message: (0,errors/* messageOf */.bD)(error) });
            }
        };
        worker.on('error', lose);
        worker.on('exit', () => lose('the thread that writes the package has ended'));
        worker.postMessage({ type: 'write-members', memory: this.#ring.memory });
        return worker;
    }
    #take(answer) {
        if (!this.#answers.has(answer.member))
            this.#answers.set(answer.member, answer);
        this.#waiting.get(answer.member)?.(this.#answers.get(answer.member));
    }
    data(member, bytes) {
        for (let at = 0; at < bytes.length; at += writer_ring/* SLOT_BYTES */.b) {
            this.#ring.put(writer_ring.OP.data, member, (slot) => bytes.copy(slot, 0, at));
        }
    }
    async finish(member) {
        this.#ring.put(writer_ring.OP.finish, member, () => 0);
        return this.#answers.get(member) ?? new Promise((resolve) => this.#waiting.set(member, resolve));
    }
    async close() {
        const worker = this.#worker;
        this.#worker = null;
        if (worker === null)
            return;
        this.#ring.put(writer_ring.OP.end, 0, () => 0);
        await worker.terminate();
    }
}
/** Writes one member of a package and digests it on the way: a small one here, a large one in the thread. */
class MemberWriter {
    #name;
    #path;
    #thread;
    /** Stretches that wait for a decision between here and the thread. */
    #early = [];
    #earlyBytes = 0;
    #member = 0;
    /** What is being put together; to be followed by {@link passOn}. */
    line = new line_bytes/* LineBytes */.i();
    constructor(folder, name, thread = null) {
        this.#name = name;
        this.#path = (0,external_node_path_.join)(folder, name);
        this.#thread = thread;
    }
    /** Passes on what was put together, once it is worth it. */
    passOn() {
        if (this.line.length >= STRETCH_BYTES)
            this.#pass();
    }
    #pass() {
        if (this.#member > 0) {
            this.#thread.data(this.#member, this.line.view());
            this.line.clear();
            return;
        }
        this.#early.push(Buffer.from(this.line.view()));
        this.#earlyBytes += this.line.length;
        this.line.clear();
        if (this.#thread === null || this.#earlyBytes < THREAD_BYTES)
            return;
        this.#member = this.#thread.open(this.#path);
        for (const stretch of this.#early)
            this.#thread.data(this.#member, stretch);
        this.#early = [];
    }
    /** @throws WorldGateError of writing */
    async finish() {
        if (this.line.length > 0)
            this.#pass();
        if (this.#member === 0)
            return this.#writeHere();
        const answer = await this.#thread.finish(this.#member);
        if (answer.type === 'finished') {
            return { name: this.#name, digest: answer.digest, sizeBytes: answer.sizeBytes };
        }
        throw (0,atomic_file/* writeError */.oG)(Object.assign(new Error(answer.message), { code: answer.code }), this.#name);
    }
    #writeHere() {
        const digest = new foundation_digest/* RunningDigest */.iM();
        let sizeBytes = 0;
        try {
            const fd = (0,external_node_fs_.openSync)(this.#path, 'wx', 0o644);
            try {
                for (const bytes of this.#early) {
                    digest.update(bytes);
                    for (let at = 0; at < bytes.length;)
                        at += (0,external_node_fs_.writeSync)(fd, bytes, at);
                    sizeBytes += bytes.length;
                }
                (0,external_node_fs_.fsyncSync)(fd);
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
        }
        catch (cause) {
            throw (0,atomic_file/* writeError */.oG)(cause, this.#name);
        }
        return { name: this.#name, digest: digest.digest(), sizeBytes };
    }
}
/** A member that is there as a whole. @throws WorldGateError of writing */
function writeMember(folder, name, text) {
    const writer = new MemberWriter(folder, name);
    writer.line.raw(text);
    return writer.finish();
}

;// CONCATENATED MODULE: ./.build/audit/package/episode-writer.js



/** Places each episode in the plan and writes its lines, one after another: nothing is kept but the table. */
class EpisodeWriter {
    #table;
    #thread;
    #results;
    #failures;
    #replays;
    #hasModel;
    /** Names that the claim names, sorted. */
    #metrics;
    #ends = [];
    /** Results by file, for the manifest of raw evidence. */
    byFile = new Map();
    #file = '';
    #count = 0;
    count = 0;
    /**
     * @param hasModel whether the claim names a revision or digest, so that an episode could be played again
     * @param worker entry of the thread that writes large members
     */
    constructor(folder, table, hasModel, worker) {
        this.#thread = new WriterThread(worker);
        this.#table = table;
        this.#hasModel = hasModel;
        this.#metrics = [...table.values.keys()].sort();
        this.#results = new MemberWriter(folder, 'episode_results.jsonl', this.#thread);
        this.#failures = new MemberWriter(folder, 'failure_evidence_index.jsonl', this.#thread);
        this.#replays = new MemberWriter(folder, 'failure_replay_manifest.jsonl', this.#thread);
    }
    task(handle, names) {
        this.#table.task(handle, names);
        this.#ends[handle] = (0,episode_lines/* taskEnd */.J)(this.#table.plannedName(handle) ?? (0,task_names/* taskLabel */.l)(names));
    }
    episode(episode) {
        const placement = this.#table.add(episode);
        const task = this.#ends[episode.task];
        (0,episode_lines/* episodeLine */.s9)(this.#results.line, episode, task, placement, this.#metrics);
        this.#results.passOn();
        if (episode.outcome === 'failure' || episode.outcome === 'not_a_trial') {
            (0,episode_lines/* failureLine */.Pu)(this.#failures.line, episode, task);
            (0,episode_lines/* replayLine */.wx)(this.#replays.line, episode, task, this.#hasModel);
            this.#failures.passOn();
            this.#replays.passOn();
        }
        this.count += 1;
        if (episode.file !== this.#file) {
            this.#note();
            this.#file = episode.file;
            this.#count = 0;
        }
        this.#count += 1;
    }
    #note() {
        if (this.#count > 0)
            this.byFile.set(this.#file, (this.byFile.get(this.#file) ?? 0) + this.#count);
    }
    async finish() {
        this.#note();
        const [results, failures, replays] = await Promise.all([
            this.#results.finish(),
            this.#failures.finish(),
            this.#replays.finish(),
        ]);
        return { results, failures, replays };
    }
    close() {
        return this.#thread.close();
    }
}

// EXTERNAL MODULE: ./.build/audit/sources/registry.js + 60 modules
var registry = __webpack_require__(66466);
;// CONCATENATED MODULE: ./.build/audit/package/foreign-options.js


const FLAGS = {
    startSeed: '--start-seed',
    pointer: '--pointer',
    droidYesNoFix: '--droid-yn-fix',
    progressUnit: '--progress-unit',
    mapping: '--mapping',
    suite: '--suite',
};
/**
 * An option that the source does not read would change nothing, and its giver would not know.
 * @throws WorldGateError `usage`
 */
function refuseForeignOptions({ importer }, options) {
    for (const [name, value] of Object.entries(options)) {
        if (value === undefined || importer.options?.includes(name) === true)
            continue;
        const readers = registry/* IMPORTERS */.a.filter((each) => each.options?.includes(name)).map(({ source }) => source);
        throw new errors/* WorldGateError */._B('usage', `${FLAGS[name]} is no option of ${importer.source}`, {
            hint: `it is one of ${readers.join(', ')}`,
        });
    }
}

// EXTERNAL MODULE: ./.build/audit/package/output-folder.js
var output_folder = __webpack_require__(44893);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/audit/claims/lint-plan.js
var lint_plan = __webpack_require__(67893);
;// CONCATENATED MODULE: ./.build/audit/package/plan-dates.js





/**
 * What shows that a protocol existed by some time.
 * @param file absolute path of a `worldgate.plan_anchor.v1`
 * @throws WorldGateError `anchor-invalid`, and those of reading JSON
 */
function readAnchor(file, shown) {
    return (0,schema/* parseWith */.K)(evidence_package/* planAnchor */.BT, (0,json/* readJson */.Vh)(file), { file: shown, code: 'anchor-invalid' });
}
/**
 * Refuses a plan whose dates or cells contradict it: what is dated in the future, frozen before its claim was written,
 * or anchored before it was frozen was not what it says.
 * @throws WorldGateError `protocol-dates`, `protocol-stale`, `anchor-mismatch`
 */
function requireSoundPlan(claim, { protocol, hash, file }, anchor, now) {
    const { frozen } = protocol;
    const [wrong] = (0,lint_plan/* lintPlan */.F)(claim, protocol, now);
    if (wrong !== undefined) {
        const key = wrong.key.replace(/^protocol\./, '');
        throw new errors/* WorldGateError */._B(wrong.code, `${file}: ${key}: ${wrong.message}`, { hint: HINTS[wrong.code] });
    }
    if (anchor === null)
        return;
    if (anchor.protocol_digest !== hash) {
        throw new errors/* WorldGateError */._B('anchor-mismatch', `the anchor is of ${anchor.protocol_digest}, but ${file} has the digest ${hash}`, { hint: 'the protocol was edited after it was anchored, or the anchor is of another one' });
    }
    if (frozen === null) {
        throw dates(file, 'frozen: is null, but an anchor is given: only a frozen protocol can be anchored');
    }
    if (time(anchor.anchored_at) < time(frozen.at)) {
        throw dates(file, `frozen.at: ${frozen.at} is after the anchor's ${anchor.anchored_at}, which contradicts it`);
    }
    if (time(anchor.anchored_at) > now.getTime()) {
        throw dates(file, `the anchor's ${anchor.anchored_at} is in the future`);
    }
}
const HINTS = {
    'protocol-dates': 'a date that cannot be right shows nothing: `worldgate protocol freeze --again`',
    'protocol-stale': 'put the protocol back as it was frozen, or `worldgate protocol freeze --again`',
};
const time = (iso) => Date.parse(iso);
function dates(file, what) {
    return new errors/* WorldGateError */._B('protocol-dates', `${file}: ${what}`, {
        hint: 'a date that cannot be right shows nothing: freeze the protocol again',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/statistics/ppi.js
var ppi = __webpack_require__(82295);
;// CONCATENATED MODULE: ./.build/audit/package/ppi.js








/** A line of `--ppi labels.jsonl`: the outcome on the real robot of an episode that was also simulated. */
const label = schemas/* strictObject */.rej({
    task: schemas/* string */.YjP().max(1024),
    episode: schemas/* int */.Whr().min(0),
    run_seed: schemas/* int */.Whr().min(0).optional(),
    real: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig().min(0).max(1)]),
});
const MOST_LABELS = 100_000;
const LEVEL = 0.95;
/**
 * What a real subset makes of simulated success rates, by PPI++. A hybrid of both: never real-world evidence by itself,
 * and never what decides.
 * @throws WorldGateError `labels-invalid` with file and line
 */
function ppiOf(file, table) {
    const shown = external_node_path_.basename(file);
    const digest = new foundation_digest/* RunningDigest */.iM();
    const labels = [];
    const predictions = [];
    const labelled = new Set();
    let rows = 0;
    for (const line of (0,json/* readLines */.Se)(file)) {
        digest.update(line.complete ? `${line.text}\n` : line.text);
        if (line.text.trim() === '')
            continue;
        const at = `${shown}:${line.number}`;
        const row = (0,schema/* parseWith */.K)(label, (0,json/* parseJson */.qF)(line.text, at), { file: at, code: 'labels-invalid' });
        rows += 1;
        if (rows > MOST_LABELS)
            throw ppi_invalid(at, `is beyond the ${MOST_LABELS} labels that are read`);
        const cell = table.cellAt(row.task, row.run_seed ?? null, row.episode);
        const outcome = cell === -1 ? cell_table/* CELL */.JA.missing : table.outcomes[cell];
        if (outcome !== cell_table/* CELL */.JA.success && outcome !== cell_table/* CELL */.JA.failure) {
            throw ppi_invalid(at, `no simulated outcome of task "${row.task}", episode ${row.episode} is there to go with it`);
        }
        if (labelled.has(cell))
            throw ppi_invalid(at, 'labels an episode a second time');
        labelled.add(cell);
        labels.push(Number(row.real));
        predictions.push(outcome === cell_table/* CELL */.JA.success ? 1 : 0);
    }
    const further = [];
    for (const [cell, outcome] of table.outcomes.entries()) {
        if (labelled.has(cell))
            continue;
        if (outcome === cell_table/* CELL */.JA.success || outcome === cell_table/* CELL */.JA.failure)
            further.push(outcome === cell_table/* CELL */.JA.success ? 1 : 0);
    }
    if (labels.length < 2 || further.length < 2) {
        throw new errors/* WorldGateError */._B('labels-invalid', `${shown}: ${labels.length} labels beside ${further.length} further simulated episodes are too few`, { hint: 'at least two of each; twenty labels are few' });
    }
    const hybrid = (0,ppi/* ppiMean */.Z)(labels, predictions, further, 1 - LEVEL);
    const classical = (0,ppi/* ppiMean */.Z)(labels, predictions, further, 1 - LEVEL, 0);
    const percent = (value) => `${(100 * value).toFixed(1)} %`;
    const shownInterval = ([low, high]) => `${percent(low)} to ${percent(high)}`;
    const [a, b] = [inUnit(hybrid.interval), inUnit(classical.interval)];
    const few = labels.length < 30 ? ' With so few labels such intervals cover too little.' : '';
    return {
        labels: { file: shown, digest: digest.digest(), rows },
        paired: labels.length,
        unlabelled: further.length,
        lambda: hybrid.lambda,
        hybrid: { estimate: hybrid.estimate, interval: a },
        classical: { estimate: classical.estimate, interval: b },
        level: LEVEL,
        sentence: `Hybrid of ${labels.length} real and ${further.length} further simulated episodes: ${percent(hybrid.estimate)} (${shownInterval(a)}); the real ones alone: ${percent(classical.estimate)} (${shownInterval(b)}). It decides nothing.${few}`,
    };
}
const inUnit = ([low, high]) => [Math.max(0, low), Math.min(1, high)];
function ppi_invalid(at, what) {
    return new errors/* WorldGateError */._B('labels-invalid', `${at}: ${what}`, {
        hint: 'a line is {"task": …, "episode": …, "run_seed": …, "real": true|false}, with the tasks of the protocol',
    });
}

;// CONCATENATED MODULE: ./.build/audit/package/run-audit.js




















/**
 * Turns results into an evidence package: reads them once, decides the claim, and writes all members or none.
 * @throws WorldGateError `package-revoked` where an earlier package at `output` was revoked, and for every input that is
 *   broken or contradicts itself. Nothing is left at `output` then, an earlier package neither: whoever reads that folder
 *   next must not take it for the result of this call
 */
async function runAudit(request) {
    (0,output_folder/* requireOwnFolder */.uA)(request);
    const replaced = (0,output_folder/* packageToReplace */.M4)(request.output);
    try {
        return { ...(await auditTo(request)), replaced };
    }
    catch (cause) {
        (0,output_folder/* removePackage */.Zz)(request.output);
        const notes = (0,output_folder/* replacedNotes */.Q2)(replaced);
        if (!(0,errors/* isWorldGateError */.US)(cause) || notes.length === 0)
            throw cause;
        const { code, message, hint, kind } = cause;
        throw new errors/* WorldGateError */._B(code, [message, ...notes].join('\n'), {
            ...(hint === undefined ? {} : { hint }),
            kind,
            cause,
        });
    }
}
async function auditTo(request) {
    const claim = (0,read_claim/* readClaim */.jw)(request.claim);
    const protocol = (0,read_claim/* readProtocol */.jH)(request.protocol);
    (0,read_claim/* requireJoined */.$$)(claim, protocol);
    const wrong = (0,lint_claim/* lintClaim */.C)(claim.claim, protocol.protocol).find(({ severity }) => severity === 'error');
    if (wrong !== undefined) {
        throw new errors/* WorldGateError */._B('claim-invalid', `${claim.file}: ${wrong.key}: ${wrong.message}`, {
            hint: '`worldgate claim lint` lists what is wrong with a claim',
        });
    }
    const anchor = request.anchor === undefined ? null : readAnchor(request.anchor, external_node_path_.basename(request.anchor));
    requireSoundPlan(claim.claim, protocol, anchor, request.now);
    const tree = (0,input_tree/* inputTree */.J)(request.from, request.output);
    const recognised = (0,detect/* recognise */.G)(tree, request.source, request.importOptions);
    refuseForeignOptions(recognised, request.importOptions);
    const attachments = planAttachments(request.attachments ?? [], request.output);
    return (0,atomic_folder/* makeFolderAtomic */.k)(request.output, output_folder/* isReplaceable */.ZN, async (folder) => {
        const table = new cell_table/* CellTable */.RZ(claim.claim, protocol.protocol);
        const { subject } = claim.claim;
        const hasModel = subject.revision !== null || subject.weights_digest !== null;
        const writer = new EpisodeWriter(folder, table, hasModel, request.worker);
        try {
            const imported = await (0,import_results/* importResults */.W)(tree, recognised.importer, recognised.detection, request.importOptions, writer);
            // The thread writes to the end while the claim is decided.
            const writing = writer.finish();
            writing.catch(() => { });
            refuseFuture(imported.facts, request.now);
            table.metricsByTask = imported.facts.metrics_by_task === true;
            const evidence = (0,assess/* assess */.n)({
                claim,
                protocol,
                anchor,
                source: sourceOf(recognised),
                imported,
                table,
                asked: {
                    stopping: request.stopping,
                    sameModel: request.sameModel,
                    completeness: request.completenessScore,
                },
                ppi: request.ppi === undefined ? null : ppiOf(request.ppi, table),
            });
            const lines = await writing;
            const members = [lines.results, lines.failures, lines.replays];
            const put = async (name, text) => void members.push(await writeMember(folder, name, text));
            await put('claim.json', (0,canonical_json/* canonicalJson */.d)(claim.raw));
            await put('protocol.json', (0,canonical_json/* canonicalJson */.d)(protocol.raw));
            await put('audit_input.json', (0,canonical_json/* canonicalJson */.d)(auditInputOf(evidence, recognised, imported, lines.results, writer.count)));
            await put('raw_evidence_manifest.json', (0,canonical_json/* canonicalJson */.d)(rawManifestOf(tree, writer.byFile)));
            await put('audit_provenance.json', (0,canonical_json/* canonicalJson */.d)(provenanceOf(request, claim, protocol, recognised, tree, evidence)));
            await put('evidence.json', (0,canonical_json/* canonicalJson */.d)(evidence));
            await put('evidence.md', (0,evidence_markdown/* renderEvidence */.oP)(evidence));
            const digests = () => new Map(members.map(({ name, digest }) => [name, digest]));
            for (const { name, render } of request.extras)
                await put(name, await render({ claim, protocol, evidence, digests: digests() }));
            members.push(...copyAttachments(attachments, folder));
            const manifest = manifestOf(claim, protocol, evidence, members);
            const { digest } = await writeMember(folder, 'artifact_manifest.json', (0,canonical_json/* canonicalJson */.d)(manifest));
            return { evidence, manifest, digest };
        }
        finally {
            await writer.close();
        }
    });
}
/** Results that were not made yet are not what they say. */
function refuseFuture({ started_at: started, finished_at: finished }, now) {
    const late = [started, finished].find((time) => time !== null && Date.parse(time) > now.getTime());
    if (late === undefined || late === null)
        return;
    throw new errors/* WorldGateError */._B('run-dates', `the results say that the run was at ${late}, which is in the future`, {
        hint: 'check the clock of the machine that wrote them',
    });
}
function sourceOf({ importer, detection }) {
    return { name: importer.source, format: detection.format, why: detection.why };
}
function auditInputOf(evidence, { importer, detection }, imported, results, count) {
    return {
        schema_version: 'worldgate.audit_input.v1',
        source: importer.source,
        format: detection.format,
        detection: { confidence: detection.confidence, why: detection.why },
        facts: imported.facts,
        tasks: evidence.tasks,
        reported: imported.reported,
        findings: imported.findings,
        episodes: { file: 'episode_results.jsonl', digest: results.digest, count },
    };
}
function rawManifestOf(tree, byFile) {
    const read = [...tree.reads].sort(([a], [b]) => (a < b ? -1 : 1));
    const rest = tree.files.filter((file) => !tree.reads.has(file.path));
    return {
        schema_version: 'worldgate.raw_evidence_manifest.v1',
        files: read.map(([name, { digest, sizeBytes }]) => ({
            path: name,
            digest,
            size_bytes: sizeBytes,
            episodes: byFile.get(name) ?? 0,
        })),
        not_read: { files: rest.length, size_bytes: rest.reduce((sum, file) => sum + file.sizeBytes, 0) },
        skipped: tree.skipped.slice(0, 1000).map(({ path: name, reason }) => ({ path: name, reason })),
    };
}
function provenanceOf({ version, importOptions, stopping, sameModel, completenessScore, extras }, claim, protocol, { importer, detection }, tree, evidence) {
    const given = Object.entries(importOptions)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, typeof value === 'string' ? external_node_path_.basename(value) : value]);
    return {
        schema_version: 'worldgate.audit_provenance.v1',
        tool: { name: 'worldgate', version },
        source: importer.source,
        format: detection.format,
        options: Object.fromEntries([
            ...given,
            ...(stopping === undefined ? [] : [['stopping', stopping]]),
            ...(sameModel ? [['sameModel', true]] : []),
            ...(completenessScore ? [['completenessScore', true]] : []),
            ...extras.map(({ name }) => [name, true]),
        ]),
        inputs: {
            claim: claim.hash,
            protocol: protocol.hash,
            files: [...tree.reads]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([name, { digest }]) => ({ path: name, digest })),
        },
        canonicalisation: 'RFC 8785',
        denominator_rule: evidence.denominators.rule,
    };
}
function manifestOf({ claim }, { protocol }, { outcome, verdict, grade }, members) {
    return {
        schema_version: 'worldgate.artifact_manifest.v1',
        claim_id: claim.id,
        protocol_id: protocol.id,
        claim_slug: claim.slug,
        outcome,
        verdict,
        grade: grade.grade,
        members: [...members]
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .map(({ name, digest, sizeBytes }) => ({
            name,
            digest,
            size_bytes: sizeBytes,
            media_type: (0,package_members/* mediaTypeOf */.c0)(name),
        })),
    };
}


/***/ }),

/***/ 25773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ OP),
/* harmony export */   Y: () => (/* binding */ WriterRing),
/* harmony export */   b: () => (/* binding */ SLOT_BYTES)
/* harmony export */ });
/**
 * A ring of slots in shared memory, through which one thread gives another what to write. Slots are used again and
 * again, so that nothing is allocated, copied or sent while a million lines go through.
 */
/** What a slot asks for. */
const OP = { open: 1, data: 2, finish: 3, end: 4 };
const SLOTS = 16;
/** Enough for a buffer of text, of which no character takes more than three bytes. */
const SLOT_BYTES = 384 * 1024;
const PRODUCED = 0;
const CONSUMED = 1;
const HEAD_INTS = 2;
/** Per slot: operation, member, length in bytes. */
const META_INTS = 3;
/** A reader that takes nothing for so long is gone. */
const PATIENCE_MS = 30_000;
class WriterRing {
    memory;
    #ints;
    #dataOffset = 4 * (HEAD_INTS + SLOTS * META_INTS);
    /** @param memory that of the other side; new memory unless given */
    constructor(memory) {
        this.memory = memory ?? new SharedArrayBuffer(this.#dataOffset + SLOTS * SLOT_BYTES);
        this.#ints = new Int32Array(this.memory, 0, HEAD_INTS + SLOTS * META_INTS);
    }
    /**
     * Fills the next free slot and hands it over.
     * @param fill writes into the slot and answers how many bytes
     * @throws Error where the reader has stopped to take anything
     */
    put(op, member, fill) {
        const produced = Atomics.load(this.#ints, PRODUCED);
        for (;;) {
            const consumed = Atomics.load(this.#ints, CONSUMED);
            if (produced - consumed < SLOTS)
                break;
            if (Atomics.wait(this.#ints, CONSUMED, consumed, PATIENCE_MS) === 'timed-out') {
                throw new Error('the thread that writes the package has stopped');
            }
        }
        const slot = produced % SLOTS;
        const meta = HEAD_INTS + slot * META_INTS;
        this.#ints[meta] = op;
        this.#ints[meta + 1] = member;
        this.#ints[meta + 2] = fill(Buffer.from(this.memory, this.#dataOffset + slot * SLOT_BYTES, SLOT_BYTES));
        Atomics.store(this.#ints, PRODUCED, produced + 1);
        Atomics.notify(this.#ints, PRODUCED);
    }
    /** Takes slots one after another, waiting for each, until `take` answers false. */
    serve(take) {
        for (let consumed = Atomics.load(this.#ints, CONSUMED);; consumed++) {
            Atomics.wait(this.#ints, PRODUCED, consumed);
            const slot = consumed % SLOTS;
            const meta = HEAD_INTS + slot * META_INTS;
            const length = this.#ints[meta + 2];
            const goesOn = take({
                op: this.#ints[meta],
                member: this.#ints[meta + 1],
                bytes: Buffer.from(this.memory, this.#dataOffset + slot * SLOT_BYTES, length),
            });
            Atomics.store(this.#ints, CONSUMED, consumed + 1);
            Atomics.notify(this.#ints, CONSUMED);
            if (!goesOn)
                return;
        }
    }
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

/***/ 82295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ppiMean)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64851);

/**
 * PPI++ estimate of a mean: `labels` beside their `predictions` (n pairs), and N further predictions of the same
 * distribution. The weight is chosen from the data and clipped to [0, 1] unless given. Error of both sides together is
 * `alpha`.
 * Source: Angelopoulos, Duchi & Zrnic (2023), PPI++, arXiv 2311.01453, with the moments of its library `ppi_py`.
 * @throws RangeError for unequal lengths, or fewer than two labels or predictions
 */
function ppiMean(labels, predictions, further, alpha, lambda) {
    const n = labels.length;
    const more = further.length;
    if (predictions.length !== n || n < 2 || more < 2) {
        throw new RangeError(`expected at least two pairs and two further predictions, got ${n} and ${more}`);
    }
    const weight = lambda ?? plugInWeight(labels, predictions, further);
    const residuals = labels.map((label, i) => label - weight * predictions[i]);
    const estimate = weight * meanOf(further) + meanOf(residuals);
    const variance = (weight * weight * varianceOf(further)) / more + varianceOf(residuals) / n;
    const half = (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha / 2) * Math.sqrt(variance);
    return { estimate, interval: [estimate - half, estimate + half], lambda: weight };
}
function plugInWeight(labels, predictions, further) {
    const n = labels.length;
    const all = [...predictions, ...further];
    const pooled = (varianceOf(all) * all.length) / (all.length - 1);
    if (pooled === 0)
        return 0;
    const [labelMean, predictionMean] = [meanOf(labels), meanOf(predictions)];
    const covariance = labels.reduce((sum, label, i) => sum + (label - labelMean) * (predictions[i] - predictionMean), 0) / n;
    return Math.min(1, Math.max(0, covariance / ((1 + n / further.length) * pooled)));
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Population variance. */
function varianceOf(values) {
    const centre = meanOf(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
}


/***/ })

};
