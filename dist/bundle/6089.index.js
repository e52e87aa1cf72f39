export const id = 6089;
export const ids = [6089];
export const modules = {

/***/ 49909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

function text(options, key) {
    const value = options[key];
    return typeof value === 'string' ? value : undefined;
}
/** The values of an option that may be given more than once. */
function texts(options, key) {
    const value = options[key];
    return Array.isArray(value) ? value : [];
}
/** @param flag how a message calls it. @throws WorldGateError `usage` where it is missing */
function required(options, key, flag) {
    const value = text(options, key);
    if (value !== undefined)
        return value;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag} is missing`);
}
/** A whole number of at least `min`. @throws WorldGateError `usage` */
function integer(options, key, flag, min) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < min) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a whole number of at least ${min}`);
    }
    return number;
}
/** A finite number. @throws WorldGateError `usage` */
function number(options, key, flag) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const result = Number(value);
    if (value.trim() === '' || !Number.isFinite(result)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a number`);
    }
    return result;
}


/***/ }),

/***/ 11063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ runResult),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   rZ: () => (/* binding */ failOnOption),
/* harmony export */   zf: () => (/* binding */ workspaceDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _reports_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75963);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5780);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49909);






function failOnOption(options) {
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOn */ .Ko.parse((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'failOn') ?? 'failed');
}
/** Where the caller keeps runs. */
function workspaceDir(context, options) {
    return resolvePath(context, (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'runWorkspace') ?? '.worldgate');
}
function resolvePath(context, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.cwd, file);
}
/** What a command says of a run that has ended, and how it exits. A fault of ours is thrown again. */
function runResult(context, outcome, options) {
    const { manifest, report, runDir, failure } = outcome;
    if (failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(failure))
        throw failure;
    const row = (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runRow */ .gY)(manifest, runDir, context.cwd);
    const { colour, columns } = context.terminal;
    const rendered = (0,_reports_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
    return {
        exitCode: failure?.exitCode ?? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(report.verdict, failOnOption(options)),
        data: row,
        text: `${rendered.trimEnd()}\n\nrun: ${row.run_dir}`,
        ...(manifest.error === null ? {} : { errors: [manifest.error] }),
    };
}


/***/ }),

/***/ 48922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/observability/redaction/index.js + 8 modules
var redaction = __webpack_require__(20867);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
;// CONCATENATED MODULE: ./.build/audit/triage/reasons.js

/** Why candidates are not accepted: class, what it means, and the first thing to try. */
const REASONS = {
    'tracker-summary': [
        'report_only',
        'a summary of an experiment tracker',
        'take the files of the evaluator itself',
    ],
    'dataset-signal': [
        'report_only',
        'recordings or a data set, no evaluation',
        'evaluate a policy, and give its results',
    ],
    'metric-contract-missing': [
        'report_only',
        'numbers per episode without a notion of success',
        'write a claim on that metric and run `worldgate audit run` on these files',
    ],
    'no-episode-outcomes': [
        'report_only',
        'names a model or a benchmark, and has no outcome of any episode',
        null,
    ],
    'log-episodes': [
        'report_only',
        'episodes that are told by a text log',
        'run `worldgate audit run` with this source on these files: a person answers for the log',
    ],
    'unstructured-files': ['report_only', 'logs, pictures, videos or notes', null],
    'not-the-policy': [
        'report_only',
        'something else than the model acted: it never counts for a policy',
        'give the results of the model',
    ],
    ambiguous: ['rejected', 'what these files are cannot be told', 'give one run with `worldgate audit run`'],
    'coverage-gap': [
        'rejected',
        'a part of the planned episodes is missing',
        'let the evaluator finish, or find the rest',
    ],
    'archive-only': [
        'rejected',
        'only archives',
        'unpack them with your own tools, and run triage on what was in them',
    ],
    'csv-only': [
        'rejected',
        'episodes only as CSV, in which every value is text',
        'look at the rows, and import them with a mapping: `worldgate audit run generic --mapping`',
    ],
    'numeric-score-only': [
        'rejected',
        'scores, and no true or false per episode',
        'write a mapping that says what is a success: `worldgate audit run generic --mapping`',
    ],
    'aggregate-only': [
        'rejected',
        'aggregates without the episodes behind them',
        'find the per-episode results that were summed up',
    ],
    'episode-success-missing': [
        'rejected',
        'rows of episodes without an outcome',
        'find out what became of those episodes',
    ],
    'denominator-missing': [
        'rejected',
        'nothing says how many episodes there should be, so failed or missing ones may have been dropped',
        'find the configuration of the run, or import with a claim and protocol: `worldgate audit run`',
    ],
    'identity-missing': ['rejected', 'rows that name neither task nor suite nor episode', null],
    'binary-dominated': ['rejected', 'mostly binary files that no importer reads', null],
    'secrets-found': [
        'rejected',
        'secrets stand in its own files',
        'take them out, revoke them, and run triage again',
    ],
    'empty-artifact': [
        'rejected',
        'files of 0 bytes where results should be',
        'the evaluator was stopped, or the copy failed: take the files of a finished run',
    ],
    'summary-without-raw': [
        'rejected',
        'a summary with numbers beside raw files that are empty',
        'find the raw results: nothing supports these numbers',
    ],
    'lfs-pointer': [
        'rejected',
        'Git LFS pointers instead of results',
        'run `git lfs pull` where the files come from',
    ],
    'constant-outcome': [
        'rejected',
        'the same outcome in every episode, and nothing else varies: it may be a placeholder',
        'check that the program measures the success that it writes',
    ],
    'evaluator-markers-missing': [
        'rejected',
        'a success per row, but fewer than two signs of an evaluation (model, index of the episode, horizon, seed)',
        'demonstrations and annotations have a success too: give the results of an evaluator',
    ],
    'config-template': ['rejected', 'the configuration of a run, no result', null],
    'demo-data': ['rejected', 'an example, not a run', null],
    'run-blocked': ['rejected', 'a run that says of itself that it did not run', 'run the evaluation'],
    'empty-table': [
        'rejected',
        'tables with a header and no row',
        'the evaluation wrote nothing: look into its log',
    ],
    'file-too-large': [
        'rejected',
        'files that are too large to be looked at',
        'give one run with `worldgate audit run`',
    ],
};
const REASON_CODES = Object.keys(REASONS);
const isKnown = (code) => Object.hasOwn(REASONS, code);
/** @param code one of the table, or the code of an error of an importer, which rejects */
function reason(code, detail = {}) {
    const [kind, text] = isKnown(code) ? REASONS[code] : ['rejected', 'these files are broken'];
    return {
        code,
        class: kind,
        message: (0,redaction/* redactText */.Rd)(detail.message ?? text).slice(0, 4000),
        file: detail.file ?? null,
        at: detail.at ?? null,
    };
}
/** What a code means, for those who read reports; `undefined` for codes of importers. */
function meaningOf(code) {
    return isKnown(code) ? REASONS[code][1] : undefined;
}
/** The first thing to try about the weightiest reason. */
function nextOf(reasons) {
    const first = reasons.find(({ class: kind }) => kind === 'rejected') ?? reasons[0];
    return first === undefined || !isKnown(first.code) ? null : REASONS[first.code][2];
}
/** Rejected outweighs report-only, and any reason outweighs accepted. */
function classOf(reasons) {
    if (reasons.some(({ class: kind }) => kind === 'rejected'))
        return 'rejected';
    return reasons.length > 0 ? 'report_only' : 'accepted';
}

;// CONCATENATED MODULE: ./.build/audit/triage/customer-report.js



const MOST_ROWS = 200;
const MOST_REASONS = 3;
const TITLES = {
    accepted: 'Accepted',
    report_only: 'For the report only',
    rejected: 'Rejected',
};
const MEANINGS = {
    accepted: 'One outcome per episode, and it is known how many there should be. A claim can be decided on these.',
    report_only: 'They may be worth a look, and nothing is decided on them.',
    rejected: 'They cannot be decided on, for the reasons that stand beside them.',
};
/**
 * What a folder of results holds, in Markdown, for those who handed it over: names of files below the folder, counts and
 * reasons. No paths of a machine, no secrets (their kind, file and line only), no text of the files but names of tasks
 * and models.
 */
function customerReport(report) {
    const { candidates, folder } = report;
    const of = (kind) => candidates.filter((candidate) => candidate.class === kind);
    const counts = ['accepted', 'report_only', 'rejected'].map((kind) => `${of(kind).length} ${TITLES[kind].toLowerCase()}`);
    const lines = [
        '# What is in this folder of results',
        '',
        `${(0,format/* plural */.LS)(folder.files, 'file')}, ${sizeText(folder.size_bytes)}. Candidates: ${counts.join(', ')}.`,
        '',
        'This is an inventory. Nothing was run, nothing was changed, and no claim was decided: whether the results support a claim is decided by `worldgate audit run`, and only for a candidate that a person chooses.',
    ];
    for (const kind of ['accepted', 'report_only', 'rejected'])
        lines.push(...section(kind, of(kind)));
    lines.push(...fieldSection(report), ...secretSection(report), ...archiveSection(report), ...leftOut(report));
    return `${lines.join('\n')}\n`;
}
function section(kind, candidates) {
    if (candidates.length === 0)
        return [];
    const lines = ['', `## ${TITLES[kind]}`, '', MEANINGS[kind], ''];
    if (kind === 'accepted') {
        lines.push('| candidate | results | source | model | successes | expected | seeds |', '| --- | --- | --- | --- | --- | --- | --- |');
        for (const candidate of candidates.slice(0, MOST_ROWS))
            lines.push(acceptedRow(candidate));
    }
    else {
        lines.push('| candidate | results | successes | why | what to do |', '| --- | --- | --- | --- | --- |');
        for (const candidate of candidates.slice(0, MOST_ROWS))
            lines.push(otherRow(candidate));
    }
    if (candidates.length > MOST_ROWS)
        lines.push('', `… and ${candidates.length - MOST_ROWS} more.`);
    return lines;
}
function acceptedRow(candidate) {
    const { id, label, source, format, arm, denominator, seeds } = candidate;
    const shownSeeds = seeds === null ? 'not recorded' : seedText(seeds.run_seeds);
    return row([
        (0,reports_escape/* markdownCode */.D9)(id),
        cell(label),
        cell(`${source ?? '–'} (${format ?? '–'})`),
        cell(arm?.name ?? 'not recorded'),
        countText(candidate),
        denominator?.expected === null || denominator === null
            ? 'as the evaluator counts'
            : String(denominator.expected),
        shownSeeds,
    ]);
}
function otherRow(candidate) {
    const { id, label, reasons, next } = candidate;
    const codes = [...new Set(reasons.map(({ code }) => code))];
    const why = codes.slice(0, MOST_REASONS).map((code) => {
        const meaning = meaningOf(code);
        return `${(0,reports_escape/* markdownCode */.D9)(code)}${meaning === undefined ? '' : `: ${cell(meaning)}`}`;
    });
    if (codes.length > MOST_REASONS)
        why.push(`… and ${codes.length - MOST_REASONS} more`);
    return row([
        (0,reports_escape/* markdownCode */.D9)(id),
        cell(label),
        countText(candidate),
        why.join('; '),
        next === null ? '–' : withCode(next),
    ]);
}
/** Of all episodes that were read; those that were no trial are named. */
function countText({ counts }) {
    if (counts === null)
        return '–';
    const { episodes, successes, failures, not_trials: none } = counts;
    if (successes + failures + none === 0)
        return `${(0,format/* plural */.LS)(episodes, 'episode')} without an outcome`;
    return `${successes} of ${episodes}${none === 0 ? '' : ` (${none} no trial)`}`;
}
function seedText(seeds) {
    if (seeds.length === 0)
        return 'per episode';
    return seeds.length > 8 ? `${seeds.slice(0, 8).join(', ')}, … (${seeds.length})` : seeds.join(', ');
}
function fieldSection({ fields }) {
    if (fields.length === 0)
        return [];
    const lines = [
        '',
        '## Rates that the files state',
        '',
        'Units come from names and known formats. Where a name gives none, the number is not used: 1.0 may be 100 % or 1 %.',
        '',
        '| key | unit | files |',
        '| --- | --- | --- |',
    ];
    for (const { field, unit, files } of fields.slice(0, MOST_ROWS)) {
        lines.push(row([cell(field), unit, String(files)]));
    }
    return lines;
}
function secretSection({ secret_places: places }) {
    if (places.length === 0)
        return [];
    const lines = [
        '',
        '## Secrets',
        '',
        `${places.length} ${places.length === 1 ? 'place looks' : 'places look'} like a secret, a credential or a signed URL. What stands there is not shown. Revoke it, take it out, and hand the folder over again.`,
        '',
        '| file | line | kind |',
        '| --- | --- | --- |',
    ];
    for (const { file, line, kind } of places.slice(0, MOST_ROWS)) {
        lines.push(row([cell(file), String(line), cell(kind)]));
    }
    if (places.length > MOST_ROWS)
        lines.push('', `… and ${places.length - MOST_ROWS} more.`);
    return lines;
}
function archiveSection({ archives }) {
    if (archives.length === 0)
        return [];
    const lines = [
        '',
        '## Archives',
        '',
        'They were listed and not unpacked.',
        '',
        '| archive | entries | unpacked | what was noticed |',
        '| --- | --- | --- | --- |',
    ];
    for (const archive of archives.slice(0, MOST_ROWS)) {
        const noticed = archive.findings.map(({ message }) => cell(message)).join('; ');
        const results = archive.results.length === 0 ? '' : `${(0,format/* plural */.LS)(archive.results.length, 'name')} that results often have`;
        lines.push(row([
            cell(archive.path),
            `${archive.entries}${archive.complete ? '' : ' or more'}`,
            sizeText(archive.unpacked_bytes),
            [noticed, results].filter((text) => text !== '').join('; ') || '–',
        ]));
    }
    return lines;
}
function leftOut({ folder, secret_scan: scan }) {
    const { kinds, skipped_count: skipped } = folder;
    const notes = [
        ['Files of 0 bytes', kinds.empty?.files],
        ['Git LFS pointers instead of files', kinds.lfs_pointer?.files],
        ['Files over 2 GiB, not read', kinds.huge?.files],
        ['Files that are holes on the disk, not read', kinds.sparse?.files],
        ['Links, devices and the like, not followed', skipped],
        ['Large files of which only beginning and end were searched for secrets', scan.partly.length],
        ['Text files that were not searched for secrets', scan.not_scanned],
    ].flatMap(([what, count]) => (count === undefined || count === 0 ? [] : [`${what}: ${count}.`]));
    notes.push('A search for secrets finds what has a label or a known shape; it cannot find everything.');
    return ['', '## Limits of this inventory', '', ...notes.map((note) => `- ${(0,reports_escape/* escapeMarkdownText */.m4)(note)}`)];
}
/** Folders of an absolute path; what is behind them stays. */
const FOLDERS = /(?<![\w.~/\\-])(?:[A-Za-z]:[\\/]|\/(?=[^\s/|]+\/)|\\\\)(?:[^\s/\\|<>"'`]+[\\/])*/g;
/** Text from the folder for a cell of a table: one line, escaped, and without the folders of absolute paths. */
const cell = (text) => (0,reports_escape/* escapeMarkdownCell */.Vf)(text.replace(FOLDERS, '…/'));
/** A sentence of ours, in which commands stand between backticks. */
const withCode = (text) => text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? spaced(part) : (0,reports_escape/* markdownCode */.D9)(part)))
    .join('');
/** Escaped, with the spaces around it that escaping trims. */
const spaced = (text) => `${/^\s/.test(text) ? ' ' : ''}${cell(text)}${/\s$/.test(text) ? ' ' : ''}`;
const row = (cells) => `| ${cells.join(' | ')} |`;
function sizeText(bytes) {
    if (bytes < 1024)
        return (0,format/* plural */.LS)(bytes, 'byte');
    if (bytes < 1024 ** 2)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    if (bytes < 1024 ** 3)
        return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
    return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}

// EXTERNAL MODULE: ./.build/audit/importing/input-tree.js
var input_tree = __webpack_require__(78595);
// EXTERNAL MODULE: ./.build/audit/sources/registry.js + 60 modules
var registry = __webpack_require__(66466);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/audit/triage/file-kinds.js


