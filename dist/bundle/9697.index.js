export const id = 9697;
export const ids = [9697];
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

/***/ 74155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FG: () => (/* binding */ formatE),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   xV: () => (/* binding */ formatRequired),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony exports unitStyle, decimalText, exactText, decimalsKeepingOrder */
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
/** Units that are written with numbers; the unit of a metric is its name, which stands beside the gate's. */
const WRITTEN_UNITS = new Set(['share', 'points', 'ratio', 'ms', '1/s', 'per_s', 'errors']);
function metricOf(gate) {
    if (gate.kind !== 'metric' && gate.kind !== 'no_regression')
        return null;
    return WRITTEN_UNITS.has(gate.unit) ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.unit, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name);
}
function writtenUnit(gate) {
    return metricOf(gate) === null ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.unit, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.unit) : '';
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
        metric: metricOf(gate),
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
    const name = Object.hasOwn(METHOD_NAMES, gate.method) ? METHOD_NAMES[gate.method] : gate.method;
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${level}${name}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.method);
}
/** A latency changes by a share of the baseline, a success rate by points, anything else in its unit. */
function changeUnit(gate) {
    if (gate.unit === 'ms' || gate.unit === 'ratio')
        return 'share';
    return gate.unit === 'share' ? 'points' : writtenUnit(gate);
}
function baselineUnit(gate) {
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
        change.e_value === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatE */ .FG)(change.e_value, alpha),
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
        return 'No required gate was decided.';
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
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* unused harmony export plainLine */
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


/***/ }),

/***/ 28634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ componentsTable),
/* harmony export */   dS: () => (/* binding */ terminationsWorstFirst),
/* harmony export */   gi: () => (/* binding */ terminationsTable),
/* harmony export */   kO: () => (/* binding */ measurementRows),
/* harmony export */   nc: () => (/* binding */ latencyTable),
/* harmony export */   ns: () => (/* binding */ measurementLevel)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);




const STATISTICS = ['p50', 'p95', 'p99', 'mean'];
/** Latency, throughput, errors and memory of a benchmark. */
function measurementRows(report) {
    const { latency, latency_baseline: baseline, latency_ratio: ratio } = report;
    if (latency === null)
        return [];
    const row = (what, of, change = '—') => ({
        what,
        measured: of(latency),
        baseline: baseline === null ? '—' : of(baseline),
        ratio: change,
    });
    return [
        ...STATISTICS.map((statistic) => row(`Latency ${statistic}`, (summary) => estimateText(summary.latency_ms[statistic], 'ms'), ratio === null ? '—' : estimateText(ratio[statistic], 'ratio', [1]))),
        row('Throughput', (summary) => estimateText(summary.throughput_per_s, 'per_s')),
        row('Calls', ({ samples }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(samples)),
        row('Errors, retries', ({ errors, retries }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(errors)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(retries)}`),
        row('Peak memory', ({ peak_memory_bytes }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(peak_memory_bytes)),
    ];
}
function estimateText({ value, interval }, unit, thresholds = []) {
    const range = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(interval, unit, { thresholds });
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, unit, { thresholds })}${range === null ? '' : ` (${range})`}`;
}
/** Level of the intervals in `measurementRows`, such as `95 %`; empty without measurements. */
function measurementLevel({ latency }) {
    return latency === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(latency.latency_ms.p50.level, 'share');
}
function latencyTable(report) {
    const rows = measurementRows(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const paired = report.latency_ratio !== null;
    const header = ['Measurement', 'This run', ...(compared ? ['Baseline'] : []), ...(paired ? ['Ratio'] : [])];
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(`l${'r'.repeat(header.length - 1)}`, header, rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline] : []), ...(paired ? [row.ratio] : [])].map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(cell))));
    const pairs = report.latency_ratio === null
        ? ''
        : ` Ratio over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.latency_ratio.pairs)} interleaved pairs.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('Measurements', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(table, `<sub>${measurementLevel(report)} bootstrap intervals.${pairs}</sub>`));
}
/** Reasons of termination with their counts, most frequent first. */
function terminationsWorstFirst(report) {
    return Object.entries(report.terminations)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, 50);
}
function terminationsTable(report) {
    const rows = terminationsWorstFirst(report);
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('How episodes ended', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)('lr', ['Termination', 'Episodes'], rows.map(([reason, count]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(reason, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label)), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)])));
}
/** `sha256:` and twelve digits: enough to tell files apart; the manifest has the whole. */
const SHOWN_DIGEST = 19;
function componentsTable(report) {
    const took = report.duration_s === null ? '' : ` Took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(report.duration_s)}.`;
    const rows = report.components
        .slice(0, 200)
        .map((component) => [
        component.role.replaceAll('_', ' '),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(component.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.label)),
        component.version === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(component.version, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.unit)),
        component.origin === 'real' ? 'real' : `**${component.origin}**`,
        component.digest === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${component.digest.slice(0, SHOWN_DIGEST)}…`),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)('What the results rest on'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(rows.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)('lllll', ['Role', 'Name', 'Version', 'Origin', 'Digest'], rows), `Hardware: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.hardware, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.sentence))}.${took}`));
}


