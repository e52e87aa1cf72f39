export const id = 558;
export const ids = [558];
export const modules = {

/***/ 52711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ namedClaim),
/* harmony export */   e$: () => (/* binding */ askedClaims)
/* harmony export */ });
/* unused harmony export presetClaim */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_claims_preset_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53630);
/* harmony import */ var _audit_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59694);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29558);
/* harmony import */ var _presets_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75229);
/* harmony import */ var _using_workflow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21691);








/** @throws WorldGateError `claim-invalid`, and those of reading JSON */
function namedClaim(target, file) {
    const { claim, hash } = (0,_audit_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .readClaim */ .jw)(target);
    return { file, slug: claim.slug, id: claim.id, hash, metrics: metricsOfClaim(claim) };
}
function metricsOfClaim({ expected_metrics: metrics, decision_rule: rule }) {
    return metrics.map((metric) => demanded(metric, rule.margin, rule.alpha));
}
function demanded({ name, operator, value, statistic, scope }, margin, alpha) {
    return {
        name,
        operator,
        value,
        ...(statistic === undefined ? {} : { statistic }),
        ...(scope === 'each_task' ? { scope } : {}),
        max_margin: margin,
        max_alpha: alpha,
    };
}
/** What the required gates of a preset claim; its runs make claims that are called like the preset. */
function presetClaim({ preset, chain }) {
    const claims = (0,_audit_claims_preset_template_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOfGates */ .p)(preset);
    if (claims.length === 0)
        return null;
    const rate = claims.find(({ gate }) => gate.kind === 'success_rate');
    const alpha = rate?.gate.alpha ?? Math.min(...claims.map(({ gate }) => gate.alpha));
    return {
        file: `the preset ${chain[0] ?? preset.name}`,
        slug: preset.name,
        id: null,
        hash: null,
        // A gate has no margin but against a baseline, which claims nothing of one model.
        metrics: claims.map(({ metric }) => demanded(metric, 0, alpha)),
    };
}
/**
 * The claims that workflows evaluate, by their presets and claim files.
 * @param root absolute folder of the repository
 * @param shippedDir absolute folder of the presets that ship
 */
function askedClaims(workflows, { root, shippedDir }) {
    const found = { claims: [], warnings: [], isComplete: true };
    for (const { path: workflow, evaluations } of workflows) {
        for (const evaluation of evaluations) {
            const outcome = claimOf(evaluation, root, shippedDir);
            if (typeof outcome === 'string') {
                found.isComplete = false;
                found.warnings.push(`${workflow} ${outcome}`);
            }
            else if (!found.claims.some(({ slug, hash }) => slug === outcome.slug && hash === outcome.hash)) {
                found.claims.push(outcome);
            }
        }
    }
    return found;
}
/** @returns what is to be said of the workflow where the claim is not known */
function claimOf({ preset, claim, folder }, root, shippedDir) {
    const given = claim ?? preset;
    if (given === null)
        return 'evaluates a task without a preset: the policy does not say of which claim';
    if ((0,_using_workflow_js__WEBPACK_IMPORTED_MODULE_7__/* .isExpression */ .BH)(given) || (0,_using_workflow_js__WEBPACK_IMPORTED_MODULE_7__/* .isExpression */ .BH)(folder)) {
        return `decides in each run what it evaluates (${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(given)}): add the claims to the policy yourself`;
    }
    const base = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, folder);
    try {
        if (claim !== null) {
            const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, claim);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
                return `decides ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(claim)}, which is not there`;
            return namedClaim(target, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, target).replaceAll('\\', '/'));
        }
        return (presetClaim((0,_presets_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPreset */ ._)(given, { shippedDir, repositoryDir: base })) ??
            `evaluates the preset ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(given)}, whose gates claim nothing of one model, so that it makes no evidence`);
    }
    catch (error) {
        if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorldGateError */ .US)(error))
            throw error;
        return `evaluates ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(given)}, which cannot be read: ${error.message}`;
    }
}


/***/ }),

/***/ 13933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   ZZ: () => (/* binding */ namedWorkflow),
/* harmony export */   _A: () => (/* binding */ isForeignServer),
/* harmony export */   parseRemote: () => (/* binding */ parseRemote),
/* harmony export */   vZ: () => (/* binding */ calledWorkflow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);
/* harmony import */ var _asked_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52711);
/* harmony import */ var _using_workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21691);
/* harmony import */ var _workflow_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88689);








const WORKFLOWS = '.github/workflows';
const MOST_CLAIMS = 50;
/** Servers that are known to be none of GitHub's, whose jobs get certificates of another form, or none. */
const FOREIGN_SERVER = /(?:^|\.)(?:gitlab\.[a-z.]+|bitbucket\.(?:org|[a-z.]+)|codeberg\.org|gitea\.[a-z.]+|sr\.ht|gitee\.com|dev\.azure\.com|visualstudio\.com|sourceforge\.net|huggingface\.co|hf\.co)$/;
const OWN_WORKFLOW = /^(worldgate\/worldgate\/\.github\/workflows\/[\w.-]+\.ya?ml)@(\S+)$/;
/**
 * What a repository says of itself: where it comes from, its main branch, its workflows that use WorldGate and its claims.
 * @param dir absolute; any folder of the repository
 * @param exec runs `git`
 */
