export const id = 3670;
export const ids = [3670];
export const modules = {

/***/ 48736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ decideGates),
  Z: () => (/* binding */ runVerdict)
});

// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/gates/context.js
var gates_context = __webpack_require__(65126);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
;// CONCATENATED MODULE: ./.build/gates/coverage.js


/**
 * Share of the episodes that should have run and did, each cell (task, seed) counted once, with all tasks
 * present. A count, not an estimate: it has no interval. A run that its rule stopped early is measured
 * against its stopping index.
 */
function decideCoverage(gate, context) {
    const { cells, expected, planned } = context;
    if (context.tasks.length === 0) {
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: this run has no episodes to count.', {
            required: gate.min,
            comparator: '>=',
            unit: 'share',
        });
    }
    const share = expected === 0 ? 0 : cells.matched / expected;
    const about = {
        measured: share,
        required: gate.min,
        comparator: '>=',
        unit: 'share',
        interval: [share, share],
        level: null,
        n: expected,
        method: 'count',
        alpha: null,
    };
    const style = (0,format/* shareStyle */.$B)([share, share], gate.min);
    const facts = [
        `${(0,format/* integer */.nd)(cells.matched)} of ${(0,format/* count */.U9)(expected, 'episode')} ran (${style.value(share)})`,
        ...(expected < planned ? [`the stop rule ended the plan of ${(0,format/* integer */.nd)(planned)} early`] : []),
        ...(cells.duplicates > 0
            ? [`${(0,format/* count */.U9)(cells.duplicates, 'record repeats', 'records repeat')} a seed (left out)`]
            : []),
        ...(cells.outOfPlan > 0
            ? [`${(0,format/* count */.U9)(cells.outOfPlan, 'record is', 'records are')} no part of the plan (left out)`]
            : []),
    ];
    if (cells.absentTasks.length > 0) {
        const absent = `no episode of ${(0,format/* listText */.so)(cells.absentTasks)} ran`;
        return { ...about, verdict: 'failed', sentence: `${[...facts, absent].join('; ')}.` };
    }
    const reached = share >= gate.min;
    return {
        ...about,
        verdict: reached ? 'passed' : 'failed',
        sentence: `${facts.join('; ')}; the gate needs ${style.value(gate.min)}.`,
    };
}

;// CONCATENATED MODULE: ./.build/gates/errors.js


/** Counts of failed and repeated policy calls in a benchmark against what is tolerated. Has no interval. */
function decideErrors(gate, { measurements }) {
    const about = { required: gate.max_errors, comparator: '<=', unit: 'errors' };
    if (measurements === null) {
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: this run has no measurements, so errors were not counted.', about);
    }
    const { errors, retries } = measurements.policy;
    const calls = measurements.samples_ms.policy.length;
    if (calls === 0)
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: the policy was never called.', about);
    const tooManyErrors = errors > gate.max_errors;
    const tooManyRetries = gate.max_retries !== undefined && retries > gate.max_retries;
    const limit = [
        `at most ${(0,format/* count */.U9)(gate.max_errors, 'error')}`,
        ...(gate.max_retries === undefined ? [] : [(0,format/* count */.U9)(gate.max_retries, 'retry', 'retries')]),
    ].join(' and ');
    return {
        ...about,
        verdict: tooManyErrors || tooManyRetries ? 'failed' : 'passed',
        measured: errors,
        interval: [errors, errors],
        level: null,
        n: calls,
        method: 'count',
        alpha: null,
        sentence: `${(0,format/* count */.U9)(errors, 'error')} and ${(0,format/* count */.U9)(retries, 'retry', 'retries')} in ${(0,format/* integer */.nd)(calls)} policy calls; the gate allows ${limit}.`,
    };
}

// EXTERNAL MODULE: ./.build/statistics/bootstrap.js
var bootstrap = __webpack_require__(11654);
;// CONCATENATED MODULE: ./.build/gates/measured-interval.js


