export const id = 3038;
export const ids = [3038];
export const modules = {

/***/ 58154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ foldUnchecked),
/* harmony export */   w: () => (/* binding */ demand)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14521);

const NOTHING_SIGNED = 'there is no valid signature of that kind to look at';
/**
 * One demand on each of several things: a failed check for each that does not meet it, one passed check where all do, and
 * none was checked where there is nothing to look at.
 */
function demand(phase, name, things, faultOf, met) {
    if (things.length === 0)
        return [(0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .lb)(phase, name, NOTHING_SIGNED)];
    const faults = things.map(faultOf).filter((fault) => fault !== null);
    return faults.length === 0 ? [(0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(phase, name, met)] : faults.map((fault) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(phase, name, fault));
}
/** The demands that had nothing to look at as one check, which names them: one cause is said once. */
function foldUnchecked(checks) {
    const isIdle = ({ state, message }) => state === 'not_checked' && message === NOTHING_SIGNED;
    const idle = [...new Set(checks.filter(isIdle).map(({ name }) => name))];
    if (idle.length === 0)
        return [...checks];
    const message = `${NOTHING_SIGNED}, so that these demands were not: ${idle.join(', ')}`;
    return [...checks.filter((check) => !isIdle(check)), (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .lb)('trust_policy', 'demands', message)];
}


/***/ }),

/***/ 61014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ madeAt)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73882);
/* harmony import */ var _lateness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86806);


/**
 * When a signature was made, as far as somebody vouches for it. A signature by a later run makes nothing fresh: then the
 * older time counts that the statement states. A key without witnesses has no other time than the stated one.
 */
function madeAt({ signer, signedAt }, signed) {
    const evidence = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .signedEvidence */ ._)(signed);
    const stated = evidence
        .filter(({ predicate }) => signer.kind === 'key' ? signedAt === null : (0,_lateness_js__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .l)((0,_lateness_js__WEBPACK_IMPORTED_MODULE_1__/* .latenessOf */ .d)(predicate.source, signer)))
        .map(({ predicate }) => new Date(predicate.stated_at));
    const times = [
        ...(signedAt === null ? [] : [{ at: signedAt, by: 'that a log or a timestamp authority vouches for' }]),
        ...(signer.kind === 'certificate' && signedAt === null
            ? []
            : stated.map((at) => ({ at, by: 'that the signed statement itself states' }))),
    ];
    return times.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}


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

/***/ 49909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

function text(options, key) {
    const value = options[key];
    return typeof value === 'string' ? value : undefined;
}
/** The values of an option that may be given more than once. */
function texts(options, key) {
    const value = options[key];
    return Array.isArray(value) ? value : [];
}
/** @param flag how a message calls it. @throws WorldGateError `usage` where it is missing */
function required(options, key, flag) {
    const value = text(options, key);
    if (value !== undefined)
        return value;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag} is missing`);
}
/** A whole number of at least `min`. @throws WorldGateError `usage` */
function integer(options, key, flag, min) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < min) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a whole number of at least ${min}`);
    }
    return number;
}
/** A finite number. @throws WorldGateError `usage` */
function number(options, key, flag) {
    const value = text(options, key);
    if (value === undefined)
        return undefined;
    const result = Number(value);
    if (value.trim() === '' || !Number.isFinite(result)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('usage', `${flag}: "${value}" is not a number`);
    }
    return result;
}


/***/ }),

/***/ 11063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ runResult),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   rZ: () => (/* binding */ failOnOption),
/* harmony export */   zf: () => (/* binding */ workspaceDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _reports_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75963);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5780);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49909);






function failOnOption(options) {
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOn */ .Ko.parse((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'failOn') ?? 'failed');
}
/** Where the caller keeps runs. */
function workspaceDir(context, options) {
    return resolvePath(context, (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(options, 'runWorkspace') ?? '.worldgate');
}
function resolvePath(context, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(context.cwd, file);
}
/** What a command says of a run that has ended, and how it exits. A fault of ours is thrown again. */
function runResult(context, outcome, options) {
    const { manifest, report, runDir, failure } = outcome;
    if (failure !== undefined && !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(failure))
        throw failure;
    const row = (0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runRow */ .gY)(manifest, runDir, context.cwd);
    const { colour, columns } = context.terminal;
    const rendered = (0,_reports_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
    return {
        exitCode: failure?.exitCode ?? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(report.verdict, failOnOption(options)),
        data: row,
        text: `${rendered.trimEnd()}\n\nrun: ${row.run_dir}`,
        ...(manifest.error === null ? {} : { errors: [manifest.error] }),
    };
}


/***/ }),

/***/ 48550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  lintCommand: () => (/* binding */ lintCommand),
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/attest/policy/asked-claims.js
var asked_claims = __webpack_require__(52711);
// EXTERNAL MODULE: ./.build/attest/policy/describe-repository.js
var describe_repository = __webpack_require__(13933);
// EXTERNAL MODULE: ./.build/attest/policy/identity.js
var identity = __webpack_require__(5207);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
// EXTERNAL MODULE: ./.build/attest/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(82342);
// EXTERNAL MODULE: ./.build/attest/policy/pattern.js
var policy_pattern = __webpack_require__(63175);
;// CONCATENATED MODULE: ./.build/attest/policy/trigger-places.js

/** In these a job runs what the repository holds, and nobody from outside starts it. */
const OWN_EVENTS = ['push', 'workflow_dispatch', 'release', 'schedule', 'repository_dispatch'];
const RELEASE_TAGS = 'refs/tags/v*';
/**
 * The events and refs that a strict policy accepts of a workflow: those that start it, without what strangers start, and of
 * what is not narrowed the default branch and the tags of releases.
 * @returns null where nothing that starts it can be accepted
 */