async function describeRepository(dir, exec) {
    const notes = [];
    const git = async (...args) => {
        // A configured file-system monitor would be a program of the repository's choice.
        const { code, stdout, trouble } = await exec('git', ['-C', dir, '-c', 'core.fsmonitor=false', ...args]);
        if (trouble === 'missing' && notes.length === 0)
            notes.push('git is not installed: nothing is known of the remote');
        return code === 0 ? stdout.trimEnd() : null;
    };
    const root = (await git('rev-parse', '--show-toplevel')) ?? dir;
    const url = await git('remote', 'get-url', 'origin');
    const remote = url === null ? null : parseRemote(url);
    if (url !== null && remote === null)
        notes.push('the remote "origin" is no repository of a GitHub server');
    const head = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    const current = head === null ? await git('symbolic-ref', '--short', 'HEAD') : null;
    if (head === null && current !== null) {
        notes.push(`the default branch is not known here; ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(current)}, the current one, is taken for it`);
    }
    const listed = await git('ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*claim.json');
    return {
        root,
        remote,
        defaultBranch: head?.replace(/^origin\//, '') ?? current,
        workflows: workflowsOf(root, notes),
        claims: claimsOf(dir, listed?.split('\0').filter((file) => file !== '') ?? [], notes),
        notes,
    };
}
/** @param url of a remote; credentials in it are left out */
function parseRemote(url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? /^(?:[^@/:]+@)?([A-Za-z0-9.-]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
    if (match === null)
        return null;
    const [, host, owner, name] = match;
    if (!/^[A-Za-z0-9][\w-]*$/.test(owner) || !/^[\w.-]+$/.test(name))
        return null;
    // GitHub offers SSH over the port of HTTPS under another name.
    return {
        server: `https://${host.toLowerCase().replace(/^ssh\.(?=github\.com$)/, '')}`,
        repository: `${owner}/${name}`,
    };
}
/** Whether a server is one that has nothing to do with GitHub. @param server as `https://gitlab.com` */
function isForeignServer(server) {
    return FOREIGN_SERVER.test(server.replace(/^https?:\/\//, '').replace(/[:/].*$/, ''));
}
/**
 * One workflow that the caller names, whether or not it uses anything of ours yet.
 * @param file relative to the repository
 * @throws WorldGateError `yaml-invalid`, and those of reading a file
 */
function namedWorkflow(root, file) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('file-missing', `--workflow: the repository has no ${file}`, {
            hint: 'write the workflow first: what starts it and what it evaluates is taken from it',
        });
    }
    const tree = (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowTree */ .E)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(target), file).root;
    const using = (0,_using_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .usingWorkflow */ .Wp)(file, tree);
    if (using !== null)
        return { workflow: using, isUsing: true };
    const workflow = {
        path: file,
        signs: true,
        lacksToken: false,
        hosted: false,
        calls: [],
        triggers: (0,_using_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .triggersOf */ .XJ)(tree),
        evaluations: [],
        gates: false,
    };
    return { workflow, isUsing: false };
}
function workflowsOf(root, notes) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, WORKFLOWS);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .flatMap((name) => {
        const file = `${WORKFLOWS}/${name}`;
        try {
            const used = (0,_using_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .usingWorkflow */ .Wp)(file, (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowTree */ .E)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)), file).root);
            return used === null ? [] : [used];
        }
        catch (error) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
                throw error;
            notes.push(`${file} cannot be read and is left out`);
            return [];
        }
    });
}
/** Claims of the repository, without the copies that lie in packages. */
function claimsOf(dir, files, notes) {
    const own = files.filter(
    // Git lists what is deleted and not yet committed as well.
    (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, file)) &&
        !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), 'artifact_manifest.json')));
    if (own.length > MOST_CLAIMS)
        notes.push(`of ${own.length} claims the first ${MOST_CLAIMS} are named`);
    return own.slice(0, MOST_CLAIMS).flatMap((file) => {
        try {
            return [(0,_asked_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .namedClaim */ .WD)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, file), file)];
        }
        catch (error) {
            if (!(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorldGateError */ .US)(error))
                throw error;
            notes.push(`${file} is no claim that can be read, and is left out`);
            return [];
        }
    });
}
/**
 * A reusable workflow as certificates name it: a release tag, a commit, or a branch.
 * @param uses `owner/name/path@ref`, as a job says it
 */
function calledWorkflow(uses) {
    const [, workflow, ref] = OWN_WORKFLOW.exec(uses) ?? [];
    if (workflow === undefined || ref === undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('workflow-invalid', `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(uses)} is no reusable workflow of ours`);
    }
    if (/^[0-9a-f]{40}$/.test(ref) || ref.startsWith('refs/'))
        return `${workflow}@${ref}`;
    return `${workflow}@refs/${/^v\d/.test(ref) ? 'tags' : 'heads'}/${ref}`;
}


/***/ }),

/***/ 21691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   Wp: () => (/* binding */ usingWorkflow),
/* harmony export */   XJ: () => (/* binding */ triggersOf)
/* harmony export */ });
/* harmony import */ var _workflow_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4481);
/* harmony import */ var _workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88689);


