export const id = 6313;
export const ids = [6313];
export const modules = {

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);


/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
function canonicalJson(value) {
    let text;
    try {
        text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', `value has no canonical JSON form: ${cause.message}`, {
            cause,
            kind: 'environment',
        });
    }
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
    }
    return text;
}


/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   iE: () => (/* binding */ sha256Json),
/* harmony export */   iM: () => (/* binding */ RunningDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);




function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Digest of the RFC 8785 bytes of a JSON value. */
function sha256Json(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value));
}
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** A digest that is fed piece by piece. */
class RunningDigest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(data) {
        this.#hash.update(data);
        return this;
    }
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
}


/***/ }),

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);



const MAX_PROBLEMS = 8;
/**
 * The typed value, or one error that lists each problem (at most eight) as `file: key.path: what is wrong`.
 * Unknown keys get the nearest key that the schema knows at that level, unknown enumerated values the nearest
 * value. A file of a newer major version, or of another kind, gets that as its only problem.
 * @throws WorldGateError with the code of `context`
 */
function parseWith(schema, value, context) {
    const version = versionProblem(schema, value);
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, `${context.file}: ${version.message}`, { hint: version.hint });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const problems = describeIssues(schema, value, parsed.error.issues);
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => `${context.file}: ${problem}`);
    if (problems.length > shown.length)
        shown.push(`… and ${problems.length - shown.length} more`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B(context.code, shown.join('\n'), {
        hint: context.hint ?? 'Correct the file at the keys that are named.',
    });
}
/** Each problem as `key.path: what is wrong`. */
function describeIssues(schema, root, issues) {
    const problems = issues.flatMap((issue) => describe(schema, root, issue, []));
    return [...new Set(problems)];
}
function describe(schema, root, issue, above) {
    const path = [...above, ...issue.path];
    const at = (what, where = path) => where.length === 0 ? what : `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .Dw)(where)}: ${what}`;
    const got = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schemasAt(schema, root, path), got);
            const present = new Set(Object.keys(Object(got)));
            const free = known.filter((key) => !present.has(key));
            return issue.keys.map((key) => at(`unknown key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, free)}`));
        }
        case 'invalid_union':
            return describeUnion(schema, root, issue, path, at, got);
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            if (got === undefined)
                return [at(`is missing; it must be ${oneOf(allowed)}`)];
            const near = typeof got === 'string' ? nearestOf(got, allowed) : '';
            return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${near}`)];
        }
        case 'invalid_type':
            if (got === undefined)
                return [at(`is missing (${TYPE_NAMES[issue.expected] ?? issue.expected})`)];
            return [at(`must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(got)}`)];
        case 'too_small':
            return [
                at(sizeProblem(issue.origin, 'at least', Number(issue.minimum), issue.inclusive !== false, got)),
            ];
        case 'too_big':
            return [
                at(sizeProblem(issue.origin, 'at most', Number(issue.maximum), issue.inclusive !== false, got)),
            ];
        case 'invalid_format':
            return [at(`${formatProblem(issue)}, not ${shown(got)}`)];
        case 'invalid_key':
            return [at(`is no possible key: ${issue.issues.map((inner) => inner.message).join('; ')}`)];
        default:
            return [at(issue.message)];
    }
}
function describeUnion(schema, root, issue, path, at, got) {
    if (issue.errors.length === 0) {
        const key = String(path.at(-1));
        const allowed = discriminatorValues(schemasAt(schema, root, path.slice(0, -1)), key);
        if (got === undefined)
            return [at(`is missing; it must be ${oneOf(allowed)}`)];
        return [at(`must be ${oneOf(allowed)}, not ${shown(got)}${nearestOf(String(got), allowed)}`)];
    }
    if (got === undefined)
        return [at('is missing')];
    // The option that the writer meant is the one that got furthest: its problems lie deepest, or are fewest.
    const reached = (issues) => {
        const atTop = issues.filter((inner) => inner.path.length === 0);
        return atTop.some((inner) => inner.code === 'invalid_type') ? -1000 : -issues.length;
    };
    const best = [...issue.errors].sort((a, b) => reached(b) - reached(a))[0];
    if (reached(best) > -1000)
        return best.flatMap((inner) => describe(schema, root, inner, path));
    const expected = issue.errors.flatMap((inner) => inner.flatMap((one) => (one.code === 'invalid_type' ? [TYPE_NAMES[one.expected] ?? one.expected] : [])));
    return [at(`must be ${[...new Set(expected)].join(' or ')}, not ${shown(got)}`)];
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    tuple: 'a list',
    null: 'null',
    undefined: 'absent',
};
function oneOf(values) {
    const quotedValues = values.map((value) => (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value));
    return quotedValues.length <= 1 ? quotedValues.join('') : `one of ${quotedValues.join(', ')}`;
}
/** Where there is one value, the message has said it. */
function nearestOf(given, allowed) {
    return allowed.length === 1 ? '' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, allowed);
}
function shown(value) {
    if (typeof value === 'string')
        return (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function sizeProblem(origin, word, limit, inclusive, got) {
    if (origin === 'string')
        return `must have ${word} ${limit} characters, not ${String(got).length}`;
    if (origin === 'array')
        return `must have ${word} ${limit} entries, not ${got.length}`;
    if (inclusive)
        return `must be ${word} ${limit}, not ${shown(got)}`;
    return `must be ${word === 'at least' ? 'over' : 'under'} ${limit}, not ${shown(got)}`;
}
function formatProblem(issue) {
    if (issue.format === 'datetime')
        return 'must be an ISO 8601 time in UTC';
    if (issue.format === 'template_literal')
        return 'must be "sha256:" and 64 lower-case hexadecimal digits';
    return `must be ${issue.message.replace(/^must be /, '')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return value;
}
/** Follows defaults, optionals, pipes and the like to the schemas that say something about the shape. */
function unwrap(schema) {
    const definition = schema._zod.def;
    switch (definition.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'readonly':
        case 'catch':
        case 'nonoptional':
            return unwrap(definition.innerType);
        case 'pipe':
            return unwrap(definition.in);
        case 'lazy':
            return unwrap(definition.getter());
        case 'union':
            return definition.options.flatMap(unwrap);
        case 'intersection':
            return [...unwrap(definition.left), ...unwrap(definition.right)];
        default:
            return [schema];
    }
}
/** The schemas that may apply to the value at `path`, unions narrowed by the literals that the value holds. */
function schemasAt(schema, root, path) {
    let schemas = unwrap(schema);
    for (const [index, part] of path.entries()) {
        const here = valueAt(root, path.slice(0, index));
        schemas = matching(schemas, here).flatMap((candidate) => {
            const child = childOf(candidate, part);
            return child === undefined ? [] : unwrap(child);
        });
    }
    return schemas;
}
function childOf(schema, part) {
    const definition = schema._zod.def;
    if (definition.type === 'object') {
        return Object.hasOwn(definition.shape, part) ? definition.shape[String(part)] : definition.catchall;
    }
    if (definition.type === 'array')
        return definition.element;
    if (definition.type === 'record')
        return definition.valueType;
    if (definition.type === 'tuple')
        return definition.items[Number(part)] ?? definition.rest ?? undefined;
    return undefined;
}
/** Of several objects, those whose literal keys agree with `value`; all of them when none does. */
function matching(schemas, value) {
    const agreeing = schemas.filter((schema) => {
        const definition = schema._zod.def;
        if (definition.type !== 'object')
            return true;
        return Object.entries(definition.shape).every(([key, child]) => {
            const literals = literalValues(child);
            return literals === undefined || literals.includes(valueAt(value, [key]));
        });
    });
    return agreeing.length > 0 ? agreeing : schemas;
}
function literalValues(schema) {
    const definition = schema._zod.def;
    return definition.type === 'literal' ? definition.values : undefined;
}
function knownKeys(schemas, value) {
    const keys = matching(schemas, value).flatMap((schema) => {
        const definition = schema._zod.def;
        return definition.type === 'object' ? Object.keys(definition.shape) : [];
    });
    return [...new Set(keys)];
}
function discriminatorValues(schemas, key) {
    const values = schemas.flatMap((schema) => {
        const child = childOf(schema, key);
        return child === undefined ? [] : (literalValues(child) ?? []);
    });
    return [...new Set(values.map(String))];
}
/** `worldgate.<thing>.v<major>`: another thing or a newer major version makes every other message noise. */
function versionProblem(schema, value) {
    const given = valueAt(value, ['schema_version']);
    if (typeof given !== 'string')
        return undefined;
    const known = discriminatorValues(unwrap(schema), 'schema_version');
    if (known.length === 0 || known.includes(given))
        return undefined;
    const parts = /^worldgate\.([a-z0-9_-]+)\.v(\d+)$/.exec(given);
    const sameThing = known.filter((version) => version.replace(/\.v\d+$/, '') === given.replace(/\.v\d+$/, ''));
    if (parts !== null && sameThing.length > 0) {
        return {
            message: `schema_version: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)} is a version that this WorldGate does not read; it reads ${oneOf(sameThing)}`,
            hint: 'Update WorldGate, or write the file in the version that it reads.',
        };
    }
    return {
        message: `schema_version: must be ${oneOf(known)}, not ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(given)}${nearestOf(given, known)}`,
        hint: 'Check that the path names the kind of file that is asked for here.',
    };
}


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

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ overridePreset),
/* harmony export */   rD: () => (/* binding */ COMMAND_LINE),
/* harmony export */   rv: () => (/* binding */ presetFromFlags)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98859);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67759);
/* harmony import */ var _checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60090);