function placesOf(triggers, defaultBranch) {
    const own = triggers.filter(({ event }) => OWN_EVENTS.includes(event));
    if (own.length === 0)
        return null;
    const branch = `refs/heads/${defaultBranch}`;
    const pushed = own.filter(({ event }) => event === 'push');
    const tags = pushed.flatMap((trigger) => tagsOf(trigger));
    const refs = [
        ...pushed.flatMap((trigger) => branchesOf(trigger, branch)),
        ...(own.some(({ event }) => event !== 'push' && event !== 'release') ? [branch] : []),
        ...tags,
        ...(own.some(({ event }) => event === 'release') && tags.length === 0 ? [RELEASE_TAGS] : []),
    ];
    return {
        events: OWN_EVENTS.filter((event) => own.some((one) => one.event === event)),
        refs: [...new Set(refs)],
    };
}
/** What a policy accepts of a workflow of which nothing is known. */
function usualPlaces(defaultBranch) {
    return {
        events: ['push', 'workflow_dispatch', 'release'],
        refs: [`refs/heads/${defaultBranch}`, RELEASE_TAGS],
    };
}
function branchesOf({ branches, tags, ignores }, branch) {
    // A filter of tags alone shuts branches out, and the other way round.
    if (branches === null)
        return (tags !== null || ignores.tags) && !ignores.branches ? [] : [branch];
    const refs = branches.flatMap((pattern) => refPattern('refs/heads/', pattern));
    const others = refs.filter((ref) => !(0,policy_pattern/* matchesPattern */.MT)(ref, branch));
    const found = others.length < refs.length ? [branch, ...others] : others;
    return found.length === 0 ? [branch] : found;
}
function tagsOf({ branches, tags, ignores }) {
    if (tags === null)
        return (branches !== null || ignores.branches) && !ignores.tags ? [] : [RELEASE_TAGS];
    const refs = tags.flatMap((pattern) => refPattern('refs/tags/', pattern));
    return refs.length === 0 ? [RELEASE_TAGS] : refs;
}
/**
 * A filter of GitHub as one of ours, which knows "*" and "**" alone: from "?", "+", "[" or a backslash on, anything but "/".
 * Source: docs.github.com, "Workflow syntax", filter pattern cheat sheet.
 */
