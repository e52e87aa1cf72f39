export const id = 9496;
export const ids = [9496];
export const modules = {

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand),
/* harmony export */   showCommand: () => (/* binding */ showCommand),
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5590);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77952);
/* harmony import */ var _presets_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75229);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5111);






const listCommand = async (context) => {
    const rows = (0,_presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .listPresets */ .n)((0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPlaces */ .al)({ repositoryDir: context.cwd }, context));
    return {
        exitCode: 0,
        data: { presets: rows },
        text: (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .t)(['preset', 'kind', 'from', 'title'], rows.map((row) => [row.name, row.kind ?? '', row.source, row.error ?? row.title ?? ''])),
    };
};
const showCommand = async (context, _options, [name]) => {
    const { preset, digest, source, chain } = (0,_presets_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(name, (0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPlaces */ .al)({ repositoryDir: context.cwd }, context));
    const header = `# ${chain.join(' extends ')}\n# ${digest}\n`;
    return { exitCode: 0, data: { preset, digest, source, chain }, text: `${header}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(preset)}` };
};
const validateCommand = async (context, _options, [name]) => {
    const places = (0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .presetPlaces */ .al)({ repositoryDir: context.cwd }, context);
    const names = name === undefined ? (0,_presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .listPresets */ .n)(places).map((row) => row.name) : [name];
    const presets = names.map((each) => {
        try {
            const { loaded, problems } = (0,_presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .validatePreset */ .m)(each, places);
            return { name: loaded.preset.name, source: loaded.source, problems };
        }
        catch (error) {
            // Of all presets one that cannot be read must not hide what is wrong with the others.
            if (name !== undefined || !(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
                throw error;
            return { name: each, source: null, problems: [error.message] };
        }
    });
    const isSound = presets.every(({ problems }) => problems.length === 0);
    return {
        exitCode: isSound ? 0 : 2,
        data: { presets },
        text: presets
            .map(({ name: each, problems }) => problems.length === 0 ? `${each}: ok` : `${each}:\n  ${problems.join('\n').replaceAll('\n', '\n  ')}`)
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

/***/ 77952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ validatePreset),
/* harmony export */   n: () => (/* binding */ listPresets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25395);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75229);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88795);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86308);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91273);








/** Every preset that can be named, sorted by name; broken ones are listed with their error. */
function listPresets(places) {
    const shipped = (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .shippedPresets */ .Ij)(places);
    const repository = (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPresets */ .Pc)(places);
    const names = [...new Set([...repository.keys(), ...shipped.keys()])].sort();
    return names.map((name) => {
        const about = {
            name,
            source: repository.has(name) ? 'repository' : 'shipped',
            overrides_shipped: repository.has(name) && shipped.has(name),
        };
        try {
            const { preset } = (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(name, places);
            return {
                ...about,
                title: preset.title,
                kind: preset.kind,
                requires: preset.requires.class,
                error: null,
            };
        }
        catch (error) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
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
    const loaded = (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(nameOrPath, places);
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
    const missing = named.flatMap(([key, shown, file]) => typeof file === 'string' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? [`${key}: the file ${shown} does not exist`] : []);
    return { loaded, problems: [...(0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .presetProblems */ .e)(preset), ...missing, ...taskProblems(loaded)] };
}
/** What is wrong with the tasks themselves, and gates on metrics that they lack. */
function taskProblems({ preset, files }) {
    const problems = [];
    const tasks = [];
    for (const [index, path] of files.tasks.entries()) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            continue;
        try {
            tasks.push({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), metrics: Object.keys((0,_worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTask */ ._)(path).task.metrics) });
        }
        catch (error) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
                throw error;
            // A model outside of the repository is named when the preset is run, with --assets.
            if (error.code === 'mjcf-missing')
                continue;
            problems.push(`${preset.suite === undefined ? 'task' : `suite.tasks[${index}]`}: ${error.message}`);
        }
    }
    const missing = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_7__/* .missingMetrics */ .u)(preset.gates, tasks);
    return [...problems, ...missing.map(({ gate, message }) => `gates[${gate}].metric: ${message}`)];
}


/***/ })

};