const STATISTICS = {
    mean: { kind: 'mean' },
    p50: { kind: 'quantile', q: 0.5 },
    p95: { kind: 'quantile', q: 0.95 },
    p99: { kind: 'quantile', q: 0.99 },
};
/** Any fixed number: the same samples always give the same interval. */
const SEED = 0;
/** A complete estimate at exactly the level that a gate's `alpha` asks for, or `null`. */
function atLevel(estimate, alpha, n) {
    const [low, high] = estimate.interval;
    if (low === null || high === null || Math.abs(estimate.level - (0,gates_context/* levelOf */.In)(alpha)) > 1e-9)
        return null;
    return { value: estimate.value, interval: [low, high], level: estimate.level, n };
}
function kept(samples) {
    return samples.filter((sample) => sample !== null);
}
/**
 * A latency statistic with the interval that decides at `alpha`: as measured where the benchmark used that
 * level, else bootstrapped again from the samples. `null` with fewer than two successful samples.
 */
function latencyInterval(measurements, statistic, alpha) {
    const samples = kept(measurements.samples_ms.policy);
    if (samples.length < 2)
        return null;
    const measured = atLevel(measurements.policy.latency_ms[statistic], alpha, samples.length);
    if (measured !== null)
        return measured;
    const again = (0,bootstrap/* bootstrap */.N)(samples, { statistic: STATISTICS[statistic], oneSidedAlpha: alpha, seed: SEED });
    return { value: again.estimate, interval: again.interval, level: (0,gates_context/* levelOf */.In)(alpha), n: samples.length };
}
/** Calls per second, likewise; another level is taken from the mean latency, to which throughput is inverse. */
function throughputInterval(measurements, alpha) {
    const { throughput_per_s: throughput } = measurements.policy;
    const { length } = kept(measurements.samples_ms.policy);
    if (length < 2)
        return null;
    const measured = atLevel(throughput, alpha, length);
    if (measured !== null)
        return measured;
    const mean = latencyInterval(measurements, 'mean', alpha);
    if (mean === null || mean.interval[0] <= 0)
        return null;
    const perMean = throughput.value * mean.value;
    return {
        value: throughput.value,
        interval: [perMean / mean.interval[1], perMean / mean.interval[0]],
        level: mean.level,
        n: length,
    };
}
/** Ratio of the policy's to the baseline's latency over interleaved pairs; `null` without at least two pairs. */
function latencyRatio(measurements, statistic, alpha) {
    if (measurements.ratio === null || measurements.ratio.pairs < 2)
        return null;
    const measured = atLevel(measurements.ratio[statistic], alpha, measurements.ratio.pairs);
    if (measured !== null)
        return measured;
    const { policy, baseline } = measurements.samples_ms;
    const ofPolicy = [];
    const ofBaseline = [];
    policy.forEach((sample, i) => {
        const other = baseline[i] ?? null;
        if (sample === null || other === null)
            return;
        ofPolicy.push(sample);
        ofBaseline.push(other);
    });
    if (ofPolicy.length < 2)
        return null;
    const options = { statistic: STATISTICS[statistic], oneSidedAlpha: alpha, seed: SEED };
    const again = (0,bootstrap/* bootstrapRatio */.u)(ofPolicy, ofBaseline, options);
    return { value: again.estimate, interval: again.interval, level: (0,gates_context/* levelOf */.In)(alpha), n: ofPolicy.length };
}

;// CONCATENATED MODULE: ./.build/gates/latency.js



