export const id = 2977;
export const ids = [2977,6494];
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

/***/ 33544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditData: () => (/* binding */ auditData),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   sourcesCommand: () => (/* binding */ sourcesCommand)
/* harmony export */ });
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35470);
/* harmony import */ var _audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44893);
/* harmony import */ var _audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94229);
/* harmony import */ var _audit_sources_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66466);
/* harmony import */ var _contracts_compliance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35007);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28308);
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91995);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67759);
/* harmony import */ var _gates_format_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(80146);
/* harmony import */ var _reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3997);
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36494);
/* harmony import */ var _supply_chain_ml_bom_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43028);
/* harmony import */ var _audit_request_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86241);
/* harmony import */ var _next_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22442);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49909);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(11063);
















const runCommand = async (context, options, [source]) => {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'output', '--output DIR');
    const ask = {
        source,
        from: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'from', '--from PATH'),
        claim: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'claim', '--claim FILE'),
        protocol: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .required */ .mw)(options, 'protocol', '--protocol FILE'),
        output,
        anchor: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'anchor'),
        ppi: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'ppi'),
        stopping: choice(options, 'stopping', ['savi', 'fixed']),
        sameModel: options.sameModel === true,
        completenessScore: options.emitCompletenessScore === true,
        compliance: (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_compliance_js__WEBPACK_IMPORTED_MODULE_4__/* .complianceList */ .A8, (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'compliance') ?? '', {
            file: '--compliance',
            code: 'usage',
            hint: 'give names of frameworks, with commas between them',
        }),
        mlBom: options.mlbom === true ? '1.6' : (choice(options, 'mlbom', _supply_chain_ml_bom_js__WEBPACK_IMPORTED_MODULE_10__/* .ML_BOM_VERSIONS */ .DQ) ?? null),
        startSeed: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .integer */ .nd)(options, 'startSeed', '--start-seed', 0),
        pointer: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'pointer'),
        droidYesNoFix: options.droidYnFix === true ? true : undefined,
        progressUnit: choice(options, 'progressUnit', ['ratio', 'percent']),
        mapping: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'mapping'),
        suite: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(options, 'suite'),
        attach: (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .texts */ .Te)(options, 'attach'),
    };
    const { now, cwd, installation } = context;
    const request = (0,_audit_request_js__WEBPACK_IMPORTED_MODULE_11__/* .auditRequest */ .z)(ask, { folder: cwd, now: now(), installation });
    return auditResult(context, await (0,_audit_package_run_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .runAudit */ .b)(request), output, options);
};
function auditResult(context, outcome, output, options) {
    const { evidence, manifest, digest } = outcome;
    const notes = (0,_audit_package_output_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .replacedNotes */ .Q2)(outcome.replaced);
    const extras = manifest.members.map(({ name }) => name).filter((name) => _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_5__/* .OPTIONAL_MEMBER */ .st.test(name));
    const attached = manifest.members.filter(({ name }) => (0,_audit_package_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttachment */ .s5)(name)).length;
    const { colour, columns } = context.terminal;
    const rendered = (0,_reports_evidence_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderEvidenceText */ .l)(evidence, {
        color: colour,
        width: Math.max(48, Math.min(columns, 100)),
    });
    return {
        exitCode: (0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeFor */ .Rr)(evidence.verdict, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_14__/* .failOnOption */ .rZ)(options)),
        data: { ...auditData(evidence, output, digest), notes },
        text: [
            rendered.trimEnd(),
            '',
            `package: ${output}`,
            ...extras.map((name, i) => `${i === 0 ? 'also:   ' : '        '} ${name}`),
            ...(attached === 0 ? [] : [`carries: ${(0,_gates_format_js__WEBPACK_IMPORTED_MODULE_15__/* .count */ .U9)(attached, 'attachment')}, which nothing judged`]),
            `digest:  ${digest}`,
            // An aggregate is not decided, and a mock proves nothing: nobody has a use for a signature.
            ...(evidence.outcome === null || evidence.not_for_proof ? [] : [(0,_next_command_js__WEBPACK_IMPORTED_MODULE_12__/* .signingNext */ .Tx)(context, output)]),
            ...notes.map((note) => `note:    ${note}`),
        ].join('\n'),
    };
}
/** What `--json` says of an audit, and the action's outputs are taken from. */
function auditData(evidence, packagePath, digest) {
    const { counts, metrics, outcome } = evidence;
    return {
        outcome,
        verdict: evidence.verdict,
        grade: evidence.grade.grade,
        package_path: packagePath,
        package_digest: digest,
        source: evidence.source.name,
        format: evidence.source.format,
        counts: {
            episodes: counts.matched,
            succeeded: counts.succeeded,
            missing: counts.missing,
            duplicate: counts.duplicate,
            out_of_protocol: counts.out_of_protocol,
            not_a_trial: counts.not_a_trial,
            planned: counts.planned,
        },
        // With several metrics the claim comes out as its worst one does.
        interval: metrics.find((metric) => metric.outcome === outcome)?.interval ?? null,
        metrics: metrics.map(({ name, outcome, estimate, interval, level, method, n }) => ({
            name,
            outcome,
            estimate,
            interval,
            level,
            method,
            n,
        })),
        reasons: evidence.reasons,
        ...(evidence.completeness === null ? {} : { completeness: evidence.completeness.score }),
    };
}
const sourcesCommand = async (context) => {
    const width = Math.min(context.terminal.columns, 100);
    const rows = _audit_sources_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .IMPORTERS */ .a.map(({ source, title, recognises, supplies }) => ({
        source,
        title,
        recognises,
        supplies,
    }));
    return {
        exitCode: 0,
        data: { sources: rows },
        text: rows
            .map(({ source, title, recognises }) => [
            ...(0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(`${source}: ${title}`, width),
            ...recognises.flatMap((line) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_9__/* .wrap */ .LV)(line, width - 4).map((part, i) => `${i === 0 ? '  ' : '    '}${part}`)),
        ].join('\n'))
            .join('\n'),
    };
};
/** An option whose values the command line has checked already. */
function choice(options, key, values) {
    return values.find((value) => value === options[key]);
}


/***/ }),

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand),
  inspectCommand: () => (/* binding */ inspectCommand),
  recomputeCommand: () => (/* binding */ recomputeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/attest/share/revocation.js
var share_revocation = __webpack_require__(14532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/contracts/claim.js
var claim = __webpack_require__(30142);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
// EXTERNAL MODULE: ./.build/contracts/evidence.js
var evidence = __webpack_require__(84113);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
;// CONCATENATED MODULE: ./.build/contracts/evidence-diff.js





const count = schemas/* int */.Whr().min(0);
const label = schemas/* string */.YjP().max(4096);
const evidence_diff_text = schemas/* string */.YjP().max(4000);
const p = schemas/* number */.aig().min(0).max(1);
/** What two packages must share to be compared. All but `decision` may be waived by name. */
const DIFF_KEYS = [
    'decision',
    'benchmark',
    'benchmark_version',
    'split',
    'embodiment',
    'simulator',
    'cameras',
    'language',
    'reset',
    'horizon',
    'metric',
    'evaluator',
    'tasks',
];
const diffKey = schemas/* enum */.k5n(DIFF_KEYS);
/** A key in which the packages differ, with what each says. */
const packageDifference = schemas/* strictObject */.rej({
    key: diffKey,
    waived: schemas/* boolean */.zMY(),
    values: schemas/* array */.YOg(schemas/* strictObject */.rej({ label, value: evidence_diff_text })),
});
const comparedPackage = schemas/* strictObject */.rej({
    label,
    claim_id: claim/* claimId */.o8,
    claim_hash: common/* digest */.br,
    protocol_hash: common/* digest */.br,
    subject: claim/* subject */.bc,
    outcome: evidence/* claimOutcome */.f3.nullable(),
    verdict: verdict/* verdict */.WJ,
    grade: schemas/* enum */.k5n(evidence/* GRADES */.F4),
    counts: evidence/* evidenceCounts */.CA,
    not_for_proof: schemas/* boolean */.zMY(),
});
/** A metric of one package, as its own decision counted it. */
const comparedMetric = schemas/* strictObject */.rej({
    label,
    estimate: common/* finite */.E2.nullable(),
    interval: common/* interval */.YP.describe('that decided in the package itself'),
    level: schemas/* number */.aig().gt(0).lt(1).nullable(),
    n: schemas/* number */.aig().min(0),
    counts: evidence/* rateCounts */.dZ.nullable().describe('that decided: missing cells as the protocol says'),
    trials: evidence/* rateCounts */.dZ.nullable().describe('of the planned cells that were trials'),
    without_result: count.describe('planned cells without a value'),
    letters: schemas/* string */.YjP()
        .nullable()
        .describe('compact letter display; packages that share a letter are not separated. null for two packages'),
});
/** That `b` is not worse than `a` by more than the margin. */
const nonInferiority = schemas/* strictObject */.rej({
    margin: schemas/* number */.aig().min(0),
    alpha: schemas/* number */.aig().gt(0).lt(1).describe('one-sided'),
    method: schemas/* enum */.k5n(['farrington_manning', 'mover', 'confidence_sequences', 'bootstrap', 'normal']),
    z: common/* finite */.E2.nullable(),
    p_value: p.nullable(),
    bound: common/* finite */.E2.nullable().describe('one-sided bound of b - a on the unfavourable side, where that decided'),
    holds: schemas/* boolean */.zMY(),
});
/** Cells that both packages have: same task, episode, and seed where both record it. */
const pairedCells = schemas/* strictObject */.rej({
    cells: count,
    both: count,
    only_a: count,
    only_b: count,
    neither: count,
    difference: common/* finite */.E2.describe('b - a over these cells'),
    interval: common/* interval */.YP.describe('Tango'),
    p_value: p.describe('exact McNemar, two-sided'),
});
const DIFF_TESTS = [
    'mcnemar_exact',
    'barnard',
    'pooled_z',
    'confidence_sequences',
    'bootstrap',
    'normal',
    'none',
];
/** A task of both packages. */
const taskDifference = schemas/* strictObject */.rej({
    task: schemas/* string */.YjP(),
    a: evidence/* rateCounts */.dZ.nullable(),
    b: evidence/* rateCounts */.dZ.nullable(),
    estimate_a: common/* finite */.E2.nullable(),
    estimate_b: common/* finite */.E2.nullable(),
    difference: common/* finite */.E2.nullable(),
    interval: common/* interval */.YP,
    test: schemas/* enum */.k5n(DIFF_TESTS),
    p_value: p.nullable(),
    p_adjusted: p.nullable().describe('Holm, over the tasks of all pairs'),
    separated: schemas/* boolean */.zMY(),
});
const CONCLUSIONS = ['better', 'worse', 'different', 'not_worse', 'not_separated'];
/** How `b` does against `a`. */
const pairDifference = schemas/* strictObject */.rej({
    a: label,
    b: label,
    difference: common/* finite */.E2.nullable().describe('b - a'),
    interval: common/* interval */.YP,
    level: schemas/* number */.aig().gt(0).lt(1),
    method: schemas/* enum */.k5n(['newcombe', 'mover', 'confidence_sequences', 'bootstrap', 'normal', 'none']),
    test: schemas/* enum */.k5n(DIFF_TESTS),
    p_value: p.nullable().describe('two-sided: no difference'),
    p_adjusted: p.nullable().describe('Holm, over the pairs; null for two packages'),
    separated: schemas/* boolean */.zMY(),
    non_inferiority: nonInferiority.nullable(),
    paired: pairedCells.nullable(),
    unpaired_because: evidence_diff_text.nullable(),
    conclusion: schemas/* enum */.k5n(CONCLUSIONS)
        .describe('of b against a; better and worse in the direction of the claim, and only where separated'),
    tasks: schemas/* array */.YOg(taskDifference),
});
const metricDifference = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n(claim/* METRIC_UNITS */.jv),
    statistic: evidence/* metricDecision */.DG.shape.statistic,
    operator: schemas/* enum */.k5n(claim/* METRIC_OPERATORS */.rG),
    alpha: schemas/* number */.aig().gt(0).lt(1).describe('two-sided, of every test of a difference'),
    packages: schemas/* array */.YOg(comparedMetric),
    pairs: schemas/* array */.YOg(pairDifference),
});
/** What `worldgate evidence diff` finds. */
const evidenceDiff = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('worldgate.evidence_diff.v1'),
    packages: schemas/* array */.YOg(comparedPackage).min(2),
    comparable: schemas/* boolean */.zMY()
        .describe('false: refused for a difference that was not waived, and nothing was compared'),
    differences: schemas/* array */.YOg(packageDifference),
    metrics: schemas/* array */.YOg(metricDifference),
    notes: schemas/* array */.YOg(evidence_diff_text),
});

// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/audit/decision/decide-metric.js + 5 modules
var decide_metric = __webpack_require__(20230);
;// CONCATENATED MODULE: ./.build/audit/diff/comparability.js






/** Where nothing is stated; two packages that both state nothing are not shown to agree. */
const UNSTATED = 'not stated';
const MOST_TASKS = 10;
/** What a package says of a key, as text that is equal exactly where packages agree. */
const SAYS = {
    benchmark: ({ claim, protocol }) => joined(protocol.benchmark.name, claim.applicability.benchmark),
    benchmark_version: ({ claim, protocol }) => joined(protocol.benchmark.version, claim.applicability.benchmark_version),
    split: ({ protocol }) => protocol.benchmark.split,
    embodiment: ({ claim }) => claim.applicability.robot_embodiment,
    simulator: ({ claim }) => claim.applicability.simulator,
    cameras: ({ claim }) => claim.applicability.camera_distribution,
    language: ({ claim }) => claim.applicability.language_template,
    reset: ({ protocol }) => protocol.execution.reset_policy,
    horizon: ({ protocol }) => {
        const most = protocol.execution.max_steps_per_episode;
        return most === null ? '' : (0,format/* count */.U9)(most, 'step');
    },
    evaluator: ({ protocol: { evaluator } }) => [evaluator.name, evaluator.version, evaluator.implementation_ref, evaluator.commit ?? '']
        .filter((part) => part !== '')
        .join(' '),
};
/** The protocol's word, and the claim's where it is another one. */
function joined(protocol, claim) {
    if (protocol === '' || protocol === claim)
        return claim;
    return claim === '' ? protocol : `${protocol} (claim: ${claim})`;
}
/**
 * Every key in which the packages differ. `waived` marks those that the caller named.
 * @throws WorldGateError `waiver-unknown` for a key that does not exist, or that cannot be waived
 */
function differencesOf(packages, waive) {
    const waived = waiversOf(waive);
    const found = new Map();
    const note = (key, values) => {
        if (new Set(values).size > 1)
            found.set(key, values);
    };
    const undecided = packages.map(({ evidence }) => evidence.outcome === null || evidence.outcome === 'invalid'
        ? (evidence.outcome ?? 'aggregates alone')
        : 'decided');
    if (undecided.some((state) => state !== 'decided'))
        found.set('decision', undecided);
    for (const [key, says] of Object.entries(SAYS)) {
        note(key, packages.map((one) => orUnstated(says(one))));
    }
    note('metric', packages.map(metricsText));
    const tasks = packages.map(({ protocol }) => protocol.benchmark.task_list);
    if (new Set(tasks.map((list) => JSON.stringify(list.toSorted()))).size > 1)
        found.set('tasks', taskTexts(tasks));
    return DIFF_KEYS.filter((key) => found.has(key)).map((key) => ({
        key,
        waived: waived.has(key),
        values: packages.map(({ label }, i) => ({ label, value: found.get(key)[i].slice(0, 4000) })),
    }));
}
const orUnstated = (value) => (value.trim() === '' ? UNSTATED : value);
function waiversOf(waive) {
    const allowed = DIFF_KEYS.filter((key) => key !== 'decision');
    for (const key of waive) {
        if (allowed.some((known) => known === key))
            continue;
        throw new errors/* WorldGateError */._B('waiver-unknown', key === 'decision'
            ? 'packages without a decision cannot be compared, whatever is waived'
            : `${(0,plain_value/* quoted */.TL)(key)} is nothing that can be waived${(0,suggest/* didYouMean */.a)(key, allowed)}`, { hint: `waive one of ${allowed.join(', ')}` });
    }
    return new Set(waive);
}
/** `success_rate: rate, ratio, >=`: what has to be the same for two numbers to be of one thing. */
function metricsText({ claim }) {
    return claim.expected_metrics
        .map((metric) => `${metric.name}: ${(0,decide_metric/* statisticOf */.Q)(metric)}, ${metric.unit}, ${metric.operator}`)
        .toSorted()
        .join('; ');
}
/** How many tasks each has, and which of them not all have. */
function taskTexts(lists) {
    const sets = lists.map((list) => new Set(list));
    return lists.map((list) => {
        const alone = list.filter((task) => !sets.every((set) => set.has(task)));
        const shown = alone.slice(0, MOST_TASKS).join(', ');
        const more = alone.length > MOST_TASKS ? ` and ${alone.length - MOST_TASKS} more` : '';
        return `${(0,format/* count */.U9)(list.length, 'task')}${alone.length === 0 ? '' : `; not in all: ${shown}${more}`}`;
    });
}
/** What does not forbid the comparison, yet has to be known: plain sentences. */
function notesOf(packages, differences) {
    const notes = [];
    const unstated = Object.entries(SAYS).filter(([, says]) => packages.every((one) => says(one).trim() === ''));
    if (unstated.length > 0) {
        notes.push(`Stated by none of the packages, so not shown to be the same: ${unstated.map(([key]) => key.replaceAll('_', ' ')).join(', ')}.`);
    }
    const waived = differences.filter((difference) => difference.waived);
    if (waived.length > 0) {
        notes.push(`Waived by the caller: ${waived.map(({ key }) => key).join(', ')}. The packages differ there.`);
    }
    const differing = [
        ['the denominator rule', ({ protocol }) => protocol.denominator],
        ['the attempt policy', ({ protocol }) => `${protocol.attempts.policy}, at most ${protocol.attempts.max}`],
        ['the stop rule', ({ evidence }) => evidence.stopping.rule],
        ['the number of planned cells', ({ evidence }) => String(evidence.counts.planned)],
        ['the margin', ({ claim }) => String(claim.decision_rule.margin)],
        ['alpha', ({ claim }) => `${claim.decision_rule.alpha}, ${claim.decision_rule.sidedness}`],
    ];
    for (const [what, says] of differing) {
        const values = packages.map(says);
        if (new Set(values).size > 1) {
            const each = packages.map(({ label }, i) => `${label}: ${values[i]}`).join('; ');
            notes.push(`The packages differ in ${what} (${each}).`.slice(0, 4000));
        }
    }
    const mocks = packages.filter(({ evidence }) => evidence.not_for_proof).map(({ label }) => label);
    if (mocks.length > 0)
        notes.push(`Not for proof: ${mocks.join(', ')}.`.slice(0, 4000));
    return notes;
}
/** Metrics that all packages claim in the same way, by name. */
function sharedMetrics(packages) {
    const same = (name) => {
        const texts = packages.map(({ claim }) => {
            const metric = claim.expected_metrics.find((one) => one.name === name);
            return metric === undefined ? null : `${(0,decide_metric/* statisticOf */.Q)(metric)} ${metric.unit} ${metric.operator}`;
        });
        return texts.every((text) => text !== null && text === texts[0]);
    };
    return packages[0].claim.expected_metrics.map(({ name }) => name).filter(same);
}
/** Whether nothing that was not waived stands between the packages. */
function isComparable(differences) {
    return differences.every(({ waived }) => waived);
}

// EXTERNAL MODULE: ./.build/statistics/letters.js
var statistics_letters = __webpack_require__(2161);
// EXTERNAL MODULE: ./.build/statistics/multiplicity.js
var multiplicity = __webpack_require__(35881);
// EXTERNAL MODULE: ./.build/audit/decision/cell-table.js
var cell_table = __webpack_require__(45188);
// EXTERNAL MODULE: ./.build/audit/decision/metric-cells.js
var metric_cells = __webpack_require__(67977);
;// CONCATENATED MODULE: ./.build/audit/diff/package-cells.js




/** Of a cell without a result, and of a result whose file has no known digest. */
const NO_FILE = -1;
/** Fills the cells again from the episodes, as the decision did. */
function cellsOf(of) {
    const { claim, protocol } = of;
    const table = new cell_table/* CellTable */.RZ(claim, protocol);
    const runSeeds = new Float64Array(table.planned).fill(Number.NaN);
    const seeds = new Float64Array(table.planned).fill(Number.NaN);
    const files = new Int32Array(table.planned).fill(NO_FILE);
    const digests = [...of.files.values()];
    const fileIndex = new Map([...of.files.keys()].map((file, index) => [file, index]));
    const handles = new Map();
    const tasks = new Map(table.tasks.map((task, index) => [task, index]));
    const { execution } = protocol;
    const bySeed = execution.episodes_counted === 'per_task_and_seed';
    const seedIndex = new Map(execution.seeds.map((seed, index) => [seed, index]));
    for (const row of of.episodes()) {
        let handle = handles.get(row.task);
        if (handle === undefined) {
            handle = handles.size;
            handles.set(row.task, handle);
            table.task(handle, { suite: null, id: null, name: row.task });
        }
        const placement = table.add({
            task: handle,
            episode: row.episode,
            runSeed: row.run_seed ?? null,
            outcome: row.outcome ?? null,
            metrics: row.metrics,
        });
        if (placement === 'out_of_protocol')
            continue;
        const index = bySeed && row.run_seed !== undefined ? seedIndex.get(row.run_seed) : 0;
        const perTask = bySeed ? execution.seeds.length : 1;
        const cell = (tasks.get(row.task) * perTask + index) * execution.episodes_per_task + row.episode;
        if (row.run_seed !== undefined)
            runSeeds[cell] = row.run_seed;
        if (row.seed !== undefined)
            seeds[cell] = row.seed;
        files[cell] = fileIndex.get(row.file) ?? NO_FILE;
    }
    return { of, table, runSeeds, seeds, files, digests };
}
/**
 * The values that the decision of a metric rested on.
 * @throws WorldGateError `package-tampered` where the episodes do not give the counts that were decided with
 */
function metricValues(cells, decision) {
    const { table, of } = cells;
    const metric = of.claim.expected_metrics.find(({ name }) => name === decision.name);
    const about = new Set((0,metric_cells/* metricCells */.GF)(table, metric, decision.statistic).map(({ task }) => task));
    const column = (0,cell_table/* isSuccessRate */.co)(metric) ? null : table.values.get(metric.name);
    const values = new Float64Array(table.planned).fill(Number.NaN);
    const trials = { k: 0, n: 0 };
    let withoutResult = 0;
    const tasks = new Map();
    for (const [index, task] of table.tasks.entries()) {
        if (!about.has(task))
            continue;
        tasks.set(task, index);
        for (let cell = index * table.width; cell < (index + 1) * table.width; cell++) {
            const value = cellValue(table.outcomes[cell], column === null ? null : column[cell]);
            values[cell] = value;
            if (Number.isNaN(value))
                withoutResult += 1;
            else {
                trials.k += value;
                trials.n += 1;
            }
        }
    }
    const observed = values.slice();
    const notRun = table.notRun();
    for (const index of tasks.values())
        imputeWorst(cells, metric, decision, { index, isStopped: notRun[index] > 0 }, values);
    const counted = { k: 0, n: 0 };
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        counted.k += value;
        counted.n += 1;
    }
    requireSame(of, decision, counted);
    return { cells, decision, values, observed, tasks, trials, counted, withoutResult };
}
function cellValue(outcome, value) {
    if (outcome === cell_table/* CELL */.JA.missing || outcome === cell_table/* CELL */.JA.notATrial)
        return Number.NaN;
    if (value !== null)
        return value;
    return outcome === cell_table/* CELL */.JA.success ? 1 : outcome === cell_table/* CELL */.JA.failure ? 0 : Number.NaN;
}
/**
 * Cells without a value count against the claim where the protocol says so: not those that a planned stop rule made
 * unnecessary, and for means and quantiles only where the claim bounds them.
 */
function imputeWorst({ table, of }, metric, { statistic }, { index, isStopped }, values) {
    const isUp = metric.operator === '>=';
    const worst = statistic === 'rate' ? (isUp ? 0 : 1) : statistic === 'sum' ? undefined : metric.bounds?.[isUp ? 0 : 1];
    if (worst === undefined || of.protocol.denominator === 'observed')
        return;
    const perSeed = of.protocol.execution.episodes_per_task;
    for (let start = index * table.width; start < (index + 1) * table.width; start += perSeed) {
        let end = start + perSeed;
        if (isStopped)
            while (end > start && table.outcomes[end - 1] === cell_table/* CELL */.JA.missing)
                end--;
        for (let cell = start; cell < end; cell++)
            if (Number.isNaN(values[cell]))
                values[cell] = worst;
    }
}
/** Whether the run could stop at any time, so that no fixed-sample test holds for it. */
function isAnytime({ protocol, evidence }) {
    return protocol.stopping === 'savi' || evidence.stopping.rule === 'savi';
}
function requireSame({ label }, decision, found) {
    const { counts, statistic, name } = decision;
    const [said, is] = counts === null
        ? [`${decision.n}`, `${found.n}`]
        : [`${counts.succeeded} of ${counts.episodes}`, `${found.k} of ${found.n}`];
    if (said === is || statistic === 'sum')
        return;
    throw new errors/* WorldGateError */._B('package-tampered', `${(0,plain_value/* quoted */.TL)(label)}: its episodes give ${is} for ${name}, and its evidence says ${said}`, { hint: '`worldgate evidence recompute` shows every difference' });
}

