export const id = 9280;
export const ids = [9280,6494];
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

/***/ 79280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand),
  listCommand: () => (/* binding */ listCommand),
  pruneCommand: () => (/* binding */ pruneCommand),
  showCommand: () => (/* binding */ showCommand)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/runs/compare-runs.js


const FLIPPED_SHOWN = 20;
/** Lays two runs side by side: data only, no verdict (that is the business of gates). O(episodes). */
function compareRuns(a, b) {
    const ofB = new Map(b.records.map((record) => [cellOf(record), record]));
    const rows = new Map();
    const rowOf = (task) => {
        const row = rows.get(task) ?? emptyRow(task);
        rows.set(task, row);
        return row;
    };
    const flipped = [];
    let pairs = 0;
    for (const record of a.records) {
        const row = rowOf(record.task);
        row.a.episodes += 1;
        row.a.succeeded += Number(record.success);
        const other = ofB.get(cellOf(record));
        if (other === undefined)
            continue;
        pairs += 1;
        row.pairs.identical += Number(record.trajectory_digest === other.trajectory_digest);
        if (record.success === other.success)
            row.pairs[record.success ? 'both' : 'neither'] += 1;
        else {
            row.pairs[record.success ? 'only_a' : 'only_b'] += 1;
            if (flipped.length < FLIPPED_SHOWN) {
                flipped.push({ task: record.task, seed: record.seed, won_by: record.success ? 'a' : 'b' });
            }
        }
    }
    for (const record of b.records) {
        const row = rowOf(record.task);
        row.b.episodes += 1;
        row.b.succeeded += Number(record.success);
    }
    const outcomes = [...rows.values()];
    if (outcomes.length > 1)
        outcomes.push(sumOf(outcomes));
    return {
        a: a.manifest.run_id,
        b: b.manifest.run_id,
        paired: pairs > 0 && pairs === a.records.length && pairs === b.records.length,
        outcomes,
        metrics: metricRows(a.records, b.records),
        flipped,
        differences: differingKeys(a.header, b.header),
    };
}
function cellOf({ task, seed }) {
    return `${seed} ${task}`;
}
function emptyRow(task) {
    return {
        task,
        a: { episodes: 0, succeeded: 0 },
        b: { episodes: 0, succeeded: 0 },
        pairs: { both: 0, only_a: 0, only_b: 0, neither: 0, identical: 0 },
    };
}
function sumOf(rows) {
    const sum = emptyRow('all');
    for (const row of rows) {
        for (const arm of ['a', 'b']) {
            sum[arm].episodes += row[arm].episodes;
            sum[arm].succeeded += row[arm].succeeded;
        }
        for (const key of ['both', 'only_a', 'only_b', 'neither', 'identical']) {
            sum.pairs[key] += row.pairs[key];
        }
    }
    return sum;
}
function metricRows(a, b) {
    const meansA = metricMeans(a);
    const meansB = metricMeans(b);
    const names = [...new Set([...meansA.keys(), ...meansB.keys()])].sort();
    return names.map((metric) => ({
        metric,
        a: meansA.get(metric) ?? null,
        b: meansB.get(metric) ?? null,
    }));
}
function metricMeans(records) {
    const sums = new Map();
    for (const { metrics } of records) {
        for (const [name, value] of Object.entries(metrics)) {
            const entry = sums.get(name) ?? { sum: 0, count: 0 };
            if (value !== null) {
                entry.sum += value;
                entry.count += 1;
            }
            sums.set(name, entry);
        }
    }
    return new Map([...sums].map(([name, { sum, count }]) => [name, count === 0 ? null : sum / count]));
}
/** Key paths at which two JSON values differ; a missing key differs as a whole. */
function differingKeys(a, b, path = []) {
    const bothMappings = isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b);
    if (!bothMappings) {
        const same = (0,canonical_json/* canonicalJson */.d)(a ?? null) === (0,canonical_json/* canonicalJson */.d)(b ?? null);
        return same ? [] : [(0,plain_value/* keyPath */.Dw)(path) || 'everything'];
    }
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differingKeys(a[key], b[key], [...path, Array.isArray(a) ? Number(key) : key]));
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./.build/runs/list-runs.js
var list_runs = __webpack_require__(5780);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/runs/layout.js
var layout = __webpack_require__(3163);
// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/runs/run-id.js
var run_id = __webpack_require__(68108);
;// CONCATENATED MODULE: ./.build/runs/prune-runs.js







