export const id = 8840;
export const ids = [8840];
export const modules = {

/***/ 38840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideShards: () => (/* binding */ decideShards),
  mergeShards: () => (/* binding */ mergeShards)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/runs/layout.js
var layout = __webpack_require__(3163);
// EXTERNAL MODULE: ./.build/runs/workspace.js + 1 modules
var workspace = __webpack_require__(21099);
// EXTERNAL MODULE: ./.build/evaluation/conclude.js + 1 modules
var conclude = __webpack_require__(27660);
// EXTERNAL MODULE: ./.build/evaluation/end-run.js + 1 modules
var end_run = __webpack_require__(28953);
// EXTERNAL MODULE: ./.build/evaluation/plan-agreement.js
var plan_agreement = __webpack_require__(48411);
// EXTERNAL MODULE: ./.build/evaluation/run-claim.js
var run_claim = __webpack_require__(3365);
// EXTERNAL MODULE: ./.build/evaluation/run-lock.js
var run_lock = __webpack_require__(67098);
// EXTERNAL MODULE: ./.build/evaluation/run-log.js
var run_log = __webpack_require__(53571);
// EXTERNAL MODULE: ./.build/evaluation/run-plan.js
var run_plan = __webpack_require__(81966);
// EXTERNAL MODULE: ./.build/gates/baseline-match.js
var baseline_match = __webpack_require__(21402);
// EXTERNAL MODULE: ./.build/gates/stop-monitor.js
var stop_monitor = __webpack_require__(61386);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/contracts/shard.js
var shard = __webpack_require__(50454);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/runs/read-run.js + 1 modules
var read_run = __webpack_require__(73866);
// EXTERNAL MODULE: ./.build/evaluation/shards/slices.js
var shards_slices = __webpack_require__(65644);
;// CONCATENATED MODULE: ./.build/evaluation/shards/read-shard.js









/** An artifact holds a run, and a workspace holds runs below `runs/`. */
const DEEPEST = 3;
/** Shards, and as many attempts that failed. */
const MOST_RUNS = 2 * shard/* MOST_SHARDS */.Y;
/**
 * The shards among the runs below a folder; other runs are left alone.
 * @param root absolute
 * @throws WorldGateError `shards-missing` for a folder that is not there, `run-invalid` for a manifest that is none
 */
function findShards(root) {
    if (!(0,external_node_fs_.existsSync)(root)) {
        throw new errors/* WorldGateError */._B('shards-missing', `there is no folder ${(0,plain_value/* quoted */.TL)(external_node_path_.basename(root))}`, {
            hint: 'name the folder that holds the run folders of the shards',
        });
    }
    const found = [];
    const walk = (dir, depth) => {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(dir, layout/* MANIFEST */.e0))) {
            const manifest = (0,read_run/* readManifest */.WI)(dir);
            const { shard } = manifest;
            if (shard === undefined)
                return;
            if (found.length === MOST_RUNS) {
                throw new errors/* WorldGateError */._B('too-many-shards', `more than ${MOST_RUNS} shards are in one folder`, {
                    hint: 'keep the shards of a run in a folder of their own',
                });
            }
            found.push({ dir, manifest: { ...manifest, shard } });
            return;
        }
        if (depth === DEEPEST)
            return;
        const entries = (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
        // Symbolic links are no directories here, and so are not followed.
        for (const entry of entries.filter((each) => each.isDirectory()).sort(byName)) {
            walk(external_node_path_.join(dir, entry.name), depth + 1);
        }
    };
    walk(root, 0);
    return found;
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);
/** How messages call a shard: `shard 3/8 (run 2026…)`. */
function nameOfShard({ manifest }) {
    return `shard ${(0,shards_slices.shardName)(manifest.shard)} (run ${manifest.run_id})`;
}
/**
 * Reads what a shard has played, and checks it: each episode of its part once, in order, with the digest that was
 * written when it ended, and a manifest and a plan that agree with that.
 * @throws WorldGateError `shard-tampered`, and `run-invalid` for files that are missing or of another shape
 */
