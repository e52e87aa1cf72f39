export const id = 2606;
export const ids = [2606];
export const modules = {

/***/ 27900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ diffEvidence)
});

// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
// EXTERNAL MODULE: ./.build/gates/format.js
var format = __webpack_require__(80146);
// EXTERNAL MODULE: ./.build/contracts/evidence-diff.js
var evidence_diff = __webpack_require__(2769);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/audit/decision/decide-metric.js + 5 modules
var decide_metric = __webpack_require__(20230);
;// CONCATENATED MODULE: ./.build/audit/diff/comparability.js






/** Where nothing is stated; two packages that both state nothing are not shown to agree. */
const UNSTATED = 'not stated';
const MOST_TASKS = 10;
/** What a package says of a key, as text that is equal exactly where packages agree. */
const SAYS = {
    benchmark: ({ claim, protocol }) => joined(protocol.benchmark.name, claim.applicability.benchmark),
    benchmark_version: ({ claim, protocol }) => joined(protocol.benchmark.version, claim.applicability.benchmark_version),
    split: ({ protocol }) => protocol.benchmark.split,
    embodiment: ({ claim }) => claim.applicability.robot_embodiment,
    simulator: ({ claim }) => claim.applicability.simulator,
    cameras: ({ claim }) => claim.applicability.camera_distribution,
    language: ({ claim }) => claim.applicability.language_template,
    reset: ({ protocol }) => protocol.execution.reset_policy,
    horizon: ({ protocol }) => {
        const most = protocol.execution.max_steps_per_episode;
        return most === null ? '' : (0,format/* count */.U9)(most, 'step');
    },
    evaluator: ({ protocol: { evaluator } }) => [evaluator.name, evaluator.version, evaluator.implementation_ref, evaluator.commit ?? '']
        .filter((part) => part !== '')
        .join(' '),
};
/** The protocol's word, and the claim's where it is another one. */
function joined(protocol, claim) {
    if (protocol === '' || protocol === claim)
        return claim;
    return claim === '' ? protocol : `${protocol} (claim: ${claim})`;
}
/**
 * Every key in which the packages differ. `waived` marks those that the caller named.
 * @throws WorldGateError `waiver-unknown` for a key that does not exist, or that cannot be waived
 */
function differencesOf(packages, waive) {
    const waived = waiversOf(waive);
    const found = new Map();
    const note = (key, values) => {
        if (new Set(values).size > 1)
            found.set(key, values);
    };
    const undecided = packages.map(({ evidence }) => evidence.outcome === null || evidence.outcome === 'invalid'
        ? (evidence.outcome ?? 'aggregates alone')
        : 'decided');
    if (undecided.some((state) => state !== 'decided'))
        found.set('decision', undecided);
    for (const [key, says] of Object.entries(SAYS)) {
        note(key, packages.map((one) => orUnstated(says(one))));
    }
    note('metric', packages.map(metricsText));
    const tasks = packages.map(({ protocol }) => protocol.benchmark.task_list);
    if (new Set(tasks.map((list) => JSON.stringify(list.toSorted()))).size > 1)
        found.set('tasks', taskTexts(tasks));
    return evidence_diff/* DIFF_KEYS */.BR.filter((key) => found.has(key)).map((key) => ({
        key,
        waived: waived.has(key),
        values: packages.map(({ label }, i) => ({ label, value: found.get(key)[i].slice(0, 4000) })),
    }));
}
const orUnstated = (value) => (value.trim() === '' ? UNSTATED : value);
function waiversOf(waive) {
    const allowed = evidence_diff/* DIFF_KEYS */.BR.filter((key) => key !== 'decision');
    for (const key of waive) {
        if (allowed.some((known) => known === key))
            continue;
        throw new errors/* WorldGateError */._B('waiver-unknown', key === 'decision'
            ? 'packages without a decision cannot be compared, whatever is waived'
            : `${(0,plain_value/* quoted */.TL)(key)} is nothing that can be waived${(0,suggest/* didYouMean */.a)(key, allowed)}`, { hint: `waive one of ${allowed.join(', ')}` });
    }
    return new Set(waive);
}
/** `success_rate: rate, ratio, >=`: what has to be the same for two numbers to be of one thing. */
function metricsText({ claim }) {
    return claim.expected_metrics
        .map((metric) => `${metric.name}: ${(0,decide_metric/* statisticOf */.Q)(metric)}, ${metric.unit}, ${metric.operator}`)
        .toSorted()
        .join('; ');
}
/** How many tasks each has, and which of them not all have. */
function taskTexts(lists) {
    const sets = lists.map((list) => new Set(list));
    return lists.map((list) => {
        const alone = list.filter((task) => !sets.every((set) => set.has(task)));
        const shown = alone.slice(0, MOST_TASKS).join(', ');
        const more = alone.length > MOST_TASKS ? ` and ${alone.length - MOST_TASKS} more` : '';
        return `${(0,format/* count */.U9)(list.length, 'task')}${alone.length === 0 ? '' : `; not in all: ${shown}${more}`}`;
    });
}
/** What does not forbid the comparison, yet has to be known: plain sentences. */
function notesOf(packages, differences) {
    const notes = [];
    const unstated = Object.entries(SAYS).filter(([, says]) => packages.every((one) => says(one).trim() === ''));
    if (unstated.length > 0) {
        notes.push(`Stated by none of the packages, so not shown to be the same: ${unstated.map(([key]) => key.replaceAll('_', ' ')).join(', ')}.`);
    }
    const waived = differences.filter((difference) => difference.waived);
    if (waived.length > 0) {
        notes.push(`Waived by the caller: ${waived.map(({ key }) => key).join(', ')}. The packages differ there.`);
    }
    const differing = [
        ['the denominator rule', ({ protocol }) => protocol.denominator],
        ['the attempt policy', ({ protocol }) => `${protocol.attempts.policy}, at most ${protocol.attempts.max}`],
        ['the stop rule', ({ evidence }) => evidence.stopping.rule],
        ['the number of planned cells', ({ evidence }) => String(evidence.counts.planned)],
        ['the margin', ({ claim }) => String(claim.decision_rule.margin)],
        ['alpha', ({ claim }) => `${claim.decision_rule.alpha}, ${claim.decision_rule.sidedness}`],
    ];
    for (const [what, says] of differing) {
        const values = packages.map(says);
        if (new Set(values).size > 1) {
            const each = packages.map(({ label }, i) => `${label}: ${values[i]}`).join('; ');
            notes.push(`The packages differ in ${what} (${each}).`.slice(0, 4000));
        }
    }
    const mocks = packages.filter(({ evidence }) => evidence.not_for_proof).map(({ label }) => label);
    if (mocks.length > 0)
        notes.push(`Not for proof: ${mocks.join(', ')}.`.slice(0, 4000));
    return notes;
}
/** Metrics that all packages claim in the same way, by name. */
function sharedMetrics(packages) {
    const same = (name) => {
        const texts = packages.map(({ claim }) => {
            const metric = claim.expected_metrics.find((one) => one.name === name);
            return metric === undefined ? null : `${(0,decide_metric/* statisticOf */.Q)(metric)} ${metric.unit} ${metric.operator}`;
        });
        return texts.every((text) => text !== null && text === texts[0]);
    };
    return packages[0].claim.expected_metrics.map(({ name }) => name).filter(same);
}
/** Whether nothing that was not waived stands between the packages. */
function isComparable(differences) {
    return differences.every(({ waived }) => waived);
}

// EXTERNAL MODULE: ./.build/statistics/letters.js
var statistics_letters = __webpack_require__(2161);
// EXTERNAL MODULE: ./.build/statistics/multiplicity.js
var multiplicity = __webpack_require__(35881);
// EXTERNAL MODULE: ./.build/audit/decision/cell-table.js
var cell_table = __webpack_require__(45188);
// EXTERNAL MODULE: ./.build/audit/decision/metric-cells.js
var metric_cells = __webpack_require__(67977);
;// CONCATENATED MODULE: ./.build/audit/diff/package-cells.js




/** Of a cell without a result, and of a result whose file has no known digest. */
const NO_FILE = -1;
/** Fills the cells again from the episodes, as the decision did. */
function cellsOf(of) {
    const { claim, protocol } = of;
    const table = new cell_table/* CellTable */.RZ(claim, protocol);
    const runSeeds = new Float64Array(table.planned).fill(Number.NaN);
    const seeds = new Float64Array(table.planned).fill(Number.NaN);
    const files = new Int32Array(table.planned).fill(NO_FILE);
    const digests = [...of.files.values()];
    const fileIndex = new Map([...of.files.keys()].map((file, index) => [file, index]));
    const handles = new Map();
    const tasks = new Map(table.tasks.map((task, index) => [task, index]));
    const { execution } = protocol;
    const bySeed = execution.episodes_counted === 'per_task_and_seed';
    const seedIndex = new Map(execution.seeds.map((seed, index) => [seed, index]));
    for (const row of of.episodes()) {
        let handle = handles.get(row.task);
        if (handle === undefined) {
            handle = handles.size;
            handles.set(row.task, handle);
            table.task(handle, { suite: null, id: null, name: row.task });
        }
        const placement = table.add({
            task: handle,
            episode: row.episode,
            runSeed: row.run_seed ?? null,
            outcome: row.outcome ?? null,
            metrics: row.metrics,
        });
        if (placement === 'out_of_protocol')
            continue;
        const index = bySeed && row.run_seed !== undefined ? seedIndex.get(row.run_seed) : 0;
        const perTask = bySeed ? execution.seeds.length : 1;
        const cell = (tasks.get(row.task) * perTask + index) * execution.episodes_per_task + row.episode;
        if (row.run_seed !== undefined)
            runSeeds[cell] = row.run_seed;
        if (row.seed !== undefined)
            seeds[cell] = row.seed;
        files[cell] = fileIndex.get(row.file) ?? NO_FILE;
    }
    return { of, table, runSeeds, seeds, files, digests };
}
/**
 * The values that the decision of a metric rested on.
 * @throws WorldGateError `package-tampered` where the episodes do not give the counts that were decided with
 */
