export const id = 424;
export const ids = [424];
export const modules = {

/***/ 68166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Oo: () => (/* binding */ findTableColumn),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   UI: () => (/* binding */ findTable),
/* harmony export */   kn: () => (/* binding */ findColumn),
/* harmony export */   oG: () => (/* binding */ shownTable),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The table that a name of the spec means: exactly first, then folded if that is unique; an unqualified name in the
 * schemas of the search path, first first. `a.b` is schema (in MySQL: database) and table; a table whose own name holds
 * a dot is found by its whole name.
 */
function findTable(catalog, name) {
    const plain = unqualified(catalog, name);
    const dot = name.indexOf('.');
    const qualified = dot < 0 ? [] : catalog.tables.filter(t => `${t.schema}.${t.name}` === name);
    const exact = [...qualified, ...plain.filter(t => t.name === name)];
    if (exact[0] !== undefined)
        return { ok: true, it: exact[0] };
    const folded = catalog.tables.filter(t => fold(`${t.schema}.${t.name}`) === fold(name));
    const candidates = [...folded, ...plain.filter(t => fold(t.name) === fold(name))];
    const first = candidates[0];
    if (first !== undefined) {
        const rivals = candidates.filter(t => t.schema === first.schema);
        if (rivals.length === 1)
            return { ok: true, it: first };
        return { ok: false, ambiguous: rivals.map(shownTable(catalog)), near: [] };
    }
    return { ok: false, ambiguous: [], near: nearest(name, catalog.tables.map(shownTable(catalog))) };
}
/** The column that a name of the spec means: exactly first, then folded if that is unique. */
function findColumn(columns, name) {
    const exact = columns.find(c => c.name === name);
    if (exact !== undefined)
        return { ok: true, it: exact };
    const folded = columns.filter(c => fold(c.name) === fold(name));
    const [first] = folded;
    if (first !== undefined && folded.length === 1)
        return { ok: true, it: first };
    const near = nearest(name, columns.map(c => c.name));
    return { ok: false, ambiguous: folded.map(c => c.name), near };
}
/** A source column by `column`, `table.column` or `schema.table.column`; a table's name may hold dots. */
function findTableColumn(catalog, name) {
    const dot = name.lastIndexOf('.');
    const table = dot < 0 ? null : findTable(catalog, name.slice(0, dot));
    if (table?.ok) {
        const column = findColumn(table.it.columns, name.slice(dot + 1));
        if (column.ok)
            return { ok: true, it: { table: table.it, column: column.it } };
        const prefix = name.slice(0, dot);
        return { ...column, near: column.near.map(c => `${prefix}.${c}`) };
    }
    const all = catalog.tables.flatMap(t => t.columns.map(c => `${shownTable(catalog)(t)}.${c.name}`));
    return { ok: false, ambiguous: [], near: nearest(name, all) };
}
/** A table as a person would write it in a spec of this catalog: without its schema where that is the first of the search path. */
const shownTable = (catalog) => (table) => table.schema === catalog.searchPath[0] ? table.name : `${table.schema}.${table.name}`;
/** The names that come closest to one that is not there, at most three. */
function nearest(name, names) {
    const wanted = fold(name);
    // Two letters that changed places are two slips.
    const slips = wanted.length < 4 ? 1 : Math.max(2, wanted.length / 3);
    const near = names
        .map(candidate => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, fold(candidate)) }))
        .filter(n => n.far <= slips)
        .sort((a, b) => a.far - b.far);
    return near
        .filter(n => n.far === near[0]?.far)
        .slice(0, 3)
        .map(n => n.candidate);
}
/** `tmp_*` as a test of names; without a star the name itself, exactly or folded. */
function glob(pattern) {
    const source = fold(pattern)
        .split('*')
        .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
    const test = new RegExp(`^${source}$`, 's');
    return name => test.test(fold(name));
}
/** Names that differ only in case are one name, once nothing matches exactly. */
const fold = (name) => name.normalize('NFC').toLowerCase();
/** The tables of the search path, those of an earlier schema hiding those of a later one. */
function unqualified(catalog, name) {
    for (const schema of catalog.searchPath) {
        const tables = catalog.tables.filter(t => t.schema === schema && fold(t.name) === fold(name));
        if (tables.length > 0)
            return tables;
    }
    return [];
}


/***/ }),

/***/ 63633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ integerRange),
/* harmony export */   O: () => (/* binding */ bounds)
/* harmony export */ });
/** How far values of one type fit a column of another, both of a pair that moves as it is: what is in the way, by type alone; empty where everything fits. Null: these two never fit, whatever the values. */
function bounds(from, to) {
    switch (to.kind) {
        case 'integer':
            return intoInteger(from, to);
        case 'decimal':
            return intoDecimal(from, to);
        case 'float':
            return intoFloat(from, to);
        case 'boolean':
            return from.kind === 'integer' ? [{ kind: 'range', min: '0', max: '1' }] : [];
        case 'text':
            return intoText(from, to);
        case 'bytes':
            return intoBytes(from, to);
        case 'enum':
        case 'set':
            return intoLabels(from, to.labels);
        case 'time':
            return intoTime(from, to);
        case 'wall':
        case 'instant':
            return 'precision' in from ? fraction(from.precision ?? 0, to.precision) : [];
        case 'bits':
            return intoBits(from, to);
        case 'array':
            return intoArray(from, to);
        case 'range':
            return from.kind === 'range' && from.of === to.of ? [] : null;
        case 'geometry':
            return from.kind === 'geometry' && (to.srid === null || to.srid === from.srid) ? [] : null;
        default:
            return [];
    }
}
/** The range of an integer type, both ends included. */
function integerRange(type) {
    const bits = BigInt(type.bits);
    if (type.unsigned)
        return { min: 0n, max: 2n ** bits - 1n };
    return { min: -(2n ** (bits - 1n)), max: 2n ** (bits - 1n) - 1n };
}
function intoInteger(from, to) {
    const { min, max } = integerRange(to);
    const range = { kind: 'range', min: String(min), max: String(max) };
    if (from.kind === 'integer') {
        const values = integerRange(from);
        return values.min >= min && values.max <= max ? [] : [range];
    }
    if (from.kind === 'decimal') {
        const scale = from.scale === 0 ? [] : [{ kind: 'scale', digits: 0 }];
        const largest = from.precision === null ? null : 10n ** BigInt(from.precision - (from.scale ?? 0)) - 1n;
        const inside = largest !== null && largest <= max && -largest >= min;
        return inside ? scale : [range, ...scale];
    }
    return from.kind === 'year' && to.bits === 8 ? [range] : [];
}
function intoDecimal(from, to) {
    if (to.precision === null)
        return [];
    const scale = to.scale ?? 0;
    const largest = 10n ** BigInt(Math.max(0, to.precision - scale)) - 1n;
    const nines = scale === 0 ? '' : `.${'9'.repeat(scale)}`;
    const range = { kind: 'range', min: `-${largest}${nines}`, max: `${largest}${nines}` };
    if (from.kind === 'integer') {
        const values = integerRange(from);
        return values.max <= largest && values.min >= -largest ? [] : [range];
    }
    if (from.kind !== 'decimal')
        return [];
    const digits = from.scale !== null && from.scale <= scale ? [] : [{ kind: 'scale', digits: scale }];
    const whole = from.precision === null ? null : from.precision - (from.scale ?? 0);
    return whole !== null && whole <= to.precision - scale ? digits : [range, ...digits];
}
function intoFloat(from, to) {
    if (from.kind === 'float')
        return from.bits <= to.bits ? [] : null;
    if (from.kind !== 'integer')
        return [];
    const exact = 2n ** (to.bits === 32 ? 24n : 53n);
    const values = integerRange(from);
    if (values.max <= exact && values.min >= -exact)
        return [];
    return [{ kind: 'range', min: String(-exact), max: String(exact) }];
}
function intoText(from, to) {
    const longest = textLength(from);
    if (to.max !== null) {
        const fits = longest.characters !== null && longest.characters <= to.max;
        return fits ? [] : [{ kind: 'length', max: to.max, unit: 'characters' }];
    }
    if (to.maxBytes === null)
        return [];
    const fits = longest.bytes !== null && longest.bytes <= to.maxBytes;
    return fits ? [] : [{ kind: 'length', max: to.maxBytes, unit: 'bytes' }];
}
/** The longest text that a type makes, in characters and in bytes of UTF-8; null: no limit. */
function textLength(from) {
    if (from.kind === 'uuid')
        return { characters: 36, bytes: 36 };
    if (from.kind === 'enum') {
        const longest = Math.max(0, ...from.labels.map(l => [...l].length));
        return { characters: longest, bytes: longest * 4 };
    }
    if (from.kind !== 'text')
        return { characters: null, bytes: null };
    const bytes = from.maxBytes ?? (from.max === null ? null : from.max * 4);
    return { characters: from.max ?? from.maxBytes, bytes };
}
function intoBytes(from, to) {
    if (to.max === null || from.kind !== 'bytes')
        return [];
    // BINARY(n) pads with zero bytes, which are part of the value: another length never comes back as it was.
    if (to.fixed)
        return from.fixed && from.max === to.max ? [] : null;
    const fits = from.max !== null && from.max <= to.max;
    return fits ? [] : [{ kind: 'length', max: to.max, unit: 'bytes' }];
}
function intoLabels(from, labels) {
    const known = new Set(labels);
    if ((from.kind === 'enum' || from.kind === 'set') && from.labels.every(l => known.has(l)))
        return [];
    return [{ kind: 'labels', labels }];
}
function intoTime(from, to) {
    if (from.kind !== 'time')
        return [];
    if (from.zoned !== to.zoned)
        return null;
    const day = from.beyondDay && !to.beyondDay ? [{ kind: 'day' }] : [];
    return [...day, ...fraction(from.precision, to.precision)];
}
const fraction = (from, to) => from <= to ? [] : [{ kind: 'fraction', digits: to }];
function intoBits(from, to) {
    if (from.kind !== 'bits' || to.length === null)
        return [];
    if (!to.varying)
        return !from.varying && from.length === to.length ? [] : null;
    const fits = from.length !== null && from.length <= to.length;
    return fits ? [] : [{ kind: 'length', max: to.length, unit: 'characters' }];
}
function intoArray(from, to) {
    if (from.kind !== 'array' || from.of.kind !== to.of.kind)
        return null;
    const inside = bounds(from.of, to.of);
    return inside?.length === 0 ? [] : null;
}


/***/ }),

/***/ 92530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ charsetOf),
/* harmony export */   q: () => (/* binding */ CHARSETS)
/* harmony export */ });
/** The charsets of the language, under every name that they go by. What MySQL calls latin1 is cp1252. */
const NAMES = {
    cp1252: 'cp1252',
    'windows-1252': 'cp1252',
    latin1: 'latin1',
    'iso-8859-1': 'latin1',
    utf8: 'utf8',
    'utf-8': 'utf8',
    utf8mb4: 'utf8',
    ascii: 'ascii',
    'us-ascii': 'ascii',
};
const CHARSETS = [...new Set(Object.values(NAMES))];
/** A charset by any of its names, in any case; null where the language has none of that name. */
const charsetOf = (name) => NAMES[name.toLowerCase()] ?? null;


/***/ }),