/** The claim "latency at most `max_ms`", by the bootstrap interval of the chosen statistic. */
function decideLatency(gate, { measurements }) {
    const about = { required: gate.max_ms, comparator: '<=', unit: 'ms', alpha: gate.alpha };
    if (measurements === null) {
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: this run has no latency measurements.', about);
    }
    const measured = latencyInterval(measurements, gate.statistic, gate.alpha);
    if (measured === null) {
        return (0,gates_context/* undecided */.oo)('inconclusive', 'Fewer than two calls succeeded, too few for an interval.', about);
    }
    const verdict = (0,gates_context/* verdictOfInterval */._9)(measured.interval, gate.max_ms, '<=');
    const style = (0,format/* quantityStyle */.Jw)([...measured.interval], gate.max_ms, 'ms');
    const consequence = {
        passed: `at most the ${style.value(gate.max_ms)} that the gate allows`,
        failed: `over the ${style.value(gate.max_ms)} that the gate allows`,
        inconclusive: `not decided against the ${style.value(gate.max_ms)} that the gate allows; more samples may decide it`,
    }[verdict];
    return {
        ...about,
        verdict,
        measured: measured.value,
        interval: [...measured.interval],
        level: measured.level,
        n: measured.n,
        method: 'bootstrap',
        sentence: `The ${gate.statistic} latency of ${(0,format/* count */.U9)(measured.n, 'call')} was ${style.value(measured.value)} (${(0,format/* levelText */.WB)(measured.level)} interval ${style.interval([...measured.interval])}), ${consequence}.`,
    };
}

// EXTERNAL MODULE: ./.build/gates/metric.js + 1 modules
var metric = __webpack_require__(58329);
// EXTERNAL MODULE: ./.build/gates/baseline-match.js
var baseline_match = __webpack_require__(21402);
;// CONCATENATED MODULE: ./.build/gates/latency-regression.js



/**
 * Latency against the baseline: the ratio over interleaved pairs. It fails only where the ratio's interval
 * shows a slowdown over the minimum effect `margin`; a slowdown that is significant but shown to be smaller
 * passes, and the sentence says so.
 */
function decideLatencyRegression(gate, { measurements, baseline }, about) {
    const statistic = (0,gates_context/* regressionStatistic */.wu)(gate);
    if (measurements === null) {
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: this run has no latency measurements.', about);
    }
    if (measurements.ratio === null) {
        if (baseline === null) {
            return (0,gates_context/* skipped */.hT)('no_baseline', 'Skipped: there is no baseline to compare with.', about);
        }
        return (0,gates_context/* skipped */.hT)('not_comparable', 'Skipped: the baseline was not measured interleaved with this policy in one job, so the machine may have changed between them.', about);
    }
    const ratio = latencyRatio(measurements, statistic, gate.alpha);
    if (ratio === null) {
        return (0,gates_context/* undecided */.oo)('inconclusive', 'Fewer than two pairs of calls succeeded, too few for an interval.', about);
    }
    const limit = 1 + gate.margin;
    const interval = [...ratio.interval];
    const verdict = (0,gates_context/* verdictOfInterval */._9)(interval, limit, '<=');
    const slower = interval[0] > 1;
    const faster = interval[1] < 1;
    const style = (0,format/* quantityStyle */.Jw)(interval, limit, '');
    const tolerated = (0,format/* shareStyle */.$B)([gate.margin, gate.margin], gate.margin).value(gate.margin);
    const consequence = {
        passed: slower
            ? `significantly slower, but by less than the ${tolerated} that the gate tolerates`
            : `within the ${tolerated} slowdown that the gate tolerates`,
        failed: `slower by more than the ${tolerated} that the gate tolerates`,
        inconclusive: `not decided against the tolerated slowdown of ${tolerated}; more samples may decide it`,
    }[verdict];
    return {
        ...about,
        verdict,
        measured: ratio.value,
        interval,
        level: ratio.level,
        n: ratio.n,
        method: 'bootstrap-ratio-paired',
        sentence: `The ${statistic} latency was ${style.value(ratio.value)} times the baseline's over ${(0,format/* count */.U9)(ratio.n, 'interleaved pair')} (${(0,format/* levelText */.WB)(ratio.level)} interval ${style.interval(interval)}), ${consequence}.`,
        change: {
            baseline: measurements.baseline?.latency_ms[statistic].value ?? null,
            difference: ratio.value - 1,
            interval: [interval[0] - 1, interval[1] - 1],
            p_value: null,
            e_value: null,
            n: ratio.n,
            paired: true,
            method: 'bootstrap-ratio-paired',
            significant: slower || faster,
        },
    };
}

