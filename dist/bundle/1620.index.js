export const id = 1620;
export const ids = [1620];
export const modules = {

/***/ 51620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressText: () => (/* binding */ progressText),
/* harmony export */   progressView: () => (/* binding */ progressView)
/* harmony export */ });
const TERMINAL_INTERVAL_MS = 100;
const PLAIN_INTERVAL_MS = 5000;
/** A bar that is redrawn on a terminal; one line every few seconds elsewhere; nothing with `--json`. */
function progressView(context, isSilent) {
    if (isSilent)
        return { progress: () => { }, end: () => { } };
    const { isTTY, columns } = context.terminal;
    let shownAt = Number.NEGATIVE_INFINITY;
    let hasBar = false;
    return {
        progress: (progress) => {
            const isLast = progress.finished === progress.planned;
            const interval = isTTY ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS;
            if (progress.elapsedMs - shownAt < interval && !(isLast && isTTY))
                return;
            // In a log, the first line comes after the first interval: "0 of 400" says nothing.
            if (!isTTY && shownAt < 0) {
                shownAt = progress.elapsedMs;
                return;
            }
            shownAt = progress.elapsedMs;
            if (isTTY) {
                hasBar = true;
                context.err(`\r\u001b[2K${progressLine(progress, columns - 1)}`);
            }
            else {
                context.err(`${progressText(progress)}\n`);
            }
        },
        end: () => {
            if (hasBar)
                context.err('\r\u001b[2K');
        },
    };
}
function bar({ finished, planned }, width) {
    const filled = Math.floor((width * finished) / Math.max(1, planned));
    return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}]`;
}
/** What is left out where there is no room, most dispensable first: no number is ever cut. */
function progressLine(progress, room) {
    const { count, rate, left, success } = progressParts(progress);
    const long = `${bar(progress, 20)} `;
    const short = `${bar(progress, 10)} `;
    const lines = [
        long + joined(count, rate, left, success),
        short + joined(count, rate, left, success),
        short + joined(count, left, success),
        short + joined(count, success),
        joined(count, success),
    ];
    return lines.find((line) => line.length <= room) ?? count;
}
function progressText(progress) {
    const { count, rate, left, success } = progressParts(progress);
    return joined(count, rate, left, success);
}
const joined = (...parts) => parts.filter((part) => part !== null).join(' · ');
function progressParts(progress) {
    const { finished, resumed, planned, succeeded, elapsedMs, interval } = progress;
    const rate = (finished - resumed) / Math.max(elapsedMs / 1000, 1e-3);
    const isUnderWay = finished > resumed && finished < planned;
    const percent = (share) => (100 * share).toFixed(1);
    return {
        count: `${finished}/${planned}`,
        rate: `${rate.toFixed(rate < 10 ? 1 : 0)}/s`,
        left: isUnderWay ? `${duration((planned - finished) / rate)} left at most` : null,
        success: interval !== null
            ? `success ${percent(succeeded / finished)} % (${percent(interval[0])}–${percent(interval[1])} %)`
            : succeeded > 0
                ? `${succeeded} succeeded`
                : null,
    };
}
function duration(seconds) {
    const whole = Math.ceil(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}


/***/ })

};
