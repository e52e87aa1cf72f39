export const id = 5590;
export const ids = [5590,9689];
export const modules = {

/***/ 84202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointRecords: () => (/* binding */ checkpointRecords),
/* harmony export */   fetchPolicies: () => (/* binding */ fetchPolicies),
/* harmony export */   knownDigests: () => (/* binding */ knownDigests),
/* harmony export */   policiesByUri: () => (/* binding */ policiesByUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _presets_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75229);




/**
 * Fetches the policies that are named by URI, before anything is played.
 * @param known digests that an earlier run had
 * @throws WorldGateError as `fetchCheckpoint`
 */
async function fetchPolicies({ preset, files }, tools, { allowUnpinned = false, known = {} }) {
    if (preset.provider === 'mock')
        return {};
    const refs = { policy: preset.policy, baselinePolicy: preset.baseline?.policy };
    const fetched = {};
    for (const role of ['policy', 'baselinePolicy']) {
        const uri = files[role];
        if (uri === null || !(0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(uri))
            continue;
        const digest = known[role] ?? refs[role]?.digest;
        fetched[role] = await fetchPolicy(uri, digest, allowUnpinned, tools);
    }
    return fetched;
}
async function fetchPolicy(uri, digest, allowUnpinned, tools) {
    const { asset, local } = await tools.fetchCheckpoint({ uri, digest, allowUnpinned });
    if (asset.files === undefined)
        return { path: local.path, digest: asset.digest, asset };
    const models = asset.files.filter(({ path: name }) => name.toLowerCase().endsWith('.onnx'));
    const [model] = models;
    if (model !== undefined && models.length === 1) {
        return { path: node_path__WEBPACK_IMPORTED_MODULE_0__.join(local.path, model.path), digest: model.digest, asset };
    }
    const names = models.map((file) => file.path).slice(0, 10);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('checkpoint-ambiguous', `${asset.source} holds ${models.length === 0 ? 'no ONNX file' : `${models.length} ONNX files`}, and a policy is one`, {
        hint: names.length === 0 ? 'Name a checkpoint with an ONNX export.' : `Name one: ${names.join(', ')}.`,
    });
}
/** What the manifest tells of fetched policies. */
function checkpointRecords(fetched) {
    const records = [
        ...(fetched.policy === undefined ? [] : [{ role: 'policy', ...fetched.policy.asset }]),
        ...(fetched.baselinePolicy === undefined
            ? []
            : [{ role: 'baseline_policy', ...fetched.baselinePolicy.asset }]),
    ];
    return records.length === 0 ? {} : { checkpoints: records };
}
/** Digests that an earlier run had of what is fetched again. */
function knownDigests(inputs) {
    const of = (role) => inputs.checkpoints?.find((record) => record.role === role)?.digest;
    return {
        policy: of('policy') ?? inputs.checkpoint_digest,
        baselinePolicy: of('baseline_policy') ?? inputs.baseline_checkpoint_digest,
    };
}
/** The policies of a preset that are named by URI. @throws WorldGateError as `loadPreset` */
function policiesByUri(name, places) {
    const { preset, files } = (0,_presets_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPreset */ ._)(name, places);
    return [
        { uri: files.policy, digest: preset.policy?.digest },
        { uri: files.baselinePolicy, digest: preset.baseline?.policy?.digest },
    ].flatMap(({ uri, digest }) => (uri !== null && (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(uri) ? [{ uri, digest }] : []));
}


/***/ }),

/***/ 61930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ portableWords),
/* harmony export */   qE: () => (/* binding */ resolveRef),
/* harmony export */   zI: () => (/* binding */ refTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);





/**
 * A file by the innermost tree that it stands in: a package that is installed in the repository lies elsewhere on
 * the machine of who repeats the run.
 */
