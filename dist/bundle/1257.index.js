export const id = 1257;
export const ids = [1257,6067];
export const modules = {

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ relativeUrl),
/* harmony export */   Bf: () => (/* binding */ writeShareFolder),
/* harmony export */   Pl: () => (/* binding */ readShareUrl),
/* harmony export */   dD: () => (/* binding */ requireShareFolder),
/* harmony export */   eG: () => (/* binding */ readShareFolder),
/* harmony export */   kX: () => (/* binding */ writeShareUrl),
/* harmony export */   wy: () => (/* binding */ revokeShareFolder),
/* harmony export */   xu: () => (/* binding */ PAGE_FILE)
/* harmony export */ });
/* unused harmony export SHARE_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35470);
/* harmony import */ var _contracts_share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62293);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72206);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97385);
/* harmony import */ var _revocation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14532);









const PAGE_FILE = 'index.html';
const SHARE_FILE = 'share.json';
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_NAMES = 5;
/**
 * A folder that may be written to: new, empty, or with an earlier share and nothing besides.
 * @param dir absolute
 * @returns the earlier share
 * @throws WorldGateError `output-invalid`, `share-revoked`
 */
function requireShareFolder(dir, packageDir) {
    if ((0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .isBelow */ .Yw)(packageDir, dir)) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('output-invalid', 'the share would lie in the package and break it', {
            hint: 'name a folder outside of the package with --output',
        });
    }
    const revocation = (0,_revocation_js__WEBPACK_IMPORTED_MODULE_8__/* .readRevocation */ .jd)(dir);
    if (revocation !== null) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('share-revoked', `the share in this folder was revoked by ${revocation.by} at ${revocation.revoked_at}: ${revocation.reason}`, { hint: 'name another folder with --output; the notice stays where it is' });
    }
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false });
    if (found === undefined)
        return null;
    const entries = found.isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir) : [];
    if (found.isDirectory() && entries.length === 0)
        return null;
    const earlier = readShareFolder(dir);
    const others = entries.filter((name) => ![PAGE_FILE, SHARE_FILE].includes(name));
    if (earlier !== null && others.length === 0)
        return earlier;
    const what = !found.isDirectory()
        ? 'the output is a file'
        : others.length > 0
            ? `the output folder holds other files (${others.slice(0, MOST_NAMES).join(', ')}${others.length > MOST_NAMES ? ', …' : ''})`
            : `the output folder has an ${PAGE_FILE} that is no share`;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('output-invalid', `${what}: whatever lies beside a page is published with it`, {
        hint: 'name a new or an empty folder with --output',
    });
}
/** The share that a folder holds; null where it holds none. */
function readShareFolder(dir) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, SHARE_FILE);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return null;
    let value;
    try {
        value = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .Vh)(file, { maxBytes: MOST_BYTES });
    }
    catch {
        return null;
    }
    const open = _contracts_share_js__WEBPACK_IMPORTED_MODULE_3__/* .publicShare */ .zm.safeParse(value);
    if (open.success)
        return { shareId: open.data.share_id, packageDigest: open.data.package_digest };
    const locked = _contracts_share_js__WEBPACK_IMPORTED_MODULE_3__/* .encryptedShare */ .aL.safeParse(value);
    return locked.success ? { shareId: locked.data.share_id, packageDigest: null } : null;
}
/** @returns absolute paths */
function writeShareFolder(dir, { page, json }) {
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(dir);
    return [
        [PAGE_FILE, page],
        [SHARE_FILE, json],
    ].map(([name, text]) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, name);
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(file, text);
        return file;
    });
}
/** Puts the notice in the place of the page, and the record in the place of everything else. */
function revokeShareFolder(dir, notice, revocation) {
    writeShareFolder(dir, notice);
    (0,_revocation_js__WEBPACK_IMPORTED_MODULE_8__/* .writeRevocation */ .ek)(dir, revocation);
}
/** Where the page is: an address, or the way to it from the package. */
function writeShareUrl(packageDir, url) {
    (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageDir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARE_URL_FILE */ .lk), `${url}\n`);
}
/** The way from a package to a page on the same disk, as a relative address: no path of the machine is in it. */
function relativeUrl(packageDir, shareDir) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(packageDir, node_path__WEBPACK_IMPORTED_MODULE_1__.join(shareDir, PAGE_FILE));
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).map(encodeURIComponent).join('/');
}
/** Where `share_url.txt` of a package leads; null where there is none, or nothing that was written here. */
function readShareUrl(packageDir) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageDir, _audit_package_members_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARE_URL_FILE */ .lk);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return null;
    const url = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').slice(0, 4096).trim();
    const shareId = url.split(/[^a-z0-9_]+/).find((part) => _contracts_share_js__WEBPACK_IMPORTED_MODULE_3__/* .SHARE_ID */ .iC.test(part)) ?? null;
    if (/^https?:\/\//.test(url))
        return { url, shareDir: null, shareId };
    if (!url.endsWith(`/${PAGE_FILE}`) || url.startsWith('/') || url.includes(':'))
        return null;
    try {
        const shareDir = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(packageDir, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(decodeURIComponent(url)));
        return { url, shareDir, shareId: readShareFolder(shareDir)?.shareId ?? null };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 14534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/github/client.js + 3 modules
var client = __webpack_require__(68527);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/pages.js



const PERMISSION = 'contents: write';
/** Somebody else may push to the branch between our look and our push. */
const MOST_TRIES = 5;
const object = schemas/* object */.Ikc({ sha: common/* commitSha */.mJ });
const reference = schemas/* object */.Ikc({ object });
const commit = schemas/* object */.Ikc({ sha: common/* commitSha */.mJ, tree: object });
const site = schemas/* object */.Ikc({
    html_url: schemas/* url */.OZ5().optional(),
    public: schemas/* boolean */.zMY(),
    source: schemas/* object */.Ikc({ branch: schemas/* string */.YjP(), path: schemas/* string */.YjP() }).optional(),
});
/**
 * Commits files to a branch, all in one commit, over whatever else others push to it meanwhile. Makes the branch where
 * there is none; commits nothing where the files are there already.
 * @throws GitHubError
 */
async function commitFiles(client, { repository, branch }, files, message) {
    const place = { owner: repository.owner, repo: repository.name };
    for (let attempt = 1;; attempt++) {
        const parent = await tipOf(client, place, branch);
        const tree = await writeTree(client, place, parent?.tree.sha, files);
        if (tree === parent?.tree.sha)
            return;
        const { data: made } = await client.call({
            route: 'POST /repos/{owner}/{repo}/git/commits',
            parameters: { ...place, message, tree, parents: parent === null ? [] : [parent.sha] },
            answer: object,
            purpose: `commit to branch ${branch}`,
            permission: PERMISSION,
            // A commit that no branch leads to harms nobody.
            repeat: 'repeatable',
        });
        try {
            await moveBranch(client, place, { branch, to: made.sha, exists: parent !== null });
            return;
        }
        catch (error) {
            if (!isOvertaken(error) || attempt === MOST_TRIES)
                throw error;
            await client.pause(500 * attempt * (0.5 + client.clock.random()));
        }
    }
}
async function tipOf(client, place, branch) {
    let tip;
    try {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
            parameters: { ...place, ref: `heads/${branch}` },
            answer: reference,
            purpose: `find branch ${branch} of ${place.owner}/${place.repo}`,
            permission: PERMISSION,
            repeat: 'repeatable',
        });
        tip = data.object.sha;
    }
    catch (error) {
        if (error instanceof failures/* GitHubError */.y && error.status === 404)
            return null;
        throw error;
    }
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { ...place, commit_sha: tip },
        answer: commit,
        purpose: `read the tip of branch ${branch}`,
        permission: PERMISSION,
        repeat: 'repeatable',
    });
    return data;
}
async function writeTree(client, place, base, files) {
    const tree = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
    const { data } = await client.call({
        route: 'POST /repos/{owner}/{repo}/git/trees',
        parameters: { ...place, tree, ...(base === undefined ? {} : { base_tree: base }) },
        answer: object,
        purpose: 'write the files of the share',
        permission: PERMISSION,
        repeat: 'repeatable',
    });
    return data.sha;
}
async function moveBranch(client, place, { branch, to, exists }) {
    const common = {
        answer: reference,
        purpose: `move branch ${branch} to the new commit`,
        permission: PERMISSION,
        // To the same commit, and never by force: a second time changes nothing.
        repeat: 'repeatable',
    };
    if (exists) {
        await client.call({
            ...common,
            route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
            parameters: { ...place, ref: `heads/${branch}`, sha: to },
        });
        return;
    }
    await client.call({
        ...common,
        route: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: { ...place, ref: `refs/heads/${branch}`, sha: to },
    });
}
/** 422: the branch has moved, or somebody else has just made it. */
function isOvertaken(error) {
    return error instanceof failures/* GitHubError */.y && (error.status === 422 || error.status === 409);
}
/**
 * Where GitHub Pages shows the root of a branch.
 * @throws GitHubError
 */
