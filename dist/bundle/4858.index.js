export const id = 4858;
export const ids = [4858,1532];
export const modules = {

/***/ 66697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   Fh: () => (/* binding */ isGuessed),
/* harmony export */   tF: () => (/* binding */ scopeLimits)
/* harmony export */ });
/** Whether a file marks `key`, or what it is part of, as guessed: then it is no statement of anyone. */
function isGuessed({ needs_review: guessed }, key) {
    return guessed.some((marked) => key === marked || key.startsWith(`${marked}.`));
}
/** The value, or null where it is empty or was guessed. */
function stated(of, key, value) {
    return value === null || value.trim() === '' || isGuessed(of, key) ? null : value;
}
/** What an evaluation was limited to, as `name: value`; empty and guessed entries are left out. */
function scopeLimits(claim) {
    const { applicability } = claim;
    const names = {
        benchmark: 'benchmark',
        benchmark_version: 'version of the benchmark',
        robot_embodiment: 'robot',
        simulator: 'simulator',
        camera_distribution: 'cameras',
        language_template: 'language',
    };
    return Object.entries(names).flatMap(([key, name]) => {
        const value = stated(claim, `applicability.${key}`, applicability[key]);
        return value === null ? [] : [`${name}: ${value}`];
    });
}


/***/ }),

/***/ 30142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   MK: () => (/* binding */ gitRevision),
/* harmony export */   MU: () => (/* binding */ applicability),
/* harmony export */   S_: () => (/* binding */ protocolId),
/* harmony export */   bH: () => (/* binding */ decisionRule),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   jv: () => (/* binding */ METRIC_UNITS),
/* harmony export */   o8: () => (/* binding */ claimId),
/* harmony export */   rG: () => (/* binding */ METRIC_OPERATORS),
/* harmony export */   x4: () => (/* binding */ expectedMetric)
/* harmony export */ });
/* unused harmony export INTERVAL_METHODS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
/** A prefix and a ULID (Crockford base 32, time first): `clm_01HXY7K8ABCDEFGHJKMNPQRSTV`. */
function prefixedUlid(prefix) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine((id) => id.startsWith(prefix) && ULID.test(id.slice(prefix.length)), `"${prefix}" and a ULID`);
}
const claimId = prefixedUlid('clm_');
const protocolId = prefixedUlid('prt_');
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000);
const label = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(400);
/** A revision that names one state of a repository and no other. */
const gitRevision = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'a full commit: 40 hexadecimal digits');
const METRIC_OPERATORS = ['>=', '<=', '=='];
const METRIC_UNITS = ['ratio', 'count', 'mse', 'mae', 'reward', 'score', 's', 'ms'];
const expectedMetric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and "_"'),
    operator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(METRIC_OPERATORS),
    value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2,
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(METRIC_UNITS),
    statistic: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum'])
        .optional()
        .describe('of the episodes; rate for a ratio of successes, sum for a count, mean otherwise'),
    bounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2])
        .refine(([low, high]) => low < high, { message: 'the first number must be below the second' })
        .optional()
        .describe('smallest and largest possible value of an episode, for a betting interval'),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pooled', 'each_task'])
        .optional()
        .describe('over all episodes unless stated; each_task: every task by itself must hold'),
});
const INTERVAL_METHODS = [
    'wilson',
    'clopper_pearson',
    'jeffreys',
    'savi',
    'betting',
    'bootstrap',
];
const decisionRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    null_hypothesis: text.describe('for readers; never parsed for the decision'),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(0).describe('in the unit of the metric; 0.05 is 5 points of a ratio'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(1e-9).max(0.25).default(0.05),
    sidedness: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['one_sided', 'two_sided'])
        .default('one_sided')
        .describe('whether alpha is spent in the direction of the claim alone, or half in each'),
    interval_method: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(INTERVAL_METHODS).default('wilson'),
});
const subject = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['hf_model', 'checkpoint', 'service']),
    id: label.min(1),
    revision: gitRevision.nullable(),
    weights_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    checkpoint_uri: label.nullable(),
});
const applicability = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    benchmark: label.min(1),
    benchmark_version: label,
    robot_embodiment: label,
    simulator: label,
    camera_distribution: label,
    language_template: label,
    license_assumptions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(label).max(32),
});
/** `claim.json`: subject and threshold. Never rewritten: what became of it stands in the evidence. */
const claim = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.claim.v1'),
    id: claimId,
    slug: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
    claim_text: text.min(1).describe('one sentence for readers; never parsed for the decision'),
    subject,
    capability: label,
    applicability: applicability.describe('scope limits, printed beside every verdict'),
    expected_metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(expectedMetric)
        .min(1)
        .max(16)
        .refine((metrics) => new Set(metrics.map(({ name }) => name)).size === metrics.length, {
        message: 'names a metric twice',
    })
        .describe('all must hold'),
    decision_rule: decisionRule,
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: label, title: label, url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000).nullable(), section: label }),
    curator: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ agent: label, created_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly }),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('untested'),
    needs_review: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200)).max(200).default([]).describe('keys whose values were guessed'),
});


