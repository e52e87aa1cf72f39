export const id = 5590;
export const ids = [5590,9689];
export const modules = {

/***/ 61930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hL: () => (/* binding */ portableWords),
/* harmony export */   qE: () => (/* binding */ resolveRef),
/* harmony export */   zI: () => (/* binding */ refTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97385);




/**
 * A file by the innermost tree that it stands in: a package that is installed in the repository lies elsewhere on
 * the machine of who repeats the run.
 */
function refTo(file, trees) {
    const holders = ['package', 'repository']
        .filter((tree) => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(trees[tree], file))
        .sort((a, b) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(trees[b]).length - node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(trees[a]).length);
    const [tree] = holders;
    if (tree === undefined)
        return { tree: 'outside', path: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file) };
    return { tree, path: node_path__WEBPACK_IMPORTED_MODULE_1__.relative(trees[tree], file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
/** Words of a command line without the paths of this machine: below the repository relative, else the base name. */
function portableWords(words, repository) {
    return words.map((word) => {
        const [, flag = '', value = ''] = /^(--[\w-]+=)?(.*)$/s.exec(word);
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(value) && !/^\.\.(?:[\\/]|$)/.test(value))
            return word;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(repository, value);
        const shown = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(repository, file) ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(repository, file) : node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file);
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
    const file = ref.tree === 'outside' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(trees[ref.tree], ref.path);
    if (file !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return file;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('file-unnamed', ref.tree === 'outside'
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ prepareRun),
/* harmony export */   al: () => (/* binding */ presetPlaces),
/* harmony export */   cf: () => (/* binding */ prepareAgain),
/* harmony export */   zG: () => (/* binding */ treesOf)
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
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25395);
/* harmony import */ var _file_refs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61930);
/* harmony import */ var _gates_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52780);
/* harmony import */ var _plan_agreement_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(48411);
/* harmony import */ var _same_worlds_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68301);
/* harmony import */ var _task_identity_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(59071);

















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
function prepareRun(request, tools) {
    const { overrides } = request;
    const gates = request.gatesFile === undefined ? undefined : (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_13__/* .readGatesFile */ .JM)(request.gatesFile);
    const withGates = gates === undefined ? overrides : { ...overrides, gates };
    const loaded = request.preset === undefined
        ? (0,_presets_override_js__WEBPACK_IMPORTED_MODULE_7__/* .presetFromFlags */ .rv)(request.kind ?? 'eval', withGates, request.baselineRun !== undefined || overrides.baselinePolicy !== undefined)
        : (0,_presets_override_js__WEBPACK_IMPORTED_MODULE_7__/* .overridePreset */ .Eo)((0,_presets_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPreset */ ._)(request.preset, presetPlaces(request, tools)), withGates);
    requireKind(loaded, request);
    const extra = { assets: request.assets, gatesOverridden: gates !== undefined };
    const trees = treesOf(request, tools);
    if (request.baselineRun === undefined)
        return assemble(loaded, { ...extra, baselineRun: null }, trees);
    if (overrides.baselinePolicy !== undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('usage', 'a run is compared with one baseline: an earlier run or another policy, not both');
    }
    const { run: baselineRun } = (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_14__/* .readPlannedRun */ .Y)((0,_runs_list_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveRun */ .Uf)(request.workspaceDir, request.baselineRun, request.repositoryDir));
    return assemble(withoutBaselinePolicy(loaded), { ...extra, baselineRun }, trees);
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
function prepareAgain(plan, inputs, given, trees) {
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
            tasks: files.tasks.map((ref) => (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveRef */ .qE)(ref, trees, given.task, '--task')),
            policy: files.policy && (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveRef */ .qE)(files.policy, trees, given.policy, '--policy'),
            baselinePolicy: files.baseline_policy &&
                (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveRef */ .qE)(files.baseline_policy, trees, given.baselinePolicy, '--baseline-policy'),
        },
    };
    const assets = files.assets === null ? given.assets : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveRef */ .qE)(files.assets, trees, given.assets, '--assets');
    const baselineRun = given.baselineDir === undefined ? null : (0,_plan_agreement_js__WEBPACK_IMPORTED_MODULE_14__/* .readPlannedRun */ .Y)(given.baselineDir).run;
    if (plan.baseline_run !== null && baselineRun?.manifest.run_id !== plan.baseline_run) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('baseline-missing', `the run was compared with run ${plan.baseline_run}`, {
            hint: 'name that run with --baseline',
        });
    }
    const prepared = assemble(loaded, { assets, baselineRun, gatesOverridden: plan.gates_overridden }, trees);
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
function assemble(loaded, extra, trees) {
    const { preset } = loaded;
    const { assets, baselineRun } = extra;
    const problems = (0,_presets_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .presetProblems */ .e)(preset);
    if (problems.length > 0) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('preset-invalid', `${loaded.chain[0] ?? 'the command line'}: ${problems.join('; ')}`, { hint: '`worldgate preset validate` lists everything that is wrong with a preset' });
    }
    (0,_gates_stop_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .checkGatesForStop */ .Wc)(preset.gates, preset.stop);
    const tasks = loaded.files.tasks.map((file) => (0,_worlds_load_task_js__WEBPACK_IMPORTED_MODULE_11__/* .loadTask */ ._)(requireFile(file, 'task'), assets));
    requireDistinctTasks(tasks);
    if (baselineRun !== null)
        (0,_same_worlds_js__WEBPACK_IMPORTED_MODULE_15__/* .requireSameWorlds */ .x)((0,_task_identity_js__WEBPACK_IMPORTED_MODULE_16__/* .taskIdentities */ .a)(tasks), baselineRun.manifest);
    if (preset.kind === 'eval') {
        (0,_gates_file_js__WEBPACK_IMPORTED_MODULE_13__/* .requireMetrics */ .tm)(preset.gates, tasks.map(({ file, task }) => ({ file, metrics: Object.keys(task.metrics) })));
    }
    const { policy, baselinePolicy } = loaded.files;
    const isMock = preset.provider === 'mock';
    return {
        loaded,
        engine: preset.engine ?? (preset.kind === 'eval' ? 'wasm' : 'native'),
        tasks,
        assets,
        policy: policy === null || isMock ? null : openCheckpoint(policy, preset.policy),
        baselinePolicy: baselinePolicy === null ? null : openCheckpoint(baselinePolicy, preset.baseline?.policy),
        baselineRun,
        plan: {
            schema_version: 'worldgate.plan.v1',
            preset,
            files: {
                tasks: loaded.files.tasks.map((file) => (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .refTo */ .zI)(file, trees)),
                assets: assets === undefined ? null : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .refTo */ .zI)(assets, trees),
                policy: policy === null ? null : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .refTo */ .zI)(policy, trees),
                baseline_policy: baselinePolicy === null ? null : (0,_file_refs_js__WEBPACK_IMPORTED_MODULE_12__/* .refTo */ .zI)(baselinePolicy, trees),
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
function openCheckpoint(file, ref) {
    const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)((0,_providers_onnx_checkpoint_js__WEBPACK_IMPORTED_MODULE_9__.readCheckpoint)(file));
    if (ref?.digest !== undefined && ref.digest !== digest) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('checkpoint-mismatch', `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} has digest ${digest}, but the preset wants ${ref.digest}`, { hint: 'the checkpoint was replaced: restore it, or write the new digest into the preset' });
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

/***/ 75229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadPreset)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98859);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29558);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67759);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10303);
/* harmony import */ var _observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20867);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88795);











