export const id = 9131;
export const ids = [9131];
export const modules = {

/***/ 74800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ evidenceAnnotations),
/* harmony export */   cL: () => (/* binding */ runAnnotations),
/* harmony export */   ux: () => (/* binding */ mostSevere)
/* harmony export */ });
/* unused harmony export MOST_ANNOTATIONS */
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);





/** The runner shows 10 of a level per step; ours share them over all levels. */
const MOST_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 4000;
/** The most severe first. Beyond ten the last one counts the rest. */
function mostSevere(annotations) {
    const all = annotations.toSorted((a, b) => a.rank - b.rank);
    const shown = all.length > MOST_ANNOTATIONS ? all.slice(0, MOST_ANNOTATIONS - 1) : all;
    const kept = shown.map(({ level, title, message }) => ({ level, title, message }));
    const rest = all.slice(shown.length);
    if (rest.length > 0)
        kept.push({
            level: rest[0].level,
            title: `WorldGate: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest.length)} more did not pass`,
            message: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(rest.map(({ title }) => title.replace(/^WorldGate: /, '')).join('; '), LONGEST_MESSAGE),
        });
    return kept;
}
/**
 * One per gate that failed, broke or stayed inconclusive, and one for a run that broke without a gate to tell; required
 * gates before optional ones.
 */
function runAnnotations(report) {
    const preset = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name);
    const proof = report.not_for_proof ? ' (rests on a mock: not for proof)' : '';
    const found = report.gates.flatMap((gate) => {
        if (gate.verdict === 'passed' || gate.verdict === 'skipped')
            return [];
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report);
        const measured = [view.measured, view.evidence].filter((part) => part !== '' && part !== '—').join(', ');
        const facts = measured === '' ? '' : ` Measured ${measured}; required ${view.required}.`;
        const next = view.next === null ? '' : ` Next: ${view.next}`;
        return [
            {
                rank: (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(gate.verdict) + (gate.optional ? 10 : 0),
                gate: gate.name,
                level: gate.optional ? 'notice' : levelOf(gate.verdict),
                title: `WorldGate: ${preset} / ${view.name}: ${view.word}${gate.optional ? ' (optional gate)' : ''}`,
                message: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`${view.sentence}${facts}${next}${proof}`, LONGEST_MESSAGE),
            },
        ];
    });
    if (report.verdict !== 'error' || found.some(({ rank }) => rank === (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)('error')))
        return found;
    const { error } = report;
    const what = error?.message ?? report.reason ?? 'The run broke before its gates were decided.';
    const hint = error?.hint == null ? '' : ` First thing to try: ${error.hint}`;
    return [
        {
            rank: (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)('error'),
            level: 'error',
            title: `WorldGate: ${preset}: ${(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWord */ .E0)('error')}${error === null ? '' : ` ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(error.code, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name)}`}`,
            message: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`${what}${hint}`, LONGEST_MESSAGE),
        },
        ...found,
    ];
}
/** One per metric that was not supported or stayed inconclusive; one for evidence that was not decided. */
function evidenceAnnotations(evidence, name) {
    const claim = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name);
    const proof = evidence.not_for_proof ? ' (rests on a mock: not for proof)' : '';
    const next = ` Next: ${evidence.recommendation.text}`;
    const found = evidence.metrics.flatMap((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_1__/* .metricView */ .GM)(metric, evidence);
        if (view.verdict === 'passed' || view.verdict === 'skipped')
            return [];
        const measured = [view.measured, view.counts, view.interval, view.n].filter((part) => part !== '');
        const required = [view.required, view.tolerated].filter((part) => part !== null).join(', ');
        return [
            {
                rank: (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(view.verdict),
                level: levelOf(view.verdict),
                title: `WorldGate: ${claim} / ${view.name}: ${view.outcome}`,
                message: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`${metric.sentence} Measured ${measured.join(', ')}; required ${required}.${next}${proof}`, LONGEST_MESSAGE),
            },
        ];
    });
    if (found.length > 0 || evidence.verdict === 'passed')
        return found;
    return [
        {
            rank: (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(evidence.verdict),
            level: evidence.verdict === 'skipped' ? 'notice' : levelOf(evidence.verdict),
            title: `WorldGate: ${claim}: ${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(evidence.verdict).words}`,
            message: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`${evidence.sentence}${next}${proof}`, LONGEST_MESSAGE),
        },
    ];
}
function levelOf(verdict) {
    return verdict === 'inconclusive' ? 'warning' : 'error';
}


/***/ }),

/***/ 81872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vW: () => (/* binding */ BOUNDARY),
  af: () => (/* binding */ COMMENT_KEY),
  W$: () => (/* binding */ COMMENT_LIMIT),
  lR: () => (/* binding */ boundaries),
  Sq: () => (/* binding */ composeComment),
  CZ: () => (/* binding */ isOurComment),
  O8: () => (/* binding */ mergeComment),
  MJ: () => (/* binding */ parseSections),
  Y: () => (/* binding */ withoutMarkers)
});

// UNUSED EXPORTS: commentMarker, keyOf, latestSections

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/evidence-facts.js
var evidence_facts = __webpack_require__(27615);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/section.js + 1 modules
var section = __webpack_require__(24434);
// EXTERNAL MODULE: ./.build/reports/section-marker.js
var section_marker = __webpack_require__(35128);
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
 *     <!-- worldgate:section name=… run=… attempt=… … -->
 *     …
 *     <!-- worldgate:verdicts -->
 *     the last verdicts
 *     <!-- /worldgate:section -->
 *
 * Everything outside of sections, and the last verdicts, are written anew each time.
 */
