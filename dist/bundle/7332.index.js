export const id = 7332;
export const ids = [7332];
export const modules = {

/***/ 46060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ nativeFolders),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   v$: () => (/* binding */ runTools)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98859);
/* harmony import */ var _evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30362);
/* harmony import */ var _observability_hardware_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57479);
/* harmony import */ var _observability_host_io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78469);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45463);









/** Folders where `onnxruntime-node` may be: the caller's project, a tool cache, then beside this package. */
function nativeFolders(cwd, env, root) {
    const toolCache = env.RUNNER_TOOL_CACHE;
    return [cwd, ...(toolCache ? [node_path__WEBPACK_IMPORTED_MODULE_1__.join(toolCache, 'onnxruntime-node')] : []), (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(root)];
}
/** Where what was fetched for any project is kept: the runner's tool cache, else the user's cache. */
function cacheFolder(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    const base = env.XDG_CACHE_HOME;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(base && node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(base) ? base : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_os__WEBPACK_IMPORTED_MODULE_0__.homedir(), '.cache'), 'worldgate');
}
/** Node's own report names the version of glibc, and on musl has none. */
function isMusl() {
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.platform !== 'linux')
        return false;
    const { header } = node_process__WEBPACK_IMPORTED_MODULE_2__.report.getReport();
    return header.glibcVersionRuntime === undefined;
}
/** Gives a run what it needs of the world. */
function runTools(context, cwd, show) {
    const { env, installation } = context;
    const folders = nativeFolders(cwd, env, installation.root);
    const declared = (env.WORLDGATE_HOST_CLASSES ?? '').split(/[\s,]+/);
    return {
        ...context,
        nodeVersion: node_process__WEBPACK_IMPORTED_MODULE_2__.versions.node,
        hardware: () => (0,_observability_hardware_js__WEBPACK_IMPORTED_MODULE_6__/* .probeHardware */ .r)((0,_observability_host_io_js__WEBPACK_IMPORTED_MODULE_7__/* .hostIo */ .F)(env.CUDA_VISIBLE_DEVICES, (0,_evaluation_worker_handle_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env))),
        nativeFolders: folders,
        provideNative: async () => {
            const { provideNativeEngine } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 67003));
            return provideNativeEngine({
                folders,
                cacheDir: cacheFolder(env),
                host: { platform: node_process__WEBPACK_IMPORTED_MODULE_2__.platform, arch: node_process__WEBPACK_IMPORTED_MODULE_2__.arch, isMusl: isMusl() },
                env,
                isOffline: !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? ''),
                log: show.log,
                signal: context.signal,
            });
        },
        declaredClasses: _contracts_preset_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUIRE_CLASSES */ .$k.filter((name) => declared.includes(name)),
        redact: (0,_redactor_js__WEBPACK_IMPORTED_MODULE_8__.redactorFor)([cwd, (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(installation.root)]),
        onProgress: show.progress,
        log: show.log,
    };
}


/***/ }),

