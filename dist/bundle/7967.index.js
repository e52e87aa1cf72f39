export const id = 7967;
export const ids = [7967];
export const modules = {

/***/ 57967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ SAVE_MODES),
/* harmony export */   _R: () => (/* binding */ CACHE_MODES),
/* harmony export */   jobCache: () => (/* binding */ jobCache)
/* harmony export */ });
/* unused harmony export openCheckpointCache */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** When a checkpoint is put into the cache of the repository, after it was fetched from its source. */
const SAVE_MODES = ['miss', 'default-branch', 'never'];
/** One restore or save. A cache that takes longer is slower than most sources. */
const DEADLINE_MS = 10 * 60_000;
/** Changes where what is kept under it changes. */
const KEY = 'worldgate-checkpoint-v1';
/**
 * The cache service of hosted runners, by digest. It is a convenience: whatever it does, nothing fails. After the first
 * call that failed or took too long it is left alone.
 */
async function openCheckpointCache(options) {
    const client = options.client ?? (await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(2779), __webpack_require__.e(3394), __webpack_require__.e(2088), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151)));
    const { note, redact, deadlineMs = DEADLINE_MS } = options;
    let isDown = !client.isFeatureAvailable();
    if (isDown)
        note('There is no cache service here: checkpoints are fetched from their sources.');
    const keyOf = (digest) => `${KEY}-${digest.slice('sha256:'.length)}`;
    async function attempt(what, act) {
        if (isDown)
            return undefined;
        let timer;
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new Error(`no answer in ${deadlineMs / 1000} s`)), deadlineMs);
        });
        try {
            return await Promise.race([act(), late]);
        }
        catch (error) {
            isDown = true;
            note(`The cache could not be ${what} (${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(redact((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)), 300)}); going on without it.`);
            return undefined;
        }
        finally {
            clearTimeout(timer);
        }
    }
    const saves = options.save === 'miss' || (options.save === 'default-branch' && options.isDefaultBranch);
    return {
        restore: async (digest, file) => {
            const key = await attempt('read', () => client.restoreCache([file], keyOf(digest)));
            return key !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
        },
        save: async (digest, file) => {
            if (!saves)
                return;
            const id = await attempt('written', () => client.saveCache([file], keyOf(digest)));
            // The toolkit has said why: a token that may only read, `ACTIONS_CACHE_MODE`, another job that was first.
            if (id === -1)
                note('The cache did not keep the checkpoint; the next job may have to fetch it again.');
        },
    };
}
/** On which runners the cache of the repository is used. */
const CACHE_MODES = ['auto', 'always', 'never'];
/**
 * The cache of the job's repository where it is of use: a self-hosted runner keeps its store, which is faster than any
 * service.
 * @param env of the job
 */
async function jobCache(env, { when, ...options }) {
    const isHosted = env.RUNNER_ENVIRONMENT === 'github-hosted';
    if (when === 'never' || (when === 'auto' && !isHosted))
        return undefined;
    return openCheckpointCache({ ...options, isDefaultBranch: isDefaultBranch(env) });
}
/** Whether the workflow runs on the default branch, as its event tells. */
function isDefaultBranch(env) {
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
        return `refs/heads/${String(event.repository?.default_branch)}` === env.GITHUB_REF;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 72342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text from outside before it is escaped for its place: well-formed, visible, and not too long. */
/** Controls, line separators, bidirectional overrides, zero-width and other invisible format characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]+/gu;
const SPACES = /\s+/gu;
/** One visible line: whitespace runs become a space, invisible characters go, lone surrogates become U+FFFD. */
function plainLine(text) {
    // The cut keeps the work small on megabytes of text that nobody will see anyway.
    const start = text.length > 20_000 ? text.slice(0, 20_000) : text;
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(start).toWellFormed().replace(SPACES, ' ').replace(INVISIBLE, '').trim();
}
/** As `plainLine`, but at most `most` characters (UTF-16), cut between whole characters and ended by `…`. */
function clip(text, most) {
    const line = plainLine(text);
    if (line.length <= most)
        return line;
    const end = most - 1;
    const splitsPair = /[\ud800-\udbff]/.test(line.charAt(end - 1));
    return `${line.slice(0, splitsPair ? end - 1 : end).trimEnd()}…`;
}
/** Longest text of each sort that a rendering shows; the JSON beside it keeps the whole. */
const LONGEST = {
    name: 100,
    label: 120,
    title: 200,
    unit: 30,
    method: 160,
    sentence: 600,
    message: 2000,
    command: 2000,
};


/***/ })

};
