export const id = 338;
export const ids = [338];
export const modules = {

/***/ 76338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProver: () => (/* binding */ runProver)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _engine_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39402);
/* harmony import */ var _compare_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8398);
/* harmony import */ var _pass_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);





/** Our own parent wrote it: enough is checked to tell a job from a stray line. */
const JobLine = zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(value => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    work: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ table: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), parts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) }),
    options: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ source: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) }),
})
    .safeParse(value).success, 'this is no job of a prover');
/** Milliseconds between two words about progress. */
const PACE = 200;
/** The prover process: one pass in, its tally out. What it resolves to is the exit status. */
async function runProver() {
    const say = (event) => {
        process.stdout.write(`${JSON.stringify(event)}\n`);
    };
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    let ended = false;
    // The parent is gone: nobody waits for the answer.
    lines.once('close', () => {
        if (!ended)
            process.exit(4);
    });
    try {
        const first = await lines[Symbol.asyncIterator]().next();
        const job = JobLine.parse(JSON.parse(first.done ? 'null' : first.value));
        let rows = 0;
        let said = performance.now();
        const onRows = (more) => {
            rows += more;
            if (performance.now() - said < PACE)
                return;
            say({ event: 'rows', rows });
            rows = 0;
            said = performance.now();
        };
        const result = await (0,_pass_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .I)(job.work, job.range, job.options, { onRows });
        say({ event: 'rows', rows });
        say({ event: 'done', result, peakBytes: process.resourceUsage().maxRSS * 1024 });
    }
    catch (error) {
        if (error instanceof _compare_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .OutOfOrder */ .U)
            say({ event: 'out-of-order' });
        else if (error instanceof _engine_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .DatabaseError */ .a) {
            say({ event: 'failed', message: error.message, lost: error.lost });
        }
        else
            throw error;
    }
    finally {
        ended = true;
        lines.close();
        process.stdin.destroy();
    }
    return 0;
}


/***/ })

};