/***/ 62851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ digitsOf),
/* harmony export */   G: () => (/* binding */ factor)
/* harmony export */ });
/** `multiply` and `divide` as one exact decimal factor, or null where there is none: a third has no last digit. Both are plain decimals, `divide` is not 0. */
function factor(multiply, divide) {
    const times = fraction(multiply ?? '1');
    const by = fraction(divide ?? '1');
    const sign = by.numerator < 0n ? -1n : 1n;
    let numerator = times.numerator * by.denominator * sign;
    let denominator = times.denominator * by.numerator * sign;
    const shared = greatestCommonDivisor(numerator, denominator);
    if (shared !== 0n) {
        numerator /= shared;
        denominator /= shared;
    }
    const scale = decimalPlaces(denominator);
    return scale === null ? null : decimal((numerator * 10n ** BigInt(scale)) / denominator, scale);
}
/** The digits of a plain decimal as a number, without sign and point, and how many stand behind the point. */
function digitsOf(text) {
    const { numerator, denominator } = fraction(text.replace('-', ''));
    return { digits: numerator, scale: String(denominator).length - 1 };
}
function fraction(text) {
    const [whole = '', part = ''] = text.split('.');
    return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) };
}
function greatestCommonDivisor(a, b) {
    const size = a < 0n ? -a : a;
    return b === 0n ? size : greatestCommonDivisor(b, size % b);
}
/** How many decimal places 1/n has, or null where it never ends. */
function decimalPlaces(n) {
    let rest = n;
    const count = (prime) => {
        let times = 0;
        for (; rest % prime === 0n; times++)
            rest /= prime;
        return times;
    };
    const places = Math.max(count(2n), count(5n));
    return rest === 1n ? places : null;
}
function decimal(digits, scale) {
    if (scale === 0)
        return String(digits);
    const negative = digits < 0n;
    const text = String(negative ? -digits : digits).padStart(scale + 1, '0');
    return `${negative ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}


/***/ }),

/***/ 43942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ formTypes)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63633);
/* harmony import */ var _factor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62851);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53129);



/** `to`: the column that the value is for. */
function formTypes({ column, forms, zone }, to) {
    const text = forms.charset === undefined ? column.type : _readings_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_TEXT */ .hm;
    const computed = computedType(text, forms, text.kind === 'wall' ? zone : null);
    if (forms.values !== undefined)
        return { text, computed: text, read: null };
    return { text, computed, read: forms.as === undefined ? computed : (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .readType */ .hq)(forms.as, to) };
}
function computedType(type, { epoch, multiply, divide, round }, zone) {
    if (epoch !== undefined)
        return { kind: 'instant', precision: 6 };
    if (zone !== null && 'precision' in type) {
        return { kind: 'instant', precision: type.precision ?? 0 };
    }
    if (round !== undefined)
        return rounded(type, multiply, divide, round.scale);
    if (multiply !== undefined || divide !== undefined) {
        return product(type, (0,_factor_js__WEBPACK_IMPORTED_MODULE_1__/* .factor */ .G)(multiply, divide) ?? '1');
    }
    return type;
}
/** What is rounded may have one digit more than what was there before. */
function rounded(type, multiply, divide, scale) {
    const by = (0,_factor_js__WEBPACK_IMPORTED_MODULE_1__/* .factor */ .G)(multiply, divide);
    const exact = by === null ? null : product(type, by);
    if (exact?.kind !== 'decimal' || exact.precision === null) {
        return { kind: 'decimal', precision: null, scale };
    }
    const whole = exact.precision - (exact.scale ?? 0) + 1;
    return { kind: 'decimal', precision: whole + scale, scale };
}
/** The exact product of an integer or a decimal with a plain decimal. */
function product(type, by) {
    const { digits, scale } = (0,_factor_js__WEBPACK_IMPORTED_MODULE_1__/* .digitsOf */ .C)(by);
    if (type.kind === 'integer') {
        const { min, max } = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .integerRange */ .A)(type);
        return decimal((max > -min ? max : -min) * digits, scale);
    }
    if (type.kind === 'decimal' && type.precision !== null) {
        return decimal((10n ** BigInt(type.precision) - 1n) * digits, scale + (type.scale ?? 0));
    }
    return { kind: 'decimal', precision: null, scale: null };
}
/** The decimal type that just holds a number of so many digits, `scale` of them behind the point. */
const decimal = (largest, scale) => ({
    kind: 'decimal',
    precision: Math.max(String(largest).length, scale),
    scale,
});


/***/ }),

/***/ 78363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unthrottled),
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/** A target table and the transfers that fill it, for proofs about whole tables. */
const targetName = (table) => `${table.schema}.${table.name}`;
/** The plan without limits of rows per second: what is rehearsed is the outcome, not production's patience. */
const unthrottled = (plan) => ({
    ...plan,
    transfers: plan.transfers.map(transfer => ({
        ...transfer,
        batch: { ...transfer.batch, rowsPerSecond: null },
    })),
});


/***/ }),

/***/ 53129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ readingsOf),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   hm: () => (/* binding */ ANY_TEXT),
/* harmony export */   hq: () => (/* binding */ readType)
/* harmony export */ });
/* unused harmony export READINGS */
/** Everything that `as` does; what is not in here is refused. */
const READINGS = [
    {
        as: 'text',
        from: [
            'integer',
            'decimal',
            'float',
            'boolean',
            'text',
            'date',
            'time',
            'wall',
            'instant',
            'interval',
            'year',
            'bits',
            'uuid',
            'json',
            'enum',
            'set',
            'array',
            'range',
            'network',
        ],
        to: ['text'],
    },
    {
        as: 'boolean',
        from: ['boolean', 'integer', 'decimal', 'bits', 'text', 'enum'],
        to: ['boolean', 'integer'],
    },
    {
        as: 'integer',
        from: ['text', 'enum', 'bits', 'boolean', 'year', 'integer', 'decimal', 'float'],
        to: ['integer', 'decimal'],
    },
    { as: 'date', from: ['wall', 'instant', 'text', 'date'], to: ['date'] },
    {
        as: 'interval',
        from: ['time', 'integer', 'decimal', 'interval', 'text'],
        to: ['interval', 'text'],
    },
    { as: 'seconds', from: ['time', 'interval'], to: ['integer', 'decimal', 'time'] },
    { as: 'seconds', from: ['integer', 'decimal'], to: ['time'] },
    { as: 'json', from: ['text', 'json', 'set', 'array'], to: ['json', 'text'] },
    { as: 'array', from: ['set', 'text', 'json', 'array'], to: ['array'] },
    { as: 'set', from: ['array', 'json', 'text', 'set'], to: ['set', 'text'] },
    { as: 'uuid', from: ['bytes'], to: ['uuid', 'text'] },
    { as: 'uuid', from: ['text', 'uuid'], to: ['uuid', 'text', 'bytes'] },
    { as: 'uuid-swapped', from: ['bytes'], to: ['uuid', 'text'] },
    { as: 'uuid-swapped', from: ['text', 'uuid'], to: ['bytes'] },
    { as: 'bits', from: ['integer', 'boolean', 'text', 'bits'], to: ['bits'] },
    { as: 'bits', from: ['bits'], to: ['integer'] },
    { as: 'hex', from: ['bytes'], to: ['text'] },
    { as: 'hex', from: ['text'], to: ['bytes'] },
    { as: 'wkb', from: ['geometry'], to: ['bytes'] },
    { as: 'wkb', from: ['bytes'], to: ['geometry'] },
];
const isReadable = (from, as, to) => READINGS.some(r => r.as === as && r.from.includes(from) && r.to.includes(to));
/** What a pair of kinds is read as, for messages. */
const readingsOf = (from, to) => READINGS.filter(r => r.from.includes(from) && r.to.includes(to)).map(r => r.as);
const ANY_TEXT = { kind: 'text', max: null, maxBytes: null, fixed: false };
/** The type of what is read. Where its values are made for the column, and those that do not fit are refused then, it is the column's own. */
function readType(as, to) {
    switch (as) {
        case 'boolean':
            return { kind: 'boolean' };
        case 'date':
            return { kind: 'date' };
        case 'integer':
            return { kind: 'decimal', precision: null, scale: 0 };
        case 'seconds':
            return to.kind === 'time' ? { ...to, precision: 6 } : NUMBER;
        case 'bits':
            return to.kind === 'integer' ? { kind: 'decimal', precision: null, scale: 0 } : to;
        case 'uuid':
        case 'uuid-swapped':
            return to.kind === 'bytes' ? { kind: 'bytes', max: 16, fixed: true } : { kind: 'uuid' };
        case 'wkb':
        case 'hex':
            if (to.kind !== 'bytes')
                return to.kind === 'text' ? ANY_TEXT : to;
            return to.fixed ? to : { kind: 'bytes', max: null, fixed: false };
        case 'text':
            return ANY_TEXT;
        default:
            return to.kind === 'text' ? ANY_TEXT : to;
    }
}
const NUMBER = { kind: 'decimal', precision: null, scale: null };


/***/ }),

/***/ 48983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   z: () => (/* binding */ HASHABLE)
/* harmony export */ });
/** Kinds that a deterministic key may hash: each value of theirs has one text, whatever the engine. */
const HASHABLE = [
    'integer',
    'decimal',
    'boolean',
    'text',
    'enum',
    'uuid',
    'date',
    'year',
];
/**
 * The canonical text of a value, as a deterministic key hashes it: integers and years their digits; decimals without the zeros that end
 * a fraction; booleans 0 and 1; text itself, CHAR(n) without the blanks that pad it; labels themselves; UUIDs in lower case with
 * dashes; dates as 2026-01-31.
 */
function canonicalText(sql, type, dialect) {
    const wire = dialect.wire(sql, type);
    switch (type.kind) {
        case 'decimal':
            return `case when ${wire} like '%.%' then trim(trailing '.' from trim(trailing '0' from ${wire})) else ${wire} end`;
        case 'text':
            return type.fixed ? `trim(trailing ' ' from ${wire})` : wire;
        default:
            return wire;
    }
}


/***/ }),

/***/ 54217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wE: () => (/* binding */ compile),
  RS: () => (/* binding */ isInPlace),
  er: () => (/* binding */ isSourceForm)
});

// EXTERNAL MODULE: ./lib/mapping/sql/term.js
var term = __webpack_require__(49371);
// EXTERNAL MODULE: ./lib/mapping/sql/value.js + 1 modules
var value = __webpack_require__(53981);
;// CONCATENATED MODULE: ./lib/mapping/sql/in-place.js


/** What `update … set` assigns, by column; `s` is the table itself. The key says which rows, and is never assigned. */
function inPlaceSet(fields, transfer, dialects) {
    const key = new Set(transfer.key.map(column => column.name));
    const faults = [];
    const columns = fields
        .filter(({ target }) => !key.has(target.name))
        .map(({ target, form }) => {
        const made = typed(form, target, dialects, target.name);
        faults.push(...made.faults);
        return { column: target.name, sql: made.sql };
    });
    return { columns, faults };
}
function typed(form, target, dialects, about) {
    if (form.kind === 'lookup')
        return lookup(form, target, dialects, about);
    if (form.kind === 'filled-by')
        throw new Error(`${about}: nothing is assigned to what the target fills`);
    const made = (0,value/* value */.Uq)(form, target, dialects, 'typed', about);
    if (made.way !== null)
        throw new Error(`${about}: ${made.way.kind} has no SQL of this engine`);
    return { sql: made.sql, faults: (0,term/* needed */.Ow)(made.faults) };
}
/** A lookup as a subselect. A row that is sought by NULL finds nothing, which is an error only where it sought something. */
function lookup(form, target, dialects, about) {
    const dialect = dialects.source;
    const by = form.by.map(({ column, form: sought }) => ({
        column: `l.${dialect.name(column.name)}`,
        ...soughtBy(sought, column, dialects, about),
    }));
    const met = by.map(({ column, sql }) => `${column} = ${sql}`).join(' and ');
    // The table under update cannot be read beside it in MySQL, but a derived table of it can.
    const table = form.own
        ? `(select * from ${dialect.table(form.table)})`
        : dialect.table(form.table);
    const found = (what) => `(select ${what} from ${table} l where ${met})`;
    const faults = [...by.flatMap(b => b.faults), ambiguous(found('count(*)'), about)];
    const taken = found(`l.${dialect.name(form.take.name)}`);
    if (form.missing.kind === 'value') {
        const otherwise = dialect.typed(dialect.text(form.missing.value), target);
        return { sql: `case when exists ${found('1')} then ${taken} else ${otherwise} end`, faults };
    }
    if (form.missing.kind === 'error') {
        const given = by.map(({ sql }) => `${sql} is not null`).join(' and ');
        faults.push(missing(`(${given} and not exists ${found('1')})`, form, about));
    }
    return { sql: taken, faults };
}
function soughtBy(form, column, dialects, about) {
    if (form.kind === 'lookup')
        throw new Error(`${about}: a lookup within a lookup cannot be compiled`);
    return typed(form, column, dialects, about);
}
const missing = (sql, form, about) => ({
    sql,
    column: about,
    check: 'mapping.lookup-missing',
    summary: `a lookup for ${about} finds no row in ${form.table.schema}.${form.table.name}`,
    fix: 'Mend the rows, or say `missing: null` or `missing: { value: … }`.',
});
const ambiguous = (count, about) => ({
    sql: `(${count} > 1)`,
    column: about,
    check: 'mapping.lookup-missing',
    summary: `a lookup for ${about} finds several rows`,
    fix: 'Look up by columns that are unique together.',
});

;// CONCATENATED MODULE: ./lib/mapping/sql/compile.js



/**
 * A transfer as SQL of its source and what the target does with it.
 * `pass`: the first writes every column but those that close a cycle; the second writes these, by update.
 * `inPlace`: source and target are one database; only `update: true` into the table itself runs as one `update … set`.
 */
function compile(transfer, source, target, pass, inPlace) {
    const dialects = { source: source.dialect, target: target.dialect };
    const dialect = dialects.source;
    const fields = transfer.fields.filter(f => isWritten(f) && inPass(f, transfer, pass));
    const updates = transfer.update || pass === 'second';
    const same = inPlace && isInPlace(transfer);
    const parts = same ? nothing() : partsOf(fields, dialects);
    const set = same ? inPlaceSet(fields, transfer, dialects) : null;
    return {
        transfer: transfer.id,
        pass,
        from: `${transfer.from.relation} s`,
        where: transfer.from.where === null ? null : (0,value/* own */.ZV)(transfer.from.where),
        key: transfer.from.key.map(column => {
            const sql = (0,value/* columnSql */.pU)(dialect, column.name);
            return { name: column.name, sql, raw: source.raw(sql, column.type), type: column.type };
        }),
        cells: [...parts.cells, ...parts.probes.map(p => p.cell)],
        faults: set === null ? parts.faults : set.faults,
        write: {
            table: transfer.to,
            columns: parts.columns,
            probes: parts.probes.map(({ name, like }) => ({ name, like })),
            lookups: parts.lookups,
            key: transfer.key.map(column => column.name),
            existing: transfer.existing,
            update: updates,
            foreignKeys: transfer.batch.foreignKeys,
            triggers: transfer.batch.triggers,
        },
        inPlace: set === null ? null : { table: target.dialect.table(transfer.to), set: set.columns },
    };
}
/** The transfer fills columns of the very rows that it reads. */
const isInPlace = (transfer) => transfer.update &&
    transfer.from.table !== null &&
    transfer.from.table.schema === transfer.to.schema &&
    transfer.from.table.name === transfer.to.name;
/** The server computes generated columns, and `filled-by` says that it makes these too. */
const isWritten = (field) => !field.target.generated && field.form.kind !== 'filled-by';
function inPass(field, transfer, pass) {
    const closes = transfer.secondPass.includes(field.target.name);
    if (pass === 'first')
        return !closes;
    return closes || transfer.key.some(column => column.name === field.target.name);
}
const nothing = () => ({ columns: [], cells: [], probes: [], lookups: [], faults: [] });
function partsOf(fields, dialects) {
    const parts = nothing();
    for (const { target, form } of fields) {
        if (form.kind === 'lookup')
            addLookup(parts, target, form, dialects);
        else if (form.kind !== 'filled-by') {
            const cell = cellOf(form, target, target.name, target.name, dialects);
            parts.columns.push(target);
            parts.cells.push(cell.cell);
            parts.faults.push(...cell.faults);
        }
    }
    return parts;
}
/** What a lookup must equal travels in probes, staging columns that no table has. */
function addLookup(parts, target, form, dialects) {
    const by = form.by.map(({ column, form: sought }) => {
        if (!isSourceForm(sought))
            throw new Error(`${target.name}: a lookup within a lookup cannot be compiled`);
        const staged = `rehearse_probe_${parts.probes.length + 1}`;
        const { cell, faults } = cellOf(sought, column, staged, target.name, dialects);
        parts.probes.push({ name: staged, like: column, cell });
        parts.faults.push(...faults);
        return { column: column.name, staged };
    });
    const { schema, name } = form.table;
    const table = { schema, name };
    parts.lookups.push({ column: target, table, by, take: form.take.name, missing: form.missing });
}
function cellOf(form, target, staged, about, dialects) {
    const { sql, way, faults } = (0,value/* value */.Uq)(form, target, dialects, 'wire', about);
    return { cell: { staged, sql, way }, faults: (0,term/* needed */.Ow)(faults) };
}
const isSourceForm = (form) => form.kind !== 'lookup' && form.kind !== 'filled-by';


/***/ }),

/***/ 42002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J2: () => (/* binding */ isLabel),
  gX: () => (/* binding */ misfits),
  cv: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/mapping/bounds.js
var bounds = __webpack_require__(63633);
// EXTERNAL MODULE: ./lib/mapping/factor.js
var factor = __webpack_require__(62851);
// EXTERNAL MODULE: ./lib/mapping/readings.js
var readings = __webpack_require__(53129);
;// CONCATENATED MODULE: ./lib/mapping/sql/misfit.js
/** True SQL where a value does not fit; `sql` is an expression of the source, of that type. NULL fits everything. */
function misfit(bound, sql, type, dialect) {
    const wire = dialect.wire(sql, type);
    switch (bound.kind) {
        case 'length':
            return `${bound.unit === 'bytes' ? 'octet_length' : 'char_length'}(${type.kind === 'bytes' ? sql : wire}) > ${bound.max}`;
        case 'range':
            return `${sql} < ${bound.min} or ${sql} > ${bound.max}`;
        case 'scale':
            return `${sql} <> round(${sql}, ${bound.digits})`;
        case 'fraction':
            return longFraction(wire, bound.digits);
        case 'labels':
            return noLabel(wire, bound.labels, type, dialect);
        case 'day':
            return `${wire} like '-%' or ${wire} like '___:%' or ${wire} >= '24:00:00'`;
    }
}
/** More digits behind the point of a second than the column holds; servers print as many as they like. */
const longFraction = (wire, digits) => `${wire} like '%.%' and char_length(trim(trailing '0' from ${wire})) - position('.' in ${wire}) > ${digits}`;
function noLabel(wire, labels, type, dialect) {
    const text = { kind: 'text', max: null, maxBytes: null, fixed: false };
    const exact = (sql) => dialect.binary(sql, text);
    if (type.kind !== 'set') {
        const list = labels.map(label => exact(dialect.text(label))).join(', ');
        return list === '' ? `${wire} is not null` : `${exact(wire)} not in (${list})`;
    }
    // A set fits where nothing is left of `,a,b,` once the known members are taken out.
    const all = `concat(',', replace(${wire}, ',', ',,'), ',')`;
    const rest = labels.reduce((sql, label) => `replace(${sql}, ${dialect.text(`,${label},`)}, '')`, all);
    return `${wire} <> '' and ${rest} <> ''`;
}

// EXTERNAL MODULE: ./lib/mapping/sql/term.js
var sql_term = __webpack_require__(49371);
;// CONCATENATED MODULE: ./lib/mapping/sql/say-reading.js


/** What a value is read as, in SQL that every engine has; null for what needs a closer look than that: the mover takes it. */
function sayReading(term, read, saying) {
    if (term.wire)
        return null;
    switch (read.as) {
        case 'text':
            return say_reading_text(term, read, saying.dialect);
        case 'boolean':
            return say_reading_boolean(term, saying);
        case 'integer':
            return integer(term, read, saying);
        case 'date':
            return date(term, read, saying.dialect);
        case 'hex':
            return hex(term, saying.dialect);
        default:
            return null;
    }
}
/** Kinds whose text is what the server prints anyway. */
const AS_PRINTED = new Set([
    'integer',
    'text',
    'date',
    'interval',
    'bits',
    'uuid',
    'json',
    'enum',
    'set',
    'array',
    'range',
    'network',
]);
function say_reading_text(term, { digits }, dialect) {
    const { kind } = term.type;
    if (kind === 'boolean')
        return (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(`case when ${term.sql} then 'true' when not ${term.sql} then 'false' end`));
    const printed = AS_PRINTED.has(kind) || (kind === 'decimal' && digits === null);
    return printed ? (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)((0,sql_term/* unpadded */.e0)(term, dialect))) : null;
}
const TRUE = ['1', 't', 'true'];
const FALSE = ['0', 'f', 'false'];
function say_reading_boolean(term, { dialect, about }) {
    const { kind } = term.type;
    if (kind === 'boolean')
        return (0,sql_term/* said */.ag)(term);
    const [yes, no] = kind === 'integer' || kind === 'decimal'
        ? [`${term.sql} = 1`, `${term.sql} = 0`]
        : kind === 'text' || kind === 'enum'
            ? [isWord(term, TRUE, dialect), isWord(term, FALSE, dialect)]
            : [null, null];
    if (yes === null || no === null)
        return null;
    const fault = (0,sql_term/* invalid */.Gq)(`${term.sql} is not null and not (${yes} or ${no})`, about, 'a value that is neither true nor false (0 1 true false t f)', 'Say `values: { … }` in the field, mend the rows, or leave them out with `where`.');
    return (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(`case when ${yes} then '1' when ${no} then '0' end`), [fault]);
}
/** By bytes: a collation could take other letters for these, and so could lower case. */
function isWord(term, words, dialect) {
    const exact = (sql) => dialect.binary(sql, readings/* ANY_TEXT */.hm);
    const any = words.flatMap(casings).map(word => exact(dialect.text(word)));
    return `${exact((0,sql_term/* unpadded */.e0)(term, dialect))} in (${any.join(', ')})`;
}
/** A word in every mix of upper and lower case. */
const casings = (word) => [...word].reduce((made, letter) => [
    ...new Set(made.flatMap(start => [
        `${start}${letter.toLowerCase()}`,
        `${start}${letter.toUpperCase()}`,
    ])),
], ['']);
function integer(term, { lossy }, { about }) {
    const type = { kind: 'decimal', precision: null, scale: 0 };
    if (term.type.kind === 'integer' || term.type.kind === 'year')
        return (0,sql_term/* said */.ag)({ ...term, type: term.type });
    if (term.type.kind !== 'decimal' || lossy)
        return null;
    const fault = (0,sql_term/* invalid */.Gq)(`${term.sql} <> floor(${term.sql})`, about, 'a number with a fraction', 'Say `lossy` and why the fraction may go, or `round`.');
    return (0,sql_term/* said */.ag)({ sql: `floor(${term.sql})`, type, wire: false }, [fault]);
}
function date(term, { zone }, dialect) {
    const { kind } = term.type;
    const isUtc = kind === 'instant' && (zone === null || zone === 'UTC');
    if (kind === 'date')
        return (0,sql_term/* said */.ag)(term);
    return kind === 'wall' || isUtc ? (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(`left(${(0,sql_term/* wireOf */.b3)(term, dialect)}, 10)`)) : null;
}
function hex(term, dialect) {
    return term.type.kind === 'bytes' ? (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(`substr(${(0,sql_term/* wireOf */.b3)(term, dialect)}, 3)`)) : null;
}

;// CONCATENATED MODULE: ./lib/mapping/sql/say-rounded.js
/** MySQL's DECIMAL has 65 digits, and drops what is beyond without a word: some are left for what rounding adds. */
const MOST_DIGITS = 40;
const MOST_SCALE = 20;
/**
 * A number, rounded: counted in units of its last digit it is a whole number, and what is exact stays exact. Null where a server could
 * run out of digits: of a double, and of very long decimals. `type`: what the number came from.
 */
function sayRounded(sql, type, { scale, mode }) {
    const digits = type.kind === 'decimal' ? (type.precision ?? 0) : 0;
    if (type.kind === 'float' || digits > MOST_DIGITS || scale > MOST_SCALE)
        return null;
    const units = `(${sql} * 1${'0'.repeat(scale)}.)`;
    const unit = scale === 0 ? '1.' : `0.${'0'.repeat(scale - 1)}1`;
    return `(${MODES[mode](units)} * ${unit})`;
}
const MODES = {
    'half-up': u => `round(${u}, 0)`,
    'half-down': u => `case when ${u} < 0 then floor(${u} + 0.5) else ceiling(${u} - 0.5) end`,
    'half-even': u => `case when ${u} - floor(${u}) = 0.5 then floor(${u}) + abs(mod(floor(${u}), 2)) else round(${u}, 0) end`,
    down: u => `case when ${u} < 0 then ceiling(${u}) else floor(${u}) end`,
    up: u => `case when ${u} < 0 then floor(${u}) else ceiling(${u}) end`,
    floor: u => `floor(${u})`,
    ceiling: u => `ceiling(${u})`,
};

;// CONCATENATED MODULE: ./lib/mapping/sql/say.js







/** A step as SQL of the source, or null where that cannot say it exactly: the mover then does it, and all behind it. */
function say(term, step, saying) {
    const { dialect, about } = saying;
    switch (step.do) {
        case 'charset':
        case 'cut-fraction':
        case 'epoch':
            return null;
        case 'empty':
            return (0,sql_term/* said */.ag)({ ...term, sql: withoutEmpty(term, dialect) });
        case 'nul':
            // Where text has no NUL, there is nothing to strip but its escapes in JSON.
            return !step.json && dialect.oddity('nul', term.sql, term.type) === null ? (0,sql_term/* said */.ag)(term) : null;
        case 'zero':
            return zero(term, step, dialect);
        case 'values':
            return values(term, step.list, saying);
        case 'zone':
            return inZone(term, step, saying);
        case 'number':
            return number(term, step, saying);
        case 'read':
            return sayReading(term, step, saying);
        case 'cut':
            return step.unit === 'characters'
                ? (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(`left(${(0,sql_term/* wireOf */.b3)(term, dialect)}, ${step.max})`))
                : null;
        case 'refuse': {
            const odd = dialect.oddity(step.what, term.sql, term.wire ? readings/* ANY_TEXT */.hm : term.type);
            const [what, fix] = ODDITIES[step.what];
            return (0,sql_term/* said */.ag)(term, odd === null ? [] : [(0,sql_term/* invalid */.Gq)(odd, about, what, fix, step.anyway)]);
        }
        case 'fit':
            return fitting(term, step, saying);
    }
}
const MEND = 'mend the rows, or leave them out with `where`.';
const ODDITIES = {
    'zero dates': [
        'a date with a year, month or day of 0',
        `Say \`zero: null\` or \`zero: { value: … }\` in the field, ${MEND} A plain copy takes them only into MySQL or MariaDB, where \`settings: { sql_mode: … }\` of the target names neither NO_ZERO_DATE nor NO_ZERO_IN_DATE.`,
    ],
    'not finite': [
        'a value that is not finite, or outside of years 1 to 9999,',
        `Say in \`sql\` what it becomes, ${MEND}`,
    ],
    nul: ['a NUL character', `Say \`nul: strip\` in the field, ${MEND}`],
    'empty label': [
        'the empty label, which an ENUM keeps of what it refused (index 0),',
        `Say \`empty: null\` in the field, ${MEND}`,
    ],
};
function withoutEmpty(term, dialect) {
    const bytes = term.type.kind === 'bytes' && !term.wire;
    const measured = bytes ? term.sql : (0,sql_term/* unpadded */.e0)(term, dialect);
    return `case when octet_length(${measured}) = 0 then null else ${term.sql} end`;
}
const COUNTED = new Set(['year', 'integer', 'decimal', 'float']);
function zero(term, { value }, dialect) {
    if (term.type.kind === 'text')
        return null;
    const when = COUNTED.has(term.type.kind)
        ? `${term.sql} = 0`
        : dialect.oddity('zero dates', term.sql, term.type);
    if (when === null)
        return (0,sql_term/* said */.ag)(term);
    const rest = { ...term, sql: `case when ${when} then null else ${term.sql} end` };
    return { term: rest, faults: [], final: value === null ? null : { when, text: value } };
}
/** A table of values. What is compared is the exact text, or the number: a collation that takes 'a' for 'A' must not decide. */
function values(term, list, { dialect, about }) {
    const entries = Object.entries(list);
    const cases = entries.map(([label, result]) => {
        const then = result === null ? 'null' : dialect.text(result);
        return `when ${isLabel(term.sql, term.type, label, dialect)} then ${then}`;
    });
    const known = entries.map(([label]) => isLabel(term.sql, term.type, label, dialect));
    const outside = known.length === 0 ? '' : ` and not (${known.join(' or ')})`;
    const fault = {
        sql: `(${term.sql} is not null${outside})`,
        column: about,
        check: 'mapping.value-outside-list',
        summary: `a value is not in the list of values for ${about}`,
        fix: 'Add the value to the list, or leave such rows out with `where`.',
        anyway: false,
    };
    const sql = cases.length === 0 ? 'null' : `case ${cases.join(' ')} end`;
    return (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(sql), [fault]);
}
const NUMBERS = new Set([
    'integer',
    'decimal',
    'float',
    'boolean',
    'year',
]);
/** Whether an expression is a label of a list of values. */
function isLabel(sql, type, label, dialect) {
    if (NUMBERS.has(type.kind))
        return `${sql} = ${dialect.literal(label, type)}`;
    const clock = CLOCKS.has(type.kind);
    const wire = dialect.wire(sql, type);
    const [is, wanted] = clock
        ? [withoutZeros(wire), label.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')]
        : [wire, label];
    return `${dialect.binary(is, readings/* ANY_TEXT */.hm)} = ${dialect.binary(dialect.text(wanted), readings/* ANY_TEXT */.hm)}`;
}
const CLOCKS = new Set(['time', 'wall', 'instant']);
/** Servers print as many digits of a second's fraction as the column has, or as there are. */
const withoutZeros = (wire) => `case when ${wire} like '%.%' then trim(trailing '.' from trim(trailing '0' from ${wire})) else ${wire} end`;
function inZone(term, { zone, gap, overlap }, { dialect, about }) {
    const wall = (0,sql_term/* wireOf */.b3)(term, dialect);
    if (zone === 'UTC')
        return (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(wall));
    const made = dialect.zone(wall, zone, gap, overlap);
    if (made === null)
        return null;
    if (gap !== 'error' && overlap !== 'error')
        return (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(made.sql));
    const fault = {
        sql: `(${made.fault})`,
        column: about,
        check: 'mapping.type',
        summary: `a wall clock that ${zone} skipped, or had twice, stands in ${about}`,
        fix: 'Say `gap: earlier` or `later`, and `overlap: earlier` or `later`, in the field.',
        anyway: false,
    };
    return (0,sql_term/* said */.ag)((0,sql_term/* textTerm */.IR)(made.sql), [fault]);
}
/** Multiplied and divided as one exact factor; where there is none, or no room for its digits, the server cannot say it. */
function number(term, step, { dialect }) {
    const by = (0,factor/* factor */.G)(step.multiply, step.divide);
    if (by === null)
        return null;
    try {
        const sql = by === '1' && term.type.kind !== 'float'
            ? term.sql
            : dialect.multiply(term.sql, by, term.type);
        const type = step.to;
        if (step.round === null)
            return (0,sql_term/* said */.ag)({ sql, type, wire: false });
        const rounded = sayRounded(sql, term.type, step.round);
        return rounded === null ? null : (0,sql_term/* said */.ag)({ sql: rounded, type, wire: false });
    }
    catch (error) {
        if (error instanceof TypeError)
            return null;
        throw error;
    }
}
function fitting(term, { bounds: limits, native }, { dialect, about }) {
    if (term.wire && limits.some(isNumeric))
        return null;
    return (0,sql_term/* said */.ag)(term, tooNarrow(term, limits, native, { dialect, about }));
}
/** A server may round or cut without a word what its column does not hold: such a row is refused before it is sent. */
const misfits = (term, target, saying) => tooNarrow(term, (0,bounds/* bounds */.O)(term.type, target.type) ?? [], target.native, saying);
const tooNarrow = (term, bounds, native, { dialect, about }) => bounds.map(bound => ({
    sql: `(${misfit(bound, term.sql, term.type, dialect)})`,
    column: about,
    check: 'mapping.narrower-target',
    summary: `a value does not fit ${about}, which is ${native}`,
    fix: 'Widen the target column, or say in the field what becomes of such values.',
    anyway: false,
}));
const isNumeric = (bound) => bound.kind === 'range' || bound.kind === 'scale';


/***/ }),