async function pagesSite(client, { repository, branch }) {
    const { owner, name } = repository;
    const notes = [];
    let url = `https://${owner.toLowerCase()}.github.io/${name.toLowerCase() === `${owner.toLowerCase()}.github.io` ? '' : `${name}/`}`;
    try {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/pages',
            parameters: { owner, repo: name },
            answer: site,
            purpose: `find the GitHub Pages site of ${owner}/${name}`,
            permission: 'pages: read',
            repeat: 'repeatable',
        });
        if (data.html_url !== undefined)
            url = data.html_url.replace(/\/*$/, '/');
        const source = data.source;
        if (source !== undefined && (source.branch !== branch || source.path !== '/')) {
            notes.push(`GitHub Pages shows ${source.path} of branch ${source.branch}, not the root of ${branch}: the page appears when its source is set to that, or with --branch ${source.branch}.`);
        }
        if (data.public)
            notes.push('Anybody can read this GitHub Pages site, whoever may read the repository.');
    }
    catch (error) {
        if (!(error instanceof failures/* GitHubError */.y))
            throw error;
        if (error.status === 404) {
            notes.push(`${owner}/${name} has no GitHub Pages site yet, or this token may not see it (\`pages: read\`): switch Pages on with branch ${branch} as its source. The usual address is given.`);
            return { url, notes };
        }
        if (error.failure !== 'forbidden')
            throw error;
        notes.push('This token may not see the GitHub Pages site (`pages: read`): its usual address is given.');
    }
    return { url, notes };
}

;// CONCATENATED MODULE: ./.build/github/release-assets.js



const release_assets_PERMISSION = 'contents: write';
const PAGE_SIZE = 100;
const asset = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), name: schemas/* string */.YjP(), browser_download_url: schemas/* url */.OZ5() });
const release = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), upload_url: schemas/* string */.YjP(), html_url: schemas/* string */.YjP() });
/**
 * Puts files into a release, each in the place of an earlier one of its name.
 * @returns the address of each, by name
 * @throws GitHubError, WorldGateError `upload-refused` where the server names a foreign host for uploads
 */
async function putReleaseAssets(client, { repository, tag, apiUrl }, files) {
    const place = { owner: repository.owner, repo: repository.name };
    const { data: found } = await client.call({
        route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
        parameters: { ...place, tag },
        answer: release,
        purpose: `find the release of tag ${tag} in ${repository.owner}/${repository.name}`,
        permission: release_assets_PERMISSION,
        repeat: 'repeatable',
    });
    const uploadUrl = uploadAddress(found.upload_url, apiUrl);
    const existing = await listAssets(client, place, found.id);
    const urls = new Map();
    for (const file of files) {
        await removeNamed(client, place, file.name, existing);
        urls.set(file.name, await upload(client, { place, id: found.id, uploadUrl, file }));
    }
    return urls;
}
async function listAssets(client, place, id) {
    const all = [];
    for (let page = 1, more = true; more; page++) {
        const answer = await client.call({
            route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
            parameters: { ...place, release_id: id, per_page: PAGE_SIZE, page },
            answer: schemas/* array */.YOg(asset),
            purpose: 'list the files of the release',
            permission: release_assets_PERMISSION,
            repeat: 'repeatable',
        });
        all.push(...answer.data);
        more = answer.more && answer.data.length > 0;
    }
    return all;
}
async function removeNamed(client, place, name, assets) {
    for (const { id } of assets.filter((one) => one.name === name)) {
        try {
            await client.call({
                route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
                parameters: { ...place, asset_id: id },
                answer: schemas/* unknown */.L5J(),
                purpose: `remove the earlier ${name} from the release`,
                permission: release_assets_PERMISSION,
                repeat: 'repeatable',
            });
        }
        catch (error) {
            if (!(error instanceof failures/* GitHubError */.y) || error.status !== 404)
                throw error;
        }
    }
}
/** An upload that broke off may have left its file behind, which is in the way of the next try. */
async function upload(client, { place, id, uploadUrl, file }) {
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await client.call({
                route: `POST ${uploadUrl}{?name}`,
                parameters: { name: file.name, data: file.text, headers: { 'content-type': file.contentType } },
                answer: asset,
                purpose: `upload ${file.name} to the release`,
                permission: release_assets_PERMISSION,
                repeat: 'once',
            });
            return data.browser_download_url;
        }
        catch (error) {
            await client.waitFor(error, attempt);
            await removeNamed(client, place, file.name, await listAssets(client, place, id));
        }
    }
}
/** The token goes to the API's own host, or to the one that GitHub has for uploads. */
function uploadAddress(template, apiUrl) {
    const address = template.replace(/\{.*$/, '');
    const api = new URL(apiUrl);
    const hosts = [api.host, api.host.replace(/^api\./, 'uploads.')];
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url !== null && url.protocol === api.protocol && hosts.includes(url.host))
        return address;
    throw new errors/* WorldGateError */._B('upload-refused', `the server wants the upload at ${url?.host ?? 'no address'}, which is not a host of ${api.host}`, { hint: 'check that GITHUB_API_URL names a GitHub server', kind: 'environment' });
}

// EXTERNAL MODULE: ./.build/cli/options.js
var cli_options = __webpack_require__(49909);
// EXTERNAL MODULE: ./.build/cli/redactor.js
var redactor = __webpack_require__(45463);
;// CONCATENATED MODULE: ./.build/cli/share-target.js









/**
 * How the files of a share get to where `--target` says. Nothing is sent without `--confirm-upload`.
 * @param verb of the commit that a branch gets
 * @throws WorldGateError `usage`, `token-missing`
 */
