export const id = 2963;
export const ids = [2963];
export const modules = {

/***/ 21402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ matchBaseline),
/* harmony export */   x: () => (/* binding */ planShape)
/* harmony export */ });
/**
 * Pairs by task and seed where the baseline has any cell of this run's plan, else by place (two independent
 * samples in their own order). It depends on the plans alone, never on outcomes, so that an anytime-valid
 * method may rest on it. The evaluation loop asks the same object for each episode's partner.
 */
function matchBaseline(plan, baseline) {
    const width = plan.tasks.length;
    const bySeed = new Map(plan.tasks.map((task) => [task, new Map()]));
    const inOrder = [];
    for (const record of baseline) {
        const cells = bySeed.get(record.task);
        if (cells === undefined || cells.has(record.seed))
            continue;
        cells.set(record.seed, record);
        inOrder.push(record);
    }
    const cellOf = (episode) => {
        const seed = plan.seed + Math.floor(episode / width);
        return bySeed.get(plan.tasks[episode % width])?.get(seed) ?? null;
    };
    const lastSeed = plan.seed + Math.ceil(plan.planned / width);
    const common = inOrder.filter(({ seed }) => seed >= plan.seed && seed < lastSeed).length;
    const paired = common > 0;
    const byPlace = new Map(plan.tasks.map((task) => [task, [...bySeed.get(task).values()]]));
    return {
        paired,
        common,
        size: inOrder.length,
        records: inOrder,
        partnerOf: paired
            ? cellOf
            : (episode) => byPlace.get(plan.tasks[episode % width])[Math.floor(episode / width)] ?? null,
    };
}
/** The plan of a run as its records show it; `null` without records. */
function planShape(cells, planned) {
    const record = cells.byEpisode.find((candidate) => candidate !== null) ?? null;
    if (record === null)
        return null;
    const { tasks } = cells;
    return { tasks, seed: record.seed - Math.floor(record.episode / tasks.length), planned };
}


/***/ }),

/***/ 65126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   FT: () => (/* binding */ noBlock),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   QG: () => (/* binding */ unitOfMetric),
/* harmony export */   VS: () => (/* binding */ gateContext),
/* harmony export */   Xq: () => (/* binding */ MOST_FURTHER),
/* harmony export */   _9: () => (/* binding */ verdictOfInterval),
/* harmony export */   ag: () => (/* binding */ isAnytime),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   wu: () => (/* binding */ regressionStatistic)
/* harmony export */ });
/* harmony import */ var _episode_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9652);

function gateContext(input) {
    const expected = Math.min(input.expected ?? input.planned, input.planned);
    return { ...input, expected, cells: (0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .episodeCells */ .Xu)(input.records, input.tasks, expected) };
}
/** More further episodes than this are no advice, and none is given. */
const MOST_FURTHER = 10_000_000;
/** Whether a comparison must hold at any stopping time: either run could have stopped early. */
function isAnytime(context) {
    return context.stop === 'savi' || context.baseline?.stop === 'savi';
}
function resultOf(gate, context, decision) {
    return {
        name: gate.name,
        kind: gate.kind,
        ...subjectOf(gate),
        optional: gate.optional,
        further_episodes: null,
        change: null,
        rows: [],
        ...decision,
        not_for_proof: context.mock,
    };
}
/** What of what a gate is about, where its kind leaves that open. */
function subjectOf(gate) {
    if (gate.kind === 'metric')
        return { metric: gate.metric, statistic: gate.statistic };
    if (gate.kind === 'latency')
        return { statistic: gate.statistic };
    if (gate.kind !== 'no_regression' || gate.of === 'success_rate')
        return {};
    if (gate.of === 'latency')
        return { statistic: regressionStatistic(gate) };
    return { metric: gate.metric, statistic: 'mean' };
}
/** The statistic of the latencies that a comparison is about. */
function regressionStatistic(gate) {
    return gate.statistic ?? 'p50';
}
/** The unit that the tasks declare for a metric; empty where they declare none. */
function unitOfMetric({ metricUnits = {} }, metric) {
    return Object.hasOwn(metricUnits, metric) ? metricUnits[metric] : '';
}
/** A gate that has nothing to decide on; the reason stands in the sentence too. */
function skipped(reason, sentence, about) {
    return { ...undecided('inconclusive', sentence, about), verdict: 'skipped', skip_reason: reason };
}
/** A decision that could not be taken, with its reason as the sentence. */
function undecided(verdict, sentence, about) {
    return {
        measured: null,
        interval: [null, null],
        level: null,
        n: 0,
        method: 'none',
        alpha: null,
        ...about,
        verdict,
        sentence,
    };
}
/** An early-stopping run looks only at ends of seed blocks, and none has been reached. */
function noBlock(about) {
    return undecided('inconclusive', 'No seed has run with all of its tasks yet.', about);
}
/** Coverage of the interval whose two sides each err with probability `alpha`. */
function levelOf(alpha) {
    // Rounded so that 1 - 2 × 0.05 reads 0.9 in a file.
    return Number((1 - 2 * alpha).toFixed(12));
}
/** How two bounds stand to a requirement: the rule of every gate that decides by an interval. */
function verdictOfInterval(interval, required, comparator) {
    const [low, high] = interval;
    if (comparator === '>=') {
        if (low >= required)
            return 'passed';
        return high < required ? 'failed' : 'inconclusive';
    }
    if (high <= required)
        return 'passed';
    return low > required ? 'failed' : 'inconclusive';
}


/***/ }),

/***/ 38706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ blockDifference),
/* harmony export */   T: () => (/* binding */ DifferenceSequence)
/* harmony export */ });
/* harmony import */ var _mean_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82828);

/**
 * "Not worse than the baseline by more than the margin", watched block by block through the mean difference of
 * each, by betting in both directions. A block is one seed with all its tasks, whose mean differences have
 * one expectation whatever the tasks', so that it is one value; with one task it is one pair.
 */
class DifferenceSequence {
    #againstMargin;
    #againstZero;
    #width;
    #blocks = 0;
    #decidedAfter = null;
    constructor({ bounds, margin, alpha, width }) {
        this.#againstMargin = new _mean_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .MeanSequence */ .L({ bounds, required: 0 - margin, alpha });
        this.#againstZero = new _mean_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .MeanSequence */ .L({ bounds, required: 0, alpha });
        this.#width = width;
        if (this.#againstMargin.decision !== null)
            this.#decidedAfter = 0;
    }
    /** Adds a block's mean difference, `null` where it has none (no partner in the baseline). */
    add(difference) {
        this.#blocks++;
        if (difference === null)
            return;
        this.#againstMargin.add(difference);
        this.#againstZero.add(difference);
        if (this.#decidedAfter === null && this.decision !== null)
            this.#decidedAfter = this.#blocks * this.#width;
    }
    get n() {
        return this.#againstMargin.n;
    }
    get decision() {
        if (this.#againstMargin.decision === null)
            return null;
        return this.#againstMargin.decision === 'over' ? 'passed' : 'failed';
    }
    get decidedAfter() {
        return this.#decidedAfter;
    }
    /**
     * Of a difference from zero: the larger of the two directions' e-values. It is that of the first crossing of
     * 1 / alpha, where the test rejects: a process stopped at a rule of its own is an e-value, and its largest value
     * over time is none.
     */
    get eValue() {
        return this.#againstZero.eValue;
    }
    /** Values after which `eValue` was reached: those of the first crossing, else all. */
    get eValueAt() {
        return this.#againstZero.decidedAt ?? this.#againstZero.n;
    }
    get significant() {
        return this.#againstZero.decision !== null;
    }
    interval() {
        const [low, high] = this.#againstMargin.interval();
        return [low, high];
    }
}
/** Mean difference over a block of episodes, a missing one counted as a failure; `null` unless each has a partner. */
function blockDifference(records, start, width, partnerOf) {
    let sum = 0;
    for (let i = start; i < start + width; i++) {
        const partner = partnerOf(i);
        if (partner === null)
            return null;
        sum += Number(records[i]?.success ?? false) - Number(partner.success);
    }
    return sum / width;
}


/***/ }),

/***/ 1800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ differenceDecision)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65126);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80146);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58329);



