export const id = 6216;
export const ids = [6216];
export const modules = {

/***/ 15111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ anytimeDifferenceP),
/* harmony export */   v: () => (/* binding */ anytimeDifference)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41650);


/**
 * Difference p1 - p2 of two success rates, k1 of n1 and k2 of n2, either of which may have been stopped by looking at
 * it, and which may depend on each other (the same seeds). Each rate has a confidence sequence at half of the error
 * (Bonferroni), so that the guarantee holds at any stopping times.
 * Source: Robbins (1970), Ann. Math. Stat. 41:1397, for the sequences; the rest is the union bound.
 */
/** Interval of p1 - p2, with error `alpha` on both sides together. */
function anytimeDifference(k1, n1, k2, n2, alpha) {
    const [l1, u1] = (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(k1, n1, { alpha: alpha / 2 });
    const [l2, u2] = (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(k2, n2, { alpha: alpha / 2 });
    return [l1 - u2, u1 - l2];
}
/** Always-valid p-value of H0: p1 = p2: the smallest alpha at which that interval leaves 0 out. */
function anytimeDifferenceP(k1, n1, k2, n2) {
    const [p1, p2] = [k1 / n1, k2 / n2];
    if (p1 === p2)
        return 1;
    const swapped = p1 > p2;
    const [lowK, lowN, highK, highN] = swapped ? [k2, n2, k1, n1] : [k1, n1, k2, n2];
    // Both sequences hold the same rate where the e-values against it cross, between the two estimates.
    let low = lowK / lowN;
    let high = highK / highN;
    for (let i = 0; i < 200; i++) {
        const middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        if ((0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(lowK, lowN, middle) < (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(highK, highN, middle))
            low = middle;
        else
            high = middle;
    }
    // The smaller of the two claims no more than the crossing itself.
    const crossing = Math.min((0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(lowK, lowN, low), (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(highK, highN, low));
    return Math.min(1, (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .oN)((0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(2) - crossing));
}


/***/ }),

/***/ 88941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BettingSequence)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59339);
/* harmony import */ var _running_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54465);



/**
 * Anytime-valid decision on the mean of values in [0, 1] against a claimed one, with its running confidence
 * sequence, by hedged betting (see `hedged-betting.ts`). After every value the capital that bets on a mean
 * over the claim, and the one that bets on a mean under it, are compared with 1 / oneSidedAlpha; the first
 * decision stands. The running interval intersects the looks of `isLook`, the decision and the last value.
 */
class BettingSequence {
    #claim;
    #threshold;
    #plugin;
    #bets = [];
    #values = [];
    #running;
    #logOver = 0;
    #logUnder = 0;
    #decision;
    #stopIndex;
    constructor({ oneSidedAlpha, claim }) {
        if (!(claim > 0 && claim < 1))
            throw new RangeError(`claimed mean must be in (0, 1), got ${claim}`);
        this.#claim = claim;
        this.#plugin = new _hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .PluginBets */ ._b(oneSidedAlpha);
        this.#threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(oneSidedAlpha);
        this.#running = new _running_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningInterval */ .dE({
            refutesLow: (n, low) => this.#capital(n, low).over >= this.#threshold,
            refutesHigh: (n, high) => this.#capital(n, high).under >= this.#threshold,
            solveLow: (n) => (0,_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .bettingBound */ .Y5)(this.#values.slice(0, n), this.#bets, this.#threshold),
            solveHigh: (n) => 1 - (0,_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .bettingBound */ .Y5)((0,_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .mirror */ .e7)(this.#values.slice(0, n)), this.#bets, this.#threshold),
        }, [0, 1]);
    }
    /** ln of the capitals after the first n values. */
    #capital(n, mean) {
        return (0,_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .bettingLogCapital */ .aX)(this.#values.slice(0, n), this.#bets, mean);
    }
    /** Adds the next value and returns the decision that stands, if any. Throws RangeError outside [0, 1]. */
    push(value) {
        const bet = this.#plugin.next();
        this.#plugin.push(value);
        this.#bets.push(bet);
        this.#values.push(value);
        this.#logOver += (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)((0,_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .bettingGrowth */ .HQ)(value, bet, this.#claim));
        this.#logUnder += (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)((0,_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .bettingGrowth */ .HQ)(1 - value, bet, 1 - this.#claim));
        if (this.#decision === undefined)
            this.#decide();
        if ((0,_running_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .isLook */ .Mk)(this.n))
            this.#running.add(this.n);
        return this.#decision;
    }
    #decide() {
        if (this.#logOver >= this.#threshold) {
            this.#decision = 'over';
            this.#running.add(this.n, { low: this.#claim });
        }
        else if (this.#logUnder >= this.#threshold) {
            this.#decision = 'under';
            this.#running.add(this.n, { high: (0,_running_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .justUnder */ .x$)(this.#claim) });
        }
        else
            return;
        this.#stopIndex = this.n;
    }
    get n() {
        return this.#values.length;
    }
    get decision() {
        return this.#decision;
    }
    /** Number of values after which the decision was made. */
    get stopIndex() {
        return this.#stopIndex;
    }
    /** ln of the current e-values against "mean <= claim" (`over`) and "mean >= claim" (`under`). */
    get logE() {
        return { over: this.#logOver, under: this.#logUnder };
    }
    /** Running confidence sequence of the mean; O(n) for each look since it was last asked for. */
    get interval() {
        return this.#running.at(this.n);
    }
}


/***/ }),

/***/ 78837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ pairedDifferenceSequence),
/* harmony export */   S_: () => (/* binding */ PairedDifferenceProcess),
/* harmony export */   wK: () => (/* binding */ pairedDifferenceLogE)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _falling_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72620);
/* harmony import */ var _running_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54465);



