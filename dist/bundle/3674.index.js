export const id = 3674;
export const ids = [3674];
export const modules = {

/***/ 84813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ measurements),
/* harmony export */   v: () => (/* binding */ latencySummary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP, level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
/** Latency and throughput of one policy. Percentiles are over successful samples, by linear interpolation. */
const latencySummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate }),
    /** Successful calls ÷ time that the policy was busy, failed calls included. */
    throughput_per_s: estimate,
    /** Resident memory of the child process that held the engine, the policy and, where there is one, the baseline. */
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
});
/** `results/measurements.json`: wall-clock measurements, never part of a digest. */
const measurements = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.measurements.v1'),
    policy: latencySummary,
    baseline: latencySummary.nullable(),
    /** Ratio policy ÷ baseline over interleaved pairs, per statistic. */
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mean: estimate, p50: estimate, p95: estimate, p99: estimate, pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0) })
        .nullable(),
    /** Per-sample latencies in order, milliseconds; `null` for a failed sample. */
    samples_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
        baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable()),
    }),
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

/***/ 12003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ episodeRecord),
/* harmony export */   z: () => (/* binding */ resultHeader)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


/** One line of `results/episodes.jsonl`: one seeded trial. Holds no clock, host or path. */
const episodeRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    episode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('position in the plan; with several tasks, tasks alternate within a seed'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    termination: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('"success", "time_limit", "unstable", or the name of a termination condition of the task'),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('control steps'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.nullable())
        .describe('null where the metric is undefined for this episode'),
    trajectory_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('over the initial state and, per control step, the action and the state'),
});
/** What `result_digest` binds besides the records: everything that decides them. */
const resultHeader = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.result.v1'),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of the parsed task file'),
        world_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of every file that the compiled model was built from'),
    })),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
        engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        engine_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        device: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    physics: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    plan: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        episodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
        stop: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fixed', 'savi']),
            /** What the rule watches; empty for a fixed plan. */
            claims: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                required: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2,
                alpha: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2,
            })),
            /** What a watched comparison is made with: a checkpoint, or the result of an earlier run. */
            baseline: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
        }),
    }),
});


/***/ }),

/***/ 28308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planAnchor),
/* harmony export */   H8: () => (/* binding */ MOST_ATTACHMENTS),
/* harmony export */   NW: () => (/* binding */ ATTACHMENT_FOLDER),
/* harmony export */   PA: () => (/* binding */ MOST_ATTACHED_BYTES),
/* harmony export */   SU: () => (/* binding */ failureEvidence),
/* harmony export */   ap: () => (/* binding */ failureReplay),
/* harmony export */   hu: () => (/* binding */ rawEvidenceManifest),
/* harmony export */   pl: () => (/* binding */ auditProvenance),
/* harmony export */   si: () => (/* binding */ artifactManifest),
/* harmony export */   st: () => (/* binding */ OPTIONAL_MEMBER),
/* harmony export */   zc: () => (/* binding */ PACKAGE_MEMBERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91995);







/** Members of every package, in the order in which they are written. */
const PACKAGE_MEMBERS = [
    'claim.json',
    'protocol.json',
    'evidence.json',
    'evidence.md',
    'audit_input.json',
    'audit_provenance.json',
    'episode_results.jsonl',
    'raw_evidence_manifest.json',
    'failure_evidence_index.jsonl',
    'failure_replay_manifest.jsonl',
    'artifact_manifest.json',
];
/** Members that a caller may ask for besides. */
const OPTIONAL_MEMBER = /^(?:mlbom\.cdx\.json|compliance-[a-z0-9-]{1,60}\.(?:json|md))$/;
/** Folder of a package for what its maker adds: videos, logs, raw results. Carried, and never judged. */
const ATTACHMENT_FOLDER = 'attachments';
/** So many that a statement over all members stays within {@link MOST_SUBJECTS}. */
const MOST_ATTACHMENTS = 1000;
/** 16 GiB, all attachments together. */
const MOST_ATTACHED_BYTES = 16 * 1024 ** 3;
const sizeBytes = zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0);
const where = { file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024), at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024) };
/** `artifact_manifest.json`: digest and size of every other member. Its own digest is the package digest. */
const artifactManifest = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.artifact_manifest.v1'),
    claim_id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8,
    protocol_id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_,
    claim_slug: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .yR,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOutcome */ .f3.nullable(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdict */ .WJ,
    grade: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .GRADES */ .F4),
    members: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(400), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br, size_bytes: sizeBytes, media_type: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }))
        .min(PACKAGE_MEMBERS.length - 1)
        // Two subjects of a statement are the package itself and its manifest.
        .max(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SUBJECTS */ .mx - 2),
});
/** `raw_evidence_manifest.json`: the files that the episodes came from, which stay where they are. */
const rawEvidenceManifest = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.raw_evidence_manifest.v1'),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024).describe('relative to what --from named'),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        size_bytes: sizeBytes,
        episodes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).describe('how many results were read from it'),
    })),
    not_read: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0), size_bytes: sizeBytes })
        .describe('other regular files of the folder: videos, traces, logs'),
    skipped: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024), reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })).max(1000),
});
/** A line of `failure_evidence_index.jsonl`: an episode that was no success. */
const failureEvidence = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    ...where,
    task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['failure', 'not_a_trial']),
    status: _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .episodeState */ .D8.optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    failure_reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(2000).optional(),
});
/** A line of `failure_replay_manifest.jsonl`: what is known for playing that episode again. Not a replay runner. */
const failureReplay = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0).optional(),
    replayable: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('whether seed and model revision are both recorded'),
});
/** `audit_provenance.json`: how the package was made. Without times and hosts, so that it can be made again. */
const auditProvenance = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.audit_provenance.v1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate'), version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .auditSource */ .L7,
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    options: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()])),
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        claim: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        protocol: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br })),
    }),
    canonicalisation: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('RFC 8785'),
    denominator_rule: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** `anchor.json` beside a protocol: what shows that it existed no later than a time. */
const planAnchor = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('worldgate.plan_anchor.v1'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['git_commit', 'transparency_log', 'timestamp_token']),
    reference: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(400).describe('commit, log index or token'),
    anchored_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
});


/***/ }),

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ TIME_UNITS),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/* unused harmony exports MAPPED_UNITS, GROUP_KEYS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400);
/** What a cell or a JSON value may be compared with. */
const spelling = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), text, zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]);
/** Text over the path of a file: `*` is anything within one part of it, a part `**` any folders. */
const pathPattern = text.min(1).refine((pattern) => (pattern.match(/\*+/g) ?? []).length <= 4, {
    message: 'may have at most four "*" or "**"',
});
/** JSON pointer (RFC 6901); a part `*` stands for any index or key. */
const pointerPattern = text.regex(/^(?:\/[^/]*)*$/, 'a JSON pointer: "" or parts that begin with "/"');
const place = {
    from: text
        .optional()
        .describe('column or key of the row; a JSON pointer into the row where it begins with "/"'),
    file: pointerPattern
        .optional()
        .describe('JSON pointer from the top of the file; a "*" is what the same "*" of `rows` stands for'),
    path: pathPattern
        .regex(/^[^{}]*\{\}[^{}]*$/, 'a part of a path with one "{}" in it, e.g. "seed_{}/episodes.csv"')
        .optional()
        .describe('part of the path of the file; "{}" is the value'),
    wildcard: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .max(8)
        .optional()
        .describe('what the nth "*" of `rows` stands for: a key or an index'),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])
        .optional()
        .describe('the same for all rows'),
};
const PLACES = Object.keys(place);
const hasOnePlace = (source) => PLACES.filter((key) => source[key] !== undefined).length === 1;
const ONE_PLACE = { message: 'needs exactly one of "from", "file", "path", "wildcard" and "value"' };
/** `name` alone is short for `{from: name}`. */
function field(more) {
    const full = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...place, ...more })
        .refine((source) => hasOnePlace(source), ONE_PLACE);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, full]);
}
const label = field({});
const count = field({
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(1).default(0).describe('of the first: 1 where they are counted from 1'),
});
const seed = field({
    otherwise: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'absent'])
        .default('error')
        .describe('what a value that is no seed is; a missing or empty one is absent'),
});
const success = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    true: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(16).optional(),
    false: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(16).optional(),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE)
    .refine((source) => (source.true === undefined) === (source.false === undefined), {
    message: 'needs "true" and "false", or neither (JSON booleans)',
});
const notATrial = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    values: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('any'), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64)])
        .describe('"any": whatever is there and is neither null nor empty; null in a list: missing or empty'),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['infra_error', 'crashed', 'pending']),
    counted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe("whether the evaluator's own rate counts it"),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE);
