export const id = 1480;
export const ids = [1480];
export const modules = {

/***/ 31480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ lintClaim)
});

// EXTERNAL MODULE: ./.build/audit/claims/cannot-fail.js
var cannot_fail = __webpack_require__(93964);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
// EXTERNAL MODULE: ./.build/audit/claims/claim-text.js
var claim_text = __webpack_require__(83952);
// EXTERNAL MODULE: ./.build/audit/claims/templates.js
var templates = __webpack_require__(66077);
;// CONCATENATED MODULE: ./.build/audit/claims/lint-text.js



/** Words for what is measured, and the metrics that they are words for. */
const METRIC_WORDS = [
    [/\bsuccess(?:es|ful)?\b|success[ _]rate/i, /success|pass|planning/, 'success'],
    [/\blatency\b/i, /latency|time|_m?s$/, 'latency'],
    [/\breward\b/i, /reward|return/, 'reward'],
    [/\bmse\b/i, /mse/, 'MSE'],
    [/\bmae\b/i, /mae/, 'MAE'],
    [/\bprogress\b/i, /progress/, 'progress'],
];
/** Benchmarks and evaluators by the words that people write for them. */
const BENCHMARKS = [
    [/libero/i, 'LIBERO'],
    [/push-?t\b/i, 'PushT'],
    [/simpler[ _-]?env/i, 'SimplerEnv'],
    [/mani[ _-]?skill/i, 'ManiSkill'],
    [/calvin/i, 'CALVIN'],
    [/meta-?world/i, 'Meta-World'],
    [/robocasa/i, 'RoboCasa'],
    [/robomimic/i, 'robomimic'],
    [/robo-?arena/i, 'RoboArena'],
];
const EVALUATORS = [
    [/lerobot/i, 'LeRobot'],
    [/openpi/i, 'openpi'],
    [/openvla/i, 'OpenVLA'],
    [/gr00t/i, 'GR00T'],
    [/vla[ _-]eval/i, 'vla-eval'],
    [/lbm[ _-]eval/i, 'LBM Eval'],
    [/lm[ _-]eval/i, 'lm-eval'],
    [/worldforge/i, 'WorldForge'],
    [/worldgate/i, 'WorldGate'],
];
/**
 * Warns where the sentences for readers say something else than the fields that are decided. They are never parsed for
 * the decision, so that a wrong one would stand unnoticed above a right verdict.
 */