function metricValues(cells, decision) {
    const { table, of } = cells;
    const metric = of.claim.expected_metrics.find(({ name }) => name === decision.name);
    const about = new Set((0,metric_cells/* metricCells */.GF)(table, metric, decision.statistic).map(({ task }) => task));
    const column = (0,cell_table/* isSuccessRate */.co)(metric) ? null : table.values.get(metric.name);
    const values = new Float64Array(table.planned).fill(Number.NaN);
    const trials = { k: 0, n: 0 };
    let withoutResult = 0;
    const tasks = new Map();
    for (const [index, task] of table.tasks.entries()) {
        if (!about.has(task))
            continue;
        tasks.set(task, index);
        for (let cell = index * table.width; cell < (index + 1) * table.width; cell++) {
            const value = cellValue(table.outcomes[cell], column === null ? null : column[cell]);
            values[cell] = value;
            if (Number.isNaN(value))
                withoutResult += 1;
            else {
                trials.k += value;
                trials.n += 1;
            }
        }
    }
    const observed = values.slice();
    const notRun = table.notRun();
    for (const index of tasks.values())
        imputeWorst(cells, metric, decision, { index, isStopped: notRun[index] > 0 }, values);
    const counted = { k: 0, n: 0 };
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        counted.k += value;
        counted.n += 1;
    }
    requireSame(of, decision, counted);
    return { cells, decision, values, observed, tasks, trials, counted, withoutResult };
}
function cellValue(outcome, value) {
    if (outcome === cell_table/* CELL */.JA.missing || outcome === cell_table/* CELL */.JA.notATrial)
        return Number.NaN;
    if (value !== null)
        return value;
    return outcome === cell_table/* CELL */.JA.success ? 1 : outcome === cell_table/* CELL */.JA.failure ? 0 : Number.NaN;
}
/**
 * Cells without a value count against the claim where the protocol says so: not those that a planned stop rule made
 * unnecessary, and for means and quantiles only where the claim bounds them.
 */
function imputeWorst({ table, of }, metric, { statistic }, { index, isStopped }, values) {
    const isUp = metric.operator === '>=';
    const worst = statistic === 'rate' ? (isUp ? 0 : 1) : statistic === 'sum' ? undefined : metric.bounds?.[isUp ? 0 : 1];
    if (worst === undefined || of.protocol.denominator === 'observed')
        return;
    const perSeed = of.protocol.execution.episodes_per_task;
    for (let start = index * table.width; start < (index + 1) * table.width; start += perSeed) {
        let end = start + perSeed;
        if (isStopped)
            while (end > start && table.outcomes[end - 1] === cell_table/* CELL */.JA.missing)
                end--;
        for (let cell = start; cell < end; cell++)
            if (Number.isNaN(values[cell]))
                values[cell] = worst;
    }
}
/** Whether the run could stop at any time, so that no fixed-sample test holds for it. */
function isAnytime({ protocol, evidence }) {
    return protocol.stopping === 'savi' || evidence.stopping.rule === 'savi';
}
function requireSame({ label }, decision, found) {
    const { counts, statistic, name } = decision;
    const [said, is] = counts === null
        ? [`${decision.n}`, `${found.n}`]
        : [`${counts.succeeded} of ${counts.episodes}`, `${found.k} of ${found.n}`];
    if (said === is || statistic === 'sum')
        return;
    throw new errors/* WorldGateError */._B('package-tampered', `${(0,plain_value/* quoted */.TL)(label)}: its episodes give ${is} for ${name}, and its evidence says ${said}`, { hint: '`worldgate evidence recompute` shows every difference' });
}

;// CONCATENATED MODULE: ./.build/audit/diff/pair-cells.js


/** Pairing fewer than half of the smaller sample would throw most of it away. */
const FEWEST_PAIRED = 0.5;
/**
 * Pairs of cells with the same task, episode, and seed where both record it, that were trials in both packages; or why
 * there are none. What counts against a claim because it is missing is nothing that a model did, and pairs with nothing.
 */
function pairCells(a, b) {
    if ([a, b].some(({ cells }) => isAnytime(cells.of)))
        return 'a run that could stop early is compared by its confidence sequence';
    if ([a, b].some(({ decision }) => decision.clustering?.decides))
        return 'seeds repeat initial states, and tests of pairs take every pair as independent';
    const [planA, planB] = plansOf(a.cells, b.cells);
    if (commonSeeds(planA, planB).length === 0)
        return 'the plans have no seed in common, or count episodes in different ways';
    const pairs = { a: [], b: [], tasks: new Map(), withoutTrial: 0 };
    let otherSeeds = 0;
    for (const [task, indexA] of a.tasks) {
        const indexB = b.tasks.get(task);
        if (indexB === undefined)
            continue;
        const start = pairs.a.length;
        forEachCommonCell(a.cells, b.cells, [indexA, indexB], (cellA, cellB) => {
            if (Number.isNaN(a.observed[cellA]) || Number.isNaN(b.observed[cellB])) {
                pairs.withoutTrial += 1;
            }
            else if (differ(a.cells.runSeeds[cellA], b.cells.runSeeds[cellB]) ||
                differ(a.cells.seeds[cellA], b.cells.seeds[cellB])) {
                otherSeeds += 1;
            }
            else {
                pairs.a.push(cellA);
                pairs.b.push(cellB);
            }
        });
        pairs.tasks.set(task, [start, pairs.a.length]);
    }
    const smaller = Math.min(a.counted.n, b.counted.n);
    if (pairs.a.length >= FEWEST_PAIRED * smaller && pairs.a.length > 0)
        return pairs;
    const why = [
        ...(otherSeeds === 0
            ? []
            : [`${(0,format/* integer */.nd)(otherSeeds)} ${otherSeeds === 1 ? 'has another seed' : 'have other seeds'}`]),
        ...(pairs.withoutTrial === 0
            ? []
            : [
                `${(0,format/* integer */.nd)(pairs.withoutTrial)} ${pairs.withoutTrial === 1 ? 'is' : 'are'} no trial in one or both`,
            ]),
    ];
    const found = pairs.a.length === 1 ? 'pairs' : 'pair';
    return [`${(0,format/* integer */.nd)(pairs.a.length)} of ${(0,format/* count */.U9)(smaller, 'cell')} ${found}`, ...why].join('; ');
}
/** How many cells of both plans hold a result of the same raw file, by its digest: the same result, not another run's. */
function sameResults(a, b) {
    const found = { same: 0, cells: 0 };
    for (const [indexA, task] of a.table.tasks.entries()) {
        const indexB = b.table.tasks.indexOf(task);
        if (indexB === -1)
            continue;
        forEachCommonCell(a, b, [indexA, indexB], (cellA, cellB) => {
            const [fileA, fileB] = [a.files[cellA], b.files[cellB]];
            if (fileA === NO_FILE || fileB === NO_FILE)
                return;
            found.cells += 1;
            if (a.digests[fileA] === b.digests[fileB])
                found.same += 1;
        });
    }
    return found;
}
const plansOf = (...both) => both.map(({ of }) => of.protocol.execution);
/** Cells of a task that both plans have, by seed and episode. */
function forEachCommonCell(a, b, [taskA, taskB], visit) {
    const [planA, planB] = plansOf(a, b);
    const episodes = Math.min(planA.episodes_per_task, planB.episodes_per_task);
    for (const [seedA, seedB] of commonSeeds(planA, planB)) {
        const startA = taskA * a.table.width + seedA * planA.episodes_per_task;
        const startB = taskB * b.table.width + seedB * planB.episodes_per_task;
        for (let episode = 0; episode < episodes; episode++)
            visit(startA + episode, startB + episode);
    }
}
const differ = (x, y) => !Number.isNaN(x) && !Number.isNaN(y) && x !== y;
/** Positions of the seeds that both plans have; one place where episodes are counted per task alone. */
function commonSeeds(a, b) {
    const counted = (plan) => plan.episodes_counted === 'per_task_and_seed' && plan.seeds.length > 1;
    if (counted(a) !== counted(b))
        return [];
    // The seeds of the results say whether these are the same cells.
    if (!counted(a))
        return [[0, 0]];
    return a.seeds.flatMap((seed, i) => {
        const j = b.seeds.indexOf(seed);
        return j === -1 ? [] : [[i, j]];
    });
}

// EXTERNAL MODULE: ./.build/statistics/anytime-difference.js
var anytime_difference = __webpack_require__(15111);
// EXTERNAL MODULE: ./.build/statistics/barnard.js
var barnard = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/statistics/beta-binomial-e.js
var beta_binomial_e = __webpack_require__(41650);
// EXTERNAL MODULE: ./.build/statistics/clustered.js
var clustered = __webpack_require__(80959);
// EXTERNAL MODULE: ./.build/statistics/mcnemar.js
var mcnemar = __webpack_require__(78603);
// EXTERNAL MODULE: ./.build/statistics/newcombe.js
var newcombe = __webpack_require__(45968);
// EXTERNAL MODULE: ./.build/statistics/paired-difference.js
var paired_difference = __webpack_require__(92435);
// EXTERNAL MODULE: ./.build/statistics/score-difference.js
var score_difference = __webpack_require__(34900);
// EXTERNAL MODULE: ./.build/statistics/special.js
var special = __webpack_require__(64851);
;// CONCATENATED MODULE: ./.build/audit/diff/rate-difference.js









