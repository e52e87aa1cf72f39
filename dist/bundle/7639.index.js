export const id = 7639;
export const ids = [7639];
export const modules = {

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyForRepository),
/* harmony export */   t: () => (/* binding */ policyForKey)
/* harmony export */ });
/* harmony import */ var _contracts_trust_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37799);

/** Accepts what any workflow of one repository signed, whatever came of its claim. */
function policyForRepository(of) {
    return _contracts_trust_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .trustPolicy */ .RZ.parse({
        schema_version: 'worldgate.trust_policy.v1',
        signer: { kind: 'certificate', ...of },
        min_level: 'L1',
        claims: 'any',
        allow_drafts: true,
    });
}
/** Accepts what one of these keys signed, whatever came of its claim. @param keyIds SHA-256 of each public key (DER, SubjectPublicKeyInfo) */
function policyForKey(keyIds) {
    return _contracts_trust_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .trustPolicy */ .RZ.parse({
        schema_version: 'worldgate.trust_policy.v1',
        signer: { kind: 'key', key_ids: keyIds },
        claims: 'any',
        allow_drafts: true,
    });
}


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ GITHUB_ORGANIZATION),
  V: () => (/* binding */ loadTrust)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/attest/verify/trusted-keys.js
var trusted_keys = __webpack_require__(50414);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/sigstore.js
var sigstore = __webpack_require__(93566);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/json.js
var foundation_json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/attest/checks.js
var checks = __webpack_require__(14521);
;// CONCATENATED MODULE: ./.build/attest/verify/github-tuf-root.json
const github_tuf_root_namespaceObject = /*#__PURE__*/JSON.parse('{"signatures":[{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":""},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":""},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":""},{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}');
;// CONCATENATED MODULE: ./.build/attest/verify/trusted-root.js











const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
const TARGET = 'trusted_root.json';
/** A server that does not answer must not hold up a verification: one try for each request, … */
const REQUEST_TIMEOUT_MS = 2000;
/** … and this long for all of them. */
const REFRESH_TIMEOUT_MS = 8000;
/**
 * A trusted root file: JSON, or JSON Lines with several, as `gh attestation trusted-root` prints them.
 * @throws WorldGateError `trusted-root-invalid`, and those of reading a file
 */
function fileRoots(file) {
    const bytes = (0,read_text/* readSmallFile */.EW)(file, { maxBytes: 4 * 1024 * 1024 });
    const roots = parseRoots(bytes.toString('utf8'), file);
    return async () => ({ name: file, digest: (0,digest/* sha256 */.sc)(bytes), roots, note: null });
}
function parseRoots(text, name) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const several = lines.length > 1 && lines.every((line) => line.trim().startsWith('{"'));
    return several
        ? lines.map((line, index) => parseRoot(line, `${name}: root ${index + 1}`))
        : [parseRoot(text, name)];
}
function parseRoot(text, name) {
    const json = (0,foundation_json/* parseJson */.qF)(text, name);
    (0,schema/* parseWith */.K)(sigstore/* trustedRoot */.EH, json, {
        file: name,
        code: 'trusted-root-invalid',
        hint: 'Name a trusted root of Sigstore, as "gh attestation trusted-root" prints it.',
    });
    return json;
}
/**
 * The trusted root of an instance, through TUF: refreshed where a server answers within a few seconds, else the one that
 * was fetched last, else (public-good instance) the one that this version was built with.
 * @throws WorldGateError `trusted-root-missing` where there is none at all, `trusted-root-invalid`
 */
