export const id = 1639;
export const ids = [1639];
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
const commit = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full commit');
const numericId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{1,20}$/, 'a number');
/**
 * Where the evidence was made, as the platform said it to the job that did: what binds a package to repository, commit,
 * run and pull request. All `null` outside of a platform that says so.
 */
const signingSource = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    server_url: text.nullable(),
    repository: text.nullable().describe('owner/name'),
    repository_id: numericId.nullable().describe('survives a renaming of the repository'),
    commit: commit.nullable().describe('of a pull request: the merge commit that was checked out'),
    head_commit: commit.nullable().describe('of a pull request: tip of its branch'),
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
/* harmony export */   uq: () => (/* binding */ importedTask)
/* harmony export */ });
/* unused harmony export runFacts */
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


/***/ }),

/***/ 28634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Vx: () => (/* binding */ componentsTable),
/* harmony export */   dS: () => (/* binding */ terminationsWorstFirst),
/* harmony export */   gi: () => (/* binding */ terminationsTable),
/* harmony export */   kO: () => (/* binding */ measurementRows),
/* harmony export */   nc: () => (/* binding */ latencyTable),
/* harmony export */   ns: () => (/* binding */ measurementLevel),
/* harmony export */   rz: () => (/* binding */ evidenceBlock)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27615);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _signature_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70405);






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
        row('Calls', ({ samples }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(samples)),
        row('Errors, retries', ({ errors, retries }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(errors)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(retries)}`),
        row('Peak memory', ({ peak_memory_bytes }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(peak_memory_bytes)),
    ];
}
function estimateText({ value, interval }, unit, thresholds = []) {
    const range = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(interval, unit, { thresholds });
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(value, unit, { thresholds })}${range === null ? '' : ` (${range})`}`;
}
/** Level of the intervals in `measurementRows`, such as `95 %`; empty without measurements. */
function measurementLevel({ latency }) {
    return latency === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequired */ .xV)(latency.latency_ms.p50.level, 'share');
}
function latencyTable(report) {
    const rows = measurementRows(report);
    if (rows.length === 0)
        return '';
    const compared = report.latency_baseline !== null;
    const paired = report.latency_ratio !== null;
    const header = ['Measurement', 'This run', ...(compared ? ['Baseline'] : []), ...(paired ? ['Ratio'] : [])];
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(`l${'r'.repeat(header.length - 1)}`, header, rows.map((row) => [row.what, row.measured, ...(compared ? [row.baseline] : []), ...(paired ? [row.ratio] : [])].map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)(cell))));
    const pairs = report.latency_ratio === null
        ? ''
        : ` Ratio over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(report.latency_ratio.pairs)} interleaved pairs.`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('Measurements', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(table, `<sub>${measurementLevel(report)} bootstrap intervals.${pairs}</sub>`));
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
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('How episodes ended', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)('lr', ['Termination', 'Episodes'], rows.map(([reason, count]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(reason, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.label)), (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)])));
}
/** `sha256:` and twelve digits: enough to tell files apart; the manifest has the whole. */
const SHOWN_DIGEST = 19;
function componentsTable(report) {
    const took = report.duration_s === null ? '' : ` Took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(report.duration_s)}.`;
    const rows = report.components
        .slice(0, 200)
        .map((component) => [
        component.role.replaceAll('_', ' '),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(component.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.label)),
        component.version === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(component.version, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.unit)),
        component.origin === 'real' ? 'real' : `**${component.origin}**`,
        component.digest === null ? '—' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${component.digest.slice(0, SHOWN_DIGEST)}…`),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)('What the results rest on'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(rows.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)('lllll', ['Role', 'Name', 'Version', 'Origin', 'Digest'], rows), `Hardware: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.hardware, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.sentence))}.${took}`));
}
function evidenceBlock(found) {
    if (found === undefined)
        return '';
    if ('problem' in found) {
        return `**No evidence package:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(found.problem, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message))}`;
    }
    const { evidence, packageDigest, packageUrl, signature } = found;
    const outcome = evidence.outcome === null ? 'nothing decided' : evidence.outcome.replaceAll('_', ' ');
    const parts = [
        `**Evidence: grade ${evidence.grade.grade}**`,
        `claim ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(evidence.claim.id, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name))} ${outcome}`,
        `package digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(packageDigest)}`,
        packageUrl === undefined ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)('the package', packageUrl),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(parts.filter((part) => part !== null).join(' · '), `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(`Grade ${evidence.grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gradeWords */ .bb)(evidence)}.`)}</sub>`, (0,_signature_row_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureBlock */ .G1)(signature));
}
/** The same in a few words, with a space before them. */
function evidenceWords(found) {
    if (found === undefined)
        return '';
    if ('problem' in found)
        return ' There is no evidence package.';
    const { evidence, packageDigest, signature } = found;
    const level = signature === undefined ? '' : `, trust level ${(0,_signature_row_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOf */ .In)(signature)}`;
    return ` Evidence: grade ${evidence.grade.grade}, package ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(packageDigest)}${level}.`;
}


/***/ }),

/***/ 23024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ mockSentence),
/* harmony export */   Uh: () => (/* binding */ GATES_REPLACED),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   lD: () => (/* binding */ baselineNeeded)
/* harmony export */ });
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57499);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** What every rendering says of a run in the same words; plain text that its place still has to escape. */
/** Whether the run stopped early, and what that saved. */
function stopSentence(report) {
    const { stop, episodes } = report;
    if (stop === null || episodes === null || stop.rule !== 'savi')
        return '';
    const needed = fixedPlanText(report);
    return stop.stopped_early
        ? `Early stopping decided after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(episodes.run)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.planned, 'planned episode')}${needed}.`
        : `Early stopping was on, and all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.planned, 'planned episode')} were used${needed}.`;
}
/** The fixed plan is that of the first success-rate gate with which the run was planned. */
function fixedPlanText({ stop, gates, preset }) {
    const planner = gates.find(({ kind }) => kind === 'success_rate');
    const size = stop?.fixed_plan_episodes ?? null;
    if (size === null || planner === undefined || preset.gates_overridden)
        return '';
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(planner.name, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.name);
    const power = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(_contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXED_PLAN */ .Dv.power, 'share');
    const distance = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(_contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXED_PLAN */ .Dv.difference, 'points');
    return `; a fixed plan for the gate ${name}, with ${power} power at ${distance}, would have needed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(size)}`;
}
/** What follows the command: what it needs that is not in the repository. */
function baselineNeeded({ baseline }) {
    if (baseline?.source !== 'run' || baseline.run_id === null)
        return null;
    return {
        before: 'Needs the baseline run ',
        run: baseline.run_id,
        after: ', which is only where it was made: among the artifacts of its own job, or on that machine.',
    };
}
/** Said wherever gates other than those of the preset decided. */
const GATES_REPLACED = 'The gates of this preset were replaced by a file (--gates) for this run.';
/** What is not real, and what the results are good for all the same. */
function mockSentence(report) {
    const roles = new Set(report.components.filter(({ origin }) => origin === 'mock').map(({ role }) => role.replaceAll('_', ' ')));
    const which = roles.size === 0 ? '' : ` (${[...roles].join(', ')})`;
    return `These results rest on a mock${which}: they show that the pipeline works, and nothing about a policy.`;
}


/***/ }),

/***/ 70405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ signatureBlock),
/* harmony export */   Hi: () => (/* binding */ signatureSummary),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   gs: () => (/* binding */ signatureText)
/* harmony export */ });
/* unused harmony export signatureLine */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14637);




const BACKEND_WORDS = { sigstore: 'Sigstore', github: "GitHub's attestations", key: 'local key' };
/** Level of what is shown: without a signature there is none but the lowest. */
function levelOf(row) {
    return row.state === 'signed' ? row.level : 'L0';
}
/** One line of plain text, for logs and annotations. */
function signatureText(row) {
    if (row.state === 'signed') {
        const log = row.logIndex === null ? '' : `, log index ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.logIndex, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.unit)}`;
        const how = row.backend === 'key' ? '' : ` (${_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_WORDS */ .P4[row.level]})`;
        return `Signature: ${row.level}${how}, by ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.signer, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence)} (${BACKEND_WORDS[row.backend]}${log})`;
    }
    return `${LEAD[row.state]} (L0): ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.reason, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)}`;
}
const LEAD = { deferred: 'Not signed yet', unsigned: 'Unsigned' };
const FINISH = 'worldgate audit finish-signing';
/** The row of a section, as Markdown. */
function signatureLine(row) {
    if (row.state !== 'signed') {
        const next = row.state === 'deferred' ? `. Finish it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(FINISH)}` : '';
        const reason = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.reason, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message).replace(/\.$/, '');
        return `**${LEAD[row.state]}** (L0): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)(reason)}${next}`;
    }
    const parts = [
        `**Signature: ${row.level}**`,
        row.backend === 'key' ? 'signed' : _verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_WORDS */ .P4[row.level],
        `by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.signer, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence))} (${BACKEND_WORDS[row.backend]})`,
        row.logIndex === null ? null : `log index ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.logIndex, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.unit))}`,
        row.attestationUrl === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('attestation', row.attestationUrl),
    ];
    return parts.filter((part) => part !== null).join(' · ');
}
/** The job summary of a step that signs and does nothing else. */
function signatureSummary(row, packageDigest) {
    const words = { signed: '✍️ Signed', deferred: '⏳ Not signed yet', unsigned: '❔ Unsigned' }[row.state];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`## ${words}`, signatureBlock(row), packageDigest === null ? null : `<sub>Package digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(packageDigest)}</sub>`)}\n`;
}
/** The row with what a signature does and does not show. */
function signatureBlock(row) {
    if (row === undefined)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(signatureLine(row), row.state === 'signed' ? `<sub>${_verification_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_BOUNDARY */ .wL}</sub>` : null);
}


