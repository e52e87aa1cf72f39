export const id = 7118;
export const ids = [7118];
export const modules = {

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ EVIDENCE_ITEMS),
/* harmony export */   Bi: () => (/* binding */ seedSource),
/* harmony export */   D8: () => (/* binding */ episodeState),
/* harmony export */   IT: () => (/* binding */ modelIdentity),
/* harmony export */   Kn: () => (/* binding */ episodeOutcome),
/* harmony export */   L7: () => (/* binding */ auditSource),
/* harmony export */   RK: () => (/* binding */ AUDIT_SOURCES),
/* harmony export */   _o: () => (/* binding */ FINDING_SEVERITIES),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lx: () => (/* binding */ reportedNumber),
/* harmony export */   vQ: () => (/* binding */ evidenceItem)
/* harmony export */ });
/* unused harmony exports OUTCOMES, EPISODE_STATES, SEED_SOURCES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Evaluators whose results `worldgate audit run <source>` reads. */
const AUDIT_SOURCES = [
    'lerobot',
    'openpi',
    'lbm_eval',
    'vla-eval',
    'gr00t-n1.7',
    'pi-0.7',
    'embodied-gov-bench',
    'cosmos-predict',
    'worldforge',
    'worldgate',
    'audit-input',
    'generic',
];
const auditSource = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(AUDIT_SOURCES);
/** Success, failure, not a trial (crashed, pending, infrastructure error), or no notion of success at all. */
const OUTCOMES = ['success', 'failure', 'not_a_trial'];
const episodeOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(OUTCOMES);
const EPISODE_STATES = ['ok', 'infra_error', 'crashed', 'pending', 'unknown'];
const episodeState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(EPISODE_STATES);
const SEED_SOURCES = ['recorded', 'derived', 'config', 'dirname', 'none'];
const seedSource = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SEED_SOURCES);
const FINDING_SEVERITIES = ['error', 'warning', 'info'];
/** Something that a reader of the results has to know. An `error` ends the import and leaves no package. */
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FINDING_SEVERITIES),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullable().describe('JSON pointer, or `line 12`'),
});
/** A number that the evaluator itself states about its episodes. It is compared, and never decides. */
const reportedNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ratio', 'percent', 'count', 'mse', 'mae', 's', 'ms', 'score', 'reward']),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).describe('as it stands in the file'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
});
/** What a file says of the model that it is about. */
const modelIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['hf_id', 'digest', 'path', 'name', 'role'])
        .describe('role: "random", "oracle" and the like, where something else than the model acted'),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
});
/** Evidence that a record may hold. `EPISODE_OUTCOMES` alone lets a claim be decided. */
const EVIDENCE_ITEMS = [
    'EPISODE_OUTCOMES',
    'MODEL_IDENTITY',
    'MODEL_DIGEST',
    'EVALUATOR_VERSION',
    'EVALUATOR_COMMIT',
    'SEEDS',
    'RUN_TIME',
    'FAILURE_NOTES',
    'RAW_REFERENCES',
    'ENVIRONMENT_LOCK',
    'ATTEMPT_POLICY',
    'DENOMINATOR_POLICY',
    'PLAN_ANCHOR',
    'SIGNATURE',
];
const evidenceItem = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(EVIDENCE_ITEMS);


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

/***/ 27615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ subjectRows),
/* harmony export */   BC: () => (/* binding */ ppiRows),
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   Ck: () => (/* binding */ completenessSentence),
/* harmony export */   IW: () => (/* binding */ scopeRows),
/* harmony export */   Nr: () => (/* binding */ reportedRows),
/* harmony export */   OR: () => (/* binding */ denominatorRows),
/* harmony export */   QA: () => (/* binding */ furtherReasons),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   V$: () => (/* binding */ EVIDENCE_BOUNDARY),
/* harmony export */   Vc: () => (/* binding */ ppiSentence),
/* harmony export */   Vj: () => (/* binding */ NOT_FOR_PROOF),
/* harmony export */   X3: () => (/* binding */ AUTHORS_WORDS),
/* harmony export */   Z0: () => (/* binding */ ratesSentence),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bb: () => (/* binding */ gradeWords),
/* harmony export */   dq: () => (/* binding */ recordRows),
/* harmony export */   fh: () => (/* binding */ findingsBySeverity),
/* harmony export */   vx: () => (/* binding */ agreedCounts),
/* harmony export */   wA: () => (/* binding */ unplannedTasks)
/* harmony export */ });
/* harmony import */ var _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);