function refPattern(kind, pattern) {
    if (pattern.startsWith('!'))
        return [];
    // "?" and "+" speak of the character before them.
    const [, plain = '', rest = ''] = /^([^?+[\\]*?)((?:.[?+]|[[\\]).*)?$/s.exec(pattern) ?? [];
    const ours = `${plain}${rest === '' || plain.endsWith('*') ? '' : '*'}`;
    return ours === '' || (ours === '*' && rest !== '') || (0,policy_pattern/* wildcardProblem */.mz)(ours) !== undefined
        ? []
        : [`${kind}${ours}`];
}

;// CONCATENATED MODULE: ./.build/attest/policy/init-policy.js







const MAX_AGE_HOURS = 7 * 24;
/** Of evidence that is verified in the run that makes it. */
const MAX_GATE_AGE_HOURS = 24;
const WIDTH = 110;
/**
 * A strict policy for the workflows of one repository as commented YAML: what a release should ask of its own evidence.
 * @throws WorldGateError `no-workflow` where nothing in the repository could sign
 */
function certificatePolicyText(facts) {
    const { server, repository, repositoryId, claims } = facts;
    const { workflows, isHosted, events, refs, isGate } = signersOf(facts);
    return checked([
        ...note('Which evidence is accepted (docs/trust-policy.md). What is not stated is not asked.'),
        'schema_version: worldgate.trust_policy.v1',
        '',
        ...note('Who may sign: a workflow of this repository, as the issuer of its token says.'),
        'signer:',
        '  kind: certificate',
        `  issuer: ${init_policy_text((0,identity/* issuerOf */.xD)(server))}`,
        `  repository: ${init_policy_text(repository)}`,
        ...(repositoryId === null
            ? [
                ...note(`The id survives a renaming, and stops whoever takes the name over: \`gh api repos/${repository} --jq .id\`.`, '  '),
                '  # repository_id: "…"',
            ]
            : [
                ...note('The id survives a renaming, and stops whoever takes the name over.', '  '),
                `  repository_id: ${init_policy_text(repositoryId)}`,
            ]),
        ...note('These files, on these branches and tags; "*" stands for any characters but "/".', '  '),
        '  workflows:',
        ...workflows.map((workflow) => `    - ${init_policy_text(workflow)}`),
        ...(isHosted ? [...note("On GitHub's own machines only.", '  '), '  runner: github-hosted'] : []),
        '',
        ...note('L1: signed by the job that ran. L2 and L3 need a reviewed workflow: `worldgate trust review` prints its entry.'),
        'min_level: L1',
        ...note('Nobody may sign later what an earlier run left behind.'),
        'allow_late_signing: false',
        '',
        ...note('What started the run. Runs of pull requests execute what their author wrote, and are left out.'),
        `events: [${events.join(', ')}]`,
        ...note('Of which branch or tag.'),
        `refs: [${refs.map(init_policy_text).join(', ')}]`,
        ...note('Of the very commit that is released: `--commit SHA` of the verification, or the commit of its job.'),
        'commit: released',
        ...(isGate
            ? [
                ...note('The verifying job must be of the very run that made the evidence, which the workflow above is. A policy for whoever verifies elsewhere leaves "run" out.'),
                'bind: [repository, commit, run]',
            ]
            : [
                ...note('The verifying job must be of this repository and commit, so that evidence of another one is no use. Outside of a job: --repository, by default the remote "origin", and --commit.'),
                'bind: [repository, commit]',
            ]),
        '',
        ...demandLines(claims, isGate ? MAX_GATE_AGE_HOURS : MAX_AGE_HOURS),
    ]);
}
/** A policy for keys of a laboratory as commented YAML. */
function keyPolicyText({ keys, claims }) {
    return checked([
        ...note('Which evidence is accepted (docs/trust-policy.md). What is not stated is not asked.'),
        'schema_version: worldgate.trust_policy.v1',
        '',
        ...note('Who may sign: whoever holds one of these keys. A key shows no repository, commit or run.'),
        'signer:',
        '  kind: key',
        '  key_ids:',
        ...keys.flatMap(({ id, owner }) => [
            ...note(owner ?? 'an owner that no file names', '    '),
            `    - ${init_policy_text(id)}`,
        ]),
        '',
        ...demandLines(claims, MAX_AGE_HOURS),
    ]);
}
function demandLines(claims, maxAgeHours) {
    return [
        ...note('Statements that must be there and signed; their versions are part of their names.'),
        'predicates:',
        ...attestation/* PACKAGE_PREDICATES */.Iw.map((predicate) => `  - ${init_policy_text(predicate)}`),
        '',
        ...(claims.length === 0
            ? [
                ...note('Of which claims, and how they must have ended. Unless stated: any claim that is supported.'),
                '# claims: [{ slug: "…", outcomes: [supported] }]',
            ]
            : [
                ...note('Of which claims, what they must ask for at least, and how they must have ended. With a hash, another wording is another claim.'),
                'claims:',
                ...claims.flatMap(({ file, slug, id, hash, metrics }) => [
                    ...note(file, '  '),
                    `  - slug: ${init_policy_text(slug)}`,
                    ...(id === null ? [] : [`    id: ${init_policy_text(id)}`]),
                    ...(hash === null ? [] : [`    hash: ${init_policy_text(hash)}`]),
                    '    metrics:',
                    ...metrics.map((metric) => `      - ${flow(metric)}`),
                    '    outcomes: [supported]',
                ]),
            ]),
        ...note('A: planned before the run and complete. B: planned late. C: something is missing. D: aggregates alone.'),
        'min_grade: C',
        ...note('What rests on a mock or a demonstration proves nothing.'),
        'allow_not_for_proof: false',
        ...note('Nor does a claim of which keys are still to be confirmed, or that names no model.'),
        'allow_drafts: false',
        ...note('Since the signature, by the time that a log or a timestamp authority vouches for.'),
        `max_age_hours: ${maxAgeHours}`,
    ];
}
/** Those workflows that may sign, with those that call one which does, or all that use WorldGate where none does yet. */
function signingWorkflows(workflows) {
    const signing = workflows.filter(({ signs, calls }) => signs || calls.length > 0);
    return signing.length > 0 ? signing : workflows;
}
function signersOf({ repository, defaultBranch, workflows }) {
    const chosen = signingWorkflows(workflows);
    if (chosen.length === 0) {
        throw new errors/* WorldGateError */._B('no-workflow', 'no workflow of this repository uses WorldGate, so that none could sign', {
            hint: 'name the one that will, with --workflow .github/workflows/FILE.yml',
        });
    }
    const placed = chosen.map((workflow) => ({
        workflow,
        places: placesOf(workflow.triggers, defaultBranch) ?? usualPlaces(defaultBranch),
    }));
    // A workflow that leaves signing to another has no certificate of its own.
    const direct = placed.filter(({ workflow: { signs, calls } }) => signs || calls.length === 0);
    const names = [
        ...direct.flatMap(({ workflow, places }) => places.refs.map((ref) => `${repository}/${workflow.path}@${ref}`)),
        ...chosen.flatMap(({ calls }) => calls.map(describe_repository/* calledWorkflow */.vZ)),
    ];
    const refs = [...new Set(placed.flatMap(({ places }) => places.refs))];
    return {
        workflows: [...new Set(names)],
        isHosted: direct.every(({ workflow }) => workflow.hosted),
        events: [...new Set(placed.flatMap(({ places }) => places.events))],
        refs,
        isGate: chosen.every(({ gates }) => gates) && refs.every((ref) => ref.startsWith('refs/tags/')),
    };
}
/** What keeps workflows from making evidence that their policy accepts, as sentences. */
function workflowWarnings(workflows, defaultBranch) {
    return signingWorkflows(workflows).flatMap(({ path, evaluations, triggers, lacksToken }) => [
        ...(evaluations.length > 0 && evaluations.every(({ makesEvidence }) => makesEvidence === false)
            ? [`${path} makes no evidence: give the action \`evidence: true\``]
            : []),
        ...(lacksToken
            ? [`${path} has no job that may sign: give the one that does \`permissions: id-token: write\``]
            : []),
        ...(triggers.length > 0 && placesOf(triggers, defaultBranch) === null
            ? [
                `${path} runs on ${triggers.map(({ event }) => event).join(', ')} only, of which this policy accepts nothing: let it run on push, too`,
            ]
            : []),
    ]);
}
/** The text is read again: what we write must hold together. */
function checked(lines) {
    const policy = `${lines.join('\n')}\n`;
    (0,read_policy/* parsePolicy */.O)(policy, 'the policy');
    return policy;
}
/** A comment in lines that fit. What others named cannot break out of it. */
function note(sentence, indent = '') {
    const words = sentence.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').slice(0, 400);
    return (0,text_table/* wrap */.LV)(words, WIDTH - indent.length - 2).map((line) => `${indent}# ${line}`);
}
/** A mapping in one line. */
function flow(values) {
    const entries = Object.entries(values).map(([key, value]) => `${key}: ${typeof value === 'string' ? init_policy_text(value) : value}`);
    return `{ ${entries.join(', ')} }`;
}
/** A value as YAML and JSON both read it. */
function init_policy_text(value) {
    return /^[A-Za-z][\w./:@-]*$/.test(value) && !value.endsWith(':') ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./.build/attest/policy/lint-policy.js
var lint_policy = __webpack_require__(87107);
// EXTERNAL MODULE: ./.build/attest/policy/workflow-shape.js + 1 modules
var workflow_shape = __webpack_require__(4481);
// EXTERNAL MODULE: ./.build/attest/verify/trusted-keys.js
var trusted_keys = __webpack_require__(50414);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/evaluation/worker-handle.js
var worker_handle = __webpack_require__(30362);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/observability/host-io.js
var host_io = __webpack_require__(78469);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
;// CONCATENATED MODULE: ./.build/cli/trust.js




















/** The commit of the checkout: whoever verifies elsewhere gives the one that he takes the evidence for. */
const RELEASED = '--commit "$(git rev-parse HEAD)"';
const DEFAULT_FILE = 'trust-policy.yaml';
const REPOSITORY = /^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/;
/** Our reusable workflows name our actions by branch until a release pins them. */
const OWN_UNPINNED = /: worldgate\/worldgate\S* must be pinned by its full commit, not /;
const WORKFLOW_FILE = /^\.github\/workflows\/[\w.-]+\.ya?ml$/;
const initCommand = async (context, options) => {
    const output = (0,cli_options/* text */.Qq)(options, 'output') ?? DEFAULT_FILE;
    const target = (0,outcome/* resolvePath */.o1)(context, output);
    if ((0,external_node_fs_.existsSync)(target)) {
        throw new errors/* WorldGateError */._B('file-exists', `${output} exists and is not written over`, {
            hint: 'move it away, or name another file with --output',
        });
    }
    const { text: policy, notes, warnings } = await policyFor(context, options);
    (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(target));
    (0,atomic_file/* writeFileAtomic */.Zf)(target, policy);
    const written = (0,read_policy/* readPolicy */.T)(target, output).policy;
    const findings = (0,lint_policy/* lintPolicy */.G)(written);
    const lines = [
        `wrote ${output}`,
        ...warnings.map((warning) => `warning: ${warning}`),
        ...notes.map((note) => `note: ${note}`),
        ...findingLines(findings),
        'Read it, and commit it: it decides what counts.',
        ...nextLines(written, output, (0,cli_options/* text */.Qq)(options, 'keySigners')),
    ];
    return {
        exitCode: 0,
        data: { trust_policy: output, digest: (0,digest/* sha256 */.sc)(policy), warnings, notes, findings },
        // A command is copied whole, and stays in one line.
        text: lines.flatMap((line) => (line.startsWith(' ') ? [line] : folded(context, line))).join('\n'),
    };
};
/** How to verify with the policy, as whole commands. */
function nextLines({ bind }, output, signers) {
    const trust = signers === undefined ? RELEASED : `--trusted-signers ${signers}`;
    const command = `  npx worldgate audit verify PACKAGE --trust-policy ${output} ${trust}`;
    if (!bind.includes('run'))
        return ['verify:', command];
    return [
        'verify, in the run that makes the evidence, because bind says "run":',
        '  - uses: worldgate/worldgate/actions/verify@main',
        `    with: { package: PACKAGE, trust-policy: ${output} }`,
        'verify elsewhere, with a copy of the policy whose bind does not say "run":',
        `  npx worldgate audit verify PACKAGE --trust-policy COPY ${trust}`,
    ];
}
async function policyFor(context, options) {
    const host = (0,host_io/* hostIo */.F)(undefined, (0,worker_handle/* childEnvironment */.Qc)(context.env));
    const found = await (0,describe_repository/* describeRepository */.MD)(context.cwd, host.exec);
    return (0,cli_options/* text */.Qq)(options, 'keySigners') === undefined
        ? certificatePolicy(context, options, found)
        : keyPolicy(context, options, found);
}
function keyPolicy(context, options, found) {
    const signersFile = (0,cli_options/* required */.mw)(options, 'keySigners', '--key-signers FILE');
    const stray = ['repository', 'repositoryId', 'workflow'].filter((key) => (0,cli_options/* text */.Qq)(options, key) !== undefined);
    if (stray.length > 0) {
        throw new errors/* WorldGateError */._B('usage', 'a key shows no repository and no workflow: give --key-signers alone');
    }
    const signers = asWritten(context, signersFile, (target) => {
        refusePem((0,read_text/* readText */.yR)(target), signersFile);
        return (0,trusted_keys/* readTrustedSigners */.jc)(target);
    });
    const keys = [...signers.values()].filter(({ revoked }) => !revoked);
    if (keys.length === 0) {
        throw new errors/* WorldGateError */._B('no-keys', `${signersFile} names no key that is not revoked`, {
            hint: 'add the key that signs: `worldgate audit keygen` makes one',
        });
    }
    const given = claimGiven(context, options);
    return {
        text: keyPolicyText({ keys, claims: given ?? found.claims }),
        notes: given === null ? found.notes.filter((note) => note.includes('claim')) : [],
        warnings: [],
    };
}
/** A key by itself says of nobody whose it is. */
function refusePem(content, file) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(/^\s*[{[]/.test(content) ? '' : content)?.[1];
    if (label === undefined)
        return;
    const isPrivate = label.endsWith('PRIVATE KEY');
    throw new errors/* WorldGateError */._B('key-invalid', `--key-signers: ${file} is a ${isPrivate ? 'private key, which stays with whoever signs' : 'key as PEM'}; a file that says whose keys count is expected`, {
        hint: '`worldgate audit keygen` writes one beside each pair of keys: NAME.trusted_signers.json',
    });
}
function certificatePolicy(context, options, found) {
    const { server, repository, notes } = placeOf(context, options, found);
    const chosen = workflowsFor(options, found);
    const defaultBranch = found.defaultBranch ?? 'main';
    const asked = (0,asked_claims/* askedClaims */.e$)(signingWorkflows(chosen.workflows), {
        root: found.root,
        shippedDir: (0,prepare.presetPlaces)({ repositoryDir: found.root }, context).shippedDir,
    });
    const given = claimGiven(context, options);
    // Where the workflows do not say it, the claims of the repository are what they will be of.
    const isSaid = asked.claims.length > 0 || asked.warnings.length > 0;
    const claims = given ?? (isSaid ? asked.claims : found.claims);
    return {
        text: certificatePolicyText({
            server,
            repository,
            repositoryId: repositoryId(context, options, repository),
            defaultBranch,
            workflows: chosen.workflows,
            claims,
        }),
        notes: [...found.notes, ...notes],
        warnings: [
            ...chosen.warnings,
            ...workflowWarnings(chosen.workflows, defaultBranch),
            ...(given === null ? asked.warnings : []),
        ],
    };
}
function placeOf({ env }, options, { remote }) {
    const given = (0,cli_options/* text */.Qq)(options, 'repository');
    const usual = env.GITHUB_SERVER_URL ?? 'https://github.com';
    if (given !== undefined && !REPOSITORY.test(given)) {
        throw new errors/* WorldGateError */._B('usage', `--repository: "${given}" is not of the form owner/name`, {
            hint: 'name it with --repository OWNER/NAME',
        });
    }
    const isForeign = remote !== null && (0,describe_repository/* isForeignServer */._A)(remote.server);
    if (given === undefined && (remote === null || isForeign)) {
        throw new errors/* WorldGateError */._B(isForeign ? 'no-github-server' : 'usage', isForeign
            ? `the remote "origin" is on ${remote.server}, which is no GitHub server: its jobs have no certificate that a policy could be written for`
            : 'this folder has no remote "origin" on a GitHub server, so that nothing says whose evidence to accept', {
            hint: isForeign
                ? 'accept keys instead, with --key-signers FILE, or name the repository on GitHub that signs, with --repository OWNER/NAME'
                : 'name it with --repository OWNER/NAME',
        });
    }
    const server = remote === null || isForeign ? usual : remote.server;
    const isKnown = server === usual || server === 'https://github.com' || server.endsWith('.ghe.com');
    return {
        server,
        repository: given ?? remote.repository,
        notes: isKnown
            ? []
            : [`${server} is taken for a GitHub Enterprise Server, whose tokens are issued by ${(0,identity/* issuerOf */.xD)(server)}`],
    };
}
function claimGiven(context, options) {
    const file = (0,cli_options/* text */.Qq)(options, 'claim');
    return file === undefined ? null : [asWritten(context, file, (target) => (0,asked_claims/* namedClaim */.WD)(target, file))];
}
/** What reading a file may say of it calls it as the caller did. */
function asWritten(context, file, read) {
    const target = (0,outcome/* resolvePath */.o1)(context, file);
    try {
        return read(target);
    }
    catch (cause) {
        if (!(0,errors/* isWorldGateError */.US)(cause))
            throw cause;
        throw new errors/* WorldGateError */._B(cause.code, cause.message.replaceAll(target, file), {
            cause,
            kind: cause.kind,
            ...(cause.hint === undefined ? {} : { hint: cause.hint }),
        });
    }
}
function repositoryId({ env }, options, repository) {
    const given = (0,cli_options/* text */.Qq)(options, 'repositoryId');
    if (given !== undefined && !/^\d{1,20}$/.test(given)) {
        throw new errors/* WorldGateError */._B('usage', `--repository-id: "${given}" is not a number`);
    }
    if (given !== undefined)
        return given;
    return env.GITHUB_REPOSITORY === repository ? (env.GITHUB_REPOSITORY_ID ?? null) : null;
}
function workflowsFor(options, found) {
    const given = (0,cli_options/* text */.Qq)(options, 'workflow');
    if (given === undefined)
        return { workflows: found.workflows, warnings: [] };
    if (!WORKFLOW_FILE.test(given)) {
        throw new errors/* WorldGateError */._B('usage', `--workflow: "${given}" is not of the form .github/workflows/FILE.yml`);
    }
    const { workflow, isUsing } = (0,describe_repository/* namedWorkflow */.ZZ)(found.root, given);
    return {
        workflows: [workflow],
        warnings: isUsing ? [] : [`${given} uses no action of WorldGate that makes evidence`],
    };
}
const lintCommand = async (context, _options, [file]) => {
    const { policy, digest } = asWritten(context, file, (target) => (0,read_policy/* readPolicy */.T)(target, file));
    const findings = (0,lint_policy/* lintPolicy */.G)(policy);
    const lines = findingLines(findings);
    return {
        exitCode: findings.some(({ severity }) => severity === 'error') ? 2 : 0,
        data: { trust_policy: file, digest, findings },
        text: [
            ...(lines.length === 0 ? ['nothing to remark'] : lines).flatMap((line) => folded(context, line)),
            `digest: ${digest}`,
        ].join('\n'),
    };
};
const reviewCommand = async (context, options, [file]) => {
    const workflow = (0,cli_options/* required */.mw)(options, 'workflow', '--workflow OWNER/NAME/.github/workflows/FILE.yml');
    const commit = (0,cli_options/* required */.mw)(options, 'commit', '--commit SHA');
    const wanted = (0,cli_options/* text */.Qq)(options, 'level');
    if (!/^[A-Za-z0-9][\w-]*\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml$/.test(workflow)) {
        throw new errors/* WorldGateError */._B('usage', `--workflow: "${workflow}" is not of the form OWNER/NAME/.github/workflows/FILE.yml`);
    }
    if (!/^[0-9a-f]{40}$/.test(commit)) {
        throw new errors/* WorldGateError */._B('usage', `--commit: "${commit}" is not a full commit`, {
            hint: `the one that the reviewed text lies at: git rev-parse TAG^{commit}`,
        });
    }
    const shape = (0,workflow_shape/* workflowShape */.l)(asWritten(context, file, read_text/* readText */.yR), file);
    const level = levelReached(shape, wanted);
    const asked = wanted === 'L3' || (wanted === undefined && shape.level !== null) ? 'L3' : 'L2';
    const problems = shape.problems[asked].map(({ line, message }) => ({ line, message }));
    if (level === null) {
        return {
            exitCode: 1,
            data: { level: shape.level, entry: null, problems, actions: shape.actions },
            text: [
                ...problemLines(context, file, problems, `${file} does not earn ${wanted ?? 'L2'}:`),
                ...(problems.every(({ message }) => OWN_UNPINNED.test(message))
                    ? folded(context, 'Expected between releases: a release pins our own actions by their commit. Review the text at the tag of one.')
                    : []),
            ].join('\n'),
            errors: problems.map(({ line, message }) => ({
                code: 'workflow-shape',
                message: `${file}:${line}: ${message}`,
                hint: null,
            })),
        };
    }
    const entry = { workflow, commit, digest: shape.digest, level };
    const missing = level === 'L2' && wanted === undefined
        ? problemLines(context, file, problems, '# L3 would need besides:')
        : [];
    return {
        exitCode: 0,
        data: { level, entry, problems: level === 'L3' ? [] : problems, actions: shape.actions },
        text: [
            'reviewed_workflows:',
            `  - workflow: ${workflow}`,
            // A commit may look like a number.
            `    commit: "${commit}"`,
            `    digest: ${shape.digest}`,
            `    level: ${level}`,
            `# The text was judged, not where it lies: compare \`git show ${commit}:${workflow.split('/').slice(2).join('/')}\`.`,
            '# These commits must be ones of the repositories that they are named with, not of a fork:',
            ...shape.actions.map(({ action, commit: at }) => `#   ${action} ${at}`),
            ...missing.map((line) => (line.startsWith('#') ? line : `# ${line}`)),
        ].join('\n'),
    };
};
/** The level that may be entered: the highest, or the one that was asked for. */
function levelReached({ level }, wanted) {
    if (level === null || (wanted === 'L3' && level === 'L2'))
        return null;
    return wanted === 'L2' ? 'L2' : level;
}
function problemLines(context, file, problems, head) {
    return [head, ...problems.flatMap(({ line, message }) => folded(context, `${file}:${line}: ${message}`))];
}
function findingLines(findings) {
    return findings.map(({ severity, key, message }) => `${severity}: ${key} ${message}`);
}
/** Lines that go on are indented by two. */
function folded({ terminal }, line) {
    return (0,text_table/* wrap */.LV)(line, Math.min(terminal.columns, 100) - 2).map((part, at) => (at === 0 ? part : `  ${part}`));
}


/***/ }),

/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   aV: () => (/* binding */ pinnedRevision),
/* harmony export */   mD: () => (/* binding */ formatCheckpointUri),
/* harmony export */   uy: () => (/* binding */ parseCheckpointUri),
/* harmony export */   xD: () => (/* binding */ isCheckpointUri)
/* harmony export */ });
/* unused harmony export URI_FORMS */
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52688);