/** Longest body of a comment that GitHub takes; undocumented, it answers 422 "Body is too long" beyond. */
const COMMENT_LIMIT = 65_536;
/** All jobs share one comment per pull request, with a section per preset and per audited claim. */
const COMMENT_KEY = 'worldgate';
/** Room that heading, boundary and a few single lines need in any case. */
const SMALLEST_LIMIT = 4000;
const END = '<!-- /worldgate:section -->';
const VERDICTS_BELOW = '<!-- worldgate:verdicts -->';
const ANY_MARKER = /<!--(?=\s*\/?worldgate:)/gi;
/** First line of the comment with this key. */
function commentMarker(key) {
    return `<!-- worldgate:comment v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}
/** Whether a body begins with our marker. Anybody can copy a marker: check the author too. */
function isOurComment(body, key) {
    return body.trimStart().split(/\r?\n/, 1)[0].trimEnd() === commentMarker(key);
}
/** Tells a section from all others of a comment. */
function keyOf({ stamp: { kind, name } }) {
    return `${kind} ${name}`;
}
/**
 * Of two sections with one kind and name the one of the later run, of the same run the first; with the earlier verdicts of both.
 */
function newerOf(a, b) {
    const [kept, other] = (0,section_marker/* compareRuns */.qB)(a.stamp, b.stamp) >= 0 ? [a, b] : [b, a];
    return { ...kept, history: (0,section_marker/* joinHistory */.Fd)(kept.stamp, kept.history, other.history, [(0,section_marker/* pastOf */.CM)(other.stamp)]) };
}
/** One section of each kind and name: the latest, and among those of one run the one that comes first. */
function latestSections(sections) {
    const latest = new Map();
    for (const section of sections) {
        const known = latest.get(keyOf(section));
        latest.set(keyOf(section), known === undefined ? section : newerOf(known, section));
    }
    return [...latest.values()];
}
/**
 * The sections of an existing body. Text outside of them, unclosed ones and those with a broken marker are dropped; of
 * two with one kind and name the newer stays. Time is linear in the body's length.
 */
function parseSections(body) {
    const sections = [];
    let open = null;
    for (const line of body.split(/\r?\n/)) {
        if ((0,section_marker/* isSectionMarker */.SX)(line)) {
            const marks = (0,section_marker/* parseSectionMarker */.xg)(line);
            open = marks === null ? null : { marks, lines: [], isText: true };
        }
        else if (line === END) {
            if (open !== null)
                sections.push(storedSection(open.marks, open.lines.join('\n').trim()));
            open = null;
        }
        else if (open !== null) {
            if (line === VERDICTS_BELOW)
                open.isText = false;
            if (open.isText)
                open.lines.push(line);
        }
    }
    return latestSections(sections);
}
/** A section of which only the text is left: it can be shown whole, or as one line. */
function storedSection({ stamp, content, shown, history }, text) {
    const wholeAt = stamp.kind === 'claim'
        ? 'The whole is in the evidence package'
        : `The whole is in the files of run ${(0,reports_escape/* markdownCode */.D9)(stamp.id)}`;
    const isAsWritten = (0,section_marker/* textMark */.Rt)(text) === shown && isSelfContained(text);
    const why = isAsWritten
        ? 'Details were left out for want of room.'
        : 'What stood here was changed by hand.';
    const line = (0,markdown/* blocks */.Bv)((0,section/* sectionHeading */.SF)(stamp.name, ''), `${(0,contracts_verdict/* verdictRow */.oq)(stamp.verdict).emoji} **${(0,gate_view/* verdictWord */.E0)(stamp.verdict)}.** ${why} ${wholeAt}.`);
    const whole = isAsWritten ? text : line;
    const short = (0,markdown/* sizeOf */.$d)(line) < (0,markdown/* sizeOf */.$d)(whole) ? line : whole;
    return {
        name: stamp.name,
        verdict: stamp.verdict,
        stamp,
        content,
        history,
        full: { rows: 0, sentences: 0, optionalGates: 0, oneLine: false },
        render: ({ oneLine }) => (oneLine ? short : whole),
    };
}
/**
 * The body that holds the latest of all sections: `own`, those of `bodies`, and those that jobs have `published`. The first of `bodies`
 * is returned as it is where nothing of them is missing there, also where it shows less of one for want of room.
 */
function mergeComment(own, bodies, published, options) {
    const [first, ...others] = bodies;
    const there = first === undefined ? [] : parseSections(first);
    const sections = latestSections([...own, ...there, ...others.flatMap(parseSections), ...published]);
    const more = bodies.some(saysMore);
    if (first !== undefined && isSame(there, sections, more) && composeComment(there, options, more) === first)
        return { body: first, sections };
    // What stands there already is not read anew from elsewhere, so that it keeps its detail.
    return { body: composeComment(sections, options, more), sections };
}
/** Whether a body with the sections `there` says all that `wanted` does. */
function isSame(there, wanted, more) {
    const marks = (section) => JSON.stringify([section.stamp, section.content, section.history]);
    const known = new Map(there.map((section) => [keyOf(section), marks(section)]));
    // A body that says that there is more has no room for what it lacks.
    return wanted.every((section) => {
        const mark = known.get(keyOf(section));
        return mark === undefined ? more : mark === marks(section);
    });
}
const MORE = 'There is more than this comment has room for; see the job summaries of the workflow runs.';
function saysMore(body) {
    return body.includes(MORE);
}
/** The whole body from its sections, within the limit. */
function composeComment(sections, { key, limit = COMMENT_LIMIT, runsUrl, fold = true }, more = false) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    let kept = sections.toSorted((a, b) => a.name === b.name ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.name < b.name ? -1 : 1);
    let left = more;
    for (;;) {
        const frame = { key, more: left, runsUrl, fold };
        const shown = kept.filter(({ stamp }) => !stamp.gone);
        const room = limit - (0,markdown/* sizeOf */.$d)(assemble(kept, new Map(shown.map((section) => [section, ''])), frame));
        const texts = (0,shorten/* shortenTo */.P)(shown, room);
        if (texts !== null) {
            const all = new Map(shown.map((section, index) => [section, texts[index]]));
            const whole = assemble(kept, all, frame, true);
            return (0,markdown/* sizeOf */.$d)(whole) <= limit ? whole : assemble(kept, all, frame);
        }
        // Hundreds of sections: those that need no action are not even named.
        const needed = ({ stamp }) => (stamp.gone ? contracts_verdict/* VERDICTS */.bk.length : (0,gate_view/* severity */.yf)(stamp.verdict));
        const leastNeeded = kept.reduce((least, section) => (needed(section) >= needed(least) ? section : least));
        kept = kept.filter((section) => section !== leastNeeded);
        left ||= !leastNeeded.stamp.gone;
    }
}
/** The body around the sections' texts; its size is the sum of its parts. */
function assemble(sections, texts, { key, more, runsUrl, fold }, withLeads = false) {
    const shown = sections.filter(({ stamp }) => !stamp.gone);
    const whole = sections.map((section) => {
        const { stamp, content, history } = section;
        const text = texts.get(section) ?? '';
        const marker = (0,section_marker/* sectionMarker */.Y)({ stamp, content, shown: (0,section_marker/* textMark */.Rt)(text.trim()), history });
        if (stamp.gone)
            return `${marker}\n${END}`;
        return (0,markdown/* blocks */.Bv)(`${marker}\n${text}`, verdictsRow(section, runsUrl), END);
    });
    const isFolded = fold &&
        !more &&
        shown.length > 0 &&
        shown.every(({ verdict, stamp }) => verdict === 'passed' && !stamp.notForProof);
    const summary = shown.length === 1 ? `<code>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(shown[0].name, plain/* LONGEST */.zP.name))}</code>` : 'Each of them';
    return (0,markdown/* blocks */.Bv)(`${commentMarker(key)}\n${heading(shown)}`, overview(shown), more ? MORE : null, isFolded && withLeads ? leads(shown, texts) : null, isFolded
        ? `<details>\n<summary>${summary}: gates, measurements, and how to reproduce them</summary>`
        : null, ...whole, isFolded ? '</details>' : null, shown.length === 0 ? NOTHING_SHOWN : null, boundaries(shown.map(({ stamp }) => stamp.kind)));
}
/** What decided each section, where the sections themselves are folded away. */
function leads(sections, texts) {
    const mark = `${(0,contracts_verdict/* verdictRow */.oq)('passed').emoji} **${(0,gate_view/* verdictWord */.E0)('passed')}.** `;
    const lines = sections.flatMap((section) => {
        const line = texts
            .get(section)
            ?.split('\n')
            .find((one) => one.startsWith(mark));
        const name = (0,reports_escape/* markdownCode */.D9)((0,plain/* clip */.$Q)(section.name, plain/* LONGEST */.zP.name));
        return line === undefined ? [] : [`- ${name}: ${line.slice(mark.length)}`];
    });
    return lines.slice(0, MOST_LEADS).join('\n');
}
/** Longer lists say no more than the heading does. */
const MOST_LEADS = 20;
const NOTHING_SHOWN = 'What stood here no longer holds: nothing was run for the present state of this pull request.';
/** The last verdicts, newest first; nothing for a single one. */
function verdictsRow({ stamp, history }, runsUrl) {
    if (history.length === 0)
        return null;
    const entries = [(0,section_marker/* pastOf */.CM)(stamp), ...history].map(({ verdict, commit, run, attempt }) => {
        const at = commit === null ? (run === 0 ? '' : 'run') : commit.slice(0, 7);
        const url = run === 0 || runsUrl === undefined ? undefined : `${runsUrl}/${run}/attempts/${attempt}`;
        return `${(0,contracts_verdict/* verdictRow */.oq)(verdict).emoji} ${verdict}${at === '' ? '' : ` ${(0,markdown/* markdownLink */.iQ)(at, url)}`}`;
    });
    return `${VERDICTS_BELOW}\n<sub>Last verdicts, newest first: ${entries.join(' · ')}</sub>`;
}
/** A marker can only stand in a text that some escaping missed; it must never open or close a section. */
function withoutMarkers(text) {
    return text.replace(ANY_MARKER, '&lt;!--');
}
/** What the verdict of a run says and does not say; stands under every report. */
const BOUNDARY = 'A verdict says what the samples of this run show about this checkpoint under the stated conditions, at the stated error rates. It does not say that the policy is safe, nor how it does on a real robot or in worlds that were not run.';
/** What the verdicts of these kinds say and do not say. */
function boundaries(kinds) {
    const claims = kinds.includes('claim');
    return (0,markdown/* blocks */.Bv)(claims && !kinds.includes('preset') ? null : `<sub>${BOUNDARY}</sub>`, claims ? `<sub>${evidence_facts/* EVIDENCE_BOUNDARY */.V$}</sub>` : null);
}
function heading(sections) {
    const worst = (0,contracts_verdict/* verdictRow */.oq)((0,contracts_verdict/* worstVerdict */.zP)(sections.map(({ verdict }) => verdict)));
    const mock = sections.length > 0 && sections.every(({ stamp }) => stamp.notForProof);
    return `## ${worst.emoji} WorldGate · ${worst.words}${mock ? ' (not for proof)' : ''}`;
}
/** Sections per verdict, with the names of those that did not pass; empty for a single one. */
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
    const what = ['preset', 'claim'].flatMap((kind) => {
        const those = sections.filter(({ stamp }) => stamp.kind === kind).length;
        return those === 0 ? [] : [(0,format/* plural */.LS)(those, kind)];
    });
    return `${what.join(' and ')}: ${counts.join(' · ')}.${note}`;
}


