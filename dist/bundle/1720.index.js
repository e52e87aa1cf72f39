export const id = 1720;
export const ids = [1720];
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

/***/ 45812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPackage: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: ./.build/audit/claims/is-draft.js
var is_draft = __webpack_require__(22890);
// EXTERNAL MODULE: ./.build/audit/package/check-members.js
var check_members = __webpack_require__(17655);
// EXTERNAL MODULE: ./.build/audit/package/members.js
var members = __webpack_require__(35470);
// EXTERNAL MODULE: ./.build/audit/package/read-package.js
var read_package = __webpack_require__(50304);
// EXTERNAL MODULE: ./.build/audit/package/recompute.js
var recompute = __webpack_require__(57495);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/contracts/verification.js
var verification = __webpack_require__(32619);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/attest/checks.js
var attest_checks = __webpack_require__(14521);
// EXTERNAL MODULE: ./.build/attest/policy/demand.js
var demand = __webpack_require__(58154);
// EXTERNAL MODULE: ./.build/attest/policy/facts.js
var policy_facts = __webpack_require__(73882);
// EXTERNAL MODULE: ./.build/attest/policy/level.js
var policy_level = __webpack_require__(96327);
// EXTERNAL MODULE: ./.build/contracts/evidence.js
var evidence = __webpack_require__(84113);
// EXTERNAL MODULE: ./.build/audit/claims/cannot-fail.js
var cannot_fail = __webpack_require__(93964);
// EXTERNAL MODULE: ./.build/audit/decision/decide-metric.js + 5 modules
var decide_metric = __webpack_require__(20230);
;// CONCATENATED MODULE: ./.build/attest/policy/claim-checks.js



const phase = 'trust_policy';
/** What counts where a policy names no claim. */
const ANY_SUPPORTED = [{ outcomes: ['supported'] }];
/**
 * Phase `trust_policy`: which claim the package is of, what that asks for, of which model, and what became of it. Of
 * several claims that a policy names, one must be met as a whole.
 */
function claimChecks(claims = ANY_SUPPORTED, { claim, outcome }) {
    if (claims === 'any') {
        return [(0,attest_checks/* passed */.bF)(phase, 'claim', `${claim.slug} is ${outcome ?? 'not decided'}; any claim is accepted`)];
    }
    const same = claims.filter(({ slug, id, hash }) => (slug ?? claim.slug) === claim.slug &&
        (id ?? claim.id) === claim.id &&
        (hash ?? claim.hash) === claim.hash);
    if (same.length === 0) {
        return [
            (0,attest_checks/* failed */.gz)(phase, 'claim', {
                message: 'the package is of a claim that the policy does not ask for',
                expected: claims
                    .map(({ slug, id, hash }) => [slug, id, hash].filter(Boolean).join(' '))
                    .join(', or '),
                found: `${claim.slug} (${claim.id}, ${claim.hash})`,
                where: 'claim.json',
            }),
        ];
    }
    const judged = same.map((wanted) => ({ wanted, faults: faultsOf(wanted, claim) }));
    const enough = judged.filter(({ faults }) => faults.length === 0);
    if (enough.length === 0) {
        const nearest = judged.reduce((best, next) => (next.faults.length < best.faults.length ? next : best));
        return nearest.faults.map(({ name, ...fault }) => (0,attest_checks/* failed */.gz)(phase, name, fault));
    }
    if (outcome !== null && enough.some(({ wanted }) => wanted.outcomes.includes(outcome))) {
        return [(0,attest_checks/* passed */.bF)(phase, 'claim', `${claim.slug} is ${outcome}: ${claim.metrics.map(shown).join(', ')}`)];
    }
    return [
        (0,attest_checks/* failed */.gz)(phase, 'outcome', {
            message: `what became of claim ${claim.slug} is not what the policy accepts`,
            expected: [...new Set(enough.flatMap(({ wanted }) => wanted.outcomes))].join(', '),
            found: outcome ?? 'nothing was decided',
            where: 'evidence.json: outcome',
        }),
    ];
}
function faultsOf(wanted, claim) {
    return [
        ...(wanted.metrics ?? []).flatMap((demanded) => metricFaults(demanded, claim)),
        ...['revision', 'weights_digest'].flatMap((key) => subjectFaults(key, wanted[key], claim.subject)),
    ];
}
function metricFaults(wanted, claim) {
    const found = claim.metrics.find(({ name }) => name === wanted.name);
    const fault = (message, more) => [
        { name: 'claim-metric', message, ...more },
    ];
    const where = 'claim.json: expected_metrics';
    if (found === undefined) {
        return fault(`the claim says nothing of ${wanted.name}, which the policy asks for`, {
            expected: shown(wanted),
            found: claim.metrics.map(shown).join(', '),
            where,
        });
    }
    const { max_margin: mostMargin, max_alpha: mostAlpha } = wanted;
    const margin = (0,cannot_fail/* marginOf */.O)(found, {
        expected_metrics: claim.metrics,
        decision_rule: { margin: claim.margin },
    });
    const isLess = found.operator !== wanted.operator ||
        !reaches(found.value, wanted) ||
        (wanted.statistic !== undefined && (0,decide_metric/* statisticOf */.Q)(found) !== wanted.statistic) ||
        (wanted.scope === 'each_task' && found.scope !== 'each_task');
    return [
        ...(isLess
            ? fault(`the claim asks for less of ${wanted.name} than the policy does`, {
                expected: shown(wanted),
                found: shown(found),
                where,
            })
            : []),
        ...(mostMargin !== undefined && margin > mostMargin
            ? fault(`the claim allows ${wanted.name} a wider margin than the policy does`, {
                expected: `a margin of at most ${mostMargin}`,
                found: String(margin),
                where: 'claim.json: decision_rule.margin',
            })
            : []),
        ...(mostAlpha !== undefined && claim.alpha > mostAlpha
            ? fault(`the claim allows a larger error probability for ${wanted.name} than the policy does`, {
                expected: `alpha of at most ${mostAlpha}`,
                found: String(claim.alpha),
                where: 'claim.json: decision_rule.alpha',
            })
            : []),
    ];
}
/** Whether a claim's value is at least as hard to reach as the wanted one. */
function reaches(value, wanted) {
    if (wanted.operator === '>=')
        return value >= wanted.value;
    return wanted.operator === '<=' ? value <= wanted.value : value === wanted.value;
}
function subjectFaults(key, wanted, subject) {
    if (wanted === undefined || subject[key] === wanted)
        return [];
    return [
        {
            name: 'claim-subject',
            message: `the claim is about another ${key === 'revision' ? 'revision' : 'file of weights'} than the policy asks for`,
            expected: wanted,
            found: `${subject[key] ?? 'nothing'} (${subject.id})`,
            where: `claim.json: subject.${key}`,
        },
    ];
}
function shown(metric) {
    const statistic = metric.statistic === undefined ? '' : `${metric.statistic} of `;
    const scope = metric.scope === 'each_task' ? ' in each task' : '';
    return `${statistic}${metric.name} ${metric.operator} ${metric.value}${scope}`;
}

;// CONCATENATED MODULE: ./.build/attest/policy/package-checks.js



const package_checks_phase = 'trust_policy';
/** Phase `trust_policy`: what the package must say, by its own verdict computed again. */
function packageChecks(policy, found) {
    if (found === null) {
        return [
            (0,attest_checks/* failed */.gz)(package_checks_phase, 'claim', {
                message: 'nothing can be said of claim, outcome and grade: the package could not be read',
                expected: 'a package that can be read and computed again',
                found: 'nothing',
            }),
        ];
    }
    return [
        ...claimChecks(policy.claims, found),
        draftCheck(policy, found),
        gradeCheck(policy, found),
        ...completenessChecks(policy, found),
        found.notForProof && !policy.allow_not_for_proof
            ? (0,attest_checks/* failed */.gz)(package_checks_phase, 'not-for-proof', {
                message: 'the results rest on a mock or a demonstration',
                expected: 'not_for_proof: false',
                found: 'not_for_proof: true',
                where: 'evidence.json: not_for_proof',
            })
            : (0,attest_checks/* passed */.bF)(package_checks_phase, 'not-for-proof', found.notForProof ? 'the policy allows what proves nothing' : 'meant as proof'),
    ];
}
function draftCheck({ allow_drafts: isAllowed }, { draft }) {
    if (draft.length === 0)
        return (0,attest_checks/* passed */.bF)(package_checks_phase, 'draft', 'claim and protocol are finished');
    if (isAllowed)
        return (0,attest_checks/* passed */.bF)(package_checks_phase, 'draft', `a draft, which the policy allows: ${draft.join('; ')}`);
    return (0,attest_checks/* failed */.gz)(package_checks_phase, 'draft', {
        message: 'the claim is a draft: somebody has yet to confirm what it says',
        expected: 'a claim and a protocol without open needs_review, of a model that is named',
        found: draft.join('; '),
        where: 'claim.json and protocol.json: needs_review; the policy does not say allow_drafts',
    });
}
function gradeCheck({ min_grade: wanted }, { grade }) {
    if (evidence/* GRADES */.F4.indexOf(grade) <= evidence/* GRADES */.F4.indexOf(wanted))
        return (0,attest_checks/* passed */.bF)(package_checks_phase, 'grade', `the grade is ${grade}`);
    return (0,attest_checks/* failed */.gz)(package_checks_phase, 'grade', {
        message: 'the evidence is of a lower grade than the policy accepts',
        expected: wanted === 'A' ? 'A' : `${wanted} or better`,
        found: grade,
        where: 'evidence.json: grade',
    });
}
function completenessChecks({ min_completeness: wanted }, { completeness }) {
    if (wanted === undefined)
        return [];
    if (completeness !== null && completeness >= wanted) {
        return [(0,attest_checks/* passed */.bF)(package_checks_phase, 'completeness', `the record is complete to ${completeness}`)];
    }
    return [
        (0,attest_checks/* failed */.gz)(package_checks_phase, 'completeness', {
            message: completeness === null
                ? 'the package has no score of completeness; it is made with --emit-completeness-score'
                : 'the record is less complete than the policy accepts',
            expected: `at least ${wanted}`,
            found: completeness === null ? 'nothing' : String(completeness),
            where: 'evidence.json: completeness.score',
        }),
    ];
}

// EXTERNAL MODULE: ./.build/attest/policy/identity.js
var identity = __webpack_require__(5207);
// EXTERNAL MODULE: ./.build/attest/policy/lateness.js
var policy_lateness = __webpack_require__(86806);
// EXTERNAL MODULE: ./.build/attest/policy/pattern.js
var policy_pattern = __webpack_require__(63175);
// EXTERNAL MODULE: ./.build/attest/statement.js
var attest_statement = __webpack_require__(29835);
;// CONCATENATED MODULE: ./.build/attest/policy/source-checks.js






/**
 * Holds what was signed about the place in which the evidence was made against the certificates of those who signed: the
 * signed words alone could name any repository, commit or run. A signature by a later run of the same repository agrees
 * in the repository only; whether it counts is the trust policy's to say.
 * Source of what each extension holds: github.com/sigstore/fulcio, docs/oid-info.md.
 */