/** The result of a comparison that an interval of the difference decides. */
function differenceDecision(about, context, found, words) {
    const interval = [...found.interval];
    const level = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(about.alpha);
    const further = found.verdict === 'inconclusive'
        ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherValues */ .dh)({ interval, measured: found.difference, n: found.n }, about.required)
        : null;
    const episodes = further === null ? null : further * found.episodesPerValue;
    const unit = found.episodesPerValue > 1 ? 'seed block' : found.paired ? 'pair' : 'episode';
    const change = {
        baseline: found.baseline,
        difference: found.difference,
        interval,
        p_value: found.p,
        e_value: found.e,
        ...(found.eAt === null ? {} : { e_value_n: found.eAt }),
        n: found.n,
        paired: found.paired,
        method: found.method,
        significant: found.significant,
    };
    const consequence = {
        passed: `a loss over the tolerated ${words.margin} is ruled out`,
        failed: `that is a loss over the tolerated ${words.margin}`,
        inconclusive: episodes === null
            ? `whether the loss is over the tolerated ${words.margin} is not decided`
            : `whether the loss is over the tolerated ${words.margin} is not decided, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(episodes, 'more episode')} would probably decide it`,
    }[found.verdict];
    const watched = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnytime */ .ag)(context)
        ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .watchedText */ .A_)({
            decidedAfter: found.decidedAfter,
            episodes: context.expected,
            measured: found.difference,
            interval,
            style: { ...words.difference, value: (value) => signed(words.difference, value) },
        })
        : '';
    return {
        ...about,
        verdict: found.verdict,
        measured: found.difference,
        interval,
        level,
        n: found.n,
        method: found.method,
        further_episodes: episodes,
        decided_after: found.decidedAfter,
        change,
        sentence: `${words.subject} was ${words.value.value(found.measured)} against the baseline's ` +
            `${words.value.value(found.baseline)}, a change of ${signed(words.difference, found.difference)} over ` +
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found.n, unit)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .levelText */ .WB)(level)} interval ` +
            `${words.difference.interval(interval)}${found.gaps}); ${consequence}${watched}.`,
    };
}
function signed(style, value) {
    return value > 0 ? `+${style.value(value)}` : style.value(value);
}


/***/ }),

/***/ 9652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ episodeCells),
/* harmony export */   aM: () => (/* binding */ completeBlocks),
/* harmony export */   o9: () => (/* binding */ successes),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80146);

/** O(records). */
function episodeCells(records, tasks, expected) {
    const byEpisode = new Array(expected).fill(null);
    const seeds = new Map(tasks.map((task) => [task, new Set()]));
    let matched = 0;
    let duplicates = 0;
    let outOfPlan = 0;
    for (const record of records) {
        const { episode, seed, task } = record;
        const seen = seeds.get(task);
        if (episode >= expected || seen === undefined || task !== tasks[episode % tasks.length])
            outOfPlan++;
        else if (byEpisode[episode] !== null || seen.has(seed))
            duplicates++;
        else {
            byEpisode[episode] = record;
            seen.add(seed);
            matched++;
        }
    }
    const absentTasks = tasks.filter((task) => seeds.get(task).size === 0);
    return { tasks, byEpisode, matched, missing: expected - matched, duplicates, outOfPlan, absentTasks };
}
/**
 * Successes over the plan, missing episodes counted as failures (the worst case for a success-rate claim);
 * of one task where `taskIndex` is given. `upTo` leaves out later episodes.
 */
function successes(cells, taskIndex, upTo = cells.byEpisode.length) {
    const step = taskIndex === undefined ? 1 : cells.tasks.length;
    let k = 0;
    let n = 0;
    for (let episode = taskIndex ?? 0; episode < upTo; episode += step) {
        n++;
        if (cells.byEpisode[episode]?.success)
            k++;
    }
    return { k, n };
}
/** Episodes in complete seed blocks. An anytime-valid method over several tasks looks only at their ends. */
function completeBlocks(cells) {
    const width = cells.tasks.length;
    return Math.floor(cells.byEpisode.length / width) * width;
}
/** `; 3 missing episodes count as failures, 85.7 % without them`; empty where none is missing. */
function missingText(cells) {
    if (cells.missing === 0)
        return '';
    const { k } = successes(cells);
    const without = cells.matched === 0 ? '' : `, ${((100 * k) / cells.matched).toFixed(1)} % without them`;
    const verb = cells.missing === 1 ? 'counts as a failure' : 'count as failures';
    return `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(cells.missing, 'missing episode')} ${verb}${without}`;
}


/***/ }),

/***/ 80146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ shareStyle),
/* harmony export */   A_: () => (/* binding */ watchedText),
/* harmony export */   Jw: () => (/* binding */ quantityStyle),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WB: () => (/* binding */ levelText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/** Text for the one sentence that every gate gives its reader: plain text, units with every number. */
const LARGEST_DIGITS = 6;
/**
 * Decimals with which every bound shows on the side of `required` on which it is: 71.5–89.2 against 75.0 needs
 * one, 79.98 against 80 needs two. Values equal to `required` need none beyond `least`.
 */
function digitsThatSeparate(bounds, required, least) {
    for (let digits = least; digits < LARGEST_DIGITS; digits++) {
        const shown = required.toFixed(digits);
        if (bounds.every((bound) => bound === required || bound.toFixed(digits) !== shown))
            return digits;
    }
    return LARGEST_DIGITS;
}
function known(interval) {
    return interval.filter((end) => end !== null);
}
function intervalText(interval, plain, unit) {
    const [low, high] = interval;
    if (low === null && high === null)
        return 'unbounded';
    if (low === null)
        return `at most ${plain(high)}${unit}`;
    if (high === null)
        return `at least ${plain(low)}${unit}`;
    const separator = low < 0 || high < 0 ? ' to ' : '–';
    return `${plain(low)}${separator}${plain(high)}${unit}`;
}
/** Shares as percentages with at least one decimal: `82.0 %`. `unit` may be ` points` for differences. */
function shareStyle(interval, required, unit = ' %') {
    const digits = digitsThatSeparate(known(interval).map((bound) => 100 * bound), 100 * required, 1);
    const plain = (value) => signed((100 * value).toFixed(digits));
    return { value: (value) => `${plain(value)}${unit}`, interval: (ends) => intervalText(ends, plain, unit) };
}
/** Numbers of any size in `unit` (empty for none): at least three significant digits of the largest one. */
function quantityStyle(interval, required, unit) {
    const largest = Math.max(Math.abs(required), ...known(interval).map(Math.abs));
    const least = largest >= 100 || largest === 0 ? 1 : Math.min(LARGEST_DIGITS, 2 - exponentOf(largest));
    const digits = digitsThatSeparate(known(interval), required, least);
    const plain = (value) => signed(value.toFixed(digits));
    const suffix = unit === '' ? '' : ` ${unit}`;
    return {
        value: (value) => `${plain(value)}${suffix}`,
        interval: (ends) => intervalText(ends, plain, suffix),
    };
}
/** The decimal exponent of a positive number: 2 for 150, -1 for 0.4. */
function exponentOf(value) {
    return Number(value.toExponential().split('e')[1]);
}
/** With the minus sign that the tables of the reports have, and none before a zero. */
function signed(text) {
    return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}
/** `1 episode`, `2 episodes`, `10,000 episodes`. */
function count(n, singular, plural = `${singular}s`) {
    return `${integer(n)} ${n === 1 ? singular : plural}`;
}
/** Digits in groups of three: `10,000`. */
function integer(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
/**
 * ` (decided after 57 episodes)` where the run went on for other gates, and why a value may then lie outside of its
 * own interval: that is the running intersection over all looks. Empty where there is nothing to say.
 */
function watchedText({ decidedAfter, episodes, measured, interval, style }) {
    const [low, high] = interval;
    const notes = [
        ...(decidedAfter !== null && decidedAfter > 0 && decidedAfter < episodes
            ? [`decided after ${count(decidedAfter, 'episode')}`]
            : []),
        ...((low !== null && measured < low) || (high !== null && measured > high)
            ? [
                `the interval keeps bounds that were shown earlier, so the ${style.value(measured)} by the end of the run lies outside`,
            ]
            : []),
    ];
    return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
/** `90 %` for a level of 0.9; `99.5 %` where needed. */
function levelText(level) {
    return `${Number((100 * level).toFixed(3))} %`;
}
/** `a`, `a and b`, `a, b and 3 more`. */
function listText(names, limit = 5) {
    const shown = names.slice(0, limit);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${integer(rest)} more`;
    if (shown.length < 2)
        return shown.join('');
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 82828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ MeanSequence)
/* harmony export */ });
/* harmony import */ var _statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59339);

/** Bisections of a bound: fine to 2^-28 of the range. */
const BISECTIONS = 28;
/**
 * A claim on the mean of bounded values watched while they come in, by betting (Waudby-Smith & Ramdas 2024),
 * valid at every look; each direction errs with probability `alpha`. The claim is "mean >= required". The
 * first direction whose capital reaches 1 / alpha decides for ever.
 */
