export const id = 5856;
export const ids = [5856];
export const modules = {

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

/***/ 65196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ renderEvidenceDiffMarkdown),
  c: () => (/* binding */ renderEvidenceDiffText)
});

// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/evidence-view.js
var evidence_view = __webpack_require__(90171);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
;// CONCATENATED MODULE: ./.build/reports/evidence-diff-view.js



/** What every rendering of a comparison says, as plain text that its place still has to escape. */
/** What the keys of a difference mean to a reader. */
const KEY_WORDS = {
    decision: 'decision',
    benchmark: 'benchmark',
    benchmark_version: 'version of the benchmark',
    split: 'split',
    embodiment: 'robot embodiment',
    simulator: 'simulator',
    cameras: 'cameras',
    language: 'language',
    reset: 'reset of the scene',
    horizon: 'steps of an episode',
    metric: 'metric',
    evaluator: 'evaluator',
    tasks: 'tasks',
};
const LETTERS_CAPTION = 'Packages that share a letter are not separated; that does not make them equal.';
const TEST_WORDS = {
    mcnemar_exact: 'exact McNemar',
    barnard: 'Barnard',
    pooled_z: 'pooled score test',
    confidence_sequences: 'confidence sequences, valid at any stopping time',
    bootstrap: 'bootstrap',
    normal: 'large-sample test',
    none: 'no test',
};
const METHOD_WORDS = {
    newcombe: 'Newcombe',
    mover: 'interval at effective sizes',
    confidence_sequences: 'confidence sequences',
    bootstrap: 'bootstrap',
    normal: 'large-sample interval',
    none: 'no interval',
};
/** Whether packages were compared, in one sentence. */
function diffSentence({ comparable, packages, differences, metrics }) {
    const count = (0,format/* plural */.LS)(packages.length, 'package');
    if (comparable) {
        const waived = differences.length === 0
            ? ''
            : `, although they differ in ${(0,format/* plural */.LS)(differences.length, 'key')} that the caller waived`;
        return `${count} compared on ${(0,format/* plural */.LS)(metrics.length, 'metric')}${waived}.`;
    }
    const open = differences.filter(({ waived }) => !waived);
    if (open.length === 0)
        return `${count} share no metric, so nothing was compared.`;
    return `${count} not compared: they differ in ${open.map(({ key }) => KEY_WORDS[key]).join(', ')}.`;
}
/** What would let refused packages be compared all the same; null where nothing would. */
function waiverHint({ comparable, differences }) {
    const open = differences.filter(({ waived }) => !waived);
    if (comparable || open.length === 0 || open.some(({ key }) => key === 'decision'))
        return null;
    return `--waive ${differences.map(({ key }) => key).join(',')}`;
}
function packageRows({ packages }) {
    return packages.map((one) => {
        const { counts, subject } = one;
        const revision = subject.revision === null ? '' : `@${subject.revision.slice(0, 12)}`;
        return [
            (0,plain/* clip */.$Q)(one.label, plain/* LONGEST */.zP.label),
            `${(0,plain/* clip */.$Q)(subject.id, plain/* LONGEST */.zP.label)}${revision}`,
            `${(0,evidence_view/* outcomeWords */.wX)(one.outcome)}${one.not_for_proof ? ', not for proof' : ''}`,
            one.grade,
            `${(0,evidence_view/* countsText */.WN)({ succeeded: counts.matched, episodes: counts.planned })}, ${(0,format/* formatCount */.B4)(counts.missing)} missing`,
        ];
    });
}
/** Key, whether it was waived, and what each package says. */
function differenceRows({ differences, }) {
    return differences.map(({ key, waived, values }) => ({
        key,
        words: KEY_WORDS[key],
        state: waived ? 'waived' : 'refused',
        values: values.map(({ value }) => (0,plain/* clip */.$Q)(value, plain/* LONGEST */.zP.sentence)),
    }));
}
/** `success_rate (share of episodes)`. */
function metricTitle(metric) {
    return `${(0,plain/* clip */.$Q)(metric.name, plain/* LONGEST */.zP.name)} (${(0,evidence_view/* statisticWords */.aX)(metric)})`;
}
/** A metric of each package as its own decision counted it: label, measured, interval, counts, letters. */
function comparedRows(metric) {
    const unit = (0,evidence_view/* metricUnit */.n2)(metric);
    const lettered = metric.packages.some(({ letters }) => letters !== null);
    const isRate = metric.packages.some(({ trials }) => trials !== null);
    return {
        header: [
            'Package',
            'Measured',
            'Interval of its decision',
            isRate ? 'Decided with' : 'n',
            ...(isRate ? ['Trials alone'] : []),
            'Without a result',
            ...(lettered ? ['Letters'] : []),
        ],
        rows: metric.packages.map((one) => {
            const level = one.level === null ? '' : ` (${(0,format/* formatRequired */.xV)(one.level, 'share')})`;
            const interval = (0,format/* formatInterval */.vy)(one.interval, unit);
            return [
                (0,plain/* clip */.$Q)(one.label, plain/* LONGEST */.zP.label),
                one.estimate === null ? '—' : (0,format/* formatQuantity */.VZ)(one.estimate, unit),
                interval === null ? '—' : `${interval}${level}`,
                one.counts === null
                    ? (0,format/* formatQuantity */.VZ)(one.n, {
                        shift: 0,
                        prefix: '',
                        suffix: '',
                        decimals: Number.isInteger(one.n) ? 0 : 1,
                    })
                    : (0,evidence_view/* countsText */.WN)(one.counts),
                ...(isRate ? [one.trials === null ? '—' : (0,evidence_view/* countsText */.WN)(one.trials)] : []),
                (0,format/* formatCount */.B4)(one.without_result),
                ...(lettered ? [one.letters ?? '—'] : []),
            ];
        }),
    };
}
/** How a difference of this metric is written; sums are compared as means of an episode. */
function changeUnit({ unit, statistic }) {
    return (0,evidence_view/* differenceUnit */._m)({ unit, statistic: statistic === 'sum' ? 'mean' : statistic });
}
/** `b against a: …`, what it says in words, and on which grounds: sentences. */
function pairSentences(pair, metric) {
    const [a, b] = [(0,plain/* clip */.$Q)(pair.a, plain/* LONGEST */.zP.label), (0,plain/* clip */.$Q)(pair.b, plain/* LONGEST */.zP.label)];
    const { alpha } = metric;
    if (pair.difference === null)
        return [
            `${b} against ${a}: no comparison of this metric${pair.unpaired_because === null ? '' : ` (${pair.unpaired_because})`}.`,
        ];
    const unit = changeUnit(metric);
    const p = pair.p_adjusted ?? pair.p_value;
    const thresholds = pair.separated ? [0] : [];
    const interval = (0,format/* formatInterval */.vy)(pair.interval, unit, { signed: true, thresholds });
    const facts = [
        `${(0,format/* formatQuantity */.VZ)(pair.difference, unit, { signed: true })}`,
        interval === null
            ? null
            : `${(0,format/* formatRequired */.xV)(pair.level, 'share')} ${METHOD_WORDS[pair.method]} ${interval}`,
        p === null
            ? null
            : `${(0,format/* formatP */.MA)(p, alpha)}${pair.p_adjusted === null ? '' : ' after Holm'} (${TEST_WORDS[pair.test]})`,
    ].filter((fact) => fact !== null);
    return [
        `${b} against ${a}: ${facts.join('; ')}. ${conclusionText(pair, a, b)}`,
        ...pairingText(pair, unit, a, b),
        ...marginText(pair, unit, a, b),
    ];
}
function conclusionText(pair, a, b) {
    const { conclusion } = pair;
    const [low, high] = pair.interval;
    const isApart = (low !== null && low > 0) || (high !== null && high < 0);
    if (conclusion === 'not_separated' && pair.paired !== null && isApart)
        return 'Not separated over the pairs, whose test decides; the interval is of whole samples, as each package decided them.';
    switch (conclusion) {
        case 'better':
            return `${b} is better.`;
        case 'worse':
            return `${b} is worse.`;
        case 'different':
            return 'They differ.';
        case 'not_worse':
            return `Not separated; ${b} is shown to be not worse than ${a} by the margin.`;
        case 'not_separated':
            return 'Not separated: the difference may be chance, which does not make them equal.';
    }
}
function pairingText({ paired, unpaired_because: why }, unit, a, b) {
    if (paired === null)
        return why === null ? [] : [`Cells do not pair: ${why}.`];
    const interval = (0,format/* formatInterval */.vy)(paired.interval, unit, { signed: true }) ?? '—';
    return [
        `${(0,format/* plural */.LS)(paired.cells, 'cell')} pair: ${(0,format/* formatCount */.B4)(paired.only_b)} succeeded with ${b} alone, ${(0,format/* formatCount */.B4)(paired.only_a)} with ${a} alone, ${(0,format/* formatCount */.B4)(paired.both)} with both, ${(0,format/* formatCount */.B4)(paired.neither)} with neither; over pairs ${(0,format/* formatQuantity */.VZ)(paired.difference, unit, { signed: true })} (Tango ${interval}).`,
    ];
}
function marginText({ non_inferiority: found }, unit, a, b) {
    if (found === null)
        return [];
    const by = found.p_value !== null
        ? `${(0,format/* formatP */.MA)(found.p_value, found.alpha)}, Farrington–Manning`
        : `bound ${found.bound === null ? '—' : (0,format/* formatQuantity */.VZ)(found.bound, unit, { signed: true, thresholds: [found.margin, -found.margin] })}, ${METHOD_WORDS[found.method] ?? found.method}`;
    const margin = (0,format/* formatRequired */.xV)(found.margin, unit);
    const said = found.holds
        ? `${b} is not worse than ${a} by ${margin} or more`
        : `That ${b} is not worse than ${a} by ${margin} or more is not shown`;
    return [`${said} (${by}, one-sided α = ${(0,format/* formatRequired */.xV)(found.alpha, '')}).`];
}
const TASK_HEADER = ['Task', 'a', 'b', 'Change', 'Interval', 'p'];
/** Tasks by need: separated ones first, then the smallest p. */
function tasksByNeed({ tasks }) {
    const p = (task) => task.p_adjusted ?? 1;
    return tasks.toSorted((x, y) => Number(y.separated) - Number(x.separated) || p(x) - p(y) || (x.difference ?? 0) - (y.difference ?? 0));
}
function taskDifferenceRow(task, metric) {
    const unit = (0,evidence_view/* metricUnit */.n2)({ ...metric, statistic: metric.statistic === 'sum' ? 'mean' : metric.statistic });
    const change = changeUnit(metric);
    const arm = (estimate, counts) => estimate === null
        ? '—'
        : `${(0,format/* formatQuantity */.VZ)(estimate, unit)}${counts === null ? '' : ` (${(0,format/* formatCount */.B4)(counts.succeeded)}/${(0,format/* formatCount */.B4)(counts.episodes)})`}`;
    return [
        (0,plain/* clip */.$Q)(task.task, plain/* LONGEST */.zP.label),
        arm(task.estimate_a, task.a),
        arm(task.estimate_b, task.b),
        task.difference === null ? '—' : (0,format/* formatQuantity */.VZ)(task.difference, change, { signed: true }),
        (0,format/* formatInterval */.vy)(task.interval, change, { signed: true }) ?? '—',
        task.p_adjusted === null ? '—' : (0,format/* formatP */.MA)(task.p_adjusted, metric.alpha),
    ];
}
/** `2 of 10 tasks are separated after Holm over all tasks and pairs.` */
function tasksSeparatedText({ tasks }) {
    const separated = tasks.filter((task) => task.separated).length;
    return `${(0,format/* formatCount */.B4)(separated)} of ${(0,format/* plural */.LS)(tasks.length, 'task')} separated after Holm.`;
}

