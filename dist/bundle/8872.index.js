export const id = 8872;
export const ids = [8872];
export const modules = {

/***/ 54437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TaskMatcher),
/* harmony export */   l: () => (/* binding */ taskLabel)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29558);


/**
 * Which planned task the results mean. A protocol may call a task `suite/id`, `suite/name`, by its name, or by its id;
 * results that name no task mean the only planned one.
 */
class TaskMatcher {
    #planned;
    #index;
    /** By spelling alike: `TaskA` and `task_a`; -1 where two planned tasks are spelled alike. */
    #loose;
    #taken = new Map();
    constructor(planned) {
        this.#planned = planned;
        this.#index = new Map(planned.map((name, index) => [name, index]));
        refuseLookalikes(planned);
        const loose = new Map();
        for (const [index, name] of planned.entries())
            loose.set(plain(name), loose.has(plain(name)) ? -1 : index);
        this.#loose = loose;
    }
    /**
     * @returns index of the planned task; -1 for a task that the protocol does not have
     * @throws WorldGateError `task-ambiguous` where two tasks of the results mean the same planned one
     */
    match(names) {
        const found = this.#find(names);
        if (found === -1)
            return -1;
        const other = this.#taken.get(found);
        if (other === undefined) {
            this.#taken.set(found, names);
            return found;
        }
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('task-ambiguous', `the results have two tasks that the protocol's ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(this.#planned[found])} may mean: ${taskLabel(other)} and ${taskLabel(names)}`, { hint: 'name the tasks of the protocol with their suite: `suite/task`' });
    }
    #find({ suite, id, name }) {
        if (suite === null && id === null && name === null)
            return this.#planned.length === 1 ? 0 : -1;
        const given = [id, name].filter((part) => part !== null);
        const candidates = [
            ...(suite === null ? [] : given.map((part) => `${suite}/${part}`)),
            ...(name === null ? [] : [name]),
            ...(id === null ? [] : [id]),
            // A suite without tasks of its own is the task.
            ...(given.length === 0 && suite !== null ? [suite] : []),
        ];
        for (const candidate of candidates) {
            const index = this.#index.get(candidate);
            if (index !== undefined)
                return index;
        }
        for (const candidate of candidates) {
            const index = this.#loose.get(plain(candidate));
            if (index !== undefined && index !== -1)
                return index;
        }
        return -1;
    }
}
/** Names that no reader can tell apart would let one task stand twice. */
function refuseLookalikes(planned) {
    const seen = new Map();
    for (const name of planned) {
        const shown = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
        const other = seen.get(shown);
        if (other !== undefined) {
            throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('protocol-invalid', `benchmark.task_list: ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(other)} and ${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} look the same`, { hint: 'name each task once' });
        }
        seen.set(shown, name);
    }
}
/** Evaluators write one task as `PutMugOnSaucer`, `put_mug_on_saucer` and `put mug on saucer`. */
function plain(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]+/g, '');
}
/** `suite/id (name)`, as far as it is known. */
function taskLabel({ suite, id, name }) {
    const short = [suite, id ?? name].filter((part) => part !== null).join('/');
    if (short === '')
        return 'the only task';
    return id !== null && name !== null ? `${short} (${name})` : short;
}


/***/ }),

/***/ 51162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isGeneric),
/* harmony export */   F: () => (/* binding */ plainIdentity)
/* harmony export */ });
const HUB_ID = /^([\w.-]{1,96})\/([\w.-]{1,96})(?:@([0-9a-f]{40}))?\/?$/;
const HUB_ADDRESS = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([\w.-]+)\/([\w.-]+)(?:\/(?:tree|blob|resolve)\/([0-9a-f]{40}))?/;
const HUB_URI = /^hf:\/\/([\w.-]+)\/([\w.-]+?)(?:@([0-9a-f]{40}))?(?:\/|$)/;
const CACHED = /models--([\w.-]+?)--([\w.-]+?)(?:[\\/](?:snapshots[\\/]([0-9a-f]{40}))?|$)/;
/**
 * An identity as it may be compared and shown: a path or address of the Hugging Face hub as the id that it holds, with
 * its revision, and any other path without the folders of somebody's machine.
 */