class MeanSequence {
    #low;
    #span;
    #claim;
    #alpha;
    #plugin;
    #scaled = [];
    #bets = [];
    #over = 1;
    #under = 1;
    #decision = null;
    #decidedAt = 0;
    constructor(options) {
        const [low, high] = options.bounds;
        this.#low = low;
        this.#span = high - low;
        this.#claim = (options.required - low) / this.#span;
        this.#alpha = options.alpha;
        this.#plugin = new _statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .PluginBets */ ._b(options.alpha);
        // The bounds themselves prove a claim outside them.
        if (this.#claim <= 0)
            this.#decision = 'over';
        if (this.#claim > 1)
            this.#decision = 'under';
    }
    /** Adds a value, which must lie within the bounds. */
    add(value) {
        // Rounding of the rescaling must not leave [0, 1].
        const scaled = Math.min(1, Math.max(0, (value - this.#low) / this.#span));
        const bet = this.#plugin.next();
        this.#plugin.push(scaled);
        this.#scaled.push(scaled);
        this.#bets.push(bet);
        if (this.#decision !== null)
            return;
        // A capital that falls under the smallest double is lost for good, which only loses power.
        this.#over *= (0,_statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .bettingGrowth */ .HQ)(scaled, bet, this.#claim);
        this.#under *= (0,_statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .bettingGrowth */ .HQ)(1 - scaled, bet, 1 - this.#claim);
        const threshold = 1 / this.#alpha;
        if (this.#over >= threshold)
            this.#decision = 'over';
        else if (this.#under >= threshold)
            this.#decision = 'under';
        if (this.#decision !== null)
            this.#decidedAt = this.n;
    }
    get n() {
        return this.#scaled.length;
    }
    get decision() {
        return this.#decision;
    }
    /** Values after which the claim was decided; 0 where the bounds alone decide it. */
    get decidedAt() {
        return this.#decision === null ? null : this.#decidedAt;
    }
    /** The larger of the e-values against the claim's two sides, as of the decision or the last look. */
    get eValue() {
        return Math.max(this.#over, this.#under);
    }
    /**
     * Running intersection, over all looks, of the confidence sequence of the mean; agrees with the decision.
     * Where values that drift leave that empty, the intersection up to the decision.
     */
    interval() {
        let scaled = this.#intersection(this.n);
        if (scaled[0] > scaled[1])
            scaled = this.#intersection(this.#decidedAt);
        const required = this.#low + this.#span * this.#claim;
        let [low, high] = scaled.map((share) => this.#low + this.#span * share);
        if (this.#decision === 'over')
            low = Math.max(low, required);
        if (this.#decision === 'under')
            high = Math.min(high, justUnder(required));
        return [low, high];
    }
    #intersection(looks) {
        const mirrored = this.#scaled.map((value) => 1 - value);
        return [this.#lowest(this.#scaled, looks), 1 - this.#lowest(mirrored, looks)];
    }
    /** The largest mean that the capital has refuted at some look: capital falls with the candidate mean. */
    #lowest(values, looks) {
        let refuted = 0;
        let open = 1;
        for (let i = 0; i < BISECTIONS; i++) {
            const middle = (refuted + open) / 2;
            if (this.#everReaches(values, looks, middle))
                refuted = middle;
            else
                open = middle;
        }
        return refuted;
    }
    #everReaches(values, looks, mean) {
        let capital = 1;
        for (let i = 0; i < looks && capital > 0; i++) {
            capital *= (0,_statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .bettingGrowth */ .HQ)(values[i], this.#bets[i], mean);
            if (capital >= 1 / this.#alpha)
                return true;
        }
        return false;
    }
}
function justUnder(value) {
    return value - Number.EPSILON * Math.max(1, Math.abs(value));
}


/***/ }),

/***/ 88003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ decideMetricRegression),
/* harmony export */   u: () => (/* binding */ MetricDifference)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65126);
/* harmony import */ var _difference_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38706);
/* harmony import */ var _difference_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1800);
/* harmony import */ var _episode_cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9652);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80146);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58329);
/* harmony import */ var _sample_interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61201);







/**
 * Mean of a metric against the baseline. Same seeds: the interval of the mean paired difference. Different
 * seeds: the two means' intervals combined (MOVER: Zou & Donner 2008, Stat. Med. 27:1693). Where either run
 * could stop early: betting on the differences within the metric's bounds.
 */
function decideMetricRegression(gate, context, match, about) {
    const metric = gate.metric;
    const own = context.cells.byEpisode.map((record) => metricOf(record, metric));
    if (!context.cells.byEpisode.some((record) => record !== null && Object.hasOwn(record.metrics, metric))) {
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .undecided */ .oo)('error', `No episode has a metric "${metric}".`, about);
    }
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isAnytime */ .ag)(context))
        return anytime(gate, context, match, about);
    const paired = match.paired && 2 * match.common >= Math.min(context.expected, match.size);
    const found = paired ? byPairs(gate, match, own) : byArms(gate, match, own);
    return typeof found === 'number' ? tooFew(metric, found, about) : describe(gate, context, about, found);
}
function metricOf(record, metric) {
    return record?.metrics[metric] ?? null;
}
function tooFew(metric, n, about) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .undecided */ .oo)('inconclusive', `${metric} has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(n, 'value')} to compare with the baseline; an interval needs at least ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(_sample_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_VALUES */ .wS)}.`, { ...about, n, further_episodes: _sample_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_VALUES */ .wS - n });
}
/** The comparison, or how few values there were. */
function byPairs(gate, match, own) {
    const differences = [];
    let ofThis = 0;
    let ofBaseline = 0;
    own.forEach((value, episode) => {
        const other = metricOf(match.partnerOf(episode), gate.metric);
        if (value === null || other === null)
            return;
        differences.push(value - other);
        ofThis += value;
        ofBaseline += other;
    });
    const n = differences.length;
    if (n < _sample_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_VALUES */ .wS)
        return n;
    const [low, high] = (0,_sample_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .meanInterval */ .VO)(differences, gate.alpha).interval;
    return comparison(gate, {
        measured: ofThis / n,
        baseline: ofBaseline / n,
        interval: [low, high],
        n,
        paired: true,
        method: 'bootstrap-paired',
    });
}
function byArms(gate, match, own) {
    const values = own.filter((value) => value !== null);
    const others = match.records
        .map((record) => metricOf(record, gate.metric))
        .filter((value) => value !== null);
    const n = Math.min(values.length, others.length);
    if (n < _sample_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .FEWEST_VALUES */ .wS)
        return n;
    const first = (0,_sample_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .meanInterval */ .VO)(values, gate.alpha);
    const second = (0,_sample_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .meanInterval */ .VO)(others, gate.alpha);
    const [l1, u1] = first.interval;
    const [l2, u2] = second.interval;
    const difference = first.estimate - second.estimate;
    return comparison(gate, {
        measured: first.estimate,
        baseline: second.estimate,
        interval: [
            difference - Math.sqrt((first.estimate - l1) ** 2 + (u2 - second.estimate) ** 2),
            difference + Math.sqrt((u1 - first.estimate) ** 2 + (second.estimate - l2) ** 2),
        ],
        n,
        paired: false,
        method: 'bootstrap-mover',
    });
}
function comparison(gate, found) {
    const [low, high] = found.interval;
    const lower = gate.direction === 'lower';
    return {
        ...found,
        verdict: (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOfInterval */ ._9)(found.interval, lower ? gate.margin : 0 - gate.margin, lower ? '<=' : '>='),
        difference: found.measured - found.baseline,
        p: null,
        e: null,
        eAt: null,
        significant: low > 0 || high < 0,
        decidedAfter: null,
        episodesPerValue: 1,
        gaps: '',
    };
}
/** The process of this gate in a run that could stop early, fed with blocks of records and their partners. */
class MetricDifference {
    #gate;
    #sequence;
    #outside;
    #ofThis = 0;
    #ofBaseline = 0;
    constructor(gate, width) {
        const [low, high] = gate.bounds;
        this.#gate = gate;
        this.#sequence = new _difference_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .DifferenceSequence */ .T({
            bounds: [low - high, high - low],
            margin: gate.margin,
            alpha: gate.alpha,
            width,
        });
    }
    add(records, partners) {
        let ofThis = 0;
        let ofBaseline = 0;
        let defined = 0;
        records.forEach((record, i) => {
            const value = metricOf(record, this.#gate.metric);
            const other = metricOf(partners[i] ?? null, this.#gate.metric);
            if (value === null || other === null)
                return;
            this.#outside ??= (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOutside */ .V0)([value, other], this.#gate.bounds);
            ofThis += value;
            ofBaseline += other;
            defined++;
        });
        if (defined === 0 || this.#outside !== undefined) {
            this.#sequence.add(null);
            return;
        }
        this.#ofThis += ofThis / defined;
        this.#ofBaseline += ofBaseline / defined;
        const difference = (ofThis - ofBaseline) / defined;
        this.#sequence.add(this.#gate.direction === 'lower' ? -difference : difference);
    }
    /** The first value outside the declared bounds, which nothing that rests on them survives. */
    get outside() {
        return this.#outside;
    }
    get decision() {
        return this.#outside === undefined ? this.#sequence.decision : 'error';
    }
    get n() {
        return this.#sequence.n;
    }
    result(width, paired) {
        const [low, high] = this.#sequence.interval();
        const measured = this.#ofThis / this.n;
        const baseline = this.#ofBaseline / this.n;
        return {
            verdict: this.#sequence.decision ?? 'inconclusive',
            measured,
            baseline,
            difference: measured - baseline,
            interval: this.#gate.direction === 'lower' ? [0 - high, 0 - low] : [low, high],
            n: this.n,
            paired,
            method: 'betting',
            p: null,
            e: this.#sequence.eValue,
            eAt: this.#sequence.eValueAt,
            significant: this.#sequence.significant,
            decidedAfter: this.#sequence.decidedAfter,
            episodesPerValue: width,
            gaps: '',
        };
    }
}
function anytime(gate, context, match, about) {
    if (gate.bounds === undefined) {
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .undecided */ .oo)('error', `A run that may stop early cannot compare ${gate.metric} without its bounds: give "bounds".`, about);
    }
    const { cells, tasks } = context;
    const width = tasks.length;
    const process = new MetricDifference(gate, width);
    const end = (0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .completeBlocks */ .aM)(cells);
    for (let start = 0; start < end; start += width) {
        const partners = tasks.map((_, i) => match.partnerOf(start + i));
        process.add(cells.byEpisode.slice(start, start + width), partners);
    }
    if (process.outside !== undefined) {
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .undecided */ .oo)('error', (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideText */ .F3)(gate.metric, process.outside, gate.bounds, about.unit), about);
    }
    if (process.n === 0)
        return tooFew(gate.metric, 0, about);
    return describe(gate, context, about, process.result(width, match.paired));
}
function describe(gate, context, about, found) {
    const { missing } = context.cells;
    // What did not run could have had any value, and would most likely have been bad.
    const unproven = found.verdict === 'passed' && missing > 0;
    const value = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .quantityStyle */ .Jw)([found.measured, found.baseline], found.baseline, about.unit);
    const difference = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .quantityStyle */ .Jw)([...found.interval], about.required, about.unit);
    return (0,_difference_text_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceDecision */ .c)(about, context, {
        ...found,
        verdict: unproven ? 'inconclusive' : found.verdict,
        gaps: missing > 0 ? `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(missing, 'planned episode')} missing` : '',
    }, {
        subject: `The mean of ${gate.metric}`,
        value,
        difference,
        margin: difference.value(gate.margin),
    });
}


