export const id = 3003;
export const ids = [3003];
export const modules = {

/***/ 59880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ reviveError),
/* harmony export */   My: () => (/* binding */ serialiseError),
/* harmony export */   m: () => (/* binding */ HEARTBEAT_MS)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** How often a worker that works says so, at most; between two calls of the policy only. */
const HEARTBEAT_MS = 250;
function serialiseError(error) {
    if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorldGateError */ .US)(error)) {
        return { code: error.code, message: error.message, hint: error.hint, kind: error.kind, stack: undefined };
    }
    const thrown = error instanceof Error ? error : new Error(String(error));
    return { code: undefined, message: thrown.message, hint: undefined, kind: undefined, stack: thrown.stack };
}
function reviveError(error) {
    if (error.code !== undefined) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(error.code, error.message, {
            ...(error.hint === undefined ? {} : { hint: error.hint }),
            ...(error.kind === undefined ? {} : { kind: error.kind }),
        });
    }
    const revived = new Error(error.message);
    if (error.stack !== undefined)
        revived.stack = error.stack;
    return revived;
}


/***/ }),

/***/ 91095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveEpisodes: () => (/* binding */ serveEpisodes)
});

// EXTERNAL MODULE: ./.build/providers/registry.js
var registry = __webpack_require__(77596);
// EXTERNAL MODULE: ./.build/worlds/load-task.js + 1 modules
var load_task = __webpack_require__(25395);
// EXTERNAL MODULE: ./.build/worlds/mujoco.js
var worlds_mujoco = __webpack_require__(67595);
// EXTERNAL MODULE: ./.build/worlds/simulation.js + 9 modules
var worlds_simulation = __webpack_require__(9539);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/evaluation/episode.js

/**
 * Plays one episode.
 * @param onStep called before every call of the policy, so that a watcher can tell work from a stall
 * @throws WorldGateError of the policy, its message led by the seed and the control step
 */
async function playEpisode(simulation, session, seed, onStep) {
    const observations = simulation.inputs.map((input) => input.values);
    const play = simulation.task.task.action.play;
    let step = 0;
    try {
        simulation.reset(seed);
        session.reset();
        for (let isOver = false; !isOver;) {
            onStep?.();
            const actions = await session.act(observations);
            for (let k = 0; k < play && !isOver; k++, step++) {
                isOver = simulation.step(actions.values, k * actions.size);
            }
        }
    }
    catch (cause) {
        if (!(0,errors/* isWorldGateError */.US)(cause))
            throw cause;
        throw new errors/* WorldGateError */._B(cause.code, `seed ${seed}, control step ${step}: ${cause.message}`, {
            kind: cause.kind,
            ...(cause.hint === undefined ? {} : { hint: cause.hint }),
            cause,
        });
    }
    return simulation.outcome();
}

// EXTERNAL MODULE: ./.build/evaluation/worker-protocol.js
var worker_protocol = __webpack_require__(59880);
;// CONCATENATED MODULE: ./.build/evaluation/worker.js






