export const id = 6055;
export const ids = [6055];
export const modules = {

/***/ 34467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Vf: () => (/* binding */ escapeMarkdownCell),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   m4: () => (/* binding */ escapeMarkdownText)
/* harmony export */ });
/**
 * Text from outside, made harmless for the place where it is shown: GitHub-flavoured Markdown or HTML.
 *
 * What is shown is the text itself, without terminal sequences and without characters that cannot be seen.
 * Where GitHub would turn plain text into something that acts (mentions that notify, issue and commit references,
 * links, emoji), a zero-width space (`&#8203;`) stands in between: GitHub looks for these after entities are
 * decoded, so an entity in place of the character would not stop it.
 */
const BREAK = '&#8203;';
/**
 * ECMA-48 sequences: a control string up to its terminator (OSC, DCS, SOS, PM, APC), CSI with its parameters, and
 * the short escapes. A control string without terminator loses its introducer only, so that it cannot hide the rest.
 */
const TERMINAL_SEQUENCE = /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b[ -/]{0,8}[0-~]/g;
/**
 * Control and format characters (bidirectional overrides, zero-width ones) and others that leave no mark; of these
 * the variation selectors that choose between text and emoji stay.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\ufe0e\ufe0f]]+/gv;
const INVISIBLE_IN_A_LINE = /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\t\n\ufe0e\ufe0f]]+/gv;
/** A byte order mark is a character that leaves no mark, though `\s` takes it for a space. */
const WHITE_SPACE = /[[\s\x85]--[\ufeff]]+/gv;
/** Longest text of a table cell, in UTF-16 code units before escaping. */
const LONGEST_CELL = 300;
/** One line as it will be seen: well-formed, single spaces, at most `most` UTF-16 units, `…` at the end of a cut. */
function visibleLine(text, most) {
    // Text far beyond the cut would only cost time.
    const start = text.length > 20 * most + 4096 ? text.slice(0, 20 * most + 4096) : text;
    const line = start
        .replace(TERMINAL_SEQUENCE, '')
        .toWellFormed()
        .replace(WHITE_SPACE, ' ')
        .replace(INVISIBLE, '')
        .replace(/ {2,}/g, ' ')
        .trim();
    if (line.length <= most && start.length === text.length)
        return line;
    const cut = Math.min(line.length, most - 1);
    const splitsPair = cut < line.length && /[\ud800-\udbff]/.test(line.charAt(cut - 1));
    return `${line.slice(0, splitsPair ? cut - 1 : cut).trimEnd()}…`;
}
/** Lines as they will be seen: well-formed, `\n` between them, tabs kept. */
function visibleLines(text) {
    return text
        .replace(TERMINAL_SEQUENCE, '')
        .toWellFormed()
        .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
        .replace(INVISIBLE_IN_A_LINE, '');
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    // An entity: parsers of tables disagree about a backslash in front of a bar.
    '\\': '&#92;',
    '|': '&#124;',
    '`': '&#96;',
    '"': '&quot;',
    '*': '\\*',
    _: '\\_',
    '~': '\\~',
    '[': '\\[',
    ']': '\\]',
    '!': '\\!',
    '#': '\\#',
    $: '&#36;',
};
/** Markdown and HTML syntax inside a line, and the links that GitHub-flavoured Markdown makes of bare addresses. */
function escapeInline(line) {
    return line
        .replace(/[&<>\\|`"*_~[\]!#$]/g, (character) => MARKUP[character] ?? character)
        .replace(/\/(?=\/)/g, `/${BREAK}`)
        .replace(/@/g, `@${BREAK}`)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}${BREAK}.`);
}
/** Takes `line` after `escapeInline` and stops what GitHub does to text after Markdown is rendered. */
function breakReferences(line) {
    return (line
        .replace(/\\#(?=\d)/g, `\\#${BREAK}`)
        .replace(/(?<![0-9A-Za-z])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
        // Seven to forty hexadecimal digits may be a commit; six are never taken for one.
        .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        // An underscore of an emoji's name is escaped by now.
        .replace(/:(?=[A-Za-z0-9_+\\-]+:)/g, `:${BREAK}`)
        // The one way GitHub documents for a dollar sign that does not begin a formula.
        .replaceAll('&#36;', '<span>$</span>'));
}
/**
 * Text for a cell of a Markdown table, on one line, shortened to `most` UTF-16 units (before escaping) with `…`.
 * Never more than that one cell, and no link, reference, image, emoji, formula or HTML in it.
 */
function escapeMarkdownCell(text, most = LONGEST_CELL) {
    return breakReferences(escapeInline(visibleLine(text, most)));
}
/**
 * Text for a Markdown paragraph, heading or list item, on one line; as `escapeMarkdownCell`, and its beginning
 * never starts a heading, list, quotation, rule or table either. `most` defaults to no limit.
 */
function escapeMarkdownText(text, most = 1_000_000) {
    return escapeMarkdownCell(text, most)
        .replace(/^(?=[-+=])|^(?=:-)/, '\\')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
/**
 * Inline code, on one line, that is safe in a table and out of it. Empty text gives a code span of one space.
 * Where the text holds a bar, `<code>` stands in for backticks: between backticks a bar ends the cell, and a
 * backslash in front of it shows outside of tables.
 */
function markdownCode(text, most = 1_000_000) {
    const line = visibleLine(text, most);
    if (line === '')
        return '` `';
    if (line.includes('|'))
        return `<code>${escapeInline(line)}</code>`;
    const fence = '`'.repeat(shortestAbsentRun(line, 1));
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A fenced block, without a line break at its end; `lang` keeps letters, digits, `+`, `-`, `_` and `.` only. */
function codeBlock(text, lang = '') {
    const lines = visibleLines(text).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${fence}${lang.replace(/[^A-Za-z0-9+\-_.]/g, '')}\n${lines}\n${fence}`;
}
function backtickRuns(text) {
    return (text.match(/`+/g) ?? []).map((run) => run.length);
}
function longestRun(text) {
    return backtickRuns(text).reduce((most, run) => Math.max(most, run), 0);
}
/** Fewest backticks, at least `least`, of which `text` has no run of exactly that length. */
function shortestAbsentRun(text, least) {
    const present = new Set(backtickRuns(text));
    let length = least;
    while (present.has(length))
        length++;
    return length;
}
const HTML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Text for HTML content and for attribute values between quotes; line breaks and tabs stay. */
function escapeHtml(text) {
    return visibleLines(text).replace(/[&<>"'`]/g, (character) => HTML_ENTITIES[character] ?? character);
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
    B: 'every planned cell has an outcome, but nothing outside of the record shows that plan and model were fixed before the run',
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

/***/ 90171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ measuredText),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   GM: () => (/* binding */ metricView),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   XF: () => (/* binding */ methodWords),
/* harmony export */   _m: () => (/* binding */ differenceUnit),
/* harmony export */   aX: () => (/* binding */ statisticWords),
/* harmony export */   gA: () => (/* binding */ noteText),
/* harmony export */   n2: () => (/* binding */ metricUnit),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
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


/***/ }),

/***/ 74155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   Q1: () => (/* binding */ unitStyle),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   gS: () => (/* binding */ literalUnit),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   xV: () => (/* binding */ formatRequired),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony exports decimalText, decimalsKeepingOrder */
/**
 * Numbers as text. Decimals are rounded from the exact binary value, so that a printed number is never off by
 * a second rounding, and bounds get as many decimals as it takes to stand on the same side of the required
 * value in print as they do in fact. Minus is U+2212; a zero never carries a sign.
 */
const MINUS = '−';
const MOST_DECIMALS = 12;
/** Enough to tell any two doubles apart that are not tiny. */
const MOST_TO_TELL_APART = 18;
const PLAIN_COUNTS = new Set(['errors', 'retries', 'episodes', 'samples', 'count']);
/**
 * Style of a gate's unit. Known: `share` (0.75 is 75 %), `points` (a difference of shares), `ratio` (1.04 is
 * 1.04×), `per_s`, counts (`errors`, `episodes`, ...); any other text follows the number as it is.
 */
function unitStyle(unit) {
    if (typeof unit !== 'string')
        return unit;
    if (unit === 'share')
        return { shift: 2, prefix: '', suffix: ' %', decimals: 1 };
    if (unit === 'points')
        return { shift: 2, prefix: '', suffix: ' points', decimals: 1 };
    if (unit === 'ratio')
        return { shift: 0, prefix: '', suffix: '×', decimals: 3 };
    if (unit === 'per_s' || unit === '1/s')
        return { shift: 0, prefix: '', suffix: ' /s', decimals: null };
    if (PLAIN_COUNTS.has(unit))
        return { shift: 0, prefix: '', suffix: ` ${unit}`, decimals: 0 };
    return literalUnit(unit);
}
/** A unit from outside, which follows the number whatever it is called; none where it is empty. */
function literalUnit(unit) {
    return { shift: 0, prefix: '', suffix: unit === '' ? '' : ` ${unit}`, decimals: null };
}
/** `12,345`. */
function formatCount(count) {
    return decimalText(count, 0, 0);
}
/**
 * `value` × 10^shift with exactly `decimals` decimals and commas between thousands; from 1e15 on, and where
 * a value other than zero would print as nothing but zeros although `mustShow`, in scientific notation.
 */
function decimalText(value, decimals, shift, mustShow = false) {
    const magnitude = Math.abs(value);
    if (magnitude >= 1e15)
        return scientific(value, shift);
    const digits = movePoint(magnitude.toFixed(decimals + shift), shift);
    const isZero = !/[1-9]/.test(digits);
    if (isZero && mustShow && value !== 0)
        return scientific(value, shift);
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return `${value < 0 && !isZero ? MINUS : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
function scientific(value, shift) {
    const [mantissa, exponent] = value.toExponential(3).split('e');
    return `${mantissa}e${Number(exponent) + shift}`.replaceAll('-', MINUS);
}
/** Moves the decimal point of `digits` to the right. */
function movePoint(digits, places) {
    if (places === 0)
        return digits;
    const [whole = '0', fraction = ''] = digits.split('.');
    const moved = (whole + fraction.slice(0, places)).replace(/^0+(?=\d)/, '');
    const rest = fraction.slice(places);
    return rest === '' ? moved : `${moved}.${rest}`;
}
/**
 * The shortest text that stands for this number, for values that people wrote: 0.75 is `75`. A value that is off
 * such a number by an error of arithmetic (1 + 0.07) is written as that number.
 */
function exactText(value, shift) {
    const tolerance = Math.abs(value) * 4 * Number.EPSILON;
    for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
        if (Math.abs(Number(value.toFixed(decimals + shift)) - value) <= tolerance)
            return decimalText(value, decimals, shift);
    }
    return scientific(value, shift);
}
/** Decimals that give the largest of `values` about four significant digits. */
function naturalDecimals(values) {
    const largest = Math.max(0, ...values.map(Math.abs));
    if (largest === 0)
        return 0;
    return Math.min(MOST_DECIMALS, Math.max(0, 3 - Math.floor(Math.log10(largest))));
}
/**
 * The fewest decimals, at least `base`, at which every value as printed stands to every threshold as it does
 * in fact: under, at, or over it. Capped at 18.
 */
function decimalsKeepingOrder(values, thresholds, base, shift) {
    for (let decimals = base; decimals < MOST_TO_TELL_APART; decimals++) {
        const kept = values.every((value) => {
            const printed = Number(value.toFixed(decimals + shift));
            return thresholds.every((threshold) => Math.sign(printed - threshold) === Math.sign(value - threshold));
        });
        if (kept)
            return decimals;
    }
    return MOST_TO_TELL_APART;
}
/** A value that no decimals told from zero must not be printed as zero. */
function mustShow(style, decimals) {
    return style.decimals === null || decimals >= MOST_TO_TELL_APART;
}
/** `79.3 %`, `12.41 ms`, `−4.2 points`; with `signed`, `+1.3 ms`. */
function formatQuantity(value, unit, { thresholds = [], signed = false } = {}) {
    const style = unitStyle(unit);
    const base = style.decimals ?? naturalDecimals([value]);
    const decimals = decimalsKeepingOrder([value], thresholds, base, style.shift);
    const text = decimalText(value, decimals, style.shift, mustShow(style, decimals));
    const sign = signed && value > 0 && /[1-9]/.test(text) ? '+' : '';
    return `${sign}${style.prefix}${text}${style.suffix}`;
}
/** A value that people wrote into a preset, in full: `75 %`, `0.1 m`. */
function formatRequired(value, unit, signed = false) {
    const style = unitStyle(unit);
    const sign = signed && value > 0 ? '+' : '';
    return `${sign}${style.prefix}${exactText(value, style.shift)}${style.suffix}`;
}
/**
 * `71.5–89.2 %`; `≥ 71.5 %` or `≤ 89.2 %` where one side is open; `−8.1 to −0.6 points` where a minus
 * sign would run into the dash. Null where both sides are open.
 */
function formatInterval([low, high], unit, { thresholds = [], signed = false } = {}) {
    const style = unitStyle(unit);
    const bounds = [low, high].filter((bound) => bound !== null);
    if (bounds.length === 0)
        return null;
    const base = style.decimals ?? naturalDecimals(bounds);
    // Bounds that differ must also look different.
    const apart = low !== null && high !== null && low < high
        ? decimalsKeepingOrder([low], [high], base, style.shift)
        : base;
    const enough = Math.min(Math.max(base, apart), base + 3);
    const decimals = decimalsKeepingOrder(bounds, thresholds, enough, style.shift);
    const text = (bound) => {
        const number = decimalText(bound, decimals, style.shift, mustShow(style, decimals));
        return `${signed && bound > 0 && /[1-9]/.test(number) ? '+' : ''}${style.prefix}${number}`;
    };
    if (low === null)
        return `≤ ${text(high)}${style.suffix}`;
    if (high === null)
        return `≥ ${text(low)}${style.suffix}`;
    const separator = signed || low < 0 || high < 0 ? ' to ' : '–';
    return `${text(low)}${separator}${text(high)}${style.suffix}`;
}
/** `p = 0.013`, `p < 0.001`; never rounded onto or across `alpha`. */
function formatP(p, alpha = 0.05) {
    if (p < 0.001 && alpha > 0.001)
        return 'p < 0.001';
    const base = p > 0 && p < 0.001 ? Math.min(MOST_DECIMALS, -Math.floor(Math.log10(p))) : p < 0.0995 ? 3 : 2;
    if (p === 1)
        return 'p = 1';
    if (p > 0.99)
        return 'p > 0.99';
    return `p = ${decimalText(p, decimalsKeepingOrder([p], [alpha], base, 0), 0, true)}`;
}
/** `e = 34.2`; never rounded onto or across `1 / alpha`. */
function formatE(e, alpha = 0.05) {
    if (e >= 1e6)
        return 'e > 1,000,000';
    return `e = ${decimalText(e, decimalsKeepingOrder([e], [1 / alpha], e < 10 ? 2 : 1, 0), 0, true)}`;
}
/** `0.42 s`, `12.3 s`, `3 min 20 s`, `1 h 02 min`. */
function formatDuration(seconds) {
    if (seconds < 9.995)
        return `${decimalText(seconds, 2, 0)} s`;
    if (seconds < 59.95)
        return `${decimalText(seconds, 1, 0)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${formatCount(Math.floor(minutes / 60))} h ${pad(minutes % 60)} min`;
}
function pad(value) {
    return String(value).padStart(2, '0');
}
/** `6.6 MB`, in powers of 1,000. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let index = 0;
    while (value >= 999.5 && index < units.length - 1) {
        value /= 1000;
        index++;
    }
    return `${decimalText(value, index === 0 || value >= 99.95 ? 0 : 1, 0)} ${units[index]}`;
}
/** `1 gate`, `3 gates`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ rowView),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   II: () => (/* binding */ decisionSentence),
/* harmony export */   Lo: () => (/* binding */ methodName),
/* harmony export */   OZ: () => (/* binding */ gatesByNeed),
/* harmony export */   fc: () => (/* binding */ gateView),
/* harmony export */   jv: () => (/* binding */ gatesToExplain),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20720);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);




/** A verdict as one word at the start of a sentence. */
function verdictWord(verdict) {
    return verdict.charAt(0).toUpperCase() + verdict.slice(1);
}
/** Position in VERDICTS: 0 is worst. */
function severity(verdict) {
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.indexOf(verdict);
}
/** Gates by need for action: worst verdict first, required before optional, else in the preset's order. */
function gatesByNeed(gates) {
    return gates.toSorted((a, b) => severity(a.verdict) - severity(b.verdict) || Number(a.optional) - Number(b.optional));
}
const needsReading = (gate) => gate.verdict !== 'passed';
/** Gates whose sentence the reader needs, most severe first. */
function gatesToExplain(report) {
    return gatesByNeed(report.gates).filter(needsReading);
}
function aboutOf({ statistic, metric }) {
    if (statistic === undefined)
        return null;
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${statistic} ${metric ?? 'latency'}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name);
}
/** A task may call the unit of its metric anything, even `share`. */
function writtenUnit(gate) {
    const unit = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.unit, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.unit);
    return gate.metric === undefined ? unit : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .literalUnit */ .gS)(unit);
}
/** `no_regression` measures a difference, which is signed, and of shares in points. */
function quantityUnit(gate) {
    const unit = writtenUnit(gate);
    if (gate.kind !== 'no_regression')
        return { unit, signed: false };
    return { unit: unit === 'share' ? 'points' : unit, signed: unit !== 'ratio' };
}
function gateView(gate, report) {
    const { unit, signed } = quantityUnit(gate);
    const thresholds = gate.required === null ? [] : [gate.required];
    // A count is exact: its "interval" is the count itself, at no level.
    const interval = gate.level === null ? '' : ((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(gate.interval, unit, { thresholds, signed }) ?? '');
    const n = gate.n > 0 ? `n = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gate.n)}` : '';
    return {
        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name),
        about: aboutOf(gate),
        optional: gate.optional,
        verdict: gate.verdict,
        word: verdictWord(gate.verdict),
        measured: gate.measured === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(gate.measured, unit, { thresholds, signed }),
        interval,
        n,
        evidence: [interval, n].filter((part) => part !== '').join(', '),
        required: gate.required === null
            ? '—'
            : `${gate.comparator === '>=' ? '≥' : '≤'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(gate.required, unit, signed)}`,
        change: changeView(gate),
        method: interval === '' ? '' : methodText(gate),
        sentence: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.sentence),
        next: nextStep(gate, report),
        note: outsideNote(gate, report),
        notForProof: gate.not_for_proof,
    };
}
/** Names of methods as people write them; others are shown as they are. */
const METHOD_NAMES = {
    wilson: 'Wilson',
    'clopper-pearson': 'Clopper–Pearson',
    jeffreys: 'Jeffreys',
    newcombe: 'Newcombe',
    betting: 'betting confidence sequence',
    'beta-binomial-e-process': 'beta-binomial confidence sequence (anytime-valid)',
    'tango-mcnemar-exact': 'Tango with exact McNemar',
    'bootstrap-paired': 'paired bootstrap',
    'bootstrap-ratio-paired': 'paired bootstrap of the ratio',
};
function methodText(gate) {
    const level = gate.level === null ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(gate.level, 'share')} `;
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${level}${methodName(gate.method)}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.method);
}
/** A method as people write it. */
function methodName(method) {
    return Object.hasOwn(METHOD_NAMES, method) ? METHOD_NAMES[method] : method;
}
/** A latency changes by a share of the baseline, a success rate by points, anything else in its unit. */
function changeUnit(gate) {
    if (gate.metric !== undefined)
        return writtenUnit(gate);
    if (gate.unit === 'ms' || gate.unit === 'ratio')
        return 'share';
    return gate.unit === 'share' ? 'points' : writtenUnit(gate);
}
function baselineUnit(gate) {
    if (gate.metric !== undefined)
        return writtenUnit(gate);
    if (gate.unit === 'points')
        return 'share';
    return gate.unit === 'ratio' ? 'ms' : writtenUnit(gate);
}
function changeView(gate) {
    const { change } = gate;
    if (change === null)
        return null;
    const alpha = gate.alpha ?? 0.05;
    const evidence = [
        change.p_value === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(change.p_value, alpha),
        change.e_value === null ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatE */ .FG)(change.e_value, alpha)}${reachedAfter(change)}`,
        change.significant ? 'significant' : 'not significant',
    ];
    const from = [
        change.baseline === null ? null : `from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(change.baseline, baselineUnit(gate))}`,
        change.paired ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(change.n, 'pair') : `n = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(change.n)}, unpaired`,
    ];
    return {
        difference: change.difference === null
            ? '—'
            : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(change.difference, changeUnit(gate), {
                signed: true,
                thresholds: change.significant ? [0] : [],
            }),
        significance: evidence.filter((part) => part !== null).join(', '),
        from: from.filter((part) => part !== null).join(', '),
        significant: change.significant,
    };
}
/** ` after 16 pairs`: an e-value stands as it was when it rejected, and the run may have gone on. */
function reachedAfter({ e_value_n: after, n, paired }) {
    if (after === undefined || after >= n)
        return '';
    return ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(after, paired ? 'pair' : 'episode')}`;
}
/**
 * An anytime-valid interval is the intersection of those of all looks, so that what a run measures by its end may
 * lie outside of it.
 */
