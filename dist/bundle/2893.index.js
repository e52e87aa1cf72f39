export const id = 2893;
export const ids = [2893];
export const modules = {

/***/ 10871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* reexport default export from named module */ _stdlib_math_base_special_sin__WEBPACK_IMPORTED_MODULE_6__),
/* harmony export */   FP: () => (/* reexport default export from named module */ _stdlib_math_base_special_atan2__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   HQ: () => (/* reexport default export from named module */ _stdlib_math_base_special_acos__WEBPACK_IMPORTED_MODULE_0__),
/* harmony export */   Rm: () => (/* reexport default export from named module */ _stdlib_math_base_special_ln__WEBPACK_IMPORTED_MODULE_4__),
/* harmony export */   gn: () => (/* reexport default export from named module */ _stdlib_math_base_special_cos__WEBPACK_IMPORTED_MODULE_2__),
/* harmony export */   n7: () => (/* reexport default export from named module */ _stdlib_math_base_special_pow__WEBPACK_IMPORTED_MODULE_5__),
/* harmony export */   oN: () => (/* reexport default export from named module */ _stdlib_math_base_special_exp__WEBPACK_IMPORTED_MODULE_3__)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_acos__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99418);
/* harmony import */ var _stdlib_math_base_special_atan2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94520);
/* harmony import */ var _stdlib_math_base_special_cos__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99191);
/* harmony import */ var _stdlib_math_base_special_exp__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31851);
/* harmony import */ var _stdlib_math_base_special_ln__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51550);
/* harmony import */ var _stdlib_math_base_special_pow__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6310);
/* harmony import */ var _stdlib_math_base_special_sin__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61794);
/**
 * Elementary functions that give the same bits on every machine and Node version.
 *
 * ECMAScript leaves the last bits of `Math.sin`, `Math.pow` and their like to the engine, and they have
 * changed between Node releases. These are stdlib's ports of FreeBSD's msun, written with basic
 * arithmetic only. Nothing that feeds a digest may use a `Math` function besides
 * `sqrt`, `abs`, `floor`, `ceil`, `min`, `max` and `round`.
 */









/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10871);


/**
 * Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state filled from
 * SHA-256 of the seed and the stream names, so that streams of one seed are independent of each other
 * and adding a stream never shifts another.
 */
class Random {
    #a;
    #b;
    #c;
    #d;
    #spare;
    constructor(seed, ...stream) {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([seed, ...stream]))
            .digest();
        this.#a = key.readInt32LE(0);
        this.#b = key.readInt32LE(4);
        this.#c = key.readInt32LE(8);
        this.#d = key.readInt32LE(12);
    }
    /** A 32-bit unsigned integer. */
    uint32() {
        const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
        this.#d = (this.#d + 1) | 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) | 0;
        this.#c = (this.#c << 21) | (this.#c >>> 11);
        this.#c = (this.#c + t) | 0;
        return t >>> 0;
    }
    /** A double in [0, 1) with 53 random bits. */
    next() {
        const high = this.uint32() >>> 5;
        const low = this.uint32() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    /** A double in [low, high). */
    uniform(low, high) {
        return low + (high - low) * this.next();
    }
    /** An integer in [0, n). */
    integer(n) {
        return Math.floor(this.next() * n);
    }
    /** A standard normal value (Box–Muller; the second value of a pair is kept for the next call). */
    normal() {
        if (this.#spare !== undefined) {
            const value = this.#spare;
            this.#spare = undefined;
            return value;
        }
        const radius = Math.sqrt(-2 * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(1 - this.next()));
        const angle = 2 * Math.PI * this.next();
        this.#spare = radius * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .cos */ .gn)(angle - Math.PI / 2);
        return radius * (0,_deterministic_math_js__WEBPACK_IMPORTED_MODULE_1__/* .cos */ .gn)(angle);
    }
}


/***/ }),

/***/ 41650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ betaBinomialLogE),
/* harmony export */   fA: () => (/* binding */ betaBinomialConfidenceSequence),
/* harmony export */   iD: () => (/* binding */ alwaysValidP)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _falling_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72620);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64851);




const UNIFORM_PRIOR = [1, 1];
/**
 * ln of the e-value of k successes in n episodes against H0: p = p0 (`two-sided`), H0: p <= p0 (`greater`)
 * or H0: p >= p0 (`less`). One-sided mixtures use the prior truncated to the alternative, and are valid for
 * the composite null by the monotone likelihood ratio of the binomial. p0 in [0, 1]; a rate of exactly 1 (or 0) is
 * refuted by one failure (success), with an infinite e-value.
 */