/***/ 49371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   IR: () => (/* binding */ textTerm),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   b3: () => (/* binding */ wireOf),
/* harmony export */   e0: () => (/* binding */ unpadded)
/* harmony export */ });
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53129);

/** What the target refuses anyway is not asked of every row once more. */
const needed = (faults) => faults.flatMap(({ anyway, ...fault }) => (anyway ? [] : [fault]));
const said = (term, faults = []) => ({ term, faults, final: null });
/** A term as wire text. */
const wireOf = ({ sql, type, wire }, dialect) => wire ? sql : dialect.wire(sql, type);
/** Wire text, of which nothing else is known. */
const textTerm = (sql) => ({ sql, type: _readings_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_TEXT */ .hm, wire: true });
/** The characters of a text; a CHAR(n) without the blanks that pad it. */
function unpadded(term, dialect) {
    const text = wireOf(term, dialect);
    return term.type.kind === 'text' && term.type.fixed ? `trim(trailing ' ' from ${text})` : text;
}
const invalid = (sql, about, what, fix, anyway = false) => ({
    sql: `(${sql})`,
    column: about,
    check: 'mapping.invalid-value',
    summary: `${what} stands in the source of ${about}`,
    fix,
    anyway,
});


/***/ }),

/***/ 53981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pU: () => (/* binding */ columnSql),
  ZV: () => (/* binding */ own),
  Uq: () => (/* binding */ value)
});

// EXTERNAL MODULE: ./lib/mapping/sql/canonical-text.js
var canonical_text = __webpack_require__(48983);
// EXTERNAL MODULE: ./lib/mapping/bounds.js
var bounds = __webpack_require__(63633);
// EXTERNAL MODULE: ./lib/mapping/charset.js
var mapping_charset = __webpack_require__(92530);
// EXTERNAL MODULE: ./lib/mapping/form-types.js
var form_types = __webpack_require__(43942);
;// CONCATENATED MODULE: ./lib/mapping/sql/form-steps.js



/** What a field does to a source column, one step after the other, up to and without `default`: what the language demands, and what the target does not hold. */
function formSteps(form, target, dialects) {
    const { column, forms, zone } = form;
    const types = (0,form_types/* formTypes */.S)(form, target.type);
    const steps = [];
    const from = types.text;
    const anyway = forms.as === undefined && types.computed === from;
    if (forms.charset !== undefined) {
        const charset = (0,mapping_charset/* charsetOf */.e)(forms.charset);
        if (charset === null)
            throw new Error(`${forms.charset} is no charset of the language`);
        steps.push({ do: 'charset', charset, invalid: forms.invalid ?? 'error', from: column.type });
    }
    if (forms.empty !== undefined)
        steps.push({ do: 'empty', from });
    if (forms.nul !== undefined) {
        steps.push({ do: 'nul', json: from.kind === 'json' || forms.as === 'json', from });
    }
    if (forms.zero !== undefined)
        steps.push({ do: 'zero', value: forms.zero?.value ?? null, from });
    else if (CALENDAR.has(from.kind) && forms.values === undefined) {
        const takes = dialects.target.holds('zero dates', target);
        if (!takes || !isPlainCopy(form, target))
            steps.push({ do: 'refuse', what: 'zero dates', anyway: anyway && !takes, from });
    }
    if (forms.values !== undefined)
        return [...steps, { do: 'values', list: forms.values, from }];
    if (isFiniteOnly(form, types.read, target, dialects.target))
        steps.push({ do: 'refuse', what: 'not finite', anyway, from });
    // Another kind of column would take it, as the empty text that it never was.
    if (from.kind === 'enum' && forms.empty === undefined) {
        const isLabel = anyway && target.type.kind === 'enum';
        steps.push({ do: 'refuse', what: 'empty label', anyway: isLabel, from });
    }
    const { computed } = types;
    steps.push(...computing(form, from, computed, zone));
    if (forms.as !== undefined) {
        steps.push({
            do: 'read',
            as: forms.as,
            to: target.type,
            lossy: forms.lossy !== undefined,
            duplicates: forms.duplicates ?? 'error',
            zone: computed.kind === 'instant' && forms.as === 'date' ? zone : null,
            digits: forms.round?.scale ?? (computed === from ? null : 'trimmed'),
            from: computed,
        });
    }
    steps.push(...fitting(form, types.read ?? target.type, target, dialects.target));
    return steps;
}
/** What stands in a column of the same kind as it is, a zero date too, where sessions of ours may write one. */
const isPlainCopy = ({ column, forms }, target) => column.type.kind === target.type.kind && Object.values(forms).every(form => form === undefined);
/** JSON copied as it was written: its readers, and a column that keeps no text, disagree on which of two alike keys counts. */
function keysOnce({ column, forms }, target, source) {
    const copied = forms.as === undefined && target.type.kind === 'json';
    if (!copied || !source.holds('keys twice', column))
        return [];
    const read = { do: 'read', as: 'json', duplicates: 'error', lossy: false };
    return [{ ...read, to: target.type, zone: null, digits: null, from: column.type }];
}
const CALENDAR = new Set(['date', 'wall', 'instant']);
const UNBOUNDED = new Set([...CALENDAR, 'float', 'decimal']);
const FINITE = new Set(['boolean', 'integer', 'date', 'interval', 'seconds']);
/** Arithmetic knows no infinity, and some columns neither. */
function isFiniteOnly({ column, forms }, read, target, into) {
    if (!UNBOUNDED.has(column.type.kind))
        return false;
    const { epoch, round, multiply, divide } = forms;
    const computes = [epoch, round, multiply, divide].some(form => form !== undefined);
    if (computes || FINITE.has(forms.as ?? ''))
        return true;
    return read !== null && UNBOUNDED.has(read.kind) && !into.holds('not finite', target);
}
function computing({ forms }, from, computed, zone) {
    if (forms.epoch !== undefined)
        return [{ do: 'epoch', unit: forms.epoch, lossy: forms.lossy !== undefined, from }];
    if (from.kind === 'wall' && computed.kind === 'instant' && zone !== null) {
        const { gap = 'error', overlap = 'error' } = forms;
        return [{ do: 'zone', zone, gap, overlap, from }];
    }
    const { multiply = '1', divide = '1', round = null } = forms;
    const counts = round !== null || forms.multiply !== undefined || forms.divide !== undefined;
    return counts ? [{ do: 'number', multiply, divide, round, from, to: computed }] : [];
}
/** What becomes of values that the column is too narrow for. */
function fitting(form, from, target, into) {
    const { forms } = form;
    const steps = [];
    const limits = (0,bounds/* bounds */.O)(from, target.type) ?? [];
    const left = limits.flatMap((bound) => {
        if (bound.kind === 'length' && from.kind !== 'bytes' && forms['too-long'] === 'cut') {
            steps.push({ do: 'cut', max: bound.max, unit: bound.unit, from });
            return [];
        }
        if (bound.kind === 'fraction' && forms.lossy !== undefined && forms.as === undefined) {
            steps.push({ do: 'cut-fraction', digits: bound.digits, from });
            return [];
        }
        if (bound.kind === 'scale' && forms.as === 'seconds' && forms.lossy !== undefined)
            return [];
        return [bound];
    });
    if (left.length > 0)
        steps.push({ do: 'fit', bounds: left, native: target.native, from });
    if (!into.holds('nul', target) && MAY_HAVE_NUL.has(from.kind))
        steps.push({ do: 'refuse', what: 'nul', anyway: true, from });
    return steps;
}
const MAY_HAVE_NUL = new Set(['text', 'json', 'array']);

// EXTERNAL MODULE: ./lib/mapping/sql/say.js + 3 modules
var say = __webpack_require__(42002);
// EXTERNAL MODULE: ./lib/mapping/sql/term.js
var sql_term = __webpack_require__(49371);
;// CONCATENATED MODULE: ./lib/mapping/sql/value.js