/***/ }),

/***/ 58329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qg: () => (/* binding */ MetricSequence),
  nR: () => (/* binding */ decideMetric),
  dh: () => (/* binding */ furtherValues),
  F3: () => (/* binding */ outsideText),
  V0: () => (/* binding */ valueOutside)
});

// EXTERNAL MODULE: ./.build/gates/context.js
var gates_context = __webpack_require__(65126);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
// EXTERNAL MODULE: ./.build/gates/mean-sequence.js
var mean_sequence = __webpack_require__(82828);
// EXTERNAL MODULE: ./.build/gates/episode-cells.js
var episode_cells = __webpack_require__(9652);
;// CONCATENATED MODULE: ./.build/gates/metric-values.js


function metricValues(cells, metric, over) {
    const values = [];
    let undefinedIn = 0;
    let known = false;
    for (const record of cells.byEpisode) {
        if (record === null || !Object.hasOwn(record.metrics, metric))
            continue;
        known = true;
        if (over === 'successes' && !record.success)
            continue;
        const value = record.metrics[metric] ?? null;
        if (value === null)
            undefinedIn++;
        else
            values.push(value);
    }
    return { values, undefinedIn, known };
}
/**
 * One value per complete seed block: the mean over the block's tasks where it is defined, `null` where it is
 * defined for none. With one task these are the episodes' own values.
 */
function blockMeans(cells, valueAt) {
    const width = cells.tasks.length;
    const end = (0,episode_cells/* completeBlocks */.aM)(cells);
    const means = [];
    for (let start = 0; start < end; start += width) {
        let sum = 0;
        let defined = 0;
        for (let episode = start; episode < start + width; episode++) {
            const value = valueAt(episode);
            if (value === null)
                continue;
            sum += value;
            defined++;
        }
        means.push(defined === 0 ? null : sum / defined);
    }
    return means;
}
/** `; 3 episodes without a value are left out; 2 planned episodes are missing`; empty where all is there. */
function gapsText(cells, undefinedIn) {
    return [
        ...(undefinedIn > 0 ? [`; ${(0,format/* count */.U9)(undefinedIn, 'episode')} without a value left out`] : []),
        ...(cells.missing > 0 ? [`; ${(0,format/* count */.U9)(cells.missing, 'planned episode')} missing`] : []),
    ].join('');
}

// EXTERNAL MODULE: ./.build/gates/sample-interval.js
var sample_interval = __webpack_require__(61201);
;// CONCATENATED MODULE: ./.build/gates/metric.js





const QUANTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
function requirement(gate) {
    return gate.min === undefined
        ? { required: gate.max, comparator: '<=' }
        : { required: gate.min, comparator: '>=' };
}
function aboutOf(gate, context) {
    return { ...requirement(gate), unit: (0,gates_context/* unitOfMetric */.QG)(context, gate.metric), alpha: gate.alpha };
}
/** The claim that a statistic of a task's metric is at least `min` or at most `max`. */
function decideMetric(gate, context) {
    const about = aboutOf(gate, context);
    const found = metricValues(context.cells, gate.metric, gate.over);
    if (context.cells.matched === 0)
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: no episode ran.', about);
    if (!found.known) {
        return (0,gates_context/* undecided */.oo)('error', `No episode has a metric "${gate.metric}".`, about);
    }
    const outside = gate.bounds === undefined ? undefined : valueOutside(found.values, gate.bounds);
    if (outside !== undefined) {
        return (0,gates_context/* undecided */.oo)('error', outsideText(gate.metric, outside, gate.bounds, about.unit), about);
    }
    return context.stop === 'savi' ? bySequence(gate, context, found) : bySample(gate, context, found);
}
function valueOutside(values, [low, high]) {
    return values.find((value) => value < low || value > high);
}
function outsideText(metric, value, [low, high], unit) {
    const suffix = unit === '' ? '' : ` ${unit}`;
    return `${metric} was ${value}${suffix} in an episode, outside its declared bounds ${low} to ${high}${suffix}, so no interval that rests on them holds.`;
}
function bySample(gate, context, found) {
    const fewest = gate.method === 'betting' ? 1 : sample_interval/* FEWEST_VALUES */.wS;
    if (found.values.length < fewest)
        return tooFew(gate, context, found, fewest);
    const { estimate, interval, method } = gate.statistic !== 'mean'
        ? (0,sample_interval/* quantileInterval */.vx)(found.values, QUANTILES[gate.statistic], gate.alpha)
        : gate.method === 'betting'
            ? (0,sample_interval/* boundedMeanInterval */.qd)(found.values, gate.bounds, gate.alpha)
            : (0,sample_interval/* meanInterval */.VO)(found.values, gate.alpha);
    const { required, comparator } = requirement(gate);
    const closed = [interval[0] ?? -Infinity, interval[1] ?? Infinity];
    const verdict = (0,gates_context/* verdictOfInterval */._9)(closed, required, comparator);
    return describe(gate, context, found, {
        verdict,
        interval,
        method,
        measured: estimate,
        n: found.values.length,
        decidedAfter: null,
    });
}
/** The betting process of a metric gate: a claim on the mean, mirrored where the gate has a maximum. */
class MetricSequence {
    #sequence;
    #mirror;
    #gate;
    #width;
    #blocks = 0;
    #outside = false;
    #decidedAfter = null;
    constructor(gate, tasks) {
        const { required, comparator } = requirement(gate);
        const [low, high] = gate.bounds;
        this.#gate = gate;
        this.#width = tasks;
        this.#mirror = comparator === '<=';
        this.#sequence = this.#mirror
            ? new mean_sequence/* MeanSequence */.L({ bounds: [-high, -low], required: -required, alpha: gate.alpha })
            : new mean_sequence/* MeanSequence */.L({ bounds: [low, high], required, alpha: gate.alpha });
        if (this.#sequence.decision !== null)
            this.#decidedAfter = 0;
    }
    /** Adds one seed block. */
    add(records) {
        this.#blocks++;
        const values = records
            .filter((record) => record !== null && (this.#gate.over === 'all' || record.success))
            .map((record) => record.metrics[this.#gate.metric] ?? null)
            .filter((value) => value !== null);
        if (valueOutside(values, this.#gate.bounds) !== undefined)
            this.#outside = true;
        if (values.length > 0 && !this.#outside) {
            const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
            this.#sequence.add(this.#mirror ? -mean : mean);
        }
        if (this.#decidedAfter === null && this.decision !== null)
            this.#decidedAfter = this.#blocks * this.#width;
    }
    get decision() {
        if (this.#outside)
            return 'error';
        if (this.#sequence.decision === null)
            return null;
        return this.#sequence.decision === 'over' ? 'passed' : 'failed';
    }
    get decidedAfter() {
        return this.#decidedAfter;
    }
    interval() {
        const [low, high] = this.#sequence.interval();
        return this.#mirror ? [-high, -low] : [low, high];
    }
}
function bySequence(gate, context, found) {
    const { cells, tasks } = context;
    if (found.values.length === 0)
        return tooFew(gate, context, found, 1);
    const sequence = new MetricSequence(gate, tasks.length);
    for (let start = 0; start + tasks.length <= cells.byEpisode.length; start += tasks.length) {
        sequence.add(cells.byEpisode.slice(start, start + tasks.length));
    }
    const means = blockMeans(cells, (episode) => {
        const record = cells.byEpisode[episode] ?? null;
        if (record === null || (gate.over === 'successes' && !record.success))
            return null;
        return record.metrics[gate.metric] ?? null;
    }).filter((value) => value !== null);
    if (means.length === 0)
        return (0,gates_context/* noBlock */.FT)(aboutOf(gate, context));
    const { decision } = sequence;
    return describe(gate, context, found, {
        verdict: decision === null || decision === 'error' ? 'inconclusive' : decision,
        interval: sequence.interval(),
        method: 'betting',
        measured: means.reduce((sum, value) => sum + value, 0) / means.length,
        n: means.length,
        decidedAfter: sequence.decidedAfter,
    });
}
function describe(gate, context, found, outcome) {
    const { required, comparator } = requirement(gate);
    const { interval, method, measured, n, decidedAfter } = outcome;
    const unit = (0,gates_context/* unitOfMetric */.QG)(context, gate.metric);
    // What did not run could have had any value, and would most likely have been bad.
    const unproven = outcome.verdict === 'passed' && context.cells.missing > 0;
    const verdict = unproven ? 'inconclusive' : outcome.verdict;
    const style = (0,format/* quantityStyle */.Jw)(interval, required, unit);
    const kind = context.stop === 'savi' ? 'confidence sequence' : 'interval';
    const bound = `${comparator === '>=' ? 'at least' : 'at most'} ${style.value(required)}`;
    const facts = `The ${gate.statistic} of ${gate.metric} was ${style.value(measured)} over ` +
        `${(0,format/* count */.U9)(n, gate.over === 'successes' ? 'successful episode' : 'episode')} ` +
        `(${(0,format/* levelText */.WB)((0,gates_context/* levelOf */.In)(gate.alpha))} ${kind} ${style.interval(interval)}${gapsText(context.cells, found.undefinedIn)})`;
    const further = verdict === 'inconclusive' && !unproven ? furtherValues(outcome, required) : null;
    const consequence = unproven
        ? `the gate needs ${bound}, and the missing episodes could overturn what ran`
        : {
            passed: `the gate needs ${bound}, which is reached`,
            failed: `the gate needs ${bound}, which is not reached`,
            inconclusive: `the gate needs ${bound}, ${further === null ? 'which is not decided' : `so ${(0,format/* count */.U9)(further, 'more episode')} would probably decide it`}`,
        }[verdict];
    const watched = context.stop === 'savi'
        ? (0,format/* watchedText */.A_)({ decidedAfter, episodes: context.expected, measured, interval, style })
        : '';
    return {
        verdict,
        measured,
        required,
        comparator,
        unit,
        interval,
        level: (0,gates_context/* levelOf */.In)(gate.alpha),
        n,
        method,
        alpha: gate.alpha,
        further_episodes: further,
        decided_after: decidedAfter,
        sentence: `${facts}; ${consequence}${watched}.`,
    };
}
/**
 * Widths shrink with the square root of n: the further values that bring the deciding bound to the requirement,
 * and half as many again for a good chance. `null` where the estimate sits on it or a bound is open.
 */
function furtherValues(outcome, required) {
    const { measured, n } = outcome;
    const [low, high] = outcome.interval;
    if (measured === required)
        return null;
    const near = measured > required ? low : high;
    if (near === null)
        return null;
    const ratio = (measured - near) / (measured - required);
    const total = 1.5 * n * ratio * ratio;
    return total - n > gates_context/* MOST_FURTHER */.Xq ? null : Math.max(1, Math.ceil(total - n));
}
function tooFew(gate, context, found, fewest) {
    const { values } = found;
    return (0,gates_context/* undecided */.oo)('inconclusive', `${gate.metric} has ${(0,format/* count */.U9)(values.length, 'value')}${gapsText(context.cells, found.undefinedIn)}; an interval needs at least ${(0,format/* integer */.nd)(fewest)}.`, {
        ...aboutOf(gate, context),
        n: values.length,
        further_episodes: fewest - values.length,
    });
}


/***/ }),

/***/ 82665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ E_PROCESS),
/* harmony export */   gg: () => (/* binding */ RateSequence),
/* harmony export */   oU: () => (/* binding */ rateLogE)
/* harmony export */ });
/* unused harmony export reaches */
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41650);


/** Name of the method in results; the e-process and its confidence sequence are one object. */
const E_PROCESS = 'beta-binomial-e-process';
/**
 * ln of the one-sided e-value, with the limits at rates 0 and 1, which one episode can refute but none can
 * prove.
 */
function rateLogE({ k, n }, p0, alternative) {
    const against = alternative === 'greater' ? k : n - k;
    const limit = alternative === 'greater' ? 0 : 1;
    if (p0 === limit)
        return against > 0 ? Number.POSITIVE_INFINITY : 0;
    if (p0 === 1 - limit)
        return Number.NEGATIVE_INFINITY;
    return (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(k, n, p0, alternative);
}
/**
 * Whether the e-value reaches `threshold`, mostly without computing it. As a mixture of likelihood ratios it is at
 * most the largest of them, exp(n KL), and KL is at most the chi-squared distance; and the one-sided e-value is at
 * most the two-sided one over the prior weight of the alternative.
 */
function reaches(counts, p0, alternative, threshold) {
    const { k, n } = counts;
    const excess = alternative === 'greater' ? k - p0 * n : p0 * n - k;
    if (excess <= 0)
        return false;
    if (p0 === 0 || p0 === 1)
        return true;
    if (excess * excess < (threshold - 1e-9) * n * p0 * (1 - p0))
        return false;
    const weight = alternative === 'greater' ? 1 - p0 : p0;
    const bound = (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialLogE */ .Jp)(k, n, p0, 'two-sided') - (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(weight);
    return bound >= threshold - 1e-9 && rateLogE(counts, p0, alternative) >= threshold;
}
/** Looks that would tighten a bound by less than this are passed over: a hundredth of a point. */
const WORTHWHILE = 1e-4;
/** Bound of the confidence sequence that errs with probability `alpha`. */
function bound({ k, n }, alpha, sided) {
    const [low, high] = (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_1__/* .betaBinomialConfidenceSequence */ .fA)(k, n, { alpha, sided });
    return sided === 'lower' ? low : high;
}
/**
 * A success-rate claim watched while episodes come in, by one-sided beta-binomial e-processes in both
 * directions, each at `alpha`. `add` is one look; with several tasks it must be the end of a complete seed
 * block: within a block rates differ, and the e-value is valid only at its end (for a fixed alternative the
 * product of the tasks' expected likelihood ratios is at most the power of their mean, by the inequality of
 * arithmetic and geometric means). The first direction to cross 1 / alpha decides for ever.
 */
class RateSequence {
    required;
    alpha;
    #threshold;
    #looks = [];
    #current = { k: 0, n: 0 };
    #decision = null;
    #decidedAt = 0;
    constructor(required, alpha) {
        this.required = required;
        this.alpha = alpha;
        this.#threshold = -(0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(alpha);
        // Every rate is at least 0.
        if (required === 0)
            this.#decision = 'passed';
    }
    add(succeeded, episodes) {
        this.#current = { k: this.#current.k + succeeded, n: this.#current.n + episodes };
        this.#looks.push(this.#current);
        if (this.#decision !== null)
            return;
        if (reaches(this.#current, this.required, 'greater', this.#threshold))
            this.#decision = 'passed';
        else if (reaches(this.#current, this.required, 'less', this.#threshold))
            this.#decision = 'failed';
        if (this.#decision !== null)
            this.#decidedAt = this.#looks.length;
    }
    get counts() {
        return this.#current;
    }
    get decision() {
        return this.#decision;
    }
    /** Episodes after which the claim was decided. */
    get decidedAfter() {
        if (this.#decision === null)
            return null;
        return this.#looks[this.#decidedAt - 1]?.n ?? 0;
    }
    /** The confidence sequence at the last look alone; O(1), for a progress bar. */
    currentInterval() {
        return [bound(this.#current, this.alpha, 'lower'), bound(this.#current, this.alpha, 'upper')];
    }
    /**
     * The running intersection of the confidence sequence over all looks, which agrees with the decision. Where
     * a rate that changed over the run leaves that empty, the intersection up to the decision.
     */
    interval() {
        const all = this.#intersection(this.#looks.length);
        const interval = all[0] > all[1] ? this.#intersection(this.#decidedAt || 1) : all;
        // A bisected bound may stop one rounding short of the requirement that the e-value refuted exactly.
        if (this.#decision === 'passed')
            interval[0] = Math.max(interval[0], this.required);
        if (this.#decision === 'failed')
            interval[1] = Math.min(interval[1], below(this.required));
        return interval;
    }
    /**
     * From the last look back: nearly always the last bounds are the tightest, so that each earlier look costs
     * one comparison and only the few that tighten a bound visibly cost a bisection.
     */
    #intersection(looks) {
        let low = 0;
        let high = 1;
        for (let i = looks - 1; i >= 0; i--) {
            const counts = this.#looks[i];
            const next = i + 1 < looks ? this.#looks[i + 1] : null;
            const gained = next === null ? null : next.k - counts.k;
            // Successes alone raise the lower bound, and failures alone lower the upper one, so the next look is tighter.
            const lowIsPeak = gained === null || gained < next.n - counts.n;
            const highIsPeak = gained === null || gained > 0;
            if (lowIsPeak && reaches(counts, Math.min(1, low + WORTHWHILE), 'greater', this.#threshold))
                low = bound(counts, this.alpha, 'lower');
            if (highIsPeak && reaches(counts, Math.max(0, high - WORTHWHILE), 'less', this.#threshold))
                high = bound(counts, this.alpha, 'upper');
        }
        return [low, high];
    }
}
/** A number just under a rate. */
function below(rate) {
    return rate * (1 - Number.EPSILON);
}


/***/ }),

/***/ 61201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   qd: () => (/* binding */ boundedMeanInterval),
/* harmony export */   vx: () => (/* binding */ quantileInterval),
/* harmony export */   wS: () => (/* binding */ FEWEST_VALUES)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11654);
/* harmony import */ var _statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59339);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44447);
/* harmony import */ var _statistics_special_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64851);




/** Below this a bootstrap knows too little of the distribution for its nominal level to mean anything. */
const FEWEST_VALUES = 10;
/** Samples up to this size are resampled; above, the bootstrap's closed-form limit is as good and instant. */
const LARGEST_RESAMPLED = 500;
/** Any fixed number: the same values always give the same interval. */
const SEED = 0;
/**
 * Interval of a mean, each side erring with probability `alpha`: BCa bootstrap, or for larger samples its
 * second-order limit, the normal interval with the correction for skewness
 * mean + s/sqrt(n) (±z + skewness (2 z^2 + 1) / (6 sqrt(n))).
 * Source: Hall (1992), The Bootstrap and Edgeworth Expansion, sections 3.3–3.6.
 */
function meanInterval(values, alpha) {
    const n = values.length;
    if (n <= LARGEST_RESAMPLED) {
        const options = { statistic: { kind: 'mean' }, oneSidedAlpha: alpha, seed: SEED, method: 'bca' };
        const { estimate, interval } = (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .bootstrap */ .N)(values, options);
        return { estimate, interval, method: 'bootstrap' };
    }
    const centre = (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(values);
    let squares = 0;
    let cubes = 0;
    for (const value of values) {
        const deviation = value - centre;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const deviation = Math.sqrt(squares / (n - 1));
    const skewness = deviation === 0 ? 0 : cubes / n / (deviation * deviation * deviation);
    const z = (0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - alpha);
    const shift = (skewness * (2 * z * z + 1)) / (6 * Math.sqrt(n));
    const error = deviation / Math.sqrt(n);
    return {
        estimate: centre,
        interval: [centre + error * (shift - z), centre + error * (shift + z)],
        method: 'bootstrap',
    };
}
/**
 * Interval of a quantile between two order statistics, distribution-free: each side errs with probability at
 * most `alpha`, exactly by the binomial distribution. It is the interval that a bootstrap of the quantile
 * approximates, without resampling, and says honestly where a sample is too small to bound a tail: an end is
 * then `null`. Source: David & Nagaraja (2003), Order Statistics, section 7.1.
 */
function quantileInterval(values, q, alpha) {
    const n = values.length;
    const sorted = Float64Array.from(values).sort();
    // P(value of rank r is over the quantile) = P(Bin(n, q) < r): the largest rank with at most alpha.
    let low = 0;
    let open = n + 1;
    while (open - low > 1) {
        const rank = (low + open) >> 1;
        if ((0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_2__/* .binomialCdf */ .HU)(rank - 1, n, q) <= alpha)
            low = rank;
        else
            open = rank;
    }
    // P(value of rank r is under the quantile) = P(Bin(n, q) >= r): the smallest rank with at most alpha.
    let high = n + 1;
    open = 0;
    while (high - open > 1) {
        const rank = (high + open) >> 1;
        if (1 - (0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_2__/* .binomialCdf */ .HU)(rank - 1, n, q) <= alpha)
            high = rank;
        else
            open = rank;
    }
    return {
        estimate: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .YV)(values, q),
        interval: [low === 0 ? null : sorted[low - 1], high === n + 1 ? null : sorted[high - 1]],
        method: 'order-statistics',
    };
}
/** Betting interval of the mean of values within `bounds`, for a sample of fixed size. */
function boundedMeanInterval(values, [low, high], alpha) {
    const span = high - low;
    const scaled = values.map((value) => (value - low) / span);
    const [lower, upper] = (0,_statistics_hedged_betting_js__WEBPACK_IMPORTED_MODULE_1__/* .bettingInterval */ .li)(scaled, alpha, 'fixed');
    return { estimate: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(values), interval: [low + span * lower, low + span * upper], method: 'betting' };
}


/***/ }),

/***/ 61386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ StopMonitor)
/* harmony export */ });
/* harmony import */ var _difference_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38706);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58329);
/* harmony import */ var _metric_regression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88003);
/* harmony import */ var _rate_sequence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82665);
/* harmony import */ var _stop_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35608);
/* harmony import */ var _success_regression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77494);
/* harmony import */ var _task_rates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68558);







function watcherOf(gate, width) {
    if (gate.kind === 'success_rate')
        return rateWatcher(gate.per_task && width > 1, gate.min, gate.alpha, width);
    if (gate.kind === 'metric') {
        const sequence = new _metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MetricSequence */ .qg(gate, width);
        return watching((records) => sequence.add(records), () => sequence.decision !== null);
    }
    if (gate.of === 'metric') {
        const difference = new _metric_regression_js__WEBPACK_IMPORTED_MODULE_2__/* .MetricDifference */ .u(gate, width);
        return watching((records, partners) => difference.add(records, partners), () => difference.decision !== null);
    }
    const difference = (0,_success_regression_js__WEBPACK_IMPORTED_MODULE_5__/* .successDifference */ .N)(gate, width);
    return watching((records, partners) => difference.add((0,_difference_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .blockDifference */ .H)(records, 0, width, (i) => partners[i] ?? null)), () => difference.decision !== null);
}
function rateWatcher(perTask, required, alpha, width) {
    if (perTask) {
        const sequence = new _task_rates_js__WEBPACK_IMPORTED_MODULE_6__/* .TaskRateSequence */ .T(width, required, alpha);
        return watching((records) => sequence.add(records.map((record) => record.success)), () => sequence.decision !== null);
    }
    const sequence = new _rate_sequence_js__WEBPACK_IMPORTED_MODULE_3__/* .RateSequence */ .gg(required, alpha);
    return watching((records) => sequence.add(records.filter((record) => record.success).length, width), () => sequence.decision !== null);
}
function watching(add, isSettled) {
    return {
        add,
        get settled() {
            return isSettled();
        },
    };
}
/** Level of the progress bar's interval where no success-rate gate states one. */
const DEFAULT_ALPHA = 0.05;
/**
 * The stop rule `savi` while episodes come in: a run may stop once every required gate that episodes decide
 * (`isWatched`) is settled, either way. Fed in plan order, never in the order of finishing, so that the
 * stopping index is a function of the outcomes alone. It uses the very processes that `decideGates` decides
 * with: the run stops at the first end of a seed block at which they are all decided.
 */
class StopMonitor {
    #tasks;
    #planned;
    #watchers;
    #hasBaseline;
    #progress;
    #records = [];
    #partners = [];
    #observed = 0;
    #stoppingIndex = null;
    /**
     * `tasks` in plan order, `planned` episodes over all tasks. Without a baseline, comparisons with one are not
     * waited for. Throws like `checkGatesForStop`.
     */
    constructor(gates, tasks, planned, hasBaseline) {
        (0,_stop_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .checkGatesForStop */ .Wc)(gates, 'savi');
        this.#tasks = tasks;
        this.#planned = planned;
        this.#hasBaseline = hasBaseline;
        this.#watchers = gates
            .filter((gate) => (0,_stop_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .isWatched */ .Df)(gate, hasBaseline))
            .map((gate) => watcherOf(gate, tasks.length));
        const rate = gates.find((gate) => gate.kind === 'success_rate');
        this.#progress = new _rate_sequence_js__WEBPACK_IMPORTED_MODULE_3__/* .RateSequence */ .gg(rate?.min ?? 0.5, rate?.alpha ?? DEFAULT_ALPHA);
    }
    /**
     * Takes the next episode of the plan and, where there is a baseline, its partner (`matchBaseline`).
     * Episodes after the decision are ignored. Throws RangeError out of plan order.
     */
    observe(record, partner = null) {
        if (this.decided)
            return;
        if (record.episode !== this.#observed || record.episode >= this.#planned) {
            throw new RangeError(`expected episode ${this.#observed} of ${this.#planned}, got ${record.episode}`);
        }
        if (partner !== null && !this.#hasBaseline)
            throw new RangeError('got a partner, but there is no baseline');
        this.#observed++;
        this.#records.push(record);
        this.#partners.push(partner);
        if (this.#records.length < this.#tasks.length)
            return;
        for (const watcher of this.#watchers)
            watcher.add(this.#records, this.#partners);
        this.#progress.add(this.#records.filter(({ success }) => success).length, this.#records.length);
        this.#records = [];
        this.#partners = [];
        if (this.#watchers.length > 0 && this.#watchers.every((watcher) => watcher.settled)) {
            this.#stoppingIndex = this.#observed;
        }
    }
    /** Whether the run may stop. A run without a watched gate goes on to its end. */
    get decided() {
        return this.#stoppingIndex !== null;
    }
    /** Number of episodes after which the run stops; `null` while undecided. */
    get stoppingIndex() {
        return this.#stoppingIndex;
    }
    /** Episodes observed so far. */
    get observed() {
        return this.#observed;
    }
    /** Success rate over complete seed blocks with its confidence sequence, for a progress bar; `null` before any. */
    get progress() {
        const { k, n } = this.#progress.counts;
        if (n === 0)
            return null;
        const [low, high] = this.#progress.currentInterval();
        return { succeeded: k, episodes: n, interval: [low, high], alpha: this.#progress.alpha };
    }
}


/***/ }),

/***/ 35608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ isWatched),
/* harmony export */   Wc: () => (/* binding */ checkGatesForStop),
/* harmony export */   yq: () => (/* binding */ watchedClaims)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

/**
 * Whether an early-stopping run waits for this gate: it is required, decided by episodes, and, for a
 * comparison, there is a baseline.
 */
function isWatched(gate, hasBaseline) {
    if (gate.optional)
        return false;
    if (gate.kind === 'success_rate' || gate.kind === 'metric')
        return true;
    return gate.kind === 'no_regression' && gate.of !== 'latency' && hasBaseline;
}
/** What the stop rule watches, as the header of the result states it. */
function watchedClaims(gates, hasBaseline) {
    return gates
        .filter((gate) => isWatched(gate, hasBaseline))
        .map((gate) => ({ gate: gate.name, kind: gate.kind, required: requiredOf(gate), alpha: gate.alpha }));
}
function requiredOf(gate) {
    if (gate.kind === 'success_rate')
        return gate.min;
    if (gate.kind === 'metric')
        return gate.min ?? gate.max;
    return gate.margin;
}
/**
 * Throws WorldGateError `preset-invalid` where a gate has no anytime-valid method, so that a run that may
 * stop early could not be decided by it, now or later.
 */
function checkGatesForStop(gates, stop) {
    if (stop === 'fixed')
        return;
    for (const gate of gates) {
        if (gate.kind === 'metric' && gate.method === 'bootstrap') {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('preset-invalid', `Gate "${gate.name}": a bootstrap interval does not hold for a run that may stop early (stop: savi).`, {
                hint: gate.statistic === 'mean'
                    ? `Set "method: betting" with "bounds: [low, high]" of ${gate.metric}, or "stop: fixed".`
                    : `Set "stop: fixed": only means have a method that holds at any stopping time.`,
            });
        }
        if (gate.kind === 'no_regression' && gate.of === 'metric' && gate.bounds === undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('preset-invalid', `Gate "${gate.name}": comparing ${gate.metric} in a run that may stop early (stop: savi) needs its bounds.`, { hint: `Give "bounds: [low, high]" of ${gate.metric}, or "stop: fixed".` });
        }
    }
}


/***/ }),

/***/ 77494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ successDifference),
/* harmony export */   X: () => (/* binding */ decideSuccessRegression)
/* harmony export */ });
/* harmony import */ var _statistics_barnard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84302);
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78603);
/* harmony import */ var _statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45968);
/* harmony import */ var _statistics_paired_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92435);
/* harmony import */ var _statistics_special_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64851);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65126);
/* harmony import */ var _difference_sequence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38706);
/* harmony import */ var _difference_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1800);
/* harmony import */ var _episode_cells_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9652);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80146);