/***/ }),

/***/ 35007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ complianceList),
/* harmony export */   E2: () => (/* binding */ COMPLIANCE_HEADER),
/* harmony export */   EL: () => (/* binding */ COMPLIANCE_APPLICABILITY),
/* harmony export */   iY: () => (/* binding */ complianceMapping),
/* harmony export */   yx: () => (/* binding */ COMPLIANCE_FRAMEWORKS)
/* harmony export */ });
/* unused harmony exports complianceFramework, COMPLIANCE_STATUSES, complianceStatus, complianceEvidence, complianceRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52688);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);





const COMPLIANCE_FRAMEWORKS = [
    'eu-ai-act-annex8',
    'eu-ai-act-annex4',
    'nist-ai-rmf',
    'iso-42001',
];
const complianceFramework = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMPLIANCE_FRAMEWORKS);
/** Frameworks as a caller lists them: with commas or line breaks between them. */
const complianceList = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const names = text.split(/[,\n]/).map((name) => name.trim());
    return names.flatMap((name) => {
        if (name === '')
            return [];
        const known = COMPLIANCE_FRAMEWORKS.find((framework) => framework === name.replaceAll('_', '-'));
        if (known !== undefined)
            return [known];
        context.addIssue({
            code: 'custom',
            message: `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is none of ${COMPLIANCE_FRAMEWORKS.join(', ')}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, COMPLIANCE_FRAMEWORKS)}`,
        });
        return [];
    });
});
/**
 * How far a row is prepared. Nothing here says that a requirement is met: `drafted` is a text for a person to check,
 * `partial` a text that covers a part of what the row asks for.
 */
const COMPLIANCE_STATUSES = [
    'drafted',
    'partial',
    'human_required',
    'not_addressed',
    'not_applicable',
];
const complianceStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMPLIANCE_STATUSES);
const COMPLIANCE_HEADER = 'drafting aid; not legal advice; no conformity is asserted';
const COMPLIANCE_APPLICABILITY = 'not determined by this tool';
const complianceEvidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    member: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(200).describe('of the evidence package'),
    json_pointer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(1024)
        .regex(/^(?:\/|$)/, 'a JSON pointer')
        .describe('empty: the whole member'),
    sha256: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the member'),
});
const complianceRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(40),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(400),
    status: complianceStatus,
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceEvidence),
    note: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('what is left to a person, or why nothing is drafted'),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('a draft, made of fields of the package alone'),
})
    .refine(({ status, evidence, text }) => status === 'drafted' || status === 'partial'
    ? text !== undefined && evidence.length > 0
    : text === undefined, { message: 'a draft has a text and points at what it rests on; what is no draft has none' });
/** `compliance-<framework>.json`: what a package can contribute to each row of a framework. */
const complianceMapping = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('worldgate.compliance.v1'),
    framework: complianceFramework,
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('of the framework, with its date'),
    source_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5(),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6()
        .describe('when references and titles were last held against a copy of that version'),
    applicability: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(COMPLIANCE_APPLICABILITY),
    header: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(COMPLIANCE_HEADER),
    claim: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8, hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_, hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br }),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceRow).min(1),
    robot_safety: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceRow.refine(({ status }) => status === 'not_addressed', { message: 'is not addressed' }))
        .describe('standards of robot safety, none of which this evidence addresses'),
});


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

/***/ 29558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   OJ: () => (/* binding */ PROTOTYPE_KEYS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Keys that reach an object's prototype; no file of ours has a use for them. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_SHOWN = 80;
/** Text from a file as it may stand in a message: quoted, control characters escaped, shortened. */
function quoted(text) {
    const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Text of others as a terminal or a log may get it: controls but line breaks and tabs are escaped, and what reorders or hides text. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `gates[0].min`; keys that are no identifiers are quoted: `metrics["a b"]`. */
function keyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_][A-Za-z0-9_-]{0,79}$/.test(String(part))) {
            text += text === '' ? String(part) : `.${String(part)}`;
        }
        else
            text += `[${quoted(String(part))}]`;
    }
    return text;
}


