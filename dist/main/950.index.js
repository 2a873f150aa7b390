export const id = 950;
export const ids = [950];
export const modules = {

/***/ 89031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ batchSql),
/* harmony export */   dT: () => (/* binding */ keyIsUnique)
/* harmony export */ });
/* unused harmony export KEYS_NAMED */
/** How many keys a refusal names. */
const KEYS_NAMED = 20;
/** `staged`: what stands for a staging column's value. */
function batchSql(engine, target, staging, staged = column => `s.${engine.dialect.name(column.name)}`) {
    const { name, table, text, limit } = engine.dialect;
    const joins = target.lookups
        .map((lookup, i) => `\n  left join ${table(lookup.table)} l${i} on ${lookup.by.map(by => found(i, by)).join(' and ')}`)
        .join('');
    function found(i, by) {
        return `l${i}.${name(by.column)} = ${probe(by.staged)}`;
    }
    function probe(wanted) {
        const column = target.columns.find(c => c.name === wanted);
        return column ? staged(column) : `s.${name(wanted)}`;
    }
    const given = (lookup) => lookup.by.map(by => `${probe(by.staged)} is not null`).join(' and ');
    const hit = (lookup, i) => `l${i}.${name(lookup.by[0]?.column ?? '')} is not null`;
    const taken = (lookup, i) => lookup.missing.kind === 'value'
        ? `case when ${hit(lookup, i)} then l${i}.${name(lookup.take)} else ${text(lookup.missing.value)} end`
        : `l${i}.${name(lookup.take)}`;
    const values = [
        ...target.columns.map(column => ({ column, sql: staged(column) })),
        ...target.lookups.map((lookup, i) => ({ column: lookup.column, sql: taken(lookup, i) })),
    ];
    const must = target.lookups
        .flatMap((lookup, i) => lookup.missing.kind === 'error' ? [`(${hit(lookup, i)} or not (${given(lookup)}))`] : [])
        .join(' and ');
    const rows = `(
  select ${values.map(({ column, sql }) => `${sql} as ${name(column.name)}`).join(', ')}
  from ${staging} s${joins}${must && `\n  where ${must}`}
) n`;
    const key = target.key.map(column => name(column));
    const typeOf = (column) => {
        const known = target.table.columns.find(c => c.name === column);
        if (known === undefined)
            throw new Error(`${target.table.name} has no key column ${column}`);
        return known;
    };
    const keyText = target.key
        .map(column => engine.raw(`n.${name(column)}`, typeOf(column).type))
        .join(', ');
    const sameKey = key.map(k => `t.${k} = n.${k}`).join(' and ');
    const there = `exists (select 1 from ${table(target.table)} t where ${sameKey})`;
    /** A row's key, where a column that is looked up shows what was looked for. */
    const soughtKey = target.key
        .map(column => {
        const lookup = target.lookups.find(l => l.column.name === column);
        if (lookup === undefined)
            return engine.raw(probe(column), typeOf(column).type);
        const sought = lookup.by.map(by => engine.raw(probe(by.staged), typeOfStaged(target, by.staged).type));
        return sought.length === 1 ? sought[0] : `concat_ws(', ', ${sought.join(', ')})`;
    })
        .join(', ');
    const lookups = target.lookups.map((lookup, i) => {
        const match = `${lookup.by.map(by => found(i, by)).join(' and ')}`;
        const nowhere = `${given(lookup)} and not exists (select 1 from ${table(lookup.table)} l${i} where ${match})`;
        const often = `(select count(*) from ${table(lookup.table)} l${i} where ${match}) > 1`;
        const finding = (where) => ({
            count: `select count(*) from ${staging} s where ${where}`,
            keys: `select ${soughtKey} from ${staging} s where ${where} ${limit(KEYS_NAMED, 0)}`,
        });
        const sought = lookup.by.map((by, n) => `${probe(by.staged)} as p${n}`).join(', ');
        const met = lookup.by.map((by, n) => `l${i}.${name(by.column)} = d.p${n}`).join(' and ');
        const each = lookup.by.map((_, n) => `d.p${n}`).join(', ');
        return {
            column: lookup.column.name,
            missing: lookup.missing.kind === 'error' ? finding(nowhere) : null,
            ambiguous: {
                count: `select count(*) from (
  select 1 from (select distinct ${sought} from ${staging} s) d
  join ${table(lookup.table)} l${i} on ${met} group by ${each} having count(*) > 1) x`,
                keys: finding(often).keys,
            },
        };
    });
    return {
        table: table(target.table),
        columns: values.map(({ column }) => name(column.name)),
        others: values.map(({ column }) => name(column.name)).filter(column => !key.includes(column)),
        rows,
        sameKey,
        duplicates: {
            count: `select count(*) from (select 1 from ${rows} group by ${key.map(k => `n.${k}`).join(', ')} having count(*) > 1) d`,
            keys: `select ${keyText} from ${rows} group by ${key.map(k => `n.${k}`).join(', ')} having count(*) > 1 ${limit(KEYS_NAMED, 0)}`,
        },
        existing: {
            count: `select count(*) from ${rows} where ${there}`,
            keys: `select ${keyText} from ${rows} where ${there} ${limit(KEYS_NAMED, 0)}`,
        },
        absent: {
            count: `select count(*) from ${rows} where not ${there}`,
            keys: `select ${keyText} from ${rows} where not ${there} ${limit(KEYS_NAMED, 0)}`,
        },
        lookups,
        span: spanOf(engine, target, staging),
    };
}
/** Kinds of which every engine tells the least and the largest, and whose keys mostly come in order. */
const IN_ORDER = new Set([
    'integer',
    'decimal',
    'text',
    'date',
    'wall',
    'instant',
]);
/** Only for keys without NULL, which no index holds to be unique. */
function spanOf(engine, target, staging) {
    const { name } = engine.dialect;
    const [first] = uniqueIndex(target) ?? [];
    const column = target.columns.find(c => c.name === first);
    const nullable = target.key.some(key => target.table.columns.find(c => c.name === key)?.nullable);
    if (column === undefined || nullable || !IN_ORDER.has(column.type.kind))
        return null;
    return {
        column: `t.${name(column.name)}`,
        staged: `s.${name(column.name)}`,
        staging: `${staging} s`,
    };
}
/** The type of a staging column. */
function typeOfStaged(target, staged) {
    const column = target.columns.find(c => c.name === staged) ?? target.probes.find(p => p.name === staged)?.like;
    if (column === undefined)
        throw new Error(`nothing is staged as ${staged}`);
    return column;
}
/** True where a unique index has exactly the key's columns. */
const keyIsUnique = (target) => uniqueIndex(target) !== null;
/** The columns of the unique index that has exactly the key's, in its own order. */
function uniqueIndex(target) {
    const key = new Set(target.key);
    const fits = (columns) => columns.length === key.size && columns.every(column => key.has(column));
    const { primaryKey, uniques } = target.table;
    if (primaryKey !== null && fits(primaryKey))
        return primaryKey;
    return uniques.find(u => fits(u.columns))?.columns ?? null;
}


/***/ }),

/***/ 39402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DatabaseError),
/* harmony export */   t: () => (/* binding */ OWN_SCHEMA)
/* harmony export */ });
/** The schema (in MySQL: the database) of the target that is ours: checkpoints, copies of what stood there before. Outside every comparison. */
const OWN_SCHEMA = 'move_rehearsal';
/** What a server said, in words that name no row. `code` is SQLSTATE (PostgreSQL) or the error's symbol (`ER_DUP_ENTRY`). */
class DatabaseError extends Error {
    code;
    /** For errors about one: table, column, constraint. */
    about;
    /** Detail that may hold values of rows: shown only where values may be. */
    detail;
    /** 1-based position in the statement's text, where the server says it. */
    position;
    /** The server cannot go on: the connection is gone, or there is no room left, on disk or in memory. Never the author's fault. */
    lost;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.name = 'DatabaseError';
        this.code = options.code;
        this.about = options.about ?? {};
        this.detail = options.detail ?? null;
        this.position = options.position ?? null;
        this.lost = options.lost ?? false;
    }
}


/***/ }),

/***/ 34364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ FileBytes),
/* harmony export */   aL: () => (/* binding */ byteAt),
/* harmony export */   sG: () => (/* binding */ fileBytes)
/* harmony export */ });
/* unused harmony export newlines */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1120);





const NEWLINE = 0x0a;
/** Bytes that are read at once. */
const CHUNK = 256 * 1024;
/** Chunks of a file's bytes, unpacked where it is gzip. Throws SpecError where it is missing, cut short or no gzip. */
async function* fileBytes(file, shown, chunk = CHUNK) {
    const packed = await isPacked(file, shown);
    const raw = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: chunk });
    // A failure of either stream comes out of the iteration below.
    const stream = packed
        ? (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(raw, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: CHUNK }), () => { })
        : raw;
    try {
        for await (const chunk of stream)
            yield chunk;
    }
    catch (error) {
        throw readError(error, shown);
    }
    finally {
        stream.destroy();
        raw.destroy();
    }
}
/**
 * A window over a file's bytes that moves forward only, so that a file of any size is read in bounded memory:
 * one statement and one chunk. Offsets into `data` stay valid while the window grows and change only by `compact`.
 */
class FileBytes {
    shown;
    /** The window; what is in it is valid until the next `compact` or `more`. */
    data = Buffer.alloc(0);
    /** First byte of `data` that was not taken, and the end of what was read. */
    start = 0;
    end = 0;
    /** 1-based line of the byte at `start`, and its column in bytes. */
    line = 1;
    column = 1;
    /** Nothing comes after `end`. */
    ended = false;
    #chunks;
    constructor(file, shown, chunk) {
        this.shown = shown;
        this.#chunks = fileBytes(file, shown, chunk);
    }
    /** Opens a file of text and passes its byte order mark. Throws SpecError where it is missing, damaged or UTF-16. */
    static async open(file, shown, chunk) {
        const bytes = new FileBytes(file, shown, chunk);
        while (bytes.end < 3 && (await bytes.more()))
            ;
        const mark = bytes.data.subarray(0, Math.min(bytes.end, 3)).toString('hex');
        if (mark === 'efbbbf')
            bytes.start = 3;
        else if (mark.startsWith('fffe') || mark.startsWith('feff')) {
            await bytes[Symbol.asyncDispose]();
            throw new _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8(`${shown} is UTF-16, which no database client reads`, {
                place: { file: shown, line: 1, column: 1 },
                fix: 'Save it as UTF-8.',
            });
        }
        return bytes;
    }
    /** Reads another chunk; false where the file has ended. */
    async more() {
        if (this.ended)
            return false;
        const next = await this.#chunks.next();
        if (next.done) {
            this.ended = true;
            return false;
        }
        const chunk = next.value;
        if (this.end + chunk.length > this.data.length) {
            const grown = Buffer.allocUnsafe(Math.max(this.end + chunk.length, this.data.length * 2, 1 << 20));
            this.data.copy(grown, 0, 0, this.end);
            this.data = grown;
        }
        chunk.copy(this.data, this.end);
        this.end += chunk.length;
        return true;
    }
    /** Passes the bytes before `to`; offsets stay valid. */
    take(to) {
        const { line, column } = this.placeOf(to);
        this.line = line;
        this.column = column;
        this.start = to;
    }
    /** Line and column of a byte at or behind `start`. */
    placeOf(at) {
        const lines = newlines(this.data, this.start, at);
        if (lines === 0)
            return { line: this.line, column: this.column + at - this.start };
        return { line: this.line + lines, column: at - this.data.lastIndexOf(NEWLINE, at - 1) };
    }
    /** Makes room where much was passed: offsets, and slices of `data`, are stale afterwards. */
    compact() {
        if (this.start === this.end) {
            this.start = 0;
            this.end = 0;
        }
        else if (this.start > this.data.length / 2) {
            this.data.copyWithin(0, this.start, this.end);
            this.end -= this.start;
            this.start = 0;
        }
    }
    async [Symbol.asyncDispose]() {
        await this.#chunks.return(undefined);
    }
}
/** How many lines end between two offsets. */
function newlines(data, from, to) {
    let count = 0;
    for (let at = data.indexOf(NEWLINE, from); at !== -1 && at < to; at = data.indexOf(NEWLINE, at + 1))
        count++;
    return count;
}
/** Where a byte stands between two offsets, or -1. */
function byteAt(data, byte, from, end) {
    const at = data.indexOf(byte, from);
    return at === -1 || at >= end ? -1 : at;
}
async function isPacked(file, shown) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
            const packed = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
            if (file.endsWith('.gz') && !packed) {
                throw new _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8(`${shown} is called .gz and is no gzip file`, {
                    place: { file: shown, line: 1, column: 1 },
                    fix: 'Pack it with gzip, or take .gz off its name.',
                });
            }
            return packed;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw readError(error, shown);
    }
}
function readError(error, shown) {
    if (!(error instanceof Error) || !('code' in error))
        return error;
    const place = { file: shown, line: 1, column: 1 };
    switch (error.code) {
        case 'ENOENT':
            return new _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8(`there is no file ${shown}`, {
                fix: 'Correct the path, or add the file.',
                cause: error,
            });
        case 'EISDIR':
            return new _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8(`${shown} is a folder, and a file is needed here`, {
                fix: 'Name a file in it.',
                cause: error,
            });
        case 'EACCES':
            return new _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8(`${shown} may not be read`, {
                fix: 'Give the file read permission.',
                cause: error,
            });
        case 'Z_BUF_ERROR':
            return new _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8(`${shown} is cut short: its gzip data ends too early`, {
                place,
                fix: 'Write the file again.',
                cause: error,
            });
        case 'Z_DATA_ERROR':
            return new _spec_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SpecError */ .G8(`${shown} is damaged: ${error.message}`, {
                place,
                fix: 'Write the file again.',
                cause: error,
            });
        default:
            return error;
    }
}


/***/ }),

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ insertOfCopy)
/* harmony export */ });
/**
 * The insert of a copy of some row. A unique key of further columns would refuse any copy; where such a column may be NULL, it is.
 * `nothing`: how a row without any value of ours is written.
 */
function insertOfCopy(session, table, nothing) {
    const { name, table: quoted, limit } = session.engine.dialect;
    const columns = table.columns.filter(column => !column.generated && column.identity === null);
    if (columns.length === 0)
        return `insert into ${quoted(table)} ${nothing}`;
    const unique = new Set(table.uniques.flatMap(u => u.columns));
    const values = columns.map(column => column.nullable && unique.has(column.name) ? 'null' : name(column.name));
    const names = columns.map(column => name(column.name));
    return `insert into ${quoted(table)} (${names.join(', ')}) select ${values.join(', ')} from ${quoted(table)} ${limit(1, 0)}`;
}


/***/ }),

/***/ 84950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ engines)
});

// EXTERNAL MODULE: ./lib/engine/engine.js
var engine = __webpack_require__(39402);
;// CONCATENATED MODULE: ./lib/engine/mysql/flavour.js
const MYSQL = {
    name: 'mysql',
    timeLimit: seconds => `max_execution_time = ${Math.round(seconds * 1000)}`,
    json: text => `cast(${text} as json)`,
    geometry: (wkb, srid) => `st_geomfromwkb(${wkb}, ${srid}, 'axis-order=long-lat')`,
    unicodeCollation: 'utf8mb4_0900',
    folding: 'utf8mb4_0900',
    statistics: {
        read: 'select n_rows from mysql.innodb_table_stats where database_name = ? and table_name = ?',
        write: 'update mysql.innodb_table_stats set n_rows = ? where database_name = ? and table_name = ?',
        forget: 'delete from mysql.innodb_table_stats where database_name = ? and table_name = ?',
    },
    explained: { type: 4, rows: 9 },
};
const MARIADB = {
    name: 'mariadb',
    timeLimit: seconds => `max_statement_time = ${seconds}`,
    json: text => text,
    geometry: (wkb, srid) => `st_geomfromwkb(${wkb}, ${srid})`,
    unicodeCollation: 'utf8mb4_uca1400_nopad',
    folding: 'utf8mb4_uca1400_nopad',
    // On 11.8 a flush does not have InnoDB's own statistics read again; it does those that come before them.
    statistics: {
        read: 'select cardinality from mysql.table_stats where db_name = ? and table_name = ?',
        write: 'replace into mysql.table_stats (cardinality, db_name, table_name) values (?, ?, ?)',
        forget: 'delete from mysql.table_stats where db_name = ? and table_name = ?',
    },
    explained: { type: 3, rows: 8 },
};

;// CONCATENATED MODULE: ./lib/engine/mysql/quote.js
/** An identifier, quoted. */
const quote_name = (identifier) => `\`${identifier.replaceAll('`', '``')}\``;
/** A text literal; our sessions read backslashes as escapes (see connect.ts). */
const quote_text = (value) => `'${value.replace(/[\0\\']/g, c => (c === '\0' ? '\\0' : c === '\\' ? '\\\\' : "''"))}'`;

;// CONCATENATED MODULE: ./lib/engine/mysql/types.js
const GEOMETRIES = new Set([
    'geometry',
    'point',
    'linestring',
    'polygon',
    'multipoint',
    'multilinestring',
    'multipolygon',
    'geometrycollection',
    'geomcollection',
]);
const INTEGER_BITS = {
    tinyint: 8,
    smallint: 16,
    mediumint: 24,
    int: 32,
    bigint: 64,
};
/** TEXT and BLOB hold bytes by the size of their length. */
const LARGE_BYTES = {
    tiny: 255,
    '': 65_535,
    medium: 16_777_215,
    long: 4_294_967_295,
};
/** The logical type of a column. */
function columnType({ native, charset, srid, json }) {
    const [, base = '', inParentheses = '', attributes = ''] = /^(\w+)\s*(?:\((.*)\))?(.*)$/s.exec(native) ?? [];
    const [first = null, second = null] = inParentheses === '' ? [] : inParentheses.split(',').map(Number);
    const bits = INTEGER_BITS[base];
    if (bits !== undefined)
        return { kind: 'integer', bits, unsigned: /\bunsigned\b/.test(attributes) };
    const large = /^(tiny|medium|long|)(text|blob)$/.exec(base);
    if (large) {
        const bytes = LARGE_BYTES[large[1] ?? ''] ?? null;
        if (json)
            return { kind: 'json' };
        return large[2] === 'text' && charset !== 'binary'
            ? { kind: 'text', max: null, maxBytes: bytes, fixed: false }
            : { kind: 'bytes', max: bytes, fixed: false };
    }
    switch (base) {
        case 'decimal':
            return { kind: 'decimal', precision: first ?? 10, scale: second ?? 0 };
        case 'float':
            return { kind: 'float', bits: 32 };
        case 'double':
            return { kind: 'float', bits: 64 };
        case 'char':
        case 'varchar':
            return { kind: 'text', max: first ?? 1, maxBytes: null, fixed: base === 'char' };
        case 'binary':
        case 'varbinary':
            return { kind: 'bytes', max: first ?? 1, fixed: base === 'binary' };
        case 'date':
            return { kind: 'date' };
        case 'time':
            return { kind: 'time', precision: first ?? 0, zoned: false, beyondDay: true };
        case 'datetime':
            return { kind: 'wall', precision: first ?? 0 };
        case 'timestamp':
            return { kind: 'instant', precision: first ?? 0 };
        case 'year':
            return { kind: 'year' };
        case 'bit':
            return { kind: 'bits', length: first ?? 1, varying: false };
        case 'enum':
            return { kind: 'enum', labels: labels(inParentheses) };
        case 'set':
            return { kind: 'set', labels: labels(inParentheses) };
        case 'json':
            return { kind: 'json' };
        case 'uuid':
            return { kind: 'uuid' };
        case 'inet4':
        case 'inet6':
            return { kind: 'network' };
        default:
            return GEOMETRIES.has(base) ? { kind: 'geometry', srid } : { kind: 'other', name: base };
    }
}
/**
 * `'a','it''s','x,y'`: quotes are doubled, and some letters stand behind a backslash
 * (append_unescaped in both servers).
 */
function labels(list) {
    return [...list.matchAll(/'((?:[^']|'')*)'/gs)].map(([, label = '']) => label.replace(/''|\\(.)/gs, (_, letter) => letter === undefined ? "'" : (ESCAPED[letter] ?? letter)));
}
const ESCAPED = { 0: '\0', n: '\n', r: '\r' };

;// CONCATENATED MODULE: ./lib/engine/mysql/columns.js



/** The columns of a database's tables and views (or of one of them), by table, in their order. */
async function columns(session, schema, table) {
    // MariaDB looks into one database only where that is given by an equality.
    const where = `table_schema = ${quote_text(schema)}${table === undefined ? '' : ` and table_name = ${quote_text(table)}`}`;
    const srid = session.flavour === MARIADB ? 'null' : 'srs_id';
    const rows = await session.query(`select table_name, column_name, column_type, character_set_name, is_nullable = 'YES', column_default, extra,
      collation_name, data_type, ${srid}, @@sql_mode like '%NO\\_ZERO%'
     from information_schema.columns where ${where} order by table_name, ordinal_position`);
    const json = await jsonColumns(session, schema);
    const byTable = new Map();
    for (const [of, name, native, charset, nullable, initial, extra, collation, data, srs, noZero,] of rows) {
        if (!of || !name || !native)
            continue;
        const column = {
            name,
            type: columnType({
                native,
                charset: charset ?? null,
                srid: srs ? Number(srs) : null,
                json: json.has(`${of}\0${name}`),
            }),
            native,
            nullable: nullable === '1',
            default: defaultText(session, initial ?? null, extra ?? '', data ?? ''),
            generated: /\b(VIRTUAL|STORED|PERSISTENT) GENERATED\b/i.test(extra ?? ''),
            identity: /\bauto_increment\b/i.test(extra ?? '') ? 'by default' : null,
            collation: collation ?? null,
        };
        if (noZero === '0' && DATED.has(column.type.kind))
            column.zeroDates = true;
        const columns = byTable.get(of);
        if (columns)
            columns.push(column);
        else
            byTable.set(of, [column]);
    }
    return byTable;
}
const DATED = new Set(['date', 'wall', 'instant']);
/**
 * MariaDB's JSON is a LONGTEXT whose column has the check json_valid.
 * https://mariadb.com/kb/en/json-data-type/
 */
