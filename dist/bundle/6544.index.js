export const id = 6544;
export const ids = [6544];
export const modules = {

/***/ 81872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vW: () => (/* binding */ BOUNDARY),
  af: () => (/* binding */ COMMENT_KEY),
  m: () => (/* binding */ absorbSections),
  Sq: () => (/* binding */ composeComment),
  CZ: () => (/* binding */ isOurComment),
  ab: () => (/* binding */ mergeSection),
  Y: () => (/* binding */ withoutMarkers)
});

// UNUSED EXPORTS: COMMENT_LIMIT, commentMarker, parseSections

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/section.js
var section = __webpack_require__(39697);
;// CONCATENATED MODULE: ./.build/reports/self-contained.js
const INLINE_TAGS = new Set(['sub', 'code', 'span']);
/**
 * Whether Markdown surely ends what it begins, so that it cannot swallow what follows it. True of what our
 * renderings make: fences start after an empty line and are closed; `<details>` and `</details>` stand alone on a
 * line after an empty one, with `<summary>` on the line in between; other tags are a few inline ones without
 * attributes, balanced within their line. Anything else gets a no. Time is linear in the length.
 */
function isSelfContained(markdown) {
    let fence = null;
    let depth = 0;
    let before = '';
    for (const line of markdown.split('\n')) {
        const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
        const starts = before.trim() === '';
        if (fence === null && mark !== null) {
            if (!starts || /^\s/.test(line))
                return false;
            fence = mark[1];
        }
        else if (fence !== null && mark !== null && mark[1].startsWith(fence) && mark[2].trim() === '') {
            fence = null;
        }
        else if (fence === null && (line === '<details>' || line === '</details>')) {
            depth += line === '<details>' ? 1 : -1;
            if (!starts || depth < 0)
                return false;
        }
        else {
            const summary = before === '<details>' ? /^<summary>(.*)<\/summary>$/.exec(line) : null;
            if (!inlineTagsAreBalanced(summary?.[1] ?? line))
                return false;
        }
        before = line;
    }
    return fence === null && depth === 0;
}
function inlineTagsAreBalanced(line) {
    const open = [];
    for (const [tag] of line.matchAll(/<[A-Za-z/!?][^<>]{0,20}>?/g)) {
        if (tag === '<br>')
            continue;
        const match = /^<(\/?)([a-z]+)>$/.exec(tag);
        if (match === null || !INLINE_TAGS.has(match[2]))
            return false;
        if (match[1] === '')
            open.push(match[2]);
        else if (open.pop() !== match[2])
            return false;
    }
    return open.length === 0;
}

// EXTERNAL MODULE: ./.build/reports/shorten.js
var shorten = __webpack_require__(56107);
;// CONCATENATED MODULE: ./.build/reports/comment-sections.js









/**
 * A pull request has one comment, kept as sections between hidden markers, so that each job replaces its own:
 *
 *     <!-- worldgate:comment v1 key=… -->
 *     heading
 *     <!-- worldgate:section name=… run=… attempt=… id=… verdict=… proof=… -->
 *     …
 *     <!-- /worldgate:section -->
 *
 * Everything outside of sections is written anew each time.
 */