function targetOf(context, options, verb) {
    const target = (0,cli_options/* text */.Qq)(options, 'target');
    if (target === undefined) {
        for (const [key, flag] of [
            ['confirmUpload', '--confirm-upload'],
            ['tag', '--tag'],
            ['branch', '--branch'],
            ['uploadRepository', '--upload-repository'],
        ]) {
            if (options[key] === undefined)
                continue;
            throw new errors/* WorldGateError */._B('usage', `${flag} says how to upload, and nothing says where to`, {
                hint: 'give --target release or --target pages, or leave it out',
            });
        }
        return { upload: null, unconfirmed: null };
    }
    const event = (0,event_context/* readEventContext */.w)(context.env, (file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    const repository = repositoryOf((0,cli_options/* text */.Qq)(options, 'uploadRepository'), event.repository);
    const where = `${repository.owner}/${repository.name}`;
    const tag = (0,cli_options/* text */.Qq)(options, 'tag');
    const branch = (0,cli_options/* text */.Qq)(options, 'branch') ?? 'gh-pages';
    if (target === 'release' && tag === undefined)
        throw new errors/* WorldGateError */._B('usage', '--target release needs the --tag of a release');
    if (target === 'pages' && tag !== undefined)
        throw new errors/* WorldGateError */._B('usage', '--tag is of --target release; a branch is named with --branch');
    if (!/^[\w][\w./-]{0,200}$/.test(branch) || branch.includes('..'))
        throw new errors/* WorldGateError */._B('usage', `--branch: "${branch}" is not the name of a branch`);
    if (options.confirmUpload !== true) {
        const unconfirmed = new errors/* WorldGateError */._B('upload-unconfirmed', `--target ${target} sends the ${verb === 'Publish' ? 'share' : 'notice'} to ${target === 'release' ? `release ${tag}` : `branch ${branch}`} of ${where}, where others can read and keep it`, {
            hint: verb === 'Publish'
                ? 'look at the files in the output folder, then add --confirm-upload'
                : 'add --confirm-upload, or leave --target out to take back what lies here alone',
        });
        return { upload: null, unconfirmed };
    }
    const token = context.env.GITHUB_TOKEN || context.env.GH_TOKEN;
    if (!token) {
        throw new errors/* WorldGateError */._B('token-missing', `uploading to ${where} needs a token, and GITHUB_TOKEN is not set`, {
            hint: 'give the step `env: GITHUB_TOKEN: ${{ github.token }}` and the job `permissions: contents: write`',
        });
    }
    const { apiUrl } = event;
    if (apiUrl === null)
        throw new errors/* WorldGateError */._B('usage', 'GITHUB_API_URL is not an http(s) address without credentials');
    const connect = async () => ({
        client: await (0,client/* createGitHubClient */.L)({
            token,
            apiUrl,
            fork: event.pullRequest?.fork ?? null,
            clock: {
                now: () => context.now().getTime(),
                sleep: (ms) => (0,promises_.setTimeout)(ms),
                random: () => context.randomBytes(1)[0] / 256,
            },
            redact: (0,redactor.redactorFor)([context.cwd]),
        }),
        repository,
        apiUrl,
    });
    const upload = target === 'release'
        ? async (id, files) => toRelease(await connect(), tag, id, files)
        : async (id, files) => toPages(await connect(), branch, `${verb} evidence share ${id}`, id, files);
    return { upload, unconfirmed: null };
}
async function toRelease(place, tag, id, { page, json }) {
    const name = `evidence-${id}.html`;
    const urls = await putReleaseAssets(place.client, { ...place, tag }, [
        { name, contentType: 'text/html; charset=utf-8', text: page },
        { name: `evidence-${id}.json`, contentType: 'application/json', text: json },
    ]);
    return {
        url: urls.get(name),
        notes: ['GitHub hands files of a release out as downloads: the reader opens the page from their disk.'],
    };
}
async function toPages({ client, repository }, branch, message, id, { page, json }) {
    const { url, notes } = await pagesSite(client, { repository, branch });
    const folder = `shares/${id}`;
    await commitFiles(client, { repository, branch }, [
        { path: `${folder}/index.html`, text: page },
        { path: `${folder}/share.json`, text: json },
    ], message);
    return {
        url: `${url}${folder}/index.html`,
        notes: [...notes, `What branch ${branch} held before stays in its history until that is rewritten.`],
    };
}
function repositoryOf(named, own) {
    if (named === undefined) {
        if (own !== null)
            return own;
        throw new errors/* WorldGateError */._B('usage', 'nothing says which repository to upload to', {
            hint: 'give --upload-repository owner/name',
        });
    }
    const match = /^([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})$/.exec(named);
    if (match === null)
        throw new errors/* WorldGateError */._B('usage', `--upload-repository: "${named}" is not of the form owner/name`);
    return { owner: match[1], name: match[2] };
}


/***/ }),

/***/ 56680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   C: () => (/* binding */ LineAppender),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   oG: () => (/* binding */ writeError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);




const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITABLE = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the file system is read-only',
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is not a folder',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link',
    EEXIST: 'something else stands there',
};
/**
 * A failed write as a WorldGateError of kind `environment`: `disk-full`, `not-writable`, or `write-failed`.
 * Errors without a system error code are bugs and come back as they are.
 */
function writeError(cause, path) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B)
        return cause;
    const code = cause?.code;
    if (code === undefined || !/^E[A-Z0-9]+$/.test(code))
        return cause;
    if (FULL.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('disk-full', `${path} could not be written: no space is left on its disk`, {
            cause,
            kind: 'environment',
            hint: 'Free some space (`worldgate runs prune` removes old runs) and run again; a stopped run can be resumed.',
        });
    }
    const why = NOT_WRITABLE[code];
    if (why !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('not-writable', `${path} could not be written: ${why}`, {
            cause,
            kind: 'environment',
            hint: 'Check the permissions of the folder, or name another one.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('write-failed', `${path} could not be written (${code})`, {
        cause,
        kind: 'environment',
        hint: 'Check the disk that the folder is on.',
    });
}
/** Writes all of `data` at the descriptor's position; a short write goes on where it stopped. */
function writeAll(fd, data) {
    for (let at = 0; at < data.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, data, at);
}
/** Makes renames and new files in `folder` survive a power cut; Windows has no such call. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** True for the name of a temporary file that a killed process may have left beside the file it was writing. */
function isTemporaryName(name) {
    return /^\..*\.[0-9a-f]{12}\.tmp$/.test(name);
}
/**
 * Replaces or creates `path` so that a reader, or a machine that loses power, sees the old content or the new
 * and nothing between: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
 * at `path` is replaced, not followed. On failure the temporary file is gone and `path` is as it was.
 * @throws WorldGateError of kind `environment`: `disk-full`, `not-writable`, `write-failed`
 */
function writeFileAtomic(path, data, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    let created = false;
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode);
        created = true;
        try {
            writeAll(fd, typeof data === 'string' ? Buffer.from(data) : data);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
        created = false;
        syncFolder(folder);
    }
    catch (cause) {
        if (created)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        throw writeError(cause, path);
    }
}
/** Creates `path` and the folders above it. @throws WorldGateError as {@link writeFileAtomic} */
function makeFolder(path) {
    try {
        makeLevels(path);
    }
    catch (cause) {
        throw writeError(cause, path);
    }
}
/** Level by level, because Node's `recursive` tries for ever where a folder cannot be made at all (in `/proc`). */
function makeLevels(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (cause) {
        const { code } = cause;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { throwIfNoEntry: false }) !== undefined)
            throw cause;
        makeLevels((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
}
const LINES_PER_SYNC = 256;
/**
 * Appends lines to a file, each with one write, so that a line has reached the operating system when `append`
 * returns: a killed process loses nothing. `fsync` follows every 256 lines and on close, so a machine that loses
 * power loses at most that many. A write that fails takes its part of a line back.
 *
 * A last line without its end (from a process that was killed while it wrote) is cut off on opening;
 * `cutBytes` says how much.
 */
class LineAppender {
    path;
    cutBytes;
    #fd;
    #length;
    #unsynced = 0;
    /** @throws WorldGateError as {@link writeFileAtomic} */
    constructor(path) {
        this.path = path;
        try {
            this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0), 0o644);
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#fd).size;
            this.#length = endOfLastLine(this.#fd, size);
            this.cutBytes = size - this.#length;
            if (this.cutBytes > 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
        }
        catch (cause) {
            if (this.#fd !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            throw writeError(cause, path);
        }
    }
    /** @param line text without a line break */
    append(line) {
        if (this.#fd === undefined)
            throw new Error(`${this.path} is closed`);
        if (line.includes('\n'))
            throw new Error('a line must not hold a line break');
        const data = Buffer.from(`${line}\n`);
        try {
            for (let at = 0; at < data.length;) {
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#fd, data, at, data.length - at, this.#length + at);
            }
        }
        catch (cause) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(this.#fd, this.#length);
            throw writeError(cause, this.path);
        }
        this.#length += data.length;
        this.#unsynced += 1;
        if (this.#unsynced >= LINES_PER_SYNC)
            this.sync();
    }
    sync() {
        if (this.#fd === undefined)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(this.#fd);
        }
        catch (cause) {
            throw writeError(cause, this.path);
        }
        this.#unsynced = 0;
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.sync();
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
            this.#fd = undefined;
        }
    }
}
/** Length of the file up to and including its last line break, read from the end. */
function endOfLastLine(fd, size) {
    const block = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - block.length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, end - start, start);
        const at = block.subarray(0, read).lastIndexOf(0x0a);
        if (at !== -1)
            return start + at + 1;
        end = start;
    }
    return 0;
}