function sourceChecks(signatures) {
    const signed = (0,policy_facts/* packageSignatures */.q)(signatures);
    const pairs = (0,policy_facts/* signedEvidence */._)(signed).flatMap(({ predicate }) => signed.flatMap(({ file, signer }) => signer.kind === 'certificate' ? [pairOf(file, signer, predicate)] : []));
    // Keys say of no job where they were used.
    if (pairs.length === 0)
        return [];
    // Another run has a commit, a ref, an event and a workflow of its own; another attempt of the same run has not.
    const sameRun = pairs.filter(({ lateness }) => lateness !== 'later_run');
    const field = (name, what, of) => sameRun.length === 0
        ? []
        : (0,demand/* demand */.w)('identity', name, sameRun, (pair) => disagreement(what, pair, ...of(pair)), `${what} agrees`);
    return [
        ...(0,demand/* demand */.w)('identity', 'source-repository', pairs, repositoryFault, 'the repository agrees'),
        ...(0,demand/* demand */.w)('identity', 'source-run', pairs, runFault, 'the run agrees, or is a later one'),
        ...field('source-commit', 'the commit', ({ source, signer }) => [source.commit, signer.commit]),
        ...field('source-event', 'the event', ({ source, signer }) => [source.event, signer.event]),
        ...field('source-ref', 'the ref', ({ source, signer }) => [source.ref, signer.ref]),
        ...field('source-workflow', 'the workflow that began the run', ({ source, signer }) => [
            source.server_url === null || source.workflow_ref === null
                ? null
                : `${source.server_url}/${source.workflow_ref}`,
            signer.caller_workflow,
        ]),
        ...(sameRun.length === 0
            ? []
            : (0,demand/* demand */.w)('identity', 'source-pull-request', sameRun, pullRequestFault, 'the pull request agrees')),
    ];
}
function pairOf(file, signer, { source }) {
    return { file, signer, source, lateness: (0,policy_lateness/* latenessOf */.d)(source, signer) };
}
function disagreement(what, { file }, said, is) {
    // What neither of them says would bind the statement to nothing.
    if (said !== null && said === is)
        return null;
    return {
        message: `${what} in the signed statement is not that of the certificate`,
        expected: is ?? 'a certificate that says it',
        found: said ?? 'nothing',
        where: `${file}: predicate.source`,
    };
}
function repositoryFault(pair) {
    const { source, signer } = pair;
    const repository = (0,identity/* repositoryIdentity */.Rr)(signer);
    const server = (0,policy_level/* certificateServer */.Hi)(signer);
    const says = `${source.server_url ?? ''}/${source.repository ?? ''} (id ${source.repository_id ?? 'unknown'})`;
    const agrees = repository !== null &&
        server !== null &&
        (repository.server === null || repository.server === server) &&
        source.server_url === server &&
        source.repository !== null &&
        (0,identity/* sameName */.q)(source.repository, repository.name) &&
        source.repository_id === signer.repository_id;
    if (agrees)
        return null;
    return {
        message: 'the repository in the signed statement is not that of the certificate',
        expected: repository === null
            ? 'a certificate that says it'
            : `${server ?? ''}/${repository.name} (id ${signer.repository_id ?? 'unknown'})`,
        found: source.repository === null ? 'nothing' : says,
        where: `${pair.file}: predicate.source`,
    };
}
function runFault({ source, signer, file, lateness }) {
    if (lateness === 'same' || (0,policy_lateness/* isLate */.l)(lateness))
        return null;
    return {
        message: lateness === 'earlier'
            ? 'the signature is of an earlier run than the evidence that it is over'
            : 'the run in the signed statement is not that of the certificate',
        expected: signer.run_url ?? 'a certificate that says it',
        found: (0,attest_statement/* runUrl */.Vp)(source) ?? 'nothing',
        where: `${file}: predicate.source`,
    };
}
/** The number of a pull request stands in the ref alone, and only where the event is one of the pull request. */
function pullRequestFault({ source, signer, file }) {
    const number = pullRequestOf(signer);
    if (number === null || source.pull_request === number)
        return null;
    return {
        message: 'the pull request in the signed statement is not that of the certificate',
        expected: `#${number}`,
        found: source.pull_request === null ? 'nothing' : `#${source.pull_request}`,
        where: `${file}: predicate.source.pull_request`,
    };
}
/** The pull request whose merge commit a job had checked out, by its certificate. */
function pullRequestOf({ ref }) {
    const number = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(ref ?? '')?.[1];
    return number === undefined ? null : Number(number);
}

;// CONCATENATED MODULE: ./.build/attest/policy/place-checks.js







/**
 * Phase `trust_policy`: the event, ref and commit that the evidence must be of, and what must be that of the verifying job.
 * The certificate decides. Where another run signed, which a policy must allow, its event and ref must be accepted as
 * well, and the commit is that of the signed statement.
 */
function placeChecks(policy, signed, verifier) {
    if (policy.signer.kind === 'key')
        return [];
    const places = (0,policy_facts/* signedEvidence */._)(signed).flatMap(({ predicate: { source } }) => signed.flatMap(({ file, signer }) => signer.kind === 'certificate'
        ? [{ file, signer, source, byOtherRun: (0,policy_lateness/* latenessOf */.d)(source, signer) === 'later_run' }]
        : []));
    return [
        ...oneOf('event', 'the event', policy.events, places, (one) => one.event, sameText),
        ...oneOf('ref', 'the ref', policy.refs, places, (one) => one.ref, policy_pattern/* matchesPattern */.MT),
        ...commitChecks(policy.commit, places, verifier),
        ...lateChecks(policy, places),
        ...policy.bind.flatMap((binding) => {
            const here = HERE[binding](verifier);
            if (here === null && places.length > 0)
                return [nowhere(binding, verifier)];
            return (0,demand/* demand */.w)('trust_policy', boundName(binding), places, (place) => BINDINGS[binding](place, verifier), `the evidence is of the ${BOUND[binding]} that it is verified in: ${here}`);
        }),
    ];
}
const sameText = (a, b) => a === b;
function oneOf(name, what, accepted, places, of, matches) {
    if (accepted === undefined)
        return [];
    return (0,demand/* demand */.w)('trust_policy', name, places, ({ file, signer, source, byOtherRun }) => {
        const found = byOtherRun ? [of(signer), of(source)] : [of(signer)];
        const wrong = found.filter((text) => text === null || !accepted.some((pattern) => matches(pattern, text)));
        if (wrong.length === 0)
            return null;
        return {
            message: `${what} is none of those that the policy accepts`,
            expected: accepted.join(', '),
            found: wrong.map((text) => text ?? 'nothing: the certificate does not say it').join(', '),
            where: file,
        };
    }, `${what} is one of those that the policy accepts`);
}
function commitChecks(wanted, places, { releasedCommit }) {
    if (wanted === undefined)
        return [];
    const expected = wanted === 'released' ? releasedCommit : wanted;
    if (expected === null) {
        return [
            (0,attest_checks/* failed */.gz)('trust_policy', 'commit', {
                message: 'the policy wants evidence of the commit that is released, and nobody said which that is',
                expected: 'the released commit, with --commit',
                found: 'none: this is no job, whose commit it could be',
                where: 'commit of the policy',
            }),
        ];
    }
    return (0,demand/* demand */.w)('trust_policy', 'commit', places, (place) => {
        const commit = commitOf(place);
        if (commit === expected)
            return null;
        return {
            message: wanted === 'released'
                ? 'the evidence is not of the commit that is released'
                : 'the evidence is not of the commit that the policy names',
            expected,
            found: commit ?? 'nothing',
            where: place.file,
        };
    }, `the evidence is of commit ${expected}`);
}
function commitOf({ signer, source, byOtherRun }) {
    return byOtherRun ? source.commit : signer.commit;
}
function lateChecks({ allow_late_signing: isAllowed }, places) {
    return (0,demand/* demand */.w)('trust_policy', 'late-signing', places, ({ file, signer, source }) => isAllowed || !(0,policy_lateness/* isLate */.l)((0,policy_lateness/* latenessOf */.d)(source, signer))
        ? null
        : {
            message: 'another run, or another attempt, has signed than the one that made the evidence',
            expected: `run ${source.run_id ?? 'none'}, attempt ${source.run_attempt ?? 'none'}`,
            found: signer.run_url ?? 'nothing',
            where: `${file}; the policy does not say allow_late_signing`,
        }, isAllowed ? 'the policy allows that another run signed' : 'the run that made the evidence signed it');
}
const BOUND = {
    repository: 'repository',
    commit: 'commit',
    run: 'run',
    pull_request: 'pull request',
};
/** What the verifier is in, as messages call it; null where he does not know it. */
const HERE = {
    repository: ({ repository, repositoryId }) => repository ?? repositoryId,
    commit: boundCommit,
    run: ({ runId, runAttempt }) => runText(runId, runAttempt),
    pull_request: ({ pullRequest }) => numberText(pullRequest),
};
/** What says it where no job does. */
const STATED_BY = { repository: '--repository', commit: '--commit' };
const BINDINGS = {
    repository: ({ source, file }, { repository, repositoryId }) => {
        // A name can be taken over; the number cannot.
        if (repositoryId !== null && source.repository_id !== null) {
            return bound('repository', file, repositoryId, source.repository_id);
        }
        const isSame = repository !== null && source.repository !== null && (0,identity/* sameName */.q)(repository, source.repository);
        return isSame ? null : unbound('repository', file, repository ?? repositoryId, source.repository);
    },
    commit: (place, verifier) => {
        const commit = boundCommit(verifier);
        const isTip = commit !== null && tipOf(place, verifier) === commit;
        return isTip ? null : bound('commit', place.file, commit, commitOf(place));
    },
    run: ({ source, file }, { runId, runAttempt }) => bound('run', file, runText(runId, runAttempt), runText(source.run_id, source.run_attempt)),
    pull_request: ({ source, signer, file, byOtherRun }, { pullRequest }) => {
        const found = byOtherRun ? source.pull_request : pullRequestOf(signer);
        return bound('pull_request', file, numberText(pullRequest), numberText(found));
    },
};
/** Outside of a job, the commit that the verifier was called for is the one that he is at. */
function boundCommit({ commit, releasedCommit }) {
    return commit ?? releasedCommit;
}
/**
 * A job of a pull request runs on a merge commit; whoever verifies may mean the tip of the branch. The statement alone says
 * which that is, so it counts only where the certificate is of the very pull request that is verified for.
 */