/** Longest body of a comment that GitHub takes; undocumented, it answers 422 "Body is too long" beyond. */
const COMMENT_LIMIT = 65_536;
/** All jobs share one comment per pull request, with a section per preset. */
const COMMENT_KEY = 'worldgate';
/** Room that heading, boundary and a few single lines need in any case. */
const SMALLEST_LIMIT = 4000;
const END = '<!-- /worldgate:section -->';
const ANY_MARKER = /<!--(?=\s*\/?worldgate:)/gi;
const START = /^<!-- worldgate:section ([^<>]{1,2000}) -->$/;
/** First line of the comment with this key. */
function commentMarker(key) {
    return `<!-- worldgate:comment v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}
/** Whether a body begins with our marker. Anybody can copy a marker: check the author too. */
function isOurComment(body, key) {
    return body.trimStart().split(/\r?\n/, 1)[0].trimEnd() === commentMarker(key);
}
function sectionMarker(stamp) {
    return `<!-- worldgate:section name=${encodeURIComponent(stamp.name.toWellFormed())} run=${stamp.run} attempt=${stamp.attempt} id=${stamp.runId} verdict=${stamp.verdict} proof=${stamp.notForProof ? 'no' : 'yes'} -->`;
}
/** The stamp of a marker's attributes, or null where anything about them is wrong. */
function parseStamp(attributes) {
    const match = /^name=([\w%.!~*'()-]+) run=(\d{1,15}) attempt=(\d{1,9}) id=(\d{8}T\d{9}Z-[0-9a-f]{8}) verdict=([a-z]+) proof=(yes|no)$/.exec(attributes);
    if (match === null)
        return null;
    const [, encoded, run, attempt, runId, word, proof] = match;
    const verdict = contracts_verdict/* VERDICTS */.bk.find((candidate) => candidate === word);
    if (verdict === undefined)
        return null;
    try {
        const name = decodeURIComponent(encoded);
        return {
            name,
            run: Number(run),
            attempt: Number(attempt),
            runId: runId,
            verdict,
            notForProof: proof === 'no',
        };
    }
    catch {
        return null;
    }
}
/** Whether `a` is of a later run than `b`. */
function isNewer(a, b) {
    if (a.run !== b.run)
        return a.run > b.run;
    if (a.attempt !== b.attempt)
        return a.attempt > b.attempt;
    return a.runId > b.runId;
}
/**
 * The sections of an existing body by name. Text outside of them, unclosed ones and those with a broken marker are
 * dropped; of two with one name the newer stays. Time is linear in the body's length.
 */
function parseSections(body) {
    const sections = new Map();
    let open = null;
    for (const line of body.split(/\r?\n/)) {
        const start = START.exec(line);
        if (start !== null) {
            const stamp = parseStamp(start[1]);
            open = stamp === null ? null : { stamp, lines: [] };
        }
        else if (line === END) {
            const known = open === null ? undefined : sections.get(open.stamp.name);
            if (open !== null && (known === undefined || !isNewer(known.stamp, open.stamp)))
                sections.set(open.stamp.name, storedSection(open.stamp, open.lines.join('\n').trim()));
            open = null;
        }
        else {
            open?.lines.push(line);
        }
    }
    return [...sections.values()];
}
/** A section of which only the text is left: it can be shown whole, or as one line. */
function storedSection(stamp, text) {
    const line = (0,markdown/* blocks */.Bv)((0,section/* sectionHeading */.SF)(stamp.name, ''), `${(0,contracts_verdict/* verdictRow */.oq)(stamp.verdict).emoji} **${(0,gate_view/* verdictWord */.E0)(stamp.verdict)}.** Details were left out for want of room. The whole is in the files of run ${(0,reports_escape/* markdownCode */.D9)(stamp.runId)}.`);
    const whole = isSelfContained(text) ? text : line;
    const short = (0,markdown/* sizeOf */.$d)(line) < (0,markdown/* sizeOf */.$d)(whole) ? line : whole;
    return {
        name: stamp.name,
        verdict: stamp.verdict,
        stamp,
        full: { rows: 0, sentences: 0, optionalGates: 0, oneLine: false },
        render: ({ oneLine }) => (oneLine ? short : whole),
    };
}
/** Puts a section into an existing body, or into a new one. Merging the same section twice changes nothing. */
function mergeSection(existing, section, options) {
    const sections = existing === null ? [] : parseSections(existing);
    const mine = sections.find(({ name }) => name === section.stamp.name);
    if (existing !== null && mine !== undefined && isNewer(mine.stamp, section.stamp))
        return { body: existing, outcome: 'older' };
    const others = sections.filter((other) => other !== mine);
    return {
        body: composeComment([...others, section], options, existing !== null && saysMore(existing)),
        outcome: existing === null ? 'created' : mine === undefined ? 'added' : 'replaced',
    };
}
/** `body` with those sections of `other` that it lacks or that are of a later run. */
function absorbSections(body, other, options) {
    const sections = new Map(parseSections(body).map((section) => [section.name, section]));
    let changed = false;
    for (const section of parseSections(other)) {
        const known = sections.get(section.name);
        if (known !== undefined && !isNewer(section.stamp, known.stamp))
            continue;
        sections.set(section.name, section);
        changed = true;
    }
    return changed ? composeComment([...sections.values()], options, saysMore(body)) : body;
}
const MORE = 'More presets ran than this comment has room for; see the job summaries of the workflow runs.';
function saysMore(body) {
    return body.includes(MORE);
}
/** The whole body from its sections, within the limit. */
function composeComment(sections, { key, limit = COMMENT_LIMIT }, more = false) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    let kept = sections.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    let left = more;
    for (;;) {
        const room = limit -
            (0,markdown/* sizeOf */.$d)(assemble(key, kept, kept.map(() => ''), left));
        const texts = (0,shorten/* shortenTo */.P)(kept, room);
        if (texts !== null)
            return assemble(key, kept, texts, left);
        // Hundreds of presets: those that need no action are not even named.
        const leastNeeded = kept.reduce((least, section) => (0,gate_view/* severity */.yf)(section.verdict) >= (0,gate_view/* severity */.yf)(least.verdict) ? section : least);
        kept = kept.filter((section) => section !== leastNeeded);
        left = true;
    }
}
/** The body around the sections' texts; its size is the sum of its parts. */
function assemble(key, sections, texts, more) {
    return (0,markdown/* blocks */.Bv)(`${commentMarker(key)}\n${heading(sections)}`, overview(sections), more ? MORE : null, ...sections.map((section, index) => `${sectionMarker(section.stamp)}\n${texts[index]}\n\n${END}`), `<sub>${BOUNDARY}</sub>`);
}
/** A marker can only stand in a text that some escaping missed; it must never open or close a section. */
function withoutMarkers(text) {
    return text.replace(ANY_MARKER, '&lt;!--');
}
/** What a verdict says and does not say; stands under every report. */
const BOUNDARY = 'A verdict says what the samples of this run show about this checkpoint under the stated conditions, at the stated error rates. It does not say that the policy is safe, nor how it does on a real robot or in worlds that were not run.';
function heading(sections) {
    const worst = (0,contracts_verdict/* verdictRow */.oq)((0,contracts_verdict/* worstVerdict */.zP)(sections.map(({ verdict }) => verdict)));
    const mock = sections.length > 0 && sections.every(({ stamp }) => stamp.notForProof);
    return `## ${worst.emoji} WorldGate · ${worst.words}${mock ? ' (not for proof)' : ''}`;
}
/** Presets per verdict, with the names of those that did not pass; empty for a single preset. */
function overview(sections) {
    if (sections.length < 2)
        return '';
    const counts = contracts_verdict/* VERDICTS */.bk.flatMap((verdict) => {
        const those = sections.filter((section) => section.verdict === verdict);
        if (those.length === 0)
            return [];
        const count = `${(0,contracts_verdict/* verdictRow */.oq)(verdict).emoji} ${(0,format/* formatCount */.B4)(those.length)} ${verdict}`;
        if (verdict === 'passed')
            return [count];
        const names = those.slice(0, 5).map(({ name }) => (0,reports_escape/* markdownCode */.D9)((0,plain/* clip */.$Q)(name, plain/* LONGEST */.zP.name)));
        return [`${count} (${names.join(', ')}${those.length > 5 ? ', …' : ''})`];
    });
    const mocks = sections.filter(({ stamp }) => stamp.notForProof).length;
    const note = mocks > 0 && mocks < sections.length ? ` ${(0,format/* formatCount */.B4)(mocks)} not for proof.` : '';
    return `${(0,format/* plural */.LS)(sections.length, 'preset')}: ${counts.join(' · ')}.${note}`;
}


