export const id = 1767;
export const ids = [1767];
export const modules = {

/***/ 61767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveOci: () => (/* binding */ resolveOci)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29553);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38107);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52688);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69272);







const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFESTS = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    IMAGE_INDEX,
].join(', ');
const TITLE = 'org.opencontainers.image.title';
/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md */
const descriptor = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    digest: _contracts_common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
});
const manifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptor).max(10_000).optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptor).max(1000).optional(),
});
/**
 * Layers of an artifact, by the names in their annotations. The manifest has the digest that the URI states, and each
 * layer the digest that the manifest states, so nothing is left to the registry.
 */
async function resolveOci(uri, http, env) {
    const registry = new Registry(uri, http, env);
    let { document, revision } = await registry.manifest(uri.reference);
    if (document.layers === undefined && document.manifests?.length === 1) {
        ({ document } = await registry.manifest(document.manifests[0].digest));
    }
    const layers = document.layers ?? [];
    if (layers.length === 0) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('checkpoint-missing', `${http.source}: the manifest lists no layers`, {
            hint: 'Name the manifest of an artifact (`oras push` prints its digest), not an index of images.',
        });
    }
    const files = layers.map((layer) => {
        const path = layer.annotations?.[TITLE] ?? layer.digest.slice('sha256:'.length);
        return { path, target: registry.target(`blobs/${layer.digest}`), size: layer.size, digest: layer.digest };
    });
    if (uri.file === null) {
        return files.length === 1 ? (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .single */ .J0)(files[0], revision) : { revision, files, isFolder: true };
    }
    const names = files.map(({ path }) => path);
    const found = files.find(({ path }) => path === uri.file);
    if (found !== undefined)
        return (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .single */ .J0)(found, revision);
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('checkpoint-missing', `${http.source}: the artifact has no file of that name${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(uri.file, names)}`, { hint: `It has ${names.slice(0, 20).join(', ')}.` });
}
class Registry {
    #base;
    #http;
    #uri;
    #login;
    #authorization;
    constructor(uri, http, env) {
        // The name that everybody uses is not the host that answers.
        const host = uri.registry === 'docker.io' ? 'registry-1.docker.io' : uri.registry;
        const scheme = (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host.replace(/:\d+$/, '')) ? 'http' : 'https';
        this.#base = `${scheme}://${host}/v2/${uri.repository}`;
        this.#http = http;
        this.#uri = uri;
        // GitHub's registry takes its token for a password; it is nothing to any other.
        const isGitHub = host === 'ghcr.io' || host === gitHubRegistry(env.GITHUB_SERVER_URL);
        this.#login =
            isGitHub && env.GITHUB_TOKEN
                ? `Basic ${Buffer.from(`x-access-token:${env.GITHUB_TOKEN}`).toString('base64')}`
                : undefined;
    }
    target(address, headers = {}) {
        return {
            url: new URL(`${this.#base}/${address}`),
            headers,
            authorise: async () => this.#authorization === undefined ? {} : { authorization: this.#authorization },
        };
    }
    async manifest(reference) {
        const target = this.target(`manifests/${reference}`, { accept: MANIFESTS });
        let { answer, bytes } = await this.#http.document(target, [401]);
        if (answer.status === 401) {
            await this.#logIn(answer);
            ({ answer, bytes } = await this.#http.document(target));
        }
        const revision = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes);
        if (reference.startsWith('sha256:') && revision !== reference) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldGateError */ ._B('checkpoint-digest', `${this.#http.source}: ${answer.url.host} gave a manifest with digest ${revision}`, { kind: 'environment', hint: 'Do not trust this registry until it is known why.' });
        }
        const parsed = manifest.safeParse((0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOf */ .o_)(bytes));
        if (!parsed.success)
            throw this.#http.giveUp(`${answer.url.host} does not answer as a registry does`);
        return { document: parsed.data, revision };
    }
    /** https://distribution.github.io/distribution/spec/auth/token/ */
    async #logIn({ headers, url }) {
        const challenge = headers['www-authenticate'] ?? '';
        if (/^basic\b/i.test(challenge)) {
            this.#authorization = this.#login;
            return;
        }
        const parameter = (name) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
        const realm = parameter('realm') ?? '';
        if (!/^bearer\b/i.test(challenge) || !URL.canParse(realm)) {
            throw this.#http.giveUp(`${url.host} does not say how to log in`);
        }
        const address = new URL(realm);
        const isSafe = address.protocol === 'https:' || (url.protocol === 'http:' && (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(address.hostname));
        if (!isSafe)
            throw this.#http.giveUp(`${url.host} wants a login over plain http`);
        const service = parameter('service');
        if (service !== undefined)
            address.searchParams.set('service', service);
        address.searchParams.set('scope', parameter('scope') ?? `repository:${this.#uri.repository}:pull`);
        const login = address.origin === url.origin ? this.#login : undefined;
        const { bytes } = await this.#http.document({
            url: address,
            ...(login !== undefined && { authorise: async () => ({ authorization: login }) }),
        });
        const answer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), access_token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })
            .safeParse((0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOf */ .o_)(bytes));
        const token = answer.data?.token ?? answer.data?.access_token;
        if (token === undefined)
            throw this.#http.giveUp(`${address.host} gives no token`);
        this.#authorization = `Bearer ${token}`;
    }
}
/** GitHub Enterprise Server has its registry at `containers.HOST`. */
function gitHubRegistry(serverUrl) {
    return URL.canParse(serverUrl ?? '') ? `containers.${new URL(serverUrl).host}` : undefined;
}


/***/ })

};
