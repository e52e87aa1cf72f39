export const id = 9665;
export const ids = [9665];
export const modules = {

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
    const hex = digest.slice('sha256:'.length);
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
// EXTERNAL MODULE: ./.build/attest/verify/verify-request.js + 3 modules
var verify_request = __webpack_require__(13401);
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
        offline: options.offline === true || !['', '0', 'false'].includes(context.env.WORLDGATE_OFFLINE ?? ''),
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


/***/ })

};
