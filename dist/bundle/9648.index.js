export const id = 9648;
export const ids = [9648];
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
// EXTERNAL MODULE: ./.build/github/client.js
var client = __webpack_require__(73021);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/github/failures.js
var failures = __webpack_require__(23125);
;// CONCATENATED MODULE: ./.build/github/pages.js


const PERMISSION = 'contents: write';
/** Somebody else may push to the branch between our look and our push. */
const MOST_TRIES = 5;
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const object = schemas/* object */.Ikc({ sha });
const reference = schemas/* object */.Ikc({ object });
const commit = schemas/* object */.Ikc({ sha, tree: object });
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


/***/ })

};
