export const id = 2650;
export const ids = [2650];
export const modules = {

/***/ 57214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireFree),
/* harmony export */   k: () => (/* binding */ makeFolderAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);





/**
 * Makes a folder that is there completely or not at all: `fill` writes into a temporary folder beside it, which is then
 * renamed. Whatever fails leaves nothing behind, and an earlier folder as it was.
 * @param target absolute path; may be missing, empty, or a folder that `mayReplace` recognises as an earlier one
 * @throws WorldGateError `output-exists`, those of writing, and whatever `fill` throws
 */
async function makeFolderAtomic(target, mayReplace, fill) {
    const isThere = requireFree(target, mayReplace);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(parent);
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(temporary);
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
    try {
        const result = await fill(temporary);
        swap(temporary, target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${name}.old`), isThere);
        return result;
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { recursive: true, force: true });
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
/**
 * Whether something is at `target`, which may be replaced.
 * @throws WorldGateError `output-exists` where it may not
 */
function requireFree(target, mayReplace) {
    const found = statOf(target);
    if (found === undefined)
        return false;
    if (found.isDirectory() && ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(target).length === 0 || mayReplace(target)))
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('output-exists', `${target} exists and is no earlier output of this command`, {
        hint: 'name another folder, or remove this one',
    });
}
function statOf(target) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, target);
    }
}
function swap(temporary, target, old, isThere) {
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(target, old);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (cause) {
        if (isThere)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(old, target);
        throw cause;
    }
    if (isThere)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(old, { recursive: true, force: true });
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}


/***/ }),

/***/ 3288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TA: () => (/* binding */ BASELINE_LIMITS),
  FH: () => (/* binding */ choiceOf),
  dn: () => (/* binding */ judgeBaseline),
  x5: () => (/* binding */ refusal),
  sD: () => (/* binding */ runIdOfArtifact)
});

// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/evaluation/baseline-fit.js


/**
 * Whether two runs measured the same thing, so that what differs between them is the policy.
 *
 * Refused are another kind, provider, engine, device, task, world or physics engine; another first seed, or fewer
 * episodes in the baseline than this run plans, as then not every seed has a partner; and every benchmark, because what
 * a clock measured in another job was measured on another machine. Gates, title, stop rule, limits and the policy itself may differ: the policy is what is compared,
 * and gates and stop rule are decided by this run.
 */
function baselineFit(here, there) {
    const refused = [];
    const harmless = [];
    const differ = (what, mine, theirs, list = refused) => {
        if ((0,canonical_json/* canonicalJson */.d)(mine ?? null) === (0,canonical_json/* canonicalJson */.d)(theirs ?? null))
            return;
        list.push(`${what} is ${shown(theirs)} in the baseline and ${shown(mine)} here`);
    };
    const [mine, theirs] = [here.preset, there.preset];
    differ('`kind`', mine.kind, theirs.kind);
    if (mine.kind === 'benchmark') {
        refused.push('latency is compared only between policies that run interleaved in one job');
    }
    differ('`provider`', mine.provider, theirs.provider);
    differ('`engine`', here.engine, there.engine);
    // Which of several alike devices it was is no difference.
    differ('`device`', mine.device.replace(/:\d+$/, ''), theirs.device.replace(/:\d+$/, ''));
    refused.push(...worldDifferences(here, there));
    differ('`seed`', mine.seed, theirs.seed);
    if (mine.kind === theirs.kind)
        compareEpisodes(mine.episodes ?? 0, theirs.episodes ?? 0, { refused, harmless });
    differ('the name of the preset', mine.name, theirs.name, harmless);
    for (const key of [
        'mock',
        'stop',
        'gates',
        'baseline',
        'call_timeout_s',
        'time_limit_s',
        'requires',
    ]) {
        if ((0,canonical_json/* canonicalJson */.d)(mine[key] ?? null) !== (0,canonical_json/* canonicalJson */.d)(theirs[key] ?? null)) {
            harmless.push(`\`${key}\` is not the same in the baseline, which changes nothing in what was measured`);
        }
    }
    return { refused, harmless };
}
function worldDifferences(here, there) {
    const found = [];
    const theirs = new Map(there.tasks.map((task) => [task.name, task]));
    for (const { name, digest, world_digest } of here.tasks) {
        const other = theirs.get(name);
        theirs.delete(name);
        if (other === undefined)
            found.push(`task ${(0,plain_value/* quoted */.TL)(name)} is not in the baseline`);
        else if (other.digest !== digest)
            found.push(`the file of task ${(0,plain_value/* quoted */.TL)(name)} has changed`);
        else if (other.world_digest !== world_digest) {
            found.push(`the world of task ${(0,plain_value/* quoted */.TL)(name)} has changed: its model, or a file that it names`);
        }
    }
    found.push(...[...theirs.keys()].map((name) => `task ${(0,plain_value/* quoted */.TL)(name)} is in the baseline only`));
    const [mine, other] = [here.physics, there.physics];
    if (mine !== null && other !== null && (0,canonical_json/* canonicalJson */.d)(mine) !== (0,canonical_json/* canonicalJson */.d)(other)) {
        found.push(`the physics engine was ${other.engine} ${other.version} in the baseline and is ${mine.engine} ${mine.version} here`);
    }
    return found;
}
/** Episodes of a task are seeds that count up, so a longer baseline holds all seeds of a shorter run. */
function compareEpisodes(mine, theirs, { refused, harmless }) {
    if (theirs === mine)
        return;
    const both = `\`episodes\` is ${theirs} in the baseline and ${mine} here`;
    if (theirs < mine)
        refused.push(`${both}, so ${mine - theirs} seeds have no partner`);
    else
        harmless.push(`${both}: only the seeds of this run are compared`);
}
function shown(value) {
    return value === undefined || value === null ? 'not stated' : (0,plain_value/* quoted */.TL)(String(value));
}

// EXTERNAL MODULE: ./.build/evaluation/plan-agreement.js
var plan_agreement = __webpack_require__(48411);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/runs/run-id.js
var run_id = __webpack_require__(68108);
;// CONCATENATED MODULE: ./.build/github/baselines/stored-baseline.js





/** A run's artifact is 100 MB at most, uncompressed; what is larger was not uploaded by us. */
const BASELINE_LIMITS = {
    maxArchiveBytes: 100 * 1024 * 1024,
    maxBytes: 110 * 1024 * 1024,
    maxEntries: 10_000,
};
/** A run of this name: `worldgate-push-20261121T091409123Z-1f3a9c0b`; null for any other text. */
function runIdOfArtifact(artifact, preset) {
    const prefix = `worldgate-${preset}-`;
    const id = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : '';
    return (0,run_id/* isRunId */.Pk)(id) ? id : null;
}
/**
 * Judges a downloaded run as one of a stranger: its digests, its plan, and that it is the run that its place names.
 * @param dir absolute folder of the run
 */
