export const id = 9863;
export const ids = [9863];
export const modules = {

/***/ 93964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cannotFail),
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
/** A claim has one margin, in one unit: of metrics in several units it is that of the ratios. */
function marginOf({ unit }, { expected_metrics: metrics, decision_rule: rule, }) {
    return unit === 'ratio' || metrics.every((metric) => metric.unit === unit) ? rule.margin : 0;
}
/** Margins of quantities that are no shares are compared with the value that they soften. */
const LARGEST_MARGIN = 1;
/**
 * Why no result could fail to support a metric: a claim like that says nothing, and passes. `undefined` where some result
 * could.
 */
function cannotFail(metric, margin) {
    const { operator, value, unit, bounds } = metric;
    if (operator === '==')
        return undefined;
    const threshold = operator === '>=' ? value - margin : value + margin;
    if (!Number.isFinite(threshold))
        return `with the margin of ${margin} is beyond the range of numbers`;
    const [low, high] = rangeOf(metric);
    if (operator === '>=' && threshold <= low)
        return `minus the margin of ${margin} every result would do`;
    if (operator === '<=' && threshold >= high)
        return `plus the margin of ${margin} every result would do`;
    const isShare = unit === 'ratio' || metric.statistic === 'rate';
    if (!isShare && bounds === undefined && margin > Math.max(Math.abs(value), LARGEST_MARGIN)) {
        return `is smaller than the margin of ${margin}, which is in the unit of the metric`;
    }
    return undefined;
}
/** What a metric can be at all. */
function rangeOf({ unit, statistic, bounds }) {
    if (unit === 'ratio' || statistic === 'rate')
        return [0, 1];
    const low = unit === 'count' || unit === 'mse' || unit === 'mae' || unit === 's' || unit === 'ms' ? 0 : -Infinity;
    return bounds === undefined ? [low, Infinity] : [Math.max(low, bounds[0]), bounds[1]];
}


/***/ }),

/***/ 83952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ claimText),
/* harmony export */   WJ: () => (/* binding */ nullHypothesis),
/* harmony export */   qR: () => (/* binding */ UNKNOWN_SUBJECT)
/* harmony export */ });
/* harmony import */ var _cannot_fail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93964);

/** A subject that a template could not know. */
const UNKNOWN_SUBJECT = 'ORGANISATION/MODEL';
/** How many seeds are listed; more are counted. */
const MOST_SEEDS = 5;
/**
 * The sentence that says what is claimed, made from the fields alone, so that it can never say anything else than they
 * do: `lab/policy has success_rate >= 0.8 on LIBERO: 2 tasks, 50 episodes per task, seed 7.`
 */
function claimText({ subject, applicability, expected_metrics: metrics, }, { benchmark, execution }) {
    const who = subject.id === UNKNOWN_SUBJECT ? 'The model' : subject.id;
    const { episodes_per_task: episodes, episodes_counted: counted, seeds } = execution;
    const per = counted === 'per_task' ? 'per task' : 'per task and seed';
    const plan = [
        counts(benchmark.task_list.length, 'task'),
        `${counts(episodes, 'episode')} ${per}`,
        seeds.length > MOST_SEEDS
            ? `${seeds.length} seeds`
            : `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}`,
    ];
    return `${who} has ${metrics.map(phrase).join(' and ')} on ${applicability.benchmark}: ${plan.join(', ')}.`;
}
/** What is to be refuted: that a metric is worse than its value by more than the margin. */
function nullHypothesis(metrics, margin) {
    return metrics
        .map((metric) => {
        const { name, operator, value, unit } = metric;
        const rule = { expected_metrics: metrics, decision_rule: { margin } };
        const of = operator === '==' ? 0 : (0,_cannot_fail_js__WEBPACK_IMPORTED_MODULE_0__/* .marginOf */ .O)(metric, rule);
        const limit = Number((operator === '>=' ? value - of : value + of).toPrecision(15));
        const opposite = { '>=': '<', '<=': '>', '==': '!=' }[operator];
        return `${name} ${opposite} ${limit}${unitText(unit)}${of === 0 ? '' : ` (${value} with a margin of ${of})`}`;
    })
        .join(', or ');
}
function phrase({ name, operator, value, unit, statistic, scope }) {
    const of = statistic === undefined || statistic === 'rate' ? '' : `${statistic} of `;
    return `${of}${name} ${operator} ${value}${unitText(unit)}${scope === 'each_task' ? ' in each task' : ''}`;
}
const unitText = (unit) => (unit === 'ms' || unit === 's' ? ` ${unit}` : '');
const counts = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plannedCellCount),
/* harmony export */   o: () => (/* binding */ plannedCellsDigest)
/* harmony export */ });
/* harmony import */ var _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14436);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




/**
 * How many cells a protocol plans.
 * @throws WorldGateError `protocol-invalid` for more than ten million
 */
function plannedCellCount({ benchmark, execution }) {
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds.length : 1;
    const cells = benchmark.task_list.length * seeds * execution.episodes_per_task;
    if (cells <= _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PLANNED_CELLS */ .A)
        return cells;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('protocol-invalid', `execution: plans ${cells} cells, more than ${_contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PLANNED_CELLS */ .A}`, { hint: 'correct episodes_per_task, seeds or task_list' });
}
/**
 * SHA-256 over the canonical JSON of each cell, one a line, in plan order: tasks, then seeds, then episodes. The lines are
 * put together by hand, as RFC 8785 has them: `{"episode":0,"seed":null,"task":"libero_10/0"}`, with a seed where the plan
 * counts episodes per seed.
 */
function plannedCellsDigest(protocol) {
    plannedCellCount(protocol);
    const { benchmark, execution } = protocol;
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds : [null];
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningDigest */ .iM();
    for (const task of benchmark.task_list) {
        for (const seed of seeds) {
            const end = `,"seed":${seed},"task":${(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(task)}}\n`;
            let lines = '';
            for (let episode = 0; episode < execution.episodes_per_task; episode++) {
                lines += `{"episode":${episode}${end}`;
                if (lines.length > LINES_CHARACTERS) {
                    digest.update(lines);
                    lines = '';
                }
            }
            digest.update(lines);
        }
    }
    return digest.digest();
}
const LINES_CHARACTERS = 64 * 1024;


/***/ }),

/***/ 59694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wK: () => (/* binding */ isPlaceholder),
  jw: () => (/* binding */ readClaim),
  jH: () => (/* binding */ readProtocol),
  $$: () => (/* binding */ requireJoined)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/claim.js
var claim = __webpack_require__(30142);
// EXTERNAL MODULE: ./.build/contracts/protocol.js
var contracts_protocol = __webpack_require__(14436);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./.build/audit/claims/draft-formats.js


/**
 * WorldFlux's `v0_draft` shapes of claim and protocol, as its documentation shows them. They are read, never written;
 * what they do not say becomes the weaker of our values, never a stronger one. Unknown keys are let pass, because the
 * draft grows by adding some.
 */
const label = schemas/* string */.YjP().max(4000);
const draftClaim = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.claim.v0_draft'),
    id: label,
    slug: label,
    claim_text: label,
    subject: schemas/* object */.Ikc({ type: label, id: label, checkpoint_uri: label.optional() }),
    capability: label,
    applicability: schemas/* object */.Ikc({
        benchmark: label,
        benchmark_version: label.default(''),
        robot_embodiment: label.default(''),
        simulator: label.default(''),
        camera_distribution: label.default(''),
        language_template: label.default(''),
        license_assumptions: schemas/* array */.YOg(label).default([]),
    }),
    expected_metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: label,
        operator: schemas/* enum */.k5n(claim/* METRIC_OPERATORS */.rG),
        value: schemas/* number */.aig(),
        unit: schemas/* enum */.k5n(claim/* METRIC_UNITS */.jv),
    })),
    decision_rule: schemas/* object */.Ikc({
        null_hypothesis: label,
        margin: schemas/* number */.aig().default(0),
        alpha: schemas/* number */.aig().default(0.05),
        interval_method: label.default('wilson'),
    }),
    source: schemas/* object */.Ikc({ type: label, title: label, url: label.optional(), section: label.default('') }),
    curator: schemas/* object */.Ikc({ agent: label, created_at: label }),
});
const draftProtocol = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz('worldflux.protocol.v0_draft'),
    id: label,
    claim_id: label,
    claim_hash: label,
    benchmark: schemas/* object */.Ikc({
        name: label,
        version: label.default(''),
        task_list: schemas/* array */.YOg(label),
        split: label.default(''),
    }),
    execution: schemas/* object */.Ikc({
        episodes_per_task: schemas/* number */.aig(),
        seeds: schemas/* array */.YOg(schemas/* number */.aig()),
        max_steps_per_episode: schemas/* number */.aig().optional(),
        reset_policy: label.default(''),
        observation_space: schemas/* array */.YOg(label).default([]),
        action_space: label.default(''),
    }),
    evaluator: schemas/* object */.Ikc({ name: label, version: label.default(''), implementation_ref: label.default('') }),
    model_runtime: schemas/* object */.Ikc({ checkpoint_uri: label.optional() }),
});
/** What `revision` of a checkpoint URI pins: 40 hexadecimal digits after an `@`. */
function revisionIn(uri) {
    return /@([0-9a-f]{40})(?:\/|$)/.exec(uri ?? '')?.[1] ?? null;
}
/** The same claim in our shape; to be parsed by its schema, which refuses what neither knows. */
function claimOfDraft(draft) {
    const { subject, source, decision_rule: rule } = draft;
    return {
        schema_version: 'worldgate.claim.v1',
        id: draft.id,
        slug: draft.slug,
        claim_text: draft.claim_text,
        subject: {
            type: subject.type,
            id: subject.id,
            revision: revisionIn(subject.checkpoint_uri),
            weights_digest: null,
            checkpoint_uri: subject.checkpoint_uri ?? null,
        },
        capability: draft.capability,
        applicability: draft.applicability,
        expected_metrics: draft.expected_metrics,
        decision_rule: {
            null_hypothesis: rule.null_hypothesis,
            margin: rule.margin,
            alpha: rule.alpha,
            interval_method: rule.interval_method.replaceAll('-', '_'),
        },
        source: { type: source.type, title: source.title, url: source.url ?? null, section: source.section },
        curator: draft.curator,
        status: 'untested',
        needs_review: [],
    };
}
/**
 * The same protocol in our shape. The draft does not say whether `episodes_per_task` is per seed, how attempts count,
 * or what a missing episode is; missing ones then count as failures, and the rest is `unknown`.
 */
