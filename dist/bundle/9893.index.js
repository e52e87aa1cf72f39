export const id = 9893;
export const ids = [9893];
export const modules = {

/***/ 26146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cv: () => (/* binding */ ExpressionCompiler),
  N$: () => (/* binding */ requireUsableName),
  ZY: () => (/* binding */ withDoubles)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
// EXTERNAL MODULE: ./.build/foundation/deterministic-math.js
var deterministic_math = __webpack_require__(10871);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
;// CONCATENATED MODULE: ./.build/worlds/comparisons.js
/** The function that {@link withCheckedComparisons} puts around what is compared. */
const CHECKED = 'comparable';
const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='];
/** What can yield NaN from finite numbers: 0/0, ∞ − ∞, sqrt(-1). */
const ARITHMETIC = ['+', '-', '*', '/', '%', '-_', 'call', 'rcall'];
/**
 * Rewrites an expression so that every computed side of a comparison goes through {@link CHECKED}, which refuses NaN.
 * A comparison with NaN is false, so its negation is true: `!(x / y < 1)` would hold where `x / y` has no value.
 * The check stands in place, so that `y > 0 && x / y < 1` never comes to it where y is 0.
 * @param source an expression that parses, as its syntax tree `ast` has it
 * @param isNumber whether a call of the function of that name yields a double
 */
function withCheckedComparisons(source, ast, isNumber) {
    const spans = [];
    const visit = (node) => {
        if (Array.isArray(node)) {
            node.forEach(visit);
            return;
        }
        if (typeof node !== 'object' || node === null || !('op' in node))
            return;
        const { op, args } = node;
        if (COMPARISONS.includes(op)) {
            for (const side of args) {
                if (!ARITHMETIC.includes(side.op))
                    continue;
                if ((side.op === 'call' || side.op === 'rcall') && !isNumber(String(side.args[0])))
                    continue;
                spans.push(wholeSpan(source, side.range));
            }
        }
        visit(args);
    };
    visit(ast);
    const insertions = spans.flatMap(({ start, end }) => [
        [start, `${CHECKED}(`],
        [end, ')'],
    ]);
    // From the back, so that the places before stay what they are.
    insertions.sort(([a], [b]) => b - a);
    return insertions.reduce((text, [at, inserted]) => text.slice(0, at) + inserted + text.slice(at), source);
}
/** A node's range leaves out parentheses at its edges: `(a + b) * (c + d)` has that of `a + b) * (c + d`. */
function wholeSpan(source, { start, end }) {
    let depth = 0;
    let missing = 0;
    for (const character of source.slice(start, end)) {
        if (character === '(')
            depth++;
        else if (character === ')' && depth > 0)
            depth--;
        else if (character === ')')
            missing++;
    }
    let [from, to] = [start, end];
    for (; missing > 0; missing--)
        from = source.lastIndexOf('(', from - 1);
    for (; depth > 0; depth--)
        to = source.indexOf(')', to) + 1;
    return { start: from, end: to };
}

;// CONCATENATED MODULE: ./.build/worlds/expressions.js





const FUNCTIONS = [
    ['norm(list<double>): double', (v) => norm(v)],
    ['dot(list<double>, list<double>): double', (a, b) => dot(a, b)],
    ['length(list<double>): double', (v) => v.length],
    ['list<double>.length(): double', (v) => v.length],
    ['trunc(double): double', (x) => (x < 0 ? Math.ceil(x) : Math.floor(x))],
    ['trunc(bool): double', Number],
    ['double(bool): double', Number],
    ['abs(double): double', Math.abs],
    ['sqrt(double): double', Math.sqrt],
    ['floor(double): double', Math.floor],
    ['ceil(double): double', Math.ceil],
    ['round(double): double', Math.round],
    ['min(double, double): double', Math.min],
    ['max(double, double): double', Math.max],
    ['min(list<double>): double', (v) => Math.min(...v)],
    ['max(list<double>): double', (v) => Math.max(...v)],
    ['sum(list<double>): double', (v) => v.reduce((total, x) => total + x, 0)],
    [
        'clamp(double, double, double): double',
        (x, low, high) => Math.min(Math.max(x, low), high),
    ],
    ['sin(double): double', deterministic_math/* sin */.F8],
    ['cos(double): double', deterministic_math/* cos */.gn],
    ['atan2(double, double): double', deterministic_math/* atan2 */.FP],
    ['exp(double): double', deterministic_math/* exp */.oN],
    ['log(double): double', deterministic_math/* log */.Rm],
    ['pow(double, double): double', deterministic_math/* pow */.n7],
    [`${CHECKED}(double): double`, comparable],
];
/** What is compared has no value. */
class NotANumber extends Error {
}
function comparable(x) {
    if (Number.isNaN(x))
        throw new NotANumber('what is compared is not a number');
    return x;
}
/** Whether a function of this language yields a double. */
function yieldsDouble(name) {
    return FUNCTIONS.some(([signature]) => signature.includes(`${name}(`) && signature.endsWith(': double'));
}
function norm(v) {
    let total = 0;
    for (const x of v)
        total += x * x;
    return Math.sqrt(total);
}
function dot(a, b) {
    if (a.length !== b.length) {
        throw new errors/* WorldGateError */._B('expression-failed', `dot() of lists with ${a.length} and ${b.length} values`);
    }
    let total = 0;
    for (let i = 0; i < a.length; i++)
        total += a[i] * b[i];
    return total;
}
/** Comments and spaces, every form of string, identifiers, number literals and single characters, in this order. */
const TOKENS = /(?<blank>\/\/[^\n]*|\s+)|(?<string>[rRbB]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))|(?<word>[A-Za-z_]\w*)|(?<number>0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?)|[\s\S]/g;
const INTEGER = /^\d+$/;
/** Functions of the language that yield integers, and ours that do the same with doubles. */
const DOUBLE_FUNCTIONS = { size: 'length', int: 'trunc', uint: 'trunc' };
function doubleLiteral(literal) {
    const text = String(Number(literal.replace(/[uU]$/, '')));
    return /[.e]/.test(text) ? text : `${text}.0`;
}
/**
 * Rewrites an expression so that all its numbers are doubles: `1/2` is 0.5 and `x > 1` compares doubles.
 * Integers remain where the language wants them, as the index in `[…]` after a value, which may be computed.
 */
