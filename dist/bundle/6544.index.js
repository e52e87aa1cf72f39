export const id = 6544;
export const ids = [6544];
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
  m: () => (/* binding */ absorbSections),
  lR: () => (/* binding */ boundaries),
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
 *     <!-- worldgate:section name=… run=… attempt=… id=… verdict=… proof=… [kind=claim] -->
 *     …
 *     <!-- /worldgate:section -->
 *
 * Everything outside of sections is written anew each time.
 */
/** Longest body of a comment that GitHub takes; undocumented, it answers 422 "Body is too long" beyond. */
const COMMENT_LIMIT = 65_536;
/** All jobs share one comment per pull request, with a section per preset and per audited claim. */
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
    return `<!-- worldgate:section name=${encodeURIComponent(stamp.name.toWellFormed())} run=${stamp.run} attempt=${stamp.attempt} id=${stamp.id} verdict=${stamp.verdict} proof=${stamp.notForProof ? 'no' : 'yes'}${stamp.kind === 'claim' ? ' kind=claim' : ''} -->`;
}
/** The stamp of a marker's attributes, or null where anything about them is wrong. */
function parseStamp(attributes) {
    const match = /^name=([\w%.!~*'()-]+) run=(\d{1,15}) attempt=(\d{1,9}) id=(\d{8}T\d{9}Z-[0-9a-f]{8}) verdict=([a-z]+) proof=(yes|no)( kind=claim)?$/.exec(attributes);
    if (match === null)
        return null;
    const [, encoded, run, attempt, id, word, proof, claim] = match;
    const verdict = contracts_verdict/* VERDICTS */.bk.find((candidate) => candidate === word);
    if (verdict === undefined)
        return null;
    try {
        const name = decodeURIComponent(encoded);
        return {
            kind: claim === undefined ? 'preset' : 'claim',
            name,
            run: Number(run),
            attempt: Number(attempt),
            id: id,
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
    return a.id > b.id;
}
/** Tells a section from all others of a comment. */
function keyOf({ stamp: { kind, name } }) {
    return `${kind} ${name}`;
}
/**
 * The sections of an existing body. Text outside of them, unclosed ones and those with a broken marker are dropped; of
 * two with one kind and name the newer stays. Time is linear in the body's length.
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
            if (open !== null) {
                const section = storedSection(open.stamp, open.lines.join('\n').trim());
                const known = sections.get(keyOf(section));
                if (known === undefined || !isNewer(known.stamp, section.stamp))
                    sections.set(keyOf(section), section);
            }
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
    const wholeAt = stamp.kind === 'claim'
        ? 'The whole is in the evidence package'
        : `The whole is in the files of run ${(0,reports_escape/* markdownCode */.D9)(stamp.id)}`;
    const line = (0,markdown/* blocks */.Bv)((0,section/* sectionHeading */.SF)(stamp.name, ''), `${(0,contracts_verdict/* verdictRow */.oq)(stamp.verdict).emoji} **${(0,gate_view/* verdictWord */.E0)(stamp.verdict)}.** Details were left out for want of room. ${wholeAt}.`);
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
    const mine = sections.find((other) => keyOf(other) === keyOf(section));
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
    const sections = new Map(parseSections(body).map((section) => [keyOf(section), section]));
    let changed = false;
    for (const section of parseSections(other)) {
        const known = sections.get(keyOf(section));
        if (known !== undefined && !isNewer(section.stamp, known.stamp))
            continue;
        sections.set(keyOf(section), section);
        changed = true;
    }
    return changed ? composeComment([...sections.values()], options, saysMore(body)) : body;
}
const MORE = 'There is more than this comment has room for; see the job summaries of the workflow runs.';
function saysMore(body) {
    return body.includes(MORE);
}
/** The whole body from its sections, within the limit. */
function composeComment(sections, { key, limit = COMMENT_LIMIT }, more = false) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    let kept = sections.toSorted((a, b) => a.name === b.name ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.name < b.name ? -1 : 1);
    let left = more;
    for (;;) {
        const room = limit -
            (0,markdown/* sizeOf */.$d)(assemble(key, kept, kept.map(() => ''), left));
        const texts = (0,shorten/* shortenTo */.P)(kept, room);
        if (texts !== null)
            return assemble(key, kept, texts, left);
        // Hundreds of sections: those that need no action are not even named.
        const leastNeeded = kept.reduce((least, section) => (0,gate_view/* severity */.yf)(section.verdict) >= (0,gate_view/* severity */.yf)(least.verdict) ? section : least);
        kept = kept.filter((section) => section !== leastNeeded);
        left = true;
    }
}
/** The body around the sections' texts; its size is the sum of its parts. */
function assemble(key, sections, texts, more) {
    return (0,markdown/* blocks */.Bv)(`${commentMarker(key)}\n${heading(sections)}`, overview(sections), more ? MORE : null, ...sections.map((section, index) => `${sectionMarker(section.stamp)}\n${texts[index]}\n\n${END}`), boundaries(sections.map(({ stamp }) => stamp.kind)));
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
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export commentSection */
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81872);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39895);


/** What is shown, as a section of the comment. */
function commentSection(exhibit, { run, attempt, links = {} }) {
    const section = exhibit.section({ level: 'comment', links });
    const { kind, name, id, verdict, notForProof } = exhibit;
    return {
        ...section,
        render: (detail) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarkers */ .Y)(section.render(detail)),
        stamp: { kind, name, run, attempt, id, verdict, notForProof },
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
    return (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .composeComment */ .Sq)(reports.map((report) => commentSection((0,_exhibit_js__WEBPACK_IMPORTED_MODULE_1__/* .runExhibit */ .P_)(report), source)), options);
}
/** The functions with which one job brings its section into the shared comment. */
function commentPart(exhibit, source, options) {
    const section = commentSection(exhibit, source);
    return {
        isOurs: (body) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurComment */ .CZ)(body, options.key),
        merge: (body) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSection */ .ab)(body, section, options).body,
        absorb: (body, other) => (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .absorbSections */ .m)(body, other, options),
    };
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
// EXTERNAL MODULE: ./.build/reports/section.js
var section = __webpack_require__(39697);
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

/***/ 39697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ errorSection),
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
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(heading, `${verdictMark(report)} Details were left out for want of room. ${wholeAt(report, style)}${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceWords */ .Jg)(style.evidence)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(heading, leadLine(report), warnings(report), gateTable(report, detail), explanations(report, detail, style), ...foldedBlocks(report, detail, style), style.level === 'summary'
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)((0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .latencyTable */ .nc)(report), (0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .terminationsTable */ .gi)(report))
        : (0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .latencyTable */ .nc)(report), (0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceBlock */ .rz)(style.evidence), reproduceBlock(report), style.level === 'summary' ? (0,_section_details_js__WEBPACK_IMPORTED_MODULE_7__/* .componentsTable */ .Vx)(report) : null, provenanceLine(report, style));
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
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(report.not_for_proof ? `> ⚠️ **Not for proof.** ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .mockSentence */ .OT)(report)}` : null, error === null ? null : errorBlock(error), report.preset.gates_overridden ? `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .GATES_REPLACED */ .Uh)}` : null);
}
function errorBlock({ code, message, hint }) {
    const text = (words) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(words, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.message));
    const next = hint === null ? '' : `\n>\n> **First thing to try:** ${text(hint)}`;
    return `> **Error** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(code, _plain_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST */ .zP.name))}: ${text(message)}${next}`;
}
/** The section of what broke before there was anything to decide. */
function errorSection(name, error, { oneLine }) {
    const { emoji, words } = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)('error');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .blocks */ .Bv)(sectionHeading(name, ''), `${emoji} **${words}.**`, oneLine ? null : errorBlock(error));
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
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _comment_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81872);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39895);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43865);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56107);