/***/ }),

/***/ 99131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ commentPart),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export commentSection */
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81872);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56107);



/** A report as a section of the comment. */
function commentSection(report, source) {
    // Long enough for any preset, short enough for the marker once it is percent-encoded.
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(source.name ?? report.preset.name, 150) || 'unnamed';
    const shown = { ...report, preset: { ...report.preset, name } };
    const section = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenableOf */ .n)(shown, { level: 'comment', links: source.links ?? {} });
    return {
        ...section,
        render: (detail) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarkers */ .Y)(section.render(detail)),
        stamp: {
            name,
            run: source.run,
            attempt: source.attempt,
            runId: report.run_id,
            verdict: report.verdict,
            notForProof: report.not_for_proof,
        },
    };
}
/**
 * The whole comment for reports with different preset names, within `limit` bytes (65,536 unless given), which is
 * also never more characters.
 */
function renderComment(reports, options) {
    const source = { run: options.run ?? 0, attempt: options.attempt ?? 1 };
    if (options.links !== undefined)
        source.links = options.links;
    return (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .composeComment */ .Sq)(reports.map((report) => commentSection(report, source)), options);
}
/** The functions with which one job brings its section into the shared comment. */
function commentPart(report, source, options) {
    const section = commentSection(report, source);
    return {
        isOurs: (body) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurComment */ .CZ)(body, options.key),
        merge: (body) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSection */ .ab)(body, section, options).body,
        absorb: (body, other) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .absorbSections */ .m)(body, other, options),
    };
}