// EXTERNAL MODULE: ./.build/gates/metric-regression.js
var metric_regression = __webpack_require__(88003);
// EXTERNAL MODULE: ./.build/gates/success-regression.js
var success_regression = __webpack_require__(77494);
;// CONCATENATED MODULE: ./.build/gates/no-regression.js





/**
 * "Not worse than the baseline by more than `margin`." Passed: the interval of the change lies wholly on the
 * tolerated side of the margin. Failed: wholly beyond it. With margin 0 a policy that is merely as good cannot
 * be shown not to be worse, and the gate stays inconclusive: presets give a margin.
 */
function decideNoRegression(gate, context) {
    const { baseline } = context;
    const about = aboutOf(gate, context);
    if (gate.of === 'latency')
        return decideLatencyRegression(gate, context, about);
    if (baseline === null) {
        return (0,gates_context/* skipped */.hT)('no_baseline', 'Skipped: there is no baseline to compare with.', about);
    }
    if (baseline.records === null || baseline.records.length === 0) {
        return (0,gates_context/* skipped */.hT)('not_comparable', 'Skipped: the baseline has no episodes.', about);
    }
    const plan = (0,baseline_match/* planShape */.x)(context.cells, context.planned);
    if (plan === null)
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: no episode ran.', about);
    const match = (0,baseline_match/* matchBaseline */.X)(plan, baseline.records);
    if (match.size === 0) {
        return (0,gates_context/* skipped */.hT)('not_comparable', 'Skipped: the baseline has no episode of the tasks of this run.', about);
    }
    return gate.of === 'metric'
        ? (0,metric_regression/* decideMetricRegression */.s)(gate, context, match, about)
        : (0,success_regression/* decideSuccessRegression */.X)(gate, context, match, about);
}
/** What is compared: a ratio of latencies, or this run minus the baseline in the unit of the value. */
function aboutOf(gate, context) {
    const { alpha, margin } = gate;
    if (gate.of === 'latency')
        return { required: 1 + margin, comparator: '<=', unit: 'ratio', alpha };
    if (gate.of === 'success_rate')
        return { required: 0 - margin, comparator: '>=', unit: 'share', alpha };
    const unit = (0,gates_context/* unitOfMetric */.QG)(context, gate.metric);
    return gate.direction === 'lower'
        ? { required: margin, comparator: '<=', unit, alpha }
        : { required: 0 - margin, comparator: '>=', unit, alpha };
}

// EXTERNAL MODULE: ./.build/gates/stop-rule.js
var stop_rule = __webpack_require__(35608);
// EXTERNAL MODULE: ./.build/statistics/proportion-intervals.js
var proportion_intervals = __webpack_require__(43403);
// EXTERNAL MODULE: ./.build/statistics/sample-size.js
var sample_size = __webpack_require__(3104);
// EXTERNAL MODULE: ./.build/gates/episode-cells.js
var episode_cells = __webpack_require__(9652);
// EXTERNAL MODULE: ./.build/gates/rate-sequence.js
var rate_sequence = __webpack_require__(82665);
// EXTERNAL MODULE: ./.build/gates/task-rates.js
var task_rates = __webpack_require__(68558);
;// CONCATENATED MODULE: ./.build/gates/success-rate.js







/**
 * The claim "success rate at least `min`". A fixed-size run is decided by a score or exact interval, a run that
 * could stop early by its e-process, for ever. Missing episodes count as failures.
 */
