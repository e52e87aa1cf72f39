export const id = 3477;
export const ids = [3477];
export const modules = {

/***/ 66697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   Fh: () => (/* binding */ isGuessed),
/* harmony export */   tF: () => (/* binding */ scopeLimits)
/* harmony export */ });
/** Whether a file marks `key`, or what it is part of, as guessed: then it is no statement of anyone. */
function isGuessed({ needs_review: guessed }, key) {
    return guessed.some((marked) => key === marked || key.startsWith(`${marked}.`));
}
/** The value, or null where it is empty or was guessed. */
function stated(of, key, value) {
    return value === null || value.trim() === '' || isGuessed(of, key) ? null : value;
}
/** What an evaluation was limited to, as `name: value`; empty and guessed entries are left out. */
function scopeLimits(claim) {
    const { applicability } = claim;
    const names = {
        benchmark: 'benchmark',
        benchmark_version: 'version of the benchmark',
        robot_embodiment: 'robot',
        simulator: 'simulator',
        camera_distribution: 'cameras',
        language_template: 'language',
    };
    return Object.entries(names).flatMap(([key, name]) => {
        const value = stated(claim, `applicability.${key}`, applicability[key]);
        return value === null ? [] : [`${name}: ${value}`];
    });
}


/***/ }),

/***/ 45188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ CELL),
/* harmony export */   RZ: () => (/* binding */ CellTable),
/* harmony export */   co: () => (/* binding */ isSuccessRate)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _claims_planned_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9112);
/* harmony import */ var _task_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54437);



const CELL = { missing: 0, success: 1, failure: 2, notATrial: 3, noOutcome: 4 };
const CODES = {
    success: CELL.success,
    failure: CELL.failure,
    not_a_trial: CELL.notATrial,
};
/**
 * The planned cells of a protocol and what the results say of each. Memory: one byte a cell, and eight more for each
 * claimed metric that is no success rate.
 */
class CellTable {
    protocol;
    tasks;
    planned;
    /** Cells of one task. */
    width;
    outcomes;
    values = new Map();
    /** Per planned task: what the results call it. */
    names;
    /** Results of tasks that the protocol does not have, by label. */
    unplanned = new Set();
    foreignSeeds = new Set();
    duplicate = 0;
    conflicting = 0;
    outOfProtocol = 0;
    retried = 0;
    read = 0;
    /** Results of planned tasks and seeds behind their last planned episode. */
    beyondPlan = 0;
    /** Whether a task whose trials lack a metric is about something else, rather than lacking it. */
    metricsByTask = false;
    #matcher;
    #planOf = [];
    /** By task: the run that each seed of an episode belongs to. */
    #runsOf = [];
    #labels = [];
    #seeds;
    #bySeed;
    #episodes;
    /** Attempts behind the first, by cell; `null` where the protocol allows none. */
    #retries;
    #mostRetries;
    #metrics = [];
    #worseOutcome;
    /** @throws WorldGateError `protocol-invalid` for more cells than can be held */
    constructor(claim, protocol) {
        const { benchmark, execution, attempts } = protocol;
        this.protocol = protocol;
        this.tasks = benchmark.task_list;
        this.planned = (0,_claims_planned_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedCellCount */ .W)(protocol);
        this.width = this.planned / this.tasks.length;
        this.outcomes = new Uint8Array(this.planned);
        this.names = this.tasks.map(() => null);
        this.#matcher = new _task_names_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskMatcher */ .E(this.tasks);
        this.#bySeed = execution.episodes_counted === 'per_task_and_seed';
        this.#seeds = new Map(execution.seeds.map((seed, index) => [seed, index]));
        this.#episodes = execution.episodes_per_task;
        this.#mostRetries = Math.min(255, attempts.max - 1);
        this.#retries = attempts.policy === 'retry_infrastructure_errors' ? new Uint8Array(this.planned) : null;
        const rate = claim.expected_metrics.find(isSuccessRate);
        this.#worseOutcome = rate?.operator === '<=' ? 'success' : 'failure';
        for (const metric of claim.expected_metrics) {
            if (isSuccessRate(metric))
                continue;
            const column = new Float64Array(this.planned).fill(Number.NaN);
            this.values.set(metric.name, column);
            this.#metrics.push({ name: metric.name, column, worse: worseOf(metric) });
        }
    }
    /** Tells the table of a task of the results. @throws WorldGateError `task-ambiguous` */
    task(handle, names) {
        const planned = this.#matcher.match(names);
        this.#planOf[handle] = planned;
        if (planned === -1)
            this.#labels[handle] = (0,_task_names_js__WEBPACK_IMPORTED_MODULE_2__/* .taskLabel */ .l)(names);
        else
            this.names[planned] = names;
    }
    /** The protocol's name of a task of the results; `null` where it has none. */
    plannedName(handle) {
        const planned = this.#planOf[handle];
        return planned === -1 ? null : this.tasks[planned];
    }
    /** @throws WorldGateError `seed-unknown` where several seeds are planned and the results do not say which */
    add(entry) {
        this.read += 1;
        if (this.#bySeed && this.#seeds.size > 1)
            this.#refuseRepeatedSeed(entry);
        const cell = this.#cellOf(entry);
        if (cell === -1) {
            this.outOfProtocol += 1;
            return 'out_of_protocol';
        }
        const code = entry.outcome === null ? CELL.noOutcome : CODES[entry.outcome];
        const before = this.outcomes[cell];
        if (before === CELL.missing) {
            this.outcomes[cell] = code;
            this.#setValues(cell, entry.metrics);
            return 'matched';
        }
        if (this.#retries !== null && before === CELL.notATrial && this.#retries[cell] < this.#mostRetries) {
            this.#retries[cell] += 1;
            this.retried += 1;
            this.outcomes[cell] = code;
            this.#setValues(cell, entry.metrics);
            return 'matched';
        }
        this.duplicate += 1;
        this.#takeWorse(cell, before, code, entry.metrics);
        return 'duplicate';
    }
    /** An episode seed that two runs share is one initial state, which would count twice. */
    #refuseRepeatedSeed({ task, runSeed, seed }) {
        if (seed === undefined || seed === null || runSeed === null || seed === runSeed)
            return;
        let runs = this.#runsOf[task];
        if (runs === undefined) {
            runs = new Map();
            this.#runsOf[task] = runs;
        }
        const other = runs.get(seed);
        if (other === undefined)
            runs.set(seed, runSeed);
        else if (other !== runSeed) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('seeds-overlap', `the runs with seeds ${other} and ${runSeed} both played an episode with seed ${seed}: that is one initial state, not two`, { hint: 'start runs with seeds that lie further apart than their episodes are many' });
        }
    }
    #cellOf({ task, episode, runSeed }) {
        const planned = this.#planOf[task];
        if (planned === -1) {
            if (this.unplanned.size < 100)
                this.unplanned.add(this.#labels[task]);
            return -1;
        }
        let seedIndex = 0;
        if (runSeed !== null) {
            const index = this.#seeds.get(runSeed);
            if (index === undefined) {
                if (this.foreignSeeds.size < 100)
                    this.foreignSeeds.add(runSeed);
                return -1;
            }
            if (this.#bySeed)
                seedIndex = index;
        }
        else if (this.#bySeed && this.#seeds.size > 1) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('seed-unknown', `the protocol plans ${this.#seeds.size} seeds, and the results do not say which seed an episode is of`, {
                hint: 'give the seed where the importer takes it (--start-seed), or audit each seed with its own protocol',
            });
        }
        if (episode >= this.#episodes) {
            this.beyondPlan += 1;
            return -1;
        }
        return (planned * (this.#bySeed ? this.#seeds.size : 1) + seedIndex) * this.#episodes + episode;
    }
    /** The cell of a task by the protocol's name; -1 where the protocol does not plan it. */
    cellAt(task, runSeed, episode) {
        const planned = this.tasks.indexOf(task);
        if (planned === -1 || episode >= this.#episodes)
            return -1;
        const seedIndex = runSeed === null ? (this.#bySeed && this.#seeds.size > 1 ? -1 : 0) : this.#seeds.get(runSeed);
        if (seedIndex === undefined || seedIndex === -1)
            return -1;
        return ((planned * (this.#bySeed ? this.#seeds.size : 1) + (this.#bySeed ? seedIndex : 0)) * this.#episodes +
            episode);
    }
    /**
     * Cells by task that a planned stop rule made unnecessary: those behind the last result of each task and seed, where
     * all of these ran equally far. Results that lack a task, or the end of one, did not stop: they are partial.
     */
    notRun() {
        const perSeed = this.#episodes;
        const columns = this.planned / perSeed;
        const lengths = new Array(columns).fill(0);
        for (let column = 0; column < columns; column++) {
            for (let i = 0; i < perSeed; i++) {
                if (this.outcomes[column * perSeed + i] !== CELL.missing)
                    lengths[column] = i + 1;
            }
        }
        const shortest = lengths.reduce((a, b) => Math.min(a, b), perSeed);
        const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
        const isStopped = this.protocol.stopping === 'savi' && longest - shortest <= 1;
        const perTask = columns / this.tasks.length;
        return this.tasks.map((_, task) => {
            if (!isStopped)
                return 0;
            const own = lengths.slice(task * perTask, (task + 1) * perTask);
            return own.reduce((sum, length) => sum + perSeed - length, 0);
        });
    }
    #setValues(cell, metrics) {
        for (const { name, column } of this.#metrics) {
            const value = metrics?.[name];
            column[cell] = value === undefined ? Number.NaN : value;
        }
    }
    /** Of two results of one cell the less favourable counts: which one was meant to is for nobody to choose. */
    #takeWorse(cell, before, code, metrics) {
        let differs = before !== code;
        if (before !== code) {
            const worst = CODES[this.#worseOutcome];
            this.outcomes[cell] = before === worst || code === worst ? worst : Math.max(before, code);
        }
        for (const { name, column, worse } of this.#metrics) {
            const value = metrics?.[name] ?? Number.NaN;
            const known = column[cell];
            if (Object.is(value, known))
                continue;
            differs = true;
            column[cell] = Number.isNaN(value) || Number.isNaN(known) ? Number.NaN : worse(known, value);
        }
        if (differs)
            this.conflicting += 1;
    }
}
/** Whether a claim is about what the results call success, and not about a number of their own. */
function isSuccessRate({ name, unit }) {
    return unit === 'ratio' && (name === 'success_rate' || name === 'planning_success');
}
function worseOf({ operator, value }) {
    if (operator === '>=')
        return Math.min;
    if (operator === '<=')
        return Math.max;
    return (a, b) => (Math.abs(a - value) >= Math.abs(b - value) ? a : b);
}


/***/ }),

/***/ 20230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ decideMetric),
  Q: () => (/* binding */ statisticOf)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/audit/claims/cannot-fail.js
var cannot_fail = __webpack_require__(93964);
// EXTERNAL MODULE: ./.build/statistics/proportion-intervals.js
var proportion_intervals = __webpack_require__(43403);
// EXTERNAL MODULE: ./.build/audit/decision/metric-cells.js
var metric_cells = __webpack_require__(67977);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
// EXTERNAL MODULE: ./.build/statistics/sample-size.js
var sample_size = __webpack_require__(3104);
;// CONCATENATED MODULE: ./.build/audit/decision/sentences.js


/** What a reader is told of one metric: plain text, a unit with every number, the margin in words. */
const MOST_FURTHER = 1_000_000;
/** Of errors, rewards and scores the metric's name says what they are in. */
const unitSuffix = (unit) => (unit === 's' || unit === 'ms' ? unit : '');
function rateSentence(decision, { against, isPart }, context) {
    const style = shareOf(decision);
    const { succeeded: k, episodes: n } = decision.counts;
    if (n === 0)
        return `No planned episode was a trial, so ${decision.name} could not be measured.`;
    const clustered = decision.naive === null
        ? ''
        : `, with an effective ${Number(decision.n.toFixed(1))} of ${(0,format/* integer */.nd)(n)} episodes because seeds repeat initial states`;
    const missing = against === 0
        ? ''
        : `, ${(0,format/* count */.U9)(against, 'planned episode')} without a result counted ${context.metric.operator === '>=' ? 'as failures' : 'as successes'}`;
    const facts = `${(0,format/* integer */.nd)(k)} of ${(0,format/* count */.U9)(n, 'episode')} succeeded (${style.value(k / n)}; ${(0,format/* levelText */.WB)(decision.level)} ${decision.savi === null ? 'interval' : 'confidence sequence'} ${style.interval(decision.interval)}${clustered}${missing})`;
    const toDo = () => isPart
        ? 'planned episodes have no result at all, and a part of the results shows nothing of the whole'
        : furtherText(decision, context);
    return `${facts}: ${consequence(decision, style, context, toDo)}.`;
}
/** With enough digits that the bounds stand on the right side of value and threshold alike. */
function shareOf({ interval, threshold, value }) {
    const [a, b] = [(0,format/* shareStyle */.$B)(interval, threshold), (0,format/* shareStyle */.$B)(interval, value)];
    return a.value(threshold).length >= b.value(threshold).length ? a : b;
}
function sampleSentence(decision, { owed, isOpen, outside, fewest }, context) {
    const style = decision.unit === 'ratio' ? shareOf(decision) : quantityOf(decision);
    const { bounds } = context.metric;
    if (outside) {
        return `${decision.name} lies outside of its declared bounds ${bounds[0]} to ${bounds[1]} in an episode, so no interval that rests on them holds.`;
    }
    const name = decision.statistic === 'mean' ? `mean ${decision.name}` : `${decision.name} (${decision.statistic})`;
    if (decision.interval[0] === null && decision.interval[1] === null) {
        return `${name}: too few values for an interval: ${(0,format/* count */.U9)(decision.n, 'value')} of the ${fewest} that it takes at least.`;
    }
    const missing = owed === 0
        ? ''
        : isOpen
            ? `; ${(0,format/* count */.U9)(owed, 'planned episode')} without a value, which nothing bounds`
            : `, ${(0,format/* count */.U9)(owed, 'planned episode')} without a value taken at the worse bound`;
    const facts = `${name} is ${style.value(decision.estimate)} over ${(0,format/* count */.U9)(decision.n, 'episode')} (${(0,format/* levelText */.WB)(decision.level)} interval ${style.interval(decision.interval)}${missing})`;
    const why = () => isOpen
        ? 'declare `bounds` in the claim, or complete the episodes'
        : context.stopping === 'savi'
            ? 'an interval for a fixed sample promises nothing to a run that could stop at any time'
            : 'more episodes are needed';
    return `${facts}: ${consequence(decision, style, context, why)}.`;
}
/**
 * Numbers of any size with their own digits: 0.017 ms against a limit of 20 ms are not 0.0. A bound that would look like
 * the value or threshold that it is not is written in full.
 */
function quantityOf({ interval, value, threshold, unit }) {
    const suffix = unitSuffix(unit) === '' ? '' : ` ${unitSuffix(unit)}`;
    const plain = (shown) => {
        const short = Number(shown.toPrecision(4));
        const looksLike = [value, threshold].some((limit) => shown !== limit && short === Number(limit.toPrecision(4)));
        return String(looksLike ? shown : short).replace('-', '−');
    };
    return {
        value: (shown) => `${plain(shown)}${suffix}`,
        interval: () => {
            const [low, high] = interval;
            if (low === null)
                return `at most ${plain(high)}${suffix}`;
            return high === null ? `at least ${plain(low)}${suffix}` : `${plain(low)} to ${plain(high)}${suffix}`;
        },
    };
}
function countSentence(decision, unknown, most, context) {
    const style = { value: (value) => (0,format/* integer */.nd)(value), interval: () => '' };
    if (decision.outcome === 'invalid')
        return `${decision.name} is negative in an episode, which no count is.`;
    const missing = unknown === 0 ? '' : `, and ${(0,format/* count */.U9)(unknown, 'planned episode')} without a value`;
    const rate = (0,format/* shareStyle */.$B)([0, most], 0).value(most);
    const facts = `${decision.name} is ${(0,format/* integer */.nd)(decision.estimate ?? 0)} in total over ${(0,format/* count */.U9)(decision.n, 'episode')}${missing}`;
    const reach = decision.n === 0
        ? ''
        : ` (by these episodes, an episode has one with a probability of at most ${rate}, at ${(0,format/* levelText */.WB)(1 - context.alpha)} confidence)`;
    return `${facts}: ${consequence(decision, style, context, () => 'every planned episode has to be there')}${reach}.`;
}
/** Below the lower end, "not worse than" says what is shown and no more. */
function consequence({ outcome, operator, value, threshold, scope }, style, { metric, margin, table }, toDo) {
    const where = scope === 'each_task' ? ' in every task' : '';
    const words = { '>=': 'at least', '<=': 'at most', '==': 'exactly' }[operator];
    const required = `${words} ${style.value(value)}${where}`;
    const isUp = metric.operator === '>=';
    const texts = {
        supported: () => `the claim of ${required} is supported`,
        supported_within_margin: () => `not worse than ${style.value(threshold)} (${style.value(value)} ${isUp ? 'less' : 'plus'} the margin of ${marginText(metric.unit, margin)})${where}; ${required} itself is not shown${table.protocol.margin_rule === 'strict' ? ', which this protocol asks for' : ''}`,
        not_supported: () => `the claim of ${required} is not supported: the result is ${isUp ? 'below' : 'above'} ${style.value(threshold)}`,
        inconclusive: () => `inconclusive for ${required}: ${toDo()}`,
        underpowered: () => `underpowered for ${required}: so few episodes could not show it even if all were successes`,
        invalid: () => 'not decided',
    };
    if (outcome === 'underpowered' && metric.unit !== 'ratio')
        return `underpowered for ${required}`;
    return texts[outcome]();
}
function marginText(unit, margin) {
    if (unit === 'ratio')
        return `${Number((100 * margin).toFixed(6))} points`;
    return `${margin}${unitSuffix(unit) === '' ? '' : ` ${unitSuffix(unit)}`}`;
}
function furtherText(decision, { metric, threshold, alpha, claim }) {
    const { succeeded: k, episodes: n } = decision.counts;
    const [hits, required] = metric.operator === '>=' ? [k, threshold] : [n - k, 1 - threshold];
    if (required <= 0 || required >= 1)
        return 'no number of episodes can show it';
    const asked = claim.decision_rule.interval_method.replace('_', '-');
    const method = decision.savi !== null ? 'savi' : asked === 'clopper-pearson' || asked === 'jeffreys' ? asked : 'wilson';
    const further = (0,sample_size/* episodesToDecide */._3)(hits, n, required, method, alpha);
    if (further === null || further > MOST_FURTHER || further === 0)
        return 'the result is too close to call with more episodes';
    return `about ${(0,format/* count */.U9)(further, 'more episode')} would probably decide it`;
}

;// CONCATENATED MODULE: ./.build/audit/decision/decide-count.js



/**
 * The claim that a total over the planned episodes is, is at most, or is at least a number: `unauthorized_invocation
 * == 0`. A total is observed, not estimated: it needs every planned episode to be supported, and no interval.
 */
function decideCount(context, tasks) {
    const { metric, threshold } = context;
    const values = tasks.flatMap((cells) => cells.values);
    const sum = values.reduce((total, value) => total + value, 0);
    const unknown = tasks.reduce((total, cells) => total + cells.planned - cells.observed, 0);
    const hit = values.filter((value) => value !== 0).length;
    const isNegative = values.some((value) => value < 0);
    const decision = {
        ...context.base,
        statistic: 'sum',
        outcome: isNegative ? 'invalid' : outcomeOf(sum, unknown, metric, threshold),
        estimate: values.length === 0 ? null : sum,
        interval: [sum, unknown === 0 ? sum : null],
        level: null,
        method: 'total over the planned episodes',
        n: values.length,
        counts: { succeeded: hit, episodes: values.length },
        p_value: null,
        naive: null,
        clustering: null,
        savi: null,
        tasks: tasks.map((cells) => (0,metric_cells/* untestedTask */.qf)(cells, (sum) => sum)),
        sentence: '',
    };
    const [, most] = values.length === 0 ? [0, 1] : (0,proportion_intervals/* proportionInterval */.Ew)('clopper-pearson', hit, values.length, context.alpha);
    return { ...decision, sentence: countSentence(decision, unknown, most, context) };
}
/** A total only grows with the episodes that are not there yet. */
function outcomeOf(sum, unknown, { operator, value }, threshold) {
    if (operator === '>=') {
        if (sum >= value)
            return 'supported';
        if (sum >= threshold)
            return 'supported_within_margin';
        return unknown > 0 ? 'inconclusive' : 'not_supported';
    }
    if (sum > threshold)
        return 'not_supported';
    if (unknown > 0)
        return 'inconclusive';
    if (operator === '==')
        return sum === value ? 'supported' : 'not_supported';
    return sum <= value ? 'supported' : 'supported_within_margin';
}

// EXTERNAL MODULE: ./.build/statistics/beta-binomial-e.js
var beta_binomial_e = __webpack_require__(41650);
// EXTERNAL MODULE: ./.build/statistics/binomial-tests.js
var binomial_tests = __webpack_require__(3127);
// EXTERNAL MODULE: ./.build/statistics/clustered.js
var clustered = __webpack_require__(80959);
// EXTERNAL MODULE: ./.build/statistics/multiplicity.js
var multiplicity = __webpack_require__(35881);
// EXTERNAL MODULE: ./.build/audit/decision/cell-table.js
var cell_table = __webpack_require__(45188);
;// CONCATENATED MODULE: ./.build/audit/decision/clusters.js


/**
 * Whether several seeds play the same initial states. A reset that is seeded draws new ones; every other policy
 * (LIBERO's fixed states, a data set's) repeats them.
 */