function betaBinomialLogE(k, n, p0, alternative = 'two-sided', prior = UNIFORM_PRIOR) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k, n);
    if (!(p0 >= 0 && p0 <= 1))
        throw new RangeError(`p0 must be in [0, 1], got ${p0}`);
    const [a, b] = prior;
    if (p0 === 1)
        return logEAtOne(k, n - k, prior, alternative === 'greater');
    if (p0 === 0)
        return logEAtOne(n - k, k, [b, a], alternative === 'less');
    return logEOf(k, n, p0, alternative, prior, (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logBeta */ .ln)(a + k, b + n - k) - (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logBeta */ .ln)(a, b));
}
/** Limit of the e-value as p0 rises to 1, where no alternative is `over` it. At 0, hits and misses swap. */
function logEAtOne(hits, misses, [a, b], over) {
    if (over)
        return (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(b / (b + misses));
    return misses > 0 ? Number.POSITIVE_INFINITY : (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logBeta */ .ln)(a + hits, b) - (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logBeta */ .ln)(a, b);
}
/** `logMarginal` = lnB(a + k, b + n - k) - lnB(a, b), which does not depend on p0. */
function logEOf(k, n, p0, alternative, [a, b], logMarginal) {
    const failures = n - k;
    const base = logMarginal - k * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(p0) - failures * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(1 - p0);
    if (alternative === 'two-sided')
        return base;
    const upper = alternative === 'greater';
    return base + (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logIncompleteBeta */ .hN)(p0, a + k, b + failures, upper) - (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logIncompleteBeta */ .hN)(p0, a, b, upper);
}
/**
 * p-value that stays valid at any data-dependent stopping time: 1 / (largest e-value so far), at most 1.
 * Source: Ville's inequality.
 */
function alwaysValidP(maxLogE) {
    return Math.min(1, (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .oN)(-maxLogE));
}
/**
 * Confidence sequence for the success rate after k successes in n episodes: all p0 whose e-value stays under
 * 1 / alpha. It covers the true rate at all n at once with probability at least 1 - alpha, and running
 * intersections keep that guarantee. Two-sided bounds take any prior. One-sided bounds use the uniform prior
 * truncated to the alternative, under which the e-value is monotone in p0: with p = p0 + (1 - p0) u it is
 * the mean over uniform u of (1 + (1 - p0) u / p0)^k (1 - u)^(n - k), which falls in p0.
 */
function betaBinomialConfidenceSequence(k, n, options) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k, n);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAlpha */ .n9)(options.alpha);
    const sided = options.sided ?? 'two';
    const threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(options.alpha);
    if (sided === 'lower')
        return [oneSidedLowerBound(k, n, threshold), 1];
    // The mirror image: failures in place of successes.
    if (sided === 'upper')
        return [0, 1 - oneSidedLowerBound(n - k, n, threshold)];
    const prior = options.prior ?? UNIFORM_PRIOR;
    const mirrored = [prior[1], prior[0]];
    return [twoSidedLowerBound(k, n, threshold, prior), 1 - twoSidedLowerBound(n - k, n, threshold, mirrored)];
}
function oneSidedLowerBound(k, n, threshold) {
    return lowestRate(k, n, 1, threshold, 'greater', UNIFORM_PRIOR);
}
function twoSidedLowerBound(k, n, threshold, prior) {
    return lowestRate(k, n, n === 0 ? 0 : k / n, threshold, 'two-sided', prior);
}
/**
 * The p0 at which the e-value, falling on (0, ceiling), crosses exp(threshold), by bisection: the
 * side that is still refuted, so that the bound itself never claims more than the e-value does.
 */
function lowestRate(k, n, ceiling, threshold, alternative, prior) {
    if (k === 0)
        return 0;
    const [a, b] = prior;
    const logMarginal = (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logBeta */ .ln)(a + k, b + n - k) - (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .logBeta */ .ln)(a, b);
    return (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(0, ceiling, (p0) => logEOf(k, n, p0, alternative, prior, logMarginal) - threshold);
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ binomialTestTwoSided),
/* harmony export */   TB: () => (/* binding */ scoreTest),
/* harmony export */   aF: () => (/* binding */ binomialTestGreater),
/* harmony export */   v1: () => (/* binding */ binomialTestLess)
/* harmony export */ });
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64851);


/** Tables this close to the observed probability count as tied with it. */
const TIE_TOLERANCE = 1e-7;
/** Exact p-value of H0: p <= p0, that is P(X >= k) at p0. */
function binomialTestGreater(k, n, p0) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCounts */ .tl)(k, n);
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialSurvival */ .iL)(k, n, p0);
}
/** Exact p-value of H0: p >= p0, that is P(X <= k) at p0. */
function binomialTestLess(k, n, p0) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCounts */ .tl)(k, n);
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .HU)(k, n, p0);
}
/**
 * Exact two-sided p-value of H0: p = p0 by the minimum-likelihood method: the probability of all outcomes
 * that are no more likely than the observed one. O(n).
 */