;// CONCATENATED MODULE: ./.build/audit/diff/pair-cells.js


/** Pairing fewer than half of the smaller sample would throw most of it away. */
const FEWEST_PAIRED = 0.5;
/**
 * Pairs of cells with the same task, episode, and seed where both record it, that were trials in both packages; or why
 * there are none. What counts against a claim because it is missing is nothing that a model did, and pairs with nothing.
 */
function pairCells(a, b) {
    if ([a, b].some(({ cells }) => isAnytime(cells.of)))
        return 'a run that could stop early is compared by its confidence sequence';
    if ([a, b].some(({ decision }) => decision.clustering?.decides))
        return 'seeds repeat initial states, and tests of pairs take every pair as independent';
    const [planA, planB] = plansOf(a.cells, b.cells);
    if (commonSeeds(planA, planB).length === 0)
        return 'the plans have no seed in common, or count episodes in different ways';
    const pairs = { a: [], b: [], tasks: new Map(), withoutTrial: 0 };
    let otherSeeds = 0;
    for (const [task, indexA] of a.tasks) {
        const indexB = b.tasks.get(task);
        if (indexB === undefined)
            continue;
        const start = pairs.a.length;
        forEachCommonCell(a.cells, b.cells, [indexA, indexB], (cellA, cellB) => {
            if (Number.isNaN(a.observed[cellA]) || Number.isNaN(b.observed[cellB])) {
                pairs.withoutTrial += 1;
            }
            else if (differ(a.cells.runSeeds[cellA], b.cells.runSeeds[cellB]) ||
                differ(a.cells.seeds[cellA], b.cells.seeds[cellB])) {
                otherSeeds += 1;
            }
            else {
                pairs.a.push(cellA);
                pairs.b.push(cellB);
            }
        });
        pairs.tasks.set(task, [start, pairs.a.length]);
    }
    const smaller = Math.min(a.counted.n, b.counted.n);
    if (pairs.a.length >= FEWEST_PAIRED * smaller && pairs.a.length > 0)
        return pairs;
    const why = [
        ...(otherSeeds === 0
            ? []
            : [`${(0,format/* integer */.nd)(otherSeeds)} ${otherSeeds === 1 ? 'has another seed' : 'have other seeds'}`]),
        ...(pairs.withoutTrial === 0
            ? []
            : [
                `${(0,format/* integer */.nd)(pairs.withoutTrial)} ${pairs.withoutTrial === 1 ? 'is' : 'are'} no trial in one or both`,
            ]),
    ];
    const found = pairs.a.length === 1 ? 'pairs' : 'pair';
    return [`${(0,format/* integer */.nd)(pairs.a.length)} of ${(0,format/* count */.U9)(smaller, 'cell')} ${found}`, ...why].join('; ');
}
/** How many cells of both plans hold a result of the same raw file, by its digest: the same result, not another run's. */
function sameResults(a, b) {
    const found = { same: 0, cells: 0 };
    for (const [indexA, task] of a.table.tasks.entries()) {
        const indexB = b.table.tasks.indexOf(task);
        if (indexB === -1)
            continue;
        forEachCommonCell(a, b, [indexA, indexB], (cellA, cellB) => {
            const [fileA, fileB] = [a.files[cellA], b.files[cellB]];
            if (fileA === NO_FILE || fileB === NO_FILE)
                return;
            found.cells += 1;
            if (a.digests[fileA] === b.digests[fileB])
                found.same += 1;
        });
    }
    return found;
}
const plansOf = (...both) => both.map(({ of }) => of.protocol.execution);
/** Cells of a task that both plans have, by seed and episode. */
function forEachCommonCell(a, b, [taskA, taskB], visit) {
    const [planA, planB] = plansOf(a, b);
    const episodes = Math.min(planA.episodes_per_task, planB.episodes_per_task);
    for (const [seedA, seedB] of commonSeeds(planA, planB)) {
        const startA = taskA * a.table.width + seedA * planA.episodes_per_task;
        const startB = taskB * b.table.width + seedB * planB.episodes_per_task;
        for (let episode = 0; episode < episodes; episode++)
            visit(startA + episode, startB + episode);
    }
}
const differ = (x, y) => !Number.isNaN(x) && !Number.isNaN(y) && x !== y;
/** Positions of the seeds that both plans have; one place where episodes are counted per task alone. */
function commonSeeds(a, b) {
    const counted = (plan) => plan.episodes_counted === 'per_task_and_seed' && plan.seeds.length > 1;
    if (counted(a) !== counted(b))
        return [];
    // The seeds of the results say whether these are the same cells.
    if (!counted(a))
        return [[0, 0]];
    return a.seeds.flatMap((seed, i) => {
        const j = b.seeds.indexOf(seed);
        return j === -1 ? [] : [[i, j]];
    });
}

// EXTERNAL MODULE: ./.build/statistics/anytime-difference.js
var anytime_difference = __webpack_require__(15111);
// EXTERNAL MODULE: ./.build/statistics/barnard.js
var barnard = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/statistics/beta-binomial-e.js
var beta_binomial_e = __webpack_require__(41650);
// EXTERNAL MODULE: ./.build/statistics/clustered.js
var clustered = __webpack_require__(80959);
// EXTERNAL MODULE: ./.build/statistics/mcnemar.js
var mcnemar = __webpack_require__(78603);
// EXTERNAL MODULE: ./.build/statistics/newcombe.js
var newcombe = __webpack_require__(45968);
// EXTERNAL MODULE: ./.build/statistics/paired-difference.js
var paired_difference = __webpack_require__(92435);
// EXTERNAL MODULE: ./.build/statistics/score-difference.js
var score_difference = __webpack_require__(34900);
// EXTERNAL MODULE: ./.build/statistics/special.js
var special = __webpack_require__(64851);
;// CONCATENATED MODULE: ./.build/audit/diff/rate-difference.js









/** Barnard's test costs the square of the samples; beyond these sizes its large-sample form is as good. */
const LARGEST_BARNARD = 300;
const LARGEST_TASK_BARNARD = 100;
const NOTHING = {
    difference: null,
    interval: [null, null],
    method: 'none',
    test: 'none',
    p_value: null,
};
/** Difference b - a of two rates as whole samples. */
function rateDifference(a, b, rule, largestExact = LARGEST_BARNARD) {
    if (a.n === 0 || b.n === 0)
        return NOTHING;
    const difference = b.k / b.n - a.k / a.n;
    if (rule.anytime)
        return {
            difference,
            interval: (0,anytime_difference/* anytimeDifference */.v)(b.k, b.n, a.k, a.n, rule.alpha),
            method: 'confidence_sequences',
            test: 'confidence_sequences',
            p_value: (0,anytime_difference/* anytimeDifferenceP */.L)(b.k, b.n, a.k, a.n),
        };
    if (a.designEffect > 1 || b.designEffect > 1)
        return {
            difference,
            interval: clusteredInterval(a, b, rule.alpha / 2),
            method: 'mover',
            test: 'pooled_z',
            p_value: pooledP(a, b),
        };
    const exact = Math.max(a.n, b.n) <= largestExact;
    return {
        difference,
        interval: (0,newcombe/* newcombe */.p)(b.k, b.n, a.k, a.n, { alpha: rule.alpha }),
        method: 'newcombe',
        test: exact ? 'barnard' : 'pooled_z',
        p_value: exact ? (0,barnard/* barnard */.N)(b.k, b.n, a.k, a.n) : pooledP(a, b),
    };
}
/** b - a from intervals of either rate at its effective size. */
function clusteredInterval(a, b, oneSidedAlpha) {
    const of = ({ k, n, designEffect }) => (0,clustered/* effectiveInterval */.L)('wilson', k / n, n / designEffect, oneSidedAlpha);
    const [low, high] = (0,newcombe/* moverInterval */.F)(b.k / b.n, of(b), a.k / a.n, of(a));
    return [Math.max(-1, low), Math.min(1, high)];
}
/** Two-sided p-value of the pooled score test at effective sizes. */
function pooledP(a, b) {
    const [sizeA, sizeB] = [a.n / a.designEffect, b.n / b.designEffect];
    const pooled = ((a.k / a.n) * sizeA + (b.k / b.n) * sizeB) / (sizeA + sizeB);
    const variance = pooled * (1 - pooled) * (1 / sizeA + 1 / sizeB);
    const z = variance <= 0 ? 0 : (b.k / b.n - a.k / a.n) / Math.sqrt(variance);
    return Math.min(1, 2 * (0,special/* normalCdf */.vr)(-Math.abs(z)));
}
/**
 * Whether b is not worse than a by the margin or more, one-sided. `up`: larger rates are better.
 * `null` for a margin that no difference of rates reaches.
 */
function rateNonInferiority(a, b, { up, margin, alpha, anytime }) {
    if (margin >= 1 || a.n === 0 || b.n === 0)
        return null;
    const base = { margin, alpha };
    if (!anytime && a.designEffect <= 1 && b.designEffect <= 1) {
        // Fewer of what is bad is the same as more of what is good with the arms exchanged.
        const [better, worse] = up ? [b, a] : [a, b];
        const { z, p } = (0,score_difference/* nonInferiorityTest */.ip)(better.k, better.n, worse.k, worse.n, margin);
        return { ...base, method: 'farrington_manning', z, p_value: p, bound: null, holds: p <= alpha };
    }
    const [low, high] = anytime ? oneSidedSequences(a, b, alpha) : clusteredInterval(a, b, alpha);
    const bound = up ? low : high;
    return {
        ...base,
        method: anytime ? 'confidence_sequences' : 'mover',
        z: null,
        p_value: null,
        bound,
        holds: up ? bound > -margin : bound < margin,
    };
}
/** Lower and upper bound of b - a, each valid by itself at `alpha`, at any stopping times. */
function oneSidedSequences(a, b, alpha) {
    const bound = ({ k, n }, sided) => (0,beta_binomial_e/* betaBinomialConfidenceSequence */.fA)(k, n, { alpha: alpha / 2, sided })[sided === 'lower' ? 0 : 1];
    return [bound(b, 'lower') - bound(a, 'upper'), bound(b, 'upper') - bound(a, 'lower')];
}
/** McNemar's table over the pairs from `start` to `end`. */
function pairedRates(a, b, pairs, alpha, start = 0, end = pairs.a.length) {
    const table = { both: 0, only_a: 0, only_b: 0, neither: 0 };
    for (let i = start; i < end; i++) {
        const [x, y] = [a.values[pairs.a[i]] === 1, b.values[pairs.b[i]] === 1];
        table[x ? (y ? 'both' : 'only_a') : y ? 'only_b' : 'neither'] += 1;
    }
    const cells = end - start;
    return {
        cells,
        ...table,
        difference: (table.only_b - table.only_a) / cells,
        interval: (0,paired_difference/* tango */.w)(table.only_b, table.only_a, cells, { alpha }),
        p_value: (0,mcnemar/* mcnemarTwoSided */.tF)(table.only_b, table.only_a),
    };
}
/** One row a task that both packages have; p-values are not adjusted yet. */
function rateTasks(a, b, pairs, rule) {
    const rows = [];
    for (const [task, indexA] of a.tasks) {
        const indexB = b.tasks.get(task);
        if (indexB === undefined)
            continue;
        const armA = taskArm(a, indexA, rule.designEffects[0]);
        const armB = taskArm(b, indexB, rule.designEffects[1]);
        // A task that one package never tried is missing there; what counts for that is no difference of models.
        const tried = hasTrial(a, indexA) && hasTrial(b, indexB);
        const whole = tried ? rateDifference(armA, armB, rule, LARGEST_TASK_BARNARD) : NOTHING;
        const [start, end] = pairs?.tasks.get(task) ?? [0, 0];
        // Where hardly a cell of this task pairs, its samples are compared as a whole.
        const isPaired = end > start && 2 * (end - start) >= Math.min(armA.n, armB.n);
        const paired = isPaired ? pairedRates(a, b, pairs, rule.alpha, start, end) : null;
        rows.push({
            task,
            a: { succeeded: armA.k, episodes: armA.n },
            b: { succeeded: armB.k, episodes: armB.n },
            estimate_a: hasTrial(a, indexA) ? armA.k / armA.n : null,
            estimate_b: hasTrial(b, indexB) ? armB.k / armB.n : null,
            difference: whole.difference,
            interval: whole.interval,
            test: paired === null ? whole.test : 'mcnemar_exact',
            p_value: paired === null ? whole.p_value : paired.p_value,
            p_adjusted: null,
            separated: false,
        });
    }
    return rows;
}
function hasTrial({ observed, cells }, task) {
    const { width } = cells.table;
    return observed.subarray(task * width, (task + 1) * width).some((value) => !Number.isNaN(value));
}
function taskArm({ values, cells }, task, designEffect) {
    const arm = { k: 0, n: 0, designEffect };
    const { width } = cells.table;
    for (let cell = task * width; cell < (task + 1) * width; cell++) {
        const value = values[cell];
        if (Number.isNaN(value))
            continue;
        arm.k += value;
        arm.n += 1;
    }
    return arm;
}

