export const id = 4114;
export const ids = [4114];
export const modules = {

/***/ 74114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BettingSequence: () => (/* reexport safe */ _statistics_betting_sequence_js__WEBPACK_IMPORTED_MODULE_3__.r),
/* harmony export */   PairedDifferenceProcess: () => (/* reexport safe */ _statistics_paired_difference_e_js__WEBPACK_IMPORTED_MODULE_10__.S_),
/* harmony export */   SaviSuccessProcess: () => (/* reexport safe */ _statistics_savi_success_process_js__WEBPACK_IMPORTED_MODULE_16__.u),
/* harmony export */   alwaysValidP: () => (/* reexport safe */ _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_2__.iD),
/* harmony export */   anytimeDifference: () => (/* reexport safe */ _statistics_anytime_difference_js__WEBPACK_IMPORTED_MODULE_0__.v),
/* harmony export */   anytimeDifferenceP: () => (/* reexport safe */ _statistics_anytime_difference_js__WEBPACK_IMPORTED_MODULE_0__.L),
/* harmony export */   barnard: () => (/* reexport safe */ _statistics_barnard_js__WEBPACK_IMPORTED_MODULE_1__.N),
/* harmony export */   betaBinomialConfidenceSequence: () => (/* reexport safe */ _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_2__.fA),
/* harmony export */   betaBinomialLogE: () => (/* reexport safe */ _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_2__.Jp),
/* harmony export */   binomialTestGreater: () => (/* reexport safe */ _statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_4__.aF),
/* harmony export */   binomialTestLess: () => (/* reexport safe */ _statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_4__.v1),
/* harmony export */   binomialTestTwoSided: () => (/* reexport safe */ _statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_4__.BB),
/* harmony export */   bootstrap: () => (/* reexport safe */ _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__.N),
/* harmony export */   bootstrapRatio: () => (/* reexport safe */ _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__.u),
/* harmony export */   clopperPearson: () => (/* reexport safe */ _statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_12__.mI),
/* harmony export */   eBenjaminiHochberg: () => (/* reexport safe */ _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_7__.r),
/* harmony export */   episodesToDecide: () => (/* reexport safe */ _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_14__._3),
/* harmony export */   fixedPlanSize: () => (/* reexport safe */ _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_14__.TS),
/* harmony export */   holm: () => (/* reexport safe */ _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_7__.f),
/* harmony export */   jeffreys: () => (/* reexport safe */ _statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_12__.NS),
/* harmony export */   maximumSuccessesToFail: () => (/* reexport safe */ _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_14__.bR),
/* harmony export */   mcnemarGreater: () => (/* reexport safe */ _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_6__.M_),
/* harmony export */   mcnemarInterval: () => (/* reexport safe */ _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_6__.P3),
/* harmony export */   mcnemarLess: () => (/* reexport safe */ _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_6__.NY),
/* harmony export */   mcnemarMidP: () => (/* reexport safe */ _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_6__.km),
/* harmony export */   mcnemarTwoSided: () => (/* reexport safe */ _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_6__.tF),
/* harmony export */   mean: () => (/* reexport safe */ _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_13__.i2),
/* harmony export */   miettinenNurminen: () => (/* reexport safe */ _statistics_score_difference_js__WEBPACK_IMPORTED_MODULE_17__.i5),
/* harmony export */   minimumSuccesses: () => (/* reexport safe */ _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_14__.sA),
/* harmony export */   newcombe: () => (/* reexport safe */ _statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_8__.p),
/* harmony export */   nonInferiorityTest: () => (/* reexport safe */ _statistics_score_difference_js__WEBPACK_IMPORTED_MODULE_17__.ip),
/* harmony export */   operatingCharacteristics: () => (/* reexport safe */ _statistics_savi_plan_js__WEBPACK_IMPORTED_MODULE_15__.m7),
/* harmony export */   pairedDifferenceSequence: () => (/* reexport safe */ _statistics_paired_difference_e_js__WEBPACK_IMPORTED_MODULE_10__.G9),
/* harmony export */   ppiMean: () => (/* reexport safe */ _statistics_ppi_js__WEBPACK_IMPORTED_MODULE_11__.Z),
/* harmony export */   proportionInterval: () => (/* reexport safe */ _statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_12__.Ew),
/* harmony export */   quantile: () => (/* reexport safe */ _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_13__.YV),
/* harmony export */   saviSavings: () => (/* reexport safe */ _statistics_savi_plan_js__WEBPACK_IMPORTED_MODULE_15__.tT),
/* harmony export */   scoreTest: () => (/* reexport safe */ _statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_4__.TB),
/* harmony export */   stoppingBoundaries: () => (/* reexport safe */ _statistics_savi_plan_js__WEBPACK_IMPORTED_MODULE_15__.no),
/* harmony export */   tango: () => (/* reexport safe */ _statistics_paired_difference_js__WEBPACK_IMPORTED_MODULE_9__.w),
/* harmony export */   wilson: () => (/* reexport safe */ _statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_12__.rF)
/* harmony export */ });
/* harmony import */ var _statistics_anytime_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15111);
/* harmony import */ var _statistics_barnard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84302);
/* harmony import */ var _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41650);
/* harmony import */ var _statistics_betting_sequence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88941);
/* harmony import */ var _statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3127);
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11654);
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78603);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35881);
/* harmony import */ var _statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45968);
/* harmony import */ var _statistics_paired_difference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92435);
/* harmony import */ var _statistics_paired_difference_e_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78837);
/* harmony import */ var _statistics_ppi_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82295);
/* harmony import */ var _statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43403);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44447);
/* harmony import */ var _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3104);
/* harmony import */ var _statistics_savi_plan_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(83831);
/* harmony import */ var _statistics_savi_success_process_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9541);
/* harmony import */ var _statistics_score_difference_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(34900);
/**
 * `worldgate/statistics`: the intervals, tests and e-processes that verdicts rest on. Pure functions: no file, clock or
 * random number of their own. `docs/statistics.md` says which gate uses which.
 */




