/** Simulations kept compiled at once; each holds about 14 MB unless its MJCF says less. */
const MAX_SIMULATIONS = 16;
/** Plays episodes in the order in which they are asked for. One per thread or process. */
class EpisodeWorker {
    #send;
    #tasks;
    #mujoco;
    #policy;
    #baseline;
    #benches = new Map();
    #lastSent = 0;
    constructor(send, tasks, mujoco, policy, baseline) {
        this.#send = send;
        this.#tasks = tasks;
        this.#mujoco = mujoco;
        this.#policy = policy;
        this.#baseline = baseline;
    }
    static async open(setup, send) {
        const tasks = setup.tasks.map(({ path, assets }) => (0,load_task/* loadTask */._)(path, assets));
        const [mujoco, policy] = await Promise.all([
            (0,worlds_mujoco/* loadMujoco */.W)(new URL(setup.engines)),
            (0,registry/* openProvider */.C2)(setup.policy),
        ]);
        const baseline = setup.baseline === undefined ? undefined : await (0,registry/* openProvider */.C2)(setup.baseline);
        const worker = new EpisodeWorker(send, tasks, mujoco, policy, baseline);
        // The first task is compiled and bound now, so that what does not fit is said before any episode.
        worker.#bench(0);
        send({
            type: 'ready',
            policy: policy.identity,
            baseline: baseline?.identity,
            physicsVersion: mujoco.version,
        });
        return worker;
    }
    async play({ episode, task, seed }) {
        const { simulation, policy, baseline } = this.#bench(task);
        const name = this.#tasks[task].task.name;
        const alive = () => {
            const now = performance.now();
            if (now - this.#lastSent < worker_protocol/* HEARTBEAT_MS */.m)
                return;
            this.#lastSent = now;
            this.#send({ type: 'alive' });
        };
        const trial = async (session) => ({
            episode,
            seed,
            task: name,
            ...(await playEpisode(simulation, session, seed, alive)),
        });
        const record = await trial(policy);
        const paired = baseline === undefined ? undefined : await trial(baseline);
        this.#lastSent = performance.now();
        this.#send({ type: 'done', record, baseline: paired });
    }
    async close() {
        await this.#policy.close();
        await this.#baseline?.close();
    }
    #bench(index) {
        const known = this.#benches.get(index);
        if (known !== undefined)
            return known;
        if (this.#benches.size >= MAX_SIMULATIONS) {
            const [oldest, bench] = this.#benches.entries().next().value;
            bench.simulation.dispose();
            this.#benches.delete(oldest);
        }
        const task = this.#tasks[index];
        const simulation = worlds_simulation/* TaskSimulation */.v.create(task, this.#mujoco);
        const binding = {
            inputs: simulation.inputs,
            actionSize: simulation.actionSize,
            output: task.task.action.output,
            play: task.task.action.play,
            taskFile: task.file,
        };
        const bench = {
            simulation,
            policy: (0,registry/* requireCapability */.s_)(this.#policy, 'openPolicy')(binding),
            baseline: this.#baseline && (0,registry/* requireCapability */.s_)(this.#baseline, 'openPolicy')(binding),
        };
        this.#benches.set(index, bench);
        return bench;
    }
}
/**
 * Serves episode jobs over a message channel until `close`. Messages are handled strictly one after
 * another: jobs that arrive early wait.
 * @param receive registers the handler of incoming messages
 * @param end called after `close`, or after a failure was reported
 */
function serveEpisodes(send, receive, end) {
    let worker;
    let queue = Promise.resolve();
    const handle = async (message) => {
        if (message.type === 'setup')
            worker = await EpisodeWorker.open(message, send);
        else if (message.type === 'episode')
            await worker.play(message);
        else {
            await worker?.close();
            end();
        }
    };
    receive((message) => {
        queue = queue.then(() => handle(message).catch((error) => {
            const episode = message.type === 'episode' ? message.episode : undefined;
            send({ type: 'failure', episode, error: (0,worker_protocol/* serialiseError */.My)(error) });
        }));
    });
}


/***/ }),

/***/ 10871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* reexport default export from named module */ _stdlib_math_base_special_sin__WEBPACK_IMPORTED_MODULE_6__),
/* harmony export */   FP: () => (/* reexport default export from named module */ _stdlib_math_base_special_atan2__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   HQ: () => (/* reexport default export from named module */ _stdlib_math_base_special_acos__WEBPACK_IMPORTED_MODULE_0__),
/* harmony export */   Rm: () => (/* reexport default export from named module */ _stdlib_math_base_special_ln__WEBPACK_IMPORTED_MODULE_4__),
/* harmony export */   gn: () => (/* reexport default export from named module */ _stdlib_math_base_special_cos__WEBPACK_IMPORTED_MODULE_2__),
/* harmony export */   n7: () => (/* reexport default export from named module */ _stdlib_math_base_special_pow__WEBPACK_IMPORTED_MODULE_5__),
/* harmony export */   oN: () => (/* reexport default export from named module */ _stdlib_math_base_special_exp__WEBPACK_IMPORTED_MODULE_3__)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_acos__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99418);
/* harmony import */ var _stdlib_math_base_special_atan2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94520);
/* harmony import */ var _stdlib_math_base_special_cos__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99191);
/* harmony import */ var _stdlib_math_base_special_exp__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31851);
/* harmony import */ var _stdlib_math_base_special_ln__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51550);
/* harmony import */ var _stdlib_math_base_special_pow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6310);
/* harmony import */ var _stdlib_math_base_special_sin__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61794);
/**
 * Elementary functions that give the same bits on every machine and Node version.
 *
 * ECMAScript leaves the last bits of `Math.sin`, `Math.pow` and their like to the engine, and they have
 * changed between Node releases. These are stdlib's ports of FreeBSD's msun, written with basic
 * arithmetic only. Nothing that feeds a digest may use a `Math` function besides
 * `sqrt`, `abs`, `floor`, `ceil`, `min`, `max` and `round`.
 */









