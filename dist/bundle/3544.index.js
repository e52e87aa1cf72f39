export const id = 3544;
export const ids = [3544];
export const modules = {

/***/ 33544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditData: () => (/* binding */ auditData),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   sourcesCommand: () => (/* binding */ sourcesCommand)
/* harmony export */ });
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35470);
/* harmony import */ var _audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44893);
/* harmony import */ var _audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37897);
/* harmony import */ var _audit_sources_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66466);
/* harmony import */ var _contracts_compliance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35007);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28308);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91995);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67759);
/* harmony import */ var _gates_format_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(80146);
/* harmony import */ var _reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3997);
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36494);
/* harmony import */ var _supply_chain_ml_bom_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43028);
/* harmony import */ var _audit_request_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86241);
/* harmony import */ var _next_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22442);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(11063);
















const runCommand = async (context, options, [source]) => {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'output', '--output DIR');
    const ask = {
        source,
        from: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'from', '--from PATH'),
        claim: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'claim', '--claim FILE'),
        protocol: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'protocol', '--protocol FILE'),
        output,
        anchor: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'anchor'),
        ppi: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'ppi'),
        stopping: choice(options, 'stopping', ['savi', 'fixed']),
        sameModel: options.sameModel === true,
        completenessScore: options.emitCompletenessScore === true,
        compliance: (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_compliance_js__WEBPACK_IMPORTED_MODULE_4__/* .complianceList */ .A8, (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'compliance') ?? '', {
            file: '--compliance',
            code: 'usage',
            hint: 'give names of frameworks, with commas between them',
        }),
        mlBom: options.mlbom === true ? '1.6' : (choice(options, 'mlbom', _supply_chain_ml_bom_js__WEBPACK_IMPORTED_MODULE_10__/* .ML_BOM_VERSIONS */ .DQ) ?? null),
        startSeed: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .integer */ .nd)(options, 'startSeed', '--start-seed', 0),
        pointer: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'pointer'),
        droidYesNoFix: options.droidYnFix === true ? true : undefined,
        progressUnit: choice(options, 'progressUnit', ['ratio', 'percent']),
        mapping: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'mapping'),
        suite: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'suite'),
        attach: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .texts */ .Te)(options, 'attach'),
    };
    const { now, cwd, installation } = context;
    const request = (0,_audit_request_js__WEBPACK_IMPORTED_MODULE_11__.auditRequest)(ask, { folder: cwd, now: now(), installation });
    return auditResult(context, await (0,_audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_2__.runAudit)(request), output, options);
};
function auditResult(context, outcome, output, options) {
    const { evidence, manifest, digest } = outcome;
    const notes = (0,_audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .replacedNotes */ .Q2)(outcome.replaced);
    const extras = manifest.members.map(({ name }) => name).filter((name) => _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_5__/* .OPTIONAL_MEMBER */ .st.test(name));
    const attached = manifest.members.filter(({ name }) => (0,_audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttachment */ .s5)(name)).length;
    const { colour, columns } = context.terminal;
    const rendered = (0,_reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderEvidenceText */ .l)(evidence, {
        color: colour,
        width: Math.max(48, Math.min(columns, 100)),
    });
    return {
        exitCode: (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeFor */ .Rr)(evidence.verdict, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .failOnOption */ .rZ)(options)),
        data: { ...auditData(evidence, output, digest), notes },
        text: [
            rendered.trimEnd(),
            '',
            `package: ${output}`,
            ...extras.map((name, i) => `${i === 0 ? 'also:   ' : '        '} ${name}`),
            ...(attached === 0 ? [] : [`carries: ${(0,_gates_format_js__WEBPACK_IMPORTED_MODULE_15__/* .count */ .U9)(attached, 'attachment')}, which nothing judged`]),
            `digest:  ${digest}`,
            // An aggregate is not decided, and a mock proves nothing: nobody has a use for a signature.
            ...(evidence.outcome === null || evidence.not_for_proof ? [] : [(0,_next_command_js__WEBPACK_IMPORTED_MODULE_12__/* .signingNext */ .Tx)(context, output)]),
            ...notes.map((note) => `note:    ${note}`),
        ].join('\n'),
    };
}
/** What `--json` says of an audit, and the action's outputs are taken from. */
function auditData(evidence, packagePath, digest) {
    const { counts, metrics, outcome } = evidence;
    return {
        outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        package_path: packagePath,
        package_digest: digest,
        source: evidence.source.name,
        format: evidence.source.format,
        counts: {
            episodes: counts.matched,
            succeeded: counts.succeeded,
            missing: counts.missing,
            duplicate: counts.duplicate,
            out_of_protocol: counts.out_of_protocol,
            not_a_trial: counts.not_a_trial,
            planned: counts.planned,
        },
        // With several metrics the claim comes out as its worst one does.
        interval: metrics.find((metric) => metric.outcome === outcome)?.interval ?? null,
        metrics: metrics.map(({ name, outcome, estimate, interval, level, method, n }) => ({
            name,
            outcome,
            estimate,
            interval,
            level,
            method,
            n,
        })),
        reasons: evidence.reasons,
        ...(evidence.completeness === null ? {} : { completeness: evidence.completeness.score }),
    };
}
const sourcesCommand = async (context) => {
    const width = Math.min(context.terminal.columns, 100);
    const rows = _audit_sources_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .IMPORTERS */ .a.map(({ source, title, recognises, supplies }) => ({
        source,
        title,
        recognises,
        supplies,
    }));
    return {
        exitCode: 0,
        data: { sources: rows },
        text: rows
            .map(({ source, title, recognises }) => [
            ...(0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(`${source}: ${title}`, width),
            ...recognises.flatMap((line) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(line, width - 4).map((part, i) => `${i === 0 ? '  ' : '    '}${part}`)),
        ].join('\n'))
            .join('\n'),
    };
};
/** An option whose values the command line has checked already. */
function choice(options, key, values) {
    return values.find((value) => value === options[key]);
}


/***/ }),