/***/ }),

/***/ 39697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ mockSentence),
/* harmony export */   SF: () => (/* binding */ sectionHeading),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   YN: () => (/* binding */ renderSection),
/* harmony export */   p0: () => (/* binding */ fullDetail)
/* harmony export */ });
/* unused harmony export wholeAt */
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20720);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28634);








/** Detail that leaves nothing out. */
function fullDetail(report, style) {
    return {
        rows: foldedTables(report, style).reduce((sum, table) => sum + table.rows.length, 0),
        sentences: (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesToExplain */ .jv)(report).length,
        optionalGates: report.gates.filter((gate) => gate.optional).length,
        oneLine: false,
    };
}
/** One preset's part of a comment or job summary, as Markdown that starts with its heading. */
function renderSection(report, detail, style) {
    const heading = sectionHeading(report.preset.name, report.preset.title);
    if (detail.oneLine)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(heading, `${verdictMark(report)} Details were left out for want of room. ${wholeAt(report, style)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(heading, leadLine(report), warnings(report), gateTable(report, detail), explanations(report, detail, style), ...foldedBlocks(report, detail, style), style.level === 'summary'
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)((0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .latencyTable */ .nc)(report), (0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .terminationsTable */ .gi)(report))
        : (0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .latencyTable */ .nc)(report), reproduceBlock(report), style.level === 'summary' ? (0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .componentsTable */ .Vx)(report) : null, provenanceLine(report, style));
}
/** `### name · title`. */
function sectionHeading(name, title) {
    const shown = (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(title, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.title);
    const code = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(name, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.name));
    return `### ${code}${shown === '' ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(shown)}`}`;
}
function verdictMark(report) {
    return `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).emoji} **${(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWord */ .E0)(report.verdict)}.**`;
}
/** The verdict, what decided it, and the episodes it rests on. */
function leadLine(report) {
    const { episodes, stop } = report;
    const parts = [verdictMark(report)];
    if (report.reason !== null)
        parts.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.message)));
    if (report.gates.length > 0)
        parts.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(report)));
    if (episodes !== null && episodes.run > 0)
        parts.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`);
    if (stop?.rule === 'savi')
        parts.push(stopSentence(report));
    if (report.latency !== null)
        parts.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(report.latency.samples, 'call')} measured, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(report.latency.errors, 'error')}.`);
    return parts.join(' ');
}
/** Whether the run stopped early, and what that saved. */
function stopSentence({ stop, episodes }) {
    if (stop === null || episodes === null || stop.rule !== 'savi')
        return '';
    const needed = stop.fixed_plan_episodes === null
        ? ''
        : `; a fixed plan would have needed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(stop.fixed_plan_episodes)}`;
    return stop.stopped_early
        ? `Early stopping decided after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes.run)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.planned, 'planned episode')}${needed}.`
        : `Early stopping was on, and all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.planned, 'planned episode')} were used${needed}.`;
}
function warnings(report) {
    const { error } = report;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(report.not_for_proof ? `> ⚠️ **Not for proof.** ${mockSentence(report)}` : null, error === null
        ? null
        : `> **Error** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.code, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.name))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.message, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.message))}${error.hint === null
            ? ''
            : `\n>\n> **First thing to try:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.hint, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.message))}`}`, report.preset.gates_overridden
        ? '> The gates of this preset were replaced by a file (`--gates`) for this run.'
        : null);
}
/** What is not real, and what the results are good for all the same. */
function mockSentence(report) {
    const roles = new Set(report.components.filter(({ origin }) => origin === 'mock').map(({ role }) => role.replaceAll('_', ' ')));
    const which = roles.size === 0 ? '' : ` (${[...roles].join(', ')})`;
    return `These results rest on a mock${which}: they show that the pipeline works, and nothing about a policy.`;
}
const CHANGE_HEADING = 'Change against the baseline';
function gateTable(report, detail) {
    if (report.gates.length === 0)
        return '';
    const optional = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates).filter((gate) => gate.optional);
    const hidden = new Set(optional.slice(detail.optionalGates));
    const shown = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates).filter((gate) => !hidden.has(gate));
    const views = shown.map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report));
    const compared = views.some((view) => view.change !== null);
    const header = ['Gate', 'Verdict', 'Measured', 'Required', ...(compared ? [CHANGE_HEADING] : [])];
    const rows = views.map((view) => [...gateCells(view), ...(compared ? [changeCell(view)] : [])]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(shown.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)('l'.repeat(header.length), header, rows), hidden.size === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(hidden.size, 'optional gate')} left out for want of room.`, methodsLine(views));
}
/** The intervals that decided, with their level and method, and the gates where they differ. */
function methodsLine(views) {
    const gatesOf = new Map();
    for (const { method, name } of views) {
        if (method !== '')
            gatesOf.set(method, [...(gatesOf.get(method) ?? []), name]);
    }
    if (gatesOf.size === 0)
        return '';
    const methods = [...gatesOf].slice(0, 6).map(([method, names]) => {
        const which = names.slice(0, 3).map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name));
        const more = names.length > 3 ? ', …' : '';
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(method)}${gatesOf.size === 1 ? '' : ` (${which.join(', ')}${more})`}`;
    });
    return `<sub>Intervals: ${methods.join('; ')}.</sub>`;
}
function gateCells(view) {
    const marks = [
        view.metric === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.metric),
        view.optional ? 'optional' : null,
        view.notForProof ? 'not for proof' : null,
    ];
    const notes = marks.filter((mark) => mark !== null).join(', ');
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}${notes === '' ? '' : `<br>${notes}`}`,
        `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(view.verdict).emoji} ${view.word}`,
        twoLines(`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.measured)}**`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.evidence)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.required),
    ];
}
function changeCell({ change }) {
    if (change === null)
        return '—';
    const difference = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(change.difference);
    return twoLines(`${change.significant ? `**${difference}**` : difference} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(change.significance)})`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(change.from));
}
function twoLines(first, second) {
    return second === '' ? first : `${first}<br>${second}`;
}
function explanations(report, detail, style) {
    const gates = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesToExplain */ .jv)(report);
    const shown = gates.slice(0, detail.sentences);
    const items = shown.map((gate) => {
        const { name, sentence, next } = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report);
        const advice = next === null ? '' : ` **Next:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(next)}`;
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(sentence)}${advice}`;
    });
    const left = gates.length - shown.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(items.join('\n'), left === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'explanation')} left out for want of room. ${wholeAt(report, style)}`);
}
/** Tables of rows, in the order in which the reader needs them; their rows are the first to be cut. */
function foldedTables(report, style) {
    const tables = [];
    const groups = groupsTable(report, style);
    if (groups !== null)
        tables.push(groups);
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates)) {
        if (gate.rows.length === 0 || (style.level === 'comment' && gate.verdict === 'passed'))
            continue;
        tables.push(gateRowsTable(gate));
    }
    return tables;
}
function groupsTable(report, style) {
    if (report.groups.length === 0)
        return null;
    const noun = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupNoun */ .ik)(report);
    const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
    const total = report.groups.length;
    if (!(0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .hasBaseline */ .Ku)(report)) {
        return {
            summary: `Success by ${report.groups_by === 'task' ? 'task' : 'seed group'}, lowest first (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total)} ${noun})`,
            align: 'lr',
            header: [first, 'Succeeded'],
            rows: (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsWorstFirst */ .YU)(report).map((row) => {
                const view = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupView */ .LN)(row);
                return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.label), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.measured)];
            }),
            note: null,
        };
    }
    const worse = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsThatGotWorse */ .O7)(report);
    const rows = style.level === 'summary' ? (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsWorstFirst */ .YU)(report) : worse;
    if (rows.length === 0)
        return null;
    const paired = rows.some((row) => row.pairs !== null);
    const pairsHeader = paired ? ['Pairs that differ', 'p (adjusted)'] : [];
    return {
        summary: `What got worse: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(worse.length)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total)} ${noun}, largest loss first`,
        align: `lrrr${paired ? 'rr' : ''}`,
        header: [first, 'This run', 'Baseline', 'Change', ...pairsHeader],
        rows: rows.map((row) => {
            const view = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupView */ .LN)(row);
            const cells = [view.label, view.measured, view.baseline, view.difference];
            return [...cells, ...(paired ? [view.pairs, view.p] : [])].map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(cell));
        }),
        note: report.groups_method === null ? null : `${report.groups_method}.`,
    };
}
function gateRowsTable(gate) {
    const views = gate.rows.map((row) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .rowView */ .C9)(row, gate));
    const compared = gate.rows.some((row) => row.difference !== null);
    const tested = gate.rows.some((row) => row.p_value !== null || row.p_adjusted !== null);
    return {
        summary: `Rows of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(gate.name, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.name))} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(gate.rows.length)})`,
        align: `llr${compared ? 'rr' : ''}${tested ? 'r' : ''}`,
        header: [
            'Row',
            'Verdict',
            'Measured',
            ...(compared ? ['Baseline', 'Change'] : []),
            ...(tested ? ['p'] : []),
        ],
        rows: views.map((view) => [
            view.label,
            view.word,
            `${view.measured} (${view.evidence})`,
            ...(compared ? [view.baseline, view.difference] : []),
            ...(tested ? [view.p] : []),
        ].map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(cell))),
        note: null,
    };
}
function foldedBlocks(report, detail, style) {
    let room = detail.rows;
    return foldedTables(report, style).map((table) => {
        const rows = table.rows.slice(0, room);
        room -= rows.length;
        const left = table.rows.length - rows.length;
        const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(rows.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(table.align, table.header, rows), left === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'row')} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(table.rows.length)} left out for want of room, ${rows.length === 0 ? 'all of them' : 'from the end'}. ${wholeAt(report, style)}`, table.note === null ? null : `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(table.note, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.sentence))}</sub>`);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .TM)(table.summary, body);
    });
}
function reproduceBlock(report) {
    const at = report.commit === null ? '' : ` at commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.commit.slice(0, 12))}`;
    const reach = {
        'any-machine': 'any machine gives the same result digest',
        'same-cpu': 'the same kind of CPU or GPU gives the same result digest',
        none: 'no digest covers wall-clock measurements',
    }[report.digest_reach];
    const same = report.result_digest === null && report.kind === 'eval' ? '' : ` (${reach})`;
    const tooLong = report.reproduce.length > _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.command;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(`**Reproduce on a laptop**${at}${same}:`, tooLong
        ? 'The command is too long to show here; it stands in `run_manifest.json`.'
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(report.reproduce, 'sh'));
}
function provenanceLine(report, { links }) {
    const parts = [
        `Run ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.run_id)}`,
        report.result_digest === null
            ? 'no result digest'
            : `result digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.result_digest)}`,
        report.duration_s === null ? null : `took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(report.duration_s)}`,
        links.artifact === undefined ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownLink */ .iQ)('whole run', links.artifact),
        links.workflowRun === undefined ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownLink */ .iQ)('job summary', links.workflowRun),
    ];
    return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}
/** Where the reader finds what was left out. */
function wholeAt(report, { links }) {
    const run = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.run_id);
    if (links.artifact !== undefined)
        return `The whole is in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownLink */ .iQ)('the uploaded run', links.artifact)} (${run}).`;
    return `The whole is in \`reports/report.json\` of run ${run}.`;
}


/***/ })

};