function withDoubles(source) {
    const tokens = [...source.matchAll(TOKENS)];
    const solid = tokens.filter(({ groups }) => groups?.blank === undefined);
    const positions = new Map(solid.map((token, i) => [token, i]));
    /** What closes each open bracket. */
    const closers = [];
    return tokens
        .map((token) => {
        const [text] = token;
        const at = positions.get(token);
        if (at === undefined)
            return text;
        const [before, next, afterNext] = [solid[at - 1], solid[at + 1], solid[at + 2]];
        if (token.groups?.number !== undefined) {
            const isIndex = before?.[0] === '[' && endsValue(solid[at - 2]) && next?.[0] === ']';
            return isIndex && INTEGER.test(text) ? text : doubleLiteral(text);
        }
        if (token.groups?.word !== undefined) {
            return next?.[0] === '(' && Object.hasOwn(DOUBLE_FUNCTIONS, text) ? DOUBLE_FUNCTIONS[text] : text;
        }
        if (text === '[') {
            const isComputed = endsValue(before) && !(INTEGER.test(next?.[0] ?? '') && afterNext?.[0] === ']');
            closers.push(isComputed ? ')]' : ']');
            return isComputed ? '[int(' : text;
        }
        return text === ']' ? (closers.pop() ?? text) : text;
    })
        .join('');
}
/** Whether a token ends a value, so that a bracket behind it is an index and does not begin a list. */
function endsValue(token) {
    if (token === undefined)
        return false;
    return token.groups?.word === undefined ? /^[)\]}]$/.test(token[0]) : token[0] !== 'in';
}
const RESULT_WORDS = { bool: 'true or false', double: 'a number' };
/** Words of the language that its library lets pass as names, although no expression could use them. */
const LITERAL_WORDS = ['true', 'false', 'null', 'in'];
/** @throws WorldGateError `task-invalid` when the language has another meaning for `name` */
function requireUsableName(name, place) {
    const isUsable = () => {
        try {
            new lib/* Environment */.OH().registerVariable(name, 'double');
            return !LITERAL_WORDS.includes(name);
        }
        catch {
            return false;
        }
    };
    if (isUsable())
        return;
    throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: "${name}" is a word of the expression language`, { hint: `choose another name, e.g. "${name}_value"` });
}
/**
 * Compiles expressions over named quantities. Types are checked when an expression is compiled, so that a
 * misspelt name is found before the first episode.
 */
class ExpressionCompiler {
    #environment;
    #quantities;
    #names;
    constructor(quantities) {
        const environment = new lib/* Environment */.OH({
            limits: {
                maxAstNodes: 2000,
                maxDepth: 100,
                maxListElements: 1000,
                maxMapEntries: 100,
                maxCallArguments: 16,
            },
        });
        for (const [signature, handler] of FUNCTIONS) {
            environment.registerFunction(signature, handler);
        }
        environment.registerOperator('double % double', (a, b) => a % b);
        for (const [name, type] of quantities) {
            environment.registerVariable(name, type === 'double' ? type : 'list<double>');
        }
        this.#environment = environment;
        this.#quantities = quantities;
        this.#names = [...quantities.keys()];
    }
    /** An expression that yields true or false. @throws WorldGateError `expression-invalid`. */
    condition(source, place) {
        return this.#compile(source, place, 'bool');
    }
    /**
     * An expression that yields a number; a condition counts as 1 or 0.
     * @throws WorldGateError `expression-invalid`.
     */
    number(source, place) {
        const evaluate = this.#compile(source, place, 'double');
        return (scope) => Number(evaluate(scope));
    }
    #compile(source, place, wanted) {
        const fail = (detail, hint) => new errors/* WorldGateError */._B('expression-invalid', `${place.file}: ${place.key}: ${detail} in \`${source}\``, {
            hint,
        });
        const parsed = this.#parse(source, fail);
        const checked = parsed.check();
        if (!checked.valid) {
            const detail = (0,errors/* messageOf */.bD)(checked.error).split('\n')[0];
            throw fail(lowerFirst(detail) + this.#suggestion(detail), this.#hint(detail));
        }
        const beyond = this.#indexBeyondEnd(parsed.ast);
        if (beyond !== undefined)
            throw fail(beyond, 'the first value has index 0');
        const type = String(checked.type);
        if (type !== wanted && !(wanted === 'double' && (type === 'bool' || type === 'int'))) {
            throw fail(`the result is ${type}, not ${RESULT_WORDS[wanted]}`, wanted === 'bool'
                ? 'compare it with something, e.g. `… < 0.02`'
                : 'pick one value, e.g. `position[0]` or `norm(position)`');
        }
        const evaluate = this.#environment.parse(withCheckedComparisons(withDoubles(source), parsed.ast, yieldsDouble));
        return (scope) => {
            try {
                return evaluate(scope);
            }
            catch (cause) {
                const hint = cause instanceof NotANumber || cause.cause instanceof NotANumber
                    ? 'a quotient of zeros, or a root of a negative number; ask before, e.g. `y > 0 && x / y < 1`'
                    : 'an index may be out of range, or a list may be empty';
                throw fail((0,errors/* messageOf */.bD)(cause).split('\n')[0], hint);
            }
        };
    }
    #parse(source, fail) {
        try {
            return this.#environment.parse(withDoubles(source));
        }
        catch (cause) {
            throw fail(lowerFirst((0,errors/* messageOf */.bD)(cause).split('\n')[0]), 'expressions are written in the Common Expression Language');
        }
    }
    /** A literal index that no value of a quantity has; computed ones are only known when they are evaluated. */
    #indexBeyondEnd(node) {
        if (Array.isArray(node)) {
            for (const child of node) {
                const found = this.#indexBeyondEnd(child);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        if (typeof node !== 'object' || node === null || !('op' in node))
            return undefined;
        const { op, args } = node;
        if (op === '[]') {
            const [list, index] = args;
            const type = list.op === 'id' ? this.#quantities.get(String(list.args)) : undefined;
            if (typeof type === 'object' && index.op === 'value' && Number(index.args) >= type.list) {
                return `index ${index.args} of "${list.args}", which has ${type.list} values`;
            }
        }
        return this.#indexBeyondEnd(args);
    }
    #suggestion(detail) {
        const variable = /unknown variable: (\w+)/i.exec(detail)?.[1];
        if (variable !== undefined)
            return (0,suggest/* didYouMean */.a)(variable, this.#names);
        const called = /overload for '(\w+)\(/.exec(detail)?.[1];
        if (called === undefined)
            return '';
        const functions = FUNCTIONS.map(([signature]) => signature.slice(0, signature.indexOf('('))).filter((name) => name !== CHECKED);
        return functions.includes(called) ? '' : (0,suggest/* didYouMean */.a)(called, functions);
    }
    #hint(detail) {
        if (/unknown variable/i.test(detail)) {
            return this.#names.length === 0
                ? 'declare it under `quantities`'
                : `declare it under \`quantities\`; known here: ${this.#names.slice(0, 20).join(', ')}`;
        }
        return 'every quantity is a double or a list of doubles';
    }
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 67595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadMujoco),
/* harmony export */   a: () => (/* binding */ PHYSICS)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};

/** As results name it: the same world gives other bits in another version of it. A test holds it to the engine. */
const PHYSICS = { engine: 'mujoco-wasm', version: '3.14.0' };
const loaded = new Map();
/**
 * Loads `mujoco.js` from the engines folder by run-time URL (bundlers corrupt it). The second call in a
 * thread returns the same engine.
 * @throws WorldGateError `physics-engine-missing`.
 */