/** How a URI of each scheme is written, for messages and the documentation. */
const URI_FORMS = {
    hf: 'hf://ORG/MODEL@REVISION[/FILE]',
    https: 'https://HOST/PATH',
    'github-release': 'github-release://OWNER/REPOSITORY@TAG/ASSET',
    oci: 'oci://REGISTRY/REPOSITORY@sha256:HEX[/FILE]',
    s3: 's3://BUCKET/KEY',
    file: 'file:PATH',
};
const MAX_LENGTH = 2048;
/** Parameters with which a URL carries the right to read it: signed URLs of clouds, tokens. */
const SECRET_PARAMETER = /^(x-amz-(signature|credential|security-token)|x-goog-(signature|credential)|signature|sig|awsaccesskeyid|googleaccessid|key-pair-id|policy|(access_?|api_?)?(token|key)|password|secret|auth)$/i;
/** Whether a text names a checkpoint by URI and not by a path; a drive (`C:\models`) is a path. */
function isCheckpointUri(text) {
    return /^[a-z][a-z0-9+-]+:\/\//i.test(text) || /^file:/i.test(text);
}
/**
 * Takes a URI apart. Plain `http` is understood for this machine only.
 * @throws WorldGateError `checkpoint-uri-invalid` saying the form that its scheme has, `checkpoint-uri-secret`
 */