/***/ }),

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

/***/ 43028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ ML_BOM_VERSIONS),
  Mx: () => (/* binding */ mlBomMember)
});

// UNUSED EXPORTS: mlBom

// EXTERNAL MODULE: ./.build/audit/compliance/stated.js
var stated = __webpack_require__(66697);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/supply-chain/model-card.js

/**
 * The model card of an evaluated model. Nothing is listed as a performance metric that proves nothing: results of a
 * mock, of an invalid decision, or aggregates alone. What CycloneDX has no field for stands in `properties`: the level,
 * sidedness, method and n of an interval, and the value that the claim declares.
 * @param benchmarkRef `bom-ref` of the benchmark's component
 */
function modelCard(sources, benchmarkRef) {
    const { claim, protocol, evidence } = sources;
    const isProof = !evidence.not_for_proof && evidence.outcome !== null && evidence.outcome !== 'invalid';
    const decided = isProof ? evidence.metrics.filter(({ outcome }) => outcome !== 'invalid') : [];
    const metrics = decided.flatMap(performanceMetrics);
    const properties = decided.flatMap(metricProperties);
    const task = (0,stated/* stated */.Eo)(claim, 'capability', claim.capability);
    const { observation_space: observed, action_space: action } = protocol.execution;
    const inputs = observed.filter((name) => (0,stated/* stated */.Eo)(protocol, 'execution.observation_space', name) !== null);
    const output = (0,stated/* stated */.Eo)(protocol, 'execution.action_space', action);
    const limitations = [
        ...(evidence.not_for_proof
            ? ['The results rest on a mock or a demonstration and show nothing about a model; no metric is listed.']
            : isProof
                ? []
                : ['No claim was decided on these results; no metric is listed.']),
        ...(0,stated/* scopeLimits */.tF)(claim).map((limit) => `Evaluated only with ${limit}`),
        ...evidence.not_shown,
        ...evidence.missing_evidence.map(({ id, text }) => `Missing evidence, ${id}: ${text}`),
    ];
    return {
        'bom-ref': 'model-card',
        modelParameters: {
            ...(task === null ? {} : { task }),
            datasets: [{ ref: benchmarkRef }],
            ...(inputs.length === 0 ? {} : { inputs: inputs.map((format) => ({ format })) }),
            ...(output === null ? {} : { outputs: [{ format: output }] }),
        },
        ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
        ...(limitations.length === 0 ? {} : { considerations: { technicalLimitations: limitations } }),
        ...(properties.length === 0 ? {} : { properties }),
    };
}
/** The metric over all tasks, without a slice, and then one slice for each task that has an estimate. */
function performanceMetrics({ name, estimate, interval, tasks }) {
    return [
        ...measured(name, estimate, interval, {}),
        ...tasks.flatMap((task) => measured(name, task.estimate, task.interval, { slice: task.task })),
    ];
}
function measured(type, estimate, [low, high], slice) {
    if (estimate === null)
        return [];
    const bounds = {
        ...(low === null ? {} : { lowerBound: String(low) }),
        ...(high === null ? {} : { upperBound: String(high) }),
    };
    const hasInterval = low !== null || high !== null;
    return [
        { type, value: String(estimate), ...slice, ...(hasInterval ? { confidenceInterval: bounds } : {}) },
    ];
}
function metricProperties(metric) {
    const of = `worldgate:metric:${metric.name}`;
    const values = {
        outcome: metric.outcome,
        declared: `${metric.operator} ${metric.value}`,
        threshold: metric.threshold,
        unit: metric.unit,
        statistic: metric.statistic,
        scope: metric.scope,
        level: metric.level,
        sidedness: metric.sidedness,
        method: metric.method,
        n: metric.n,
    };
    return [
        ...Object.entries(values).flatMap(([key, value]) => value === null ? [] : [{ name: `${of}:${key}`, value: String(value) }]),
        ...metric.tasks.map(({ task, observed }) => ({ name: `${of}:task:${task}:n`, value: String(observed) })),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/supply-chain/uuid.js

/** RFC 9562, section 6.6: the namespace of URLs, and of URNs with them. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/** UUID version 5 (RFC 9562, section 5.5) of a name in a namespace: SHA-1, with version and variant set. */
function uuid5(name, namespace = URL_NAMESPACE) {
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./.build/supply-chain/ml-bom.js






const ML_BOM_VERSIONS = ['1.6', '1.7'];
const MODEL_REF = 'model';
const BENCHMARK_REF = 'benchmark';
/** Members that a BOM refers to as evidence, where the package has them. */
const EVIDENCE_MEMBERS = [
    'evidence.json',
    'evidence.md',
    'claim.json',
    'protocol.json',
    'episode_results.jsonl',
];
/** The library loads here, because nothing else needs it. */
async function cycloneDx() {
    const [models, enums, spec, serialize, spdx] = await Promise.all([
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 50320, 19)),
        __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.t.bind(__webpack_require__, 6820, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(4321)]).then(__webpack_require__.t.bind(__webpack_require__, 94321, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(1290), __webpack_require__.e(1248)]).then(__webpack_require__.t.bind(__webpack_require__, 51248, 19)),
        __webpack_require__.e(/* import() */ 1290).then(__webpack_require__.t.bind(__webpack_require__, 61290, 19)),
    ]);
    return { models, enums, spec, serialize, spdx };
}
/**
 * `mlbom.cdx.json`: CycloneDX 1.6 (or 1.7) of the evaluated model, with its model card and the benchmark, as canonical
 * JSON. It holds no time, and its serial number is a UUIDv5 of its content, so that the same input gives the same bytes
 * and other content never has the same number. It asserts no conformity, and the model depends on nothing in it.
 */
