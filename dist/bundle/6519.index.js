export const id = 6519;
export const ids = [6519,4624];
export const modules = {

/***/ 50294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideMode),
/* harmony export */   z: () => (/* binding */ mustSign)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Whether to sign. `auto` skips where it cannot be done, but fails for a release; `required` fails; `never` skips.
 * Where data may be a stranger's and the identity is the repository's own, nothing is signed.
 * @throws WorldGateError `untrusted-event`, `identity-missing`
 */
function decideMode(circumstances) {
    const { mode, hasKey, job, allowUntrustedEvent } = circumstances;
    if (mode === 'never')
        return { sign: false, reason: 'signing is switched off (sign: never)' };
    const untrusted = allowUntrustedEvent ? undefined : untrustedEvent(job);
    const obstacle = untrusted ?? (hasKey ? undefined : missingIdentity(job));
    if (obstacle === undefined)
        return { sign: true };
    if (!mustSign(circumstances))
        return { sign: false, reason: `${obstacle.message}. ${obstacle.hint}` };
    const why = mode === 'required' ? 'a signature is required' : 'a release is signed';
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(obstacle.code, `${why}, but ${obstacle.message}`, {
        hint: obstacle.hint,
        kind: obstacle.kind,
    });
}
/** Whether a signature that cannot be made is a failure: where one is required, and for releases. */
function mustSign({ mode, job: { source }, }) {
    return mode === 'required' || (mode === 'auto' && isRelease(source));
}
function isRelease({ event, ref }) {
    return event === 'release' || ref?.startsWith('refs/tags/') === true;
}
function untrustedEvent({ source: { event }, triggeringFork, fork, identity, }) {
    const hint = 'Sign in the workflow that made the evidence. Only where this job checks all that it signs: `--allow-untrusted-event`.';
    if (event === 'pull_request_target') {
        return {
            code: 'untrusted-event',
            message: "the event pull_request_target runs with the repository's own identity on what a stranger may have written",
            hint,
            kind: 'environment',
        };
    }
    // Where a repository hands its forks tokens that can write, they get an identity, too.
    if (fork === true && identity !== null) {
        return {
            code: 'untrusted-event',
            message: "the pull request comes from a fork, and this job has the repository's own identity",
            hint,
            kind: 'environment',
        };
    }
    if (event === 'workflow_run' && triggeringFork !== false) {
        const whose = triggeringFork === null ? 'may come from a fork (the event does not tell)' : 'comes from a fork';
        return {
            code: 'untrusted-event',
            message: `the run that triggered this workflow_run ${whose}, and this job has the repository's own identity`,
            hint,
            kind: 'environment',
        };
    }
    return undefined;
}
function missingIdentity({ identity, inActions, fork }) {
    if (identity !== null)
        return undefined;
    const code = 'identity-missing';
    if (!inActions) {
        return {
            code,
            message: 'this is no job of GitHub Actions, so that nobody says who signs',
            hint: 'Sign with a key: `--key FILE`. `worldgate audit keygen` makes one.',
            // Whoever calls it there can only have forgotten the key.
            kind: 'input',
        };
    }
    if (fork === true) {
        return {
            code,
            message: 'the pull request comes from a fork, whose jobs get no identity (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
            hint: 'Evidence of forks stays unsigned: sign after the merge, in a workflow of the repository itself.',
            kind: 'environment',
        };
    }
    return {
        code,
        message: 'the job may not ask who it is (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
        hint: 'Add `permissions: id-token: write` to the job; a reusable workflow gets it from its caller. Or sign with a key.',
        kind: 'environment',
    };
}


/***/ }),

/***/ 77327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/attest/sign/choose-signer.js + 2 modules
var choose_signer = __webpack_require__(7174);
// EXTERNAL MODULE: ./.build/attest/statement.js
var attest_statement = __webpack_require__(29835);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/attest/summary/vsa.js



/** Who vouches for a verification that names no other verifier. */
const DEFAULT_VERIFIER = 'https://github.com/worldgate/worldgate';
/** Levels of others' begin with a name of theirs; `SLSA_` is SLSA's own, and nothing here checks those. */
const LEVEL_PREFIX = 'WORLDGATE_EVIDENCE_';
const NO_LEVEL = 'FAILED';
/**
 * What a verification found, for a stage that does not verify again. Says who verified what by which policy, and passed
 * only where every check did; it claims no level of SLSA. Source: slsa.dev/spec/v1.1/verification_summary.
 * @throws WorldGateError `summary-without-policy`, `summary-without-package`, `summary-invalid`
 */
function summaryStatement(verification, facts) {
    const { package_digest: digest, trust_policy: policy, claim } = verification;
    if (digest === null) {
        throw new errors/* WorldGateError */._B('summary-without-package', 'there is no package that a summary could be about', {
            hint: 'read the report of the verification: the package could not be read',
        });
    }
    if (policy === null) {
        throw new errors/* WorldGateError */._B('summary-without-policy', 'a summary must say by which trust policy it was decided', {
            hint: 'verify with --trust-policy FILE; `worldgate trust init` writes one',
        });
    }
    // Nobody reads a summary for a verdict that the policy left to its reader.
    const isDecided = !policy.any_outcome || claim?.verdict === 'passed';
    const passed = isDecided && verification.verified && verification.checks.every(({ state }) => state !== 'failed');
    return {
        _type: attestation/* STATEMENT_TYPE */.zG,
        subject: [
            { name: claim === null ? 'evidence-package' : (0,attest_statement/* packageSubject */.bp)(claim.slug), digest: (0,attest_statement/* digestSet */.JD)(digest) },
        ],
        predicateType: attestation/* VERIFICATION_SUMMARY */.XH,
        predicate: {
            verifier: { id: absoluteUri(facts.verifierId, 'verifier'), version: { worldgate: facts.version } },
            timeVerified: verification.verified_at,
            resourceUri: absoluteUri(facts.resourceUri, 'resource'),
            policy: { uri: facts.policyUri, digest: (0,attest_statement/* digestSet */.JD)(policy.digest) },
            inputAttestations: facts.inputs.map(({ file, digest: of }) => ({ uri: file, digest: (0,attest_statement/* digestSet */.JD)(of) })),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            verifiedLevels: [passed ? `${LEVEL_PREFIX}${verification.level}` : NO_LEVEL],
        },
    };
}
function absoluteUri(uri, what) {
    if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(uri) && uri.length <= 1024)
        return uri;
    throw new errors/* WorldGateError */._B('summary-invalid', `the ${what} of a verification summary must be an absolute URI, not "${uri}"`, {
        hint: 'e.g. https://github.com/owner/name/releases/tag/v1.0.0 or pkg:github/owner/name@v1.0.0',
    });
}

;// CONCATENATED MODULE: ./.build/attest/summary/write-summary.js




/**
 * Writes what a verification found as a verification summary (SLSA VSA v1): a Sigstore bundle where somebody signs it,
 * else the in-toto statement alone, for another tool to sign.
 * @returns who signed, in words, null where nobody did; and the result that it states
 * @throws WorldGateError as `summaryStatement`, and those of signing: a summary that was to be signed is never left
 *   unsigned
 */