const TIME_UNITS = ['min', 's', 'ms', 'us', 'ns'];
const MAPPED_UNITS = [
    'ratio',
    'percent',
    'boolean',
    'count',
    'mse',
    'mae',
    'reward',
    'score',
    ...TIME_UNITS,
];
const metric = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MAPPED_UNITS)
        .describe('as the file has it; percent and boolean become a ratio, times the unit that the name ends with'),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE);
const aggregate = {
    ...place,
    name: text.min(1).optional().describe('as reports call it; the key unless stated'),
    files: pathPattern.optional().describe('of which files; those of the rows unless stated'),
    rows: pointerPattern
        .optional()
        .describe('where they stand in JSON; once, at the top of the file, unless stated'),
    suite: label.optional(),
    task: label.optional(),
};
const stated = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...aggregate,
    what: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success_rate', 'successes', 'episodes']),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ratio', 'percent', 'count']),
    decimals: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(12).optional().describe('to which the evaluator rounds it'),
    over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['evaluator', 'all'])
        .default('evaluator')
        .describe('all: also those that the evaluator leaves out'),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE)
    .refine(({ what, unit }) => (what === 'success_rate') === (unit !== 'count'), {
    message: 'a success_rate is a ratio or percent, everything else a count',
});
const reported = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...aggregate, unit: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedNumber */ .lx.shape.unit })
    .refine((source) => hasOnePlace(source), ONE_PLACE);
const model = field({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hf_id', 'digest', 'path', 'name']).default('name'),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text)
        .max(32)
        .default(['random', 'oracle', 'expert', 'scripted', 'human'])
        .describe('values that name something else than a model'),
});
const condition = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...place,
    one_of: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64).optional(),
    none_of: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64).optional(),
    because: text.min(1).describe('completes "... is not read: "'),
})
    .refine((source) => hasOnePlace(source), ONE_PLACE)
    .refine((source) => (source.one_of === undefined) !== (source.none_of === undefined), {
    message: 'needs "one_of" or "none_of"',
});
const GROUP_KEYS = ['file', 'suite', 'task', 'run_seed'];
/** A mapping: where the columns or keys of somebody's results stand, and what their values mean. */
const mapping = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.mapping.v1'),
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['csv', 'json', 'jsonl']),
    files: pathPattern.optional().describe('"**/*.csv" (or .json, .jsonl) unless stated'),
    documents: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['one', 'many'])
        .default('one')
        .describe('many: JSON documents one after another in one file, as programs that append write them'),
    rows: pointerPattern
        .optional()
        .describe('JSON only: "/episodes/*"; the whole file is one row where it is ""'),
    where: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([spelling, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(spelling).min(1).max(64)]))
        .default({})
        .describe('only rows with these values, by column or key'),
    require: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(condition).max(16).default([]).describe('files that are something else are refused'),
    suite: label.optional(),
    task: label.optional().describe('id of the task'),
    task_name: label.optional(),
    episode: count.optional().describe('index within the task and seed; counted where it is not stated'),
    group_by: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(GROUP_KEYS))
        .max(4)
        .optional()
        .describe('within which rows are counted where there is no `episode`: all four unless stated'),
    run_seed: seed.optional().describe('seed of the whole run'),
    seed: seed.optional().describe('seed of the episode'),
    seed_label: seed.optional().describe('a second statement of `run_seed`, e.g. in a folder name'),
    success: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, success]).optional(),
    not_a_trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(notATrial).max(16).default([]),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and "_"'), metric)
        .default({}),
    steps: field({ unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['env', 'policy_call']).default('env') }).optional(),
    duration: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...place, unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TIME_UNITS) })
        .refine((source) => hasOnePlace(source), ONE_PLACE)
        .optional(),
    failure_reason: label.optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([model, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(model).max(4)]).optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        evaluator: label.optional(),
        evaluator_version: label.optional(),
        evaluator_commit: label.optional(),
        started_at: label.optional(),
        finished_at: label.optional(),
        horizon: label.optional(),
        expected_episodes: label.optional(),
    })
        .default({}),
    stated: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stated).max(32).default([]).describe('what must agree with the episodes'),
    reported: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reported).max(64).default([]).describe('what is shown and never compared'),
})
    .superRefine((value, context) => {
    const refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
    const { format, rows, success: how, metrics } = value;
    if (format === 'json' && rows === undefined)
        refuse(['rows'], 'is missing: where the rows are, e.g. "/episodes/*"');
    if (format !== 'json' && rows !== undefined)
        refuse(['rows'], `is for JSON: every line of ${format} is a row`);
    if (format !== 'json' && value.documents === 'many')
        refuse(['documents'], 'is for JSON');
    if (format === 'csv' && how !== undefined && (typeof how === 'string' || how.true === undefined)) {
        refuse(['success'], 'CSV has no booleans: say what means what, {from: success, true: ["1"], false: ["0"]}');
    }
    const makesEpisodes = how !== undefined || Object.keys(metrics).length > 0;
    if (!makesEpisodes && value.reported.length === 0) {
        refuse(['success'], 'is missing, and there are neither metrics nor reported numbers');
    }
    if (!makesEpisodes && value.stated.length > 0)
        refuse(['stated'], 'needs episodes: use "reported" for numbers alone');
    if (value.episode !== undefined && value.group_by !== undefined) {
        refuse(['group_by'], 'counts episodes, and `episode` says their index: one of the two');
    }
    for (const [name, { unit }] of Object.entries(metrics)) {
        if (TIME_UNITS.includes(unit) && !/_(?:s|ms|us|ns)$/.test(name)) {
            refuse(['metrics', name], 'is a time: let its name end with the unit that it is to have, e.g. latency_ms');
        }
    }
});


/***/ }),

/***/ 36859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runPlan)
/* harmony export */ });
/* unused harmony export fileRef */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98859);


/**
 * A file by the tree that it stands in, so that a run can be repeated elsewhere. Of a file outside both
 * trees only the base name is kept; who repeats the run names it again. Of what was fetched, `path` is the URI.
 */
const fileRef = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['package', 'repository', 'outside', 'uri']),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** `inputs/plan.json`: what a resumed or reproduced run starts from. */
const runPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.plan.v1'),
    preset: _preset_js__WEBPACK_IMPORTED_MODULE_0__/* .preset */ .IS,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileRef),
        assets: fileRef.nullable(),
        policy: fileRef.nullable(),
        baseline_policy: fileRef.nullable(),
    }),
    baseline_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('id of the earlier run that this one is compared with'),
    gates_overridden: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 14436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_PLANNED_CELLS),
/* harmony export */   T: () => (/* binding */ protocol)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);



const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1_000_000);
/** How many cells one protocol may plan: what 10⁹ claimed episodes would cost is nobody's memory. */
const MAX_PLANNED_CELLS = 10_000_000;
/** `protocol.json`: cells (task × seed × episode), attempts and denominator rule of a claim. */
const protocol = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.protocol.v1'),
    id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolId */ .S_,
    claim_id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
    claim_hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('SHA-256 over the RFC 8785 bytes of the claim'),
    benchmark: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: label.min(1),
        version: label,
        task_list: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label.min(1))
            .min(1)
            .max(10_000)
            .refine((tasks) => new Set(tasks).size === tasks.length, { message: 'names a task twice' }),
        split: label,
    }),
    execution: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        episodes_per_task: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
            .min(1)
            .max(MAX_PLANNED_CELLS)
            .describe('per task, and per seed where `episodes_counted` says so'),
        episodes_counted: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['per_task', 'per_task_and_seed']),
        seeds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0))
            .min(1)
            .max(10_000)
            .refine((seeds) => new Set(seeds).size === seeds.length, { message: 'names a seed twice' }),
        max_steps_per_episode: count.nullable(),
        reset_policy: label,
        observation_space: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label).max(64),
        action_space: label,
    }),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        policy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['single', 'retry_infrastructure_errors', 'unknown']),
        max: count,
    }),
    denominator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['planned', 'observed'])
        .describe('planned: a missing cell counts as a failure of a ">=" claim; observed: only what ran counts'),
    margin_rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tolerant', 'strict'])
        .describe('strict: not worse than value − margin is inconclusive, not passed'),
    stopping: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fixed', 'savi']),
    evaluator: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: label.min(1),
        version: label,
        commit: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRevision */ .MK.nullable(),
        implementation_ref: label,
    }),
    model_runtime: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ checkpoint_uri: label.nullable() }),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
        planned_cells: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
        planned_cells_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('SHA-256 over the cells in plan order, one canonical line each'),
    })
        .nullable()
        .describe('null until `worldgate protocol freeze`'),
    needs_review: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200)).max(200).default([]),
});