/** What evaluates, audits or signs; actions that verify or comment make no evidence. */
const OWN_USE = /^worldgate\/worldgate(?<action>\/actions\/(?:run|audit|sign)|\/\.github\/workflows\/[\w.-]+)?@/;
const OWN_WORKFLOW = /^worldgate\/worldgate\/\.github\/workflows\/[\w.-]+\.ya?ml@\S+$/;
const GATE = /^worldgate\/worldgate\/actions\/verify@/;
/** @returns null where it uses nothing of ours */
function usingWorkflow(file, root) {
    const jobs = ((0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(root, 'jobs')?.entries ?? []).map(({ value }) => value);
    const using = jobs.filter((job) => usesOf(job).some((uses) => OWN_USE.test(uses)));
    if (using.length === 0)
        return null;
    const top = (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(root, 'permissions');
    const ownJobs = using.filter((job) => (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(job, 'steps') !== undefined);
    const mayMint = (job) => mayMintToken((0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(job, 'permissions') ?? top);
    return {
        path: file,
        signs: ownJobs.some(mayMint),
        lacksToken: !using.some(mayMint),
        hosted: ownJobs.every((job) => _workflow_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .HOSTED_LABELS */ ._.includes((0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(job, 'runs-on')?.text ?? '')),
        calls: using.flatMap((job) => usesOf(job).filter((uses) => OWN_WORKFLOW.test(uses))),
        triggers: triggersOf(root),
        evaluations: using.flatMap((job) => [job, ...stepsOf(job)]).flatMap(evaluationOf),
        gates: jobs.some((job) => usesOf(job).some((uses) => GATE.test(uses))),
    };
}
function stepsOf(job) {
    return (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(job, 'steps')?.items ?? [];
}
function usesOf(job) {
    return [job, ...stepsOf(job)].flatMap((node) => (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(node, 'uses')?.text ?? []);
}
function mayMintToken(permissions) {
    return permissions?.text === 'write-all' || (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(permissions, 'id-token')?.text === 'write';
}
/** What starts a workflow: one event, a list of them, or a mapping with what narrows each. */
function triggersOf(root) {
    const on = (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(root, 'on');
    if (on === undefined)
        return [];
    const bare = [on, ...on.items].flatMap(({ text }) => (text === null ? [] : [{ key: text, value: on }]));
    const events = on.kind === 'mapping' ? on.entries : bare;
    return events.map(({ key: event, value }) => {
        const filter = on.kind === 'mapping' ? value : undefined;
        return {
            event,
            branches: texts((0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(filter, 'branches')),
            tags: texts((0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(filter, 'tags')),
            ignores: {
                branches: (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(filter, 'branches-ignore') !== undefined,
                tags: (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(filter, 'tags-ignore') !== undefined,
            },
        };
    });
}
function texts(node) {
    if (node === undefined)
        return null;
    return [node, ...node.items].flatMap(({ text }) => text ?? []);
}
function evaluationOf(node) {
    const match = OWN_USE.exec((0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(node, 'uses')?.text ?? '');
    if (match === null)
        return [];
    const action = match.groups?.action ?? '';
    const given = (name) => (0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)((0,_workflow_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .j)(node, 'with'), name)?.text ?? null;
    const [preset, claim, task] = [given('preset'), given('claim'), given('task')];
    if (preset === null && claim === null && task === null)
        return [];
    const evidence = given('evidence');
    const alwaysMakes = claim !== null || action.startsWith('/.github/');
    return [
        {
            preset,
            claim,
            makesEvidence: alwaysMakes ? true : isExpression(evidence ?? '') ? null : evidence === 'true',
            folder: given('working-directory') ?? '.',
        },
    ];
}
/** Whether only a run knows what stands there. */
function isExpression(text) {
    return text.includes('${{');
}


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ HOSTED_LABELS),
  l: () => (/* binding */ workflowShape)
});

// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/attest/policy/workflow-tree.js
var workflow_tree = __webpack_require__(88689);
;// CONCATENATED MODULE: ./.build/attest/policy/workflow-inputs.js



const SIGN_ACTION = 'worldgate/worldgate/actions/sign';
/** Actions that evaluate: what they give out was made in their job. */
const MAKING_ACTIONS = ['worldgate/worldgate', 'worldgate/worldgate/actions/run'];
const anything = () => null;
const writtenOut = (value) => (value.includes('${{') ? 'it must be written out' : null);
const onlyFalse = (value) => (value === 'false' ? null : 'only "false" may stand there');
const OUTPUT_OF_A_JOB = /^\$\{\{\s*needs\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}$/;
const INPUT = /^\$\{\{\s*inputs\.[\w-]+\s*\}\}$/;
const onlyHandedOver = (value) => INPUT.test(value) || OUTPUT_OF_A_JOB.test(value)
    ? null
    : 'only "${{ needs.JOB.outputs.NAME }}" or "${{ inputs.NAME }}" may stand there';
/** The bundles. A file of the runner, as `/proc/self/environ`, would hand out the token with which the job signs. */
const onlyOfTheFolder = (value) => /^\$\{\{\s*steps\.[\w-]+\.outputs\.(?:bundles|bundle-path)\s*\}\}$/.test(value) ||
    (/^\w[\w.-]*(?:\/\w[\w.-]*)*\/?$/.test(value) && !value.includes('..'))
    ? null
    : 'only the output "bundles" of a step, or a path within the workspace that is written out, may stand there';
const inputsOf = (names, check) => Object.fromEntries(names.map((name) => [name, check]));
const UPLOAD = ['name', 'if-no-files-found', 'retention-days', 'compression-level', 'overwrite'];
/** Beside a token with which one signs: nothing that brings files into the job, or that widens what is signed. */
const SIGNING_ACTIONS = {
    rules: {
        [SIGN_ACTION]: {
            inputs: {
                pending: onlyHandedOver,
                'allow-public-log': onlyFalse,
                'allow-untrusted-event': onlyFalse,
                ...inputsOf(['output', 'sign', 'signing-backend', 'on-outage', 'github-token'], anything),
            },
            why: 'it signs what waits for it, with the token of the job',
        },
        'actions/upload-artifact': {
            inputs: { path: onlyOfTheFolder, ...inputsOf(UPLOAD, anything) },
            why: 'it hands out bundles',
        },
    },
    refused: {},
};
const RUN = {
    inputs: inputsOf([
        ...['preset', 'task', 'policy', 'baseline-policy', 'episodes', 'seed', 'workers', 'stop'],
        ...[
            'evidence',
            'output',
            'sign',
            'separate',
            'fail-on',
            'comment',
            'github-token',
            'working-directory',
        ],
    ], anything),
    why: 'what is signed is made there, and left to the job that signs',
};
/** Where what is signed as L3 is made: the caller chooses what is evaluated, and brings nothing that counts as made. */
const EVALUATION_ACTIONS = {
    rules: {
        'actions/checkout': {
            inputs: inputsOf(['persist-credentials', 'fetch-depth', 'lfs', 'submodules', 'clean'], writtenOut),
            why: 'what is evaluated is the commit that the run is of',
        },
        'actions/upload-artifact': {
            inputs: inputsOf([...UPLOAD, 'path', 'include-hidden-files'], anything),
            why: 'it hands out files',
        },
        ...Object.fromEntries(MAKING_ACTIONS.map((action) => [action, RUN])),
        'worldgate/worldgate/actions/comment': {
            inputs: inputsOf(['run-dir', 'report-json', 'comment', 'github-token', 'working-directory'], anything),
            why: 'it comments',
        },
    },
    refused: {
        'actions/download-artifact': 'it brings in files that the caller may have made',
        'worldgate/worldgate/actions/audit': 'it takes results that were made elsewhere, by whomever',
    },
};
/** What stands against the inputs that a step gives an action. */
function inputProblems(action, step, { rules }) {
    const given = (0,workflow_tree/* child */.j)(step, 'with');
    const rule = Object.hasOwn(rules, action) ? rules[action] : undefined;
    if (rule === undefined || given === undefined)
        return [];
    if (given.kind !== 'mapping') {
        if (given.text === null && given.kind === 'scalar')
            return [];
        return [{ line: given.line, message: `${action}: "with" must be written out, input by input` }];
    }
    const known = Object.keys(rule.inputs);
    return given.entries.flatMap(({ key, line, value }) => {
        // GitHub takes "Ref" for "ref"; here only the spelling that a list has counts.
        const check = Object.hasOwn(rule.inputs, key) ? rule.inputs[key] : undefined;
        if (check === undefined) {
            const message = `${action} may not be given ${(0,plain_value/* quoted */.TL)(key)} there${(0,suggest/* didYouMean */.a)(key, known)}: ${rule.why}, and it may be given ${known.join(', ')} alone`;
            return [{ line, message }];
        }
        const wrong = value.kind === 'scalar' ? check(value.text ?? '') : 'it is no text';
        return wrong === null ? [] : [{ line, message: `${action}: ${(0,plain_value/* quoted */.TL)(key)}: ${wrong}` }];
    });
}
/** The job and its output that an input names, if it is that and nothing else. */
function outputOfJob(value) {
    const [, job, output] = OUTPUT_OF_A_JOB.exec(value?.text ?? '') ?? [];
    return job === undefined || output === undefined ? null : { job, output };
}

;// CONCATENATED MODULE: ./.build/attest/policy/workflow-shape.js





/** Source: docs.github.com, "GitHub-hosted runners reference"; `-latest` moves between these. */
const HOSTED_LABELS = [
    ...['latest', '24.04', '22.04', '24.04-arm', '22.04-arm'].map((version) => `ubuntu-${version}`),
    ...['latest', '2025', '2022', '11-arm'].map((version) => `windows-${version}`),
    ...['latest', '26', '15', '14', '15-intel'].map((version) => `macos-${version}`),
];
const TOP_KEYS = ['name', 'run-name', 'on', 'permissions', 'concurrency', 'jobs'];
const JOB_KEYS = [
    'name',
    'needs',
    'if',
    'runs-on',
    'permissions',
    'environment',
    'concurrency',
    'outputs',
    'timeout-minutes',
    'steps',
];
const STEP_KEYS = ['id', 'name', 'if', 'uses', 'with', 'timeout-minutes', 'continue-on-error'];
const USES = /^([A-Za-z0-9][\w-]*\/[\w.-]+(?:\/[\w./-]+)?)@(\S+)$/;
const FULL_COMMIT = /^[0-9a-f]{40}$/;
/** What the job that signs may read: digests of other jobs, what the caller handed over, and its own token. */
const SIGNING_REFERENCE = /^(?:needs\.[\w-]+\.outputs\.[\w-]+|inputs\.[\w-]+|steps\.[\w-]+\.outputs\.[\w-]+|github\.(?:token|run_id|run_attempt)|secrets\.GITHUB_TOKEN)$/;
const REFERENCE = /\$\{\{([\s\S]*?)\}\}/g;
const SIGNING_WRITES = ['id-token', 'attestations'];
const EVALUATION_WRITES = ['pull-requests'];
/**
 * Which trust level the text of a reusable workflow earns. L2: exactly one job has a token to sign with; it runs on a
 * GitHub-hosted runner, executes nothing but pinned actions, of which one signs, and gets digests alone. L3 besides: what is
 * signed was made by an action of ours in a job of the same workflow, and all jobs are as closed. Only the text is judged: that each pinned commit is one of the
 * action's own repository, and that the text is what lies at a commit, is for the reviewer to see.
 * @throws WorldGateError `yaml-invalid`
 */
function workflowShape(text, name) {
    const { root, aliases } = (0,workflow_tree/* workflowTree */.E)(text, name);
    const l2 = [];
    const l3 = [];
    const forL2 = ({ line }, message) => void l2.push({ line, message });
    const forL3 = ({ line }, message) => void l3.push({ line, message });
    for (const line of aliases)
        forL2({ line }, 'anchors and aliases hide what a step gets; write it out');
    checkTop(root, forL2);
    const jobs = jobsOf(root, forL2);
    const signing = jobs.filter(({ canSign }) => canSign);
    if (signing.length !== 1) {
        const names = signing.map(({ id }) => (0,plain_value/* quoted */.TL)(id)).join(', ');
        forL2({ line: signing[1]?.line ?? 1 }, `exactly one job must have the permission "id-token: write", ${signing.length === 0 ? 'none has' : `not ${names}`}`);
    }
    for (const job of signing)
        checkSigningJob(job, forL2);
    for (const job of jobs)
        if (!job.canSign)
            checkEvaluationJob(job, forL3);
    for (const job of signing)
        checkOrigin(job, jobs, forL3);
    const sorted = (problems) => problems.toSorted((a, b) => a.line - b.line);
    return {
        level: l2.length > 0 ? null : l3.length > 0 ? 'L2' : 'L3',
        problems: { L2: sorted(l2), L3: sorted([...l2, ...l3]) },
        actions: jobs.flatMap(pinnedActions),
        digest: (0,digest/* sha256 */.sc)(text),
    };
}
function checkTop(root, report) {
    for (const { key, line } of root.entries) {
        if (TOP_KEYS.includes(key))
            continue;
        const why = key === 'env' || key === 'defaults' ? 'reaches every step of every job' : 'is not understood';
        report({ line }, `the key ${(0,plain_value/* quoted */.TL)(key)} ${why}${(0,suggest/* didYouMean */.a)(key, TOP_KEYS)}`);
    }
    const on = (0,workflow_tree/* child */.j)(root, 'on');
    const events = on?.text == null
        ? [...(on?.entries ?? []).map(({ key }) => key), ...(on?.items ?? []).map(({ text }) => text ?? '')]
        : [on.text];
    if (events.length !== 1 || events[0] !== 'workflow_call') {
        report(on ?? root, `only "workflow_call" may start it, not ${events.map((event) => (0,plain_value/* quoted */.TL)(event)).join(', ') || 'nothing'}`);
    }
    const permissions = (0,workflow_tree/* child */.j)(root, 'permissions');
    for (const { scope, line } of writes(permissions)) {
        report({ line }, `the permission "${scope}: write" must be given to a job, not to all of them`);
    }
}
/** The scopes that may be written to; `write-all` counts as each of them. */
function writes(permissions) {
    if (permissions === undefined)
        return [];
    if (permissions.kind === 'mapping') {
        return (permissions.entries
            .filter(({ value }) => value.text !== 'read' && value.text !== 'none')
            // Whether GitHub tells "Id-Token" from "id-token" is not for us to find out.
            .map(({ key, line }) => ({ scope: key.toLowerCase(), line })));
    }
    return permissions.text === 'read-all' ? [] : [{ scope: 'all', line: permissions.line }];
}
function jobsOf(root, report) {
    const top = (0,workflow_tree/* child */.j)(root, 'permissions');
    const jobs = (0,workflow_tree/* child */.j)(root, 'jobs')?.entries ?? [];
    if (jobs.length === 0)
        report(root, 'there is no job');
    return jobs.map(({ key: id, line, value: node }) => {
        const own = (0,workflow_tree/* child */.j)(node, 'permissions');
        for (const { key, line: at } of node.entries) {
            if (key !== 'permissions' && key.toLowerCase() === 'permissions') {
                report({ line: at }, `job ${(0,plain_value/* quoted */.TL)(id)}: write "permissions", not ${(0,plain_value/* quoted */.TL)(key)}`);
            }
        }
        if (own === undefined && top === undefined) {
            report({ line }, `job ${(0,plain_value/* quoted */.TL)(id)} states no permissions, so that it has those of the caller`);
        }
        const canSign = writes(own ?? top).some(({ scope }) => scope === 'id-token' || scope === 'all');
        return { id, line, node, canSign };
    });
}
/** What both kinds of job must be: a hosted runner, pinned actions of a list, and nothing that changes what they do. */
function checkClosedJob({ id, line, node }, actions, mayWrite, report) {
    for (const { key, line: at } of node.entries) {
        if (!JOB_KEYS.includes(key))
            report({ line: at }, `job ${(0,plain_value/* quoted */.TL)(id)}: the key ${(0,plain_value/* quoted */.TL)(key)} is not allowed there${(0,suggest/* didYouMean */.a)(key, JOB_KEYS)}`);
    }
    const runner = (0,workflow_tree/* child */.j)(node, 'runs-on');
    const label = runner?.items.length === 1 ? runner.items[0].text : runner?.text;
    if (label == null || !HOSTED_LABELS.includes(label)) {
        report(runner ?? { line }, `job ${(0,plain_value/* quoted */.TL)(id)} must run on a label of a GitHub-hosted runner that is written out, as "ubuntu-latest", not ${label == null ? 'on something else' : (0,plain_value/* quoted */.TL)(label)}`);
    }
    for (const { scope, line: at } of writes((0,workflow_tree/* child */.j)(node, 'permissions'))) {
        if (!mayWrite.includes(scope))
            report({ line: at }, `job ${(0,plain_value/* quoted */.TL)(id)}: the permission "${scope}: write" is not allowed there`);
    }
    const environment = (0,workflow_tree/* child */.j)(node, 'environment');
    const environmentName = environment?.kind === 'mapping' ? (0,workflow_tree/* child */.j)(environment, 'name') : environment;
    if (environmentName?.text?.includes('${{')) {
        report(environmentName, `job ${(0,plain_value/* quoted */.TL)(id)}: the environment must be written out: a certificate names it, and a policy may ask for it`);
    }
    const steps = (0,workflow_tree/* child */.j)(node, 'steps')?.items ?? [];
    if (steps.length === 0)
        report({ line }, `job ${(0,plain_value/* quoted */.TL)(id)} has no steps`);
    const ids = new Set();
    for (const step of steps) {
        checkStep(id, step, actions, report);
        const stepId = (0,workflow_tree/* child */.j)(step, 'id');
        // GitHub tells ids apart without regard to case.
        const name = stepId?.text?.toLowerCase();
        if (stepId === undefined || name === undefined)
            continue;
        if (ids.has(name))
            report(stepId, `job ${(0,plain_value/* quoted */.TL)(id)}: two steps have the id ${(0,plain_value/* quoted */.TL)(name)}`);
        ids.add(name);
    }
}
function checkStep(id, step, actions, report) {
    for (const { key, line } of step.entries) {
        if (STEP_KEYS.includes(key))
            continue;
        const what = key === 'run'
            ? 'a step with "run" executes what no pin covers'
            : `the key ${(0,plain_value/* quoted */.TL)(key)} is not allowed in a step`;
        report({ line }, `job ${(0,plain_value/* quoted */.TL)(id)}: ${what}${key === 'run' ? '' : (0,suggest/* didYouMean */.a)(key, STEP_KEYS)}`);
    }
    const uses = (0,workflow_tree/* child */.j)(step, 'uses');
    if (uses === undefined) {
        if ((0,workflow_tree/* child */.j)(step, 'run') === undefined)
            report(step, `job ${(0,plain_value/* quoted */.TL)(id)}: a step uses nothing`);
        return;
    }
    const match = USES.exec(uses.text ?? '');
    if (match === null) {
        report(uses, `job ${(0,plain_value/* quoted */.TL)(id)}: ${(0,plain_value/* quoted */.TL)(uses.text ?? '')} is no action by repository and commit`);
        return;
    }
    const [, action, ref] = match;
    if (Object.hasOwn(actions.refused, action)) {
        report(uses, `job ${(0,plain_value/* quoted */.TL)(id)}: ${action} may not run there: ${actions.refused[action]}`);
    }
    else if (!Object.hasOwn(actions.rules, action)) {
        const known = Object.keys(actions.rules).join(', ');
        report(uses, `job ${(0,plain_value/* quoted */.TL)(id)}: ${action} is not one of the actions that may run there: ${known}`);
    }
    for (const { line, message } of inputProblems(action, step, actions)) {
        report({ line }, `job ${(0,plain_value/* quoted */.TL)(id)}: ${message}`);
    }
    if (!FULL_COMMIT.test(ref)) {
        report(uses, `job ${(0,plain_value/* quoted */.TL)(id)}: ${action} must be pinned by its full commit, not ${(0,plain_value/* quoted */.TL)(ref)}`);
    }
}
function checkSigningJob(job, report) {
    checkClosedJob(job, SIGNING_ACTIONS, SIGNING_WRITES, report);
    const steps = signSteps(job);
    if (steps.length !== 1) {
        report(steps[1] ?? job, `job ${(0,plain_value/* quoted */.TL)(job.id)} must sign in exactly one step, with ${SIGN_ACTION}, not in ${steps.length}`);
    }
    for (const step of steps) {
        if ((0,workflow_tree/* child */.j)((0,workflow_tree/* child */.j)(step, 'with'), 'pending') === undefined) {
            report(step, `job ${(0,plain_value/* quoted */.TL)(job.id)}: ${SIGN_ACTION} must be given "pending"`);
        }
    }
    for (const { text, line } of givenTo(job)) {
        for (const [, reference] of text.matchAll(REFERENCE)) {
            if (SIGNING_REFERENCE.test(reference.trim()))
                continue;
            report({ line }, `job ${(0,plain_value/* quoted */.TL)(job.id)} may read outputs of jobs, inputs and its token only, not ${(0,plain_value/* quoted */.TL)(reference.trim())}`);
        }
    }
}
function checkEvaluationJob(job, report) {
    checkClosedJob(job, EVALUATION_ACTIONS, EVALUATION_WRITES, report);
    for (const step of stepsOf(job)) {
        if (actionOf(step) !== 'actions/checkout')
            continue;
        for (const { key, line } of step.entries) {
            // An `if` may read inputs; a checkout that fails leaves what it had got.
            if (key !== 'if' && key !== 'continue-on-error')
                continue;
            report({ line }, `job ${(0,plain_value/* quoted */.TL)(job.id)}: with ${(0,plain_value/* quoted */.TL)(key)} the evaluation may run without the files of the commit`);
        }
    }
}
function stepsOf({ node }) {
    return (0,workflow_tree/* child */.j)(node, 'steps')?.items ?? [];
}
function actionOf(step) {
    return USES.exec((0,workflow_tree/* child */.j)(step, 'uses')?.text ?? '')?.[1];
}
function signSteps(job) {
    return stepsOf(job).filter((step) => actionOf(step) === SIGN_ACTION);
}
/** L3: what is signed must have been made in a job of this workflow, by an action of ours that evaluates. */
function checkOrigin(signing, jobs, report) {
    for (const { text, line } of givenTo(signing)) {
        for (const [, reference] of text.matchAll(REFERENCE)) {
            if (!reference.trim().startsWith('inputs.'))
                continue;
            report({ line }, `job ${(0,plain_value/* quoted */.TL)(signing.id)}: ${(0,plain_value/* quoted */.TL)(reference.trim())} is the caller's word, and nothing made here`);
        }
    }
    for (const step of signSteps(signing)) {
        const pending = (0,workflow_tree/* child */.j)((0,workflow_tree/* child */.j)(step, 'with'), 'pending');
        const origin = outputOfJob(pending);
        if (origin === null) {
            report(pending ?? step, `job ${(0,plain_value/* quoted */.TL)(signing.id)} signs nothing that a job of this workflow made`);
            continue;
        }
        const job = jobs.find(({ id }) => id === origin.job);
        const value = (0,workflow_tree/* child */.j)((0,workflow_tree/* child */.j)(job?.node, 'outputs'), origin.output);
        const id = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.pending\s*\}\}$/.exec(value?.text ?? '')?.[1];
        const maker = job === undefined || id === undefined
            ? undefined
            : stepsOf(job).find((one) => (0,workflow_tree/* child */.j)(one, 'id')?.text === id);
        if (!MAKING_ACTIONS.some((action) => action === actionOf(maker))) {
            report(value ?? pending, `output ${(0,plain_value/* quoted */.TL)(origin.output)} of job ${(0,plain_value/* quoted */.TL)(origin.job)} is not the output "pending" of ${MAKING_ACTIONS.join(' or ')}`);
        }
    }
}
/** What the steps of a job are given, wherever an expression may stand. */
function givenTo(job) {
    return stepsOf(job).flatMap((step) => ((0,workflow_tree/* child */.j)(step, 'with')?.entries ?? []).map(({ line, value }) => ({ text: value.text ?? '', line })));
}
function pinnedActions(job) {
    return stepsOf(job).flatMap((step) => {
        const uses = (0,workflow_tree/* child */.j)(step, 'uses');
        const match = USES.exec(uses?.text ?? '');
        if (uses === undefined || match === null || !FULL_COMMIT.test(match[2]))
            return [];
        return [{ action: match[1], commit: match[2], line: uses.line }];
    });
}


/***/ }),

/***/ 88689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowTree),
/* harmony export */   j: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _foundation_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10303);


/**
 * The values of a workflow file, and the lines of what stands for something else: anchors and aliases, which hide from a
 * reader what a step gets.
 * @throws WorldGateError `yaml-invalid`, also for duplicate keys, tags and several documents
 */
function workflowTree(text, name) {
    (0,_foundation_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, name);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, version: '1.2', schema: 'core' });
    const lineOf = (node) => lines.linePos(node?.range?.[0] ?? 0).line;
    const aliases = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_key, node) => void aliases.push(lineOf(node)),
        Collection: (_key, node) => void (node.anchor === undefined || aliases.push(lineOf(node))),
        Scalar: (_key, node) => void (node.anchor === undefined || aliases.push(lineOf(node))),
    });
    const treeOf = (node) => {
        const leaf = { line: lineOf(node), text: null, entries: [], items: [] };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const entries = node.items.map(({ key, value }) => {
                const keyNode = key;
                const tree = value === null ? null : treeOf(value);
                const line = lineOf(keyNode);
                const keyText = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode) ? String(keyNode.value) : '';
                return { key: keyText, line, value: tree ?? { ...leaf, line, kind: 'scalar' } };
            });
            return { ...leaf, kind: 'mapping', entries };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { ...leaf, kind: 'list', items: node.items.map((item) => treeOf(item)) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return { ...leaf, kind: 'scalar', text: node.value === null ? null : String(node.value) };
        return { ...leaf, kind: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? 'mapping' : 'scalar' };
    };
    return { root: treeOf(document.contents), aliases };
}
function child(node, key) {
    return node?.entries.find((entry) => entry.key === key)?.value;
}


/***/ }),