/** No preset needs a quarter of this; what hostile YAML costs grows with its size. */
const MAX_BYTES = 256 * 1024;
const MAX_CHAIN = 8;
/**
 * Loads a preset by name or path with what it extends. A key that a file states replaces the whole value that
 * it would inherit, lists and mappings too; stating one of `task` and `suite` drops an inherited other.
 * Paths are relative to the file that states them, also when inherited, and stay inside that file's
 * repository or package.
 * @throws WorldGateError `preset-unknown`, `preset-invalid`, `preset-cycle`, `yaml-invalid`, `path-unsafe`, and
 *   those of reading a file
 */
function loadPreset(nameOrPath, places) {
    const first = (0,_locate_js__WEBPACK_IMPORTED_MODULE_10__/* .locatePreset */ ._o)(nameOrPath, places);
    const layers = [];
    for (let next = first; next !== undefined;) {
        const layer = readLayer(next);
        const again = layers.some((other) => other.root === layer.root && other.path === layer.path);
        layers.push(layer);
        if (again || layers.length > MAX_CHAIN) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('preset-cycle', `${first.label}: ${again ? 'extends itself' : `extends more than ${MAX_CHAIN} presets in a row`}: ` +
                layers.map(({ label }) => label).join(' → '), { hint: 'Remove one of the "extends".' });
        }
        next = layer.value.extends === undefined ? undefined : parentOf(layer, layer.value.extends, places);
    }
    return merge(layers);
}
function readLayer(file) {
    const bytes = named(file, () => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .readBelow */ .Gj)(file.root, file.path, { maxBytes: MAX_BYTES }));
    const value = (0,_foundation_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .parseYaml */ .h)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g7)(bytes, file.label), file.label);
    (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFile */ .mY, value, { file: file.label, code: 'preset-invalid' });
    const layer = { ...file, value: value };
    const stem = file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    if (file.source !== 'file' && layer.value.name !== stem) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('preset-invalid', `${file.label}: name: is ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(layer.value.name)}, but the file is called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(stem)}`, { hint: 'A preset is found by the name of its file: make the two agree.' });
    }
    return layer;
}
/**
 * The preset that `layer` extends. A shipped preset extends shipped ones only, so that a repository cannot
 * change what a shipped name means; one of the repository may extend the shipped preset of its own name.
 */