/***/ }),

/***/ 99131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ commentPart),
/* harmony export */   o3: () => (/* binding */ publishedSection),
/* harmony export */   ty: () => (/* binding */ commentSection),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39895);
/* harmony import */ var _section_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35128);




/** What is shown, as a section of the comment. */
function commentSection(exhibit, { run, attempt, commit = null, gone = false, links = {} }) {
    const section = exhibit.section({ level: 'comment', links });
    const { kind, name, id, verdict, notForProof } = exhibit;
    const render = (detail) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMarkers */ .Y)(section.render(detail));
    return {
        ...section,
        render,
        stamp: { kind, name, run, attempt, id, verdict, notForProof, commit: (0,_section_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(commit), gone },
        content: (0,_section_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .textMark */ .Rt)(render(section.full)),
        history: [],
    };
}
/** One section by itself, as it is published for others to put into the comment; within `limit` bytes. */
function publishedSection(section, limit) {
    return (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .composeComment */ .Sq)([section], { key: _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_KEY */ .af, limit, fold: false });
}
/**
 * The whole comment for reports with different preset names, within `limit` bytes (65,536 unless given), which is
 * also never more characters.
 */
function renderComment(reports, options) {
    const { run = 0, attempt = 1, commit, links = {} } = options;
    return (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .composeComment */ .Sq)(reports.map((report) => commentSection((0,_exhibit_js__WEBPACK_IMPORTED_MODULE_2__/* .runExhibit */ .P_)(report), { run, attempt, commit, links })), options);
}
/** The functions with which one job brings its section into the shared comment. */
function commentPart(section, options) {
    return {
        isOurs: (body) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isOurComment */ .CZ)(body, options.key),
        merge(bodies, published) {
            const { body, sections } = (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeComment */ .O8)([section], bodies, published.flatMap(_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSections */ .MJ), options);
            const shown = sections.filter(({ stamp }) => !stamp.gone);
            const verdict = shown.length === 0 ? null : (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(shown.map(({ stamp }) => stamp.verdict));
            return { body, isLive: shown.length > 0, verdict };
        },
    };
}


/***/ }),

/***/ 84428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ deviceLines)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);


const SHOWN_NODES = 5;
/**
 * What a policy really ran on, where that was not the CPU, and what the GPU guard found: plain sentences. Empty for a
 * run on the CPU without a guard.
 */
function deviceLines(report) {
    const lines = report.components.flatMap(({ role, execution }) => {
        if (execution === undefined)
            return [];
        return [`${role === 'policy' ? 'The policy' : 'The baseline policy'} ran on ${placeWords(execution)}.`];
    });
    // Both mostly ran alike.
    const distinct = lines.length === 2 && sameTail(lines) ? ['Both policies ran on'.concat(tailOf(lines[0]))] : lines;
    return [
        ...distinct,
        ...(report.gpu_guard === undefined ? [] : [`GPU guard: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(report.gpu_guard, 500)}.`]),
    ];
}
function placeWords({ device, provider, nodes, cpu_nodes: names }) {
    const all = Object.values(nodes).reduce((sum, count) => sum + count, 0);
    const own = nodes[provider] ?? 0;
    const others = Object.entries(nodes).filter(([name]) => name !== provider);
    const where = `${provider} (device ${device})`;
    if (others.length === 0)
        return `${where}, all of its ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all, 'node')}`;
    const rest = others.map(([name, count]) => {
        if (name !== 'CPUExecutionProvider' || names.length === 0)
            return `${count} on ${name}`;
        const shown = names.slice(0, SHOWN_NODES).map((node) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(node, 60));
        return `${count} on the CPU all the same: ${shown.join(', ')}${count > shown.length ? ', …' : ''}`;
    });
    return `${where}: ${own} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all, 'node')}, ${rest.join('; ')}`;
}
const tailOf = (line) => line.slice(line.indexOf(' ran on') + ' ran on'.length);
function sameTail([a, b]) {
    return tailOf(a) === tailOf(b);
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

/***/ 39895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H1: () => (/* binding */ brokenExhibit),
  J: () => (/* binding */ evidenceExhibit),
  P_: () => (/* binding */ runExhibit)
});

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var contracts_verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/reports/annotations.js
var annotations = __webpack_require__(74800);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/evidence-facts.js
var evidence_facts = __webpack_require__(27615);
// EXTERNAL MODULE: ./.build/reports/evidence-markdown.js
var evidence_markdown = __webpack_require__(28919);
// EXTERNAL MODULE: ./.build/reports/evidence-tasks.js
var evidence_tasks = __webpack_require__(92434);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/section.js + 1 modules
var section = __webpack_require__(24434);
// EXTERNAL MODULE: ./.build/reports/signature-row.js
var signature_row = __webpack_require__(70405);
;// CONCATENATED MODULE: ./.build/reports/evidence-section.js









