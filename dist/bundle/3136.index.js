export const id = 3136;
export const ids = [3136];
export const modules = {

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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: true });
    }
    catch (cause) {
        throw writeError(cause, path);
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

/***/ 20308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/reports/comment-sections.js + 1 modules
var comment_sections = __webpack_require__(81872);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/groups.js
var groups = __webpack_require__(20720);
;// CONCATENATED MODULE: ./.build/reports/html-style.js
/** Style of the HTML page: one column, readable at 360 to 1,200 px, light and dark, and on paper. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #ffffff; --panel: #f6f8fa;
  --line: #d1d9e0; --passed: #1a7f37; --failed: #cf222e; --error: #82071e; --inconclusive: #9a6700; --skipped: #59636e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --page: #0d1117; --panel: #151b23;
  --line: #3d444d; --passed: #3fb950; --failed: #ff7b72; --error: #ffa198; --inconclusive: #d29922; --skipped: #9198a1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 1.5rem; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 32px 0 8px; }
p { margin: 8px 0; overflow-wrap: anywhere; }
.decision { border: 1px solid var(--line); border-left: 6px solid var(--verdict); border-radius: 6px; background: var(--panel);
  padding: 14px 18px; margin: 16px 0; }
.decision strong { color: var(--verdict); font-size: 1.25rem; }
.passed { --verdict: var(--passed); } .failed { --verdict: var(--failed); } .error { --verdict: var(--error); }
.inconclusive { --verdict: var(--inconclusive); } .skipped { --verdict: var(--skipped); }
.word { color: var(--verdict); font-weight: 600; white-space: nowrap; }
.note { border: 1px solid var(--inconclusive); border-radius: 6px; padding: 8px 14px; }
.muted, caption { font-weight: 400; color: var(--muted); font-size: 0.87rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 6px; }
th, td { border-bottom: 1px solid var(--line); padding: 7px 10px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-width: 2px; font-size: 0.87rem; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.value { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
code, pre { font: 0.87rem/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
li { margin: 6px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; }
svg .range { stroke: var(--verdict); stroke-width: 5; stroke-linecap: round; opacity: 0.55; }
svg .point { fill: var(--verdict); }
svg .required { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .axis { stroke: var(--line); stroke-width: 1; }
@media (max-width: 640px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { font-size: 11px; } .scroll { overflow: visible; } }
`;

// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/section.js
var section = __webpack_require__(39697);
// EXTERNAL MODULE: ./.build/reports/section-details.js
var section_details = __webpack_require__(28634);
;// CONCATENATED MODULE: ./.build/reports/html.js











/** Rows of one table on the page; the JSON beside it has them all. */
const MOST_ROWS = 5000;
/**
 * One run as a page of its own: no script, no address that is loaded, light and dark, tables with captions and
 * scopes. Its Content-Security-Policy allows nothing but its own style, by digest.
 */
function renderHtml(report) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    const name = (0,plain/* clip */.$Q)(report.preset.name, plain/* LONGEST */.zP.name);
    const title = (0,plain/* clip */.$Q)(report.preset.title, plain/* LONGEST */.zP.title);
    const word = (0,gate_view/* verdictWord */.E0)(report.verdict);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,reports_escape/* escapeHtml */.ZD)(`${word}: ${name}`)} · WorldGate</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${(0,reports_escape/* escapeHtml */.ZD)(title === '' ? name : title)}</h1>
<p class="muted">WorldGate preset <code>${(0,reports_escape/* escapeHtml */.ZD)(name)}</code></p>
</header>
${[
        decision(report),
        gateTable(report),
        explanations(report),
        groupsTable(report),
        ...(0,gate_view/* gatesByNeed */.OZ)(report.gates).map(gateRowsTable),
        measurementsTable(report),
        terminations(report),
        reproduce(report),
        provenance(report),
    ]
        .filter((part) => part !== '')
        .join('\n')}