/***/ }),

/***/ 67678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export groupRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _benchmark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84813);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46587);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57499);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** A row of the "what got worse" table: a task, or a group of seeds where there is one task. */
const groupRow = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    baseline_succeeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    /** Paired outcomes, where seeds match: both, only this run, only the baseline, neither. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()]).nullable(),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable(),
});
/**
 * `reports/report.json`: all that any rendering (comment, summary, HTML) shows. Renderers are pure
 * functions of it.
 */
const report = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.report.v1'),
    run_id: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz,
    preset: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), gates_overridden: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['eval', 'benchmark']),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    error: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runError */ .ML.nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    gates: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateResult */ .xp),
    groups: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(groupRow),
    groups_by: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['task', 'seeds']),
    groups_method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullable()
        .describe('test and adjustment behind `p_adjusted`; null where rows were not tested'),
    episodes: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .episodeCounts */ .mT.nullable(),
    stop: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.stop,
    baseline: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSummary */ .eb.nullable(),
    baseline_choice: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.baseline_choice,
    latency: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_baseline: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .latencySummary */ .v.nullable(),
    latency_ratio: _benchmark_js__WEBPACK_IMPORTED_MODULE_0__/* .measurements */ .K.shape.ratio.describe('policy ÷ baseline over interleaved pairs'),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.digest_reach,
    terminations: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()).describe('episodes per termination reason'),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one command for a laptop'),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    hardware: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('one line'),
    gpu_guard: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('one line: what the GPU guard found before the run'),
    components: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .runManifest */ .X.shape.components,
});


/***/ }),

/***/ 57499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ FIXED_PLAN),
/* harmony export */   ML: () => (/* binding */ runError),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   X: () => (/* binding */ runManifest),
/* harmony export */   eb: () => (/* binding */ baselineSummary),
/* harmony export */   mT: () => (/* binding */ episodeCounts)
/* harmony export */ });
/* unused harmony exports origin, component, artifact, stopSummary, hardware, baselineChoice, mergedShard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18642);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _device_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94074);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46587);
/* harmony import */ var _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52216);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98859);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50454);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91995);









/** `20261121T091409123Z-1f3a9c0b`: UTC time to the millisecond, then random digits; sorts by time. */
const runId = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);
const origin = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['real', 'injected', 'mock']);
/** A part that the results rest on, and whether it was the real thing. */
const component = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['physics', 'policy', 'baseline_policy', 'engine', 'task', 'provider']),
    name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    origin,
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    execution: _device_js__WEBPACK_IMPORTED_MODULE_2__/* .execution */ .n7.optional().describe('of a policy on a device other than the CPU'),
});
const artifact = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    path: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ,
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['input', 'result', 'report', 'artifact', 'log']),
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('may leave the machine with the run (uploads are an allowlist)'),
});
const episodeCounts = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    planned: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    run: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('episodes that count'),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    dropped: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('run by workers beyond the stopping index, and left out'),
});
/** The fixed plan that early stopping is held against: its power at this distance from the required rate. */
const FIXED_PLAN = { power: 0.8, difference: 0.1 };
const stopSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    rule: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .stopRule */ .zG,
    stopped_early: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    fixed_plan_episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('of the fixed plan for the first success-rate gate of the plan, with 80 % power at 10 points from its rate'),
    planned_before_run: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
});
const hardware = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    cpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    logical_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1),
    usable_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1).describe('under the cgroup limit'),
    memory_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    memory_limit_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).nullable(),
    gpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), driver: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(), memory_mib: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nullable() })),
});
const runError = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
});
const gitCommit = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const baselineSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'run']),
    run_id: runId.nullable(),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    commit: gitCommit.nullable().optional().describe('that the baseline run was made at'),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().optional().describe('when the baseline run ended'),
});
const BASELINE_KINDS = ['base-branch', 'release', 'path', 'paired'];
/** Which baseline was asked for, which one was taken, and what became of the others. */
const baselineChoice = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(BASELINE_KINDS),
    found: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n([...BASELINE_KINDS, 'merge-base'])
        .nullable()
        .describe('null: none that can be compared'),
    ref: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(300).nullable().describe('branch or tag that it is from'),
    commit: gitCommit.nullable(),
    dated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('when that run ended; of `paired`, when its commit was made'),
    url: zod__WEBPACK_IMPORTED_MODULE_8__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(1000)
        .nullable()
        .describe('page of what it was taken from'),
    notes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(2000))
        .max(50)
        .describe('what was refused and why, and what differs without mattering, as sentences'),
});
/** A part that a merged run was put together from; each ran on a machine of its own. */
const mergedShard = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    ..._shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardSlice */ .RD.shape,
    run_id: runId,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    hardware: hardware,
});
/** `run_manifest.json`. Times, host and workers live here; the hashed result stands beside it. */
const runManifest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('worldgate.run.v1'),
    run_id: runId,
    state: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .runState */ .HQ,
    kind: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .presetKind */ .o7,
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdict */ .WJ.nullable().describe('null while running'),
    reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable().describe('why the run was skipped, cancelled or failed'),
    error: runError.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('redacted argument list that repeats this run'),
    preset: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the resolved preset'),
        gates_overridden: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    }),
    provider: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), capability: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }),
    engine: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .engineName */ .OC.nullable(),
    components: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(component),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('true when anything the results rest on is a mock'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        tasks: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, world_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br })),
        metric_units: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
            .optional()
            .describe('units that the tasks declare for their metrics, where they agree on one'),
        checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        baseline_checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        checkpoints: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointAsset */ .JS.extend({ role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'baseline_policy']) }))
            .optional()
            .describe('of policies that were fetched; where their bytes lie on the machine is not told'),
    }),
    plan: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        seed: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardPart */ .u1
        .optional()
        .describe('this run is a part of another: it has neither result nor verdict of its own'),
    shards: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(mergedShard).optional().describe('the parts that this run was merged from'),
    stop: stopSummary.nullable(),
    episodes: episodeCounts.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['any-machine', 'same-cpu', 'none'])
        .describe('where a rerun gives the same bits: any machine (wasm), the same kind of CPU (native), nowhere (benchmarks, GPUs)'),
    baseline: baselineSummary.nullable(),
    baseline_choice: baselineChoice.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateResult */ .xp),
    events: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        warnings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        retries: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        errors: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        resumes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(artifact),
    hardware: hardware,
    gpu_guard: _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .gpuGuard */ .I8.optional().describe('what `actions/gpu-guard` found before the run, in the same job'),
    versions: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    commit: gitCommit.nullable(),
    environment_present: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('names only'),
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2.nullable(),
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

/***/ 72901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ task)
/* harmony export */ });
/* unused harmony exports elementRef, phaseTerm, term, action, MODEL_FIELDS, reset */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const scalarOrList = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2).min(1).max(4096)]);
const expression = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(4000)
    .describe('Common Expression Language; every number is a double');
const elementName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256);
/** A body or a site of the model, by name. */
const elementRef = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ body: elementName }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ site: elementName }),
]);
const frame = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('world'), elementRef]);
/** `(w, x, y, z)`; normalised when the task is compiled. */
const quaternion = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2]);
const rotationForm = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['quaternion', 'rotation_vector', 'six'])
    .describe('(w, x, y, z) with w >= 0 · axis times angle in radians · first two columns of the rotation matrix');
const offset = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([scalarOrList, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyframe: elementName })])
    .describe('the zero point: numbers, or the value that the term has in a keyframe of the model');
