export const id = 4937;
export const ids = [4937];
export const modules = {

/***/ 72901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ task)
/* harmony export */ });
/* unused harmony exports elementRef, phaseTerm, term, action, MODEL_FIELDS, reset */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67189);


const scalarOrList = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2).min(1).max(4096)]);
const expression = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(4000)
    .describe('Common Expression Language; every number is a double');
const elementName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256);
/** A body or a site of the model, by name. */
const elementRef = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ body: elementName }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ site: elementName }),
]);
const frame = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('world'), elementRef]);
/** `(w, x, y, z)`; normalised when the task is compiled. */
const quaternion = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2]);
const rotationForm = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['quaternion', 'rotation_vector', 'six'])
    .describe('(w, x, y, z) with w >= 0 · axis times angle in radians · first two columns of the rotation matrix');
const offset = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([scalarOrList, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyframe: elementName })])
    .describe('the zero point: numbers, or the value that the term has in a keyframe of the model');
const noise = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uniform: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }).describe('uniform in ±amount'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ normal: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }).describe('normal with this standard deviation'),
]);
const shaping = {
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()])
        .optional()
        .describe('[first, end) of the raw values; negative counts from the end'),
    offset: offset.optional().describe('subtracted from the raw value'),
    noise: noise.optional().describe('seeded; added after the offset, before the scale'),
    scale: scalarOrList.optional(),
    clip: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        length: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(1000),
        order: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['oldest_first', 'newest_first']).default('oldest_first'),
    })
        .optional()
        .describe('the last `length` control steps; filled with the first value at reset'),
};
const phaseTerm = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('phase'),
    frequency_hz: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), expression]),
    offsets_rad: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2).min(1).max(64).default([0]).describe('one clock per offset'),
    layout: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['grouped', 'interleaved'])
        .default('grouped')
        .describe('all cosines then all sines, or cosine and sine of each clock in turn'),
    when_still: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        below: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(0.01).describe('norm of the command'),
        phase_rad: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2.optional().describe('every clock shows this phase; without it the clocks hold'),
    })
        .optional(),
    ...shaping,
});
const simple = (term) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(term), ...shaping });
const leafTerms = [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('qpos'), joints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName).min(1).optional(), ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('qvel'), joints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName).min(1).optional(), ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ctrl'), actuators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName).min(1).optional(), ...shaping }),
    simple('act'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sensor'), sensor: elementName, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('site_position'), site: elementName, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('site_velocity'),
        site: elementName,
        part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['linear', 'angular', 'both']).default('linear'),
        frame: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['world', 'local']).default('world'),
        ...shaping,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('body_position'), body: elementName, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('body_orientation'),
        body: elementName,
        as: rotationForm.default('quaternion'),
        ...shaping,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('projected_gravity'), in: elementRef, ...shaping }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('relative_position'),
        of: elementRef,
        to: elementRef,
        frame: frame.default('world'),
        ...shaping,
    }),
    simple('last_action'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'), names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv).min(1).optional(), ...shaping }),
    phaseTerm,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('orientation_error'),
        of: elementRef,
        to: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([elementRef, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ quaternion })]),
        as: rotationForm.default('rotation_vector'),
        ...shaping,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('constant'), value: scalarOrList, ...shaping }),
];
/** One ordered piece of an observation, or a named quantity. Value = clip((raw − offset + noise) × scale). */
const term = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('term', [
    ...leafTerms,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ term: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('difference'), a: term, b: term, ...shaping }),
]));
const actionGroup = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    actuators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(elementName)
        .min(1)
        .optional()
        .describe('in the order of the policy output; all by default'),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['absolute', 'relative'])
        .default('absolute')
        .describe('relative: added to the last target, which starts as the control at reset'),
    scale: scalarOrList.default(1),
    offset: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        scalarOrList,
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyframe: elementName, of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ctrl', 'qpos']).default('ctrl') }),
    ])
        .default(0)
        .describe('added after the scale: numbers, or the control or joint positions of a keyframe'),
    frame: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        in: elementRef,
        as: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['direction', 'point'])
            .default('direction')
            .describe('a point also adds the origin of the frame'),
    })
        .optional()
        .describe('2 or 3 values are x, y(, z) in this frame and are turned into the world; world by default'),
    clip: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional().describe('of the target, in addition to the control range of the actuator'),
    torque: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kp: scalarOrList,
        kd: scalarOrList.default(0),
        limit: scalarOrList.optional(),
    })
        .optional()
        .describe('control = kp × (target − joint position) − kd × joint velocity, at every simulation step'),
});
const action = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('output of the policy; its only one by default'),
    play: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(1000)
        .default(1)
        .describe('how many actions of a chunk are played before the next call'),
    delay_steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(1000).default(0).describe('control steps between a call and its effect'),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(actionGroup).min(1).max(64),
});
const change = {
    set: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
    add: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
    scale: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1.optional(),
};
const exactlyOne = (value) => [value.set, value.add, value.scale].filter((x) => x !== undefined).length === 1;
const oneOf = { message: 'give exactly one of "set", "add" and "scale"' };
const MODEL_FIELDS = [
    'body_mass',
    'geom_friction',
    'dof_damping',
    'dof_armature',
    'dof_frictionloss',
    'jnt_stiffness',
    'actuator_gain',
];
const reset = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    keyframe: elementName.optional(),
    joints: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        joint: elementName,
        part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['position', 'velocity']).default('position'),
        axis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['x', 'y', 'z', 'yaw'])
            .optional()
            .describe('of a free joint; yaw turns about the vertical axis of the world'),
        ...change,
    })
        .refine(exactlyOne, oneOf))
        .max(1000)
        .default([]),
    mocap: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ body: elementName, axis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['x', 'y', 'z', 'yaw']), set: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1 }))
        .max(1000)
        .default([]),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        field: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(MODEL_FIELDS),
        of: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([elementName, zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('*')]).describe('a name, or "*" for all with one draw'),
        ...change,
    })
        .refine(exactlyOne, oneOf))
        .max(1000)
        .default([]),
    retry_while: expression.optional().describe('the draw is repeated (at most 100 times) while this holds'),
});
const command = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ constant: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2 }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ range: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1, every_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('drawn anew at this period') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        schedule: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0), value: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2 }))
            .min(1)
            .max(10_000),
    }),
]);
const window = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ all_of_last: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().describe('seconds') });
/** Simulation steps of an episode: half an hour of computing. */
const MAX_STEPS = 100_000_000;
const task = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('worldgate.task.v1'),
    name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000).default(''),
    model: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ.describe('the MJCF file; looked up beside the task, then in --assets'),
    timing: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        simulation_step_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1),
        control_decimation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(10_000).describe('simulation steps per control step'),
        episode_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(86_400),
    })
        .refine(({ simulation_step_s, episode_s }) => episode_s / simulation_step_s <= MAX_STEPS, {
        path: ['simulation_step_s'],
        message: `an episode would have more than ${MAX_STEPS.toLocaleString('en')} simulation steps`,
    }),
    observation: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(term).min(1).max(256))
        .refine((inputs) => Object.keys(inputs).length > 0, { message: 'name at least one input of the policy' }),
    action,
    reset: reset.default({ joints: [], mocap: [], model: [] }),
    commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv, command).default({}),
    quantities: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv, term).default({}).describe('named values that expressions use'),
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        when: expression,
        over: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['final', 'any', 'all']), window]).default('final'),
        ends_episode: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
            .default(true)
            .describe('stop as soon as success is certain ("any" and "all_of_last")'),
    }),
    termination: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: _common_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR,
        when: expression,
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['failure', 'judge'])
            .default('failure')
            .describe('judge: decide by the success rule'),
    }))
        .max(64)
        .default([]),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_common_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        value: expression,
        over: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mean', 'max', 'min', 'final', 'sum']), window]).default('final'),
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(32).default(''),
    }))
        .default({}),
});


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadTask)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72901);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67759);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10303);








