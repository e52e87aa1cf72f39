export const id = 4317;
export const ids = [4317];
export const modules = {

/***/ 14317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECKPOINTS_OUTPUTS: () => (/* binding */ CHECKPOINTS_OUTPUTS),
/* harmony export */   checkpointsDoor: () => (/* binding */ checkpointsDoor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29553);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51540);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27835);






const CHECKPOINTS_OUTPUTS = ['paths', 'path', 'digests', 'cache-hit', 'checkpoints'];
/** Door of `actions/checkpoints`. Returns the exit code. */
async function checkpointsDoor(door, presetCheckpoints) {
    const { env, host, signal } = door;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .Ko)('checkpoints', env);
    const token = inputs['github-token'];
    host.mask(token);
    const folder = (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(door, inputs['working-directory']);
    const [{ fetchCheckpoint }, { checkpointTools, downloadLines }, { parseSize }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6425), __webpack_require__.e(1799)]).then(__webpack_require__.bind(__webpack_require__, 36425)),
        Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(6060), __webpack_require__.e(6067)]).then(__webpack_require__.bind(__webpack_require__, 46060)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 60577)),
    ]);
    const limit = inputs['max-size'] === undefined ? undefined : parseSize(inputs['max-size'], 'max-size');
    const allowUnpinned = inputs['allow-unpinned'] === 'true';
    const asks = [
        ...(inputs.uris ?? []).map((line) => askOf(line)),
        ...(inputs.preset === undefined ? [] : await presetCheckpoints(inputs.preset, folder)),
    ];
    const log = (line) => host.print(door.redact(line));
    const tools = checkpointTools({
        env: token === '' ? env : { ...env, GITHUB_TOKEN: token },
        now: () => new Date(door.clock.now()),
        monotonic: () => performance.now(),
        randomBytes: (count) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(count),
        signal,
    }, folder, { log, onProgress: downloadLines(log) });
    const notes = [];
    const fetched = await host.inert('Checkpoints', async () => {
        const { jobCache } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 57967));
        const { cache, 'save-cache': save } = inputs;
        const shared = await jobCache(env, {
            when: cache,
            save,
            note: (line) => notes.push(line),
            redact: door.redact,
        });
        const all = [];
        for (const ask of asks) {
            const found = await fetchCheckpoint({ ...ask, allowUnpinned }, { ...tools, ...(shared && { shared }) });
            log(`${found.asset.source}: ${found.asset.digest}${found.hit ? ', was here' : ', fetched'}`);
            all.push({ uri: ask.uri, found });
        }
        return all;
    });
    if (limit !== undefined)
        await prune(tools, limit, fetched, log);
    for (const message of notes)
        host.annotate({ level: 'notice', title: 'WorldGate', message });
    const by = (value) => JSON.stringify(Object.fromEntries(fetched.map(({ uri, found }) => [uri, value(found)])));
    host.output('paths', by(({ local }) => local.path));
    host.output('path', fetched[0]?.found.local.path ?? '');
    host.output('digests', by(({ asset }) => asset.digest));
    host.output('cache-hit', String(fetched.every(({ found }) => found.hit)));
    host.output('checkpoints', JSON.stringify(fetched.map(({ found }) => found.asset)));
    return 0;
}
/** `URI`, or `URI sha256:…`. @throws WorldGateError `input-invalid` */
function askOf(line) {
    const [uri = '', stated, ...rest] = line.split(/\s+/);
    const parsed = _contracts_common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.optional().safeParse(stated);
    if ((0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointUri */ .xD)(uri) && parsed.success && rest.length === 0)
        return { uri, digest: parsed.data };
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('input-invalid', 'inputs: uris: a line is not a URI with at most a digest behind it', {
        hint: 'Write `hf://ORG/MODEL@REVISION/FILE` or `https://HOST/FILE sha256:HEX`, one a line.',
    });
}
async function prune(tools, maxBytes, fetched, log) {
    const [{ pruneStore }, { CheckpointStore }, { byteWords }] = await Promise.all([
        __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 20350)),
        __webpack_require__.e(/* import() */ 6479).then(__webpack_require__.bind(__webpack_require__, 76479)),
        __webpack_require__.e(/* import() */ 5935).then(__webpack_require__.bind(__webpack_require__, 35935)),
    ]);
    const keep = new Set(fetched.map(({ found }) => found.asset.digest));
    const { randomBytes: random, storeDir } = tools;
    const pruned = pruneStore(new CheckpointStore(storeDir), {
        maxBytes,
        keep,
        now: tools.now(),
        randomBytes: random,
    });
    for (const { source, freed_bytes } of pruned.removed)
        log(`removed ${source} (${byteWords(freed_bytes)})`);
}


/***/ }),

/***/ 51540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);




/**
 * The absolute path of the input `working-directory`, which is relative to the workspace.
 * @throws WorldGateError `input-invalid` where it is no folder
 */
function workingDirectory(door, input) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(door.env.GITHUB_WORKSPACE ?? '.', input);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('input-invalid', `inputs: working-directory: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(input)} is not a folder`, {
        hint: 'Name a folder of the checkout, and run `actions/checkout` in an earlier step.',
    });
}


/***/ })

};