async function mlBom(input) {
    const cdx = await cycloneDx();
    const version = input.specVersion ?? '1.6';
    const spec = version === '1.6' ? cdx.spec.Spec1dot6 : cdx.spec.Spec1dot7;
    const factory = new cdx.serialize.JSON.Normalize.Factory(spec);
    const normalized = factory.makeForBom().normalize(bomOf(input, cdx), { sortLists: false });
    // The library leaves keys without a value behind, which JSON does not have.
    const bom = JSON.parse(JSON.stringify(normalized));
    // Version 10.3 of the library knows neither model cards nor the data of a component.
    bom.metadata.component.modelCard = modelCard(input, BENCHMARK_REF);
    bom.components[0].data = [benchmarkData(input.protocol)];
    bom.serialNumber = `urn:uuid:${uuid5(`urn:worldgate:mlbom:${(0,foundation_digest/* sha256Json */.iE)(bom)}`)}`;
    return (0,canonical_json/* canonicalJson */.d)(bom);
}
/**
 * The ML-BOM as a member of a package, to be rendered when the other members are written. What the package was made from
 * is named by the digest of `audit_provenance.json`, which holds the digests of all its inputs.
 */
function mlBomMember(toolVersion, specVersion = '1.6') {
    return {
        name: 'mlbom.cdx.json',
        render: async ({ claim: { claim }, protocol: { protocol }, evidence, digests: members }) => {
            const packageInputsDigest = members.get('audit_provenance.json');
            if (packageInputsDigest === undefined) {
                throw new errors/* WorldGateError */._B('package-incomplete', 'the package has no audit_provenance.json yet', {
                    kind: 'environment',
                    hint: 'render the ML-BOM after the other members',
                });
            }
            return mlBom({ claim, protocol, evidence, members, packageInputsDigest, toolVersion, specVersion });
        },
    };
}
function bomOf(input, cdx) {
    const { models, enums } = cdx;
    const bom = new models.Bom();
    bom.metadata.component = modelComponent(input, cdx);
    bom.metadata.tools.components.add(new models.Component(enums.ComponentType.Application, 'worldgate', {
        bomRef: 'worldgate',
        version: input.toolVersion,
    }));
    for (const { name, value } of bomProperties(input)) {
        bom.metadata.properties.add(new models.Property(name, value));
    }
    bom.components.add(benchmarkComponent(input, cdx));
    return bom;
}
function bomProperties({ claim, protocol, evidence, packageInputsDigest }) {
    const property = (name, value) => ({ name: `worldgate:${name}`, value });
    const { evaluator } = protocol;
    return [
        property('claim_id', evidence.claim.id),
        property('claim_hash', evidence.claim.hash),
        property('protocol_id', evidence.protocol.id),
        property('protocol_hash', evidence.protocol.hash),
        property('package_inputs_digest', packageInputsDigest),
        property('outcome', evidence.outcome ?? 'none'),
        property('verdict', evidence.verdict),
        property('grade', evidence.grade.grade),
        property('not_for_proof', String(evidence.not_for_proof)),
        property('evaluator', evaluator.name),
        ...(evaluator.version === '' ? [] : [property('evaluator:version', evaluator.version)]),
        ...(evaluator.commit === null ? [] : [property('evaluator:commit', evaluator.commit)]),
        ...claim.applicability.license_assumptions.map((text) => property('license_assumption', text)),
        ...claim.needs_review.map((key) => property('claim:needs_review', key)),
        ...protocol.needs_review.map((key) => property('protocol:needs_review', key)),
    ];
}
function modelComponent({ claim, members }, cdx) {
    const { models, enums } = cdx;
    const { subject } = claim;
    const hub = hubName(claim);
    const component = new models.Component(enums.ComponentType.MachineLearningModel, subject.id, {
        bomRef: MODEL_REF,
        ...(subject.revision === null ? {} : { version: subject.revision }),
        ...(hub === null || subject.revision === null
            ? {}
            : { purl: `pkg:huggingface/${hub}@${subject.revision}` }),
        licenses: licensesOf('model', claim, cdx),
    });
    if (subject.weights_digest !== null) {
        component.hashes.set(enums.HashAlgorithm['SHA-256'], (0,foundation_digest/* hexOf */.ZD)(subject.weights_digest));
    }
    const references = component.externalReferences;
    const { Distribution, Documentation, Evidence, ModelCard: Card } = enums.ExternalReferenceType;
    const refer = (url, type, comment) => references.add(new models.ExternalReference(url, type, comment === undefined ? {} : { comment }));
    if (hub !== null) {
        const tree = subject.revision === null ? '' : `/tree/${subject.revision}`;
        refer(`https://huggingface.co/${hub}${tree}`, Distribution);
        refer(`https://huggingface.co/${hub}`, Card);
    }
    const checkpoint = publicUrl(subject.checkpoint_uri);
    if (checkpoint !== null)
        refer(checkpoint, Distribution, 'checkpoint of the claim');
    const source = publicUrl(claim.source.url);
    if (source !== null)
        refer(source, Documentation, 'source of the claim');
    for (const member of EVIDENCE_MEMBERS) {
        const digest = members.get(member);
        if (digest === undefined)
            continue;
        const hashes = new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], (0,foundation_digest/* hexOf */.ZD)(digest)]]);
        const comment = 'member of the evidence package';
        references.add(new models.ExternalReference(member, Evidence, { hashes, comment }));
    }
    return component;
}
function benchmarkComponent({ claim, protocol }, cdx) {
    const { name, version } = protocol.benchmark;
    return new cdx.models.Component(cdx.enums.ComponentType.Data, name, {
        bomRef: BENCHMARK_REF,
        ...(version === '' ? {} : { version }),
        licenses: licensesOf('benchmark', claim, cdx),
    });
}
/** `componentData` of CycloneDX: which part of the benchmark the protocol plans. */
function benchmarkData({ benchmark }) {
    const { name, split, task_list: tasks } = benchmark;
    return {
        type: 'dataset',
        name: split === '' ? name : split,
        description: `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} of the protocol`,
    };
}
/**
 * Licences that the claim gives to a component by name: `model: Apache-2.0`, `benchmark: MIT`. Any other assumption
 * about licences says not what it is of, and stays a property.
 */