const noise = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uniform: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }).describe('uniform in ±amount'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ normal: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }).describe('normal with this standard deviation'),
]);
const shaping = {
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()])
        .optional()
        .describe('[first, end) of the raw values; negative counts from the end'),
    offset: offset.optional().describe('subtracted from the raw value'),
    noise: noise.optional().describe('seeded; added after the offset, before the scale'),
    scale: scalarOrList.optional(),
    clip: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        length: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(1000),
        order: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['oldest_first', 'newest_first']).default('oldest_first'),
    })
        .optional()
        .describe('the last `length` control steps; filled with the first value at reset'),
};
const phaseTerm = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('phase'),
    frequency_hz: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), expression]),
    offsets_rad: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2).min(1).max(64).default([0]).describe('one clock per offset'),
    layout: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['grouped', 'interleaved'])
        .default('grouped')
        .describe('all cosines then all sines, or cosine and sine of each clock in turn'),
    when_still: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        below: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(0.01).describe('norm of the command'),
        phase_rad: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional().describe('every clock shows this phase; without it the clocks hold'),
    })
        .optional(),
    ...shaping,
});
const simple = (term) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(term), ...shaping });
const leafTerms = [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('qpos'), joints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName).min(1).optional(), ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('qvel'), joints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName).min(1).optional(), ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ctrl'), actuators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName).min(1).optional(), ...shaping }),
    simple('act'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sensor'), sensor: elementName, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('site_position'), site: elementName, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('site_velocity'),
        site: elementName,
        part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['linear', 'angular', 'both']).default('linear'),
        frame: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['world', 'local']).default('world'),
        ...shaping,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('body_position'), body: elementName, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('body_orientation'),
        body: elementName,
        as: rotationForm.default('quaternion'),
        ...shaping,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('projected_gravity'), in: elementRef, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('relative_position'),
        of: elementRef,
        to: elementRef,
        frame: frame.default('world'),
        ...shaping,
    }),
    simple('last_action'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'), names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv).min(1).optional(), ...shaping }),
    phaseTerm,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('orientation_error'),
        of: elementRef,
        to: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([elementRef, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ quaternion })]),
        as: rotationForm.default('rotation_vector'),
        ...shaping,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('constant'), value: scalarOrList, ...shaping }),
];
/** One ordered piece of an observation, or a named quantity. Value = clip((raw − offset + noise) × scale). */
const term = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('term', [
    ...leafTerms,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('difference'), a: term, b: term, ...shaping }),
]));
const actionGroup = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    actuators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName)
        .min(1)
        .optional()
        .describe('in the order of the policy output; all by default'),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['absolute', 'relative'])
        .default('absolute')
        .describe('relative: added to the last target, which starts as the control at reset'),
    scale: scalarOrList.default(1),
    offset: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        scalarOrList,
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyframe: elementName, of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ctrl', 'qpos']).default('ctrl') }),
    ])
        .default(0)
        .describe('added after the scale: numbers, or the control or joint positions of a keyframe'),
    frame: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        in: elementRef,
        as: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['direction', 'point'])
            .default('direction')
            .describe('a point also adds the origin of the frame'),
    })
        .optional()
        .describe('2 or 3 values are x, y(, z) in this frame and are turned into the world; world by default'),
    clip: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional().describe('of the target, in addition to the control range of the actuator'),
    torque: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kp: scalarOrList,
        kd: scalarOrList.default(0),
        limit: scalarOrList.optional(),
    })
        .optional()
        .describe('control = kp × (target − joint position) − kd × joint velocity, at every simulation step'),
});
const action = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('output of the policy; its only one by default'),
    play: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(1000)
        .default(1)
        .describe('how many actions of a chunk are played before the next call'),
    delay_steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(1000).default(0).describe('control steps between a call and its effect'),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(actionGroup).min(1).max(64),
});
const change = {
    set: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
    add: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
    scale: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
};
const exactlyOne = (value) => [value.set, value.add, value.scale].filter((x) => x !== undefined).length === 1;
const oneOf = { message: 'give exactly one of "set", "add" and "scale"' };
const MODEL_FIELDS = [
    'body_mass',
    'geom_friction',
    'dof_damping',
    'dof_armature',
    'dof_frictionloss',
    'jnt_stiffness',
    'actuator_gain',
];
const reset = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    keyframe: elementName.optional(),
    joints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        joint: elementName,
        part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['position', 'velocity']).default('position'),
        axis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['x', 'y', 'z', 'yaw'])
            .optional()
            .describe('of a free joint; yaw turns about the vertical axis of the world'),
        ...change,
    })
        .refine(exactlyOne, oneOf))
        .max(1000)
        .default([]),
    mocap: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ body: elementName, axis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['x', 'y', 'z', 'yaw']), set: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1 }))
        .max(1000)
        .default([]),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        field: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(MODEL_FIELDS),
        of: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([elementName, zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('*')]).describe('a name, or "*" for all with one draw'),
        ...change,
    })
        .refine(exactlyOne, oneOf))
        .max(1000)
        .default([]),
    retry_while: expression.optional().describe('the draw is repeated (at most 100 times) while this holds'),
});
const command = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ constant: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2 }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ range: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1, every_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('drawn anew at this period') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        schedule: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2 }))
            .min(1)
            .max(10_000),
    }),
]);
const window = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ all_of_last: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().describe('seconds') });
/** Simulation steps of an episode: half an hour of computing. */
const MAX_STEPS = 100_000_000;
const task = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.task.v1'),
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000).default(''),
    model: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ.describe('the MJCF file; looked up beside the task, then in --assets'),
    timing: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        simulation_step_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1),
        control_decimation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(10_000).describe('simulation steps per control step'),
        episode_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(86_400),
    })
        .refine(({ simulation_step_s, episode_s }) => episode_s / simulation_step_s <= MAX_STEPS, {
        path: ['simulation_step_s'],
        message: `an episode would have more than ${MAX_STEPS.toLocaleString('en')} simulation steps`,
    }),
    observation: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(term).min(1).max(256))
        .refine((inputs) => Object.keys(inputs).length > 0, { message: 'name at least one input of the policy' }),
    action,
    reset: reset.default({ joints: [], mocap: [], model: [] }),
    commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv, command).default({}),
    quantities: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv, term).default({}).describe('named values that expressions use'),
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        when: expression,
        over: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['final', 'any', 'all']), window]).default('final'),
        ends_episode: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
            .default(true)
            .describe('stop as soon as success is certain ("any" and "all_of_last")'),
    }),
    termination: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
        when: expression,
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['failure', 'judge'])
            .default('failure')
            .describe('judge: decide by the success rule'),
    }))
        .max(64)
        .default([]),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        value: expression,
        over: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mean', 'max', 'min', 'final', 'sum']), window]).default('final'),
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(32).default(''),
    }))
        .default({}),
});


/***/ }),

/***/ 37799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ trustedSigners),
/* harmony export */   RZ: () => (/* binding */ trustPolicy),
/* harmony export */   ZU: () => (/* binding */ trustLevel),
/* harmony export */   xW: () => (/* binding */ TRUST_LEVELS)
/* harmony export */ });
/* unused harmony exports reviewedWorkflow, certificateSigner, keySigner, demandedMetric, REPLAY_BINDINGS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);





/**
 * L0 unsigned or local key · L1 signed in the job that ran · L2 signed in a separate job that saw only digests · L3
 * reusable workflow on a hosted runner, its shape checked.
 */
const TRUST_LEVELS = ['L0', 'L1', 'L2', 'L3'];
const trustLevel = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(TRUST_LEVELS);
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(1024);
const numericId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{1,20}$/, 'a number');
/** Exact, but for `*`, which stands for any characters except "/", and `**`, which stands for any at all. */
const pattern = text;
const workflowRef = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(1024)
    .regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml@\S+$/, 'owner/name/.github/workflows/file.yml@ref');