/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
const SUMMARY_LIMIT = 1_048_576;
const SMALLEST_LIMIT = 4000;
/** The job summary of runs: as the comment, with every row, how episodes ended, hardware and components. */
function renderSummary(reports, options = {}) {
    return summaryOf(reports.map((report) => (0,_exhibit_js__WEBPACK_IMPORTED_MODULE_2__/* .runExhibit */ .P_)(report)), options);
}
/** The job summary, within its limit, shortened like the comment. */
function summaryOf(exhibits, { links = {}, limit = SUMMARY_LIMIT } = {}) {
    if (limit < SMALLEST_LIMIT)
        throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
    const worst = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)((0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(exhibits.map(({ verdict }) => verdict)));
    const frame = (texts) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(`## ${worst.emoji} WorldGate · ${worst.words}`, ...texts, (0,_comment_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .boundaries */ .lR)(exhibits.map(({ kind }) => kind)));
    const parts = exhibits.map((exhibit) => exhibit.section({ level: 'summary', links }));
    // An empty line stands between blocks, and a line break at the end.
    const room = limit - (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(frame([])) - 2 * parts.length - 1;
    const texts = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenTo */ .P)(parts, room);
    const shown = texts ?? [
        'There is more than a job summary has room for; the whole is in the run folders and evidence packages.',
    ];
    return `${frame(shown)}\n`;
}


/***/ })

};