function protocolOfDraft(draft) {
    const { execution, evaluator, model_runtime } = draft;
    return {
        schema_version: 'worldgate.protocol.v1',
        id: draft.id,
        claim_id: draft.claim_id,
        claim_hash: draft.claim_hash,
        benchmark: draft.benchmark,
        execution: {
            ...execution,
            episodes_counted: 'per_task_and_seed',
            max_steps_per_episode: execution.max_steps_per_episode ?? null,
        },
        attempts: { policy: 'unknown', max: 1 },
        denominator: 'planned',
        margin_rule: 'tolerant',
        stopping: 'fixed',
        evaluator: { ...evaluator, commit: null },
        model_runtime: { checkpoint_uri: model_runtime.checkpoint_uri ?? null },
        frozen: null,
        needs_review: ['execution.episodes_counted', 'attempts', 'denominator'],
    };
}

;// CONCATENATED MODULE: ./.build/audit/claims/read-claim.js








const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads `worldgate.claim.v1`, or WorldFlux's draft of a claim.
 * @param target absolute path
 * @throws WorldGateError `claim-invalid`, and those of reading JSON
 */
function readClaim(target) {
    const { value, file, version } = readVersioned(target);
    const context = { file, code: 'claim-invalid' };
    const own = version === 'worldflux.claim.v0_draft' ? claimOfDraft((0,schema/* parseWith */.K)(draftClaim, value, context)) : value;
    return {
        claim: (0,schema/* parseWith */.K)(claim/* claim */.B7, own, context),
        hash: (0,digest/* sha256Json */.iE)(value),
        file,
        schemaVersion: version,
        raw: value,
    };
}
/**
 * Reads `worldgate.protocol.v1`, or WorldFlux's draft of a protocol.
 * @param target absolute path
 * @throws WorldGateError `protocol-invalid`, and those of reading JSON
 */
function readProtocol(target) {
    const { value, file, version } = readVersioned(target);
    const context = { file, code: 'protocol-invalid' };
    const isDraft = version === 'worldflux.protocol.v0_draft';
    const own = isDraft ? protocolOfDraft((0,schema/* parseWith */.K)(draftProtocol, value, context)) : value;
    const protocol = (0,schema/* parseWith */.K)(contracts_protocol/* protocol */.T, own, context);
    return { protocol, hash: (0,digest/* sha256Json */.iE)(value), file, schemaVersion: version, raw: value };
}
function readVersioned(target) {
    const value = (0,json/* readJson */.Vh)(target, { maxBytes: MAX_BYTES });
    const version = value?.schema_version;
    return { value, file: external_node_path_.basename(target), version: typeof version === 'string' ? version : '' };
}
/** Whether a hash is the same digit all over: nobody computed it. */
function isPlaceholder(hash) {
    return /^sha256:(.)\1{63}$/.test(hash);
}
/**
 * Whether a protocol is that of a claim.
 * @throws WorldGateError `claim-mismatch`, with the hash that would be right
 */
function requireJoined(claim, { protocol, file }) {
    if (protocol.claim_id !== claim.claim.id) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_id: is ${protocol.claim_id}, but ${claim.file} is ${claim.claim.id}`, { hint: 'give the protocol that was made for this claim' });
    }
    if (protocol.claim_hash !== claim.hash) {
        const isUnset = isPlaceholder(protocol.claim_hash);
        const freeze = `\`worldgate protocol freeze ${file} --claim ${claim.file}`;
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: claim_hash: ${isUnset ? 'is a placeholder' : `${protocol.claim_hash} is of another version of ${claim.file}`}; of this claim it is ${claim.hash}`, {
            hint: protocol.frozen === null
                ? `${freeze}\` puts in the right hash`
                : `put the claim back; if the new one is meant, ${freeze} --again\` freezes the plan for it, with the time of now`,
        });
    }
    const [subject, runtime] = [claim.claim.subject.checkpoint_uri, protocol.model_runtime.checkpoint_uri];
    if (subject !== null && runtime !== null && subject !== runtime) {
        throw new errors/* WorldGateError */._B('claim-mismatch', `${file}: model_runtime.checkpoint_uri: is ${runtime}, but the claim is about ${subject}`, { hint: 'a protocol runs the model that its claim is about' });
    }
}


/***/ }),

/***/ 50304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPackage),
/* harmony export */   U: () => (/* binding */ episodesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92328);
/* harmony import */ var _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28308);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67759);
/* harmony import */ var _claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59694);
/* harmony import */ var _check_members_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17655);












const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PROBLEMS = 12;
/**
 * Reads a package after holding every member against the manifest: none missing, none besides, each with its digest
 * and size.
 * @param dir absolute folder
 * @param checked what {@link checkMembers} found in it, where the caller has asked already
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
function readPackage(dir, checked = (0,_check_members_js__WEBPACK_IMPORTED_MODULE_11__/* .checkMembers */ .c_)(dir)) {
    const { manifest, digest, problems } = checked;
    if (problems.some(({ name }) => name === 'manifest-missing'))
        throw (0,_check_members_js__WEBPACK_IMPORTED_MODULE_11__/* .noPackage */ .MG)(dir);
    if (manifest === null || digest === null || problems.length > 0)
        throw tampered(problems);
    const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
    const own = (name, schema) => {
        const bytes = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_8__/* .readBelow */ .Gj)(dir, name, { maxBytes: MOST_BYTES });
        if ((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes) !== digests.get(name))
            throw changed(name);
        return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseWith */ .K)(schema, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g7)(bytes, name), name), {
            file: name,
            code: 'package-invalid',
        });
    };
    const claim = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__/* .readClaim */ .jw)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, 'claim.json'));
    const protocol = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__/* .readProtocol */ .jH)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, 'protocol.json'));
    const stored = {
        dir,
        manifest,
        digest,
        claim: claim.claim,
        protocol: protocol.protocol,
        readClaim: claim,
        readProtocol: protocol,
        evidence: own('evidence.json', _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX),
        input: own('audit_input.json', _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .auditInput */ .Kq),
        provenance: own('audit_provenance.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__/* .auditProvenance */ .pl),
        raw: own('raw_evidence_manifest.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__/* .rawEvidenceManifest */ .hu),
    };
    requireOneStory(stored);
    return stored;
}
/** One error of all problems. @returns WorldGateError `package-invalid` where the manifest cannot be read, else `package-tampered` */
function tampered(problems) {
    const invalid = problems.find(({ name }) => name === 'manifest-invalid');
    if (invalid !== undefined) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-invalid', invalid.message, {
            hint: 'get the package again from where it was published',
        });
    }
    const more = problems.length - MOST_PROBLEMS;
    const lines = problems.slice(0, MOST_PROBLEMS).map(({ message }) => message);
    const shown = [...lines, ...(more > 0 ? [`… and ${more} more`] : [])];
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', `this is not what was packed:\n${shown.join('\n')}`, {
        hint: 'a member was edited, removed or added after the package was made: get it again from where it was published',
    });
}
/** What was digested is what has to be parsed. */
function changed(name) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', `${name} changed while the package was read`, {
        hint: 'read a copy that nobody writes to',
    });
}
/** Members that each are as packed may still speak of different things, if they were packed by somebody else. */
function requireOneStory({ manifest, evidence: found, readClaim: claim, readProtocol: protocol, input, }) {
    const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
    const checks = [
        // Both are canonical JSON, so that their hash is their digest.
        ['claim.json: hash', claim.hash, digests.get('claim.json')],
        ['protocol.json: hash', protocol.hash, digests.get('protocol.json')],
        ['evidence.json: claim.hash', found.claim.hash, claim.hash],
        ['evidence.json: protocol.hash', found.protocol.hash, protocol.hash],
        ['artifact_manifest.json: claim_id', manifest.claim_id, claim.claim.id],
        ['artifact_manifest.json: protocol_id', manifest.protocol_id, protocol.protocol.id],
        ['artifact_manifest.json: outcome', manifest.outcome, found.outcome],
        ['artifact_manifest.json: verdict', manifest.verdict, found.verdict],
        ['artifact_manifest.json: grade', manifest.grade, found.grade.grade],
        [
            'audit_input.json: episodes.digest',
            Array.isArray(input.episodes) ? null : input.episodes.digest,
            digests.get('episode_results.jsonl'),
        ],
    ];
    const wrong = checks.filter(([, a, b]) => a !== b);
    if (wrong.length === 0)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', wrong.map(([key, a, b]) => `${key}: is ${a}, but the package has ${b}`).join('\n'), { hint: 'members of different packages were put together' });
}
/** Characters that are digested at once. */
const STRETCH = 64 * 1024;
/**
 * The episodes of a package, one after another. Whoever takes all of them has got what the manifest lists.
 * @throws WorldGateError `package-invalid` with the line, `package-tampered`
 */
function* episodesOf({ dir, manifest, }) {
    const name = 'episode_results.jsonl';
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .RunningDigest */ .iM();
    let waiting = '';
    for (const line of (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readLines */ .Se)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, name))) {
        const at = `${name}:${line.number}`;
        waiting += line.complete ? `${line.text}\n` : line.text;
        if (waiting.length > STRETCH) {
            digest.update(waiting);
            waiting = '';
        }
        yield (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseWith */ .K)(_contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .episodeResult */ .Pe, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(line.text, at), { file: at, code: 'package-invalid' });
    }
    const listed = manifest.members.find((member) => member.name === name)?.digest;
    if (digest.update(waiting).digest() !== listed)
        throw changed(name);
}


/***/ }),

/***/ 57495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recompute)
/* harmony export */ });
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28919);
/* harmony import */ var _claims_read_claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59694);
/* harmony import */ var _decision_cell_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45188);
/* harmony import */ var _decision_task_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54437);
/* harmony import */ var _importing_reconcile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38374);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46979);
/* harmony import */ var _episode_lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72990);
/* harmony import */ var _line_bytes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9709);
/* harmony import */ var _read_package_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50304);













