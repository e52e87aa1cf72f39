export const id = 4231;
export const ids = [4231];
export const modules = {

/***/ 34231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ compileExpression),
/* harmony export */   evaluateExpression: () => (/* binding */ evaluateExpression)
/* harmony export */ });
/* unused harmony export EXPRESSION_VARIABLES */
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47337);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52688);
/* harmony import */ var _worlds_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26146);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14521);
/* harmony import */ var _demand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58154);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73882);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5207);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96327);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63175);
/* harmony import */ var _signing_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61014);











const HOUR_MS = 3_600_000;
/** The limits of the language; what is nested deeper than this could run for years. */
const LIMITS = {
    maxAstNodes: 1000,
    maxDepth: 50,
    maxListElements: 200,
    maxMapEntries: 50,
    maxCallArguments: 8,
};
/** Of a false expression, so many values are shown, each with so many characters. */
const MOST_VALUES = 12;
const MOST_VALUE_TEXT = 100;
const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
/** Variables by name with the fields that they have; `dyn` may be null. `docs/trust-policy.md` has the same table. */
const EXPRESSION_VARIABLES = {
    outcome: 'dyn',
    verdict: 'dyn',
    grade: 'dyn',
    completeness: 'dyn',
    not_for_proof: 'dyn',
    draft: 'dyn',
    package_digest: 'dyn',
    claim: { id: 'dyn', slug: 'dyn', hash: 'dyn', metrics: 'dyn', margin: 'dyn', alpha: 'dyn' },
    subject: { id: 'dyn', revision: 'dyn', weights_digest: 'dyn' },
    level: 'string',
    signed_late: 'bool',
    age_hours: 'dyn',
    predicates: 'list<string>',
    signer: {
        kind: 'string',
        key_id: 'dyn',
        owner: 'dyn',
        issuer: 'dyn',
        repository: 'dyn',
        repository_id: 'dyn',
        owner_id: 'dyn',
        workflow: 'dyn',
        workflow_ref: 'dyn',
        workflow_commit: 'dyn',
        commit: 'dyn',
        ref: 'dyn',
        event: 'dyn',
        run_url: 'dyn',
        runner: 'dyn',
        visibility: 'dyn',
        environment: 'dyn',
    },
    source: {
        repository: 'dyn',
        repository_id: 'dyn',
        commit: 'dyn',
        head_commit: 'dyn',
        ref: 'dyn',
        event: 'dyn',
        workflow_ref: 'dyn',
        run_id: 'dyn',
        run_attempt: 'dyn',
        pull_request: 'dyn',
        runner_environment: 'dyn',
    },
    verifier: {
        repository: 'dyn',
        repository_id: 'dyn',
        commit: 'dyn',
        run_id: 'dyn',
        run_attempt: 'dyn',
        pull_request: 'dyn',
        released_commit: 'dyn',
    },
};
/**
 * The expression of a policy, of every valid signature. What has no value, or another than true, is a failed check.
 */
