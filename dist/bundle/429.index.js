export const id = 429;
export const ids = [429];
export const modules = {

/***/ 14532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ revocationText),
/* harmony export */   ek: () => (/* binding */ writeRevocation),
/* harmony export */   jd: () => (/* binding */ readRevocation)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35470);
/* harmony import */ var _contracts_share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62293);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67759);









/**
 * What took the shares of a package back, or a share; null where nothing did. It says which package it is of: one that
 * was put beside another package takes nothing back there.
 * @param dir absolute folder of a package or of a share
 * @throws WorldGateError `revocation-invalid` where the file cannot be understood: that is no reason to go on
 */
function readRevocation(dir) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP)))
        return null;
    const text = (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g7)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .readBelow */ .Gj)(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP), _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP);
    return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .parseWith */ .K)(_contracts_share_js__WEBPACK_IMPORTED_MODULE_3__/* .shareRevocation */ .Ej, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP), {
        file: _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP,
        code: 'revocation-invalid',
        hint: 'ask whoever revoked it; `worldgate audit revoke` writes it',
    });
}
function writeRevocation(dir, revocation) {
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOCATION_FILE */ .MP), revocationText(revocation));
}
function revocationText(revocation) {
    return `${JSON.stringify(_contracts_share_js__WEBPACK_IMPORTED_MODULE_3__/* .shareRevocation */ .Ej.parse(revocation), null, 2)}\n`;
}


/***/ }),

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

/***/ 50930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: () => (/* binding */ diffCommand),
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand),
/* harmony export */   recomputeCommand: () => (/* binding */ recomputeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_share_revocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14532);
/* harmony import */ var _audit_diff_diff_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27900);
/* harmony import */ var _audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50304);
/* harmony import */ var _audit_package_recompute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57495);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56680);
/* harmony import */ var _reports_evidence_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65196);
/* harmony import */ var _reports_evidence_html_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69363);
/* harmony import */ var _reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28919);
/* harmony import */ var _reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3997);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72342);
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36494);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33544);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(11063);