function readPlayed(run) {
    const { manifest } = run;
    const { shard } = manifest;
    const name = nameOfShard(run);
    const plan = planOf(run);
    const policy = readArm(run, 'policy', shard.policy_digest);
    if (policy === null)
        throw tampered(`${name} is ended, but has no results`);
    const baseline = readArm(run, 'baseline', shard.baseline_digest);
    const { header, records } = policy;
    const succeeded = records.filter((record) => record.success).length;
    const pairs = [
        ['the stop rule', plan.preset.stop, header.plan.stop.rule],
        ['the first seed', plan.preset.seed, header.plan.seed],
        ['the first seed', manifest.plan.seed, header.plan.seed],
        ['the planned episodes', manifest.plan.episodes, header.plan.episodes],
        ['the tasks', JSON.stringify(manifest.inputs.tasks), JSON.stringify(header.tasks)],
        ['the checkpoint', manifest.inputs.checkpoint_digest, header.policy.digest],
        ['its episodes', manifest.episodes?.run, records.length],
        ['its successes', manifest.episodes?.succeeded, succeeded],
        [
            'the baseline policy',
            baseline !== null,
            plan.baseline_run === null && plan.preset.baseline?.policy !== undefined,
        ],
        [
            'the baseline checkpoint',
            baseline === null ? null : manifest.inputs.baseline_checkpoint_digest,
            baseline?.header.policy.digest ?? null,
        ],
    ];
    const [differing] = pairs.filter(([, said, bound]) => said !== bound);
    if (differing === undefined)
        return { ...run, plan, header, records, baseline };
    const [what, said, bound] = differing;
    throw tampered(`${name}: ${layout/* MANIFEST */.e0} or its plan disagrees with its results about ${what}: ${said} and ${bound}`);
}
function planOf(run) {
    try {
        return (0,run_plan/* readPlan */.m)(run.dir, run.manifest);
    }
    catch (cause) {
        if (!(0,errors/* isWorldGateError */.US)(cause))
            throw cause;
        throw tampered(`${nameOfShard(run)}: ${cause.message}`);
    }
}
function readArm(run, arm, expected) {
    const { dir, manifest } = run;
    const { first, end } = manifest.shard;
    const { episodes: file, header: headerFile } = layout/* RESULT_FILES */.Se[arm];
    const name = nameOfShard(run);
    const stored = (0,read_run/* readStoredArm */.im)(dir, arm, first);
    if (stored === null) {
        if (expected === null)
            return null;
        throw tampered(`${name}: ${headerFile} is missing`);
    }
    if (stored.digest !== expected) {
        const why = stored.problem === null ? '' : ` (${stored.problem.message})`;
        throw tampered(`${name}: ${file} or ${headerFile} is not what it wrote: digest ${expected ?? 'none'} expected, ${stored.digest} found${why}`);
    }
    if (stored.problem !== null)
        throw tampered(`${name}: ${stored.problem.message}`);
    const { header, records } = stored;
    if (records.length === end - first && end <= header.plan.episodes)
        return { header, records };
    throw tampered(`${name}: ${file} holds ${records.length} episodes, but its part has ${end - first} of the ${header.plan.episodes} planned`);
}
function tampered(message) {
    return new errors/* WorldGateError */._B('shard-tampered', message, {
        hint: 'files of the shard were edited or damaged after it ended: run that shard again',
    });
}

;// CONCATENATED MODULE: ./.build/evaluation/shards/agree.js




/** What every shard of a run has in common, whatever became of it. */
function factsOf({ manifest }) {
    const { shard } = manifest;
    return [
        ['preset', `${manifest.preset.name} ${manifest.preset.digest}`],
        ['number of shards', `${shard.shards} in ${shard.waves} wave${shard.waves === 1 ? '' : 's'}`],
        ['WorldGate version', manifest.versions.worldgate],
        ...manifest.inputs.tasks.flatMap((task) => [
            [`task "${task.name}"`, task.digest],
            [`world of task "${task.name}"`, task.world_digest],
        ]),
        ['tasks', manifest.inputs.tasks.map(({ name }) => name).join(', ')],
        ['checkpoint', manifest.inputs.checkpoint_digest],
        ['baseline checkpoint', manifest.inputs.baseline_checkpoint_digest],
        ['baseline', manifest.baseline?.result_digest ?? null],
        ['plan', `${manifest.plan.episodes} episodes from seed ${manifest.plan.seed}`],
        ['engine', manifest.engine],
        ['mock', manifest.not_for_proof],
    ];
}
/** What besides is known of one that has played. */
function playedFactsOf({ header, baseline, plan, manifest }) {
    return [
        ...headerFacts(header, ''),
        ...(baseline === null ? [] : headerFacts(baseline.header, 'baseline ')),
        ['header of the results', (0,digest/* sha256Json */.iE)(header)],
        ['header of the baseline results', baseline && (0,digest/* sha256Json */.iE)(baseline.header)],
        ['run plan', (0,digest/* sha256Json */.iE)(plan)],
        ['components', JSON.stringify(manifest.components)],
    ];
}
function headerFacts({ policy, physics }, of) {
    return [
        [`${of}engine`, `${policy.engine} ${policy.engine_version} (${policy.provider}, ${policy.device})`],
        [`${of}physics`, `${physics.engine} ${physics.version}`],
    ];
}
/**
 * Checks that shards are parts of one and the same run: preset, tasks, checkpoints, engines, plan and commit.
 * @throws WorldGateError `shards-differ`, with the first difference and both shards
 */