function lintText(claim, protocol, warn) {
    const { expected_metrics: metrics, decision_rule: rule } = claim;
    const stale = (key, what) => warn('text-stale', key, what);
    const expected = (0,claim_text/* nullHypothesis */.WJ)(metrics, rule.margin);
    if (rule.null_hypothesis !== expected) {
        const key = 'decision_rule.null_hypothesis';
        lintMetrics(key, rule.null_hypothesis, claim, protocol, stale);
        // A sentence of one's own may say it otherwise; one in our words may not.
        if (/^[a-z0-9_]+ (?:<|>|!=) \S/.test(rule.null_hypothesis)) {
            stale(key, `says "${rule.null_hypothesis}"; of these metrics it is "${expected}"`);
        }
    }
    if (protocol === null) {
        lintMetrics('claim_text', claim.claim_text, claim, null, stale);
        return;
    }
    lintSplit(protocol, stale);
    if (claim.claim_text === (0,claim_text/* claimText */.Q1)(claim, protocol))
        return;
    lintMetrics('claim_text', claim.claim_text, claim, protocol, stale);
    lintTasks(claim, protocol, stale);
    lintNames(claim, protocol, stale);
    lintNumbers(claim, protocol, stale);
}
function lintMetrics(key, text, claim, protocol, stale) {
    const names = claim.expected_metrics.map(({ name }) => name);
    const missing = METRIC_WORDS.filter(([word, of]) => word.test(text) && !names.some((name) => of.test(name))).map(([, , name]) => name);
    if (protocol !== null) {
        const fields = JSON.stringify([claim.subject, claim.applicability, claim.capability, protocol]);
        const tokens = text.match(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g) ?? [];
        missing.push(...tokens.filter((token) => !names.includes(token) && !fields.includes(token) && (0,templates/* suitesIn */.zu)(token).size === 0));
    }
    if (missing.length > 0) {
        stale(key, `speaks of ${(0,format/* listText */.so)([...new Set(missing)])}; the expected metrics are ${(0,format/* listText */.so)(names)}`);
    }
}
function lintSplit({ benchmark }, stale) {
    const [said, run] = [(0,templates/* suitesIn */.zu)(benchmark.split), (0,templates/* suitesOf */.f3)(benchmark.task_list)];
    const foreign = [...said].filter((suite) => !run.has(suite));
    const unsaid = said.size === 0 ? [] : [...run].filter((suite) => !said.has(suite));
    const key = 'protocol.benchmark.split';
    if (foreign.length > 0)
        stale(key, `speaks of ${(0,format/* listText */.so)(foreign)}, of which no task is planned`);
    else if (unsaid.length > 0)
        stale(key, `says nothing of ${(0,format/* listText */.so)(unsaid)}, of which tasks are planned`);
}
function lintTasks({ claim_text: text }, { benchmark }, stale) {
    const run = (0,templates/* suitesOf */.f3)(benchmark.task_list);
    const foreign = [...(0,templates/* suitesIn */.zu)(text)].filter((suite) => !run.has(suite));
    if (foreign.length > 0)
        stale('claim_text', `speaks of ${(0,format/* listText */.so)(foreign)}, of which no task is planned`);
}
function lintNames({ claim_text: text, subject, applicability }, protocol, stale) {
    const { benchmark, evaluator } = protocol;
    const without = text.replaceAll(subject.id, ' ');
    const measured = [applicability.benchmark, benchmark.name, ...benchmark.task_list].join('\n');
    const by = [evaluator.name, evaluator.implementation_ref].join('\n');
    for (const [word, name] of BENCHMARKS) {
        if (word.test(without) && !word.test(measured) && !word.test(subject.id)) {
            stale('claim_text', `speaks of ${name}, but the benchmark is ${benchmark.name}`);
        }
    }
    for (const [word, name] of EVALUATORS) {
        if (!word.test(without) || word.test(by))
            continue;
        // A model may be called after its evaluator; what it was run with is not the model.
        const isTool = new RegExp(`\\b(?:with|by|using)\\b[^;]{0,60}?${word.source}`, 'i').test(without);
        if (isTool || !(word.test(subject.id) || word.test(measured))) {
            stale('claim_text', `speaks of ${name}, but the evaluator is ${evaluator.name}`);
        }
    }
    const fields = JSON.stringify([subject, applicability, protocol]);
    for (const [id] of without.matchAll(/[\w.-]+\/[\w.-]*\w/g)) {
        // "and/or" is no model.
        if (/[\d_-]/.test(id) && !fields.includes(id))
            stale('claim_text', `speaks of ${id}, which is neither the subject nor a task`);
    }
}
function lintNumbers(claim, protocol, stale) {
    const { claim_text: text, expected_metrics: metrics, decision_rule: rule } = claim;
    const { benchmark, execution } = protocol;
    const tasks = benchmark.task_list.length;
    const { episodes_per_task: episodes, seeds } = execution;
    const whole = (digits) => Number(digits.replaceAll(',', ''));
    for (const [said, number] of text.matchAll(/(?<![\w.,])(\d[\d,]*) tasks?\b/g)) {
        if (whole(number) !== tasks)
            stale('claim_text', `says "${said}"; the protocol plans ${tasks}`);
    }
    const all = execution.episodes_counted === 'per_task' ? 1 : seeds.length;
    const known = [episodes, episodes * tasks, episodes * all, episodes * tasks * all];
    for (const [said, number] of text.matchAll(/(?<![\w.,])(\d[\d,]*) (?:episodes?|trials?|rollouts?)\b/g)) {
        if (!known.includes(whole(number)))
            stale('claim_text', `says "${said}"; the protocol plans ${episodes} per task`);
    }
    for (const [said, list] of text.matchAll(/\bseeds? (\d+(?:(?:, and |, | and )\d+)*)/g)) {
        const numbers = list.match(/\d+/g).map(Number);
        if (numbers.some((seed) => !seeds.includes(seed))) {
            stale('claim_text', `says "${said}"; the protocol has ${(0,format/* listText */.so)(seeds.map(String))}`);
        }
    }
    for (const [said, name, operator, value] of text.matchAll(/([a-z][a-z0-9_]*) (>=|<=|==) (-?\d[\d.]*\d|\d)/g)) {
        const metric = metrics.find((each) => each.name === name);
        // What it says of another metric has been said already.
        if (metric !== undefined && (metric.operator !== operator || metric.value !== Number(value))) {
            stale('claim_text', `says "${said}"; the expected metric is ${name} ${metric.operator} ${metric.value}`);
        }
    }
    const ratios = metrics.filter(({ unit }) => unit === 'ratio');
    const percent = [
        ...ratios.flatMap(({ value }) => [value, value - rule.margin, value + rule.margin]),
        rule.margin,
        rule.alpha,
        1 - rule.alpha,
        1 - 2 * rule.alpha,
    ];
    for (const [said, number] of text.matchAll(/(?<![\w.,])(\d+(?:\.\d+)?) ?%/g)) {
        if (!percent.some((value) => Math.abs(100 * value - Number(number)) < 1e-6)) {
            stale('claim_text', `says "${said}"; the expected values are ${(0,format/* listText */.so)(metrics.map(({ value }) => String(value)))}`);
        }
    }
}