/** SHA-256 of the public key (DER, SubjectPublicKeyInfo): what a bundle's hint names. */
const keyId = _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br;
/** A workflow whose text somebody has checked: only what is at this commit counts. */
const reviewedWorkflow = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    workflow: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .max(1024)
        .regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml$/, 'owner/name/.github/workflows/file.yml'),
    commit: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSha */ .mJ.describe('of the repository that the workflow lies in'),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the text that was checked'),
    level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['L2', 'L3']),
});
/** Signed by a workflow, whose certificate says which. */
const certificateSigner = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('certificate'),
    issuer: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5().max(1024).describe('of the OIDC token, e.g. https://token.actions.githubusercontent.com'),
    repository: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR,
    repository_id: numericId
        .optional()
        .describe('as the certificate has it; survives a renaming, and stops a name that was taken over'),
    owner_id: numericId.optional(),
    workflows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(workflowRef).min(1).max(50).describe('that may sign; the ref may have "*"').optional(),
    runner: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['github-hosted', 'self-hosted']).optional(),
});
/** Signed by a key of a laboratory; the trusted signers file says whose it is. */
const keySigner = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('key'),
    key_ids: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(keyId).min(1).max(100),
});
/** What a claim must ask for at least: of `>=` that value or more, of `<=` that value or less, of `==` that value. */
const demandedMetric = _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedMetric */ .x4
    .pick({ name: true, operator: true, statistic: true, scope: true })
    .extend({
    value: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
    max_margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional().describe("of the claim's decision rule"),
    max_alpha: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(0.25).optional().describe("of the claim's decision rule"),
});
const REPLAY_BINDINGS = ['repository', 'commit', 'run', 'pull_request'];
/** `worldgate.trust_policy.v1`: which evidence a verifier accepts. What is not stated is not asked. */
const trustPolicy = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate.trust_policy.v1'),
    signer: zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [certificateSigner, keySigner]),
    min_level: trustLevel.default('L0'),
    reviewed_workflows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(reviewedWorkflow).max(100).default([]),
    allow_late_signing: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('whether another run than the one that made the evidence may have signed it'),
    events: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).min(1).max(50).optional(),
    refs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pattern)
        .min(1)
        .max(50)
        .optional()
        .describe('branches and tags as refs/heads/main, refs/tags/v*'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_common_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSha */ .mJ, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('released')])
        .optional()
        .describe('"released": the commit that the verifier is called for'),
    bind: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(REPLAY_BINDINGS))
        .max(REPLAY_BINDINGS.length)
        .default([])
        .describe('what must be that of the verifying job, so that evidence of another one is no use'),
    witnesses: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        transparency_log: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['required', 'optional']).default('optional'),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['required', 'optional']).default('optional').describe('of a timestamp authority'),
    })
        .default({ transparency_log: 'optional', timestamp: 'optional' }),
    predicates: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_PREDICATES */ .Iw))
        .min(1)
        .max(_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_PREDICATES */ .Iw.length)
        .default([_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_PREDICATES */ .Iw[0]])
        .describe('statements that must be there and signed; their versions are part of the name'),
    claims: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            slug: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .slug */ .yR.optional(),
            id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8.optional(),
            hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.optional(),
            metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(demandedMetric)
                .min(1)
                .max(16)
                .optional()
                .describe('what the claim must ask for at least; it may ask for more'),
            revision: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRevision */ .MK.optional().describe("of the claim's subject"),
            weights_digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.optional().describe("of the claim's subject"),
            outcomes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOutcome */ .f3).min(1).default(['supported']),
        })
            .refine(({ slug, id, hash }) => slug !== undefined || id !== undefined || hash !== undefined, {
            message: 'give slug, id or hash of the claim',
        }))
            .min(1)
            .max(100),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('any'),
    ])
        .optional()
        .describe('the package must be of one of these; unless given, of any claim that is supported. "any": whatever came of it; who verifies then looks at the verdict himself'),
    min_grade: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .GRADES */ .F4).default('D'),
    min_completeness: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).optional(),
    max_age_hours: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .positive()
        .max(24 * 3660)
        .optional()
        .describe('since the signature, by the witnessed time'),
    allow_not_for_proof: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
    allow_drafts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('whether a claim counts of which keys are still to be confirmed, or that names no model'),
    expression: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096).optional().describe('CEL; must be true'),
});
/** `worldgate.trusted_signers.v1`: whose keys these are. */
const trustedSigners = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate.trusted_signers.v1'),
    signers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        owner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(400).describe('whose key it is, for readers'),
        public_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096).describe('PEM, SubjectPublicKeyInfo: ECDSA P-256 or Ed25519'),
        valid_from: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly.optional(),
        valid_until: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly.optional(),
        revoked: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
    }))
        .min(1)
        .max(1000),
});


/***/ }),

/***/ 32619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ CHECK_PHASES),
/* harmony export */   Ot: () => (/* binding */ verification)
/* harmony export */ });
/* unused harmony exports verificationCheck, signerIdentity, witnessRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** In the order in which they are made. */
const CHECK_PHASES = [
    'members',
    'signature',
    'certificate',
    'log',
    'timestamp',
    'statement',
    'identity',
    'recomputation',
    'trust_policy',
];
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
/** One thing that was looked at. */
const verificationCheck = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    phase: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(CHECK_PHASES),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('stable, for programs'),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['passed', 'failed', 'not_checked']),
    message: sentence,
    expected: sentence.optional(),
    found: sentence.optional(),
    where: sentence.optional().describe('file, key or field to look at'),
});
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024);
/** Who signed, as far as cryptography shows it. */
const signerIdentity = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        subject: text.describe('SAN of the certificate: the workflow that signed, with its ref'),
        issuer: text,
        repository: text.nullable(),
        repository_id: text.nullable(),
        owner_id: text.nullable(),
        workflow_digest: text.nullable().describe('commit of the workflow that signed'),
        caller_workflow: text.nullable().describe('workflow that began the run'),
        commit: text.nullable(),
        ref: text.nullable(),
        event: text.nullable(),
        run_url: text.nullable().describe('with the attempt'),
        runner: text.nullable(),
        visibility: text.nullable(),
        environment: text.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'),
        key_id: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        owner: text.nullable().describe('as the trusted signers file says; null where no file names the key'),
    }),
]);
const witnessRecord = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    log: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ url: text, index: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{1,20}$/), integrated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable() })
        .nullable(),
    timestamps: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly).describe('of timestamp authorities'),
});
/** `worldgate.verification.v1`: what `audit verify` found. */
const verification = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.verification.v1'),
    verified: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
        slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
        grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
        statement: sentence.describe('what was decided, in words made from the fields that decided'),
        draft: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence).describe('why claim or protocol is a draft; empty where both are finished'),
    })
        .nullable(),
    level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
    signed_late: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('by another run than the one that made the evidence'),
    signatures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        file: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the bundle'),
        predicate_type: text.nullable(),
        signer: signerIdentity.nullable(),
        signed_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('earliest witnessed time'),
        witnesses: witnessRecord,
        valid: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    trust_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        any_outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
            .describe('accepts every claim, however it came out: the verdict is left to the reader'),
    })
        .nullable(),
    trusted_roots: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        note: sentence.nullable().describe('why it is not the newest, as where no server was asked'),
    }))
        .describe('of Sigstore, that certificates were held against; empty where none was'),
    verified_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    checks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(verificationCheck),
});


/***/ }),

/***/ 33674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FAIL_ON: () => (/* reexport */ verdict/* FAIL_ON */.d$),
  SCHEMA_VERSIONS: () => (/* binding */ SCHEMA_VERSIONS),
  VERDICTS: () => (/* reexport */ verdict/* VERDICTS */.bk),
  parseJson: () => (/* reexport */ json/* parseJson */.qF),
  parseYaml: () => (/* reexport */ yaml/* parseYaml */.h),
  readContract: () => (/* binding */ readContract),
  worstVerdict: () => (/* reexport */ verdict/* worstVerdict */.zP)
});

// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/contracts/audit-input.js
var audit_input = __webpack_require__(92328);
// EXTERNAL MODULE: ./.build/contracts/benchmark.js
var benchmark = __webpack_require__(84813);
// EXTERNAL MODULE: ./.build/contracts/checkpoint.js
var checkpoint = __webpack_require__(18642);
// EXTERNAL MODULE: ./.build/contracts/claim.js
var claim = __webpack_require__(30142);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/contracts/cli.js

/** The one object that `--json` prints. */
const cliEnvelope = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('worldgate.cli.v1'),
    command: schemas/* string */.YjP(),
    ok: schemas/* boolean */.zMY(),
    exit_code: schemas/* int */.Whr(),
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), hint: schemas/* string */.YjP().nullable() })),
});