function decideSuccessRate(gate, context) {
    const about = { required: gate.min, comparator: '>=', unit: 'share', alpha: gate.alpha };
    if (context.tasks.length === 0 || context.cells.matched === 0) {
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: no episode ran, so there is no success rate.', about);
    }
    if (context.stop === 'savi' && (0,episode_cells/* completeBlocks */.aM)(context.cells) === 0)
        return (0,gates_context/* noBlock */.FT)(about);
    if (gate.per_task && context.tasks.length > 1)
        return (0,task_rates/* decideTaskRates */.t)(gate, context);
    return context.stop === 'savi' ? bySequence(gate, context) : byInterval(gate, context);
}
function byInterval(gate, context) {
    const { k, n } = (0,episode_cells/* successes */.o9)(context.cells);
    const interval = (0,proportion_intervals/* proportionInterval */.Ew)(gate.method, k, n, gate.alpha);
    const verdict = (0,gates_context/* verdictOfInterval */._9)(interval, gate.min, '>=');
    return describe(gate, context, { k, n, interval, verdict, method: gate.method, decidedAfter: null });
}
function bySequence(gate, context) {
    const sequence = rateSequenceOf(gate, context);
    const { k, n } = sequence.counts;
    return describe(gate, context, {
        k,
        n,
        interval: sequence.interval(),
        verdict: sequence.decision ?? 'inconclusive',
        method: rate_sequence/* E_PROCESS */.GH,
        decidedAfter: sequence.decidedAfter,
    });
}
/** The e-process of a pooled rate, fed with the run's complete seed blocks. */
function rateSequenceOf(gate, { cells, tasks }) {
    const sequence = new rate_sequence/* RateSequence */.gg(gate.min, gate.alpha);
    const end = (0,episode_cells/* completeBlocks */.aM)(cells);
    for (let start = 0; start < end; start += tasks.length) {
        let succeeded = 0;
        for (let i = 0; i < tasks.length; i++)
            if (cells.byEpisode[start + i]?.success)
                succeeded++;
        sequence.add(succeeded, tasks.length);
    }
    return sequence;
}
function describe(gate, context, outcome) {
    const { k, n, interval, verdict, method, decidedAfter } = outcome;
    const level = (0,gates_context/* levelOf */.In)(gate.alpha);
    const style = (0,format/* shareStyle */.$B)(interval, gate.min);
    const kind = method === rate_sequence/* E_PROCESS */.GH ? 'confidence sequence' : 'interval';
    const facts = `${style.value(k / n)} of ${(0,format/* count */.U9)(n, 'episode')} succeeded ` +
        `(${(0,format/* levelText */.WB)(level)} ${kind} ${style.interval(interval)}${(0,episode_cells/* missingText */.qq)(context.cells)})`;
    const further = verdict === 'inconclusive' ? furtherEpisodes(gate, context, k, n) : null;
    const consequence = verdict === 'inconclusive'
        ? inconclusiveText(gate, context, style, n, further)
        : `the gate needs ${style.value(gate.min)}, ${verdict === 'passed' ? 'which is reached' : 'which is not reached'}`;
    const watched = method === rate_sequence/* E_PROCESS */.GH ? (0,format/* watchedText */.A_)({ decidedAfter, episodes: n, measured: k / n, interval, style }) : '';
    return {
        verdict,
        measured: k / n,
        required: gate.min,
        comparator: '>=',
        unit: 'share',
        interval,
        level,
        n,
        method,
        alpha: gate.alpha,
        further_episodes: further,
        decided_after: decidedAfter,
        sentence: `${facts}; ${consequence}${watched}.`,
    };
}
/** The method whose interval decides this gate in this run. */
function decisionMethod(gate, context) {
    return context.stop === 'savi' ? 'savi' : gate.method;
}
function furtherEpisodes(gate, context, k, n) {
    // Rates 0 and 1 are limits that no e-value or interval can prove by counting.
    if (gate.min <= 0 || gate.min >= 1)
        return null;
    const further = (0,sample_size/* episodesToDecide */._3)(k, n, gate.min, decisionMethod(gate, context), gate.alpha);
    if (further === null || further > gates_context/* MOST_FURTHER */.Xq)
        return null;
    const width = context.tasks.length;
    return Math.ceil(further / width) * width;
}
function inconclusiveText(gate, context, style, n, further) {
    const needs = `the gate needs ${style.value(gate.min)}`;
    if (gate.min >= 1)
        return `${needs}, which no number of episodes can show`;
    const smallest = (0,sample_size/* allSuccessEpisodes */.ly)(decisionMethod(gate, context), gate.min, gate.alpha);
    if (smallest !== null && n < smallest) {
        return `${needs} and is underpowered: even if all succeed, ${(0,format/* count */.U9)(n, 'episode')} cannot show it, the fewest that can are ${(0,format/* integer */.nd)(smallest)}`;
    }
    if (further === null)
        return `${needs}, too close to what was measured for more episodes to decide`;
    return `${needs}, so ${(0,format/* count */.U9)(further, 'more episode')} would probably decide it`;
}

