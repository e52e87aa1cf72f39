export const id = 6979;
export const ids = [6979];
export const modules = {

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
 * evaluator's commit stated. B: the same record, where nothing outside shows that plan and model were fixed before. C: cells missing or outside of
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
    else if (anchoredAt === null)
        reasons.push(unanchored(protocol.frozen.at, startedAt));
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
/** A plan that nobody but its own date vouches for: who froze it could have written any. */
function unanchored(frozenAt, startedAt) {
    if (startedAt === null) {
        return 'Nothing but the protocol itself says when it was frozen: the rule may have been chosen after the data.';
    }
    return Date.parse(frozenAt) <= Date.parse(startedAt)
        ? `By its own date, ${frozenAt}, the plan was frozen before the run began; nothing outside of the record vouches for that (no anchor).`
        : `The plan was frozen at ${frozenAt}, after the run began at ${startedAt}: the rule may have been chosen after the data.`;
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
    PLAN_ANCHOR: 'nothing outside of the record shows that the plan existed before the run',
    // What is packed cannot tell what becomes of it: the sentence has to stay true once it is signed.
    SIGNATURE: 'not signed when it was packed; worldgate audit verify looks at signatures',
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
        text: `${outcome === null ? 'No decision' : `Outcome: ${outcome.replaceAll('_', ' ')},`} on ${benchmark} in ${where}, with ${robot === '' ? 'a robot that the claim does not name' : robot}, over ${counts.matched} of ${counts.planned} planned episodes.${weakest} Whether the model may be deployed is not for this evidence to say.`,
        rule: 'claim.applicability, counts and the task with the lowest rate',
    };
}
function axes({ claim, metrics, seeds, hasEpisodeSeeds, missing, hasRealSubset, }) {
    const found = [];
    const below = metrics.flatMap(({ tasks }) => tasks.filter((task) => task.below).map(({ task }) => task));
    if (below.length > 0) {
        found.push({
            axis: 'tasks',
            text: `Look into ${(0,format/* listText */.so)(below)}: shown to be below the threshold.`,
            rule: 'tasks below the threshold after Holm’s adjustment',
        });
    }
    if (seeds.length < 2 && !hasEpisodeSeeds) {
        found.push({
            axis: 'seeds',
            text: 'Run with other seeds: these results are of one seed, or of seeds that nobody recorded.',
            rule: 'fewer than two seeds are recorded',
        });
    }
    if (claim.applicability.simulator !== '' && !hasRealSubset) {
        found.push({
            axis: 'real_world',
            text: 'Try a real subset, whose labels an audit can be given: simulation alone says nothing about the robot outside of it.',
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
function notShown({ claim, seeds, hasEpisodeSeeds, missing }) {
    return [
        'That the files are what the evaluator wrote: a package shows what was audited, and a signature who audited it.',
        'That no other run was made and left out.',
        ...(missing.includes('PLAN_ANCHOR') ? ['That the rule was chosen before the data were seen.'] : []),
        ...(missing.includes('MODEL_DIGEST')
            ? ['That the weights which ran are those that the claim names.']
            : []),
        ...(claim.applicability.simulator === '' ? [] : ['Anything about the robot outside of the simulator.']),
        ...(seeds.length < 2 && !hasEpisodeSeeds ? ['How much the result varies with the seed.'] : []),
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
            // Ours alone say so by design; a benchmark has no episodes that a seed could change.
            hasEpisodeSeeds: input.source.name === 'worldgate' && imported.facts.supplied.includes('EPISODE_OUTCOMES'),
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
            const own = subject.id.includes('/') ? id : id.split('/').at(-1);
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
/** More of them are listed by nobody by hand. */
const MOST_SEEDS = 10;
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
    throw new errors/* WorldGateError */._B('nothing-planned', `none of the ${table.read} results is of an episode that the protocol plans: they are of ${(0,format/* listText */.so)(found, 3)}${seeds}, the protocol plans ${(0,format/* listText */.so)(table.tasks, 3)} with seed ${(0,format/* listText */.so)(table.protocol.execution.seeds.map(String), 3)}`, { hint: plannedHint(table) });
}
/** Of the right tasks with another seed it is the seed that was planned wrongly; an evaluator numbers seeds as it likes. */
function plannedHint({ foreignSeeds, unplanned }) {
    const seeds = [...foreignSeeds].sort((a, b) => a - b);
    if (seeds.length === 0 || seeds.length > MOST_SEEDS || unplanned.size > 0) {
        return 'give the protocol of this evaluation; `claim create --tasks a,b --seeds 0,1` names tasks and seeds';
    }
    return `if it was to run with ${seeds.length === 1 ? 'that seed' : 'those seeds'}, plan it so: \`worldgate claim create\` with \`--seeds ${seeds.join(',')}\``;
}


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


/***/ })

};
