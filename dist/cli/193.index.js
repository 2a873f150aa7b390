export const id = 193;
export const ids = [193];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMover: () => (/* binding */ runMover)
});

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./lib/engine/index.js + 95 modules
var engine = __webpack_require__(8487);
// EXTERNAL MODULE: ./lib/mapping/sql/compile.js + 1 modules
var compile = __webpack_require__(4217);
// EXTERNAL MODULE: ./lib/engine/keep-rows.js
var keep_rows = __webpack_require__(555);
// EXTERNAL MODULE: ./lib/engine/keeping.js
var engine_keeping = __webpack_require__(4101);
// EXTERNAL MODULE: ./lib/mapping/plan.js
var mapping_plan = __webpack_require__(8363);
// EXTERNAL MODULE: ./lib/mapping/sql/value.js + 1 modules
var value = __webpack_require__(3981);
// EXTERNAL MODULE: ./lib/replay/checkpoint.js
var checkpoint = __webpack_require__(8225);
// EXTERNAL MODULE: ./lib/replay/refusal.js
var refusal = __webpack_require__(4587);
// EXTERNAL MODULE: ./lib/engine/engine.js
var engine_engine = __webpack_require__(9402);
// EXTERNAL MODULE: ./lib/engine/write.js
var write = __webpack_require__(6845);
// EXTERNAL MODULE: ./lib/engine/batch-sql.js
var batch_sql = __webpack_require__(9031);
;// CONCATENATED MODULE: ./lib/replay/direct.js