async function writeSummary(verification, { file, resourceUri, verifierId, signing, version }) {
    const { package_digest: digest, trust_policy: policy, signatures } = verification;
    const statement = summaryStatement(verification, {
        resourceUri: resourceUri ?? `urn:worldgate:evidence-package:${digest}`,
        verifierId: verifierId ?? DEFAULT_VERIFIER,
        version,
        policyUri: policy?.name ?? '',
        inputs: signatures,
    });
    const payload = (0,attest_statement/* payloadOf */.Md)(statement);
    const result = String(statement.predicate.verificationResult);
    if (signing === null) {
        (0,atomic_file/* writeFileAtomic */.Zf)(file, `${payload.toString('utf8')}\n`);
        return { signer: null, result };
    }
    const signer = await (0,choose_signer/* chooseSigner */.C)(signing);
    const { bundles, signer: name } = await signer.sign([payload]);
    (0,atomic_file/* writeFileAtomic */.Zf)(file, `${JSON.stringify(bundles[0].json)}\n`);
    return { signer: name, result };
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCommand: () => (/* binding */ publishCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/attest/share/password.js

/** Fewer characters than this are guessed by one graphics card, even at the cost that is asked here. */
const FEWEST_CHARACTERS = 12;
/**
 * A password from the environment: command lines are seen by every process of a machine.
 * @param name of the variable
 * @param allowWeak the caller takes a short one upon themselves
 * @throws WorldGateError `password-missing`, `password-empty`, `password-untypable`, `password-weak`
 */
function readPassword(name, value, { allowWeak = false } = {}) {
    if (value === undefined) {
        throw new errors/* WorldGateError */._B('password-missing', `the environment has no variable ${name}, which --password-env names`, { hint: `set ${name} in the environment of this command, from a secret store` });
    }
    if (value === '') {
        throw new errors/* WorldGateError */._B('password-empty', `the password in ${name} has no characters`, {
            hint: 'give a password, or leave --password-env out to publish a page that anybody can read',
        });
    }
    if (/\p{Cc}/u.test(value)) {
        throw new errors/* WorldGateError */._B('password-untypable', `the password in ${name} holds a line break or another control character, which nobody can type into the page`, { hint: `remove what stands behind the password, e.g. ${name}=$(tr -d '\\n' < file)` });
    }
    const text = value.normalize('NFKC');
    const length = [...text].length;
    if (length >= FEWEST_CHARACTERS)
        return { text, warning: null };
    const weakness = `The password has ${length} character${length === 1 ? '' : 's'}. Whoever has the file can try passwords on their own machine for as long as they like, and nothing locks them out: use at least ${FEWEST_CHARACTERS} characters, or five random words.`;
    if (allowWeak)
        return { text, warning: weakness };
    throw new errors/* WorldGateError */._B('password-weak', `${name}: ${weakness}`, {
        hint: 'give a longer one, or add --allow-weak-password where that is enough',
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/audit/package/read-package.js
var read_package = __webpack_require__(50304);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/evidence-view.js
var evidence_view = __webpack_require__(90171);
// EXTERNAL MODULE: ./.build/reports/format.js
var format = __webpack_require__(74155);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/html-page.js
var html_page = __webpack_require__(46973);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/reports/share-page-frame.js + 1 modules
var share_page_frame = __webpack_require__(32104);
// EXTERNAL MODULE: ./.build/reports/verification-facts.js
var verification_facts = __webpack_require__(14637);
;// CONCATENATED MODULE: ./.build/reports/share-page.js










/** What the page of a share shows. Made of the public share alone, so that it cannot show more than that holds. */
function shareContent(share) {
    const statement = (0,plain/* clip */.$Q)(share.claim.statement, plain/* LONGEST */.zP.sentence);
    return {
        title: `${(0,gate_view/* verdictWord */.E0)(share.verdict)}: ${(0,plain/* clip */.$Q)(share.subject.id, plain/* LONGEST */.zP.name)}`,
        html: [
            `<header>
<h1 tabindex="-1">${(0,reports_escape/* escapeHtml */.ZD)(statement)}</h1>
<p class="muted">Evidence share for ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(share.reviewer_label, plain/* LONGEST */.zP.title))} · audience: ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(share.audience, plain/* LONGEST */.zP.title))}</p>
</header>`,
            decision(share),
            metricsPart(share),
            part('Scope', facts(scopeRows(share))),
            gradePart(share),
            missingPart(share),
            part('What this does not show', list(share.not_shown)),
            axesPart(share),
            part('Recommendation and deployment', paragraph(share.recommendation.text), paragraph(share.deployment_summary)),
            part('Signature', facts(signatureRows(share)), muted(verification_facts/* SIGNATURE_BOUNDARY */.wL)),
            verifyPart(share),
            filesPart(share),
            part('This share', facts(shareRows(share))),
            `<footer><p class="muted">The claim is limited to the recorded episodes under the recorded conditions. Whether to deploy is not decided here. Made by WorldGate from a signed package that was verified; this page itself is not signed: the package is what counts.</p></footer>`,
        ]
            .filter((html) => html !== '')
            .join('\n'),
    };
}
function part(title, ...html) {
    const body = html.filter((piece) => piece !== '').join('\n');
    return body === '' ? '' : `<section>\n<h2>${(0,reports_escape/* escapeHtml */.ZD)(title)}</h2>\n${body}\n</section>`;
}
const paragraph = (text) => (text === '' ? '' : `<p>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(text, plain/* LONGEST */.zP.message))}</p>`);
const muted = (text) => `<p class="muted">${(0,reports_escape/* escapeHtml */.ZD)(text)}</p>`;
const capitalised = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
function list(sentences) {
    if (sentences.length === 0)
        return '';
    return `<ul>\n${sentences.map((text) => `<li>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(text, plain/* LONGEST */.zP.message))}</li>`).join('\n')}\n</ul>`;
}
function facts(rows) {
    return `<dl>${rows.map(([term, value]) => `<dt>${(0,reports_escape/* escapeHtml */.ZD)(term)}</dt><dd>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(value, plain/* LONGEST */.zP.message))}</dd>`).join('')}</dl>`;
}
function decision(share) {
    const { signature } = share;
    const terms = [
        `Grade ${share.grade.grade} (A is the best, D decides nothing)`,
        `Signature verified: ${levelWords(signature.level)} (trust level ${signature.level})`,
        share.expires_at === null ? 'Does not expire' : `Expires ${(0,share_page_frame/* timeWords */.rr)(share.expires_at)}`,
    ];
    return `<section class="decision ${share.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${(0,verdict/* verdictRow */.oq)(share.verdict).emoji}</span> ${(0,reports_escape/* escapeHtml */.ZD)((0,evidence_view/* verdictWords */.L2)(share))}</strong></p>
${paragraph(share.sentence)}
<ul class="terms">${terms.map((term) => `<li>${(0,reports_escape/* escapeHtml */.ZD)(term)}</li>`).join('')}</ul>
</section>`;
}
function metricsPart(share) {
    if (share.metrics.length === 0)
        return part('What was measured', paragraph('No metric was decided.'));
    const { planned, matched, missing, not_run: spared, not_a_trial: none, out_of_protocol: outside, } = share.counts;
    const columns = ['Metric', 'Outcome', 'Measured', 'Interval', 'Required'];
    const table = (0,html_page/* htmlTable */.I)('Each metric with what was measured, the interval that decided, and what was required', columns.map((header) => ({ header })), share.metrics.map((metric) => metricRow(metric, share)));
    const coverage = `${(0,format/* formatCount */.B4)(matched)} of ${(0,format/* formatCount */.B4)(planned)} planned episodes have a result; ${spared === 0 ? '' : `${(0,format/* formatCount */.B4)(spared)} not needed (the planned stop rule decided before), `}${(0,format/* formatCount */.B4)(missing)} missing, ${(0,format/* formatCount */.B4)(none)} no trial, ${(0,format/* formatCount */.B4)(outside)} out of protocol.`;
    return part('What was measured', `<div class="metrics">${table}</div>`, paragraph(coverage));
}
function metricRow(metric, share) {
    const unit = (0,evidence_view/* metricUnit */.n2)(metric);
    const thresholds = [metric.value, metric.threshold];
    const ends = metric.unit === 'ratio' ? [0, 1].filter((end) => end !== metric.estimate) : [];
    const measured = metric.estimate === null
        ? '—'
        : (0,format/* formatQuantity */.VZ)(metric.estimate, unit, { thresholds: [...thresholds, ...ends] });
    const counts = metric.counts === null
        ? ''
        : `${(0,format/* formatCount */.B4)(metric.counts.succeeded)} of ${(0,format/* formatCount */.B4)(metric.counts.episodes)}`;
    const n = `n = ${(0,format/* formatQuantity */.VZ)(metric.n, { shift: 0, prefix: '', suffix: '', decimals: Number.isInteger(metric.n) ? 0 : 1 })}`;
    const level = metric.level === null ? '' : (0,format/* formatRequired */.xV)(metric.level, 'share');
    const sign = evidence_view/* SIGNS */.B2[metric.operator];
    const tolerated = metric.value === metric.threshold
        ? ''
        : `${sign} ${(0,format/* formatRequired */.xV)(metric.threshold, unit)} with the margin`;
    const spread = metric.scope === 'pooled' ? 'pooled over all tasks' : 'every task by itself';
    return [
        `<code class="name">${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(metric.name, plain/* LONGEST */.zP.name))}</code>${small(`${(0,evidence_view/* statisticWords */.aX)(metric)}, ${spread}`)}`,
        `<span class="word ${metricVerdict(metric, share)}">${(0,reports_escape/* escapeHtml */.ZD)((0,evidence_view/* outcomeWords */.wX)(metric.outcome))}</span>`,
        `<span class="value">${(0,reports_escape/* escapeHtml */.ZD)(measured)}</span>${small(counts)}`,
        `<span class="nowrap">${(0,reports_escape/* escapeHtml */.ZD)((0,format/* formatInterval */.vy)(metric.interval, unit, { thresholds }) ?? '—')}</span>${small(`${level} ${(0,plain/* clip */.$Q)((0,evidence_view/* methodWords */.XF)(metric.method), plain/* LONGEST */.zP.method)}`.trim(), metric.sidedness.replace('_', '-'), n)}`,
        `<span class="nowrap">${(0,reports_escape/* escapeHtml */.ZD)(`${sign} ${(0,format/* formatRequired */.xV)(metric.value, unit)}`)}</span>${small(tolerated)}`,
    ];
}
function small(...texts) {
    return texts
        .filter((text) => text !== '')
        .map((text) => `<br><span class="muted">${(0,reports_escape/* escapeHtml */.ZD)(text)}</span>`)
        .join('');
}
/** A strict protocol lets the margin pass nobody: the evidence as a whole then has another verdict than the table's. */
function metricVerdict({ outcome }, share) {
    if (outcome === share.outcome)
        return share.verdict;
    return verdict/* VERDICT_TABLE */.Fm.find(({ claimOutcomes }) => claimOutcomes.includes(outcome)).verdict;
}
function scopeRows({ scope_limits: scope, subject, protocol }) {
    const stated = (value) => (value === null || value === '' ? 'not stated' : value);
    return [
        ['Model', `${stated(subject.id)} (${subject.type.replaceAll('_', ' ')})`],
        ['Revision', stated(subject.revision)],
        ['Weights digest', stated(subject.weights_digest)],
        ['Benchmark', stated(scope.benchmark)],
        ['Benchmark version', stated(scope.benchmark_version)],
        ['Robot embodiment', stated(scope.robot_embodiment)],
        ['Simulator', stated(scope.simulator)],
        ['Cameras', stated(scope.camera_distribution)],
        ['Language', stated(scope.language_template)],
        ['Licence assumptions', stated(scope.license_assumptions.join('; '))],
        [
            'Plan',
            `${(0,format/* formatCount */.B4)(protocol.planned_cells)} planned episodes, ${protocol.frozen_at === null ? 'not frozen' : `frozen ${(0,share_page_frame/* timeWords */.rr)(protocol.frozen_at)}`}`,
        ],
    ];
}
function gradePart({ grade, completeness }) {
    return part(`Grade ${grade.grade} of the evidence`, list(grade.reasons), completeness === null
        ? ''
        : paragraph(`Completeness of the record as it was packed, before it was signed (not of the robot): ${(0,format/* formatQuantity */.VZ)(completeness, 'share')}.`));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return part('What is missing', paragraph('Nothing that the record asks for.'));
    return part('What is missing', list(missing.map(({ text }) => capitalised(text))));
}
function axesPart({ next_falsification_axes: axes }) {
    const items = axes.map(({ axis, text }) => `<li><strong>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(axis, plain/* LONGEST */.zP.name).replaceAll('_', ' '))}:</strong> ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(text, plain/* LONGEST */.zP.message))}</li>`);
    return items.length === 0 ? '' : part('What could prove it wrong next', `<ul>\n${items.join('\n')}\n</ul>`);
}
function signatureRows({ signature, package_digest: digest }) {
    const { signer, level, log } = signature;
    const rows = [
        [
            'Status',
            `verified ${(0,share_page_frame/* timeWords */.rr)(signature.verified_at)}, against ${signature.trusted_by === 'trust_policy' ? 'a trust policy' : 'a file of trusted signers'}`,
        ],
        ['Trust level', `${level}: ${levelWords(level)}`],
        ['Signed by', signerText(signer)],
        ['Signed at', signature.signed_at === null ? 'no time is witnessed' : (0,share_page_frame/* timeWords */.rr)(signature.signed_at)],
    ];
    if (signature.signed_late)
        rows.push(['Note', 'signed by another run than the one that made the evidence']);
    if (signer.kind === 'certificate') {
        rows.push(['Issuer', signer.issuer]);
        if (signer.commit !== null)
            rows.push(['Commit', signer.commit]);
        if (signer.run_url !== null)
            rows.push(['Run', signer.run_url]);
    }
    if (log !== null)
        rows.push(['Transparency log', `${log.url}, entry ${log.index}`]);
    return [...rows, ['Package digest', digest]];
}
/** Without a signature there is no share. */
function levelWords(level) {
    return level === 'L0' ? 'signed with a local key' : verification_facts/* LEVEL_WORDS */.P4[level];
}
function signerText(signer) {
    if (signer.kind === 'key')
        return `${signer.owner ?? 'a key that nobody is named for'} (${signer.key_id})`;
    return signer.public ? signer.subject : `${signer.subject} (its repository is not known to be public)`;
}
/** What is odd about the date of an approval, as sentences. */
function approvalNotes({ approved_at: approved, protocol, signature }) {
    const isBefore = (time) => time !== null && Date.parse(approved) < Date.parse(time);
    const notes = [];
    if (isBefore(protocol.frozen_at))
        notes.push(`The approval is dated ${(0,share_page_frame/* timeWords */.rr)(approved)}, before the plan was frozen (${(0,share_page_frame/* timeWords */.rr)(protocol.frozen_at)}).`);
    if (isBefore(signature.signed_at))
        notes.push(`The approval is dated ${(0,share_page_frame/* timeWords */.rr)(approved)}, before the package was signed (${(0,share_page_frame/* timeWords */.rr)(signature.signed_at)}).`);
    return notes;
}
/** `owner/name` of a repository on github.com; null where a command has to say more than that. */
function repositoryOf({ signer }) {
    if (signer.kind !== 'certificate')
        return null;
    return /^https:\/\/github\.com\/([\w-]+\/[\w.-]+)$/.exec(signer.repository ?? '')?.[1] ?? null;
}
function verifyPart({ package_digest: digest, signature, revocation_owner: owner }) {
    const repository = repositoryOf(signature);
    const flag = signature.signer.kind === 'certificate'
        ? '--trust-policy POLICY'
        : signature.trusted_by === 'trust_policy'
            ? '--trust-policy POLICY --trusted-signers SIGNERS'
            : '--trusted-signers SIGNERS';
    const own = `with a ${signature.trusted_by === 'trust_policy' ? 'trust policy' : 'file of trusted signers'} of your own`;
    const at = repository === null ? '' : `, signed by a workflow of ${repository}`;
    // An option is never broken at its hyphens.
    const command = (what) => `<pre>npx worldgate audit verify PACKAGE ${(0,reports_escape/* escapeHtml */.ZD)(what).replaceAll(/--[a-z-]+/g, '<span class="nowrap">$&</span>')}</pre>`;
    const hex = (0,foundation_digest/* hexOf */.ZD)(digest);
    return part('How to verify', `<ol class="steps">
<li>Get the package from ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(owner, plain/* LONGEST */.zP.title))}: this page is a summary of it and proves nothing by itself.</li>
<li>Its manifest must have this digest:<pre>sha256sum artifact_manifest.json
${hex}</pre></li>
<li>Check members, signature, signer and decision${(0,reports_escape/* escapeHtml */.ZD)(repository === null ? `, ${own}` : at)}:${command(repository === null ? flag : `--repository ${repository}`)}${repository === null
        ? ''
        : `To ask for more (which workflow, branch, claim, outcome), ${own}:${command(flag)}`}</li>
</ol>`);
}
const STATE_WORDS = {
    digest_verified: 'digest verified',
    digest_verified_not_judged: 'digest verified, not judged',
};
function filesPart({ artifacts }) {
    const table = (0,html_page/* htmlTable */.I)('Members of the package; they stay where the package is', ['File', 'Type', 'Size', 'State'].map((header) => ({ header })), artifacts.map(({ name, media_type: type, size, state }) => [
        `<code>${(0,reports_escape/* escapeHtml */.ZD)(name)}</code>`,
        (0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(type, plain/* LONGEST */.zP.title)),
        (0,reports_escape/* escapeHtml */.ZD)(size),
        STATE_WORDS[state],
    ]));
    return part('Files', `<div class="files">${table}</div>`);
}
function shareRows(share) {
    return [
        ['Made for', share.reviewer_label],
        ['Audience', share.audience],
        ['Approved by', `${share.approver}, ${(0,share_page_frame/* timeWords */.rr)(share.approved_at)}`],
        ...approvalNotes(share).map((note) => ['Note', note]),
        ['Published', (0,share_page_frame/* timeWords */.rr)(share.published_at)],
        ['Expires', share.expires_at === null ? 'no date' : (0,share_page_frame/* timeWords */.rr)(share.expires_at)],
        ['Revocation owner', share.revocation_owner],
        ['Retention', share.retention_policy],
        ['Claim', `${share.claim.slug}, ${share.claim.id}, ${share.claim.hash}`],
        ['Protocol', `${share.protocol.id}, ${share.protocol.hash}`],
        ['Share', share.share_id],
    ];
}

// EXTERNAL MODULE: ./.build/contracts/share.js
var contracts_share = __webpack_require__(62293);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
;// CONCATENATED MODULE: ./.build/attest/share/approval.js




/** A clock that is set by hand may be ahead of this one. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * The approval of this very package, in force now.
 * @param file absolute path
 * @param name as messages call it
 * @throws WorldGateError `approval-invalid`, `approval-mismatch` with both digests, `approval-expired`
 */
function readApproval(file, name, digest, now) {
    const approval = (0,schema/* parseWith */.K)(contracts_share/* shareApproval */.vY, (0,json/* readJson */.Vh)(file), {
        file: name,
        code: 'approval-invalid',
        hint: 'docs/sharing.md shows an approval with all its keys',
    });
    if (approval.package_digest !== digest) {
        throw new errors/* WorldGateError */._B('approval-mismatch', `${name}: package_digest: the approval is of ${approval.package_digest}, but this package is ${digest}`, {
            hint: `ask ${approval.approver} to look at this package and approve it, or publish the one they approved`,
        });
    }
    if (Date.parse(approval.approved_at) > now.getTime() + CLOCK_SKEW_MS) {
        throw new errors/* WorldGateError */._B('approval-invalid', `${name}: approved_at: ${approval.approved_at} is in the future (now: ${now.toISOString()})`, { hint: 'write when the package was approved, in UTC' });
    }
    if (approval.expires_at !== undefined && Date.parse(approval.expires_at) <= now.getTime()) {
        throw new errors/* WorldGateError */._B('approval-expired', `${name}: the approval ended at ${approval.expires_at}`, {
            hint: `ask ${approval.approver} for a new one`,
        });
    }
    return approval;
}
/**
 * When a share ends: at the time that was asked for, never after the approval does, `null` where neither says.
 * @param asked of `--expires`: `2027-01-31` is the end of that day in UTC, or an ISO 8601 time with its zone
 * @throws WorldGateError `usage`
 */
function expiryOf(asked, approval, now) {
    const limit = approval.expires_at === undefined ? null : new Date(approval.expires_at);
    if (asked === undefined)
        return limit;
    const time = timeOf(asked);
    if (time === null) {
        throw new errors/* WorldGateError */._B('usage', `--expires: "${asked}" is no date`, {
            hint: 'write a day (2027-01-31, its end in UTC) or a time (2027-01-31T12:00:00Z)',
        });
    }
    if (time.getTime() <= now.getTime()) {
        throw new errors/* WorldGateError */._B('usage', `--expires: ${time.toISOString()} is not in the future`, {
            hint: `it is ${now.toISOString()} now`,
        });
    }
    if (limit !== null && time > limit) {
        throw new errors/* WorldGateError */._B('approval-expired', `--expires: ${time.toISOString()} is after ${limit.toISOString()}, where the approval ends`, { hint: 'leave --expires out to let the share end with its approval, or ask for a longer one' });
    }
    return time;
}
function timeOf(text) {
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
    if (day === null && !zoned)
        return null;
    const time = new Date(day === null ? text : `${text}T23:59:59.999Z`);
    // 2027-02-30 is taken for the 2nd of March, and an hour 24 for the next day.
    const date = text.slice(0, 10);
    const isReal = new Date(`${date}T00:00:00Z`).getTime() > 0 &&
        new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) &&
        text.slice(11, 13) !== '24';
    return Number.isNaN(time.getTime()) || !isReal ? null : time;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
;// CONCATENATED MODULE: ./.build/attest/share/encrypt.js





const SALT_BYTES = 16;
/** NIST SP 800-38D §8.2.2: 96 random bits for a key that is used once. */
const IV_BYTES = 12;
/** The content is filled up to a multiple of this, so that its length tells little. */
const BLOCK_BYTES = 4096;
/**
 * AES-256-GCM under a key that PBKDF2 derives from the password: a salt and a nonce of its own each time, all
 * parameters authenticated.
 */
async function encryptShare(request) {
    const { content, kind, shareId, expiresAt, password, randomBytes } = request;
    if (password === '')
        throw new Error('an empty password protects nothing');
    const header = {
        schema_version: 'worldgate.encrypted_share.v1',
        share_id: shareId,
        content: kind,
        expires_at: expiresAt,
        key_derivation: {
            name: 'PBKDF2',
            hash: 'SHA-256',
            iterations: contracts_share/* KDF_ITERATIONS */.fn,
            salt: base64(randomBytes(SALT_BYTES)),
        },
        cipher: { name: 'AES-GCM', key_bits: 256, tag_bits: 128, iv: base64(randomBytes(IV_BYTES)) },
    };
    const key = await keyOf(password, header, 'encrypt');
    const ciphertext = await external_node_crypto_.webcrypto.subtle.encrypt(cipherOf(header), key, padded(JSON.stringify(content)));
    return { ...header, ciphertext: base64(new Uint8Array(ciphertext)) };
}
/**
 * The content of a protected share.
 * @throws WorldGateError `share-invalid`; `password-wrong`, which a changed file gives as well
 */
async function decryptShare(value, password) {
    const parsed = encryptedShare.safeParse(value);
    if (!parsed.success)
        throw new WorldGateError('share-invalid', 'this is no protected share');
    const { ciphertext, ...header } = parsed.data;
    const key = await keyOf(password.normalize('NFKC'), header, 'decrypt');
    try {
        const bytes = await webcrypto.subtle.decrypt(cipherOf(header), key, Buffer.from(ciphertext, 'base64'));
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw new WorldGateError('password-wrong', 'the password does not open this share, or it was changed', {
            cause,
        });
    }
}
async function keyOf(password, { key_derivation: kdf }, use) {
    const material = await external_node_crypto_.webcrypto.subtle.importKey('raw', external_node_buffer_.Buffer.from(password, 'utf8'), 'PBKDF2', false, [
        'deriveKey',
    ]);
    return external_node_crypto_.webcrypto.subtle.deriveKey({ ...kdf, salt: external_node_buffer_.Buffer.from(kdf.salt, 'base64') }, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}
function cipherOf(header) {
    return {
        name: 'AES-GCM',
        iv: external_node_buffer_.Buffer.from(header.cipher.iv, 'base64'),
        additionalData: external_node_buffer_.Buffer.from((0,canonical_json/* canonicalJson */.d)(contracts_share/* encryptionHeader */.Tv.parse(header)), 'utf8'),
        tagLength: header.cipher.tag_bits,
    };
}
function padded(json) {
    const bytes = external_node_buffer_.Buffer.from(json, 'utf8');
    const length = Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES;
    return external_node_buffer_.Buffer.concat([bytes, external_node_buffer_.Buffer.alloc(length - bytes.length, ' ')]);
}
function base64(bytes) {
    return external_node_buffer_.Buffer.from(bytes).toString('base64');
}

// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/contracts/evidence-package.js
var evidence_package = __webpack_require__(28308);
// EXTERNAL MODULE: ./.build/observability/redaction/index.js + 8 modules
var redaction = __webpack_require__(20867);
;// CONCATENATED MODULE: ./.build/attest/share/public-share.js





/**
 * What a share shows of a verified package: each field is named here, so that nothing else of the package can be in it.
 * Texts lose secrets, paths of machines, and the folders of a checkpoint.
 * @throws WorldGateError `share-unsigned` where no signature of the evidence is valid
 */
function publicShareOf({ manifest, digest, evidence }, { shareId, approval, verification, trustedBy, publishedAt, expiresAt }) {
    const { claim, protocol, counts, scope_limits: scope } = evidence;
    const shown = displayedSubject(evidence.subject.id);
    const safe = (text) => (0,redaction/* redactText */.Rd)(text.replaceAll(evidence.subject.id, () => shown));
    const share = {
        schema_version: 'worldgate.share.v1',
        share_id: shareId,
        published_at: publishedAt.toISOString(),
        expires_at: expiresAt?.toISOString() ?? null,
        reviewer_label: approval.reviewer_label,
        audience: approval.audience,
        approver: approval.approver,
        approved_at: approval.approved_at,
        revocation_owner: approval.revocation_owner,
        retention_policy: approval.retention_policy,
        package_digest: digest,
        claim: {
            id: claim.id,
            slug: manifest.claim_slug,
            hash: claim.hash,
            statement: safe(claim.statement),
        },
        protocol: {
            id: protocol.id,
            hash: protocol.hash,
            frozen_at: protocol.frozen_at,
            planned_cells: protocol.planned_cells,
        },
        subject: {
            type: evidence.subject.type,
            id: (0,redaction/* redactText */.Rd)(shown),
            revision: evidence.subject.revision,
            weights_digest: evidence.subject.weights_digest,
        },
        verdict: evidence.verdict,
        outcome: evidence.outcome,
        sentence: safe(evidence.sentence),
        metrics: evidence.metrics.map(sharedMetricOf),
        counts: {
            planned: counts.planned,
            matched: counts.matched,
            missing: counts.missing,
            not_run: counts.not_run,
            not_a_trial: counts.not_a_trial,
            out_of_protocol: counts.out_of_protocol,
        },
        scope_limits: {
            benchmark: safe(scope.benchmark),
            benchmark_version: safe(scope.benchmark_version),
            robot_embodiment: safe(scope.robot_embodiment),
            simulator: safe(scope.simulator),
            camera_distribution: safe(scope.camera_distribution),
            language_template: safe(scope.language_template),
            license_assumptions: scope.license_assumptions.map(safe),
        },
        grade: { grade: evidence.grade.grade, reasons: evidence.grade.reasons.map(safe) },
        completeness: evidence.completeness?.score ?? null,
        // The package was made before it was signed, and says so; its signature has been verified since.
        missing_evidence: evidence.missing_evidence
            .filter(({ id }) => id !== 'SIGNATURE')
            .map(({ id, text }) => ({ id, text: safe(text) })),
        not_shown: evidence.not_shown.map(safe),
        next_falsification_axes: evidence.next_falsification_axes.map(({ axis, text }) => ({
            axis: safe(axis),
            text: safe(text),
        })),
        recommendation: { code: evidence.recommendation.code, text: safe(evidence.recommendation.text) },
        deployment_summary: safe(evidence.deployment_summary.text),
        signature: signatureOf(verification, trustedBy),
        artifacts: artifactsOf(manifest),
    };
    return contracts_share/* publicShare */.zm.parse(share);
}
/** The last part of what looks like a place of a machine or a bucket; a name with its owner (`acme/pusht`) as it is. */
function displayedSubject(id) {
    const isPlace = /^(?:[./~\\]|[A-Za-z]:[\\/]|[a-z][a-z0-9+.-]*:\/\/)/i.test(id) || /[\\/].*[\\/]/.test(id);
    if (!isPlace)
        return id;
    return (id
        .replace(/[?#].*$/, '')
        .split(/[\\/]+/)
        .findLast((part) => part !== '') ?? 'a checkpoint');
}
function sharedMetricOf(metric) {
    return {
        name: metric.name,
        statistic: metric.statistic,
        scope: metric.scope,
        operator: metric.operator,
        value: metric.value,
        threshold: metric.threshold,
        unit: metric.unit,
        outcome: metric.outcome,
        estimate: metric.estimate,
        interval: metric.interval,
        level: metric.level,
        sidedness: metric.sidedness,
        method: metric.method,
        n: metric.n,
        counts: metric.counts === null
            ? null
            : { succeeded: metric.counts.succeeded, episodes: metric.counts.episodes },
    };
}
function signatureOf({ signatures, level, signed_late, verified_at }, trustedBy) {
    const signature = signatures.find(({ valid, predicate_type: type, signer }) => valid && type === attestation/* EVIDENCE_PREDICATE */.Mi && signer !== null);
    if (signature === undefined)
        throw unsigned('sign');
    const signer = signature.signer;
    const isPublic = signer.kind === 'certificate' && signer.visibility === 'public';
    const { log } = signature.witnesses;
    return {
        level,
        signed_late,
        signer: signer.kind === 'key'
            ? { kind: 'key', key_id: signer.key_id, owner: signer.owner }
            : {
                kind: 'certificate',
                issuer: signer.issuer,
                subject: signer.subject,
                repository: signer.repository,
                public: isPublic,
                commit: isPublic ? signer.commit : null,
                run_url: isPublic ? signer.run_url : null,
            },
        signed_at: signature.signed_at,
        log: isPublic && log !== null ? { url: log.url, index: log.index } : null,
        trusted_by: trustedBy,
        verified_at,
    };
}
/** @param command that helps */
function unsigned(command) {
    return new errors/* WorldGateError */._B('share-unsigned', 'the evidence of this package has no valid signature', {
        hint: `sign it with \`worldgate audit ${command}\`, then publish it`,
    });
}
function artifactsOf(manifest) {
    let attachments = 0;
    return manifest.members.map(({ name, media_type, size_bytes }) => {
        const isMember = evidence_package/* PACKAGE_MEMBERS */.zc.includes(name) || evidence_package/* OPTIONAL_MEMBER */.st.test(name);
        if (!isMember)
            attachments += 1;
        return {
            name: isMember ? name : `attachment ${attachments}`,
            media_type,
            size: sizeBucket(size_bytes),
            state: isMember ? 'digest_verified' : 'digest_verified_not_judged',
        };
    });
}
const KIB = 1024;
const BUCKET_ENDS = [KIB, 10 * KIB, 100 * KIB, KIB ** 2, 10 * KIB ** 2, 100 * KIB ** 2, KIB ** 3];
/** Each bucket begins where the one before it ends, and holds that size. */
function sizeBucket(bytes) {
    const index = BUCKET_ENDS.findIndex((end) => bytes < end);
    return contracts_share/* SIZE_BUCKETS */.wh[index === -1 ? contracts_share/* SIZE_BUCKETS */.wh.length - 1 : index];
}

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
;// CONCATENATED MODULE: ./.build/attest/share/reliability.js



/** Adds what became of a claim to a file of the caller's: labels alone, no name, digest or text of the package. */
function appendReliabilityRecord(file, share) {
    const record = contracts_share/* reliabilityRecord */.sY.parse({
        schema_version: 'worldgate.reliability_record.v1',
        recorded_on: share.published_at.slice(0, 10),
        verdict: share.verdict,
        outcome: share.outcome,
        recommendation: share.recommendation.code,
        grade: share.grade.grade,
        trust_level: share.signature.level,
        signer: share.signature.signer.kind,
        missing_evidence: share.missing_evidence.map(({ id }) => id),
    });
    const appender = new atomic_file/* LineAppender */.C(file);
    try {
        appender.append((0,canonical_json/* canonicalJson */.d)(record));
    }
    finally {
        appender.close();
    }
}

// EXTERNAL MODULE: ./.build/audit/claims/is-draft.js
var is_draft = __webpack_require__(22890);
// EXTERNAL MODULE: ./.build/reports/verification-findings.js
var verification_findings = __webpack_require__(12922);
// EXTERNAL MODULE: ./.build/attest/share/revocation.js
var share_revocation = __webpack_require__(14532);
;// CONCATENATED MODULE: ./.build/attest/share/requirements.js






const MOST_CHECKS = 8;
/** Of what was expected and found, in one line of a message. */
const MOST_CHARACTERS = 200;
/**
 * Whether a package may be shown to anybody: signed, verified by a trust that was stated, a proof, finished and not
 * revoked. What can be seen without a verification is refused before one is asked for.
 * @throws WorldGateError `share-refused`, `share-revoked`
 */
function requireShareable({ dir, digest, evidence, claim, protocol }) {
    const revocation = (0,share_revocation/* readRevocation */.jd)(dir);
    if (revocation !== null && revocation.package_digest === digest) {
        throw new errors/* WorldGateError */._B('share-revoked', `the shares of this package were revoked by ${revocation.by} at ${revocation.revoked_at}: ${revocation.reason}`, { hint: 'make a package anew and have it approved; what was revoked stays so' });
    }
    if (evidence.not_for_proof) {
        throw refused('the results rest on a mock or a demonstration (not_for_proof), and would be read as a proof', 'run the evaluation with the model itself, and share that package');
    }
    const [draft] = (0,is_draft/* draftReasons */.r)(claim, protocol);
    if (draft !== undefined)
        throw refused(`${draft.file} is a draft: ${draft.message}`, draft.hint);
}
/** A package that a share would vouch for, and that the verification does not. */
class UnverifiedError extends errors/* WorldGateError */._B {
    verification;
    constructor(message, hint, verification) {
        super('share-unverified', message, { hint });
        this.verification = verification;
    }
}
/**
 * Whether a verification lets the package be shown.
 * @throws WorldGateError `share-unsigned`
 * @throws UnverifiedError with what failed, each once
 */
function requireVerified({ digest }, verification) {
    if (verification.package_digest !== digest) {
        throw new UnverifiedError(`what was verified is ${verification.package_digest ?? 'no package'}, but the package is ${digest}`, 'the folder changed meanwhile: publish it again when nothing writes to it', verification);
    }
    const { checks } = verification;
    const isPending = checks.some(({ name }) => name === 'signature-pending');
    if (isPending || checks.some(({ name }) => name === 'signature-missing'))
        throw unsigned(isPending ? 'finish-signing' : 'sign');
    if (verification.verified)
        return;
    const failed = (0,verification_findings/* findingsOf */.WX)(verification).causes;
    const shown = failed.slice(0, MOST_CHECKS).map((group) => {
        const more = (0,verification_findings/* particulars */.PS)(group).map(([label, text]) => `${label} ${(0,plain/* clip */.$Q)(text, MOST_CHARACTERS)}`);
        return `${group.first.message}${more.length === 0 ? '' : ` (${more.join('; ')})`}`;
    });
    const more = failed.length - shown.length;
    if (more > 0)
        shown.push(`… and ${more} more`);
    throw new UnverifiedError(['the package was not verified, so that a share would vouch for what nobody has checked', ...shown].join('\n'), '`worldgate audit verify` with the same trust shows every check', verification);
}
function refused(why, hint) {
    return new errors/* WorldGateError */._B('share-refused', `this package cannot be shared: ${why}`, { hint });
}

// EXTERNAL MODULE: ./.build/attest/share/share-folder.js
var share_folder = __webpack_require__(73374);
;// CONCATENATED MODULE: ./.build/attest/share/publish-share.js











/**
 * Writes a page and a summary of a package that was approved, signed and verified; uploads them if the caller said where.
 * Nothing of the package but what `PublicShare` names leaves it.
 * @throws WorldGateError `share-refused`, `share-revoked`, `share-unsigned`, `share-unverified`, `approval-*`,
 *   `output-invalid`, and those of reading a package and of an upload
 */
async function publishShare(request) {
    const { packageDir, outputDir, password, now, randomBytes } = request;
    const stored = (0,read_package/* readPackage */.L)(packageDir);
    requireShareable(stored);
    const approval = readApproval(request.approval.file, request.approval.name, stored.digest, now);
    const expiresAt = expiryOf(request.expires, approval, now);
    const before = (0,share_folder/* requireShareFolder */.dD)(outputDir, packageDir);
    const verification = await request.verify();
    requireVerified(stored, verification);
    const share = publicShareOf(stored, {
        shareId: `shr_${external_node_buffer_.Buffer.from(randomBytes(16)).toString('hex')}`,
        approval,
        verification,
        trustedBy: request.trustedBy,
        publishedAt: now,
        expiresAt,
    });
    const files = password === null ? openFiles(share) : await lockedFiles(share, password.text, request.randomBytes);
    const written = (0,share_folder/* writeShareFolder */.Bf)(outputDir, files);
    const uploaded = request.upload === null ? null : await request.upload(share.share_id, files);
    const elsewhere = earlierElsewhere(request, uploaded);
    (0,share_folder/* writeShareUrl */.kX)(packageDir, uploaded?.url ?? (0,share_folder/* relativeUrl */.AK)(packageDir, outputDir));
    if (request.reliabilityRecord !== null)
        appendReliabilityRecord(request.reliabilityRecord, share);
    const notes = [...(uploaded?.notes ?? []), ...approvalNotes(share)];
    if (password?.warning)
        notes.unshift(password.warning);
    if (before !== null)
        notes.push(replacedShare(before, share));
    if (elsewhere !== null)
        notes.push(`An earlier share of this package stays where it is (${elsewhere}): revoke it by its folder.`);
    return {
        share,
        url: uploaded?.url ?? null,
        page: external_node_path_.join(outputDir, share_folder/* PAGE_FILE */.xu),
        files: written,
        encrypted: password !== null,
        notes,
    };
}
function replacedShare(before, share) {
    const { shareId, packageDigest } = before;
    const of = packageDigest === null || packageDigest === share.package_digest ? '' : ` of package ${packageDigest}`;
    return `This takes the place of share ${shareId}${of} in the output folder; copies of that one stay as they are.`;
}
/** Where an earlier share of the package is that stays, as the caller sees it; null where there is none. */
function earlierElsewhere({ packageDir, outputDir, shown }, uploaded) {
    const earlier = (0,share_folder/* readShareUrl */.Pl)(packageDir);
    if (earlier === null)
        return null;
    if (earlier.shareDir === null)
        return earlier.url === uploaded?.url ? null : earlier.url;
    return earlier.shareDir === outputDir ? null : shown(external_node_path_.join(earlier.shareDir, share_folder/* PAGE_FILE */.xu));
}
function openFiles(share) {
    return { page: (0,share_page_frame/* sharePage */.Lw)(shareContent(share), share.expires_at), json: jsonText(share) };
}
async function lockedFiles(share, password, randomBytes) {
    const common = { shareId: share.share_id, expiresAt: share.expires_at, password, randomBytes };
    const { title, html } = shareContent(share);
    const page = await encryptShare({
        ...common,
        kind: 'page',
        content: { title: `${title} · WorldGate`, html },
    });
    const json = await encryptShare({ ...common, kind: 'share', content: share });
    return { page: (0,share_page_frame/* protectedSharePage */.zK)(page), json: jsonText(json) };
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.build/attest/verify/verify-package.js + 12 modules
var verify_package = __webpack_require__(45812);
// EXTERNAL MODULE: ./.build/attest/verify/verify-request.js + 2 modules
var verify_request = __webpack_require__(57639);
// EXTERNAL MODULE: ./.build/reports/text-table.js
var text_table = __webpack_require__(36494);
// EXTERNAL MODULE: ./.build/reports/verification-text.js
var verification_text = __webpack_require__(64731);
// EXTERNAL MODULE: ./.build/cli/audit-verify.js
var audit_verify = __webpack_require__(34624);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var outcome = __webpack_require__(11063);
// EXTERNAL MODULE: ./.build/cli/share-target.js + 2 modules
var share_target = __webpack_require__(14534);
// EXTERNAL MODULE: ./.build/cli/tools.js
var tools = __webpack_require__(46060);
;// CONCATENATED MODULE: ./.build/cli/audit-publish.js















const publishCommand = async (context, options, [dir]) => {
    if (options.share !== true) {
        throw new errors/* WorldGateError */._B('usage', 'say what is to be published: --share makes a page for readers', {
            hint: 'worldgate audit publish PACKAGE --share --approval-file FILE --trust-policy FILE --output DIR',
        });
    }
    const approval = (0,cli_options/* required */.mw)(options, 'approvalFile', '--approval-file');
    const output = (0,cli_options/* required */.mw)(options, 'output', '--output');
    const trustedBy = trustOf(options);
    const passwordName = (0,cli_options/* text */.Qq)(options, 'passwordEnv');
    const allowWeak = options.allowWeakPassword === true;
    if (allowWeak && passwordName === undefined)
        throw new errors/* WorldGateError */._B('usage', '--allow-weak-password is of a password, and --password-env names none');
    const password = passwordName === undefined ? null : readPassword(passwordName, context.env[passwordName], { allowWeak });
    const { upload, unconfirmed } = (0,share_target/* targetOf */.$)(context, options, 'Publish');
    const record = (0,cli_options/* text */.Qq)(options, 'reliabilityRecord');
    const request = {
        packageDir: (0,outcome/* resolvePath */.o1)(context, dir),
        approval: { file: (0,outcome/* resolvePath */.o1)(context, approval), name: approval },
        outputDir: (0,outcome/* resolvePath */.o1)(context, output),
        password,
        expires: (0,cli_options/* text */.Qq)(options, 'expires'),
        trustedBy,
        verify: async () => (0,verify_package.verifyPackage)(await verification(context, options, dir)),
        upload,
        // What is only looked at is not on record.
        reliabilityRecord: record === undefined || unconfirmed !== null ? null : (0,outcome/* resolvePath */.o1)(context, record),
        now: context.now(),
        shown: (file) => external_node_path_.relative(context.cwd, file),
        randomBytes: context.randomBytes,
    };
    let published;
    try {
        published = await publishShare(request);
    }
    catch (error) {
        if (error instanceof UnverifiedError)
            return unverified(context, error);
        throw error;
    }
    const where = published.url ?? request.shown(published.page);
    const data = dataOf(published, where, request.shown);
    const said = textOf(published, where, output);
    if (unconfirmed !== null) {
        const { exitCode, code, message, hint = null } = unconfirmed;
        const refusal = `not uploaded: ${message}\n  try: ${hint}`;
        return { exitCode, data, text: `${said}\n${refusal}`, errors: [{ code, message, hint }] };
    }
    setOutput(context, 'share-url', where);
    return { exitCode: 0, data, text: said };
};
/** Shows every check as `audit verify` does: whoever is refused need not call that first. */
function unverified({ terminal: { colour, columns } }, { exitCode, code, message, hint, verification }) {
    const width = Math.max(48, Math.min(columns, 100));
    const [summary = ''] = message.split('\n');
    const refusal = (0,text_table/* wrap */.LV)(`error: nothing was published: ${summary}`, width).join('\n');
    return {
        exitCode,
        data: { verification },
        text: `${(0,verification_text/* renderVerificationText */.b)(verification, { color: colour, width })}\n${refusal}`,
        errors: [{ code, message, hint: hint ?? null }],
    };
}
function trustOf(options) {
    if ((0,cli_options/* text */.Qq)(options, 'trustPolicy') !== undefined)
        return 'trust_policy';
    if ((0,cli_options/* text */.Qq)(options, 'trustedSigners') !== undefined)
        return 'trusted_signers';
    throw new errors/* WorldGateError */._B('share-needs-trust', 'a share shows readers a signature that was verified, and nothing says whose signature is trusted', {
        hint: 'give --trust-policy FILE for what Sigstore signed, or --trusted-signers FILE for a key of your own',
    });
}
async function verification(context, options, dir) {
    return (0,verify_request.verifyRequest)({
        package: dir,
        trustPolicy: (0,cli_options/* text */.Qq)(options, 'trustPolicy'),
        trustedSigners: (0,cli_options/* text */.Qq)(options, 'trustedSigners'),
        serverUrl: context.env.GITHUB_SERVER_URL,
        trustedRoot: (0,cli_options/* text */.Qq)(options, 'trustedRoot'),
        tufMirror: (0,cli_options/* text */.Qq)(options, 'tufMirror'),
        tufRoot: (0,cli_options/* text */.Qq)(options, 'tufRoot'),
        offline: options.offline === true || (0,tools.isOffline)(context.env),
    }, await (0,audit_verify.verifyWorld)(context, options));
}
/** In a step of GitHub Actions, an output of that step. */
function setOutput({ env }, name, value) {
    if (env.GITHUB_ACTIONS !== 'true' || !env.GITHUB_OUTPUT)
        return;
    // A line break in what a server said would begin another output.
    (0,external_node_fs_.appendFileSync)(env.GITHUB_OUTPUT, `${name}=${value.replaceAll(/[\r\n]/g, '')}\n`);
}
function dataOf({ share, files, encrypted, notes }, where, shown) {
    return {
        share_id: share.share_id,
        share_url: where,
        package_digest: share.package_digest,
        verdict: share.verdict,
        trust_level: share.signature.level,
        encrypted,
        expires_at: share.expires_at,
        files: files.map(shown),
        notes,
    };
}
function textOf({ share, encrypted, notes }, where, output) {
    const until = share.expires_at === null ? 'without an end' : `until ${share.expires_at}`;
    return [
        `wrote ${output}: ${encrypted ? 'a page that a password opens' : 'a page that anybody can read'}, ${until}`,
        `share:  ${share.share_id}`,
        `page:   ${where}`,
        `digest: ${share.package_digest}`,
        ...notes.map((note) => `note:   ${note}`),
    ].join('\n');
}


/***/ }),

/***/ 34624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifierOf: () => (/* binding */ verifierOf),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand),
/* harmony export */   verifyWorld: () => (/* binding */ verifyWorld)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _attest_summary_write_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77327);
/* harmony import */ var _attest_verify_verify_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45812);
/* harmony import */ var _attest_verify_verify_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57639);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _github_event_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29694);
/* harmony import */ var _reports_copyable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59753);
/* harmony import */ var _reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14637);
/* harmony import */ var _reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64731);
/* harmony import */ var _audit_sign_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21543);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11063);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(46060);