function refTo(file, trees) {
    if ((0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckpointUri */ .xD)(file))
        return uriRef(file);
    const holders = ['package', 'repository']
        .filter((tree) => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(trees[tree], file))
        .sort((a, b) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(trees[b]).length - node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(trees[a]).length);
    const [tree] = holders;
    if (tree === undefined)
        return { tree: 'outside', path: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file) };
    return { tree, path: node_path__WEBPACK_IMPORTED_MODULE_1__.relative(trees[tree], file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
/** What is fetched is fetched again; a file of this machine has to be named again. */
function uriRef(text) {
    const uri = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCheckpointUri */ .uy)(text);
    const shown = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCheckpointUri */ .mD)(uri);
    return uri.scheme === 'file'
        ? { tree: 'outside', path: shown.slice('file:'.length) }
        : { tree: 'uri', path: shown };
}
/** Words of a command line without the paths of this machine: below the repository relative, else the base name. */
function portableWords(words, repository) {
    return words.map((word) => {
        const [, flag = '', value = ''] = /^(--[\w-]+=)?(.*)$/s.exec(word);
        if (/^file:/i.test(value))
            return `${flag}${(0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCheckpointUri */ .mD)((0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCheckpointUri */ .uy)(value))}`;
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(value) && !/^\.\.(?:[\\/]|$)/.test(value))
            return word;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(repository, value);
        const shown = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(repository, file) ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(repository, file) : node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file);
        return `${flag}${shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.'}`;
    });
}
/**
 * The absolute path of a file that an earlier run used.
 * @param given what the caller names instead
 * @param flag how the caller names it, for the message
 * @throws WorldGateError `file-unnamed`
 */
function resolveRef(ref, trees, given, flag) {
    if (given !== undefined)
        return given;
    if (ref.tree === 'uri')
        return ref.path;
    const file = ref.tree === 'outside' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(trees[ref.tree], ref.path);
    if (file !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return file;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('file-unnamed', ref.tree === 'outside'
        ? `the run used ${ref.path} from outside the repository`
        : `the run used ${ref.path}, which is not here`, { hint: `name it with ${flag}` });
}


/***/ }),

/***/ 52780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ readGatesFile),
/* harmony export */   SP: () => (/* binding */ readGatesFor),
/* harmony export */   tm: () => (/* binding */ requireMetrics)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46587);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67759);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10303);
/* harmony import */ var _presets_metrics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86308);
/* harmony import */ var _presets_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91273);







/** @throws WorldGateError `gates-invalid` */
function readGatesFile(file) {
    return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWith */ .K)(_contracts_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gatesFile */ .T3, (0,_foundation_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(file), { file: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file), code: 'gates-invalid' }).gates;
}
/**
 * Gates that replace those of a finished run.
 * @param preset of the run
 * @throws WorldGateError `gates-invalid` for gates that a run of its kind never yields
 */
function readGatesFor(preset, file) {
    const gates = readGatesFile(file);
    // How the run was planned is past; only what the gates say of it counts.
    const problems = (0,_presets_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .presetProblems */ .e)({ ...preset, gates: [...gates] }).filter((text) => text.startsWith('gates['));
    if (problems.length === 0)
        return gates;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('gates-invalid', `${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)}: ${problems.join('; ')}`, {
        hint: 'correct the gates file',
    });
}
/** @throws WorldGateError `gate-invalid` for a gate on a metric that a task lacks */
function requireMetrics(gates, tasks) {
    const [first] = (0,_presets_metrics_js__WEBPACK_IMPORTED_MODULE_6__/* .missingMetrics */ .u)(gates, tasks);
    if (first === undefined)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('gate-invalid', `gate "${gates[first.gate].name}": ${first.message}`, {
        hint: first.hint,
    });
}


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareAgain: () => (/* binding */ prepareAgain),
/* harmony export */   prepareRun: () => (/* binding */ prepareRun),
/* harmony export */   presetPlaces: () => (/* binding */ presetPlaces),
/* harmony export */   treesOf: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _gates_stop_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35608);
/* harmony import */ var _presets_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75229);
/* harmony import */ var _presets_override_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9021);
/* harmony import */ var _presets_problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91273);
/* harmony import */ var _providers_onnx_checkpoint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49689);
/* harmony import */ var _runs_list_runs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5780);
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9176);
/* harmony import */ var _checkpoints_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84202);
/* harmony import */ var _file_refs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(61930);
/* harmony import */ var _gates_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(52780);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(48411);
/* harmony import */ var _same_worlds_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(68301);
/* harmony import */ var _task_identity_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(59071);


