;// CONCATENATED MODULE: ./.build/gates/throughput.js



/** The claim "at least `min_per_s` calls per second", by its bootstrap interval. */
function decideThroughput(gate, { measurements }) {
    const about = { required: gate.min_per_s, comparator: '>=', unit: '1/s', alpha: gate.alpha };
    if (measurements === null) {
        return (0,gates_context/* skipped */.hT)('not_measured', 'Skipped: this run has no throughput measurements.', about);
    }
    const measured = throughputInterval(measurements, gate.alpha);
    if (measured === null) {
        return (0,gates_context/* undecided */.oo)('inconclusive', 'Fewer than two calls succeeded, too few for an interval.', about);
    }
    const verdict = (0,gates_context/* verdictOfInterval */._9)(measured.interval, gate.min_per_s, '>=');
    const style = (0,format/* quantityStyle */.Jw)([...measured.interval], gate.min_per_s, '1/s');
    const consequence = {
        passed: `at least the ${style.value(gate.min_per_s)} that the gate needs`,
        failed: `under the ${style.value(gate.min_per_s)} that the gate needs`,
        inconclusive: `not decided against the ${style.value(gate.min_per_s)} that the gate needs; more samples may decide it`,
    }[verdict];
    return {
        ...about,
        verdict,
        measured: measured.value,
        interval: [...measured.interval],
        level: measured.level,
        n: measured.n,
        method: 'bootstrap',
        sentence: `The policy answered ${style.value(measured.value)} over ${(0,format/* count */.U9)(measured.n, 'call')} (${(0,format/* levelText */.WB)(measured.level)} interval ${style.interval([...measured.interval])}), ${consequence}.`,
    };
}

;// CONCATENATED MODULE: ./.build/gates/decide.js










/** What decides each kind of gate. */
const DECIDERS = {
    success_rate: decideSuccessRate,
    metric: metric/* decideMetric */.nR,
    latency: decideLatency,
    throughput: decideThroughput,
    errors: decideErrors,
    no_regression: decideNoRegression,
    coverage: decideCoverage,
};
function decide(gate, context) {
    const decider = DECIDERS[gate.kind];
    return decider(gate, context);
}
/**
 * Decides every gate, in order, on a finished run. A pure function: deciding again later, on the same records
 * and with the stop rule that the run had, gives the same results. Throws WorldGateError `preset-invalid`
 * where a gate cannot be decided under the stop rule.
 */
function decideGates(input) {
    (0,stop_rule/* checkGatesForStop */.Wc)(input.gates, input.stop);
    const context = (0,gates_context/* gateContext */.VS)(input);
    return input.gates.map((gate) => (0,gates_context/* resultOf */.Bg)(gate, context, decide(gate, context)));
}
/**
 * The run's verdict: the worst of its required gates. Optional gates never decide. A run without a required gate
 * is `skipped`, because nothing was decided. So is one whose required gates were all skipped; a skipped
 * `no_regression` gate alone (a first run without a baseline) leaves the verdict to the others.
 */