/** A source column, by the alias that every relation has. */
const columnSql = (dialect, column) => `s.${dialect.name(column)}`;
/** The author's SQL, in parentheses; a comment at its end must not swallow ours. */
const own = (sql) => sql.includes('--') || sql.includes('#') ? `(${sql}\n)` : `(${sql})`;
/** A form as SQL over the alias `s`. `about`: the target column that messages name. */
function value(form, target, dialects, mode, about) {
    const dialect = dialects.source;
    switch (form.kind) {
        case 'value':
            return plain(form.value === null ? 'null' : literal(form.value, target, dialect, mode), form.value === null);
        case 'sql': {
            const term = { sql: own(form.sql), type: form.type, wire: false };
            const faults = (0,say/* misfits */.gX)(term, target, { dialect, about });
            return { ...plain(finish(term, target, dialect, mode), true), faults };
        }
        case 'uuid5':
            return uuid5(form, dialect, about);
        case 'from':
            return from(form, target, dialects, mode, about);
    }
}
const plain = (sql, nullable) => ({ sql, faults: [], way: null, nullable });
/** A source column through its forms: as far as SQL says them, and from there on the way. */
function from(form, target, dialects, mode, about) {
    const dialect = dialects.source;
    const { column, forms } = form;
    // No SQL says it of every JSON: a move in place is looked at ahead, and copies within its server.
    const once = mode === 'wire' ? keysOnce(form, target, dialect) : [];
    const steps = [...formSteps(form, target, dialects), ...once];
    const start = { sql: columnSql(dialect, column.name), type: column.type, wire: false };
    const { term, faults, finals, rest } = sayAll(start, steps, { dialect, about });
    const makesNull = forms.empty !== undefined ||
        forms.zero === null ||
        Object.values(forms.values ?? {}).includes(null);
    const nullable = (column.nullable || makesNull) && forms.default === undefined;
    if (rest.length > 0) {
        const way = wayOf(rest, target, forms.default, nullable);
        return { sql: (0,sql_term/* wireOf */.b3)(term, dialect), faults, way, nullable };
    }
    const made = finals.reduceRight((sql, { when, text }) => `case when ${when} then ${literal(text, target, dialect, mode)} else ${sql} end`, finish(term, target, dialect, mode));
    if (forms.default === undefined)
        return { sql: made, faults, way: null, nullable };
    const otherwise = literal(forms.default, target, dialect, mode);
    return { sql: `coalesce(${made}, ${otherwise})`, faults, way: null, nullable };
}
/** Where a step cannot be said, all behind it cannot either, nor what came after the first value that is final. */
function sayAll(start, steps, saying) {
    let made = { term: start, faults: [], finals: [], rest: [] };
    let beforeFinals = null;
    for (const [n, step] of steps.entries()) {
        const one = (0,say/* say */.cv)(made.term, step, saying);
        if (one === null)
            return beforeFinals ?? { ...made, rest: steps.slice(n) };
        if (one.final !== null)
            beforeFinals ??= { ...made, rest: steps.slice(n) };
        made = {
            term: one.term,
            faults: [...made.faults, ...one.faults],
            finals: one.final === null ? made.finals : [...made.finals, one.final],
            rest: [],
        };
    }
    return made;
}
function wayOf(steps, target, fallback, nullable) {
    const otherwise = fallback === undefined ? {} : { otherwise: fallback };
    const [only] = steps;
    if (steps.length === 1 && only?.do === 'zone') {
        const { zone, gap, overlap } = only;
        return { kind: 'zone', zone, gap, overlap, ...otherwise };
    }
    return { kind: 'forms', steps, ...otherwise, required: nullable && !target.nullable };
}
/** The texts that are hashed, joined; the hash itself is made on the way. */
function uuid5(form, dialect, about) {
    const texts = form.columns.map(c => (0,canonical_text/* canonicalText */.A)(columnSql(dialect, c.name), c.type, dialect));
    const nullable = form.columns.filter(c => c.nullable);
    const nulls = nullable.map(c => `${columnSql(dialect, c.name)} is null`).join(' or ');
    const fault = {
        sql: `(${nulls})`,
        column: about,
        check: 'mapping.key',
        summary: `a column that ${about} is hashed from is NULL`,
        fix: 'Hash columns that are NOT NULL, or leave such rows out with `where`.',
        anyway: false,
    };
    return {
        sql: texts.length === 1 ? texts.join('') : `concat_ws(':', ${texts.join(', ')})`,
        faults: nullable.length === 0 ? [] : [fault],
        way: { kind: 'uuid5', namespace: form.namespace },
        nullable: false,
    };
}
function finish(term, target, dialect, mode) {
    if (mode === 'typed') {
        const assignable = !term.wire && term.type.kind === target.type.kind && term.type.kind !== 'enum';
        return assignable ? term.sql : dialect.typed(wired(term, target, dialect), target);
    }
    return wired(term, target, dialect);
}
function wired(term, target, dialect) {
    if (term.wire)
        return term.sql;
    // A column of whole numbers does not read `10.00`.
    const whole = term.type.kind === 'decimal' && target.type.kind === 'integer';
    return dialect.wire(whole ? `round(${term.sql}, 0)` : term.sql, term.type);
}
function literal(text, target, dialect, mode) {
    return mode === 'typed' ? dialect.typed(dialect.text(text), target) : dialect.text(text);
}


/***/ }),

/***/ 88225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Checkpoints),
/* harmony export */   s: () => (/* binding */ checkpointKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _engine_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39402);


/** Under which a pass of a transfer keeps its progress. */
const checkpointKey = ({ database, move }, { transfer, pass }, part) => ({ database, move, transfer, pass, part });
/** Checkpoints in the target, in a schema of their own. */
class Checkpoints {
    #session;
    #table;
    constructor(session) {
        this.#session = session;
        this.#table = session.engine.dialect.table({ schema: _engine_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_SCHEMA */ .t, name: 'checkpoint' });
    }
    /** Makes the schema and the table where they are not there. */
    static async open(session) {
        const checkpoints = new Checkpoints(session);
        for (let left = 3;; left--) {
            try {
                await session.execute(session.engine.dialect.ownSchema);
                await session.execute(`create table if not exists ${checkpoints.#table} (${COLUMNS})`);
                return checkpoints;
            }
            catch (error) {
                // Two moves that begin at once make the same schema; `if not exists` does not wait for the other one.
                if (left === 0 || !(error instanceof _engine_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .DatabaseError */ .a) || error.lost)
                    throw error;
            }
        }
    }
    async read(key) {
        const [row] = await this.#session.query(`select digest, last_key, batches, rows_moved, was_empty, direct, done from ${this.#table} where id = ${this.#param(1)}`, [idOf(key)]);
        if (row === undefined)
            return null;
        const [digest, last, batches, rows, wasEmpty, direct, done] = row;
        return {
            digest: digest ?? '',
            last: last === null || last === undefined ? null : keyOf(last),
            batches: Number(batches),
            rows: Number(rows),
            wasEmpty: wasEmpty === '1',
            direct: direct === '1',
            done: done === '1',
        };
    }
    /** The first word about a transfer. */
    async begin(key, checkpoint) {
        const cells = [
            idOf(key),
            key.database,
            key.move,
            key.transfer,
            key.pass,
            ...cellsOf(checkpoint),
        ];
        await this.#session.execute(`insert into ${this.#table} (id, database_name, move_name, transfer, pass, digest, last_key, batches, rows_moved, was_empty, direct, done)
values (${cells.map((_, n) => this.#param(n + 1)).join(', ')})`, cells);
    }
    /** Inside the batch's transaction. */
    async advance(key, checkpoint) {
        const cells = cellsOf(checkpoint);
        const set = ['digest', 'last_key', 'batches', 'rows_moved', 'was_empty', 'direct', 'done']
            .map((column, n) => `${column} = ${this.#param(n + 1)}`)
            .join(', ');
        const touched = await this.#session.execute(`update ${this.#table} set ${set} where id = ${this.#param(cells.length + 1)}`, [...cells, idOf(key)]);
        if (touched !== 1)
            throw new Error(`the checkpoint of ${key.transfer} is gone: something else empties ${_engine_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_SCHEMA */ .t}`);
    }
    /** Forgets a move, so that it begins anew; how many transfers were forgotten. */
    async forget(database, move) {
        return this.#session.execute(`delete from ${this.#table} where database_name = ${this.#param(1)} and move_name = ${this.#param(2)}`, [database, move]);
    }
    /** Forgets one transfer's pass. */
    async forgetOne(key) {
        await this.#session.execute(`delete from ${this.#table} where id = ${this.#param(1)}`, [
            idOf(key),
        ]);
    }
    /** Transfers whose target table was empty when they began. */
    async beganEmpty(database, move) {
        const rows = await this.#session.query(`select transfer from ${this.#table} where was_empty = 1 and database_name = ${this.#param(1)} and move_name = ${this.#param(2)}`, [database, move]);
        return new Set(rows.map(([transfer]) => transfer ?? ''));
    }
    #param(n) {
        return this.#session.engine.dialect.param(n);
    }
}
/** Types that every engine has; text that is compared is short enough for every index. */
const COLUMNS = `
  id char(64) not null primary key,
  database_name varchar(255) not null,
  move_name varchar(255) not null,
  transfer text not null,
  pass varchar(10) not null,
  digest varchar(128) not null,
  last_key text,
  batches bigint not null,
  rows_moved bigint not null,
  was_empty smallint not null,
  direct smallint not null,
  done smallint not null`;
const idOf = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([
    key.database,
    key.move,
    key.transfer,
    key.pass,
    ...(key.part ? [key.part] : []),
]))
    .digest('hex');
const cellsOf = (c) => [
    c.digest,
    c.last === null ? null : JSON.stringify(c.last),
    `${c.batches}`,
    `${c.rows}`,
    c.wasEmpty ? '1' : '0',
    c.direct ? '1' : '0',
    c.done ? '1' : '0',
];
function keyOf(text) {
    const key = JSON.parse(text);
    if (!Array.isArray(key) || !key.every(cell => typeof cell === 'string')) {
        throw new Error(`a checkpoint in ${_engine_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_SCHEMA */ .t} holds no key`);
    }
    return key;
}


/***/ }),

/***/ 94392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ keyRows)
/* harmony export */ });
/* harmony import */ var _mapping_sql_compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54217);

/** A transfer that makes the target's keys and nothing else, of rows that `where` chooses (SQL over `s`; null: all). */
function keyRows(transfer, source, target, where) {
    const key = new Set(transfer.key.map(({ name }) => name));
    const fields = transfer.fields.filter(field => key.has(field.target.name));
    const only = { ...transfer, fields, secondPass: [], from: { ...transfer.from, where } };
    return (0,_mapping_sql_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .wE)(only, source, target, 'first', false);
}


/***/ }),

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMover: () => (/* binding */ runMover)
});

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/engine/index.js + 98 modules
var engine = __webpack_require__(84950);
// EXTERNAL MODULE: ./lib/mapping/sql/compile.js + 1 modules
var compile = __webpack_require__(54217);
// EXTERNAL MODULE: ./lib/engine/keep-rows.js
var keep_rows = __webpack_require__(50555);
// EXTERNAL MODULE: ./lib/engine/keeping.js
var engine_keeping = __webpack_require__(94101);
// EXTERNAL MODULE: ./lib/mapping/plan.js
var mapping_plan = __webpack_require__(78363);
// EXTERNAL MODULE: ./lib/replay/checkpoint.js
var checkpoint = __webpack_require__(88225);
// EXTERNAL MODULE: ./lib/mapping/sql/value.js + 1 modules
var value = __webpack_require__(53981);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/engine/engine.js
var engine_engine = __webpack_require__(39402);
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

;// CONCATENATED MODULE: ./lib/replay/gone.js


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

// EXTERNAL MODULE: ./lib/replay/refusal.js
var refusal = __webpack_require__(34587);
// EXTERNAL MODULE: ./lib/engine/write.js
var write = __webpack_require__(36845);
// EXTERNAL MODULE: ./lib/engine/batch-sql.js
var batch_sql = __webpack_require__(89031);
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
var read_sql = __webpack_require__(83838);
// EXTERNAL MODULE: ./lib/replay/way.js + 20 modules
var way = __webpack_require__(38012);
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
var source_rows = __webpack_require__(71719);
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
        if (this.#size.rows === Number.POSITIVE_INFINITY)
            return null;
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
        const taken = (move.followed ||
            move.dualWritten.includes(planned.id) ||
            compiled.write.onlyChanged === true) &&
            error instanceof refusal/* SideError */.YH &&
            error.side === 'target' &&
            move.target.engine.writer.isDuplicate(error.error);
        throw (0,refusal/* asRefusal */.Zd)(error, compiled, run.wasEmpty, taken);
    }
}
const NOTHING_YET = { last: null, batches: 0, rows: 0, direct: false, done: false };
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
    /** All rows are one batch, whatever was moved before. */
    #whole;
    #at;
    constructor(move, planned, compiled, part) {
        const { rowsPerSecond, size } = planned.batch;
        this.#move = move;
        this.#whole = compiled.write.makeWay !== undefined;
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
        this.#size = this.#whole
            ? new BatchSize(Number.POSITIVE_INFINITY, null)
            : new BatchSize(size, bounds.length > 0 ? Math.min(...bounds) : null);
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
            this.#at = this.#whole ? { ...found, ...NOTHING_YET } : found;
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
                await this.#traffic.pass(this.#whole ? 0 : this.#size.rows);
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
        if (!(error instanceof refusal/* SideError */.YH))
            return false;
        const { writer } = this.#move[error.side].engine;
        // On the source a unique value has another row already: the application's target half is on its way.
        if (this.#lock && error.side === 'target' && writer.isDuplicate(error.error))
            return true;
        return (error.side === 'target' || this.#lock) && writer.mayPass(error.error);
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

// EXTERNAL MODULE: ./lib/engine/names.js
var names = __webpack_require__(68166);
// EXTERNAL MODULE: ./lib/replay/key-rows.js
var key_rows = __webpack_require__(94392);
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
        const [[most = null] = []] = await (0,refusal.on)('source', () => source.query((0,read_sql/* newestSql */.vV)(dialect, transfer.from, column.it)));
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

;// CONCATENATED MODULE: ./lib/replay/making-way.js







/**
 * Runs a transfer whose source is written meanwhile: a unique value may have gone from one row to another, and on the target the one
 * that had it may still stand. Where that is so, all that the transfer reads is read once more, and written in one transaction in which
 * rows make way for each other. Who cannot make way is in the way: the refusal stands.
 */
async function runMakingWay(move, transfer, compiled, part) {
    try {
        return await runTransfer(move, transfer, compiled, part);
    }
    catch (error) {
        if (!(error instanceof refusal/* ValueTaken */.z9) || !(await mayMakeWay(move, transfer, compiled, part)))
            throw error;
        try {
            await once(move, transfer, compiled, part);
        }
        catch (again) {
            throw again instanceof refusal/* Refused */.Lw ? error : again;
        }
    }
}
/** Every row that is written over has to be the move's own. */
async function mayMakeWay(move, transfer, { pass, inPlace, write }, part) {
    if (pass !== 'first' || transfer.update || inPlace !== null)
        return false;
    // Somebody else writes the target, too: a row that was not read may be newer than the reading.
    if (move.windows === null && move.dualWritten.includes(transfer.id))
        return false;
    if (write.onlyChanged)
        return true;
    if (!move.followed || part !== undefined)
        return false;
    const key = (0,checkpoint/* checkpointKey */.s)(move, { transfer: transfer.id, pass });
    return (await (0,refusal.on)('target', () => move.checkpoints.read(key)))?.wasEmpty === true;
}
async function once(move, transfer, compiled, part) {
    const list = compiled.write.list ?? metOf(move, transfer);
    if (compiled.write.list === undefined)
        await (0,refusal.on)('target', () => makeAnew(move.target, list));
    const write = {
        ...compiled.write,
        existing: 'overwrite',
        onlyChanged: true,
        list,
        makeWay: {
            gone: await whoIsGone(move, transfer),
            leaving: move.windows === null ? 'are deleted' : 'give up',
        },
    };
    await runTransfer(move, transfer, { ...compiled, write }, part);
    if (compiled.write.list === undefined)
        await (0,refusal.on)('target', () => drop(move.target, list));
}
/** Where others fill the table too, a row that is not met may be theirs. */
async function whoIsGone(move, transfer) {
    const name = (0,mapping_plan/* targetName */.j)(transfer.to);
    const fillings = move.plan.transfers.filter(one => !one.update && (0,mapping_plan/* targetName */.j)(one.to) === name);
    if (fillings.length > 1)
        return '1 = 0';
    const windows = move.windows ?? new Map();
    const window = windows.get(transfer.id);
    if (window !== undefined)
        await listLeft(move, transfer, window);
    return goneSql(move, [{ transfer }], windows);
}

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
        await withLateRows(quiet, earlier.slice(0, i), () => runMakingWay(quiet, transfer, { ...compiled, write }, PART));
        await (0,refusal.on)('target', () => move.checkpoints.forgetOne(key));
    }
    return rows;
}

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
    const pass = { ...move, windows };
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
        await withLateRows(pass, earlier, () => runMakingWay(pass, transfer, run, catch_up_PART));
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

// EXTERNAL MODULE: ./lib/engine/spare.js
var engine_spare = __webpack_require__(72465);
;// CONCATENATED MODULE: ./lib/engine/make-way-back.js


/**
 * Rows of the table that hold a unique value which a row of `batch` gets back give it up, so that rows can be put back in any order:
 * those that `undone` names, and that are taken back themselves. One that the move brought and that can do without no value is deleted,
 * where nothing goes with it. Whoever else is in the way stays, and the server objects. `where`: which rows of the keeping table `k` the
 * batch is. How many rows were deleted.
 */
async function makeWayBack(session, batch, where, undone) {
    const table = batch.of;
    const referring = await (0,engine_spare/* referringTo */.EU)(session, table);
    const careful = (0,engine_spare/* takesOthersAlong */.lw)(referring);
    let deleted = 0;
    const { primaryKey, uniques } = table;
    const indexes = [...(primaryKey === null ? [] : [{ columns: primaryKey }]), ...uniques];
    for (const { columns } of indexes) {
        if (columns.every(one => batch.key.includes(one)))
            continue;
        for (const { kept, written } of undone) {
            const spare = (0,engine_spare/* spareOf */._Q)(table, columns, kept.key, referring);
            for (const { key, was } of await holdersOf(session, batch, where, kept, columns)) {
                const row = (0,engine_spare/* rowOf */.OB)(session, table, kept.key, key);
                const value = await spareFor(session, kept, spare, was ? written : null);
                if (value !== null && spare !== null)
                    await (0,engine_spare/* giveUp */.Ht)(session, table, spare, value, row);
                else if (!was && !careful)
                    deleted += await session.execute(`delete from ${session.engine.dialect.table(table)} where ${row('')}`);
            }
        }
    }
    return deleted;
}
/** SQL of what a row has meanwhile; null where there is nothing. `written`: what it gets back, null where it goes. */
async function spareFor(session, { of }, spare, written) {
    if (spare === null || written?.includes(spare.name) === false)
        return null;
    return await (0,engine_spare/* spareValue */.vD)(session, of, spare);
}
/** Rows of `undone` that hold what another row of the batch had in these columns. */
async function holdersOf(session, batch, where, undone, columns) {
    const { dialect } = session.engine;
    const keys = (0,engine_spare/* columnsOf */.PL)(undone.of, undone.key).map(({ name, type }) => dialect.wire(`t.${dialect.name(name)}`, type));
    const found = await session.query(`select distinct ${keys.join(', ')}, u.${engine_keeping/* KEPT_WAS */.L}
from ${dialect.table(batch.keeping)} k
  join ${dialect.table(batch.of)} t on ${(0,engine_spare/* sameIn */.sX)(session, 't', 'k', columns)} and not (${(0,engine_spare/* sameIn */.sX)(session, 't', 'k', batch.key)})
  join ${dialect.table(undone.keeping)} u on ${(0,engine_spare/* sameIn */.sX)(session, 'u', 't', undone.key)}
where ${where}`);
    return found.map(cells => ({
        key: cells.slice(0, -1).map(cell => cell ?? ''),
        was: cells.at(-1) === '1',
    }));
}

;// CONCATENATED MODULE: ./lib/replay/undo.js







/** Rows that one batch of an undo takes back, where nothing else is said. */
const undo_ROWS = 5_000;
/**
 * Takes back what backfill and catch-up did: parents before children what rows were, children before parents what the move brought. A
 * unique value that the move gave to another row goes back first, where that row is one that is taken back itself.
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
        await run.remember();
    for (const run of runs)
        await run.putBack(runs);
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
    /** Where former rows are kept, there is a table to ask. */
    remember() {
        return this.#orRefused(async () => {
            const { target } = this.#move;
            if (!this.#empty)
                await target.execute(target.engine.keeping.make(this.#former));
        });
    }
    /** Rows that were overwritten get what they had; rows that were deleted come back. `runs`: the undoing of all transfers. */
    putBack(runs) {
        const name = (0,mapping_plan/* targetName */.j)(this.#transfer.to);
        const kin = runs.filter(one => (0,mapping_plan/* targetName */.j)(one.#transfer.to) === name);
        return this.#orRefused(() => this.#putBack(kin));
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
    async #putBack(kin) {
        const { target, say } = this.#move;
        const { id: transfer } = this.#transfer;
        const none = { rows: null, resumedAt: 0, direct: false };
        say({ event: 'transfer-started', transfer, pass: 'first', ...none });
        if (this.#empty)
            return;
        const { keeping } = target.engine;
        await target.engine.writer.prepare(target, this.#compiled.write, true);
        const columns = this.#written();
        const undone = kin.map(one => ({ kept: one.#former, written: one.#written() }));
        await this.#batches(1, async (where, again) => {
            const removed = again ? await makeWayBack(target, this.#former, where, undone) : 0;
            // Who only updates has deleted no row: one that is not there any more somebody else took out.
            const back = this.#transfer.update
                ? 0
                : await target.execute(keeping.insert(this.#former, where));
            const restored = columns.length === 0
                ? 0
                : await target.execute(keeping.restore(this.#former, columns, where));
            return { removed, putBack: Math.max(back, restored) };
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
            await this.#commit(async (again) => {
                const undone = await work(upTo('k.'), again);
                await target.execute(`delete from ${kept} where ${upTo('')}`);
                return undone;
            });
        }
    }
    /** One batch in a transaction of its own; how many rows it removed. `again`: a unique index objected, so that rows have to make way. */
    async #commit(work) {
        const { target, reach, say } = this.#move;
        const { id: transfer } = this.#transfer;
        const batch = ++this.#batch;
        await reach('undo:begin', transfer, batch);
        let undone;
        try {
            undone = await this.#once(() => work(false), batch);
        }
        catch (error) {
            if (!(error instanceof engine_engine/* DatabaseError */.a) || !target.engine.writer.isDuplicate(error))
                throw error;
            undone = await this.#once(() => work(true), batch);
        }
        say({ event: 'undone', transfer, batch, ...undone });
        await reach('undo:committed', transfer, batch);
        return undone.removed;
    }
    async #once(work, batch) {
        const { target, reach } = this.#move;
        await target.begin();
        try {
            const undone = await this.#off(work);
            await reach('undo:written', this.#transfer.id, batch);
            await target.commit();
            return undone;
        }
        catch (error) {
            await target.rollback().catch(() => { });
            throw error;
        }
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
            windows: null,
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
        await withLateRows(context, passes.slice(0, i), () => runMakingWay(context, transfer, pass, task.phase ?? undefined));
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


/***/ }),

/***/ 83838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ boundarySql),
/* harmony export */   Iv: () => (/* binding */ faultsSql),
/* harmony export */   MI: () => (/* binding */ stretchSql),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vV: () => (/* binding */ newestSql)
/* harmony export */ });
/* harmony import */ var _mapping_sql_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53981);
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38012);


/** The predicate of a stretch, the author's own included; null where there is none. */
function within(dialect, transfer, { last, end }) {
    const columns = transfer.key.map(key => key.sql);
    const literals = (key) => transfer.key.map(({ type }, n) => dialect.literal(key[n] ?? '', type));
    const parts = [
        transfer.where,
        last && dialect.after(columns, literals(last)),
        end && dialect.upTo(columns, literals(end)),
    ].filter(part => part !== null);
    return parts.length === 0 ? null : parts.join(' and ');
}
const where = (predicate) => predicate === null ? '' : `\nwhere ${predicate}`;
/** The key of the `size`-th row after `last`; no row where fewer are left. */
function boundarySql(dialect, transfer, last, size) {
    const { key, from } = transfer;
    return `select ${key.map(k => dialect.wire(k.sql, k.type)).join(', ')}
from ${from}${where(within(dialect, transfer, { last, end: null }))}
order by ${key.map(k => k.sql).join(', ')}
${dialect.limit(1, size - 1)}`;
}
/** The highest value that a column of the source has, in wire text. */
function newestSql(dialect, { relation }, { name, type }) {
    return `select ${dialect.wire(`max(${(0,_mapping_sql_value_js__WEBPACK_IMPORTED_MODULE_0__/* .columnSql */ .pU)(dialect, name)})`, type)} from ${relation} s`;
}
/** A stretch's row text, in no order: a batch is written whole. */
function stretchSql(dialect, transfer, stretch) {
    const cells = [...transfer.cells.map(cell => cell.sql), ..._way_js__WEBPACK_IMPORTED_MODULE_1__/* .Way */ .C.furtherCells(transfer)];
    return `select ${cells.join(',\n  ')}
from ${transfer.from}${where(within(dialect, transfer, stretch))}`;
}
/** Which rows of a stretch have one of a transfer's faults: its number in `faults`, and the key. For what is never read. */
function faultsSql(dialect, transfer, stretch) {
    const faults = transfer.faults.map(fault => `(${fault.sql})`).join(' or ');
    const range = within(dialect, transfer, stretch);
    return `select ${_way_js__WEBPACK_IMPORTED_MODULE_1__/* .Way */ .C.furtherCells(transfer).join(', ')}
from ${transfer.from}
where ${range === null ? '' : `${range} and `}(${faults})`;
}


/***/ }),

/***/ 34587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ QUERY_ENTRY),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   YH: () => (/* binding */ SideError),
/* harmony export */   Yl: () => (/* binding */ ofFault),
/* harmony export */   ZF: () => (/* binding */ NO_WATERMARK),
/* harmony export */   Zd: () => (/* binding */ asRefusal),
/* harmony export */   Zu: () => (/* binding */ OTHER_SPEC),
/* harmony export */   iz: () => (/* binding */ IN_PLACE),
/* harmony export */   mk: () => (/* binding */ NULL_KEY),
/* harmony export */   on: () => (/* binding */ on),
/* harmony export */   pH: () => (/* binding */ OTHER_RUN),
/* harmony export */   z9: () => (/* binding */ ValueTaken)
/* harmony export */ });
/* harmony import */ var _engine_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39402);
/* harmony import */ var _engine_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36845);