/** Barnard's test costs the square of the samples; beyond these sizes its large-sample form is as good. */
const LARGEST_BARNARD = 300;
const LARGEST_TASK_BARNARD = 100;
const NOTHING = {
    difference: null,
    interval: [null, null],
    method: 'none',
    test: 'none',
    p_value: null,
};
/** Difference b - a of two rates as whole samples. */
function rateDifference(a, b, rule, largestExact = LARGEST_BARNARD) {
    if (a.n === 0 || b.n === 0)
        return NOTHING;
    const difference = b.k / b.n - a.k / a.n;
    if (rule.anytime)
        return {
            difference,
            interval: (0,anytime_difference/* anytimeDifference */.v)(b.k, b.n, a.k, a.n, rule.alpha),
            method: 'confidence_sequences',
            test: 'confidence_sequences',
            p_value: (0,anytime_difference/* anytimeDifferenceP */.L)(b.k, b.n, a.k, a.n),
        };
    if (a.designEffect > 1 || b.designEffect > 1)
        return {
            difference,
            interval: clusteredInterval(a, b, rule.alpha / 2),
            method: 'mover',
            test: 'pooled_z',
            p_value: pooledP(a, b),
        };
    const exact = Math.max(a.n, b.n) <= largestExact;
    return {
        difference,
        interval: (0,newcombe/* newcombe */.p)(b.k, b.n, a.k, a.n, { alpha: rule.alpha }),
        method: 'newcombe',
        test: exact ? 'barnard' : 'pooled_z',
        p_value: exact ? (0,barnard/* barnard */.N)(b.k, b.n, a.k, a.n) : pooledP(a, b),
    };
}
/** b - a from intervals of either rate at its effective size. */
function clusteredInterval(a, b, oneSidedAlpha) {
    const of = ({ k, n, designEffect }) => (0,clustered/* effectiveInterval */.L)('wilson', k / n, n / designEffect, oneSidedAlpha);
    const [low, high] = (0,newcombe/* moverInterval */.F)(b.k / b.n, of(b), a.k / a.n, of(a));
    return [Math.max(-1, low), Math.min(1, high)];
}
/** Two-sided p-value of the pooled score test at effective sizes. */
function pooledP(a, b) {
    const [sizeA, sizeB] = [a.n / a.designEffect, b.n / b.designEffect];
    const pooled = ((a.k / a.n) * sizeA + (b.k / b.n) * sizeB) / (sizeA + sizeB);
    const variance = pooled * (1 - pooled) * (1 / sizeA + 1 / sizeB);
    const z = variance <= 0 ? 0 : (b.k / b.n - a.k / a.n) / Math.sqrt(variance);
    return Math.min(1, 2 * (0,special/* normalCdf */.vr)(-Math.abs(z)));
}
/**
 * Whether b is not worse than a by the margin or more, one-sided. `up`: larger rates are better.
 * `null` for a margin that no difference of rates reaches.
 */
function rateNonInferiority(a, b, { up, margin, alpha, anytime }) {
    if (margin >= 1 || a.n === 0 || b.n === 0)
        return null;
    const base = { margin, alpha };
    if (!anytime && a.designEffect <= 1 && b.designEffect <= 1) {
        // Fewer of what is bad is the same as more of what is good with the arms exchanged.
        const [better, worse] = up ? [b, a] : [a, b];
        const { z, p } = (0,score_difference/* nonInferiorityTest */.ip)(better.k, better.n, worse.k, worse.n, margin);
        return { ...base, method: 'farrington_manning', z, p_value: p, bound: null, holds: p <= alpha };
    }
    const [low, high] = anytime ? oneSidedSequences(a, b, alpha) : clusteredInterval(a, b, alpha);
    const bound = up ? low : high;
    return {
        ...base,
        method: anytime ? 'confidence_sequences' : 'mover',
        z: null,
        p_value: null,
        bound,
        holds: up ? bound > -margin : bound < margin,
    };
}
/** Lower and upper bound of b - a, each valid by itself at `alpha`, at any stopping times. */
function oneSidedSequences(a, b, alpha) {
    const bound = ({ k, n }, sided) => (0,beta_binomial_e/* betaBinomialConfidenceSequence */.fA)(k, n, { alpha: alpha / 2, sided })[sided === 'lower' ? 0 : 1];
    return [bound(b, 'lower') - bound(a, 'upper'), bound(b, 'upper') - bound(a, 'lower')];
}
/** McNemar's table over the pairs from `start` to `end`. */
function pairedRates(a, b, pairs, alpha, start = 0, end = pairs.a.length) {
    const table = { both: 0, only_a: 0, only_b: 0, neither: 0 };
    for (let i = start; i < end; i++) {
        const [x, y] = [a.values[pairs.a[i]] === 1, b.values[pairs.b[i]] === 1];
        table[x ? (y ? 'both' : 'only_a') : y ? 'only_b' : 'neither'] += 1;
    }
    const cells = end - start;
    return {
        cells,
        ...table,
        difference: (table.only_b - table.only_a) / cells,
        interval: (0,paired_difference/* tango */.w)(table.only_b, table.only_a, cells, { alpha }),
        p_value: (0,mcnemar/* mcnemarTwoSided */.tF)(table.only_b, table.only_a),
    };
}
/** One row a task that both packages have; p-values are not adjusted yet. */
function rateTasks(a, b, pairs, rule) {
    const rows = [];
    for (const [task, indexA] of a.tasks) {
        const indexB = b.tasks.get(task);
        if (indexB === undefined)
            continue;
        const armA = taskArm(a, indexA, rule.designEffects[0]);
        const armB = taskArm(b, indexB, rule.designEffects[1]);
        // A task that one package never tried is missing there; what counts for that is no difference of models.
        const tried = hasTrial(a, indexA) && hasTrial(b, indexB);
        const whole = tried ? rateDifference(armA, armB, rule, LARGEST_TASK_BARNARD) : NOTHING;
        const [start, end] = pairs?.tasks.get(task) ?? [0, 0];
        // Where hardly a cell of this task pairs, its samples are compared as a whole.
        const isPaired = end > start && 2 * (end - start) >= Math.min(armA.n, armB.n);
        const paired = isPaired ? pairedRates(a, b, pairs, rule.alpha, start, end) : null;
        rows.push({
            task,
            a: { succeeded: armA.k, episodes: armA.n },
            b: { succeeded: armB.k, episodes: armB.n },
            estimate_a: hasTrial(a, indexA) ? armA.k / armA.n : null,
            estimate_b: hasTrial(b, indexB) ? armB.k / armB.n : null,
            difference: whole.difference,
            interval: whole.interval,
            test: paired === null ? whole.test : 'mcnemar_exact',
            p_value: paired === null ? whole.p_value : paired.p_value,
            p_adjusted: null,
            separated: false,
        });
    }
    return rows;
}
function hasTrial({ observed, cells }, task) {
    const { width } = cells.table;
    return observed.subarray(task * width, (task + 1) * width).some((value) => !Number.isNaN(value));
}
function taskArm({ values, cells }, task, designEffect) {
    const arm = { k: 0, n: 0, designEffect };
    const { width } = cells.table;
    for (let cell = task * width; cell < (task + 1) * width; cell++) {
        const value = values[cell];
        if (Number.isNaN(value))
            continue;
        arm.k += value;
        arm.n += 1;
    }
    return arm;
}

// EXTERNAL MODULE: ./.build/statistics/bootstrap-difference.js
var bootstrap_difference = __webpack_require__(88200);
// EXTERNAL MODULE: ./.build/statistics/quantile.js
var quantile = __webpack_require__(44447);
;// CONCATENATED MODULE: ./.build/audit/diff/sample-difference.js



/** Any fixed number: the same packages always give the same diff. */
const SEED = 0;
/** Below this a bootstrap knows too little of a distribution for its nominal level to mean anything. */
const FEWEST_VALUES = 10;
/** Means of larger samples get the bootstrap's closed-form limit, which is as good and instant. */
const LARGEST_RESAMPLED = 5000;
/** Values drawn for two packages as a whole, and for their tasks: those of a million episodes are resampled less often. */
const MOST_DRAWS = 100_000_000;
const RESAMPLES = { usual: 2000, fewest: 200 };
/** How far the smallest possible p-value lies under what Holm asks of the first of many tests. */
const HEADROOM = 4;
const sample_difference_NOTHING = {
    difference: null,
    interval: [null, null],
    method: 'none',
    test: 'none',
    p_value: null,
};
/** The difference b - a of a mean or quantile, and whether b is worse by no more than the margin. */
function sampleDifference(a, b, paired, rule, against) {
    if (Math.min(a.length, b.length) < FEWEST_VALUES)
        return { ...sample_difference_NOTHING, non_inferiority: null };
    const isMean = rule.statistic === 'mean' || rule.statistic === 'sum';
    if (isMean && Math.min(a.length, b.length) > LARGEST_RESAMPLED) {
        const { difference, error } = normalDifference(a, b, paired);
        const around = (z) => [difference - z * error, difference + z * error];
        return {
            difference,
            interval: around((0,special/* normalQuantile */.Zl)(1 - rule.alpha / 2)),
            method: 'normal',
            test: 'normal',
            p_value: error === 0 ? (difference === 0 ? 1 : 0) : Math.min(1, 2 * (0,special/* normalCdf */.vr)(-Math.abs(difference) / error)),
            non_inferiority: judged(against, 'normal', (alpha) => around((0,special/* normalQuantile */.Zl)(1 - alpha))),
        };
    }
    const found = (0,bootstrap_difference/* bootstrapDifference */.ub)(b, a, {
        statistic: statisticOf(rule.statistic),
        seed: SEED,
        paired,
        resamples: resamplesOf(rule),
    });
    return {
        difference: found.estimate,
        interval: (0,bootstrap_difference/* replicateInterval */.NC)(found, rule.alpha / 2),
        method: 'bootstrap',
        test: 'bootstrap',
        p_value: (0,bootstrap_difference/* replicateP */.KW)(found),
        non_inferiority: judged(against, 'bootstrap', (alpha) => (0,bootstrap_difference/* replicateInterval */.NC)(found, alpha)),
    };
}
/**
 * No p-value of a bootstrap is below 2 / (resamples + 1), so that many tests need many resamples. Where the samples are
 * too large for them, tasks stay unseparated rather than be separated wrongly.
 */