function tipOf({ signer, source, byOtherRun }, { pullRequest }) {
    if (byOtherRun || pullRequest === null)
        return null;
    const isSame = signer.event === 'pull_request' && signer.ref === `refs/pull/${pullRequest}/merge`;
    return isSame ? source.head_commit : null;
}
function runText(id, attempt) {
    return id === null || attempt === null ? null : `run ${id}, attempt ${attempt}`;
}
function numberText(value) {
    return value === null ? null : `#${value}`;
}
function bound(binding, file, here, found) {
    return here !== null && here === found ? null : unbound(binding, file, here, found);
}
function unbound(binding, file, here, found) {
    return {
        message: `the evidence is of another ${BOUND[binding]} than the one that it is verified in`,
        expected: here ?? `a ${BOUND[binding]}`,
        found: found ?? 'nothing',
        where: file,
    };
}
/** The policy binds to something that the verifier is not in, or does not know: no evidence could meet it here. */
function nowhere(binding, { runId }) {
    const stated = STATED_BY[binding];
    return (0,attest_checks/* failed */.gz)('trust_policy', boundName(binding), {
        message: `the policy binds evidence to the ${BOUND[binding]} of the verifying job, which is not known here`,
        expected: `the ${BOUND[binding]} of the verifying job${stated === undefined ? '' : `, or ${stated}`}`,
        found: runId === null ? 'none: this is no job' : `none: this job has no ${BOUND[binding]}`,
        where: 'bind of the policy',
    });
}
function boundName(binding) {
    return `bound-to-${binding.replaceAll('_', '-')}`;
}

;// CONCATENATED MODULE: ./.build/attest/policy/signer-checks.js






/** Phase `identity`: that every statement which the policy wants is signed, and that each signature is of whom it accepts. */
function signerChecks(policy, signed) {
    // Without our own predicate nothing would say where the evidence was made.
    const wanted = new Set([attestation/* EVIDENCE_PREDICATE */.Mi, ...policy.predicates]);
    const present = [...wanted].map((predicate) => {
        const found = signed.filter(({ predicateType }) => predicateType === predicate);
        return found.length > 0
            ? (0,attest_checks/* passed */.bF)('identity', 'signature-present', `there is a valid signature over ${predicate}`)
            : (0,attest_checks/* failed */.gz)('identity', 'signature-present', {
                message: `the policy wants a valid signature over ${predicate}; there is none`,
                expected: predicate,
                found: signed.length === 0 ? 'no valid signature' : signed.map((one) => one.predicateType).join(', '),
                where: attestation/* BUNDLE_FILES */.HJ[predicate],
            });
    });
    const certified = signed.flatMap(({ file, signer }) => signer.kind === 'certificate' ? [{ file, signer }] : []);
    const ofSigner = policy.signer.kind === 'key'
        ? keyChecks(policy.signer.key_ids, signed)
        : certificateChecks(policy.signer, certified);
    return [...present, ...kindChecks(policy, signed), ...ofSigner];
}
/** One check for all signatures of the other kind: whoever holds the wrong policy should read so at once. */
function kindChecks({ signer: wanted }, signed) {
    const others = signed.filter(({ signer }) => signer.kind !== wanted.kind);
    if (others.length === 0)
        return (0,demand/* demand */.w)('identity', 'signer-kind', signed, () => null, `signed by a ${wanted.kind}`);
    const found = [...new Set(others.map(({ signer }) => signerName(signer)))].join(', ');
    const where = others.map(({ file }) => file).join(', ');
    return [
        (0,attest_checks/* failed */.gz)('identity', 'signer-kind', wanted.kind === 'certificate'
            ? {
                message: `signed with a key, where the policy wants a certificate of ${wanted.repository}; \`worldgate trust init --key-signers FILE\` writes a policy for keys`,
                expected: `a certificate of ${wanted.repository}`,
                found,
                where,
            }
            : {
                message: 'signed with the certificate of a workflow, where the policy wants a key; `worldgate trust init` writes a policy for workflows',
                expected: `key ${wanted.key_ids.join(', or ')}`,
                found,
                where,
            }),
    ];
}
function signerName(signer) {
    if (signer.kind === 'certificate')
        return `a certificate of ${signer.subject}`;
    return `key ${signer.key_id}${signer.owner === null ? '' : ` (${signer.owner})`}`;
}
function keyChecks(keyIds, signed) {
    const keyed = signed.flatMap(({ file, signer }) => (signer.kind === 'key' ? [{ file, signer }] : []));
    return (0,demand/* demand */.w)('identity', 'signer-key', keyed, ({ file, signer }) => keyIds.includes(signer.key_id)
        ? null
        : {
            message: 'the key that signed is none of those that the policy accepts',
            expected: keyIds.join(', '),
            found: signerName(signer),
            where: file,
        }, 'the key is one of those that the policy accepts');
}
function certificateChecks(wanted, certified) {
    const exact = (name, what, expected, of) => expected === undefined
        ? []
        : (0,demand/* demand */.w)('identity', name, certified, ({ file, signer }) => (of(signer) === expected ? null : other(what, file, expected, of(signer))), `${what} is ${expected}`);
    return [
        ...exact('signer-issuer', 'the issuer', wanted.issuer, ({ issuer }) => issuer),
        ...(0,demand/* demand */.w)('identity', 'signer-repository', certified, (one) => signer_checks_repositoryFault(wanted.repository, one), `the repository is ${wanted.repository}`),
        ...exact('signer-repository-id', 'the repository id', wanted.repository_id, (one) => one.repository_id),
        ...exact('signer-owner-id', "the owner's id", wanted.owner_id, ({ owner_id }) => owner_id),
        ...workflowChecks(wanted.workflows, certified),
        ...exact('signer-runner', 'the runner', wanted.runner, ({ runner }) => runner),
    ];
}
function other(what, file, expected, found) {
    return {
        message: `${what} of the certificate is not the one that the policy accepts`,
        expected,
        found: found ?? 'nothing: the certificate does not say it',
        where: file,
    };
}
function signer_checks_repositoryFault(wanted, { file, signer }) {
    const repository = (0,identity/* repositoryIdentity */.Rr)(signer);
    const server = (0,policy_level/* certificateServer */.Hi)(signer);
    const isThere = repository !== null &&
        (0,identity/* sameName */.q)(repository.name, wanted) &&
        (repository.server === null || repository.server === server);
    return isThere
        ? null
        : other('the repository', file, server === null ? wanted : `${server}/${wanted}`, signer.repository);
}
function workflowChecks(wanted, certified) {
    if (wanted === undefined)
        return [];
    return (0,demand/* demand */.w)('identity', 'signer-workflow', certified, ({ file, signer }) => {
        const workflow = (0,policy_level/* signerWorkflow */.EW)(signer);
        const isOne = workflow !== null &&
            wanted.some((pattern) => (0,policy_pattern/* matchesPattern */.MT)(pattern, `${workflow.workflow}@${workflow.ref}`));
        return isOne ? null : other('the workflow', file, wanted.join(', '), signer.subject);
    }, 'the workflow is one of those that the policy accepts');
}

// EXTERNAL MODULE: ./.build/attest/policy/signing-time.js
var signing_time = __webpack_require__(61014);
;// CONCATENATED MODULE: ./.build/attest/policy/evaluate.js










const HOUR_MS = 3_600_000;
/** How far ahead of ours the clock of a witness may be. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * Every demand of a policy on the facts of one package, met or not: who signed (phase `identity`) and the rest
 * (`trust_policy`). Nothing is left out after a failure. What was signed must agree with the certificates
 * ({@link sourceChecks}, part of the answer) whatever the policy says. Signatures that are not valid count as absent; what
 * could then not be looked at is named in one check `demands`.
 * @param policy as `parsePolicy` gave it: a contradictory one may let nothing pass
 * @returns a package is accepted where no check is `failed`
 */
async function evaluatePolicy(policy, facts) {
    const signed = (0,policy_facts/* packageSignatures */.q)(facts.signatures);
    return (0,demand/* foldUnchecked */.g)([
        ...signerChecks(policy, signed),
        ...statementChecks(signed),
        ...sourceChecks(facts.signatures),
        ...placeChecks(policy, signed, facts.verifier),
        ...levelChecks(policy, facts),
        ...witnessChecks(policy, signed),
        ...packageChecks(policy, facts.package),
        ...ageChecks(policy, signed, facts.verifier.now),
        ...(await expressionChecks(policy, facts)),
    ]);
}
function statementChecks(signed) {
    const readable = new Set((0,policy_facts/* signedEvidence */._)(signed).map(({ signature }) => signature));
    return signed
        .filter((signature) => signature.predicateType === attestation/* EVIDENCE_PREDICATE */.Mi && !readable.has(signature))
        .map(({ file }) => (0,attest_checks/* failed */.gz)('identity', 'evidence-statement', {
        message: 'the signed statement is not what its type promises',
        expected: attestation/* EVIDENCE_PREDICATE */.Mi,
        where: `${file}: predicate`,
    }));
}
function levelChecks(policy, { signatures }) {
    const { level, why } = (0,policy_level/* trustLevelOf */.Q5)(signatures, policy.reviewed_workflows);
    if ((0,policy_level/* atLeast */.jZ)(level, policy.min_level))
        return [(0,attest_checks/* passed */.bF)('trust_policy', 'level', `${level}: ${why}`)];
    return [
        (0,attest_checks/* failed */.gz)('trust_policy', 'level', {
            message: `the trust level is lower than the policy accepts: ${why}`,
            expected: `${policy.min_level} or higher`,
            found: level,
            where: 'signatures, and reviewed_workflows of the policy',
        }),
    ];
}
function witnessChecks({ witnesses: wanted }, signed) {
    const missing = (what, has) => (one) => has(one)
        ? null
        : {
            message: `the signature has no ${what}, which the policy wants`,
            expected: what,
            found: 'nothing',
            where: one.file,
        };
    return [
        ...(wanted.transparency_log === 'required'
            ? (0,demand/* demand */.w)('trust_policy', 'transparency-log', signed, missing('entry in a transparency log', ({ witnesses }) => witnesses.log !== null), 'a transparency log has it')
            : []),
        ...(wanted.timestamp === 'required'
            ? (0,demand/* demand */.w)('trust_policy', 'timestamp', signed, missing('time of a timestamp authority', ({ witnesses }) => witnesses.timestamps.length > 0), 'a timestamp authority vouches for its time')
            : []),
    ];
}
function ageChecks({ max_age_hours: hours }, signed, now) {
    if (hours === undefined)
        return [];
    return (0,demand/* demand */.w)('trust_policy', 'age', signed, (signature) => {
        const made = (0,signing_time/* madeAt */.Z)(signature, signed);
        if (made === null) {
            return {
                message: 'nobody vouches for the time of the signature, and the policy limits its age',
                expected: `at most ${hours} hours`,
                found: 'nothing',
                where: signature.file,
            };
        }
        const ageHours = (now.getTime() - made.at.getTime()) / HOUR_MS;
        const isAhead = ageHours * HOUR_MS < -CLOCK_SKEW_MS;
        if (ageHours <= hours && !isAhead)
            return null;
        return {
            message: isAhead
                ? `the time ${made.by} is in the future`
                : `the evidence is older than the policy accepts, by the time ${made.by}`,
            expected: `at most ${hours} hours before ${now.toISOString()}`,
            found: `${made.at.toISOString()} (${ageHours.toFixed(1)} hours)`,
            where: signature.file,
        };
    }, ageText(signed, hours));
}
function ageText(signed, hours) {
    const by = new Set(signed.map((one) => (0,signing_time/* madeAt */.Z)(one, signed)?.by ?? 'unknown'));
    return `not older than ${hours} hours, by the time ${[...by].join(' and ')}`;
}
async function expressionChecks({ expression, ...policy }, facts) {
    if (expression === undefined)
        return [];
    // Few policies have one, and the language takes time to load.
    const { evaluateExpression } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(4231)]).then(__webpack_require__.bind(__webpack_require__, 34231));
    return evaluateExpression(expression, facts, policy.reviewed_workflows);
}