function sharesInitialStates({ execution }) {
    return (execution.episodes_counted === 'per_task_and_seed' &&
        execution.seeds.length > 1 &&
        execution.reset_policy !== 'seeded');
}
/**
 * How much the seeds of one initial state (a task's episode index) resemble each other, beyond how alike the states of a
 * task are anyway; `null` where seeds draw their own initial states, or where too few are there to tell.
 */
function clusteringOf(table, metric) {
    if (!sharesInitialStates(table.protocol))
        return null;
    const { seeds, episodes_per_task: episodes } = table.protocol.execution;
    const column = (0,cell_table/* isSuccessRate */.co)(metric) ? undefined : table.values.get(metric.name);
    const byTask = table.tasks.map((_, task) => {
        const clusters = [];
        for (let episode = 0; episode < episodes; episode++) {
            const cluster = { k: 0, n: 0 };
            for (let seed = 0; seed < seeds.length; seed++) {
                const cell = (task * seeds.length + seed) * episodes + episode;
                const outcome = table.outcomes[cell];
                const isTrial = outcome === cell_table/* CELL */.JA.success || outcome === cell_table/* CELL */.JA.failure;
                const value = column === undefined ? (isTrial ? Number(outcome === cell_table/* CELL */.JA.success) : Number.NaN) : column[cell];
                if (Number.isNaN(value) || outcome === cell_table/* CELL */.JA.notATrial)
                    continue;
                cluster.n += 1;
                if (value === 1)
                    cluster.k += 1;
            }
            clusters.push(cluster);
        }
        return clusters;
    });
    return (0,clustered/* clustering */.r)(byTask);
}

// EXTERNAL MODULE: ./.build/audit/decision/outcome.js
var decision_outcome = __webpack_require__(48049);
;// CONCATENATED MODULE: ./.build/audit/decision/decide-rate.js










/**
 * The claim that a rate is at least (at most) a value. Under the denominator rule `planned`, whatever has no result
 * counts against the claim.
 */
function decideRate(context, tasks) {
    const method = methodOf(context);
    const counted = tasks.map((cells) => countsOf(context, cells));
    const k = total(counted.map((counts) => counts.k));
    const n = total(counted.map((counts) => counts.n));
    const naive = n === 0 ? [0, 1] : intervalOf(method, k, n, context.alpha);
    const clusters = method === 'savi' ? null : clusteringOf(context.table, context.metric);
    const decides = clusters !== null && clusters.designEffect > 1;
    const interval = decides && n > 0
        ? (0,clustered/* effectiveInterval */.L)(method, k / n, sizeOf(clusters, n), context.alpha)
        : naive;
    const rows = taskRows(context, method, tasks, counted, decides ? clusters.designEffect : 1);
    const pooled = outcomeOfPooled(context, method, interval, n);
    const decided = context.base.scope === 'each_task' ? outcomeOfTasks(context, rows, counted, method) : pooled;
    const isPart = (0,metric_cells/* isPartial */.mt)(context.table, tasks);
    const outcome = isPart && decided.startsWith('supported') ? 'inconclusive' : decided;
    const decision = {
        ...context.base,
        statistic: 'rate',
        outcome,
        estimate: n === 0 ? null : k / n,
        interval,
        level: 1 - 2 * context.alpha,
        method: method === 'savi' ? 'beta-binomial confidence sequence' : method,
        n: decides && n > 0 ? sizeOf(clusters, n) : n,
        counts: { succeeded: k, episodes: n },
        p_value: pValueOf(context, k, n),
        naive: decides ? { interval: naive, n } : null,
        clustering: clusters === null
            ? null
            : {
                clusters: clusters.clusters,
                icc: clusters.icc,
                design_effect: clusters.designEffect,
                effective_n: sizeOf(clusters, n),
                decides,
            },
        savi: method === 'savi' ? saviOf(context, k, n) : null,
        tasks: rows,
        sentence: '',
    };
    const against = total(counted.map((counts) => counts.against));
    return { ...decision, sentence: rateSentence(decision, { against, isPart }, context) };
}
/** Successes and episodes of a task that decide. */
function countsOf({ table, metric }, cells) {
    const against = (0,metric_cells/* owedCells */.nE)(table, cells);
    const k = cells.succeeded + (metric.operator === '<=' ? against : 0);
    return { k, n: cells.observed + against, against };
}
function methodOf({ stopping, claim }) {
    if (stopping === 'savi')
        return 'savi';
    switch (claim.decision_rule.interval_method) {
        case 'clopper_pearson':
            return 'clopper-pearson';
        case 'jeffreys':
            return 'jeffreys';
        case 'savi':
            return 'savi';
        default:
            return 'wilson';
    }
}
function intervalOf(method, k, n, alpha) {
    if (method !== 'savi')
        return (0,proportion_intervals/* proportionInterval */.Ew)(method, k, n, alpha);
    return [
        (0,beta_binomial_e/* betaBinomialConfidenceSequence */.fA)(k, n, { alpha, sided: 'lower' })[0],
        (0,beta_binomial_e/* betaBinomialConfidenceSequence */.fA)(k, n, { alpha, sided: 'upper' })[1],
    ];
}
/** Effective size for the deciding denominator, which also holds what never ran. */
const sizeOf = ({ designEffect }, n) => n / designEffect;
function outcomeOfPooled(context, method, interval, n) {
    const outcome = (0,decision_outcome/* outcomeOfInterval */.B1)(interval, context.metric, context.threshold);
    return outcome === 'inconclusive' && isUnderpowered(context, method, n) ? 'underpowered' : outcome;
}
/** Whether even a run in which every episode counts for the claim would not show it. */
function isUnderpowered({ metric, threshold, alpha }, method, n) {
    const required = metric.operator === '>=' ? threshold : 1 - threshold;
    if (required <= 0)
        return false;
    const fewest = (0,sample_size/* allSuccessEpisodes */.ly)(method, required, alpha);
    return fewest === null || n < fewest;
}
function pValueOf({ metric, threshold }, k, n) {
    if (n === 0 || threshold < 0 || threshold > 1)
        return null;
    return metric.operator === '>=' ? (0,binomial_tests/* binomialTestGreater */.aF)(k, n, threshold) : (0,binomial_tests/* binomialTestLess */.v1)(k, n, threshold);
}
function saviOf(context, k, n) {
    const { metric, threshold, table } = context;
    const p0 = Math.min(1, Math.max(0, threshold));
    const logE = (0,beta_binomial_e/* betaBinomialLogE */.Jp)(k, n, p0, metric.operator === '>=' ? 'greater' : 'less');
    const e = Math.exp(logE);
    return {
        e_value: Number.isFinite(e) ? Number(e.toPrecision(12)) : null,
        log_e: Number.isFinite(logE) ? logE : Number.MAX_VALUE,
        always_valid_p: (0,beta_binomial_e/* alwaysValidP */.iD)(Math.max(0, logE)),
        prior: [1, 1],
        // A plan that says savi, frozen: a flag that was given afterwards plans nothing.
        planned_before_run: table.protocol.stopping === 'savi' && table.protocol.frozen !== null,
    };
}
/** One row a task; the p-value is of the test that names a task as below (above) the threshold. */
function taskRows({ metric, threshold, alpha, table }, method, tasks, counted, designEffect) {
    const pValues = counted.map(({ k, n }, index) => {
        // Of a task without a single trial nothing is shown but that it is missing.
        if (tasks[index].observed === 0 || threshold <= 0 || threshold >= 1)
            return 1;
        return metric.operator === '>='
            ? (0,binomial_tests/* binomialTestLess */.v1)(k, n, threshold)
            : (0,binomial_tests/* binomialTestGreater */.aF)(k, n, threshold);
    });
    const adjusted = (0,multiplicity/* holm */.f)(pValues);
    return tasks.map((cells, index) => {
        const { k, n } = counted[index];
        return {
            task: cells.task,
            planned: table.width,
            observed: cells.observed,
            succeeded: cells.succeeded,
            counted: n,
            estimate: n === 0 ? null : k / n,
            interval: n === 0 ? [0, 1] : taskInterval(method, k, n, alpha, designEffect),
            p_value: pValues[index],
            p_adjusted: adjusted[index],
            below: adjusted[index] <= alpha,
        };
    });
}
function taskInterval(method, k, n, alpha, designEffect) {
    if (method === 'savi' || designEffect === 1)
        return intervalOf(method, k, n, alpha);
    return (0,clustered/* effectiveInterval */.L)(method, k / n, n / designEffect, alpha);
}
/** "All tasks hold" is an intersection and needs no correction; that some task does not hold takes Holm's. */
function outcomeOfTasks(context, rows, counted, method) {
    if (rows.some(({ below }) => below))
        return 'not_supported';
    const each = rows.map(({ interval }, index) => {
        const outcome = outcomeOfPooled(context, method, interval, counted[index].n);
        return outcome === 'not_supported' ? 'inconclusive' : outcome;
    });
    return (0,decision_outcome/* worstOutcome */.Om)(each);
}
const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

// EXTERNAL MODULE: ./.build/gates/sample-interval.js
var sample_interval = __webpack_require__(61201);
;// CONCATENATED MODULE: ./.build/audit/decision/decide-sample.js




const QUANTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
/**
 * The claim that a mean or a quantile over the planned episodes is at most (at least) a value. An episode without a
 * value can be bounded only by the bounds that the claim declares: without them it keeps the claim from being supported.
 */
function decideSample(context, tasks, statistic) {
    const { metric, threshold, alpha, table } = context;
    const observed = tasks.flatMap((cells) => cells.values);
    const owed = decide_sample_total(tasks.map((cells) => (0,metric_cells/* owedCells */.nE)(table, cells)));
    const { bounds } = metric;
    const worst = bounds === undefined ? null : metric.operator === '>=' ? bounds[0] : bounds[1];
    const outside = bounds !== undefined && observed.some((value) => value < bounds[0] || value > bounds[1]);
    const values = worst === null || owed === 0 ? observed : [...observed, ...new Array(owed).fill(worst)];
    const usesBets = statistic === 'mean' &&
        bounds !== undefined &&
        context.claim.decision_rule.interval_method !== 'bootstrap';
    const fewest = usesBets ? 1 : sample_interval/* FEWEST_VALUES */.wS;
    const found = outside || values.length < fewest
        ? null
        : statistic !== 'mean'
            ? (0,sample_interval/* quantileInterval */.vx)(values, QUANTILES[statistic], alpha)
            : usesBets
                ? (0,sample_interval/* boundedMeanInterval */.qd)(values, bounds, alpha)
                : (0,sample_interval/* meanInterval */.VO)(values, alpha);
    const isOpen = (owed > 0 && worst === null) || (0,metric_cells/* isPartial */.mt)(table, tasks);
    const decision = {
        ...context.base,
        statistic,
        outcome: outside ? 'invalid' : decide_sample_outcomeOf(found?.interval ?? null, isOpen, context, threshold),
        estimate: found?.estimate ?? (observed.length === 0 ? null : decide_sample_total(observed) / observed.length),
        interval: found?.interval ?? [null, null],
        level: 1 - 2 * alpha,
        method: found?.method ?? (usesBets ? 'betting' : 'bootstrap'),
        n: values.length,
        counts: null,
        p_value: null,
        naive: null,
        clustering: null,
        savi: null,
        tasks: tasks.map((cells) => (0,metric_cells/* untestedTask */.qf)(cells, (sum) => sum / cells.observed)),
        sentence: '',
    };
    return { ...decision, sentence: sampleSentence(decision, { owed, isOpen, outside, fewest }, context) };
}
function decide_sample_outcomeOf(interval, isOpen, { metric, stopping }, threshold) {
    if (interval === null)
        return 'underpowered';
    const outcome = (0,decision_outcome/* outcomeOfInterval */.B1)(interval, metric, threshold);
    if (outcome === 'not_supported' || outcome === 'inconclusive')
        return outcome;
    // A fixed-sample interval promises nothing to a run that stopped when it looked good.
    return isOpen || stopping === 'savi' ? 'inconclusive' : outcome;
}
const decide_sample_total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

;// CONCATENATED MODULE: ./.build/audit/decision/decide-metric.js







/**
 * Decides one expected metric from the planned cells. A pure function of table, claim and stop rule.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`, `claim-invalid`
 */
function decideMetric(table, metric, rule) {
    const { alpha, sidedness } = rule.claim.decision_rule;
    const margin = (0,cannot_fail/* marginOf */.O)(metric, rule.claim);
    const statistic = statisticOf(metric);
    const threshold = (0,decision_outcome/* thresholdOf */.pI)(metric, margin);
    const context = {
        ...rule,
        table,
        metric,
        threshold,
        margin,
        alpha: sidedness === 'one_sided' ? alpha : alpha / 2,
        base: {
            name: metric.name,
            scope: metric.scope ?? 'pooled',
            operator: metric.operator,
            value: metric.value,
            threshold,
            unit: metric.unit,
            sidedness,
        },
    };
    refuseUndecidable(metric, statistic);
    const cells = (0,metric_cells/* metricCells */.GF)(table, metric, statistic);
    if (statistic === 'rate')
        return decideRate(context, cells);
    return statistic === 'sum' ? decideCount(context, cells) : decideSample(context, cells, statistic);
}
/** `rate` of a ratio, `sum` of a count, else the mean, unless the claim says otherwise. */
function statisticOf({ statistic, unit }) {
    return statistic ?? (unit === 'ratio' ? 'rate' : unit === 'count' ? 'sum' : 'mean');
}
function refuseUndecidable({ name, operator, scope }, statistic) {
    const problem = operator === '==' && statistic !== 'sum'
        ? `"==" is decided for counts alone: no sample shows that a ${statistic} equals a number`
        : scope === 'each_task' && statistic !== 'rate'
            ? '"each_task" is decided for rates alone'
            : undefined;
    if (problem === undefined)
        return;
    throw new errors/* WorldGateError */._B('claim-invalid', `expected_metrics: ${name}: ${problem}`, {
        hint: 'claim ">=" or "<=" with a margin, or a metric for each task',
    });
}


/***/ }),

/***/ 67977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ metricCells),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   nE: () => (/* binding */ owedCells),
/* harmony export */   qf: () => (/* binding */ untestedTask)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _cell_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45188);


/**
 * The cells that a metric is about, by task: all tasks; of sources that give each task its own metrics, those of which
 * any result has the metric, and those without a single trial, because nothing says that they are not about it.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`
 */
function metricCells(table, metric, statistic) {
    const column = (0,_cell_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccessRate */ .co)(metric) ? undefined : table.values.get(metric.name);
    const isRate = statistic === 'rate';
    const notRun = table.notRun();
    const found = [];
    let isKnown = false;
    for (const [index, task] of table.tasks.entries()) {
        const cells = {
            task,
            planned: table.width,
            observed: 0,
            succeeded: 0,
            without: 0,
            missing: 0,
            notRun: notRun[index],
            values: [],
        };
        let noTrial = 0;
        for (let i = 0; i < table.width; i++) {
            const cell = index * table.width + i;
            const outcome = table.outcomes[cell];
            const value = column === undefined ? rateValue(outcome) : column[cell];
            if (outcome === _cell_table_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.notATrial)
                noTrial += 1;
            if (outcome === _cell_table_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.missing)
                cells.missing += 1;
            else if (Number.isNaN(value) || (column !== undefined && outcome === _cell_table_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.notATrial))
                cells.without += 1;
            else {
                if (isRate && value !== 0 && value !== 1)
                    throw notBinary(metric.name, task, value);
                cells.observed += 1;
                if (value === 1)
                    cells.succeeded += 1;
                if (!isRate)
                    cells.values.push(value);
            }
        }
        if (cells.observed > 0)
            isKnown = true;
        // Trials without the metric are about something else; where there is no trial, nothing says so.
        const hasNoTrial = cells.missing + noTrial === cells.planned;
        const isAbout = !table.metricsByTask || cells.observed > 0 || hasNoTrial || (0,_cell_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccessRate */ .co)(metric);
        if (isAbout)
            found.push(cells);
    }
    if (isKnown)
        return found;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('metric-missing', `the claim is about ${metric.name}, and no result of a planned episode has it`, {
        hint: 'check that protocol and results have the same task names, and that the claim names the metric as the source documents it',
    });
}
function rateValue(outcome) {
    if (outcome === _cell_table_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.success)
        return 1;
    return outcome === _cell_table_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA.failure ? 0 : Number.NaN;
}
function notBinary(name, task, value) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('metric-not-binary', `${name} of task "${task}" is ${value}: a rate needs 0 or 1 in each episode`, {
        hint: 'claim its mean instead: `"statistic": "mean"`',
    });
}
/** Planned cells without a value that count against a claim. */
function owedCells(table, { planned, observed, notRun }) {
    return table.protocol.denominator === 'observed' ? 0 : planned - observed - notRun;
}
/**
 * Whether results lack planned cells that the denominator rule leaves out. Such a rule is for what was no trial; a part
 * of the results shows nothing of the whole.
 */
function isPartial(table, tasks) {
    return table.protocol.denominator === 'observed' && tasks.some(({ missing, notRun }) => missing > notRun);
}
/** The row of a task of which only a number is shown: nothing is tested of it by itself. */
function untestedTask({ task, planned, observed, values }, estimateOf) {
    const sum = values.reduce((total, value) => total + value, 0);
    return {
        task,
        planned,
        observed,
        succeeded: null,
        counted: observed,
        estimate: observed === 0 ? null : estimateOf(sum),
        interval: [null, null],
        p_value: null,
        p_adjusted: null,
        below: false,
    };
}


/***/ }),

/***/ 48049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ outcomeOfInterval),
/* harmony export */   Om: () => (/* binding */ worstOutcome),
/* harmony export */   pI: () => (/* binding */ thresholdOf),
/* harmony export */   z1: () => (/* binding */ verdictOfOutcome)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);

/** The value that a result must not be worse than to be within the margin. */
function thresholdOf({ operator, value }, margin) {
    if (operator === '==')
        return value;
    // 0.8 - 0.05 is 0.75, not 0.7500000000000001.
    return Number((operator === '>=' ? value - margin : value + margin).toPrecision(15));
}
/** What an interval says of a claim; `null` ends are open. */
function outcomeOfInterval([low, high], { operator, value }, threshold) {
    const isUp = operator === '>=';
    const near = isUp ? low : high;
    const far = isUp ? high : low;
    const reaches = (end, required) => end !== null && (isUp ? end >= required : end <= required);
    if (reaches(near, value))
        return 'supported';
    if (reaches(near, threshold))
        return 'supported_within_margin';
    return far !== null && !reaches(far, threshold) ? 'not_supported' : 'inconclusive';
}
/** Worst first: a claim is as good as the worst of its metrics. */
const WORST_FIRST = [
    'invalid',
    'not_supported',
    'underpowered',
    'inconclusive',
    'supported_within_margin',
    'supported',
];
function worstOutcome(outcomes) {
    return WORST_FIRST.find((outcome) => outcomes.includes(outcome));
}
/** A protocol that says strict does not let the margin pass. */
function verdictOfOutcome(outcome, { margin_rule: rule }) {
    if (outcome === 'supported_within_margin' && rule === 'strict')
        return 'inconclusive';
    return _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_TABLE */ .Fm.find(({ claimOutcomes }) => claimOutcomes.includes(outcome)).verdict;
}


/***/ }),

/***/ 46979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
// EXTERNAL MODULE: ./.build/audit/decision/cell-table.js
var cell_table = __webpack_require__(45188);
// EXTERNAL MODULE: ./.build/audit/decision/decide-metric.js + 5 modules
var decide_metric = __webpack_require__(20230);
// EXTERNAL MODULE: ./.build/audit/decision/outcome.js
var decision_outcome = __webpack_require__(48049);
;// CONCATENATED MODULE: ./.build/audit/decision/decide-claim.js



/**
 * Decides a claim from the planned cells: every expected metric must hold. The same cells, claim and stop rule always
 * give the same decision, so that anybody can make it again from the package.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`, `claim-invalid`
 */
function decideClaim(claim, table, rule) {
    const metrics = claim.expected_metrics.map((metric) => (0,decide_metric/* decideMetric */.n)(table, metric, { ...rule, claim }));
    const outcome = (0,decision_outcome/* worstOutcome */.Om)(metrics.map((metric) => metric.outcome));
    return { outcome, verdict: (0,decision_outcome/* verdictOfOutcome */.z1)(outcome, table.protocol), metrics, counts: countsOf(table) };
}
function countsOf(table) {
    const notRun = table.notRun().reduce((sum, cells) => sum + cells, 0);
    const byCode = [0, 0, 0, 0, 0];
    for (const code of table.outcomes)
        byCode[code] += 1;
    return {
        planned: table.planned,
        matched: table.planned - byCode[cell_table/* CELL */.JA.missing],
        succeeded: byCode[cell_table/* CELL */.JA.success],
        failed: byCode[cell_table/* CELL */.JA.failure],
        not_a_trial: byCode[cell_table/* CELL */.JA.notATrial],
        missing: byCode[cell_table/* CELL */.JA.missing] - notRun,
        not_run: notRun,
        duplicate: table.duplicate,
        conflicting: table.conflicting,
        out_of_protocol: table.outOfProtocol,
        read: table.read,
    };
}

;// CONCATENATED MODULE: ./.build/audit/decision/limits.js

/** Surplus episodes that parallel environments finish beside the last one that was asked for. */
const SURPLUS_SHARE = 0.1;
/**
 * A decision that is no better than what is known of how the results came about: an evaluator that did not finish, or the
 * first of more episodes in the order in which they finished, shows nothing that supports a claim.
 */