function requireOneRun(shards) {
    compareAll(shards, factsOf);
    const stated = shards.filter(({ manifest }) => manifest.commit !== null);
    compareAll(stated, ({ manifest }) => [['commit', manifest.commit]]);
}
/** As {@link requireOneRun}, of what is known once they have played. */
function requireSamePlay(shards) {
    compareAll(shards, playedFactsOf);
}
function compareAll(shards, facts) {
    const [first, ...others] = shards;
    if (first === undefined)
        return;
    const expected = facts(first);
    for (const other of others) {
        const found = facts(other);
        const at = expected.findIndex(([what, value], i) => found[i]?.[0] !== what || found[i]?.[1] !== value);
        if (at < 0)
            continue;
        const [what, value] = expected[at];
        throw differ(`${nameOfShard(first)} and ${nameOfShard(other)} differ in ${what}: ${shown(value)} and ${shown(found[at]?.[1])}`);
    }
}
const shown = (value) => String(value ?? 'none');
function differ(message) {
    return new errors/* WorldGateError */._B('shards-differ', message, {
        hint: 'a run is merged from parts of one plan only: take the shards of other runs out of the folder, or run the shard again that differs',
    });
}
/**
 * Checks shards against the plan that was made before them.
 * @throws WorldGateError `shards-differ`
 */
function requirePlan(shards, plan) {
    for (const run of shards) {
        const { manifest } = run;
        const { shard } = manifest;
        const planned = plan.slices.find((slice) => isPlace(slice, shard));
        const pairs = [
            [
                'preset',
                `${manifest.preset.name} ${manifest.preset.digest}`,
                `${plan.preset.name} ${plan.preset.digest}`,
            ],
            ['commit', manifest.commit ?? plan.commit, plan.commit ?? manifest.commit],
            ['tasks', manifest.inputs.tasks.map(({ name }) => name).join(', '), plan.tasks.join(', ')],
            ['checkpoint', manifest.inputs.checkpoint_digest, plan.checkpoint_digest],
            [
                'plan',
                `${manifest.plan.episodes} from seed ${manifest.plan.seed}`,
                `${plan.episodes} from seed ${plan.seed}`,
            ],
            ['number of shards', `${shard.shards} × ${shard.waves}`, `${plan.shards} × ${plan.waves}`],
            ['episodes', `${shard.first} to ${shard.end - 1}`, planned && `${planned.first} to ${planned.end - 1}`],
        ];
        const differing = pairs.find(([, found, expected]) => found !== expected);
        if (differing === undefined)
            continue;
        const [what, found, expected] = differing;
        throw differ(`${nameOfShard(run)} is not of the shard plan: its ${what} is ${shown(found)}, and not ${shown(expected)}`);
    }
}
function isPlace(a, b) {
    return a.shard === b.shard && a.wave === b.wave;
}
/**
 * One shard for each place, in the order of the plan: of several attempts the newest, provided that they found the same.
 * @throws WorldGateError `shards-differ` for attempts that found something else, and for parts that overlap
 */