function resamplesOf({ tests, alpha, size }) {
    const wanted = Math.max(RESAMPLES.usual, Math.ceil((2 * HEADROOM * tests) / alpha));
    return Math.max(RESAMPLES.fewest, Math.min(wanted, Math.floor(MOST_DRAWS / size)));
}
function statisticOf(statistic) {
    if (statistic === 'mean' || statistic === 'sum')
        return { kind: 'mean' };
    return { kind: 'quantile', q: Number(statistic.slice(1)) / 100 };
}
function judged(against, method, intervalAt) {
    if (against === null)
        return null;
    const { up, margin, alpha } = against;
    const [low, high] = intervalAt(alpha);
    const bound = up ? low : high;
    const holds = up ? bound > -margin : bound < margin;
    return { margin, alpha, method, z: null, p_value: null, bound, holds };
}
function normalDifference(a, b, paired) {
    if (paired) {
        const differences = b.map((value, i) => value - a[i]);
        return { difference: (0,quantile/* mean */.i2)(differences), error: Math.sqrt(varianceOfMean(differences)) };
    }
    return {
        difference: (0,quantile/* mean */.i2)(b) - (0,quantile/* mean */.i2)(a),
        error: Math.sqrt(varianceOfMean(a) + varianceOfMean(b)),
    };
}
function varianceOfMean(values) {
    const centre = (0,quantile/* mean */.i2)(values);
    let squares = 0;
    for (const value of values)
        squares += (value - centre) * (value - centre);
    return squares / (values.length - 1) / values.length;
}
/** Values that counted: of the pairs where there are any, else of each sample as a whole. */
function samplesOf(a, b, pairs) {
    if (pairs !== null)
        return {
            a: pairs.a.map((cell) => a.values[cell]),
            b: pairs.b.map((cell) => b.values[cell]),
            paired: true,
        };
    const counted = ({ values }) => Array.from(values).filter((value) => !Number.isNaN(value));
    return { a: counted(a), b: counted(b), paired: false };
}
/** One row a task that both packages have; p-values are not adjusted yet. */
function sampleTasks(a, b, pairs, rule) {
    const rows = [];
    for (const [task, indexA] of a.tasks) {
        const indexB = b.tasks.get(task);
        if (indexB === undefined)
            continue;
        const [start, end] = pairs?.tasks.get(task) ?? [0, 0];
        const all = { a: taskValues(a, indexA), b: taskValues(b, indexB), paired: false };
        const isPaired = end > start && 2 * (end - start) >= Math.min(all.a.length, all.b.length);
        const samples = isPaired
            ? {
                a: pairs.a.slice(start, end).map((cell) => a.values[cell]),
                b: pairs.b.slice(start, end).map((cell) => b.values[cell]),
                paired: true,
            }
            : all;
        const found = sampleDifference(samples.a, samples.b, samples.paired, rule, null);
        rows.push({
            task,
            a: null,
            b: null,
            estimate_a: estimateOf(all.a, rule),
            estimate_b: estimateOf(all.b, rule),
            difference: found.difference,
            interval: found.interval,
            test: found.test,
            p_value: found.p_value,
            p_adjusted: null,
            separated: false,
        });
    }
    return rows;
}
function taskValues({ values, cells }, task) {
    const { width } = cells.table;
    return Array.from(values.subarray(task * width, (task + 1) * width)).filter((value) => !Number.isNaN(value));
}
function estimateOf(values, { statistic }) {
    if (values.length === 0)
        return null;
    const of = statisticOf(statistic);
    return of.kind === 'mean' ? (0,quantile/* mean */.i2)(values) : (0,quantile/* quantile */.YV)(values, of.q);
}

;// CONCATENATED MODULE: ./.build/audit/diff/compare-metric.js






/**
 * The strictest of the claims' rules: no package is helped by a wide margin or alpha of its own. The error of a
 * difference is alpha on both sides together; that of non-inferiority is what the claim spends on its own direction.
 */
function strictestRule(rules) {
    return {
        alpha: Math.min(...rules.map(({ alpha }) => alpha)),
        oneSidedAlpha: Math.min(...rules.map(({ alpha, sidedness }) => (sidedness === 'two_sided' ? alpha / 2 : alpha))),
        margin: Math.min(...rules.map(({ margin }) => margin)),
    };
}
/** One metric of all packages, every pair of them; the values are in the order of the packages. */
function compareMetric(all, rule) {
    const { name, unit, statistic, operator } = all[0].decision;
    const pairCount = (all.length * (all.length - 1)) / 2;
    const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => comparePair(a, b, rule, pairCount)));
    if (all.length > 2)
        adjustPairs(pairs);
    adjustTasks(pairs.flatMap(({ tasks }) => tasks), rule.alpha);
    for (const pair of pairs) {
        const p = pair.p_adjusted ?? pair.p_value;
        pair.separated = p !== null && p <= rule.alpha;
        pair.conclusion = conclusionOf(pair, operator);
    }
    const letters = all.length > 2 ? lettersOf(all, pairs) : null;
    return {
        name,
        unit,
        statistic,
        operator,
        alpha: rule.alpha,
        packages: all.map(({ cells, decision, trials, withoutResult }, i) => ({
            label: cells.of.label,
            estimate: decision.estimate,
            interval: decision.interval,
            level: decision.level,
            n: decision.n,
            counts: decision.counts,
            trials: statistic === 'rate' ? { succeeded: trials.k, episodes: trials.n } : null,
            without_result: withoutResult,
            letters: letters === null ? null : letters[i],
        })),
        pairs,
    };
}
function comparePair(a, b, rule, pairCount) {
    const { statistic, operator } = a.decision;
    const found = pairCells(a, b);
    const pairs = typeof found === 'string' ? null : found;
    const against = operator === '==' ? null : { up: operator === '>=', margin: rule.margin, alpha: rule.oneSidedAlpha };
    const base = {
        a: a.cells.of.label,
        b: b.cells.of.label,
        level: 1 - rule.alpha,
        p_adjusted: null,
        separated: false,
        unpaired_because: typeof found === 'string' ? found : null,
        conclusion: 'not_separated',
    };
    if (statistic === 'rate')
        return { ...base, ...compareRates(a, b, pairs, rule, against) };
    const size = a.counted.n + b.counted.n;
    const sampleRule = { statistic, alpha: rule.alpha, tests: pairCount, size };
    // No interval of a fixed sample holds for a run that could stop when it looked good.
    if (isAnytime(a.cells.of) || isAnytime(b.cells.of)) {
        const nothing = sampleDifference([], [], false, sampleRule, null);
        return { ...base, ...nothing, paired: null, tasks: [] };
    }
    const samples = samplesOf(a, b, pairs);
    return {
        ...base,
        ...sampleDifference(samples.a, samples.b, samples.paired, sampleRule, against),
        paired: null,
        tasks: sampleTasks(a, b, pairs, { ...sampleRule, tests: pairCount * a.tasks.size }),
    };
}
function compareRates(a, b, pairs, { alpha }, against) {
    const rule = {
        alpha,
        anytime: [a, b].some(({ cells, decision }) => isAnytime(cells.of) || decision.savi !== null),
    };
    const [armA, armB] = [armOf(a), armOf(b)];
    const whole = rateDifference(armA, armB, rule);
    const paired = pairs === null || rule.anytime ? null : pairedRates(a, b, pairs, alpha);
    const nonInferiority = against === null ? null : rateNonInferiority(armA, armB, { ...against, anytime: rule.anytime });
    return {
        ...whole,
        ...(paired === null ? {} : { test: 'mcnemar_exact', p_value: paired.p_value }),
        non_inferiority: nonInferiority,
        paired,
        tasks: rateTasks(a, b, paired === null ? null : pairs, {
            ...rule,
            designEffects: [armA.designEffect, armB.designEffect],
        }),
    };
}
function armOf({ counted, decision: { clustering } }) {
    return { ...counted, designEffect: clustering?.decides ? clustering.design_effect : 1 };
}
/** Holm over the pairs: more than two packages are compared to say which of them differ. */
function adjustPairs(pairs) {
    const tested = pairs.filter(({ p_value: p }) => p !== null);
    const adjusted = (0,multiplicity/* holm */.f)(tested.map(({ p_value: p }) => p));
    tested.forEach((pair, i) => {
        pair.p_adjusted = adjusted[i];
    });
}
/** Holm over the tasks of all pairs: they are tested to say which of them differ. */
function adjustTasks(tasks, alpha) {
    const tested = tasks.filter(({ p_value: p }) => p !== null);
    const adjusted = (0,multiplicity/* holm */.f)(tested.map(({ p_value: p }) => p));
    tested.forEach((task, i) => {
        task.p_adjusted = adjusted[i];
        task.separated = adjusted[i] <= alpha;
    });
}
function conclusionOf(pair, operator) {
    if (!pair.separated)
        return pair.non_inferiority?.holds ? 'not_worse' : 'not_separated';
    // Over pairs the test is about their difference, which a whole sample's need not agree with.
    const difference = pair.paired?.difference ?? pair.difference ?? 0;
    if (operator === '==' || difference === 0)
        return 'different';
    return difference > 0 === (operator === '>=') ? 'better' : 'worse';
}
/** Letters of each package, given in the order of their estimates, the best first. */
function lettersOf(all, pairs) {
    const { operator } = all[0].decision;
    const worst = operator === '<=' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const estimates = all.map(({ decision }) => decision.estimate ?? worst);
    const order = all
        .map((_, i) => i)
        .sort((i, j) => (operator === '<=' ? estimates[i] - estimates[j] : estimates[j] - estimates[i]) || i - j);
    const rank = new Map(order.map((index, place) => [all[index].cells.of.label, place]));
    const separated = pairs
        .filter((pair) => pair.separated)
        .map(({ a, b }) => [rank.get(a), rank.get(b)]);
    const letters = (0,statistics_letters/* compactLetters */.d)(all.length, separated);
    return all.map(({ cells }) => letters[rank.get(cells.of.label)]);
}