function limitDecision(decision, table, findings) {
    const reason = limitOf(table, findings);
    if (reason === null)
        return decision;
    const metrics = decision.metrics.map((metric) => metric.outcome === 'supported' || metric.outcome === 'supported_within_margin'
        ? {
            ...metric,
            outcome: 'inconclusive',
            sentence: `${metric.sentence} But ${reason}: inconclusive.`,
        }
        : metric);
    const outcome = (0,decision_outcome/* worstOutcome */.Om)(metrics.map((metric) => metric.outcome));
    return { ...decision, metrics, outcome, verdict: (0,decision_outcome/* verdictOfOutcome */.z1)(outcome, table.protocol) };
}
function limitOf(table, findings) {
    const gap = findings.find(({ code }) => code === 'coverage-gap');
    if (gap !== undefined && table.protocol.stopping !== 'savi') {
        return `the evaluator did not finish what it was asked to run (${gap.message})`;
    }
    const inOrder = findings.some(({ code }) => code === 'completion-order');
    if (inOrder && table.beyondPlan > SURPLUS_SHARE * table.planned) {
        return 'these are the first of more episodes in the order in which they finished, and short episodes finish first';
    }
    return null;
}

// EXTERNAL MODULE: ./.build/audit/decision/task-names.js
var task_names = __webpack_require__(54437);
// EXTERNAL MODULE: ./.build/audit/claims/planned-cells.js
var planned_cells = __webpack_require__(9112);
;// CONCATENATED MODULE: ./.build/audit/decision/grade.js

/**
 * A: plan anchored and model digest known before the run, an outcome for every planned cell, attempts, denominator and
 * evaluator's commit stated. B: the same record, with plan or model fixed only afterwards. C: cells missing or outside of
 * the plan, or attempts unknown. D: aggregates alone, which never get a verdict.
 */
function gradeOf(facts) {
    if (!facts.hasEpisodes) {
        return { grade: 'D', reasons: ['Only aggregates: no episode can be counted, so nothing was decided.'] };
    }
    const lacks = weaknesses(facts);
    if (lacks.length > 0)
        return { grade: 'C', reasons: lacks };
    const late = lateness(facts);
    if (late.length > 0)
        return { grade: 'B', reasons: late };
    return {
        grade: 'A',
        reasons: [
            'By its anchor, which is stated here and not verified, the plan came before the run; the weights are known by digest, and every planned episode has an outcome.',
        ],
    };
}
function weaknesses({ protocol, counts, findings }) {
    const reasons = [];
    if (counts.missing > 0)
        reasons.push(`Without a result: ${counts.missing} of ${(0,format/* count */.U9)(counts.planned, 'planned episode')}.`);
    if (counts.not_a_trial > 0) {
        reasons.push(`Crashed or pending, and without an outcome: ${(0,format/* count */.U9)(counts.not_a_trial, 'planned episode')}.`);
    }
    if (counts.out_of_protocol > 0) {
        reasons.push(`Of no planned episode, and not counted: ${(0,format/* count */.U9)(counts.out_of_protocol, 'result')}.`);
    }
    if (counts.conflicting > 0)
        reasons.push(`With results that differ: ${(0,format/* count */.U9)(counts.conflicting, 'planned episode')}.`);
    if (findings.has('coverage-gap'))
        reasons.push('The evaluator did not finish what it was asked to run.');
    if (protocol.attempts.policy === 'unknown') {
        reasons.push('The protocol does not say how often an episode was tried.');
    }
    return reasons;
}
function lateness(facts) {
    const { protocol, anchoredAt, startedAt } = facts;
    const reasons = [];
    if (protocol.frozen === null)
        reasons.push('The protocol was never frozen: the rule may have been chosen after the data.');
    else if (anchoredAt === null) {
        reasons.push('Nothing but the protocol itself says when it was frozen: the rule may have been chosen after the data.');
    }
    else if (startedAt === null) {
        reasons.push('The results do not record when the run began, so that the plan came first is not shown.');
    }
    else if (Date.parse(anchoredAt) > Date.parse(startedAt)) {
        reasons.push(`The plan was anchored at ${anchoredAt}, after the run began at ${startedAt}: the rule was chosen after the data.`);
    }
    if (!facts.modelDigestMatches)
        reasons.push('The weights that ran are not recorded by the digest that the claim names.');
    if (facts.evaluatorCommit === null)
        reasons.push('The results do not record the commit of the evaluator.');
    if (!facts.supplied.has('SEEDS'))
        reasons.push('The results do not record their seeds.');
    return reasons;
}
const REQUIRED = [
    'ATTEMPT_POLICY',
    'DENOMINATOR_POLICY',
    'ENVIRONMENT_LOCK',
    'EPISODE_OUTCOMES',
    'EVALUATOR_COMMIT',
    'FAILURE_NOTES',
    'MODEL_DIGEST',
    'PLAN_ANCHOR',
    'RAW_REFERENCES',
    'SEEDS',
    'SIGNATURE',
];
/** Items of the checklist that the record holds. */
function presentItems(facts) {
    const present = new Set(['DENOMINATOR_POLICY']);
    for (const item of ['ENVIRONMENT_LOCK', 'FAILURE_NOTES', 'RAW_REFERENCES', 'SEEDS']) {
        if (facts.supplied.has(item))
            present.add(item);
    }
    if (facts.hasEpisodes)
        present.add('EPISODE_OUTCOMES');
    if (facts.protocol.attempts.policy !== 'unknown')
        present.add('ATTEMPT_POLICY');
    if (facts.evaluatorCommit !== null)
        present.add('EVALUATOR_COMMIT');
    if (facts.modelDigestMatches)
        present.add('MODEL_DIGEST');
    if (facts.anchoredAt !== null)
        present.add('PLAN_ANCHOR');
    // Without a failure there is nothing to note.
    if (facts.hasEpisodes && facts.counts.failed + facts.counts.not_a_trial === 0)
        present.add('FAILURE_NOTES');
    return REQUIRED.filter((item) => present.has(item));
}
/**
 * How complete the record is: the smaller of the share of planned cells that have a result and the share of the
 * checklist that is there. It says nothing about the robot. A package is signed after it is made, so that its own score
 * never counts a signature.
 */
function completenessOf(facts) {
    const present = presentItems(facts);
    const { matched, planned } = facts.counts;
    const { not_run: notRun } = facts.counts;
    const score = Math.min(planned === 0 ? 0 : (matched + notRun) / planned, present.length / REQUIRED.length);
    return {
        score: Number(score.toPrecision(12)),
        coverage: { matched, planned },
        fields: { present, required: [...REQUIRED] },
        missing: REQUIRED.filter((item) => !present.includes(item)),
    };
}
const MISSING_TEXTS = {
    EPISODE_OUTCOMES: 'no outcome of a single episode, only aggregates',
    EPISODE_COVERAGE: 'planned episodes without an outcome',
    MODEL_IDENTITY: 'the results do not name the model that ran',
    MODEL_DIGEST: 'no digest ties the weights that ran to those that the claim names',
    EVALUATOR_VERSION: 'the results do not name the version of the evaluator',
    EVALUATOR_COMMIT: 'the commit of the evaluator is not recorded',
    SEEDS: 'the seeds of the episodes are not recorded',
    RUN_TIME: 'when the run began and ended is not recorded',
    FAILURE_NOTES: 'nothing says why episodes failed',
    RAW_REFERENCES: 'nothing points to the raw results',
    ENVIRONMENT_LOCK: 'the versions of simulator and libraries are not recorded',
    ATTEMPT_POLICY: 'how often an episode was tried is unknown',
    DENOMINATOR_POLICY: 'what counts as an episode is unknown',
    PLAN_ANCHOR: 'nothing shows that the plan existed before the run',
    SIGNATURE: 'the package is not signed',
};

;// CONCATENATED MODULE: ./.build/audit/decision/derived.js


/** What follows from a decision, each with the rule that it was derived by. None of it decides anything. */
function derive(input) {
    return {
        recommendation: recommend(input),
        deployment_summary: summarise(input),
        next_falsification_axes: axes(input),
        missing_evidence: missingEvidence(input),
        not_shown: notShown(input),
    };
}
function recommend({ outcome, verdict, counts, notForProof, isModelOpen, }) {
    const incomplete = counts.missing + counts.not_a_trial;
    if (outcome === null) {
        return {
            code: 'complete_the_record',
            text: 'Bring the result of every episode: an aggregate cannot be decided.',
            rule: 'no episode was read',
        };
    }
    if (notForProof) {
        return {
            code: 'fix_the_input',
            text: 'These results rest on a mock or a demonstration: run the evaluation with the model itself.',
            rule: 'the results are marked as no proof',
        };
    }
    if (verdict === 'error') {
        return {
            code: 'fix_the_input',
            text: 'Correct what the reasons name, and audit again.',
            rule: 'the outcome is invalid',
        };
    }
    if (verdict === 'failed') {
        return {
            code: 'reject_claim',
            text: 'Do not make this claim for this model.',
            rule: 'the outcome is not_supported',
        };
    }
    if (verdict === 'passed' && isModelOpen) {
        return {
            code: 'accept_within_scope',
            text: 'The numbers hold. Show which model they are of before the claim is made: nothing ties these results to it.',
            rule: `the outcome is ${outcome}, and the model is not confirmed`,
        };
    }
    if (verdict === 'passed') {
        return {
            code: 'accept_within_scope',
            text: 'The claim may be made within the scope limits, with this evidence beside it.',
            rule: `the outcome is ${outcome}`,
        };
    }
    if (incomplete > 0) {
        return {
            code: 'complete_the_record',
            text: `Bring the planned episodes that have no outcome (${incomplete}), then audit again.`,
            rule: 'undecided, and planned episodes have no outcome',
        };
    }
    return {
        code: 'collect_more_episodes',
        text: 'Plan more episodes, freeze that plan, and run all of them; adding some to these until it passes proves nothing.',
        rule: 'undecided with every planned episode there',
    };
}
function summarise({ claim, outcome, counts, metrics }) {
    const { robot_embodiment: robot, simulator, benchmark } = claim.applicability;
    const where = simulator === '' ? 'conditions that the claim does not name' : `simulation (${simulator})`;
    const worst = metrics
        .flatMap(({ tasks }) => tasks)
        .filter(({ estimate, succeeded }) => estimate !== null && succeeded !== null)
        .sort((a, b) => a.estimate - b.estimate)[0];
    const weakest = worst === undefined || counts.planned === 0 || metrics.every(({ tasks }) => tasks.length < 2)
        ? ''
        : ` The weakest task was ${worst.task}, with ${worst.succeeded} of ${worst.observed}.`;
    return {
        text: `${outcome === null ? 'No decision' : `Outcome ${outcome}`} on ${benchmark} in ${where}, with ${robot === '' ? 'a robot that the claim does not name' : robot}, over ${counts.matched} of ${counts.planned} planned episodes.${weakest} Whether the model may be deployed is not for this evidence to say.`,
        rule: 'claim.applicability, counts and the task with the lowest rate',
    };
}
function axes({ claim, metrics, seeds, missing, hasRealSubset, }) {
    const found = [];
    const below = metrics.flatMap(({ tasks }) => tasks.filter((task) => task.below).map(({ task }) => task));
    if (below.length > 0) {
        found.push({
            axis: 'tasks',
            text: `Look into ${(0,format/* listText */.so)(below)}: shown to be below the threshold.`,
            rule: 'tasks below the threshold after Holm’s adjustment',
        });
    }
    if (seeds.length < 2) {
        found.push({
            axis: 'seeds',
            text: 'Run with other seeds: these results are of one seed, or of seeds that nobody recorded.',
            rule: 'fewer than two seeds are recorded',
        });
    }
    if (claim.applicability.simulator !== '' && !hasRealSubset) {
        found.push({
            axis: 'real_world',
            text: 'Try a real subset and give it with --ppi: simulation alone says nothing about the robot outside of it.',
            rule: 'the claim names a simulator',
        });
    }
    found.push({
        axis: 'perturbations',
        text: 'Change what the scope limits hold fixed: cameras, wording of the instruction, object positions.',
        rule: 'scope limits of the claim',
    });
    if (missing.includes('MODEL_DIGEST')) {
        found.push({
            axis: 'identity',
            text: 'Run once more with weights whose digest is recorded, to exclude that another model ran.',
            rule: 'MODEL_DIGEST is missing',
        });
    }
    return found;
}
function missingEvidence({ missing, counts }) {
    const open = counts.missing + counts.not_a_trial;
    return [
        ...(open === 0
            ? []
            : [{ id: 'EPISODE_COVERAGE', text: `${open} ${MISSING_TEXTS.EPISODE_COVERAGE}` }]),
        ...missing.map((id) => ({ id, text: MISSING_TEXTS[id] })),
    ];
}
function notShown({ claim, seeds, missing }) {
    return [
        'That the files are what the evaluator wrote: a package shows what was audited, and a signature who audited it.',
        'That no other run was made and left out.',
        ...(missing.includes('PLAN_ANCHOR') ? ['That the rule was chosen before the data were seen.'] : []),
        ...(missing.includes('MODEL_DIGEST')
            ? ['That the weights which ran are those that the claim names.']
            : []),
        ...(claim.applicability.simulator === '' ? [] : ['Anything about the robot outside of the simulator.']),
        ...(seeds.length < 2 ? ['How much the result varies with the seed.'] : []),
        'Anything outside of the scope limits of the claim.',
    ];
}

;// CONCATENATED MODULE: ./.build/audit/package/build-evidence.js





const AGGREGATE_REASON = 'Only aggregates were found, and no result of a single episode: a number without its episodes is reported, never decided.';
const NO_PROOF_REASON = 'The results rest on a mock or a demonstration, which proves nothing about a model.';
/** `evidence.json` from what was read and decided. Pure. */
function buildEvidence(input) {
    const { claim, protocol, anchor, imported, table, decision } = input;
    const counts = countsOf(table);
    const notForProof = imported.findings.some(({ code }) => code === 'not-for-proof');
    const record = {
        protocol: protocol.protocol,
        counts,
        hasEpisodes: decision !== null,
        supplied: new Set(imported.facts.supplied),
        modelDigestMatches: input.digestMatches,
        evaluatorCommit: imported.facts.evaluator.commit,
        anchoredAt: anchor?.anchored_at ?? null,
        startedAt: imported.facts.started_at,
        findings: new Set(imported.findings.map(({ code }) => code)),
    };
    const completeness = completenessOf(record);
    const outcome = decision?.outcome ?? null;
    const verdict = decision === null || notForProof ? 'skipped' : decision.verdict;
    const reasons = [
        ...(decision === null ? [AGGREGATE_REASON] : []),
        ...(notForProof ? [NO_PROOF_REASON] : []),
        ...sentencesOf(decision),
        ...planReasons(table),
    ];
    return {
        schema_version: 'worldgate.evidence.v1',
        claim: {
            id: claim.claim.id,
            hash: claim.hash,
            schema_version: claim.schemaVersion,
            statement: statementOf(claim.claim, protocol.protocol),
            text: claim.claim.claim_text,
        },
        protocol: {
            id: protocol.protocol.id,
            hash: protocol.hash,
            schema_version: protocol.schemaVersion,
            frozen_at: protocol.protocol.frozen?.at ?? null,
            planned_cells: table.planned,
            planned_cells_digest: (0,planned_cells/* plannedCellsDigest */.o)(protocol.protocol),
            anchor: anchor === null
                ? null
                : { kind: anchor.kind, reference: anchor.reference, anchored_at: anchor.anchored_at },
        },
        source: input.source,
        subject: claim.claim.subject,
        models: imported.facts.models,
        outcome,
        verdict,
        sentence: reasons[0],
        reasons,
        metrics: decision?.metrics ?? [],
        counts,
        denominators: denominators(input, counts),
        rates: ratesOf(imported),
        stopping: input.stopping,
        grade: gradeOf(record),
        completeness: input.withCompleteness ? completeness : null,
        scope_limits: claim.claim.applicability,
        ...derive({
            claim: claim.claim,
            outcome,
            verdict,
            metrics: decision?.metrics ?? [],
            counts,
            missing: completeness.missing,
            seeds: imported.facts.run_seeds,
            notForProof,
            isModelOpen: [...imported.findings, ...input.findings].some(({ code }) => code === 'model-unconfirmed' || code === 'subject-placeholder'),
            hasRealSubset: input.ppi !== null,
        }),
        tasks: imported.tasks.map(({ suite, id, name, episodes, succeeded }, handle) => ({
            suite,
            id,
            name,
            planned: table.plannedName(handle),
            episodes,
            succeeded,
        })),
        reported: imported.reported,
        findings: [...imported.findings, ...input.findings],
        ppi: input.ppi,
        not_for_proof: notForProof,
    };
}
/** What decided comes first: the metrics that gave the outcome, in the order of the claim, and then the others. */
function sentencesOf(decision) {
    if (decision === null)
        return [];
    const { metrics, outcome } = decision;
    const decided = metrics.filter((metric) => metric.outcome === outcome);
    return [...decided, ...metrics.filter((metric) => metric.outcome !== outcome)].map(({ sentence }) => sentence);
}
/** `ORG/MODEL: success_rate >= 0.8 on LIBERO, 10 tasks × 50 episodes`: what decided, not what an author wrote of it. */
function statementOf({ subject, expected_metrics: metrics }, { benchmark, execution }) {
    const required = metrics.map(({ name, statistic, operator, value, unit }) => `${name}${statistic === undefined ? '' : ` (${statistic})`} ${operator} ${value}${unit === 'ms' || unit === 's' ? ` ${unit}` : ''}`);
    const { length: tasks } = benchmark.task_list;
    const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds.length : 1;
    const plan = [
        tasks === 1 ? `task ${benchmark.task_list[0]}` : `${tasks} tasks`,
        ...(seeds === 1 ? [] : [`${seeds} seeds`]),
        execution.episodes_per_task === 1 ? '1 episode' : `${execution.episodes_per_task} episodes`,
    ];
    return `${subject.id}: ${required.join(' and ')} on ${benchmark.name}, ${plan.join(' × ')}`.slice(0, 4000);
}
function planReasons({ duplicate, conflicting, outOfProtocol, unplanned, foreignSeeds, retried, }) {
    const reasons = [];
    if (duplicate > 0) {
        const differ = conflicting === 0
            ? ''
            : `; of ${(0,format/* count */.U9)(conflicting, 'episode')} they differ, and the less favourable one counted`;
        reasons.push(`Results of a planned episode beyond its first did not count: ${duplicate}${differ}.`);
    }
    if (retried > 0)
        reasons.push(`Tried again after an infrastructure error, as the protocol allows: ${(0,format/* count */.U9)(retried, 'episode')}.`);
    if (outOfProtocol > 0) {
        const why = [
            ...(unplanned.size === 0 ? [] : [`tasks that it does not have: ${(0,format/* listText */.so)([...unplanned])}`]),
            ...(foreignSeeds.size === 0
                ? []
                : [`seeds that it does not have: ${(0,format/* listText */.so)([...foreignSeeds].map(String))}`]),
        ];
        const because = why.length === 0 ? 'more episodes than it plans' : why.join('; ');
        reasons.push(`Results of no episode that the protocol plans did not count: ${outOfProtocol} (${because}).`);
    }
    return reasons;
}
function denominators({ imported, decision, protocol, table }, counts) {
    // Without a notion of success there is no rate of it.
    const hasRates = imported.facts.supplied.includes('EPISODE_OUTCOMES');
    const all = imported.tally.sum(() => hasRates);
    const rate = decision?.metrics.find(({ statistic }) => statistic === 'rate');
    const planned = protocol.protocol.denominator === 'planned';
    const noTrial = counts.not_a_trial === 0 ? '' : ', and so did crashed and pending ones';
    return {
        rule: planned
            ? `The protocol counts planned episodes: ${counts.missing === 0 ? 'all are there' : `the ${counts.missing} without a result counted against the claim`}${noTrial}.`
            : `The protocol counts observed trials: ${table.planned - counts.matched + counts.not_a_trial} planned episodes without an outcome were left out.`,
        decided: rate?.counts ?? null,
        planned: hasRates ? { succeeded: counts.succeeded, episodes: counts.planned } : null,
        evaluator: all.evaluator === 0 ? null : { succeeded: all.evaluatorSuccesses, episodes: all.evaluator },
        trials: all.trials === 0 ? null : { succeeded: all.successes, episodes: all.trials },
    };
}
/** Over all that was read, in the plan or not: what the evaluator's own numbers are about. */
function ratesOf({ tally, tasks, facts }) {
    if (!facts.supplied.includes('EPISODE_OUTCOMES'))
        return null;
    const perTask = tasks.map((_, handle) => tally.ofTask(handle)).filter(({ trials }) => trials > 0);
    const trials = perTask.reduce((sum, counts) => sum + counts.trials, 0);
    const successes = perTask.reduce((sum, counts) => sum + counts.successes, 0);
    if (trials === 0)
        return null;
    const macro = perTask.reduce((sum, counts) => sum + counts.successes / counts.trials, 0) / perTask.length;
    return { micro: successes / trials, macro: Math.min(1, macro) };
}

// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/audit/claims/claim-text.js
var claim_text = __webpack_require__(83952);
// EXTERNAL MODULE: ./.build/audit/importing/model-identity.js
var model_identity = __webpack_require__(51162);
;// CONCATENATED MODULE: ./.build/audit/package/same-model.js




/**
 * Whether the results are of the model that the claim is about, as far as they say. A digest or a hub id of another model
 * is refused; so is a path or a name in which nothing is of the claim's model, unless the caller vouches for it.
 * @param sameModel the caller says that another path or name is the same model
 * @throws WorldGateError `model-mismatch`, `mixed-models`, `not-the-model`
 */