<footer><p class="muted">${(0,reports_escape/* escapeHtml */.ZD)(comment_sections/* BOUNDARY */.vW)}</p></footer>
</main>
</body>
</html>
`;
}
function decision(report) {
    const { episodes, error } = report;
    const facts = [
        report.reason === null ? '' : (0,plain/* clip */.$Q)(report.reason, plain/* LONGEST */.zP.message),
        report.gates.length === 0 ? '' : (0,gate_view/* decisionSentence */.II)(report),
        episodes === null || episodes.run === 0
            ? ''
            : `${(0,format/* formatCount */.B4)(episodes.succeeded)} of ${(0,format/* plural */.LS)(episodes.run, 'episode')} succeeded.`,
        (0,section/* stopSentence */.WQ)(report),
    ].filter((fact) => fact !== '');
    const notes = [
        report.not_for_proof ? `<strong>Not for proof.</strong> ${(0,reports_escape/* escapeHtml */.ZD)((0,section/* mockSentence */.OT)(report))}` : '',
        error === null
            ? ''
            : `<strong>Error</strong> <code>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(error.code, plain/* LONGEST */.zP.name))}</code>: ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(error.message, plain/* LONGEST */.zP.message))}${error.hint === null
                ? ''
                : `<br>First thing to try: ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(error.hint, plain/* LONGEST */.zP.message))}`}`,
        report.preset.gates_overridden ? 'The gates of this preset were replaced by a file for this run.' : '',
    ].filter((note) => note !== '');
    const row = (0,verdict/* verdictRow */.oq)(report.verdict);
    return `<section class="decision ${report.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${row.words}</strong></p>
<p>${(0,reports_escape/* escapeHtml */.ZD)(facts.join(' '))}</p>
</section>
${notes.map((note) => `<p class="note">${note}</p>`).join('\n')}`;
}
/** A table whose cells are HTML already; the first cell of a row is its header. */
function table(caption, columns, rows) {
    const left = rows.length - MOST_ROWS;
    const kind = (index) => (columns[index]?.number ? ' class="number"' : '');
    const body = rows
        .slice(0, MOST_ROWS)
        .map((cells) => `<tr>${cells
        .map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td${kind(i)}>${cell}</td>`))
        .join('')}</tr>`)
        .join('\n');
    return `<div class="scroll" role="region" tabindex="0" aria-label="${(0,reports_escape/* escapeHtml */.ZD)(caption)}">
<table>
<caption>${(0,reports_escape/* escapeHtml */.ZD)(caption)}</caption>
<thead><tr>${columns.map(({ header }, i) => `<th scope="col"${kind(i)}>${(0,reports_escape/* escapeHtml */.ZD)(header)}</th>`).join('')}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${(0,format/* plural */.LS)(left, 'row')} left out; all stand in the JSON report.</p>` : ''}`;
}
function gateTable(report) {
    if (report.gates.length === 0)
        return '';
    const gates = (0,gate_view/* gatesByNeed */.OZ)(report.gates);
    const views = gates.map((gate) => (0,gate_view/* gateView */.fc)(gate, report));
    const compared = views.some((view) => view.change !== null);
    const columns = [
        { header: 'Gate' },
        { header: 'Verdict' },
        { header: 'Measured' },
        { header: 'Required' },
        { header: 'Interval' },
        ...(compared ? [{ header: 'Change' }] : []),
    ];
    const rows = views.map((view, i) => [
        `<code>${(0,reports_escape/* escapeHtml */.ZD)(view.name)}</code>${view.metric === null ? '' : `<br><span class="muted">${(0,reports_escape/* escapeHtml */.ZD)(view.metric)}</span>`}${view.optional ? '<br><span class="muted">optional</span>' : ''}${view.notForProof ? '<br><span class="muted">not for proof</span>' : ''}`,
        `<span class="word ${view.verdict}">${view.word}</span>`,
        `<span class="value">${(0,reports_escape/* escapeHtml */.ZD)(view.measured)}</span><br><span class="muted"><span class="nowrap">${(0,reports_escape/* escapeHtml */.ZD)(view.interval)}${view.interval !== '' && view.n !== '' ? ',' : ''}</span> <span class="nowrap">${(0,reports_escape/* escapeHtml */.ZD)(view.n)}</span></span>`,
        `<span class="nowrap">${(0,reports_escape/* escapeHtml */.ZD)(view.required)}</span>`,
        `${intervalPlot(gates[i], view)}<span class="muted">${(0,reports_escape/* escapeHtml */.ZD)(view.method)}</span>`,
        ...(compared ? [changeCell(view)] : []),
    ]);
    return `<section>\n<h2>Gates</h2>\n${table('Each gate with what was measured, its interval, and what was required', columns, rows)}\n</section>`;
}
function changeCell({ change }) {
    if (change === null)
        return '—';
    return `<span class="value">${(0,reports_escape/* escapeHtml */.ZD)(change.difference)}</span><br><span class="muted">${(0,reports_escape/* escapeHtml */.ZD)(change.significance)}<br>${(0,reports_escape/* escapeHtml */.ZD)(change.from)}</span>`;
}
const PLOT = { width: 150, height: 22, margin: 8 };
/** The interval, the estimate and the required value on one axis; empty where no interval decided. */
function intervalPlot(gate, view) {
    const [low, high] = gate.interval;
    if (view.method === '' || (low === null && high === null))
        return '';
    const values = [low, high, gate.measured, gate.required].filter((value) => value !== null);
    const from = Math.min(...values);
    const span = Math.max(...values) - from || 1;
    if (!Number.isFinite(span))
        return '';
    const { width, height, margin } = PLOT;
    const x = (value) => (margin + ((value - from) / span) * (width - 2 * margin)).toFixed(1);
    const middle = height / 2;
    const parts = [
        `<line class="axis" x1="0" x2="${width}" y1="${middle}" y2="${middle}"/>`,
        `<line class="range" x1="${low === null ? 0 : x(low)}" x2="${high === null ? width : x(high)}" y1="${middle}" y2="${middle}"/>`,
        gate.measured === null ? '' : `<circle class="point" cx="${x(gate.measured)}" cy="${middle}" r="4"/>`,
        gate.required === null
            ? ''
            : `<line class="required" x1="${x(gate.required)}" x2="${x(gate.required)}" y1="1" y2="${height - 1}"/>`,
    ];
    const label = `${view.measured} (${view.evidence}), required ${view.required}`;
    return `<svg class="${view.verdict}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,reports_escape/* escapeHtml */.ZD)(label)}">${parts.join('')}</svg>`;
}
function explanations(report) {
    const items = (0,gate_view/* gatesToExplain */.jv)(report).map((gate) => {
        const { name, sentence, next } = (0,gate_view/* gateView */.fc)(gate, report);
        const advice = next === null ? '' : ` <strong>Next:</strong> ${(0,reports_escape/* escapeHtml */.ZD)(next)}`;
        return `<li><code>${(0,reports_escape/* escapeHtml */.ZD)(name)}</code>: ${(0,reports_escape/* escapeHtml */.ZD)(sentence)}${advice}</li>`;
    });
    return items.length === 0
        ? ''
        : `<section>\n<h2>Gates that did not pass</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}