// EXTERNAL MODULE: ./.build/contracts/compliance.js
var compliance = __webpack_require__(35007);
;// CONCATENATED MODULE: ./.build/contracts/doctor.js

/** `error`: a run would fail; `warning`: something that a run may want is missing; `skipped`: nothing to check here. */
const CHECK_STATUSES = ['ok', 'warning', 'error', 'skipped'];
const doctorCheck = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(CHECK_STATUSES),
    detail: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().nullable().describe('the first thing to try'),
});
/** What `worldgate doctor --json` says of a machine. */
const doctorReport = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('worldgate.doctor.v1'),
    checks: schemas/* array */.YOg(doctorCheck),
});

// EXTERNAL MODULE: ./.build/contracts/episode.js
var episode = __webpack_require__(12003);
// EXTERNAL MODULE: ./.build/contracts/evidence.js
var evidence = __webpack_require__(84113);
// EXTERNAL MODULE: ./.build/contracts/evidence-diff.js
var evidence_diff = __webpack_require__(2769);
// EXTERNAL MODULE: ./.build/contracts/evidence-package.js
var evidence_package = __webpack_require__(28308);
// EXTERNAL MODULE: ./.build/contracts/gate.js
var gate = __webpack_require__(46587);
// EXTERNAL MODULE: ./.build/contracts/gpu-guard.js
var gpu_guard = __webpack_require__(52216);
// EXTERNAL MODULE: ./.build/contracts/plan.js
var plan = __webpack_require__(36859);
// EXTERNAL MODULE: ./.build/contracts/preset.js
var preset = __webpack_require__(98859);
// EXTERNAL MODULE: ./.build/contracts/protocol.js
var protocol = __webpack_require__(14436);
// EXTERNAL MODULE: ./.build/contracts/report.js
var report = __webpack_require__(67678);
// EXTERNAL MODULE: ./.build/contracts/run.js
var run = __webpack_require__(57499);
// EXTERNAL MODULE: ./.build/contracts/shard.js
var shard = __webpack_require__(50454);
// EXTERNAL MODULE: ./.build/contracts/share.js
var share = __webpack_require__(62293);
// EXTERNAL MODULE: ./.build/contracts/task.js
var task = __webpack_require__(72901);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
// EXTERNAL MODULE: ./.build/contracts/evidence-source.js
var evidence_source = __webpack_require__(7419);
// EXTERNAL MODULE: ./.build/contracts/mapping.js
var mapping = __webpack_require__(7884);
;// CONCATENATED MODULE: ./.build/contracts/triage.js





/** Whether a candidate may become an audit input, is worth a look only, or is refused. */
const TRIAGE_CLASSES = ['accepted', 'report_only', 'rejected'];
const FILE_KINDS = [
    'json',
    'jsonl',
    'csv',
    'log',
    'notes',
    'config',
    'tracker',
    'dataset',
    'media',
    'archive',
    'binary',
    'database',
    'empty',
    'lfs_pointer',
    'utf16',
    'sparse',
    'huge',
    'other',
];
const ARCHIVE_KINDS = ['zip', 'tar', 'tar.gz', 'gz'];
const label = schemas/* string */.YjP().max(4096);
const sizeBytes = schemas/* int */.Whr().min(0);
const count = schemas/* int */.Whr().min(0);
const code = schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/);
/** A candidate's id: from what is read and from which files, not from what they hold. */
const candidateId = schemas/* string */.YjP().regex(/^cand_[0-9a-f]{16}$/);
const reason = schemas/* strictObject */.rej({
    code,
    class: schemas/* enum */.k5n(['report_only', 'rejected']),
    message: schemas/* string */.YjP().max(4000),
    file: label.nullable(),
    at: label.nullable(),
});
const triageCandidate = schemas/* strictObject */.rej({
    id: candidateId,
    class: schemas/* enum */.k5n(TRIAGE_CLASSES),
    label: label.describe('folder or file, and the arm where several share the files'),
    source: evidence_source/* auditSource */.L7.nullable().describe('null: no importer reads these files'),
    format: label.nullable(),
    arm: schemas/* strictObject */.rej({
        name: label,
        role: label.nullable().describe('oracle, random, scripted, ...: not the model'),
    })
        .nullable()
        .describe('what acted, where the files or their folders say so'),
    why: schemas/* array */.YOg(schemas/* string */.YjP().max(1000)).max(20),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: label, size_bytes: sizeBytes, digest: common/* digest */.br.nullable() })).max(1000),
    file_count: count,
    counts: schemas/* strictObject */.rej({ episodes: count, successes: count, failures: count, not_trials: count })
        .nullable()
        .describe('null: no episode was read'),
    denominator: schemas/* strictObject */.rej({
        expected: count.nullable().describe('how many the evaluator says that it ran or was asked for'),
        found: count,
        evaluator: count.describe('in the denominator of its own rate'),
        rule: schemas/* enum */.k5n(['evaluator', 'expected_count', 'unknown']),
    })
        .nullable(),
    tasks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        suite: label.nullable(),
        id: label.nullable(),
        name: label.nullable(),
        episodes: count,
        succeeded: count,
    }))
        .max(1000),
    task_count: count,
    seeds: schemas/* strictObject */.rej({ run_seeds: schemas/* array */.YOg(count).max(10_000), sources: schemas/* array */.YOg(evidence_source/* seedSource */.Bi) }).nullable(),
    facts: audit_input/* runFacts */.pI.nullable(),
    reasons: schemas/* array */.YOg(reason).max(1000).describe('why it is not accepted; none where it is'),
    findings: schemas/* array */.YOg(evidence_source/* finding */.gk).max(1000),
    mapping: mapping/* mapping */.pq
        .nullable()
        .describe('with which `generic` reads these files, where triage could derive it'),
    next: schemas/* string */.YjP().max(2000).nullable().describe('the first thing to try'),
});
const triageArchive = schemas/* strictObject */.rej({
    path: label,
    kind: schemas/* enum */.k5n(ARCHIVE_KINDS),
    size_bytes: sizeBytes,
    entries: count.describe('as far as it was listed'),
    unpacked_bytes: sizeBytes.describe('as the entries state it, as far as it was listed'),
    complete: schemas/* boolean */.zMY().describe('whether all entries were listed'),
    names: schemas/* array */.YOg(label).max(100),
    results: schemas/* array */.YOg(label).max(100).describe('names that results often have'),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({ code, message: schemas/* string */.YjP().max(1000) })).max(100),
});
/** What stands in a folder of results that others left, and which runs in it can be audited. */
const triageReport = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('worldgate.triage.v1'),
    folder: schemas/* strictObject */.rej({
        files: count,
        size_bytes: sizeBytes,
        kinds: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(FILE_KINDS), schemas/* strictObject */.rej({ files: count, size_bytes: sizeBytes })),
        skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: label, reason: schemas/* string */.YjP().max(200) })).max(1000),
        skipped_count: count,
    }),
    candidates: schemas/* array */.YOg(triageCandidate).max(10_000),
    findings: schemas/* array */.YOg(evidence_source/* finding */.gk).max(10_000).describe('about files, whether or not a candidate has them'),
    finding_count: count,
    fields: schemas/* array */.YOg(schemas/* strictObject */.rej({
        field: label,
        unit: schemas/* enum */.k5n(['percent', 'ratio', 'unstated']),
        files: count,
        example: label,
    }))
        .max(1000)
        .describe('rates of success that the files state, by the unit that their names give'),
    secret_places: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: label, line: schemas/* int */.Whr().min(1), kind: schemas/* string */.YjP().max(60) }))
        .max(10_000)
        .describe('where secrets stand, and of which kind; never what they are'),
    secret_scan: schemas/* strictObject */.rej({
        files: count,
        size_bytes: sizeBytes,
        partly: schemas/* array */.YOg(label).max(1000).describe('only their beginning and end were looked at'),
        not_scanned: count.describe('text files beyond the limit of the scan'),
    }),
    archives: schemas/* array */.YOg(triageArchive).max(1000),
    selection: schemas/* strictObject */.rej({ candidate: candidateId }).nullable().describe('what --select-run named'),
});