function treesOf(request, tools) {
    return { package: (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(tools.installation.root), repository: request.repositoryDir };
}
function presetPlaces(request, tools) {
    return {
        shippedDir: node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(tools.installation.root), 'presets'),
        repositoryDir: request.repositoryDir,
    };
}
/**
 * Resolves preset and flags, reads tasks and checkpoints, and checks that they fit each other as far as that
 * can be told without an engine.
 * @throws WorldGateError of the first thing that is wrong
 */
async function prepareRun(request, tools) {
    const { overrides } = request;
    const gates = request.gatesFile === undefined ? undefined : (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_14__/* .readGatesFile */ .JM)(request.gatesFile);
    const withGates = gates === undefined ? overrides : { ...overrides, gates };
    const loaded = request.preset === undefined
        ? (0,_presets_override_js__WEBPACK_IMPORTED_MODULE_7__/* .presetFromFlags */ .rv)(request.kind ?? 'eval', withGates, request.baselineRun !== undefined || overrides.baselinePolicy !== undefined)
        : (0,_presets_override_js__WEBPACK_IMPORTED_MODULE_7__/* .overridePreset */ .Eo)((0,_presets_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPreset */ ._)(request.preset, presetPlaces(request, tools)), withGates);
    requireKind(loaded, request);
    const extra = { assets: request.assets, gatesOverridden: gates !== undefined };
    const trees = treesOf(request, tools);
    const fetching = { allowUnpinned: request.allowUnpinned === true };
    if (request.baselineRun === undefined) {
        requireSound(loaded);
        const fetched = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_12__.fetchPolicies)(loaded, tools, fetching);
        return assemble(loaded, { ...extra, baselineRun: null, fetched }, trees);
    }
    if (overrides.baselinePolicy !== undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('usage', 'a run is compared with one baseline: an earlier run or another policy, not both');
    }
    const { run: baselineRun } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_15__/* .readPlannedRun */ .Y)((0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveRun */ .Uf)(request.workspaceDir, request.baselineRun, request.repositoryDir));
    const alone = withoutBaselinePolicy(loaded);
    requireSound(alone);
    const fetched = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_12__.fetchPolicies)(alone, tools, fetching);
    return assemble(alone, { ...extra, baselineRun, fetched }, trees);
}
/** The preset for a comparison with an earlier run, which takes the place of the policy that it names. */
function withoutBaselinePolicy(loaded) {
    const { baseline, ...preset } = loaded.preset;
    if (baseline?.policy === undefined)
        return loaded;
    const resolved = { ...preset, baseline: { required: baseline.required } };
    return {
        ...loaded,
        preset: resolved,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Json */ .iE)(resolved),
        files: { ...loaded.files, baselinePolicy: null },
    };
}
/**
 * Prepares what an earlier run did, from the plan in its folder.
 * @throws WorldGateError `file-unnamed` for a file that has to be named again, `checkpoint-mismatch` for a
 *   checkpoint that has changed, `baseline-missing`, `usage` for a file that the run has no use for
 */