function judgeBaseline(dir, expected, here) {
    const { what } = expected;
    let stored;
    try {
        stored = (0,plan_agreement/* readPlannedRun */.Y)(dir);
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        return { state: 'unusable', note: `${what} was not taken: ${error.message}` };
    }
    const { run, plan } = stored;
    const { manifest, header } = run;
    const wrong = identityProblem(manifest, expected);
    if (wrong !== null)
        return { state: 'unusable', note: `${what} was not taken: ${wrong}` };
    if (manifest.verdict === 'failed' || manifest.verdict === 'error') {
        return { state: 'unusable', note: `${what} was not taken: its own verdict is "${manifest.verdict}"` };
    }
    const { refused, harmless } = baselineFit(here, {
        preset: plan.preset,
        engine: manifest.engine,
        tasks: manifest.inputs.tasks,
        physics: header?.physics ?? null,
    });
    if (refused.length > 0)
        return { state: 'refused', note: `${what} was refused: ${refused.join('; ')}` };
    return { state: 'taken', manifest, notes: harmless };
}
function identityProblem({ run_id, preset, commit }, expected) {
    if (run_id !== expected.runId)
        return `it says that it is run ${run_id}, and its place says ${expected.runId}`;
    if (preset.name !== expected.preset)
        return `it is of preset ${(0,plain_value/* quoted */.TL)(preset.name)}`;
    if (expected.commit !== null && commit !== expected.commit) {
        return `it says that it ran at commit ${commit ?? 'none'}, and GitHub says ${expected.commit}`;
    }
    return null;
}
/** A choice of a run that was judged. @param asked as the caller put it */
function choiceOf(asked, place, manifest, notes) {
    return {
        asked,
        ...place,
        commit: place.commit ?? manifest?.commit ?? null,
        dated_at: manifest?.finished_at ?? null,
        notes: notes.slice(0, 50).map((note) => note.slice(0, 1990)),
    };
}
/** A baseline that the caller named by its path and that cannot be compared. */
function refusal(note) {
    return new errors/* WorldGateError */._B('baseline-mismatch', note, {
        hint: 'make both runs from the same preset, or use `baseline: paired`, which runs both in this job',
    });
}


/***/ }),

/***/ 26077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparedRun: () => (/* binding */ comparedRun),
  withBaseline: () => (/* binding */ withBaseline)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/checkpoint-uri.js
var checkpoint_uri = __webpack_require__(29553);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/evaluation/base-checkout.js




const GIT_TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 1024 * 1024;
/** Variables that Git and what it connects with need; no secret of the job is among them. */
const PASSED = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|LC_\w+|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_\w+|(?:https?|no|all)_proxy)$/i;
/** Nothing that a configuration of the repository names may run while the other tree is written. */
const INERT = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'submodule.recurse=false',
    '-c',
    'advice.detachedHead=false',
    '-c',
    'gc.auto=0',
];
/**
 * Checks a commit out beside the present tree, with `git worktree`: no hook and no filter of the repository runs, and
 * nothing of the other tree is executed. A shallow clone gets the one commit fetched, with the credentials that
 * `actions/checkout` has left where it did.
 * @throws WorldGateError `baseline-unavailable`, `interrupted`
 */
