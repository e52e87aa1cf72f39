export const id = 7234;
export const ids = [7234];
export const modules = {

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

/***/ 25395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadTask)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
;// CONCATENATED MODULE: ./.build/contracts/task.js


const scalarOrList = schemas/* union */.KCZ([common/* finite */.E2, schemas/* array */.YOg(common/* finite */.E2).min(1).max(4096)]);
const expression = schemas/* string */.YjP()
    .min(1)
    .max(4000)
    .describe('Common Expression Language; every number is a double');
const elementName = schemas/* string */.YjP().min(1).max(256);
/** A body or a site of the model, by name. */
const elementRef = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ body: elementName }),
    schemas/* strictObject */.rej({ site: elementName }),
]);
const task_frame = schemas/* union */.KCZ([schemas/* literal */.euz('world'), elementRef]);
/** `(w, x, y, z)`; normalised when the task is compiled. */
const quaternion = schemas/* tuple */.PVZ([common/* finite */.E2, common/* finite */.E2, common/* finite */.E2, common/* finite */.E2]);
const rotationForm = schemas/* enum */.k5n(['quaternion', 'rotation_vector', 'six'])
    .describe('(w, x, y, z) with w >= 0 · axis times angle in radians · first two columns of the rotation matrix');
const offset = schemas/* union */.KCZ([scalarOrList, schemas/* strictObject */.rej({ keyframe: elementName })])
    .describe('the zero point: numbers, or the value that the term has in a keyframe of the model');