// EXTERNAL MODULE: ./.build/contracts/trust-policy.js
var trust_policy = __webpack_require__(37799);
// EXTERNAL MODULE: ./.build/contracts/verification.js
var verification = __webpack_require__(32619);
;// CONCATENATED MODULE: ./.build/contracts/catalogue.js

























/**
 * Every shape on disk by the `schema_version` that its files bear. `schemas/` is generated from this table, and
 * `worldgate/contracts` reads by it.
 */
const CONTRACTS = {
    'worldgate.artifact_manifest.v1': evidence_package/* artifactManifest */.si,
    'worldgate.audit_input.v1': audit_input/* auditInput */.Kq,
    'worldgate.audit_provenance.v1': evidence_package/* auditProvenance */.pl,
    'worldgate.checkpoint.v1': checkpoint/* checkpointEntry */.zd,
    'worldgate.checkpoint_source.v1': checkpoint/* checkpointSource */.A2,
    'worldgate.claim.v1': claim/* claim */.B7,
    'worldgate.cli.v1': cliEnvelope,
    'worldgate.compliance.v1': compliance/* complianceMapping */.iY,
    'worldgate.doctor.v1': doctorReport,
    'worldgate.gpu_guard.v1': gpu_guard/* gpuGuard */.I8,
    'worldgate.encrypted_share.v1': share/* encryptedShare */.aL,
    'worldgate.episode.v1': episode/* episodeRecord */.h,
    'worldgate.episode_result.v1': audit_input/* episodeResult */.Pe,
    'worldgate.evidence.v1': evidence/* evidence */.MX,
    'worldgate.evidence_diff.v1': evidence_diff/* evidenceDiff */.R9,
    'worldgate.failure_evidence.v1': evidence_package/* failureEvidence */.SU,
    'worldgate.failure_replay.v1': evidence_package/* failureReplay */.ap,
    'worldgate.gates.v1': gate/* gatesFile */.T3,
    'worldgate.measurements.v1': benchmark/* measurements */.K,
    'worldgate.pending_signature.v1': attestation/* pendingSignature */.en,
    'worldgate.plan.v1': plan/* runPlan */.F,
    'worldgate.plan_anchor.v1': evidence_package/* planAnchor */.BT,
    'worldgate.preset.v1': preset/* presetFile */.mY,
    'worldgate.protocol.v1': protocol/* protocol */.T,
    'worldgate.raw_evidence_manifest.v1': evidence_package/* rawEvidenceManifest */.hu,
    'worldgate.reliability_record.v1': share/* reliabilityRecord */.sY,
    'worldgate.report.v1': report/* report */.z,
    'worldgate.result.v1': episode/* resultHeader */.z,
    'worldgate.run.v1': run/* runManifest */.X,
    'worldgate.shard_plan.v1': shard/* shardPlan */.eK,
    'worldgate.share.v1': share/* publicShare */.zm,
    'worldgate.share_approval.v1': share/* shareApproval */.vY,
    'worldgate.share_revocation.v1': share/* shareRevocation */.Ej,
    'worldgate.task.v1': task/* task */._W,
    'worldgate.triage.v1': triageReport,
    'worldgate.trust_policy.v1': trust_policy/* trustPolicy */.RZ,
    'worldgate.trusted_signers.v1': trust_policy/* trustedSigners */.Nv,
    'worldgate.verification.v1': verification/* verification */.Ot,
};

// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/yaml.js
var yaml = __webpack_require__(10303);
;// CONCATENATED MODULE: ./.build/entries/contracts.js





/** Every version that this package reads. Minor additions keep the version; what breaks readers gets a new one. */
const SCHEMA_VERSIONS = Object.freeze(Object.keys(CONTRACTS));
/**
 * The typed value of a file that was parsed as JSON or YAML.
 * @param file what messages call it
 * @throws WorldGateError `contract-invalid` with every problem as `file: key.path: what is wrong`
 */
function readContract(version, value, file = version) {
    return (0,schema/* parseWith */.K)(CONTRACTS[version], value, { file, code: 'contract-invalid' });
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** A service that refused, was not reached, or answered what cannot be used. */
class ServiceError extends WorldGateError {
    /** Asking again later may help. */
    temporary;
    constructor(code, message, hint, temporary) {
        super(code, message, { hint, kind: 'environment' });
        this.name = 'ServiceError';
        this.temporary = temporary;
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 72206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




const MAX_DEPTH = 64;
/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
function readJson(path, limits = {}) {
    return parseJson((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
function parseJson(text, name) {
    let value;
    let cause;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        cause = error;
    }
    const problem = firstProblem(text);
    if (problem === undefined && cause === undefined)
        return value;
    const { line, column } = positionOf(text, problem?.offset ?? 0);
    const what = problem?.message ?? `not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('json-invalid', text.trim() === '' ? `${name} is empty` : `${name}:${line}:${column}: ${what}`, { cause, hint: 'Correct the JSON at the place that is named, or check that the file is complete.' });
}
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
const SPACE = /[ \t\r\n]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]/y;
/** The token at `offset`; a string with its quotes. Strings are found without a pattern, which long ones exhaust. */
function tokenAt(text, offset) {
    if (text.charAt(offset) !== '"') {
        TOKEN.lastIndex = offset;
        return TOKEN.exec(text)?.[0];
    }
    for (let end = text.indexOf('"', offset + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charAt(before) === '\\')
            before -= 1;
        if ((end - before) % 2 === 0)
            continue;
        const token = text.slice(offset, end + 1);
        try {
            JSON.parse(token);
            return token;
        }
        catch {
            return undefined;
        }
    }
    return undefined;
}
/**
 * The first place where `text` is no JSON (`JSON.parse` often fails without saying where), or holds what
 * `JSON.parse` lets pass.
 */
function firstProblem(text) {
    /** Keys so far of each open object; `null` for an open list. */
    const open = [];
    let expected = 'value';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        const offset = SPACE.lastIndex;
        const inside = open.at(-1);
        if (expected === 'comma' && inside === undefined) {
            return offset === text.length ? undefined : unexpected(text, offset);
        }
        const token = tokenAt(text, offset);
        if (token === undefined)
            return unexpected(text, offset);
        at = offset + token.length;
        const first = token.charAt(0);
        if (expected === 'colon') {
            if (first !== ':')
                return unexpected(text, offset);
            expected = 'value';
        }
        else if (expected === 'comma' && first === ',') {
            expected = inside === null ? 'value' : 'key';
        }
        else if (expected === 'comma' || (expected.endsWith('-or-end') && (first === ']' || first === '}'))) {
            if (first !== (inside === null ? ']' : '}'))
                return unexpected(text, offset);
            open.pop();
            expected = 'comma';
        }
        else if (expected.startsWith('key')) {
            if (first !== '"')
                return unexpected(text, offset);
            const key = JSON.parse(token);
            if (inside?.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice` };
            if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed` };
            inside?.add(key);
            expected = 'colon';
        }
        else if (first === '{' || first === '[') {
            if (open.length === MAX_DEPTH)
                return { offset, message: `more than ${MAX_DEPTH} levels` };
            open.push(first === '{' ? new Set() : null);
            expected = first === '{' ? 'key-or-end' : 'value-or-end';
        }
        else {
            if (',:]}'.includes(first))
                return unexpected(text, offset);
            if (/[-0-9]/.test(first) && !Number.isFinite(Number(token))) {
                return { offset, message: `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(token)} is too large a number` };
            }
            expected = 'comma';
        }
    }
}
function unexpected(text, offset) {
    if (offset >= text.length)
        return { offset, message: 'not JSON: the text ends too early' };
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    return {
        offset,
        message: character === '"'
            ? 'not JSON: misplaced or unfinished text'
            : `not JSON: unexpected ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(character)}`,
    };
}
/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
function* readLines(path, { maxLineBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, path);
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${path} is not a file`, { hint: 'Name a regular file.' });
        }
        const piece = Buffer.allocUnsafe(1024 * 1024);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, null);
            if (read === 0)
                break;
            let start = 0;
            const last = piece.subarray(0, read).lastIndexOf(0x0a);
            if (last !== -1) {
                const whole = Buffer.concat([rest, piece.subarray(0, last)]);
                rest = Buffer.alloc(0);
                start = last + 1;
                for (const text of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(whole, path).split('\n')) {
                    number += 1;
                    if (text.length > maxLineBytes)
                        throw lineTooLong(path, number, maxLineBytes);
                    yield { number, text, complete: true };
                }
            }
            rest = Buffer.concat([rest, piece.subarray(start, read)]);
            if (rest.length > maxLineBytes)
                throw lineTooLong(path, number + 1, maxLineBytes);
        }
        // What stands behind the last line break may end in the middle of a character.
        if (rest.length > 0)
            yield { number: number + 1, text: rest.toString('utf8'), complete: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function lineTooLong(path, number, maxLineBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${path}:${number}: the line is longer than ${maxLineBytes} bytes`, {
        hint: 'Check that the path names a JSON Lines file.',
    });
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

/***/ 72498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   XG: () => (/* binding */ SMALL_FILE_BYTES),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/** What a file may weigh unless its reader says otherwise: 1 MiB. */
const SMALL_FILE_BYTES = 1024 * 1024;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const OPEN_PROBLEMS = {
    EISDIR: 'is a folder',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    ELOOP: 'is a symbolic link that cannot be followed',
    ENAMETOOLONG: 'has a name that is too long',
};
/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
function readError(cause, name) {
    const code = cause.code;
    if (code === undefined)
        return cause;
    if (MISSING.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-missing', `${name} does not exist`, {
            cause,
            hint: 'Check the spelling and the folder that the path is relative to.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} ${OPEN_PROBLEMS[code] ?? `cannot be read (${code})`}`, {
        cause,
        hint: 'Check that the path names a readable file.',
        kind: OPEN_PROBLEMS[code] === undefined ? 'environment' : 'input',
    });
}
function tooLarge(name, size, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${name} is ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`, { hint: 'Check that the path names the file you meant.' });
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} bytes`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
function readSmallFile(path, { maxBytes = SMALL_FILE_BYTES } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw readError(cause, path);
    }
    try {
        return readOpened(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
function readOpened(fd, name, maxBytes) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    if (!stat.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} is ${stat.isDirectory() ? 'a folder' : 'not a file'}`, {
            hint: 'Name a regular file.',
        });
    }
    if (stat.size > maxBytes)
        throw tooLarge(name, stat.size, maxBytes);
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    try {
        while (length < buffer.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
    }
    catch (cause) {
        throw readError(cause, name);
    }
    if (length > stat.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} grew while it was read`, {
            hint: 'Wait until whatever writes it has finished, then run again.',
            kind: 'environment',
        });
    }
    return buffer.subarray(0, length);
}
/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
function readText(path, limits = {}) {
    return decodeText(readSmallFile(path, limits), path);
}
/** @throws WorldGateError `file-not-text`. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-not-text', `${name} is not UTF-8 text`, {
            cause,
            hint: 'Save the file as UTF-8, or check that the path names a text file.',
        });
    }
}


/***/ }),