/** A larger file is named and never read. */
const HUGE_BYTES = 2 * 1024 ** 3;
const SPARSE_FROM_BYTES = 1024 * 1024;
const PROBE_BYTES = 4096;
const BY_NAME = [
    [
        'tracker',
        /(?:^|\/)(?:wandb|mlruns|\.neptune|aim|tb_logs)\/|(?:^|\/)wandb-(?:summary|metadata)\.json$|(?:^|\/)events\.out\.tfevents\.|\.wandb$/i,
    ],
    [
        'dataset',
        /\.(?:parquet|arrow|mcap|bag|db3|hdf5|h5|tfrecord|rrd|zarr|lance|usd[acz]?)$|(?:^|\/)meta\/(?:info|stats|episodes_stats)\.jsonl?$|(?:^|\/)meta\/(?:episodes|tasks)\.jsonl$/i,
    ],
    ['media', /\.(?:mp4|webm|avi|mov|mkv|gif|png|jpe?g|webp|svg|bmp|tiff?|wav|mp3)$/i],
    ['binary', /\.(?:pt|pth|ckpt|safetensors|onnx|npy|npz|pkl|pickle|bin|so|pyc|whl|exe|o|mjb|glb|stl|obj)$/i],
    ['json', /\.json$/i],
    ['jsonl', /\.(?:jsonl|ndjson)$/i],
    ['csv', /\.(?:csv|tsv)$/i],
    ['notes', /\.(?:md|rst|html?|pdf|ipynb|docx?|tex|py|sh|ts|js|cpp|hpp|c|h|xml|lock)$/i],
    ['config', /\.(?:ya?ml|toml|ini|cfg|conf|env)$|(?:^|\/)\.[a-z]+rc$|(?:^|\/)\.env(?:\..*)?$/i],
    ['log', /\.(?:log|txt|out|err)$|(?:^|\/)(?:stdout|stderr|exit_status)$/i],
];
/** What a file is, by its size, its name and its first 4 KiB; for large ones by what the disk holds of it too. */
function fileKind(tree, file) {
    const size = tree.file(file).sizeBytes;
    if (size === 0)
        return 'empty';
    if (size >= SPARSE_FROM_BYTES && isSparse(tree, file))
        return 'sparse';
    if (size > HUGE_BYTES)
        return 'huge';
    const head = tree.head(file);
    const text = head.toString('latin1');
    if (text.startsWith('version https://git-lfs.github.com/spec/v1'))
        return 'lfs_pointer';
    if (archiveKind(file, head) !== null)
        return 'archive';
    if (text.startsWith('SQLite format 3\0'))
        return 'database';
    if (/^(?:\xff\xfe|\xfe\xff)/.test(text) || /^(?:[\t\n\r -~]\0){4}|^(?:\0[\t\n\r -~]){4}/.test(text))
        return 'utf16';
    const named = BY_NAME.find(([, pattern]) => pattern.test(file))?.[0];
    const isBinary = head.includes(0);
    if (named === 'tracker' || named === 'dataset' || named === 'media')
        return named;
    if (isBinary)
        return named === 'notes' ? 'notes' : 'binary';
    return named ?? 'other';
}
/** Kinds that are text, and looked through for secrets. */
function isText(tree, file, kind) {
    const kinds = [
        'json',
        'jsonl',
        'csv',
        'log',
        'notes',
        'config',
        'tracker',
        'dataset',
        'other',
    ];
    return kinds.includes(kind) && !tree.head(file).includes(0);
}
/** By the first bytes; a name alone makes no archive. */
function archiveKind(file, head) {
    const text = head.toString('latin1');
    if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(text))
        return 'zip';
    if (text.startsWith('\x1f\x8b'))
        return /\.(?:tar\.gz|tgz)$/i.test(file) ? 'tar.gz' : 'gz';
    if (head.length > 262 && text.slice(257, 262) === 'ustar')
        return 'tar';
    return null;
}
/**
 * A file of which the disk holds less than a sixteenth, and that is nothing but zeros somewhere: reading it costs time
 * and says nothing. Compressing file systems store little as well; their files are not zeros.
 */