function plainIdentity(identity) {
    const { kind, value } = identity;
    if (kind === 'digest' || kind === 'role')
        return identity;
    const found = CACHED.exec(value) ??
        HUB_URI.exec(value) ??
        HUB_ADDRESS.exec(value) ??
        (kind === 'hf_id' ? HUB_ID.exec(value) : null);
    if (found !== null) {
        const [, organisation, name, revision] = found;
        return {
            ...identity,
            kind: 'hf_id',
            value: `${organisation}/${name}${revision === undefined ? '' : `@${revision}`}`,
        };
    }
    return kind === 'path' ? { ...identity, value: tailOf(value) } : identity;
}
/** The last parts of a path, from the last one that says something of the model. */
function tailOf(value) {
    const parts = value.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
    let from = parts.length - 1;
    while (from > 0 && isGeneric(parts[from]))
        from -= 1;
    return parts.slice(from).join('/');
}
const GENERIC = /^(?:pretrained_model|model|models|checkpoint|checkpoints|ckpts?|weights|last|latest|best|final|policy|params|step|epoch|output|outputs|train|run|runs|main|default)$/;
/** Whether a part of a path names no model: `checkpoints/last/pretrained_model`, `020000`. */
function isGeneric(part) {
    const plain = part.toLowerCase().replace(/\.(?:pt|pth|ckpt|safetensors|onnx|bin|zip)$/, '');
    return GENERIC.test(plain) || /^(?:(?:step|epoch|iter|ckpt|checkpoint)[_-]?)?\d+k?$/.test(plain);
}


/***/ }),

/***/ 38374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally),
/* harmony export */   L: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38107);