;// CONCATENATED MODULE: ./.build/audit/diff/diff-evidence.js







/** Every pair is compared, and every package has letters. */
const MOST_PACKAGES = 16;
/**
 * Compares evidence packages, the first as the reference of the others. Packages that are not about the same thing are
 * refused: then `comparable` is false, `differences` says why, and nothing was compared.
 *
 * Rates: Newcombe's interval of the difference and Farrington–Manning non-inferiority with the smallest margin that a
 * claim states; exact McNemar where cells pair, Barnard (beyond 300 episodes the pooled score test) where they do not;
 * intervals by variance recovery where seeds are clustered, by confidence sequences where a run could stop early. Means and quantiles: percentile bootstrap, over pairs where
 * cells pair. Tasks, and pairs of more than two packages, are adjusted after Holm. Cells without a result count as in each
 * package's own decision, and are in no pair; notes say how many were left out, and which packages rest on the same results.
 * @throws WorldGateError `packages-too-few`, `packages-too-many`, `label-twice`, `waiver-unknown`, `package-tampered`
 */
function diffEvidence(packages, { waive = [] } = {}) {
    requireSeveral(packages);
    const differences = differencesOf(packages, waive);
    const names = sharedMetrics(packages);
    const comparable = isComparable(differences) && names.length > 0;
    const notes = notesOf(packages, differences);
    const cells = comparable ? packages.map(cellsOf) : [];
    const metrics = comparable ? names.map((name) => valuesOf(cells, name)) : [];
    const rule = strictestRule(packages.map(({ claim }) => claim.decision_rule));
    notes.push(...sharedResultNotes(cells), ...leftOutNotes(metrics));
    if (isComparable(differences) && names.length === 0)
        notes.push('No metric is claimed in the same way by all packages, so there is nothing to compare.');
    return {
        schema_version: 'worldgate.evidence_diff.v1',
        packages: packages.map(({ label, claim, evidence }) => ({
            label,
            claim_id: claim.id,
            claim_hash: evidence.claim.hash,
            protocol_hash: evidence.protocol.hash,
            subject: evidence.subject,
            outcome: evidence.outcome,
            verdict: evidence.verdict,
            grade: evidence.grade.grade,
            counts: evidence.counts,
            not_for_proof: evidence.not_for_proof,
        })),
        comparable,
        differences,
        metrics: metrics.map((all) => compareMetric(all, rule)),
        notes,
    };
}
function valuesOf(cells, name) {
    return cells.map((one) => {
        const decision = one.of.evidence.metrics.find((metric) => metric.name === name);
        if (decision !== undefined)
            return metricValues(one, decision);
        throw new errors/* WorldGateError */._B('package-tampered', `${(0,plain_value/* quoted */.TL)(one.of.label)}: its claim expects ${name}, and its evidence decides nothing about it`, { hint: '`worldgate evidence recompute` shows every difference' });
    });
}
/** Every two packages, in their order. */
function pairsOf(all) {
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b]));
}
/** Two packages of the same files differ in their rules alone: that has to be said before their numbers are read. */
function sharedResultNotes(cells) {
    return pairsOf(cells).flatMap(([a, b]) => {
        const { same, cells: both } = sameResults(a, b);
        if (same === 0)
            return [];
        const whole = same === both ? 'the same results' : `the same results in ${(0,format/* integer */.nd)(same)} of ${(0,format/* count */.U9)(both, 'cell')}`;
        return [
            clipped(`${a.of.label} and ${b.of.label} rest on ${whole} (raw files of equal digest): they are not two runs, and agree there by themselves.`),
        ];
    });
}
/** What is in no pair, of the packages whose cells do pair. */
function leftOutNotes(metrics) {
    return metrics.flatMap((all) => pairsOf(all).flatMap(([a, b]) => {
        const pairs = pairCells(a, b);
        if (typeof pairs === 'string' || pairs.withoutTrial === 0)
            return [];
        const which = metrics.length === 1 ? '' : `${a.decision.name}: `;
        const left = pairs.withoutTrial;
        return [
            clipped(`${which}${a.cells.of.label} and ${b.cells.of.label}: ${(0,format/* count */.U9)(left, 'planned cell')} without a trial in one or both ${left === 1 ? 'was' : 'were'} left out of pairing.`),
        ];
    }));
}
/** Labels may be long; a note is not longer than its contract allows. */
const clipped = (text) => text.slice(0, 4000);
function requireSeveral(packages) {
    if (packages.length < 2)
        throw new errors/* WorldGateError */._B('packages-too-few', 'two packages at least are needed for a comparison', {
            hint: 'name the folders of two packages',
        });
    if (packages.length > MOST_PACKAGES)
        throw new errors/* WorldGateError */._B('packages-too-many', `${packages.length} packages were given; at most ${MOST_PACKAGES} are compared with each other`, { hint: 'compare fewer at once' });
    const seen = new Set();
    for (const { label } of packages) {
        if (seen.has(label))
            throw new errors/* WorldGateError */._B('label-twice', `two packages are called ${(0,plain_value/* quoted */.TL)(label)}`, {
                hint: 'give each package once, and each a label of its own',
            });
        seen.add(label);
    }
}


/***/ }),

/***/ 50304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPackage),
/* harmony export */   U: () => (/* binding */ episodesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92328);
/* harmony import */ var _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84113);
/* harmony import */ var _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28308);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72206);
/* harmony import */ var _foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72498);
/* harmony import */ var _foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97385);
/* harmony import */ var _foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67759);
/* harmony import */ var _claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59694);
/* harmony import */ var _check_members_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17655);












const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PROBLEMS = 12;
/**
 * Reads a package after holding every member against the manifest: none missing, none besides, each with its digest
 * and size.
 * @param dir absolute folder
 * @param checked what {@link checkMembers} found in it, where the caller has asked already
 * @throws WorldGateError `package-missing`, `package-tampered` with each problem, `package-invalid`
 */
function readPackage(dir, checked = (0,_check_members_js__WEBPACK_IMPORTED_MODULE_11__/* .checkMembers */ .c_)(dir)) {
    const { manifest, digest, problems } = checked;
    if (problems.some(({ name }) => name === 'manifest-missing'))
        throw (0,_check_members_js__WEBPACK_IMPORTED_MODULE_11__/* .noPackage */ .MG)(dir);
    if (manifest === null || digest === null || problems.length > 0)
        throw tampered(problems);
    const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
    const own = (name, schema) => {
        const bytes = (0,_foundation_safe_path_js__WEBPACK_IMPORTED_MODULE_8__/* .readBelow */ .Gj)(dir, name, { maxBytes: MOST_BYTES });
        if ((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes) !== digests.get(name))
            throw changed(name);
        return (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseWith */ .K)(schema, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)((0,_foundation_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g7)(bytes, name), name), {
            file: name,
            code: 'package-invalid',
        });
    };
    const claim = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__/* .readClaim */ .jw)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, 'claim.json'));
    const protocol = (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_10__/* .readProtocol */ .jH)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, 'protocol.json'));
    const stored = {
        dir,
        manifest,
        digest,
        claim: claim.claim,
        protocol: protocol.protocol,
        readClaim: claim,
        readProtocol: protocol,
        evidence: own('evidence.json', _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX),
        input: own('audit_input.json', _contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .auditInput */ .Kq),
        provenance: own('audit_provenance.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__/* .auditProvenance */ .pl),
        raw: own('raw_evidence_manifest.json', _contracts_evidence_package_js__WEBPACK_IMPORTED_MODULE_3__/* .rawEvidenceManifest */ .hu),
    };
    requireOneStory(stored);
    return stored;
}
/** One error of all problems. @returns WorldGateError `package-invalid` where the manifest cannot be read, else `package-tampered` */
function tampered(problems) {
    const invalid = problems.find(({ name }) => name === 'manifest-invalid');
    if (invalid !== undefined) {
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-invalid', invalid.message, {
            hint: 'get the package again from where it was published',
        });
    }
    const more = problems.length - MOST_PROBLEMS;
    const lines = problems.slice(0, MOST_PROBLEMS).map(({ message }) => message);
    const shown = [...lines, ...(more > 0 ? [`… and ${more} more`] : [])];
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', `this is not what was packed:\n${shown.join('\n')}`, {
        hint: 'a member was edited, removed or added after the package was made: get it again from where it was published',
    });
}
/** What was digested is what has to be parsed. */
function changed(name) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', `${name} changed while the package was read`, {
        hint: 'read a copy that nobody writes to',
    });
}
/** Members that each are as packed may still speak of different things, if they were packed by somebody else. */
function requireOneStory({ manifest, evidence: found, readClaim: claim, readProtocol: protocol, input, }) {
    const digests = new Map(manifest.members.map((member) => [member.name, member.digest]));
    const checks = [
        // Both are canonical JSON, so that their hash is their digest.
        ['claim.json: hash', claim.hash, digests.get('claim.json')],
        ['protocol.json: hash', protocol.hash, digests.get('protocol.json')],
        ['evidence.json: claim.hash', found.claim.hash, claim.hash],
        ['evidence.json: protocol.hash', found.protocol.hash, protocol.hash],
        ['artifact_manifest.json: claim_id', manifest.claim_id, claim.claim.id],
        ['artifact_manifest.json: protocol_id', manifest.protocol_id, protocol.protocol.id],
        ['artifact_manifest.json: outcome', manifest.outcome, found.outcome],
        ['artifact_manifest.json: verdict', manifest.verdict, found.verdict],
        ['artifact_manifest.json: grade', manifest.grade, found.grade.grade],
        [
            'audit_input.json: episodes.digest',
            Array.isArray(input.episodes) ? null : input.episodes.digest,
            digests.get('episode_results.jsonl'),
        ],
    ];
    const wrong = checks.filter(([, a, b]) => a !== b);
    if (wrong.length === 0)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldGateError */ ._B('package-tampered', wrong.map(([key, a, b]) => `${key}: is ${a}, but the package has ${b}`).join('\n'), { hint: 'members of different packages were put together' });
}
/** Characters that are digested at once. */
const STRETCH = 64 * 1024;
/**
 * The episodes of a package, one after another. Whoever takes all of them has got what the manifest lists.
 * @throws WorldGateError `package-invalid` with the line, `package-tampered`
 */