/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10871);


/**
 * Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state filled from
 * SHA-256 of the seed and the stream names, so that streams of one seed are independent of each other
 * and adding a stream never shifts another.
 */
class Random {
    #a;
    #b;
    #c;
    #d;
    #spare;
    constructor(seed, ...stream) {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([seed, ...stream]))
            .digest();
        this.#a = key.readInt32LE(0);
        this.#b = key.readInt32LE(4);
        this.#c = key.readInt32LE(8);
        this.#d = key.readInt32LE(12);
    }
    /** A 32-bit unsigned integer. */
    uint32() {
        const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
        this.#d = (this.#d + 1) | 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) | 0;
        this.#c = (this.#c << 21) | (this.#c >>> 11);
        this.#c = (this.#c + t) | 0;
        return t >>> 0;
    }
    /** A double in [0, 1) with 53 random bits. */
    next() {
        const high = this.uint32() >>> 5;
        const low = this.uint32() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    /** A double in [low, high). */
    uniform(low, high) {
        return low + (high - low) * this.next();
    }
    /** An integer in [0, n). */
    integer(n) {
        return Math.floor(this.next() * n);
    }
    /** A standard normal value (Box–Muller; the second value of a pair is kept for the next call). */
    normal() {
        if (this.#spare !== undefined) {
            const value = this.#spare;
            this.#spare = undefined;
            return value;
        }
        const radius = Math.sqrt(-2 * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(1 - this.next()));
        const angle = 2 * Math.PI * this.next();
        this.#spare = radius * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .cos */ .gn)(angle - Math.PI / 2);
        return radius * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .cos */ .gn)(angle);
    }
}


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
 * reach a prototype, tags, merge keys, directives, several documents, non-finite numbers, an empty
 * document, more than 64 aliases or 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `yaml-invalid`; each problem reads `name:line:column: what is wrong`, with the line
 */
function parseYaml(text, name) {
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

/***/ 77596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ openProvider),
/* harmony export */   s_: () => (/* binding */ requireCapability),
/* harmony export */   xd: () => (/* binding */ PROVIDER_NAMES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57973);



const PROVIDER_NAMES = ['onnx', 'mock'];
/**
 * Opens a provider; its engine is loaded only now.
 * @throws WorldGateError `model-missing`, `model-invalid`, `provider-unavailable`
 */
async function openProvider(request) {
    if (request.provider === 'mock') {
        const { MockProvider } = await __webpack_require__.e(/* import() */ 3029).then(__webpack_require__.bind(__webpack_require__, 23029));
        return new MockProvider(request.mock ?? { behaviour: 'normal', after: 0, latency_ms: 0 });
    }
    if (request.checkpoint === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('policy-missing', 'no policy was given', {
            hint: 'name an ONNX file with --policy, or `policy` in the preset',
        });
    }
    const [{ readCheckpoint }, { OnnxProvider }, { loadNativeEngine, loadWasmEngine }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9689).then(__webpack_require__.bind(__webpack_require__, 49689)),
        __webpack_require__.e(/* import() */ 2078).then(__webpack_require__.bind(__webpack_require__, 12078)),
        __webpack_require__.e(/* import() */ 8061).then(__webpack_require__.bind(__webpack_require__, 38061)),
    ]);
    const bytes = readCheckpoint(request.checkpoint);
    const engine = request.engine === 'wasm'
        ? await loadWasmEngine(new URL(request.engines))
        : loadNativeEngine(request.nativeFolders);
    return OnnxProvider.load(engine, bytes, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(request.checkpoint), { device: request.device });
}
/** A capability of a provider. @throws WorldGateError `capability-missing` */
function requireCapability(provider, capability) {
    const method = provider[capability];
    if (method === undefined) {
        throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('capability-missing', `the provider "${provider.identity.provider}" cannot do ${capability === 'openPolicy' ? 'policy' : capability}`, {
            hint: `it has: ${provider.capabilities.join(', ')}`,
        });
    }
    return method.bind(provider);
}


/***/ })

};