/**
 * Reads a task file and finds its MJCF beside it or in the assets folder.
 * @param taskPath absolute path
 * @param assets absolute folder with models and weights that do not stand beside the task
 * @throws WorldGateError `task-invalid`, `mjcf-missing`, `path-unsafe` and what {@link readYaml} throws.
 */
function loadTask(taskPath, assets) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.basename(taskPath);
    const task = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWith */ .K)(_contracts_task_js__WEBPACK_IMPORTED_MODULE_2__/* .task */ ._W, (0,_foundation_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .readYaml */ .g)(taskPath), { file, code: 'task-invalid' });
    const folders = [node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(taskPath), ...(assets === undefined ? [] : [assets])];
    const candidates = folders.map((folder) => (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveBelow */ .ii)(folder, folder, task.model));
    const modelPath = candidates.find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate));
    if (modelPath === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('mjcf-missing', `${file}: model: "${task.model}" is not beside the task${assets === undefined ? '' : ' and not in the assets folder'}`, {
            hint: assets === undefined
                ? 'give the folder that holds it with --assets DIR'
                : 'check the name, or the folder given with --assets',
        });
    }
    return { task, file, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Json */ .iE)(task), modelPath };
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readMjcfFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41143);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97385);




const MAX_FILES = 2000;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Elements whose `file` attribute MuJoCo opens, and which directory setting applies to them. */
const ASSET_DIRECTORY = {
    mesh: 'meshdir',
    flexcomp: 'meshdir',
    hfield: 'meshdir',
    skin: 'meshdir',
    texture: 'texturedir',
};
const FILE_ATTRIBUTES = ['file', 'fileright', 'fileleft', 'fileup', 'filedown', 'filefront', 'fileback'];
/** MuJoCo takes both separators. */
function withSlashes(file) {
    return file.replaceAll('\\', '/');
}
function join(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(file) ? file : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file);
}
function notBelow(reference, cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('path-outside', `${reference.from} names the file "${reference.file}", which is outside its folder`, {
        hint: 'copy it beside the MJCF file; a model may only read from its own folder',
        cause,
    });
}
/** Reads a model with everything that it names; see {@link readMjcfFiles}. */
class MjcfReader {
    files = new Map();
    #root;
    #main;
    #expanded = new Set();
    #parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A({
        preserveOrder: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        parseAttributeValue: false,
    });
    #totalBytes = 0;
    constructor(root, main) {
        this.#root = root;
        this.#main = main;
    }
    readModel(file) {
        const scope = {
            folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file),
            meshdir: '',
            texturedir: '',
            stripsPaths: false,
            assets: [],
            submodels: [],
        };
        this.#expand(file, scope);
        // A compiler element may stand behind the assets that it is about, also in an included file.
        for (const asset of scope.assets) {
            const file = scope.stripsPaths ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(asset.file) : asset.file;
            this.#find(asset, [join(join(scope.folder, scope[asset.setting]), file), besideIncluder(asset, file)]);
        }
        for (const reference of scope.submodels) {
            const found = this.#find(reference, [
                join(scope.folder, reference.file),
                besideIncluder(reference, reference.file),
            ]);
            if (!this.#expanded.has(found))
                this.readModel(found);
        }
    }
    /** Walks an XML file and what it includes in document order. */
    #expand(file, scope) {
        this.#expanded.add(file);
        const { bytes } = this.files.get(file);
        let tree;
        try {
            tree = this.#parser.parse(new TextDecoder().decode(bytes));
        }
        catch (cause) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('mjcf-invalid', `${file}: not readable as XML: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, {
                hint: 'the file may be cut off, or no MJCF at all',
                cause,
            });
        }
        this.#walk(tree, file, scope);
    }
    #walk(nodes, from, scope) {
        for (const node of nodes) {
            const attributes = node[':@'] ?? {};
            for (const [tag, children] of Object.entries(node)) {
                if (tag === ':@' || !Array.isArray(children))
                    continue;
                this.#visit(tag, attributes, from, scope);
                this.#walk(children, from, scope);
            }
        }
    }
    #visit(tag, attributes, from, scope) {
        if (tag === 'compiler') {
            const { assetdir, meshdir, texturedir, strippath } = attributes;
            scope.meshdir = withSlashes(meshdir ?? assetdir ?? scope.meshdir);
            scope.texturedir = withSlashes(texturedir ?? assetdir ?? scope.texturedir);
            if (strippath !== undefined)
                scope.stripsPaths = strippath === 'true';
            return;
        }
        const setting = Object.hasOwn(ASSET_DIRECTORY, tag) ? ASSET_DIRECTORY[tag] : undefined;
        for (const key of setting === undefined ? ['file'] : FILE_ATTRIBUTES) {
            const value = attributes[key];
            if (value === undefined)
                continue;
            const reference = { file: withSlashes(value), from };
            if (setting !== undefined)
                scope.assets.push({ ...reference, setting });
            else if (tag === 'model')
                scope.submodels.push(reference);
            else if (tag === 'include')
                this.#include(reference, scope);
        }
    }
    #include(reference, scope) {
        const found = this.#find(reference, [
            join(scope.folder, reference.file),
            besideIncluder(reference, reference.file),
        ]);
        // MuJoCo refuses a second inclusion itself, with its own message.
        if (!this.#expanded.has(found))
            this.#expand(found, scope);
    }
    /**
     * Reads the first of the places where MuJoCo looks for a file.
     * @returns the path where it was found
     */
    #find(reference, candidates) {
        let missing;
        let outside;
        for (const candidate of candidates) {
            const key = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(candidate);
            try {
                this.read(key);
                return key;
            }
            catch (cause) {
                if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(cause))
                    throw cause;
                if (cause.code === 'path-unsafe')
                    outside ??= cause;
                else if (cause.code === 'file-missing')
                    missing ??= cause;
                else
                    throw unreadable(reference, cause);
            }
        }
        throw outside === undefined ? unreadable(reference, missing) : notBelow(reference, outside);
    }
    /** @throws WorldGateError of {@link readBelow}, or `mjcf-too-large` */
    read(key) {
        if (this.files.has(key))
            return;
        const bytes = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .readBelow */ .Gj)(this.#root, key, { maxBytes: MAX_TOTAL_BYTES });
        this.#totalBytes += bytes.length;
        if (this.files.size >= MAX_FILES || this.#totalBytes > MAX_TOTAL_BYTES) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('mjcf-too-large', `${this.#main} names more than ${MAX_FILES} files or ${MAX_TOTAL_BYTES} bytes`, { hint: 'simplify the meshes, or leave out what the physics does not need' });
        }
        this.files.set(key, { path: key, bytes });
    }
}
/** MuJoCo's second place for a file that is not where the main file and its settings say. */
function besideIncluder(reference, file) {
    return join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(reference.from), file);
}
function unreadable(reference, cause) {
    if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(cause) && cause.code === 'mjcf-too-large')
        return cause;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('mjcf-file-missing', `${reference.from} names the file "${reference.file}", which cannot be read: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, {
        hint: 'paths are relative to the folder of the main MJCF file (meshdir and texturedir apply)',
        cause,
    });
}
/**
 * Reads an MJCF file and every file that it includes or names (meshes, height fields, textures, skins,
 * sub-models), all from the folder of the main file. Files are looked for where MuJoCo 3.14 does: under the
 * folder of the model with its directory settings, then beside the file that names them.
 * @param mainFile absolute path of the main MJCF file
 * @returns the main file first, then the others in order of discovery
 * @throws WorldGateError `mjcf-missing`, `mjcf-invalid`, `mjcf-file-missing`, `path-outside` or `mjcf-too-large`.
 */
function readMjcfFiles(mainFile) {
    const main = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(mainFile);
    const reader = new MjcfReader(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(mainFile), main);
    try {
        reader.read(main);
    }
    catch (cause) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(cause) || cause.code === 'mjcf-too-large')
            throw cause;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('mjcf-missing', `no MJCF file at ${main}: ${cause.message}`, {
            hint: "the task's `model` is looked up beside the task file, then in the folder given with --assets",
            cause,
        });
    }
    reader.readModel(main);
    return [...reader.files.values()];
}


/***/ })

};