/***/ 32619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ CHECK_PHASES)
/* harmony export */ });
/* unused harmony exports verificationCheck, signerIdentity, witnessRecord, verification */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37799);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** In the order in which they are made. */
const CHECK_PHASES = [
    'members',
    'signature',
    'certificate',
    'log',
    'timestamp',
    'statement',
    'identity',
    'recomputation',
    'trust_policy',
];
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
/** One thing that was looked at. */
const verificationCheck = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    phase: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(CHECK_PHASES),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('stable, for programs'),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['passed', 'failed', 'not_checked']),
    message: sentence,
    expected: sentence.optional(),
    found: sentence.optional(),
    where: sentence.optional().describe('file, key or field to look at'),
});
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024);
/** Who signed, as far as cryptography shows it. */
const signerIdentity = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('certificate'),
        subject: text.describe('SAN of the certificate: the workflow that signed, with its ref'),
        issuer: text,
        repository: text.nullable(),
        repository_id: text.nullable(),
        owner_id: text.nullable(),
        workflow_digest: text.nullable().describe('commit of the workflow that signed'),
        caller_workflow: text.nullable().describe('workflow that began the run'),
        commit: text.nullable(),
        ref: text.nullable(),
        event: text.nullable(),
        run_url: text.nullable().describe('with the attempt'),
        runner: text.nullable(),
        visibility: text.nullable(),
        environment: text.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('key'),
        key_id: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        owner: text.nullable().describe('as the trusted signers file says; null where no file names the key'),
    }),
]);
const witnessRecord = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    log: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ url: text, index: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{1,20}$/), integrated_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable() })
        .nullable(),
    timestamps: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly).describe('of timestamp authorities'),
});
/** `worldgate.verification.v1`: what `audit verify` found. */
const verification = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.verification.v1'),
    verified: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    package_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
        slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
        grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
        statement: sentence.describe('what was decided, in words made from the fields that decided'),
        draft: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence).describe('why claim or protocol is a draft; empty where both are finished'),
    })
        .nullable(),
    level: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevel */ .ZU,
    signed_late: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('by another run than the one that made the evidence'),
    signatures: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        file: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.describe('of the bundle'),
        predicate_type: text.nullable(),
        signer: signerIdentity.nullable(),
        signed_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly.nullable().describe('earliest witnessed time'),
        witnesses: witnessRecord,
        valid: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    trust_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        any_outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
            .describe('accepts every claim, however it came out: the verdict is left to the reader'),
    })
        .nullable(),
    trusted_roots: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: text,
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        note: sentence.nullable().describe('why it is not the newest, as where no server was asked'),
    }))
        .describe('of Sigstore, that certificates were held against; empty where none was'),
    verified_at: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly,
    checks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(verificationCheck),
});


/***/ }),

/***/ 30362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ startThread),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);



/** Variables a child process may see; everything else, above all tokens, stays here. */
const CHILD_ENVIRONMENT = [
    'PATH',
    'HOME',
    'LANG',
    'LC_ALL',
    'TMPDIR',
    'LD_LIBRARY_PATH',
    'CUDA_VISIBLE_DEVICES',
    'CUDA_PATH',
];
/** The variables of `env` that a child process is given. */
function childEnvironment(env) {
    const kept = {};
    for (const name of CHILD_ENVIRONMENT) {
        const value = env[name];
        if (value !== undefined)
            kept[name] = value;
    }
    return kept;
}
/** A thread: cheap, and safe to end at any moment because WebAssembly is ours to stop. */
function startThread(entry) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entry, { env: {}, stdout: true, stderr: true });
    let lastError;
    worker.on('error', (error) => {
        lastError = error;
    });
    return {
        post: (message) => worker.postMessage(message),
        onMessage: (handler) => worker.on('message', handler),
        onExit: (handler) => worker.on('exit', (code) => handler(lastError?.message ?? `exit code ${code}`)),
        kill: async () => void (await worker.terminate()),
    };
}
/** A process: native code cannot be stopped inside a thread without taking everything down with it. */
function startProcess(entry, env) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entry), [], {
        env,
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // A group of its own: Ctrl-C goes to the parent, which says whether and how the run ends.
        detached: true,
        windowsHide: true,
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(-2000);
    });
    let ended;
    const handlers = [];
    const gone = new Promise((resolve) => {
        const end = (detail) => {
            if (ended !== undefined)
                return;
            ended = detail;
            resolve();
            for (const handler of handlers)
                handler(detail);
        };
        child.on('exit', (code, signal) => {
            const lastLine = stderr.trim().split('\n').at(-1) ?? '';
            end(`${signal ?? `exit code ${code}`}${lastLine === '' ? '' : `: ${lastLine}`}`);
        });
        // A process that cannot be started never exits; a message to one that is just dying is no news.
        child.on('error', (error) => {
            if (child.pid === undefined)
                end(error.message);
        });
    });
    return {
        post: (message) => {
            if (child.connected)
                child.send(message);
        },
        onMessage: (handler) => child.on('message', (message) => handler(message)),
        onExit: (handler) => {
            if (ended === undefined)
                handlers.push(handler);
            else
                handler(ended);
        },
        kill: async () => {
            if (ended !== undefined)
                return;
            child.kill('SIGKILL');
            await gone;
        },
    };
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