// EXTERNAL MODULE: ./.build/statistics/bootstrap-difference.js
var bootstrap_difference = __webpack_require__(88200);
// EXTERNAL MODULE: ./.build/statistics/quantile.js
var quantile = __webpack_require__(44447);
;// CONCATENATED MODULE: ./.build/audit/diff/sample-difference.js



/** Any fixed number: the same packages always give the same diff. */
const SEED = 0;
/** Below this a bootstrap knows too little of a distribution for its nominal level to mean anything. */
const FEWEST_VALUES = 10;
/** Means of larger samples get the bootstrap's closed-form limit, which is as good and instant. */
const LARGEST_RESAMPLED = 5000;
/** Values drawn for two packages as a whole, and for their tasks: those of a million episodes are resampled less often. */
const MOST_DRAWS = 100_000_000;
const RESAMPLES = { usual: 2000, fewest: 200 };
/** How far the smallest possible p-value lies under what Holm asks of the first of many tests. */
const HEADROOM = 4;
const sample_difference_NOTHING = {
    difference: null,
    interval: [null, null],
    method: 'none',
    test: 'none',
    p_value: null,
};
/** The difference b - a of a mean or quantile, and whether b is worse by no more than the margin. */
function sampleDifference(a, b, paired, rule, against) {
    if (Math.min(a.length, b.length) < FEWEST_VALUES)
        return { ...sample_difference_NOTHING, non_inferiority: null };
    const isMean = rule.statistic === 'mean' || rule.statistic === 'sum';
    if (isMean && Math.min(a.length, b.length) > LARGEST_RESAMPLED) {
        const { difference, error } = normalDifference(a, b, paired);
        const around = (z) => [difference - z * error, difference + z * error];
        return {
            difference,
            interval: around((0,special/* normalQuantile */.Zl)(1 - rule.alpha / 2)),
            method: 'normal',
            test: 'normal',
            p_value: error === 0 ? (difference === 0 ? 1 : 0) : Math.min(1, 2 * (0,special/* normalCdf */.vr)(-Math.abs(difference) / error)),
            non_inferiority: judged(against, 'normal', (alpha) => around((0,special/* normalQuantile */.Zl)(1 - alpha))),
        };
    }
    const found = (0,bootstrap_difference/* bootstrapDifference */.ub)(b, a, {
        statistic: statisticOf(rule.statistic),
        seed: SEED,
        paired,
        resamples: resamplesOf(rule),
    });
    return {
        difference: found.estimate,
        interval: (0,bootstrap_difference/* replicateInterval */.NC)(found, rule.alpha / 2),
        method: 'bootstrap',
        test: 'bootstrap',
        p_value: (0,bootstrap_difference/* replicateP */.KW)(found),
        non_inferiority: judged(against, 'bootstrap', (alpha) => (0,bootstrap_difference/* replicateInterval */.NC)(found, alpha)),
    };
}
/**
 * No p-value of a bootstrap is below 2 / (resamples + 1), so that many tests need many resamples. Where the samples are
 * too large for them, tasks stay unseparated rather than be separated wrongly.
 */
function resamplesOf({ tests, alpha, size }) {
    const wanted = Math.max(RESAMPLES.usual, Math.ceil((2 * HEADROOM * tests) / alpha));
    return Math.max(RESAMPLES.fewest, Math.min(wanted, Math.floor(MOST_DRAWS / size)));
}
function statisticOf(statistic) {
    if (statistic === 'mean' || statistic === 'sum')
        return { kind: 'mean' };
    return { kind: 'quantile', q: Number(statistic.slice(1)) / 100 };
}
function judged(against, method, intervalAt) {
    if (against === null)
        return null;
    const { up, margin, alpha } = against;
    const [low, high] = intervalAt(alpha);
    const bound = up ? low : high;
    const holds = up ? bound > -margin : bound < margin;
    return { margin, alpha, method, z: null, p_value: null, bound, holds };
}
function normalDifference(a, b, paired) {
    if (paired) {
        const differences = b.map((value, i) => value - a[i]);
        return { difference: (0,quantile/* mean */.i2)(differences), error: Math.sqrt(varianceOfMean(differences)) };
    }
    return {
        difference: (0,quantile/* mean */.i2)(b) - (0,quantile/* mean */.i2)(a),
        error: Math.sqrt(varianceOfMean(a) + varianceOfMean(b)),
    };
}
function varianceOfMean(values) {
    const centre = (0,quantile/* mean */.i2)(values);
    let squares = 0;
    for (const value of values)
        squares += (value - centre) * (value - centre);
    return squares / (values.length - 1) / values.length;
}
/** Values that counted: of the pairs where there are any, else of each sample as a whole. */
function samplesOf(a, b, pairs) {
    if (pairs !== null)
        return {
            a: pairs.a.map((cell) => a.values[cell]),
            b: pairs.b.map((cell) => b.values[cell]),
            paired: true,
        };
    const counted = ({ values }) => Array.from(values).filter((value) => !Number.isNaN(value));
    return { a: counted(a), b: counted(b), paired: false };
}
/** One row a task that both packages have; p-values are not adjusted yet. */
function sampleTasks(a, b, pairs, rule) {
    const rows = [];
    for (const [task, indexA] of a.tasks) {
        const indexB = b.tasks.get(task);
        if (indexB === undefined)
            continue;
        const [start, end] = pairs?.tasks.get(task) ?? [0, 0];
        const all = { a: taskValues(a, indexA), b: taskValues(b, indexB), paired: false };
        const isPaired = end > start && 2 * (end - start) >= Math.min(all.a.length, all.b.length);
        const samples = isPaired
            ? {
                a: pairs.a.slice(start, end).map((cell) => a.values[cell]),
                b: pairs.b.slice(start, end).map((cell) => b.values[cell]),
                paired: true,
            }
            : all;
        const found = sampleDifference(samples.a, samples.b, samples.paired, rule, null);
        rows.push({
            task,
            a: null,
            b: null,
            estimate_a: estimateOf(all.a, rule),
            estimate_b: estimateOf(all.b, rule),
            difference: found.difference,
            interval: found.interval,
            test: found.test,
            p_value: found.p_value,
            p_adjusted: null,
            separated: false,
        });
    }
    return rows;
}
function taskValues({ values, cells }, task) {
    const { width } = cells.table;
    return Array.from(values.subarray(task * width, (task + 1) * width)).filter((value) => !Number.isNaN(value));
}
function estimateOf(values, { statistic }) {
    if (values.length === 0)
        return null;
    const of = statisticOf(statistic);
    return of.kind === 'mean' ? (0,quantile/* mean */.i2)(values) : (0,quantile/* quantile */.YV)(values, of.q);
}

;// CONCATENATED MODULE: ./.build/audit/diff/compare-metric.js






/**
 * The strictest of the claims' rules: no package is helped by a wide margin or alpha of its own. The error of a
 * difference is alpha on both sides together; that of non-inferiority is what the claim spends on its own direction.
 */
function strictestRule(rules) {
    return {
        alpha: Math.min(...rules.map(({ alpha }) => alpha)),
        oneSidedAlpha: Math.min(...rules.map(({ alpha, sidedness }) => (sidedness === 'two_sided' ? alpha / 2 : alpha))),
        margin: Math.min(...rules.map(({ margin }) => margin)),
    };
}
/** One metric of all packages, every pair of them; the values are in the order of the packages. */
function compareMetric(all, rule) {
    const { name, unit, statistic, operator } = all[0].decision;
    const pairCount = (all.length * (all.length - 1)) / 2;
    const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => comparePair(a, b, rule, pairCount)));
    if (all.length > 2)
        adjustPairs(pairs);
    adjustTasks(pairs.flatMap(({ tasks }) => tasks), rule.alpha);
    for (const pair of pairs) {
        const p = pair.p_adjusted ?? pair.p_value;
        pair.separated = p !== null && p <= rule.alpha;
        pair.conclusion = conclusionOf(pair, operator);
    }
    const letters = all.length > 2 ? lettersOf(all, pairs) : null;
    return {
        name,
        unit,
        statistic,
        operator,
        alpha: rule.alpha,
        packages: all.map(({ cells, decision, trials, withoutResult }, i) => ({
            label: cells.of.label,
            estimate: decision.estimate,
            interval: decision.interval,
            level: decision.level,
            n: decision.n,
            counts: decision.counts,
            trials: statistic === 'rate' ? { succeeded: trials.k, episodes: trials.n } : null,
            without_result: withoutResult,
            letters: letters === null ? null : letters[i],
        })),
        pairs,
    };
}
function comparePair(a, b, rule, pairCount) {
    const { statistic, operator } = a.decision;
    const found = pairCells(a, b);
    const pairs = typeof found === 'string' ? null : found;
    const against = operator === '==' ? null : { up: operator === '>=', margin: rule.margin, alpha: rule.oneSidedAlpha };
    const base = {
        a: a.cells.of.label,
        b: b.cells.of.label,
        level: 1 - rule.alpha,
        p_adjusted: null,
        separated: false,
        unpaired_because: typeof found === 'string' ? found : null,
        conclusion: 'not_separated',
    };
    if (statistic === 'rate')
        return { ...base, ...compareRates(a, b, pairs, rule, against) };
    const size = a.counted.n + b.counted.n;
    const sampleRule = { statistic, alpha: rule.alpha, tests: pairCount, size };
    // No interval of a fixed sample holds for a run that could stop when it looked good.
    if (isAnytime(a.cells.of) || isAnytime(b.cells.of)) {
        const nothing = sampleDifference([], [], false, sampleRule, null);
        return { ...base, ...nothing, paired: null, tasks: [] };
    }
    const samples = samplesOf(a, b, pairs);
    return {
        ...base,
        ...sampleDifference(samples.a, samples.b, samples.paired, sampleRule, against),
        paired: null,
        tasks: sampleTasks(a, b, pairs, { ...sampleRule, tests: pairCount * a.tasks.size }),
    };
}
function compareRates(a, b, pairs, { alpha }, against) {
    const rule = {
        alpha,
        anytime: [a, b].some(({ cells, decision }) => isAnytime(cells.of) || decision.savi !== null),
    };
    const [armA, armB] = [armOf(a), armOf(b)];
    const whole = rateDifference(armA, armB, rule);
    const paired = pairs === null || rule.anytime ? null : pairedRates(a, b, pairs, alpha);
    const nonInferiority = against === null ? null : rateNonInferiority(armA, armB, { ...against, anytime: rule.anytime });
    return {
        ...whole,
        ...(paired === null ? {} : { test: 'mcnemar_exact', p_value: paired.p_value }),
        non_inferiority: nonInferiority,
        paired,
        tasks: rateTasks(a, b, paired === null ? null : pairs, {
            ...rule,
            designEffects: [armA.designEffect, armB.designEffect],
        }),
    };
}
function armOf({ counted, decision: { clustering } }) {
    return { ...counted, designEffect: clustering?.decides ? clustering.design_effect : 1 };
}
/** Holm over the pairs: more than two packages are compared to say which of them differ. */
function adjustPairs(pairs) {
    const tested = pairs.filter(({ p_value: p }) => p !== null);
    const adjusted = (0,multiplicity/* holm */.f)(tested.map(({ p_value: p }) => p));
    tested.forEach((pair, i) => {
        pair.p_adjusted = adjusted[i];
    });
}
/** Holm over the tasks of all pairs: they are tested to say which of them differ. */
function adjustTasks(tasks, alpha) {
    const tested = tasks.filter(({ p_value: p }) => p !== null);
    const adjusted = (0,multiplicity/* holm */.f)(tested.map(({ p_value: p }) => p));
    tested.forEach((task, i) => {
        task.p_adjusted = adjusted[i];
        task.separated = adjusted[i] <= alpha;
    });
}
function conclusionOf(pair, operator) {
    if (!pair.separated)
        return pair.non_inferiority?.holds ? 'not_worse' : 'not_separated';
    // Over pairs the test is about their difference, which a whole sample's need not agree with.
    const difference = pair.paired?.difference ?? pair.difference ?? 0;
    if (operator === '==' || difference === 0)
        return 'different';
    return difference > 0 === (operator === '>=') ? 'better' : 'worse';
}
/** Letters of each package, given in the order of their estimates, the best first. */
function lettersOf(all, pairs) {
    const { operator } = all[0].decision;
    const worst = operator === '<=' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const estimates = all.map(({ decision }) => decision.estimate ?? worst);
    const order = all
        .map((_, i) => i)
        .sort((i, j) => (operator === '<=' ? estimates[i] - estimates[j] : estimates[j] - estimates[i]) || i - j);
    const rank = new Map(order.map((index, place) => [all[index].cells.of.label, place]));
    const separated = pairs
        .filter((pair) => pair.separated)
        .map(({ a, b }) => [rank.get(a), rank.get(b)]);
    const letters = (0,statistics_letters/* compactLetters */.d)(all.length, separated);
    return all.map(({ cells }) => letters[rank.get(cells.of.label)]);
}