async function jsonColumns(session, schema) {
    if (session.flavour !== MARIADB)
        return new Set();
    const rows = await session.query(`select table_name, constraint_name, check_clause from information_schema.check_constraints
     where constraint_schema = ${quote_text(schema)} and level = 'Column'`);
    return new Set(rows
        .filter(([, column, clause]) => clause === `json_valid(\`${column?.replaceAll('`', '``')}\`)`)
        .map(([table, column]) => `${table}\0${column}`));
}
const BARE = new Set([
    'tinyint',
    'smallint',
    'mediumint',
    'int',
    'bigint',
    'decimal',
    'float',
    'double',
    'year',
    'bit',
    'binary',
    'varbinary',
]);
/** MariaDB prints SQL; MySQL prints a literal's value without quotes, and marks expressions. */
function defaultText(session, initial, extra, data) {
    if (session.flavour === MARIADB)
        return initial === 'NULL' ? null : initial;
    if (initial === null)
        return null;
    if (/^CURRENT_TIMESTAMP/.test(initial))
        return initial;
    if (/\bDEFAULT_GENERATED\b/.test(extra))
        return `(${initial})`;
    return BARE.has(data) ? initial : quote_text(initial);
}

;// CONCATENATED MODULE: ./lib/engine/mysql/catalog.js



const SYSTEM = ['mysql', 'sys', 'information_schema', 'performance_schema', engine/* OWN_SCHEMA */.t];
/**
 * The session's database and those named in `also`; where the session has none, all of the user's
 * databases. Databases are read one by one, since MariaDB opens every table of all of them
 * otherwise.
 */
async function catalog(session, also = []) {
    const [[current = null] = []] = await session.query('select database()');
    const schemas = await existing(session, current === null ? null : [current, ...also]);
    const found = {
        tables: [],
        views: [],
        routines: [],
        triggers: [],
        searchPath: current === null ? [] : [current],
    };
    for (const schema of schemas) {
        found.tables.push(...(await tables(session, schema)));
        found.views.push(...(await named(session, schema, 'select table_name from information_schema.views where table_schema')));
        found.routines.push(...(await named(session, schema, 'select routine_name from information_schema.routines where routine_schema')));
        found.triggers.push(...(await triggers(session, schema)));
    }
    return found;
}
/** Those of the wanted databases that are there; null: all that are not the system’s or ours. */
async function existing(session, wanted) {
    const rows = await session.query(`select schema_name from information_schema.schemata
     where lower(schema_name) not in (${SYSTEM.map(quote_text).join(', ')})
     ${wanted === null ? '' : `and schema_name in (${wanted.map(quote_text).join(', ')})`} order by schema_name`);
    const names = rows.flatMap(([schema]) => schema ?? []);
    // The session's own first.
    return wanted === null ? names : names.sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
}
async function tables(session, schema) {
    const rows = await session.query(`select t.table_name, e.transactions = 'YES', t.create_options like '%partitioned%'
     from information_schema.tables t left join information_schema.engines e on e.engine = t.engine
     where t.table_schema = ${quote_text(schema)} and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
     order by t.table_name`);
    const byTable = await columns(session, schema);
    const found = new Map();
    for (const [name, transactional, partitioned] of rows) {
        if (!name)
            continue;
        found.set(name, {
            schema,
            name,
            columns: byTable.get(name) ?? [],
            primaryKey: null,
            uniques: [],
            foreignKeys: [],
            transactional: transactional === '1',
            kind: partitioned === '1' ? 'partitioned' : 'table',
        });
    }
    await addUniques(session, schema, found);
    await addForeignKeys(session, schema, found);
    return [...found.values()];
}
/**
 * Indexes with a part that is a prefix or an expression promise something else, and are left out.
 */
async function addUniques(session, schema, tables) {
    const rows = await session.query(`select table_name, index_name, column_name, sub_part is null from information_schema.statistics
     where table_schema = ${quote_text(schema)} and non_unique = 0 order by table_name, index_name, seq_in_index`);
    const indexes = Map.groupBy(rows, ([table, index]) => `${table}\0${index}`);
    for (const parts of indexes.values()) {
        const [[tableName, name] = []] = parts;
        const table = tables.get(tableName ?? '');
        if (!table || !name)
            continue;
        const names = parts.flatMap(([, , column]) => column ?? []);
        if (name === 'PRIMARY')
            table.primaryKey = names;
        else if (parts.every(([, , column, whole]) => column !== null && whole === '1')) {
            table.uniques.push({
                name,
                columns: names,
                identifies: allNotNull(table, names),
            });
        }
    }
}
const allNotNull = (table, names) => names.every(name => table.columns.some(column => column.name === name && !column.nullable));
async function addForeignKeys(session, schema, tables) {
    const rules = await session.query(`select table_name, constraint_name, delete_rule from information_schema.referential_constraints
     where constraint_schema = ${quote_text(schema)}`);
    const onDelete = new Map(rules.map(([table, name, rule]) => [`${table}\0${name}`, rule?.toLowerCase() ?? '']));
    const rows = await session.query(`select table_name, constraint_name, column_name, referenced_table_schema, referenced_table_name, referenced_column_name
     from information_schema.key_column_usage
     where table_schema = ${quote_text(schema)} and referenced_table_name is not null
     order by table_name, constraint_name, ordinal_position`);
    const keys = Map.groupBy(rows, ([table, name]) => `${table}\0${name}`);
    for (const [id, parts] of keys) {
        const [[tableName, name, , toSchema, toTable] = []] = parts;
        if (!tableName || !name || !toSchema || !toTable)
            continue;
        tables.get(tableName)?.foreignKeys.push({
            name,
            columns: parts.flatMap(([, , column]) => column ?? []),
            references: {
                schema: toSchema,
                name: toTable,
                columns: parts.flatMap(([, , , , , column]) => column ?? []),
            },
            deferrable: false,
            onDelete: onDelete.get(id)?.toLowerCase() ?? '',
        });
    }
}
async function named(session, schema, select) {
    const rows = await session.query(`${select} = ${quote_text(schema)} order by 1`);
    return rows.flatMap(([name]) => (name ? { schema, name } : []));
}
async function triggers(session, schema) {
    const rows = await session.query(`select trigger_name, event_object_table from information_schema.triggers
     where trigger_schema = ${quote_text(schema)} order by 1`);
    return rows.flatMap(([name, table]) => (name && table ? { schema, name, table } : []));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/mysql2/index.js
var mysql2 = __webpack_require__(20909);
;// CONCATENATED MODULE: ./lib/engine/mysql/address.js
/**
 * How encryption is asked for: `?ssl-mode=…`, as MySQL's own clients name it. Without: as MySQL 9
 * on loopback, none.
 */
const TLS = {
    DISABLED: null,
    REQUIRED: { rejectUnauthorized: false },
    VERIFY_CA: { rejectUnauthorized: true },
    VERIFY_IDENTITY: { rejectUnauthorized: true, verifyIdentity: true },
};
/**
 * Where `mysql://user:password@host:port/database?ssl-mode=…` leads; throws TypeError for a URL
 * that is none of that.
 */
function address(url) {
    const { hostname, port, username, password, pathname, searchParams } = new URL(url);
    const database = decodeURIComponent(pathname.slice(1));
    let ssl = null;
    for (const [key, value] of searchParams) {
        const mode = TLS[value.toUpperCase()];
        if (key !== 'ssl-mode' || mode === undefined) {
            const known = Object.keys(TLS).join(', ');
            throw new TypeError(`unknown parameter ${key} in the database's URL; known: ssl-mode=${known}`);
        }
        ssl = mode;
    }
    return {
        host: hostname.replace(/^\[(.*)\]$/, '$1'),
        port: port === '' ? 3306 : Number(port),
        user: decodeURIComponent(username),
        password: decodeURIComponent(password),
        ...(database !== '' && { database }),
        ...(ssl !== null && { ssl }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/mysql/packet.js
/**
 * The text protocol's cells: a length, then that many bytes.
 * https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_dt_integers.html
 */
const NULL_CELL = 0xfb;
/** How many bytes stand before the cell's own, by the first byte of its length. */
const lengthBytes = (first) => first < 0xfb ? 1 : first === 0xfc ? 3 : first === 0xfd ? 4 : 9;
/** The length that starts at `at` with a byte of more than 0xfb. */
function longLength(buffer, at) {
    const first = buffer[at];
    if (first === 0xfc)
        return buffer.readUInt16LE(at + 1);
    if (first === 0xfd)
        return buffer.readUIntLE(at + 1, 3);
    return buffer.readUInt32LE(at + 1) + buffer.readUInt32LE(at + 5) * 2 ** 32;
}

;// CONCATENATED MODULE: ./lib/engine/mysql/answer.js

/** A small answer, whole, as text. */
class Answer {
    rows = [];
    #width = 0;
    columns(count) {
        this.#width = count;
    }
    row({ buffer, offset }) {
        const cells = [];
        let at = offset;
        for (let i = 0; i < this.#width; i++) {
            const first = buffer[at] ?? NULL_CELL;
            if (first === NULL_CELL) {
                cells.push(null);
                at++;
                continue;
            }
            const length = first < NULL_CELL ? first : longLength(buffer, at);
            at += lengthBytes(first);
            cells.push(buffer.toString('utf8', at, at + length));
            at += length;
        }
        this.rows.push(cells);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./lib/engine/mysql/errors.js


const Failure = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().optional(),
    errno: schemas/* number */.aig().optional(),
    message: schemas/* string */.YjP(),
    sqlMessage: schemas/* string */.YjP().optional(),
    fatal: schemas/* boolean */.zMY().optional(),
});
/**
 * MariaDB's own numbers, which the driver knows by MySQL's names or not at all.
 * https://mariadb.com/kb/en/mariadb-error-codes/
 */
const MARIADB_NAMES = {
    1906: 'ER_WARNING_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN',
    1927: 'ER_CONNECTION_KILLED',
    1969: 'ER_STATEMENT_TIMEOUT',
    4025: 'ER_CONSTRAINT_FAILED',
    4031: 'ER_REFERENCED_TRG_DOES_NOT_EXIST',
};
/** Errors after which a server cannot go on: the connection is gone, however the driver takes them, or there is no room left. */
const LOST = new Set([
    'PROTOCOL_CONNECTION_LOST',
    'PROTOCOL_SEQUENCE_TIMEOUT',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ER_SERVER_SHUTDOWN',
    'ER_CONNECTION_KILLED',
    'ER_CLIENT_INTERACTION_TIMEOUT',
    'ER_NORMAL_SHUTDOWN',
    'ER_DISK_FULL',
    'ER_RECORD_FILE_FULL',
    'ER_ERROR_ON_WRITE',
    'ER_TEMP_FILE_WRITE_FAILURE',
    'ER_OUTOFMEMORY',
    'ER_OUT_OF_RESOURCES',
    'ER_CON_COUNT_ERROR',
]);
/** What the driver threw, in our words. */
function databaseError(thrown, maria) {
    if (thrown instanceof engine/* DatabaseError */.a)
        return thrown;
    const parsed = Failure.safeParse(thrown instanceof Error ? { ...thrown, message: thrown.message } : thrown);
    if (!parsed.success) {
        return new engine/* DatabaseError */.a(String(thrown), { code: 'UNKNOWN', cause: thrown });
    }
    const { code, errno = 0, message, sqlMessage, fatal = false } = parsed.data;
    const name = (maria ? MARIADB_NAMES[errno] : undefined) ?? code ?? (errno > 0 ? `${errno}` : null);
    const said = code === 'ABORT_ERR' ? 'the session was ended' : (sqlMessage ?? message);
    const { text, detail } = withoutValues(said, name ?? '');
    return new engine/* DatabaseError */.a(text, {
        code: name ?? 'CONNECTION_CLOSED',
        about: about(said),
        detail,
        lost: fatal || LOST.has(name ?? ''),
        // The driver's error carries the statement's whole text, with the values in it: it stays
        // behind.
    });
}
/** A warning where none may be. */
function warningError(code, said) {
    const { text, detail } = withoutValues(said, code);
    return new engine/* DatabaseError */.a(`the server warned: ${text}`, { code, about: about(said), detail });
}
/**
 * Where messages carry values of rows (the servers' errmsg-utf8.txt): the quoted part is left out,
 * up to the last quote, since values may hold quotes themselves.
 */
const VALUES = [
    [/^Duplicate entry '.*' for key /s, 'Duplicate entry for key '],
    [/^(Incorrect [\w ()]*?value): '.*' (for (?:column|function) )/s, '$1 $2'],
    [/^((?:Truncated i|I)ncorrect [\w ()]*?value): '.*'$/s, '$1'],
    [/^(Invalid \w+ character string): .*$/s, '$1'],
    [/^(Cannot convert string) '.*' (from \w+ to \w+)$/s, '$1 $2'],
    [/^(.* value is out of range) in '.*'$/s, '$1'],
    [/^(Table has no partition for value) .*$/s, '$1'],
    [/^(Invalid JSON text.*?): ".*" (at position \d+.*)$/s, '$1 $2'],
    [/^(Encountered illegal value) '.*' (when converting .*)$/s, '$1 $2'],
    [/^(Unknown [\w ]*time zone): '.*'$/s, '$1'],
];
function withoutValues(said, code) {
    // What a trigger or routine says with SIGNAL is its author's text, and may hold anything.
    if (code === 'ER_SIGNAL_EXCEPTION' ||
        code === 'ER_SIGNAL_WARN' ||
        code === 'ER_SIGNAL_NOT_FOUND') {
        return { text: 'a trigger or routine refused the statement (SIGNAL)', detail: said };
    }
    for (const [pattern, instead] of VALUES) {
        if (pattern.test(said))
            return { text: said.replace(pattern, instead), detail: said };
    }
    return { text: said, detail: null };
}
function about(said) {
    const key = /for key '([^']+)'$/.exec(said)?.[1]?.split('.') ?? [];
    const foreign = /\(`[^`]*`\.`([^`]*)`, CONSTRAINT `([^`]*)`/.exec(said);
    const check = /^(?:Check constraint '([^']+)' is|CONSTRAINT `([^`]+)` failed for `[^`]*`\.`([^`]*)`)/.exec(said);
    const column = /for column (?:`[^`]*`\.`[^`]*`\.`([^`]+)`|'([^']+)') at row/.exec(said) ??
        /^(?:Column|Field) '([^']+)'/.exec(said);
    const table = (key.length > 1 ? key[0] : undefined) ?? foreign?.[1] ?? check?.[3];
    const constraint = key.at(-1) ?? foreign?.[2] ?? check?.[1] ?? check?.[2];
    const named = column?.[1] ?? column?.[2];
    return {
        ...(table !== undefined && { table }),
        ...(named !== undefined && { column: named }),
        ...(constraint !== undefined && { constraint }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/mysql/cells.js

const BYTES = 256 * 1024;
const CELLS = 32 * 1024;
/** Rows as chunks of cells: each packet is copied whole, and where its cells lie is noted. */
class CellCollector {
    #full = [];
    #spare = [];
    #width = 0;
    #chunk = null;
    #bytes = 0;
    #handedOut = null;
    get waiting() {
        return this.#full.length;
    }
    columns(count) {
        this.#width = count;
    }
    row({ buffer, offset, end }) {
        const width = this.#width;
        const size = end - offset;
        if (this.#chunk !== null && !this.#fits(this.#chunk, size))
            this.#finish(this.#chunk);
        const chunk = this.#chunk ?? this.#empty(size);
        this.#chunk = chunk;
        const { data, start, end: ends } = chunk;
        buffer.copy(data, this.#bytes, offset, end);
        const shift = this.#bytes - offset;
        let cell = chunk.rows * width;
        let at = offset;
        for (const last = cell + width; cell < last; cell++) {
            const first = buffer[at] ?? NULL_CELL;
            if (first === NULL_CELL) {
                start[cell] = -1;
                ends[cell] = -1;
                at++;
                continue;
            }
            const length = first < NULL_CELL ? first : longLength(buffer, at);
            at += lengthBytes(first);
            start[cell] = at + shift;
            at += length;
            ends[cell] = at + shift;
        }
        this.#bytes += size;
        chunk.rows++;
    }
    take(rest) {
        if (this.#handedOut !== null)
            this.#recycle(this.#handedOut);
        if (rest && this.#chunk !== null)
            this.#finish(this.#chunk);
        this.#handedOut = this.#full.shift() ?? null;
        return this.#handedOut;
    }
    #fits(chunk, size) {
        return (this.#bytes + size <= chunk.data.length &&
            (chunk.rows + 1) * this.#width <= chunk.start.length);
    }
    #finish(chunk) {
        this.#full.push(chunk);
        this.#chunk = null;
        this.#bytes = 0;
    }
    #empty(size) {
        const spare = size <= BYTES ? this.#spare.pop() : undefined;
        if (spare)
            return Object.assign(spare, { rows: 0 });
        const cells = Math.max(CELLS, this.#width);
        return {
            data: Buffer.allocUnsafeSlow(Math.max(BYTES, size)),
            rows: 0,
            width: this.#width,
            start: new Int32Array(cells),
            end: new Int32Array(cells),
        };
    }
    #recycle(chunk) {
        this.#handedOut = null;
        // A chunk that one huge row made is not kept.
        if (chunk.data.length === BYTES)
            this.#spare.push(chunk);
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/engine/mysql/infile.js

/** Rows on their way to LOAD DATA LOCAL. */
class Infile {
    /** What the driver sends, chunk by chunk. */
    stream;
    /** What the rows' own source threw, if it did: the server sees but the end of the file. */
    failure = null;
    #ended = false;
    constructor(rows) {
        this.stream = external_node_stream_.Readable.from(this.#read(rows), { objectMode: true, highWaterMark: 2 });
    }
    /** True while the server is owed rows. */
    get open() {
        return this.stream.readableDidRead && !this.#ended;
    }
    async *#read(rows) {
        try {
            // An empty packet would end the file.
            for await (const chunk of rows)
                if (chunk.length > 0)
                    yield chunk;
        }
        catch (error) {
            this.failure = { error };
        }
        finally {
            this.#ended = true;
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/reading.js
/** Chunks that may wait before the connection is told to pause. */
const AHEAD = 2;
/**
 * Between the packets, which come when they like, and the reader, who asks: the socket rests while
 * enough waits.
 */
class Reading {
    #connection;
    #collector;
    #state = 'reading';
    #failure = null;
    #paused = false;
    #wake = null;
    constructor(connection, collector) {
        this.#connection = connection;
        this.#collector = collector;
    }
    get ended() {
        return this.#state === 'ended';
    }
    columns(count) {
        this.#collector.columns(count);
    }
    row(packet) {
        if (this.#state === 'discarding')
            return;
        this.#collector.row(packet);
        const { waiting } = this.#collector;
        if (waiting > 0)
            this.#wakeUp();
        if (waiting >= AHEAD && !this.#paused) {
            this.#paused = true;
            // Once the driver is through with what the socket brought; it would copy each packet that
            // came after a pause.
            queueMicrotask(() => {
                if (this.#paused)
                    this.#connection.pause();
            });
        }
    }
    /** The statement has ended, well or not. */
    end(failure) {
        this.#failure = this.#state === 'discarding' ? null : failure;
        this.#state = 'ended';
        this.#wakeUp();
    }
    /** The next chunk, or null at the end; throws what ended the statement. */
    async next() {
        for (;;) {
            if (this.#failure !== null)
                throw this.#failure.error;
            const chunk = this.#collector.take(this.#state === 'ended');
            if (this.#collector.waiting < AHEAD)
                this.#resume();
            if (chunk !== null || this.#state === 'ended')
                return chunk;
            await new Promise(resolve => {
                this.#wake = resolve;
            });
        }
    }
    /** No more is asked for: what still comes is dropped, and the socket does not rest. */
    release() {
        if (this.#state === 'reading')
            this.#state = 'discarding';
        this.#resume();
    }
    #resume() {
        if (!this.#paused)
            return;
        this.#paused = false;
        this.#connection.resume();
    }
    #wakeUp() {
        this.#wake?.();
        this.#wake = null;
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/row-text.js

const row_text_BYTES = 256 * 1024;
const TAB = 9;
const NEWLINE = 10;
const BACKSLASH = 92;
const CAPITAL_N = 78;
/**
 * By byte: the letter that stands behind the backslash, or 0. NUL becomes `\0`, which LOAD DATA
 * reads, and COPY refuses.
 */
const ESCAPE = new Uint8Array(256);
ESCAPE[0] = 48;
ESCAPE[TAB] = 116;
ESCAPE[NEWLINE] = 110;
ESCAPE[13] = 114;
ESCAPE[BACKSLASH] = BACKSLASH;
/**
 * Rows as row text, in one pass over each packet: the mover's hot path, so nothing is made for a
 * cell.
 */
class RowTextCollector {
    #full = [];
    #width = 0;
    #out = Buffer.alloc(0);
    #length = 0;
    #rows = 0;
    get waiting() {
        return this.#full.length;
    }
    columns(count) {
        this.#width = count;
    }
    row({ buffer, offset, end }) {
        // At most, every byte is escaped, and every one-byte NULL becomes two and a tab.
        const most = 3 * (end - offset) + 1;
        if (this.#length + most > this.#out.length)
            this.#next(most);
        const out = this.#out;
        let to = this.#length;
        let at = offset;
        for (let left = this.#width; left > 0; left--) {
            const first = buffer[at] ?? NULL_CELL;
            if (first === NULL_CELL) {
                out[to++] = BACKSLASH;
                out[to++] = CAPITAL_N;
                at++;
            }
            else {
                const length = first < NULL_CELL ? first : longLength(buffer, at);
                at += lengthBytes(first);
                for (const stop = at + length; at < stop; at++) {
                    const byte = buffer[at] ?? 0;
                    const letter = byte > BACKSLASH ? 0 : (ESCAPE[byte] ?? 0);
                    if (letter === 0)
                        out[to++] = byte;
                    else {
                        out[to++] = BACKSLASH;
                        out[to++] = letter;
                    }
                }
            }
            out[to++] = TAB;
        }
        out[to - 1] = NEWLINE;
        this.#length = to;
        this.#rows++;
    }
    take(rest) {
        if (rest)
            this.#finish();
        return this.#full.shift() ?? null;
    }
    /** Chunks are handed on to other streams, which keep them: none is used twice. */
    #next(most) {
        this.#finish();
        this.#out = Buffer.allocUnsafeSlow(Math.max(row_text_BYTES, most));
        this.#length = 0;
    }
    #finish() {
        if (this.#rows === 0)
            return;
        this.#full.push({ text: this.#out.subarray(0, this.#length), rows: this.#rows });
        this.#out = Buffer.alloc(0);
        this.#length = 0;
        this.#rows = 0;
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/statement.js

const Written = schemas/* object */.Ikc({
    affectedRows: schemas/* number */.aig(),
    warningStatus: schemas/* number */.aig(),
    serverStatus: schemas/* number */.aig(),
    info: schemas/* string */.YjP(),
});
/**
 * Sends one statement and takes its rows as raw packets: the driver's own row parsers make a value
 * of each cell, which costs time and knows dates that do not exist. Rejects with what the driver
 * throws.
 */
function run(connection, sql, { params = [], rows, infile } = {}) {
    return new Promise((resolve, reject) => {
        const outcome = { affected: 0, warnings: 0, info: '', status: null };
        let results = 0;
        const command = connection.query({
            sql,
            values: [...params],
            ...(infile && { infileStreamFactory: infile }),
        }, error => (error ? reject(error) : resolve(outcome)));
        // The driver asks for its `row` after the column definitions, and for the next one after each
        // (lib/commands/query.js).
        const driversRow = Reflect.get(command, 'row');
        if (typeof driversRow !== 'function')
            throw new Error('this mysql2 is not the one we know');
        const row = (packet) => {
            const { buffer, offset, end } = packet;
            // A row's first byte is 0xfe only before a cell of 16 MiB and more.
            if (buffer[offset] === 0xfe && end - offset < 9) {
                outcome.warnings = buffer.readUInt16LE(offset + 1);
                return Reflect.apply(driversRow, command, [packet, connection]);
            }
            if (results === 1) {
                outcome.affected++;
                rows?.row(packet);
            }
            return row;
        };
        Object.assign(command, { row });
        command.on('fields', (fields) => {
            if (!Array.isArray(fields))
                return;
            results++;
            if (results === 1)
                rows?.columns(fields.length);
        });
        command.on('result', (result) => {
            const written = Written.safeParse(result);
            if (!written.success)
                return;
            if (results === 0)
                outcome.affected += written.data.affectedRows;
            outcome.warnings = written.data.warningStatus;
            outcome.info = written.data.info;
            outcome.status = written.data.serverStatus;
        });
    });
}

;// CONCATENATED MODULE: ./lib/engine/mysql/time-limit.js
/** Time that the server's own limit has, which comes first; MySQL has one for SELECT alone. */
const GRACE = 500;
/** Where the server does not even answer a KILL, only the connection can go. */
const PATIENCE = 5_000;
/**
 * Waits for a statement no longer than it may take; `late` tells what was thrown after that from
 * what was thrown before.
 */
async function limited(statement, { seconds, cancel, destroy }, failed) {
    let late = false;
    let last;
    const overdue = async () => {
        late = true;
        last = setTimeout(destroy, PATIENCE);
        await cancel().catch(destroy);
    };
    const first = seconds > 0 ? setTimeout(overdue, seconds * 1000 + GRACE) : undefined;
    try {
        return await statement();
    }
    catch (thrown) {
        throw failed(thrown, late);
    }
    finally {
        clearTimeout(first);
        clearTimeout(last);
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/warnings.js

/**
 * Warnings and notes that change no value: things that are there already or are not there (`if
 * [not] exists`), words that are to go, hints for replication and for plans. Anything else is a
 * failure, notes too: a DATETIME cut to a DATE is but a note.
 */
const HARMLESS = new Set([
    // if [not] exists
    1007, 1008, 1050, 1051, 1060, 1061, 1091, 1304, 1305, 1359, 1360, 1537, 1539,
    // EXPLAIN's rewritten text, and indexes that a plan could not use
    1003, 1739, 1831,
    // unsafe for statement-based replication
    1592,
    // deprecated, renamed or integrated: 1681 and 1287 in general, the rest one feature each
    1287, 1681, 3005, 3090, 3135, 3719, 3720, 3778,
]);
/**
 * Throws for the first row of SHOW WARNINGS that may not pass: after a write any that is not
 * harmless, after a read a note may pass as well.
 */
function failOn(rows, after) {
    for (const [level, number, message] of rows) {
        if (HARMLESS.has(Number(number)) || (after === 'read' && level === 'Note'))
            continue;
        throw warningError(NAMES[Number(number)] ?? `${number}`, message ?? '');
    }
}
/** Names of those that writes and reads bring, as the errors of the same number are called. */
const NAMES = {
    1048: 'ER_BAD_NULL_ERROR',
    1062: 'ER_DUP_ENTRY',
    1261: 'ER_WARN_TOO_FEW_RECORDS',
    1262: 'ER_WARN_TOO_MANY_RECORDS',
    1264: 'ER_WARN_DATA_OUT_OF_RANGE',
    1265: 'WARN_DATA_TRUNCATED',
    1292: 'ER_TRUNCATED_WRONG_VALUE',
    1300: 'ER_INVALID_CHARACTER_STRING',
    1301: 'ER_WARN_ALLOWED_PACKET_OVERFLOWED',
    1364: 'ER_NO_DEFAULT_FOR_FIELD',
    1365: 'ER_DIVISION_BY_ZERO',
    1366: 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD',
    1406: 'ER_DATA_TOO_LONG',
    1411: 'ER_WRONG_VALUE_FOR_TYPE',
    1452: 'ER_NO_REFERENCED_ROW_2',
};

;// CONCATENATED MODULE: ./lib/engine/mysql/session.js











/**
 * Errors that roll back the whole transaction (1205 does where innodb_rollback_on_timeout is on).
 */
const ROLLED_BACK = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const INTERRUPTED = new Set(['ER_QUERY_INTERRUPTED', 'ER_QUERY_TIMEOUT', 'ER_STATEMENT_TIMEOUT']);
/**
 * One connection to MySQL or MariaDB. Statements run one after another; while `cells` or `rowText`
 * is being read, nothing else can. Leaving such a reading early kills its query (KILL QUERY, from
 * another connection) and leaves the session usable.
 */
class MysqlSession {
    engine;
    id;
    /** For the engine's own folder. */
    flavour;
    /** For the engine's own folder. */
    connection;
    #opened;
    #reading = false;
    #inTransaction = false;
    #rolledBack = false;
    constructor(opened) {
        this.#opened = opened;
        this.engine = opened.engine;
        this.flavour = opened.flavour;
        this.connection = opened.connection;
        this.id = `${opened.connection.threadId}`;
    }
    /** The first result of a CALL; the rest is dropped. */
    async query(sql, params = []) {
        const answer = new Answer();
        await this.#run(sql, { params, rows: answer });
        return answer.rows;
    }
    /**
     * Rows that an UPDATE matched, changed or not; `on duplicate key update` counts 2 for a row that
     * it changed.
     */
    async execute(sql, params = []) {
        const outcome = await this.#run(sql, { params });
        await this.#failOnWarning(outcome, 'write');
        return outcome.affected;
    }
    /**
     * `sql`: a `load data local infile 'rows' …`, which reads `rows` whatever the file's name. Where
     * `rows` throws, so does this: the server has then written what came so far, and the caller rolls
     * back.
     */
    async load(sql, rows) {
        const infile = new Infile(rows);
        try {
            const outcome = await this.#run(sql, { infile: () => infile.stream });
            if (infile.failure)
                throw infile.failure.error;
            await this.#failOnWarning(outcome, 'write');
            return outcome;
        }
        catch (error) {
            // The server stopped listening while rows were still being sent: nothing can follow.
            if (infile.open)
                this.destroy();
            throw infile.failure ? infile.failure.error : error;
        }
        finally {
            infile.stream.destroy();
        }
    }
    cells(sql) {
        return this.#read(sql, new CellCollector());
    }
    rowText(sql) {
        return this.#read(sql, new RowTextCollector());
    }
    async begin() {
        await this.#begin('start transaction');
    }
    /** For the next transaction alone, whatever the server's own level is. */
    async beginSnapshot() {
        await this.execute('set transaction isolation level repeatable read');
        await this.#begin('start transaction with consistent snapshot, read only');
    }
    async #begin(statement) {
        await this.execute(statement);
        this.#inTransaction = true;
        this.#rolledBack = false;
    }
    /** Throws where the server has rolled back already, as it does after a deadlock. */
    async commit() {
        if (this.#rolledBack) {
            await this.rollback();
            throw new engine/* DatabaseError */.a('the transaction was rolled back: a statement in it had failed', {
                code: 'ER_LOCK_DEADLOCK',
            });
        }
        await this.execute('commit');
        this.#inTransaction = false;
    }
    /**
     * Tables that know no transactions keep their rows; the warning that says so would hide why we
     * roll back.
     */
    async rollback() {
        this.#inTransaction = false;
        this.#rolledBack = false;
        await this.#run('rollback', {});
    }
    destroy() {
        this.#opened.cut();
    }
    async [Symbol.asyncDispose]() {
        if (this.connection.state === 'authenticated' && !this.#reading) {
            await new Promise(resolve => this.connection.end(() => resolve()));
        }
        this.destroy();
    }
    /** A query's column definitions, as the driver reads them; nothing is executed. */
    async definitions(query) {
        this.#mustBeFree();
        return await this.#limited(() => new Promise((resolve, reject) => {
            this.connection.prepare(query, (error, statement) => {
                if (error)
                    return reject(error);
                // The driver would answer with the same statement again, whatever has become of its
                // tables.
                this.connection.unprepare(query);
                // Its types do not tell of the columns.
                resolve(Reflect.get(statement, 'columns'));
            });
        }));
    }
    async #run(sql, options) {
        this.#mustBeFree();
        return await this.#limited(() => run(this.connection, sql, options));
    }
    #mustBeFree() {
        if (this.#reading)
            throw new Error('this session is still being read from: use another one');
    }
    #limited(statement) {
        const { statementTimeout, cancel, cut } = this.#opened;
        const stops = { seconds: statementTimeout, cancel, destroy: cut };
        return limited(statement, stops, (thrown, late) => this.#failure(thrown, late));
    }
    #failure(thrown, late) {
        const error = databaseError(thrown, this.flavour === MARIADB);
        if (this.#inTransaction && ROLLED_BACK.has(error.code))
            this.#rolledBack = true;
        if (INTERRUPTED.has(error.code) && (late || error.code !== 'ER_QUERY_INTERRUPTED')) {
            const seconds = this.#opened.statementTimeout;
            return new engine/* DatabaseError */.a(`the statement took longer than ${seconds} seconds and was stopped`, { code: 'ER_QUERY_TIMEOUT' });
        }
        return error;
    }
    async *#read(sql, collector) {
        this.#mustBeFree();
        const reading = new Reading(this.connection, collector);
        this.#reading = true;
        const done = this.#limited(() => run(this.connection, sql, { rows: reading })).then(outcome => {
            reading.end(null);
            return outcome;
        }, (error) => {
            reading.end({ error });
            return null;
        });
        try {
            for (let chunk = await reading.next(); chunk !== null; chunk = await reading.next()) {
                yield chunk;
            }
        }
        finally {
            reading.release();
            if (!reading.ended)
                await this.#giveUp(done);
            this.#reading = false;
        }
        const outcome = await done;
        if (outcome !== null)
            await this.#failOnWarning(outcome, 'read');
    }
    async #giveUp(done) {
        const cancelled = await this.#opened.cancel().then(() => true, () => false);
        if (!cancelled)
            return this.destroy();
        await done;
        // A KILL that came just after the query's end may hit the next statement: this one.
        await run(this.connection, 'do 0').catch(() => undefined);
    }
    async #failOnWarning({ warnings }, after) {
        if (warnings > 0)
            failOn(await this.query('show warnings'), after);
    }
}
/** The session of this engine, for the engine's own folder. */
function mysqlSession(session) {
    if (session instanceof MysqlSession)
        return session;
    throw new TypeError('this session is neither MySQL’s nor MariaDB’s');
}

;// CONCATENATED MODULE: ./lib/engine/mysql/connect.js









/**
 * Modes that hold in every session of ours: nothing invalid is written, 0 is a value for
 * AUTO_INCREMENT as any other, a division by zero is told.
 */
const STRICT = [
    'STRICT_ALL_TABLES',
    'ERROR_FOR_DIVISION_BY_ZERO',
    'NO_ENGINE_SUBSTITUTION',
    'NO_AUTO_VALUE_ON_ZERO',
];
/**
 * Zero dates can always be read. They are written where the server has neither of these modes: then
 * production writes them, and a copy of its rows is right as it is.
 */
const NO_ZERO = ['NO_ZERO_IN_DATE', 'NO_ZERO_DATE'];
/**
 * Modes that say what the author's SQL means: as the server has them. All else is off, above all
 * NO_BACKSLASH_ESCAPES, on which our literals depend, and PAD_CHAR_TO_FULL_LENGTH and
 * EMPTY_STRING_IS_NULL, which change values.
 */
const MEANING = new Set([
    'ANSI_QUOTES',
    'HIGH_NOT_PRECEDENCE',
    'IGNORE_SPACE',
    'NO_UNSIGNED_SUBTRACTION',
    'ONLY_FULL_GROUP_BY',
    'PIPES_AS_CONCAT',
    'REAL_AS_FLOAT',
]);
/** Opens a session; throws DatabaseError where the server does not let us in. */
async function connected(engine, flavour, url, { name, statementTimeout = 0, signal }) {
    signal?.throwIfAborted();
    const target = address(url);
    const { connection, socket } = await connect_open(flavour, { ...target, connectAttributes: { program_name: name } }, signal);
    const session = new MysqlSession({
        engine,
        flavour,
        connection,
        cut: () => socket.destroy(),
        cancel: () => cancel(flavour, target, connection.threadId),
        statementTimeout,
    });
    try {
        await pin(session, name, statementTimeout);
    }
    catch (error) {
        session.destroy();
        throw error;
    }
    return session;
}
async function pin(session, name, timeout) {
    const [[mode] = []] = await session.query('select @@global.sql_mode');
    const its = (mode ?? '').split(',');
    const kept = its.filter(one => MEANING.has(one));
    const noZero = NO_ZERO.some(one => its.includes(one)) ? NO_ZERO : [];
    // The collation is the server's own for utf8mb4, which is what literals in the author's SQL get
    // in production, too; a comparison with a column goes by the column's.
    await session.query('set names utf8mb4');
    await session.query(`set session ${[
        `sql_mode = ${quote_text([...STRICT, ...noZero, ...kept].join(','))}`,
        `time_zone = '+00:00'`,
        'autocommit = 1',
        // A rehearsal must not wait for a lock as long as production would; the default for metadata
        // locks is a year.
        'lock_wait_timeout = 60',
        'innodb_lock_wait_timeout = 30',
        // Readers rest while the other side writes.
        'net_write_timeout = 3600',
        'net_read_timeout = 3600',
        'wait_timeout = 28800',
        'group_concat_max_len = 67108864',
        // Sorting compares no more bytes than this; no index holds keys of more than 3072.
        'max_sort_length = 4096',
        session.flavour.timeLimit(timeout),
        `@rehearse_move = ${quote_text(name.replace(/^rehearse\//, ''))}`,
    ].join(', ')}`);
}
async function connect_open(flavour, options, signal) {
    const { host = '127.0.0.1', port = 3306 } = options;
    const socket = (0,external_node_net_.createConnection)({ host, port, ...(signal && { signal }) });
    socket.setNoDelay(true);
    const connection = mysql2.createConnection({
        ...options,
        stream: socket,
        charset: 'utf8mb4',
        disableEval: true,
    });
    try {
        await new Promise((resolve, reject) => {
            connection.connect(error => (error ? reject(error) : resolve()));
        });
    }
    catch (error) {
        socket.destroy();
        throw databaseError(error, flavour === MARIADB);
    }
    // What happens between statements is told by the next one.
    connection.on('error', () => undefined);
    return { connection, socket };
}
async function cancel(flavour, target, id) {
    const { connection, socket } = await connect_open(flavour, target);
    try {
        await run(connection, `kill query ${id}`, { rows: new Answer() });
    }
    finally {
        socket.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/definitions.js


/** A column definition of the protocol, as the driver reads it. */
const Definition = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    /** Where a plain column comes from; empty for anything computed. */
    schema: schemas/* string */.YjP(),
    orgTable: schemas/* string */.YjP(),
    orgName: schemas/* string */.YjP(),
    columnType: schemas/* number */.aig(),
    characterSet: schemas/* number */.aig(),
    /** In bytes, or digits and signs. */
    columnLength: schemas/* number */.aig(),
    flags: schemas/* number */.aig(),
    decimals: schemas/* number */.aig(),
    /** MariaDB's: `uuid`, `inet6`, `point`; and `json`. */
    extendedTypeName: schemas/* string */.YjP().optional(),
    extendedFormat: schemas/* string */.YjP().optional(),
});
const UNSIGNED = 32;
const ENUM = 256;
const SET = 2048;
/**
 * The charset `binary`:
 * https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_com_query_response_text_resultset_column_definition.html
 */
const BINARY = 63;
/** A character of utf8mb4, our results' charset, counts for four bytes. */
const BYTES_A_CHARACTER = 4;
/**
 * The type of a computed column, as far as the wire tells it: an ENUM without its labels is but
 * text.
 */
function definedType(d) {
    const unsigned = (d.flags & UNSIGNED) !== 0;
    const type = extendedType(d) ?? typeByCode(d, unsigned);
    const word = d.extendedTypeName ??
        d.extendedFormat ??
        (type.kind === 'bytes' ? 'varbinary' : definitions_NAMES.get(d.columnType)) ??
        'unknown';
    return { type, native: unsigned && type.kind !== 'year' ? `${word} unsigned` : word };
}
/**
 * Whether this may be a column of that type. MariaDB gives a derived table's alias for the table
 * that a column comes from, and a real table may have that name.
 */
function agrees(definition, column) {
    const { type } = definedType(definition);
    switch (column.kind) {
        case 'enum':
            return (definition.flags & ENUM) !== 0;
        case 'set':
            return (definition.flags & SET) !== 0;
        case 'integer':
            return (type.kind === 'integer' && type.bits === column.bits && type.unsigned === column.unsigned);
        case 'decimal':
            return (type.kind === 'decimal' &&
                type.precision === column.precision &&
                type.scale === column.scale);
        default:
            return type.kind === column.kind;
    }
}
function extendedType({ extendedTypeName, extendedFormat }) {
    if (extendedFormat === 'json')
        return { kind: 'json' };
    if (extendedTypeName === 'uuid')
        return { kind: 'uuid' };
    if (extendedTypeName === 'inet4' || extendedTypeName === 'inet6')
        return { kind: 'network' };
    if (extendedTypeName === 'vector')
        return { kind: 'other', name: 'vector' };
    return null;
}
function typeByCode(d, unsigned) {
    const { Types } = mysql2;
    switch (d.columnType) {
        case Types.TINY:
            return { kind: 'integer', bits: 8, unsigned };
        case Types.SHORT:
            return { kind: 'integer', bits: 16, unsigned };
        case Types.INT24:
            return { kind: 'integer', bits: 24, unsigned };
        case Types.LONG:
            return { kind: 'integer', bits: 32, unsigned };
        case Types.LONGLONG:
            return { kind: 'integer', bits: 64, unsigned };
        case Types.DECIMAL:
        case Types.NEWDECIMAL:
            return { kind: 'decimal', precision: precision(d, unsigned), scale: d.decimals };
        case Types.FLOAT:
            return { kind: 'float', bits: 32 };
        case Types.DOUBLE:
            return { kind: 'float', bits: 64 };
        case Types.DATE:
        case Types.NEWDATE:
            return { kind: 'date' };
        case Types.TIME:
            return { kind: 'time', precision: fraction(d), zoned: false, beyondDay: true };
        case Types.DATETIME:
            return { kind: 'wall', precision: fraction(d) };
        case Types.TIMESTAMP:
            return { kind: 'instant', precision: fraction(d) };
        case Types.YEAR:
            return { kind: 'year' };
        case Types.BIT:
            return { kind: 'bits', length: d.columnLength, varying: false };
        case Types.JSON:
            return { kind: 'json' };
        case Types.GEOMETRY:
            return { kind: 'geometry', srid: null };
        case Types.NULL:
            return { kind: 'other', name: 'null' };
        case Types.VECTOR:
            return { kind: 'other', name: 'vector' };
        default:
            return stringType(d);
    }
}
function stringType({ characterSet, columnLength, columnType }) {
    if (characterSet === BINARY)
        return { kind: 'bytes', max: columnLength, fixed: false };
    const large = LARGE.has(columnType);
    return {
        kind: 'text',
        max: large ? null : Math.floor(columnLength / BYTES_A_CHARACTER),
        maxBytes: large ? columnLength : null,
        fixed: false,
    };
}
/** The length counts a sign and a point as well. */
const precision = ({ columnLength, decimals }, unsigned) => columnLength - (decimals > 0 ? 1 : 0) - (unsigned ? 0 : 1);
/** 31 and 39 stand for "as many as there are". */
const fraction = ({ decimals }) => Math.min(decimals, 6);
const { Types } = mysql2;
const LARGE = new Set([Types.TINY_BLOB, Types.MEDIUM_BLOB, Types.LONG_BLOB, Types.BLOB]);
const definitions_NAMES = new Map(Object.entries({
    tinyint: Types.TINY,
    smallint: Types.SHORT,
    mediumint: Types.INT24,
    int: Types.LONG,
    bigint: Types.LONGLONG,
    decimal: Types.NEWDECIMAL,
    float: Types.FLOAT,
    double: Types.DOUBLE,
    date: Types.DATE,
    time: Types.TIME,
    datetime: Types.DATETIME,
    timestamp: Types.TIMESTAMP,
    year: Types.YEAR,
    bit: Types.BIT,
    json: Types.JSON,
    geometry: Types.GEOMETRY,
    null: Types.NULL,
    vector: Types.VECTOR,
    varchar: Types.VAR_STRING,
    char: Types.STRING,
    text: Types.BLOB,
}).map(([word, code]) => [code, word]));

;// CONCATENATED MODULE: ./lib/engine/mysql/describe.js




const Definitions = schemas/* array */.YOg(Definition);
/**
 * A query's columns, found by preparing it; nothing is executed. A column that is one of a table's
 * own has that table's exact type; anything computed has what the protocol tells of it. In MariaDB,
 * so has what comes through the alias of a view or derived table: an ENUM is but text there.
 */
async function describe(session, query) {
    const definitions = Definitions.parse(await session.definitions(query));
    if (definitions.length === 0) {
        throw new engine/* DatabaseError */.a('the statement is no query: it has no columns', { code: 'NO_COLUMNS' });
    }
    const declared = await declaredColumns(session, definitions);
    return definitions.map(definition => {
        const column = declared.get(origin(definition));
        const { type, native } = column && agrees(definition, column.type) ? column : definedType(definition);
        return { name: definition.name, type, native };
    });
}
async function declaredColumns(session, definitions) {
    const declared = new Map();
    const tables = Map.groupBy(definitions.filter(({ schema, orgTable, orgName }) => schema && orgTable && orgName), ({ schema, orgTable }) => `${schema}\0${orgTable}`);
    for (const [first] of tables.values()) {
        if (!first)
            continue;
        const { schema, orgTable } = first;
        for (const column of (await columns(session, schema, orgTable)).get(orgTable) ?? []) {
            declared.set(origin({ schema, orgTable, orgName: column.name }), column);
        }
    }
    return declared;
}
const origin = ({ schema, orgTable, orgName, }) => `${schema}\0${orgTable}\0${orgName}`;

;// CONCATENATED MODULE: ./lib/engine/mysql/accept.js
/**
 * What LOAD DATA makes of wire text, where the column does not read it as it stands. `wire` is a
 * user variable or a column of text.
 */
function accept(flavour, wire, { type }) {
    switch (type.kind) {
        case 'bytes':
        case 'other':
            return `unhex(substr(${wire}, 3))`;
        case 'geometry': {
            const srid = `cast(conv(hex(reverse(unhex(substr(${wire}, 3, 8)))), 16, 10) as unsigned)`;
            return flavour.geometry(`unhex(substr(${wire}, 11))`, srid);
        }
        case 'bits':
            // A BIT takes text as bytes; the number of 65 digits and more does not exist.
            return `cast(conv(${wire}, 2, 10) as unsigned)`;
        case 'enum':
            return `if(${member(wire, type.labels)}, ${wire}, ${refused(wire)})`;
        case 'set':
            return `if(${NUMBER(wire)} and not ${member(wire, type.labels)}, ${refused(wire)}, ${wire})`;
        default:
            return null;
    }
}
/** Digits that are no label would be taken for the number of one. */
const NUMBER = (wire) => `${wire} regexp '^[[:space:]]*[-+]?[[:digit:]]+[[:space:]]*$'`;
const member = (wire, labels) => `cast(${wire} as binary) in (${labels.map(label => `X'${Buffer.from(label).toString('hex')}'`).join(', ')})`;
/**
 * What is no label and no number, so that the server refuses it, or NULL. Letters: collations pass
 * over much else.
 */
const refused = (wire) => `concat('no label of this column: ', ${wire})`;

;// CONCATENATED MODULE: ./lib/engine/encoded-twice.js
/** Characters of a text that are looked at: MySQL gives up on long ones, and MariaDB takes the square of their length. */
const LOOKED_AT = 1000;
/** Bytes 80–9F as cp1252 shows them; and as Latin-1 does: control characters. */
const CP1252 = [
    0x20ac, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x017d, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
    0x0153, 0x017e, 0x0178,
];
/** What people write behind a letter: ellipses, dashes, quotation marks, a blank that does not break. */
const PUNCTUATION = new Set([
    0x2026, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2039, 0x203a, 0xab,
    0xbb, 0xa0,
]);
/** `say`: how a pattern of the engine says a character. */
function encodedTwice(say) {
    const any = (...codes) => codes.map(say).join('');
    const to = (from, until) => `${say(from)}-${say(until)}`;
    const latin = Array.from({ length: 0x40 }, (_, n) => 0x80 + n);
    const unlikely = [...latin, ...CP1252].filter(code => !PUNCTUATION.has(code));
    const next = `[${to(0x80, 0xbf)}${any(...CP1252)}]`;
    const odd = `[${any(...unlikely)}]`;
    return {
        character: `[${to(0xc2, 0xdf)}]${next}|[${to(0xe0, 0xef)}]${next}${next}|[${to(0xf0, 0xf4)}]${next}${next}${next}|[${to(0xc2, 0xf4)}]${next}?${next}?$`,
        other: `[^${to(0x01, 0x7f)}]`,
        telling: [
            // Â Ã Ä Å: letters of the Latin alphabets. In a word of capitals they may well stand before punctuation.
            `[${to(0xc2, 0xc5)}]${odd}`,
            `(^|[^A-Z])[${to(0xc2, 0xc5)}]${next}`,
            // Î Ï Ð Ñ × Ø Ù: of Greek, Cyrillic, Hebrew and Arabic ones, of which no word has a single one.
            `([${to(0xce, 0xd1)}${to(0xd7, 0xd9)}]${next}){2}`,
            `[${to(0xe0, 0xef)}](${odd}${next}|${next}${odd})`,
            `${say(0xf0)}${next}${next}${next}`,
        ].join('|'),
    };
}

;// CONCATENATED MODULE: ./lib/engine/mysql/encoded-twice.js


// Both servers' regular expressions know this escape: ICU's of MySQL, PCRE's of MariaDB.
const PATTERNS = encodedTwice(code => `\\x{${code.toString(16)}}`);
/** See Dialect.encodedTwice. By a collation of bytes: any other would take letters of both cases for one. */
function isEncodedTwice(expression) {
    const wide = `convert(left(${expression}, ${LOOKED_AT}) using utf8mb4)`;
    const exact = `${wide} collate utf8mb4_bin`;
    const rest = `regexp_replace(${exact}, ${quote_text(PATTERNS.character)}, '')`;
    return `length(${wide}) > char_length(${wide}) and ${exact} regexp ${quote_text(PATTERNS.telling)} and ${rest} not regexp ${quote_text(PATTERNS.other)}`;
}

;// CONCATENATED MODULE: ./lib/engine/mysql/equality.js
/**
 * A collation's name says what it takes for no difference: `_ai_` `_as_` accents, `_ci` `_cs` case,
 * `_bin` none; without `_ai` or `_as`, `_ci` ignores accents too. Trailing blanks count only in
 * MySQL's UCA 9.0.0 collations, in MariaDB's `_nopad_` ones, and in `binary`; and CHAR keeps none.
 * https://dev.mysql.com/doc/refman/9.7/en/charset-collation-names.html
 */
function equality({ type, collation }) {
    if (type.kind !== 'text' || collation === null) {
        return { ignoresCase: false, ignoresAccents: false, ignoresBlanks: false };
    }
    const ignoresCase = /_ci\b/.test(collation);
    return {
        ignoresCase,
        ignoresAccents: /_ai_/.test(collation) || (ignoresCase && !/_as_/.test(collation)),
        ignoresBlanks: type.fixed || !/_0900_|_nopad_|^binary$/.test(collation),
    };
}
/**
 * The weights by which a collation of that strength compares, in hex. There is none that ignores
 * accents and not case: then neither is ignored.
 */
function folded(flavour, expression, { ignoresCase, ignoresAccents, ignoresBlanks }) {
    const unicode = `convert(${expression} using utf8mb4)`;
    const sql = ignoresBlanks ? `trim(trailing ' ' from ${unicode})` : unicode;
    if (!ignoresCase)
        return `hex(${sql})`;
    const strength = ignoresAccents ? 'ai_ci' : 'as_ci';
    return `hex(weight_string(${sql} collate ${flavour.unicodeCollation}_${strength}))`;
}

;// CONCATENATED MODULE: ./lib/engine/mysql/literal.js

/**
 * The literal of a key's raw text (of bytes: wire text), in a form that the range optimiser
 * compares in the column's own type. Throws TypeError for what no text of that kind is, since it
 * would stand in the statement as it came.
 */
function literal(raw, type) {
    switch (type.kind) {
        case 'integer':
        case 'boolean':
        case 'year':
            return matching(raw, /^-?\d+$/, type);
        case 'decimal':
            return matching(raw, /^-?\d+(\.\d+)?$/, type);
        case 'float': {
            const number = matching(raw, /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i, type);
            // Without an exponent it would be a decimal.
            return /e/i.test(number) ? number : `${number}e0`;
        }
        case 'bits':
            return BigInt(`0b${matching(raw, /^[01]+$/, type)}`).toString();
        case 'bytes':
        case 'geometry':
            return `X'${matching(raw, /^\\x([0-9a-f]{2})*$/i, type).slice(2)}'`;
        case 'date':
        case 'wall':
        case 'instant':
            // As text, a zero date is an error in MySQL, whatever is only read.
            return /^0000-00-00( 00:00:00(\.0*)?)?$/.test(raw) ? '0' : quote_text(raw);
        case 'enum':
            // Compared as text, an ENUM orders by its letters; it is sorted, and stored, by its labels'
            // numbers.
            return `${position(raw, type.labels)}`;
        case 'set':
            return raw
                .split(',')
                .reduce((bits, member) => bits | ((1n << BigInt(position(member, type.labels))) >> 1n), 0n)
                .toString();
        default:
            return quote_text(raw);
    }
}
/**
 * From 1; 0 is the empty label, which an ENUM has for what it refused, and the member of an empty
 * SET.
 */
function position(label, labels) {
    const index = labels.indexOf(label);
    if (index < 0 && label !== '')
        throw new TypeError('this is no label of the column');
    return index + 1;
}
function matching(raw, pattern, type) {
    if (!pattern.test(raw))
        throw new TypeError(`this is no raw text of a value of kind ${type.kind}`);
    return raw;
}

;// CONCATENATED MODULE: ./lib/engine/mysql/oddities.js
/** See Dialect.oddity. */
function oddity(what, expression, { kind }) {
    switch (what) {
        case 'zero dates':
            return kind === 'date' || kind === 'wall' || kind === 'instant'
                ? `year(${expression}) = 0 or month(${expression}) = 0 or dayofmonth(${expression}) = 0`
                : null;
        case 'nul':
            if (kind === 'text')
                return `locate(X'00', cast(convert(${expression} using utf8mb4) as binary)) > 0`;
            // In JSON a backslash is always an escape: without the pairs, what is left before u0000 is one.
            return kind === 'json'
                ? `locate('\\\\u0000', replace(${expression}, '\\\\\\\\', '')) > 0`
                : null;
        case 'empty label':
            return kind === 'enum' ? `(${expression}) = 0` : null;
        case 'not finite':
            return null;
    }
}
const UNBOUNDED = new Set(['float', 'decimal', 'date', 'wall', 'instant']);
/** See Dialect.holds. */
function holds(what, { type, native, zeroDates }) {
    // MariaDB's JSON is a LONGTEXT.
    if (what === 'keys twice')
        return type.kind === 'json' && native !== 'json';
    if (what === 'not finite')
        return !UNBOUNDED.has(type.kind);
    if (what === 'zero dates')
        return zeroDates === true;
    return what === 'nul';
}

;// CONCATENATED MODULE: ./lib/engine/mysql/raw.js
/**
 * The expression that prints a value as the raw text of its kind (LogicalType). What the server
 * prints anyway stands as it is: UTC and UTF-8 are the session's, and its shortest text of a DOUBLE
 * gives the same double.
 */
function raw(expression, type) {
    switch (type.kind) {
        case 'integer':
            // A ZEROFILL column, which is always unsigned, prints its zeros.
            return type.unsigned ? `cast(${expression} as unsigned)` : expression;
        case 'decimal':
            // ZEROFILL again; a sum has no such attribute, and keeps the digits.
            return `((${expression}) + 0)`;
        case 'float':
            // A FLOAT prints six digits, and FLOAT(7,4) and DOUBLE(7,4) four behind the point.
            return `cast(${expression} as double)`;
        case 'bits':
            return bits(expression, type.length ?? 64);
        default:
            return expression;
    }
}
/**
 * The same for row text, which is text throughout: bytes, geometries and what has no form here as
 * `\x` and hex.
 */
function wire(expression, type) {
    switch (type.kind) {
        case 'bytes':
        case 'geometry':
        case 'other':
            return `concat('\\\\x', lower(hex(${expression})))`;
        default:
            return raw(expression, type);
    }
}
/** conv reads the number, not the bytes that a BIT prints as. */
const bits = (expression, length) => `lpad(conv(cast(${expression} as unsigned), 10, 2), ${length}, '0')`;

;// CONCATENATED MODULE: ./lib/engine/mysql/dialect.js








/** What the SQL of MySQL and MariaDB says for a mapping. */
const dialect = (flavour) => ({
    name: quote_name,
    // MariaDB before 11.6 would take latin1.
    ownSchema: `create database if not exists ${quote_name(engine/* OWN_SCHEMA */.t)} character set utf8mb4`,
    table: table => `${quote_name(table.schema)}.${quote_name(table.name)}`,
    text: quote_text,
    literal: literal,
    param: () => '?',
    wire: wire,
    // A TIMESTAMP prints in the session's zone.
    zoneless: (expression, type) => type.kind === 'instant' ? `unix_timestamp(${expression})` : wire(expression, type),
    accept: (wire, column) => accept(flavour, wire, column),
    // An assignment converts text as strictly as any cast, and refuses what a cast would cut.
    typed: (wire, column) => column.type.kind === 'json' ? flavour.json(wire) : (accept(flavour, wire, column) ?? wire),
    after: (columns, values) => compare(columns, values, '>'),
    upTo: (columns, values) => compare(columns, values, '<='),
    binary,
    same: (a, b) => `${a} <=> ${b}`,
    multiply,
    // CONVERT_TZ leaves what lies outside its range as it is, and knows no gaps: the mover computes
    // it on the way.
    zone: () => null,
    zoneOffset: offset => `set time_zone = ${quote_text(offset)}`,
    equality: equality,
    folded: (expression, equality) => folded(flavour, expression, equality),
    sumOfHashes,
    hashNumber: texts => `cast(conv(substr(sha2(concat_ws(':', ${texts.map(one => `convert(${one} using utf8mb4)`).join(', ')}), 256), 1, 12), 16, 10) as unsigned)`,
    serverZone: (expression, zone) => `convert_tz(${expression}, ${quote_text(zone)}, '+00:00')`,
    limit: (rows, offset) => (offset === 0 ? `limit ${rows}` : `limit ${rows} offset ${offset}`),
    oddity: oddity,
    holds: holds,
    encodedTwice: isEncodedTwice,
    unknown: predicate => `(${predicate}) is unknown`,
    unicodeForm: () => null,
    // group_concat cuts its answer at group_concat_max_len.
    ascending: () => null,
});
/**
 * Row constructors are compared without an index. In this form the optimiser sees one range for
 * each column of the key. https://dev.mysql.com/doc/refman/9.7/en/row-constructor-optimization.html
 */
function compare(columns, values, operator, from = 0) {
    const column = columns[from];
    const value = values[from];
    if (from === columns.length - 1)
        return `${column} ${operator} ${value}`;
    const rest = compare(columns, values, operator, from + 1);
    return `(${column} ${operator === '>' ? '>' : '<'} ${value} or (${column} = ${value} and ${rest}))`;
}
/** The bytes of its UTF-8, without the folding of trailing blanks that most collations bring. */
const binary = (expression, type) => type.kind === 'text' ? `cast(convert(${expression} using utf8mb4) as binary)` : expression;
/**
 * Digits of a decimal behind the point: what exceeds them the server rounds without a word. MariaDB
 * has 38.
 */
const MAX_SCALE = 30;
/**
 * The product has the digits behind the point of both. Where that is more than there can be, by the
 * type, this throws; of a float, whose digits are known only row by row, the server then divides by
 * zero, which is a failure for reads and writes alike. An expression without a type is taken for
 * one that leaves room.
 */
function multiply(expression, factor, type) {
    const decimal = /^-?\d+(?:\.(\d+))?$/.exec(factor);
    const digits = decimal?.[1]?.length ?? 0;
    const scale = type?.kind === 'decimal' ? (type.scale ?? MAX_SCALE) : 0;
    if (decimal === null || digits + scale > MAX_SCALE) {
        throw new TypeError(`a product with ${factor} would need more than ${MAX_SCALE} digits behind the point, or that is no decimal`);
    }
    // With its point a whole number is a decimal too: as a BIGINT the product would overflow.
    if (type?.kind !== 'float')
        return `((${expression}) * ${digits === 0 ? `${factor}.` : factor})`;
    const float = raw(expression, type);
    const exact = `cast(cast(${float} as char) as decimal(65, ${MAX_SCALE - digits}))`;
    return `if(${exact} <=> ${float}, ${exact} * ${factor}, mod(${exact}, 0))`;
}
/**
 * MySQL 9 has no MD5, and CRC32 is too short. Each text stands behind its length, so that no two
 * rows read alike.
 */
function sumOfHashes(wires) {
    const cells = wires.map(wire => {
        const text = `convert(${wire} using utf8mb4)`;
        return `ifnull(concat(length(${text}), ':', ${text}), '-')`;
    });
    const hash = `substr(sha2(concat(${cells.join(', ')}), 256), 1, 16)`;
    return `coalesce(sum(cast(conv(${hash}, 16, 10) as unsigned)), 0)`;
}

// EXTERNAL MODULE: ./lib/engine/health.js
var health = __webpack_require__(52226);
;// CONCATENATED MODULE: ./lib/engine/mysql/identity.js
/**
 * What a table's AUTO_INCREMENT gives next. The servers put it above every value that is inserted or that an update brings (seen on
 * MySQL 9.7 and MariaDB 11.8), but MariaDB not above one that came by `on update cascade`: then it is told to look.
 */
async function advanceIdentity(session, table) {
    const column = table.columns.find(one => one.identity !== null);
    if (column === undefined)
        return [];
    const { name, table: quoted } = session.engine.dialect;
    const [row] = await session.query(`select max(${name(column.name)}) from ${quoted(table)}`);
    const most = /^\d+$/.test(row?.[0] ?? '') ? BigInt(row?.[0] ?? '0') : 0n;
    let next = await nextOf(session, quoted(table));
    if (next <= most) {
        // A value that is too small becomes the largest one there and one more.
        await session.execute(`alter table ${quoted(table)} auto_increment = ${most + 1n}`);
        next = await nextOf(session, quoted(table));
    }
    return [{ column: column.name, next: `${next}` }];
}
/** From the table's definition: information_schema shows what it knew a day ago. */
async function nextOf(session, table) {
    const [row] = await session.query(`show create table ${table}`);
    const options = (row?.[1] ?? '').split('\n').at(-1) ?? '';
    return BigInt(/\bAUTO_INCREMENT=(\d+)/.exec(options)?.[1] ?? '1');
}

;// CONCATENATED MODULE: ./lib/engine/mysql/health.js






/** Constraints and indexes as information_schema has them, and inserts that are taken back. */
const health_health = {
    async guards(session, tables) {
        const enforced = mysqlSession(session).flavour === MARIADB ? '1' : `if(enforced = 'YES', 1, 0)`;
        const guards = [];
        for (const schema of new Set(tables.map(table => table.schema))) {
            const constraints = await session.query(`select table_name, constraint_name, lower(constraint_type), ${enforced}
from information_schema.table_constraints where table_schema = ${quote_text(schema)} order by 1, 3, 2`);
            // ALTER TABLE … DISABLE KEYS leaves its word in the comment.
            const indexes = await session.query(`select table_name, index_name, 'index', min(if(comment like '%disabled%', 0, 1))
from information_schema.statistics where table_schema = ${quote_text(schema)} group by 1, 2 order by 1, 2`);
            for (const [of, name, kind, valid] of [...constraints, ...indexes]) {
                const table = tables.find(t => t.schema === schema && t.name === of);
                const known = KINDS.find(one => one === kind);
                if (table === undefined || known === undefined)
                    continue;
                guards.push({ table, name: name ?? '', kind: known, valid: valid === '1' });
            }
        }
        return guards;
    },
    async generators(session, table) {
        const column = table.columns.find(one => one.identity !== null);
        if (column === undefined)
            return [];
        const { name, table: quoted } = session.engine.dialect;
        const [[most = null] = []] = await session.query(`select max(${name(column.name)}) from ${quoted(table)}`);
        const next = await nextOf(session, quoted(table));
        const beyond = most === null || !/^-?\d+$/.test(most) || next > BigInt(most);
        return [{ column: column.name, next: `${next}`, most, beyond }];
    },
    async tryInsert(session, table) {
        const quoted = session.engine.dialect.table(table);
        const next = await nextOf(session, quoted);
        await session.begin();
        try {
            const rows = await session.execute((0,health/* insertOfCopy */.M)(session, table, '() values ()'));
            return { went: rows > 0 ? 'in' : 'nowhere' };
        }
        catch (error) {
            if (!(error instanceof engine/* DatabaseError */.a) || error.lost)
                throw error;
            return { went: 'refused', by: error };
        }
        finally {
            await session.rollback();
            // A rollback does not give back what AUTO_INCREMENT gave.
            if (table.columns.some(column => column.identity !== null))
                await session.execute(`alter table ${quoted} auto_increment = ${next}`);
        }
    },
};
const KINDS = ['primary key', 'unique', 'foreign key', 'check', 'index'];

// EXTERNAL MODULE: ./lib/engine/keeping.js
var keeping = __webpack_require__(94101);
;// CONCATENATED MODULE: ./lib/engine/mysql/keeping.js



const quoted = ({ schema, name: table }) => `${quote_name(schema)}.${quote_name(table)}`;
const same = ({ key }) => key.map(k => `t.${quote_name(k)} = k.${quote_name(k)}`).join(' and ');
const list = (columns, alias = '') => columns.map(column => `${alias}${quote_name(column)}`).join(', ');
const join = (kept) => `${quoted(kept.of)} t join ${quoted(kept.keeping)} k on ${same(kept)}`;
/** Long text is indexed by its beginning. */
const indexed = ({ key, of }) => key
    .map(column => {
    const native = of.columns.find(one => one.name === column)?.native ?? '';
    return /text|blob/i.test(native) ? `${quote_name(column)}(100)` : quote_name(column);
})
    .join(', ');
const keeping_keeping = {
    // By way of an outer join, since columns would be NOT NULL otherwise.
    make: kept => `create table if not exists ${quoted(kept.keeping)} (
  ${keeping/* KEPT_ROW */.U} bigint unsigned not null auto_increment primary key, key rehearse_key (${indexed(kept)})
) engine = InnoDB
select 0 as ${keeping/* KEPT_WAS */.L}, ${list(kept.columns, 't.')}
from (select 1) one left join ${quoted(kept.of)} t on false where false`,
    erase: (kept, where) => `delete t from ${join(kept)} where ${where}`,
    restore: (kept, columns, where) => `update ${join(kept)} set ${columns.map(c => `t.${quote_name(c)} = k.${quote_name(c)}`).join(', ')} where ${where}`,
    insert: (kept, where) => `insert into ${quoted(kept.of)} (${list(kept.columns)})
select ${list(kept.columns, 'k.')} from ${quoted(kept.keeping)} k
where ${where} and not exists (select 1 from ${quoted(kept.of)} t where ${same(kept)})`,
    clear: (kept, columns, where) => `update ${join(kept)} set ${columns.map(c => `t.${quote_name(c)} = null`).join(', ')} where ${where}`,
    deleteSome: (table, rows) => `delete from ${quoted(table)} limit ${rows}`,
    // The words that MySQL and MariaDB share.
    lockRows: 'lock in share mode',
    async generators(session, table) {
        return table.columns.some(column => column.identity !== null)
            ? `${await nextOf(session, quoted(table))}`
            : '';
    },
    // A value that is too small becomes the largest one there and one more.
    async resetGenerators(session, table, state) {
        if (state === '' || BigInt(state) === (await nextOf(session, quoted(table))))
            return;
        await session.execute(`alter table ${quoted(table)} auto_increment = ${BigInt(state)}`);
    },
};

;// CONCATENATED MODULE: ./lib/engine/mysql/lending.js


const STARTING = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'PROTOCOL_CONNECTION_LOST',
]);
const lending = {
    protocols: ['mysql:', 'mariadb:'],
    server: url => url,
    version: 'select version()',
    starting: code => STARTING.has(code),
    grants: `grant all privileges on \`rehearse\\_%\`.* to 'USER'@'HOST'; grant all privileges on \`${engine/* OWN_SCHEMA */.t.replaceAll('_', '\\_')}\`.* to 'USER'@'HOST'`,
    beside: [
        { database: engine/* OWN_SCHEMA */.t, sql: `create database ${quote_name(engine/* OWN_SCHEMA */.t)} character set utf8mb4` },
    ],
    zonePerDatabase: false,
    async databases(session, prefix) {
        const rows = await session.query('select schema_name from information_schema.schemata where left(schema_name, ?) = ? order by 1', [String(prefix.length), prefix]);
        return rows.flatMap(([database]) => database ?? []);
    },
    async drop(session, database) {
        await session.execute(`drop database if exists ${quote_name(database)}`);
    },
};

;// CONCATENATED MODULE: ./lib/engine/plans.js
/** Whether one of these lists of an index's columns begins with all of the others. */
const beginsWith = (indexes, columns) => indexes.some(index => columns.every(({ name }) => index.slice(0, columns.length).includes(name)));
/** `audit_tenant_n`: short enough for every engine. */
const indexName = ({ name }, columns) => [name, ...columns.map(column => column.name)]
    .join('_')
    .replace(/[^\w]+/g, '_')
    .slice(0, 60);

;// CONCATENATED MODULE: ./lib/engine/mysql/plans.js


/** Columns of `explain format=traditional` whose place is the same from either end. */
const ALIAS = 2;
const FULL = new Set(['ALL', 'index']);
/** Bytes of long text that an index may begin with, whatever the character set. */
const PREFIX = 100;
/** The server reads its statistics again when a table is opened that no session has open: hence the flush. */
const plans = (flavour) => ({
    async atSize(session, sizes, work) {
        const former = [];
        try {
            for (const size of sizes) {
                const { schema, name: table } = size.table;
                await session.query(`analyze table ${plans_quoted(session, size)}`);
                const [[was = null] = []] = await session.query(flavour.statistics.read, [schema, table]);
                former.push({ size, was });
                await session.execute(flavour.statistics.write, [`${size.rows}`, schema, table]);
            }
            await reopen(session, sizes);
            return await work();
        }
        finally {
            for (const { size, was } of former) {
                const { schema, name: table } = size.table;
                const { write, forget } = flavour.statistics;
                if (was === null)
                    await session.execute(forget, [schema, table]);
                else
                    await session.execute(write, [was, schema, table]);
            }
            await reopen(session, sizes);
        }
    },
    async wholeReads(session, statement) {
        const { type, rows } = flavour.explained;
        const lines = await session.query(`explain format=traditional ${statement}`);
        return lines
            .filter(line => FULL.has(line[type] ?? '') && !(line[ALIAS] ?? '<').startsWith('<'))
            .map(line => ({ alias: line[ALIAS] ?? '', rows: Number(line[rows] ?? 0) }));
    },
    async begins(session, { schema, name: table }, columns) {
        const rows = await session.query('select index_name, column_name from information_schema.statistics where table_schema = ? and table_name = ? order by index_name, seq_in_index', [schema, table]);
        const indexes = Map.groupBy(rows, ([index]) => index);
        const names = [...indexes.values()].map(parts => parts.map(([, column]) => column ?? ''));
        return beginsWith(names, columns);
    },
    createIndex(table, columns) {
        const parts = columns.map(column => /text|blob/i.test(column.native) ? `${quote_name(column.name)}(${PREFIX})` : quote_name(column.name));
        return `create index ${quote_name(indexName(table, columns))} on ${quote_name(table.schema)}.${quote_name(table.name)} (${parts.join(', ')})`;
    },
});
const plans_quoted = (session, { table }) => session.engine.dialect.table(table);
async function reopen(session, sizes) {
    if (sizes.length > 0)
        await session.execute(`flush table ${sizes.map(size => plans_quoted(session, size)).join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/engine/mysql/raw-answer.js

/**
 * A query whose columns print as raw text; null where that would cost its order. MariaDB forgets the order of a query
 * that another one selects from, so the query stands as it is wherever the server's own text will do.
 */
function rawAnswer(query, columns, ordered) {
    if (columns.every(isPlain))
        return query;
    if (ordered)
        return null;
    const names = columns.map((_, i) => `c${i + 1}`);
    const list = columns.map(({ type }, i) => raw(`c${i + 1}`, type));
    return `with answer (${names.join(', ')}) as (\n${query}\n) select ${list.join(', ')} from answer`;
}
/** Whether the server prints the raw text anyway, but for the zeros of a ZEROFILL, which are no part of a number. */
const isPlain = ({ type, native }) => type.kind === 'integer' ||
    type.kind === 'decimal' ||
    (type.kind === 'float' && /^double( unsigned)?$/.test(native)) ||
    raw('c', type) === 'c';

;// CONCATENATED MODULE: ./lib/engine/mysql/reorder.js
/** InnoDB clusters by the primary key, else by the first unique key without NULL. Elsewhere triggers would fire. */
const reorder = async (_session, table) => {
    const never = (column) => table.columns.find(({ name }) => name === column)?.nullable === false;
    const clustered = table.primaryKey !== null || table.uniques.some(({ columns }) => columns.every(never));
    return clustered ? 'by key' : 'not possible';
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/engine/lending.js
var engine_lending = __webpack_require__(32757);
// EXTERNAL MODULE: ./lib/engine/reset.js
var engine_reset = __webpack_require__(72497);
;// CONCATENATED MODULE: ./lib/engine/mysql/reset-objects.js

/** Everything (of these kinds) in the session's database, in an order in which it can be made but for views that read others. */
async function definitions(session, kinds) {
    const found = [];
    for (const [kind, names] of reset_objects_KINDS) {
        if (kinds !== undefined && !kinds.includes(kind))
            continue;
        for (const [object, table = null, place = null] of await session.query(names)) {
            if (object)
                found.push({ ...(await definition(session, kind, object)), table, place });
        }
    }
    return found;
}
/** What tells two states of an object apart; what AUTO_INCREMENT gives next is a state of its rows. */
const meaning = ({ kind, name: object, sql, session, place }) => JSON.stringify([kind, object, sql, session.mode, session.zone, place]);
const drop = async (session, { kind, name: object }) => {
    await session.execute(`drop ${kind} if exists ${quote_name(object)}`);
};
/** Makes objects in the session's database; a view that reads another one waits for it. */
async function makeAll(session, made) {
    let left = made;
    while (left.length > 0) {
        const failed = [];
        for (const one of left) {
            try {
                await make(session, one);
            }
            catch (error) {
                failed.push({ one, error });
            }
        }
        if (failed.length === left.length)
            throw failed[0]?.error;
        left = failed.map(({ one }) => one);
    }
}
/** Under the settings of the session that first made it; warnings came then, too. */
async function make(session, { sql, session: its }) {
    const settings = [
        ...(its.mode === null ? [] : [`sql_mode = ${quote_text(its.mode)}`]),
        ...(its.zone === null ? [] : [`time_zone = ${quote_text(its.zone)}`]),
        // The statement's own text is utf8mb4.
        ...(its.collation?.startsWith('utf8mb4_')
            ? [`collation_connection = ${quote_text(its.collation)}`]
            : []),
    ];
    if (settings.length === 0) {
        await session.query(sql);
        return;
    }
    const [before = []] = await session.query('select @@sql_mode, @@time_zone, @@collation_connection');
    const [mode, zone, collation] = before.map(setting => quote_text(setting ?? ''));
    await session.query(`set session ${settings.join(', ')}`);
    try {
        await session.query(sql);
    }
    finally {
        await session.query(`set session sql_mode = ${mode}, time_zone = ${zone}, collation_connection = ${collation}`);
    }
}
/** Names by kind; triggers in the order in which they fire, which is that of their making. */
const reset_objects_KINDS = [
    [
        'sequence',
        `select table_name from information_schema.tables where table_schema = database() and table_type = 'SEQUENCE' order by 1`,
    ],
    [
        'table',
        `select table_name from information_schema.tables
where table_schema = database() and table_type in ('BASE TABLE', 'SYSTEM VERSIONED') order by 1`,
    ],
    [
        'function',
        `select routine_name from information_schema.routines
where routine_schema = database() and routine_type = 'FUNCTION' order by 1`,
    ],
    [
        'procedure',
        `select routine_name from information_schema.routines
where routine_schema = database() and routine_type = 'PROCEDURE' order by 1`,
    ],
    [
        'view',
        'select table_name from information_schema.views where table_schema = database() order by 1',
    ],
    [
        'trigger',
        `select trigger_name, event_object_table, action_order from information_schema.triggers where trigger_schema = database()
order by event_object_table, event_manipulation, action_timing, action_order`,
    ],
    [
        'event',
        'select event_name from information_schema.events where event_schema = database() order by 1',
    ],
];
/** Columns of `show create …` differ by kind: https://dev.mysql.com/doc/refman/9.7/en/show-create-event.html and its neighbours. */
async function definition(session, kind, object) {
    const [row = []] = await session.query(`show create ${kind} ${quote_name(object)}`);
    const cell = (n) => row[n] ?? null;
    const made = (sql, its) => ({
        kind,
        name: object,
        sql: sql ?? '',
        session: { mode: null, zone: null, collation: null, ...its },
        next: null,
    });
    switch (kind) {
        case 'table':
            return {
                ...made((cell(1) ?? '').replace(NEXT, ''), {}),
                next: NEXT.exec(cell(1) ?? '')?.[1] ?? null,
            };
        case 'sequence': {
            const [[next = null] = []] = await session.query(`select next_not_cached_value from ${quote_name(object)}`);
            return { ...made(cell(1), {}), next };
        }
        case 'view':
            return made(cell(1), { collation: cell(3) });
        case 'event':
            return made(cell(3), { mode: cell(1), zone: cell(2), collation: cell(5) });
        default:
            return made(cell(2), { mode: cell(1), collation: cell(4) });
    }
}
/** Among the options behind the columns. */
const NEXT = /(?<=^\).*) AUTO_INCREMENT=(\d+)/m;

;// CONCATENATED MODULE: ./lib/engine/mysql/reset-rows.js



/** Tables of the session's database, and what their rows come to: how many there are, and a sum over a hash of each. */
async function digestsOf(session, database, tables) {
    const { wire, sumOfHashes } = dialect(session.flavour);
    const all = await columns(session, database);
    const found = [];
    for (const definition of tables) {
        const own = (all.get(definition.name) ?? []).filter(column => !column.generated);
        const wires = own.map(column => wire(quote_name(column.name), column.type));
        const [row = []] = await session.query(`select count(*), ${sumOfHashes(wires)} from ${quote_name(definition.name)}`);
        found.push({ definition, columns: own.map(column => column.name), digest: row.join(' ') });
    }
    return found;
}
/** Copies a table's rows, from the one database into the other. */
async function copyRows(session, table, { from, to }) {
    const list = table.columns.map(quote_name).join(', ');
    const of = (database) => `${quote_name(database)}.${quote_name(table.definition.name)}`;
    await session.execute(`insert into ${of(to)} (${list}) select ${list} from ${of(from)}`);
}
/** Empties a table, which fires no trigger, and takes AUTO_INCREMENT back. */
const empty = (session, table) => session.execute(`truncate table ${quote_name(table.name)}`);
/** Sets what a table or a sequence gives next. */
async function setNext(session, { kind, name: object, next }) {
    if (next === null)
        return;
    await session.execute(kind === 'sequence'
        ? `alter sequence ${quote_name(object)} restart ${next}`
        : `alter table ${quote_name(object)} auto_increment = ${next}`);
}

;// CONCATENATED MODULE: ./lib/engine/mysql/reset.js
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








/**
 * Copies of all tables in a database beside. Going back looks at every table and puts back those that are not what they were:
 * that is faster than loading all of them.
 */
const resets = (connect) => ({
    async keep(url, options = {}) {
        const own = address(url).database;
        if (own === undefined)
            throw new TypeError('the URL names no database that could be kept');
        const names = [...new Set([own, ...(options.also ?? [])])];
        let at = url;
        const work = async (job) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const session = __addDisposableResource(env_1, await opened(connect, at, options), true);
                return await job(session);
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
        };
        const kept = await work(session => keepAll(session, names));
        return {
            movedTo: now => {
                at = now;
            },
            restore: () => work(async (session) => {
                await endOthers(session, names);
                for (const database of kept)
                    await restore(session, database);
            }),
            [Symbol.asyncDispose]: () => work(async (session) => {
                for (const { copy } of kept) {
                    if (copy !== null)
                        await session.execute(`drop database if exists ${quote_name(copy)}`);
                }
            }),
        };
    },
    async inZone(url, zone) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const session = __addDisposableResource(env_2, await opened(connect, url, {}), true);
            const [[before = null] = []] = await session.query('select @@global.time_zone');
            await session.execute(`set global time_zone = ${quote_text(zone)}`);
            return {
                async [Symbol.asyncDispose]() {
                    const env_3 = { stack: [], error: void 0, hasError: false };
                    try {
                        const later = __addDisposableResource(env_3, await opened(connect, url, {}), true);
                        await later.execute(`set global time_zone = ${quote_text(before ?? 'SYSTEM')}`);
                    }
                    catch (e_3) {
                        env_3.error = e_3;
                        env_3.hasError = true;
                    }
                    finally {
                        const result_3 = __disposeResources(env_3);
                        if (result_3)
                            await result_3;
                    }
                },
            };
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    },
});
/** Nothing of a row is judged anew: zero dates are copied, keys and foreign keys are taken as they are. */
async function opened(connect, url, { signal }) {
    const server = new URL(url);
    server.pathname = '/';
    const session = mysqlSession(await connect(server.href, { name: 'rehearse/reset', ...(signal && { signal }) }));
    await session.execute(`set session sql_mode = 'STRICT_ALL_TABLES,ALLOW_INVALID_DATES,NO_AUTO_VALUE_ON_ZERO', foreign_key_checks = 0`);
    return session;
}
async function keepAll(session, names) {
    const kept = [];
    try {
        for (const database of names)
            kept.push(await keep(session, database, names[0] ?? database));
        return kept;
    }
    catch (error) {
        for (const { copy } of kept) {
            if (copy !== null)
                await session.execute(`drop database if exists ${quote_name(copy)}`);
        }
        throw error;
    }
}
/** `own`: the database that the others belong to. */
async function keep(session, database, own) {
    const sql = await characterOf(session, database);
    if (sql === null)
        return { name: database, copy: null, sql: '', objects: [], tables: [] };
    await session.execute(`use ${quote_name(database)}`);
    const objects = await definitions(session);
    mustBeCopyable(database, objects);
    const tables = await digestsOf(session, database, objects.filter(one => one.kind === 'table'));
    const copy = (0,engine_lending/* keptName */.Q)(own, (0,external_node_crypto_.randomBytes)(6).toString('hex'));
    await session.execute(`create database ${quote_name(copy)} ${sql}`);
    for (const table of tables) {
        const its = quote_name(table.definition.name);
        await session.execute(`create table ${quote_name(copy)}.${its} like ${quote_name(database)}.${its}`);
        await copyRows(session, table, { from: database, to: copy });
    }
    return { name: database, copy, sql, objects, tables };
}
/** https://mariadb.com/kb/en/system-versioned-tables/: what a row was before is no column that could be written. */
function mustBeCopyable(database, objects) {
    const versioned = objects.filter(one => one.kind === 'table' && /WITH SYSTEM VERSIONING/i.test(one.sql));
    if (versioned.length > 0) {
        throw new engine_reset/* CannotKeep */.V(`${database} has system-versioned tables, whose history cannot be put back: ${versioned.map(one => one.name).join(', ')}`);
    }
}
async function restore(session, kept) {
    const database = quote_name(kept.name);
    if (kept.copy === null) {
        await session.execute(`drop database if exists ${database}`);
        return;
    }
    await session.execute(`create database if not exists ${database} ${kept.sql}`);
    if ((await characterOf(session, kept.name)) !== kept.sql)
        await session.execute(`alter database ${database} ${kept.sql}`);
    await session.execute(`use ${database}`);
    const before = new Set(kept.objects.map(meaning));
    const there = await definitions(session);
    for (const one of there.toReversed())
        if (!before.has(meaning(one)))
            await drop(session, one);
    const same = there.filter(one => before.has(meaning(one)));
    const changed = await changedTables(session, kept, same);
    // A trigger's place among others is told by when it was made: all of a table's, or none.
    const ofTriggers = new Set(missing(kept.objects, same).flatMap(one => (one.kind === 'trigger' ? [one.table] : [])));
    for (const table of changed)
        ofTriggers.add(table.definition.name);
    const stale = same.filter(one => one.kind === 'trigger' && ofTriggers.has(one.table));
    for (const one of stale)
        await drop(session, one);
    const standing = same.filter(one => !stale.includes(one));
    const lost = missing(kept.objects, standing);
    const made = (kinds) => lost.filter(one => kinds.includes(one.kind));
    await makeAll(session, made(['sequence', 'table']));
    for (const table of changed) {
        if (standing.some(one => meaning(one) === meaning(table.definition)))
            await empty(session, table.definition);
        await copyRows(session, table, { from: kept.copy, to: kept.name });
    }
    await putGenerators(session, kept);
    await makeAll(session, made(['function', 'procedure', 'view']));
    await makeAll(session, made(['trigger', 'event']));
}
/** Tables that are not there as they were, or hold other rows. */
async function changedTables(session, kept, same) {
    const standing = same.filter(one => one.kind === 'table');
    const now = new Map((await digestsOf(session, kept.name, standing)).map(table => [
        table.definition.name,
        table.digest,
    ]));
    return kept.tables.filter(table => now.get(table.definition.name) !== table.digest);
}
async function putGenerators(session, kept) {
    const now = new Map((await definitions(session, ['sequence', 'table'])).map(one => [
        `${one.kind} ${one.name}`,
        one.next,
    ]));
    for (const one of kept.objects) {
        if (one.next !== null && now.get(`${one.kind} ${one.name}`) !== one.next)
            await setNext(session, one);
    }
}
function missing(all, there) {
    const known = new Set(there.map(meaning));
    return all.filter(one => !known.has(meaning(one)));
}
/** The options of `create database`; null where there is none of that name. */
async function characterOf(session, database) {
    const [row] = await session.query(`select default_character_set_name, default_collation_name from information_schema.schemata where schema_name = ${quote_text(database)}`);
    return row === undefined ? null : `character set ${row[0]} collate ${row[1]}`;
}
/** Sessions that use these databases would hold what is to be dropped. */
async function endOthers(session, databases) {
    const others = await session.query(`select id from information_schema.processlist where id <> connection_id() and db in (${databases.map(quote_text).join(', ')})`);
    for (const [id] of others) {
        // It may end by itself in between.
        await session.query(`kill ${id}`).catch(() => undefined);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/spec/errors.js
var errors = __webpack_require__(1120);
// EXTERNAL MODULE: ./lib/engine/file-bytes.js
var file_bytes = __webpack_require__(34364);
;// CONCATENATED MODULE: ./lib/engine/script-include.js



/** How deep files may include each other. */
const DEEPEST = 16;
/**
 * The file that a script includes (`\i`, `source`): relative to the script's folder, and inside `root`.
 * Throws SpecError where it is missing, leads out, or leads back.
 */
async function included(name, from, root, place) {
    const wanted = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(from.file), name);
    const file = await (0,promises_.realpath)(wanted).catch((cause) => {
        throw new errors/* SpecError */.G8(`there is no file ${name} beside ${from.shown}`, {
            place,
            fix: 'Paths in a script are relative to the folder that the script is in.',
            cause,
        });
    });
    if ((0,external_node_path_.isAbsolute)(name) || !file.startsWith(`${await (0,promises_.realpath)(root)}${external_node_path_.sep}`)) {
        throw new errors/* SpecError */.G8(`${name} lies outside what this move may read`, {
            place,
            fix: 'Include a file of the repository, by a path relative to this script.',
        });
    }
    if (from.chain.includes(file) || from.chain.length >= DEEPEST) {
        throw new errors/* SpecError */.G8(`${name} includes itself, through ${from.chain.length} files`, {
            place,
            fix: 'Take one of the includes out.',
        });
    }
    const shown = (0,external_node_path_.relative)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(from.file)), wanted)
        .split(external_node_path_.sep)
        .join('/');
    return { file, shown: joined(from.shown, shown), chain: [...from.chain, file] };
}
/** The shown name of a file beside a shown file. */
function joined(shown, beside) {
    const parts = shown.split('/').slice(0, -1);
    for (const part of beside.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/engine/script-opening.js
/** How much of a statement is looked at to tell what it is. */
const script_opening_LOOKED_AT = 4000;
const SHOWN = 80;
/** The statement's first words, white space single, leading and inner comments gone: what it is told by. */
function opening(sql) {
    return sql
        .toString('utf8', 0, script_opening_LOOKED_AT)
        .replace(/\/\*(?![!M])[\s\S]*?\*\/|--[^\n]*/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
const HOLDS_NO_ROW = /^(\/\*M?!\d* ?)?(create|alter|drop|comment|grant|revoke|set|reset|use|lock|unlock|rename|truncate|begin|start|commit|analyze|vacuum)\b/i;
const MAY_HOLD_A_SECRET = /\b(role|user|group|server|subscription|password|identified|authorization)\b/i;
/** True for statements that define and never hold values of rows. */
const definesOnly = (opening) => HOLDS_NO_ROW.test(opening);
/** What of a statement may be shown: 80 characters of a definition; of any other its verb. */
function excerpt(opening) {
    if (definesOnly(opening) && !MAY_HOLD_A_SECRET.test(opening)) {
        return opening.length > SHOWN ? `${opening.slice(0, SHOWN)}…` : opening;
    }
    const verb = /^\W*(insert(?: \w+)? into [^\s(]+|update [^\s(]+|delete from [^\s(]+|replace into [^\s(]+|copy [^\s(]+|(?:create|alter|drop) \w+|\w+)/i;
    return `${verb.exec(opening)?.[1] ?? 'statement'} …`;
}

;// CONCATENATED MODULE: ./lib/engine/mysql/script-connection.js







/** The driver's number of the charset that it passes through untouched. */
const script_connection_BINARY = 63;
/** Room that a statement needs beside its text. */
const PACKET_HEAD = 64;
const LARGEST_PACKET = 1 << 30;
// https://dev.mysql.com/doc/dev/mysql-server/latest/mysql__com_8h.html
const IN_TRANSACTION = 1;
const NO_BACKSLASH_ESCAPES = 512;
/**
 * A connection as the mysql client opens it: the server's own SQL mode, utf8mb4 until the script says otherwise, UTC. Statements
 * go out as the bytes that they are: the driver encodes text by a charset, and latin1 gives every byte back.
 */
class ScriptConnection {
    maria;
    /** The longest statement that the server takes, bytes. */
    room;
    /** Backslashes are letters (NO_BACKSLASH_ESCAPES). */
    plainBackslash = false;
    inTransaction = false;
    #connection;
    constructor(connection, maria, room) {
        this.#connection = connection;
        this.maria = maria;
        this.room = room;
    }
    /** `largest`: how long a statement may be at most; the server is asked to take it. */
    static async open(url, largest = 0, signal) {
        const { database, ...target } = address(url);
        const open = () => {
            const socket = (0,external_node_net_.createConnection)(target.port ?? 3306, target.host ?? '127.0.0.1');
            const connection = mysql2.createConnection({
                ...target,
                stream: socket,
                charset: 'BINARY',
                multipleStatements: true,
                flags: FLAGS,
                queryFormat: sql => sql,
                disableEval: true,
                connectAttributes: { program_name: 'rehearse/fixtures' },
            });
            return { connection, socket };
        };
        const giveBack = await makeRoom(open, largest);
        const { connection, socket } = open();
        const abort = () => socket.destroy();
        signal?.addEventListener('abort', abort, { once: true });
        socket.once('close', () => signal?.removeEventListener('abort', abort));
        try {
            await script_connection_connected(connection);
        }
        finally {
            await giveBack();
        }
        const [[version = '', room = '0'] = []] = await ask(connection, 'select version(), @@max_allowed_packet');
        const script = new ScriptConnection(connection, /mariadb/i.test(version), Number(room) - PACKET_HEAD);
        await script.run(Buffer.from(`set names utf8mb4`));
        await script.run(Buffer.from(`set time_zone = '+00:00'`));
        if (database !== undefined)
            await script.run(Buffer.from(`use ${quote_name(database)}`));
        return script;
    }
    /** Runs a statement. Throws DatabaseError; its `cause` is what the server said. */
    async run(sql) {
        // The driver follows SET NAMES with its own encoding; ours stays.
        Object.assign(this.#connection.config, { charsetNumber: script_connection_BINARY });
        try {
            const outcome = await run(this.#connection, sql.toString('latin1'));
            if (outcome.status !== null) {
                this.inTransaction = (outcome.status & IN_TRANSACTION) !== 0;
                this.plainBackslash = (outcome.status & NO_BACKSLASH_ESCAPES) !== 0;
            }
            return outcome;
        }
        catch (error) {
            throw readable(error);
        }
    }
    ask(sql) {
        return ask(this.#connection, sql);
    }
    async [Symbol.asyncDispose]() {
        if (this.#connection.state === 'authenticated') {
            await new Promise(resolve => this.#connection.end(() => resolve()));
        }
        this.#connection.destroy();
    }
}
/** The driver asks for what the client does not: IGNORE_SPACE would change the SQL mode, FOUND_ROWS what ROW_COUNT() says. */
const FLAGS = ['-IGNORE_SPACE', '-FOUND_ROWS', '-ODBC', '-LOCAL_FILES'];
async function ask(connection, sql) {
    const answer = new Answer();
    await run(connection, sql, { rows: answer });
    return answer.rows.map(row => row.map(cell => cell ?? ''));
}
async function script_connection_connected(connection) {
    connection.on('error', () => undefined);
    try {
        await new Promise((resolve, reject) => {
            connection.connect(error => (error ? reject(error) : resolve()));
        });
    }
    catch (error) {
        connection.destroy();
        throw databaseError(error, false);
    }
}
/**
 * A session takes its packet size from the server when it opens: the server's own is raised for that moment, where the user may, and
 * given back. Dumps are written with statements as long as the server they came from allowed.
 */
async function makeRoom(open, largest) {
    const none = async () => { };
    if (largest === 0)
        return none;
    const { connection } = open();
    await script_connection_connected(connection);
    try {
        const [[before = '0'] = []] = await ask(connection, 'select @@global.max_allowed_packet');
        if (largest + PACKET_HEAD <= Number(before))
            return none;
        await run(connection, `set global max_allowed_packet = ${LARGEST_PACKET}`);
        return async () => {
            const { connection: again } = open();
            await script_connection_connected(again);
            await run(again, `set global max_allowed_packet = ${before}`);
            again.destroy();
        };
    }
    catch {
        // The user may not: a statement that is too long will say so.
        return none;
    }
    finally {
        connection.destroy();
    }
}
/** The server's words come in the session's charset, and the driver reads them as latin1 here. */
function readable(error) {
    if (!(error instanceof Error))
        return error;
    const bytes = Buffer.from(error.message, 'latin1');
    const words = bytes.toString('utf8');
    if (!words.includes('\ufffd'))
        Object.assign(error, { message: words, sqlMessage: words });
    return error;
}

;// CONCATENATED MODULE: ./lib/engine/mysql/script-definers.js
var script_definers_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var script_definers_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


const PART = '(?:`((?:[^`]|``)*)`|\'([^\']*)\'|"([^"]*)"|([\\w$.%-]+))';
const DEFINER = new RegExp(`^(?:/\\*M?!\\d* ?)?create\\b.*?\\bdefiner ?= ?${PART}@${PART}`, 'i');
/** The definer that a statement names, by its opening. */
function definerOf(opening) {
    const found = DEFINER.exec(opening);
    if (found === null)
        return null;
    const part = (from) => (found[from] ?? found[from + 1] ?? found[from + 2] ?? found[from + 3] ?? '').replaceAll('``', '`');
    return { user: part(1), host: part(5) };
}
/**
 * What was made under an account that does not exist: a superuser may, and using it fails (error 1449). Asked afterwards, on a
 * connection of its own: dumps switch the server's notes off and lock tables.
 */
async function strangers(url, definers) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (definers.length === 0)
            return [];
        const session = script_definers_addDisposableResource(env_1, await ScriptConnection.open(url), true);
        const wanted = definers.map(({ user, host }) => `(${quote_text(user)}, ${quote_text(host)})`).join(', ');
        // An account that may not read the accounts cannot tell.
        const known = await session
            .ask(`select user, host from mysql.user where (user, host) in (${wanted})`)
            .catch(() => null);
        if (known === null)
            return [];
        const there = new Set(known.map(([user, host]) => `${user}@${host}`));
        return definers
            .filter(({ user, host }) => !there.has(`${user}@${host}`))
            .map(({ user, host, what, place }) => ({
            file: place.file,
            line: place.line,
            what,
            why: `its definer ${user}@${host} does not exist here: using it fails until a schema file creates the account`,
        }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = script_definers_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/script-refusal.js




const Thrown = schemas/* object */.Ikc({ errno: schemas/* number */.aig().catch(0), message: schemas/* string */.YjP() });
function failure(thrown, maria) {
    const parsed = Thrown.safeParse(thrown instanceof Error ? { ...thrown, message: thrown.message } : thrown);
    const { errno, message } = parsed.success ? parsed.data : { errno: 0, message: String(thrown) };
    return { number: errno, words: message, error: databaseError(thrown, maria) };
}
const SYNTAX = 1064;
/** The server's error as the author's; a syntax error at its own line, which the server counts from the statement's first. */
function refusal({ number, error, words: said }, { words, place, fix }) {
    const line = number === SYNTAX ? /at line (\d+)$/.exec(said)?.[1] : undefined;
    const offset = line === undefined ? 0 : Number(line) - 1;
    const message = definesOnly(words)
        ? error.message
        : error.message.replace(/near '[\s\S]*' at line/, "near '…' at line");
    return new errors/* SpecError */.G8(`${shorter(message)}, says the server (${number || error.code}) of: ${excerpt(words)}`, {
        place: offset === 0 ? place : { file: place.file, line: place.line + offset, column: 1 },
        fix,
        cause: error,
    });
}
/** Syntax errors are told with a sentence of manual in front. */
const shorter = (message) => message.replace(/check the manual that corresponds to your (?:MySQL|MariaDB) server version for the right syntax to use /, '');

;// CONCATENATED MODULE: ./lib/engine/mysql/script-commands.js
/**
 * Commands that the client knows at a statement's beginning, without a delimiter:
 * https://dev.mysql.com/doc/refman/9.7/en/mysql-commands.html
 */
const COMMANDS = /^(charset|clear|connect|delimiter|edit|ego|exit|go|help|nopager|notee|nowarning|pager|print|prompt|quit|rehash|resetconnection|source|status|system|tee|use|warnings)$/;
/** Words that begin a command of the client where a statement could begin. */
const isCommand = (word) => COMMANDS.test(word.toLowerCase());
/** The same commands as a backslash and a letter. */
const SHORT = {
    '!': 'system',
    '.': 'source',
    '#': 'rehash',
    C: 'charset',
    P: 'pager',
    R: 'prompt',
    T: 'tee',
    W: 'warnings',
    c: 'clear',
    d: 'delimiter',
    e: 'edit',
    h: 'help',
    n: 'nopager',
    p: 'print',
    q: 'quit',
    r: 'connect',
    s: 'status',
    t: 'notee',
    u: 'use',
    w: 'nowarning',
    x: 'resetconnection',
};

;// CONCATENATED MODULE: ./lib/engine/mysql/script-scanner.js



const NL = 0x0a;
const SPACE = 0x20;
const BANG = 0x21;
const DOUBLE = 0x22;
const HASH = 0x23;
const SINGLE = 0x27;
const STAR = 0x2a;
const DASH = 0x2d;
const SLASH = 0x2f;
const LETTER_M = 0x4d;
const script_scanner_BACKSLASH = 0x5c;
const BACKTICK = 0x60;
const SANDBOX = Buffer.from('/*M!999999\\-');
/**
 * Finds where a statement ends, over a window that grows: what it has seen it does not look at again. The rules are those of the mysql
 * client (add_line of client/mysql.cc, MySQL 9.7): strings, quoted names, three kinds of comment, a delimiter that changes. Two things
 * are kinder: a delimiter inside a comment that the server executes does not end the statement, and `delimiter` is a word like any other
 * inside one.
 */
class Scanner {
    /** As the session has it now: backslashes are letters. */
    plainBackslash = false;
    delimiter = Buffer.from(';');
    /** The next byte to look at: where `scan` found something, that. */
    at = 0;
    /** First byte of the statement's text, or -1. */
    begun = -1;
    /** Where the open string or comment began. */
    opened = 0;
    /** Length of what ended the statement. */
    ended = 0;
    #bytes;
    /** The quote that is open, `block` or `line` comment, or null in code. */
    #inside = null;
    /** Open comments that the server executes: their text is code. */
    #executed = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Begins at the window's first byte, outside of everything. */
    reset() {
        this.at = this.#bytes.start;
        this.begun = -1;
        this.#inside = null;
        this.#executed = 0;
    }
    /** What is open that should have ended, or null. */
    get open() {
        if (this.#inside === 'block' || (this.#executed > 0 && typeof this.#inside !== 'number'))
            return 'comment';
        if (typeof this.#inside !== 'number')
            return null;
        return this.#inside === BACKTICK ? 'quoted name' : 'string';
    }
    /** True at MariaDB's first line, a comment that says `enable the sandbox mode`. */
    get isSandbox() {
        return this.#is(SANDBOX, this.#bytes.data, this.#bytes.end);
    }
    /** Runs to the statement's end, a command, or the end of the window ('more': call again with the window grown). */
    scan() {
        const { data, end, ended } = this.#bytes;
        while (this.at < end) {
            if (this.#inside !== null) {
                if (!this.#goOn(data, end, ended))
                    return 'more';
                continue;
            }
            const c = data[this.at] ?? 0;
            if (isBlank(c)) {
                this.at++;
                continue;
            }
            // Enough to tell every token that begins here.
            if (!ended && end - this.at < Math.max(SANDBOX.length, this.delimiter.length, 16))
                return 'more';
            if (this.#endsAt(this.at, data, end)) {
                this.ended = this.delimiter.length;
                if (this.begun !== -1)
                    return 'end';
                this.at += this.ended;
                continue;
            }
            const found = this.#token(data, end, c);
            if (found !== null)
                return found;
        }
        return 'more';
    }
    #token(data, end, c) {
        const after = this.at + 1 < end ? (data[this.at + 1] ?? 0) : 0;
        if (c === HASH || (c === DASH && after === DASH && this.#isDashComment(data, end))) {
            this.#enter('line', 1);
        }
        else if (c === SLASH && after === STAR) {
            if (this.begun === -1 && this.isSandbox)
                return 'command';
            const third = data[this.at + 2];
            const runs = third === BANG || (third === LETTER_M && data[this.at + 3] === BANG);
            if (runs) {
                this.#begin();
                if (this.#executed++ === 0)
                    this.opened = this.at;
                this.at += 3;
            }
            else
                this.#enter('block', 2);
        }
        else if (c === STAR && after === SLASH && this.#executed > 0) {
            this.#executed--;
            this.at += 2;
        }
        else if (c === SINGLE || c === DOUBLE || c === BACKTICK) {
            this.#begin();
            this.#enter(c, 1);
        }
        else if (c === script_scanner_BACKSLASH) {
            return this.#backslash(String.fromCharCode(after));
        }
        else {
            return this.#word(data, end);
        }
        return null;
    }
    /** `\g` and `\G` end a statement, `\N` is NULL, others are commands. */
    #backslash(letter) {
        if (letter === 'g' || letter === 'G') {
            this.ended = 2;
            if (this.begun !== -1)
                return 'end';
        }
        else if (SHORT[letter] !== undefined) {
            if (this.begun === -1)
                return 'command';
            throw new errors/* SpecError */.G8(`the command \\${letter} stands inside a statement`, {
                place: { file: this.#bytes.shown, ...this.#bytes.placeOf(this.at) },
                fix: 'End the statement before it with a semicolon.',
            });
        }
        else
            this.#begin();
        this.at += 2;
        return null;
    }
    #word(data, end) {
        let to = this.at;
        // `END$$`: a delimiter ends a word.
        while (to < end && isWordPart(data[to] ?? 0) && !(to > this.at && this.#endsAt(to, data, end)))
            to++;
        if (to === end && !this.#bytes.ended)
            return 'more';
        if (this.begun === -1 && to - this.at <= 15) {
            if (isCommand(data.toString('latin1', this.at, to)))
                return 'command';
        }
        this.#begin();
        this.at = Math.max(to, this.at + 1);
        return null;
    }
    /** Goes on inside a string or comment; false where the window ends first. */
    #goOn(data, end, ended) {
        if (this.#inside === 'line')
            return this.#close((0,file_bytes/* byteAt */.aL)(data, NL, this.at, end), 0, end);
        if (this.#inside === 'block') {
            const at = data.indexOf('*/', this.at, 'latin1');
            if (at !== -1 && at + 1 < end)
                return this.#close(at, 2, end);
            this.at = ended ? end : Math.max(this.at, end - 1);
            return false;
        }
        const quote = this.#inside ?? 0;
        const escapes = quote !== BACKTICK && !this.plainBackslash;
        if (!escapes)
            return this.#close((0,file_bytes/* byteAt */.aL)(data, quote, this.at, end), 1, end);
        for (let at = this.at; at < end; at++) {
            const c = data[at];
            if (c === quote)
                return this.#close(at, 1, end);
            if (c !== script_scanner_BACKSLASH)
                continue;
            if (at + 1 >= end && !ended) {
                this.at = at;
                return false;
            }
            at++;
        }
        this.at = end;
        return false;
    }
    #enter(what, length) {
        this.#inside = what;
        if (this.#executed === 0)
            this.opened = this.at;
        this.at += length;
    }
    #close(at, length, end) {
        this.at = at === -1 ? end : at + length;
        if (at === -1)
            return false;
        this.#inside = null;
        return true;
    }
    #begin() {
        if (this.begun === -1)
            this.begun = this.at;
    }
    #is(wanted, data, end, at = this.at) {
        const to = at + wanted.length;
        return to <= end && data[at] === wanted[0] && wanted.equals(data.subarray(at, to));
    }
    #endsAt(at, data, end) {
        return this.#executed === 0 && this.#is(this.delimiter, data, end, at);
    }
    /** A statement cannot begin with two dashes; inside one, they begin a comment only with white space behind them. */
    #isDashComment(data, end) {
        const third = this.at + 2 < end ? (data[this.at + 2] ?? 0) : NL;
        return this.begun === -1 || third <= SPACE;
    }
}
const isBlank = (c) => c === SPACE || (c >= 0x09 && c <= 0x0d);
const isWordPart = (c) => (c >= 0x61 && c <= 0x7a) ||
    (c >= 0x41 && c <= 0x5a) ||
    (c >= 0x30 && c <= 0x39) ||
    c === 0x5f ||
    c === 0x24 ||
    c >= 0x80;

;// CONCATENATED MODULE: ./lib/engine/mysql/script-statements.js




const script_statements_NL = 0x0a;
/**
 * Splits a script as the mysql client does (find_command of client/mysql.cc, MySQL 9.7). It works on bytes; charsets with ASCII bytes
 * inside their characters (sjis, big5, gbk, gb18030) are not covered. dbgate-query-splitter does not do: see engine/postgres.
 */
class Statements {
    #bytes;
    #scanner;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#scanner = new Scanner(bytes);
    }
    /** NO_BACKSLASH_ESCAPES, as the session has it now: the caller sets it after each statement. */
    set plainBackslash(plain) {
        this.#scanner.plainBackslash = plain;
    }
    /** The next step, or null at the end. Its bytes are valid until the next call. Throws SpecError where a string never ends. */
    async next() {
        const bytes = this.#bytes;
        const scanner = this.#scanner;
        bytes.compact();
        scanner.reset();
        while (true) {
            const found = scanner.scan();
            if (found === 'end')
                return this.#statement(scanner.at, scanner.at + scanner.ended);
            if (found === 'command') {
                const command = await this.#command();
                if (command.kind !== 'command' || command.name !== 'delimiter')
                    return command;
                this.#setDelimiter(command);
                bytes.compact();
                scanner.reset();
                continue;
            }
            if (!(await bytes.more()) && scanner.at >= bytes.end)
                break;
        }
        if (scanner.open !== null)
            throw this.#neverEnds(scanner.open);
        return scanner.begun === -1 ? null : this.#statement(bytes.end, bytes.end);
    }
    #statement(to, passed) {
        const bytes = this.#bytes;
        const step = {
            kind: 'statement',
            sql: bytes.data.subarray(this.#scanner.begun, to),
            at: bytes.placeOf(this.#scanner.begun),
        };
        bytes.take(Math.min(passed, bytes.end));
        return step;
    }
    async #command() {
        const bytes = this.#bytes;
        const at = bytes.placeOf(this.#scanner.at);
        if (this.#scanner.isSandbox) {
            bytes.take(this.#scanner.at + 2);
            let end = bytes.data.indexOf('*/', bytes.start, 'latin1');
            while ((end === -1 || end >= bytes.end) && (await bytes.more())) {
                end = bytes.data.indexOf('*/', bytes.start, 'latin1');
            }
            bytes.take(Math.min(end === -1 ? bytes.end : end + 2, bytes.end));
            return { kind: 'sandbox', at };
        }
        let end = (0,file_bytes/* byteAt */.aL)(bytes.data, script_statements_NL, this.#scanner.at, bytes.end);
        while (end === -1 && (await bytes.more()))
            end = (0,file_bytes/* byteAt */.aL)(bytes.data, script_statements_NL, this.#scanner.at, bytes.end);
        if (end === -1)
            end = bytes.end;
        // Behind a command a delimiter may stand, and after it another statement.
        const isDelimiter = /^(delimiter\b|\\d)/i.test(bytes.data.toString('latin1', this.#scanner.at, this.#scanner.at + 10));
        const stop = bytes.data.subarray(this.#scanner.at, end).indexOf(this.#scanner.delimiter);
        const cut = !isDelimiter && stop !== -1;
        const line = bytes.data
            .toString('utf8', this.#scanner.at, cut ? this.#scanner.at + stop : end)
            .trim();
        const short = line.startsWith('\\') ? SHORT[line.charAt(1)] : undefined;
        const [word = ''] = line.split(/\s/, 1);
        const name = short ?? word.toLowerCase();
        const argument = line.slice(short === undefined ? word.length : 2).trim();
        bytes.take(cut ? this.#scanner.at + stop + this.#scanner.delimiter.length : end);
        return { kind: 'command', name, argument, at };
    }
    #setDelimiter({ argument, at }) {
        const [word = ''] = argument.split(/\s/, 1);
        const delimiter = word.replace(/^(['"])(.*)\1$/, '$2');
        if (delimiter === '' || delimiter.includes('\\')) {
            throw new errors/* SpecError */.G8('DELIMITER needs a text without backslashes', {
                place: { file: this.#bytes.shown, ...at },
                fix: 'Write DELIMITER ;; or DELIMITER //.',
            });
        }
        this.#scanner.delimiter = Buffer.from(delimiter);
    }
    #neverEnds(what) {
        return new errors/* SpecError */.G8(`a ${what} begins here and never ends`, {
            place: { file: this.#bytes.shown, ...this.#bytes.placeOf(this.#scanner.opened) },
            fix: 'Close it; the file may also have been cut short.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/script-tolerance.js
/** SET, also in a comment that the server executes. */
const script_tolerance_SET = /^(\/\*M?!\d* ?)?set\b/i;
const TOLERATED = [
    {
        // database, table or view, routine, trigger, event; MariaDB's view and sequence
        statement: /^(\/\*M?!\d* ?)?drop /i,
        errors: [1008, 1051, 1305, 1360, 1539, 4091, 4092],
        why: 'there is none to drop',
    },
    { statement: script_tolerance_SET, errors: [1193], why: 'this server has no such setting' },
    {
        // `set unique_checks = @old_unique_checks`, whose saving was passed over.
        statement: script_tolerance_SET,
        errors: [1231],
        words: /value of 'NULL'$/,
        why: 'what it would put back was never saved',
    },
    {
        statement: /\b(sql_log_bin|gtid_\w+|pseudo_\w+|server_id)\b/i,
        errors: [1227, 1238, 1694, 1781, 3546],
        why: 'it is about the replication of the server that the dump is from',
    },
    {
        statement: /^(\/\*M?!\d* ?)?(grant|revoke|set default role|alter user|drop user|drop role|create user|create role)\b/i,
        errors: [1133, 1141, 1147, 1269, 1396, 1410, 3523, 3530, 1959, 1976],
        why: 'the account is not here, or is here already',
    },
];
function passable(opening, error) {
    const found = TOLERATED.find(rule => rule.errors.includes(error.number) &&
        rule.statement.test(opening) &&
        (rule.words === undefined || rule.words.test(error.words)));
    return found?.why ?? null;
}
/** Why a statement is not sent at all, or null. */
function notSent(opening, user) {
    if (/^(\/\*M?!\d* ?)?set @@global\.gtid_(purged|slave_pos)\b/i.test(opening)) {
        return 'it is about the replication of the server that the dump is from';
    }
    const account = /^(?:\/\*M?!\d* ?)?(?:alter|drop) user (?:if exists )?[`'"]?([^`'"@\s]+)/i.exec(opening)?.[1];
    return account === user || /^set password\b(?!.*\bfor\b)/i.test(opening)
        ? 'this run is connected as that account'
        : null;
}
/** Modes of older versions that no newer one takes; a dump's own SET names them among others. */
const GONE = /NO_AUTO_CREATE_USER|POSTGRESQL|ORACLE|MSSQL|DB2|MAXDB|MYSQL323|MYSQL40|NO_KEY_OPTIONS|NO_TABLE_OPTIONS|NO_FIELD_OPTIONS/;
/** The same SET without the SQL modes that this server refused, or null where that is not why it refused. */
function withoutGoneModes(sql, error) {
    const named = error.number === 1231
        ? /^Variable 'sql_mode' can't be set to the value of '([^']*)'/i.exec(error.words)
        : null;
    if (named === null)
        return null;
    const text = sql.toString('latin1');
    const modes = [...new Set(text.match(new RegExp(GONE, 'g')) ?? [])];
    if (modes.length === 0)
        return null;
    const rest = modes.reduce((kept, mode) => kept.replaceAll(new RegExp(`${mode},|,?${mode}`, 'g'), ''), text);
    return { sql: Buffer.from(rest, 'latin1'), modes: modes.join(', ') };
}
/** What to do about an error of the server, in terms of files and of the spec. */
function advice(number, error, shown) {
    switch (number) {
        case 1064:
            return 'Correct the statement; a body with semicolons needs DELIMITER around it.';
        case 1050:
        case 1007:
            return 'It is made twice: look for another file that makes it already, or let this one drop it first.';
        case 1046:
            return 'Let the file USE a database, and name it under `database:` on this side.';
        case 1049:
            return 'Let the file create the database first.';
        case 1146:
        case 1824:
            return 'Load the file that makes it before this one: files load in the order of the spec.';
        case 1148:
        case 3948:
        case 4166:
            return 'List the file of rows under data: { table: …, file: … }.';
        case 1115:
        case 1273:
            return 'The dump is from a server with other charsets or collations: load it into the engine and version that it is from.';
        default:
            return error.lost
                ? 'See the end of the server’s log.'
                : `Correct it; the mysql client stops at the same place: mysql < ${shown}`;
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/script.js
var script_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var script_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













const scripts = { run: script_run, databaseUrl, hasDatabase, prepare };
/** What a packed file may unpack to, at most, for a statement's length. */
const PACKED = 1 << 29;
async function script_run(url, file, shown, options = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const real = await (0,promises_.realpath)(file).catch(() => file);
        const size = await (0,promises_.stat)(real).then(s => s.size, () => 0);
        const largest = real.endsWith('.gz') ? PACKED : size;
        const session = script_addDisposableResource(env_1, await ScriptConnection.open(url, largest, options.signal), true);
        const script = new Script(session, address(url), options.root ?? (0,external_node_path_.dirname)(real), options.signal);
        await script.file({ file: real, shown, chain: [real] });
        const [[database = ''] = []] = await session.ask('select database()');
        if (database !== '' && database !== address(url).database)
            script.result.database = database;
        script.result.notes.push(...(await strangers(url, script.definers)));
        return script.result;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = script_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** One run of a script, and what is to be told of it. */
class Script {
    result = { statements: 0, passedOver: [], notes: [], database: null };
    /** Accounts under which views and code run, and where that was said. */
    definers = [];
    #session;
    #user;
    #root;
    #signal;
    /** Where the open transaction began. */
    #began = null;
    constructor(session, { user = '' }, root, signal) {
        this.#session = session;
        this.#user = user;
        this.#root = root;
        this.#signal = signal;
    }
    /** Runs a file; false where it said `quit`. */
    async file(running) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const bytes = script_addDisposableResource(env_2, await file_bytes/* FileBytes */.E_.open(running.file, running.shown), true);
            const statements = new Statements(bytes);
            let goesOn = true;
            while (true) {
                statements.plainBackslash = this.#session.plainBackslash;
                const step = goesOn ? await statements.next() : null;
                if (step === null)
                    break;
                const place = { file: running.shown, ...step.at };
                if (step.kind === 'statement')
                    await this.#statement(step.sql, place);
                else if (step.kind === 'command')
                    goesOn = await this.#command(step, running, place);
                else
                    this.#passOver(place, 'enable the sandbox mode', 'no program of the client’s machine runs here anyway');
            }
            if (running.chain.length === 1)
                this.#mustBeCommitted();
            return goesOn;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = script_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    async #statement(sql, place) {
        const words = opening(sql);
        const unsent = notSent(words, this.#user);
        if (unsent !== null)
            return this.#passOver(place, excerpt(words), unsent);
        this.#refuse(sql, words, place);
        try {
            await this.#session.run(sql);
            this.result.statements++;
            const definer = definerOf(words);
            if (definer !== null)
                this.definers.push({ ...definer, what: excerpt(words), place });
        }
        catch (error) {
            this.#signal?.throwIfAborted();
            await this.#failed(failure(error, this.#session.maria), sql, words, place);
        }
        if (!this.#session.inTransaction)
            this.#began = null;
        else
            this.#began ??= place;
    }
    /** A statement that the server refused: passed over, tried without what is gone, or the author's error. */
    async #failed(failed, sql, words, place) {
        if (failed.error.lost)
            throw failed.error;
        const why = passable(words, failed);
        if (why !== null)
            return this.#passOver(place, excerpt(words), why);
        const rest = withoutGoneModes(sql, failed);
        if (rest === null)
            throw this.#refusal(failed, words, place);
        try {
            await this.#session.run(rest.sql);
        }
        catch (error) {
            throw this.#refusal(failure(error, this.#session.maria), words, place);
        }
        this.result.statements++;
        this.#passOver(place, `sql_mode ${rest.modes}`, 'this version has no such mode');
    }
    #refusal(failed, words, place) {
        return refusal(failed, { words, place, fix: advice(failed.number, failed.error, place.file) });
    }
    /** What must not reach the server, or cannot. */
    #refuse(sql, words, place) {
        if (sql.length > this.#session.room) {
            throw new errors/* SpecError */.G8(`this statement of ${sql.length} bytes is longer than the server takes (max_allowed_packet): ${excerpt(words)}`, { place, fix: 'Give the server room: settings: { max_allowed_packet: "1073741824" }.' });
        }
        if (SYSTEM_DATABASE.test(words)) {
            throw new errors/* SpecError */.G8('the file goes on to write into the server’s own system tables', {
                place,
                fix: 'Dump the databases that the move is about: mysqldump --databases NAME …',
            });
        }
    }
    /** False where the script ends here. */
    async #command({ name: asked, argument }, running, place) {
        switch (asked) {
            case 'use':
                await this.#statement(Buffer.from(`use ${quote_name(unquoted(argument))}`), place);
                return true;
            case 'charset':
                await this.#statement(Buffer.from(`set names ${unquoted(argument).replace(/\W/g, '')}`), place);
                return true;
            case 'source':
                return this.file(await included(unquoted(argument), running, this.#root, place));
            case 'exit':
            case 'quit':
                return false;
            case 'system':
            case 'edit':
            case 'connect':
            case 'resetconnection':
                throw new errors/* SpecError */.G8(`the command ${asked} needs a person, a shell or another server`, {
                    place,
                    fix: 'Take it out, or use { run: … } for this file.',
                });
            default:
                this.#passOver(place, asked, 'it is about the client’s own output');
                return true;
        }
    }
    #passOver(place, what, why) {
        this.result.passedOver.push({ file: place.file, line: place.line, what, why });
    }
    #mustBeCommitted() {
        if (this.#began === null)
            return;
        throw new errors/* SpecError */.G8('the transaction that begins here is never committed, so everything in it would be lost', {
            place: this.#began,
            fix: 'Add commit; at its end.',
        });
    }
}
const SYSTEM_DATABASE = /^use `?(mysql|sys|performance_schema|information_schema)`?\s*$/i;
function unquoted(argument) {
    const quoted = /^(['"`])(.*)\1$/.exec(argument.replace(/;\s*$/, ''));
    if (quoted === null)
        return argument.replace(/;\s*$/, '');
    return (quoted[2] ?? '').replaceAll('``', '`');
}
function databaseUrl(url, database) {
    const other = new URL(url);
    other.pathname = `/${encodeURIComponent(database)}`;
    return other.href;
}
async function hasDatabase(url, database) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const server = new URL(url);
        server.pathname = '/';
        const session = script_addDisposableResource(env_3, await ScriptConnection.open(server.href), true);
        const found = await session.ask(`select 1 from information_schema.schemata where schema_name = ${quote_text(database)}`);
        return found.length > 0;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = script_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
async function prepare(_url, extensions) {
    if (extensions.length === 0)
        return;
    throw new errors/* SpecError */.G8('extensions are PostgreSQL’s, and this side is not PostgreSQL', {
        fix: 'Take extensions: out of this side.',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/engine/mysql/sessions.js


/** Without PROCESS, a login sees its own sessions alone, and no transactions. */
const NOT_ALLOWED = 'ER_SPECIFIC_ACCESS_DENIED_ERROR';
/**
 * InnoDB takes a new picture of its transactions only where nobody has looked at one for 0.1 s (CACHE_MIN_IDLE_TIME_NS in
 * storage/innobase/trx/trx0i_s.cc): who looks again and again sees the first one for ever.
 */
const PICTURE_MS = 120;
let looked = Number.NEGATIVE_INFINITY;
const sessions = {
    port: 3306,
    async others(session) {
        const early = looked + PICTURE_MS - performance.now();
        if (early > 0)
            await (0,external_node_timers_promises_.setTimeout)(early);
        try {
            const rows = await session.query(`select p.id, t.trx_id is not null from information_schema.processlist p
left join information_schema.innodb_trx t on t.trx_mysql_thread_id = p.id
where p.db = database() and p.id <> connection_id()`);
            return rows.map(([id, open]) => ({ id: id ?? '', inTransaction: open === '1' }));
        }
        catch (error) {
            if (error instanceof engine/* DatabaseError */.a && error.code === NOT_ALLOWED)
                return null;
            throw error;
        }
        finally {
            looked = performance.now();
        }
    },
    async end(session, id) {
        await session.query(`kill ${BigInt(id)}`);
    },
};

;// CONCATENATED MODULE: ./lib/engine/mysql/shape.js



/**
 * The schema as lines: what the server would make each thing again from. A table's own statement has a line for each column, index and
 * constraint; sorted, they no longer say where a column stands.
 */
async function shape(session, also = []) {
    const [[current = null] = []] = await session.query('select database()');
    if (current === null)
        return [];
    const lines = [];
    try {
        for (const schema of await existing(session, [current, ...also])) {
            await session.query(`use ${quote_name(schema)}`);
            lines.push(`database ${schema}`, ...(await objects(session, schema)));
            lines.push(...(await grants(session, schema)));
        }
    }
    finally {
        await session.query(`use ${quote_name(current)}`);
    }
    return lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
async function objects(session, schema) {
    const lines = [];
    for (const { kind, name: object, sql, table, place, session: its } of await definitions(session)) {
        const called = `${kind} ${schema}.${object}`;
        if (kind === 'table') {
            const [head = '', ...parts] = sql.split('\n');
            // The first line only opens the bracket; the last closes it and has the table's options.
            lines.push(called, ...parts.map(part => `${called} ${part.trim().replace(/,$/, '')}`));
            if (parts.length === 0)
                lines.push(`${called} ${head}`);
        }
        else {
            const fires = table === null ? '' : `on ${table} as number ${place} `;
            lines.push(`${called} ${fires}${oneLine(sql)} sql_mode=${its.mode ?? ''}`);
        }
    }
    return lines;
}
const oneLine = (sql) => sql.replace(/\s+/g, ' ').trim();
/** Privileges on the database, on its tables and their columns; those of whole accounts are the server's. */
async function grants(session, schema) {
    const of = quote_text(schema);
    const rows = await session.query(`select concat_ws(' ', 'grant', grantee, privilege_type, table_schema, is_grantable)
from information_schema.schema_privileges where table_schema = ${of}
union all select concat_ws(' ', 'grant', grantee, privilege_type, concat(table_schema, '.', table_name), is_grantable)
from information_schema.table_privileges where table_schema = ${of}
union all select concat_ws(' ', 'grant', grantee, privilege_type, concat(table_schema, '.', table_name, '.', column_name), is_grantable)
from information_schema.column_privileges where table_schema = ${of}`);
    return rows.flatMap(([line]) => line ?? []);
}

// EXTERNAL MODULE: ./lib/engine/batch-sql.js
var batch_sql = __webpack_require__(89031);
;// CONCATENATED MODULE: ./lib/engine/orphans.js
/** Rows whose foreign key points nowhere, by foreign key; a key with a NULL in it points nowhere on purpose (MATCH SIMPLE). */
async function orphans(session, table) {
    const { name, table: quoted } = session.engine.dialect;
    const found = [];
    for (const key of table.foreignKeys) {
        const given = key.columns.map(column => `c.${name(column)} is not null`).join(' and ');
        const same = key.columns
            .map((column, i) => `p.${name(key.references.columns[i] ?? '')} = c.${name(column)}`)
            .join(' and ');
        const [row] = await session.query(`select count(*) from ${quoted(table)} c
where ${given} and not exists (select 1 from ${quoted(key.references)} p where ${same})`);
        found.push({ foreignKey: key.name, rows: Number(row?.[0] ?? 0) });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/engine/write.js
var write = __webpack_require__(36845);
// EXTERNAL MODULE: ./lib/engine/keep-rows.js
var keep_rows = __webpack_require__(50555);
// EXTERNAL MODULE: ./lib/engine/spare.js
var engine_spare = __webpack_require__(72465);
;// CONCATENATED MODULE: ./lib/engine/make-way.js


/**
 * Rows of the table that hold a unique value which another row of the staged batch is to have give it up, so that the batch can be
 * written in any order: rows of the batch themselves, and those that are gone. Whoever else is in the way stays, and the server objects.
 * `met`: the keys of the batch.
 */
async function makeWay(session, target, { gone, leaving }, met, sql) {
    const referring = await (0,engine_spare/* referringTo */.EU)(session, target.table);
    const careful = (0,engine_spare/* takesOthersAlong */.lw)(referring);
    for (const { columns } of target.table.uniques) {
        if (columns.every(one => target.key.includes(one)))
            continue;
        const spare = writesAll(target, columns)
            ? (0,engine_spare/* spareOf */._Q)(target.table, columns, target.key, referring)
            : null;
        const holders = await holdersOf(session, target, columns, gone, met, sql);
        for (const { key, inBatch } of holders) {
            const row = (0,engine_spare/* rowOf */.OB)(session, target.table, target.key, key);
            if (inBatch && spare === null)
                continue;
            if (!inBatch && leaving === 'are deleted') {
                if (careful)
                    continue;
                await remember(session, target, row);
                await session.execute(`delete from ${sql.table} where ${row('')}`);
            }
            else if (spare !== null) {
                const value = await (0,engine_spare/* spareValue */.vD)(session, target.table, spare);
                if (value === null)
                    continue;
                if (!inBatch)
                    await remember(session, target, row);
                await (0,engine_spare/* giveUp */.Ht)(session, target.table, spare, value, row);
            }
        }
    }
}
/** The batch gives every column of the index, so that what a row gave up comes back. */
function writesAll(target, columns) {
    const written = new Set([
        ...target.columns.map(({ name }) => name),
        ...target.lookups.map(({ column }) => column.name),
    ]);
    return columns.every(one => written.has(one));
}
async function holdersOf(session, target, columns, gone, met, sql) {
    const { dialect } = session.engine;
    const keys = (0,engine_spare/* columnsOf */.PL)(target.table, target.key).map(({ name, type }) => dialect.wire(`t.${dialect.name(name)}`, type));
    const inBatch = `exists (select 1 from ${dialect.table(met.keeping)} m where ${(0,engine_spare/* sameIn */.sX)(session, 'm', 't', target.key)})`;
    const found = await session.query(`select distinct ${keys.join(', ')}, case when ${inBatch} then 1 else 0 end
from ${sql.rows} join ${sql.table} t on ${(0,engine_spare/* sameIn */.sX)(session, 't', 'n', columns)}
where not (${sql.sameKey}) and (${inBatch} or (${gone}))`);
    return found.map(cells => ({
        key: cells.slice(0, -1).map(cell => cell ?? ''),
        inBatch: cells.at(-1) === '1',
    }));
}
async function remember(session, { former, table }, row) {
    if (!former)
        return;
    const from = `${session.engine.dialect.table(table)} t`;
    await session.execute((0,keep_rows/* rememberRows */.$)(session.engine, former, 't', from, row('t.')));
}

;// CONCATENATED MODULE: ./lib/engine/write-batch.js





/** Writes what stands in staging, `read` rows, by the target's declared rule. Throws WriteRefused or DatabaseError; the caller rolls back. */
async function writeStaged(session, target, sql, words, read) {
    const written = { read, inserted: 0, updated: 0, kept: 0 };
    if (read === 0)
        return written;
    const { engine } = session;
    const { former, list } = target;
    if (former) {
        const onlyNew = target.existing === 'keep' && !target.update;
        await session.execute((0,keep_rows/* rememberBatch */._5)(engine, former, sql, onlyNew));
    }
    if (list) {
        if (target.makeWay)
            await session.execute(`delete from ${engine.dialect.table(list.keeping)}`);
        await session.execute((0,keep_rows/* listKeys */.TH)(engine, list, sql));
        if (target.makeWay)
            await makeWay(session, target, target.makeWay, list, sql);
    }
    if (target.existing === 'error' && !target.update && (0,batch_sql/* keyIsUnique */.dT)(target)) {
        written.inserted = await insertAtOnce(session, target, sql, words, read);
        return written;
    }
    await refuseLookups(session, sql);
    if (!target.update && (await meetsNothing(session, sql, words))) {
        const inserted = await insertWhereNothingIs(session, target, sql, words);
        if (inserted === read)
            return { ...written, inserted };
        if (inserted !== null)
            throw suppressed(sql, read - inserted);
    }
    await refuseDuplicates(session, sql);
    if (target.onlyChanged)
        return writeChanges(session, target, sql, words, written);
    if (target.update) {
        written.updated = await update(session, sql, words);
        if (written.updated !== read)
            await refuseAbsent(session, sql, read - written.updated);
        return written;
    }
    if (target.existing === 'overwrite') {
        written.updated = await update(session, sql, words);
        if (written.updated < read)
            written.inserted = await words.attempt(session, words.insert(sql, target, 'overwrite'), 'overwrite');
        // A row that another writer added between the two statements was met by neither.
        if (written.updated + written.inserted < read)
            written.updated = (await update(session, sql, words)) - written.inserted;
        if (written.updated + written.inserted !== read)
            throw suppressed(sql, read - written.updated - written.inserted);
        return written;
    }
    if (target.existing === 'error')
        await refuseExisting(session, sql);
    written.inserted = await words.attempt(session, words.insert(sql, target, target.existing), target.existing);
    if (target.existing === 'keep')
        written.kept = read - written.inserted;
    else if (written.inserted !== read)
        throw suppressed(sql, read - written.inserted);
    return written;
}
/** Makes the rows what they should be; those that are already are not touched, so that what was written is what had changed. */
async function writeChanges(session, target, sql, words, written) {
    if (target.update) {
        const absent = await count(session, sql.absent);
        if (absent > 0)
            await refuseAbsent(session, sql, absent);
    }
    const only = (0,keep_rows/* differs */.Ag)(session.engine, target, sql.others);
    const updated = sql.others.length === 0 ? 0 : await session.execute(words.update(sql, sql.others, only));
    const insert = words.insert(sql, target, 'overwrite');
    const inserted = target.update ? 0 : await words.attempt(session, insert, 'overwrite');
    return { ...written, updated, inserted, kept: written.read - updated - inserted };
}
/**
 * Whether the table has no row where the batch's rows go. Looking each of them up costs more than the insert, and much more where the
 * server thinks that a table is empty which the batch itself fills: it then reads all of it for every row.
 */
async function meetsNothing(session, sql, words) {
    if (sql.span === null)
        return false;
    const [[met = null] = []] = await session.query(words.meets(sql, sql.span));
    return met !== '1' && met !== 't';
}
/** Null where a key comes twice, or another writer was faster: then the rule says what happens. */
async function insertWhereNothingIs(session, target, sql, words) {
    try {
        return await words.attempt(session, words.insert(sql, target, 'error'), 'error');
    }
    catch (error) {
        if (!words.isDuplicate(error))
            throw error;
        return null;
    }
}
/** The usual case: a unique index keeps the rule, and why it objected is asked only when it does. */
async function insertAtOnce(session, target, sql, words, read) {
    let inserted;
    try {
        inserted = await words.attempt(session, words.insert(sql, target, 'error'), 'error');
    }
    catch (error) {
        if (!words.isDuplicate(error))
            throw error;
        await refuseLookups(session, sql);
        await refuseDuplicates(session, sql);
        await refuseExisting(session, sql);
        throw error;
    }
    if (inserted !== read) {
        await refuseLookups(session, sql);
        throw suppressed(sql, read - inserted);
    }
    return inserted;
}
async function update(session, sql, words) {
    if (sql.others.length > 0)
        return session.execute(words.update(sql, sql.others, null));
    return count(session, sql.existing);
}
async function refuseLookups(session, sql) {
    for (const { column, missing, ambiguous } of sql.lookups) {
        if (missing) {
            await refuse(session, missing, 'lookup-missing', column, rows => `${some(rows)} to no row by the lookup of ${column}`);
        }
        await refuse(session, ambiguous, 'lookup-ambiguous', column, values => `${values === 1 ? 'one value leads' : `${values} values lead`} to several rows by the lookup of ${column}`);
    }
}
const some = (rows) => (rows === 1 ? 'one row leads' : `${rows} rows lead`);
const refuseDuplicates = (session, sql) => refuse(session, sql.duplicates, 'duplicate', null, keys => `${keys === 1 ? 'one key of' : `${keys} keys of`} ${sql.table} ${keys === 1 ? 'comes' : 'come'} from several source rows`);
const refuseExisting = (session, sql) => refuse(session, sql.existing, 'existing', null, rows => `${rows === 1 ? 'one row is' : `${rows} rows are`} in ${sql.table} already`);
async function refuseAbsent(session, sql, short) {
    await refuse(session, sql.absent, 'update-missing', null, rows => `${rows === 1 ? 'one row' : `${rows} rows`} to update ${rows === 1 ? 'is' : 'are'} not in ${sql.table}`);
    throw suppressed(sql, short);
}
async function refuse(session, finding, reason, column, message) {
    const rows = await count(session, finding);
    if (rows === 0)
        return;
    const keys = (await session.query(finding.keys)).map(key => key.map(cell => cell ?? 'NULL'));
    throw new write/* WriteRefused */.s(message(rows), { reason, column, rows, keys });
}
const count = async (session, finding) => Number((await session.query(finding.count))[0]?.[0] ?? 0);
const suppressed = (sql, rows) => new engine/* DatabaseError */.a(`${rows} rows did not arrive in ${sql.table}, and the server raised no error: a trigger or a rule of the table holds them back`, { code: 'rows-suppressed' });

// EXTERNAL MODULE: ./lib/engine/row-text.js
var row_text = __webpack_require__(38636);
;// CONCATENATED MODULE: ./lib/engine/mysql/load-rows.js



/** Row text into a table, by LOAD DATA LOCAL, or by inserts where the server does not allow that; how many rows it was. */
async function loadRows(session, table, columns, rows) {
    const [allowed] = await session.query('select @@global.local_infile');
    if (allowed?.[0] !== '1')
        return insertRows(session, table, columns, rows);
    const mine = mysqlSession(session);
    return (await mine.load(loadSql(session, table, columns), paced(mine, rows))).affected;
}
function loadSql(session, table, columns) {
    const { name, accept } = session.engine.dialect;
    const read = columns.map(({ name: column, like }, i) => {
        const value = accept(`@c${i}`, like);
        return value === null
            ? { into: name(column), set: [] }
            : { into: `@c${i}`, set: [`${name(column)} = ${value}`] };
    });
    const set = read.flatMap(column => column.set);
    return `load data local infile 'rows' into table ${table} character set utf8mb4
fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n'
(${read.map(column => column.into).join(', ')})${set.length > 0 ? `\nset ${set.join(', ')}` : ''}`;
}
/** The driver hands what it gets to the socket without asking whether that has room: rows wait here. */
async function* paced(session, rows) {
    const socket = Reflect.get(session.connection, 'stream');
    for await (const chunk of rows) {
        yield chunk;
        if (socket instanceof external_node_net_.Socket && socket.writableNeedDrain)
            await drained(socket);
    }
}
const drained = (socket) => new Promise(resolve => {
    const done = () => {
        socket.off('drain', done);
        socket.off('close', done);
        resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
});
/** Well below the smallest max_allowed_packet that a server has by default (16 MiB). */
const STATEMENT_BYTES = 1 << 20;
/** The slow way: row text taken apart, and inserted many rows at a time. */
async function insertRows(session, table, columns, rows) {
    const { name } = session.engine.dialect;
    const head = `insert into ${table} (${columns.map(column => name(column.name)).join(', ')}) values\n`;
    let values = [];
    let bytes = 0;
    let count = 0;
    const send = async () => {
        if (values.length === 0)
            return;
        count += await session.execute(head + values.join(',\n'));
        values = [];
        bytes = 0;
    };
    for await (const chunk of rows) {
        for (let start = 0; start < chunk.length;) {
            const newline = chunk.indexOf(row_text/* NEWLINE */.Xy, start);
            const end = newline === -1 ? chunk.length : newline;
            const row = rowValues(session, columns, chunk.subarray(start, end));
            values.push(row);
            bytes += Buffer.byteLength(row);
            if (bytes >= STATEMENT_BYTES)
                await send();
            start = end + 1;
        }
    }
    await send();
    return count;
}
function rowValues(session, columns, line) {
    const { text, accept } = session.engine.dialect;
    let start = 0;
    const cells = columns.map(({ like }) => {
        const tab = line.indexOf(row_text/* TAB */.wn, start);
        const end = tab === -1 ? line.length : tab;
        const literal = (0,row_text/* isNull */.kZ)(line, start, end)
            ? 'null'
            : text((0,row_text/* unescaped */.tv)(line, start, end).toString('utf8'));
        start = end + 1;
        return literal === 'null' ? literal : (accept(literal, like) ?? literal);
    });
    return `(${cells.join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/engine/mysql/triggers.js

/**
 * MySQL cannot switch a trigger off. Its definition is kept in our own database, it is dropped, and it is made again
 * afterwards, by this run or by the next: what is kept is kept before anything is dropped.
 */
async function suspendTriggers(session, table) {
    const { name, ownSchema } = session.engine.dialect;
    await session.execute(ownSchema);
    await session.execute(`create table if not exists ${KEPT} (${COLUMNS})`);
    for (const [trigger, position] of await session.query(TRIGGERS, [table.schema, table.name])) {
        if (!trigger)
            continue;
        const qualified = `${name(table.schema)}.${name(trigger)}`;
        const [definition] = await session.query(`show create trigger ${qualified}`);
        const [, mode, sql, , collation] = definition ?? [];
        await session.execute(`replace into ${KEPT} (schema_name, table_name, trigger_name, position, sql_mode, collation_name, definition)
values (?, ?, ?, ?, ?, ?, ?)`, [table.schema, table.name, trigger, position ?? '0', mode ?? '', collation ?? '', sql ?? '']);
        await session.execute(`drop trigger ${qualified}`);
    }
}
/** Makes the table's triggers again that are kept, in the order in which they fire. */
async function restoreTriggers(session, table) {
    const [known] = await session.query(`select 1 from information_schema.tables where table_schema = ? and table_name = 'suspended_trigger'`, [engine/* OWN_SCHEMA */.t]);
    if (known === undefined)
        return;
    const there = new Set((await session.query(TRIGGERS, [table.schema, table.name])).map(([trigger]) => trigger));
    const kept = await session.query(`select trigger_name, sql_mode, collation_name, definition from ${KEPT}
where schema_name = ? and table_name = ? order by position`, [table.schema, table.name]);
    for (const [trigger, mode, collation, definition] of kept) {
        if (!there.has(trigger ?? null))
            await createTrigger(session, table, { mode, collation, definition });
        await session.execute(`delete from ${KEPT} where schema_name = ? and trigger_name = ?`, [
            table.schema,
            trigger ?? null,
        ]);
    }
}
/** A trigger means what it meant under the session that made it, and its text names its table without the database. */
async function createTrigger(session, table, { mode, collation, definition }) {
    const { name, text } = session.engine.dialect;
    const [before] = await session.query('select database(), @@sql_mode, @@collation_connection');
    const [database, itsMode, itsCollation] = before ?? [];
    await session.execute(`use ${name(table.schema)}`);
    await session.execute(`set session sql_mode = ${text(mode ?? '')}`);
    if (collation?.startsWith('utf8mb4_'))
        await session.execute(`set session collation_connection = ${text(collation)}`);
    try {
        await session.execute(definition ?? '');
    }
    finally {
        await session.execute(`set session sql_mode = ${text(itsMode ?? '')}, collation_connection = ${text(itsCollation ?? '')}`);
        if (database)
            await session.execute(`use ${name(database)}`);
    }
}
const KEPT = `\`${engine/* OWN_SCHEMA */.t}\`.suspended_trigger`;
const COLUMNS = `
  schema_name varchar(64) not null,
  table_name varchar(64) not null,
  trigger_name varchar(64) not null,
  position int not null,
  sql_mode text not null,
  collation_name varchar(64) not null,
  definition longtext not null,
  primary key (schema_name, trigger_name)`;
/** Before and after, insert, update and delete: each has an order of its own. */
const TRIGGERS = `
select trigger_name, action_order from information_schema.triggers
where event_object_schema = ? and event_object_table = ?
order by event_manipulation, action_timing, action_order`;

;// CONCATENATED MODULE: ./lib/engine/mysql/write.js









/** Rows go by LOAD DATA LOCAL, into the table or into a temporary one. */
const writer = {
    async prepare(session, target) {
        if (target.triggers === 'suspend')
            await suspendTriggers(session, target.table);
    },
    write: (session, target, rows, direct) => suspended(session, target, async () => {
        if (direct) {
            const read = await loadDirectly(session, target, rows);
            return { read, inserted: read, updated: 0, kept: 0 };
        }
        // Making a temporary table commits nothing, and is faster than emptying one.
        await session.execute(`drop temporary table if exists ${STAGING}`);
        await session.execute(createStaging(session, target));
        const read = await loadRows(session, STAGING, staged(target), rows);
        return writeStaged(session, target, (0,batch_sql/* batchSql */.$h)(session.engine, target, STAGING), WORDS, read);
    }),
    async stage(session, target, rows, then) {
        await session.execute(`drop temporary table if exists ${STAGING}`);
        await session.execute(createStaging(session, target));
        await loadRows(session, STAGING, staged(target), rows);
        return then((0,batch_sql/* batchSql */.$h)(session.engine, target, STAGING));
    },
    suspended,
    updateInPlace: (session, target, update) => suspended(session, target, () => session.execute(updateSql(session, update))),
    takesDirectly: () => true,
    mayPass: error => MAY_PASS.has(error.code),
    isDuplicate: error => isDuplicate(error),
    async lock(session, name) {
        // Names of locks are the server's, and at most 64 characters long.
        const short = `rehearse ${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 40)}`;
        const [answer] = await session.query('select get_lock(?, 0)', [short]);
        return answer?.[0] === '1';
    },
    restore: (session, target) => target.triggers === 'suspend' ? restoreTriggers(session, target.table) : Promise.resolve(),
    advanceIdentity: advanceIdentity,
    orphans: orphans,
};
const MAY_PASS = new Set([
    'ER_LOCK_DEADLOCK',
    'ER_LOCK_WAIT_TIMEOUT',
    'ER_CHECKREAD',
]);
const STAGING = '`rehearse_staging`';
const staged = (target) => [
    ...target.columns.map(column => ({ name: column.name, like: column })),
    ...target.probes,
];
/**
 * Typed as the columns that it will fill; by way of an outer join, since columns would be NOT NULL otherwise. The key of its own is
 * for servers that want one of every table (sql_require_primary_key).
 */
function createStaging(session, target) {
    const { name, table } = session.engine.dialect;
    const columns = target.columns.map(column => `t.${name(column.name)}`);
    const probes = target.probes.map(probe => {
        const at = target.lookups.findIndex(lookup => lookup.by.some(by => by.staged === probe.name));
        const by = target.lookups[at]?.by.find(one => one.staged === probe.name);
        if (by === undefined)
            throw new Error(`no lookup uses the staged ${probe.name}`);
        return `l${at}.${name(by.column)} as ${name(probe.name)}`;
    });
    const lookups = target.lookups
        .map((lookup, i) => ` left join ${table(lookup.table)} l${i} on false`)
        .join('');
    return `create temporary table ${STAGING} (rehearse_row bigint unsigned not null auto_increment primary key) engine = InnoDB
select ${[...columns, ...probes].join(', ')}
from (select 1) one left join ${table(target.table)} t on false${lookups} where false`;
}
/** Straight into the table: a key that comes twice is skipped with a warning, which is a failure. */
async function loadDirectly(session, target, rows) {
    const table = session.engine.dialect.table(target.table);
    try {
        return await loadRows(session, table, staged(target), rows);
    }
    catch (error) {
        if (!isDuplicate(error))
            throw error;
        throw new write/* WriteRefused */.s(`a key of ${table} comes from several source rows`, {
            reason: 'duplicate',
            rows: 1,
            keys: [],
        });
    }
}
const isDuplicate = (error) => error instanceof engine/* DatabaseError */.a && error.code.startsWith('ER_DUP_ENTRY');
const WORDS = {
    insert(sql, _target, rule) {
        const columns = sql.columns.join(', ');
        return `insert into ${sql.table} (${columns})
select ${columns} from ${sql.rows}
${rule === 'error' ? '' : `where not exists (select 1 from ${sql.table} t where ${sql.sameKey})`}`;
    },
    update: (sql, columns, only) => `update ${sql.table} t join ${sql.rows} on ${sql.sameKey}
set ${columns.map(c => `t.${c} = n.${c}`).join(', ')}${only === null ? '' : `\nwhere ${only}`}`,
    async attempt(session, statement, rule) {
        // A row that another writer adds while we look is seen when we look again.
        for (let left = rule === 'error' ? 0 : 3;; left--) {
            try {
                return await session.execute(statement);
            }
            catch (error) {
                if (left === 0 || !isDuplicate(error))
                    throw error;
            }
        }
    },
    isDuplicate,
    meets: (sql, { column, staged, staging }) => `select 1
from (select min(${staged}) as low, max(${staged}) as high from ${staging}) r
join ${sql.table} t on ${column} between r.low and r.high limit 1`,
};
/**
 * MySQL assigns from left to right, and what is assigned is seen by what follows
 * (https://dev.mysql.com/doc/refman/9.7/en/update.html): several columns are computed beside the table first.
 */
function updateSql(session, { table, set, where, key }) {
    const { name } = session.engine.dialect;
    const [only] = set;
    if (set.length === 1 && only)
        return `update ${table} s set s.${name(only.column)} = ${only.sql} where ${where}`;
    const keys = key.map((column, i) => `s.${name(column)} as k${i}`);
    const values = set.map(({ sql }, i) => `${sql} as v${i}`);
    return `update ${table} t
join (select ${[...keys, ...values].join(', ')} from ${table} s where ${where}) n
  on ${key.map((column, i) => `t.${name(column)} = n.k${i}`).join(' and ')}
set ${set.map(({ column }, i) => `t.${name(column)} = n.v${i}`).join(', ')}`;
}
async function suspended(session, target, work) {
    if (target.foreignKeys !== 'suspend')
        return work();
    await session.execute('set session foreign_key_checks = 0');
    try {
        return await work();
    }
    finally {
        await session.execute('set session foreign_key_checks = 1').catch(() => session.destroy());
    }
}

;// CONCATENATED MODULE: ./lib/engine/mysql/index.js


















const mysql_engine = (flavour) => {
    const self = {
        name: flavour.name,
        capabilities: { transactionalDdl: false, namedConflicts: false, schemas: false },
        dialect: dialect(flavour),
        connect: (url, options) => connected(self, flavour, url, options),
        catalog: (session, also) => catalog(mysqlSession(session), also),
        shape: (session, also) => shape(mysqlSession(session), also),
        describe: (session, query) => describe(mysqlSession(session), query),
        raw: raw,
        cell: raw,
        rawAnswer: rawAnswer,
        writer: writer,
        keeping: keeping_keeping,
        plans: plans(flavour),
        health: health_health,
        scripts: scripts,
        lending: lending,
        sessions: sessions,
        reorder: reorder,
        resets: resets((url, options) => connected(self, flavour, url, options)),
    };
    return self;
};
/** MySQL, from version 8.0 on. */
const mysql = mysql_engine(MYSQL);
/** MariaDB, from version 10.6 on. */
const mariadb = mysql_engine(MARIADB);

;// CONCATENATED MODULE: ./lib/engine/postgres/types.js
/** A query for all types that are needed to understand those whose oids `oids` (a query of one column) finds. */
const typesQuery = (oids) => `
  with recursive needed(oid) as (
    select oid from (${oids}) as wanted(oid)
    union
    select below.oid
    from needed
    join pg_catalog.pg_type t on t.oid = needed.oid
    left join pg_catalog.pg_range r on t.oid in (r.rngtypid, r.rngmultitypid)
    cross join lateral (values (t.typbasetype), (t.typelem), (r.rngsubtype)) as below(oid)
    where below.oid <> 0
  )
  select t.oid, t.typname, t.typnamespace = 'pg_catalog'::regnamespace, t.typtype, t.typbasetype, t.typtypmod,
    case when t.typcategory = 'A' then t.typelem else 0 end,
    coalesce((select r.rngsubtype from pg_catalog.pg_range r where t.oid in (r.rngtypid, r.rngmultitypid)), 0),
    (select json_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = t.oid)
  from needed
  join pg_catalog.pg_type t on t.oid = needed.oid`;
/** What `typesQuery` answered. */
function typesOf(rows) {
    const types = new Map();
    for (const [oid, name, builtIn, sort, base, baseModifier, element, bound, labels] of rows) {
        types.set(oid ?? '', {
            name: name ?? '',
            builtIn: builtIn === 't',
            sort: sort ?? '',
            base: base ?? '0',
            baseModifier: Number(baseModifier),
            element: element ?? '0',
            bound: bound ?? '0',
            labels: labels ? JSON.parse(labels) : [],
        });
    }
    return types;
}
/** What values of a type are; `modifier` as in pg_attribute.atttypmod, −1 for none. */
function logicalType(types, oid, modifier) {
    const type = types.get(oid);
    if (type === undefined)
        return { kind: 'other', name: `type ${oid}` };
    if (type.sort === 'd') {
        // A domain's own modifier is part of it; a column of it has none.
        return logicalType(types, type.base, type.baseModifier);
    }
    if (type.sort === 'e')
        return { kind: 'enum', labels: type.labels };
    if (type.sort === 'r' || type.sort === 'm') {
        return { kind: 'range', of: type.name, base: logicalType(types, type.bound, -1) };
    }
    if (type.element !== '0' && !NOT_REALLY_ARRAYS.has(type.name)) {
        return { kind: 'array', of: logicalType(types, type.element, modifier) };
    }
    return (type.builtIn ? BUILT_IN : OF_EXTENSIONS)[type.name]?.(modifier) ?? other(type.name);
}
const NOT_REALLY_ARRAYS = new Set(['int2vector', 'oidvector']);
const other = (name) => ({ kind: 'other', name });
const types_text = (max, fixed = false) => ({
    kind: 'text',
    max,
    maxBytes: null,
    fixed,
});
/** A modifier that counts characters: varchar(n) stores n + 4 (VARHDRSZ). */
const characters = (modifier) => (modifier < 4 ? null : modifier - 4);
/** Digits of a second's fraction: six where nothing is said. */
const types_fraction = (modifier) => (modifier < 0 ? 6 : modifier);
const integer = (bits, unsigned = false) => ({
    kind: 'integer',
    bits,
    unsigned,
});
const BUILT_IN = {
    bool: () => ({ kind: 'boolean' }),
    int2: () => integer(16),
    int4: () => integer(32),
    int8: () => integer(64),
    oid: () => integer(32, true),
    numeric: decimal,
    float4: () => ({ kind: 'float', bits: 32 }),
    float8: () => ({ kind: 'float', bits: 64 }),
    text: () => types_text(null),
    varchar: modifier => types_text(characters(modifier)),
    // Without a length, bpchar has no limit, and blanks at its end still mean nothing.
    bpchar: modifier => types_text(characters(modifier), true),
    name: () => ({ kind: 'text', max: null, maxBytes: 63, fixed: false }),
    char: () => ({ kind: 'text', max: null, maxBytes: 1, fixed: false }),
    bytea: () => ({ kind: 'bytes', max: null, fixed: false }),
    date: () => ({ kind: 'date' }),
    time: modifier => time(modifier, false),
    timetz: modifier => time(modifier, true),
    timestamp: modifier => ({ kind: 'wall', precision: types_fraction(modifier) }),
    timestamptz: modifier => ({ kind: 'instant', precision: types_fraction(modifier) }),
    interval: () => ({ kind: 'interval' }),
    bit: modifier => ({ kind: 'bits', length: modifier < 0 ? null : modifier, varying: false }),
    varbit: modifier => ({ kind: 'bits', length: modifier < 0 ? null : modifier, varying: true }),
    uuid: () => ({ kind: 'uuid' }),
    json: () => ({ kind: 'json' }),
    jsonb: () => ({ kind: 'json' }),
    inet: () => ({ kind: 'network' }),
    cidr: () => ({ kind: 'network' }),
    macaddr: () => ({ kind: 'network' }),
    macaddr8: () => ({ kind: 'network' }),
};
const OF_EXTENSIONS = {
    citext: () => types_text(null),
    geometry: geometry,
    geography: geometry,
};
/** numeric(p, s) is stored as p in the upper 16 bits, s in the lower 11, signed (numeric.c, numeric_typmod_scale). */
function decimal(modifier) {
    if (modifier < 4)
        return { kind: 'decimal', precision: null, scale: null };
    const stored = modifier - 4;
    return {
        kind: 'decimal',
        precision: (stored >> 16) & 0xffff,
        scale: ((stored & 0x7ff) ^ 0x400) - 0x400,
    };
}
function time(modifier, zoned) {
    return { kind: 'time', precision: types_fraction(modifier), zoned, beyondDay: false };
}
/** PostGIS keeps the SRID in 21 signed bits from the eighth on (liblwgeom, TYPMOD_GET_SRID); 0 is none. */
function geometry(modifier) {
    const srid = modifier < 0 ? 0 : ((modifier & 0x0fffff00) - (modifier & 0x10000000)) >> 8;
    return { kind: 'geometry', srid: srid === 0 ? null : srid };
}

;// CONCATENATED MODULE: ./lib/engine/postgres/catalog-sql.js


/** What PostgreSQL's catalog is asked. Every query qualifies what it reads: `search_path` is the database's own. */
const isOfExtension = (catalog, oid) => `exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e'
  )`;
/** Schemas that hold what people made. */
const SCHEMAS = `(
    select oid, nspname from pg_catalog.pg_namespace
    where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', '${engine/* OWN_SCHEMA */.t}')
      and nspname !~ '^pg_(toast_)?temp_'
  )`;
const RELATIONS = (kinds) => `(
    select c.oid, n.nspname, c.relname, c.relkind
    from pg_catalog.pg_class c
    join ${SCHEMAS} n on n.oid = c.relnamespace
    where c.relkind in (${kinds}) and not c.relispartition and not ${isOfExtension('pg_class', 'c.oid')}
  )`;
const OWN_TABLES = RELATIONS(`'r', 'p'`);
const TABLES = `
  select oid, nspname, relname, relkind from ${OWN_TABLES} t order by nspname, relname`;
const TYPES = typesQuery(`
  select a.atttypid from pg_catalog.pg_attribute a join ${OWN_TABLES} t on t.oid = a.attrelid where a.attnum > 0`);
/** Where a collation keeps its locale moved in 15 and in 17. */
const LOCALE = `coalesce(to_jsonb(l) ->> 'colllocale', to_jsonb(l) ->> 'colliculocale', l.collcollate)`;
// A default of nextval() numbers rows as well as an identity does, whether serial made it or a hand.
const catalog_sql_COLUMNS = `
  select a.attrelid, a.attname, a.atttypid, a.atttypmod, pg_catalog.format_type(a.atttypid, a.atttypmod),
    a.attnotnull or y.typnotnull,
    case when a.attgenerated = '' then coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), y.typdefault) end,
    a.attgenerated <> '',
    case
      when a.attidentity = 'a' then 'always'
      when a.attidentity = 'd' then 'by default'
      when a.attgenerated = '' and pg_catalog.pg_get_expr(d.adbin, d.adrelid) ~ '^nextval\\(' then 'by default'
    end,
    nullif(concat_ws(' ', l.collname, case when not l.collisdeterministic then ${LOCALE} end), '')
  from pg_catalog.pg_attribute a
  join ${OWN_TABLES} t on t.oid = a.attrelid
  join pg_catalog.pg_type y on y.oid = a.atttypid
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_catalog.pg_collation l on l.oid = a.attcollation
  where a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum`;
/** Column names for the attribute numbers in an array, in its order, as JSON. */
const columnNames = (table, numbers, many) => `(
    select json_agg(a.attname order by k.at)
    from unnest(${numbers}) with ordinality k(number, at)
    join pg_catalog.pg_attribute a on a.attrelid = ${table} and a.attnum = k.number
    where k.at <= ${many}
  )`;
const KEYS = `
  select i.indrelid, c.relname, i.indisprimary, ${columnNames('i.indrelid', 'i.indkey::int2[]', 'i.indnkeyatts')}
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid
  join ${OWN_TABLES} t on t.oid = i.indrelid
  where i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
  order by i.indrelid, c.relname`;
// conparentid: what the server derived for partitions. conenforced came with PostgreSQL 18.
const FOREIGN_KEYS = `
  select f.conrelid, f.conname, ${columnNames('f.conrelid', 'f.conkey', 'cardinality(f.conkey)')},
    n.nspname, r.relname, ${columnNames('f.confrelid', 'f.confkey', 'cardinality(f.confkey)')},
    f.condeferrable,
    case f.confdeltype when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade'
      when 'n' then 'set null' when 'd' then 'set default' end
  from pg_catalog.pg_constraint f
  join ${OWN_TABLES} t on t.oid = f.conrelid
  join pg_catalog.pg_class r on r.oid = f.confrelid
  join pg_catalog.pg_namespace n on n.oid = r.relnamespace
  where f.contype = 'f' and f.conparentid = 0 and coalesce((to_jsonb(f) ->> 'conenforced')::boolean, true)
  order by f.conrelid, f.conname`;
const VIEWS = `
  select nspname, relname from ${RELATIONS(`'v', 'm'`)} v order by nspname, relname`;
const ROUTINES = `
  select distinct n.nspname, p.proname
  from pg_catalog.pg_proc p
  join ${SCHEMAS} n on n.oid = p.pronamespace
  where not ${isOfExtension('pg_proc', 'p.oid')}
  order by n.nspname, p.proname`;
const catalog_sql_TRIGGERS = `
  select r.nspname, g.tgname, r.relname
  from pg_catalog.pg_trigger g
  join ${RELATIONS(`'r', 'p', 'v'`)} r on r.oid = g.tgrelid
  where not g.tgisinternal
  order by r.nspname, r.relname, g.tgname`;
const SEARCH_PATH = `select unnest(pg_catalog.current_schemas(false))`;

;// CONCATENATED MODULE: ./lib/engine/postgres/catalog.js



/**
 * The catalog, in one round trip. Left out: the system's schemas, our own, partitions (their parent stands for them), foreign and
 * temporary tables, and what belongs to an extension.
 */
async function catalog_catalog(session) {
    const [types, tables, columns, keys, foreignKeys, views, routines, triggers, searchPath] = await session.queries([
        TYPES,
        TABLES,
        catalog_sql_COLUMNS,
        KEYS,
        FOREIGN_KEYS,
        VIEWS,
        ROUTINES,
        catalog_sql_TRIGGERS,
        SEARCH_PATH,
    ]);
    const columnsOf = grouped(columns, columnReader(typesOf(types ?? [])));
    const keysOf = grouped(keys, key);
    const foreignKeysOf = grouped(foreignKeys, foreignKey);
    return {
        tables: (tables ?? []).map(([oid, schema, name, sort]) => {
            const own = columnsOf.get(oid ?? '') ?? [];
            const ownKeys = keysOf.get(oid ?? '') ?? [];
            return {
                schema: schema ?? '',
                name: name ?? '',
                columns: own,
                primaryKey: ownKeys.find(each => each.primary)?.columns ?? null,
                uniques: ownKeys.filter(each => !each.primary).map(each => unique(each, own)),
                foreignKeys: foreignKeysOf.get(oid ?? '') ?? [],
                transactional: true,
                kind: sort === 'p' ? 'partitioned' : 'table',
            };
        }),
        views: (views ?? []).map(catalog_named),
        routines: (routines ?? []).map(catalog_named),
        triggers: (triggers ?? []).map(row => ({ ...catalog_named(row), table: row[2] ?? '' })),
        searchPath: (searchPath ?? []).map(([schema]) => schema ?? ''),
    };
}
/** Rows by their first cell, the table's oid. */
function grouped(rows, read) {
    const groups = new Map();
    for (const [table, ...rest] of rows ?? []) {
        const group = groups.get(table ?? '');
        if (group)
            group.push(read(rest));
        else
            groups.set(table ?? '', [read(rest)]);
    }
    return groups;
}
const catalog_named = ([schema, name]) => ({ schema: schema ?? '', name: name ?? '' });
const columnReader = (types) => ([name, type, modifier, native, notNull, byDefault, generated, identity, collation,]) => ({
    name: name ?? '',
    type: logicalType(types, type ?? '', Number(modifier)),
    native: native ?? '',
    nullable: notNull !== 't',
    default: byDefault ?? null,
    generated: generated === 't',
    identity: identity === 'always' || identity === 'by default' ? identity : null,
    collation: collation ?? null,
});
const names = schemas/* array */.YOg(schemas/* string */.YjP());
const namesIn = (json) => names.parse(JSON.parse(json ?? '[]'));
const key = ([name, primary, columns]) => ({
    name: name ?? '',
    primary: primary === 't',
    columns: namesIn(columns),
});
function unique({ name, columns }, own) {
    const nullable = new Set(own.filter(column => column.nullable).map(column => column.name));
    return { name, columns, identifies: !columns.some(column => nullable.has(column)) };
}
const foreignKey = ([name, columns, schema, table, referenced, deferrable, onDelete,]) => ({
    name: name ?? '',
    columns: namesIn(columns),
    references: { schema: schema ?? '', name: table ?? '', columns: namesIn(referenced) },
    deferrable: deferrable === 't',
    onDelete: onDelete ?? '',
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(83849);
;// CONCATENATED MODULE: ./lib/engine/postgres/errors.js


/** What the driver threw, as DatabaseError. `shift`: characters that we put before the caller's statement. */
function errors_databaseError(error, shift = 0) {
    if (error instanceof engine/* DatabaseError */.a)
        return error;
    if (error instanceof esm/* default.DatabaseError */.Ay.DatabaseError)
        return saidByServer(error, shift);
    const words = error instanceof Error ? error.message || error.name : String(error);
    return new engine/* DatabaseError */.a(`the connection to PostgreSQL was lost: ${words}`, {
        code: CONNECTION_FAILURE,
        lost: true,
        cause: error,
    });
}
/** A warning that came with a write: the write did something else than it says. */
function errors_warningError(warning) {
    const { message, moved } = errors_withoutValues(warning.message ?? '', warning.code ?? '');
    return new engine/* DatabaseError */.a(`PostgreSQL warned: ${message}`, {
        code: warning.code ?? '01000',
        detail: details(moved, warning.detail, warning.where),
    });
}
// SQLSTATEs: https://www.postgresql.org/docs/current/errcodes-appendix.html
const CONNECTION_FAILURE = '08006';
const CONNECTION_REFUSED = '08001';
/** The class of a full disk, memory that ran out, and limits on either. */
const NO_ROOM = '53';
const IO_ERROR = '58030';
const RAISED_BY_CODE = 'P0001';
const BAD_COPY_FORMAT = '22P04';
const BYTES_IN_MESSAGE = new Set(['22021', '22P05']);
function saidByServer(error, shift) {
    const code = error.code ?? 'XX000';
    const { message, moved } = errors_withoutValues(error.message, code);
    const position = error.position === undefined ? null : Number(error.position) - shift;
    // FATAL and PANIC end the session: 57P01 (an administrator's), 57P02 (a crash), time limits on idle sessions.
    const ended = error.severity === 'FATAL' || error.severity === 'PANIC' || code.startsWith('08');
    return new engine/* DatabaseError */.a(message, {
        code,
        about: {
            ...(error.table && { table: error.table }),
            ...(error.column && { column: error.column }),
            ...(error.constraint && { constraint: error.constraint }),
        },
        detail: details(moved, error.detail, error.hint, error.where),
        position: position !== null && position > 0 ? position : null,
        lost: ended || code.startsWith(NO_ROOM) || code === IO_ERROR,
        // The driver's error holds the values in its own words: it stays behind.
    });
}
const details = (...parts) => parts.filter(part => part !== undefined && part !== null && part !== '').join('\n') || null;
/**
 * PostgreSQL keeps values of rows to DETAIL, with two exceptions: data exceptions (class 22) quote the text that could
 * not be read, and what a function raises says whatever its author liked. `moved`: the words as they were.
 */
function errors_withoutValues(message, code) {
    if (code === RAISED_BY_CODE) {
        return { message: 'a trigger or function of the database raised an error', moved: message };
    }
    if (!code.startsWith('22') || code === BAD_COPY_FORMAT)
        return { message, moved: null };
    const clean = BYTES_IN_MESSAGE.has(code)
        ? message.replace(/0x[0-9a-f]{2}( 0x[0-9a-f]{2})*/gi, '…')
        : message.replace(/["“„«][\s\S]*["”“»]/, '"…"');
    return clean === message ? { message, moved: null } : { message: clean, moved: message };
}

;// CONCATENATED MODULE: ./lib/engine/postgres/connect.js



/**
 * What a session is pinned to, whatever server, database or role say. `row_security`: off makes a policy that would
 * hide rows an error. `client_connection_check_interval`: a backend notices that we were killed while it computes.
 */
const PINNED = {
    TimeZone: 'UTC',
    client_encoding: 'UTF8',
    DateStyle: 'ISO, YMD',
    IntervalStyle: 'iso_8601',
    extra_float_digits: '1',
    bytea_output: 'hex',
    xmloption: 'content',
    standard_conforming_strings: 'on',
    transform_null_equals: 'off',
    array_nulls: 'on',
    quote_all_identifiers: 'off',
    client_min_messages: 'warning',
    lc_monetary: 'C',
    row_security: 'off',
    default_transaction_isolation: 'read committed',
    idle_in_transaction_session_timeout: '0',
    client_connection_check_interval: '2s',
};
/** Opens a connection and pins it; `id`: its backend's process. Throws DatabaseError, `lost` where no server answered. */
async function connect_connected(url, options) {
    options.signal?.throwIfAborted();
    const client = new esm/* default.Client */.Ay.Client({
        connectionString: url,
        application_name: applicationName(options.name),
        keepAlive: true,
        types: { getTypeParser: () => (text) => text },
    });
    // Without a listener, a connection that breaks while idle would end the process; the next statement reports it.
    client.on('error', () => { });
    const abort = () => client.connection.stream.destroy();
    options.signal?.addEventListener('abort', abort, { once: true });
    client.once('end', () => options.signal?.removeEventListener('abort', abort));
    try {
        await client.connect();
    }
    catch (error) {
        abort();
        throw connect_refused(error);
    }
    try {
        await client.query(pinning(options.statementTimeout ?? 0));
        const { rows } = await client.query({
            text: 'select pg_backend_pid()',
            rowMode: 'array',
        });
        return { client, id: rows[0]?.[0] ?? '' };
    }
    catch (error) {
        await client.end();
        throw errors_databaseError(error);
    }
}
/** Has the server give up what another session of the same user is doing; that it has ended by itself is no error. */
async function connect_cancel(url, id) {
    const { client } = await connect_connected(url, { name: 'rehearse/cancel' });
    try {
        await client.query('select pg_cancel_backend($1::int4)', [id]);
    }
    finally {
        await client.end();
    }
}
/** PostgreSQL keeps 63 bytes of it, and `?` for what is not printable ASCII. */
const applicationName = (name) => name.slice(0, 63);
/** One statement; settings that this version does not know are left out, and those that only a superuser may make. */
function pinning(statementTimeout) {
    const settings = { ...PINNED, statement_timeout: `${Math.ceil(statementTimeout * 1000)}` };
    const rows = Object.entries(settings).map(([name, value]) => `('${name}', '${value}')`);
    return `
    select set_config(setting.name, setting.value, false)
    from (values ${rows.join(', ')}) as setting(name, value)
    -- Not by pg_settings, which works out all of its four hundred rows.
    where current_setting(setting.name, true) is not null
    union all
    -- Values in messages are found by their quotation marks, which differ by language.
    select set_config('lc_messages', 'C', false) where current_setting('is_superuser') = 'on'`;
}
function connect_refused(error) {
    if (error instanceof esm/* default.DatabaseError */.Ay.DatabaseError)
        return errors_databaseError(error);
    const words = error instanceof Error ? error.message || error.name : String(error);
    return new engine/* DatabaseError */.a(`no PostgreSQL server answers: ${words}`, {
        code: CONNECTION_REFUSED,
        lost: true,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/engine/postgres/describe.js

/** What a query's columns are called and are. Nothing is run: the server parses it and describes its answer. */
async function describe_describe(session, query) {
    const fields = await session.prepared(query);
    const oids = fields.map(field => field.dataTypeID);
    const modifiers = fields.map(field => field.dataTypeModifier);
    const [types, natives] = await session.queries([
        typesQuery(`select unnest('{${oids}}'::oid[])`),
        `select format_type(oid, modifier)
     from unnest('{${oids}}'::oid[], '{${modifiers}}'::int4[]) with ordinality of(oid, modifier, at)
     order by at`,
    ]);
    const known = typesOf(types ?? []);
    return fields.map((field, at) => ({
        name: field.name,
        type: logicalType(known, String(field.dataTypeID), field.dataTypeModifier),
        native: natives?.[at]?.[0] ?? '',
    }));
}

;// CONCATENATED MODULE: ./lib/engine/postgres/quote.js

/** An identifier, quoted. */
const postgres_quote_name = (identifier) => esm/* default.escapeIdentifier */.Ay.escapeIdentifier(identifier);
/** A text literal; without a backslash it is plain, with one it is `E'…'`. */
const postgres_quote_text = (value) => esm/* default.escapeLiteral */.Ay.escapeLiteral(value).trimStart();

;// CONCATENATED MODULE: ./lib/engine/postgres/encoded-twice.js


const encoded_twice_PATTERNS = encodedTwice(code => `\\u${code.toString(16).padStart(4, '0')}`);
/** See Dialect.encodedTwice. A collation that is not deterministic knows no regular expressions. */
function encoded_twice_isEncodedTwice(expression) {
    const exact = `left((${expression})::text, ${LOOKED_AT}) collate "C"`;
    const rest = `regexp_replace(${exact}, ${postgres_quote_text(encoded_twice_PATTERNS.character)}, '', 'g')`;
    return `octet_length(${exact}) > char_length(${exact}) and ${exact} ~ ${postgres_quote_text(encoded_twice_PATTERNS.telling)} and ${rest} !~ ${postgres_quote_text(encoded_twice_PATTERNS.other)}`;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/equality.js
/**
 * PostgreSQL compares text byte by byte, with three exceptions: char(n), citext, and collations that are not deterministic, whose
 * strength stands in their locale (`ks-level1`: base letters only; `ks-level2`: accents too; `kc-true`: case in spite of it;
 * https://www.postgresql.org/docs/current/collation.html#ICU-COLLATION-SETTINGS).
 */
function equality_equality({ type, native, collation }) {
    const locale = / (\S+)$/.exec(collation ?? '')?.[1] ?? '';
    const weak = /-ks-level([12])\b/.exec(locale)?.[1];
    return {
        ignoresCase: /\bcitext\b/.test(native) || (weak !== undefined && !/-kc(-true)?\b(?!-false)/.test(locale)),
        ignoresAccents: weak === '1',
        ignoresBlanks: type.kind === 'text' && type.fixed,
    };
}
/** Text that is the same for all texts which such an equality takes for one; upper and lower case by the database's own collation. */
function equality_folded(expression, equality) {
    let sql = `(${expression})::text`;
    if (equality.ignoresBlanks)
        sql = `rtrim(${sql}, ' ')`;
    if (equality.ignoresAccents)
        sql = `regexp_replace(normalize(${sql}, nfd), '[\\u0300-\\u036f]+', '', 'g')`;
    if (equality.ignoresCase)
        sql = `lower(${sql} collate "default")`;
    return `(${sql} collate "C")`;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/oddities.js
/** See Dialect.oddity. */
function oddities_oddity(what, expression, { kind }) {
    if (what === 'not finite')
        return notFinite(expression, kind);
    // Text has no NUL, and jsonb no escape of one; json keeps the text as it came.
    return what === 'nul' && kind === 'json'
        ? `position('\\u0000' in replace((${expression})::text, '\\\\', '')) > 0`
        : null;
}
function notFinite(expression, kind) {
    switch (kind) {
        case 'float':
        case 'decimal':
            return `(${expression})::text in ('NaN', 'Infinity', '-Infinity')`;
        case 'date':
            return `(${expression}) not between date '0001-01-01' and date '9999-12-31'`;
        case 'wall':
            return `(${expression}) not between ${FIRST} and ${LAST}`;
        case 'instant':
            return `((${expression}) at time zone 'UTC') not between ${FIRST} and ${LAST}`;
        default:
            return null;
    }
}
const FIRST = `timestamp '0001-01-01 00:00:00'`;
const LAST = `timestamp '9999-12-31 23:59:59.999999'`;
const NUL_FREE = new Set(['text', 'enum', 'array']);
/** See Dialect.holds. */
function oddities_holds(what, { type, native }) {
    if (what === 'keys twice')
        return native === 'json';
    if (what === 'nul')
        return !NUL_FREE.has(type.kind) && native !== 'jsonb';
    return what === 'not finite';
}

;// CONCATENATED MODULE: ./lib/engine/postgres/raw.js
/** The expression that prints a value as the raw text of its kind (LogicalType); bytes and geometry as bytea. */
function raw_raw(expression, type) {
    const e = `(${expression})`;
    switch (type.kind) {
        case 'boolean':
            return `${e}::int4::text`;
        case 'float':
            // A float4 goes through the double that it stands for: its own shortest text is that of another double.
            return `${e}::float8::text`;
        case 'text':
            // The cast of a char(n) leaves its padding behind, as MySQL does when it reads one.
            return `${e}::text`;
        case 'instant':
            return `(${e} at time zone 'UTC')::text`;
        case 'network':
            // A cast to text would add /32 to a plain address. No network prints as '', so that only NULL becomes NULL.
            return `nullif(concat${e}, '')`;
        case 'bytes':
            return e;
        case 'geometry':
            return `(${littleEndian(`st_srid${e}`)} || st_asbinary(${expression}, 'NDR'))`;
        default:
            return `${e}::text`;
    }
}
/**
 * The same as a cell of an answer. A cast to text makes a value of its own before it is printed, which is half of what an answer
 * costs the server; these kinds print the same without.
 */
function cell(expression, type) {
    switch (type.kind) {
        case 'integer':
        case 'decimal':
        case 'date':
        case 'time':
        case 'wall':
        case 'interval':
        case 'uuid':
        case 'json':
        case 'enum':
            return expression;
        case 'boolean':
            return `(${expression})::int4`;
        case 'float':
            return `(${expression})::float8`;
        case 'instant':
            return `(${expression}) at time zone 'UTC'`;
        case 'text':
            return type.fixed ? raw_raw(expression, type) : expression;
        default:
            return raw_raw(expression, type);
    }
}
/** The same for row text, which is text throughout: bytes as `\x` and hex. */
function raw_wire(expression, type) {
    return type.kind === 'bytes' || type.kind === 'geometry'
        ? `('\\x' || encode(${raw_raw(expression, type)}, 'hex'))`
        : raw_raw(expression, type);
}
/** Four bytes, the lowest first; int4send writes the highest first. */
const littleEndian = (integer) => [4, 3, 2, 1].map(byte => `substring(int4send(${integer}) from ${byte} for 1)`).join(' || ');

;// CONCATENATED MODULE: ./lib/engine/postgres/zone.js

/**
 * A wall clock of a zone as instant: `sql` prints it as wire text of a UTC wall clock, `fault` is true where the policy
 * makes it an error. The two offsets that may apply are those one day before and one day after, as in ECMA-262's
 * GetPossibleEpochNanoseconds and Temporal; a wall clock is real where a candidate prints as it again. PostgreSQL's own reading is
 * the later instant in a gap and in an overlap (DetermineTimeZoneOffset), so that a policy `later` costs nothing more.
 * `infinity` is infinity in every zone.
 */
function zone(expression, name, gap, overlap) {
    const wall = 'clock.wall';
    /** The text is read once, not in every branch. */
    const once = (sql) => `(select ${sql} from (select (${expression})::timestamp as wall offset 0) as clock)`;
    /** A UTC wall clock as wall clock of the zone. */
    const local = (utc) => `(${utc}) at time zone 'UTC' at time zone ${postgres_quote_text(name)}`;
    const utcBy = (probe) => `(${wall} - ((${local(probe)}) - (${probe})))`;
    const toUtc = `at time zone ${postgres_quote_text(name)} at time zone 'UTC'`;
    const later = `(${wall} ${toUtc})`;
    const byOffsetBefore = utcBy(`${wall} - interval '24 hours'`);
    const byOffsetAfter = utcBy(`${wall} + interval '24 hours'`);
    const skipped = `(${local(later)}) <> ${wall}`;
    const earlierIsReal = `(${local(byOffsetBefore)}) = ${wall}`;
    const cases = [
        `when not isfinite(${wall}) then ${wall}`,
        ...(gap === 'earlier' ? [`when ${skipped} then ${byOffsetAfter}`] : []),
        ...(overlap === 'earlier' ? [`when ${earlierIsReal} then ${byOffsetBefore}`] : []),
    ];
    const faults = [
        ...(gap === 'error' ? [skipped] : []),
        ...(overlap === 'error' ? [`(${earlierIsReal} and ${byOffsetBefore} <> ${later})`] : []),
    ];
    const faulty = `case when isfinite(${wall}) then ${faults.join(' or ')} else false end`;
    return {
        sql: cases.length === 1
            ? `((${expression})::timestamp ${toUtc})::text`
            : once(`(case ${cases.join(' ')} else ${later} end)::text`),
        fault: faults.length === 0 ? 'false' : once(faulty),
    };
}

;// CONCATENATED MODULE: ./lib/engine/postgres/dialect.js







/** What PostgreSQL's SQL says for a mapping. */
const dialect_dialect = {
    name: postgres_quote_name,
    ownSchema: `create schema if not exists ${postgres_quote_name(engine/* OWN_SCHEMA */.t)}`,
    table: table => `${postgres_quote_name(table.schema)}.${postgres_quote_name(table.name)}`,
    text: postgres_quote_text,
    literal: dialect_literal,
    param: n => `$${n}`,
    wire: raw_wire,
    // Instants print in UTC whatever the session's zone.
    zoneless: raw_wire,
    accept: (value, column) => (column.type.kind === 'geometry' ? dialect_geometry(value) : null),
    typed,
    after: (columns, values) => dialect_compare(columns, '>', values),
    upTo: (columns, values) => dialect_compare(columns, '<=', values),
    binary: dialect_binary,
    same: (a, b) => `${a} is not distinct from ${b}`,
    // A double cast to numeric is cut to 15 digits; its text is not.
    multiply: (expression, factor, type) => {
        const exact = type?.kind === 'float' ? raw_wire(expression, type) : expression;
        return `((${exact})::numeric * ${postgres_quote_text(factor)}::numeric)`;
    },
    zone: zone,
    // As an interval, + is east; a bare offset would be read as POSIX has it, the other way round.
    zoneOffset: offset => `set time zone interval ${postgres_quote_text(offset)} hour to minute`,
    limit: (rows, offset) => (offset === 0 ? `limit ${rows}` : `limit ${rows} offset ${offset}`),
    equality: equality_equality,
    folded: equality_folded,
    // A row prints '' as "" and NULL as nothing.
    sumOfHashes: wires => `coalesce(sum(hashtextextended(row(${wires.join(', ')})::text, 0)), 0)`,
    oddity: oddities_oddity,
    holds: oddities_holds,
    hashNumber: texts => `('x' || substr(encode(sha256(convert_to(concat_ws(':', ${texts.join(', ')}), 'UTF8')), 'hex'), 1, 12))::bit(48)::bigint`,
    serverZone: (expression, zone) => `((${expression}) at time zone ${postgres_quote_text(zone)})`,
    encodedTwice: encoded_twice_isEncodedTwice,
    unknown: predicate => `(${predicate}) is unknown`,
    unicodeForm: (expression, form) => `normalize(${expression}, ${form})`,
    ascending: expression => `case when ${expression} is not null then array_to_string(array(select m from unnest(string_to_array(${expression}, ',')) m order by m collate "C"), ',') end`,
};
/** Types in which a literal is told what it is; the rest take the type of the column that they are compared with. */
const CAST = {
    decimal: 'numeric',
    float: 'float8',
    boolean: 'boolean',
    bytes: 'bytea',
    date: 'date',
    wall: 'timestamp',
    interval: 'interval',
    uuid: 'uuid',
};
/**
 * Integers, floats and the like share operator families with their narrower forms, so that an index of the column serves.
 * Text, enums, networks and whatever an extension brings are not told: a citext or an enum compared with text would be
 * another comparison, and no index would do. Bytes are given as wire text.
 */
function dialect_literal(raw, type) {
    switch (type.kind) {
        case 'integer':
            return `${postgres_quote_text(raw)}::${type.unsigned ? 'oid' : 'int8'}`;
        case 'time':
            return `${postgres_quote_text(raw)}::${type.zoned ? 'timetz' : 'time'}`;
        case 'instant':
            return `(${postgres_quote_text(raw)}::timestamp at time zone 'UTC')`;
        default: {
            const cast = CAST[type.kind];
            return cast === undefined ? postgres_quote_text(raw) : `${postgres_quote_text(raw)}::${cast}`;
        }
    }
}
/** Without the column's length: a cast to varchar(3) or bit(3) cuts without a word what an assignment refuses. */
function typed(value, column) {
    switch (column.type.kind) {
        case 'text':
            return `(${value})::text`;
        case 'decimal':
            return `(${value})::numeric`;
        case 'bits':
            return `(${value})::varbit`;
        case 'wall':
            return `(${value})::timestamp`;
        case 'instant':
            return `((${value})::timestamp at time zone 'UTC')`;
        case 'array':
            return `(${value})::${withoutLength(column.native)}`;
        case 'geometry':
            return dialect_geometry(value);
        default:
            return `(${value})::${column.native}`;
    }
}
const dialect_compare = (columns, operator, values) => columns.length === 1
    ? `${columns[0]} ${operator} ${values[0]}`
    : `(${columns.join(', ')}) ${operator} (${values.join(', ')})`;
/** char(n) stays one: as text it would lose its blanks, and the literals beside it theirs not. citext becomes text. */
function dialect_binary(expression, type) {
    if (type.kind !== 'text')
        return expression;
    return type.fixed ? `(${expression}) collate "C"` : `(${expression})::text collate "C"`;
}
/** `character` and `bit` alone would mean a length of one. */
const withoutLength = (native) => native
    .replace(/^character\b(?! varying)/, 'bpchar')
    .replace(/^bit\b(?! varying)/, 'varbit')
    .replace(/^(bpchar|varbit|character varying|bit varying)\(\d+\)/, '$1');
/** Wire text of a geometry: `\x`, SRID in 8 hex digits with the lowest byte first, WKB. */
function dialect_geometry(value) {
    const bytes = [9, 7, 5, 3].map(at => `substr(${value}, ${at}, 2)`).join(' || ');
    const srid = `('x' || ${bytes})::bit(32)::int4`;
    return `st_geomfromwkb(decode(substr(${value}, 11), 'hex'), ${srid})`;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/identity.js
/**
 * Puts the sequences behind a table's identity columns above the largest value there (below the smallest, where they count down),
 * never back; what each gives next.
 */
async function identity_advanceIdentity(session, table) {
    const { name, table: quoted } = session.engine.dialect;
    const advanced = [];
    for (const { column, sequence } of await sequencesOf(session, table)) {
        const most = `(select case when seqincrement > 0 then max(${name(column)}) else min(${name(column)}) end from ${quoted(table)})`;
        const [row] = await session.query(`with now as (
  select last_value, is_called, seqincrement,
    case when is_called then last_value + seqincrement else last_value end as next
  from ${sequence}, pg_sequence where seqrelid = $1::regclass
), edge as (select seqincrement, next, ${most}::bigint as most from now)
select case when (most - next) * sign(seqincrement) >= 0 then setval($1::regclass, most) + seqincrement else next end from edge`, [sequence]);
        if (row?.[0])
            advanced.push({ column, next: row[0] });
    }
    return advanced;
}
/** The sequences behind a table's identity columns, as SQL names them. */
async function sequencesOf(session, table) {
    const found = [];
    for (const column of table.columns) {
        if (column.identity === null)
            continue;
        const parameters = [session.engine.dialect.table(table), column.name];
        for (const [sequence] of await session.query(SEQUENCES, parameters)) {
            if (sequence)
                found.push({ column: column.name, sequence });
        }
    }
    return found;
}
/** Sequences that a column owns (identity, serial), and that its default names. */
const SEQUENCES = `
select distinct c.oid::regclass::text
from pg_attribute a
join pg_depend d on d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
  and d.refobjid = a.attrelid and d.refobjsubid = a.attnum and d.deptype in ('a', 'i')
join pg_class c on c.oid = d.objid and c.relkind = 'S'
where a.attrelid = $1::regclass and a.attname = $2
union
select distinct c.oid::regclass::text
from pg_attribute a
join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
join pg_depend d on d.classid = 'pg_attrdef'::regclass and d.objid = f.oid and d.refclassid = 'pg_class'::regclass
join pg_class c on c.oid = d.refobjid and c.relkind = 'S'
where a.attrelid = $1::regclass and a.attname = $2`;

;// CONCATENATED MODULE: ./lib/engine/postgres/health.js



/** Constraints and indexes as PostgreSQL's catalog has them, and inserts that are taken back. */
const postgres_health_health = {
    async guards(session, tables) {
        if (tables.length === 0)
            return [];
        const { text, table: quoted } = session.engine.dialect;
        const wanted = tables.map((table, i) => `(${i}, ${text(quoted(table))}::regclass)`);
        // conenforced came with PostgreSQL 18, NOT NULL as a constraint, too.
        const rows = await session.query(`with wanted(n, oid) as (values ${wanted.join(', ')})
select n, c.conname, c.contype, c.convalidated and coalesce((to_jsonb(c) ->> 'conenforced')::boolean, true)
from wanted join pg_catalog.pg_constraint c on c.conrelid = wanted.oid
where c.contype in ('p', 'u', 'f', 'c', 'n', 'x')
union all
select n, r.relname, 'i', i.indisvalid and i.indisready and i.indislive
from wanted join pg_catalog.pg_index i on i.indrelid = wanted.oid
join pg_catalog.pg_class r on r.oid = i.indexrelid
order by 1, 3, 2`);
        return rows.flatMap(([n, name, kind, valid]) => {
            const table = tables[Number(n)];
            const known = health_KINDS[kind ?? ''];
            if (table === undefined || known === undefined)
                return [];
            return [{ table, name: name ?? '', kind: known, valid: valid === 't' }];
        });
    },
    async generators(session, table) {
        const found = [];
        for (const { column, sequence } of await sequencesOf(session, table)) {
            const { name, table: quoted } = session.engine.dialect;
            const edge = `(select case when seqincrement > 0 then max(${name(column)}) else min(${name(column)}) end from ${quoted(table)})`;
            const [[next, most, beyond] = []] = await session.query(`select next, most, most is null or (next - most) * sign(seqincrement) > 0
from (
  select seqincrement, case when is_called then last_value + seqincrement else last_value end as next, ${edge}::bigint as most
  from ${sequence}, pg_sequence where seqrelid = $1::regclass
) as now`, [sequence]);
            if (next)
                found.push({ column, next, most: most ?? null, beyond: beyond === 't' });
        }
        return found;
    },
    async tryInsert(session, table) {
        const sequences = await sequencesOf(session, table);
        const states = [];
        for (const { sequence } of sequences) {
            const [[value, called] = []] = await session.query(`select last_value, is_called from ${sequence}`);
            states.push([sequence, value, called]);
        }
        try {
            return await inserted(session, table);
        }
        finally {
            // A rollback does not give back what a sequence gave.
            for (const [sequence, value, called] of states) {
                await session.query('select setval($1::regclass, $2::bigint, $3::boolean)', [
                    sequence,
                    value ?? null,
                    called ?? null,
                ]);
            }
        }
    },
};
const health_KINDS = {
    p: 'primary key',
    u: 'unique',
    f: 'foreign key',
    c: 'check',
    n: 'not null',
    x: 'exclusion',
    i: 'index',
};
async function inserted(session, table) {
    await session.begin();
    try {
        const rows = await session.execute((0,health/* insertOfCopy */.M)(session, table, 'default values'));
        // What is checked at the commit is checked here, since none will follow.
        await session.execute('set constraints all immediate');
        return { went: rows > 0 ? 'in' : 'nowhere' };
    }
    catch (error) {
        if (!(error instanceof engine/* DatabaseError */.a) || error.lost)
            throw error;
        return { went: 'refused', by: error };
    }
    finally {
        await session.rollback();
    }
}

;// CONCATENATED MODULE: ./lib/engine/postgres/keeping.js




const keeping_quoted = ({ schema, name: table }) => `${postgres_quote_name(schema)}.${postgres_quote_name(table)}`;
const keeping_same = ({ key }) => key.map(k => `t.${postgres_quote_name(k)} = k.${postgres_quote_name(k)}`).join(' and ');
const keeping_list = (columns, alias = '') => columns.map(column => `${alias}${postgres_quote_name(column)}`).join(', ');
const postgres_keeping_keeping = {
    make: kept => `create table if not exists ${keeping_quoted(kept.keeping)} as
select 0::smallint as ${keeping/* KEPT_WAS */.L}, ${keeping_list(kept.columns, 't.')} from ${keeping_quoted(kept.of)} t where false;
alter table ${keeping_quoted(kept.keeping)} add column if not exists ${keeping/* KEPT_ROW */.U} bigint generated always as identity primary key;
create index if not exists ${postgres_quote_name(`${kept.keeping.name}_key`)} on ${keeping_quoted(kept.keeping)} (${keeping_list(kept.key)})`,
    erase: (kept, where) => `delete from ${keeping_quoted(kept.of)} t using ${keeping_quoted(kept.keeping)} k where ${keeping_same(kept)} and ${where}`,
    restore: (kept, columns, where) => `update ${keeping_quoted(kept.of)} t set ${columns.map(c => `${postgres_quote_name(c)} = k.${postgres_quote_name(c)}`).join(', ')}
from ${keeping_quoted(kept.keeping)} k where ${keeping_same(kept)} and ${where}`,
    insert: (kept, where) => `insert into ${keeping_quoted(kept.of)} (${keeping_list(kept.columns)}) overriding system value
select ${keeping_list(kept.columns, 'k.')} from ${keeping_quoted(kept.keeping)} k
where ${where} and not exists (select 1 from ${keeping_quoted(kept.of)} t where ${keeping_same(kept)})`,
    clear: (kept, columns, where) => `update ${keeping_quoted(kept.of)} t set ${columns.map(c => `${postgres_quote_name(c)} = null`).join(', ')}
from ${keeping_quoted(kept.keeping)} k where ${keeping_same(kept)} and ${where}`,
    deleteSome: (table, rows) => `delete from ${keeping_quoted(table)} where ctid = any (array(select ctid from ${keeping_quoted(table)} limit ${rows}))`,
    lockRows: 'for share of s',
    async generators(session, table) {
        const states = [];
        for (const { sequence } of await sequencesOf(session, table)) {
            const [row] = await session.query(`select last_value, is_called from ${sequence}`);
            states.push({ sequence, last: row?.[0] ?? '1', called: row?.[1] === 't' });
        }
        return JSON.stringify(states);
    },
    async resetGenerators(session, _table, state) {
        for (const { sequence, last, called } of States.parse(JSON.parse(state)))
            await session.query(`select setval(${postgres_quote_text(sequence)}::regclass, ${BigInt(last)}, ${called})`);
    },
};
const States = schemas/* array */.YOg(schemas/* object */.Ikc({ sequence: schemas/* string */.YjP(), last: schemas/* string */.YjP(), called: schemas/* boolean */.zMY() }));

;// CONCATENATED MODULE: ./lib/engine/postgres/lending.js


const CANNOT_CONNECT_NOW = '57P03';
const lending_STARTING = new Set([CANNOT_CONNECT_NOW, CONNECTION_FAILURE, CONNECTION_REFUSED]);
const lending_lending = {
    protocols: ['postgres:', 'postgresql:'],
    server(url) {
        const server = new URL(url);
        if (server.pathname === '' || server.pathname === '/')
            server.pathname = '/postgres';
        return server.href;
    },
    version: `select current_setting('server_version')`,
    starting: code => lending_STARTING.has(code),
    grants: 'alter role ROLE createdb',
    beside: [],
    zonePerDatabase: true,
    async databases(session, prefix) {
        const rows = await session.query('select datname from pg_database where starts_with(datname, $1) order by 1', [prefix]);
        return rows.flatMap(([database]) => database ?? []);
    },
    async drop(session, database) {
        await session.execute(`drop database if exists ${postgres_quote_name(database)} with (force)`);
    },
};

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/pg-copy-streams/index.js
var pg_copy_streams = __webpack_require__(26901);
;// CONCATENATED MODULE: ./lib/engine/postgres/flow.js
/** Full chunks that may wait before the socket is paused. */
const WAITING = 2;
/** Between chunks, which come when they like, and a reader, who asks: the socket rests while enough wait. */
class Flow {
    #full = [];
    #socket = null;
    #paused = false;
    #ended = false;
    #error = null;
    #discarding = false;
    #wake = () => { };
    /** True once the server has nothing more to say about the query. */
    get ended() {
        return this.#ended;
    }
    /** True once nobody wants what still comes. */
    get discarding() {
        return this.#discarding;
    }
    /** To be called first. */
    from(socket) {
        this.#socket = socket;
    }
    /** The next chunk, or null after the last. Throws what the query failed with. */
    async next() {
        while (true) {
            const chunk = this.#full.shift();
            if (this.#full.length < WAITING)
                this.#resume();
            if (chunk !== undefined)
                return chunk;
            if (this.#error)
                throw this.#error;
            if (this.#ended)
                return null;
            await this.#news();
        }
    }
    /** Reads and drops what still comes, until the server is done; its error is dropped too. */
    async discard() {
        this.#discarding = true;
        this.#full.length = 0;
        this.#resume();
        while (!this.#ended)
            await this.#news();
    }
    keep(chunk) {
        if (chunk === null)
            return;
        this.#full.push(chunk);
        if (this.#full.length >= WAITING && !this.#paused) {
            this.#paused = true;
            this.#socket?.pause();
        }
        this.#wake();
    }
    /** Nothing more comes. */
    end(error = null) {
        this.#error ??= error;
        this.#ended = true;
        this.#resume();
        this.#wake();
    }
    #news() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    #resume() {
        if (!this.#paused)
            return;
        this.#paused = false;
        this.#socket?.resume();
    }
}

;// CONCATENATED MODULE: ./lib/engine/postgres/copy-out.js


/**
 * `copy (…) to stdout` as a query of `pg`. The driver hands over every CopyData message, and the server sends one row in
 * each (https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-COPYDATA), so that
 * rows are counted and cut without looking into them. pg-copy-streams is as fast, but loses where rows begin, and a
 * reader that stops halfway cannot have the connection back.
 */
class CopyOut {
    #text;
    #shift;
    #collector;
    #flow = new Flow();
    /** `shift`: characters of `text` that stand before the caller's own statement. */
    constructor(text, shift, collector) {
        this.#text = text;
        this.#shift = shift;
        this.#collector = collector;
    }
    get ended() {
        return this.#flow.ended;
    }
    /** The next chunk, or null after the last. Throws DatabaseError. */
    next() {
        return this.#flow.next();
    }
    discard() {
        return this.#flow.discard();
    }
    // What follows is called by pg.
    submit(connection) {
        this.#flow.from(connection.stream);
        connection.query(this.#text);
    }
    handleCopyData(message) {
        if (!this.#flow.discarding)
            this.#flow.keep(this.#collector.add(message.chunk));
    }
    handleCommandComplete() {
        if (!this.#flow.discarding)
            this.#flow.keep(this.#collector.end());
    }
    handleReadyForQuery() {
        this.#flow.end();
    }
    handleError(error) {
        this.#flow.end(errors_databaseError(error, this.#shift));
    }
}

;// CONCATENATED MODULE: ./lib/engine/postgres/preparation.js

/** Parse and Describe of the extended protocol, without Bind and Execute, as a query of `pg`. */
class Preparation {
    #text;
    #resolve;
    #reject;
    #fields = [];
    #failed = false;
    constructor(text, resolve, reject) {
        this.#text = text;
        this.#resolve = resolve;
        this.#reject = reject;
    }
    submit(connection) {
        connection.parse({ name: '', text: this.#text, types: [] }, true);
        connection.describe({ type: 'S', name: '' }, true);
        connection.sync();
    }
    handleRowDescription(message) {
        this.#fields = message.fields;
    }
    handleReadyForQuery() {
        if (!this.#failed)
            this.#resolve(this.#fields);
    }
    handleError(error) {
        this.#failed = true;
        this.#reject(errors_databaseError(error));
    }
}

;// CONCATENATED MODULE: ./lib/engine/postgres/row-text.js
const CHUNK = 128 * 1024;
/** Lines of COPY's text format as row text, glued. Each chunk is the caller's to keep. */
class row_text_RowTextCollector {
    #buffer = Buffer.allocUnsafeSlow(CHUNK);
    #used = 0;
    #rows = 0;
    add(row) {
        const full = this.#used + row.length > this.#buffer.length ? this.#cut(row.length) : null;
        this.#buffer.set(row, this.#used);
        this.#used += row.length;
        this.#rows++;
        return full;
    }
    end() {
        return this.#cut(0);
    }
    #cut(room) {
        const text = withoutForeignEscapes(this.#buffer.subarray(0, this.#used));
        const chunk = this.#rows === 0 ? null : { text, rows: this.#rows };
        this.#buffer = Buffer.allocUnsafeSlow(Math.max(CHUNK, room));
        this.#used = 0;
        this.#rows = 0;
        return chunk;
    }
}
const row_text_BACKSLASH = 0x5c;
const FORM_FEED = { letter: 0x66, byte: 0x0c };
const VERTICAL_TAB = { letter: 0x76, byte: 0x0b };
/**
 * COPY also escapes form feeds and vertical tabs, as `\f` and `\v`, which LOAD DATA reads as the letters f and v. As plain
 * bytes both read them right. In place, and only where such an escape is.
 */
function withoutForeignEscapes(text) {
    if (!text.includes('\\f') && !text.includes('\\v'))
        return text;
    let to = 0;
    for (let from = 0; from < text.length; from++, to++) {
        const byte = text[from] ?? 0;
        if (byte !== row_text_BACKSLASH) {
            text[to] = byte;
            continue;
        }
        from++;
        const letter = text[from] ?? 0;
        if (letter === FORM_FEED.letter)
            text[to] = FORM_FEED.byte;
        else if (letter === VERTICAL_TAB.letter)
            text[to] = VERTICAL_TAB.byte;
        else {
            text[to] = row_text_BACKSLASH;
            to++;
            text[to] = letter;
        }
    }
    return text.subarray(0, to);
}

;// CONCATENATED MODULE: ./lib/engine/postgres/cells.js
const cells_BYTES = 256 * 1024;
const cells_CELLS = 32 * 1024;
const DATA_ROW = 0x44;
/** A message's kind and its length, which counts itself and not the kind. */
const HEAD = 5;
/**
 * Takes the server's messages apart as they come off the socket
 * (https://www.postgresql.org/docs/current/protocol-message-formats.html): a DataRow's cells stay where they are in the chunk's
 * bytes and only their places are noted; every other message is handed on whole. What the driver makes of a row, an object and
 * a text a cell, costs more than all that is done with it here.
 */
class CellReader {
    #keep;
    #other;
    #spare = [];
    #width;
    #chunk;
    /** Bytes of the chunk that are filled, and where the first message begins that is not whole yet. */
    #used = 0;
    #at = 0;
    constructor(width, to) {
        this.#width = width;
        this.#keep = to.keep;
        this.#other = to.other;
        this.#chunk = this.#empty(cells_BYTES);
    }
    /** Bytes off the socket; theirs again after the call. */
    take(bytes) {
        for (let from = 0; from < bytes.length;) {
            if (this.#used === this.#chunk.data.length)
                this.#cut();
            const count = bytes.copy(this.#chunk.data, this.#used, from);
            this.#used += count;
            from += count;
            this.#read();
        }
    }
    /** Hands on the rows that wait. */
    flush() {
        if (this.#chunk.rows > 0)
            this.#cut();
    }
    /** A chunk that was handed on may be filled again. */
    recycle(chunk) {
        // A chunk that one huge row made is not kept.
        if (chunk.data.length === cells_BYTES)
            this.#spare.push(chunk);
    }
    #read() {
        for (;;) {
            const { data } = this.#chunk;
            const at = this.#at;
            if (this.#used - at < HEAD)
                return;
            const end = at + 1 + data.readUInt32BE(at + 1);
            if (end > this.#used)
                return;
            this.#at = end;
            if (data[at] === DATA_ROW)
                this.#note(data, at + HEAD);
            else
                this.#other(Buffer.from(data.subarray(at, end)));
        }
    }
    /** Behind the number of cells, which is known: each its length, or −1, and its bytes. */
    #note(data, from) {
        const { start, end, rows } = this.#chunk;
        let at = from + 2;
        let cell = rows * this.#width;
        for (const last = cell + this.#width; cell < last; cell++) {
            const length = ((data[at] ?? 0) << 24) |
                ((data[at + 1] ?? 0) << 16) |
                ((data[at + 2] ?? 0) << 8) |
                (data[at + 3] ?? 0);
            at += 4;
            if (length < 0) {
                start[cell] = -1;
                end[cell] = -1;
            }
            else {
                start[cell] = at;
                at += length;
                end[cell] = at;
            }
        }
        this.#chunk.rows++;
        if (cell + this.#width > start.length)
            this.#cut();
    }
    /** Hands on the chunk, if it has rows; the message that is not whole moves to another. */
    #cut() {
        const full = this.#chunk;
        const rest = full.data.subarray(this.#at, this.#used);
        this.#chunk = this.#empty(this.#room(rest));
        this.#used = rest.copy(this.#chunk.data);
        this.#at = 0;
        if (full.rows > 0)
            this.#keep(full);
    }
    /** Room for all of a message of which a part is here. */
    #room(message) {
        return Math.max(cells_BYTES, message.length < HEAD ? 0 : 1 + message.readUInt32BE(1));
    }
    #empty(bytes) {
        const spare = bytes === cells_BYTES ? this.#spare.pop() : undefined;
        if (spare)
            return Object.assign(spare, { rows: 0 });
        const cells = Math.max(cells_CELLS, this.#width);
        return {
            data: Buffer.allocUnsafeSlow(bytes),
            rows: 0,
            width: this.#width,
            start: new Int32Array(cells),
            end: new Int32Array(cells),
        };
    }
}

;// CONCATENATED MODULE: ./lib/engine/postgres/rows-out.js




const BYTEA = 17;
const READY_FOR_QUERY = 0x5a;
/**
 * A query as a query of `pg` whose rows never reach the driver: once the columns are known, our own reader stands at the socket
 * and hands the driver all that is no row, until the server is ready for the next query. Every cell comes as the text that its
 * type prints, but bytes as bytes. Measured on PostgreSQL 18, eight columns: half the server's time of a binary COPY, which
 * makes a `text` of each value before it prints one.
 */
class RowsOut {
    #sql;
    #flow = new Flow();
    #connection = null;
    #driver = [];
    #reader = null;
    #handedOut = null;
    #synced = false;
    constructor(sql) {
        this.#sql = sql;
    }
    get ended() {
        return this.#flow.ended;
    }
    /** The next chunk, or null after the last. Throws DatabaseError. */
    async next() {
        if (this.#handedOut !== null)
            this.#reader?.recycle(this.#handedOut);
        this.#handedOut = null;
        this.#handedOut = await this.#flow.next();
        return this.#handedOut;
    }
    discard() {
        return this.#flow.discard();
    }
    // What follows is called by pg.
    submit(connection) {
        this.#connection = connection;
        this.#flow.from(connection.stream);
        connection.once('noData', this.#noRows);
        connection.parse({ name: '', text: this.#sql, types: [] }, true);
        connection.describe({ type: 'S', name: '' }, true);
        connection.flush();
    }
    handleRowDescription({ fields }) {
        this.#reader = new CellReader(fields.length, {
            keep: chunk => {
                if (!this.#flow.discarding)
                    this.#flow.keep(chunk);
            },
            other: message => this.#toDriver(message),
        });
        this.#listen();
        const formats = fields.map(({ dataTypeID }) => (dataTypeID === BYTEA ? 1 : 0));
        this.#connection?.stream.write(bindMessage(formats));
        this.#connection?.execute({ portal: '' }, true);
        this.#sync();
    }
    handleCommandComplete() {
        this.#reader?.flush();
    }
    handleReadyForQuery() {
        this.#end();
    }
    handleError(error) {
        // What was asked for behind a statement that failed is not answered before this.
        this.#sync();
        this.#end(errors_databaseError(error));
    }
    #noRows = () => {
        this.#sync();
        this.#end(new engine/* DatabaseError */.a('the statement answers no rows', { code: '42601' }));
    };
    #sync() {
        if (this.#synced)
            return;
        this.#synced = true;
        this.#connection?.sync();
    }
    #end(error = null) {
        this.#connection?.off('noData', this.#noRows);
        this.#flow.end(error);
    }
    #listen() {
        const stream = this.#connection?.stream;
        if (stream === undefined)
            return;
        // Node's types say of a listener only that it is a function.
        this.#driver = stream.listeners('data');
        stream.on('data', this.#take);
        for (const listener of this.#driver)
            stream.off('data', listener);
    }
    #take = (bytes) => this.#reader?.take(bytes);
    #toDriver(message) {
        const stream = this.#connection?.stream;
        if (stream === undefined)
            return;
        if (message[0] === READY_FOR_QUERY) {
            for (const listener of this.#driver)
                stream.on('data', listener);
            stream.off('data', this.#take);
        }
        for (const listener of this.#driver)
            listener.call(stream, message);
    }
}
/** The unnamed statement without parameters, and a format for each column: 0 text, 1 binary. */
function bindMessage(formats) {
    const message = Buffer.alloc(1 + 4 + 2 + 2 + 2 + 2 + formats.length * 2);
    message.write('B');
    message.writeInt32BE(message.length - 1, 1);
    // Two empty names, no formats of parameters, no parameters.
    const at = message.writeInt16BE(formats.length, 11);
    for (const [i, format] of formats.entries())
        message.writeInt16BE(format, at + i * 2);
    return message;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/session.js








/**
 * One connection to PostgreSQL. Statements run one after another; while `cells` or `rowText` is being read, nothing else
 * can. Leaving such a reading early cancels its query and leaves the session usable; a transaction that was open is then
 * aborted, and to be rolled back.
 */
class PostgresSession {
    engine;
    id;
    /** For the engine's own folder. */
    client;
    #cancel;
    #warnings = [];
    #reading = false;
    /** `cancel` makes the server give up what this session is doing. */
    constructor(engine, client, id, cancel) {
        this.engine = engine;
        this.client = client;
        this.id = id;
        this.#cancel = cancel;
        client.on('notice', notice => {
            if (notice.severity === 'WARNING')
                this.#warnings.push(notice);
        });
    }
    async query(sql, params = []) {
        return (await this.#results(sql, params)).at(-1)?.rows ?? [];
    }
    /** The answers of several statements without parameters, in one round trip. */
    async queries(statements) {
        return (await this.#results(statements.join(';\n'), [])).map(result => result.rows);
    }
    /** The columns of what a statement would answer. */
    async prepared(sql) {
        this.#mustBeFree();
        return new Promise((resolve, reject) => {
            this.client.query(new Preparation(sql, resolve, reject));
        });
    }
    /** Several statements, divided by `;`, count together. */
    async execute(sql, params = []) {
        this.#warnings.length = 0;
        const results = await this.#results(sql, params);
        this.#failOnWarning();
        return results.reduce((rows, result) => rows + (result.rowCount ?? 0), 0);
    }
    /** `sql`: a `copy … from stdin`; how many rows it wrote. Where `rows` throws, nothing of it is written. */
    async copyIn(sql, rows) {
        this.#mustBeFree();
        this.#warnings.length = 0;
        const copy = this.client.query((0,pg_copy_streams/* from */.H)(sql, { highWaterMark: 1 << 18 }));
        let readingFailed = false;
        const reading = async function* () {
            try {
                yield* rows;
            }
            catch (error) {
                readingFailed = true;
                throw error;
            }
        };
        try {
            await (0,external_node_stream_promises_.pipeline)(reading, copy);
        }
        catch (error) {
            throw readingFailed ? error : errors_databaseError(error);
        }
        this.#failOnWarning();
        return copy.rowCount;
    }
    cells(sql) {
        return this.#read(new RowsOut(sql));
    }
    rowText(sql) {
        const text = `${COPY}${sql}\n) to stdout`;
        return this.#read(new CopyOut(text, COPY.length, new row_text_RowTextCollector()));
    }
    async begin() {
        await this.execute('begin');
    }
    async beginSnapshot() {
        await this.execute('begin isolation level repeatable read, read only');
    }
    /** Throws where the server rolls back instead, as it does after an error. */
    async commit() {
        const [result] = await this.#results('commit', []);
        if (result?.command !== 'COMMIT') {
            throw new engine/* DatabaseError */.a('the transaction was rolled back: a statement in it had failed', {
                code: '25P02',
            });
        }
    }
    async rollback() {
        await this.#results('rollback', []);
    }
    destroy() {
        this.client.connection.stream.destroy();
    }
    async [Symbol.asyncDispose]() {
        await this.client.end();
    }
    async #results(text, params) {
        this.#mustBeFree();
        try {
            // The driver answers with an array where the text holds several statements; its types do not say so.
            const answer = await this.client.query({
                text,
                rowMode: 'array',
                ...(params.length > 0 && { values: [...params] }),
            });
            return [answer].flat();
        }
        catch (error) {
            throw errors_databaseError(error);
        }
    }
    async *#read(answer) {
        this.#mustBeFree();
        this.#reading = true;
        try {
            this.client.query(answer);
            for (let chunk = await answer.next(); chunk !== null; chunk = await answer.next())
                yield chunk;
        }
        finally {
            // A server that takes no further session cannot be asked to stop: then ours ends.
            if (!answer.ended) {
                await Promise.all([this.#cancel().catch(() => this.destroy()), answer.discard()]);
            }
            this.#reading = false;
        }
    }
    #mustBeFree() {
        if (this.#reading)
            throw new Error('this session is still being read from: use another one');
    }
    #failOnWarning() {
        const [warning] = this.#warnings.splice(0);
        if (warning)
            throw errors_warningError(warning);
    }
}
const COPY = 'copy (\n';
/** The session of this engine, for the engine's own folder. */
function postgresSession(session) {
    if (session instanceof PostgresSession)
        return session;
    throw new TypeError('this session is not PostgreSQL’s');
}

;// CONCATENATED MODULE: ./lib/engine/postgres/suspend.js
/**
 * Runs `work` with the table's foreign keys or triggers off, as the target says. They go off and on again inside the caller's
 * transaction, so that other sessions never see them off, and a crash leaves nothing behind. Foreign keys need a superuser:
 * https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DISABLE-ENABLE-TRIGGER
 */
async function suspend_suspended(session, target, work) {
    const kinds = [
        ...(target.triggers === 'suspend' ? ['not tgisinternal'] : []),
        // The checks of the table's own keys; what watches it as the referenced one stays.
        ...(target.foreignKeys === 'suspend'
            ? [
                `tgconstraint in (select oid from pg_constraint where contype = 'f' and conrelid = tgrelid)`,
            ]
            : []),
    ];
    if (kinds.length === 0)
        return work();
    const triggers = await session.query(`select
  format('alter table only %s disable trigger %I', tgrelid::regclass, tgname),
  format('alter table only %s enable %s trigger %I', tgrelid::regclass, case tgenabled when 'A' then 'always' end, tgname)
from pg_trigger
where tgenabled in ('O', 'A') and (${kinds.join(' or ')})
  and tgrelid in (select $1::regclass union select relid from pg_partition_tree($1::regclass))
order by 1`, [session.engine.dialect.table(target.table)]);
    if (triggers.length > 0)
        await session.execute(triggers.map(([off]) => off).join(';\n'));
    const done = await work();
    // What waits for the commit has to run first: a table with pending trigger events cannot be altered.
    if (triggers.length > 0)
        await session.execute(['set constraints all immediate', ...triggers.map(([, on]) => on)].join(';\n'));
    return done;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/write.js








/** Rows go by COPY, into the table or into a temporary one. */
const write_writer = {
    async prepare(session, target, direct) {
        if (direct)
            return;
        await session.execute(`drop table if exists ${write_STAGING}; ${write_createStaging(session, target)}`);
    },
    write: (session, target, rows, direct) => suspend_suspended(session, target, async () => {
        if (direct) {
            const read = await copyIn(session, session.engine.dialect.table(target.table), target.columns.map(c => c.name), rows);
            return { read, inserted: read, updated: 0, kept: 0 };
        }
        const staged = [...target.columns, ...target.probes].map(c => c.name);
        await session.execute(BY_INDEX);
        const read = await postgresSession(session).copyIn(copy(session, write_STAGING, staged), rows);
        return writeStaged(session, target, stagedSql(session, target), write_WORDS, read);
    }),
    async stage(session, target, rows, then) {
        await write_writer.prepare(session, target, false);
        const staged = [...target.columns, ...target.probes].map(c => c.name);
        await postgresSession(session).copyIn(copy(session, write_STAGING, staged), rows);
        return then(stagedSql(session, target));
    },
    suspended: suspend_suspended,
    updateInPlace: (session, target, update) => suspend_suspended(session, target, async () => {
        const { name } = session.engine.dialect;
        const set = update.set.map(({ column, sql }) => `${name(column)} = ${sql}`).join(', ');
        return session.execute(`update ${update.table} as s set ${set} where ${update.where}`);
    }),
    takesDirectly: (session, target) => target.columns.every(column => session.engine.dialect.accept('', column) === null),
    mayPass: error => write_MAY_PASS.has(error.code),
    isDuplicate: error => write_isDuplicate(error),
    async lock(session, name) {
        const [answer] = await session.query('select pg_try_advisory_lock(hashtextextended($1, 0))', [
            name,
        ]);
        return answer?.[0] === 't';
    },
    // What was suspended came back with the batch.
    async restore() { },
    advanceIdentity: identity_advanceIdentity,
    orphans: orphans,
};
const write_STAGING = 'pg_temp.rehearse_staging';
/** A batch's keys lie close together: without this, a target of some millions of rows is read whole for each batch. */
const BY_INDEX = 'set local random_page_cost = 1.1';
/** Typed as the columns that it will fill, without their constraints; text where the server has to convert first. */
function write_createStaging(session, target) {
    const { name, table } = session.engine.dialect;
    const columns = target.columns.map(column => `${write_accept(session, column) === null ? `t.${name(column.name)}` : 'null::text'} as ${name(column.name)}`);
    const probes = target.probes.map(probe => {
        const at = target.lookups.findIndex(lookup => lookup.by.some(by => by.staged === probe.name));
        const by = target.lookups[at]?.by.find(one => one.staged === probe.name);
        if (by === undefined)
            throw new Error(`no lookup uses the staged ${probe.name}`);
        return `l${at}.${name(by.column)} as ${name(probe.name)}`;
    });
    const lookups = target.lookups.map((lookup, i) => `, ${table(lookup.table)} l${i}`).join('');
    return `create temporary table ${write_STAGING.replace('pg_temp.', '')} on commit delete rows as
select ${[...columns, ...probes].join(', ')} from ${table(target.table)} t${lookups} where false`;
}
const write_accept = (session, column) => session.engine.dialect.accept(`s.${session.engine.dialect.name(column.name)}`, column);
const stagedSql = (session, target) => (0,batch_sql/* batchSql */.$h)(session.engine, target, write_STAGING, column => write_accept(session, column) ?? `s.${session.engine.dialect.name(column.name)}`);
const copy = (session, table, columns) => `copy ${table} (${columns.map(c => session.engine.dialect.name(c)).join(', ')}) from stdin`;
/** Straight into the table; which rows were twice is not known then. */
async function copyIn(session, table, columns, rows) {
    try {
        return await postgresSession(session).copyIn(copy(session, table, columns), rows);
    }
    catch (error) {
        if (!write_isDuplicate(error))
            throw error;
        throw new write/* WriteRefused */.s(`a key of ${table} comes from several source rows`, {
            reason: 'duplicate',
            rows: 1,
            keys: [],
        });
    }
}
/** serialization_failure, deadlock_detected, lock_not_available */
const write_MAY_PASS = new Set(['40001', '40P01', '55P03']);
const UNIQUE_VIOLATION = '23505';
const write_isDuplicate = (error) => error instanceof engine/* DatabaseError */.a && error.code === UNIQUE_VIOLATION;
const write_WORDS = {
    insert(sql, target, rule) {
        const key = target.key.map(column => `"${column.replaceAll('"', '""')}"`).join(', ');
        const update = sql.others.map(column => `${column} = excluded.${column}`).join(', ');
        const met = rule === 'keep' || update === '' ? 'do nothing' : `do update set ${update}`;
        const columns = sql.columns.join(', ');
        return `insert into ${sql.table} (${columns}) overriding system value
select ${columns} from ${sql.rows}
${rule === 'error' ? '' : `where not exists (select 1 from ${sql.table} t where ${sql.sameKey})`}
${rule !== 'error' && (0,batch_sql/* keyIsUnique */.dT)(target) ? `on conflict (${key}) ${met}` : ''}`;
    },
    update: (sql, columns, only) => `update ${sql.table} t set ${columns.map(c => `${c} = n.${c}`).join(', ')}
from ${sql.rows} where ${sql.sameKey}${only === null ? '' : ` and ${only}`}`,
    async attempt(session, statement) {
        await session.execute('savepoint rehearse_write');
        try {
            return await session.execute(statement);
        }
        catch (error) {
            if (write_isDuplicate(error))
                await session.execute('rollback to savepoint rehearse_write');
            throw error;
        }
    },
    isDuplicate: write_isDuplicate,
    // The least behind a bound is one step in the index, whatever the server thinks of how many there are.
    meets: (sql, { column, staged, staging }) => `select (
  select min(${column}) from ${sql.table} t where ${column} >= r.low
) <= r.high from (select min(${staged}) as low, max(${staged}) as high from ${staging}) r`,
};

;// CONCATENATED MODULE: ./lib/engine/postgres/plans.js




/**
 * The planner takes a table's rows for its pages now times reltuples by relpages (estimate_rel_size in its source): reltuples is raised,
 * relpages stays. All of it, ANALYZE as well, in a transaction that is rolled back.
 */
const plans_plans = {
    async atSize(session, sizes, work) {
        await session.begin();
        try {
            for (const size of sizes)
                await raise(session, size);
            await session.execute(BY_INDEX);
            return await work();
        }
        finally {
            await session.rollback();
        }
    },
    async wholeReads(session, statement) {
        const [[answer = null] = []] = await session.query(`explain (verbose, format json) ${statement}`);
        const [explained] = Explained.parse(JSON.parse(answer ?? '[]'));
        const read = new Map();
        for (const node of explained === undefined ? [] : wholes(explained.Plan)) {
            const { alias, rows } = await sizeOf(session, node);
            read.set(alias, (read.get(alias) ?? 0) + rows);
        }
        return [...read].map(([alias, rows]) => ({ alias, rows }));
    },
    async begins(session, table, columns) {
        const rows = await session.query(`select coalesce(json_agg(a.attname order by k.at)::text, '[]')
from pg_catalog.pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(number, at)
left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
where i.indrelid = ${postgres_quote_text(session.engine.dialect.table(table))}::regclass and i.indisvalid and i.indpred is null
group by i.indexrelid`);
        return beginsWith(rows.map(([names]) => Names.parse(JSON.parse(names ?? '[]'))), columns);
    },
    createIndex: (table, columns) => `create index concurrently ${postgres_quote_name(indexName(table, columns))} on ${postgres_quote_name(table.schema)}.${postgres_quote_name(table.name)} (${columns.map(column => postgres_quote_name(column.name)).join(', ')})`,
};
/** Null: an expression. */
const Names = schemas/* array */.YOg(schemas/* string */.YjP()
    .nullable()
    .transform(one => one ?? ''));
async function raise(session, { table, rows }) {
    const quoted = session.engine.dialect.table(table);
    await session.execute(`analyze ${quoted}`);
    await session.execute(`update pg_catalog.pg_class c
set reltuples = ${rows}::real / leaves.n, relpages = greatest(c.relpages, 1)
from (
  select relid, count(*) over () as n from pg_catalog.pg_partition_tree(${postgres_quote_text(quoted)}::regclass) where isleaf
  union all
  select ${postgres_quote_text(quoted)}::regclass, 1 where not exists (select 1 from pg_catalog.pg_partition_tree(${postgres_quote_text(quoted)}::regclass))
) leaves where c.oid = leaves.relid`);
}
const Node = schemas/* object */.Ikc({
    'Node Type': schemas/* string */.YjP(),
    'Relation Name': schemas/* string */.YjP().optional(),
    Schema: schemas/* string */.YjP().optional(),
    Alias: schemas/* string */.YjP().optional(),
    'Index Cond': schemas/* string */.YjP().optional(),
    Filter: schemas/* string */.YjP().optional(),
    get Plans() {
        return schemas/* array */.YOg(Node).optional();
    },
});
const Explained = schemas/* array */.YOg(schemas/* object */.Ikc({ Plan: Node }));
const BY_AN_INDEX = new Set(['Index Scan', 'Index Only Scan']);
/** Nodes that read their table from end to end: as it lies there, or along an index without a bound, unless a limit right above ends that. */
function wholes(node, limited = false) {
    const type = node['Node Type'];
    const unbounded = BY_AN_INDEX.has(type) && node['Index Cond'] === undefined;
    const ends = limited && node.Filter === undefined;
    const whole = type === 'Seq Scan' || (unbounded && !ends);
    return [
        ...(whole && node['Relation Name'] !== undefined ? [node] : []),
        ...(node.Plans ?? []).flatMap(under => wholes(under, type === 'Limit')),
    ];
}
/** A partition goes by its parent's alias with a number behind it. */
async function sizeOf(session, node) {
    const table = { schema: node.Schema ?? '', name: node['Relation Name'] ?? '' };
    const [[rows, partition] = []] = await session.query(`select greatest(reltuples, 0)::bigint, relispartition from pg_catalog.pg_class where oid = ${postgres_quote_text(session.engine.dialect.table(table))}::regclass`);
    const alias = node.Alias ?? table.name;
    return {
        alias: partition === 't' ? alias.replace(/_\d+$/, '') : alias,
        rows: Number(rows ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/engine/postgres/raw-answer.js

/**
 * A query whose columns print as raw text. The columns get names of our own, since a query may have one name twice, or none; a
 * plain select over a query keeps its order.
 */
function raw_answer_rawAnswer(query, columns) {
    const names = columns.map((_, i) => `c${i + 1}`);
    const list = columns.map(({ type }, i) => cell(`c${i + 1}`, type));
    return `with answer (${names.join(', ')}) as (\n${query}\n) select ${list.join(', ')} from answer`;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/reorder.js
/** As a replica: triggers, those of foreign keys among them, do not fire. */
const reorder_reorder = async (session, table) => {
    const { dialect } = session.engine;
    const quoted = dialect.table(table);
    const columns = table.columns
        .filter(({ generated }) => !generated)
        .map(({ name }) => dialect.name(name))
        .join(', ');
    if (columns === '')
        return 'not possible';
    await session.begin();
    try {
        await session.execute('set local session_replication_role = replica');
        await session.execute(`create temp table rehearse_order on commit drop as select ${columns} from only ${quoted}`);
        await session.execute(`delete from only ${quoted}`);
        await session.execute(`insert into ${quoted} (${columns}) overriding system value select ${columns} from rehearse_order order by ctid desc`);
        await session.commit();
        return 'reordered';
    }
    catch (error) {
        await session.rollback();
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/engine/postgres/reset.js







/** A template beside the database, copied by the server itself: 100 ms for a few thousand rows, most of them ahead of time. */
const reset_resets = {
    async keep(url, options = {}) {
        const database = databaseOf(url);
        const server = new Server(url, options.signal);
        const copy = (0,engine_lending/* keptName */.Q)(database, (0,external_node_crypto_.randomBytes)(6).toString('hex'));
        await server.work(async (run) => {
            await endOurs(run, database);
            await run(`create database ${postgres_quote_name(copy)} template ${postgres_quote_name(database)}`);
            // Nobody else gets in, so that it can always be copied.
            await run(`alter database ${postgres_quote_name(copy)} allow_connections false`);
        });
        const settings = await server.work(run => statements(run, database));
        const [bytes] = await server.work(run => run(`select pg_database_size(${postgres_quote_text(copy)})`));
        const spares = Number(bytes) > SPARE_BYTES ? null : new Spares(server, database, copy);
        return {
            movedTo: now => server.movedTo(now),
            async restore() {
                const spare = (await spares?.take()) ?? null;
                await server.work(async (run) => {
                    await run(`drop database if exists ${postgres_quote_name(database)} with (force)`);
                    if (spare === null)
                        await run(`create database ${postgres_quote_name(database)} template ${postgres_quote_name(copy)}`);
                    else
                        await run(`alter database ${postgres_quote_name(spare)} rename to ${postgres_quote_name(database)}`);
                    for (const setting of settings)
                        await run(setting);
                });
                spares?.begin();
            },
            async [Symbol.asyncDispose]() {
                await spares?.[Symbol.asyncDispose]();
                await server.work(run => run(`drop database if exists ${postgres_quote_name(copy)} with (force)`));
            },
        };
    },
    async inZone(url, zone) {
        const database = postgres_quote_name(databaseOf(url));
        const server = new Server(url, undefined);
        await server.work(run => run(`alter database ${database} set timezone = ${postgres_quote_text(zone)}`));
        return {
            async [Symbol.asyncDispose]() {
                await server.work(run => run(`alter database ${database} reset timezone`));
            },
        };
    },
};
/** A copy's size up to which one more of it is made ahead of time: that takes as much room again. */
const SPARE_BYTES = 256 * 1024 * 1024;
/** The database as the next restore wants it, made while the rehearsal before it works: who has gone back once goes back again. */
class Spares {
    #server;
    #database;
    #copy;
    #next = Promise.resolve(null);
    /** Those that may not have come to be, or not whole. */
    #doubtful = [];
    constructor(server, database, copy) {
        this.#server = server;
        this.#database = database;
        this.#copy = copy;
    }
    begin() {
        const spare = (0,engine_lending/* keptName */.Q)(this.#database, (0,external_node_crypto_.randomBytes)(6).toString('hex'));
        const made = this.#server.work(run => run(`create database ${postgres_quote_name(spare)} template ${postgres_quote_name(this.#copy)}`));
        this.#next = made.then(() => spare, () => {
            // Its server was killed, or is full: whoever restores next hears of it there.
            this.#doubtful.push(spare);
            return null;
        });
    }
    /** Null where there is none yet, or none could be made. */
    async take() {
        const next = this.#next;
        this.#next = Promise.resolve(null);
        return await next;
    }
    async [Symbol.asyncDispose]() {
        const last = await this.take();
        const left = [...this.#doubtful, ...(last === null ? [] : [last])];
        if (left.length === 0)
            return;
        await this.#server.work(async (run) => {
            for (const spare of left)
                await run(`drop database if exists ${postgres_quote_name(spare)} with (force)`);
        });
    }
}
const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));
/** Another database of the same server. */
function beside(url) {
    const other = new URL(url);
    other.pathname = other.pathname === '/postgres' ? '/template1' : '/postgres';
    return other.href;
}
/** Sessions on another database of the same server, each for one piece of work: a connection that rests would be one to end. */
class Server {
    #url;
    #signal;
    constructor(url, signal) {
        this.#url = beside(url);
        this.#signal = signal;
    }
    movedTo(url) {
        this.#url = beside(url);
    }
    async work(work) {
        const { client } = await connect_connected(this.#url, {
            name: 'rehearse/reset',
            ...(this.#signal && { signal: this.#signal }),
        });
        try {
            return await work(async (sql) => {
                const { rows } = await client.query({ text: sql, rowMode: 'array' });
                return rows.flatMap(([first]) => first ?? []);
            });
        }
        catch (error) {
            throw errors_databaseError(error);
        }
        finally {
            await client.end();
        }
    }
}
/** A process of the server ends a moment after its client has gone: ours are told to go, and waited for. */
async function endOurs(run, database) {
    const PATIENCE = 5_000;
    const until = performance.now() + PATIENCE;
    const on = `from pg_stat_activity where datname = ${postgres_quote_text(database)} and backend_type = 'client backend'`;
    await run(`select pg_terminate_backend(pid) ${on} and application_name like 'rehearse/%'`);
    for (;;) {
        const left = await run(`select coalesce(nullif(application_name, ''), usename) ${on}`);
        if (left.length === 0)
            return;
        if (performance.now() > until) {
            throw new engine/* DatabaseError */.a(`the database ${database} cannot be copied while others are connected to it: ${[...new Set(left)].join(', ')}`, { code: OBJECT_IN_USE });
        }
        await (0,external_node_timers_promises_.setTimeout)(10);
    }
}
const OBJECT_IN_USE = '55006';
/**
 * What `create database … template` leaves behind, as statements: settings, owner, rights, limit, comment.
 * https://www.postgresql.org/docs/current/manage-ag-templatedbs.html
 */
const statements = (run, database) => run(`
with d as (select * from pg_database where datname = ${postgres_quote_text(database)})
select format('alter %s set %s %s', place, split_part(setting, '=', 1), case
  -- These hold lists, which stand in the catalog as they are to be written.
  when split_part(setting, '=', 1) in (${LISTS.map(postgres_quote_text).join(', ')}) and value <> '' then 'to ' || value
  else 'to ' || quote_literal(value) end)
from d join pg_db_role_setting s on s.setdatabase = d.oid
cross join lateral (select case when s.setrole = 0 then format('database %I', datname)
  else format('role %I in database %I', pg_get_userbyid(s.setrole), datname) end as place) p
cross join lateral unnest(setconfig) setting
cross join lateral (select substr(setting, strpos(setting, '=') + 1) as value) v
union all select format('alter database %I owner to %I', datname, pg_get_userbyid(datdba)) from d
union all select format('alter database %I connection limit %s', datname, datconnlimit) from d where datconnlimit <> -1
union all select format('comment on database %I is %L', datname, shobj_description(oid, 'pg_database')) from d
  where shobj_description(oid, 'pg_database') is not null
union all select format('revoke all on database %I from public, %I', datname, pg_get_userbyid(datdba)) from d
  where datacl is not null
union all select format('grant %s on database %I to %s%s', privilege_type, datname,
  case when grantee = 0 then 'public' else format('%I', pg_get_userbyid(grantee)) end,
  case when is_grantable then ' with grant option' else '' end)
from d cross join lateral aclexplode(datacl) a`);
/** https://www.postgresql.org/docs/current/runtime-config.html: settings of the kind GUC_LIST_QUOTE. */
const LISTS = [
    'local_preload_libraries',
    'search_path',
    'session_preload_libraries',
    'shared_preload_libraries',
    'temp_tablespaces',
    'unix_socket_directories',
];

;// CONCATENATED MODULE: ./lib/engine/postgres/script-commands.js
const OUTPUT = 'it is about psql’s own output';
/**
 * Commands by name (https://www.postgresql.org/docs/18/app-psql.html). What only psql's user sees is passed over; what
 * changes which statements run, or what they say, is done or refused.
 */
function command(text) {
    const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    const args = argumentsOf(rest);
    switch (name) {
        case 'g':
        case 'gx':
        case 'crosstabview':
        case 'G':
            return { does: 'send' };
        case 'i':
        case 'include':
        case 'ir':
        case 'include_relative':
            return { does: 'include', file: args[0] ?? '' };
        case 'c':
        case 'connect':
            return connect(args);
        case 'encoding':
            return args[0] === undefined
                ? { does: 'nothing', why: OUTPUT }
                : { does: 'statement', sql: `set client_encoding to '${args[0].replaceAll("'", "''")}'` };
        case 'q':
        case 'quit':
            return { does: 'quit' };
        case 'set':
            return set(args);
        case 'restrict':
        case 'unrestrict':
            return {
                does: 'nothing',
                why: 'it guards psql’s backslash commands, and no program runs here',
            };
        case '.':
            return { does: 'nothing', why: 'no COPY is open here' };
        case 'copy':
            return script_commands_refuse('reads a file of psql’s machine', 'List the file under data: { table: …, file: … }.');
        case '!':
        case 'prompt':
        case 'password':
        case 'lo_import':
        case 'cd':
        case 'e':
        case 'edit':
            return script_commands_refuse('needs a person, a shell or a file of psql’s machine', 'Take it out, or use { run: … } for this file.');
        case 'if':
        case 'elif':
        case 'else':
        case 'endif':
        case 'gset':
        case 'gexec':
        case 'watch':
        case ';':
        case 'bind':
        case 'bind_named':
        case 'parse':
            return script_commands_refuse('makes psql compute which statements run', 'Write the statements out, or use { run: psql … }.');
        default:
            return /^(echo|qecho|warn|pset|timing|x|a|t|f|H|T|C|o|out|p|print|r|reset|s|w|write|d\S*|l\+?|list|z|errverbose|gdesc|h|help|\?|copyright|conninfo|unset|setenv|getenv|sf\+?|sv\+?)$/.test(name)
                ? { does: 'nothing', why: OUTPUT }
                : script_commands_refuse('is not known here', 'Take it out, or use { run: psql … } for this file.');
    }
}
const script_commands_refuse = (why, fix) => ({ does: 'refuse', why, fix });
/** `\connect db`, or a connection string with a dbname, as pg_dump writes it for names that are not plain. */
function connect(args) {
    const words = args.filter(word => !word.startsWith('-reuse-previous'));
    const first = words[0] ?? '-';
    const named = /(?:^|\s)dbname\s*=\s*('(?:[^'\\]|\\.)*'|\S+)/.exec(first)?.[1];
    const database = named?.replace(/^'|'$/g, '').replace(/\\(.)/g, '$1') ?? first;
    if (database === '-')
        return { does: 'nothing', why: 'the user stays who it is' };
    if (/^postgres(ql)?:\/\//.test(first) || /(^|\s)(host|port)\s*=/.test(first)) {
        return script_commands_refuse('leads to another server', 'Take it out: every file loads into its own side.');
    }
    return { does: 'connect', database };
}
/** Variables that psql itself listens to: none changes what a statement says. */
const OWN_VARIABLES = /^(AUTOCOMMIT|COMP_KEYWORD_CASE|ECHO|ECHO_HIDDEN|FETCH_COUNT|HIDE_TABLEAM|HIDE_TOAST_COMPRESSION|HISTCONTROL|HISTFILE|HISTSIZE|IGNOREEOF|ON_ERROR_ROLLBACK|ON_ERROR_STOP|PROMPT[123]|QUIET|SHOW_ALL_RESULTS|SHOW_CONTEXT|SINGLELINE|SINGLESTEP|VERBOSITY|WATCH_INTERVAL)$/;
function set([name, value]) {
    if (name === 'AUTOCOMMIT' && /^(off|0|false|no)$/i.test(value ?? '')) {
        return script_commands_refuse('switches autocommit off', 'Write begin; and commit; instead.');
    }
    if (name === undefined || OWN_VARIABLES.test(name))
        return { does: 'nothing', why: OUTPUT };
    return script_commands_refuse('sets a variable of psql, and variables are not filled in here', `Write its value where :${name} stands.`);
}
/** Words, with psql's quotes taken off. */
function argumentsOf(text) {
    const words = text.matchAll(/(?:'(?:[^'\\]|''|\\.)*'|"(?:[^"]|"")*"|[^\s'"])+/g);
    return [...words].map(([word]) => word.replace(/'((?:[^'\\]|''|\\.)*)'|"((?:[^"]|"")*)"/g, (_, single, double) => single !== undefined
        ? single.replaceAll("''", "'").replace(/\\(.)/g, '$1')
        : (double ?? '').replaceAll('""', '"')));
}

;// CONCATENATED MODULE: ./lib/engine/postgres/script-connection.js


/**
 * A connection as psql opens it: the server's own settings, UTC aside. Statements go out as the bytes that they are, which
 * the driver's own query cannot do (it writes text, as UTF-8), and a COPY … FROM stdin is fed when the server asks for it.
 */
class script_connection_ScriptConnection {
    state = { transaction: 'I', standardStrings: true, encoding: 'UTF8' };
    #client;
    #lost = null;
    #current = null;
    constructor(client) {
        this.#client = client;
        client.on('error', error => this.#lose(error));
        client.on('end', () => this.#lose(new Error('the server closed the connection')));
    }
    static async open(url, signal) {
        const address = new URL(url);
        const options = address.searchParams.get('options');
        address.searchParams.set('options', `${options ? `${options} ` : ''}-c TimeZone=UTC`);
        const client = new esm/* default.Client */.Ay.Client({
            connectionString: address.href,
            application_name: 'rehearse/fixtures',
        });
        const connection = new script_connection_ScriptConnection(client);
        const abort = () => connection.#abort();
        signal?.addEventListener('abort', abort, { once: true });
        client.once('end', () => signal?.removeEventListener('abort', abort));
        try {
            await client.connect();
            await connection.#readState();
        }
        catch (error) {
            abort();
            signal?.throwIfAborted();
            throw errors_databaseError(error);
        }
        return connection;
    }
    /** Runs one statement. `copy` gives the data where the server asks for it. Throws what the server says, or that it is gone. */
    async run(sql, copy = script_connection_empty) {
        if (this.#lost)
            throw this.#lost;
        const statement = new RawStatement(sql, copy, this.state);
        this.#current = statement;
        this.#client.query(statement);
        await statement.done;
        this.#current = null;
    }
    /** A small answer of our own asking. */
    async ask(sql) {
        const answer = await this.#client.query({ text: sql, rowMode: 'array' });
        return String(answer.rows[0]?.[0] ?? '');
    }
    async [Symbol.asyncDispose]() {
        if (this.#lost)
            this.#abort();
        else
            await this.#client.end();
    }
    async #readState() {
        // What is passed over is told by the server's words; only a superuser may set their language.
        await this.ask(`
      select set_config('lc_messages', 'C', false) from pg_roles where rolname = current_user and rolsuper`);
        this.state.encoding = await this.ask('show client_encoding');
        this.state.standardStrings = (await this.ask('show standard_conforming_strings')) === 'on';
    }
    #lose(error) {
        this.#lost ??= error;
        this.#current?.fail(error);
    }
    #abort() {
        this.#client.connection.stream.destroy();
    }
}
async function* script_connection_empty() { }
/** A Query message of raw bytes, as a query of `pg`. */
class RawStatement {
    done;
    #sql;
    #copy;
    #state;
    #resolve = () => { };
    #reject = () => { };
    /** What the server says, and what kept us from reading the data: the latter is the cause where there are both. */
    #error = null;
    #unread = null;
    #copying = Promise.resolve();
    constructor(sql, copy, state) {
        this.#sql = sql;
        this.#copy = copy;
        this.#state = state;
        this.done = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
    }
    fail(error) {
        this.#reject(this.#unread ?? this.#error ?? error);
    }
    // What follows is called by pg.
    /** https://www.postgresql.org/docs/current/protocol-message-formats.html, Query: 'Q', length, text, NUL. */
    submit(connection) {
        const parameter = (message) => {
            if (message.parameterName === 'client_encoding')
                this.#state.encoding = message.parameterValue;
            if (message.parameterName === 'standard_conforming_strings') {
                this.#state.standardStrings = message.parameterValue === 'on';
            }
        };
        connection.on('parameterStatus', parameter);
        connection.once('readyForQuery', (message) => {
            connection.off('parameterStatus', parameter);
            this.#state.transaction = message.status;
            this.#copying.then(() => {
                const error = this.#unread ?? this.#error;
                if (error === null)
                    this.#resolve();
                else
                    this.#reject(error);
            });
        });
        connection.stream.cork();
        connection.stream.write(header('Q', this.#sql.length + 1));
        connection.stream.write(this.#sql);
        connection.stream.write(Buffer.alloc(1));
        connection.stream.uncork();
    }
    handleCopyInResponse(connection) {
        this.#copying = this.#feed(connection);
    }
    handleError(error) {
        this.#error = error;
    }
    handleReadyForQuery() { }
    handleRowDescription() { }
    handleDataRow() { }
    handleCommandComplete() { }
    handleEmptyQuery() { }
    handlePortalSuspended() { }
    handleCopyData() { }
    async #feed({ stream }) {
        try {
            for await (const chunk of this.#copy()) {
                if (this.#error)
                    return;
                stream.write(header('d', chunk.length));
                // The chunk is the reader's window, which moves on: it has to have left before the next is asked for.
                await new Promise((resolve, reject) => {
                    stream.write(chunk, error => (error ? reject(error) : resolve()));
                });
            }
            stream.write(header('c', 0));
        }
        catch (error) {
            const reason = Buffer.from('the data could not be read\0');
            stream.write(header('f', reason.length));
            stream.write(reason);
            this.#unread = error;
        }
    }
}
function header(type, length) {
    const bytes = Buffer.alloc(5);
    bytes.write(type, 0, 'latin1');
    bytes.writeInt32BE(length + 4, 1);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/script-refusal.js



/** The server's error as the author's: at its own line and column where the server tells a position, else at the statement's. */
function script_refusal_refusal(error, refused) {
    const { words } = refused;
    const said = errors_databaseError(error).message;
    const message = definesOnly(words) ? said : said.replace(/(at or near) "[\s\S]*"/, '$1 "…"');
    const copied = /^COPY [^\n]*?, line (\d+)(?:, column ([^\s:]+))?/m.exec(error.where ?? '');
    const column = copied?.[2] === undefined ? '' : ` (column ${copied[2]})`;
    const hint = error.hint === undefined || !definesOnly(words) ? '' : ` (${error.hint})`;
    return new errors/* SpecError */.G8(`${message}${column}${hint}, says PostgreSQL (${error.code}) of: ${excerpt(words)}`, {
        place: placeOf(error, refused, copied?.[1]),
        fix: refused.fix,
        cause: error,
    });
}
function placeOf(error, { sql, place, copyLine, encoding }, copied) {
    if (copied !== undefined && copyLine > 0)
        return { file: place.file, line: copyLine + Number(copied) - 1, column: 1 };
    if (error.position === undefined)
        return place;
    const at = byteOffset(sql, Number(error.position), encoding);
    const before = sql
        .subarray(0, at)
        .toString(encoding === 'UTF8' ? 'utf8' : 'latin1')
        .split('\n');
    const last = before.at(-1) ?? '';
    if (before.length === 1)
        return { ...place, column: place.column + last.length };
    return { file: place.file, line: place.line + before.length - 1, column: last.length + 1 };
}
/** The server counts characters of the session's encoding; one that is not UTF-8 is taken to have one byte a character. */
function byteOffset(sql, position, encoding) {
    if (encoding !== 'UTF8')
        return position - 1;
    let characters = 0;
    for (let at = 0; at < sql.length; at++) {
        if (((sql[at] ?? 0) & 0xc0) !== 0x80 && ++characters === position)
            return at;
    }
    return sql.length;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/script-scanner.js

const script_scanner_NL = 0x0a;
const script_scanner_DOUBLE = 0x22;
const DOLLAR = 0x24;
const script_scanner_SINGLE = 0x27;
const OPEN = 0x28;
const CLOSE = 0x29;
const script_scanner_STAR = 0x2a;
const script_scanner_DASH = 0x2d;
const DOT = 0x2e;
const script_scanner_SLASH = 0x2f;
const SEMICOLON = 0x3b;
const postgres_script_scanner_BACKSLASH = 0x5c;
const script_scanner_KINDS = { block: 'comment', name: 'quoted name' };
/**
 * Finds where a statement ends, over a window that grows: what it has seen it does not look at again. The rules are those of psql
 * (src/fe_utils/psqlscan.l of PostgreSQL 18): strings with and without escapes, dollar quotes, nested comments, parentheses, BEGIN
 * ATOMIC bodies.
 */
class script_scanner_Scanner {
    /** As the session has it now. */
    standardStrings = true;
    /** The next byte to look at: where `scan` found something, that. */
    at = 0;
    /** First byte of the statement's text, or -1. */
    begun = -1;
    /** Where the open string or comment began. */
    opened = 0;
    #bytes;
    #mode = 'code';
    #depth = 0;
    #tag = Buffer.alloc(0);
    #parens = 0;
    #begins = 0;
    #words = [];
    /** An `E''` string has just ended, and then (true) a line: another part of it may follow. */
    #continues = null;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Begins at the window's first byte, outside of everything. */
    reset() {
        this.at = this.#bytes.start;
        this.begun = -1;
        this.#mode = 'code';
        this.#parens = 0;
        this.#begins = 0;
        this.#words = [];
        this.#continues = null;
    }
    /** What is open that should have ended, or null. */
    get open() {
        if (this.#mode === 'code' || this.#mode === 'line')
            return null;
        const tag = this.#mode === 'dollar' ? ` ${this.#tag.toString('latin1')}` : '';
        return `${script_scanner_KINDS[this.#mode] ?? 'string'}${tag}`;
    }
    /** Runs to the statement's end, a backslash, or the end of the window ('more': call again with the window grown). */
    scan() {
        const { data, end, ended } = this.#bytes;
        while (this.at < end) {
            if (this.#mode !== 'code') {
                if (!this.#inside(data, end, ended))
                    return 'more';
                continue;
            }
            const c = data[this.at] ?? 0;
            if (script_scanner_isBlank(c)) {
                if (c === script_scanner_NL && this.#continues === false)
                    this.#continues = true;
                this.at++;
                continue;
            }
            // Two bytes tell a comment from an operator; `--` and `/*` begin one even inside an operator.
            if ((c === script_scanner_DASH || c === script_scanner_SLASH) && this.at + 1 >= end && !ended)
                return 'more';
            const after = this.at + 1 < end ? data[this.at + 1] : 0;
            if (c === script_scanner_DASH && after === script_scanner_DASH) {
                this.#enter('line', 2);
            }
            else if (c === script_scanner_SLASH && after === script_scanner_STAR) {
                this.#depth = 1;
                this.#enter('block', 2);
            }
            else if (c === SEMICOLON && this.#parens === 0 && this.#begins === 0) {
                if (this.begun !== -1)
                    return 'statement';
                this.at++;
            }
            else if (c === postgres_script_scanner_BACKSLASH) {
                return 'command';
            }
            else if (!this.#token(data, end, ended, c)) {
                return 'more';
            }
        }
        return 'more';
    }
    /** One token of code; false where the window ends inside it. */
    #token(data, end, ended, c) {
        const from = this.at;
        const continues = this.#continues === true && c === script_scanner_SINGLE;
        let to = from + 1;
        if (isWordStart(c)) {
            while (to < end && script_scanner_isWordPart(data[to] ?? 0))
                to++;
            if (to === end && !ended)
                return false;
            this.#begin(from);
            const escapes = to === from + 1 && (c | 0x20) === 0x65 && data[to] === script_scanner_SINGLE;
            if (escapes)
                this.#enter('escapes', 2);
            else {
                this.#word(to - from <= 9 ? data.toString('latin1', from, to).toLowerCase() : '');
                this.at = to;
            }
            return true;
        }
        if (isDigit(c)) {
            while (to < end && (script_scanner_isWordPart(data[to] ?? 0) || data[to] === DOT))
                to++;
            if (to === end && !ended)
                return false;
        }
        else if (c === DOLLAR) {
            while (to < end && (to === from + 1 ? isWordStart(data[to] ?? 0) : isTagPart(data[to] ?? 0)))
                to++;
            if (to === end && !ended)
                return false;
            if (data[to] === DOLLAR) {
                this.#begin(from);
                this.#tag = Buffer.from(data.subarray(from, to + 1));
                this.#enter('dollar', this.#tag.length);
                return true;
            }
        }
        this.#begin(from);
        if (c === script_scanner_SINGLE)
            this.#enter(continues || !this.standardStrings ? 'escapes' : 'quote', 1);
        else if (c === script_scanner_DOUBLE)
            this.#enter('name', 1);
        else {
            if (c === OPEN)
                this.#parens++;
            else if (c === CLOSE && this.#parens > 0)
                this.#parens--;
            this.at = to;
        }
        return true;
    }
    /** Goes on inside a string or comment; false where the window ends first. */
    #inside(data, end, ended) {
        switch (this.#mode) {
            case 'line':
                return this.#closeAt((0,file_bytes/* byteAt */.aL)(data, script_scanner_NL, this.at, end), 0, end);
            case 'quote':
                return this.#closeAt((0,file_bytes/* byteAt */.aL)(data, script_scanner_SINGLE, this.at, end), 1, end);
            case 'name':
                return this.#closeAt((0,file_bytes/* byteAt */.aL)(data, script_scanner_DOUBLE, this.at, end), 1, end);
            case 'dollar': {
                const at = data.subarray(0, end).indexOf(this.#tag, this.at);
                if (at !== -1)
                    return this.#closeAt(at, this.#tag.length, end);
                this.at = ended ? end : Math.max(this.at, end - this.#tag.length + 1);
                return false;
            }
            case 'escapes':
                return this.#insideEscapes(data, end, ended);
            default:
                return this.#insideBlock(data, end, ended);
        }
    }
    #insideEscapes(data, end, ended) {
        for (let at = this.at; at < end; at++) {
            const c = data[at];
            if (c !== postgres_script_scanner_BACKSLASH && c !== script_scanner_SINGLE)
                continue;
            if (at + 1 >= end && !ended) {
                this.at = at;
                return false;
            }
            if (c === postgres_script_scanner_BACKSLASH || data[at + 1] === script_scanner_SINGLE)
                at++;
            else {
                this.#closeAt(at, 1, end);
                this.#continues = false;
                return true;
            }
        }
        this.at = end;
        return false;
    }
    #insideBlock(data, end, ended) {
        for (let at = this.at; at < end; at++) {
            const c = data[at];
            if (c !== script_scanner_STAR && c !== script_scanner_SLASH)
                continue;
            if (at + 1 >= end && !ended) {
                this.at = at;
                return false;
            }
            const pair = data[at + 1];
            if (c === script_scanner_STAR && pair === script_scanner_SLASH) {
                at++;
                if (--this.#depth === 0) {
                    this.#mode = 'code';
                    this.at = at + 1;
                    return true;
                }
            }
            else if (c === script_scanner_SLASH && pair === script_scanner_STAR) {
                at++;
                this.#depth++;
            }
        }
        this.at = end;
        return false;
    }
    #enter(mode, length) {
        this.#mode = mode;
        this.opened = this.at;
        this.at += length;
    }
    #closeAt(at, length, end) {
        if (at === -1) {
            this.at = end;
            return false;
        }
        this.#mode = 'code';
        this.at = at + length;
        return true;
    }
    #begin(at) {
        if (this.begun === -1)
            this.begun = at;
        this.#continues = null;
    }
    /** psql's heuristic: BEGIN … END counts only in CREATE [OR REPLACE] FUNCTION | PROCEDURE, outside parentheses. */
    #word(word) {
        if (this.#words.length < 4)
            this.#words.push(word);
        if (this.#parens > 0)
            return;
        const [first, second, third, fourth] = this.#words;
        const kind = second === 'or' && third === 'replace' ? fourth : second;
        if (first !== 'create' || (kind !== 'function' && kind !== 'procedure'))
            return;
        if (word === 'begin')
            this.#begins++;
        else if (word === 'case' && this.#begins > 0)
            this.#begins++;
        else if (word === 'end' && this.#begins > 0)
            this.#begins--;
    }
}
const script_scanner_isBlank = (c) => c === 0x20 || (c >= 0x09 && c <= 0x0d);
const isDigit = (c) => c >= 0x30 && c <= 0x39;
const isWordStart = (c) => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || c >= 0x80;
const isTagPart = (c) => isWordStart(c) || isDigit(c);
const script_scanner_isWordPart = (c) => isTagPart(c) || c === DOLLAR;

;// CONCATENATED MODULE: ./lib/engine/postgres/script-statements.js



const postgres_script_statements_NL = 0x0a;
const CR = 0x0d;
const script_statements_DOT = 0x2e;
const script_statements_BACKSLASH = 0x5c;
/**
 * Splits a script as psql does. It works on bytes, as every byte that means something is ASCII in each encoding that a session may
 * send; SJIS, BIG5, GBK, UHC, JOHAB and GB18030 (client encodings only) are not covered.
 *
 * Written here since dbgate-query-splitter 4.12 forgets at every line's end, when it streams, that it is inside a string, a
 * comment or a dollar quote, and knows neither nested comments, `E''` nor BEGIN ATOMIC.
 */
class script_statements_Statements {
    #bytes;
    #scanner;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#scanner = new script_scanner_Scanner(bytes);
    }
    /** standard_conforming_strings, as the session has it now: the caller sets it after each statement. */
    set standardStrings(standard) {
        this.#scanner.standardStrings = standard;
    }
    /** The next step, or null at the end. Its bytes are valid until the next call. Throws SpecError where a string never ends. */
    async next() {
        const bytes = this.#bytes;
        const scanner = this.#scanner;
        bytes.compact();
        scanner.reset();
        while (true) {
            const found = scanner.scan();
            if (found === 'statement') {
                return this.#pass(scanner.at + 1, { kind: 'statement', ...this.#text(scanner.at) });
            }
            if (found === 'command')
                return this.#command();
            if (!(await bytes.more()) && scanner.at >= bytes.end)
                break;
        }
        if (scanner.open !== null)
            throw this.#neverEnds(scanner.open);
        if (scanner.begun === -1)
            return null;
        return this.#pass(bytes.end, { kind: 'statement', ...this.#text(bytes.end) });
    }
    /** The lines behind a COPY … FROM stdin, up to `\.`, in chunks of whole lines that are valid until the next is asked for. */
    async *copyData() {
        const bytes = this.#bytes;
        await this.#restOfLine();
        while (true) {
            let end = bytes.data.subarray(0, bytes.end).lastIndexOf(postgres_script_statements_NL) + 1;
            if (bytes.ended)
                end = bytes.end;
            const stop = copyEnd(bytes.data, bytes.start, end);
            const to = stop === -1 ? end : stop;
            if (to > bytes.start) {
                yield bytes.data.subarray(bytes.start, to);
                bytes.take(to);
            }
            if (stop !== -1)
                return this.#restOfLine();
            if (bytes.ended)
                return;
            bytes.compact();
            await bytes.more();
        }
    }
    /** The line of the next byte. */
    get line() {
        return this.#bytes.line;
    }
    async #command() {
        const bytes = this.#bytes;
        const from = this.#scanner.at + 1;
        let to = (0,file_bytes/* byteAt */.aL)(bytes.data, postgres_script_statements_NL, from, bytes.end);
        while (to === -1 && (await bytes.more()))
            to = (0,file_bytes/* byteAt */.aL)(bytes.data, postgres_script_statements_NL, from, bytes.end);
        if (to === -1)
            to = bytes.end;
        const text = bytes.data.toString('utf8', from, to).trim();
        const before = this.#scanner.begun === -1 ? null : this.#text(this.#scanner.at);
        return this.#pass(to, { kind: 'command', text, at: bytes.placeOf(this.#scanner.at), before });
    }
    #text(to) {
        const bytes = this.#bytes;
        return {
            sql: bytes.data.subarray(this.#scanner.begun, to),
            at: bytes.placeOf(this.#scanner.begun),
        };
    }
    #pass(to, step) {
        this.#bytes.take(Math.min(to, this.#bytes.end));
        return step;
    }
    async #restOfLine() {
        const bytes = this.#bytes;
        let at = (0,file_bytes/* byteAt */.aL)(bytes.data, postgres_script_statements_NL, bytes.start, bytes.end);
        while (at === -1 && (await bytes.more()))
            at = (0,file_bytes/* byteAt */.aL)(bytes.data, postgres_script_statements_NL, bytes.start, bytes.end);
        bytes.take(at === -1 ? bytes.end : at + 1);
    }
    #neverEnds(what) {
        return new errors/* SpecError */.G8(`a ${what} begins here and never ends`, {
            place: { file: this.#bytes.shown, ...this.#bytes.placeOf(this.#scanner.opened) },
            fix: 'Close it; the file may also have been cut short.',
        });
    }
}
/** Where the line `\.` begins, or -1. */
function copyEnd(data, from, to) {
    for (let at = from; at < to;) {
        if (data[at] === script_statements_BACKSLASH && data[at + 1] === script_statements_DOT) {
            const after = at + 2 < to ? data[at + 2] : postgres_script_statements_NL;
            if (after === postgres_script_statements_NL || (after === CR && (at + 3 >= to || data[at + 3] === postgres_script_statements_NL)))
                return at;
        }
        const next = data.indexOf('\n\\.', at, 'latin1');
        if (next === -1 || next >= to)
            return -1;
        at = next + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/engine/postgres/script-tolerance.js
// SQLSTATEs: https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNDEFINED_OBJECT = '42704';
const DUPLICATE_OBJECT = '42710';
const DUPLICATE_SCHEMA = '42P06';
const INSUFFICIENT_PRIVILEGE = '42501';
const INVALID_PARAMETER_VALUE = '22023';
const script_tolerance_OBJECT_IN_USE = '55006';
const script_tolerance_TOLERATED = [
    {
        statement: /^(alter\b.*\bowner to|grant\b|revoke\b|alter default privileges|(create|alter) policy|reassign owned|drop owned|comment on role|security label|set (session |local )?(role|session authorization)|alter (role|user|group)|drop (role|user|group))/i,
        codes: [UNDEFINED_OBJECT, INVALID_PARAMETER_VALUE],
        words: /^role ".*" does not exist$/,
        why: 'the role does not exist here',
    },
    {
        statement: /^(set\b|select (pg_catalog\.)?set_config\b|alter (database|role|user)\b.*\bset\b)/i,
        codes: [UNDEFINED_OBJECT],
        words: /^unrecognized configuration parameter/,
        why: 'this version has no such setting',
    },
    {
        statement: /^create (role|user|group|extension|((trusted|procedural|or replace) )*language)\b/i,
        codes: [DUPLICATE_OBJECT],
        why: 'it is there already',
    },
    {
        statement: /^create schema "?public"?(;|\s|$)/i,
        codes: [DUPLICATE_SCHEMA],
        why: 'it is there already',
    },
    {
        statement: /^comment on (extension|database|language)\b/i,
        codes: [UNDEFINED_OBJECT, INSUFFICIENT_PRIVILEGE],
        why: 'a comment changes no row, and its object is not ours to comment on',
    },
    {
        // table, type and its like, function, schema, database
        statement: /^drop /i,
        codes: ['42P01', UNDEFINED_OBJECT, '42883', '3F000', '3D000'],
        why: 'there is none to drop',
    },
    {
        statement: /^drop (role|user)\b/i,
        codes: [script_tolerance_OBJECT_IN_USE],
        why: 'this run is connected as that role',
    },
];
/** Why a statement (its opening, white space single, comments gone) that the server refused may be passed over, or null. */
function script_tolerance_passable(opening, error) {
    const found = script_tolerance_TOLERATED.find(rule => rule.statement.test(opening) &&
        rule.codes.includes(error.code ?? '') &&
        (rule.words === undefined || rule.words.test(error.message)));
    return found?.why ?? null;
}
/** True where a refusal of this statement might be passed over, so that a transaction around it needs a savepoint. */
const mayBePassable = (opening) => script_tolerance_TOLERATED.some(rule => rule.statement.test(opening));
/** Why a statement is not sent at all, or null: pg_dumpall would give the role that we connect as another password. */
function script_tolerance_notSent(opening, user) {
    const role = /^alter (?:role|user) ("(?:[^"]|"")+"|\S+)/i.exec(opening)?.[1];
    if (role === undefined)
        return null;
    const name = role.startsWith('"') ? role.slice(1, -1).replaceAll('""', '"') : role.toLowerCase();
    return name === user || name === 'current_user' || name === 'session_user'
        ? 'this run is connected as that role'
        : null;
}
/** What to do about an error of the server, in terms of files and of the spec. */
function script_tolerance_advice(error, shown) {
    const words = error.message;
    if (/extension ".*" is not available|could not open extension control file/.test(words)) {
        return 'Name an image that has the extension (`image:` of this side), or take it out of the file.';
    }
    if (/^role ".*" does not exist$/.test(words))
        return 'Create the role in an SQL file that loads before this one.';
    switch (error.code) {
        case '22021':
            return "The file is not in the session's encoding: begin it with set client_encoding to 'LATIN1'; (or what it is), or save it as UTF-8.";
        case '42P07':
        case '42P06':
        case DUPLICATE_OBJECT:
            return 'It is made twice: look for another file, or an extension, that makes it already.';
        case '42P04':
            return 'The database is there already: let the file drop it first (drop database if exists …).';
        case script_tolerance_OBJECT_IN_USE:
            return 'A file that drops and creates its own database needs `database:` with its name on this side.';
        case '42P01':
            return 'Load the file that makes it before this one: files load in the order of the spec.';
        case '42601':
            return 'Correct the statement.';
        default:
            return `Correct it; psql -v ON_ERROR_STOP=1 -f ${shown} stops at the same place.`;
    }
}

;// CONCATENATED MODULE: ./lib/engine/postgres/script.js
var postgres_script_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var postgres_script_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














const script_scripts = { run: postgres_script_run, databaseUrl: script_databaseUrl, hasDatabase: script_hasDatabase, prepare: script_prepare };
async function postgres_script_run(url, file, shown, options = {}) {
    const real = await (0,promises_.realpath)(file).catch(() => file);
    const script = new script_Script(url, options.root ?? (0,external_node_path_.dirname)(real), options.signal);
    try {
        await script.start();
        await script.file({ file: real, shown, chain: [real] });
        return script.result;
    }
    finally {
        await script.end();
    }
}
/** One run of a script: a session (another one after `\connect`), and what is to be told of it. */
class script_Script {
    result = { statements: 0, passedOver: [], notes: [], database: null };
    #root;
    #signal;
    #url;
    #connection = null;
    #user = '';
    /** Where the open transaction began. */
    #began = null;
    constructor(url, root, signal) {
        this.#url = url;
        this.#root = root;
        this.#signal = signal;
    }
    async start() {
        this.#connection = await script_connection_ScriptConnection.open(this.#url, this.#signal);
        this.#user = await this.#connection.ask('select current_user');
    }
    async end() {
        await this.#connection?.[Symbol.asyncDispose]();
        this.#connection = null;
    }
    /** Runs a file; false where it said `\q`. */
    async file(running) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const bytes = postgres_script_addDisposableResource(env_1, await file_bytes/* FileBytes */.E_.open(running.file, running.shown), true);
            const statements = new script_statements_Statements(bytes);
            statements.standardStrings = this.#session.state.standardStrings;
            let goesOn = true;
            for (let step = await statements.next(); step !== null && goesOn; step = await statements.next()) {
                if (step.kind === 'statement')
                    await this.#statement(step, running, statements);
                else
                    goesOn = await this.#command(step, running, statements);
                statements.standardStrings = this.#session.state.standardStrings;
            }
            if (running.chain.length === 1)
                this.#mustBeCommitted();
            return goesOn;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = postgres_script_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    get #session() {
        if (this.#connection === null)
            throw new Error('the script has no session');
        return this.#connection;
    }
    async #statement({ sql, at }, running, statements) {
        const place = { file: running.shown, ...at };
        if (sql.includes(0)) {
            throw new errors/* SpecError */.G8('this statement holds a NUL byte, so this is no SQL file', {
                place,
                fix: 'Write the dump as plain text: pg_dump --format=plain.',
            });
        }
        const words = opening(sql);
        const unsent = script_tolerance_notSent(words, this.#user);
        if (unsent !== null)
            return this.#passOver(place, excerpt(words), unsent);
        const session = this.#session;
        const guarded = session.state.transaction === 'T' && mayBePassable(words);
        if (guarded)
            await session.run(SAVEPOINT);
        let copyLine = 0;
        const copy = () => {
            copyLine = statements.line + 1;
            return statements.copyData();
        };
        try {
            await session.run(sql, copy);
            this.result.statements++;
            if (guarded)
                await session.run(RELEASE);
        }
        catch (error) {
            this.#signal?.throwIfAborted();
            if (error instanceof errors/* SpecError */.G8)
                throw error;
            if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError) || errors_databaseError(error).lost)
                throw errors_databaseError(error);
            const why = script_tolerance_passable(words, error);
            if (why === null) {
                const fix = script_tolerance_advice(error, running.shown);
                throw script_refusal_refusal(error, { sql, words, place, copyLine, encoding: session.state.encoding, fix });
            }
            if (guarded)
                await session.run(ROLLBACK);
            this.#passOver(place, excerpt(words), why);
        }
        if (session.state.transaction === 'I')
            this.#began = null;
        else
            this.#began ??= place;
    }
    /** False where the script ends here. */
    async #command(step, running, statements) {
        const place = { file: running.shown, ...step.at };
        const shown = `\\${step.text.split(/\s/, 1)[0]}`;
        const asked = command(step.text);
        if (step.before !== null && asked.does !== 'send') {
            throw new errors/* SpecError */.G8(`the command ${shown} stands inside a statement`, {
                place,
                fix: 'End the statement before it with a semicolon.',
            });
        }
        switch (asked.does) {
            case 'send':
                if (step.before)
                    await this.#statement(step.before, running, statements);
                return true;
            case 'statement':
                await this.#statement({ sql: Buffer.from(asked.sql), at: step.at }, running, statements);
                return true;
            case 'include':
                return this.file(await included(asked.file, running, this.#root, place));
            case 'connect':
                await this.#connect(asked.database, place);
                return true;
            case 'nothing':
                this.#passOver(place, shown, asked.why);
                return true;
            case 'quit':
                return false;
            default:
                throw new errors/* SpecError */.G8(`the command ${shown} ${asked.why}`, { place, fix: asked.fix });
        }
    }
    async #connect(database, place) {
        this.#mustBeCommitted();
        await this.end();
        this.#url = script_databaseUrl(this.#url, database);
        try {
            await this.start();
        }
        catch (cause) {
            throw new errors/* SpecError */.G8(`the script could not connect to its database ${database}: ${errors_databaseError(cause).message}`, {
                place,
                fix: 'Let the script create the database first.',
                cause,
            });
        }
        this.result.database = database;
    }
    #passOver(place, what, why) {
        this.result.passedOver.push({
            file: place.file,
            line: place.line,
            what,
            why,
        });
    }
    #mustBeCommitted() {
        if (this.#began === null || this.#session.state.transaction === 'I')
            return;
        throw new errors/* SpecError */.G8('the transaction that begins here is never committed, so everything in it would be lost', {
            place: this.#began,
            fix: 'Add commit; at its end.',
        });
    }
}
const SAVEPOINT = Buffer.from('savepoint move_rehearsal');
const RELEASE = Buffer.from('release savepoint move_rehearsal');
const ROLLBACK = Buffer.from('rollback to savepoint move_rehearsal');
function script_databaseUrl(url, database) {
    const other = new URL(url);
    other.pathname = `/${encodeURIComponent(database)}`;
    return other.href;
}
async function script_hasDatabase(url, database) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const session = postgres_script_addDisposableResource(env_2, await script_connection_ScriptConnection.open(url), true);
        return ((await session.ask(`select 1 from pg_database where datname = ${esm/* default.escapeLiteral */.Ay.escapeLiteral(database)}`)) === '1');
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = postgres_script_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function script_prepare(url, extensions) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const session = postgres_script_addDisposableResource(env_3, await script_connection_ScriptConnection.open(url), true);
        for (const extension of extensions) {
            try {
                await session.run(Buffer.from(`create extension if not exists ${postgres_quote_name(extension)} cascade`));
            }
            catch (error) {
                if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError) || errors_databaseError(error).lost)
                    throw errors_databaseError(error);
                throw new errors/* SpecError */.G8(`the extension ${extension} could not be created: ${error.message}`, {
                    fix: 'Correct its name under extensions:, or name an image that has it (image:).',
                    cause: error,
                });
            }
        }
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = postgres_script_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}

;// CONCATENATED MODULE: ./lib/engine/postgres/sessions.js
const sessions_sessions = {
    port: 5432,
    async others(session) {
        const rows = await session.query(`select pid, xact_start is not null from pg_stat_activity
where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`);
        return rows.map(([id, open]) => ({ id: id ?? '', inTransaction: open === 't' }));
    },
    async end(session, id) {
        await session.query('select pg_terminate_backend($1::int4)', [id]);
    },
};

;// CONCATENATED MODULE: ./lib/engine/postgres/shape.js

/**
 * PostgreSQL's schema as lines: what its own functions print of everything that people made. Left out: the system's schemas, our own,
 * what belongs to an extension, and where a column stands among the others.
 */
async function shape_shape(session) {
    const rows = await session.query(SHAPE);
    return rows.flatMap(([line]) => line ?? []).map(line => line.replace(/\s+/g, ' ').trim());
}
const ours = (catalog, oid) => `not exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
/** Grants, one a line: who gave whom what. What was never granted is what the owner has by default. */
const granted = (from, what, acl) => `select
    concat_ws(' ', 'grant', ${what}, g.grantor::regrole, '->',
      case when g.grantee = 0 then 'public' else g.grantee::regrole::text end, g.privilege_type,
      case when g.is_grantable then 'grantable' end)
  from ${from} cross join lateral aclexplode(${acl}) g`;
/** Every statement qualifies what it reads: `search_path` is the database's own. */
const SHAPE = `
with spaces as (
  select oid, nspname, nspacl, nspowner from pg_catalog.pg_namespace n
  where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', '${engine/* OWN_SCHEMA */.t}')
    and nspname !~ '^pg_(toast_)?temp_' and ${ours('pg_namespace', 'n.oid')}
),
relations as (
  select c.*, quote_ident(s.nspname) || '.' || quote_ident(c.relname) as called
  from pg_catalog.pg_class c join spaces s on s.oid = c.relnamespace
  where ${ours('pg_class', 'c.oid')}
),
routines as (
  select p.*, quote_ident(s.nspname) || '.' || quote_ident(p.proname) || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')' as called
  from pg_catalog.pg_proc p join spaces s on s.oid = p.pronamespace
  where ${ours('pg_proc', 'p.oid')}
),
columns as (
  select a.*, r.called || '.' || quote_ident(a.attname) as called
  from pg_catalog.pg_attribute a join relations r on r.oid = a.attrelid
  where a.attnum > 0 and not a.attisdropped and r.relkind in ('r', 'p', 'f', 'v', 'm')
)
select line from (
  select concat_ws(' ', 'schema', quote_ident(nspname)) as line from spaces
  union all
  select concat_ws(' ', case relkind when 'p' then 'partitioned table' when 'f' then 'foreign table' else 'table' end, called,
    case relpersistence when 'u' then 'unlogged' end, array_to_string(reloptions, ' '),
    case when relrowsecurity then 'row security' end, case when relforcerowsecurity then 'forced' end,
    case when relreplident <> 'd' then 'replica identity ' || relreplident::text end,
    pg_catalog.pg_get_partkeydef(oid), pg_catalog.pg_get_expr(relpartbound, oid))
  from relations where relkind in ('r', 'p', 'f')
  union all
  select concat_ws(' ', 'column', a.called, pg_catalog.format_type(a.atttypid, a.atttypmod),
    case when a.attcollation <> y.typcollation then 'collate ' || l.collname end,
    case when a.attnotnull then 'not null' end,
    case a.attidentity when 'a' then 'identity always' when 'd' then 'identity by default' end,
    case when a.attgenerated <> '' then 'generated ' || a.attgenerated::text when d.oid is not null then 'default' end,
    pg_catalog.pg_get_expr(d.adbin, d.adrelid))
  from columns a
  join pg_catalog.pg_type y on y.oid = a.atttypid
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_catalog.pg_collation l on l.oid = a.attcollation
  union all
  select concat_ws(' ', 'constraint', r.called, quote_ident(c.conname), pg_catalog.pg_get_constraintdef(c.oid))
  from pg_catalog.pg_constraint c join relations r on r.oid = c.conrelid
  union all
  select concat_ws(' ', 'index', r.called, pg_catalog.pg_get_indexdef(i.indexrelid), case when not (i.indisvalid and i.indisready) then 'not valid' end,
    case when i.indisclustered then 'clustered' end, case when i.indisreplident then 'replica identity' end)
  from pg_catalog.pg_index i join relations r on r.oid = i.indrelid
  union all
  select concat_ws(' ', 'sequence', r.called, pg_catalog.format_type(q.seqtypid, null), 'start', q.seqstart, 'by', q.seqincrement,
    'from', q.seqmin, 'to', q.seqmax, 'cache', q.seqcache, case when q.seqcycle then 'cycle' end)
  from pg_catalog.pg_sequence q join relations r on r.oid = q.seqrelid
  union all
  select concat_ws(' ', 'trigger', r.called, pg_catalog.pg_get_triggerdef(t.oid), case when t.tgenabled <> 'O' then 'enabled ' || t.tgenabled::text end)
  from pg_catalog.pg_trigger t join relations r on r.oid = t.tgrelid where not t.tgisinternal
  union all
  select concat_ws(' ', case relkind when 'm' then 'materialized view' else 'view' end, called, array_to_string(reloptions, ' '), pg_catalog.pg_get_viewdef(oid))
  from relations where relkind in ('v', 'm')
  union all
  select concat_ws(' ', 'rule', r.called, pg_catalog.pg_get_ruledef(u.oid))
  from pg_catalog.pg_rewrite u join relations r on r.oid = u.ev_class where u.rulename <> '_RETURN'
  union all
  select concat_ws(' ', 'policy', r.called, quote_ident(p.polname), p.polcmd, p.polpermissive, p.polroles::regrole[]::text,
    pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid))
  from pg_catalog.pg_policy p join relations r on r.oid = p.polrelid
  union all
  select concat_ws(' ', 'routine', called, case when prokind in ('a', 'w') then 'aggregate' else pg_catalog.pg_get_functiondef(oid) end)
  from (select * from routines offset 0) as f
  union all
  select concat_ws(' ', 'type', quote_ident(s.nspname) || '.' || quote_ident(t.typname),
    case t.typtype when 'e' then (select 'enum ' || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = t.oid)
      when 'd' then concat_ws(' ', 'domain', pg_catalog.format_type(t.typbasetype, t.typtypmod), case when t.typnotnull then 'not null' end, t.typdefault,
        (select string_agg(pg_catalog.pg_get_constraintdef(c.oid), ' ' order by c.conname) from pg_catalog.pg_constraint c where c.contypid = t.oid))
      when 'r' then 'range' else 'composite' end)
  from pg_catalog.pg_type t join spaces s on s.oid = t.typnamespace
  left join pg_catalog.pg_class k on k.oid = t.typrelid
  where (t.typtype in ('e', 'd', 'r') or t.typtype = 'c' and k.relkind = 'c') and ${ours('pg_type', 't.oid')}
  union all
  select 'extension ' || quote_ident(extname) || ' ' || extversion from pg_catalog.pg_extension
  union all
  ${granted('spaces', `'schema', quote_ident(spaces.nspname)`, `coalesce(spaces.nspacl, acldefault('n', spaces.nspowner))`)}
  union all
  ${granted('relations', 'relations.called', `coalesce(relations.relacl, acldefault(case relations.relkind when 'S' then 's' else 'r' end::"char", relations.relowner))`)}
  union all
  ${granted('columns', 'columns.called', 'columns.attacl')}
  union all
  ${granted('routines', 'routines.called', `coalesce(routines.proacl, acldefault('f', routines.proowner))`)}
) as lines
where line <> '' order by line collate "C"`;

;// CONCATENATED MODULE: ./lib/engine/postgres/index.js

















/** PostgreSQL; tested on 17 and 18. */
const postgres = {
    name: 'postgres',
    capabilities: { transactionalDdl: true, namedConflicts: true, schemas: true },
    dialect: dialect_dialect,
    connect: postgres_connect,
    catalog: session => catalog_catalog(postgresSession(session)),
    shape: shape_shape,
    describe: (session, query) => describe_describe(postgresSession(session), query),
    raw: raw_raw,
    cell: cell,
    rawAnswer: raw_answer_rawAnswer,
    writer: write_writer,
    keeping: postgres_keeping_keeping,
    plans: plans_plans,
    health: postgres_health_health,
    scripts: script_scripts,
    resets: reset_resets,
    lending: lending_lending,
    sessions: sessions_sessions,
    reorder: reorder_reorder,
};
async function postgres_connect(url, options) {
    const { client, id } = await connect_connected(url, options);
    return new PostgresSession(postgres, client, id, () => connect_cancel(url, id));
}

;// CONCATENATED MODULE: ./lib/engine/index.js


/** Every engine that there is; a new one is a new folder and its line here. */
const engines = { postgres: postgres, mysql: mysql, mariadb: mariadb };


/***/ }),

/***/ 50555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ rememberRows),
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   TH: () => (/* binding */ listKeys),
/* harmony export */   _5: () => (/* binding */ rememberBatch)
/* harmony export */ });
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94101);

/**
 * What the rows of a staged batch are before it is written: those that stand in the table with their values, the others by their key.
 * Rows that are known already stay as they are known: what counts is what was before the move. `onlyNew`: rows that are there are kept.
 */
function rememberBatch({ dialect }, kept, { rows }, onlyNew) {
    const { name, table } = dialect;
    const on = (alias) => kept.key.map(k => `${alias}.${name(k)} = n.${name(k)}`).join(' and ');
    const first = name(kept.key[0] ?? '');
    const values = kept.columns.map(c => `${kept.key.includes(c) ? 'n' : 't'}.${name(c)}`);
    return `insert into ${table(kept.keeping)} (${_keeping_js__WEBPACK_IMPORTED_MODULE_0__/* .KEPT_WAS */ .L}, ${kept.columns.map(name).join(', ')})
select case when t.${first} is null then 0 else 1 end, ${values.join(', ')}
from ${rows}
  left join ${table(kept.of)} t on ${on('t')}
  left join ${table(kept.keeping)} k on ${on('k')}
where k.${first} is null${onlyNew ? ` and t.${first} is null` : ''}`;
}
/** The same for rows of the table itself, chosen by `where` over `from`, in which the table is `alias`. */
function rememberRows({ dialect }, kept, alias, from, where) {
    const { name, table } = dialect;
    const on = kept.key.map(k => `f.${name(k)} = ${alias}.${name(k)}`).join(' and ');
    return `insert into ${table(kept.keeping)} (${_keeping_js__WEBPACK_IMPORTED_MODULE_0__/* .KEPT_WAS */ .L}, ${kept.columns.map(name).join(', ')})
select 1, ${kept.columns.map(c => `${alias}.${name(c)}`).join(', ')}
from ${from}
where ${where} and not exists (select 1 from ${table(kept.keeping)} f where ${on})`;
}
/** The keys of a staged batch, into a list of keys. */
function listKeys({ dialect }, kept, { rows }) {
    const keys = kept.key.map(dialect.name);
    return `insert into ${dialect.table(kept.keeping)} (${_keeping_js__WEBPACK_IMPORTED_MODULE_0__/* .KEPT_WAS */ .L}, ${keys.join(', ')})
select 1, ${keys.map(k => `n.${k}`).join(', ')} from ${rows}`;
}
/** True where a row of the batch would change one that is there, to the byte. */
function differs({ dialect }, target, columns) {
    const said = (alias, column) => dialect.binary(dialect.wire(`${alias}.${dialect.name(column.name)}`, column.type), TEXT);
    const each = target.table.columns
        .filter(column => columns.includes(dialect.name(column.name)))
        .map(column => `not (${dialect.same(said('t', column), said('n', column))})`);
    return `(${each.length === 0 ? '1 = 0' : each.join(' or ')})`;
}
const TEXT = { kind: 'text', max: null, maxBytes: null, fixed: false };


/***/ }),

/***/ 94101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ KEPT_WAS),
/* harmony export */   U: () => (/* binding */ KEPT_ROW)
/* harmony export */ });
/** Number of a row in a keeping table, in the order in which rows came. */
const KEPT_ROW = 'rehearse_row';
/** 1: the row stood in the table before; 0: the move brought it. */
const KEPT_WAS = 'rehearse_was';


/***/ }),

/***/ 32757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scratchPrefix),
/* harmony export */   Q: () => (/* binding */ keptName)
/* harmony export */ });
/** What a scratch database on a lent server is called: whoever sweeps knows it by its beginning. */
const scratchPrefix = (run) => `rehearse_${run}_`;
/** A copy's name begins with that of the scratch database that it is of, so that it is swept with it. */
const keptName = (database, suffix) => `${/^rehearse_[0-9a-f]{8}_\w+$/.test(database) ? database : 'rehearse'}_kept_${suffix}`;


/***/ }),

/***/ 72497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CannotKeep)
/* harmony export */ });
/** What cannot be brought back, by name. */
class CannotKeep extends Error {
    constructor(message) {
        super(message);
        this.name = 'CannotKeep';
    }
}


/***/ }),

/***/ 38636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   wn: () => (/* binding */ TAB)
/* harmony export */ });
/**
 * Row text, taken apart (see Session.rowText): cells by tab, rows by newline, `\N` for NULL, a backslash before
 * what would be mistaken. A tab or newline byte is always a border, since those of values are escaped.
 */
const TAB = 0x09;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const LETTER_N = 0x4e;
const UNESCAPED = {
    116: TAB,
    110: NEWLINE,
    114: 0x0d,
    98: 0x08,
    102: 0x0c,
    118: 0x0b,
    48: 0,
};
/** True for a cell's bytes that say NULL. */
function isNull(text, start, end) {
    return end - start === 2 && text[start] === BACKSLASH && text[start + 1] === LETTER_N;
}
/** The value behind a cell's bytes (not NULL). Without escapes it is a view, not a copy. */
function unescaped(text, start, end) {
    const cell = text.subarray(start, end);
    const first = cell.indexOf(BACKSLASH);
    if (first === -1)
        return cell;
    const value = Buffer.allocUnsafe(cell.length);
    cell.copy(value, 0, 0, first);
    let to = first;
    for (let from = first; from < cell.length; from++) {
        let byte = cell[from] ?? 0;
        if (byte === BACKSLASH) {
            from++;
            byte = cell[from] ?? BACKSLASH;
            byte = UNESCAPED[byte] ?? byte;
        }
        value[to] = byte;
        to++;
    }
    return value.subarray(0, to);
}
const ESCAPES = {
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\\': '\\\\',
    '\0': '\\0',
};
/** A value as a cell of row text. NUL stands as `\0`, which LOAD DATA reads, and COPY refuses. */
const escaped = (value) => /[\\\p{Cc}]/u.test(value)
    ? value.replace(/[\\\p{Cc}]/gu, character => ESCAPES[character] ?? character)
    : value;


/***/ }),

/***/ 72465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ referringTo),
/* harmony export */   Ht: () => (/* binding */ giveUp),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   _Q: () => (/* binding */ spareOf),
/* harmony export */   lw: () => (/* binding */ takesOthersAlong),
/* harmony export */   sX: () => (/* binding */ sameIn),
/* harmony export */   vD: () => (/* binding */ spareValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The foreign keys of the table's own schema that refer to it. */
async function referringTo(session, table) {
    const { tables } = await session.engine.catalog(session, [table.schema]);
    return tables.flatMap(({ foreignKeys }) => foreignKeys.filter(({ references }) => references.schema === table.schema && references.name === table.name));
}
/** Whoever deletes a row deletes, or empties, what refers to it by such a key. */
const takesOthersAlong = (referring) => referring.some(({ onDelete }) => !HARMLESS.has(onDelete));
const HARMLESS = new Set(['no action', 'restrict']);
/** The column of a unique index that a row can do without for a moment: no part of its `key`, and nobody refers to it. Null where none is. */
function spareOf(table, columns, key, referring) {
    const fits = (column) => columns.includes(column.name) &&
        !key.includes(column.name) &&
        !column.generated &&
        !referring.some(({ references }) => references.columns.includes(column.name)) &&
        (column.nullable ||
            (SPARE.has(column.type.kind) &&
                !table.foreignKeys.some(foreign => foreign.columns.includes(column.name))));
    const some = table.columns.filter(fits);
    return some.find(({ nullable }) => nullable) ?? some[0] ?? null;
}
/** Kinds of which a value can be made up that no row has. */
const SPARE = new Set(['text', 'integer', 'uuid']);
/** SQL of a value that no row holds; null where none can be made up. */
async function spareValue(session, table, { name, type, nullable }) {
    const { dialect } = session.engine;
    if (nullable)
        return 'null';
    if (type.kind === 'uuid')
        return dialect.literal((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), type);
    if (type.kind === 'text') {
        const text = `~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
        const room = Math.min(type.max ?? text.length, type.maxBytes ?? text.length);
        return room < text.length ? null : dialect.text(text);
    }
    if (type.kind !== 'integer')
        return null;
    const column = dialect.name(name);
    const [[least = null, most = null] = []] = await session.query(`select ${dialect.wire(`min(${column})`, type)}, ${dialect.wire(`max(${column})`, type)} from ${dialect.table(table)}`);
    if (least === null || most === null)
        return null;
    const bits = BigInt(type.bits);
    const [from, to] = type.unsigned
        ? [0n, (1n << bits) - 1n]
        : [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n];
    if (BigInt(least) > from)
        return `${BigInt(least) - 1n}`;
    return BigInt(most) < to ? `${BigInt(most) + 1n}` : null;
}
/** Two rows have the same in these columns, as a condition; `a` and `b` are their aliases. */
function sameIn(session, a, b, columns) {
    const { name } = session.engine.dialect;
    return columns.map(one => `${a}.${name(one)} = ${b}.${name(one)}`).join(' and ');
}
/** The row of a table that has these values of a key, wire text. */
function rowOf(session, table, key, values) {
    const { dialect } = session.engine;
    return alias => columnsOf(table, key)
        .map(({ name, type }, i) => `${alias}${dialect.name(name)} = ${dialect.literal(values[i] ?? '', type)}`)
        .join(' and ');
}
const columnsOf = (table, names) => names.flatMap(name => table.columns.find(column => column.name === name) ?? []);
/** The row gets the spare value. */
async function giveUp(session, table, spare, value, row) {
    const { dialect } = session.engine;
    await session.execute(`update ${dialect.table(table)} set ${dialect.name(spare.name)} = ${value} where ${row('')}`);
}


/***/ }),

/***/ 36845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ WriteRefused)
/* harmony export */ });
/** Why a batch was refused, in terms of the spec. Thrown by Writer; `rows` counts, `keys` are staging keys as text. */
class WriteRefused extends Error {
    reason;
    column;
    rows;
    keys;
    constructor(message, options) {
        super(message);
        this.name = 'WriteRefused';
        this.reason = options.reason;
        this.column = options.column ?? null;
        this.rows = options.rows;
        this.keys = options.keys;
    }
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ SpecError),
/* harmony export */   gP: () => (/* binding */ ServerError),
/* harmony export */   xs: () => (/* binding */ SpecErrors)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39724);

/**
 * The author's error: the spec, or a file that it names, says something that cannot be done.
 * `message` says what is wrong, `fix` what to write instead.
 */
class SpecError extends Error {
    place;
    fix;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'SpecError';
        this.place = options.place ?? null;
        this.fix = options.fix ?? null;
    }
    /** One message for a person: where, what, what to do. */
    get text() {
        const where = this.place ? `${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(this.place)}: ` : '';
        return `${where}${this.message}${this.fix ? `\n  ${this.fix}` : ''}`;
    }
}
/** Several of the author's errors at once: a spec is judged whole, not one typo at a time. */
class SpecErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map(e => e.text).join('\n'));
        this.name = 'SpecErrors';
        this.errors = errors;
    }
}
/** The machine's error: a server could not be had, or was lost. `log` is the end of the server's own log. */
class ServerError extends Error {
    tried;
    fix;
    log;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.name = 'ServerError';
        this.tried = options.tried;
        this.fix = options.fix ?? null;
        this.log = options.log ?? null;
    }
}


/***/ }),

/***/ 39724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** `file:line:column`, as editors and terminals link it. */
const placeText = (place) => `${place.file}:${place.line}:${place.column}`;


/***/ })

};