/** Reasons and findings of a section. */
const MOST_SENTENCES = 5;
const MOST_TASKS = 20;
/** One package's part of a job summary or pull request comment, as Markdown that starts with its heading. */
function renderEvidenceSection(evidence, options) {
    return renderAt(evidence, options, fullDetail(evidence));
}
/** The same, for {@link shortenTo}: table rows go first, then reasons and findings, and at last all but the verdict. */
function shortenableEvidence(evidence, options) {
    return {
        name: nameOf(options),
        verdict: evidence.verdict,
        full: fullDetail(evidence),
        render: (detail) => renderAt(evidence, options, detail),
    };
}
function fullDetail(evidence) {
    return {
        rows: evidence.metrics.reduce((sum, { tasks }) => sum + (tasks.length < 2 ? 0 : Math.min(MOST_TASKS, tasks.length)), 0),
        sentences: sentencesOf(evidence).length,
        optionalGates: 0,
        oneLine: false,
    };
}
const nameOf = ({ name = 'audit' }) => (0,plain/* clip */.$Q)(name, plain/* LONGEST */.zP.name);
function renderAt(evidence, options, detail) {
    const heading = (0,section/* sectionHeading */.SF)(nameOf(options), evidence.claim.statement);
    if (detail.oneLine)
        return (0,markdown/* blocks */.Bv)((0,section/* sectionHeading */.SF)(nameOf(options), ''), `${(0,evidence_markdown/* verdictLine */.MT)(evidence)} Details were left out for want of room.`, packageLine(options));
    const sentences = sentencesOf(evidence);
    const shown = sentences.slice(0, detail.sentences);
    const left = sentences.length - shown.length;
    return (0,markdown/* blocks */.Bv)(heading, (0,evidence_markdown/* verdictLine */.MT)(evidence), evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${evidence_facts/* NOT_FOR_PROOF */.Vj}` : null, (0,evidence_markdown/* metricsTable */.sQ)(evidence), (0,reports_escape/* escapeMarkdownText */.m4)([(0,evidence_facts/* coverageSentence */.Qc)(evidence), countsSentence(evidence)].join(' ').trim()), `**Grade ${evidence.grade.grade}:** ${(0,reports_escape/* escapeMarkdownText */.m4)(`${(0,evidence_facts/* gradeWords */.bb)(evidence)}.`)}`, shown.map((text) => `- ${text}`).join('\n'), left === 0 ? null : `${(0,format/* plural */.LS)(left, 'sentence')} left out for want of room.`, ...taskTables(evidence, detail.rows), '**Recompute** counts, interval and verdict from the episodes of the package:', (0,reports_escape/* codeBlock */.DV)('worldgate evidence recompute DIR', 'sh'), authorLine(evidence), (0,signature_row/* signatureBlock */.G1)(options.signature), packageLine(options));
}
function authorLine({ claim }) {
    const words = (0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(claim.text, plain/* LONGEST */.zP.sentence));
    return words === '' ? '' : `<sub>${evidence_facts/* AUTHORS_WORDS */.X3}: ${words}</sub>`;
}
/** Why, what is missing, and what was found, as escaped Markdown: the first of each. */
function sentencesOf(evidence) {
    const text = (words) => (0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(words, plain/* LONGEST */.zP.sentence));
    const { recommendation, missing_evidence: missing } = evidence;
    const findings = (0,evidence_facts/* findingsBySeverity */.fh)(evidence).filter(({ severity }) => severity !== 'info');
    const some = (all, one) => {
        const more = all.length - MOST_SENTENCES;
        return [
            ...all.slice(0, MOST_SENTENCES).map(one),
            ...(more > 0 ? [`${(0,format/* formatCount */.B4)(more)} more in \`evidence.md\``] : []),
        ];
    };
    return [
        ...some((0,evidence_facts/* furtherReasons */.QA)(evidence), text),
        ...(missing.length === 0 ? [] : [`Missing: ${some(missing, ({ id }) => (0,reports_escape/* markdownCode */.D9)(id)).join(', ')}`]),
        ...some(findings, (finding) => {
            const place = (0,evidence_facts/* placeText */.Z9)(finding);
            return `**${finding.severity}** ${(0,reports_escape/* markdownCode */.D9)(finding.code)}: ${text(finding.message)}${place === '' ? '' : ` (${text(place)})`}`;
        }),
        `**Next:** ${text(recommendation.text)}`,
    ];
}
/** Successes by each way of counting, or once where all agree. */
function countsSentence(evidence) {
    const ways = (0,evidence_facts/* denominatorRows */.OR)(evidence);
    const agreed = (0,evidence_facts/* agreedCounts */.vx)(ways);
    const shown = agreed === null ? ways : [agreed];
    if (shown.length === 0)
        return '';
    return `${shown.map(([how, counts, share]) => `${how}: ${counts} (${share})`).join('. ')}.`;
}
function taskTables(evidence, room) {
    let rest = room;
    return evidence.metrics.flatMap((metric) => {
        if (metric.tasks.length < 2)
            return [];
        const rows = (0,evidence_tasks/* tasksWorstFirst */.GP)(metric)
            .slice(0, Math.min(MOST_TASKS, rest))
            .map((task) => {
            const view = (0,evidence_tasks/* taskView */.vV)(task, metric);
            const name = (0,reports_escape/* escapeMarkdownCell */.Vf)(view.task);
            const numbers = [view.counts, view.measured, view.interval, view.p];
            return [view.below ? `**${name}**` : name, ...numbers.map((number) => (0,reports_escape/* escapeMarkdownCell */.Vf)(number))];
        });
        rest -= rows.length;
        const left = metric.tasks.length - rows.length;
        const title = `${(0,plain/* clip */.$Q)(metric.name, plain/* LONGEST */.zP.name)} by task, worst first (${(0,format/* plural */.LS)(metric.tasks.length, 'task')})`;
        return [
            (0,markdown/* folded */.TM)((0,reports_escape/* escapeHtml */.ZD)(title), (0,markdown/* blocks */.Bv)(rows.length === 0
                ? null
                : (0,markdown/* markdownTable */.Qj)('lrrrr', ['Task', (0,evidence_tasks/* countsHeading */.nR)(metric), 'Measured', 'Interval', 'p'], rows), left === 0 ? null : `${(0,format/* plural */.LS)(left, 'further task')} in \`evidence.md\`.`, (0,reports_escape/* escapeMarkdownText */.m4)((0,evidence_tasks/* tasksSentence */.Y7)(metric)))),
        ];
    });
}
function packageLine({ packageDigest, artifactUrl, signature }) {
    const parts = [
        signature === undefined ? null : `Trust level ${(0,signature_row/* levelOf */.In)(signature)}`,
        `Package digest ${(0,reports_escape/* markdownCode */.D9)(packageDigest)}`,
        artifactUrl === undefined ? null : (0,markdown/* markdownLink */.iQ)('the package', artifactUrl),
    ];
    return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./.build/reports/shorten.js
var shorten = __webpack_require__(56107);
;// CONCATENATED MODULE: ./.build/reports/exhibit.js






/** Long enough for any preset, short enough for the marker once it is percent-encoded. */
const LONGEST_NAME = 150;
function nameFrom(text) {
    return (0,plain/* clip */.$Q)(text, LONGEST_NAME) || 'unnamed';
}
/**
 * Whether a run was skipped as a whole (state `skipped` in its manifest), because the machine lacks what the preset
 * requires: it has neither gates nor results. A run that was completed may have verdict `skipped` too, for want of a
 * gate that asks anything, and then has results to show.
 */
function wasLeftOut({ verdict, gates, result_digest, latency }) {
    return verdict === 'skipped' && gates.length === 0 && result_digest === null && latency === null;
}
/**
 * @param name tells several runs of one preset apart, as in a matrix; the preset's name unless given
 * @param evidence what the run gave as evidence, where it was to give any: the worse of both verdicts is shown
 */
function runExhibit(report, name, evidence) {
    const shownName = nameFrom(name ?? report.preset.name);
    const shown = { ...withClaim(report, evidence), preset: { ...report.preset, name: shownName } };
    return {
        kind: 'preset',
        name: shownName,
        verdict: shown.verdict,
        id: report.run_id,
        notForProof: report.not_for_proof,
        isEmpty: () => wasLeftOut(report),
        section: (style) => (0,shorten/* shortenableOf */.n)(shown, { ...style, evidence }),
        annotations: () => (0,annotations/* runAnnotations */.cL)(report),
    };
}
/** The report with the verdict of the claim where that is worse than the one of the gates, and with a word on it. */
function withClaim(report, evidence) {
    if (evidence === undefined || 'problem' in evidence)
        return report;
    const verdict = (0,contracts_verdict/* worstVerdict */.zP)([report.verdict, evidence.evidence.verdict]);
    if (verdict === report.verdict)
        return report;
    const gates = (0,contracts_verdict/* verdictRow */.oq)(report.verdict).words;
    const reason = `The claim that was made from the gates came out worse than the gates (${gates}), and decides: ${evidence.evidence.sentence}`;
    return { ...report, verdict, reason };
}
function evidenceExhibit(evidence, { name, id, packageDigest, signature }) {
    return {
        kind: 'claim',
        name: nameFrom(name),
        verdict: evidence.verdict,
        id,
        notForProof: evidence.not_for_proof,
        isEmpty: () => false,
        section: ({ links }) => shortenableEvidence(evidence, {
            name: nameFrom(name),
            packageDigest,
            artifactUrl: links.artifact,
            signature,
        }),
        annotations: () => (0,annotations/* evidenceAnnotations */.UM)(evidence, nameFrom(name)),
    };
}
/** A claim that could not be audited: what stood in its section no longer holds. */
function brokenExhibit(error, { name, id }) {
    return {
        kind: 'claim',
        name: nameFrom(name),
        verdict: 'error',
        id,
        notForProof: false,
        isEmpty: () => false,
        section: () => ({
            name: nameFrom(name),
            verdict: 'error',
            full: { rows: 0, sentences: 0, optionalGates: 0, oneLine: false },
            render: (detail) => (0,section/* errorSection */.K6)(nameFrom(name), error, detail),
        }),
        // The step says itself why it fails.
        annotations: () => [],
    };
}


/***/ }),