function onePerPlace(shards) {
    const places = Map.groupBy(shards, ({ manifest: { shard } }) => (0,shards_slices.shardName)(shard));
    const taken = [...places.values()].map((attempts) => {
        const [newest, ...others] = attempts.toSorted((a, b) => a.manifest.run_id < b.manifest.run_id ? 1 : -1);
        for (const other of others) {
            if (contentOf(other) === contentOf(newest))
                continue;
            throw differ(`${nameOfShard(newest)} and ${nameOfShard(other)} are the same shard, but hold other episodes or results`);
        }
        return newest;
    });
    const inOrder = taken.sort((a, b) => a.manifest.shard.first - b.manifest.shard.first);
    for (const [i, shard] of inOrder.entries()) {
        const before = inOrder[i - 1];
        if (before === undefined || before.manifest.shard.end <= shard.manifest.shard.first)
            continue;
        throw differ(`${nameOfShard(before)} and ${nameOfShard(shard)} hold some of the same episodes: they are cut otherwise`);
    }
    return inOrder;
}
function contentOf({ manifest: { shard } }) {
    return JSON.stringify([shard.first, shard.end, shard.policy_digest, shard.baseline_digest]);
}

;// CONCATENATED MODULE: ./.build/evaluation/shards/gather.js








/**
 * Reads and checks the shards below a folder.
 * @param folder absolute
 * @throws WorldGateError `shards-missing` where there is none, `shards-differ`, `shard-tampered`
 */
function gatherShards(folder, shardPlan) {
    const all = findShards(folder);
    const [reference] = all;
    if (reference === undefined) {
        throw new errors/* WorldGateError */._B('shards-missing', `there is no shard in the folder ${external_node_path_.basename(folder)}`, {
            hint: 'play them with `worldgate eval --shard 1/8` and so on; in a workflow look at the jobs that should have',
            kind: 'environment',
        });
    }
    if (shardPlan !== null)
        requirePlan(all, shardPlan);
    requireOneRun(all);
    const ended = all.filter(({ manifest }) => manifest.state === 'partial').map(readPlayed);
    requireSamePlay(ended);
    const { inputs, plan } = reference.manifest;
    const tasks = inputs.tasks.map(({ name }) => name);
    return {
        reference,
        played: onePerPlace(ended),
        broken: all.filter(({ manifest }) => manifest.state !== 'partial'),
        plan: { tasks, episodesPerTask: plan.episodes / tasks.length, seed: plan.seed },
        shardPlan,
    };
}
/**
 * Goes through what the shards played in the order of the plan, until a gap or the decision of the stop rule. The
 * stopping index is a function of the outcomes in that order alone, so that it is that of an unsharded run.
 * @param earlier the run that this one is compared with
 */
