export const id = 3981;
export const ids = [3981];
export const modules = {

/***/ 62933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand),
  showCommand: () => (/* binding */ showCommand),
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js + 1 modules
var prepare = __webpack_require__(91739);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/presets/load.js
var load = __webpack_require__(75229);
// EXTERNAL MODULE: ./.build/presets/locate.js
var locate = __webpack_require__(88795);
// EXTERNAL MODULE: ./.build/presets/problems.js
var problems = __webpack_require__(91273);
;// CONCATENATED MODULE: ./.build/presets/catalogue.js





/** Every preset that can be named, sorted by name; broken ones are listed with their error. */
function listPresets(places) {
    const shipped = (0,locate/* shippedPresets */.Ij)(places);
    const repository = (0,locate/* repositoryPresets */.Pc)(places);
    const names = [...new Set([...repository.keys(), ...shipped.keys()])].sort();
    return names.map((name) => {
        const about = {
            name,
            source: repository.has(name) ? 'repository' : 'shipped',
            overrides_shipped: repository.has(name) && shipped.has(name),
        };
        try {
            const { preset } = (0,load/* loadPreset */._)(name, places);
            return {
                ...about,
                title: preset.title,
                kind: preset.kind,
                requires: preset.requires.class,
                error: null,
            };
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
            return { ...about, title: null, kind: null, requires: null, error: error.message };
        }
    });
}
/**
 * Loads a preset and says all that is wrong with it across its fields, files that do not exist included.
 * @throws WorldGateError as `loadPreset`
 */
function validatePreset(nameOrPath, places) {
    const loaded = (0,load/* loadPreset */._)(nameOrPath, places);
    const { preset, files } = loaded;
    const named = [
        ...(preset.suite?.tasks ?? []).map((path, index) => [
            `suite.tasks[${index}]`,
            path,
            files.tasks[index],
        ]),
        ['task', preset.task, preset.task === undefined ? null : files.tasks[0]],
        ['policy.path', preset.policy?.path, files.policy],
        ['baseline.policy.path', preset.baseline?.policy?.path, files.baselinePolicy],
    ];
    const missing = named.flatMap(([key, shown, file]) => typeof file === 'string' && !(0,external_node_fs_.existsSync)(file) ? [`${key}: the file ${shown} does not exist`] : []);
    return { loaded, problems: [...(0,problems/* presetProblems */.e)(preset), ...missing] };
}

// EXTERNAL MODULE: ./.build/cli/table.js
var table = __webpack_require__(5111);
;// CONCATENATED MODULE: ./.build/cli/preset.js