;// CONCATENATED MODULE: ./.build/audit/diff/diff-evidence.js







/** Every pair is compared, and every package has letters. */
const MOST_PACKAGES = 16;
/**
 * Compares evidence packages, the first as the reference of the others. Packages that are not about the same thing are
 * refused: then `comparable` is false, `differences` says why, and nothing was compared.
 *
 * Rates: Newcombe's interval of the difference and Farrington–Manning non-inferiority with the smallest margin that a
 * claim states; exact McNemar where cells pair, Barnard (beyond 300 episodes the pooled score test) where they do not;
 * intervals by variance recovery where seeds are clustered, by confidence sequences where a run could stop early. Means and quantiles: percentile bootstrap, over pairs where
 * cells pair. Tasks, and pairs of more than two packages, are adjusted after Holm. Cells without a result count as in each
 * package's own decision, and are in no pair; notes say how many were left out, and which packages rest on the same results.
 * @throws WorldGateError `packages-too-few`, `packages-too-many`, `label-twice`, `waiver-unknown`, `package-tampered`
 */
function diffEvidence(packages, { waive = [] } = {}) {
    requireSeveral(packages);
    const differences = differencesOf(packages, waive);
    const names = sharedMetrics(packages);
    const comparable = isComparable(differences) && names.length > 0;
    const notes = notesOf(packages, differences);
    const cells = comparable ? packages.map(cellsOf) : [];
    const metrics = comparable ? names.map((name) => valuesOf(cells, name)) : [];
    const rule = strictestRule(packages.map(({ claim }) => claim.decision_rule));
    notes.push(...sharedResultNotes(cells), ...leftOutNotes(metrics));
    if (isComparable(differences) && names.length === 0)
        notes.push('No metric is claimed in the same way by all packages, so there is nothing to compare.');
    return {
        schema_version: 'worldgate.evidence_diff.v1',
        packages: packages.map(({ label, claim, evidence }) => ({
            label,
            claim_id: claim.id,
            claim_hash: evidence.claim.hash,
            protocol_hash: evidence.protocol.hash,
            subject: evidence.subject,
            outcome: evidence.outcome,
            verdict: evidence.verdict,
            grade: evidence.grade.grade,
            counts: evidence.counts,
            not_for_proof: evidence.not_for_proof,
        })),
        comparable,
        differences,
        metrics: metrics.map((all) => compareMetric(all, rule)),
        notes,
    };
}
function valuesOf(cells, name) {
    return cells.map((one) => {
        const decision = one.of.evidence.metrics.find((metric) => metric.name === name);
        if (decision !== undefined)
            return metricValues(one, decision);
        throw new errors/* WorldGateError */._B('package-tampered', `${(0,plain_value/* quoted */.TL)(one.of.label)}: its claim expects ${name}, and its evidence decides nothing about it`, { hint: '`worldgate evidence recompute` shows every difference' });
    });
}
/** Every two packages, in their order. */
function pairsOf(all) {
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b]));
}
/** Two packages of the same files differ in their rules alone: that has to be said before their numbers are read. */
function sharedResultNotes(cells) {
    return pairsOf(cells).flatMap(([a, b]) => {
        const { same, cells: both } = sameResults(a, b);
        if (same === 0)
            return [];
        const whole = same === both ? 'the same results' : `the same results in ${(0,format/* integer */.nd)(same)} of ${(0,format/* count */.U9)(both, 'cell')}`;
        return [
            clipped(`${a.of.label} and ${b.of.label} rest on ${whole} (raw files of equal digest): they are not two runs, and agree there by themselves.`),
        ];
    });
}
/** What is in no pair, of the packages whose cells do pair. */
function leftOutNotes(metrics) {
    return metrics.flatMap((all) => pairsOf(all).flatMap(([a, b]) => {
        const pairs = pairCells(a, b);
        if (typeof pairs === 'string' || pairs.withoutTrial === 0)
            return [];
        const which = metrics.length === 1 ? '' : `${a.decision.name}: `;
        const left = pairs.withoutTrial;
        return [
            clipped(`${which}${a.cells.of.label} and ${b.cells.of.label}: ${(0,format/* count */.U9)(left, 'planned cell')} without a trial in one or both ${left === 1 ? 'was' : 'were'} left out of pairing.`),
        ];
    }));
}
/** Labels may be long; a note is not longer than its contract allows. */
const clipped = (text) => text.slice(0, 4000);
function requireSeveral(packages) {
    if (packages.length < 2)
        throw new errors/* WorldGateError */._B('packages-too-few', 'two packages at least are needed for a comparison', {
            hint: 'name the folders of two packages',
        });
    if (packages.length > MOST_PACKAGES)
        throw new errors/* WorldGateError */._B('packages-too-many', `${packages.length} packages were given; at most ${MOST_PACKAGES} are compared with each other`, { hint: 'compare fewer at once' });
    const seen = new Set();
    for (const { label } of packages) {
        if (seen.has(label))
            throw new errors/* WorldGateError */._B('label-twice', `two packages are called ${(0,plain_value/* quoted */.TL)(label)}`, {
                hint: 'give each package once, and each a label of its own',
            });
        seen.add(label);
    }
}