async function checkOutCommit(request) {
    const { repositoryDir, commit, folder } = request;
    const git = gitIn(request);
    const [top = '', prefix = '', common = ''] = (await git(['rev-parse', '--path-format=absolute', '--show-toplevel', '--show-prefix', '--git-common-dir'])).split('\n');
    if (top === '')
        throw unavailable(`${repositoryDir} is in no Git checkout`, 'check the repository out first');
    await requireCommit(git, commit);
    const root = external_node_path_.join(folder, 'tree');
    const filters = await filterDrivers(git);
    await git([...filters, 'worktree', 'add', '--detach', '--force', '--quiet', root, commit]);
    const remove = async () => {
        await git(['worktree', 'remove', '--force', '--force', root]).catch(() => { });
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
        await git(['worktree', 'prune']).catch(() => { });
    };
    try {
        const seconds = Number((await git(['show', '-s', '--format=%ct', commit])).trim());
        const committedAt = new Date(seconds * 1000).toISOString();
        return { dir: external_node_path_.join(root, prefix), root, committedAt, gitDir: common, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/**
 * Where the checked-out commit left the default branch: its merge base with `origin/HEAD`, else with a local or remote
 * `main` or `master`; null where there is none.
 * @throws WorldGateError `interrupted`
 */
async function localBase(request) {
    const git = gitIn(request);
    for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
        try {
            // On the default branch itself that is its own commit, from which the files here may differ.
            return (await git(['merge-base', 'HEAD', branch])).trim();
        }
        catch (error) {
            if (error instanceof errors/* WorldGateError */._B && error.kind === 'interrupted')
                throw error;
        }
    }
    return null;
}
async function requireCommit(git, commit) {
    if (await succeeds(git, ['cat-file', '-e', `${commit}^{commit}`]))
        return;
    const isShallow = (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    const depth = isShallow ? ['--depth=1'] : [];
    try {
        await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', commit]);
    }
    catch (error) {
        if (error instanceof errors/* WorldGateError */._B && error.kind === 'interrupted')
            throw error;
        throw unavailable(`the commit ${commit.slice(0, 12)} is not in this clone, and could not be fetched (${lastLine((0,errors/* messageOf */.bD)(error))})`, 'give `actions/checkout` `fetch-depth: 0`, or check the base out in a second step and name its policy with `baseline: path/of/policy.onnx`');
    }
}
/** Every filter that the configuration knows, switched off: files come out as they are stored. */
async function filterDrivers(git) {
    let listed = '';
    try {
        listed = await git(['config', '--null', '--name-only', '--get-regexp', '^filter\\.']);
    }
    catch (error) {
        // Git ends with 1 where no variable matches.
        if (error instanceof errors/* WorldGateError */._B && error.kind === 'interrupted')
            throw error;
    }
    const names = new Set(listed.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []));
    return [...names].flatMap((name) => [
        ...['smudge', 'process', 'clean'].flatMap((part) => ['-c', `filter.${name}.${part}=`]),
        '-c',
        `filter.${name}.required=false`,
    ]);
}
function gitIn({ repositoryDir, env, signal }) {
    const passed = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)));
    const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', LC_ALL: 'C' };
    return (args) => new Promise((done, fail) => {
        const child = (0,external_node_child_process_.spawn)('git', [...INERT, ...args], {
            cwd: repositoryDir,
            env: { ...passed, ...quiet },
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: GIT_TIMEOUT_MS,
            killSignal: 'SIGKILL',
        });
        const stop = () => child.kill('SIGKILL');
        signal?.addEventListener('abort', stop, { once: true });
        let out = '';
        let err = '';
        child.stdout.on('data', (piece) => {
            if (out.length < MAX_OUTPUT)
                out += piece.toString();
        });
        child.stderr.on('data', (piece) => {
            if (err.length < MAX_OUTPUT)
                err += piece.toString();
        });
        child.once('error', (cause) => {
            signal?.removeEventListener('abort', stop);
            fail(unavailable(`git does not start: ${(0,errors/* messageOf */.bD)(cause)}`, 'install Git on this machine', cause));
        });
        child.once('close', (code) => {
            signal?.removeEventListener('abort', stop);
            if (signal?.aborted)
                fail(new errors/* WorldGateError */._B('interrupted', 'it was cancelled', { kind: 'interrupted' }));
            else if (code === 0)
                done(out);
            else {
                const why = lastLine(err) ||
                    (code === null ? `it took more than ${GIT_TIMEOUT_MS / 1000} s` : `exit code ${code}`);
                fail(unavailable(`git ${args.find((word) => !word.startsWith('-') && !word.includes('=')) ?? ''} failed: ${why}`, 'look at what Git says'));
            }
        });
    });
}
async function succeeds(git, args) {
    try {
        await git(args);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* WorldGateError */._B && error.kind === 'interrupted')
            throw error;
        return false;
    }
}
function lastLine(text) {
    return (text.trim().split('\n').at(-1) ?? '').slice(0, 300);
}
function unavailable(message, hint, cause) {
    return new errors/* WorldGateError */._B('baseline-unavailable', message, {
        hint,
        kind: 'environment',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
// EXTERNAL MODULE: ./.build/presets/load.js
var load = __webpack_require__(75229);
;// CONCATENATED MODULE: ./.build/evaluation/base-policy.js









const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n/;
const MAX_POINTER_BYTES = 1024;
const MAX_POLICY_BYTES = 2 * 1024 * 1024 * 1024;
/**
 * The policy that the preset had at the base commit: the file that the caller names, at its place in that tree, or the one
 * that the preset of that tree names. Nothing of the tree is run.
 * @returns an absolute path inside of the tree, or the URI that the preset of that tree names
 * @throws WorldGateError `baseline-unavailable` where that commit has none that could be another one
 */
function policyAtBase({ loaded, preset, policy, places, checkout }) {
    const { repositoryDir } = places;
    const found = policy === undefined ? fromPreset(loaded, preset, places, checkout) : { file: policy };
    const isUri = found !== null && (0,checkpoint_uri/* isCheckpointUri */.xD)(found.file) && !/^file:/i.test(found.file);
    if (isUri && policy === undefined)
        return found;
    const named = found?.file.replace(/^file:/i, '');
    const file = named === undefined || isUri
        ? null
        : policy === undefined
            ? named
            : moved(named, repositoryDir, checkout, 'the policy');
    if (file === null || !(0,safe_path/* isBelow */.Yw)(checkout.root, file)) {
        throw base_policy_unavailable('the policy of this preset is no file of the repository, and so the same at every commit', 'name the policy of the repository with `policy`, or compare with an earlier run: `baseline: base-branch`');
    }
    if (!(0,external_node_fs_.existsSync)(file)) {
        throw base_policy_unavailable(`the base commit has no ${(0,plain_value/* quoted */.TL)(external_node_path_.relative(checkout.root, file))}`, 'the policy is new, or had another name: there is nothing to compare with yet');
    }
    const real = (0,external_node_fs_.realpathSync)(file);
    if (!(0,safe_path/* isBelow */.Yw)((0,external_node_fs_.realpathSync)(checkout.root), real) || !(0,external_node_fs_.statSync)(real).isFile()) {
        throw base_policy_unavailable(`${(0,plain_value/* quoted */.TL)(external_node_path_.relative(checkout.root, file))} is no file of the base commit`, 'remove the link');
    }
    fromLfs(real, checkout);
    return { file: real, digest: found?.digest };
}
function fromPreset(loaded, preset, places, checkout) {
    if (loaded.source === 'shipped' || preset === undefined)
        return null;
    const named = loaded.source === 'file' || /[/\\]/.test(preset)
        ? moved(external_node_path_.resolve(places.repositoryDir, preset), places.repositoryDir, checkout, 'the preset')
        : preset;
    try {
        const there = (0,load/* loadPreset */._)(named, { ...places, repositoryDir: checkout.dir });
        const { policy } = there.files;
        return there.source === 'shipped' || policy === null
            ? null
            : { file: policy, digest: there.preset.policy?.digest };
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        throw base_policy_unavailable(`the base commit has no such preset: ${error.message}`, 'the preset is new: there is nothing to compare with yet', error);
    }
}
/** A file of this tree at its place in the other one. */
function moved(file, repositoryDir, checkout, what) {
    const inside = external_node_path_.relative(repositoryDir, file);
    const there = external_node_path_.resolve(checkout.dir, inside);
    if (!external_node_path_.isAbsolute(inside) && (0,safe_path/* isBelow */.Yw)(checkout.root, there))
        return there;
    throw base_policy_unavailable(`${what} lies outside of the repository, so the base commit has none`, 'name the other policy itself: `baseline: path/of/policy.onnx`');
}
/** Puts the bytes in the place of a Git LFS pointer where this clone has them; the other tree is ours to change. */
function fromLfs(file, { gitDir }) {
    if ((0,external_node_fs_.lstatSync)(file).size > MAX_POINTER_BYTES)
        return;
    const oid = POINTER.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.[1];
    if (oid === undefined)
        return;
    const stored = external_node_path_.join(gitDir, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    if ((0,external_node_fs_.existsSync)(stored) && (0,external_node_fs_.statSync)(stored).size <= MAX_POLICY_BYTES) {
        const bytes = (0,external_node_fs_.readFileSync)(stored);
        if ((0,foundation_digest/* sha256 */.sc)(bytes) === `sha256:${oid}`) {
            (0,atomic_file/* writeFileAtomic */.Zf)(file, bytes);
            return;
        }
    }
    throw base_policy_unavailable('the policy of the base commit is a Git LFS pointer whose bytes are not in this clone', 'check the base out in a second `actions/checkout` step with `lfs: true` and its `ref` and `path`, and name the policy there: `baseline: base/policy.onnx`');
}
function base_policy_unavailable(message, hint, cause) {
    return new errors/* WorldGateError */._B('baseline-unavailable', message, {
        hint,
        kind: 'environment',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./.build/evaluation/plan-agreement.js
var plan_agreement = __webpack_require__(48411);
// EXTERNAL MODULE: ./.build/evaluation/prepare.js
var prepare = __webpack_require__(5590);
// EXTERNAL MODULE: ./.build/evaluation/task-identity.js
var task_identity = __webpack_require__(59071);
// EXTERNAL MODULE: ./.build/providers/onnx/checkpoint.js
var checkpoint = __webpack_require__(49689);
// EXTERNAL MODULE: ./.build/runs/layout.js
var layout = __webpack_require__(3163);
// EXTERNAL MODULE: ./.build/worlds/mujoco.js
var mujoco = __webpack_require__(67595);
// EXTERNAL MODULE: ./.build/github/client.js + 3 modules
var github_client = __webpack_require__(68527);
// EXTERNAL MODULE: ./.build/foundation/unzip.js
var unzip = __webpack_require__(75012);
// EXTERNAL MODULE: ./.build/github/artifacts-api.js
var artifacts_api = __webpack_require__(1058);
// EXTERNAL MODULE: ./.build/github/workflow-run.js
var workflow_run = __webpack_require__(96747);
// EXTERNAL MODULE: ./.build/github/baselines/stored-baseline.js + 1 modules
var stored_baseline = __webpack_require__(3288);
// EXTERNAL MODULE: ./.build/github/baselines/workflow-runs.js
var workflow_runs = __webpack_require__(70213);
;// CONCATENATED MODULE: ./.build/github/baselines/find-run.js








/** Each costs a download. */
const MOST_CANDIDATES = 5;
/** A first page holds the latest run in most repositories; the second look goes this far back. */
const LOOKS = [100, 1000];
/** Workflow runs of one commit whose artifacts are listed. */
const MOST_RUNS = 20;
/**
 * Finds the run that a preset is compared with on GitHub, or says why there is none: what GitHub refuses, what has
 * expired and what cannot be compared are sentences in `choice.notes`. It is read as a stranger's, although only runs of
 * the repository's own branches and tags are taken.
 */
async function findBaselineRun(request) {
    const search = new Search(request);
    try {
        const found = request.asked === 'release' ? await search.ofRelease() : await search.ofBaseBranch();
        if (found !== null)
            return found;
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        search.notes.push(`the search ended early: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`);
    }
    const nowhere = { found: null, ref: null, commit: null, url: null };
    return { dir: null, choice: (0,stored_baseline/* choiceOf */.FH)(request.asked, nowhere, null, search.notes) };
}
class Search {
    notes = [];
    #request;
    #runs = new Map();
    #tried = 0;
    constructor(request) {
        this.#request = request;
    }
    async ofBaseBranch() {
        const { branch } = this.#request.base;
        if (branch === null) {
            this.notes.push('this event has no base branch');
            return null;
        }
        const latest = await this.#latestOf(branch);
        if (latest !== null)
            return latest;
        const ancestor = await this.#mergeBase(branch);
        if (ancestor === null || ancestor === this.#request.commit)
            return null;
        const found = await this.#ofCommit(ancestor, { found: 'merge-base', ref: branch });
        if (found === null)
            this.notes.push(`the merge base ${ancestor.slice(0, 12)} has no run to compare with`);
        return found;
    }
    async ofRelease() {
        const { client, repository, commit } = this.#request;
        const release = await (0,workflow_runs/* latestRelease */.JF)(client, repository);
        if (release === null) {
            this.notes.push('there is no release yet');
            return null;
        }
        const tagged = await (0,workflow_runs/* commitOfTag */.lz)(client, repository, release.tag_name);
        if (tagged === commit) {
            this.notes.push(`the latest release ${(0,plain_value/* quoted */.TL)(release.tag_name)} is this very commit`);
            return null;
        }
        const place = { found: 'release', ref: release.tag_name };
        const found = (await this.#ofAsset(release, tagged)) ?? (await this.#ofCommit(tagged, place));
        if (found === null) {
            this.notes.push(`release ${(0,plain_value/* quoted */.TL)(release.tag_name)} has neither a file worldgate-${this.#preset}-RUN.zip nor a run of its commit`);
        }
        return found;
    }
    get #preset() {
        return this.#request.here.preset.name;
    }
    /** The latest run on the branch that was successful. Where it cannot be compared, an older one is no answer either. */
    async #latestOf(branch) {
        const { client, repository } = this.#request;
        const looked = new Set();
        let expired = 0;
        for (const limit of LOOKS) {
            const { artifacts, total } = await (0,artifacts_api/* listArtifacts */.w)(client, repository, { limit });
            for (const artifact of artifacts) {
                if (looked.has(artifact.id))
                    continue;
                looked.add(artifact.id);
                const runId = (0,stored_baseline/* runIdOfArtifact */.sD)(artifact.name, this.#preset);
                if (runId === null || !this.#mayBeOf(artifact, branch))
                    continue;
                if (artifact.expired) {
                    expired++;
                    continue;
                }
                const run = await this.#runOf(artifact.workflow_run.id);
                if (!(0,workflow_runs/* isOwnRun */.qK)(run) || run.headBranch !== branch || run.headSha !== artifact.workflow_run.head_sha)
                    continue;
                if (this.#tried++ === MOST_CANDIDATES)
                    return null;
                const outcome = await this.#take({ artifact, runId, run }, { found: 'base-branch', ref: branch });
                if (outcome === 'refused')
                    return null;
                if (outcome !== 'unusable')
                    return outcome;
            }
            if (total <= limit)
                break;
        }
        const lost = expired === 0 ? '' : `; ${expired} have expired`;
        this.notes.push(`branch ${(0,plain_value/* quoted */.TL)(branch)} has no successful run of ${this.#preset} that is kept${lost}`);
        return null;
    }
    /** By what the platform says of the artifact itself, before anything else is asked for it. */
    #mayBeOf({ workflow_run: run }, branch) {
        const { runId, commit } = this.#request;
        return (run?.id != null &&
            run.repository_id != null &&
            run.head_repository_id === run.repository_id &&
            run.head_branch === branch &&
            run.id !== runId &&
            run.head_sha != null &&
            run.head_sha !== commit);
    }
    async #runOf(id) {
        const { client, repository } = this.#request;
        const run = this.#runs.get(id) ?? (await (0,workflow_run/* readWorkflowRun */.hO)(client, repository, id));
        this.#runs.set(id, run);
        return run;
    }
    async #mergeBase(branch) {
        const { client, repository, commit, base } = this.#request;
        if (commit === null)
            return null;
        try {
            return await (0,workflow_runs/* mergeBase */.wu)(client, repository, base.commit ?? branch, commit);
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
            this.notes.push(`the merge base is not known: ${error.message}`);
            return null;
        }
    }
    /** The newest run of one commit of the repository. */
    async #ofCommit(sha, place) {
        const { client, repository, runId } = this.#request;
        const runs = await (0,workflow_runs/* listWorkflowRuns */.K9)(client, repository, { head_sha: sha });
        const own = runs.filter((run) => run.headSha === sha && run.id !== runId && (0,workflow_runs/* isOwnRun */.qK)(run));
        for (const run of own.slice(0, MOST_RUNS)) {
            const { artifacts } = await (0,artifacts_api/* listArtifacts */.w)(client, repository, { runId: run.id, limit: 500 });
            for (const artifact of artifacts) {
                const id = (0,stored_baseline/* runIdOfArtifact */.sD)(artifact.name, this.#preset);
                if (id === null)
                    continue;
                if (artifact.expired) {
                    this.notes.push(`run ${id} of commit ${sha.slice(0, 12)} has expired`);
                    continue;
                }
                if (this.#tried++ >= MOST_CANDIDATES + 2)
                    return null;
                const outcome = await this.#take({ artifact, runId: id, run }, place);
                if (outcome === 'refused')
                    return null;
                if (outcome !== 'unusable')
                    return outcome;
            }
        }
        return null;
    }
    async #take({ artifact, runId, run }, place) {
        const { client, repository } = this.#request;
        const where = { ...place, commit: run.headSha, url: run.url };
        return this.#judge(runId, where, async (dir) => {
            await (0,artifacts_api/* downloadArtifact */.b)(client, repository, artifact, dir, stored_baseline/* BASELINE_LIMITS */.TA);
        });
    }
    async #ofAsset(release, commit) {
        const { client, repository, folder } = this.#request;
        for (const asset of release.assets) {
            const runId = asset.name.endsWith('.zip')
                ? (0,stored_baseline/* runIdOfArtifact */.sD)(asset.name.slice(0, -4), this.#preset)
                : null;
            if (runId === null)
                continue;
            const place = { found: 'release', ref: release.tag_name, commit, url: release.html_url };
            const outcome = await this.#judge(runId, place, async (dir) => {
                const file = (0,external_node_path_.join)(folder, `${runId}.zip`);
                const { digest } = await client.download({
                    route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
                    parameters: {
                        owner: repository.owner,
                        repo: repository.name,
                        asset_id: asset.id,
                        headers: { accept: 'application/octet-stream' },
                    },
                    purpose: `download ${asset.name} of release ${release.tag_name}`,
                    permission: 'contents: read',
                    file,
                    maxBytes: stored_baseline/* BASELINE_LIMITS */.TA.maxArchiveBytes,
                });
                if (asset.digest != null && asset.digest !== digest) {
                    this.notes.push(`${asset.name} was downloaded with another digest than GitHub states`);
                    return false;
                }
                await (0,unzip/* unzipInto */.v)(file, dir, stored_baseline/* BASELINE_LIMITS */.TA);
                return true;
            });
            if (typeof outcome !== 'string')
                return outcome;
        }
        return null;
    }
    async #judge(runId, place, fetch) {
        const { asked, here, folder } = this.#request;
        const what = `run ${runId} of commit ${place.commit?.slice(0, 12) ?? 'unknown'}`;
        const dir = (0,external_node_path_.join)(folder, runId);
        try {
            if ((await fetch(dir)) === false)
                return 'unusable';
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
            this.notes.push(`${what} was not taken: ${error.message}`);
            return 'unusable';
        }
        const judged = (0,stored_baseline/* judgeBaseline */.dn)(dir, { preset: this.#preset, runId, commit: place.commit, what }, here);
        if (judged.state !== 'taken') {
            this.notes.push(judged.note);
            return judged.state;
        }
        return { dir, choice: (0,stored_baseline/* choiceOf */.FH)(asked, place, judged.manifest, [...this.notes, ...judged.notes]) };
    }
}

;// CONCATENATED MODULE: ./.build/github/baselines/with-baseline.js


















/**
 * Chooses the baseline that was asked for and hands the run, with it, to `run`. Where the base branch, the release or
 * the base commit gives none, the run goes on without, and its manifest says why. A path is the caller's own word: what
 * is wrong with that is thrown.
 * @throws WorldGateError of the preset; `usage`, `baseline-missing`, `baseline-mismatch` for a path
 */
async function withBaseline(ask, request, world, tools, run) {
    if (request.overrides.baselinePolicy !== undefined || request.baselineRun !== undefined) {
        throw new errors/* WorldGateError */._B('usage', 'a run is compared with one baseline, and two are named', {
            hint: 'give `baseline` or `baseline-policy`, not both',
        });
    }
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(world.temporaryDir, 'worldgate-baseline-'));
    const undo = [];
    try {
        const prepared = await (0,prepare.prepareRun)(request, tools);
        const chosen = await choose(ask, { request, prepared, world, tools, folder, undo });
        for (const line of describe(chosen.choice))
            tools.log(line);
        return await run({
            ...request,
            ...chosen.changes,
            baselineChoice: chosen.choice,
            command: [...withoutFlag(request.command), ...chosen.words],
        });
    }
    finally {
        for (const step of undo)
            await step();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function choose(ask, job) {
    if (ask.kind === 'path')
        return named(ask.path, job);
    if (ask.kind === 'paired')
        return paired(ask.commit, job);
    return found(ask.kind, job);
}
/** A run of GitHub, kept beside the runs of this job, so that gates can be decided again. */
async function found(asked, job) {
    const { prepared, request, world, folder } = job;
    const { context, clock, redact, token, base, limits } = world;
    const { repository, apiUrl } = context;
    const why = prepared.loaded.preset.kind === 'benchmark'
        ? 'latency is compared only between policies that run interleaved in one job: use `baseline: paired`'
        : repository === null
            ? 'this is no workflow of a repository'
            : apiUrl === null
                ? 'GITHUB_API_URL is not an http(s) address without credentials'
                : token === ''
                    ? 'the input `github-token` is empty'
                    : null;
    if (why !== null)
        return without(asked, request, [why]);
    const client = await (0,github_client/* createGitHubClient */.L)({
        token,
        apiUrl: apiUrl,
        fork: context.pullRequest?.fork ?? null,
        clock,
        redact,
        ...(limits === undefined ? {} : { limits }),
    });
    const { dir, choice } = await findBaselineRun({
        asked,
        client,
        repository: repository,
        base,
        commit: context.commit,
        runId: context.runId,
        here: comparedRun(prepared),
        folder,
    });
    if (dir === null)
        return { changes: { baselineRun: undefined, overrides: request.overrides }, choice, words: [] };
    const id = external_node_path_.basename(dir);
    keepBeside(dir, external_node_path_.join((0,layout/* runsFolder */.Xc)(request.workspaceDir), id));
    const changes = { baselineRun: dir, overrides: request.overrides };
    return { changes, choice, words: ['--baseline', id] };
}
/** What stands there already is left alone, and is not what the comparison rests on. */
function keepBeside(dir, target) {
    if ((0,external_node_fs_.existsSync)(target))
        return;
    (0,atomic_file/* makeFolder */.fc)(external_node_path_.dirname(target));
    (0,external_node_fs_.cpSync)(dir, target, { recursive: true, errorOnExist: true, force: false });
}
/** The policy of the base commit, which then runs interleaved with this one. */
async function paired(asked, job) {
    const { request, prepared, tools, folder, world, undo } = job;
    const { env, signal } = tools;
    const where = { repositoryDir: request.repositoryDir, env, signal };
    const commit = asked ?? world.base.commit ?? (world.context.inActions ? null : await localBase(where));
    if (commit === null) {
        return without('paired', request, ['no base commit is known; name one: `baseline: paired:COMMIT`']);
    }
    if (prepared.loaded.preset.provider === 'mock') {
        return without('paired', request, ['a mock has no policy at another commit']);
    }
    try {
        const checkout = await checkOutCommit({ ...where, commit, folder });
        undo.push(checkout.remove);
        const policy = policyAtBase({
            loaded: prepared.loaded,
            preset: request.preset,
            policy: request.overrides.policy,
            places: (0,prepare.presetPlaces)(request, tools),
            checkout,
        });
        const same = isSame(policy, prepared);
        const { branch } = world.base;
        return {
            changes: { baselineRun: undefined, overrides: { ...request.overrides, ...baselineOverrides(policy) } },
            choice: {
                asked: 'paired',
                found: 'paired',
                ref: branch?.slice(0, 300) ?? null,
                commit,
                dated_at: checkout.committedAt,
                url: null,
                notes: same ? ['both commits have the same policy, byte for byte'] : [],
            },
            words: ['--baseline', `paired:${commit}`],
        };
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error) || error.code === 'interrupted')
            throw error;
        return without('paired', request, [
            `${error.message}${error.hint === undefined ? '' : `: ${error.hint}`}`,
        ]);
    }
}
function baselineOverrides({ file, digest }) {
    return { baselinePolicy: file, ...(digest !== undefined && { baselineDigest: digest }) };
}
function isSame({ file, digest }, { policy, loaded }) {
    if (policy === null)
        return false;
    if ((0,checkpoint_uri/* isCheckpointUri */.xD)(file))
        return digest === policy.digest || file === loaded.files.policy;
    return (0,foundation_digest/* sha256 */.sc)((0,checkpoint.readCheckpoint)(file)) === policy.digest;
}
/** A folder of a run, or a policy. */
async function named(given, { request, prepared }) {
    const isUri = (0,checkpoint_uri/* isCheckpointUri */.xD)(given);
    const file = isUri ? given : external_node_path_.resolve(request.repositoryDir, given);
    const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (stat === undefined && !isUri) {
        throw new errors/* WorldGateError */._B('baseline-missing', `baseline: there is no ${(0,plain_value/* quoted */.TL)(given)}`, {
            hint: 'name the folder of a run or an ONNX file, or write `base-branch`, `release` or `paired`',
        });
    }
    const choice = (manifest, notes) => (0,stored_baseline/* choiceOf */.FH)('path', { found: 'path', ref: null, commit: null, url: null }, manifest, notes);
    if (stat === undefined || stat.isFile()) {
        return {
            changes: { baselineRun: undefined, overrides: { ...request.overrides, baselinePolicy: file } },
            choice: choice(null, []),
            words: ['--baseline', given],
        };
    }
    const { run } = (0,plan_agreement/* readPlannedRun */.Y)(file);
    const { run_id, preset } = run.manifest;
    const expected = { preset: preset.name, runId: run_id, commit: null, what: `run ${run_id}` };
    const judged = (0,stored_baseline/* judgeBaseline */.dn)(file, expected, comparedRun(prepared));
    if (judged.state !== 'taken')
        throw (0,stored_baseline/* refusal */.x5)(judged.note);
    return {
        changes: { baselineRun: file, overrides: request.overrides },
        choice: choice(judged.manifest, judged.notes),
        words: ['--baseline', run_id],
    };
}
function without(asked, request, notes) {
    const nowhere = { found: null, ref: null, commit: null, url: null };
    return Promise.resolve({
        changes: { baselineRun: undefined, overrides: request.overrides },
        choice: (0,stored_baseline/* choiceOf */.FH)(asked, nowhere, null, notes),
        words: [],
    });
}
/** What of a prepared run decides with which others it can be compared. */
function comparedRun({ loaded, engine, tasks }) {
    const { preset } = loaded;
    return {
        preset,
        engine: preset.provider === 'mock' ? null : engine,
        tasks: (0,task_identity/* taskIdentities */.a)(tasks),
        physics: preset.kind === 'eval' ? mujoco/* PHYSICS */.a : null,
    };
}
/** For the log. */
function describe({ asked, found, ref, commit, notes }) {
    const what = found === null
        ? `baseline: ${asked} found none`
        : `baseline: ${found}${ref === null ? '' : ` ${ref}`}${commit === null ? '' : ` at ${commit.slice(0, 12)}`}`;
    return [what, ...notes.map((note) => `  ${note}`)];
}
/** The words without `--baseline`, which is said again by what was found. */
function withoutFlag(words) {
    return words.filter((word, i) => word !== '--baseline' && !word.startsWith('--baseline=') && words[i - 1] !== '--baseline');
}


/***/ }),

/***/ 68527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: CLIENT_LIMITS

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/client-errors.js



const MAX_SERVER_MESSAGE = 300;
/** What the GitHub toolkit threw when it sent a call, as the failure that it stands for. */
function toGitHubError(error, call, { fork, redact, nowMs }) {
    const failed = error;
    if (failed.status !== undefined && failed.response !== undefined) {
        return (0,failures/* refusalError */.z)({
            status: failed.status,
            headers: failed.response.headers,
            serverMessage: serverMessage(failed.response.data, redact),
            purpose: call.purpose,
            permission: call.permission,
            fork,
            nowMs,
        });
    }
    return new failures/* GitHubError */.y({
        failure: 'unreachable',
        message: `GitHub's API could not be reached to ${call.purpose} (${(0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error)), MAX_SERVER_MESSAGE)})`,
        hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
        cause: error,
    });
}
function timedOut(purpose, ms) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
        hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function outOfTime(purpose, budgetMs) {
    return new failures/* GitHubError */.y({
        failure: 'timeout',
        message: `No time was left to ${purpose}: calls to GitHub's API may take ${seconds(budgetMs)} in all`,
        hint: 'Run the job again later.',
        status: null,
        mayHaveApplied: false,
        retryAfterMs: null,
    });
}
/** The same failure, with how long the server wanted us to wait. */
function givingUp(error, waitMs) {
    if (error.retryAfterMs === null)
        return error;
    return new failures/* GitHubError */.y({
        failure: error.failure,
        message: `${error.message}; it asks for a wait of ${seconds(waitMs)}, which is longer than this job waits`,
        hint: error.hint ?? '',
        status: error.status,
        mayHaveApplied: error.mayHaveApplied,
        retryAfterMs: error.retryAfterMs,
        cause: error,
    });
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function serverMessage(data, redact) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const parts = typeof message === 'string' ? [message] : [];
    for (const item of Array.isArray(errors) ? errors.slice(0, 5) : []) {
        const detail = typeof item === 'string' ? item : item?.message;
        if (typeof detail === 'string')
            parts.push(detail);
    }
    return (0,plain/* clip */.$Q)(redact(parts.join(': ')), MAX_SERVER_MESSAGE);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
;// CONCATENATED MODULE: ./.build/github/download.js







const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One try of a download. The token goes to the API's own origin only: what is redirected to another host is asked for
 * there without it, and over HTTPS where the API is.
 */
async function downloadOnce(call, ways) {
    const watch = new Watch(ways);
    try {
        const answer = await follow(call, ways, watch);
        return await toFile(call, answer, watch);
    }
    catch (error) {
        if (watch.expiredMs !== null)
            throw timedOut(call.purpose, watch.expiredMs);
        throw error;
    }
    finally {
        watch.stop();
    }
}
/** Aborts where nothing comes for too long, or where all of it takes too long. */
class Watch {
    #abort = new AbortController();
    #idleMs;
    #whole;
    #idle;
    /** The time that ran out. */
    expiredMs = null;
    constructor({ idleMs, deadlineMs }) {
        this.#idleMs = idleMs;
        this.#whole = setTimeout(() => this.#expire(deadlineMs), deadlineMs);
        this.#idle = setTimeout(() => this.#expire(idleMs), idleMs);
    }
    get signal() {
        return this.#abort.signal;
    }
    heard() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
    }
    stop() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
        // Frees the connection of an answer that was not read to its end.
        this.#abort.abort();
    }
    #expire(ms) {
        this.expiredMs ??= ms;
        this.#abort.abort();
    }
}
async function follow(call, ways, watch) {
    const { octokit, apiUrl } = ways;
    const send = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
    let answer = await ask(octokit, call.route, call.parameters, watch);
    let from = new URL(apiUrl);
    for (let hop = 0; REDIRECTS.has(answer.status); hop++) {
        const to = redirectTarget(call, answer, from);
        if (hop === MAX_HOPS)
            throw badAnswer(call, `it redirects more than ${MAX_HOPS} times`);
        watch.heard();
        const isApi = to.origin === new URL(apiUrl).origin;
        answer = isApi
            ? await ask(octokit, 'GET {+address}', { ...headersOf(call), address: to.href }, watch)
            : await askOther(call, send, to, watch, ways.redact);
        from = to;
    }
    return answer;
}
/** The API's own origin, with the token. */
async function ask(octokit, route, parameters, watch) {
    const request = { signal: watch.signal, redirect: 'manual', parseSuccessResponseBody: false };
    const { status, headers, data } = await octokit.request(route, { ...parameters, request });
    return { status, headers: headers, body: (data || null) };
}
/** Another host, which learns nothing of the token. */
async function askOther(call, send, to, watch, redact) {
    let response;
    try {
        response = await send(to.href, {
            redirect: 'manual',
            signal: watch.signal,
            headers: { 'user-agent': 'worldgate' },
        });
    }
    catch (error) {
        // The address itself stays out: it carries a signature that opens the file to whoever reads the log.
        throw storageError(call, to, (0,plain/* clip */.$Q)(redact((0,errors/* messageOf */.bD)(error.cause ?? error)), 200), null);
    }
    const { status, headers } = response;
    if (status >= 400)
        throw storageError(call, to, String(status), status);
    return { status, headers: Object.fromEntries(headers), body: response.body };
}
function headersOf(call) {
    return 'headers' in call.parameters ? { headers: call.parameters.headers } : {};
}
function redirectTarget(call, { headers }, from) {
    const location = String(headers.location ?? '');
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (to === null || to.username !== '' || to.password !== '')
        throw badAnswer(call, 'it redirects to no address');
    if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw badAnswer(call, 'it redirects to an address without encryption');
}
async function toFile(call, answer, watch) {
    const announced = answer.headers['content-encoding'] === undefined ? Number(answer.headers['content-length']) : Number.NaN;
    if (announced > call.maxBytes)
        throw tooLarge(call);
    const digest = new foundation_digest/* RunningDigest */.iM();
    let sizeBytes = 0;
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(call.file, 'wx', 0o600);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, call.file);
    }
    let complete = false;
    try {
        for await (const piece of answer.body ?? []) {
            watch.heard();
            sizeBytes += piece.length;
            if (sizeBytes > call.maxBytes)
                throw tooLarge(call);
            digest.update(piece);
            writeAll(fd, piece, call.file);
        }
        if (Number.isFinite(announced) && announced !== sizeBytes)
            throw badAnswer(call, 'it ends too early');
        complete = true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        if (!complete)
            (0,external_node_fs_.rmSync)(call.file, { force: true });
    }
    return { digest: digest.digest(), sizeBytes };
}
function writeAll(fd, data, file) {
    try {
        for (let at = 0; at < data.length;)
            at += (0,external_node_fs_.writeSync)(fd, data, at);
    }
    catch (error) {
        throw (0,atomic_file/* writeError */.oG)(error, file);
    }
}
function tooLarge({ purpose, maxBytes }) {
    return new errors/* WorldGateError */._B('download-too-large', `The server answered a request to ${purpose} with more than the ${maxBytes} bytes that are taken`, { hint: 'Check that it is what you meant: nothing of it was kept.' });
}
function badAnswer({ purpose }, why) {
    return new failures/* GitHubError */.y({
        failure: 'bad-answer',
        message: `The server's answer to a request to ${purpose} is not what GitHub's API promises: ${why}`,
        hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
        status: null,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}
function storageError({ purpose }, { host }, why, status) {
    return new failures/* GitHubError */.y({
        failure: status === null ? 'unreachable' : status >= 500 || status === 429 ? 'server-error' : 'refused',
        message: `GitHub sent the request to ${purpose} on to ${host}, which did not answer it (${why})`,
        hint: `Check that the runner may reach ${host}; a self-hosted runner behind a firewall needs the hosts of GitHub's storage.`,
        status,
        mayHaveApplied: true,
        retryAfterMs: null,
    });
}

;// CONCATENATED MODULE: ./.build/github/octokit.js
/**
 * The toolkit's client for one server and token, which asks through the proxy that the environment names. Where none
 * is named for this server, the same client without the toolkit's own HTTP stack: that takes longer to load than all
 * the rest of an action that comments, and Node has one.
 */
async function octokitFor(token, baseUrl) {
    const options = {
        auth: `token ${token}`,
        baseUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    if (getProxyUrl(new URL(baseUrl)) === undefined) {
        const { Octokit: Plain } = await __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730));
        return new Plain(options);
    }
    // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4730), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
    return new GitHub({ ...getOctokitOptions(token), baseUrl, log: options.log });
}
function silent() { }

;// CONCATENATED MODULE: ./.build/github/client.js





const CLIENT_LIMITS = {
    requestTimeoutMs: 15_000,
    budgetMs: 180_000,
    maxWaitMs: 60_000,
    maxAttempts: 5,
    downloadTimeoutMs: 600_000,
};
/** A client for one server and one token. Loads the GitHub toolkit when called. */
async function createGitHubClient(options) {
    const limits = { ...CLIENT_LIMITS, ...options.limits };
    const { clock } = options;
    const octokit = await octokitFor(options.token, options.apiUrl);
    let endsAt = clock.now() + limits.budgetMs;
    const remaining = () => endsAt - clock.now();
    const asking = () => ({ fork: options.fork, redact: options.redact, nowMs: clock.now() });
    async function once(call) {
        const timeoutMs = Math.min(limits.requestTimeoutMs, remaining());
        if (timeoutMs <= 0)
            throw outOfTime(call.purpose, limits.budgetMs);
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs);
        try {
            const response = await octokit.request(call.route, {
                ...call.parameters,
                request: { signal: abort.signal },
            });
            // A body that breaks off arrives here as an empty text with a good status.
            const data = abort.signal.aborted ? undefined : call.answer.safeParse(response.data);
            if (data?.success)
                return { data: data.data, more: /;\s*rel="next"/.test(response.headers.link ?? '') };
            if (data === undefined)
                throw timedOut(call.purpose, timeoutMs);
            throw new failures/* GitHubError */.y({
                failure: 'bad-answer',
                message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
                hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
                status: response.status,
                mayHaveApplied: true,
                retryAfterMs: null,
            });
        }
        catch (error) {
            if (error instanceof failures/* GitHubError */.y)
                throw error;
            if (abort.signal.aborted)
                throw timedOut(call.purpose, timeoutMs);
            throw toGitHubError(error, call, asking());
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function fetchTo(call) {
        const begun = clock.now();
        try {
            return await downloadOnce(call, {
                octokit,
                apiUrl: options.apiUrl,
                idleMs: limits.requestTimeoutMs,
                deadlineMs: limits.downloadTimeoutMs,
                redact: options.redact,
            });
        }
        catch (error) {
            throw error instanceof errors/* WorldGateError */._B ? error : toGitHubError(error, call, asking());
        }
        finally {
            // The budget is for calls: a large file is slow without anything being wrong.
            endsAt += clock.now() - begun;
        }
    }
    const client = {
        clock,
        async call(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await once(call);
                }
                catch (error) {
                    if (call.repeat === 'once')
                        throw error;
                    await client.waitFor(error, attempt);
                }
            }
        },
        async download(call) {
            for (let attempt = 1;; attempt++) {
                try {
                    return await fetchTo(call);
                }
                catch (error) {
                    await client.waitFor(error, attempt);
                }
            }
        },
        async waitFor(error, attempt) {
            if (!(error instanceof failures/* GitHubError */.y) || !error.temporary || attempt >= limits.maxAttempts)
                throw error;
            const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + clock.random());
            const waitMs = error.retryAfterMs ?? Math.min(backoff, limits.maxWaitMs);
            if (waitMs > limits.maxWaitMs || waitMs >= remaining())
                throw givingUp(error, waitMs);
            await clock.sleep(waitMs);
        },
        async pause(ms) {
            if (remaining() > 0)
                await clock.sleep(Math.min(ms, remaining()));
        },
    };
    return client;
}