function requireSameModel({ subject }, models, sameModel) {
    refuseRoles(models);
    refuseSeveral(models);
    const findings = [];
    if (subject.id === claim_text/* UNKNOWN_SUBJECT */.qR) {
        findings.push({
            code: 'subject-placeholder',
            severity: 'warning',
            message: 'the claim names no model yet: put its id and revision into `subject`, or make it with --model ID@REVISION',
            file: null,
            at: null,
        });
        return { digestMatches: false, findings };
    }
    let digestMatches = false;
    for (const identity of models) {
        const { kind, value } = identity;
        if (kind === 'digest') {
            if (subject.weights_digest === null)
                continue;
            if (value !== subject.weights_digest)
                throw mismatch(identity, subject.weights_digest);
            digestMatches = true;
        }
        else if (kind === 'hf_id') {
            const [id, revision] = value.split('@');
            const own = subject.id.includes('/') ? id : id.split('/')[1];
            if (own.toLowerCase() !== subject.id.toLowerCase())
                throw mismatch(identity, subject.id);
            if (revision !== undefined && subject.revision !== null && revision !== subject.revision) {
                throw mismatch(identity, `${subject.id}@${subject.revision}`);
            }
        }
    }
    for (const identity of models) {
        if (digestMatches || (identity.kind !== 'path' && identity.kind !== 'name'))
            continue;
        const likeness = likenessOf(identity.value, subject.id);
        if (likeness === 'same')
            continue;
        if (likeness === 'other' && !sameModel)
            throw mismatch(identity, subject.id);
        findings.push({
            code: 'model-unconfirmed',
            severity: 'warning',
            message: `the results name the model ${(0,plain_value/* quoted */.TL)(identity.value)}, ${likeness === 'other' ? 'which the caller says is' : 'which cannot be compared with'} ${(0,plain_value/* quoted */.TL)(subject.id)}`,
            file: identity.file,
            at: identity.at,
        });
    }
    return { digestMatches, findings };
}
function refuseRoles(models) {
    const role = models.find(({ kind }) => kind === 'role');
    if (role === undefined)
        return;
    throw new errors/* WorldGateError */._B('not-the-model', `${role.file} ${role.at}: these results are of ${(0,plain_value/* quoted */.TL)(role.value)}, not of the model that the claim is about`, { hint: 'give the results of the model; a baseline is compared with `worldgate evidence diff`' });
}
/** Results of two models say nothing of either. */
function refuseSeveral(models) {
    for (const kind of ['digest', 'hf_id', 'path', 'name']) {
        const [first, ...others] = models.filter((identity) => identity.kind === kind);
        const other = others.find(({ value }) => value.toLowerCase() !== first.value.toLowerCase());
        if (first === undefined || other === undefined)
            continue;
        throw new errors/* WorldGateError */._B('mixed-models', `the results are of several models: ${(0,plain_value/* quoted */.TL)(first.value)} (${first.file} ${first.at}) and ${(0,plain_value/* quoted */.TL)(other.value)} (${other.file} ${other.at})`, { hint: 'give the results of one model' });
    }
}
/** Whether a path or name has something of a model's name in it; `unclear` where it names nothing. */
function likenessOf(value, id) {
    const wanted = plain(id.split('/').at(-1));
    const parts = value.split('/').filter((part) => !(0,model_identity/* isGeneric */.A)(part));
    if (parts.length === 0)
        return 'unclear';
    const isAlike = parts
        .map(plain)
        .some((part) => part !== '' && (part.includes(wanted) || wanted.includes(part)));
    return isAlike ? 'same' : 'other';
}
function plain(name) {
    return name
        .toLowerCase()
        .replace(/\.(?:pt|pth|ckpt|safetensors|onnx|bin|zip)$/, '')
        .replace(/[^a-z0-9]+/g, '');
}
function mismatch({ kind, value, file, at }, expected) {
    return new errors/* WorldGateError */._B('model-mismatch', `${file} ${at}: the results are of ${(0,plain_value/* quoted */.TL)(value)}, but the claim is about ${(0,plain_value/* quoted */.TL)(expected)}`, {
        hint: kind === 'path' || kind === 'name'
            ? 'give the results of that model; where both are the same model by another name, say so with --same-model'
            : 'give the results of that model, or make a claim about this one',
    });
}
/**
 * Whether the results were made as the protocol says, as far as they say.
 * @throws WorldGateError `protocol-mismatch`
 */
function requireSameProtocol({ execution, evaluator }, facts, source) {
    const differ = (key, planned, found) => new errors/* WorldGateError */._B('protocol-mismatch', `the protocol says ${key}: ${planned}, but the results were made with ${found}`, {
        hint: 'audit them with a protocol that says what was run; it is graded as written afterwards',
    });
    if (execution.max_steps_per_episode !== null &&
        facts.horizon !== null &&
        facts.horizon > execution.max_steps_per_episode) {
        throw differ('execution.max_steps_per_episode', String(execution.max_steps_per_episode), `${facts.horizon} steps`);
    }
    if (evaluator.commit !== null &&
        facts.evaluator.commit !== null &&
        // Some evaluators write the first digits alone.
        !evaluator.commit.startsWith(facts.evaluator.commit)) {
        throw differ('evaluator.commit', evaluator.commit, facts.evaluator.commit);
    }
    const isNamed = [source, facts.evaluator.name].some((name) => plain(name) === plain(evaluator.name));
    if (isNamed || source === 'generic' || source === 'audit-input')
        return [];
    return [
        {
            code: 'evaluator-mismatch',
            severity: 'warning',
            message: `the protocol names the evaluator ${(0,plain_value/* quoted */.TL)(evaluator.name)}, the results look like ${(0,plain_value/* quoted */.TL)(facts.evaluator.name)}`,
            file: null,
            at: null,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/audit/package/assess.js







/**
 * Everything that follows from a claim, its protocol and the episodes: the same for whoever makes a package and whoever
 * checks one, so that each word of it can be made again and compared.
 * @throws WorldGateError `no-results`, `nothing-planned`, and those of deciding and of comparing model and protocol
 */
function assess({ claim, protocol, anchor, source, imported, table, asked, ppi, }) {
    const model = requireSameModel(claim.claim, imported.facts.models, asked.sameModel);
    const differences = requireSameProtocol(protocol.protocol, imported.facts, source.name);
    const stopping = stoppingOf(protocol.protocol, imported.findings, asked.stopping);
    const decided = decide(claim, table, imported, stopping.rule);
    return buildEvidence({
        claim,
        protocol,
        anchor,
        source,
        imported,
        table,
        decision: decided === null ? null : limitDecision(decided, table, imported.findings),
        stopping,
        digestMatches: model.digestMatches,
        findings: [...model.findings, ...differences],
        withCompleteness: asked.completeness,
        ppi,
    });
}
/** A run that could stop early is decided by what holds for such runs, whatever the protocol says of it. */
function stoppingOf({ stopping, frozen }, findings, asked) {
    if (stopping === 'savi') {
        return {
            rule: 'savi',
            note: frozen === null
                ? 'The run could stop at any time, by a plan that was never frozen: exploratory.'
                : 'The run could stop at any time; the decision holds whenever it stopped.',
        };
    }
    if (findings.some(({ code }) => code === 'stopping-savi')) {
        return {
            rule: 'savi',
            note: 'The run could stop at any time, which this protocol did not plan: decided as such a run, exploratory.',
        };
    }
    if (asked === 'savi') {
        return {
            rule: 'savi',
            note: 'Decided as if the run could have stopped at any time, which the protocol did not plan: exploratory.',
        };
    }
    return {
        rule: 'fixed',
        note: 'All planned episodes were to run; looking earlier and stopping would not be covered.',
    };
}
function decide(claim, table, imported, stopping) {
    if (table.read === 0) {
        // Zero of zero is no aggregate.
        if (imported.reported.some(({ value }) => value !== 0))
            return null;
        throw new errors/* WorldGateError */._B('no-results', 'the files hold no episode and no aggregate', {
            hint: 'the evaluator was stopped before its first episode: take the files of a finished run',
        });
    }
    if (table.read > table.outOfProtocol)
        return decideClaim(claim.claim, table, { stopping });
    const found = imported.tasks.map(task_names/* taskLabel */.l);
    const seeds = table.foreignSeeds.size === 0 ? '' : ` with seed ${(0,format/* listText */.so)([...table.foreignSeeds].map(String))}`;
    throw new errors/* WorldGateError */._B('nothing-planned', `none of the ${table.read} results is of an episode that the protocol plans: they are of ${(0,format/* listText */.so)(found, 3)}${seeds}, the protocol plans ${(0,format/* listText */.so)(table.tasks, 3)} with seed ${(0,format/* listText */.so)(table.protocol.execution.seeds.map(String), 3)}`, {
        hint: 'give the protocol of this evaluation; `claim create --tasks a,b --seeds 0,1` names tasks and seeds',
    });
}


/***/ }),

/***/ 35470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ SIDECAR),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   oh: () => (/* binding */ REQUIRED_MEMBERS)
/* harmony export */ });
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28308);

const MEDIA_TYPES = {
    '.json': 'application/json',
    '.jsonl': 'application/jsonl',
    '.md': 'text/markdown',
};
function mediaTypeOf(name) {
    if (name === 'mlbom.cdx.json')
        return 'application/vnd.cyclonedx+json';
    return MEDIA_TYPES[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream';
}
/** Files that may stand beside the members: what signs and publishes a package comes after it. */
const SIDECAR = /^(?:share_url\.txt|[\w.-]{1,100}\.sigstore\.json|[\w.-]{1,100}\.(?:intoto\.jsonl|dsse\.json))$/;
const REQUIRED_MEMBERS = _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_MEMBERS */ .zc;


/***/ }),

/***/ 42893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/foundation/atomic-file.js
var atomic_file = __webpack_require__(56680);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/foundation/atomic-folder.js





/**
 * Makes a folder that is there completely or not at all: `fill` writes into a temporary folder beside it, which is then
 * renamed. Whatever fails leaves nothing behind, and an earlier folder as it was.
 * @param target absolute path; may be missing, empty, or a folder that `mayReplace` recognises as an earlier one
 * @throws WorldGateError `output-exists`, those of writing, and whatever `fill` throws
 */