async function isEmpty(target, write) {
    const { dialect } = target.engine;
    const rows = await target.query(`select 1 from ${dialect.table(write.table)} ${dialect.limit(1, 0)}`);
    return rows.length === 0;
}
/** Straight into the table, where nothing is looked up and a unique index refuses what comes twice. */
function goesDirectly(target, { write, pass }) {
    return (pass === 'first' &&
        !write.update &&
        write.existing === 'error' &&
        write.lookups.length === 0 &&
        write.probes.length === 0 &&
        (0,batch_sql/* keyIsUnique */.dT)(write) &&
        target.engine.writer.takesDirectly(target, write));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/replay/kept.js



/** What the rows that a transfer writes were before: all that can be written, since a row that is deleted comes back whole. */
const formerOf = (owner, transfer) => ({
    keeping: named('former', owner, transfer.id),
    of: transfer.to,
    key: transfer.key.map(({ name }) => name),
    columns: transfer.to.columns.filter(({ generated }) => !generated).map(({ name }) => name),
});
/** The keys that a pass of catching up has met. */
const metOf = (owner, transfer) => keysOnly('met', owner, transfer.id, transfer);
/** The keys of rows that `where` chooses no more. */
const leftOf = (owner, transfer) => keysOnly('left', owner, transfer.id, transfer);
/** The keys of a table’s rows that the source has no more. */
const goneOf = (owner, transfer) => keysOnly('gone', owner, (0,mapping_plan/* targetName */.j)(transfer.to), transfer);
async function makeAnew(session, kept) {
    await drop(session, kept);
    await session.execute(session.engine.keeping.make(kept));
}
async function drop(session, kept) {
    await session.execute(`drop table if exists ${session.engine.dialect.table(kept.keeping)}`);
}
function keysOnly(kind, owner, of, { to, key }) {
    const columns = key.map(({ name }) => name);
    return { keeping: named(kind, owner, of), of: to, key: columns, columns };
}
const named = (kind, { database, move }, of) => ({
    schema: engine_engine/* OWN_SCHEMA */.t,
    name: `${kind}_${(0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([database, move, of]))
        .digest('hex')
        .slice(0, 32)}`,
});

;// CONCATENATED MODULE: ./lib/replay/former.js



/**
 * Where a transfer keeps what rows were, made where it is not there; null where nothing has to be kept: the table was empty when the
 * move began, so that an undo empties it.
 */
async function formerFor(move, transfer) {
    if (!move.recordFormer || (await beganEmpty(move, transfer)))
        return null;
    const former = formerOf(move, transfer);
    await move.target.execute(move.target.engine.keeping.make(former));
    return former;
}
/** The target table had no row when the move first came to it. */
async function beganEmpty(move, { to }) {
    const empty = await move.checkpoints.beganEmpty(move.database, move.move);
    return move.plan.transfers.some(other => (0,mapping_plan/* targetName */.j)(other.to) === (0,mapping_plan/* targetName */.j)(to) && empty.has(other.id));
}
/** Notes where the generators of the tables stand that will be written, where no earlier run has. */
async function rememberGenerators(move, transfers) {
    const { target } = move;
    const { engine } = target;
    const table = generatorTable(move);
    await target.execute(`create table if not exists ${table} (
  database_name varchar(255) not null, move_name varchar(255) not null, table_name varchar(200) not null, state text not null,
  primary key (database_name, move_name, table_name))`);
    const known = new Set((await generators(move)).map(({ name }) => name));
    for (const [name, to] of new Map(transfers.map(({ to }) => [(0,mapping_plan/* targetName */.j)(to), to]))) {
        if (known.has(name))
            continue;
        const state = await engine.keeping.generators(target, to);
        await target.execute(`insert into ${table} values (${[1, 2, 3, 4].map(engine.dialect.param).join(', ')})`, [move.database, move.move, name, state]);
    }
}
/** Puts the generators back to where they stood, and forgets it. */
async function resetGenerators(move) {
    const { target, plan } = move;
    for (const { name, state } of await generators(move)) {
        const to = plan.transfers.find(transfer => (0,mapping_plan/* targetName */.j)(transfer.to) === name)?.to;
        if (to !== undefined)
            await target.engine.keeping.resetGenerators(target, to, state);
    }
}
async function forgetGenerators(move) {
    const { param } = move.target.engine.dialect;
    await move.target.execute(`delete from ${generatorTable(move)} where database_name = ${param(1)} and move_name = ${param(2)}`, [move.database, move.move]);
}
async function generators(move) {
    const { param } = move.target.engine.dialect;
    const rows = await move.target.query(`select table_name, state from ${generatorTable(move)} where database_name = ${param(1)} and move_name = ${param(2)}`, [move.database, move.move]);
    return rows.map(([name, state]) => ({ name: name ?? '', state: state ?? '' }));
}
const generatorTable = ({ target }) => target.engine.dialect.table({ schema: engine_engine/* OWN_SCHEMA */.t, name: 'generator' });

// EXTERNAL MODULE: ./lib/replay/read-sql.js
var read_sql = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/replay/way.js + 20 modules
var way = __webpack_require__(8012);
;// CONCATENATED MODULE: ./lib/replay/in-place.js




/** One batch of a backfill in place, in the target's open transaction. Throws Refused where a row of the stretch is faulty. */
async function updateStretch(target, transfer, inPlace, stretch) {
    const { dialect, writer } = target.engine;
    await refuseFaults(target, transfer, stretch);
    const update = {
        ...inPlace,
        where: (0,read_sql/* within */.ux)(dialect, transfer, stretch) ?? '1 = 1',
        key: transfer.key.map(key => key.name),
    };
    const { former } = transfer.write;
    if (former) {
        const remember = (0,keep_rows/* rememberRows */.$)(target.engine, former, 's', `${inPlace.table} s`, update.where);
        await (0,refusal.on)('target', () => target.execute(remember));
    }
    const updated = await (0,refusal.on)('target', () => writer.updateInPlace(target, transfer.write, update));
    return { read: updated, inserted: 0, updated, kept: 0 };
}
/** What is never read cannot be looked at on the way. */
async function refuseFaults(target, transfer, stretch) {
    if (transfer.faults.length === 0)
        return;
    const rows = await (0,refusal.on)('target', () => target.query((0,read_sql/* faultsSql */.Iv)(target.engine.dialect, transfer, stretch)));
    const [first] = rows;
    const fault = transfer.faults[Number(first?.[0])];
    if (first === undefined || fault === undefined)
        return;
    const same = rows.filter(row => row[0] === first[0]);
    const keys = same.slice(0, way/* KEYS_KEPT */.c).map(row => row.slice(1).map(cell => cell ?? 'NULL'));
    throw (0,refusal/* ofFault */.Yl)({ ...fault, rows: same.length, keys }, transfer);
}

;// CONCATENATED MODULE: ./lib/replay/pace.js

/** A batch should take about this long: long enough for the overhead of a commit, short enough for locks and for a resume. */
const GOAL_MS = 500;
const FIRST = 5_000;
const LEAST = 1_000;
const MOST = 200_000;
/** How many rows a batch has: what the spec says, or what takes about half a second. */
class BatchSize {
    #fixed;
    #most;
    #rows;
    /** `most`: a bound from elsewhere (a rehearsal, a throttle), or null. */
    constructor(size, most) {
        this.#fixed = size !== 'auto';
        this.#most = Math.max(1, most ?? (size === 'auto' ? MOST : size));
        this.#rows = Math.min(size === 'auto' ? FIRST : size, this.#most);
    }
    get rows() {
        return this.#rows;
    }
    /** A whole batch took so long: the next ones are sized by it, at most four times as large or small. */
    took(rows, ms) {
        if (this.#fixed || rows < this.#rows / 2)
            return;
        const wanted = rows * Math.min(4, Math.max(0.25, GOAL_MS / Math.max(ms, 1)));
        this.#rows = Math.round(Math.min(this.#most, MOST, Math.max(Math.min(LEAST, this.#most), wanted)));
    }
}
/** A token bucket of one second: rows are paid for before they are read, so that no transaction stays open while the mover waits. */
class Throttle {
    #rate;
    #now;
    #tokens;
    #at;
    constructor(rowsPerSecond, now = () => performance.now()) {
        this.#rate = rowsPerSecond;
        this.#now = now;
        this.#tokens = 0;
        this.#at = now();
    }
    /** Milliseconds to wait before these rows may go. */
    due(rows) {
        const now = this.#now();
        this.#tokens =
            Math.min(this.#rate, this.#tokens + ((now - this.#at) * this.#rate) / 1000) - rows;
        this.#at = now;
        return this.#tokens >= 0 ? 0 : (-this.#tokens / this.#rate) * 1000;
    }
    async pay(rows, signal) {
        const ms = this.due(rows);
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
    }
}
/** Whether an answer's first cell says yes: not NULL, empty, 0 or false in any engine's print. */
function saysYes(cell) {
    return cell !== null && cell !== undefined && !/^(|0+(\.0+)?|f|false|no)$/i.test(cell);
}

// EXTERNAL MODULE: ./lib/replay/source-rows.js + 1 modules
var source_rows = __webpack_require__(1719);
;// CONCATENATED MODULE: ./lib/replay/stretches.js



/** A transfer's source, stretch by stretch: the next one is looked for, and read, while the target still writes the one before. */
class Stretches {
    #source;
    #transfer;
    #size;
    #readAhead;
    #lock;
    #next = null;
    /** `readAhead`: rows may be read before it is their turn. `lock`: rows that are read stay locked until the source's transaction ends. */
    constructor(source, transfer, { size, readAhead, lock }) {
        this.#source = source;
        this.#transfer = transfer;
        this.#size = size;
        this.#lock = lock;
        this.#readAhead = readAhead && transfer.inPlace === null;
    }
    /** The stretch behind a key. Throws SideError, Refused. */
    async after(last) {
        const next = this.#next ?? this.#open(last);
        this.#next = null;
        return next;
    }
    /** The source is free: the stretch behind this one can be looked for. */
    lookBehind({ end }) {
        if (end === null)
            return;
        this.#next = this.#open(end).then(opened => {
            if (this.#readAhead)
                opened.rows.begin();
            return opened;
        });
        this.#next.catch(() => { });
    }
    /** The same stretch once more, from its first row. */
    async again(stretch) {
        await this.stop();
        return { stretch, rows: new source_rows/* SourceRows */.z(this.#source, this.#transfer, stretch, this.#lock) };
    }
    /** Leaves the source free. */
    async stop() {
        const next = await this.#next?.catch(() => null);
        this.#next = null;
        await next?.rows.stop();
    }
    async #open(last) {
        const stretch = { last, end: await this.#boundary(last) };
        return { stretch, rows: new source_rows/* SourceRows */.z(this.#source, this.#transfer, stretch, this.#lock) };
    }
    /** The key at which the stretch ends; null where fewer rows are left. */
    async #boundary(last) {
        const sql = (0,read_sql/* boundarySql */.Hd)(this.#source.engine.dialect, this.#transfer, last, this.#size.rows);
        const [row] = await (0,refusal.on)('source', () => this.#source.query(sql));
        if (row === undefined)
            return null;
        return row.map(cell => {
            if (cell === null)
                throw (0,refusal/* refused */.J5)(this.#transfer.transfer, refusal/* NULL_KEY */.mk);
            return cell;
        });
    }
}

;// CONCATENATED MODULE: ./lib/replay/traffic.js



const POLL_MS = 1_000;
/** What holds a transfer back before each of its batches: its throttle, and its `pause-while` query. No transaction is open meanwhile. */
class Traffic {
    #throttle;
    #pause;
    #transfer;
    #move;
    constructor(transfer, move) {
        const { rowsPerSecond, pauseWhile } = transfer.batch;
        this.#throttle = rowsPerSecond === null ? null : new Throttle(rowsPerSecond);
        this.#pause = pauseWhile;
        this.#transfer = transfer.id;
        this.#move = move;
    }
    /** Rows may have to wait before they are read. */
    get regulated() {
        return this.#throttle !== null || this.#pause !== null;
    }
    /** Resolves when so many rows may go. */
    async pass(rows) {
        await this.#throttle?.pay(rows);
        if (this.#pause === null)
            return;
        const { side, query } = this.#pause;
        for (let said = false;; said = true) {
            const [answer] = await (0,refusal.on)(side, () => this.#move[side].query(query));
            if (!saysYes(answer?.[0]))
                return;
            if (!said)
                this.#move.say({ event: 'paused', transfer: this.#transfer, side });
            await (0,promises_.setTimeout)(POLL_MS);
        }
    }
}

;// CONCATENATED MODULE: ./lib/replay/transfer.js











/** How often a batch is tried while other writers are in its way. */
const TRIES = 5;
/**
 * Moves one transfer's rows, one pass of it, from where its checkpoint stands. A batch is a stretch of the source's key; it and
 * its checkpoint commit together in the target. `part`: a phase, say, whose progress is its own. Throws Refused; SideError with a lost server.
 */
async function runTransfer(move, planned, compiled, part) {
    const run = new TransferRun(move, planned, compiled, part);
    try {
        await run.run();
    }
    catch (error) {
        throw (0,refusal/* asRefusal */.Zd)(error, compiled, run.wasEmpty);
    }
}
class TransferRun {
    #move;
    #planned;
    #compiled;
    #size;
    #stretches;
    #traffic;
    #key;
    /** The source's rows are locked from when they are read until they are committed. */
    #lock;
    #at;
    constructor(move, planned, compiled, part) {
        const { rowsPerSecond, size } = planned.batch;
        this.#move = move;
        this.#planned = planned;
        this.#lock =
            planned.from.table !== null &&
                move.dualWritten.includes(planned.id) &&
                compiled.inPlace === null;
        this.#compiled = compiled;
        const bounds = [
            move.batchSize,
            rowsPerSecond,
            compiled.inPlace && size === 'auto' ? 50_000 : null,
        ].filter(n => n !== null);
        this.#size = new BatchSize(size, bounds.length > 0 ? Math.min(...bounds) : null);
        this.#traffic = new Traffic(planned, move);
        this.#stretches = new Stretches(move.source, compiled, {
            size: this.#size,
            readAhead: move.readAhead && !this.#lock && !this.#traffic.regulated,
            lock: this.#lock,
        });
        this.#key = (0,checkpoint/* checkpointKey */.s)(move, compiled, part);
        this.#at = {
            digest: move.digest,
            last: null,
            batches: 0,
            rows: 0,
            wasEmpty: false,
            direct: false,
            done: false,
        };
    }
    get wasEmpty() {
        return this.#at.wasEmpty;
    }
    async run() {
        const started = performance.now();
        const { transfer, pass } = this.#compiled;
        await (0,refusal.on)('target', () => this.#start());
        const { say, reach } = this.#move;
        say({
            event: 'transfer-started',
            transfer,
            pass,
            rows: null,
            resumedAt: this.#at.rows,
            direct: this.#at.direct,
        });
        if (!this.#at.done) {
            await (0,refusal.on)('target', () => this.#prepare());
            await this.#batches();
            await reach('transfer:done', transfer, this.#at.batches);
        }
        const ms = Math.round(performance.now() - started);
        say({
            event: 'transfer-done',
            transfer,
            pass,
            rows: this.#at.rows,
            batches: this.#at.batches,
            ms,
        });
    }
    /** Reads the checkpoint, or writes the first one. */
    async #start() {
        const { checkpoints, digest, target } = this.#move;
        const { write, inPlace } = this.#compiled;
        const found = await checkpoints.read(this.#key);
        if (found !== null) {
            if (found.digest !== digest)
                throw (0,refusal/* refused */.J5)(this.#compiled.transfer, refusal/* OTHER_SPEC */.Zu);
            this.#at = found;
            return;
        }
        const catchesUp = write.onlyChanged === true;
        this.#at.wasEmpty = inPlace === null && !catchesUp && (await isEmpty(target, write));
        this.#at.direct = this.#at.wasEmpty && !this.#lock && goesDirectly(target, this.#compiled);
        await checkpoints.begin(this.#key, this.#at);
    }
    async #prepare() {
        const { target } = this.#move;
        const former = (await formerFor(this.#move, this.#planned)) ?? undefined;
        this.#compiled = { ...this.#compiled, write: { ...this.#compiled.write, former } };
        const direct = this.#at.direct || this.#compiled.inPlace !== null;
        await target.engine.writer.prepare(target, this.#compiled.write, direct);
    }
    async #batches() {
        try {
            while (!this.#at.done) {
                await this.#traffic.pass(this.#size.rows);
                await this.#batch(await this.#stretches.after(this.#at.last));
            }
        }
        finally {
            await this.#stretches.stop();
        }
    }
    async #batch(opened, tries = 1) {
        const { target, checkpoints, reach, say } = this.#move;
        const { transfer, pass } = this.#compiled;
        const { stretch } = opened;
        const started = performance.now();
        const batch = this.#at.batches + 1;
        await reach('batch:begin', transfer, batch);
        if (this.#lock)
            await (0,refusal.on)('source', () => this.#move.source.begin());
        await (0,refusal.on)('target', () => target.begin());
        let written;
        let next;
        try {
            written = await this.#moveRows(opened, batch);
            await reach('batch:written', transfer, batch);
            next = {
                ...this.#at,
                last: stretch.end ?? this.#at.last,
                rows: this.#at.rows + written.read,
                batches: written.read > 0 ? batch : this.#at.batches,
                done: stretch.end === null,
            };
            await (0,refusal.on)('target', () => checkpoints.advance(this.#key, next));
            await reach('batch:committing', transfer, batch);
            await (0,refusal.on)('target', () => target.commit());
        }
        catch (error) {
            await target.rollback().catch(() => { });
            if (this.#triedDirectly(error))
                await this.#throughStaging();
            else if (tries < TRIES && this.#mayPass(error))
                await (0,promises_.setTimeout)(tries * 200);
            else
                throw error;
            await this.#unlock(opened);
            return this.#batch(await this.#stretches.again(stretch), tries + 1);
        }
        await this.#unlock(opened);
        this.#at = next;
        const ms = Math.round(performance.now() - started);
        this.#size.took(written.read, ms);
        say({ event: 'batch', transfer, pass, batch, ...written, rows: next.rows, ms });
        await reach('batch:committed', transfer, batch);
    }
    /** The target has the rows: the source's may change again. */
    async #unlock({ rows }) {
        if (!this.#lock)
            return;
        await rows.stop();
        await (0,refusal.on)('source', () => this.#move.source.rollback());
    }
    #triedDirectly(error) {
        return this.#at.direct && error instanceof write/* WriteRefused */.s && error.keys.length === 0;
    }
    /** Another writer was in the way (a deadlock, a lock that was waited for too long): nothing is wrong with the batch. */
    #mayPass(error) {
        return (error instanceof refusal/* SideError */.YH &&
            (error.side === 'target' || this.#lock) &&
            this.#move[error.side].engine.writer.mayPass(error.error));
    }
    /** Loading straight into the table met a key twice: the same batch through staging tells which. */
    async #throughStaging() {
        this.#at = { ...this.#at, direct: false };
        await (0,refusal.on)('target', () => this.#prepare());
    }
    async #moveRows({ stretch, rows }, batch) {
        const { target, reach } = this.#move;
        const { inPlace, write, transfer } = this.#compiled;
        if (inPlace !== null) {
            this.#stretches.lookBehind(stretch);
            return updateStretch(target, this.#compiled, inPlace, stretch);
        }
        const text = rows.text(async () => {
            if (!this.#lock)
                this.#stretches.lookBehind(stretch);
            await reach('batch:read', transfer, batch);
        });
        return (0,refusal.on)('target', async () => {
            const written = await target.engine.writer.write(target, write, text, this.#at.direct);
            if (written.read !== rows.count)
                throw notAll(rows.count - written.read);
            return written;
        });
    }
}
const notAll = (rows) => new engine_engine/* DatabaseError */.a(`${rows} rows did not arrive, and the server raised no error: a trigger or a rule of the table holds them back`, {
    code: 'rows-suppressed',
});

;// CONCATENATED MODULE: ./lib/replay/follow.js



/** Its progress is its own, and forgotten when it is through. */
const PART = 'again';
/** How often a transfer is held up for rows that came late. */
const follow_TRIES = 20;
/**
 * Runs a transfer whose source is written meanwhile: its rows may refer to rows that came when their table had moved already. Where it is
 * refused, the transfers `earlier` are gone through once more for what is new, and it goes on; a refusal that nothing new mends stands.
 */
async function withLateRows(move, earlier, run) {
    for (let tries = 1;; tries++) {
        try {
            return await run();
        }
        catch (error) {
            if (!(error instanceof refusal/* Refused */.Lw) || !move.followed || tries > follow_TRIES)
                throw error;
            if ((await bringNew(move, earlier)) === 0)
                throw error;
        }
    }
}
/** How many rows were not on the target as they are now. Nobody is told of its batches: they are none of the move's. */
async function bringNew(move, earlier) {
    let rows = 0;
    const quiet = {
        ...move,
        reach: async () => { },
        say: event => {
            if (event.event === 'batch')
                rows += event.inserted + event.updated;
        },
    };
    for (const [i, [transfer, compiled]] of earlier.entries()) {
        const key = (0,checkpoint/* checkpointKey */.s)(move, compiled, PART);
        await (0,refusal.on)('target', () => move.checkpoints.forgetOne(key));
        const write = { ...compiled.write, existing: 'overwrite', onlyChanged: true };
        // What is new may itself refer to what is newer still.
        await withLateRows(quiet, earlier.slice(0, i), () => runTransfer(quiet, transfer, { ...compiled, write }, PART));
        await (0,refusal.on)('target', () => move.checkpoints.forgetOne(key));
    }
    return rows;
}

// EXTERNAL MODULE: ./lib/engine/names.js
var names = __webpack_require__(8166);
// EXTERNAL MODULE: ./lib/replay/key-rows.js
var key_rows = __webpack_require__(4392);
;// CONCATENATED MODULE: ./lib/replay/watermark.js









/** Writers commit later than their clocks say, and clocks go back: a pass begins so much before the last one's mark. */
const MARGIN_SECONDS = 300;
const TIMES = new Set(['date', 'wall', 'instant']);
/** What a pass reads: by watermark, nothing of what nobody writes, unless others that somebody writes fill the same table. */
function passesBy(move, passes, by) {
    if (by === 'compare')
        return passes;
    const written = new Set(passes.flatMap(([{ id, to }]) => (move.readOnly.includes(id) ? [] : [(0,mapping_plan/* targetName */.j)(to)])));
    return passes.filter(([{ to }]) => written.has((0,mapping_plan/* targetName */.j)(to)));
}
/** Looks where the watermarks stand before a row is read: what is written behind that is the next pass's. */
async function windowsOf(move, passes, by) {
    const windows = new Map();
    if (by === 'compare')
        return windows;
    for (const [transfer, { pass }] of passes)
        if (pass === 'first' && !move.readOnly.includes(transfer.id))
            windows.set(transfer.id, await windowOf(move, transfer, by.watermark));
    return windows;
}
async function windowOf(move, transfer, name) {
    const { source, checkpoints } = move;
    const { dialect } = source.engine;
    const column = (0,names/* findColumn */.kn)(transfer.from.columns, name);
    if (!column.ok || !TIMES.has(column.it.type.kind))
        throw (0,refusal/* refused */.J5)(transfer.id, refusal/* NO_WATERMARK */.ZF);
    const { type } = column.it;
    const sql = (0,value/* columnSql */.pU)(dialect, column.it.name);
    if ((await (0,refusal.on)('target', () => checkpoints.read(markKey(move, transfer, NEXT)))) === null) {
        const [[most = null] = []] = await (0,refusal.on)('source', () => source.query(`select ${dialect.wire(`max(${sql})`, type)} from ${transfer.from.relation} s`));
        await (0,refusal.on)('target', () => checkpoints.begin(markKey(move, transfer, NEXT), mark(move, most === null ? null : [most])));
    }
    const last = await (0,refusal.on)('target', () => checkpoints.read(markKey(move, transfer, LAST)));
    const from = last?.last?.[0];
    if (from === undefined)
        return '(1 = 1)';
    return `(${sql} is null or ${sql} >= ${dialect.literal(from, type)} - interval '${MARGIN_SECONDS}' second)`;
}
/** A pass is through: its mark is where the next one begins. In the transaction that forgets the pass. */
async function keepMark(move, transfer) {
    const { checkpoints } = move;
    const next = await checkpoints.read(markKey(move, transfer, NEXT));
    if (next === null)
        return;
    await checkpoints.forgetOne(markKey(move, transfer, NEXT));
    await checkpoints.forgetOne(markKey(move, transfer, LAST));
    await checkpoints.begin(markKey(move, transfer, LAST), next);
}
/** Lists the target's keys of rows that changed and that `where` does not choose any more. */
async function listLeft(move, transfer, window) {
    const { source, target } = move;
    const left = leftOf(move, transfer);
    await (0,refusal.on)('target', () => makeAnew(target, left));
    const { where } = transfer.from;
    if (where === null)
        return;
    const rows = (0,key_rows/* keyRows */.R)(transfer, source.engine, target.engine, `${window} and ${(0,value/* own */.ZV)(where)} is not true`);
    const text = new source_rows/* SourceRows */.z(source, rows, { last: null, end: null }).text(async () => { });
    await (0,refusal.on)('target', async () => {
        await target.begin();
        try {
            await target.engine.writer.stage(target, rows.write, text, sql => target.execute((0,keep_rows/* listKeys */.TH)(target.engine, left, sql)));
            await target.commit();
        }
        catch (error) {
            await target.rollback().catch(() => { });
            throw error;
        }
    });
}
const LAST = 'watermark';
const NEXT = 'next watermark';
const markKey = (move, { id }, part) => (0,checkpoint/* checkpointKey */.s)(move, { transfer: id, pass: 'first' }, part);
const mark = ({ digest }, last) => ({
    digest,
    last,
    batches: 0,
    rows: 0,
    wasEmpty: false,
    direct: false,
    done: true,
});

;// CONCATENATED MODULE: ./lib/replay/catch-up.js











/** Catching up has checkpoints of its own, forgotten when a pass is through. */
const catch_up_PART = 'catch-up';
const ROWS = 5_000;
/**
 * One pass of catching up: source rows are read once more (by watermark, those that may have changed since the last pass) and what
 * differs is written, parents before children; then target rows that no source row makes any more are deleted, children before parents.
 */
async function catchUp(move, all, by) {
    const passes = passesBy(move, all, by);
    const windows = await windowsOf(move, passes, by);
    const earlier = [];
    for (const [transfer, compiled] of passes) {
        if (compiled.inPlace !== null)
            throw (0,refusal/* refused */.J5)(transfer.id, refusal/* IN_PLACE */.iz);
        const first = compiled.pass === 'first' && !transfer.update;
        const met = first ? metOf(move, transfer) : undefined;
        const key = (0,checkpoint/* checkpointKey */.s)(move, compiled, catch_up_PART);
        await (0,refusal.on)('target', async () => {
            if (met && (await move.checkpoints.read(key)) === null)
                await makeAnew(move.target, met);
        });
        const write = {
            ...compiled.write,
            existing: 'overwrite',
            onlyChanged: true,
            list: met,
        };
        const parts = [compiled.where, windows.get(transfer.id) ?? null].filter(part => part !== null);
        const where = parts.length === 0 ? null : parts.join(' and ');
        const run = { ...compiled, where, write };
        await withLateRows(move, earlier, () => runTransfer(move, transfer, run, catch_up_PART));
        earlier.push([transfer, run]);
    }
    await deleteGone(move, passes, windows);
    await move.reach('catch-up:done', '', 0);
    await (0,refusal.on)('target', async () => {
        await move.target.begin();
        for (const [transfer, compiled] of passes) {
            await move.checkpoints.forgetOne((0,checkpoint/* checkpointKey */.s)(move, compiled, catch_up_PART));
            if (windows.has(transfer.id))
                await keepMark(move, transfer);
        }
        await move.target.commit();
        for (const [transfer] of passes)
            for (const kept of [metOf, leftOf, goneOf])
                await drop(move.target, kept(move, transfer));
    });
}
async function deleteGone(move, passes, windows) {
    const tables = new Map();
    for (const [transfer, compiled] of passes) {
        if (compiled.pass !== 'first' || transfer.update)
            continue;
        const name = (0,mapping_plan/* targetName */.j)(transfer.to);
        tables.set(name, [...(tables.get(name) ?? []), { transfer, compiled }]);
    }
    for (const [name, fillings] of [...tables].toReversed()) {
        const all = move.plan.transfers.filter(t => !t.update && (0,mapping_plan/* targetName */.j)(t.to) === name);
        const [filling] = fillings;
        // Rows that a transfer makes which is not part of this pass must not be taken for gone.
        if (all.length !== fillings.length || filling === undefined)
            continue;
        for (const { transfer } of fillings) {
            const window = windows.get(transfer.id);
            if (window !== undefined)
                await listLeft(move, transfer, window);
        }
        try {
            await (0,refusal.on)('target', () => deleteFrom(move, filling, fillings, windows));
        }
        catch (error) {
            throw (0,refusal/* asRefusal */.Zd)(error, filling.compiled, false);
        }
    }
}
async function deleteFrom(move, filling, fillings, windows) {
    const { target } = move;
    const { dialect, keeping } = target.engine;
    const { secondPass } = filling.transfer;
    const gone = goneOf(move, filling.transfer);
    await makeAnew(target, gone);
    const keys = gone.key.map(dialect.name);
    await target.execute(`insert into ${dialect.table(gone.keeping)} (${engine_keeping/* KEPT_WAS */.L}, ${keys.join(', ')})
select 1, ${keys.map(key => `t.${key}`).join(', ')} from ${dialect.table(gone.of)} t
where ${goneSql(move, fillings, windows)}`);
    const former = await formerFor(move, filling.transfer);
    if (secondPass.length > 0) {
        await target.begin();
        if (former)
            await target.execute(rememberGone(move, gone, former, '1 = 1'));
        await target.execute(keeping.clear(gone, secondPass, '1 = 1'));
        await target.commit();
    }
    while ((await deleteBatch(move, filling, gone, former)) !== null)
        ;
}
/** Rows that the move owns and that no source row made; by watermark, of those that left where. */
function goneSql(move, fillings, windows) {
    const { dialect } = move.target.engine;
    const owned = fillings.map(({ transfer }) => transfer.owns);
    const owns = owned.every(one => one !== null) ? `(${owned.map(value/* own */.ZV).join(' or ')})` : '1 = 1';
    const listed = ({ keeping, key }) => {
        const same = key.map(k => `m.${dialect.name(k)} = t.${dialect.name(k)}`).join(' and ');
        return `exists (select 1 from ${dialect.table(keeping)} m where ${same})`;
    };
    const left = fillings
        .filter(({ transfer }) => windows.has(transfer.id))
        .map(({ transfer }) => listed(leftOf(move, transfer)));
    return [
        owns,
        ...(left.length > 0 ? [`(${left.join(' or ')})`] : []),
        ...fillings.map(({ transfer }) => `not ${listed(metOf(move, transfer))}`),
    ].join(' and ');
}
function rememberGone({ target }, gone, former, where) {
    const { dialect } = target.engine;
    const same = gone.key.map(k => `t.${dialect.name(k)} = g.${dialect.name(k)}`).join(' and ');
    const from = `${dialect.table(gone.of)} t join ${dialect.table(gone.keeping)} g on ${same}`;
    return (0,keep_rows/* rememberRows */.$)(target.engine, former, 't', from, where);
}
/** How many rows it deleted; null where none are left. */
async function deleteBatch(move, { transfer: { id: transfer }, compiled }, gone, former) {
    const { target, reach, say } = move;
    const { dialect, keeping, writer } = target.engine;
    const kept = dialect.table(gone.keeping);
    const [[last = null] = []] = await target.query(`select max(${engine_keeping/* KEPT_ROW */.U}) from (
  select ${engine_keeping/* KEPT_ROW */.U} from ${kept} order by ${engine_keeping/* KEPT_ROW */.U} ${dialect.limit(move.batchSize ?? ROWS, 0)}
) b`);
    if (last === null)
        return null;
    const upTo = (alias) => `${alias}${engine_keeping/* KEPT_ROW */.U} <= ${BigInt(last)}`;
    const batch = Number(last);
    await reach('delete:begin', transfer, batch);
    await target.begin();
    let rows;
    try {
        rows = await writer.suspended(target, compiled.write, async () => {
            if (former)
                await target.execute(rememberGone(move, gone, former, upTo('g.')));
            const erased = await target.execute(keeping.erase(gone, upTo('k.')));
            await target.execute(`delete from ${kept} where ${upTo('')}`);
            return erased;
        });
        await reach('delete:written', transfer, batch);
        await target.commit();
    }
    catch (error) {
        await target.rollback().catch(() => { });
        throw error;
    }
    say({ event: 'deleted', transfer, rows });
    await reach('delete:committed', transfer, batch);
    return rows;
}

;// CONCATENATED MODULE: ./lib/replay/failpoint.js
/**
 * Named places where a rehearsal may stop the mover: at one that is armed the mover says so and waits, until it is told to
 * proceed or is killed. In production nothing is armed, and they are nothing.
 */
const FAILPOINTS = (/* unused pure expression or super */ null && ([
    /** A batch's bounds are known; nothing was read. */
    'batch:begin',
    /** The last row of a batch was read; not all of it need be written. */
    'batch:read',
    /** The batch is written, its checkpoint is not. */
    'batch:written',
    /** The checkpoint is written too; the commit was not sent. */
    'batch:committing',
    'batch:committed',
    /** A transfer's last batch is committed. */
    'transfer:done',
    /** Everything is moved; generators are not yet advanced. */
    'move:moved',
]));
/** Where catching up deletes, besides the failpoints of its batches; `batch` is the number of the last row that goes. */
const CATCH_UP_FAILPOINTS = (/* unused pure expression or super */ null && ([
    'delete:begin',
    'delete:written',
    'delete:committed',
    /** Everything is written and deleted; the pass is not yet forgotten. */
    'catch-up:done',
]));
/** Of an undo, whose batches count from 1 for each transfer. */
const UNDO_FAILPOINTS = (/* unused pure expression or super */ null && ([
    'undo:begin',
    /** A batch is taken back; the commit was not sent. */
    'undo:written',
    'undo:committed',
    /** All rows are what they were; generators are not, and the move is not yet forgotten. */
    'undo:done',
]));
/** `stop` says where the mover stands and waits for leave to go on. A failpoint without transfer or batch stops at every one. */
function failpoints(armed, stop) {
    if (armed.length === 0)
        return async () => { };
    return async (name, transfer, batch) => {
        const hit = armed.some(one => one.name === name &&
            (one.transfer ?? transfer) === transfer &&
            (one.batch ?? batch) === batch);
        if (hit)
            await stop(name, transfer, batch);
    };
}

;// CONCATENATED MODULE: ./lib/replay/parallel.js

/**
 * Runs passes side by side, each as soon as what it waits for is done, on so many lanes at most. A failure starts nothing new, and is
 * thrown when what runs has ended.
 */
async function sideBySide(passes, lanes, run) {
    const waiting = [...passes];
    const unfinished = new Set(passes);
    const running = new Map();
    const failures = [];
    for (;;) {
        for (const lane of lanes) {
            if (running.has(lane) || failures.length > 0)
                continue;
            const at = waiting.findIndex(pass => passes
                .slice(0, passes.indexOf(pass))
                .every(before => !unfinished.has(before) || !needs(pass, before)));
            const [next] = at === -1 ? [] : waiting.splice(at, 1);
            if (next === undefined)
                break;
            running.set(lane, run(lane, next)
                .catch(error => void failures.push(error))
                .finally(() => {
                unfinished.delete(next);
                running.delete(lane);
            }));
        }
        if (running.size === 0)
            break;
        await Promise.race(running.values());
    }
    if (failures.length > 0)
        throw failures[0];
}
/** Whether a pass waits for one that stands before it: rows that it refers to or looks up, the same table, any second pass. */
function needs([transfer, { pass }], [before]) {
    const earlier = (0,mapping_plan/* targetName */.j)(before.to);
    if (pass === 'second' || (0,mapping_plan/* targetName */.j)(transfer.to) === earlier)
        return true;
    // What is off for the load is off for a whole table, which two transactions at once would each wait for.
    if (suspends(transfer) || suspends(before))
        return true;
    return (transfer.to.foreignKeys.some(({ references }) => (0,mapping_plan/* targetName */.j)(references) === earlier) ||
        before.to.foreignKeys.some(({ references }) => (0,mapping_plan/* targetName */.j)(references) === (0,mapping_plan/* targetName */.j)(transfer.to)) ||
        transfer.fields.some(({ form }) => form.kind === 'lookup' && (0,mapping_plan/* targetName */.j)(form.table) === earlier));
}
const suspends = ({ batch }) => batch.foreignKeys === 'suspend' || batch.triggers === 'suspend';

;// CONCATENATED MODULE: ./lib/replay/lanes.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Every lane has sessions and checkpoints of its own; the lock of the move stays with the first session. */
async function backfillSideBySide(context, job, passes, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const sessions = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const lanes = [];
        for (let n = 0; n < Math.min(job.parallel, passes.length); n++) {
            const source = sessions.use(await (0,refusal.on)('source', () => context.source.engine.connect(job.source.url, options)));
            const target = sessions.use(await (0,refusal.on)('target', () => context.target.engine.connect(job.target.url, options)));
            const checkpoints = await (0,refusal.on)('target', () => checkpoint/* Checkpoints */.O.open(target));
            lanes.push({ ...context, source, target, checkpoints });
        }
        const part = job.task.kind === 'backfill' ? (job.task.phase ?? undefined) : undefined;
        await sideBySide(passes, lanes, (lane, [transfer, pass]) => runTransfer(lane, transfer, pass, part));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/replay/phase.js


/** A transfer's rows of one phase; null where it has none of its own in that phase. */
function inPhase(compiled, phases, phase, dialect) {
    const by = phases.by[compiled.transfer];
    if (by === undefined)
        return phase === phases.order[0] ? compiled : null;
    const chosen = `(${(0,value/* own */.ZV)(by)} = ${dialect.text(phase)})`;
    return {
        ...compiled,
        where: compiled.where === null ? chosen : `${compiled.where} and ${chosen}`,
    };
}
const KEYS = 5;
/** Rows that no phase moves would be lost. Throws Refused, with keys of the first few. */
async function refuseUnknownPhase(source, { id, from }, phases) {
    const by = phases.by[id];
    if (by === undefined)
        return;
    const { dialect } = source.engine;
    const known = phases.order.map(phase => dialect.text(phase)).join(', ');
    const where = [
        ...(from.where === null ? [] : [(0,value/* own */.ZV)(from.where)]),
        `(${(0,value/* own */.ZV)(by)} is null or ${(0,value/* own */.ZV)(by)} not in (${known}))`,
    ].join(' and ');
    const relation = `from ${from.relation} s where ${where}`;
    const [[rows = '0'] = []] = await (0,refusal.on)('source', () => source.query(`select count(*) ${relation}`));
    if (Number(rows) === 0)
        return;
    const shown = from.key.map(key => source.engine.raw((0,value/* columnSql */.pU)(dialect, key.name), key.type));
    const keys = await (0,refusal.on)('source', () => source.query(`select ${shown.join(', ')} ${relation} ${dialect.limit(KEYS, 0)}`));
    throw new refusal/* Refused */.Lw({
        transfer: id,
        check: 'execution.phase-unknown',
        summary: `${rows === '1' ? 'one row belongs' : `${rows} rows belong`} to no phase of execution.phases, and would never move`,
        fix: `Name their phase in order (there is ${phases.order.join(', ')}), or give by an expression that is never NULL.`,
        column: null,
        rows: Number(rows),
        keys: keys.map(key => key.map(cell => cell ?? 'NULL')),
        keyColumns: from.key.map(({ name }) => name),
        side: 'source',
        detail: null,
    });
}

;// CONCATENATED MODULE: ./lib/replay/undo.js




/** Rows that one batch of an undo takes back, where nothing else is said. */
const undo_ROWS = 5_000;
/**
 * Takes back what backfill and catch-up did: parents before children what rows were, children before parents what the move brought.
 * What is taken back is forgotten in the same transaction, so that a killed undo goes on where it stopped and a second one finds nothing.
 */
async function undo(move, passes) {
    await (0,refusal.on)('target', () => rememberGenerators(move, []));
    const firsts = passes.filter(([, { pass }]) => pass === 'first');
    const runs = [];
    for (const [transfer, compiled] of firsts) {
        const empty = await (0,refusal.on)('target', () => beganEmpty(move, transfer));
        runs.push(new Undo(move, transfer, compiled, empty));
    }
    for (const run of runs)
        await run.putBack();
    // A cycle is cut everywhere before the first row goes: a child may refer to a parent that goes earlier.
    for (const run of runs)
        await run.loosen();
    for (const run of runs.toReversed())
        await run.remove();
    await move.reach('undo:done', '', 0);
    await (0,refusal.on)('target', async () => {
        await resetGenerators(move);
        for (const [transfer] of firsts)
            for (const kept of [formerOf, metOf, goneOf])
                await drop(move.target, kept(move, transfer));
        await forgetGenerators(move);
        await move.checkpoints.forget(move.database, move.move);
    });
}
class Undo {
    #move;
    #transfer;
    #compiled;
    #empty;
    #former;
    #batch = 0;
    constructor(move, transfer, compiled, empty) {
        this.#move = move;
        this.#transfer = transfer;
        this.#compiled = compiled;
        this.#empty = empty;
        this.#former = formerOf(move, transfer);
    }
    /** Rows that were overwritten get what they had; rows that were deleted come back. */
    putBack() {
        return this.#orRefused(() => this.#putBack());
    }
    /** Columns that closed a cycle are NULL again. */
    loosen() {
        return this.#orRefused(() => this.#loosen());
    }
    /** Rows that the move brought are deleted. */
    remove() {
        return this.#orRefused(() => this.#remove());
    }
    async #orRefused(work) {
        try {
            await (0,refusal.on)('target', work);
        }
        catch (error) {
            throw (0,refusal/* asRefusal */.Zd)(error, this.#compiled, false);
        }
    }
    async #putBack() {
        const { target, say } = this.#move;
        const { id: transfer } = this.#transfer;
        const none = { rows: null, resumedAt: 0, direct: false };
        say({ event: 'transfer-started', transfer, pass: 'first', ...none });
        if (this.#empty)
            return;
        const { keeping } = target.engine;
        await target.engine.writer.prepare(target, this.#compiled.write, true);
        await target.execute(keeping.make(this.#former));
        const columns = this.#written();
        await this.#batches(1, async (where) => {
            const back = await target.execute(keeping.insert(this.#former, where));
            const restored = columns.length === 0
                ? 0
                : await target.execute(keeping.restore(this.#former, columns, where));
            return { removed: 0, putBack: Math.max(back, restored) };
        });
    }
    async #loosen() {
        const { target } = this.#move;
        const { keeping, dialect } = target.engine;
        const { to, secondPass } = this.#transfer;
        if (secondPass.length === 0)
            return;
        const set = secondPass.map(column => `${dialect.name(column)} = null`).join(', ');
        await this.#off(() => target.execute(this.#empty
            ? `update ${dialect.table(to)} set ${set}`
            : keeping.clear(this.#former, secondPass, `k.${engine_keeping/* KEPT_WAS */.L} = 0`)));
    }
    async #remove() {
        const { target, say } = this.#move;
        const { keeping } = target.engine;
        const { id: transfer, to } = this.#transfer;
        const started = performance.now();
        if (this.#empty) {
            for (let removed = 1; removed > 0;)
                removed = await this.#commit(async () => {
                    const rows = await target.execute(keeping.deleteSome(to, this.#size));
                    return { removed: rows, putBack: 0 };
                });
        }
        else {
            await this.#batches(0, async (where) => ({
                removed: await target.execute(keeping.erase(this.#former, where)),
                putBack: 0,
            }));
        }
        const ms = Math.round(performance.now() - started);
        say({ event: 'transfer-done', transfer, pass: 'first', rows: 0, batches: this.#batch, ms });
    }
    get #size() {
        return this.#move.batchSize ?? undo_ROWS;
    }
    /** Columns that the move writes, the key aside: others may have changed since, and are not ours. */
    #written() {
        const key = this.#former.key;
        return this.#transfer.fields
            .filter(({ target, form }) => !target.generated && form.kind !== 'filled-by')
            .map(({ target }) => target.name)
            .filter(name => !key.includes(name));
    }
    /** What is kept of one sort, so many rows at a time; what was done is forgotten in the same transaction. */
    async #batches(was, work) {
        const { target } = this.#move;
        const { dialect } = target.engine;
        const kept = dialect.table(this.#former.keeping);
        for (;;) {
            const [[last = null] = []] = await target.query(`select max(${engine_keeping/* KEPT_ROW */.U}) from (
  select ${engine_keeping/* KEPT_ROW */.U} from ${kept} where ${engine_keeping/* KEPT_WAS */.L} = ${was} order by ${engine_keeping/* KEPT_ROW */.U} ${dialect.limit(this.#size, 0)}
) b`);
            if (last === null)
                return;
            const upTo = (alias) => `${alias}${engine_keeping/* KEPT_WAS */.L} = ${was} and ${alias}${engine_keeping/* KEPT_ROW */.U} <= ${BigInt(last)}`;
            await this.#commit(async () => {
                const undone = await work(upTo('k.'));
                await target.execute(`delete from ${kept} where ${upTo('')}`);
                return undone;
            });
        }
    }
    /** One batch in a transaction of its own; how many rows it removed. */
    async #commit(work) {
        const { target, reach, say } = this.#move;
        const { id: transfer } = this.#transfer;
        const batch = ++this.#batch;
        await reach('undo:begin', transfer, batch);
        await target.begin();
        let undone;
        try {
            undone = await this.#off(work);
            await reach('undo:written', transfer, batch);
            await target.commit();
        }
        catch (error) {
            await target.rollback().catch(() => { });
            throw error;
        }
        say({ event: 'undone', transfer, batch, ...undone });
        await reach('undo:committed', transfer, batch);
        return undone.removed;
    }
    #off(work) {
        const { target } = this.#move;
        return target.engine.writer.suspended(target, this.#compiled.write, work);
    }
}

;// CONCATENATED MODULE: ./lib/replay/mover.js
var mover_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var mover_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/** Exit statuses of the mover; a refusal is an answer, not a failure. */
const DONE = 0;
const LOST_SERVER = 3;
const BUG = 4;
const STANDARD = {
    input: process.stdin,
    say: event => process.stdout.write(`${JSON.stringify(event)}\n`),
    complain: message => process.stderr.write(`${message}\n`),
    orphaned: () => process.exit(BUG),
};
/** The mover process: one job in, rows moved, events out. What it resolves to is the exit status. */
async function runMover(wires = STANDARD) {
    const lines = (0,external_node_readline_.createInterface)({ input: wires.input, crlfDelay: Number.POSITIVE_INFINITY });
    const heard = lines[Symbol.asyncIterator]();
    let ended = false;
    lines.once('close', () => {
        if (!ended)
            wires.orphaned();
    });
    try {
        const first = await heard.next();
        const job = JobLine.parse(JSON.parse(first.done ? 'null' : first.value));
        const reach = failpoints(job.failpoints, async (name, transfer, batch) => {
            wires.say({ event: 'failpoint', name, transfer, batch });
            await heard.next();
        });
        wires.say({ event: 'ready', pid: process.pid });
        await move(job, reach, wires.say);
        return DONE;
    }
    catch (error) {
        return explain(error, wires);
    }
    finally {
        ended = true;
        lines.close();
        wires.input.destroy?.();
    }
}
const JobLine = schemas/* custom */.IeY(value => schemas/* object */.Ikc({
    plan: schemas/* object */.Ikc({ transfers: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
    source: schemas/* object */.Ikc({ url: schemas/* string */.YjP() }),
})
    .safeParse(value).success, 'the first line is no job for a mover');
function explain(error, wires) {
    if (error instanceof refusal/* Refused */.Lw) {
        wires.say({ event: 'refused', refusal: error.refusal });
        return DONE;
    }
    if (error instanceof refusal/* SideError */.YH) {
        wires.say({ event: 'lost', side: error.side, message: error.message });
        return LOST_SERVER;
    }
    wires.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return BUG;
}
async function move(job, reach, say) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const started = performance.now();
        const options = { name: `rehearse/${job.plan.move}`, statementTimeout: job.statementTimeout };
        const sides = { source: engine/* engines */.s[job.source.engine], target: engine/* engines */.s[job.target.engine] };
        const source = mover_addDisposableResource(env_1, await (0,refusal.on)('source', () => sides.source.connect(job.source.url, options)), true);
        const target = mover_addDisposableResource(env_1, await (0,refusal.on)('target', () => sides.target.connect(job.target.url, options)), true);
        const database = decodeURIComponent(new URL(job.target.url).pathname.slice(1));
        await (0,refusal.on)('target', () => lockMove(target, job, database));
        const checkpoints = await (0,refusal.on)('target', () => checkpoint/* Checkpoints */.O.open(target));
        const { plan, batchSize } = job;
        const context = {
            source,
            target,
            checkpoints,
            database,
            move: plan.move,
            digest: plan.digest,
            batchSize,
            plan,
            recordFormer: job.recordFormer,
            dualWritten: job.dualWritten,
            readOnly: job.readOnly,
            followed: job.followed,
            readAhead: job.failpoints.length === 0 && !plan.inPlace,
            reach,
            say,
        };
        const wanted = plan.transfers.filter(transfer => job.only === null || job.only.includes(transfer.id));
        if (job.task.kind === 'backfill')
            await beforeBackfill(context, job, wanted);
        const passes = compiled(job, wanted, sides);
        try {
            if (job.parallel > 1 && job.task.kind === 'backfill')
                await backfillSideBySide(context, job, passes, options);
            else
                await runTask(context, job.task, passes);
        }
        finally {
            await restore(target, passes);
        }
        if (job.task.kind !== 'undo') {
            await reach('move:moved', '', 0);
            await advanceIdentities(target, wanted, say);
        }
        const peakBytes = process.resourceUsage().maxRSS * 1024;
        say({ event: 'done', ms: Math.round(performance.now() - started), peakBytes });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = mover_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function beforeBackfill(context, { task, phases, recordFormer }, wanted) {
    if (phases !== null && task.kind === 'backfill' && task.phase !== null)
        for (const transfer of wanted)
            await refuseUnknownPhase(context.source, transfer, phases);
    if (recordFormer)
        await (0,refusal.on)('target', () => rememberGenerators(context, wanted));
}
async function runTask(context, task, passes) {
    if (task.kind === 'undo')
        return undo(context, passes);
    if (task.kind === 'catch-up')
        return catchUp(context, passes, task.by);
    for (const [i, [transfer, pass]] of passes.entries())
        await withLateRows(context, passes.slice(0, i), () => runTransfer(context, transfer, pass, task.phase ?? undefined));
}
/** Every first pass in the plan's order, then every second one. */
function compiled(job, wanted, sides) {
    const pass = (which) => (transfer) => {
        const all = (0,compile/* compile */.wE)(transfer, sides.source, sides.target, which, job.plan.inPlace);
        const some = ofPhase(all, job, sides.source);
        return some === null ? [] : [[transfer, some]];
    };
    return [
        ...wanted.flatMap(pass('first')),
        ...wanted.filter(t => t.secondPass.length > 0).flatMap(pass('second')),
    ];
}
function ofPhase(compiled, { task, phases }, source) {
    if (phases === null || task.kind !== 'backfill' || task.phase === null)
        return compiled;
    return inPhase(compiled, phases, task.phase, source.dialect);
}
/** Two movers of one move would each undo what the other one knows. A server may take a while to see that a killed one is gone. */
async function lockMove(target, job, database) {
    const until = performance.now() + job.lockPatienceMs;
    while (!(await target.engine.writer.lock(target, `rehearse ${database} ${job.plan.move}`))) {
        if (performance.now() > until) {
            throw (0,refusal/* refused */.J5)(job.plan.transfers[0]?.id ?? job.plan.move, refusal/* OTHER_RUN */.pH);
        }
        await (0,promises_.setTimeout)(100);
    }
}
/** Puts back what was suspended, even where a transfer was refused; a lost target gets it from the next run. */
async function restore(target, passes) {
    for (const [, { write }] of passes) {
        try {
            await (0,refusal.on)('target', () => target.engine.writer.restore(target, write));
        }
        catch (error) {
            if (!(error instanceof refusal/* SideError */.YH) || !error.error.lost)
                throw error;
        }
    }
}
async function advanceIdentities(target, transfers, say) {
    const tables = new Map(transfers.filter(t => !t.update).map(t => [`${t.to.schema}.${t.to.name}`, t.to]));
    for (const [table, definition] of tables) {
        const advanced = await (0,refusal.on)('target', () => target.engine.writer.advanceIdentity(target, definition));
        for (const { column, next } of advanced)
            say({ event: 'identity', table, column, next });
    }
}


/***/ })

};