/**
 * Makes the evidence of a package again, from its claim, protocol, audit input and episodes, and compares all of it:
 * decision, counts, grade, what is missing, the page for reviewers, the lists of failures. A difference means that
 * somebody edited it, or made it otherwise. The PPI estimate rests on labels that a package does not hold, and is left as
 * it stands.
 * @param version of WorldGate that compares: it words its sentences as it likes, where another one made the package. Unless
 *   given, every word must be the same
 * @throws WorldGateError `claim-mismatch`, `package-invalid`, `package-tampered`, and those of deciding
 */
function recompute(stored, version) {
    const { readClaim: claim, readProtocol: protocol, input, provenance } = stored;
    (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .requireJoined */ .$$)(claim, protocol);
    const table = new _decision_cell_table_js__WEBPACK_IMPORTED_MODULE_6__/* .CellTable */ .RZ(claim.claim, protocol.protocol);
    table.metricsByTask = input.facts.metrics_by_task === true;
    const tally = new _importing_reconcile_js__WEBPACK_IMPORTED_MODULE_8__/* .Tally */ .F();
    const failures = new FailureDigests(claim.claim.subject.revision !== null || claim.claim.subject.weights_digest !== null);
    const labels = readEpisodes(stored, table, tally, failures);
    const recorded = stored.evidence.protocol.anchor;
    const evidence = (0,_assess_js__WEBPACK_IMPORTED_MODULE_9__/* .assess */ .n)({
        claim,
        protocol,
        anchor: recorded === null
            ? null
            : {
                schema_version: 'worldgate.plan_anchor.v1',
                protocol_digest: protocol.hash,
                kind: recorded.kind,
                reference: recorded.reference,
                anchored_at: recorded.anchored_at,
            },
        source: { name: input.source, format: input.format, why: input.detection.why },
        imported: importedOf(stored, tally, labels),
        table,
        asked: {
            stopping: provenance.options.stopping === 'savi' ? 'savi' : undefined,
            sameModel: provenance.options.sameModel === true,
            completeness: stored.evidence.completeness !== null,
        },
        ppi: stored.evidence.ppi,
    });
    const found = [
        ...differencesOf('evidence', stored.evidence, evidence),
        ...membersOf(stored, evidence, failures),
    ];
    const isOlder = version !== undefined && version !== provenance.tool.version;
    const wording = isOlder ? found.filter(({ key }) => isWording(key)) : [];
    const differences = found.filter((difference) => !wording.includes(difference));
    return { matches: differences.length === 0, differences, wording, evidence };
}
/** Prose that is made from what stands in other keys. The author's own words are no such prose. */
function isWording(key) {
    if (key === 'evidence.claim.text')
        return false;
    return (key === 'evidence.md' ||
        key === 'audit_provenance.denominator_rule' ||
        /^evidence(?:\..*)?(?:\.(?:text|sentence|statement|rule|note)|\.(?:reasons|not_shown)\.\d+)$/.test(key));
}
/** @returns the handle of each task by its name in the rows */
function readEpisodes(stored, table, tally, failures) {
    const handles = new Map();
    for (const row of (0,_read_package_js__WEBPACK_IMPORTED_MODULE_11__/* .episodesOf */ .U)(stored)) {
        let task = handles.get(row.task);
        if (task === undefined) {
            task = handles.size;
            handles.set(row.task, task);
            table.task(task, { suite: null, id: null, name: row.task });
        }
        const episode = episodeOf(row, task);
        tally.add(episode);
        failures.add(episode, row.task);
        const placement = table.add(episode);
        if (placement === (row.counted ?? 'matched'))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('package-tampered', `episode_results.jsonl: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(row.file)} ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(row.at)}: is said to be ${row.counted ?? 'matched'}, but is ${placement}`, { hint: 'the line was edited after the package was made' });
    }
    return handles;
}
function episodeOf(row, task) {
    const outcome = row.outcome ?? null;
    return {
        task,
        episode: row.episode,
        runSeed: row.run_seed ?? null,
        seed: row.seed ?? null,
        seedSource: row.seed_source ?? (row.seed === undefined ? 'none' : 'recorded'),
        outcome,
        status: row.status ?? 'ok',
        evaluatorCounts: row.evaluator_counts ?? outcome !== 'not_a_trial',
        metrics: row.metrics,
        steps: row.steps,
        stepUnit: row.step_unit,
        durationS: row.duration_s,
        failureReason: row.failure_reason,
        file: row.file,
        at: row.at,
    };
}
/** What was read, as the input says, with the counts that the episodes give. */
function importedOf({ input }, tally, labels) {
    const byHandle = new Map();
    const tasks = input.tasks.map(({ suite, id, name, planned }, index) => {
        const names = { suite, id, name };
        const handle = labels.get(planned ?? (0,_decision_task_names_js__WEBPACK_IMPORTED_MODULE_7__/* .taskLabel */ .l)(names));
        if (handle !== undefined)
            byHandle.set(handle, index);
        const { all, successes } = handle === undefined ? { all: 0, successes: 0 } : tally.ofTask(handle);
        return { ...names, episodes: all, succeeded: successes };
    });
    const [unknown] = [...labels].find(([, handle]) => !byHandle.has(handle)) ?? [];
    if (unknown !== undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('package-tampered', `episode_results.jsonl: the task ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(unknown)} is not in audit_input.json`, {
            hint: 'lines were added after the package was made',
        });
    }
    return {
        detection: {
            format: input.format,
            confidence: input.detection.confidence,
            why: input.detection.why,
            files: [],
        },
        facts: input.facts,
        tasks,
        reported: input.reported,
        findings: input.findings,
        tally: inOrderOf(tally, byHandle),
    };
}
/** Handles are given in the order of the rows, tasks stand in that of the input. */
function inOrderOf(tally, byHandle) {
    for (const [file, counts] of tally.files) {
        const moved = [];
        for (const [handle, count] of counts.entries()) {
            if (count !== undefined)
                moved[byHandle.get(handle)] = count;
        }
        tally.files.set(file, moved);
    }
    tally.forget();
    return tally;
}
/** Digests of the two lists of failures, line by line. */
class FailureDigests {
    #line = new _line_bytes_js__WEBPACK_IMPORTED_MODULE_12__/* .LineBytes */ .i();
    #index = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningDigest */ .iM();
    #replays = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningDigest */ .iM();
    #hasModel;
    #ends = new Map();
    constructor(hasModel) {
        this.#hasModel = hasModel;
    }
    add(episode, task) {
        if (episode.outcome !== 'failure' && episode.outcome !== 'not_a_trial')
            return;
        const end = this.#ends.get(task) ?? (0,_episode_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .taskEnd */ .J)(task);
        this.#ends.set(task, end);
        this.#line.clear();
        (0,_episode_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .failureLine */ .Pu)(this.#line, episode, end);
        this.#index.update(this.#line.view());
        this.#line.clear();
        (0,_episode_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .replayLine */ .wx)(this.#line, episode, end, this.#hasModel);
        this.#replays.update(this.#line.view());
    }
    digests() {
        return {
            'failure_evidence_index.jsonl': this.#index.digest(),
            'failure_replay_manifest.jsonl': this.#replays.digest(),
        };
    }
}
/** Members that are made from others alone. */
function membersOf({ manifest, provenance }, evidence, failures) {
    const made = {
        ...failures.digests(),
        'evidence.md': (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderEvidence */ .oP)(evidence)),
    };
    const found = manifest.members.flatMap(({ name, digest }) => {
        const expected = made[name];
        return expected === undefined || expected === digest
            ? []
            : [{ key: name, recorded: digest, recomputed: expected }];
    });
    const heads = { outcome: evidence.outcome, verdict: evidence.verdict, grade: evidence.grade.grade };
    const { outcome, verdict, grade } = manifest;
    return [
        ...found,
        ...differencesOf('artifact_manifest', { outcome, verdict, grade }, heads),
        ...differencesOf('audit_provenance.denominator_rule', provenance.denominator_rule, evidence.denominators.rule),
    ];
}
const MOST_TEXT = 200;
function differencesOf(key, recorded, recomputed) {
    const [a, b] = [(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(recorded), (0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(recomputed)];
    if (a === b)
        return [];
    const isDeep = (value) => typeof value === 'object' && value !== null;
    if (isDeep(recorded) && isDeep(recomputed)) {
        const keys = [...new Set([...Object.keys(recorded), ...Object.keys(recomputed)])];
        return keys.flatMap((inner) => differencesOf(`${key}.${inner}`, recorded[inner] ?? null, recomputed[inner] ?? null));
    }
    return [{ key, recorded: (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(a.slice(0, MOST_TEXT)), recomputed: (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(b.slice(0, MOST_TEXT)) }];
}


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

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ requireClaimOf),
/* harmony export */   _f: () => (/* binding */ CLAIM_FILE),
/* harmony export */   mI: () => (/* binding */ PROTOCOL_FILE),
/* harmony export */   qG: () => (/* binding */ writeClaim)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97385);




/** Where a run that is to become evidence keeps what was claimed and planned before it. */
const CLAIM_FILE = 'inputs/claim.json';
const PROTOCOL_FILE = 'inputs/protocol.json';
function writeClaim(run, { claim, protocol }) {
    for (const [file, value] of [
        [CLAIM_FILE, claim],
        [PROTOCOL_FILE, protocol],
    ]) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(run.path(file), `${JSON.stringify(value, null, 2)}\n`);
    }
}
/**
 * Whether a claim was frozen for a run cannot be made up for once it has begun.
 * @param runDir absolute
 * @throws WorldGateError `claim-missing`
 */
function requireClaimOf(runDir, runId) {
    if ([CLAIM_FILE, PROTOCOL_FILE].every((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safeJoin */ .gt)(runDir, file))))
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('claim-missing', `run ${runId} has no claim that was frozen before its first episode`, {
        hint: 'start a new run that is to give evidence, or audit this one with a claim of your own: `worldgate audit run worldgate`',
    });
}


/***/ }),

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
        makeLevels(path);
    }
    catch (cause) {
        throw writeError(cause, path);
    }
}
/** Level by level, because Node's `recursive` tries for ever where a folder cannot be made at all (in `/proc`). */
function makeLevels(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (cause) {
        const { code } = cause;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { throwIfNoEntry: false }) !== undefined)
            throw cause;
        makeLevels((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
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

/***/ 57214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireFree),
/* harmony export */   k: () => (/* binding */ makeFolderAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);





/**
 * Makes a folder that is there completely or not at all: `fill` writes into a temporary folder beside it, which is then
 * renamed. Whatever fails leaves nothing behind, and an earlier folder as it was.
 * @param target absolute path; may be missing, empty, or a folder that `mayReplace` recognises as an earlier one
 * @throws WorldGateError `output-exists`, those of writing, and whatever `fill` throws
 */
async function makeFolderAtomic(target, mayReplace, fill) {
    const isThere = requireFree(target, mayReplace);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(parent);
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(temporary);
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
    try {
        const result = await fill(temporary);
        swap(temporary, target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.old`), isThere);
        return result;
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { recursive: true, force: true });
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
/**
 * Whether something is at `target`, which may be replaced.
 * @throws WorldGateError `output-exists` where it may not
 */
function requireFree(target, mayReplace) {
    const found = statOf(target);
    if (found === undefined)
        return false;
    if (found.isDirectory() && ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(target).length === 0 || mayReplace(target)))
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('output-exists', `${target} exists and is no earlier output of this command`, {
        hint: 'name another folder, or remove this one',
    });
}
function statOf(target) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
function swap(temporary, target, old, isThere) {
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(target, old);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (cause) {
        if (isThere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(old, target);
        throw cause;
    }
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(old, { recursive: true, force: true });
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}


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

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);



const MAX_PROBLEMS = 8;
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
function parseWith(schema, value, context) {
    const version = versionProblem(schema, value);
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = describeIssues(schema, value, parsed.error.issues);
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, shown.join('\n'), {
        hint: context.hint ?? 'Correct the file at the keys that are named.',
    });
}
/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema, root, issues) {
    const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
    return [...new Set(problems)];
}
function describe(schema, root, issue, above) {
    const path = [...above, ...issue.path];
    const at = (what, where = path) => where.length === 0 ? what : `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .Dw)(where)}: ${what}`;
    const got = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schemasAt(schema, root, path), got);
            const present = new Set(Object.keys(Object(got)));
            const free = known.filter((key) => !present.has(key));
            return issue.keys.map((key) => at(`unknown key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, free)}`));
        }
        case 'invalid_union':
            return describeUnion(schema, root, issue, path, at, got);
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (got === undefined)
                return [at(`is missing; it must be ${oneOf(allowed)}`)];
            const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
            return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
        }
        case 'invalid_type':
            if (got === undefined)
                return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
            return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
        case 'too_small':
            return [
                at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
            ];
        case 'too_big':
            return [
                at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
            ];
        case 'invalid_format':
            return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
        case 'invalid_key':
            return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
        default:
            return [at(issue.message)];
    }
}
function describeUnion(schema, root, issue, path, at, got) {
    if (issue.errors.length === 0) {
        const key = String(path.at(-1));
        const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
        if (got === undefined)
            return [at(`is missing; it must be ${oneOf(allowed)}`)];
        return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
    }
    if (got === undefined)
        return [at('is missing')];
    // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
    const reached = (issues) => {
        const atTop = issues.filter((inner) => inner.path.length === 0);
        return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
    };
    const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0];
    if (reached(best) > -1000)
        return best.flatMap((inner) => describe(schema, root, inner, path));
    const expected = issue.errors.flatMap((inner) => inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])));
    return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list',
    null: 'null',
    undefined: 'absent',
};
function oneOf(values) {
    const quotedValues = values.map((value) => (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value));
    return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}
/** Where there is one value, the message has said it. */
function nearestOf(given, allowed) {
    return allowed.length === 1 ? '' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, allowed);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function sizeProblem(origin, word, limit, inclusive, got) {
    if (origin === 'string')
        return `must have ${word} ${limit} characters, not ${String(got).length}`;
    if (origin === 'array')
        return `must have ${word} ${limit} entries, not ${got.length}`;
    if (inclusive)
        return `must be ${word} ${limit}, not ${shown(got)}`;
    return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}
function formatProblem(issue) {
    if (issue.format === 'datetime')
        return 'must be an ISO 8601 time in UTC';
    if (issue.format === 'template_literal')
        return 'must be "sha256:" and 64 lower-case hexadecimal digits';
    return `must be ${issue.message.replace(/^must be /, '')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
}
/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema) {
    const definition = schema._zod.def;
    switch (definition.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'readonly':
        case 'catch':
        case 'nonoptional':
            return unwrap(definition.innerType);
        case 'pipe':
            return unwrap(definition.in);
        case 'lazy':
            return unwrap(definition.getter());
        case 'union':
            return definition.options.flatMap(unwrap);
        case 'intersection':
            return [...unwrap(definition.left), ...unwrap(definition.right)];
        default:
            return [schema];
    }
}
/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema, root, path) {
    let schemas = unwrap(schema);
    for (const [index, part] of path.entries()) {
        const here = valueAt(root, path.slice(0, index));
        schemas = matching(schemas, here).flatMap((candidate) => {
            const child = childOf(candidate, part);
            return child === undefined ? [] : unwrap(child);
        });
    }
    return schemas;
}
function childOf(schema, part) {
    const definition = schema._zod.def;
    if (definition.type === 'object') {
        return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
    }
    if (definition.type === 'array')
        return definition.element;
    if (definition.type === 'record')
        return definition.valueType;
    if (definition.type === 'tuple')
        return definition.items[Number(part)] ?? definition.rest ?? undefined;
    return undefined;
}
/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas, value) {
    const agreeing = schemas.filter((schema) => {
        const definition = schema._zod.def;
        if (definition.type !== 'object')
            return true;
        return Object.entries(definition.shape).every(([key, child]) => {
            const literals = literalValues(child);
            return literals === undefined || literals.includes(valueAt(value, [key]));
        });
    });
    return agreeing.length > 0 ? agreeing : schemas;
}
function literalValues(schema) {
    const definition = schema._zod.def;
    return definition.type === 'literal' ? definition.values : undefined;
}
function knownKeys(schemas, value) {
    const keys = matching(schemas, value).flatMap((schema) => {
        const definition = schema._zod.def;
        return definition.type === 'object' ? Object.keys(definition.shape) : [];
    });
    return [...new Set(keys)];
}
function discriminatorValues(schemas, key) {
    const values = schemas.flatMap((schema) => {
        const child = childOf(schema, key);
        return child === undefined ? [] : (literalValues(child) ?? []);
    });
    return [...new Set(values.map(String))];
}
/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema, value) {
    const given = valueAt(value, ['schema_version']);
    if (typeof given !== 'string')
        return undefined;
    const known = discriminatorValues(unwrap(schema), 'schema_version');
    if (known.length === 0 || known.includes(given))
        return undefined;
    const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
    const sameThing = known.filter((version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''));
    if (parts !== null && sameThing.length > 0) {
        return {
            message: `schema_version: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
            hint: 'Update WorldGate, or write the file in the version that it reads.',
        };
    }
    return {
        message: `schema_version: must be ${oneOf(known)}, not ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${nearestOf(given, known)}`,
        hint: 'Check that the path names the kind of file that is asked for here.',
    };
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

/***/ 68527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: CLIENT_LIMITS

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/client-errors.js



const MAX_SERVER_MESSAGE = 300;
/** What the GitHub toolkit threw when it sent a call, as the failure that it stands for. */
function toGitHubError(error, call, { fork, redact, nowMs }) {
    const failed = error;
    if (failed.status !== undefined && failed.response !== undefined) {
        return (0,failures/* refusalError */.z)({
            status: failed.status,
            headers: failed.response.headers,
            serverMessage: serverMessage(failed.response.data, redact),
            purpose: call.purpose,
            permission: call.permission,
            fork,
            nowMs,
        });
    }
    return new failures/* GitHubError */.y({
        failure: 'unreachable',
        message: `GitHub's API could not be reached to ${call.purpose} (${(0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), MAX_SERVER_MESSAGE)})`,
        hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
        cause: error,
    });
}
function timedOut(purpose, ms) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
        hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function outOfTime(purpose, budgetMs) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `No time was left to ${purpose}: calls to GitHub's API may take ${seconds(budgetMs)} in all`,
        hint: 'Run the job again later.',
        status: null,
        mayHaveApplied: false,
        retryAfterMs: null,
    });
}
/** The same failure, with how long the server wanted us to wait. */
function givingUp(error, waitMs) {
    if (error.retryAfterMs === null)
        return error;
    return new failures/* GitHubError */.y({
        failure: error.failure,
        message: `${error.message}; it asks for a wait of ${seconds(waitMs)}, which is longer than this job waits`,
        hint: error.hint ?? '',
        status: error.status,
        mayHaveApplied: error.mayHaveApplied,
        retryAfterMs: error.retryAfterMs,
        cause: error,
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function serverMessage(data, redact) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const parts = typeof message === 'string' ? [message] : [];
    for (const item of Array.isArray(errors) ? errors.slice(0, 5) : []) {
        const detail = typeof item === 'string' ? item : item?.message;
        if (typeof detail === 'string')
            parts.push(detail);
    }
    return (0,plain/* clip */.$Q)(redact(parts.join(': ')), MAX_SERVER_MESSAGE);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/github/download.js







const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One try of a download. The token goes to the API's own origin only: what is redirected to another host is asked for
 * there without it, and over HTTPS where the API is.
 */
async function downloadOnce(call, ways) {
    const watch = new Watch(ways);
    try {
        const answer = await follow(call, ways, watch);
        return await toFile(call, answer, watch);
    }
    catch (error) {
        if (watch.expiredMs !== null)
            throw timedOut(call.purpose, watch.expiredMs);
        throw error;
    }
    finally {
        watch.stop();
    }
}
/** Aborts where nothing comes for too long, or where all of it takes too long. */
class Watch {
    #abort = new AbortController();
    #idleMs;
    #whole;
    #idle;
    /** The time that ran out. */
    expiredMs = null;
    constructor({ idleMs, deadlineMs }) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#expire(deadlineMs), deadlineMs);
        this.#idle = setTimeout(() => this.#expire(idleMs), idleMs);
    }
    get signal() {
        return this.#abort.signal;
    }
    heard() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
        // Frees the connection of an answer that was not read to its end.
        this.#abort.abort();
    }
    #expire(ms) {
        this.expiredMs ??= ms;
        this.#abort.abort();
    }
}
async function follow(call, ways, watch) {
    const { octokit, apiUrl } = ways;
    const send = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    let answer = await ask(octokit, call.route, call.parameters, watch);
    let from = new URL(apiUrl);
    for (let hop = 0; REDIRECTS.has(answer.status); hop++) {
        const to = redirectTarget(call, answer, from);
        if (hop === MAX_HOPS)
            throw badAnswer(call, `it redirects more than ${MAX_HOPS} times`);
        watch.heard();
        const isApi = to.origin === new URL(apiUrl).origin;
        answer = isApi
            ? await ask(octokit, 'GET {+address}', { ...headersOf(call), address: to.href }, watch)
            : await askOther(call, send, to, watch, ways.redact);
        from = to;
    }
    return answer;
}
/** The API's own origin, with the token. */
async function ask(octokit, route, parameters, watch) {
    const request = { signal: watch.signal, redirect: 'manual', parseSuccessResponseBody: false };
    const { status, headers, data } = await octokit.request(route, { ...parameters, request });
    return { status, headers: headers, body: (data || null) };
}
/** Another host, which learns nothing of the token. */
async function askOther(call, send, to, watch, redact) {
    let response;
    try {
        response = await send(to.href, {
            redirect: 'manual',
            signal: watch.signal,
            headers: { 'user-agent': 'worldgate' },
        });
    }
    catch (error) {
        // The address itself stays out: it carries a signature that opens the file to whoever reads the log.
        throw storageError(call, to, (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error.cause ?? error)), 200), null);
    }
    const { status, headers } = response;
    if (status >= 400)
        throw storageError(call, to, String(status), status);
    return { status, headers: Object.fromEntries(headers), body: response.body };
}
function headersOf(call) {
    return 'headers' in call.parameters ? { headers: call.parameters.headers } : {};
}
function redirectTarget(call, { headers }, from) {
    const location = String(headers.location ?? '');
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (to === null || to.username !== '' || to.password !== '')
        throw badAnswer(call, 'it redirects to no address');
    if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw badAnswer(call, 'it redirects to an address without encryption');
}
async function toFile(call, answer, watch) {
    const announced = answer.headers['content-encoding'] === undefined ? Number(answer.headers['content-length']) : Number.NaN;
    if (announced > call.maxBytes)
        throw tooLarge(call);
    const digest = new foundation_digest/* RunningDigest */.iM();
    let sizeBytes = 0;
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(call.file, 'wx', 0o600);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, call.file);
    }
    let complete = false;
    try {
        for await (const piece of answer.body ?? []) {
            watch.heard();
            sizeBytes += piece.length;
            if (sizeBytes > call.maxBytes)
                throw tooLarge(call);
            digest.update(piece);
            writeAll(fd, piece, call.file);
        }
        if (Number.isFinite(announced) && announced !== sizeBytes)
            throw badAnswer(call, 'it ends too early');
        complete = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        if (!complete)
            (0,external_node_fs_.rmSync)(call.file, { force: true });
    }
    return { digest: digest.digest(), sizeBytes };
}
function writeAll(fd, data, file) {
    try {
        for (let at = 0; at < data.length;)
            at += (0,external_node_fs_.writeSync)(fd, data, at);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, file);
    }
}
function tooLarge({ purpose, maxBytes }) {
    return new errors/* WorldGateError */._B('download-too-large', `The server answered a request to ${purpose} with more than the ${maxBytes} bytes that are taken`, { hint: 'Check that it is what you meant: nothing of it was kept.' });
}
function badAnswer({ purpose }, why) {
    return new failures/* GitHubError */.y({
        failure: 'bad-answer',
        message: `The server's answer to a request to ${purpose} is not what GitHub's API promises: ${why}`,
        hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function storageError({ purpose }, { host }, why, status) {
    return new failures/* GitHubError */.y({
        failure: status === null ? 'unreachable' : status >= 500 || status === 429 ? 'server-error' : 'refused',
        message: `GitHub sent the request to ${purpose} on to ${host}, which did not answer it (${why})`,
        hint: `Check that the runner may reach ${host}; a self-hosted runner behind a firewall needs the hosts of GitHub's storage.`,
        status,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}

;// CONCATENATED MODULE: ./.build/github/octokit.js
/**
 * The toolkit's client for one server and token, which asks through the proxy that the environment names. Where none
 * is named for this server, the same client without the toolkit's own HTTP stack: that takes longer to load than all
 * the rest of an action that comments, and Node has one.
 */
async function octokitFor(token, baseUrl) {
    const options = {
        auth: `token ${token}`,
        baseUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    if (getProxyUrl(new URL(baseUrl)) === undefined) {
        const { Octokit: Plain } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
        return new Plain(options);
    }
    // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4730), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
    return new GitHub({ ...getOctokitOptions(token), baseUrl, log: options.log });
}
function silent() { }

;// CONCATENATED MODULE: ./.build/github/client.js





const CLIENT_LIMITS = {
    requestTimeoutMs: 15_000,
    budgetMs: 180_000,
    maxWaitMs: 60_000,
    maxAttempts: 5,
    downloadTimeoutMs: 600_000,
};
/** A client for one server and one token. Loads the GitHub toolkit when called. */
async function createGitHubClient(options) {
    const limits = { ...CLIENT_LIMITS, ...options.limits };
    const { clock } = options;
    const octokit = await octokitFor(options.token, options.apiUrl);
    let endsAt = clock.now() + limits.budgetMs;
    const remaining = () => endsAt - clock.now();
    const asking = () => ({ fork: options.fork, redact: options.redact, nowMs: clock.now() });
    async function once(call) {
        const timeoutMs = Math.min(limits.requestTimeoutMs, remaining());
        if (timeoutMs <= 0)
            throw outOfTime(call.purpose, limits.budgetMs);
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs);
        try {
            const response = await octokit.request(call.route, {
                ...call.parameters,
                request: { signal: abort.signal },
            });
            // A body that breaks off arrives here as an empty text with a good status.
            const data = abort.signal.aborted ? undefined : call.answer.safeParse(response.data);
            if (data?.success)
                return { data: data.data, more: /;\s*rel="next"/.test(response.headers.link ?? '') };
            if (data === undefined)
                throw timedOut(call.purpose, timeoutMs);
            throw new failures/* GitHubError */.y({
                failure: 'bad-answer',
                message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
                hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
                status: response.status,
                mayHaveApplied: true,
                retryAfterMs: null,
            });
        }
        catch (error) {
            if (error instanceof failures/* GitHubError */.y)
                throw error;
            if (abort.signal.aborted)
                throw timedOut(call.purpose, timeoutMs);
            throw toGitHubError(error, call, asking());
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function fetchTo(call) {
        const begun = clock.now();
        try {
            return await downloadOnce(call, {
                octokit,
                apiUrl: options.apiUrl,
                idleMs: limits.requestTimeoutMs,
                deadlineMs: limits.downloadTimeoutMs,
                redact: options.redact,
            });
        }
        catch (error) {
            throw error instanceof errors/* WorldGateError */._B ? error : toGitHubError(error, call, asking());
        }
        finally {
            // The budget is for calls: a large file is slow without anything being wrong.
            endsAt += clock.now() - begun;
        }
    }
    const client = {
        clock,
        async call(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await once(call);
                }
                catch (error) {
                    if (call.repeat === 'once')
                        throw error;
                    await client.waitFor(error, attempt);
                }
            }
        },
        async download(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await fetchTo(call);
                }
                catch (error) {
                    await client.waitFor(error, attempt);
                }
            }
        },
        async waitFor(error, attempt) {
            if (!(error instanceof failures/* GitHubError */.y) || !error.temporary || attempt >= limits.maxAttempts)
                throw error;
            const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + clock.random());
            const waitMs = error.retryAfterMs ?? Math.min(backoff, limits.maxWaitMs);
            if (waitMs > limits.maxWaitMs || waitMs >= remaining())
                throw givingUp(error, waitMs);
            await clock.sleep(waitMs);
        },
        async pause(ms) {
            if (remaining() > 0)
                await clock.sleep(Math.min(ms, remaining()));
        },
    };
    return client;
}


/***/ }),