// EXTERNAL MODULE: ./.build/reports/evidence-table.js
var evidence_table = __webpack_require__(49024);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/text.js
var reports_text = __webpack_require__(75963);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
;// CONCATENATED MODULE: ./.build/reports/evidence-diff.js








/** Tasks of a pair that a terminal shows, and that Markdown shows folded. */
const MOST_TASKS = { text: 5, markdown: 200 };
const PACKAGE_HEADER = ['Package', 'Subject', 'Outcome', 'Grade', 'Planned cells with a result'];
/** A comparison of packages as GitHub-flavoured Markdown, with everything from outside escaped. */
function renderEvidenceDiffMarkdown(diff) {
    const hint = waiverHint(diff);
    return `${(0,markdown/* blocks */.Bv)('# Evidence compared', `${diff.comparable ? '' : '⛔ '}**${(0,reports_escape/* escapeMarkdownText */.m4)(diffSentence(diff))}**`, table('lllll', PACKAGE_HEADER, packageRows(diff)), differencesPart(diff), hint === null ? null : `To compare them all the same, and have it said: ${(0,reports_escape/* markdownCode */.D9)(hint)}`, diff.notes.map((note) => `- ${(0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(note, plain/* LONGEST */.zP.message))}`).join('\n'), ...diff.metrics.map(metricPart))}\n`;
}
function table(align, header, rows) {
    return (0,markdown/* markdownTable */.Qj)(align, header.map((cell) => (0,reports_escape/* escapeMarkdownCell */.Vf)(cell)), rows.map((row) => row.map((cell) => (0,reports_escape/* escapeMarkdownCell */.Vf)(cell))));
}
function differencesPart(diff) {
    if (diff.differences.length === 0)
        return '';
    const labels = diff.packages.map(({ label }) => (0,plain/* clip */.$Q)(label, plain/* LONGEST */.zP.label));
    const rows = differenceRows(diff).map(({ words, state, values }) => [words, state, ...values]);
    return (0,markdown/* blocks */.Bv)('## Where they differ', table('l'.repeat(2 + labels.length), ['Key', 'State', ...labels], rows));
}
function metricPart(metric) {
    const { header, rows } = comparedRows(metric);
    return (0,markdown/* blocks */.Bv)(`## ${(0,reports_escape/* markdownCode */.D9)(metricTitle(metric))}`, table(`l${'r'.repeat(header.length - 1)}`, header, rows), header.includes('Letters') ? `<sub>${LETTERS_CAPTION}</sub>` : null, ...metric.pairs.map((pair) => pairPart(pair, metric)));
}
function pairPart(pair, metric) {
    const sentences = pairSentences(pair, metric).map((sentence) => `- ${(0,reports_escape/* escapeMarkdownText */.m4)(sentence)}`);
    const shown = tasksByNeed(pair).slice(0, MOST_TASKS.markdown);
    if (shown.length < 2)
        return sentences.join('\n');
    const left = pair.tasks.length - shown.length;
    const names = [(0,plain/* clip */.$Q)(pair.a, plain/* LONGEST */.zP.label), (0,plain/* clip */.$Q)(pair.b, plain/* LONGEST */.zP.label)];
    const header = TASK_HEADER.map((cell, i) => (i === 1 ? names[0] : i === 2 ? names[1] : cell));
    return (0,markdown/* blocks */.Bv)(sentences.join('\n'), (0,markdown/* folded */.TM)((0,reports_escape/* escapeHtml */.ZD)(`${names[1]} against ${names[0]} by task: ${tasksSeparatedText(pair)}`), (0,markdown/* blocks */.Bv)(table('lrrrrr', header, shown.map((task) => taskDifferenceRow(task, metric))), left === 0 ? null : `${(0,format/* plural */.LS)(left, 'further task')} in the JSON.`, '<sub>p-values are adjusted after Holm over all tasks and pairs; intervals are not.</sub>')));
}
/** A comparison of packages for a terminal of `width` columns (80 unless given, at least 48); ends with a line break. */
function renderEvidenceDiffText(diff, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const bold = (text) => (color ? `\u001b[1m${text}\u001b[0m` : text);
    const lines = [...(0,reports_text/* paragraph */.FY)(diffSentence(diff), width).map(bold), ''];
    lines.push(...plainTable(['Package', 'Subject', 'Outcome', 'Grade', 'Cells'], packageRows(diff), width), '');
    for (const { words, state, values } of differenceRows(diff)) {
        lines.push(...(0,reports_text/* item */.AS)(`${words} (${state})`, width));
        values.forEach((value, i) => {
            const label = (0,plain/* clip */.$Q)(diff.packages[i].label, plain/* LONGEST */.zP.label);
            lines.push(...(0,reports_text/* paragraph */.FY)(`${label}: ${value}`, width - 4).map((line) => `    ${line}`));
        });
    }
    const hint = waiverHint(diff);
    if (hint !== null)
        lines.push('', ...(0,reports_text/* paragraph */.FY)(`To compare them all the same, and have it said: ${hint}`, width), '');
    for (const note of diff.notes)
        lines.push(...(0,reports_text/* item */.AS)((0,plain/* clip */.$Q)(note, plain/* LONGEST */.zP.message), width));
    for (const metric of diff.metrics)
        lines.push('', ...metricLines(metric, width, bold));
    return `${lines.map((line) => line.replaceAll(text_table/* NO_BREAK */.Y_, ' ').trimEnd()).join('\n')}\n`;
}
function metricLines(metric, width, bold) {
    const { header, rows } = comparedRows(metric);
    const column = (name) => header.indexOf(name);
    const [measured, interval, counted] = [1, 2, 3];
    const trials = column('Trials alone');
    const letters = column('Letters');
    const table = (0,evidence_table/* namedRows */.L)({
        header: ['Package', 'Measured', 'Counted', ...(letters === -1 ? [] : ['Letters'])],
        rows: rows.map((cells) => ({
            name: cells[0],
            cells: [
                [cells[measured], cells[interval]],
                [
                    trials === -1 ? `n = ${cells[counted]}` : `decided with ${cells[counted]}`,
                    ...(trials === -1 ? [] : [`trials alone ${cells[trials]}`]),
                    `${cells[column('Without a result')]} without a result`,
                ],
                ...(letters === -1 ? [] : [[cells[letters]]]),
            ],
        })),
        width,
    });
    const lines = [...(0,reports_text/* paragraph */.FY)(metricTitle(metric), width).map(bold), ...table];
    if (letters !== -1)
        lines.push(...(0,reports_text/* paragraph */.FY)(LETTERS_CAPTION, width));
    for (const pair of metric.pairs) {
        lines.push('', ...pairSentences(pair, metric).flatMap((sentence) => (0,reports_text/* item */.AS)(sentence, width)));
        if (pair.tasks.length < 2)
            continue;
        const shown = tasksByNeed(pair).slice(0, MOST_TASKS.text);
        // Names of packages would not fit the headings.
        const names = `a: ${(0,plain/* clip */.$Q)(pair.a, plain/* LONGEST */.zP.label)}, b: ${(0,plain/* clip */.$Q)(pair.b, plain/* LONGEST */.zP.label)}`;
        lines.push(...(0,reports_text/* item */.AS)(`${tasksSeparatedText(pair)} By task, ${names}:`, width));
        const rowsOf = shown.map((task) => taskDifferenceRow(task, metric).filter((_, i) => i !== 4));
        lines.push(...plainTable(['Task', 'a', 'b', 'Change', 'p (Holm)'], rowsOf, width));
        const left = pair.tasks.length - shown.length;
        if (left > 0)
            lines.push(...(0,reports_text/* item */.AS)(`${(0,format/* plural */.LS)(left, 'more task')} in the JSON`, width));
    }
    return lines;
}
function plainTable(header, rows, width) {
    return (0,evidence_table/* namedRows */.L)({
        header,
        rows: rows.map(([name, ...cells]) => ({ name: name, cells: cells.map((cell) => [cell]) })),
        width,
    });
}


