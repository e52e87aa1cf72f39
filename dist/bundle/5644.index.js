export const id = 5644;
export const ids = [5644];
export const modules = {

/***/ 40326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ plannedEpisodes),
/* harmony export */   l: () => (/* binding */ jobAt)
/* harmony export */ });
function plannedEpisodes(plan) {
    return plan.tasks.length * plan.episodesPerTask;
}
function jobAt(plan, episode) {
    const width = plan.tasks.length;
    return {
        type: 'episode',
        episode,
        task: episode % width,
        seed: plan.seed + Math.floor(episode / width),
    };
}


/***/ }),

/***/ 65644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   episodesInWords: () => (/* binding */ episodesInWords),
/* harmony export */   parseShard: () => (/* binding */ parseShard),
/* harmony export */   planSlices: () => (/* binding */ planSlices),
/* harmony export */   shardName: () => (/* binding */ shardName),
/* harmony export */   shardWord: () => (/* binding */ shardWord),
/* harmony export */   sliceOf: () => (/* binding */ sliceOf)
/* harmony export */ });
/* harmony import */ var _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50454);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38107);
/* harmony import */ var _foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29558);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40326);




const PATTERN = /^(\d{1,5})\/(\d{1,5})(?:@(\d{1,5})\/(\d{1,5}))?(?::(\d{1,11})-(\d{1,11}))?$/;
/**
 * Reads `3/8`, `3/8@2/4` (of the second of four waves) or `3/8:120-159` (exactly these episodes of the plan, which
 * count from 0).
 * @throws WorldGateError `shard-invalid`
 */
function parseShard(text) {
    const match = PATTERN.exec(text.trim());
    if (match === null) {
        throw shardInvalid(`${(0,_foundation_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} names no shard`);
    }
    const [shard, shards, wave = 1, waves = 1, first, last] = match
        .slice(1)
        .map((part) => (part === undefined ? undefined : Number(part)));
    if (shard < 1 || shard > shards)
        throw shardInvalid(`there is no shard ${shard} of ${shards}`);
    if (wave < 1 || wave > waves)
        throw shardInvalid(`there is no wave ${wave} of ${waves}`);
    if (shards * waves > _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y) {
        throw shardInvalid(`${shards * waves} shards are more than the limit of ${_contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`);
    }
    if (first !== undefined && last < first) {
        throw shardInvalid(`episodes ${first} to ${last} are none: the last comes before the first`);
    }
    const range = first === undefined ? null : { first, end: last + 1 };
    return { shard: shard, shards: shards, wave, waves, range };
}
function shardInvalid(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldGateError */ ._B('shard-invalid', message, {
        hint: 'write "3/8" for the third of eight shards, "3/8@2/4" within the second of four waves; `worldgate shard plan` lists them',
    });
}
/**
 * Cuts a plan into `waves` × `shards` parts of consecutive episodes, in the order of the plan. Waves end where a seed
 * ends, if there are enough seeds, so that a stop rule can use all that a wave has played.
 * @param costs what an episode of each task costs, in any unit; all the same unless given. Parts of a wave cost the
 *   same, to within one episode
 * @throws WorldGateError `shard-invalid` for more parts than episodes
 */