/** Carries a refusal up to the mover. */
class Refused extends Error {
    refusal;
    constructor(refusal) {
        super(refusal.summary);
        this.name = 'Refused';
        this.refusal = refusal;
    }
}
/** A unique value of a row is another row's in the target. */
class ValueTaken extends Refused {
}
/** A server's error, and which side's. */
class SideError extends Error {
    side;
    error;
    constructor(side, error) {
        super(error.message, { cause: error });
        this.name = 'SideError';
        this.side = side;
        this.error = error;
    }
}
/** Runs `work` so that a server's error in it says which side it is from. */
async function on(side, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _engine_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .DatabaseError */ .a ? new SideError(side, error) : error;
    }
}
const EMPTY = { column: null, rows: null, keys: [], keyColumns: [], detail: null };
/** What a transfer's error means for the author (`taken`: a unique index of the target objected, while the source is written); any other error (a bug, a lost server) is given back as it is. */
function asRefusal(error, transfer, wasEmpty, taken = false) {
    if (error instanceof SideError && !error.error.lost) {
        const { side } = error;
        const { message, about, detail, code } = error.error;
        const Kind = taken ? ValueTaken : Refused;
        return new Kind({
            ...EMPTY,
            transfer: transfer.transfer,
            check: 'execution.transfer',
            summary: `the ${side} says: ${message} (${code})`,
            fix: taken ? VALUE_TAKEN : null,
            column: about.column ?? null,
            side,
            detail,
        });
    }
    if (error instanceof _engine_write_js__WEBPACK_IMPORTED_MODULE_1__/* .WriteRefused */ .s)
        return new Refused(ofWrite(error, transfer, wasEmpty));
    return error;
}
function ofWrite(refused, transfer, wasEmpty) {
    const { column, rows, keys } = refused;
    const base = {
        transfer: transfer.transfer,
        column,
        rows,
        keys,
        keyColumns: transfer.write.key,
        side: 'target',
        detail: null,
    };
    const summary = refused.message;
    switch (refused.reason) {
        case 'existing':
            // In a table that was empty when the transfer began, a row in the way is another row of the same source.
            if (!wasEmpty) {
                return {
                    ...base,
                    summary,
                    check: 'execution.transfer',
                    fix: 'say existing: keep or existing: overwrite if such rows are meant to be there',
                };
            }
            return {
                ...base,
                summary: `${summary}, from another source row`,
                check: 'mapping.duplicate-target-key',
                fix: ONE_ROW_A_KEY,
            };
        case 'duplicate':
            return { ...base, summary, check: 'mapping.duplicate-target-key', fix: ONE_ROW_A_KEY };
        case 'lookup-missing':
            return {
                ...base,
                summary,
                check: 'mapping.lookup-missing',
                fix: 'say missing: null or missing: { value: … }, or bring those rows first',
            };
        case 'lookup-ambiguous':
            return {
                ...base,
                summary,
                check: 'mapping.lookup-missing',
                fix: 'look up by columns that are unique there',
            };
        case 'update-missing':
            return {
                ...base,
                summary,
                check: 'execution.transfer',
                fix: 'leave such rows out with where, or insert them before',
            };
    }
}
const VALUE_TAKEN = 'See which row of the target holds the value. Where it has gone from one source row to another, “Unique values” of docs/writers.md says which rows can make way; move such a table with the writers stopped.';
const ONE_ROW_A_KEY = 'choose a key that tells the rows apart, or leave the others out with where';
function ofFault(fault, transfer) {
    const { check, column, summary, fix, rows, keys } = fault;
    return new Refused({
        transfer: transfer.transfer,
        check,
        column,
        summary,
        fix,
        rows,
        keys,
        keyColumns: transfer.key.map(key => key.name),
        side: 'source',
        detail: null,
    });
}
/** A refusal that is about no single row. */
const refused = (transfer, reason) => new Refused({ ...EMPTY, transfer, ...reason });
const OTHER_SPEC = {
    check: 'execution.transfer',
    summary: 'this move was begun with another spec, and is not finished',
    fix: 'finish it with the spec that it was begun with, or undo it and begin anew',
    side: 'target',
};
const IN_PLACE = {
    check: 'execution.transfer',
    summary: 'a backfill in place cannot catch up: it is the source that it would follow',
    fix: 'let triggers or the application keep the new columns, as dual-write says',
    side: 'target',
};
const QUERY_ENTRY = {
    check: 'execution.transfer',
    summary: 'which rows of a query a written row belongs to is not known',
    fix: 'map from tables where the application writes both sides',
    side: 'source',
};
const NO_WATERMARK = {
    check: 'execution.transfer',
    summary: 'the source has no such watermark column, or it holds no time',
    fix: 'name a date or timestamp column that every source table has, or say { catch-up: compare }',
    side: 'source',
};
const NULL_KEY = {
    check: 'mapping.key',
    summary: 'a key column is NULL in a source row',
    fix: 'choose a key of columns that are NOT NULL',
    side: 'source',
};
const OTHER_RUN = {
    check: 'execution.transfer',
    summary: 'another run of this move is writing to this target',
    fix: 'wait until it has ended, or end it',
    side: 'target',
};


/***/ }),

/***/ 71719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ SourceRows)
});

;// CONCATENATED MODULE: ./lib/replay/read-ahead.js
/** Bytes of row text that may wait: what a batch of half a second mostly has. */
const BOUND = 12 * 1024 * 1024;
/** Reads from the moment on when it is made, whether anybody takes the rows yet or not, as long as little enough waits. */
class ReadAhead {
    #chunks;
    #waiting = [];
    #bytes = 0;
    #state = 'reading';
    #failure = null;
    /** The one that waits, reader or taker: never both at once. */
    #wake = () => { };
    #done;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
        this.#done = this.#read();
    }
    /** The next chunk, or null after the last; throws what ended the reading. */
    async next() {
        for (;;) {
            const chunk = this.#waiting.shift();
            if (chunk !== undefined) {
                this.#bytes -= chunk.text.length;
                this.#wake();
                return chunk;
            }
            if (this.#failure !== null)
                throw this.#failure.error;
            if (this.#state === 'ended')
                return null;
            await this.#change();
        }
    }
    /** Gives the session back, read to its end or not. Does not throw. */
    async stop() {
        if (this.#state === 'reading')
            this.#state = 'stopped';
        this.#waiting.length = 0;
        this.#wake();
        await this.#done;
    }
    async #read() {
        try {
            while (this.#state === 'reading') {
                const { value, done } = await this.#chunks.next();
                if (done === true)
                    break;
                this.#waiting.push(value);
                this.#bytes += value.text.length;
                this.#wake();
                while (this.#bytes >= BOUND && this.#state === 'reading')
                    await this.#change();
            }
            await this.#chunks.return?.();
        }
        catch (error) {
            this.#failure = { error };
        }
        this.#state = 'ended';
        this.#wake();
    }
    #change() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
}

// EXTERNAL MODULE: ./lib/replay/read-sql.js
var read_sql = __webpack_require__(83838);
// EXTERNAL MODULE: ./lib/replay/refusal.js
var refusal = __webpack_require__(34587);
// EXTERNAL MODULE: ./lib/replay/way.js + 20 modules
var replay_way = __webpack_require__(38012);
;// CONCATENATED MODULE: ./lib/replay/source-rows.js




/** A stretch of the source as it flows to the target. */
class SourceRows {
    /** Rows given so far. */
    count = 0;
    #source;
    #transfer;
    #stretch;
    #lock;
    #reading = null;
    constructor(source, transfer, stretch, lock = false) {
        this.#source = source;
        this.#transfer = transfer;
        this.#stretch = stretch;
        this.#lock = lock;
    }
    /** Begins to read; without it, reading begins when the text is asked for. */
    begin() {
        if (this.#reading === null) {
            const { dialect, keeping } = this.#source.engine;
            const rows = (0,read_sql/* stretchSql */.MI)(dialect, this.#transfer, this.#stretch);
            const sql = this.#lock ? `${rows}\n${keeping.lockRows}` : rows;
            this.#reading = new ReadAhead(this.#source.rowText(sql));
        }
        return this.#reading;
    }
    /** What the target writes. `read` is called when the last row was taken: the source is free then. Throws SideError, Refused. */
    async *text(read) {
        const way = replay_way/* Way */.C.needed(this.#transfer) ? new replay_way/* Way */.C(this.#transfer) : null;
        const reading = this.begin();
        try {
            for (let chunk = await (0,refusal.on)('source', () => reading.next()); chunk !== null; chunk = await (0,refusal.on)('source', () => reading.next())) {
                this.count += chunk.rows;
                yield way === null ? chunk.text : way.through(chunk.text);
            }
        }
        finally {
            await this.stop();
        }
        const [fault] = way?.faults ?? [];
        if (fault !== undefined)
            throw (0,refusal/* ofFault */.Yl)(fault, this.#transfer);
        await read();
    }
    /** Leaves the source free, whatever of it was read. */
    async stop() {
        await this.#reading?.stop();
    }
}


/***/ }),

/***/ 38012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ KEYS_KEPT),
  C: () => (/* binding */ Way)
});

// EXTERNAL MODULE: ./lib/engine/row-text.js
var row_text = __webpack_require__(38636);
;// CONCATENATED MODULE: ./lib/replay/zone.js
/**
 * Wall clocks of a zone as instants. The mover's own conversion: the prover's goes another way, so that a mistake here is seen there.
 * Offsets are asked of the runtime's zone database (ECMA-402, `timeZoneName: longOffset`, which prints seconds where there are some).
 */
const DAY = 86_400;
/** Days whose offsets are remembered: about 200 years of them, in a few megabytes. */
const REMEMBERED_DAYS = 73_000;
/**
 * A zone's wall clocks → UTC. `toUtc` takes a wall clock's raw text (`2026-03-29 02:30:00.5`) and gives the instant's raw text, with
 * the fraction as it was, or says what is wrong. `gap` and `overlap` mean what `disambiguation` means in Temporal.
 */
