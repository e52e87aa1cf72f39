export const id = 8146;
export const ids = [8146];
export const modules = {

/***/ 98118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ csvRows)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56070);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89535);





const MOST_ROW_CHARACTERS = 1024 * 1024;
/**
 * The rows of a CSV file with a header, in bounded memory. A byte order mark and both kinds of line breaks are
 * understood; texts are not converted.
 * @throws WorldGateError `csv-invalid` with the line, for a second table in the same file (rows of another width), an
 *   unfinished quote, or a column that is there twice; and those of {@link filePieces}
 */
async function* csvRows(tree, name) {
    const copies = function* () {
        for (const piece of (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .filePieces */ .KQ)(tree, name))
            yield Buffer.from(piece);
    };
    const parser = (0,csv_parse__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)({
        bom: true,
        info: true,
        skip_empty_lines: true,
        max_record_size: MOST_ROW_CHARACTERS,
        columns: (header) => {
            const names = header.map((column) => column.trim());
            const twice = names.find((column, index) => names.indexOf(column) !== index);
            if (twice !== undefined)
                throw invalid(name, 1, `the column ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(twice)} is there twice`);
            return names;
        },
    });
    const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(copies(), { objectMode: false });
    source.on('error', (error) => parser.destroy(error));
    try {
        for await (const { record, info } of source.pipe(parser)) {
            yield { line: info.lines, row: record };
        }
    }
    catch (error) {
        if (!(error instanceof csv_parse__WEBPACK_IMPORTED_MODULE_1__/* .CsvError */ .J$))
            throw error;
        const line = typeof error.lines === 'number' ? error.lines : 0;
        throw invalid(name, line, (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
    finally {
        source.destroy();
    }
}
function invalid(name, line, what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('csv-invalid', `${name}:${line}: ${what}`, {
        hint: 'one table with one header is read from a CSV file: split what was put together',
    });
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ importResults)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/observability/redaction/index.js + 8 modules
var redaction = __webpack_require__(20867);
;// CONCATENATED MODULE: ./.build/audit/importing/cell-index.js

/** An index beyond this is no index of an episode. */
const MOST_EPISODES = 10_000_000;
const NO_SEED = -1;
/** Which file each (task, run seed, episode) came from: shards that overlap cannot be merged honestly. */
class CellIndex {
    #files = [];
    #numbers = new Map();
    #overlaps = new Map();
    /** By task, then run seed: the number of the file that has each episode, 0 for none. */
    #columns = [];
    #file = '';
    #number = 0;
    /** @throws WorldGateError `episode-invalid` for an index that is no count */
    add({ task, runSeed, episode, file, at }) {
        if (!Number.isInteger(episode) || episode < 0 || episode >= MOST_EPISODES) {
            throw new errors/* WorldGateError */._B('episode-invalid', `${file} ${at}: the episode's index is ${episode}, not a whole number from 0 to ${MOST_EPISODES - 1}`, { hint: 'check that the file is what the evaluator wrote' });
        }
        if (file !== this.#file)
            this.#turnTo(file);
        const column = this.#column(task, runSeed ?? NO_SEED, episode);
        const before = column[episode];
        if (before === 0)
            column[episode] = this.#number;
        else if (before !== this.#number)
            this.#overlap(before, task, runSeed, episode);
    }
    #turnTo(file) {
        this.#file = file;
        this.#number = this.#numbers.get(file) ?? this.#files.push(file);
        this.#numbers.set(file, this.#number);
        if (this.#number > 0xffff) {
            throw new errors/* WorldGateError */._B('folder-too-large', 'the episodes lie in more than 65,535 files', {
                hint: 'merge the shards with the evaluator first',
            });
        }
    }
    #column(task, seed, episode) {
        let bySeed = this.#columns[task];
        if (bySeed === undefined) {
            bySeed = new Map();
            this.#columns[task] = bySeed;
        }
        let column = bySeed.get(seed);
        if (column === undefined || column.length <= episode) {
            const grown = new Uint16Array(Math.max(4, 2 * episode));
            if (column !== undefined)
                grown.set(column);
            bySeed.set(seed, grown);
            column = grown;
        }
        return column;
    }
    #overlap(before, task, runSeed, episode) {
        const files = [this.#files[before - 1], this.#file];
        const key = files.join('\0');
        const known = this.#overlaps.get(key);
        if (known !== undefined)
            known.cells += 1;
        else {
            const seed = runSeed === null ? '' : `, seed ${runSeed}`;
            this.#overlaps.set(key, { files, example: `${task}\0, episode ${episode}${seed}`, cells: 1 });
        }
    }
    /** Whether two files have a cell in common. */
    overlaps(a, b) {
        return this.#overlaps.has(`${a}\0${b}`) || this.#overlaps.has(`${b}\0${a}`);
    }
    /**
     * Two files with the same cells are two runs, or a run and a part of it; only copies of one file are let pass.
     * @throws WorldGateError `shards-overlap`
     */
    refuseOverlaps(tree, tasks, note) {
        for (const { files, example, cells } of this.#overlaps.values()) {
            const [a, b] = files.map((file) => tree.reads.get(file)?.digest);
            if (a !== undefined && a === b) {
                note({
                    code: 'same-file-twice',
                    severity: 'warning',
                    message: `is a copy of ${files[0]}: its episodes count once`,
                    file: files[1],
                });
                continue;
            }
            const [task, rest] = example.split('\0');
            const names = tasks[Number(task)];
            const label = names.name ?? names.id ?? 'the only task';
            throw new errors/* WorldGateError */._B('shards-overlap', `${files[0]} and ${files[1]} both have ${cells} of the same episodes, e.g. task "${label}"${rest}`, { hint: 'these are two runs, or a run and a part of it: give the files of one run' });
        }
    }
}

;// CONCATENATED MODULE: ./.build/audit/importing/constancy.js
/** Fewer equal episodes are no surprise. */
const FEWEST = 20;
/**
 * Notices results in which nothing varies: no outcome, no number of steps, no metric. Programs that write a placeholder
 * for every episode look like that, and so may a very good or a very bad model.
 */
class Constancy {
    #first = null;
    #count = 0;
    #varies = false;
    add(episode) {
        if (this.#varies)
            return;
        this.#count += 1;
        if (this.#first === null)
            this.#first = episode;
        else if (!isSame(this.#first, episode))
            this.#varies = true;
    }
    finding() {
        if (this.#varies || this.#first === null || this.#count < FEWEST)
            return null;
        const { outcome, file } = this.#first;
        return {
            code: 'constant-outcome',
            severity: 'warning',
            message: `all ${this.#count} results are ${outcome ?? 'the same'}, and neither steps nor a metric varies: check that these are no placeholders`,
            file,
        };
    }
}
function isSame(a, b) {
    if (a.outcome !== b.outcome || a.steps !== b.steps || a.durationS !== b.durationS)
        return false;
    for (const name in a.metrics)
        if (a.metrics[name] !== b.metrics?.[name])
            return false;
    return true;
}

// EXTERNAL MODULE: ./.build/audit/importing/model-identity.js
var model_identity = __webpack_require__(51162);
// EXTERNAL MODULE: ./.build/audit/importing/reconcile.js
var reconcile = __webpack_require__(38374);
;// CONCATENATED MODULE: ./.build/audit/importing/import-results.js







const MOST_FINDINGS = 1000;
/** Findings that a decision depends on; see {@link decisionLimits}. */
const DECIDING_FINDINGS = new Set(['not-for-proof', 'stopping-savi', 'coverage-gap', 'completion-order']);
/** Files of fewer episodes may be equal by chance. */
const FEWEST_COPIED = 10;
const MOST_REPORTED = 10_000;
const MOST_TASKS = 100_000;
const MOST_REASON_CHARACTERS = 2000;
/**
 * Reads results with one importer and checks what every source owes: counts that reconcile, no cell in two files,
 * finite numbers, bounded lists.
 * @throws WorldGateError whatever the importer throws, `counts-disagree`, `shards-overlap`, `episode-invalid`
 */
async function importResults(tree, importer, detection, options, consumer) {
    const sink = new Collector(consumer);
    await importer.read(tree, detection, options, sink);
    return sink.finish(tree, importer, detection);
}
class Collector {
    #consumer;
    #tasks = [];
    #handles = new Map();
    #cells = new CellIndex();
    #tally = new reconcile/* Tally */.F();
    #constancy = new Constancy();
    #stated = [];
    #reported = [];
    #findings = [];
    #models = [];
    #supplied = new Set();
    #facts = {
        evaluatorName: null,
        evaluatorVersion: null,
        evaluatorCommit: null,
        startedAt: null,
        finishedAt: null,
        horizon: null,
        expectedEpisodes: null,
    };
    #runSeeds = new Set();
    #metricsByTask = false;
    constructor(consumer) {
        this.#consumer = consumer;
    }
    task(names) {
        const key = JSON.stringify([names.suite, names.id, names.name]);
        const known = this.#handles.get(key);
        if (known !== undefined)
            return known;
        const handle = this.#tasks.length;
        if (handle === MOST_TASKS) {
            throw new errors/* WorldGateError */._B('episode-invalid', `the results name more than ${MOST_TASKS} tasks`, {
                hint: 'check that what names the task is not what names the episode',
            });
        }
        this.#tasks.push(names);
        this.#handles.set(key, handle);
        this.#consumer.task(handle, names);
        return handle;
    }
    episode(episode) {
        this.#cells.add(episode);
        this.#tally.add(episode);
        if (episode.metrics !== undefined)
            requireFinite(episode);
        if (episode.failureReason !== undefined) {
            episode.failureReason = (0,redaction/* redactText */.Rd)(episode.failureReason.slice(0, MOST_REASON_CHARACTERS));
            this.#supplied.add('FAILURE_NOTES');
        }
        if (episode.seed !== null || episode.runSeed !== null)
            this.#supplied.add('SEEDS');
        if (episode.runSeed !== null)
            this.#runSeeds.add(episode.runSeed);
        if (episode.outcome === 'success' || episode.outcome === 'failure')
            this.#supplied.add('EPISODE_OUTCOMES');
        this.#constancy.add(episode);
        this.#consumer.episode(episode);
    }
    stated(count) {
        this.#stated.push(count);
        const task = count.scope.task === null ? null : this.#tasks[count.scope.task];
        if (!Number.isFinite(count.value))
            return;
        this.reported({
            name: count.name,
            scope: { suite: count.scope.suite ?? task?.suite ?? null, task: task?.name ?? task?.id ?? null },
            value: count.value,
            unit: count.unit,
            text: count.text,
            file: count.file,
            at: count.at,
        });
    }
    reported(number) {
        if (this.#reported.length < MOST_REPORTED) {
            this.#reported.push({ ...number, text: (0,redaction/* redactText */.Rd)(number.text).slice(0, 200) });
        }
    }
    finding({ file, at, ...rest }) {
        if (rest.severity === 'error') {
            const where = [file, at].filter((part) => part !== undefined).join(' ');
            throw new errors/* WorldGateError */._B(rest.code, where === '' ? rest.message : `${where}: ${rest.message}`);
        }
        // What decides must not be crowded out by what only tells.
        if (this.#findings.length < MOST_FINDINGS || DECIDING_FINDINGS.has(rest.code)) {
            this.#findings.push({
                ...rest,
                message: (0,redaction/* redactText */.Rd)(rest.message).slice(0, 4000),
                file: file ?? null,
                at: at ?? null,
            });
        }
    }
    model(given) {
        const identity = (0,model_identity/* plainIdentity */.F)(given);
        const isKnown = this.#models.some(({ kind, value }) => kind === identity.kind && value === identity.value);
        if (isKnown || this.#models.length === 64)
            return;
        this.#models.push({ ...identity, value: (0,redaction/* redactText */.Rd)(identity.value).slice(0, 1000) });
        if (identity.kind !== 'role')
            this.#supplied.add(identity.kind === 'digest' ? 'MODEL_DIGEST' : 'MODEL_IDENTITY');
    }
    facts(facts) {
        const { runSeeds, metricsByTask, ...single } = facts;
        if (metricsByTask === true)
            this.#metricsByTask = true;
        for (const seed of runSeeds ?? [])
            this.#runSeeds.add(seed);
        for (const [key, value] of Object.entries(single)) {
            if (value === undefined)
                continue;
            this.#fact(key, value);
        }
        if (single.evaluatorVersion !== undefined)
            this.#supplied.add('EVALUATOR_VERSION');
        if (single.evaluatorCommit !== undefined)
            this.#supplied.add('EVALUATOR_COMMIT');
        if (single.startedAt !== undefined || single.finishedAt !== undefined)
            this.#supplied.add('RUN_TIME');
    }
    #fact(key, value) {
        const known = this.#facts;
        const before = known[key] ?? null;
        if (before === null)
            known[key] = value;
        else if (key === 'startedAt')
            known[key] = before < value ? before : value;
        else if (key === 'finishedAt')
            known[key] = before > value ? before : value;
        else if (key === 'expectedEpisodes')
            known[key] = Number(before) + Number(value);
        else if (before !== value) {
            throw new errors/* WorldGateError */._B('mixed-runs', `the files disagree about ${key}: "${before}" and "${value}"`, {
                hint: 'these are several runs: give the files of one',
            });
        }
    }
    supplies(...items) {
        for (const item of items)
            this.#supplied.add(item);
    }
    /** Copies of one file under several seeds or tasks are one result. */
    #refuseCopies(tree) {
        const first = new Map();
        for (const [file, counts] of this.#tally.files) {
            const episodes = counts.reduce((sum, { all }) => sum + all, 0);
            const digest = tree.reads.get(file)?.digest;
            if (digest === undefined || episodes < FEWEST_COPIED)
                continue;
            const other = first.get(digest);
            if (other === undefined)
                first.set(digest, file);
            else if (!this.#cells.overlaps(other, file)) {
                throw new errors/* WorldGateError */._B('copied-results', `${file} is a copy of ${other}, byte for byte`, {
                    hint: 'one result cannot stand for two seeds or tasks: give each its own',
                });
            }
        }
    }
    /** A file that is called like those that were read may hold the episodes that are missing. */
    #refuseUnread(tree) {
        const names = new Set([...this.#tally.files.keys()].map((file) => external_node_path_.posix.basename(file)));
        const unread = tree.files.find((file) => !tree.reads.has(file.path) && names.has(external_node_path_.posix.basename(file.path)));
        if (unread === undefined)
            return;
        throw new errors/* WorldGateError */._B('results-unread', `${unread.path} is called like the results, and is of another form`, {
            hint: 'take it away if it does not belong to them; a part of the results shows nothing of the whole',
        });
    }
    /** Names are written out in packages and reports. */
    #refuseSecrets() {
        const names = [
            ...this.#tasks.flatMap(({ suite, id, name }) => [suite, id, name]),
            ...this.#tally.files.keys(),
        ];
        const kinds = new Set(names.flatMap((name) => (name === null ? [] : (0,redaction/* secretKinds */.Yx)(name))));
        if (kinds.size === 0)
            return;
        throw new errors/* WorldGateError */._B('secret-in-results', `the name of a task or file holds what looks like a secret (${[...kinds].join(', ')})`, {
            hint: 'rename it, and revoke the secret if it was one: names stand in every report',
        });
    }
    finish(tree, importer, detection) {
        this.#refuseCopies(tree);
        this.#refuseUnread(tree);
        this.#refuseSecrets();
        this.#cells.refuseOverlaps(tree, this.#tasks, (finding) => this.finding(finding));
        (0,reconcile/* reconcile */.L)(this.#stated, this.#tally, this.#tasks);
        const constant = this.#constancy.finding();
        if (constant !== null)
            this.finding(constant);
        if (this.#tally.files.size > 0)
            this.#supplied.add('RAW_REFERENCES');
        const { evaluatorName, evaluatorVersion, evaluatorCommit, startedAt, finishedAt, horizon, expectedEpisodes, } = this.#facts;
        return {
            detection,
            facts: {
                evaluator: {
                    name: evaluatorName ?? importer.source,
                    version: evaluatorVersion,
                    commit: evaluatorCommit,
                },
                models: this.#models,
                started_at: startedAt,
                finished_at: finishedAt,
                horizon,
                run_seeds: [...this.#runSeeds].sort((a, b) => a - b).slice(0, 10_000),
                expected_episodes: expectedEpisodes,
                supplied: [...this.#supplied].sort(),
                ...(importer.metricsByTask === true || this.#metricsByTask ? { metrics_by_task: true } : {}),
            },
            tasks: this.#tasks.map((names, handle) => {
                const { all, successes } = this.#tally.ofTask(handle);
                return { ...names, episodes: all, succeeded: successes };
            }),
            reported: this.#reported,
            findings: this.#findings,
            tally: this.#tally,
        };
    }
}
function requireFinite({ metrics, file, at }) {
    for (const name in metrics) {
        const value = metrics[name];
        if (value - value !== 0) {
            throw new errors/* WorldGateError */._B('episode-invalid', `${file} ${at}: ${name} is ${value}`, {
                hint: 'an importer leaves out numbers that are not finite: please report this with the file',
                kind: 'environment',
            });
        }
    }
}


/***/ }),

/***/ 78595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ InputTree),
/* harmony export */   J: () => (/* binding */ inputTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);





/** Entries of a folder that are looked at; a checkpoint store or a home folder is not a results folder. */
const MOST_ENTRIES = 200_000;
const MOST_LEVELS = 32;
const HEAD_BYTES = 4096;
/** What desktops leave in folders. */
const JUNK = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/;
/**
 * The files that `--from` names: one file, or all regular files of a folder. Links are not followed, and devices and
 * pipes not opened; both stand under `skipped`. Reading a file through the readers of this room notes its digest.
 */
class InputTree {
    /** Absolute folder that all paths are relative to. */
    root;
    /** Sorted by path in code-unit order, which is the same on every machine. */
    files;
    skipped;
    /** What was read so far, by path. */
    reads = new Map();
    #heads = new Map();
    #byPath;
    constructor(root, files, skipped) {
        this.root = root;
        this.files = files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        this.skipped = skipped;
        this.#byPath = new Map(files.map((file) => [file.path, file]));
    }
    file(name) {
        return this.#byPath.get(name);
    }
    /** Files whose last path component matches. */
    named(pattern) {
        return this.files.filter(({ path: name }) => pattern.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name)));
    }
    /** The first 4 KiB of a file, or fewer; empty where it cannot be read. */
    head(name) {
        let head = this.#heads.get(name);
        if (head === undefined) {
            head = readHead(this.root, name);
            this.#heads.set(name, head);
        }
        return head;
    }
    /** {@link head} as text; bytes that are no UTF-8 become U+FFFD. */
    headText(name) {
        return this.head(name)
            .toString('utf8')
            .replace(/^\ufeff/, '');
    }
}
/**
 * @param from absolute path of a file or a folder
 * @param without absolute path of a folder that is left out: where the output goes
 * @throws WorldGateError `file-missing`, `file-unreadable`, `folder-too-large`, `folder-empty`
 */
function inputTree(from, without) {
    let stat;
    try {
        stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(from);
    }
    catch (cause) {
        throw (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, from);
    }
    if (stat?.isFile()) {
        return new InputTree(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(from), [{ path: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(from), sizeBytes: stat.size }], []);
    }
    if (!stat?.isDirectory()) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('file-unreadable', `${from} is neither a file nor a folder`, {
            hint: stat?.isSymbolicLink() === true
                ? 'name what the link leads to'
                : 'name a file or a folder of results',
        });
    }
    const files = [];
    const skipped = [];
    const out = without === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_1__.relative(from, without).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    walk(from, '', 0, files, skipped, out);
    if (files.length === 0) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('folder-empty', `${from} holds no file`, {
            hint: 'name the folder that the evaluator wrote its results to',
        });
    }
    return new InputTree(from, files, skipped);
}
function walk(root, below, level, files, skipped, without) {
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, below), { withFileTypes: true });
    }
    catch (cause) {
        if (level === 0)
            throw (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, root);
        skipped.push({ path: below, reason: 'may not be read' });
        return;
    }
    for (const entry of entries) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (name === without || JUNK.test(entry.name))
            continue;
        if (files.length + skipped.length >= MOST_ENTRIES) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('folder-too-large', `${root} holds more than ${MOST_ENTRIES} files`, {
                hint: 'name the folder of one evaluation',
            });
        }
        if (entry.isDirectory()) {
            if (level === MOST_LEVELS)
                skipped.push({ path: name, reason: `more than ${MOST_LEVELS} levels deep` });
            else
                walk(root, name, level + 1, files, skipped, without);
        }
        else if (entry.isFile()) {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name), { throwIfNoEntry: false });
            if (stat?.isFile())
                files.push({ path: name, sizeBytes: stat.size });
        }
        else {
            skipped.push({ path: name, reason: entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file' });
        }
    }
}
function readHead(root, name) {
    let fd;
    try {
        fd = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .openBelow */ .SL)(root, name);
    }
    catch {
        return Buffer.alloc(0);
    }
    try {
        const buffer = Buffer.alloc(HEAD_BYTES);
        let length = 0;
        while (length < buffer.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.subarray(0, length);
    }
    catch {
        return Buffer.alloc(0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 78614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseElements),
/* harmony export */   w: () => (/* binding */ scanElements)
/* harmony export */ });
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);

const MOST_LEVELS = 64;
/**
 * From `start`, at an element of a list, to the first comma between elements behind `atLeast` bytes, or to the end of
 * the list. Looks at every byte once and builds nothing: `JSON.parse` of whole stretches is what makes this fast.
 */
function scanElements(bytes, start, atLeast) {
    const wanted = start + atLeast;
    const length = bytes.length;
    let depth = 0;
    let colons = 0;
    let hasNonFinite = false;
    let deepest = 0;
    let lastComma = -1;
    let keysAtComma = 0;
    for (let at = start; at < length; at++) {
        const byte = bytes[at];
        if (byte <= 0x20)
            continue;
        if (byte === 0x22) {
            at = endOfText(bytes, at);
            if (at === -1)
                break;
        }
        else if (byte === 0x3a) {
            colons += 1;
        }
        else if (byte === 0x2c) {
            if (depth !== 0)
                continue;
            lastComma = at;
            keysAtComma = colons;
            if (at >= wanted)
                break;
        }
        else if (byte === 0x7b || byte === 0x5b) {
            depth += 1;
            if (depth > deepest)
                deepest = depth;
        }
        else if (byte === 0x7d || byte === 0x5d) {
            if (depth === 0) {
                return {
                    kind: 'end',
                    end: at,
                    keys: colons,
                    hasNonFinite,
                    tooDeep: deepest > MOST_LEVELS,
                    isFlat: deepest <= 1,
                };
            }
            depth -= 1;
        }
        else if (byte === 0x4e || byte === 0x49) {
            hasNonFinite = true;
        }
    }
    if (lastComma === -1) {
        return { kind: 'incomplete', end: -1, keys: 0, hasNonFinite: false, tooDeep: false, isFlat: false };
    }
    return {
        kind: 'comma',
        end: lastComma,
        keys: keysAtComma,
        hasNonFinite,
        tooDeep: deepest > MOST_LEVELS,
        isFlat: deepest <= 1,
    };
}
function endOfText(bytes, start) {
    for (let at = start + 1;; at++) {
        // Keys and short texts end before a native search would have begun.
        const near = Math.min(at + 24, bytes.length);
        while (at < near && bytes[at] !== 0x22)
            at++;
        if (bytes[at] !== 0x22) {
            at = bytes.indexOf(0x22, at);
            if (at === -1)
                return -1;
        }
        let slash = at - 1;
        while (bytes[slash] === 0x5c)
            slash -= 1;
        if ((at - slash) % 2 === 1)
            return at;
    }
}
/**
 * The values of a stretch. Non-finite numbers become `NaN` and infinities; a duplicate key is a problem, and
 * `JSON.parse` alone would hide it.
 * @param text the stretch, without the comma or bracket behind it
 */
function parseElements(text, { keys, hasNonFinite, tooDeep, isFlat }) {
    if (tooDeep)
        return { problem: `more than ${MOST_LEVELS} levels`, offset: 0 };
    let list;
    try {
        list = JSON.parse(`[${hasNonFinite ? withMarks(text) : text}]`);
    }
    catch (error) {
        return { problem: `not JSON: ${error.message}`, offset: 0 };
    }
    let found = 0;
    for (const value of list) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (isFlat && !Array.isArray(value))
            for (const _ in value)
                found += 1;
        else
            found += keysOf(value);
    }
    if (found !== keys || /"(?:__proto__|constructor|prototype)"/.test(text)) {
        const problem = keyProblem(text);
        if (problem !== undefined)
            return problem;
    }
    if (!hasNonFinite)
        return { list };
    return { list: list.map(withoutMarks) };
}
function keysOf(value) {
    let keys = 0;
    if (Array.isArray(value)) {
        for (const item of value)
            if (typeof item === 'object' && item !== null)
                keys += keysOf(item);
        return keys;
    }
    for (const key in value) {
        keys += 1;
        const item = value[key];
        if (typeof item === 'object' && item !== null)
            keys += keysOf(item);
    }
    return keys;
}
/** A text that no file holds by chance stands for a number that JSON has no word for. */
const MARK = '\u0000worldgate:';
const TOKENS = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;
function withMarks(text) {
    return text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"\\u0000worldgate:${token}"`));
}
function withoutMarks(value) {
    if (typeof value === 'string')
        return value.startsWith(MARK) ? Number(value.slice(MARK.length)) : value;
    if (Array.isArray(value))
        return value.map(withoutMarks);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutMarks(item)]));
}
/** The first key that an object has twice, or that reaches a prototype. */
function keyProblem(text) {
    const open = [];
    const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;
    let previous;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const [found] = match;
        if (found === '{')
            open.push(new Set());
        else if (found === '[')
            open.push(null);
        else if (found === '}' || found === ']')
            open.pop();
        else if (found === ':' && previous !== undefined) {
            const key = JSON.parse(previous.text);
            const keys = open.at(-1);
            if (keys?.has(key))
                return { problem: `the key ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} appears twice`, offset: previous.offset };
            if (_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                return { problem: `the key ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} is not allowed`, offset: previous.offset };
            keys?.add(key);
        }
        previous = found.startsWith('"') ? { text: found, offset: match.index } : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 92668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ jsonLines)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _json_elements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78614);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89535);



const MOST_LINE_BYTES = 16 * 1024 * 1024;
/**
 * The values of a JSON Lines file, one a line, in bounded memory; empty lines are passed over. `NaN` and `Infinity`
 * are read as numbers, duplicate keys refused.
 * @throws WorldGateError `json-invalid` with the line, `truncated-json` where the last line is cut off,
 *   `file-too-large` for a line over 16 MiB, and those of {@link filePieces}
 */
function* jsonLines(tree, name) {
    let rest = Buffer.alloc(0);
    let line = 1;
    for (const piece of (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .filePieces */ .KQ)(tree, name)) {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        let from = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        for (let end = bytes.indexOf(0x0a, from); end !== -1; end = bytes.indexOf(0x0a, from)) {
            const value = parseLine(bytes.subarray(from, end), name, line, false);
            if (value !== undefined)
                yield { line, value };
            line += 1;
            from = end + 1;
        }
        rest = Buffer.from(bytes.subarray(from));
        if (rest.length > MOST_LINE_BYTES) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('file-too-large', `${name}:${line}: the line is longer than 16 MiB`, {
                hint: 'check that the path names a file of results',
            });
        }
    }
    const value = parseLine(rest, name, line, true);
    if (value !== undefined)
        yield { line, value };
}
function parseLine(bytes, name, line, isLast) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] <= 0x20)
        end -= 1;
    if (end === 0)
        return undefined;
    // The scan ends at the bracket of a list.
    const closed = Buffer.allocUnsafe(end + 1);
    bytes.copy(closed, 0, 0, end);
    closed[end] = 0x5d;
    const text = closed.toString('utf8', 0, end);
    const scan = (0,_json_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .scanElements */ .w)(closed, 0, Number.MAX_SAFE_INTEGER);
    const isClosed = scan.kind === 'end' && scan.end === end;
    const parsed = isClosed ? (0,_json_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .parseElements */ .d)(text, scan) : undefined;
    if (parsed !== undefined && 'list' in parsed && parsed.list.length === 1)
        return parsed.list[0];
    if (scan.kind !== 'end' && isLast) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('truncated-json', `${name}:${line}: the last line is cut off`, {
            hint: 'the evaluator was stopped while it wrote, or the copy is partial: take the file of a finished run',
        });
    }
    const what = parsed !== undefined && 'problem' in parsed ? parsed.problem : 'not one JSON value';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('json-invalid', `${name}:${line}: ${what}`, {
        hint: 'check that the file is what the evaluator wrote',
    });
}


/***/ }),

/***/ 95659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fM: () => (/* binding */ streamJson),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/* unused harmony export readJsonPieces */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _json_elements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78614);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89535);





/** Levels of nesting; results are shallow, and a deeper file is an attack on whoever reads it. */
const MOST_LEVELS = 64;
/** Bytes of a file that may stay in memory; lists that are streamed do not count. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;
/** One element of a streamed list. */
const MOST_ELEMENT_BYTES = 16 * 1024 * 1024;
/** Elements are parsed in batches of about this many bytes. */
const BATCH_BYTES = 256 * 1024;
/**
 * Reads JSON in one pass and bounded memory. `NaN`, `Infinity` and `-Infinity` are read as numbers, because
 * evaluators written in Python write them; whoever takes a value has to ask whether it is finite. Refused besides what
 * is no JSON: duplicate keys, keys that reach a prototype, more than 64 levels, and more than 64 MiB outside of
 * streamed lists.
 * @returns what was kept of each document: exactly one unless `many`
 * @throws WorldGateError `truncated-json` with the byte offset, `json-invalid`, `file-too-large`, and those of
 *   reading the file
 */
function streamJson(tree, name, options = {}) {
    return readJsonPieces((0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .filePieces */ .KQ)(tree, name), name, options);
}
/** {@link streamJson} of bytes that come in pieces, cut anywhere. A piece is copied before the next is asked for. */
function readJsonPieces(pieces, name, options = {}) {
    return new JsonReader(pieces, name, options).documents();
}
class JsonReader {
    #pieces;
    #name;
    #options;
    #window = Buffer.alloc(0);
    /** Next byte to look at, in the window. */
    #at = 0;
    /** Bytes of the file before the window. */
    #before = 0;
    #kept = 0;
    #path = [];
    constructor(pieces, name, options) {
        this.#pieces = pieces;
        this.#name = name;
        this.#options = options;
    }
    documents() {
        const found = [];
        if (this.#peek() === 0xef && this.#ensure(3) && this.#window[this.#at + 1] === 0xbb)
            this.#at += 3;
        for (;;) {
            this.#skipSpace();
            if (this.#peek() === -1)
                break;
            if (found.length > 0 && this.#options.many !== true) {
                throw this.#invalid('a second document begins here: the file was appended to, or two files were joined');
            }
            found.push(this.#value(0));
        }
        if (found.length > 0)
            return found;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('empty-artifact', `${this.#name} holds nothing but white space`, {
            hint: 'the evaluator was stopped before it wrote results: take the file of a finished run',
        });
    }
    /** Whether `count` bytes from the current one are in the window, after reading on where they are not. */
    #ensure(count) {
        while (this.#window.length - this.#at < count)
            if (!this.#more())
                return false;
        return true;
    }
    #more() {
        const next = this.#pieces.next();
        if (next.done === true)
            return false;
        this.#before += this.#at;
        this.#window =
            this.#at === this.#window.length
                ? Buffer.from(next.value)
                : Buffer.concat([this.#window.subarray(this.#at), next.value]);
        this.#at = 0;
        return true;
    }
    /** The current byte; -1 at the end. */
    #peek() {
        return this.#at < this.#window.length || this.#more() ? this.#window[this.#at] : -1;
    }
    #skipSpace() {
        for (;;) {
            const byte = this.#peek();
            if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
                return;
            this.#at += 1;
        }
    }
    #value(level) {
        const byte = this.#peek();
        if (byte === 0x7b)
            return this.#object(level);
        if (byte === 0x5b)
            return this.#list(level);
        if (byte === 0x22)
            return this.#string();
        return this.#scalar();
    }
    #object(level) {
        if (level === MOST_LEVELS)
            throw this.#invalid(`more than ${MOST_LEVELS} levels`);
        this.#at += 1;
        const object = {};
        this.#skipSpace();
        if (this.#peek() === 0x7d) {
            this.#at += 1;
            return object;
        }
        for (;;) {
            this.#skipSpace();
            if (this.#peek() !== 0x22)
                throw this.#unexpected('a key in quotes');
            const key = this.#string();
            if (Object.hasOwn(object, key))
                throw this.#invalid(`the key ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice`);
            if (_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                throw this.#invalid(`the key ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed`);
            this.#skipSpace();
            if (this.#peek() !== 0x3a)
                throw this.#unexpected('":"');
            this.#at += 1;
            this.#skipSpace();
            object[key] = this.#child(key, level);
            this.#skipSpace();
            const next = this.#peek();
            if (next !== 0x2c && next !== 0x7d)
                throw this.#unexpected('"," or "}"');
            this.#at += 1;
            if (next === 0x7d)
                return object;
        }
    }
    #list(level) {
        if (level === MOST_LEVELS)
            throw this.#invalid(`more than ${MOST_LEVELS} levels`);
        this.#at += 1;
        const streamed = this.#options.batches?.find(({ path }) => matches(path, this.#path));
        if (streamed !== undefined) {
            this.#stream(streamed.take);
            return [];
        }
        const list = [];
        this.#skipSpace();
        if (this.#peek() === 0x5d) {
            this.#at += 1;
            return list;
        }
        for (let index = 0;; index++) {
            this.#skipSpace();
            const value = this.#child(index, level);
            if (value !== TAKEN)
                list.push(value);
            this.#skipSpace();
            const next = this.#peek();
            if (next !== 0x2c && next !== 0x5d)
                throw this.#unexpected('"," or "]"');
            this.#at += 1;
            if (next === 0x5d)
                return list;
        }
    }
    #child(key, level) {
        this.#path.push(key);
        const kept = this.#kept;
        const value = this.#value(level + 1);
        const each = this.#options.each?.find(({ path }) => matches(path, this.#path));
        if (each !== undefined) {
            each.take(value, [...this.#path]);
            this.#kept = kept;
        }
        this.#path.pop();
        return each === undefined ? value : TAKEN;
    }
    #string() {
        for (let from = this.#at + 1;;) {
            const end = this.#window.indexOf(0x22, from);
            if (end === -1) {
                const searched = this.#window.length - this.#at;
                if (!this.#more())
                    throw this.#truncated();
                if (this.#window.length > MOST_ELEMENT_BYTES)
                    throw this.#tooLarge('one text', MOST_ELEMENT_BYTES);
                from = this.#at + Math.max(1, searched);
                continue;
            }
            let slash = end - 1;
            while (this.#window[slash] === 0x5c)
                slash -= 1;
            if ((end - slash) % 2 === 0) {
                from = end + 1;
                continue;
            }
            const raw = this.#window.toString('utf8', this.#at, end + 1);
            this.#keep(raw.length);
            try {
                const text = JSON.parse(raw);
                this.#at = end + 1;
                return text;
            }
            catch {
                throw this.#invalid('a text with characters that JSON does not allow');
            }
        }
    }
    #scalar() {
        let length = 0;
        for (;;) {
            if (!this.#ensure(length + 1))
                break;
            const byte = this.#window[this.#at + length];
            const isWord = (byte >= 0x30 && byte <= 0x39) ||
                (byte >= 0x41 && byte <= 0x5a) ||
                (byte >= 0x61 && byte <= 0x7a) ||
                byte === 0x2b ||
                byte === 0x2d ||
                byte === 0x2e;
            if (!isWord || length > 400)
                break;
            length += 1;
        }
        if (length === 0)
            throw this.#unexpected('a value');
        const word = this.#window.toString('latin1', this.#at, this.#at + length);
        const value = scalarOf(word);
        if (value === undefined) {
            const isCut = !this.#ensure(length + 1) && BEGINNING.test(word);
            throw isCut ? this.#truncated() : this.#invalid(`${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(word)} is no JSON value`);
        }
        this.#at += length;
        this.#keep(length + 8);
        return value;
    }
    /** Behind the `[` of a list whose elements are taken in batches. */
    #stream(take) {
        const path = [...this.#path];
        let taken = 0;
        for (;;) {
            const scan = (0,_json_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .scanElements */ .w)(this.#window, this.#at, BATCH_BYTES);
            if (scan.kind === 'incomplete') {
                if (this.#window.length - this.#at > MOST_ELEMENT_BYTES)
                    throw this.#tooLarge('one element', MOST_ELEMENT_BYTES);
                if (!this.#more())
                    throw this.#truncated();
                continue;
            }
            const bytes = this.#window.subarray(this.#at, scan.end);
            // Latin-1 decodes ASCII to the same text in half the time.
            const text = bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? 'latin1' : 'utf8');
            const values = (0,_json_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .parseElements */ .d)(text, scan);
            if ('problem' in values) {
                throw this.#invalidAt(this.#before + this.#at + Buffer.byteLength(text.slice(0, values.offset)), values.problem);
            }
            if (values.list.length > 0)
                take(values.list, taken, path);
            taken += values.list.length;
            this.#at = scan.end + 1;
            if (scan.kind === 'end') {
                if (values.list.length === 0 && taken > 0)
                    throw this.#invalid('a "," before the end of a list');
                return;
            }
            if (values.list.length === 0)
                throw this.#invalid('a "," without a value before it');
        }
    }
    #keep(bytes) {
        this.#kept += bytes;
        if (this.#kept > MOST_KEPT_BYTES)
            throw this.#tooLarge('what is not a list of episodes', MOST_KEPT_BYTES);
    }
    #offset() {
        return this.#before + this.#at;
    }
    #truncated() {
        const end = this.#before + this.#window.length;
        const where = this.#path.length === 0 ? '' : ` inside ${pointerOf(this.#path)}`;
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('truncated-json', `${this.#name} ends at byte ${end}${where}: the JSON is cut off`, {
            hint: 'the evaluator was stopped while it wrote, or the copy is partial: take the file of a finished run',
        });
    }
    #unexpected(expected) {
        if (this.#peek() === -1)
            return this.#truncated();
        return this.#invalid(`expected ${expected}`);
    }
    #invalid(what) {
        return this.#invalidAt(this.#offset(), what);
    }
    #invalidAt(offset, what) {
        const where = this.#path.length === 0 ? '' : ` (in ${pointerOf(this.#path)})`;
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('json-invalid', `${this.#name}: byte ${offset}${where}: ${what}`, {
            hint: 'check that the file is what the evaluator wrote',
        });
    }
    #tooLarge(what, most) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${this.#name}: ${what} takes more than ${most / 1024 / 1024} MiB`, { hint: 'check that the path names a file of results' });
    }
}
/** Stands for a value that was handed over and is not kept. */
const TAKEN = Symbol('taken');
function matches(pattern, path) {
    return (pattern.length === path.length &&
        pattern.every((part, index) => part === '*' || part === String(path[index])));
}
/** RFC 6901. */
function pointerOf(path) {
    return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/**
 * The parts of an RFC 6901 pointer; none for the empty text.
 * @throws WorldGateError `usage`
 */
function parsePointer(pointer) {
    if (pointer === '')
        return [];
    if (!pointer.startsWith('/')) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('usage', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pointer)} is no JSON pointer: it begins with "/"`, {
            hint: 'e.g. --pointer /eval_results_400',
        });
    }
    return pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Of a word that goes on behind the end of the file. */
const BEGINNING = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|Na?|-?I(?:n(?:f(?:i(?:n(?:it?)?)?)?)?)?|-|-?\d+(?:\.\d*)?(?:[eE][-+]?\d*)?)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
function scalarOf(word) {
    switch (word) {
        case 'true':
            return true;
        case 'false':
            return false;
        case 'null':
            return null;
        case 'NaN':
            return Number.NaN;
        case 'Infinity':
            return Number.POSITIVE_INFINITY;
        case '-Infinity':
            return Number.NEGATIVE_INFINITY;
        default:
            return NUMBER.test(word) ? Number(word) : undefined;
    }
}


/***/ }),

/***/ 89535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ filePieces),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   ws: () => (/* binding */ refuseUnreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);





/** What is read as a whole: larger files are streamed. */
const WHOLE_FILE_BYTES = 64 * 1024 * 1024;
const PIECE_BYTES = 1024 * 1024;
const LFS = 'version https://git-lfs.github.com/spec/v1';
/**
 * The bytes of a file of the tree in pieces of at most 1 MiB, each valid until the next is asked for. Digest and size
 * are noted in the tree when the last piece was taken.
 * @throws WorldGateError `file-missing`, `path-unsafe`, `file-changed`, and what {@link refuseUnreadable} throws
 */
function* filePieces(tree, name) {
    refuseUnreadable(tree, name);
    const fd = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .openBelow */ .SL)(tree.root, name);
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningDigest */ .iM();
    let sizeBytes = 0;
    try {
        const expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size;
        const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE_BYTES, expected + 1)));
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, null);
            if (read === 0)
                break;
            sizeBytes += read;
            const bytes = piece.subarray(0, read);
            digest.update(bytes);
            yield bytes;
        }
        if (sizeBytes !== expected) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('file-changed', `${name} changed while it was read`, {
                hint: 'wait until whatever writes it has finished',
                kind: 'environment',
            });
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    tree.reads.set(name, { digest: digest.digest(), sizeBytes });
}
/**
 * UTF-8 text of a file of at most 64 MiB, without a byte order mark.
 * @throws WorldGateError as {@link filePieces}, and `file-too-large`, `file-not-text`
 */
function readWhole(tree, name, maxBytes = WHOLE_FILE_BYTES) {
    const size = tree.file(name)?.sizeBytes ?? 0;
    if (size > maxBytes)
        throw (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(name, size, maxBytes);
    const pieces = [];
    for (const piece of filePieces(tree, name))
        pieces.push(Buffer.from(piece));
    return (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(Buffer.concat(pieces), name);
}
/**
 * Refuses what only looks like a result, from its first bytes: an empty file, a Git LFS pointer, UTF-16.
 * @throws WorldGateError `empty-artifact`, `lfs-pointer`, `file-not-text`
 */
function refuseUnreadable(tree, name) {
    const head = tree.head(name);
    if (tree.file(name)?.sizeBytes === 0) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('empty-artifact', `${name} is empty: 0 bytes`, {
            hint: 'the evaluator was stopped before it wrote results, or the copy failed: take the file of a finished run',
        });
    }
    const text = head.toString('latin1');
    if (text.startsWith(LFS)) {
        const oid = /oid sha256:([0-9a-f]{64})/.exec(text)?.[1];
        const size = /size (\d{1,15})/.exec(text)?.[1];
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('lfs-pointer', `${name} is a Git LFS pointer, not the result itself${oid === undefined ? '' : ` (sha256:${oid}, ${size ?? '?'} bytes)`}`, { hint: 'run `git lfs pull` where the file comes from' });
    }
    if (/^(?:\xff\xfe|\xfe\xff)/.test(text) || /^(?:[\t\n\r -~]\0){4}|^(?:\0[\t\n\r -~]){4}/.test(text)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('file-not-text', `${name} is UTF-16 text, not UTF-8`, {
            hint: 'save it as UTF-8: `iconv -f UTF-16 -t UTF-8`',
        });
    }
}


/***/ }),

/***/ 93466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AB: () => (/* binding */ pathExpression),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   fe: () => (/* binding */ requireColumns)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52688);
/* harmony import */ var _importing_json_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95659);




/** `name` is short for `{from: name}`. */
function placeOf(place) {
    return typeof place === 'string' ? { from: place } : place;
}
/** @throws WorldGateError `mapping-invalid` for a place that the format does not have */
function lookup(place, format, where) {
    const common = { key: undefined, needsTop: false };
    if (place.from !== undefined)
        return fromRow(place.from, format);
    if (place.path !== undefined) {
        const pattern = pathExpression(place.path, true);
        return {
            ...common,
            label: `path ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(place.path)}`,
            seedSource: 'dirname',
            get: ({ file }) => pattern.exec(file)?.[1],
        };
    }
    if (place.value !== undefined) {
        const { value } = place;
        return { ...common, label: `value ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(String(value))}`, seedSource: 'config', get: () => value };
    }
    if (format !== 'json') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('mapping-invalid', `${where}: "file" and "wildcard" are for JSON; ${format} has rows only`, { hint: 'use "from", "path" or "value"' });
    }
    if (place.wildcard !== undefined) {
        const index = place.wildcard - 1;
        return {
            ...common,
            label: `wildcard ${place.wildcard}`,
            seedSource: 'recorded',
            get: ({ wildcards }) => wildcards[index],
        };
    }
    const parts = (0,_importing_json_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePointer */ .vp)(place.file);
    return {
        label: `/${parts.join('/')}`,
        key: undefined,
        needsTop: true,
        seedSource: 'config',
        get({ top, wildcards }) {
            let star = 0;
            return below(top, parts.map((part) => (part === '*' ? String(wildcards[star++]) : part)));
        },
    };
}
function fromRow(from, format) {
    const common = { key: from, needsTop: false, seedSource: 'recorded' };
    if (format === 'csv') {
        return {
            ...common,
            label: `column ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(from)}`,
            get({ value }) {
                const cell = Object.hasOwn(value, from)
                    ? value[from].trim()
                    : '';
                return cell === '' ? undefined : cell;
            },
        };
    }
    const parts = from === '' || from.startsWith('/') ? (0,_importing_json_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePointer */ .vp)(from) : [from];
    return {
        ...common,
        key: parts.length === 1 ? parts[0] : undefined,
        label: from === '' ? 'the row itself' : `key ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(from)}`,
        get: ({ value }) => below(value, parts),
    };
}
/** What stands below a value at the parts of a pointer; `undefined` where nothing does. */
function below(value, parts) {
    let found = value;
    for (const part of parts) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part))
            return undefined;
        found = found[part];
    }
    return found;
}
/**
 * The expression for a pattern over paths with `/`: `*` within one part, `**` for any folders, everything else as it
 * stands.
 * @param captures whether `{}` marks a part to take, to be found anywhere in the path; else the whole path must match
 */
function pathExpression(pattern, captures = false) {
    const parts = pattern.split('/');
    const source = parts
        .map((part, index) => {
        const isLast = index === parts.length - 1;
        if (part === '**')
            return isLast ? '.*' : '(?:.*/)?';
        const text = part
            .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
            .replace(/\*+/g, '[^/]*')
            .replace('\\{\\}', captures ? '([^/]+?)' : '\\{\\}');
        return isLast ? text : `${text}/`;
    })
        .join('');
    return captures ? new RegExp(`(?:^|/)${source}(?:/|$)`) : new RegExp(`^${source}$`);
}
/**
 * Says which key of a mapping is nowhere in a table or row.
 * @throws WorldGateError `format-unknown` for the first column that is not there
 */
function requireColumns(lookups, { file, value }, mapping) {
    const columns = Object.keys(value);
    for (const { key } of lookups) {
        if (key === undefined || columns.includes(key))
            continue;
        const shown = columns
            .slice(0, 30)
            .map((column) => (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(column))
            .join(', ');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('format-unknown', `${file} is not what the mapping ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(mapping)} describes: it has no column ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(key, columns)}`, { hint: `its columns are ${shown}` });
    }
}


/***/ }),

/***/ 35217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ filesOf),
  v: () => (/* binding */ readMapping)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/audit/importing/json-stream.js
var json_stream = __webpack_require__(95659);
// EXTERNAL MODULE: ./.build/audit/sources/json-values.js
var json_values = __webpack_require__(9184);
// EXTERNAL MODULE: ./.build/audit/sources/generic/place.js
var generic_place = __webpack_require__(93466);
// EXTERNAL MODULE: ./.build/audit/importing/csv-rows.js
var csv_rows = __webpack_require__(98118);
// EXTERNAL MODULE: ./.build/audit/importing/json-lines.js
var json_lines = __webpack_require__(92668);
;// CONCATENATED MODULE: ./.build/audit/sources/generic/rows.js





/**
 * The rows of one file in order, in bounded memory.
 * @param top what {@link withoutRows} gave, where rows need it; documents one after another bring their own
 * @throws WorldGateError of the readers, and `format-unknown` where JSON has nothing at `rows`
 */
async function eachRow(tree, file, source, top, take) {
    const found = { file, wildcards: [], top: undefined };
    if (source.format === 'csv') {
        for await (const { line, row } of (0,csv_rows/* csvRows */.K)(tree, file))
            take({ ...found, at: `line ${line}`, value: row });
    }
    else if (source.format === 'jsonl') {
        for (const { line, value } of (0,json_lines/* jsonLines */.i)(tree, file))
            take({ ...found, at: `line ${line}`, value });
    }
    else if (source.documents === 'many') {
        for (const [index, document] of (0,json_stream/* streamJson */.fM)(tree, file, { many: true }).entries()) {
            const inner = (0,generic_place/* below */.Gz)(document, source.prefix);
            for (const { path, value, wildcards } of at(inner, (0,json_stream/* parsePointer */.vp)(source.rows))) {
                take({ file, at: (0,json_stream/* pointerOf */.rq)([index, ...source.prefix, ...path]), value, wildcards, top: inner });
            }
        }
    }
    else {
        streamRows(tree, file, source, top, take);
    }
}
const rowPath = ({ prefix, rows }) => [...prefix, ...(0,json_stream/* parsePointer */.vp)(rows)];
function streamRows(tree, file, source, top, take) {
    const path = rowPath(source);
    if (path.length === 0) {
        const [value] = (0,json_stream/* streamJson */.fM)(tree, file);
        take({ file, at: '', value, wildcards: [], top: value });
        return;
    }
    const stars = path.flatMap((part, index) => (part === '*' ? [index] : []));
    let isThere = false;
    const takeOne = (value, here) => {
        const wildcards = stars.map((index) => here[index]);
        take({ file, at: (0,json_stream/* pointerOf */.rq)(here), value, wildcards, top: source.rows === '' ? value : top });
    };
    const [kept] = (0,json_stream/* streamJson */.fM)(tree, file, {
        batches: path.at(-1) === '*'
            ? [
                {
                    path: path.slice(0, -1),
                    take(values, first, here) {
                        isThere = true;
                        for (let i = 0; i < values.length; i++)
                            takeOne(values[i], [...here, first + i]);
                    },
                },
            ]
            : [],
        each: [
            {
                path,
                take(value, here) {
                    isThere = true;
                    takeOne(value, here);
                },
            },
        ],
    });
    if (isThere || (path.at(-1) === '*' && at(kept, path.slice(0, -1)).some(isContainer)))
        return;
    throw noRows(file, (0,json_stream/* pointerOf */.rq)(path));
}
const isContainer = ({ value }) => typeof value === 'object' && value !== null;
/** A JSON file with its lists of rows emptied: what places outside of the rows refer to. */
function withoutRows(tree, file, source) {
    const path = rowPath(source);
    if (source.rows === '')
        return (0,generic_place/* below */.Gz)((0,json_stream/* streamJson */.fM)(tree, file)[0], source.prefix);
    const drop = { take: () => undefined };
    const [top] = (0,json_stream/* streamJson */.fM)(tree, file, {
        batches: path.at(-1) === '*' ? [{ path: path.slice(0, -1), ...drop }] : [],
        each: [{ path, ...drop }],
    });
    return (0,generic_place/* below */.Gz)(top, source.prefix);
}
/** The values at a pointer with `*`, in the order of the document. */
function at(top, pattern) {
    let found = [{ path: [], value: top, wildcards: [] }];
    for (const part of pattern) {
        found = found.flatMap(({ path, value, wildcards }) => {
            if (typeof value !== 'object' || value === null)
                return [];
            const object = value;
            if (part === '*') {
                return Object.keys(object).map((key) => {
                    const step = Array.isArray(value) ? Number(key) : key;
                    return { path: [...path, step], value: object[key], wildcards: [...wildcards, step] };
                });
            }
            return Object.hasOwn(object, part) ? [{ path: [...path, part], value: object[part], wildcards }] : [];
        });
    }
    return found;
}
function noRows(file, pointer) {
    return new errors/* WorldGateError */._B('format-unknown', `${file} has nothing at ${pointer}`, {
        hint: 'correct `rows` of the mapping, or add --pointer where the results stand deeper',
    });
}

// EXTERNAL MODULE: ./.build/audit/sources/generic/values.js
var values = __webpack_require__(67523);
;// CONCATENATED MODULE: ./.build/audit/sources/generic/aggregates.js







/** Numbers that the files state about their episodes: compared with them, or only reported. */
class Aggregates {
    #mapping;
    #sink;
    #taskOf;
    #entries;
    #file = null;
    constructor(mapping, sink, taskOf) {
        this.#mapping = mapping;
        this.#sink = sink;
        this.#taskOf = taskOf;
        this.#entries = [
            ...mapping.stated.map((spec, index) => this.#entry(spec, `stated[${index}]`)),
            ...mapping.reported.map((spec, index) => this.#entry(spec, `reported[${index}]`)),
        ];
    }
    #entry(spec, where) {
        const { format, name } = this.#mapping;
        const isOfRows = format !== 'json' && spec.files === undefined;
        if (isOfRows && 'what' in spec) {
            throw new errors/* WorldGateError */._B('mapping-invalid', `the mapping ${(0,plain_value/* quoted */.TL)(name)}: ${where}: needs "files": ${format} has rows and nothing beside them`);
        }
        const maybe = (place, what) => place === undefined ? undefined : (0,generic_place/* lookup */.$I)((0,generic_place/* placeOf */.$t)(place), format, `${where}.${what}`);
        return {
            spec,
            value: (0,generic_place/* lookup */.$I)(spec, format, where),
            suite: maybe(spec.suite, 'suite'),
            task: maybe(spec.task, 'task'),
            files: spec.files === undefined ? undefined : (0,generic_place/* pathExpression */.AB)(spec.files),
            found: 0,
        };
    }
    /** Whether the part of a JSON file outside of its rows is needed. */
    get needsTop() {
        return this.#mapping.format === 'json' && this.#entries.some(({ files }) => files === undefined);
    }
    /** Whether a row of a table is itself a reported number. */
    get ofRows() {
        return this.#mapping.format !== 'json' && this.#entries.some(({ files }) => files === undefined);
    }
    /** Takes one row of a table that is not JSON. */
    ofRow(row) {
        if (row.file !== this.#file) {
            this.#file = row.file;
            const entries = this.#entries.filter(({ files }) => files === undefined);
            if (this.#mapping.format === 'csv')
                (0,generic_place/* requireColumns */.fe)(entries.flatMap(columnsOf), row, this.#mapping.name);
        }
        for (const entry of this.#entries)
            if (entry.files === undefined)
                this.#take(entry, row);
    }
    /** Takes what stands in a JSON document beside its rows. */
    ofTop(file, top, prefix) {
        for (const entry of this.#entries) {
            if (entry.files !== undefined)
                continue;
            for (const { path, value, wildcards } of at(top, (0,json_stream/* parsePointer */.vp)(entry.spec.rows ?? ''))) {
                this.#take(entry, { file, at: (0,json_stream/* pointerOf */.rq)([...prefix, ...path]), value, wildcards, top });
            }
        }
    }
    /** Reads the files that hold nothing but aggregates. */
    async ofOtherFiles(tree) {
        const { format, documents, name } = this.#mapping;
        for (const entry of this.#entries) {
            const { files } = entry;
            if (files === undefined)
                continue;
            for (const { path: file } of tree.files.filter((candidate) => files.test(candidate.path))) {
                let isFirst = true;
                const source = { format, rows: entry.spec.rows ?? '', documents, prefix: [] };
                await eachRow(tree, file, source, undefined, (row) => {
                    if (isFirst && format === 'csv')
                        (0,generic_place/* requireColumns */.fe)(columnsOf(entry), row, name);
                    isFirst = false;
                    this.#take(entry, row);
                });
            }
        }
    }
    /**
     * @param isAll whether the mapping has nothing but aggregates
     * @throws WorldGateError `format-unknown` where then none of them is there
     */
    finish(isAll, files) {
        if (isAll && this.#entries.every(({ found }) => found === 0)) {
            const labels = this.#entries.map(({ value }) => value.label).join(', ');
            throw new errors/* WorldGateError */._B('format-unknown', `${files[0]} is not what the mapping ${(0,plain_value/* quoted */.TL)(this.#mapping.name)} describes: it needs ${labels}, and has none of them`, { hint: 'correct the mapping, or --from' });
        }
        for (const { found, spec, value } of this.#entries) {
            if (found > 0)
                continue;
            this.#sink.finding({
                code: 'mapping-key-absent',
                severity: 'what' in spec ? 'warning' : 'info',
                message: `${value.label} (${'what' in spec ? 'stated' : 'reported'}) is in no file`,
            });
        }
    }
    #take(entry, row) {
        const { spec, value: column } = entry;
        const raw = column.get(row);
        if (raw === undefined || raw === null)
            return;
        const value = numberIn(this.#mapping.format, raw);
        const { file } = row;
        if (value === undefined)
            throw (0,values/* invalid */.Gq)(row, `${column.label} is ${(0,json_values/* shown */.S)(raw)}, not a number`);
        entry.found += 1;
        const suite = entry.suite === undefined ? null : (0,values/* labelOf */.Wy)(entry.suite.get(row), row, 'suite');
        const task = entry.task === undefined ? null : (0,values/* labelOf */.Wy)(entry.task.get(row), row, 'task');
        const key = spec.from;
        const below = key === undefined || this.#mapping.format !== 'json' ? '' : (0,json_stream/* pointerOf */.rq)(partsOf(key));
        const common = {
            name: spec.name ?? nameOf(spec),
            value,
            text: `${String(raw)}${spec.unit === 'percent' ? ' %' : ''}`,
            file,
            at: row.at + below,
        };
        if (!('what' in spec)) {
            if (Number.isFinite(value))
                this.#sink.reported({ ...common, unit: spec.unit, scope: { suite, task } });
            return;
        }
        this.#sink.stated({
            ...common,
            what: spec.what,
            unit: spec.unit,
            over: spec.over,
            scope: { suite: task === null ? suite : null, task: task === null ? null : this.#taskOf(suite, task) },
            onlyFile: entry.files === undefined,
            // Half of the last digit, and what binary fractions lose.
            ...(spec.decimals === undefined ? {} : { tolerance: 0.5 * 10 ** -spec.decimals + 1e-12 }),
        });
    }
}
const columnsOf = ({ value, suite, task }) => [value, suite, task].filter((column) => column !== undefined);
const numberIn = (of, raw) => of === 'csv' || typeof raw === 'number' ? (0,values/* numberOf */.rl)(raw) : undefined;
const partsOf = (key) => (key === '' || key.startsWith('/') ? (0,json_stream/* parsePointer */.vp)(key) : [key]);
function nameOf({ from, file, path, wildcard }) {
    const place = from ?? file ?? path ?? String(wildcard ?? 'value');
    return place.split('/').at(-1) || place;
}

// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/contracts/mapping.js
var mapping = __webpack_require__(7884);
;// CONCATENATED MODULE: ./.build/audit/sources/generic/columns.js







const OK = { status: 'ok', evaluatorCounts: true };
/** Whether a row is a trial and how it ended, by what the mapping declares. */
class OutcomeColumn {
    lookups = [];
    #format;
    #success;
    #notATrial;
    /** @throws WorldGateError `mapping-invalid` for a spelling that means both */
    constructor(mapping, at) {
        this.#format = mapping.format;
        const { success } = mapping;
        if (success === undefined)
            this.#success = null;
        else {
            const full = typeof success === 'string' ? { from: success } : success;
            const yes = 'true' in full ? (full.true ?? [true]) : [true];
            const no = 'false' in full ? (full.false ?? [false]) : [false];
            const both = yes.find((spelling) => no.includes(spelling));
            if (both !== undefined) {
                throw new errors/* WorldGateError */._B('mapping-invalid', `the mapping ${(0,plain_value/* quoted */.TL)(mapping.name)}: success: ${(0,json_values/* shown */.S)(both)} stands under "true" and under "false"`);
            }
            this.#success = { lookup: at(full, 'success'), yes, no };
            this.lookups.push(this.#success.lookup);
        }
        this.#notATrial = mapping.not_a_trial.map((rule, index) => ({
            rule,
            lookup: at(rule, `not_a_trial[${index}]`),
        }));
        this.lookups.push(...this.#notATrial.map((entry) => entry.lookup));
    }
    /** @throws WorldGateError `format-invalid` for a value that the mapping does not declare */
    of(row) {
        for (const { lookup: column, rule } of this.#notATrial) {
            const value = column.get(row);
            const isHit = rule.values === 'any'
                ? value !== undefined && value !== null && value !== ''
                : (0,values/* isSpelled */.M3)(value, rule.values, this.#format);
            if (isHit)
                return { outcome: 'not_a_trial', status: rule.status, evaluatorCounts: rule.counted };
        }
        if (this.#success === null)
            return { outcome: null, ...OK };
        const { lookup: column, yes, no } = this.#success;
        const value = column.get(row);
        if ((0,values/* isSpelled */.M3)(value, yes, this.#format))
            return { outcome: 'success', ...OK };
        if ((0,values/* isSpelled */.M3)(value, no, this.#format))
            return { outcome: 'failure', ...OK };
        const spelled = (list) => list.map(json_values/* shown */.S).join(' or ');
        const keys = typeof row.value === 'object' && row.value !== null ? Object.keys(row.value) : [];
        const near = value === undefined && column.key !== undefined ? (0,suggest/* didYouMean */.a)(column.key, keys) : '';
        throw (0,values/* invalid */.Gq)(row, `success (${column.label}) is ${(0,json_values/* shown */.S)(value)}${near}; the mapping knows ${spelled(yes)} for a success and ${spelled(no)} for a failure`, 'declare every spelling, and under `not_a_trial` what was none');
    }
}
const isTime = (unit) => mapping/* TIME_UNITS */.SY.includes(unit);
/** One metric of the rows. Percent and booleans become ratios; times get the unit that the name ends with. */
class MetricColumn {
    name;
    lookup;
    /** Rows without a finite number. */
    missing = 0;
    #format;
    #unit;
    constructor(name, spec, format) {
        this.name = name;
        this.lookup = (0,generic_place/* lookup */.$I)(spec, format, `metrics.${name}`);
        this.#format = format;
        this.#unit = spec.unit;
    }
    /**
     * @returns `undefined` where nothing or no finite number stands
     * @throws WorldGateError `format-invalid` for what is no number, or none in the declared unit
     */
    of(row) {
        const raw = this.lookup.get(row);
        const value = raw === undefined || raw === null ? Number.NaN : this.#number(raw, row);
        if (!Number.isFinite(value)) {
            this.missing += 1;
            return undefined;
        }
        const unit = this.#unit;
        if (unit === 'percent')
            return this.#within(value, 100, row) / 100;
        if (unit === 'ratio' || unit === 'boolean')
            return this.#within(value, 1, row);
        if (unit === 'count' && !(Number.isSafeInteger(value) && value >= 0)) {
            throw (0,values/* invalid */.Gq)(row, `${this.name} is ${value}, not a count`);
        }
        if (!isTime(unit))
            return value;
        if (value < 0)
            throw (0,values/* invalid */.Gq)(row, `${this.name} is ${value}, not a length of time`);
        return (0,values/* convertTime */.t)(value, unit, this.name.slice(this.name.lastIndexOf('_') + 1));
    }
    #number(raw, row) {
        if (this.#unit === 'boolean') {
            const format = this.#format;
            if ((0,values/* isSpelled */.M3)(raw, [true], format))
                return 1;
            if ((0,values/* isSpelled */.M3)(raw, [false], format))
                return 0;
            throw (0,values/* invalid */.Gq)(row, `${this.name} (${this.lookup.label}) is ${(0,json_values/* shown */.S)(raw)}, not true or false`);
        }
        const value = this.#format === 'csv' || typeof raw === 'number' ? (0,values/* numberOf */.rl)(raw) : undefined;
        if (value === undefined) {
            throw (0,values/* invalid */.Gq)(row, `${this.name} (${this.lookup.label}) is ${(0,json_values/* shown */.S)(raw)}, not a number`);
        }
        return value;
    }
    #within(value, most, row) {
        if (value >= 0 && value <= most)
            return value;
        const words = most === 1 ? 'a ratio from 0 to 1' : 'a percentage from 0 to 100';
        throw (0,values/* invalid */.Gq)(row, `${this.name} (${this.lookup.label}) is ${value}, not ${words} as the mapping declares`, 'declare the unit that the file has: "ratio", "percent", or "score" for what is neither');
    }
}
/** A seed, or an index, of the rows. */
class CountColumn {
    lookup;
    #what;
    #format;
    #base;
    #isLenient;
    /** Values that are no seed and were left out. */
    ignored = 0;
    constructor(place, format, what) {
        const full = (0,generic_place/* placeOf */.$t)(place);
        this.lookup = (0,generic_place/* lookup */.$I)(full, format, what);
        this.#what = what;
        this.#format = format;
        this.#base = 'base' in full ? (full.base ?? 0) : 0;
        this.#isLenient = 'otherwise' in full && full.otherwise === 'absent';
    }
    /**
     * @returns `null` where nothing stands
     * @throws WorldGateError `format-invalid` for what is no whole number of at least 0
     */
    of(row) {
        const raw = this.lookup.get(row);
        if (raw === undefined || raw === null)
            return null;
        // Parts of paths and keys of objects are text in every format.
        const isText = this.lookup.key === undefined && typeof raw === 'string';
        const value = (0,values/* countOf */.pq)(raw, isText ? 'csv' : this.#format);
        if (value !== undefined && value >= this.#base)
            return value - this.#base;
        if (this.#isLenient) {
            this.ignored += 1;
            return null;
        }
        const least = this.#base === 0 ? '' : ` from ${this.#base}`;
        throw (0,values/* invalid */.Gq)(row, `${this.#what} (${this.lookup.label}) is ${(0,json_values/* shown */.S)(raw)}, not a whole number${least}`);
    }
}

// EXTERNAL MODULE: ./.build/audit/sources/horizons.js
var horizons = __webpack_require__(22863);
// EXTERNAL MODULE: ./.build/audit/sources/policy-kind.js
var policy_kind = __webpack_require__(58736);
;// CONCATENATED MODULE: ./.build/audit/sources/generic/run-columns.js







const LISTED = 4;
/** Which model the rows are about. Results of two are never one run's. */
class ModelColumns {
    lookups;
    #specs;
    #last = [];
    #names = new Set();
    constructor(model, format) {
        const list = model === undefined ? [] : Array.isArray(model) ? model : [model];
        this.#specs = list.map((entry) => {
            const spec = typeof entry === 'string' ? { from: entry } : entry;
            return {
                lookup: (0,generic_place/* lookup */.$I)((0,generic_place/* placeOf */.$t)(spec), format, 'model'),
                kind: spec.kind ?? 'name',
                roles: spec.roles ?? ['random', 'oracle', 'expert', 'scripted', 'human'],
            };
        });
        this.lookups = this.#specs.map((spec) => spec.lookup);
    }
    take(row, sink) {
        for (const [index, { lookup: column, kind, roles }] of this.#specs.entries()) {
            const raw = column.get(row);
            if (raw === this.#last[index])
                continue;
            this.#last[index] = raw;
            const name = (0,values/* labelOf */.Wy)(raw, row, 'model');
            if (name === null)
                continue;
            const isDigest = kind === 'digest' && /^[0-9a-f]{64}$/.test(name);
            sink.model({
                kind: roles.includes(name) || (kind !== 'digest' && (0,policy_kind/* isRole */.t)(name)) ? 'role' : kind,
                value: isDigest ? `sha256:${name}` : name,
                file: row.file,
                at: row.at,
            });
            if (index === 0)
                this.#names.add(name);
        }
    }
    /** @throws WorldGateError `mixed-models` */
    finish() {
        if (this.#names.size < 2)
            return;
        const names = [...this.#names];
        const list = names.slice(0, LISTED).map((name) => (0,plain_value/* quoted */.TL)(name));
        const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
        const { key } = this.lookups[0];
        throw new errors/* WorldGateError */._B('mixed-models', `the results of ${names.length} models stand together: ${list.join(', ')}${more}`, {
            hint: key === undefined
                ? 'give the files of one of them'
                : `choose one in the mapping: where: {${key}: ${(0,plain_value/* quoted */.TL)(names[0])}}`,
        });
    }
}
/** What the rows, or their file, say of the run. */
class RunColumns {
    lookups;
    #specs;
    #saidNoZone = false;
    horizons = new horizons/* Horizons */.j();
    /** Added up over the files; null where nothing says it. */
    expectedEpisodes = null;
    constructor(run, format) {
        this.#specs = Object.entries(run).flatMap(([name, place]) => place === undefined
            ? []
            : [{ name, lookup: (0,generic_place/* lookup */.$I)((0,generic_place/* placeOf */.$t)(place), format, `run.${name}`), last: undefined }]);
        this.lookups = this.#specs.map((spec) => spec.lookup);
    }
    take(row, isFirstOfFile, sink) {
        for (const spec of this.#specs) {
            const raw = spec.lookup.get(row);
            // The expected number of episodes adds up over the files.
            const isNew = spec.name === 'expected_episodes' ? isFirstOfFile : raw !== spec.last;
            if (!isNew || raw === undefined || raw === null)
                continue;
            spec.last = raw;
            this.#say(spec.name, raw, row, sink);
        }
    }
    #say(name, raw, row, sink) {
        if (name === 'horizon' || name === 'expected_episodes') {
            const value = (0,values/* countOf */.pq)(raw, 'csv') ?? (0,values/* countOf */.pq)(raw, 'json');
            if (value === undefined || (name === 'horizon' && value === 0)) {
                throw (0,values/* invalid */.Gq)(row, `${name} is ${(0,json_values/* shown */.S)(raw)}, not a count`);
            }
            if (name === 'expected_episodes')
                this.expectedEpisodes = (this.expectedEpisodes ?? 0) + value;
            if (name === 'horizon')
                this.horizons.add(value, row.file);
            else
                sink.facts({ expectedEpisodes: value });
            return;
        }
        const text = (0,values/* labelOf */.Wy)(raw, row, name);
        if (name === 'evaluator')
            sink.facts({ evaluatorName: text });
        else if (name === 'evaluator_version')
            sink.facts({ evaluatorVersion: text });
        else if (name === 'evaluator_commit')
            sink.facts({ evaluatorCommit: text });
        else
            this.#time(name, text, row, sink);
    }
    #time(name, text, row, sink) {
        const utc = (0,values/* utcOf */.ym)(text);
        if (utc !== null)
            sink.facts(name === 'started_at' ? { startedAt: utc } : { finishedAt: utc });
        else if (!this.#saidNoZone) {
            this.#saidNoZone = true;
            sink.finding({
                code: 'time-unclear',
                severity: 'info',
                message: `${name} is ${(0,plain_value/* quoted */.TL)(text)}: no ISO 8601 time with a time zone, so it is left out`,
                file: row.file,
                at: row.at,
            });
        }
    }
}

;// CONCATENATED MODULE: ./.build/audit/sources/generic/episode-rows.js








const MOST_POINTER_CHARACTERS = 1000;
/** Turns the rows that a mapping describes into episodes. */
class EpisodeRows {
    #mapping;
    #sink;
    #where;
    #require;
    #suite;
    #task;
    #taskName;
    #episode;
    #runSeed;
    #seed;
    #seedLabel;
    #outcome;
    #metrics;
    #steps;
    #stepUnit;
    #duration;
    #reason;
    #model;
    #run;
    #all;
    /** Keys that may be absent in a row of JSON, and how often they were there. */
    #optional;
    #handles = new Map();
    #counted = new Map();
    #mismatches = new Set();
    #file = null;
    #names = '';
    #handle = -1;
    #rows = 0;
    #skipped = 0;
    #keysOfFirst = [];
    #valuesOfWhere = new Set();
    episodes = 0;
    constructor(mapping, sink) {
        const { format } = mapping;
        const at = (place, where) => (0,generic_place/* lookup */.$I)((0,generic_place/* placeOf */.$t)(place), format, where);
        const maybe = (place, where) => place === undefined ? undefined : at(place, where);
        const count = (place, what) => place === undefined ? undefined : new CountColumn(place, format, what);
        this.#mapping = mapping;
        this.#sink = sink;
        this.#where = Object.entries(mapping.where).map(([from, wanted]) => ({
            lookup: at({ from }, 'where'),
            spellings: Array.isArray(wanted) ? wanted : [wanted],
        }));
        this.#require = mapping.require.map((rule) => ({ rule, lookup: at(rule, 'require') }));
        this.#suite = maybe(mapping.suite, 'suite');
        this.#task = maybe(mapping.task, 'task');
        this.#taskName = maybe(mapping.task_name, 'task_name');
        this.#episode = count(mapping.episode, 'episode');
        this.#runSeed = count(mapping.run_seed, 'run_seed');
        this.#seed = count(mapping.seed, 'seed');
        this.#seedLabel = count(mapping.seed_label, 'seed_label');
        this.#outcome = new OutcomeColumn(mapping, at);
        this.#metrics = Object.entries(mapping.metrics).map(([name, spec]) => new MetricColumn(name, spec, format));
        this.#steps = maybe(mapping.steps, 'steps');
        this.#stepUnit = typeof mapping.steps === 'object' ? mapping.steps.unit : 'env';
        this.#duration = maybe(mapping.duration, 'duration');
        this.#reason = maybe(mapping.failure_reason, 'failure_reason');
        this.#model = new ModelColumns(mapping.model, format);
        this.#run = new RunColumns(mapping.run, format);
        const counts = [this.#episode, this.#runSeed, this.#seed, this.#seedLabel];
        const optional = [
            ...counts.slice(1).map((column) => column?.lookup),
            ...this.#metrics.map((metric) => metric.lookup),
            this.#steps,
            this.#duration,
            this.#reason,
            ...this.#model.lookups,
            ...this.#run.lookups,
        ].filter((column) => column !== undefined);
        this.#all = [
            ...[...this.#where, ...this.#require].map((entry) => entry.lookup),
            ...[this.#suite, this.#task, this.#taskName, this.#episode?.lookup].filter((column) => column !== undefined),
            ...this.#outcome.lookups,
            ...optional,
        ];
        this.#optional = optional
            .filter((column) => column.key !== undefined)
            .map((column) => ({ lookup: column, found: 0 }));
    }
    /** Whether rows need what stands beside them in their file. */
    get needsTop() {
        return this.#all.some((column) => column.needsTop);
    }
    /** The handle of a task that rows were about; a new one where none was. */
    taskOf(suite, id) {
        return this.#handles.get(JSON.stringify([suite, id])) ?? this.#sink.task({ suite, id, name: null });
    }
    /** @throws WorldGateError `format-invalid`, `format-unknown` */
    take(row) {
        const isFirstOfFile = row.file !== this.#file;
        if (isFirstOfFile)
            this.#begin(row);
        this.#rows += 1;
        if (row.at.length > MOST_POINTER_CHARACTERS) {
            throw (0,values/* invalid */.Gq)({ ...row, at: row.at.slice(0, 80) }, 'keys are too long to name the place');
        }
        for (const { lookup: column, spellings } of this.#where) {
            const value = column.get(row);
            if ((0,values/* isSpelled */.M3)(value, spellings, this.#mapping.format))
                continue;
            this.#skipped += 1;
            if (this.#valuesOfWhere.size < 50)
                this.#valuesOfWhere.add((0,json_values/* shown */.S)(value));
            return;
        }
        this.#check(row);
        this.#run.take(row, isFirstOfFile, this.#sink);
        this.#model.take(row, this.#sink);
        for (const entry of this.#optional) {
            if (entry.lookup.get(row) !== undefined)
                entry.found += 1;
        }
        const episode = this.#episodeOf(row);
        this.episodes += 1;
        this.#sink.episode(episode);
    }
    #begin(row) {
        this.#file = row.file;
        if (this.#mapping.format === 'csv')
            (0,generic_place/* requireColumns */.fe)(this.#all, row, this.#mapping.name);
        else if (this.#keysOfFirst.length === 0 && typeof row.value === 'object' && row.value !== null) {
            this.#keysOfFirst = Object.keys(row.value).slice(0, 200);
        }
        if (this.#mapping.group_by === undefined || this.#mapping.group_by.includes('file'))
            this.#counted.clear();
    }
    #check(row) {
        for (const { lookup: column, rule } of this.#require) {
            const value = column.get(row);
            const { format } = this.#mapping;
            const isWanted = rule.one_of === undefined
                ? !(0,values/* isSpelled */.M3)(value, rule.none_of, format)
                : (0,values/* isSpelled */.M3)(value, rule.one_of, format);
            if (isWanted)
                continue;
            throw new errors/* WorldGateError */._B('format-unknown', `${row.file} is not read: ${rule.because} (${column.label} is ${(0,json_values/* shown */.S)(value)})`, { hint: `the mapping ${(0,plain_value/* quoted */.TL)(this.#mapping.name)} requires this` });
        }
    }
    #episodeOf(row) {
        const task = this.#taskHandle(row);
        const verdict = this.#outcome.of(row);
        const seed = this.#seed?.of(row) ?? null;
        const runSeed = this.#runSeedOf(row);
        const metrics = {};
        let hasMetrics = false;
        for (const column of this.#metrics) {
            const value = column.of(row);
            if (value === undefined)
                continue;
            metrics[column.name] = value;
            hasMetrics = true;
        }
        const episode = {
            task,
            episode: this.#indexOf(row, task, runSeed.value),
            runSeed: runSeed.value,
            seed,
            seedSource: seed === null ? runSeed.source : this.#seed.lookup.seedSource,
            ...verdict,
            metrics: hasMetrics ? metrics : undefined,
            file: row.file,
            at: row.at,
        };
        this.#extras(row, episode);
        return episode;
    }
    #extras(row, episode) {
        const { format } = this.#mapping;
        const steps = this.#steps?.get(row);
        if (steps !== undefined && steps !== null) {
            const value = (0,values/* countOf */.pq)(steps, format);
            if (value === undefined)
                throw (0,values/* invalid */.Gq)(row, `steps is ${(0,json_values/* shown */.S)(steps)}, not a whole number`);
            episode.steps = value;
            episode.stepUnit = this.#stepUnit;
        }
        const duration = this.#duration?.get(row);
        if (duration !== undefined && duration !== null) {
            const value = format === 'csv' || typeof duration === 'number' ? (0,values/* numberOf */.rl)(duration) : undefined;
            if (value === undefined || value < 0)
                throw (0,values/* invalid */.Gq)(row, `duration is ${(0,json_values/* shown */.S)(duration)}, not a time`);
            if (Number.isFinite(value)) {
                episode.durationS = (0,values/* convertTime */.t)(value, this.#mapping.duration.unit, 's');
            }
        }
        const reason = this.#reason?.get(row);
        if (reason !== undefined && reason !== null && reason !== '') {
            episode.failureReason = typeof reason === 'string' ? reason : JSON.stringify(reason);
        }
    }
    #taskHandle(row) {
        const suite = this.#suite === undefined ? null : (0,values/* labelOf */.Wy)(this.#suite.get(row), row, 'suite');
        const id = this.#task === undefined ? null : this.#required(this.#task, row, 'task');
        const name = this.#taskName === undefined ? null : (0,values/* labelOf */.Wy)(this.#taskName.get(row), row, 'task_name');
        const key = `${suite}\0${id}\0${name}`;
        if (key === this.#names)
            return this.#handle;
        this.#names = key;
        this.#handle = this.#sink.task({ suite, id, name });
        if (id !== null)
            this.#handles.set(JSON.stringify([suite, id]), this.#handle);
        return this.#handle;
    }
    #required(column, row, what) {
        const label = (0,values/* labelOf */.Wy)(column.get(row), row, what);
        if (label !== null)
            return label;
        const keys = this.#mapping.format === 'csv' ? [] : this.#keysOfFirst;
        const near = column.key === undefined ? '' : (0,suggest/* didYouMean */.a)(column.key, keys);
        throw (0,values/* invalid */.Gq)(row, `${what} (${column.label}) is missing${near}`);
    }
    #runSeedOf(row) {
        const recorded = this.#runSeed?.of(row) ?? null;
        const label = this.#seedLabel?.of(row) ?? null;
        if (recorded === null) {
            return { value: label, source: label === null ? 'none' : this.#seedLabel.lookup.seedSource };
        }
        if (label !== null && label !== recorded && !this.#mismatches.has(`${label} ${recorded}`)) {
            this.#mismatches.add(`${label} ${recorded}`);
            this.#sink.finding({
                code: 'seed-label-mismatch',
                severity: 'warning',
                message: `${this.#seedLabel.lookup.label} says seed ${label}, ${this.#runSeed.lookup.label} ${recorded}: the latter is used`,
                file: row.file,
                at: row.at,
            });
        }
        return { value: recorded, source: this.#runSeed.lookup.seedSource };
    }
    #indexOf(row, task, runSeed) {
        if (this.#episode !== undefined) {
            const index = this.#episode.of(row);
            if (index !== null)
                return index;
            const near = (0,suggest/* didYouMean */.a)(this.#episode.lookup.key ?? '', this.#keysOfFirst);
            throw (0,values/* invalid */.Gq)(row, `episode (${this.#episode.lookup.label}) is missing${near}`);
        }
        const by = this.#mapping.group_by;
        const group = by === undefined
            ? `${task} ${runSeed}`
            : [
                by.includes('task')
                    ? task
                    : by.includes('suite')
                        ? (0,values/* labelOf */.Wy)(this.#suite?.get(row), row, 'suite')
                        : '',
                by.includes('run_seed') ? runSeed : '',
            ].join(' ');
        const index = this.#counted.get(group) ?? 0;
        this.#counted.set(group, index + 1);
        return index;
    }
    /** @throws WorldGateError `no-episodes`, `mixed-models` */
    finish(files) {
        const { name, group_by: by, where } = this.#mapping;
        if (this.episodes === 0) {
            const list = files.slice(0, 3).join(', ');
            if (this.#rows === 0) {
                throw new errors/* WorldGateError */._B('no-episodes', `${list}: there is no row`, {
                    hint: 'the evaluation wrote its header and nothing else: look into its log',
                });
            }
            const values = [...this.#valuesOfWhere];
            throw new errors/* WorldGateError */._B('no-episodes', `${list}: none of the ${this.#rows} rows is what \`where\` of the mapping ${(0,plain_value/* quoted */.TL)(name)} asks for (${Object.keys(where).join(', ')})`, { hint: `the files have ${values.slice(0, 10).join(', ')}` });
        }
        this.#model.finish();
        this.#run.horizons.state(this.#sink);
        const expected = this.#run.expectedEpisodes ?? 0;
        this.#say(this.episodes < expected, 'coverage-gap', 'warning', () => {
            return `${this.episodes} of ${expected} expected episodes are there`;
        });
        this.#say(this.#skipped > 0, 'rows-left-out', 'info', () => {
            const what = Object.keys(where).join(', ');
            return `${this.#skipped} of ${this.#rows} rows are left out: \`where\` asks for another ${what}`;
        });
        this.#say(this.#episode === undefined, 'episode-index-counted', 'info', () => {
            const within = (by ?? ['file', 'suite', 'task', 'run_seed']).join(', ');
            return `no index of the episode is recorded: rows are counted within ${within === '' ? 'everything' : within}`;
        });
        for (const column of this.#metrics) {
            this.#say(column.missing > 0, 'metric-missing', 'warning', () => {
                return `${column.name} is missing or not finite in ${column.missing} of ${this.episodes} rows`;
            });
        }
        for (const column of [this.#seed, this.#runSeed, this.#seedLabel]) {
            this.#say(column !== undefined && column.ignored > 0, 'seed-unclear', 'warning', () => {
                return `${column.lookup.label} is no seed in ${column.ignored} rows: they have none`;
            });
        }
        for (const { lookup: column, found } of this.#optional) {
            this.#say(found === 0, 'mapping-key-absent', 'warning', () => {
                return `no row has the ${column.label}${(0,suggest/* didYouMean */.a)(column.key, this.#keysOfFirst)}`;
            });
        }
    }
    #say(isTrue, code, severity, message) {
        if (isTrue)
            this.#sink.finding({ code, severity, message: message() });
    }
}

;// CONCATENATED MODULE: ./.build/audit/sources/generic/read-mapping.js







/** The files of a tree that a mapping is about: those that its pattern names, or the only file that there is. */
function filesOf(tree, { files, format }) {
    if (tree.files.length === 1)
        return [tree.files[0].path];
    const pattern = (0,generic_place/* pathExpression */.AB)(files ?? `**/*.${format}`);
    return tree.files.filter(({ path }) => pattern.test(path)).map(({ path }) => path);
}
/**
 * Reads files as a mapping describes them.
 * @param files as {@link filesOf} found them
 * @throws WorldGateError `format-unknown`, `format-invalid`, `mapping-invalid`, `no-episodes`, `mixed-models`, and
 *   those of the readers
 */
async function readMapping(tree, files, mapping, options, sink) {
    if (files.length === 0) {
        throw new errors/* WorldGateError */._B('format-unknown', `no file here is called ${(0,plain_value/* quoted */.TL)(mapping.files ?? `**/*.${mapping.format}`)}, as the mapping ${(0,plain_value/* quoted */.TL)(mapping.name)} needs`, { hint: 'correct `files` of the mapping, or --from' });
    }
    const { format, documents } = mapping;
    const source = {
        format,
        rows: mapping.rows ?? '',
        documents,
        prefix: (0,json_stream/* parsePointer */.vp)(options.pointer ?? ''),
    };
    const hasEpisodes = mapping.success !== undefined || Object.keys(mapping.metrics).length > 0;
    const episodes = new EpisodeRows(mapping, sink);
    const aggregates = new Aggregates(mapping, sink, (suite, id) => episodes.taskOf(suite, id));
    if (mapping.not_a_trial.length > 0 || mapping.stated.length > 0)
        sink.supplies('DENOMINATOR_POLICY');
    for (const file of files) {
        const isOne = format === 'json' && documents === 'one';
        const top = isOne && (episodes.needsTop || aggregates.needsTop) ? withoutRows(tree, file, source) : undefined;
        if (hasEpisodes || aggregates.ofRows) {
            await eachRow(tree, file, source, top, (row) => {
                if (hasEpisodes)
                    episodes.take(row);
                if (aggregates.ofRows)
                    aggregates.ofRow(row);
            });
        }
        if (!aggregates.needsTop)
            continue;
        if (isOne)
            aggregates.ofTop(file, top, source.prefix);
        else {
            for (const [index, document] of (0,json_stream/* streamJson */.fM)(tree, file, { many: true }).entries()) {
                aggregates.ofTop(file, (0,generic_place/* below */.Gz)(document, source.prefix), [index, ...source.prefix]);
            }
        }
    }
    if (hasEpisodes)
        episodes.finish(files);
    await aggregates.ofOtherFiles(tree);
    aggregates.finish(!hasEpisodes, files);
}


/***/ }),

/***/ 67523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   M3: () => (/* binding */ isSpelled),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   t: () => (/* binding */ convertTime),
/* harmony export */   ym: () => (/* binding */ utcOf)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9184);


const MOST_LABEL_CHARACTERS = 400;
/** `format-invalid` with file, row and what was found there. */
function invalid({ file, at }, what, hint) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('format-invalid', `${file} ${at}: ${what}`, {
        hint: hint ?? 'correct the mapping if it names another place, else take the file as it was written',
    });
}
/**
 * Whether a value is spelled like one of a list. In JSON types count: the number 1 is neither true nor "1". A CSV cell
 * is text: a text stands for itself, a number for every way to write it, true and false for the words in any case.
 */
function isSpelled(value, spellings, format) {
    return spellings.some((spelling) => {
        if (spelling === null)
            return value === null || value === undefined;
        if (format !== 'csv' || typeof value !== 'string')
            return value === spelling;
        if (typeof spelling === 'number')
            return numberOf(value) === spelling;
        return typeof spelling === 'boolean' ? value.toLowerCase() === String(spelling) : value === spelling;
    });
}
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const NON_FINITE = /^[-+]?(?:nan|inf|infinity)$/i;
/** The number that a JSON value or a cell is: NaN for what an evaluator writes so, `undefined` for what is none. */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string')
        return undefined;
    if (NUMBER.test(value))
        return Number(value);
    return NON_FINITE.test(value) ? Number.NaN : undefined;
}
/** A whole number of at least 0; tables that had gaps write 3 as 3.0. */
function countOf(value, format) {
    const number = format === 'csv' || typeof value === 'number' ? numberOf(value) : undefined;
    return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
/** A name: text or a number; `null` where nothing is there. */
function labelOf(value, row, what) {
    if (value === undefined || value === null || value === '')
        return null;
    if (typeof value === 'number' && Number.isFinite(value))
        return String(value);
    if (typeof value !== 'string')
        throw invalid(row, `${what} is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value)}, not a name`);
    if (value.length > MOST_LABEL_CHARACTERS) {
        throw invalid(row, `${what} has ${value.length} characters; at most ${MOST_LABEL_CHARACTERS} are a name`);
    }
    return value;
}
const SECONDS = { min: 60, s: 1, ms: 1e-3, us: 1e-6, ns: 1e-9 };
/** Powers of ten are divided by, never multiplied with: 1e-3 has no exact value, 1000 has. */
const PER_SECOND = { min: 1 / 60, s: 1, ms: 1e3, us: 1e6, ns: 1e9 };
/** @returns the same time in another unit */
function convertTime(value, from, to) {
    if (from === to)
        return value;
    if (SECONDS[from] < SECONDS[to])
        return value / (PER_SECOND[from] / PER_SECOND[to]);
    return from === 'min' ? value * 60 * PER_SECOND[to] : value * (PER_SECOND[to] / PER_SECOND[from]);
}
/** ISO 8601 with a time zone, in UTC; `null` for a time without one, which is no point in time. */
function utcOf(text) {
    const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:?\d{2})$/;
    if (!iso.test(text))
        return null;
    const time = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}


/***/ }),

/***/ 22863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Horizons)
/* harmony export */ });
/** The most steps of an episode, where tasks of one run may have different ones: then the run has none of its own. */
class Horizons {
    #found = new Map();
    add(steps, file) {
        if (!this.#found.has(steps))
            this.#found.set(steps, file);
    }
    /** After the last file. */
    state(sink) {
        const [first, ...others] = [...this.#found.keys()].sort((a, b) => a - b);
        if (first === undefined)
            return;
        if (others.length === 0) {
            sink.facts({ horizon: first });
            return;
        }
        const list = [first, ...others].slice(0, 8).join(', ');
        sink.finding({
            code: 'several-horizons',
            severity: 'warning',
            message: `episodes may last ${list}${others.length > 7 ? ', …' : ''} steps, as the task or file has it: none of these is the limit of the whole run`,
            file: this.#found.get(others[0]),
        });
    }
}


/***/ }),

/***/ 9184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);

/** A value of a file as it may stand in a message. */
function shown(value) {
    if (value === undefined)
        return 'missing';
    if (typeof value === 'string')
        return (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value);
    return typeof value === 'object' && value !== null ? 'a list or an object' : String(value);
}
/** The value where it is a JSON object. */
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}


/***/ }),

/***/ 58736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyKind),
/* harmony export */   t: () => (/* binding */ isRole)
/* harmony export */ });
/** What acts instead of a model, wherever the word stands in a name: `oracle-v2`, `human-teleop`, `MockModel`. */
const ROLES = new Set([
    'dummy',
    'expert',
    'fake',
    'human',
    'mock',
    'mocked',
    'noop',
    'operator',
    'oracle',
    'random',
    'replay',
    'replayed',
    'scripted',
    'stub',
    'teleop',
    'teleoperated',
    'teleoperation',
    'teleoperator',
]);
/** Parts of many models' names, and no model where nothing else is said. */
const WEAK_ROLES = new Set([
    'baseline',
    'demo',
    'demos',
    'demonstration',
    'demonstrations',
    'demonstrator',
    'zero',
]);
const FILLERS = new Set([
    'action',
    'actions',
    'agent',
    'control',
    'controller',
    'model',
    'player',
    'policy',
    'rollout',
    'rollouts',
    'server',
    'v',
]);
/**
 * Whether a name says that no model acted. Of a hub id or a path only the last part counts, and only where it says
 * nothing else: `org/random-policy` is a role, `org/vla-human-videos` a model that learned from people.
 */
function isRole(name) {
    const parts = name.split(/[\\/]+/).filter((part) => part !== '');
    const words = wordsOf(parts.at(-1) ?? '');
    if (parts.length <= 1 && words.some((word) => ROLES.has(word)))
        return true;
    const says = words.filter((word) => !FILLERS.has(word));
    return says.length > 0 && says.every((word) => ROLES.has(word) || WEAK_ROLES.has(word));
}
/** Words of snake, kebab, space and camel case in lower case, without numbers: `Oracle_v2` gives oracle and v. */
function wordsOf(name) {
    const words = name
        .replace(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
        .toLowerCase()
        .replace(/\bno[\s_-]?op\b/g, 'noop')
        .match(/\p{L}+/gu);
    return words ?? [];
}
/** What a column or key `policy` names: weights by digest, a model of Hugging Face, a name, or no model at all. */
function policyKind(policy) {
    if (/^sha256:[0-9a-f]{64}$/.test(policy))
        return 'digest';
    if (isRole(policy))
        return 'role';
    return /^[\w.-]+\/[\w.-]+$/.test(policy) ? 'hf_id' : 'name';
}


/***/ }),

/***/ 66466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ IMPORTERS)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/audit-input.js
var audit_input = __webpack_require__(92328);
// EXTERNAL MODULE: ./.build/contracts/evidence-source.js
var evidence_source = __webpack_require__(7419);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var foundation_errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/audit/decision/task-names.js
var task_names = __webpack_require__(54437);
// EXTERNAL MODULE: ./.build/audit/importing/json-lines.js
var json_lines = __webpack_require__(92668);
// EXTERNAL MODULE: ./.build/audit/importing/json-stream.js
var json_stream = __webpack_require__(95659);
;// CONCATENATED MODULE: ./.build/audit/sources/namesakes.js

/**
 * Files that look like results, and those that are only called like them: an empty file, a pointer, half of a file, or
 * one with its keys in another order shows nothing in its first bytes, and may hold the episodes that failed. They are
 * read too, so that whatever is wrong with them is said.
 * @param found paths that were recognised by what stands in them
 * @param called base names that the evaluator gives, besides those of `found`
 * @returns all of them, in the order of the tree
 */
function withNamesakes(tree, found, called) {
    const files = new Set(found);
    const names = new Set(found.map(baseName));
    return tree.files
        .map((file) => file.path)
        .filter((file) => {
        const name = baseName(file);
        return files.has(file) || names.has(name) || called?.test(name) === true;
    });
}
/** The first file that held nothing although it is called like one that did. */
function emptyNamesake(read, held) {
    const names = new Set(held.map(baseName));
    return read.find((file) => !held.includes(file) && names.has(baseName(file)));
}
const baseName = (file) => external_node_path_.posix.basename(file);

// EXTERNAL MODULE: ./.build/audit/sources/policy-kind.js
var policy_kind = __webpack_require__(58736);
;// CONCATENATED MODULE: ./.build/audit/sources/audit-input.js












const NAME = /(?:^|[._-])audit_input\.json$/;
/** Canonical JSON begins with the first key in order, and `schema_version` stands far behind the episodes. */
const SHAPE = /^\s*\{\s*"detection"\s*:\s*\{\s*"confidence"|"schema_version"\s*:\s*"worldgate\.audit_input\.v/;
const HINT = 'docs/sources/audit-input.md describes the file';
/** Items that the sink derives from what it is given, or that only the package can know. */
const PASSED_ON = new Set(['ENVIRONMENT_LOCK', 'ATTEMPT_POLICY', 'DENOMINATOR_POLICY']);
/**
 * The normal form of every source, `audit_input.json`: as `audit import run-folder --select-run` and bridges write it,
 * with the episodes in place, or as it stands in an evidence package, with `episode_results.jsonl` beside it. Whether
 * an episode counted in an earlier decision is not taken over: the protocol at hand says it again.
 */
const auditInput = {
    source: 'audit-input',
    title: "WorldGate's normal form (audit_input.json)",
    recognises: [
        'audit_input.json with the episodes in place, from --select-run or a bridge',
        'audit_input.json of an evidence package, with episode_results.jsonl beside it',
    ],
    supplies: Object.fromEntries(evidence_source/* EVIDENCE_ITEMS */.$c.filter((item) => item !== 'PLAN_ANCHOR' && item !== 'SIGNATURE').map((item) => [
        item,
        item === 'RAW_REFERENCES' ? 'always' : 'sometimes',
    ])),
    detect,
    read(tree, detection, _options, sink) {
        const [file, second] = detection.files;
        if (second !== undefined) {
            throw new foundation_errors/* WorldGateError */._B('format-unknown', `there are several files of this form: ${file} and ${second}`, {
                hint: 'give one of them with --from',
            });
        }
        readAuditInput(tree, file, sink);
    },
};
function detect(tree) {
    const shaped = tree.named(/\.json$/).filter(({ path: name }) => SHAPE.test(tree.headText(name)));
    const named = tree.named(NAME);
    const files = shaped.length + named.length > 0
        ? withNamesakes(tree, shaped.map(({ path: name }) => name), NAME)
        : tree.files.map(({ path: name }) => name);
    if (shaped.length === 0 && named.length === 0 && files.length !== 1)
        return null;
    const why = shaped.length > 0 ? 'begins as an audit input' : 'is called audit_input.json';
    return {
        format: 'audit-input-v1',
        confidence: shaped.length > 0 ? 0.95 : named.length > 0 ? 0.3 : 0.1,
        why: [`${files[0]} ${shaped.length + named.length > 0 ? why : 'is the only file'}`],
        files,
    };
}
function readAuditInput(tree, file, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file, { batches: [{ path: ['episodes'], take: () => { } }] });
    const input = (0,schema/* parseWith */.K)(audit_input/* auditInput */.Kq, root, { file, code: 'format-invalid', hint: HINT });
    describeRun(input, sink);
    const tasks = new TaskLabels(input.tasks, sink, file);
    if (Array.isArray(input.episodes)) {
        (0,json_stream/* streamJson */.fM)(tree, file, {
            batches: [
                {
                    path: ['episodes'],
                    take: (values, first) => {
                        for (const [index, value] of values.entries()) {
                            takeEpisode(value, { file, at: `/episodes/${first + index}` }, tasks, sink);
                        }
                    },
                },
            ],
        });
    }
    else
        readReferenced(tree, file, input.episodes, tasks, sink);
    for (const [index, { episodes, succeeded }] of input.tasks.entries()) {
        const common = {
            scope: { suite: null, task: tasks.handles[index] },
            unit: 'count',
            over: 'all',
            file,
        };
        const at = `/tasks/${index}`;
        sink.stated({
            ...common,
            name: 'episodes',
            what: 'episodes',
            value: episodes,
            text: String(episodes),
            at: `${at}/episodes`,
        });
        sink.stated({
            ...common,
            name: 'succeeded',
            what: 'successes',
            value: succeeded,
            text: String(succeeded),
            at: `${at}/succeeded`,
        });
    }
}
function describeRun({ facts, reported, findings, source, format }, sink) {
    const { evaluator, models, started_at, finished_at, horizon, run_seeds, expected_episodes, supplied, metrics_by_task, } = facts;
    sink.facts({
        evaluatorName: evaluator.name,
        ...(evaluator.version === null ? {} : { evaluatorVersion: evaluator.version }),
        ...(evaluator.commit === null ? {} : { evaluatorCommit: evaluator.commit }),
        ...(started_at === null ? {} : { startedAt: started_at }),
        ...(finished_at === null ? {} : { finishedAt: finished_at }),
        ...(horizon === null ? {} : { horizon }),
        ...(expected_episodes === null ? {} : { expectedEpisodes: expected_episodes }),
        runSeeds: run_seeds,
        ...(metrics_by_task === true ? { metricsByTask: true } : {}),
    });
    for (const model of models) {
        const isNobody = model.kind === 'name' && (0,policy_kind/* isRole */.t)(model.value);
        sink.model(isNobody ? { ...model, kind: 'role' } : model);
    }
    for (const number of reported)
        sink.reported(number);
    for (const { file, at, ...finding } of findings) {
        sink.finding({ ...finding, ...(file === null ? {} : { file }), ...(at === null ? {} : { at }) });
    }
    sink.finding({
        code: 'normal-form',
        severity: 'info',
        message: `was read from ${source} (${format}) before`,
    });
    sink.supplies(...supplied.filter((item) => PASSED_ON.has(item)));
}
function readReferenced(tree, file, reference, tasks, sink) {
    const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(file), reference.file);
    let count = 0;
    for (const { line, value } of (0,json_lines/* jsonLines */.i)(tree, beside)) {
        takeEpisode(value, { file: beside, at: `line ${line}` }, tasks, sink);
        count += 1;
    }
    const found = tree.reads.get(beside).digest;
    const problem = found !== reference.digest
        ? `digest is ${reference.digest}, but ${beside} has ${found}`
        : count !== reference.count
            ? `count is ${reference.count}, but ${beside} has ${count} lines`
            : undefined;
    if (problem === undefined)
        return;
    throw new foundation_errors/* WorldGateError */._B('digest-mismatch', `${file} /episodes: ${problem}`, {
        hint: 'one of the two was changed after the other was written: take both from the same package',
    });
}
function takeEpisode(value, { file, at }, tasks, sink) {
    const where = at.startsWith('/') ? `${file} ${at}` : `${file}:${at.slice('line '.length)}`;
    const row = (0,schema/* parseWith */.K)(audit_input/* episodeResult */.Pe, value, {
        file: where,
        code: 'format-invalid',
        hint: HINT,
    });
    const status = row.status ?? 'ok';
    const isTrial = row.outcome !== 'not_a_trial';
    if ((!isTrial && status === 'ok') ||
        (row.outcome === 'success' && status !== 'ok' && status !== 'unknown')) {
        throw new foundation_errors/* WorldGateError */._B('format-invalid', `${where}: outcome "${row.outcome}" contradicts status "${status}"`, {
            hint: HINT,
        });
    }
    sink.episode({
        task: tasks.handle(row.task, where),
        episode: row.episode,
        runSeed: row.run_seed ?? null,
        seed: row.seed ?? null,
        seedSource: row.seed_source ?? (row.seed === undefined ? 'none' : 'recorded'),
        outcome: row.outcome ?? null,
        status,
        evaluatorCounts: row.evaluator_counts ?? isTrial,
        metrics: row.metrics,
        steps: row.steps,
        stepUnit: row.steps === undefined ? undefined : (row.step_unit ?? 'env'),
        durationS: row.duration_s,
        failureReason: row.failure_reason,
        file,
        at,
    });
}
/** Which task an episode means: by the protocol's name of it, or by one that the results give. */
class TaskLabels {
    #sink;
    #file;
    #tasks;
    /** Of each task, in the order of the file. */
    handles;
    /** From the most telling names to the least; -2 where two tasks have the same one. */
    #tiers = [];
    #known = new Map();
    constructor(tasks, sink, file) {
        this.#sink = sink;
        this.#file = file;
        this.#tasks = tasks;
        this.handles = tasks.map(({ suite, id, name }) => sink.task({ suite, id, name }));
        const names = [
            ({ planned }) => [planned],
            (task) => [(0,task_names/* taskLabel */.l)(task)],
            ({ suite, id, name }) => (suite === null ? [] : [id, name].map((part) => part && `${suite}/${part}`)),
            ({ name }) => [name],
            ({ id }) => [id],
            ({ suite }) => [suite],
        ];
        for (const namesOf of names) {
            const tier = new Map();
            for (const [index, task] of tasks.entries()) {
                for (const label of new Set(namesOf(task))) {
                    if (label !== null)
                        tier.set(label, tier.has(label) ? -2 : index);
                }
            }
            this.#tiers.push(tier);
        }
    }
    /** @throws WorldGateError `format-invalid` for a label of no task, or of several */
    handle(label, where) {
        const known = this.#known.get(label) ?? this.#find(label, where);
        this.#known.set(label, known);
        return known;
    }
    #find(label, where) {
        // A bridge need not list its tasks.
        if (this.#tasks.length === 0)
            return this.#sink.task(label === '' ? NO_NAMES : { ...NO_NAMES, name: label });
        const index = this.#tiers.map((tier) => tier.get(label)).find((found) => found !== undefined);
        if (index !== undefined && index >= 0)
            return this.handles[index];
        const labels = this.#tasks.map((task) => task.planned ?? (0,task_names/* taskLabel */.l)(task));
        throw new foundation_errors/* WorldGateError */._B('format-invalid', index === undefined
            ? `${where}: the task ${(0,plain_value/* quoted */.TL)(label)} does not stand in ${this.#file} /tasks${(0,suggest/* didYouMean */.a)(label, labels)}`
            : `${where}: the task ${(0,plain_value/* quoted */.TL)(label)} is the name of several tasks in ${this.#file} /tasks`, { hint: HINT });
    }
}
const NO_NAMES = { suite: null, id: null, name: null };

;// CONCATENATED MODULE: ./.build/audit/importing/libero-coverage.js
/** Tasks of the suites that LIBERO itself ships; others say how many they have, or nothing does. */
const SUITE_TASKS = {
    libero_spatial: 10,
    libero_object: 10,
    libero_goal: 10,
    libero_10: 10,
    libero_90: 90,
};
const MOST_NAMED = 12;
/** What the logs of one suite and one seed hold, held against what a whole run of it would. */
class SuiteCoverage {
    tasks = new Map();
    #suite;
    #files = [];
    #ranks = new Set();
    #splitTasks = new Set();
    #world = null;
    /** As the log states them. */
    taskCount = null;
    trials = null;
    /** Logs that end otherwise than those of a finished run, although every counted task is whole. */
    cutFiles = [];
    constructor(suite) {
        this.#suite = suite;
    }
    file(name) {
        this.#files.push(name);
    }
    split(rank, world, tasks) {
        this.#ranks.add(rank);
        this.#world = Math.max(this.#world ?? 0, world);
        for (const task of tasks)
            this.#splitTasks.add(task);
    }
    /** States how many episodes were to be, and the gap where there is one. */
    finish(sink) {
        const found = [...this.tasks.values()].reduce((sum, { episodes }) => sum + episodes, 0);
        const lostRanks = this.#lostRanks();
        const tasks = this.#expectedTasks(lostRanks.length > 0);
        const trials = this.trials ?? this.#fullTask();
        const expected = tasks === null || trials === null ? null : tasks * trials;
        if (expected !== null)
            sink.facts({ expectedEpisodes: expected });
        const short = [...this.tasks].filter(([, { episodes }]) => trials === null || episodes < trials);
        const absent = tasks === null ? 0 : Math.max(0, tasks - this.tasks.size);
        const parts = [
            ...(lostRanks.length > 0
                ? [`of ${this.#world} shards, rank ${listed(lostRanks.map(String))} is missing`]
                : []),
            ...(short.length > 0
                ? [
                    listed(short.map(([id, { episodes }]) => `task ${id} has ${episodes}${trials === null ? ' and no end' : ` of ${trials}`}`)),
                ]
                : []),
            ...(absent > 0 ? [`${absent} of ${tasks} tasks are not there`] : []),
        ];
        const where = { ...(this.#files[0] === undefined ? {} : { file: this.#files[0] }) };
        if (parts.length > 0) {
            const of = expected === null ? `${found} episodes` : `${found} of ${expected} episodes`;
            sink.finding({
                code: 'coverage-gap',
                severity: 'warning',
                message: `${this.#suite ?? 'the suite'}: ${of}: ${parts.join('; ')}`,
                ...where,
            });
        }
        else if (this.cutFiles.length > 0) {
            const worst = this.cutFiles.find(({ code }) => code === 'coverage-gap') ?? this.cutFiles[0];
            sink.finding({ code: worst.code, severity: 'warning', message: worst.why, file: worst.file });
        }
    }
    #lostRanks() {
        if (this.#world === null || this.#world > 10_000)
            return [];
        return Array.from({ length: this.#world }, (_, rank) => rank).filter((rank) => !this.#ranks.has(rank));
    }
    #expectedTasks(isPartial) {
        if (this.taskCount !== null)
            return this.taskCount;
        const known = Object.hasOwn(SUITE_TASKS, this.#suite ?? '') ? SUITE_TASKS[this.#suite ?? ''] : null;
        // Variants of LIBERO keep the names of its suites and have more tasks.
        if (known !== null && this.tasks.size <= known && this.#splitTasks.size <= known)
            return known;
        return isPartial || this.#splitTasks.size === 0 ? null : this.#splitTasks.size;
    }
    /** Episodes of a task that the evaluator closed: every task of a run has as many. */
    #fullTask() {
        let most = null;
        for (const { episodes, isClosed } of this.tasks.values()) {
            if (isClosed)
                most = Math.max(most ?? 0, episodes);
        }
        return most;
    }
}
function listed(items) {
    const shown = items.slice(0, MOST_NAMED).join(', ');
    return items.length > MOST_NAMED ? `${shown} and ${items.length - MOST_NAMED} more` : shown;
}

;// CONCATENATED MODULE: ./.build/audit/importing/libero-lines.js
/** Lines of images, actions and progress bars outnumber those of the grammar by far: one look tells them apart. */
const MAYBE = /Task|uccess|episode|rror: |exception|Traceback|Eval|Number of/;
/** Python 3.12 writes the default of the scripts as `TaskSuite.LIBERO_SPATIAL`, earlier ones as its value. */
const suiteName = (text) => /^TaskSuite\.(\w+)$/.exec(text)?.[1]?.toLowerCase() ?? text;
/** No rule is tied to the start of a line: a logger's prefix or a progress bar may stand there. */
const RULES = [
    // What comes from outside stands first: an exception may quote any other line.
    [
        /\b(?:Caught exception|Episode error)\b[^:]*: ?(.*)/,
        ([, reason = '']) => ({ kind: 'exception', reason: reason.trim() }),
    ],
    [
        /# episodes completed (?:on this rank )?so far: (\d+)/,
        ([, value]) => ({ kind: 'completed', value: Number(value) }),
    ],
    [
        /# successes(?: on this rank)?: (\d+) \((\d+(?:\.\d+)?|nan)%\)/,
        ([, value, percent = '']) => ({ kind: 'successes', value: Number(value), percent }),
    ],
    [/(?:^|[:\s\]>])Success: (\S+)\s*$/, ([, text = '']) => ({ kind: 'success', text })],
    [
        /\bStarting (?:task=(\d+) episode=(\d+)|episode (\d+))\b/,
        ([, task, of, plain]) => ({ kind: 'start', task: task ?? null, number: Number(of ?? plain) }),
    ],
    [/\bTask suite: (\S+)/, ([, name = '']) => ({ kind: 'suite', name: suiteName(name) })],
    [
        /Current task success rate(?: on rank \d+)?: ([-+.\w]+)/,
        ([, text = '']) => ({ kind: 'task_rate', text }),
    ],
    [/Current (?:total|rank) success rate: ([-+.\w]+)/, ([, text = '']) => ({ kind: 'running_rate', text })],
    [
        /\b((?:Rank \d+ t|T)otal success rate): ([-+.\w]+)/,
        ([, words = '', text = '']) => ({ kind: 'total_rate', words, text, isRounded: false }),
    ],
    [
        /\b((?:Rank \d+ t|T)otal episodes): (\d+)/,
        ([, words = '', value]) => ({ kind: 'total_episodes', words, value: Number(value) }),
    ],
    [
        /\b(Total successes): (\d+)/,
        ([, words = '', value]) => ({ kind: 'total_successes', words, value: Number(value) }),
    ],
    [
        /\b(Overall success rate): (\d(?:\.\d+)?) \(/,
        ([, words = '', text = '']) => ({ kind: 'total_rate', words, text, isRounded: true }),
    ],
    [/\bEval config: (\w+\(.*)/, ([, text = '']) => ({ kind: 'config', text: text.trim() })],
    [
        /\[Eval Split\] rank=(\d+), world_size=(\d+),.*task_ids=\[([\d, ]*)\]/,
        ([, rank, world, tasks = '']) => ({
            kind: 'split',
            rank: Number(rank),
            world: Number(world),
            tasks: (tasks.match(/\d+/g) ?? []).map(Number),
        }),
    ],
    [/\bNumber of tasks: (\d+)/, ([, value]) => ({ kind: 'task_count', value: Number(value) })],
    [/\bSkipping task \d+ episode \d+ due to/, () => ({ kind: 'skip' })],
    [
        /(?:^|[:\]>]\s?|- )Task(?: (\d+))?: (.*\S)/,
        ([, id, name = '']) => ({ kind: 'task', id: id ?? null, name }),
    ],
    [/Traceback \(most recent call last\)/, () => ({ kind: 'traceback' })],
];
/**
 * @param text a line without its terminal codes
 * @returns `null` for a line of anything else
 */
function logEvent(text) {
    if (!MAYBE.test(text))
        return null;
    for (const [pattern, event] of RULES) {
        const found = pattern.exec(text);
        if (found !== null)
            return event(found);
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/audit/sources/failure-messages.js
/** EIO, ENOMEM, ENFILE, EMFILE, ENOSPC, EDQUOT of Linux. */
const MACHINE_ERRNOS = [5, 12, 23, 24, 28, 122];
const SIMULATOR = [/\bSimFailure\b/, /SceneGraph encountered a non-finite value/];
const INFRASTRUCTURE = [
    new RegExp(`\\bOSError: \\[Errno (?:${MACHINE_ERRNOS.join('|')})\\]`),
    // The log of the trial was cut off before its first time stamp.
    /\bKeyError: .*\bobject 'time' doesn't exist/,
    // The policy server lost the session, e.g. because another trial took it.
    /\bThe server rejected this client uuid\b/,
];
/**
 * @param message a Python traceback, or a sentence
 * @returns `policy` for a message without a traceback, which is how evaluators say why a policy failed
 */
function classifyFailure(message) {
    if (SIMULATOR.some((pattern) => pattern.test(message)))
        return 'simulator';
    if (INFRASTRUCTURE.some((pattern) => pattern.test(message)))
        return 'infrastructure';
    return message.includes('Traceback (most recent call last)') ? 'unclassified' : 'policy';
}
/** What a traceback ends with: the exception and its message, without the frames. */
function exceptionOf(message) {
    const lines = message.trimEnd().split('\n');
    let first = lines.length;
    while (first > 0 && !/^[ \t]/.test(lines[first - 1]))
        first -= 1;
    return (first === lines.length ? lines.slice(-1) : lines.slice(first)).join('\n').trim();
}

;// CONCATENATED MODULE: ./.build/audit/importing/libero-episode.js

const openAt = (line, exception) => ({
    line,
    flag: null,
    completed: null,
    exception,
    hasTraceback: false,
});
/** Actions that are too few or no numbers; whoever sends them must not get a smaller denominator for it. */
const OF_POLICY = /\bpolicy only predicts \d+ steps\b|\bnon-?finite\b|\bnan\b/i;
/** Whether it was the policy that ended an episode with an exception. */
const isOfPolicy = (reason) => OF_POLICY.test(reason) || classifyFailure(reason) === 'simulator';

;// CONCATENATED MODULE: ./.build/audit/importing/libero-totals.js
/** Four decimals of a ratio. */
const HALF_TEN_THOUSANDTH = 5e-5 + 1e-12;
/** Whether a line is of the block `Final results:` that OpenVLA-OFT and Cosmos Policy write. */
function isFinalBlock(total) {
    return total.kind === 'total_successes' || (total.kind === 'total_rate' && total.isRounded);
}
/** Has what a log states at its end compared with its episodes; without episodes it is only reported. */
function stateTotal(sink, total, { file, suite, episodes }, line) {
    const isRate = total.kind === 'total_rate';
    const text = isRate ? total.text : String(total.value);
    const number = {
        name: total.words,
        scope: { suite, task: null },
        value: Number(text),
        unit: isRate ? 'ratio' : 'count',
        text,
        file,
        at: `line ${line}`,
    };
    if (episodes === 0) {
        if (Number.isFinite(number.value))
            sink.reported(number);
        return;
    }
    sink.stated({
        ...number,
        what: isRate ? 'success_rate' : total.kind === 'total_episodes' ? 'episodes' : 'successes',
        ...(isRate && total.isRounded ? { tolerance: HALF_TEN_THOUSANDTH } : {}),
        onlyFile: true,
    });
}
/**
 * `null` for the log of a run that ended. OpenVLA and GR00T N1.5 write no totals, and close each task with its rate. Behind
 * the totals a traceback is only of the process that ends.
 */
function endOf(log) {
    if (log.hasTotals)
        return null;
    const gap = (why) => ({ code: 'coverage-gap', why });
    if (log.endsInTraceback)
        return gap('ends in a traceback: the run did not come to its end');
    if (log.endsWithinTask)
        return gap('ends within a task: its success rate is not there');
    if (!log.owesTotals)
        return null;
    return { code: 'log-without-total', why: 'ends without the "Total" lines that a finished run ends with' };
}

;// CONCATENATED MODULE: ./.build/audit/importing/libero-section.js




/** A float as Python prints it comes back as it was; what differs beyond this is another number. */
const SAME = 1e-9;
/** One decimal of a percentage. */
const HALF_TENTH = 0.05 + 1e-9;
const MOST_REASON_CHARACTERS = 2000;
/** The part of a log that is one run of one suite by one process. */
class LogSection {
    file;
    suite;
    runSeed;
    seedSource;
    trials = null;
    episodes = 0;
    hasLogger = false;
    /** A `Task suite:` line was there. */
    isNamed = false;
    hasTotals = false;
    /** An `Eval config:` line was there: the evaluators that write one end with totals. */
    isConfigured = false;
    hasFinalBlock = false;
    split = null;
    #sink;
    #staleFlag;
    #idOf;
    #tasks = [];
    #taskCount = null;
    #successes = 0;
    #exceptions = 0;
    #firstException = 0;
    #skipped = 0;
    #named = null;
    #task = null;
    #open = null;
    #endsInTraceback = false;
    #looseException = null;
    constructor({ file, sink, staleFlag, suite, runSeed, seedSource, idOf }) {
        this.file = file;
        this.#sink = sink;
        this.#staleFlag = staleFlag;
        this.suite = suite;
        this.runSeed = runSeed;
        this.seedSource = seedSource;
        this.#idOf = idOf;
    }
    /** How many tasks have begun. */
    get tasks() {
        return this.#tasks.length;
    }
    get hasBegun() {
        return this.#named !== null || this.#open !== null || this.episodes > 0;
    }
    take(event, line) {
        this.#endsInTraceback =
            event.kind === 'traceback' || (event.kind === 'exception' && this.#endsInTraceback);
        switch (event.kind) {
            case 'task':
                this.#named = { id: event.id, name: event.name, line };
                break;
            case 'start':
                this.#start(event.task, event.number, line);
                break;
            case 'skip':
                this.#taskOf(line).skipped += 1;
                this.#skipped += 1;
                break;
            case 'exception':
                // Some copies of the script print no line where an episode starts.
                if (this.#open === null)
                    this.#looseException = event.reason;
                else
                    this.#open.exception ??= event.reason;
                break;
            case 'traceback':
                if (this.#open !== null)
                    this.#open.hasTraceback = true;
                break;
            case 'success':
                this.#flag(event.text, line);
                break;
            case 'completed':
                this.#completed(event.value, line);
                break;
            case 'successes':
                this.#counted(event.value, event.percent, line);
                break;
            case 'task_rate':
                this.#taskRate(event.text, line);
                break;
            case 'running_rate':
                this.#rate('Current total success rate', event.text, this.#successes, this.episodes, line);
                break;
            case 'task_count':
                this.#taskCount = event.value;
                break;
            case 'split':
                this.split = event;
                break;
            case 'total_rate':
            case 'total_episodes':
            case 'total_successes':
                this.hasTotals = true;
                this.hasFinalBlock ||= isFinalBlock(event);
                stateTotal(this.#sink, event, this, line);
        }
    }
    /** The log ends here, or another run begins: an episode without a result is no trial. */
    close() {
        const open = this.#open;
        if (open !== null) {
            const task = this.#taskOf(open.line);
            this.#emit(task, open, 'not_a_trial', open.line, {
                status: open.hasTraceback || open.exception !== null ? 'crashed' : 'pending',
                evaluatorCounts: false,
            });
            this.#open = null;
        }
        if (this.#exceptions > 0) {
            this.#note('infra-errors', this.#firstException, `${this.#exceptions} of ${this.episodes} episodes ended with an exception of the evaluator: no trials here, failures in its own rate`);
        }
        if (this.#skipped > 0) {
            this.#sink.finding({
                code: 'episodes-skipped',
                severity: 'warning',
                message: `${this.#skipped} episodes were passed over because their demonstration had failed: they are missing`,
                file: this.file,
            });
        }
    }
    cover(coverage) {
        coverage.file(this.file);
        if (this.split !== null)
            coverage.split(this.split.rank, this.split.world, this.split.tasks);
        coverage.taskCount ??= this.#taskCount;
        coverage.trials ??= this.trials;
        const end = endOf({
            hasTotals: this.hasTotals,
            owesTotals: this.hasLogger || this.isConfigured,
            endsInTraceback: this.#endsInTraceback,
            endsWithinTask: this.#task?.isClosed === false && this.#tasks.some(({ isClosed }) => isClosed),
        });
        if (end !== null)
            coverage.cutFiles.push({ file: this.file, ...end });
        for (const { id, episodes, skipped, isClosed } of this.#tasks) {
            const known = coverage.tasks.get(id);
            if (known === undefined)
                coverage.tasks.set(id, { episodes: episodes + skipped, isClosed });
            else {
                known.episodes += episodes + skipped;
                known.isClosed ||= isClosed;
            }
        }
    }
    severalRuns(line, what) {
        return new foundation_errors/* WorldGateError */._B('several-runs', `${this.file} line ${line}: ${what} begins a second time: two runs were written into one log`, { hint: 'split the log before that line, and give one of the two runs' });
    }
    #start(taskId, number, line) {
        if (this.#open !== null) {
            throw this.#invalid(line, `an episode begins, and the one of line ${this.#open.line} has no result`);
        }
        if (taskId !== null && this.#named !== null && this.#named.id === null)
            this.#named.id = taskId;
        const task = this.#taskOf(line, number === 1);
        if (number !== task.episodes + 1) {
            throw this.#invalid(line, `episode ${number} begins where ${task.episodes + 1} was due: lines are missing`);
        }
        this.#open = openAt(line, null);
        this.#looseException = null;
    }
    #flag(text, line) {
        // Other programs print such lines too.
        if (this.#open === null && this.#named === null)
            return;
        if (text !== 'True' && text !== 'False') {
            throw this.#invalid(line, `Success: is ${(0,plain_value/* quoted */.TL)(text)}, not True or False`);
        }
        this.#open ??= openAt(line, this.#looseException);
        this.#looseException = null;
        if (this.#open.flag !== null) {
            throw this.#invalid(line, 'a second "Success:" before the counters of the first');
        }
        this.#open.flag = text === 'True';
        this.#open.line = line;
    }
    #completed(value, line) {
        if (this.episodes > 0 && value === 1)
            throw this.severalRuns(line, 'the counting of episodes');
        if (value !== this.episodes + 1) {
            throw this.#disagree(line, '# episodes completed', String(value), String(this.episodes + 1));
        }
        if (this.#open === null || this.#open.flag === null) {
            throw this.#invalid(line, 'an episode is counted that has no "Success:" line');
        }
        this.#open.completed = value;
    }
    #counted(value, percent, line) {
        const open = this.#open;
        if (open === null || open.flag === null || open.completed === null) {
            throw this.#invalid(line, 'successes are counted without an episode before them');
        }
        const task = this.#taskOf(open.line);
        const gained = value - this.#successes;
        const hasSucceeded = gained === 1;
        if ((gained !== 0 && gained !== 1) || (hasSucceeded && !open.flag)) {
            throw this.#disagree(line, '# successes', String(value), String(this.#successes + (open.flag ? 1 : 0)));
        }
        const isStale = open.flag && !hasSucceeded;
        if (isStale && !this.#staleFlag) {
            throw this.#disagree(line, '# successes', String(value), String(this.#successes + 1));
        }
        if (Math.abs(Number(percent) - (100 * value) / open.completed) > HALF_TENTH) {
            throw this.#disagree(line, 'the percentage of successes', percent, `${(100 * value) / open.completed} (${value} of ${open.completed})`);
        }
        this.#open = null;
        if (isStale) {
            this.#note('stale-success-flag', open.line, 'says "Success: True", and the counter of successes did not go up: the counter is followed');
        }
        if (open.exception !== null && !hasSucceeded) {
            if (isOfPolicy(open.exception)) {
                this.#note('exception-of-policy', open.line, 'what the policy sent ended the episode: a failure');
                this.#emit(task, open, 'failure', open.line, { status: 'unknown', evaluatorCounts: true });
            }
            else {
                this.#exceptions += 1;
                if (this.#exceptions === 1)
                    this.#firstException = open.line;
                this.#emit(task, open, 'not_a_trial', open.line, { status: 'infra_error', evaluatorCounts: true });
            }
        }
        else {
            if (open.exception !== null) {
                this.#note('success-after-exception', open.line, 'an exception was caught in this episode, and the evaluator counted it as a success');
            }
            this.#emit(task, open, hasSucceeded ? 'success' : 'failure', open.line, {
                status: 'ok',
                evaluatorCounts: true,
            });
        }
        task.episodes += 1;
        this.episodes += 1;
        if (hasSucceeded)
            task.successes += 1;
        this.#successes = value;
    }
    #emit(task, open, outcome, line, rest) {
        this.#sink.episode({
            task: task.handle,
            episode: task.episodes + task.skipped,
            runSeed: this.runSeed,
            seed: null,
            seedSource: this.seedSource,
            outcome,
            ...rest,
            ...(open.exception === null || open.exception === ''
                ? {}
                : { failureReason: open.exception.slice(0, MOST_REASON_CHARACTERS) }),
            file: this.file,
            at: `line ${line}`,
        });
    }
    /** The task that an episode belongs to; a new one after the rate of the last, or under another name. */
    #taskOf(line, isFirst = false) {
        const named = this.#named;
        const task = this.#task;
        const isNext = task === null ||
            task.isClosed ||
            (isFirst && task.episodes > 0) ||
            (named !== null && (named.name !== task.name || named.id !== task.givenId));
        if (!isNext)
            return task;
        if (named === null)
            throw this.#invalid(line, 'an episode without a "Task:" line before it');
        // Part of a text keeps the whole: a name that is kept would hold a piece of the log in memory.
        named.name = Buffer.from(named.name).toString();
        const id = this.#idOf(named, this);
        const next = {
            handle: this.#sink.task({ suite: this.suite, id, name: named.name }),
            id,
            name: named.name,
            givenId: named.id,
            episodes: 0,
            successes: 0,
            skipped: 0,
            isClosed: false,
        };
        this.#task = next;
        this.#tasks.push(next);
        return next;
    }
    #taskRate(text, line) {
        const task = this.#task;
        if (task === null)
            return;
        task.isClosed = true;
        this.#rate('Current task success rate', text, task.successes, task.episodes, line);
    }
    #rate(name, text, successes, episodes, line) {
        if (episodes === 0 || Math.abs(Number(text) - successes / episodes) <= SAME)
            return;
        throw this.#disagree(line, name, text, `${successes / episodes} (${successes} of ${episodes})`);
    }
    #note(code, line, message) {
        this.#sink.finding({ code, severity: 'warning', message, file: this.file, at: `line ${line}` });
    }
    #disagree(line, name, stated, found) {
        return new foundation_errors/* WorldGateError */._B('counts-disagree', `${this.file} line ${line}: ${name} is ${stated}, but the episodes give ${found}`, { hint: 'lines are missing, or were edited: take the log as the evaluator wrote it' });
    }
    #invalid(line, what) {
        return new foundation_errors/* WorldGateError */._B('format-invalid', `${this.file} line ${line}: ${what}`, {
            hint: 'take the log as the evaluator wrote it, from its first line',
        });
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/audit/importing/read-file.js
var read_file = __webpack_require__(89535);
;// CONCATENATED MODULE: ./.build/audit/importing/log-lines.js




/** A line of a log that is longer was never written by a logger. */
const MOST_LINE_CHARACTERS = 16 * 1024 * 1024;
/**
 * The lines of a text log, as a terminal would have left them one after another: split at line feeds and carriage
 * returns, terminal codes removed, bytes that are no UTF-8 replaced. Memory holds one piece and one line.
 * @throws WorldGateError as {@link filePieces}, and `file-too-large` for a line over 16 MiB
 */
function* logLines(tree, name) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    let number = 1;
    for (const piece of (0,read_file/* filePieces */.KQ)(tree, name)) {
        const text = rest + decoder.write(piece);
        const end = text.lastIndexOf('\n') + 1;
        rest = text.slice(end);
        if (rest.length > MOST_LINE_CHARACTERS) {
            throw new foundation_errors/* WorldGateError */._B('file-too-large', `${name}:${number}: the line is longer than 16 MiB`, {
                hint: 'check that the path names a log',
            });
        }
        for (const line of end === 0 ? [] : text.slice(0, end - 1).split('\n')) {
            yield* entriesOf(line, number);
            number += 1;
        }
    }
    rest += decoder.end();
    if (rest !== '')
        yield* entriesOf(rest, number);
}
function* entriesOf(line, number) {
    if (!/[\r\u001b\u009b\ufeff]/.test(line)) {
        yield { number, text: line };
        return;
    }
    for (const part of line
        .replace(/^\ufeff/, '')
        .replace(/\r$/, '')
        .split('\r')) {
        // Cursor movements (`ESC[A`) stand between a progress bar and what was logged behind it.
        yield { number, text: (0,external_node_util_.stripVTControlCharacters)(part) };
    }
}

;// CONCATENATED MODULE: ./.build/audit/importing/seed-label.js

const SEED = /(?:^|[._-])seed[_=-]?(\d{1,9})(?![\dA-Za-z])/i;
/**
 * The seed that a file is labelled with by its name or the nearest folder, the root of the tree included: `seed_1`,
 * `libero_10_seed_42`, `run-seed7.log`. A label is what a person called it, not what was used.
 */
function seedLabel(tree, file) {
    const parts = [external_node_path_.basename(tree.root), ...external_node_path_.posix.normalize(file).split('/')];
    for (const part of parts.reverse()) {
        const seed = SEED.exec(part)?.[1];
        if (seed !== undefined)
            return Number(seed);
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/audit/importing/libero-log.js







/** Prefix of Python's `logging`: `INFO:root:`. */
const LOGGER = /\b[A-Z]+:[\w.]+:/;
/** What other programs' logs have too. */
const FOREIGN = new Set(['traceback', 'exception', 'task', 'success']);
/**
 * Logs in the grammar that OpenVLA's LIBERO script began and openpi, OpenVLA-OFT, GR00T N1.5, Cosmos Policy and others
 * kept: one `Success:` per episode, then two running counters. Each counter has to go up by what the episode adds, so
 * a line that is missing, or a second run in the same file, does not pass.
 */
class LiberoLogs {
    #dialect;
    #tree;
    #options;
    #sink;
    #coverage = new Map();
    /** Derived task id to the name that it stands for, by suite and seed. */
    #derived = new Map();
    #aggregateFiles = [];
    traits = { hasLogger: false, hasFinalBlock: false, episodes: 0 };
    constructor(dialect, tree, options, sink) {
        this.#dialect = dialect;
        this.#tree = tree;
        this.#options = options;
        this.#sink = sink;
    }
    /**
     * Reads one log.
     * @returns whether it holds a line of the grammar at all
     * @throws WorldGateError `counts-disagree`, `format-invalid`, `several-runs`, `task-ids-ambiguous`
     */
    read(file) {
        let section = this.#section(file);
        const ran = new Set();
        let isOurs = false;
        for (const { number, text } of logLines(this.#tree, file)) {
            const event = logEvent(text);
            if (event === null)
                continue;
            isOurs ||= !FOREIGN.has(event.kind);
            if (event.kind === 'success' && LOGGER.test(text))
                section.hasLogger = true;
            if ((event.kind === 'suite' || event.kind === 'config') && section.hasBegun) {
                this.#end(section);
                if (section.suite !== null)
                    ran.add(section.suite);
                section = this.#section(file);
            }
            if (event.kind === 'suite') {
                if (ran.has(event.name))
                    throw section.severalRuns(number, `suite ${(0,plain_value/* quoted */.TL)(event.name)}`);
                this.#name(section, event.name, number);
            }
            else
                this.#take(section, event, number);
        }
        this.#end(section);
        return isOurs;
    }
    /** After the last log: what is missing from the whole. */
    finish() {
        for (const coverage of this.#coverage.values())
            coverage.finish(this.#sink);
        if (this.traits.episodes === 0)
            return;
        for (const file of this.#aggregateFiles) {
            this.#sink.finding({
                code: 'summary-without-raw',
                severity: 'warning',
                message: 'states a success rate and has no episode: the number is reported, and counts for nothing',
                file,
            });
        }
    }
    #section(file) {
        const label = seedLabel(this.#tree, file);
        return new LogSection({
            file,
            sink: this.#sink,
            staleFlag: this.#dialect.staleFlag,
            suite: this.#options.suite ?? null,
            runSeed: label,
            seedSource: label === null ? 'none' : 'dirname',
            idOf: (task, section) => this.#idOf(task, section),
        });
    }
    #name(section, name, line) {
        const { suite } = this.#options;
        if (suite !== undefined && suite !== name) {
            throw new foundation_errors/* WorldGateError */._B('format-invalid', `${section.file} line ${line}: the suite is ${(0,plain_value/* quoted */.TL)(name)}, but --suite says ${(0,plain_value/* quoted */.TL)(suite)}`, { hint: 'leave --suite out where the logs name their suite' });
        }
        section.suite = name;
        section.isNamed = true;
    }
    #take(section, event, line) {
        if (event.kind === 'config') {
            const settings = this.#dialect.config?.(event.text, section.file, `line ${line}`) ?? null;
            section.isConfigured = true;
            if (settings !== null)
                this.#configure(section, settings, line);
        }
        else
            section.take(event, line);
    }
    #configure(section, { seed, trials, suite }, line) {
        section.trials = trials;
        if (suite !== null && section.suite === null)
            section.suite = suite;
        if (seed === null)
            return;
        const { runSeed } = section;
        if (runSeed !== null && section.seedSource === 'dirname' && runSeed !== seed) {
            this.#sink.finding({
                code: 'seed-label-mismatch',
                severity: 'warning',
                message: `is labelled seed ${runSeed} by its name, and its own configuration says ${seed}, which is used`,
                file: section.file,
                at: `line ${line}`,
            });
        }
        section.runSeed = seed;
        section.seedSource = 'config';
    }
    /** Names a task by what its log says, or by its place in the suite: evaluators take a suite's tasks in order. */
    #idOf(task, section) {
        if (task.id !== null)
            return task.id;
        const label = /(?:^|[._-])task[_-]?(\d{1,4})(?!\d)/i.exec(section.file.split('/').at(-1))?.[1];
        if (label !== undefined && section.tasks > 0) {
            throw new foundation_errors/* WorldGateError */._B('format-invalid', `${section.file} line ${task.line}: is named after task ${label}, and holds a second task`, { hint: 'take the logs as the evaluator named them' });
        }
        const id = label === undefined ? String(section.tasks) : String(Number(label));
        const place = JSON.stringify([section.suite, section.runSeed, id]);
        const known = this.#derived.get(place);
        if (known !== undefined && known.name !== task.name) {
            throw new foundation_errors/* WorldGateError */._B('task-ids-ambiguous', `${section.file} line ${task.line}: task ${(0,plain_value/* quoted */.TL)(task.name)} stands where ${known.file} has ${(0,plain_value/* quoted */.TL)(known.name)}: the logs are parts of a suite and do not number their tasks`, {
                hint: 'give a log of the whole suite, one log per task with `task_N` in its name, or logs whose lines read `Task N:`',
            });
        }
        this.#derived.set(place, { name: task.name, file: section.file });
        return id;
    }
    #end(section) {
        section.close();
        this.traits.hasFinalBlock ||= section.hasFinalBlock;
        this.traits.hasLogger ||= section.hasLogger;
        this.traits.episodes += section.episodes;
        if (section.episodes === 0) {
            if (section.hasTotals)
                this.#aggregateFiles.push(section.file);
            else if (section.hasBegun || section.isNamed || section.split !== null) {
                this.#sink.finding({
                    code: 'run-without-episodes',
                    severity: 'warning',
                    message: 'begins a run in which no episode ended',
                    file: section.file,
                });
            }
            if (section.split === null)
                return;
        }
        const key = JSON.stringify([section.suite, section.runSeed]);
        let coverage = this.#coverage.get(key);
        if (coverage === undefined) {
            coverage = new SuiteCoverage(section.suite);
            this.#coverage.set(key, coverage);
        }
        section.cover(coverage);
    }
}

;// CONCATENATED MODULE: ./.build/audit/importing/python-literal.js


const MOST_LEVELS = 32;
const MOST_CHARACTERS = 16 * 1024 * 1024;
const MOST_VALUES = 4_000_000;
/**
 * The value that a `repr()` stands for: numbers (`nan` and `inf` too), texts, `True`, `False`, `None`, lists, tuples,
 * dicts with texts or whole numbers as keys, members of an enum, and what NumPy adds (`np.True_`, `np.float64(0.5)`, `array([True])`).
 * Nothing is evaluated. White space and line breaks may stand between values.
 * @param name how messages call the text: `client.log line 12`
 * @throws WorldGateError `python-literal-elided` where NumPy wrote `...` for values that it left out,
 *   `python-literal-invalid` for anything else, more than 32 levels, 16 Mi characters or 4,000,000 values
 */
function parsePythonLiteral(text, name) {
    return new LiteralReader(text, name, false).whole();
}
/**
 * The fields of a dataclass from its `repr()`: `Config(suite='libero', seed=1)`. Fields may be dataclasses too.
 * @throws WorldGateError as {@link parsePythonLiteral}
 */
function parsePythonDataclass(text, name) {
    const value = new LiteralReader(text, name, true).whole();
    if (value instanceof Map)
        return value;
    throw new foundation_errors/* WorldGateError */._B('python-literal-invalid', `${name} is no dataclass with named fields`);
}
/** Collects the lines of a literal that goes over several, until its brackets are closed. */
class LiteralLines {
    #lines = [];
    #length = 0;
    #depth = 0;
    #quote = '';
    /**
     * @returns whether the literal is complete with this line
     * @throws WorldGateError `python-literal-invalid` for more than 16 Mi characters
     */
    push(line, name) {
        this.#lines.push(line);
        this.#length += line.length + 1;
        if (this.#length > MOST_CHARACTERS)
            throw invalid(name, 'is longer than 16 Mi characters');
        for (let i = 0; i < line.length; i++) {
            const character = line[i];
            if (this.#quote !== '') {
                if (character === '\\')
                    i += 1;
                else if (character === this.#quote)
                    this.#quote = '';
            }
            else if (character === "'" || character === '"')
                this.#quote = character;
            else if (character === '(' || character === '[' || character === '{')
                this.#depth += 1;
            else if (character === ')' || character === ']' || character === '}')
                this.#depth -= 1;
        }
        // A text does not go over a line break, so an open quote is an error that the parser names.
        this.#quote = '';
        return this.#depth <= 0;
    }
    text() {
        return this.#lines.join('\n');
    }
}
const WORDS = new Map([
    ['None', null],
    ['True', true],
    ['False', false],
    ['True_', true],
    ['False_', false],
    ['nan', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
]);
/** Calls that wrap one value, by what stands behind the module. */
const WRAPPERS = /^(?:array|tensor|bool_?|u?int\d*|float\d*|str_|(?:Pure)?(?:Posix|Windows)?Path)$/;
const MODULE = /^(?:np|numpy|torch|pathlib)\./;
const ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\u0007',
    b: '\b',
    f: '\f',
    v: '\v',
    '0': '\0',
};
class LiteralReader {
    #text;
    #name;
    #dataclasses;
    #at = 0;
    #values = 0;
    constructor(text, name, dataclasses) {
        if (text.length > MOST_CHARACTERS)
            throw invalid(name, 'is longer than 16 Mi characters');
        this.#text = text;
        this.#name = name;
        this.#dataclasses = dataclasses;
    }
    whole() {
        const value = this.#value(0);
        this.#skipSpace();
        if (this.#at < this.#text.length)
            throw this.#unexpected('the end');
        return value;
    }
    #value(level) {
        if (level > MOST_LEVELS)
            throw invalid(this.#name, `has more than ${MOST_LEVELS} levels`);
        this.#values += 1;
        if (this.#values > MOST_VALUES)
            throw invalid(this.#name, `has more than ${MOST_VALUES.toLocaleString('en')} values`);
        this.#skipSpace();
        const character = this.#text[this.#at];
        if (character === '[')
            return this.#items(']', level).list;
        if (character === '(') {
            const { list, hasComma } = this.#items(')', level);
            // Brackets around one value without a comma are only brackets.
            return list.length === 1 && !hasComma ? list[0] : list;
        }
        if (character === '{')
            return this.#dict(level);
        if (character === "'" || character === '"')
            return this.#string(character);
        if (character === '<')
            return this.#enum(level);
        return this.#wordOrNumber(level);
    }
    /** `<TaskSuite.LIBERO_GOAL: 'libero_goal'>`: the value. */
    #enum(level) {
        if (this.#match(/<[A-Za-z_]\w*\.\w+:/y) === undefined)
            throw this.#unexpected('a value');
        const value = this.#value(level + 1);
        if (!this.#take('>'))
            throw this.#unexpected('">"');
        return value;
    }
    #items(end, level) {
        this.#at += 1;
        const list = [];
        let hasComma = false;
        for (;;) {
            if (this.#take(end))
                return { list, hasComma };
            list.push(this.#value(level + 1));
            if (this.#take(','))
                hasComma = true;
            else if (this.#take(end))
                return { list, hasComma };
            else
                throw this.#unexpected(`"," or "${end}"`);
        }
    }
    #dict(level) {
        this.#at += 1;
        const map = new Map();
        for (;;) {
            if (this.#take('}'))
                return map;
            const key = this.#value(level + 1);
            if (typeof key !== 'string' && !Number.isSafeInteger(key)) {
                throw this.#unexpected('a text or a whole number as key');
            }
            if (!this.#take(':'))
                throw this.#unexpected('":"');
            this.#set(map, String(key), this.#value(level + 1));
            if (!this.#take(',') && this.#text[this.#at] !== '}')
                throw this.#unexpected('"," or "}"');
        }
    }
    #set(map, key, value) {
        if (map.has(key))
            throw invalid(this.#name, `has ${(0,plain_value/* quoted */.TL)(key)} twice`);
        map.set(key, value);
    }
    #string(quote) {
        let text = '';
        let from = this.#at + 1;
        for (let at = from; at < this.#text.length; at++) {
            const character = this.#text[at];
            if (character === '\n')
                break;
            if (character === quote) {
                this.#at = at + 1;
                return text + this.#text.slice(from, at);
            }
            if (character !== '\\')
                continue;
            text += this.#text.slice(from, at);
            const [decoded, length] = this.#escape(at + 1);
            text += decoded;
            at += length;
            from = at + 1;
        }
        throw this.#unexpected(`a text that ends with ${quote}`);
    }
    #escape(at) {
        const letter = this.#text[at] ?? '';
        const digits = { x: 2, u: 4, U: 8 }[letter];
        if (digits === undefined) {
            const decoded = ESCAPES[letter];
            if (decoded === undefined)
                throw this.#unexpected('an escape that repr() writes');
            return [decoded, 1];
        }
        const hex = this.#text.slice(at + 1, at + 1 + digits);
        const code = Number.parseInt(hex, 16);
        if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length !== digits || code > 0x10ffff) {
            throw this.#unexpected('an escape that repr() writes');
        }
        return [String.fromCodePoint(code), 1 + digits];
    }
    #wordOrNumber(level) {
        if (this.#text.startsWith('...', this.#at)) {
            throw new foundation_errors/* WorldGateError */._B('python-literal-elided', `${this.#name} has "..." where NumPy left values out: they are nowhere in the text`, { hint: 'print lists, or set np.set_printoptions(threshold=sys.maxsize), and run it again' });
        }
        const number = this.#match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y);
        if (number !== undefined)
            return Number(number);
        const sign = this.#match(/[-+]/y);
        const word = this.#match(/[A-Za-z_][\w.]*/y);
        if (word === undefined)
            throw this.#unexpected('a value');
        const plain = word.replace(MODULE, '');
        if (this.#text[this.#at] === '(') {
            if (sign !== undefined)
                throw this.#unexpected('a value');
            return WRAPPERS.test(plain) ? this.#wrapped(level) : this.#dataclass(word, level);
        }
        const value = WORDS.get(plain);
        if (value === undefined) {
            this.#at -= word.length;
            throw this.#unexpected('a value');
        }
        if (sign === undefined)
            return value;
        if (typeof value !== 'number')
            throw this.#unexpected('a number behind the sign');
        return sign === '-' ? -value : value;
    }
    /** `array([True], dtype=bool)`: the first argument; those with names say how, not what. */
    #wrapped(level) {
        this.#at += 1;
        const value = this.#value(level + 1);
        while (this.#take(',')) {
            if (this.#text[this.#at] === ')')
                break;
            if (this.#match(/(?:dtype|shape|device)=/y) === undefined)
                throw this.#unexpected('one value');
            if (this.#match(/[A-Za-z_][\w.]*/y) === undefined)
                this.#value(level + 1);
        }
        if (!this.#take(')'))
            throw this.#unexpected('")"');
        return value;
    }
    #dataclass(name, level) {
        if (!this.#dataclasses) {
            this.#at -= name.length;
            throw this.#unexpected('a value');
        }
        this.#at += 1;
        const map = new Map();
        for (;;) {
            if (this.#take(')'))
                return map;
            const key = this.#match(/[A-Za-z_]\w*(?==)/y);
            if (key === undefined)
                throw this.#unexpected('a field with its name');
            this.#at += 1;
            this.#set(map, key, this.#value(level + 1));
            if (!this.#take(',') && this.#text[this.#at] !== ')')
                throw this.#unexpected('"," or ")"');
            this.#skipSpace();
        }
    }
    #take(character) {
        this.#skipSpace();
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        this.#skipSpace();
        return true;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #skipSpace() {
        while (/[ \t\r\n]/.test(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
    #unexpected(expected) {
        const rest = this.#text.slice(this.#at, this.#at + 20);
        return invalid(this.#name, rest === ''
            ? `ends where ${expected} should be: it is cut off`
            : `needs ${expected} at character ${this.#at + 1}, and has ${(0,plain_value/* quoted */.TL)(rest)}`);
    }
}
function invalid(name, what) {
    return new foundation_errors/* WorldGateError */._B('python-literal-invalid', `${name} ${what}`, {
        hint: 'take the output as the evaluator printed it',
    });
}

// EXTERNAL MODULE: ./.build/audit/sources/json-values.js
var json_values = __webpack_require__(9184);
;// CONCATENATED MODULE: ./.build/audit/sources/cosmos-ranks.js





/** Four decimals of a ratio are the fewest that these files round to. */
const ROUNDING = 5e-5;
/**
 * Rows of LIBERO-Para shards, `rankN.jsonl`: one per paraphrase of a task. What `progress/rankN.json` and
 * `summary.json` beside them say of the seed is used; what they say of the counts has to agree.
 * @throws WorldGateError `counts-disagree`, `format-invalid`
 */
function readParaphraseRanks(tree, files, options, sink) {
    const folders = new Map();
    for (const file of files) {
        const folder = file.split('/').slice(0, -1).join('/');
        folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    for (const [folder, ranks] of folders)
        readFolder(tree, folder, ranks, options, sink);
}
function readFolder(tree, folder, ranks, options, sink) {
    const below = folder === '' ? '' : `${folder}/`;
    const summary = noteAt(tree, `${below}summary.json`);
    const progress = ranks.map((file) => noteAt(tree, `${below}progress/${file
        .split('/')
        .at(-1)
        .replace(/\.jsonl$/, '.json')}`));
    const label = seedLabel(tree, ranks[0]);
    const recorded = recordedSeed([summary, ...progress]);
    if (label !== null && recorded !== null && label !== recorded.seed) {
        sink.finding({
            code: 'seed-label-mismatch',
            severity: 'warning',
            message: `records seed ${recorded.seed} where its folder says ${label}: the recorded one is used`,
            file: recorded.file,
            at: '/seed',
        });
    }
    const runSeed = recorded?.seed ?? label;
    const total = { rows: 0, successes: 0 };
    let planned = 0;
    for (const [index, file] of ranks.entries()) {
        const counted = readRank(tree, file, runSeed, recorded === null ? 'dirname' : 'recorded', options, sink);
        total.rows += counted.rows;
        total.successes += counted.successes;
        const note = progress[index] ?? null;
        if (note === null)
            continue;
        const completed = countOf(note, 'completed');
        if (completed !== null && completed !== counted.rows) {
            throw disagree(note, 'completed', completed, String(counted.rows));
        }
        holdAgainst(note, counted, true, sink);
        planned += countOf(note, 'total') ?? 0;
    }
    if (summary !== null) {
        const key = countOf(summary, 'total_tasks') === null ? 'total' : 'total_tasks';
        const count = countOf(summary, key);
        if (count !== null && count < total.rows)
            throw disagree(summary, key, count, String(total.rows));
        // Fewer rows than tasks are a gap, and the rate is then about other rows than these.
        holdAgainst(summary, total, count === null || count === total.rows, sink);
        planned = Math.max(planned, count ?? 0);
    }
    if (planned > 0)
        sink.facts({ expectedEpisodes: planned });
    noteGap(folder, total.rows, planned, worldOf(progress), ranks.length, sink);
}
function noteGap(folder, rows, planned, world, ranks, sink) {
    const parts = [
        ...(rows < planned ? [`${rows} of ${planned} episodes`] : []),
        ...(world !== null && ranks < world ? [`${ranks} of ${world} shards`] : []),
    ];
    if (parts.length === 0)
        return;
    sink.finding({
        code: 'coverage-gap',
        severity: 'warning',
        message: `${folder === '' ? 'the folder' : folder} has ${parts.join(', ')}`,
    });
}
function readRank(tree, file, runSeed, source, options, sink) {
    const counted = { rows: 0, successes: 0 };
    const perTask = new Map();
    for (const { line, value } of (0,json_lines/* jsonLines */.i)(tree, file)) {
        const at = `line ${line}`;
        const row = rowOf(value, file, at);
        const before = perTask.get(row.task) ?? 0;
        perTask.set(row.task, before + 1);
        counted.rows += 1;
        if (row.success)
            counted.successes += 1;
        if (row.success && row.error !== null) {
            sink.finding({
                code: 'success-after-exception',
                severity: 'warning',
                message: 'has an error, and the evaluator counted it as a success',
                file,
                at,
            });
        }
        const hasFailed = row.error !== null && !row.success;
        sink.episode({
            task: sink.task({ suite: options.suite ?? null, id: String(row.task), name: row.bddl }),
            episode: row.episode ?? before,
            runSeed,
            seed: null,
            seedSource: runSeed === null ? 'none' : source,
            outcome: hasFailed ? 'not_a_trial' : row.success ? 'success' : 'failure',
            status: hasFailed ? 'infra_error' : 'ok',
            evaluatorCounts: true,
            ...(row.steps === null ? {} : { steps: row.steps, stepUnit: 'env' }),
            ...(row.error === null ? {} : { failureReason: row.error }),
            file,
            at,
        });
    }
    return counted;
}
function rowOf(value, file, at) {
    const row = (0,json_values/* recordOf */.z)(value) ?? {};
    const { task_id: task, bddl_file: bddl, success, error, num_steps: steps } = row;
    const wrong = (key, needed) => {
        return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: ${key} is ${(0,json_values/* shown */.S)(row[key])}, not ${needed}`, {
            hint: 'take the file as the evaluator wrote it',
        });
    };
    if (!isCount(task))
        throw wrong('task_id', 'a number');
    if (typeof success !== 'boolean')
        throw wrong('success', 'true or false');
    if (steps !== undefined && steps !== null && !isCount(steps))
        throw wrong('num_steps', 'a count');
    if (error !== undefined && error !== null && typeof error !== 'string')
        throw wrong('error', 'a text or null');
    const index = row.episode_idx ?? row.initial_state_idx ?? null;
    if (index !== null && !isCount(index))
        throw wrong('initial_state_idx', 'an index');
    return {
        task,
        bddl: typeof bddl === 'string' ? bddl : null,
        episode: index,
        success,
        steps: isCount(steps) ? steps : null,
        error: typeof error === 'string' && error !== '' ? error : null,
    };
}
/** Successes and rates that a file states about rows which were read elsewhere. */
function holdAgainst(note, { rows, successes }, isWhole, sink) {
    const won = countOf(note, 'successes');
    if (won !== null && won !== successes)
        throw disagree(note, 'successes', won, String(successes));
    for (const [key, unit, scale] of [
        ['success_rate', 'ratio', 1],
        ['success_rate_percent', 'percent', 100],
    ]) {
        const rate = note.content[key];
        if (typeof rate !== 'number' || !Number.isFinite(rate))
            continue;
        if (isWhole && rows > 0 && Math.abs(rate - (scale * successes) / rows) > scale * ROUNDING) {
            throw disagree(note, key, rate, `${(scale * successes) / rows} (${successes} of ${rows})`);
        }
        const scope = { suite: null, task: null };
        sink.reported({
            name: key,
            scope,
            value: rate,
            unit,
            text: String(rate),
            file: note.file,
            at: `/${key}`,
        });
    }
}
function disagree({ file }, key, stated, found) {
    return new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} /${key}: is ${stated}, but the rows give ${found}`, {
        hint: 'rows are missing, or one of the two was edited: take the folder as the evaluator wrote it',
    });
}
function noteAt(tree, file) {
    if ((tree.file(file)?.sizeBytes ?? 0) === 0)
        return null;
    const content = (0,json_values/* recordOf */.z)((0,json_stream/* streamJson */.fM)(tree, file)[0]);
    return content === undefined ? null : { file, content };
}
function recordedSeed(notes) {
    for (const note of notes) {
        const seed = note === null ? null : countOf(note, 'seed');
        if (note !== null && seed !== null)
            return { seed, file: note.file };
    }
    return null;
}
function worldOf(progress) {
    const sizes = progress.flatMap((note) => (note === null ? [] : [countOf(note, 'world_size') ?? 0]));
    return sizes.length === 0 ? null : Math.max(...sizes);
}
function countOf({ content }, key) {
    const value = content[key];
    return isCount(value) ? value : null;
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

;// CONCATENATED MODULE: ./.build/audit/sources/cosmos-videos.js




/** Some dimensions average frames, not videos, so that long videos weigh more. */
const FRAME_WEIGHTS = 0.05;
/**
 * `vqa_results.json`: questions about one generated video, each answered by a judge model and checked. A question is
 * an episode; `must_pass_failure` is 1 where a question that has to hold did not.
 */
function readVqaChecks(tree, file, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const content = (0,json_values/* recordOf */.z)(root) ?? {};
    const { video_path: video, test_config_path: config, results, total_checks: total, passed, failed, } = content;
    if (typeof video !== 'string' || !Array.isArray(results)) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not of the VQA evaluator: it needs "video_path" and a list "results"`, { hint: 'use the source that wrote it, or `generic` with a mapping' });
    }
    const suite = typeof config === 'string' ? stem(config) : null;
    const task = sink.task({ suite, id: null, name: cosmos_videos_baseName(video) });
    for (const [index, value] of results.entries()) {
        const at = `/results/${index}`;
        const { validation_passed: hasPassed, must_pass: mustPass, ...check } = (0,json_values/* recordOf */.z)(value) ?? {};
        if (typeof hasPassed !== 'boolean') {
            throw cosmos_videos_invalid(file, `${at}/validation_passed`, `is ${(0,json_values/* shown */.S)(hasPassed)}, not true or false`);
        }
        if (mustPass !== undefined && mustPass !== null && typeof mustPass !== 'boolean') {
            throw cosmos_videos_invalid(file, `${at}/must_pass`, `is ${(0,json_values/* shown */.S)(mustPass)}, not true or false`);
        }
        sink.episode({
            task,
            episode: index,
            runSeed: null,
            seed: null,
            seedSource: 'none',
            outcome: hasPassed ? 'success' : 'failure',
            status: 'ok',
            evaluatorCounts: true,
            metrics: { must_pass_failure: mustPass === true && !hasPassed ? 1 : 0 },
            ...(hasPassed ? {} : { failureReason: reasonOf(check) }),
            file,
            at,
        });
    }
    const counts = [
        ['total_checks', total, 'episodes'],
        ['passed', passed, 'successes'],
    ];
    for (const [name, value, what] of counts) {
        if (!cosmos_videos_isCount(value))
            throw cosmos_videos_invalid(file, `/${name}`, `is ${(0,json_values/* shown */.S)(value)}, not a count`);
        const scope = { suite: null, task };
        sink.stated({
            name,
            scope,
            what,
            value,
            unit: 'count',
            onlyFile: true,
            text: String(value),
            file,
            at: `/${name}`,
        });
    }
    if (failed !== undefined && failed !== total - passed) {
        throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} /failed: is ${(0,json_values/* shown */.S)(failed)}, but ${(0,json_values/* shown */.S)(passed)} of ${(0,json_values/* shown */.S)(total)} passed`, { hint: 'the file was edited: take it as the evaluator wrote it' });
    }
}
function reasonOf({ question, expected_answer: expected, actual_answer: actual, }) {
    return `${cosmos_videos_text(question)}: expected ${cosmos_videos_text(expected)}, got ${cosmos_videos_text(actual)}`;
}
/**
 * `{name}_eval_results.json`: `{dimension: [mean, [{video_path, video_results}]]}` as VBench writes it. A video is an
 * episode without an outcome, with a metric per dimension.
 *
 * `imaging_quality` stands there as 0 to 100 per video and as a ratio in its mean; it becomes a ratio. A dimension
 * whose mean is not that of its videos in any other way is left out, since its unit is not known.
 */
function readPaiBench(tree, file, options, sink) {
    const videos = new Map();
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file, {
        each: [
            {
                path: ['*', '1', '*'],
                take: (value, [dimension, , index]) => {
                    const at = `/${dimension}/1/${index}`;
                    const { video_path: video, video_results: score } = (0,json_values/* recordOf */.z)(value) ?? {};
                    if (typeof video !== 'string')
                        throw cosmos_videos_invalid(file, `${at}/video_path`, 'is not a text');
                    const number = typeof score === 'boolean' ? Number(score) : score;
                    if (typeof number !== 'number')
                        throw cosmos_videos_invalid(file, `${at}/video_results`, `is ${(0,json_values/* shown */.S)(score)}, not a number`);
                    const known = videos.get(video) ?? { at, scores: new Map() };
                    videos.set(video, known);
                    if (known.scores.has(String(dimension)))
                        throw cosmos_videos_invalid(file, at, `is video ${(0,plain_value/* quoted */.TL)(video)} a second time`);
                    known.scores.set(String(dimension), number);
                },
            },
        ],
    });
    if (videos.size === 0) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not of PAI-Bench: no dimension has a list of videos`, {
            hint: 'it needs {dimension: [mean, [{"video_path": …, "video_results": …}]]}',
        });
    }
    const scales = new Map();
    for (const [dimension, value] of Object.entries((0,json_values/* recordOf */.z)(root) ?? {})) {
        const scale = scaleOf(dimension, value, videos.values(), file, sink);
        if (scale !== null)
            scales.set(dimension, scale);
    }
    const names = namesOf([...videos.keys()]);
    for (const [video, { at, scores }] of videos) {
        const metrics = {};
        for (const [dimension, score] of scores) {
            const scale = scales.get(dimension);
            if (scale !== undefined && Number.isFinite(score))
                metrics[metricName(dimension)] = score * scale;
        }
        sink.episode({
            task: sink.task({ suite: options.suite ?? null, id: null, name: names.get(video) }),
            episode: 0,
            runSeed: null,
            seed: null,
            seedSource: 'none',
            outcome: null,
            status: 'ok',
            evaluatorCounts: true,
            metrics,
            file,
            at,
        });
    }
}
/** What a dimension's scores have to be multiplied with; null where its own mean contradicts them. */
function scaleOf(dimension, value, videos, file, sink) {
    const at = `/${dimension}/0`;
    const mean = Array.isArray(value) ? value[0] : undefined;
    if (typeof mean !== 'number')
        throw cosmos_videos_invalid(file, at, `is ${(0,json_values/* shown */.S)(mean)}, not a number`);
    if (Number.isFinite(mean)) {
        const scope = { suite: null, task: null };
        sink.reported({
            name: metricName(dimension),
            scope,
            value: mean,
            unit: 'score',
            text: String(mean),
            file,
            at,
        });
    }
    let sum = 0;
    let n = 0;
    for (const { scores } of videos) {
        const score = scores.get(dimension);
        if (score === undefined || !Number.isFinite(score))
            continue;
        sum += score;
        n += 1;
    }
    const found = sum / n;
    const isMean = (scale) => Math.abs(mean - scale * found) <= FRAME_WEIGHTS * Math.abs(mean) + 1e-9;
    if (isMean(1))
        return 1;
    if (dimension === 'imaging_quality' && isMean(0.01))
        return 0.01;
    sink.finding({
        code: 'aggregate-disagrees',
        severity: 'warning',
        message: `the mean of ${dimension} is ${mean}, but its ${n} videos give ${found}: the dimension is not read, because its unit is not known`,
        file,
        at,
    });
    return null;
}
/** `vqa_summary.json`, and a `summary.json` whose rows are not there: numbers to show. @returns whether it has any */
function readAggregate(tree, file, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const content = (0,json_values/* recordOf */.z)(root) ?? {};
    const numbers = [
        ['overall_accuracy', 'ratio'],
        ['total_videos', 'count'],
        ['success_rate', 'ratio'],
        ['success_rate_percent', 'percent'],
        ['successes', 'count'],
        ['total_tasks', 'count'],
    ];
    const isRun = Object.hasOwn(content, 'rank_files');
    let hasAny = false;
    for (const [name, unit] of numbers) {
        const value = content[name];
        if (typeof value !== 'number' || !Number.isFinite(value))
            continue;
        // A success rate has the unit of the file that it stands in, and only these two are known.
        if (!isRun && !['overall_accuracy', 'total_videos'].includes(name))
            continue;
        const scope = { suite: null, task: null };
        sink.reported({ name, scope, value, unit, text: String(value), file, at: `/${name}` });
        hasAny = true;
    }
    if (isRun && hasAny) {
        sink.finding({
            code: 'summary-without-raw',
            severity: 'warning',
            message: 'states a success rate, and the rows behind it are not there: the number is reported, and counts for nothing',
            file,
        });
    }
    return hasAny;
}
/** File names, or whole paths where two videos have the same name. */
function namesOf(videos) {
    const names = videos.map(stem);
    const isUnique = new Set(names).size === names.length;
    return new Map(videos.map((video, index) => [video, isUnique ? names[index] : video]));
}
const metricName = (dimension) => dimension.toLowerCase().replace(/[^a-z0-9]+/g, '_');
const cosmos_videos_baseName = (path) => path.split(/[\\/]/).at(-1) ?? path;
const stem = (path) => cosmos_videos_baseName(path).replace(/\.\w{1,8}$/, '');
const cosmos_videos_text = (value) => (typeof value === 'string' ? value : (0,json_values/* shown */.S)(value));
const cosmos_videos_isCount = (value) => Number.isSafeInteger(value) && value >= 0;
function cosmos_videos_invalid(file, at, what) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: ${what}`, {
        hint: 'take the file as the evaluator wrote it',
    });
}

// EXTERNAL MODULE: ./.build/audit/sources/horizons.js
var sources_horizons = __webpack_require__(22863);
;// CONCATENATED MODULE: ./.build/audit/sources/cosmos-predict.js









const CONFIG = /\bEval config: \w*EvalConfig\(/;
const RANK_ROW = /^\s*\{(?=[^\n]*"bddl_file")(?=[^\n]*"paraphrased_instruction")[^\n]*"success"/;
const VQA = /"total_checks"\s*:\s*\d/;
const PAI_NAME = /_eval_results\.json$/;
const PAI = /^\s*\{\s*"[^"]+"\s*:\s*\[\s*[-+.\w]+\s*,\s*\[/;
const VQA_SUMMARY = /"overall_accuracy"\s*:/;
const RANK_SUMMARY = /"rank_files"\s*:/;
const DEMONSTRATIONS = /^libero_.*_metainfo\.json$/;
const MOST_EMPTY_NAMED = 20;
/**
 * Evaluations around NVIDIA's Cosmos: the LIBERO logs of Cosmos Policy and the rows of its LIBERO-Para shards, the
 * question-and-answer checks of cosmos-oss, and PAI-Bench. The inference scripts of cosmos-predict2 and 2.5 write
 * videos only, in which nothing says how good they are.
 */
const cosmosPredict = {
    source: 'cosmos-predict',
    title: 'NVIDIA Cosmos (Cosmos Policy, cosmos-oss VQA checks, PAI-Bench)',
    recognises: [
        'ENV_EVAL-*.txt and EVAL-*.txt of Cosmos Policy, which begin with "Eval config: PolicyEvalConfig(…)"',
        'rankN.jsonl of LIBERO-Para shards, with progress/rankN.json and summary.json beside them',
        'vqa_results.json of cosmos-oss: a row per question',
        '{name}_eval_results.json of PAI-Bench: {dimension: [mean, [{video_path, video_results}]]}',
        'vqa_summary.json and summaries without rows: aggregates, reported and never decided',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'sometimes',
        SEEDS: 'sometimes',
        MODEL_IDENTITY: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'sometimes',
    },
    options: ['suite'],
    detect: cosmos_predict_detect,
    read(tree, detection, options, sink) {
        noteEmpty(tree, sink);
        const { format, files } = detection;
        const found = candidatesOf(tree);
        if (format === 'cosmos-policy') {
            sink.facts({ evaluatorName: 'cosmos-policy' });
            sink.supplies('DENOMINATOR_POLICY');
            noteExitStatus(tree, sink);
            const horizons = new sources_horizons/* Horizons */.j();
            const config = (text, file, at) => settingsOf(text, file, at, horizons, sink);
            const logs = new LiberoLogs({ staleFlag: false, config }, tree, options, sink);
            const ranks = files.filter((file) => /\.jsonl?$/i.test(file));
            const ours = files.filter((file) => !ranks.includes(file) && logs.read(file));
            const stranger = emptyNamesake(files, [...ours, ...ranks]);
            if (stranger !== undefined)
                throw notCosmos(stranger);
            logs.finish();
            horizons.state(sink);
            readParaphraseRanks(tree, ranks, options, sink);
            if (ours.length + ranks.length === 0)
                throw notCosmos(files[0]);
            noteUnread([...found.vqa, ...found.pai], sink);
        }
        else if (format === 'cosmos-vqa') {
            sink.facts({ evaluatorName: 'cosmos-oss vqa' });
            sink.supplies('DENOMINATOR_POLICY');
            for (const file of files)
                readVqaChecks(tree, file, sink);
            noteUnread(found.pai, sink);
        }
        else if (format === 'pai-bench') {
            sink.facts({ evaluatorName: 'PAI-Bench' });
            for (const file of files) {
                if (found.aggregates.includes(file))
                    readAggregate(tree, file, sink);
                else
                    readPaiBench(tree, file, options, sink);
            }
        }
        else {
            const isReported = files.map((file) => !DEMONSTRATIONS.test(last(file)) && readAggregate(tree, file, sink));
            if (!isReported.includes(true))
                throw notCosmos(files[0]);
        }
    },
};
function cosmos_predict_detect(tree) {
    const { logs, ranks, vqa, pai, aggregates } = candidatesOf(tree);
    const policy = [...logs, ...ranks];
    if (policy.length > 0) {
        const what = logs.length > 0 ? 'begins with "Eval config: …EvalConfig("' : 'has rows with "paraphrased_instruction"';
        return {
            format: 'cosmos-policy',
            confidence: 0.95,
            why: [`${policy[0]} ${what}`],
            files: withNamesakes(tree, policy),
        };
    }
    if (vqa.length > 0) {
        return {
            format: 'cosmos-vqa',
            confidence: 0.9,
            why: [`${vqa[0]} has the key "total_checks"`],
            files: withNamesakes(tree, vqa),
        };
    }
    if (pai.length > 0) {
        return {
            format: 'pai-bench',
            confidence: 0.85,
            why: [`${pai[0]} has lists of [mean, videos]`],
            files: withNamesakes(tree, [...pai, ...aggregates]),
        };
    }
    if (aggregates.length > 0) {
        return {
            format: 'cosmos-aggregate',
            confidence: 0.7,
            why: [`${aggregates[0]} is a summary without rows`],
            files: aggregates,
        };
    }
    const named = tree.named(/^(?:ENV_EVAL|EVAL)-.*cosmos.*\.txt$/);
    const files = named.length > 0 ? named : tree.files.length === 1 ? tree.files : [];
    const [first] = files;
    if (first === undefined)
        return null;
    return {
        format: /\.json$/i.test(first.path) ? 'cosmos-aggregate' : 'cosmos-policy',
        confidence: named.length > 0 ? 0.3 : 0.1,
        why: [`${first.path} is ${named.length > 0 ? 'called like a log of Cosmos Policy' : 'the only file'}`],
        files: files.map(({ path }) => path),
    };
}
function candidatesOf(tree) {
    const found = { logs: [], ranks: [], vqa: [], pai: [], aggregates: [] };
    for (const { path, sizeBytes } of tree.files) {
        if (sizeBytes === 0)
            continue;
        const head = tree.headText(path);
        if (!/\.jsonl?$/i.test(path)) {
            if (CONFIG.test(head))
                found.logs.push(path);
        }
        else if (RANK_ROW.test(head))
            found.ranks.push(path);
        else if (VQA.test(head) && /"test_config_path"|"passed"/.test(head))
            found.vqa.push(path);
        else if (PAI_NAME.test(path) && PAI.test(head))
            found.pai.push(path);
        else if ((VQA_SUMMARY.test(head) && /"total_videos"/.test(head)) ||
            (RANK_SUMMARY.test(head) && /"success_rate_percent"|"total_tasks"/.test(head))) {
            found.aggregates.push(path);
        }
    }
    return found;
}
/** The dataclass that the first line prints: seed, checkpoint, trials, suite. */
function settingsOf(text, file, at, horizons, sink) {
    let fields;
    try {
        fields = parsePythonDataclass(text, 'the Eval config');
    }
    catch (error) {
        sink.finding({
            code: 'config-unread',
            severity: 'warning',
            message: `seed and checkpoint are not known: ${(0,foundation_errors/* messageOf */.bD)(error)}`,
            file,
            at,
        });
        return null;
    }
    const checkpoint = fields.get('ckpt_path');
    if (typeof checkpoint === 'string' && checkpoint !== '') {
        const isHub = /^[\w-][\w.-]*\/[\w.-]+$/.test(checkpoint) && !/\.(?:pt|pth|ckpt|safetensors)$/.test(checkpoint);
        sink.model({ kind: isHub ? 'hf_id' : 'path', value: checkpoint, file, at });
    }
    const steps = ['max_steps', 'max_episode_steps', 'horizon'].map((key) => cosmos_predict_countOf(fields, key));
    const most = steps.find((value) => value !== null && value > 0);
    if (typeof most === 'number')
        horizons.add(most, file);
    const suite = fields.get('task_suite_name');
    // With a random seed the one in the configuration was not used.
    const isRandom = fields.get('randomize_seed') === true;
    return {
        seed: isRandom ? null : cosmos_predict_countOf(fields, 'seed'),
        trials: cosmos_predict_countOf(fields, 'num_trials_per_task'),
        suite: typeof suite === 'string' && suite !== '' ? suite : null,
    };
}
function cosmos_predict_countOf(fields, key) {
    const value = fields.get(key);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
/** Half of the files of real trees of this kind are empty: whoever reads the results has to know which. */
function noteEmpty(tree, sink) {
    const empty = tree.files.filter(({ path, sizeBytes }) => sizeBytes === 0 && /\.(?:jsonl?|txt|log|md|csv)$/i.test(path));
    for (const [index, { path }] of empty.entries()) {
        if (index === MOST_EMPTY_NAMED)
            break;
        const more = index === MOST_EMPTY_NAMED - 1 ? empty.length - MOST_EMPTY_NAMED : 0;
        sink.finding({
            code: 'empty-artifact',
            severity: 'warning',
            message: `is empty: 0 bytes${more > 0 ? `; so are ${more} more files` : ''}`,
            file: path,
        });
    }
}
function noteExitStatus(tree, sink) {
    for (const { path, sizeBytes } of tree.named(/^exit_status$/)) {
        if (sizeBytes === 0 || sizeBytes > 64)
            continue;
        const status = (0,read_file/* readWhole */.oD)(tree, path).trim();
        if (status === '0')
            continue;
        sink.finding({
            code: 'exit-status',
            severity: 'warning',
            message: `is ${(0,plain_value/* quoted */.TL)(status)}: the run did not end well`,
            file: path,
        });
    }
}
function noteUnread(files, sink) {
    if (files.length === 0)
        return;
    sink.finding({
        code: 'not-read',
        severity: 'info',
        message: `holds results of another kind, which are not read together${files.length > 1 ? `; so do ${files.length - 1} more files` : ''}`,
        file: files[0],
    });
}
function notCosmos(file) {
    if (DEMONSTRATIONS.test(last(file))) {
        return new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is about demonstrations, not about an evaluation: its "success" says which of them could be replayed`, { hint: 'give the ENV_EVAL-*.txt log of the evaluation' });
    }
    return new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not of Cosmos: it needs "Eval config: PolicyEvalConfig(…)", rows with "paraphrased_instruction", "total_checks" with "results", or {dimension: [mean, videos]}, and has none`, {
        hint: 'cosmos-predict2 writes videos only; results that a bridge of yours made are read by `audit-input`',
    });
}
const last = (file) => file.split('/').at(-1);

// EXTERNAL MODULE: ./.build/audit/importing/csv-rows.js
var csv_rows = __webpack_require__(98118);
;// CONCATENATED MODULE: ./.build/audit/sources/episode-rows.js






const SEVERAL_LINES = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/;
const CSV_TRUTHS = {
    true: true,
    yes: true,
    y: true,
    '1': true,
    false: false,
    no: false,
    n: false,
    '0': false,
};
const STATES = ['ok', 'infra_error', 'crashed', 'pending'];
/**
 * One row of a file in a schema of ours: values by column, with the messages that a wrong value gets. What a CSV cell
 * leaves empty and what JSON has as `null` is not there.
 */
class EpisodeRow {
    file;
    /** `line 12`, or a JSON pointer. */
    at;
    #values;
    /** Whether the values are the texts of CSV cells. */
    #isText;
    #hint;
    constructor(file, at, values, isText, hint) {
        this.file = file;
        this.at = at;
        this.#values = values;
        this.#isText = isText;
        this.#hint = hint;
    }
    get columns() {
        return Object.keys(this.#values);
    }
    /** Whether there is such a column, empty or not. */
    hasColumn(column) {
        return Object.hasOwn(this.#values, column);
    }
    /** The value as it stands; `undefined` where there is none. */
    value(column) {
        const value = this.hasColumn(column) ? this.#values[column] : undefined;
        if (value === null || value === undefined)
            return undefined;
        if (!this.#isText)
            return value;
        const text = String(value).trim();
        return text === '' ? undefined : text;
    }
    /** Text, or a whole number as text. */
    label(column) {
        const value = this.value(column);
        if (value === undefined)
            return undefined;
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim().slice(0, 400);
        if (Number.isSafeInteger(value))
            return String(value);
        throw this.invalid(column, `is ${shown(value)}, not a text`);
    }
    /** A whole number, zero or more. */
    count(column) {
        const value = this.value(column);
        if (value === undefined)
            return undefined;
        const number = this.#isText && /^\d{1,15}$/.test(value) ? Number(value) : value;
        if (Number.isSafeInteger(number) && number >= 0)
            return number;
        throw this.invalid(column, `is ${shown(value)}, not a whole number from 0`);
    }
    /** A finite number, zero or more. */
    amount(column) {
        const value = this.value(column);
        if (value === undefined)
            return undefined;
        const isNumeral = this.#isText && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value);
        const number = isNumeral ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number) && number >= 0)
            return number;
        throw this.invalid(column, `is ${shown(value)}, not a number from 0`);
    }
    /** In JSON `true`, `false`, 0, 1, `"y"` or `"n"`; in CSV also `yes`, `no` and the words in any case. */
    truth(column) {
        const value = this.value(column);
        if (value === undefined || typeof value === 'boolean')
            return value;
        if (value === 'y' || value === 1)
            return true;
        if (value === 'n' || value === 0)
            return false;
        const found = this.#isText ? CSV_TRUTHS[value.toLowerCase()] : undefined;
        if (found !== undefined)
            return found;
        throw this.invalid(column, `is ${shown(value)}, not true or false`);
    }
    /** What became of the trial, in the column `status`; `ok` where nothing is said. */
    status() {
        const value = this.value('status');
        if (value === undefined)
            return 'ok';
        const found = STATES.find((state) => state === value);
        if (found !== undefined)
            return found;
        throw this.invalid('status', `is ${shown(value)}, not one of ${STATES.join(', ')}`);
    }
    require(column, value) {
        if (value !== undefined)
            return value;
        throw this.invalid(column, this.hasColumn(column) ? 'is empty' : 'is missing');
    }
    invalid(column, what) {
        const where = this.at.startsWith('/') ? `${this.at}/${column}: ` : `${this.at}: ${column} `;
        return new foundation_errors/* WorldGateError */._B('format-invalid', `${this.file} ${where}${what}`, { hint: this.#hint });
    }
}
/**
 * The rows of a CSV file with a header, of JSON Lines (also where the name ends in `.json`), or of a JSON list, alone
 * or below `listKey`; in one pass and bounded memory.
 * @returns what stands around the rows in a JSON object
 * @throws WorldGateError `format-unknown` for JSON without such a list, and those of the readers
 */
async function eachRow(rows, take) {
    const { tree, file, hint } = rows;
    if (/\.csv$/i.test(file)) {
        for await (const { line, row } of (0,csv_rows/* csvRows */.K)(tree, file)) {
            take(new EpisodeRow(file, `line ${line}`, row, true, hint));
        }
        return undefined;
    }
    const isLines = /\.(?:jsonl|ndjson)$/i.test(file) || SEVERAL_LINES.test(tree.headText(file));
    if (!isLines)
        return readList(rows, take);
    for (const { line, value } of (0,json_lines/* jsonLines */.i)(tree, file))
        take(episode_rows_rowOf(rows, `line ${line}`, value));
    return undefined;
}
function readList(rows, take) {
    const { tree, file, listKey } = rows;
    let lists = 0;
    const batch = (prefix) => (values, first) => {
        lists += 1;
        for (const [index, value] of values.entries())
            take(episode_rows_rowOf(rows, `${prefix}/${first + index}`, value));
    };
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file, {
        batches: [
            { path: [], take: batch('') },
            { path: [listKey], take: batch(`/${listKey}`) },
        ],
    });
    if (lists > 0 ||
        Array.isArray(root) ||
        Array.isArray(root?.[listKey])) {
        return root;
    }
    const keys = typeof root === 'object' && root !== null ? Object.keys(root).slice(0, 6) : [];
    throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} holds no rows: it needs a list, or an object with the list "${listKey}", and has ${keys.length === 0 ? 'neither' : keys.map(plain_value/* quoted */.TL).join(', ')}`, { hint: rows.hint });
}
function episode_rows_rowOf({ file, hint }, at, value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return new EpisodeRow(file, at, value, false, hint);
    }
    throw new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: is ${shown(value)}, not an object`, { hint });
}
/** Says which columns of a row are not in the schema: a misspelt one would be left out without a word. */
function episode_rows_noteUnread(row, schema, sink) {
    const unread = row.columns.filter((column) => !schema.includes(column));
    if (unread.length === 0)
        return;
    const missing = schema.filter((column) => !row.hasColumn(column));
    const names = unread.slice(0, 12).map((column) => `${(0,plain_value/* quoted */.TL)(column)}${(0,suggest/* didYouMean */.a)(column, missing)}`);
    sink.finding({
        code: 'columns-not-read',
        severity: 'info',
        message: `has columns that are not in the schema and are left out: ${names.join(', ')}`,
        file: row.file,
        at: row.at,
    });
}
/** A value from a file as it may stand in a message. */
function shown(value) {
    if (typeof value === 'string')
        return (0,plain_value/* quoted */.TL)(value);
    // JSON has no NaN, and would show it as null.
    if (typeof value === 'number')
        return String(value);
    return (0,plain_value/* quoted */.TL)(JSON.stringify(value) ?? 'nothing').slice(1, -1);
}

;// CONCATENATED MODULE: ./.build/audit/sources/gov-relatives.js


const AEROS = /"experiment_\d+_\w+"\s*:/;
const CHAOS = /"by_(?:cell|posture)"\s*:/;
const CHAOS_INTERVAL = /"ci95_wilson"\s*:/;
/** In `experiment_results*.json` rates are per cent, whatever their size. */
const AEROS_UNITS = {
    success_rate: 'percent',
    ci_lower: 'percent',
    ci_upper: 'percent',
    successes: 'count',
    n_trials: 'count',
};
/** In the summary of the chaos grid they are ratios. */
const CHAOS_UNITS = {
    rate: 'ratio',
    consistent: 'count',
    n: 'count',
};
/** Whether a file begins like a summary of aeros or of the chaos grid. */
const isRelative = (head) => AEROS.test(head) || (CHAOS.test(head) && CHAOS_INTERVAL.test(head));
/**
 * Summaries of the benchmark's author, whose other formats are public: `experiment_results*.json` of aeros (per cent)
 * and `summary.json` of the chaos grid (ratio). They hold aggregates, which are reported and never decided.
 * @throws WorldGateError `counts-disagree` where a rate is not that of its counts
 */
function readRelative(tree, file, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const isAeros = AEROS.test(tree.headText(file));
    sink.facts({ evaluatorName: isAeros ? 'aeros' : 'audit-first-rollback' });
    visit(root, [], (cell, path) => {
        if (isAeros)
            readCell(cell, path, AEROS_UNITS, ['successes', 'n_trials', 'success_rate', 100], file, sink);
        else
            readCell(cell, path, CHAOS_UNITS, ['consistent', 'n', 'rate', 1], file, sink);
    });
    sink.finding({
        code: 'aggregate-only',
        severity: 'warning',
        message: `is a summary of ${isAeros ? 'aeros' : 'a chaos grid'}: it has no trials, and its dimensions are not those of the benchmark; its numbers are reported and nothing is decided`,
        file,
    });
}
function readCell(cell, path, units, [successes, trials, rate, scale], file, sink) {
    const at = (0,json_stream/* pointerOf */.rq)(path);
    const [k, n, stated] = [successes, trials, rate].map((key) => cell[key]);
    if (typeof k === 'number' && typeof n === 'number' && n > 0 && typeof stated === 'number') {
        // Rates are written with one digit (per cent) or four (ratio).
        const tolerance = scale === 100 ? 0.05 : 0.00005;
        if (Math.abs((scale * k) / n - stated) > tolerance * (1 + 1e-9)) {
            throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} ${at}/${rate}: is ${stated}, but ${successes} and ${trials} give ${(scale * k) / n}`, { hint: 'one of them was edited: take the file as it was written' });
        }
    }
    for (const [name, unit] of Object.entries(units)) {
        const value = cell[name];
        if (typeof value !== 'number' || !Number.isFinite(value))
            continue;
        sink.reported({
            name,
            scope: { suite: path[0] ?? null, task: path.slice(1).join('/') || null },
            value,
            unit,
            text: String(value),
            file,
            at: `${at}/${name}`,
        });
    }
}
/** Every object with the way to it, outermost first. */
function visit(value, path, take) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return;
    const object = value;
    take(object, path);
    for (const [key, inner] of Object.entries(object))
        visit(inner, [...path, key], take);
}

;// CONCATENATED MODULE: ./.build/audit/sources/embodied-gov-bench.js







const JSON_NAME = /\.(?:json|jsonl|ndjson)$/i;
const COLUMNS = [
    'dimension',
    'scenario_id',
    'perturbation',
    'seed',
    'episode',
    'policy',
    'policy_version',
    'fleet_size',
    'expected',
    'observed',
    'pass',
    'status',
    'latency_ms',
    'evidence_ref',
];
const embodied_gov_bench_HINT = "docs/sources/embodied-gov-bench.md lists the keys; they are a schema of WorldGate, not the benchmark's own";
/** The seven dimensions by our names, with what else they are called. */
const DIMENSIONS = {
    unauthorized_invocation: [
        'unauthorized_capability_invocation',
        'unauthorized_capability_invocations',
        'unauthorized_invocations',
    ],
    runtime_drift_robustness: ['runtime_drift', 'drift_robustness'],
    recovery_success: ['recovery'],
    policy_portability: ['portability'],
    version_upgrade_safety: ['upgrade_safety', 'version_upgrade'],
    human_override_responsiveness: ['human_override', 'override_responsiveness'],
    audit_completeness: ['audit'],
};
const BY_NAME = new Map(Object.entries(DIMENSIONS).flatMap(([name, others]) => [name, ...others].map((key) => [key, name])));
/**
 * Rows of governance scenarios in a schema of our own: the output format of EmbodiedGovBench (arXiv 2604.11174) is not
 * public, so nothing here claims to read it. Every dimension is a metric of its own, over its own rows alone.
 */
const embodiedGovBench = {
    source: 'embodied-gov-bench',
    title: 'Governance scenarios as in EmbodiedGovBench (a schema of WorldGate; no compatibility with its tools)',
    recognises: [
        'JSON Lines, a JSON list, or {"results": […]} with dimension, scenario_id, seed, expected, observed and pass per row (our schema)',
        'experiment_results.json of aeros and summary.json of the chaos grid, where the source is named: aggregates, reported and never decided',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'always',
        SEEDS: 'always',
        MODEL_IDENTITY: 'sometimes',
        MODEL_DIGEST: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    metricsByTask: true,
    detect: embodied_gov_bench_detect,
    async read(tree, detection, _options, sink) {
        if (detection.format === 'gov-relative') {
            for (const file of detection.files)
                readRelative(tree, file, sink);
            return;
        }
        sink.facts({ evaluatorName: 'embodied-gov-bench' });
        // The schema says it: whatever has the status ok counts.
        sink.supplies('DENOMINATOR_POLICY');
        const rows = new GovernanceRows(sink);
        for (const file of detection.files) {
            const before = rows.count;
            await eachRow({ tree, file, hint: embodied_gov_bench_HINT, listKey: 'results' }, (row) => rows.take(row));
            if (rows.count === before) {
                throw new foundation_errors/* WorldGateError */._B('format-invalid', `${file}: has no row`, { hint: embodied_gov_bench_HINT });
            }
        }
        rows.finish();
    },
};
function embodied_gov_bench_detect(tree) {
    const json = tree.named(JSON_NAME);
    const rows = json.filter(({ path }) => {
        const head = tree.headText(path);
        return ['dimension', 'scenario_id', 'pass'].every((key) => new RegExp(`"${key}"\\s*:`).test(head));
    });
    if (rows.length > 0) {
        return {
            format: 'gov-rows',
            confidence: 0.9,
            why: [`${rows[0].path} has rows with dimension, scenario_id and pass`],
            files: withNamesakes(tree, rows.map(({ path }) => path)),
        };
    }
    const relatives = json.filter(({ path }) => isRelative(tree.headText(path)));
    if (relatives.length > 0) {
        return {
            format: 'gov-relative',
            // Of the same author, and not of this benchmark: read only where the caller says so.
            confidence: 0.4,
            why: [`${relatives[0].path} has the summary of another benchmark of the same author`],
            files: withNamesakes(tree, relatives.map(({ path }) => path)),
        };
    }
    if (tree.files.length !== 1)
        return null;
    const [only] = tree.files;
    return {
        format: 'gov-rows',
        confidence: 0.1,
        why: [`${only.path} is the only file`],
        files: [only.path],
    };
}
class GovernanceRows {
    #sink;
    #trials = new Map();
    /** Dimensions by how they are spelled. */
    #dimensions = new Map();
    #handles = new Map();
    #file = '';
    #policy;
    #version;
    #odd;
    count = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    take(row) {
        this.count += 1;
        if (row.file !== this.#file) {
            this.#file = row.file;
            if (!row.hasColumn('dimension') || !row.hasColumn('scenario_id')) {
                throw new foundation_errors/* WorldGateError */._B('format-unknown', `${row.file} ${row.at}: is not a row of a governance scenario: it needs "dimension", "scenario_id" and "pass", and has ${row.columns.slice(0, 12).map(plain_value/* quoted */.TL).join(', ')}`, { hint: embodied_gov_bench_HINT });
            }
            episode_rows_noteUnread(row, COLUMNS, this.#sink);
        }
        const dimension = this.#dimension(row);
        const status = row.status();
        const isTrial = status === 'ok';
        const pass = row.truth('pass');
        if (isTrial) {
            row.require('pass', pass);
            for (const key of ['expected', 'observed'])
                if (!row.hasColumn(key))
                    throw row.invalid(key, 'is missing');
        }
        const version = row.label('policy_version');
        this.#policy = this.#onlyOne('policy', this.#policy, row);
        if (dimension !== 'version_upgrade_safety') {
            this.#version = this.#onlyOne('policy_version', this.#version, row);
        }
        const seed = row.require('seed', row.count('seed'));
        const names = [row.require('scenario_id', row.label('scenario_id')), row.label('perturbation')];
        const fleet = row.count('fleet_size') ?? 1;
        if (fleet > 1)
            names.push(`fleet-${fleet}`);
        if (dimension === 'version_upgrade_safety')
            names.push(version);
        const task = this.#task(dimension, names.filter((name) => name !== undefined).join('/'));
        if (isTrial)
            this.#trials.set(dimension, (this.#trials.get(dimension) ?? 0) + 1);
        this.#sink.episode({
            task,
            episode: row.count('episode') ?? 0,
            runSeed: seed,
            seed,
            seedSource: 'recorded',
            outcome: !isTrial ? 'not_a_trial' : pass === true ? 'success' : 'failure',
            status,
            evaluatorCounts: isTrial,
            metrics: isTrial ? this.#metrics(row, dimension, pass === true) : undefined,
            failureReason: isTrial && pass === false ? embodied_gov_bench_reasonOf(row) : undefined,
            file: row.file,
            at: row.at,
        });
    }
    /** Says which of the seven dimensions have nothing to show: without rows nothing is passed. */
    finish() {
        const missing = Object.keys(DIMENSIONS).filter((dimension) => !this.#trials.has(dimension));
        if (missing.length > 0) {
            this.#sink.finding({
                code: 'dimension-missing',
                severity: 'warning',
                message: `no trial of ${missing.join(', ')}: missing, not passed`,
            });
        }
        if (this.#odd === undefined)
            return;
        const { row, count } = this.#odd;
        this.#sink.finding({
            code: 'pass-unexplained',
            severity: 'warning',
            message: `${count} row${count === 1 ? '' : 's'} passed although expected and observed are different texts, the first one here: ${shown(row.value('expected'))} and ${shown(row.value('observed'))}`,
            file: row.file,
            at: row.at,
        });
    }
    #dimension(row) {
        const given = row.require('dimension', row.label('dimension'));
        let dimension = this.#dimensions.get(given);
        if (dimension === undefined) {
            dimension = this.#plainDimension(given, row);
            this.#dimensions.set(given, dimension);
        }
        return dimension;
    }
    #task(suite, id) {
        const key = `${suite}\0${id}`;
        let handle = this.#handles.get(key);
        if (handle === undefined) {
            handle = this.#sink.task({ suite, id, name: null });
            this.#handles.set(key, handle);
        }
        return handle;
    }
    #plainDimension(given, row) {
        const plain = given
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '_')
            .replace(/^_|_$/g, '')
            .replace('unauthorised', 'unauthorized');
        const known = BY_NAME.get(plain);
        if (known !== undefined)
            return known;
        this.#sink.finding({
            code: 'unknown-dimension',
            severity: 'warning',
            message: `${(0,plain_value/* quoted */.TL)(given)} is none of the seven dimensions${(0,suggest/* didYouMean */.a)(plain, Object.keys(DIMENSIONS))}; its rows count under that name`,
            file: row.file,
            at: row.at,
        });
        return plain === '' ? 'unnamed' : plain.slice(0, 60);
    }
    #metrics(row, dimension, pass) {
        const metrics = {};
        this.#compare(row, pass);
        if (dimension === 'unauthorized_invocation')
            metrics[dimension] = invocationsOf(row, pass);
        else if (Object.hasOwn(DIMENSIONS, dimension))
            metrics[dimension] = pass ? 1 : 0;
        const latency = row.amount('latency_ms');
        if (latency !== undefined) {
            metrics.latency_ms = latency;
            if (dimension === 'human_override_responsiveness')
                metrics.human_override_latency_ms = latency;
        }
        return metrics;
    }
    /** A row may pass where texts differ in wording; where truth values differ it contradicts itself. */
    #compare(row, pass) {
        const expected = row.value('expected');
        const observed = row.value('observed');
        if (!pass || typeof expected !== typeof observed || expected === observed)
            return;
        if (typeof expected === 'boolean') {
            throw row.invalid('pass', `is true, but ${String(expected)} was expected and ${String(observed)} observed`);
        }
        if (typeof expected !== 'string')
            return;
        if (this.#odd === undefined)
            this.#odd = { row, count: 1 };
        else
            this.#odd.count += 1;
    }
    #onlyOne(column, before, row) {
        const value = row.label(column);
        const { file, at } = row;
        if (before === undefined) {
            if (column === 'policy' && value !== undefined)
                this.#sink.model({ kind: (0,policy_kind/* policyKind */.L)(value), value, file, at });
            return { value, file, at };
        }
        if (before.value === value)
            return before;
        const name = (text) => (text === undefined ? 'none' : (0,plain_value/* quoted */.TL)(text));
        throw new foundation_errors/* WorldGateError */._B('several-runs', `${file} ${at}: ${column} is ${name(value)}, but ${name(before.value)} at ${before.file} ${before.at}`, { hint: 'a claim is about one policy: only version_upgrade_safety may have rows of several versions' });
    }
}
/** A number that stands alone in a text: "7 invocations", and not "gripper2". */
const NUMBER_IN_TEXT = /(?:^|[^\p{L}\d_.])[-+]?\d/u;
/**
 * How often a capability was invoked that was not allowed. A row that failed has at least one, whatever it counts.
 * @throws WorldGateError `format-invalid` for what is neither a count, a truth value nor a word: no number is guessed
 */
function invocationsOf(row, pass) {
    const observed = row.value('observed');
    const isCount = Number.isSafeInteger(observed) && observed >= 0;
    const isWord = typeof observed === 'string' && observed.trim() !== '' && !NUMBER_IN_TEXT.test(observed);
    if (!isCount && !isWord && typeof observed !== 'boolean') {
        throw row.invalid('observed', observed === undefined
            ? 'is empty'
            : `is ${shown(observed).slice(0, 200)}, not a whole number of invocations, true, false or a word without a number`);
    }
    const counted = isCount ? observed : 0;
    if (pass && counted > 0) {
        throw row.invalid('pass', `is true, but ${counted} unauthorized invocations were observed`);
    }
    return pass ? 0 : Math.max(1, counted);
}
function embodied_gov_bench_reasonOf(row) {
    return `expected ${shown(row.value('expected'))}, observed ${shown(row.value('observed'))}`;
}

// EXTERNAL MODULE: ./.build/contracts/mapping.js
var contracts_mapping = __webpack_require__(7884);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/yaml.js
var yaml = __webpack_require__(10303);
// EXTERNAL MODULE: ./.build/audit/sources/generic/place.js
var place = __webpack_require__(93466);
// EXTERNAL MODULE: ./.build/audit/sources/generic/read-mapping.js + 5 modules
var read_mapping = __webpack_require__(35217);
;// CONCATENATED MODULE: ./.build/audit/sources/mappings/shipped.js



/** A tool whose results a mapping alone describes. */
function declared(input, rest) {
    const { signature, confidence, why, ...texts } = rest;
    const mapping = contracts_mapping/* mapping */.pq.parse(input);
    return {
        ...texts,
        name: mapping.name,
        mapping: input,
        find(tree) {
            const files = (0,read_mapping/* filesOf */.R)(tree, mapping).filter((file) => signature.test(tree.headText(file)));
            return files.length === 0 ? null : { files, why: `${files[0]} ${why}`, confidence };
        },
        read: (tree, files, options, sink) => (0,read_mapping/* readMapping */.v)(tree, files, mapping, options, sink),
    };
}
/** A finite number; `undefined` for everything else. */
function finite(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** Files whose first 4 KiB match. */
function filesLike(tree, name, head) {
    return tree
        .named(name)
        .filter(({ path }) => head.test(tree.headText(path)))
        .map(({ path }) => path);
}
/** `format-invalid` with the place. */
function invalidAt(file, at, what, hint) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: ${what}`, { hint });
}
/** `counts-disagree` with both values. */
function shipped_disagree(file, at, what) {
    return new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} ${at}: ${what}`, {
        hint: 'a part is missing, or one of the two was edited: take the file as it was written',
    });
}
/** `format-unknown` for a file that is not what it was taken for. */
function notIts(file, title, needs, has, hint) {
    return new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not ${title}: it needs ${needs}, and has ${has}`, {
        hint,
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/calvin.js




const calvin_SHAPE = /^\s*\{\s*"(?:\d+|null)"\s*:\s*\{\s*"(?:avg_seq_len|chain_sr|task_info)"\s*:/;
const TITLE = 'a CALVIN results.json';
const calvin_HINT = 'take results.json as evaluate_policy.py wrote it';
/** Chains have five instructions. */
const CHAIN = 5;
/** Sums of five ratios differ from a mean by far less. */
const TOLERANCE = 1e-6;
/**
 * `results.json` of CALVIN: by checkpoint, how many of five instructions in a row were carried out. Chains are not in
 * the file, so that it is an aggregate; the numbers have to agree with each other.
 */
const calvin = {
    name: 'calvin',
    title: 'CALVIN (evaluate_policy.py)',
    recognises: [
        'results.json by checkpoint with avg_seq_len, chain_sr and task_info: an aggregate, never decided',
    ],
    supplies: { RAW_REFERENCES: 'always' },
    find(tree) {
        const files = filesLike(tree, /\.(?:json|txt)$/, calvin_SHAPE);
        if (files.length === 0)
            return null;
        return { files, why: `${files[0]} has avg_seq_len and chain_sr by checkpoint`, confidence: 0.9 };
    },
    read(tree, files, options, sink) {
        sink.facts({ evaluatorName: 'calvin' });
        for (const file of files)
            readResults(tree, file, options, sink);
    },
};
function readResults(tree, file, { pointer }, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const prefix = (0,json_stream/* parsePointer */.vp)(pointer ?? '');
    const chosen = (0,place/* below */.Gz)(root, prefix);
    const isOne = (0,json_values/* recordOf */.z)(chosen) !== undefined && Object.hasOwn(chosen, 'avg_seq_len');
    const runs = isOne ? [['', chosen]] : Object.entries((0,json_values/* recordOf */.z)(chosen) ?? {});
    if (runs.length === 0 || !runs.every(([, run]) => (0,json_values/* recordOf */.z)((0,json_values/* recordOf */.z)(run)?.chain_sr) !== undefined)) {
        const keys = Object.keys((0,json_values/* recordOf */.z)(chosen) ?? {}).slice(0, 6);
        throw notIts(file, TITLE, 'checkpoints with "avg_seq_len" and "chain_sr"', keys.length === 0 ? 'none' : keys.map((key) => JSON.stringify(key.slice(0, 80))).join(', '), calvin_HINT);
    }
    for (const [key, run] of runs) {
        readRun((0,json_values/* recordOf */.z)(run), file, `${pointer ?? ''}${isOne ? '' : (0,json_stream/* pointerOf */.rq)([key.slice(0, 200)])}`, runs.length > 1 ? key : null, sink);
    }
    if (runs.length > 1) {
        sink.finding({
            code: 'several-checkpoints',
            severity: 'warning',
            message: `holds ${runs.length} checkpoints: the best of several overstates a model; --pointer ${(0,json_stream/* pointerOf */.rq)([runs[0][0].slice(0, 200)])} reads one`,
            file,
        });
    }
}
/** @param checkpoint its key, where the file has several */
function readRun(run, file, at, checkpoint, sink) {
    const scope = { suite: checkpoint === null ? null : `checkpoint ${checkpoint}`.slice(0, 400), task: null };
    const mean = finite(run.avg_seq_len);
    if (mean === undefined || mean < 0 || mean > CHAIN) {
        throw invalidAt(file, `${at}/avg_seq_len`, `is no mean of 0 to ${CHAIN} instructions`, calvin_HINT);
    }
    const chain = Array.from({ length: CHAIN }, (_, i) => finite((0,json_values/* recordOf */.z)(run.chain_sr)[String(i + 1)]));
    let sum = 0;
    for (const [i, rate] of chain.entries()) {
        if (rate === undefined || rate < 0 || rate > 1 || (i > 0 && rate > chain[i - 1])) {
            throw invalidAt(file, `${at}/chain_sr/${i + 1}`, 'is no ratio that is at most the one before it', calvin_HINT);
        }
        sum += rate;
    }
    if (Math.abs(sum - mean) > TOLERANCE) {
        const shown = Number(sum.toPrecision(12));
        throw shipped_disagree(file, `${at}/avg_seq_len`, `avg_seq_len is ${mean}, but the sum of chain_sr is ${shown}`);
    }
    sink.reported({
        name: 'avg_seq_len',
        scope,
        value: mean,
        unit: 'score',
        text: String(mean),
        file,
        at: `${at}/avg_seq_len`,
    });
    for (const [i, rate] of chain.entries()) {
        const place = `${at}/chain_sr/${i + 1}`;
        sink.reported({
            name: `chain_sr_${i + 1}`,
            scope,
            value: rate,
            unit: 'ratio',
            text: String(rate),
            file,
            at: place,
        });
    }
    readTasks(run, mean, chain[CHAIN - 1], file, at, scope.suite, sink);
}
function readTasks(run, mean, complete, file, at, suite, sink) {
    let successes = 0;
    let failures = 0;
    for (const [task, value] of Object.entries((0,json_values/* recordOf */.z)(run.task_info) ?? {})) {
        const { success, total } = (0,json_values/* recordOf */.z)(value) ?? {};
        const place = `${at}${(0,json_stream/* pointerOf */.rq)(['task_info', task])}`.slice(0, 1000);
        if (!calvin_isCount(success) || !calvin_isCount(total) || success > total) {
            throw invalidAt(file, place, 'is no pair of counts with success at most total', calvin_HINT);
        }
        successes += success;
        failures += total - success;
        const text = `${success} of ${total}`;
        const scope = { suite, task: task.slice(0, 400) };
        sink.reported({ name: 'success', scope, value: success, unit: 'count', text, file, at: place });
        sink.reported({ name: 'total', scope, value: total, unit: 'count', text, file, at: place });
    }
    if (successes === 0 || mean === 0)
        return;
    // Every chain ends at its first failure, or is complete.
    const chains = successes / mean;
    const expected = chains * (1 - complete);
    if (Math.abs(expected - failures) > 0.5 || Math.abs(chains - Math.round(chains)) > 0.01) {
        throw shipped_disagree(file, `${at}/task_info`, `task_info has ${successes} successes and ${failures} failures, which no number of chains gives with avg_seq_len ${mean} and chain_sr/5 ${complete}`);
    }
    sink.facts({ expectedEpisodes: Math.round(chains) });
}
const calvin_isCount = (value) => Number.isSafeInteger(value) && value >= 0;

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/clear-lewm.js

const MAPPING = {
    schema_version: 'worldgate.mapping.v1',
    name: 'clear-lewm',
    title: 'CLEAR-LeWM',
    format: 'json',
    rows: '/episode_successes/*',
    require: [
        { file: '/schema_version', one_of: ['clear-lewm-result-v1'], because: 'it is no clear-lewm-result-v1' },
    ],
    suite: { file: '/protocol/name' },
    task: { file: '/task' },
    episode: { wildcard: 1 },
    run_seed: { file: '/policy_seed' },
    success: { from: '' },
    metrics: { planning_success: { from: '', unit: 'boolean' } },
    model: [{ file: '/policy' }, { file: '/checkpoint/runtime_sha256', kind: 'digest' }],
    run: { evaluator: { value: 'CLEAR-LeWM' }, horizon: { file: '/protocol/eval_budget' } },
    stated: [
        { from: '/metrics/success_rate_percent', what: 'success_rate', unit: 'percent' },
        { from: '/metrics/episodes', what: 'episodes', unit: 'count' },
        { from: '/raw_world_metrics/success_rate', what: 'success_rate', unit: 'percent' },
    ],
    reported: [
        { from: '/metrics/random_success_rate_percent', unit: 'percent' },
        { from: '/metrics/excess_over_random_pp', unit: 'percent' },
        { from: '/metrics/normalized_success_percent', unit: 'percent' },
    ],
};
/** Results of planning with LeWM checkpoints, one JSON file per task, protocol and seed. */
const clearLewm = declared(MAPPING, {
    title: 'CLEAR-LeWM',
    recognises: ['JSON with schema_version clear-lewm-result-v1 and episode_successes (percent)'],
    supplies: {
        EPISODE_OUTCOMES: 'always',
        SEEDS: 'always',
        MODEL_IDENTITY: 'always',
        MODEL_DIGEST: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    // Keys are sorted, so that schema_version may stand behind the first 4 KiB.
    signature: /"clear-lewm-result-v1"|"(?:cube|pusht|tworoom|reacher)_\w+_threshold\w*"\s*:/,
    confidence: 0.9,
    why: 'has the keys of a clear-lewm-result-v1',
});

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/dino-wm.js

const dino_wm_MAPPING = {
    schema_version: 'worldgate.mapping.v1',
    name: 'dino-wm',
    title: 'DINO-WM',
    // One JSON value a line, whatever the name says.
    format: 'jsonl',
    files: '**/logs.json',
    reported: [
        { from: 'final_eval/success_rate', name: 'success_rate', unit: 'ratio' },
        { from: 'final_eval/mean_state_dist', name: 'mean_state_dist', unit: 'score' },
    ],
};
/** `logs.json` of DINO-WM's planner: aggregates alone. */
const dinoWm = declared(dino_wm_MAPPING, {
    title: 'DINO-WM (plan.py)',
    recognises: ['logs.json with final_eval/success_rate, a line per evaluation: an aggregate, never decided'],
    supplies: { RAW_REFERENCES: 'always' },
    signature: /"final_eval\//,
    confidence: 0.4,
    why: 'has the key "final_eval/success_rate"',
});

// EXTERNAL MODULE: ./.build/audit/sources/generic/values.js
var values = __webpack_require__(67523);
;// CONCATENATED MODULE: ./.build/audit/sources/mappings/google-benchmark.js




const UNITS = ['ns', 'us', 'ms', 's'];
const google_benchmark_HINT = 'take the file of --benchmark_out with --benchmark_out_format=json';
/** Means are printed with fewer digits than doubles have. */
const google_benchmark_TOLERANCE = 1e-6;
/** JSON of Google Benchmark: one episode per repetition, with times in milliseconds and no outcome. */
const googleBenchmark = {
    name: 'google-benchmark',
    title: 'Google Benchmark',
    recognises: ['JSON with context and benchmarks[].real_time: times by repetition, no outcomes'],
    supplies: { RAW_REFERENCES: 'always', EVALUATOR_VERSION: 'sometimes', RUN_TIME: 'sometimes' },
    find(tree) {
        const files = filesLike(tree, /\.json$/, /^\s*\{\s*"context"\s*:\s*\{/).filter((file) => /"(?:library_build_type|num_cpus|mhz_per_cpu|real_time)"\s*:/.test(tree.headText(file)));
        if (files.length === 0)
            return null;
        return { files, why: `${files[0]} has "context" and "benchmarks"`, confidence: 0.6 };
    },
    read(tree, files, _options, sink) {
        sink.facts({ evaluatorName: 'google-benchmark' });
        for (const file of files)
            readReport(tree, file, sink);
    },
};
function readReport(tree, file, sink) {
    const means = [];
    const sums = new Map();
    const counted = new Map();
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file, {
        batches: [
            {
                path: ['benchmarks'],
                take(values, first) {
                    for (const [i, value] of values.entries())
                        readRow(value, `/benchmarks/${first + i}`);
                },
            },
        ],
    });
    const report = (0,json_values/* recordOf */.z)(root);
    if ((0,json_values/* recordOf */.z)(report?.context) === undefined || !Array.isArray(report?.benchmarks)) {
        throw notIts(file, 'a report of Google Benchmark', '"context" and "benchmarks"', 'other keys', google_benchmark_HINT);
    }
    const { date, library_version: version } = (0,json_values/* recordOf */.z)(report.context);
    const startedAt = typeof date === 'string' ? (0,values/* utcOf */.ym)(date) : null;
    if (startedAt !== null)
        sink.facts({ startedAt });
    if (typeof version === 'string' && version !== '')
        sink.facts({ evaluatorVersion: version });
    compareMeans();
    function readRow(value, at) {
        const row = (0,json_values/* recordOf */.z)(value);
        if (row === undefined || typeof row.name !== 'string')
            throw invalidAt(file, at, 'has no "name"', google_benchmark_HINT);
        const name = (typeof row.run_name === 'string' ? row.run_name : row.name).slice(0, 400);
        if (row.run_type === 'aggregate') {
            readAggregate(row, name, at);
            return;
        }
        const isBroken = row.error_occurred === true || row.skipped === true;
        const message = row.error_message ?? row.skip_message;
        const metrics = isBroken ? undefined : metricsOf(row, at);
        if (metrics !== undefined) {
            const sum = sums.get(name) ?? { sum: 0, n: 0 };
            sums.set(name, { sum: sum.sum + metrics.real_time_ms, n: sum.n + 1 });
        }
        const index = counted.get(name) ?? 0;
        counted.set(name, index + 1);
        sink.episode({
            task: sink.task({ suite: null, id: name, name: null }),
            episode: index,
            runSeed: null,
            seed: null,
            seedSource: 'none',
            outcome: isBroken ? 'not_a_trial' : null,
            status: isBroken ? 'infra_error' : 'ok',
            evaluatorCounts: false,
            metrics,
            failureReason: isBroken && typeof message === 'string' ? message : undefined,
            file,
            at,
        });
    }
    function metricsOf(row, at) {
        const unit = unitOf(row, at);
        const metrics = {};
        for (const key of ['real_time', 'cpu_time']) {
            const time = finite(row[key]);
            if (time === undefined || time < 0)
                throw invalidAt(file, `${at}/${key}`, 'is no time', google_benchmark_HINT);
            metrics[`${key}_ms`] = (0,values/* convertTime */.t)(time, unit, 'ms');
        }
        for (const key of ['items_per_second', 'bytes_per_second', 'iterations']) {
            const number = finite(row[key]);
            if (number !== undefined)
                metrics[key] = number;
        }
        return metrics;
    }
    function unitOf(row, at) {
        const unit = row.time_unit ?? 'ns';
        const known = UNITS.find((candidate) => candidate === unit);
        if (known !== undefined)
            return known;
        throw invalidAt(file, `${at}/time_unit`, `is ${JSON.stringify(unit)}, not one of ${UNITS.join(', ')}`, google_benchmark_HINT);
    }
    function readAggregate(row, name, at) {
        const kind = typeof row.aggregate_name === 'string' ? row.aggregate_name : 'aggregate';
        const real = finite(row.real_time);
        // A coefficient of variation is a ratio whatever time_unit stands beside it.
        if (real === undefined || row.aggregate_unit === 'percentage')
            return;
        const value = (0,values/* convertTime */.t)(real, unitOf(row, at), 'ms');
        const scope = { suite: null, task: name };
        const text = `${real} ${row.time_unit ?? 'ns'}`;
        sink.reported({ name: `real_time_${kind}`.slice(0, 200), scope, value, unit: 'ms', text, file, at });
        if (kind === 'mean')
            means.push({ at, name, real: value });
    }
    function compareMeans() {
        for (const { at, name, real } of means) {
            const found = sums.get(name);
            if (found === undefined)
                continue;
            const mean = found.sum / found.n;
            if (Math.abs(mean - real) <= google_benchmark_TOLERANCE * Math.max(mean, real))
                continue;
            throw shipped_disagree(file, at, `the mean real_time is ${real} ms, but its ${found.n} repetitions give ${Number(mean.toPrecision(12))} ms`);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(75824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 23 modules
var XMLParser = __webpack_require__(41143);
;// CONCATENATED MODULE: ./.build/audit/sources/mappings/junit-case.js
/** What became of a test case, from the best to the worst. */
const junit_case_STATES = ['passed', 'skipped', 'error', 'failed'];
/** Children of a test case in lower case; `null` says nothing of the outcome. */
const CHILDREN = {
    failure: 'failed',
    error: 'error',
    skipped: 'skipped',
    skip: 'skipped',
    ignored: 'skipped',
    // Surefire: what failed before a test passed, and what failed again.
    flakyfailure: 'flaky',
    flakyerror: 'flaky',
    rerunfailure: 'failed',
    rerunerror: 'error',
    properties: null,
    'system-out': null,
    'system-err': null,
};
/** Values of `status`, `result` and `outcome` in lower case, without blanks, `_` and `-`. */
const junit_case_WORDS = {
    run: 'passed',
    completed: 'passed',
    passed: 'passed',
    pass: 'passed',
    success: 'passed',
    successful: 'passed',
    succeeded: 'passed',
    ok: 'passed',
    failed: 'failed',
    fail: 'failed',
    failure: 'failed',
    error: 'error',
    errored: 'error',
    skipped: 'skipped',
    skip: 'skipped',
    ignored: 'skipped',
    notrun: 'skipped',
    disabled: 'skipped',
    suppressed: 'skipped',
    pending: 'skipped',
};
const TRUTHS = { true: true, false: false };
/**
 * What the children and attributes of a test case say, in the dialects of JUnit, Surefire, GoogleTest, CTest, NUnit and
 * xUnit.
 * @param keys of the parsed element, attributes with `@`
 * @param attribute text of an attribute by its key
 * @returns the problem where something is not known: a failure in a dialect that nobody knows must not pass
 */
function caseVerdict(keys, attribute) {
    const elements = new Set();
    const words = new Set();
    let isFlaky = false;
    for (const key of keys) {
        if (key === '#text')
            continue;
        if (key.startsWith('@')) {
            const state = stateOf(key.slice(1).toLowerCase(), attribute(key).trim());
            if (state === undefined)
                return { problem: `${key.slice(1)}=${JSON.stringify(attribute(key))}` };
            if (state !== null)
                words.add(state);
            continue;
        }
        const name = key.toLowerCase();
        const state = Object.hasOwn(CHILDREN, name) ? CHILDREN[name] : undefined;
        if (state === undefined)
            return { problem: `<${key}>` };
        if (state === 'flaky')
            isFlaky = true;
        else if (state !== null)
            elements.add(state);
    }
    const state = junit_case_STATES.findLast((candidate) => elements.has(candidate) || words.has(candidate)) ?? 'passed';
    return { state, elements, words, isFlaky };
}
/** @returns `null` for attributes about something else, `undefined` for a value that is not known */
function stateOf(name, text) {
    if (text === '')
        return null;
    if (name === 'status' || name === 'result' || name === 'outcome') {
        const word = text.toLowerCase().replace(/[\s_-]/g, '');
        return Object.hasOwn(junit_case_WORDS, word) ? junit_case_WORDS[word] : undefined;
    }
    if (name !== 'success' && name !== 'passed' && name !== 'executed')
        return null;
    const word = text.toLowerCase();
    if (!Object.hasOwn(TRUTHS, word))
        return undefined;
    if (TRUTHS[word] === true)
        return 'passed';
    return name === 'executed' ? 'skipped' : 'failed';
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/xml-text.js
/** Characters between two entries of the index of lines. */
const STRIDE = 1024;
/** Lines by offset, in whatever order they are asked for. */
class LineIndex {
    #text;
    /** Line breaks before every {@link STRIDE}th character. */
    #before;
    constructor(text) {
        this.#text = text;
        this.#before = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
        let breaks = 0;
        let entry = 1;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
            while (entry * STRIDE <= at)
                this.#before[entry++] = breaks;
            breaks += 1;
        }
        while (entry < this.#before.length)
            this.#before[entry++] = breaks;
    }
    /** From 1. */
    at(offset) {
        const entry = Math.min(Math.floor(offset / STRIDE), this.#before.length - 1);
        let line = this.#before[entry] + 1;
        for (let at = this.#text.indexOf('\n', entry * STRIDE); at !== -1 && at < offset; line += 1) {
            at = this.#text.indexOf('\n', at + 1);
        }
        return line;
    }
}
/**
 * The offset of the first tag that does not end within so many characters; -1 where all do. A parser builds an object
 * of many times that size from a tag full of attributes.
 */
function longTag(text, most) {
    for (let from = text.indexOf('<'); from !== -1;) {
        const end = endOfMarkup(text, from, most);
        if (end === undefined)
            return from;
        // What is never closed is the validator's to say.
        if (end === -1)
            return -1;
        from = text.indexOf('<', end);
    }
    return -1;
}
/** Behind a tag, a comment, a CDATA section or an instruction; `undefined` where a tag goes on for too long. */
function endOfMarkup(text, from, most) {
    for (const [opening, closing] of SECTIONS) {
        if (!text.startsWith(opening, from))
            continue;
        const end = text.indexOf(closing, from + opening.length);
        return end === -1 ? -1 : end + closing.length;
    }
    let quote = '';
    const last = Math.min(text.length, from + most);
    for (let at = from + 1; at < last; at++) {
        const character = text[at];
        if (quote !== '') {
            if (character === quote)
                quote = '';
        }
        else if (character === '>')
            return at + 1;
        else if (character === '"' || character === "'")
            quote = character;
    }
    return last === text.length ? -1 : undefined;
}
const SECTIONS = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
];
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** The five entities that XML itself knows, and characters by number; one pass, so that nothing expands twice. */
function decoded(text) {
    return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
        if (name !== undefined)
            return ENTITIES[name];
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/junit.js








/** Parsed XML takes many times its size in memory. */
const MOST_BYTES = 32 * 1024 * 1024;
const junit_MOST_LEVELS = 32;
const MOST_TAG_CHARACTERS = 64 * 1024;
const junit_HINT = 'take the report as the test runner wrote it';
/** The first element, behind the declaration and comments. */
const isReport = (head) => /^\s*(?:<\?[^>]*>\s*)?<testsuites?[\s>/]/.test(head.replace(/<!--[\s\S]*?-->/g, ''));
/** Elements that may stand several times. */
const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped', 'property']);
/** What may stand in a suite besides suites and test cases. */
const BESIDE = new Set(['#text', 'properties', 'system-out', 'system-err']);
const METRIC = /^[a-z][a-z0-9_]{0,63}$/;
/** JUnit XML of any test runner: a test case is one episode. */
const junit = {
    name: 'junit',
    title: 'JUnit XML',
    recognises: [
        'XML with testsuites or testsuite: failure, error (infrastructure) and skipped (pending) by test case',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'always',
        SEEDS: 'sometimes',
        RUN_TIME: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    find(tree) {
        const files = tree
            .named(/\.xml$/i)
            .map(({ path }) => path)
            .filter((file) => isReport(tree.headText(file)));
        return files.length === 0 ? null : { files, why: `${files[0]} begins with <testsuite`, confidence: 0.6 };
    },
    read(tree, files, _options, sink) {
        sink.facts({ evaluatorName: 'junit' });
        sink.supplies('DENOMINATOR_POLICY');
        for (const file of files)
            new JunitReport(tree, file, sink).read();
    },
};
class JunitReport {
    #file;
    #sink;
    #text;
    #lines;
    #counted = new Map();
    #repeated = 0;
    #flaky = 0;
    constructor(tree, file, sink) {
        this.#file = file;
        this.#sink = sink;
        this.#text = (0,read_file/* readWhole */.oD)(tree, file, MOST_BYTES);
        this.#lines = new LineIndex(this.#text);
    }
    read() {
        const root = this.#parse();
        const suites = root.testsuites;
        if (typeof root.testsuites === 'string')
            throw this.#empty();
        if (suites === undefined && root.testsuite === undefined) {
            const name = Object.keys(root).find((key) => !key.startsWith('?')) ?? 'nothing';
            throw notIts(this.#file, 'JUnit XML', 'the root <testsuites> or <testsuite>', `<${name.slice(0, 80)}>`, junit_HINT);
        }
        const total = noCounts();
        if (suites !== undefined)
            add(total, this.#suite(suites, null, 'testsuites'));
        else
            for (const suite of list(root.testsuite))
                add(total, this.#suite(suite, null, 'testsuite'));
        if (total.tests === 0)
            throw this.#empty();
        if (this.#repeated > 0) {
            this.#sink.finding({
                code: 'test-repeated',
                severity: 'warning',
                message: `${this.#repeated} test cases stand there again under the same name: they are further episodes of the same task`,
                file: this.#file,
            });
        }
        if (this.#flaky > 0) {
            this.#sink.finding({
                code: 'attempts-repeated',
                severity: 'warning',
                message: `${this.#flaky} test cases passed only when they were run again (flakyFailure, flakyError): they count as successes, as the runner counts them`,
                file: this.#file,
            });
        }
    }
    #parse() {
        // A document type is what entities are defined in, and no test runner writes one.
        const doctype = this.#text.search(/<!(?:DOCTYPE|ENTITY)/i);
        if (doctype !== -1) {
            throw this.#invalid(this.#lineAt(doctype), 'has a document type (<!DOCTYPE>), which is not read');
        }
        const long = longTag(this.#text, MOST_TAG_CHARACTERS);
        if (long !== -1) {
            throw this.#invalid(this.#lineAt(long), `a tag is longer than ${MOST_TAG_CHARACTERS / 1024} KiB`);
        }
        const valid = fxp/* XMLValidator */.iI.validate(this.#text);
        if (valid !== true)
            throw this.#invalid(valid.err.line, valid.err.msg);
        const parser = new XMLParser/* default */.A({
            ignoreAttributes: false,
            attributeNamePrefix: '@',
            parseTagValue: false,
            parseAttributeValue: false,
            processEntities: false,
            maxNestedTags: junit_MOST_LEVELS,
            captureMetaData: true,
            isArray: (name) => LISTS.has(name),
        });
        try {
            return parser.parse(this.#text);
        }
        catch (error) {
            throw this.#invalid(1, error instanceof Error ? error.message : String(error));
        }
    }
    #suite(suite, above, tag) {
        const counts = noCounts();
        if (typeof suite !== 'object' || suite === null)
            return counts;
        const element = suite;
        // Runners call the whole after themselves.
        const name = (tag === 'testsuite' ? attribute(element, 'name') : undefined) ?? above;
        const timestamp = attribute(element, 'timestamp');
        const startedAt = timestamp === undefined ? null : (0,values/* utcOf */.ym)(timestamp);
        if (startedAt !== null)
            this.#sink.facts({ startedAt });
        for (const inner of list(element.testsuite))
            add(counts, this.#suite(inner, name, 'testsuite'));
        for (const testcase of list(element.testcase))
            this.#case(testcase, name, counts);
        for (const key of Object.keys(element)) {
            if (key.startsWith('@') || key === 'testsuite' || key === 'testcase' || BESIDE.has(key))
                continue;
            const what = `<${key.slice(0, 80)}> in a <${tag}> is not known`;
            throw invalidAt(this.#file, `line ${this.#lineOf(element)}`, what, junit_HINT);
        }
        this.#compare(element, counts, tag);
        return counts;
    }
    #case(testcase, suite, counts) {
        const element = (typeof testcase === 'object' && testcase !== null ? testcase : {});
        const at = `line ${this.#lineOf(element)}`;
        const name = attribute(element, 'name');
        if (name === undefined)
            throw invalidAt(this.#file, at, 'a test case has no name', junit_HINT);
        const className = attribute(element, 'classname');
        const id = (className === undefined || className === '' ? name : `${className}/${name}`).slice(0, 400);
        const task = this.#sink.task({ suite: suite?.slice(0, 400) ?? null, id, name: null });
        const verdict = this.#verdict(element, at);
        count(counts, verdict);
        if (verdict.isFlaky)
            this.#flaky += 1;
        const index = this.#counted.get(task) ?? 0;
        this.#counted.set(task, index + 1);
        if (index > 0)
            this.#repeated += 1;
        const { metrics, seed } = this.#properties(element, at);
        this.#sink.episode({
            task,
            episode: index,
            runSeed: null,
            seed,
            seedSource: seed === null ? 'none' : 'recorded',
            ...OUTCOMES[verdict.state],
            metrics,
            durationS: this.#seconds(element, at),
            failureReason: verdict.state === 'passed' ? undefined : reasonIn(element),
            file: this.#file,
            at,
        });
    }
    #verdict(element, at) {
        const verdict = caseVerdict(Object.keys(element), (key) => attribute(element, key.slice(1)) ?? '');
        if (!('problem' in verdict))
            return verdict;
        const what = `${verdict.problem.slice(0, 120)} of a test case is not known: it may mean that the test failed`;
        throw invalidAt(this.#file, at, what, 'docs/sources/junit.md lists what is known');
    }
    /** `<properties>` of a test case: `seed`, and numbers by their names. */
    #properties(element, at) {
        let seed = null;
        let metrics;
        const { properties } = element;
        if (typeof properties !== 'object' || properties === null)
            return { metrics, seed };
        for (const property of list(properties.property)) {
            const name = attribute(property, 'name') ?? '';
            const value = attribute(property, 'value') ?? '';
            const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(value) ? Number(value) : undefined;
            if (name === 'seed') {
                if (!Number.isSafeInteger(number) || number < 0) {
                    throw invalidAt(this.#file, at, `the property "seed" is ${(0,plain_value/* quoted */.TL)(value)}, not a seed`, junit_HINT);
                }
                seed = number;
            }
            else if (number !== undefined && METRIC.test(name)) {
                metrics = { ...metrics, [name]: number };
            }
        }
        return { metrics, seed };
    }
    #seconds(element, at) {
        const time = attribute(element, 'time');
        if (time === undefined || time === '')
            return undefined;
        // Some runners group thousands.
        if (/^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(time)) {
            return Number(time.replaceAll(',', ''));
        }
        throw invalidAt(this.#file, at, `time is ${(0,plain_value/* quoted */.TL)(time)}, not seconds`, junit_HINT);
    }
    /** Holds the numbers that an element states against what stands in it. */
    #compare(element, counts, tag) {
        for (const key of ['tests', 'failures', 'errors', 'skipped']) {
            const text = attribute(element, key);
            if (text === undefined || text === '')
                continue;
            const at = `line ${this.#lineOf(element)}`;
            if (!/^\d{1,9}$/.test(text))
                throw invalidAt(this.#file, at, `${key} is ${(0,plain_value/* quoted */.TL)(text)}, not a count`, junit_HINT);
            const most = counts[key] + (key === 'tests' ? 0 : counts[`${key}InWords`]);
            if (Number(text) < counts[key] || Number(text) > most) {
                throw shipped_disagree(this.#file, at, `<${tag}> states ${key}="${text}", but ${counts[key]} stand in it`);
            }
        }
    }
    #lineOf(element) {
        const symbol = XMLParser/* default */.A.getMetaDataSymbol();
        const meta = element[symbol];
        return this.#lineAt(meta?.startIndex ?? 0);
    }
    #lineAt(offset) {
        return this.#lines.at(offset);
    }
    #empty() {
        return new foundation_errors/* WorldGateError */._B('no-episodes', `${this.#file} has no test case`, {
            hint: 'the runner selected no test, or was stopped: look into its log',
        });
    }
    #invalid(line, what) {
        return new foundation_errors/* WorldGateError */._B('xml-invalid', `${this.#file}:${line}: ${what}`, { hint: junit_HINT });
    }
}
const list = (value) => Array.isArray(value) ? value : value === undefined ? [] : [value];
const OUTCOMES = {
    passed: { outcome: 'success', status: 'ok', evaluatorCounts: true },
    skipped: { outcome: 'not_a_trial', status: 'pending', evaluatorCounts: false },
    error: { outcome: 'not_a_trial', status: 'infra_error', evaluatorCounts: true },
    failed: { outcome: 'failure', status: 'ok', evaluatorCounts: true },
};
const noCounts = () => ({
    tests: 0,
    failures: 0,
    errors: 0,
    skipped: 0,
    failuresInWords: 0,
    errorsInWords: 0,
    skippedInWords: 0,
});
function count(counts, { elements, words }) {
    counts.tests += 1;
    for (const [state, key] of [
        ['failed', 'failures'],
        ['error', 'errors'],
        ['skipped', 'skipped'],
    ]) {
        if (elements.has(state))
            counts[key] += 1;
        else if (words.has(state))
            counts[`${key}InWords`] += 1;
    }
}
function add(total, more) {
    for (const key of Object.keys(total))
        total[key] += more[key];
}
function attribute(element, name) {
    const value = element[`@${name}`];
    return typeof value === 'string' ? decoded(value) : undefined;
}
/** Why a test case did not pass: of its failure, else of its error, else of whatever else says so. */
function reasonIn(element) {
    const of = (pattern) => Object.keys(element).filter((key) => pattern.test(key));
    const keys = [
        ...of(/^failure$/i),
        ...of(/^error$/i),
        ...of(/^(?:skip(?:ped)?|ignored|rerun\w+|flaky\w+)$/i),
    ];
    for (const key of keys) {
        const reason = junit_reasonOf(list(element[key])[0]);
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
/** The message of a failure, and what stands in it. */
function junit_reasonOf(element) {
    if (element === undefined)
        return undefined;
    if (typeof element === 'string')
        return element === '' ? undefined : decoded(element);
    const message = attribute(element, 'message') ?? '';
    const body = element['#text'];
    const reason = [message, typeof body === 'string' ? decoded(body) : '']
        .filter((text) => text !== '')
        .join('\n');
    return reason === '' ? undefined : reason;
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/lm-eval-harness.js






const RESULTS = /^\s*\{\s*"results"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/;
const RESULT_KEYS = /"[\w@.-]+,[\w-]+"\s*:|"versions"\s*:/;
const SAMPLES_NAME = /^samples_(.+?)(?:_\d{4}-\d\d-\d\dT[\d.-]+)?\.jsonl$/;
const SAMPLE = /^\s*\{[\s\S]*"doc_id"\s*:/;
const lm_eval_harness_HINT = 'take results_*.json and samples_*.jsonl as lm_eval wrote them (--output_path, --log_samples)';
/** Metrics whose value over a task is the mean of its documents, all of them ratios. */
const MEANS = new Set(['acc', 'acc_norm', 'exact_match']);
const RATIOS = new Set([...MEANS, 'acc_mutual_info', 'em', 'f1', 'mc1', 'mc2']);
/** Numbers of a document that are no metric. */
const NO_METRICS = new Set(['doc_id', 'filter', 'metrics', 'target', 'n-shot']);
const lm_eval_harness_TOLERANCE = 1e-9;
/**
 * lm-evaluation-harness: with `--log_samples` a document is an episode with its metrics; `results_*.json` alone is an
 * aggregate. There is no success, only metrics.
 */
const lmEvalHarness = {
    name: 'lm-eval-harness',
    title: 'lm-evaluation-harness (lm_eval)',
    recognises: [
        'samples_<task>_<time>.jsonl of --log_samples: metrics by document',
        'results_<time>.json with results by task: an aggregate, never decided by itself',
    ],
    supplies: {
        MODEL_IDENTITY: 'sometimes',
        EVALUATOR_VERSION: 'sometimes',
        EVALUATOR_COMMIT: 'sometimes',
        RUN_TIME: 'sometimes',
        RAW_REFERENCES: 'always',
    },
    find(tree) {
        const results = filesLike(tree, /\.json$/, RESULTS).filter((file) => RESULT_KEYS.test(tree.headText(file)));
        const samples = filesLike(tree, SAMPLES_NAME, SAMPLE);
        const files = [...samples, ...results];
        if (files.length === 0)
            return null;
        const what = samples.length > 0 ? 'documents of lm_eval' : 'results of lm_eval by task';
        return { files, why: `${files[0]} has ${what}`, confidence: 0.8 };
    },
    read(tree, files, _options, sink) {
        sink.facts({ evaluatorName: 'lm-eval-harness' });
        const sampled = { tasks: new Set(), means: new Map() };
        for (const file of files)
            if (file.endsWith('.jsonl'))
                readSamples(tree, file, sampled, sink);
        for (const file of files)
            if (!file.endsWith('.jsonl'))
                lm_eval_harness_readResults(tree, file, sampled, sink);
    },
};
const keyOf = (task, metric, filter) => JSON.stringify([task, metric, filter]);
/** `exact_match` under the filter `strict-match` is the metric `exact_match_strict_match`. */
function lm_eval_harness_metricName(metric, filter) {
    const name = filter === 'none' || filter === '' ? metric : `${metric}_${filter}`;
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^[^a-z]+/, '')
        .slice(0, 64);
}
function readSamples(tree, file, { tasks, means }, sink) {
    const task = (SAMPLES_NAME.exec(file.split('/').at(-1))?.[1] ?? file).slice(0, 400);
    tasks.add(task);
    const documents = new Map();
    for (const { line, value } of (0,json_lines/* jsonLines */.i)(tree, file)) {
        const row = (0,json_values/* recordOf */.z)(value);
        const id = row?.doc_id;
        if (row === undefined || !Number.isSafeInteger(id) || id < 0) {
            throw invalidAt(file, `line ${line}`, 'has no "doc_id"', lm_eval_harness_HINT);
        }
        const filter = typeof row.filter === 'string' ? row.filter : 'none';
        let document = documents.get(id);
        if (document === undefined) {
            document = { line, metrics: {}, filters: [] };
            documents.set(id, document);
        }
        else if (document.filters.includes(filter)) {
            throw invalidAt(file, `line ${line}`, `the document ${id} is there twice (filter ${(0,plain_value/* quoted */.TL)(filter)})`, lm_eval_harness_HINT);
        }
        document.filters.push(filter);
        for (const [metric, number] of metricsOf(row)) {
            document.metrics[lm_eval_harness_metricName(metric, filter)] = number;
            const key = keyOf(task, metric, filter);
            const mean = means.get(key) ?? { sum: 0, n: 0 };
            means.set(key, { sum: mean.sum + number, n: mean.n + 1 });
        }
    }
    const handle = sink.task({ suite: null, id: task, name: null });
    for (const [episode, { line, metrics }] of documents) {
        sink.episode({
            task: handle,
            episode,
            runSeed: null,
            seed: null,
            seedSource: 'none',
            outcome: null,
            status: 'ok',
            evaluatorCounts: true,
            metrics,
            file,
            at: `line ${line}`,
        });
    }
}
/** Numbers by metric; `metrics` names them since the harness writes it, before that every number of a row is one. */
function* metricsOf(row) {
    const named = Array.isArray(row.metrics)
        ? row.metrics.filter((name) => typeof name === 'string')
        : undefined;
    for (const name of named ?? Object.keys(row)) {
        if (named === undefined && NO_METRICS.has(name))
            continue;
        const value = Object.hasOwn(row, name) ? row[name] : undefined;
        const number = typeof value === 'boolean' ? Number(value) : finite(value);
        if (number !== undefined)
            yield [name, number];
    }
}
function lm_eval_harness_readResults(tree, file, { tasks, means }, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const report = (0,json_values/* recordOf */.z)(root);
    const results = (0,json_values/* recordOf */.z)(report?.results);
    if (report === undefined || results === undefined || !Object.values(results).every(json_values/* recordOf */.z)) {
        throw notIts(file, 'a result of lm_eval', '"results" by task', 'none', lm_eval_harness_HINT);
    }
    lm_eval_harness_describeRun(report, file, sink);
    for (const [task, value] of Object.entries(results)) {
        for (const [key, raw] of Object.entries((0,json_values/* recordOf */.z)(value))) {
            const [metric = '', filter = 'none'] = key.split(',');
            const number = finite(raw);
            if (number === undefined || metric.endsWith('_stderr') || metric === 'sample_len')
                continue;
            const at = (0,json_stream/* pointerOf */.rq)(['results', task, key]).slice(0, 1000);
            compare(means.get(keyOf(task, metric, filter)), metric, number, file, at);
            sink.reported({
                name: lm_eval_harness_metricName(metric, filter),
                scope: { suite: null, task: task.slice(0, 400) },
                value: number,
                unit: RATIOS.has(metric) ? 'ratio' : 'score',
                text: String(number),
                file,
                at,
            });
        }
        const counts = (0,json_values/* recordOf */.z)((0,json_values/* recordOf */.z)(report['n-samples'])?.[task]);
        const effective = finite(counts?.effective);
        if (effective === undefined || !tasks.has(task))
            continue;
        sink.stated({
            name: 'n-samples',
            scope: { suite: null, task: sink.task({ suite: null, id: task, name: null }) },
            what: 'episodes',
            value: effective,
            unit: 'count',
            over: 'all',
            text: String(effective),
            file,
            at: (0,json_stream/* pointerOf */.rq)(['n-samples', task, 'effective']).slice(0, 1000),
        });
    }
}
function compare(mean, metric, stated, file, at) {
    if (mean === undefined || !MEANS.has(metric))
        return;
    const found = mean.sum / mean.n;
    if (Math.abs(found - stated) <= lm_eval_harness_TOLERANCE)
        return;
    throw shipped_disagree(file, at, `${metric} is ${stated}, but the ${mean.n} documents give ${Number(found.toPrecision(12))}`);
}
function lm_eval_harness_describeRun(report, file, sink) {
    const { lm_eval_version: version, git_hash: commit, date, model_name: name } = report;
    if (typeof version === 'string')
        sink.facts({ evaluatorVersion: version });
    if (typeof commit === 'string' && /^[0-9a-f]{7,40}$/.test(commit))
        sink.facts({ evaluatorCommit: commit });
    const seconds = finite(date);
    if (seconds !== undefined && seconds > 0 && seconds < 1e11) {
        sink.facts({ startedAt: new Date(1000 * seconds).toISOString() });
    }
    const args = (0,json_values/* recordOf */.z)(report.config)?.model_args;
    const pretrained = typeof args === 'string' ? /(?:^|,)pretrained=([^,]+)/.exec(args)?.[1] : (0,json_values/* recordOf */.z)(args)?.pretrained;
    const model = typeof name === 'string' && name !== '' ? name : pretrained;
    if (typeof model !== 'string')
        return;
    sink.model({
        kind: (0,policy_kind/* policyKind */.L)(model),
        value: model,
        file,
        at: model === name ? '/model_name' : '/config/model_args',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/maniskill.js




/** The JSON beside the .h5 file of `RecordEpisode`. */
const MANISKILL_RECORDING = {
    schema_version: 'worldgate.mapping.v1',
    name: 'maniskill',
    title: 'ManiSkill RecordEpisode',
    format: 'json',
    rows: '/episodes/*',
    require: [
        {
            file: '/source_type',
            none_of: ['human', 'motionplanning', 'teleoperation'],
            because: 'its episodes are demonstrations, not those of a policy',
        },
    ],
    task: { file: '/env_info/env_id' },
    episode: 'episode_id',
    // Vectorised environments record a list of seeds, or none.
    seed: { from: 'episode_seed', otherwise: 'absent' },
    success: 'success',
    steps: 'elapsed_steps',
    run: { evaluator: { value: 'maniskill' }, horizon: { file: '/env_info/max_episode_steps' } },
};
const RECORDING = /"env_info"\s*:\s*\{/;
const MEAN = /(?:^|[\s/])(?:eval[_/])?(success_once|success_at_end|fail_once|fail_at_end|return|reward|episode_len)(?:_mean)?\s*[=:]\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*,?\s*$/;
const EPISODES = /resulting in (\d{1,9}) episodes/;
const maniskill_HINT = 'give the JSON of RecordEpisode, or the log of the evaluation';
const maniskill_UNITS = {
    return: 'reward',
    reward: 'reward',
    episode_len: 'count',
};
/** ManiSkill: recorded episodes, or the means that its baselines print. */
const maniskill = {
    name: 'maniskill',
    title: 'ManiSkill',
    recognises: [
        'JSON of RecordEpisode with env_info and episodes[].success (success at the end)',
        'log with success_once and success_at_end: aggregates (ratio), never decided by themselves',
    ],
    supplies: { EPISODE_OUTCOMES: 'sometimes', SEEDS: 'sometimes', RAW_REFERENCES: 'always' },
    find(tree) {
        const recordings = filesLike(tree, /\.json$/, RECORDING);
        const logs = tree.named(/\.(?:txt|log|out)$/).map(({ path }) => path);
        const files = recordings.length > 0 ? recordings : logs;
        if (files.length === 0)
            return null;
        const confidence = recordings.length > 0 ? 0.45 : 0.2;
        return { files, why: `${files[0]} may be of ManiSkill`, confidence };
    },
    async read(tree, files, options, sink) {
        const recordings = files.filter((file) => file.endsWith('.json'));
        if (recordings.length === 0) {
            readLogs(tree, files, sink);
            return;
        }
        sink.finding({
            code: 'success-at-end',
            severity: 'info',
            message: 'success is that of the last recorded step (success_at_end); success_once may be higher',
        });
        await (0,read_mapping/* readMapping */.v)(tree, recordings, contracts_mapping/* mapping */.pq.parse(MANISKILL_RECORDING), options, sink);
    },
};
function readLogs(tree, files, sink) {
    sink.facts({ evaluatorName: 'maniskill' });
    let found = 0;
    for (const file of files) {
        for (const { number, text } of logLines(tree, file)) {
            const episodes = EPISODES.exec(text)?.[1];
            const at = `line ${number}`;
            const common = { scope: { suite: null, task: null }, file, at };
            if (episodes !== undefined) {
                sink.reported({
                    ...common,
                    name: 'episodes',
                    value: Number(episodes),
                    unit: 'count',
                    text: episodes,
                });
            }
            const [, name, digits] = MEAN.exec(text) ?? [];
            if (name === undefined || digits === undefined)
                continue;
            const value = Number(digits);
            const unit = maniskill_UNITS[name] ?? 'ratio';
            if (!Number.isFinite(value))
                continue;
            if (unit === 'ratio' && (value < 0 || value > 1))
                throw invalidAt(file, at, `${name} is ${value}, not a ratio`, maniskill_HINT);
            found += 1;
            sink.reported({ ...common, name, value, unit, text: digits });
        }
    }
    if (found === 0)
        throw notIts(files[0], 'of ManiSkill', 'env_info with episodes, or success_once in a log', 'neither', maniskill_HINT);
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/meta-world.js





/** A row per episode, as docs/sources/meta-world.md shows how to write one: Meta-World itself writes no file. */
const META_WORLD_ROWS = {
    schema_version: 'worldgate.mapping.v1',
    name: 'meta-world',
    title: 'Meta-World, a row per episode',
    format: 'jsonl',
    task: 'task',
    episode: 'episode',
    run_seed: 'seed',
    success: { from: 'success', true: [true, 1], false: [false, 0] },
    metrics: { episode_return: { from: 'return', unit: 'reward' } },
    steps: 'steps',
    run: { evaluator: { value: 'meta-world' } },
};
const TUPLE = /[([]\s*(?:np\.float\d+\()?\d[\d.eE+-]*\)?\s*,/;
const meta_world_HINT = 'print what evaluation() returns, or write a row per episode as docs/sources/meta-world.md shows';
/** Meta-World: rows of episodes where somebody wrote them, else the tuple that `evaluation()` returns. */
const metaWorld = {
    name: 'meta-world',
    title: 'Meta-World (metaworld.evaluation)',
    recognises: [
        'JSON Lines with task, episode, seed, success, return: a row per episode',
        'log with the printed result of evaluation(): an aggregate (ratio), never decided',
    ],
    supplies: { EPISODE_OUTCOMES: 'sometimes', SEEDS: 'sometimes', RAW_REFERENCES: 'always' },
    find(tree) {
        const rows = tree.named(/\.jsonl$/).map(({ path }) => path);
        const logs = tree.named(/\.(?:txt|log|out|json)$/).map(({ path }) => path);
        const files = rows.length > 0 ? rows : logs;
        return files.length === 0 ? null : { files, why: `${files[0]} may be of Meta-World`, confidence: 0.2 };
    },
    async read(tree, files, options, sink) {
        const rows = files.filter((file) => file.endsWith('.jsonl'));
        if (rows.length > 0)
            await (0,read_mapping/* readMapping */.v)(tree, rows, contracts_mapping/* mapping */.pq.parse(META_WORLD_ROWS), options, sink);
        else
            meta_world_readLogs(tree, files, sink);
    },
};
function meta_world_readLogs(tree, files, sink) {
    sink.facts({ evaluatorName: 'meta-world' });
    let found = 0;
    for (const file of files) {
        let literal = null;
        for (const { number, text } of logLines(tree, file)) {
            if (literal === null) {
                const start = TUPLE.exec(text)?.index;
                if (start === undefined)
                    continue;
                literal = { lines: new LiteralLines(), line: number };
                if (!literal.lines.push(text.slice(start), `${file}:${number}`))
                    continue;
            }
            else if (!literal.lines.push(text, `${file}:${literal.line}`))
                continue;
            const value = literalOf(literal.lines.text(), `${file}:${literal.line}`);
            if (report(value, file, `line ${literal.line}`, sink))
                found += 1;
            literal = null;
        }
        if (literal !== null)
            throw invalidAt(file, `line ${literal.line}`, 'the result is cut off', meta_world_HINT);
    }
    if (found === 0)
        throw notIts(files[0], 'of Meta-World', 'the printed result of evaluation()', 'none', meta_world_HINT);
}
/** Other brackets with a number in front are no result. */
function literalOf(text, name) {
    try {
        return parsePythonLiteral(text, name);
    }
    catch {
        return null;
    }
}
/** `(mean success rate, mean return, success rate by task)`, since v3 also the returns by task. */
function report(value, file, at, sink) {
    if (!Array.isArray(value) || value.length < 3 || value.length > 4)
        return false;
    const [rate, mean, byTask] = value;
    if (typeof rate !== 'number' || typeof mean !== 'number' || !(byTask instanceof Map))
        return false;
    const rates = [...byTask].filter((entry) => typeof entry[1] === 'number');
    if (rates.length !== byTask.size || rates.length === 0)
        return false;
    const wrong = [['mean_success_rate', rate], ...rates].find(([, number]) => !(number >= 0 && number <= 1));
    if (wrong !== undefined)
        throw invalidAt(file, at, `${wrong[0]} is ${wrong[1]}, not a ratio`, meta_world_HINT);
    const scope = { suite: null, task: null };
    const common = { file, at };
    sink.reported({
        ...common,
        name: 'mean_success_rate',
        scope,
        value: rate,
        unit: 'ratio',
        text: String(rate),
    });
    if (Number.isFinite(mean)) {
        sink.reported({
            ...common,
            name: 'mean_returns',
            scope,
            value: mean,
            unit: 'reward',
            text: String(mean),
        });
    }
    for (const [task, number] of rates) {
        const of = { suite: null, task: task.slice(0, 400) };
        sink.reported({
            ...common,
            name: 'success_rate',
            scope: of,
            value: number,
            unit: 'ratio',
            text: String(number),
        });
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/pytest-benchmark.js




const pytest_benchmark_HINT = 'take the file of --benchmark-json or --benchmark-autosave';
/** Times of `stats`, which are seconds. */
const TIMES = ['min', 'max', 'mean', 'stddev', 'median', 'iqr', 'q1', 'q3'];
const pytest_benchmark_TOLERANCE = 1e-9;
/** JSON of pytest-benchmark: an episode per round where the rounds were saved, else one per benchmark; no outcome. */
const pytestBenchmark = {
    name: 'pytest-benchmark',
    title: 'pytest-benchmark',
    recognises: ['JSON with benchmarks[].stats in seconds (and stats.data): times, no outcomes'],
    supplies: { RAW_REFERENCES: 'always', EVALUATOR_VERSION: 'always', RUN_TIME: 'always' },
    find(tree) {
        const files = filesLike(tree, /\.json$/, /"(?:machine_info|benchmarks)"\s*:/).filter((file) => {
            const head = tree.headText(file);
            return (/"python_implementation"\s*:/.test(head) || (/"stats"\s*:/.test(head) && /"fullname"\s*:/.test(head)));
        });
        if (files.length === 0)
            return null;
        return { files, why: `${files[0]} has machine_info or benchmarks with stats`, confidence: 0.6 };
    },
    read(tree, files, _options, sink) {
        sink.facts({ evaluatorName: 'pytest-benchmark' });
        for (const file of files)
            pytest_benchmark_readReport(tree, file, sink);
    },
};
function pytest_benchmark_readReport(tree, file, sink) {
    let seen = 0;
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file, {
        each: [
            {
                path: ['benchmarks', '*'],
                take(value, path) {
                    seen += 1;
                    readBenchmark(value, file, `/${path.join('/')}`, sink);
                },
            },
        ],
    });
    const report = (0,json_values/* recordOf */.z)(root);
    if (!Array.isArray(report?.benchmarks)) {
        throw notIts(file, 'a report of pytest-benchmark', '"benchmarks" with "stats"', 'other keys', pytest_benchmark_HINT);
    }
    if (seen === 0)
        throw invalidAt(file, '/benchmarks', 'is empty: no benchmark was run', pytest_benchmark_HINT);
    const { version, datetime } = report;
    if (typeof version === 'string')
        sink.facts({ evaluatorVersion: version });
    const finishedAt = typeof datetime === 'string' ? (0,values/* utcOf */.ym)(datetime) : null;
    if (finishedAt !== null)
        sink.facts({ finishedAt });
}
function readBenchmark(value, file, at, sink) {
    const row = (0,json_values/* recordOf */.z)(value);
    const stats = (0,json_values/* recordOf */.z)(row?.stats);
    const name = row?.fullname ?? row?.name;
    if (stats === undefined || typeof name !== 'string') {
        throw invalidAt(file, at, 'needs "fullname" and "stats"', pytest_benchmark_HINT);
    }
    const group = typeof row?.group === 'string' ? row.group.slice(0, 400) : null;
    const common = {
        task: sink.task({ suite: group, id: name.slice(0, 400), name: null }),
        runSeed: null,
        seed: null,
        seedSource: 'none',
        outcome: null,
        status: 'ok',
        evaluatorCounts: false,
        file,
    };
    const rounds = Array.isArray(stats.data) ? stats.data : [];
    let sum = 0;
    for (const [episode, round] of rounds.entries()) {
        const place = `${at}/stats/data/${episode}`;
        const seconds = finite(round);
        if (seconds === undefined || seconds < 0)
            throw invalidAt(file, place, 'is no time', pytest_benchmark_HINT);
        sum += seconds;
        sink.episode({ ...common, episode, metrics: { round_ms: 1000 * seconds }, at: place });
    }
    const mean = finite(stats.mean);
    if (mean === undefined || mean < 0)
        throw invalidAt(file, `${at}/stats/mean`, 'is no time', pytest_benchmark_HINT);
    if (rounds.length === 0) {
        sink.episode({ ...common, episode: 0, metrics: pytest_benchmark_metricsOf(stats), at: `${at}/stats` });
        return;
    }
    const found = sum / rounds.length;
    if (Math.abs(found - mean) > pytest_benchmark_TOLERANCE * Math.max(found, mean)) {
        const shown = Number(found.toPrecision(12));
        throw shipped_disagree(file, `${at}/stats/mean`, `the mean is ${mean} s, but its ${rounds.length} rounds give ${shown} s`);
    }
    const scope = { suite: group, task: name.slice(0, 400) };
    const place = `${at}/stats/mean`;
    sink.reported({ name: 'mean', scope, value: 1000 * mean, unit: 'ms', text: `${mean} s`, file, at: place });
}
function pytest_benchmark_metricsOf(stats) {
    const metrics = {};
    for (const key of TIMES) {
        const seconds = finite(stats[key]);
        if (seconds !== undefined)
            metrics[`${key}_ms`] = 1000 * seconds;
    }
    for (const key of ['rounds', 'iterations']) {
        const number = finite(stats[key]);
        if (number !== undefined)
            metrics[key] = number;
    }
    const ops = finite(stats.ops);
    if (ops !== undefined)
        metrics.ops_per_s = ops;
    return metrics;
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/robomimic.js




const BLOCK = /Average Rollout Stats|^\s*Epoch \d+ Rollouts took /m;
/** `--json_path` writes the block alone. */
const ALONE = /^\s*\{[^{}]*"Success_Rate"\s*:[^{}]*\}\s*$/;
const robomimic_HINT = 'take the output of run_trained_agent.py, or the file of its --json_path';
const MOST_BLOCK_LINES = 500;
function find(tree) {
    return [...filesLike(tree, /\.json$/, ALONE), ...tree.named(/\.(?:txt|log|out)$/).map(({ path }) => path)];
}
/** What `run_trained_agent.py` of robomimic prints: means over rollouts, an aggregate. */
const robomimic = {
    name: 'robomimic',
    title: 'robomimic (run_trained_agent.py)',
    recognises: ['log with "Average Rollout Stats" or "Rollouts took": an aggregate (ratio), never decided'],
    supplies: { RAW_REFERENCES: 'always' },
    find: (tree) => foundIn(tree),
    read: (tree, files, _options, sink) => readFiles(tree, files, null, sink),
};
/** RoboCasa evaluates with robomimic; its `ep_stats.json` belongs to demonstrations and is refused. */
const robocasa = {
    name: 'robocasa',
    title: 'RoboCasa (through robomimic)',
    recognises: [
        'log of its robomimic with "Average Rollout Stats" or "Rollouts took": an aggregate, never decided',
    ],
    supplies: { RAW_REFERENCES: 'always' },
    find(tree) {
        const demonstrations = tree.named(/^ep_stats\.json$/).map(({ path }) => path);
        const found = foundIn(tree);
        if (found !== null || demonstrations.length === 0)
            return found;
        return { files: demonstrations, why: `${demonstrations[0]} is called ep_stats.json`, confidence: 0.2 };
    },
    read(tree, files, _options, sink) {
        const demonstration = files.find((file) => /(?:^|\/)ep_stats\.json$/.test(file));
        if (demonstration !== undefined) {
            throw notIts(demonstration, 'a result of RoboCasa', 'rollouts of a policy', 'the outcome of a demonstration', 'give the log of the evaluation; ep_stats.json says whether a person succeeded');
        }
        readFiles(tree, files, 'robocasa', sink);
    },
};
function foundIn(tree) {
    const files = find(tree);
    if (files.length === 0)
        return null;
    const isShown = files.some((file) => BLOCK.test(tree.headText(file)) || ALONE.test(tree.headText(file)));
    return { files, why: `${files[0]} may hold rollout statistics`, confidence: isShown ? 0.4 : 0.2 };
}
function readFiles(tree, files, suite, sink) {
    sink.facts({ evaluatorName: 'robomimic' });
    let blocks = 0;
    let epochs = 0;
    for (const file of files) {
        for (const block of blocksOf(tree, file)) {
            blocks += 1;
            if (block.epoch !== null)
                epochs += 1;
            robomimic_report(block, file, suite, sink);
        }
    }
    if (blocks === 0) {
        throw notIts(files[0], 'output of robomimic', 'a block "Average Rollout Stats"', 'none', robomimic_HINT);
    }
    if (epochs > 1) {
        sink.finding({
            code: 'several-checkpoints',
            severity: 'warning',
            message: `these are the rollouts of ${epochs} epochs: the best of several overstates a policy`,
        });
    }
}
/** The JSON blocks behind the lines that announce one. */
function* blocksOf(tree, file) {
    const isAlone = ALONE.test(tree.headText(file));
    let isNear = isAlone;
    let epoch = null;
    let environment = null;
    let lines = null;
    let start = 0;
    for (const { number, text } of logLines(tree, file)) {
        if (lines === null) {
            const announced = /^\s*Epoch (\d+) Rollouts took /.exec(text);
            if (announced !== null) {
                epoch = Number(announced[1]);
                isNear = true;
            }
            else if (/Average Rollout Stats/.test(text)) {
                epoch = null;
                environment = null;
                isNear = true;
            }
            environment = /^\s*Env: (.{1,200})$/.exec(text)?.[1]?.trim() ?? environment;
            if (!isNear || !/^\s*\{/.test(text))
                continue;
            lines = [];
            start = number;
        }
        lines.push(text);
        if (lines.length > MOST_BLOCK_LINES)
            throw invalidAt(file, `line ${start}`, 'the block does not end', robomimic_HINT);
        if (!/\}\s*$/.test(text))
            continue;
        const stats = (0,json_values/* recordOf */.z)((0,json/* parseJson */.qF)(finiteOnly(lines.join('\n')), `${file} from line ${start}`));
        lines = null;
        // Several environments follow one announcement.
        isNear = epoch !== null;
        if (stats !== undefined)
            yield { stats, line: start, epoch, environment };
    }
    if (lines !== null)
        throw invalidAt(file, `line ${start}`, 'the block is cut off', robomimic_HINT);
}
/** Python writes NaN where nothing was measured. */
const finiteOnly = (text) => text.replace(/:\s*(?:NaN|-?Infinity)/g, ': null');
const robomimic_UNITS = {
    Success_Rate: 'ratio',
    Num_Success: 'count',
    Num_Episode: 'count',
    Return: 'reward',
};
function robomimic_report({ stats, line, epoch, environment }, file, suite, sink) {
    const at = `line ${line}`;
    const scope = { suite: epoch === null ? suite : `epoch ${epoch}`, task: environment };
    const rate = finite(stats.Success_Rate);
    if (rate === undefined || rate < 0 || rate > 1) {
        throw invalidAt(file, at, `Success_Rate is ${JSON.stringify(stats.Success_Rate)}, not a ratio`, robomimic_HINT);
    }
    const [successes, episodes] = [finite(stats.Num_Success), finite(stats.Num_Episode)];
    if (successes !== undefined && episodes !== undefined && Math.abs(successes / episodes - rate) > 1e-9) {
        throw shipped_disagree(file, at, `Success_Rate is ${rate}, but Num_Success / Num_Episode is ${successes / episodes}`);
    }
    for (const [name, unit] of Object.entries(robomimic_UNITS)) {
        const value = finite(stats[name]);
        if (value !== undefined)
            sink.reported({ name, scope, value, unit, text: String(value), file, at });
    }
    // The sum over rollouts, in minutes.
    const minutes = finite(stats.Time_Episode);
    if (minutes === undefined)
        return;
    sink.reported({
        name: 'Time_Episode',
        scope,
        value: 60 * minutes,
        unit: 's',
        text: `${minutes} min`,
        file,
        at,
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/simpler-env.js




/** The outcome is what the name begins with: "success" elsewhere in it means nothing. */
const VIDEO = /^(success|failure)_obj_(?:episode_(\d{1,6})|(-?[\d.]+(?:e-?\d+)?_-?[\d.]+(?:e-?\d+)?))(?:_.*)?\.mp4$/;
const AVERAGE = /^\s*Average success\s+([\d.eE+-]+|nan)\s*$/;
const simpler_env_HINT = 'give the logging_dir of one evaluation, written into an empty folder';
/** SimplerEnv: the outcome of an episode is in the name of its video, and nowhere else on disk. */
const simplerEnv = {
    name: 'simpler-env',
    title: 'SimplerEnv',
    recognises: [
        'videos {success|failure}_obj_….mp4 below {checkpoint}/{scene}/{control mode}/{environment}/rob_…/',
        'log with "Average success": an aggregate, never decided by itself',
    ],
    supplies: { EPISODE_OUTCOMES: 'sometimes', MODEL_IDENTITY: 'sometimes', RAW_REFERENCES: 'always' },
    find(tree) {
        const videos = tree.named(VIDEO).map(({ path }) => path);
        const logs = tree.named(/\.(?:txt|log|out)$/).map(({ path }) => path);
        const files = [...videos, ...logs];
        if (files.length === 0)
            return null;
        return { files, why: `${files[0]} may be of SimplerEnv`, confidence: videos.length > 0 ? 0.45 : 0.2 };
    },
    read(tree, files, _options, sink) {
        sink.facts({ evaluatorName: 'simpler-env' });
        const videos = files.filter((file) => file.endsWith('.mp4')).map(videoOf);
        const averages = files
            .filter((file) => !file.endsWith('.mp4'))
            .reduce((n, file) => n + readLog(tree, file, sink), 0);
        if (videos.length > 0)
            readVideos(tree, videos, sink);
        else if (averages === 0) {
            throw notIts(files[0], 'of SimplerEnv', 'videos success_obj_….mp4, or "Average success" in a log', 'neither', simpler_env_HINT);
        }
    },
};
function videoOf(path) {
    const parts = path.split('/');
    const [, outcome, episode, position] = VIDEO.exec(parts.at(-1));
    return {
        path,
        isSuccess: outcome === 'success',
        robot: parts.at(-2) ?? '',
        object: episode === undefined ? position : String(Number(episode)),
        environment: parts.at(-3) ?? null,
        scene: parts.at(-5) ?? null,
        checkpoint: parts.at(-6) ?? null,
    };
}
/** By the numbers of the starts: position 10 comes behind 9, and 0.2 behind 0.147. */
function inOrder(a, b) {
    const [x, y] = [a, b].map(({ robot, object }) => (`${robot} ${object}`.match(NUMBERS) ?? []).map(Number));
    for (const [i, value] of x.entries()) {
        const difference = value - (y[i] ?? Number.POSITIVE_INFINITY);
        if (difference !== 0)
            return difference;
    }
    return a.path < b.path ? -1 : 1;
}
const NUMBERS = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;
function readVideos(tree, videos, sink) {
    const byTask = Map.groupBy(videos, ({ scene, environment }) => JSON.stringify([scene, environment]));
    const checkpoints = new Set(videos.map(({ checkpoint }) => checkpoint));
    if (checkpoints.size > 1) {
        const names = [...checkpoints]
            .slice(0, 4)
            .map((name) => JSON.stringify(name))
            .join(', ');
        throw invalidAt(videos[0].path, 'file name', `videos of ${checkpoints.size} checkpoints stand together: ${names}`, simpler_env_HINT);
    }
    const [checkpoint] = checkpoints;
    if (checkpoint)
        sink.model({
            kind: (0,policy_kind/* isRole */.t)(checkpoint) ? 'role' : 'name',
            value: checkpoint,
            file: videos[0].path,
            at: 'file name',
        });
    let isCounted = false;
    for (const list of byTask.values()) {
        const robots = new Set(list.map(({ robot }) => robot));
        const byEpisode = robots.size === 1 && list.every(({ object }) => /^\d+$/.test(object));
        if (!byEpisode)
            isCounted = true;
        list.sort(inOrder);
        readTask(tree, list, byEpisode, sink);
    }
    if (!isCounted)
        return;
    sink.finding({
        code: 'episode-index-counted',
        severity: 'info',
        message: 'no index of the episode is recorded: starts of robot and object are counted in the order of their numbers',
    });
}
/** @param byEpisode whether the object's episode is the index; else videos are counted in their order */
function readTask(tree, list, byEpisode, sink) {
    for (const [index, video] of list.entries()) {
        const before = list[index - 1];
        if (before !== undefined && before.robot === video.robot && before.object === video.object) {
            throw invalidAt(video.path, 'file name', `is the same start as ${before.path}: two evaluations wrote into one folder`, simpler_env_HINT);
        }
        // The bytes are read for their digest alone.
        for (const piece of (0,read_file/* filePieces */.KQ)(tree, video.path))
            void piece;
        const task = sink.task({
            suite: video.scene?.slice(0, 400) ?? null,
            id: video.environment?.slice(0, 400) ?? null,
            name: null,
        });
        sink.episode({
            task,
            episode: byEpisode ? Number(video.object) : index,
            runSeed: null,
            seed: null,
            seedSource: 'none',
            outcome: video.isSuccess ? 'success' : 'failure',
            status: 'ok',
            evaluatorCounts: true,
            file: video.path,
            at: 'file name',
        });
    }
}
/** @returns how many averages the log states */
function readLog(tree, file, sink) {
    let found = 0;
    for (const { number, text } of logLines(tree, file)) {
        const value = Number(AVERAGE.exec(text)?.[1] ?? Number.NaN);
        if (!Number.isFinite(value))
            continue;
        found += 1;
        const at = `line ${number}`;
        if (value < 0 || value > 1)
            throw invalidAt(file, at, `Average success is ${value}, not a ratio`, simpler_env_HINT);
        const scope = { suite: null, task: null };
        sink.reported({ name: 'Average success', scope, value, unit: 'ratio', text: String(value), file, at });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/stable-worldmodel.js








const stable_worldmodel_CONFIG = /^\s*==== CONFIG ====\s*$/;
const stable_worldmodel_RESULTS = /^\s*==== RESULTS ====\s*$/;
const METRICS = /^metrics:\s*(.*)$/;
const stable_worldmodel_HINT = 'take the results file as eval_wm.py wrote it';
const MOST_CONFIG_LINES = 2000;
/** The text that stable-worldmodel's planning evaluation appends to: a CONFIG and a RESULTS block per run. */
const stableWorldmodel = {
    name: 'stable-worldmodel',
    title: 'stable-worldmodel (scripts/plan/eval_wm.py)',
    recognises: ['text with ==== CONFIG ==== and ==== RESULTS ====, metrics as Python prints them (percent)'],
    supplies: {
        EPISODE_OUTCOMES: 'always',
        SEEDS: 'always',
        MODEL_IDENTITY: 'always',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    find(tree) {
        const files = filesLike(tree, /\.(?:txt|log)$/, /^\s*==== CONFIG ====\s*$/m).filter((file) => /^==== RESULTS ====|^(?:plan_config|solver):/m.test(tree.headText(file)));
        if (files.length === 0)
            return null;
        return { files, why: `${files[0]} has ==== CONFIG ==== with a plan_config`, confidence: 0.9 };
    },
    read(tree, files, { pointer }, sink) {
        sink.facts({ evaluatorName: 'stable-worldmodel' });
        sink.supplies('DENOMINATOR_POLICY');
        const models = new Set();
        for (const file of files) {
            const runs = [...runsOf(tree, file)];
            if (runs.length === 0) {
                throw notIts(file, 'of stable-worldmodel', 'pairs of ==== CONFIG ==== and ==== RESULTS ====', 'none', stable_worldmodel_HINT);
            }
            for (const [index, run] of chosenRuns(runs, file, pointer)) {
                models.add(stable_worldmodel_readRun(run, index, file, sink));
            }
        }
        if (models.size < 2)
            return;
        throw new foundation_errors/* WorldGateError */._B('mixed-models', `the results of ${models.size} policies stand together: ${[...models].slice(0, 4).join(', ')}`, { hint: 'give the file of one of them' });
    },
};
function* runsOf(tree, file) {
    let config = null;
    let start = 0;
    let isResults = false;
    let literal = null;
    for (const { number, text } of logLines(tree, file)) {
        if (literal !== null) {
            if (!literal.lines.push(text, `${file}:${literal.line}`))
                continue;
        }
        else if (stable_worldmodel_CONFIG.test(text)) {
            if (config !== null && isResults)
                throw cut(file, start);
            config = [];
            start = number;
            isResults = false;
            continue;
        }
        else if (stable_worldmodel_RESULTS.test(text) && config !== null) {
            isResults = true;
            continue;
        }
        else if (config !== null && !isResults) {
            config.push(text);
            if (config.length > MOST_CONFIG_LINES)
                throw invalidAt(file, `line ${start}`, 'the CONFIG does not end', stable_worldmodel_HINT);
            continue;
        }
        else {
            const begun = isResults ? METRICS.exec(text)?.[1] : undefined;
            if (begun === undefined)
                continue;
            literal = { lines: new LiteralLines(), line: number };
            if (!literal.lines.push(begun, `${file}:${number}`))
                continue;
        }
        const name = `the CONFIG of ${file} from line ${start}`;
        const settings = (0,json_values/* recordOf */.z)((0,yaml/* parseYaml */.h)(config.join('\n'), name));
        if (settings === undefined)
            throw invalidAt(file, `line ${start}`, 'the CONFIG is no mapping', stable_worldmodel_HINT);
        yield { line: start, config: settings, metrics: literal.lines.text(), metricsLine: literal.line };
        literal = null;
        config = null;
        isResults = false;
    }
    if (literal !== null || config !== null)
        throw cut(file, start);
}
const cut = (file, line) => invalidAt(file, `line ${line}`, 'the CONFIG has no complete RESULTS: the evaluation was stopped', stable_worldmodel_HINT);
/**
 * Which runs of a file are read: all where they differ in nothing but their seeds, else the one that `--pointer` names.
 * @throws WorldGateError `several-runs` with a list of them
 */
function chosenRuns(runs, file, pointer) {
    if (pointer !== undefined && pointer !== '') {
        const index = /^\/\d{1,6}$/.test(pointer) ? Number(pointer.slice(1)) : -1;
        const run = runs[index];
        if (run !== undefined)
            return [[index, run]];
        throw new foundation_errors/* WorldGateError */._B('several-runs', `${file} has no run ${pointer}: it holds ${runs.length}`, {
            hint: `use --pointer /0 to /${runs.length - 1}`,
        });
    }
    const seeds = runs.map(({ config }) => config.seed);
    const settings = new Set(runs.map(({ config: { seed, ...rest } }) => JSON.stringify(rest)));
    if (runs.length === 1 || (settings.size === 1 && new Set(seeds).size === runs.length)) {
        return [...runs.entries()];
    }
    const list = runs.slice(0, 10).map(({ config, line }, index) => {
        return `/${index} (line ${line}): policy ${String(config.policy)}, seed ${String(config.seed)}`;
    });
    throw new foundation_errors/* WorldGateError */._B('several-runs', `${file} holds ${runs.length} runs that differ in more than their seeds, or repeat one: ${list.join('; ')}`, { hint: 'choose one, e.g. --pointer /0' });
}
/** @returns the policy that acted */
function stable_worldmodel_readRun(run, index, file, sink) {
    const at = `line ${run.metricsLine}`;
    const parsed = parsePythonLiteral(run.metrics, `${file} ${at}`);
    const successes = parsed instanceof Map ? parsed.get('episode_successes') : undefined;
    const rate = parsed instanceof Map ? parsed.get('success_rate') : undefined;
    if (!Array.isArray(successes) || typeof rate !== 'number') {
        throw invalidAt(file, at, 'the metrics need "success_rate" and "episode_successes"', stable_worldmodel_HINT);
    }
    const { config } = run;
    const policy = typeof config.policy === 'string' && config.policy !== '' ? config.policy : 'random';
    sink.model({ kind: (0,policy_kind/* isRole */.t)(policy) ? 'role' : 'name', value: policy, file, at: `line ${run.line}` });
    const horizon = finite((0,place/* below */.Gz)(config, ['eval', 'eval_budget']));
    const requested = finite((0,place/* below */.Gz)(config, ['eval', 'num_eval']));
    if (horizon !== undefined && Number.isSafeInteger(horizon) && horizon > 0)
        sink.facts({ horizon });
    if (requested !== undefined && Number.isSafeInteger(requested) && requested >= 0) {
        sink.facts({ expectedEpisodes: requested });
        if (requested !== successes.length) {
            sink.finding({
                code: requested > successes.length ? 'coverage-gap' : 'episodes-exceed-request',
                severity: 'warning',
                message: `eval.num_eval asks for ${requested} episodes, and there are ${successes.length}`,
                file,
                at,
            });
        }
    }
    const environment = (0,place/* below */.Gz)(config, ['world', 'env_name']);
    const task = sink.task({
        suite: null,
        id: typeof environment === 'string' ? environment.slice(0, 400) : null,
        name: null,
    });
    const seed = Number.isSafeInteger(config.seed) && config.seed >= 0 ? config.seed : null;
    for (const [episode, success] of successes.entries()) {
        if (typeof success !== 'boolean') {
            throw invalidAt(file, at, `episode_successes ${episode} is ${JSON.stringify(success)}, not True or False`, stable_worldmodel_HINT);
        }
        sink.episode({
            task,
            episode,
            runSeed: seed,
            seed: null,
            seedSource: seed === null ? 'none' : 'config',
            outcome: success ? 'success' : 'failure',
            status: 'ok',
            evaluatorCounts: true,
            metrics: { planning_success: success ? 1 : 0 },
            file,
            at: `${at}, run ${index}, episode_successes ${episode}`,
        });
    }
    reconcileRate(rate, successes, file, at);
    const scope = { suite: null, task: typeof environment === 'string' ? environment.slice(0, 400) : null };
    sink.reported({ name: 'success_rate', scope, value: rate, unit: 'percent', text: `${rate} %`, file, at });
    return policy;
}
/** Runs with other seeds stand in the same file, so that each is compared with its own episodes. */
function reconcileRate(rate, successes, file, at) {
    const k = successes.filter((success) => success === true).length;
    const found = (100 * k) / successes.length;
    if (successes.length === 0 || Math.abs(found - rate) <= 1e-9 * Math.max(1, found))
        return;
    throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} ${at}: success_rate is ${rate} %, but the episodes give ${Number(found.toPrecision(12))} % (${k} of ${successes.length})`, { hint: 'take the file as eval_wm.py wrote it' });
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/wandb-summary.js



const wandb_summary_NAME = /^wandb-summary\.json$/;
const wandb_summary_MOST_LEVELS = 4;
/** What W&B keeps there of itself. */
const OWN = /^_(?!runtime$)/;
/** `wandb-summary.json`: last values of what a run logged. It has no episodes and no units, so that it decides nothing. */
const wandbSummary = {
    name: 'wandb-summary',
    title: 'W&B run summary',
    recognises: ['wandb-summary.json: aggregates without units, reported and never decided'],
    supplies: { RAW_REFERENCES: 'always' },
    find(tree) {
        const files = tree.named(wandb_summary_NAME).map(({ path }) => path);
        return files.length === 0
            ? null
            : { files, why: `${files[0]} is called wandb-summary.json`, confidence: 0.4 };
    },
    read(tree, files, _options, sink) {
        sink.facts({ evaluatorName: 'wandb' });
        for (const file of files) {
            const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
            const summary = (0,json_values/* recordOf */.z)(root);
            const found = summary === undefined ? 0 : wandb_summary_report(summary, [], file, sink);
            if (found === 0) {
                throw notIts(file, 'a summary of W&B', 'an object with numbers', 'none', 'take files/wandb-summary.json of the run');
            }
        }
    },
};
/** @returns how many numbers there are */
function wandb_summary_report(summary, path, file, sink) {
    let found = 0;
    for (const [key, value] of Object.entries(summary)) {
        if (path.length === 0 && OWN.test(key))
            continue;
        const here = [...path, key];
        const inner = (0,json_values/* recordOf */.z)(value);
        if (inner !== undefined && here.length < wandb_summary_MOST_LEVELS)
            found += wandb_summary_report(inner, here, file, sink);
        const number = finite(value);
        if (number === undefined)
            continue;
        found += 1;
        sink.reported({
            name: here.join('/').slice(0, 200),
            scope: { suite: null, task: null },
            value: number,
            unit: here.join('/') === '_runtime' ? 's' : 'score',
            text: String(number),
            file,
            at: (0,json_stream/* pointerOf */.rq)(here).slice(0, 1024),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/audit/sources/mappings/index.js













/** What `--mapping <name>` reads, in the order in which they are listed. */
const SHIPPED_MAPPINGS = [
    simplerEnv,
    maniskill,
    calvin,
    metaWorld,
    robocasa,
    robomimic,
    clearLewm,
    stableWorldmodel,
    dinoWm,
    lmEvalHarness,
    pytestBenchmark,
    googleBenchmark,
    junit,
    wandbSummary,
];

;// CONCATENATED MODULE: ./.build/audit/sources/generic/mapping-file.js









const MOST_MAPPING_BYTES = 256 * 1024;
const plain = (name) => name.toLowerCase().replace(/[-_ ]/g, '');
/**
 * The mapping that `--mapping` names: a shipped one (`-` and `_` make no difference), or a YAML or JSON file.
 * @param name a name, or an absolute path
 * @throws WorldGateError `mapping-unknown`, `mapping-invalid`, and those of reading the file
 */
function chosenMapping(name) {
    const shipped = SHIPPED_MAPPINGS.find((candidate) => plain(candidate.name) === plain(name));
    if (shipped !== undefined)
        return { kind: 'shipped', shipped };
    const names = SHIPPED_MAPPINGS.map((candidate) => candidate.name);
    if (!external_node_path_.isAbsolute(name)) {
        throw new foundation_errors/* WorldGateError */._B('mapping-unknown', `no mapping is called ${(0,plain_value/* quoted */.TL)(name)}${(0,suggest/* didYouMean */.a)(name, names)}`, { hint: `give a mapping file, or one of ${names.join(', ')}` });
    }
    const limits = { maxBytes: MOST_MAPPING_BYTES };
    const value = /\.json$/i.test(name) ? (0,json/* readJson */.Vh)(name, limits) : (0,yaml/* readYaml */.g)(name, limits);
    return {
        kind: 'file',
        mapping: (0,schema/* parseWith */.K)(contracts_mapping/* mapping */.pq, value, {
            file: external_node_path_.basename(name),
            code: 'mapping-invalid',
            hint: 'docs/sources/generic.md explains every key',
        }),
    };
}

;// CONCATENATED MODULE: ./.build/audit/sources/generic.js





const SURE = 0.5;
/** Of a mapping that the caller wrote. */
const generic_OWN = 'mapping';
/**
 * Results of everything else: tables that a mapping describes (`worldgate.mapping.v1`), and the tools whose mappings
 * ship. Without `--mapping` only shapes that nothing else writes are recognised.
 */
const generic = {
    source: 'generic',
    title: 'a mapping (generic)',
    recognises: [
        'CSV, JSON and JSON Lines by --mapping FILE (worldgate.mapping.v1)',
        ...SHIPPED_MAPPINGS.flatMap(({ name, recognises }) => recognises.map((line) => `--mapping ${name}: ${line}`)),
    ],
    supplies: {
        EPISODE_OUTCOMES: 'sometimes',
        SEEDS: 'sometimes',
        MODEL_IDENTITY: 'sometimes',
        MODEL_DIGEST: 'sometimes',
        EVALUATOR_VERSION: 'sometimes',
        EVALUATOR_COMMIT: 'sometimes',
        RUN_TIME: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'sometimes',
    },
    options: ['mapping', 'pointer'],
    detect: generic_detect,
    async read(tree, detection, options, sink) {
        const { files } = detection;
        const chosen = chosenFor(detection, options);
        if (chosen.kind === 'file') {
            await (0,read_mapping/* readMapping */.v)(tree, files, chosen.mapping, options, sink);
            return;
        }
        const { shipped } = chosen;
        if (files.length === 0) {
            throw new foundation_errors/* WorldGateError */._B('format-unknown', `nothing here is of ${shipped.title}`, {
                hint: `--mapping ${shipped.name} reads ${shipped.recognises.join('; ')}`,
            });
        }
        await shipped.read(tree, files, options, sink);
    },
};
function generic_detect(tree, options) {
    if (options.mapping !== undefined)
        return detectChosen(tree, options.mapping);
    const found = SHIPPED_MAPPINGS.flatMap((shipped) => {
        const match = shipped.find(tree);
        return match === null || match.confidence < SURE ? [] : [{ shipped, match }];
    }).sort((a, b) => b.match.confidence - a.match.confidence);
    const [first, second] = found;
    if (first === undefined) {
        const why = ['no mapping is named'];
        return { format: generic_OWN, confidence: 0.1, why, files: tree.files.map(({ path }) => path) };
    }
    const isAmbiguous = second?.match.confidence === first.match.confidence;
    const { shipped, match } = first;
    return {
        format: isAmbiguous ? generic_OWN : shipped.name,
        confidence: isAmbiguous ? 0.3 : match.confidence,
        why: isAmbiguous ? [match.why, second.match.why] : [match.why],
        files: withNamesakes(tree, match.files),
    };
}
function detectChosen(tree, name) {
    let chosen;
    try {
        chosen = chosenMapping(name);
    }
    catch {
        // Reading says what is wrong with the mapping.
        return { format: generic_OWN, confidence: 1, why: [`--mapping ${name}`], files: [] };
    }
    if (chosen.kind === 'file') {
        const { mapping } = chosen;
        return {
            format: `mapping ${mapping.name}`,
            confidence: 1,
            why: ['--mapping names it'],
            files: (0,read_mapping/* filesOf */.R)(tree, mapping),
        };
    }
    const { shipped } = chosen;
    const match = shipped.find(tree);
    const only = tree.files.length === 1 ? [tree.files[0].path] : [];
    return {
        format: shipped.name,
        confidence: 1,
        why: [match?.why ?? '--mapping names it'],
        files: match === null ? only : withNamesakes(tree, match.files),
    };
}
/** @throws WorldGateError `mapping-missing`, and those of {@link chosenMapping} */
function chosenFor({ format, why }, { mapping }) {
    if (mapping !== undefined)
        return chosenMapping(mapping);
    const shipped = SHIPPED_MAPPINGS.find(({ name }) => name === format);
    if (shipped !== undefined)
        return { kind: 'shipped', shipped };
    throw new foundation_errors/* WorldGateError */._B('mapping-missing', `generic needs to know what the files mean: ${why.join('; ')}`, {
        hint: `add --mapping FILE, or --mapping with one of ${SHIPPED_MAPPINGS.map(({ name }) => name).join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/gr00t-open-loop.js


/** The script averages 32-bit floats. */
const RELATIVE_TOLERANCE = 1e-5;
/**
 * The errors of `open_loop_eval.py`: how far predicted actions lie from recorded ones. Each trajectory is one episode
 * without an outcome, with the metrics `open_loop_mse` and `open_loop_mae` (lower is better).
 */
class OpenLoop {
    #options;
    #sink;
    #values = { mse: [], mae: [] };
    #lines = new Map();
    #file = '';
    #runSeed = null;
    count = 0;
    constructor(options, sink) {
        this.#options = options;
        this.#sink = sink;
    }
    open(file, runSeed) {
        this.#file = file;
        this.#runSeed = runSeed;
    }
    close() {
        this.#values.mse = [];
        this.#values.mae = [];
        this.#lines.clear();
    }
    trajectory(id, mse, mae, line) {
        const known = this.#lines.get(id);
        if (known !== undefined) {
            throw new foundation_errors/* WorldGateError */._B('several-runs', `${this.#file} line ${line}: trajectory ${id} is there since line ${known}: two runs were written into one log`, { hint: 'split the log between the two (one per checkpoint), and give one of them' });
        }
        this.#lines.set(id, line);
        this.count += 1;
        const errors = { mse: this.#number(mse, 'MSE', line), mae: this.#number(mae, 'MAE', line) };
        this.#values.mse.push(errors.mse);
        this.#values.mae.push(errors.mae);
        const metrics = {};
        if (Number.isFinite(errors.mse))
            metrics.open_loop_mse = errors.mse;
        if (Number.isFinite(errors.mae))
            metrics.open_loop_mae = errors.mae;
        if (Object.keys(metrics).length < 2) {
            this.#sink.finding({
                code: 'metric-not-finite',
                severity: 'warning',
                message: `trajectory ${id} has MSE ${mse} and MAE ${mae}: what is no number is left out`,
                file: this.#file,
                at: `line ${line}`,
            });
        }
        this.#sink.episode({
            task: this.#sink.task({ suite: this.#options.suite ?? null, id: null, name: null }),
            episode: id,
            runSeed: this.#runSeed,
            seed: null,
            seedSource: this.#runSeed === null ? 'none' : 'dirname',
            outcome: null,
            status: 'ok',
            evaluatorCounts: true,
            metrics,
            file: this.#file,
            at: `line ${line}`,
        });
    }
    average(kind, text, line) {
        const name = `Average ${kind.toUpperCase()} across all trajs`;
        const value = this.#number(text, name, line);
        const values = this.#values[kind];
        if (values.length > 0) {
            const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
            const isSame = Math.abs(value - mean) <= RELATIVE_TOLERANCE * Math.abs(mean) || String(value) === String(mean);
            if (!isSame) {
                throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${this.#file} line ${line}: ${name} is ${text}, but the ${values.length} trajectories give ${mean}`, { hint: 'lines are missing, or were edited: take the log as the evaluator wrote it' });
            }
        }
        else
            this.count += 1;
        if (!Number.isFinite(value))
            return;
        this.#sink.reported({
            name,
            scope: { suite: this.#options.suite ?? null, task: null },
            value,
            unit: kind,
            text,
            file: this.#file,
            at: `line ${line}`,
        });
    }
    /** NaN and infinities are numbers here: an evaluator prints them, and they are left out of the metrics. */
    #number(text, name, line) {
        if (/^[-+]?(?:nan|inf)$/.test(text))
            return Number(text.replace('inf', 'Infinity').replace('nan', 'NaN'));
        const value = /^[-+]?\d+\.?\d*(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
        if (value >= 0)
            return value;
        throw new foundation_errors/* WorldGateError */._B('format-invalid', `${this.#file} line ${line}: ${name} is ${(0,plain_value/* quoted */.TL)(text)}, not an error`, {
            hint: 'take the log as open_loop_eval.py wrote it',
        });
    }
}

// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/audit/sources/gr00t-rollouts.js





/** Lists of the third member of the tuple that become metrics of an episode. */
const gr00t_rollouts_METRICS = {
    episode_rewards: 'episode_reward',
    task_progress: 'task_progress',
    q_score: 'q_score',
};
/**
 * The `results:` tuples of `rollout_policy.py`: `(env, [True, …])`, later with a dict of lists beside. Which order the
 * episodes have says nothing: environments run side by side, and what ends first stands first.
 */
class RolloutResults {
    #options;
    #sink;
    /** Tuples by environment: a summary repeats the logs of the tasks. */
    #known = new Map();
    #missing = [];
    #file = '';
    #runSeed = null;
    #run = null;
    #last = null;
    #horizons = new sources_horizons/* Horizons */.j();
    /** The first file with episodes. */
    #ordered = null;
    count = 0;
    runs = 0;
    constructor(options, sink) {
        this.#options = options;
        this.#sink = sink;
    }
    open(file, runSeed) {
        this.#file = file;
        this.#runSeed = runSeed;
        this.#run = null;
        this.#last = null;
    }
    /** The most steps that an episode of the environment at hand may have. */
    horizon(steps) {
        this.#horizons.add(steps, this.#file);
    }
    running(env, requested) {
        this.close();
        this.runs += 1;
        this.#run = { env, requested, hasResults: false };
    }
    close() {
        if (this.#run !== null && !this.#run.hasResults) {
            this.#missing.push({ env: this.#run.env, requested: this.#run.requested, file: this.#file });
        }
        this.#run = null;
        if (this.#last !== null && !this.#last.isRepeated) {
            this.#sink.finding({
                code: 'coverage-gap',
                severity: 'warning',
                message: 'ends behind results without the "success rate:" that a finished run ends with',
                file: this.#file,
            });
        }
        this.#last = null;
    }
    /** After the last file: how long episodes may be, the order of the episodes, and runs that began and printed no results anywhere. */
    finish() {
        this.#horizons.state(this.#sink);
        if (this.#ordered !== null) {
            this.#sink.finding({
                code: 'completion-order',
                severity: 'info',
                message: 'lists episodes in the order in which they finished: the first of more are biased towards short ones',
                file: this.#ordered,
            });
        }
        for (const { env, requested, file } of this.#missing) {
            if (this.#known.has(env))
                continue;
            this.#sink.facts({ expectedEpisodes: requested });
            this.#sink.finding({
                code: 'coverage-gap',
                severity: 'warning',
                message: `${env}: 0 of ${requested} episodes: the run began, and printed no results`,
                file,
            });
        }
    }
    results(text, line) {
        const where = `${this.#file} line ${line}: results`;
        const tuple = parsePythonLiteral(text, where);
        if (!Array.isArray(tuple) || tuple.length < 2 || tuple.length > 3) {
            throw this.#invalid(line, 'results are not a tuple of an environment, a list and at most one more member');
        }
        const [env, successes, info] = tuple;
        if (typeof env !== 'string' || env === '')
            throw this.#invalid(line, 'the environment is not a text');
        if (!Array.isArray(successes))
            throw this.#invalid(line, 'the successes are not a list');
        if (info !== undefined && !(info instanceof Map))
            throw this.#invalid(line, 'the third member is no dict');
        const wrong = successes.findIndex((success) => typeof success !== 'boolean');
        if (wrong !== -1) {
            throw this.#invalid(line, `success ${wrong} is ${gr00t_rollouts_shown(successes[wrong])}, not True or False`);
        }
        const task = this.#sink.task(this.#namesOf(env));
        const isRepeated = this.#isRepeated(env, text, line);
        const k = successes.filter((success) => success === true).length;
        this.#last = { rate: k / successes.length, text: `${k} of ${successes.length}`, task, isRepeated };
        this.count += 1;
        const requested = this.#run?.env === env ? this.#run.requested : null;
        if (this.#run?.env === env)
            this.#run.hasResults = true;
        if (isRepeated)
            return;
        if (requested !== null)
            this.#cover(env, requested, successes.length, line);
        this.#emit(task, successes, columnsOf(info, successes.length, where), line);
    }
    /** `success rate:` behind the results: the mean of the list. */
    rate(text, line) {
        const last = this.#last;
        if (last === null) {
            const value = Number(text);
            if (!Number.isFinite(value))
                return;
            this.count += 1;
            this.#sink.reported({
                name: 'success rate',
                scope: { suite: null, task: this.#run?.env ?? null },
                value,
                unit: 'ratio',
                text,
                file: this.#file,
                at: `line ${line}`,
            });
            return;
        }
        this.#last = null;
        if (last.isRepeated) {
            if (Math.abs(Number(text) - last.rate) <= 1e-9)
                return;
            throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${this.#file} line ${line}: success rate is ${text}, but the results before it give ${last.rate} (${last.text})`, { hint: 'one of the two was edited: take the output as the evaluator printed it' });
        }
        this.#sink.stated({
            name: 'success rate',
            scope: { suite: null, task: last.task },
            what: 'success_rate',
            value: Number(text),
            unit: 'ratio',
            onlyFile: true,
            text,
            file: this.#file,
            at: `line ${line}`,
        });
    }
    /** `libero_sim/KITCHEN_…`: the part before the slash names the simulator, unless the caller names the suite. */
    #namesOf(env) {
        const slash = env.indexOf('/');
        return {
            suite: this.#options.suite ?? (slash === -1 ? null : env.slice(0, slash)),
            id: slash === -1 ? env : env.slice(slash + 1),
            name: null,
        };
    }
    #isRepeated(env, text, line) {
        const now = { digest: (0,digest/* sha256 */.sc)(text), runSeed: this.#runSeed, file: this.#file, line };
        const known = this.#known.get(env) ?? [];
        this.#known.set(env, known);
        // A summary above the folders of the seeds has no label.
        const same = known.filter(({ runSeed }) => runSeed === null || now.runSeed === null || runSeed === now.runSeed);
        const copy = same.find(({ digest }) => digest === now.digest);
        if (copy !== undefined) {
            this.#sink.finding({
                code: 'same-results-twice',
                severity: 'info',
                message: `repeats the results of ${env} in ${copy.file} line ${copy.line}: they count once`,
                file: this.#file,
                at: `line ${line}`,
            });
            return true;
        }
        known.push(now);
        const other = same.find(({ file }) => file === this.#file);
        if (other === undefined)
            return false;
        throw new foundation_errors/* WorldGateError */._B('several-runs', `${this.#file} line ${line}: ${env} has other results in line ${other.line}: two runs were written into one log`, { hint: 'split the log between the two, and give one of the runs' });
    }
    #cover(env, requested, found, line) {
        this.#sink.facts({ expectedEpisodes: requested });
        if (found === requested)
            return;
        const where = { file: this.#file, at: `line ${line}` };
        if (found < requested) {
            this.#sink.finding({
                code: 'coverage-gap',
                severity: 'warning',
                message: `${env}: ${found} of ${requested} episodes`,
                ...where,
            });
            return;
        }
        this.#sink.finding({
            code: 'episodes-exceed-request',
            severity: 'warning',
            message: `${env}: ${found} episodes where ${requested} were asked for: environments that run side by side ended together, and the evaluator's rate has them all`,
            ...where,
        });
    }
    #emit(task, successes, columns, line) {
        if (successes.length > 0)
            this.#ordered ??= this.#file;
        for (let i = 0; i < successes.length; i++) {
            const metrics = {};
            for (const [name, values] of columns.metrics) {
                const value = values[i];
                if (Number.isFinite(value))
                    metrics[name] = value;
            }
            const steps = columns.steps?.[i];
            // Invalid episodes do not count towards the number asked for; those that stand here are in the printed rate.
            const isTrial = columns.valid?.[i] !== false;
            this.#sink.episode({
                task,
                episode: i,
                runSeed: this.#runSeed,
                seed: null,
                seedSource: this.#runSeed === null ? 'none' : 'dirname',
                outcome: isTrial ? (successes[i] === true ? 'success' : 'failure') : 'not_a_trial',
                status: isTrial ? 'ok' : 'infra_error',
                evaluatorCounts: true,
                ...(columns.metrics.length > 0 ? { metrics } : {}),
                ...(steps === undefined ? {} : { steps, stepUnit: 'policy_call' }),
                file: this.#file,
                at: `line ${line}`,
            });
        }
    }
    #invalid(line, what) {
        return gr00t_rollouts_invalid(`${this.#file} line ${line}: ${what}`);
    }
}
/** The lists of the dict that say something of each episode: all as long as the list of successes. */
function columnsOf(info, length, where) {
    const numbers = (key) => {
        const values = info?.get(key);
        if (values === undefined)
            return undefined;
        const list = listOf(values, key, length, where);
        const wrong = list.findIndex((value) => typeof value !== 'number');
        if (wrong !== -1)
            throw gr00t_rollouts_invalid(`${where}: ${key} ${wrong} is ${gr00t_rollouts_shown(list[wrong])}, not a number`);
        return list;
    };
    const steps = numbers('episode_lengths');
    const odd = steps?.findIndex((value) => !Number.isSafeInteger(value) || value < 0) ?? -1;
    if (odd !== -1)
        throw gr00t_rollouts_invalid(`${where}: episode_lengths ${odd} is ${steps[odd]}, not a count`);
    const given = info?.get('valid');
    const valid = given === undefined ? undefined : listOf(given, 'valid', length, where);
    const wrong = valid?.findIndex((value) => typeof value !== 'boolean') ?? -1;
    if (wrong !== -1)
        throw gr00t_rollouts_invalid(`${where}: valid ${wrong} is ${gr00t_rollouts_shown(valid[wrong])}, not True or False`);
    return {
        steps,
        valid: valid,
        metrics: Object.entries(gr00t_rollouts_METRICS).flatMap(([key, metric]) => {
            const values = numbers(key);
            return values === undefined ? [] : [[metric, values]];
        }),
    };
}
function listOf(values, key, length, where) {
    if (!Array.isArray(values))
        throw gr00t_rollouts_invalid(`${where}: ${key} is not a list`);
    if (values.length === length)
        return values;
    throw gr00t_rollouts_invalid(`${where}: ${key} has ${values.length} values beside ${length} successes`);
}
function gr00t_rollouts_shown(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'string')
        return (0,plain_value/* quoted */.TL)(value);
    return typeof value === 'object' ? 'a list or a dict' : String(value);
}
function gr00t_rollouts_invalid(message) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', message, {
        hint: 'take the output as rollout_policy.py printed it',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/gr00t.js








const RUNNING = /\bRunning collecting (\d+) episodes for (\S+) with \d+ vec envs/;
const gr00t_RESULTS = /\bresults: {1,2}(\(.*)/;
/** Two blanks: `print` puts one between its arguments. */
const RATE = /(?:^|\s)success rate: {2}([-+.\w]+)\s*$/;
/** Environment steps of an episode that was cut off, and the most that one may have. */
const UNFINISHED = /\bSkipping video recording for unfinished episode \d+ \/ (\d+)/;
const TRAJECTORY = /\bMSE for trajectory (\d+): ([-+.\w]+), MAE: ([-+.\w]+)/;
const gr00t_AVERAGE = /\bAverage (MSE|MAE) across all trajs: ([-+.\w]+)/;
const LIBERO_LOG = /^libero_eval_.*\.log$/;
const LIBERO_LINES = /\bTask suite: \S|# episodes completed so far: \d/;
const LOG_NAME = /\.(?:log|txt|out|err)$|^[^.]+$/;
/**
 * What the evaluations of Isaac GR00T print: `results:` of `gr00t/eval/rollout_policy.py` (N1.6, N1.7), the errors of
 * `gr00t/eval/open_loop_eval.py`, and the LIBERO log of N1.5.
 */
const gr00t = {
    source: 'gr00t-n1.7',
    title: 'NVIDIA Isaac GR00T (N1.5 to N1.7)',
    recognises: [
        "stdout of gr00t/eval/rollout_policy.py: results:  ('env', [True, …], {…}) and success rate:  x",
        'a summary.txt that repeats those lines for many tasks',
        'stderr of gr00t/eval/open_loop_eval.py: "MSE for trajectory i: x, MAE: y" (metrics, no success)',
        'libero_eval_{suite}.log of N1.5',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'sometimes',
        SEEDS: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'sometimes',
        FAILURE_NOTES: 'sometimes',
    },
    options: ['suite'],
    detect: gr00t_detect,
    read(tree, detection, options, sink) {
        sink.facts({ evaluatorName: 'gr00t' });
        if (detection.format === 'gr00t-libero-log') {
            sink.supplies('DENOMINATOR_POLICY');
            const logs = new LiberoLogs({ staleFlag: true }, tree, options, sink);
            const ours = detection.files.filter((file) => logs.read(file));
            logs.finish();
            const stranger = ours.length === 0 ? detection.files[0] : detection.files.find((file) => !ours.includes(file));
            if (stranger !== undefined)
                throw notGr00t(stranger);
            return;
        }
        readOutput(tree, detection.files, options, sink);
    },
};
function gr00t_detect(tree) {
    const logs = tree.named(LOG_NAME).filter(({ sizeBytes }) => sizeBytes > 0);
    const libero = logs.filter(({ path }) => LIBERO_LOG.test(path.split('/').at(-1)) && LIBERO_LINES.test(tree.headText(path)));
    if (libero.length > 0) {
        return {
            format: 'gr00t-libero-log',
            confidence: 0.95,
            why: [`${libero[0].path} has the name and the lines of N1.5's LIBERO log`],
            files: withNamesakes(tree, libero.map(({ path }) => path), LIBERO_LOG),
        };
    }
    const rollouts = logs.filter(({ path }) => isRollout(tree.headText(path)));
    const openLoop = logs.filter(({ path }) => isOpenLoop(tree.headText(path)));
    const found = [...new Set([...rollouts, ...openLoop])];
    if (found.length > 0) {
        return {
            format: rollouts.length > 0 ? 'gr00t-rollout' : 'gr00t-open-loop',
            confidence: 0.95,
            why: [
                `${found[0].path} has the lines of ${rollouts.length > 0 ? 'rollout_policy.py' : 'open_loop_eval.py'}`,
            ],
            files: withNamesakes(tree, found.map(({ path }) => path)).sort(summariesLast),
        };
    }
    // The lines may stand behind pages of warnings.
    const [only] = tree.files;
    const files = logs.length > 0 ? logs : tree.files.length === 1 ? [only] : [];
    if (files.length === 0)
        return null;
    return {
        format: 'gr00t-rollout',
        confidence: 0.1,
        why: [`${files[0].path} may be a log`],
        files: files.map(({ path }) => path).sort(summariesLast),
    };
}
const isRollout = (head) => RUNNING.test(head) || /\bresults: {1,2}\('/.test(head);
const isOpenLoop = (head) => TRAJECTORY.test(head) || gr00t_AVERAGE.test(head);
/** A summary repeats what the logs of the tasks say: those are read first. */
function summariesLast(a, b) {
    const isSummary = (file) => Number(/summary/i.test(file.split('/').at(-1)));
    return isSummary(a) - isSummary(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function readOutput(tree, files, options, sink) {
    const results = new RolloutResults(options, sink);
    const openLoop = new OpenLoop(options, sink);
    const held = [];
    for (const file of files) {
        let literal = null;
        const before = results.count + results.runs + openLoop.count;
        results.open(file, seedLabel(tree, file));
        openLoop.open(file, seedLabel(tree, file));
        for (const { number, text } of logLines(tree, file)) {
            let rest = text;
            if (literal === null) {
                const begun = gr00t_RESULTS.exec(text);
                if (begun === null) {
                    takeLine(text, number, results, openLoop);
                    continue;
                }
                literal = { lines: new LiteralLines(), line: number };
                rest = begun[1];
            }
            if (!literal.lines.push(rest, `${file} line ${literal.line}: results`))
                continue;
            results.results(literal.lines.text(), literal.line);
            literal = null;
        }
        if (literal !== null) {
            throw new foundation_errors/* WorldGateError */._B('format-invalid', `${file} line ${literal.line}: the results are cut off: their brackets do not close`, { hint: 'take the whole output of a finished run' });
        }
        results.close();
        openLoop.close();
        if (results.count + results.runs + openLoop.count > before)
            held.push(file);
    }
    if (results.count === 0 && openLoop.count === 0)
        throw notGr00t(files[0], results.runs);
    const stranger = emptyNamesake(files, held);
    if (stranger !== undefined)
        throw notGr00t(stranger);
    if (results.count > 0)
        sink.supplies('DENOMINATOR_POLICY');
    results.finish();
}
function takeLine(text, line, results, openLoop) {
    // Other lines are most of a log.
    if (!/ccess rate|Running|MSE|MAE|unfinished/.test(text))
        return;
    const running = RUNNING.exec(text);
    if (running !== null)
        results.running(running[2], Number(running[1]));
    const rate = RATE.exec(text);
    if (rate !== null)
        results.rate(rate[1], line);
    const most = UNFINISHED.exec(text)?.[1];
    if (most !== undefined)
        results.horizon(Number(most));
    const trajectory = TRAJECTORY.exec(text);
    if (trajectory !== null)
        openLoop.trajectory(Number(trajectory[1]), trajectory[2], trajectory[3], line);
    const average = gr00t_AVERAGE.exec(text);
    if (average !== null)
        openLoop.average(average[1] === 'MSE' ? 'mse' : 'mae', average[2], line);
}
function notGr00t(file, runs = 0) {
    if (runs > 0) {
        return new foundation_errors/* WorldGateError */._B('run-without-episodes', `${file} begins to collect episodes and has no "results:" line: the run did not come to its end`, { hint: 'rollout_policy.py prints its results once, at the end: run it again' });
    }
    return new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not of GR00T: it needs a line "results:  ('env', [True, …], …)", or "MSE for trajectory 0: x, MAE: y", and has neither`, {
        hint: 'rollout_policy.py prints to stdout and open_loop_eval.py to stderr: run both with `2>&1 | tee eval.log`',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/lbm-eval-rows.js




/** `scenario_index` counts from zero; a larger number is none. */
const MOST_SCENARIOS = 10_000_000;
/** What `get_demonstration_seed()` of lbm_eval adds to the index of a scenario for evaluation. */
const FIRST_EVALUATION_SEED = 100_000_100;
/** Tasks of all files; `put_mug_on_saucer` and `PutMugOnSaucer` are one, named as it stood first. */
class LbmTasks {
    #sink;
    #handles = new Map();
    names = [];
    constructor(sink) {
        this.#sink = sink;
    }
    handle(skill) {
        const key = skill.includes('_') ? pascalCase(skill) : skill;
        const known = this.#handles.get(key);
        if (known !== undefined)
            return known;
        const handle = this.#sink.task({ suite: null, id: skill, name: null });
        this.#handles.set(key, handle);
        this.names[handle] = skill;
        return handle;
    }
}
/** The rows of one file, `evaluations[]`. */
class LbmRows {
    #file;
    #sink;
    #tasks;
    #header;
    /** By task: the scenarios that were read. */
    #seen = new Map();
    /** By task: rows that say how the trial ended. */
    completed = new Map();
    rows = 0;
    pending = 0;
    crashed = 0;
    /** What ended trials and is neither known to be the machine's nor the simulator's: how often, and an example. */
    unclassified = 0;
    unclassifiedExample = '';
    constructor(file, sink, tasks, header) {
        this.#file = file;
        this.#sink = sink;
        this.#tasks = tasks;
        this.#header = header;
    }
    take(values, first) {
        for (let i = 0; i < values.length; i++)
            this.#row(values[i], `/evaluations/${first + i}`);
        this.rows += values.length;
    }
    #row(value, at) {
        const row = (0,json_values/* recordOf */.z)(value);
        if (row === undefined)
            throw this.#invalid(at, 'is not an object');
        const { skill_type: skill, scenario_index: index, total_time: time } = row;
        if (typeof skill !== 'string' || skill === '' || skill.length > 400) {
            throw this.#invalid(`${at}/skill_type`, `is ${(0,json_values/* shown */.S)(skill)}, not the name of a task`);
        }
        if (!Number.isInteger(index) || index < 0 || index >= MOST_SCENARIOS) {
            throw this.#invalid(`${at}/scenario_index`, `is ${(0,json_values/* shown */.S)(index)}, not an index from 0`);
        }
        const task = this.#tasks.handle(skill);
        if (!this.#isNew(task, index)) {
            throw this.#invalid(at, `is scenario ${index} of ${(0,plain_value/* quoted */.TL)(skill)} a second time`);
        }
        const seed = this.#seedOf(index);
        const episode = {
            task,
            episode: index,
            runSeed: null,
            seed,
            seedSource: seed === null ? 'none' : 'derived',
            outcome: null,
            status: 'ok',
            evaluatorCounts: true,
            durationS: this.#seconds(time, at),
            file: this.#file,
            at,
        };
        this.#outcome(row, at, episode);
        if (row.is_success !== null)
            this.completed.set(task, (this.completed.get(task) ?? 0) + 1);
        this.#sink.episode(episode);
    }
    /** A trial is pending, crashed (both `is_success: null`), succeeded, or failed, for whatever reason. */
    #outcome(row, at, episode) {
        const { is_success: success, is_pending: pending, failure_message: message } = row;
        if (pending !== undefined && typeof pending !== 'boolean') {
            throw this.#invalid(`${at}/is_pending`, `is ${(0,json_values/* shown */.S)(pending)}, not true or false`);
        }
        if (message !== undefined && message !== null && typeof message !== 'string') {
            throw this.#invalid(`${at}/failure_message`, `is ${(0,json_values/* shown */.S)(message)}, not a text`);
        }
        if (success !== null && typeof success !== 'boolean') {
            throw this.#invalid(`${at}/is_success`, success === undefined ? 'is missing' : `is ${(0,json_values/* shown */.S)(success)}, not true, false or null`);
        }
        if (pending === true && success !== null) {
            throw this.#invalid(`${at}/is_pending`, `is true, but is_success is ${success}`);
        }
        const reason = typeof message === 'string' && message !== '' ? message : undefined;
        if (success === true && reason !== undefined) {
            throw this.#invalid(`${at}/is_success`, 'is true, but there is a failure_message');
        }
        if (reason !== undefined)
            episode.failureReason = exceptionOf(reason);
        if (success === null) {
            if (pending === true)
                this.pending += 1;
            else
                this.crashed += 1;
            this.#set(episode, 'not_a_trial', pending === true ? 'pending' : 'crashed');
            // `num_evaluated` is about whatever is not pending; the reader of vla_foundry skips both.
            episode.evaluatorCounts = pending !== true && this.#header.num_evaluated !== undefined;
        }
        else if (success) {
            this.#set(episode, 'success', 'ok');
        }
        else {
            this.#failed(episode, reason);
        }
    }
    /** Every `false` is in the denominator of the evaluator, the machine's fault or not. */
    #failed(episode, reason) {
        const why = reason === undefined ? 'policy' : classifyFailure(reason);
        if (why === 'infrastructure')
            this.#set(episode, 'not_a_trial', 'infra_error');
        else if (why === 'simulator')
            this.#set(episode, 'failure', 'crashed');
        else if (why === 'policy')
            this.#set(episode, 'failure', 'ok');
        else {
            this.#set(episode, 'failure', 'unknown');
            this.unclassified += 1;
            this.unclassifiedExample ||= episode.failureReason;
        }
    }
    #set(episode, outcome, status) {
        episode.outcome = outcome;
        episode.status = status;
    }
    /**
     * The program `evaluate` of lbm_eval seeds a scenario with its index. Whoever sets a budget runs it through a
     * container that may turn that off, and the files do not say.
     */
    #seedOf(index) {
        const { num_evaluated: counted, max_sample_size_per_model: budget } = this.#header;
        return counted !== undefined && budget === undefined ? FIRST_EVALUATION_SEED + index : null;
    }
    /** Simulated seconds; 0 is what stands where nobody measured. */
    #seconds(value, at) {
        if (value === undefined || value === null || value === 0 || Number.isNaN(value))
            return undefined;
        if (typeof value === 'number' && Number.isFinite(value) && value > 0)
            return value;
        throw this.#invalid(`${at}/total_time`, `is ${(0,json_values/* shown */.S)(value)}, not a number of seconds`);
    }
    #isNew(task, index) {
        let seen = this.#seen.get(task);
        if (seen === undefined) {
            seen = new Set();
            this.#seen.set(task, seen);
        }
        return seen.size < seen.add(index).size;
    }
    #invalid(at, what) {
        return invalidLbm(this.#file, at, what);
    }
}
function invalidLbm(file, at, what) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: ${what}`, {
        hint: 'take the file as lbm_eval wrote it',
    });
}
function pascalCase(skill) {
    return skill
        .split('_')
        .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
        .join('');
}

;// CONCATENATED MODULE: ./.build/audit/sources/lbm-eval-step.js




const MAGIC = Buffer.from('\x93NUMPY', 'latin1');
function isNumpy(head) {
    return head.subarray(0, MAGIC.length).equals(MAGIC);
}
/** What the header of a `.npy` file says of it: `an array of <f8 of shape (50, 2)`. */
function numpyShape(head) {
    const text = head.subarray(0, 512).toString('latin1');
    const type = /'descr':\s*'([^']{1,20})'/.exec(text)?.[1];
    const shape = /'shape':\s*(\([\d, ]{0,60}\))/.exec(text)?.[1];
    return `an array of ${type ?? 'unknown type'} of shape ${shape ?? 'unknown'}`;
}
/**
 * The arrays that a sequential test was fed with name neither task nor model nor trial, and outcomes and task progress
 * look alike in them. Progress has no threshold above which it is a success.
 */
function refuseArrays(tree, files) {
    throw new foundation_errors/* WorldGateError */._B('format-unknown', `${files[0]} is no evidence of episodes: ${numpyShape(tree.head(files[0]))}, without the names of task, model or trial`, {
        hint: 'give the results.json of the run; or write one row per trial (task, episode, success) to a CSV file and use `generic`. Progress between 0 and 1 is no success',
    });
}
/** What a STEP test decided between two arms: `{result, method, params, p0_hat, p1_hat, N}`; ratios and a count. */
function readDecision(tree, file, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const decision = (0,json_values/* recordOf */.z)(root) ?? {};
    const numbers = [
        ['p0_hat', 'ratio'],
        ['p1_hat', 'ratio'],
        ['N', 'count'],
    ];
    for (const [name, unit] of numbers) {
        const value = decision[name];
        if (value === undefined)
            continue;
        if (typeof value !== 'number' || !Number.isFinite(value)) {
            throw invalidLbm(file, `/${name}`, `is ${(0,json_values/* shown */.S)(value)}, not a number`);
        }
        sink.reported({
            name,
            scope: { suite: null, task: null },
            value,
            unit,
            text: String(value),
            file,
            at: `/${name}`,
        });
    }
    sink.finding({
        code: 'not-episode-evidence',
        severity: 'warning',
        message: 'is what a sequential test decided between two arms: it has no episodes and names neither model nor task',
        file,
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/lfs-pointers.js
/** Whether a Git LFS pointer stands where a file should be. */
function isLfsPointer(tree, name) {
    return tree.headText(name).startsWith('version https://git-lfs');
}
/** Says which of the files beside those that are read are pointers: what they stand for is missing from the results. */
function noteLfsPointers(tree, files, sink) {
    for (const { path: file } of files) {
        if (!isLfsPointer(tree, file))
            continue;
        sink.finding({
            code: 'lfs-pointer',
            severity: 'warning',
            message: 'is a Git LFS pointer, not a result: run `git lfs pull` where the files come from',
            file,
        });
    }
}

;// CONCATENATED MODULE: ./.build/audit/sources/lbm-eval.js










const EVALUATIONS = /"evaluations"\s*:\s*\[\s*[{\]]/;
const ROW = /"scenario_index"\s*:/;
const COUNTED = /"num_evaluated"\s*:/;
const BUDGET = /"max_sample_size_per_model"\s*:/;
const DECISION = /"method"\s*:\s*"STEP"/;
const lbm_eval_NAME = /^results(?:-\d{4}-\d\d-\d\dT.*)?\.json$/;
/** `{model}/{Task}/rollouts/{time}/results.json` of vla_foundry, possibly below a folder for the framework. */
const ROLLOUTS = /^(?:(.*)\/)?[^/]+\/rollouts\/[^/]+\/results\.json$/;
const HEADER_KEYS = [
    'num_requested_evaluations',
    'num_evaluated',
    'num_success',
    'success_rate',
    'max_sample_size_per_model',
    'elapsed_time',
];
/**
 * Results of TRI's `lbm_eval`: `results-<time>.json` of the public program, and `results.json` with a budget
 * (`max_sample_size_per_model`) as its container and `vla_foundry` have them. Rates are ratios. A trial whose simulation
 * or machine failed stands there as a failure with a traceback.
 */
const lbmEval = {
    source: 'lbm_eval',
    title: 'LBM Eval (lbm_eval, vla_foundry)',
    recognises: [
        'results-<time>.json with evaluations[].scenario_index and num_evaluated',
        'rollouts/<time>/results.json with evaluations[].scenario_index and max_sample_size_per_model',
        'the decision of a STEP test as JSON: an aggregate, reported and never decided',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'always',
        SEEDS: 'sometimes',
        MODEL_IDENTITY: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    detect: lbm_eval_detect,
    read(tree, { format, files }, _options, sink) {
        sink.facts({ evaluatorName: 'lbm_eval' });
        if (format === 'step-arrays')
            refuseArrays(tree, files);
        if (format === 'step-decision') {
            for (const file of files)
                readDecision(tree, file, sink);
            noteArrays(tree, sink);
            return;
        }
        refuseSeveralModels(files);
        sink.supplies('DENOMINATOR_POLICY');
        const run = new LbmRun(tree, sink);
        for (const file of files)
            run.read(file);
        run.finish();
        readPolicies(tree, files, sink);
    },
};
function lbm_eval_detect(tree) {
    const json = tree.named(/\.json$/);
    const head = ({ path: name }) => tree.headText(name);
    const shaped = json.filter((file) => {
        const text = head(file);
        return EVALUATIONS.test(text) && (ROW.test(text) || COUNTED.test(text) || BUDGET.test(text));
    });
    if (shaped.length > 0) {
        const isCounted = shaped.some((file) => COUNTED.test(head(file)));
        const isBudgeted = shaped.some((file) => BUDGET.test(head(file)));
        const key = isBudgeted ? 'max_sample_size_per_model' : isCounted ? 'num_evaluated' : 'scenario_index';
        return {
            format: isBudgeted ? (isCounted ? 'lbm-eval-budget' : 'vla-foundry') : 'lbm-eval',
            confidence: isBudgeted || isCounted ? 0.95 : 0.7,
            why: [`${shaped[0].path} has "evaluations" and "${key}"`],
            files: withNamesakes(tree, shaped.map(({ path: name }) => name), lbm_eval_NAME),
        };
    }
    const decisions = json.filter((file) => DECISION.test(head(file)) && /"Hypothesis"/.test(head(file)));
    if (decisions.length > 0) {
        return {
            format: 'step-decision',
            confidence: 0.6,
            why: [`${decisions[0].path} is the decision of a STEP test, without episodes`],
            files: decisions.map(({ path: name }) => name),
        };
    }
    return unsure(tree, json);
}
/** What only a name, or nothing, speaks for: read where the caller names the source, so that the reason is said. */
function unsure(tree, json) {
    const arrays = tree.files.filter(({ path: name }) => isNumpy(tree.head(name)));
    if (arrays.length > 0 && arrays.length === tree.files.length) {
        return {
            format: 'step-arrays',
            confidence: 0.1,
            why: [`${arrays[0].path} is a NumPy array`],
            files: arrays.map(({ path: name }) => name),
        };
    }
    const named = json.filter(({ path: name }) => lbm_eval_NAME.test(external_node_path_.posix.basename(name)));
    const pointers = json.filter(({ path: name }) => isLfsPointer(tree, name));
    const candidates = [named, pointers, tree.files.length === 1 ? tree.files : []].find((files) => files.length > 0);
    if (candidates === undefined)
        return null;
    return {
        format: 'lbm-eval',
        confidence: named.length > 0 ? 0.2 : 0.1,
        why: [`${candidates[0].path} is ${named.length > 0 ? 'called like results of lbm_eval' : 'there'}`],
        files: candidates.map(({ path: name }) => name),
    };
}
/** The files of one run: one budget, no cell beyond it. */
class LbmRun {
    #tree;
    #sink;
    #tasks;
    #digests = new Set();
    #completed = new Map();
    #first;
    constructor(tree, sink) {
        this.#tree = tree;
        this.#sink = sink;
        this.#tasks = new LbmTasks(sink);
    }
    read(file) {
        const header = {};
        const rows = new LbmRows(file, this.#sink, this.#tasks, header);
        const [root] = (0,json_stream/* streamJson */.fM)(this.#tree, file, {
            batches: [{ path: ['evaluations'], take: (values, first) => rows.take(values, first) }],
            each: HEADER_KEYS.map((key) => ({
                path: [key],
                take: (value) => {
                    header[key] = value;
                },
            })),
        });
        const budget = budgetOf(file, root, header);
        this.#compareBudgets(file, budget);
        const digest = this.#tree.reads.get(file).digest;
        // A copy says nothing new; that it is one is said for every source alike.
        if (!this.#digests.has(digest)) {
            this.#digests.add(digest);
            for (const [task, rowsOfTask] of rows.completed) {
                this.#completed.set(task, (this.#completed.get(task) ?? 0) + rowsOfTask);
            }
            if (header.num_requested_evaluations !== undefined) {
                this.#sink.facts({
                    expectedEpisodes: lbm_eval_countOf(file, 'num_requested_evaluations', header.num_requested_evaluations),
                });
            }
        }
        stateHeader(file, header, this.#sink);
        this.#noteGaps(file, rows);
    }
    /** @throws WorldGateError `episodes-exceed-request` */
    finish() {
        const budget = this.#first?.budget ?? null;
        if (budget === null)
            return;
        for (const [task, count] of this.#completed) {
            if (count <= budget)
                continue;
            throw new foundation_errors/* WorldGateError */._B('episodes-exceed-request', `task ${(0,plain_value/* quoted */.TL)(this.#tasks.names[task])} has ${count} trials, which exceeds max_sample_size_per_model (${budget})`, {
                hint: 'the budget of a sequential test was fixed before the run: give the files of that run alone',
            });
        }
    }
    #compareBudgets(file, budget) {
        this.#first ??= { file, budget };
        const { file: other, budget: known } = this.#first;
        if (known === budget)
            return;
        const word = rolloutsOf(file) === rolloutsOf(other) ? 'mismatched' : 'conflicting';
        throw new foundation_errors/* WorldGateError */._B('mixed-runs', `${word} max_sample_size_per_model: ${other} has ${known ?? 'none'}, ${file} has ${budget ?? 'none'}`, { hint: 'results of different plans cannot be one run: give the files of one plan' });
    }
    #noteGaps(file, rows) {
        if (rows.pending > 0 || rows.crashed > 0 || rows.rows === 0) {
            this.#sink.finding({
                code: 'coverage-gap',
                severity: 'warning',
                message: rows.rows === 0
                    ? 'holds no evaluation'
                    : `of ${rows.rows} evaluations ${rows.pending} are pending and ${rows.crashed} crashed: no trials`,
                file,
                at: '/evaluations',
            });
        }
        if (rows.unclassified > 0) {
            this.#sink.finding({
                code: 'unclassified-failure',
                severity: 'warning',
                message: `${rows.unclassified} trials ended with an exception that is not known to be the machine's or the simulator's, and count as failures, e.g. ${(0,plain_value/* quoted */.TL)(rows.unclassifiedExample)}`,
                file,
                at: '/evaluations',
            });
        }
    }
}
/** @returns `null` where no budget was set, which only a file with its own counts may leave out */
function budgetOf(file, root, header) {
    const { num_evaluated: counted, max_sample_size_per_model: budget } = header;
    const object = (0,json_values/* recordOf */.z)(root) ?? {};
    if (!Array.isArray(object.evaluations) || (counted === undefined && budget === undefined)) {
        const keys = Object.keys(object).slice(0, 6).map(plain_value/* quoted */.TL).join(', ');
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not of lbm_eval: it needs "evaluations" with "max_sample_size_per_model" or "num_evaluated", and has ${keys === '' ? 'no keys' : keys}`, {
            hint: 'give results-<time>.json or rollouts/<time>/results.json; for anything else there is `generic`',
        });
    }
    if (budget === undefined || (budget === null && counted !== undefined))
        return null;
    if (Number.isSafeInteger(budget) && budget > 0)
        return budget;
    throw invalidLbm(file, '/max_sample_size_per_model', `is ${(0,json_values/* shown */.S)(budget)}, not a number of trials`);
}
function stateHeader(file, header, sink) {
    const common = { scope: { suite: null, task: null }, file, onlyFile: true };
    const counts = [
        ['num_requested_evaluations', 'episodes', 'all'],
        ['num_evaluated', 'episodes', 'evaluator'],
        ['num_success', 'successes', 'evaluator'],
    ];
    for (const [name, what, over] of counts) {
        if (header[name] === undefined)
            continue;
        const value = lbm_eval_countOf(file, name, header[name]);
        sink.stated({ ...common, name, what, value, unit: 'count', over, text: String(value), at: `/${name}` });
    }
    const { success_rate: rate, elapsed_time: elapsed } = header;
    if (rate !== undefined) {
        if (typeof rate !== 'number')
            throw invalidLbm(file, '/success_rate', `is ${(0,json_values/* shown */.S)(rate)}, not a ratio`);
        sink.stated({
            ...common,
            name: 'success_rate',
            what: 'success_rate',
            value: rate,
            unit: 'ratio',
            text: String(rate),
            at: '/success_rate',
        });
    }
    if (typeof elapsed === 'number' && Number.isFinite(elapsed)) {
        sink.reported({
            name: 'elapsed_time',
            scope: { suite: null, task: null },
            value: elapsed,
            unit: 's',
            text: String(elapsed),
            file,
            at: '/elapsed_time',
        });
    }
}
function lbm_eval_countOf(file, name, value) {
    if (Number.isSafeInteger(value) && value >= 0)
        return value;
    throw invalidLbm(file, `/${name}`, `is ${(0,json_values/* shown */.S)(value)}, not a count`);
}
/** The folder `rollouts` that runs of one task lie in. */
function rolloutsOf(file) {
    return external_node_path_.posix.dirname(external_node_path_.posix.dirname(file));
}
/** @throws WorldGateError `several-runs`: the rows name no model, so that two models would look like one. */
function refuseSeveralModels(files) {
    const models = new Set(files.map((file) => ROLLOUTS.exec(file)).flatMap((match) => (match === null ? [] : [match[1] ?? '.'])));
    if (models.size < 2)
        return;
    const names = [...models].slice(0, 5).map(plain_value/* quoted */.TL).join(', ');
    throw new foundation_errors/* WorldGateError */._B('several-runs', `these are results of ${models.size} models: ${names}${models.size > 5 ? ', …' : ''}`, { hint: 'give the folder of one of them, which holds <Task>/rollouts' });
}
/** `policy_metadata.json`, which the container leaves beside each recorded trial. */
function readPolicies(tree, files, sink) {
    const folders = files.map((file) => `${external_node_path_.posix.dirname(file)}/`.replace(/^\.\//, ''));
    for (const { path: file } of tree.named(/^policy_metadata\.json$/)) {
        if (!folders.some((folder) => file.startsWith(folder)))
            continue;
        const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
        const { name, checkpoint_path: checkpoint } = (0,json_values/* recordOf */.z)(root) ?? {};
        if (typeof name === 'string' && name !== '') {
            sink.model({ kind: (0,policy_kind/* isRole */.t)(name) ? 'role' : 'name', value: name, file, at: '/name' });
        }
        if (typeof checkpoint === 'string' && checkpoint !== '') {
            sink.model({ kind: 'path', value: checkpoint, file, at: '/checkpoint_path' });
        }
    }
}
function noteArrays(tree, sink) {
    for (const { path: file } of tree.files) {
        if (!isNumpy(tree.head(file)))
            continue;
        sink.finding({
            code: 'not-episode-evidence',
            severity: 'warning',
            message: `${numpyShape(tree.head(file))}: numbers without the names of task, model or trial; not read`,
            file,
        });
    }
}

;// CONCATENATED MODULE: ./.build/audit/sources/lerobot-task.js


/**
 * The parallel lists of one task after another. Seeds are known only when the whole file is, so the columns of a task
 * wait until then; the old shape has its seeds in the rows, which go on at once.
 */
class LerobotTask {
    #file;
    #sink;
    #prefix;
    #closed = [];
    #columns = emptyColumns();
    #oldTask = -1;
    tasks = 0;
    /** Episodes of the task that has fewest. */
    fewest = Number.POSITIVE_INFINITY;
    constructor(file, sink, prefix) {
        this.#file = file;
        this.#sink = sink;
        this.#prefix = prefix;
    }
    /** Rows of `per_episode`: `{episode_ix, sum_reward, max_reward, success, seed}`, the seed possibly null. */
    oldEpisodes(values, first) {
        if (this.#oldTask === -1)
            this.#oldTask = this.#sink.task({ suite: null, id: null, name: null });
        for (let i = 0; i < values.length; i++) {
            const at = `${this.#prefix}/per_episode/${first + i}`;
            const row = values[i];
            if (typeof row !== 'object' || row === null)
                throw this.#invalid(at, 'is not an object');
            const { episode_ix: index, success, seed } = row;
            if (typeof success !== 'boolean')
                throw this.#invalid(`${at}/success`, notBoolean(success));
            if (!Number.isSafeInteger(index) || index < 0) {
                throw this.#invalid(`${at}/episode_ix`, `is ${JSON.stringify(index)}, not an index`);
            }
            const episodeSeed = seed === null || seed === undefined ? null : seed;
            if (episodeSeed !== null && !(Number.isSafeInteger(episodeSeed) && episodeSeed >= 0)) {
                throw this.#invalid(`${at}/seed`, `is ${JSON.stringify(seed)}, not a seed`);
            }
            this.#emit(at, this.#oldTask, index, success, episodeSeed, row);
        }
    }
    #emit(at, task, index, success, seed, row) {
        this.#sink.episode({
            task,
            episode: index,
            // LeRobot seeds episode i with its start seed plus i.
            runSeed: seed === null || seed < index ? null : seed - index,
            seed,
            seedSource: seed === null ? 'none' : 'recorded',
            outcome: success ? 'success' : 'failure',
            status: 'ok',
            evaluatorCounts: true,
            metrics: rewards(row.sum_reward, row.max_reward),
            file: this.#file,
            at,
        });
    }
    column(key, values, first) {
        if (first === 0)
            this.#columns[key] = values;
        else
            for (const value of values)
                this.#columns[key].push(value);
    }
    /** A `per_task` element is complete: its names, and its lists that {@link column} took. */
    close(value, index, seen) {
        const at = `${this.#prefix}/per_task/${index}`;
        const row = value;
        if (typeof row !== 'object' || row === null)
            throw this.#invalid(at, 'is not an object');
        const { task_group: group, task_id: id, metrics } = row;
        if (typeof group !== 'string')
            throw this.#invalid(`${at}/task_group`, 'is not a text');
        if (typeof id !== 'number' && typeof id !== 'string')
            throw this.#invalid(`${at}/task_id`, 'is not a number');
        const key = JSON.stringify([group, String(id)]);
        if (seen.has(key))
            throw this.#invalid(at, `is task ${(0,plain_value/* quoted */.TL)(`${group}/${id}`)} a second time`);
        seen.add(key);
        const columns = this.#columns;
        this.#columns = emptyColumns();
        // One episode may stand there without a list around it.
        for (const name of Object.keys(columns)) {
            const scalar = metrics?.[name];
            if (scalar !== undefined && !Array.isArray(scalar))
                columns[name] = [scalar];
        }
        const { length } = columns.successes;
        if (metrics?.successes === undefined)
            throw this.#invalid(`${at}/metrics/successes`, 'is missing');
        for (const name of ['sum_rewards', 'max_rewards']) {
            if (columns[name].length !== 0 && columns[name].length !== length) {
                throw this.#invalid(`${at}/metrics/${name}`, `has ${columns[name].length} values beside ${length} successes`);
            }
        }
        const wrong = columns.successes.findIndex((success) => typeof success !== 'boolean');
        if (wrong !== -1) {
            throw this.#invalid(`${at}/metrics/successes/${wrong}`, notBoolean(columns.successes[wrong]));
        }
        this.tasks += 1;
        this.fewest = Math.min(this.fewest, length);
        this.#closed.push({
            task: this.#sink.task({ suite: group, id: String(id), name: null }),
            index,
            columns,
        });
    }
    /** @param start seed of each task's first episode; null where nothing says it */
    finish(start) {
        for (const { task, index, columns } of this.#closed) {
            const { successes, sum_rewards: sums, max_rewards: most } = columns;
            const at = `${this.#prefix}/per_task/${index}/metrics/successes/`;
            for (let i = 0; i < successes.length; i++) {
                const episode = {
                    task,
                    episode: i,
                    runSeed: start?.seed ?? null,
                    seed: start === null ? null : start.seed + i,
                    seedSource: start?.source ?? 'none',
                    outcome: successes[i] === true ? 'success' : 'failure',
                    status: 'ok',
                    evaluatorCounts: true,
                    metrics: rewards(sums[i], most[i]),
                    file: this.#file,
                    at: at + i,
                };
                this.#sink.episode(episode);
            }
        }
    }
    #invalid(at, what) {
        return new foundation_errors/* WorldGateError */._B('format-invalid', `${this.#file} ${at}: ${what}`, {
            hint: 'take the file as lerobot-eval wrote it',
        });
    }
}
const emptyColumns = () => ({ successes: [], sum_rewards: [], max_rewards: [] });
/** Rewards that are NaN or infinite say nothing and are left out. */
function rewards(sum, most) {
    const hasSum = typeof sum === 'number' && Number.isFinite(sum);
    const hasMost = typeof most === 'number' && Number.isFinite(most);
    if (hasSum && hasMost)
        return { max_reward: most, sum_reward: sum };
    if (hasSum)
        return { sum_reward: sum };
    return hasMost ? { max_reward: most } : undefined;
}
function notBoolean(value) {
    return `is ${typeof value === 'string' ? (0,plain_value/* quoted */.TL)(value) : JSON.stringify(value)}, not true or false`;
}

;// CONCATENATED MODULE: ./.build/audit/sources/lerobot.js








const lerobot_NAME = /(?:^|[._-])eval_info\.json$/;
/** The keys of the first row; "per_task" alone is in many people's summaries. */
const lerobot_SHAPE = /"per_task"\s*:\s*\[\s*\{[^{}[\]]*"(?:task_group|metrics)"\s*:|"per_episode"\s*:\s*\[\s*\{[^{}]*"(?:episode_ix|success)"\s*:/;
const CI_METRICS = /^\s*\{[^[]*"pc_success"/;
/**
 * LeRobot's `eval_info.json` in the shapes that `lerobot-eval` has written: `per_episode` and `aggregated` (before
 * that `macro`) up to v0.3, `per_task`, `per_group` and `overall` since v0.4. The shape decides, not a version:
 * programs that call `eval_policy()` themselves still write the old one. `pc_success` is percent in all of them.
 */
const lerobot = {
    source: 'lerobot',
    title: 'LeRobot (lerobot-eval)',
    recognises: [
        'eval_info.json with per_task[].metrics.successes and overall (v0.4 and later)',
        'eval_info.json with per_episode[].success and aggregated or macro (up to v0.3)',
        'metrics.json of its CI: an aggregate, reported and never decided',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'always',
        SEEDS: 'sometimes',
        MODEL_IDENTITY: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    options: ['startSeed', 'pointer'],
    detect: lerobot_detect,
    read(tree, detection, options, sink) {
        sink.facts({ evaluatorName: 'lerobot' });
        // Every episode counts, and an exception leaves no file at all.
        sink.supplies('DENOMINATOR_POLICY');
        for (const file of detection.files) {
            if (detection.format === 'lerobot-ci-metrics')
                readCiMetrics(tree, file, sink);
            else
                readEvalInfo(tree, file, options, sink);
        }
    },
};
function lerobot_detect(tree) {
    const json = tree.named(/\.json$/);
    const shaped = json.filter(({ path }) => lerobot_SHAPE.test(tree.headText(path)));
    if (shaped.length > 0) {
        const isOld = shaped.every(({ path }) => /"per_episode"/.test(tree.headText(path)));
        const key = isOld ? 'per_episode' : 'per_task';
        return {
            format: isOld ? 'lerobot-old' : 'lerobot-new',
            confidence: shaped.some(({ path }) => lerobot_NAME.test(path)) ? 0.95 : 0.8,
            why: [`${shaped[0].path} has the key "${key}"`],
            files: withNamesakes(tree, shaped.map(({ path }) => path), lerobot_NAME),
        };
    }
    const named = tree.named(lerobot_NAME);
    const candidates = named.length > 0 ? named : tree.files.length === 1 ? tree.files : [];
    const ci = json.filter(({ path }) => CI_METRICS.test(tree.headText(path)));
    if (ci.length > 0 && named.length === 0) {
        return {
            format: 'lerobot-ci-metrics',
            confidence: 0.6,
            why: [`${ci[0].path} has "pc_success" and no episodes`],
            files: ci.map(({ path }) => path),
        };
    }
    if (candidates.length === 0)
        return null;
    return {
        format: 'lerobot-new',
        // The name alone: three other formats have it too.
        confidence: named.length > 0 ? 0.3 : 0.1,
        why: [`${candidates[0].path} is ${named.length > 0 ? 'called eval_info.json' : 'the only file'}`],
        files: candidates.map(({ path }) => path),
    };
}
function readEvalInfo(tree, file, options, sink) {
    const prefix = (0,json_stream/* parsePointer */.vp)(options.pointer ?? '');
    const at = (...rest) => [...prefix, ...rest];
    const task = new LerobotTask(file, sink, (0,json_stream/* pointerOf */.rq)(prefix));
    const seen = new Set();
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file, {
        batches: [
            { path: at('per_episode'), take: (values, first) => task.oldEpisodes(values, first) },
            ...['successes', 'sum_rewards', 'max_rewards'].map((key) => ({
                path: at('per_task', '*', 'metrics', key),
                take: (values, first) => task.column(key, values, first),
            })),
        ],
        each: [
            {
                path: at('per_task', '*'),
                take: (value, path) => task.close(value, Number(path.at(-1)), seen),
            },
        ],
    });
    const info = below(root, prefix, file, options);
    const isNew = Object.hasOwn(info, 'per_task') && Object.hasOwn(info, 'overall');
    const old = info.aggregated ?? info.macro;
    if (!isNew && !(Object.hasOwn(info, 'per_episode') && old !== undefined))
        throw notLerobot(file, info, options);
    if (isNew && task.tasks === 0)
        throw lerobot_invalid(file, `${(0,json_stream/* pointerOf */.rq)(prefix)}/per_task`, 'has no task');
    task.finish(startSeedOf(info, options, tree, file, sink));
    lerobot_describeRun(info, file, prefix, sink);
    if (isNew)
        lerobot_noteGap((0,json_values/* recordOf */.z)(info.run_config)?.n_episodes, task.fewest, file, sink);
    if (isNew) {
        state(info.overall, null, at('overall'), file, sink);
        for (const [suite, group] of Object.entries((0,json_values/* recordOf */.z)(info.per_group) ?? {})) {
            state(group, suite, at('per_group', suite), file, sink);
        }
    }
    else {
        state(old, null, at(info.aggregated === undefined ? 'macro' : 'aggregated'), file, sink);
    }
}
/** What the evaluator says of its own episodes: `pc_success` (percent) and, in the new shape, `n_episodes`. */
function state(value, suite, path, file, sink) {
    const aggregate = (0,json_values/* recordOf */.z)(value);
    if (aggregate === undefined)
        throw lerobot_invalid(file, (0,json_stream/* pointerOf */.rq)(path), 'is not an object');
    const { pc_success: rate, n_episodes: episodes } = aggregate;
    if (typeof rate !== 'number')
        throw lerobot_invalid(file, `${(0,json_stream/* pointerOf */.rq)(path)}/pc_success`, 'is not a number');
    const scope = { suite, task: null };
    if (Number.isNaN(rate) && (episodes === 0 || episodes === undefined)) {
        sink.finding({
            code: 'aggregate-empty',
            severity: 'warning',
            message: `states no rate: pc_success is NaN${episodes === 0 ? ' and n_episodes 0' : ''}; the episodes are counted instead`,
            file,
            at: (0,json_stream/* pointerOf */.rq)(path),
        });
        return;
    }
    const common = { scope, file, onlyFile: true };
    sink.stated({
        ...common,
        name: 'pc_success',
        what: 'success_rate',
        value: rate,
        unit: 'percent',
        text: `${rate} %`,
        at: `${(0,json_stream/* pointerOf */.rq)(path)}/pc_success`,
    });
    if (episodes === undefined)
        return;
    if (typeof episodes !== 'number' || !Number.isInteger(episodes) || episodes < 0) {
        throw lerobot_invalid(file, `${(0,json_stream/* pointerOf */.rq)(path)}/n_episodes`, `is ${JSON.stringify(episodes)}, not a count`);
    }
    sink.stated({
        ...common,
        name: 'n_episodes',
        what: 'episodes',
        value: episodes,
        unit: 'count',
        text: String(episodes),
        at: `${(0,json_stream/* pointerOf */.rq)(path)}/n_episodes`,
    });
}
/** The seed of the first episode: from the caller, or from the `run_config` that some scripts add. */
function startSeedOf(info, { startSeed }, tree, file, sink) {
    const recorded = (0,json_values/* recordOf */.z)(info.run_config)?.seed;
    const config = Number.isSafeInteger(recorded) && recorded >= 0 ? recorded : null;
    if (startSeed !== undefined && config !== null && config !== startSeed) {
        throw lerobot_invalid(file, '/run_config/seed', `is ${config}, but --start-seed says ${startSeed}`);
    }
    const labelled = seedLabel(tree, file);
    if (labelled !== null && config !== null && labelled !== config) {
        sink.finding({
            code: 'seed-label-mismatch',
            severity: 'warning',
            message: `lies in a folder or file labelled with seed ${labelled}, but records ${config}, which was taken`,
            file,
            at: '/run_config/seed',
        });
    }
    if (config !== null) {
        sink.facts({ runSeeds: [config] });
        return { seed: config, source: 'config' };
    }
    if (startSeed !== undefined)
        return { seed: startSeed, source: 'derived' };
    return labelled === null ? null : { seed: labelled, source: 'dirname' };
}
function lerobot_describeRun(info, file, prefix, sink) {
    const policy = (0,json_values/* recordOf */.z)(info.run_config)?.policy_path;
    if (typeof policy !== 'string' || policy === '')
        return;
    const named = (0,policy_kind/* policyKind */.L)(policy);
    const kind = named === 'name' ? 'path' : named;
    sink.model({ kind, value: policy, file, at: (0,json_stream/* pointerOf */.rq)([...prefix, 'run_config', 'policy_path']) });
}
/** What some scripts record of the request: `n_episodes` of each task. */
function lerobot_noteGap(asked, fewest, file, sink) {
    if (typeof asked !== 'number' || !Number.isInteger(asked) || fewest >= asked)
        return;
    sink.finding({
        code: 'coverage-gap',
        severity: 'warning',
        message: `was asked for ${asked} episodes of each task, and has a task with ${fewest}`,
        file,
        at: '/run_config/n_episodes',
    });
}
function readCiMetrics(tree, file, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const metrics = (0,json_values/* recordOf */.z)(root) ?? {};
    const scope = { suite: null, task: typeof metrics.task === 'string' ? metrics.task.slice(0, 400) : null };
    const numbers = [
        ['pc_success', 'percent'],
        ['n_episodes', 'count'],
    ];
    for (const [name, unit] of numbers) {
        const value = metrics[name];
        if (typeof value !== 'number' || !Number.isFinite(value))
            continue;
        sink.reported({ name, scope, value, unit, text: String(value), file, at: `/${name}` });
    }
}
function below(root, prefix, file, options) {
    let value = root;
    for (const part of prefix)
        value = (0,json_values/* recordOf */.z)(value)?.[part];
    const info = (0,json_values/* recordOf */.z)(value);
    if (info !== undefined)
        return info;
    throw prefix.length === 0 ? notLerobot(file, {}, options) : lerobot_invalid(file, options.pointer, 'is not there');
}
function notLerobot(file, info, { pointer }) {
    const wrapped = Object.entries(info).find(([, value]) => {
        const inner = (0,json_values/* recordOf */.z)(value);
        return inner !== undefined && (Object.hasOwn(inner, 'per_task') || Object.hasOwn(inner, 'per_episode'));
    })?.[0];
    const keys = Object.keys(info).slice(0, 6).map(plain_value/* quoted */.TL).join(', ');
    return new foundation_errors/* WorldGateError */._B('format-unknown', `${file}${pointer ?? ''} is not LeRobot's: it needs "per_task" with "overall", or "per_episode" with "aggregated", and has ${keys === '' ? 'no keys' : keys}`, {
        hint: wrapped === undefined
            ? 'other programs call their files eval_info.json too; use the source that wrote it, or `generic` with a mapping'
            : `the results are one level down: add --pointer /${wrapped}`,
    });
}
function lerobot_invalid(file, at, what) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: ${what}`, {
        hint: 'take the file as lerobot-eval wrote it',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/openpi-droid.js



/** What the script writes for the answer "y", which stands for 100 %: it divides its 1.0 by 100 once more. */
const YES = 0.01;
const openpi_droid_COLUMNS = ['', 'success', 'duration', 'video_filename'];
/**
 * `results/eval_*.csv` of `examples/droid/main.py`: one file per session, one row per rollout. The files do not say
 * which task a rollout tried, so all rows are rollouts of one task, numbered through all files in the order of their
 * paths.
 * @throws WorldGateError `units-ambiguous` where 0.01 may mean yes, `shards-overlap` for a rollout that is there twice
 */
async function readDroidCsvs(tree, files, options, sink) {
    const task = sink.task({ suite: options.suite ?? null, id: null, name: null });
    const sessions = [];
    for (const file of files)
        sessions.push({ file, rows: await rowsOf(tree, file) });
    const readings = sessions.map(({ file, rows }) => readingOf(file, rows, options));
    // One grade between 0 and 1 makes the column a grade, in whichever file it stands.
    const isGraded = readings.includes('progress');
    if (isGraded && readings.includes('yes_no')) {
        throw ambiguous(sessions[readings.indexOf('yes_no')].file, 'answers yes and no, and other files of the same folder grade from 0 to 100', 'give the sessions that were graded in the same way');
    }
    const videos = new Map();
    let episode = 0;
    for (const { file, rows } of sessions) {
        for (const { line, value, steps, video } of rows) {
            const known = videos.get(video);
            if (known !== undefined) {
                throw new foundation_errors/* WorldGateError */._B('shards-overlap', `${file} line ${line}: the rollout ${(0,plain_value/* quoted */.TL)(video)} is in ${known} already`, { hint: 'give each session once' });
            }
            videos.set(video, file);
            const progress = !isGraded && value === YES ? 1 : value;
            sink.episode({
                task,
                episode,
                runSeed: null,
                seed: null,
                seedSource: 'none',
                outcome: isGraded ? null : progress === 1 ? 'success' : 'failure',
                status: 'ok',
                evaluatorCounts: true,
                metrics: { progress },
                steps,
                stepUnit: 'env',
                file,
                at: `line ${line}`,
            });
            episode += 1;
        }
    }
    if (isGraded) {
        sink.finding({
            code: 'graded-not-decided',
            severity: 'info',
            message: 'grades rollouts from 0 to 1: the metric is `progress`, and no grade is taken for a success or a failure',
            file: sessions[readings.indexOf('progress')].file,
        });
    }
}
async function rowsOf(tree, file) {
    const rows = [];
    for await (const { line, row } of (0,csv_rows/* csvRows */.K)(tree, file)) {
        const lacking = openpi_droid_COLUMNS.filter((column) => row[column] === undefined);
        if (lacking.length > 0) {
            const shown = Object.keys(row).slice(0, 6).map(plain_value/* quoted */.TL).join(', ');
            throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not a CSV of openpi's DROID script: it needs the columns "", "success", "duration" and "video_filename", and has ${shown}`, { hint: 'use the source that wrote it, or `generic` with a mapping' });
        }
        if (row[''] !== String(rows.length)) {
            throw openpi_droid_invalid(file, line, `the index is ${(0,plain_value/* quoted */.TL)(row[''])}, not ${rows.length}: rows are missing or were edited`);
        }
        const value = numberOf(row.success, file, line, 'success');
        if (value > 1)
            throw openpi_droid_invalid(file, line, `success is ${value}, not between 0 and 1`);
        const steps = numberOf(row.duration, file, line, 'duration');
        if (!Number.isInteger(steps))
            throw openpi_droid_invalid(file, line, `duration is ${steps}, not a number of steps`);
        rows.push({ line, value, steps, video: row.video_filename });
    }
    if (rows.length > 0)
        return rows;
    throw new foundation_errors/* WorldGateError */._B('empty-artifact', `${file} has a header and no row`, {
        hint: 'the session was left before a rollout was graded: leave the file out',
    });
}
function numberOf(text, file, line, column) {
    if (/^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text))
        return Number(text);
    throw openpi_droid_invalid(file, line, `${column} is ${(0,plain_value/* quoted */.TL)(text)}, not a number from 0`);
}
/** What the numbers of one session are: 0 and 1, grades between, or the 0.01 that the script writes for "y". */
function readingOf(file, rows, { droidYesNoFix }) {
    const hasYes = rows.some(({ value }) => value === YES);
    const others = rows.find(({ value }) => value !== YES && value !== 0);
    if (hasYes && others !== undefined) {
        throw ambiguous(file, `success has 0.01 beside ${others.value} (line ${others.line}): 0.01 is what the script writes for "y", and also 1 %`, 'only who graded the rollouts knows: correct the column by hand, and say so, or leave the session out');
    }
    if (hasYes && droidYesNoFix !== true) {
        throw ambiguous(file, 'success has only 0.0 and 0.01: this is how the script writes the answers "n" and "y", and 0.01 would also be 1 %', 'if the operator answered y and n, add --droid-yn-fix');
    }
    if (hasYes)
        return 'yes_no';
    return rows.some(({ value }) => value !== 0 && value !== 1) ? 'progress' : 'whole';
}
function ambiguous(file, what, hint) {
    return new foundation_errors/* WorldGateError */._B('units-ambiguous', `${file}: ${what}`, { hint });
}
function openpi_droid_invalid(file, line, what) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} line ${line}: ${what}`, {
        hint: 'take the file as examples/droid/main.py wrote it',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/openpi-ranks.js






/** `rank_N.jsonl`: `{task_suite, eval_rank, task_id, task_name, category, episode_idx, success}`, a row per episode. */
function readRankRows(tree, files, sink) {
    const coverage = new Map();
    for (const file of files) {
        const runSeed = seedLabel(tree, file);
        let before;
        for (const { line, value } of (0,json_lines/* jsonLines */.i)(tree, file)) {
            const { suite, task, name, episode, success } = openpi_ranks_rowOf(value, file, line);
            const key = JSON.stringify([suite, runSeed]);
            let covered = coverage.get(key);
            if (covered === undefined) {
                covered = new SuiteCoverage(suite);
                covered.file(file);
                coverage.set(key, covered);
            }
            const known = covered.tasks.get(task) ?? { episodes: 0, isClosed: false };
            covered.tasks.set(task, known);
            known.episodes += 1;
            // Rows come task after task: one that another follows is complete.
            if (before !== undefined && before !== known)
                before.isClosed = true;
            before = known;
            sink.episode({
                task: sink.task({ suite, id: task, name }),
                episode,
                runSeed,
                seed: null,
                seedSource: runSeed === null ? 'none' : 'dirname',
                outcome: success ? 'success' : 'failure',
                status: 'ok',
                evaluatorCounts: true,
                file,
                at: `line ${line}`,
            });
        }
    }
    for (const covered of coverage.values())
        covered.finish(sink);
}
function openpi_ranks_rowOf(value, file, line) {
    const row = (0,json_values/* recordOf */.z)(value) ?? {};
    const { task_suite: suite, task_id: task, task_name: name, episode_idx: episode, success } = row;
    const keys = ['task_suite', 'task_id', 'episode_idx', 'success'].filter((key) => row[key] === undefined);
    if (keys.length > 0) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} line ${line} is no row of openpi's shards: it lacks ${keys.map(plain_value/* quoted */.TL).join(', ')}`, { hint: 'use the source that wrote it, or `generic` with a mapping' });
    }
    if (typeof suite !== 'string')
        throw openpi_ranks_invalid(file, line, 'task_suite', suite, 'a text');
    if (!Number.isSafeInteger(task) || task < 0)
        throw openpi_ranks_invalid(file, line, 'task_id', task, 'a number');
    if (name !== undefined && name !== null && typeof name !== 'string') {
        throw openpi_ranks_invalid(file, line, 'task_name', name, 'a text');
    }
    if (!Number.isSafeInteger(episode) || episode < 0) {
        throw openpi_ranks_invalid(file, line, 'episode_idx', episode, 'an index');
    }
    if (typeof success !== 'boolean')
        throw openpi_ranks_invalid(file, line, 'success', success, 'true or false');
    return { suite, task: String(task), name: name ?? null, episode: episode, success };
}
function openpi_ranks_invalid(file, line, key, value, needed) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} line ${line}: ${key} is ${(0,json_values/* shown */.S)(value)}, not ${needed}`, {
        hint: 'take the file as the evaluator wrote it',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/openpi.js





const COUNTERS = [/# episodes completed (?:on this rank )?so far: \d/, /# successes(?: on this rank)?: \d/];
const BEGINNING = [
    /\bTask suite: \S/,
    /Starting (?:task=\d|episode \d)|\[Eval Split\]|Waiting for (?:policy )?server/,
];
const TOTAL = /\b(?:(?:Rank \d+ t|T)otal success rate: [\d.]|Overall success rate: \d\.\d+ \()/;
const openpi_RANK_ROW = /^\s*\{(?=[^\n]*"task_suite")(?=[^\n]*"eval_rank")(?=[^\n]*"episode_idx")[^\n]*"success"/;
const DROID_HEADER = /^,success,duration,video_filename\r?\n/;
/** Logs of the same grammar that belong to another source. */
const OTHERS = /\bEval config: \w*EvalConfig\(/;
const OTHER_NAMES = /^libero_eval_.*\.log$/;
const openpi_LOG_NAME = /(?:^|[._-])(?:eval|openpi|libero|rank)[^/]*\.(?:log|txt|out|err)$/i;
/**
 * What openpi's evaluations leave: the log of `examples/libero/main.py` (its only record), the CSV files of
 * `examples/droid/main.py`, and what its sharded copies write. Logs of OpenVLA and OpenVLA-OFT have the same grammar
 * and are read here too.
 */
const openpi = {
    source: 'openpi',
    title: 'openpi, OpenVLA and OpenVLA-OFT (LIBERO logs, DROID CSV)',
    recognises: [
        'the log of examples/libero/main.py: "Success: True", "# episodes completed so far: n", "# successes: k (p%)"',
        'logs of shards: "# episodes completed on this rank so far: n", "Rank r total success rate: x"',
        'EVAL-*.txt of OpenVLA and OpenVLA-OFT',
        'rank_N.jsonl of its LIBERO-plus copies',
        'results/eval_*.csv of examples/droid/main.py',
        'a log with totals only: an aggregate, reported and never decided',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'sometimes',
        SEEDS: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    options: ['suite', 'droidYesNoFix'],
    detect: openpi_detect,
    async read(tree, detection, options, sink) {
        // An exception ends the episode, and the script counts it as a failure.
        sink.supplies('DENOMINATOR_POLICY');
        if (detection.format === 'openpi-droid') {
            sink.facts({ evaluatorName: 'openpi' });
            await readDroidCsvs(tree, detection.files, options, sink);
            return;
        }
        if (detection.format === 'openpi-ranks') {
            sink.facts({ evaluatorName: 'openpi' });
            readRankRows(tree, detection.files, sink);
            return;
        }
        const logs = new LiberoLogs({ staleFlag: true }, tree, options, sink);
        const ours = detection.files.filter((file) => logs.read(file));
        logs.finish();
        const stranger = ours.length === 0 ? detection.files[0] : emptyNamesake(detection.files, ours);
        if (stranger !== undefined)
            throw notOpenpi(stranger);
        const { hasLogger, hasFinalBlock } = logs.traits;
        sink.facts({ evaluatorName: hasFinalBlock ? 'openvla-oft' : hasLogger ? 'openpi' : 'openvla' });
        const rows = openpi_candidatesOf(tree).rows;
        if (rows.length > 0) {
            sink.finding({
                code: 'not-read',
                severity: 'info',
                message: 'stands beside logs, which hold the same episodes and their exceptions: the logs are read',
                file: rows[0],
            });
        }
    },
};
function openpi_detect(tree) {
    const { logs, rows, csvs } = openpi_candidatesOf(tree);
    if (logs.length > 0) {
        const best = logs.reduce((a, b) => (b.confidence > a.confidence ? b : a));
        return {
            format: 'openpi-log',
            confidence: best.confidence,
            why: [`${best.path} ${best.why}`],
            files: withNamesakes(tree, logs.map(({ path }) => path)).filter((path) => !isOther(tree, path)),
        };
    }
    if (rows.length > 0) {
        return {
            format: 'openpi-ranks',
            confidence: 0.9,
            why: [`${rows[0]} has rows with "task_suite", "eval_rank", "episode_idx" and "success"`],
            files: withNamesakes(tree, rows),
        };
    }
    if (csvs.length > 0) {
        return {
            format: 'openpi-droid',
            confidence: 0.95,
            why: [`${csvs[0]} has the header ",success,duration,video_filename"`],
            files: withNamesakes(tree, csvs),
        };
    }
    return guess(tree);
}
/** Where nothing speaks for openpi but names: for callers who say that it is. */
function guess(tree) {
    const named = tree.named(openpi_LOG_NAME).filter(({ path }) => !isOther(tree, path));
    const files = named.length > 0 ? named : tree.files.length === 1 ? tree.files : [];
    const [first] = files;
    if (first === undefined)
        return null;
    const format = /\.csv$/i.test(first.path)
        ? 'openpi-droid'
        : /\.jsonl$/i.test(first.path)
            ? 'openpi-ranks'
            : 'openpi-log';
    return {
        format,
        confidence: named.length > 0 ? 0.3 : 0.1,
        why: [`${first.path} is ${named.length > 0 ? 'called like a log of an evaluation' : 'the only file'}`],
        files: files.map(({ path }) => path),
    };
}
function openpi_candidatesOf(tree) {
    const found = { logs: [], rows: [], csvs: [] };
    for (const { path, sizeBytes } of tree.files) {
        if (sizeBytes === 0 || isOther(tree, path))
            continue;
        const head = tree.headText(path);
        if (/\.csv$/i.test(path)) {
            if (DROID_HEADER.test(head))
                found.csvs.push(path);
        }
        else if (openpi_RANK_ROW.test(head))
            found.rows.push(path);
        else if (COUNTERS.every((pattern) => pattern.test(head))) {
            found.logs.push({ path, confidence: 0.9, why: 'counts episodes and successes, a line each' });
        }
        else if (BEGINNING.every((pattern) => pattern.test(head))) {
            found.logs.push({ path, confidence: 0.75, why: 'has "Task suite:" and starts episodes' });
        }
        else if (TOTAL.test(head) && !/^\s*[{[]/.test(head)) {
            found.logs.push({ path, confidence: 0.7, why: 'states a total success rate' });
        }
    }
    return found;
}
function isOther(tree, path) {
    return OTHER_NAMES.test(path.split('/').at(-1)) || OTHERS.test(tree.headText(path));
}
function notOpenpi(file) {
    return new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not a log of openpi: it needs lines like "Success: True", "# episodes completed so far: 1" and "# successes: 1 (100.0%)", and has none`, {
        hint: 'openpi logs to stderr: run it with `2>&1 | tee eval.log`; a log of stdout alone is empty',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/roboarena.js








const SESSION_FILE = /^metadata\.ya?ml$/;
/** At least three of them make a session; free text of an evaluator may push the others beyond the first 4 KiB. */
const SESSION_KEYS = [
    /^policies\s*:/m,
    /^preference\s*:/m,
    /^language_instruction\s*:/m,
    /^evaluation_location\s*:/m,
    /^evaluator_name\s*:/m,
];
const roboarena_MOST_BYTES = 1024 * 1024;
/**
 * RoboArena sessions: two policies, blinded, on a task that the evaluator chose. With one policy throughout they are
 * episodes. With several they are only counted and reported: whose claim it is the files cannot say, and each policy
 * met other tasks. A preference is nobody's success.
 */
function readSessions(tree, files, sink) {
    sink.facts({ evaluatorName: 'roboarena' });
    const copies = new Map();
    const trials = files.flatMap((file) => {
        const found = trialsOf(tree, file);
        const { digest } = tree.reads.get(file);
        const first = copies.get(digest);
        copies.set(digest, first ?? file);
        if (first === undefined)
            return found;
        sink.finding({
            code: 'same-file-twice',
            severity: 'warning',
            message: `is a copy of ${first}: its session counts once`,
            file,
        });
        return [];
    });
    const policies = [...new Set(trials.map(({ policy }) => policy))].sort();
    roboarena_report(trials, policies, sink);
    if (policies.length === 1) {
        const [policy] = policies;
        const { file, at } = trials[0];
        sink.model({ kind: (0,policy_kind/* policyKind */.L)(policy), value: policy, file, at: `${at}/policy_name` });
        give(trials, sink);
        return;
    }
    sink.finding({
        code: 'several-policies',
        severity: 'warning',
        message: `the sessions are of ${policies.length} policies (${policies.slice(0, 8).map(plain_value/* quoted */.TL).join(', ')}${policies.length > 8 ? ', …' : ''}), each on tasks of its own: they are counted and nothing is decided; a ranking of them needs a paired model such as Bradley-Terry`,
        file: files[0],
        at: '/policies',
    });
}
function give(trials, sink) {
    const episodes = new Map();
    for (const { task: name, success, partial, file, at } of trials) {
        const task = sink.task({ suite: null, id: null, name });
        const episode = episodes.get(task) ?? 0;
        episodes.set(task, episode + 1);
        const isTrial = success !== null || partial !== null;
        sink.episode({
            task,
            episode,
            runSeed: null,
            seed: null,
            seedSource: 'none',
            outcome: !isTrial ? 'not_a_trial' : success === null ? null : success ? 'success' : 'failure',
            status: isTrial ? 'ok' : 'pending',
            evaluatorCounts: success !== null,
            metrics: partial === null ? undefined : { task_progress: partial },
            file,
            at,
        });
    }
}
function roboarena_report(trials, policies, sink) {
    for (const policy of policies) {
        const of = trials.filter((trial) => trial.policy === policy);
        const judged = of.flatMap(({ success }) => (success === null ? [] : [success]));
        const partial = of.flatMap((trial) => (trial.partial === null ? [] : [trial.partial]));
        const { file, at } = of[0];
        const say = (name, value, unit, text) => sink.reported({
            name,
            scope: { suite: null, task: policy.slice(0, 400) },
            value,
            unit,
            text,
            file,
            at,
        });
        const wins = judged.filter(Boolean).length;
        say('binary_success', wins, 'count', `${wins} of ${judged.length} judged, ${of.length} in all`);
        const preferred = of.filter((trial) => trial.preferred).length;
        say('preferred', preferred, 'count', `${preferred} of ${of.length}; a preference is no success`);
        if (partial.length === 0)
            continue;
        const mean = partial.reduce((sum, value) => sum + value, 0) / partial.length;
        say('mean partial_success', mean, 'ratio', `${mean.toPrecision(4)} over ${partial.length}`);
    }
}
function trialsOf(tree, file) {
    const session = (0,json_values/* recordOf */.z)((0,yaml/* parseYaml */.h)((0,read_file/* readWhole */.oD)(tree, file, roboarena_MOST_BYTES), file));
    const policies = (0,json_values/* recordOf */.z)(session?.policies);
    if (session === undefined || policies === undefined || Object.keys(policies).length === 0) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not a RoboArena session: it needs "policies"`, {
            hint: "take metadata.yaml of a session of RoboArena's data dump",
        });
    }
    const { preference, language_instruction: instruction } = session;
    if (preference !== undefined && preference !== null) {
        const isKnown = preference === 'TIE' || (typeof preference === 'string' && Object.hasOwn(policies, preference));
        if (!isKnown)
            throw roboarena_invalid(file, '/preference', `is ${shown(preference)}, not one of the policies or TIE`);
    }
    return Object.entries(policies).map(([slot, value]) => {
        const at = (0,json_stream/* pointerOf */.rq)(['policies', slot]);
        const policy = (0,json_values/* recordOf */.z)(value);
        const name = policy?.policy_name;
        if (typeof name !== 'string' || name === '')
            throw roboarena_invalid(file, `${at}/policy_name`, 'is no name');
        return {
            policy: name,
            task: typeof instruction === 'string' && instruction !== '' ? instruction.trim().slice(0, 400) : null,
            success: successOf(policy?.binary_success, file, `${at}/binary_success`),
            partial: partialOf(policy?.partial_success, file, `${at}/partial_success`),
            preferred: preference === slot,
            file,
            at,
        };
    });
}
function successOf(value, file, at) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'boolean')
        return value;
    if (value === 0 || value === 1)
        return value === 1;
    throw roboarena_invalid(file, at, `is ${shown(value)}, not true or false`);
}
function partialOf(value, file, at) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'number' && value >= 0 && value <= 1)
        return value;
    throw roboarena_invalid(file, at, `is ${shown(value)}, not a number from 0 to 1`);
}
function roboarena_invalid(file, at, what) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: ${what}`, {
        hint: "take the file as RoboArena's data dump has it",
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/pi-07.js






const TABLE = /\.(?:csv|jsonl|ndjson|json)$/i;
const pi_07_COLUMNS = [
    'task',
    'episode',
    'suite',
    'seed',
    'success',
    'progress',
    'status',
    'failure_reason',
    'rubric_version',
    'operator_id',
    'policy',
    'robot',
    'steps',
    'duration_s',
    'video',
];
const OPENPI = /Total success rate:|# episodes completed|^,?success,duration,video_filename/m;
const pi_07_HINT = 'docs/sources/pi-0.7.md lists the columns; they are a schema of WorldGate, not of the company';
/**
 * Episodes of a robot policy in a table of our own: Physical Intelligence publishes no output of its evaluation of
 * π0.7, so nothing here claims to read one. Success and task progress are two metrics, and neither is made from the
 * other. Sessions of RoboArena are read beside it.
 */
const pi07 = {
    source: 'pi-0.7',
    title: 'π0.7-style robot evaluation (a schema of WorldGate; no compatibility with tools of Physical Intelligence)',
    recognises: [
        'CSV, JSON Lines or a JSON list with task, episode and success or progress per episode (our schema)',
        "RoboArena's evaluation_sessions/<id>/metadata.yaml: decided where all of them are of one policy, else reported",
        "logs and CSV files of openpi's scripts: use the source openpi",
    ],
    supplies: {
        EPISODE_OUTCOMES: 'sometimes',
        MODEL_IDENTITY: 'sometimes',
        MODEL_DIGEST: 'sometimes',
        EVALUATOR_VERSION: 'sometimes',
        SEEDS: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    options: ['progressUnit'],
    detect: pi_07_detect,
    async read(tree, detection, options, sink) {
        if (detection.format === 'roboarena-sessions') {
            readSessions(tree, detection.files, sink);
            return;
        }
        sink.facts({ evaluatorName: 'pi-0.7' });
        // The schema says it: whatever has the status ok counts.
        sink.supplies('DENOMINATOR_POLICY');
        const episodes = new Episodes(options, sink);
        for (const file of detection.files) {
            refuseOpenpi(tree, file);
            const before = episodes.rows;
            await eachRow({ tree, file, hint: pi_07_HINT, listKey: 'episodes' }, (row) => episodes.take(row));
            if (episodes.rows === before) {
                throw new foundation_errors/* WorldGateError */._B('format-invalid', `${file}: has no episode`, { hint: pi_07_HINT });
            }
        }
    },
};
function pi_07_detect(tree) {
    const tables = tree.named(TABLE).map(({ path }) => ({ path, score: scoreOf(tree, path) }));
    const best = Math.max(0, ...tables.map(({ score }) => score));
    if (best > 0) {
        // A table without the rubric column beside one that has it may hold the episodes that failed.
        const files = withNamesakes(tree, tables.filter(({ score }) => score > 0).map(({ path }) => path));
        const first = tables.find(({ score }) => score === best).path;
        return {
            format: 'pi-0.7-episodes',
            confidence: best,
            why: [
                `${first} has the columns task, episode and success or progress${best > 0.5 ? ', and says who judged them by which rubric' : ''}`,
            ],
            files,
        };
    }
    const sessions = tree.named(SESSION_FILE).filter(({ path }) => {
        const head = tree.headText(path);
        return SESSION_KEYS.filter((key) => key.test(head)).length >= 3;
    });
    if (sessions.length > 0) {
        return {
            format: 'roboarena-sessions',
            confidence: 0.8,
            why: [`${sessions[0].path} has the keys of a RoboArena session`],
            files: withNamesakes(tree, sessions.map(({ path }) => path)),
        };
    }
    if (tree.files.length !== 1)
        return null;
    const [only] = tree.files;
    return {
        format: 'pi-0.7-episodes',
        confidence: 0.1,
        why: [`${only.path} is the only file`],
        files: [only.path],
    };
}
/** Task, episode and an outcome are in many tables; who judged by which rubric is not. */
function scoreOf(tree, path) {
    const head = tree.headText(path);
    const names = /\.csv$/i.test(path)
        ? new Set(head
            .split(/\r?\n/, 1)[0]
            .split(',')
            .map((name) => name.trim().replace(/^"(.*)"$/, '$1')))
        : new Set(Array.from(head.matchAll(/"([a-z_]{1,40})"\s*:/g), ([, name]) => name));
    if (!(names.has('task') && names.has('episode') && (names.has('success') || names.has('progress'))))
        return 0;
    return names.has('rubric_version') || names.has('operator_id') ? 0.8 : 0.4;
}
function refuseOpenpi(tree, file) {
    if (!OPENPI.test(tree.headText(file)))
        return;
    throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not a table of episodes: it is what a script of openpi writes`, { hint: 'read it with the source openpi' });
}
class Episodes {
    #progressUnit;
    #suite;
    #sink;
    #file = '';
    #policy;
    #firsts = new Map();
    #noted = new Set();
    rows = 0;
    constructor({ progressUnit, suite }, sink) {
        this.#progressUnit = progressUnit;
        this.#suite = suite ?? null;
        this.#sink = sink;
    }
    take(row) {
        this.rows += 1;
        if (row.file !== this.#file) {
            this.#file = row.file;
            episode_rows_noteUnread(row, pi_07_COLUMNS, this.#sink);
            if (!row.hasColumn('success') && !row.hasColumn('progress')) {
                throw new foundation_errors/* WorldGateError */._B('format-unknown', `${row.file} is not a table of episodes: it needs "success" or "progress", and has ${row.columns.slice(0, 12).map(plain_value/* quoted */.TL).join(', ')}`, { hint: pi_07_HINT });
            }
        }
        const status = row.status();
        const success = row.truth('success');
        const progress = this.#progress(row);
        const isTrial = status === 'ok';
        // A column that stands there has to say something of every trial.
        if (isTrial && row.hasColumn('success'))
            row.require('success', success);
        if (isTrial && success === undefined)
            row.require('progress', progress);
        this.#describe(row);
        const seed = row.count('seed') ?? null;
        this.#sink.episode({
            task: this.#sink.task({
                suite: row.label('suite') ?? this.#suite,
                id: null,
                name: row.require('task', row.label('task')),
            }),
            episode: row.require('episode', row.count('episode')),
            runSeed: null,
            seed,
            seedSource: seed === null ? 'none' : 'recorded',
            outcome: isTrial ? outcomeOf(success) : 'not_a_trial',
            status,
            evaluatorCounts: isTrial,
            metrics: isTrial && progress !== undefined ? { task_progress: progress } : undefined,
            steps: row.count('steps'),
            durationS: row.amount('duration_s'),
            failureReason: success === true ? undefined : row.label('failure_reason'),
            file: row.file,
            at: row.at,
        });
    }
    /** Share of the task that was done, 0 to 1. */
    #progress(row) {
        if (!row.hasColumn('progress'))
            return undefined;
        const unit = this.#progressUnit;
        if (unit === undefined) {
            throw new foundation_errors/* WorldGateError */._B('progress-unit-missing', `${row.file} ${row.at}: there is a column "progress", and nothing says whether 1 is one per cent or all of it`, { hint: 'add --progress-unit ratio (0 to 1) or --progress-unit percent (0 to 100)' });
        }
        const progress = row.amount('progress');
        if (progress === undefined)
            return undefined;
        const most = unit === 'percent' ? 100 : 1;
        if (progress > most) {
            throw row.invalid('progress', `is ${progress}, but --progress-unit ${unit} ends at ${most}`);
        }
        return progress / most;
    }
    #describe(row) {
        const policy = row.label('policy');
        if (this.#policy === undefined) {
            this.#policy = { value: policy, file: row.file, at: row.at };
            if (policy !== undefined) {
                this.#sink.model({ kind: (0,policy_kind/* policyKind */.L)(policy), value: policy, file: row.file, at: row.at });
            }
        }
        else if (policy !== this.#policy.value) {
            const first = this.#policy;
            const name = (value) => (value === undefined ? 'none' : (0,plain_value/* quoted */.TL)(value));
            throw new foundation_errors/* WorldGateError */._B('several-runs', `${row.file} ${row.at}: the policy is ${name(policy)}, but ${name(first.value)} at ${first.file} ${first.at}`, { hint: 'a claim is about one policy: give a file with its episodes alone' });
        }
        this.#expectSame('rubric_version', 'mixed-rubrics', row);
        this.#expectSame('robot', 'mixed-robots', row);
    }
    #expectSame(column, code, row) {
        const value = row.label(column);
        if (value === undefined)
            return;
        const first = this.#firsts.get(column);
        if (first === undefined) {
            this.#firsts.set(column, value);
            if (column === 'rubric_version')
                this.#sink.facts({ evaluatorVersion: value });
        }
        else if (value !== first && !this.#noted.has(code)) {
            this.#noted.add(code);
            this.#sink.finding({
                code,
                severity: 'warning',
                message: `${column} is ${(0,plain_value/* quoted */.TL)(value)} here and ${(0,plain_value/* quoted */.TL)(first)} before: episodes that were judged or played otherwise are pooled`,
                file: row.file,
                at: row.at,
            });
        }
    }
}
function outcomeOf(success) {
    if (success === undefined)
        return null;
    return success ? 'success' : 'failure';
}

;// CONCATENATED MODULE: ./.build/audit/sources/vla-eval-tasks.js




/** Reasons that the harness gives where the connection to the model server broke. */
const CONNECTION = /^(?:timeout|server_unreachable|connection_closed(?:_\w*)?)$/;
/** WebSocket close code 1011: the model server itself failed, which is the doing of what is tested. */
const SERVER_FAILED = /^connection_closed_1011\b|\bcode=1011\b/;
const MOST_EPISODES = 10_000_000;
const NO_SUCCESS = -1;
const NO_NUMBER = Number.NaN;
/** The `tasks[]` of one file, whose episodes are kept until it is known which run they are of. */
class VlaTasks {
    #file;
    closed = [];
    #open = emptyTask();
    #rowTask;
    #names = new Set();
    /** Whether success stands in `metrics` (since v0.1) or beside it; of the first row that has either. */
    isOld;
    /** Whether the benchmark has a notion of success; some only count or measure. */
    #hasSuccess;
    constructor(file) {
        this.#file = file;
    }
    take(values, first, task) {
        for (let i = 0; i < values.length; i++)
            this.#row(values[i], `/tasks/${task}/episodes/${first + i}`, first + i);
    }
    #row(value, at, position) {
        const row = (0,json_values/* recordOf */.z)(value);
        if (row === undefined)
            throw this.#invalid(at, 'is not an object');
        const open = this.#open;
        open.episodes.push(this.#indexOf(row.episode_id, at));
        const reason = this.#text(row.failure_reason, `${at}/failure_reason`);
        const detail = this.#text(row.failure_detail, `${at}/failure_detail`);
        if (reason !== undefined)
            open.errors.set(position, { reason, detail });
        const success = this.#successOf(row, at, reason !== undefined);
        if (success === 1 && reason !== undefined) {
            throw this.#invalid(at, 'is a success, but has a failure_reason');
        }
        open.successes.push(success);
        open.steps.push(this.#number(row.steps, `${at}/steps`, true));
        open.elapsedS.push(this.#number(row.elapsed_sec, `${at}/elapsed_sec`, false));
        if (reason === undefined)
            this.#metrics((0,json_values/* recordOf */.z)(row.metrics), position, `${at}/metrics`);
        open.kindOf.push(this.#kindOf(row));
        if (typeof row.task === 'string') {
            this.#rowTask ??= { name: row.task, at };
            if (this.#rowTask.name !== row.task) {
                throw this.#invalid(`${at}/task`, `is ${(0,plain_value/* quoted */.TL)(row.task)} among episodes of ${(0,plain_value/* quoted */.TL)(this.#rowTask.name)}`);
            }
        }
    }
    /** `"open the drawer_ep12"` up to v0.0, since then 12. */
    #indexOf(id, at) {
        const index = typeof id === 'string' ? Number(/_ep(\d{1,8})$/.exec(id)?.[1]) : id;
        if (Number.isInteger(index) && index >= 0 && index < MOST_EPISODES) {
            return index;
        }
        throw this.#invalid(`${at}/episode_id`, `is ${(0,json_values/* shown */.S)(id)}, not the index of an episode`);
    }
    #successOf(row, at, isError) {
        const isOld = !Object.hasOwn(row, 'metrics');
        if (isOld && !Object.hasOwn(row, 'success'))
            throw this.#invalid(at, 'has neither "metrics" nor "success"');
        this.isOld ??= isOld;
        if (this.isOld !== isOld)
            throw this.#invalid(at, 'has another shape than the episodes before it');
        if (isOld) {
            if (typeof row.success === 'boolean')
                return row.success ? 1 : 0;
            throw this.#invalid(`${at}/success`, `is ${(0,json_values/* shown */.S)(row.success)}, not true or false`);
        }
        const metrics = (0,json_values/* recordOf */.z)(row.metrics);
        if (metrics === undefined)
            throw this.#invalid(`${at}/metrics`, 'is not an object');
        if (isError)
            return metrics.success === true ? 1 : 0;
        const hasSuccess = Object.hasOwn(metrics, 'success');
        this.#hasSuccess ??= hasSuccess;
        if (this.#hasSuccess !== hasSuccess) {
            throw this.#invalid(`${at}/metrics/success`, `is ${hasSuccess ? 'there' : 'missing'}, unlike before`);
        }
        if (!hasSuccess)
            return NO_SUCCESS;
        const { success } = metrics;
        // A benchmark may hand on a NumPy number; 0.5 would be progress, which is something else.
        if (success === true || success === 1)
            return 1;
        if (success === false || success === 0)
            return 0;
        throw this.#invalid(`${at}/metrics/success`, `is ${(0,json_values/* shown */.S)(success)}, not true or false`);
    }
    #metrics(metrics, position, at) {
        if (metrics === undefined)
            return;
        for (const key of Object.keys(metrics)) {
            if (key === 'success')
                continue;
            const value = metrics[key];
            const number = typeof value === 'boolean' ? Number(value) : value;
            // What is no number (a name, a list) is no metric; NaN says that nothing was measured.
            if (typeof number !== 'number' || !Number.isFinite(number))
                continue;
            const name = snakeCase(key);
            let column = this.#open.metrics.get(name);
            if (column === undefined) {
                if (this.#open.metrics.size === 64)
                    throw this.#invalid(at, 'has more than 64 numbers');
                column = [];
                this.#open.metrics.set(name, column);
            }
            while (column.length < position)
                column.push(NO_NUMBER);
            column.push(number);
        }
    }
    /** Since v0.3 rows carry what the benchmark says of their task; several tasks may share one name. */
    #kindOf(row) {
        const suite = typeof row.suite === 'string' && row.suite !== '' ? row.suite : null;
        const given = row.task_id;
        const id = typeof given === 'string' || Number.isSafeInteger(given) ? String(given) : null;
        const { kinds, kindIndex } = this.#open;
        const key = suite === null && id === null ? '' : JSON.stringify([suite, id]);
        let index = kindIndex.get(key);
        if (index === undefined) {
            index = kinds.push({ suite, id }) - 1;
            kindIndex.set(key, index);
        }
        return index;
    }
    #number(value, at, isWhole) {
        if (value === undefined || value === null || Number.isNaN(value))
            return NO_NUMBER;
        if (typeof value === 'number' &&
            value >= 0 &&
            (isWhole ? Number.isSafeInteger(value) : Number.isFinite(value)))
            return value;
        throw this.#invalid(at, `is ${(0,json_values/* shown */.S)(value)}, not a ${isWhole ? 'count' : 'number of seconds'}`);
    }
    #text(value, at) {
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value === 'string')
            return value;
        throw this.#invalid(at, `is ${(0,json_values/* shown */.S)(value)}, not a text`);
    }
    /** A `tasks[]` element is complete. */
    close(value, index) {
        const at = `/tasks/${index}`;
        const aggregate = (0,json_values/* recordOf */.z)(value);
        if (aggregate === undefined)
            throw this.#invalid(at, 'is not an object');
        const { task: name } = aggregate;
        if (typeof name !== 'string' || name === '')
            throw this.#invalid(`${at}/task`, `is ${(0,json_values/* shown */.S)(name)}, not a name`);
        if (!Array.isArray(aggregate.episodes))
            throw this.#invalid(`${at}/episodes`, 'is not a list');
        if (this.#rowTask !== undefined && this.#rowTask.name !== name) {
            throw this.#invalid(`${this.#rowTask.at}/task`, `is ${(0,plain_value/* quoted */.TL)(this.#rowTask.name)} below ${(0,plain_value/* quoted */.TL)(name)}`);
        }
        if (this.#names.has(name))
            throw this.#invalid(at, `is task ${(0,plain_value/* quoted */.TL)(name)} a second time`);
        this.#names.add(name);
        this.closed.push({ ...this.#open, name: name.slice(0, 1000), index, aggregate });
        this.#open = emptyTask();
        this.#rowTask = undefined;
    }
    #invalid(at, what) {
        return invalidVla(this.#file, at, what);
    }
}
/**
 * Hands the episodes of a task on. An episode that a broken connection ended is no trial, although the harness counts
 * it as a failure; one that an exception ended stays a failure, since a policy can cause it.
 * @returns handles of the tasks, by kind
 */
function emitTask(task, run, sink, counts) {
    const handles = task.kinds.map(({ suite, id }) => sink.task({ suite: suite ?? run.suite, id, name: task.name }));
    const columns = [...task.metrics];
    for (let i = 0; i < task.episodes.length; i++) {
        const steps = task.steps[i];
        const elapsed = task.elapsedS[i];
        const episode = {
            task: handles[task.kindOf[i]],
            episode: task.episodes[i],
            runSeed: run.seed,
            seed: null,
            seedSource: run.seedSource,
            outcome: task.successes[i] === NO_SUCCESS ? null : task.successes[i] === 1 ? 'success' : 'failure',
            status: 'ok',
            evaluatorCounts: true,
            steps: Number.isNaN(steps) ? undefined : steps,
            durationS: Number.isNaN(elapsed) ? undefined : elapsed,
            file: run.file,
            at: `/tasks/${task.index}/episodes/${i}`,
        };
        for (const [name, column] of columns) {
            const value = column[i];
            if (value === undefined || Number.isNaN(value))
                continue;
            episode.metrics ??= {};
            episode.metrics[name] = value;
        }
        const error = task.errors.get(i);
        if (error !== undefined)
            setError(episode, error, counts);
        counts.episodes += 1;
        sink.episode(episode);
    }
    return handles;
}
function setError(episode, { reason, detail }, counts) {
    counts.errors += 1;
    episode.failureReason = detail === undefined ? reason : `${reason}: ${exceptionOf(detail)}`;
    // Steps and seconds of an episode that was cut off are written as 0.
    episode.steps = undefined;
    episode.durationS = undefined;
    const why = detail === undefined ? 'unclassified' : classifyFailure(detail);
    const isBroken = CONNECTION.test(reason) && !SERVER_FAILED.test(`${reason} ${detail ?? ''}`.trim());
    if (isBroken || why === 'infrastructure') {
        episode.outcome = 'not_a_trial';
        episode.status = 'infra_error';
        return;
    }
    episode.outcome = 'failure';
    episode.status = why === 'simulator' ? 'crashed' : 'unknown';
    if (why === 'simulator')
        return;
    counts.unclassified += 1;
    counts.example ||= episode.failureReason;
}
function invalidVla(file, at, what) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file} ${at}: ${what}`, {
        hint: 'take the file as vla-eval wrote it',
    });
}
const emptyTask = () => ({
    name: '',
    index: 0,
    aggregate: {},
    episodes: [],
    successes: [],
    steps: [],
    elapsedS: [],
    metrics: new Map(),
    errors: new Map(),
    kindOf: [],
    kinds: [],
    kindIndex: new Map(),
});
const snakeCase = (key) => key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

;// CONCATENATED MODULE: ./.build/audit/sources/vla-eval-coverage.js




const MOST_SHARDS = 100_000;
/** Whether all shards and all episodes of each benchmark are there. */
class VlaCoverage {
    #tree;
    #sink;
    #runs = new Map();
    #digests = new Set();
    constructor(tree, sink) {
        this.#tree = tree;
        this.#sink = sink;
    }
    /** @throws WorldGateError `mixed-runs` for shards of different runs */
    add(of) {
        const digest = this.#tree.reads.get(of.file).digest;
        if (this.#digests.has(digest))
            return;
        this.#digests.add(digest);
        const { total, found } = shardsOf(of);
        const key = JSON.stringify([of.benchmark, of.suite, of.seed]);
        const episodesPerTask = perTaskOf(of.config);
        const run = this.#runs.get(key) ?? {
            benchmark: of.benchmark,
            file: of.file,
            total,
            found: new Set(),
            isPartial: false,
            episodesPerTask,
            tasks: new Map(),
        };
        this.#runs.set(key, run);
        if (run.total !== total || run.episodesPerTask !== episodesPerTask) {
            const differs = run.total === total ? 'episodes_per_task' : 'the number of shards';
            throw new foundation_errors/* WorldGateError */._B('mixed-runs', `${run.file} and ${of.file} are both of ${(0,plain_value/* quoted */.TL)(of.benchmark)}, but differ in ${differs}`, { hint: 'these are two runs, or a merged file and its shards: give the files of one run' });
        }
        for (const id of found)
            run.found.add(id);
        if (of.result.partial === true) {
            run.isPartial = true;
            this.#gap('says of itself that it is partial: the run was interrupted', of.file, '/partial');
        }
        for (const { name, episodes, kinds } of of.tasks) {
            const known = run.tasks.get(name) ?? { episodes: 0, sharing: 1 };
            known.episodes += episodes.length;
            known.sharing = Math.max(known.sharing, kinds.length);
            run.tasks.set(name, known);
        }
    }
    finish() {
        for (const run of this.#runs.values()) {
            const missing = [];
            for (let id = 0; id < run.total; id++)
                if (!run.found.has(id))
                    missing.push(id);
            if (missing.length > 0) {
                const some = missing.slice(0, 10).join(', ');
                this.#gap(`of ${run.total} shards of ${(0,plain_value/* quoted */.TL)(run.benchmark)}, ${missing.length} are missing: ${some}${missing.length > 10 ? ', …' : ''}`, run.file);
            }
            else {
                this.#compareTasks(run);
            }
        }
    }
    #compareTasks({ file, episodesPerTask, tasks, isPartial }) {
        if (episodesPerTask === null)
            return;
        const short = [];
        const long = [];
        let expected = 0;
        for (const [name, { episodes, sharing }] of tasks) {
            const asked = episodesPerTask * sharing;
            expected += asked;
            if (episodes < asked)
                short.push(`${(0,plain_value/* quoted */.TL)(name)} has ${episodes}`);
            if (episodes > asked)
                long.push(`${(0,plain_value/* quoted */.TL)(name)} has ${episodes}`);
        }
        // An interrupted run never reached its last tasks, and nothing says how many there are.
        if (!isPartial && tasks.size > 0)
            this.#sink.facts({ expectedEpisodes: expected });
        const asks = `the config asks for ${episodesPerTask} episodes per task, but `;
        if (short.length > 0)
            this.#gap(asks + vla_eval_coverage_listed(short), file, '/config/episodes_per_task');
        if (long.length > 0) {
            this.#sink.finding({
                code: 'episodes-exceed-request',
                severity: 'warning',
                message: `${asks}${vla_eval_coverage_listed(long)}: two tasks may share a name`,
                file,
                at: '/config/episodes_per_task',
            });
        }
    }
    #gap(message, file, at) {
        this.#sink.finding({
            code: 'coverage-gap',
            severity: 'warning',
            message,
            file,
            ...(at === undefined ? {} : { at }),
        });
    }
}
/** A shard has `shard: {id, total}`, a merged file `merge_info`; other files are whole. */
function shardsOf({ file, result }) {
    const shard = (0,json_values/* recordOf */.z)(result.shard);
    if (shard !== undefined) {
        const { id, total } = shard;
        if (!vla_eval_coverage_isCount(total) || total === 0)
            throw invalidVla(file, '/shard/total', `is ${(0,json_values/* shown */.S)(total)}, not a number of shards`);
        if (!vla_eval_coverage_isCount(id) || id >= total)
            throw invalidVla(file, '/shard/id', `is ${(0,json_values/* shown */.S)(id)}, not a shard of ${total}`);
        return { total, found: [id] };
    }
    const merged = (0,json_values/* recordOf */.z)(result.merge_info);
    if (merged === undefined)
        return { total: 1, found: [0] };
    const { num_shards: total, shards_found: found, shards_missing: missing } = merged;
    if (!vla_eval_coverage_isCount(total) || total === 0) {
        throw invalidVla(file, '/merge_info/num_shards', `is ${(0,json_values/* shown */.S)(total)}, not a number of shards`);
    }
    if (!isIds(found, total))
        throw invalidVla(file, '/merge_info/shards_found', `is no list of shards of ${total}`);
    if (missing !== undefined && !isIds(missing, total)) {
        throw invalidVla(file, '/merge_info/shards_missing', `is no list of shards of ${total}`);
    }
    const absent = new Set(missing ?? []);
    return { total, found: found.filter((id) => !absent.has(id)) };
}
const vla_eval_coverage_isCount = (value) => Number.isInteger(value) && value >= 0 && value <= MOST_SHARDS;
const isIds = (value, total) => Array.isArray(value) && value.every((id) => vla_eval_coverage_isCount(id) && id < total);
function perTaskOf(config) {
    const asked = config.episodes_per_task;
    return Number.isSafeInteger(asked) && asked > 0 ? asked : null;
}
const vla_eval_coverage_listed = (parts) => parts.slice(0, 5).join(', ') + (parts.length > 5 ? `, and ${parts.length - 5} more` : '');
/** `{name}.progress`, which the harness removes when a benchmark is done. */
function noteUnfinished(tree, sink) {
    for (const { path: file } of tree.named(/\.progress$/)) {
        const match = /^\s*\{\s*"completed"\s*:\s*(\d{1,9})\s*,\s*"total"\s*:\s*(\d{1,9})/.exec(tree.headText(file));
        if (match === null)
            continue;
        sink.finding({
            code: 'coverage-gap',
            severity: 'warning',
            message: `says that ${match[1]} of ${match[2]} episodes are done: that run is not finished, or was killed`,
            file,
        });
    }
}

;// CONCATENATED MODULE: ./.build/audit/sources/vla-eval-run.js




/** Model servers that replay demonstrations or stand still, by the name of their class. */
const NO_MODEL = /replay|baseline|random|zero|oracle|scripted|dummy/i;
/** Which harness ran: two of them play and judge otherwise, so that their episodes are of two evaluations. */
class VlaVersions {
    #first;
    /** @throws WorldGateError `mixed-versions` */
    add(version, file) {
        this.#first ??= { version, file };
        if (this.#first.version === version)
            return;
        throw new foundation_errors/* WorldGateError */._B('mixed-versions', `${file} /harness_version: is ${(0,plain_value/* quoted */.TL)(version)}, but ${(0,plain_value/* quoted */.TL)(this.#first.version)} in ${this.#first.file}`, { hint: 'give the files that one version of the harness wrote' });
    }
}
/** @throws WorldGateError `mixed-versions` */
function vla_eval_run_describeRun(result, config, version, { versions, horizons }, file, sink) {
    const { shard_harness_version: before } = result;
    const { max_steps: steps } = config;
    // A merged file has the version that merged it, and beside it the one that ran.
    const ran = (typeof before === 'string' && before !== '' ? before : version).slice(0, 200);
    versions.add(ran, file);
    const commit = /\+g([0-9a-f]{7,40})\b/.exec(ran)?.[1];
    const finishedAt = finishOf(result);
    sink.facts({
        evaluatorVersion: ran,
        ...(commit === undefined ? {} : { evaluatorCommit: commit }),
        ...(finishedAt === undefined ? {} : { finishedAt }),
    });
    if (Number.isSafeInteger(steps) && steps > 0)
        horizons.add(steps, file);
    const server = (0,json_values/* recordOf */.z)(result.server_info)?.model_server;
    if (typeof server === 'string' && (NO_MODEL.test(server) || (0,policy_kind/* isRole */.t)(server))) {
        sink.model({ kind: 'role', value: server, file, at: '/server_info/model_server' });
    }
    if (typeof result.mode === 'string' && result.mode !== 'sync') {
        sink.finding({
            code: 'realtime-mode',
            severity: 'info',
            message: `ran in mode ${(0,plain_value/* quoted */.TL)(result.mode)}: the world goes on while the model computes, unlike in "sync"`,
            file,
            at: '/mode',
        });
    }
    if (config.throughput_mode === true) {
        sink.finding({
            code: 'repeated-initial-states',
            severity: 'warning',
            message: 'ran in throughput mode, which repeats initial states: its episodes are not independent',
            file,
            at: '/config/throughput_mode',
        });
    }
}
/** `created_at` is when the run ended, unless the file was made of others: then it is when somebody did that. */
function finishOf(result) {
    const isMade = result.merge_info !== undefined || result.eval_id !== undefined;
    const text = isMade ? (0,json_values/* recordOf */.z)(result.shard_created_at)?.last : result.created_at;
    if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text))
        return undefined;
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

;// CONCATENATED MODULE: ./.build/audit/sources/vla-eval.js











const VERSION = /"harness_version"\s*:/;
const TASKS = /"tasks"\s*:\s*\[\s*[{\]]/;
const BENCHMARK = /"benchmark"\s*:/;
/** `{name}_{mode}_{unix time}.json`, `{name}_shard{i}of{n}.json`, `{name}_aggregate.json`. */
const vla_eval_NAME = /_(?:(?:sync|async|live\w*|partial)_\d{9,11}|shard\d+of\d+|aggregate)\.json$/;
const vla_eval_RECORDING = /^recording-.*\.sqlite$/;
const SQLITE = 'SQLite format 3\0';
/** Where the harness rounds a mean to four decimals. */
const ROUNDED = 0.5e-4 + 1e-9;
const AGGREGATES = ['mean', 'sum', 'max', 'min'];
/**
 * Results of allenai's vla-evaluation-harness: one file per benchmark, shards of one, or the merged file. Success
 * stands beside the episode up to v0.0 and in `metrics` since v0.1; rates are ratios, and every episode is in their
 * denominator, also one that a timeout ended.
 */
const vlaEval = {
    source: 'vla-eval',
    title: 'vla-eval (vla-evaluation-harness)',
    recognises: [
        'JSON with harness_version and tasks[].episodes[].success (v0.0), also shards and merged files',
        'JSON with harness_version and tasks[].episodes[].metrics (v0.1 and later), also shards and merged files',
        '*_aggregate.json, which `vla-eval merge` makes of a recording (v0.3 and later)',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'sometimes',
        SEEDS: 'sometimes',
        MODEL_IDENTITY: 'sometimes',
        EVALUATOR_VERSION: 'always',
        EVALUATOR_COMMIT: 'sometimes',
        RUN_TIME: 'sometimes',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    detect: vla_eval_detect,
    read(tree, { format, files }, _options, sink) {
        if (format === 'vla-eval-recording')
            throw isRecording(files[0]);
        sink.facts({ evaluatorName: 'vla-eval' });
        sink.supplies('DENOMINATOR_POLICY');
        const coverage = new VlaCoverage(tree, sink);
        const shared = { coverage, versions: new VlaVersions(), horizons: new sources_horizons/* Horizons */.j() };
        for (const file of files)
            readResult(tree, file, shared, sink);
        shared.horizons.state(sink);
        coverage.finish();
        noteUnfinished(tree, sink);
        noteLfsPointers(tree, tree.named(/\.json$/), sink);
    },
};
function vla_eval_detect(tree) {
    const json = tree.named(/\.json$/);
    const isSure = (text) => VERSION.test(text) && TASKS.test(text) && BENCHMARK.test(text);
    const shaped = json.filter(({ path: name }) => {
        const text = tree.headText(name);
        return VERSION.test(text) && (TASKS.test(text) || /"mode"\s*:/.test(text)) && BENCHMARK.test(text);
    });
    if (shaped.length > 0) {
        const heads = shaped.map(({ path: name }) => tree.headText(name));
        const isNew = heads.some((text) => /"metrics"\s*:\s*\{|"created_at"\s*:/.test(text));
        const isExported = heads.some((text) => /"eid"\s*:/.test(text));
        return {
            format: isExported ? 'vla-eval-aggregate' : isNew ? 'vla-eval-0.1' : 'vla-eval-0.0',
            confidence: heads.some(isSure) ? 0.95 : 0.6,
            why: [`${shaped[0].path} has "harness_version" and "benchmark"`],
            files: withNamesakes(tree, shaped.map(({ path: name }) => name), vla_eval_NAME),
        };
    }
    return vla_eval_unsure(tree, json);
}
/** What has to be exported first, or what only a name speaks for: read so that the reason is said. */
function vla_eval_unsure(tree, json) {
    const databases = tree.files.filter(({ path: name }) => tree.head(name).toString('latin1').startsWith(SQLITE));
    const recordings = databases.filter(({ path: name }) => vla_eval_RECORDING.test(external_node_path_.posix.basename(name)));
    if (recordings.length > 0 || (databases.length > 0 && tree.files.length === 1)) {
        const [first] = recordings.length > 0 ? recordings : databases;
        return {
            format: 'vla-eval-recording',
            confidence: recordings.length > 0 ? 0.6 : 0.1,
            why: [`${first.path} is an SQLite database`],
            files: [first.path],
        };
    }
    const named = json.filter(({ path: name }) => vla_eval_NAME.test(name));
    const pointers = json.filter(({ path: name }) => isLfsPointer(tree, name));
    const candidates = [named, pointers, tree.files.length === 1 ? tree.files : []].find((files) => files.length > 0);
    if (candidates === undefined)
        return null;
    return {
        format: 'vla-eval-0.1',
        confidence: named.length > 0 ? 0.2 : 0.1,
        why: [`${candidates[0].path} is ${named.length > 0 ? 'called like results of vla-eval' : 'there'}`],
        files: candidates.map(({ path: name }) => name),
    };
}
function readResult(tree, file, shared, sink) {
    const tasks = new VlaTasks(file);
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file, {
        batches: [
            {
                path: ['tasks', '*', 'episodes'],
                take: (values, first, at) => tasks.take(values, first, Number(at[1])),
            },
        ],
        each: [{ path: ['tasks', '*'], take: (value, at) => tasks.close(value, Number(at[1])) }],
    });
    const result = (0,json_values/* recordOf */.z)(root) ?? {};
    const { benchmark, harness_version: version } = result;
    if (typeof benchmark !== 'string' || typeof version !== 'string' || !Array.isArray(result.tasks)) {
        const keys = Object.keys(result).slice(0, 6).map(plain_value/* quoted */.TL).join(', ');
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not of vla-eval: it needs "benchmark", "harness_version" and "tasks", and has ${keys === '' ? 'no keys' : keys}`, { hint: 'give the JSON that vla-eval wrote; for anything else there is `generic`' });
    }
    const config = (0,json_values/* recordOf */.z)(result.config) ?? {};
    const run = {
        file,
        suite: suiteOf(config) ?? benchmark.slice(0, 400),
        ...seedOf(result, config, file, sink),
    };
    const counts = { episodes: 0, errors: 0, unclassified: 0, example: '' };
    for (const task of tasks.closed) {
        const before = counts.errors;
        const handles = emitTask(task, run, sink, counts);
        const at = `/tasks/${task.index}`;
        // A name that stands for several tasks has one rate for all of them, which belongs to none.
        const scope = { suite: null, task: handles.length === 1 ? handles[0] : null };
        if (handles.length === 1)
            stateRate(task.aggregate, tasks, scope, file, at, sink);
        compareErrors(task.aggregate.num_errors, counts.errors - before, file, `${at}/num_errors`);
        compareRows(task.aggregate.num_episodes, task.episodes.length, file, `${at}/num_episodes`);
    }
    const whole = { suite: null, task: null };
    stateRate(result, tasks, whole, file, '', sink);
    compareErrors(result.num_errors, counts.errors, file, '/num_errors');
    compareRows(result.num_episodes_total, counts.episodes, file, '/num_episodes_total');
    compareRows((0,json_values/* recordOf */.z)(result.merge_info)?.total_episodes, counts.episodes, file, '/merge_info/total_episodes');
    reportMeans(result, file, sink);
    vla_eval_run_describeRun(result, config, version, shared, file, sink);
    noteUnclassified(counts, file, sink);
    shared.coverage.add({ ...run, benchmark, result, config, tasks: tasks.closed });
}
/** `success_rate` and `overall_success_rate` up to v0.0; since then `mean_success`, rounded. */
function stateRate(of, { isOld }, scope, file, at, sink) {
    const name = isOld === true ? (at === '' ? 'overall_success_rate' : 'success_rate') : 'mean_success';
    const value = of[name];
    if (value === undefined)
        return;
    if (typeof value !== 'number')
        throw invalidVla(file, `${at}/${name}`, `is ${(0,json_values/* shown */.S)(value)}, not a ratio`);
    sink.stated({
        name,
        scope,
        what: 'success_rate',
        value,
        unit: 'ratio',
        ...(isOld === true ? {} : { tolerance: ROUNDED }),
        onlyFile: true,
        text: String(value),
        file,
        at: `${at}/${name}`,
    });
}
/** @throws WorldGateError `counts-disagree`: the harness counts the episodes with a `failure_reason`. */
function compareErrors(value, found, file, at) {
    if (value !== undefined)
        compareCount(value, found, 'episodes with a failure_reason', file, at);
}
function compareRows(value, found, file, at) {
    if (value !== undefined)
        compareCount(value, found, 'episodes', file, at);
}
function compareCount(value, found, of, file, at) {
    if (!Number.isSafeInteger(value) || value < 0) {
        throw invalidVla(file, at, `is ${(0,json_values/* shown */.S)(value)}, not a count`);
    }
    if (value === found)
        return;
    throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} ${at}: is ${value}, but there are ${found} ${of}`, {
        hint: 'episodes are missing, or one of the two was edited: take the files as the evaluator wrote them',
    });
}
/** Means of what is no success, as `metric_keys` names them: reported, with the unit that the benchmark gives them. */
function reportMeans(result, file, sink) {
    for (const [key, how] of Object.entries((0,json_values/* recordOf */.z)(result.metric_keys) ?? {})) {
        if (typeof how !== 'string' || !AGGREGATES.includes(how))
            continue;
        const name = `${how}_${key}`;
        const value = result[name];
        if (name === 'mean_success' || typeof value !== 'number' || !Number.isFinite(value))
            continue;
        sink.reported({
            name: name.slice(0, 200),
            scope: { suite: null, task: null },
            value,
            unit: 'score',
            text: String(value),
            file,
            at: `/${name}`,
        });
    }
}
function suiteOf(config) {
    const given = [(0,json_values/* recordOf */.z)(config.params)?.suite, config.subname];
    const found = given.find((value) => typeof value === 'string' && value !== '');
    return found?.slice(0, 400);
}
/** The seed that the benchmark was made with: of the whole run, and in the file since v0.0 under `config.params`. */
function seedOf(result, config, file, sink) {
    const configured = (0,json_values/* recordOf */.z)(config.params)?.seed ?? null;
    const recorded = result.seed ?? configured;
    if (recorded !== null && !(Number.isSafeInteger(recorded) && recorded >= 0)) {
        throw invalidVla(file, result.seed === undefined ? '/config/params/seed' : '/seed', `is ${(0,json_values/* shown */.S)(recorded)}, not a seed`);
    }
    const label = /(?:^|[/_.-])seed[_-]?(\d{1,9})(?=[/_.-])/.exec(file)?.[1];
    const seed = recorded ?? (label === undefined ? null : Number(label));
    const said = [configured, label === undefined ? null : Number(label)].filter((value) => value !== null);
    if (said.some((value) => value !== seed)) {
        sink.finding({
            code: 'seed-label-mismatch',
            severity: 'warning',
            message: `the path says ${label ?? 'no seed'}, config.params.seed ${(0,json_values/* shown */.S)(configured)}, seed ${(0,json_values/* shown */.S)(result.seed)}: ${seed} is used`,
            file,
        });
    }
    if (seed === null)
        return { seed: null, seedSource: 'none' };
    return { seed, seedSource: recorded === null ? 'dirname' : 'config' };
}
function noteUnclassified({ unclassified, example }, file, sink) {
    if (unclassified === 0)
        return;
    sink.finding({
        code: 'unclassified-failure',
        severity: 'warning',
        message: `${unclassified} episodes ended with an error that a policy may have caused, and count as failures, e.g. ${(0,plain_value/* quoted */.TL)(example)}`,
        file,
        at: '/tasks',
    });
}
function isRecording(file) {
    return new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is the recording of a run (SQLite), not its results: no episode is read from it`, {
        hint: 'run `vla-eval merge` on it (`vla-eval export` in newer versions), and give the *_aggregate.json that it writes',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/worldforge-report.js



/** A number as it stands in the file: Python writes 1.0 and 1e-07 where JavaScript writes 1 and 1e-7. */
class NumberText {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * Holds the results against the digest that WorldForge put beside them: SHA-256 over their JSON with sorted keys and
 * without white space, as Python writes it.
 * @throws WorldGateError `digest-mismatch`, `format-invalid`
 */
function requireResultDigest(tree, file, isWrapped, expected, at) {
    const root = record(withNumberTexts((0,read_file/* readWhole */.oD)(tree, file), file));
    const results = (isWrapped ? record(root?.benchmark) : root)?.results;
    // `json.dumps` escapes what is not ASCII unless it is told otherwise.
    const found = [true, false].map((ascii) => (0,digest/* sha256 */.sc)(canonical(results, ascii)));
    if (found.includes(expected))
        return;
    throw new foundation_errors/* WorldGateError */._B('digest-mismatch', `${file} ${at}: is ${typeof expected === 'string' ? expected.slice(0, 100) : 'missing'}, but the results beside it have ${found[0]}`, { hint: 'the results were edited after the run: take the report as WorldForge wrote it' });
}
function withNumberTexts(text, file) {
    try {
        return JSON.parse(text, (_key, value, context) => typeof value === 'number' ? new NumberText(context?.source ?? String(value)) : value);
    }
    catch {
        // It was read before, by a reader that takes what Python writes.
        throw worldforge_report_invalid(file, '', 'holds NaN or Infinity, which are no JSON numbers');
    }
}
function canonical(value, ascii) {
    if (value instanceof NumberText)
        return value.text;
    if (typeof value === 'string')
        return canonicalText(value, ascii);
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item, ascii)).join(',')}]`;
    const object = record(value);
    if (object === undefined)
        return JSON.stringify(value ?? null);
    const keys = Object.keys(object).sort();
    return `{${keys.map((key) => `${canonicalText(key, ascii)}:${canonical(object[key], ascii)}`).join(',')}}`;
}
function canonicalText(text, ascii) {
    const json = JSON.stringify(text);
    if (!ascii)
        return json;
    return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function worldforge_report_invalid(file, at, what) {
    return new foundation_errors/* WorldGateError */._B('format-invalid', `${file}${at === '' ? '' : ` ${at}`}: ${what}`, {
        hint: 'take the report as WorldForge wrote it',
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/worldforge-evaluation.js




const worldforge_evaluation_METRIC = /^[a-z][a-z0-9_]{0,63}$/;
/** Names that a claim must not find here with another meaning than ours. */
const RESERVED = new Set(['success_rate', 'contract_pass', 'contract_score']);
/** The scenarios of one report: each is one deterministic check, so each is one episode of a task of its own. */
function readEvaluation(report, sink) {
    const { file, at, results } = report;
    const seen = new Set();
    const found = { passed: 0, scores: [] };
    for (const [index, row] of results.entries()) {
        const where = `${at}/results/${index}`;
        const { suite_id: suite, scenario, score, passed } = row;
        if (typeof suite !== 'string' || suite === '')
            throw worldforge_report_invalid(file, `${where}/suite_id`, 'is no name');
        if (typeof scenario !== 'string' || scenario === '')
            throw worldforge_report_invalid(file, `${where}/scenario`, 'is no name');
        if (typeof passed !== 'boolean') {
            throw worldforge_report_invalid(file, `${where}/passed`, `is ${JSON.stringify(passed)}, not true or false`);
        }
        if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
            throw worldforge_report_invalid(file, `${where}/score`, `is ${JSON.stringify(score)}, not a number from 0 to 1`);
        }
        const key = JSON.stringify([suite, scenario]);
        if (seen.has(key))
            throw worldforge_report_invalid(file, where, `is the scenario ${(0,plain_value/* quoted */.TL)(scenario)} a second time`);
        seen.add(key);
        found.passed += passed ? 1 : 0;
        found.scores.push(score);
        sink.episode({
            task: sink.task({ suite, id: scenario, name: null }),
            episode: 0,
            runSeed: null,
            seed: null,
            seedSource: 'none',
            // A contract that held is not a robot that succeeded.
            outcome: null,
            status: 'ok',
            evaluatorCounts: true,
            metrics: { ...numbersOf(row.metrics), contract_pass: passed ? 1 : 0, contract_score: score },
            file,
            at: where,
        });
    }
    if (results.length === 0)
        throw worldforge_report_invalid(file, `${at}/results`, 'holds no scenario');
    // Every scenario of a suite counts; an adapter that raises ends the run without a report.
    sink.supplies('DENOMINATOR_POLICY');
    checkSummaries(report, found, sink);
    noteBoundary(report, sink);
}
function numbersOf(metrics) {
    const numbers = {};
    for (const [name, value] of Object.entries(record(metrics) ?? {})) {
        if (worldforge_evaluation_METRIC.test(name) && !RESERVED.has(name) && typeof value === 'number' && Number.isFinite(value)) {
            numbers[name] = value;
        }
    }
    return numbers;
}
/** `provider_summaries` against the scenarios. */
function checkSummaries({ file, at, body, results }, found, sink) {
    const summaries = Array.isArray(body.provider_summaries) ? body.provider_summaries : [];
    const n = results.length;
    const mean = found.scores.reduce((sum, score) => sum + score, 0) / n;
    for (const [index, value] of summaries.entries()) {
        const summary = record(value) ?? {};
        const expected = [
            ['scenario_count', n, 'count'],
            ['passed_scenario_count', found.passed, 'count'],
            ['failed_scenario_count', n - found.passed, 'count'],
            ['pass_rate', found.passed / n, 'ratio'],
            ['average_score', mean, 'score'],
        ];
        for (const [name, actual, unit] of expected) {
            const stated = summary[name];
            if (stated === undefined)
                continue;
            const where = (0,json_stream/* pointerOf */.rq)(['provider_summaries', index, name]);
            if (typeof stated !== 'number' || Math.abs(stated - actual) > 1e-9) {
                throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} ${at}${where}: is ${JSON.stringify(stated)}, but the scenarios give ${actual}`, { hint: 'one of the two was edited: take the report as WorldForge wrote it' });
            }
            const scope = { suite: typeof body.suite_id === 'string' ? body.suite_id : null, task: null };
            sink.reported({ name, scope, value: stated, unit, text: String(stated), file, at: `${at}${where}` });
        }
    }
}
function noteBoundary({ file, at, results }, sink) {
    const provider = results[0].provider;
    sink.finding({
        code: 'contract-check',
        severity: 'warning',
        message: `the suites check whether the adapter ${(0,plain_value/* quoted */.TL)(provider)} keeps its contract: contract_pass and contract_score say nothing of a robot, of physical fidelity or of safety, and there is no success rate; which weights stood behind the adapter the report does not say`,
        file,
        at: `${at}/claim_boundary`,
    });
    noteMock([provider], 'not-for-proof', file, `${at}/results/0/provider`, sink);
}
/**
 * Says that a mock answered.
 * @param code `not-for-proof` where a claim could be decided from what it answered; it then is not
 */
function noteMock(providers, code, file, at, sink) {
    const mock = providers.find((provider) => /^(?:mock|fake|stub|dummy)(?:$|[-_.:])/i.test(provider));
    if (mock === undefined)
        return;
    sink.finding({
        code,
        severity: 'warning',
        message: `the provider ${(0,plain_value/* quoted */.TL)(mock)} computes its answers from fixed formulas: nothing here is about a model`,
        file,
        at,
    });
}

;// CONCATENATED MODULE: ./.build/audit/sources/worldforge-benchmark.js



const COUNTS = ['iterations', 'success_count', 'error_count', 'retry_count'];
const LATENCIES = [
    'average_latency_ms',
    'min_latency_ms',
    'max_latency_ms',
    'p50_latency_ms',
    'p95_latency_ms',
];
/** Aggregates of adapter calls: the single calls are in no file, so they are reported and never decided. */
function worldforge_benchmark_readBenchmark(report, sink) {
    const { file, at, results } = report;
    const providers = new Set();
    for (const [index, row] of results.entries()) {
        const where = `${at}/results/${index}`;
        const { provider, operation } = row;
        if (typeof provider !== 'string' || typeof operation !== 'string') {
            throw worldforge_report_invalid(file, where, 'names no provider and operation');
        }
        providers.add(provider);
        const [iterations, successes, errors] = COUNTS.map((key) => worldforge_benchmark_countOf(row[key], file, `${where}/${key}`));
        if (successes + errors !== iterations) {
            throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} ${where}: ${successes} successes and ${errors} errors of ${iterations} iterations`, { hint: 'one of them was edited: take the report as WorldForge wrote it' });
        }
        const say = (name, unit) => {
            const value = row[name];
            // Without a successful call there is no latency.
            if (value === null || value === undefined)
                return;
            if (typeof value !== 'number' || !Number.isFinite(value))
                throw worldforge_report_invalid(file, `${where}/${name}`, 'is no number');
            const scope = { suite: provider.slice(0, 400), task: operation.slice(0, 400) };
            sink.reported({ name, scope, value, unit, text: String(value), file, at: `${where}/${name}` });
        };
        for (const name of COUNTS)
            say(name, 'count');
        for (const name of LATENCIES)
            say(name, 'ms');
    }
    sink.finding({
        code: 'aggregate-only',
        severity: 'warning',
        message: 'a benchmark report has totals and percentiles of adapter calls, not the calls: they are reported and nothing is decided; latencies under 0.1 ms are written as 0.1 ms',
        file,
        at: `${at}/results`,
    });
    noteMock([...providers], 'mock-provider', file, `${at}/results`, sink);
    noteGate(report, sink);
}
/** What its own gate found, from the violations as well as from the flag: a flag may be stale. */
function noteGate({ file, whole }, sink) {
    const gate = record(whole.gate);
    if (gate === undefined)
        return;
    const violations = Array.isArray(gate.violations) ? gate.violations.length : 0;
    if (gate.passed === true && violations === 0)
        return;
    sink.finding({
        code: gate.passed === true ? 'gate-contradicts-itself' : 'gate-violated',
        severity: 'warning',
        message: gate.passed === true
            ? `says that its budgets were kept, and lists ${violations} violations`
            : `its own budgets were not kept: ${violations} violations`,
        file,
        at: '/gate',
    });
}
function worldforge_benchmark_countOf(value, file, at) {
    if (Number.isSafeInteger(value) && value >= 0)
        return value;
    throw worldforge_report_invalid(file, at, `is ${JSON.stringify(value)}, not a count`);
}

;// CONCATENATED MODULE: ./.build/audit/sources/worldforge.js








const REPORT = /"kind"\s*:\s*"(?:evaluation|benchmark)"/;
const REPORT_VERSION = /"worldforge_version"\s*:/;
const MANIFEST = 'run_manifest.json';
/** Ids of WorldForge have no milliseconds, which those of our own runs have. */
const RUN_ID = /"run_id"\s*:\s*"\d{8}T\d{6}Z-[0-9a-f]{8}"/;
const LIVE_SMOKE = /"command_argv"\s*:/;
const CSV_HEADER = /^(?:suite_id,suite,provider,scenario,score|provider,operation,iterations,concurrency),/;
/**
 * What `worldforge eval` and `worldforge benchmark` report. Their suites check the contract of an adapter, not a robot:
 * so a scenario that passed is no success of an episode, and a claim on `success_rate` finds nothing here.
 */
const worldforge = {
    source: 'worldforge',
    title: 'WorldForge (worldforge eval, worldforge benchmark)',
    recognises: [
        'report of `worldforge eval --format json`: contract_pass and contract_score per scenario, no success rate',
        'report of `worldforge benchmark --format json`, with or without a gate: aggregates, reported and never decided',
        'run workspaces with run_manifest.json (schema 1) and reports/report.json',
    ],
    supplies: {
        EVALUATOR_VERSION: 'always',
        RUN_TIME: 'always',
        RAW_REFERENCES: 'always',
        DENOMINATOR_POLICY: 'sometimes',
    },
    // Each scenario measures something else.
    metricsByTask: true,
    detect: worldforge_detect,
    read(tree, detection, _options, sink) {
        const reports = detection.files.filter((file) => external_node_path_.posix.basename(file) !== MANIFEST);
        const manifests = detection.files.filter((file) => external_node_path_.posix.basename(file) === MANIFEST);
        const read = reports.map((file) => worldforge_readReport(tree, file));
        for (const manifest of manifests)
            checkRun(tree, manifest, read, sink);
        requireOneProvider(read);
        sink.facts({ evaluatorName: 'worldforge' });
        for (const report of read) {
            sink.facts({ evaluatorVersion: report.version, finishedAt: report.createdAt });
            if (report.kind === 'evaluation')
                readEvaluation(report, sink);
            else
                worldforge_benchmark_readBenchmark(report, sink);
        }
    },
};
function worldforge_detect(tree) {
    const reports = tree.named(/\.json$/i).filter(({ path: file }) => {
        const head = tree.headText(file);
        return REPORT.test(head) && REPORT_VERSION.test(head);
    });
    const manifests = tree.files.filter(({ path: file }) => {
        const head = external_node_path_.posix.basename(file) === MANIFEST ? tree.headText(file) : '';
        return RUN_ID.test(head) || LIVE_SMOKE.test(head);
    });
    const files = withNamesakes(tree, [...manifests, ...reports].map(({ path: file }) => file));
    if (files.length > 0) {
        return {
            format: manifests.length > 0 ? 'worldforge-run' : 'worldforge-report',
            confidence: reports.length > 0 ? 0.9 : 0.6,
            why: [
                reports.length > 0
                    ? `${reports[0].path} has the provenance of a WorldForge report`
                    : `${manifests[0].path} is the manifest of a WorldForge run`,
            ],
            files,
        };
    }
    const tables = tree.named(/\.csv$/i).filter(({ path: file }) => CSV_HEADER.test(tree.headText(file)));
    const candidates = tables.length > 0 ? tables : tree.files.length === 1 ? tree.files : [];
    if (candidates.length === 0)
        return null;
    return {
        format: 'worldforge-report',
        confidence: tables.length > 0 ? 0.4 : 0.1,
        why: [
            `${candidates[0].path} is ${tables.length > 0 ? 'the CSV form of a WorldForge report' : 'the only file'}`,
        ],
        files: candidates.map(({ path: file }) => file),
    };
}
function worldforge_readReport(tree, file) {
    if (CSV_HEADER.test(tree.headText(file))) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is the CSV form of a report, which says neither what wrote it nor when`, { hint: 'give the JSON form: `--format json`, or reports/report.json of the run workspace' });
    }
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const whole = record(root) ?? {};
    const wrapped = record(whole.benchmark);
    const body = wrapped ?? whole;
    const at = wrapped === undefined ? '' : '/benchmark';
    const provenance = record(body.provenance);
    const { kind, schema_version: schema, worldforge_version: version, created_at: created } = provenance ?? {};
    if (provenance === undefined || (kind !== 'evaluation' && kind !== 'benchmark')) {
        const keys = Object.keys(whole).slice(0, 6).map(plain_value/* quoted */.TL).join(', ');
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is not a report of worldforge eval or worldforge benchmark: it needs "provenance" with such a "kind", and has ${keys === '' ? 'no keys' : keys}`, { hint: 'audits, release evidence, galleries and traces of WorldForge are not results' });
    }
    if (schema !== 2) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} ${at}/provenance/schema_version: is ${JSON.stringify(schema)}, and 2 is the version that is known`, { hint: 'write the report again with the WorldForge that has this version' });
    }
    if (typeof version !== 'string' || version === '') {
        throw worldforge_report_invalid(file, `${at}/provenance/worldforge_version`, 'is no version');
    }
    const time = typeof created === 'string' ? new Date(created) : undefined;
    const isTime = typeof created === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(created);
    if (time === undefined || !isTime || Number.isNaN(time.getTime())) {
        throw worldforge_report_invalid(file, `${at}/provenance/created_at`, 'is no time with an offset from UTC');
    }
    if (!Array.isArray(body.results))
        throw worldforge_report_invalid(file, `${at}/results`, 'is not a list');
    requireResultDigest(tree, file, wrapped !== undefined, provenance.result_digest, `${at}/provenance/result_digest`);
    const results = body.results.map((value, index) => {
        const row = record(value);
        if (row === undefined)
            throw worldforge_report_invalid(file, `${at}/results/${index}`, 'is not an object');
        return row;
    });
    return { file, at, kind, version, createdAt: time.toISOString(), whole, body, results };
}
/** A workspace's manifest says how the run ended, which its report does not. */
function checkRun(tree, file, reports, sink) {
    const [root] = (0,json_stream/* streamJson */.fM)(tree, file);
    const manifest = record(root) ?? {};
    if (LIVE_SMOKE.test(tree.headText(file))) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} is the manifest of a live smoke test: it has a status and no results`, { hint: 'name a run workspace of worldforge eval or worldforge benchmark' });
    }
    if (manifest.schema_version !== 1) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} /schema_version: is not 1`, {
            hint: 'name a run workspace of a WorldForge that writes schema 1',
        });
    }
    const { status, kind } = manifest;
    if (status === 'running') {
        throw new foundation_errors/* WorldGateError */._B('run-unfinished', `${file} /status: is running`, {
            hint: 'wait for the run to end; one that was killed says so for ever: run it again',
        });
    }
    const expected = `${external_node_path_.posix.join(external_node_path_.posix.dirname(file), 'reports/report.json')}`;
    const report = reports.find((candidate) => candidate.file === expected);
    const summary = record(manifest.result_summary) ?? {};
    if (report === undefined) {
        if (kind !== 'eval' && kind !== 'benchmark') {
            throw new foundation_errors/* WorldGateError */._B('format-unknown', `${file} /kind: is ${typeof kind === 'string' ? (0,plain_value/* quoted */.TL)(kind) : 'missing'}, and only runs of eval and benchmark have results`, { hint: 'name a run workspace of worldforge eval or worldforge benchmark' });
        }
        summaryAlone(file, summary, sink);
        return;
    }
    if (status !== 'completed' && status !== 'passed') {
        sink.finding({
            code: 'run-not-completed',
            severity: 'warning',
            message: `the status of the run is ${typeof status === 'string' ? (0,plain_value/* quoted */.TL)(status) : 'missing'}`,
            file,
            at: '/status',
        });
    }
    const counts = [['result_count', report.results.length]];
    if (report.kind === 'evaluation') {
        counts.push(['passed_count', report.results.filter(({ passed }) => passed === true).length]);
    }
    for (const [key, found] of counts) {
        const stated = summary[key];
        if (stated === undefined || stated === found)
            continue;
        throw new foundation_errors/* WorldGateError */._B('counts-disagree', `${file} /result_summary/${key}: is ${JSON.stringify(stated)}, but ${report.file} has ${found}`, { hint: 'the files are of two runs, or one was edited: take the workspace as WorldForge wrote it' });
    }
}
function summaryAlone(file, summary, sink) {
    for (const name of ['result_count', 'passed_count', 'error_count', 'retry_count']) {
        const value = summary[name];
        if (typeof value !== 'number' || !Number.isFinite(value))
            continue;
        const at = `/result_summary/${name}`;
        sink.reported({
            name,
            scope: { suite: null, task: null },
            value,
            unit: 'count',
            text: String(value),
            file,
            at,
        });
    }
    sink.finding({
        code: 'summary-without-raw',
        severity: 'warning',
        message: 'counts results, but reports/report.json is not beside it: they are reported and nothing is decided',
        file,
        at: '/result_summary',
    });
}
/** What one provider did says nothing of another. */
function requireOneProvider(reports) {
    const first = new Map();
    for (const { kind, results, file, at } of reports) {
        if (kind !== 'evaluation')
            continue;
        for (const [index, { provider }] of results.entries()) {
            const where = `${at}/results/${index}/provider`;
            if (typeof provider !== 'string' || provider === '')
                throw worldforge_report_invalid(file, where, 'is no name');
            if (!first.has(provider))
                first.set(provider, `${file} ${where}`);
        }
    }
    if (first.size <= 1)
        return;
    const [[one, at], [two, also]] = [...first];
    throw new foundation_errors/* WorldGateError */._B('several-runs', `${also}: the provider is ${(0,plain_value/* quoted */.TL)(two)}, but ${(0,plain_value/* quoted */.TL)(one)} at ${at}`, { hint: 'a claim is about one provider: run `worldforge eval --provider NAME` for it alone' });
}

// EXTERNAL MODULE: ./.build/evaluation/plan-agreement.js
var plan_agreement = __webpack_require__(48411);
// EXTERNAL MODULE: ./.build/evaluation/run-plan.js
var run_plan = __webpack_require__(81966);
// EXTERNAL MODULE: ./.build/runs/layout.js
var layout = __webpack_require__(3163);
;// CONCATENATED MODULE: ./.build/audit/sources/worldgate.js







const OWN_MANIFEST = /"schema_version"\s*:\s*"worldgate\.run\.v1"/;
/**
 * Runs of WorldGate itself. What `worldgate gate` refuses is refused here too: a run that is not completed, that was
 * edited, or that disagrees with its plan.
 */
const worldgate = {
    source: 'worldgate',
    title: 'WorldGate (worldgate eval, worldgate benchmark)',
    recognises: [
        'folder of a run, .worldgate/runs/<id>, with run_manifest.json, inputs/plan.json and results/',
        'a workspace that holds one run',
        'run of worldgate benchmark: latency_ms of each timed call, no success rate',
    ],
    supplies: {
        EPISODE_OUTCOMES: 'sometimes',
        MODEL_DIGEST: 'sometimes',
        EVALUATOR_VERSION: 'always',
        EVALUATOR_COMMIT: 'sometimes',
        SEEDS: 'always',
        RUN_TIME: 'always',
        FAILURE_NOTES: 'sometimes',
        RAW_REFERENCES: 'always',
        ENVIRONMENT_LOCK: 'always',
        ATTEMPT_POLICY: 'always',
        DENOMINATOR_POLICY: 'always',
    },
    detect: worldgate_detect,
    read(tree, detection, _options, sink) {
        const folder = onlyRun(tree, detection);
        const { run, plan } = (0,plan_agreement/* readPlannedRun */.Y)(external_node_path_.join(tree.root, folder));
        const at = (file) => external_node_path_.posix.join(folder, file);
        const { policy } = layout/* RESULT_FILES */.Se;
        const isEval = run.header !== null;
        const files = isEval ? [policy.header, policy.episodes] : [layout/* MEASUREMENTS */.Gq];
        for (const file of [layout/* MANIFEST */.e0, run_plan/* PLAN_FILE */.V, ...files])
            noteDigest(tree, at(file));
        describe(run, plan, at, sink);
        if (isEval)
            readEpisodes(run, plan, at, sink);
        else
            readCalls(run, at, sink);
    },
};
function worldgate_detect(tree) {
    const manifests = tree.files.filter(({ path: file }) => external_node_path_.posix.basename(file) === layout/* MANIFEST */.e0 && OWN_MANIFEST.test(tree.headText(file)));
    const [first] = manifests;
    if (first !== undefined) {
        return {
            format: 'worldgate-run',
            confidence: 0.95,
            why: [`${first.path} is the manifest of a run of WorldGate`],
            files: manifests.map(({ path: file }) => file),
        };
    }
    if (tree.files.length !== 1)
        return null;
    const [only] = tree.files;
    return {
        format: 'worldgate-run',
        confidence: 0.1,
        why: [`${only.path} is the only file`],
        files: [only.path],
    };
}
/** Folder of the run, relative to the tree; empty where the tree is the run. */
function onlyRun(tree, { files, confidence }) {
    const [manifest] = files;
    if (confidence < 0.5 || tree.files.length === 1) {
        throw new foundation_errors/* WorldGateError */._B('format-unknown', `${manifest} alone is no run of WorldGate`, {
            hint: 'name the folder of the run: .worldgate/runs/<id>',
        });
    }
    const folders = files
        .map((file) => external_node_path_.posix.dirname(file))
        .map((folder) => (folder === '.' ? '' : folder))
        .sort();
    if (folders.length === 1)
        return folders[0];
    throw new foundation_errors/* WorldGateError */._B('several-runs', `${folders.length} runs are here: ${folders.slice(0, 8).map(plain_value/* quoted */.TL).join(', ')}${folders.length > 8 ? ', …' : ''}`, { hint: 'a claim is decided from one run: name its folder; `worldgate runs list` shows them' });
}
/** The run was read and checked by its own reader; this is for the list of raw files. */
function noteDigest(tree, file) {
    const pieces = (0,read_file/* filePieces */.KQ)(tree, file);
    while (pieces.next().done !== true)
        ;
}
function describe(run, plan, at, sink) {
    const { manifest, header } = run;
    const { worldgate: version } = manifest.versions;
    // Only a task of the repository is fixed by its commit; those that ship are fixed by the version.
    const hasOwnTask = plan.files.tasks.some(({ tree }) => tree === 'repository');
    sink.facts({
        evaluatorName: 'worldgate',
        ...(version === undefined ? {} : { evaluatorVersion: version }),
        ...(manifest.commit === null || !hasOwnTask ? {} : { evaluatorCommit: manifest.commit }),
        startedAt: manifest.started_at,
        ...(manifest.finished_at === null ? {} : { finishedAt: manifest.finished_at }),
        runSeeds: [header?.plan.seed ?? manifest.plan.seed],
    });
    // Versions, engine and digests of task and world are bound by the result; each planned episode is played once.
    sink.supplies('ENVIRONMENT_LOCK', 'ATTEMPT_POLICY', 'DENOMINATOR_POLICY');
    const digest = header?.policy.digest ?? manifest.inputs.checkpoint_digest;
    if (digest !== null) {
        const [file, key] = header === null
            ? [at(layout/* MANIFEST */.e0), '/inputs/checkpoint_digest']
            : [at(layout/* RESULT_FILES */.Se.policy.header), '/policy/digest'];
        sink.model({ kind: 'digest', value: digest, file, at: key });
    }
    const mocks = manifest.components.filter(({ origin }) => origin === 'mock');
    if (!manifest.not_for_proof && mocks.length === 0)
        return;
    const names = mocks.map(({ role, name }) => `${role} ${(0,plain_value/* quoted */.TL)(name)}`).join(', ');
    sink.finding({
        code: 'not-for-proof',
        severity: 'warning',
        message: `the run rests on a mock${names === '' ? '' : ` (${names})`}: its results show that the machinery works, and nothing of a model`,
        file: at(layout/* MANIFEST */.e0),
        at: '/not_for_proof',
    });
}
function readEpisodes(run, plan, at, sink) {
    const { manifest, records } = run;
    const header = run.header;
    const file = at(layout/* RESULT_FILES */.Se.policy.episodes);
    const suite = plan.preset.suite?.name ?? null;
    const tasks = header.tasks.map(({ name }) => sink.task({ suite, id: null, name }));
    for (const record of records) {
        sink.episode({
            // Tasks alternate within a seed.
            task: tasks[record.episode % tasks.length],
            episode: Math.floor(record.episode / tasks.length),
            runSeed: header.plan.seed,
            seed: record.seed,
            seedSource: 'recorded',
            outcome: record.success ? 'success' : 'failure',
            status: 'ok',
            evaluatorCounts: true,
            metrics: definedMetrics(record.metrics),
            steps: record.steps,
            stepUnit: 'env',
            failureReason: record.success ? undefined : record.termination,
            file,
            at: `line ${record.episode + 1}`,
        });
    }
    const { episodes, stop } = manifest;
    const stated = { scope: { suite: null, task: null }, unit: 'count', file: at(layout/* MANIFEST */.e0) };
    sink.stated({
        ...stated,
        name: 'episodes.run',
        what: 'episodes',
        value: episodes.run,
        text: String(episodes.run),
        at: '/episodes/run',
    });
    sink.stated({
        ...stated,
        name: 'episodes.succeeded',
        what: 'successes',
        value: episodes.succeeded,
        text: String(episodes.succeeded),
        at: '/episodes/succeeded',
    });
    sink.facts({ expectedEpisodes: records.length });
    if (stop?.rule !== 'savi')
        return;
    sink.finding({
        code: 'stopping-savi',
        severity: 'warning',
        message: `the run could stop early${stop.stopped_early ? ` and did, after ${records.length} of ${header.plan.episodes} episodes` : ''}: only a claim with the interval method savi, and a protocol with stopping savi, may be decided from it`,
        file: at(layout/* MANIFEST */.e0),
        at: '/stop/rule',
    });
}
/**
 * A metric is `null` where it is undefined for an episode. Claims write names in lower case; a task may have others.
 */
function definedMetrics(metrics) {
    const defined = {};
    for (const [name, value] of Object.entries(metrics)) {
        if (value === null)
            continue;
        const plain = name.toLowerCase();
        defined[Object.hasOwn(metrics, plain) ? name : plain] = value;
    }
    return defined;
}
/** The timed calls of a benchmark, one an episode: a call that failed is no trial. */
function readCalls({ measurements, manifest }, at, sink) {
    const file = at(layout/* MEASUREMENTS */.Gq);
    const { policy, samples_ms: samples } = measurements;
    const task = sink.task({ suite: null, id: null, name: manifest.preset.name });
    for (const [index, latency] of samples.policy.entries()) {
        sink.episode({
            task,
            episode: index,
            runSeed: manifest.plan.seed,
            seed: null,
            seedSource: 'config',
            outcome: latency === null ? 'not_a_trial' : null,
            status: latency === null ? 'crashed' : 'ok',
            evaluatorCounts: latency !== null,
            metrics: latency === null ? undefined : { latency_ms: latency },
            file,
            at: `/samples_ms/policy/${index}`,
        });
    }
    const stated = { unit: 'count', file, at: '/policy/samples' };
    sink.stated({
        ...stated,
        name: 'samples',
        scope: { suite: null, task: null },
        what: 'episodes',
        value: policy.samples,
        text: String(policy.samples),
    });
    const scope = { suite: null, task: manifest.preset.name };
    for (const statistic of ['mean', 'p50', 'p95', 'p99']) {
        const { value } = policy.latency_ms[statistic];
        sink.reported({
            name: `latency_ms ${statistic}`,
            scope,
            value,
            unit: 'ms',
            text: String(value),
            file,
            at: `/policy/latency_ms/${statistic}/value`,
        });
    }
    sink.facts({ expectedEpisodes: samples.policy.length });
}

;// CONCATENATED MODULE: ./.build/audit/sources/registry.js












/** Every importer, in the order in which `worldgate audit sources` lists them. */
const IMPORTERS = [
    lerobot,
    openpi,
    lbmEval,
    vlaEval,
    gr00t,
    pi07,
    embodiedGovBench,
    cosmosPredict,
    worldforge,
    worldgate,
    auditInput,
    generic,
];


/***/ }),

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ TIME_UNITS),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/* unused harmony exports MAPPED_UNITS, GROUP_KEYS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400);
/** What a cell or a JSON value may be compared with. */
const spelling = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), text, zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]);
/** Text over the path of a file: `*` is anything within one part of it, a part `**` any folders. */
const pathPattern = text.min(1).refine((pattern) => (pattern.match(/\*+/g) ?? []).length <= 4, {
    message: 'may have at most four "*" or "**"',
});
/** JSON pointer (RFC 6901); a part `*` stands for any index or key. */
const pointerPattern = text.regex(/^(?:\/[^/]*)*$/, 'a JSON pointer: "" or parts that begin with "/"');
const place = {
    from: text
        .optional()
        .describe('column or key of the row; a JSON pointer into the row where it begins with "/"'),
    file: pointerPattern
        .optional()
        .describe('JSON pointer from the top of the file; a "*" is what the same "*" of `rows` stands for'),
    path: pathPattern
        .regex(/^[^{}]*\{\}[^{}]*$/, 'a part of a path with one "{}" in it, e.g. "seed_{}/episodes.csv"')
        .optional()
        .describe('part of the path of the file; "{}" is the value'),
    wildcard: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .max(8)
        .optional()
        .describe('what the nth "*" of `rows` stands for: a key or an index'),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])
        .optional()
        .describe('the same for all rows'),
};
const PLACES = Object.keys(place);
const hasOnePlace = (source) => PLACES.filter((key) => source[key] !== undefined).length === 1;
const ONE_PLACE = { message: 'needs exactly one of "from", "file", "path", "wildcard" and "value"' };
/** `name` alone is short for `{from: name}`. */
function field(more) {
    const full = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...place, ...more })
        .refine((source) => hasOnePlace(source), ONE_PLACE);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, full]);
}
const label = field({});
const count = field({
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(1).default(0).describe('of the first: 1 where they are counted from 1'),
});
const seed = field({
    otherwise: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'absent'])
        .default('error')
        .describe('what a value that is no seed is; a missing or empty one is absent'),
});
const success = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    true: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(16).optional(),
    false: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(16).optional(),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE)
    .refine((source) => (source.true === undefined) === (source.false === undefined), {
    message: 'needs "true" and "false", or neither (JSON booleans)',
});
const notATrial = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    values: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('any'), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64)])
        .describe('"any": whatever is there and is neither null nor empty; null in a list: missing or empty'),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['infra_error', 'crashed', 'pending']),
    counted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe("whether the evaluator's own rate counts it"),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE);
const TIME_UNITS = ['min', 's', 'ms', 'us', 'ns'];
const MAPPED_UNITS = [
    'ratio',
    'percent',
    'boolean',
    'count',
    'mse',
    'mae',
    'reward',
    'score',
    ...TIME_UNITS,
];
const metric = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MAPPED_UNITS)
        .describe('as the file has it; percent and boolean become a ratio, times the unit that the name ends with'),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE);
const aggregate = {
    ...place,
    name: text.min(1).optional().describe('as reports call it; the key unless stated'),
    files: pathPattern.optional().describe('of which files; those of the rows unless stated'),
    rows: pointerPattern
        .optional()
        .describe('where they stand in JSON; once, at the top of the file, unless stated'),
    suite: label.optional(),
    task: label.optional(),
};
const stated = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...aggregate,
    what: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success_rate', 'successes', 'episodes']),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ratio', 'percent', 'count']),
    decimals: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(12).optional().describe('to which the evaluator rounds it'),
    over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['evaluator', 'all'])
        .default('evaluator')
        .describe('all: also those that the evaluator leaves out'),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE)
    .refine(({ what, unit }) => (what === 'success_rate') === (unit !== 'count'), {
    message: 'a success_rate is a ratio or percent, everything else a count',
});
const reported = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...aggregate, unit: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedNumber */ .lx.shape.unit })
    .refine((source) => hasOnePlace(source), ONE_PLACE);
const model = field({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hf_id', 'digest', 'path', 'name']).default('name'),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text)
        .max(32)
        .default(['random', 'oracle', 'expert', 'scripted', 'human'])
        .describe('values that name something else than a model'),
});
const condition = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    one_of: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64).optional(),
    none_of: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64).optional(),
    because: text.min(1).describe('completes "... is not read: "'),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE)
    .refine((source) => (source.one_of === undefined) !== (source.none_of === undefined), {
    message: 'needs "one_of" or "none_of"',
});
const GROUP_KEYS = ['file', 'suite', 'task', 'run_seed'];
/** A mapping: where the columns or keys of somebody's results stand, and what their values mean. */
const mapping = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.mapping.v1'),
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['csv', 'json', 'jsonl']),
    files: pathPattern.optional().describe('"**/*.csv" (or .json, .jsonl) unless stated'),
    documents: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['one', 'many'])
        .default('one')
        .describe('many: JSON documents one after another in one file, as programs that append write them'),
    rows: pointerPattern
        .optional()
        .describe('JSON only: "/episodes/*"; the whole file is one row where it is ""'),
    where: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([spelling, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64)]))
        .default({})
        .describe('only rows with these values, by column or key'),
    require: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(condition).max(16).default([]).describe('files that are something else are refused'),
    suite: label.optional(),
    task: label.optional().describe('id of the task'),
    task_name: label.optional(),
    episode: count.optional().describe('index within the task and seed; counted where it is not stated'),
    group_by: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(GROUP_KEYS))
        .max(4)
        .optional()
        .describe('within which rows are counted where there is no `episode`: all four unless stated'),
    run_seed: seed.optional().describe('seed of the whole run'),
    seed: seed.optional().describe('seed of the episode'),
    seed_label: seed.optional().describe('a second statement of `run_seed`, e.g. in a folder name'),
    success: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, success]).optional(),
    not_a_trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(notATrial).max(16).default([]),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and "_"'), metric)
        .default({}),
    steps: field({ unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['env', 'policy_call']).default('env') }).optional(),
    duration: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...place, unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TIME_UNITS) })
        .refine((source) => hasOnePlace(source), ONE_PLACE)
        .optional(),
    failure_reason: label.optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([model, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(model).max(4)]).optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        evaluator: label.optional(),
        evaluator_version: label.optional(),
        evaluator_commit: label.optional(),
        started_at: label.optional(),
        finished_at: label.optional(),
        horizon: label.optional(),
        expected_episodes: label.optional(),
    })
        .default({}),
    stated: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stated).max(32).default([]).describe('what must agree with the episodes'),
    reported: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reported).max(64).default([]).describe('what is shown and never compared'),
})
    .superRefine((value, context) => {
    const refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
    const { format, rows, success: how, metrics } = value;
    if (format === 'json' && rows === undefined)
        refuse(['rows'], 'is missing: where the rows are, e.g. "/episodes/*"');
    if (format !== 'json' && rows !== undefined)
        refuse(['rows'], `is for JSON: every line of ${format} is a row`);
    if (format !== 'json' && value.documents === 'many')
        refuse(['documents'], 'is for JSON');
    if (format === 'csv' && how !== undefined && (typeof how === 'string' || how.true === undefined)) {
        refuse(['success'], 'CSV has no booleans: say what means what, {from: success, true: ["1"], false: ["0"]}');
    }
    const makesEpisodes = how !== undefined || Object.keys(metrics).length > 0;
    if (!makesEpisodes && value.reported.length === 0) {
        refuse(['success'], 'is missing, and there are neither metrics nor reported numbers');
    }
    if (!makesEpisodes && value.stated.length > 0)
        refuse(['stated'], 'needs episodes: use "reported" for numbers alone');
    if (value.episode !== undefined && value.group_by !== undefined) {
        refuse(['group_by'], 'counts episodes, and `episode` says their index: one of the two');
    }
    for (const [name, { unit }] of Object.entries(metrics)) {
        if (TIME_UNITS.includes(unit) && !/_(?:s|ms|us|ns)$/.test(name)) {
            refuse(['metrics', name], 'is a time: let its name end with the unit that it is to have, e.g. latency_ms');
        }
    }
});


/***/ })

};