const inspectCommand = async (context, options, [dir]) => {
    const stored = (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .resolvePath */ .o1)(context, dir));
    const { evidence, digest } = stored;
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'format') ?? 'text';
    const { colour, columns } = context.terminal;
    const revoked = revocationOf(stored);
    const rendered = {
        text: () => `${revocationText(revoked, context)}${(0,_reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_9__/* .renderEvidenceText */ .l)(evidence, { color: colour, width: Math.max(48, Math.min(columns, 100)) }).trimEnd()}\n\ndigest: ${digest}\n`,
        markdown: () => (0,_reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .renderEvidence */ .oP)(evidence),
        html: () => (0,_reports_evidence_html_js__WEBPACK_IMPORTED_MODULE_7__/* .renderEvidenceHtml */ .d)(evidence),
        json: () => `${JSON.stringify(evidence, null, 2)}\n`,
    }[format]();
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'output');
    const data = {
        ...(0,_audit_js__WEBPACK_IMPORTED_MODULE_12__.auditData)(evidence, dir, digest),
        ...revoked,
        ...(output === undefined ? { evidence } : { output }),
    };
    // The other formats are files for somebody else, which hold what the package says and no more.
    if (format !== 'text' && options.json !== true)
        context.err(revocationText(revoked, context));
    if (output === undefined)
        return { exitCode: 0, data, text: rendered };
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .resolvePath */ .o1)(context, output), rendered);
    return { exitCode: 0, data, text: `wrote ${output}` };
};
/** What is said of a package that was taken back; nothing of any other. */
function revocationOf({ dir, digest }) {
    const revocation = (0,_attest_share_revocation_js__WEBPACK_IMPORTED_MODULE_1__/* .readRevocation */ .jd)(dir);
    return revocation?.package_digest === digest ? { revocation } : {};
}
function revocationText({ revocation }, { terminal: { columns } }) {
    if (revocation === undefined)
        return '';
    const { by, revoked_at: at, reason } = revocation;
    const sentence = `REVOKED by ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_10__/* .clip */ .$Q)(by, _reports_plain_js__WEBPACK_IMPORTED_MODULE_10__/* .LONGEST */ .zP.title)} at ${at}: ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_10__/* .clip */ .$Q)(reason, _reports_plain_js__WEBPACK_IMPORTED_MODULE_10__/* .LONGEST */ .zP.message)}`;
    return `${(0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(sentence, Math.max(48, Math.min(columns, 100))).join('\n')}\n\n`;
}
/** Exit code of a package whose decision does not follow from its episodes. */
const TAMPERED = 1;
const recomputeCommand = async (context, _options, [dir]) => {
    const stored = (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .resolvePath */ .o1)(context, dir));
    const revoked = revocationOf(stored);
    const warning = revocationText(revoked, context);
    const { matches, differences, wording, evidence } = (0,_audit_package_recompute_js__WEBPACK_IMPORTED_MODULE_4__/* .recompute */ .Z)(stored, context.installation.version);
    const { counts, outcome, verdict } = evidence;
    const data = {
        matches,
        outcome,
        verdict,
        counts,
        differences,
        wording,
        package_digest: stored.digest,
        ...revoked,
    };
    const worded = wording.length === 0
        ? ''
        : `\n${wording.length} sentences are those of WorldGate ${stored.provenance.tool.version}, which made it; this version words them otherwise`;
    if (matches) {
        const decided = outcome === null ? 'nothing was decided' : `${outcome}, as recorded`;
        return {
            exitCode: 0,
            data,
            text: `${warning}the same again from ${counts.read} results: ${decided}${worded}\ndigest: ${stored.digest}`,
        };
    }
    const lines = differences.map(({ key, recorded, recomputed }) => `${key}: recorded ${recorded}, from the episodes ${recomputed}`);
    const message = 'what was decided does not follow from the episodes: the package was tampered with';
    return {
        exitCode: TAMPERED,
        data,
        text: `${warning}${[message, ...lines].join('\n')}`,
        errors: [{ code: 'evidence-differs', message: `${message}\n${lines.join('\n')}`, hint: null }],
    };
};
/** Exit code of packages that cannot be compared: whoever named them has to name others. */
const NOT_COMPARABLE = 2;
const diffCommand = async (context, options, [first, second, further]) => {
    const folders = [first, second, ...(further ?? [])];
    const packages = folders.map((folder) => {
        // The file in the package says which package is meant as well as its folder does.
        const given = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .resolvePath */ .o1)(context, folder);
        const stored = (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackage */ .L)(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(given) === 'evidence.json' ? node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(given) : given);
        const { claim, protocol, evidence, raw } = stored;
        const files = new Map(raw.files.map(({ path: file, digest }) => [file, digest]));
        return { label: folder, claim, protocol, evidence, episodes: () => (0,_audit_package_read_package_js__WEBPACK_IMPORTED_MODULE_3__/* .episodesOf */ .U)(stored), files };
    });
    const waive = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'waive')?.split(',');
    const diff = (0,_audit_diff_diff_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .diffEvidence */ .p)(packages, waive === undefined ? {} : { waive });
    const { colour, columns } = context.terminal;
    const rendered = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'format') === 'markdown'
        ? (0,_reports_evidence_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .renderEvidenceDiffMarkdown */ .A)(diff)
        : (0,_reports_evidence_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .renderEvidenceDiffText */ .c)(diff, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
    if (diff.comparable)
        return { exitCode: 0, data: diff, text: rendered };
    const differ = diff.differences.filter(({ waived }) => !waived).map(({ key }) => key);
    const message = `these packages do not measure the same: they differ in ${differ.join(', ')}`;
    return {
        exitCode: NOT_COMPARABLE,
        data: diff,
        text: rendered,
        errors: [
            {
                code: 'not-comparable',
                message,
                hint: 'compare packages of one protocol, or name with --waive what may differ',
            },
        ],
    };
};


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

/***/ 62293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ shareRevocation),
/* harmony export */   Tv: () => (/* binding */ encryptionHeader),
/* harmony export */   aL: () => (/* binding */ encryptedShare),
/* harmony export */   fn: () => (/* binding */ KDF_ITERATIONS),
/* harmony export */   iC: () => (/* binding */ SHARE_ID),
/* harmony export */   sY: () => (/* binding */ reliabilityRecord),
/* harmony export */   vY: () => (/* binding */ shareApproval),
/* harmony export */   wh: () => (/* binding */ SIZE_BUCKETS),
/* harmony export */   zm: () => (/* binding */ publicShare)
/* harmony export */ });
/* unused harmony exports shareId, sharedMetric */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