/***/ }),

/***/ 72206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72498);




const MAX_DEPTH = 64;
/**
 * Reads one small JSON file strictly; see {@link parseJson}.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`, `file-not-text`, `json-invalid`.
 */
function readJson(path, limits = {}) {
    return parseJson((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, limits), path);
}
/**
 * Parses JSON (RFC 8259). Refused besides: duplicate keys, keys that reach a prototype, numbers beyond the
 * range of a double, and more than 64 levels.
 * @param name how messages call the text: the path of its file
 * @throws WorldGateError `json-invalid`, naming line and column
 */
function parseJson(text, name) {
    let value;
    let cause;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        cause = error;
    }
    const problem = firstProblem(text);
    if (problem === undefined && cause === undefined)
        return value;
    const { line, column } = positionOf(text, problem?.offset ?? 0);
    const what = problem?.message ?? `not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('json-invalid', text.trim() === '' ? `${name} is empty` : `${name}:${line}:${column}: ${what}`, { cause, hint: 'Correct the JSON at the place that is named, or check that the file is complete.' });
}
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
const SPACE = /[ \t\r\n]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]/y;
/** The token at `offset`; a string with its quotes. Strings are found without a pattern, which long ones exhaust. */
function tokenAt(text, offset) {
    if (text.charAt(offset) !== '"') {
        TOKEN.lastIndex = offset;
        return TOKEN.exec(text)?.[0];
    }
    for (let end = text.indexOf('"', offset + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text.charAt(before) === '\\')
            before -= 1;
        if ((end - before) % 2 === 0)
            continue;
        const token = text.slice(offset, end + 1);
        try {
            JSON.parse(token);
            return token;
        }
        catch {
            return undefined;
        }
    }
    return undefined;
}
/**
 * The first place where `text` is no JSON (`JSON.parse` often fails without saying where), or holds what
 * `JSON.parse` lets pass.
 */
function firstProblem(text) {
    /** Keys so far of each open object; `null` for an open list. */
    const open = [];
    let expected = 'value';
    let at = 0;
    for (;;) {
        SPACE.lastIndex = at;
        SPACE.exec(text);
        const offset = SPACE.lastIndex;
        const inside = open.at(-1);
        if (expected === 'comma' && inside === undefined) {
            return offset === text.length ? undefined : unexpected(text, offset);
        }
        const token = tokenAt(text, offset);
        if (token === undefined)
            return unexpected(text, offset);
        at = offset + token.length;
        const first = token.charAt(0);
        if (expected === 'colon') {
            if (first !== ':')
                return unexpected(text, offset);
            expected = 'value';
        }
        else if (expected === 'comma' && first === ',') {
            expected = inside === null ? 'value' : 'key';
        }
        else if (expected === 'comma' || (expected.endsWith('-or-end') && (first === ']' || first === '}'))) {
            if (first !== (inside === null ? ']' : '}'))
                return unexpected(text, offset);
            open.pop();
            expected = 'comma';
        }
        else if (expected.startsWith('key')) {
            if (first !== '"')
                return unexpected(text, offset);
            const key = JSON.parse(token);
            if (inside?.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice` };
            if (_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(key))
                return { offset, message: `the key ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed` };
            inside?.add(key);
            expected = 'colon';
        }
        else if (first === '{' || first === '[') {
            if (open.length === MAX_DEPTH)
                return { offset, message: `more than ${MAX_DEPTH} levels` };
            open.push(first === '{' ? new Set() : null);
            expected = first === '{' ? 'key-or-end' : 'value-or-end';
        }
        else {
            if (',:]}'.includes(first))
                return unexpected(text, offset);
            if (/[-0-9]/.test(first) && !Number.isFinite(Number(token))) {
                return { offset, message: `${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(token)} is too large a number` };
            }
            expected = 'comma';
        }
    }
}
function unexpected(text, offset) {
    if (offset >= text.length)
        return { offset, message: 'not JSON: the text ends too early' };
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    return {
        offset,
        message: character === '"'
            ? 'not JSON: misplaced or unfinished text'
            : `not JSON: unexpected ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(character)}`,
    };
}
/**
 * The lines of a JSON Lines file, read in pieces of 1 MiB; memory holds one piece and one line.
 * Lines are not parsed: give `text` to {@link parseJson} with the name `file:number`.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-not-text`, and `file-too-large` for a line
 *   longer than `maxLineBytes` (1 MiB unless stated)
 */
function* readLines(path, { maxLineBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .lS)(cause, path);
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${path} is not a file`, { hint: 'Name a regular file.' });
        }
        const piece = Buffer.allocUnsafe(1024 * 1024);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, null);
            if (read === 0)
                break;
            let start = 0;
            const last = piece.subarray(0, read).lastIndexOf(0x0a);
            if (last !== -1) {
                const whole = Buffer.concat([rest, piece.subarray(0, last)]);
                rest = Buffer.alloc(0);
                start = last + 1;
                for (const text of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(whole, path).split('\n')) {
                    number += 1;
                    if (text.length > maxLineBytes)
                        throw lineTooLong(path, number, maxLineBytes);
                    yield { number, text, complete: true };
                }
            }
            rest = Buffer.concat([rest, piece.subarray(start, read)]);
            if (rest.length > maxLineBytes)
                throw lineTooLong(path, number + 1, maxLineBytes);
        }
        // What stands behind the last line break may end in the middle of a character.
        if (rest.length > 0)
            yield { number: number + 1, text: rest.toString('utf8'), complete: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function lineTooLong(path, number, maxLineBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${path}:${number}: the line is longer than ${maxLineBytes} bytes`, {
        hint: 'Check that the path names a JSON Lines file.',
    });
}


/***/ }),