/***/ 10303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




/** References by alias in one file. Configuration needs a handful; a bomb needs dozens of levels. */
const MAX_ALIASES = 64;
/** Values in a file once its aliases are followed. */
const MAX_VALUES = 250_000;
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 8;
/** Terminal escapes, line separators and bidirectional controls of a hostile file. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069]/g;
/**
 * What other parsers take for the end of a line where this one reads on (YAML 1.1 breaks lines at NEL, LS and PS, and all at a
 * lone carriage return), what hides in an editor, and what reorders what is seen: two readers would see two files.
 */
const AMBIGUOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|(?!^)\ufeff/u;
const TOO_DEEP = `more than ${MAX_DEPTH} levels`;
/** What the parser's messages leave unclear. */
const PARSER_MESSAGES = {
    MULTIPLE_DOCS: 'only one YAML document may stand in the file',
    NON_STRING_KEY: 'a key must be plain text',
    RESOURCE_EXHAUSTION: TOO_DEEP,
};
/**
 * Reads one small YAML file strictly; see {@link parseYaml}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `yaml-invalid`.
 */
function readYaml(path, limits = {}) {
    return parseYaml((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses one YAML 1.2 document (core schema) to plain JSON values. Refused: duplicate keys, keys that
 * reach a prototype, control characters and line breaks that parsers disagree on, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
function parseYaml(text, name) {
    refuseAmbiguous(text, name);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: true,
        merge: false,
        version: '1.2',
        schema: 'core',
        logLevel: 'error',
    });
    let problems = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        message: PARSER_MESSAGES[error.code] ?? error.message,
    }));
    if (problems.length === 0)
        problems = structureProblems(document);
    if (problems.length > 0)
        throw invalid(text, name, problems);
    const value = document.toJS({ maxAliasCount: -1 });
    if (value === null || value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} is empty`, {
            hint: 'Write the file, or check that the path names the file you meant.',
        });
    }
    refuseTooManyValues(value, name);
    return value;
}
/** @throws WorldGateError `yaml-invalid` */
function refuseAmbiguous(text, name) {
    const found = AMBIGUOUS.exec(text);
    if (found === null)
        return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw invalid(text, name, [
        {
            offset: found.index,
            message: `the character U+${code} is not allowed: programs disagree on whether it ends a line, or do not show it`,
        },
    ]);
}
/** Problems that the parser lets pass, in the order of the text. */
function structureProblems(document) {
    const problems = [];
    if (document.directives.yaml.explicit === true) {
        problems.push({ offset: 0, message: 'directives ("%YAML") are not allowed' });
    }
    const anchors = new Set();
    let aliases = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_key, node, path) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return undefined;
        const refuse = (message, at = node) => problems.push({ offset: at.range?.[0] ?? 0, message });
        if (node.tag !== undefined)
            refuse(`tags (${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.tag)}) are not allowed`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            aliases += 1;
            if (aliases > MAX_ALIASES) {
                refuse(`more than ${MAX_ALIASES} aliases: write repeated parts out instead`);
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if (!anchors.has(node.source))
                refuse(`nothing before this is called "&${node.source.slice(0, 80)}"`);
            if (path.some((parent) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(parent) && parent.anchor === node.source)) {
                refuse('an alias may not stand inside the value that it repeats');
            }
            return undefined;
        }
        if (node.anchor !== undefined)
            anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
            if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
                refuse(`${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.source ?? String(node.value))} is not a finite number`);
            }
            return undefined;
        }
        if (path.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3).length >= MAX_DEPTH) {
            refuse(TOO_DEEP);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            keyProblems(node, refuse);
        return undefined;
    });
    return problems.sort((a, b) => a.offset - b.offset);
}
function keyProblems(map, refuse) {
    const seen = new Set();
    for (const { key } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const text = String(key.value);
        if (seen.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} appears twice`, key);
        else if (text === '<<')
            refuse('merge keys ("<<") are not allowed', key);
        else if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(text))
            refuse(`the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is not allowed`, key);
        seen.add(text);
    }
}
/** Aliases share their target, so a small file can stand for a very large value. */
function refuseTooManyValues(value, name) {
    let count = 0;
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        count += 1;
        if (count > MAX_VALUES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', `${name} stands for more than ${MAX_VALUES} values`, {
                hint: 'Split the file, or write it without aliases.',
            });
        }
        if (typeof next === 'object' && next !== null)
            for (const child of Object.values(next))
                pending.push(child);
    }
}
function invalid(text, name, problems) {
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map(({ offset, message }) => located(text, name, offset, message));
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('yaml-invalid', shown.join('\n'), {
        hint: 'Correct the YAML at the place that is shown.',
    });
}
/** `file:line:column: message`, then the line with a mark under the place. */
function located(text, name, offset, message) {
    const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const start = text[offset] === '\n' && offset > 0 && lineStart > offset ? offset : lineStart;
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1))
        line += 1;
    const end = text.indexOf('\n', start);
    const column = offset - start;
    const from = Math.max(0, column - 60);
    const shown = text
        .slice(start + from, Math.min(end === -1 ? text.length : end, start + from + 100))
        .replace(CONTROLS, ' ');
    const what = message.length > 200 ? `${message.slice(0, 200)}…` : message;
    const head = `${name}:${line}:${column + 1}: ${what.replace(CONTROLS, ' ')}`;
    return shown.trim() === '' ? head : `${head}\n    ${shown}\n    ${' '.repeat(column - from)}^`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