/***/ }),

/***/ 84302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ barnard)
/* harmony export */ });
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64851);


/**
 * Tables whose squared statistics agree to this relative difference are tied. Exact ties (a table and its
 * mirror image) differ by rounding only; counting a near tie as a tie can only raise the p-value.
 */
const TIE_TOLERANCE = 1e-11;
/**
 * Barnard's unconditional exact test of two independent success rates (k1 of n1 against k2 of n2; n1, n2 > 0),
 * ordered by the pooled Wald statistic, with the largest p-value over the common rate. `greater` tests
 * H0: p1 <= p2. Cost: O(n1 n2) once, plus O(n1 + n2) for each of about 4 (n1 + n2) rates: some
 * tens of milliseconds at 200 per arm.
 * Source: Barnard (1947), Biometrika 34:123.
 */
function barnard(k1, n1, k2, n2, alternative = 'two-sided') {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCounts */ .tl)(k1, n1);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCounts */ .tl)(k2, n2);
    // "Less" is "greater" with the arms exchanged.
    if (alternative === 'less')
        return barnard(k2, n2, k1, n1, 'greater');
    const region = rejectionRegion(k1, n1, k2, n2, alternative);
    return Math.min(1, supremum((rate) => regionProbability(region, n1, n2, rate), n1 + n2));
}
/** sign(T) T^2 up to a constant factor; 0 where the pooled variance vanishes. */
function signedSquare(i, n1, j, n2) {
    const pooled = (i + j) * (n1 + n2 - i - j);
    if (pooled === 0)
        return 0;
    const difference = i * n2 - j * n1;
    return (difference * Math.abs(difference)) / pooled;
}
/** All tables at least as extreme as the observed one. T falls with j, so each i has a head and a tail. */
function rejectionRegion(k1, n1, k2, n2, alternative) {
    const observed = signedSquare(k1, n1, k2, n2);
    const limit = alternative === 'greater' ? observed : Math.abs(observed);
    const slack = TIE_TOLERANCE * Math.abs(limit);
    const below = new Int32Array(n1 + 1);
    const from = new Int32Array(n1 + 1).fill(n2 + 1);
    for (let i = 0; i <= n1; i++) {
        let head = 0;
        while (head <= n2 && signedSquare(i, n1, head, n2) >= limit - slack)
            head++;
        below[i] = head;
        if (alternative === 'greater')
            continue;
        let tail = n2 + 1;
        while (tail > head && signedSquare(i, n1, tail - 1, n2) <= slack - limit)
            tail--;
        from[i] = tail;
    }
    return { below, from };
}
function regionProbability({ below, from }, n1, n2, rate) {
    const first = probabilities(n1, rate);
    const cumulative = new Float64Array(n2 + 2);
    const second = probabilities(n2, rate);
    for (let j = 0; j <= n2; j++)
        cumulative[j + 1] = cumulative[j] + second[j];
    const all = cumulative[n2 + 1];
    let total = 0;
    for (let i = 0; i <= n1; i++)
        total += first[i] * (cumulative[below[i]] + (all - cumulative[from[i]]));
    return total;
}
/** Binomial(n, rate) probabilities, by recurrence outwards from the mode so that nothing underflows early. */
function probabilities(n, rate) {
    const values = new Float64Array(n + 1);
    const mode = Math.min(n, Math.floor((n + 1) * rate));
    values[mode] = (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialPmf */ .z6)(mode, n, rate);
    if (rate <= 0 || rate >= 1)
        return values;
    const odds = rate / (1 - rate);
    for (let k = mode; k < n; k++)
        values[k + 1] = (values[k] * odds * (n - k)) / (k + 1);
    for (let k = mode; k > 0; k--)
        values[k - 1] = (values[k] * k) / (odds * (n - k + 1));
    return values;
}
/** Largest value of f on [0, 1]: a grid dense at the ends, then golden sections around its best points. */
function supremum(f, episodes) {
    const cells = 4 * episodes + 200;
    const rates = new Float64Array(cells + 1);
    const values = new Float64Array(cells + 1);
    for (let i = 0; i <= cells; i++) {
        const t = i / cells;
        // The smooth step spaces rates like t^2 near 0 and 1, where the p-value can turn fastest.
        rates[i] = t * t * (3 - 2 * t);
        values[i] = f(rates[i]);
    }
    let best = 0;
    for (const value of values)
        best = Math.max(best, value);
    const peaks = [];
    for (let i = 1; i < cells; i++)
        if (values[i] >= values[i - 1] && values[i] >= values[i + 1] && values[i] > 0.9 * best)
            peaks.push(i);
    peaks.sort((x, y) => values[y] - values[x]);
    for (const i of peaks.slice(0, 8))
        best = Math.max(best, goldenMaximum(f, rates[i - 1], rates[i + 1]));
    return best;
}
function goldenMaximum(f, low, high) {
    const share = (Math.sqrt(5) - 1) / 2;
    let a = low;
    let b = high;
    let c = b - share * (b - a);
    let d = a + share * (b - a);
    let atC = f(c);
    let atD = f(d);
    for (let i = 0; i < 40; i++) {
        if (atC > atD) {
            b = d;
            d = c;
            atD = atC;
            c = b - share * (b - a);
            atC = f(c);
        }
        else {
            a = c;
            c = d;
            atC = atD;
            d = a + share * (b - a);
            atD = f(d);
        }
    }
    return Math.max(atC, atD);
}