function binomialTestTwoSided(k, n, p0) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCounts */ .tl)(k, n);
    const limit = (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialPmf */ .z6)(k, n, p0) * (1 + TIE_TOLERANCE);
    let total = 0;
    for (let i = 0; i <= n; i++) {
        const probability = (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialPmf */ .z6)(i, n, p0);
        if (probability <= limit)
            total += probability;
    }
    return Math.min(1, total);
}
/** Score test of a success rate, the test that the Wilson interval inverts; n > 0 and p0 in (0, 1). */
function scoreTest(k, n, p0) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCounts */ .tl)(k, n);
    const z = (k / n - p0) / Math.sqrt((p0 * (1 - p0)) / n);
    return { z, pGreater: (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(-z), pLess: (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(z) };
}


/***/ }),

/***/ 11654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bootstrap),
/* harmony export */   u: () => (/* binding */ bootstrapRatio)
/* harmony export */ });
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44447);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63546);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64851);




const DEFAULT_RESAMPLES = 2000;
/** Bootstrap interval of a statistic of finite values; NaN bounds when there are none. */
function bootstrap(values, options) {
    return run(values.length, (0,_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .resampled */ .e)(values, options.statistic), options);
}
/**
 * Bootstrap interval of statistic(a) / statistic(b) over paired samples (interleaved measurements of A and B):
 * pairs are drawn together, so that what drifts under both cancels. Throws RangeError on unequal lengths.
 */
function bootstrapRatio(a, b, options) {
    if (a.length !== b.length)
        throw new RangeError(`expected pairs, got ${a.length} and ${b.length} samples`);
    const first = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .resampled */ .e)(a, options.statistic);
    const second = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .resampled */ .e)(b, options.statistic);
    const ratio = {
        of: (counts, total) => first.of(counts, total) / second.of(counts, total),
        without: (i) => first.without(i) / second.without(i),
    };
    return run(a.length, ratio, options);
}
function run(n, statistic, options) {
    const { oneSidedAlpha, seed, resamples = DEFAULT_RESAMPLES, method = 'percentile', blockLength = 1, } = options;
    if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
        throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
    if (!Number.isInteger(blockLength) || blockLength < 1)
        throw new RangeError(`block length must be a positive integer, got ${blockLength}`);
    if (n === 0)
        return { estimate: Number.NaN, interval: [Number.NaN, Number.NaN], n, resamples: 0 };
    const estimate = statistic.of(new Uint32Array(n).fill(1), n);
    if (n === 1)
        return { estimate, interval: [estimate, estimate], n, resamples: 0 };
    const replicates = new Float64Array(resamples);
    const random = new _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed, 'bootstrap');
    const counts = new Uint32Array(n);
    for (let r = 0; r < resamples; r++) {
        (0,_resampling_js__WEBPACK_IMPORTED_MODULE_2__/* .draw */ .$)(counts, random, blockLength);
        replicates[r] = statistic.of(counts, n);
    }
    replicates.sort();
    const levels = method === 'bca'
        ? bcaLevels(replicates, estimate, n, statistic, oneSidedAlpha)
        : [oneSidedAlpha, 1 - oneSidedAlpha];
    const interval = [
        (0,_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .quantileOfSorted */ .mY)(replicates, levels[0]),
        (0,_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .quantileOfSorted */ .mY)(replicates, levels[1]),
    ];
    return { estimate, interval, n, resamples };
}
/** Levels of the replicate quantiles that BCa takes. */
function bcaLevels(sorted, estimate, n, statistic, oneSidedAlpha) {
    let below = 0;
    for (const value of sorted)
        below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
    // Kept off 0 and 1, where the correction would be infinite.
    const share = Math.min(Math.max(below, 0.5), sorted.length - 0.5) / sorted.length;
    const bias = (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(share);
    const jackknife = Float64Array.from({ length: n }, (_, i) => statistic.without(i));
    const centre = jackknife.reduce((total, value) => total + value, 0) / n;
    let squares = 0;
    let cubes = 0;
    for (const value of jackknife) {
        const deviation = centre - value;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const acceleration = squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
    const level = (z) => (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(bias + (bias + z) / (1 - acceleration * (bias + z)));
    return [level((0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(oneSidedAlpha)), level((0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(1 - oneSidedAlpha))];
}


/***/ }),

/***/ 72620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fallingRoot)
/* harmony export */ });
/** Brackets this narrow, relative to their ends, are closed: a few units in the last place. */
const RELATIVE_WIDTH = 4 * Number.EPSILON;
/**
 * Where a falling function crosses zero in (low, high), from the side where it is still at or over zero; `low`
 * when it is under zero all over. The function need not be finite near the ends, where it is never evaluated.
 * Regula falsi with the Illinois correction; every third step halves the bracket, so at most some 160
 * evaluations, usually about 15.
 */