const noise = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ uniform: schemas/* number */.aig().min(0) }).describe('uniform in ±amount'),
    schemas/* strictObject */.rej({ normal: schemas/* number */.aig().min(0) }).describe('normal with this standard deviation'),
]);
const shaping = {
    slice: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()])
        .optional()
        .describe('[first, end) of the raw values; negative counts from the end'),
    offset: offset.optional().describe('subtracted from the raw value'),
    noise: noise.optional().describe('seeded; added after the offset, before the scale'),
    scale: scalarOrList.optional(),
    clip: common/* range */.y1.optional(),
    history: schemas/* strictObject */.rej({
        length: schemas/* int */.Whr().min(1).max(1000),
        order: schemas/* enum */.k5n(['oldest_first', 'newest_first']).default('oldest_first'),
    })
        .optional()
        .describe('the last `length` control steps; filled with the first value at reset'),
};
const phaseTerm = schemas/* strictObject */.rej({
    term: schemas/* literal */.euz('phase'),
    frequency_hz: schemas/* union */.KCZ([schemas/* number */.aig().min(0), expression]),
    offsets_rad: schemas/* array */.YOg(common/* finite */.E2).min(1).max(64).default([0]).describe('one clock per offset'),
    layout: schemas/* enum */.k5n(['grouped', 'interleaved'])
        .default('grouped')
        .describe('all cosines then all sines, or cosine and sine of each clock in turn'),
    when_still: schemas/* strictObject */.rej({
        below: schemas/* number */.aig().min(0).default(0.01).describe('norm of the command'),
        phase_rad: common/* finite */.E2.optional().describe('every clock shows this phase; without it the clocks hold'),
    })
        .optional(),
    ...shaping,
});
const simple = (term) => schemas/* strictObject */.rej({ term: schemas/* literal */.euz(term), ...shaping });
const leafTerms = [
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('qpos'), joints: schemas/* array */.YOg(elementName).min(1).optional(), ...shaping }),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('qvel'), joints: schemas/* array */.YOg(elementName).min(1).optional(), ...shaping }),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('ctrl'), actuators: schemas/* array */.YOg(elementName).min(1).optional(), ...shaping }),
    simple('act'),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('sensor'), sensor: elementName, ...shaping }),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('site_position'), site: elementName, ...shaping }),
    schemas/* strictObject */.rej({
        term: schemas/* literal */.euz('site_velocity'),
        site: elementName,
        part: schemas/* enum */.k5n(['linear', 'angular', 'both']).default('linear'),
        frame: schemas/* enum */.k5n(['world', 'local']).default('world'),
        ...shaping,
    }),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('body_position'), body: elementName, ...shaping }),
    schemas/* strictObject */.rej({
        term: schemas/* literal */.euz('body_orientation'),
        body: elementName,
        as: rotationForm.default('quaternion'),
        ...shaping,
    }),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('projected_gravity'), in: elementRef, ...shaping }),
    schemas/* strictObject */.rej({
        term: schemas/* literal */.euz('relative_position'),
        of: elementRef,
        to: elementRef,
        frame: task_frame.default('world'),
        ...shaping,
    }),
    simple('last_action'),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('command'), names: schemas/* array */.YOg(common/* identifier */.Cv).min(1).optional(), ...shaping }),
    phaseTerm,
    schemas/* strictObject */.rej({
        term: schemas/* literal */.euz('orientation_error'),
        of: elementRef,
        to: schemas/* union */.KCZ([elementRef, schemas/* strictObject */.rej({ quaternion })]),
        as: rotationForm.default('rotation_vector'),
        ...shaping,
    }),
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('constant'), value: scalarOrList, ...shaping }),
];
/** One ordered piece of an observation, or a named quantity. Value = clip((raw − offset + noise) × scale). */
const term = schemas/* lazy */.RZV(() => schemas/* discriminatedUnion */.gMt('term', [
    ...leafTerms,
    schemas/* strictObject */.rej({ term: schemas/* literal */.euz('difference'), a: term, b: term, ...shaping }),
]));
const actionGroup = schemas/* strictObject */.rej({
    actuators: schemas/* array */.YOg(elementName)
        .min(1)
        .optional()
        .describe('in the order of the policy output; all by default'),
    mode: schemas/* enum */.k5n(['absolute', 'relative'])
        .default('absolute')
        .describe('relative: added to the last target, which starts as the control at reset'),
    scale: scalarOrList.default(1),
    offset: schemas/* union */.KCZ([
        scalarOrList,
        schemas/* strictObject */.rej({ keyframe: elementName, of: schemas/* enum */.k5n(['ctrl', 'qpos']).default('ctrl') }),
    ])
        .default(0)
        .describe('added after the scale: numbers, or the control or joint positions of a keyframe'),
    frame: schemas/* strictObject */.rej({
        in: elementRef,
        as: schemas/* enum */.k5n(['direction', 'point'])
            .default('direction')
            .describe('a point also adds the origin of the frame'),
    })
        .optional()
        .describe('2 or 3 values are x, y(, z) in this frame and are turned into the world; world by default'),
    clip: common/* range */.y1.optional().describe('of the target, in addition to the control range of the actuator'),
    torque: schemas/* strictObject */.rej({
        kp: scalarOrList,
        kd: scalarOrList.default(0),
        limit: scalarOrList.optional(),
    })
        .optional()
        .describe('control = kp × (target − joint position) − kd × joint velocity, at every simulation step'),
});
const action = schemas/* strictObject */.rej({
    output: schemas/* string */.YjP().optional().describe('output of the policy; its only one by default'),
    play: schemas/* int */.Whr()
        .min(1)
        .max(1000)
        .default(1)
        .describe('how many actions of a chunk are played before the next call'),
    delay_steps: schemas/* int */.Whr().min(0).max(1000).default(0).describe('control steps between a call and its effect'),
    groups: schemas/* array */.YOg(actionGroup).min(1).max(64),
});
const change = {
    set: common/* range */.y1.optional(),
    add: common/* range */.y1.optional(),
    scale: common/* range */.y1.optional(),
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
const task_reset = schemas/* strictObject */.rej({
    keyframe: elementName.optional(),
    joints: schemas/* array */.YOg(schemas/* strictObject */.rej({
        joint: elementName,
        part: schemas/* enum */.k5n(['position', 'velocity']).default('position'),
        axis: schemas/* enum */.k5n(['x', 'y', 'z', 'yaw'])
            .optional()
            .describe('of a free joint; yaw turns about the vertical axis of the world'),
        ...change,
    })
        .refine(exactlyOne, oneOf))
        .max(1000)
        .default([]),
    mocap: schemas/* array */.YOg(schemas/* strictObject */.rej({ body: elementName, axis: schemas/* enum */.k5n(['x', 'y', 'z', 'yaw']), set: common/* range */.y1 }))
        .max(1000)
        .default([]),
    model: schemas/* array */.YOg(schemas/* strictObject */.rej({
        field: schemas/* enum */.k5n(MODEL_FIELDS),
        of: schemas/* union */.KCZ([elementName, schemas/* literal */.euz('*')]).describe('a name, or "*" for all with one draw'),
        ...change,
    })
        .refine(exactlyOne, oneOf))
        .max(1000)
        .default([]),
    retry_while: expression.optional().describe('the draw is repeated (at most 100 times) while this holds'),
});
const command = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ constant: common/* finite */.E2 }),
    schemas/* strictObject */.rej({ range: common/* range */.y1, every_s: schemas/* number */.aig().positive().optional().describe('drawn anew at this period') }),
    schemas/* strictObject */.rej({
        schedule: schemas/* array */.YOg(schemas/* strictObject */.rej({ at_s: schemas/* number */.aig().min(0), value: common/* finite */.E2 }))
            .min(1)
            .max(10_000),
    }),
]);
const task_window = schemas/* strictObject */.rej({ all_of_last: schemas/* number */.aig().positive().describe('seconds') });
/** Simulation steps of an episode: half an hour of computing. */
const MAX_STEPS = 100_000_000;
const task_task = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('worldgate.task.v1'),
    name: common/* slug */.yR,
    title: schemas/* string */.YjP().max(200).optional(),
    description: schemas/* string */.YjP().max(4000).default(''),
    model: common/* relativePath */.iZ.describe('the MJCF file; looked up beside the task, then in --assets'),
    timing: schemas/* strictObject */.rej({
        simulation_step_s: schemas/* number */.aig().positive().max(1),
        control_decimation: schemas/* int */.Whr().min(1).max(10_000).describe('simulation steps per control step'),
        episode_s: schemas/* number */.aig().positive().max(86_400),
    })
        .refine(({ simulation_step_s, episode_s }) => episode_s / simulation_step_s <= MAX_STEPS, {
        path: ['simulation_step_s'],
        message: `an episode would have more than ${MAX_STEPS.toLocaleString('en')} simulation steps`,
    }),
    observation: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(term).min(1).max(256))
        .refine((inputs) => Object.keys(inputs).length > 0, { message: 'name at least one input of the policy' }),
    action,
    reset: task_reset.default({ joints: [], mocap: [], model: [] }),
    commands: schemas/* record */.g1P(common/* identifier */.Cv, command).default({}),
    quantities: schemas/* record */.g1P(common/* identifier */.Cv, term).default({}).describe('named values that expressions use'),
    success: schemas/* strictObject */.rej({
        when: expression,
        over: schemas/* union */.KCZ([schemas/* enum */.k5n(['final', 'any', 'all']), task_window]).default('final'),
        ends_episode: schemas/* boolean */.zMY()
            .default(true)
            .describe('stop as soon as success is certain ("any" and "all_of_last")'),
    }),
    termination: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: common/* slug */.yR,
        when: expression,
        outcome: schemas/* enum */.k5n(['failure', 'judge'])
            .default('failure')
            .describe('judge: decide by the success rule'),
    }))
        .max(64)
        .default([]),
    metrics: schemas/* record */.g1P(common/* identifier */.Cv, schemas/* strictObject */.rej({
        value: expression,
        over: schemas/* union */.KCZ([schemas/* enum */.k5n(['mean', 'max', 'min', 'final', 'sum']), task_window]).default('final'),
        unit: schemas/* string */.YjP().max(32).default(''),
    }))
        .default({}),
});

// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/foundation/yaml.js
var yaml = __webpack_require__(10303);
;// CONCATENATED MODULE: ./.build/worlds/load-task.js








/**
 * Reads a task file and finds its MJCF beside it or in the assets folder.
 * @param taskPath absolute path
 * @param assets absolute folder with models and weights that do not stand beside the task
 * @throws WorldGateError `task-invalid`, `mjcf-missing`, `path-unsafe` and what {@link readYaml} throws.
 */
function loadTask(taskPath, assets) {
    const file = external_node_path_.basename(taskPath);
    const task = (0,schema/* parseWith */.K)(task_task, (0,yaml/* readYaml */.g)(taskPath), { file, code: 'task-invalid' });
    const folders = [external_node_path_.dirname(taskPath), ...(assets === undefined ? [] : [assets])];
    const candidates = folders.map((folder) => (0,safe_path/* resolveBelow */.ii)(folder, folder, task.model));
    const modelPath = candidates.find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    if (modelPath === undefined) {
        throw new errors/* WorldGateError */._B('mjcf-missing', `${file}: model: "${task.model}" is not beside the task${assets === undefined ? '' : ' and not in the assets folder'}`, {
            hint: assets === undefined
                ? 'give the folder that holds it with --assets DIR'
                : 'check the name, or the folder given with --assets',
        });
    }
    return { task, file, digest: (0,digest/* sha256Json */.iE)(task), modelPath };
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
