export const id = 4422;
export const ids = [4422];
export const modules = {

/***/ 14422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startWorker: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);


function openChannel() {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort !== null) {
        const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
        return {
            send: (message) => port.postMessage(message),
            receive: (handler) => port.on('message', handler),
            end: () => port.close(),
        };
    }
    // Whoever started this process is gone, and with it the reason to go on.
    node_process__WEBPACK_IMPORTED_MODULE_0__.on('disconnect', () => node_process__WEBPACK_IMPORTED_MODULE_0__.exit());
    return {
        send: (message) => node_process__WEBPACK_IMPORTED_MODULE_0__.send?.(message),
        receive: (handler) => node_process__WEBPACK_IMPORTED_MODULE_0__.on('message', handler),
        end: () => node_process__WEBPACK_IMPORTED_MODULE_0__.disconnect(),
    };
}
/** Starts the work that the first message asks for; each kind loads only what it needs. */
async function serve(first, channel) {
    const { type } = first;
    if (type === 'benchmark') {
        const { serveBenchmark } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(2857), __webpack_require__.e(1079), __webpack_require__.e(8088)]).then(__webpack_require__.bind(__webpack_require__, 26404));
        serveBenchmark(channel.send, channel.receive);
    }
    else if (type === 'native-probe') {
        const { serveNativeProbe } = await __webpack_require__.e(/* import() */ 5200).then(__webpack_require__.bind(__webpack_require__, 95200));
        serveNativeProbe(channel.send, channel.receive);
    }
    else if (type === 'write-members') {
        const { serveMembers } = await __webpack_require__.e(/* import() */ 55).then(__webpack_require__.bind(__webpack_require__, 55));
        serveMembers(first, channel.send);
    }
    else {
        const { serveEpisodes } = await Promise.all(/* import() */[__webpack_require__.e(7704), __webpack_require__.e(8815), __webpack_require__.e(2857), __webpack_require__.e(1143), __webpack_require__.e(7337), __webpack_require__.e(4937), __webpack_require__.e(9893), __webpack_require__.e(5058)]).then(__webpack_require__.bind(__webpack_require__, 91095));
        serveEpisodes(channel.send, (handler) => channel.receive((message) => handler(message)), channel.end);
    }
}
/**
 * Entry of every worker, thread or child process: plays episodes, makes the calls of a benchmark, tries the native
 * engine for the doctor, or writes large members of an evidence package. Messages that come before the code for them is loaded wait.
 */
function startWorker() {
    const channel = openChannel();
    const waiting = [];
    let deliver;
    channel.receive((message) => {
        if (deliver !== undefined)
            return deliver(message);
        waiting.push(message);
        if (waiting.length > 1)
            return;
        void serve(message, {
            ...channel,
            receive: (handler) => {
                deliver = handler;
                for (const early of waiting)
                    handler(early);
            },
        });
    });
}


/***/ })

};