// EXTERNAL MODULE: ./.build/attest/share/revocation.js
var share_revocation = __webpack_require__(14532);
// EXTERNAL MODULE: ./.build/attest/signature-facts.js
var signature_facts = __webpack_require__(66218);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
;// CONCATENATED MODULE: ./.build/attest/verify/bundle-checks.js



/** Statements of one package are of one signer: a bundle that somebody else put beside them is not part of it. */
function sameSigner(signatures) {
    const known = signatures.flatMap(({ signer, file }) => signer === null ? [] : [{ file, who: signerText(signer), identity: (0,canonical_json/* canonicalJson */.d)(signer) }]);
    const [first, ...rest] = known;
    return rest
        .filter(({ identity }) => identity !== first.identity)
        .map(({ file, who }) => ({
        phase: 'identity',
        name: 'several-signers',
        state: 'failed',
        message: `${file} is signed by somebody else than ${first.file}`,
        expected: first.who,
        found: who,
        where: file,
    }));
}
/** A reusable workflow signs for everybody who calls it: its name alone tells nobody apart. */
function signerText(signer) {
    if (signer.kind === 'key')
        return signer.key_id;
    const { subject, issuer, repository, repository_id: id, run_url: run } = signer;
    return `${subject} for ${repository ?? 'no repository'} (${id ?? 'no id'}), ${run ?? 'no run'}, by ${issuer}`;
}
/** Each statement stands once, in the file that is named after it: whoever reads one of them reads the one that was verified. */
function oneStatementEach(signatures) {
    const seen = new Map();
    return signatures.flatMap(({ statement, file }) => {
        if (statement === null)
            return [];
        const type = statement.predicateType;
        const named = Object.entries(attestation/* BUNDLE_FILES */.HJ).find(([, name]) => name === file)?.[0];
        const earlier = seen.get(type);
        seen.set(type, earlier ?? file);
        return [
            ...(named === undefined || named === type
                ? []
                : [
                    (0,attest_checks/* failed */.gz)('statement', 'predicate-place', {
                        message: `${file} holds another statement than the one that it is named after`,
                        expected: named,
                        found: type,
                        where: file,
                    }),
                ]),
            ...(earlier === undefined
                ? []
                : [
                    (0,attest_checks/* failed */.gz)('statement', 'predicate-twice', {
                        message: `${file} holds a statement of a type that ${earlier} holds, too`,
                        expected: 'one statement of each type',
                        found: type,
                        where: file,
                    }),
                ]),
        ];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/attest/verify/read-bundle.js
var read_bundle = __webpack_require__(53085);
;// CONCATENATED MODULE: ./.build/attest/verify/find-bundles.js








/** Far more than a package is signed with; each costs time, and strangers can make as many as they like. */
const MOST_BUNDLES = 8;
/**
 * The bundles beside the members, or those that the caller names instead.
 * @throws WorldGateError of reading a file that the caller names; what lies beside the members can only fail a check
 */
function findBundles(packageDir, named) {
    if (named !== undefined) {
        const limits = { maxBytes: read_bundle/* MOST_BUNDLE_BYTES */.bW };
        const bundles = named.flatMap((file) => (0,read_bundle/* readBundles */.AA)((0,read_text/* readSmallFile */.EW)(file.path, limits), file.name));
        if (bundles.length > MOST_BUNDLES)
            throw tooMany(bundles.length);
        return { bundles, checks: [] };
    }
    const bundles = [];
    const checks = [];
    for (const name of Object.values(attestation/* BUNDLE_FILES */.HJ)) {
        try {
            const found = (0,read_bundle/* readBundles */.AA)((0,safe_path/* readBelow */.Gj)(packageDir, name, { maxBytes: read_bundle/* MOST_BUNDLE_BYTES */.bW }), name);
            if (found.length === 1)
                bundles.push(found[0]);
            else
                checks.push((0,attest_checks/* failed */.gz)('signature', 'bundle-form', severalIn(name, found.length)));
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
            if (error.code === 'file-missing')
                continue;
            checks.push((0,attest_checks/* failed */.gz)('signature', error.code, { message: error.message, where: name }));
        }
    }
    if (bundles.length === 0 && checks.length === 0)
        checks.push(unsigned(packageDir));
    return { bundles, checks };
}
function severalIn(name, count) {
    return {
        message: `${name} holds ${count} bundles`,
        expected: 'one bundle in each file beside the members',
        found: String(count),
        where: name,
    };
}
function tooMany(count) {
    return new errors/* WorldGateError */._B('bundle-invalid', `${count} bundles are named; a package has ${Object.keys(attestation/* BUNDLE_FILES */.HJ).length}`, { hint: 'keep those of this package and of one signer' });
}
function unsigned(packageDir) {
    const isPending = (0,external_node_fs_.existsSync)(external_node_path_.join(packageDir, attestation/* PENDING_FILE */.pf));
    return (0,attest_checks/* failed */.gz)('signature', isPending ? 'signature-pending' : 'signature-missing', {
        message: isPending
            ? `the package waits for its signature: "worldgate audit finish-signing" completes ${attestation/* PENDING_FILE */.pf}`
            : 'no signature is here: the package is unsigned, or its bundles are kept elsewhere. A workflow that signs in a job of its own uploads them as an artifact of their own: download it and name its folder with --bundle FOLDER',
        expected: `bundles beside the members: ${Object.values(attestation/* BUNDLE_FILES */.HJ).join(', ')}`,
        found: isPending ? attestation/* PENDING_FILE */.pf : 'none',
        where: packageDir,
    });
}

// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
;// CONCATENATED MODULE: ./.build/attest/verify/match-package.js






const MOST_NAMED = 20;
/**
 * Holds the subjects of a statement against the members that are there: the same names, each with the same digest, none
 * missing and none besides.
 * @param file of the bundle, for messages
 */
function matchSubjects(statement, stored, file) {
    const expected = new Map((0,attest_statement/* subjectsOf */.Z6)(stored).map(({ name, digest }) => [name, digest.sha256]));
    const found = new Map(statement.subject.map(({ name, digest }) => [name, digest.sha256]));
    const wrong = [];
    const fail = (name, message, more) => wrong.push({ phase: 'statement', name, state: 'failed', message, where: `${file}: subject`, ...more });
    for (const [name, digest] of found) {
        const own = expected.get(name);
        if (own === undefined)
            fail('subject-extra', `${file} is about ${(0,plain_value/* quoted */.TL)(name)}, which this package does not have`, {
                expected: 'a bundle of this package',
                found: `sha256:${digest}`,
            });
        else if (own !== digest)
            fail('subject-digest', `${file} was signed over another ${(0,plain_value/* quoted */.TL)(name)} than the one here`, {
                expected: `sha256:${digest}`,
                found: `sha256:${own}`,
            });
    }
    for (const [name, digest] of expected) {
        if (!found.has(name))
            fail('subject-missing', `${file} does not cover ${(0,plain_value/* quoted */.TL)(name)}`, { found: `sha256:${digest}` });
    }
    if (wrong.length > MOST_NAMED) {
        const left = wrong.length - MOST_NAMED;
        wrong.length = MOST_NAMED;
        fail('subject-digest', `${file}: ${left} more subjects differ from this package`, {});
    }
    if (wrong.length > 0)
        return wrong;
    return [
        {
            phase: 'statement',
            name: 'subjects',
            state: 'passed',
            message: `${file} covers all ${stored.manifest.members.length} members and the package digest`,
        },
    ];
}
/** Our own predicate, where the statement is of that type and well-formed. */
function evidencePredicateOf(statement, file) {
    try {
        return {
            predicate: (0,schema/* parseWith */.K)(attestation/* evidencePredicate */.lQ, statement.predicate, { file, code: 'predicate-invalid' }),
            checks: [],
        };
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        return {
            predicate: null,
            checks: [
                {
                    phase: 'statement',
                    name: 'predicate-invalid',
                    state: 'failed',
                    message: `the signed statement is not what its type promises: ${error.message}`,
                    expected: attestation/* EVIDENCE_PREDICATE */.Mi,
                    where: `${file}: predicate`,
                },
            ],
        };
    }
}
/**
 * Whether what a statement says of the package is what the package says; and of run and repository, what our own
 * predicate says, which the certificate is held against.
 * @param evidence of our own statement, which stands for the run in all three; null where there is none to read
 */
function matchPredicate(statement, evidence, stored, file) {
    const type = statement.predicateType;
    if (type === attestation/* EVIDENCE_PREDICATE */.Mi) {
        return evidence === null ? [] : agreement(file, evidenceFields(evidence, stored));
    }
    const paths = type === attestation/* TEST_RESULT */.bo ? TEST_RESULT_FIELDS : type === attestation/* PROVENANCE */.EK ? PROVENANCE_FIELDS : [];
    if (paths.length === 0)
        return [];
    const made = evidence === null
        ? { source: NOWHERE, at: new Date(0), version: '' }
        : { source: evidence.source, at: new Date(evidence.stated_at), version: evidence.tool.version };
    const own = (0,attest_statement/* packageStatements */.j7)(stored, made.source, made).find(({ predicateType }) => predicateType === type);
    const known = paths.filter(([, ofRun]) => evidence !== null || !ofRun);
    return agreement(file, known.map(([path]) => [
        path,
        canonical(at(statement.predicate, path.split('.'))),
        canonical(at(own.predicate, path.split('.'))),
    ]));
}
/** What other programs read of the statements, and whether it rests on where they were made. */
const TEST_RESULT_FIELDS = [
    ['result', false],
    ['passedTests', false],
    ['warnedTests', false],
    ['failedTests', false],
    ['configuration', false],
    ['url', true],
];
const PROVENANCE_FIELDS = [
    ['buildDefinition.externalParameters.evidence', false],
    ['buildDefinition.buildType', true],
    ['buildDefinition.externalParameters.workflow', true],
    ['buildDefinition.internalParameters.github', true],
    ['buildDefinition.resolvedDependencies', true],
    ['runDetails.builder', true],
    ['runDetails.metadata.invocationId', true],
];
const NOWHERE = Object.fromEntries(Object.keys(attestation/* signingSource */.TP.shape).map((key) => [key, null]));
function evidenceFields(predicate, stored) {
    const { manifest, digest, readClaim, readProtocol, evidence } = stored;
    return [
        ['package.digest', predicate.package.digest, digest],
        ['package.members', predicate.package.members, manifest.members.length],
        ['claim.id', predicate.claim.id, readClaim.claim.id],
        ['claim.slug', predicate.claim.slug, readClaim.claim.slug],
        ['claim.hash', predicate.claim.hash, readClaim.hash],
        ['protocol.id', predicate.protocol.id, readProtocol.protocol.id],
        ['protocol.hash', predicate.protocol.hash, readProtocol.hash],
        ['protocol.frozen_at', predicate.protocol.frozen_at, evidence.protocol.frozen_at],
        ['outcome', predicate.outcome, evidence.outcome],
        ['verdict', predicate.verdict, evidence.verdict],
        ['grade', predicate.grade, evidence.grade.grade],
        ['completeness', predicate.completeness, evidence.completeness?.score ?? null],
        ['not_for_proof', predicate.not_for_proof, evidence.not_for_proof],
    ];
}
function agreement(file, fields) {
    const wrong = fields.filter(([, signed, here]) => signed !== here);
    if (wrong.length === 0) {
        return [
            {
                phase: 'statement',
                name: 'predicate',
                state: 'passed',
                message: `${file} says of the package what the package says`,
            },
        ];
    }
    return wrong.map(([key, signed, here]) => ({
        phase: 'statement',
        name: 'predicate-differs',
        state: 'failed',
        message: `${file}: what was signed and what is here differ in ${key}`,
        expected: match_package_shown(signed),
        found: match_package_shown(here),
        where: `${file}: predicate.${key}`,
    }));
}
function canonical(value) {
    return value === undefined ? undefined : (0,canonical_json/* canonicalJson */.d)(value);
}
function match_package_shown(value) {
    return (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, 400);
}
function at(value, keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}

// EXTERNAL MODULE: ./.build/attest/verify/dsse.js
var dsse = __webpack_require__(16601);
;// CONCATENATED MODULE: ./.build/attest/verify/key-signature.js



const key_signature_MOST_NAMED = 10;
/**
 * Checks the signature of a bundle that names a key: by node:crypto alone.
 * @param times at which witnesses saw the signature; none is no fault of a key
 */
function checkKeySignature(bundle, file, trust, times) {
    const hint = bundle.verificationMaterial.publicKey?.hint ?? '';
    const where = `${file}: verificationMaterial.publicKey.hint`;
    const id = keyIdOfHint(hint);
    if (id === null) {
        const finding = {
            message: `${file} does not say which key signed it in a way that can be checked`,
            expected: 'SHA-256 of the public key (DER, SubjectPublicKeyInfo) in base64',
            found: hint === '' ? 'no hint' : (0,plain_value/* quoted */.TL)(hint),
            where,
        };
        return { signer: null, checks: [(0,attest_checks/* failed */.gz)('signature', 'key', finding)] };
    }
    const key = trust.keys.get(id);
    if (key === undefined && trust.keys.size === 0) {
        const open = `${file} is signed with the key ${id}, and nobody said whose keys are trusted`;
        return { signer: null, checks: [{ ...(0,attest_checks/* notChecked */.lb)('signature', 'key', open), found: id, where }] };
    }
    if (key === undefined) {
        const finding = {
            message: `${file} is signed with the key ${id}, which is not trusted here`,
            expected: describeKeys(trust.keys),
            found: id,
            where,
        };
        return { signer: null, checks: [(0,attest_checks/* failed */.gz)('signature', 'key', finding)] };
    }
    const { payloadType, payload, signatures } = bundle.dsseEnvelope;
    const signed = (0,dsse/* isSignedBy */.s)((0,dsse/* preAuthEncoding */.J)(payloadType, Buffer.from(payload, 'base64')), key.key, Buffer.from(signatures[0].sig, 'base64'));
    const checks = [
        ...key_signature_keyChecks(key, file, trust.now, times),
        signed
            ? (0,attest_checks/* passed */.bF)('signature', 'signature', `${file}: signed with the key ${nameOf(key)}`)
            : (0,attest_checks/* failed */.gz)('signature', 'signature', {
                message: `${file}: the signature is not one of the key ${nameOf(key)} over this statement`,
                expected: 'a signature over the DSSE pre-authentication encoding of the payload',
                where: `${file}: dsseEnvelope.signatures[0].sig`,
            }),
    ];
    return { signer: signed ? { kind: 'key', key_id: key.id, owner: key.owner } : null, checks };
}
/** `sha256:…` of a hint, or null where it is no SHA-256 in base64. */
function keyIdOfHint(hint) {
    const bytes = Buffer.from(hint, 'base64');
    return bytes.length === 32 && bytes.toString('base64') === hint ? `sha256:${bytes.toString('hex')}` : null;
}
function nameOf({ id, owner }) {
    return owner === null ? id : `${id} of ${(0,plain_value/* quoted */.TL)(owner)}`;
}
function describeKeys(keys) {
    const names = [...keys.values()].slice(0, key_signature_MOST_NAMED).map(nameOf);
    const left = keys.size - names.length;
    return `one of the keys ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
function key_signature_keyChecks(key, file, now, times) {
    const where = 'trusted signers file';
    if (key.revoked) {
        const message = `the key ${nameOf(key)} that signed ${file} is revoked`;
        return [(0,attest_checks/* failed */.gz)('signature', 'key', { message, expected: 'a key that is not revoked', where })];
    }
    const { validFrom, validUntil } = key;
    if (validFrom === null && validUntil === null) {
        return [(0,attest_checks/* passed */.bF)('signature', 'key', `${file}: the key ${nameOf(key)} is trusted`)];
    }
    const span = `${validFrom === null ? '' : `from ${validFrom.toISOString()} `}${validUntil === null ? '' : `until ${validUntil.toISOString()}`}`.trim();
    const witnessed = times.length > 0;
    const compared = witnessed ? times : [now];
    const clock = witnessed ? 'at the witnessed time of signature' : 'by the clock of this machine';
    const outside = compared.find((time) => (validFrom !== null && time < validFrom) || (validUntil !== null && time > validUntil));
    if (outside === undefined) {
        const note = witnessed ? '' : '; no log or timestamp says when it was signed';
        return [
            (0,attest_checks/* passed */.bF)('signature', 'key', `${file}: the key ${nameOf(key)} is trusted ${span} and valid ${clock}${note}`),
        ];
    }
    const finding = {
        message: `the key ${nameOf(key)} that signed ${file} is not valid ${clock}${witnessed ? '' : ', which is compared because no log or timestamp says when it was signed'}`,
        expected: span,
        found: outside.toISOString(),
        where,
    };
    return [(0,attest_checks/* failed */.gz)('signature', 'key', finding)];
}

// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
;// CONCATENATED MODULE: ./.build/attest/verify/statement-checks.js







/** Statements that a package is signed with; others have no place among its bundles. The last part of each is its version. */
const KNOWN_PREDICATES = attestation/* PACKAGE_PREDICATES */.Iw;
const VERSION = /\/v\d+(?:\.\d+)*$/;
/**
 * The statement of a payload, read strictly from the signed bytes: each key once, at least one subject, no name twice,
 * SHA-256 alone, a predicate of a type and version that we know.
 * @returns the statement also where its predicate is unknown; null where it cannot be read
 */
function readStatement(payload, file) {
    const where = `${file}: payload`;
    let read;
    try {
        read = (0,schema/* parseWith */.K)(attestation/* statement */.qZ, (0,json/* parseJson */.qF)((0,read_text/* decodeText */.g7)(payload, where), where), {
            file: where,
            code: 'statement-invalid',
        });
    }
    catch (error) {
        const finding = {
            message: `the signed payload is no statement that can be read in one way only: ${(0,attest_checks/* reasonOf */.A3)(error)}`,
            expected: 'an in-toto statement v1 with at least one subject, names that occur once, and exactly one SHA-256 for each',
            where,
        };
        return { statement: null, checks: [(0,attest_checks/* failed */.gz)('statement', 'statement-form', finding)] };
    }
    const form = (0,attest_checks/* passed */.bF)('statement', 'statement-form', `${file}: an in-toto statement with ${read.subject.length} subjects`);
    return { statement: read, checks: [form, predicateCheck(read.predicateType, file)] };
}
function predicateCheck(type, file) {
    if (KNOWN_PREDICATES.includes(type)) {
        return (0,attest_checks/* passed */.bF)('statement', 'predicate-type', `${file}: ${type}`);
    }
    const same = KNOWN_PREDICATES.find((known) => known.replace(VERSION, '') === type.replace(VERSION, ''));
    return (0,attest_checks/* failed */.gz)('statement', 'predicate-type', {
        message: same === undefined
            ? `${file} states something of a type that this WorldGate does not know: ${(0,plain_value/* quoted */.TL)(type)}${(0,suggest/* didYouMean */.a)(type, KNOWN_PREDICATES)}`
            : `${file} states something in a version that this WorldGate does not read: ${(0,plain_value/* quoted */.TL)(type)}`,
        expected: same ?? `one of ${KNOWN_PREDICATES.join(', ')}`,
        found: type,
        where: `${file}: predicateType`,
    });
}

// EXTERNAL MODULE: ./.build/attest/verify/witnesses.js + 2 modules
var witnesses = __webpack_require__(12222);
;// CONCATENATED MODULE: ./.build/attest/verify/verify-bundle.js






/**
 * What cryptography shows of one bundle: who signed which statement, and who saw when. Never throws for a bundle, however
 * it is broken: whatever goes wrong is a failed check, and all of them are found, not the first only.
 * @param file how messages call the bundle
 */
async function verifyBundle(bytes, file, trust) {
    let read;
    try {
        read = (0,read_bundle/* parseBundle */.QN)(bytes, file);
    }
    catch (error) {
        const hint = (0,errors/* isWorldGateError */.US)(error) ? error.hint : undefined;
        return unreadable(file, (0,attest_checks/* failed */.gz)('signature', 'bundle-form', {
            message: `the bundle cannot be read: ${(0,attest_checks/* reasonOf */.A3)(error)}`,
            expected: hint ?? 'a Sigstore bundle',
            where: file,
        }));
    }
    const { bundle } = read;
    const form = (0,attest_checks/* passed */.bF)('signature', 'bundle-form', `${file}: ${bundle.mediaType}`);
    const { statement, checks: stated } = readStatement(Buffer.from(bundle.dsseEnvelope.payload, 'base64'), file);
    const signature = await checkSignature(read, file, trust);
    return {
        file,
        statement,
        signer: signature.signer,
        signedAt: signature.signedAt,
        witnesses: signature.witnesses,
        checks: [form, ...keyIdCheck(read, file), ...signature.checks, ...stated],
    };
}
async function checkSignature(read, file, trust) {
    try {
        const { publicKey } = read.bundle.verificationMaterial;
        if (publicKey === undefined || publicKey === null) {
            const { checkCertificateSignature } = await __webpack_require__.e(/* import() */ 7575).then(__webpack_require__.bind(__webpack_require__, 17575));
            return await checkCertificateSignature(read, file, trust);
        }
        const seen = await witnessesOfKey(read, file, trust);
        const { signer, checks } = checkKeySignature(read.bundle, file, trust, seen.times);
        return {
            signer,
            signedAt: (0,witnesses/* earliest */.Q)(seen.times),
            witnesses: seen.record,
            checks: [...checks, ...seen.checks],
        };
    }
    catch (error) {
        // Whatever the libraries throw on input that they did not foresee says that it is not a good signature.
        const check = (0,attest_checks/* failed */.gz)('signature', 'signature', {
            message: `${file} cannot be verified: ${(0,attest_checks/* reasonOf */.A3)(error)}`,
            expected: 'a bundle that every part of the verification can read',
            where: file,
        });
        return { signer: null, signedAt: null, witnesses: NO_WITNESSES, checks: [check] };
    }
}
/** Unsigned, so nothing may hang on it: empty, or what the hint says. */
function keyIdCheck({ bundle }, file) {
    const keyid = bundle.dsseEnvelope.signatures[0]?.keyid ?? '';
    const hint = bundle.verificationMaterial.publicKey?.hint;
    if (keyid === '' || keyid === hint)
        return [];
    return [
        (0,attest_checks/* failed */.gz)('signature', 'keyid', {
            message: `${file}: the keyid of the signature is neither empty nor the hint of the bundle`,
            expected: hint ?? 'no keyid beside a certificate',
            found: keyid,
            where: `${file}: dsseEnvelope.signatures[0].keyid`,
        }),
    ];
}
const NO_WITNESSES = { log: null, timestamps: [] };
/** A key needs no witness. Those that are there are looked at where the caller said which ones to trust. */
async function witnessesOfKey(read, file, trust) {
    const { tlogEntries, timestampVerificationData } = read.bundle.verificationMaterial;
    const entries = tlogEntries?.length ?? 0;
    const tokens = timestampVerificationData?.rfc3161Timestamps?.length ?? 0;
    if ((entries > 0 || tokens > 0) && trust.namesRoots) {
        const { witnessesOfKeyBundle } = await __webpack_require__.e(/* import() */ 7575).then(__webpack_require__.bind(__webpack_require__, 17575));
        return witnessesOfKeyBundle(read, file, trust);
    }
    const unseen = (phase, name, what, count) => (0,attest_checks/* notChecked */.lb)(phase, name, count === 0
        ? `${file}: a signature with a key; it has no ${what} and needs none`
        : `${file}: ${count} ${what} not looked at; give --trusted-root to say whose to believe`);
    return {
        times: [],
        record: NO_WITNESSES,
        checks: [
            unseen('log', 'log-inclusion', 'log entry', entries),
            unseen('timestamp', 'timestamp-authority', 'timestamp', tokens),
        ],
    };
}
function unreadable(file, check) {
    return { file, statement: null, signer: null, signedAt: null, witnesses: NO_WITNESSES, checks: [check] };
}

;// CONCATENATED MODULE: ./.build/attest/verify/verify-package.js



















/**
 * Verifies a package: every member, then each signature with its certificate, log entry and timestamps, then that what
 * was signed is this package, then that the verdict follows from the episodes, then the trust policy. Every check is
 * made, whatever the others found, and all are reported.
 * @throws WorldGateError `package-missing` where there is no such folder, and those of files that the caller names
 */
async function verifyPackage(request) {
    const { packageDir, trust, policy, verifier } = request;
    const members = (0,check_members/* checkMembers */.c_)(packageDir);
    const read = readStored(packageDir, members, request.version);
    const found = findBundles(packageDir, request.bundles);
    const signatures = await Promise.all(found.bundles.map(({ bytes, file }) => verifyBundle(bytes, file, trust)));
    const checks = [...memberChecks(members), ...found.checks];
    if (policy !== null)
        refuseUnnamedKeys(signatures);
    matchStatements(signatures, members, read.stored);
    checks.push(...signatures.flatMap((signature) => signature.checks), ...oneStatementEach(signatures), ...sameSigner(signatures));
    const facts = {
        signatures,
        package: read.stored === null ? null : factsOf(read.stored),
        verifier,
    };
    const level = (0,policy_level/* trustLevelOf */.Q5)(signatures, policy?.policy.reviewed_workflows ?? []);
    checks.push(...read.checks, ...revocationChecks(packageDir, members.digest));
    checks.push(...(policy === null
        ? [...sourceChecks(signatures), noPolicy(signatures)]
        : await evaluatePolicy(policy.policy, facts)));
    return {
        schema_version: 'worldgate.verification.v1',
        verified: policy !== null && checks.every(({ state }) => state !== 'failed'),
        package_digest: members.digest,
        claim: read.stored === null ? null : claimOf(read.stored, facts.package?.draft ?? []),
        level: level.level,
        signed_late: (0,policy_level/* isSignedLate */.xI)(signatures),
        signatures: signatures.map((signature, index) => ({
            file: signature.file,
            digest: (0,digest/* sha256 */.sc)(found.bundles[index].bytes),
            predicate_type: signature.statement?.predicateType ?? null,
            signer: signature.signer,
            signed_at: signature.signedAt?.toISOString() ?? null,
            witnesses: signature.witnesses,
            valid: (0,signature_facts/* isValid */.f)(signature),
        })),
        trust_policy: policy === null
            ? null
            : { name: policy.name, digest: policy.digest, any_outcome: policy.policy.claims === 'any' },
        trusted_roots: trust.rootsUsed().map(({ name, digest, note }) => ({ name, digest, note })),
        verified_at: verifier.now.toISOString(),
        checks: checks.toSorted((a, b) => verification/* CHECK_PHASES */.ET.indexOf(a.phase) - verification/* CHECK_PHASES */.ET.indexOf(b.phase)),
    };
}
function memberChecks({ manifest, problems }) {
    if (problems.length > 0 || manifest === null) {
        return problems.map(({ name, where, expected, found, message }) => ({
            phase: 'members',
            name,
            state: 'failed',
            message,
            expected,
            found,
            where,
        }));
    }
    const attached = manifest.members.filter(({ name }) => (0,members/* isAttachment */.s5)(name)).length;
    const carried = attached === 0
        ? ''
        : `; of these ${attached} attachment${attached === 1 ? '' : 's'}, carried, not judged`;
    const message = `${manifest.members.length} members, each with its digest and size; none missing, none besides${carried}`;
    return [{ phase: 'members', name: 'members', state: 'passed', message }];
}
/** The package as far as it can be read, and whether its verdict follows from its episodes. */
function readStored(packageDir, members, version) {
    // A file too many is refused already; what was packed can be recomputed all the same.
    const others = members.problems.filter(({ name }) => name !== 'member-extra');
    if (others.length > 0) {
        return {
            stored: null,
            checks: [
                {
                    phase: 'recomputation',
                    name: 'recomputation',
                    state: 'not_checked',
                    message: 'the verdict was not computed again, because the members are not what was packed',
                },
            ],
        };
    }
    let stored = null;
    try {
        stored = (0,read_package/* readPackage */.L)(packageDir, { ...members, problems: [] });
        const { matches, differences, wording, evidence } = (0,recompute/* recompute */.Z)(stored, version);
        if (matches) {
            const message = `the verdict follows from the ${evidence.counts.read} results of the package`;
            const passed = { phase: 'recomputation', name: 'recomputation', state: 'passed', message };
            return { stored, checks: [passed, ...wordingChecks(stored, wording.length)] };
        }
        return {
            stored,
            checks: differences.map(({ key, recorded, recomputed }) => ({
                phase: 'recomputation',
                name: 'evidence-differs',
                state: 'failed',
                message: `what the package says of ${key} does not follow from its episodes`,
                expected: recomputed,
                found: recorded,
                where: key,
            })),
        };
    }
    catch (error) {
        // What nobody foresaw of a package is a failed check, too: a verifier that breaks off says nothing of the rest.
        const { name, message } = (0,errors/* isWorldGateError */.US)(error)
            ? { name: error.code, message: error.message }
            : { name: 'recomputation-broken', message: `the verdict cannot be computed again: ${(0,attest_checks/* reasonOf */.A3)(error)}` };
        return { stored, checks: [(0,attest_checks/* failed */.gz)('recomputation', name, { message, where: packageDir })] };
    }
}
function wordingChecks({ provenance }, count) {
    if (count === 0)
        return [];
    const message = `${count} sentences of the package are those of WorldGate ${provenance.tool.version}, which made it; this version words them otherwise`;
    return [{ phase: 'recomputation', name: 'wording', state: 'not_checked', message }];
}
/** Holds every statement that could be read against the package, whoever signed it. */
function matchStatements(signatures, { manifest, digest }, stored) {
    const read = signatures.flatMap(({ statement, file, checks }) => statement === null ? [] : [{ statement, file, checks }]);
    let evidence = null;
    for (const { statement, file, checks } of read) {
        if (statement.predicateType !== attestation/* EVIDENCE_PREDICATE */.Mi)
            continue;
        const own = evidencePredicateOf(statement, file);
        evidence ??= own.predicate;
        checks.push(...own.checks);
    }
    for (const { statement, file, checks } of read) {
        // What a signature is worth depends on these too, so they stand with it.
        if (manifest !== null && digest !== null)
            checks.push(...matchSubjects(statement, { manifest, digest }, file));
        if (stored !== null)
            checks.push(...matchPredicate(statement, evidence, stored, file));
    }
}
function revocationChecks(packageDir, digest) {
    try {
        const revocation = (0,share_revocation/* readRevocation */.jd)(packageDir);
        if (revocation === null)
            return [];
        return [
            {
                phase: 'trust_policy',
                name: 'revoked',
                state: 'failed',
                message: `the evidence was revoked by ${revocation.by} at ${revocation.revoked_at}: ${revocation.reason}`,
                expected: 'evidence that nobody has withdrawn',
                found: `a revocation of ${revocation.package_digest}${revocation.package_digest === digest ? '' : ', which is another package'}`,
                where: 'revocation.json',
            },
        ];
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        return [
            {
                phase: 'trust_policy',
                name: 'revocation-invalid',
                state: 'failed',
                message: error.message,
                where: 'revocation.json',
            },
        ];
    }
}
/** A key that nobody named is an open question only as long as nobody is asked for. */
function refuseUnnamedKeys(signatures) {
    for (const { checks } of signatures) {
        checks.forEach((check, index) => {
            if (check.name !== 'key' || check.state !== 'not_checked')
                return;
            checks[index] = { ...check, state: 'failed', expected: 'a signature of whom the verifier asks for' };
        });
    }
}
function noPolicy(signatures) {
    const isKeyed = signatures.some(({ checks }) => checks.some(({ name }) => name === 'key'));
    const who = signatures.some((signature) => (0,signature_facts/* isValid */.f)(signature))
        ? 'who signed is shown, not judged'
        : isKeyed
            ? 'the signature is not judged'
            : 'nobody is known to have signed';
    return {
        phase: 'trust_policy',
        name: 'no-trust-policy',
        state: 'not_checked',
        message: `${who}: name whom to trust with ${isKeyed ? '--trusted-signers or --public-key' : '--trust-policy or --repository'}`,
    };
}
function factsOf({ digest, readClaim, protocol, evidence }) {
    const { id, slug, expected_metrics: metrics, decision_rule: rule, subject } = readClaim.claim;
    return {
        digest,
        claim: { id, slug, hash: readClaim.hash, metrics, margin: rule.margin, alpha: rule.alpha, subject },
        outcome: evidence.outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        completeness: evidence.completeness?.score ?? null,
        notForProof: evidence.not_for_proof,
        draft: (0,is_draft/* draftReasons */.r)(readClaim.claim, protocol).map(({ file, message }) => `${file}: ${message}`),
    };
}
function claimOf({ readClaim, evidence }, draft) {
    const { id, slug } = readClaim.claim;
    return {
        id,
        slug,
        hash: readClaim.hash,
        outcome: evidence.outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        statement: evidence.claim.statement,
        draft: [...draft],
    };
}


/***/ }),

/***/ 12222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkWitnesses),
  Q: () => (/* binding */ earliest)
});

// EXTERNAL MODULE: ./.build/attest/checks.js
var attest_checks = __webpack_require__(14521);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
;// CONCATENATED MODULE: ./.build/attest/verify/logged-key.js


/**
 * Where an entry keeps the certificate or key of the signature, by kind and version. Sources: github.com/sigstore/rekor,
 * pkg/types; github.com/sigstore/rekor-tiles, api/proto.
 */
const PLACES = new Map([
    ['dsse 0.0.1', { path: ['spec', 'signatures', 0, 'verifier'], form: 'pem' }],
    ['intoto 0.0.2', { path: ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'], form: 'pem' }],
    ['dsse 0.0.2', { path: ['spec', 'dsseV002', 'signatures', 0, 'verifier'], form: 'der' }],
    ['hashedrekord 0.0.2', { path: ['spec', 'hashedRekordV002', 'signature', 'verifier'], form: 'der' }],
]);
/**
 * Holds the certificate or key that a log entry keeps against the one of the bundle. Without this, an entry of one
 * certificate would do for another of the same key.
 * @throws Error that says what differs
 */
function refuseOtherKey({ kindVersion: { kind, version }, canonicalizedBody }, bundle) {
    const place = PLACES.get(`${kind} ${version}`);
    if (place === undefined)
        throw new Error(`entries of kind ${kind} ${version} are not read`);
    const body = (0,json/* parseJson */.qF)(Buffer.from(canonicalizedBody, 'base64').toString('utf8'), 'the entry');
    const logged = read(at(body, place.path), place.form);
    const { certificate, x509CertificateChain } = bundle.verificationMaterial;
    const own = certificate?.rawBytes ?? x509CertificateChain?.certificates[0]?.rawBytes;
    if (own === undefined) {
        if ('certificate' in logged)
            throw new Error('the entry is of a certificate, the bundle names a key');
        return;
    }
    const leaf = new external_node_crypto_.X509Certificate(Buffer.from(own, 'base64'));
    const isSame = 'certificate' in logged ? logged.certificate.raw.equals(leaf.raw) : logged.key.equals(leaf.publicKey);
    if (!isSame)
        throw new Error('the entry is of another certificate than the bundle has');
}
function read(value, form) {
    if (form === 'der') {
        const certificate = at(value, ['x509Certificate', 'rawBytes']);
        if (typeof certificate === 'string') {
            return { certificate: new external_node_crypto_.X509Certificate(Buffer.from(certificate, 'base64')) };
        }
        const key = Buffer.from(String(at(value, ['publicKey', 'rawBytes'])), 'base64');
        return { key: (0,external_node_crypto_.createPublicKey)({ key, format: 'der', type: 'spki' }) };
    }
    const pem = Buffer.from(String(value), 'base64').toString('utf8');
    return pem.includes('BEGIN CERTIFICATE')
        ? { certificate: new external_node_crypto_.X509Certificate(pem) }
        : { key: (0,external_node_crypto_.createPublicKey)(pem) };
}
function at(value, path) {
    let inner = value;
    for (const part of path) {
        if (typeof inner !== 'object' || inner === null)
            return undefined;
        inner = inner[part];
    }
    return inner;
}

;// CONCATENATED MODULE: ./.build/attest/verify/log-entry.js


/** Whether a trusted log holds this entry, and whether the entry is of this signature; both are found. */
function checkLogEntry(logged, sigstore, trust) {
    const { entry, where, file, bundle, content } = logged;
    const read = protoEntry(logged, sigstore);
    const log = trust.tlogs.find(({ logID }) => logID.equals(read.logId.keyId));
    const problems = [];
    const attempt = (name, expected, look) => {
        try {
            look();
        }
        catch (error) {
            problems.push((0,attest_checks/* failed */.gz)('log', name, {
                message: `${file}: the log entry ${entry.logIndex} cannot be believed: ${(0,attest_checks/* reasonOf */.A3)(error)}`,
                expected,
                where,
            }));
        }
    };
    if (log === undefined) {
        problems.push((0,attest_checks/* failed */.gz)('log', 'log-inclusion', {
            message: `${file} has an entry of a transparency log that is not trusted`,
            expected: trust.tlogs.length === 0
                ? 'no entry: the trusted root names no log'
                : `an entry of ${trust.tlogs.map(({ baseURL }) => baseURL).join(' or ')}`,
            found: `log id ${read.logId.keyId.toString('hex')}`,
            where: `${where}.logId`,
        }));
    }
    else {
        attempt('log-inclusion', `a proof or a signed promise of ${log.baseURL} that it holds the entry`, () => sigstore.verifyTLogInclusion(read, trust.tlogs));
    }
    attempt('log-proof', 'a proof whose parts agree with the checkpoint that the log signed', () => refuseDisagreement(entry, sigstore));
    attempt('log-body', 'an entry of this payload and this signature', () => sigstore.verifyTLogBody(read, content));
    attempt('log-key', 'an entry of the certificate or key that the bundle names', () => refuseOtherKey(entry, bundle));
    if (log === undefined || problems.length > 0)
        return { sighting: null, checks: problems };
    const promised = entry.inclusionPromise !== undefined && entry.inclusionPromise !== null;
    const index = shownIndex(entry, promised);
    const sighting = {
        url: log.baseURL,
        validFor: log.validFor,
        index,
        integratedAt: promised && entry.integratedTime !== '0' ? new Date(Number(entry.integratedTime) * 1000) : null,
    };
    return {
        sighting,
        checks: [
            (0,attest_checks/* passed */.bF)('log', 'log-inclusion', `${file}: entry ${index} of ${log.baseURL} is of this signature`),
        ],
    };
}
/** The index that the log vouches for. Over all of its trees Rekor v1 signs it in its promise alone; the proof has that of one tree. */
function shownIndex(entry, promised) {
    return promised ? entry.logIndex : (entry.inclusionProof?.logIndex ?? entry.logIndex);
}
function protoEntry({ entry }, sigstore) {
    const { logId, kindVersion, ...rest } = sigstore.TransparencyLogEntry.fromJSON(entry);
    if (logId === undefined || kindVersion === undefined)
        throw new Error('a log entry without log or kind');
    return { ...rest, logId, kindVersion };
}
/** Lines, an empty line, and a line for each signature. Source: C2SP, signed-note. */
const CHECKPOINT = /^(?:[^\n]+\n){3,}\n(?:\u2014 \S+ \S+\n)+$/;
/**
 * What stands in a proof beside the signed checkpoint and is not read by the library: it has to say the same, or
 * another reader could be told another thing.
 */
function refuseDisagreement({ inclusionProof, kindVersion, logIndex }, sigstore) {
    if (inclusionProof === undefined || inclusionProof === null)
        return;
    const { envelope } = inclusionProof.checkpoint;
    if (!CHECKPOINT.test(envelope))
        throw new Error('the checkpoint is more than a note and its signatures');
    const { logSize, logHash } = sigstore.LogCheckpoint.fromString(envelope.slice(0, envelope.indexOf('\n\n') + 1));
    if (BigInt(inclusionProof.treeSize) !== logSize) {
        throw new Error(`treeSize is ${inclusionProof.treeSize}, the checkpoint says ${logSize}`);
    }
    if (inclusionProof.rootHash !== logHash.toString('base64')) {
        throw new Error('rootHash is not that of the checkpoint');
    }
    // Rekor v1 counts over all of its trees in one and within the tree in the other; v2 knows one number.
    const isRekor2 = kindVersion.version === '0.0.2' && kindVersion.kind !== 'intoto';
    if (isRekor2 && inclusionProof.logIndex !== logIndex) {
        throw new Error(`logIndex is ${logIndex}, the proof is for ${inclusionProof.logIndex}`);
    }
}

;// CONCATENATED MODULE: ./.build/attest/verify/witnesses.js


/**
 * Looks at every log entry and every timestamp; each that is there has to be good.
 * @param needsLog whether a signature without a log entry is refused
 */
function checkWitnesses(signature, sigstore, trust, needsLog) {
    const log = checkLog(signature, sigstore, trust, needsLog);
    const stamps = checkTimestamps(signature, sigstore, trust);
    const first = log.sightings[0];
    const times = [
        ...log.sightings.flatMap(({ integratedAt }) => (integratedAt === null ? [] : [integratedAt])),
        ...stamps.times,
    ];
    return {
        times,
        record: {
            log: first === undefined
                ? null
                : {
                    url: first.url,
                    index: first.index,
                    integrated_at: first.integratedAt?.toISOString() ?? null,
                },
            timestamps: stamps.times.map((time) => time.toISOString()),
        },
        checks: [...log.checks, ...validityChecks(log.sightings, times, signature.file), ...stamps.checks],
    };
}
function checkLog({ bundle, content, file }, sigstore, trust, needsLog) {
    const entries = bundle.verificationMaterial.tlogEntries ?? [];
    const where = `${file}: verificationMaterial.tlogEntries`;
    if (entries.length === 0) {
        const check = needsLog
            ? (0,attest_checks/* failed */.gz)('log', 'log-inclusion', {
                message: `${file} has no entry of a transparency log`,
                expected: `an entry of ${trust.tlogs.map(({ baseURL }) => baseURL).join(' or ')}`,
                found: 'none',
                where,
            })
            : (0,attest_checks/* notChecked */.lb)('log', 'log-inclusion', `${file} has no entry of a transparency log, and none is asked for`);
        return { sightings: [], checks: [check] };
    }
    const looked = entries.map((entry, index) => checkLogEntry({ entry, where: `${where}[${index}]`, file, bundle, content }, sigstore, trust));
    const repeated = hasRepeated(entries.map(entryIdentity));
    return {
        sightings: looked.flatMap(({ sighting }) => (sighting === null ? [] : [sighting])),
        checks: [
            ...looked.flatMap(({ checks }) => checks),
            ...(repeated
                ? [(0,attest_checks/* failed */.gz)('log', 'log-repeated', { message: `${file} has one log entry twice`, where })]
                : []),
        ],
    };
}
/** A log whose key is retired proves nothing that was signed since; proofs carry no time, so the library cannot tell. */
function validityChecks(sightings, times, file) {
    return sightings.flatMap(({ url, validFor: { start, end } }) => {
        const outside = times.find((time) => time < start || time > end);
        if (outside === undefined)
            return [];
        const finding = {
            message: `${file}: the log ${url} was not trusted when the signature was made`,
            expected: `a time from ${start.toISOString()} until ${end.toISOString()}`,
            found: outside.toISOString(),
            where: 'trusted root: tlogs',
        };
        return [(0,attest_checks/* failed */.gz)('log', 'log-validity', finding)];
    });
}
function entryIdentity({ logId, canonicalizedBody }) {
    return `${logId.keyId} ${canonicalizedBody}`;
}
function checkTimestamps({ bundle, content, file }, sigstore, trust) {
    const tokens = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
    const where = `${file}: verificationMaterial.timestampVerificationData`;
    if (tokens.length === 0) {
        const message = `${file} has no timestamp of a timestamp authority`;
        return { times: [], checks: [(0,attest_checks/* notChecked */.lb)('timestamp', 'timestamp-authority', message)] };
    }
    const times = [];
    const checks = tokens.map(({ signedTimestamp }, index) => {
        const at = `${where}.rfc3161Timestamps[${index}]`;
        try {
            const token = sigstore.RFC3161Timestamp.parse(Buffer.from(signedTimestamp, 'base64'));
            refuseUnlessGranted(token.status);
            const { timestamp } = sigstore.getTSATimestamp(token, content.signature, trust.timestampAuthorities);
            times.push(timestamp);
            return (0,attest_checks/* passed */.bF)('timestamp', 'timestamp-authority', `${file}: a timestamp authority saw the signature at ${timestamp.toISOString()}`);
        }
        catch (error) {
            return (0,attest_checks/* failed */.gz)('timestamp', 'timestamp-authority', {
                message: `${file}: a timestamp cannot be believed: ${(0,attest_checks/* reasonOf */.A3)(error)}`,
                expected: trust.timestampAuthorities.length === 0
                    ? 'no timestamp: the trusted root names no timestamp authority'
                    : 'an RFC 3161 timestamp over this signature, by a trusted authority within its validity',
                found: describeToken(signedTimestamp, sigstore, content),
                where: at,
            });
        }
    });
    if (hasRepeated(tokens.map(({ signedTimestamp }) => signedTimestamp))) {
        checks.push((0,attest_checks/* failed */.gz)('timestamp', 'timestamp-repeated', { message: `${file} has one timestamp twice`, where }));
    }
    return { times, checks };
}
/** PKIStatus 0 is granted, 1 granted with modifications (RFC 3161, 2.4.2). */
function refuseUnlessGranted(status) {
    if (status !== 0n && status !== 1n)
        throw new Error(`the authority answered with status ${status}`);
}
/** As much as a token that was refused says of itself. */
function describeToken(signedTimestamp, sigstore, content) {
    try {
        const token = sigstore.RFC3161Timestamp.parse(Buffer.from(signedTimestamp, 'base64'));
        const time = token.signingTime.toISOString();
        try {
            token.tstInfo.verify(content.signature);
            return `a timestamp of ${time} over this signature`;
        }
        catch {
            return `a timestamp of ${time} over something else than this signature`;
        }
    }
    catch (error) {
        return `no timestamp that can be read (${(0,attest_checks/* reasonOf */.A3)(error)})`;
    }
}
function hasRepeated(values) {
    return new Set(values).size !== values.length;
}
function earliest(times) {
    return times.reduce((first, time) => (first === null || time < first ? time : first), null);
}


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

/***/ 80146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ shareStyle),
/* harmony export */   A_: () => (/* binding */ watchedText),
/* harmony export */   Jw: () => (/* binding */ quantityStyle),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WB: () => (/* binding */ levelText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/** Text for the one sentence that every gate gives its reader: plain text, units with every number. */
const LARGEST_DIGITS = 6;
/**
 * Decimals with which every bound shows on the side of `required` on which it is: 71.5–89.2 against 75.0 needs
 * one, 79.98 against 80 needs two. Values equal to `required` need none beyond `least`.
 */
function digitsThatSeparate(bounds, required, least) {
    for (let digits = least; digits < LARGEST_DIGITS; digits++) {
        const shown = required.toFixed(digits);
        if (bounds.every((bound) => bound === required || bound.toFixed(digits) !== shown))
            return digits;
    }
    return LARGEST_DIGITS;
}
function known(interval) {
    return interval.filter((end) => end !== null);
}
function intervalText(interval, plain, unit) {
    const [low, high] = interval;
    if (low === null && high === null)
        return 'unbounded';
    if (low === null)
        return `at most ${plain(high)}${unit}`;
    if (high === null)
        return `at least ${plain(low)}${unit}`;
    const separator = low < 0 || high < 0 ? ' to ' : '–';
    return `${plain(low)}${separator}${plain(high)}${unit}`;
}
/** Shares as percentages with at least one decimal: `82.0 %`. `unit` may be ` points` for differences. */
function shareStyle(interval, required, unit = ' %') {
    const digits = digitsThatSeparate(known(interval).map((bound) => 100 * bound), 100 * required, 1);
    const plain = (value) => signed((100 * value).toFixed(digits));
    return { value: (value) => `${plain(value)}${unit}`, interval: (ends) => intervalText(ends, plain, unit) };
}
/** Numbers of any size in `unit` (empty for none): at least three significant digits of the largest one. */
function quantityStyle(interval, required, unit) {
    const largest = Math.max(Math.abs(required), ...known(interval).map(Math.abs));
    const least = largest >= 100 || largest === 0 ? 1 : Math.min(LARGEST_DIGITS, 2 - exponentOf(largest));
    const digits = digitsThatSeparate(known(interval), required, least);
    const plain = (value) => signed(value.toFixed(digits));
    const suffix = unit === '' ? '' : ` ${unit}`;
    return {
        value: (value) => `${plain(value)}${suffix}`,
        interval: (ends) => intervalText(ends, plain, suffix),
    };
}
/** The decimal exponent of a positive number: 2 for 150, -1 for 0.4. */
function exponentOf(value) {
    return Number(value.toExponential().split('e')[1]);
}
/** With the minus sign that the tables of the reports have, and none before a zero. */
function signed(text) {
    return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}
/** `1 episode`, `2 episodes`, `10,000 episodes`. */
function count(n, singular, plural = `${singular}s`) {
    return `${integer(n)} ${n === 1 ? singular : plural}`;
}
/** Digits in groups of three: `10,000`. */
function integer(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
/**
 * ` (decided after 57 episodes)` where the run went on for other gates, and why a value may then lie outside of its
 * own interval: that is the running intersection over all looks. Empty where there is nothing to say.
 */
function watchedText({ decidedAfter, episodes, measured, interval, style }) {
    const [low, high] = interval;
    const notes = [
        ...(decidedAfter !== null && decidedAfter > 0 && decidedAfter < episodes
            ? [`decided after ${count(decidedAfter, 'episode')}`]
            : []),
        ...((low !== null && measured < low) || (high !== null && measured > high)
            ? [
                `the interval keeps bounds that were shown earlier, so the ${style.value(measured)} by the end of the run lies outside`,
            ]
            : []),
    ];
    return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
/** `90 %` for a level of 0.9; `99.5 %` where needed. */
function levelText(level) {
    return `${Number((100 * level).toFixed(3))} %`;
}
/** `a`, `a and b`, `a, b and 3 more`. */
function listText(names, limit = 5) {
    const shown = names.slice(0, limit);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${integer(rest)} more`;
    if (shown.length < 2)
        return shown.join('');
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 61201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   qd: () => (/* binding */ boundedMeanInterval),
/* harmony export */   vx: () => (/* binding */ quantileInterval),
/* harmony export */   wS: () => (/* binding */ FEWEST_VALUES)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11654);
/* harmony import */ var _statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59339);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44447);
/* harmony import */ var _statistics_special_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64851);




