export const id = 3029;
export const ids = [3029];
export const modules = {

/***/ 23029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MockProvider: () => (/* binding */ MockProvider)
/* harmony export */ });
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21532);
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57973);



const FRAME_PIXELS = 16 * 16;
const EMBEDDING_SIZE = 32;
/**
 * A provider that has every capability and computes nothing real: every answer is a pure function of its
 * input. It can be told to fail, to stall or to answer nonsense, which is what tests and drills need.
 * Results that rest on it carry `not_for_proof`.
 */
class MockProvider {
    identity = {
        provider: 'mock',
        origin: 'mock',
        engine: 'mock',
        engineVersion: '1',
        device: 'cpu',
        digest: null,
    };
    capabilities = _contract_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPABILITIES */ .$8;
    #options;
    #calls = 0;
    constructor(options) {
        this.#options = options;
    }
    async health() {
        return this.#options.behaviour === 'fail' && this.#options.after === 0
            ? { ok: false, detail: 'the mock was told to fail', hint: 'set `mock.behaviour: normal`' }
            : { ok: true, detail: 'mock: deterministic answers, not for proof', hint: null };
    }
    inputs() {
        return [{ name: 'observation', type: 'float32', shape: [null, null] }];
    }
    outputs() {
        return [{ name: 'action', type: 'float32', shape: [null, null] }];
    }
    openPolicy(binding) {
        return {
            reset: () => { },
            act: async (observations) => {
                const isNormal = await this.#behave();
                const size = binding.actionSize;
                const values = new Float64Array(size * binding.play);
                for (const [k, observation] of observations.entries()) {
                    for (let i = 0; i < observation.length; i++) {
                        // A fixed linear map into [-1, 1]: bounded, so that any robot survives it.
                        const at = (i + k) % values.length;
                        values[at] = 0.9 * values[at] + 0.1 * Math.max(-1, Math.min(1, observation[i]));
                    }
                }
                if (!isNormal)
                    values[0] = Number.NaN;
                (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFinite */ .hp)(values, values.length, 'action');
                return { values, chunk: binding.play, size };
            },
            close: async () => { },
        };
    }
    async score(observation, candidates) {
        const isNormal = await this.#behave();
        const { values, count, horizon, size } = candidates;
        const costs = new Float64Array(count);
        for (let c = 0; c < count; c++) {
            for (let i = 0; i < horizon * size; i++) {
                const error = values[c * horizon * size + i] - (observation[i % observation.length] ?? 0);
                costs[c] = costs[c] + error * error;
            }
        }
        return this.#answer(costs, isNormal);
    }
    async predict(state, action) {
        const isNormal = await this.#behave();
        return this.#answer(state.map((x, i) => x + 0.1 * (action[i % action.length] ?? 0)), isNormal);
    }
    async embed(text) {
        const isNormal = await this.#behave();
        const random = streamOf(text);
        return this.#answer(Float64Array.from({ length: EMBEDDING_SIZE }, () => random.uniform(-1, 1)), isNormal);
    }
    async generate(prompt, frames) {
        const isNormal = await this.#behave();
        const random = streamOf(prompt);
        return Array.from({ length: frames }, () => this.#answer(Float64Array.from({ length: FRAME_PIXELS }, () => random.next()), isNormal));
    }
    async transfer(frames, prompt) {
        const isNormal = await this.#behave();
        const shift = streamOf(prompt).next();
        return frames.map((frame) => this.#answer(frame.map((x) => (x + shift) % 1), isNormal));
    }
    async reason(query) {
        const isNormal = await this.#behave();
        if (!isNormal) {
            throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('policy-output-invalid', 'the mock was told to answer nonsense', {
                hint: 'set `mock.behaviour: normal` in the preset',
            });
        }
        return `mock answer ${(0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(query).slice(7, 15)} to a query of ${query.length} characters`;
    }
    async close() { }
    /** @returns whether the answer is to be well-formed */
    async #behave() {
        const { behaviour, after, latency_ms } = this.#options;
        if (latency_ms > 0)
            await new Promise((resolve) => setTimeout(resolve, latency_ms));
        if (behaviour === 'normal' || this.#calls++ < after)
            return true;
        if (behaviour === 'stall')
            await new Promise(() => setInterval(() => { }, 60_000));
        if (behaviour === 'fail') {
            throw (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .providerFailure */ .YG)('policy-failed', `the mock failed at call ${this.#calls}, as it was told to`, {
                hint: 'set `mock.behaviour: normal` in the preset',
            });
        }
        return false;
    }
    #answer(values, isNormal) {
        if (!isNormal)
            values[0] = Number.NaN;
        (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFinite */ .hp)(values, values.length, 'answer');
        return values;
    }
}
function streamOf(text) {
    return new _foundation_random_js__WEBPACK_IMPORTED_MODULE_1__/* .Random */ .o(0, 'mock', text);
}


/***/ })

};