/***/ 53630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ presetTemplate),
/* harmony export */   p: () => (/* binding */ claimsOfGates)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72498);
/* harmony import */ var _worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9176);




const MOST_POLICY_BYTES = 2 * 1024 * 1024 * 1024;
/** Of a preset that only compares, the caller has to say which rate is claimed. */
const GUESSED_RATE = 0.8;
/**
 * A preset as a template: its gates become the claim, its plan the protocol. Gates that compare with a baseline make no
 * claim about one model and are left out; a rate then has to be given, and stands under `needs_review`.
 * @param version of WorldGate, which is the evaluator
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError of reading the policy and the tasks
 */
function presetTemplate({ preset, files }, version, assets) {
    const claims = claimsOfGates(preset);
    const metrics = claims.map(({ metric }) => metric);
    const rate = claims.map(({ gate }) => gate).find((gate) => gate.kind === 'success_rate');
    const loss = preset.gates.find((gate) => gate.kind === 'no_regression');
    const isBenchmark = preset.kind === 'benchmark';
    const [metric = { name: 'success_rate', operator: '>=', value: GUESSED_RATE, unit: 'ratio' }, ...furtherMetrics] = metrics;
    const tasks = files.tasks.map((file) => {
        const name = (0,_worlds_load_task_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTask */ ._)(file, assets).task.name;
        return preset.suite === undefined ? name : `${preset.suite.name}/${name}`;
    });
    return {
        name: preset.name,
        capability: preset.title,
        applicability: {
            benchmark: preset.name,
            benchmark_version: version,
            robot_embodiment: '',
            simulator: isBenchmark ? '' : 'MuJoCo (WebAssembly)',
            camera_distribution: 'none',
            language_template: 'none',
            license_assumptions: [],
        },
        metric,
        furtherMetrics,
        margin: rate === undefined && loss?.of === 'success_rate' ? loss.margin : 0,
        decision: {
            // A rate may have stopped the run; without one every gate has to hold by its own error probability.
            alpha: rate?.alpha ?? (claims.length === 0 ? 0.05 : Math.min(...claims.map(({ gate }) => gate.alpha))),
            interval_method: preset.stop === 'savi'
                ? 'savi'
                : (rate?.method ?? 'wilson') === 'clopper-pearson'
                    ? 'clopper_pearson'
                    : (rate?.method ?? 'wilson'),
        },
        ...(files.policy === null ? {} : { subject: subjectOf(files.policy) }),
        benchmark: {
            name: preset.name,
            version,
            task_list: isBenchmark ? [preset.name] : tasks,
            split: 'as the preset plans it',
        },
        execution: executionOf(preset),
        stopping: preset.stop,
        evaluator: {
            name: 'worldgate',
            version,
            commit: null,
            implementation_ref: `worldgate ${preset.kind} --preset ${preset.name}`,
        },
        guessed: { claim: metrics.length === 0 ? ['expected_metrics[0].value'] : [] },
    };
}
/** What the required gates claim of one model. Those that compare, count or watch claim nothing of it. */
function claimsOfGates({ gates }) {
    return gates.flatMap((gate) => {
        const isClaim = gate.kind === 'success_rate' ||
            gate.kind === 'latency' ||
            (gate.kind === 'metric' && gate.over === 'all');
        return isClaim && !gate.optional ? [{ gate, metric: metricOf(gate) }] : [];
    });
}
function executionOf(preset) {
    return {
        episodes_per_task: preset.kind === 'benchmark' ? (preset.benchmark?.samples ?? 300) : (preset.episodes ?? 100),
        episodes_counted: 'per_task',
        seeds: [preset.seed],
        max_steps_per_episode: null,
        reset_policy: preset.kind === 'benchmark' ? 'none' : 'seeded',
        observation_space: ['state'],
        action_space: 'continuous',
    };
}
/** The weights themselves: nothing else of a local file says which model it is. */
function subjectOf(file) {
    return {
        type: 'checkpoint',
        id: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file, '.onnx'),
        revision: null,
        weights_digest: (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .EW)(file, { maxBytes: MOST_POLICY_BYTES })),
        checkpoint_uri: null,
    };
}
function metricOf(gate) {
    switch (gate.kind) {
        case 'success_rate':
            return {
                name: 'success_rate',
                operator: '>=',
                value: gate.min,
                unit: 'ratio',
                ...(gate.per_task ? { scope: 'each_task' } : {}),
            };
        case 'metric':
            return quantityOf(gate);
        case 'latency':
            return {
                name: 'latency_ms',
                operator: '<=',
                value: gate.max_ms,
                unit: 'ms',
                statistic: gate.statistic,
            };
    }
}
function quantityOf(gate) {
    const [operator, value] = gate.min === undefined ? ['<=', gate.max] : ['>=', gate.min];
    return {
        name: gate.metric.toLowerCase(),
        operator,
        value,
        unit: 'score',
        statistic: gate.statistic,
        ...(gate.bounds === undefined ? {} : { bounds: [gate.bounds[0], gate.bounds[1]] }),
    };
}