/** Rows and sentences about the record as a whole, as plain text that its place still has to escape. */
/** What stands under every rendering. */
const EVIDENCE_BOUNDARY = 'This is packaged evaluation output that was imported, not run again. The claim is limited to the recorded episodes under the recorded conditions. A signature would show who packaged the files and that they are unchanged since; it does not make the claim true. Whether to deploy is not decided here.';
const NOT_FOR_PROOF = 'These results rest on a mock or a demonstration: they show that the pipeline works, and nothing about a model.';
/** How the planned cells and the results meet: what, how many, and what it means. */
function countRows({ counts }) {
    const rows = [
        ['Planned', counts.planned, 'cells (task × seed × episode) that the protocol names'],
        ['Matched', counts.matched, 'planned cells with a result, whatever it is'],
        ['Succeeded', counts.succeeded, 'of the matched'],
        ['Failed', counts.failed, 'of the matched'],
        [
            'Not a trial',
            counts.not_a_trial,
            'of the matched: only a crash, an infrastructure error or a pending row',
        ],
        ['Missing', counts.missing, 'planned cells without a result that the plan owes'],
        ['Not run', counts.not_run, 'planned cells that a planned stop rule made unnecessary'],
        ['Duplicate', counts.duplicate, 'further results of a planned cell; the least favourable one counts'],
        ['Conflicting', counts.conflicting, 'planned cells whose results differ'],
        ['Out of protocol', counts.out_of_protocol, 'results of no planned cell; they never count'],
        ['Read', counts.read, 'all results in the files'],
    ];
    return rows.map(([what, count, meaning]) => [what, (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count), meaning]);
}
/** `147 of 150 planned cells have a result; 3 missing, 2 duplicate, none out of protocol.` */
function coverageSentence({ counts }) {
    const rest = [
        [counts.missing, 'missing'],
        [counts.not_run, 'not run under the stop rule'],
        [counts.not_a_trial, 'no trial'],
        [counts.duplicate, 'duplicate'],
        [counts.conflicting, 'conflicting'],
        [counts.out_of_protocol, 'out of protocol'],
    ];
    const said = rest.filter(([count]) => count > 0).map(([count, word]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${word}`);
    const tail = said.length === 0 ? 'nothing missing, duplicate or out of protocol' : said.join(', ');
    return `${cellsText(counts)} ${counts.matched === 1 ? 'has' : 'have'} a result; ${tail}.`;
}
function cellsText({ matched, planned }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(matched)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(planned, 'planned cell')}`;
}
/** Successes by each way of counting; the first is the one that decided, where a rate was decided. */
function denominatorRows({ denominators, metrics }) {
    const rates = metrics.filter(({ statistic }) => statistic === 'rate');
    const which = metrics.length > 1 && rates.length > 0 ? ` (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(rates[0].name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name)})` : '';
    const rows = [
        [`Decided${which}`, rates.length === 0 ? null : denominators.decided],
        ['Successes among all planned', denominators.planned],
        ["The evaluator's own rule, over all that was read", denominators.evaluator],
        ['Trials alone, over all that was read', denominators.trials],
    ];
    return rows.flatMap(([how, counts]) => {
        if (counts === null)
            return [];
        const share = counts.episodes === 0 ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(counts.succeeded / counts.episodes, 'share');
        return [[how, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)(counts), share]];
    });
}
/** How many ways of counting there can be. */
const WAYS = 4;
/** The one row of what all ways of counting agree on; null where one of them differs, or does not exist. */
function agreedCounts(rows) {
    const isAgreed = rows.length === WAYS && rows.every(([, counts]) => counts === rows[0][1]);
    return isAgreed ? ['By every way of counting', rows[0][1], rows[0][2]] : null;
}
/** Said beside the author's words, wherever they are shown. */
const AUTHORS_WORDS = "The author's own words (nothing was decided by these words)";
/** `Over all trials 86.0 %; mean of the tasks' rates 85.4 %.` */
function ratesSentence({ rates }) {
    if (rates === null)
        return '';
    return `Over all trials (micro): ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(rates.micro, 'share')}. Mean of the tasks' rates (macro): ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(rates.macro, 'share')}.`;
}
/** Reasons that the verdict's own sentence does not say already. */
function furtherReasons({ reasons, sentence }) {
    return reasons.filter((reason) => reason !== sentence);
}
const GRADE_WORDS = {
    A: 'the plan and the model were fixed before the run, and every planned cell has an outcome',
    B: 'every planned cell has an outcome, but the plan or the model was fixed only afterwards',
    C: 'planned cells lack an outcome or have several, results are out of protocol, or attempts are unknown',
    D: 'aggregate numbers alone: reported, never decided',
};
function gradeWords({ grade }) {
    return GRADE_WORDS[grade.grade];
}
function completenessSentence({ completeness }) {
    if (completeness === null)
        return '';
    const { score, coverage, fields, missing } = completeness;
    const gaps = missing.length === 0 ? 'nothing is missing' : `missing: ${missing.join(', ')}`;
    return `Completeness of the record (not of the robot): ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(score, 'share')}, from ${cellsText(coverage)} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(fields.present.length)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(fields.required.length, 'kind')} of evidence; ${gaps}.`;
}
function scopeRows({ scope_limits: scope }) {
    const rows = [
        ['Benchmark', scope.benchmark],
        ['Benchmark version', scope.benchmark_version],
        ['Robot embodiment', scope.robot_embodiment],
        ['Simulator', scope.simulator],
        ['Cameras', scope.camera_distribution],
        ['Language', scope.language_template],
        ['Licence assumptions', scope.license_assumptions.join('; ')],
    ];
    return rows.map(([term, value]) => [term, stated(value)]);
}
function stated(value) {
    const shown = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(value ?? '', _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.sentence);
    return shown === '' ? 'not stated' : shown;
}
/** The subject, and what the files say of the model. */
function subjectRows({ subject, models }) {
    const said = models.slice(0, 8).map(({ kind, value }) => `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(value, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label)} (${kind})`);
    const more = models.length > 8 ? `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(models.length - 8)} more` : '';
    return [
        ['Subject', `${stated(subject.id)} (${subject.type.replaceAll('_', ' ')})`],
        ['Revision', stated(subject.revision)],
        ['Weights digest', stated(subject.weights_digest)],
        ['Checkpoint', stated(subject.checkpoint_uri)],
        ['Model in the files', models.length === 0 ? 'not stated' : `${said.join(', ')}${more}`],
    ];
}
/** What identifies the claim, the plan and the source; digests in full. */
function recordRows({ claim, protocol, source, stopping }) {
    const { anchor } = protocol;
    return [
        ['Claim', claim.id],
        ['Claim hash', claim.hash],
        ['Claim schema', claim.schema_version],
        ['Protocol', protocol.id],
        ['Protocol hash', protocol.hash],
        ['Protocol schema', protocol.schema_version],
        ['Planned cells', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(protocol.planned_cells)}, ${protocol.planned_cells_digest}`],
        ['Frozen at', protocol.frozen_at ?? 'not frozen'],
        [
            'Plan existed no later than',
            anchor === null
                ? 'nothing shows it'
                : `${anchor.anchored_at} (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(anchor.kind, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name).replaceAll('_', ' ')} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(anchor.reference, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title)})`,
        ],
        [
            'Stopping',
            `${stopping.rule}${stopping.note === '' ? '' : `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(stopping.note, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.sentence)}`}`,
        ],
        ['Source', `${source.name}, ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(source.format, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title)}`],
        ['Recognised by', stated(source.why.join('; '))],
    ];
}
/** Findings, most severe first. */
function findingsBySeverity({ findings }) {
    const rank = (finding) => _contracts_evidence_source_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_SEVERITIES */ ._o.indexOf(finding.severity);
    return findings.toSorted((a, b) => rank(a) - rank(b));
}
/** `eval/eval_info.json at /overall`; empty where a finding has no place. */
function placeText({ file, at }) {
    const parts = [file, at].filter((part) => part !== null && part !== '');
    return parts.map((part) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(part, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title)).join(' at ');
}
/** What the evaluator itself stated: name, what it is about, value, and where it stands. */
function reportedRows({ reported, }) {
    return reported.map((number) => {
        const { suite, task } = number.scope;
        const about = [suite, task].filter((part) => part !== null).join('/');
        return [
            (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(number.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label),
            about === '' ? 'all' : (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(about, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label),
            `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(number.text, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name)} (${number.unit})`,
            placeText(number),
        ];
    });
}
/** Results of tasks that the protocol does not have. */
function unplannedTasks({ tasks }) {
    return tasks
        .filter(({ planned }) => planned === null)
        .map(({ suite, id, name, episodes }) => {
        const label = [suite, id, name].filter((part) => part !== null).join('/');
        return [(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(label === '' ? 'a task without a name' : label, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label), (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes)];
    });
}
/** PPI++: the hybrid estimate beside the classical one. */
function ppiRows({ ppi }) {
    if (ppi === null)
        return [];
    const unit = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_1__/* .metricUnit */ .n2)({ unit: 'ratio', statistic: 'rate' });
    const row = (what, { estimate, interval }) => [
        what,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(estimate, unit),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(interval, unit) ?? '—'}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequired */ .xV)(ppi.level, 'share')}`,
    ];
    return [
        row('Hybrid: simulation corrected by the real subset (PPI++)', ppi.hybrid),
        row('Classical: the real labels alone', ppi.classical),
    ];
}
function ppiSentence({ ppi }) {
    if (ppi === null)
        return '';
    const labels = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(ppi.labels.file, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(ppi.labels.rows, 'row')})`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(ppi.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(ppi.paired, 'pair')} of ${labels}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(ppi.unlabelled)} without a label, λ = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(ppi.lambda, '')}. It stands beside the decision and never replaces it.`;
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