function fallingRoot(low, high, f) {
    let a = low;
    let b = high;
    let fa = Number.NaN;
    let fb = Number.NaN;
    let last;
    for (let i = 0; i < 400; i++) {
        if (b - a <= RELATIVE_WIDTH * Math.max(Math.abs(a), Math.abs(b)))
            break;
        let x = i % 3 === 2 ? Number.NaN : a + (fa / (fa - fb)) * (b - a);
        if (!(x > a && x < b))
            x = a + (b - a) / 2;
        if (!(x > a && x < b))
            break;
        const fx = f(x);
        if (fx >= 0) {
            if (last === 'a')
                fb /= 2;
            a = x;
            fa = fx;
            last = 'a';
        }
        else {
            if (last === 'b')
                fa /= 2;
            b = x;
            fb = fx;
            last = 'b';
        }
    }
    return a;
}


/***/ }),

/***/ 59339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bettingGrowth),
/* harmony export */   P8: () => (/* binding */ bettingStakes),
/* harmony export */   Y5: () => (/* binding */ bettingBound),
/* harmony export */   _b: () => (/* binding */ PluginBets),
/* harmony export */   aX: () => (/* binding */ bettingLogCapital),
/* harmony export */   e7: () => (/* binding */ mirror),
/* harmony export */   li: () => (/* binding */ bettingInterval)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _falling_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72620);


/**
 * Inference on the mean of variables bounded in [0, 1] by betting against candidate means, without any
 * assumption on their distribution. The result depends on the order of the values, which must be fixed before
 * they are seen (seed order).
 * Source: Waudby-Smith & Ramdas (2024), JRSS-B 86:1, arXiv 2010.09686, hedged capital with
 * predictable plug-in bets. "Each side" below is one of its two capitals at error `oneSidedAlpha`, so that
 * their interval with both sides is the paper's at alpha = 2 oneSidedAlpha.
 */
/** No bet may lose more than this share of the capital. */
const LARGEST_STAKE = 0.5;
/** Predictable bets: the next one depends only on the values before it. */
class PluginBets {
    #numerator;
    #fixedSize;
    #sum = 0;
    #squares = 0;
    #n = 0;
    /** `fixedSize`: bet for a sample of that size, instead of for all sizes. */
    constructor(oneSidedAlpha, fixedSize) {
        if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
            throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
        this.#numerator = -2 * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(oneSidedAlpha);
        this.#fixedSize = fixedSize;
    }
    /** The bet on the next value, which `push` then takes. */
    next() {
        const t = this.#n + 1;
        const variance = (0.25 + this.#squares) / t;
        return Math.sqrt(this.#numerator / (variance * (this.#fixedSize ?? t * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(1 + t))));
    }
    push(value) {
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`expected a value in [0, 1], got ${value}`);
        this.#n++;
        this.#sum += value;
        const mean = (0.5 + this.#sum) / (this.#n + 1);
        this.#squares += (value - mean) * (value - mean);
    }
}
/** Growth of the capital that bets on a mean over m, m in [0, 1); the mirrored call bets on one under it. */
function bettingGrowth(value, bet, m) {
    return 1 + Math.min(bet, LARGEST_STAKE / m) * (value - m);
}
function logCapital(values, bets, m) {
    let total = 0;
    // Each factor is at least 1/2, so products are cheap and safe between a few logarithms.
    let product = 1;
    for (let i = 0; i < values.length; i++) {
        product *= bettingGrowth(values[i], bets[i], m);
        if (product < 1e-200 || product > 1e200) {
            total += (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(product);
            product = 1;
        }
    }
    return total + (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(product);
}
/** The candidate mean at which the capital, which falls with m, crosses exp(threshold). */
function bettingBound(values, bets, threshold) {
    return (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(0, 1, (m) => logCapital(values, bets, m) - threshold);
}
/** 1 minus each value: turns a bet on a mean over m into one on a mean under 1 - m. */
function mirror(values) {
    return values.map((value) => 1 - value);
}
/** All bets on a sequence, for a sample of a fixed size where one is given. */
function bettingStakes(values, oneSidedAlpha, fixedSize) {
    const bets = new PluginBets(oneSidedAlpha, fixedSize);
    return values.map((value) => {
        const bet = bets.next();
        bets.push(value);
        return bet;
    });
}
/** ln of the capitals that bet on a mean over m and on one under it, m in (0, 1). */
function bettingLogCapital(values, stakes, m) {
    return { over: logCapital(values, stakes, m), under: logCapital(mirror(values), stakes, 1 - m) };
}
/**
 * Betting interval of the mean of values in [0, 1], for a sample whose size was fixed beforehand (`fixed`) or
 * for one that may stop at any time; each side errs with probability `oneSidedAlpha`. [0, 1] when empty.
 */
function bettingInterval(values, oneSidedAlpha, size = 'fixed') {
    if (values.length === 0)
        return [0, 1];
    const stakes = bettingStakes(values, oneSidedAlpha, size === 'fixed' ? values.length : undefined);
    const threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(oneSidedAlpha);
    return [bettingBound(values, stakes, threshold), 1 - bettingBound(mirror(values), stakes, threshold)];
}


/***/ }),

/***/ 35881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm),
/* harmony export */   r: () => (/* binding */ eBenjaminiHochberg)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);

/**
 * Holm's step-down p-values, adjusted for naming which of several hypotheses are rejected; same order as
 * given. Valid under any dependence. Source: Holm (1979), Scand. J. Stat. 6:65.
 */
function holm(pValues) {
    const order = pValues.map((_, i) => i).sort((x, y) => pValues[x] - pValues[y]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}
/**
 * e-BH: rejects the k hypotheses with the largest e-values, for the largest k with k e_(k) / m >= 1 / alpha;
 * the false discovery rate is at most alpha under any dependence. Takes ln e.
 * Source: Wang & Ramdas (2022), JRSS-B 84:822.
 */
function eBenjaminiHochberg(logEValues, alpha) {
    const m = logEValues.length;
    const order = logEValues.map((_, i) => i).sort((x, y) => logEValues[y] - logEValues[x]);
    const adjusted = new Array(m);
    let smallest = 1;
    for (let rank = m; rank >= 1; rank--) {
        const index = order[rank - 1];
        smallest = Math.min(smallest, (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .oN)((0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(m / rank) - logEValues[index]));
        adjusted[index] = smallest;
    }
    // Rounding of exp and log must not lose an e-value that sits exactly on the threshold.
    return { rejected: adjusted.map((level) => level <= alpha * (1 + 1e-12)), adjusted };
}


/***/ }),

/***/ 43403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ proportionInterval),
/* harmony export */   NS: () => (/* binding */ jeffreys),
/* harmony export */   mI: () => (/* binding */ clopperPearson),
/* harmony export */   n9: () => (/* binding */ checkAlpha),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   tl: () => (/* binding */ checkCounts)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64851);