/***/ 82585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ probeGpus)
/* harmony export */ });
/** An unknown field fails the whole query, and drivers differ: from the fullest list to the least. */
const FIELD_LISTS = [
    ['index', 'name', 'uuid', 'driver_version', 'memory.total'],
    ['name', 'uuid', 'driver_version', 'memory.total'],
    ['name'],
];
/** The NVIDIA GPUs that a CUDA program started by us would see. Never throws. */
async function probeGpus(io) {
    let lastDetail = '';
    for (const fields of FIELD_LISTS) {
        const result = await io.exec('nvidia-smi', [
            `--query-gpu=${fields.join(',')}`,
            '--format=csv,noheader,nounits',
        ]);
        const trouble = troubleOf(result);
        if (trouble !== undefined)
            return trouble;
        if (result.code === 0)
            return visible(parse(result.stdout, fields), io.visibleDevices);
        lastDetail = firstLine(result);
    }
    return { state: 'failed', gpus: [], detail: `nvidia-smi failed: ${lastDetail}` };
}
/** What makes another query pointless. */
function troubleOf(result) {
    if (result.trouble === 'missing')
        return { state: 'absent', gpus: [], detail: 'nvidia-smi is not installed' };
    if (result.trouble === 'timeout') {
        return { state: 'timeout', gpus: [], detail: 'nvidia-smi did not answer in time' };
    }
    const text = `${result.stdout}\n${result.stderr}`;
    if (/no devices were found/i.test(text)) {
        return { state: 'none', gpus: [], detail: 'the NVIDIA driver sees no GPU' };
    }
    if (result.code === 9 || /couldn't communicate with the NVIDIA driver/i.test(text)) {
        return {
            state: 'no-driver',
            gpus: [],
            detail: 'nvidia-smi is installed, but the NVIDIA driver is not loaded',
        };
    }
    return undefined;
}
function firstLine({ stdout, stderr, code }) {
    const line = `${stderr}\n${stdout}`.split('\n').find((candidate) => candidate.trim() !== '');
    return line?.trim() ?? `exit code ${code}`;
}
function parse(csv, fields) {
    return csv
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const cells = line.split(',').map((cell) => cell.trim());
        const value = (field) => {
            const cell = cells[fields.indexOf(field)];
            // `[N/A]`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]`
            return cell === undefined || cell === '' || /^\[.*\]$|^N\/A$/i.test(cell) ? null : cell;
        };
        const number = (field) => {
            const parsed = Number(value(field) ?? Number.NaN);
            return Number.isFinite(parsed) ? parsed : null;
        };
        return {
            index: number('index'),
            name: value('name') ?? 'unknown GPU',
            uuid: value('uuid'),
            driver: value('driver_version'),
            memory_mib: number('memory.total'),
        };
    });
}
/**
 * CUDA takes the list up to the first entry that names no GPU. Entries are UUIDs or unique prefixes of them, or
 * numbers; those follow CUDA's own order, which is `nvidia-smi`'s wherever all GPUs are alike.
 */
function visible(gpus, visibleDevices) {
    if (gpus.length === 0)
        return { state: 'none', gpus, detail: 'the NVIDIA driver sees no GPU' };
    const seen = visibleDevices === undefined ? gpus : select(gpus, visibleDevices);
    if (seen.length === 0) {
        return { state: 'hidden', gpus: [], detail: `CUDA_VISIBLE_DEVICES hides all ${gpus.length} GPUs` };
    }
    const detail = seen
        .map(({ name, memory_mib, driver }) => [
        name,
        ...(memory_mib === null ? [] : [`${memory_mib} MiB`]),
        ...(driver === null ? [] : [`driver ${driver}`]),
    ].join(', '))
        .join('; ');
    return { state: 'found', gpus: seen, detail };
}
function select(gpus, list) {
    const seen = [];
    for (const entry of list.split(',').map((part) => part.trim())) {
        // A slice of a GPU; `nvidia-smi` lists the whole one.
        if (/^MIG-/i.test(entry))
            return [...gpus];
        const found = /^\d+$/.test(entry)
            ? gpus.find(({ index }, place) => (index ?? place) === Number(entry))
            : gpus.find(({ uuid }) => entry.startsWith('GPU-') && uuid?.startsWith(entry));
        if (found === undefined || seen.includes(found))
            break;
        seen.push(found);
    }
    return seen;
}