// EXTERNAL MODULE: ./.build/audit/package/read-package.js
var read_package = __webpack_require__(50304);
// EXTERNAL MODULE: ./.build/audit/package/recompute.js
var recompute = __webpack_require__(57495);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/evidence-view.js
var evidence_view = __webpack_require__(90171);
// EXTERNAL MODULE: ./.build/reports/format.js
var reports_format = __webpack_require__(74155);
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
    const count = (0,reports_format/* plural */.LS)(packages.length, 'package');
    if (comparable) {
        const waived = differences.length === 0
            ? ''
            : `, although they differ in ${(0,reports_format/* plural */.LS)(differences.length, 'key')} that the caller waived`;
        return `${count} compared on ${(0,reports_format/* plural */.LS)(metrics.length, 'metric')}${waived}.`;
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
            `${(0,evidence_view/* countsText */.WN)({ succeeded: counts.matched, episodes: counts.planned })}, ${(0,reports_format/* formatCount */.B4)(counts.missing)} missing`,
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
            const level = one.level === null ? '' : ` (${(0,reports_format/* formatRequired */.xV)(one.level, 'share')})`;
            const interval = (0,reports_format/* formatInterval */.vy)(one.interval, unit);
            return [
                (0,plain/* clip */.$Q)(one.label, plain/* LONGEST */.zP.label),
                one.estimate === null ? '—' : (0,reports_format/* formatQuantity */.VZ)(one.estimate, unit),
                interval === null ? '—' : `${interval}${level}`,
                one.counts === null
                    ? (0,reports_format/* formatQuantity */.VZ)(one.n, {
                        shift: 0,
                        prefix: '',
                        suffix: '',
                        decimals: Number.isInteger(one.n) ? 0 : 1,
                    })
                    : (0,evidence_view/* countsText */.WN)(one.counts),
                ...(isRate ? [one.trials === null ? '—' : (0,evidence_view/* countsText */.WN)(one.trials)] : []),
                (0,reports_format/* formatCount */.B4)(one.without_result),
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
    const interval = (0,reports_format/* formatInterval */.vy)(pair.interval, unit, { signed: true, thresholds });
    const facts = [
        `${(0,reports_format/* formatQuantity */.VZ)(pair.difference, unit, { signed: true })}`,
        interval === null
            ? null
            : `${(0,reports_format/* formatRequired */.xV)(pair.level, 'share')} ${METHOD_WORDS[pair.method]} ${interval}`,
        p === null
            ? null
            : `${(0,reports_format/* formatP */.MA)(p, alpha)}${pair.p_adjusted === null ? '' : ' after Holm'} (${TEST_WORDS[pair.test]})`,
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
    const interval = (0,reports_format/* formatInterval */.vy)(paired.interval, unit, { signed: true }) ?? '—';
    return [
        `${(0,reports_format/* plural */.LS)(paired.cells, 'cell')} pair: ${(0,reports_format/* formatCount */.B4)(paired.only_b)} succeeded with ${b} alone, ${(0,reports_format/* formatCount */.B4)(paired.only_a)} with ${a} alone, ${(0,reports_format/* formatCount */.B4)(paired.both)} with both, ${(0,reports_format/* formatCount */.B4)(paired.neither)} with neither; over pairs ${(0,reports_format/* formatQuantity */.VZ)(paired.difference, unit, { signed: true })} (Tango ${interval}).`,
    ];
}
function marginText({ non_inferiority: found }, unit, a, b) {
    if (found === null)
        return [];
    const by = found.p_value !== null
        ? `${(0,reports_format/* formatP */.MA)(found.p_value, found.alpha)}, Farrington–Manning`
        : `bound ${found.bound === null ? '—' : (0,reports_format/* formatQuantity */.VZ)(found.bound, unit, { signed: true, thresholds: [found.margin, -found.margin] })}, ${METHOD_WORDS[found.method] ?? found.method}`;
    const margin = (0,reports_format/* formatRequired */.xV)(found.margin, unit);
    const said = found.holds
        ? `${b} is not worse than ${a} by ${margin} or more`
        : `That ${b} is not worse than ${a} by ${margin} or more is not shown`;
    return [`${said} (${by}, one-sided α = ${(0,reports_format/* formatRequired */.xV)(found.alpha, '')}).`];
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
        : `${(0,reports_format/* formatQuantity */.VZ)(estimate, unit)}${counts === null ? '' : ` (${(0,reports_format/* formatCount */.B4)(counts.succeeded)}/${(0,reports_format/* formatCount */.B4)(counts.episodes)})`}`;
    return [
        (0,plain/* clip */.$Q)(task.task, plain/* LONGEST */.zP.label),
        arm(task.estimate_a, task.a),
        arm(task.estimate_b, task.b),
        task.difference === null ? '—' : (0,reports_format/* formatQuantity */.VZ)(task.difference, change, { signed: true }),
        (0,reports_format/* formatInterval */.vy)(task.interval, change, { signed: true }) ?? '—',
        task.p_adjusted === null ? '—' : (0,reports_format/* formatP */.MA)(task.p_adjusted, metric.alpha),
    ];
}
/** `2 of 10 tasks are separated after Holm over all tasks and pairs.` */
function tasksSeparatedText({ tasks }) {
    const separated = tasks.filter((task) => task.separated).length;
    return `${(0,reports_format/* formatCount */.B4)(separated)} of ${(0,reports_format/* plural */.LS)(tasks.length, 'task')} separated after Holm.`;
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
const evidence_diff_MOST_TASKS = { text: 5, markdown: 200 };
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
    const shown = tasksByNeed(pair).slice(0, evidence_diff_MOST_TASKS.markdown);
    if (shown.length < 2)
        return sentences.join('\n');
    const left = pair.tasks.length - shown.length;
    const names = [(0,plain/* clip */.$Q)(pair.a, plain/* LONGEST */.zP.label), (0,plain/* clip */.$Q)(pair.b, plain/* LONGEST */.zP.label)];
    const header = TASK_HEADER.map((cell, i) => (i === 1 ? names[0] : i === 2 ? names[1] : cell));
    return (0,markdown/* blocks */.Bv)(sentences.join('\n'), (0,markdown/* folded */.TM)((0,reports_escape/* escapeHtml */.ZD)(`${names[1]} against ${names[0]} by task: ${tasksSeparatedText(pair)}`), (0,markdown/* blocks */.Bv)(table('lrrrrr', header, shown.map((task) => taskDifferenceRow(task, metric))), left === 0 ? null : `${(0,reports_format/* plural */.LS)(left, 'further task')} in the JSON.`, '<sub>p-values are adjusted after Holm over all tasks and pairs; intervals are not.</sub>')));
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
        const shown = tasksByNeed(pair).slice(0, evidence_diff_MOST_TASKS.text);
        // Names of packages would not fit the headings.
        const names = `a: ${(0,plain/* clip */.$Q)(pair.a, plain/* LONGEST */.zP.label)}, b: ${(0,plain/* clip */.$Q)(pair.b, plain/* LONGEST */.zP.label)}`;
        lines.push(...(0,reports_text/* item */.AS)(`${tasksSeparatedText(pair)} By task, ${names}:`, width));
        const rowsOf = shown.map((task) => taskDifferenceRow(task, metric).filter((_, i) => i !== 4));
        lines.push(...plainTable(['Task', 'a', 'b', 'Change', 'p (Holm)'], rowsOf, width));
        const left = pair.tasks.length - shown.length;
        if (left > 0)
            lines.push(...(0,reports_text/* item */.AS)(`${(0,reports_format/* plural */.LS)(left, 'more task')} in the JSON`, width));
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

// EXTERNAL MODULE: ./.build/reports/evidence-facts.js
var evidence_facts = __webpack_require__(27615);
// EXTERNAL MODULE: ./.build/reports/evidence-forest.js
var evidence_forest = __webpack_require__(43331);
// EXTERNAL MODULE: ./.build/reports/evidence-tasks.js
var evidence_tasks = __webpack_require__(92434);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/html-page.js
var html_page = __webpack_require__(46973);
;// CONCATENATED MODULE: ./.build/reports/evidence-html.js









/**
 * An evidence package as one page of its own: no script, nothing that is loaded, light and dark, 360 px and wider.
 * Says what `evidence.md` says, and draws each task's interval against the threshold.
 */
function renderEvidenceHtml(evidence) {
    const name = (0,plain/* clip */.$Q)(evidence.subject.id, plain/* LONGEST */.zP.name);
    return (0,html_page/* htmlPage */.X)({
        title: `${(0,gate_view/* verdictWord */.E0)(evidence.verdict)}: ${name}`,
        heading: (0,plain/* clip */.$Q)(evidence.claim.statement, plain/* LONGEST */.zP.sentence),
        about: `Evidence package of claim <code>${(0,reports_escape/* escapeHtml */.ZD)(evidence.claim.id)}</code>`,
        style: evidence_forest/* EVIDENCE_STYLE */.g,
        parts: [
            decision(evidence),
            metricsPart(evidence),
            ...evidence.metrics.map((metric) => tasksPart(metric, evidence)),
            countsPart(evidence),
            rowsPart('Tasks outside of the protocol', 'Results that never count', ['Task', 'Results'], (0,evidence_facts/* unplannedTasks */.wA)(evidence)),
            ppiPart(evidence),
            gradePart(evidence),
            part('Scope limits', facts((0,evidence_facts/* scopeRows */.IW)(evidence))),
            missingPart(evidence),
            part('What this does not show', list(evidence.not_shown)),
            findingsPart(evidence),
            rowsPart('What the evaluator itself reported', 'Compared with the episodes; never decided with', ['Number', 'Of', 'As it stands', 'Where'], (0,evidence_facts/* reportedRows */.Nr)(evidence)),
            derivedPart('Recommendation', evidence.recommendation),
            derivedPart('Deployment summary', evidence.deployment_summary),
            axesPart(evidence),
            authorPart(evidence),
            part('Record', facts([...(0,evidence_facts/* subjectRows */.AU)(evidence), ...(0,evidence_facts/* recordRows */.dq)(evidence)])),
        ],
        boundary: evidence_facts/* EVIDENCE_BOUNDARY */.V$,
    });
}
function part(title, ...html) {
    const body = html.filter((piece) => piece !== '').join('\n');
    return body === '' ? '' : `<section>\n<h2>${(0,reports_escape/* escapeHtml */.ZD)(title)}</h2>\n${body}\n</section>`;
}
const paragraph = (text) => (text === '' ? '' : `<p>${(0,reports_escape/* escapeHtml */.ZD)(text)}</p>`);
const muted = (text) => (text === '' ? '' : `<p class="muted">${(0,reports_escape/* escapeHtml */.ZD)(text)}</p>`);
function list(sentences) {
    if (sentences.length === 0)
        return '';
    return `<ul>\n${sentences.map((text) => `<li>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(text, plain/* LONGEST */.zP.message))}</li>`).join('\n')}\n</ul>`;
}
function facts(rows) {
    return `<dl>${rows.map(([term, value]) => `<dt>${(0,reports_escape/* escapeHtml */.ZD)(term)}</dt><dd>${(0,reports_escape/* escapeHtml */.ZD)(value)}</dd>`).join('')}</dl>`;
}
function decision(evidence) {
    const row = (0,verdict/* verdictRow */.oq)(evidence.verdict);
    const note = evidence.not_for_proof
        ? `\n<p class="note"><strong>Not for proof.</strong> ${(0,reports_escape/* escapeHtml */.ZD)(evidence_facts/* NOT_FOR_PROOF */.Vj)}</p>`
        : '';
    return `<section class="decision ${evidence.verdict}" aria-label="Decision">
<p><strong><span aria-hidden="true">${row.emoji}</span> ${(0,evidence_view/* verdictWords */.L2)(evidence)}</strong></p>
<p>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(evidence.sentence, plain/* LONGEST */.zP.message))}</p>
${list((0,evidence_facts/* furtherReasons */.QA)(evidence))}
</section>${note}`;
}
function word(verdict, text) {
    return `<span class="word ${verdict}">${(0,reports_escape/* escapeHtml */.ZD)(text)}</span>`;
}
function metricsPart(evidence) {
    if (evidence.metrics.length === 0)
        return '';
    const views = evidence.metrics.map((metric) => (0,evidence_view/* metricView */.GM)(metric, evidence));
    const small = (...texts) => texts
        .filter((text) => text !== null && text !== '')
        .map((text) => `<br><span class="muted">${(0,reports_escape/* escapeHtml */.ZD)(text)}</span>`)
        .join('');
    const rows = views.map((view) => [
        `<code class="name">${(0,reports_escape/* escapeHtml */.ZD)(view.name)}</code>${small(view.about)}`,
        word(view.verdict, view.outcome),
        `<span class="value">${(0,reports_escape/* escapeHtml */.ZD)(view.measured)}</span>${small(view.counts)}`,
        `<span class="nowrap">${(0,reports_escape/* escapeHtml */.ZD)(view.interval === '' ? '—' : view.interval)}</span>${small(`${view.level} ${view.method}`.trim(), view.sidedness, view.n)}`,
        `<span class="nowrap">${(0,reports_escape/* escapeHtml */.ZD)(view.required)}</span>${small(view.tolerated)}`,
    ]);
    const notes = views.flatMap((view) => {
        const text = (0,evidence_view/* noteText */.gA)(view);
        return text === '' ? [] : [`<li><code>${(0,reports_escape/* escapeHtml */.ZD)(view.name)}</code>: ${(0,reports_escape/* escapeHtml */.ZD)(text)}</li>`];
    });
    return part('Decision', `<div class="metrics">${(0,html_page/* htmlTable */.I)('Each metric with what was measured, the interval that decided, and what was required', ['Metric', 'Outcome', 'Measured', 'Interval', 'Required'].map((header) => ({ header })), rows)}</div>`, notes.length === 0 ? '' : `<ul>\n${notes.join('\n')}\n</ul>`);
}
function tasksPart(metric, { metrics }) {
    if (metric.tasks.length === 0)
        return '';
    const title = metrics.length === 1 ? 'Tasks' : `Tasks: ${(0,plain/* clip */.$Q)(metric.name, plain/* LONGEST */.zP.name)}`;
    return part(title, paragraph((0,evidence_tasks/* tasksSentence */.Y7)(metric)), (0,evidence_forest/* forestPlot */.d)(metric));
}
function rowsPart(title, caption, headers, rows) {
    if (rows.length === 0)
        return '';
    return part(title, evidence_html_table(caption, headers, rows));
}
/** A table of texts. */
function evidence_html_table(caption, headers, rows, numbers = []) {
    return (0,html_page/* htmlTable */.I)(caption, headers.map((header, i) => ({ header, number: numbers.includes(i) })), rows.map((row) => row.map(reports_escape/* escapeHtml */.ZD)));
}
function countsPart(evidence) {
    const ways = (0,evidence_facts/* denominatorRows */.OR)(evidence);
    return part('Episodes', paragraph((0,evidence_facts/* coverageSentence */.Qc)(evidence)), evidence_html_table('How the plan and the results meet', ['Episodes', 'Count', 'Meaning'], (0,evidence_facts/* countRows */.BO)(evidence), [1]), ways.length === 0
        ? ''
        : evidence_html_table('Successes by each way of counting', ['Way of counting', 'Succeeded', 'Share'], ways, [1, 2]), paragraph((0,plain/* clip */.$Q)(evidence.denominators.rule, plain/* LONGEST */.zP.message)), paragraph((0,evidence_facts/* ratesSentence */.Z0)(evidence)));
}
function ppiPart(evidence) {
    if (evidence.ppi === null)
        return '';
    const caption = 'The hybrid estimate, and beside it the classical one';
    return part('Prediction-powered estimate', evidence_html_table(caption, ['Estimate', 'Measured', 'Interval'], (0,evidence_facts/* ppiRows */.BC)(evidence), [1, 2]), paragraph((0,evidence_facts/* ppiSentence */.Vc)(evidence)));
}
function gradePart(evidence) {
    const { grade } = evidence.grade;
    return part(`Grade ${grade}`, paragraph(`Grade ${grade}: ${(0,evidence_facts/* gradeWords */.bb)(evidence)}.`), list(evidence.grade.reasons), paragraph((0,evidence_facts/* completenessSentence */.Ck)(evidence)));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return part('What is missing', paragraph('Nothing that this record asks for.'));
    const items = missing.map(({ id, text }) => `<li><code>${(0,reports_escape/* escapeHtml */.ZD)(id)}</code>: ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(text, plain/* LONGEST */.zP.message))}</li>`);
    return part('What is missing', `<ul>\n${items.join('\n')}\n</ul>`);
}
function findingsPart(evidence) {
    const tones = { error: 'failed', warning: 'inconclusive', info: 'skipped' };
    const rows = (0,evidence_facts/* findingsBySeverity */.fh)(evidence).map((finding) => [
        word(tones[finding.severity], finding.severity),
        `<code>${(0,reports_escape/* escapeHtml */.ZD)(finding.code)}</code>`,
        (0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(finding.message, plain/* LONGEST */.zP.sentence)),
        (0,reports_escape/* escapeHtml */.ZD)((0,evidence_facts/* placeText */.Z9)(finding)),
    ]);
    if (rows.length === 0)
        return '';
    const headers = ['Severity', 'Code', 'What', 'Where'];
    return part('Findings', (0,html_page/* htmlTable */.I)('Most severe first', headers.map((header) => ({ header })), rows));
}
function derivedPart(title, { text, rule }) {
    return part(title, paragraph((0,plain/* clip */.$Q)(text, plain/* LONGEST */.zP.message)), muted(rule === '' ? '' : `Rule: ${(0,plain/* clip */.$Q)(rule, plain/* LONGEST */.zP.message)}`));
}
function authorPart({ claim }) {
    const words = (0,plain/* clip */.$Q)(claim.text, plain/* LONGEST */.zP.message);
    return words === '' ? '' : part(evidence_facts/* AUTHORS_WORDS */.X3, paragraph(words));
}
function axesPart({ next_falsification_axes: axes }) {
    if (axes.length === 0)
        return '';
    const items = axes.map(({ axis, text, rule }) => `<li><strong>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(axis, plain/* LONGEST */.zP.name))}:</strong> ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(text, plain/* LONGEST */.zP.message))} <span class="muted">Rule: ${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(rule, plain/* LONGEST */.zP.message))}</span></li>`);
    return part('Where to look for a counterexample next', `<ul>\n${items.join('\n')}\n</ul>`);
}

// EXTERNAL MODULE: ./.build/reports/evidence-markdown.js
var evidence_markdown = __webpack_require__(28919);
// EXTERNAL MODULE: ./.build/reports/evidence-text.js
var evidence_text = __webpack_require__(3997);
// EXTERNAL MODULE: ./.build/cli/audit.js
var audit = __webpack_require__(33544);
// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/outcome.js
var cli_outcome = __webpack_require__(11063);
;// CONCATENATED MODULE: ./.build/cli/evidence.js















const inspectCommand = async (context, options, [dir]) => {
    const stored = (0,read_package/* readPackage */.L)((0,cli_outcome/* resolvePath */.o1)(context, dir));
    const { evidence, digest } = stored;
    const format = (0,cli_options/* text */.Qq)(options, 'format') ?? 'text';
    const { colour, columns } = context.terminal;
    const revoked = revocationOf(stored);
    const rendered = {
        text: () => `${revocationText(revoked, context)}${(0,evidence_text/* renderEvidenceText */.l)(evidence, { color: colour, width: Math.max(48, Math.min(columns, 100)) }).trimEnd()}\n\ndigest: ${digest}\n`,
        markdown: () => (0,evidence_markdown/* renderEvidence */.oP)(evidence),
        html: () => renderEvidenceHtml(evidence),
        json: () => `${JSON.stringify(evidence, null, 2)}\n`,
    }[format]();
    const output = (0,cli_options/* text */.Qq)(options, 'output');
    const data = {
        ...(0,audit.auditData)(evidence, dir, digest),
        ...revoked,
        ...(output === undefined ? { evidence } : { output }),
    };
    // The other formats are files for somebody else, which hold what the package says and no more.
    if (format !== 'text' && options.json !== true)
        context.err(revocationText(revoked, context));
    if (output === undefined)
        return { exitCode: 0, data, text: rendered };
    (0,atomic_file/* writeFileAtomic */.Zf)((0,cli_outcome/* resolvePath */.o1)(context, output), rendered);
    return { exitCode: 0, data, text: `wrote ${output}` };
};
/** What is said of a package that was taken back; nothing of any other. */
function revocationOf({ dir, digest }) {
    const revocation = (0,share_revocation/* readRevocation */.jd)(dir);
    return revocation?.package_digest === digest ? { revocation } : {};
}
function revocationText({ revocation }, { terminal: { columns } }) {
    if (revocation === undefined)
        return '';
    const { by, revoked_at: at, reason } = revocation;
    const sentence = `REVOKED by ${(0,plain/* clip */.$Q)(by, plain/* LONGEST */.zP.title)} at ${at}: ${(0,plain/* clip */.$Q)(reason, plain/* LONGEST */.zP.message)}`;
    return `${(0,text_table/* wrap */.LV)(sentence, Math.max(48, Math.min(columns, 100))).join('\n')}\n\n`;
}
/** Exit code of a package whose decision does not follow from its episodes. */
const TAMPERED = 1;
const recomputeCommand = async (context, _options, [dir]) => {
    const stored = (0,read_package/* readPackage */.L)((0,cli_outcome/* resolvePath */.o1)(context, dir));
    const revoked = revocationOf(stored);
    const warning = revocationText(revoked, context);
    const { matches, differences, wording, evidence } = (0,recompute/* recompute */.Z)(stored, context.installation.version);
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
        const given = (0,cli_outcome/* resolvePath */.o1)(context, folder);
        const stored = (0,read_package/* readPackage */.L)(external_node_path_.basename(given) === 'evidence.json' ? external_node_path_.dirname(given) : given);
        const { claim, protocol, evidence, raw } = stored;
        const files = new Map(raw.files.map(({ path: file, digest }) => [file, digest]));
        return { label: folder, claim, protocol, evidence, episodes: () => (0,read_package/* episodesOf */.U)(stored), files };
    });
    const waive = (0,cli_options/* text */.Qq)(options, 'waive')?.split(',');
    const diff = diffEvidence(packages, waive === undefined ? {} : { waive });
    const { colour, columns } = context.terminal;
    const rendered = (0,cli_options/* text */.Qq)(options, 'format') === 'markdown'
        ? renderEvidenceDiffMarkdown(diff)
        : renderEvidenceDiffText(diff, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
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

/***/ 22442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ signingNext),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);