/***/ }),

/***/ 39697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ sectionHeading),
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
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23024);









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
        parts.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .stopSentence */ .WQ)(report)));
    if (report.latency !== null)
        parts.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(report.latency.samples, 'call')} measured, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(report.latency.errors, 'error')}.`);
    return parts.join(' ');
}
function warnings(report) {
    const { error } = report;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(report.not_for_proof ? `> ⚠️ **Not for proof.** ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .mockSentence */ .OT)(report)}` : null, error === null
        ? null
        : `> **Error** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.code, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.name))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.message, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.message))}${error.hint === null
            ? ''
            : `\n>\n> **First thing to try:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(error.hint, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.message))}`}`, report.preset.gates_overridden ? `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .GATES_REPLACED */ .Uh)}` : null);
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
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(shown.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)('l'.repeat(header.length), header, rows), hidden.size === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(hidden.size, 'optional gate')} left out for want of room.`, methodsLine(views), ...views.map(({ note }) => (note === null ? null : `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(note)}</sub>`)));
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
        view.about === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.about),
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
        'any-machine': 'from the same files any machine gives the same result digest',
        'same-cpu': 'from the same files the same kind of CPU or GPU gives the same result digest',
        none: 'no digest covers wall-clock measurements',
    }[report.digest_reach];
    const same = report.result_digest === null && report.kind === 'eval' ? '' : ` (${reach})`;
    const needed = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineNeeded */ .lD)(report);
    const tooLong = report.reproduce.length > _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.command;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(`**Reproduce on a laptop**${at}${same}:`, tooLong
        ? 'The command is too long to show here; it stands in `run_manifest.json`.'
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(report.reproduce, 'sh'), needed === null ? null : `${needed.before}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(needed.run)}${needed.after}`);
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


/***/ }),

/***/ 56107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortenTo),
/* harmony export */   n: () => (/* binding */ shortenableOf)
/* harmony export */ });
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43865);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39697);