const none = () => ({ all: 0, successes: 0, evaluator: 0, evaluatorSuccesses: 0, trials: 0 });
/** Counts of everything that was read, by file and task: what an evaluator's own numbers are held against. */
class Tally {
    files = new Map();
    #file = '';
    #counts = [];
    #added = 0;
    /** Episodes that are in `#byTask`. */
    #summed = -1;
    #byTask = [];
    add({ file, task, outcome, evaluatorCounts }) {
        if (file !== this.#file) {
            this.#file = file;
            const known = this.files.get(file);
            this.#counts = known ?? [];
            if (known === undefined)
                this.files.set(file, this.#counts);
        }
        let counts = this.#counts[task];
        if (counts === undefined) {
            counts = none();
            this.#counts[task] = counts;
        }
        this.#added += 1;
        counts.all += 1;
        if (outcome !== 'not_a_trial')
            counts.trials += 1;
        if (outcome === 'success')
            counts.successes += 1;
        if (evaluatorCounts) {
            counts.evaluator += 1;
            if (outcome === 'success')
                counts.evaluatorSuccesses += 1;
        }
    }
    ofTask(task) {
        return this.#totals()[task] ?? none();
    }
    sum(isMeant) {
        const total = none();
        for (const [task, counts] of this.#totals().entries()) {
            if (counts !== undefined && isMeant(task))
                addTo(total, counts);
        }
        return total;
    }
    /** Counts by task, with holes. @param file only episodes of this file */
    list(file) {
        return file === undefined ? this.#totals() : (this.files.get(file) ?? []);
    }
    /** After `files` was changed from outside. */
    forget() {
        this.#summed = -1;
    }
    /** By task, over all files. */
    #totals() {
        if (this.#summed === this.#added)
            return this.#byTask;
        this.#summed = this.#added;
        this.#byTask = [];
        for (const list of this.files.values()) {
            for (const [task, counts] of list.entries()) {
                if (counts === undefined)
                    continue;
                this.#byTask[task] ??= none();
                addTo(this.#byTask[task], counts);
            }
        }
        return this.#byTask;
    }
}
function addTo(total, counts) {
    for (const key of Object.keys(total))
        total[key] += counts[key];
}
const RELATIVE_TOLERANCE = 1e-9;
/**
 * Holds what an evaluator states about its episodes against them.
 * @throws WorldGateError `counts-disagree` with both values
 */
function reconcile(stated, tally, tasks) {
    const sums = new SuiteSums(tally, tasks);
    for (const count of stated) {
        const counts = countsMeant(count, tally, sums);
        const n = count.over === 'all' ? counts.all : counts.evaluator;
        const k = count.over === 'all' ? counts.successes : counts.evaluatorSuccesses;
        const found = count.what === 'episodes' ? n : count.what === 'successes' ? k : k / n;
        const scaled = count.unit === 'percent' ? 100 * found : found;
        const tolerance = count.tolerance ?? RELATIVE_TOLERANCE * Math.max(1, Math.abs(scaled));
        // No episodes: a rate of NaN or 0 is how evaluators write that there is none.
        if (count.what === 'success_rate' && n === 0 && (Number.isNaN(count.value) || count.value === 0))
            continue;
        if (Math.abs(count.value - scaled) <= tolerance)
            continue;
        const suffix = count.unit === 'percent' ? ' %' : '';
        const shown = count.what === 'success_rate'
            ? `${Number(scaled.toPrecision(12))}${suffix} (${k} of ${n})`
            : `${scaled}`;
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldGateError */ ._B('counts-disagree', `${count.file} ${count.at}: ${count.name} is ${count.text}, but the episodes give ${shown}`, {
            hint: 'episodes are missing, or one of the two was edited: take the files as the evaluator wrote them',
        });
    }
}
/** Sums by file and suite, made once: a file may state the rate of each of many suites. */
class SuiteSums {
    #tally;
    #tasks;
    #byFile = new Map();
    constructor(tally, tasks) {
        this.#tally = tally;
        this.#tasks = tasks;
    }
    /** @param suite `null` for all */
    of(suite, file) {
        let sums = this.#byFile.get(file);
        if (sums === undefined) {
            sums = new Map([[null, none()]]);
            for (const [task, counts] of this.#tally.list(file).entries()) {
                if (counts === undefined)
                    continue;
                const own = this.#tasks[task].suite;
                addTo(sums.get(null), counts);
                if (own === null)
                    continue;
                if (!sums.has(own))
                    sums.set(own, none());
                addTo(sums.get(own), counts);
            }
            this.#byFile.set(file, sums);
        }
        return sums.get(suite) ?? none();
    }
}
function countsMeant({ scope, onlyFile, file }, tally, sums) {
    const { task, suite } = scope;
    const own = onlyFile === true ? file : undefined;
    return task === null ? sums.of(suite, own) : (tally.list(own)[task] ?? none());
}


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ taskEnd),
/* harmony export */   Pu: () => (/* binding */ failureLine),
/* harmony export */   s9: () => (/* binding */ episodeLine),
/* harmony export */   wx: () => (/* binding */ replayLine)
/* harmony export */ });
/**
 * Lines of `episode_results.jsonl` and of the two failure members, as RFC 8785 writes them: keys sorted, nothing between
 * tokens, numbers and texts as ECMAScript has them.
 */