// EXTERNAL MODULE: ./.build/audit/claims/planned-cells.js
var planned_cells = __webpack_require__(9112);
;// CONCATENATED MODULE: ./.build/audit/claims/lint-claim.js



/** Words by which a benchmark's simulator is known; a claim that says another is about something else. */
const SIMULATORS = [
    [/libero|robocasa/i, /robosuite|mujoco/i, 'robosuite (MuJoCo)'],
    [/pusht/i, /pusht|pymunk/i, 'gym-pusht (pymunk)'],
    [/simpler|maniskill/i, /sapien|maniskill/i, 'SAPIEN'],
    [/meta-?world/i, /mujoco/i, 'MuJoCo'],
    [/calvin/i, /bullet/i, 'PyBullet'],
];
/** What a model's name says it was trained for. */
const MODEL_TRAITS = [
    [/arena|gr1|isaac/i, /arena|gr1|isaac/i, 'Isaac (GR1) scenes'],
    [/libero/i, /libero/i, 'LIBERO'],
    [/pusht/i, /pusht/i, 'PushT'],
    [/aloha/i, /aloha/i, 'ALOHA'],
    [/droid/i, /droid/i, 'DROID'],
];
const NO_VERSION = new Set(['', 'local', 'latest', 'main', 'master', 'dev', 'head']);
/** What a reader of a claim would ask about; an empty list does not make a claim true. */
function lintClaim(claim, protocol) {
    const findings = [];
    const warn = (code, key, message) => void findings.push({ severity: 'warning', code, key, message });
    lintSubject(claim, protocol, warn);
    for (const key of claim.needs_review)
        warn('needs-review', key, reviewOf(claim, key));
    for (const [index, metric] of claim.expected_metrics.entries()) {
        const key = `expected_metrics[${index}]`;
        const always = (0,cannot_fail/* cannotFail */.E)(metric, (0,cannot_fail/* marginOf */.O)(metric, claim));
        if (metric.unit === 'ratio' && (metric.value < 0 || metric.value > 1)) {
            findings.push({
                severity: 'error',
                code: 'unit-mismatch',
                key: `${key}.value`,
                message: `is ${metric.value}, but a ratio lies in 0 to 1: 80 % is 0.8`,
            });
        }
        else if (always !== undefined) {
            findings.push({
                severity: 'error',
                code: 'always-true',
                key: `${key}.value`,
                message: always,
            });
        }
    }
    lintText(claim, protocol, warn);
    if (protocol !== null)
        lintProtocol(claim, protocol, warn);
    return findings;
}
/** What is to be done about a key that stands under `needs_review`. */
function reviewOf(of, key) {
    let value = of;
    for (const part of key.split('.'))
        value = value?.[part];
    const isOpen = value === '' || value === null || (Array.isArray(value) && value.length === 0);
    return `${isOpen ? 'is not known: fill it in' : 'was guessed: check it'}, and take it off the list`;
}
function lintSubject({ subject, applicability }, protocol, warn) {
    const { benchmark, simulator } = applicability;
    const measured = [benchmark, ...(protocol?.benchmark.task_list ?? [])].join('\n');
    if (subject.revision === null && subject.weights_digest === null) {
        warn('model-unpinned', 'subject', 'names neither a revision nor a digest: other weights may bear the same name');
    }
    for (const [of, expected, name] of SIMULATORS) {
        if (of.test(benchmark) && simulator !== '' && !expected.test(simulator)) {
            warn('simulator-mismatch', 'applicability.simulator', `is "${simulator}", but ${benchmark} runs in ${name}`);
        }
    }
    for (const [model, of, trait] of MODEL_TRAITS) {
        if (model.test(subject.id) && !of.test(measured)) {
            warn('subject-mismatch', 'subject.id', `"${subject.id}" looks like a model for ${trait}, not for ${benchmark}`);
        }
    }
}
function lintProtocol(claim, protocol, warn) {
    const { evaluator, execution, benchmark } = protocol;
    if (evaluator.commit === null && NO_VERSION.has(evaluator.version.toLowerCase())) {
        warn('evaluator-unpinned', 'protocol.evaluator.version', `"${evaluator.version}" is not a version of ${evaluator.name}`);
    }
    if (benchmark.name !== claim.applicability.benchmark) {
        warn('benchmark-mismatch', 'protocol.benchmark.name', `is "${benchmark.name}", but the claim is about "${claim.applicability.benchmark}"`);
    }
    if (execution.seeds.length > 1 && execution.episodes_counted === 'per_task') {
        warn('episodes-unclear', 'protocol.execution.episodes_counted', `${execution.seeds.length} seeds, but episodes are counted per task: say whether the ${execution.episodes_per_task} are for each seed`);
    }
    if (protocol.frozen === null) {
        warn('not-frozen', 'protocol.frozen', `the ${(0,planned_cells/* plannedCellCount */.W)(protocol)} planned cells are not frozen: \`worldgate protocol freeze\` before the run`);
    }
    for (const key of protocol.needs_review)
        warn('needs-review', `protocol.${key}`, reviewOf(protocol, key));
}


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plannedCellCount),
/* harmony export */   o: () => (/* binding */ plannedCellsDigest)
/* harmony export */ });
/* harmony import */ var _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14436);
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