/** Barnard's test costs the square of the arms; over this many episodes its large-sample form is as good. */
const LARGEST_BARNARD = 300;
/**
 * Success rate against the baseline. Same seeds: paired, by Tango's score interval and the exact McNemar test.
 * Different seeds: Newcombe's interval and Barnard's exact test. Where either run could stop early: betting on
 * the differences, in both directions.
 */
function decideSuccessRegression(gate, context, match, about) {
    const found = (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .isAnytime */ .ag)(context)
        ? bySequence(gate, context, match)
        : mostlyCommon(context, match)
            ? byPairs(gate, context, match)
            : byArms(gate, context, match);
    if (found === null)
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .undecided */ .oo)('inconclusive', 'No seed has run in both this run and the baseline.', about);
    const value = (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .shareStyle */ .$B)([found.measured, found.baseline], found.baseline);
    const difference = (0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .shareStyle */ .$B)([...found.interval], about.required, ' points');
    return (0,_difference_text_js__WEBPACK_IMPORTED_MODULE_6__/* .differenceDecision */ .c)(about, context, found, {
        subject: 'The success rate',
        value,
        difference,
        margin: difference.value(gate.margin),
    });
}
/** Pairing a few common seeds would throw most episodes away; then the arms are compared as a whole. */
function mostlyCommon(context, match) {
    return match.paired && 2 * match.common >= Math.min(context.expected, match.size);
}
function byPairs(gate, { cells }, match) {
    let n = 0;
    let onlyThis = 0;
    let onlyBaseline = 0;
    let both = 0;
    for (let episode = 0; episode < cells.byEpisode.length; episode++) {
        const partner = match.partnerOf(episode);
        if (partner === null)
            continue;
        n++;
        // A missing episode of this run counts as a failure.
        const success = cells.byEpisode[episode]?.success ?? false;
        if (success && partner.success)
            both++;
        else if (success)
            onlyThis++;
        else if (partner.success)
            onlyBaseline++;
    }
    if (n === 0)
        return null;
    const options = { alpha: 2 * gate.alpha };
    let [low, high] = (0,_statistics_paired_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .tango */ .w)(onlyThis, onlyBaseline, n, options);
    if (gate.margin === 0) {
        // Against zero the exact test decides: its interval is mostly the wider, and the printed one holds both.
        const [exactLow, exactHigh] = (0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarInterval */ .P3)(onlyThis, onlyBaseline, n, options);
        low = Math.min(low, exactLow);
        high = Math.max(high, exactHigh);
    }
    const p = Math.min((0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarGreater */ .M_)(onlyThis, onlyBaseline), (0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarLess */ .NY)(onlyThis, onlyBaseline));
    return {
        verdict: (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOfInterval */ ._9)([low, high], 0 - gate.margin, '>='),
        measured: (both + onlyThis) / n,
        baseline: (both + onlyBaseline) / n,
        difference: (onlyThis - onlyBaseline) / n,
        interval: [low, high],
        n,
        paired: true,
        method: 'tango-mcnemar-exact',
        p,
        e: null,
        eAt: null,
        significant: p <= gate.alpha,
        decidedAfter: null,
        episodesPerValue: 1,
        gaps: missingGaps(cells.missing),
    };
}
function byArms(gate, { cells }, match) {
    const { k, n } = (0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_9__/* .successes */ .o9)(cells);
    let baselineK = 0;
    for (const record of match.records)
        if (record.success)
            baselineK++;
    const baselineN = match.size;
    const interval = (0,_statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_2__/* .newcombe */ .p)(k, n, baselineK, baselineN, { alpha: 2 * gate.alpha });
    const exact = Math.max(n, baselineN) <= LARGEST_BARNARD;
    const alternative = k * baselineN >= baselineK * n ? 'greater' : 'less';
    const p = exact
        ? (0,_statistics_barnard_js__WEBPACK_IMPORTED_MODULE_0__/* .barnard */ .N)(k, n, baselineK, baselineN, alternative)
        : (0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(-Math.abs(pooledZ(k, n, baselineK, baselineN)));
    return {
        verdict: (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOfInterval */ ._9)(interval, 0 - gate.margin, '>='),
        measured: k / n,
        baseline: baselineK / baselineN,
        difference: k / n - baselineK / baselineN,
        interval,
        n: Math.min(n, baselineN),
        paired: false,
        method: exact ? 'newcombe-barnard' : 'newcombe-pooled-z',
        p,
        e: null,
        eAt: null,
        significant: p <= gate.alpha,
        decidedAfter: null,
        episodesPerValue: 1,
        gaps: missingGaps(cells.missing),
    };
}
function pooledZ(k1, n1, k2, n2) {
    const pooled = (k1 + k2) / (n1 + n2);
    const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
    return variance === 0 ? 0 : (k1 / n1 - k2 / n2) / Math.sqrt(variance);
}
function bySequence(gate, { cells, tasks }, match) {
    const width = tasks.length;
    const sequence = successDifference(gate, width);
    const end = (0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_9__/* .completeBlocks */ .aM)(cells);
    let ofThis = 0;
    let ofBaseline = 0;
    let blocks = 0;
    for (let start = 0; start < end; start += width) {
        const difference = (0,_difference_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .blockDifference */ .H)(cells.byEpisode, start, width, match.partnerOf);
        sequence.add(difference);
        if (difference === null)
            continue;
        blocks++;
        for (let i = start; i < start + width; i++) {
            if (cells.byEpisode[i]?.success)
                ofThis++;
            if (match.partnerOf(i)?.success)
                ofBaseline++;
        }
    }
    if (blocks === 0)
        return null;
    const n = blocks * width;
    return {
        verdict: sequence.decision ?? 'inconclusive',
        measured: ofThis / n,
        baseline: ofBaseline / n,
        difference: (ofThis - ofBaseline) / n,
        interval: sequence.interval(),
        n: blocks,
        paired: match.paired,
        method: 'betting',
        p: null,
        e: sequence.eValue,
        eAt: sequence.eValueAt,
        significant: sequence.significant,
        decidedAfter: sequence.decidedAfter,
        episodesPerValue: width,
        gaps: missingGaps(cells.missing),
    };
}
/** The process that decides this gate in a run that could stop early. */
function successDifference(gate, width) {
    return new _difference_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .DifferenceSequence */ .T({ bounds: [-1, 1], margin: gate.margin, alpha: gate.alpha, width });
}
function missingGaps(missing) {
    if (missing === 0)
        return '';
    return `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(missing, 'missing episode')} ${missing === 1 ? 'counts as a failure' : 'count as failures'}`;
}


/***/ }),