/***/ }),

/***/ 60090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ unpinnedProblem),
/* harmony export */   Pc: () => (/* binding */ namedByUri),
/* harmony export */   UT: () => (/* binding */ namedByCaller),
/* harmony export */   Wn: () => (/* binding */ absoluteCheckpoint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);


/**
 * A checkpoint that a URI names. Of a local file only the name stays in the preset.
 * @param folder absolute; what a relative `file:` starts from
 * @throws WorldGateError `checkpoint-uri-invalid`, `checkpoint-uri-secret`
 */
function namedByUri(ref, folder) {
    const uri = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(ref.uri);
    const shown = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCheckpointUri */ .mD)(uri);
    const file = uri.scheme === 'file' ? `file:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, uri.path)}` : shown;
    return { ref: { ...ref, uri: shown }, file };
}
/** A checkpoint that the caller names: a URI, or an absolute path, of which only the name is kept. */
function namedByCaller(given) {
    return (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(given)
        ? namedByUri({ uri: given }, '/')
        : { ref: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(given) }, file: given };
}
/** What a caller in `folder` names, without its need of that folder: a URI stays, a path becomes absolute. */
function absoluteCheckpoint(given, folder) {
    if (!(0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(given))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, given);
    if (!/^file:/i.test(given))
        return given;
    const uri = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(given);
    return uri.scheme === 'file' ? `file:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, uri.path)}` : given;
}
/** What is wrong with a reference that may stand for other bytes tomorrow; `undefined` for a path, which the commit fixes. */
function unpinnedProblem({ uri, digest }) {
    if (uri === undefined || digest !== undefined || (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedRevision */ .aV)((0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckpointUri */ .uy)(uri)) !== null) {
        return undefined;
    }
    return 'is not pinned: add "digest", or name an immutable revision (a commit of Hugging Face, a digest of OCI)';
}


/***/ })

};