async function makeFolderAtomic(target, mayReplace, fill) {
    const found = statOf(target);
    const isFree = found === undefined || (found.isDirectory() && ((0,external_node_fs_.readdirSync)(target).length === 0 || mayReplace(target)));
    if (!isFree) {
        throw new errors/* WorldGateError */._B('output-exists', `${target} exists and is no earlier output of this command`, {
            hint: 'name another folder, or remove this one',
        });
    }
    const parent = (0,external_node_path_.dirname)(target);
    (0,atomic_file/* makeFolder */.fc)(parent);
    const name = `.${(0,external_node_path_.basename)(target).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const temporary = (0,external_node_path_.join)(parent, `${name}.tmp`);
    try {
        (0,external_node_fs_.mkdirSync)(temporary);
    }
    catch (cause) {
        throw (0,atomic_file/* writeError */.oG)(cause, target);
    }
    try {
        const result = await fill(temporary);
        swap(temporary, target, (0,external_node_path_.join)(parent, `${name}.old`), found !== undefined);
        return result;
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
        throw (0,atomic_file/* writeError */.oG)(cause, target);
    }
}
function statOf(target) {
    try {
        return (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw (0,atomic_file/* writeError */.oG)(cause, target);
    }
}
function swap(temporary, target, old, isThere) {
    if (isThere)
        (0,external_node_fs_.renameSync)(target, old);
    try {
        (0,external_node_fs_.renameSync)(temporary, target);
    }
    catch (cause) {
        if (isThere)
            (0,external_node_fs_.renameSync)(old, target);
        throw cause;
    }
    if (isThere)
        (0,external_node_fs_.rmSync)(old, { recursive: true, force: true });
    if (process.platform === 'win32')
        return;
    const fd = (0,external_node_fs_.openSync)((0,external_node_path_.dirname)(target), external_node_fs_.constants.O_RDONLY);
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/reports/evidence-markdown.js
var evidence_markdown = __webpack_require__(28919);
// EXTERNAL MODULE: ./.build/audit/claims/lint-claim.js + 1 modules
var lint_claim = __webpack_require__(31480);
// EXTERNAL MODULE: ./.build/audit/claims/read-claim.js + 1 modules
var read_claim = __webpack_require__(59694);
// EXTERNAL MODULE: ./.build/audit/decision/cell-table.js
var cell_table = __webpack_require__(45188);
// EXTERNAL MODULE: ./.build/contracts/evidence-source.js
var evidence_source = __webpack_require__(7419);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/audit/sources/registry.js + 60 modules
var registry = __webpack_require__(66466);
// EXTERNAL MODULE: ./.build/audit/importing/read-file.js
var read_file = __webpack_require__(89535);
;// CONCATENATED MODULE: ./.build/audit/importing/detect.js





/** Below this a tree is not taken for a source that nobody named. */
const SURE = 0.5;
/**
 * The importer of a source by its name; `_` and `-` are the same.
 * @throws WorldGateError `source-unknown`
 */
function importerOf(name) {
    const plain = (text) => text.toLowerCase().replaceAll('_', '-');
    const found = registry/* IMPORTERS */.a.find(({ source }) => plain(source) === plain(name));
    if (found !== undefined)
        return found;
    throw new errors/* WorldGateError */._B('source-unknown', `no source is called "${name}"${(0,suggest/* didYouMean */.a)(name, evidence_source/* AUDIT_SOURCES */.RK)}`, {
        hint: '`worldgate audit sources` lists them; `generic` with a mapping reads everything else',
    });
}
/**
 * What is to be read from a tree: with the source that the caller names, or the one that recognises it best.
 * @throws WorldGateError `source-unknown`, `source-mismatch`, `source-ambiguous`
 */
function recognise(tree, source, options) {
    if (source !== undefined) {
        const importer = importerOf(source);
        const detection = importer.detect(tree, options);
        if (detection !== null)
            return { importer, detection };
        const other = bestOf(tree, options);
        throw new errors/* WorldGateError */._B('source-mismatch', `nothing here is of ${importer.title}${other === undefined ? '' : `; it looks like ${other.importer.source}: ${other.detection.why.join('; ')}`}`, { hint: `it recognises ${importer.recognises.join('; ')}` });
    }
    const best = bestOf(tree, options);
    if (best !== undefined)
        return best;
    // What only looks like a result says so better than "unknown".
    const [only, ...others] = tree.files;
    if (only !== undefined && others.length === 0)
        (0,read_file/* refuseUnreadable */.ws)(tree, only.path);
    throw new errors/* WorldGateError */._B('source-unknown', 'these files look like the results of no known evaluator', {
        hint: 'name the source (`worldgate audit sources` lists them), or use `generic` with --mapping',
    });
}
function bestOf(tree, options) {
    const found = registry/* IMPORTERS */.a.flatMap((importer) => {
        const detection = importer.detect(tree, options);
        return detection === null || detection.confidence < SURE ? [] : [{ importer, detection }];
    }).sort((a, b) => b.detection.confidence - a.detection.confidence);
    const [first, second] = found;
    if (first === undefined || second === undefined)
        return first;
    if (first.detection.confidence > second.detection.confidence)
        return first;
    throw new errors/* WorldGateError */._B('source-ambiguous', `these files look like ${first.importer.source} (${first.detection.why[0]}) and like ${second.importer.source} (${second.detection.why[0]})`, { hint: 'name the source, or give the folder of one of them' });
}

// EXTERNAL MODULE: ./.build/audit/importing/import-results.js + 2 modules
var import_results = __webpack_require__(8583);
// EXTERNAL MODULE: ./.build/audit/importing/input-tree.js
var input_tree = __webpack_require__(78595);
// EXTERNAL MODULE: ./.build/audit/package/assess.js + 6 modules
var assess = __webpack_require__(46979);
// EXTERNAL MODULE: ./.build/audit/decision/task-names.js
var task_names = __webpack_require__(54437);
// EXTERNAL MODULE: ./.build/audit/package/episode-lines.js
var episode_lines = __webpack_require__(72990);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var foundation_digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/audit/package/line-bytes.js
var line_bytes = __webpack_require__(9709);
// EXTERNAL MODULE: ./.build/audit/package/writer-ring.js
var writer_ring = __webpack_require__(25773);
;// CONCATENATED MODULE: ./.build/audit/package/member-writer.js








/** Bytes are passed on in such stretches. Longer ones no longer fit into the cache, and are slower. */
const STRETCH_BYTES = 64 * 1024;
/** What is smaller is written before a thread would have started. */
const THREAD_BYTES = 4 * 1024 * 1024;
/** The thread that writes large members; started by the first of them. */
class WriterThread {
    #entry;
    #ring = new writer_ring/* WriterRing */.Y();
    #waiting = new Map();
    #answers = new Map();
    #worker = null;
    #members = 0;
    constructor(entry) {
        this.#entry = entry;
    }
    open(path) {
        this.#worker ??= this.#start();
        this.#members += 1;
        this.#ring.put(writer_ring.OP.open, this.#members, (slot) => slot.write(path));
        return this.#members;
    }
    #start() {
        const worker = new external_node_worker_threads_.Worker(this.#entry, { env: {}, stdout: true, stderr: true });
        worker.on('message', (answer) => this.#take(answer));
        const lose = (error) => {
            for (let member = 1; member <= this.#members; member++) {
                this.#take({ type: 'failed', member, code: 'EIO', message: (0,errors/* messageOf */.bD)(error) });
            }
        };
        worker.on('error', lose);
        worker.on('exit', () => lose('the thread that writes the package has ended'));
        worker.postMessage({ type: 'write-members', memory: this.#ring.memory });
        return worker;
    }
    #take(answer) {
        if (!this.#answers.has(answer.member))
            this.#answers.set(answer.member, answer);
        this.#waiting.get(answer.member)?.(this.#answers.get(answer.member));
    }
    data(member, bytes) {
        for (let at = 0; at < bytes.length; at += writer_ring/* SLOT_BYTES */.b) {
            this.#ring.put(writer_ring.OP.data, member, (slot) => bytes.copy(slot, 0, at));
        }
    }
    async finish(member) {
        this.#ring.put(writer_ring.OP.finish, member, () => 0);
        return this.#answers.get(member) ?? new Promise((resolve) => this.#waiting.set(member, resolve));
    }
    async close() {
        const worker = this.#worker;
        this.#worker = null;
        if (worker === null)
            return;
        this.#ring.put(writer_ring.OP.end, 0, () => 0);
        await worker.terminate();
    }
}
/** Writes one member of a package and digests it on the way: a small one here, a large one in the thread. */
class MemberWriter {
    #name;
    #path;
    #thread;
    /** Stretches that wait for a decision between here and the thread. */
    #early = [];
    #earlyBytes = 0;
    #member = 0;
    /** What is being put together; to be followed by {@link passOn}. */
    line = new line_bytes/* LineBytes */.i();
    constructor(folder, name, thread = null) {
        this.#name = name;
        this.#path = (0,external_node_path_.join)(folder, name);
        this.#thread = thread;
    }
    /** Passes on what was put together, once it is worth it. */
    passOn() {
        if (this.line.length >= STRETCH_BYTES)
            this.#pass();
    }
    #pass() {
        if (this.#member > 0) {
            this.#thread.data(this.#member, this.line.view());
            this.line.clear();
            return;
        }
        this.#early.push(Buffer.from(this.line.view()));
        this.#earlyBytes += this.line.length;
        this.line.clear();
        if (this.#thread === null || this.#earlyBytes < THREAD_BYTES)
            return;
        this.#member = this.#thread.open(this.#path);
        for (const stretch of this.#early)
            this.#thread.data(this.#member, stretch);
        this.#early = [];
    }
    /** @throws WorldGateError of writing */
    async finish() {
        if (this.line.length > 0)
            this.#pass();
        if (this.#member === 0)
            return this.#writeHere();
        const answer = await this.#thread.finish(this.#member);
        if (answer.type === 'finished') {
            return { name: this.#name, digest: answer.digest, sizeBytes: answer.sizeBytes };
        }
        throw (0,atomic_file/* writeError */.oG)(Object.assign(new Error(answer.message), { code: answer.code }), this.#name);
    }
    #writeHere() {
        const digest = new foundation_digest/* RunningDigest */.iM();
        let sizeBytes = 0;
        try {
            const fd = (0,external_node_fs_.openSync)(this.#path, 'wx', 0o644);
            try {
                for (const bytes of this.#early) {
                    digest.update(bytes);
                    for (let at = 0; at < bytes.length;)
                        at += (0,external_node_fs_.writeSync)(fd, bytes, at);
                    sizeBytes += bytes.length;
                }
                (0,external_node_fs_.fsyncSync)(fd);
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
        }
        catch (cause) {
            throw (0,atomic_file/* writeError */.oG)(cause, this.#name);
        }
        return { name: this.#name, digest: digest.digest(), sizeBytes };
    }
}
/** A member that is there as a whole. @throws WorldGateError of writing */
function writeMember(folder, name, text) {
    const writer = new MemberWriter(folder, name);
    writer.line.raw(text);
    return writer.finish();
}

;// CONCATENATED MODULE: ./.build/audit/package/episode-writer.js



/** Places each episode in the plan and writes its lines, one after another: nothing is kept but the table. */
class EpisodeWriter {
    #table;
    #thread;
    #results;
    #failures;
    #replays;
    #hasModel;
    /** Names that the claim names, sorted. */
    #metrics;
    #ends = [];
    /** Results by file, for the manifest of raw evidence. */
    byFile = new Map();
    #file = '';
    #count = 0;
    count = 0;
    /**
     * @param hasModel whether the claim names a revision or digest, so that an episode could be played again
     * @param worker entry of the thread that writes large members
     */
    constructor(folder, table, hasModel, worker) {
        this.#thread = new WriterThread(worker);
        this.#table = table;
        this.#hasModel = hasModel;
        this.#metrics = [...table.values.keys()].sort();
        this.#results = new MemberWriter(folder, 'episode_results.jsonl', this.#thread);
        this.#failures = new MemberWriter(folder, 'failure_evidence_index.jsonl', this.#thread);
        this.#replays = new MemberWriter(folder, 'failure_replay_manifest.jsonl', this.#thread);
    }
    task(handle, names) {
        this.#table.task(handle, names);
        this.#ends[handle] = (0,episode_lines/* taskEnd */.J)(this.#table.plannedName(handle) ?? (0,task_names/* taskLabel */.l)(names));
    }
    episode(episode) {
        const placement = this.#table.add(episode);
        const task = this.#ends[episode.task];
        (0,episode_lines/* episodeLine */.s9)(this.#results.line, episode, task, placement, this.#metrics);
        this.#results.passOn();
        if (episode.outcome === 'failure' || episode.outcome === 'not_a_trial') {
            (0,episode_lines/* failureLine */.Pu)(this.#failures.line, episode, task);
            (0,episode_lines/* replayLine */.wx)(this.#replays.line, episode, task, this.#hasModel);
            this.#failures.passOn();
            this.#replays.passOn();
        }
        this.count += 1;
        if (episode.file !== this.#file) {
            this.#note();
            this.#file = episode.file;
            this.#count = 0;
        }
        this.#count += 1;
    }
    #note() {
        if (this.#count > 0)
            this.byFile.set(this.#file, (this.byFile.get(this.#file) ?? 0) + this.#count);
    }
    async finish() {
        this.#note();
        const [results, failures, replays] = await Promise.all([
            this.#results.finish(),
            this.#failures.finish(),
            this.#replays.finish(),
        ]);
        return { results, failures, replays };
    }
    close() {
        return this.#thread.close();
    }
}

;// CONCATENATED MODULE: ./.build/audit/package/foreign-options.js


const FLAGS = {
    startSeed: '--start-seed',
    pointer: '--pointer',
    droidYesNoFix: '--droid-yn-fix',
    progressUnit: '--progress-unit',
    mapping: '--mapping',
    suite: '--suite',
};
/**
 * An option that the source does not read would change nothing, and its giver would not know.
 * @throws WorldGateError `usage`
 */
function refuseForeignOptions({ importer }, options) {
    for (const [name, value] of Object.entries(options)) {
        if (value === undefined || importer.options?.includes(name) === true)
            continue;
        const readers = registry/* IMPORTERS */.a.filter((each) => each.options?.includes(name)).map(({ source }) => source);
        throw new errors/* WorldGateError */._B('usage', `${FLAGS[name]} is no option of ${importer.source}`, {
            hint: `it is one of ${readers.join(', ')}`,
        });
    }
}

// EXTERNAL MODULE: ./.build/audit/package/members.js
var package_members = __webpack_require__(35470);
// EXTERNAL MODULE: ./.build/contracts/evidence-package.js
var evidence_package = __webpack_require__(28308);
// EXTERNAL MODULE: ./.build/foundation/json.js
var json = __webpack_require__(72206);
// EXTERNAL MODULE: ./.build/foundation/read-text.js
var read_text = __webpack_require__(72498);
// EXTERNAL MODULE: ./.build/foundation/safe-path.js
var safe_path = __webpack_require__(97385);
;// CONCATENATED MODULE: ./.build/audit/package/output-folder.js








const MANIFEST = 'artifact_manifest.json';
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * Whether a folder is a package that an earlier call wrote, and nothing besides: only such a folder may be replaced or
 * taken away.
 */
function isPackage(folder) {
    if (!(0,external_node_fs_.existsSync)(external_node_path_.join(folder, MANIFEST)))
        return false;
    try {
        const text = (0,read_text/* decodeText */.g7)((0,safe_path/* readBelow */.Gj)(folder, MANIFEST, { maxBytes: MOST_BYTES }), MANIFEST);
        if (!evidence_package/* artifactManifest */.si.safeParse((0,json/* parseJson */.qF)(text, MANIFEST)).success)
            return false;
        return (0,external_node_fs_.readdirSync)(folder).every((name) => package_members/* REQUIRED_MEMBERS */.oh.includes(name) || evidence_package/* OPTIONAL_MEMBER */.st.test(name) || package_members/* SIDECAR */.E7.test(name));
    }
    catch {
        return false;
    }
}
/** Takes an earlier package away, if there is one. */
function removePackage(folder) {
    if (isPackage(folder))
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}
/**
 * Nothing that an audit reads may lie where it writes, whatever links lead there.
 * @throws WorldGateError `output-invalid`
 */
function requireOwnFolder(request) {
    const output = realPath(request.output);
    for (const [what, given] of Object.entries({
        'the results': request.from,
        'the claim': request.claim,
        'the protocol': request.protocol,
        'the anchor': request.anchor,
        'the labels': request.ppi,
    })) {
        if (given === undefined || !(0,safe_path/* isBelow */.Yw)(output, realPath(given)))
            continue;
        throw new errors/* WorldGateError */._B('output-invalid', `the output folder holds ${what}`, {
            hint: 'name another folder with --output',
        });
    }
}
/** Of the deepest folder that exists, with the rest behind it. */
function realPath(target) {
    const rest = [];
    for (let existing = target;; existing = external_node_path_.dirname(existing)) {
        try {
            return external_node_path_.join(external_node_fs_.realpathSync.native(existing), ...rest.reverse());
        }
        catch {
            if (existing === external_node_path_.dirname(existing))
                return target;
            rest.push(external_node_path_.basename(existing));
        }
    }
}

// EXTERNAL MODULE: ./.build/foundation/schema.js
var schema = __webpack_require__(67759);
// EXTERNAL MODULE: ./.build/audit/claims/lint-plan.js
var lint_plan = __webpack_require__(67893);
;// CONCATENATED MODULE: ./.build/audit/package/plan-dates.js





/**
 * What shows that a protocol existed by some time.
 * @param file absolute path of a `worldgate.plan_anchor.v1`
 * @throws WorldGateError `anchor-invalid`, and those of reading JSON
 */
function readAnchor(file, shown) {
    return (0,schema/* parseWith */.K)(evidence_package/* planAnchor */.BT, (0,json/* readJson */.Vh)(file), { file: shown, code: 'anchor-invalid' });
}
/**
 * Refuses a plan whose dates or cells contradict it: what is dated in the future, frozen before its claim was written,
 * or anchored before it was frozen was not what it says.
 * @throws WorldGateError `protocol-dates`, `protocol-stale`, `anchor-mismatch`
 */
function requireSoundPlan(claim, { protocol, hash, file }, anchor, now) {
    const { frozen } = protocol;
    const [wrong] = (0,lint_plan/* lintPlan */.F)(claim, protocol, now);
    if (wrong !== undefined) {
        const key = wrong.key.replace(/^protocol\./, '');
        throw new errors/* WorldGateError */._B(wrong.code, `${file}: ${key}: ${wrong.message}`, { hint: HINTS[wrong.code] });
    }
    if (anchor === null)
        return;
    if (anchor.protocol_digest !== hash) {
        throw new errors/* WorldGateError */._B('anchor-mismatch', `the anchor is of ${anchor.protocol_digest}, but ${file} has the digest ${hash}`, { hint: 'the protocol was edited after it was anchored, or the anchor is of another one' });
    }
    if (frozen === null) {
        throw dates(file, 'frozen: is null, but an anchor is given: only a frozen protocol can be anchored');
    }
    if (time(anchor.anchored_at) < time(frozen.at)) {
        throw dates(file, `frozen.at: ${frozen.at} is after the anchor's ${anchor.anchored_at}, which contradicts it`);
    }
    if (time(anchor.anchored_at) > now.getTime()) {
        throw dates(file, `the anchor's ${anchor.anchored_at} is in the future`);
    }
}
const HINTS = {
    'protocol-dates': 'a date that cannot be right shows nothing: `worldgate protocol freeze --again`',
    'protocol-stale': 'put the protocol back as it was frozen, or `worldgate protocol freeze --again`',
};
const time = (iso) => Date.parse(iso);
function dates(file, what) {
    return new errors/* WorldGateError */._B('protocol-dates', `${file}: ${what}`, {
        hint: 'a date that cannot be right shows nothing: freeze the protocol again',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/statistics/special.js
var special = __webpack_require__(64851);
;// CONCATENATED MODULE: ./.build/statistics/ppi.js

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
    const half = (0,special/* normalQuantile */.Zl)(1 - alpha / 2) * Math.sqrt(variance);
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

;// CONCATENATED MODULE: ./.build/audit/package/ppi.js








/** A line of `--ppi labels.jsonl`: the outcome on the real robot of an episode that was also simulated. */
const label = schemas/* strictObject */.rej({
    task: schemas/* string */.YjP().max(1024),
    episode: schemas/* int */.Whr().min(0),
    run_seed: schemas/* int */.Whr().min(0).optional(),
    real: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig().min(0).max(1)]),
});
const MOST_LABELS = 100_000;
const LEVEL = 0.95;
/**
 * What a real subset makes of simulated success rates, by PPI++. A hybrid of both: never real-world evidence by itself,
 * and never what decides.
 * @throws WorldGateError `labels-invalid` with file and line
 */
function ppiOf(file, table) {
    const shown = external_node_path_.basename(file);
    const digest = new foundation_digest/* RunningDigest */.iM();
    const labels = [];
    const predictions = [];
    const labelled = new Set();
    let rows = 0;
    for (const line of (0,json/* readLines */.Se)(file)) {
        digest.update(line.complete ? `${line.text}\n` : line.text);
        if (line.text.trim() === '')
            continue;
        const at = `${shown}:${line.number}`;
        const row = (0,schema/* parseWith */.K)(label, (0,json/* parseJson */.qF)(line.text, at), { file: at, code: 'labels-invalid' });
        rows += 1;
        if (rows > MOST_LABELS)
            throw invalid(at, `is beyond the ${MOST_LABELS} labels that are read`);
        const cell = table.cellAt(row.task, row.run_seed ?? null, row.episode);
        const outcome = cell === -1 ? cell_table/* CELL */.JA.missing : table.outcomes[cell];
        if (outcome !== cell_table/* CELL */.JA.success && outcome !== cell_table/* CELL */.JA.failure) {
            throw invalid(at, `no simulated outcome of task "${row.task}", episode ${row.episode} is there to go with it`);
        }
        if (labelled.has(cell))
            throw invalid(at, 'labels an episode a second time');
        labelled.add(cell);
        labels.push(Number(row.real));
        predictions.push(outcome === cell_table/* CELL */.JA.success ? 1 : 0);
    }
    const further = [];
    for (const [cell, outcome] of table.outcomes.entries()) {
        if (labelled.has(cell))
            continue;
        if (outcome === cell_table/* CELL */.JA.success || outcome === cell_table/* CELL */.JA.failure)
            further.push(outcome === cell_table/* CELL */.JA.success ? 1 : 0);
    }
    if (labels.length < 2 || further.length < 2) {
        throw new errors/* WorldGateError */._B('labels-invalid', `${shown}: ${labels.length} labels beside ${further.length} further simulated episodes are too few`, { hint: 'at least two of each; twenty labels are few' });
    }
    const hybrid = ppiMean(labels, predictions, further, 1 - LEVEL);
    const classical = ppiMean(labels, predictions, further, 1 - LEVEL, 0);
    const percent = (value) => `${(100 * value).toFixed(1)} %`;
    const shownInterval = ([low, high]) => `${percent(low)} to ${percent(high)}`;
    const [a, b] = [inUnit(hybrid.interval), inUnit(classical.interval)];
    const few = labels.length < 30 ? ' With so few labels such intervals cover too little.' : '';
    return {
        labels: { file: shown, digest: digest.digest(), rows },
        paired: labels.length,
        unlabelled: further.length,
        lambda: hybrid.lambda,
        hybrid: { estimate: hybrid.estimate, interval: a },
        classical: { estimate: classical.estimate, interval: b },
        level: LEVEL,
        sentence: `Hybrid of ${labels.length} real and ${further.length} further simulated episodes: ${percent(hybrid.estimate)} (${shownInterval(a)}); the real ones alone: ${percent(classical.estimate)} (${shownInterval(b)}). It decides nothing.${few}`,
    };
}
const inUnit = ([low, high]) => [Math.max(0, low), Math.min(1, high)];
function invalid(at, what) {
    return new errors/* WorldGateError */._B('labels-invalid', `${at}: ${what}`, {
        hint: 'a line is {"task": …, "episode": …, "run_seed": …, "real": true|false}, with the tasks of the protocol',
    });
}

;// CONCATENATED MODULE: ./.build/audit/package/run-audit.js



















/**
 * Turns results into an evidence package: reads them once, decides the claim, and writes all members or none.
 * @throws WorldGateError for every input that is broken or contradicts itself. Nothing is left at `output` then, an
 *   earlier package neither: whoever reads that folder next must not take it for the result of this call
 */
async function runAudit(request) {
    requireOwnFolder(request);
    try {
        return await auditTo(request);
    }
    catch (cause) {
        removePackage(request.output);
        throw cause;
    }
}
async function auditTo(request) {
    const claim = (0,read_claim/* readClaim */.jw)(request.claim);
    const protocol = (0,read_claim/* readProtocol */.jH)(request.protocol);
    (0,read_claim/* requireJoined */.$$)(claim, protocol);
    const wrong = (0,lint_claim/* lintClaim */.C)(claim.claim, protocol.protocol).find(({ severity }) => severity === 'error');
    if (wrong !== undefined) {
        throw new errors/* WorldGateError */._B('claim-invalid', `${claim.file}: ${wrong.key}: ${wrong.message}`, {
            hint: '`worldgate claim lint` lists what is wrong with a claim',
        });
    }
    const anchor = request.anchor === undefined ? null : readAnchor(request.anchor, external_node_path_.basename(request.anchor));
    requireSoundPlan(claim.claim, protocol, anchor, request.now);
    const tree = (0,input_tree/* inputTree */.J)(request.from, request.output);
    const recognised = recognise(tree, request.source, request.importOptions);
    refuseForeignOptions(recognised, request.importOptions);
    return makeFolderAtomic(request.output, isPackage, async (folder) => {
        const table = new cell_table/* CellTable */.RZ(claim.claim, protocol.protocol);
        const { subject } = claim.claim;
        const hasModel = subject.revision !== null || subject.weights_digest !== null;
        const writer = new EpisodeWriter(folder, table, hasModel, request.worker);
        try {
            const imported = await (0,import_results/* importResults */.W)(tree, recognised.importer, recognised.detection, request.importOptions, writer);
            // The thread writes to the end while the claim is decided.
            const writing = writer.finish();
            writing.catch(() => { });
            refuseFuture(imported.facts, request.now);
            table.metricsByTask = imported.facts.metrics_by_task === true;
            const evidence = (0,assess/* assess */.n)({
                claim,
                protocol,
                anchor,
                source: sourceOf(recognised),
                imported,
                table,
                asked: {
                    stopping: request.stopping,
                    sameModel: request.sameModel,
                    completeness: request.completenessScore,
                },
                ppi: request.ppi === undefined ? null : ppiOf(request.ppi, table),
            });
            const lines = await writing;
            const members = [lines.results, lines.failures, lines.replays];
            const put = async (name, text) => void members.push(await writeMember(folder, name, text));
            await put('claim.json', (0,canonical_json/* canonicalJson */.d)(claim.raw));
            await put('protocol.json', (0,canonical_json/* canonicalJson */.d)(protocol.raw));
            await put('audit_input.json', (0,canonical_json/* canonicalJson */.d)(auditInputOf(evidence, recognised, imported, lines.results, writer.count)));
            await put('raw_evidence_manifest.json', (0,canonical_json/* canonicalJson */.d)(rawManifestOf(tree, writer.byFile)));
            await put('audit_provenance.json', (0,canonical_json/* canonicalJson */.d)(provenanceOf(request, claim, protocol, recognised, tree, evidence)));
            await put('evidence.json', (0,canonical_json/* canonicalJson */.d)(evidence));
            await put('evidence.md', (0,evidence_markdown/* renderEvidence */.oP)(evidence));
            const digests = () => new Map(members.map(({ name, digest }) => [name, digest]));
            for (const { name, render } of request.extras)
                await put(name, await render({ claim, protocol, evidence, digests: digests() }));
            const manifest = manifestOf(claim, protocol, evidence, members);
            const { digest } = await writeMember(folder, 'artifact_manifest.json', (0,canonical_json/* canonicalJson */.d)(manifest));
            return { evidence, manifest, digest };
        }
        finally {
            await writer.close();
        }
    });
}
/** Results that were not made yet are not what they say. */
function refuseFuture({ started_at: started, finished_at: finished }, now) {
    const late = [started, finished].find((time) => time !== null && Date.parse(time) > now.getTime());
    if (late === undefined || late === null)
        return;
    throw new errors/* WorldGateError */._B('run-dates', `the results say that the run was at ${late}, which is in the future`, {
        hint: 'check the clock of the machine that wrote them',
    });
}
function sourceOf({ importer, detection }) {
    return { name: importer.source, format: detection.format, why: detection.why };
}
function auditInputOf(evidence, { importer, detection }, imported, results, count) {
    return {
        schema_version: 'worldgate.audit_input.v1',
        source: importer.source,
        format: detection.format,
        detection: { confidence: detection.confidence, why: detection.why },
        facts: imported.facts,
        tasks: evidence.tasks,
        reported: imported.reported,
        findings: imported.findings,
        episodes: { file: 'episode_results.jsonl', digest: results.digest, count },
    };
}
function rawManifestOf(tree, byFile) {
    const read = [...tree.reads].sort(([a], [b]) => (a < b ? -1 : 1));
    const rest = tree.files.filter((file) => !tree.reads.has(file.path));
    return {
        schema_version: 'worldgate.raw_evidence_manifest.v1',
        files: read.map(([name, { digest, sizeBytes }]) => ({
            path: name,
            digest,
            size_bytes: sizeBytes,
            episodes: byFile.get(name) ?? 0,
        })),
        not_read: { files: rest.length, size_bytes: rest.reduce((sum, file) => sum + file.sizeBytes, 0) },
        skipped: tree.skipped.slice(0, 1000).map(({ path: name, reason }) => ({ path: name, reason })),
    };
}
function provenanceOf({ version, importOptions, stopping, sameModel, completenessScore, extras }, claim, protocol, { importer, detection }, tree, evidence) {
    const given = Object.entries(importOptions)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, typeof value === 'string' ? external_node_path_.basename(value) : value]);
    return {
        schema_version: 'worldgate.audit_provenance.v1',
        tool: { name: 'worldgate', version },
        source: importer.source,
        format: detection.format,
        options: Object.fromEntries([
            ...given,
            ...(stopping === undefined ? [] : [['stopping', stopping]]),
            ...(sameModel ? [['sameModel', true]] : []),
            ...(completenessScore ? [['completenessScore', true]] : []),
            ...extras.map(({ name }) => [name, true]),
        ]),
        inputs: {
            claim: claim.hash,
            protocol: protocol.hash,
            files: [...tree.reads]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([name, { digest }]) => ({ path: name, digest })),
        },
        canonicalisation: 'RFC 8785',
        denominator_rule: evidence.denominators.rule,
    };
}
function manifestOf({ claim }, { protocol }, { outcome, verdict, grade }, members) {
    return {
        schema_version: 'worldgate.artifact_manifest.v1',
        claim_id: claim.id,
        protocol_id: protocol.id,
        claim_slug: claim.slug,
        outcome,
        verdict,
        grade: grade.grade,
        members: [...members]
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .map(({ name, digest, sizeBytes }) => ({
            name,
            digest,
            size_bytes: sizeBytes,
            media_type: (0,package_members/* mediaTypeOf */.c0)(name),
        })),
    };
}


/***/ }),

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

/***/ 86241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ auditRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/compliance.js
var contracts_compliance = __webpack_require__(35007);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
;// CONCATENATED MODULE: ./.build/reports/compliance.js


const LONGEST_NOTE = 4000;
const STATUS_WORDS = {
    drafted: 'drafted, to be checked',
    partial: 'partly drafted',
    human_required: 'a person has to write it',
    not_addressed: 'not addressed',
    not_applicable: 'not applicable',
};
function rowsTable(rows) {
    return (0,markdown/* markdownTable */.Qj)('llll', ['Row', 'Asks for', 'Status', 'Left to a person, and why'], rows.map(({ ref, title, status, note }) => [
        (0,reports_escape/* escapeMarkdownCell */.Vf)(ref),
        (0,reports_escape/* escapeMarkdownCell */.Vf)(title, LONGEST_NOTE),
        STATUS_WORDS[status],
        (0,reports_escape/* escapeMarkdownCell */.Vf)(note, LONGEST_NOTE),
    ]));
}
/** A line for each member, with the places in it. */
function sourcesList({ evidence }) {
    const members = new Map();
    for (const place of evidence)
        members.set(place.member, [...(members.get(place.member) ?? []), place]);
    return [...members]
        .map(([member, places]) => {
        const pointers = places.flatMap(({ json_pointer: pointer }) => (pointer === '' ? [] : [pointer]));
        const at = pointers.length === 0 ? '' : `: ${pointers.map((text) => (0,reports_escape/* markdownCode */.D9)(text)).join(', ')}`;
        return `- ${(0,reports_escape/* markdownCode */.D9)(member)}${at} (${(0,reports_escape/* markdownCode */.D9)(places[0].sha256)})`;
    })
        .join('\n');
}
function rowSection(row) {
    return (0,markdown/* blocks */.Bv)(`### ${(0,reports_escape/* escapeMarkdownText */.m4)(row.ref)} ${(0,reports_escape/* escapeMarkdownText */.m4)(row.title)}`, row.text === undefined
        ? 'No draft. These may help the person who writes it:'
        : `> ${(0,reports_escape/* escapeMarkdownText */.m4)(row.text)}`, sourcesList(row));
}
/**
 * `compliance-<framework>.md`: every row with its status, the drafts with what they rest on, and what robot safety
 * asks for that no evaluation of success addresses. Says nowhere that a row is met, and counts nothing.
 */