const count = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0);
const recommendationCode = _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX.shape.recommendation.shape.code;
const label = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(200);
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024);
/** Random, so that the name of a protected page says nothing of what it holds. */
const SHARE_ID = /^shr_[0-9a-f]{32}$/;
const shareId = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(SHARE_ID, '"shr_" and 32 hexadecimal digits');
/** `worldgate.share_approval.v1`: somebody's word that this very package may be shown to these readers. */
const shareApproval = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.share_approval.v1'),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the package that was approved, and no other'),
    reviewer_label: label.describe('whom the share is made for, as the page shows it'),
    audience: label.describe('who may read it'),
    approver: label.describe('who allowed it'),
    revocation_owner: label.describe('whom to ask to take it down'),
    retention_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1000).describe('how long it is kept, and where'),
    approved_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    expires_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.optional().describe('no share may outlive it'),
});
/** Sizes of files in steps: an exact size tells one recording from another. */
const SIZE_BUCKETS = [
    'under 1 KiB',
    '1 to 10 KiB',
    '10 to 100 KiB',
    '100 KiB to 1 MiB',
    '1 to 10 MiB',
    '10 to 100 MiB',
    '100 MiB to 1 GiB',
    'over 1 GiB',
];
const sharedMetric = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: text,
    statistic: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum']),
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['pooled', 'each_task']),
    operator: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_OPERATORS */ .rG),
    value: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    threshold: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    unit: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_UNITS */ .jv),
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3,
    estimate: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2.nullable(),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP,
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(1).nullable(),
    sidedness: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['one_sided', 'two_sided']),
    method: text,
    n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0),
    counts: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .rateCounts */ .dZ.nullable(),
});
const sharedSigner = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'), key_id: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, owner: text.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        issuer: text,
        subject: text.describe('the workflow that signed'),
        repository: text.nullable(),
        public: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('whether the certificate says that the repository is public'),
        commit: text.nullable().describe('null unless the repository is public'),
        run_url: text.nullable().describe('null unless the repository is public'),
    }),
]);
/**
 * `share.json`, and all that its page can show: an allowlist. Nothing gets into a share but through a field here, so that
 * what is added to a package later stays where it is.
 */
const publicShare = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.share.v1'),
    share_id: shareId,
    published_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    expires_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    reviewer_label: label,
    audience: label,
    approver: label,
    approved_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    revocation_owner: label,
    retention_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1000),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8, slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR, hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, statement: sentence }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolId */ .S_,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        frozen_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
        planned_cells: count,
    }),
    subject: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc.pick({ type: true, id: true, revision: true, weights_digest: true }),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
    sentence,
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sharedMetric),
    counts: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        planned: count,
        matched: count,
        missing: count,
        not_run: count.describe('planned, and made unnecessary by a planned stop rule'),
        not_a_trial: count,
        out_of_protocol: count,
    }),
    scope_limits: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .applicability */ .MU,
    grade: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4), reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence) }),
    completeness: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .describe('of the record as it was packed: its signature, which came later, is not counted'),
    missing_evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .missingEvidence */ .QI),
    not_shown: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence),
    next_falsification_axes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ axis: text, text: sentence })),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ code: recommendationCode, text: sentence }),
    deployment_summary: sentence,
    signature: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
        signed_late: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        signer: sharedSigner,
        signed_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('earliest witnessed time'),
        log: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ url: text, index: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{1,20}$/) })
            .nullable()
            .describe('null unless the repository is public'),
        trusted_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['trust_policy', 'trusted_signers']),
        verified_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text.describe('of a member; attachments are numbered instead'),
        media_type: text,
        size: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(SIZE_BUCKETS),
        state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['digest_verified', 'digest_verified_not_judged'])
            .describe('an attachment is carried along, and nothing was decided by it'),
    })),
});
/** Fewest rounds of PBKDF2 with SHA-256. Source: OWASP Password Storage Cheat Sheet (2023 and later). */
const KDF_ITERATIONS = 600_000;
const base64 = zod__WEBPACK_IMPORTED_MODULE_5__/* .base64 */ .K39();
/**
 * What is readable of a protected share. Its RFC 8785 bytes are the additional authenticated data of the cipher, so that
 * no parameter and no expiry can be changed without the password.
 */
const encryptionHeader = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.encrypted_share.v1'),
    share_id: shareId,
    content: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['page', 'share']),
    expires_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    key_derivation: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('PBKDF2'),
        hash: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('SHA-256'),
        iterations: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(KDF_ITERATIONS).max(10_000_000),
        salt: base64,
    }),
    cipher: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('AES-GCM'),
        key_bits: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(256),
        tag_bits: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(128),
        iv: base64,
    }),
});
/** `share.json` with a password, and the data of its page. */
const encryptedShare = encryptionHeader.extend({
    ciphertext: base64.describe('with the tag at its end; the content is UTF-8 JSON with spaces behind it'),
});
/** `revocation.json`, in the folder of a share and beside the package. */
const shareRevocation = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.share_revocation.v1'),
    share_id: shareId.nullable().describe('null: every share of the package'),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1000),
    by: label,
    revoked_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
});
/** A line of a reliability record, which its owner keeps: labels of what was shared, and nothing that names it. */
const reliabilityRecord = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.reliability_record.v1'),
    recorded_on: zod__WEBPACK_IMPORTED_MODULE_6__/* .date */ .p6(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
    recommendation: recommendationCode,
    grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
    trust_level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
    signer: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['key', 'certificate']),
    missing_evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .missingEvidence */ .QI.shape.id),
});


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


/***/ })

};