function reachOf({ played, plan, reference }, earlier) {
    const planned = reference.manifest.plan.episodes;
    const [first] = played;
    const records = [];
    const baseline = [];
    const total = played.reduce((sum, shard) => sum + shard.records.length, 0);
    if (first === undefined)
        return { records, baseline, isComplete: false, stoppedEarly: false, dropped: 0 };
    const { preset } = first.plan;
    const hasBaseline = first.baseline !== null || earlier !== null;
    const stop = preset.stop === 'savi' ? new stop_monitor/* StopMonitor */.b(preset.gates, plan.tasks, planned, hasBaseline) : undefined;
    const match = earlier === null ? null : (0,baseline_match/* matchBaseline */.X)({ tasks: plan.tasks, seed: plan.seed, planned }, earlier.records);
    for (const shard of played) {
        if (shard.manifest.shard.first !== records.length || stop?.decided)
            break;
        for (const [i, record] of shard.records.entries()) {
            const partner = shard.baseline?.records[i];
            stop?.observe(record, partner ?? match?.partnerOf(record.episode) ?? null);
            records.push(record);
            if (partner !== undefined)
                baseline.push(partner);
            if (stop?.decided)
                break;
        }
    }
    const isComplete = records.length === planned || stop?.decided === true;
    return {
        records,
        baseline,
        isComplete,
        stoppedEarly: records.length < planned && isComplete,
        dropped: total - records.length,
    };
}
const MOST_NAMED = 20;
/** Which shards are missing, with their seeds and tasks, and why where it is known; one for each. */
function missingShards({ played, broken, plan, reference, shardPlan }) {
    const { shards, waves } = reference.manifest.shard;
    const equal = (0,shards_slices.planSlices)(plan, { shards, waves });
    // Shards that were cut otherwise than equally say so; those that are missing cannot.
    const isEqual = [...played, ...broken].every(({ manifest: { shard } }) => (0,shards_slices.shardWord)(shard, placeIn(equal, shard)) === (0,shards_slices.shardName)(shard));
    const slices = shardPlan?.slices ?? (isEqual ? equal : null);
    const why = (slice) => {
        const attempt = broken.findLast(({ manifest }) => (0,shards_slices.shardName)(manifest.shard) === (0,shards_slices.shardName)(slice));
        if (attempt === undefined)
            return '';
        const { state, reason, error } = attempt.manifest;
        const said = error === null ? reason : `${error.code}: ${error.message}`;
        return ` (${state}${said === null ? '' : `: ${(0,plain/* clip */.$Q)(said, 200)}`})`;
    };
    if (slices !== null) {
        const there = new Set(played.map(({ manifest }) => (0,shards_slices.shardName)(manifest.shard)));
        return slices
            .filter((slice) => !there.has((0,shards_slices.shardName)(slice)))
            .map((slice) => `shard ${(0,shards_slices.shardName)(slice)}${why(slice)}: ${(0,shards_slices.episodesInWords)(slice, plan)}`);
    }
    return gaps(played, reference.manifest.plan.episodes).map((gap) => (0,shards_slices.episodesInWords)(gap, plan));
}
function placeIn(slices, { shard, wave }) {
    return slices.find((slice) => slice.shard === shard && slice.wave === wave);
}
function gaps(played, planned) {
    const found = [];
    let at = 0;
    for (const { manifest } of played) {
        if (manifest.shard.first > at)
            found.push({ first: at, end: manifest.shard.first });
        at = manifest.shard.end;
    }
    if (at < planned)
        found.push({ first: at, end: planned });
    return found;
}
/** The failure of a merge that lacks shards. */
function shardsMissing(missing) {
    const more = missing.length - MOST_NAMED;
    const named = [...missing.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
    return new errors/* WorldGateError */._B('shards-missing', `not all episodes have been played: ${named}`, {
        kind: 'environment',
        hint: 'run what is missing again and merge again: in a workflow "Re-run failed jobs", elsewhere the same `worldgate eval --shard`',
    });
}

;// CONCATENATED MODULE: ./.build/evaluation/shards/merge-shards.js















/**
 * Puts the shards of a run together. What comes of it is an ordinary run: its results, digest and verdict are those of
 * the run that was not sharded. Where shards are missing it is a run that failed, which names them.
 * @throws WorldGateError `shards-missing` where there is none at all, `shards-differ`, `shard-tampered`,
 *   `baseline-missing`, `claim-late`
 */
async function mergeShards(request, tools) {
    const gathered = gatherShards(request.shardsDir, request.shardPlan);
    const { reference, played, broken } = gathered;
    requireFrozenFirst(request, gathered);
    const runPlan = played[0]?.plan ?? (0,run_plan/* readPlan */.m)(reference.dir, reference.manifest);
    const earlier = baselineRun(request, gathered, runPlan.baseline_run);
    const reach = reachOf(gathered, earlier);
    const run = (0,workspace/* createRun */.ut)(request.workspaceDir, startOf(gathered), tools);
    const lock = (0,run_lock/* lockRun */.x)(run.dir, tools.randomBytes);
    const log = new run_log/* RunLog */.s((file) => run.path(file), tools);
    const ending = { title: runPlan.preset.title, run, log, tools };
    try {
        (0,atomic_file/* writeFileAtomic */.Zf)(run.path(run_plan/* PLAN_FILE */.V), `${(0,canonical_json/* canonicalJson */.d)(runPlan)}\n`);
        if (request.frozen !== null)
            (0,run_claim/* writeClaim */.qG)(run, request.frozen);
        log.write('info', `merging ${played.length} shards: eval ${runPlan.preset.name}`);
        const times = timesOf(played.length === 0 ? [reference] : played);
        run.update({ ...countsOf([...played, ...broken]), started_at: times.started_at });
        const [first] = played;
        const skipped = first === undefined ? skipReason(gathered) : null;
        if (skipped !== null)
            return await (0,end_run/* skipRun */.Bf)(ending, skipped);
        if (first === undefined || !reach.isComplete) {
            return await (0,end_run/* failRun */.QQ)(ending, shardsMissing(missingShards(gathered)));
        }
        const headers = { policy: first.header, baseline: first.baseline?.header };
        run.writeHeader('policy', headers.policy);
        if (headers.baseline !== undefined)
            run.writeHeader('baseline', headers.baseline);
        run.update({ shards: played.map(mergedShard), digest_reach: digestReachOf(played) });
        const result = (0,conclude/* conclude */.Ep)({
            preset: runPlan.preset,
            tasks: gathered.plan.tasks,
            baselinePolicy: baselinePolicyOf(first),
            baselineRun: earlier,
        }, run, headers, reach);
        return await (0,end_run/* concludeRun */.jf)(ending, result, times);
    }
    catch (failure) {
        return await (0,end_run/* failRun */.QQ)(ending, failure);
    }
    finally {
        log.close();
        lock.release();
    }
}
/**
 * Whether the stop rule is decided by what the shards have played so far. A run that may not stop early is not, until
 * all of it is played.
 * @throws WorldGateError as {@link mergeShards}
 */
function decideShards(request) {
    const gathered = gatherShards(request.shardsDir, request.shardPlan);
    const { played, reference } = gathered;
    const earlier = baselineRun(request, gathered, played[0]?.plan.baseline_run ?? null);
    const { isComplete, records } = reachOf(gathered, earlier);
    return { decided: isComplete, episodes: records.length, planned: reference.manifest.plan.episodes };
}
/** A claim that is made when episodes are known claims nothing. */
function requireFrozenFirst({ frozen }, { played, broken }) {
    const frozenAt = frozen?.protocol.frozen?.at;
    if (frozenAt === undefined)
        return;
    const early = [...played, ...broken].find(({ manifest }) => manifest.started_at < frozenAt);
    if (early === undefined)
        return;
    throw new errors/* WorldGateError */._B('claim-late', `the claim was frozen at ${frozenAt}, but shard run ${early.manifest.run_id} started at ${early.manifest.started_at}`, {
        hint: 'evidence is of a claim that stood before the first episode: plan again, and run all shards after it',
    });
}
/** The earlier run that the shards were compared with. */
function baselineRun({ baselineDir, workspaceDir }, { reference }, id) {
    if (id === null) {
        if (baselineDir === undefined)
            return null;
        throw new errors/* WorldGateError */._B('usage', 'the shards were not compared with another run, so --baseline names nothing');
    }
    const beside = external_node_path_.join((0,layout/* runsFolder */.Xc)(workspaceDir), id);
    const dir = baselineDir ?? ((0,external_node_fs_.existsSync)(beside) ? beside : undefined);
    const found = dir === undefined ? null : (0,plan_agreement/* readPlannedRun */.Y)(dir).run;
    if (found !== null &&
        found.manifest.run_id === id &&
        found.manifest.result_digest === reference.manifest.baseline?.result_digest) {
        return found;
    }
    throw new errors/* WorldGateError */._B('baseline-missing', `the shards were compared with run ${id}, which is not here`, {
        hint: 'name the folder of that run with --baseline',
    });
}
/** Nothing was run where every shard of the first wave says so. */
function skipReason({ broken }) {
    const [first] = broken;
    if (first === undefined || broken.some(({ manifest }) => manifest.state !== 'skipped'))
        return null;
    const places = new Set(broken.filter(({ manifest }) => manifest.shard.wave === 1).map(({ manifest }) => manifest.shard.shard));
    return places.size === first.manifest.shard.shards ? first.manifest.reason : null;
}
function startOf({ reference, played }) {
    const { manifest } = played[0] ?? reference;
    const at = manifest.command.lastIndexOf('--shard');
    const { kind, preset, provider, engine, components, not_for_proof, inputs, plan, hardware, versions } = manifest;
    return {
        kind,
        command: at < 0 ? manifest.command : manifest.command.toSpliced(at, 2),
        preset,
        provider,
        engine,
        components,
        not_for_proof,
        inputs,
        plan,
        digest_reach: manifest.digest_reach,
        hardware,
        versions,
        commit: played.find((shard) => shard.manifest.commit !== null)?.manifest.commit ?? manifest.commit,
        environment_present: manifest.environment_present,
    };
}
function countsOf(shards) {
    const events = { warnings: 0, retries: 0, errors: 0, resumes: 0 };
    for (const { manifest } of shards) {
        for (const name of Object.keys(events))
            events[name] += manifest.events[name];
    }
    const names = new Set(shards.flatMap(({ manifest }) => manifest.environment_present));
    return { events, environment_present: [...names].sort() };
}
/** From the start of the first shard to the end of the last. */
function timesOf(shards) {
    const started = shards.map(({ manifest }) => manifest.started_at).sort()[0];
    const finished = shards
        .map(({ manifest }) => manifest.finished_at ?? started)
        .sort()
        .at(-1);
    return {
        started_at: started,
        finished_at: finished,
        duration_s: Math.max(0, (Date.parse(finished) - Date.parse(started)) / 1000),
    };
}
function mergedShard({ manifest }) {
    const { policy_digest, baseline_digest: _, ...slice } = manifest.shard;
    return {
        ...slice,
        run_id: manifest.run_id,
        policy_digest: policy_digest,
        started_at: manifest.started_at,
        duration_s: manifest.duration_s ?? 0,
        workers: manifest.plan.workers,
        hardware: manifest.hardware,
    };
}
/** What a native engine computes on processors of several kinds, no single one computes again. */
function digestReachOf(played) {
    const [first] = played;
    if (first.manifest.digest_reach !== 'same-cpu')
        return first.manifest.digest_reach;
    const kinds = new Set(played.map(({ manifest: { hardware } }) => JSON.stringify([hardware.arch, hardware.cpu, hardware.gpu.map(({ name }) => name)])));
    return kinds.size === 1 ? 'same-cpu' : 'none';
}
function baselinePolicyOf({ baseline, manifest }) {
    return baseline === null ? null : { digest: manifest.inputs.baseline_checkpoint_digest };
}


/***/ }),