function parentOf(layer, name, places) {
    const shipped = (0,_locate_js__WEBPACK_IMPORTED_MODULE_10__/* .shippedPresets */ .Ij)(places);
    const repository = layer.source === 'shipped' ? new Map() : (0,_locate_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryPresets */ .Pc)(places);
    const own = layer.source === 'repository' && layer.value.name === name;
    const parent = (own ? undefined : repository.get(name)) ?? shipped.get(name) ?? repository.get(name);
    if (parent !== undefined)
        return parent;
    const unknown = (0,_locate_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownPreset */ .uF)(name, [...repository.keys(), ...shipped.keys()]);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B(unknown.code, `${layer.label}: extends: ${unknown.message}`, {
        ...(unknown.hint === undefined ? {} : { hint: unknown.hint }),
    });
}
/** @param layers the preset, what it extends, what that extends, … */
function merge(layers) {
    const top = layers[0];
    const value = {};
    const statedBy = {};
    for (const layer of [...layers].reverse()) {
        if (layer.value.task !== undefined)
            delete value.suite;
        if (layer.value.suite !== undefined)
            delete value.task;
        for (const [key, stated] of Object.entries(layer.value)) {
            value[key] = stated;
            statedBy[key] = layer;
        }
    }
    delete value.extends;
    // These two reach every report, whatever somebody has pasted into them.
    for (const key of ['title', 'description']) {
        if (typeof value[key] === 'string')
            value[key] = (0,_observability_redaction_index_js__WEBPACK_IMPORTED_MODULE_9__/* .redactText */ .Rd)(value[key]);
    }
    const parsed = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .preset */ .IS, value, { file: top.label, code: 'preset-invalid' });
    const resolved = (key, path) => {
        const layer = statedBy[key];
        const absolute = named(layer, () => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBelow */ .ii)(layer.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(layer.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(layer.path)), path), key);
        return { absolute, inTree: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(layer.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') };
    };
    const task = parsed.task === undefined ? undefined : resolved('task', parsed.task);
    const suite = parsed.suite?.tasks.map((path) => resolved('suite', path));
    const policy = parsed.policy === undefined ? undefined : resolved('policy', parsed.policy.path);
    const basePolicy = parsed.baseline?.policy;
    const baseline = basePolicy === undefined ? undefined : resolved('baseline', basePolicy.path);
    const result = {
        ...parsed,
        ...(task && { task: task.inTree }),
        ...(suite && { suite: { ...parsed.suite, tasks: suite.map(({ inTree }) => inTree) } }),
        ...(policy && { policy: { ...parsed.policy, path: policy.inTree } }),
        ...(baseline && {
            baseline: { ...parsed.baseline, policy: { ...basePolicy, path: baseline.inTree } },
        }),
    };
    return {
        preset: result,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(result),
        source: top.source,
        chain: layers.map(({ label }) => label),
        files: {
            tasks: (suite ?? (task === undefined ? [] : [task])).map(({ absolute }) => absolute),
            policy: policy?.absolute ?? null,
            baselinePolicy: baseline?.absolute ?? null,
        },
    };
}
/** Puts the file (and key) before the message of whatever `act` throws. */
function named(file, act, key) {
    try {
        return act();
    }
    catch (cause) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorldGateError */ .US)(cause))
            throw cause;
        const place = key === undefined ? file.label : `${file.label}: ${key}`;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B(cause.code, `${place}: ${cause.message}`, {
            kind: cause.kind,
            cause,
            ...(cause.hint === undefined ? {} : { hint: cause.hint }),
        });
    }
}