function parseCheckpointUri(text) {
    const scheme = /^([a-z][a-z0-9+-]+):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    if (text.length > MAX_LENGTH)
        throw invalid(`is longer than ${MAX_LENGTH} characters`);
    if (/[\s\u0000-\u001f\u007f]/.test(text) && scheme !== 'file')
        throw invalid('holds a space or a control character');
    switch (scheme) {
        case 'hf':
            return huggingFace(text);
        case 'http':
        case 'https':
            return web(text);
        case 'github-release':
            return gitHubRelease(text);
        case 'oci':
            return oci(text);
        case 's3':
            return s3(text);
        case 'file':
            return localFile(text);
        default:
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `a checkpoint URI has no scheme ${JSON.stringify(scheme.slice(0, 40))}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(scheme, Object.keys(URI_FORMS))}`, { hint: `Write one of ${Object.values(URI_FORMS).join(', ')}.` });
    }
}
/** The one way in which a URI is written; a local file keeps only its name, because where it lies is nobody's business. */
function formatCheckpointUri(uri) {
    switch (uri.scheme) {
        case 'hf':
            return `hf://${uri.repository}@${uri.revision.replaceAll('/', '%2F')}${uri.file === null ? '' : `/${uri.file}`}`;
        case 'https':
            return uri.url;
        case 'github-release':
            return `github-release://${uri.owner}/${uri.repository}@${uri.tag}/${uri.asset}`;
        case 'oci': {
            const mark = isDigestReference(uri.reference) ? '@' : ':';
            const file = uri.file === null ? '' : `/${uri.file}`;
            return `oci://${uri.registry}/${uri.repository}${mark}${uri.reference}${file}`;
        }
        case 's3':
            return `s3://${uri.bucket}/${uri.key}`;
        case 'file':
            return `file:${uri.path.replace(/^.*[\\/]/, '')}`;
    }
}
/** What in the URI itself fixes the bytes: a commit of Hugging Face, a digest of OCI; else `null`. */
function pinnedRevision(uri) {
    if (uri.scheme === 'hf' && /^[0-9a-f]{40}$/.test(uri.revision))
        return uri.revision;
    if (uri.scheme === 'oci' && isDigestReference(uri.reference))
        return uri.reference;
    return null;
}
function isDigestReference(reference) {
    return reference.startsWith('sha256:');
}
/** The text is not quoted: what is wrong with it may be that it holds a secret. */
function invalid(what, scheme) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-invalid', `the checkpoint URI ${what}`, {
        hint: scheme === undefined ? 'Check what was pasted.' : `Write ${URI_FORMS[scheme]}.`,
    });
}
/** A path inside of a repository: no empty part, no `.` and no `..`. */
function innerPath(path, scheme) {
    const isPlain = /^[^\\?#%]+$/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
    if (!isPlain)
        throw invalid(`names the file ${JSON.stringify(path.slice(0, 200))}, which is no plain path`, scheme);
    return path;
}
function huggingFace(text) {
    const match = /^hf:\/\/([\w.-]{1,96}\/[\w.-]{1,96})(?:@([\w.-]{1,200}(?:%2F[\w.-]{1,200})*))?(?:\/(.+))?$/i.exec(text);
    const [, repository, revision = 'main', file] = match ?? [];
    if (repository === undefined || repository.split('/').some(isDots)) {
        throw invalid('does not name a model of Hugging Face', 'hf');
    }
    return {
        scheme: 'hf',
        repository,
        revision: revision.replace(/%2F/gi, '/'),
        file: file === undefined ? null : innerPath(file, 'hf'),
    };
}
const isDots = (part) => part === '.' || part === '..';
/** Hosts that are this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function web(text) {
    if (!URL.canParse(text))
        throw invalid('is no URL', 'https');
    const url = new URL(text);
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw invalid('goes over plain http, which anybody on the way can change', 'https');
    }
    if (url.username !== '' || url.password !== '')
        throw secret('a user name or a password');
    if (url.hash !== '')
        throw invalid('has a fragment (`#…`), which no server sees', 'https');
    for (const name of url.searchParams.keys()) {
        if (SECRET_PARAMETER.test(name))
            throw secret(`the parameter "${name}"`);
    }
    return { scheme: 'https', url: url.href };
}
function secret(what) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('checkpoint-uri-secret', `the checkpoint URI carries ${what}: a URI is written into manifests and reports, where a secret has no place`, {
        hint: 'Use `s3://` with AWS_* variables, `hf://` with HF_TOKEN or `github-release://` with GITHUB_TOKEN.',
    });
}
function gitHubRelease(text) {
    const match = /^github-release:\/\/([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})@([^?#\\%]{1,255})\/([^/?#\\%]{1,255})$/i.exec(text);
    const [, owner, repository, tag, asset] = match ?? [];
    if (owner === undefined ||
        isDots(repository) ||
        tag.split('/').some((part) => part === '' || isDots(part)) ||
        isDots(asset)) {
        throw invalid('does not name an asset of a release', 'github-release');
    }
    return { scheme: 'github-release', owner, repository: repository, tag: tag, asset: asset };
}
function oci(text) {
    // Names and tags as the OCI distribution specification has them (v1.1, "Pulling manifests").
    const match = /^oci:\/\/((?:[A-Za-z0-9][A-Za-z0-9.-]*|\[::1\])(?::\d{1,5})?)\/([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?:@(sha256:[0-9a-f]{64})|:(\w[\w.-]{0,127}))(?:\/(.+))?$/.exec(text);
    const [, registry, repository, digest, tag, file] = match ?? [];
    if (registry === undefined)
        throw invalid('does not name an artifact of a registry by digest', 'oci');
    return {
        scheme: 'oci',
        registry,
        repository: repository,
        reference: (digest ?? tag),
        file: file === undefined ? null : innerPath(file, 'oci'),
    };
}
function s3(text) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,1024})$/.exec(text);
    if (match === null)
        throw invalid('does not name an object of a bucket', 's3');
    return { scheme: 's3', bucket: match[1], key: innerPath(match[2], 's3') };
}
function localFile(text) {
    const rest = text.slice('file:'.length);
    const path = rest.startsWith('//') ? rest.slice(2) : rest;
    if (path === '' ||
        path.includes('\0') ||
        /[\r\n]/.test(path) ||
        (rest.startsWith('//') && !path.startsWith('/'))) {
        throw invalid('names no file of this machine', 'file');
    }
    // `file:///a%20b` is a URL, `file:a b` a path.
    return { scheme: 'file', path: rest.startsWith('//') ? decoded(path) : path };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
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

/***/ 50454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ shardSlice),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   eK: () => (/* binding */ shardPlan),
/* harmony export */   jE: () => (/* binding */ MOST_MATRIX_JOBS),
/* harmony export */   u1: () => (/* binding */ shardPart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


/** Jobs that a matrix of GitHub Actions can have. */
const MOST_MATRIX_JOBS = 256;
/** Parts that a plan can be cut into, over all waves; a cluster takes more of them than a matrix does. */
const MOST_SHARDS = 10_000;
/** A part of an episode plan: consecutive episodes, in the order of the plan (by seed, and by task within a seed). */
const shardSlice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('counts from 1 within its wave'),
    shards: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS).describe('of each wave'),
    wave: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    waves: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(MOST_SHARDS),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('first episode of the part'),
    end: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('the episode after its last'),
});
/** In the manifest of a run that is a part of another: which part, and what it came to. */
const shardPart = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...shardSlice.shape,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br
        .nullable()
        .describe('over the header of the whole run and the episodes of this part; null until they are played'),
    baseline_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('the same of a baseline policy; null without one'),
});
/**
 * `shard_plan.json`: how a run is cut into parts, written before any of them is played. With `claim.json` and
 * `protocol.json` beside it where the merged run is to be evidence.
 */
const shardPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.shard_plan.v1'),
    preset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR, digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.describe('of the resolved preset') }),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    episodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('over all tasks'),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable(),
    shards: shardSlice.shape.shards,
    waves: shardSlice.shape.waves,
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...shardSlice.shape,
        expected_s: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2
            .nullable()
            .describe('by the run that it was measured with, on a machine like that one'),
    }))
        .min(1),
    measured_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('run that says how long episodes take'),
    claim_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of claim.json'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.nullable().describe('of protocol.json'),
    planned_at: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly,
});


/***/ }),

/***/ 30362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ startThread),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _foundation_process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28277);




/** Variables a child process may see; everything else, above all tokens, stays here. */
const CHILD_ENVIRONMENT = [
    'PATH',
    'HOME',
    'LANG',
    'LC_ALL',
    'TMPDIR',
    'LD_LIBRARY_PATH',
    'CUDA_VISIBLE_DEVICES',
    'CUDA_PATH',
    // Where a Vulkan driver is named, which WebGPU computes with.
    'VK_DRIVER_FILES',
    'VK_ICD_FILENAMES',
    // Marks of the job, by which its runner and the GPU guard know a process that it has left behind.
    'RUNNER_TRACKING_ID',
    'WORLDGATE_GPU_FACTS',
];
/** The variables of `env` that a child process is given. */
function childEnvironment(env) {
    const kept = {};
    for (const name of CHILD_ENVIRONMENT) {
        const value = env[name];
        if (value !== undefined)
            kept[name] = value;
    }
    return kept;
}
/** A thread: cheap, and safe to end at any moment because WebAssembly is ours to stop. */
function startThread(entry) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entry, { env: {}, stdout: true, stderr: true });
    let lastError;
    worker.on('error', (error) => {
        lastError = error;
    });
    return {
        post: (message) => worker.postMessage(message),
        onMessage: (handler) => worker.on('message', handler),
        onExit: (handler) => worker.on('exit', (code) => handler(lastError?.message ?? `exit code ${code}`)),
        kill: async () => void (await worker.terminate()),
    };
}
/** A process: native code cannot be stopped inside a thread without taking everything down with it. */
function startProcess(entry, env) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
        env,
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // A group of its own: Ctrl-C goes to the parent, which says whether and how the run ends.
        detached: true,
        windowsHide: true,
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(-2000);
    });
    let ended;
    let ending;
    // Begun as soon as the leader is gone: later its number may be that of another group.
    const endAll = (leader) => {
        ending ??= (0,_foundation_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N4)(leader, gone);
        return ending;
    };
    const handlers = [];
    const gone = new Promise((resolve) => {
        const end = (detail) => {
            if (ended !== undefined)
                return;
            ended = detail;
            resolve();
            for (const handler of handlers)
                handler(detail);
        };
        child.on('exit', (code, signal) => {
            if (child.pid !== undefined)
                void endAll(child.pid);
            const lastLine = stderr.trim().split('\n').at(-1) ?? '';
            end(`${signal ?? `exit code ${code}`}${lastLine === '' ? '' : `: ${lastLine}`}`);
        });
        // A process that cannot be started never exits; a message to one that is just dying is no news.
        child.on('error', (error) => {
            if (child.pid === undefined)
                end(error.message);
        });
    });
    return {
        post: (message) => {
            if (child.connected)
                child.send(message);
        },
        onMessage: (handler) => child.on('message', (message) => handler(message)),
        onExit: (handler) => {
            if (ended === undefined)
                handlers.push(handler);
            else
                handler(ended);
        },
        kill: async () => {
            if (child.pid !== undefined)
                await endAll(child.pid);
        },
    };
}