/***/ 22442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ signingNext),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);

const WIDTH = 80;
const LABEL = 9;
function rowsText(rows) {
    return rows
        .flatMap(([label, value]) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`))
        .join('\n');
}
/** A command line to copy, without the program; over several lines where it is too long for one. */
function commandText([first, ...rest]) {
    const parts = [`npx worldgate ${first}`, ...rest];
    const line = `  ${parts.join(' ')}`;
    return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}
/** How a new package is signed where this command ran: a job has an identity, anybody else needs a key. */
function signingNext({ env }, packageName) {
    const sign = `audit sign ${packageName}`;
    if (env.GITHUB_ACTIONS === 'true')
        return `sign:\n${commandText([sign])}`;
    return [
        'sign, with a key of your own:',
        commandText(['audit keygen', '--output ~/keys/lab', '--owner "Robot Lab"']),
        commandText([sign, '--key ~/keys/lab.private.pem']),
    ].join('\n');
}


/***/ }),

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

/***/ 49024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namedRows)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);


const INDENT = '  ';
/**
 * A table of plain text whose rows have long names without blanks, as paths and tasks have. Where a word would have to be
 * broken to fit, every name stands on a line of its own over its cells, so that no name is broken unless the terminal
 * is narrower than the name.
 */
function namedRows({ header, rows, width }) {
    const cellsOf = rows.map(({ name, cells }) => [[name], ...cells]);
    const beside = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({ header, rows: cellsOf, width });
    if (cellsOf.every((cells) => fits(cells, beside.heading[1])))
        return [...beside.heading, ...beside.rows.flat()];
    const under = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({
        header: header.slice(1),
        rows: rows.map(({ cells }) => cells),
        width: width - INDENT.length,
    });
    const indented = (line) => `${INDENT}${line}`;
    return [
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(header[0], width),
        ...under.heading.map(indented),
        ...rows.flatMap(({ name }, i) => [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(name, width), ...under.rows[i].map(indented)]),
    ];
}
/** Whether no word of a row is wider than its column, by the line under the heading. */
function fits(cells, rule) {
    const columns = rule.split(/ +/).map((dashes) => dashes.length);
    const words = (parts) => parts.flatMap((part) => part.split(' '));
    return cells.every((parts, i) => words(parts).every((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word) <= columns[i]));
}


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderEvidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27615);
/* harmony import */ var _evidence_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72342);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75963);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);








/** Sentences of one sort that a terminal shows; `evidence.md` has them all. */
const MOST_SENTENCES = 6;
const MOST_TASKS = 5;
/**
 * What became of a claim, for a terminal of `width` columns (80 unless given, at least 48), without emoji. Every line
 * ends with a line break.
 */
function renderEvidenceText(evidence, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const inVerdict = (text, verdict) => paint(text, _text_js__WEBPACK_IMPORTED_MODULE_6__/* .SGR */ .NT[verdict]);
    const bold = (text) => paint(text, '1');
    const prose = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(text, width);
    const { grade, recommendation } = evidence;
    const said = `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2)(evidence)}. ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`;
    const lines = [
        ...prose((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)).map(bold),
        '',
        ...prose(said).map((line) => inVerdict(line, evidence.verdict)),
        '',
    ];
    if (evidence.not_for_proof)
        lines.push(...prose(`Not for proof. ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_FOR_PROOF */ .Vj}`).map((line) => paint(line, '33')), '');
    lines.push(...metricLines(evidence, width, inVerdict));
    lines.push(...prose((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageSentence */ .Qc)(evidence)));
    lines.push(...countLines(evidence, width));
    lines.push('', ...prose(`Grade ${grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeWords */ .bb)(evidence)}.`));
    lines.push(...items(grade.reasons, width));
    for (const sentence of [(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .completenessSentence */ .Ck)(evidence), (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ppiSentence */ .Vc)(evidence)])
        if (sentence !== '')
            lines.push('', ...prose(sentence));
    lines.push(...titled('Reasons', items((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherReasons */ .QA)(evidence), width), bold));
    lines.push(...titled('Tasks', taskLines(evidence, width), bold));
    const missing = evidence.missing_evidence.map(({ id, text }) => `${id}: ${text}`);
    lines.push(...titled('Missing', items(missing, width), bold));
    const findings = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsBySeverity */ .fh)(evidence)
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => {
        const place = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(finding);
        return `${finding.severity} ${finding.code}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)}${place === '' ? '' : ` (${place})`}`;
    });
    lines.push(...titled('Findings', items(findings, width), bold));
    lines.push('', ...prose(`Next: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(recommendation.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`).map(bold));
    const words = (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence);
    if (words !== '')
        lines.push('', ...prose(`${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHORS_WORDS */ .X3}: ${words}`));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Successes by each way of counting, or once where all agree. */
function countLines(evidence, width) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorRows */ .OR)(evidence);
    const agreed = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .agreedCounts */ .vx)(ways);
    return (agreed === null ? ways : [agreed]).flatMap(([how, counts, share]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${how}: ${counts} (${share})`, width));
}
function titled(title, lines, bold) {
    return lines.length === 0 ? [] : ['', bold(title), ...lines];
}
function items(texts, width) {
    const left = texts.length - MOST_SENTENCES;
    return [
        ...texts.slice(0, MOST_SENTENCES).flatMap((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence), width)),
        ...(left > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(left)} more in evidence.md`, width) : []),
    ];
}
function metricLines(evidence, width, paint) {
    if (evidence.metrics.length === 0)
        return [];
    const views = evidence.metrics.map((metric) => (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .metricView */ .GM)(metric, evidence));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Metric', 'Outcome', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name],
            view.outcome.split(' within ').map((part, i) => (i === 0 ? part : `within ${part}`)),
            [
                joined(view.measured) + (view.counts === '' ? '' : ` (${joined(view.counts)})`),
                joined(view.interval),
                `${joined(view.level)} ${view.method}, ${joined(view.n)}`.trim(),
                joined(view.sidedness),
            ].filter((line) => line !== ''),
            [joined(view.required), ...(view.tolerated === null ? [] : [view.tolerated])],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const notes = views.flatMap(({ notes }) => notes.flatMap((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(note, width)));
    return [...heading, ...rows.flat(), ...notes, ''];
}
/** The worst tasks of each metric; nothing where there is but one task. */
function taskLines(evidence, width) {
    return evidence.metrics.flatMap((metric) => {
        if (metric.tasks.length < 2)
            return [];
        const worst = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksWorstFirst */ .GP)(metric).slice(0, MOST_TASKS);
        const table = (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRows */ .L)({
            header: ['Worst', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'],
            rows: worst.map((task) => {
                const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .taskView */ .vV)(task, metric);
                return {
                    name: view.task,
                    // Each part stays whole, on a line of its own where there is no room for both.
                    cells: [
                        [view.counts.split(', ').map(joined).join(', ')],
                        [joined(view.measured)],
                        [joined(view.interval)],
                        [joined(view.p).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' (')],
                    ],
                };
            }),
            width,
        });
        const name = evidence.metrics.length === 1 ? '' : `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name)}: `;
        return [...(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(`${name}${(0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksSentence */ .Y7)(metric, 3)}`, width), ...table];
    });
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
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