/***/ 65644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   episodesInWords: () => (/* binding */ episodesInWords),
/* harmony export */   parseShard: () => (/* binding */ parseShard),
/* harmony export */   planSlices: () => (/* binding */ planSlices),
/* harmony export */   shardName: () => (/* binding */ shardName),
/* harmony export */   shardWord: () => (/* binding */ shardWord),
/* harmony export */   sliceOf: () => (/* binding */ sliceOf)
/* harmony export */ });
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50454);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40326);




const PATTERN = /^(\d{1,5})\/(\d{1,5})(?:@(\d{1,5})\/(\d{1,5}))?(?::(\d{1,11})-(\d{1,11}))?$/;
/**
 * Reads `3/8`, `3/8@2/4` (of the second of four waves) or `3/8:120-159` (exactly these episodes of the plan, which
 * count from 0).
 * @throws WorldGateError `shard-invalid`
 */
function parseShard(text) {
    const match = PATTERN.exec(text.trim());
    if (match === null) {
        throw shardInvalid(`${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} names no shard`);
    }
    const [shard, shards, wave = 1, waves = 1, first, last] = match
        .slice(1)
        .map((part) => (part === undefined ? undefined : Number(part)));
    if (shard < 1 || shard > shards)
        throw shardInvalid(`there is no shard ${shard} of ${shards}`);
    if (wave < 1 || wave > waves)
        throw shardInvalid(`there is no wave ${wave} of ${waves}`);
    if (shards * waves > _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y) {
        throw shardInvalid(`${shards * waves} shards are more than the limit of ${_contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`);
    }
    if (first !== undefined && last < first) {
        throw shardInvalid(`episodes ${first} to ${last} are none: the last comes before the first`);
    }
    const range = first === undefined ? null : { first, end: last + 1 };
    return { shard: shard, shards: shards, wave, waves, range };
}
function shardInvalid(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('shard-invalid', message, {
        hint: 'write "3/8" for the third of eight shards, "3/8@2/4" within the second of four waves; `worldgate shard plan` lists them',
    });
}
/**
 * Cuts a plan into `waves` × `shards` parts of consecutive episodes, in the order of the plan. Waves end where a seed
 * ends, if there are enough seeds, so that a stop rule can use all that a wave has played.
 * @param costs what an episode of each task costs, in any unit; all the same unless given. Parts of a wave cost the
 *   same, to within one episode
 * @throws WorldGateError `shard-invalid` for more parts than episodes
 */