const listCommand = async (context) => {
    const rows = listPresets((0,prepare/* presetPlaces */.al)({ repositoryDir: context.cwd }, context));
    return {
        exitCode: 0,
        data: { presets: rows },
        text: (0,table/* table */.t)(['preset', 'kind', 'from', 'title'], rows.map((row) => [row.name, row.kind ?? '', row.source, row.error ?? row.title ?? ''])),
    };
};
const showCommand = async (context, _options, [name]) => {
    const { preset, digest, source, chain } = (0,load/* loadPreset */._)(name, (0,prepare/* presetPlaces */.al)({ repositoryDir: context.cwd }, context));
    const header = `# ${chain.join(' extends ')}\n# ${digest}\n`;
    return { exitCode: 0, data: { preset, digest, source, chain }, text: `${header}${(0,dist/* stringify */.As)(preset)}` };
};
const validateCommand = async (context, _options, [name]) => {
    const places = (0,prepare/* presetPlaces */.al)({ repositoryDir: context.cwd }, context);
    const names = name === undefined ? listPresets(places).map((row) => row.name) : [name];
    const presets = names.map((each) => {
        try {
            const { loaded, problems } = validatePreset(each, places);
            return { name: loaded.preset.name, source: loaded.source, problems };
        }
        catch (error) {
            // Of all presets one that cannot be read must not hide what is wrong with the others.
            if (name !== undefined || !(0,errors/* isWorldGateError */.US)(error))
                throw error;
            return { name: each, source: null, problems: [error.message] };
        }
    });
    const isSound = presets.every(({ problems }) => problems.length === 0);
    return {
        exitCode: isSound ? 0 : 2,
        data: { presets },
        text: presets
            .map(({ name: each, problems }) => problems.length === 0 ? `${each}: ok` : `${each}:\n  ${problems.join('\n  ')}`)
            .join('\n'),
        ...(isSound
            ? {}
            : {
                errors: presets.flatMap(({ name: each, problems }) => problems.map((problem) => ({
                    code: 'preset-invalid',
                    message: `${each}: ${problem}`,
                    hint: null,
                }))),
            }),
    };
};


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Left-aligned columns, two blanks apart, for a terminal. */
function table(header, rows) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    return all
        .map((row) => widths
        .map((width, column) => (row[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd())
        .join('\n');
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
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52688);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10303);
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
/**
 * @param tasks what each task measures
 * @throws WorldGateError `gate-invalid` for a gate on a metric that a task lacks
 */
function requireMetrics(gates, tasks) {
    for (const gate of gates) {
        const metric = gate.kind === 'metric' || gate.kind === 'no_regression' ? gate.metric : undefined;
        if (metric === undefined)
            continue;
        for (const { file, metrics } of tasks) {
            if (metrics.includes(metric))
                continue;
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('gate-invalid', `gate "${gate.name}": metric "${metric}" not in ${file}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(metric, metrics)}`, {
                hint: metrics.length === 0 ? 'the task declares no metrics' : `metrics there: ${metrics.join(', ')}`,
            });
        }
    }
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

/***/ 35608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ isWatched),
/* harmony export */   Wc: () => (/* binding */ checkGatesForStop),
/* harmony export */   yq: () => (/* binding */ watchedClaims)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Whether an early-stopping run waits for this gate: it is required, decided by episodes, and, for a
 * comparison, there is a baseline.
 */
function isWatched(gate, hasBaseline) {
    if (gate.optional)
        return false;
    if (gate.kind === 'success_rate' || gate.kind === 'metric')
        return true;
    return gate.kind === 'no_regression' && gate.of !== 'latency' && hasBaseline;
}
/** What the stop rule watches, as the header of the result states it. */
function watchedClaims(gates, hasBaseline) {
    return gates
        .filter((gate) => isWatched(gate, hasBaseline))
        .map((gate) => ({ gate: gate.name, kind: gate.kind, required: requiredOf(gate), alpha: gate.alpha }));
}
function requiredOf(gate) {
    if (gate.kind === 'success_rate')
        return gate.min;
    if (gate.kind === 'metric')
        return gate.min ?? gate.max;
    return gate.margin;
}
/**
 * Throws WorldGateError `preset-invalid` where a gate has no anytime-valid method, so that a run that may
 * stop early could not be decided by it, now or later.
 */
function checkGatesForStop(gates, stop) {
    if (stop === 'fixed')
        return;
    for (const gate of gates) {
        if (gate.kind === 'metric' && gate.method === 'bootstrap') {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('preset-invalid', `Gate "${gate.name}": a bootstrap interval does not hold for a run that may stop early (stop: savi).`, {
                hint: gate.statistic === 'mean'
                    ? `Set "method: betting" with "bounds: [low, high]" of ${gate.metric}, or "stop: fixed".`
                    : `Set "stop: fixed": only means have a method that holds at any stopping time.`,
            });
        }
        if (gate.kind === 'no_regression' && gate.of === 'metric' && gate.bounds === undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('preset-invalid', `Gate "${gate.name}": comparing ${gate.metric} in a run that may stop early (stop: savi) needs its bounds.`, { hint: `Give "bounds: [low, high]" of ${gate.metric}, or "stop: fixed".` });
        }
    }
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

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
