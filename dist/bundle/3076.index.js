export const id = 3076;
export const ids = [3076];
export const modules = {

/***/ 83076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PROVENANCE),
/* harmony export */   HJ: () => (/* binding */ BUNDLE_FILES),
/* harmony export */   Iw: () => (/* binding */ PACKAGE_PREDICATES),
/* harmony export */   Mi: () => (/* binding */ EVIDENCE_PREDICATE),
/* harmony export */   TP: () => (/* binding */ signingSource),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   XH: () => (/* binding */ VERIFICATION_SUMMARY),
/* harmony export */   bo: () => (/* binding */ TEST_RESULT),
/* harmony export */   en: () => (/* binding */ pendingSignature),
/* harmony export */   lQ: () => (/* binding */ evidencePredicate),
/* harmony export */   mx: () => (/* binding */ MOST_SUBJECTS),
/* harmony export */   pf: () => (/* binding */ PENDING_FILE),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony exports statementSubject, unsignedEnvelope, PENDING_REASONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91995);





/** Source: github.com/in-toto/attestation, spec/v1/statement.md. */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const VERIFICATION_SUMMARY = 'https://slsa.dev/verification_summary/v1';
/** Our own predicate: what neither of the standard ones holds. The last part is its version. */
const EVIDENCE_PREDICATE = 'https://github.com/worldgate/worldgate/attestation/evidence/v1';
/** Statements that a package is signed with, in the order in which they are made. */
const PACKAGE_PREDICATES = [EVIDENCE_PREDICATE, TEST_RESULT, PROVENANCE];
/** Files beside the members of a package; nothing else may lie there. */
const BUNDLE_FILES = {
    [EVIDENCE_PREDICATE]: 'evidence.sigstore.json',
    [TEST_RESULT]: 'test-result.sigstore.json',
    [PROVENANCE]: 'provenance.sigstore.json',
};
const PENDING_FILE = 'pending.dsse.json';
/** GitHub's store takes no more subjects of one statement (actions/attest). */
const MOST_SUBJECTS = 1024;
const sha256Hex = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');
const statementSubject = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(1024),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ sha256: sha256Hex }),
});
/** in-toto statement v1. Exactly one SHA-256 per subject, and names that occur once: anything else can be read two ways. */
const statement = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(statementSubject)
        .min(1)
        .max(MOST_SUBJECTS)
        .refine((subjects) => new Set(subjects.map(({ name }) => name)).size === subjects.length, {
        message: 'names a subject twice',
    }),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(400),
    predicate: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
});
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(1024);
const numericId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{1,20}$/, 'a number');
/**
 * Where the evidence was made, as the platform said it to the job that did: what binds a package to repository, commit,
 * run and pull request. All `null` outside of a platform that says so.
 */
const signingSource = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    server_url: text.nullable(),
    repository: text.nullable().describe('owner/name'),
    repository_id: numericId.nullable().describe('survives a renaming of the repository'),
    commit: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSha */ .mJ.nullable().describe('of a pull request: the merge commit that was checked out'),
    head_commit: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSha */ .mJ.nullable().describe('of a pull request: tip of its branch'),
    ref: text.nullable(),
    event: text.nullable(),
    workflow_ref: text
        .nullable()
        .describe('owner/name/.github/workflows/file.yml@ref of the workflow that began the run'),
    run_id: numericId.nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().nullable(),
    runner_environment: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['github-hosted', 'self-hosted']).nullable(),
});
/** Predicate `…/attestation/evidence/v1`. */
const evidencePredicate = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    package: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, members: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive() }),
    claim: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8, slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR, hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolId */ .S_, hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, frozen_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable() }),
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ,
    grade: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
    completeness: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    source: signingSource,
    stated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.describe('when the statement was made, by the clock of the job that made it'),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate'), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(100) }),
});
/** A DSSE envelope without signatures. Source: github.com/secure-systems-lab/dsse, envelope.md. */
const unsignedEnvelope = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    payloadType: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(PAYLOAD_TYPE),
    payload: zod__WEBPACK_IMPORTED_MODULE_4__/* .base64 */ .K39().max(32 * 1024 * 1024),
    signatures: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .never */ .ZmZ()).length(0),
});
const PENDING_REASONS = ['outage', 'separate_job'];
/**
 * `pending.dsse.json`: statements that wait for their signature, because signing failed for the moment or is another
 * job's. Holds digests alone, so that the job that signs need not see the package.
 */