/**
 * How many cells a protocol plans.
 * @throws WorldGateError `protocol-invalid` for more than ten million
 */
function plannedCellCount({ benchmark, execution }) {
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds.length : 1;
    const cells = benchmark.task_list.length * seeds * execution.episodes_per_task;
    if (cells <= _contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PLANNED_CELLS */ .A)
        return cells;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('protocol-invalid', `execution: plans ${cells} cells, more than ${_contracts_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PLANNED_CELLS */ .A}`, { hint: 'correct episodes_per_task, seeds or task_list' });
}
/**
 * SHA-256 over the canonical JSON of each cell, one a line, in plan order: tasks, then seeds, then episodes. The lines are
 * put together by hand, as RFC 8785 has them: `{"episode":0,"seed":null,"task":"libero_10/0"}`, with a seed where the plan
 * counts episodes per seed.
 */
function plannedCellsDigest(protocol) {
    plannedCellCount(protocol);
    const { benchmark, execution } = protocol;
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds : [null];
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningDigest */ .iM();
    for (const task of benchmark.task_list) {
        for (const seed of seeds) {
            const end = `,"seed":${seed},"task":${(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(task)}}\n`;
            let lines = '';
            for (let episode = 0; episode < execution.episodes_per_task; episode++) {
                lines += `{"episode":${episode}${end}`;
                if (lines.length > LINES_CHARACTERS) {
                    digest.update(lines);
                    lines = '';
                }
            }
            digest.update(lines);
        }
    }
    return digest.digest();
}
const LINES_CHARACTERS = 64 * 1024;