const constant = (text) => Buffer.from(text);
const AT = constant('{"at":');
const COUNTED = {
    duplicate: constant(',"counted":"duplicate"'),
    out_of_protocol: constant(',"counted":"out_of_protocol"'),
};
const DURATION = constant(',"duration_s":');
const EPISODE = constant(',"episode":');
const EVALUATOR_COUNTS = [constant(',"evaluator_counts":false'), constant(',"evaluator_counts":true')];
const FAILURE_REASON = constant(',"failure_reason":');
const METRICS = constant(',"metrics":{');
const COMMA = constant(',');
const CLOSE = constant('}');
const OUTCOMES = {
    success: constant(',"outcome":"success"'),
    failure: constant(',"outcome":"failure"'),
    not_a_trial: constant(',"outcome":"not_a_trial"'),
};
const RUN_SEED = constant(',"run_seed":');
const SEED = constant(',"seed":');
const SEED_SOURCE = constant(',"seed_source":');
const STATUS = constant(',"status":');
const POLICY_CALLS = constant(',"step_unit":"policy_call"');
const STEPS = constant(',"steps":');
/** `,"task":"…"}` and the line break, which the lines of a task share. */
function taskEnd(name) {
    return constant(`,"task":${JSON.stringify(name)}}\n`);
}
function episodeLine(line, episode, task, placement, metricNames) {
    const { outcome, metrics, durationS, failureReason, seed, runSeed, status } = episode;
    line.constant(AT).text(episode.at);
    if (placement !== 'matched')
        line.constant(COUNTED[placement]);
    if (durationS !== undefined)
        line.constant(DURATION).number(durationS);
    line.constant(EPISODE).number(episode.episode);
    const counts = episode.evaluatorCounts;
    if (counts !== (outcome !== 'not_a_trial'))
        line.constant(EVALUATOR_COUNTS[counts ? 1 : 0]);
    if (failureReason !== undefined)
        line.constant(FAILURE_REASON).text(failureReason);
    if (metricNames.length === 0)
        line.constant(middleOf(episode));
    else {
        line.constant(fileOf(episode.file));
        if (metrics !== undefined)
            metricsOf(line, metrics, metricNames);
        if (outcome !== null)
            line.constant(OUTCOMES[outcome]);
        if (runSeed !== null)
            line.constant(RUN_SEED).number(runSeed);
    }
    if (seed !== null) {
        line.constant(SEED).number(seed);
        if (episode.seedSource !== 'recorded')
            line.constant(SEED_SOURCE).text(episode.seedSource);
    }
    if (status !== 'ok')
        line.constant(STATUS).text(status);
    if (episode.stepUnit === 'policy_call')
        line.constant(POLICY_CALLS);
    if (episode.steps !== undefined)
        line.constant(STEPS).number(episode.steps);
    line.constant(task);
}
function failureLine(line, episode, task) {
    const { failureReason, outcome, runSeed, status, steps } = episode;
    line.constant(AT).text(episode.at).constant(EPISODE).number(episode.episode);
    if (failureReason !== undefined)
        line.constant(FAILURE_REASON).text(failureReason);
    line.constant(fileOf(episode.file)).constant(OUTCOMES[outcome]);
    if (runSeed !== null)
        line.constant(RUN_SEED).number(runSeed);
    if (status !== 'ok')
        line.constant(STATUS).text(status);
    if (steps !== undefined)
        line.constant(STEPS).number(steps);
    line.constant(task);
}
const FIRST_EPISODE = constant('{"episode":');
const REPLAYABLE = [constant(',"replayable":false'), constant(',"replayable":true')];
function replayLine(line, { episode, runSeed, seed }, task, hasModel) {
    line
        .constant(FIRST_EPISODE)
        .number(episode)
        .constant(REPLAYABLE[hasModel && seed !== null ? 1 : 0]);
    if (runSeed !== null)
        line.constant(RUN_SEED).number(runSeed);
    if (seed !== null)
        line.constant(SEED).number(seed);
    line.constant(task);
}
const FILE = { file: '', runSeed: null, bytes: constant(',"file":""') };
/** `,"file":"…"` */
function fileOf(file) {
    if (file !== FILE.file) {
        FILE.file = file;
        FILE.bytes = constant(`,"file":${JSON.stringify(file)}`);
    }
    return FILE.bytes;
}
const MIDDLES = new Map();
/** `,"file":"…","outcome":"…","run_seed":…` of a line without metrics. */
function middleOf({ file, outcome, runSeed }) {
    const known = MIDDLES.get(outcome);
    if (known !== undefined && known.file === file && known.runSeed === runSeed)
        return known.bytes;
    const parts = [fileOf(file)];
    if (outcome !== null)
        parts.push(OUTCOMES[outcome]);
    if (runSeed !== null)
        parts.push(RUN_SEED, constant(String(runSeed)));
    const bytes = Buffer.concat(parts);
    MIDDLES.set(outcome, { file, runSeed, bytes });
    return bytes;
}
/**
 * The metrics that a claim names, as an object with sorted keys. Whatever else the evaluator measured stands in the raw
 * file, to which the line points.
 * @param names sorted
 */