function complianceMarkdown(mapping) {
    const { title, version, source_url: url, retrieved, applicability, header, claim, protocol } = mapping;
    const pointed = mapping.rows.filter(({ evidence }) => evidence.length > 0);
    const text = (0,markdown/* blocks */.Bv)(`# ${(0,reports_escape/* escapeMarkdownText */.m4)(title)}`, `**${(0,reports_escape/* escapeMarkdownText */.m4)(header)}**`, [
        `- Version: ${(0,reports_escape/* escapeMarkdownText */.m4)(version)}`,
        `- Source: ${(0,markdown/* markdownLink */.iQ)(url, url)}, compared ${(0,reports_escape/* escapeMarkdownText */.m4)(retrieved)}`,
        `- Applicability: ${(0,reports_escape/* escapeMarkdownText */.m4)(applicability)}`,
        `- Claim: ${(0,reports_escape/* markdownCode */.D9)(claim.id)}, ${(0,reports_escape/* markdownCode */.D9)(claim.hash)}`,
        `- Protocol: ${(0,reports_escape/* markdownCode */.D9)(protocol.id)}, ${(0,reports_escape/* markdownCode */.D9)(protocol.hash)}`,
    ].join('\n'), '## Rows', rowsTable(mapping.rows), pointed.length === 0 ? null : '## Drafts and what they rest on', ...pointed.map(rowSection), '## Robot safety: not addressed', 'How often a policy succeeds is at most an input to the assumptions of a risk assessment.', rowsTable(mapping.robot_safety));
    return `${text}\n`;
}

// EXTERNAL MODULE: ./.build/audit/compliance/stated.js
var stated = __webpack_require__(66697);
;// CONCATENATED MODULE: ./.build/audit/compliance/facts.js

function isAbsent(found) {
    return 'absent' in found;
}
/**
 * A place in `claim.json` or `protocol.json`. Those members hold the caller's file as it stood: where that is a
 * draft of another format, its keys are not ours, and the whole member is named.
 */
function placeIn(member, pointer, { evidence }) {
    const isOwn = {
        'claim.json': evidence.claim.schema_version.startsWith('worldgate.'),
        'protocol.json': evidence.protocol.schema_version.startsWith('worldgate.'),
        'evidence.json': true,
    }[member];
    return { member, pointer: isOwn ? pointer : '' };
}
const listed = (parts) => parts.filter((part) => part !== null).join('; ');
const count = (n, one) => `${n} ${one}${n === 1 ? '' : 's'}`;
/** Texts of others stand as they are, with a full stop where they end without one. */
const sentence = (text) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
/** Why results say nothing of a system, where they do not. */
function undecided({ evidence }) {
    if (evidence.not_for_proof)
        return { absent: 'the results rest on a mock or a demonstration' };
    if (evidence.outcome === null)
        return { absent: 'nothing was decided' };
    if (evidence.outcome === 'invalid')
        return { absent: 'the decision is invalid' };
    return null;
}
function identity(sources) {
    const { claim } = sources;
    const { subject } = claim;
    const id = (0,stated/* stated */.Eo)(claim, 'subject.id', subject.id);
    const revision = (0,stated/* stated */.Eo)(claim, 'subject.revision', subject.revision);
    const weights = (0,stated/* stated */.Eo)(claim, 'subject.weights_digest', subject.weights_digest);
    if (id === null)
        return { absent: 'the claim does not say for certain which model it is about' };
    if (revision === null && weights === null)
        return { absent: 'the claim gives neither a revision nor a digest of the weights' };
    return {
        text: `Model ${id}${revision === null ? '' : `, revision ${revision}`}${weights === null ? '' : `, digest of the weights ${weights}`}.`,
        places: [
            placeIn('claim.json', '/subject/id', sources),
            ...(revision === null ? [] : [placeIn('claim.json', '/subject/revision', sources)]),
            ...(weights === null ? [] : [placeIn('claim.json', '/subject/weights_digest', sources)]),
        ],
    };
}
function capability(sources) {
    const text = (0,stated/* stated */.Eo)(sources.claim, 'capability', sources.claim.capability);
    if (text === null)
        return { absent: 'the claim states no capability' };
    return {
        text: `Capability that was evaluated, in the words of the claim: ${sentence(text)}`,
        places: [placeIn('claim.json', '/capability', sources)],
    };
}
function scope(sources) {
    const limits = (0,stated/* scopeLimits */.tF)(sources.claim);
    if (limits.length === 0)
        return { absent: 'the claim states no limits of its scope' };
    return {
        text: `Evaluated only within these limits: ${sentence(limits.join('; '))}`,
        places: [placeIn('claim.json', '/applicability', sources)],
    };
}
function interfaces(sources) {
    const { protocol } = sources;
    const { observation_space: observed } = protocol.execution;
    const inputs = (0,stated/* stated */.Eo)(protocol, 'execution.observation_space', observed.join(', '));
    const outputs = (0,stated/* stated */.Eo)(protocol, 'execution.action_space', protocol.execution.action_space);
    if (inputs === null && outputs === null)
        return { absent: 'the protocol states neither observations nor actions' };
    const parts = [
        inputs === null ? null : `inputs (observations): ${inputs}`,
        outputs === null ? null : `outputs (actions): ${outputs}`,
    ];
    return {
        text: `In the evaluation, ${sentence(listed(parts))}`,
        places: [
            ...(inputs === null ? [] : [placeIn('protocol.json', '/execution/observation_space', sources)]),
            ...(outputs === null ? [] : [placeIn('protocol.json', '/execution/action_space', sources)]),
        ],
    };
}
function benchmark(sources) {
    const { protocol } = sources;
    const { name, version, split, task_list: tasks } = protocol.benchmark;
    if ((0,stated/* stated */.Eo)(protocol, 'benchmark.name', name) === null)
        return { absent: 'the protocol does not say for certain which benchmark was used' };
    const of = (0,stated/* stated */.Eo)(protocol, 'benchmark.version', version);
    const part = (0,stated/* stated */.Eo)(protocol, 'benchmark.split', split);
    return {
        text: `Test data: benchmark ${name}, ${listed([of === null ? 'version not stated' : `version ${of}`, part === null ? null : `split ${part}`, count(tasks.length, 'task')])}.`,
        places: [placeIn('protocol.json', '/benchmark', sources)],
    };
}
const MISSING_EPISODE = {
    planned: 'a planned episode without a result counts as a failure of a ">=" claim',
    observed: 'only episodes with a result count',
};
const ATTEMPTS = {
    single: 'one attempt per episode',
    retry_infrastructure_errors: 'further attempts after infrastructure errors only',
    unknown: 'how many attempts were made is not known',
};
function procedure(sources) {
    const { protocol, evidence } = sources;
    if (evidence.protocol.planned_cells === 0)
        return { absent: 'no episode was planned' };
    const { seeds, episodes_per_task: each, episodes_counted: counted } = protocol.execution;
    const known = (key) => !(0,stated/* isGuessed */.Fh)(protocol, `execution.${key}`);
    const per = counted === 'per_task' ? 'per task' : 'per task and seed';
    const plan = listed([
        count(evidence.protocol.planned_cells, 'planned episode'),
        known('episodes_per_task') && known('episodes_counted') ? `${each} ${per}` : null,
        known('seeds') ? count(seeds.length, 'seed') : null,
        ATTEMPTS[(0,stated/* isGuessed */.Fh)(protocol, 'attempts') ? 'unknown' : protocol.attempts.policy],
        MISSING_EPISODE[protocol.denominator],
    ]);
    const version = (0,stated/* stated */.Eo)(protocol, 'evaluator.version', protocol.evaluator.version);
    const commit = (0,stated/* stated */.Eo)(protocol, 'evaluator.commit', protocol.evaluator.commit);
    const evaluator = listed([
        (0,stated/* stated */.Eo)(protocol, 'evaluator.name', protocol.evaluator.name) ?? 'not known for certain',
        version === null ? 'version not stated' : `version ${version}`,
        commit === null ? null : `commit ${commit}`,
    ]);
    return {
        text: `Procedure: ${plan}. Evaluator: ${evaluator}.`,
        places: [
            placeIn('protocol.json', '/execution', sources),
            placeIn('protocol.json', '/attempts', sources),
            placeIn('protocol.json', '/denominator', sources),
            placeIn('protocol.json', '/evaluator', sources),
            placeIn('evidence.json', '/protocol', sources),
        ],
    };
}
function rule(sources) {
    const { claim } = sources;
    if ((0,stated/* isGuessed */.Fh)(claim, 'expected_metrics'))
        return { absent: 'the required values were guessed' };
    const { margin, alpha, sidedness } = claim.decision_rule;
    const required = claim.expected_metrics.map(({ name, operator, value, unit }) => `${name} ${operator} ${value} (${unit})`);
    return {
        text: `Required by the claim: ${required.join('; ')}; margin ${margin}, alpha ${alpha}, ${sidedness.replace('_', '-')}.`,
        places: [
            placeIn('claim.json', '/expected_metrics', sources),
            placeIn('claim.json', '/decision_rule', sources),
        ],
    };
}
function frozenPlan(sources) {
    const { frozen_at: frozenAt, anchor } = sources.evidence.protocol;
    if (frozenAt === null)
        return { absent: 'the plan was not frozen' };
    const shown = anchor === null
        ? 'Nothing but the file itself shows when.'
        : `That it existed no later than ${anchor.anchored_at} is shown by ${anchor.kind} ${anchor.reference}.`;
    return {
        text: `The plan states that it was frozen at ${frozenAt}. ${shown}`,
        places: [placeIn('evidence.json', '/protocol', sources)],
    };
}
function measured(metric) {
    const [low, high] = metric.interval;
    const ends = listed([low === null ? null : `from ${low}`, high === null ? null : `to ${high}`]);
    const interval = ends === '' ? 'no interval' : `interval ${ends.replace('; ', ' ')}`;
    const level = metric.level === null ? '' : `, level ${metric.level}`;
    return `${metric.name}: declared ${metric.operator} ${metric.value} (${metric.unit}), tested ${metric.estimate ?? 'without an estimate'}, ${interval} (${metric.method}, ${metric.sidedness.replace('_', '-')}${level}, n = ${metric.n}), outcome ${metric.outcome}`;
}
function result(sources) {
    const { evidence } = sources;
    const nothing = undecided(sources);
    if (nothing !== null)
        return nothing;
    return {
        text: `${sentence(evidence.sentence)} Declared against tested: ${evidence.metrics.map(measured).join('; ')}.`,
        places: [
            placeIn('evidence.json', '/outcome', sources),
            placeIn('evidence.json', '/metrics', sources),
            placeIn('evidence.json', '/sentence', sources),
            { member: 'episode_results.jsonl', pointer: '' },
        ],
    };
}
function limits(sources) {
    const { not_shown: unshown, missing_evidence: missing } = sources.evidence;
    const parts = [...unshown, ...missing.map(({ text }) => text)];
    if (parts.length === 0)
        return { absent: 'the evidence states no limits' };
    return {
        text: `What the evidence does not show: ${parts.map(sentence).join(' ')}`,
        places: [
            ...(unshown.length === 0 ? [] : [placeIn('evidence.json', '/not_shown', sources)]),
            ...(missing.length === 0 ? [] : [placeIn('evidence.json', '/missing_evidence', sources)]),
        ],
    };
}
function coverage(sources) {
    const { counts } = sources.evidence;
    if (counts.read === 0)
        return { absent: 'no result of an episode was read' };
    return {
        text: `Of ${count(counts.planned, 'planned episode')}, ${counts.matched} have a result and ${counts.missing} have none; ${counts.not_a_trial} were no trial, ${counts.duplicate} results were duplicates and ${counts.out_of_protocol} were outside of the protocol.`,
        places: [placeIn('evidence.json', '/counts', sources)],
    };
}
function failures(sources) {
    const nothing = undecided(sources);
    if (nothing !== null)
        return nothing;
    return {
        text: `${count(sources.evidence.counts.failed, 'planned episode')} failed; each is listed with where it came from.`,
        places: [
            placeIn('evidence.json', '/counts/failed', sources),
            { member: 'failure_evidence_index.jsonl', pointer: '' },
        ],
    };
}
function grade(sources) {
    const { grade: of, reasons } = sources.evidence.grade;
    return {
        text: `Grade of the evidence: ${of}. ${reasons.map(sentence).join(' ')}`.trim(),
        places: [placeIn('evidence.json', '/grade', sources)],
    };
}
function provenance(sources) {
    const { source } = sources.evidence;
    return {
        text: `Results were read from files of ${source.name} (${source.format}); each file, and each member of the package, is recorded with its SHA-256.`,
        places: [
            placeIn('evidence.json', '/source', sources),
            { member: 'audit_provenance.json', pointer: '' },
            { member: 'raw_evidence_manifest.json', pointer: '' },
        ],
    };
}
/** Every sentence that a draft may hold. None of them says that a requirement is met. */
const FACTS = {
    identity,
    capability,
    scope,
    interfaces,
    benchmark,
    procedure,
    rule,
    frozenPlan,
    result,
    limits,
    coverage,
    failures,
    grade,
    provenance,
};

;// CONCATENATED MODULE: ./.build/audit/compliance/rows.js

/** A row that only a person can fill. */
function byPerson(ref, title, note) {
    return { ref, title, status: 'human_required', note };
}
/** As `byPerson`, with places of members that may help. */
function withPlaces(row, ...places) {
    return {
        ...row,
        points: (sources) => places.map(([member, pointer]) => placeIn(member, pointer, sources)),
    };
}

;// CONCATENATED MODULE: ./.build/audit/compliance/eu-ai-act.js
/**
 * Annexes IV and VIII of Regulation (EU) 2024/1689. Titles are short forms of the text of the Official Journal.
 * No date from which a duty applies stands here: later acts move them.
 */

const VERSION = 'Regulation (EU) 2024/1689, as in OJ L of 2024-07-12; later amendments are not tracked';
const SOURCE_URL = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const RETRIEVED = '2026-11-21';
const OF_THE_PROVIDER = 'A fact about the provider, which no evaluation record holds.';
const OF_THE_DEPLOYER = 'A fact about the deployer, which no evaluation record holds.';
const OF_THE_MARKET = 'Depends on where and how the system is marketed, which no evaluation record holds.';
const SECTION_A = [
    byPerson('A.1', 'Name, address and contact details of the provider', OF_THE_PROVIDER),
    byPerson('A.2', 'Person who submits the information on behalf of the provider: name, address, contact details', OF_THE_PROVIDER),
    byPerson('A.3', 'Authorised representative, where applicable: name, address, contact details', OF_THE_PROVIDER),
    {
        ref: 'A.4',
        title: 'Trade name, and any additional unambiguous reference that allows identification and traceability',
        drafts: 'drafted',
        facts: ['identity'],
        note: 'The trade name is the provider’s; the reference is that of the model, not of the whole system.',
    },
    {
        ref: 'A.5',
        title: 'Intended purpose, and the components and functions supported',
        drafts: 'drafted',
        facts: ['capability'],
        also: ['scope'],
        note: 'What was evaluated is not what is intended: a person has to state the intended purpose.',
    },
    {
        ref: 'A.6',
        title: 'Basic and concise description of the information used (data, inputs) and of the operating logic',
        drafts: 'partial',
        facts: ['interfaces'],
        also: ['benchmark'],
        note: 'Operating logic, and data used outside of the evaluation, are not in this record.',
    },
    byPerson('A.7', 'Status: on the market, in service, no longer so, recalled', OF_THE_MARKET),
    byPerson('A.8', 'Certificate of the notified body, where applicable: type, number, expiry date, body', 'Issued by a notified body; nothing in this package is a certificate.'),
    byPerson('A.9', 'Scanned copy of that certificate, where applicable', 'Issued by a notified body.'),
    byPerson('A.10', 'Member States in which the system is on the market, in service or made available', OF_THE_MARKET),
    byPerson('A.11', 'Copy of the EU declaration of conformity (Article 47)', 'Drawn up and signed by the provider.'),
    withPlaces(byPerson('A.12', 'Electronic instructions for use (not in the areas of Annex III points 1, 6 and 7)', 'Written by the provider. The limits that are named here may have to stand in them.'), ['evidence.json', '/scope_limits'], ['evidence.json', '/not_shown']),
    byPerson('A.13', 'URL for additional information (optional)', 'Where the package is published is not known when it is made.'),
];
const SECTION_B = [
    byPerson('B.1', 'Name, address and contact details of the provider', OF_THE_PROVIDER),
    byPerson('B.2', 'Person who submits the information on behalf of the provider: name, address, contact details', OF_THE_PROVIDER),
    byPerson('B.3', 'Authorised representative, where applicable: name, address, contact details', OF_THE_PROVIDER),
    byPerson('B.4', 'Trade name, and any additional unambiguous reference that allows identification and traceability', 'The draft of A.4 may serve where section B applies, which the provider judges.'),
    byPerson('B.5', 'Intended purpose', 'The draft of A.5 may serve where section B applies, which the provider judges.'),
    byPerson('B.6', 'Condition or conditions of Article 6(3) under which the system is not considered high-risk', 'A legal assessment by the provider.'),
    byPerson('B.7', 'Short summary of the grounds on which the system is not considered high-risk under Article 6(3)', 'A legal assessment by the provider.'),
    byPerson('B.8', 'Status: on the market, in service, no longer so, recalled', OF_THE_MARKET),
    byPerson('B.9', 'Member States in which the system is on the market, in service or made available', OF_THE_MARKET),
];
const SECTION_C = [
    byPerson('C.1', 'Name, address and contact details of the deployer', OF_THE_DEPLOYER),
    byPerson('C.2', 'Person who submits the information on behalf of the deployer: name, address, contact details', OF_THE_DEPLOYER),
    byPerson('C.3', 'URL of the entry of the system in the EU database by its provider', 'Exists once the provider has registered the system.'),
    byPerson('C.4', 'Summary of the findings of the fundamental rights impact assessment (Article 27)', 'The deployer’s assessment; an evaluation of task success does not touch it.'),
    byPerson('C.5', 'Summary of the data protection impact assessment (Article 26(8)), where applicable', 'The deployer’s assessment; an evaluation of task success does not touch it.'),
];
const EU_AI_ACT_ANNEX_8 = {
    framework: 'eu-ai-act-annex8',
    title: 'EU AI Act, Annex VIII: information to be submitted upon registration of high-risk AI systems',
    version: VERSION,
    sourceUrl: SOURCE_URL,
    retrieved: RETRIEVED,
    rows: [...SECTION_A, ...SECTION_B, ...SECTION_C],
};
const EU_AI_ACT_ANNEX_4 = {
    framework: 'eu-ai-act-annex4',
    title: 'EU AI Act, Annex IV: technical documentation (Article 11(1))',
    version: VERSION,
    sourceUrl: SOURCE_URL,
    retrieved: RETRIEVED,
    rows: [
        {
            ref: '1',
            title: 'General description of the AI system',
            drafts: 'partial',
            facts: ['identity', 'capability'],
            note: 'Provider, intended purpose, hardware, form of delivery and user interface are not in this record.',
        },
        byPerson('2', 'Elements of the AI system and of the process for its development', 'The points (a) to (h) follow.'),
        byPerson('2(a)', 'Methods and steps of development, with pre-trained systems and tools of third parties', 'Development is not in an evaluation record.'),
        byPerson('2(b)', 'Design specifications: general logic, key design choices, assumptions, what is optimised for', 'Design is not in an evaluation record.'),
        byPerson('2(c)', 'System architecture, and computational resources to develop, train, test and validate', 'Architecture is not in an evaluation record.'),
        byPerson('2(d)', 'Data requirements: training methodologies and data sets, provenance, labelling, cleaning', 'Training data is not in an evaluation record; test data stands under 2(g).'),
        byPerson('2(e)', 'Assessment of the human oversight measures (Article 14)', 'An assessment by people.'),
        byPerson('2(f)', 'Pre-determined changes to the system and its performance, where applicable', 'A plan of the provider.'),
        {
            ref: '2(g)',
            title: 'Validation and testing procedures: test data, metrics, test logs and reports dated and signed by the responsible persons',
            drafts: 'partial',
            facts: ['procedure', 'benchmark', 'rule', 'result', 'coverage'],
            also: ['frozenPlan', 'provenance'],
            note: 'The responsible persons still have to date and sign; robustness and discriminatory impacts are not covered.',
        },
        byPerson('2(h)', 'Cybersecurity measures', 'Digests and a signature protect this record, not the system.'),
        {
            ref: '3',
            title: 'Monitoring, functioning and control: capabilities and limitations, expected accuracy, foreseeable unintended outcomes',
            drafts: 'partial',
            facts: ['result', 'scope', 'limits'],
            also: ['failures'],
            note: 'Sources of risk, human oversight and specifications of input data are left to a person.',
        },
        withPlaces(byPerson('4', 'Appropriateness of the performance metrics', 'Why these metrics fit this system is the provider’s to argue; the tool supplies nothing for it.'), ['claim.json', '/expected_metrics']),
        byPerson('5', 'Risk management system (Article 9)', 'A process of the provider.'),
        byPerson('6', 'Relevant changes made by the provider through the lifecycle', 'A package is about one state of the model; two packages can be compared.'),
        byPerson('7', 'Harmonised standards applied in full or in part, or other solutions adopted', 'A list of the provider.'),
        byPerson('8', 'Copy of the EU declaration of conformity (Article 47)', 'Drawn up by the provider.'),
        withPlaces(byPerson('9', 'System to evaluate performance after placing on the market, with the plan of Article 72(3)', 'A plan of the provider; the thresholds that are named here may serve as its triggers.'), ['claim.json', '/expected_metrics']),
    ],
};