/***/ }),

/***/ 14637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ LEVEL_WORDS),
/* harmony export */   R5: () => (/* binding */ verificationSentence),
/* harmony export */   UO: () => (/* binding */ factRows),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   ed: () => (/* binding */ mainSigner),
/* harmony export */   s3: () => (/* binding */ signerWords),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   wL: () => (/* binding */ SIGNATURE_BOUNDARY)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12922);




/** What each level means, as a part of a sentence. */
const LEVEL_WORDS = {
    L0: 'unsigned, or signed with a local key',
    L1: 'signed in the job that made the evidence',
    L2: 'signed in a separate job that saw only digests',
    L3: 'reusable workflow on a hosted runner, its shape checked',
};
const SIGNATURE_BOUNDARY = 'A signature shows who vouches for these files and when; it never makes a claim true.';
/** In one line, for outputs and logs. */
function signerWords(signer) {
    if (signer.kind === 'certificate')
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(signer.subject, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence);
    return signer.owner === null
        ? `key ${signer.key_id}`
        : `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(signer.owner, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.sentence)} (${signer.key_id})`;
}
/** Who signed the evidence, or whoever signed anything. */
function mainSigner({ signatures }) {
    const valid = signatures.filter(({ valid }) => valid);
    return valid.find(({ predicate_type: type }) => type === _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_PREDICATE */ .Mi) ?? valid[0] ?? null;
}
/** `unjudged`: nothing is wrong, but nobody said whose signature is trusted. */
function standingOf({ verified, checks }) {
    if (verified)
        return 'verified';
    return checks.some(({ state }) => state === 'failed') ? 'refused' : 'unjudged';
}
function toneOf(verification) {
    const standing = standingOf(verification);
    if (standing !== 'verified')
        return standing === 'refused' ? 'bad' : 'doubtful';
    if (verification.claim?.verdict === 'passed')
        return 'good';
    return verification.claim?.verdict === 'failed' && !acceptsOutcome(verification) ? 'bad' : 'doubtful';
}
/** A policy has named the outcomes that it takes, and this is one. */
function acceptsOutcome({ verified, trust_policy: policy }) {
    return verified && policy?.any_outcome === false;
}
function resultWords({ outcome, verdict, grade }) {
    return `${outcome?.replaceAll('_', ' ') ?? 'nothing decided'}, verdict ${verdict}, grade ${grade}`;
}
/** The result in one sentence. */
function verificationSentence(verification) {
    const { claim, level } = verification;
    const name = claim?.slug ?? 'the package';
    switch (standingOf(verification)) {
        case 'verified': {
            if (claim === null)
                return `Verified (${level})`;
            if (claim.verdict === 'passed')
                return `Verified (${level}): ${name}: ${resultWords(claim)}`;
            const lead = claim.verdict === 'failed' ? 'THE CLAIM DID NOT HOLD' : 'THE CLAIM IS NOT DECIDED';
            const accepted = acceptsOutcome(verification) ? ', which the policy accepts' : '';
            return `${lead}${accepted}: ${name}: ${resultWords(claim)}. The package itself is verified (${level}).`;
        }
        case 'refused': {
            const { causes } = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(verification);
            return `NOT VERIFIED, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(causes.length, 'check')} failed: ${name}`;
        }
        case 'unjudged':
            return unnamedKey(verification) === null
                ? `NOT VERIFIED: nothing is wrong with ${name}, but nobody said whose signature to trust`
                : `NOT VERIFIED: ${name} is signed with a key, and nobody said whose key to trust`;
    }
}
/** The key that a bundle names, where nobody said whose keys are trusted, so that it could not be looked at. */
function unnamedKey({ checks }) {
    const check = checks.find(({ name, state }) => name === 'key' && state === 'not_checked');
    return check?.found ?? null;
}
/** What was verified, who signed it and when, a row for each; of a package that is refused, nothing good of its own. */
function factRows(verification) {
    const { claim, level, trusted_roots: roots, checks } = verification;
    const standing = standingOf(verification);
    const rows = [];
    const add = (label, text) => rows.push([label, (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)]);
    if (claim !== null) {
        add('claim', claim.statement);
        if (standing === 'unjudged')
            add('it says', resultWords(claim));
        const isTold = checks.some(({ name, state }) => name === 'draft' && state === 'failed');
        if (claim.draft.length > 0 && !isTold)
            add('DRAFT', claim.draft.join('; '));
    }
    const key = unnamedKey(verification);
    if (key !== null) {
        add('signed by', 'nobody said whose key this is');
        add('key', key);
    }
    const signature = mainSigner(verification);
    if (signature !== null) {
        const signer = signature.signer;
        if (signer.kind === 'certificate')
            add('signed by', signer.subject);
        else {
            add('signed by', signer.owner ?? 'the key that was given; nothing here says whose it is');
            add('key', signer.key_id);
        }
        add('level', `${level}: ${signer.kind === 'key' ? 'signed with a local key' : LEVEL_WORDS[level]}`);
        if (signature.signed_at !== null)
            add('signed at', signature.signed_at);
        if (verification.signed_late)
            add('late', 'another run signed than the one that made the evidence');
    }
    for (const { name, note } of roots)
        add('root', `${name}${note === null ? '' : `: ${note}`}`);
    return rows;
}
/** How to get an answer, where nobody said whom to trust. */
function nextStep({ checks }) {
    const open = checks.find(({ name, state }) => name === 'no-trust-policy' && state === 'not_checked');
    if (open === undefined)
        return null;
    const message = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(open.message, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message);
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}