const pendingSignature = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('worldgate.pending_signature.v1'),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(PENDING_REASONS),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    envelopes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(unsignedEnvelope).min(1).max(8),
});


/***/ }),

/***/ 92328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ auditInput),
/* harmony export */   Pe: () => (/* binding */ episodeResult),
/* harmony export */   pI: () => (/* binding */ runFacts),
/* harmony export */   uq: () => (/* binding */ importedTask)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);



const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1024);
/** Where a value stands: a file of the source, and a JSON pointer or `line 12` in it. */
const origin = { file: label, at: label };
/** One line of `episode_results.jsonl`: a normalised episode. Keys that say nothing are left out. */
const episodeResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...origin,
    task: label.describe("the protocol's name of the task, else the name that the results give"),
    episode: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('index within the task (and seed of the run)'),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional().describe('the seed that the protocol lists'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional().describe('of this episode'),
    seed_source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .seedSource */ .Bi.optional().describe('absent: recorded, where there is a seed'),
    outcome: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .episodeOutcome */ .Kn.optional().describe('absent: these results have no notion of success'),
    status: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .episodeState */ .D8.optional().describe('absent: ok'),
    evaluator_counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe("whether the evaluator's own rate counts it; absent: it does unless it is no trial"),
    counted: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['duplicate', 'out_of_protocol'])
        .optional()
        .describe('absent: the first result of a planned cell'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)
        .optional()
        .describe('in a package those that the claim names; in an input of its own, all'),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    step_unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['env', 'policy_call']).optional().describe('absent: env'),
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.min(0).optional(),
    failure_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000).optional(),
});
/** What an importer learnt of the run besides its episodes. */
const runFacts = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    evaluator: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: label, version: label.nullable(), commit: label.nullable() }),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .modelIdentity */ .IT).max(64),
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly.nullable(),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly.nullable(),
    horizon: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable().describe('largest number of steps of an episode'),
    run_seeds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0)).max(10_000),
    expected_episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('how many the evaluator says that it ran or was asked for'),
    supplied: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceItem */ .vQ),
    metrics_by_task: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('a metric stands only in the tasks that it is about; absent: false'),
});
const importedTask = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    suite: label.nullable(),
    id: label.nullable(),
    name: label.nullable(),
    planned: label.nullable().describe("the protocol's name of it; null where the protocol has no such task"),
    episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
});
/** `audit_input.json`: what was audited, in one form for every evaluator. */
const auditInput = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('worldgate.audit_input.v1'),
    source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .auditSource */ .L7,
    format: label.describe('which known shape the files have'),
    detection: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000)) }),
    facts: runFacts,
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(importedTask).max(100_000),
    reported: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedNumber */ .lx).max(100_000),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk).max(10_000),
    episodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('episode_results.jsonl'), digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0) })
            .describe('beside this file'),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(episodeResult).describe('in place, as a bridge or `--select-run` writes them'),
    ]),
});


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

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ EVIDENCE_ITEMS),
/* harmony export */   Bi: () => (/* binding */ seedSource),
/* harmony export */   D8: () => (/* binding */ episodeState),
/* harmony export */   IT: () => (/* binding */ modelIdentity),
/* harmony export */   Kn: () => (/* binding */ episodeOutcome),
/* harmony export */   L7: () => (/* binding */ auditSource),
/* harmony export */   RK: () => (/* binding */ AUDIT_SOURCES),
/* harmony export */   _o: () => (/* binding */ FINDING_SEVERITIES),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   lx: () => (/* binding */ reportedNumber),
/* harmony export */   vQ: () => (/* binding */ evidenceItem)
/* harmony export */ });
/* unused harmony exports OUTCOMES, EPISODE_STATES, SEED_SOURCES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Evaluators whose results `worldgate audit run <source>` reads. */
const AUDIT_SOURCES = [
    'lerobot',
    'openpi',
    'lbm_eval',
    'vla-eval',
    'gr00t-n1.7',
    'pi-0.7',
    'embodied-gov-bench',
    'cosmos-predict',
    'worldforge',
    'worldgate',
    'audit-input',
    'generic',
];
const auditSource = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(AUDIT_SOURCES);
/** Success, failure, not a trial (crashed, pending, infrastructure error), or no notion of success at all. */
const OUTCOMES = ['success', 'failure', 'not_a_trial'];
const episodeOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(OUTCOMES);
const EPISODE_STATES = ['ok', 'infra_error', 'crashed', 'pending', 'unknown'];
const episodeState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(EPISODE_STATES);
const SEED_SOURCES = ['recorded', 'derived', 'config', 'dirname', 'none'];
const seedSource = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SEED_SOURCES);
const FINDING_SEVERITIES = ['error', 'warning', 'info'];
/** Something that a reader of the results has to know. An `error` ends the import and leaves no package. */
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FINDING_SEVERITIES),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullable().describe('JSON pointer, or `line 12`'),
});
/** A number that the evaluator itself states about its episodes. It is compared, and never decides. */
const reportedNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ratio', 'percent', 'count', 'mse', 'mae', 's', 'ms', 'score', 'reward']),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).describe('as it stands in the file'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
});
/** What a file says of the model that it is about. */
const modelIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['hf_id', 'digest', 'path', 'name', 'role'])
        .describe('role: "random", "oracle" and the like, where something else than the model acted'),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
});
/** Evidence that a record may hold. `EPISODE_OUTCOMES` alone lets a claim be decided. */
const EVIDENCE_ITEMS = [
    'EPISODE_OUTCOMES',
    'MODEL_IDENTITY',
    'MODEL_DIGEST',
    'EVALUATOR_VERSION',
    'EVALUATOR_COMMIT',
    'SEEDS',
    'RUN_TIME',
    'FAILURE_NOTES',
    'RAW_REFERENCES',
    'ENVIRONMENT_LOCK',
    'ATTEMPT_POLICY',
    'DENOMINATOR_POLICY',
    'PLAN_ANCHOR',
    'SIGNATURE',
];
const evidenceItem = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(EVIDENCE_ITEMS);


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ evidenceCounts),
/* harmony export */   DG: () => (/* binding */ metricDecision),
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   QI: () => (/* binding */ missingEvidence),
/* harmony export */   dZ: () => (/* binding */ rateCounts),
/* harmony export */   f3: () => (/* binding */ claimOutcome)
/* harmony export */ });
/* unused harmony exports taskDecision, ppiReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _audit_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92328);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






const count = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0);
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
const claimOutcome = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .CLAIM_OUTCOMES */ .BE);
/** Successes and episodes of one way of counting. */
const rateCounts = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ succeeded: count, episodes: count });
/** One task of a decided metric. */
const taskDecision = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    planned: count,
    observed: count,
    succeeded: count.nullable(),
    counted: count.describe('episodes behind the estimate: with those that count against the claim'),
    estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2.nullable(),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP,
    p_value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable().describe('one-sided: that the task is below the threshold'),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable().describe('Holm, over the tasks'),
    below: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('shown to be below the threshold, after the adjustment'),
});
/** How one expected metric of the claim came out. */
const metricDecision = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    statistic: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum']),
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['pooled', 'each_task']),
    operator: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_OPERATORS */ .rG),
    value: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
    threshold: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2.describe('value less the margin for ">=", plus the margin for "<="'),
    unit: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_UNITS */ .jv),
    outcome: claimOutcome,
    estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2.nullable().describe('point estimate; it never decides'),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP.describe('the interval that decided'),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(1).nullable().describe('coverage of `interval` where it has two ends'),
    sidedness: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['one_sided', 'two_sided']),
    method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).describe('episodes that the interval rests on; not whole where seeds are clustered'),
    counts: rateCounts.nullable().describe('behind a rate'),
    p_value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable().describe('exact binomial, one-sided, against the threshold'),
    naive: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP, n: count })
        .nullable()
        .describe('what the interval would be if all episodes were independent'),
    clustering: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        clusters: count,
        icc: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        design_effect: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        effective_n: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        decides: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })
        .nullable(),
    savi: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        e_value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).nullable().describe('null where it is beyond the range of a double'),
        log_e: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        always_valid_p: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1),
        prior: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([_common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2]),
        planned_before_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })
        .nullable(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(taskDecision),
    sentence,
});
const evidenceCounts = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    planned: count,
    matched: count.describe('planned cells with a result, whatever it is'),
    succeeded: count,
    failed: count,
    not_a_trial: count.describe('planned cells whose only result is a crash, an infrastructure error or a pending row'),
    missing: count.describe('planned cells without a result that the plan owes'),
    not_run: count.describe('planned cells that a planned stop rule made unnecessary'),
    duplicate: count.describe('further results of a planned cell; the least favourable one counts'),
    conflicting: count.describe('planned cells whose results differ'),
    out_of_protocol: count.describe('results of no planned cell'),
    read: count.describe('all results'),
});
const GRADES = ['A', 'B', 'C', 'D'];
const missingEvidence = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ.or(zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('EPISODE_COVERAGE')),
    text: sentence,
});
const derived = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ text: sentence, rule: sentence.describe('how it was derived') });
/** PPI++: simulated episodes corrected by a real subset. Reported beside the decision, never instead of it. */
const ppiReport = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    labels: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br, rows: count }),
    paired: count,
    unlabelled: count,
    lambda: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1),
    hybrid: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP }),
    classical: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP }).describe('of the real labels alone'),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(1),
    sentence,
});
/** `evidence.json`: what became of the claim. Holds no clock, host or absolute path. */
const evidence = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.evidence.v1'),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        statement: sentence.describe('what was decided, in words made from the fields that decided'),
        text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000).describe("the author's own words; nothing is decided by them"),
    }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        frozen_at: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly.nullable(),
        planned_cells: count,
        planned_cells_digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        anchor: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), reference: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), anchored_at: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly })
            .nullable()
            .describe('what shows that the plan existed no later than that'),
    }),
    source: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .auditSource */ .L7, format: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
    subject: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc,
    models: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .modelIdentity */ .IT),
    outcome: claimOutcome.nullable().describe('null where nothing was decided: aggregates alone'),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    sentence: sentence.describe('the verdict in one sentence'),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(metricDecision),
    counts: evidenceCounts,
    denominators: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        rule: sentence.describe('which of the following decided, and why'),
        decided: rateCounts.nullable(),
        planned: rateCounts.nullable().describe('successes among all planned cells'),
        evaluator: rateCounts.nullable().describe("by the evaluator's own rule, over all that was read"),
        trials: rateCounts.nullable().describe('without what was no trial, over all that was read'),
    }),
    rates: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ micro: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1), macro: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1) })
        .nullable()
        .describe('over all episodes that were trials; over tasks'),
    stopping: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        rule: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['fixed', 'savi']),
        note: sentence,
    }),
    grade: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(GRADES), reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence) }),
    completeness: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        score: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).describe('of the record, not of the robot'),
        coverage: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ matched: count, planned: count }),
        fields: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ present: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ), required: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ) }),
        missing: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ),
    })
        .nullable(),
    scope_limits: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .applicability */ .MU,
    missing_evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(missingEvidence),
    recommendation: derived.extend({
        code: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([
            'accept_within_scope',
            'reject_claim',
            'collect_more_episodes',
            'complete_the_record',
            'fix_the_input',
        ]),
    }),
    deployment_summary: derived,
    next_falsification_axes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(derived.extend({ axis: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    not_shown: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence).describe('what this evidence does not show'),
    tasks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_audit_input_js__WEBPACK_IMPORTED_MODULE_0__/* .importedTask */ .uq),
    reported: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedNumber */ .lx),
    findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk),
    ppi: ppiReport.nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('true where the results rest on a mock or a demonstration'),
});


/***/ })

};