function isSparse(tree, file) {
    let fd;
    try {
        fd = (0,safe_path/* openBelow */.SL)(tree.root, file);
    }
    catch {
        return false;
    }
    try {
        const { size, blocks } = (0,external_node_fs_.fstatSync)(fd);
        if (blocks * 512 * 16 >= size)
            return false;
        const probe = Buffer.alloc(PROBE_BYTES);
        return [0, Math.floor(size / 2), size - PROBE_BYTES].some((at) => {
            const read = (0,external_node_fs_.readSync)(fd, probe, 0, PROBE_BYTES, at);
            return probe.subarray(0, read).every((byte) => byte === 0);
        });
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./.build/audit/triage/archives.js











const MOST_ENTRIES = 10_000;
const MOST_NAMES = 100;
const MOST_FINDINGS = 100;
/** What is gone through of a tar file, unpacked; nothing of it is kept. */
const MOST_UNPACKED_BYTES = 256 * 1024 * 1024;
/** Results compress by 10 to 40; the limit is that of deflate, nearly. */
const MOST_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;
const NESTED = /\.(?:zip|tar|tgz|tar\.gz|tar\.bz2|tar\.xz|tar\.zst|7z|rar|gz|xz|zst)$/i;
const RESULT = /(?:eval_info|results?|episodes?|summary|metrics|eval|audit_input)[^/]*\.(?:json|jsonl|csv|txt|log)$/i;
/**
 * What an archive says that it holds: names and sizes from its directory. Nothing is written to disk; of a tar file at
 * most 256 MiB are gone through, of every archive at most 10,000 entries. Broken ones get a finding.
 */
async function listArchive(tree, file) {
    const named = archiveKind(file, tree.head(file));
    const listing = new Listing(file, named, tree.file(file).sizeBytes);
    let fd;
    try {
        fd = (0,safe_path/* openBelow */.SL)(tree.root, file);
    }
    catch (error) {
        listing.note('archive-unreadable', (0,errors/* messageOf */.bD)(error));
        return listing.archive;
    }
    try {
        if (named === 'zip')
            await listZip(fd, listing);
        else if (named === 'gz')
            await listGzip(fd, file, listing);
        else
            await listTar(tarBytes(fd, named === 'tar.gz', listing), listing);
    }
    catch (error) {
        listing.archive.complete = false;
        // What the libraries throw about the bytes of an archive are plain errors.
        listing.note('archive-broken', (0,errors/* messageOf */.bD)(error));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return listing.archive;
}
class Listing {
    archive;
    #noted = new Set();
    constructor(file, kind, sizeBytes) {
        this.archive = {
            path: file,
            kind,
            size_bytes: sizeBytes,
            entries: 0,
            unpacked_bytes: 0,
            complete: true,
            names: [],
            results: [],
            findings: [],
        };
    }
    /** Each code once: an archive of ten thousand bad names is one finding. */
    note(code, message) {
        if (this.#noted.has(code) || this.archive.findings.length === MOST_FINDINGS)
            return;
        this.#noted.add(code);
        this.archive.findings.push({ code, message: (0,redaction/* redactText */.Rd)(message).slice(0, 1000) });
    }
    /** @returns whether to go on */
    entry(rawName, sizeBytes, isLink, isEncrypted) {
        const { archive } = this;
        if (archive.entries === MOST_ENTRIES) {
            archive.complete = false;
            this.note('archive-too-large', `has more than ${MOST_ENTRIES} entries; the rest was not listed`);
            return false;
        }
        archive.entries += 1;
        archive.unpacked_bytes = Math.min(Number.MAX_SAFE_INTEGER, archive.unpacked_bytes + Math.max(0, sizeBytes));
        const name = shownName(rawName);
        if (archive.names.length < MOST_NAMES)
            archive.names.push(name);
        if (RESULT.test(rawName) && archive.results.length < MOST_NAMES)
            archive.results.push(name);
        if (leavesFolder(rawName)) {
            this.note('archive-path-unsafe', `has an entry that would be unpacked outside of its folder: ${name}`);
        }
        if (isLink)
            this.note('archive-link', `has an entry that is a link: ${name}`);
        if (isEncrypted)
            this.note('archive-encrypted', `has an encrypted entry: ${name}`);
        if (NESTED.test(rawName))
            this.note('archive-nested', `has another archive in it: ${name}`);
        return true;
    }
    /** @returns whether what it unpacks to is out of all proportion */
    isBomb(unpackedBytes, packedBytes) {
        if (unpackedBytes < RATIO_FROM_BYTES || unpackedBytes <= MOST_RATIO * Math.max(1, packedBytes))
            return false;
        this.archive.complete = false;
        this.note('archive-bomb', `unpacks to more than ${MOST_RATIO} times its size; do not unpack it`);
        return true;
    }
}
function shownName(name) {
    return (0,redaction/* redactText */.Rd)(name.toWellFormed()).slice(0, 400);
}
function leavesFolder(name) {
    const plain = name.replaceAll('\\', '/');
    return /^(?:\/|[A-Za-z]:)/.test(plain) || plain.split('/').includes('..') || plain.includes('\0');
}
async function listZip(fd, listing) {
    const zip = await (0,yauzl/* fromFdPromise */.as)(fd, {
        autoClose: false,
        lazyEntries: true,
        // Names are looked at as they stand: refusing `..` is for those who unpack.
        decodeStrings: false,
    });
    for await (const entry of zip.eachEntry()) {
        const isLink = entry.externalFileAttributes >>> 28 === 0xa;
        const name = entry.fileNameRaw.toString('utf8');
        if (!listing.entry(name, entry.uncompressedSize, isLink, entry.isEncrypted()))
            break;
    }
    listing.isBomb(listing.archive.unpacked_bytes, listing.archive.size_bytes);
}
async function listTar(bytes, listing) {
    const tar = (0,tar_stream.extract)();
    const fed = (async () => {
        try {
            await (0,promises_.pipeline)(bytes, tar);
        }
        catch (error) {
            tar.destroy(error);
        }
    })();
    try {
        for await (const entry of tar) {
            const { name, size, type } = entry.header;
            const isLink = type === 'symlink' || type === 'link';
            if (!listing.entry(name, size ?? 0, isLink, false))
                break;
            entry.resume();
        }
    }
    catch (error) {
        // Where the listing was stopped on purpose, the tar file is cut off and that is no news.
        if (listing.archive.complete)
            throw error;
    }
    finally {
        tar.destroy();
        await fed;
    }
}
/** The unpacked bytes of a tar file up to the limits; ends early where one is reached. */
async function* tarBytes(fd, isPacked, listing) {
    let unpacked = 0;
    let packed = 0;
    const file = pieces(fd, Number.POSITIVE_INFINITY, (bytes) => {
        packed += bytes;
    });
    for await (const piece of isPacked ? unpackedOf(file) : file) {
        unpacked += piece.length;
        if (isPacked && listing.isBomb(unpacked, packed))
            return;
        if (unpacked > MOST_UNPACKED_BYTES) {
            listing.archive.complete = false;
            listing.note('archive-too-large', `only its first ${MOST_UNPACKED_BYTES / 1024 / 1024} MiB, unpacked, were gone through`);
            return;
        }
        yield piece;
    }
}
const PIECE_BYTES = 64 * 1024;
/** The bytes of an open file up to `most`. */
function* pieces(fd, most, count) {
    for (let at = 0; at < most;) {
        const piece = Buffer.alloc(PIECE_BYTES);
        const read = (0,external_node_fs_.readSync)(fd, piece, 0, Math.min(PIECE_BYTES, most - at), at);
        if (read === 0)
            return;
        at += read;
        count(read);
        yield piece.subarray(0, read);
    }
}
function unpackedOf(file) {
    const out = new external_node_stream_.PassThrough();
    (0,promises_.pipeline)(external_node_stream_.Readable.from(file, { objectMode: false, highWaterMark: PIECE_BYTES }), (0,external_node_zlib_.createGunzip)(), out).catch((error) => out.destroy(error));
    return out;
}
/** One file, or a tar file whose name does not say so. */
async function listGzip(fd, file, listing) {
    if ((0,external_node_fs_.fstatSync)(fd).size < 18)
        throw new errors/* WorldGateError */._B('archive-broken', 'is cut off');
    const first = await firstBlock(fd);
    if (first.length > 262 && first.toString('latin1', 257, 262) === 'ustar') {
        listing.archive.kind = 'tar.gz';
        await listTar(tarBytes(fd, true, listing), listing);
        return;
    }
    let unpacked = 0;
    for await (const piece of tarBytes(fd, true, listing))
        unpacked += piece.length;
    listing.entry(external_node_path_.posix.basename(file).replace(/\.gz$/i, ''), unpacked, false, false);
}
async function firstBlock(fd) {
    let block = Buffer.alloc(0);
    try {
        for await (const piece of unpackedOf(pieces(fd, PIECE_BYTES, () => { }))) {
            block = Buffer.concat([block, piece]);
            if (block.length >= 512)
                break;
        }
    }
    catch (error) {
        // The part that was read ends in the middle of the packed data.
        if (block.length === 0)
            throw error;
    }
    return block;
}

;// CONCATENATED MODULE: ./.build/audit/triage/column-names.js
/** What columns and keys of results are called, by what they mean. Case, `-` and spaces make no difference. */
const NAMES = {
    success: ['success', 'is_success', 'succeeded', 'task_success', 'episode_success', 'successful', 'solved'],
    suite: ['task_suite', 'suite', 'suite_name', 'task_suite_name', 'task_group', 'benchmark'],
    task: ['task_id', 'task_index', 'task_idx', 'task'],
    taskName: ['task_description', 'task_name', 'instruction', 'language', 'language_instruction', 'prompt'],
    episode: [
        ...[
            'episode_index',
            'episode_idx',
            'episode_ix',
            'episode_id',
            'episode',
            'ep',
            'trial_index',
            'trial_idx',
        ],
        ...['trial_id', 'trial', 'rollout_index', 'rollout_idx', 'rollout_id', 'rollout', 'init_state_index'],
        ...['init_state_id', 'init_state', 'initial_state_index', 'scenario_index'],
    ],
    runSeed: ['run_seed'],
    seed: ['seed', 'episode_seed', 'env_seed'],
    steps: ['steps', 'n_steps', 'num_steps', 'episode_length', 'timesteps', 'length'],
    horizon: ['max_steps', 'horizon', 'max_episode_steps', 'step_limit', 'timeout_steps'],
    duration: ['duration_s', 'duration_seconds', 'runtime_seconds', 'elapsed_s', 'elapsed_seconds', 'time_s'],
    model: [
        ...[
            'model_name',
            'model_id',
            'model',
            'policy_name',
            'policy_path',
            'policy',
            'checkpoint',
            'ckpt',
            'arm',
        ],
        ...['method', 'agent'],
    ],
    mode: ['mode', 'policy_mode', 'policy_type', 'controller'],
    status: ['status', 'state'],
    error: ['error', 'exception', 'traceback'],
    failureReason: ['failure_reason', 'failure', 'reason', 'failure_message'],
    score: [
        ...['score', 'reward', 'sum_reward', 'total_reward', 'return', 'progress', 'task_progress', 'max_reward'],
        ...['success_rate', 'mse', 'value'],
    ],
};
const plain = (name) => name
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '_');
/** Which of `columns` has each meaning: the first name of the lists above that is there. */
function meaningsOf(columns) {
    const byName = new Map(columns.toReversed().map((column) => [plain(column), column]));
    const found = {};
    for (const [meaning, names] of Object.entries(NAMES)) {
        const column = names.map((name) => byName.get(name)).find((name) => name !== undefined);
        if (column !== undefined)
            found[meaning] = column;
    }
    return found;
}
/** Keys beside a list of rows that say how many there should be. */
const EXPECTED = [
    ...['episodes_requested', 'requested_episodes', 'expected_episodes', 'episodes_planned', 'n_episodes'],
    ...['num_episodes', 'total_episodes', 'num_trials', 'n_trials', 'episodes'],
];
/** Keys that say how many of them succeeded. */
const SUCCESSES = ['successes', 'n_successes', 'num_successes', 'total_successes', 'success_count'];
const RATE = /(?:^|_)(?:success_rate|success_ratio|success_pct|success_percent|success_percentage|pc_success|mean_success|avg_success|success_mean|pass_rate|success_fraction)(?:$|_)|^(?:sr|success_rate)$/;
const PERCENT = /(?:^|_)(?:percent|percentage|pct|pc)(?:$|_)/;
const RATIO = /(?:^|_)(?:ratio|fraction)(?:$|_)/;
/** Whether a key states a rate of success, and the unit that the name alone gives: never the magnitude. */
function rateUnit(key) {
    const name = plain(key);
    if (!RATE.test(name))
        return null;
    return PERCENT.test(name) ? 'percent' : RATIO.test(name) ? 'ratio' : 'unstated';
}
/** Whether a key counts successes of something: `base_successes`, `num_successes`. */
const countsSuccesses = (key) => /(?:^|_)successes(?:$|_)/.test(plain(key));

;// CONCATENATED MODULE: ./.build/audit/triage/directory-grammar.js

/** Folders that hold one sort of file of a run; what lies above them is the run. */
const PART = /^(?:metrics|raw_?logs?|logs?|videos?|rollouts?|episodes?|traces?|frames?|images?|media|artifacts|plots?|figures?|client|server|upstream|tensorboard|wandb|mlruns)$/i;
/** What makes a file or folder one of a set that belongs together, and the number that tells them apart. */
const MEMBER = /(?<![A-Za-z0-9])((?:rank|shard|worker|part|proc|gpu|seed|s|task|episode|ep|rollout|trial|chunk)(?:s)?)([_=-]?)(\d{1,9})(?:(?:_?of_?|-of-)\d{1,6})?(?![A-Za-z0-9])/gi;
/** Sets that are cut from one run and have to be complete. */
const SHARD = /^(?:rank|shard|worker|part|chunk)/i;
/** `20260618-165723`, `2026-01-01T00:00:00+00:00`, `2026-08-01_12-30-00`: a run by its time. */
const TIME = /(?<!\d)(?:19|20)\d{2}-?[01]\d-?[0-3]\d(?:[T_ -]?[0-2]\d[-_:h]?[0-5]\d(?:[-_:m]?[0-5]\d)?)?/;
/** Files that say that their folder is a run. */
const RUN_MARKER = /^(?:manifest|run_manifest|run|run_config|eval_config|run_info|config|metadata)\.(?:json|ya?ml)$/i;
/**
 * The folder of the run that each file belongs to: the nearest one above it that is named after a time or holds a
 * {@link RUN_MARKER}, else the folder above the first one that holds a single sort of file (`raw_logs/`), and in both
 * cases above `rank_0/`, `seed_1/`, `task_3/` and the like.
 * @param files paths with `/`
 * @returns by path; the empty text is the root
 */
function runFolders(files) {
    const marked = new Set(files
        .filter((file) => RUN_MARKER.test(external_node_path_.posix.basename(file)))
        .map((file) => external_node_path_.posix.dirname(file)));
    const known = new Map();
    const found = new Map();
    for (const file of files) {
        const folder = external_node_path_.posix.dirname(file);
        let run = known.get(folder);
        if (run === undefined) {
            run = runFolderOf(folder === '.' ? [] : folder.split('/'), marked);
            known.set(folder, run);
        }
        found.set(file, run);
    }
    return found;
}
function runFolderOf(parts, marked) {
    let end = parts.length;
    const firstPart = parts.findIndex((part) => PART.test(part));
    for (let length = parts.length; length > 0; length--) {
        const folder = parts.slice(0, length).join('/');
        const isRun = marked.has(folder) || TIME.test(parts[length - 1]);
        // A time below `rollouts/` is one of the run's own.
        if (isRun && (firstPart === -1 || length <= firstPart)) {
            end = length;
            return aboveMembers(parts.slice(0, end));
        }
    }
    if (firstPart !== -1)
        end = firstPart;
    return aboveMembers(parts.slice(0, end));
}
function aboveMembers(parts) {
    let end = parts.length;
    while (end > 0 && isMember(parts[end - 1]))
        end -= 1;
    return parts.slice(0, end).join('/');
}
function isMember(name) {
    return new RegExp(MEMBER.source, 'i').test(name) && !TIME.test(name);
}
/** Paths that differ only in the numbers of a set (`rank_0`, `rank_1`) have the same shape. */
function setShape(file) {
    return file.replace(MEMBER, '$1$2#');
}
/**
 * Numbers that are missing between the first and the last of shards (`rank_0, rank_2`), which are one run cut into
 * parts. Seeds and tasks may have gaps.
 * @returns one name for each, `rank_1`
 */
function missingShards(files) {
    const numbers = new Map();
    for (const file of files) {
        for (const [, word, separator, number] of file.matchAll(MEMBER)) {
            if (!SHARD.test(word))
                continue;
            const key = `${word}${separator}`;
            numbers.set(key, (numbers.get(key) ?? new Set()).add(Number(number)));
        }
    }
    const missing = [];
    for (const [key, found] of numbers) {
        const last = Math.max(...found);
        // Shards are counted from 0 or from 1.
        for (let number = found.has(0) ? 0 : 1; number < last && missing.length < 100; number++) {
            if (!found.has(number))
                missing.push(`${key}${number}`);
        }
    }
    return missing;
}
const ROLE = /^(?:oracle|scripted|expert|demo|demos|demonstrations?|teleop|human|replay|noop|mock|dummy)$/i;
const RANDOM = /^random(?:[_-]?(?:policy|agent|actions?|baseline))?$/i;
const SAMPLE = /^(?:samples?|examples?|demo|demos|fixtures?|testdata|dummy|mock)$/i;
/** What acted instead of a model, by a word that stands alone in a path or value: `oracle`, `random_policy`. */
function roleOf(text) {
    for (const part of text.split('/')) {
        const stem = part.replace(/\.[A-Za-z0-9]{1,5}$/, '');
        if (RANDOM.test(stem))
            return 'random';
        for (const [index, token] of stem.split(/[_.\s-]+/).entries()) {
            if (ROLE.test(token))
                return token.toLowerCase();
            const next = stem.split(/[_.\s-]+/)[index + 1] ?? '';
            if (/^random$/i.test(token) && /^(?:policy|agent|actions?|baseline)$/i.test(next))
                return 'random';
        }
    }
    return null;
}
/** The folder that says that what lies in it is an example and no run: `sample/`. */
function sampleFolder(file) {
    return (external_node_path_.posix
        .dirname(file)
        .split('/')
        .find((part) => SAMPLE.test(part)) ?? null);
}

// EXTERNAL MODULE: ./.build/audit/importing/csv-rows.js
var csv_rows = __webpack_require__(98118);
// EXTERNAL MODULE: ./.build/audit/importing/json-lines.js
var json_lines = __webpack_require__(92668);
// EXTERNAL MODULE: ./.build/audit/importing/json-stream.js
var json_stream = __webpack_require__(95659);
;// CONCATENATED MODULE: ./.build/audit/triage/row-profile.js


const MOST_ARMS = 50;
const MOST_STATES = 64;
const MOST_COLUMNS = 500;
/** States of a row, or of a run, in which nothing was tried. */
const NO_TRIAL = /^(?:error|errored|crash(?:ed)?|blocked|preflight|aborted|cancell?ed|skipped|infra_error|infrastructure_error|exception)$/i;
const NOT_YET = /^(?:pending|running|queued|not_run|incomplete)$/i;
/** A failed episode, or an episode that failed to run: the outcome says which. */
const FAILED = /^(?:failed|failure|fail)$/i;
const SPELLINGS = [
    ['true', 'false'],
    ['1', '0'],
    ['1.0', '0.0'],
    ['yes', 'no'],
    ['y', 'n'],
    ['success', 'failure'],
];
/** Goes through rows once and remembers what is needed to tell what they are. */
class RowProfile {
    #file;
    #format;
    #pointer;
    rows = 0;
    #known = new Set();
    #meanings = {};
    #objects = 0;
    #booleans = 0;
    #numbers = 0;
    #texts = new Map();
    /** Rows without an outcome. */
    #missing = 0;
    #firstMissing = '';
    #scores = 0;
    #arms = new Map();
    /** By state: rows with and without an outcome. */
    #states = new Map();
    #lowestEpisode = null;
    #seeds = new Set();
    constructor(file, format, pointer) {
        this.#file = file;
        this.#format = format;
        this.#pointer = pointer;
    }
    /** Columns or keys of all rows. */
    get columns() {
        return [...this.#known];
    }
    add(row, at) {
        this.rows += 1;
        if (typeof row !== 'object' || row === null || Array.isArray(row))
            return;
        this.#objects += 1;
        const values = row;
        this.#look(values);
        const { success, score, model, mode, status, episode, seed, runSeed } = this.#meanings;
        const get = (column) => (column === undefined ? undefined : values[column]);
        const outcome = get(success);
        const hasOutcome = this.#outcome(outcome, at);
        if (typeof get(score) === 'number' || (this.#format === 'csv' && isNumeral(get(score))))
            this.#scores += 1;
        this.#arm(textOf(get(model)), textOf(get(mode)));
        const state = textOf(get(status));
        if (state !== null && (this.#states.has(state) || this.#states.size < MOST_STATES)) {
            const counts = this.#states.get(state) ?? { with: 0, without: 0 };
            counts[hasOutcome ? 'with' : 'without'] += 1;
            this.#states.set(state, counts);
        }
        const index = Number(get(episode));
        if (Number.isSafeInteger(index) && get(episode) !== '' && get(episode) !== null) {
            this.#lowestEpisode = Math.min(this.#lowestEpisode ?? index, index);
        }
        const seedValue = get(seed ?? runSeed);
        if (seedValue !== undefined && this.#seeds.size < 100_000)
            this.#seeds.add(seedValue);
    }
    /** Rows of JSON need not all have the same keys: a reason only stands where something failed. */
    #look(values) {
        let isNew = false;
        for (const key in values) {
            if (this.#known.has(key) || this.#known.size === MOST_COLUMNS)
                continue;
            this.#known.add(key);
            isNew = true;
        }
        if (isNew)
            this.#meanings = meaningsOf(this.columns);
    }
    /** @returns whether there is one */
    #outcome(outcome, at) {
        if (outcome === undefined || outcome === null || outcome === '') {
            this.#missing += 1;
            if (this.#firstMissing === '')
                this.#firstMissing = at;
            return false;
        }
        if (typeof outcome === 'boolean')
            this.#booleans += 1;
        else if (typeof outcome === 'number')
            this.#numbers += 1;
        else {
            const text = String(outcome).trim();
            if (this.#texts.has(text) || this.#texts.size < 16) {
                this.#texts.set(text, (this.#texts.get(text) ?? 0) + 1);
            }
        }
        return true;
    }
    #arm(model, mode) {
        const key = JSON.stringify([model, mode]);
        const known = this.#arms.get(key);
        if (known !== undefined)
            known.rows += 1;
        else if (this.#arms.size <= MOST_ARMS)
            this.#arms.set(key, { model, mode, rows: 1 });
    }
    /** What these rows are, with what stands around them in their file. */
    result(topOfFile, rates) {
        const file = this.#file;
        const where = this.#pointer === '' ? file : `${file} ${this.#pointer}`;
        const top = typeof topOfFile === 'object' && topOfFile !== null && !Array.isArray(topOfFile)
            ? topOfFile
            : {};
        const { success, episode, task, taskName } = this.#meanings;
        if (this.#objects < this.rows || this.rows === 0 || success === undefined) {
            return this.#withoutOutcome(where, rates);
        }
        const spelling = this.#spelling();
        const noTrial = this.#noTrial();
        const excused = this.#excused(noTrial);
        // One object with a success that is neither episode nor task is a summary.
        if (this.#pointer === '' && this.#format === 'json' && (episode ?? task ?? taskName) === undefined) {
            return this.#withoutOutcome(where, rates);
        }
        const problem = this.#arms.size > MOST_ARMS
            ? `has more than ${MOST_ARMS} models or modes`
            : this.#missing > excused
                ? `${this.#missing - excused} of ${this.rows} rows have no ${(0,plain_value/* quoted */.TL)(success)}, the first at ${this.#firstMissing}`
                : undefined;
        if (problem !== undefined) {
            const code = this.#arms.size > MOST_ARMS ? 'ambiguous' : 'episode-success-missing';
            return { what: 'problem', code, message: `${where}: ${problem}`, rates };
        }
        if (spelling === 'scores') {
            return {
                what: 'scores',
                rates,
                message: `${where}: ${(0,plain_value/* quoted */.TL)(success)} is a number, not true or false`,
            };
        }
        if (spelling === 'unclear') {
            const found = [...this.#texts.keys()].slice(0, 4).map(plain_value/* quoted */.TL).join(', ');
            const message = `${where}: ${(0,plain_value/* quoted */.TL)(success)} is ${found === '' ? 'of several types' : found}, not true or false`;
            return { what: 'problem', code: 'episode-success-missing', message, rates };
        }
        return {
            what: 'episodes',
            file,
            format: this.#format,
            rows: this.#pointer,
            columns: this.#meanings,
            spelling,
            arms: [...this.#arms.values()],
            count: this.rows,
            noTrial,
            lowestEpisode: this.#lowestEpisode,
            seeds: this.#seeds.size,
            top,
            blocked: blockedState(top.status ?? top.state),
            rates,
        };
    }
    /** JSON's booleans, a spelling of CSV, numbers that may be scores, or anything else. */
    #spelling() {
        const texts = [...this.#texts.keys()];
        if (this.#format !== 'csv') {
            if (this.#numbers > 0 && this.#booleans === 0 && texts.length === 0)
                return 'scores';
            return this.#numbers === 0 && texts.length === 0 ? null : 'unclear';
        }
        for (const [yes, no] of SPELLINGS) {
            if (texts.length > 0 && texts.every((text) => [yes, no].includes(text.toLowerCase()))) {
                const spelled = (word) => {
                    const found = texts.filter((text) => text.toLowerCase() === word);
                    return found.length > 0 ? found : [word];
                };
                return { true: spelled(yes), false: spelled(no) };
            }
        }
        return texts.length > 0 && texts.every(isNumeral) ? 'scores' : 'unclear';
    }
    #noTrial() {
        const isMeant = (state, counts) => NO_TRIAL.test(state) || (FAILED.test(state) && counts.with === 0);
        const states = [...this.#states];
        const infra = states.filter(([state, counts]) => isMeant(state, counts)).map(([state]) => state);
        const pending = states.filter(([state]) => NOT_YET.test(state)).map(([state]) => state);
        return [
            ...(infra.length > 0 ? [{ values: infra, status: 'infra_error' }] : []),
            ...(pending.length > 0 ? [{ values: pending, status: 'pending' }] : []),
        ];
    }
    /** Rows that need no outcome, because their state says that they are no trial. */
    #excused(noTrial) {
        const values = noTrial.flatMap((group) => group.values);
        return values.reduce((sum, value) => sum + this.#states.get(value).without, 0);
    }
    #withoutOutcome(where, rates) {
        const { success, episode, score } = this.#meanings;
        const counts = this.columns.some((column) => countsSuccesses(column));
        // `episodes` beside successes is a count and no index.
        if (counts || (rates.length > 0 && (episode === undefined || EXPECTED.includes(episode)))) {
            return { what: 'aggregate', rates };
        }
        if ((this.#scores > 0 || success !== undefined) && this.rows > 0) {
            return {
                what: 'scores',
                rates,
                message: `${where}: has ${(0,plain_value/* quoted */.TL)(score ?? success ?? '')} and no true or false`,
            };
        }
        return rates.length > 0
            ? { what: 'aggregate', rates }
            : { what: 'no_results', rates, message: `${where} has no outcome of any episode` };
    }
}
function blockedState(state) {
    if (typeof state !== 'string')
        return null;
    return NO_TRIAL.test(state) || NOT_YET.test(state) || FAILED.test(state) ? state.slice(0, 100) : null;
}
function textOf(value) {
    if (typeof value === 'string' && value.trim() !== '')
        return value.trim().slice(0, 400);
    return typeof value === 'number' ? String(value) : null;
}
const isNumeral = (value) => typeof value === 'string' && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.trim());

;// CONCATENATED MODULE: ./.build/audit/triage/survey-json.js

const MOST_NODES = 20_000;
const MOST_RATES = 200;
/** Goes through what stands in a JSON file around its lists of rows. */
function surveyJson(top) {
    const survey = { rates: [], counts: false, nested: null, template: null };
    const queue = [{ value: top, at: '' }];
    for (let next = 0; next < queue.length && next < MOST_NODES; next++) {
        const { value, at } = queue[next];
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, item] of Object.entries(value)) {
            const here = `${at}/${key}`;
            if (queue.length < MOST_NODES)
                queue.push({ value: item, at: here });
            if (Array.isArray(value))
                continue;
            note(survey, key, item, here);
        }
    }
    if (survey.template === null && isTrainingConfig(top)) {
        survey.template = 'has "algo_name" and "train": the configuration of a training run';
    }
    return survey;
}
function note(survey, key, item, at) {
    const unit = rateUnit(key);
    if (unit !== null && typeof item === 'number') {
        if (survey.rates.length < MOST_RATES)
            survey.rates.push({ field: key, unit, at });
    }
    else if (unit !== null && (typeof item === 'boolean' || item === null)) {
        survey.template ??= `${at} is ${item}, no rate: the configuration of a run`;
    }
    if (countsSuccesses(key) && typeof item !== 'boolean')
        survey.counts = true;
    if (key === 'success' && typeof item === 'boolean')
        survey.nested ??= at;
}
/** robomimic's configuration has rollouts and success rates in it, and no result. */
function isTrainingConfig(top) {
    if (typeof top !== 'object' || top === null)
        return false;
    return Object.hasOwn(top, 'algo_name') && Object.hasOwn(top, 'train');
}

;// CONCATENATED MODULE: ./.build/audit/triage/inspect-table.js








/** What is looked through of a file that no importer knows. */
const MOST_TABLE_BYTES = 512 * 1024 * 1024;
/** Where programs put the list of their episodes. */
const LISTS = [
    [],
    ...['episodes', 'per_episode', 'results', 'records', 'rollouts', 'trials', 'runs', 'rows', 'data'].map((key) => [key]),
    ...['evaluations', 'episode_results', 'individual_results', 'per_task', 'tasks'].map((key) => [key]),
];
const LINES = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/;
const NONE = [];
/**
 * What a table or JSON file that no importer knows holds: per-episode rows with a boolean success, scores, or
 * aggregates. Reads the whole file in bounded memory; never throws on content.
 */
async function inspectTable(tree, file, kind) {
    try {
        const { sizeBytes } = tree.file(file);
        if (sizeBytes > MOST_TABLE_BYTES) {
            throw new errors/* WorldGateError */._B('file-too-large', `${file} is larger than ${MOST_TABLE_BYTES / 1024 / 1024} MiB and was not read: no importer knows it`);
        }
        if (kind === 'csv')
            return await inspectCsv(tree, file);
        if (kind === 'jsonl' || LINES.test(tree.headText(file)))
            return inspectLines(tree, file);
        return inspectJson(tree, file);
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        return { what: 'problem', code: error.code, message: error.message, rates: NONE };
    }
}
async function inspectCsv(tree, file) {
    const profile = new RowProfile(file, 'csv', '');
    for await (const { line, row } of (0,csv_rows/* csvRows */.K)(tree, file))
        profile.add(row, `line ${line}`);
    const header = profile.rows === 0 ? headerOf(tree, file) : profile.columns;
    const rates = ratesOf(header, '');
    if (profile.rows === 0)
        return { what: 'header_only', rates };
    return profile.result(undefined, rates);
}
/** Column names of a CSV file without rows. */
function headerOf(tree, file) {
    return (tree.headText(file).split(/\r?\n/)[0] ?? '').split(',').map((column) => column.trim());
}
function inspectLines(tree, file) {
    const profile = new RowProfile(file, 'jsonl', '');
    for (const { line, value } of (0,json_lines/* jsonLines */.i)(tree, file))
        profile.add(value, `line ${line}`);
    return profile.result(undefined, ratesOf(profile.columns, ''));
}
function inspectJson(tree, file) {
    const profiles = new Map();
    const [top] = (0,json_stream/* streamJson */.fM)(tree, file, {
        batches: LISTS.map((list) => {
            const pointer = `${list.map((part) => `/${part}`).join('')}/*`;
            return {
                path: list,
                take: (values, first) => {
                    const profile = profiles.get(pointer) ?? new RowProfile(file, 'json', pointer);
                    profiles.set(pointer, profile);
                    for (const [index, value] of values.entries())
                        profile.add(value, `${pointer.slice(0, -1)}${first + index}`);
                },
            };
        }),
    });
    const survey = surveyJson(top);
    const rates = [...survey.rates];
    for (const [pointer, profile] of profiles)
        rates.push(...ratesOf(profile.columns, pointer));
    const found = [...profiles.values()].map((profile) => profile.result(top, rates));
    const whole = new RowProfile(file, 'json', '');
    whole.add(top, '');
    const tables = [...found, ...(profiles.size === 0 ? [whole.result(top, rates)] : [])];
    const episodes = tables.filter((table) => table.what === 'episodes');
    if (episodes.length > 1) {
        return {
            what: 'problem',
            code: 'ambiguous',
            message: `${file} has several lists of episodes: ${episodes.map(({ rows }) => (0,plain_value/* quoted */.TL)(rows)).join(', ')}`,
            rates,
        };
    }
    const [best] = [
        ...episodes,
        ...tables.filter(({ what }) => what === 'problem'),
        ...tables.filter(({ what }) => what === 'scores'),
    ];
    if (best !== undefined)
        return best;
    const { nested } = survey;
    if (nested !== null) {
        const isDemo = /demo/i.test(nested);
        return {
            what: isDemo ? 'demonstrations' : 'unplaced_success',
            message: `success stands at ${nested} and the like${isDemo ? ', of demonstrations' : ''}`,
            rates,
        };
    }
    if (survey.template !== null)
        return { what: 'config_template', message: survey.template, rates };
    if (survey.counts || rates.length > 0 || tables.some(({ what }) => what === 'aggregate')) {
        return { what: 'aggregate', rates };
    }
    return { what: 'no_results', message: `${file} has no outcome of any episode`, rates };
}
function ratesOf(columns, pointer) {
    return columns.flatMap((column) => {
        const unit = rateUnit(column);
        return unit === null
            ? []
            : [{ field: column, unit, at: pointer === '' ? column : `${pointer}/${column}` }];
    });
}

// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/audit/triage/sub-tree.js


/** Some files of a tree as a tree of their own, below one of its folders; first bytes are read once for all of them. */
class SubTree extends input_tree/* InputTree */.B {
    #base;
    /** `run_1/`, or nothing. */
    #prefix;
    /**
     * @param folder of the base, without `/` at its end; empty for the base itself
     * @param paths of files of the base, all below `folder`
     */
    constructor(base, folder, paths) {
        const prefix = folder === '' ? '' : `${folder}/`;
        super(external_node_path_.join(base.root, folder), paths.map((name) => ({ path: name.slice(prefix.length), sizeBytes: base.file(name).sizeBytes })), []);
        this.#base = base;
        this.#prefix = prefix;
    }
    head(name) {
        const inBase = this.#prefix + name;
        return this.#base.file(inBase) === undefined ? super.head(name) : this.#base.head(inBase);
    }
    /** The path that a path of this tree has in the base. */
    inBase(name) {
        return this.#prefix + name;
    }
    readOf(nameInBase) {
        return this.reads.get(nameInBase.slice(this.#prefix.length));
    }
}

;// CONCATENATED MODULE: ./.build/audit/triage/recognise-runs.js



/** Below this an importer has to be named by a person. */
const SURE = 0.5;
/** More companions than this are not looked at together with each candidate. */
const MOST_COMPANIONS = 500;
const MOST_OF_A_RUN = 500;
/**
 * The runs that importers recognise among the files of one run folder. Files that differ in the numbers of a set only
 * (`rank_0`, `rank_1`) are one run; others are one each where the importer recognises each alone.
 * @returns the drafts, and the files that nobody recognised
 */
function recogniseRuns(base, run, files, importers) {
    const drafts = [];
    let rest = [...files];
    while (rest.length > 0) {
        const [best, ...others] = detectAll(base, run, rest, importers);
        if (best === undefined)
            break;
        const found = draftsOf(base, run, rest, best);
        const taken = new Set(found.flatMap(filesOf));
        if (taken.size === 0)
            break;
        const rivals = others.filter((other) => other.detection.confidence === best.detection.confidence &&
            other.detection.files.some((file) => taken.has(other.tree.inBase(file))));
        for (const draft of found) {
            if (rivals.length > 0) {
                const names = [best, ...rivals].map(({ importer }) => importer.source).join(', ');
                draft.reasons.push(reason('ambiguous', { message: `the files look like those of ${names}` }));
            }
            drafts.push(draft);
        }
        rest = rest.filter((file) => !taken.has(file));
    }
    return { drafts, rest };
}
/** What each importer makes of the files, the surest first. */
function detectAll(base, run, files, importers) {
    const fromBase = new SubTree(base, '', files);
    const fromRun = run === '' ? null : new SubTree(base, run, files);
    return importers
        .flatMap((importer) => {
        const found = [fromBase, fromRun].flatMap((tree) => {
            const detection = tree === null ? null : importer.detect(tree, {});
            return detection === null || detection.confidence < SURE
                ? []
                : [{ importer, tree: tree, detection }];
        });
        // Paths below --from are what a person sees; some formats are only known from the folder of the run.
        return found.sort((a, b) => b.detection.confidence - a.detection.confidence).slice(0, 1);
    })
        .sort((a, b) => b.detection.confidence - a.detection.confidence);
}
function draftsOf(base, run, files, found) {
    const { importer, detection, tree } = found;
    const draft = (at, seen) => ({
        run,
        tree: at,
        importer,
        detection: seen,
        arm: null,
        own: null,
        reasons: [],
    });
    const read = detection.files.map((file) => tree.inBase(file));
    const sets = Map.groupBy(read, setShape);
    if (sets.size === 1)
        return [draft(tree, detection)];
    const folder = tree.inBase('').replace(/\/$/, '');
    const taken = new Set(read);
    const companions = files.filter((file) => !taken.has(file));
    const alone = [...sets.values()].flatMap((set) => {
        const with_ = companions.length > MOST_COMPANIONS ? set : [...set, ...companions];
        const part = new SubTree(base, folder, with_);
        const seen = importer.detect(part, {});
        return seen === null || seen.confidence < SURE ? [] : [draft(part, seen)];
    });
    if (alone.length < 2)
        return [draft(tree, detection)];
    if (alone.length <= MOST_OF_A_RUN)
        return alone;
    const many = draft(tree, detection);
    many.reasons.push(reason('ambiguous', { message: `${alone.length} files could each be a run: give one folder at a time` }));
    return [many];
}
/** Paths below `--from` of what a draft reads. */
function filesOf({ tree, detection }) {
    return detection.files.map((file) => tree.inBase(file));
}
/** One draft for each file of a set that could not be read together. */
function splitDraft(base, draft) {
    const { tree, detection, importer, own } = draft;
    const folder = tree.inBase('').replace(/\/$/, '');
    const read = filesOf(draft);
    const companions = tree.files.map(({ path }) => tree.inBase(path)).filter((file) => !read.includes(file));
    const beside = companions.length > MOST_COMPANIONS ? [] : companions;
    return read.map((file, index) => {
        const part = new SubTree(base, folder, [file, ...beside]);
        const alone = own === null ? importer.detect(part, {}) : null;
        const seen = alone !== null && alone.confidence >= SURE ? alone : { ...detection, files: [detection.files[index]] };
        return { ...draft, tree: part, detection: seen, reasons: [...draft.reasons] };
    });
}

;// CONCATENATED MODULE: ./.build/audit/triage/judge.js





/** Fewer equal outcomes are nothing unusual. */
const MANY = 20;
const MOST_LISTED = 1000;
/** Evaluators whose own result is a text log. */
const isLog = (file) => /\.(?:log|txt|out|err)$/i.test(file);
const isCsv = (file) => /\.(?:csv|tsv)$/i.test(file);
/** The candidate that a draft turned out to be. */
function judge(draft, measured, context) {
    const files = filesOf(draft);
    const arm = draft.arm ?? armOf(measured, files);
    const reasons = [...draft.reasons];
    if (isMeasured(measured))
        reasons.push(...reasonsOfContent(draft, measured));
    else
        reasons.push(reason(measured.code, { message: measured.message }));
    reasons.push(...reasonsOfFiles(files, arm, context));
    const content = isMeasured(measured) ? contentOf(draft, measured) : NOTHING;
    const detection = draft.detection;
    return {
        id: candidateId(files, draft.importer.source, draft.own?.arm ?? null),
        class: classOf(reasons),
        label: labelOf(files, draft.run, draft.own === null ? null : arm),
        source: draft.importer.source,
        format: detection.format,
        arm,
        why: detection.why.slice(0, 20).map((text) => text.slice(0, 1000)),
        ...fileList(files, context, draft),
        ...content,
        reasons: unique(reasons).slice(0, MOST_LISTED),
        mapping: draft.own?.mapping ?? null,
        next: isMeasured(measured) ? nextOf(reasons) : (measured.hint ?? nextOf(reasons)),
    };
}
/** The candidate of files that nobody reads as episodes. */
function judgeResidue(residue, context) {
    const { files, run, label } = residue;
    const reasons = [...residue.reasons, ...secretReasons(files, context)];
    return {
        id: candidateId(files, null, null),
        class: classOf(reasons),
        label: run === '' ? label : `${run}: ${label}`,
        source: null,
        format: null,
        arm: null,
        why: [],
        ...fileList(files, context, null),
        ...NOTHING,
        reasons: unique(reasons).slice(0, MOST_LISTED),
        mapping: null,
        next: nextOf(reasons),
    };
}
const NOTHING = {
    counts: null,
    denominator: null,
    tasks: [],
    task_count: 0,
    seeds: null,
    facts: null,
    findings: [],
};
function contentOf(draft, measured) {
    const { imported, episodes, successes, failures, notTrials, evaluator, seedSources } = measured;
    const { facts, tasks, findings } = imported;
    const prefixed = (finding) => ({
        ...finding,
        file: finding.file === null ? null : draft.tree.inBase(finding.file),
    });
    return {
        counts: episodes === 0 ? null : { episodes, successes, failures, not_trials: notTrials },
        denominator: episodes === 0
            ? null
            : {
                expected: facts.expected_episodes,
                found: episodes,
                evaluator,
                rule: facts.expected_episodes !== null
                    ? 'expected_count'
                    : isOfEvaluator(draft, measured)
                        ? 'evaluator'
                        : 'unknown',
            },
        tasks: tasks.slice(0, MOST_LISTED),
        task_count: tasks.length,
        seeds: seedSources.length === 0 && facts.run_seeds.length === 0
            ? null
            : { run_seeds: facts.run_seeds, sources: seedSources },
        facts,
        findings: findings.slice(0, MOST_LISTED).map(prefixed),
    };
}
/** A recognised evaluator's format says what counts; rows of nobody's format do not. */
function isOfEvaluator(draft, { imported }) {
    return draft.own === null && imported.facts.supplied.includes('DENOMINATOR_POLICY');
}
function reasonsOfContent(draft, measured) {
    const { imported, episodes, successes, withoutOutcome, pending, isConstant } = measured;
    const { facts, findings, tasks } = imported;
    const reasons = [];
    const files = filesOf(draft);
    if (episodes === 0)
        return [reason('aggregate-only')];
    if (withoutOutcome === episodes)
        reasons.push(reason('metric-contract-missing'));
    else if (withoutOutcome > 0) {
        reasons.push(reason('episode-success-missing', {
            message: `${withoutOutcome} of ${episodes} episodes have no outcome`,
        }));
    }
    if (draft.own === null && files.every(isLog))
        reasons.push(reason('log-episodes'));
    if (draft.own === null && files.every(isCsv))
        reasons.push(reason('csv-only'));
    const { expected_episodes: expected } = facts;
    if (expected !== null && episodes < expected) {
        reasons.push(reason('coverage-gap', { message: `${episodes} of ${expected} expected episodes are there` }));
    }
    if (pending > 0) {
        reasons.push(reason('coverage-gap', { message: `${pending} episodes are pending: the run has not ended` }));
    }
    for (const { code, message, file, at } of findings) {
        if (code === 'coverage-gap' || code === 'summary-without-raw') {
            reasons.push(reason(code, { message, file: file === null ? null : draft.tree.inBase(file), at }));
        }
    }
    if (expected === null && withoutOutcome < episodes && !isOfEvaluator(draft, measured)) {
        reasons.push(reason('denominator-missing'));
    }
    // A recognised evaluator may well succeed always; a program that nobody knows may write a constant.
    if (draft.own !== null && isConstant && episodes >= MANY && successes === episodes) {
        reasons.push(reason('constant-outcome', {
            message: `all ${episodes} episodes are a success and nothing else varies`,
        }));
    }
    const roles = facts.models.filter(({ kind }) => kind === 'role').map(({ value }) => value);
    if (roles.length > 0 && facts.models.length > roles.length) {
        reasons.push(reason('ambiguous', { message: `a model and ${roles.join(', ')} stand together` }));
    }
    const named = tasks.some(({ suite, id, name }) => (0,redaction/* secretKinds */.Yx)([suite, id, name].join(' ')).length > 0);
    if (named)
        reasons.push(reason('secrets-found', { message: 'the name of a task holds a secret' }));
    return reasons;
}
function reasonsOfFiles(files, arm, context) {
    const reasons = [];
    if (arm !== null && arm.role !== null) {
        reasons.push(reason('not-the-policy', { message: `${arm.role} acted here, not the model` }));
    }
    const sample = files.find((file) => sampleFolder(file) !== null);
    if (sample !== undefined) {
        const message = `the folder ${sampleFolder(sample)}/ is called an example: no run`;
        reasons.push(reason('demo-data', { message, file: sample }));
    }
    const shards = missingShards(files);
    if (shards.length > 0) {
        const message = `a shard is missing beside those that are there: ${shards.slice(0, 10).join(', ')}`;
        reasons.push(reason('coverage-gap', { message }));
    }
    for (const { file, code } of context.hollow(files).slice(0, 20)) {
        const what = code === 'empty-artifact' ? 'is empty: 0 bytes' : 'is a Git LFS pointer';
        reasons.push(reason(code, { message: `a file of the same set ${what}`, file }));
    }
    return [...reasons, ...secretReasons(files, context)];
}
function secretReasons(files, { secrets }) {
    const inside = files
        .filter((file) => secrets.has(file))
        .slice(0, 20)
        .map((file) => reason('secrets-found', { message: `holds ${secrets.get(file).join(', ')}`, file }));
    // The paths would stand beside every episode.
    const named = files.slice(0, MOST_LISTED).flatMap(redaction/* secretKinds */.Yx);
    if (named.length === 0)
        return inside;
    return [
        ...inside,
        reason('secrets-found', { message: `the path of a file holds ${[...new Set(named)].join(', ')}` }),
    ];
}
/** What acted, where the draft does not say: by the model that the files name, or by a word of their paths. */
function armOf(measured, files) {
    const models = isMeasured(measured) ? measured.imported.facts.models : [];
    const role = models.find(({ kind }) => kind === 'role')?.value ??
        files.map(roleOf).find((word) => word !== null) ??
        null;
    const model = models.find(({ kind }) => kind !== 'role');
    if (model === undefined)
        return role === null ? null : { name: role, role };
    // Of a path its last part names the model; the rest names somebody's machine.
    const name = model.kind === 'path' ? (model.value.split(/[\\/]/).findLast((part) => part !== '') ?? '') : model.value;
    return { name, role };
}
const isMeasured = (measured) => 'imported' in measured;
/** From what is read and from which files: the same as long as these files stand there. */
function candidateId(files, source, arm) {
    const plain = arm === null ? null : { ...arm, rows: undefined };
    const digest = (0,foundation_digest/* sha256Json */.iE)(JSON.parse(JSON.stringify([source, plain, [...files].sort()])));
    return `cand_${digest.slice('sha256:'.length, 'sha256:'.length + 16)}`;
}
function labelOf(files, run, arm) {
    const [first] = files;
    const where = files.length === 1 ? first : run === '' ? `${first} and ${files.length - 1} more` : `${run}/`;
    return (arm === null ? where : `${where} [${arm.name}]`).slice(0, 1024);
}
function fileList(files, { sizeOf }, draft) {
    return {
        files: files.slice(0, MOST_LISTED).map((file) => ({
            path: file,
            size_bytes: sizeOf(file),
            digest: draft?.tree.readOf(file)?.digest ?? null,
        })),
        file_count: files.length,
    };
}
function unique(reasons) {
    const seen = new Set();
    return reasons.filter((one) => {
        const key = JSON.stringify([one.code, one.message, one.file, one.at]);
        return !seen.has(key) && seen.add(key);
    });
}

// EXTERNAL MODULE: ./.build/audit/importing/import-results.js + 2 modules
var import_results = __webpack_require__(8583);
;// CONCATENATED MODULE: ./.build/audit/triage/measure.js


/**
 * Reads a draft with its importer, with all the checks of an import, and keeps counts only.
 * @returns the error of a file that is broken or contradicts itself
 */
async function measure(draft) {
    const counts = new Counts();
    try {
        const imported = await (0,import_results/* importResults */.W)(draft.tree, draft.importer, draft.detection, {}, counts);
        return { imported, ...counts.result() };
    }
    catch (error) {
        if ((0,errors/* isWorldGateError */.US)(error))
            return error;
        throw error;
    }
}
class Counts {
    episodes = 0;
    #successes = 0;
    #failures = 0;
    #notTrials = 0;
    #evaluator = 0;
    #withoutOutcome = 0;
    #pending = 0;
    #seedSources = new Set();
    #first = '';
    #isConstant = true;
    task() { }
    episode(episode) {
        const { outcome, evaluatorCounts, status, seed, runSeed, seedSource, steps, durationS, metrics } = episode;
        this.episodes += 1;
        if (outcome === 'success')
            this.#successes += 1;
        else if (outcome === 'failure')
            this.#failures += 1;
        else if (outcome === 'not_a_trial')
            this.#notTrials += 1;
        else
            this.#withoutOutcome += 1;
        if (evaluatorCounts)
            this.#evaluator += 1;
        if (status === 'pending')
            this.#pending += 1;
        if (seed !== null || runSeed !== null)
            this.#seedSources.add(seedSource);
        if (!this.#isConstant)
            return;
        const all = JSON.stringify([outcome, steps, durationS, metrics]);
        if (this.episodes === 1)
            this.#first = all;
        else
            this.#isConstant = all === this.#first;
    }
    result() {
        return {
            episodes: this.episodes,
            successes: this.#successes,
            failures: this.#failures,
            notTrials: this.#notTrials,
            evaluator: this.#evaluator,
            withoutOutcome: this.#withoutOutcome,
            pending: this.#pending,
            seedSources: [...this.#seedSources].sort(),
            isConstant: this.#isConstant,
        };
    }
}

// EXTERNAL MODULE: ./.build/audit/sources/generic/read-mapping.js + 5 modules
var read_mapping = __webpack_require__(35217);
// EXTERNAL MODULE: ./.build/contracts/mapping.js
var mapping = __webpack_require__(7884);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
;// CONCATENATED MODULE: ./.build/audit/triage/derive-mapping.js



/** How many rows of one seed make it a seed of the run: a seed of each episode is another one in every row. */
const ROWS_OF_A_SEED = 2;
/**
 * The mapping with which `generic` reads rows of a file that no importer knows, as far as their names say what they
 * are. Units are never guessed: scores and rewards are left out, and a duration only counts where its name has its unit.
 * @param files what the mapping is about, as a pattern
 * @param arm whose rows are meant; null for all of them
 */
function deriveMapping(table, files, arm) {
    const { format, columns, rows, spelling, top, lowestEpisode } = table;
    const isJson = format === 'json';
    const { success, suite, task, taskName, episode, runSeed, seed, steps, horizon, duration, model, failureReason, } = columns;
    const around = isJson && rows !== '' ? meaningsOf(Object.keys(top)) : {};
    /** A column of the rows, else a key around them that holds one value. */
    const either = (column, key) => column !== undefined
        ? { from: column }
        : key !== undefined && isLabel(top[key])
            ? { file: `/${escaped(key)}` }
            : undefined;
    const suitePlace = either(suite, around.suite);
    const taskPlace = either(task, around.task);
    const namePlace = either(taskName, around.taskName);
    const horizonPlace = either(horizon, isCount(top[around.horizon ?? '']) ? around.horizon : undefined);
    const where = {};
    if (arm?.model != null && model !== undefined)
        where[model] = arm.model;
    if (arm?.mode != null && columns.mode !== undefined)
        where[columns.mode] = arm.mode;
    const isOfRun = seed !== undefined && table.seeds * ROWS_OF_A_SEED <= table.count;
    const modelPlace = either(model, around.model);
    const input = {
        schema_version: 'worldgate.mapping.v1',
        name: 'derived-by-triage',
        format,
        files,
        ...(isJson ? { rows } : {}),
        ...(Object.keys(where).length > 0 ? { where } : {}),
        success: spelling === null ? success : { from: success, ...spelling },
        ...(suitePlace === undefined ? {} : { suite: suitePlace }),
        ...(taskPlace === undefined ? {} : { task: taskPlace }),
        ...(namePlace === undefined ? {} : { task_name: namePlace }),
        // Where no index is 0 they are counted from 1; a file with its first episode missing would be shifted by it.
        ...(episode === undefined || lowestEpisode === null
            ? {}
            : { episode: { from: episode, base: lowestEpisode === 1 ? 1 : 0 } }),
        ...(runSeed === undefined ? {} : { run_seed: { from: runSeed } }),
        ...(seed === undefined
            ? {}
            : isOfRun && runSeed === undefined
                ? { run_seed: { from: seed } }
                : { seed: { from: seed } }),
        ...(steps === undefined ? {} : { steps: { from: steps } }),
        ...(duration === undefined ? {} : { duration: { from: duration, unit: 's' } }),
        ...(failureReason === undefined ? {} : { failure_reason: { from: failureReason } }),
        ...(modelPlace === undefined ? {} : { model: modelPlace }),
        not_a_trial: table.noTrial.map(({ values, status }) => ({
            from: columns.status,
            values,
            status,
            counted: false,
        })),
        run: {
            ...(horizonPlace === undefined ? {} : { horizon: horizonPlace }),
            ...expectedOf(table),
        },
        stated: arm === null ? statedOf(table) : [],
    };
    return (0,schema/* parseWith */.K)(mapping/* mapping */.pq, input, { file: 'the derived mapping', code: 'mapping-invalid' });
}
/** How many episodes there should be, as a key around the rows says. */
function expectedOf({ format, rows, top, arms }) {
    if (format !== 'json' || rows === '' || arms.length > 1)
        return {};
    const key = EXPECTED.find((name) => isCount(top[name]));
    return key === undefined ? {} : { expected_episodes: { file: `/${key}` } };
}
/** A count of successes around the rows has to agree with them. A rate is left out: nothing says its unit. */
function statedOf({ format, rows, top }) {
    if (format !== 'json' || rows === '')
        return [];
    const key = SUCCESSES.find((name) => isCount(top[name]));
    return key === undefined ? [] : [{ file: `/${key}`, what: 'successes', unit: 'count', over: 'all' }];
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isLabel = (value) => (typeof value === 'string' && value !== '') || isCount(value);
const escaped = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');

;// CONCATENATED MODULE: ./.build/audit/triage/own-tables.js









/** Fewer signs of an evaluation than this, and rows with a success may be demonstrations. */
const MARKERS = 2;
/**
 * Drafts for per-episode rows in files that no importer knows: one for each model or mode that the rows name, over all
 * files of a set. They are read by `generic`, with the mapping that the names of the columns give.
 */
function ownDrafts(base, run, inspected, companions) {
    const tables = [...inspected.values()].filter((found) => found.what === 'episodes');
    const sets = Map.groupBy(tables, ({ file, format, rows, columns, arms }) => JSON.stringify([setShape(file), format, rows, columns, arms.length === 1 ? arms : null]));
    const expected = expectedBeside(base, companions);
    return [...sets.values()].flatMap((set) => {
        const [table] = set;
        const files = set.map(({ file }) => file);
        const arms = armsOf(set);
        return arms.map((arm) => {
            const whole = merged(set);
            const mapping = deriveMapping(whole, patternOf(files), arms.length > 1 ? arm : null);
            return {
                run,
                tree: new SubTree(base, '', files),
                importer: mappedImporter(mapping, expected),
                detection: {
                    format: `rows-${table.format}`,
                    confidence: 0.5,
                    why: [whyOf(table)],
                    files,
                },
                arm: own_tables_armOf(arm, table),
                own: { table, mapping, arm: arms.length > 1 ? arm : null },
                reasons: reasonsOf(set, expected),
            };
        });
    });
}
/** The rows of all files of a set as those of one. */
function merged(set) {
    const [table] = set;
    const lowest = set.map(({ lowestEpisode }) => lowestEpisode).filter((index) => index !== null);
    return {
        ...table,
        noTrial: set.flatMap(({ noTrial }) => noTrial),
        count: set.reduce((sum, { count }) => sum + count, 0),
        seeds: set.reduce((sum, { seeds }) => sum + seeds, 0),
        lowestEpisode: lowest.length === 0 ? null : Math.min(...lowest),
    };
}
function armsOf(set) {
    const arms = new Map();
    for (const arm of set.flatMap((table) => table.arms)) {
        const key = JSON.stringify([arm.model, arm.mode]);
        const known = arms.get(key);
        arms.set(key, known === undefined ? arm : { ...known, rows: known.rows + arm.rows });
    }
    return [...arms.values()];
}
/** By the rows, else by what stands around them. */
function own_tables_armOf({ model, mode }, { top }) {
    const text = (key) => (typeof top[key] === 'string' ? top[key].slice(0, 400) : null);
    const name = [model ?? text('policy') ?? text('model') ?? text('checkpoint'), mode ?? text('mode')].filter((part) => part !== null);
    if (name.length === 0)
        return null;
    return { name: name.join(' · '), role: name.map(roleOf).find((role) => role !== null) ?? null };
}
function whyOf({ count, columns, rows }) {
    const where = rows === '' ? '' : ` at ${rows}`;
    return `${count} rows${where} with a boolean "${columns.success}"`;
}
function reasonsOf(set, expected) {
    const [table] = set;
    const { columns, format, file, top } = table;
    const reasons = [];
    if (format === 'csv')
        reasons.push(reason('csv-only', { file }));
    const blocked = set.find((one) => one.blocked !== null);
    if (blocked !== undefined) {
        reasons.push(reason('run-blocked', {
            message: `the file says of itself: status ${blocked.blocked}`,
            file: blocked.file,
        }));
    }
    const { task, taskName, suite, episode, horizon, model, seed, runSeed } = columns;
    if ((task ?? taskName ?? suite ?? episode) === undefined)
        reasons.push(reason('identity-missing', { file }));
    const around = (keys) => keys.some((key) => Object.hasOwn(top, key));
    const markers = [
        model !== undefined || around(['policy', 'model', 'checkpoint', 'policy_path', 'model_id']),
        episode !== undefined,
        horizon !== undefined || around(['max_steps', 'horizon', 'max_episode_steps']),
        seed !== undefined || runSeed !== undefined || around(['seed', 'seeds']),
        expected !== null || around(['eval_config', 'evaluator', 'harness_version', 'episodes_requested']),
    ].filter((marker) => marker).length;
    if (markers < MARKERS)
        reasons.push(reason('evaluator-markers-missing', { file }));
    return reasons;
}
/** `generic` with a mapping that stands in no file. */
function mappedImporter(mapping, expected) {
    return {
        source: 'generic',
        title: 'rows of episodes',
        recognises: [],
        supplies: {},
        detect: () => null,
        async read(tree, detection, options, sink) {
            if (expected !== null && mapping.run.expected_episodes === undefined) {
                sink.facts({ expectedEpisodes: expected.episodes });
                sink.finding({
                    code: 'expected-beside',
                    severity: 'info',
                    message: `${expected.episodes} episodes are expected, as ${expected.file} says: ${expected.why}`,
                });
            }
            await (0,read_mapping/* readMapping */.v)(tree, detection.files, mapping, options, sink);
        },
    };
}
/** A pattern of `generic` for files of one set. */
function patternOf(files) {
    if (files.length === 1)
        return files[0];
    return setShape(files[0]).replaceAll('#', '*');
}
const CONFIGURATION = /^(?:manifest|run_manifest|run|run_config|eval_config|run_info|config|metadata|summary|args)\.json$/i;
const MOST_CONFIGURATION_BYTES = 1024 * 1024;
const PER_TASK = ['num_trials_per_task', 'episodes_per_task', 'n_episodes_per_task', 'trials_per_task'];
const TASK_LISTS = ['task_ids', 'tasks', 'task_list'];
/** How many episodes each model was to play, as a configuration beside the rows says. */
function expectedBeside(base, companions) {
    for (const file of companions) {
        if (!CONFIGURATION.test(external_node_path_.posix.basename(file)))
            continue;
        if (base.file(file).sizeBytes > MOST_CONFIGURATION_BYTES)
            continue;
        const found = expectedIn(base, file);
        if (found !== null)
            return found;
    }
    return null;
}
function expectedIn(base, file) {
    let top;
    try {
        [top] = (0,json_stream/* streamJson */.fM)(new SubTree(base, '', [file]), file);
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        // It is named among the findings of the files.
        return null;
    }
    if (typeof top !== 'object' || top === null)
        return null;
    const levels = [top, ...Object.values(top)].filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
    for (const level of levels) {
        const perTask = PER_TASK.find((key) => own_tables_isCount(level[key]));
        const list = TASK_LISTS.find((key) => Array.isArray(level[key]));
        if (perTask !== undefined && list !== undefined) {
            const trials = level[perTask];
            const tasks = level[list].length;
            return { file, episodes: trials * tasks, why: `${perTask} ${trials} × ${tasks} ${list}` };
        }
        const whole = EXPECTED.find((key) => key !== 'episodes' && own_tables_isCount(level[key]));
        if (whole !== undefined)
            return { file, episodes: level[whole], why: whole };
    }
    return null;
}
const own_tables_isCount = (value) => Number.isSafeInteger(value) && value > 0;

;// CONCATENATED MODULE: ./.build/audit/triage/residues.js


/** More files with a problem of their own than this are one candidate together. */
const MOST_ALONE = 200;
const RAW = /\.(?:jsonl?|ndjson|csv|txt|log|md)$/i;
const STATES_RATE = /success[ _-]?rate|成功率|pc_success|\bSR\b/i;
const NUMBER = /\d(?:\.\d+)?\s*%|[01]\.\d|\d+\s*\/\s*\d+/;
/** Candidates for what cannot be decided on: grouped by the reason, so that nothing of a folder is passed over. */
function residuesOf(rest) {
    const { run, files, kindOf, inspected, hasDrafts } = rest;
    const of = (...kinds) => files.filter((file) => kinds.includes(kindOf(file)));
    const residues = [];
    const add = (label, group, ...reasons) => {
        if (group.length > 0)
            residues.push({ run, label, files: [...group], reasons });
    };
    addBroken(rest, add);
    const found = (what) => files.filter((file) => inspected.get(file)?.what === what);
    const messageOf = (file) => {
        const one = inspected.get(file);
        return one !== undefined && 'message' in one ? { message: one.message, file } : { file };
    };
    const each = (code, group) => group.slice(0, 50).map((file) => reason(code, messageOf(file)));
    const scores = found('scores');
    add('scores', scores, ...each('numeric-score-only', scores));
    const unplaced = found('unplaced_success');
    add('outcomes in no known place', unplaced, ...each('ambiguous', unplaced));
    const demonstrations = found('demonstrations');
    add('demonstrations', demonstrations, ...each('evaluator-markers-missing', demonstrations));
    const templates = found('config_template');
    add('configuration', templates, ...each('config-template', templates));
    const hollow = files.filter((file) => kindOf(file) === 'empty' && RAW.test(file));
    const headers = found('header_only');
    const aggregates = found('aggregate');
    const summaries = [...aggregates, ...(hollow.length + headers.length > 0 ? notesWithRates(rest) : [])];
    if (summaries.length > 0 && hollow.length + headers.length > 0) {
        const empty = [...hollow, ...headers];
        const message = `${summaries[0]} states numbers, and ${empty[0]}${empty.length > 1 ? ` and ${empty.length - 1} more` : ''} beside it hold nothing`;
        add('summary without raw results', [...summaries, ...empty], reason('summary-without-raw', { message, file: summaries[0] }), ...(aggregates.length > 0 ? [reason('aggregate-only')] : []));
    }
    else {
        add('aggregates', aggregates, reason('aggregate-only'));
        add('empty files', hollow, reason('empty-artifact', { message: `${hollow.length} files of 0 bytes` }));
        add('empty tables', headers, reason('empty-table'));
    }
    add('tracker', of('tracker'), reason('tracker-summary'));
    add('recordings', of('dataset'), reason('dataset-signal'));
    if (hasDrafts)
        return residues;
    const archives = of('archive');
    const hasTables = residues.length > 0;
    if (!hasTables)
        add('archives', archives, reason('archive-only'));
    const binary = of('binary', 'database');
    if (!hasTables && archives.length === 0 && isDominated(rest, binary)) {
        add('binary files', binary, reason('binary-dominated'));
        return residues;
    }
    const named = [...found('no_results'), ...of('config')];
    add('descriptions', named, reason('no-episode-outcomes'));
    add('unstructured', of('log', 'media', 'notes', 'other'), reason('unstructured-files'));
    return residues;
}
/** Files that cannot be read: a candidate each, so that the reason stands beside the name. */
function addBroken({ files, kindOf, inspected }, add) {
    const broken = [];
    for (const file of files) {
        const kind = kindOf(file);
        const table = inspected.get(file);
        if (table?.what === 'problem')
            broken.push({ file, why: reason(table.code, { message: table.message, file }) });
        else if (kind === 'lfs_pointer')
            broken.push({ file, why: reason('lfs-pointer', { file }) });
        else if (kind === 'utf16') {
            broken.push({
                file,
                why: reason('file-not-text', { message: `${file} is UTF-16 text, not UTF-8`, file }),
            });
        }
        else if (kind === 'huge' || kind === 'sparse') {
            const what = kind === 'huge' ? 'is larger than 2 GiB' : 'is nothing but a hole on the disk';
            broken.push({
                file,
                why: reason('file-too-large', { message: `${file} ${what}, and was not read`, file }),
            });
        }
    }
    const alone = broken.slice(0, MOST_ALONE);
    for (const { file, why } of alone)
        add(external_node_path_.posix.basename(file), [file], why);
    const rest = broken.slice(MOST_ALONE);
    add('broken files', rest.map(({ file }) => file), ...[...new Map(rest.map(({ why }) => [why.code, why])).values()]);
}
/** Notes and logs that state a rate of success in their first 4 KiB. */
function notesWithRates({ base, files, kindOf }) {
    return files.filter((file) => {
        if (!['notes', 'log', 'other'].includes(kindOf(file)))
            return false;
        const text = base.headText(file);
        return STATES_RATE.test(text) && NUMBER.test(text);
    });
}
function isDominated({ base, files }, binary) {
    const size = (names) => names.reduce((sum, file) => sum + base.file(file).sizeBytes, 0);
    return binary.length > 0 && size(binary) > 0.9 * size(files);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.build/audit/triage/secret-scan.js




/** Of one file: its beginning and its end. */
const BEGINNING_BYTES = 8 * 1024 * 1024;
const END_BYTES = 256 * 1024;
const ALL_BYTES = 256 * 1024 * 1024;
const CHUNK_CHARACTERS = 256 * 1024;
/** What one chunk repeats of the one before it where a line goes over both. */
const OVERLAP_CHARACTERS = 4096;
const MOST_OF_A_FILE = 100;
const MOST_PLACES = 10_000;
/**
 * Looks through text files for secrets, signed URLs and credentials, and says where they stand and of which kind; their
 * text never leaves this function. Of files over 8 MiB the beginning and the end are looked at, of all files together
 * 256 MiB.
 */
function scanForSecrets(tree, files) {
    const scan = { places: [], files: 0, sizeBytes: 0, partly: [], notScanned: 0 };
    for (const file of files) {
        if (scan.sizeBytes >= ALL_BYTES || scan.places.length >= MOST_PLACES) {
            scan.notScanned += 1;
            continue;
        }
        scanFile(tree, file, scan);
    }
    return scan;
}
function scanFile(tree, file, scan) {
    let fd;
    try {
        fd = (0,safe_path/* openBelow */.SL)(tree.root, file);
    }
    catch {
        scan.notScanned += 1;
        return;
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        const places = new FilePlaces(file);
        const isLarge = size > BEGINNING_BYTES + END_BYTES;
        scan.files += 1;
        scan.sizeBytes += readPart(fd, 0, isLarge ? BEGINNING_BYTES : size, places);
        if (isLarge) {
            scan.partly.push(file);
            places.lineIsUnknown();
            scan.sizeBytes += readPart(fd, size - END_BYTES, END_BYTES, places);
        }
        scan.places.push(...places.found.slice(0, MOST_PLACES - scan.places.length));
    }
    catch {
        scan.notScanned += 1;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** @returns how many bytes were read */
function readPart(fd, from, length, places) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const buffer = Buffer.alloc(CHUNK_CHARACTERS);
    let done = 0;
    let rest = '';
    while (done < length && !places.isFull) {
        const read = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(buffer.length, length - done), from + done);
        if (read === 0)
            break;
        done += read;
        const text = rest + decoder.write(buffer.subarray(0, read));
        const lineEnd = text.lastIndexOf('\n') + 1;
        // A line that is longer than a chunk goes through in pieces.
        const isLong = text.length - lineEnd > CHUNK_CHARACTERS;
        const end = isLong ? text.length : lineEnd;
        places.look(text.slice(0, end));
        rest = isLong ? text.slice(-OVERLAP_CHARACTERS) : text.slice(end);
    }
    places.look(rest + decoder.end());
    return done;
}
class FilePlaces {
    found = [];
    #file;
    #known = new Set();
    #line = 1;
    #isUnknown = false;
    constructor(file) {
        this.#file = file;
    }
    get isFull() {
        return this.found.length >= MOST_OF_A_FILE;
    }
    /** Behind a part that was left out lines cannot be counted: line 1 stands for the file. */
    lineIsUnknown() {
        this.#isUnknown = true;
    }
    look(text) {
        if (text === '')
            return;
        for (const place of (0,redaction/* secretPlaces */.B)(text)) {
            const line = this.#isUnknown ? 1 : this.#line + place.line - 1;
            const key = `${line}\0${place.kind}`;
            if (this.#known.has(key) || this.isFull)
                continue;
            this.#known.add(key);
            this.found.push({ file: this.#file, line, kind: place.kind });
        }
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#line += 1;
    }
}

;// CONCATENATED MODULE: ./.build/audit/triage/triage-folder.js














const MOST_CANDIDATES = 10_000;
const triage_folder_MOST_FINDINGS = 10_000;
const MOST_ARCHIVES = 1000;
const triage_folder_MOST_LISTED = 1000;
/** More files of a set than this are not tried one by one. */
const MOST_SPLIT = 100;
/** All tables together that no importer knows. */
const MOST_INSPECTED_BYTES = 2 * 1024 ** 3;
/**
 * Goes through a folder that somebody else left, without changing it, and says which runs in it can be audited. Links
 * are not followed, devices not opened, archives listed and not unpacked, huge and sparse files named and not read.
 * @param from absolute path of a folder, or of one file
 * @param importers those that may recognise files; all unless stated
 * @throws WorldGateError `file-missing`, `file-unreadable`, `folder-empty`, `folder-too-large`
 */
async function triageFolder(from, importers = registry/* IMPORTERS */.a) {
    const tree = (0,input_tree/* inputTree */.J)(from);
    const kinds = new Map(tree.files.map(({ path }) => [path, fileKind(tree, path)]));
    const kindOf = (file) => kinds.get(file);
    const paths = tree.files.map(({ path }) => path);
    const scan = scanForSecrets(tree, paths.filter((file) => isText(tree, file, kindOf(file))));
    const context = contextOf(tree, kinds, scan.places);
    const findings = fileFindings(tree, kinds);
    const fields = new Fields();
    const candidates = [];
    const drafts = new Map();
    const add = (draft, measured) => {
        const candidate = judge(draft, measured, context);
        candidates.push(candidate);
        drafts.set(candidate.id, draft);
        if (isMeasured(measured))
            fields.ofReported(draft, measured);
    };
    let inspectedBytes = 0;
    const runOf = runFolders(paths);
    const runs = Map.groupBy(paths, (file) => runOf.get(file));
    for (const [run, files] of runs) {
        const readable = files.filter((file) => READABLE.has(kindOf(file)));
        const { drafts: recognised, rest } = recogniseRuns(tree, run, readable, importers);
        const inspected = new Map();
        for (const file of rest.filter((name) => TABLES.has(kindOf(name)))) {
            inspectedBytes += tree.file(file).sizeBytes;
            const table = inspectedBytes > MOST_INSPECTED_BYTES
                ? {
                    what: 'problem',
                    code: 'file-too-large',
                    message: `${file}: the limit of what is read of a folder is reached`,
                    rates: [],
                }
                : await inspectTable(new SubTree(tree, '', [file]), file, kindOf(file));
            inspected.set(file, table);
            for (const rate of table.rates)
                fields.add(rate.field, rate.unit, file, rate.at);
        }
        const own = ownDrafts(tree, run, inspected, rest);
        for (const draft of [...recognised, ...own]) {
            for (const [part, measured] of await measureOrSplit(tree, draft))
                add(part, measured);
        }
        const taken = new Set([...recognised, ...own].flatMap(filesOf));
        const left = files.filter((file) => !taken.has(file));
        const residues = residuesOf({
            base: tree,
            run,
            files: left,
            kindOf,
            inspected,
            hasDrafts: taken.size > 0,
        });
        for (const residue of residues)
            candidates.push(judgeResidue(residue, context));
    }
    const archives = [];
    for (const file of paths.filter((name) => kindOf(name) === 'archive').slice(0, MOST_ARCHIVES)) {
        archives.push(await listArchive(tree, file));
    }
    findings.push(...fields.findings(), ...candidateFindings(candidates));
    return {
        tree,
        drafts,
        report: {
            schema_version: 'worldgate.triage.v1',
            folder: {
                files: paths.length,
                size_bytes: tree.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
                kinds: kindCounts(tree, kinds),
                skipped: tree.skipped.slice(0, triage_folder_MOST_LISTED).map(({ path, reason: why }) => ({ path, reason: why })),
                skipped_count: tree.skipped.length,
            },
            candidates: sorted(candidates).slice(0, MOST_CANDIDATES),
            findings: findings.slice(0, triage_folder_MOST_FINDINGS),
            finding_count: findings.length,
            fields: fields.list(),
            secret_places: scan.places,
            secret_scan: {
                files: scan.files,
                size_bytes: scan.sizeBytes,
                partly: scan.partly.slice(0, triage_folder_MOST_LISTED),
                not_scanned: scan.notScanned,
            },
            archives,
            selection: null,
        },
    };
}
/** What importers are shown: results and what may describe them. */
const READABLE = new Set([
    ...['json', 'jsonl', 'csv', 'log', 'notes', 'config', 'database', 'other', 'tracker'],
]);
const TABLES = new Set(['json', 'jsonl', 'csv']);
/** Reads a draft; a set of files with the same episodes in it is read again file by file. */
async function measureOrSplit(tree, draft) {
    const whole = await measure(draft);
    const files = draft.detection.files.length;
    if (isMeasured(whole) || whole.code !== 'shards-overlap' || files < 2 || files > MOST_SPLIT) {
        return [[draft, whole]];
    }
    const parts = [];
    for (const part of splitDraft(tree, draft)) {
        part.detection = {
            ...part.detection,
            why: [
                ...part.detection.why,
                `read alone: ${files} files that look like parts of one run have the same episodes`,
            ],
        };
        parts.push([part, await measure(part)]);
    }
    return parts;
}
function contextOf(tree, kinds, places) {
    const secrets = new Map();
    for (const { file, kind } of places) {
        const known = secrets.get(file) ?? [];
        if (!known.includes(kind))
            known.push(kind);
        secrets.set(file, known);
    }
    const hollow = new Map();
    for (const [file, kind] of kinds) {
        if (kind !== 'empty' && kind !== 'lfs_pointer')
            continue;
        const shape = setShape(file);
        const list = hollow.get(shape) ?? [];
        list.push({ file, code: kind === 'empty' ? 'empty-artifact' : 'lfs-pointer' });
        hollow.set(shape, list);
    }
    return {
        sizeOf: (file) => tree.file(file).sizeBytes,
        secrets,
        hollow: (files) => [...new Set(files.map(setShape))].flatMap((shape) => hollow.get(shape) ?? []),
    };
}
const FILE_NOTES = {
    empty: ['empty-artifact', 'is empty: 0 bytes'],
    lfs_pointer: ['lfs-pointer', 'is a Git LFS pointer, not the file itself'],
    utf16: ['file-not-text', 'is UTF-16 text, not UTF-8'],
    sparse: ['sparse-file', 'is a hole on the disk, and was not read'],
    huge: ['huge-file', 'is larger than 2 GiB, and was not read'],
};
function fileFindings(tree, kinds) {
    return tree.files.flatMap(({ path }) => {
        const note = FILE_NOTES[kinds.get(path)];
        if (note === undefined)
            return [];
        const [code, message] = note;
        return [{ code, severity: 'warning', message, file: path.slice(0, 1024), at: null }];
    });
}
function candidateFindings(candidates) {
    const findings = [];
    const note = (code, message) => findings.push({ code, severity: 'info', message, file: null, at: null });
    const accepted = candidates.filter((candidate) => candidate.class === 'accepted').length;
    if (accepted > 1)
        note('several-candidates', `${accepted} runs are accepted; none is chosen for you: name one with --select-run`);
    if (candidates.length > MOST_CANDIDATES) {
        note('too-many-candidates', `only ${MOST_CANDIDATES} of ${candidates.length} candidates are listed`);
    }
    return findings;
}
function kindCounts(tree, kinds) {
    const counts = {};
    for (const { path, sizeBytes } of tree.files) {
        const kind = kinds.get(path);
        const known = counts[kind] ?? { files: 0, size_bytes: 0 };
        counts[kind] = { files: known.files + 1, size_bytes: known.size_bytes + sizeBytes };
    }
    return counts;
}
const ORDER = { accepted: 0, report_only: 1, rejected: 2 };
function sorted(candidates) {
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return candidates.toSorted((a, b) => ORDER[a.class] - ORDER[b.class] || compare(a.label, b.label) || compare(a.id, b.id));
}
/** Rates of success that files state, by key: where the same tree has percent and ratio, none may be guessed. */
class Fields {
    #fields = new Map();
    add(field, unit, file, at) {
        const key = JSON.stringify([field, unit]);
        const known = this.#fields.get(key) ?? { field, unit, files: new Set(), example: `${file} ${at}` };
        known.files.add(file);
        this.#fields.set(key, known);
    }
    /** What an importer knows the unit of. */
    ofReported(draft, { imported }) {
        for (const { name, unit, file, at } of imported.reported) {
            if (rateUnit(name) === null || (unit !== 'percent' && unit !== 'ratio'))
                continue;
            this.add(name, unit, draft.tree.inBase(file), at);
        }
    }
    list() {
        return [...this.#fields.values()]
            .map(({ files, ...field }) => ({ ...field, files: files.size }))
            .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.unit < b.unit ? -1 : 1))
            .slice(0, triage_folder_MOST_LISTED);
    }
    findings() {
        const units = new Set([...this.#fields.values()].map(({ unit }) => unit));
        if (units.size < 2)
            return [];
        return [
            {
                code: 'mixed-units',
                severity: 'warning',
                message: `rates of success stand in different units (${[...units].sort().join(', ')}): see the table of fields; none is converted by its size`,
                file: null,
                at: null,
            },
        ];
    }
}

// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/audit/decision/task-names.js
var task_names = __webpack_require__(54437);
// EXTERNAL MODULE: ./.build/audit/package/episode-lines.js
var episode_lines = __webpack_require__(72990);
// EXTERNAL MODULE: ./.build/audit/package/line-bytes.js
var line_bytes = __webpack_require__(9709);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/audit/triage/streamed-file.js




const BUFFER_CHARACTERS = 256 * 1024;
/** A text file that is written piece by piece, and stands there as a whole or not at all. */
class StreamedFile {
    #target;
    #temporary;
    #fd;
    #text = '';
    #isOpen = true;
    /** @param target absolute path; @throws WorldGateError of writing */
    constructor(target) {
        this.#target = target;
        const folder = external_node_path_.dirname(target);
        (0,atomic_file/* makeFolder */.fc)(folder);
        const name = `.${external_node_path_.basename(target).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
        this.#temporary = external_node_path_.join(folder, name);
        try {
            this.#fd = (0,external_node_fs_.openSync)(this.#temporary, 'wx', 0o644);
        }
        catch (cause) {
            throw (0,atomic_file/* writeError */.oG)(cause, target);
        }
    }
    write(text) {
        this.#text += text;
        if (this.#text.length >= BUFFER_CHARACTERS)
            this.#flush();
    }
    #flush() {
        const data = Buffer.from(this.#text);
        this.#text = '';
        try {
            for (let at = 0; at < data.length;)
                at += (0,external_node_fs_.writeSync)(this.#fd, data, at);
        }
        catch (cause) {
            throw (0,atomic_file/* writeError */.oG)(cause, this.#target);
        }
    }
    /** Puts the file in its place. */
    finish() {
        this.#flush();
        try {
            (0,external_node_fs_.fsyncSync)(this.#fd);
            this.#close();
            (0,external_node_fs_.renameSync)(this.#temporary, this.#target);
        }
        catch (cause) {
            throw (0,atomic_file/* writeError */.oG)(cause, this.#target);
        }
    }
    /** Takes away what was written, after a failure. */
    discard() {
        this.#close();
        (0,external_node_fs_.rmSync)(this.#temporary, { force: true });
    }
    #close() {
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        (0,external_node_fs_.closeSync)(this.#fd);
    }
}

;// CONCATENATED MODULE: ./.build/audit/triage/write-selected.js









/**
 * Writes the episodes of an accepted candidate as `audit_input.json`: canonical, episode by episode, so that memory does
 * not grow with them. The files are read again, and refused if they are others than those that were judged.
 * @param output absolute path of the file
 * @returns how many episodes were written
 * @throws WorldGateError `candidate-refused` for a candidate that was not accepted, `file-changed`, `task-ambiguous`,
 *   and those of reading and writing; nothing is left at `output` then but what was there
 */
async function writeSelected(candidate, draft, output) {
    requireAccepted(candidate);
    const file = new StreamedFile(output);
    try {
        const count = await writeInput(candidate, draft, file);
        file.finish();
        return count;
    }
    catch (cause) {
        file.discard();
        throw cause;
    }
}
/** @throws WorldGateError `candidate-refused` with the reasons */
function requireAccepted({ id, class: kind, reasons, next }) {
    if (kind === 'accepted')
        return;
    const why = reasons.map(({ code, message, file }) => `${code}: ${file === null ? '' : `${file}: `}${message}`);
    const more = why.length > 3 ? `; and ${why.length - 3} more reasons` : '';
    throw new errors/* WorldGateError */._B('candidate-refused', `${id} is ${kind === 'rejected' ? 'rejected' : 'for a report only'}, and no audit input is written: ${why.slice(0, 3).join('; ')}${more}`, { hint: next ?? 'the report of the triage names every reason' });
}
async function writeInput(candidate, draft, writer) {
    // Nothing of the first reading may stand for the second.
    const paths = draft.tree.files.map(({ path: name }) => name);
    const tree = new SubTree(draft.tree, '', paths);
    const labels = new Labels();
    const { detection } = draft;
    writer.write(`{"detection":${(0,canonical_json/* canonicalJson */.d)({ confidence: detection.confidence, why: candidate.why })},"episodes":[`);
    let count = 0;
    const line = new line_bytes/* LineBytes */.i();
    const imported = await (0,import_results/* importResults */.W)(tree, draft.importer, detection, {}, {
        task: (handle, names) => labels.add(handle, names),
        episode(episode) {
            const row = { ...episode, file: draft.tree.inBase(episode.file) };
            line.clear();
            (0,episode_lines/* episodeLine */.s9)(line, row, labels.of(episode.task), 'matched', Object.keys(row.metrics ?? {}).sort());
            // Without its line break.
            const text = line.view().toString('utf8', 0, line.length - 1);
            writer.write(count === 0 ? text : `,${text}`);
            count += 1;
        },
    });
    for (const { path: name, digest } of candidate.files) {
        const inTree = paths.find((candidatePath) => draft.tree.inBase(candidatePath) === name);
        const found = inTree === undefined ? undefined : tree.reads.get(inTree)?.digest;
        if (digest !== null && found !== digest) {
            throw new errors/* WorldGateError */._B('file-changed', `${name} changed while it was looked at`, {
                hint: 'wait until whatever writes it has finished, and run triage again',
                kind: 'environment',
            });
        }
    }
    writer.write(`],${tailOf(candidate, draft, imported)}`);
    return count;
}
/** The members behind `episodes`, in the order of canonical JSON. */
function tailOf(candidate, draft, imported) {
    const inBase = (item) => ({
        ...item,
        file: draft.tree.inBase(item.file),
    });
    const findings = imported.findings.map((finding) => ({
        ...finding,
        file: finding.file === null ? null : draft.tree.inBase(finding.file),
    }));
    const { facts } = imported;
    const tail = {
        facts: { ...facts, models: facts.models.map(inBase) },
        findings: [...findings, ...originsOf(candidate)],
        format: draft.detection.format,
        reported: imported.reported.map(inBase),
        schema_version: 'worldgate.audit_input.v1',
        source: draft.importer.source,
        tasks: imported.tasks.map((task) => ({ ...task, planned: null })),
    };
    return (0,canonical_json/* canonicalJson */.d)(tail).slice(1);
}
/** Which bytes the episodes came from: these files stay where they are. */
function originsOf({ id, files }) {
    const selected = {
        code: 'selected-by-triage',
        severity: 'info',
        message: `candidate ${id}`,
        file: null,
        at: null,
    };
    const origins = files
        .filter(({ digest }) => digest !== null)
        .slice(0, 500)
        .map(({ path: name, digest, size_bytes: sizeBytes }) => ({
        code: 'origin-file',
        severity: 'info',
        message: `${digest}, ${sizeBytes} bytes`,
        file: name.slice(0, 1024),
        at: null,
    }));
    return [selected, ...origins];
}
/** The names of tasks in the episodes, as JSON text; two tasks never have the same one. */
class Labels {
    #ends = [];
    #taken = new Set();
    add(handle, names) {
        const label = (0,task_names/* taskLabel */.l)(names);
        if (this.#taken.has(label)) {
            throw new errors/* WorldGateError */._B('task-ambiguous', `two tasks of the results are both called ${(0,plain_value/* quoted */.TL)(label)}`, {
                hint: 'import the files with `worldgate audit run`, which tells them apart by their parts',
            });
        }
        this.#taken.add(label);
        this.#ends[handle] = (0,episode_lines/* taskEnd */.J)(label);
    }
    of(handle) {
        return this.#ends[handle];
    }
}

;// CONCATENATED MODULE: ./.build/audit/triage/run-folder.js










/**
 * Triage of a folder that somebody left: reports first, then the audit input of the candidate that a person selected.
 * No candidate is ever chosen by itself, and the folder is not changed.
 * @throws WorldGateError `usage`, `output-invalid` for a file inside the folder, `candidate-unknown`,
 *   `candidate-refused`, and those of reading and writing; the reports are written before the selection is judged
 */
async function runFolderTriage(request) {
    const { from, selectRun, output, dryRun } = request;
    if (selectRun !== undefined && output === undefined && !dryRun) {
        throw new errors/* WorldGateError */._B('usage', '--select-run needs --output', {
            hint: 'e.g. --output audit_input.json',
        });
    }
    for (const file of [request.report, request.customerReport, output]) {
        if (file !== undefined)
            requireOutside(from, file);
    }
    const triage = await triageFolder(from, request.importers);
    const candidate = triage.report.candidates.find(({ id }) => id === selectRun);
    const report = {
        ...triage.report,
        selection: candidate === undefined ? null : { candidate: candidate.id },
    };
    // Names of files may hold what should not be shown either.
    const shown = (0,redaction/* redactValue */.FI)(report);
    writeReports(request, shown);
    if (candidate === undefined) {
        if (selectRun !== undefined)
            throw unknown(selectRun, report);
        if (output !== undefined && !dryRun)
            throw notSelected(report);
        return { report: shown, written: null };
    }
    requireAccepted(candidate);
    if (output === undefined || dryRun)
        return { report: shown, written: null };
    const episodes = await writeSelected(candidate, triage.drafts.get(candidate.id), output);
    return { report: shown, written: { output, episodes, candidate } };
}
function writeReports({ report, customerReport: customer }, shown) {
    const write = (file, text) => {
        if (file === undefined)
            return;
        (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(file));
        (0,atomic_file/* writeFileAtomic */.Zf)(file, text());
    };
    write(report, () => `${JSON.stringify(shown, null, 2)}\n`);
    write(customer, () => customerReport(shown));
}
/** The folder stays as it was found. */
function requireOutside(from, file) {
    if (!(0,safe_path/* isBelow */.Yw)(from, file))
        return;
    throw new errors/* WorldGateError */._B('output-invalid', `${file} would be written into the folder that is looked at`, {
        hint: 'triage changes nothing there: name a file outside of it',
    });
}
function acceptedOf({ candidates }) {
    const accepted = candidates.filter((candidate) => candidate.class === 'accepted');
    if (accepted.length === 0)
        return 'no candidate is accepted: the report names the reasons';
    const shown = accepted.slice(0, 10).map(({ id, label }) => `${id} (${(0,plain_value/* quoted */.TL)(label)})`);
    return `accepted: ${shown.join(', ')}${accepted.length > 10 ? ` and ${accepted.length - 10} more` : ''}`;
}
function unknown(id, report) {
    const ids = report.candidates.map((candidate) => candidate.id);
    return new errors/* WorldGateError */._B('candidate-unknown', `no candidate is called ${(0,plain_value/* quoted */.TL)(id)}${(0,suggest/* didYouMean */.a)(id, ids)}`, {
        hint: acceptedOf(report),
    });
}
function notSelected(report) {
    return new errors/* WorldGateError */._B('candidate-not-selected', 'nothing was written: no candidate is chosen for you', {
        hint: `name one with --select-run; ${acceptedOf(report)}`,
    });
}

// EXTERNAL MODULE: ./.build/reports/plain.js
var reports_plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
;// CONCATENATED MODULE: ./.build/cli/triage.js






const CLASS_WORDS = { accepted: 'accepted', report_only: 'report only', rejected: 'rejected' };
const triage_MOST_ROWS = 40;
/** What `audit import` takes; more kinds of folders may come. */
const RUN_FOLDER = 'run-folder';
const importCommand = async (context, options, [kind]) => {
    if (kind !== RUN_FOLDER) {
        throw new errors/* WorldGateError */._B('usage', `audit import takes ${RUN_FOLDER}, not "${kind}"`, {
            hint: '`worldgate audit run SOURCE` reads the results of one evaluator',
        });
    }
    const from = (0,cli_options/* text */.Qq)(options, 'from');
    if (from === undefined)
        throw new errors/* WorldGateError */._B('usage', '--from DIR is missing');
    const at = (key) => optionalPath(context, options, key);
    const { report, written } = await runFolderTriage({
        from: (0,outcome/* resolvePath */.o1)(context, from),
        report: at('report'),
        customerReport: at('customerReport'),
        selectRun: (0,cli_options/* text */.Qq)(options, 'selectRun'),
        output: at('output'),
        dryRun: options.dryRun === true,
    });
    const { candidates, folder } = report;
    const output = (0,cli_options/* text */.Qq)(options, 'output');
    const wrote = written === null
        ? null
        : { output: output, candidate: written.candidate.id, episodes: written.episodes };
    return {
        exitCode: 0,
        data: {
            folder: { files: folder.files, size_bytes: folder.size_bytes },
            candidates,
            findings: report.findings,
            report: (0,cli_options/* text */.Qq)(options, 'report') ?? null,
            customer_report: (0,cli_options/* text */.Qq)(options, 'customerReport') ?? null,
            written: wrote,
        },
        text: triage_textOf(report, context.terminal.columns, wrote === null
            ? null
            : `wrote ${wrote.output}: ${count(wrote.episodes, 'episode')} of ${wrote.candidate}`),
    };
};
function optionalPath(context, options, key) {
    const given = (0,cli_options/* text */.Qq)(options, key);
    return given === undefined ? undefined : (0,outcome/* resolvePath */.o1)(context, given);
}
function triage_textOf({ folder, candidates, finding_count: findings }, columns, wrote) {
    const width = Math.max(60, Math.min(columns, 120));
    const order = { accepted: 0, report_only: 1, rejected: 2 };
    const rows = [...candidates].sort((a, b) => order[a.class] - order[b.class]);
    const shown = rows.slice(0, triage_MOST_ROWS);
    const accepted = candidates.filter((candidate) => candidate.class === 'accepted');
    const summary = `${count(folder.files, 'file')}, ${count(candidates.length, 'candidate')}, ${count(findings, 'finding')} about files`;
    if (wrote !== null) {
        const others = candidates.length - 1;
        return [wrote, `${summary}; ${count(others, 'other candidate')} left alone, --report FILE has all`]
            .flatMap((line) => (0,text_table/* wrap */.LV)(line, width))
            .join('\n');
    }
    return [
        summary,
        ...shown.flatMap((candidate) => ['', ...rowOf(candidate, width)]),
        ...(rows.length > shown.length
            ? [`… and ${rows.length - shown.length} more: --report FILE has all`]
            : []),
        '',
        ...(0,text_table/* wrap */.LV)(accepted.length === 0
            ? 'No candidate can be audited; --report FILE says why for each.'
            : `To audit one: --select-run ${accepted[0].id} --output audit_input.json, then \`worldgate audit run audit-input\`.`, width),
    ].join('\n');
}
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Results without a notion of success did not fail. */
function outcomesText({ episodes, successes, failures, not_trials: none, }) {
    if (successes + failures > 0)
        return `${successes} of ${episodes} succeeded`;
    return none === 0
        ? `${count(episodes, 'result')} without outcomes`
        : `${count(episodes, 'result')}, no trial among them`;
}
/** Paths are long and have no blanks: a line each instead of a column. */
function rowOf({ id, class: kind, counts, label, source, reasons, next }, width) {
    const episodes = counts === null ? 'no episodes read' : outcomesText(counts);
    const why = reasons[0] === undefined ? next : `${reasons[0].code}: ${reasons[0].message}`;
    const indented = (line) => (0,text_table/* wrap */.LV)((0,reports_plain/* plainLine */.h0)(line), width - 4).map((part) => `    ${part}`);
    return [
        `${id}  ${CLASS_WORDS[kind]}, ${episodes}`,
        ...indented(`${label}${source === null ? '' : ` (${source})`}`),
        ...(why === null ? [] : indented(why)),
    ];
}


/***/ }),

/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   aV: () => (/* binding */ pinnedRevision),
/* harmony export */   mD: () => (/* binding */ formatCheckpointUri),
/* harmony export */   uy: () => (/* binding */ parseCheckpointUri),
/* harmony export */   xD: () => (/* binding */ isCheckpointUri)
/* harmony export */ });
/* unused harmony export URI_FORMS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52688);


/** How a URI of each scheme is written, for messages and the documentation. */
const URI_FORMS = {
    hf: 'hf://ORG/MODEL@REVISION[/FILE]',
    https: 'https://HOST/PATH',
    'github-release': 'github-release://OWNER/REPOSITORY@TAG/ASSET',
    oci: 'oci://REGISTRY/REPOSITORY@sha256:HEX[/FILE]',
    s3: 's3://BUCKET/KEY',
    file: 'file:PATH',
};
const MAX_LENGTH = 2048;
/** Parameters with which a URL carries the right to read it: signed URLs of clouds, tokens. */
const SECRET_PARAMETER = /^(x-amz-(signature|credential|security-token)|x-goog-(signature|credential)|signature|sig|awsaccesskeyid|googleaccessid|key-pair-id|policy|(access_?|api_?)?(token|key)|password|secret|auth)$/i;
/** Whether a text names a checkpoint by URI and not by a path; a drive (`C:\models`) is a path. */
function isCheckpointUri(text) {
    return /^[a-z][a-z0-9+-]+:\/\//i.test(text) || /^file:/i.test(text);
}
/**
 * Takes a URI apart. Plain `http` is understood for this machine only.
 * @throws WorldGateError `checkpoint-uri-invalid` saying the form that its scheme has, `checkpoint-uri-secret`
 */
function parseCheckpointUri(text) {
    const scheme = /^([a-z][a-z0-9+-]+):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    if (text.length > MAX_LENGTH)
        throw invalid(`is longer than ${MAX_LENGTH} characters`);
    if (/[\s\u0000-\u001f\u007f]/.test(text) && scheme !== 'file')
        throw invalid('holds a space or a control character');
    switch (scheme) {
        case 'hf':
            return huggingFace(text);
        case 'http':
        case 'https':
            return web(text);
        case 'github-release':
            return gitHubRelease(text);
        case 'oci':
            return oci(text);
        case 's3':
            return s3(text);
        case 'file':
            return localFile(text);
        default:
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `a checkpoint URI has no scheme ${JSON.stringify(scheme.slice(0, 40))}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(scheme, Object.keys(URI_FORMS))}`, { hint: `Write one of ${Object.values(URI_FORMS).join(', ')}.` });
    }
}
/** The one way in which a URI is written; a local file keeps only its name, because where it lies is nobody's business. */
function formatCheckpointUri(uri) {
    switch (uri.scheme) {
        case 'hf':
            return `hf://${uri.repository}@${uri.revision.replaceAll('/', '%2F')}${uri.file === null ? '' : `/${uri.file}`}`;
        case 'https':
            return uri.url;
        case 'github-release':
            return `github-release://${uri.owner}/${uri.repository}@${uri.tag}/${uri.asset}`;
        case 'oci': {
            const mark = isDigestReference(uri.reference) ? '@' : ':';
            const file = uri.file === null ? '' : `/${uri.file}`;
            return `oci://${uri.registry}/${uri.repository}${mark}${uri.reference}${file}`;
        }
        case 's3':
            return `s3://${uri.bucket}/${uri.key}`;
        case 'file':
            return `file:${uri.path.replace(/^.*[\\/]/, '')}`;
    }
}
/** What in the URI itself fixes the bytes: a commit of Hugging Face, a digest of OCI; else `null`. */
function pinnedRevision(uri) {
    if (uri.scheme === 'hf' && /^[0-9a-f]{40}$/.test(uri.revision))
        return uri.revision;
    if (uri.scheme === 'oci' && isDigestReference(uri.reference))
        return uri.reference;
    return null;
}
function isDigestReference(reference) {
    return reference.startsWith('sha256:');
}
/** The text is not quoted: what is wrong with it may be that it holds a secret. */
function invalid(what, scheme) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `the checkpoint URI ${what}`, {
        hint: scheme === undefined ? 'Check what was pasted.' : `Write ${URI_FORMS[scheme]}.`,
    });
}
/** A path inside of a repository: no empty part, no `.` and no `..`. */
function innerPath(path, scheme) {
    const isPlain = /^[^\\?#%]+$/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
    if (!isPlain)
        throw invalid(`names the file ${JSON.stringify(path.slice(0, 200))}, which is no plain path`, scheme);
    return path;
}
function huggingFace(text) {
    const match = /^hf:\/\/([\w.-]{1,96}\/[\w.-]{1,96})(?:@([\w.-]{1,200}(?:%2F[\w.-]{1,200})*))?(?:\/(.+))?$/i.exec(text);
    const [, repository, revision = 'main', file] = match ?? [];
    if (repository === undefined || repository.split('/').some(isDots)) {
        throw invalid('does not name a model of Hugging Face', 'hf');
    }
    return {
        scheme: 'hf',
        repository,
        revision: revision.replace(/%2F/gi, '/'),
        file: file === undefined ? null : innerPath(file, 'hf'),
    };
}
const isDots = (part) => part === '.' || part === '..';
/** Hosts that are this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function web(text) {
    if (!URL.canParse(text))
        throw invalid('is no URL', 'https');
    const url = new URL(text);
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw invalid('goes over plain http, which anybody on the way can change', 'https');
    }
    if (url.username !== '' || url.password !== '')
        throw secret('a user name or a password');
    if (url.hash !== '')
        throw invalid('has a fragment (`#…`), which no server sees', 'https');
    for (const name of url.searchParams.keys()) {
        if (SECRET_PARAMETER.test(name))
            throw secret(`the parameter "${name}"`);
    }
    return { scheme: 'https', url: url.href };
}
function secret(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-secret', `the checkpoint URI carries ${what}: a URI is written into manifests and reports, where a secret has no place`, {
        hint: 'Use `s3://` with AWS_* variables, `hf://` with HF_TOKEN or `github-release://` with GITHUB_TOKEN.',
    });
}
function gitHubRelease(text) {
    const match = /^github-release:\/\/([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})@([^?#\\%]{1,255})\/([^/?#\\%]{1,255})$/i.exec(text);
    const [, owner, repository, tag, asset] = match ?? [];
    if (owner === undefined ||
        isDots(repository) ||
        tag.split('/').some((part) => part === '' || isDots(part)) ||
        isDots(asset)) {
        throw invalid('does not name an asset of a release', 'github-release');
    }
    return { scheme: 'github-release', owner, repository: repository, tag: tag, asset: asset };
}
function oci(text) {
    // Names and tags as the OCI distribution specification has them (v1.1, "Pulling manifests").
    const match = /^oci:\/\/((?:[A-Za-z0-9][A-Za-z0-9.-]*|\[::1\])(?::\d{1,5})?)\/([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?:@(sha256:[0-9a-f]{64})|:(\w[\w.-]{0,127}))(?:\/(.+))?$/.exec(text);
    const [, registry, repository, digest, tag, file] = match ?? [];
    if (registry === undefined)
        throw invalid('does not name an artifact of a registry by digest', 'oci');
    return {
        scheme: 'oci',
        registry,
        repository: repository,
        reference: (digest ?? tag),
        file: file === undefined ? null : innerPath(file, 'oci'),
    };
}
function s3(text) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,1024})$/.exec(text);
    if (match === null)
        throw invalid('does not name an object of a bucket', 's3');
    return { scheme: 's3', bucket: match[1], key: innerPath(match[2], 's3') };
}
function localFile(text) {
    const rest = text.slice('file:'.length);
    const path = rest.startsWith('//') ? rest.slice(2) : rest;
    if (path === '' ||
        path.includes('\0') ||
        /[\r\n]/.test(path) ||
        (rest.startsWith('//') && !path.startsWith('/'))) {
        throw invalid('names no file of this machine', 'file');
    }
    // `file:///a%20b` is a URL, `file:a b` a path.
    return { scheme: 'file', path: rest.startsWith('//') ? decoded(path) : path };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 67189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   eI: () => (/* binding */ FULL_COMMIT),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   mJ: () => (/* binding */ commitSha),
/* harmony export */   y1: () => (/* binding */ range),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A finite JSON number. */
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/** `sha256:` and 64 lower-case hexadecimal digits. */
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)]);
/** ISO 8601 in UTC with a `Z`. */
const isoTime = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** A name that is safe as a file name, an id in HTML and a table cell. */
const slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/, 'lower-case letters, digits, ".", "_" and "-" only');
/** `owner/name` of a repository on GitHub. */
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name');
/** A whole object name of Git, by SHA-1 or SHA-256. */
const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const commitSha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(FULL_COMMIT, 'a full commit');
/** A name inside a task, usable as a variable in an expression. */
const identifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'letters, digits and "_" only, not starting with a digit');
/** `[low, high]` with `low <= high`. */
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite, finite])
    .refine(([low, high]) => low <= high, { message: 'the first number must not exceed the second' });
/** An interval end is `null` where the interval is unbounded on that side. */
const interval = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite.nullable(), finite.nullable()]);
/** A path below the file that names it, with `/` separators. */
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') &&
    !/^[A-Za-z]:/.test(path) &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    !path.split('/').includes('..'), { message: 'must be a relative path inside the folder, with "/" and without ".."' });
/**
 * A path relative to the file that states it, with `/` separators. It may climb with `..`; whoever reads the
 * file refuses what leaves the repository or the package that the file stands in.
 */
const treePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((path) => !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.includes('\\') && !path.includes('\0'), { message: 'must be a relative path with "/" between its parts' });


/***/ }),