/** Throws RangeError unless 0 <= k <= n are integers. */
function checkCounts(k, n) {
    if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n)
        throw new RangeError(`expected integers with 0 <= successes <= episodes, got ${k} of ${n}`);
}
/** Throws RangeError unless alpha is in (0, 1). */
function checkAlpha(alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha must be in (0, 1), got ${alpha}`);
}
/** The error that each bound may use: [for low, for high]; 0 for a free side. */
function errorBySide({ alpha, sided = 'two' }) {
    checkAlpha(alpha);
    if (sided === 'lower')
        return [alpha, 0];
    if (sided === 'upper')
        return [0, alpha];
    return [alpha / 2, alpha / 2];
}
/**
 * Wilson score interval of a success rate, k successes in n episodes. Its lower bound is at or over p0
 * exactly when the one-sided score test rejects p <= p0. With n = 0 the interval is [0, 1].
 * Source: Wilson (1927), JASA 22:209; Newcombe (1998), Stat. Med. 17:857, method 3.
 */
function wilson(k, n, options) {
    checkCounts(k, n);
    const [lowError, highError] = errorBySide(options);
    return [
        k === 0 || lowError === 0 ? 0 : wilsonBound(k, n, -(0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - lowError)),
        k === n || highError === 0 ? 1 : wilsonBound(k, n, (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - highError)),
    ];
}
function wilsonBound(k, n, z) {
    const p = k / n;
    const z2 = z * z;
    const centre = p + z2 / (2 * n);
    const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return (centre + half) / (1 + z2 / n);
}
/**
 * Clopper–Pearson interval: the exact binomial test inverted, never under its nominal coverage.
 * Source: Clopper & Pearson (1934), Biometrika 26:404.
 */
function clopperPearson(k, n, options) {
    checkCounts(k, n);
    const [lowError, highError] = errorBySide(options);
    return [
        k === 0 || lowError === 0 ? 0 : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBetaInverse */ .jN)(lowError, k, n - k + 1),
        k === n || highError === 0 ? 1 : 1 - (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBetaInverse */ .jN)(highError, n - k, k + 1),
    ];
}
/**
 * Jeffreys interval: equal-tailed posterior interval under a Beta(1/2, 1/2) prior, with the bound at 0 for
 * k = 0 and at 1 for k = n. Source: Brown, Cai & DasGupta (2001), Stat. Sci. 16:101.
 */
function jeffreys(k, n, options) {
    checkCounts(k, n);
    const [lowError, highError] = errorBySide(options);
    return [
        k === 0 || lowError === 0 ? 0 : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBetaInverse */ .jN)(lowError, k + 0.5, n - k + 0.5),
        k === n || highError === 0 ? 1 : 1 - (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBetaInverse */ .jN)(highError, n - k + 0.5, k + 0.5),
    ];
}
const METHODS = { wilson, 'clopper-pearson': clopperPearson, jeffreys };
/**
 * The interval that gates decide with: each side errs with probability `oneSidedAlpha`, so that 0.05 gives a
 * 90 % two-sided interval.
 */
function proportionInterval(method, k, n, oneSidedAlpha) {
    if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
        throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
    return METHODS[method](k, n, { alpha: 2 * oneSidedAlpha });
}


/***/ }),

/***/ 44447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   mY: () => (/* binding */ quantileOfSorted)
/* harmony export */ });
/**
 * Quantile of sorted values by linear interpolation between order statistics; q in [0, 1]. NaN when empty.
 * Source: Hyndman & Fan (1996), Am. Stat. 50:361, type 7.
 */
function quantileOfSorted(sorted, q) {
    if (!(q >= 0 && q <= 1))
        throw new RangeError(`q must be in [0, 1], got ${q}`);
    if (sorted.length === 0)
        return Number.NaN;
    const position = (sorted.length - 1) * q;
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (position - below) * (high - low);
}
/** Quantile of values in any order; see `quantileOfSorted`. The values are left as they are. */
function quantile(values, q) {
    return quantileOfSorted(Float64Array.from(values).sort(), q);
}
/** Arithmetic mean; NaN when empty. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}


/***/ }),

/***/ 63546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ draw),
/* harmony export */   e: () => (/* binding */ resampled)
/* harmony export */ });
/** The statistic of finite values as a function of how often each of them was drawn. */
function resampled(values, statistic) {
    return statistic.kind === 'mean' ? resampledMean(values) : resampledQuantile(values, statistic.q);
}
function resampledMean(values) {
    const data = Float64Array.from(values);
    const sum = data.reduce((total, value) => total + value, 0);
    return {
        of(counts, total) {
            let weighted = 0;
            for (let i = 0; i < data.length; i++)
                weighted += counts[i] * data[i];
            return weighted / total;
        },
        without: (i) => (sum - data[i]) / (data.length - 1),
    };
}
/** Sorts once; a resample's quantile is then found by walking over the counts in sorted order. */
function resampledQuantile(values, q) {
    const n = values.length;
    const order = Uint32Array.from({ length: n }, (_, i) => i).sort((x, y) => values[x] - values[y]);
    const sorted = Float64Array.from(order, (i) => values[i]);
    const rankOf = new Uint32Array(n);
    order.forEach((index, rank) => {
        rankOf[index] = rank;
    });
    return {
        of(counts, total) {
            const position = (total - 1) * q;
            const below = Math.floor(position);
            let rank = 0;
            let seen = counts[order[0]];
            while (seen <= below)
                seen += counts[order[++rank]];
            const low = sorted[rank];
            if (position === below)
                return low;
            while (seen <= below + 1)
                seen += counts[order[++rank]];
            return low + (position - below) * (sorted[rank] - low);
        },
        without(i) {
            const gap = rankOf[i];
            const at = (rank) => sorted[rank < gap ? rank : rank + 1];
            const position = (n - 2) * q;
            const below = Math.floor(position);
            const low = at(below);
            return low + (position - below) * (at(Math.min(below + 1, n - 2)) - low);
        },
    };
}
/** Fills `counts` with how often each of its samples is drawn, n in all, in circular blocks. */
function draw(counts, random, blockLength) {
    const n = counts.length;
    counts.fill(0);
    for (let drawn = 0; drawn < n;) {
        const start = random.integer(n);
        const length = Math.min(blockLength, n - drawn);
        for (let i = 0; i < length; i++)
            counts[(start + i) % n]++;
        drawn += length;
    }
}


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ fixedPlanSize),
/* harmony export */   _3: () => (/* binding */ episodesToDecide),
/* harmony export */   bR: () => (/* binding */ maximumSuccessesToFail),
/* harmony export */   ly: () => (/* binding */ allSuccessEpisodes),
/* harmony export */   sA: () => (/* binding */ minimumSuccesses)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41650);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64851);




/** Power that plans aim at unless told otherwise. */
const DEFAULT_POWER = 0.8;
/** Plans longer than this are given by the normal approximation, whose relative error is then negligible. */
const LARGEST_EXACT_PLAN = 1_000_000;
/** Whether k of n pass the claim: lower bound at or over `required`. */
function passesClaim(method, k, n, required, alpha) {
    if (required === 0)
        return true;
    if (method === 'savi')
        return (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(k, n, required, 'greater') >= -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(alpha);
    return (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .proportionInterval */ .Ew)(method, k, n, alpha)[0] >= required;
}
/** Whether k of n fail the claim: upper bound under `required`. */
function failsClaim(method, k, n, required, alpha) {
    if (method === 'savi')
        return (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(k, n, required, 'less') >= -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(alpha);
    return (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .proportionInterval */ .Ew)(method, k, n, alpha)[1] < required;
}
/** The smallest integer in [low, high] for which a monotone predicate holds, or high + 1 when none does. */
function smallestWhere(low, high, holds) {
    let from = low;
    let to = high + 1;
    while (from < to) {
        const middle = Math.floor((from + to) / 2);
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
/** Fewest successes in n episodes whose lower bound is at or over `required`; n + 1 when even n are too few. */
function minimumSuccesses(method, n, required, oneSidedAlpha) {
    return smallestWhere(0, n, (k) => passesClaim(method, k, n, required, oneSidedAlpha));
}
/** Most successes in n episodes whose upper bound is under `required`; -1 when even none is too many. */
function maximumSuccessesToFail(method, n, required, oneSidedAlpha) {
    return smallestWhere(0, n, (k) => !failsClaim(method, k, n, required, oneSidedAlpha)) - 1;
}
/**
 * Smallest number of episodes with which an all-success run passes `required`; fewer episodes can never
 * pass. null when no number does (required = 1), or none up to ten million.
 */
function allSuccessEpisodes(method, required, oneSidedAlpha) {
    const limit = 10_000_000;
    const passes = (n) => passesClaim(method, n, n, required, oneSidedAlpha);
    if (required >= 1 || !passes(limit))
        return null;
    return smallestWhere(1, limit, passes);
}
/** Probability that n episodes at true rate `rate` pass the claim. */
function probabilityOfPassing(n, rate, required, method, alpha) {
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .binomialSurvival */ .iL)(minimumSuccesses(method, n, required, alpha), n, rate);
}
/** Probability that n episodes at true rate `rate` fail the claim. */
function probabilityOfFailing(n, rate, required, method, alpha) {
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .binomialCdf */ .HU)(maximumSuccessesToFail(method, n, required, alpha), n, rate);
}
/**
 * Further episodes that would probably decide the claim `rate >= required`, were the true rate k / n: the
 * decision, either way, then has probability at least `power` over the new episodes, added to those at hand.
 * 0 when the counts decide already; null when the observed rate equals the requirement, or with no episodes.
 * Exact up to a million episodes. Power rises in saw-teeth with n: the number found is one where it crosses,
 * and can be a few episodes off the very first. For `savi` it is an upper estimate, since a run may stop
 * earlier.
 */
function episodesToDecide(k, n, required, method, oneSidedAlpha, power = DEFAULT_POWER) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k, n);
    if (n === 0)
        return null;
    if (passesClaim(method, k, n, required, oneSidedAlpha))
        return 0;
    if (failsClaim(method, k, n, required, oneSidedAlpha))
        return 0;
    const rate = k / n;
    if (rate === required)
        return null;
    const decides = (more) => {
        const total = n + more;
        const probability = rate > required
            ? (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .binomialSurvival */ .iL)(minimumSuccesses(method, total, required, oneSidedAlpha) - k, more, rate)
            : (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .binomialCdf */ .HU)(maximumSuccessesToFail(method, total, required, oneSidedAlpha) - k, more, rate);
        return probability >= power;
    };
    let enough = 1;
    while (enough <= LARGEST_EXACT_PLAN && !decides(enough))
        enough *= 2;
    if (enough > LARGEST_EXACT_PLAN)
        return Math.max(enough, approximateEpisodes(rate, required, oneSidedAlpha, power) - n);
    return smallestWhere(Math.ceil(enough / 2), enough, decides);
}
/** Normal approximation of the size of a one-sided score test, rounded up. */
function approximateEpisodes(rate, required, oneSidedAlpha, power) {
    const test = (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(1 - oneSidedAlpha) * Math.sqrt(required * (1 - required));
    const spread = (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(power) * Math.sqrt(rate * (1 - rate));
    const size = (test + spread) / (rate - required);
    return Math.ceil(size * size);
}
/**
 * Smallest fixed number of episodes that passes the claim with the given power at true rate
 * required + difference, and also fails it with that power at required - difference; a direction whose
 * true rate would leave [0, 1] is left out. Powers are exact binomial probabilities.
 * Throws RangeError when both directions leave [0, 1] or 100,000 episodes are too few.
 */
function fixedPlanSize(plan) {
    const { required, difference, power = DEFAULT_POWER, alpha = 0.05, method = 'wilson' } = plan;
    const over = required + difference;
    const under = required - difference;
    if (!(difference > 0) || (over > 1 && under < 0))
        throw new RangeError(`no true rate is ${difference} away from ${required}`);
    for (let n = 1; n <= 100_000; n++) {
        const passes = over > 1 || probabilityOfPassing(n, over, required, method, alpha) >= power;
        if (passes && (under < 0 || probabilityOfFailing(n, under, required, method, alpha) >= power))
            return n;
    }
    throw new RangeError(`no fixed plan under 100,000 episodes resolves a difference of ${difference}`);
}


/***/ }),

/***/ 64851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   hN: () => (/* binding */ logIncompleteBeta),
/* harmony export */   iL: () => (/* binding */ binomialSurvival),
/* harmony export */   jN: () => (/* binding */ incompleteBetaInverse),
/* harmony export */   ln: () => (/* binding */ logBeta),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_betainc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89986);
/* harmony import */ var _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30988);
/* harmony import */ var _stdlib_math_base_special_erfcinv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80119);
/* harmony import */ var _stdlib_math_base_special_gammaln__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67711);
/* harmony import */ var _stdlib_math_base_special_kernel_betaincinv__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61489);
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10871);






/**
 * Special functions behind the intervals and tests. All are built from basic arithmetic, so that a verdict
 * has the same bits on every machine.
 */
/** P(Z <= x) for a standard normal Z. */
function normalCdf(x) {
    return 0.5 * _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_1__(-x / Math.SQRT2);
}
/** The value z with P(Z <= z) = p for a standard normal Z; p in [0, 1]. */
function normalQuantile(p) {
    return -Math.SQRT2 * _stdlib_math_base_special_erfcinv__WEBPACK_IMPORTED_MODULE_2__(2 * p);
}
/** ln B(a, b) for a, b > 0. */
function logBeta(a, b) {
    return _stdlib_math_base_special_gammaln__WEBPACK_IMPORTED_MODULE_3__(a) + _stdlib_math_base_special_gammaln__WEBPACK_IMPORTED_MODULE_3__(b) - _stdlib_math_base_special_gammaln__WEBPACK_IMPORTED_MODULE_3__(a + b);
}
/** Regularised incomplete beta function I_x(a, b), or its complement with `upper`; x in [0, 1], a, b > 0. */
function incompleteBeta(x, a, b, upper = false) {
    return _stdlib_math_base_special_betainc__WEBPACK_IMPORTED_MODULE_0__(x, a, b, true, upper);
}
/** The x with I_x(a, b) = p; p in [0, 1], a, b > 0. */
function incompleteBetaInverse(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    const pair = _stdlib_math_base_special_kernel_betaincinv__WEBPACK_IMPORTED_MODULE_4__(a, b, p, 1 - p);
    return pair[0];
}
/** Below this, a tail probability from `betainc` may be denormal or zero. */
const SMALLEST_RELIABLE_TAIL = 1e-280;
/**
 * ln I_x(a, b), or ln of its complement with `upper`, also where the probability itself underflows.
 * x in (0, 1), a, b > 0.
 */
function logIncompleteBeta(x, a, b, upper = false) {
    const tail = incompleteBeta(x, a, b, upper);
    if (tail > SMALLEST_RELIABLE_TAIL)
        return (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(tail);
    return upper ? logTailByFraction(1 - x, b, a) : logTailByFraction(x, a, b);
}
/** ln I_x(a, b) by the continued fraction DLMF 8.17.22 (modified Lentz); for x well under a / (a + b). */
function logTailByFraction(x, a, b) {
    const tiny = 1e-300;
    let c = 1;
    let d = 0;
    let fraction = 1;
    for (let i = 1; i <= 10_000; i++) {
        const m = Math.floor(i / 2);
        const term = i % 2 === 0
            ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
            : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + term * d;
        if (Math.abs(d) < tiny)
            d = tiny;
        d = 1 / d;
        c = 1 + term / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        fraction *= c * d;
        if (Math.abs(c * d - 1) < 1e-15)
            break;
    }
    return a * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(x) + b * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(1 - x) - (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(a) - logBeta(a, b) - (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(fraction);
}
/** P(X = k) for X ~ Binomial(n, p); k and n integers, p in [0, 1]. */
function binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    if (p <= 0)
        return k === 0 ? 1 : 0;
    if (p >= 1)
        return k === n ? 1 : 0;
    const logChoose = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(n + 1) - logBeta(k + 1, n - k + 1);
    return (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .exp */ .oN)(logChoose + k * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(p) + (n - k) * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm)(1 - p));
}
/** P(X <= k) for X ~ Binomial(n, p). */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return incompleteBeta(p, k + 1, n - k, true);
}
/** P(X >= k) for X ~ Binomial(n, p). */
function binomialSurvival(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return incompleteBeta(p, k, n - k + 1);
}


/***/ })

};