/***/ }),

/***/ 57479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ probeHardware)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/observability/cgroup.js

/** Version 1 writes "no limit" as the largest multiple of the page size; no machine comes near 2^60. */
const UNLIMITED_BYTES = 2 ** 60;
/**
 * The limits in force, which are the tightest of the process's own group and of every group above it.
 * Source: proc(5) `/proc/[pid]/mountinfo`, cgroups(7), and the kernel's cgroup-v1 and cgroup-v2 guides.
 */
function readCgroupLimits(readText) {
    const mounts = parseMounts(readText('/proc/self/mountinfo') ?? '');
    const groups = parseGroups(readText('/proc/self/cgroup') ?? '');
    const unified = mounts.find(({ kind }) => kind === 'v2');
    const folders = (controller) => {
        const legacy = mounts.find(({ kind, controllers }) => kind === 'v1' && controllers.includes(controller));
        return {
            v1: legacy === undefined ? [] : foldersUpwards(legacy, groups.get(controller) ?? '/'),
            v2: unified === undefined ? [] : foldersUpwards(unified, groups.get('') ?? '/'),
        };
    };
    const cpu = folders('cpu');
    const cpuset = folders('cpuset');
    const memory = folders('memory');
    return {
        quotaCores: least([
            ...cpu.v1.map((folder) => quota(readText(`${folder}/cpu.cfs_quota_us`), readText(`${folder}/cpu.cfs_period_us`))),
            ...cpu.v2.map((folder) => quota(...(readText(`${folder}/cpu.max`)?.trim().split(/\s+/) ?? []))),
        ]),
        cpusetCores: least([
            ...cpuset.v1.map((folder) => countCores(readText(`${folder}/cpuset.effective_cpus`) ?? readText(`${folder}/cpuset.cpus`))),
            ...cpuset.v2.map((folder) => countCores(readText(`${folder}/cpuset.cpus.effective`))),
        ]),
        memoryBytes: least([
            ...memory.v1.map((folder) => bytes(readText(`${folder}/memory.limit_in_bytes`))),
            ...memory.v2.map((folder) => bytes(readText(`${folder}/memory.max`))),
        ]),
    };
}
/** `36 35 98:0 /root /mount/point rw,noatime master:1 - type source super,options` */
function parseMounts(mountinfo) {
    return mountinfo.split('\n').flatMap((line) => {
        const [head = '', tail = ''] = line.split(' - ');
        const [, , , root, point] = head.split(' ');
        const [type, , options = ''] = tail.split(' ');
        if (root === undefined || point === undefined)
            return [];
        if (type === 'cgroup2')
            return [{ kind: 'v2', root, point, controllers: [] }];
        if (type === 'cgroup')
            return [{ kind: 'v1', root, point, controllers: options.split(',') }];
        return [];
    });
}
/** `4:cpu,cpuacct:/path` for version 1, `0::/path` for version 2: path by controller, '' for version 2. */
function parseGroups(text) {
    const groups = new Map();
    for (const line of text.split('\n')) {
        const [, controllers, ...rest] = line.split(':');
        if (controllers === undefined)
            continue;
        for (const controller of controllers.split(','))
            groups.set(controller, rest.join(':'));
    }
    return groups;
}
/**
 * The group's folder and those above it. Where only a part of the hierarchy is mounted (containers without a
 * cgroup namespace), the group's path is taken relative to that part.
 */