/***/ 50454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ shardSlice),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   eK: () => (/* binding */ shardPlan),
/* harmony export */   jE: () => (/* binding */ MOST_MATRIX_JOBS),
/* harmony export */   u1: () => (/* binding */ shardPart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


/** Jobs that a matrix of GitHub Actions can have. */
const MOST_MATRIX_JOBS = 256;
/** Parts that a plan can be cut into, over all waves; a cluster takes more of them than a matrix does. */
const MOST_SHARDS = 10_000;
/** A part of an episode plan: consecutive episodes, in the order of the plan (by seed, and by task within a seed). */
const shardSlice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('counts from 1 within its wave'),
    shards: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS).describe('of each wave'),
    wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('first episode of the part'),
    end: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('the episode after its last'),
});
/** In the manifest of a run that is a part of another: which part, and what it came to. */
const shardPart = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...shardSlice.shape,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br
        .nullable()
        .describe('over the header of the whole run and the episodes of this part; null until they are played'),
    baseline_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('the same of a baseline policy; null without one'),
});
/**
 * `shard_plan.json`: how a run is cut into parts, written before any of them is played. With `claim.json` and
 * `protocol.json` beside it where the merged run is to be evidence.
 */
const shardPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.shard_plan.v1'),
    preset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR, digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of the resolved preset') }),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    episodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('over all tasks'),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    shards: shardSlice.shape.shards,
    waves: shardSlice.shape.waves,
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...shardSlice.shape,
        expected_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2
            .nullable()
            .describe('by the run that it was measured with, on a machine like that one'),
    }))
        .min(1),
    measured_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('run that says how long episodes take'),
    claim_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of claim.json'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of protocol.json'),
    planned_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly,
});


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