/***/ 72498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   XG: () => (/* binding */ SMALL_FILE_BYTES),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/** What a file may weigh unless its reader says otherwise: 1 MiB. */
const SMALL_FILE_BYTES = 1024 * 1024;
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const OPEN_PROBLEMS = {
    EISDIR: 'is a folder',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    ELOOP: 'is a symbolic link that cannot be followed',
    ENAMETOOLONG: 'has a name that is too long',
};
/** A WorldGateError for a file that could not be opened or read: `file-missing` or `file-unreadable`. */
function readError(cause, name) {
    const code = cause.code;
    if (code === undefined)
        return cause;
    if (MISSING.has(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-missing', `${name} does not exist`, {
            cause,
            hint: 'Check the spelling and the folder that the path is relative to.',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} ${OPEN_PROBLEMS[code] ?? `cannot be read (${code})`}`, {
        cause,
        hint: 'Check that the path names a readable file.',
        kind: OPEN_PROBLEMS[code] === undefined ? 'environment' : 'input',
    });
}
function tooLarge(name, size, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-too-large', `${name} is ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`, { hint: 'Check that the path names the file you meant.' });
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} bytes`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/**
 * The bytes of a regular file of at most `maxBytes`. The size is checked on the opened file before anything
 * is read; a file that grows meanwhile is refused too. Pipes and devices are refused without blocking.
 * @throws WorldGateError `file-missing`, `file-unreadable`, `file-too-large`.
 */
function readSmallFile(path, { maxBytes = SMALL_FILE_BYTES } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw readError(cause, path);
    }
    try {
        return readOpened(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Like {@link readSmallFile} for a descriptor that is already open; leaves it open. */
function readOpened(fd, name, maxBytes) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    if (!stat.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} is ${stat.isDirectory() ? 'a folder' : 'not a file'}`, {
            hint: 'Name a regular file.',
        });
    }
    if (stat.size > maxBytes)
        throw tooLarge(name, stat.size, maxBytes);
    const buffer = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    try {
        while (length < buffer.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
    }
    catch (cause) {
        throw readError(cause, name);
    }
    if (length > stat.size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-unreadable', `${name} grew while it was read`, {
            hint: 'Wait until whatever writes it has finished, then run again.',
            kind: 'environment',
        });
    }
    return buffer.subarray(0, length);
}
/**
 * UTF-8 text of a file of at most `maxBytes`, without a byte order mark.
 * @throws WorldGateError as {@link readSmallFile}, and `file-not-text` for bytes that are not UTF-8.
 */
function readText(path, limits = {}) {
    return decodeText(readSmallFile(path, limits), path);
}
/** @throws WorldGateError `file-not-text`. */
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('file-not-text', `${name} is not UTF-8 text`, {
            cause,
            hint: 'Save the file as UTF-8, or check that the path names a text file.',
        });
    }
}


/***/ }),

/***/ 97385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   SL: () => (/* binding */ openBelow),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   gt: () => (/* binding */ safeJoin),
/* harmony export */   ii: () => (/* binding */ resolveBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72498);





const MAX_LENGTH = 4096;
function refuse(path, why, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('path-unsafe', `path ${(0,_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} ${why}`, {
        hint: hint ?? 'Name a file inside the folder, relative to it, with "/" between the parts.',
    });
}
/** True when `path` is `folder` or lies below it; both absolute. */
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** The real path of the deepest part of `path` that exists, with the rest of `path` behind it. */
function realPathOf(path) {
    const rest = [];
    let existing = path;
    for (;;) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(existing), ...rest.reverse());
        }
        catch (cause) {
            const code = cause.code;
            if (code === 'ELOOP')
                throw refuse(path, 'goes through a loop of symbolic links');
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(existing, { throwIfNoEntry: false })?.isSymbolicLink()) {
                throw refuse(path, 'is a symbolic link to something that does not exist');
            }
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
            if (parent === existing)
                return path;
            rest.push(existing.slice(parent.length).replace(/^[\\/]/, ''));
            existing = parent;
        }
    }
}
/**
 * The absolute path of `path`, taken relative to `from`, if it stays below `root`. `..` is allowed as long as
 * it does not leave `root`; symbolic links are allowed as long as what they lead to lies below the real `root`
 * (which may itself be a symbolic link). What it names need not exist.
 * @param root absolute folder
 * @param from absolute folder, `root` or below it
 * @throws WorldGateError `path-unsafe` for an absolute path, a drive, a backslash, a NUL, or a way out of `root`
 */
function resolveBelow(root, from, path) {
    if (path === '' || path.length > MAX_LENGTH)
        throw refuse(path, path === '' ? 'is empty' : 'is too long');
    if (path.includes('\0'))
        throw refuse(path, 'holds a NUL character');
    if (path.includes('\\'))
        throw refuse(path, 'holds a backslash');
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        throw refuse(path, 'is absolute');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), target))
        throw refuse(path, 'leads out of its folder');
    if (!isBelow(realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)), realPathOf(target))) {
        throw refuse(path, 'leads out of its folder through a symbolic link', 'Copy the file into the folder instead of linking to it.');
    }
    return target;
}
/**
 * The absolute path of `path` below `root`; see {@link resolveBelow}. Refuses every `..` besides.
 * @throws WorldGateError `path-unsafe`
 */
function safeJoin(root, path) {
    if (path.split('/').includes('..'))
        throw refuse(path, 'holds ".."');
    return resolveBelow(root, root, path);
}
/**
 * Opens an existing file below `root` for reading and returns its descriptor. What was opened is compared with
 * what the path resolves to afterwards, so that a link that is swapped in meanwhile is noticed.
 * @throws WorldGateError `path-unsafe`, `file-missing`, `file-unreadable`
 */
function openBelow(root, path) {
    const real = realPathOf(safeJoin(root, path));
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    }
    catch (cause) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(cause, path);
    }
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(realPathOf(safeJoin(root, path)), { throwIfNoEntry: false });
        if (now?.dev === opened.dev && now.ino === opened.ino)
            return fd;
        throw refuse(path, 'changed while it was opened');
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw cause;
    }
}
/**
 * The bytes of a file below `root` of at most `maxBytes` (1 MiB unless stated).
 * @throws WorldGateError as {@link openBelow}, and `file-too-large`
 */
function readBelow(root, path, { maxBytes = _read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_FILE_BYTES */ .XG } = {}) {
    const fd = openBelow(root, path);
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readOpened */ .ay)(fd, path, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 43331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ forestPlot),
/* harmony export */   g: () => (/* binding */ EVIDENCE_STYLE)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34467);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74155);




/** Rows of one plot; `evidence.json` has them all. */
const MOST_ROWS = 1000;
/**
 * Style of a page of evidence: decision and plot are tables on wide pages; on narrow ones the cells of a metric stand under
 * each other, each with its heading, and each task stands over its own line.
 */
const EVIDENCE_STYLE = `
.scroll + .scroll { margin-top: 16px; }
td.number { white-space: nowrap; }
.forest .plot { width: 46%; min-width: 150px; vertical-align: middle; padding-left: 14px; padding-right: 14px; }
.forest tbody th { font-weight: 600; overflow-wrap: anywhere; }
.forest svg { overflow: visible; width: 100%; }
.forest svg text { fill: var(--muted); font-size: 11px; }
.forest tr.misses { background: var(--panel); }
.mark { color: var(--failed); font-weight: 600; }
@media (max-width: 640px) {
  td .word { white-space: normal; }
  .metrics table, .metrics tbody, .metrics caption { display: block; } .metrics thead { display: none; }
  .metrics tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .metrics tbody th, .metrics tbody td { display: block; border: 0; padding: 3px 0; } .metrics .name { white-space: normal; overflow-wrap: anywhere; }
  .metrics td::before { display: block; color: var(--muted); font-size: 0.87rem; }
  .metrics td:nth-child(2)::before { content: "Outcome"; } .metrics td:nth-child(3)::before { content: "Measured"; }
  .metrics td:nth-child(4)::before { content: "Interval"; } .metrics td:nth-child(5)::before { content: "Required"; }
  .forest, .forest tbody, .forest caption, .forest thead, .forest thead tr { display: block; }
  .forest thead th { display: none; } .forest thead .plot { display: block; width: auto; border: 0; }
  .forest tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .forest tbody th, .forest tbody td { display: block; border: 0; padding-top: 2px; padding-bottom: 2px; }
  .forest tbody .plot { width: auto; } .forest tbody .number { text-align: left; }
}
`;
/** The intervals of a metric's tasks against its threshold, worst first, as a table with one line drawn in each row. */
function forestPlot(metric) {
    const tasks = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksWorstFirst */ .GP)(metric);
    if (tasks.length === 0)
        return '';
    const shown = tasks.slice(0, MOST_ROWS);
    const axis = axisOf(metric);
    const rows = shown.map((task) => row(task, metric, axis)).join('\n');
    const threshold = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRequired */ .xV)(metric.threshold, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_2__/* .metricUnit */ .n2)(metric));
    const caption = metric.statistic === 'sum'
        ? `What each task adds, worst first; the dashed line is ${threshold}, what the total of all tasks was held against`
        : `Each task with its interval, worst first; the dashed line is ${threshold}, what the decision was made against`;
    const left = tasks.length - shown.length;
    return `<div class="scroll" role="region" tabindex="0" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(caption)}">
<table class="forest">
<caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(caption)}</caption>
<thead><tr><th scope="col">Task</th><th scope="col">Measured</th><th scope="col" class="plot">${axisLabels(metric, axis)}</th><th scope="col" class="number">p</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, 'more task')} in evidence.json.</p>` : ''}`;
}
function row(task, metric, axis) {
    const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .taskView */ .vV)(task, metric);
    const mark = view.below ? ' <span class="mark">shown to miss it</span>' : '';
    return `<tr${view.below ? ' class="misses"' : ''}><th scope="row">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.task)}${mark}</th><td><span class="value">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.measured)}</span> <span class="muted">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(metric.statistic === 'rate' ? view.counts : `${view.counts} observed`)}</span>${view.interval === '—' ? '' : `<br><span class="muted nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.interval)}</span>`}</td><td class="plot">${line(task, view, metric, axis)}</td><td class="number nowrap">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(view.p)}</td></tr>`;
}
/** A rate has the whole scale; anything else what its tasks and thresholds span, with some air. */
function axisOf(metric) {
    if (metric.unit === 'ratio')
        return { from: 0, to: 1 };
    const values = [
        metric.value,
        metric.threshold,
        ...metric.tasks.flatMap(({ estimate, interval }) => [estimate, ...interval]),
    ].filter((value) => value !== null);
    const low = Math.min(...values);
    const high = Math.max(...values);
    const air = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
    const axis = { from: low - air, to: high + air };
    // Numbers at the end of what a double holds have no room beside them.
    return Number.isFinite(axis.to - axis.from) ? axis : { from: -FAR, to: FAR };
}
const FAR = Number.MAX_VALUE / 4;
/** Position on the axis in percent; what lies beyond an end stands on it. */
function place(value, { from, to }) {
    const share = (value - from) / (to - from);
    return `${(100 * Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0))).toFixed(2)}%`;
}
const HEIGHT = 22;
function line(task, view, metric, axis) {
    const [low, high] = task.interval;
    const middle = HEIGHT / 2;
    const tone = view.below ? 'failed' : view.holds ? 'passed' : 'inconclusive';
    const threshold = place(metric.threshold, axis);
    const unmeasured = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmeasured */ .qB)(task);
    const drawn = unmeasured || (low === null && high === null)
        ? ''
        : `<line class="range" x1="${low === null ? '0%' : place(low, axis)}" x2="${high === null ? '100%' : place(high, axis)}" y1="${middle}" y2="${middle}"/>`;
    const parts = [
        `<line class="axis" x1="0%" x2="100%" y1="${middle}" y2="${middle}"/>`,
        drawn,
        unmeasured || task.estimate === null
            ? ''
            : `<circle class="point" cx="${place(task.estimate, axis)}" cy="${middle}" r="4"/>`,
        `<line class="required" x1="${threshold}" x2="${threshold}" y1="-8" y2="${HEIGHT + 8}"/>`,
    ];
    const label = `${view.task}: ${view.measured}, ${view.interval}`;
    return `<svg class="${tone}" height="${HEIGHT}" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(label)}">${parts.join('')}</svg>`;
}
/** The ends of the axis and the threshold, in the heading of the plot. */
function axisLabels(metric, axis) {
    const unit = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_2__/* .metricUnit */ .n2)(metric);
    const { shift, suffix } = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .unitStyle */ .Q1)(unit);
    const at = (value) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .exactText */ .ns)(Number(value.toPrecision(3)), shift)}${suffix}`;
    const threshold = place(metric.threshold, axis);
    const sign = _evidence_view_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNS */ .B2[metric.operator];
    const label = `${sign} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRequired */ .xV)(metric.threshold, unit)}`;
    const share = Number.parseFloat(threshold);
    const [low, high] = [at(axis.from), at(axis.to)];
    // A label that would run into the threshold's is left out.
    return `<svg height="16" role="img" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(`axis from ${low} to ${high}`)}">${share > 30 ? `<text x="0%" y="12">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(low)}</text>` : ''}<text x="${threshold}" y="12" text-anchor="${share > 85 ? 'end' : share < 15 ? 'start' : 'middle'}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(label)}</text>${share < 70 ? `<text x="100%" y="12" text-anchor="end">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(high)}</text>` : ''}</svg>`;
}


/***/ }),

/***/ 92434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ tasksWorstFirst),
/* harmony export */   Y7: () => (/* binding */ tasksSentence),
/* harmony export */   nR: () => (/* binding */ countsHeading),
/* harmony export */   qB: () => (/* binding */ isUnmeasured),
/* harmony export */   vV: () => (/* binding */ taskView)
/* harmony export */ });
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Whether a task has no result at all: then nothing is shown of it, whatever its missing episodes count as. */
function isUnmeasured({ observed }) {
    return observed === 0;
}
const isBelow = (task) => task.below && !isUnmeasured(task);
/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
function tasksWorstFirst({ tasks, operator, value }) {
    const badness = (task) => {
        const { estimate } = task;
        if (isUnmeasured(task) || estimate === null)
            return Number.POSITIVE_INFINITY;
        if (operator === '==')
            return Math.abs(estimate - value);
        return operator === '>=' ? -estimate : estimate;
    };
    const order = (a, b) => (a === b ? 0 : b > a ? 1 : -1);
    return tasks.toSorted((a, b) => Number(isBelow(b)) - Number(isBelow(a)) ||
        order(badness(a), badness(b)) ||
        order(b.observed, a.observed));
}
/** What the numbers of {@link TaskView} `counts` are. */
function countsHeading({ statistic }) {
    return statistic === 'rate' ? 'Succeeded' : 'Observed';
}
function taskView(task, metric) {
    const base = {
        task: (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task.task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label),
        counts: taskCounts(task, metric),
        below: isBelow(task),
    };
    if (isUnmeasured(task))
        return { ...base, measured: 'no result', interval: '—', p: '—', holds: false };
    const thresholds = [metric.value, metric.threshold];
    const p = task.p_adjusted ?? task.p_value;
    return {
        ...base,
        measured: task.estimate === null ? '—' : (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredText */ .AY)(task.estimate, metric),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(task.interval, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric), { thresholds }) ?? '—',
        p: p === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .alphaOf */ .Qq)(metric) ?? 0.05)}${task.p_adjusted === null ? '' : ' (Holm)'}`,
        holds: holds(task, metric),
    };
}
/** Successes of the episodes behind the estimate: what has no result is among them, as it counted. */
function taskCounts({ succeeded, observed, counted, planned }, { operator }) {
    if (succeeded === null)
        return (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: observed, episodes: planned });
    if (counted === 0)
        return '—';
    const without = Math.max(0, counted - observed);
    const total = operator === '<=' ? succeeded + without : succeeded;
    const note = without === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(without)} without a result`;
    return `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: total, episodes: counted })}${note}`;
}
function holds({ interval: [low, high] }, { operator, threshold }) {
    if (operator === '>=')
        return low !== null && low >= threshold;
    if (operator === '<=')
        return high !== null && high <= threshold;
    return low === threshold && high === threshold;
}
/** What the tasks of a metric show, and which p-values were adjusted. */
function tasksSentence(metric, named = 5) {
    const silent = tasksWorstFirst(metric).filter(isUnmeasured);
    const without = silent.length === 0 ? '' : ` No result: ${names(silent, named)}.`;
    return `${metric.statistic === 'sum' ? totalsText(metric, named) : testedText(metric, named)}${without}`;
}
function names(tasks, most, say = labelOf) {
    const more = tasks.length > most ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tasks.length - most)} more` : '';
    return `${tasks.slice(0, most).map(say).join(', ')}${more}`;
}
const labelOf = ({ task }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label);
/** A total is observed and not tested: what each task adds to it says where it comes from. */
function totalsText(metric, named) {
    const { operator, value } = metric;
    const total = ({ estimate }) => estimate ?? 0;
    const withTotal = (task) => `${labelOf(task)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(total(task), '')})`;
    const measured = metric.tasks.filter((task) => !isUnmeasured(task));
    // Only of a total that may be nothing is every task's own total required to be.
    if (value === 0 && operator !== '>=') {
        const off = tasksWorstFirst(metric).filter((task) => !isUnmeasured(task) && total(task) !== 0);
        if (off.length > 0)
            return `The total is not 0 in: ${names(off, named, withTotal)}.`;
        return measured.length === 0 ? '' : `The total of ${eachOf(measured.length)} is 0.`;
    }
    const largest = measured.filter((task) => total(task) !== 0).toSorted((a, b) => total(b) - total(a));
    return largest.length === 0
        ? 'No task adds anything to the total.'
        : `The total is that of all tasks together; the largest parts are of: ${names(largest, Math.min(3, named), withTotal)}.`;
}
const eachOf = (count) => count === 1 ? 'the one task with results' : `each of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} tasks with results`;
function testedText(metric, named) {
    const below = tasksWorstFirst(metric).filter(isBelow);
    const tested = metric.tasks.filter((task) => task.p_value !== null || task.p_adjusted !== null);
    const adjusted = metric.tasks.filter((task) => task.p_adjusted !== null).length;
    if (below.length === 0 && tested.length === 0)
        return 'Tasks are shown for themselves; none was tested.';
    const side = { '>=': 'below', '<=': 'above', '==': 'off' }[metric.operator];
    const threshold = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(metric.threshold, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric));
    const which = below.length === 0
        ? `No task is shown to be ${side} ${threshold}`
        : `Shown to be ${side} ${threshold}: ${names(below, named)}`;
    if (adjusted < 2)
        return `${which}.`;
    const rows = adjusted === metric.tasks.length
        ? `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(adjusted, 'row')}`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(adjusted)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(metric.tasks.length, 'row')}, marked Holm,`;
    return `${which}. The p-values of ${rows} are adjusted after Holm for naming tasks.`;
}


/***/ }),

/***/ 42525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/** Style of the HTML page: one column, readable at 360 to 1,200 px, light and dark, and on paper. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #ffffff; --panel: #f6f8fa;
  --line: #d1d9e0; --passed: #1a7f37; --failed: #cf222e; --error: #82071e; --inconclusive: #9a6700; --skipped: #59636e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --page: #0d1117; --panel: #151b23;
  --line: #3d444d; --passed: #3fb950; --failed: #ff7b72; --error: #ffa198; --inconclusive: #d29922; --skipped: #9198a1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 1.5rem; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 32px 0 8px; }
p { margin: 8px 0; overflow-wrap: anywhere; }
.decision { border: 1px solid var(--line); border-left: 6px solid var(--verdict); border-radius: 6px; background: var(--panel);
  padding: 14px 18px; margin: 16px 0; }
.decision strong { color: var(--verdict); font-size: 1.25rem; }
.passed { --verdict: var(--passed); } .failed { --verdict: var(--failed); } .error { --verdict: var(--error); }
.inconclusive { --verdict: var(--inconclusive); } .skipped { --verdict: var(--skipped); }
.word { color: var(--verdict); font-weight: 600; white-space: nowrap; }
.note { border: 1px solid var(--inconclusive); border-radius: 6px; padding: 8px 14px; }
.muted, caption { font-weight: 400; color: var(--muted); font-size: 0.87rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 6px; }
th, td { border-bottom: 1px solid var(--line); padding: 7px 10px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-width: 2px; font-size: 0.87rem; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.value { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
code, pre { font: 0.87rem/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
.name { overflow-wrap: normal; white-space: nowrap; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
li { margin: 6px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; }
svg .range { stroke: var(--verdict); stroke-width: 5; stroke-linecap: round; opacity: 0.55; }
svg .point { fill: var(--verdict); }
svg .required { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .axis { stroke: var(--line); stroke-width: 1; }
@media (max-width: 640px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { font-size: 11px; } .scroll { overflow: visible; } }
`;