async function prepareAgain(plan, inputs, given, trees, tools) {
    const { preset, files } = plan;
    if (given.baselinePolicy !== undefined && files.baseline_policy === null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('usage', 'the run has no baseline policy, so --baseline-policy names nothing');
    }
    if (given.baselineDir !== undefined && plan.baseline_run === null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('usage', 'the run was not compared with another, so --baseline names nothing');
    }
    if (given.task !== undefined && files.tasks.length > 1) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('usage', 'the run has several tasks, so --task cannot name them');
    }
    const loaded = {
        preset,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Json */ .iE)(preset),
        source: 'flags',
        chain: [preset.name],
        files: {
            tasks: files.tasks.map((ref) => (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRef */ .qE)(ref, trees, given.task, '--task')),
            policy: files.policy && (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRef */ .qE)(files.policy, trees, given.policy, '--policy'),
            baselinePolicy: files.baseline_policy &&
                (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRef */ .qE)(files.baseline_policy, trees, given.baselinePolicy, '--baseline-policy'),
        },
    };
    const assets = files.assets === null ? given.assets : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRef */ .qE)(files.assets, trees, given.assets, '--assets');
    const baselineRun = given.baselineDir === undefined ? null : (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_15__/* .readPlannedRun */ .Y)(given.baselineDir).run;
    if (plan.baseline_run !== null && baselineRun?.manifest.run_id !== plan.baseline_run) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('baseline-missing', `the run was compared with run ${plan.baseline_run}`, {
            hint: 'name that run with --baseline',
        });
    }
    requireSound(loaded);
    const fetched = await (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_12__.fetchPolicies)(loaded, tools, { known: (0,_checkpoints_js__WEBPACK_IMPORTED_MODULE_12__.knownDigests)(inputs) });
    const extra = { assets, baselineRun, gatesOverridden: plan.gates_overridden, fetched };
    const prepared = assemble(loaded, extra, trees);
    requireSameCheckpoint('policy', prepared.policy, inputs.checkpoint_digest);
    if (plan.baseline_run === null) {
        requireSameCheckpoint('baseline policy', prepared.baselinePolicy, inputs.baseline_checkpoint_digest);
    }
    return { ...prepared, plan };
}
function requireSameCheckpoint(what, checkpoint, digest) {
    if ((checkpoint?.digest ?? null) === digest)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('checkpoint-mismatch', `the ${what} here has digest ${checkpoint?.digest ?? 'none'}, but the run used ${digest ?? 'none'}`, { hint: 'name the checkpoint that the run used' });
}
/** Checked before anything is fetched. @throws WorldGateError `preset-invalid` */
function requireSound({ preset, chain }) {
    const problems = (0,_presets_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .presetProblems */ .e)(preset);
    if (problems.length > 0) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('preset-invalid', `${chain[0] ?? 'the command line'}: ${problems.join('; ')}`, {
            hint: '`worldgate preset validate` lists everything that is wrong with a preset',
        });
    }
}
function assemble(loaded, extra, trees) {
    const { preset } = loaded;
    const { assets, baselineRun, fetched } = extra;
    (0,_gates_stop_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .checkGatesForStop */ .Wc)(preset.gates, preset.stop);
    const tasks = loaded.files.tasks.map((file) => (0,_worlds_load_task_js__WEBPACK_IMPORTED_MODULE_11__/* .loadTask */ ._)(requireFile(file, 'task'), assets));
    requireDistinctTasks(tasks);
    if (baselineRun !== null)
        (0,_same_worlds_js__WEBPACK_IMPORTED_MODULE_16__/* .requireSameWorlds */ .x)((0,_task_identity_js__WEBPACK_IMPORTED_MODULE_17__/* .taskIdentities */ .a)(tasks), baselineRun.manifest);
    if (preset.kind === 'eval') {
        (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_14__/* .requireMetrics */ .tm)(preset.gates, tasks.map(({ file, task }) => ({ file, metrics: Object.keys(task.metrics) })));
    }
    const { policy, baselinePolicy } = loaded.files;
    const isMock = preset.provider === 'mock';
    return {
        loaded,
        engine: preset.engine ?? _presets_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .ENGINE_OF_KIND */ .a[preset.kind],
        tasks,
        assets,
        policy: policy === null || isMock ? null : openCheckpoint(policy, preset.policy, fetched.policy),
        baselinePolicy: baselinePolicy === null
            ? null
            : openCheckpoint(baselinePolicy, preset.baseline?.policy, fetched.baselinePolicy),
        fetched,
        baselineRun,
        plan: {
            schema_version: 'worldgate.plan.v1',
            preset,
            files: {
                tasks: loaded.files.tasks.map((file) => (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .refTo */ .zI)(file, trees)),
                assets: assets === undefined ? null : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .refTo */ .zI)(assets, trees),
                policy: policy === null ? null : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .refTo */ .zI)(policy, trees),
                baseline_policy: baselinePolicy === null ? null : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_13__/* .refTo */ .zI)(baselinePolicy, trees),
            },
            baseline_run: baselineRun?.manifest.run_id ?? null,
            gates_overridden: extra.gatesOverridden,
        },
    };
}
function requireKind(loaded, request) {
    const { kind, name } = loaded.preset;
    if (request.kind === undefined || request.kind === kind)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('preset-kind', `the preset "${name}" is of kind "${kind}"`, {
        hint: kind === 'eval'
            ? `run it with \`worldgate eval --preset ${name}\``
            : `run it with \`worldgate benchmark --preset ${name}\``,
    });
}
function requireFile(file, what) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return file;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B(`${what}-missing`, `there is no ${what} file ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
        hint: 'check the path, which is relative to the current folder (or, in a preset, to the preset file)',
    });
}
function requireDistinctTasks(tasks) {
    const seen = new Set();
    for (const { task, file } of tasks) {
        if (seen.has(task.name)) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('task-invalid', `${file}: name: two tasks of the suite are called "${task.name}"`);
        }
        seen.add(task.name);
    }
}
/** @param fetched where it came by URI; its digest is then that of the file, and was checked when it was fetched */
function openCheckpoint(given, ref, fetched) {
    const file = fetched?.path ?? given;
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)((0,_providers_onnx_checkpoint_js__WEBPACK_IMPORTED_MODULE_9__.readCheckpoint)(file));
    const wanted = fetched === undefined ? ref?.digest : fetched.digest;
    if (wanted !== undefined && wanted !== digest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('checkpoint-mismatch', `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} has digest ${digest}, but the preset wants ${wanted}`, { hint: 'the checkpoint was replaced: restore it, or write the new digest into the preset' });
    }
    return { path: file, digest };
}


/***/ }),

/***/ 68301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ requireSameWorlds)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Refuses a baseline that was run in another world: what changed then would be the task, not the policy.
 * @throws WorldGateError `baseline-mismatch`
 */
function requireSameWorlds(tasks, baseline) {
    for (const { name, digest, world_digest } of tasks) {
        const other = baseline.inputs.tasks.find((task) => task.name === name);
        if (other === undefined || (other.digest === digest && other.world_digest === world_digest))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('baseline-mismatch', `the ${other.digest === digest ? 'model' : 'task file'} of task "${name}" is not the one that the baseline run ${baseline.run_id} used`, { hint: 'run the baseline policy again in this world: --baseline-policy FILE does both in one job' });
    }
}


/***/ }),

/***/ 59071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ taskIdentities)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);
/* harmony import */ var _worlds_mjcf_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4016);


/** What makes each task the same as another: its parsed file, and every file that its model is built from. */
function taskIdentities(tasks) {
    return tasks.map(({ task, digest, modelPath }) => ({
        name: task.name,
        digest,
        world_digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Json */ .iE)((0,_worlds_mjcf_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readMjcfFiles */ .o)(modelPath).map((file) => ({ path: file.path, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(file.bytes) }))),
    }));
}


/***/ }),

/***/ 86308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ missingMetrics)
/* harmony export */ });
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52688);

/** Gates on metrics that a task lacks, in order. */
function missingMetrics(gates, tasks) {
    return gates.flatMap((gate, index) => {
        const metric = gate.kind === 'metric' || gate.kind === 'no_regression' ? gate.metric : undefined;
        if (metric === undefined)
            return [];
        return tasks
            .filter(({ metrics }) => !metrics.includes(metric))
            .map(({ file, metrics }) => ({
            gate: index,
            message: `metric "${metric}" not in ${file}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(metric, metrics)}`,
            hint: metrics.length === 0 ? 'the task declares no metrics' : `metrics there: ${metrics.join(', ')}`,
        }));
    });
}


/***/ }),

/***/ 91273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ENGINE_OF_KIND),
/* harmony export */   e: () => (/* binding */ presetProblems)
/* harmony export */ });
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);

/** Engines of presets that name none. */
const ENGINE_OF_KIND = { eval: 'wasm', benchmark: 'native' };
/** What each kind of run yields, as far as gates ask for it. */
const GATE_KINDS = {
    eval: ['success_rate', 'metric', 'no_regression', 'coverage'],
    benchmark: ['latency', 'throughput', 'errors', 'no_regression'],
};
/**
 * What is wrong with a preset across its fields, each as `key: what is wrong`; empty for one that can run.
 * Metrics that gates name are checked by the evaluation, which knows the task.
 * @param preset resolved, with everything that the command line overrides
 */
function presetProblems(preset) {
    const problems = [];
    if (preset.provider === 'onnx' && preset.policy === undefined) {
        problems.push('policy: is missing: state it in the preset or give --policy FILE');
    }
    if (preset.provider === 'mock' && preset.policy !== undefined) {
        problems.push('policy: is not used by provider "mock"');
    }
    if (preset.provider !== 'mock' && preset.mock !== undefined) {
        problems.push('mock: is used by provider "mock" only');
    }
    if (preset.device !== 'cpu' && preset.provider === 'mock') {
        problems.push('device: is not used by provider "mock"');
    }
    else if (preset.device !== 'cpu' && (preset.engine ?? ENGINE_OF_KIND[preset.kind]) === 'wasm') {
        problems.push(`device: "${preset.device}" needs engine "native"`);
    }
    problems.push(...(preset.kind === 'eval' ? evalProblems(preset) : benchmarkProblems(preset)));
    problems.push(...gateProblems(preset), ...requirementProblems(preset));
    return problems;
}
function evalProblems(preset) {
    const problems = [];
    if (preset.task === undefined && preset.suite === undefined) {
        problems.push('task: is missing: an evaluation needs "task" or "suite"');
    }
    if (preset.task !== undefined && preset.suite !== undefined) {
        problems.push('suite: give either "task" or "suite", not both');
    }
    if (preset.episodes === undefined)
        problems.push('episodes: is missing: state how many episodes to run');
    if (preset.benchmark !== undefined)
        problems.push('benchmark: is used by kind "benchmark" only');
    const watched = preset.gates.some((gate) => gate.kind === 'success_rate' || (gate.kind === 'no_regression' && gate.of === 'success_rate'));
    if (preset.stop === 'savi' && !watched) {
        problems.push('stop: "savi" needs a gate of kind "success_rate" or "no_regression" to watch');
    }
    const tasks = preset.suite?.tasks ?? [];
    if (new Set(tasks).size < tasks.length)
        problems.push('suite.tasks: names a task twice');
    return problems;
}
function benchmarkProblems(preset) {
    const problems = [];
    if (preset.benchmark === undefined) {
        problems.push('benchmark: is missing: state the plan, for example "benchmark: { samples: 300 }"');
    }
    for (const key of ['task', 'suite', 'episodes']) {
        if (preset[key] !== undefined)
            problems.push(`${key}: is used by kind "eval" only`);
    }
    if (preset.stop === 'savi')
        problems.push('stop: "savi" is used by kind "eval" only');
    return problems;
}
function gateProblems(preset) {
    const problems = [];
    const names = new Set();
    for (const [index, gate] of preset.gates.entries()) {
        const at = `gates[${index}]`;
        if (names.has(gate.name))
            problems.push(`${at}.name: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(gate.name)} is the name of an earlier gate`);
        names.add(gate.name);
        if (!GATE_KINDS[preset.kind].includes(gate.kind)) {
            problems.push(`${at}.kind: a run of kind "${preset.kind}" never yields "${gate.kind}"; it can be gated by ` +
                GATE_KINDS[preset.kind].join(', '));
        }
        else if (gate.kind === 'no_regression' && (gate.of === 'latency') !== (preset.kind === 'benchmark')) {
            const possible = preset.kind === 'benchmark' ? '"latency"' : '"success_rate" or "metric"';
            problems.push(`${at}.of: a run of kind "${preset.kind}" can be compared by ${possible} only`);
        }
    }
    if (preset.baseline?.required === true && !preset.gates.some((gate) => gate.kind === 'no_regression')) {
        problems.push('baseline.required: no gate of kind "no_regression" compares with the baseline');
    }
    return problems;
}
function requirementProblems({ requires }) {
    const problems = [];
    if (requires.class === 'credentialed' && requires.env.length === 0) {
        problems.push('requires.env: class "credentialed" must name the environment variables that it needs');
    }
    if (requires.class === 'checkout-safe' &&
        (requires.env.length > 0 || requires.gpu_memory_mib !== undefined)) {
        problems.push('requires.class: "checkout-safe" promises that a checkout is enough, but more is required');
    }
    return problems;
}


/***/ }),

/***/ 57973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CAPABILITIES),
/* harmony export */   YG: () => (/* binding */ providerFailure),
/* harmony export */   hp: () => (/* binding */ requireFinite)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** What a provider can be asked for. */
const CAPABILITIES = [
    'policy',
    'score',
    'predict',
    'generate',
    'embed',
    'reason',
    'transfer',
];
function providerFailure(code, message, options = {}) {
    const kind = code === 'model-missing' ||
        code === 'model-invalid' ||
        code === 'policy-mismatch' ||
        code === 'capability-missing'
        ? 'input'
        : 'environment';
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(code, message, { kind, ...options });
}
/** @throws WorldGateError `policy-output-invalid` naming the first value that is not finite */
function requireFinite(values, count, output) {
    for (let i = 0; i < count; i++) {
        if (!Number.isFinite(values[i])) {
            throw providerFailure('policy-output-invalid', `the policy returned ${values[i]} at ${output}[${i}]`, {
                hint: 'the observation may have left the range the policy was trained on, or its normalisation divides by zero',
            });
        }
    }
}


/***/ }),

/***/ 49689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCheckpoint: () => (/* binding */ readCheckpoint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72498);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57973);




/** ONNX files above 2 GiB keep their weights outside, which an action cannot verify by one digest. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;
/** Reads a checkpoint. @throws WorldGateError `model-missing` or `model-invalid` */
function readCheckpoint(file) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file);
    let bytes;
    try {
        bytes = (0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .EW)(file, { maxBytes: MAX_MODEL_BYTES });
    }
    catch (cause) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(cause))
            throw cause;
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('model-missing', `the policy ${name} cannot be read: ${cause.message}`, {
            hint: 'check the path given with --policy or in the preset',
            cause,
        });
    }
    if (bytes.length === 0) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('model-invalid', `the policy ${name} is empty`, {
            hint: 'the export or the download was cut off',
        });
    }
    if (Buffer.from(bytes.subarray(0, 64)).toString('latin1').startsWith('version https://git-lfs')) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .providerFailure */ .YG)('model-invalid', `the policy ${name} is a Git LFS pointer, not the model`, {
            hint: 'fetch it with `git lfs pull`, or set `lfs: true` on actions/checkout',
        });
    }
    return bytes;
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ runFolderNames),
/* harmony export */   Uf: () => (/* binding */ resolveRun),
/* harmony export */   gY: () => (/* binding */ runRow),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52688);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3163);
/* harmony import */ var _read_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73866);
/* harmony import */ var _run_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68108);








/** @param relativeTo absolute folder that `run_dir` is given relative to */
function runRow(manifest, dir, relativeTo) {
    const { episodes } = manifest;
    return {
        run_id: manifest.run_id,
        run_dir: shownPath(dir, relativeTo),
        state: manifest.state,
        kind: manifest.kind,
        preset: manifest.preset.name,
        verdict: manifest.verdict,
        not_for_proof: manifest.not_for_proof,
        result_digest: manifest.result_digest,
        episodes: episodes && {
            planned: episodes.planned,
            run: episodes.run,
            succeeded: episodes.succeeded,
        },
        gates: manifest.gates.map(({ name, kind, verdict, measured, required, interval, n, method }) => ({
            name,
            kind,
            verdict,
            measured,
            required,
            interval,
            n,
            method,
        })),
        started_at: manifest.started_at,
        duration_s: manifest.duration_s,
        error: null,
    };
}
function shownPath(dir, relativeTo) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(relativeTo, dir).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Names of everything among the runs that is not a plain file, newest first. */
function runFolderNames(workspaceDir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), { withFileTypes: true })
            .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
            .map(({ name }) => name)
            .sort()
            .reverse();
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT')
            return [];
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('runs-unreadable', `the runs cannot be listed: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            cause,
            kind: 'environment',
            hint: 'Check that the run workspace is a folder that this user may read.',
        });
    }
}
/** Every run of a workspace, newest first. */
function listRuns(workspaceDir, relativeTo) {
    return runFolderNames(workspaceDir).map((name) => {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), name);
        const about = { run_id: name, run_dir: shownPath(dir, relativeTo) };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dir).isSymbolicLink()) {
            return { ...about, error: { code: 'run-unsafe', message: 'a symbolic link is not followed' } };
        }
        try {
            return runRow((0,_read_run_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(dir), dir, relativeTo);
        }
        catch (cause) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(cause))
                throw cause;
            return { ...about, error: { code: cause.code, message: cause.message } };
        }
    });
}
/**
 * The absolute folder of the run that a user means: `latest`, an id, the unique beginning of one, or a path.
 * @param from absolute folder that a path is relative to
 * @throws WorldGateError `run-unknown` with the nearest id, `run-ambiguous`
 */