/***/ 23125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError),
/* harmony export */   z: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** A call to GitHub's API that did not succeed. `code` is `github-` and the failure. */
class GitHubError extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B {
    failure;
    /** HTTP status, `null` where no answer came. */
    status;
    /** The server may have carried the request out although the answer was lost or an error. */
    mayHaveApplied;
    /** How long the server asked us to wait; `null` where it did not say. */
    retryAfterMs;
    constructor(options) {
        super(`github-${options.failure}`, options.message, {
            hint: options.hint,
            kind: 'environment',
            cause: options.cause,
        });
        this.name = 'GitHubError';
        this.failure = options.failure;
        this.status = options.status;
        this.mayHaveApplied = options.mayHaveApplied;
        this.retryAfterMs = options.retryAfterMs;
    }
    /** Trying again later may help. */
    get temporary() {
        return ['rate-limited', 'server-error', 'bad-answer', 'timeout', 'unreachable'].includes(this.failure);
    }
}
/** GitHub's advice where a secondary limit comes without a time: wait at least one minute. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
/** Turns an answer with status 400 or more into the failure that it stands for, with the first thing to try. */
function refusalError(refusal) {
    const { status, purpose, serverMessage } = refusal;
    const base = {
        message: `GitHub refused to ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
        status,
        mayHaveApplied: false,
        retryAfterMs: null,
    };
    const limited = rateLimitWait(refusal);
    if (limited !== undefined) {
        return new GitHubError({
            ...base,
            failure: 'rate-limited',
            retryAfterMs: limited,
            hint: 'Run the job again later, or let fewer jobs write to the API at the same time.',
        });
    }
    if (status >= 500) {
        return new GitHubError({
            ...base,
            failure: 'server-error',
            message: `GitHub could not ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
            mayHaveApplied: true,
            retryAfterMs: retryAfter(refusal) ?? null,
            hint: 'Run the job again; if it stays, look at githubstatus.com or at the state of your Enterprise server.',
        });
    }
    const [failure, hint] = permanentFailure(refusal);
    return new GitHubError({ ...base, failure, hint });
}
function permanentFailure(refusal) {
    switch (refusal.status) {
        case 401:
            return [
                'unauthorized',
                'The token is missing, expired or revoked: leave `github-token` at its default, or renew the secret behind it.',
            ];
        case 403:
            return ['forbidden', forbiddenHint(refusal)];
        case 404:
        case 410:
            return [
                'not-found',
                'Check the repository and the pull request number. GitHub also answers so when the token may not see a ' +
                    `private repository${refusal.permission === null ? '' : `: the job needs \`permissions: ${refusal.permission}\``}.`,
            ];
        case 422:
            return [
                'invalid',
                /too long|maximum is/i.test(refusal.serverMessage)
                    ? 'The text is over the limit of 65,536 characters: let fewer presets share one comment.'
                    : 'This is likely a bug of WorldGate: please report it with this message.',
            ];
        default:
            return ['refused', 'Look at what the server says, and at the state of the repository.'];
    }
}
function forbiddenHint(refusal) {
    if (refusal.headers['x-github-sso'] !== undefined) {
        return "Authorise the token for the organisation's single sign-on, or use the job's own `github.token`.";
    }
    if (/\block(?:ed)?\b/i.test(refusal.serverMessage)) {
        return 'The conversation of this pull request is locked: unlock it, or set `comment: never`.';
    }
    const line = `permissions: ${refusal.permission ?? 'contents: read'}`;
    if (refusal.fork === true) {
        return (`The pull request comes from a fork, so its token can only read, even with \`${line}\` in the workflow. ` +
            'The verdict, the job summary and the uploaded run are not affected; the comment comes from the second workflow, ' +
            'which runs on `workflow_run`, where the repository has one (docs/forks.md).');
    }
    return `Add \`${line}\` to the job (or pass a \`github-token\` that has it).`;
}
/**
 * Milliseconds to wait where the answer is a rate limit (429, or 403 with one of GitHub's two marks),
 * `undefined` for every other answer.
 * Source: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function rateLimitWait(refusal) {
    const { status, headers, serverMessage } = refusal;
    if (status !== 429 && status !== 403)
        return undefined;
    const asked = retryAfter(refusal);
    if (asked !== undefined)
        return asked;
    if (String(headers['x-ratelimit-remaining'] ?? '') === '0') {
        const resetSeconds = Number(headers['x-ratelimit-reset']);
        if (Number.isFinite(resetSeconds))
            return Math.max(0, resetSeconds * 1000 - serverNow(refusal));
        return SECONDARY_LIMIT_WAIT_MS;
    }
    const named = /secondary rate limit|abuse detection|rate limit exceeded/i.test(serverMessage);
    return status === 429 || named ? SECONDARY_LIMIT_WAIT_MS : undefined;
}
/** `Retry-After` in milliseconds: whole seconds, or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(refusal) {
    const value = String(refusal.headers['retry-after'] ?? '').trim();
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - serverNow(refusal));
}
/** The server's clock where it tells, so that a runner whose clock is off waits as long as it was asked to. */
function serverNow(refusal) {
    const date = Date.parse(String(refusal.headers.date ?? ''));
    return Number.isNaN(date) ? refusal.nowMs : date;
}