/***/ 68558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ TaskRateSequence),
/* harmony export */   t: () => (/* binding */ decideTaskRates)
/* harmony export */ });
/* harmony import */ var _foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10871);
/* harmony import */ var _statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3127);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35881);
/* harmony import */ var _statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43403);
/* harmony import */ var _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3104);
/* harmony import */ var _statistics_special_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64851);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65126);
/* harmony import */ var _episode_cells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9652);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80146);
/* harmony import */ var _rate_sequence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82665);










/**
 * "Every task reaches `min` by itself." That all hold is an intersection–union test and needs no correction:
 * it passes when each task's own lower bound does. That one fails names it, out of several, and is adjusted:
 * by Holm, or by e-BH where the run could stop early. The headline is the weakest task; its interval runs from
 * the smallest of the lower bounds to the smallest rate for the weakest task that the adjusted rule leaves open.
 */
function decideTaskRates(gate, context) {
    return context.stop === 'savi' ? bySequences(gate, context) : byIntervals(gate, context);
}
function byIntervals(gate, context) {
    const counts = context.tasks.map((_, index) => (0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .successes */ .o9)(context.cells, index));
    const ps = counts.map((of) => pValueLess(gate, of));
    const adjusted = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(ps);
    const tasks = counts.map((of, i) => {
        const interval = (0,_statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .proportionInterval */ .Ew)(gate.method, of.k, of.n, gate.alpha);
        return { counts: of, interval, p: ps[i], adjusted: adjusted[i], named: adjusted[i] <= gate.alpha };
    });
    // Holm's first step is Bonferroni's: it names a task exactly when one fails at alpha over the number of tasks.
    const high = Math.min(...counts.map(({ k, n }) => (0,_statistics_proportion_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .proportionInterval */ .Ew)(gate.method, k, n, gate.alpha / counts.length)[1]));
    const low = Math.min(...tasks.map((task) => task.interval[0]));
    const verdict = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOfInterval */ ._9)([low, high], gate.min, '>=');
    return describe(gate, context, tasks, {
        verdict,
        interval: [low, high],
        method: gate.method,
        decidedAfter: null,
    });
}
/** p-value of H0: rate >= min, of the test that the gate's interval inverts. */
function pValueLess(gate, { k, n }) {
    if (gate.min <= 0 || n === 0)
        return 1;
    if (gate.min >= 1)
        return k < n ? 0 : 1;
    if (gate.method === 'clopper-pearson')
        return (0,_statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialTestLess */ .v1)(k, n, gate.min);
    if (gate.method === 'jeffreys')
        return k === n ? 1 : (0,_statistics_special_js__WEBPACK_IMPORTED_MODULE_5__/* .incompleteBeta */ .J7)(gate.min, k + 0.5, n - k + 0.5, true);
    return (0,_statistics_binomial_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreTest */ .TB)(k, n, gate.min).pLess;
}
/** A per-task claim watched block by block: each task's e-process, and e-BH over those against it. */
class TaskRateSequence {
    sequences;
    #required;
    #alpha;
    #decision = null;
    #decidedAfter = null;
    #atDecision = null;
    #blocks = 0;
    constructor(tasks, required, alpha) {
        this.#required = required;
        this.#alpha = alpha;
        this.sequences = Array.from({ length: tasks }, () => new _rate_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .RateSequence */ .gg(required, alpha));
    }
    /** Adds one seed block: an outcome for each task, in plan order. */
    add(outcomes) {
        this.#blocks++;
        outcomes.forEach((success, i) => {
            this.sequences[i].add(Number(success), 1);
        });
        if (this.#decision !== null)
            return;
        if (this.sequences.every((sequence) => sequence.decision === 'passed'))
            this.#decision = 'passed';
        // e-BH names nothing unless one task's own e-process has decided against it.
        else if (this.sequences.some((sequence) => sequence.decision === 'failed') &&
            this.namedAt(this.#required, this.counts).rejected.includes(true)) {
            this.#decision = 'failed';
        }
        if (this.#decision === null)
            return;
        this.#decidedAfter = this.#blocks * this.sequences.length;
        this.#atDecision = this.counts;
    }
    get decision() {
        return this.#decision;
    }
    get decidedAfter() {
        return this.#decidedAfter;
    }
    get counts() {
        return this.sequences.map((sequence) => sequence.counts);
    }
    /** The counts that a naming rests on: those at which the gate failed, else the last. */
    get namingCounts() {
        return this.#decision === 'failed' ? this.#atDecision : this.counts;
    }
    namedAt(rate, counts) {
        const logEs = counts.map((of) => (0,_rate_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .rateLogE */ .oU)(of, rate, 'less'));
        return (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__/* .eBenjaminiHochberg */ .r)(logEs, this.#alpha);
    }
    /** The smallest rate at which e-BH would name a task as under it: the upper bound of the weakest task's rate. */
    upperBound() {
        const counts = this.namingCounts;
        let open = 0;
        let refuted = 1;
        if (!this.namedAt(1, counts).rejected.includes(true))
            return 1;
        for (let i = 0; i < 50; i++) {
            const middle = (open + refuted) / 2;
            if (this.namedAt(middle, counts).rejected.includes(true))
                refuted = middle;
            else
                open = middle;
        }
        return this.#decision === 'failed' ? Math.min(refuted, this.#required * (1 - Number.EPSILON)) : refuted;
    }
}
function bySequences(gate, context) {
    const { cells, tasks: names } = context;
    const sequence = new TaskRateSequence(names.length, gate.min, gate.alpha);
    const end = (0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .completeBlocks */ .aM)(cells);
    for (let start = 0; start < end; start += names.length) {
        sequence.add(names.map((_, i) => cells.byEpisode[start + i]?.success ?? false));
    }
    const { rejected, adjusted } = sequence.namedAt(gate.min, sequence.namingCounts);
    const tasks = sequence.sequences.map((of, i) => ({
        counts: of.counts,
        interval: of.interval(),
        p: Math.min(1, (0,_foundation_deterministic_math_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .oN)(-(0,_rate_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .rateLogE */ .oU)(sequence.namingCounts[i], gate.min, 'less'))),
        adjusted: adjusted[i],
        named: rejected[i],
    }));
    const low = Math.min(...tasks.map((task) => task.interval[0]));
    const high = Math.max(low, sequence.upperBound());
    return describe(gate, context, tasks, {
        verdict: sequence.decision ?? 'inconclusive',
        interval: [low, high],
        method: _rate_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .E_PROCESS */ .GH,
        decidedAfter: sequence.decidedAfter,
    });
}
function describe(gate, context, tasks, outcome) {
    const rows = tasks.map((task, i) => rowOf(gate, context, context.tasks[i], task));
    const rates = tasks.map(({ counts: { k, n } }) => (n === 0 ? 0 : k / n));
    const weakest = rates.indexOf(Math.min(...rates));
    const style = (0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .shareStyle */ .$B)(outcome.interval, gate.min);
    const { counts } = tasks[weakest];
    const level = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .levelOf */ .In)(gate.alpha);
    const correction = outcome.method === _rate_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .E_PROCESS */ .GH ? 'e-BH' : 'Holm';
    const named = rows.filter((row) => row.verdict === 'failed').map((row) => row.label);
    const open = rows.filter((row) => row.verdict === 'inconclusive').map((row) => row.label);
    const further = outcome.verdict === 'inconclusive' ? furtherEpisodes(gate, context, tasks) : null;
    const facts = `The weakest of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .integer */ .nd)(tasks.length)} tasks, ${context.tasks[weakest]}, succeeded in ` +
        `${style.value(rates[weakest])} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(counts.n, 'episode')} ` +
        `(${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .levelText */ .WB)(level)} interval ${style.interval(outcome.interval)}${(0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .missingText */ .qq)(context.cells)})`;
    const consequence = {
        passed: `each task reaches the required ${style.value(gate.min)}`,
        failed: `the required ${style.value(gate.min)} is not reached by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .listText */ .so)(named)} (adjusted by ${correction})`,
        inconclusive: `whether each task reaches the required ${style.value(gate.min)} is not decided for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .listText */ .so)(open)}${further === null ? '' : `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(further, 'more episode')} would probably decide it`}`,
    }[outcome.verdict];
    const watched = outcome.method === _rate_sequence_js__WEBPACK_IMPORTED_MODULE_6__/* .E_PROCESS */ .GH
        ? (0,_format_js__WEBPACK_IMPORTED_MODULE_9__/* .watchedText */ .A_)({
            decidedAfter: outcome.decidedAfter,
            episodes: (0,_episode_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .completeBlocks */ .aM)(context.cells),
            measured: rates[weakest],
            interval: outcome.interval,
            style,
        })
        : '';
    return {
        verdict: outcome.verdict,
        measured: rates[weakest],
        required: gate.min,
        comparator: '>=',
        unit: 'share',
        interval: outcome.interval,
        level,
        n: counts.n,
        method: outcome.method,
        alpha: gate.alpha,
        further_episodes: further,
        decided_after: outcome.decidedAfter,
        rows,
        sentence: `${facts}; ${consequence}${watched}.`,
    };
}
/** Enough for the task that needs the most, over all tasks; `null` where one is too close to the requirement. */
function furtherEpisodes(gate, context, tasks) {
    if (gate.min <= 0 || gate.min >= 1)
        return null;
    const method = context.stop === 'savi' ? 'savi' : gate.method;
    // A task that is named as failing is so at the adjusted error; passing needs no adjustment.
    const alphaFor = ({ counts: { k, n } }) => k < gate.min * n ? gate.alpha / tasks.length : gate.alpha;
    let most = 0;
    for (const task of tasks) {
        if (task.interval[0] >= gate.min)
            continue;
        const { k, n } = task.counts;
        const further = (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_4__/* .episodesToDecide */ ._3)(k, n, gate.min, method, alphaFor(task));
        if (further === null || further > _context_js__WEBPACK_IMPORTED_MODULE_8__/* .MOST_FURTHER */ .Xq)
            return null;
        most = Math.max(most, further);
    }
    return most * tasks.length;
}
function rowOf(gate, context, label, { counts, interval, p, adjusted, named }) {
    const reached = interval[0] >= gate.min;
    return {
        label,
        measured: counts.n === 0 ? null : counts.k / counts.n,
        interval,
        n: counts.n,
        baseline: null,
        difference: null,
        p_value: p,
        p_adjusted: adjusted,
        adjusted: context.stop === 'savi' ? 'e-bh' : 'holm',
        verdict: named ? 'failed' : reached ? 'passed' : 'inconclusive',
    };
}


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


/***/ })

};