function licensesOf(of, claim, cdx) {
    const { models, spdx } = cdx;
    const licenses = new models.LicenseRepository();
    if ((0,stated/* isGuessed */.Fh)(claim, 'applicability.license_assumptions'))
        return licenses;
    for (const text of claim.applicability.license_assumptions) {
        const given = /^(model|benchmark):\s*(\S.*)$/.exec(text.trim());
        if (given === null || given[1] !== of)
            continue;
        const name = given[2];
        licenses.add(spdx.isSupportedSpdxId(name) ? new models.SpdxLicense(name) : new models.NamedLicense(name));
    }
    return licenses;
}
/** `owner/name` of a model on the Hugging Face Hub. */
function hubName(claim) {
    const { type, id } = claim.subject;
    if (type !== 'hf_model' || (0,stated/* isGuessed */.Fh)(claim, 'subject.id'))
        return null;
    return /^\w[\w.-]*\/\w[\w.-]*$/.test(id) ? id : null;
}
/** An address that says nothing of a machine and lets nobody in: no local file, no user, no query. */
function publicUrl(text) {
    if (text === null || !URL.canParse(text))
        return null;
    const { protocol, username, password, search, hash, host, href } = new URL(text);
    const isPublic = ['https:', 'http:', 'hf:', 's3:', 'gs:'].includes(protocol);
    const isBare = username === '' && password === '' && search === '' && hash === '';
    return isPublic && isBare && host !== '' ? href : null;
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
