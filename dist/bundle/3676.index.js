export const id = 3676;
export const ids = [3676];
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
/* harmony import */ var _checkpoint_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60090);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88795);












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
    const first = (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .locatePreset */ ._o)(nameOrPath, places);
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
    const shipped = (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .shippedPresets */ .Ij)(places);
    const repository = layer.source === 'shipped' ? new Map() : (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryPresets */ .Pc)(places);
    const own = layer.source === 'repository' && layer.value.name === name;
    const parent = (own ? undefined : repository.get(name)) ?? shipped.get(name) ?? repository.get(name);
    if (parent !== undefined)
        return parent;
    const unknown = (0,_locate_js__WEBPACK_IMPORTED_MODULE_11__/* .unknownPreset */ .uF)(name, [...repository.keys(), ...shipped.keys()]);
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
    const checkpoint = (key, ref) => {
        if (ref === undefined)
            return undefined;
        if (ref.uri !== undefined) {
            const { root, path } = statedBy[key];
            return (0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_10__/* .namedByUri */ .Pc)(ref, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
        }
        const { absolute, inTree } = resolved(key, ref.path);
        return { ref: { ...ref, path: inTree }, file: absolute };
    };
    const policy = checkpoint('policy', parsed.policy);
    const baseline = checkpoint('baseline', parsed.baseline?.policy);
    const result = {
        ...parsed,
        ...(task && { task: task.inTree }),
        ...(suite && { suite: { ...parsed.suite, tasks: suite.map(({ inTree }) => inTree) } }),
        ...(policy && { policy: policy.ref }),
        ...(baseline && { baseline: { ...parsed.baseline, policy: baseline.ref } }),
    };
    return {
        preset: result,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(result),
        source: top.source,
        chain: layers.map(({ label }) => label),
        files: {
            tasks: (suite ?? (task === undefined ? [] : [task])).map(({ absolute }) => absolute),
            policy: policy?.file ?? null,
            baselinePolicy: baseline?.file ?? null,
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


/***/ })

};