function outsideNote(gate, report) {
    const anytime = gate.method === 'beta-binomial-e-process' ||
        (gate.method === 'betting' && (gate.kind === 'no_regression' || report.stop?.rule === 'savi'));
    if (!anytime || gate.level === null)
        return null;
    const rows = gate.rows.filter(isOutside).map(({ label }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(label, 60));
    if (!isOutside(gate) && rows.length === 0)
        return null;
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name);
    const which = isOutside(gate) ? name : `${name} for ${rows.slice(0, 3).join(', ')}`;
    const more = !isOutside(gate) && rows.length > 3 ? ' and others' : '';
    const decided = gate.decided_after == null || gate.decided_after === 0
        ? ''
        : ` The gate was decided after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(gate.decided_after, 'episode')}.`;
    return `${which}${more}: the interval keeps bounds that were shown earlier in the run, so what was measured by its end lies outside.${decided}`;
}
function isOutside({ measured, interval: [low, high] }) {
    if (measured === null)
        return false;
    return (low !== null && measured < low) || (high !== null && measured > high);
}
/** More than so many times the episodes of this run is no advice that anybody follows. */
const IMPRACTICAL = 100;
/** What the reader can do about a gate that did not pass, where that is known. */
function nextStep(gate, report) {
    if (gate.verdict === 'failed') {
        if (gate.kind === 'coverage')
            return 'Look in the log for the episodes that are missing.';
        if (gate.kind === 'errors')
            return 'Look in the log for the first call that failed.';
        if (report.kind === 'benchmark')
            return 'Repeat the benchmark on an idle machine before you look for the cause.';
        return whereToStart(report);
    }
    if (gate.verdict === 'inconclusive' && gate.further_episodes !== null && report.episodes !== null) {
        if (gate.further_episodes > IMPRACTICAL * Math.max(1, report.episodes.run))
            return 'This is too close to the required value for a practical number of episodes.';
        // A comparison counts pairs: without as many episodes of the baseline, more of this run decide nothing.
        if (gate.kind === 'no_regression')
            return `Run ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gate.n + gate.further_episodes)} episodes in all, of this policy and of the baseline.`;
        return `Run ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.episodes.run + gate.further_episodes)} episodes in all.`;
    }
    if (gate.verdict === 'skipped' && gate.kind === 'no_regression' && report.baseline === null)
        return 'Name a baseline policy or a baseline run.';
    return null;
}
/** The rows that lost most, or succeeded least; null without rows. */
function whereToStart(report) {
    const worse = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsThatGotWorse */ .O7)(report);
    const rows = worse.length > 0 || (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBaseline */ .Ku)(report) ? worse : (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsWorstFirst */ .YU)(report);
    if (rows.length === 0)
        return null;
    const names = rows.slice(0, 2).map((row) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(row.label, 60));
    return `Start with ${names.join(' and ')}, which ${worse.length > 0 ? 'lost most' : 'succeeded least'}.`;
}
function rowView(row, gate) {
    const unit = writtenUnit(gate);
    const thresholds = gate.required === null ? [] : [gate.required];
    const interval = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(row.interval, unit, { thresholds });
    const alpha = gate.alpha ?? 0.05;
    const p = row.p_adjusted ?? row.p_value;
    return {
        label: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(row.label, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label),
        word: verdictWord(row.verdict),
        verdict: row.verdict,
        measured: row.measured === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.measured, unit, { thresholds }),
        evidence: [interval, `n = ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(row.n)}`].filter((part) => part !== null).join(', '),
        baseline: row.baseline === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.baseline, baselineUnit(gate)),
        difference: row.difference === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.difference, changeUnit(gate), { signed: true }),
        p: p === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p, alpha)}${row.p_adjusted === null ? '' : ' (adjusted)'}`,
    };
}
const NAMED_GATES = 3;
/**
 * `1 of 3 required gates failed: success (66.2 %, required ≥ 70 %).` The sentence that explains the run's verdict, as
 * plain text.
 */
function decisionSentence(report) {
    const required = report.gates.filter((gate) => !gate.optional);
    if (required.length === 0)
        return 'No gate asks anything of it.';
    const deciding = required.filter((gate) => gate.verdict === report.verdict);
    const total = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(required.length);
    if (deciding.length === 0)
        return `The run has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(required.length, 'required gate')}.`;
    const said = saidOf(report.verdict, deciding.length);
    if (report.verdict === 'passed') {
        const skipped = required.filter((gate) => gate.verdict === 'skipped').length;
        if (deciding.length === required.length)
            return `${allOf(required.length)} ${said}.`;
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(deciding.length)} of ${total} required gates ${said}${skipped > 0 ? `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(skipped)} skipped` : ''}.`;
    }
    const named = deciding.slice(0, NAMED_GATES).map((gate) => {
        const view = gateView(gate, report);
        return gate.measured === null ? view.name : `${view.name} (${view.measured}, required ${view.required})`;
    });
    const more = deciding.length - named.length;
    const names = `${named.join(', ')}${more > 0 ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more` : ''}`;
    const gates = deciding.length === required.length
        ? allOf(required.length)
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(deciding.length)} of ${total} required gates`;
    return `${gates} ${said}: ${names}.`;
}
function allOf(count) {
    if (count === 1)
        return 'The required gate';
    return count === 2 ? 'Both required gates' : `All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} required gates`;
}
function saidOf(verdict, count) {
    if (verdict === 'error')
        return 'broke';
    if (verdict === 'failed' || verdict === 'passed')
        return verdict;
    return `${count === 1 ? 'is' : 'are'} ${verdict}`;
}