/**
 * The preset with what the caller replaces, and its new digest. Files that the caller names appear in it by their
 * base names only: where they lie on this machine is nobody's business.
 * @throws WorldGateError `preset-invalid` for a value out of range
 */
function overridePreset(loaded, overrides) {
    const { task, engine, device, episodes, seed, stop, samples, warmup, gates } = overrides;
    const named = (given) => (given === undefined ? undefined : (0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namedByCaller */ .UT)(given));
    const policy = named(overrides.policy);
    const baselinePolicy = named(overrides.baselinePolicy);
    const base = loaded.preset;
    const value = {
        ...base,
        ...(engine !== undefined && { engine }),
        ...(device !== undefined && { device }),
        ...(episodes !== undefined && { episodes }),
        ...(seed !== undefined && { seed }),
        ...(stop !== undefined && { stop }),
        ...(gates !== undefined && { gates }),
        ...(policy !== undefined && { policy: policy.ref }),
    };
    if (task !== undefined) {
        value.task = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(task);
        delete value.suite;
    }
    if (baselinePolicy !== undefined) {
        value.baseline = {
            ...base.baseline,
            policy: {
                ...baselinePolicy.ref,
                ...(overrides.baselineDigest && { digest: overrides.baselineDigest }),
            },
        };
    }
    if (samples !== undefined || warmup !== undefined) {
        value.benchmark = {
            ...(base.benchmark ?? _contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkPlan */ .V1.parse({})),
            ...(samples !== undefined && { samples }),
            ...(warmup !== undefined && { warmup }),
        };
    }
    const result = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .preset */ .IS, value, {
        file: 'the command line',
        code: 'preset-invalid',
        hint: 'Correct the option of that name.',
    });
    return {
        ...loaded,
        preset: result,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(result),
        files: {
            tasks: task === undefined ? loaded.files.tasks : [task],
            policy: policy?.file ?? loaded.files.policy,
            baselinePolicy: baselinePolicy?.file ?? loaded.files.baselinePolicy,
        },
    };
}
/** Name of the preset that only flags make. */
const COMMAND_LINE = 'command-line';
/** Episodes per task where neither a preset nor the caller says how many. */
const DEFAULT_EPISODES = 100;
/**
 * A preset without a file, for `--task T --policy M`. With a baseline it asks that nothing got worse; without one
 * nothing is asked of the policy, so nothing is decided: what was counted is shown, and the verdict is `skipped`.
 * @throws WorldGateError `preset-invalid`
 */
function presetFromFlags(kind, overrides, hasBaseline) {
    const isEval = kind === 'eval';
    const counted = isEval
        ? { name: 'coverage', kind: 'coverage', optional: !hasBaseline }
        : { name: 'errors', kind: 'errors', optional: !hasBaseline };
    const compared = {
        name: 'no-regression',
        kind: 'no_regression',
        of: isEval ? 'success_rate' : 'latency',
        margin: 0.05,
    };
    const bare = (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWith */ .K)(_contracts_preset_js__WEBPACK_IMPORTED_MODULE_1__/* .preset */ .IS, {
        schema_version: 'worldgate.preset.v1',
        name: COMMAND_LINE,
        title: isEval ? 'Evaluation from the command line' : 'Benchmark from the command line',
        kind,
        gates: hasBaseline ? [compared, counted] : [counted],
        ...(isEval ? { episodes: DEFAULT_EPISODES } : { benchmark: {} }),
    }, { file: 'the command line', code: 'preset-invalid' });
    return overridePreset({
        preset: bare,
        digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Json */ .iE)(bare),
        source: 'flags',
        chain: [],
        files: { tasks: [], policy: null, baselinePolicy: null },
    }, overrides);
}


/***/ })

};
