export const id = 8736;
export const ids = [8736];
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


/***/ })

};