function loadMujoco(engines) {
    const url = new URL('mujoco.js', engines).href;
    let engine = loaded.get(url);
    if (engine === undefined) {
        engine = load(url);
        loaded.set(url, engine);
    }
    return engine;
}
async function load(url) {
    try {
        const { default: factory } = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
        // Warnings of the compiler and the simulation are read from the data, not from its standard streams.
        const silent = () => { };
        const module = await factory({ print: silent, printErr: silent });
        return { module, version: module.mj_versionString() };
    }
    catch (cause) {
        loaded.delete(url);
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('physics-engine-missing', `the MuJoCo engine does not load: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
            kind: 'environment',
            hint: 'reinstall the package; `worldgate doctor` checks every engine',
            cause,
        });
    }
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ Physics),
/* harmony export */   hi: () => (/* binding */ JOINT_BALL),
/* harmony export */   y$: () => (/* binding */ JOINT_FREE)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52688);
/* harmony import */ var _mjcf_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4016);




/** Kinds of named model elements; the value is MuJoCo's `mjtObj` and the model field that counts them. */
const ELEMENTS = {
    body: ['mjOBJ_BODY', 'nbody'],
    joint: ['mjOBJ_JOINT', 'njnt'],
    geom: ['mjOBJ_GEOM', 'ngeom'],
    site: ['mjOBJ_SITE', 'nsite'],
    actuator: ['mjOBJ_ACTUATOR', 'nu'],
    sensor: ['mjOBJ_SENSOR', 'nsensor'],
    keyframe: ['mjOBJ_KEY', 'nkey'],
};
const JOINT_FREE = 0;
const JOINT_BALL = 1;
/** `mjMAXVAL`: what is larger counts as diverged. */
const MAX_CONTROL = 1e10;
let folderCount = 0;
/**
 * A compiled model with its simulation state. The typed arrays are live views into WebAssembly memory;
 * `refreshViews()` renews them after the memory has grown.
 */
class Physics {
    mujoco;
    model;
    data;
    /** Base name of the main MJCF file, for messages. */
    file;
    /** Over the path and bytes of every file that the model was built from. */
    digest;
    qpos;
    qvel;
    act;
    ctrl;
    sensordata;
    xpos;
    xmat;
    siteXpos;
    siteXmat;
    mocapPos;
    mocapQuat;
    #appliedForces;
    #buffers = [];
    #names = new Map();
    constructor(mujoco, model, data, file, digest) {
        this.mujoco = mujoco;
        this.model = model;
        this.file = file;
        this.digest = digest;
        this.data = data;
        this.refreshViews();
    }
    /**
     * Compiles an MJCF file.
     * @param mainFile absolute path
     * @throws WorldGateError `mjcf-invalid` with MuJoCo's message, or what {@link readMjcfFiles} throws.
     */
    static load(mujoco, mainFile) {
        const files = (0,_mjcf_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readMjcfFiles */ .o)(mainFile);
        const [main] = files;
        const root = `/worldgate-${folderCount++}`;
        let model;
        let data;
        try {
            for (const file of files)
                writeVirtual(mujoco, `${root}/${file.path}`, file.bytes);
            model = mujoco.MjModel.from_xml_path(`${root}/${main.path}`);
            data = new mujoco.MjData(model);
        }
        catch (cause) {
            model?.delete();
            const detail = oneLine(cause).replaceAll(`${root}/`, '');
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('mjcf-invalid', `${main.path}: ${detail}`, {
                hint: /memory/i.test(detail)
                    ? 'set <size memory="…"/> in the MJCF file; WebAssembly has 2 GB for everything'
                    : "MuJoCo could not compile this model; open it in MuJoCo's own viewer for the details",
                cause,
            });
        }
        finally {
            removeVirtual(mujoco, root);
        }
        const digest = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Json */ .iE)(files.map((file) => ({ path: file.path, digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(file.bytes) })));
        return new Physics(mujoco, model, data, main.path, digest);
    }
    /** Renews the views if the memory has grown since, as it does when another model is compiled. */
    keepViews() {
        if (this.#appliedForces.length === 0)
            this.refreshViews();
    }
    refreshViews() {
        const { data } = this;
        this.qpos = data.qpos;
        this.qvel = data.qvel;
        this.act = data.act;
        this.ctrl = data.ctrl;
        this.sensordata = data.sensordata;
        this.xpos = data.xpos;
        this.xmat = data.xmat;
        this.siteXpos = data.site_xpos;
        this.siteXmat = data.site_xmat;
        this.mocapPos = data.mocap_pos;
        this.mocapQuat = data.mocap_quat;
        this.#appliedForces = data.xfrc_applied;
    }
    /** Back to the model's default state or a keyframe; derived quantities are not computed yet. */
    reset(keyframe) {
        if (keyframe === undefined)
            this.mujoco.mj_resetData(this.model, this.data);
        else
            this.mujoco.mj_resetDataKeyframe(this.model, this.data, keyframe);
        this.refreshViews();
        // A mark that only a reset takes away: a force on the world body, which nothing moves.
        this.#appliedForces[0] = 1;
    }
    forward() {
        this.mujoco.mj_forward(this.model, this.data);
    }
    step() {
        this.mujoco.mj_step(this.model, this.data);
    }
    /**
     * Tells whether the simulation is still sound. MuJoCo answers a diverged state by resetting it, which
     * takes the mark of {@link reset} away; with that switched off in the model, the state is not finite. Controls
     * beyond its limit it takes for zero without a word.
     */
    isSound() {
        if (this.#appliedForces[0] !== 1)
            return false;
        const { qpos, qvel, ctrl } = this;
        for (let i = 0; i < ctrl.length; i++)
            if (!(Math.abs(ctrl[i]) <= MAX_CONTROL))
                return false;
        let sum = 0;
        for (let i = 0; i < qpos.length; i++)
            sum += qpos[i];
        for (let i = 0; i < qvel.length; i++)
            sum += qvel[i];
        return Number.isFinite(sum);
    }
    /**
     * Does work of MuJoCo's.
     * @throws WorldGateError `physics-failed` with MuJoCo's message when it gives up
     */
    guarded(work) {
        try {
            work();
        }
        catch (cause) {
            if ((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(cause))
                throw cause;
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('physics-failed', `${this.file}: MuJoCo stopped: ${oneLine(cause)}`, {
                hint: 'contacts may need more memory: set <size memory="…"/> in the MJCF file',
                kind: 'environment',
                cause,
            });
        }
    }
    /** Memory of `size` doubles that MuJoCo's functions can write to; freed with the physics. */
    buffer(size) {
        const handle = new this.mujoco.DoubleBuffer(size);
        this.#buffers.push(handle);
        return { handle, read: () => handle.GetView() };
    }
    names(kind) {
        let names = this.#names.get(kind);
        if (names === undefined) {
            const [objectName, countField] = ELEMENTS[kind];
            const type = this.mujoco.mjtObj[objectName].value;
            const count = this.model[countField];
            names = Array.from({ length: count }, (_, id) => this.mujoco.mj_id2name(this.model, type, id) ?? '');
            this.#names.set(kind, names);
        }
        return names;
    }
    /**
     * Index of a named element.
     * @throws WorldGateError `name-unknown`: `key: sensor "gyr" not in go1.xml; did you mean "gyro"?`
     */
    id(kind, name, place) {
        const names = this.names(kind);
        const id = names.indexOf(name);
        if (id >= 0 && name !== '')
            return id;
        const known = names.filter((candidate) => candidate !== '');
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('name-unknown', `${place.file}: ${place.key}: ${kind} "${name}" not in ${this.file}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, known)}`, {
            hint: known.length === 0
                ? `${this.file} names no ${kind} at all; give the element a name`
                : `${kind} names there: ${known.slice(0, 24).join(', ')}${known.length > 24 ? ', …' : ''}`,
        });
    }
    dispose() {
        for (const buffer of this.#buffers)
            buffer.delete();
        this.data.delete();
        this.model.delete();
    }
}
function writeVirtual(mujoco, path, bytes) {
    const folders = path.split('/').slice(1, -1);
    let folder = '';
    for (const name of folders) {
        folder += `/${name}`;
        if (!mujoco.FS.analyzePath(folder, true).exists)
            mujoco.FS.mkdir(folder);
    }
    mujoco.FS.writeFile(path, bytes);
}
function removeVirtual(mujoco, folder) {
    const { FS } = mujoco;
    if (!FS.analyzePath(folder, true).exists)
        return;
    for (const name of FS.readdir(folder)) {
        if (name === '.' || name === '..')
            continue;
        const path = `${folder}/${name}`;
        if (FS.isDir(FS.lstat(path).mode))
            removeVirtual(mujoco, path);
        else
            FS.unlink(path);
    }
    FS.rmdir(folder);
}
/** MuJoCo's message on one line. */
function oneLine(cause) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)
        .replace(/^MuJoCo Error: (?:Loading error: )?/, '')
        .replace(/\s*\n\s*/g, '; ')
        .replace(/[;\s]+$/, '');
}


/***/ }),

/***/ 83755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ TaskSimulation)
});

// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/random.js
var foundation_random = __webpack_require__(4431);
// EXTERNAL MODULE: ./.build/worlds/physics.js
var worlds_physics = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/foundation/deterministic-math.js
var deterministic_math = __webpack_require__(10871);
;// CONCATENATED MODULE: ./.build/worlds/rotation.js

const ROTATION_SIZE = { quaternion: 4, rotation_vector: 3, six: 6 };
/** `out = aᵀ b`: the rotation `b` seen from the frame `a`. */
function relativeRotation(a, b, out) {
    for (let i = 0; i < 3; i++) {
        for (let j = 0; j < 3; j++) {
            out[3 * i + j] = a[i] * b[j] + a[3 + i] * b[3 + j] + a[6 + i] * b[6 + j];
        }
    }
}
/** Rotation matrix of a quaternion, which is normalised first. @throws RangeError for a zero quaternion. */
function matrixFromQuaternion(q) {
    const length = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
    if (!(length > 1e-12))
        throw new RangeError('a quaternion of length zero is no rotation');
    const [w, x, y, z] = Array.from(q, (value) => value / length);
    return Float64Array.of(1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y), 2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x), 2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y));
}
/**
 * Quaternion with `w >= 0` of a rotation matrix (Shepperd's method: the largest of four candidates is
 * taken as pivot, which stays accurate near every axis).
 */
function quaternionFromMatrix(m, out) {
    const trace = m[0] + m[4] + m[8];
    let w;
    let x;
    let y;
    let z;
    if (trace >= m[0] && trace >= m[4] && trace >= m[8]) {
        const s = 2 * Math.sqrt(Math.max(0, 1 + trace));
        w = s / 4;
        x = (m[7] - m[5]) / s;
        y = (m[2] - m[6]) / s;
        z = (m[3] - m[1]) / s;
    }
    else if (m[0] >= m[4] && m[0] >= m[8]) {
        const s = 2 * Math.sqrt(Math.max(0, 1 + m[0] - m[4] - m[8]));
        w = (m[7] - m[5]) / s;
        x = s / 4;
        y = (m[1] + m[3]) / s;
        z = (m[2] + m[6]) / s;
    }
    else if (m[4] >= m[8]) {
        const s = 2 * Math.sqrt(Math.max(0, 1 + m[4] - m[0] - m[8]));
        w = (m[2] - m[6]) / s;
        x = (m[1] + m[3]) / s;
        y = s / 4;
        z = (m[5] + m[7]) / s;
    }
    else {
        const s = 2 * Math.sqrt(Math.max(0, 1 + m[8] - m[0] - m[4]));
        w = (m[3] - m[1]) / s;
        x = (m[2] + m[6]) / s;
        y = (m[5] + m[7]) / s;
        z = s / 4;
    }
    const sign = w < 0 ? -1 : 1;
    out[0] = sign * w;
    out[1] = sign * x;
    out[2] = sign * y;
    out[3] = sign * z;
}
const scratch = new Float64Array(4);
/** Writes a rotation matrix in one of the three forms; returns how many numbers were written. */
function writeRotation(m, form, out, at) {
    if (form === 'six') {
        for (let i = 0; i < 3; i++) {
            out[at + i] = m[3 * i];
            out[at + 3 + i] = m[3 * i + 1];
        }
        return 6;
    }
    quaternionFromMatrix(m, scratch);
    const [w, x, y, z] = scratch;
    if (form === 'quaternion') {
        out.set(scratch, at);
        return 4;
    }
    const sine = Math.sqrt(x * x + y * y + z * z);
    // Near the identity angle / sine tends to 2; near a half turn atan2 stays accurate where acos would not.
    const factor = sine < 1e-9 ? 2 : (2 * (0,deterministic_math/* atan2 */.FP)(sine, w)) / sine;
    out[at] = factor * x;
    out[at + 1] = factor * y;
    out[at + 2] = factor * z;
    return 3;
}

;// CONCATENATED MODULE: ./.build/worlds/terms/phase.js

const TURN = 2 * Math.PI;
/**
 * Gait clocks. Every clock runs at the same frequency from its own offset; the observation is the cosine
 * and sine of each. With `when_still`, the clocks hold while the norm of the command is below the limit.
 * What a clock advances in a control step is decided by the commands that stood during it.
 */
function phase(term, context, place) {
    const { offsets_rad: offsets, layout, when_still: still } = term;
    const frequency = typeof term.frequency_hz === 'number'
        ? () => term.frequency_hz
        : context.commandExpression(term.frequency_hz, `${place.key}.frequency_hz`);
    const clocks = offsets.length;
    const cosineAt = (i) => (layout === 'grouped' ? i : 2 * i);
    const sineAt = (i) => (layout === 'grouped' ? clocks + i : 2 * i + 1);
    let elapsed = 0;
    const isStill = () => {
        if (still === undefined)
            return false;
        let total = 0;
        for (const value of context.commands.values)
            total += value * value;
        return Math.sqrt(total) < still.below;
    };
    return {
        size: 2 * clocks,
        reset: () => {
            elapsed = 0;
        },
        advance: () => {
            if (isStill())
                return;
            elapsed += TURN * frequency() * context.controlStep;
            // Kept small, because the sine of a large angle loses digits.
            elapsed -= TURN * Math.floor(elapsed / TURN);
        },
        write: (out, at) => {
            const shown = still?.phase_rad !== undefined && isStill() ? still.phase_rad : undefined;
            for (let i = 0; i < clocks; i++) {
                const angle = shown ?? elapsed + offsets[i];
                out[at + cosineAt(i)] = (0,deterministic_math/* cos */.gn)(angle);
                out[at + sineAt(i)] = (0,deterministic_math/* sin */.F8)(angle);
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/worlds/terms/sources.js





function frameReader(physics, ref, place) {
    const isSite = 'site' in ref;
    const id = isSite ? physics.id('site', ref.site, place) : physics.id('body', ref.body, place);
    const matrix = new Float64Array(9);
    return {
        position: isSite ? (axis) => physics.siteXpos[3 * id + axis] : (axis) => physics.xpos[3 * id + axis],
        matrix: () => {
            const from = isSite ? physics.siteXmat : physics.xmat;
            for (let i = 0; i < 9; i++)
                matrix[i] = from[9 * id + i];
            return matrix;
        },
    };
}
/** A gather from a live view: `view()[indices[i]]`. */
function gather(view, indices) {
    const first = indices[0] ?? 0;
    const isRun = indices.every((index, i) => index === first + i);
    const size = indices.length;
    const write = isRun
        ? (out, at) => {
            const source = view();
            for (let i = 0; i < size; i++)
                out[at + i] = source[first + i];
        }
        : (out, at) => {
            const source = view();
            for (let i = 0; i < size; i++)
                out[at + i] = source[indices[i]];
        };
    return { size, write };
}
function count(n) {
    return Array.from({ length: n }, (_, i) => i);
}
/** Addresses in `qpos` or `qvel` of the named joints, in the order given. */
function jointAddresses(physics, joints, of, place) {
    return joints.flatMap((name, i) => {
        const id = physics.id('joint', name, { file: place.file, key: `${place.key}.joints[${i}]` });
        const type = physics.model.jnt_type[id];
        const sizes = of === 'qpos' ? { free: 7, ball: 4 } : { free: 6, ball: 3 };
        const width = type === worlds_physics/* JOINT_FREE */.y$ ? sizes.free : type === worlds_physics/* JOINT_BALL */.hi ? sizes.ball : 1;
        const start = (of === 'qpos' ? physics.model.jnt_qposadr : physics.model.jnt_dofadr)[id];
        return count(width).map((k) => start + k);
    });
}
/** Compiles the raw values of a term, before slice, offset, noise, scale, clip and history. */
function compileSource(term, context, place) {
    const { physics } = context;
    const at = (key) => ({ file: place.file, key: `${place.key}.${key}` });
    switch (term.term) {
        case 'qpos':
            return gather(() => physics.qpos, term.joints ? jointAddresses(physics, term.joints, 'qpos', place) : count(physics.model.nq));
        case 'qvel':
            return gather(() => physics.qvel, term.joints ? jointAddresses(physics, term.joints, 'qvel', place) : count(physics.model.nv));
        case 'ctrl':
            return gather(() => physics.ctrl, term.actuators
                ? term.actuators.map((name, i) => physics.id('actuator', name, at(`actuators[${i}]`)))
                : count(physics.model.nu));
        case 'act':
            return gather(() => physics.act, count(physics.model.na));
        case 'sensor': {
            const id = physics.id('sensor', term.sensor, at('sensor'));
            const start = physics.model.sensor_adr[id];
            return gather(() => physics.sensordata, count(physics.model.sensor_dim[id]).map((k) => start + k));
        }
        case 'site_position': {
            const start = 3 * physics.id('site', term.site, at('site'));
            return gather(() => physics.siteXpos, [start, start + 1, start + 2]);
        }
        case 'body_position': {
            const start = 3 * physics.id('body', term.body, at('body'));
            return gather(() => physics.xpos, [start, start + 1, start + 2]);
        }
        case 'site_velocity':
            return siteVelocity(physics, physics.id('site', term.site, at('site')), term.part, term.frame);
        case 'body_orientation': {
            const body = frameReader(physics, { body: term.body }, at('body'));
            return {
                size: ROTATION_SIZE[term.as],
                write: (out, to) => void writeRotation(body.matrix(), term.as, out, to),
            };
        }
        case 'projected_gravity': {
            const frame = frameReader(physics, term.in, at('in'));
            return {
                size: 3,
                // The world's down, (0, 0, −1), in the frame: minus the third row of its matrix.
                write: (out, to) => {
                    const m = frame.matrix();
                    out[to] = -m[6];
                    out[to + 1] = -m[7];
                    out[to + 2] = -m[8];
                },
            };
        }
        case 'relative_position':
            return relativePosition(physics, term.of, term.to, term.frame, at);
        case 'last_action':
            return gather(() => context.lastAction, count(context.lastAction.length));
        case 'command':
            return command(term.names, context, at('names'));
        case 'phase':
            return phase(term, context, place);
        case 'orientation_error': {
            const of = frameReader(physics, term.of, at('of'));
            const fixed = 'quaternion' in term.to ? fixedRotation(term.to.quaternion, at('to')) : undefined;
            const to = 'quaternion' in term.to ? undefined : frameReader(physics, term.to, at('to'));
            const error = new Float64Array(9);
            return {
                size: ROTATION_SIZE[term.as],
                write: (out, start) => {
                    relativeRotation(fixed ?? to.matrix(), of.matrix(), error);
                    writeRotation(error, term.as, out, start);
                },
            };
        }
        case 'constant': {
            const values = Float64Array.from(typeof term.value === 'number' ? [term.value] : term.value);
            return gather(() => values, count(values.length));
        }
    }
}
function fixedRotation(quaternion, place) {
    try {
        return matrixFromQuaternion(quaternion);
    }
    catch {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: a quaternion of length zero is no rotation`, {
            hint: 'the identity is [1, 0, 0, 0]',
        });
    }
}
function siteVelocity(physics, site, part, frame) {
    const { mujoco, model, data } = physics;
    const { handle, read } = physics.buffer(6);
    const type = mujoco.mjtObj.mjOBJ_SITE.value;
    // mj_objectVelocity gives rotation first, then translation.
    const [first, size] = part === 'linear' ? [3, 3] : part === 'angular' ? [0, 3] : [0, 6];
    return {
        size,
        write: (out, at) => {
            mujoco.mj_objectVelocity(model, data, type, site, handle, frame === 'local' ? 1 : 0);
            const velocity = read();
            if (part === 'both') {
                for (let i = 0; i < 3; i++) {
                    out[at + i] = velocity[3 + i];
                    out[at + 3 + i] = velocity[i];
                }
                return;
            }
            for (let i = 0; i < size; i++)
                out[at + i] = velocity[first + i];
        },
    };
}
function relativePosition(physics, ofRef, toRef, frame, at) {
    const of = frameReader(physics, ofRef, at('of'));
    const to = frameReader(physics, toRef, at('to'));
    const inFrame = frame === 'world' ? undefined : frameReader(physics, frame, at('frame'));
    return {
        size: 3,
        write: (out, start) => {
            const x = of.position(0) - to.position(0);
            const y = of.position(1) - to.position(1);
            const z = of.position(2) - to.position(2);
            if (inFrame === undefined) {
                out[start] = x;
                out[start + 1] = y;
                out[start + 2] = z;
                return;
            }
            const m = inFrame.matrix();
            for (let i = 0; i < 3; i++)
                out[start + i] = m[i] * x + m[3 + i] * y + m[6 + i] * z;
        },
    };
}
function command(names, context, place) {
    const known = context.commands.names;
    const indices = (names ?? known).map((name) => {
        const index = known.indexOf(name);
        if (index < 0) {
            throw new errors/* WorldGateError */._B('name-unknown', `${place.file}: ${place.key}: command "${name}" is not declared${(0,suggest/* didYouMean */.a)(name, known)}`, { hint: 'declare it under `commands`' });
        }
        return index;
    });
    if (indices.length === 0) {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: the task declares no commands`, {
            hint: 'declare them under `commands`',
        });
    }
    return gather(() => context.commands.values, indices);
}

;// CONCATENATED MODULE: ./.build/worlds/terms/compile.js


/** Compiles a term with its slice, offset, noise, scale, clip and history. */
function compileTerm(term, context, place) {
    const raw = term.term === 'difference'
        ? difference(term.a, term.b, context, place)
        : compileSource(term, context, place);
    const [first, size] = sliceOf(term.slice, raw.size, place);
    const shaped = shape(term, raw, first, size, context, place);
    return { ...withHistory(term, shaped), label: label(term) };
}
function difference(a, b, context, place) {
    const left = compileTerm(a, context, { file: place.file, key: `${place.key}.a` });
    const right = compileTerm(b, context, { file: place.file, key: `${place.key}.b` });
    if (left.size !== right.size) {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: a difference of ${left.size} (${left.label}) and ${right.size} (${right.label}) numbers`, { hint: 'take a `slice` of the longer one' });
    }
    const scratch = new Float64Array(right.size);
    return {
        size: left.size,
        write: (out, at) => {
            left.write(out, at);
            right.write(scratch, 0);
            for (let i = 0; i < scratch.length; i++)
                out[at + i] = out[at + i] - scratch[i];
        },
        reset: () => {
            left.reset?.();
            right.reset?.();
        },
        advance: () => {
            left.advance?.();
            right.advance?.();
        },
    };
}
function sliceOf(slice, size, place) {
    if (slice === undefined) {
        if (size === 0) {
            throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: this term has no values in this model`, { hint: 'leave it out; the model has no such state' });
        }
        return [0, size];
    }
    const [first, end] = slice.map((index) => (index < 0 ? size + index : index));
    if (first < 0 || end > size || first >= end) {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}.slice: [${slice[0]}, ${slice[1]}] of ${size} values`, { hint: 'a slice is [first, end): the end is not included, and negative numbers count from the end' });
    }
    return [first, end - first];
}
/** A number or list as one value per element. */
function perElement(value, size, key, place) {
    if (typeof value === 'number')
        return new Float64Array(size).fill(value);
    if (value.length !== size) {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}.${key}: ${value.length} numbers for ${size} values`, {
            hint: 'give one number for all, or one per value after the slice',
        });
    }
    return Float64Array.from(value);
}
function shape(term, raw, first, size, context, place) {
    const { noise, clip } = term;
    const scale = term.scale === undefined ? undefined : perElement(term.scale, size, 'scale', place);
    const offset = term.offset === undefined ? undefined : offsetOf(term, raw.size, first, size, context, place);
    const isWhole = first === 0 && size === raw.size;
    const scratch = new Float64Array(isWhole ? 0 : raw.size);
    if (isWhole && !offset && !noise && !scale && !clip)
        return raw;
    return {
        ...raw,
        size,
        write: (out, at) => {
            if (isWhole) {
                raw.write(out, at);
            }
            else {
                raw.write(scratch, 0);
                for (let i = 0; i < size; i++)
                    out[at + i] = scratch[first + i];
            }
            for (let i = 0; i < size; i++) {
                let value = out[at + i];
                if (offset)
                    value -= offset[i];
                if (noise) {
                    value +=
                        'uniform' in noise
                            ? context.noise.uniform(-noise.uniform, noise.uniform)
                            : noise.normal * context.noise.normal();
                }
                if (scale)
                    value *= scale[i];
                if (clip)
                    value = Math.min(Math.max(value, clip[0]), clip[1]);
                out[at + i] = value;
            }
        },
    };
}
function offsetOf(term, rawSize, first, size, context, place) {
    const { offset } = term;
    if (offset === undefined || typeof offset === 'number' || Array.isArray(offset)) {
        return perElement(offset ?? 0, size, 'offset', place);
    }
    const keyframe = keyframeValues(term, offset.keyframe, context, place);
    if (keyframe.length !== rawSize)
        throw new RangeError(`keyframe gives ${keyframe.length} of ${rawSize} values`);
    return Float64Array.from(keyframe.slice(first, first + size));
}
function keyframeValues(term, name, context, place) {
    const { physics } = context;
    const key = physics.id('keyframe', name, { file: place.file, key: `${place.key}.offset.keyframe` });
    const pick = (values, width, indices) => indices.map((index) => values[key * width + index]);
    const all = (n) => Array.from({ length: n }, (_, i) => i);
    const { model } = physics;
    switch (term.term) {
        case 'qpos':
            return pick(model.key_qpos, model.nq, term.joints ? jointAddresses(physics, term.joints, 'qpos', place) : all(model.nq));
        case 'qvel':
            return pick(model.key_qvel, model.nv, term.joints ? jointAddresses(physics, term.joints, 'qvel', place) : all(model.nv));
        case 'ctrl':
            return pick(model.key_ctrl, model.nu, term.actuators
                ? term.actuators.map((actuator) => physics.id('actuator', actuator, place))
                : all(model.nu));
        case 'act':
            return pick(model.key_act, model.na, all(model.na));
        default:
            throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}.offset: a keyframe holds no value for the term "${term.term}"`, { hint: 'keyframes give offsets to qpos, qvel, ctrl and act; write numbers for the others' });
    }
}
function withHistory(term, shaped) {
    const history = term.history;
    if (history === undefined)
        return shaped;
    const { length, order } = history;
    const { size } = shaped;
    const frames = new Float64Array(length * size);
    const current = new Float64Array(size);
    let isFresh = true;
    return {
        ...shaped,
        size: length * size,
        reset: () => {
            shaped.reset?.();
            isFresh = true;
        },
        write: (out, at) => {
            shaped.write(current, 0);
            if (isFresh) {
                for (let i = 0; i < length; i++)
                    frames.set(current, i * size);
                isFresh = false;
            }
            else {
                frames.copyWithin(0, size);
                frames.set(current, (length - 1) * size);
            }
            if (order === 'oldest_first') {
                out.set(frames, at);
                return;
            }
            for (let i = 0; i < length; i++) {
                for (let j = 0; j < size; j++)
                    out[at + i * size + j] = frames[(length - 1 - i) * size + j];
            }
        },
    };
}
function label(term) {
    const detail = subject(term);
    const history = term.history ? ` × ${term.history.length} steps` : '';
    return `${term.term}${detail === '' ? '' : ` ${detail}`}${history}`;
}
function subject(term) {
    const ref = (element) => 'site' in element ? element.site : element.body;
    switch (term.term) {
        case 'sensor':
            return term.sensor;
        case 'site_position':
        case 'site_velocity':
            return term.site;
        case 'body_position':
        case 'body_orientation':
            return term.body;
        case 'projected_gravity':
            return `in ${ref(term.in)}`;
        case 'relative_position':
            return `${ref(term.of)} to ${ref(term.to)}`;
        case 'orientation_error':
            return ref(term.of);
        default:
            return term.slice ? `[${term.slice[0]}, ${term.slice[1]})` : '';
    }
}