/***/ }),

/***/ 36820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSecondStage: () => (/* binding */ runSecondStage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/exhibit.js + 1 modules
var reports_exhibit = __webpack_require__(39895);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
;// CONCATENATED MODULE: ./.build/reports/fork-notice.js




/** Notes that are shown; each rests on text from outside. */
const MOST_NOTES = 8;
/**
 * What is shown, with a word on where it comes from and how far it was checked, which stands before everything else in
 * its section.
 * @param notes further sentences, as plain text
 */
function withForkNotice(exhibit, source, notes) {
    return {
        ...exhibit,
        // They would point at files of this checkout, which is not the one that was judged.
        annotations: () => [],
        section: (style) => {
            const inner = exhibit.section(style);
            return {
                ...inner,
                render: (detail) => {
                    const text = inner.render(detail);
                    if (detail.oneLine)
                        return `${text} ${SHORT}`;
                    const [heading = '', ...rest] = text.split('\n');
                    return (0,markdown/* blocks */.Bv)(heading, noticeBlock(source, notes), rest.join('\n').trim());
                },
            };
        },
    };
}
const SHORT = "From a fork's run: recomputed here, not run again.";
function noticeBlock({ repository, commit, movedTo, runUrl }, notes) {
    const older = movedTo === null
        ? ''
        : ` **This is about an older commit:** the pull request is at ${(0,reports_escape/* markdownCode */.D9)(movedTo.slice(0, 12))} by now.`;
    const shown = notes
        .slice(0, MOST_NOTES)
        .map((note) => `> - ${(0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(note, plain/* LONGEST */.zP.message))}`);
    return [
        `> **From a fork:** commit ${(0,reports_escape/* markdownCode */.D9)(commit.slice(0, 12))} of ${(0,reports_escape/* markdownCode */.D9)(repository)}.${older}`,
        `> The numbers were produced by ${(0,markdown/* markdownLink */.iQ)("the fork's run", runUrl)}. What is said of them here was recomputed from its episodes; nothing was run again, and whether they were really played cannot be seen from here.`,
        ...shown,
    ].join('\n');
}
/** An upload that could not be verified: nothing that it says is shown. */
function unverifiedExhibit({ kind, name, id }, error) {
    return { ...(0,reports_exhibit/* brokenExhibit */.H1)(error, { name, id }), kind };
}

// EXTERNAL MODULE: ./.build/reports/summary.js
var summary = __webpack_require__(31494);
// EXTERNAL MODULE: ./.build/github/artifact-upload.js
var artifact_upload = __webpack_require__(70160);
// EXTERNAL MODULE: ./.build/github/artifacts-api.js
var artifacts_api = __webpack_require__(1058);
// EXTERNAL MODULE: ./.build/github/baselines/workflow-runs.js
var workflow_runs = __webpack_require__(70213);
// EXTERNAL MODULE: ./.build/github/client.js + 3 modules
var github_client = __webpack_require__(68527);
// EXTERNAL MODULE: ./.build/github/show-on-github.js + 4 modules
var show_on_github = __webpack_require__(3752);
// EXTERNAL MODULE: ./.build/github/summary.js
var github_summary = __webpack_require__(49484);
// EXTERNAL MODULE: ./.build/github/workflow-run.js
var workflow_run = __webpack_require__(96747);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/workflow-run-pulls.js



const PERMISSION = 'pull-requests: read';
const PAGE_SIZE = 100;
/** Pull requests of one branch of one fork; nobody has more. */
const MOST_PAGES = 3;
const lenient = (schema) => schema.nullish().catch(null);
const side = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    repo: lenient(schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), full_name: schemas/* string */.YjP() })),
});
const pullShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP(),
    merged_at: lenient(schemas/* string */.YjP()),
    head: side,
    base: side,
});
/**
 * Finds the pull request of a workflow run by what the platform says of both: head repository, head branch and head
 * commit. Of a fork's run the platform leaves the number out, and nothing that the run itself wrote can be believed.
 *
 * Of several, those into the default branch are taken where there are any. A closed or merged one is never taken.
 *
 * @param defaultBranch of the repository; `null` where the event does not say
 * @throws GitHubError
 */