const DAY_MS = 24 * 3600 * 1000;
/** A run that is being removed bears this in front of its name, so that what is left of it is no run any more. */
const REMOVING = '.removing-';
/**
 * Removes runs that are both old and not among the newest. A run's age is that of its id: its files are not
 * asked. Never removed: runs pinned by a file `keep`, running or unreadable runs younger than a day, symbolic
 * links, and folders that are not named like a run.
 * @returns one row for each folder, newest first
 */
function pruneRuns(workspaceDir, rules) {
    const runs = (0,layout/* runsFolder */.Xc)(workspaceDir);
    if (!rules.dryRun)
        finishRemovals(runs);
    let newest = 0;
    return (0,list_runs/* runFolderNames */.ST)(workspaceDir).map((name) => {
        const dir = (0,external_node_path_.join)(runs, name);
        const time = (0,run_id/* timeOfRunId */.T0)(name);
        const kept = (reason) => ({ run_id: name, action: 'kept', reason, size_bytes: 0 });
        if ((0,external_node_fs_.lstatSync)(dir).isSymbolicLink())
            return kept('it is a symbolic link');
        if (time === null)
            return kept('it is not named like a run');
        newest += 1;
        if (newest <= rules.keep)
            return kept(`it is one of the newest ${rules.keep}`);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, layout/* PIN */.GI)))
            return kept(`it is pinned by a file "${layout/* PIN */.GI}"`);
        const ageDays = (rules.now.getTime() - time.getTime()) / DAY_MS;
        if (ageDays < 1 && isRunningOrUnreadable(dir))
            return kept('it may still be running');
        if (ageDays < rules.olderThanDays)
            return kept(`it is younger than ${rules.olderThanDays} days`);
        const beyond = rules.keep === 0 ? '' : `not among the newest ${rules.keep}, and `;
        const reason = `it is ${beyond}${Math.floor(ageDays)} days old`;
        let size;
        try {
            size = sizeOf(dir);
            if (rules.dryRun)
                return { run_id: name, action: 'would_remove', reason, size_bytes: size };
            const leaving = (0,external_node_path_.join)(runs, `${REMOVING}${name}`);
            (0,external_node_fs_.renameSync)(dir, leaving);
            (0,external_node_fs_.rmSync)(leaving, { recursive: true });
        }
        catch (cause) {
            return { run_id: name, action: 'failed', reason: (0,errors/* messageOf */.bD)(cause), size_bytes: 0 };
        }
        return { run_id: name, action: 'removed', reason, size_bytes: size };
    });
}
/** Removes what a pruning that was killed had begun to remove. */
function finishRemovals(runs) {
    if (!(0,external_node_fs_.existsSync)(runs))
        return;
    for (const name of (0,external_node_fs_.readdirSync)(runs)) {
        if (name.startsWith(REMOVING))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(runs, name), { recursive: true, force: true });
    }
}
function isRunningOrUnreadable(dir) {
    try {
        return (0,read_run/* readManifest */.WI)(dir).state === 'running';
    }
    catch (cause) {
        if (!(0,errors/* isWorldGateError */.US)(cause))
            throw cause;
        return true;
    }
}
/** Bytes of the files below a folder; links count as themselves. */
function sizeOf(dir) {
    let size = 0;
    for (const entry of (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(dir, entry.name);
        size += entry.isDirectory() ? sizeOf(path) : (0,external_node_fs_.lstatSync)(path).size;
    }
    return size;
}

// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
// EXTERNAL MODULE: ./.build/cli/table.js
var table = __webpack_require__(5111);
;// CONCATENATED MODULE: ./.build/cli/runs.js








const DEFAULT_KEEP = 20;
const listCommand = async (context, options) => {
    const rows = (0,list_runs/* listRuns */.v)((0,outcome/* workspaceDir */.zf)(context, options), context.cwd);
    const lines = rows.map((row) => row.error === null
        ? [
            row.run_id,
            row.preset,
            row.state,
            row.verdict ?? '',
            row.episodes === null ? '' : `${row.episodes.succeeded}/${row.episodes.run}`,
        ]
        : [row.run_id, '', 'unreadable', '', row.error.code]);
    return {
        exitCode: 0,
        data: { runs: rows },
        text: rows.length === 0 ? 'no runs yet' : (0,table/* table */.t)(['run', 'preset', 'state', 'verdict', 'succeeded'], lines),
    };
};
const showCommand = async (context, options, [run]) => {
    const dir = (0,list_runs/* resolveRun */.Uf)((0,outcome/* workspaceDir */.zf)(context, options), run, context.cwd);
    const manifest = (0,read_run/* readManifest */.WI)(dir);
    return {
        exitCode: 0,
        data: { ...(0,list_runs/* runRow */.gY)(manifest, dir, context.cwd), manifest },
        text: JSON.stringify(manifest, null, 2),
    };
};
const compareCommand = async (context, options, [a, b]) => {
    const workspace = (0,outcome/* workspaceDir */.zf)(context, options);
    const open = (reference) => (0,read_run/* readRun */.cI)((0,list_runs/* resolveRun */.Uf)(workspace, reference, context.cwd));
    const comparison = compareRuns(open(a), open(b));
    const lines = comparison.outcomes.map(({ task, a: first, b: second, pairs }) => [
        task,
        `${first.succeeded}/${first.episodes}`,
        `${second.succeeded}/${second.episodes}`,
        String(pairs.both),
        String(pairs.only_a),
        String(pairs.only_b),
        String(pairs.neither),
    ]);
    const differences = comparison.differences.length === 0 ? 'none' : comparison.differences.join(', ');
    return {
        exitCode: 0,
        data: comparison,
        text: [
            (0,table/* table */.t)(['task', 'run', 'baseline', 'both', 'only run', 'only baseline', 'neither'], lines),
            '',
            `what was run differs in: ${differences}`,
        ].join('\n'),
    };
};
const pruneCommand = async (context, options) => {
    const keep = (0,cli_options/* integer */.nd)(options, 'keep', '--keep', 0);
    const days = (0,cli_options/* integer */.nd)(options, 'olderThanDays', '--older-than-days', 0);
    if (keep === undefined && days === undefined) {
        throw new errors/* WorldGateError */._B('usage', 'say what may go: --keep N, --older-than-days D, or both', {
            hint: `\`worldgate runs prune --keep ${DEFAULT_KEEP} --dry-run\` shows what would be removed`,
        });
    }
    const rows = pruneRuns((0,outcome/* workspaceDir */.zf)(context, options), {
        keep: keep ?? 0,
        olderThanDays: days ?? 0,
        now: context.now(),
        dryRun: options.dryRun === true,
    });
    const failed = rows.filter((row) => row.action === 'failed');
    return {
        exitCode: failed.length === 0 ? 0 : 4,
        data: { runs: rows },
        text: rows.length === 0
            ? 'no runs yet'
            : (0,table/* table */.t)(['run', 'action', 'why'], rows.map((row) => [row.run_id, row.action.replace('_', ' '), row.reason])),
    };
};


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Left-aligned columns, two blanks apart, for a terminal. */
function table(header, rows) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    return all
        .map((row) => widths
        .map((width, column) => (row[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd())
        .join('\n');
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
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_6__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36494);








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
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
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
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ })

};