/***/ }),

/***/ 43331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ forestPlot),
/* harmony export */   g: () => (/* binding */ EVIDENCE_STYLE)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74155);




/** Rows of one plot; `evidence.json` has them all. */
const MOST_ROWS = 1000;
/**
 * Style of a page of evidence: decision and plot are tables on wide pages; on narrow ones the cells of a metric stand under
 * each other, each with its heading, and each task stands over its own line.
 */
const EVIDENCE_STYLE = `
.scroll + .scroll { margin-top: 16px; }
td.number { white-space: nowrap; }
.forest .plot { width: 46%; min-width: 150px; vertical-align: middle; padding-left: 14px; padding-right: 14px; }
.forest tbody th { font-weight: 600; overflow-wrap: anywhere; }
.forest svg { overflow: visible; width: 100%; }
.forest svg text { fill: var(--muted); font-size: 11px; }
.forest tr.misses { background: var(--panel); }
.mark { color: var(--failed); font-weight: 600; }
@media (max-width: 640px) {
  td .word { white-space: normal; }
  .metrics table, .metrics tbody, .metrics caption { display: block; } .metrics thead { display: none; }
  .metrics tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .metrics tbody th, .metrics tbody td { display: block; border: 0; padding: 3px 0; } .metrics .name { white-space: normal; overflow-wrap: anywhere; }
  .metrics td::before { display: block; color: var(--muted); font-size: 0.87rem; }
  .metrics td:nth-child(2)::before { content: "Outcome"; } .metrics td:nth-child(3)::before { content: "Measured"; }
  .metrics td:nth-child(4)::before { content: "Interval"; } .metrics td:nth-child(5)::before { content: "Required"; }
  .forest, .forest tbody, .forest caption, .forest thead, .forest thead tr { display: block; }
  .forest thead th { display: none; } .forest thead .plot { display: block; width: auto; border: 0; }
  .forest tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .forest tbody th, .forest tbody td { display: block; border: 0; padding-top: 2px; padding-bottom: 2px; }
  .forest tbody .plot { width: auto; } .forest tbody .number { text-align: left; }
}
`;
/** The intervals of a metric's tasks against its threshold, worst first, as a table with one line drawn in each row. */
function forestPlot(metric) {
    const tasks = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksWorstFirst */ .GP)(metric);
    if (tasks.length === 0)
        return '';
    const shown = tasks.slice(0, MOST_ROWS);
    const axis = axisOf(metric);
    const rows = shown.map((task) => row(task, metric, axis)).join('\n');
    const threshold = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRequired */ .xV)(metric.threshold, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_2__/* .metricUnit */ .n2)(metric));
    const caption = metric.statistic === 'sum'
        ? `What each task adds, worst first; the dashed line is ${threshold}, what the total of all tasks was held against`
        : `Each task with its interval, worst first; the dashed line is ${threshold}, what the decision was made against`;
    const left = tasks.length - shown.length;
    return `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(caption)}">
<table class="forest">
<caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(caption)}</caption>
<thead><tr><th scope="col">Task</th><th scope="col">Measured</th><th scope="col" class="plot">${axisLabels(metric, axis)}</th><th scope="col" class="number">p</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, 'more task')} in evidence.json.</p>` : ''}`;
}
function row(task, metric, axis) {
    const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .taskView */ .vV)(task, metric);
    const mark = view.below ? ' <span class="mark">shown to miss it</span>' : '';
    return `<tr${view.below ? ' class="misses"' : ''}><th scope="row">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.task)}${mark}</th><td><span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.measured)}</span> <span class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(metric.statistic === 'rate' ? view.counts : `${view.counts} observed`)}</span>${view.interval === '—' ? '' : `<br><span class="muted nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.interval)}</span>`}</td><td class="plot">${line(task, view, metric, axis)}</td><td class="number nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.p)}</td></tr>`;
}
/** A rate has the whole scale; anything else what its tasks and thresholds span, with some air. */
function axisOf(metric) {
    if (metric.unit === 'ratio')
        return { from: 0, to: 1 };
    const values = [
        metric.value,
        metric.threshold,
        ...metric.tasks.flatMap(({ estimate, interval }) => [estimate, ...interval]),
    ].filter((value) => value !== null);
    const low = Math.min(...values);
    const high = Math.max(...values);
    const air = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
    const axis = { from: low - air, to: high + air };
    // Numbers at the end of what a double holds have no room beside them.
    return Number.isFinite(axis.to - axis.from) ? axis : { from: -FAR, to: FAR };
}
const FAR = Number.MAX_VALUE / 4;
/** Position on the axis in percent; what lies beyond an end stands on it. */
function place(value, { from, to }) {
    const share = (value - from) / (to - from);
    return `${(100 * Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0))).toFixed(2)}%`;
}
const HEIGHT = 22;
function line(task, view, metric, axis) {
    const [low, high] = task.interval;
    const middle = HEIGHT / 2;
    const tone = view.below ? 'failed' : view.holds ? 'passed' : 'inconclusive';
    const threshold = place(metric.threshold, axis);
    const unmeasured = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmeasured */ .qB)(task);
    const drawn = unmeasured || (low === null && high === null)
        ? ''
        : `<line class="range" x1="${low === null ? '0%' : place(low, axis)}" x2="${high === null ? '100%' : place(high, axis)}" y1="${middle}" y2="${middle}"/>`;
    const parts = [
        `<line class="axis" x1="0%" x2="100%" y1="${middle}" y2="${middle}"/>`,
        drawn,
        unmeasured || task.estimate === null
            ? ''
            : `<circle class="point" cx="${place(task.estimate, axis)}" cy="${middle}" r="4"/>`,
        `<line class="required" x1="${threshold}" x2="${threshold}" y1="-8" y2="${HEIGHT + 8}"/>`,
    ];
    const label = `${view.task}: ${view.measured}, ${view.interval}`;
    return `<svg class="${tone}" height="${HEIGHT}" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(label)}">${parts.join('')}</svg>`;
}
/** The ends of the axis and the threshold, in the heading of the plot. */
function axisLabels(metric, axis) {
    const unit = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_2__/* .metricUnit */ .n2)(metric);
    const { shift, suffix } = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .unitStyle */ .Q1)(unit);
    const at = (value) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .exactText */ .ns)(Number(value.toPrecision(3)), shift)}${suffix}`;
    const threshold = place(metric.threshold, axis);
    const sign = _evidence_view_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[metric.operator];
    const label = `${sign} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRequired */ .xV)(metric.threshold, unit)}`;
    const share = Number.parseFloat(threshold);
    const [low, high] = [at(axis.from), at(axis.to)];
    // A label that would run into the threshold's is left out.
    return `<svg height="16" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(`axis from ${low} to ${high}`)}">${share > 30 ? `<text x="0%" y="12">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(low)}</text>` : ''}<text x="${threshold}" y="12" text-anchor="${share > 85 ? 'end' : share < 15 ? 'start' : 'middle'}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(label)}</text>${share < 70 ? `<text x="100%" y="12" text-anchor="end">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(high)}</text>` : ''}</svg>`;
}


/***/ }),

/***/ 69363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ renderEvidenceHtml)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27615);
/* harmony import */ var _evidence_forest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43331);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90171);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8833);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46973);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72342);









/**
 * An evidence package as one page of its own: no script, nothing that is loaded, light and dark, 360 px and wider.
 * Says what `evidence.md` says, and draws each task's interval against the threshold.
 */
function renderEvidenceHtml(evidence) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(evidence.subject.id, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.name);
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_7__/* .htmlPage */ .X)({
        title: `${(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictWord */ .E0)(evidence.verdict)}: ${name}`,
        heading: (0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(evidence.claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.sentence),
        about: `Evidence package of claim <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(evidence.claim.id)}</code>`,
        style: _evidence_forest_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_STYLE */ .g,
        parts: [
            decision(evidence),
            metricsPart(evidence),
            ...evidence.metrics.map((metric) => tasksPart(metric, evidence)),
            countsPart(evidence),
            rowsPart('Tasks outside of the protocol', 'Results that never count', ['Task', 'Results'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unplannedTasks */ .wA)(evidence)),
            ppiPart(evidence),
            gradePart(evidence),
            part('Scope limits', facts((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeRows */ .IW)(evidence))),
            missingPart(evidence),
            part('What this does not show', list(evidence.not_shown)),
            findingsPart(evidence),
            rowsPart('What the evaluator itself reported', 'Compared with the episodes; never decided with', ['Number', 'Of', 'As it stands', 'Where'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedRows */ .Nr)(evidence)),
            derivedPart('Recommendation', evidence.recommendation),
            derivedPart('Deployment summary', evidence.deployment_summary),
            axesPart(evidence),
            authorPart(evidence),
            part('Record', facts([...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectRows */ .AU)(evidence), ...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRows */ .dq)(evidence)])),
        ],
        boundary: _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_BOUNDARY */ .V$,
    });
}
function part(title, ...html) {
    const body = html.filter((piece) => piece !== '').join('\n');
    return body === '' ? '' : `<section>\n<h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(title)}</h2>\n${body}\n</section>`;
}
const paragraph = (text) => (text === '' ? '' : `<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(text)}</p>`);
const muted = (text) => (text === '' ? '' : `<p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(text)}</p>`);
function list(sentences) {
    if (sentences.length === 0)
        return '';
    return `<ul>\n${sentences.map((text) => `<li>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message))}</li>`).join('\n')}\n</ul>`;
}
function facts(rows) {
    return `<dl>${rows.map(([term, value]) => `<dt>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(term)}</dt><dd>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(value)}</dd>`).join('')}</dl>`;
}
function decision(evidence) {
    const row = (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(evidence.verdict);
    const note = evidence.not_for_proof
        ? `\n<p class="note"><strong>Not for proof.</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FOR_PROOF */ .Vj)}</p>`
        : '';
    return `<section class="decision ${evidence.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictWords */ .L2)(evidence)}</strong></p>