/***/ }),

/***/ 20720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ hasBaseline),
/* harmony export */   LN: () => (/* binding */ groupView),
/* harmony export */   O7: () => (/* binding */ groupsThatGotWorse),
/* harmony export */   YU: () => (/* binding */ groupsWorstFirst),
/* harmony export */   ik: () => (/* binding */ groupNoun)
/* harmony export */ });
/* unused harmony export groupDifference */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);


/** Success rate of this run in a row, 0 where it has no episodes. */
function rate(row) {
    return row.episodes === 0 ? 0 : row.succeeded / row.episodes;
}
/**
 * This run's success rate minus the baseline's: over the pairs where seeds match, else over all episodes of
 * either side. Null without a baseline.
 */
function groupDifference(row) {
    if (row.pairs !== null) {
        const [both, onlyThis, onlyBaseline, neither] = row.pairs;
        const pairs = both + onlyThis + onlyBaseline + neither;
        return pairs === 0 ? null : (onlyThis - onlyBaseline) / pairs;
    }
    if (row.baseline_episodes === 0 || row.episodes === 0)
        return null;
    return rate(row) - row.baseline_succeeded / row.baseline_episodes;
}
function hasBaseline(report) {
    return report.groups.some((row) => groupDifference(row) !== null);
}
/** Rows with the largest loss first; without a baseline, the lowest success rate first. Ties keep their order. */
function groupsWorstFirst(report) {
    const key = (row) => groupDifference(row) ?? Number.POSITIVE_INFINITY;
    const compared = hasBaseline(report);
    return report.groups.toSorted((a, b) => {
        if (compared && key(a) !== key(b))
            return key(a) - key(b);
        return (a.p_adjusted ?? 1) - (b.p_adjusted ?? 1) || rate(a) - rate(b);
    });
}
function groupsThatGotWorse(report) {
    return groupsWorstFirst(report).filter((row) => (groupDifference(row) ?? 0) < 0);
}
function groupView(row) {
    const difference = groupDifference(row);
    return {
        label: (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(row.label, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.label),
        measured: counted(row.succeeded, row.episodes),
        baseline: counted(row.baseline_succeeded, row.baseline_episodes),
        difference: difference === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(difference, 'points', { signed: true }),
        pairs: row.pairs === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.pairs[2])} lost, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.pairs[1])} gained`,
        p: row.p_adjusted === null ? '—' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(row.p_adjusted),
    };
}
function counted(succeeded, episodes) {
    if (episodes === 0)
        return '—';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(succeeded / episodes, 'share')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(succeeded)}/${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(episodes)})`;
}
/** `seed groups` or `tasks`, as the reader calls the rows. */
function groupNoun(report) {
    return report.groups_by === 'task' ? 'tasks' : 'seed groups';
}