class ZoneClock {
    #offsets;
    #gap;
    #overlap;
    constructor(zone, gap, overlap) {
        this.#offsets = offsetsOf(zone);
        this.#gap = gap;
        this.#overlap = overlap;
    }
    toUtc(wall) {
        if (wall === 'infinity' || wall === '-infinity')
            return { text: wall };
        const local = secondsOf(wall);
        if (local === null)
            return { fault: 'unreadable' };
        const utc = this.#resolve(local);
        if (typeof utc === 'string')
            return { fault: utc };
        const text = textOf(utc);
        if (text === null)
            return { fault: 'out-of-range' };
        const fraction = wall.indexOf('.');
        return { text: fraction === -1 ? text : text + wall.slice(fraction) };
    }
    #resolve(local) {
        // No zone moves its clock twice within two days, so one offset of the two neighbouring days is the right one.
        const before = this.#offsets(local - DAY);
        const after = this.#offsets(local + DAY);
        const first = local - before;
        if (before === after)
            return first;
        const second = local - after;
        const firstHolds = this.#offsets(first) === before;
        const secondHolds = this.#offsets(second) === after;
        if (firstHolds && secondHolds) {
            if (this.#overlap === 'error')
                return 'overlap';
            return this.#overlap === 'earlier' ? Math.min(first, second) : Math.max(first, second);
        }
        if (firstHolds)
            return first;
        if (secondHolds)
            return second;
        if (this.#gap === 'error')
            return 'gap';
        return this.#gap === 'earlier' ? Math.min(first, second) : Math.max(first, second);
    }
}
/** Seconds east of UTC at an instant (seconds since 1970), by a cache of days: a day has one offset, or two and the second at which they change. */
function offsetsOf(zone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const ask = (utc) => {
        const match = /GMT(?:([+-])(\d{1,2})(?::(\d\d)(?::(\d\d))?)?)?$/.exec(format.format(utc * 1000));
        if (match === null)
            throw new Error(`the runtime does not say the offset of ${zone}`);
        const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
        const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
        return sign === '-' ? -offset : offset;
    };
    const days = new Map();
    return utc => {
        const number = Math.floor(utc / DAY);
        let day = days.get(number);
        if (day === undefined) {
            if (days.size >= REMEMBERED_DAYS)
                days.clear();
            // Where one day ends the next one begins: that was asked.
            const before = days.get(number - 1)?.after ?? ask(number * DAY);
            const after = days.get(number + 1)?.before ?? ask((number + 1) * DAY);
            day = dayOf(number * DAY, before, after, ask);
            days.set(number, day);
        }
        return utc < day.changes ? day.before : day.after;
    };
}
function dayOf(start, before, after, ask) {
    let low = start;
    let high = start + DAY;
    while (before !== after && high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (ask(middle) === before)
            low = middle;
        else
            high = middle;
    }
    return { before, changes: high, after };
}
const WALL = /^(\d{4,6})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d+)?$/;
/** A wall clock's whole seconds since 1970, as if it were UTC; null where it is no date or no time. */
function secondsOf(wall) {
    const match = WALL.exec(wall);
    if (match === null)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1)
        .map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return null;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return null;
    return date.getTime() / 1000 + hour * 3600 + minute * 60 + second;
}
/** An instant's raw text, or null before year 1, which no engine but PostgreSQL has, and that one only with a suffix. */
function textOf(utc) {
    const date = new Date(utc * 1000);
    const year = date.getUTCFullYear();
    if (!(year >= 1))
        return null;
    const two = (n) => (n < 10 ? `0${n}` : `${n}`);
    return (`${String(year).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ` +
        `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`);
}

;// CONCATENATED MODULE: ./lib/replay/zone-fault.js
/** Why a wall clock is no instant, in words for the author. */
function zoneFault(fault, zone) {
    const check = 'mapping.type';
    switch (fault) {
        case 'gap':
            return {
                check,
                summary: `a wall clock that ${zone} skipped`,
                fix: 'say gap: earlier or gap: later, or mend the rows',
            };
        case 'overlap':
            return {
                check,
                summary: `a wall clock that ${zone} had twice`,
                fix: 'say overlap: earlier or overlap: later',
            };
        case 'unreadable':
            return {
                check,
                summary: 'a wall clock that is no date',
                fix: 'say zero: null or zero: { value: … }, or mend the rows',
            };
        case 'out-of-range':
            return {
                check,
                summary: 'an instant before year 1',
                fix: 'mend the rows, or leave them out with where',
            };
    }
}