function planSlices(plan, { shards, waves }, costs = plan.tasks.map(() => 1)) {
    const total = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan);
    if (shards * waves > _contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y) {
        throw shardInvalid(`${shards * waves} shards are more than the limit of ${_contracts_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`);
    }
    if (shards * waves > total) {
        throw shardInvalid(`${total} planned episodes are too few for ${shards} shards${waves === 1 ? '' : ` in each of ${waves} waves`}`);
    }
    const costBefore = costUpTo(costs);
    return Array.from({ length: waves }, (_, w) => {
        const from = waveStart(plan, { waves, shards }, w);
        const to = waveStart(plan, { waves, shards }, w + 1);
        const ends = cutsOf(from, to, shards, costBefore);
        return ends.map((end, i) => ({
            shard: i + 1,
            shards,
            wave: w + 1,
            waves,
            first: i === 0 ? from : ends[i - 1],
            end,
        }));
    }).flat();
}
function waveStart(plan, { waves, shards }, wave) {
    const width = plan.tasks.length;
    const wholeSeeds = Math.floor(plan.episodesPerTask / waves) * width >= shards;
    return wholeSeeds
        ? Math.floor((wave * plan.episodesPerTask) / waves) * width
        : Math.floor((wave * (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan)) / waves);
}
/** Cost of the first episodes of a plan, by their number; tasks alternate within a seed. */
function costUpTo(costs) {
    const width = costs.length;
    const within = [0];
    for (const cost of costs)
        within.push(within.at(-1) + cost);
    return (episodes) => Math.floor(episodes / width) * within[width] + within[episodes % width];
}
/** Ends of `count` parts of [from, to), each with an episode at least, nearest to equal cost. */
function cutsOf(from, to, count, costBefore) {
    const ends = [];
    const [low, high] = [costBefore(from), costBefore(to)];
    for (let i = 1; i < count; i++) {
        const target = low + ((high - low) * i) / count;
        let [a, b] = [(ends.at(-1) ?? from) + 1, to - (count - i)];
        while (a < b) {
            const middle = a + Math.floor((b - a) / 2);
            if (costBefore(middle) < target)
                a = middle + 1;
            else
                b = middle;
        }
        const isBelowNearer = a - 1 > (ends.at(-1) ?? from) && target - costBefore(a - 1) < costBefore(a) - target;
        ends.push(isBelowNearer ? a - 1 : a);
    }
    return [...ends, to];
}
/**
 * The episodes that a shard is asked to play.
 * @throws WorldGateError `shard-invalid` for more shards than episodes, or a range beyond the plan
 */
function sliceOf({ range, ...place }, plan) {
    if (range === null) {
        return planSlices(plan, place).find(({ shard, wave }) => shard === place.shard && wave === place.wave);
    }
    const total = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedEpisodes */ .f)(plan);
    if (range.end > total) {
        throw shardInvalid(`episode ${range.end - 1} is not in the plan, which has ${total} episodes`);
    }
    return { ...place, ...range };
}
/** `3/8`, or `3/8@2/4` where there are several waves. */
function shardName({ shard, shards, wave, waves }) {
    return `${shard}/${shards}${waves === 1 ? '' : `@${wave}/${waves}`}`;
}
/** What `parseShard` reads as this part; its episodes are named where equal parts would have others. */
function shardWord(slice, equal) {
    const isEqual = slice.first === equal.first && slice.end === equal.end;
    return isEqual ? shardName(slice) : `${shardName(slice)}:${slice.first}-${slice.end - 1}`;
}
/**
 * Episodes `[first, end)` as people name them: `seeds 2000–2049`, or with the tasks where not all of a seed's are meant.
 */
function episodesInWords({ first, end }, { tasks, seed }) {
    const width = tasks.length;
    const named = (list) => `${list.length === 1 ? 'task' : 'tasks'} ${list.join(', ')}`;
    const partOfSeed = (from, to) => {
        const at = Math.floor(from / width);
        return `seed ${seed + at} (${named(tasks.slice(from - at * width, to - at * width))})`;
    };
    const wholeFrom = Math.ceil(first / width);
    const wholeTo = Math.floor(end / width);
    if (wholeFrom > wholeTo)
        return partOfSeed(first, end);
    const parts = [];
    if (first < wholeFrom * width)
        parts.push(partOfSeed(first, wholeFrom * width));
    if (wholeTo - wholeFrom === 1)
        parts.push(`seed ${seed + wholeFrom}`);
    else if (wholeTo > wholeFrom)
        parts.push(`seeds ${seed + wholeFrom}–${seed + wholeTo - 1}`);
    if (end > wholeTo * width)
        parts.push(partOfSeed(wholeTo * width, end));
    return parts.join(', ');
}


/***/ }),

/***/ 29558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   OJ: () => (/* binding */ PROTOTYPE_KEYS),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Keys that reach an object's prototype; no file of ours has a use for them. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_SHOWN = 80;
/** Text from a file as it may stand in a message: quoted, control characters escaped, shortened. */
function quoted(text) {
    const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Text of others as a terminal or a log may get it: controls but line breaks and tabs are escaped, and what reorders or hides text. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `gates[0].min`; keys that are no identifiers are quoted: `metrics["a b"]`. */
function keyPath(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_][A-Za-z0-9_-]{0,79}$/.test(String(part))) {
            text += text === '' ? String(part) : `.${String(part)}`;
        }
        else
            text += `[${quoted(String(part))}]`;
    }
    return text;
}


/***/ })

};