/***/ 90171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ measuredText),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   GM: () => (/* binding */ metricView),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   _m: () => (/* binding */ differenceUnit),
/* harmony export */   aX: () => (/* binding */ statisticWords),
/* harmony export */   gA: () => (/* binding */ noteText),
/* harmony export */   n2: () => (/* binding */ metricUnit),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* unused harmony export methodWords */
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);




/** What every rendering of an evidence package says, as plain text that its place still has to escape. */
const OUTCOME_WORDS = {
    supported: 'Supported',
    supported_within_margin: 'Supported within the margin',
    inconclusive: 'Inconclusive',
    underpowered: 'Underpowered',
    not_supported: 'Not supported',
    invalid: 'Invalid',
};
/** `Supported within the margin`; `Not decided` where nothing was. */
function outcomeWords(outcome) {
    return outcome === null ? 'Not decided' : OUTCOME_WORDS[outcome];
}
/** `Passed (supported within the margin)`; the outcome only where it adds to the verdict. */
function verdictWords({ verdict, outcome }) {
    const { words } = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(verdict);
    // What is no proof is skipped, whatever its numbers say.
    return outcome === null || outcome === verdict || verdict === 'skipped'
        ? words
        : `${words} (${outcomeWords(outcome).toLowerCase()})`;
}
/** How values of a metric are written. */
function metricUnit({ unit, statistic }) {
    if (unit === 'ratio')
        return 'share';
    if (unit === 'mse' || unit === 'mae')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .literalUnit */ .gS)(unit.toUpperCase());
    if (unit !== 'count')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .literalUnit */ .gS)(unit);
    if (statistic === 'sum')
        return { shift: 0, prefix: '', suffix: ' in all', decimals: 0 };
    return { shift: 0, prefix: '', suffix: statistic === 'mean' ? ' per episode' : ' (count)', decimals: null };
}
/** How a difference of values of a metric is written. */
function differenceUnit(metric) {
    return metric.unit === 'ratio' ? 'points' : metricUnit(metric);
}
const SIGNS = {
    '>=': '≥',
    '<=': '≤',
    '==': '=',
};
const STATISTIC_WORDS = {
    rate: 'share of episodes',
    mean: 'mean of the episodes',
    p50: 'median of the episodes',
    p90: '90th percentile of the episodes',
    p95: '95th percentile of the episodes',
    p99: '99th percentile of the episodes',
    sum: 'sum over the episodes',
};
function statisticWords({ statistic }) {
    return STATISTIC_WORDS[statistic];
}
/** The error of each side that the interval was made with; null where the record does not say. */
function alphaOf({ level, sidedness }) {
    if (level === null)
        return null;
    return sidedness === 'one_sided' ? (1 - level) / 2 : 1 - level;
}
function metricView(metric, evidence) {
    const unit = metricUnit(metric);
    const thresholds = [metric.value, metric.threshold];
    const sign = SIGNS[metric.operator];
    const alpha = alphaOf(metric);
    const at = (value) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(value, unit);
    const margin = Number(Math.abs(metric.value - metric.threshold).toPrecision(12));
    const spread = metric.scope === 'pooled' ? 'pooled over all tasks' : 'every task by itself';
    return {
        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name),
        about: `${statisticWords(metric)}, ${spread}`,
        outcome: outcomeWords(metric.outcome),
        verdict: metricVerdict(metric, evidence),
        required: `${sign} ${at(metric.value)}`,
        tolerated: margin === 0
            ? null
            : `${sign} ${at(metric.threshold)} with the margin of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(margin, differenceUnit(metric))}`,
        measured: metric.estimate === null ? '—' : measuredText(metric.estimate, metric),
        counts: metricCounts(metric),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(metric.interval, unit, { thresholds }) ?? '',
        n: sizeText(metric),
        level: metric.level === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(metric.level, 'share'),
        method: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(methodWords(metric.method), _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.method),
        sidedness: `${metric.sidedness === 'one_sided' ? 'one-sided' : 'two-sided'}${alpha === null ? '' : `, α = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(alpha, '')}`}`,
        p: metric.p_value === null
            ? null
            : `exact binomial ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(metric.p_value, alpha ?? 0.05)} against ${at(metric.threshold)}`,
        sentence: metric.sentence === evidence.sentence || evidence.reasons.includes(metric.sentence)
            ? ''
            : (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(metric.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message),
        notes: metricNotes(metric),
    };
}
/** A protocol that is strict lets the margin pass nobody; the evidence then has a verdict other than the table's. */
function metricVerdict({ outcome }, evidence) {
    if (outcome === evidence.outcome)
        return evidence.verdict;
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TABLE */ .Fm.find(({ claimOutcomes }) => claimOutcomes.includes(outcome)).verdict;
}
const METHODS = {
    savi: 'beta-binomial confidence sequence (anytime-valid)',
    bootstrap: 'bootstrap',
    betting: 'betting interval',
};
/** A method as people write it, whichever way its name is spelt. */
function methodWords(method) {
    if (Object.hasOwn(METHODS, method))
        return METHODS[method];
    return (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .methodName */ .Lo)(method.replaceAll('_', '-')).replaceAll('_', ' ');
}
function countsText({ succeeded, episodes }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(episodes)}`;
}
/**
 * A point estimate on its own side of value and threshold, and of what it is not: a share that is neither 0 nor 1 never
 * looks like one of them.
 */
function measuredText(estimate, metric) {
    const { value, threshold, unit } = metric;
    const ends = unit === 'ratio' && estimate > 0 && estimate < 1 ? [0, 1] : [];
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(estimate, metricUnit(metric), { thresholds: [value, threshold, ...ends] });
}
/** What was counted: successes of a rate; of a total, in how many episodes it came up. */
function metricCounts({ counts, statistic }) {
    if (counts === null)
        return '';
    if (statistic === 'rate')
        return countsText(counts);
    return `in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counts.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.episodes, 'episode')}`;
}
function sizeText({ n, clustering }) {
    const decimals = Number.isInteger(n) ? 0 : 1;
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(n, { shift: 0, prefix: '', suffix: '', decimals });
    return `${clustering?.decides === true ? 'effective n' : 'n'} = ${size}`;
}
const plain = (value) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, '');
function metricNotes(metric) {
    const { clustering, naive, savi } = metric;
    const notes = metric.scope === 'each_task'
        ? ['Each task had to hold by its own interval; the pooled one is shown.']
        : [];
    if (clustering !== null) {
        const { clusters, icc, design_effect: effect, effective_n: effective } = clustering;
        const found = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(clusters, 'cluster')}, intraclass correlation ${plain(icc)}, design effect ${plain(effect)}`;
        notes.push(clustering.decides
            ? `Seeds repeat initial states (${found}), so that the interval rests on an effective n = ${plain(effective)}, which decided.`
            : `Seeds repeat initial states, and their results are no more alike for it (${found}): the episodes decided as they are.`);
    }
    if (naive !== null && clustering?.decides === true) {
        const interval = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(naive.interval, metricUnit(metric), {
            thresholds: [metric.value, metric.threshold],
        });
        if (interval !== null)
            notes.push(`If all episodes were independent: ${interval}, n = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(naive.n)}.`);
    }
    if (savi !== null) {
        const e = savi.e_value === null ? `ln e = ${plain(savi.log_e)}` : `e = ${plain(savi.e_value)}`;
        notes.push(`Anytime-valid evidence against the null: ${e}, always-valid ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(savi.always_valid_p)}, prior Beta(${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(savi.prior[0], '')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(savi.prior[1], '')}); ${savi.planned_before_run
            ? 'the stop rule was planned before the run.'
            : 'nothing shows that the stop rule was fixed beforehand, so this is exploratory.'}`);
    }
    return notes;
}
/** What is to be said of a metric besides its row; may be empty. */
function noteText({ sentence, p, notes }) {
    const exact = p === null ? '' : `${p.charAt(0).toUpperCase()}${p.slice(1)}.`;
    return [sentence, exact, ...notes].filter((part) => part !== '').join(' ');
}


/***/ })

};