function runVerdict(results) {
    const required = results.filter((result) => !result.optional);
    const deciding = required.filter((result) => !isFirstRun(result));
    return (0,verdict/* worstVerdict */.zP)((deciding.length > 0 ? deciding : required).map((result) => result.verdict));
}
function isFirstRun(result) {
    return result.verdict === 'skipped' && result.skip_reason === 'no_baseline';
}


/***/ }),

/***/ 47593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* unused harmony export shellQuote */
/* harmony import */ var _statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41650);
/* harmony import */ var _statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78603);
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35881);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72342);





/** Seed groups of a run with one task; fewer where a group would have under five episodes. */
const SEED_GROUPS = 10;
const FEWEST_PER_GROUP = 5;
/**
 * All that any rendering shows, from a finished run's files. A manifest that still says `running` is of a run that
 * was cut off: its verdict is `error`.
 */
function buildReport(input) {
    const { manifest, measurements } = input;
    return {
        schema_version: 'worldgate.report.v1',
        run_id: manifest.run_id,
        preset: {
            name: manifest.preset.name,
            title: input.presetTitle,
            gates_overridden: manifest.preset.gates_overridden,
        },
        kind: manifest.kind,
        verdict: manifest.verdict ?? 'error',
        reason: manifest.reason ?? (manifest.verdict === null ? 'The run was cut off before it was decided.' : null),
        error: manifest.error,
        not_for_proof: manifest.not_for_proof,
        gates: manifest.gates,
        ...groupsOf(input),
        episodes: manifest.episodes,
        stop: manifest.stop,
        baseline: manifest.baseline,
        latency: measurements?.policy ?? null,
        latency_baseline: measurements?.baseline ?? null,
        latency_ratio: measurements?.ratio ?? null,
        result_digest: manifest.result_digest,
        digest_reach: manifest.digest_reach,
        terminations: terminationCounts(input.records),
        reproduce: reproduceCommand(manifest),
        commit: manifest.commit,
        finished_at: manifest.finished_at,
        duration_s: manifest.duration_s,
        hardware: hardwareLine(manifest),
        components: manifest.components,
    };
}
function groupsOf(input) {
    const byTask = input.manifest.inputs.tasks.length > 1;
    const groups = byTask ? taskGroups(input) : seedGroups(input);
    const rows = groups.map(rowOf);
    const sequential = input.manifest.stop?.rule === 'savi';
    const paired = groups.map((group, index) => ({ group, row: rows[index] })).filter(({ row }) => row.pairs);
    const adjusted = (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(paired.map(({ group, row }) => (sequential ? sequentialP(group) : fixedP(row.pairs))));
    paired.forEach(({ row }, index) => {
        row.p_adjusted = adjusted[index];
    });
    const test = sequential
        ? 'Beta-binomial e-process over the discordant pairs of a row, two-sided'
        : 'Exact McNemar test on the discordant pairs of a row, two-sided';
    return {
        groups: rows,
        groups_by: byTask ? 'task' : 'seeds',
        groups_method: paired.length === 0 ? null : `${test}; Holm-adjusted over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(paired.length)} rows`,
    };
}
function taskGroups({ records, baselineRecords }) {
    const groups = new Map();
    for (const [list, side] of [
        [records, 'records'],
        [baselineRecords, 'baseline'],
    ]) {
        for (const record of list) {
            const group = groups.get(record.task) ?? { label: record.task, records: [], baseline: [] };
            group[side].push(record);
            groups.set(record.task, group);
        }
    }
    return [...groups.values()];
}
/** Equal blocks of the episodes that ran, in plan order; baseline episodes join the block that has their seed. */
function seedGroups({ records, baselineRecords }) {
    const count = Math.min(SEED_GROUPS, Math.floor(records.length / FEWEST_PER_GROUP));
    if (count < 2)
        return [];
    const groups = [];
    const groupOfSeed = new Map();
    for (let i = 0; i < count; i++) {
        const block = records.slice(Math.floor((i * records.length) / count), Math.floor(((i + 1) * records.length) / count));
        const group = {
            label: `seeds ${block[0].seed}–${block.at(-1).seed}`,
            records: block,
            baseline: [],
        };
        for (const record of block)
            groupOfSeed.set(record.seed, group);
        groups.push(group);
    }
    for (const record of baselineRecords)
        groupOfSeed.get(record.seed)?.baseline.push(record);
    return groups;
}
/** Outcomes of this run and of the baseline for the seeds that both ran, in this run's order. */
function pairsOf(group) {
    const outcomes = new Map(group.baseline.map((record) => [record.seed, record.success]));
    return group.records.flatMap((record) => {
        const theirs = outcomes.get(record.seed);
        return theirs === undefined ? [] : [[record.success, theirs]];
    });
}
function rowOf(group) {
    const pairs = [0, 0, 0, 0];
    for (const [mine, theirs] of pairsOf(group))
        pairs[mine ? (theirs ? 0 : 1) : theirs ? 2 : 3]++;
    return {
        label: group.label,
        episodes: group.records.length,
        succeeded: succeeded(group.records),
        baseline_episodes: group.baseline.length,
        baseline_succeeded: succeeded(group.baseline),
        pairs: pairs.some((count) => count > 0) ? pairs : null,
        p_adjusted: null,
    };
}
function succeeded(records) {
    return records.filter((record) => record.success).length;
}
function fixedP([, onlyThis, onlyBaseline]) {
    return (0,_statistics_mcnemar_js__WEBPACK_IMPORTED_MODULE_1__/* .mcnemarTwoSided */ .tF)(onlyThis, onlyBaseline);
}
/** p-value of "no difference" that holds although the run could stop at any episode. */
function sequentialP(group) {
    let wins = 0;
    let discordant = 0;
    let largest = 0;
    for (const [mine, theirs] of pairsOf(group)) {
        if (mine === theirs)
            continue;
        discordant++;
        if (mine)
            wins++;
        largest = Math.max(largest, (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__/* .betaBinomialLogE */ .Jp)(wins, discordant, 0.5));
    }
    return (0,_statistics_beta_binomial_e_js__WEBPACK_IMPORTED_MODULE_0__/* .alwaysValidP */ .iD)(largest);
}
function terminationCounts(records) {
    const counts = new Map();
    for (const record of records)
        counts.set(record.termination, (counts.get(record.termination) ?? 0) + 1);
    // `fromEntries` defines own properties, so that a reason called `__proto__` is a key like any other.
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
/** The run's own command as one line for a POSIX shell, through `npx` and pinned to the version that ran. */
function reproduceCommand({ command, versions }) {
    const args = command[0] === 'worldgate' ? command.slice(1) : command;
    const version = versions.worldgate;
    const tool = version !== undefined && /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? `worldgate@${version}` : 'worldgate';
    return ['npx', tool, ...args.map(shellQuote)].join(' ');
}
/** One word of a POSIX shell. Control characters are written out (`$'\n'`), so that the command stays one line. */
function shellQuote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    if (!/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const written = word
        .replace(/[\\']/g, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\U${character.codePointAt(0).toString(16).padStart(8, '0')}`);
    return `$'${written}'`;
}
function hardwareLine({ hardware }) {
    const limit = hardware.memory_limit_bytes ?? hardware.memory_bytes;
    const gpus = hardware.gpu.map((gpu) => gpu.name);
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)([
        `${hardware.cpu} (${hardware.usable_cores} of ${hardware.logical_cores} cores)`,
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limit)} memory`,
        ...(gpus.length === 0 ? ['no GPU'] : gpus),
        `${hardware.os} ${hardware.arch}`,
    ].join(', '), 300);
}


/***/ })

};