/***/ 35128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Fd: () => (/* binding */ joinHistory),
/* harmony export */   Rt: () => (/* binding */ textMark),
/* harmony export */   SX: () => (/* binding */ isSectionMarker),
/* harmony export */   Y: () => (/* binding */ sectionMarker),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   xg: () => (/* binding */ parseSectionMarker)
/* harmony export */ });
/* unused harmony export MOST_VERDICTS */
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);


/** Verdicts that a section shows, its own among them. */
const MOST_VERDICTS = 5;
/** Digits of a commit that are kept. */
const COMMIT_DIGITS = 12;
/** First digits of a commit, as stamps hold it. */
function shortCommit(commit) {
    return commit === null || !/^[0-9a-f]{12,64}$/.test(commit) ? null : commit.slice(0, COMMIT_DIGITS);
}
/** Tells whether two texts are the same; nothing secret or signed rests on it. */
function textMark(text) {
    return (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text).slice('sha256:'.length, 'sha256:'.length + 16);
}
/** Negative where `a` is of an earlier run than `b`, 0 for the same. */
function compareRuns(a, b) {
    return a.run - b.run || a.attempt - b.attempt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
/**
 * Earlier verdicts beside a section's own one: those of all sources, each run once, newest first, five in all. The order of the
 * sources does not matter, nor whether they are joined in one step or in several.
 */
function joinHistory(own, ...sources) {
    const runs = new Map();
    for (const past of sources.flat()) {
        if (compareRuns(past, own) < 0) {
            const key = `${past.run} ${past.attempt} ${past.id}`;
            const known = runs.get(key);
            if (known === undefined || entryText(past) < entryText(known))
                runs.set(key, past);
        }
    }
    return [...runs.values()].sort((a, b) => compareRuns(b, a)).slice(0, MOST_VERDICTS - 1);
}
/** What of a stamp its successors remember. */
function pastOf({ verdict, commit, run, attempt, id }) {
    return { verdict, commit, run, attempt, id };
}
const ENTRY = /^([a-z]+)\.([0-9a-f]{12}|-)\.(\d{1,15})\.(\d{1,9})\.(\d{8}T\d{9}Z-[0-9a-f]{8})$/;
function entryText({ verdict, commit, run, attempt, id }) {
    return `${verdict}.${commit ?? '-'}.${run}.${attempt}.${id}`;
}
function parseEntry(text) {
    const match = ENTRY.exec(text);
    const verdict = _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.find((candidate) => candidate === match?.[1]);
    if (match === null || verdict === undefined)
        return null;
    const [, , commit, run, attempt, id] = match;
    return {
        verdict,
        commit: commit === '-' ? null : commit,
        run: Number(run),
        attempt: Number(attempt),
        id: id,
    };
}
/** The line in front of a section. */
function sectionMarker({ stamp, content, shown, history }) {
    const words = [
        `name=${encodeURIComponent(stamp.name.toWellFormed())}`,
        `run=${stamp.run}`,
        `attempt=${stamp.attempt}`,
        `id=${stamp.id}`,
        `verdict=${stamp.verdict}`,
        `proof=${stamp.notForProof ? 'no' : 'yes'}`,
        `commit=${stamp.commit ?? '-'}`,
        `content=${content}`,
        `shown=${shown}`,
        ...(stamp.kind === 'claim' ? ['kind=claim'] : []),
        ...(stamp.gone ? ['gone=yes'] : []),
        ...(history.length === 0 ? [] : [`history=${history.map(entryText).join(',')}`]),
    ];
    return `<!-- worldgate:section ${words.join(' ')} -->`;
}
const LINE = /^<!-- worldgate:section ([^<>]{1,4000}) -->$/;
const WORDS = /^name=([\w%.!~*'()-]+) run=(\d{1,15}) attempt=(\d{1,9}) id=(\d{8}T\d{9}Z-[0-9a-f]{8}) verdict=([a-z]+) proof=(yes|no) commit=([0-9a-f]{12}|-) content=([0-9a-f]{16}) shown=([0-9a-f]{16})( kind=claim)?( gone=yes)?(?: history=([\w.,-]{1,600}))?$/;
/** Whether a line is, or was to be, the line in front of a section. */
function isSectionMarker(line) {
    return LINE.test(line);
}
/** What a line in front of a section says, or null where anything about it is wrong. */
function parseSectionMarker(line) {
    const match = WORDS.exec(LINE.exec(line)?.[1] ?? '');
    if (match === null)
        return null;
    const [, encoded, run, attempt, id, word, proof, commit, content, shown, claim, gone, past] = match;
    const verdict = _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.find((candidate) => candidate === word);
    if (verdict === undefined)
        return null;
    const entries = past === undefined ? [] : past.split(',').map(parseEntry);
    if (entries.length >= MOST_VERDICTS || entries.includes(null))
        return null;
    try {
        const stamp = {
            kind: claim === undefined ? 'preset' : 'claim',
            name: decodeURIComponent(encoded),
            run: Number(run),
            attempt: Number(attempt),
            id: id,
            verdict,
            notForProof: proof === 'no',
            commit: commit === '-' ? null : commit,
            gone: gone !== undefined,
        };
        const history = joinHistory(stamp, entries);
        return { stamp, content: content, shown: shown, history };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 24434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K6: () => (/* binding */ errorSection),
  p0: () => (/* binding */ fullDetail),
  YN: () => (/* binding */ renderSection),
  SF: () => (/* binding */ sectionHeading)
});

// UNUSED EXPORTS: wholeAt

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/reports/baseline-view.js
var baseline_view = __webpack_require__(67673);
// EXTERNAL MODULE: ./.build/reports/groups.js
var reports_groups = __webpack_require__(20720);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
;// CONCATENATED MODULE: ./.build/reports/charts.js



/** Bars that a chart can hold before nobody reads their names. */
const MOST_BARS = 16;
const LONGEST_BAR_NAME = 24;
/**
 * Text inside of Mermaid's quotes: letters, digits and a little punctuation. A quote would end it, a bracket, brace, backtick,
 * percent sign, semicolon or line break could begin something else, and `#` an entity.
 */
function mermaidText(text, most) {
    const tame = (0,plain/* clip */.$Q)(text.replace(/[^\p{L}\p{N} ._/+()=:-]+/gu, ' '), most).replace('…', '...');
    return tame === '' ? 'unnamed' : tame;
}
/** Names of bars, each one different: Mermaid draws bars of one name on top of each other. */
function barNames(labels) {
    const seen = new Map();
    return labels.map((label) => {
        const name = mermaidText(label, LONGEST_BAR_NAME);
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return times === 1 ? name : `${name} (${times})`;
    });
}
function xychart({ title, names, axis, top, bars, lines }) {
    const numbers = (values) => `[${values.map((value) => Number(value.toFixed(3))).join(', ')}]`;
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${mermaidText(title, 80)}"`,
        `  x-axis [${names.map((name) => `"${name}"`).join(', ')}]`,
        `  y-axis "${mermaidText(axis, 40)}" 0 --> ${Number(top.toFixed(3))}`,
        `  bar ${numbers(bars)}`,
        ...lines.map((line) => `  line ${numbers(line)}`),
        '```',
    ].join('\n');
}
/** The required success rate, as a share; `null` where no gate or more than one says. */
function requiredRate(report) {
    const rates = report.gates.flatMap(({ kind, required }) => kind === 'success_rate' && required !== null ? [required] : []);
    return new Set(rates).size === 1 ? rates[0] : null;
}
/** Success of each task or seed group, lowest first; empty where there is nothing to compare. */
function successChart(report) {
    const groups = (0,reports_groups/* groupsWorstFirst */.YU)(report).filter(({ episodes }) => episodes > 0);
    if (groups.length < 2)
        return '';
    const shown = groups
        .toSorted((a, b) => a.succeeded / a.episodes - b.succeeded / b.episodes)
        .slice(0, MOST_BARS);
    const required = requiredRate(report);
    const isCompared = shown.every(({ baseline_episodes }) => baseline_episodes > 0);
    const left = groups.length - shown.length;
    const marks = [
        required === null ? null : 'a line: required',
        isCompared ? `${required === null ? 'a' : 'the other'} line: baseline` : null,
    ].filter((mark) => mark !== null);
    return (0,markdown/* blocks */.Bv)(xychart({
        title: 'Success rate',
        names: barNames(shown.map(({ label }) => label)),
        axis: 'succeeded, percent',
        top: 100,
        bars: shown.map(({ succeeded, episodes }) => (100 * succeeded) / episodes),
        lines: [
            ...(required === null ? [] : [shown.map(() => 100 * required)]),
            ...(isCompared ? [shown.map((row) => (100 * row.baseline_succeeded) / row.baseline_episodes)] : []),
        ],
    }), `<sub>Point estimates, lowest first${marks.length === 0 ? '' : `; ${marks.join(', ')}`}${left === 0 ? '' : `; ${left} more ${(0,reports_groups/* groupNoun */.ik)(report)} in the table`}. The intervals in the table decide.</sub>`);
}
/** Quantiles of the latency, with those of the baseline as a line. */
function latencyChart({ latency, latency_baseline: baseline }) {
    if (latency === null)
        return '';
    const names = ['p50', 'p95', 'p99'];
    const of = (summary) => names.map((name) => summary.latency_ms[name].value);
    const bars = of(latency);
    const lines = baseline === null ? [] : [of(baseline)];
    if (![...bars, ...lines.flat()].every((value) => Number.isFinite(value) && value >= 0))
        return '';
    const top = Math.max(...bars, ...lines.flat());
    if (top === 0)
        return '';
    return (0,markdown/* blocks */.Bv)(xychart({ title: 'Latency', names, axis: 'milliseconds', top: top * 1.1, bars, lines }), baseline === null ? null : '<sub>Bars: this run; line: the baseline.</sub>');
}
/** Charts for the places where GitHub draws Mermaid; every number also stands in a table. */
function chartBlocks(report) {
    return (0,markdown/* blocks */.Bv)(successChart(report), latencyChart(report));
}

// EXTERNAL MODULE: ./.build/reports/device-lines.js
var device_lines = __webpack_require__(84428);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/section-details.js
var section_details = __webpack_require__(28634);
// EXTERNAL MODULE: ./.build/reports/sentences.js
var sentences = __webpack_require__(23024);
;// CONCATENATED MODULE: ./.build/reports/section.js












/** Detail that leaves nothing out. */
function fullDetail(report, style) {
    return {
        rows: foldedTables(report, style).reduce((sum, table) => sum + table.rows.length, 0),
        sentences: (0,gate_view/* gatesToExplain */.jv)(report).length,
        optionalGates: report.gates.filter((gate) => gate.optional).length,
        oneLine: false,
    };
}
/** One preset's part of a comment or job summary, as Markdown that starts with its heading. */
function renderSection(report, detail, style) {
    const heading = sectionHeading(report.preset.name, report.preset.title);
    if (detail.oneLine)
        return (0,markdown/* blocks */.Bv)(heading, `${verdictMark(report)} Details were left out for want of room. ${wholeAt(report, style)}${(0,section_details/* evidenceWords */.Jg)(style.evidence)}`);
    return (0,markdown/* blocks */.Bv)(heading, leadLine(report), warnings(report), gateTable(report, detail), (0,baseline_view/* baselineBlock */.D0)(report), explanations(report, detail, style), 
    // Where rows are cut for want of room, the picture of them goes as well.
    style.level === 'summary' && detail.rows === fullDetail(report, style).rows ? chartBlocks(report) : null, ...foldedBlocks(report, detail, style), style.level === 'summary'
        ? (0,markdown/* blocks */.Bv)((0,section_details/* latencyTable */.nc)(report), (0,section_details/* terminationsTable */.gi)(report))
        : (0,section_details/* latencyTable */.nc)(report), (0,section_details/* evidenceBlock */.rz)(style.evidence), deviceBlock(report), reproduceBlock(report), style.level === 'summary' ? (0,section_details/* componentsTable */.Vx)(report) : null, provenanceLine(report, style));
}
/** `### name · title`. */
function sectionHeading(name, title) {
    const shown = (0,plain/* clip */.$Q)(title, plain/* LONGEST */.zP.title);
    const code = (0,reports_escape/* markdownCode */.D9)((0,plain/* clip */.$Q)(name, plain/* LONGEST */.zP.name));
    return `### ${code}${shown === '' ? '' : ` · ${(0,reports_escape/* escapeMarkdownText */.m4)(shown)}`}`;
}
function verdictMark(report) {
    return `${(0,verdict/* verdictRow */.oq)(report.verdict).emoji} **${(0,gate_view/* verdictWord */.E0)(report.verdict)}.**`;
}
/** The verdict, what decided it, and the episodes it rests on. */
function leadLine(report) {
    const { episodes, stop } = report;
    const parts = [verdictMark(report)];
    if (report.reason !== null)
        parts.push((0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(report.reason, plain/* LONGEST */.zP.message)));
    if (report.gates.length > 0)
        parts.push((0,reports_escape/* escapeMarkdownText */.m4)((0,gate_view/* decisionSentence */.II)(report)));
    if (episodes !== null && episodes.run > 0)
        parts.push(`${(0,format/* formatCount */.B4)(episodes.succeeded)} of ${(0,format/* plural */.LS)(episodes.run, 'episode')} succeeded.`);
    if (stop?.rule === 'savi')
        parts.push((0,reports_escape/* escapeMarkdownText */.m4)((0,sentences/* stopSentence */.WQ)(report)));
    if (report.latency !== null)
        parts.push(`${(0,format/* plural */.LS)(report.latency.samples, 'call')} measured, ${(0,format/* plural */.LS)(report.latency.errors, 'error')}.`);
    return parts.join(' ');
}
function warnings(report) {
    const { error } = report;
    return (0,markdown/* blocks */.Bv)(report.not_for_proof ? `> ⚠️ **Not for proof.** ${(0,sentences/* mockSentence */.OT)(report)}` : null, error === null ? null : errorBlock(error), report.preset.gates_overridden ? `> ${(0,reports_escape/* escapeMarkdownText */.m4)(sentences/* GATES_REPLACED */.Uh)}` : null);
}
function errorBlock({ code, message, hint }) {
    const text = (words) => (0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(words, plain/* LONGEST */.zP.message));
    const next = hint === null ? '' : `\n>\n> **First thing to try:** ${text(hint)}`;
    return `> **Error** ${(0,reports_escape/* markdownCode */.D9)((0,plain/* clip */.$Q)(code, plain/* LONGEST */.zP.name))}: ${text(message)}${next}`;
}
/** The section of what broke before there was anything to decide. */
function errorSection(name, error, { oneLine }) {
    const { emoji, words } = (0,verdict/* verdictRow */.oq)('error');
    return (0,markdown/* blocks */.Bv)(sectionHeading(name, ''), `${emoji} **${words}.**`, oneLine ? null : errorBlock(error));
}
const CHANGE_HEADING = 'Change against the baseline';
function gateTable(report, detail) {
    if (report.gates.length === 0)
        return '';
    const optional = (0,gate_view/* gatesByNeed */.OZ)(report.gates).filter((gate) => gate.optional);
    const hidden = new Set(optional.slice(detail.optionalGates));
    const shown = (0,gate_view/* gatesByNeed */.OZ)(report.gates).filter((gate) => !hidden.has(gate));
    const views = shown.map((gate) => (0,gate_view/* gateView */.fc)(gate, report));
    const compared = views.some((view) => view.change !== null);
    const header = ['Gate', 'Verdict', 'Measured', 'Required', ...(compared ? [CHANGE_HEADING] : [])];
    const rows = views.map((view) => [...gateCells(view), ...(compared ? [changeCell(view)] : [])]);
    return (0,markdown/* blocks */.Bv)(shown.length === 0 ? null : (0,markdown/* markdownTable */.Qj)('l'.repeat(header.length), header, rows), hidden.size === 0 ? null : `${(0,format/* plural */.LS)(hidden.size, 'optional gate')} left out for want of room.`, methodsLine(views), ...views.map(({ note }) => (note === null ? null : `<sub>${(0,reports_escape/* escapeMarkdownText */.m4)(note)}</sub>`)));
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
        const which = names.slice(0, 3).map((name) => (0,reports_escape/* markdownCode */.D9)(name));
        const more = names.length > 3 ? ', …' : '';
        return `${(0,reports_escape/* escapeMarkdownText */.m4)(method)}${gatesOf.size === 1 ? '' : ` (${which.join(', ')}${more})`}`;
    });
    return `<sub>Intervals: ${methods.join('; ')}.</sub>`;
}
function gateCells(view) {
    const marks = [
        view.about === null ? null : (0,reports_escape/* escapeMarkdownCell */.Vf)(view.about),
        view.optional ? 'optional' : null,
        view.notForProof ? 'not for proof' : null,
    ];
    const notes = marks.filter((mark) => mark !== null).join(', ');
    return [
        `${(0,reports_escape/* markdownCode */.D9)(view.name)}${notes === '' ? '' : `<br>${notes}`}`,
        `${(0,verdict/* verdictRow */.oq)(view.verdict).emoji} ${view.word}`,
        twoLines(`**${(0,reports_escape/* escapeMarkdownCell */.Vf)(view.measured)}**`, (0,reports_escape/* escapeMarkdownCell */.Vf)(view.evidence)),
        (0,reports_escape/* escapeMarkdownCell */.Vf)(view.required),
    ];
}
function changeCell({ change }) {
    if (change === null)
        return '—';
    const difference = (0,reports_escape/* escapeMarkdownCell */.Vf)(change.difference);
    return twoLines(`${change.significant ? `**${difference}**` : difference} (${(0,reports_escape/* escapeMarkdownCell */.Vf)(change.significance)})`, (0,reports_escape/* escapeMarkdownCell */.Vf)(change.from));
}
function twoLines(first, second) {
    return second === '' ? first : `${first}<br>${second}`;
}
function explanations(report, detail, style) {
    const gates = (0,gate_view/* gatesToExplain */.jv)(report);
    const shown = gates.slice(0, detail.sentences);
    const items = shown.map((gate) => {
        const { name, sentence, next } = (0,gate_view/* gateView */.fc)(gate, report);
        const advice = next === null ? '' : ` **Next:** ${(0,reports_escape/* escapeMarkdownText */.m4)(next)}`;
        return `- ${(0,reports_escape/* markdownCode */.D9)(name)}: ${(0,reports_escape/* escapeMarkdownText */.m4)(sentence)}${advice}`;
    });
    const left = gates.length - shown.length;
    return (0,markdown/* blocks */.Bv)(items.join('\n'), left === 0 ? null : `${(0,format/* plural */.LS)(left, 'explanation')} left out for want of room. ${wholeAt(report, style)}`);
}
/** Tables of rows, in the order in which the reader needs them; their rows are the first to be cut. */
function foldedTables(report, style) {
    const tables = [];
    const groups = groupsTable(report, style);
    if (groups !== null)
        tables.push(groups);
    for (const gate of (0,gate_view/* gatesByNeed */.OZ)(report.gates)) {
        if (gate.rows.length === 0 || (style.level === 'comment' && gate.verdict === 'passed'))
            continue;
        tables.push(gateRowsTable(gate));
    }
    return tables;
}
function groupsTable(report, style) {
    if (report.groups.length === 0)
        return null;
    const noun = (0,reports_groups/* groupNoun */.ik)(report);
    const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
    const total = report.groups.length;
    if (!(0,reports_groups/* hasBaseline */.Ku)(report)) {
        return {
            summary: `Success by ${report.groups_by === 'task' ? 'task' : 'seed group'}, lowest first (${(0,format/* formatCount */.B4)(total)} ${noun})`,
            align: 'lr',
            header: [first, 'Succeeded'],
            rows: (0,reports_groups/* groupsWorstFirst */.YU)(report).map((row) => {
                const view = (0,reports_groups/* groupView */.LN)(row);
                return [(0,reports_escape/* escapeMarkdownCell */.Vf)(view.label), (0,reports_escape/* escapeMarkdownCell */.Vf)(view.measured)];
            }),
            note: null,
        };
    }
    const worse = (0,reports_groups/* groupsThatGotWorse */.O7)(report);
    const rows = style.level === 'summary' ? (0,reports_groups/* groupsWorstFirst */.YU)(report) : worse;
    if (rows.length === 0)
        return null;
    const paired = rows.some((row) => row.pairs !== null);
    const pairsHeader = paired ? ['Pairs that differ', 'p (adjusted)'] : [];
    return {
        summary: `What got worse: ${(0,format/* formatCount */.B4)(worse.length)} of ${(0,format/* formatCount */.B4)(total)} ${noun}, largest loss first`,
        align: `lrrr${paired ? 'rr' : ''}`,
        header: [first, 'This run', 'Baseline', 'Change', ...pairsHeader],
        rows: rows.map((row) => {
            const view = (0,reports_groups/* groupView */.LN)(row);
            const cells = [view.label, view.measured, view.baseline, view.difference];
            return [...cells, ...(paired ? [view.pairs, view.p] : [])].map((cell) => (0,reports_escape/* escapeMarkdownCell */.Vf)(cell));
        }),
        note: report.groups_method === null ? null : `${report.groups_method}.`,
    };
}
function gateRowsTable(gate) {
    const views = gate.rows.map((row) => (0,gate_view/* rowView */.C9)(row, gate));
    const compared = gate.rows.some((row) => row.difference !== null);
    const tested = gate.rows.some((row) => row.p_value !== null || row.p_adjusted !== null);
    return {
        summary: `Rows of ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(gate.name, plain/* LONGEST */.zP.name))} (${(0,format/* formatCount */.B4)(gate.rows.length)})`,
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
        ].map((cell) => (0,reports_escape/* escapeMarkdownCell */.Vf)(cell))),
        note: null,
    };
}
function foldedBlocks(report, detail, style) {
    let room = detail.rows;
    return foldedTables(report, style).map((table) => {
        const rows = table.rows.slice(0, room);
        room -= rows.length;
        const left = table.rows.length - rows.length;
        const body = (0,markdown/* blocks */.Bv)(rows.length === 0 ? null : (0,markdown/* markdownTable */.Qj)(table.align, table.header, rows), left === 0
            ? null
            : `${(0,format/* plural */.LS)(left, 'row')} of ${(0,format/* formatCount */.B4)(table.rows.length)} left out for want of room, ${rows.length === 0 ? 'all of them' : 'from the end'}. ${wholeAt(report, style)}`, table.note === null ? null : `<sub>${(0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(table.note, plain/* LONGEST */.zP.sentence))}</sub>`);
        return (0,markdown/* folded */.TM)(table.summary, body);
    });
}
/** On one line each, small: what a number was measured on belongs beside the number. */
function deviceBlock(report) {
    const lines = (0,device_lines/* deviceLines */.u)(report).map((line) => (0,reports_escape/* escapeMarkdownText */.m4)(line));
    return lines.length === 0 ? null : `<sub>${lines.join('<br>')}</sub>`;
}
function reproduceBlock(report) {
    const at = report.commit === null ? '' : ` at commit ${(0,reports_escape/* markdownCode */.D9)(report.commit.slice(0, 12))}`;
    const reach = {
        'any-machine': 'from the same files any machine gives the same result digest',
        'same-cpu': 'from the same files the same kind of CPU gives the same result digest',
        none: report.kind === 'benchmark'
            ? 'no digest covers wall-clock measurements'
            : 'a GPU does not promise the same bits twice, so a rerun may give another result digest',
    }[report.digest_reach];
    const same = report.result_digest === null && report.kind === 'eval' ? '' : ` (${reach})`;
    const needed = (0,sentences/* baselineNeeded */.lD)(report);
    const tooLong = report.reproduce.length > plain/* LONGEST */.zP.command;
    return (0,markdown/* blocks */.Bv)(`**Reproduce on a laptop**${at}${same}:`, tooLong
        ? 'The command is too long to show here; it stands in `run_manifest.json`.'
        : (0,reports_escape/* codeBlock */.DV)(report.reproduce, 'sh'), needed === null ? null : `${needed.before}${(0,reports_escape/* markdownCode */.D9)(needed.run)}${needed.after}`);
}
function provenanceLine(report, { links }) {
    const parts = [
        `Run ${(0,reports_escape/* markdownCode */.D9)(report.run_id)}`,
        report.result_digest === null
            ? 'no result digest'
            : `result digest ${(0,reports_escape/* markdownCode */.D9)(report.result_digest)}`,
        report.duration_s === null ? null : `took ${(0,format/* formatDuration */.a3)(report.duration_s)}`,
        links.artifact === undefined ? null : (0,markdown/* markdownLink */.iQ)('whole run', links.artifact),
        links.workflowRun === undefined ? null : (0,markdown/* markdownLink */.iQ)('job summary', links.workflowRun),
    ];
    return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}
/** Where the reader finds what was left out. */
function wholeAt(report, { links }) {
    const run = (0,reports_escape/* markdownCode */.D9)(report.run_id);
    if (links.artifact !== undefined)
        return `The whole is in ${(0,markdown/* markdownLink */.iQ)('the uploaded run', links.artifact)} (${run}).`;
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
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24434);



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


/***/ })

};
