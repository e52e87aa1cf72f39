export const id = 6425;
export const ids = [6425];
export const modules = {

/***/ 36425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchCheckpoint: () => (/* binding */ fetchCheckpoint),
  requirePinned: () => (/* binding */ requirePinned)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/checkpoint-uri.js
var checkpoint_uri = __webpack_require__(29553);
// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/file-lock.js
var file_lock = __webpack_require__(96408);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
;// CONCATENATED MODULE: ./.build/checkpoints/failures.js

/** A request that failed in a way that may pass: it is sent again after `waitMs`, or after a growing pause. */
class Passing extends Error {
    waitMs;
    constructor(message, waitMs = null) {
        super(message);
        this.waitMs = waitMs;
    }
}
/** How a source says whose permission is needed, for the hint of a refusal. */
const DENIED_HINTS = {
    hf: 'Set HF_TOKEN to a token that may read the model; a gated model also has to be accepted on its page.',
    'github-release': 'Set GITHUB_TOKEN to a token with `contents: read` on that repository.',
    oci: 'For ghcr.io set GITHUB_TOKEN to a token with `packages: read`; other registries are read without a login.',
    s3: 'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION to credentials that may read the object.',
};
function interrupted(source, cause) {
    return new errors/* WorldGateError */._B('interrupted', `fetching ${source} was interrupted`, {
        kind: 'interrupted',
        hint: 'Fetch it again: it goes on where it stopped.',
        cause,
    });
}
function unreachable(source, why, cause) {
    return new errors/* WorldGateError */._B('checkpoint-unreachable', `${source} could not be fetched: ${why}`, {
        kind: 'environment',
        hint: 'Check the network, the proxy and the server, and fetch it again: it goes on where it stopped.',
        cause,
    });
}
/** A final answer of a server that is no success. @param scheme of the URI */
function refused(source, scheme, status, host) {
    if (status === 401 || status === 403) {
        const hint = DENIED_HINTS[scheme];
        return new errors/* WorldGateError */._B('checkpoint-denied', `${source}: ${host} refuses to give it (HTTP ${status})`, {
            kind: 'environment',
            ...(hint !== undefined && { hint }),
        });
    }
    if (status === 404 || status === 410) {
        return new errors/* WorldGateError */._B('checkpoint-missing', `${source}: ${host} has no such file (HTTP ${status})`, {
            hint: DENIED_HINTS[scheme] === undefined
                ? 'Check the address.'
                : `Check the address. ${DENIED_HINTS[scheme]}`,
        });
    }
    return unreachable(source, `${host} answered with HTTP ${status}`);
}
/** What a socket reported, without addresses. */
function networkWords(error) {
    const { code } = error;
    return code === undefined ? (0,errors/* messageOf */.bD)(error) : `${code}`;
}

// EXTERNAL MODULE: ./.build/checkpoints/partial.js
var partial = __webpack_require__(5147);
// EXTERNAL MODULE: ./.build/checkpoints/progress.js
var progress = __webpack_require__(35935);
;// CONCATENATED MODULE: ./.build/checkpoints/download.js








/** The file was replaced on its server while it was read. */
class Changed extends Error {
}
/**
 * Fetches a file into `partial`, in several ranges at once where the server gives ranges, and hashes it on the way. What
 * an earlier process left of the same bytes is used. Nothing is forced to the disk: whatever a power cut takes, the digest
 * tells before the bytes are used.
 * @throws WorldGateError `disk-full`, and those of {@link Http}; the partial file stays where it can be gone on with
 */
async function download(remote, partial, http, report) {
    for (let attempt = 1;; attempt++) {
        try {
            return await new Download(remote, partial, http, report).run();
        }
        catch (error) {
            if (!(error instanceof Changed))
                throw error;
            partial.discard();
            if (attempt === 3)
                throw http.giveUp('the file changes on its server while it is read');
        }
        finally {
            partial.close();
        }
    }
}
class Download {
    #remote;
    #partial;
    #http;
    #report;
    #hash = new foundation_digest/* RunningDigest */.iM();
    /** The next block that is to be hashed; all before are. */
    #cursor = 0;
    #there = new Set();
    #draining;
    #file;
    #size = null;
    #done = 0;
    #resumed = 0;
    constructor(remote, partial, http, report) {
        this.#remote = remote;
        this.#partial = partial;
        this.#http = http;
        this.#report = report;
    }
    async run() {
        const left = this.#partial.left();
        const from = left === undefined ? 0 : firstMissing(left.blocks) * partial/* BLOCK_BYTES */.Y;
        const isWhole = left !== undefined && left.identity.size > 0 && from >= left.identity.size;
        // All is there but was never hashed to its end: the beginning is asked for, to hear whether it is the same file.
        const start = isWhole ? 0 : from;
        const { target, size } = this.#remote;
        const answer = await this.#http.send(target, {
            range: [start, start + this.#segment(size) - 1],
            accept: [416],
        });
        if (answer.status === 200)
            return this.#sequential(answer);
        const total = rangeTotal(answer);
        if (answer.status === 416) {
            answer.body.resume();
            if (total === 0)
                return this.#empty();
            throw new Changed();
        }
        if (total === null)
            throw this.#http.giveUp(`${answer.url.host} answers a range without saying which`);
        const identity = { size: total, validator: validatorOf(answer), digest: this.#remote.digest };
        if (left !== undefined && isSame(left.identity, identity)) {
            this.#there = left.blocks;
        }
        else {
            if (start > 0) {
                answer.body.destroy();
                throw new Changed();
            }
            this.#wrap(() => this.#partial.begin(identity));
        }
        return this.#ranged(answer, start, identity);
    }
    #segment(total) {
        const { segmentBytes, connections } = this.#http.limits;
        const share = total === null ? segmentBytes : Math.ceil(total / connections);
        const wanted = Math.min(segmentBytes, Math.max(share, 8 * partial/* BLOCK_BYTES */.Y));
        return Math.max(1, Math.ceil(wanted / partial/* BLOCK_BYTES */.Y)) * partial/* BLOCK_BYTES */.Y;
    }
    async #ranged(first, start, identity) {
        const { size } = identity;
        this.#size = size;
        const count = Math.ceil(size / partial/* BLOCK_BYTES */.Y);
        this.#resumed = [...this.#there].reduce((sum, block) => sum + blockLength(block, size), 0);
        this.#done = this.#resumed;
        await this.#requireRoom(size - this.#done, first);
        const runs = missingRuns(this.#there, count, this.#segment(size) / partial/* BLOCK_BYTES */.Y);
        let given = runs[0]?.[0] === start / partial/* BLOCK_BYTES */.Y ? first : undefined;
        if (given === undefined)
            first.body.destroy();
        await this.#openFile('r+');
        let failure;
        const work = async () => {
            for (let run = runs.shift(); run !== undefined && failure === undefined; run = runs.shift()) {
                const answer = given;
                given = undefined;
                try {
                    await this.#fetchRun(run, identity, answer, () => failure !== undefined);
                }
                catch (error) {
                    failure ??= error;
                }
            }
        };
        try {
            const width = Math.min(this.#http.limits.connections, runs.length);
            await Promise.all(Array.from({ length: width }, work));
            if (failure !== undefined)
                throw failure;
            await this.#drain();
        }
        finally {
            await this.#file.close();
        }
        return { digest: this.#hash.digest(), size, resumed: this.#resumed > 0 };
    }
    /** Reads blocks `[first, end)`, going on where a connection broke off. */
    async #fetchRun([first, end], identity, given, isOver) {
        const { size } = identity;
        let block = first;
        let before = first;
        const to = Math.min(end * partial/* BLOCK_BYTES */.Y, size) - 1;
        await this.#http.repeat(async () => {
            before = block;
            const from = block * partial/* BLOCK_BYTES */.Y;
            const answer = given ?? (await this.#http.once(this.#remote.target, { range: [from, to] }));
            given = undefined;
            if (answer.status !== 206) {
                answer.body.destroy();
                if (answer.status === 200 || answer.status === 416)
                    throw new Changed();
                throw this.#http.failure(answer);
            }
            if (rangeStart(answer) !== from || rangeTotal(answer) !== size || !isSameVersion(answer, identity)) {
                answer.body.destroy();
                throw new Changed();
            }
            await this.#readBlocks(answer, block, end, size, (stored) => {
                block = stored + 1;
                return isOver();
            });
            if (block < Math.min(end, Math.ceil(size / partial/* BLOCK_BYTES */.Y)) && !isOver()) {
                throw new Passing(`${answer.url.host} broke off`);
            }
        }, () => block > before);
    }
    /** @param onStored is told each block in order; answers whether to stop */
    async #readBlocks(answer, first, end, size, onStored) {
        const { body } = answer;
        let block = first;
        // One is filled while the other is written.
        const buffers = [Buffer.allocUnsafe(partial/* BLOCK_BYTES */.Y), Buffer.allocUnsafe(partial/* BLOCK_BYTES */.Y)];
        let buffer = buffers[0];
        let filled = 0;
        let pending = Promise.resolve();
        let isOver = false;
        const isWider = rangeEnd(answer) >= end * partial/* BLOCK_BYTES */.Y;
        try {
            for await (const chunk of body) {
                for (let at = 0; at < chunk.length && block < end;) {
                    const length = blockLength(block, size);
                    const taken = chunk.copy(buffer, filled, at, Math.min(chunk.length, at + length - filled));
                    at += taken;
                    filled += taken;
                    if (filled < length)
                        continue;
                    // The block before is on the disk while this one was read.
                    await pending;
                    pending = this.#keep(block, buffer.subarray(0, length));
                    pending.catch(() => { });
                    isOver = onStored(block);
                    block += 1;
                    filled = 0;
                    buffer = buffer === buffers[0] ? buffers[1] : buffers[0];
                    if (isOver)
                        break;
                }
                // What is left of a wider answer is asked for elsewhere; a connection that has given all is kept.
                if (isOver || (block >= end && isWider))
                    break;
            }
        }
        catch (cause) {
            await pending;
            throw cause instanceof Changed ? cause : this.#http.broken(cause);
        }
        await pending;
    }
    /** Writes a block and hashes it, at once where it is its turn. */
    async #keep(block, bytes) {
        const written = this.#write(bytes, block * partial/* BLOCK_BYTES */.Y);
        if (block === this.#cursor) {
            this.#hash.update(bytes);
            this.#cursor += 1;
        }
        await written;
        this.#there.add(block);
        this.#partial.mark(block);
        this.#done += bytes.length;
        this.#report(this.#done, this.#resumed, this.#size);
        if (this.#there.has(this.#cursor))
            void this.#drain().catch(() => { });
    }
    /** Hashes blocks that were there before their turn came, read from the disk. */
    #drain() {
        const work = async () => {
            const buffer = Buffer.allocUnsafe(partial/* BLOCK_BYTES */.Y);
            try {
                while (this.#there.has(this.#cursor)) {
                    const length = blockLength(this.#cursor, this.#size);
                    const { bytesRead } = await this.#file.read(buffer, 0, length, this.#cursor * partial/* BLOCK_BYTES */.Y);
                    if (bytesRead !== length)
                        throw new Changed();
                    this.#hash.update(buffer.subarray(0, length));
                    this.#cursor += 1;
                }
            }
            finally {
                this.#draining = undefined;
            }
        };
        this.#draining ??= work();
        return this.#draining;
    }
    /** A server without ranges: one stream, from the beginning each time. */
    async #sequential(first) {
        let given = first;
        const stated = Number(first.headers['content-length'] ?? Number.NaN);
        this.#size = Number.isSafeInteger(stated) ? stated : null;
        await this.#requireRoom(this.#size ?? 0, first);
        try {
            await this.#http.repeat(async () => {
                const answer = given ?? (await this.#http.send(this.#remote.target));
                given = undefined;
                this.#hash = new foundation_digest/* RunningDigest */.iM();
                this.#done = 0;
                this.#partial.discard();
                await this.#openFile('w+');
                try {
                    await this.#readStream(answer);
                }
                finally {
                    await this.#file.close();
                }
            });
        }
        catch (error) {
            this.#partial.discard();
            throw error;
        }
        return { digest: this.#hash.digest(), size: this.#done, resumed: false };
    }
    async #readStream(answer) {
        try {
            for await (const chunk of answer.body) {
                const written = this.#write(chunk, this.#done);
                this.#hash.update(chunk);
                await written;
                this.#done += chunk.length;
                this.#report(this.#done, 0, this.#size);
            }
        }
        catch (cause) {
            throw this.#http.broken(cause);
        }
    }
    async #empty() {
        this.#partial.discard();
        await this.#openFile('w+');
        await this.#file.close();
        return { digest: this.#hash.digest(), size: 0, resumed: false };
    }
    async #openFile(flags) {
        try {
            this.#file = await (0,promises_.open)(this.#partial.file, flags, 0o600).catch((cause) => {
                if (flags === 'r+' && cause.code === 'ENOENT') {
                    return (0,promises_.open)(this.#partial.file, 'w+', 0o600);
                }
                throw cause;
            });
        }
        catch (cause) {
            throw this.#diskTrouble(cause);
        }
    }
    async #write(bytes, position) {
        try {
            for (let at = 0; at < bytes.length;) {
                at += (await this.#file.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
            }
        }
        catch (cause) {
            throw this.#diskTrouble(cause);
        }
    }
    #wrap(act) {
        try {
            act();
        }
        catch (cause) {
            throw this.#diskTrouble(cause);
        }
    }
    /** Said before the first byte where it can be known. */
    async #requireRoom(bytes, answer) {
        const { bavail, bsize } = await (0,promises_.statfs)(external_node_path_.dirname(this.#partial.file));
        const free = bavail * bsize;
        if (bytes <= free)
            return;
        answer.body.destroy();
        throw diskFull(this.#http.source, `it needs ${(0,progress.byteWords)(bytes)}, and ${(0,progress.byteWords)(free)} are free`);
    }
    #diskTrouble(cause) {
        const known = (0,atomic_file/* writeError */.oG)(cause, external_node_path_.basename(this.#partial.file));
        if (!(known instanceof errors/* WorldGateError */._B) || known.code !== 'disk-full')
            return known;
        const of = this.#size === null ? '' : ` of ${(0,progress.byteWords)(this.#size)}`;
        return diskFull(this.#http.source, `the disk of the store was full after ${(0,progress.byteWords)(this.#done)}${of}`, cause);
    }
}
function diskFull(source, why, cause) {
    return new errors/* WorldGateError */._B('disk-full', `${source} could not be kept: ${why}`, {
        cause,
        kind: 'environment',
        hint: 'Free some space (`worldgate checkpoint prune --max-size 0` empties the store) and fetch it again: where the server gives ranges, it goes on where it stopped.',
    });
}
function firstMissing(there) {
    let block = 0;
    while (there.has(block))
        block += 1;
    return block;
}
function blockLength(block, size) {
    return Math.min(partial/* BLOCK_BYTES */.Y, size - block * partial/* BLOCK_BYTES */.Y);
}
/** Stretches `[first, end)` of blocks that are missing, none longer than `longest`. */
function missingRuns(there, count, longest) {
    const runs = [];
    for (let block = 0; block < count; block++) {
        if (there.has(block))
            continue;
        const last = runs.at(-1);
        if (last !== undefined && last[1] === block && block - last[0] < longest)
            last[1] = block + 1;
        else
            runs.push([block, block + 1]);
    }
    return runs;
}
/** Two answers are of one file where its digest was named, or where its server says so. */
function isSame(left, now) {
    if (left.size !== now.size || left.digest !== now.digest)
        return false;
    return now.digest !== null || (now.validator !== null && left.validator === now.validator);
}
/** A digest settles at the end what tags of different servers only hint at. */
function isSameVersion(answer, { digest, validator }) {
    return digest !== null || validatorOf(answer) === validator;
}
const contentRange = ({ headers }) => /^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/.exec(headers['content-range'] ?? '');
function rangeTotal(answer) {
    const total = contentRange(answer)?.[3];
    return total === undefined ? null : Number(total);
}
function rangeStart(answer) {
    const start = contentRange(answer)?.[1];
    return start === undefined ? null : Number(start);
}
/** The last byte of an answer. */
function rangeEnd(answer) {
    return Number(contentRange(answer)?.[2] ?? 0);
}
function validatorOf({ headers }) {
    const { etag } = headers;
    if (etag !== undefined && !etag.startsWith('W/'))
        return etag;
    return headers['last-modified'] ?? null;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./.build/checkpoints/tools.js
const FETCH_LIMITS = {
    idleMs: 30_000,
    attempts: 5,
    maxWaitMs: 120_000,
    connections: 4,
    segmentBytes: 32 * 1024 * 1024,
};

;// CONCATENATED MODULE: ./.build/checkpoints/http.js






const MAX_REDIRECTS = 10;
const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Bytes of a document (a manifest, a list, a token) that is read whole. */
const MAX_DOCUMENT = 16 * 1024 * 1024;
/**
 * Sends requests for one checkpoint: follows redirects itself, so that credentials never reach another host, and
 * repeats what may pass, as long after as the server asks.
 */
class Http {
    limits;
    source;
    #scheme;
    #tools;
    #agents;
    constructor(source, scheme, tools) {
        this.source = source;
        this.#scheme = scheme;
        this.#tools = tools;
        this.limits = { ...FETCH_LIMITS, ...tools.limits };
        const options = { keepAlive: true, proxyEnv: { ...tools.env } };
        this.#agents = { 'http:': new external_node_http_.Agent(options), 'https:': new external_node_https_.Agent(options) };
    }
    /** Closes connections that are kept for later requests. */
    close() {
        for (const agent of Object.values(this.#agents))
            agent.destroy();
    }
    /**
     * One request, repeated where that may help. @throws WorldGateError `checkpoint-denied`, `checkpoint-missing`,
     * `checkpoint-unreachable`, `interrupted`
     */
    send(target, ask = {}) {
        return this.repeat(async () => {
            const answer = await this.once(target, ask);
            const { status } = answer;
            if (status === 200 || status === 206 || ask.accept?.includes(status))
                return answer;
            answer.body.resume();
            throw this.failure(answer);
        });
    }
    /** Reads a small document. @throws as {@link send} */
    async document(target, accept) {
        return this.repeat(async () => {
            const answer = await this.once(target, {});
            if (answer.status !== 200 && !accept?.includes(answer.status)) {
                answer.body.resume();
                throw this.failure(answer);
            }
            const chunks = [];
            let size = 0;
            try {
                for await (const chunk of answer.body) {
                    size += chunk.length;
                    if (size > MAX_DOCUMENT)
                        throw unreachable(this.source, `${answer.url.host} sent a document without end`);
                    chunks.push(chunk);
                }
            }
            catch (cause) {
                throw this.broken(cause);
            }
            return { answer, bytes: Buffer.concat(chunks) };
        });
    }
    /** What an answer without success leads to: a pause, or the end. */
    failure({ status, headers, url }) {
        if (!RETRIED.has(status))
            return refused(this.source, this.#scheme, status, url.host);
        return new Passing(`${url.host} answered with HTTP ${status}`, retryAfterMs(headers, this.#tools.now()));
    }
    /** What an error of a connection leads to. */
    broken(cause) {
        if (cause instanceof errors/* WorldGateError */._B || cause instanceof Passing)
            return cause;
        if (this.#tools.signal?.aborted === true)
            return interrupted(this.source, cause);
        const { code } = cause;
        if (code !== undefined && /^(ERR_TLS|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code)) {
            return unreachable(this.source, `the certificate of the server is not trusted (${code})`, cause);
        }
        return new Passing(networkWords(cause));
    }
    /** The end of all attempts, in words that follow "could not be fetched: ". */
    giveUp(why) {
        return unreachable(this.source, why);
    }
    /** Calls `act` until it succeeds or fails for good. @param hasMoved whether something came of the last attempt */
    async repeat(act, hasMoved = () => false) {
        for (let attempt = 1;; attempt++) {
            try {
                return await act();
            }
            catch (error) {
                if (!(error instanceof Passing))
                    throw error;
                if (hasMoved())
                    attempt = 1;
                const waitMs = error.waitMs ?? Math.min(this.limits.maxWaitMs, 500 * 2 ** (attempt - 1) * this.#spread());
                if (attempt >= this.limits.attempts)
                    throw unreachable(this.source, error.message, error);
                if (waitMs > this.limits.maxWaitMs) {
                    const why = `${error.message} and asks to wait ${Math.ceil(waitMs / 1000)} s`;
                    throw unreachable(this.source, why, error);
                }
                this.#tools.log(`${this.source}: ${error.message}; again in ${Math.ceil(waitMs / 1000)} s`);
                await this.#tools.sleep(waitMs, this.#tools.signal).catch(() => { });
                if (this.#tools.signal?.aborted === true)
                    throw interrupted(this.source);
            }
        }
    }
    /** Between 0.75 and 1.25: jobs that failed together do not come back together. */
    #spread() {
        return 0.75 + this.#tools.randomBytes(1)[0] / 510;
    }
    /** One request with its redirects. Any status comes back. @throws Passing, WorldGateError */
    async once(target, { method = 'GET', range, follow = true }) {
        let url = target.url;
        let firstHeaders;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
            const plain = {
                'user-agent': 'worldgate',
                // Bytes are hashed as they are stored on the server.
                'accept-encoding': 'identity',
                ...target.headers,
                ...(range !== undefined && { range: `bytes=${range[0]}-${range[1]}` }),
            };
            const isHome = url.origin === target.url.origin;
            const headers = isHome && target.authorise ? { ...plain, ...(await target.authorise(url, plain, method)) } : plain;
            const body = await this.#request(url, method, headers);
            firstHeaders ??= body.headers;
            const status = body.statusCode ?? 0;
            const { location } = body.headers;
            if (!follow || status < 300 || status > 399 || status === 304 || location === undefined) {
                return { status, headers: body.headers, firstHeaders, url, body };
            }
            body.resume();
            url = this.#next(url, location);
        }
        throw unreachable(this.source, `${target.url.host} redirects without end`);
    }
    #next(from, location) {
        const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
        const isSafe = next?.protocol === 'https:' ||
            (next?.protocol === 'http:' && from.protocol === 'http:' && (0,checkpoint_uri/* isLoopback */.U9)(next.hostname));
        if (next === undefined || !isSafe) {
            throw unreachable(this.source, `${from.host} redirects to something that is not https`);
        }
        next.username = '';
        next.password = '';
        return next;
    }
    #request(url, method, headers) {
        const { signal } = this.#tools;
        if (signal?.aborted === true)
            return Promise.reject(interrupted(this.source));
        const isPlain = url.protocol === 'http:';
        const options = {
            method,
            headers,
            agent: this.#agents[isPlain ? 'http:' : 'https:'],
            timeout: this.limits.idleMs,
            ...(signal !== undefined && { signal }),
        };
        return new Promise((resolve, reject) => {
            const answered = (body) => {
                // A connection that dies between two reads reports here and nowhere else.
                body.on('error', () => { });
                resolve(body);
            };
            const request = isPlain ? external_node_http_.request(url, options, answered) : external_node_https_.request(url, options, answered);
            request.on('timeout', () => request.destroy(new Passing(`${url.host} sends nothing`)));
            request.on('error', (cause) => reject(this.broken(cause)));
            request.end();
        });
    }
}
/** Seconds or a date (RFC 9110 §10.2.3). */
function retryAfterMs(headers, now) {
    const text = headers['retry-after'];
    if (text === undefined)
        return null;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

// EXTERNAL MODULE: ./.build/checkpoints/sources.js
var sources = __webpack_require__(69272);
// EXTERNAL MODULE: ./.build/checkpoints/store.js
var checkpoints_store = __webpack_require__(76479);
;// CONCATENATED MODULE: ./.build/checkpoints/fetch.js














const LOCK_POLL_MS = 250;
/**
 * The bytes of a URI, from the store where they are kept and sound, else from their source into the store. What has
 * another digest than it must have is removed and never handed out. Any number of processes may do this at once: one
 * fetches, the others wait.
 * @throws WorldGateError `checkpoint-uri-invalid`, `checkpoint-unpinned`, `checkpoint-offline`, `checkpoint-digest`,
 *   `checkpoint-missing`, `checkpoint-denied`, `checkpoint-unreachable`, `disk-full`, `not-writable`, `interrupted`
 */
async function fetchCheckpoint(ask, tools) {
    const uri = (0,checkpoint_uri/* parseCheckpointUri */.uy)(ask.uri);
    const source = (0,checkpoint_uri/* formatCheckpointUri */.mD)(uri);
    if (ask.allowUnpinned !== true)
        requirePinned(uri, source, ask.digest);
    const store = new checkpoints_store.CheckpointStore(tools.storeDir);
    const pin = (0,checkpoint_uri/* pinnedRevision */.aV)(uri);
    const known = ask.digest ?? (pin === null ? undefined : store.digestOf(source));
    if (known !== undefined) {
        const kept = await fromStore(store, known, tools);
        if (kept !== undefined)
            return { ...kept, asset: sourced(kept.asset, source, pin) };
    }
    if (uri.scheme === 'file')
        return fetchLocal(uri.path, source, ask.digest, store, tools);
    const isHubOffline = uri.scheme === 'hf' && /^(1|true|yes|on)$/i.test(tools.env.HF_HUB_OFFLINE ?? '');
    if (tools.isOffline || isHubOffline)
        throw offline(source, isHubOffline ? 'HF_HUB_OFFLINE' : 'WORLDGATE_OFFLINE');
    const http = new Http(source, uri.scheme, tools);
    try {
        const resolved = await (0,sources/* resolveSource */.ev)(uri, http, tools);
        const fetched = resolved.isFolder
            ? await fetchFolder(resolved, ask.digest, { source, store, http, tools })
            : await fetchSingle(resolved, ask.digest, { source, store, http, tools });
        if (pin !== null)
            store.remember(source, fetched.asset.digest);
        return fetched;
    }
    finally {
        http.close();
    }
}
/** @throws WorldGateError `checkpoint-unpinned` */
function requirePinned(uri, source, digest) {
    if (digest !== undefined || (0,checkpoint_uri/* pinnedRevision */.aV)(uri) !== null)
        return;
    const how = uri.scheme === 'hf'
        ? 'name a commit (`@` and 40 hexadecimal digits) instead of a branch, or add a digest'
        : uri.scheme === 'oci'
            ? 'name the manifest by `@sha256:…` instead of a tag, or add a digest'
            : 'add the digest of the file (`worldgate checkpoint fetch URI --allow-unpinned` prints it)';
    throw new errors/* WorldGateError */._B('checkpoint-unpinned', `${source} is not pinned: it may stand for other bytes tomorrow`, {
        hint: `${how.charAt(0).toUpperCase()}${how.slice(1)}; \`--allow-unpinned\` takes it as it is.`,
    });
}
function offline(source, variable) {
    return new errors/* WorldGateError */._B('checkpoint-offline', `${source} is not in the store, and ${variable} forbids fetching it`, {
        kind: 'environment',
        hint: 'Fetch it while there is a network: `worldgate checkpoint fetch`.',
    });
}
/** What the store has under a digest, checked; what is damaged there is removed. */
async function fromStore(store, digest, tools) {
    const entry = store.entry(digest);
    if (entry === undefined || entry.asset.digest !== digest)
        return undefined;
    const { asset } = entry;
    if (asset.files !== undefined && folderDigest(asset.files) !== digest)
        return undefined;
    const state = await store.state(entry);
    if (state !== 'sound') {
        if (state === 'damaged')
            tools.log(`${asset.source} is damaged in the store and is fetched again`);
        return undefined;
    }
    store.touch(digest, tools.now());
    store.name(asset);
    return { asset, local: { path: store.namedPath(asset), cache_root: store.root }, hit: true };
}
/** The same bytes may have come from elsewhere: the record names what was asked for. */
function sourced(asset, source, revision) {
    if (asset.source === source)
        return asset;
    return { ...asset, source, revision, rebuild_command: rebuildCommand(source, asset.digest) };
}
function rebuildCommand(source, digest) {
    return ['worldgate', 'checkpoint', 'fetch', source, '--digest', digest];
}
async function fetchSingle({ files, revision }, wanted, place) {
    const [file] = files;
    const { digest, size, hit } = await fetchBlob(file, wanted, place);
    return kept({ digest, size_bytes: size, revision }, hit, place);
}
async function fetchFolder({ files, revision }, wanted, place) {
    requirePlainPaths(files, place.source);
    const list = [];
    let isHit = true;
    for (const file of files) {
        const { digest, size, hit } = await fetchBlob(file, undefined, place);
        list.push({ path: file.path, digest, size_bytes: size });
        isHit &&= hit;
    }
    const sorted = list.sort((a, b) => (a.path < b.path ? -1 : 1));
    const digest = folderDigest(sorted);
    if (wanted !== undefined && wanted !== digest)
        throw wrongDigest(place.source, wanted, digest, 'its files');
    const size_bytes = sorted.reduce((sum, file) => sum + file.size_bytes, 0);
    return kept({ digest, size_bytes, revision, files: sorted }, isHit, place);
}
/** Of a folder: the digest of its list of files. */
function folderDigest(files) {
    return (0,foundation_digest/* sha256Json */.iE)(files);
}
/** Names come from a server: none may leave the folder, or be there twice. */
function requirePlainPaths(files, source) {
    const seen = new Set();
    for (const { path: name } of files) {
        const isPlain = common/* relativePath */.iZ.safeParse(name).success && external_node_path_.posix.normalize(name) === name;
        if (isPlain && !seen.has(name))
            seen.add(name);
        else {
            throw new errors/* WorldGateError */._B('checkpoint-invalid', `${source} holds a file with an unsafe or repeated name`, {
                hint: 'Name the file that is needed, instead of the whole.',
            });
        }
    }
}
function kept(facts, hit, { source, store, tools }) {
    const asset = {
        source,
        exists: true,
        rebuild_command: rebuildCommand(source, facts.digest),
        ...facts,
    };
    const { local } = store.keep(asset, tools.now());
    return { asset, local, hit };
}
/** Brings one file into the store. */
async function fetchBlob(file, wanted, place) {
    const { source, store, http, tools } = place;
    const promised = wanted ?? file.digest;
    if (wanted !== undefined && file.digest !== null && file.digest !== wanted) {
        // Known before the first byte, so none is fetched.
        throw wrongDigest(source, wanted, file.digest, 'what the server offers');
    }
    const key = promised ?? (0,foundation_digest/* sha256 */.sc)(file.target.url.href);
    const lock = await waitForLock(store.lockPath(key), source, tools);
    try {
        if (promised !== null) {
            const state = await store.blobState(promised, file.size);
            if (state === 'sound')
                return { digest: promised, size: store.sizeOf(promised), hit: true };
            if (state === 'damaged')
                store.dropBlob(promised);
            const size = await restoreShared(promised, place);
            if (size !== undefined)
                return { digest: promised, size, hit: true };
        }
        const partial = store.partial(key);
        const start = tools.monotonic();
        const report = (doneBytes, resumedBytes, totalBytes) => tools.onProgress({ source, doneBytes, resumedBytes, totalBytes, elapsedMs: tools.monotonic() - start });
        let result = await download({ ...file, digest: promised }, partial, http, report);
        if (promised !== null && result.digest !== promised && result.resumed) {
            // What an earlier process left may be what is wrong.
            tools.log(`${source}: what was left of an earlier download is damaged; fetching all of it`);
            partial.discard();
            result = await download({ ...file, digest: promised }, partial, http, report);
        }
        if (promised !== null && result.digest !== promised) {
            partial.discard();
            throw wrongDigest(source, promised, result.digest, `the ${result.size} bytes that were fetched`);
        }
        store.admit(partial.file, result.digest);
        partial.forget();
        await saveShared(result.digest, place);
        return { digest: result.digest, size: result.size, hit: false };
    }
    finally {
        lock.release();
    }
}
/** Bytes from the shared cache are bytes of a stranger until their digest says otherwise. */
async function restoreShared(digest, { source, store, tools }) {
    if (tools.shared === undefined)
        return undefined;
    const incoming = store.incomingPath(digest);
    try {
        if (!(await tools.shared.restore(digest, incoming)))
            return undefined;
        const found = await (0,foundation_digest/* sha256File */.Q3)(incoming).catch(() => undefined);
        if (found === digest) {
            store.admit(incoming, digest);
            return store.sizeOf(digest);
        }
        tools.log(`${source}: the shared cache has other bytes under its digest; they are discarded and it is fetched`);
        return undefined;
    }
    finally {
        store.discardIncoming(digest);
    }
}
/** What is shared lies at the place where it is restored: the cache service knows a file by its path too. */
async function saveShared(digest, { store, tools }) {
    if (tools.shared === undefined)
        return;
    try {
        await tools.shared.save(digest, store.linkIncoming(digest));
    }
    finally {
        store.discardIncoming(digest);
    }
}
async function fetchLocal(given, source, wanted, store, tools) {
    const file = external_node_path_.resolve(tools.cwd, given);
    const found = await (0,foundation_digest/* sha256File */.Q3)(file).catch((cause) => {
        throw (0,read_text/* readError */.lS)(cause, external_node_path_.basename(file));
    });
    if (wanted !== undefined && wanted !== found)
        throw wrongDigest(source, wanted, found, 'the file');
    const lock = await waitForLock(store.lockPath(found), source, tools);
    try {
        if ((await store.blobState(found, null)) !== 'sound') {
            store.dropBlob(found);
            const incoming = store.incomingPath(found);
            try {
                await (0,promises_.copyFile)(file, incoming);
            }
            catch (cause) {
                throw (0,atomic_file/* writeError */.oG)(cause, external_node_path_.basename(incoming));
            }
            const copied = await (0,foundation_digest/* sha256File */.Q3)(incoming);
            if (copied !== found)
                throw wrongDigest(source, found, copied, 'the copy, so the file changed meanwhile,');
            store.admit(incoming, found);
        }
        const facts = { digest: found, size_bytes: store.sizeOf(found), revision: null };
        return kept(facts, false, { source, store, tools });
    }
    finally {
        store.discardIncoming(found);
        lock.release();
    }
}
function wrongDigest(source, wanted, found, what) {
    return new errors/* WorldGateError */._B('checkpoint-digest', `${source}: ${what} has digest ${found}, but ${wanted} was asked for; nothing of it is kept`, {
        kind: 'environment',
        hint: 'The file was replaced at its source, or the digest is wrong: find out which before you pin the new one.',
    });
}
/** @throws WorldGateError `interrupted` */
async function waitForLock(file, source, tools) {
    for (let told = false;; told = true) {
        const lock = (0,file_lock/* takeLock */.H)(file, tools.randomBytes);
        if (lock !== undefined)
            return lock;
        if (!told)
            tools.log(`${source}: another process is fetching it; waiting`);
        await tools.sleep(LOCK_POLL_MS, tools.signal).catch(() => { });
        if (tools.signal?.aborted === true)
            throw interrupted(source);
    }
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ BLOCK_BYTES),
/* harmony export */   e: () => (/* binding */ Partial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _contracts_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56680);




/** Bytes that are written, and counted as there, at once. */
const BLOCK_BYTES = 1024 * 1024;
const state = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
    validator: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    digest: _contracts_common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    block_bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(BLOCK_BYTES),
});
/**
 * A download that is not finished: its bytes, which blocks of them are there, and what they are part of. It survives
 * the process.
 */
class Partial {
    file;
    #state;
    #blocks;
    #log;
    /** @param stem absolute path that the names of its three files begin with */
    constructor(stem) {
        this.file = `${stem}.partial`;
        this.#state = `${stem}.json`;
        this.#blocks = `${stem}.blocks`;
    }
    /** Blocks that an earlier process left of the same bytes, and how many bytes all have; `undefined` where it left none. */
    left() {
        try {
            const { size_bytes, validator, digest } = state.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#state, 'utf8')));
            const count = Math.ceil(size_bytes / BLOCK_BYTES);
            // A last line without its end was being written when the process was killed.
            const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(this.#blocks, 'utf8').split('\n').slice(0, -1);
            const blocks = lines.filter((line) => /^\d{1,9}$/.test(line)).map(Number);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.file))
                return undefined;
            return {
                identity: { size: size_bytes, validator, digest },
                blocks: new Set(blocks.filter((block) => block < count)),
            };
        }
        catch {
            return undefined;
        }
    }
    /** Begins anew. @throws as writing does */
    begin({ size, validator, digest }) {
        this.discard();
        const value = { size_bytes: size, validator, digest, block_bytes: BLOCK_BYTES };
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(this.#state, `${JSON.stringify(value)}\n`);
    }
    /** Says that a block is there. That it cannot be said costs a repetition, no more. */
    mark(block) {
        try {
            this.#log ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#blocks, 'a', 0o600);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#log, `${block}\n`);
        }
        catch {
            // On a full disk the next block reports it.
        }
    }
    close() {
        if (this.#log !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#log);
        this.#log = undefined;
    }
    /** Removes what says how far it is, once the bytes have been moved away. */
    forget() {
        this.close();
        for (const file of [this.#blocks, this.#state])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    discard() {
        this.forget();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.file, { force: true });
    }
}


/***/ }),

/***/ 69272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/** Asks the server of a URI what it stands for. @throws WorldGateError as `Http.send` */
async function resolveSource(uri, http, tools) {
    switch (uri.scheme) {
        case 'hf':
            return (await __webpack_require__.e(/* import() */ 7019).then(__webpack_require__.bind(__webpack_require__, 37019))).resolveHuggingFace(uri, http, tools.env);
        case 'https':
            return single({ target: { url: new URL(uri.url) }, size: null, digest: null }, null);
        case 'github-release':
            return (await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 50855))).resolveGitHubRelease(uri, http, tools.env);
        case 'oci':
            return (await __webpack_require__.e(/* import() */ 1767).then(__webpack_require__.bind(__webpack_require__, 61767))).resolveOci(uri, http, tools.env);
        case 's3':
            return (await __webpack_require__.e(/* import() */ 4750).then(__webpack_require__.bind(__webpack_require__, 84750))).resolveS3(uri, http, tools);
    }
}
function single(file, revision) {
    return { revision, files: [{ ...file, path: '' }], isFolder: false };
}
/** The value of a JSON document; `undefined` for what is none. */
function jsonOf(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 76479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CheckpointStore: () => (/* binding */ CheckpointStore),
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   hexOf: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18642);
/* harmony import */ var _foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56680);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97385);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5147);







const hexOf = (digest) => digest.slice('sha256:'.length);
/**
 * A folder of checkpoints by digest: `blobs/` has the bytes, `entries/` what is known of them (the time of its last
 * change is that of the last use), `sources/` what pinned URIs stand for, `files/` the same bytes under their own
 * names. Anything in it may be removed at any time; it is fetched again.
 */
class CheckpointStore {
    root;
    /** @param root absolute; made when something is kept */
    constructor(root) {
        this.root = root;
    }
    #at(...parts) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, ...parts);
    }
    blobPath(digest) {
        return this.#at('blobs', hexOf(digest));
    }
    /** Where the bytes are found under their own name: a file, or the folder of several. */
    namedPath(asset) {
        const folder = this.#at('files', hexOf(asset.digest));
        return asset.files === undefined ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, nameOf(asset.source)) : folder;
    }
    lockPath(digest) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at('locks'));
        return this.#at('locks', hexOf(digest));
    }
    partial(key) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at('partial'));
        return new _partial_js__WEBPACK_IMPORTED_MODULE_6__/* .Partial */ .e(this.#at('partial', hexOf(key)));
    }
    /** A place for bytes that somebody else brings; the same on every machine of one kind, which that may need. */
    incomingPath(digest) {
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at('incoming'));
        return this.#at('incoming', hexOf(digest));
    }
    /** What is known of a checkpoint; `undefined` where it is not kept, or its entry cannot be read. */
    entry(digest) {
        return readJson(this.#at('entries', `${hexOf(digest)}.json`), _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointEntry */ .zd);
    }
    /** Digest that a pinned URI stood for when it was fetched. */
    digestOf(source) {
        const known = readJson(this.#sourceFile(source), _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointSource */ .A2);
        return known?.source === source ? known.digest : undefined;
    }
    #sourceFile(source) {
        return this.#at('sources', `${hexOf((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(source))}.json`);
    }
    /** Whether bytes are there and are what their digest says: size first, which costs nothing, then all of them. */
    async blobState(digest, size) {
        const file = this.blobPath(digest);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        if (stat === undefined)
            return 'missing';
        if (!stat.isFile() || (size !== null && stat.size !== size))
            return 'damaged';
        try {
            return (await (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(file)) === digest ? 'sound' : 'damaged';
        }
        catch {
            return 'damaged';
        }
    }
    /** Whether all bytes of a checkpoint are there. */
    async state({ asset }) {
        let worst = 'sound';
        for (const { digest, size_bytes } of filesOf(asset)) {
            const state = await this.blobState(digest, size_bytes);
            if (state === 'damaged')
                return state;
            if (state === 'missing')
                worst = state;
        }
        return worst;
    }
    /** Bytes of what is kept. */
    sizeOf(digest) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.blobPath(digest)).size;
    }
    /** The bytes that are kept, at the place where others bring theirs. */
    linkIncoming(digest) {
        const file = this.incomingPath(digest);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { recursive: true, force: true });
        link(this.blobPath(digest), file);
        return file;
    }
    discardIncoming(digest) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.incomingPath(digest), { recursive: true, force: true });
    }
    dropBlob(digest) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.blobPath(digest), { recursive: true, force: true });
    }
    /** Takes a file whose bytes have this digest into the store; whoever else was faster has brought the same. */
    admit(file, digest) {
        const target = this.blobPath(digest);
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 0o444);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, target);
        }
        catch (cause) {
            throw (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(cause, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(target));
        }
    }
    /** Says what is known of a checkpoint whose bytes are kept, and gives them their names. */
    keep(asset, now) {
        for (const folder of ['entries', 'sources'])
            (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(this.#at(folder));
        const entry = {
            schema_version: 'worldgate.checkpoint.v1',
            asset,
            local: { path: this.namedPath(asset), cache_root: this.root },
            fetched_at: now.toISOString(),
        };
        const file = this.#at('entries', `${hexOf(asset.digest)}.json`);
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(file, `${JSON.stringify(entry, null, 2)}\n`);
        this.touch(asset.digest, now);
        this.name(asset);
        return entry;
    }
    remember(source, digest) {
        const value = {
            schema_version: 'worldgate.checkpoint_source.v1',
            source,
            digest,
        };
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(this.#sourceFile(source), `${JSON.stringify(value, null, 2)}\n`);
    }
    /** Says that a checkpoint was used now. */
    touch(digest, now) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(this.#at('entries', `${hexOf(digest)}.json`), now, now);
        }
        catch {
            // A store that may only be read keeps no order of use.
        }
    }
    /** Links the bytes to their names, which another process may have removed. */
    name(asset) {
        const folder = this.#at('files', hexOf(asset.digest));
        (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
        for (const { path: name, digest } of filesOf(asset)) {
            const target = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safeJoin */ .gt)(folder, asset.files === undefined ? nameOf(asset.source) : name);
            const blob = this.blobPath(digest);
            if (isSameFile(target, blob))
                continue;
            (0,_foundation_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { recursive: true, force: true });
            link(blob, target);
        }
    }
    /** Every entry that can be read, with the time of its last use, most recent first. */
    entries() {
        const folder = this.#at('entries');
        return listed(folder)
            .flatMap((name) => {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
            const entry = readJson(file, _contracts_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkpointEntry */ .zd);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
            return entry === undefined || stat === undefined ? [] : [{ entry, usedAt: stat.mtime }];
        })
            .sort((a, b) => b.usedAt.getTime() - a.usedAt.getTime());
    }
    /** Bytes that are kept, by digest. */
    blobs() {
        return listed(this.#at('blobs')).flatMap((name) => {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.#at('blobs', name), { throwIfNoEntry: false });
            return stat === undefined || !/^[0-9a-f]{64}$/.test(name)
                ? []
                : [{ digest: `sha256:${name}`, size: stat.size }];
        });
    }
    /** Files of downloads that did not end, with their size and the time of their last change. */
    partials() {
        return listed(this.#at('partial')).flatMap((name) => {
            const key = /^([0-9a-f]{64})\.partial$/.exec(name)?.[1];
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#at('partial', name), { throwIfNoEntry: false });
            return key === undefined || stat === undefined
                ? []
                : [{ key: `sha256:${key}`, size: stat.size, changedAt: stat.mtime }];
        });
    }
    dropEntry({ asset }) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#at('files', hexOf(asset.digest)), { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#at('entries', `${hexOf(asset.digest)}.json`), { force: true });
    }
}
/** The files of a checkpoint: its own where it is one, else those of its folder. */
function filesOf({ files, digest, size_bytes, source }) {
    return files ?? [{ path: nameOf(source), digest, size_bytes }];
}
/** The last part of a URI as a file name. */
function nameOf(source) {
    const name = source.replace(/[?#].*$/, '').replace(/^.*[/\\:]/, '');
    const plain = name.replace(/[^\w.+-]/g, '_').slice(0, 200);
    return /^\.*$/.test(plain) ? 'checkpoint' : plain;
}
function link(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
    }
    catch (cause) {
        // Another process was faster with the same.
        if (cause.code === 'EEXIST')
            return;
        // Some file systems have no hard links.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(to), from), to);
    }
}
function isSameFile(a, b) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(a, { throwIfNoEntry: false });
    const second = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(b, { throwIfNoEntry: false });
    return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}
