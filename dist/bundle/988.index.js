export const id = 988;
export const ids = [988];
export const modules = {

/***/ 71642:
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
// EXTERNAL MODULE: ./build-yy3zRi/evaluation/prepare.js + 2 modules
var prepare = __webpack_require__(39435);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build-yy3zRi/foundation/errors.js
var errors = __webpack_require__(98196);
// EXTERNAL MODULE: ./build-yy3zRi/presets/load.js
var load = __webpack_require__(75912);
// EXTERNAL MODULE: ./build-yy3zRi/presets/locate.js
var locate = __webpack_require__(40086);
// EXTERNAL MODULE: ./build-yy3zRi/presets/problems.js
var problems = __webpack_require__(3280);
;// CONCATENATED MODULE: ./build-yy3zRi/presets/catalogue.js





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

// EXTERNAL MODULE: ./build-yy3zRi/cli/table.js
var table = __webpack_require__(5344);
;// CONCATENATED MODULE: ./build-yy3zRi/cli/preset.js





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
        const { loaded, problems } = validatePreset(each, places);
        return { name: loaded.preset.name, source: loaded.source, problems };
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

/***/ 5344:
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

/***/ 23843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readGatesFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58598);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63752);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2516);




/** @throws WorldGateError `gates-invalid` */
function readGatesFile(file) {
    return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWith */ .K)(_contracts_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gatesFile */ .T3, (0,_foundation_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(file), { file: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file), code: 'gates-invalid' }).gates;
}


/***/ }),

/***/ 43815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ isWatched),
/* harmony export */   Wc: () => (/* binding */ checkGatesForStop),
/* harmony export */   yq: () => (/* binding */ watchedClaims)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98196);

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