function foldersUpwards(mount, group) {
    const inside = mount.root !== '/' && (group === mount.root || group.startsWith(`${mount.root}/`))
        ? group.slice(mount.root.length)
        : group;
    // A process outside its cgroup namespace sees `/../..`, which leads nowhere above the mount.
    let at = external_node_path_.posix.join('/', inside);
    const folders = [];
    for (;;) {
        folders.push(at === '/' ? mount.point : `${mount.point}${at}`);
        if (at === '/')
            return folders;
        at = external_node_path_.posix.dirname(at);
    }
}
function least(values) {
    const limits = values.filter((value) => value !== null);
    return limits.length === 0 ? null : Math.min(...limits);
}
/** `max` (version 2) and -1 (version 1) stand for no limit. */
function quota(allowed, period) {
    const cores = Number(allowed) / Number(period);
    return Number.isFinite(cores) && cores > 0 ? cores : null;
}
function bytes(text) {
    const value = Number(text?.trim() || Number.NaN);
    return Number.isFinite(value) && value < UNLIMITED_BYTES ? value : null;
}
/** Cores in a list such as `0-3,8`; `null` for an empty list, which means that the group above decides. */
function countCores(list) {
    let cores = 0;
    for (const part of (list ?? '').trim().split(',')) {
        const [first, last = first] = part.split('-');
        if (first === '' || first === undefined)
            continue;
        const size = Number(last) - Number(first) + 1;
        if (Number.isInteger(size) && size > 0)
            cores += size;
    }
    return cores === 0 ? null : cores;
}

// EXTERNAL MODULE: ./.build/observability/gpus.js
var observability_gpus = __webpack_require__(82585);
;// CONCATENATED MODULE: ./.build/observability/hardware.js


/**
 * What the machine is and what of it this process may use: the hardware block of a run manifest. Holds nothing
 * that identifies the machine (no host name, no serial number, no UUID). Never throws: what cannot be found
 * out is left out.
 */
async function probeHardware(io) {
    const { os } = io;
    const limits = readCgroupLimits(io.readText);
    const models = [...new Set(os.cpuModels.map((model) => model.replace(/\s+/g, ' ').trim()))].filter((model) => model !== '');
    const logicalCores = Math.max(1, os.cpuModels.length);
    const { gpus } = await (0,observability_gpus/* probeGpus */.q)(io);
    return {
        os: systemName(io),
        arch: os.arch,
        cpu: models.join(' + ') || 'unknown',
        logical_cores: logicalCores,
        usable_cores: Math.max(1, Math.min(logicalCores, Math.max(1, os.availableCores), limits.cpusetCores ?? Number.POSITIVE_INFINITY, 
        // A core that is granted only part of the time is no core for a worker that is always busy.
        Math.floor(limits.quotaCores ?? Number.POSITIVE_INFINITY))),
        memory_bytes: os.memoryBytes,
        memory_limit_bytes: limits.memoryBytes !== null && limits.memoryBytes < os.memoryBytes ? limits.memoryBytes : null,
        gpu: gpus.map(({ name, driver, memory_mib }) => ({ name, driver, memory_mib })),
    };
}
/** `Debian GNU/Linux 12 (bookworm), Linux 6.1.0`; without a distribution's name the kernel alone. */
function systemName({ os, readText }) {
    const kernel = `${os.type} ${os.release}`;
    const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(readText('/etc/os-release') ?? '')?.[1];
    return name === undefined ? kernel : `${name}, ${kernel}`;
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostIo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/** `nvidia-smi` takes seconds on hosts with many GPUs and no persistence daemon, and forever on a broken one. */
const EXEC_TIMEOUT_MS = 15_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
/**
 * The machine that this process runs on.
 * @param visibleDevices `CUDA_VISIBLE_DEVICES`, read at the door
 * @param execEnv environment of the programs that are run
 */
function hostIo(visibleDevices, execEnv, timeoutMs = EXEC_TIMEOUT_MS) {
    return {
        os: {
            type: node_os__WEBPACK_IMPORTED_MODULE_2__.type(),
            release: node_os__WEBPACK_IMPORTED_MODULE_2__.release(),
            arch: node_os__WEBPACK_IMPORTED_MODULE_2__.arch(),
            cpuModels: node_os__WEBPACK_IMPORTED_MODULE_2__.cpus().map(({ model }) => model),
            availableCores: node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism(),
            memoryBytes: node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem(),
        },
        visibleDevices,
        readText(path) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
            }
            catch {
                return undefined;
            }
        },
        exec: (file, args) => new Promise((resolve) => {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args], {
                env: { ...execEnv, LC_ALL: 'C' },
                timeout: timeoutMs,
                killSignal: 'SIGKILL',
                maxBuffer: MAX_OUTPUT_BYTES,
            }, (error, stdout, stderr) => {
                if (error === null)
                    return resolve({ code: 0, stdout, stderr, trouble: null });
                const code = typeof error.code === 'number' ? error.code : null;
                const isMissing = error.code === 'ENOENT' || error.code === 'EACCES';
                const trouble = isMissing ? 'missing' : error.killed === true ? 'timeout' : null;
                resolve({ code, stdout, stderr, trouble });
            });
        }),
    };
}


