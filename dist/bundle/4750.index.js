export const id = 4750;
export const ids = [4750];
export const modules = {

/***/ 34029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
/* harmony import */ var _contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29553);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);


/**
 * The address of a service that a variable may replace, without a slash at its end. Credentials go there, so it must be
 * https, or this machine.
 * @throws WorldGateError `checkpoint-endpoint`
 */
function endpoint(given, usual, variable) {
    const text = given || usual;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_contracts_checkpoint_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('checkpoint-endpoint', `${variable} is not an https address without credentials`, {
            hint: `Write ${variable}=${usual}, or leave it out.`,
        });
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}


/***/ }),

/***/ 84750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveS3: () => (/* binding */ resolveS3),
/* harmony export */   s3Url: () => (/* binding */ s3Url),
/* harmony export */   signS3: () => (/* binding */ signS3)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34029);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69272);


/** SHA-256 of nothing: requests that read have no body. */
const EMPTY_BODY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** An object of a bucket, signed where the environment has keys, else as anybody. */
async function resolveS3(uri, http, { env, now }) {
    const keys = keysOf(env);
    const targetIn = (region) => ({
        url: s3Url(uri, region, env),
        ...(keys !== undefined && {
            authorise: (url, headers, method) => signS3(url, headers, { keys, region, now: now(), method }),
        }),
    });
    let target = targetIn(env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1');
    const head = (at) => http.send({ ...at, headers: { 'x-amz-checksum-mode': 'ENABLED' } }, { method: 'HEAD', accept: [301, 400] });
    let answer = await head(target);
    const region = answer.headers['x-amz-bucket-region'];
    if (answer.status >= 300 && typeof region === 'string' && /^[a-z0-9-]{1,40}$/.test(region)) {
        answer.body.resume();
        target = targetIn(region);
        answer = await head(target);
    }
    answer.body.resume();
    if (answer.status >= 300)
        throw http.failure(answer);
    const size = Number(answer.headers['content-length'] ?? Number.NaN);
    return (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .single */ .J0)({ target, size: Number.isSafeInteger(size) ? size : null, digest: checksumOf(answer.headers) }, versionOf(answer.headers['x-amz-version-id']));
}
function keysOf(env) {
    if (!env.AWS_ACCESS_KEY_ID || !env.AWS_SECRET_ACCESS_KEY)
        return undefined;
    return {
        accessKeyId: env.AWS_ACCESS_KEY_ID,
        secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
        sessionToken: env.AWS_SESSION_TOKEN || undefined,
    };
}
/**
 * Amazon's own buckets have a host each; a bucket with a dot in its name, whose host no certificate covers, and other
 * servers (`AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`) have it in the path.
 */
function s3Url({ bucket, key }, region, env) {
    const path = key.split('/').map(encodeURIComponent).join('/');
    const other = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
    if (other) {
        return new URL(`${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpoint */ .s)(other, 'https://s3.amazonaws.com', 'AWS_ENDPOINT_URL_S3')}/${bucket}/${path}`);
    }
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return bucket.includes('.')
        ? new URL(`https://s3.${region}.${domain}/${bucket}/${path}`)
        : new URL(`https://${bucket}.s3.${region}.${domain}/${path}`);
}
/**
 * Headers that sign a request without body: AWS Signature Version 4
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).
 * @param headers those that are sent; the range and Amazon's own are signed
 */
async function signS3(url, headers, { keys, region, now, method }) {
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
    const covered = Object.entries(headers).filter(([name]) => name === 'range' || name.startsWith('x-amz-'));
    const signed = await new AwsV4Signer({
        method,
        url: url.href,
        headers: { ...Object.fromEntries(covered), 'x-amz-content-sha256': EMPTY_BODY },
        accessKeyId: keys.accessKeyId,
        secretAccessKey: keys.secretAccessKey,
        ...(keys.sessionToken !== undefined && { sessionToken: keys.sessionToken }),
        service: 's3',
        region,
        datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
        allHeaders: true,
    }).sign();
    return Object.fromEntries(signed.headers);
}
/** The SHA-256 of the whole object, where its owner asked S3 to keep one; that of parts ends in their number. */
function checksumOf(headers) {
    const text = headers['x-amz-checksum-sha256'];
    if (typeof text !== 'string' || !/^[A-Za-z0-9+/]{43}=$/.test(text))
        return null;
    if (headers['x-amz-checksum-type'] === 'COMPOSITE')
        return null;
    return `sha256:${Buffer.from(text, 'base64').toString('hex')}`;
}
function versionOf(text) {
    return typeof text === 'string' && /^[\w.-]{1,200}$/.test(text) && text !== 'null' ? text : null;
}


/***/ })

};