const WIDTH = 80;
const LABEL = 9;
function rowsText(rows) {
    return rows
        .flatMap(([label, value]) => (0,_reports_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`))
        .join('\n');
}
/** A command line to copy, without the program; over several lines where it is too long for one. */
function commandText([first, ...rest]) {
    const parts = [`npx worldgate ${first}`, ...rest];
    const line = `  ${parts.join(' ')}`;
    return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}
/** How a new package is signed where this command ran: a job has an identity, anybody else needs a key. */
function signingNext({ env }, packageName) {
    const sign = `audit sign ${packageName}`;
    if (env.GITHUB_ACTIONS === 'true')
        return `sign:\n${commandText([sign])}`;
    return [
        'sign, with a key of your own:',
        commandText(['audit keygen', '--output ~/keys/lab', '--owner "Robot Lab"']),
        commandText([sign, '--key ~/keys/lab.private.pem']),
    ].join('\n');
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
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/, 'owner/name');
const numericId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d{1,20}$/, 'a number');
const commit = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full commit');
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
    commit: commit.describe('of the repository that the workflow lies in'),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the text that was checked'),
    level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['L2', 'L3']),
});
/** Signed by a workflow, whose certificate says which. */
const certificateSigner = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('certificate'),
    issuer: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5().max(1024).describe('of the OIDC token, e.g. https://token.actions.githubusercontent.com'),
    repository: repositoryName,
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
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([commit, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('released')])
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

/***/ 49024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namedRows)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36494);


const INDENT = '  ';
/**
 * A table of plain text whose rows have long names without blanks, as paths and tasks have. Where a word would have to be
 * broken to fit, every name stands on a line of its own over its cells, so that no name is broken unless the terminal
 * is narrower than the name.
 */
function namedRows({ header, rows, width }) {
    const cellsOf = rows.map(({ name, cells }) => [[name], ...cells]);
    const beside = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({ header, rows: cellsOf, width });
    if (cellsOf.every((cells) => fits(cells, beside.heading[1])))
        return [...beside.heading, ...beside.rows.flat()];
    const under = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textTable */ .ed)({
        header: header.slice(1),
        rows: rows.map(({ cells }) => cells),
        width: width - INDENT.length,
    });
    const indented = (line) => `${INDENT}${line}`;
    return [
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(header[0], width),
        ...under.heading.map(indented),
        ...rows.flatMap(({ name }, i) => [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(name, width), ...under.rows[i].map(indented)]),
    ];
}
/** Whether no word of a row is wider than its column, by the line under the heading. */
function fits(cells, rule) {
    const columns = rule.split(/ +/).map((dashes) => dashes.length);
    const words = (parts) => parts.flatMap((part) => part.split(' '));
    return cells.every((parts, i) => words(parts).every((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(word) <= columns[i]));
}


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderEvidenceText)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27615);
/* harmony import */ var _evidence_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72342);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75963);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36494);








/** Sentences of one sort that a terminal shows; `evidence.md` has them all. */
const MOST_SENTENCES = 6;
const MOST_TASKS = 5;
/**
 * What became of a claim, for a terminal of `width` columns (80 unless given, at least 48), without emoji. Every line
 * ends with a line break.
 */
function renderEvidenceText(evidence, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, codes) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const inVerdict = (text, verdict) => paint(text, _text_js__WEBPACK_IMPORTED_MODULE_6__/* .SGR */ .NT[verdict]);
    const bold = (text) => paint(text, '1');
    const prose = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(text, width);
    const { grade, recommendation } = evidence;
    const said = `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2)(evidence)}. ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`;
    const lines = [
        ...prose((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)).map(bold),
        '',
        ...prose(said).map((line) => inVerdict(line, evidence.verdict)),
        '',
    ];
    if (evidence.not_for_proof)
        lines.push(...prose(`Not for proof. ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_FOR_PROOF */ .Vj}`).map((line) => paint(line, '33')), '');
    lines.push(...metricLines(evidence, width, inVerdict));
    lines.push(...prose((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageSentence */ .Qc)(evidence)));
    lines.push(...countLines(evidence, width));
    lines.push('', ...prose(`Grade ${grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeWords */ .bb)(evidence)}.`));
    lines.push(...items(grade.reasons, width));
    for (const sentence of [(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .completenessSentence */ .Ck)(evidence), (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ppiSentence */ .Vc)(evidence)])
        if (sentence !== '')
            lines.push('', ...prose(sentence));
    lines.push(...titled('Reasons', items((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherReasons */ .QA)(evidence), width), bold));
    lines.push(...titled('Tasks', taskLines(evidence, width), bold));
    const missing = evidence.missing_evidence.map(({ id, text }) => `${id}: ${text}`);
    lines.push(...titled('Missing', items(missing, width), bold));
    const findings = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsBySeverity */ .fh)(evidence)
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => {
        const place = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(finding);
        return `${finding.severity} ${finding.code}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence)}${place === '' ? '' : ` (${place})`}`;
    });
    lines.push(...titled('Findings', items(findings, width), bold));
    lines.push('', ...prose(`Next: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(recommendation.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.message)}`).map(bold));
    const words = (0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(evidence.claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence);
    if (words !== '')
        lines.push('', ...prose(`${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .AUTHORS_WORDS */ .X3}: ${words}`));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Successes by each way of counting, or once where all agree. */
function countLines(evidence, width) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorRows */ .OR)(evidence);
    const agreed = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .agreedCounts */ .vx)(ways);
    return (agreed === null ? ways : [agreed]).flatMap(([how, counts, share]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${how}: ${counts} (${share})`, width));
}
function titled(title, lines, bold) {
    return lines.length === 0 ? [] : ['', bold(title), ...lines];
}
function items(texts, width) {
    const left = texts.length - MOST_SENTENCES;
    return [
        ...texts.slice(0, MOST_SENTENCES).flatMap((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)((0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.sentence), width)),
        ...(left > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(left)} more in evidence.md`, width) : []),
    ];
}
function metricLines(evidence, width, paint) {
    if (evidence.metrics.length === 0)
        return [];
    const views = evidence.metrics.map((metric) => (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_3__/* .metricView */ .GM)(metric, evidence));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)({
        header: ['Metric', 'Outcome', 'Measured', 'Required'],
        rows: views.map((view) => [
            [view.name],
            view.outcome.split(' within ').map((part, i) => (i === 0 ? part : `within ${part}`)),
            [
                joined(view.measured) + (view.counts === '' ? '' : ` (${joined(view.counts)})`),
                joined(view.interval),
                `${joined(view.level)} ${view.method}, ${joined(view.n)}`.trim(),
                joined(view.sidedness),
            ].filter((line) => line !== ''),
            [joined(view.required), ...(view.tolerated === null ? [] : [view.tolerated])],
        ]),
        width,
        paint: (padded, column, row) => (column === 1 ? paint(padded, views[row].verdict) : padded),
    });
    const notes = views.flatMap(({ notes }) => notes.flatMap((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)(note, width)));
    return [...heading, ...rows.flat(), ...notes, ''];
}
/** The worst tasks of each metric; nothing where there is but one task. */
function taskLines(evidence, width) {
    return evidence.metrics.flatMap((metric) => {
        if (metric.tasks.length < 2)
            return [];
        const worst = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksWorstFirst */ .GP)(metric).slice(0, MOST_TASKS);
        const table = (0,_evidence_table_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRows */ .L)({
            header: ['Worst', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'],
            rows: worst.map((task) => {
                const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .taskView */ .vV)(task, metric);
                return {
                    name: view.task,
                    // Each part stays whole, on a line of its own where there is no room for both.
                    cells: [
                        [view.counts.split(', ').map(joined).join(', ')],
                        [joined(view.measured)],
                        [joined(view.interval)],
                        [joined(view.p).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_}(`, ' (')],
                    ],
                };
            }),
            width,
        });
        const name = evidence.metrics.length === 1 ? '' : `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name)}: `;
        return [...(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(`${name}${(0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksSentence */ .Y7)(metric, 3)}`, width), ...table];
    });
}
function joined(text) {
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_BREAK */ .Y_);
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
/* harmony export */   LV: () => (/* reexport safe */ _text_table_js__WEBPACK_IMPORTED_MODULE_6__.LV),
/* harmony export */   NT: () => (/* binding */ SGR),
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8833);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72342);
/* harmony import */ var _section_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28634);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23024);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36494);








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
    const title = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.title, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.title);
    const heading = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.preset.name, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.name)}${title === '' ? '' : `: ${title}`}`;
    lines.push(...paragraph(heading, width).map((line) => paint(line, '1')), '');
    lines.push(...gateLines(report, width, verdictPaint));
    for (const gate of (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates)) {
        const view = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report);
        // The sentence of a gate has its note already.
        if (gate.verdict !== 'passed')
            lines.push(...item(`${view.name}: ${view.sentence}${view.next === null ? '' : ` Next: ${view.next}`}`, width));
        else if (view.note !== null)
            lines.push(...item(view.note, width));
    }
    if (lines.at(-1) !== '')
        lines.push('');
    lines.push(...measurementLines(report, width));
    if (report.preset.gates_overridden)
        lines.push(...paragraph(_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .GATES_REPLACED */ .Uh, width), '');
    if (report.error !== null) {
        const { code, message, hint } = report.error;
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`Error ${code}: ${message}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message);
        lines.push(...paragraph(text, width).map((line) => verdictPaint(line, 'error')));
        if (hint !== null)
            lines.push(...paragraph((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`First thing to try: ${hint}`, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message), width));
        lines.push('');
    }
    if (report.not_for_proof)
        lines.push(...paragraph(`Not for proof. ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .mockSentence */ .OT)(report)}`, width).map((line) => paint(line, '33')));
    const { episodes } = report;
    const facts = [
        report.reason === null ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(report.reason, _plain_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.message),
        report.gates.length === 0 ? null : (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSentence */ .II)(report),
        episodes === null || episodes.run === 0
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(episodes.succeeded)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(episodes.run, 'episode')} succeeded.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .stopSentence */ .WQ)(report),
    ];
    const words = `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(report.verdict).words}.`;
    const decision = [words, ...facts].filter((fact) => fact !== null && fact !== '').join(' ');
    lines.push(...paragraph(decision, width).map((line) => verdictPaint(line, report.verdict)));
    return `${lines.map((line) => line.replaceAll(_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_, ' ').trimEnd()).join('\n')}\n`;
}
/** Lines of a text, with each number and its unit on one, and `p = 0.03` too. */
function paragraph(text, columns) {
    const held = text.replace(/(?<=\d) (?=%|points|ms\b)|(?<=[≥≤]) |(?<=(?:^|[\s(])[pneα]) (?=[=<>] )|(?<=(?:^|[\s(])[pneα] [=<>]) /g, _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(held, columns);
}
/** An item of a list. */
function item(text, width) {
    return paragraph(text, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
/** The table of gates; under a row, how it changed against the baseline. */
function gateLines(report, width, paint) {
    if (report.gates.length === 0)
        return [];
    const views = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesByNeed */ .OZ)(report.gates).map((gate) => (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateView */ .fc)(gate, report));
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
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
    return text.replaceAll(' ', _text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_);
}
/** What a benchmark measured, with its intervals. */
function measurementLines(report, width) {
    const measured = (0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementRows */ .kO)(report);
    if (measured.length === 0)
        return [];
    const columns = [
        ...['what', 'measured'],
        ...(report.latency_baseline === null ? [] : ['baseline']),
        ...(report.latency_ratio === null ? [] : ['ratio']),
    ];
    const headings = { what: 'Measurement', measured: 'This run', baseline: 'Baseline', ratio: 'Ratio' };
    const { heading, rows } = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .textTable */ .ed)({
        header: columns.map((column) => headings[column]),
        // A value and its interval may stand on two lines, each of them whole.
        rows: measured.map((row) => columns.map((column) => [
            column === 'what' ? row.what : joined(row[column]).replace(`${_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_BREAK */ .Y_}(`, ' ('),
        ])),
        width,
    });
    return [...heading, ...rows.flat(), `${(0,_section_details_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementLevel */ .ns)(report)} bootstrap intervals.`, ''];
}


/***/ }),

/***/ 15111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ anytimeDifferenceP),
/* harmony export */   v: () => (/* binding */ anytimeDifference)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41650);