async function findPullRequests(client, repository, run, defaultBranch) {
    const { headRepository, headBranch, repository: base } = run;
    if (headRepository === null || headBranch === null || base === null) {
        const why = headRepository === null
            ? 'the repository that its commit comes from no longer exists'
            : 'it is of no branch';
        return { pulls: [], notes: [`No pull request can be found for workflow run ${run.id}: ${why}.`] };
    }
    const candidates = new Map();
    const isItsOwn = ({ head, base: into }) => head.repo?.id === headRepository.id && head.ref === headBranch && into.repo?.id === base.id;
    const keep = (found) => {
        for (const pull of found)
            if (isItsOwn(pull))
                candidates.set(pull.number, pull);
    };
    keep(await pullsOfBranch(client, repository, `${headRepository.owner}:${headBranch}`));
    // The list is by the name of the owner, which an organisation can have changed meanwhile.
    if (![...candidates.values()].some(({ head }) => head.sha === run.headSha)) {
        keep(await pullsOfCommit(client, repository, run.headSha));
    }
    return choose([...candidates.values()], run, defaultBranch);
}
function choose(candidates, run, defaultBranch) {
    const notes = [];
    const open = candidates.filter(({ state }) => state === 'open');
    const exact = open.filter(({ head }) => head.sha === run.headSha);
    const fitting = exact.length > 0 ? exact : open;
    if (fitting.length === 0) {
        const ended = candidates.filter(({ head }) => head.sha === run.headSha);
        for (const { number, merged_at } of ended.length > 0 ? ended : candidates) {
            const end = merged_at == null ? 'closed' : 'merged';
            notes.push(`Pull request ${number} was ${end} meanwhile: nothing is commented.`);
        }
        if (notes.length === 0) {
            notes.push(`No open pull request has commit ${run.headSha.slice(0, 12)} of ${run.headRepository.fullName}: nothing is commented.`);
        }
        return { pulls: [], notes };
    }
    const intoDefault = fitting.filter(({ base }) => base.ref === defaultBranch);
    const taken = intoDefault.length > 0 ? intoDefault : fitting;
    if (fitting.length > 1) {
        const named = fitting.map(({ number, base }) => `${number} (into ${base.ref})`).join(', ');
        const which = taken.map(({ number }) => number).join(', ');
        notes.push(`${(0,format/* plural */.LS)(fitting.length, 'pull request')} have this commit: ${named}. The comment goes to ${which}.`);
    }
    return { pulls: taken.map((pull) => runPull(pull, run)).sort((a, b) => a.number - b.number), notes };
}
function runPull({ number, base, head }, run) {
    return { number, baseRef: base.ref, headSha: head.sha, moved: head.sha !== run.headSha };
}
/** Open and closed, the newest first. */
async function pullsOfBranch(client, { owner, name: repo }, head) {
    const all = [];
    for (let page = 1, more = true; more && page <= MOST_PAGES; page++) {
        const answer = await client.call({
            route: 'GET /repos/{owner}/{repo}/pulls',
            parameters: { owner, repo, head, state: 'all', per_page: PAGE_SIZE, page },
            answer: schemas/* array */.YOg(pullShape),
            purpose: `find the pull request of ${head} in ${owner}/${repo}`,
            permission: PERMISSION,
            repeat: 'repeatable',
        });
        all.push(...answer.data);
        more = answer.more && answer.data.length > 0;
    }
    return all;
}
async function pullsOfCommit(client, { owner, name: repo }, sha) {
    try {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
            parameters: { owner, repo, commit_sha: sha, per_page: PAGE_SIZE },
            answer: schemas/* array */.YOg(pullShape),
            purpose: `find the pull request of commit ${sha}`,
            permission: PERMISSION,
            repeat: 'repeatable',
        });
        return data;
    }
    catch (error) {
        // A commit that this repository has never seen, as after the fork was deleted.
        if (error instanceof failures/* GitHubError */.y && [404, 409, 422].includes(error.status ?? 0))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/audit/package/read-package.js
var read_package = __webpack_require__(50304);
// EXTERNAL MODULE: ./.build/audit/package/recompute.js
var recompute = __webpack_require__(57495);
// EXTERNAL MODULE: ./.build/evaluation/foreign-run.js
var foreign_run = __webpack_require__(26761);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/runs/layout.js
var layout = __webpack_require__(3163);
;// CONCATENATED MODULE: ./.build/github/second-stage/judge-uploads.js












/**
 * Judges the uploads of a job that nobody here trusts. Whatever is wrong with one is shown as an error in the place
 * where its result would stand, so that an earlier result does not go on standing there; only what has expired, or is a
 * part of a run, is left out.
 * @throws GitHubError where the platform fails
 */
async function judgeUploads(uploads, ways) {
    const judged = { shown: [], notes: [], warnings: [] };
    const packages = uploads.filter(({ kind }) => kind === 'package');
    for (const upload of uploads.filter(({ kind }) => kind === 'run')) {
        const ofRun = packages.find(({ id }) => id === upload.id);
        await shownOf(upload, judged, ways, () => judgeRun(upload, ofRun, ways));
    }
    for (const upload of packages) {
        if (uploads.some(({ kind, id }) => kind === 'run' && id === upload.id))
            continue;
        await shownOf(upload, judged, ways, () => judgeAudit(upload, ways));
    }
    return judged;
}
async function shownOf(upload, judged, { redact }, judge) {
    try {
        judged.shown.push(await judge());
    }
    catch (error) {
        // The platform's own failure says nothing about the upload; a bug of ours is no finding about it either.
        if (error instanceof failures/* GitHubError */.y || !(0,errors/* isWorldGateError */.US)(error))
            throw error;
        const { code, hint } = error;
        const message = (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), 1000);
        if (code === 'run-is-shard') {
            judged.notes.push(`Not shown: ${message}.`);
            return;
        }
        if (code === 'artifact-expired') {
            judged.warnings.push(`Not shown: ${message}. ${hint ?? ''}`.trim());
            return;
        }
        judged.warnings.push(`${upload.artifact.name} was not verified: ${message}.`);
        const kind = upload.kind === 'run' ? 'preset' : 'claim';
        const exhibit = unverifiedExhibit({ kind, name: upload.label, id: upload.id }, { code, message, hint: null });
        judged.shown.push({ upload, exhibit, notes: ['Nothing of what it says is shown.'] });
    }
}
async function judgeRun(upload, ofRun, ways) {
    const dir = await ways.fetch(upload);
    try {
        const found = await (0,foreign_run/* judgeForeignRun */.r)({ dir, runId: upload.id, ...ways });
        const { name } = found.report.preset;
        if ((0,artifact_upload/* artifactName */.Cs)(name, upload.id) !== upload.artifact.name) {
            throw new errors/* WorldGateError */._B('run-tampered', 'the artifact is named for another preset than the one that it holds');
        }
        if (!found.hasClaim)
            return { upload, exhibit: (0,reports_exhibit/* runExhibit */.P_)(found.report), notes: found.notes };
        const evidence = await evidenceOf(ofRun, await (0,digest/* sha256File */.Q3)((0,external_node_path_.join)(dir, layout/* MANIFEST */.e0)), ways);
        return {
            upload,
            exhibit: (0,reports_exhibit/* runExhibit */.P_)(withoutPass(found, evidence), undefined, evidence),
            notes: 'problem' in evidence ? found.notes : [...found.notes, PACKAGE_NOTE],
        };
    }
    finally {
        ways.discard(dir);
    }
}
const PACKAGE_NOTE = 'The evidence package was recomputed from its episodes; whether anybody signed it was not looked at.';
/** A run whose claim is not to be had may have failed by it. */
function withoutPass({ report }, evidence) {
    if (!('problem' in evidence) || report.verdict !== 'passed')
        return report;
    return {
        ...report,
        verdict: 'inconclusive',
        reason: 'Its gates hold, but it made a claim as well, and what became of that could not be verified.',
    };
}
/** @param manifest digest of the run's manifest, which the package must have been made from */
async function evidenceOf(upload, manifest, ways) {
    if (upload === undefined)
        return { problem: 'the run was to become evidence, but uploaded no package.' };
    try {
        const { stored, evidence } = await packageOf(upload, ways);
        const from = stored.raw.files.find(({ path }) => path === layout/* MANIFEST */.e0);
        if (from?.digest !== manifest)
            return { problem: 'the package was made from another run.' };
        return { evidence, packageDigest: stored.digest, signature: undefined };
    }
    catch (error) {
        if (error instanceof failures/* GitHubError */.y || !(0,errors/* isWorldGateError */.US)(error))
            throw error;
        return { problem: `${error.code}: ${(0,plain/* clip */.$Q)(ways.redact(error.message), 500)}` };
    }
}
async function judgeAudit(upload, ways) {
    const { stored, evidence } = await packageOf(upload, ways);
    const { claim_slug: name } = stored.manifest;
    if ((0,artifact_upload/* artifactName */.Cs)(`evidence-${name}`, upload.id) !== upload.artifact.name) {
        throw new errors/* WorldGateError */._B('package-tampered', 'the artifact is named for another claim than the one that it holds');
    }
    const exhibit = (0,reports_exhibit/* evidenceExhibit */.J)(evidence, { name, id: upload.id, packageDigest: stored.digest });
    return { upload, exhibit, notes: [PACKAGE_NOTE] };
}
async function packageOf(upload, ways) {
    const dir = await ways.fetch(upload);
    try {
        const stored = (0,read_package/* readPackage */.L)(dir);
        const { matches, differences, evidence } = (0,recompute/* recompute */.Z)(stored, ways.version);
        if (matches)
            return { stored, evidence };
        throw new errors/* WorldGateError */._B('package-tampered', `what the package says does not follow from its episodes: ${differences
            .slice(0, 3)
            .map(({ key }) => key)
            .join(', ')}`);
    }
    finally {
        ways.discard(dir);
    }
}