;// CONCATENATED MODULE: ./.build/worlds/action.js




const TRANSMISSION_JOINT = 0;
/** Turns policy outputs into actuator controls. */
class ActionMap {
    /** Numbers that one action of the policy holds. */
    size;
    #physics;
    #groups;
    #delayed = [];
    #delay;
    constructor(task, physics, file) {
        this.#physics = physics;
        this.#delay = task.action.delay_steps;
        let start = 0;
        this.#groups = task.action.groups.map((spec, i) => {
            const group = compileGroup(spec, start, physics, { file, key: `action.groups[${i}]` });
            start += group.actuators.length;
            return group;
        });
        this.size = start;
        this.#refuseSharedActuators(file);
    }
    #refuseSharedActuators(file) {
        const owners = new Map();
        for (const [i, { actuators }] of this.#groups.entries()) {
            for (const id of actuators) {
                const owner = owners.get(id);
                if (owner !== undefined) {
                    throw new errors/* WorldGateError */._B('task-invalid', `${file}: action.groups[${i}].actuators: "${this.#physics.names('actuator')[id]}" is driven twice`, {
                        hint: owner === i
                            ? 'name every actuator once'
                            : `groups ${owner} and ${i} share it; name the actuators of each group`,
                    });
                }
                owners.set(id, i);
            }
        }
    }
    reset() {
        const { ctrl } = this.#physics;
        this.#delayed.length = 0;
        for (const group of this.#groups) {
            for (let i = 0; i < group.target.length; i++) {
                group.target[i] = group.torque
                    ? this.#physics.qpos[group.torque.qpos[i]]
                    : ctrl[group.actuators[i]];
            }
        }
    }
    /** Sets the targets of a control step; with a delay, those of an earlier action. `action` holds `size` numbers. */
    apply(action) {
        let current = action;
        if (this.#delay > 0) {
            this.#delayed.push(Float64Array.from(action));
            current = this.#delayed.length > this.#delay ? this.#delayed.shift() : undefined;
        }
        for (const group of this.#groups) {
            if (current !== undefined)
                retarget(group, current);
            if (group.torque === undefined) {
                const { ctrl } = this.#physics;
                for (let i = 0; i < group.target.length; i++)
                    ctrl[group.actuators[i]] = group.target[i];
            }
        }
    }
    get hasTorqueLaw() {
        return this.#groups.some((group) => group.torque !== undefined);
    }
    /** Computes the torques for the next simulation step. */
    applyTorques() {
        const { qpos, qvel, ctrl } = this.#physics;
        for (const { torque, target, actuators } of this.#groups) {
            if (torque === undefined)
                continue;
            for (let i = 0; i < target.length; i++) {
                const error = target[i] - qpos[torque.qpos[i]];
                let value = torque.kp[i] * error - torque.kd[i] * qvel[torque.dof[i]];
                if (torque.limit)
                    value = Math.min(Math.max(value, -torque.limit[i]), torque.limit[i]);
                ctrl[actuators[i]] = value;
            }
        }
    }
}
function retarget(group, action) {
    const { target, scale, offset, frame, start } = group;
    const size = target.length;
    const value = [];
    for (let i = 0; i < size; i++)
        value.push(action[start + i] * scale[i]);
    if (frame) {
        const m = frame.reader.matrix();
        const local = value.slice();
        for (let i = 0; i < size; i++) {
            let total = frame.isPoint ? frame.reader.position(i) : 0;
            for (let j = 0; j < size; j++)
                total += m[3 * i + j] * local[j];
            value[i] = total;
        }
    }
    for (let i = 0; i < size; i++) {
        const wanted = value[i] + offset[i] + (group.relative ? target[i] : 0);
        target[i] = Math.min(Math.max(wanted, group.low[i]), group.high[i]);
    }
}
function compileGroup(spec, start, physics, place) {
    const { model } = physics;
    const names = spec.actuators;
    const ids = names
        ? names.map((name, i) => physics.id('actuator', name, { file: place.file, key: `${place.key}.actuators[${i}]` }))
        : Array.from({ length: model.nu }, (_, id) => id);
    const size = ids.length;
    if (size === 0) {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: ${physics.file} has no actuators`, {
            hint: 'a policy acts through <actuator> elements of the model',
        });
    }
    if (spec.frame && size !== 2 && size !== 3) {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}.frame: ${size} actuators cannot form a direction`, {
            hint: 'a frame turns 2 values (x, y) or 3 values (x, y, z)',
        });
    }
    const [low, high] = limits(spec, ids, physics);
    return {
        start,
        actuators: Int32Array.from(ids),
        scale: perElement(spec.scale, size, 'scale', place),
        offset: groupOffset(spec, ids, physics, place),
        relative: spec.mode === 'relative',
        low,
        high,
        frame: spec.frame && {
            reader: frameReader(physics, spec.frame.in, { file: place.file, key: `${place.key}.frame.in` }),
            isPoint: spec.frame.as === 'point',
        },
        torque: spec.torque && torqueLaw(spec.torque, ids, physics, place),
        target: new Float64Array(size),
    };
}
/** The stated clip, and for actuators that are driven directly also their control range. */
function limits(spec, ids, physics) {
    const { model } = physics;
    const low = new Float64Array(ids.length).fill(spec.clip?.[0] ?? Number.NEGATIVE_INFINITY);
    const high = new Float64Array(ids.length).fill(spec.clip?.[1] ?? Number.POSITIVE_INFINITY);
    if (spec.torque)
        return [low, high];
    for (const [i, id] of ids.entries()) {
        // The bindings of MuJoCo 3.14 cannot read the array `actuator_ctrllimited`, but its single values.
        const actuator = model.actuator(id);
        const isLimited = actuator.ctrllimited;
        actuator.delete();
        if (!isLimited)
            continue;
        low[i] = Math.max(low[i], model.actuator_ctrlrange[2 * id]);
        high[i] = Math.min(high[i], model.actuator_ctrlrange[2 * id + 1]);
    }
    return [low, high];
}
function jointOf(id, physics, place) {
    const { model } = physics;
    const joint = model.actuator_trnid[2 * id];
    const turnsOrSlides = model.actuator_trntype[id] === TRANSMISSION_JOINT &&
        model.jnt_type[joint] !== worlds_physics/* JOINT_FREE */.y$ &&
        model.jnt_type[joint] !== worlds_physics/* JOINT_BALL */.hi;
    if (!turnsOrSlides) {
        throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: actuator "${physics.names('actuator')[id]}" does not act on a hinge or slide joint`, { hint: 'torque laws and `of: qpos` need actuators on hinge or slide joints' });
    }
    return joint;
}
function groupOffset(spec, ids, physics, place) {
    const { offset } = spec;
    if (typeof offset === 'number' || Array.isArray(offset))
        return perElement(offset, ids.length, 'offset', place);
    const { model } = physics;
    const key = physics.id('keyframe', offset.keyframe, {
        file: place.file,
        key: `${place.key}.offset.keyframe`,
    });
    return Float64Array.from(ids, (id) => offset.of === 'ctrl'
        ? model.key_ctrl[key * model.nu + id]
        : model.key_qpos[key * model.nq + model.jnt_qposadr[jointOf(id, physics, place)]]);
}
function torqueLaw(spec, ids, physics, place) {
    const joints = ids.map((id) => jointOf(id, physics, place));
    const key = { file: place.file, key: `${place.key}.torque` };
    return {
        kp: perElement(spec.kp, ids.length, 'kp', key),
        kd: perElement(spec.kd, ids.length, 'kd', key),
        limit: spec.limit === undefined ? undefined : perElement(spec.limit, ids.length, 'limit', key),
        qpos: Int32Array.from(joints, (joint) => physics.model.jnt_qposadr[joint]),
        dof: Int32Array.from(joints, (joint) => physics.model.jnt_dofadr[joint]),
    };
}

;// CONCATENATED MODULE: ./.build/worlds/commands.js

/** The commands that a task gives its policy, as they stand at the current control step. */
class Commands {
    names;
    values;
    #commands;
    #redrawAt;
    #random = new foundation_random/* Random */.o(0, 'command');
    constructor(task) {
        this.names = Object.keys(task.commands);
        this.#commands = Object.values(task.commands).map((command) => 'schedule' in command ? { schedule: command.schedule.toSorted((a, b) => a.at_s - b.at_s) } : command);
        this.values = new Float64Array(this.names.length);
        this.#redrawAt = new Float64Array(this.names.length);
    }
    /** Draws the commands of an episode; `attempt` gives a fresh draw when a reset is repeated. */
    reset(seed, attempt) {
        this.#random = new foundation_random/* Random */.o(seed, 'command', attempt);
        this.#redrawAt.fill(0);
        this.update(0);
    }
    /** @param time seconds since the start of the episode; must not go back */
    update(time) {
        for (const [i, command] of this.#commands.entries()) {
            if ('constant' in command)
                this.values[i] = command.constant;
            else if ('schedule' in command)
                this.values[i] = scheduled(command.schedule, time);
            else if (time + 1e-9 >= this.#redrawAt[i]) {
                this.values[i] = this.#random.uniform(command.range[0], command.range[1]);
                this.#redrawAt[i] =
                    command.every_s === undefined ? Number.POSITIVE_INFINITY : this.#redrawAt[i] + command.every_s;
            }
        }
    }
}
/** The value of the last entry that has begun; before the first entry, the first value. */
function scheduled(schedule, time) {
    let value = schedule[0].value;
    for (const entry of schedule) {
        if (entry.at_s > time + 1e-9)
            break;
        value = entry.value;
    }
    return value;
}

// EXTERNAL MODULE: ./.build/worlds/expressions.js + 1 modules
var expressions = __webpack_require__(26146);
;// CONCATENATED MODULE: ./.build/worlds/judge.js

function windowSteps(over, controlStep) {
    return typeof over === 'string' ? 0 : Math.max(1, Math.ceil(over.all_of_last / controlStep - 1e-9));
}
function restart(series) {
    series.total = 0;
    series.count = 0;
    series.streak = 0;
    series.extreme = series.over === 'max' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function observe(series, scope) {
    if (series.over === 'final')
        return;
    const value = series.evaluate(scope);
    series.count++;
    series.total += value;
    series.extreme = series.over === 'max' ? Math.max(series.extreme, value) : Math.min(series.extreme, value);
    series.streak = value !== 0 && !Number.isNaN(value) ? series.streak + 1 : 0;
}
function aggregate(series, scope) {
    switch (series.over) {
        case 'final':
            return series.evaluate(scope);
        case 'mean':
            return series.total / series.count;
        case 'sum':
            return series.total;
        case 'max':
        case 'min':
            return series.extreme;
        case 'any':
            return series.total > 0 ? 1 : 0;
        case 'all':
            return series.total === series.count ? 1 : 0;
        default:
            return series.streak >= series.window ? 1 : 0;
    }
}
/** Reasons to end that are not conditions of the task. */
const OWN_TERMINATIONS = ['success', 'time_limit', 'unstable'];
function refuseTakenNames(task, file) {
    const taken = new Set(OWN_TERMINATIONS);
    for (const [i, { name }] of task.termination.entries()) {
        if (taken.has(name)) {
            throw new errors/* WorldGateError */._B('task-invalid', `${file}: termination[${i}].name: "${name}" is taken`, {
                hint: `every condition needs its own name, and ${OWN_TERMINATIONS.join(', ')} have a meaning already`,
            });
        }
        taken.add(name);
    }
}
/** Success, termination and metrics of a task, over the control steps of one episode. */
class Judge {
    #success;
    #endsOnSuccess;
    #terminations;
    #metrics;
    /** @throws WorldGateError `expression-invalid`, `task-invalid` */
    constructor(task, compiler, controlStep, file) {
        refuseTakenNames(task, file);
        const series = (evaluate, over, key) => {
            if (typeof over === 'object' && over.all_of_last > task.timing.episode_s) {
                throw new errors/* WorldGateError */._B('task-invalid', `${file}: ${key}.over.all_of_last: ${over.all_of_last} s is longer than the episode (${task.timing.episode_s} s)`, { hint: 'the condition could never hold for so long; shorten it, or raise `timing.episode_s`' });
            }
            const made = {
                evaluate,
                over,
                window: windowSteps(over, controlStep),
                total: 0,
                count: 0,
                extreme: 0,
                streak: 0,
            };
            restart(made);
            return made;
        };
        const { success } = task;
        const holds = compiler.condition(success.when, { file, key: 'success.when' });
        this.#success = series((scope) => (holds(scope) ? 1 : 0), success.over, 'success');
        this.#endsOnSuccess =
            success.ends_episode && (success.over === 'any' || typeof success.over === 'object');
        this.#terminations = task.termination.map((spec, i) => ({
            name: spec.name,
            holds: compiler.condition(spec.when, { file, key: `termination[${i}].when` }),
            fails: spec.outcome === 'failure',
        }));
        this.#metrics = Object.entries(task.metrics).map(([name, spec]) => [
            name,
            series(compiler.number(spec.value, { file, key: `metrics.${name}.value` }), spec.over, `metrics.${name}`),
        ]);
    }
    reset() {
        restart(this.#success);
        for (const [, series] of this.#metrics)
            restart(series);
    }
    /**
     * Takes in one control step.
     * @returns why the episode ends here, or `undefined`: `success` or the name of a termination condition
     */
    step(scope) {
        observe(this.#success, scope);
        for (const [, series] of this.#metrics)
            observe(series, scope);
        // A fall in the very step that would complete the success is still a fall.
        for (const { name, holds } of this.#terminations)
            if (holds(scope))
                return name;
        return this.#endsOnSuccess && aggregate(this.#success, scope) === 1 ? 'success' : undefined;
    }
    /** @param termination why the episode ended */
    judge(scope, termination) {
        const failed = termination === 'unstable' ||
            this.#terminations.some((condition) => condition.fails && condition.name === termination);
        const metrics = {};
        for (const [name, series] of this.#metrics) {
            const value = aggregate(series, scope);
            metrics[name] = Number.isFinite(value) ? value : null;
        }
        return { success: !failed && aggregate(this.#success, scope) === 1, metrics };
    }
}

;// CONCATENATED MODULE: ./.build/worlds/reset.js





function changed(value, change, random) {
    const [low, high] = (change.set ?? change.add ?? change.scale);
    const drawn = random.uniform(low, high);
    return change.set ? drawn : change.add ? value + drawn : value * drawn;
}
/** Turns the quaternion at `at` by `angle` about the vertical axis of the world. */
function yaw(quaternion, at, angle) {
    const c = (0,deterministic_math/* cos */.gn)(angle / 2);
    const s = (0,deterministic_math/* sin */.F8)(angle / 2);
    const [w, x, y, z] = quaternion.subarray(at, at + 4);
    quaternion[at] = c * w - s * z;
    quaternion[at + 1] = c * x - s * y;
    quaternion[at + 2] = c * y + s * x;
    quaternion[at + 3] = c * z + s * w;
}
const AXES = { x: 0, y: 1, z: 2 };
const FIELDS = {
    body_mass: { element: 'body', array: 'body_mass', stride: 1, column: 0 },
    geom_friction: { element: 'geom', array: 'geom_friction', stride: 3, column: 0 },
    dof_damping: { element: 'joint', array: 'dof_damping', stride: 1, column: 0 },
    dof_armature: { element: 'joint', array: 'dof_armature', stride: 1, column: 0 },
    dof_frictionloss: { element: 'joint', array: 'dof_frictionloss', stride: 1, column: 0 },
    jnt_stiffness: { element: 'joint', array: 'jnt_stiffness', stride: 1, column: 0 },
    actuator_gain: { element: 'actuator', array: 'actuator_gainprm', stride: 10, column: 0 },
};
/**
 * A servo keeps its gain twice: as gain and, negated, as the bias on position (position servo) or velocity
 * (velocity servo). Both must change together, or its target would be scaled instead of its stiffness.
 */
function followGain(bias, index, before, after) {
    if (before === 0)
        return;
    for (const column of [1, 2]) {
        if (bias[index + column] !== 0) {
            if (bias[index + column] === -before)
                bias[index + column] = -after;
            return;
        }
    }
}
/**
 * The seeded reset of a task: keyframe, then model fields, joints and mocap bodies in the order they are
 * written. Model fields start from the compiled model in every episode, so draws never add up.
 */
class Resetter {
    #physics;
    #keyframe;
    #modelSteps;
    #stateSteps;
    #base;
    constructor(task, physics, file) {
        this.#physics = physics;
        const place = (key) => ({ file, key: `reset.${key}` });
        const { keyframe } = task.reset;
        this.#keyframe = keyframe === undefined ? undefined : physics.id('keyframe', keyframe, place('keyframe'));
        this.#base = [];
        this.#modelSteps = task.reset.model.map((spec, i) => this.#modelStep(spec, place(`model[${i}]`)));
        this.#stateSteps = [
            ...task.reset.joints.map((spec, i) => this.#jointStep(spec, place(`joints[${i}]`))),
            ...task.reset.mocap.map((spec, i) => this.#mocapStep(spec, place(`mocap[${i}]`))),
        ];
    }
    /** Leaves the physics at the start of the episode, with derived quantities computed. */
    reset(seed, attempt) {
        const physics = this.#physics;
        if (this.#modelSteps.length > 0) {
            for (const { view, values } of this.#base)
                view().set(values);
            const random = new foundation_random/* Random */.o(seed, 'reset.model', attempt);
            for (const step of this.#modelSteps)
                step(random);
            // Derived constants are taken from the reference state, in which mocap bodies stand where the model has
            // them: without this reset they would depend on where the episode before left its mocap bodies.
            physics.reset(undefined);
            physics.mujoco.mj_setConst(physics.model, physics.data);
        }
        physics.reset(this.#keyframe);
        const random = new foundation_random/* Random */.o(seed, 'reset.state', attempt);
        for (const step of this.#stateSteps)
            step(random);
        physics.forward();
    }
    #modelStep(spec, place) {
        const physics = this.#physics;
        const { element, array, stride, column } = FIELDS[spec.field];
        const view = () => physics.model[array];
        this.#remember(view);
        const ids = spec.of === '*'
            ? physics.names(element).map((_, id) => id)
            : [physics.id(element, spec.of, { file: place.file, key: `${place.key}.of` })];
        // The world is a body without mass.
        const moved = element === 'body' && spec.of === '*' ? ids.slice(1) : ids;
        const indices = moved.flatMap((id) => this.#fieldIndices(array, id, stride, column));
        const isGain = spec.field === 'actuator_gain';
        const bias = () => physics.model.actuator_biasprm;
        if (isGain)
            this.#remember(bias);
        return (random) => {
            const values = view();
            const [low, high] = (spec.set ?? spec.add ?? spec.scale);
            const drawn = random.uniform(low, high);
            for (const index of indices) {
                const before = values[index];
                const after = spec.set ? drawn : spec.add ? before + drawn : before * drawn;
                if (!isGain && after < 0) {
                    throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: ${spec.field} became ${after}`, {
                        hint: `it is ${before} in ${physics.file} and must not become negative`,
                    });
                }
                values[index] = after;
                if (isGain)
                    followGain(bias(), index, before, after);
            }
        };
    }
    #fieldIndices(array, id, stride, column) {
        const { model } = this.#physics;
        if (!array.startsWith('dof_'))
            return [id * stride + column];
        const type = model.jnt_type[id];
        const width = type === worlds_physics/* JOINT_FREE */.y$ ? 6 : type === worlds_physics/* JOINT_BALL */.hi ? 3 : 1;
        return Array.from({ length: width }, (_, k) => model.jnt_dofadr[id] + k);
    }
    #remember(view) {
        this.#base.push({ view, values: view().slice() });
    }
    #jointStep(spec, place) {
        const physics = this.#physics;
        const id = physics.id('joint', spec.joint, { file: place.file, key: `${place.key}.joint` });
        const type = physics.model.jnt_type[id];
        const isFree = type === worlds_physics/* JOINT_FREE */.y$;
        if (type === worlds_physics/* JOINT_BALL */.hi) {
            throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: "${spec.joint}" is a ball joint`, {
                hint: 'ranges apply to hinge, slide and free joints; use a keyframe for ball joints',
            });
        }
        if (isFree !== (spec.axis !== undefined)) {
            throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}: ${isFree ? `"${spec.joint}" is a free joint and needs` : `"${spec.joint}" is no free joint and takes no`} \`axis\``, { hint: 'axis is one of x, y, z, yaw' });
        }
        const isPosition = spec.part === 'position';
        const start = (isPosition ? physics.model.jnt_qposadr : physics.model.jnt_dofadr)[id];
        const values = () => (isPosition ? physics.qpos : physics.qvel);
        if (spec.axis === 'yaw') {
            return isPosition
                ? (random) => {
                    const quaternion = physics.qpos;
                    if (spec.set)
                        quaternion.set([1, 0, 0, 0], start + 3);
                    yaw(quaternion, start + 3, changed(0, spec, random));
                }
                : this.#yawVelocity(spec, physics.model.jnt_qposadr[id] + 3, start + 3);
        }
        const index = start + (spec.axis === undefined ? 0 : AXES[spec.axis]);
        return (random) => {
            values()[index] = changed(values()[index], spec, random);
        };
    }
    /** MuJoCo keeps the angular velocity of a free joint in the body's frame; yaw is about the world's vertical. */
    #yawVelocity(change, quaternionAt, velocityAt) {
        const physics = this.#physics;
        return (random) => {
            const up = matrixFromQuaternion(physics.qpos.subarray(quaternionAt, quaternionAt + 4)).subarray(6, 9);
            const velocity = physics.qvel;
            let before = 0;
            for (let i = 0; i < 3; i++)
                before += up[i] * velocity[velocityAt + i];
            const difference = changed(before, change, random) - before;
            for (let i = 0; i < 3; i++)
                velocity[velocityAt + i] += up[i] * difference;
        };
    }
    #mocapStep(spec, place) {
        const physics = this.#physics;
        const body = physics.id('body', spec.body, { file: place.file, key: `${place.key}.body` });
        const mocap = physics.model.body_mocapid[body];
        if (mocap < 0) {
            throw new errors/* WorldGateError */._B('task-invalid', `${place.file}: ${place.key}.body: "${spec.body}" is not a mocap body`, {
                hint: 'write mocap="true" on the body in the MJCF file',
            });
        }
        const { axis } = spec;
        return (random) => {
            const drawn = changed(0, spec, random);
            if (axis === 'yaw') {
                physics.mocapQuat.set([1, 0, 0, 0], 4 * mocap);
                yaw(physics.mocapQuat, 4 * mocap, drawn);
            }
            else {
                physics.mocapPos[3 * mocap + AXES[axis]] = drawn;
            }
        };
    }
}