/** Exit codes: nobody was named whom to trust is neither a yes nor a no. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 };
const verifyCommand = async (context, options, [dir]) => {
    const summary = summaryAsk(context, options);
    const request = (0,_attest_verify_verify_request_js__WEBPACK_IMPORTED_MODULE_3__.verifyRequest)({
        package: dir,
        bundles: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .texts */ .Te)(options, 'bundle'),
        trustPolicy: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'trustPolicy'),
        trustedSigners: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'trustedSigners'),
        publicKey: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'publicKey'),
        repository: repositoryOf(options),
        serverUrl: context.env.GITHUB_SERVER_URL,
        trustedRoot: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'trustedRoot'),
        tufMirror: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'tufMirror'),
        tufRoot: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'tufRoot'),
        offline: options.offline === true || (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__.isOffline)(context.env),
    }, await verifyWorld(context, options));
    const verification = await (0,_attest_verify_verify_package_js__WEBPACK_IMPORTED_MODULE_2__.verifyPackage)(request);
    const written = summary === null ? '' : await summary(verification);
    const standing = (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .standingOf */ .YP)(verification);
    // A policy has said which outcomes it accepts; without one, the verdict counts as it does anywhere else.
    const exitCode = standing === 'verified' && verification.trust_policy?.any_outcome === true
        ? (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeFor */ .Rr)(verification.claim.verdict, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .failOnOption */ .rZ)(options))
        : EXIT[standing];
    return {
        exitCode,
        data: verification,
        text: `${(0,_reports_verification_text_js__WEBPACK_IMPORTED_MODULE_9__/* .renderVerificationText */ .b)(verification, { color: context.terminal.colour, width: widthOf(context) })}${written}`,
        ...(exitCode === 0 ? {} : { errors: errorsOf(verification) }),
    };
};
function widthOf({ terminal: { columns } }) {
    return Math.max(48, Math.min(columns, 100));
}
/** Why a command does not exit with 0, for programs: every check that failed, or what else stands against it. */
function errorsOf(verification) {
    const { checks, claim } = verification;
    switch ((0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .standingOf */ .YP)(verification)) {
        case 'refused':
            return checks
                .filter(({ state }) => state === 'failed')
                .map(({ name, message, where }) => ({
                code: name,
                message,
                hint: where === undefined ? null : `look at ${where}`,
            }));
        case 'unjudged':
            return [
                {
                    code: 'nobody-trusted',
                    message: (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .verificationSentence */ .R5)(verification),
                    hint: (0,_reports_verification_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .nextStep */ .sk)(verification),
                },
            ];
        case 'verified':
            return [
                {
                    code: 'claim-not-held',
                    message: `the package is verified, and the verdict of its claim ${claim.slug} is "${claim.verdict}"`,
                    hint: 'a trust policy says which outcomes are accepted; --fail-on which verdicts fail the command',
                },
            ];
    }
}
/** Where a command line verifies: in a job, or in a checkout, whose remote says of which repository it is. */
async function verifyWorld(context, options) {
    const verifier = verifierOf(context, (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'commit'));
    // Only a policy can ask for a repository.
    const isAsked = options.trustPolicy !== undefined && options.repository === undefined;
    const origin = isAsked && verifier.repository === null
        ? await (await __webpack_require__.e(/* import() */ 6122).then(__webpack_require__.bind(__webpack_require__, 76122))).checkoutOrigin(context.cwd)
        : null;
    return {
        folder: context.cwd,
        cacheFolder: (0,_tools_js__WEBPACK_IMPORTED_MODULE_13__.cacheFolder)(context.env),
        verifier,
        origin,
        version: context.installation.version,
    };
}
/** Options that only a summary has a use for. */
const OF_SUMMARY = [
    ['resource', '--resource'],
    ['verifierId', '--verifier-id'],
    ['summaryKey', '--summary-key'],
    ['summaryKeyEnv', '--summary-key-env'],
    ['summaryBackend', '--summary-backend'],
];
/**
 * What writes the summary that the options ask for, and says of it what there is to say; null where they ask for none.
 * @throws WorldGateError `usage` for options that would have no effect
 */