;// CONCATENATED MODULE: ./lib/replay/forms/made.js
/** A value that no later step touches: wire text of the target column. */
class Final {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A value that the form does not allow. */
const invalid = (summary, fix) => ({
    check: 'mapping.invalid-value',
    summary,
    fix,
});
/** A value that the target column does not hold. */
const narrower = (summary) => ({
    check: 'mapping.narrower-target',
    summary,
    fix: 'widen the target column, or say in the field what becomes of such values',
});

;// CONCATENATED MODULE: ./lib/replay/forms/charset.js

/** The characters of cp1252's bytes 80 to 9F; a blank where it has none. https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const REPLACEMENT = '\ufffd';
const BYTE_OF = new Map([...HIGH].flatMap((character, n) => (character === ' ' ? [] : [[character, 0x80 + n]])));
/**
 * The bytes of a text (one a character, as MySQL's latin1 has them) or of bytes, read as what they really are. What has no byte, and
 * bytes that the charset has not, are invalid.
 */
function charsetWork(from, charset, policy) {
    const instead = policy === 'replace' ? REPLACEMENT : '';
    const decode = DECODERS[charset];
    return value => {
        const runs = from === 'bytes' ? [Buffer.from(value.slice(2), 'hex')] : runsOf(value);
        let valid = runs.length === 1;
        const parts = runs.map(run => {
            const text = decode(run, instead);
            if (text.invalid)
                valid = false;
            return text.text;
        });
        return valid || policy !== 'error' ? parts.join(instead) : INVALID[from](charset);
    };
}
const INVALID = {
    bytes: (charset) => invalid(`bytes that ${charset} does not have`, FIX),
    text: (charset) => invalid(`characters that are no bytes, or bytes that ${charset} does not have`, FIX),
};
const FIX = 'say invalid: replace or invalid: strip, mend the rows, or leave them out with where';
/** A text as bytes; a character without a byte ends one run and begins another. */
function runsOf(text) {
    const runs = [[]];
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const byte = code <= 0xff ? code : BYTE_OF.get(character);
        if (byte === undefined)
            runs.push([]);
        else
            runs.at(-1)?.push(byte);
    }
    return runs.map(run => Buffer.from(run));
}
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });
const DECODERS = {
    latin1: bytes => ({ text: bytes.toString('latin1'), invalid: false }),
    ascii: (bytes, instead) => byByte(bytes, instead, () => null),
    cp1252: (bytes, instead) => byByte(bytes, instead, byte => {
        if (byte >= 0xa0)
            return String.fromCharCode(byte);
        const character = HIGH[byte - 0x80];
        return character === undefined || character === ' ' ? null : character;
    }),
    utf8: (bytes, instead) => {
        try {
            return { text: STRICT.decode(bytes), invalid: false };
        }
        catch {
            return { text: repaired(bytes, instead), invalid: true };
        }
    },
};
/** `high`: the character of a byte above 7F, or null. */
function byByte(bytes, instead, high) {
    let text = '';
    let isInvalid = false;
    for (const byte of bytes) {
        const character = byte < 0x80 ? String.fromCharCode(byte) : high(byte);
        if (character === null)
            isInvalid = true;
        text += character ?? instead;
    }
    return { text, invalid: isInvalid };
}
const ENCODED_REPLACEMENT = Buffer.from(REPLACEMENT);
/** The decoder's replacement characters become `instead`; those that the bytes themselves spell stay. */
function repaired(bytes, instead) {
    let text = '';
    for (let start = 0; start <= bytes.length;) {
        const at = bytes.indexOf(ENCODED_REPLACEMENT, start);
        const end = at === -1 ? bytes.length : at;
        text += LENIENT.decode(bytes.subarray(start, end)).replaceAll(REPLACEMENT, instead);
        if (at === -1)
            break;
        text += REPLACEMENT;
        start = end + ENCODED_REPLACEMENT.length;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/replay/forms/decimal.js
const NUMBER = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;
/** A number's wire text, with or without an exponent; null for what is not finite, or no number. */
function decimalOf(text) {
    const match = NUMBER.exec(text);
    if (match === null)
        return null;
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    const magnitude = BigInt(whole + fraction);
    const digits = sign === '-' ? -magnitude : magnitude;
    const scale = fraction.length - Number(exponent);
    return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
/** With exactly as many digits behind the point as it has. */
function decimalText({ digits, scale }) {
    const negative = digits < 0n;
    const text = String(negative ? -digits : digits).padStart(scale + 1, '0');
    const point = text.length - scale;
    const plain = scale === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
    return negative ? `-${plain}` : plain;
}
/** Without the zeros that end its fraction. */
const trimmedText = (value) => trimmed(decimalText(value));
const trimmed = (text) => text.includes('.') ? text.replace(/\.?0+$/, '') : text;
/** Whole numbers of seconds, or whatever: the value without its fraction, towards zero. */
const whole = ({ digits, scale }) => digits / 10n ** BigInt(scale);
const isWhole = ({ digits, scale }) => digits % 10n ** BigInt(scale) === 0n;
/** −1, 0 or 1. */
function compared(a, b) {
    const left = a.digits * 10n ** BigInt(b.scale);
    const right = b.digits * 10n ** BigInt(a.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}
const times = (a, b) => ({
    digits: a.digits * b.digits,
    scale: a.scale + b.scale,
});
/** `value` / `divisor`, rounded once. */
function quotient(value, divisor, { scale, mode }) {
    const flip = divisor.digits < 0n ? -1n : 1n;
    const numerator = flip * value.digits * 10n ** BigInt(scale + divisor.scale);
    const denominator = flip * divisor.digits * 10n ** BigInt(value.scale);
    const towardsZero = numerator / denominator;
    const rest = numerator - towardsZero * denominator;
    if (rest === 0n)
        return { digits: towardsZero, scale };
    const negative = rest < 0n;
    const twice = 2n * (negative ? -rest : rest);
    const half = twice < denominator ? 'below' : twice > denominator ? 'above' : 'at';
    const away = goesAway(mode, half, negative, towardsZero % 2n !== 0n);
    return { digits: away ? towardsZero + (negative ? -1n : 1n) : towardsZero, scale };
}
/** Whether a number with a rest is rounded away from zero. */
function goesAway(mode, half, negative, odd) {
    switch (mode) {
        case 'half-up':
            return half !== 'below';
        case 'half-down':
            return half === 'above';
        case 'half-even':
            return half === 'above' || (half === 'at' && odd);
        case 'up':
            return true;
        case 'down':
            return false;
        case 'floor':
            return negative;
        case 'ceiling':
            return !negative;
    }
}

;// CONCATENATED MODULE: ./lib/replay/forms/clock.js

const MICROSECONDS = 1000000n;
const clock_DAY = 86400n;
/** Year 0, month 0 or day 0: what MySQL calls a zero date, whole or in part. `text` begins with a date. */
function isZeroDate(text) {
    const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
    return match?.slice(1).some(part => Number(part) === 0) ?? false;
}
/** Infinite, before Christ, or of a year with more than four digits. */
const isBeyondYears = (text) => !/^\d{4}-\d\d-\d\d(?!.* BC$)/.test(text);
/** A real day of years 1 to 9999, as 2026-01-31. */
function isDay(text) {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (match === null)
        return false;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
/** The first ten characters of a date with a time of day behind it; null where it is none. */
function dayOfClock(text) {
    const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(text);
    if (match === null)
        return null;
    const [, day = '', hour = '0', minute = '0', second = '0'] = match;
    const real = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
    return real && isDay(day) ? day : null;
}
/** Digits of a second's fraction that a number of so many such units has. */
const PLACES = { s: 0, ms: 3, us: 6 };
/** A count since 1970 as instant (UTC); `precise` where it is finer than a microsecond, `range` outside of years 1 to 9999. */
function instantOf(count, unit, lossy) {
    const seconds = { digits: count.digits, scale: count.scale + PLACES[unit] };
    const scaled = times(seconds, { digits: MICROSECONDS, scale: 0 });
    const one = 10n ** BigInt(scaled.scale);
    const rest = ((scaled.digits % one) + one) % one;
    if (rest !== 0n && !lossy)
        return { fault: 'precise' };
    const text = clockText((scaled.digits - rest) / one);
    return text ?? { fault: 'range' };
}
/** Microseconds since 1970 as `2026-01-31 23:59:59.5`; null outside of years 1 to 9999. */
function clockText(microseconds) {
    const fraction = ((microseconds % MICROSECONDS) + MICROSECONDS) % MICROSECONDS;
    const seconds = (microseconds - fraction) / MICROSECONDS;
    const date = new Date(Number(seconds) * 1000);
    const year = date.getUTCFullYear();
    if (!(year >= 1 && year <= 9999))
        return null;
    const text = date.toISOString().slice(0, 19).replace('T', ' ');
    return fraction === 0n ? text : `${text}.${sixDigits(fraction)}`;
}
const sixDigits = (fraction) => String(fraction).padStart(6, '0').replace(/0+$/, '');
/** A time's microseconds, `-838:59:59.5`; null with a zone, or where it is none. */
function timeOf(text) {
    const match = /^(-?)(\d+):(\d\d):(\d\d)(?:\.(\d{1,6})0*)?$/.exec(text);
    if (match === null)
        return null;
    const [, sign, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
    const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds);
    const all = whole * MICROSECONDS + BigInt(fraction.padEnd(6, '0'));
    return sign === '-' ? -all : all;
}
/** Microseconds as `[-]HH:MM:SS[.f]`, hours beyond 24 as they are. */
function timeText(microseconds) {
    const size = microseconds < 0n ? -microseconds : microseconds;
    const seconds = size / MICROSECONDS;
    const two = (n) => String(n).padStart(2, '0');
    const text = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
    const fraction = size % MICROSECONDS;
    const tail = fraction === 0n ? '' : `.${sixDigits(fraction)}`;
    return `${microseconds < 0n ? '-' : ''}${text}${tail}`;
}
/** Longest times: MySQL's TIME, PostgreSQL's time of day. */
const LONGEST = {
    beyondDay: (838n * 3600n + 59n * 60n + 59n) * MICROSECONDS,
    day: clock_DAY * MICROSECONDS,
};
/** The fraction of a second behind a clock, cut; what stands behind it (an offset) stays. */
const withFraction = (text, digits) => text.replace(/\.(\d+)/, (_, fraction) => digits === 0 ? '' : `.${fraction.slice(0, digits)}`);
/** A clock without the zeros that end its fraction. */
const plainClock = (text) => text.replace(/\.(\d*?)0*(?=$|[^\d])/, (_, fraction) => fraction === '' ? '' : `.${fraction}`);

;// CONCATENATED MODULE: ./lib/replay/forms/fit.js


/** Refuses what the column does not hold. `from`: the type that the bounds were found for. */
function fitWork(from, bounds, native) {
    const tests = bounds.map(bound => misfits(from, bound));
    const fault = narrower(`a value that does not fit ${native}`);
    return value => (tests.some(test => test(value)) ? fault : value);
}
function misfits(from, bound) {
    switch (bound.kind) {
        case 'length':
            if (from.kind === 'bytes')
                return value => (value.length - 2) / 2 > bound.max;
            return bound.unit === 'bytes'
                ? value => Buffer.byteLength(value) > bound.max
                : value => value.length > bound.max && [...value].length > bound.max;
        case 'range': {
            const [min, max] = [decimalOf(bound.min), decimalOf(bound.max)];
            return value => {
                const number = decimalOf(value);
                if (number === null || min === null || max === null)
                    return true;
                return compared(number, min) < 0 || compared(number, max) > 0;
            };
        }
        case 'scale':
            return value => {
                const number = decimalOf(value);
                return number === null || !isWhole(times(number, decimalOfPower(bound.digits)));
            };
        case 'fraction':
            return value => (/\.(\d*[1-9])/.exec(value)?.[1]?.length ?? 0) > bound.digits;
        case 'labels': {
            const labels = new Set(bound.labels);
            if (from.kind === 'set')
                return value => value !== '' && value.split(',').some(label => !labels.has(label));
            return value => !labels.has(value);
        }
        case 'day':
            return value => value.startsWith('-') || Number(value.split(':')[0]) >= 24;
    }
}
const decimalOfPower = (digits) => ({ digits: 10n ** BigInt(digits), scale: 0 });
/** Text cut to the column's length, between characters. */
function cutWork(max, unit) {
    return value => {
        if (value.length * (unit === 'bytes' ? 4 : 1) <= max)
            return value;
        let used = 0;
        let end = 0;
        for (const character of value) {
            used += unit === 'bytes' ? Buffer.byteLength(character) : 1;
            if (used > max)
                break;
            end += character.length;
        }
        return value.slice(0, end);
    };
}

;// CONCATENATED MODULE: ./lib/replay/forms/json.js
const BLANK = /[ \t\n\r]*/y;
const json_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** Deeper than any server takes (PostgreSQL's stack, MySQL's 100): a limit of ours, not of JSON. */
const DEEPEST = 2000;
/** RFC 8259, and every escaped surrogate has its other half; null for all else. */
function parsed(text) {
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? null;
        if (found !== null)
            at += found.length;
        return found;
    };
    const sign = (character) => {
        take(BLANK);
        if (text[at] !== character)
            return false;
        at++;
        return true;
    };
    const string = () => {
        take(BLANK);
        const end = endOfString(text, at);
        if (end === null)
            return null;
        const spelling = text.slice(at, end);
        at = end;
        return hasLoneSurrogate(spelling) ? null : spelling;
    };
    const object = (depth) => {
        const members = [];
        if (sign('}'))
            return { kind: 'object', members };
        do {
            const spelling = string();
            if (spelling === null || !sign(':'))
                return null;
            const member = value(depth);
            if (member === null)
                return null;
            members.push({ key: contentOf(spelling), spelling, value: member });
        } while (sign(','));
        return sign('}') ? { kind: 'object', members } : null;
    };
    const array = (depth) => {
        const elements = [];
        if (sign(']'))
            return { kind: 'array', elements };
        do {
            const element = value(depth);
            if (element === null)
                return null;
            elements.push(element);
        } while (sign(','));
        return sign(']') ? { kind: 'array', elements } : null;
    };
    const value = (depth) => {
        if (depth > DEEPEST)
            return null;
        if (sign('{'))
            return object(depth + 1);
        if (sign('['))
            return array(depth + 1);
        if (text[at] === '"') {
            const spelling = string();
            return spelling === null ? null : { kind: 'string', spelling };
        }
        const number = take(json_NUMBER);
        if (number !== null)
            return { kind: 'number', spelling: number };
        const word = take(WORD);
        return word === null ? null : { kind: 'word', spelling: word };
    };
    const whole = value(0);
    take(BLANK);
    return at === text.length ? whole : null;
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Where the string that begins at `start` ends, behind its quote; null where none does. */
function endOfString(text, start) {
    if (text[start] !== '"')
        return null;
    for (let at = start + 1; at < text.length;) {
        if (text[at] === '"')
            return at + 1;
        if (text[at] === '\\') {
            ESCAPE.lastIndex = at;
            if (!ESCAPE.test(text))
                return null;
            at = ESCAPE.lastIndex;
        }
        else if (text.charCodeAt(at) < 0x20)
            return null;
        else
            at++;
    }
    return null;
}
/** The characters that a string's spelling stands for. */
function contentOf(spelling) {
    return spelling
        .slice(1, -1)
        .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex, letter = '') => hex === undefined
        ? (ESCAPED[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(hex, 16)));
}
const ESCAPED = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const hasLoneSurrogate = (spelling) => spelling.includes('\\u') && !contentOf(spelling).isWellFormed();
/** Each object with each key once: the first or the last of the same. Null where one has a key twice and `policy` is error. */
function withoutDuplicates(json, policy) {
    if (json.kind === 'array') {
        const elements = json.elements.map(element => withoutDuplicates(element, policy));
        return elements.includes(null) ? null : { kind: 'array', elements: elements.filter(present) };
    }
    if (json.kind !== 'object')
        return json;
    const kept = new Map();
    for (const member of json.members) {
        const value = withoutDuplicates(member.value, policy);
        if (value === null || (kept.has(member.key) && policy === 'error'))
            return null;
        if (policy === 'first' && kept.has(member.key))
            continue;
        // The one that is kept stands where it stood.
        kept.delete(member.key);
        kept.set(member.key, { ...member, value });
    }
    return { kind: 'object', members: [...kept.values()] };
}
const present = (json) => json !== null;
function written(json) {
    switch (json.kind) {
        case 'object':
            return `{${json.members.map(m => `${m.spelling}:${written(m.value)}`).join(',')}}`;
        case 'array':
            return `[${json.elements.map(written).join(',')}]`;
        default:
            return json.spelling;
    }
}
/** Drops NUL characters, and the escapes of them that stand in strings. */
const withoutNul = (text) => text.replace(/\\u0000|\\.|\0/gs, found => (found === '\\u0000' || found === '\0' ? '' : found));
const hasNulEscape = (text) => withoutNul(text).length !== text.length;

;// CONCATENATED MODULE: ./lib/replay/forms/number.js



const NOT_FINITE = invalid('a number that is not finite', 'leave such rows out with where, or say in sql what they become');
/** A product with an exact factor, a quotient, and what it is rounded to: once, at the end. */
function numberWork({ multiply, divide, round }) {
    const factor = decimalOf(multiply);
    const divisor = decimalOf(divide);
    if (factor === null || divisor === null)
        throw new Error('a factor is no plain decimal');
    return value => {
        const number = decimalOf(value);
        if (number === null)
            return NOT_FINITE;
        const product = times(number, factor);
        if (round !== null)
            return decimalText(quotient(product, divisor, round));
        return trimmedText(quotient(product, divisor, exactly(product.scale, divide)));
    };
}
/** Enough digits for a quotient that ends: 1/n ends within as many as n has bits. Rounding then has no rest. */
const exactly = (scale, divide) => ({
    scale: scale + divide.length * 4,
    mode: 'down',
});
function epochWork({ unit, lossy }) {
    return value => {
        const count = decimalOf(value);
        if (count === null)
            return NOT_FINITE;
        const instant = instantOf(count, unit, lossy);
        return typeof instant === 'string' ? instant : EPOCH_FAULTS[instant.fault];
    };
}
const EPOCH_FAULTS = {
    precise: invalid('an instant that is finer than a microsecond', 'say lossy and why, or leave such rows out with where'),
    range: invalid('an instant outside of years 1 to 9999', 'mind the unit (s, ms or us), mend the rows, or leave them out with where'),
};
const NUMBERS = new Set([
    'integer',
    'decimal',
    'float',
    'boolean',
    'year',
]);
/** A table of values: numbers are compared as numbers, all else by its exact text. */
function valuesWork(from, list) {
    const one = NUMBERS.has(from.kind) ? numberKey : (text) => text;
    const results = new Map(Object.entries(list).map(([label, result]) => [one(label), result]));
    return value => results.get(one(value));
}
/** The same text for the same number. */
function numberKey(text) {
    const number = decimalOf(text);
    const key = number === null ? text : trimmed(decimalText(number));
    return key === '-0' ? '0' : key;
}

;// CONCATENATED MODULE: ./lib/replay/uuid-text.js
/** 32 hexadecimal digits as a UUID's text. */
const uuidText = (hex) => `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

;// CONCATENATED MODULE: ./lib/replay/forms/bytes.js


const HEX = /^(?:[0-9a-f]{2})*$/i;
const UUID = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i;
/** Bytes as hex digits, or hex digits as bytes. */
function hexWork(from, to) {
    if (from.kind === 'bytes')
        return value => value.slice(2);
    const length = to.kind === 'bytes' && to.fixed ? to.max : null;
    return value => {
        if (!HEX.test(value))
            return NO_HEX;
        if (length !== null && value.length / 2 !== length)
            return OTHER_LENGTH;
        return `\\x${value.toLowerCase()}`;
    };
}
const NO_HEX = invalid('a text that is not made of pairs of hex digits', 'mend the rows, or leave them out with where');
const OTHER_LENGTH = narrower('bytes of another length than the column has');
/** An identifier, by its text or its 16 bytes. `swapped`: these are in the order of MySQL's UUID_TO_BIN(…, 1). */
function uuidWork(from, to, swapped) {
    return value => {
        const bytes = from.kind === 'bytes';
        const text = bytes ? value.slice(2) : value;
        const known = bytes ? text.length === 32 : UUID.test(text);
        if (!known)
            return bytes ? NOT_16 : NO_UUID;
        const digits = text.replaceAll('-', '').toLowerCase();
        const hex = bytes && swapped
            ? `${digits.slice(8, 16)}${digits.slice(4, 8)}${digits.slice(0, 4)}${digits.slice(16)}`
            : digits;
        if (to.kind !== 'bytes')
            return uuidText(hex);
        return `\\x${swapped ? `${hex.slice(12, 16)}${hex.slice(8, 12)}${hex.slice(0, 8)}${hex.slice(16)}` : hex}`;
    };
}
const NO_UUID = invalid('a text that is no UUID', 'mend the rows, or leave them out with where');
const NOT_16 = invalid('bytes that are not 16, as a UUID has', 'mend the rows, or leave them out with where');
/** A number, or digits 0 and 1, as bits of the column's length. */
function bitsWork(from, to) {
    const length = to.kind === 'bits' ? to.length : null;
    const varying = to.kind !== 'bits' || to.varying || length === null;
    return value => {
        const digits = from.kind === 'integer' ? binary(value) : value;
        if (digits === null || !/^[01]+$/.test(digits))
            return NO_BITS;
        if (length === null)
            return digits;
        const excess = Math.max(0, digits.length - length);
        if (digits.lastIndexOf('1', excess - 1) !== -1 && excess > 0)
            return TOO_MANY;
        const cut = digits.slice(excess);
        return varying ? cut : cut.padStart(length, '0');
    };
}
const binary = (text) => text.startsWith('-') ? null : BigInt(text).toString(2);
const NO_BITS = invalid('a value that is no bits: negative, or not made of 0 and 1', 'mend the rows, or leave them out with where');
const TOO_MANY = narrower('more bits than the column has');
/** A geometry's well-known bytes, or a geometry of such. Wire text: SRID in 8 hex digits, the lowest byte first, then the WKB. */
function wkbWork(from, to, lossy) {
    if (from.kind === 'geometry') {
        return value => value.slice(2, 10) === '00000000' || lossy ? `\\x${value.slice(10)}` : HAS_SRID;
    }
    const srid = Buffer.alloc(4);
    if (to.kind === 'geometry')
        srid.writeUInt32LE(to.srid ?? 0);
    return value => shape(value.slice(2), srid.toString('hex'));
}
/** https://www.ogc.org/standard/sfa/: byte order, type (four bytes), coordinates. */
function shape(wkb, srid) {
    const head = Buffer.from(wkb.slice(0, 10), 'hex');
    const order = head[0];
    if (head.length < 5 || (order !== 0 && order !== 1))
        return NO_WKB;
    const type = order === 1 ? head.readUInt32LE(1) : head.readUInt32BE(1);
    return type < 0x1000_0000 ? `\\x${srid}${wkb}` : NO_WKB;
}
const HAS_SRID = invalid('a shape with a reference system (SRID), which WKB does not have', 'say lossy and why it may go');
const NO_WKB = invalid('bytes that are no WKB', 'mend the rows, or leave them out with where');

;// CONCATENATED MODULE: ./lib/replay/forms/date.js



/** A day: of a wall clock, of an instant in a zone, or that a text says. */
function dateWork(from, { zone, lossy }) {
    switch (from.kind) {
        case 'instant':
            return zone === null || zone === 'UTC' ? firstTen : dayInZone(zone);
        case 'text':
            return value => (isDay(value) ? value : ((lossy ? dayOfClock(value) : null) ?? NO_DAY));
        default:
            return firstTen;
    }
}
const firstTen = value => {
    const day = value.slice(0, 10);
    return isDay(day) && /^( |$)(?!.* BC$)/.test(value.slice(10)) ? day : NO_DAY;
};
function dayInZone(zone) {
    const offset = offsetsOf(zone);
    return value => {
        const utc = secondsOf(value);
        const day = utc === null ? null : textOf(utc + offset(utc))?.slice(0, 10);
        return day !== null && day !== undefined && isDay(day) ? day : NO_DAY;
    };
}
const NO_DAY = invalid('a value that is no day of years 1 to 9999', 'say zero: null or zero: { value: … } where it is a zero date, say lossy where a time of day may go, or mend the rows');

;// CONCATENATED MODULE: ./lib/replay/forms/interval.js

const interval_MICROSECONDS = 1000000n;
const LARGEST = 2n ** 63n - 1n;
const N = '([+-]?[0-9]+)';
const ISO = new RegExp(`^(-?)P(?=[-+T0-9])(?:${N}Y)?(?:${N}M)?(?:${N}W)?(?:${N}D)?(?:T(?=[-+0-9])(?:${N}H)?(?:${N}M)?(?:([+-]?[0-9]+(?:\\.[0-9]{1,6})?)S)?)?$`);
/** An ISO 8601 duration; null where the text is none, or longer than there is room for. */
function intervalOf(text) {
    const match = ISO.exec(text);
    if (match === null)
        return null;
    const [, minus, ...parts] = match;
    const [years = 0n, months = 0n, weeks = 0n, days = 0n, hours = 0n, minutes = 0n] = parts
        .slice(0, 6)
        .map(part => BigInt((part ?? '0').replace('+', '')));
    const seconds = decimalOf(parts[6] ?? '0') ?? { digits: 0n, scale: 0 };
    const fraction = (seconds.digits * interval_MICROSECONDS) / 10n ** BigInt(seconds.scale);
    const sign = minus === '-' ? -1n : 1n;
    const made = {
        months: sign * (years * 12n + months),
        days: sign * (weeks * 7n + days),
        microseconds: sign * ((hours * 3600n + minutes * 60n) * interval_MICROSECONDS + fraction),
    };
    return fits(made) ? made : null;
}
const fits = ({ months, days, microseconds }) => [months, days].every(n => BigInt.asIntN(32, n) === n) && inRange(microseconds);
const inRange = (microseconds) => microseconds <= LARGEST && microseconds >= -LARGEST;
/** `P1Y2M3DT4H5M6.7S`: each part with its own sign, none that is 0; all 0: `PT0S`. */
function intervalText({ months, days, microseconds }) {
    const part = (n, letter) => (n === 0n ? '' : `${n}${letter}`);
    const seconds = microseconds / interval_MICROSECONDS;
    const date = `${part(months / 12n, 'Y')}${part(months % 12n, 'M')}${part(days, 'D')}`;
    const time = `${part(seconds / 3600n, 'H')}${part((seconds / 60n) % 60n, 'M')}${secondsText(microseconds % (60n * interval_MICROSECONDS))}`;
    if (date === '' && time === '')
        return 'PT0S';
    return `P${date}${time === '' ? '' : `T${time}`}`;
}
function secondsText(microseconds) {
    if (microseconds === 0n)
        return '';
    const size = microseconds < 0n ? -microseconds : microseconds;
    const fraction = String(size % interval_MICROSECONDS)
        .padStart(6, '0')
        .replace(/0+$/, '');
    const tail = fraction === '' ? '' : `.${fraction}`;
    return `${microseconds < 0n ? '-' : ''}${size / interval_MICROSECONDS}${tail}S`;
}

;// CONCATENATED MODULE: ./lib/replay/forms/duration.js




const duration_MICROSECONDS = { digits: 1000000n, scale: 0 };
const MEND = 'mend the rows, or leave them out with where';
const NO_DURATION = invalid('a value that is no duration, or a longer one than there is room for', MEND);
const TOO_PRECISE = invalid('a duration that is finer than a microsecond', 'round it in the field');
const MONTHS = invalid('an interval with months, which have no fixed number of seconds', MEND);
const TOO_LONG = narrower('a duration that the column does not hold');
/** ISO 8601, whatever the kind; a `-838:59:59` and a number of seconds are counted in hours, never days. */
function intervalWork(from, to) {
    if (from.kind === 'interval' || from.kind === 'text') {
        if (from.kind === 'interval' && to.kind === 'interval')
            return value => value;
        return value => {
            const interval = intervalOf(value);
            return interval === null ? NO_DURATION : intervalText(interval);
        };
    }
    return value => {
        const found = microsecondsOf(value, from);
        if (typeof found !== 'bigint')
            return found;
        return inRange(found)
            ? intervalText({ months: 0n, days: 0n, microseconds: found })
            : NO_DURATION;
    };
}
/** Seconds as a number, or as the time that is so many seconds from midnight. */
function secondsWork(from, to, lossy) {
    return value => {
        const found = microsecondsOf(value, from);
        if (typeof found !== 'bigint')
            return found;
        if (to.kind === 'time')
            return timeFrom(found, to.beyondDay);
        const seconds = { digits: found, scale: 6 };
        return to.kind === 'integer' && lossy ? String(whole(seconds)) : trimmedText(seconds);
    };
}
function timeFrom(microseconds, beyondDay) {
    const longest = beyondDay ? LONGEST.beyondDay : LONGEST.day;
    const shortest = beyondDay ? -longest : 0n;
    return microseconds <= longest && microseconds >= shortest ? timeText(microseconds) : TOO_LONG;
}
/** Of a time, a number of seconds, or an interval without months, a day of which is 24 hours. */
function microsecondsOf(value, from) {
    switch (from.kind) {
        case 'time':
            return timeOf(value) ?? NO_DURATION;
        case 'interval': {
            const interval = intervalOf(value);
            if (interval === null)
                return NO_DURATION;
            return interval.months === 0n ? allOf(interval) : MONTHS;
        }
        default: {
            const seconds = decimalOf(value);
            if (seconds === null)
                return NO_DURATION;
            const all = times(seconds, duration_MICROSECONDS);
            return isWhole(all) ? whole(all) : TOO_PRECISE;
        }
    }
}
const allOf = ({ days, microseconds }) => days * 86400n * duration_MICROSECONDS.digits + microseconds;

;// CONCATENATED MODULE: ./lib/replay/forms/array.js
/** Throws where the text is none: a server prints no other. */
function elementsOf(text) {
    const start = text.startsWith('[') ? text.indexOf('=') + 1 : 0;
    let at = start;
    const element = () => {
        let value = '';
        if (text[at] === '"') {
            for (at++; text[at] !== '"'; at++) {
                if (text[at] === '\\')
                    at++;
                if (at >= text.length)
                    throw new Error('an array’s text ends within a string');
                value += text[at];
            }
            at++;
            return value;
        }
        for (; at < text.length && text[at] !== ',' && text[at] !== '}'; at++) {
            if (text[at] === '\\')
                at++;
            value += text[at];
        }
        return value === 'NULL' ? null : value;
    };
    const array = () => {
        const elements = [];
        at++;
        while (text[at] !== '}') {
            if (at >= text.length)
                throw new Error('an array’s text ends too early');
            elements.push(text[at] === '{' ? array() : element());
            if (text[at] === ',')
                at++;
        }
        at++;
        return elements;
    };
    if (text[at] !== '{')
        throw new Error('this is no text of an array');
    return array();
}
/** One dimension; every element in quotes, so that nothing in it is mistaken. */
const arrayText = (elements) => `{${elements.map(each => (each === null ? 'NULL' : `"${each.replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`;

;// CONCATENATED MODULE: ./lib/replay/forms/members.js





/** Forms of many values in one: JSON, arrays and sets. */
const members_MEND = 'mend the rows, or leave them out with where';
const NO_JSON = invalid('a text that is no JSON', members_MEND);
const KEY_TWICE = invalid('a JSON object that has a key twice', 'say duplicates: first or duplicates: last, or mend the rows');
const NO_LIST = invalid('a value that is no list of plain members', members_MEND);
const TWICE = invalid('a list that has a member twice', 'say lossy and why one may go, or mend the rows');
const NO_LABEL = narrower('a member that the target’s SET does not have');
function jsonWork(from, duplicates) {
    switch (from.kind) {
        case 'set':
            return value => JSON.stringify(split(value));
        case 'array': {
            const { of } = from;
            return value => jsonOfArray(elementsOf(value), of);
        }
        default:
            return value => {
                const json = parsed(value);
                if (json === null)
                    return NO_JSON;
                if (withoutDuplicates(json, 'error') !== null)
                    return value;
                const once = duplicates === 'error' ? null : withoutDuplicates(json, duplicates);
                return once === null ? KEY_TWICE : written(once);
            };
    }
}
/** The members of a SET's text, or of a text that is split at commas. */
const split = (text) => (text === '' ? [] : text.split(','));
const members_NUMBERS = new Set(['integer', 'decimal', 'float']);
function jsonOfArray(elements, of) {
    const made = [];
    for (const element of elements) {
        const one = Array.isArray(element) ? jsonOfArray(element, of) : jsonOfElement(element, of);
        if (typeof one !== 'string')
            return one;
        made.push(one);
    }
    return `[${made.join(',')}]`;
}
function jsonOfElement(element, of) {
    if (element === null)
        return 'null';
    if (of.kind === 'json')
        return element;
    if (of.kind === 'boolean')
        return element === 't' ? 'true' : 'false';
    if (!members_NUMBERS.has(of.kind))
        return JSON.stringify(rawOf(element, of));
    if (decimalOf(element) === null)
        return NOT_FINITE;
    if (of.kind !== 'float')
        return element;
    return Object.is(Number(element), -0) ? '-0' : String(Number(element));
}
/** An element of an array's text as its raw text: instants say their zone there, and booleans are letters. */
function rawOf(element, of) {
    if (of.kind === 'instant')
        return element.replace(/\+00$/, '');
    return of.kind === 'boolean' ? (element === 't' ? '1' : '0') : element;
}
function arrayWork(from) {
    switch (from.kind) {
        case 'array':
            return value => value;
        case 'json':
            return value => {
                const elements = plainElements(parsed(value));
                return elements === null ? NO_LIST : arrayText(elements);
            };
        default:
            return value => arrayText(split(value));
    }
}
/** An array of no objects and no arrays, as PostgreSQL reads its elements; null for all else. */
function plainElements(json) {
    if (json?.kind !== 'array')
        return null;
    const elements = [];
    for (const element of json.elements) {
        if (element.kind === 'array' || element.kind === 'object')
            return null;
        if (element.kind === 'string')
            elements.push(contentOf(element.spelling));
        else
            elements.push(WORDS.get(element.spelling) ?? (element.spelling === 'null' ? null : element.spelling));
    }
    return elements;
}
const WORDS = new Map([
    ['true', 't'],
    ['false', 'f'],
]);
function setWork(from, to, lossy) {
    const labels = to.kind === 'set' ? new Set(to.labels) : null;
    return value => {
        const members = membersOf(value, from);
        if (members === null)
            return NO_LIST;
        const once = [...new Set(members)];
        if (once.length < members.length && !lossy)
            return TWICE;
        if (labels !== null && once.some(member => !labels.has(member)))
            return NO_LABEL;
        return once.join(',');
    };
}
function membersOf(value, from) {
    if (from.kind !== 'array' && from.kind !== 'json') {
        const members = split(value);
        return members.includes('') ? null : members;
    }
    const members = [];
    for (const one of from.kind === 'array' ? elementsOf(value) : stringsOf(value)) {
        if (typeof one !== 'string' || one === '' || one.includes(','))
            return null;
        members.push(from.kind === 'array' ? rawOf(one, from.of) : one);
    }
    return members;
}
/** A JSON array's strings; what is no string is null. */
function stringsOf(value) {
    const json = parsed(value);
    if (json?.kind !== 'array')
        return [null];
    return json.elements.map(one => (one.kind === 'string' ? contentOf(one.spelling) : null));
}

;// CONCATENATED MODULE: ./lib/replay/forms/reading.js








/** What a value is read as, by the kind that it comes from and the column's type. */
const readingWork = (from, read) => WORKS[read.as](from, read);
const WORKS = {
    text: (from, { digits }) => textWork(from, digits),
    boolean: from => booleanWork(from),
    integer: (from, { lossy }) => integerWork(from, lossy),
    date: dateWork,
    interval: (from, { to }) => intervalWork(from, to),
    seconds: (from, { to, lossy }) => secondsWork(from, to, lossy),
    json: (from, { duplicates }) => jsonWork(from, duplicates),
    array: from => arrayWork(from),
    set: (from, { to, lossy }) => setWork(from, to, lossy),
    uuid: (from, { to }) => uuidWork(from, to, false),
    'uuid-swapped': (from, { to }) => uuidWork(from, to, true),
    bits: (from, { to, lossy }) => to.kind === 'integer' ? integerWork(from, lossy) : bitsWork(from, to),
    hex: (from, { to }) => hexWork(from, to),
    wkb: (from, { to, lossy }) => wkbWork(from, to, lossy),
};
const same = value => value;
function textWork(from, digits) {
    switch (from.kind) {
        case 'decimal':
            return digits === null ? same : numberText(digits);
        case 'float':
            // The shortest text of the double, whichever way the server writes its exponent.
            return value => (Object.is(Number(value), -0) ? '-0' : String(Number(value)));
        case 'boolean':
            return value => (value === '1' ? 'true' : 'false');
        case 'year':
            return value => value.padStart(4, '0');
        case 'time':
        case 'wall':
        case 'instant':
            return plainClock;
        default:
            return same;
    }
}
const ONE = { digits: 1n, scale: 0 };
const numberText = (digits) => value => {
    const number = decimalOf(value);
    if (number === null)
        return NOT_FINITE;
    if (digits === 'trimmed')
        return trimmedText(number);
    return decimalText(quotient(number, ONE, { scale: digits, mode: 'down' }));
};
const TRUE = new Set(['1', 't', 'true']);
const FALSE = new Set(['0', 'f', 'false']);
const NO_BOOLEAN = invalid('a value that is neither true nor false (0 1 true false t f)', 'say values: { … }, mend the rows, or leave them out with where');
/** Numbers and bits equal to 0 or 1; the words of text, in any case of their ASCII letters. */
function booleanWork(from) {
    if (from.kind === 'text' || from.kind === 'enum') {
        return value => {
            // Letters beyond ASCII could turn into these in lower case.
            const word = value.length > 5 ? '' : value.replace(/[A-Z]/g, letter => letter.toLowerCase());
            return TRUE.has(word) ? '1' : FALSE.has(word) ? '0' : NO_BOOLEAN;
        };
    }
    return value => {
        const digits = from.kind === 'bits' ? value.replace(/^0+(?=.)/, '') : trimmedText(decimalOf(value) ?? NONE);
        return digits === '0' || digits === '1' ? digits : NO_BOOLEAN;
    };
}
/** Neither 0 nor 1. */
const NONE = { digits: 2n, scale: 0 };
const NO_INTEGER = invalid('a value that is no whole number', 'say lossy and why a fraction may go, mend the rows, or leave them out with where');
function integerWork(from, lossy) {
    switch (from.kind) {
        case 'text':
        case 'enum':
            return value => /^[+-]?[0-9]+$/.test(value) ? String(BigInt(value.replace('+', ''))) : NO_INTEGER;
        case 'bits':
            return value => String(BigInt(`0b${value}`));
        default:
            return value => {
                const number = decimalOf(value);
                if (number === null)
                    return NOT_FINITE;
                return lossy || isWhole(number) ? String(whole(number)) : NO_INTEGER;
            };
    }
}

;// CONCATENATED MODULE: ./lib/replay/forms/forms.js










/** What a cell becomes that no SQL of the source says: wire text in (null: NULL), wire text of the target column out, or why it cannot be. */
function formsWork({ steps, otherwise, required, }) {
    const works = steps.map(step => ({ work: workOf(step), padded: isPadded(step) }));
    const nothing = otherwise ?? (required ? NOTHING : null);
    return cell => {
        if (cell === null)
            return nothing;
        let value = cell;
        for (const { work, padded } of works) {
            const made = work(padded ? value.replace(/ +$/, '') : value);
            if (made === null)
                return nothing;
            if (made instanceof Final)
                return made.text;
            if (typeof made !== 'string')
                return made;
            value = made;
        }
        return value;
    };
}
const NOTHING = {
    check: 'mapping.unfilled-target-column',
    summary: 'NULL for a column that is NOT NULL',
    fix: 'say default: … in the field, or leave such rows out with where',
};
/** The blanks that pad a CHAR(n) are no part of what these read. */
const isPadded = (step) => step.from.kind === 'text' &&
    step.from.fixed &&
    (step.do === 'empty' || step.do === 'charset' || step.do === 'read');
function workOf(step) {
    const { from } = step;
    switch (step.do) {
        case 'charset':
            return charsetWork(from.kind === 'bytes' ? 'bytes' : 'text', step.charset, step.invalid);
        case 'empty': {
            const empty = from.kind === 'bytes' ? '\\x' : '';
            return value => (value === empty ? null : value);
        }
        case 'nul':
            return step.json ? withoutNul : value => value.replaceAll('\0', '');
        case 'zero': {
            const zero = step.value === null ? null : new Final(step.value);
            return value => (isZero(value, from) ? zero : value);
        }
        case 'values': {
            const find = valuesWork(from, step.list);
            return value => {
                const found = find(value);
                if (found === undefined)
                    return OUTSIDE;
                return found === null ? null : new Final(found);
            };
        }
        case 'epoch':
            return epochWork(step);
        case 'zone': {
            const clock = new ZoneClock(step.zone, step.gap, step.overlap);
            return value => {
                const made = clock.toUtc(value);
                return 'text' in made ? made.text : zoneFault(made.fault, step.zone);
            };
        }
        case 'number':
            return numberWork(step);
        case 'read':
            return readingWork(from, step);
        case 'cut':
            return cutWork(step.max, step.unit);
        case 'cut-fraction':
            return value => withFraction(value, step.digits);
        case 'refuse':
            return REFUSALS[step.what](from);
        case 'fit':
            return fitWork(from, step.bounds, step.native);
    }
}
const OUTSIDE = {
    check: 'mapping.value-outside-list',
    summary: 'a value that is not in the list of values',
    fix: 'add the value to the list, or leave such rows out with where',
};
function isZero(value, from) {
    if (from.kind === 'date' ||
        from.kind === 'wall' ||
        from.kind === 'instant' ||
        from.kind === 'text')
        return isZeroDate(value);
    return decimalOf(value)?.digits === 0n;
}
const DECLARE = 'declare what becomes of them, mend the rows, or leave them out with where';
const ZERO_DATE = invalid('a date with a year, month or day of zero', 'say zero: null or zero: { value: … }, mend the rows, or leave them out with where');
const forms_NOT_FINITE = invalid('a value that is not finite, or outside of years 1 to 9999', DECLARE);
const NUL = invalid('a text with a NUL character', 'say nul: strip, or mend the rows');
const EMPTY_LABEL = invalid('the empty label, which stands for a value that was refused (index 0)', 'say empty: null, mend the rows, or leave them out with where');
const REFUSALS = {
    'zero dates': () => value => (isZeroDate(value) ? ZERO_DATE : value),
    'not finite': from => from.kind === 'float' || from.kind === 'decimal'
        ? value => (decimalOf(value) === null ? forms_NOT_FINITE : value)
        : value => (isBeyondYears(value) ? forms_NOT_FINITE : value),
    nul: from => from.kind === 'json'
        ? value => (hasNulEscape(value) ? NUL : value)
        : value => (value.includes('\0') ? NUL : value),
    'empty label': () => value => (value === '' ? EMPTY_LABEL : value),
};

;// CONCATENATED MODULE: ./lib/replay/growing-text.js
/** Bytes that are put together piece by piece, without a copy for each. */
class GrowingText {
    #bytes;
    #length = 0;
    constructor(size) {
        this.#bytes = Buffer.allocUnsafe(size);
    }
    get whole() {
        return this.#bytes.subarray(0, this.#length);
    }
    /** Bytes `from` up to `to` of a buffer. */
    copy(source, from, to) {
        this.#room(to - from);
        this.#length += source.copy(this.#bytes, this.#length, from, to);
    }
    write(text) {
        // A UTF-16 unit is at most three bytes of UTF-8.
        this.#room(text.length * 3);
        this.#length += this.#bytes.write(text, this.#length, 'utf8');
    }
    byte(byte) {
        this.#room(1);
        this.#bytes[this.#length] = byte;
        this.#length++;
    }
    #room(more) {
        const needed = this.#length + more;
        if (needed <= this.#bytes.length)
            return;
        const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
        this.#bytes.copy(larger, 0, 0, this.#length);
        this.#bytes = larger;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/replay/uuid5.js


/**
 * Name-based UUIDs of version 5 (RFC 9562, 5.5): SHA-1 over the namespace's 16 bytes and the name's UTF-8.
 * `namespace` is a UUID's text; the function takes the name as bytes.
 */
function uuid5(namespace) {
    const prefix = Buffer.from(namespace.replaceAll('-', ''), 'hex');
    if (prefix.length !== 16)
        throw new Error(`not a UUID: ${namespace}`);
    return name => {
        const digest = (0,external_node_crypto_.hash)('sha1', Buffer.concat([prefix, name]), 'buffer');
        digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
        digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
        return uuidText(digest.toString('hex', 0, 16));
    };
}

;// CONCATENATED MODULE: ./lib/replay/way.js






/** Keys that a refusal names. */
const KEYS_KEPT = 20;
/**
 * What happens to a transfer's row text between the servers: cells that no SQL of the source says exactly are computed, and the cells
 * that only serve the mover (which fault a row has, and its key) are taken off. Works on bytes, a chunk of whole lines at a time.
 */
class Way {
    #steps;
    #known;
    #keyWidth;
    #found = new Map();
    constructor(transfer) {
        this.#steps = transfer.cells.flatMap(({ way, staged }, cell) => way === null ? [] : [{ cell, column: staged, step: stepOf(way) }]);
        this.#known = transfer.faults;
        this.#keyWidth = transfer.key.length;
    }
    /** False where row text passes untouched; the read then has no further cells. */
    static needed(transfer) {
        return transfer.faults.length > 0 || transfer.cells.some(cell => cell.way !== null);
    }
    /** The cells that a read has behind the transfer's own: the number of the row's fault or '', then the key. */
    static furtherCells(transfer) {
        if (!Way.needed(transfer))
            return [];
        const cases = transfer.faults.map((fault, n) => `when ${fault.sql} then '${n}'`);
        return [
            cases.length === 0 ? `''` : `case ${cases.join(' ')} else '' end`,
            ...transfer.key.map(key => key.raw),
        ];
    }
    /** What was found so far; a batch with faults must not commit. */
    get faults() {
        return [...this.#found.values()];
    }
    /** Whole lines in, whole lines out. */
    through(text) {
        const out = new GrowingText(text.length + 64);
        for (let start = 0; start < text.length;) {
            const newline = text.indexOf(row_text/* NEWLINE */.Xy, start);
            const end = newline === -1 ? text.length : newline;
            const borders = this.#furtherBorders(text, end);
            this.#lookAtFault(text, borders, end);
            this.#line(text, start, borders, end, out);
            out.byte(row_text/* NEWLINE */.Xy);
            start = end + 1;
        }
        return out.whole;
    }
    /** Where the tabs stand before the fault cell and before each key cell. */
    #furtherBorders(text, end) {
        const borders = [];
        for (let n = 0, at = end; n <= this.#keyWidth; n++) {
            at = text.lastIndexOf(row_text/* TAB */.wn, at - 1);
            borders.unshift(at);
        }
        return borders;
    }
    #lookAtFault(text, borders, end) {
        const from = (borders[0] ?? end) + 1;
        const until = borders[1] ?? end;
        if (from >= until)
            return;
        const fault = this.#known[Number(text.toString('latin1', from, until))];
        if (fault !== undefined)
            this.#note(fault, text, borders, end);
    }
    #line(text, start, borders, end, out) {
        const body = borders[0] ?? end;
        let copied = start;
        let cell = 0;
        let cellStart = start;
        for (const { cell: wanted, column, step } of this.#steps) {
            for (; cell < wanted; cell++)
                cellStart = text.indexOf(row_text/* TAB */.wn, cellStart) + 1;
            const tab = text.indexOf(row_text/* TAB */.wn, cellStart);
            const cellEnd = tab === -1 || tab > body ? body : tab;
            const made = step((0,row_text/* isNull */.kZ)(text, cellStart, cellEnd) ? null : (0,row_text/* unescaped */.tv)(text, cellStart, cellEnd));
            if (typeof made === 'object' && made !== null)
                this.#note({ ...made, column }, text, borders, end);
            out.copy(text, copied, cellStart);
            out.write(typeof made === 'string' ? (0,row_text/* escaped */.Mk)(made) : '\\N');
            copied = cellEnd;
        }
        out.copy(text, copied, body);
    }
    #note(fault, text, borders, end) {
        const name = `${fault.check} ${fault.column} ${fault.summary}`;
        let found = this.#found.get(name);
        if (found === undefined) {
            const { check, column, summary, fix } = fault;
            found = { check, column, summary, fix, rows: 0, keys: [] };
            this.#found.set(name, found);
        }
        found.rows++;
        if (found.keys.length < KEYS_KEPT) {
            const cells = [...borders.slice(1), end];
            found.keys.push(cells
                .slice(0, -1)
                .map((border, n) => (0,row_text/* unescaped */.tv)(text, border + 1, cells[n + 1] ?? end).toString('utf8')));
        }
    }
}
function stepOf(way) {
    if (way.kind === 'uuid5') {
        const make = uuid5(way.namespace);
        return value => (value === null ? NULL_IN_UUID5 : make(value));
    }
    if (way.kind === 'forms') {
        const work = formsWork(way);
        return value => work(value === null ? null : value.toString('utf8'));
    }
    const clock = new ZoneClock(way.zone, way.gap, way.overlap);
    return value => {
        if (value === null)
            return way.otherwise ?? null;
        const made = clock.toUtc(value.toString('latin1'));
        return 'text' in made ? made.text : zoneFault(made.fault, way.zone);
    };
}
const NULL_IN_UUID5 = {
    check: 'mapping.key',
    summary: 'a column that uuid5 hashes is NULL',
    fix: 'hash columns that are NOT NULL, or leave such rows out with where',
};


/***/ })

};