/** What is cut first, next, and last, before a section is reduced to one line. */
const CUTS = ['rows', 'sentences', 'optionalGates'];
function shortenableOf(report, style) {
    return {
        name: report.preset.name,
        verdict: report.verdict,
        full: (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .fullDetail */ .p0)(report, style),
        render: remembering((detail) => (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSection */ .YN)(report, detail, style)),
    };
}
/** The same function with its last few answers at hand, because sizes are asked for again and again. */
function remembering(render) {
    const known = new Map();
    return (detail) => {
        const key = JSON.stringify([detail.rows, detail.sentences, detail.optionalGates, detail.oneLine]);
        const text = known.get(key) ?? render(detail);
        if (known.size >= REMEMBERED)
            known.clear();
        known.set(key, text);
        return text;
    };
}
const REMEMBERED = 8;
/** Parts that lose detail first: the least severe verdict, then the last name. */
function leastNeededFirst(parts) {
    return parts.toSorted((a, b) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(b.verdict) - (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(a.verdict) || (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
}
/** Details after `count` single cuts over all parts that are not reduced to one line. */
function afterCuts(parts, oneLine, count) {
    const details = new Map(parts.map((part) => [part, { ...part.full, oneLine: oneLine.has(part) }]));
    const cuttable = leastNeededFirst(parts).filter((part) => !oneLine.has(part));
    let left = count;
    for (const what of CUTS) {
        for (const part of cuttable) {
            const cut = Math.min(left, part.full[what]);
            details.get(part)[what] -= cut;
            left -= cut;
        }
    }
    return details;
}
function cutsOf(parts, oneLine) {
    return parts
        .filter((part) => !oneLine.has(part))
        .reduce((sum, part) => sum + CUTS.reduce((cuts, what) => cuts + part.full[what], 0), 0);
}
/**
 * Texts of the parts, together at most `room` bytes: table rows go first, one by one, then explanations, then
 * optional gates, then whole sections shrink to one line. The parts that need no action lose first, and none is
 * cut further than it takes. Null where not even single lines fit. Renders each part a few dozen times at most.
 */
function shortenTo(parts, room) {
    const nobody = new Set();
    const everyCut = afterCuts(parts, nobody, cutsOf(parts, nobody));
    const sizes = new Map(parts.map((part) => [
        part,
        {
            cut: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(part.render(everyCut.get(part))),
            line: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(part.render({ ...part.full, oneLine: true })),
        },
    ]));
    let size = sum(parts.map((part) => sizes.get(part).cut));
    const saved = (part) => sizes.get(part).cut - sizes.get(part).line;
    const oneLine = new Set();
    const order = leastNeededFirst(parts);
    for (const part of order) {
        if (size <= room)
            break;
        oneLine.add(part);
        size -= saved(part);
    }
    if (size > room)
        return null;
    // A section that was reduced in vain, before the one that made room, comes back: the most severe first.
    for (const part of order.toReversed()) {
        if (!oneLine.has(part) || size + saved(part) > room)
            continue;
        oneLine.delete(part);
        size += saved(part);
    }
    const textsAt = (cuts) => {
        const details = afterCuts(parts, oneLine, cuts);
        return parts.map((part) => part.render(details.get(part)));
    };
    const fits = (cuts) => sum(textsAt(cuts).map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)) <= room;
    return textsAt(fewestCuts(cutsOf(parts, oneLine), fits));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** Smallest count in [0, most] that fits, by bisection; `most` fits. */
function fewestCuts(most, fits) {
    if (fits(0))
        return 0;
    let tooFew = 0;
    let enough = most;
    while (enough - tooFew > 1) {
        const middle = Math.floor((tooFew + enough) / 2);
        if (fits(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return enough;
}


/***/ }),

/***/ 31494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary),
/* harmony export */   J: () => (/* binding */ SUMMARY_LIMIT)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43865);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56107);




/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
const SUMMARY_LIMIT = 1_048_576;
const SMALLEST_LIMIT = 4000;
/**
 * The job summary: as the comment, with every row, how episodes ended, hardware and components. At most `limit`
 * bytes (1 MiB unless given; a step that writes several summaries shares it), shortened like the comment.
 */
function renderSummary(reports, { links = {}, limit = SUMMARY_LIMIT } = {}) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    const worst = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)((0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports.map((report) => report.verdict)));
    const frame = (texts) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(`## ${worst.emoji} WorldGate · ${worst.words}`, ...texts, `<sub>${_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDARY */ .vW}</sub>`);
    const parts = reports.map((report) => (0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenableOf */ .n)(report, { level: 'summary', links }));
    // An empty line stands between blocks, and a line break at the end.
    const room = limit - (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(frame([])) - 2 * parts.length - 1;
    const texts = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenTo */ .P)(parts, room);
    const shown = texts ?? [
        'More presets ran than a job summary has room for; their reports are in the run folders.',
    ];
    return `${frame(shown)}\n`;
}


/***/ })

};