function evaluateExpression(expression, facts, reviewed) {
    const fault = (message, found) => ({
        message,
        expected: expression,
        found,
        where: 'expression of the policy',
    });
    const failure = (message, found) => [
        (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('trust_policy', 'expression', fault(message, found)),
    ];
    const compiled = compileExpression(expression);
    if (typeof compiled === 'string')
        return failure('the expression of the policy has no meaning', compiled);
    const scopes = scopesOf(facts, reviewed);
    if (scopes.length === 0) {
        return failure('the expression has nothing to look at', 'no valid signature over the evidence');
    }
    const valueFault = ({ file, scope }) => {
        try {
            const value = compiled.evaluate(scope);
            if (value === true)
                return null;
            return value === false
                ? fault(`the expression of the policy is false of ${file}`, valuesIn(compiled.names, scope))
                : fault('the expression of the policy is neither true nor false', typeof value);
        }
        catch (error) {
            return fault(`the expression of the policy has no value for ${file}`, firstLine(error));
        }
    };
    return (0,_demand_js__WEBPACK_IMPORTED_MODULE_4__/* .demand */ .w)('trust_policy', 'expression', scopes, valueFault, `true: ${expression}`);
}
/** @returns what evaluates it, or what is wrong with it */
function compileExpression(expression) {
    const environment = new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH({ limits: LIMITS });
    for (const [name, type] of Object.entries(EXPRESSION_VARIABLES)) {
        if (typeof type === 'string')
            environment.registerVariable(name, type);
        else
            environment.registerVariable(name, { schema: { ...type } });
    }
    environment
        .registerFunction('glob(string, string): bool', (text, pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .matchesPattern */ .MT)(pattern, text))
        .registerFunction('length(string): double', (text) => text.length)
        .registerFunction('length(list<dyn>): double', (list) => list.length)
        .registerFunction('trunc(double): double', Math.trunc);
    try {
        const parsed = environment.parse((0,_worlds_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .withDoubles */ .ZY)(expression));
        const refused = refusedPart(parsed.ast, false);
        if (refused !== undefined)
            return refused;
        const { valid, type, error } = parsed.check();
        if (!valid)
            return withSuggestion(firstLine(error));
        if (type !== 'bool' && type !== 'dyn')
            return `the result is ${type}, not true or false`;
        return { evaluate: (scope) => parsed(scope), names: namesIn(parsed.ast) };
    }
    catch (error) {
        return withSuggestion(firstLine(error));
    }
}
/** `name`, or `name.field`, of each variable of ours; what a loop binds is none. */
function namesIn(ast) {
    const names = new Set();
    const visit = (node) => {
        if (Array.isArray(node)) {
            for (const child of node)
                visit(child);
            return;
        }
        if (typeof node !== 'object' || node === null || !('op' in node))
            return;
        const { op, args } = node;
        const [owner, field] = Array.isArray(args) ? args : [];
        const variable = op === '.' ? nameOf(owner) : undefined;
        if (variable !== undefined && typeof field === 'string')
            names.add(`${variable}.${field}`);
        else if (op === 'id')
            names.add(String(args));
        else
            visit(args);
    };
    visit(ast);
    return [...names].filter((name) => Object.hasOwn(EXPRESSION_VARIABLES, name.split('.')[0]));
}
function nameOf(node) {
    const { op, args } = Object(node);
    return op === 'id' && typeof args === 'string' ? args : undefined;
}
function valuesIn(names, scope) {
    const values = names.slice(0, MOST_VALUES).map((name) => {
        const [variable, field] = name.split('.');
        const value = field === undefined ? scope[variable] : Object(scope[variable])[field];
        const text = JSON.stringify(value) ?? 'nothing';
        return `${name} = ${text.length > MOST_VALUE_TEXT ? `${text.slice(0, MOST_VALUE_TEXT)}…` : text}`;
    });
    if (names.length > MOST_VALUES)
        values.push('…');
    return values.length === 0 ? 'false' : `false, with ${values.join(', ')}`;
}
function metricValue({ name, operator, value, unit, statistic, scope }) {
    return { name, operator, value, unit, statistic: statistic ?? null, scope: scope ?? null };
}
function firstLine(error) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split('\n')[0];
}
/** A regular expression over what a stranger named, or a loop inside of a loop, may never come to an end. */
function refusedPart(node, inLoop) {
    if (Array.isArray(node)) {
        for (const child of node) {
            const found = refusedPart(child, inLoop);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (typeof node !== 'object' || node === null || !('op' in node))
        return undefined;
    const { op, args } = node;
    const name = op === 'rcall' || op === 'call' ? String(args[0]) : undefined;
    if (name === 'matches')
        return 'matches() is not offered; use glob(text, pattern) with "*" and "**"';
    const isLoop = op === 'rcall' && name !== undefined && LOOPS.has(name);
    if (isLoop && inLoop)
        return `${name}() may not stand inside of another loop`;
    return refusedPart(args, inLoop || isLoop);
}
function withSuggestion(detail) {
    const variable = /unknown variable: (\w+)/i.exec(detail)?.[1];
    if (variable !== undefined)
        return detail + (0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .a)(variable, Object.keys(EXPRESSION_VARIABLES));
    const field = /no such key: (\w+)/i.exec(detail)?.[1];
    if (field === undefined)
        return detail;
    const fields = Object.values(EXPRESSION_VARIABLES).flatMap((type) => typeof type === 'string' ? [] : Object.keys(type));
    return detail + (0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .a)(field, fields);
}
function scopesOf(facts, reviewed) {
    const signed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .packageSignatures */ .q)(facts.signatures);
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .signedEvidence */ ._)(signed).flatMap(({ predicate: { source } }) => signed.map((signature) => ({
        file: signature.file,
        scope: scopeOf(facts, reviewed, { signature, signed, source }),
    })));
}
function scopeOf(facts, reviewed, { signature, signed, source, }) {
    const { signer } = signature;
    const { package: found, verifier } = facts;
    const certificate = signer.kind === 'certificate' ? signer : null;
    const key = signer.kind === 'key' ? signer : null;
    const workflow = certificate === null ? null : (0,_level_js__WEBPACK_IMPORTED_MODULE_6__/* .signerWorkflow */ .EW)(certificate);
    const made = (0,_signing_time_js__WEBPACK_IMPORTED_MODULE_7__/* .madeAt */ .Z)(signature, signed);
    return {
        outcome: found?.outcome ?? null,
        verdict: found?.verdict ?? null,
        grade: found?.grade ?? null,
        completeness: found?.completeness ?? null,
        not_for_proof: found?.notForProof ?? null,
        draft: found === null ? null : found.draft.length > 0,
        package_digest: found?.digest ?? null,
        claim: {
            id: found?.claim.id ?? null,
            slug: found?.claim.slug ?? null,
            hash: found?.claim.hash ?? null,
            metrics: found?.claim.metrics.map(metricValue) ?? null,
            margin: found?.claim.margin ?? null,
            alpha: found?.claim.alpha ?? null,
        },
        subject: {
            id: found?.claim.subject.id ?? null,
            revision: found?.claim.subject.revision ?? null,
            weights_digest: found?.claim.subject.weights_digest ?? null,
        },
        level: (0,_level_js__WEBPACK_IMPORTED_MODULE_6__/* .trustLevelOf */ .Q5)(facts.signatures, reviewed).level,
        signed_late: (0,_level_js__WEBPACK_IMPORTED_MODULE_6__/* .isSignedLate */ .xI)(facts.signatures),
        age_hours: made === null ? null : (verifier.now.getTime() - made.at.getTime()) / HOUR_MS,
        predicates: signed.map(({ predicateType }) => predicateType),
        signer: {
            kind: signer.kind,
            key_id: key?.key_id ?? null,
            owner: key?.owner ?? null,
            issuer: certificate?.issuer ?? null,
            repository: certificate === null ? null : ((0,_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryIdentity */ .Rr)(certificate)?.name ?? null),
            repository_id: certificate?.repository_id ?? null,
            owner_id: certificate?.owner_id ?? null,
            workflow: workflow?.workflow ?? null,
            workflow_ref: workflow?.ref ?? null,
            workflow_commit: certificate?.workflow_digest ?? null,
            commit: certificate?.commit ?? null,
            ref: certificate?.ref ?? null,
            event: certificate?.event ?? null,
            run_url: certificate?.run_url ?? null,
            runner: certificate?.runner ?? null,
            visibility: certificate?.visibility ?? null,
            environment: certificate?.environment ?? null,
        },
        source: {
            repository: source.repository,
            repository_id: source.repository_id,
            commit: source.commit,
            head_commit: source.head_commit,
            ref: source.ref,
            event: source.event,
            workflow_ref: source.workflow_ref,
            run_id: source.run_id,
            run_attempt: source.run_attempt,
            pull_request: source.pull_request,
            runner_environment: source.runner_environment,
        },
        verifier: {
            repository: verifier.repository,
            repository_id: verifier.repositoryId,
            commit: verifier.commit,
            run_id: verifier.runId,
            run_attempt: verifier.runAttempt,
            pull_request: verifier.pullRequest,
            released_commit: verifier.releasedCommit,
        },
    };
}


/***/ }),

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


/***/ })

};