async function tufRoots(instance, { cacheFolder, offline }) {
    const mirror = mirrorOf(instance);
    const folder = cacheFolderOf(instance, cacheFolder);
    let reason;
    if (offline)
        reason = 'offline: no newer root was asked for';
    else {
        try {
            const text = await refreshed(instance, mirror, folder);
            return loadedRoot(text, `${mirror} (TUF)`, null);
        }
        catch (error) {
            if ((0,errors/* isWorldGateError */.US)(error))
                throw error;
            reason = `no newer root could be fetched (${(0,checks/* reasonOf */.A3)(error)})`;
        }
    }
    const cached = cachedRoot(mirror, folder);
    if (cached !== undefined) {
        return loadedRoot(cached, `${mirror} (cached)`, `${reason}; the one fetched last is used`);
    }
    if (instance === 'public-good') {
        return loadedRoot(await embeddedRoot(), `${mirror} (built in)`, `${reason}; the one that this version was built with is used`);
    }
    throw new errors/* WorldGateError */._B('trusted-root-missing', `there is no trusted root of ${mirror}: ${reason}`, {
        hint: 'Give the root as a file: --trusted-root FILE ("gh attestation trusted-root" prints it).',
        kind: 'environment',
    });
}
function loadedRoot(text, name, note) {
    return { name, digest: (0,digest/* sha256 */.sc)(text), roots: [parseRoot(text, name)], note };
}
function mirrorOf(instance) {
    if (instance === 'public-good')
        return PUBLIC_GOOD_MIRROR;
    return instance === 'github' ? GITHUB_MIRROR : instance.mirror;
}
/**
 * An instance that the caller names.
 * @param mirror URL of its TUF repository
 * @param rootFile the `root.json` that trust begins with
 * @throws WorldGateError `trust-options`, and those of reading a file
 */