/***/ }),

/***/ 78603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ mcnemarGreater),
/* harmony export */   NY: () => (/* binding */ mcnemarLess),
/* harmony export */   P3: () => (/* binding */ mcnemarInterval),
/* harmony export */   km: () => (/* binding */ mcnemarMidP),
/* harmony export */   tF: () => (/* binding */ mcnemarTwoSided)
/* harmony export */ });
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64851);


/**
 * Exact McNemar tests on paired episodes (same seeds, policies A and B), from the discordant pairs only:
 * `onlyA` pairs where A alone succeeded and `onlyB` where B alone did. Without discordant pairs every p is 1.
 * Source: McNemar (1947), Psychometrika 12:153; mid-p: Fagerland, Lydersen & Laake (2013), BMC Med. Res.
 * Methodol. 13:91.
 */
/** Two-sided p-value of H0: both succeed equally often. */
function mcnemarTwoSided(onlyA, onlyB) {
    return Math.min(1, 2 * (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .HU)(Math.min(onlyA, onlyB), onlyA + onlyB, 0.5));
}
/** p-value of H0: A succeeds at most as often as B. */
function mcnemarGreater(onlyA, onlyB) {
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialSurvival */ .iL)(onlyA, onlyA + onlyB, 0.5);
}
/** p-value of H0: A succeeds at least as often as B. */
function mcnemarLess(onlyA, onlyB) {
    return mcnemarGreater(onlyB, onlyA);
}
/** Two-sided mid-p-value: less conservative than the exact one, its size close to but not bounded by alpha. */
function mcnemarMidP(onlyA, onlyB) {
    const discordant = onlyA + onlyB;
    const smaller = Math.min(onlyA, onlyB);
    return Math.min(1, 2 * (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .HU)(smaller, discordant, 0.5) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialPmf */ .z6)(smaller, discordant, 0.5));
}
/**
 * Interval of the paired difference p_A - p_B over n pairs, given how many pairs were discordant: the
 * Clopper–Pearson interval of A's share of them, scaled. It is over (under) 0 exactly when the one-sided exact
 * McNemar test rejects at the error of that side. Away from 0 it takes the share of discordant pairs as
 * known; use `tango` to decide against a margin. n >= onlyA + onlyB, n > 0.
 */