<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message))}</p>
${list((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(evidence))}
</section>${note}`;
}
function word(verdict, text) {
    return `<span class="word ${verdict}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(text)}</span>`;
}
function metricsPart(evidence) {
    if (evidence.metrics.length === 0)
        return '';
    const views = evidence.metrics.map((metric) => (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .metricView */ .GM)(metric, evidence));
    const small = (...texts) => texts
        .filter((text) => text !== null && text !== '')
        .map((text) => `<br><span class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(text)}</span>`)
        .join('');
    const rows = views.map((view) => [
        `<code class="name">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(view.name)}</code>${small(view.about)}`,
        word(view.verdict, view.outcome),
        `<span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(view.measured)}</span>${small(view.counts)}`,
        `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(view.interval === '' ? '—' : view.interval)}</span>${small(`${view.level} ${view.method}`.trim(), view.sidedness, view.n)}`,
        `<span class="nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(view.required)}</span>${small(view.tolerated)}`,
    ]);
    const notes = views.flatMap((view) => {
        const text = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_5__/* .noteText */ .gA)(view);
        return text === '' ? [] : [`<li><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(view.name)}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(text)}</li>`];
    });
    return part('Decision', `<div class="metrics">${(0,_html_page_js__WEBPACK_IMPORTED_MODULE_7__/* .htmlTable */ .I)('Each metric with what was measured, the interval that decided, and what was required', ['Metric', 'Outcome', 'Measured', 'Interval', 'Required'].map((header) => ({ header })), rows)}</div>`, notes.length === 0 ? '' : `<ul>\n${notes.join('\n')}\n</ul>`);
}
function tasksPart(metric, { metrics }) {
    if (metric.tasks.length === 0)
        return '';
    const title = metrics.length === 1 ? 'Tasks' : `Tasks: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.name)}`;
    return part(title, paragraph((0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .tasksSentence */ .Y7)(metric)), (0,_evidence_forest_js__WEBPACK_IMPORTED_MODULE_3__/* .forestPlot */ .d)(metric));
}
function rowsPart(title, caption, headers, rows) {
    if (rows.length === 0)
        return '';
    return part(title, table(caption, headers, rows));
}
/** A table of texts. */
function table(caption, headers, rows, numbers = []) {
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_7__/* .htmlTable */ .I)(caption, headers.map((header, i) => ({ header, number: numbers.includes(i) })), rows.map((row) => row.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)));
}
function countsPart(evidence) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .denominatorRows */ .OR)(evidence);
    return part('Episodes', paragraph((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageSentence */ .Qc)(evidence)), table('How the plan and the results meet', ['Episodes', 'Count', 'Meaning'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countRows */ .BO)(evidence), [1]), ways.length === 0
        ? ''
        : table('Successes by each way of counting', ['Way of counting', 'Succeeded', 'Share'], ways, [1, 2]), paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(evidence.denominators.rule, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message)), paragraph((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ratesSentence */ .Z0)(evidence)));
}
function ppiPart(evidence) {
    if (evidence.ppi === null)
        return '';
    const caption = 'The hybrid estimate, and beside it the classical one';
    return part('Prediction-powered estimate', table(caption, ['Estimate', 'Measured', 'Interval'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiRows */ .BC)(evidence), [1, 2]), paragraph((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiSentence */ .Vc)(evidence)));
}
function gradePart(evidence) {
    const { grade } = evidence.grade;
    return part(`Grade ${grade}`, paragraph(`Grade ${grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gradeWords */ .bb)(evidence)}.`), list(evidence.grade.reasons), paragraph((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .completenessSentence */ .Ck)(evidence)));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return part('What is missing', paragraph('Nothing that this record asks for.'));
    const items = missing.map(({ id, text }) => `<li><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(id)}</code>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message))}</li>`);
    return part('What is missing', `<ul>\n${items.join('\n')}\n</ul>`);
}
function findingsPart(evidence) {
    const tones = { error: 'failed', warning: 'inconclusive', info: 'skipped' };
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsBySeverity */ .fh)(evidence).map((finding) => [
        word(tones[finding.severity], finding.severity),
        `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(finding.code)}</code>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.sentence)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding)),
    ]);
    if (rows.length === 0)
        return '';
    const headers = ['Severity', 'Code', 'What', 'Where'];
    return part('Findings', (0,_html_page_js__WEBPACK_IMPORTED_MODULE_7__/* .htmlTable */ .I)('Most severe first', headers.map((header) => ({ header })), rows));
}
function derivedPart(title, { text, rule }) {
    return part(title, paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message)), muted(rule === '' ? '' : `Rule: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message)}`));
}
function authorPart({ claim }) {
    const words = (0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message);
    return words === '' ? '' : part(_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTHORS_WORDS */ .X3, paragraph(words));
}
function axesPart({ next_falsification_axes: axes }) {
    if (axes.length === 0)
        return '';
    const items = axes.map(({ axis, text, rule }) => `<li><strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(axis, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.name))}:</strong> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message))} <span class="muted">Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .LONGEST */ .zP.message))}</span></li>`);
    return part('Where to look for a counterexample next', `<ul>\n${items.join('\n')}\n</ul>`);
}


/***/ }),

/***/ 46973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ htmlTable),
/* harmony export */   X: () => (/* binding */ htmlPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _html_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42525);




/** Rows of one table on a page; the JSON beside it has them all. */
const MOST_ROWS = 5000;
/** A page of its own. Its Content-Security-Policy allows nothing but its own style, by digest. */
function htmlPage({ title, heading, about, parts, boundary, style = '' }) {
    const css = _html_style_js__WEBPACK_IMPORTED_MODULE_3__/* .STYLE */ .Y + style;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(css).digest('base64');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(title)} · WorldGate</title>
<style>${css}</style>
</head>
<body>
<main>
<header>
<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(heading)}</h1>
<p class="muted">${about}</p>
</header>
${parts.filter((part) => part !== '').join('\n')}
<footer><p class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(boundary)}</p></footer>
</main>
</body>
</html>
`;
}
/** A table whose cells are HTML already; the first cell of a row is its header. */
function htmlTable(caption, columns, rows) {
    const left = rows.length - MOST_ROWS;
    const kind = (index) => (columns[index]?.number ? ' class="number"' : '');
    const body = rows
        .slice(0, MOST_ROWS)
        .map((cells) => `<tr>${cells
        .map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td${kind(i)}>${cell}</td>`))
        .join('')}</tr>`)
        .join('\n');
    return `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(caption)}">
<table>
<caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(caption)}</caption>
<thead><tr>${columns.map(({ header }, i) => `<th scope="col"${kind(i)}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(header)}</th>`).join('')}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'row')} left out; all stand in the JSON report.</p>` : ''}`;
}


/***/ }),

/***/ 42525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
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
.name { overflow-wrap: normal; white-space: nowrap; }
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


/***/ })

};