/***/ }),

/***/ 66077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ CUSTOM),
/* harmony export */   QT: () => (/* binding */ TEMPLATES),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   kH: () => (/* binding */ unknownBenchmark),
/* harmony export */   zu: () => (/* binding */ suitesIn)
/* harmony export */ });
const LIBERO_SUITES = ['libero_spatial', 'libero_object', 'libero_goal', 'libero_10'];
/** Each LIBERO suite has ten tasks, which evaluators number from 0. */
const tasksOf = (suites) => suites.flatMap((suite) => Array.from({ length: 10 }, (_, task) => `${suite}/${task}`));
/** Suites of LIBERO as people write them, in a task's name or in a sentence: `LIBERO-Long` is `libero_10`. */
const SUITE = /libero[\s_-]*(spatial|object|goal|long|10|90)(?![0-9])/gi;
/** The LIBERO suites that a text names, as `libero_10`. */
function suitesIn(text) {
    return new Set([...text.matchAll(SUITE)].map(([, name]) => `libero_${/^long$/i.test(name) ? '10' : name.toLowerCase()}`));
}
/** The LIBERO suites of tasks, also of those that GR00T names after their environments. */
function suitesOf(tasks) {
    const suites = tasks.flatMap((task) => [...suitesIn(task)]);
    return new Set(tasks.some((task) => GROOT_LIBERO_10.includes(task)) ? [...suites, 'libero_10'] : suites);
}
/** What GR00T calls the tasks of LIBERO-10: by the names of their environments. */
const GROOT_LIBERO_10 = [
    'LIVING_ROOM_SCENE2_put_both_the_alphabet_soup_and_the_tomato_sauce_in_the_basket',
    'LIVING_ROOM_SCENE2_put_both_the_cream_cheese_box_and_the_butter_in_the_basket',
    'KITCHEN_SCENE3_turn_on_the_stove_and_put_the_moka_pot_on_it',
    'KITCHEN_SCENE4_put_the_black_bowl_in_the_bottom_drawer_of_the_cabinet_and_close_it',
    'LIVING_ROOM_SCENE5_put_the_white_mug_on_the_left_plate_and_put_the_yellow_and_white_mug_on_the_right_plate',
    'STUDY_SCENE1_pick_up_the_book_and_place_it_in_the_back_compartment_of_the_caddy',
    'LIVING_ROOM_SCENE6_put_the_white_mug_on_the_plate_and_put_the_chocolate_pudding_to_the_right_of_the_plate',
    'LIVING_ROOM_SCENE1_put_both_the_alphabet_soup_and_the_cream_cheese_box_in_the_basket',
    'KITCHEN_SCENE8_put_both_moka_pots_on_the_stove',
    'KITCHEN_SCENE6_put_the_yellow_and_white_mug_in_the_microwave_and_close_it',
].map((task) => `libero_sim/${task}`);
const LIBERO = {
    capability: 'language-conditioned manipulation',
    applicability: {
        benchmark: 'LIBERO',
        benchmark_version: '',
        robot_embodiment: 'Franka Panda',
        simulator: 'robosuite (MuJoCo)',
        camera_distribution: 'as the benchmark sets it',
        language_template: 'as the benchmark sets it',
        license_assumptions: [],
    },
    metric: { name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' },
    margin: 0.05,
};
function execution(changes) {
    return {
        episodes_per_task: 50,
        episodes_counted: 'per_task',
        seeds: [0],
        max_steps_per_episode: null,
        reset_policy: 'fixed initial states of the benchmark',
        observation_space: ['rgb', 'state'],
        action_space: 'continuous',
        ...changes,
    };
}
/** What nobody but the caller knows of a benchmark without a template. */
const OF_BENCHMARK = {
    claim: [
        'capability',
        'applicability.benchmark_version',
        'applicability.robot_embodiment',
        'applicability.simulator',
        'applicability.camera_distribution',
        'applicability.language_template',
    ],
    protocol: [
        'benchmark.version',
        'benchmark.split',
        'execution.max_steps_per_episode',
        'execution.reset_policy',
        'execution.observation_space',
        'execution.action_space',
    ],
};
/** What a template says of a benchmark that it knows nothing of: its name. */
function unknownBenchmark(name) {
    return {
        capability: '',
        applicability: {
            benchmark: name,
            benchmark_version: '',
            robot_embodiment: '',
            simulator: '',
            camera_distribution: '',
            language_template: '',
            license_assumptions: [],
        },
        benchmark: { name, version: '', task_list: [], split: '' },
        execution: execution({ reset_policy: '', observation_space: [], action_space: '' }),
        guessed: OF_BENCHMARK,
    };
}
/** For every benchmark without a template: name, tasks and value come from the caller. */
const CUSTOM = {
    name: 'custom',
    ...unknownBenchmark(''),
    metric: { name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' },
    margin: 0.05,
    evaluator: { name: 'unknown', version: '', commit: null, implementation_ref: '' },
};
const TEMPLATES = [
    {
        name: 'openpi-libero',
        ...LIBERO,
        benchmark: {
            name: 'LIBERO',
            version: '',
            task_list: tasksOf(LIBERO_SUITES),
            split: LIBERO_SUITES.join(', '),
        },
        execution: execution({ seeds: [7], max_steps_per_episode: 520 }),
        evaluator: { name: 'openpi', version: '', commit: null, implementation_ref: 'examples/libero/main.py' },
    },
    {
        name: 'lerobot-libero',
        ...LIBERO,
        benchmark: {
            name: 'LIBERO',
            version: '',
            task_list: tasksOf(['libero_spatial']),
            split: 'libero_spatial',
        },
        execution: execution({ seeds: [1000], episodes_per_task: 10 }),
        evaluator: {
            name: 'lerobot',
            version: '',
            commit: null,
            implementation_ref: 'lerobot.scripts.lerobot_eval',
        },
    },
    {
        name: 'lerobot-pusht',
        capability: 'planar pushing',
        applicability: {
            benchmark: 'PushT',
            benchmark_version: '',
            robot_embodiment: 'point pusher',
            simulator: 'gym-pusht (pymunk)',
            camera_distribution: 'as the benchmark sets it',
            language_template: 'none',
            license_assumptions: [],
        },
        metric: { name: 'success_rate', operator: '>=', value: 0.6, unit: 'ratio' },
        margin: 0.05,
        benchmark: { name: 'PushT', version: '', task_list: ['pusht/0'], split: 'test' },
        execution: execution({
            episodes_per_task: 500,
            seeds: [1000],
            max_steps_per_episode: 300,
            reset_policy: 'seeded',
        }),
        evaluator: {
            name: 'lerobot',
            version: '',
            commit: null,
            implementation_ref: 'lerobot.scripts.lerobot_eval',
        },
    },
    {
        name: 'gr00t-libero',
        ...LIBERO,
        benchmark: { name: 'LIBERO', version: '', task_list: GROOT_LIBERO_10, split: 'libero_10' },
        execution: execution({ max_steps_per_episode: 720 }),
        evaluator: {
            name: 'gr00t-n1.7',
            version: '',
            commit: null,
            implementation_ref: 'gr00t/eval/rollout_policy.py',
        },
    },
    {
        name: 'world-model-planning',
        capability: 'planning with a world model',
        applicability: {
            benchmark: 'PushT planning',
            benchmark_version: '',
            robot_embodiment: 'point pusher',
            simulator: 'gym-pusht (pymunk)',
            camera_distribution: 'as the benchmark sets it',
            language_template: 'none',
            license_assumptions: [],
        },
        metric: { name: 'planning_success', operator: '>=', value: 0.8, unit: 'ratio' },
        margin: 0.05,
        benchmark: {
            name: 'PushT planning',
            version: '',
            task_list: ['pusht'],
            split: 'goal offset 25, budget 50',
        },
        execution: execution({
            episodes_per_task: 100,
            seeds: [42],
            reset_policy: 'start and goal states of the dataset',
        }),
        evaluator: {
            name: 'stable-worldmodel',
            version: '',
            commit: null,
            implementation_ref: 'scripts/plan/eval_wm.py',
        },
    },
];


/***/ })

};