function groupsTable(report) {
    if (report.groups.length === 0)
        return '';
    const compared = (0,groups/* hasBaseline */.Ku)(report);
    const noun = (0,groups/* groupNoun */.ik)(report);
    const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
    const worse = (0,groups/* groupsThatGotWorse */.O7)(report).length;
    const title = compared
        ? `What changed: ${(0,format/* formatCount */.B4)(worse)} of ${(0,format/* formatCount */.B4)(report.groups.length)} ${noun} got worse`
        : `Success by ${report.groups_by === 'task' ? 'task' : 'seed group'}`;
    const columns = [
        { header: first },
        { header: 'This run', number: true },
        ...(compared
            ? ['Baseline', 'Change', 'Pairs that differ', 'p (adjusted)'].map((header) => ({
                header,
                number: true,
            }))
            : []),
    ];
    const rows = (0,groups/* groupsWorstFirst */.YU)(report).map((row) => {
        const view = (0,groups/* groupView */.LN)(row);
        const change = compared ? [view.baseline, view.difference, view.pairs, view.p] : [];
        return [view.label, view.measured, ...change].map(reports_escape/* escapeHtml */.ZD);
    });
    const method = report.groups_method === null
        ? ''
        : `\n<p class="muted">${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(report.groups_method, plain/* LONGEST */.zP.sentence))}.</p>`;
    const caption = compared ? `All ${noun}, largest loss first` : `All ${noun}, lowest success rate first`;
    return `<section>\n<h2>${(0,reports_escape/* escapeHtml */.ZD)(title)}</h2>\n${table(caption, columns, rows)}${method}\n</section>`;
}
function gateRowsTable(gate) {
    if (gate.rows.length === 0)
        return '';
    const headers = ['Row', 'Verdict', 'Measured', 'Baseline', 'Change', 'p'];
    const rows = gate.rows.map((row) => {
        const view = (0,gate_view/* rowView */.C9)(row, gate);
        return [
            (0,reports_escape/* escapeHtml */.ZD)(view.label),
            `<span class="word ${view.verdict}">${view.word}</span>`,
            ...[`${view.measured} (${view.evidence})`, view.baseline, view.difference, view.p].map(reports_escape/* escapeHtml */.ZD),
        ];
    });
    const name = (0,plain/* clip */.$Q)(gate.name, plain/* LONGEST */.zP.name);
    return `<section>\n<h2>Rows of <code>${(0,reports_escape/* escapeHtml */.ZD)(name)}</code></h2>\n${table(`Rows of gate ${name}`, headers.map((header, i) => ({ header, number: i > 1 })), rows)}\n</section>`;
}
function measurementsTable(report) {
    const rows = (0,section_details/* measurementRows */.kO)(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const headers = ['Measurement', 'This run', ...(compared ? ['Baseline', 'Ratio'] : [])];
    return `<section>\n<h2>Measurements</h2>\n${table(`${(0,section_details/* measurementLevel */.ns)(report)} bootstrap intervals`, headers.map((header, i) => ({ header, number: i > 0 })), rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline, row.ratio] : [])].map(reports_escape/* escapeHtml */.ZD)))}\n</section>`;
}
function terminations(report) {
    const rows = (0,section_details/* terminationsWorstFirst */.dS)(report);
    if (rows.length === 0)
        return '';
    return `<section>\n<h2>How episodes ended</h2>\n${table('Episodes per reason of termination', [{ header: 'Termination' }, { header: 'Episodes', number: true }], rows.map(([reason, count]) => [(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(reason, plain/* LONGEST */.zP.label)), (0,format/* formatCount */.B4)(count)]))}\n</section>`;
}
function reproduce(report) {
    const at = report.commit === null ? '' : ` At commit <code>${(0,reports_escape/* escapeHtml */.ZD)(report.commit)}</code>:`;
    return `<section>\n<h2>Reproduce on a laptop</h2>\n<p>One command.${at}</p>\n<pre><code>${(0,reports_escape/* escapeHtml */.ZD)(report.reproduce.slice(0, 100_000))}</code></pre>\n</section>`;
}
function provenance(report) {
    const facts = [
        ['Run', `<code>${(0,reports_escape/* escapeHtml */.ZD)(report.run_id)}</code>`],
        [
            'Result digest',
            report.result_digest === null ? 'none' : `<code>${(0,reports_escape/* escapeHtml */.ZD)(report.result_digest)}</code>`,
        ],
        ['Finished', report.finished_at === null ? 'not finished' : (0,reports_escape/* escapeHtml */.ZD)(report.finished_at)],
        ['Duration', report.duration_s === null ? 'unknown' : (0,format/* formatDuration */.a3)(report.duration_s)],
        ['Hardware', (0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(report.hardware, plain/* LONGEST */.zP.sentence))],
    ];
    const components = report.components.map((component) => [
        component.role.replaceAll('_', ' '),
        (0,plain/* clip */.$Q)(component.name, plain/* LONGEST */.zP.label),
        component.version ?? '—',
        component.origin,
    ]
        .map((cell) => (0,reports_escape/* escapeHtml */.ZD)(cell))
        .concat(component.digest === null ? '—' : `<code>${(0,reports_escape/* escapeHtml */.ZD)(component.digest)}</code>`));
    const headers = ['Role', 'Name', 'Version', 'Origin', 'Digest'];
    return `<section>
<h2>What the results rest on</h2>
<dl>${facts.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
${components.length === 0
        ? ''
        : table('Components, and whether each was the real thing', headers.map((header) => ({ header })), components)}
</section>`;
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
