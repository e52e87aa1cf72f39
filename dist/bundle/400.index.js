export const id = 400;
export const ids = [400];
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
    const rows = (0,_presets_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .listPresets */ .n)((0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__.presetPlaces)({ repositoryDir: context.cwd }, context));
    return {
        exitCode: 0,
        data: { presets: rows },
        text: (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .t)(['preset', 'kind', 'from', 'title'], rows.map((row) => [row.name, row.kind ?? '', row.source, row.error ?? row.title ?? ''])),
    };
};
const showCommand = async (context, _options, [name]) => {
    const { preset, digest, source, chain } = (0,_presets_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(name, (0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__.presetPlaces)({ repositoryDir: context.cwd }, context));
    const header = `# ${chain.join(' extends ')}\n# ${digest}\n`;
    return { exitCode: 0, data: { preset, digest, source, chain }, text: `${header}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(preset)}` };
};
const validateCommand = async (context, _options, [name]) => {
    const places = (0,_evaluation_prepare_js__WEBPACK_IMPORTED_MODULE_1__.presetPlaces)({ repositoryDir: context.cwd }, context);
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

/***/ 57499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ FIXED_PLAN),
/* harmony export */   ML: () => (/* binding */ runError),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   X: () => (/* binding */ runManifest),
/* harmony export */   eb: () => (/* binding */ baselineSummary),
/* harmony export */   mT: () => (/* binding */ episodeCounts)
/* harmony export */ });
/* unused harmony exports origin, component, artifact, stopSummary, hardware, baselineChoice, mergedShard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18642);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _device_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94074);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46587);
/* harmony import */ var _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52216);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98859);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50454);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91995);









/** `20261121T091409123Z-1f3a9c0b`: UTC time to the millisecond, then random digits; sorts by time. */
const runId = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);
const origin = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['real', 'injected', 'mock']);
/** A part that the results rest on, and whether it was the real thing. */
const component = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['physics', 'policy', 'baseline_policy', 'engine', 'task', 'provider']),
    name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    origin,
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    execution: _device_js__WEBPACK_IMPORTED_MODULE_2__/* .execution */ .n7.optional().describe('of a policy on a device other than the CPU'),
});
const artifact = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    path: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ,
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['input', 'result', 'report', 'artifact', 'log']),
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('may leave the machine with the run (uploads are an allowlist)'),
});
const episodeCounts = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    planned: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    run: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('episodes that count'),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    dropped: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).describe('run by workers beyond the stopping index, and left out'),
});
/** The fixed plan that early stopping is held against: its power at this distance from the required rate. */
const FIXED_PLAN = { power: 0.8, difference: 0.1 };
const stopSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    rule: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .stopRule */ .zG,
    stopped_early: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    fixed_plan_episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()
        .min(0)
        .nullable()
        .describe('of the fixed plan for the first success-rate gate of the plan, with 80 % power at 10 points from its rate'),
    planned_before_run: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
});
const hardware = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    os: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    cpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    logical_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1),
    usable_cores: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(1).describe('under the cgroup limit'),
    memory_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    memory_limit_bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0).nullable(),
    gpu: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), driver: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(), memory_mib: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nullable() })),
});
const runError = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
});
const gitCommit = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const baselineSummary = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'run']),
    run_id: runId.nullable(),
    checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    succeeded: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    commit: gitCommit.nullable().optional().describe('that the baseline run was made at'),
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().optional().describe('when the baseline run ended'),
});
const BASELINE_KINDS = ['base-branch', 'release', 'path', 'paired'];
/** Which baseline was asked for, which one was taken, and what became of the others. */
const baselineChoice = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(BASELINE_KINDS),
    found: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n([...BASELINE_KINDS, 'merge-base'])
        .nullable()
        .describe('null: none that can be compared'),
    ref: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(300).nullable().describe('branch or tag that it is from'),
    commit: gitCommit.nullable(),
    dated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('when that run ended; of `paired`, when its commit was made'),
    url: zod__WEBPACK_IMPORTED_MODULE_8__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(1000)
        .nullable()
        .describe('page of what it was taken from'),
    notes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(2000))
        .max(50)
        .describe('what was refused and why, and what differs without mattering, as sentences'),
});
/** A part that a merged run was put together from; each ran on a machine of its own. */
const mergedShard = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    ..._shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardSlice */ .RD.shape,
    run_id: runId,
    policy_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2,
    workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    hardware: hardware,
});
/** `run_manifest.json`. Times, host and workers live here; the hashed result stands beside it. */
const runManifest = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('worldgate.run.v1'),
    run_id: runId,
    state: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .runState */ .HQ,
    kind: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .presetKind */ .o7,
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdict */ .WJ.nullable().describe('null while running'),
    reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable().describe('why the run was skipped, cancelled or failed'),
    error: runError.nullable(),
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('redacted argument list that repeats this run'),
    preset: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the resolved preset'),
        gates_overridden: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    }),
    provider: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), capability: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }),
    engine: _preset_js__WEBPACK_IMPORTED_MODULE_5__/* .engineName */ .OC.nullable(),
    components: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(component),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('true when anything the results rest on is a mock'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        tasks: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, world_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br })),
        metric_units: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
            .optional()
            .describe('units that the tasks declare for their metrics, where they agree on one'),
        checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        baseline_checkpoint_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
        checkpoints: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointAsset */ .JS.extend({ role: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['policy', 'baseline_policy']) }))
            .optional()
            .describe('of policies that were fetched; where their bytes lie on the machine is not told'),
    }),
    plan: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        episodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        seed: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        workers: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_6__/* .shardPart */ .u1
        .optional()
        .describe('this run is a part of another: it has neither result nor verdict of its own'),
    shards: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(mergedShard).optional().describe('the parts that this run was merged from'),
    stop: stopSummary.nullable(),
    episodes: episodeCounts.nullable(),
    result_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    digest_reach: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['any-machine', 'same-cpu', 'none'])
        .describe('where a rerun gives the same bits: any machine (wasm), the same kind of CPU (native), nowhere (benchmarks, GPUs)'),
    baseline: baselineSummary.nullable(),
    baseline_choice: baselineChoice.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateResult */ .xp),
    events: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        warnings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        retries: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        errors: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
        resumes: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0),
    }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(artifact),
    hardware: hardware,
    gpu_guard: _gpu_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .gpuGuard */ .I8.optional().describe('what `actions/gpu-guard` found before the run, in the same job'),
    versions: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    commit: gitCommit.nullable(),
    environment_present: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).describe('names only'),
    started_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    finished_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable(),
    duration_s: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2.nullable(),
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