function* episodesOf({ dir, manifest, }) {
    const name = 'episode_results.jsonl';
    const digest = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .RunningDigest */ .iM();
    let waiting = '';
    for (const line of (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readLines */ .Se)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, name))) {
        const at = `${name}:${line.number}`;
        waiting += line.complete ? `${line.text}\n` : line.text;
        if (waiting.length > STRETCH) {
            digest.update(waiting);
            waiting = '';
        }
        yield (0,_foundation_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .parseWith */ .K)(_contracts_audit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .episodeResult */ .Pe, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(line.text, at), { file: at, code: 'package-invalid' });
    }
    const listed = manifest.members.find((member) => member.name === name)?.digest;
    if (digest.update(waiting).digest() !== listed)
        throw changed(name);
}


/***/ }),

/***/ 57495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recompute)
/* harmony export */ });
/* harmony import */ var _foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30471);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21532);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29558);
/* harmony import */ var _reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28919);
/* harmony import */ var _claims_read_claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59694);
/* harmony import */ var _decision_cell_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45188);
/* harmony import */ var _decision_task_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54437);
/* harmony import */ var _importing_reconcile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38374);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46979);
/* harmony import */ var _episode_lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72990);
/* harmony import */ var _line_bytes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9709);
/* harmony import */ var _read_package_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50304);













/**
 * Makes the evidence of a package again, from its claim, protocol, audit input and episodes, and compares all of it:
 * decision, counts, grade, what is missing, the page for reviewers, the lists of failures. A difference means that
 * somebody edited it, or made it otherwise. The PPI estimate rests on labels that a package does not hold, and is left as
 * it stands.
 * @param version of WorldGate that compares: it words its sentences as it likes, where another one made the package. Unless
 *   given, every word must be the same
 * @throws WorldGateError `claim-mismatch`, `package-invalid`, `package-tampered`, and those of deciding
 */
function recompute(stored, version) {
    const { readClaim: claim, readProtocol: protocol, input, provenance } = stored;
    (0,_claims_read_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .requireJoined */ .$$)(claim, protocol);
    const table = new _decision_cell_table_js__WEBPACK_IMPORTED_MODULE_6__/* .CellTable */ .RZ(claim.claim, protocol.protocol);
    table.metricsByTask = input.facts.metrics_by_task === true;
    const tally = new _importing_reconcile_js__WEBPACK_IMPORTED_MODULE_8__/* .Tally */ .F();
    const failures = new FailureDigests(claim.claim.subject.revision !== null || claim.claim.subject.weights_digest !== null);
    const labels = readEpisodes(stored, table, tally, failures);
    const recorded = stored.evidence.protocol.anchor;
    const evidence = (0,_assess_js__WEBPACK_IMPORTED_MODULE_9__/* .assess */ .n)({
        claim,
        protocol,
        anchor: recorded === null
            ? null
            : {
                schema_version: 'worldgate.plan_anchor.v1',
                protocol_digest: protocol.hash,
                kind: recorded.kind,
                reference: recorded.reference,
                anchored_at: recorded.anchored_at,
            },
        source: { name: input.source, format: input.format, why: input.detection.why },
        imported: importedOf(stored, tally, labels),
        table,
        asked: {
            stopping: provenance.options.stopping === 'savi' ? 'savi' : undefined,
            sameModel: provenance.options.sameModel === true,
            completeness: stored.evidence.completeness !== null,
        },
        ppi: stored.evidence.ppi,
    });
    const found = [
        ...differencesOf('evidence', stored.evidence, evidence),
        ...membersOf(stored, evidence, failures),
    ];
    const isOlder = version !== undefined && version !== provenance.tool.version;
    const wording = isOlder ? found.filter(({ key }) => isWording(key)) : [];
    const differences = found.filter((difference) => !wording.includes(difference));
    return { matches: differences.length === 0, differences, wording, evidence };
}
/** Prose that is made from what stands in other keys. The author's own words are no such prose. */
function isWording(key) {
    if (key === 'evidence.claim.text')
        return false;
    return (key === 'evidence.md' ||
        key === 'audit_provenance.denominator_rule' ||
        /^evidence(?:\..*)?(?:\.(?:text|sentence|statement|rule|note)|\.(?:reasons|not_shown)\.\d+)$/.test(key));
}
/** @returns the handle of each task by its name in the rows */
function readEpisodes(stored, table, tally, failures) {
    const handles = new Map();
    for (const row of (0,_read_package_js__WEBPACK_IMPORTED_MODULE_11__/* .episodesOf */ .U)(stored)) {
        let task = handles.get(row.task);
        if (task === undefined) {
            task = handles.size;
            handles.set(row.task, task);
            table.task(task, { suite: null, id: null, name: row.task });
        }
        const episode = episodeOf(row, task);
        tally.add(episode);
        failures.add(episode, row.task);
        const placement = table.add(episode);
        if (placement === (row.counted ?? 'matched'))
            continue;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('package-tampered', `episode_results.jsonl: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(row.file)} ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(row.at)}: is said to be ${row.counted ?? 'matched'}, but is ${placement}`, { hint: 'the line was edited after the package was made' });
    }
    return handles;
}
function episodeOf(row, task) {
    const outcome = row.outcome ?? null;
    return {
        task,
        episode: row.episode,
        runSeed: row.run_seed ?? null,
        seed: row.seed ?? null,
        seedSource: row.seed_source ?? (row.seed === undefined ? 'none' : 'recorded'),
        outcome,
        status: row.status ?? 'ok',
        evaluatorCounts: row.evaluator_counts ?? outcome !== 'not_a_trial',
        metrics: row.metrics,
        steps: row.steps,
        stepUnit: row.step_unit,
        durationS: row.duration_s,
        failureReason: row.failure_reason,
        file: row.file,
        at: row.at,
    };
}
/** What was read, as the input says, with the counts that the episodes give. */
function importedOf({ input }, tally, labels) {
    const byHandle = new Map();
    const tasks = input.tasks.map(({ suite, id, name, planned }, index) => {
        const names = { suite, id, name };
        const handle = labels.get(planned ?? (0,_decision_task_names_js__WEBPACK_IMPORTED_MODULE_7__/* .taskLabel */ .l)(names));
        if (handle !== undefined)
            byHandle.set(handle, index);
        const { all, successes } = handle === undefined ? { all: 0, successes: 0 } : tally.ofTask(handle);
        return { ...names, episodes: all, succeeded: successes };
    });
    const [unknown] = [...labels].find(([, handle]) => !byHandle.has(handle)) ?? [];
    if (unknown !== undefined) {
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldGateError */ ._B('package-tampered', `episode_results.jsonl: the task ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(unknown)} is not in audit_input.json`, {
            hint: 'lines were added after the package was made',
        });
    }
    return {
        detection: {
            format: input.format,
            confidence: input.detection.confidence,
            why: input.detection.why,
            files: [],
        },
        facts: input.facts,
        tasks,
        reported: input.reported,
        findings: input.findings,
        tally: inOrderOf(tally, byHandle),
    };
}
/** Handles are given in the order of the rows, tasks stand in that of the input. */
function inOrderOf(tally, byHandle) {
    for (const [file, counts] of tally.files) {
        const moved = [];
        for (const [handle, count] of counts.entries()) {
            if (count !== undefined)
                moved[byHandle.get(handle)] = count;
        }
        tally.files.set(file, moved);
    }
    tally.forget();
    return tally;
}
/** Digests of the two lists of failures, line by line. */
class FailureDigests {
    #line = new _line_bytes_js__WEBPACK_IMPORTED_MODULE_12__/* .LineBytes */ .i();
    #index = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningDigest */ .iM();
    #replays = new _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningDigest */ .iM();
    #hasModel;
    #ends = new Map();
    constructor(hasModel) {
        this.#hasModel = hasModel;
    }
    add(episode, task) {
        if (episode.outcome !== 'failure' && episode.outcome !== 'not_a_trial')
            return;
        const end = this.#ends.get(task) ?? (0,_episode_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .taskEnd */ .J)(task);
        this.#ends.set(task, end);
        this.#line.clear();
        (0,_episode_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .failureLine */ .Pu)(this.#line, episode, end);
        this.#index.update(this.#line.view());
        this.#line.clear();
        (0,_episode_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .replayLine */ .wx)(this.#line, episode, end, this.#hasModel);
        this.#replays.update(this.#line.view());
    }
    digests() {
        return {
            'failure_evidence_index.jsonl': this.#index.digest(),
            'failure_replay_manifest.jsonl': this.#replays.digest(),
        };
    }
}
/** Members that are made from others alone. */
function membersOf({ manifest, provenance }, evidence, failures) {
    const made = {
        ...failures.digests(),
        'evidence.md': (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_reports_evidence_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderEvidence */ .oP)(evidence)),
    };
    const found = manifest.members.flatMap(({ name, digest }) => {
        const expected = made[name];
        return expected === undefined || expected === digest
            ? []
            : [{ key: name, recorded: digest, recomputed: expected }];
    });
    const heads = { outcome: evidence.outcome, verdict: evidence.verdict, grade: evidence.grade.grade };
    const { outcome, verdict, grade } = manifest;
    return [
        ...found,
        ...differencesOf('artifact_manifest', { outcome, verdict, grade }, heads),
        ...differencesOf('audit_provenance.denominator_rule', provenance.denominator_rule, evidence.denominators.rule),
    ];
}
const MOST_TEXT = 200;
function differencesOf(key, recorded, recomputed) {
    const [a, b] = [(0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(recorded), (0,_foundation_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(recomputed)];
    if (a === b)
        return [];
    const isDeep = (value) => typeof value === 'object' && value !== null;
    if (isDeep(recorded) && isDeep(recomputed)) {
        const keys = [...new Set([...Object.keys(recorded), ...Object.keys(recomputed)])];
        return keys.flatMap((inner) => differencesOf(`${key}.${inner}`, recorded[inner] ?? null, recomputed[inner] ?? null));
    }
    return [{ key, recorded: (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(a.slice(0, MOST_TEXT)), recomputed: (0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(b.slice(0, MOST_TEXT)) }];
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

/***/ 28919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   sQ: () => (/* binding */ metricsTable)
/* harmony export */ });
/* harmony import */ var _contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91995);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34467);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27615);
/* harmony import */ var _evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92434);
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74155);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43865);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72342);