// EXTERNAL MODULE: ./.build/runs/run-id.js
var run_id = __webpack_require__(68108);
;// CONCATENATED MODULE: ./.build/github/second-stage/uploads.js


const MIB = 1024 * 1024;
/** What `artifact-upload.ts` uploads of a run is 100 MiB at most, unpacked. */
const RUN_LIMITS = { maxArchiveBytes: 100 * MIB, maxBytes: 110 * MIB, maxEntries: 5000 };
/** What `package-upload.ts` uploads is 512 MiB at most, unpacked. */
const PACKAGE_LIMITS = { maxArchiveBytes: 200 * MIB, maxBytes: 520 * MIB, maxEntries: 5000 };
/** A job may upload 500 artifacts, and a run has many jobs. */
const MOST_LISTED = 500;
/** Each costs a download and is judged; the newest come first. */
const MOST_JUDGED = 20;
/**
 * The artifacts of a workflow run that bear names as ours do, the newest of each.
 * @throws GitHubError
 */
async function listUploads(client, repository, run) {
    const { artifacts, total } = await (0,artifacts_api/* listArtifacts */.w)(client, repository, { runId: run.id, limit: MOST_LISTED });
    const notes = [];
    if (total > artifacts.length) {
        notes.push(`The run has ${total} artifacts; the ${artifacts.length} newest were looked at.`);
    }
    const newest = new Map();
    for (const artifact of artifacts) {
        const upload = uploadOf(artifact);
        if (upload === null)
            continue;
        // The list was asked for by run; a server that mixes them up must not go unnoticed.
        const of = artifact.workflow_run;
        if ((of?.id != null && of.id !== run.id) || (of?.head_sha != null && of.head_sha !== run.headSha)) {
            notes.push(`An artifact of another run was listed, and left aside: ${upload.id}.`);
            continue;
        }
        const key = `${upload.kind} ${upload.label}`;
        if (!newest.has(key))
            newest.set(key, upload);
    }
    const uploads = [...newest.values()];
    if (uploads.length > MOST_JUDGED) {
        notes.push(`The run has ${uploads.length} uploads of WorldGate; only the ${MOST_JUDGED} newest are judged, and the others are not shown.`);
    }
    return { uploads: uploads.slice(0, MOST_JUDGED), notes };
}
/** `worldgate-push-<run id>`, `worldgate-evidence-push-<id>`; `null` for any other name. */
function uploadOf(artifact) {
    const match = /^worldgate-(evidence-)?([A-Za-z0-9._-]{1,100})-(\d{8}T\d{9}Z-[0-9a-f]{8})$/.exec(artifact.name);
    if (match === null)
        return null;
    const [, evidence, label, id] = match;
    if (!(0,run_id/* isRunId */.Pk)(id))
        return null;
    const kind = evidence === undefined ? 'run' : 'package';
    return { artifact, kind, label: label, id: id, limits: kind === 'run' ? RUN_LIMITS : PACKAGE_LIMITS };
}