/***/ }),

/***/ 28277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ climbLadder),
/* harmony export */   N4: () => (/* binding */ endGroup)
/* harmony export */ });
/* unused harmony export LADDER */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22798);


/**
 * How a process is asked to end, politest first, and how long each asking is waited for. All of it is over within
 * 4.5 s: a runner gives a cancelled step 10 s (actions/runner `ProcessInvoker`: SIGINT, 7.5 s, SIGTERM, 2.5 s).
 */
const LADDER = [
    { signal: 'SIGINT', waitMs: 2000 },
    { signal: 'SIGTERM', waitMs: 1500 },
    { signal: 'SIGKILL', waitMs: 1000 },
];
const POLL_MS = 20;
/**
 * Climbs the {@link LADDER} until nothing is left to end.
 * @param send sends a signal; may throw
 * @param isGone whether nothing is left
 * @returns whether nothing is left
 */
async function climbLadder(send, isGone, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    for (const { signal, waitMs } of LADDER) {
        if (await isGone())
            return true;
        try {
            send(signal);
        }
        catch {
            // It ended in between, or is not ours to end, which `isGone` says.
        }
        for (let waited = 0; waited < waitMs; waited += POLL_MS) {
            if (await isGone())
                return true;
            await wait(POLL_MS);
        }
    }
    return isGone();
}
/**
 * Ends a child process that leads a process group of its own, and whatever else is in that group.
 * @param leader process id of the child, which was started `detached`
 * @param gone settles when the child itself has been waited for; until then its id cannot be taken by another
 */