/** Below this a bootstrap knows too little of the distribution for its nominal level to mean anything. */
const FEWEST_VALUES = 10;
/** Samples up to this size are resampled; above, the bootstrap's closed-form limit is as good and instant. */
const LARGEST_RESAMPLED = 500;
/** Any fixed number: the same values always give the same interval. */
const SEED = 0;
/**
 * Interval of a mean, each side erring with probability `alpha`: BCa bootstrap, or for larger samples its
 * second-order limit, the normal interval with the correction for skewness
 * mean + s/sqrt(n) (±z + skewness (2 z^2 + 1) / (6 sqrt(n))).
 * Source: Hall (1992), The Bootstrap and Edgeworth Expansion, sections 3.3–3.6.
 */
function meanInterval(values, alpha) {
    const n = values.length;
    if (n <= LARGEST_RESAMPLED) {
        const options = { statistic: { kind: 'mean' }, oneSidedAlpha: alpha, seed: SEED, method: 'bca' };
        const { estimate, interval } = (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .bootstrap */ .N)(values, options);
        return { estimate, interval, method: 'bootstrap' };
    }
    const centre = (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(values);
    let squares = 0;
    let cubes = 0;
    for (const value of values) {
        const deviation = value - centre;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const deviation = Math.sqrt(squares / (n - 1));
    const skewness = deviation === 0 ? 0 : cubes / n / (deviation * deviation * deviation);
    const z = (0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - alpha);
    const shift = (skewness * (2 * z * z + 1)) / (6 * Math.sqrt(n));
    const error = deviation / Math.sqrt(n);
    return {
        estimate: centre,
        interval: [centre + error * (shift - z), centre + error * (shift + z)],
        method: 'bootstrap',
    };
}
/**
 * Interval of a quantile between two order statistics, distribution-free: each side errs with probability at
 * most `alpha`, exactly by the binomial distribution. It is the interval that a bootstrap of the quantile
 * approximates, without resampling, and says honestly where a sample is too small to bound a tail: an end is
 * then `null`. Source: David & Nagaraja (2003), Order Statistics, section 7.1.
 */
function quantileInterval(values, q, alpha) {
    const n = values.length;
    const sorted = Float64Array.from(values).sort();
    // P(value of rank r is over the quantile) = P(Bin(n, q) < r): the largest rank with at most alpha.
    let low = 0;
    let open = n + 1;
    while (open - low > 1) {
        const rank = (low + open) >> 1;
        if ((0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_2__/* .binomialCdf */ .HU)(rank - 1, n, q) <= alpha)
            low = rank;
        else
            open = rank;
    }
    // P(value of rank r is under the quantile) = P(Bin(n, q) >= r): the smallest rank with at most alpha.
    let high = n + 1;
    open = 0;
    while (high - open > 1) {
        const rank = (high + open) >> 1;
        if (1 - (0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_2__/* .binomialCdf */ .HU)(rank - 1, n, q) <= alpha)
            high = rank;
        else
            open = rank;
    }
    return {
        estimate: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .YV)(values, q),
        interval: [low === 0 ? null : sorted[low - 1], high === n + 1 ? null : sorted[high - 1]],
        method: 'order-statistics',
    };
}
/** Betting interval of the mean of values within `bounds`, for a sample of fixed size. */
function boundedMeanInterval(values, [low, high], alpha) {
    const span = high - low;
    const scaled = values.map((value) => (value - low) / span);
    const [lower, upper] = (0,_statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .bettingInterval */ .li)(scaled, alpha, 'fixed');
    return { estimate: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(values), interval: [low + span * lower, low + span * upper], method: 'betting' };
}


/***/ })

};