;// CONCATENATED MODULE: ./.build/audit/compliance/iso-42001.js
/** ISO/IEC 42001:2023: ids and titles only, because the text is under copyright. */

const ORGANISATION = 'A process of the organisation, which no evaluation record holds.';
const ISO_42001 = {
    framework: 'iso-42001',
    title: 'ISO/IEC 42001, AI management system: clauses and controls that evaluation evidence touches',
    version: 'ISO/IEC 42001:2023',
    sourceUrl: 'https://www.iso.org/standard/81230.html',
    retrieved: '2026-11-21',
    rows: [
        {
            ref: '7.5.3',
            title: 'Control of documented information',
            drafts: 'partial',
            facts: ['provenance'],
            note: 'Digests show whether a record was changed; storage, access and retention are the organisation’s.',
        },
        byPerson('9.2', 'Internal audit', 'Carried out by people; recomputing this package from its episodes may be a step of it.'),
        {
            ref: 'A.6.2.2',
            title: 'AI system requirements and specification',
            drafts: 'partial',
            facts: ['rule'],
            also: ['capability', 'scope'],
            note: 'The requirement that was tested; where it comes from is left to a person.',
        },
        byPerson('A.6.2.3', 'Documentation of AI system design and development', 'Not in an evaluation record.'),
        {
            ref: 'A.6.2.4',
            title: 'AI system verification and validation',
            drafts: 'drafted',
            facts: ['procedure', 'benchmark', 'rule', 'result', 'coverage'],
            also: ['frozenPlan', 'limits'],
            note: 'One evaluation; whether it is enough for this system, a person has to say.',
        },
        byPerson('A.6.2.5', 'AI system deployment', ORGANISATION),
        byPerson('A.6.2.6', 'AI system operation and monitoring', ORGANISATION),
        {
            ref: 'A.6.2.7',
            title: 'AI system technical documentation',
            drafts: 'partial',
            facts: ['identity'],
            also: ['interfaces'],
            note: 'Identity and interfaces of the model in the evaluation; the rest is left to a person.',
        },
        {
            ref: 'A.6.2.8',
            title: 'AI system recording of event logs',
            status: 'not_addressed',
            note: 'Logs of a system in operation are not what an evaluation records.',
        },
        byPerson('A.7.4', 'Quality of data for AI systems', 'How good test or training data is, is not examined.'),
        {
            ref: 'A.7.5',
            title: 'Data provenance',
            drafts: 'partial',
            facts: ['provenance'],
            also: ['benchmark'],
            note: 'Of the results and the test data only; training data is not in this record.',
        },
        {
            ref: 'A.8.2',
            title: 'System documentation and information for users',
            drafts: 'partial',
            facts: ['scope', 'limits'],
            note: 'Limits that users may have to be told; the documentation itself is left to a person.',
        },
        byPerson('A.10.2', 'Allocating responsibilities', ORGANISATION),
        withPlaces(byPerson('A.10.3', 'Suppliers', 'Model and evaluator may come from suppliers; how they are managed is the organisation’s.'), ['claim.json', '/subject'], ['protocol.json', '/evaluator']),
        byPerson('A.10.4', 'Customers', ORGANISATION),
    ],
};

;// CONCATENATED MODULE: ./.build/audit/compliance/nist-ai-rmf.js
/** Subcategories of the NIST AI RMF 1.0 core that evidence of an evaluation touches; titles are short forms. */

const FEEDBACK = 'Needs domain experts, users and data from the field, which no evaluation record holds.';
const NIST_AI_RMF = {
    framework: 'nist-ai-rmf',
    title: 'NIST AI Risk Management Framework: subcategories that evaluation evidence touches',
    version: 'AI RMF 1.0, NIST AI 100-1, 2023-01',
    sourceUrl: 'https://doi.org/10.6028/NIST.AI.100-1',
    retrieved: '2026-11-21',
    rows: [
        withPlaces(byPerson('GOVERN 1.4', 'Risk management process and its outcomes established through transparent policies, procedures and controls', 'The decision rule is on record; the process around it is the organisation’s.'), ['claim.json', '/decision_rule']),
        {
            ref: 'MAP 1.1',
            title: 'Intended purposes, context-specific norms and prospective settings understood and documented',
            drafts: 'partial',
            facts: ['capability', 'scope'],
            note: 'What was evaluated is not what is intended: purposes, users and settings are left to a person.',
        },
        {
            ref: 'MAP 2.2',
            title: 'Knowledge limits of the system, and how output is used and overseen by humans, documented',
            drafts: 'partial',
            facts: ['limits'],
            also: ['scope'],
            note: 'These are limits of the evidence; oversight is left to a person.',
        },
        {
            ref: 'MAP 2.3',
            title: 'Scientific integrity and TEVV considerations identified and documented',
            drafts: 'partial',
            facts: ['procedure', 'rule'],
            also: ['frozenPlan'],
            note: 'Selection of data, and whether the benchmark measures what is meant, are left to a person.',
        },
        {
            ref: 'MAP 3.3',
            title: 'Targeted application scope specified and documented',
            drafts: 'partial',
            facts: ['capability', 'scope'],
            note: 'The evaluated scope; whether it is the targeted one, a person has to say.',
        },
        {
            ref: 'MEASURE 1.1',
            title: 'Approaches and metrics selected for the most significant risks; what is not measured documented',
            drafts: 'partial',
            facts: ['rule'],
            also: ['limits'],
            note: 'Which risks are significant is left to a person.',
        },
        byPerson('MEASURE 1.3', 'Independent assessors, or experts who did not develop the system, involved in assessments', 'Who signs a package can show who stands behind it, not that they are independent.'),
        {
            ref: 'MEASURE 2.1',
            title: 'Test sets, metrics and tools used during TEVV documented',
            drafts: 'drafted',
            facts: ['benchmark', 'rule', 'procedure'],
            also: ['provenance'],
            note: 'To be checked by a person against what was run.',
        },
        {
            ref: 'MEASURE 2.3',
            title: 'Performance measured and demonstrated for conditions similar to deployment; measures documented',
            drafts: 'partial',
            facts: ['result', 'scope'],
            note: 'Whether these conditions resemble deployment, a person has to say; a simulator alone does not.',
        },
        {
            ref: 'MEASURE 2.5',
            title: 'System demonstrated to be valid and reliable; limits of generalisability documented',
            drafts: 'partial',
            facts: ['result', 'limits'],
            also: ['scope'],
            note: 'One evaluation within its scope; reliability over time is not in this record.',
        },
        {
            ref: 'MEASURE 2.6',
            title: 'System evaluated regularly for safety risks',
            status: 'not_addressed',
            note: 'Task success is not safety. Where a metric of the benchmark measures safety, a person has to say so.',
        },
        {
            ref: 'MEASURE 2.7',
            title: 'Security and resilience evaluated and documented',
            status: 'not_addressed',
            note: 'Digests and a signature protect this record, not the system.',
        },
        {
            ref: 'MEASURE 2.13',
            title: 'Effectiveness of the TEVV metrics and processes evaluated and documented',
            drafts: 'partial',
            facts: ['coverage', 'grade'],
            note: 'How complete the record is, not whether the metrics serve their purpose.',
        },
        byPerson('MEASURE 4.1', 'Measurement connected to deployment contexts, with domain experts', FEEDBACK),
        byPerson('MEASURE 4.2', 'Results informed by domain experts and other AI actors', FEEDBACK),
        byPerson('MEASURE 4.3', 'Improvements or declines of performance identified and documented from consultations and field data', `${FEEDBACK} Two packages can be compared.`),
        withPlaces(byPerson('MANAGE 1.1', 'Whether the system achieves its purposes, and whether development or deployment should proceed', 'A decision that a person makes and answers for; the verdict on one claim is one input to it.'), ['evidence.json', '/verdict']),
    ],
};

;// CONCATENATED MODULE: ./.build/audit/compliance/robot-safety.js
/**
 * Standards of robot safety, in every mapping: a rate of success of a policy is at most an input to the
 * assumptions of a risk assessment, and evidence of it must not be taken for evidence of safety.
 */
const ROBOT_SAFETY = [
    {
        ref: 'ISO 10218-1:2025',
        title: 'Robotics — Safety requirements — Part 1: Industrial robots',
        status: 'not_addressed',
        note: 'Safety of the robot, function by function; not how often a policy succeeds.',
    },
    {
        ref: 'ISO 10218-2:2025',
        title: 'Robotics — Safety requirements — Part 2: Industrial robot applications and robot cells',
        status: 'not_addressed',
        note: 'Safety of the application, with contacts between robot and people; not how often a policy succeeds.',
    },
    {
        ref: 'ISO/TS 15066:2016',
        title: 'Robots and robotic devices — Collaborative robots',
        status: 'not_addressed',
        note: 'Taken up by ISO 10218:2025; forces and speeds of contact are not measured here.',
    },
    {
        ref: 'ISO/NP 25785-1',
        title: 'Safety requirements for industrial mobile robots with actively controlled stability — Part 1: Robots',
        status: 'not_addressed',
        note: 'A project, not a published standard; stability and its loss are not measured here.',
    },
];

;// CONCATENATED MODULE: ./.build/audit/compliance/mapping.js








const FRAMEWORKS = {
    'eu-ai-act-annex8': EU_AI_ACT_ANNEX_8,
    'eu-ai-act-annex4': EU_AI_ACT_ANNEX_4,
    'nist-ai-rmf': NIST_AI_RMF,
    'iso-42001': ISO_42001,
};
/**
 * What a package can contribute to each row of a framework, as a drafting aid: it never says that a row is met, and
 * counts and scores nothing. Drafts hold fields of claim, protocol and evidence only; a row whose fields are absent,
 * guessed, or of results that prove nothing is left to a person, with the reason.
 * @param digests of the members that drafts may point at; what has no digest is not pointed at
 */
function complianceMapping(framework, sources, digests) {
    const { title, version, sourceUrl, retrieved, rows } = FRAMEWORKS[framework];
    const { claim, protocol } = sources.evidence;
    return contracts_compliance/* complianceMapping */.iY.parse({
        schema_version: 'worldgate.compliance.v1',
        framework,
        title,
        version,
        source_url: sourceUrl,
        retrieved,
        applicability: contracts_compliance/* COMPLIANCE_APPLICABILITY */.EL,
        header: contracts_compliance/* COMPLIANCE_HEADER */.E2,
        claim: { id: claim.id, hash: claim.hash },
        protocol: { id: protocol.id, hash: protocol.hash },
        rows: rows.map((row) => rowOf(row, sources, digests)),
        robot_safety: ROBOT_SAFETY.map((row) => fixedRow(row, sources, digests)),
    });
}
/** Both members of a package for a framework, to be rendered when those that they point at are written. */
function complianceMembers(framework) {
    const map = ({ claim: { claim }, protocol: { protocol }, evidence, digests }) => complianceMapping(framework, { claim, protocol, evidence }, digests);
    return [
        { name: `compliance-${framework}.json`, render: (parts) => (0,canonical_json/* canonicalJson */.d)(map(parts)) },
        { name: `compliance-${framework}.md`, render: (parts) => complianceMarkdown(map(parts)) },
    ];
}
function rowOf(row, sources, digests) {
    return 'facts' in row ? draftRow(row, sources, digests) : fixedRow(row, sources, digests);
}
function fixedRow(row, sources, digests) {
    const { ref, title, status, note, points } = row;
    return { ref, title, status, evidence: evidenceAt(points?.(sources) ?? [], digests), note };
}
function draftRow(row, sources, digests) {
    const { ref, title, drafts, note } = row;
    const find = (name) => grounded(FACTS[name](sources), digests);
    const required = row.facts.map(find);
    const absences = [...new Set(required.filter(isAbsent).map(({ absent }) => absent))];
    if (absences.length > 0) {
        return {
            ref,
            title,
            status: 'human_required',
            evidence: [],
            note: `Not drafted: ${absences.join('; ')}. ${note}`,
        };
    }
    const facts = [...required, ...(row.also ?? []).map(find)].filter((found) => !isAbsent(found));
    return {
        ref,
        title,
        status: drafts,
        evidence: evidenceAt(facts.flatMap(({ places }) => places), digests),
        note,
        text: facts.map(({ text }) => text).join(' '),
    };
}
/** A fact that points at no member of the package is none. */
function grounded(found, digests) {
    if (isAbsent(found) || found.places.some(({ member }) => digests.has(member)))
        return found;
    const members = [...new Set(found.places.map(({ member }) => member))];
    return { absent: `the package has no ${members.join(' or ')}` };
}
function evidenceAt(places, digests) {
    const found = new Map();
    for (const { member, pointer } of places) {
        const sha256 = digests.get(member);
        if (sha256 !== undefined)
            found.set(`${member}#${pointer}`, { member, json_pointer: pointer, sha256 });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./.build/supply-chain/ml-bom.js + 2 modules
var ml_bom = __webpack_require__(43028);
;// CONCATENATED MODULE: ./.build/cli/audit-request.js




/** @param folder absolute folder that relative paths start from */
function auditRequest(ask, { folder, now, installation }) {
    const { version, worker } = installation;
    const at = (file) => external_node_path_.resolve(folder, file);
    const maybeAt = (file) => (file === undefined ? undefined : at(file));
    const { mapping } = ask;
    return {
        source: ask.source,
        from: at(ask.from),
        claim: at(ask.claim),
        protocol: at(ask.protocol),
        output: at(ask.output),
        anchor: maybeAt(ask.anchor),
        ppi: maybeAt(ask.ppi),
        importOptions: {
            startSeed: ask.startSeed,
            pointer: ask.pointer,
            droidYesNoFix: ask.droidYesNoFix,
            progressUnit: ask.progressUnit,
            // A shipped mapping has a name; a file has a folder or an extension.
            mapping: mapping !== undefined && /[./\\]/.test(mapping) ? at(mapping) : mapping,
            suite: ask.suite,
        },
        stopping: ask.stopping === 'savi' ? 'savi' : undefined,
        sameModel: ask.sameModel,
        completenessScore: ask.completenessScore,
        extras: extrasOf(ask, version),
        now,
        version,
        worker,
    };
}
/** In one order, whichever way they were asked for, so that the same request gives the same bytes. */
function extrasOf({ compliance, mlBom }, version) {
    return [
        ...(mlBom === null ? [] : [(0,ml_bom/* mlBomMember */.Mx)(version, mlBom)]),
        ...contracts_compliance/* COMPLIANCE_FRAMEWORKS */.yx.filter((framework) => compliance.includes(framework)).flatMap(complianceMembers),
    ];
}


/***/ }),

/***/ 35007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ complianceList),
/* harmony export */   E2: () => (/* binding */ COMPLIANCE_HEADER),
/* harmony export */   EL: () => (/* binding */ COMPLIANCE_APPLICABILITY),
/* harmony export */   iY: () => (/* binding */ complianceMapping),
/* harmony export */   yx: () => (/* binding */ COMPLIANCE_FRAMEWORKS)
/* harmony export */ });
/* unused harmony exports complianceFramework, COMPLIANCE_STATUSES, complianceStatus, complianceEvidence, complianceRow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29558);
/* harmony import */ var _foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52688);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);





const COMPLIANCE_FRAMEWORKS = [
    'eu-ai-act-annex8',
    'eu-ai-act-annex4',
    'nist-ai-rmf',
    'iso-42001',
];
const complianceFramework = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMPLIANCE_FRAMEWORKS);
/** Frameworks as a caller lists them: with commas or line breaks between them. */
const complianceList = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const names = text.split(/[,\n]/).map((name) => name.trim());
    return names.flatMap((name) => {
        if (name === '')
            return [];
        const known = COMPLIANCE_FRAMEWORKS.find((framework) => framework === name.replaceAll('_', '-'));
        if (known !== undefined)
            return [known];
        context.addIssue({
            code: 'custom',
            message: `${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is none of ${COMPLIANCE_FRAMEWORKS.join(', ')}${(0,_foundation_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, COMPLIANCE_FRAMEWORKS)}`,
        });
        return [];
    });
});
/**
 * How far a row is prepared. Nothing here says that a requirement is met: `drafted` is a text for a person to check,
 * `partial` a text that covers a part of what the row asks for.
 */
const COMPLIANCE_STATUSES = [
    'drafted',
    'partial',
    'human_required',
    'not_addressed',
    'not_applicable',
];
const complianceStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMPLIANCE_STATUSES);
const COMPLIANCE_HEADER = 'drafting aid; not legal advice; no conformity is asserted';
const COMPLIANCE_APPLICABILITY = 'not determined by this tool';
const complianceEvidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    member: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(200).describe('of the evidence package'),
    json_pointer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(1024)
        .regex(/^(?:\/|$)/, 'a JSON pointer')
        .describe('empty: the whole member'),
    sha256: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br.describe('of the member'),
});
const complianceRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(40),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(400),
    status: complianceStatus,
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceEvidence),
    note: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('what is left to a person, or why nothing is drafted'),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional().describe('a draft, made of fields of the package alone'),
})
    .refine(({ status, evidence, text }) => status === 'drafted' || status === 'partial'
    ? text !== undefined && evidence.length > 0
    : text === undefined, { message: 'a draft has a text and points at what it rests on; what is no draft has none' });
/** `compliance-<framework>.json`: what a package can contribute to each row of a framework. */
const complianceMapping = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('worldgate.compliance.v1'),
    framework: complianceFramework,
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('of the framework, with its date'),
    source_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5(),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6()
        .describe('when references and titles were last held against a copy of that version'),
    applicability: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(COMPLIANCE_APPLICABILITY),
    header: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(COMPLIANCE_HEADER),
    claim: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8, hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_, hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br }),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceRow).min(1),
    robot_safety: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(complianceRow.refine(({ status }) => status === 'not_addressed', { message: 'is not addressed' }))
        .describe('standards of robot safety, none of which this evidence addresses'),
});


/***/ }),

/***/ 28308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planAnchor),
/* harmony export */   hu: () => (/* binding */ rawEvidenceManifest),
/* harmony export */   pl: () => (/* binding */ auditProvenance),
/* harmony export */   si: () => (/* binding */ artifactManifest),
/* harmony export */   st: () => (/* binding */ OPTIONAL_MEMBER),
/* harmony export */   zc: () => (/* binding */ PACKAGE_MEMBERS)
/* harmony export */ });
/* unused harmony exports failureEvidence, failureReplay */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67189);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






/** Members of every package, in the order in which they are written. */
const PACKAGE_MEMBERS = [
    'claim.json',
    'protocol.json',
    'evidence.json',
    'evidence.md',
    'audit_input.json',
    'audit_provenance.json',
    'episode_results.jsonl',
    'raw_evidence_manifest.json',
    'failure_evidence_index.jsonl',
    'failure_replay_manifest.jsonl',
    'artifact_manifest.json',
];
/** Members that a caller may ask for besides. */
const OPTIONAL_MEMBER = /^(?:mlbom\.cdx\.json|compliance-[a-z0-9-]{1,60}\.(?:json|md))$/;
const sizeBytes = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0);
const where = { file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024), at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024) };
/** `artifact_manifest.json`: digest and size of every other member. Its own digest is the package digest. */
const artifactManifest = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.artifact_manifest.v1'),
    claim_id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimId */ .o8,
    protocol_id: _claim_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolId */ .S_,
    claim_slug: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR,
    outcome: _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOutcome */ .f3.nullable(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4),
    members: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(200), digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br, size_bytes: sizeBytes, media_type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }))
        .min(PACKAGE_MEMBERS.length - 1),
});
/** `raw_evidence_manifest.json`: the files that the episodes came from, which stay where they are. */
const rawEvidenceManifest = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.raw_evidence_manifest.v1'),
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024).describe('relative to what --from named'),
        digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        size_bytes: sizeBytes,
        episodes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).describe('how many results were read from it'),
    })),
    not_read: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0), size_bytes: sizeBytes })
        .describe('other regular files of the folder: videos, traces, logs'),
    skipped: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024), reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })).max(1000),
});
/** A line of `failure_evidence_index.jsonl`: an episode that was no success. */
const failureEvidence = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...where,
    task: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['failure', 'not_a_trial']),
    status: _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .episodeState */ .D8.optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).optional(),
    failure_reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(2000).optional(),
});
/** A line of `failure_replay_manifest.jsonl`: what is known for playing that episode again. Not a replay runner. */
const failureReplay = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024),
    episode: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
    run_seed: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).optional(),
    replayable: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('whether seed and model revision are both recorded'),
});
/** `audit_provenance.json`: how the package was made. Without times and hosts, so that it can be made again. */
const auditProvenance = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.audit_provenance.v1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate'), version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    source: _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .auditSource */ .L7,
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    options: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()])),
    inputs: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        claim: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        protocol: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
        files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br })),
    }),
    canonicalisation: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('RFC 8785'),
    denominator_rule: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