/***/ }),

/***/ 12922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ particulars),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   nC: () => (/* binding */ consequenceSentence)
/* harmony export */ });
/* harmony import */ var _contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);


/** Findings of one kind that are told in full. */
const MOST_ALIKE = 3;
/** One mistake often shows in every bundle and every demand: it is told once, and what follows from it in few words. */
function findingsOf(verification) {
    const files = fileNames(verification);
    const failed = verification.checks.filter(({ state }) => state === 'failed');
    const follows = failed.filter((check) => consequence(check, verification) !== null);
    // Whatever is refused has a reason.
    const isFollowing = (check) => follows.length < failed.length && follows.includes(check);
    return {
        causes: shortened(grouped(failed.filter((check) => !isFollowing(check)), files)),
        consequences: [
            ...new Set(failed.filter(isFollowing).flatMap((check) => consequence(check, verification) ?? [])),
        ],
        open: grouped(verification.checks.filter(({ state, name }) => state === 'not_checked' && !TOLD_ABOVE.includes(name)), files),
    };
}
/** Rows and sentences of their own say these. */
const TOLD_ABOVE = ['key', 'no-trust-policy'];
/** What a failed check only repeats of another, in words; null where it is a finding of its own. */
function consequence({ phase, name, expected = '' }, { signatures, claim, checks }) {
    const isUnsigned = signatures.every(({ valid }) => !valid);
    const named = `${phase}/${name}`;
    if (named === 'identity/signature-present') {
        const those = signatures.filter(({ predicate_type: type }) => type === expected || type === null);
        const isToldOf = those.some(({ valid }) => !valid) ||
            (signatures.length === 0 &&
                checks.some(({ phase, state }) => phase === 'signature' && state === 'failed'));
        return isToldOf ? `a valid signature over ${typeWords(expected)}` : null;
    }
    if (named === 'trust_policy/level')
        return isUnsigned ? `level ${expected}` : null;
    if (named === 'trust_policy/claim')
        return claim === null ? 'the claim and how it came out' : null;
    if (named === 'trust_policy/expression')
        return isUnsigned || claim === null ? 'the expression' : null;
    return null;
}
/** `https://in-toto.io/attestation/test-result/v0.1`: `test-result/v0.1`. */
function typeWords(type) {
    return type.split('/').slice(-2).join('/');
}
/** Names of the bundles, longest first, so that none is taken for one that it begins with. */
function fileNames({ signatures }) {
    const names = new Set([...signatures.map(({ file }) => file), ...Object.values(_contracts_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_FILES */ .HJ)]);
    return [...names].sort((a, b) => b.length - a.length);
}
function grouped(checks, files) {
    const groups = new Map();
    for (const check of checks) {
        const file = fileOf(check, files);
        const without = (text) => text === undefined || file === null ? text : text.replaceAll(file, '');
        const { phase, name, message, expected, found, where } = check;
        // Of what was not looked at, the reason alone is told.
        const key = check.state === 'not_checked'
            ? [phase, without(message)]
            : [phase, name, without(message), without(expected), without(found), without(where)];
        const group = groups.get(JSON.stringify(key));
        if (group === undefined)
            groups.set(JSON.stringify(key), { first: check, file, others: [], alike: [] });
        else
            group.others.push(file ?? where ?? name);
    }
    return [...groups.values()];
}
/** The bundle that a check is of: its place begins with it, or its message speaks of it. */
function fileOf({ where, message }, files) {
    const begins = (text, file) => text === file || (text.startsWith(file) && /[:;\s]/.test(text.charAt(file.length)));
    return (files.find((file) => begins(where ?? '', file) || begins(message, file)) ??
        files.find((file) => message.split(' ').includes(file)) ??
        null);
}
/** A few findings of each kind, and where the others are. */
function shortened(groups) {
    const isOfAnother = groups.some(({ first }) => isOtherSubject(first));
    const kindOf = ({ first }) => isOfAnother && (isOtherSubject(first) || first.name === 'predicate-differs')
        ? ANOTHER_PACKAGE
        : `${first.phase}/${first.name}`;
    return [...Map.groupBy(groups, kindOf)].flatMap(([kind, those]) => {
        const most = kind === ANOTHER_PACKAGE ? 1 : MOST_ALIKE;
        if (those.length <= most)
            return those;
        const shown = those.slice(0, most).map((group) => ({ ...group }));
        const left = those.slice(most);
        shown.at(-1).alike = left.map(({ first }) => quotedName(first.message) ?? first.where ?? first.name);
        return shown;
    });
}
/** What was signed is something else altogether: every member and every word that differs says so again. */
const ANOTHER_PACKAGE = 'another package';
function isOtherSubject({ phase, name }) {
    return phase === 'statement' && name.startsWith('subject-');
}
/** The member that a message names. */
function quotedName(message) {
    return /"([^"]{1,120})"/.exec(message)?.[1];
}
const MOST_PLACES = 6;
/** Expected, found, and where to look, for a check that failed. */
function particulars({ first, others, alike }) {
    const { expected, found, where } = first;
    return [
        ['expected', expected],
        ['found', found],
        ['look at', where],
        ['the same in', listed(others)],
        ['others alike', listed(alike)],
    ].flatMap(([label, text]) => text === undefined ? [] : [[label, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message)]]);
}
function listed(places) {
    if (places.length === 0)
        return undefined;
    const shown = [...new Set(places)];
    const left = shown.length - MOST_PLACES;
    return `${shown.slice(0, MOST_PLACES).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
/** What was not looked at and why, in one line. */
function openWords({ first, file, others }) {
    if (others.length === 0)
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(first.message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message);
    // The same of several bundles is told without the name of one.
    const lead = `${file}: `;
    const message = first.message.startsWith(lead) ? first.message.slice(lead.length) : first.message;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message)} (${others.length + 1} checks)`;
}
/** What follows from the causes, in one line; null where nothing does. */
function consequenceSentence({ consequences }) {
    if (consequences.length === 0)
        return null;
    const demands = consequences.length === 1
        ? 'a demand of the policy cannot be met'
        : `${consequences.length} demands of the policy cannot be met`;
    return `and so ${demands}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(consequences.join('; '), _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message)}`;
}


/***/ })

};