/***/ 52688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Levenshtein distance with adjacent transpositions (optimal string alignment), case-insensitive. */
function distance(a, b) {
    const s = a.toLowerCase();
    const t = b.toLowerCase();
    let before = [];
    let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
    for (let i = 1; i <= s.length; i++) {
        const row = [i];
        for (let j = 1; j <= t.length; j++) {
            const cost = s[i - 1] === t[j - 1] ? 0 : 1;
            let best = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) {
                best = Math.min(best, before[j - 2] + 1);
            }
            row.push(best);
        }
        before = previous;
        previous = row;
    }
    return previous[t.length];
}
/** The candidate nearest to `name`, or `undefined` when none is near enough to be a likely typo. */
function nearest(name, candidates) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const d = distance(name.slice(0, 200), candidate.slice(0, 200));
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}
/** `; did you mean "gyro"?`, or an empty string. */
function didYouMean(name, candidates) {
    const suggestion = nearest(name, candidates);
    return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
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

/***/ 36494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y_: () => (/* binding */ NO_BREAK),
/* harmony export */   ed: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Holds a number and its unit together while lines are broken; printed as a space. */
const NO_BREAK = '\u00a0';
const GAP = 2;
/** Columns of a cell: every heading fits, and five cells fit into the narrowest terminal. */
const NARROWEST = 8;
/** A table of plain text with straight columns: lines of the heading, and those of each row. */
function textTable({ header, rows, width, paint = (padded) => padded }) {
    const widths = columnWidths(header, rows, width);
    const joined = (cells) => cells.join(' '.repeat(GAP)).trimEnd();
    return {
        heading: [
            joined(header.map((name, i) => padEnd(name, widths[i]))),
            joined(widths.map((columns) => '-'.repeat(columns))),
        ],
        rows: rows.map((row, index) => {
            const cells = row.map((parts, i) => parts.flatMap((part) => wrap(part, widths[i])));
            const height = Math.max(...cells.map((cell) => cell.length));
            return Array.from({ length: height }, (_, y) => joined(cells.map((cell, i) => {
                const padded = padEnd(cell[y] ?? '', widths[i]);
                return y === 0 ? paint(padded, i, index) : padded;
            })));
        }),
    };
}
/** Natural widths, the widest column narrowed until the row fits; words are broken only where nothing else gives. */
function columnWidths(header, rows, width) {
    const widths = header.map((name, i) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map((part) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(part)))));
    const room = width - GAP * (header.length - 1);
    let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
    const words = header.map((name, i) => Math.max(NARROWEST, (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map(longestWord))));
    for (const floors of [words, words.map(() => NARROWEST)]) {
        while (over > 0) {
            const room = widths.map((columns, i) => (columns > floors[i] ? columns : 0));
            const widest = room.indexOf(Math.max(...room));
            if (room[widest] === 0)
                break;
            widths[widest]--;
            over--;
        }
    }
    return widths;
}
function longestWord(text) {
    return Math.max(...text.split(' ').map((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word)));
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const candidate = line === '' ? word : `${line} ${word}`;
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(candidate) <= columns) {
            line = candidate;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const { segment } of graphemes.segment(word)) {
            if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line + segment) > columns && line !== '') {
                lines.push(line);
                line = '';
            }
            line += segment;
        }
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_7__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67673);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);