function metricsOf(line, metrics, names) {
    let isFirst = true;
    for (const name of names) {
        const value = metrics[name];
        if (value === undefined)
            continue;
        line
            .constant(isFirst ? METRICS : COMMA)
            .constant(keyOf(name))
            .number(value);
        isFirst = false;
    }
    if (!isFirst)
        line.constant(CLOSE);
}
const KEYS = new Map();
/** `"name":`; results have few metrics, and the same in every episode. */
function keyOf(name) {
    let key = KEYS.get(name);
    if (key === undefined) {
        key = constant(`${JSON.stringify(name)}:`);
        if (KEYS.size < 1000)
            KEYS.set(name, key);
    }
    return key;
}


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LineBytes)
/* harmony export */ });
const FIRST_CAPACITY = 128 * 1024;
const ZERO = 0x30;
/**
 * JSON text as bytes, put together piece by piece. A million lines of strings cost more to join and encode than all else
 * that an audit does; numbers and plain texts go here as bytes at once.
 */
class LineBytes {
    #bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
    length = 0;
    /** What was put together; valid until the next is. */
    view() {
        return this.#bytes.subarray(0, this.length);
    }
    clear() {
        this.length = 0;
    }
    #room(bytes) {
        if (this.length + bytes <= this.#bytes.length)
            return;
        const grown = Buffer.allocUnsafe(2 * this.#bytes.length + bytes);
        this.#bytes.copy(grown, 0, 0, this.length);
        this.#bytes = grown;
    }
    /** Bytes that many lines have in common. */
    constant(bytes) {
        this.#room(bytes.length);
        const target = this.#bytes;
        let at = this.length;
        for (let i = 0; i < bytes.length; i++)
            target[at++] = bytes[i];
        this.length = at;
        return this;
    }
    /** UTF-8 of a text that is JSON already. */
    raw(text) {
        this.#room(3 * text.length);
        this.length += this.#bytes.write(text, this.length);
        return this;
    }
    /** A number as ECMAScript and RFC 8785 write it; -0 is 0. */
    number(value) {
        if (value >= 0 && value < 1e9 && (value | 0) === value)
            return this.#digits(value);
        return this.#ascii(String(value + 0));
    }
    #digits(value) {
        const size = value < 1e4
            ? value < 100
                ? value < 10
                    ? 1
                    : 2
                : value < 1000
                    ? 3
                    : 4
            : value < 1e6
                ? value < 1e5
                    ? 5
                    : 6
                : value < 1e7
                    ? 7
                    : value < 1e8
                        ? 8
                        : 9;
        this.#room(size);
        const target = this.#bytes;
        let rest = value | 0;
        for (let at = this.length + size - 1; at >= this.length; at--) {
            const next = (rest / 10) | 0;
            target[at] = ZERO + rest - 10 * next;
            rest = next;
        }
        this.length += size;
        return this;
    }
    #ascii(text) {
        this.#room(text.length);
        const target = this.#bytes;
        let at = this.length;
        for (let i = 0; i < text.length; i++)
            target[at++] = text.charCodeAt(i);
        this.length = at;
        return this;
    }
    /** A text in quotes. Plain ASCII, which pointers and names are, has nothing to escape. */
    text(value) {
        this.#room(value.length + 2);
        const target = this.#bytes;
        let at = this.length;
        target[at++] = 0x22;
        for (let i = 0; i < value.length; i++) {
            const code = value.charCodeAt(i);
            if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c)
                return this.raw(JSON.stringify(value));
            target[at++] = code;
        }
        target[at++] = 0x22;
        this.length = at;
        return this;
    }
}


/***/ })

};