/***/ }),

/***/ 32104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zK: () => (/* binding */ protectedSharePage),
  DA: () => (/* binding */ revokedSharePage),
  Lw: () => (/* binding */ sharePage),
  rr: () => (/* binding */ timeWords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/evidence-forest.js
var evidence_forest = __webpack_require__(43331);
// EXTERNAL MODULE: ./.build/reports/html-style.js
var html_style = __webpack_require__(42525);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
;// CONCATENATED MODULE: ./.build/reports/share-page-script.js
/**
 * Script of a share's page, for browsers as they are: shows the content until the share ends, and opens what a password
 * protects. It reads its data from the page, and asks nobody for anything.
 */
const SHARE_SCRIPT = `(() => {
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const place = document.getElementById('place');
const endsAt = data.expires_at === null ? Infinity : Date.parse(data.expires_at);
// Anything that is no time has ended.
const isOver = () => !(Date.now() < endsAt);
let ended = false;

function put(nodes, takesFocus) {
  place.replaceChildren(nodes);
  if (takesFocus) place.querySelector('h1').focus();
}

function end() {
  if (ended || !isOver()) return;
  ended = true;
  put(document.getElementById('expired').content, false);
  document.title = place.querySelector('h1').textContent + ' · WorldGate';
  for (const element of document.querySelectorAll('template, #data')) element.remove();
}

function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return '{' + Object.keys(value).sort().map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}';
}

const bytesOf = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function decrypted(envelope, password) {
  const { ciphertext, ...header } = envelope;
  const { key_derivation: kdf, cipher } = header;
  const encoder = new TextEncoder();
  const material = await crypto.subtle.importKey('raw', encoder.encode(password.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: bytesOf(kdf.salt) },
    material, { name: cipher.name, length: cipher.key_bits }, false, ['decrypt']);
  const content = await crypto.subtle.decrypt(
    { name: cipher.name, iv: bytesOf(cipher.iv), additionalData: encoder.encode(canonical(header)), tagLength: cipher.tag_bits },
    key, bytesOf(ciphertext));
  return JSON.parse(new TextDecoder().decode(content));
}

function ask() {
  put(document.getElementById('locked').content, false);
  const form = document.getElementById('unlock');
  const field = document.getElementById('password');
  const button = form.querySelector('button');
  const say = document.getElementById('say');
  if (!globalThis.crypto || !crypto.subtle) {
    say.textContent = 'This browser has no cryptography for pages that come over an open connection: open this page over HTTPS, or save it and open the file.';
    say.className = 'problem';
    return;
  }
  field.focus();
  let busy = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy || ended) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    field.removeAttribute('aria-invalid');
    say.className = '';
    say.textContent = 'Opening …';
    try {
      const { title, html } = await decrypted(data.encrypted, field.value);
      end();
      if (ended) return;
      const template = document.createElement('template');
      template.innerHTML = html;
      document.title = title;
      put(template.content, true);
    } catch {
      say.className = 'problem';
      say.textContent = 'This password does not open the page.';
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      field.select();
    } finally {
      busy = false;
      button.removeAttribute('aria-disabled');
    }
  });
}

if (isOver()) end();
else if (data.encrypted === null) put(document.getElementById('content').content, false);
else ask();
if (endsAt !== Infinity) {
  // A timer holds 24.8 days at most, and a page that sleeps misses it.
  const wait = () => { if (!ended) setTimeout(() => { end(); wait(); }, Math.max(0, Math.min(endsAt - Date.now(), 3600000))); };
  wait();
  addEventListener('pageshow', end);
  document.addEventListener('visibilitychange', end);
}
})();
`;

;// CONCATENATED MODULE: ./.build/reports/share-page-frame.js






const SHARE_STYLE = `
h1:focus { outline: none; }
:focus-visible { outline: 3px solid #0969da; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { :focus-visible { outline-color: #58a6ff; } }
.terms { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 8px 0; padding: 0; list-style: none; }
.terms li { margin: 0; }
ol.steps { padding-left: 1.4em; }
.unlock { max-width: 30rem; margin: 20px 0; }
.unlock label { display: block; font-weight: 600; margin-bottom: 6px; }
.unlock .row { display: flex; flex-wrap: wrap; gap: 8px; }
.unlock input { flex: 1 1 14rem; min-width: 0; font: inherit; padding: 8px 10px; color: var(--text); background: var(--page);
  border: 1px solid var(--muted); border-radius: 6px; }
.unlock input[aria-invalid] { border-color: var(--failed); }
.unlock button { font: inherit; font-weight: 600; padding: 8px 18px; color: var(--page); background: var(--text); border: 1px solid var(--text);
  border-radius: 6px; cursor: pointer; }
.unlock button[aria-disabled] { opacity: 0.6; cursor: default; }
#say { min-height: 1.5em; } .problem { color: var(--failed); font-weight: 600; }
@media (max-width: 640px) {
  .files table, .files tbody, .files caption { display: block; } .files thead { display: none; }
  .files tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 6px 0; }
  .files tbody th { display: block; border: 0; padding: 1px 0; }
  .files tbody td { display: inline; border: 0; padding: 0; color: var(--muted); } .files td + td::before { content: " · "; }
}
`;
/** A page that anybody can read; with an end, it takes a script, and without one it has none. */
function sharePage({ title, html }, expiresAt) {
    if (expiresAt === null)
        return share_page_frame_frame(title, html, null);
    const templates = `<template id="content">${html}</template>\n${expiredTemplate(expiresAt)}`;
    const why = 'It ends at a date, and a page without a script cannot look at the clock.';
    return share_page_frame_frame(title, templates, {
        data: { expires_at: expiresAt, encrypted: null },
        noScript: noScript('Evidence share', why, expiresAt),
    });
}
/** A page that says no more than that there is something, when it ends, and how it is locked. */
function protectedSharePage(encrypted) {
    const { expires_at: expiresAt } = encrypted;
    const until = expiresAt === null ? '' : ` Until ${timeWords(expiresAt)}.`;
    const locked = `<template id="locked"><header>
<h1 tabindex="-1">Protected evidence share</h1>
<p class="muted">The content is encrypted in this file and opened here, in your browser; nothing is sent anywhere.${(0,reports_escape/* escapeHtml */.ZD)(until)}</p>
</header>
<form id="unlock" class="unlock">
<label for="password">Password</label>
<div class="row"><input id="password" type="password" required autocomplete="current-password" spellcheck="false" aria-describedby="say"><button type="submit">Open</button></div>
<p id="say" role="status"></p>
</form>
<footer><p class="muted">Share <code>${(0,reports_escape/* escapeHtml */.ZD)(encrypted.share_id)}</code></p></footer></template>`;
    const templates = expiresAt === null ? locked : `${locked}\n${expiredTemplate(expiresAt)}`;
    const why = 'It is protected by a password, and your browser opens it.';
    return share_page_frame_frame('Protected evidence share', templates, {
        data: { expires_at: expiresAt, encrypted },
        noScript: noScript('Protected evidence share', why, expiresAt),
    });
}
/** What a reader sees without JavaScript. */
function noScript(title, why, expiresAt) {
    return `<h1>${title}</h1>
<p class="note">Turn JavaScript on to read this page. ${why} Its own script alone runs, and it sends nothing anywhere.</p>
<p class="muted">${expiresAt === null ? 'Does not expire.' : `Expires ${(0,reports_escape/* escapeHtml */.ZD)(timeWords(expiresAt))}.`}</p>`;
}
/** The page that takes the place of one that was taken back. */
function revokedSharePage(revocation) {
    const { share_id: id, reason, by, revoked_at: at, package_digest: digest } = revocation;
    return share_page_frame_frame('Revoked evidence share', `<header>
<h1 tabindex="-1">This evidence share was revoked</h1>
</header>
<section class="decision failed" aria-label="Revocation">
<p><strong>Revoked</strong></p>
<p>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(reason, plain/* LONGEST */.zP.message))}</p>
</section>
<dl><dt>Revoked by</dt><dd>${(0,reports_escape/* escapeHtml */.ZD)((0,plain/* clip */.$Q)(by, plain/* LONGEST */.zP.title))}</dd><dt>Revoked at</dt><dd>${(0,reports_escape/* escapeHtml */.ZD)(timeWords(at))}</dd><dt>Share</dt><dd>${id === null ? 'every share of the package' : `<code>${(0,reports_escape/* escapeHtml */.ZD)(id)}</code>`}</dd><dt>Package digest</dt><dd><code>${(0,reports_escape/* escapeHtml */.ZD)(digest)}</code></dd></dl>
<footer><p class="muted">What was shown here is no longer vouched for. Copies that readers kept cannot be taken back.</p></footer>`, null);
}
/** `2027-01-31 23:59 UTC`. */
function timeWords(iso) {
    return iso.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2 UTC');
}
function expiredTemplate(expiresAt) {
    return `<template id="expired"><header>
<h1 tabindex="-1">This evidence share has expired</h1>
<p>It ended at ${(0,reports_escape/* escapeHtml */.ZD)(timeWords(expiresAt))}. Ask whoever sent it to you for a new one.</p>
</header></template>`;
}
/** @param script null for a page without one */
function share_page_frame_frame(title, body, script) {
    const css = html_style/* STYLE */.Y + evidence_forest/* EVIDENCE_STYLE */.g + SHARE_STYLE;
    const scripts = script === null ? '' : `; script-src '${sourceHash(SHARE_SCRIPT)}'`;
    const main = script === null
        ? `<main>\n${body}\n</main>`
        : `<main id="place"><noscript>${script.noScript}</noscript></main>
${body}
<script type="application/json" id="data">${JSON.stringify(script.data).replaceAll('<', '\\u003c')}</script>
<script>${SHARE_SCRIPT}</script>`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sourceHash(css)}'${scripts}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${(0,reports_escape/* escapeHtml */.ZD)(title)} · WorldGate</title>
<style>${css}</style>
</head>
<body>
${main}
</body>
</html>
`;
}
function sourceHash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 36494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Y_: () => (/* binding */ NO_BREAK),
/* harmony export */   ed: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Holds a number and its unit together while lines are broken; printed as a space. */
const NO_BREAK = '\u00a0';
const GAP = 2;
/** Columns of a cell: every heading fits, and five cells fit into the narrowest terminal. */
const NARROWEST = 8;
/** A table of plain text with straight columns: lines of the heading, and those of each row. */
function textTable({ header, rows, width, paint = (padded) => padded }) {
    const widths = columnWidths(header, rows, width);
    const joined = (cells) => cells.join(' '.repeat(GAP)).trimEnd();
    return {
        heading: [
            joined(header.map((name, i) => padEnd(name, widths[i]))),
            joined(widths.map((columns) => '-'.repeat(columns))),
        ],
        rows: rows.map((row, index) => {
            const cells = row.map((parts, i) => parts.flatMap((part) => wrap(part, widths[i])));
            const height = Math.max(...cells.map((cell) => cell.length));
            return Array.from({ length: height }, (_, y) => joined(cells.map((cell, i) => {
                const padded = padEnd(cell[y] ?? '', widths[i]);
                return y === 0 ? paint(padded, i, index) : padded;
            })));
        }),
    };
}
/** Natural widths, the widest column narrowed until the row fits; words are broken only where nothing else gives. */
function columnWidths(header, rows, width) {
    const widths = header.map((name, i) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map((part) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(part)))));
    const room = width - GAP * (header.length - 1);
    let over = widths.reduce((sum, columns) => sum + columns, 0) - room;
    const words = header.map((name, i) => Math.max(NARROWEST, (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name), ...rows.flatMap((row) => row[i].map(longestWord))));
    for (const floors of [words, words.map(() => NARROWEST)]) {
        while (over > 0) {
            const room = widths.map((columns, i) => (columns > floors[i] ? columns : 0));
            const widest = room.indexOf(Math.max(...room));
            if (room[widest] === 0)
                break;
            widths[widest]--;
            over--;
        }
    }
    return widths;
}
function longestWord(text) {
    return Math.max(...text.split(' ').map((word) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word)));
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Lines of one line of text, of at most `columns` columns, broken at spaces, and inside a word only where it is wider than a line. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const candidate = line === '' ? word : `${line} ${word}`;
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(candidate) <= columns) {
            line = candidate;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = '';
        for (const { segment } of graphemes.segment(word)) {
            if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line + segment) > columns && line !== '') {
                lines.push(line);
                line = '';
            }
            line += segment;
        }
    }
    lines.push(line);
    return lines;
}


/***/ })

};