function planSlices(plan, { shards, waves }, costs = plan.tasks.map(() => 1)) {
    const total = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan);
    if (shards * waves > _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y) {
        throw shardInvalid(`${shards * waves} shards are more than the limit of ${_contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`);
    }
    if (shards * waves > total) {
        throw shardInvalid(`${total} planned episodes are too few for ${shards} shards${waves === 1 ? '' : ` in each of ${waves} waves`}`);
    }
    const costBefore = costUpTo(costs);
    return Array.from({ length: waves }, (_, w) => {
        const from = waveStart(plan, { waves, shards }, w);
        const to = waveStart(plan, { waves, shards }, w + 1);
        const ends = cutsOf(from, to, shards, costBefore);
        return ends.map((end, i) => ({
            shard: i + 1,
            shards,
            wave: w + 1,
            waves,
            first: i === 0 ? from : ends[i - 1],
            end,
        }));
    }).flat();
}
function waveStart(plan, { waves, shards }, wave) {
    const width = plan.tasks.length;
    const wholeSeeds = Math.floor(plan.episodesPerTask / waves) * width >= shards;
    return wholeSeeds
        ? Math.floor((wave * plan.episodesPerTask) / waves) * width
        : Math.floor((wave * (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan)) / waves);
}
/** Cost of the first episodes of a plan, by their number; tasks alternate within a seed. */
function costUpTo(costs) {
    const width = costs.length;
    const within = [0];
    for (const cost of costs)
        within.push(within.at(-1) + cost);
    return (episodes) => Math.floor(episodes / width) * within[width] + within[episodes % width];
}
/** Ends of `count` parts of [from, to), each with an episode at least, nearest to equal cost. */
function cutsOf(from, to, count, costBefore) {
    const ends = [];
    const [low, high] = [costBefore(from), costBefore(to)];
    for (let i = 1; i < count; i++) {
        const target = low + ((high - low) * i) / count;
        let [a, b] = [(ends.at(-1) ?? from) + 1, to - (count - i)];
        while (a < b) {
            const middle = a + Math.floor((b - a) / 2);
            if (costBefore(middle) < target)
                a = middle + 1;
            else
                b = middle;
        }
        const isBelowNearer = a - 1 > (ends.at(-1) ?? from) && target - costBefore(a - 1) < costBefore(a) - target;
        ends.push(isBelowNearer ? a - 1 : a);
    }
    return [...ends, to];
}
/**
 * The episodes that a shard is asked to play.
 * @throws WorldGateError `shard-invalid` for more shards than episodes, or a range beyond the plan
 */