async function endGroup(leader, gone) {
    let isReaped = false;
    void gone.then(() => {
        isReaped = true;
    });
    if (process.platform === 'win32') {
        if (!isReaped && isAlive(leader))
            process.kill(leader, 'SIGKILL');
        return gone;
    }
    await climbLadder((signal) => process.kill(-leader, signal), () => isReaped && !isGroupAlive(leader));
}
/** Whether anything in a group still runs: what is dead and waits for a parent that never asks does not. */
function isGroupAlive(leader) {
    if (!isAlive(-leader))
        return false;
    const all = _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PROC */ .B.ids().flatMap((pid) => _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PROC */ .B.facts(pid) ?? []);
    // Without `/proc` the signal alone must do.
    return all.length === 0 || all.some(({ group, isZombie }) => group === leader && !isZombie);
}
/** Whether there is a process of this id, or of this group where it is negative, that a signal would reach. */
function isAlive(target) {
    try {
        process.kill(target, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 22798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PROC),
/* harmony export */   O: () => (/* binding */ lineage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Linux's `/proc`. On other systems there is none, and so no process in the table. */
const PROC = {
    ids() {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
                .filter((name) => /^\d+$/.test(name))
                .map(Number);
        }
        catch {
            return [];
        }
    },
    facts(pid) {
        const stat = read(`/proc/${pid}/stat`);
        // The name stands in brackets and may hold brackets and blanks itself.
        const end = stat?.lastIndexOf(')') ?? -1;
        if (stat === undefined || end === -1)
            return undefined;
        const fields = stat.slice(end + 2).split(' ');
        return {
            pid,
            name: stat.slice(stat.indexOf('(') + 1, end),
            isZombie: fields[0] === 'Z' || fields[0] === 'X',
            parent: Number(fields[1]),
            group: Number(fields[2]),
            session: Number(fields[3]),
            startTicks: Number(fields[19]),
        };
    },
    environment(pid) {
        return read(`/proc/${pid}/environ`)?.split('\0');
    },
};
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** This process and those above it, up to the first: none of them is ever a job's leftover. */
function lineage(table, pid) {
    const line = new Set();
    for (let at = pid; at !== undefined && at > 0 && !line.has(at);) {
        line.add(at);
        at = table.facts(at)?.parent;
    }
    return line;
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostIo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/** `nvidia-smi` takes seconds on hosts with many GPUs and no persistence daemon, and forever on a broken one. */
const EXEC_TIMEOUT_MS = 15_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
/**
 * The machine that this process runs on.
 * @param visibleDevices `CUDA_VISIBLE_DEVICES`, read at the door
 * @param execEnv environment of the programs that are run
 */
function hostIo(visibleDevices, execEnv, timeoutMs = EXEC_TIMEOUT_MS) {
    return {
        os: {
            type: node_os__WEBPACK_IMPORTED_MODULE_2__.type(),
            release: node_os__WEBPACK_IMPORTED_MODULE_2__.release(),
            arch: node_os__WEBPACK_IMPORTED_MODULE_2__.arch(),
            cpuModels: node_os__WEBPACK_IMPORTED_MODULE_2__.cpus().map(({ model }) => model),
            availableCores: node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism(),
            memoryBytes: node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem(),
        },
        visibleDevices,
        readText(path) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
            }
            catch {
                return undefined;
            }
        },
        exec: (file, args) => new Promise((resolve) => {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args], {
                env: { ...execEnv, LC_ALL: 'C' },
                timeout: timeoutMs,
                killSignal: 'SIGKILL',
                maxBuffer: MAX_OUTPUT_BYTES,
            }, (error, stdout, stderr) => {
                if (error === null)
                    return resolve({ code: 0, stdout, stderr, trouble: null });
                const code = typeof error.code === 'number' ? error.code : null;
                const isMissing = error.code === 'ENOENT' || error.code === 'EACCES';
                const trouble = isMissing ? 'missing' : error.killed === true ? 'timeout' : null;
                resolve({ code, stdout, stderr, trouble });
            });
        }),
    };
}


/***/ }),

/***/ 36494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y_: () => (/* binding */ NO_BREAK),
/* harmony export */   ed: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Holds a number and its unit together while lines are broken; printed as a space. */
const NO_BREAK = '\u00a0';
const GAP = 2;
/** Columns of a cell: every heading fits, and five cells fit into the narrowest terminal. */
const NARROWEST = 8;
/** A table of plain text with straight columns: lines of the heading, and those of each row. */
function textTable({ header, rows, width, paint = (padded) => padded }) {
    const widths = columnWidths(header, rows, width);
    const joined = (cells) => cells.join(' '.repeat(GAP)).trimEnd();
    return {
        heading: [
            joined(header.map((name, i) => padEnd(name, widths[i]))),
            joined(widths.map((columns) => '-'.repeat(columns))),
        ],
        rows: rows.map((row, index) => {
            const cells = row.map((parts, i) => parts.flatMap((part) => wrap(part, widths[i])));
            const height = Math.max(...cells.map((cell) => cell.length));
            return Array.from({ length: height }, (_, y) => joined(cells.map((cell, i) => {
                const padded = padEnd(cell[y] ?? '', widths[i]);
                return y === 0 ? paint(padded, i, index) : padded;
            })));
        }),
    };
}
/** Natural widths, the widest column narrowed until the row fits; words are broken only where nothing else gives. */
function columnWidths(header, rows, width) {
    const widths = header.map((name, i) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map((part) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(part)))));
    const room = width - GAP * (header.length - 1);
    let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
    const words = header.map((name, i) => Math.max(NARROWEST, (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map(longestWord))));
    for (const floors of [words, words.map(() => NARROWEST)]) {
        while (over > 0) {
            const room = widths.map((columns, i) => (columns > floors[i] ? columns : 0));
            const widest = room.indexOf(Math.max(...room));
            if (room[widest] === 0)
                break;
            widths[widest]--;
            over--;
        }
    }
    return widths;
}
function longestWord(text) {
    return Math.max(...text.split(' ').map((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word)));
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const candidate = line === '' ? word : `${line} ${word}`;
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(candidate) <= columns) {
            line = candidate;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const { segment } of graphemes.segment(word)) {
            if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line + segment) > columns && line !== '') {
                lines.push(line);
                line = '';
            }
            line += segment;
        }
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_7__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _baseline_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67673);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);









/** Colour of a verdict as parameters of an SGR sequence. */
const SGR = {
    error: '1;31',
    failed: '31',
    inconclusive: '33',
    skipped: '36',
    passed: '32',
};
/**
 * The gate table, what was measured and the decision for a terminal, `width` columns (80 unless given), without
 * emoji, because terminals disagree about their width. Every line ends with a line break.
 */
function renderText(report, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const verdictPaint = (text, verdict) => paint(text, SGR[verdict]);
    const lines = [];
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    const baseline = (0,_baseline_view_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSentences */ .qY)(report);
    if (baseline.length > 0) {
        lines.push(...paragraph(baseline[0], width), ...baseline.slice(1).flatMap((note) => item(note, width)), '');
    }
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_3__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Gate', 'Verdict', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name, ...(view.about === null ? [] : [view.about]), ...(view.optional ? ['(optional)'] : [])],
            [view.word],
            [view.measured + (view.n === '' ? '' : ` (${joined(view.n)})`), view.interval].filter((line) => line !== ''),
            [view.required],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const lines = rows.flatMap((row, i) => {
        const { change } = views[i];
        if (change === null)
            return row;
        const text = `against the baseline: ${changeText(views[i], change)}`;
        return [...row, ...paragraph(text, width - 4).map((line, y) => `${y === 0 ? '  ' : '    '}${line}`)];
    });
    return [...heading, ...lines, ''];
}
/** `from 81.0 %, 300 pairs; p < 0.001, significant`. */
function changeText(view, change) {
    // A comparison shows its difference under "Measured" already.
    const difference = change.difference === view.measured ? '' : `${joined(change.difference)} `;
    const facts = [change.from, change.significance].map((text) => text.split(', ').map(joined).join(', '));
    return difference + facts.join('; ');
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ })

};