/** Rows of a table that are shown open; as many again as `MOST_FOLDED` stand folded below them. */
const MOST_OPEN = 30;
const MOST_FOLDED = 500;
/**
 * `evidence.md`: what a reviewer reads. GitHub-flavoured Markdown with everything from outside escaped; no clock, so
 * that the same evidence gives the same bytes. Ends with a line break.
 */
function renderEvidence(evidence) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('# Evidence', statementLine(evidence), verdictLine(evidence), evidence.not_for_proof ? `> ⚠️ **Not for proof.** ${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FOR_PROOF */ .Vj}` : null, list((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(evidence)), section('Decision', metricsTable(evidence), metricNotes(evidence)), section('Episodes', countsPart(evidence)), ...evidence.metrics.map((metric) => section(tasksTitle(metric, evidence), tasksPart(metric))), section('Tasks outside of the protocol', unplannedPart(evidence)), section('Prediction-powered estimate', ppiPart(evidence)), section(`Grade ${evidence.grade.grade}`, gradePart(evidence)), section('Scope limits', factsTable((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeRows */ .IW)(evidence))), section('What is missing', missingPart(evidence)), section('What this does not show', list(evidence.not_shown)), section('Findings', findingsPart(evidence)), section('What the evaluator itself reported', reportedPart(evidence)), section('Recommendation', derivedPart(evidence.recommendation.text, evidence.recommendation.rule)), section('Deployment summary', derivedPart(evidence.deployment_summary.text, evidence.deployment_summary.rule)), section('Where to look for a counterexample next', axesPart(evidence)), section(_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .AUTHORS_WORDS */ .X3, authorPart(evidence)), section('Record', factsTable([...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectRows */ .AU)(evidence), ...(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRows */ .dq)(evidence)])), `<sub>${_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_BOUNDARY */ .V$}</sub>`)}\n`;
}
function statementLine({ claim }) {
    const statement = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.statement, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return statement === '' ? '' : `**${statement}**`;
}
function authorPart({ claim }) {
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(claim.text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return words === '' ? '' : `> ${words}`;
}
/** The verdict, and the sentence that says why. */
function verdictLine(evidence) {
    return `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(evidence.verdict).emoji} **${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2)(evidence)}.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.sentence, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`;
}
/** A heading over what stands under it; nothing where that is empty. */
function section(title, ...parts) {
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(...parts);
    return body === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`## ${title}`, body);
}
function list(sentences) {
    return sentences.map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`).join('\n');
}
/** Each expected metric with what was required and what was measured. */
function metricsTable(evidence) {
    if (evidence.metrics.length === 0)
        return '';
    const header = ['Metric', 'Required', 'Measured', 'Interval', 'Outcome'];
    const lines = (...parts) => parts
        .filter((part) => part !== null && part !== '')
        .map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(part))
        .join('<br>');
    const rows = evidence.metrics.map((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}<br>${lines(view.about)}`,
            lines(view.required, view.tolerated),
            `**${lines(view.measured)}**${view.counts === '' ? '' : `<br>${lines(view.counts)}`}`,
            lines(view.interval === '' ? '—' : `${view.interval}, ${view.n}`, [`${view.level} ${view.method}`.trim(), view.sidedness].join(', ')),
            `${(0,_contracts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictRow */ .oq)(view.verdict).emoji} ${view.outcome}`,
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('l'.repeat(header.length), header, rows);
}
function metricNotes(evidence) {
    const items = evidence.metrics.flatMap((metric) => {
        const view = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .metricView */ .GM)(metric, evidence);
        const text = (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_4__/* .noteText */ .gA)(view);
        return text === '' ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(view.name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)(text)}`];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(items.join('\n'), evidence.metrics.length === 0
        ? null
        : '<sub>The interval decides, never the point estimate. With several metrics all must hold.</sub>');
}
function countsPart(evidence) {
    const ways = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .denominatorRows */ .OR)(evidence);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageSentence */ .Qc)(evidence)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrl', ['Episodes', 'Count', 'Meaning'], (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .countRows */ .BO)(evidence)), ways.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Way of counting', 'Succeeded', 'Share'], cells(ways)), evidence.denominators.rule === ''
        ? null
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(evidence.denominators.rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ratesSentence */ .Z0)(evidence)));
}
function cells(rows) {
    return rows.map((row) => row.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)));
}
function tasksTitle(metric, { metrics }) {
    return metrics.length === 1 ? 'Tasks' : `Tasks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(metric.name, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}`;
}
function tasksPart(metric) {
    if (metric.tasks.length === 0)
        return '';
    const rows = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksWorstFirst */ .GP)(metric).map((task) => {
        const view = (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .taskView */ .vV)(task, metric);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(view.task);
        return [
            view.below ? `**${name}** ⚠️` : name,
            ...[view.counts, view.measured, view.interval, view.p].map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)(text)),
        ];
    });
    const header = ['Task, worst first', (0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .countsHeading */ .nR)(metric), 'Measured', 'Interval', 'p'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .tasksSentence */ .Y7)(metric)), longTable('lrrrr', header, rows, 'task'));
}
/** The first rows open, more of them folded, and the rest counted. */
function longTable(align, header, rows, noun) {
    const open = rows.slice(0, MOST_OPEN);
    const more = rows.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED);
    const left = rows.length - open.length - more.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, open), more.length === 0
        ? null
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more.length, `more ${noun}`))}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(align, header, more)), left === 0 ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(left, `further ${noun}`)} in \`evidence.json\`.`);
}
function unplannedPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unplannedTasks */ .wA)(evidence);
    return rows.length === 0 ? '' : longTable('lr', ['Task', 'Results'], cells(rows), 'task');
}
function ppiPart(evidence) {
    if (evidence.ppi === null)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('lrr', ['Estimate', 'Measured', 'Interval'], cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiRows */ .BC)(evidence))), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ppiSentence */ .Vc)(evidence)));
}
function gradePart(evidence) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(`Grade ${evidence.grade.grade}: ${(0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gradeWords */ .bb)(evidence)}.`, list(evidence.grade.reasons), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .completenessSentence */ .Ck)(evidence)));
}
function factsTable(facts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)('ll', ['What', 'As recorded'], cells(facts));
}
function missingPart({ missing_evidence: missing }) {
    if (missing.length === 0)
        return 'Nothing that this record asks for.';
    return missing
        .map(({ id, text }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}`)
        .join('\n');
}
function findingsPart(evidence) {
    const rows = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsBySeverity */ .fh)(evidence).map((finding) => [
        finding.severity === 'info' ? 'info' : `**${finding.severity}**`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.code),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(finding.message, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence), _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.sentence),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownCell */ .Vf)((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding)),
    ]);
    return rows.length === 0 ? '' : longTable('llll', ['Severity', 'Code', 'What', 'Where'], rows, 'finding');
}
function reportedPart(evidence) {
    const rows = cells((0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedRows */ .Nr)(evidence));
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)('Compared with the episodes; never decided with.', longTable('lllr', ['Number', 'Of', 'As it stands', 'Where'], rows, 'number'));
}
function derivedPart(text, rule) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .Bv)(shown, rule === '' ? null : `<sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`);
}
function axesPart({ next_falsification_axes: axes }) {
    return axes
        .map(({ axis, text, rule }) => `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(axis, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.name))}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(text, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))} <sub>Rule: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownText */ .m4)((0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(rule, _plain_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST */ .zP.message))}</sub>`)
        .join('\n');
}


/***/ }),

/***/ 92434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ tasksWorstFirst),
/* harmony export */   Y7: () => (/* binding */ tasksSentence),
/* harmony export */   nR: () => (/* binding */ countsHeading),
/* harmony export */   qB: () => (/* binding */ isUnmeasured),
/* harmony export */   vV: () => (/* binding */ taskView)
/* harmony export */ });
/* harmony import */ var _evidence_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90171);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74155);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);



/** Whether a task has no result at all: then nothing is shown of it, whatever its missing episodes count as. */
function isUnmeasured({ observed }) {
    return observed === 0;
}
const isBelow = (task) => task.below && !isUnmeasured(task);
/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
function tasksWorstFirst({ tasks, operator, value }) {
    const badness = (task) => {
        const { estimate } = task;
        if (isUnmeasured(task) || estimate === null)
            return Number.POSITIVE_INFINITY;
        if (operator === '==')
            return Math.abs(estimate - value);
        return operator === '>=' ? -estimate : estimate;
    };
    const order = (a, b) => (a === b ? 0 : b > a ? 1 : -1);
    return tasks.toSorted((a, b) => Number(isBelow(b)) - Number(isBelow(a)) ||
        order(badness(a), badness(b)) ||
        order(b.observed, a.observed));
}
/** What the numbers of {@link TaskView} `counts` are. */
function countsHeading({ statistic }) {
    return statistic === 'rate' ? 'Succeeded' : 'Observed';
}
function taskView(task, metric) {
    const base = {
        task: (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task.task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label),
        counts: taskCounts(task, metric),
        below: isBelow(task),
    };
    if (isUnmeasured(task))
        return { ...base, measured: 'no result', interval: '—', p: '—', holds: false };
    const thresholds = [metric.value, metric.threshold];
    const p = task.p_adjusted ?? task.p_value;
    return {
        ...base,
        measured: task.estimate === null ? '—' : (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredText */ .AY)(task.estimate, metric),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(task.interval, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric), { thresholds }) ?? '—',
        p: p === null ? '—' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .alphaOf */ .Qq)(metric) ?? 0.05)}${task.p_adjusted === null ? '' : ' (Holm)'}`,
        holds: holds(task, metric),
    };
}
/** Successes of the episodes behind the estimate: what has no result is among them, as it counted. */
function taskCounts({ succeeded, observed, counted, planned }, { operator }) {
    if (succeeded === null)
        return (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: observed, episodes: planned });
    if (counted === 0)
        return '—';
    const without = Math.max(0, counted - observed);
    const total = operator === '<=' ? succeeded + without : succeeded;
    const note = without === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(without)} without a result`;
    return `${(0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)({ succeeded: total, episodes: counted })}${note}`;
}
function holds({ interval: [low, high] }, { operator, threshold }) {
    if (operator === '>=')
        return low !== null && low >= threshold;
    if (operator === '<=')
        return high !== null && high <= threshold;
    return low === threshold && high === threshold;
}
/** What the tasks of a metric show, and which p-values were adjusted. */
function tasksSentence(metric, named = 5) {
    const silent = tasksWorstFirst(metric).filter(isUnmeasured);
    const without = silent.length === 0 ? '' : ` No result: ${names(silent, named)}.`;
    return `${metric.statistic === 'sum' ? totalsText(metric, named) : testedText(metric, named)}${without}`;
}
function names(tasks, most, say = labelOf) {
    const more = tasks.length > most ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tasks.length - most)} more` : '';
    return `${tasks.slice(0, most).map(say).join(', ')}${more}`;
}
const labelOf = ({ task }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(task, _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST */ .zP.label);
/** A total is observed and not tested: what each task adds to it says where it comes from. */
function totalsText(metric, named) {
    const { operator, value } = metric;
    const total = ({ estimate }) => estimate ?? 0;
    const withTotal = (task) => `${labelOf(task)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(total(task), '')})`;
    const measured = metric.tasks.filter((task) => !isUnmeasured(task));
    // Only of a total that may be nothing is every task's own total required to be.
    if (value === 0 && operator !== '>=') {
        const off = tasksWorstFirst(metric).filter((task) => !isUnmeasured(task) && total(task) !== 0);
        if (off.length > 0)
            return `The total is not 0 in: ${names(off, named, withTotal)}.`;
        return measured.length === 0 ? '' : `The total of ${eachOf(measured.length)} is 0.`;
    }
    const largest = measured.filter((task) => total(task) !== 0).toSorted((a, b) => total(b) - total(a));
    return largest.length === 0
        ? 'No task adds anything to the total.'
        : `The total is that of all tasks together; the largest parts are of: ${names(largest, Math.min(3, named), withTotal)}.`;
}
const eachOf = (count) => count === 1 ? 'the one task with results' : `each of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} tasks with results`;
function testedText(metric, named) {
    const below = tasksWorstFirst(metric).filter(isBelow);
    const tested = metric.tasks.filter((task) => task.p_value !== null || task.p_adjusted !== null);
    const adjusted = metric.tasks.filter((task) => task.p_adjusted !== null).length;
    if (below.length === 0 && tested.length === 0)
        return 'Tasks are shown for themselves; none was tested.';
    const side = { '>=': 'below', '<=': 'above', '==': 'off' }[metric.operator];
    const threshold = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequired */ .xV)(metric.threshold, (0,_evidence_view_js__WEBPACK_IMPORTED_MODULE_0__/* .metricUnit */ .n2)(metric));
    const which = below.length === 0
        ? `No task is shown to be ${side} ${threshold}`
        : `Shown to be ${side} ${threshold}: ${names(below, named)}`;
    if (adjusted < 2)
        return `${which}.`;
    const rows = adjusted === metric.tasks.length
        ? `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(adjusted, 'row')}`
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(adjusted)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(metric.tasks.length, 'row')}, marked Holm,`;
    return `${which}. The p-values of ${rows} are adjusted after Holm for naming tasks.`;
}


/***/ }),

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

/***/ 88200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ replicateP),
/* harmony export */   NC: () => (/* binding */ replicateInterval),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference)
/* harmony export */ });
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44447);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63546);



/**
 * Percentile bootstrap of statistic(a) - statistic(b). Pairs are drawn together; samples that are not paired are drawn
 * each by itself.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 8.
 * @throws RangeError for an empty sample, or pairs of unequal length
 */
function bootstrapDifference(a, b, { statistic, seed, paired, resamples = 2000 }) {
    if (a.length === 0 || b.length === 0)
        throw new RangeError('expected samples that are not empty');
    if (paired && a.length !== b.length)
        throw new RangeError(`expected pairs, got ${a.length} and ${b.length} values`);
    const first = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(a, statistic);
    const second = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .resampled */ .e)(b, statistic);
    const ones = (length) => new Uint32Array(length).fill(1);
    const estimate = first.of(ones(a.length), a.length) - second.of(ones(b.length), b.length);
    const random = new _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(seed, 'bootstrap-difference');
    const countsA = new Uint32Array(a.length);
    const countsB = paired ? countsA : new Uint32Array(b.length);
    const sorted = new Float64Array(resamples);
    for (let r = 0; r < resamples; r++) {
        (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsA, random, 1);
        if (!paired)
            (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$)(countsB, random, 1);
        sorted[r] = first.of(countsA, a.length) - second.of(countsB, b.length);
    }
    sorted.sort();
    return { estimate, sorted };
}
/** Percentile interval; each side errs with probability `oneSidedAlpha`. */
function replicateInterval({ sorted }, oneSidedAlpha) {
    return [(0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, oneSidedAlpha), (0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOfSorted */ .mY)(sorted, 1 - oneSidedAlpha)];
}
/**
 * Two-sided p-value of H0: no difference, by inverting the percentile interval: twice the share of replicates beyond 0,
 * never below 2 / (resamples + 1).
 */
function replicateP({ sorted }) {
    let atOrBelow = 0;
    let atOrAbove = 0;
    for (const value of sorted) {
        if (value <= 0)
            atOrBelow += 1;
        if (value >= 0)
            atOrAbove += 1;
    }
    return Math.min(1, (2 * (1 + Math.min(atOrBelow, atOrAbove))) / (sorted.length + 1));
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compactLetters)
/* harmony export */ });
/** Most items that get letters: the number of letters can grow exponentially with them. */
const MOST_ITEMS = 32;
/**
 * Compact letter display: items that share a letter are not separated from each other. That does not make them equal.
 * Items are numbered from 0 in the order of their estimates, the best first; letters are given in that order too. After
 * `z` follow `a2`, `b2`, ...
 * Source: Piepho (2004), J. Comput. Graph. Stat. 13:456 (insert and absorb).
 * @param separated pairs of items that a test separated, in any order
 * @returns letters of each item, such as `['a', 'ab', 'b']`
 * @throws RangeError for more than 32 items, or a pair that is none of them
 */
function compactLetters(items, separated) {
    if (!Number.isInteger(items) || items < 0 || items > MOST_ITEMS)
        throw new RangeError(`expected at most ${MOST_ITEMS} items, got ${items}`);
    let columns = items === 0 ? [] : [new Set(Array.from({ length: items }, (_, i) => i))];
    for (const [a, b] of separated) {
        if (a === b || ![a, b].every((item) => Number.isInteger(item) && item >= 0 && item < items))
            throw new RangeError(`expected two of ${items} items, got ${a} and ${b}`);
        columns = absorbed(columns.flatMap((column) => column.has(a) && column.has(b) ? [without(column, a), without(column, b)] : [column]));
    }
    columns.sort(byMembers);
    return Array.from({ length: items }, (_, item) => columns.flatMap((column, index) => (column.has(item) ? [letter(index)] : [])).join(''));
}
function without(column, item) {
    return new Set([...column].filter((other) => other !== item));
}
/** Columns that no other column contains; of equal ones the first. */
function absorbed(columns) {
    return columns.filter((column, i) => !columns.some((other, j) => i !== j && [...column].every((item) => other.has(item)) && (column.size < other.size || j < i)));
}
/** The column with the better first member first. */
function byMembers(a, b) {
    const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
    for (let i = 0; i < Math.min(x.length, y.length); i++)
        if (x[i] !== y[i])
            return x[i] - y[i];
    return x.length - y.length;
}
function letter(index) {
    const round = Math.floor(index / 26);
    return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round + 1));
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