/** `anchor.json` beside a protocol: what shows that it existed no later than a time. */
const planAnchor = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.plan_anchor.v1'),
    protocol_digest: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['git_commit', 'transparency_log', 'timestamp_token']),
    reference: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(400).describe('commit, log index or token'),
    anchored_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
});


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ evidenceCounts),
/* harmony export */   DG: () => (/* binding */ metricDecision),
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   dZ: () => (/* binding */ rateCounts),
/* harmony export */   f3: () => (/* binding */ claimOutcome)
/* harmony export */ });
/* unused harmony exports taskDecision, missingEvidence, ppiReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _audit_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92328);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30142);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67189);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91995);






const count = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0);
const sentence = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000);
const claimOutcome = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .CLAIM_OUTCOMES */ .BE);
/** Successes and episodes of one way of counting. */
const rateCounts = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ succeeded: count, episodes: count });
/** One task of a decided metric. */
const taskDecision = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    planned: count,
    observed: count,
    succeeded: count.nullable(),
    counted: count.describe('episodes behind the estimate: with those that count against the claim'),
    estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2.nullable(),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP,
    p_value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable().describe('one-sided: that the task is below the threshold'),
    p_adjusted: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable().describe('Holm, over the tasks'),
    below: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('shown to be below the threshold, after the adjustment'),
});
/** How one expected metric of the claim came out. */
const metricDecision = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    statistic: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum']),
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['pooled', 'each_task']),
    operator: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_OPERATORS */ .rG),
    value: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
    threshold: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2.describe('value less the margin for ">=", plus the margin for "<="'),
    unit: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_UNITS */ .jv),
    outcome: claimOutcome,
    estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2.nullable().describe('point estimate; it never decides'),
    interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP.describe('the interval that decided'),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(1).nullable().describe('coverage of `interval` where it has two ends'),
    sidedness: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['one_sided', 'two_sided']),
    method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).describe('episodes that the interval rests on; not whole where seeds are clustered'),
    counts: rateCounts.nullable().describe('behind a rate'),
    p_value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).nullable().describe('exact binomial, one-sided, against the threshold'),
    naive: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP, n: count })
        .nullable()
        .describe('what the interval would be if all episodes were independent'),
    clustering: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        clusters: count,
        icc: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        design_effect: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        effective_n: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        decides: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })
        .nullable(),
    savi: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        e_value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).nullable().describe('null where it is beyond the range of a double'),
        log_e: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2,
        always_valid_p: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1),
        prior: zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([_common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2]),
        planned_before_run: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })
        .nullable(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(taskDecision),
    sentence,
});
const evidenceCounts = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    planned: count,
    matched: count.describe('planned cells with a result, whatever it is'),
    succeeded: count,
    failed: count,
    not_a_trial: count.describe('planned cells whose only result is a crash, an infrastructure error or a pending row'),
    missing: count.describe('planned cells without a result that the plan owes'),
    not_run: count.describe('planned cells that a planned stop rule made unnecessary'),
    duplicate: count.describe('further results of a planned cell; the least favourable one counts'),
    conflicting: count.describe('planned cells whose results differ'),
    out_of_protocol: count.describe('results of no planned cell'),
    read: count.describe('all results'),
});
const GRADES = ['A', 'B', 'C', 'D'];
const missingEvidence = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ.or(zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('EPISODE_COVERAGE')),
    text: sentence,
});
const derived = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ text: sentence, rule: sentence.describe('how it was derived') });
/** PPI++: simulated episodes corrected by a real subset. Reported beside the decision, never instead of it. */
const ppiReport = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    labels: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br, rows: count }),
    paired: count,
    unlabelled: count,
    lambda: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1),
    hybrid: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP }),
    classical: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ estimate: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2, interval: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP }).describe('of the real labels alone'),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(1),
    sentence,
});
/** `evidence.json`: what became of the claim. Holds no clock, host or absolute path. */
const evidence = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('worldgate.evidence.v1'),
    claim: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimId */ .o8,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        statement: sentence.describe('what was decided, in words made from the fields that decided'),
        text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(4000).describe("the author's own words; nothing is decided by them"),
    }),
    protocol: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        id: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolId */ .S_,
        hash: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        frozen_at: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly.nullable(),
        planned_cells: count,
        planned_cells_digest: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br,
        anchor: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), reference: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), anchored_at: _common_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly })
            .nullable()
            .describe('what shows that the plan existed no later than that'),
    }),
    source: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: _evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .auditSource */ .L7, format: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
    subject: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc,
    models: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .modelIdentity */ .IT),
    outcome: claimOutcome.nullable().describe('null where nothing was decided: aggregates alone'),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ,
    sentence: sentence.describe('the verdict in one sentence'),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(metricDecision),
    counts: evidenceCounts,
    denominators: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        rule: sentence.describe('which of the following decided, and why'),
        decided: rateCounts.nullable(),
        planned: rateCounts.nullable().describe('successes among all planned cells'),
        evaluator: rateCounts.nullable().describe("by the evaluator's own rule, over all that was read"),
        trials: rateCounts.nullable().describe('without what was no trial, over all that was read'),
    }),
    rates: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ micro: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1), macro: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1) })
        .nullable()
        .describe('over all episodes that were trials; over tasks'),
    stopping: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        rule: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['fixed', 'savi']),
        note: sentence,
    }),
    grade: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ grade: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(GRADES), reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence) }),
    completeness: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        score: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1).describe('of the record, not of the robot'),
        coverage: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ matched: count, planned: count }),
        fields: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ present: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ), required: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ) }),
        missing: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceItem */ .vQ),
    })
        .nullable(),
    scope_limits: _claim_js__WEBPACK_IMPORTED_MODULE_1__/* .applicability */ .MU,
    missing_evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(missingEvidence),
    recommendation: derived.extend({
        code: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([
            'accept_within_scope',
            'reject_claim',
            'collect_more_episodes',
            'complete_the_record',
            'fix_the_input',
        ]),
    }),
    deployment_summary: derived,
    next_falsification_axes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(derived.extend({ axis: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    not_shown: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sentence).describe('what this evidence does not show'),
    tasks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_audit_input_js__WEBPACK_IMPORTED_MODULE_0__/* .importedTask */ .uq),
    reported: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedNumber */ .lx),
    findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_source_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk),
    ppi: ppiReport.nullable(),
    not_for_proof: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('true where the results rest on a mock or a demonstration'),
});


/***/ }),

/***/ 80959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ effectiveInterval),
/* harmony export */   r: () => (/* binding */ clustering)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64851);

/**
 * How much episodes that share an initial state say together. States are compared within their task, so that easy and
 * hard tasks are not taken for easy and hard states. `null` where no task has two states, or no state two episodes: the
 * correlation can then not be estimated.
 * Source: Donner & Koval (1980), Biometrics 36:19 (ANOVA estimator, unequal sizes), with one mean for each task; Kish
 * (1965) for the design effect.
 * @param byTask clusters of each task
 */
function clustering(byTask) {
    const tasks = byTask
        .map((clusters) => clusters.filter(({ n }) => n > 0))
        .filter((clusters) => clusters.length > 1);
    const filled = tasks.flat();
    const total = filled.reduce((sum, { n }) => sum + n, 0);
    const count = filled.length;
    const free = count - tasks.length;
    if (free < 1 || total <= count)
        return null;
    let between = 0;
    let within = 0;
    let squares = 0;
    for (const clusters of tasks) {
        const n = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
        const mean = clusters.reduce((sum, cluster) => sum + cluster.k, 0) / n;
        for (const cluster of clusters) {
            between += cluster.n * (cluster.k / cluster.n - mean) ** 2;
            within += cluster.k * (1 - cluster.k / cluster.n);
            squares += (cluster.n * cluster.n) / n;
        }
    }
    const betweenMean = between / free;
    const withinMean = within / (total - count);
    const size = (total - squares) / free;
    const spread = betweenMean + (size - 1) * withinMean;
    const icc = spread === 0 ? 0 : (betweenMean - withinMean) / spread;
    const designEffect = Math.max(1, 1 + (total / count - 1) * icc);
    return { clusters: count, icc, designEffect, effectiveN: total / designEffect };
}
/**
 * Interval of a success rate `p` that `n` independent episodes would give, where n need not be whole: the effective
 * size of a clustered sample. Each side errs with probability `oneSidedAlpha`. For whole counts it is
 * {@link proportionInterval}.
 * Source: Korn & Graubard (1998), Surv. Methodol. 24:193 (exact intervals at the effective size).
 */
function effectiveInterval(method, p, n, oneSidedAlpha) {
    if (!(p >= 0 && p <= 1 && n > 0))
        throw new RangeError(`expected a share and a size, got ${p} of ${n}`);
    const k = p * n;
    if (method === 'wilson') {
        const z = (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - oneSidedAlpha);
        return [p === 0 ? 0 : wilsonBound(p, n, -z), p === 1 ? 1 : wilsonBound(p, n, z)];
    }
    const add = method === 'jeffreys' ? 0.5 : 0;
    const far = method === 'jeffreys' ? 0.5 : 1;
    return [
        p === 0 ? 0 : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBetaInverse */ .jN)(oneSidedAlpha, k + add, n - k + far),
        p === 1 ? 1 : 1 - (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBetaInverse */ .jN)(oneSidedAlpha, n - k + add, k + far),
    ];
}
function wilsonBound(p, n, z) {
    const z2 = z * z;
    const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return (p + z2 / (2 * n) + half) / (1 + z2 / n);
}


/***/ }),

/***/ 43028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DQ: () => (/* binding */ ML_BOM_VERSIONS),
  Mx: () => (/* binding */ mlBomMember)
});

// UNUSED EXPORTS: mlBom

// EXTERNAL MODULE: ./.build/audit/compliance/stated.js
var stated = __webpack_require__(66697);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/digest.js
var digest = __webpack_require__(21532);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
;// CONCATENATED MODULE: ./.build/supply-chain/model-card.js

/**
 * The model card of an evaluated model. Nothing is listed as a performance metric that proves nothing: results of a
 * mock, of an invalid decision, or aggregates alone. What CycloneDX has no field for stands in `properties`: the level,
 * sidedness, method and n of an interval, and the value that the claim declares.
 * @param benchmarkRef `bom-ref` of the benchmark's component
 */
function modelCard(sources, benchmarkRef) {
    const { claim, protocol, evidence } = sources;
    const isProof = !evidence.not_for_proof && evidence.outcome !== null && evidence.outcome !== 'invalid';
    const decided = isProof ? evidence.metrics.filter(({ outcome }) => outcome !== 'invalid') : [];
    const metrics = decided.flatMap(performanceMetrics);
    const properties = decided.flatMap(metricProperties);
    const task = (0,stated/* stated */.Eo)(claim, 'capability', claim.capability);
    const { observation_space: observed, action_space: action } = protocol.execution;
    const inputs = observed.filter((name) => (0,stated/* stated */.Eo)(protocol, 'execution.observation_space', name) !== null);
    const output = (0,stated/* stated */.Eo)(protocol, 'execution.action_space', action);
    const limitations = [
        ...(evidence.not_for_proof
            ? ['The results rest on a mock or a demonstration and show nothing about a model; no metric is listed.']
            : isProof
                ? []
                : ['No claim was decided on these results; no metric is listed.']),
        ...(0,stated/* scopeLimits */.tF)(claim).map((limit) => `Evaluated only with ${limit}`),
        ...evidence.not_shown,
        ...evidence.missing_evidence.map(({ id, text }) => `Missing evidence, ${id}: ${text}`),
    ];
    return {
        'bom-ref': 'model-card',
        modelParameters: {
            ...(task === null ? {} : { task }),
            datasets: [{ ref: benchmarkRef }],
            ...(inputs.length === 0 ? {} : { inputs: inputs.map((format) => ({ format })) }),
            ...(output === null ? {} : { outputs: [{ format: output }] }),
        },
        ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
        ...(limitations.length === 0 ? {} : { considerations: { technicalLimitations: limitations } }),
        ...(properties.length === 0 ? {} : { properties }),
    };
}
/** The metric over all tasks, without a slice, and then one slice for each task that has an estimate. */
function performanceMetrics({ name, estimate, interval, tasks }) {
    return [
        ...measured(name, estimate, interval, {}),
        ...tasks.flatMap((task) => measured(name, task.estimate, task.interval, { slice: task.task })),
    ];
}
function measured(type, estimate, [low, high], slice) {
    if (estimate === null)
        return [];
    const bounds = {
        ...(low === null ? {} : { lowerBound: String(low) }),
        ...(high === null ? {} : { upperBound: String(high) }),
    };
    const hasInterval = low !== null || high !== null;
    return [
        { type, value: String(estimate), ...slice, ...(hasInterval ? { confidenceInterval: bounds } : {}) },
    ];
}
function metricProperties(metric) {
    const of = `worldgate:metric:${metric.name}`;
    const values = {
        outcome: metric.outcome,
        declared: `${metric.operator} ${metric.value}`,
        threshold: metric.threshold,
        unit: metric.unit,
        statistic: metric.statistic,
        scope: metric.scope,
        level: metric.level,
        sidedness: metric.sidedness,
        method: metric.method,
        n: metric.n,
    };
    return [
        ...Object.entries(values).flatMap(([key, value]) => value === null ? [] : [{ name: `${of}:${key}`, value: String(value) }]),
        ...metric.tasks.map(({ task, observed }) => ({ name: `${of}:task:${task}:n`, value: String(observed) })),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/supply-chain/uuid.js

/** RFC 9562, section 6.6: the namespace of URLs, and of URNs with them. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/** UUID version 5 (RFC 9562, section 5.5) of a name in a namespace: SHA-1, with version and variant set. */
function uuid5(name, namespace = URL_NAMESPACE) {
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./.build/supply-chain/ml-bom.js






const ML_BOM_VERSIONS = ['1.6', '1.7'];
const MODEL_REF = 'model';
const BENCHMARK_REF = 'benchmark';
/** Members that a BOM refers to as evidence, where the package has them. */
const EVIDENCE_MEMBERS = [
    'evidence.json',
    'evidence.md',
    'claim.json',
    'protocol.json',
    'episode_results.jsonl',
];
/** The library loads here, because nothing else needs it. */
async function cycloneDx() {
    const [models, enums, spec, serialize, spdx] = await Promise.all([
        __webpack_require__.e(/* import() */ 320).then(__webpack_require__.t.bind(__webpack_require__, 50320, 19)),
        __webpack_require__.e(/* import() */ 6820).then(__webpack_require__.t.bind(__webpack_require__, 6820, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(4321)]).then(__webpack_require__.t.bind(__webpack_require__, 94321, 19)),
        Promise.all(/* import() */[__webpack_require__.e(320), __webpack_require__.e(1290), __webpack_require__.e(1248)]).then(__webpack_require__.t.bind(__webpack_require__, 51248, 19)),
        __webpack_require__.e(/* import() */ 1290).then(__webpack_require__.t.bind(__webpack_require__, 61290, 19)),
    ]);
    return { models, enums, spec, serialize, spdx };
}
/**
 * `mlbom.cdx.json`: CycloneDX 1.6 (or 1.7) of the evaluated model, with its model card and the benchmark, as canonical
 * JSON. It holds no time, and its serial number is a UUIDv5 of its content, so that the same input gives the same bytes
 * and other content never has the same number. It asserts no conformity, and the model depends on nothing in it.
 */
async function mlBom(input) {
    const cdx = await cycloneDx();
    const version = input.specVersion ?? '1.6';
    const spec = version === '1.6' ? cdx.spec.Spec1dot6 : cdx.spec.Spec1dot7;
    const factory = new cdx.serialize.JSON.Normalize.Factory(spec);
    const normalized = factory.makeForBom().normalize(bomOf(input, cdx), { sortLists: false });
    // The library leaves keys without a value behind, which JSON does not have.
    const bom = JSON.parse(JSON.stringify(normalized));
    // Version 10.3 of the library knows neither model cards nor the data of a component.
    bom.metadata.component.modelCard = modelCard(input, BENCHMARK_REF);
    bom.components[0].data = [benchmarkData(input.protocol)];
    bom.serialNumber = `urn:uuid:${uuid5(`urn:worldgate:mlbom:${(0,digest/* sha256Json */.iE)(bom)}`)}`;
    return (0,canonical_json/* canonicalJson */.d)(bom);
}
/**
 * The ML-BOM as a member of a package, to be rendered when the other members are written. What the package was made from
 * is named by the digest of `audit_provenance.json`, which holds the digests of all its inputs.
 */
function mlBomMember(toolVersion, specVersion = '1.6') {
    return {
        name: 'mlbom.cdx.json',
        render: async ({ claim: { claim }, protocol: { protocol }, evidence, digests: members }) => {
            const packageInputsDigest = members.get('audit_provenance.json');
            if (packageInputsDigest === undefined) {
                throw new errors/* WorldGateError */._B('package-incomplete', 'the package has no audit_provenance.json yet', {
                    kind: 'environment',
                    hint: 'render the ML-BOM after the other members',
                });
            }
            return mlBom({ claim, protocol, evidence, members, packageInputsDigest, toolVersion, specVersion });
        },
    };
}
function bomOf(input, cdx) {
    const { models, enums } = cdx;
    const bom = new models.Bom();
    bom.metadata.component = modelComponent(input, cdx);
    bom.metadata.tools.components.add(new models.Component(enums.ComponentType.Application, 'worldgate', {
        bomRef: 'worldgate',
        version: input.toolVersion,
    }));
    for (const { name, value } of bomProperties(input)) {
        bom.metadata.properties.add(new models.Property(name, value));
    }
    bom.components.add(benchmarkComponent(input, cdx));
    return bom;
}
function bomProperties({ claim, protocol, evidence, packageInputsDigest }) {
    const property = (name, value) => ({ name: `worldgate:${name}`, value });
    const { evaluator } = protocol;
    return [
        property('claim_id', evidence.claim.id),
        property('claim_hash', evidence.claim.hash),
        property('protocol_id', evidence.protocol.id),
        property('protocol_hash', evidence.protocol.hash),
        property('package_inputs_digest', packageInputsDigest),
        property('outcome', evidence.outcome ?? 'none'),
        property('verdict', evidence.verdict),
        property('grade', evidence.grade.grade),
        property('not_for_proof', String(evidence.not_for_proof)),
        property('evaluator', evaluator.name),
        ...(evaluator.version === '' ? [] : [property('evaluator:version', evaluator.version)]),
        ...(evaluator.commit === null ? [] : [property('evaluator:commit', evaluator.commit)]),
        ...claim.applicability.license_assumptions.map((text) => property('license_assumption', text)),
        ...claim.needs_review.map((key) => property('claim:needs_review', key)),
        ...protocol.needs_review.map((key) => property('protocol:needs_review', key)),
    ];
}
function modelComponent({ claim, members }, cdx) {
    const { models, enums } = cdx;
    const { subject } = claim;
    const hub = hubName(claim);
    const component = new models.Component(enums.ComponentType.MachineLearningModel, subject.id, {
        bomRef: MODEL_REF,
        ...(subject.revision === null ? {} : { version: subject.revision }),
        ...(hub === null || subject.revision === null
            ? {}
            : { purl: `pkg:huggingface/${hub}@${subject.revision}` }),
        licenses: licensesOf('model', claim, cdx),
    });
    if (subject.weights_digest !== null) {
        component.hashes.set(enums.HashAlgorithm['SHA-256'], hexOf(subject.weights_digest));
    }
    const references = component.externalReferences;
    const { Distribution, Documentation, Evidence, ModelCard: Card } = enums.ExternalReferenceType;
    const refer = (url, type, comment) => references.add(new models.ExternalReference(url, type, comment === undefined ? {} : { comment }));
    if (hub !== null) {
        const tree = subject.revision === null ? '' : `/tree/${subject.revision}`;
        refer(`https://huggingface.co/${hub}${tree}`, Distribution);
        refer(`https://huggingface.co/${hub}`, Card);
    }
    const checkpoint = publicUrl(subject.checkpoint_uri);
    if (checkpoint !== null)
        refer(checkpoint, Distribution, 'checkpoint of the claim');
    const source = publicUrl(claim.source.url);
    if (source !== null)
        refer(source, Documentation, 'source of the claim');
    for (const member of EVIDENCE_MEMBERS) {
        const digest = members.get(member);
        if (digest === undefined)
            continue;
        const hashes = new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], hexOf(digest)]]);
        const comment = 'member of the evidence package';
        references.add(new models.ExternalReference(member, Evidence, { hashes, comment }));
    }
    return component;
}
function benchmarkComponent({ claim, protocol }, cdx) {
    const { name, version } = protocol.benchmark;
    return new cdx.models.Component(cdx.enums.ComponentType.Data, name, {
        bomRef: BENCHMARK_REF,
        ...(version === '' ? {} : { version }),
        licenses: licensesOf('benchmark', claim, cdx),
    });
}
/** `componentData` of CycloneDX: which part of the benchmark the protocol plans. */
function benchmarkData({ benchmark }) {
    const { name, split, task_list: tasks } = benchmark;
    return {
        type: 'dataset',
        name: split === '' ? name : split,
        description: `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} of the protocol`,
    };
}
/**
 * Licences that the claim gives to a component by name: `model: Apache-2.0`, `benchmark: MIT`. Any other assumption
 * about licences says not what it is of, and stays a property.
 */
function licensesOf(of, claim, cdx) {
    const { models, spdx } = cdx;
    const licenses = new models.LicenseRepository();
    if ((0,stated/* isGuessed */.Fh)(claim, 'applicability.license_assumptions'))
        return licenses;
    for (const text of claim.applicability.license_assumptions) {
        const given = /^(model|benchmark):\s*(\S.*)$/.exec(text.trim());
        if (given === null || given[1] !== of)
            continue;
        const name = given[2];
        licenses.add(spdx.isSupportedSpdxId(name) ? new models.SpdxLicense(name) : new models.NamedLicense(name));
    }
    return licenses;
}
/** `owner/name` of a model on the Hugging Face Hub. */
function hubName(claim) {
    const { type, id } = claim.subject;
    if (type !== 'hf_model' || (0,stated/* isGuessed */.Fh)(claim, 'subject.id'))
        return null;
    return /^\w[\w.-]*\/\w[\w.-]*$/.test(id) ? id : null;
}
/** An address that says nothing of a machine and lets nobody in: no local file, no user, no query. */
function publicUrl(text) {
    if (text === null || !URL.canParse(text))
        return null;
    const { protocol, username, password, search, hash, host, href } = new URL(text);
    const isPublic = ['https:', 'http:', 'hf:', 's3:', 'gs:'].includes(protocol);
    const isBare = username === '' && password === '' && search === '' && hash === '';
    return isPublic && isBare && host !== '' ? href : null;
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ })

};