/** Colour of a verdict as parameters of an SGR sequence. */
const SGR = {
    error: '1;31',
    failed: '31',
    inconclusive: '33',
    skipped: '36',
    passed: '32',
};
/**
 * The gate table, what was measured and the decision for a terminal, `width` columns (80 unless given), without
 * emoji, because terminals disagree about their width. Every line ends with a line break.
 */
function renderText(report, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const verdictPaint = (text, verdict) => paint(text, SGR[verdict]);
    const lines = [];
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    const baseline = (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentences */ .qY)(report);
    if (baseline.length > 0) {
        lines.push(...paragraph(baseline[0], width), ...baseline.slice(1).flatMap((note) => item(note, width)), '');
    }
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Gate', 'Verdict', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name, ...(view.about === null ? [] : [view.about]), ...(view.optional ? ['(optional)'] : [])],
            [view.word],
            [view.measured + (view.n === '' ? '' : ` (${joined(view.n)})`), view.interval].filter((line) => line !== ''),
            [view.required],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const lines = rows.flatMap((row, i) => {
        const { change } = views[i];
        if (change === null)
            return row;
        const text = `against the baseline: ${changeText(views[i], change)}`;
        return [...row, ...paragraph(text, width - 4).map((line, y) => `${y === 0 ? '  ' : '    '}${line}`)];
    });
    return [...heading, ...lines, ''];
}
/** `from 81.0 %, 300 pairs; p < 0.001, significant`. */
function changeText(view, change) {
    // A comparison shows its difference under "Measured" already.
    const difference = change.difference === view.measured ? '' : `${joined(change.difference)} `;
    const facts = [change.from, change.significance].map((text) => text.split(', ').map(joined).join(', '));
    return difference + facts.join('; ');
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ runFolderNames),
/* harmony export */   Uf: () => (/* binding */ resolveRun),
/* harmony export */   gY: () => (/* binding */ runRow),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52688);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3163);
/* harmony import */ var _read_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73866);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68108);