/***/ }),

/***/ 86364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passedPhases)
/* harmony export */ });
/* harmony import */ var _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32619);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Phases without a failure, in the order in which they are made, each with what it showed of all bundles together. */
function passedPhases(verification) {
    return _contracts_verification_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_PHASES */ .ET.flatMap((phase) => {
        const those = verification.checks.filter((check) => check.phase === phase);
        if (those.some(({ state }) => state === 'failed'))
            return [];
        const passed = those
            .filter(({ state }) => state === 'passed')
            .map((check) => [check.name, check]);
        if (passed.length === 0)
            return [];
        const text = SUMMARIES[phase](verification, new Map(passed));
        return text === null
            ? []
            : [[phase.replaceAll('_', ' '), (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.message)]];
    });
}
const SUMMARIES = {
    members: (_, passed) => messages(passed),
    signature: ({ signatures }) => {
        const [first] = signatures;
        if (first === undefined || signatures.some(({ signer }) => signer === null))
            return null;
        const keys = new Set(signatures.map(({ signer }) => (signer.kind === 'key' ? signer.key_id : '')));
        const { signer } = first;
        const by = signer.kind === 'certificate'
            ? 'with the keys of their certificates'
            : signer.owner === null
                ? 'with the key above'
                : `with the key of ${signer.owner}`;
        return keys.size > 1 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'bundle')}, signed ${by}`;
    },
    certificate: (_, passed) => listed(passed, CERTIFICATE),
    log: ({ signatures }) => {
        const entries = signatures.flatMap(({ witnesses: { log } }) => (log === null ? [] : [log]));
        if (entries.length === 0)
            return null;
        const logs = [...new Set(entries.map(({ url }) => url))].join(', ');
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(entries.length, 'signature')} in ${logs}, as entry ${entries.map(({ index }) => index).join(', ')}`;
    },
    timestamp: ({ signatures }) => {
        const stamps = signatures.reduce((sum, { witnesses }) => sum + witnesses.timestamps.length, 0);
        if (stamps > 0)
            return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(stamps, 'timestamp')} of trusted authorities`;
        const logged = signatures.some(({ witnesses: { log } }) => log !== null && log.integrated_at !== null);
        return logged ? 'a trusted log says when it was signed' : null;
    },
    statement: ({ signatures }, passed) => [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(signatures.length, 'statement'),
        passed.has('subjects') ? 'over every member and the package digest' : 'well-formed',
        ...(passed.has('predicate') ? ['saying of the package what it says'] : []),
    ].join(', '),
    identity: (verification, passed) => (hasSignature(verification) ? identityWords(passed) : null),
    recomputation: (_, passed) => messages(passed),
    trust_policy: (verification, passed) => {
        const { trust_policy: policy } = verification;
        // A demand that is met without any signature says nothing.
        if (policy === null || !hasSignature(verification))
            return null;
        const { any_outcome: isAny } = policy;
        const said = (name) => [passed.get(name)?.message ?? []].flat();
        const names = [...passed.keys()].filter((name) => !TOLD.includes(name) && !(isAny && name === 'claim'));
        return [
            names.length === 0 ? policy.name : `${policy.name}: ${names.map(words).join(', ')} as it asks`,
            ...(isAny ? ['every claim is accepted, however it came out'] : []),
            // The reasons stand above.
            ...(verification.claim?.draft.length === 0 ? said('draft') : ['a draft is accepted']),
            ...said('not-for-proof'),
        ].join('; ');
    },
};
/** Demands whose messages say more than that they are met. */
const TOLD = ['draft', 'not-for-proof'];
const CERTIFICATE = [
    ['certificate-chain', 'issued by a trusted authority'],
    ['certificate-usage', 'for signing code'],
    ['certificate-time', 'valid when it was used'],
    ['certificate-transparency', 'in a log of certificates'],
];
function hasSignature({ signatures }) {
    return signatures.some(({ valid }) => valid);
}
function words(name) {
    return name.replaceAll('-', ' ');
}
function messages(passed) {
    return [...passed.values()].map(({ message }) => message).join('; ');
}
function listed(passed, of) {
    const said = of.filter(([name]) => passed.has(name)).map(([, text]) => text);
    return said.length === 0 ? null : said.join(', ');
}
/** Who signed is told above; here, what it was held against. */
function identityWords(passed) {
    const beginning = (lead) => [...passed.keys()].filter((name) => name.startsWith(lead)).map((name) => words(name.slice(lead.length)));
    const signer = beginning('signer-').filter((name) => name !== 'kind');
    const source = beginning('source-');
    const parts = [
        ...(passed.has('signature-present') ? ['every statement that has to be signed is signed'] : []),
        ...(signer.length === 0 ? [] : [`of the signer, as asked for: ${signer.join(', ')}`]),
        ...(source.length === 0 ? [] : [`of the run, as the certificates say: ${source.join(', ')}`]),
    ];
    return parts.length === 0 ? null : parts.join('; ');
}


/***/ }),

/***/ 64731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderVerificationText)
/* harmony export */ });
/* harmony import */ var _copyable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59753);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);
/* harmony import */ var _verification_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14637);
/* harmony import */ var _verification_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12922);
/* harmony import */ var _verification_passed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86364);





const SGR = { good: '32', doubtful: '33', bad: '31' };
const MOST_FAILURES = 40;
/**
 * What `audit verify` found, for a terminal of `width` columns (80 unless given, at least 48): the result, what was
 * verified and who signed, every cause of a failure with what was expected and found, and one line for each phase without
 * any. Digests and addresses are never broken, also where they are wider than the terminal.
 */
function renderVerificationText(verification, { color, width = 80 }) {
    if (width < 48)
        throw new RangeError(`width must be at least 48, got ${width}`);
    const paint = (text, tone) => (color ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
    const labelled = (rows, indent) => rows.flatMap(([label, text]) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledLines */ .t)(label, text, width, indent));
    const findings = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(verification);
    const { causes, open } = findings;
    const lines = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)((0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .verificationSentence */ .R5)(verification), width).map((line) => paint(line, (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(verification)));
    const rows = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factRows */ .UO)(verification);
    if (rows.length > 0)
        lines.push('', ...labelled(rows));
    if (causes.length > 0)
        lines.push('');
    for (const group of causes.slice(0, MOST_FAILURES)) {
        const [head = '', ...rest] = (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(group.first.message, _plain_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.message), width);
        lines.push(paint(head, 'bad'), ...rest, ...labelled((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .particulars */ .PS)(group), '    '));
    }
    if (causes.length > MOST_FAILURES)
        lines.push(`… and ${causes.length - MOST_FAILURES} more`);
    const consequence = (0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .consequenceSentence */ .nC)(findings);
    if (consequence !== null)
        lines.push(...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)(consequence, width));
    const next = (0,_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(verification);
    if (next !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(next, width));
    if (open.length > 0) {
        lines.push('', 'Not checked:', ...open.flatMap((group) => (0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__/* .copyableItem */ .j)((0,_verification_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .openWords */ .Sn)(group), width)));
    }
    const passed = (0,_verification_passed_js__WEBPACK_IMPORTED_MODULE_4__/* .passedPhases */ .L)(verification);
    if (passed.length > 0)
        lines.push('', 'Passed:', ...labelled(passed));
    lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(_verification_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_BOUNDARY */ .wL, width));
    const { package_digest: digest } = verification;
    if (digest !== null)
        lines.push('', ...(0,_copyable_js__WEBPACK_IMPORTED_MODULE_0__.wrapCopyable)(`digest: ${digest}`, width));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}


/***/ })

};