function sliceOf({ range, ...place }, plan) {
    if (range === null) {
        return planSlices(plan, place).find(({ shard, wave }) => shard === place.shard && wave === place.wave);
    }
    const total = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan);
    if (range.end > total) {
        throw shardInvalid(`episode ${range.end - 1} is not in the plan, which has ${total} episodes`);
    }
    return { ...place, ...range };
}
/** `3/8`, or `3/8@2/4` where there are several waves. */
function shardName({ shard, shards, wave, waves }) {
    return `${shard}/${shards}${waves === 1 ? '' : `@${wave}/${waves}`}`;
}
/** What `parseShard` reads as this part; its episodes are named where equal parts would have others. */
function shardWord(slice, equal) {
    const isEqual = slice.first === equal.first && slice.end === equal.end;
    return isEqual ? shardName(slice) : `${shardName(slice)}:${slice.first}-${slice.end - 1}`;
}
/**
 * Episodes `[first, end)` as people name them: `seeds 2000–2049`, or with the tasks where not all of a seed's are meant.
 */
function episodesInWords({ first, end }, { tasks, seed }) {
    const width = tasks.length;
    const named = (list) => `${list.length === 1 ? 'task' : 'tasks'} ${list.join(', ')}`;
    const partOfSeed = (from, to) => {
        const at = Math.floor(from / width);
        return `seed ${seed + at} (${named(tasks.slice(from - at * width, to - at * width))})`;
    };
    const wholeFrom = Math.ceil(first / width);
    const wholeTo = Math.floor(end / width);
    if (wholeFrom > wholeTo)
        return partOfSeed(first, end);
    const parts = [];
    if (first < wholeFrom * width)
        parts.push(partOfSeed(first, wholeFrom * width));
    if (wholeTo - wholeFrom === 1)
        parts.push(`seed ${seed + wholeFrom}`);
    else if (wholeTo > wholeFrom)
        parts.push(`seeds ${seed + wholeFrom}–${seed + wholeTo - 1}`);
    if (end > wholeTo * width)
        parts.push(partOfSeed(wholeTo * width, end));
    return parts.join(', ');
}


/***/ })

};