/** @param relativeTo absolute folder that `run_dir` is given relative to */
function runRow(manifest, dir, relativeTo) {
    const { episodes } = manifest;
    return {
        run_id: manifest.run_id,
        run_dir: shownPath(dir, relativeTo),
        state: manifest.state,
        kind: manifest.kind,
        preset: manifest.preset.name,
        verdict: manifest.verdict,
        not_for_proof: manifest.not_for_proof,
        result_digest: manifest.result_digest,
        episodes: episodes && {
            planned: episodes.planned,
            run: episodes.run,
            succeeded: episodes.succeeded,
        },
        gates: manifest.gates.map(({ name, kind, verdict, measured, required, interval, n, method }) => ({
            name,
            kind,
            verdict,
            measured,
            required,
            interval,
            n,
            method,
        })),
        started_at: manifest.started_at,
        duration_s: manifest.duration_s,
        error: null,
    };
}
function shownPath(dir, relativeTo) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(relativeTo, dir).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Names of everything among the runs that is not a plain file, newest first. */
function runFolderNames(workspaceDir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), { withFileTypes: true })
            .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
            .map(({ name }) => name)
            .sort()
            .reverse();
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT')
            return [];
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('runs-unreadable', `the runs cannot be listed: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            cause,
            kind: 'environment',
            hint: 'Check that the run workspace is a folder that this user may read.',
        });
    }
}
/** Every run of a workspace, newest first. */
function listRuns(workspaceDir, relativeTo) {
    return runFolderNames(workspaceDir).map((name) => {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), name);
        const about = { run_id: name, run_dir: shownPath(dir, relativeTo) };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dir).isSymbolicLink()) {
            return { ...about, error: { code: 'run-unsafe', message: 'a symbolic link is not followed' } };
        }
        try {
            return runRow((0,_read_run_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(dir), dir, relativeTo);
        }
        catch (cause) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(cause))
                throw cause;
            return { ...about, error: { code: cause.code, message: cause.message } };
        }
    });
}
/**
 * The absolute folder of the run that a user means: `latest`, an id, the unique beginning of one, or a path.
 * @param from absolute folder that a path is relative to
 * @throws WorldGateError `run-unknown` with the nearest id, `run-ambiguous`
 */
function resolveRun(workspaceDir, reference, from) {
    const names = runFolderNames(workspaceDir).filter(_run_id_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunId */ .Pk);
    const inRuns = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), name);
    if (reference === 'latest') {
        if (names[0] !== undefined)
            return inRuns(names[0]);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', 'there are no runs yet', {
            hint: 'Run `worldgate eval --preset reach` first.',
        });
    }
    if (names.includes(reference))
        return inRuns(reference);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, reference);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0)))
        return path;
    if (/[/\\]/.test(reference) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)} is not the folder of a run: it holds no ${_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0}`, {
            hint: 'Name the folder that holds the manifest, or a run id; `worldgate runs list` shows them.',
        });
    }
    const beginning = reference.length < 4 ? [] : names.filter((name) => name.startsWith(reference));
    if (beginning.length === 1)
        return inRuns(beginning[0]);
    if (beginning.length > 1) {
        const shown = beginning.slice(0, 5).join(', ');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-ambiguous', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)} begins ${beginning.length} run ids: ${shown}`, {
            hint: 'Give more of the id.',
        });
    }
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', `no run is called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(reference, names)}`, {
        hint: '`worldgate runs list` shows the runs that there are.',
    });
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