function resolveRun(workspaceDir, reference, from) {
    const names = runFolderNames(workspaceDir).filter(_run_id_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunId */ .Pk);
    const inRuns = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runsFolder */ .Xc)(workspaceDir), name);
    if (reference === 'latest') {
        if (names[0] !== undefined)
            return inRuns(names[0]);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', 'there are no runs yet', {
            hint: 'Run `worldgate eval --preset reach` first.',
        });
    }
    if (names.includes(reference))
        return inRuns(reference);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, reference);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0)))
        return path;
    if (/[/\\]/.test(reference) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)} is not the folder of a run: it holds no ${_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0}`, {
            hint: 'Name the folder that holds the manifest, or a run id; `worldgate runs list` shows them.',
        });
    }
    const beginning = reference.length < 4 ? [] : names.filter((name) => name.startsWith(reference));
    if (beginning.length === 1)
        return inRuns(beginning[0]);
    if (beginning.length > 1) {
        const shown = beginning.slice(0, 5).join(', ');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-ambiguous', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)} begins ${beginning.length} run ids: ${shown}`, {
            hint: 'Give more of the id.',
        });
    }
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('run-unknown', `no run is called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reference)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(reference, names)}`, {
        hint: '`worldgate runs list` shows the runs that there are.',
    });
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