/***/ }),

/***/ 88795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ shippedPresets),
/* harmony export */   Pc: () => (/* binding */ repositoryPresets),
/* harmony export */   _o: () => (/* binding */ locatePreset),
/* harmony export */   uF: () => (/* binding */ unknownPreset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97385);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52688);






const ENDINGS = ['.yaml', '.yml'];
function inFolder(folder, root, source) {
    const found = new Map();
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return found;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('file-unreadable', `presets cannot be listed: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            cause,
            kind: 'environment',
            hint: 'Check the permissions of the folder.',
        });
    }
    for (const entry of entries) {
        const ending = ENDINGS.find((candidate) => entry.endsWith(candidate));
        if (ending === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).isDirectory())
            continue;
        const name = entry.slice(0, -ending.length);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const other = found.get(name);
        if (other !== undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('preset-ambiguous', `both ${other.path} and ${path} are called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`, {
                hint: 'Remove one of them.',
            });
        }
        found.set(name, { source, root, path, label: source === 'shipped' ? `${path} (shipped)` : path });
    }
    return found;
}
function shippedPresets({ shippedDir }) {
    return inFolder(shippedDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(shippedDir), 'shipped');
}
/** Presets of the repository; one that bears the name of a shipped preset stands before it. */
function repositoryPresets({ repositoryDir }) {
    return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryDir, '.worldgate', 'presets'), repositoryDir, 'repository');
}
/**
 * The file of a preset, by name (repository first, then shipped) or by path (relative to the repository).
 * @throws WorldGateError `preset-unknown` with the nearest name
 */
function locatePreset(nameOrPath, places) {
    if (/[/\\]/.test(nameOrPath) || ENDINGS.some((ending) => nameOrPath.endsWith(ending))) {
        return fileByPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.repositoryDir, nameOrPath), places);
    }
    const repository = repositoryPresets(places);
    const shipped = shippedPresets(places);
    const found = repository.get(nameOrPath) ?? shipped.get(nameOrPath);
    if (found === undefined)
        throw unknownPreset(nameOrPath, [...repository.keys(), ...shipped.keys()]);
    return found;
}
function unknownPreset(name, known) {
    const names = [...new Set(known)].sort();
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('preset-unknown', `no preset is called ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, names)}`, {
        hint: names.length === 0
            ? 'Write .worldgate/presets/NAME.yaml, or name a preset file by its path.'
            : `Known presets: ${names.join(', ')}. A preset file can be named by its path.`,
    });
}
function fileByPath(path, places) {
    const packageDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(places.shippedDir);
    const root = [places.repositoryDir, packageDir].find((folder) => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(folder, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const inRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const label = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inRoot) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) : inRoot;
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === places.shippedDir
        ? 'shipped'
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.repositoryDir, '.worldgate', 'presets')
            ? 'repository'
            : 'file';
    return { source, root, path: inRoot, label };
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

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ overridePreset),
/* harmony export */   rD: () => (/* binding */ COMMAND_LINE),
/* harmony export */   rv: () => (/* binding */ presetFromFlags)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98859);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67759);




/**
 * The preset with what the caller replaces, and its new digest. Files that the caller names appear in it by their
 * base names only: where they lie on this machine is nobody's business.
 * @throws WorldGateError `preset-invalid` for a value out of range
 */
function overridePreset(loaded, overrides) {
    const { task, policy, baselinePolicy, engine, episodes, seed, stop, samples, warmup, gates } = overrides;
    const base = loaded.preset;
    const value = {
        ...base,
        ...(engine !== undefined && { engine }),
        ...(episodes !== undefined && { episodes }),
        ...(seed !== undefined && { seed }),
        ...(stop !== undefined && { stop }),
        ...(gates !== undefined && { gates }),
        ...(policy !== undefined && { policy: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(policy) } }),
    };
    if (task !== undefined) {
        value.task = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(task);
        delete value.suite;
    }
    if (baselinePolicy !== undefined) {
        value.baseline = { ...base.baseline, policy: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(baselinePolicy) } };
    }
    if (samples !== undefined || warmup !== undefined) {
        value.benchmark = {
            ...(base.benchmark ?? _contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkPlan */ .V1.parse({})),
            ...(samples !== undefined && { samples }),
            ...(warmup !== undefined && { warmup }),
        };
    }
    const result = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .preset */ .IS, value, {
        file: 'the command line',
        code: 'preset-invalid',
        hint: 'Correct the option of that name.',
    });
    return {
        ...loaded,
        preset: result,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(result),
        files: {
            tasks: task === undefined ? loaded.files.tasks : [task],
            policy: policy ?? loaded.files.policy,
            baselinePolicy: baselinePolicy ?? loaded.files.baselinePolicy,
        },
    };
}
/** Name of the preset that only flags make. */
const COMMAND_LINE = 'command-line';
/** Episodes per task where neither a preset nor the caller says how many. */
const DEFAULT_EPISODES = 100;
/**
 * A preset without a file, for `--task T --policy M`. With a baseline it asks that nothing got worse; without one
 * nothing is asked of the policy, so nothing is decided: what was counted is shown, and the verdict is `skipped`.
 * @throws WorldGateError `preset-invalid`
 */
function presetFromFlags(kind, overrides, hasBaseline) {
    const isEval = kind === 'eval';
    const counted = isEval
        ? { name: 'coverage', kind: 'coverage', optional: !hasBaseline }
        : { name: 'errors', kind: 'errors', optional: !hasBaseline };
    const compared = {
        name: 'no-regression',
        kind: 'no_regression',
        of: isEval ? 'success_rate' : 'latency',
        margin: 0.05,
    };
    const bare = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .preset */ .IS, {
        schema_version: 'worldgate.preset.v1',
        name: COMMAND_LINE,
        title: isEval ? 'Evaluation from the command line' : 'Benchmark from the command line',
        kind,
        gates: hasBaseline ? [compared, counted] : [counted],
        ...(isEval ? { episodes: DEFAULT_EPISODES } : { benchmark: {} }),
    }, { file: 'the command line', code: 'preset-invalid' });
    return overridePreset({
        preset: bare,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(bare),
        source: 'flags',
        chain: [],
        files: { tasks: [], policy: null, baselinePolicy: null },
    }, overrides);
}


/***/ }),

/***/ 91273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ presetProblems)
/* harmony export */ });
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);

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
    if (preset.device === 'cuda' && preset.engine === 'wasm') {
        problems.push('device: "cuda" needs engine "native"');
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


/***/ })

};
