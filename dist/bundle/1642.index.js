export const id = 1642;
export const ids = [1642];
export const modules = {

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shardDoor: () => (/* binding */ shardDoor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70160);
/* harmony import */ var _github_shard_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49484);
/* harmony import */ var _reports_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72342);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71928);







/**
 * The part of `actions/run` that plays a shard: it uploads what was played for the merge, and says that it ran. There is
 * no verdict, and so no comment, no check and no label. Returns the exit code.
 */
async function shardDoor(door, { request, word, outputs }, { shard }) {
    const { host, context, redact, signal } = door;
    const { manifest, runDir, slice, failure } = await host.inert('Shard', () => shard(request, word));
    const name = `shard ${word} of ${manifest.preset.name}`;
    const told = {
        'run-id': manifest.run_id,
        'run-manifest': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runDir, 'run_manifest.json'),
    };
    // A cancelled step has about ten seconds left.
    const upload = signal.aborted
        ? null
        : await (0,_github_shard_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadShard */ .OE)({
            runDir,
            manifest,
            slice,
            attempt: context.runAttempt ?? 1,
            redact,
            serverUrl: context.serverUrl,
        });
    for (const output of outputs)
        host.output(output, told[output] ?? '');
    host.output('artifact-name', upload?.name ?? '');
    const lines = [
        `${manifest.episodes?.run ?? 0} episodes of it were played, ${manifest.state === 'partial' ? 'which is all of its part' : `and then it was ${manifest.state}`}.`,
        'A shard has no verdict: `actions/merge-shards` makes one run of all of them.',
    ];
    writeSummary(door, [`### 🧩 WorldGate: ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(name, 200)}`, '', ...lines, '']);
    host.say([name, ...lines, ...(upload?.name == null ? [] : [`Uploaded as artifact ${upload.name}.`])]);
    if (failure !== undefined) {
        const { code, message, hint } = (0,_finish_js__WEBPACK_IMPORTED_MODULE_6__.explained)(failure, redact);
        host.annotate({
            level: 'error',
            title: `WorldGate: ${(0,_reports_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(name, 100)} was not played`,
            message: `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`,
        });
        return signal.aborted ? 130 : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorldGateError */ .US)(failure) ? failure.exitCode : 4;
    }
    if (manifest.reason !== null)
        host.annotate({ level: 'notice', title: 'WorldGate', message: manifest.reason });
    if (upload?.warning == null)
        return 0;
    // The merge would lack it, and a green job is not run again.
    const canUpload = (0,_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_2__/* .hasArtifactService */ .ob)(context.serverUrl);
    host.annotate({ level: canUpload ? 'error' : 'warning', title: 'WorldGate', message: upload.warning });
    return canUpload ? 4 : 0;
}
function writeSummary(door, lines) {
    const file = door.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    try {
        (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .appendSummary */ .f)(file, lines.join('\n'));
    }
    catch (error) {
        const { message } = (0,_finish_js__WEBPACK_IMPORTED_MODULE_6__.explained)(error, door.redact);
        door.host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${message}` });
    }
}


/***/ }),

/***/ 75012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unzipInto)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72498);







/** Results compress by 10 to 40, empty tables by more; deflate ends at 1,032. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 16;
const MAX_NAME_BYTES = 1024;
/** What no file system has in a name, or what means something else on one of them. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*]/;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SPECIAL_BITS = 0o7000;
/**
 * Unpacks a zip file from outside. The folder is there afterwards with every file of the archive, or as it was before:
 * whatever is refused leaves nothing behind. Files come out with the mode 0644.
 *
 * Refused are: paths that leave the folder or mean different things on different systems, links and other special
 * files, names that come twice or differ in case only, encrypted members, names that are not UTF-8, checksums and sizes
 * that are wrong, and more than the limits. Memory is bounded by the directory of the archive, which `maxEntries` bounds.
 *
 * @param archiveFile absolute path
 * @param folder absolute path; missing or empty
 * @returns the paths of the files inside `folder`, in the order of the archive
 * @throws WorldGateError `archive-broken`, `archive-unsafe`, `archive-too-large`, `output-exists`, those of reading and writing
 */
async function unzipInto(archiveFile, folder, limits) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(archiveFile, {
        autoClose: false,
        // Names are judged as they stand: the library would turn each backslash into a slash.
        decodeStrings: false,
    }).catch((error) => {
        throw isSystemError(error) ? (0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readError */ .lS)(error, archiveFile) : broken((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    });
    try {
        const members = await directoryOf(zip, limits);
        return await (0,_atomic_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolderAtomic */ .k)(folder, () => false, (temporary) => unpack(zip, members, temporary, new Meter(limits, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archiveFile).size)));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B || isSystemError(error))
            throw error;
        // What the library throws about the bytes of an archive are plain errors.
        throw broken((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    }
    finally {
        zip.close();
    }
}
/** The whole directory is judged before anything is unpacked. */
async function directoryOf(zip, limits) {
    const members = [];
    const names = new Names();
    let declared = 0;
    if (zip.entryCount > limits.maxEntries)
        throw tooManyEntries(limits);
    for await (const entry of zip.eachEntry()) {
        if (members.length === limits.maxEntries)
            throw tooManyEntries(limits);
        const path = pathOf(entry, limits.maxDepth ?? MAX_DEPTH);
        names.add(path);
        refuseSpecial(entry, path);
        declared += entry.uncompressedSize;
        if (declared > limits.maxBytes)
            throw tooLarge(`says that it holds more than ${limits.maxBytes} bytes`);
        members.push({ entry, path });
    }
    return members;
}
function pathOf(entry, maxDepth) {
    const raw = entry.fileNameRaw;
    if (raw.length === 0 || raw.length > MAX_NAME_BYTES) {
        throw unsafe(`has a member with a name of ${raw.length} bytes`);
    }
    let name;
    try {
        name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        throw unsafe(`has a member with a name that is not UTF-8: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(raw.toString('latin1'))}`);
    }
    const shown = (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name);
    if (name.includes('\\'))
        throw unsafe(`has a member with a backslash in its name: ${shown}`);
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
        throw unsafe(`has a member with an absolute path: ${shown}`);
    }
    if (FORBIDDEN.test(name))
        throw unsafe(`has a member with a character in its name that no file has: ${shown}`);
    const parts = name.replace(/\/$/, '').split('/');
    if (parts.includes('..'))
        throw unsafe(`has a member that leads out of its folder: ${shown}`);
    if (parts.some((part) => part === '' || part === '.' || /[. ]$/.test(part) || RESERVED.test(part))) {
        throw unsafe(`has a member with a path that systems read differently: ${shown}`);
    }
    if (parts.length > maxDepth)
        throw unsafe(`has a member more than ${maxDepth} folders deep: ${shown}`);
    return name;
}
function refuseSpecial(entry, path) {
    const shown = (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path);
    if (entry.isEncrypted())
        throw unsafe(`has an encrypted member: ${shown}`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw broken(`member ${shown} is compressed by method ${entry.compressionMethod}, which nothing here reads`);
    }
    const mode = entry.externalFileAttributes >>> 16;
    const type = mode & FILE_TYPE;
    const isFolder = path.endsWith('/');
    if (type !== 0 && type !== (isFolder ? FOLDER : REGULAR)) {
        throw unsafe(`has a member that is a link or another special file: ${shown}`);
    }
    if ((mode & SPECIAL_BITS) !== 0 && !isFolder)
        throw unsafe(`has a member with special rights: ${shown}`);
    if (isFolder && entry.uncompressedSize !== 0)
        throw unsafe(`has a folder with content: ${shown}`);
}
/** Paths that a case-insensitive file system, or one that normalises names, would make one. */
class Names {
    /** What each folded path was written as, and whether a file stands there. */
    #seen = new Map();
    add(path) {
        const isFile = !path.endsWith('/');
        const parts = path.replace(/\/$/, '').split('/');
        for (let depth = 1; depth <= parts.length; depth++) {
            const written = parts.slice(0, depth).join('/');
            const isMember = depth === parts.length;
            this.#claim(written, isMember && isFile, path, isMember);
        }
    }
    #claim(written, isFile, path, isMember) {
        const folded = written.normalize('NFKC').toLowerCase();
        const earlier = this.#seen.get(folded);
        if (earlier === undefined) {
            this.#seen.set(folded, { written, isFile });
            return;
        }
        if (earlier.written !== written) {
            throw unsafe(`has two names that some systems take for one: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(earlier.written)} and ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(written)}`);
        }
        if (earlier.isFile || isFile) {
            const what = isMember && earlier.isFile && isFile ? 'the same member twice' : 'a file where it has a folder';
            throw unsafe(`has ${what}: ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}`);
        }
    }
}
/** Counts what really comes out. */
class Meter {
    #limits;
    #archiveBytes;
    #bytes = 0;
    constructor(limits, archiveBytes) {
        this.#limits = limits;
        this.#archiveBytes = archiveBytes;
    }
    add(bytes) {
        this.#bytes += bytes;
        const { maxBytes, maxRatio = MAX_RATIO } = this.#limits;
        if (this.#bytes > maxBytes)
            throw tooLarge(`unpacks to more than ${maxBytes} bytes`);
        if (this.#bytes > RATIO_FROM_BYTES && this.#bytes > maxRatio * this.#archiveBytes) {
            throw tooLarge(`unpacks to more than ${maxRatio} times its size`);
        }
    }
}
async function unpack(zip, members, folder, meter) {
    const files = [];
    for (const { entry, path } of members) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if (path.endsWith('/')) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
            continue;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await writeMember(zip, entry, target, meter);
        files.push(path);
    }
    return files;
}
async function writeMember(zip, entry, target, meter) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, 'wx', 0o644);
    try {
        let sum = 0;
        for await (const piece of await zip.openReadStreamPromise(entry)) {
            const bytes = piece;
            meter.add(bytes.length);
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes, sum);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
        }
        if (sum !== entry.crc32)
            throw broken(`the checksum of member ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(entry.fileNameRaw.toString())} is wrong`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isSystemError(error) {
    const code = error?.code;
    return (error?.syscall !== undefined && /^E[A-Z0-9]+$/.test(code ?? ''));
}
function broken(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-broken', `the archive cannot be read: ${why}`, {
        hint: 'Get it again: it may have been cut off on its way.',
    });
}
function unsafe(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-unsafe', `the archive ${why}`, {
        hint: 'Do not unpack it by other means: no tool of WorldGate writes such an archive.',
    });
}
function tooLarge(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldGateError */ ._B('archive-too-large', `the archive ${why}`, {
        hint: 'It is a decompression bomb, or no result of one run.',
    });
}
function tooManyEntries({ maxEntries }) {
    return tooLarge(`has more than ${maxEntries} members`);
}


/***/ }),

/***/ 80094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ downloadShards),
/* harmony export */   OE: () => (/* binding */ uploadShard),
/* harmony export */   jA: () => (/* binding */ uploadShardPlan)
/* harmony export */ });
/* unused harmony exports shardArtifactName, planArtifactName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52688);
/* harmony import */ var _foundation_unzip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75012);
/* harmony import */ var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70160);







/**
 * Names by which the jobs of one workflow run find each other's artifacts: preset, the beginning of its digest (which
 * tells apart what was overridden), place and attempt, because an artifact cannot be replaced.
 */
const SHARD = /^worldgate-shard-(.+)-([0-9a-f]{8})-\d+of\d+(?:-wave\d+of\d+)?-attempt\d+$/;
const PLAN = /^worldgate-shard-plan-(.+)-([0-9a-f]{8})-attempt(\d+)$/;
const shortDigest = (digest) => digest.slice('sha256:'.length, 'sha256:'.length + 8);
/** `worldgate-shard-push-1f3a9c0b-3of8-wave2of4-attempt1` */
function shardArtifactName(preset, slice, attempt) {
    const { shard, shards, wave, waves } = slice;
    const ofWave = waves === 1 ? '' : `-wave${wave}of${waves}`;
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .Cs)(`shard-${preset.name}`, `${shortDigest(preset.digest)}-${shard}of${shards}${ofWave}-attempt${attempt}`);
}
function planArtifactName({ preset }, attempt) {
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .Cs)(`shard-plan-${preset.name}`, `${shortDigest(preset.digest)}-attempt${attempt}`);
}
/** Uploads what a shard has played, under the name by which the merge finds it. Never throws for what the service does. */
function uploadShard(request) {
    const { manifest, slice, attempt } = request;
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadRun */ .$H)({ ...request, name: shardArtifactName(manifest.preset, slice, attempt) });
}
/** Uploads the plan that shards are merged by. Never throws for what the service does. */
function uploadShardPlan(request) {
    const { folder, files, plan, attempt } = request;
    return (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadFolder */ .yi)({
        what: 'shard plan',
        folder,
        name: planArtifactName(plan, attempt),
        select: () => ({ files, leftBehind: [] }),
    }, request);
}
const LIMITS = {
    /** A matrix, and as many of earlier attempts. */
    maxArtifacts: 1024,
    /** Of one archive, and of what comes out of it. */
    maxArchiveBytes: 128 * 1024 * 1024,
    maxBytes: 512 * 1024 * 1024,
    maxEntries: 10_000,
    /** Of all archives. */
    maxTotalBytes: 4 * 1024 * 1024 * 1024,
};
const AT_ONCE = 8;
/**
 * Downloads the shards that the jobs of this workflow run have uploaded, of every attempt, and their plan.
 * @throws WorldGateError `shards-missing` where there are none, `shards-ambiguous` where there are those of several
 *   presets, `too-many-shards`, `download-too-large`, `artifact-digest-mismatch`, and those of unpacking
 */
async function downloadShards(request) {
    const limits = { ...LIMITS, ...request.limits };
    const store = request.store ?? (await ownArtifacts());
    const { artifacts } = await asEnvironment('list the artifacts of this workflow run', () => store.listArtifacts({ latest: false }));
    const { shards, plan } = chosen(artifacts, request.preset);
    const wanted = plan === null ? shards : [plan, ...shards];
    if (shards.length > limits.maxArtifacts) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('too-many-shards', `${shards.length} artifacts of shards are more than the limit of ${limits.maxArtifacts}`, { hint: 'shard into fewer jobs' });
    }
    const total = wanted.reduce((sum, { size }) => sum + size, 0);
    const large = wanted.find(({ size }) => size > limits.maxArchiveBytes);
    if (large !== undefined || total > limits.maxTotalBytes) {
        const what = large === undefined ? `the shards have ${total} bytes` : `${large.name} has ${large.size} bytes`;
        const most = large === undefined ? limits.maxTotalBytes : limits.maxArchiveBytes;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('download-too-large', `${what}; at most ${most} are downloaded`, {
            hint: 'shard into more jobs, or merge on a machine of your own with `worldgate shard merge`',
        });
    }
    const folderOf = ({ id }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, id === plan?.id ? 'plan' : `shards/${id}`);
    const queue = [...wanted];
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            await download(store, next, folderOf(next), limits);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
        shardsDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, 'shards'),
        planDir: plan === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.folder, 'plan'),
    };
}
/** The shards of one preset, and the newest plan of it. */
function chosen(artifacts, preset) {
    const of = (pattern) => artifacts.flatMap((artifact) => {
        const match = pattern.exec(artifact.name);
        return match === null
            ? []
            : [{ artifact, name: match[1], digest: match[2], attempt: Number(match[3] ?? 0) }];
    });
    const plans = of(PLAN);
    // `worldgate-shard-plan-…` of a preset whose name ends like the place of a shard is still a plan.
    const planIds = new Set(plans.map(({ artifact }) => artifact.id));
    const found = of(SHARD).filter(({ artifact }) => !planIds.has(artifact.id));
    const mine = found.filter(({ name }) => preset === undefined || name === preset);
    const names = [...new Set(found.map(({ name }) => name))].sort();
    if (mine.length === 0) {
        const which = preset === undefined ? '' : ` of preset ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(preset)}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(preset, names)}`;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('shards-missing', `no job of this workflow run has uploaded a shard${which}`, {
            kind: 'environment',
            hint: 'look at the jobs that should have played them; they need `actions/run` with the input "shard"',
        });
    }
    const kinds = new Map(mine.map(({ name, digest }) => [`${name} ${digest}`, `${name} (${digest})`]));
    if (kinds.size > 1) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('shards-ambiguous', `this workflow run holds shards of several evaluations: ${[...kinds.values()].join(', ')}`, {
            hint: 'name the preset with the input "preset"; the same preset with other inputs belongs into a preset of its own (`extends`)',
        });
    }
    const [{ name, digest }] = mine;
    const [plan = null] = plans
        .filter((each) => each.name === name && each.digest === digest)
        .sort((a, b) => b.attempt - a.attempt);
    return { shards: mine.map(({ artifact }) => artifact), plan: plan?.artifact ?? null };
}
async function download(store, { id, name, digest }, folder, limits) {
    const archives = `${folder}.zip`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(archives, { recursive: true });
    try {
        const { digestMismatch } = await asEnvironment(`download ${name}`, () => store.downloadArtifact(id, {
            path: archives,
            skipDecompress: true,
            ...(digest === undefined ? {} : { expectedHash: digest }),
        }));
        const [archive] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(archives);
        if (digestMismatch === true || archive === undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('artifact-digest-mismatch', `${name} is not what was uploaded: it has another digest`, {
                kind: 'environment',
                hint: 'run the merge again; if it happens again, run the shard again',
            });
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archives, archive);
        // The list says how large it is; what came counts.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > limits.maxArchiveBytes) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('download-too-large', `${name} has more than ${limits.maxArchiveBytes} bytes`);
        }
        await (0,_foundation_unzip_js__WEBPACK_IMPORTED_MODULE_4__/* .unzipInto */ .v)(file, folder, { maxEntries: limits.maxEntries, maxBytes: limits.maxBytes });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(archives, { recursive: true, force: true });
    }
}
async function asEnvironment(what, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('artifact-service', `could not ${what}: ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            kind: 'environment',
            cause,
            hint: 'the artifact service of the runner is needed (Enterprise Server has none of the present kind): download the shards by other means, and name their folder with the input "path"',
        });
    }
}
async function ownArtifacts() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(2830), __webpack_require__.e(6118), __webpack_require__.e(4730), __webpack_require__.e(2779), __webpack_require__.e(3394), __webpack_require__.e(6536), __webpack_require__.e(8275), __webpack_require__.e(5310)]).then(__webpack_require__.bind(__webpack_require__, 35310));
    return new DefaultArtifactClient();
}


/***/ })

};