function summaryAsk(context, options) {
    const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'summary');
    if (file === undefined) {
        const idle = OF_SUMMARY.filter(([key]) => options[key] !== undefined).map(([, flag]) => flag);
        if (idle.length === 0)
            return null;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `${idle.join(', ')}: there is no summary without --summary FILE`, {
            hint: 'add --summary FILE, or leave the other out',
        });
    }
    if (options.trustPolicy === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', '--summary says by which trust policy it was decided, and none is given', { hint: '`worldgate trust init` writes one for --trust-policy' });
    }
    const { summaryKey: key, summaryKeyEnv: keyEnv, summaryBackend: backend } = options;
    const isSigned = [key, keyEnv, backend].some((given) => given !== undefined);
    const world = isSigned ? (0,_audit_sign_js__WEBPACK_IMPORTED_MODULE_10__.signingWorld)(context) : null;
    if (backend !== undefined && world?.job.inActions === false) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `--summary-backend ${String(backend)} signs as a job of GitHub Actions, and this is none`, { hint: 'sign the summary with --summary-key FILE; `worldgate audit keygen` makes a key' });
    }
    return async (verification) => {
        const { signer, result } = await (0,_attest_summary_write_summary_js__WEBPACK_IMPORTED_MODULE_1__.writeSummary)(verification, {
            file: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .resolvePath */ .o1)(context, file),
            resourceUri: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'resource'),
            verifierId: (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'verifierId'),
            signing: world === null ? null : { ...(0,_audit_sign_js__WEBPACK_IMPORTED_MODULE_10__.signingOptions)(context, { key, keyEnv, backend }), ...world },
            version: context.installation.version,
        });
        const by = signer === null ? 'not signed' : `signed by ${signer}`;
        return `\n${(0,_reports_copyable_js__WEBPACK_IMPORTED_MODULE_7__.wrapCopyable)(`summary: ${file}, says ${result}, ${by}`, widthOf(context)).join('\n')}\n`;
    };
}
function repositoryOf(options) {
    const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .text */ .Qq)(options, 'repository');
    if (name === undefined || /^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/.test(name))
        return name;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `--repository: "${name}" is not of the form owner/name`);
}
/** Who verifies: in a job, what the platform says of it. */
function verifierOf({ env, now }, commit) {
    if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('usage', `--commit: "${commit}" is not a full commit`, {
            hint: '`git rev-parse HEAD` prints it',
        });
    }
    const context = (0,_github_event_context_js__WEBPACK_IMPORTED_MODULE_6__/* .readEventContext */ .w)(env, (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    const { inActions, repository, pullRequest, runId, runAttempt } = context;
    return {
        repository: inActions && repository !== null ? `${repository.owner}/${repository.name}` : null,
        repositoryId: inActions ? (env.GITHUB_REPOSITORY_ID ?? null) : null,
        commit: inActions ? context.commit : null,
        runId: inActions && runId !== null ? String(runId) : null,
        runAttempt: inActions ? runAttempt : null,
        pullRequest: inActions ? (pullRequest?.number ?? null) : null,
        releasedCommit: commit ?? (inActions ? (env.GITHUB_SHA ?? null) : null),
        now: now(),
    };
}


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

/***/ 90147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ signingJobOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: ./.build/github/identity-token.js
var identity_token = __webpack_require__(10648);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
;// CONCATENATED MODULE: ./.build/github/signing-source.js

const NUMBER = /^\d{1,20}$/;
const RUNNERS = ['github-hosted', 'self-hosted'];
/** What the platform says of this job, for the statement that is signed here; all `null` outside of a job. */
function signingSourceOf(env, context) {
    const { inActions, repository, pullRequest, eventName, runId, runAttempt, serverUrl } = context;
    const said = (name, form) => {
        const value = inActions ? env[name] : undefined;
        return value !== undefined && value.length <= 1024 && form.test(value) ? value : null;
    };
    return {
        server_url: inActions ? serverUrl : null,
        repository: inActions && repository !== null ? `${repository.owner}/${repository.name}` : null,
        repository_id: said('GITHUB_REPOSITORY_ID', NUMBER),
        commit: said('GITHUB_SHA', common/* FULL_COMMIT */.eI),
        head_commit: inActions ? (pullRequest?.headSha ?? null) : null,
        ref: said('GITHUB_REF', /./),
        event: inActions ? eventName : null,
        workflow_ref: said('GITHUB_WORKFLOW_REF', /./),
        run_id: inActions && runId !== null ? String(runId) : null,
        run_attempt: inActions ? runAttempt : null,
        pull_request: inActions ? (pullRequest?.number ?? null) : null,
        runner_environment: RUNNERS.find((name) => inActions && name === env.RUNNER_ENVIRONMENT) ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/github/signing-job.js




const side = schemas/* object */.Ikc({ id: schemas/* number */.aig().nullish().catch(null) })
    .nullish()
    .catch(undefined);
const triggered = schemas/* object */.Ikc({ workflow_run: schemas/* object */.Ikc({ head_repository: side }), repository: side });
/**
 * @param env `GITHUB_*` and `ACTIONS_ID_TOKEN_*` variables, read at the door
 * @param readEvent returns the text of a file, or throws; called only for the event `workflow_run`
 * @param token of the API; empty where there is none
 */
function signingJobOf(env, context, readEvent, token) {
    const { inActions, repository, apiUrl, serverUrl, pullRequest } = context;
    return {
        inActions,
        source: signingSourceOf(env, context),
        fork: pullRequest?.fork ?? null,
        triggeringFork: context.eventName === 'workflow_run' ? triggeringFork(env, readEvent) : null,
        identity: inActions ? (0,identity_token/* identityRequestOf */.J)(env) : null,
        store: token === '' || repository === null || apiUrl === null
            ? null
            : { apiUrl, serverUrl, token, repository },
    };
}
function triggeringFork(env, readEvent) {
    try {
        const text = readEvent(env.GITHUB_EVENT_PATH ?? '');
        if (text.length > event_context/* MAX_EVENT_BYTES */.A)
            return null;
        const { workflow_run: run, repository } = triggered.parse(JSON.parse(text));
        // A fork that was deleted leaves `null` behind; our own repository cannot be deleted.
        if (run.head_repository === null)
            return true;
        const head = run.head_repository?.id ?? null;
        const own = repository?.id ?? null;
        return head === null || own === null ? null : head !== own;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 59753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ copyableItem),
/* harmony export */   t: () => (/* binding */ labelledLines),
/* harmony export */   wrapCopyable: () => (/* binding */ wrapCopyable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);


/** What a reader copies as one piece: digests and addresses, with what punctuation stands around them. */
const COPYABLE = /^["'(]*(?:(?:sha\d{3}:)?[0-9a-f]{16,128}|https?:\/\/[\x21-\x7e]+)["'),.;:]*$/;
/** Where a workflow is told from its ref. */
const REF = /(?<=\S)@(?=refs\/)/;
/**
 * Lines of one line of text, as {@link wrap} makes them, but digests and addresses are never broken: where one is wider
 * than `columns`, it has a line to itself that is too. A workflow is broken before its ref, where it has to be.
 */
function wrapCopyable(text, columns) {
    const lines = [];
    let plain = [];
    const flush = () => {
        if (plain.length > 0)
            lines.push(...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain.join(' '), columns));
        plain = [];
    };
    for (const word of text.split(' ')) {
        if (!COPYABLE.test(word) || (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word) <= columns) {
            plain.push(word);
            continue;
        }
        const [workflow, ref] = word.split(REF);
        flush();
        lines.push(workflow);
        if (ref !== undefined)
            plain.push(`@${ref}`);
    }
    flush();
    return lines.length === 0 ? [''] : lines;
}
/** Columns of a label, with the space after it. */
const LABEL = 15;
/**
 * A label, and the text in a column beside it. What is too wide for that column stands below the label, whole.
 * @param width of the terminal
 */
function labelledLines(label, text, width, indent = '  ') {
    const room = width - indent.length - LABEL;
    const lines = [];
    let isBelow = false;
    for (const [index, line] of wrapCopyable(text, room).entries()) {
        const isWide = (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(line) > room;
        if (isWide && index === 0)
            lines.push(`${indent}${label}`);
        isBelow ||= isWide;
        lines.push(isBelow ? `${indent}  ${line}` : `${indent}${(index === 0 ? label : '').padEnd(LABEL)}${line}`);
    }
    return lines;
}
/** An item of a list, in which digests and addresses stay whole. */
function copyableItem(text, width) {
    return wrapCopyable(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}


/***/ }),

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   sQ: () => (/* binding */ metricsTable)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27615);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72342);








/** Rows of a table that are shown open; as many again as `MOST_FOLDED` stand folded below them. */
const MOST_OPEN = 30;
const MOST_FOLDED = 500;
/**
 * `evidence.md`: what a reviewer reads. GitHub-flavoured Markdown with everything from outside escaped; no clock, so
 * that the same evidence gives the same bytes. Ends with a line break.
 */
function renderEvidence(evidence) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('# Evidence', statementLine(evidence), verdictLine(evidence), evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FOR_PROOF */ .Vj}` : null, list((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(evidence)), section('Decision', metricsTable(evidence), metricNotes(evidence)), section('Episodes', countsPart(evidence)), ...evidence.metrics.map((metric) => section(tasksTitle(metric, evidence), tasksPart(metric))), section('Tasks outside of the protocol', unplannedPart(evidence)), section('Prediction-powered estimate', ppiPart(evidence)), section(`Grade ${evidence.grade.grade}`, gradePart(evidence)), section('Scope limits', factsTable((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeRows */ .IW)(evidence))), section('What is missing', missingPart(evidence)), section('What this does not show', list(evidence.not_shown)), section('Findings', findingsPart(evidence)), section('What the evaluator itself reported', reportedPart(evidence)), section('Recommendation', derivedPart(evidence.recommendation.text, evidence.recommendation.rule)), section('Deployment summary', derivedPart(evidence.deployment_summary.text, evidence.deployment_summary.rule)), section('Where to look for a counterexample next', axesPart(evidence)), section(_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTHORS_WORDS */ .X3, authorPart(evidence)), section('Record', factsTable([...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectRows */ .AU)(evidence), ...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRows */ .dq)(evidence)])), `<sub>${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_BOUNDARY */ .V$}</sub>`)}\n`;
}
function statementLine({ claim }) {
    const statement = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return statement === '' ? '' : `**${statement}**`;
}
function authorPart({ claim }) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return words === '' ? '' : `> ${words}`;
}
/** The verdict, and the sentence that says why. */
function verdictLine(evidence) {
    return `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(evidence.verdict).emoji} **${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2)(evidence)}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`;
}
/** A heading over what stands under it; nothing where that is empty. */
function section(title, ...parts) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(...parts);
    return body === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`## ${title}`, body);
}
function list(sentences) {
    return sentences.map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`).join('\n');
}
/** Each expected metric with what was required and what was measured. */
function metricsTable(evidence) {
    if (evidence.metrics.length === 0)
        return '';
    const header = ['Metric', 'Required', 'Measured', 'Interval', 'Outcome'];
    const lines = (...parts) => parts
        .filter((part) => part !== null && part !== '')
        .map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(part))
        .join('<br>');
    const rows = evidence.metrics.map((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}<br>${lines(view.about)}`,
            lines(view.required, view.tolerated),
            `**${lines(view.measured)}**${view.counts === '' ? '' : `<br>${lines(view.counts)}`}`,
            lines(view.interval === '' ? '—' : `${view.interval}, ${view.n}`, [`${view.level} ${view.method}`.trim(), view.sidedness].join(', ')),
            `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(view.verdict).emoji} ${view.outcome}`,
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('l'.repeat(header.length), header, rows);
}
function metricNotes(evidence) {
    const items = evidence.metrics.flatMap((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        const text = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .noteText */ .gA)(view);
        return text === '' ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(text)}`];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(items.join('\n'), evidence.metrics.length === 0
        ? null
        : '<sub>The interval decides, never the point estimate. With several metrics all must hold.</sub>');
}
function countsPart(evidence) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .denominatorRows */ .OR)(evidence);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageSentence */ .Qc)(evidence)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrl', ['Episodes', 'Count', 'Meaning'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countRows */ .BO)(evidence)), ways.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Way of counting', 'Succeeded', 'Share'], cells(ways)), evidence.denominators.rule === ''
        ? null
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.denominators.rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ratesSentence */ .Z0)(evidence)));
}
function cells(rows) {
    return rows.map((row) => row.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)));
}
function tasksTitle(metric, { metrics }) {
    return metrics.length === 1 ? 'Tasks' : `Tasks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}`;
}
function tasksPart(metric) {
    if (metric.tasks.length === 0)
        return '';
    const rows = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksWorstFirst */ .GP)(metric).map((task) => {
        const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .taskView */ .vV)(task, metric);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.task);
        return [
            view.below ? `**${name}** ⚠️` : name,
            ...[view.counts, view.measured, view.interval, view.p].map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)),
        ];
    });
    const header = ['Task, worst first', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksSentence */ .Y7)(metric)), longTable('lrrrr', header, rows, 'task'));
}
/** The first rows open, more of them folded, and the rest counted. */
function longTable(align, header, rows, noun) {
    const open = rows.slice(0, MOST_OPEN);
    const more = rows.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED);
    const left = rows.length - open.length - more.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, open), more.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more.length, `more ${noun}`))}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, more)), left === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, `further ${noun}`)} in \`evidence.json\`.`);
}
function unplannedPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unplannedTasks */ .wA)(evidence);
    return rows.length === 0 ? '' : longTable('lr', ['Task', 'Results'], cells(rows), 'task');
}
function ppiPart(evidence) {
    if (evidence.ppi === null)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Estimate', 'Measured', 'Interval'], cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiRows */ .BC)(evidence))), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiSentence */ .Vc)(evidence)));
}
function gradePart(evidence) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`Grade ${evidence.grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gradeWords */ .bb)(evidence)}.`, list(evidence.grade.reasons), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .completenessSentence */ .Ck)(evidence)));
}
function factsTable(facts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('ll', ['What', 'As recorded'], cells(facts));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return 'Nothing that this record asks for.';
    return missing
        .map(({ id, text }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`)
        .join('\n');
}
function findingsPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsBySeverity */ .fh)(evidence).map((finding) => [
        finding.severity === 'info' ? 'info' : `**${finding.severity}**`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.code),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence), _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding)),
    ]);
    return rows.length === 0 ? '' : longTable('llll', ['Severity', 'Code', 'What', 'Where'], rows, 'finding');
}
function reportedPart(evidence) {
    const rows = cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedRows */ .Nr)(evidence));
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('Compared with the episodes; never decided with.', longTable('lllr', ['Number', 'Of', 'As it stands', 'Where'], rows, 'number'));
}
function derivedPart(text, rule) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(shown, rule === '' ? null : `<sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`);
}
function axesPart({ next_falsification_axes: axes }) {
    return axes
        .map(({ axis, text, rule }) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(axis, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))} <sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`)
        .join('\n');
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

/***/ 86364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passedPhases)
/* harmony export */ });
/* harmony import */ var _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32619);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Phases without a failure, in the order in which they are made, each with what it showed of all bundles together. */
function passedPhases(verification) {
    return _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_PHASES */ .ET.flatMap((phase) => {
        const those = verification.checks.filter((check) => check.phase === phase);
        if (those.some(({ state }) => state === 'failed'))
            return [];
        const passed = those
            .filter(({ state }) => state === 'passed')
            .map((check) => [check.name, check]);
        if (passed.length === 0)
            return [];
        const text = SUMMARIES[phase](verification, new Map(passed));
        return text === null
            ? []
            : [[phase.replaceAll('_', ' '), (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)]];
    });
}
const SUMMARIES = {
    members: (_, passed) => messages(passed),
    signature: ({ signatures }) => {
        const [first] = signatures;
        if (first === undefined || signatures.some(({ signer }) => signer === null))
            return null;
        const keys = new Set(signatures.map(({ signer }) => (signer.kind === 'key' ? signer.key_id : '')));
        const { signer } = first;
        const by = signer.kind === 'certificate'
            ? 'with the keys of their certificates'
            : signer.owner === null
                ? 'with the key above'
                : `with the key of ${signer.owner}`;
        return keys.size > 1 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'bundle')}, signed ${by}`;
    },
    certificate: (_, passed) => listed(passed, CERTIFICATE),
    log: ({ signatures }) => {
        const entries = signatures.flatMap(({ witnesses: { log } }) => (log === null ? [] : [log]));
        if (entries.length === 0)
            return null;
        const logs = [...new Set(entries.map(({ url }) => url))].join(', ');
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(entries.length, 'signature')} in ${logs}, as entry ${entries.map(({ index }) => index).join(', ')}`;
    },
    timestamp: ({ signatures }) => {
        const stamps = signatures.reduce((sum, { witnesses }) => sum + witnesses.timestamps.length, 0);
        if (stamps > 0)
            return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stamps, 'timestamp')} of trusted authorities`;
        const logged = signatures.some(({ witnesses: { log } }) => log !== null && log.integrated_at !== null);
        return logged ? 'a trusted log says when it was signed' : null;
    },
    statement: ({ signatures }, passed) => [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'statement'),
        passed.has('subjects') ? 'over every member and the package digest' : 'well-formed',
        ...(passed.has('predicate') ? ['saying of the package what it says'] : []),
    ].join(', '),
    identity: (verification, passed) => (hasSignature(verification) ? identityWords(passed) : null),
    recomputation: (_, passed) => messages(passed),
    trust_policy: (verification, passed) => {
        const { trust_policy: policy } = verification;
        // A demand that is met without any signature says nothing.
        if (policy === null || !hasSignature(verification))
            return null;
        const { any_outcome: isAny } = policy;
        const said = (name) => [passed.get(name)?.message ?? []].flat();
        const names = [...passed.keys()].filter((name) => !TOLD.includes(name) && !(isAny && name === 'claim'));
        return [
            names.length === 0 ? policy.name : `${policy.name}: ${names.map(words).join(', ')} as it asks`,
            ...(isAny ? ['every claim is accepted, however it came out'] : []),
            // The reasons stand above.
            ...(verification.claim?.draft.length === 0 ? said('draft') : ['a draft is accepted']),
            ...said('not-for-proof'),
        ].join('; ');
    },
};
/** Demands whose messages say more than that they are met. */
const TOLD = ['draft', 'not-for-proof'];
const CERTIFICATE = [
    ['certificate-chain', 'issued by a trusted authority'],
    ['certificate-usage', 'for signing code'],
    ['certificate-time', 'valid when it was used'],
    ['certificate-transparency', 'in a log of certificates'],
];
function hasSignature({ signatures }) {
    return signatures.some(({ valid }) => valid);
}
function words(name) {
    return name.replaceAll('-', ' ');
}
function messages(passed) {
    return [...passed.values()].map(({ message }) => message).join('; ');
}
function listed(passed, of) {
    const said = of.filter(([name]) => passed.has(name)).map(([, text]) => text);
    return said.length === 0 ? null : said.join(', ');
}
/** Who signed is told above; here, what it was held against. */
function identityWords(passed) {
    const beginning = (lead) => [...passed.keys()].filter((name) => name.startsWith(lead)).map((name) => words(name.slice(lead.length)));
    const signer = beginning('signer-').filter((name) => name !== 'kind');
    const source = beginning('source-');
    const parts = [
        ...(passed.has('signature-present') ? ['every statement that has to be signed is signed'] : []),
        ...(signer.length === 0 ? [] : [`of the signer, as asked for: ${signer.join(', ')}`]),
        ...(source.length === 0 ? [] : [`of the run, as the certificates say: ${source.join(', ')}`]),
    ];
    return parts.length === 0 ? null : parts.join('; ');
}


/***/ }),

/***/ 64731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderVerificationText)
/* harmony export */ });
/* harmony import */ var _copyable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59753);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14637);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12922);
/* harmony import */ var _verification_passed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86364);





const SGR = { good: '32', doubtful: '33', bad: '31' };
const MOST_FAILURES = 40;
/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, what was
 * verified and who signed, every cause of a failure with what was expected and found, and one line for each phase without
 * any. Digests and addresses are never broken, also where they are wider than the terminal.
 */
function renderVerificationText(verification, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, tone) => (color ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
    const labelled = (rows, indent) => rows.flatMap(([label, text]) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledLines */ .t)(label, text, width, indent));
    const findings = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(verification);
    const { causes, open } = findings;
    const lines = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)((0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationSentence */ .R5)(verification), width).map((line) => paint(line, (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(verification)));
    const rows = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factRows */ .UO)(verification);
    if (rows.length > 0)
        lines.push('', ...labelled(rows));
    if (causes.length > 0)
        lines.push('');
    for (const group of causes.slice(0, MOST_FAILURES)) {
        const [head = '', ...rest] = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(group.first.message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message), width);
        lines.push(paint(head, 'bad'), ...rest, ...labelled((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .particulars */ .PS)(group), '    '));
    }
    if (causes.length > MOST_FAILURES)
        lines.push(`… and ${causes.length - MOST_FAILURES} more`);
    const consequence = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .consequenceSentence */ .nC)(findings);
    if (consequence !== null)
        lines.push(...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)(consequence, width));
    const next = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(verification);
    if (next !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(next, width));
    if (open.length > 0) {
        lines.push('', 'Not checked:', ...open.flatMap((group) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .openWords */ .Sn)(group), width)));
    }
    const passed = (0,_verification_passed_js__WEBPACK_IMPORTED_MODULE_4__/* .passedPhases */ .L)(verification);
    if (passed.length > 0)
        lines.push('', 'Passed:', ...labelled(passed));
    lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_BOUNDARY */ .wL, width));
    const { package_digest: digest } = verification;
    if (digest !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(`digest: ${digest}`, width));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}


/***/ })

};