;// CONCATENATED MODULE: ./.build/worlds/simulation.js










const MAX_RESET_ATTEMPTS = 100;
/** Doubles that are collected before they are hashed. */
const TRAJECTORY_CHUNK = 8192;
const BUILT_IN_SCALARS = ['time', 'step', 'episode_s'];
/**
 * A task compiled onto its model: reset with a seed, read the observation, apply actions, get the outcome.
 *
 * Positions of bodies and sites and sensor values are those that MuJoCo computed in the last simulation
 * step, that is from the state before its integration, as in every environment that steps with `mj_step`.
 */
class TaskSimulation {
    task;
    physics;
    inputs;
    /** Numbers in one action of the policy. */
    actionSize;
    /** Control steps of a full episode. */
    episodeSteps;
    /** Seconds between control steps. */
    controlStep;
    #actions;
    #commands;
    #resetter;
    #judge;
    #retryWhile;
    #context;
    #observed;
    #quantities;
    #scope = {};
    #lastActionList;
    #trajectory = new Float64Array(TRAJECTORY_CHUNK);
    #trajectoryLength = 0;
    #hash = new digest/* RunningDigest */.iM();
    #steps = 0;
    #termination;
    constructor(loaded, physics) {
        const { task, file } = loaded;
        this.task = loaded;
        this.physics = physics;
        const { timing } = task;
        physics.model.opt.timestep = timing.simulation_step_s;
        this.controlStep = timing.simulation_step_s * timing.control_decimation;
        this.episodeSteps = Math.max(1, Math.round(timing.episode_s / this.controlStep));
        for (const kind of ['commands', 'quantities']) {
            for (const name of Object.keys(task[kind]))
                (0,expressions/* requireUsableName */.N$)(name, { file, key: `${kind}.${name}` });
        }
        this.#commands = new Commands(task);
        this.#actions = new ActionMap(task, physics, file);
        this.actionSize = this.#actions.size;
        this.#resetter = new Resetter(task, physics, file);
        this.#lastActionList = new Array(this.actionSize).fill(0);
        const commandCompiler = new expressions/* ExpressionCompiler */.Cv(new Map(this.#commands.names.map((name) => [name, 'double'])));
        const commandScope = {};
        this.#context = {
            physics,
            controlStep: this.controlStep,
            commands: this.#commands,
            lastAction: new Float64Array(this.actionSize),
            noise: new foundation_random/* Random */.o(0, 'noise'),
            commandExpression: (source, key) => {
                const evaluate = commandCompiler.number(source, { file, key });
                return () => {
                    this.#fillCommands(commandScope);
                    return evaluate(commandScope);
                };
            },
        };
        this.#observed = Object.entries(task.observation).map(([name, terms]) => {
            const compiled = terms.map((term, i) => compileTerm(term, this.#context, { file, key: `observation.${name}[${i}]` }));
            const size = compiled.reduce((total, term) => total + term.size, 0);
            const input = {
                name,
                size,
                terms: compiled.map((term) => ({ label: term.label, size: term.size })),
                values: new Float64Array(size),
            };
            return { input, terms: compiled };
        });
        this.inputs = this.#observed.map(({ input }) => input);
        this.#quantities = Object.entries(task.quantities).map(([name, spec]) => {
            const term = compileTerm(spec, this.#context, { file, key: `quantities.${name}` });
            const list = term.size === 1 ? undefined : new Array(term.size).fill(0);
            return { name, term, values: new Float64Array(term.size), list };
        });
        const compiler = this.#expressionCompiler();
        this.#judge = new Judge(task, compiler, this.controlStep, file);
        const retry = task.reset.retry_while;
        this.#retryWhile =
            retry === undefined ? undefined : compiler.condition(retry, { file, key: 'reset.retry_while' });
    }
    /**
     * Compiles the model and the task.
     * @throws WorldGateError `mjcf-invalid`, `task-invalid`, `name-unknown`, `expression-invalid`
     */
    static create(loaded, engine) {
        return new TaskSimulation(loaded, worlds_physics/* Physics */.AQ.load(engine.module, loaded.modelPath));
    }
    #expressionCompiler() {
        const { file } = this.task;
        const types = new Map();
        const declare = (name, type, where) => {
            if (types.has(name)) {
                throw new errors/* WorldGateError */._B('task-invalid', `${file}: ${where}.${name}: this name is taken in expressions`, {
                    hint: `${[...BUILT_IN_SCALARS, 'action'].join(', ')}, commands and quantities share one set of names`,
                });
            }
            types.set(name, type);
        };
        for (const name of BUILT_IN_SCALARS)
            declare(name, 'double', '');
        declare('action', { list: this.actionSize }, '');
        for (const name of this.#commands.names)
            declare(name, 'double', 'commands');
        for (const { name, list } of this.#quantities)
            declare(name, list ? { list: list.length } : 'double', 'quantities');
        return new expressions/* ExpressionCompiler */.Cv(types);
    }
    get termination() {
        return this.#termination;
    }
    /** Starts the episode of `seed`. @throws WorldGateError `reset-impossible` when `retry_while` never ends. */
    reset(seed) {
        const { physics } = this;
        this.#termination = undefined;
        this.#steps = 0;
        this.#context.lastAction.fill(0);
        this.#context.noise = new foundation_random/* Random */.o(seed, 'noise');
        for (let attempt = 0;; attempt++) {
            if (attempt === MAX_RESET_ATTEMPTS) {
                const { file, task } = this.task;
                throw new errors/* WorldGateError */._B('reset-impossible', `${file}: reset.retry_while: \`${task.reset.retry_while}\` still holds after ${attempt} draws with seed ${seed}`, { hint: 'widen the ranges of the reset or relax the condition' });
            }
            this.#commands.reset(seed, attempt);
            physics.guarded(() => this.#resetter.reset(seed, attempt));
            for (const { terms } of this.#observed)
                for (const term of terms)
                    term.reset?.();
            for (const { term } of this.#quantities)
                term.reset?.();
            // Also without a condition: histories of quantities start here, and an episode whose first step diverges
            // is judged by what this leaves, not by what the episode before left.
            this.#fillScope();
            if (this.#retryWhile === undefined || !this.#retryWhile(this.#scope))
                break;
        }
        this.#actions.reset();
        this.#judge.reset();
        this.#observe();
        this.#hash = new digest/* RunningDigest */.iM();
        this.#trajectoryLength = 0;
        this.#record(physics.ctrl);
        this.#record(physics.mocapPos);
        this.#record(physics.mocapQuat);
        this.#recordState();
    }
    /**
     * Plays one control step.
     * @param action `actionSize` finite numbers, starting at `at`
     * @returns whether the episode is over
     */
    step(action, at = 0) {
        const { lastAction } = this.#context;
        for (let i = 0; i < lastAction.length; i++)
            lastAction[i] = action[at + i];
        const { physics } = this;
        const decimation = this.task.task.timing.control_decimation;
        physics.keepViews();
        this.#actions.apply(lastAction);
        this.#advance(decimation);
        this.#steps++;
        this.#record(lastAction);
        if (!physics.isSound()) {
            // The state is no longer the robot's; it is neither recorded nor observed.
            this.#termination = 'unstable';
            return true;
        }
        this.#recordState();
        for (const { terms } of this.#observed)
            for (const term of terms)
                term.advance?.();
        for (const { term } of this.#quantities)
            term.advance?.();
        this.#commands.update(this.#steps * this.controlStep);
        this.#fillScope();
        this.#termination =
            this.#judge.step(this.#scope) ?? (this.#steps >= this.episodeSteps ? 'time_limit' : undefined);
        if (this.#termination !== undefined)
            return true;
        this.#observe();
        return false;
    }
    #advance(decimation) {
        const { physics } = this;
        const hasTorqueLaw = this.#actions.hasTorqueLaw;
        physics.guarded(() => {
            for (let i = 0; i < decimation; i++) {
                if (hasTorqueLaw)
                    this.#actions.applyTorques();
                physics.step();
            }
        });
    }
    /** The outcome of the episode that `step` ended. */
    outcome() {
        const termination = this.#termination;
        if (termination === undefined)
            throw new Error('the episode is not over');
        const { success, metrics } = this.#judge.judge(this.#scope, termination);
        this.#flush();
        return { success, termination, steps: this.#steps, metrics, trajectory_digest: this.#hash.digest() };
    }
    dispose() {
        this.physics.dispose();
    }
    #observe() {
        for (const { input, terms } of this.#observed) {
            const { values } = input;
            let at = 0;
            for (const term of terms) {
                term.write(values, at);
                at += term.size;
            }
            let sum = 0;
            for (let i = 0; i < values.length; i++)
                sum += values[i];
            if (!Number.isFinite(sum))
                this.#refuseObservation(input, terms);
        }
    }
    /** Names the first term with a value that no policy can use; a sum can also overflow without one. */
    #refuseObservation(input, terms) {
        let at = 0;
        for (const [i, { label, size }] of terms.entries()) {
            for (const end = at + size; at < end; at++) {
                if (Number.isFinite(input.values[at]))
                    continue;
                throw new errors/* WorldGateError */._B('observation-invalid', `${this.task.file}: observation.${input.name}[${i}] (${label}) is ${input.values[at]}`, {
                    hint: 'a scale, a frequency or a sensor of the model divides by zero or overflows; `clip` bounds it',
                });
            }
        }
    }
    #fillCommands(scope) {
        const { names, values } = this.#commands;
        for (let i = 0; i < names.length; i++)
            scope[names[i]] = values[i];
    }
    #fillScope() {
        const scope = this.#scope;
        scope.time = this.#steps * this.controlStep;
        scope.step = this.#steps;
        scope.episode_s = this.task.task.timing.episode_s;
        this.#fillCommands(scope);
        const { lastAction } = this.#context;
        for (let i = 0; i < lastAction.length; i++)
            this.#lastActionList[i] = lastAction[i];
        scope.action = this.#lastActionList;
        for (const { name, term, values, list } of this.#quantities) {
            term.write(values, 0);
            if (list === undefined) {
                scope[name] = values[0];
                continue;
            }
            for (let i = 0; i < list.length; i++)
                list[i] = values[i];
            scope[name] = list;
        }
    }
    #recordState() {
        const { physics } = this;
        this.#record(physics.qpos);
        this.#record(physics.qvel);
        if (physics.act.length > 0)
            this.#record(physics.act);
    }
    #record(values) {
        for (let i = 0; i < values.length; i++) {
            if (this.#trajectoryLength === TRAJECTORY_CHUNK)
                this.#flush();
            this.#trajectory[this.#trajectoryLength++] = values[i];
        }
    }
    #flush() {
        this.#hash.update(new Uint8Array(this.#trajectory.buffer, 0, this.#trajectoryLength * 8));
        this.#trajectoryLength = 0;
    }
}


/***/ })

};