/***/ }),

/***/ 43865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);

/**
 * A table of GitHub-flavoured Markdown. Cells are Markdown that is already escaped and holds no line break.
 * @param align one letter per column: `l` or `r`.
 */
function markdownTable(align, header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = [...align].map((letter) => (letter === 'r' ? '--:' : ':--'));
    return [line(header), line(rule), ...rows.map(line)].join('\n');
}
/** A folded block. `summary` is text for an HTML element, already escaped; `body` is Markdown. */
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A link where `url` is an absolute http(s) address, else the text alone. */
function markdownLink(text, url) {
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(text);
    if (url === undefined || !URL.canParse(url))
        return label;
    const { protocol, href } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || href.length > 2000)
        return label;
    const address = href.replace(/[()|`\\<>[\]*_~]/g, (character) => character === '_' || character === '~' || character === '*'
        ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(character).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')));
    return `[${label}](${address})`;
}
/** Paragraphs and blocks, an empty line between each; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
/** Size that counts against GitHub's limits: UTF-8 bytes, never fewer than characters. */
function sizeOf(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 72342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text from outside before it is escaped for its place: well-formed, visible, and not too long. */
/** Controls, line separators, bidirectional overrides, zero-width and other invisible format characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]+/gu;
const SPACES = /\s+/gu;
/** One visible line: whitespace runs become a space, invisible characters go, lone surrogates become U+FFFD. */
function plainLine(text) {
    // The cut keeps the work small on megabytes of text that nobody will see anyway.
    const start = text.length > 20_000 ? text.slice(0, 20_000) : text;
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(start).toWellFormed().replace(SPACES, ' ').replace(INVISIBLE, '').trim();
}
/** As `plainLine`, but at most `most` characters (UTF-16), cut between whole characters and ended by `…`. */
function clip(text, most) {
    const line = plainLine(text);
    if (line.length <= most)
        return line;
    const end = most - 1;
    const splitsPair = /[\ud800-\udbff]/.test(line.charAt(end - 1));
    return `${line.slice(0, splitsPair ? end - 1 : end).trimEnd()}…`;
}
/** Longest text of each sort that a rendering shows; the JSON beside it keeps the whole. */
const LONGEST = {
    name: 100,
    label: 120,
    title: 200,
    unit: 30,
    method: 160,
    sentence: 600,
    message: 2000,
    command: 2000,
};


/***/ })

};