function mcnemarInterval(onlyA, onlyB, n, options) {
    const discordant = onlyA + onlyB;
    const [low, high] = (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .clopperPearson */ .mI)(onlyA, discordant, options);
    const toDifference = (share) => ((2 * share - 1) * discordant) / n;
    return [toDifference(low), toDifference(high)];
}


/***/ }),

/***/ 45968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moverInterval),
/* harmony export */   p: () => (/* binding */ newcombe)
/* harmony export */ });
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43403);

/**
 * Newcombe's hybrid score interval of p1 - p2 for two independent success rates, k1 of n1 and k2 of n2
 * (n1, n2 > 0). The free side of a one-sided interval is -1 or 1.
 * Source: Newcombe (1998), Stat. Med. 17:873, method 10.
 */
function newcombe(k1, n1, k2, n2, options) {
    const { alpha, sided = 'two' } = options;
    const both = { alpha: sided === 'two' ? alpha : 2 * alpha };
    const [l1, u1] = (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(k1, n1, both);
    const [l2, u2] = (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(k2, n2, both);
    const [low, high] = moverInterval(k1 / n1, [l1, u1], k2 / n2, [l2, u2]);
    return [sided === 'upper' ? -1 : Math.max(-1, low), sided === 'lower' ? 1 : Math.min(1, high)];
}
/**
 * Interval of e1 - e2 from an interval of each of two independent estimates, all of one level: method of variance
 * estimates recovery. Newcombe's interval is this one over Wilson intervals.
 * Source: Zou & Donner (2008), Stat. Med. 27:1693.
 */
function moverInterval(e1, [l1, u1], e2, [l2, u2]) {
    const difference = e1 - e2;
    return [difference - length(e1 - l1, u2 - e2), difference + length(u1 - e1, e2 - l2)];
}
function length(x, y) {
    return Math.sqrt(x * x + y * y);
}


/***/ }),

/***/ 92435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pairedScoreZ),
/* harmony export */   w: () => (/* binding */ tango)
/* harmony export */ });
/* harmony import */ var _falling_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72620);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64851);


/**
 * Score inference on the difference p_A - p_B of two success rates over n pairs with the same seeds: `onlyA`
 * pairs where A alone succeeded, `onlyB` where B alone did.
 * Source: Tango (1998), Stat. Med. 17:891.
 */