function listed(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort() : [];
}
function readJson(file, schema) {
    try {
        const parsed = schema.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 96408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56680);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21532);






const HEARTBEAT_MS = 5000;
/** A lock that nobody has touched for so long belongs to a process that is gone, wherever it ran. */
const STALE_MS = 30_000;
/** Tokens of the locks that this process holds; tells a lock of ours from one that an earlier process of our id left. */
const held = new Set();
/**
 * Takes the one right that a lock file stands for. A lock whose owner was killed is taken over: at once where the
 * owner ran on this machine, else after half a minute without a sign of life.
 * @param file absolute; its folder exists
 * @returns undefined where another holds it
 * @throws WorldGateError as `writeError`
 */
function takeLock(file, randomBytes) {
    const owner = { token: hex(randomBytes(16)), pid: node_process__WEBPACK_IMPORTED_MODULE_3__.pid, host: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(node_os__WEBPACK_IMPORTED_MODULE_1__.hostname()) };
    const text = JSON.stringify(owner);
    let fd = create(file, text);
    if (fd === undefined) {
        const aside = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}.${hex(randomBytes(6))}.tmp`);
        if (!removeStale(file, aside))
            return undefined;
        fd = create(file, text);
        if (fd === undefined)
            return undefined;
    }
    held.add(owner.token);
    const heartbeat = setInterval(() => touch(fd, text), HEARTBEAT_MS);
    heartbeat.unref();
    return {
        release: () => {
            clearInterval(heartbeat);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            held.delete(owner.token);
            if (readText(file) === text)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        },
    };
}
function hex(bytes) {
    return Buffer.from(bytes).toString('hex');
}
/** @returns the open file, or undefined where it exists */
function create(file, text) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, text);
        return fd;
    }
    catch (cause) {
        if (cause.code === 'EEXIST')
            return undefined;
        if (fd !== undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        }
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(cause, file);
    }
}
/**
 * Removes the lock of a process that is gone. It is moved aside first and looked at again, because another process
 * may have replaced it meanwhile.
 * @param aside where it is moved; on its creation it tells the time of the file system
 * @returns whether the lock may be free now
 */
function removeStale(file, aside) {
    const seen = readText(file);
    if (seen === undefined)
        return true;
    const reference = create(aside, '');
    if (reference !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(reference);
    const isStale = isGone(seen) || ageOf(file, aside) > STALE_MS;
    try {
        if (!isStale)
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, aside);
        if (readText(aside) === seen)
            return true;
        // It was a new owner's: back it goes.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(aside, file);
        return false;
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'EEXIST')
            return true;
        throw (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(cause, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { force: true });
    }
}
/** Milliseconds between the last touch of `file` and the making of `reference`; 0 where either is gone. */
function ageOf(file, reference) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(reference).mtimeMs - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs;
    }
    catch {
        return 0;
    }
}
/** Whether the owner ran on this machine and runs no more. */
function isGone(text) {
    let owner;
    try {
        owner = JSON.parse(text);
    }
    catch {
        return false;
    }
    if (owner.host !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(node_os__WEBPACK_IMPORTED_MODULE_1__.hostname()) || held.has(owner.token))
        return false;
    // A container that starts again gives its processes the ids of those before.
    return owner.pid === node_process__WEBPACK_IMPORTED_MODULE_3__.pid || !isRunning(owner.pid);
}
function isRunning(pid) {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_3__.kill(pid, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
    // One that was killed and not yet collected by its parent still answers.
    const state = readText(`/proc/${pid}/stat`)?.replace(/^.*\) /s, '')[0];
    return state !== 'Z' && state !== 'X';
}
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** A sign of life, with the time of the file system. */
function touch(fd, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, text, 0);
    }
    catch {
        // The next write of a record meets the same trouble and reports it.
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


/***/ })

};
