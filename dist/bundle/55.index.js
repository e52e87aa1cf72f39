export const id = 55;
export const ids = [55,1532];
export const modules = {

/***/ 25773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ OP),
/* harmony export */   Y: () => (/* binding */ WriterRing),
/* harmony export */   b: () => (/* binding */ SLOT_BYTES)
/* harmony export */ });
/**
 * A ring of slots in shared memory, through which one thread gives another what to write. Slots are used again and
 * again, so that nothing is allocated, copied or sent while a million lines go through.
 */
/** What a slot asks for. */
const OP = { open: 1, data: 2, finish: 3, end: 4 };
const SLOTS = 16;
/** Enough for a buffer of text, of which no character takes more than three bytes. */
const SLOT_BYTES = 384 * 1024;
const PRODUCED = 0;
const CONSUMED = 1;
const HEAD_INTS = 2;
/** Per slot: operation, member, length in bytes. */
const META_INTS = 3;
/** A reader that takes nothing for so long is gone. */
const PATIENCE_MS = 30_000;
class WriterRing {
    memory;
    #ints;
    #dataOffset = 4 * (HEAD_INTS + SLOTS * META_INTS);
    /** @param memory that of the other side; new memory unless given */
    constructor(memory) {
        this.memory = memory ?? new SharedArrayBuffer(this.#dataOffset + SLOTS * SLOT_BYTES);
        this.#ints = new Int32Array(this.memory, 0, HEAD_INTS + SLOTS * META_INTS);
    }
    /**
     * Fills the next free slot and hands it over.
     * @param fill writes into the slot and answers how many bytes
     * @throws Error where the reader has stopped to take anything
     */
    put(op, member, fill) {
        const produced = Atomics.load(this.#ints, PRODUCED);
        for (;;) {
            const consumed = Atomics.load(this.#ints, CONSUMED);
            if (produced - consumed < SLOTS)
                break;
            if (Atomics.wait(this.#ints, CONSUMED, consumed, PATIENCE_MS) === 'timed-out') {
                throw new Error('the thread that writes the package has stopped');
            }
        }
        const slot = produced % SLOTS;
        const meta = HEAD_INTS + slot * META_INTS;
        this.#ints[meta] = op;
        this.#ints[meta + 1] = member;
        this.#ints[meta + 2] = fill(Buffer.from(this.memory, this.#dataOffset + slot * SLOT_BYTES, SLOT_BYTES));
        Atomics.store(this.#ints, PRODUCED, produced + 1);
        Atomics.notify(this.#ints, PRODUCED);
    }
    /** Takes slots one after another, waiting for each, until `take` answers false. */
    serve(take) {
        for (let consumed = Atomics.load(this.#ints, CONSUMED);; consumed++) {
            Atomics.wait(this.#ints, PRODUCED, consumed);
            const slot = consumed % SLOTS;
            const meta = HEAD_INTS + slot * META_INTS;
            const length = this.#ints[meta + 2];
            const goesOn = take({
                op: this.#ints[meta],
                member: this.#ints[meta + 1],
                bytes: Buffer.from(this.memory, this.#dataOffset + slot * SLOT_BYTES, length),
            });
            Atomics.store(this.#ints, CONSUMED, consumed + 1);
            Atomics.notify(this.#ints, CONSUMED);
            if (!goesOn)
                return;
        }
    }
}


/***/ }),

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveMembers: () => (/* binding */ serveMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _writer_ring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25773);



/** Writes and digests what another thread makes, so that both go on at once; returns at the end of the ring. */
function serveMembers({ memory }, send) {
    const open = new Map();
    const failed = new Set();
    new _writer_ring_js__WEBPACK_IMPORTED_MODULE_2__/* .WriterRing */ .Y(memory).serve((slot) => {
        try {
            const answer = serveSlot(slot, open);
            if (answer !== null)
                send(answer);
        }
        catch (error) {
            const { code = 'EIO', message } = error;
            open.delete(slot.member);
            if (!failed.has(slot.member))
                send({ type: 'failed', member: slot.member, code, message });
            failed.add(slot.member);
        }
        return slot.op !== _writer_ring_js__WEBPACK_IMPORTED_MODULE_2__.OP.end;
    });
    for (const { fd } of open.values())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
}
function serveSlot({ op, member, bytes }, open) {
    if (op === _writer_ring_js__WEBPACK_IMPORTED_MODULE_2__.OP.open) {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(Buffer.from(bytes).toString('utf8'), 'wx', 0o644);
        open.set(member, { fd, digest: new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningDigest */ .iM(), size: 0 });
        return null;
    }
    const file = open.get(member);
    if (file === undefined)
        return null;
    if (op === _writer_ring_js__WEBPACK_IMPORTED_MODULE_2__.OP.data) {
        file.digest.update(bytes);
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file.fd, bytes, at);
        file.size += bytes.length;
    }
    if (op !== _writer_ring_js__WEBPACK_IMPORTED_MODULE_2__.OP.finish)
        return null;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file.fd);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.fd);
    open.delete(member);
    return { type: 'finished', member, digest: file.digest.digest(), sizeBytes: file.size };
}


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);


/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
function canonicalJson(value) {
    let text;
    try {
        text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', `value has no canonical JSON form: ${cause.message}`, {
            cause,
            kind: 'environment',
        });
    }
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
    }
    return text;
}


/***/ }),

/***/ 21532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   iE: () => (/* binding */ sha256Json),
/* harmony export */   iM: () => (/* binding */ RunningDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30471);




function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}
/** The 64 hexadecimal digits of a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** Digest of the RFC 8785 bytes of a JSON value. */
function sha256Json(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value));
}
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** A digest that is fed piece by piece. */
class RunningDigest {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    update(data) {
        this.#hash.update(data);
        return this;
    }
    digest() {
        return `sha256:${this.#hash.digest('hex')}`;
    }
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isWorldGateError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   _B: () => (/* binding */ WorldGateError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
const EXIT_CODES = { input: 2, environment: 4, interrupted: 130 };
/**
 * Every foreseen failure. `code` is stable and kebab-case (`task-invalid`, `model-missing`);
 * `message` says what is wrong and where; `hint` says what to try first.
 * A user's mistake is always one of these; any other exception is a bug and keeps its stack trace.
 */
class WorldGateError extends Error {
    code;
    hint;
    kind;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'WorldGateError';
        this.code = code;
        this.hint = options.hint;
        this.kind = options.kind ?? 'input';
    }
    get exitCode() {
        return EXIT_CODES[this.kind];
    }
}
/** A service that refused, was not reached, or answered what cannot be used. */
class ServiceError extends WorldGateError {
    /** Asking again later may help. */
    temporary;
    constructor(code, message, hint, temporary) {
        super(code, message, { hint, kind: 'environment' });
        this.name = 'ServiceError';
        this.temporary = temporary;
    }
}
function isWorldGateError(error) {
    return error instanceof WorldGateError;
}
/** The message of anything that was thrown, without its stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