/**
 * Difference p1 - p2 of two success rates, k1 of n1 and k2 of n2, either of which may have been stopped by looking at
 * it, and which may depend on each other (the same seeds). Each rate has a confidence sequence at half of the error
 * (Bonferroni), so that the guarantee holds at any stopping times.
 * Source: Robbins (1970), Ann. Math. Stat. 41:1397, for the sequences; the rest is the union bound.
 */
/** Interval of p1 - p2, with error `alpha` on both sides together. */
function anytimeDifference(k1, n1, k2, n2, alpha) {
    const [l1, u1] = (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(k1, n1, { alpha: alpha / 2 });
    const [l2, u2] = (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(k2, n2, { alpha: alpha / 2 });
    return [l1 - u2, u1 - l2];
}
/** Always-valid p-value of H0: p1 = p2: the smallest alpha at which that interval leaves 0 out. */
function anytimeDifferenceP(k1, n1, k2, n2) {
    const [p1, p2] = [k1 / n1, k2 / n2];
    if (p1 === p2)
        return 1;
    const swapped = p1 > p2;
    const [lowK, lowN, highK, highN] = swapped ? [k2, n2, k1, n1] : [k1, n1, k2, n2];
    // Both sequences hold the same rate where the e-values against it cross, between the two estimates.
    let low = lowK / lowN;
    let high = highK / highN;
    for (let i = 0; i < 200; i++) {
        const middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        if ((0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(lowK, lowN, middle) < (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(highK, highN, middle))
            low = middle;
        else
            high = middle;
    }
    // The smaller of the two claims no more than the crossing itself.
    const crossing = Math.min((0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(lowK, lowN, low), (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(highK, highN, low));
    return Math.min(1, (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .oN)((0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(2) - crossing));
}


/***/ }),

/***/ 88200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ replicateP),
/* harmony export */   NC: () => (/* binding */ replicateInterval),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference)
/* harmony export */ });
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44447);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63546);



/**
 * Percentile bootstrap of statistic(a) - statistic(b). Pairs are drawn together; samples that are not paired are drawn
 * each by itself.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8.
 * @throws RangeError for an empty sample, or pairs of unequal length
 */
function bootstrapDifference(a, b, { statistic, seed, paired, resamples = 2000 }) {
    if (a.length === 0 || b.length === 0)
        throw new RangeError('expected samples that are not empty');
    if (paired && a.length !== b.length)
        throw new RangeError(`expected pairs, got ${a.length} and ${b.length} values`);
    const first = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(a, statistic);
    const second = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(b, statistic);
    const ones = (length) => new Uint32Array(length).fill(1);
    const estimate = first.of(ones(a.length), a.length) - second.of(ones(b.length), b.length);
    const random = new _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed, 'bootstrap-difference');
    const countsA = new Uint32Array(a.length);
    const countsB = paired ? countsA : new Uint32Array(b.length);
    const sorted = new Float64Array(resamples);
    for (let r = 0; r < resamples; r++) {
        (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsA, random, 1);
        if (!paired)
            (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsB, random, 1);
        sorted[r] = first.of(countsA, a.length) - second.of(countsB, b.length);
    }
    sorted.sort();
    return { estimate, sorted };
}
/** Percentile interval; each side errs with probability `oneSidedAlpha`. */
function replicateInterval({ sorted }, oneSidedAlpha) {
    return [(0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, oneSidedAlpha), (0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, 1 - oneSidedAlpha)];
}
/**
 * Two-sided p-value of H0: no difference, by inverting the percentile interval: twice the share of replicates beyond 0,
 * never below 2 / (resamples + 1).
 */
function replicateP({ sorted }) {
    let atOrBelow = 0;
    let atOrAbove = 0;
    for (const value of sorted) {
        if (value <= 0)
            atOrBelow += 1;
        if (value >= 0)
            atOrAbove += 1;
    }
    return Math.min(1, (2 * (1 + Math.min(atOrBelow, atOrAbove))) / (sorted.length + 1));
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compactLetters)
/* harmony export */ });
/** Most items that get letters: the number of letters can grow exponentially with them. */
const MOST_ITEMS = 32;
/**
 * Compact letter display: items that share a letter are not separated from each other. That does not make them equal.
 * Items are numbered from 0 in the order of their estimates, the best first; letters are given in that order too. After
 * `z` follow `a2`, `b2`, ...
 * Source: Piepho (2004), J. Comput. Graph. Stat. 13:456 (insert and absorb).
 * @param separated pairs of items that a test separated, in any order
 * @returns letters of each item, such as `['a', 'ab', 'b']`
 * @throws RangeError for more than 32 items, or a pair that is none of them
 */
function compactLetters(items, separated) {
    if (!Number.isInteger(items) || items < 0 || items > MOST_ITEMS)
        throw new RangeError(`expected at most ${MOST_ITEMS} items, got ${items}`);
    let columns = items === 0 ? [] : [new Set(Array.from({ length: items }, (_, i) => i))];
    for (const [a, b] of separated) {
        if (a === b || ![a, b].every((item) => Number.isInteger(item) && item >= 0 && item < items))
            throw new RangeError(`expected two of ${items} items, got ${a} and ${b}`);
        columns = absorbed(columns.flatMap((column) => column.has(a) && column.has(b) ? [without(column, a), without(column, b)] : [column]));
    }
    columns.sort(byMembers);
    return Array.from({ length: items }, (_, item) => columns.flatMap((column, index) => (column.has(item) ? [letter(index)] : [])).join(''));
}
function without(column, item) {
    return new Set([...column].filter((other) => other !== item));
}
/** Columns that no other column contains; of equal ones the first. */
function absorbed(columns) {
    return columns.filter((column, i) => !columns.some((other, j) => i !== j && [...column].every((item) => other.has(item)) && (column.size < other.size || j < i)));
}
/** The column with the better first member first. */
function byMembers(a, b) {
    const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
    for (let i = 0; i < Math.min(x.length, y.length); i++)
        if (x[i] !== y[i])
            return x[i] - y[i];
    return x.length - y.length;
}
function letter(index) {
    const round = Math.floor(index / 26);
    return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}


/***/ }),

/***/ 34900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ restrictedRates),
/* harmony export */   i5: () => (/* binding */ miettinenNurminen),
/* harmony export */   ip: () => (/* binding */ nonInferiorityTest)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _falling_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72620);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64851);




/**
 * Score tests and interval for the difference of two independent success rates.
 * Sources: Farrington & Manning (1990), Stat. Med. 9:1447; Miettinen & Nurminen (1985), Stat. Med. 4:213.
 */
/**
 * Maximum-likelihood rates [p1, p2] under the restriction p1 - p2 = difference, in (-1, 1): the one root of
 * the score cubic that lies in the parameter space, in trigonometric form.
 */
function restrictedRates(k1, n1, k2, n2, difference) {
    const ratio = n2 / n1;
    const p1 = k1 / n1;
    const p2 = k2 / n2;
    const a = 1 + ratio;
    const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
    const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
    const d = -p1 * difference * (1 + difference);
    const shift = b / (3 * a);
    const v = shift * shift * shift - (b * c) / (6 * a * a) + d / (2 * a);
    const u = (v >= 0 ? 1 : -1) * Math.sqrt(Math.max(0, shift * shift - c / (3 * a)));
    const cosine = u === 0 ? 0 : Math.max(-1, Math.min(1, v / (u * u * u)));
    const angle = (Math.PI + (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .acos */ .HQ)(cosine)) / 3;
    const lowest = Math.max(0, difference);
    const highest = Math.min(1, 1 + difference);
    const rate = Math.max(lowest, Math.min(highest, 2 * u * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .cos */ .gn)(angle) - shift));
    return [rate, rate - difference];
}
/** z of H0: p1 - p2 = difference; `corrected` multiplies the variance by N / (N - 1). */
function differenceZ(k1, n1, k2, n2, difference, corrected) {
    const distance = k1 / n1 - k2 / n2 - difference;
    if (distance === 0)
        return 0;
    const [r1, r2] = restrictedRates(k1, n1, k2, n2, difference);
    let variance = (r1 * (1 - r1)) / n1 + (r2 * (1 - r2)) / n2;
    if (corrected)
        variance *= (n1 + n2) / (n1 + n2 - 1);
    return distance / Math.sqrt(variance);
}
/**
 * Non-inferiority test of H0: p1 - p2 <= -margin, with Farrington–Manning variance, or Miettinen–Nurminen's
 * when `corrected`. Counts k1 of n1 and k2 of n2, margin in [0, 1).
 */
function nonInferiorityTest(k1, n1, k2, n2, margin, corrected = false) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k1, n1);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k2, n2);
    const z = differenceZ(k1, n1, k2, n2, -margin, corrected);
    return { z, p: (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalCdf */ .vr)(-z) };
}
/** Miettinen–Nurminen score interval of p1 - p2; its lower bound passes -margin exactly when that test does. */
function miettinenNurminen(k1, n1, k2, n2, { alpha, sided = 'two' }) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k1, n1);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k2, n2);
    const z = (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(1 - (sided === 'two' ? alpha / 2 : alpha));
    const point = k1 / n1 - k2 / n2;
    const zAt = (difference) => differenceZ(k1, n1, k2, n2, difference, true);
    return [
        sided === 'upper' ? -1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(-1, point, (difference) => zAt(difference) - z),
        sided === 'lower' ? 1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(point, 1, (difference) => zAt(difference) + z),
    ];
}


/***/ }),

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