/***/ }),

/***/ 23125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError),
/* harmony export */   z: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/** A call to GitHub's API that did not succeed. `code` is `github-` and the failure. */
class GitHubError extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B {
    failure;
    /** HTTP status, `null` where no answer came. */
    status;
    /** The server may have carried the request out although the answer was lost or an error. */
    mayHaveApplied;
    /** How long the server asked us to wait; `null` where it did not say. */
    retryAfterMs;
    constructor(options) {
        super(`github-${options.failure}`, options.message, {
            hint: options.hint,
            kind: 'environment',
            cause: options.cause,
        });
        this.name = 'GitHubError';
        this.failure = options.failure;
        this.status = options.status;
        this.mayHaveApplied = options.mayHaveApplied;
        this.retryAfterMs = options.retryAfterMs;
    }
    /** Trying again later may help. */
    get temporary() {
        return ['rate-limited', 'server-error', 'bad-answer', 'timeout', 'unreachable'].includes(this.failure);
    }
}
/** GitHub's advice where a secondary limit comes without a time: wait at least one minute. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
/** Turns an answer with status 400 or more into the failure that it stands for, with the first thing to try. */
function refusalError(refusal) {
    const { status, purpose, serverMessage } = refusal;
    const base = {
        message: `GitHub refused to ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
        status,
        mayHaveApplied: false,
        retryAfterMs: null,
    };
    const limited = rateLimitWait(refusal);
    if (limited !== undefined) {
        return new GitHubError({
            ...base,
            failure: 'rate-limited',
            retryAfterMs: limited,
            hint: 'Run the job again later, or let fewer jobs write to the API at the same time.',
        });
    }
    if (status >= 500) {
        return new GitHubError({
            ...base,
            failure: 'server-error',
            message: `GitHub could not ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
            mayHaveApplied: true,
            retryAfterMs: retryAfter(refusal) ?? null,
            hint: 'Run the job again; if it stays, look at githubstatus.com or at the state of your Enterprise server.',
        });
    }
    const [failure, hint] = permanentFailure(refusal);
    return new GitHubError({ ...base, failure, hint });
}
function permanentFailure(refusal) {
    switch (refusal.status) {
        case 401:
            return [
                'unauthorized',
                'The token is missing, expired or revoked: leave `github-token` at its default, or renew the secret behind it.',
            ];
        case 403:
            return ['forbidden', forbiddenHint(refusal)];
        case 404:
        case 410:
            return [
                'not-found',
                'Check the repository and the pull request number. GitHub also answers so when the token may not see a ' +
                    `private repository${refusal.permission === null ? '' : `: the job needs \`permissions: ${refusal.permission}\``}.`,
            ];
        case 422:
            return [
                'invalid',
                /too long|maximum is/i.test(refusal.serverMessage)
                    ? 'The text is over the limit of 65,536 characters: let fewer presets share one comment.'
                    : 'This is likely a bug of WorldGate: please report it with this message.',
            ];
        default:
            return ['refused', 'Look at what the server says, and at the state of the repository.'];
    }
}
function forbiddenHint(refusal) {
    if (refusal.headers['x-github-sso'] !== undefined) {
        return "Authorise the token for the organisation's single sign-on, or use the job's own `github.token`.";
    }
    if (/\block(?:ed)?\b/i.test(refusal.serverMessage)) {
        return 'The conversation of this pull request is locked: unlock it, or set `comment: never`.';
    }
    const line = `permissions: ${refusal.permission ?? 'contents: read'}`;
    if (refusal.fork === true) {
        return (`The pull request comes from a fork, so its token can only read, even with \`${line}\` in the workflow. ` +
            'The verdict, the job summary and the uploaded run are not affected; the comment comes from the second workflow, ' +
            'which runs on `workflow_run`, where the repository has one (docs/forks.md).');
    }
    return `Add \`${line}\` to the job (or pass a \`github-token\` that has it).`;
}
/**
 * Milliseconds to wait where the answer is a rate limit (429, or 403 with one of GitHub's two marks),
 * `undefined` for every other answer.
 * Source: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function rateLimitWait(refusal) {
    const { status, headers, serverMessage } = refusal;
    if (status !== 429 && status !== 403)
        return undefined;
    const asked = retryAfter(refusal);
    if (asked !== undefined)
        return asked;
    if (String(headers['x-ratelimit-remaining'] ?? '') === '0') {
        const resetSeconds = Number(headers['x-ratelimit-reset']);
        if (Number.isFinite(resetSeconds))
            return Math.max(0, resetSeconds * 1000 - serverNow(refusal));
        return SECONDARY_LIMIT_WAIT_MS;
    }
    const named = /secondary rate limit|abuse detection|rate limit exceeded/i.test(serverMessage);
    return status === 429 || named ? SECONDARY_LIMIT_WAIT_MS : undefined;
}
/** `Retry-After` in milliseconds: whole seconds, or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(refusal) {
    const value = String(refusal.headers['retry-after'] ?? '').trim();
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - serverNow(refusal));
}
/** The server's clock where it tells, so that a runner whose clock is off waits as long as it was asked to. */
function serverNow(refusal) {
    const date = Date.parse(String(refusal.headers.date ?? ''));
    return Number.isNaN(date) ? refusal.nowMs : date;
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


/***/ })

};