/** z of H0: p_A - p_B = difference, in (-1, 1); at 0 this is McNemar's (b - c) / sqrt(b + c). */
function pairedScoreZ(onlyA, onlyB, n, difference) {
    const distance = onlyA - onlyB - n * difference;
    if (distance === 0)
        return 0;
    const shareOnlyB = restrictedOnlyB(onlyA, onlyB, n, difference);
    const variance = n * (2 * shareOnlyB + difference * (1 - difference));
    return distance / Math.sqrt(variance);
}
/** Probability of "B alone" that maximises the likelihood under p_A - p_B = difference. */
function restrictedOnlyB(onlyA, onlyB, n, difference) {
    const a = 2 * n;
    const b = -onlyA - onlyB + (2 * n - onlyA + onlyB) * difference;
    const c = -onlyB * difference * (1 - difference);
    // Of the root's two forms, the one that subtracts nothing: it has no cancellation near zero.
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    return Math.max(0, -difference, share);
}
/**
 * Tango's score interval of p_A - p_B. It never leaves [-1, 1], needs no discordant pairs, and its lower bound
 * passes -margin exactly when the score test of non-inferiority at that margin rejects. n > 0. The free side
 * of a one-sided interval is -1 or 1.
 */
function tango(onlyA, onlyB, n, { alpha, sided = 'two' }) {
    checkPairs(onlyA, onlyB, n);
    const z = (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(1 - (sided === 'two' ? alpha / 2 : alpha));
    const point = (onlyA - onlyB) / n;
    return [
        sided === 'upper' ? -1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_0__/* .fallingRoot */ .o)(-1, point, (value) => pairedScoreZ(onlyA, onlyB, n, value) - z),
        sided === 'lower' ? 1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_0__/* .fallingRoot */ .o)(point, 1, (value) => pairedScoreZ(onlyA, onlyB, n, value) + z),
    ];
}
function checkPairs(onlyA, onlyB, n) {
    const counts = [onlyA, onlyB, n];
    if (!counts.every((count) => Number.isInteger(count) && count >= 0) || n === 0 || onlyA + onlyB > n)
        throw new RangeError(`expected ${onlyA} + ${onlyB} discordant pairs to be at most ${n} pairs`);
}


/***/ }),

/***/ 82295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ppiMean)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64851);

/**
 * PPI++ estimate of a mean: `labels` beside their `predictions` (n pairs), and N further predictions of the same
 * distribution. The weight is chosen from the data and clipped to [0, 1] unless given. Error of both sides together is
 * `alpha`.
 * Source: Angelopoulos, Duchi & Zrnic (2023), PPI++, arXiv 2311.01453, with the moments of its library `ppi_py`.
 * @throws RangeError for unequal lengths, or fewer than two labels or predictions
 */
function ppiMean(labels, predictions, further, alpha, lambda) {
    const n = labels.length;
    const more = further.length;
    if (predictions.length !== n || n < 2 || more < 2) {
        throw new RangeError(`expected at least two pairs and two further predictions, got ${n} and ${more}`);
    }
    const weight = lambda ?? plugInWeight(labels, predictions, further);
    const residuals = labels.map((label, i) => label - weight * predictions[i]);
    const estimate = weight * meanOf(further) + meanOf(residuals);
    const variance = (weight * weight * varianceOf(further)) / more + varianceOf(residuals) / n;
    const half = (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha / 2) * Math.sqrt(variance);
    return { estimate, interval: [estimate - half, estimate + half], lambda: weight };
}
function plugInWeight(labels, predictions, further) {
    const n = labels.length;
    const all = [...predictions, ...further];
    const pooled = (varianceOf(all) * all.length) / (all.length - 1);
    if (pooled === 0)
        return 0;
    const [labelMean, predictionMean] = [meanOf(labels), meanOf(predictions)];
    const covariance = labels.reduce((sum, label, i) => sum + (label - labelMean) * (predictions[i] - predictionMean), 0) / n;
    return Math.min(1, Math.max(0, covariance / ((1 + n / further.length) * pooled)));
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Population variance. */
function varianceOf(values) {
    const centre = meanOf(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
}


/***/ })

};
