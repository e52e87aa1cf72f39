export const id = 664;
export const ids = [664];
export const modules = {

/***/ 60664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ROOT_OUTPUTS: () => (/* binding */ ROOT_OUTPUTS),
/* harmony export */   rootDoor: () => (/* binding */ rootDoor)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70503);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27835);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89232);
/* harmony import */ var _second_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9567);




const ROOT_OUTPUTS = [...new Set([..._run_js__WEBPACK_IMPORTED_MODULE_2__.RUN_OUTPUTS, ..._audit_js__WEBPACK_IMPORTED_MODULE_0__.AUDIT_OUTPUTS])];
/**
 * Door of the action at the root: an audit where results are named, else a run; on `workflow_run` the second stage of
 * either. Returns the exit code.
 */
function rootDoor(door, features) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)('root', door.env);
    if ((0,_second_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecondStage */ .H)(door))
        return (0,_second_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .secondStageDoor */ .j)(door, inputs, ROOT_OUTPUTS, features.secondStage);
    const { from } = inputs;
    // What the other two take and this one does not, has no effect, as the warning says.
    const same = { ...door, env: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOnly */ .GL)('root', door.env) };
    return from === undefined ? (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.runDoor)(same, features) : (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__.auditDoor)(same, features);
}


/***/ })

};