function namedInstance(mirror, rootFile) {
    if (!/^https?:\/\/[^/?#]+(?:\/[^?#]*)?$/.test(mirror) || !URL.canParse(mirror)) {
        throw new errors/* WorldGateError */._B('trust-options', `${(0,plain_value/* quoted */.TL)(mirror)} is no address of a TUF mirror`, {
            hint: 'Give a URL such as https://tuf.example.org.',
        });
    }
    const rootDigest = (0,digest/* sha256 */.sc)((0,read_text/* readSmallFile */.EW)(rootFile));
    return { mirror: mirror.replace(/\/+$/, ''), rootFile, rootDigest };
}
async function refreshed(instance, mirror, cacheFolder) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const rootPath = firstRoot(instance, cacheFolder);
    const target = initTUF({
        mirrorURL: mirror,
        cachePath: cacheFolder,
        timeout: REQUEST_TIMEOUT_MS,
        retry: { retries: 0 },
        ...(rootPath === undefined ? {} : { rootPath }),
    }).then((client) => client.getTarget(TARGET));
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${mirror} did not answer within ${REFRESH_TIMEOUT_MS / 1000} s`)), REFRESH_TIMEOUT_MS);
    });
    try {
        return await Promise.race([target, late]);
    }
    finally {
        clearTimeout(timer);
        // Whatever becomes of a late answer, nobody waits for it any more.
        target.catch(() => undefined);
    }
}
/** The file with the `root.json` that TUF begins with; none for the public-good instance, whose is the library's. */
function firstRoot(instance, cacheFolder) {
    if (instance === 'public-good')
        return undefined;
    if (instance !== 'github')
        return instance.rootFile;
    (0,external_node_fs_.mkdirSync)(cacheFolder, { recursive: true });
    const file = external_node_path_.join(cacheFolder, 'tuf-repo.github.com.root.json');
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify(github_tuf_root_namespaceObject));
    return file;
}
/**
 * Roots of a mirror that the caller named are kept apart by the `root.json` that they began with: another beginning is
 * another trust.
 */
function cacheFolderOf(instance, cacheFolder) {
    if (typeof instance === 'string')
        return cacheFolder;
    return external_node_path_.join(cacheFolder, (0,digest/* hexOf */.ZD)(instance.rootDigest));
}
/** The root that was fetched last, if it is still the one that the list of targets beside it names. */
function cachedRoot(mirror, cacheFolder) {
    const { host, pathname } = new URL(mirror);
    // As @sigstore/tuf names it.
    const folder = external_node_path_.join(cacheFolder, encodeURIComponent(host + pathname.replace(/\/$/, '')));
    try {
        const bytes = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, 'targets', TARGET));
        const { signed } = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, 'targets.json'), 'utf8'));
        const named = signed.targets[TARGET]?.hashes.sha256;
        return `sha256:${named}` === (0,digest/* sha256 */.sc)(bytes) ? bytes.toString('utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
async function embeddedRoot() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const root = seeds[PUBLIC_GOOD_MIRROR].targets[TARGET];
    return Buffer.from(root, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./.build/attest/verify/trust.js



/**
 * Reads what the caller trusts. Files that he names are read at once, so that what is wrong with them is said first; a
 * root that TUF brings is loaded when a certificate asks for it.
 * @throws WorldGateError `trust-options`, `trusted-signers-invalid`, `key-invalid`, `trusted-root-invalid`, and those of
 *   reading a file
 */
function loadTrust(options, { now, cacheFolder }) {
    const { trustedRoot, tufMirror, tufRoot, offline = false } = options;
    if ((tufMirror === undefined) !== (tufRoot === undefined)) {
        throw new errors/* WorldGateError */._B('trust-options', 'a TUF mirror and its first root.json go together', {
            hint: 'Give both --tuf-mirror and --tuf-root, or neither.',
        });
    }
    if (trustedRoot !== undefined && tufMirror !== undefined) {
        throw new errors/* WorldGateError */._B('trust-options', 'a trusted root is given twice: as a file and as a TUF mirror', {
            hint: 'Give either --trusted-root, or --tuf-mirror with --tuf-root.',
        });
    }
    const fromFile = trustedRoot === undefined ? undefined : fileRoots(trustedRoot);
    const named = tufMirror === undefined || tufRoot === undefined ? undefined : namedInstance(tufMirror, tufRoot);
    const loaded = new Map();
    const used = [];
    const load = (name, roots) => {
        const known = loaded.get(name);
        if (known !== undefined)
            return known;
        const loading = roots().then((one) => {
            used.push(one);
            return one;
        });
        loaded.set(name, loading);
        return loading;
    };
    return {
        keys: trustedKeys(options),
        now,
        namesRoots: fromFile !== undefined || named !== undefined,
        rootsFor: (organization) => {
            if (fromFile !== undefined)
                return load('file', fromFile);
            const instance = named ?? (organization === GITHUB_ORGANIZATION ? 'github' : 'public-good');
            const name = typeof instance === 'string' ? instance : 'named';
            return load(name, () => tufRoots(instance, { cacheFolder, offline }));
        },
        rootsUsed: () => used,
    };
}
/** How certificates of GitHub's own instance are told from those of the public-good one, as `gh` tells them. */
const GITHUB_ORGANIZATION = 'GitHub, Inc.';
function trustedKeys({ trustedSigners, publicKey }) {
    const keys = new Map(trustedSigners === undefined ? [] : (0,trusted_keys/* readTrustedSigners */.jc)(trustedSigners));
    if (publicKey !== undefined) {
        const one = (0,trusted_keys/* readPublicKey */.RR)(publicKey);
        // What the file says of a key, its revocation above all, holds however the key was named.
        if (!keys.has(one.id))
            keys.set(one.id, one);
    }
    return keys;
}


/***/ }),

/***/ 57639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyRequest: () => (/* binding */ verifyRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/attest/policy/default-policies.js
var default_policies = __webpack_require__(73051);
// EXTERNAL MODULE: ./.build/attest/policy/identity.js
var identity = __webpack_require__(5207);
// EXTERNAL MODULE: ./.build/attest/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(82342);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/contracts/attestation.js
var attestation = __webpack_require__(83076);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/attest/verify/named-bundles.js





/**
 * Files of bundles that a caller names, by themselves or by the folder that a job has put them into.
 * @param folder absolute; that names are relative to
 * @throws WorldGateError `bundle-missing` for a folder without any bundle of ours
 */
function namedBundles(folder, names) {
    return names.flatMap((name) => {
        const target = external_node_path_.resolve(folder, name);
        if ((0,external_node_fs_.statSync)(target, { throwIfNoEntry: false })?.isDirectory() !== true)
            return [{ path: target, name }];
        const files = Object.values(attestation/* BUNDLE_FILES */.HJ).filter((file) => (0,external_node_fs_.existsSync)(external_node_path_.join(target, file)));
        if (files.length === 0) {
            throw new errors/* WorldGateError */._B('bundle-missing', `the folder ${(0,plain_value/* quoted */.TL)(name)} holds no bundle of a package`, {
                hint: `of a folder, ${Object.values(attestation/* BUNDLE_FILES */.HJ).join(', ')} are taken; name other files themselves`,
            });
        }
        return files.map((file) => ({ path: external_node_path_.join(target, file), name: external_node_path_.join(name, file) }));
    });
}

// EXTERNAL MODULE: ./.build/audit/package/members.js
var members = __webpack_require__(35470);
// EXTERNAL MODULE: ./.build/contracts/evidence-package.js
var evidence_package = __webpack_require__(28308);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
;// CONCATENATED MODULE: ./.build/attest/verify/package-folder.js







/** Neighbours that are looked at for what somebody may have meant. */
const MOST_NEIGHBOURS = 1000;
const MOST_NAMED = 5;
/**
 * The folder of a package, where a caller has named one. What stands in it is not judged: a folder that was once a
 * package and has lost its manifest is still one.
 * @param dir absolute
 * @param name as the caller wrote it
 * @throws WorldGateError `package-missing`, which says what is there instead and what may have been meant
 */
function packageFolder(dir, name) {
    const stat = (0,external_node_fs_.statSync)(dir, { throwIfNoEntry: false });
    const parent = external_node_path_.dirname(name);
    if (stat === undefined) {
        const meant = (0,suggest/* nearest */.p)(external_node_path_.basename(dir), foldersIn(external_node_path_.dirname(dir)));
        throw missing(`${(0,plain_value/* quoted */.TL)(name)} does not exist`, meant === undefined
            ? 'name the folder of the package, as `worldgate audit run --output` wrote it'
            : `did you mean ${external_node_path_.join(parent, meant)}?`);
    }
    if (stat.isDirectory()) {
        requirePackage(dir, name);
        return dir;
    }
    if (/\.(?:zip|tar|tgz|tar\.gz)$/i.test(name)) {
        throw missing(`${(0,plain_value/* quoted */.TL)(name)} is an archive`, 'unpack it first, and name the folder that comes of it');
    }
    throw missing(`${(0,plain_value/* quoted */.TL)(name)} is a file; a package is a folder`, (0,external_node_fs_.existsSync)(external_node_path_.join(external_node_path_.dirname(dir), members/* MANIFEST */.e0))
        ? `name the folder: ${parent}`
        : 'name the folder that holds artifact_manifest.json');
}
function requirePackage(dir, name) {
    const isOne = [...evidence_package/* PACKAGE_MEMBERS */.zc, ...members/* SIDECARS */.r$].some((file) => (0,external_node_fs_.existsSync)(external_node_path_.join(dir, file)));
    if (isOne)
        return;
    const below = foldersIn(dir).filter((folder) => (0,external_node_fs_.existsSync)(external_node_path_.join(dir, folder, members/* MANIFEST */.e0)));
    const [only] = below;
    if (only === undefined) {
        throw missing(`${(0,plain_value/* quoted */.TL)(name)} is no evidence package: it has no ${members/* MANIFEST */.e0}`, '`worldgate audit run` makes one');
    }
    const named = below.slice(0, MOST_NAMED).map((folder) => external_node_path_.join(name, folder));
    throw missing(`${(0,plain_value/* quoted */.TL)(name)} is no evidence package; ${below.length === 1 ? 'a folder in it is one' : `${below.length} folders in it are`}`, below.length === 1
        ? `did you mean ${named[0]}?`
        : `name one: ${named.join(', ')}${below.length > MOST_NAMED ? ', …' : ''}`);
}
function foldersIn(dir) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .slice(0, MOST_NEIGHBOURS)
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
function missing(message, hint) {
    return new errors/* WorldGateError */._B('package-missing', message, { hint });
}

// EXTERNAL MODULE: ./.build/attest/verify/trust.js + 2 modules
var verify_trust = __webpack_require__(69965);
;// CONCATENATED MODULE: ./.build/attest/verify/verify-request.js










/**
 * A request from what a caller said. Whoever names keys, or a repository, and no policy asks for nothing but a signature of
 * these.
 * @throws WorldGateError `usage` where two answers are given to whom to trust, and those of reading the named files
 */
function verifyRequest(ask, world) {
    const { folder, cacheFolder, verifier } = world;
    const at = (file) => (file === undefined ? undefined : external_node_path_.resolve(folder, file));
    const trustedSigners = at(ask.trustedSigners);
    const publicKey = at(ask.publicKey);
    const trustedRoot = at(ask.trustedRoot);
    const tufRoot = at(ask.tufRoot);
    const trust = (0,verify_trust/* loadTrust */.V)({
        ...(trustedSigners === undefined ? {} : { trustedSigners }),
        ...(publicKey === undefined ? {} : { publicKey }),
        ...(trustedRoot === undefined ? {} : { trustedRoot }),
        ...(ask.tufMirror === undefined ? {} : { tufMirror: ask.tufMirror }),
        ...(tufRoot === undefined ? {} : { tufRoot }),
        offline: ask.offline === true,
    }, { now: verifier.now, cacheFolder });
    const { bundles = [] } = ask;
    const policy = policyOf(ask, trust, at(ask.trustPolicy));
    return {
        packageDir: packageFolder(external_node_path_.resolve(folder, ask.package), ask.package),
        ...(bundles.length === 0 ? {} : { bundles: namedBundles(folder, bundles) }),
        trust,
        policy,
        verifier: standing(ask, policy?.policy ?? null, world),
        version: world.version,
    };
}
/** The verifier, in the repository that he says he is in, or that his checkout comes from, where no job knows better. */
function standing({ trustPolicy, repository, repositoryId }, policy, { verifier, origin = null }) {
    if (trustPolicy === undefined || policy?.signer.kind !== 'certificate')
        return verifier;
    if (repository !== undefined) {
        // The number is that of the job's own repository, and decides before any name.
        const isOwn = verifier.repository !== null && (0,identity/* sameName */.q)(repository, verifier.repository);
        return isOwn ? verifier : { ...verifier, repository, repositoryId: repositoryId ?? null };
    }
    const isHere = verifier.runId === null && verifier.repository === null && origin !== null;
    return isHere && (0,identity/* serverOf */.FN)(policy.signer.issuer) === origin.server
        ? { ...verifier, repository: origin.repository }
        : verifier;
}
function policyOf(ask, trust, file) {
    if (file !== undefined) {
        const { policy, digest } = (0,read_policy/* readPolicy */.T)(file);
        if (policy.signer.kind === 'key' && trust.keys.size === 0) {
            throw new errors/* WorldGateError */._B('usage', `${ask.trustPolicy} trusts keys by their id, and no key is given`, {
                hint: 'give the file that says whose keys they are, with --trusted-signers',
            });
        }
        return { policy, name: ask.trustPolicy, digest };
    }
    if (ask.repository !== undefined) {
        if (trust.keys.size > 0) {
            throw new errors/* WorldGateError */._B('usage', 'a repository signs with certificates, and keys are given too', {
                hint: 'say which of the two is trusted',
            });
        }
        return named(`any workflow of ${ask.repository}`, (0,default_policies/* policyForRepository */.Y)({
            issuer: (0,identity/* issuerOf */.xD)(ask.serverUrl ?? 'https://github.com'),
            repository: ask.repository,
            ...(ask.repositoryId === undefined ? {} : { repository_id: ask.repositoryId }),
        }));
    }
    if (trust.keys.size === 0)
        return null;
    return named('any of the keys that were given', (0,default_policies/* policyForKey */.t)([...trust.keys.keys()]));
}
function named(name, policy) {
    return { policy, name, digest: (0,digest/* sha256 */.sc)((0,canonical_json/* canonicalJson */.d)(policy)) };
}


/***/ })

};