;// CONCATENATED MODULE: ./.build/github/second-stage/second-stage.js


















/**
 * The second stage of a fork's pull request: runs on the default branch, on the event `workflow_run`, with a token that may
 * comment, and runs nothing of the fork. It takes what the first stage uploaded for what it is, the word of a stranger:
 * the archive is held against the digest that the platform states, unpacked under limits, every digest and plan is
 * checked, every verdict decided again, and every word rendered here. Which pull request it is about only the platform says.
 *
 * @throws GitHubError, and those of the caller's own presets
 */
async function runSecondStage(request) {
    const { context } = request;
    const outcome = {
        ...{ verdict: 'skipped', commentUrl: null, checkUrl: null },
        ...{ notes: [], warnings: [], failures: [] },
    };
    const no = whyNothing(context);
    if (no !== null)
        return { ...outcome, notes: [no] };
    const repository = context.repository;
    const client = await (0,github_client/* createGitHubClient */.L)({
        token: request.token,
        apiUrl: context.apiUrl,
        // The token of this stage is not the fork's.
        fork: false,
        clock: request.clock,
        redact: request.redact,
        ...(request.limits === undefined ? {} : { limits: request.limits }),
    });
    const run = await (0,workflow_run/* readWorkflowRun */.hO)(client, repository, context.workflowRun.id);
    const stray = whyNotThisRun(run, repository);
    if (stray !== null)
        return { ...outcome, notes: [stray] };
    const { pulls, notes } = await findPullRequests(client, repository, run, context.defaultBranch);
    outcome.notes.push(...notes);
    if (pulls.length === 0)
        return outcome;
    const listed = await listUploads(client, repository, run);
    outcome.notes.push(...listed.notes);
    if (listed.uploads.length === 0) {
        outcome.warnings.push(`Workflow run ${run.id} has no artifact of WorldGate: nothing is shown. Use \`worldgate/worldgate\` or \`actions/run\` in the first workflow, and see in its log why nothing was uploaded.`);
        return outcome;
    }
    const folder = (0,external_node_path_.join)(request.temporaryDir, `worldgate-fork-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    (0,atomic_file/* makeFolder */.fc)(request.temporaryDir);
    (0,external_node_fs_.mkdirSync)(folder);
    try {
        const room = { client, repository, run, pulls, folder };
        const judged = await judgeUploads(listed.uploads, {
            commit: run.headSha,
            ownPreset: request.ownPreset,
            comparisonDue: request.comparisonDue,
            baselineDir: (asked) => fetchBaseline(room, asked, context.defaultBranch),
            fetch: (upload) => fetchUpload(room, upload),
            discard: (dir) => (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true }),
            version: request.version,
            redact: request.redact,
        });
        outcome.notes.push(...judged.notes);
        outcome.warnings.push(...judged.warnings);
        outcome.verdict = (0,verdict/* worstVerdict */.zP)(judged.shown.map(({ exhibit }) => exhibit.verdict));
        for (const pull of pulls)
            await showAll(request, { run, pull, shown: judged.shown, outcome });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    return outcome;
}
/** Why there is nothing to do for this event; `null` where there may be. */
function whyNothing({ workflowRun, repository, apiUrl }) {
    if (workflowRun === null || repository === null) {
        return 'Nothing to do: the event names no workflow run. This stage belongs into a workflow that runs on `workflow_run`.';
    }
    if (apiUrl === null)
        return 'Nothing to do: GITHUB_API_URL is not an http(s) address without credentials.';
    const { event, status } = workflowRun;
    if (event !== null && event !== 'pull_request') {
        return `Nothing to do: the workflow ran for \`${event}\`, whose own token can write. This stage is for pull requests from forks.`;
    }
    if (status !== null && status !== 'completed') {
        return 'Nothing to do yet: the workflow has not ended. Let this one run on `types: [completed]`.';
    }
    return null;
}
/** By what the platform says when it is asked, whatever the event said. */
function whyNotThisRun(run, { owner, name }) {
    const here = `${owner}/${name}`.toLowerCase();
    if (run.repository !== null && run.repository.fullName.toLowerCase() !== here) {
        return `Nothing is commented: workflow run ${run.id} is one of another repository.`;
    }
    if (run.event !== 'pull_request')
        return `Nothing to do: workflow run ${run.id} was no pull request's.`;
    if (run.status !== null && run.status !== 'completed')
        return `Nothing to do yet: workflow run ${run.id} has not ended.`;
    const isOwn = run.headRepository !== null && run.headRepository.id === run.repository?.id;
    // Its token is read-only although its branch is here.
    if (isOwn && run.actor !== 'dependabot[bot]') {
        return 'Nothing to do: the pull request comes from this repository itself, so its own workflow comments.';
    }
    return null;
}
async function fetchUpload({ client, repository, folder }, upload) {
    const dir = (0,external_node_path_.join)(folder, `upload-${upload.artifact.id}`);
    await (0,artifacts_api/* downloadArtifact */.b)(client, repository, upload.artifact, dir, upload.limits);
    return dir;
}
const BASELINE_LIMITS = { maxArchiveBytes: 100 * 2 ** 20, maxBytes: 110 * 2 ** 20, maxEntries: 5000 };
/**
 * The run that a fork's run was compared with, as the base branch's own workflow uploaded it. Which branch and
 * repository that was the platform says; a run of a fork is never taken.
 */
async function fetchBaseline({ client, repository, run, pulls, folder }, { runId, preset }, defaultBranch) {
    const branches = [defaultBranch, ...pulls.map(({ baseRef }) => baseRef)];
    const { artifacts } = await (0,artifacts_api/* listArtifacts */.w)(client, repository, {
        name: (0,artifact_upload/* artifactName */.Cs)(preset, runId),
        limit: 10,
    });
    const trusted = artifacts.find(({ workflow_run: of, expired }) => !expired && of?.head_repository_id === run.repository?.id && branches.includes(of?.head_branch ?? null));
    if (trusted === undefined)
        return null;
    const workflow = await (0,workflow_run/* readWorkflowRun */.hO)(client, repository, trusted.workflow_run.id);
    // A pull request's run has the head's branch, which can be called `main` as well; what follows one (a comment, another
    // workflow) runs on the default branch and may have evaluated anybody's files.
    if (!(0,workflow_runs/* isOwnRun */.qK)(workflow))
        return null;
    const dir = (0,external_node_path_.join)(folder, `baseline-${trusted.id}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`);
    try {
        await (0,artifacts_api/* downloadArtifact */.b)(client, repository, trusted, dir, BASELINE_LIMITS);
        return dir;
    }
    catch (error) {
        if ((0,errors/* isWorldGateError */.US)(error) && error.code === 'artifact-expired')
            return null;
        throw error;
    }
}
async function showAll(request, { run, pull, shown, outcome }) {
    const { context, summaryPath, show, failOn } = request;
    const { owner, name } = context.repository;
    const runUrl = `${context.serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
    const source = {
        repository: run.headRepository?.fullName ?? 'a repository that was deleted',
        commit: run.headSha,
        movedTo: pull.moved ? pull.headSha : null,
        runUrl,
    };
    const exhibits = [];
    for (const { upload, exhibit: bare, notes } of shown) {
        const exhibit = withForkNotice(bare, source, notes);
        exhibits.push(exhibit);
        const made = await (0,show_on_github/* showOnGitHub */.k)({
            ...show,
            exhibit,
            links: { workflowRun: runUrl, artifact: `${runUrl}/artifacts/${upload.artifact.id}` },
            exitCode: (0,verdict/* exitCodeFor */.Rr)(exhibit.verdict, failOn),
            // Of the run that made the numbers, so that an older run never stands above a newer one.
            context: {
                ...context,
                pullRequest: {
                    number: pull.number,
                    headSha: run.headSha,
                    baseSha: null,
                    baseRef: pull.baseRef,
                    fork: false,
                },
                commit: run.headSha,
                runId: run.id,
                runAttempt: run.attempt,
                runUrl,
            },
            token: request.token,
            clock: request.clock,
            redact: request.redact,
            ...(request.limits === undefined ? {} : { limits: request.limits }),
        });
        outcome.commentUrl = made.url ?? outcome.commentUrl;
        outcome.checkUrl = made.checkUrl ?? outcome.checkUrl;
        outcome.notes.push(...made.notes);
        outcome.failures.push(...made.warnings);
    }
    if (summaryPath === null || exhibits.length === 0)
        return;
    try {
        const links = { workflowRun: runUrl };
        (0,github_summary/* appendSummary */.f)(summaryPath, (0,summary/* summaryOf */.YG)(exhibits, { links, limit: (0,github_summary/* summaryRoom */.m)(summaryPath) - 1 }));
    }
    catch {
        outcome.warnings.push('The job summary was not written.');
    }
}


/***/ }),

/***/ 49484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary),
/* harmony export */   m: () => (/* binding */ summaryRoom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _reports_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31494);


/** Bytes that the step's summary file (`GITHUB_STEP_SUMMARY`) still has room for. */
function summaryRoom(path) {
    return _reports_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_LIMIT */ .Jt - ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
}
/** Appends Markdown to the step's summary file. The runner drops the whole of a file over its limit. */
function appendSummary(path, markdown) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${markdown.trimEnd()}\n`);
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


/***/ }),

/***/ 68108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   T0: () => (/* binding */ timeOfRunId)
/* harmony export */ });
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57499);

/**
 * `20261121T091409123Z-1f3a9c0b`: sorts by time, safe as a file name.
 * @param random four bytes that tell runs of one millisecond apart
 */
function newRunId(now, random) {
    const time = now.toISOString().replace(/[-:.]/g, '');
    const tail = Buffer.from(random.subarray(0, 4)).toString('hex');
    return _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz.parse(`${time}-${tail}`);
}
function isRunId(name) {
    return _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz.safeParse(name).success;
}
/** When the run with this id was started; `null` for a name that is no run id or holds no possible date. */
function timeOfRunId(id) {
    if (!isRunId(id))
        return null;
    const iso = id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
    const time = new Date(iso);
    return Number.isNaN(time.getTime()) ? null : time;
}


/***/ })

};