/** Dense enough to match a continuous average to a hundredth of ln e over hundreds of pairs. */
const STAKES = 64;
const stakes = Float64Array.from({ length: STAKES }, (_, i) => (i + 0.5) / STAKES);
const logLossOfB = stakes.map((stake) => (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(1 - stake));
function betsOn(difference) {
    const gain = (1 - difference) / (1 + difference);
    const drift = difference / (1 + difference);
    return {
        onlyA: stakes.map((stake) => (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(1 + stake * gain)),
        onlyB: logLossOfB,
        concordant: stakes.map((stake) => (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(1 - stake * drift)),
    };
}
/** ln of each stake's capital. */
function logCapitals(counts, bets) {
    const { pairs, onlyA, onlyB } = counts;
    const concordant = pairs - onlyA - onlyB;
    const capitals = new Float64Array(STAKES);
    for (let i = 0; i < STAKES; i++)
        capitals[i] = onlyA * bets.onlyA[i] + onlyB * bets.onlyB[i] + concordant * bets.concordant[i];
    return capitals;
}
function largestOf(values) {
    let largest = values[0];
    for (const value of values)
        largest = Math.max(largest, value);
    return largest;
}
function logMean(logValues) {
    const largest = largestOf(logValues);
    let sum = 0;
    for (const value of logValues)
        sum += (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .oN)(value - largest);
    return largest + (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(sum / STAKES);
}
/** Whether the average capital has reached exp(threshold); no average passes its largest term. */
function reaches(counts, bets, threshold) {
    const capitals = logCapitals(counts, bets);
    return largestOf(capitals) >= threshold && logMean(capitals) >= threshold;
}
/** The same pairs with A and B exchanged. */
function exchanged({ pairs, onlyA, onlyB }) {
    return { pairs, onlyA: onlyB, onlyB: onlyA };
}
/**
 * ln of the e-value against H0: p_A - p_B <= difference (`greater`) or >= difference (`less`);
 * difference in (-1, 1).
 */
function pairedDifferenceLogE(counts, difference, alternative) {
    if (alternative === 'less')
        return pairedDifferenceLogE(exchanged(counts), -difference, 'greater');
    return logMean(logCapitals(counts, betsOn(difference)));
}
/** Largest difference that the e-value against "p_A - p_B <= difference" refutes; -1 when it refutes none. */
function lowerBound(counts, threshold) {
    if (counts.onlyB === counts.pairs)
        return -1;
    return (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(-1, 1, (d) => logMean(logCapitals(counts, betsOn(d))) - threshold);
}
/**
 * Confidence sequence of p_A - p_B after these counts, each side erring with probability `oneSidedAlpha` over
 * all times at once. [-1, 1] without pairs.
 */
function pairedDifferenceSequence(counts, oneSidedAlpha) {
    const threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(oneSidedAlpha);
    return [lowerBound(counts, threshold), -lowerBound(exchanged(counts), threshold)];
}
/**
 * Anytime-valid no-regression decision on paired episodes, fed in seed order: `passed` as soon as
 * p_A - p_B >= -margin is established, `failed` as soon as its opposite is. The first decision stands. Both
 * e-values are compared with 1 / oneSidedAlpha after every pair. The running confidence sequence is the one
 * that decides: low is then at or over -margin, or high under it; see `isLook` for the counts it intersects.
 */
class PairedDifferenceProcess {
    #margin;
    #threshold;
    #passBets;
    #failBets;
    #running;
    #counts = { pairs: 0, onlyA: 0, onlyB: 0 };
    #decision;
    #stopIndex;
    constructor({ margin, oneSidedAlpha }) {
        if (!(margin >= 0 && margin < 1))
            throw new RangeError(`margin must be in [0, 1), got ${margin}`);
        if (!(oneSidedAlpha > 0 && oneSidedAlpha < 0.5))
            throw new RangeError(`one-sided alpha must be in (0, 0.5), got ${oneSidedAlpha}`);
        const threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(oneSidedAlpha);
        this.#margin = margin;
        this.#threshold = threshold;
        this.#passBets = betsOn(-margin);
        this.#failBets = betsOn(margin);
        this.#running = new _running_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningInterval */ .dE({
            refutesLow: (counts, low) => low === -1 || reaches(counts, betsOn(low), threshold),
            refutesHigh: (counts, high) => high === 1 || reaches(exchanged(counts), betsOn(-high), threshold),
            solveLow: (counts) => lowerBound(counts, threshold),
            solveHigh: (counts) => -lowerBound(exchanged(counts), threshold),
        }, [-1, 1]);
    }
    /** Adds the next pair and returns the decision that stands, if any. */
    push(a, b) {
        const { pairs, onlyA, onlyB } = this.#counts;
        this.#counts = {
            pairs: pairs + 1,
            onlyA: onlyA + (a && !b ? 1 : 0),
            onlyB: onlyB + (b && !a ? 1 : 0),
        };
        if (this.#decision === undefined)
            this.#decide();
        if ((0,_running_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .isLook */ .Mk)(pairs + 1))
            this.#running.add(this.#counts);
        return this.#decision;
    }
    #decide() {
        if (reaches(this.#counts, this.#passBets, this.#threshold)) {
            this.#decision = 'passed';
            this.#running.add(this.#counts, { low: -this.#margin });
        }
        else if (reaches(exchanged(this.#counts), this.#failBets, this.#threshold)) {
            this.#decision = 'failed';
            this.#running.add(this.#counts, { high: (0,_running_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .justUnder */ .x$)(-this.#margin) });
        }
        else
            return;
        this.#stopIndex = this.#counts.pairs;
    }
    get decision() {
        return this.#decision;
    }
    /** Number of pairs after which the decision was made. */
    get stopIndex() {
        return this.#stopIndex;
    }
    get counts() {
        return this.#counts;
    }
    /** ln of the current e-values for `passed` (against p_A - p_B <= -margin) and for `failed`. */
    get logE() {
        return {
            pass: logMean(logCapitals(this.#counts, this.#passBets)),
            fail: logMean(logCapitals(exchanged(this.#counts), this.#failBets)),
        };
    }
    /** Running confidence sequence of p_A - p_B, each side at one-sided alpha. */
    get interval() {
        return this.#running.at(this.#counts);
    }
}


/***/ }),

/***/ 54465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ isLook),
/* harmony export */   dE: () => (/* binding */ RunningInterval),
/* harmony export */   x$: () => (/* binding */ justUnder)
/* harmony export */ });
/** Looks per doubling of the sample size. */
const LOOKS_PER_DOUBLING = 64;
/**
 * Whether a running confidence sequence takes in the state after `n` values: each of the first 127, then
 * 64 for every doubling. Leaving out looks can only widen a running intersection, and a fixed schedule
 * makes it depend on the values alone, not on when it is asked for.
 */
function isLook(n) {
    let spacing = 1;
    while (spacing * 2 * LOOKS_PER_DOUBLING <= n)
        spacing *= 2;
    return n % spacing === 0;
}
/**
 * The intersection of a confidence sequence over looks, worked out when it is asked for. Evidence that
 * contradicts itself, an event of small probability, ends at a point: low never passes high.
 */
class RunningInterval {
    #solver;
    #pending = [];
    #interval;
    /** Starts at the whole parameter range. */
    constructor(solver, range) {
        this.#solver = solver;
        this.#interval = range;
    }
    /**
     * Adds a look. With a decision, its e-value has refuted everything under `low` or over `high`: solving for
     * the bound may miss that by a rounding, so it is passed along.
     */
    add(state, decided = {}) {
        this.#pending.push({ state, decided });
    }
    /** The intersection of all looks, and of the present state, which need not be a look. */
    at(present) {
        for (const { state, decided } of this.#pending) {
            const [low, high] = this.#intersect(state);
            this.#interval = [Math.max(low, decided.low ?? low), Math.min(high, decided.high ?? high)];
        }
        this.#pending = [];
        return this.#intersect(present);
    }
    #intersect(state) {
        let [low, high] = this.#interval;
        if (this.#solver.refutesLow(state, low))
            low = Math.max(low, Math.min(this.#solver.solveLow(state), high));
        if (this.#solver.refutesHigh(state, high))
            high = Math.min(high, Math.max(this.#solver.solveHigh(state), low));
        return [low, high];
    }
}
/** The next double under x, or nearly so: enough to be under it. */
function justUnder(x) {
    return x - Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE);
}


/***/ }),

/***/ 83831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m7: () => (/* binding */ operatingCharacteristics),
/* harmony export */   no: () => (/* binding */ stoppingBoundaries),
/* harmony export */   tT: () => (/* binding */ saviSavings)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41650);
/* harmony import */ var _sample_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3104);



/** Stopping boundaries of `SaviSuccessProcess` for up to `cap` episodes; required in (0, 1). */
function stoppingBoundaries({ required, alpha }, cap) {
    const passAt = boundary(cap, (k, n) => (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(k, n, required, 'greater') >= -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(alpha));
    const failures = boundary(cap, (k, n) => (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(n - k, n, required, 'less') >= -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(alpha));
    return { passAt, failAt: failures.map((count, n) => n - count) };
}
/** Smallest count per n at which `refutes` holds. It never falls with n: one more miss weakens the evidence. */
function boundary(cap, refutes) {
    const counts = new Int32Array(cap + 1).fill(1, 0, 1);
    for (let n = 1; n <= cap; n++) {
        let count = Math.min(counts[n - 1], n);
        while (count <= n && !refutes(count, n))
            count++;
        counts[n] = count;
    }
    return counts;
}
/**
 * What a capped `savi` run does at true success rate `rate`, exactly, by dynamic programming over (k, n);
 * O(cap^2). A run that reaches the cap undecided is inconclusive.
 */
function operatingCharacteristics({ passAt, failAt }, rate) {
    const cap = passAt.length - 1;
    const running = new Float64Array(cap + 1);
    running[0] = 1;
    const result = { passed: 0, failed: 0, inconclusive: 0, expectedEpisodes: 0 };
    for (let n = 1; n <= cap; n++) {
        for (let k = n; k >= 0; k--)
            running[k] = running[k] * (1 - rate) + (k > 0 ? running[k - 1] * rate : 0);
        for (let k = passAt[n]; k <= n; k++) {
            result.passed += running[k];
            result.expectedEpisodes += n * running[k];
            running[k] = 0;
        }
        for (let k = 0; k <= failAt[n]; k++) {
            result.failed += running[k];
            result.expectedEpisodes += n * running[k];
            running[k] = 0;
        }
    }
    for (const probability of running)
        result.inconclusive += probability;
    result.expectedEpisodes += cap * result.inconclusive;
    return result;
}
/** A capped `savi` run is cut off at this many times the fixed plan it stands in for. */
const SAVI_CAP_FACTOR = 2;
/**
 * `savi`, capped at twice the fixed plan, against that plan: the smallest fixed Wilson plan with the given
 * power at `difference` from the claim in both directions (see `fixedPlanSize`). Exact.
 */
function saviSavings(claim, rates) {
    const fixedEpisodes = (0,_sample_size_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedPlanSize */ .TS)(claim);
    const cap = SAVI_CAP_FACTOR * fixedEpisodes;
    const boundaries = stoppingBoundaries(claim, cap);
    const byRate = rates.map((rate) => {
        const characteristics = operatingCharacteristics(boundaries, rate);
        return { rate, saved: 1 - characteristics.expectedEpisodes / fixedEpisodes, ...characteristics };
    });
    const { passed, failed } = operatingCharacteristics(boundaries, claim.required);
    return {
        fixedEpisodes,
        cap,
        byRate,
        meanSaved: byRate.reduce((sum, row) => sum + row.saved, 0) / byRate.length,
        errorAtBoundary: { passed, failed },
    };
}


/***/ }),

/***/ 9541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SaviSuccessProcess)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41650);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43403);
/* harmony import */ var _running_interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54465);




function runningInterval(alpha) {
    const threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(alpha);
    const refutes = ({ successes, episodes }, rate, alternative) => (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(successes, episodes, rate, alternative) >= threshold;
    const bounds = ({ successes, episodes }, sided) => (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(successes, episodes, { alpha, sided });
    return new _running_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .RunningInterval */ .dE({
        refutesLow: (counts, low) => refutes(counts, low, 'greater'),
        refutesHigh: (counts, high) => refutes(counts, high, 'less'),
        solveLow: (counts) => bounds(counts, 'lower')[0],
        solveHigh: (counts) => bounds(counts, 'upper')[1],
    }, [0, 1]);
}
/**
 * Anytime-valid decision (`savi`) of the claim "success rate >= required", fed with outcomes in seed order.
 *
 * Two beta-binomial e-processes run side by side: one against H0: p <= required, which decides `passed`, and
 * one against H0: p >= required, which decides `failed`, each when it reaches 1 / alpha. By Ville's
 * inequality, `passed` has probability at most alpha at any p <= required, and `failed` at any p >= required,
 * however often one looks. The first decision stands. The running confidence sequence is the same pair of
 * e-processes inverted, so that `passed` means low >= required and `failed` means high < required; each of
 * its sides covers at all times at once with probability 1 - alpha. It intersects the looks of `isLook`, the
 * decision and the last episode. Both e-values use the uniform prior truncated to their alternative.
 */
class SaviSuccessProcess {
    required;
    alpha;
    #threshold;
    #successes = 0;
    #episodes = 0;
    #maxLogEPass = 0;
    #maxLogEFail = 0;
    #running;
    #decision;
    #stopIndex;
    constructor({ required, alpha }) {
        (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAlpha */ .n9)(alpha);
        if (!(required >= 0 && required <= 1))
            throw new RangeError(`required success rate must be in [0, 1], got ${required}`);
        this.required = required;
        this.alpha = alpha;
        this.#threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(alpha);
        this.#running = runningInterval(alpha);
    }
    /**
     * Adds the next outcome in seed order and returns the decision that stands, if any. Outcomes after the
     * decision narrow the confidence sequence (a run may go on for another gate) but never change it.
     */
    push(success) {
        this.#episodes++;
        if (success)
            this.#successes++;
        // A success can only lower the evidence for `failed`, and a failure that for `passed`.
        if (success)
            this.#maxLogEPass = Math.max(this.#maxLogEPass, this.#logEAgainst('greater'));
        else
            this.#maxLogEFail = Math.max(this.#maxLogEFail, this.#logEAgainst('less'));
        if (this.#decision === undefined)
            this.#decide();
        if ((0,_running_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .isLook */ .Mk)(this.#episodes))
            this.#running.add(this.#counts());
        return this.#decision;
    }
    #decide() {
        // A rate of at least 0 needs no evidence.
        if (this.required === 0 || this.#maxLogEPass >= this.#threshold) {
            this.#decision = 'passed';
            this.#running.add(this.#counts(), { low: this.required });
        }
        else if (this.#maxLogEFail >= this.#threshold) {
            this.#decision = 'failed';
            this.#running.add(this.#counts(), { high: (0,_running_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .justUnder */ .x$)(this.required) });
        }
        else
            return;
        this.#stopIndex = this.#episodes;
    }
    #logEAgainst(alternative) {
        return (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(this.#successes, this.#episodes, this.required, alternative);
    }
    #counts() {
        return { successes: this.#successes, episodes: this.#episodes };
    }
    get successes() {
        return this.#successes;
    }
    get episodes() {
        return this.#episodes;
    }
    /** `undefined` while the evidence is not enough either way. */
    get decision() {
        return this.#decision;
    }
    /** Number of episodes after which the decision was made. */
    get stopIndex() {
        return this.#stopIndex;
    }
    /** Running confidence sequence of the success rate, each side at one-sided alpha. */
    get interval() {
        return this.#running.at(this.#counts());
    }
    /** ln of the current e-value for `passed` (against p <= required) and for `failed` (against p >= required). */
    get logE() {
        return { pass: this.#logEAgainst('greater'), fail: this.#logEAgainst('less') };
    }
    /** Always-valid p-values of the same two null hypotheses. */
    get alwaysValidP() {
        return { pass: (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .alwaysValidP */ .iD)(this.#maxLogEPass), fail: (0,_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .alwaysValidP */ .iD)(this.#maxLogEFail) };
    }
}


/***/ }),

/***/ 34900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ restrictedRates),
/* harmony export */   i5: () => (/* binding */ miettinenNurminen),
/* harmony export */   ip: () => (/* binding */ nonInferiorityTest)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _falling_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72620);
/* harmony import */ var _proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43403);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64851);




/**
 * Score tests and interval for the difference of two independent success rates.
 * Sources: Farrington & Manning (1990), Stat. Med. 9:1447; Miettinen & Nurminen (1985), Stat. Med. 4:213.
 */
/**
 * Maximum-likelihood rates [p1, p2] under the restriction p1 - p2 = difference, in (-1, 1): the one root of
 * the score cubic that lies in the parameter space, in trigonometric form.
 */
function restrictedRates(k1, n1, k2, n2, difference) {
    const ratio = n2 / n1;
    const p1 = k1 / n1;
    const p2 = k2 / n2;
    const a = 1 + ratio;
    const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
    const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
    const d = -p1 * difference * (1 + difference);
    const shift = b / (3 * a);
    const v = shift * shift * shift - (b * c) / (6 * a * a) + d / (2 * a);
    const u = (v >= 0 ? 1 : -1) * Math.sqrt(Math.max(0, shift * shift - c / (3 * a)));
    const cosine = u === 0 ? 0 : Math.max(-1, Math.min(1, v / (u * u * u)));
    const angle = (Math.PI + (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .acos */ .HQ)(cosine)) / 3;
    const lowest = Math.max(0, difference);
    const highest = Math.min(1, 1 + difference);
    const rate = Math.max(lowest, Math.min(highest, 2 * u * (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .cos */ .gn)(angle) - shift));
    return [rate, rate - difference];
}
/** z of H0: p1 - p2 = difference; `corrected` multiplies the variance by N / (N - 1). */
function differenceZ(k1, n1, k2, n2, difference, corrected) {
    const distance = k1 / n1 - k2 / n2 - difference;
    if (distance === 0)
        return 0;
    const [r1, r2] = restrictedRates(k1, n1, k2, n2, difference);
    let variance = (r1 * (1 - r1)) / n1 + (r2 * (1 - r2)) / n2;
    if (corrected)
        variance *= (n1 + n2) / (n1 + n2 - 1);
    return distance / Math.sqrt(variance);
}
/**
 * Non-inferiority test of H0: p1 - p2 <= -margin, with Farrington–Manning variance, or Miettinen–Nurminen's
 * when `corrected`. Counts k1 of n1 and k2 of n2, margin in [0, 1).
 */
function nonInferiorityTest(k1, n1, k2, n2, margin, corrected = false) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k1, n1);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k2, n2);
    const z = differenceZ(k1, n1, k2, n2, -margin, corrected);
    return { z, p: (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalCdf */ .vr)(-z) };
}
/** Miettinen–Nurminen score interval of p1 - p2; its lower bound passes -margin exactly when that test does. */
function miettinenNurminen(k1, n1, k2, n2, { alpha, sided = 'two' }) {
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k1, n1);
    (0,_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCounts */ .tl)(k2, n2);
    const z = (0,_special_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(1 - (sided === 'two' ? alpha / 2 : alpha));
    const point = k1 / n1 - k2 / n2;
    const zAt = (difference) => differenceZ(k1, n1, k2, n2, difference, true);
    return [
        sided === 'upper' ? -1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(-1, point, (difference) => zAt(difference) - z),
        sided === 'lower' ? 1 : (0,_falling_root_js__WEBPACK_IMPORTED_MODULE_1__/* .fallingRoot */ .o)(point, 1, (difference) => zAt(difference) + z),
    ];
}


/***/ })

};
