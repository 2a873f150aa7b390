export const id = 196;
export const ids = [196];
export const modules = {

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** `12,345` */
const count = (n) => n.toLocaleString('en-US');
/** `0.40 s`, `12 s`, `3 min 20 s`, `2 h 36 min` */
function duration(ms) {
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
const plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ saltedHash),
/* harmony export */   P: () => (/* binding */ keyText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The salted hash of a text: equal texts of one run have equal hashes, and those of another run say nothing. */
const saltedHash = (text, privacy) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(privacy.salt).update('\0').update(text).digest('hex').slice(0, 8);
/** A row by its key, `id=7`; by the salted hash of each part where the key may not be shown. */
const keyText = (columns, key, pii, privacy) => key
    .map((part, i) => `${columns[i] ?? i + 1}=${part === null ? 'NULL' : pii ? `#${saltedHash(part, privacy)}` : part}`)
    .join(', ');


/***/ }),

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ arrayText),
/* harmony export */   XQ: () => (/* binding */ rawMember),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   oU: () => (/* binding */ readArray),
/* harmony export */   xA: () => (/* binding */ memberForm)
/* harmony export */ });
/* unused harmony export mapMembers */
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);
/* harmony import */ var _on_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1012);


/** Arrays by their members' canonical forms; bounds, dimensions, the order and each NULL are part of the value. */
function array(of, element) {
    const form = memberForm(of, element);
    return (data, start, end, to) => {
        const read = readArray(data.toString('utf8', start, end));
        if (read === null)
            return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(to, 'the text is no array');
        const made = mapMembers(read.members, form);
        if ('fault' in made)
            (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(to, made.fault);
        else
            (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(to, read.bounds + arrayText(made.members));
    };
}
/** Every member through a form, the arrays as they are; or the first fault. */
function mapMembers(members, form) {
    const done = [];
    for (const member of members) {
        if (Array.isArray(member)) {
            const below = mapMembers(member, form);
            if ('fault' in below)
                return below;
            done.push(below.members);
            continue;
        }
        const made = member === null ? null : form(member);
        if (typeof made === 'object' && made !== null)
            return made;
        done.push(made);
    }
    return { members: done };
}
/** What a form makes of one member's text. */
function memberForm(of, form) {
    const made = (0,_on_text_js__WEBPACK_IMPORTED_MODULE_1__/* .onText */ .z)(form);
    return member => made(rawMember(of, member));
}
/** Within an array, PostgreSQL prints some types otherwise than `Engine.raw` makes it print them; bytes stay `\x` and hex. */
function rawMember(of, member) {
    switch (of.kind) {
        case 'boolean':
            return member === 't' ? '1' : member === 'f' ? '0' : member;
        case 'instant':
            // The session is in UTC.
            return member.replace(/\+00(?= BC$|$)/, '');
        default:
            return member;
    }
}
const BOUNDS = /^((?:\[-?\d+:-?\d+\])+=)?\{/;
/** Reads PostgreSQL's text of an array; null where it is none. https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO */
function readArray(text) {
    const bounds = BOUNDS.exec(text)?.[1] ?? '';
    const at = { text, i: bounds.length };
    const members = readMembers(at);
    return members === null || at.i !== text.length ? null : { bounds, members };
}
function readMembers(at) {
    const { text } = at;
    if (text[at.i] !== '{')
        return null;
    at.i++;
    const members = [];
    if (text[at.i] === '}') {
        at.i++;
        return members;
    }
    for (;;) {
        const member = text[at.i] === '{' ? readMembers(at) : readMember(at);
        if (member === null)
            return null;
        members.push(typeof member === 'object' && 'word' in member ? member.word : member);
        const mark = text[at.i];
        at.i++;
        if (mark === '}')
            return members;
        if (mark !== ',')
            return null;
    }
}
const QUOTED = /"((?:[^"\\]|\\.)*)"/suy;
const BARE = /(?:[^{},"\\]|\\.)+/suy;
function readMember(at) {
    const quoted = at.text[at.i] === '"';
    const pattern = quoted ? QUOTED : BARE;
    pattern.lastIndex = at.i;
    const found = pattern.exec(at.text);
    if (found === null)
        return null;
    at.i = pattern.lastIndex;
    const text = (quoted ? (found[1] ?? '') : found[0]).replace(/\\(.)/gsu, '$1');
    return { word: !quoted && /^null$/i.test(found[0]) ? null : text };
}
/** An array's text, quoted only where it has to be. */
const arrayText = (members) => `{${members.map(m => (Array.isArray(m) ? arrayText(m) : memberText(m))).join(',')}}`;
function memberText(member) {
    if (member === null)
        return 'NULL';
    return member === '' || /[{}",\\\s]|^null$/i.test(member)
        ? `"${member.replace(/["\\]/g, '\\$&')}"`
        : member;
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ canonical)
});

// EXTERNAL MODULE: ./lib/validate/canonical/array.js
var array = __webpack_require__(226);
// EXTERNAL MODULE: ./lib/validate/canonical/float.js
var canonical_float = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/validate/canonical/geometry.js
var geometry = __webpack_require__(6547);
// EXTERNAL MODULE: ./lib/validate/canonical/interval.js
var interval = __webpack_require__(7062);
// EXTERNAL MODULE: ./lib/validate/canonical/json.js
var json = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/validate/canonical/network.js
var network = __webpack_require__(3957);
// EXTERNAL MODULE: ./lib/validate/canonical/number.js
var number = __webpack_require__(6670);
// EXTERNAL MODULE: ./lib/validate/canonical/range.js
var range = __webpack_require__(2138);
// EXTERNAL MODULE: ./lib/validate/canonical/text.js
var canonical_text = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/validate/slot.js
var validate_slot = __webpack_require__(7148);
;// CONCATENATED MODULE: ./lib/validate/canonical/time.js

const ZERO = 0x30;
const DOT = 0x2e;
/** Wall clocks, instants, times: the zeros that end a fraction of a second say nothing. */
const fraction = (data, start, end, slot) => {
    let dot = end - 1;
    // A fraction has nine digits at most.
    const least = Math.max(start, end - 10);
    while (dot >= least && data[dot] !== DOT)
        dot--;
    if (dot < least)
        return (0,validate_slot/* setBytes */.m5)(slot, data, start, end);
    let to = end;
    while (to > dot && (data[to - 1] === ZERO || to - 1 === dot))
        to--;
    (0,validate_slot/* setBytes */.m5)(slot, data, start, to);
};
const ZONED = /^(.*?)(?:\.(\d+?)0*)?([+-]\d{2})(?::?(\d{2}))?(?::?(\d{2}))?$/;
/** Times with an offset: `08:00:00.50+02:00` is `08:00:00.5+02`. */
const zonedTime = (data, start, end, slot) => {
    const text = data.toString('latin1', start, end);
    const found = ZONED.exec(text);
    if (found === null)
        return (0,validate_slot/* setBytes */.m5)(slot, data, start, end);
    const [, time, digits = '', hours, minutes = '00', seconds = '00'] = found;
    const after = digits === '' || /^0+$/.test(digits) ? '' : `.${digits}`;
    const offset = seconds !== '00'
        ? `${hours}:${minutes}:${seconds}`
        : minutes !== '00'
            ? `${hours}:${minutes}`
            : hours;
    (0,validate_slot/* setText */.c3)(slot, `${time}${after}${offset}`);
};

// EXTERNAL MODULE: ./lib/validate/canonical/uuid.js
var uuid = __webpack_require__(1148);
;// CONCATENATED MODULE: ./lib/validate/canonical/canonical.js











/**
 * How raw text of a type becomes canonical: the one function that says when two values of it are equal.
 * Null for a type that has no canonical form here: its cells are not compared, and the proof counts them.
 */
function canonical(type) {
    switch (type.kind) {
        case 'integer':
        case 'decimal':
        case 'boolean':
        case 'year':
            return number/* number */.ai;
        case 'float':
            return type.bits === 32 ? canonical_float/* float32 */.In : canonical_float/* float64 */.BN;
        case 'text':
            return type.fixed ? canonical_text/* padded */.jC : canonical_text/* bytes */.ee;
        case 'bytes':
        case 'date':
        case 'bits':
        case 'enum':
            return canonical_text/* bytes */.ee;
        case 'set':
            return canonical_text/* set */.hZ;
        case 'time':
            return type.zoned ? zonedTime : fraction;
        case 'wall':
        case 'instant':
            return fraction;
        case 'interval':
            return interval/* interval */.YP;
        case 'uuid':
            return uuid/* uuid */.uR;
        case 'json':
            return json/* json */.P;
        case 'array':
            return withPart(type.of, array/* array */.YO);
        case 'range':
            return withPart(type.base, range/* range */.y1);
        case 'network':
            return network/* network */.N;
        case 'geometry':
            return geometry/* geometry */.lC;
        case 'other':
            return null;
    }
}
function withPart(part, whole) {
    const form = canonical(part);
    return form && whole(part, form);
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ float64),
/* harmony export */   Gn: () => (/* binding */ float64Of),
/* harmony export */   In: () => (/* binding */ float32),
/* harmony export */   qx: () => (/* binding */ floatText),
/* harmony export */   wl: () => (/* binding */ floatOf)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/** Binary floats by their bits: the shortest text of the double. `-0` and `0` are two values, all NaNs are one. */
const float64 = (data, start, end, slot) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, floatText(float64Of(data, start, end)));
/** A 32-bit column holds 32-bit values, however many digits its server prints. */
const float32 = (data, start, end, slot) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, floatText(Math.fround(float64Of(data, start, end))));
/** The double that a server's text stands for: PostgreSQL writes `Infinity`, `-Infinity` and `NaN`, as JavaScript does. */
const floatOf = (text) => (text === '' ? Number.NaN : Number(text));
const floatText = (value) => (Object.is(value, -0) ? '-0' : String(value));
const ZERO = 0x30;
const DOT = 0x2e;
const MINUS = 0x2d;
/** The powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));
/**
 * The same from bytes, most of them without a text of their own: digits that a double holds exactly, divided by a power of ten
 * that it holds exactly, are rounded once, to the nearest double (Clinger, How to Read Floating Point Numbers Accurately, 1990).
 */
function float64Of(data, start, end) {
    const negative = data[start] === MINUS;
    let value = 0;
    let dot = -1;
    for (let i = negative ? start + 1 : start; i < end; i++) {
        const byte = data[i] ?? 0;
        if (byte === DOT && dot < 0)
            dot = i;
        else if (byte >= ZERO && byte <= ZERO + 9)
            value = value * 10 + (byte - ZERO);
        else
            return floatOf(data.toString('latin1', start, end));
    }
    const power = POWERS[dot < 0 ? 0 : end - dot - 1];
    if (power === undefined || value > Number.MAX_SAFE_INTEGER || end - start < 3) {
        return floatOf(data.toString('latin1', start, end));
    }
    return negative ? -value / power : value / power;
}


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ wkbText),
/* harmony export */   lC: () => (/* binding */ geometry)
/* harmony export */ });
/* unused harmony export NO_SHAPE */
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);
/* harmony import */ var _float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);


/**
 * Shapes by reference system and coordinates, whatever the byte order and the dialect of their well-known bytes (OGC's, ISO's
 * with Z and M in the thousands, PostGIS's with flags): `SRID=4326;POINT(13.4 52.5)`. Coordinates are compared by their bits,
 * x before y: longitude first, as all three servers store it.
 */
const geometry = (data, start, end, slot) => {
    if (end - start < 4)
        return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(slot, NO_SHAPE);
    const text = wkbText(data, start + 4, end);
    if (text === null)
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(slot, NO_SHAPE);
    else
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, `SRID=${data.readUInt32LE(start)};${text}`);
};
const NO_SHAPE = 'the bytes are no well-known bytes of a shape';
/** The shape that well-known bytes `[start, end)` hold, as text; null where they hold none, or more than one. */
function wkbText(data, start, end) {
    const reader = { data, at: start, end, little: true };
    try {
        const text = shape(reader, 0);
        return reader.at === end ? text : null;
    }
    catch (error) {
        if (error instanceof NoShape)
            return null;
        throw error;
    }
}
class NoShape extends Error {
}
/** ISO/IEC 13249-3, and PostGIS's list of the same. */
const TYPES = {
    1: ['POINT', 'point'],
    2: ['LINESTRING', 'points'],
    3: ['POLYGON', 'rings'],
    4: ['MULTIPOINT', 'shapes'],
    5: ['MULTILINESTRING', 'shapes'],
    6: ['MULTIPOLYGON', 'shapes'],
    7: ['GEOMETRYCOLLECTION', 'shapes'],
    8: ['CIRCULARSTRING', 'points'],
    9: ['COMPOUNDCURVE', 'shapes'],
    10: ['CURVEPOLYGON', 'shapes'],
    11: ['MULTICURVE', 'shapes'],
    12: ['MULTISURFACE', 'shapes'],
    15: ['POLYHEDRALSURFACE', 'shapes'],
    16: ['TIN', 'shapes'],
    17: ['TRIANGLE', 'rings'],
};
const HAS_Z = 0x80000000;
const HAS_M = 0x40000000;
const HAS_SRID = 0x20000000;
/** Servers allow less; a stack allows about ten thousand. */
const DEEPEST = 100;
function shape(from, depth) {
    if (depth > DEEPEST)
        throw new NoShape();
    const order = take(from, 1, at => from.data[at] ?? 2);
    if (order > 1)
        throw new NoShape();
    from.little = order === 1;
    const code = count(from);
    const plain = code & 0x0fffffff;
    if ((code & HAS_SRID) !== 0)
        count(from);
    const iso = Math.floor(plain / 1000);
    const z = (code & HAS_Z) !== 0 || iso === 1 || iso === 3;
    const m = (code & HAS_M) !== 0 || iso === 2 || iso === 3;
    const type = TYPES[plain % 1000];
    if (type === undefined || iso > 3)
        throw new NoShape();
    const [name, body] = type;
    const dimensions = z && m ? ' ZM' : z ? ' Z' : m ? ' M' : '';
    const width = 2 + Number(z) + Number(m);
    const text = bodyText(from, body, width, depth);
    return `${name}${dimensions}${text === '' ? ' EMPTY' : `(${text})`}`;
}
function bodyText(from, body, width, depth) {
    switch (body) {
        case 'point': {
            const numbers = coordinates(from, width);
            return numbers.every(Number.isNaN) ? '' : numbers.map(_float_js__WEBPACK_IMPORTED_MODULE_1__/* .floatText */ .qx).join(' ');
        }
        case 'points':
            return points(from, width);
        case 'rings':
            return several(from, 4, () => `(${points(from, width)})`);
        case 'shapes': {
            const { little } = from;
            const text = several(from, 5, () => shape(from, depth + 1));
            from.little = little;
            return text;
        }
    }
}
const points = (from, width) => several(from, width * 8, () => coordinates(from, width).map(_float_js__WEBPACK_IMPORTED_MODULE_1__/* .floatText */ .qx).join(' '));
/** `least`: bytes that each needs, so that a count which lies is not believed. */
function several(from, least, one) {
    const { little } = from;
    const number = count(from);
    if (number * least > from.end - from.at)
        throw new NoShape();
    const parts = [];
    for (let i = 0; i < number; i++) {
        parts.push(one());
        from.little = little;
    }
    return parts.join(',');
}
const coordinates = (from, width) => Array.from({ length: width }, () => take(from, 8, at => (from.little ? from.data.readDoubleLE(at) : from.data.readDoubleBE(at))));
const count = (from) => take(from, 4, at => (from.little ? from.data.readUInt32LE(at) : from.data.readUInt32BE(at)));
function take(from, bytes, read) {
    const { at } = from;
    if (at + bytes > from.end)
        throw new NoShape();
    from.at = at + bytes;
    return read(at);
}


/***/ }),

/***/ 7062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   YP: () => (/* binding */ interval)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/** Intervals, ISO 8601: `P1Y` is `P12M`, `PT60M` is `PT1H`, `P1D` is not `PT24H`. What is none (`infinity`) equals only itself. */
const interval = (data, start, end, slot) => {
    const found = readDuration(data.toString('latin1', start, end));
    if (found === null)
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, data, start, end);
    else
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, durationText(found));
};
const DURATION = /^(-?)P(?=.)(?:([+-]?\d+)Y)?(?:([+-]?\d+)M)?(?:([+-]?\d+)W)?(?:([+-]?\d+)D)?(?:T(?=.)(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?)(\d+)(?:\.(\d{1,9}))?S)?)?$/;
/** ISO 8601 in upper case, each part with a sign of its own, a sign in front for all; null where the text is none. */
function readDuration(text) {
    const found = DURATION.exec(text);
    if (found === null)
        return null;
    const [, sign, years, months, weeks, days, hours, minutes, mark, seconds, nanos = ''] = found;
    const whole = (part) => BigInt(part?.replace('+', '') ?? 0);
    const second = BigInt(`${seconds ?? 0}${nanos.padEnd(9, '0')}`) * (mark === '-' ? -1n : 1n);
    const flip = sign === '-' ? -1n : 1n;
    return {
        months: flip * (whole(years) * 12n + whole(months)),
        days: flip * (whole(weeks) * 7n + whole(days)),
        nanos: flip * ((whole(hours) * 3600n + whole(minutes) * 60n) * 1000000000n + second),
    };
}
/** As PostgreSQL's `iso_8601` prints it: months by years, seconds by hours and minutes, parts of 0 left out. */
function durationText({ months, days, nanos }) {
    const part = (value, unit) => (value === 0n ? '' : `${value}${unit}`);
    const date = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D');
    const seconds = nanos / 1000000000n;
    const time = part(seconds / 3600n, 'H') +
        part((seconds % 3600n) / 60n, 'M') +
        secondsPart(nanos % 60000000000n);
    return date === '' && time === '' ? 'PT0S' : `P${date}${time === '' ? '' : `T${time}`}`;
}
function secondsPart(nanos) {
    if (nanos === 0n)
        return '';
    const digits = String(nanos < 0n ? -nanos : nanos).padStart(10, '0');
    const fraction = digits.slice(-9).replace(/0+$/, '');
    return `${nanos < 0n ? '-' : ''}${digits.slice(0, -9)}${fraction === '' ? '' : `.${fraction}`}S`;
}


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ uniqueJson),
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/**
 * JSON by its value: keys in an order of their own, numbers exact (`1.0`, `1` and `10e-1` are one number, 2^60+1 is not
 * 2^60), strings by their characters. A key that an object has twice stays there twice, in its order: such a document
 * equals only its like.
 */
const json = (data, start, end, slot) => read(data, start, end, slot, false);
/** The same where no object may have a key twice: readers disagree on which of the two counts. */
const uniqueJson = (data, start, end, slot) => read(data, start, end, slot, true);
function read(data, start, end, slot, unique) {
    const at = { text: data.toString('utf8', start, end), i: 0, unique };
    try {
        const value = readValue(at, 0);
        skipBlanks(at);
        if (at.i === at.text.length)
            (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, value);
        else
            (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(slot, NO_JSON);
    }
    catch (error) {
        if (!(error instanceof NotJson))
            throw error;
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(slot, error.message);
    }
}
const NO_JSON = 'the text is not JSON';
class NotJson extends Error {
    constructor(message = NO_JSON) {
        super(message);
    }
}
const BLANK = /[ \t\n\r]*/y;
const NUMBER = /(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?/y;
const WORD = /true|false|null/y;
/** MySQL stores 100 levels at most, MariaDB 32; PostgreSQL is bounded by its stack, as we are. */
const DEEPEST = 1000;
function readValue(at, depth) {
    if (depth > DEEPEST)
        throw new NotJson(`the JSON is nested deeper than ${DEEPEST} levels, and not compared`);
    skipBlanks(at);
    const first = at.text[at.i];
    if (first === '{')
        return readObject(at, depth);
    if (first === '[')
        return readArray(at, depth);
    if (first === '"')
        return readString(at);
    const word = match(at, WORD);
    if (word)
        return word[0];
    const number = match(at, NUMBER);
    if (number)
        return exactNumber(number);
    throw new NotJson();
}
function readObject(at, depth) {
    at.i++;
    const members = [];
    if (next(at) === '}')
        at.i++;
    else {
        for (let more = true; more;) {
            skipBlanks(at);
            const key = readString(at);
            if (next(at) !== ':')
                throw new NotJson();
            at.i++;
            members.push({ key, value: readValue(at, depth + 1) });
            more = goesOn(at, '}');
        }
    }
    // Stable: what one key has twice keeps its order.
    members.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    if (at.unique && members.some((m, n) => m.key === members[n + 1]?.key)) {
        throw new NotJson('a JSON object has a key twice; the field has to say which one counts');
    }
    return `{${members.map(m => `${m.key}:${m.value}`).join(',')}}`;
}
function readArray(at, depth) {
    at.i++;
    const items = [];
    if (next(at) === ']')
        at.i++;
    else {
        for (let more = true; more;) {
            items.push(readValue(at, depth + 1));
            more = goesOn(at, ']');
        }
    }
    return `[${items.join(',')}]`;
}
function goesOn(at, close) {
    const mark = next(at);
    if (mark !== ',' && mark !== close)
        throw new NotJson();
    at.i++;
    return mark === ',';
}
function readString(at) {
    const { text } = at;
    if (text[at.i] !== '"')
        throw new NotJson();
    let escaped = false;
    let i = at.i + 1;
    for (;; i++) {
        const c = text.charCodeAt(i);
        if (c === 0x22)
            break;
        // Past the end, charCodeAt is NaN.
        if (!(c >= 0x20))
            throw new NotJson();
        if (c === 0x5c) {
            escaped = true;
            i++;
        }
    }
    const found = text.slice(at.i, i + 1);
    at.i = i + 1;
    if (!escaped)
        return found;
    try {
        return JSON.stringify(JSON.parse(found));
    }
    catch {
        throw new NotJson();
    }
}
/** Digits without zeros at either end, and the power of ten behind them: exact at any size, and never written out. */
function exactNumber(found) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
    const digits = (whole + fraction).replace(/^0+/, '');
    const short = digits.replace(/0+$/, '');
    if (short === '')
        return '0';
    const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length);
    return power === 0n ? `${sign}${short}` : `${sign}${short}e${power}`;
}
function match(at, pattern) {
    pattern.lastIndex = at.i;
    const found = pattern.exec(at.text);
    if (found)
        at.i = pattern.lastIndex;
    return found;
}
function skipBlanks(at) {
    match(at, BLANK);
}
function next(at) {
    skipBlanks(at);
    return at.text[at.i];
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ network),
/* harmony export */   g: () => (/* binding */ networkText)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/**
 * Addresses and networks, one form for PostgreSQL's inet, cidr, macaddr and macaddr8 and MariaDB's INET4 and INET6: lower case,
 * the shortest text (RFC 5952), a mask only where it leaves bits open. An IPv4 address and the same one mapped into IPv6 are two.
 */
const network = (data, start, end, slot) => {
    const text = data.toString('latin1', start, end);
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, networkText(text) ?? text);
};
/** An address or a network as people and servers write it, in canonical form, or null where it is none. */
function networkText(text) {
    const mac = hardwareAddress(text);
    if (mac !== null)
        return mac;
    const [, address = '', mask] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const four = ipv4(address);
    const groups = four === null ? ipv6(address) : null;
    const bits = four === null ? 128 : 32;
    const host = four === null ? groups && ipv6Text(groups) : four.join('.');
    if (host === null || Number(mask ?? 0) > bits)
        return null;
    return mask === undefined || Number(mask) === bits ? host : `${host}/${Number(mask)}`;
}
/** Six or eight bytes, in any of the forms that PostgreSQL reads. */
function hardwareAddress(text) {
    const pairs = /^[0-9a-f]{2}([:-])[0-9a-f]{2}(\1[0-9a-f]{2}){4}(?:(\1[0-9a-f]{2}){2})?$/i;
    const others = /^([0-9a-f]{6}[:-][0-9a-f]{6}|[0-9a-f]{4}([.-])[0-9a-f]{4}\2[0-9a-f]{4}|[0-9a-f]{12}|[0-9a-f]{16})$/i;
    if (!pairs.test(text) && !others.test(text))
        return null;
    return text.replace(/[:.-]/g, '').toLowerCase().match(/../g)?.join(':') ?? null;
}
function ipv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every(p => /^\d{1,3}$/.test(p) && Number(p) < 256))
        return null;
    return parts.map(Number);
}
/** Eight groups of 16 bits. */
function ipv6(text) {
    const sides = text.split('::');
    if (sides.length > 2)
        return null;
    const [left, right] = sides.map(groupsOf);
    if (left === undefined || left === null || right === null)
        return null;
    if (right === undefined)
        return left.length === 8 ? left : null;
    const missing = 8 - left.length - right.length;
    return missing < 1 ? null : [...left, ...Array(missing).fill(0), ...right];
}
function groupsOf(side) {
    if (side === '')
        return [];
    const groups = [];
    const parts = side.split(':');
    for (const [n, part] of parts.entries()) {
        const four = n === parts.length - 1 ? ipv4(part) : null;
        if (four !== null) {
            const [a = 0, b = 0, c = 0, d = 0] = four;
            groups.push(a * 256 + b, c * 256 + d);
        }
        else if (/^[0-9a-f]{1,4}$/i.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return null;
    }
    return groups;
}
function ipv6Text(groups) {
    let from = 0;
    let most = 0;
    for (let i = 0; i < 8; i++) {
        let zeros = 0;
        while (i + zeros < 8 && groups[i + zeros] === 0)
            zeros++;
        if (zeros > most) {
            from = i;
            most = zeros;
        }
    }
    const hex = (some) => some.map(g => g.toString(16)).join(':');
    return most < 2 ? hex(groups) : `${hex(groups.slice(0, from))}::${hex(groups.slice(from + most))}`;
}


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   Y2: () => (/* binding */ safeInteger),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nK: () => (/* binding */ compareIntegers)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
const MINUS = 0x2d;
const PLUS = 0x2b;
const ZERO_TEXT = Buffer.from('0');
/**
 * Integers, decimals, booleans and years: plain decimal digits without leading zeros, without zeros that end a fraction,
 * without `-0`. Nothing is computed, so any number of digits is exact. `NaN`, `Infinity` and `-Infinity` stay what they are.
 */
const number = (data, start, end, slot) => {
    let from = start;
    const negative = data[from] === MINUS;
    if (negative || data[from] === PLUS)
        from++;
    let dot = -1;
    for (let i = from; i < end; i++) {
        const c = data[i] ?? 0;
        if (c === DOT && dot < 0)
            dot = i;
        else if (c < ZERO || c > NINE)
            return odd(data, start, end, slot);
    }
    let to = end;
    if (dot >= 0) {
        while (to > dot + 1 && data[to - 1] === ZERO)
            to--;
        if (to === dot + 1)
            to = dot;
    }
    const whole = dot >= 0 ? dot : end;
    if (whole === from)
        return odd(data, start, end, slot);
    let first = from;
    while (first < whole - 1 && data[first] === ZERO)
        first++;
    if (to - first === 1 && data[first] === ZERO)
        return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, ZERO_TEXT, 0, 1);
    if (!negative)
        return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, data, first, to);
    if (first === from)
        return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, data, start, to);
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, `-${data.toString('latin1', first, to)}`);
};
/** Exponents, `.5`, words: rare, by text. What is no number stays as it is, and equals only itself. */
function odd(data, start, end, slot) {
    const text = data.toString('utf8', start, end);
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, numberText(text) ?? text);
}
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;
/** The canonical text of a number as people and servers write it, or null where it is none. */
function numberText(text) {
    const found = NUMBER.exec(text);
    if (found === null)
        return null;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
    if (whole === '' && fraction === '')
        return null;
    const shift = Number(exponent);
    let digits = whole + fraction;
    let point = whole.length + shift;
    if (point < 0) {
        digits = '0'.repeat(-point) + digits;
        point = 0;
    }
    else if (point > digits.length)
        digits = digits.padEnd(point, '0');
    const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
    const right = digits.slice(point).replace(/0+$/, '');
    const plain = right === '' ? left : `${left}.${right}`;
    return sign === '-' && plain !== '0' ? `-${plain}` : plain;
}
/** Raw text of an integer as a number that holds it exactly; NaN where it is none or too long. */
function safeInteger(data, start, end) {
    const negative = data[start] === MINUS;
    const from = negative ? start + 1 : start;
    // Fifteen digits are fewer than Number.MAX_SAFE_INTEGER.
    if (start < 0 || end === from || end - from > 15)
        return Number.NaN;
    let value = 0;
    for (let i = from; i < end; i++) {
        const digit = (data[i] ?? 0) - ZERO;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = value * 10 + digit;
    }
    return negative ? -value : value;
}
/** Orders two canonical integers by their value. */
function compareIntegers(a, b) {
    const aNegative = a.data[a.start] === MINUS;
    const bNegative = b.data[b.start] === MINUS;
    if (aNegative !== bNegative)
        return aNegative ? -1 : 1;
    const lengths = a.end - a.start - (b.end - b.start);
    let order = lengths;
    if (lengths === 0) {
        for (let i = 0; order === 0 && i < a.end - a.start; i++) {
            order = (a.data[a.start + i] ?? 0) - (b.data[b.start + i] ?? 0);
        }
    }
    return aNegative ? -order : order;
}


/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ onText)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/** A canonical form as a function from text to text. */
function onText(form) {
    const made = (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .slot */ .NI)();
    return text => {
        const raw = Buffer.from(text);
        form(raw, 0, raw.length, made);
        return made.fault === null ? ((0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .slotText */ .aX)(made) ?? '') : { fault: made.fault };
    };
}


/***/ }),

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ readRanges),
/* harmony export */   OM: () => (/* binding */ rangesText),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);
/* harmony import */ var _array_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(226);


/**
 * Ranges by their bounds' canonical forms. A server prints `[1,3]` of a discrete type as `[1,4)` itself; of another type,
 * `[1.0,2)` is `[1,2)`, and `[1,2]` is not. Multiranges come sorted and merged.
 */
function range(base, bound) {
    const form = (0,_array_js__WEBPACK_IMPORTED_MODULE_1__/* .memberForm */ .xA)(base, bound);
    return (data, start, end, to) => {
        const text = data.toString('utf8', start, end);
        const read = readRanges(text);
        if (read === null)
            return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(to, 'the text is no range');
        const made = [];
        for (const { lower, upper, marks } of read.ranges) {
            const [from, upTo] = [lower, upper].map(b => (b === null ? null : form(b)));
            if (from !== null && typeof from === 'object')
                return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(to, from.fault);
            if (upTo !== null && typeof upTo === 'object')
                return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setFault */ .Vy)(to, upTo.fault);
            made.push({ lower: from ?? null, upper: upTo ?? null, marks });
        }
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(to, rangesText(made, read.multi));
    };
}
/** `multi` in braces; an empty range has no part. */
const rangesText = (ranges, multi) => {
    const parts = ranges.map(rangeText);
    return multi ? `{${parts.join(',')}}` : (parts[0] ?? 'empty');
};
const rangeText = ({ lower, upper, marks }) => `${marks[0]}${boundText(lower)},${boundText(upper)}${marks[1]}`;
const boundText = (bound) => {
    if (bound === null)
        return '';
    return bound === '' || /[()[\],"\\\s]/.test(bound)
        ? `"${bound.replace(/["\\]/g, '\\$&')}"`
        : bound;
};
const BOUND = String.raw `((?:"(?:[^"\\]|\\.|"")*"|[^()\[\],"\\]|\\.)*)`;
const ONE = new RegExp(String.raw `\s*([[(])${BOUND},${BOUND}([\])])\s*`, 'suy');
/** Reads PostgreSQL's text of a range or a multirange; null where it is none. https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO */
function readRanges(text) {
    const trimmed = text.trim();
    if (/^empty$/i.test(trimmed))
        return { multi: false, ranges: [] };
    const multi = trimmed.startsWith('{');
    if (multi && !trimmed.endsWith('}'))
        return null;
    const inside = multi ? trimmed.slice(1, -1) : trimmed;
    const ranges = [];
    ONE.lastIndex = 0;
    while (ONE.lastIndex < inside.length) {
        const found = ONE.exec(inside);
        if (found === null)
            return null;
        const [, open, lower = '', upper = '', close] = found;
        const marks = `${open}${close}`;
        if (marks !== '[]' && marks !== '[)' && marks !== '(]' && marks !== '()')
            return null;
        ranges.push({ lower: unquoted(lower), upper: unquoted(upper), marks });
        if (ONE.lastIndex === inside.length)
            break;
        if (inside[ONE.lastIndex] !== ',')
            return null;
        ONE.lastIndex++;
    }
    return multi || ranges.length === 1 ? { multi, ranges } : null;
}
/** Nothing at all is no bound; `""` is an empty one. */
const unquoted = (bound) => bound === ''
    ? null
    : bound.replace(/\\(.)|""|"/gsu, (mark, escaped) => escaped ?? (mark === '""' && bound !== '""' ? '"' : ''));


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   jC: () => (/* binding */ padded)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

const BLANK = 0x20;
/** The bytes, all of them: text that may vary in length, labels, bytes. */
const bytes = (data, start, end, slot) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, data, start, end);
/** CHAR(n): the blanks that pad it are no part of the value, in every engine; other white space is. */
const padded = (data, start, end, slot) => {
    let to = end;
    while (to > start && data[to - 1] === BLANK)
        to--;
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, data, start, to);
};
/** SET: members in an order of their own. */
const set = (data, start, end, slot) => {
    const members = data.toString('utf8', start, end);
    if (!members.includes(','))
        return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, data, start, end);
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, [...new Set(members.split(','))].sort().join(','));
};


/***/ }),

/***/ 1148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ uuidText),
/* harmony export */   Gg: () => (/* binding */ dashed),
/* harmony export */   uR: () => (/* binding */ uuid)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/** UUIDs: lower case, with dashes. */
const uuid = (data, start, end, slot) => {
    let plain = end - start === 36;
    for (let i = start; plain && i < end; i++) {
        const c = data[i] ?? 0;
        if (c >= 0x41 && c <= 0x5a)
            plain = false;
    }
    if (plain)
        return (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setBytes */ .m5)(slot, data, start, end);
    const text = data.toString('latin1', start, end);
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setText */ .c3)(slot, uuidText(text) ?? text);
};
/** A UUID as people write it (any case, braces, without dashes) in canonical form, or null where it is none. */
function uuidText(text) {
    const hex = text
        .replace(/^\{(.*)\}$/, '$1')
        .replaceAll('-', '')
        .toLowerCase();
    if (!/^[0-9a-f]{32}$/.test(hex))
        return null;
    return dashed(hex);
}
/** 32 hexadecimal digits with the dashes of a UUID. */
const dashed = (hex) => [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ OutOfOrder),
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _canonical_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6670);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7148);


/** A server did not answer in the order of the key: its rows cannot be merged, and have to be paired by hash. */
class OutOfOrder extends Error {
}
/**
 * Walks rows that come in the order of their key, always with a look at the next one: `twin` tells that it has the same key.
 * The row is the one at `base` of `chunk`, valid until `advance`.
 */
class Cursor {
    #chunks;
    #prepare;
    #keys;
    #orders;
    #integer;
    chunk = NO_ROWS;
    base = 0;
    twin = false;
    done = false;
    /** The key's cells, and whether they are filled: not before somebody asks, where numbers will do. */
    #key;
    #filled = false;
    /** The key where it is one integer that a number holds exactly; else NaN. */
    #number = Number.NaN;
    #next;
    #nextFilled = false;
    #nextNumber = Number.NaN;
    /** Where the next row is; past the chunk, where there is none. */
    #ahead = NO_ROWS;
    #aheadRow = 0;
    /**
     * `integer`: the cell that holds the key as it is, where the key is one integer.
     * `prepare`: called with the chunks whose rows are about to be evaluated.
     */
    constructor(options) {
        this.#chunks = options.chunks[Symbol.asyncIterator]();
        this.#prepare = options.prepare ?? null;
        this.#keys = options.keys;
        this.#orders = options.orders;
        this.#integer = options.integer ?? null;
        this.#key = options.keys.map(_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .slot */ .NI);
        this.#next = options.keys.map(_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .slot */ .NI);
    }
    get key() {
        if (!this.#filled)
            this.#evaluate(this.chunk, this.base, this.#key);
        this.#filled = true;
        return this.#key;
    }
    /** Whether the key in hand comes before (negative), with (0) or behind another cursor's. */
    against(other) {
        const order = this.#number - other.#number;
        return Number.isNaN(order) ? this.compare(this.key, other.key) : order;
    }
    /** To be called once, first. */
    async start() {
        this.done = !(await this.#refill([]));
        if (!this.done)
            await this.advance();
    }
    /** Goes to the next row; a promise only where a chunk has to come first. */
    advance() {
        if (this.#aheadRow >= this.#ahead.rows) {
            this.done = true;
            return null;
        }
        this.chunk = this.#ahead;
        this.base = this.#aheadRow * this.chunk.width;
        const passed = this.#key;
        this.#key = this.#next;
        this.#filled = this.#nextFilled;
        this.#number = this.#nextNumber;
        this.#next = passed;
        this.#nextFilled = false;
        this.#aheadRow++;
        if (this.#aheadRow < this.#ahead.rows) {
            this.#look();
            return null;
        }
        return this.#nextChunk();
    }
    async #nextChunk() {
        // The chunk's bytes end with the chunk: the row in hand is kept as a copy.
        this.chunk = rowCopy(this.chunk, this.base);
        this.base = 0;
        this.#filled = false;
        if (await this.#refill([this.chunk]))
            this.#look();
        else
            this.twin = false;
    }
    /** Brings the next chunk that holds rows; false at the end. The first row's key is then in `#next`. */
    async #refill(kept) {
        for (;;) {
            const { value, done } = await this.#chunks.next();
            if (done === true) {
                this.#ahead = NO_ROWS;
                this.#aheadRow = 0;
                return false;
            }
            if (value.rows === 0)
                continue;
            await this.#prepare?.([...kept, value]);
            this.#ahead = value;
            this.#aheadRow = 0;
            this.#first();
            return true;
        }
    }
    /** Takes note of the next row's key. */
    #first() {
        const base = this.#aheadRow * this.#ahead.width;
        this.#nextNumber = this.#numberAt(this.#ahead, base);
        this.#nextFilled = Number.isNaN(this.#nextNumber);
        if (this.#nextFilled)
            this.#evaluate(this.#ahead, base, this.#next);
    }
    #look() {
        this.#first();
        let order = this.#number - this.#nextNumber;
        if (Number.isNaN(order)) {
            if (!this.#nextFilled) {
                this.#evaluate(this.#ahead, this.#aheadRow * this.#ahead.width, this.#next);
                this.#nextFilled = true;
            }
            order = this.compare(this.key, this.#next);
        }
        if (order > 0)
            throw new OutOfOrder();
        this.twin = order === 0;
    }
    #numberAt({ data, start, end }, base) {
        if (this.#integer === null)
            return Number.NaN;
        const cell = base + this.#integer;
        return (0,_canonical_number_js__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2)(data, start[cell] ?? _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq, end[cell] ?? _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq);
    }
    #evaluate(chunk, base, key) {
        for (let i = 0; i < key.length; i++) {
            const part = key[i];
            if (part === undefined)
                continue;
            this.#keys[i]?.(chunk, base, part);
            // What is NULL or cannot be computed has no place in an order.
            if (part.start === _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq)
                throw new OutOfOrder();
        }
    }
    compare(a, b) {
        for (let i = 0; i < a.length; i++) {
            const x = a[i];
            const y = b[i];
            if (x === undefined || y === undefined)
                continue;
            const order = this.#orders[i] === 'integer'
                ? (0,_canonical_number_js__WEBPACK_IMPORTED_MODULE_0__/* .compareIntegers */ .nK)(x, y)
                : x.data.compare(y.data, y.start, y.end, x.start, x.end);
            if (order !== 0)
                return order;
        }
        return 0;
    }
    /** Gives the stream back, read to its end or not. */
    async stop() {
        await this.#chunks.return?.();
    }
}
const NO_ROWS = {
    data: Buffer.alloc(0),
    rows: 0,
    width: 0,
    start: new Int32Array(0),
    end: new Int32Array(0),
};
/** One row of a chunk as a chunk of its own. */
function rowCopy(chunk, base) {
    const { width } = chunk;
    const start = new Int32Array(width);
    const end = new Int32Array(width);
    const parts = [];
    let length = 0;
    for (let c = 0; c < width; c++) {
        const from = chunk.start[base + c] ?? _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq;
        const to = chunk.end[base + c] ?? _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq;
        start[c] = from < 0 ? _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq : length;
        if (from >= 0) {
            parts.push(chunk.data.subarray(from, to));
            length += to - from;
        }
        end[c] = from < 0 ? _slot_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq : length;
    }
    return { data: Buffer.concat(parts), rows: 1, width, start, end };
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ beginRow),
/* harmony export */   OF: () => (/* binding */ endRow),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   q2: () => (/* binding */ hashView),
/* harmony export */   rG: () => (/* binding */ rowHash),
/* harmony export */   vK: () => (/* binding */ hashRow),
/* harmony export */   zJ: () => (/* binding */ hashFloat)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/**
 * A row's hash: MurmurHash3 x86 128 (Austin Appleby, public domain) over its cells, one block of four 32-bit words at a time;
 * each cell starts with its length, so that no two rows of other cells run together. Not cryptographic: it tells accident, not malice.
 * The hash of the last row is in `rowHash`.
 */
const rowHash = new Uint32Array(4);
const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
let h1 = 0;
let h2 = 0;
let h3 = 0;
let h4 = 0;
let length = 0;
const left = (x, by) => (x << by) | (x >>> (32 - by));
function block(k1, k2, k3, k4) {
    h1 ^= Math.imul(left(Math.imul(k1, C1), 15), C2);
    h1 = (Math.imul((left(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(left(Math.imul(k2, C2), 16), C3);
    h2 = (Math.imul((left(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(left(Math.imul(k3, C3), 17), C4);
    h3 = (Math.imul((left(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(left(Math.imul(k4, C4), 18), C1);
    h4 = (Math.imul((left(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
}
/** Four bytes, or fewer where `end` comes first. */
function word(data, at, end) {
    if (at + 4 <= end) {
        return ((data[at] ?? 0) |
            ((data[at + 1] ?? 0) << 8) |
            ((data[at + 2] ?? 0) << 16) |
            ((data[at + 3] ?? 0) << 24));
    }
    let value = 0;
    for (let i = end - 1; i >= at; i--)
        value = (value << 8) | (data[i] ?? 0);
    return value;
}
function wordOf(view, at, end) {
    if (at + 4 <= end)
        return view.getInt32(at, true);
    let value = 0;
    for (let i = end - 1; i >= at; i--)
        value = (value << 8) | view.getUint8(i);
    return value;
}
const NO_VALUE = 0xffffffff;
const UNMAPPED = 0xfffffffe;
const FAULT = 0xfffffffd;
/** Hashes one more cell. */
function hashCell(slot) {
    const { start, end, data } = slot;
    if (start === _slot_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq) {
        block(slot.unmapped ? UNMAPPED : slot.fault === null ? NO_VALUE : FAULT, 0, 0, 0);
        length += 16;
        return;
    }
    hashBytes(data, start, end);
}
/** The same, of bytes of a chunk, which are read four at a time, and with nothing written back before the end: every row comes here. */
function hashView(view, start, end) {
    let [a, b, c, d] = [h1, h2, h3, h4];
    let k1 = end - start;
    let at = start - 4;
    do {
        if (at >= start)
            k1 = wordOf(view, at, end);
        a ^= Math.imul(left(Math.imul(k1, C1), 15), C2);
        a = (Math.imul((left(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0;
        b ^= Math.imul(left(Math.imul(wordOf(view, at + 4, end), C2), 16), C3);
        b = (Math.imul((left(b, 17) + c) | 0, 5) + 0x0bcaa747) | 0;
        c ^= Math.imul(left(Math.imul(wordOf(view, at + 8, end), C3), 17), C4);
        c = (Math.imul((left(c, 15) + d) | 0, 5) + 0x96cd1c35) | 0;
        d ^= Math.imul(left(Math.imul(wordOf(view, at + 12, end), C4), 18), C1);
        d = (Math.imul((left(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0;
        at += 16;
    } while (at < end);
    h1 = a;
    h2 = b;
    h3 = c;
    h4 = d;
    length += end - start + 16;
}
/** One more cell: the bytes of its canonical form. */
function hashBytes(data, start, end) {
    // The length shares its block with the first twelve bytes: most cells are one block.
    block(end - start, word(data, start, end), word(data, start + 4, end), word(data, start + 8, end));
    for (let at = start + 12; at < end; at += 16) {
        block(word(data, at, end), word(data, at + 4, end), word(data, at + 8, end), word(data, at + 12, end));
    }
    length += end - start + 16;
}
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const EIGHT_BYTES = 0xfffffffc;
/**
 * One more cell that holds a binary float, by its bits: making its canonical text would cost more than all else that is done with
 * a row. NULL, and what is no value, are as in any cell.
 */
function hashFloat(value) {
    double[0] = Number.isNaN(value) ? 0 : value;
    block(EIGHT_BYTES, words[0] ?? 0, words[1] ?? 0, Number.isNaN(value) ? 1 : 0);
    length += 16;
}
/** Hashes the first `count` canonical cells of a row into `rowHash`. */
function hashRow(row, count) {
    beginRow();
    for (let i = 0; i < count; i++) {
        const slot = row[i];
        if (slot !== undefined)
            hashCell(slot);
    }
    endRow();
}
/** Begins the hash of a row. */
function beginRow() {
    h1 = h2 = h3 = h4 = length = 0;
}
/** Ends it: it is in `rowHash`. */
function endRow() {
    h1 ^= length;
    h2 ^= length;
    h3 ^= length;
    h4 ^= length;
    mingle();
    h1 = avalanche(h1);
    h2 = avalanche(h2);
    h3 = avalanche(h3);
    h4 = avalanche(h4);
    mingle();
    rowHash[0] = h1;
    rowHash[1] = h2;
    rowHash[2] = h3;
    rowHash[3] = h4;
}
function mingle() {
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
}
function avalanche(h) {
    let x = h ^ (h >>> 16);
    x = Math.imul(x, 0x85ebca6b);
    x ^= x >>> 13;
    x = Math.imul(x, 0xc2b2ae35);
    return x ^ (x >>> 16);
}
/** A sum of row hashes modulo 2^128: the order of rows is no matter, how often one is there is. */
class Digest {
    #lanes = new Uint32Array(4);
    /** Adds the row that was hashed last. */
    addRow() {
        this.#add(rowHash);
    }
    /** Adds a digest of other rows, as `hex` wrote it. */
    addHex(hex) {
        const lanes = new Uint32Array(4);
        for (let i = 0; i < 4; i++)
            lanes[3 - i] = Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16);
        this.#add(lanes);
    }
    #add(lanes) {
        let carry = 0;
        for (let i = 0; i < 4; i++) {
            const sum = (this.#lanes[i] ?? 0) + (lanes[i] ?? 0) + carry;
            this.#lanes[i] = sum;
            carry = sum > 0xffffffff ? 1 : 0;
        }
    }
    get hex() {
        return [...this.#lanes]
            .reverse()
            .map(lane => lane.toString(16).padStart(8, '0'))
            .join('');
    }
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var _canonical_array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(226);
/* harmony import */ var _canonical_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8773);
/* harmony import */ var _canonical_float_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);
/* harmony import */ var _canonical_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6670);
/* harmony import */ var _canonical_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5848);
/* harmony import */ var _field_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(815);
/* harmony import */ var _from_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9353);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7148);








/**
 * What a plain copy makes of a value: raw text of a source type in, canonical form of the target type out. A pair of types
 * or a value without an exact counterpart is a fault in the slot, never an exception: that cell differs, and says why.
 * Null where one of the types has no canonical form: then nothing is compared.
 */
function convert(from, to) {
    const own = (0,_canonical_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(from);
    const target = (0,_canonical_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(to);
    if (own === null || target === null)
        return null;
    if (to.kind === 'text')
        return from.kind === 'bytes' ? none(from, to) : toText(from, own, target);
    if (from.kind === to.kind)
        return sameKind(from, to, own, target);
    if (from.kind === 'text')
        return (0,_from_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fromText */ .I)(to, target, ofText);
    return PAIRS[`${from.kind} ${to.kind}`]?.(from, to) ?? none(from, to);
}
const ofText = (to) => convert(_from_text_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT */ .a, to) ?? none(_from_text_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT */ .a, to);
const none = (from, to) => {
    const fault = `there is no exact copy of a ${from.kind} in a ${to.kind}; the field needs a form`;
    return (_data, _start, _end, slot) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setFault */ .Vy)(slot, fault);
};
function sameKind(from, to, own, target) {
    // A 32-bit column that holds less than the 64 bits it was given is a loss, so nothing is rounded here.
    if (from.kind === 'float')
        return own;
    if (from.kind === 'time' && to.kind === 'time' && from.zoned !== to.zoned)
        return none(from, to);
    if (from.kind === 'range' && to.kind === 'range' && from.base.kind !== to.base.kind)
        return none(from, to);
    if (from.kind === 'array' && to.kind === 'array') {
        const member = convert(from.of, to.of);
        return member === null ? none(from, to) : (0,_canonical_array_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(from.of, member);
    }
    return target;
}
/** Text of anything is its raw text; a CHAR's padding is left behind by both sides. */
function toText(from, own, target) {
    if (from.kind !== 'text' || !from.fixed || target === own)
        return target;
    return (data, start, end, slot) => {
        own(data, start, end, slot);
        target(slot.data, slot.start, slot.end, slot);
    };
}
const asNumber = () => _canonical_number_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai;
const asBytes = () => _canonical_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee;
const PAIRS = {
    'integer decimal': asNumber,
    'integer year': asNumber,
    'integer boolean': () => numberAsBoolean,
    'integer float': (_from, to) => numberAsFloat(to),
    'decimal integer': asNumber,
    'decimal boolean': () => numberAsBoolean,
    'decimal float': (_from, to) => numberAsFloat(to),
    'boolean integer': asNumber,
    'boolean decimal': asNumber,
    'bits boolean': () => numberAsBoolean,
    'year integer': asNumber,
    'year decimal': asNumber,
    'float decimal': () => floatAsDecimal,
    'float integer': () => floatAsDecimal,
    'date wall': () => dateAsWall,
    'wall date': () => wallAsDate,
    'instant wall': (_from, to) => (0,_canonical_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(to) ?? _canonical_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee,
    'enum set': asBytes,
    'set enum': () => _canonical_text_js__WEBPACK_IMPORTED_MODULE_4__/* .set */ .hZ,
};
const numberAsBoolean = (data, start, end, slot) => {
    (0,_canonical_number_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(data, start, end, slot);
    const only = slot.end - slot.start === 1 ? slot.data[slot.start] : 0;
    if (only !== 0x30 && only !== 0x31)
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setFault */ .Vy)(slot, 'only 0 and 1 have a counterpart in a boolean');
};
function numberAsFloat(to) {
    const single = to.kind === 'float' && to.bits === 32;
    return (data, start, end, slot) => {
        const text = data.toString('latin1', start, end);
        const double = (0,_canonical_float_js__WEBPACK_IMPORTED_MODULE_2__/* .floatOf */ .wl)(text);
        const value = single ? Math.fround(double) : double;
        // The shortest text of a double holds what people mean by it; a number that it does not give back was rounded.
        const back = single ? shortestSingle(value) : (0,_canonical_float_js__WEBPACK_IMPORTED_MODULE_2__/* .floatText */ .qx)(value);
        if (!Number.isNaN(value) && (0,_canonical_number_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(back) !== (0,_canonical_number_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(text)) {
            return (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setFault */ .Vy)(slot, `a ${single ? 32 : 64}-bit float does not hold this number exactly`);
        }
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setText */ .c3)(slot, (0,_canonical_float_js__WEBPACK_IMPORTED_MODULE_2__/* .floatText */ .qx)(value));
    };
}
function shortestSingle(value) {
    for (let digits = 1; digits <= 9; digits++) {
        const text = value.toPrecision(digits);
        if (Math.fround(Number(text)) === value)
            return text;
    }
    return String(value);
}
const floatAsDecimal = (data, start, end, slot) => {
    const text = (0,_canonical_float_js__WEBPACK_IMPORTED_MODULE_2__/* .floatText */ .qx)((0,_canonical_float_js__WEBPACK_IMPORTED_MODULE_2__/* .floatOf */ .wl)(data.toString('latin1', start, end)));
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setText */ .c3)(slot, (0,_canonical_number_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(text) ?? text);
};
const dateAsWall = (data, start, end, slot) => (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setText */ .c3)(slot, `${data.toString('latin1', start, end)} ${_field_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .MIDNIGHT */ .bd}`);
const wallAsDate = (data, start, end, slot) => {
    const text = (0,_field_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .wallText */ .O7)(data.toString('latin1', start, end)) ?? '';
    if (!text.endsWith(` ${_field_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .MIDNIGHT */ .bd}`))
        return (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setFault */ .Vy)(slot, 'a date would lose its time of day');
    (0,_slot_js__WEBPACK_IMPORTED_MODULE_6__/* .setText */ .c3)(slot, text.slice(0, -_field_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .MIDNIGHT */ .bd.length - 1));
};


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ describeKey),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _check_privacy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6892);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7148);


/** Characters of a value shown where values may be. */
const LONGEST = 200;
/** Both sides of a cell that differs, in words that show nothing of a row unless they may. `how`: its cause. */
function describe(expected, found, type, privacy, pii, how) {
    const shown = privacy.showValues && !pii;
    const [want, have] = [textOf(expected, type), textOf(found, type)];
    const from = shown ? windowStart(want ?? '', have ?? '') : 0;
    const say = (text) => text === null ? 'NULL' : shown ? shownText(text, from, type) : hidden(text, type, privacy);
    return {
        how,
        expected: expected.fault === null ? say(want) : 'no value',
        found: found.fault === null ? say(have) : `not readable: ${found.fault}`,
    };
}
const textOf = (slot, type) => slot.start >= 0 && type.kind === 'bytes'
    ? `\\x${slot.data.toString('hex', slot.start, slot.end)}`
    : (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .slotText */ .aX)(slot);
/** Characters shown in front of the first one that differs. */
const BEFORE = 40;
/** Where long values are shown from, so that what differs is seen. */
function windowStart(want, have) {
    let first = 0;
    while (first < want.length && want[first] === have[first])
        first++;
    return first < LONGEST ? 0 : first - BEFORE;
}
/** A value as it is; texts in quotes, so that blanks at their ends are seen, and 'NULL' is not NULL. */
function shownText(text, from, type) {
    const part = printable(text.slice(from));
    const line = from > 0 ? `…${part}` : part;
    return type.kind === 'text' ? `'${line}'` : line;
}
function hidden(text, { kind }, privacy) {
    const bytes = kind === 'bytes';
    const size = bytes ? `${(text.length - 2) / 2} bytes` : `${[...text].length} characters`;
    return `${size}${bytes ? '' : characters(text)}, #${(0,_check_privacy_js__WEBPACK_IMPORTED_MODULE_0__/* .saltedHash */ .A)(text, privacy)}`;
}
/** A part of a key, as it may be shown. */
function describeKey(part, privacy, pii) {
    const text = (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .slotText */ .aX)(part);
    if (text === null)
        return part.fault === null ? 'NULL' : '(none)';
    return pii ? `#${(0,_check_privacy_js__WEBPACK_IMPORTED_MODULE_0__/* .saltedHash */ .A)(text, privacy)}` : printable(text);
}
/** Classes of characters, as far as they help and give nothing away. */
function characters(text) {
    if (text === '')
        return '';
    if (/^-?\d+(\.\d+)?$/.test(text))
        return ', a number';
    const seen = [
        [/\p{L}/u, 'letters'],
        [/\p{N}/u, 'digits'],
        [/\s/, 'blanks'],
        [/\P{ASCII}/u, 'non-ASCII'],
        [/[^\p{L}\p{N}\s]/u, 'others'],
    ];
    return ` of ${seen.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : [])).join(', ')}`;
}
/** One line without control characters, cut where it is long. */
function printable(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   kf: () => (/* binding */ variantsText),
/* harmony export */   yG: () => (/* binding */ onlyVariant)
/* harmony export */ });
/* harmony import */ var _check_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4441);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);


/** Reads both sides of a cell that differs. */
const cellOf = (expected, found, type, byDefault) => ({
    type,
    want: textOf(expected, type),
    have: textOf(found, type),
    wantFault: expected.fault,
    haveFault: found.fault,
    default: byDefault,
});
const textOf = (slot, type) => type.kind === 'bytes' && slot.start >= 0
    ? slot.data.toString('hex', slot.start, slot.end)
    : (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .slotText */ .aX)(slot);
/** Kinds whose canonical form is text as people wrote it. */
const isText = (type) => type.kind === 'text' || type.kind === 'enum';
/** The variants of a group, most cells first: `4 h later (12), 5 h later (3)`; one alone without its count; `many` where they are too many. */
function variantsText(group, say, many = 'in many ways') {
    if (group.variants === null)
        return many;
    const entries = [...group.variants].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [only] = entries;
    if (only !== undefined && entries.length === 1)
        return say(only[0]);
    return entries.map(([variant, cells]) => `${say(variant)} (${(0,_check_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cells)})`).join(', ');
}
/** The one variant of all cells, or null. */
const onlyVariant = ({ variants }) => {
    const [only] = variants?.keys() ?? [];
    return only !== undefined && variants?.size === 1 ? only : null;
};


/***/ }),

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TJ: () => (/* binding */ causeNamed),
  WE: () => (/* binding */ explain),
  J: () => (/* binding */ sayOf)
});

// UNUSED EXPORTS: CAUSES

// EXTERNAL MODULE: ./lib/validate/explain/cause.js
var cause = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/validate/explain/mend.js
var mend = __webpack_require__(7184);
;// CONCATENATED MODULE: ./lib/validate/explain/blanks.js


const blanks = {
    name: 'blanks',
    match: ({ type, want, have }) => {
        if (!(0,cause/* isText */.KH)(type) || want === null || have === null)
            return null;
        if (want.trim() !== have.trim())
            return null;
        const end = want.trimStart() !== have.trimStart();
        const start = want.trimEnd() !== have.trimEnd();
        const where = start && end ? 'at both ends' : start ? 'at the start' : 'at the end';
        const change = have.length < want.length
            ? 'are gone'
            : have.length > want.length
                ? 'are added'
                : 'are other ones';
        return { variant: `${where} ${change}` };
    },
    say: group => `blanks ${(0,cause/* variantsText */.kf)(group, variant => variant)}`,
    mend: (_group, field) => (0,mend/* tolerate */.j9)(field, 'trimmed'),
};

;// CONCATENATED MODULE: ./lib/validate/explain/byte-order.js


/** The same bytes in the order of another convention: UUIDs that MySQL's uuid_to_bin swaps, GUIDs, bytes back to front. */
const byteOrder = {
    name: 'byte-order',
    match: cell => {
        const [want, have] = [hexOf(cell.want, cell), hexOf(cell.have, cell)];
        if (want === null || have === null || want.length !== have.length)
            return null;
        const order = ORDERS.find(({ of }) => of(want) === have);
        return order === undefined ? null : { variant: order.name };
    },
    say: group => (0,cause/* variantsText */.kf)(group, name => ORDERS.find(o => o.name === name)?.said ?? name),
    mend: (group, field) => {
        const { form, type } = field;
        if (form?.kind !== 'from')
            return null;
        const { as } = form.forms;
        const fromBytes = form.column.type.kind === 'bytes';
        if (fromBytes === (type.kind === 'bytes'))
            return null;
        if (as !== undefined && as !== 'uuid' && as !== 'uuid-swapped')
            return null;
        const other = fromBytes === (as !== 'uuid-swapped') ? 'unswapped' : 'swapped';
        return (0,cause/* onlyVariant */.yG)(group) === other
            ? (0,mend/* fieldWith */.xb)(field, { as: as === 'uuid-swapped' ? 'uuid' : 'uuid-swapped' })
            : null;
    },
    advice: () => 'Two conventions of writing the same bytes meet: say which one the column has.',
};
const reversed = (hex) => (hex.match(/../g) ?? []).reverse().join('');
const ORDERS = [
    {
        name: 'unswapped',
        said: 'other byte order: the time is swapped, as uuid_to_bin(…, 1) does',
        of: hex => uuid(hex, hex.slice(8, 16) + hex.slice(4, 8) + hex.slice(0, 4)),
    },
    {
        name: 'swapped',
        said: 'other byte order: the time is swapped, as uuid_to_bin(…, 1) does',
        of: hex => uuid(hex, hex.slice(12, 16) + hex.slice(8, 12) + hex.slice(0, 8)),
    },
    {
        name: 'guid',
        said: 'other byte order: little endian, as a GUID of Windows is stored',
        of: hex => uuid(hex, reversed(hex.slice(0, 8)) + reversed(hex.slice(8, 12)) + reversed(hex.slice(12, 16))),
    },
    { name: 'reversed', said: 'bytes back to front', of: reversed },
];
const uuid = (hex, start) => hex.length === 32 ? start + hex.slice(16) : null;
/** Bytes, UUIDs and texts that are UUIDs, in hexadecimal without dashes. */
function hexOf(text, { type }) {
    if (text === null)
        return null;
    if (type.kind === 'bytes')
        return text.length >= 4 ? text : null;
    const hex = text.replaceAll('-', '').toLowerCase();
    return (type.kind === 'uuid' || type.kind === 'text') && /^[0-9a-f]{32}$/.test(hex) ? hex : null;
}

// EXTERNAL MODULE: ./lib/validate/field/charset.js + 1 modules
var field_charset = __webpack_require__(876);
;// CONCATENATED MODULE: ./lib/validate/explain/charset.js



/** The source calls its text Latin-1, and it is cp1252: `€`, quotation marks and dashes come as control characters. */
const charset = {
    name: 'charset',
    match: ({ type, want, have }) => (0,cause/* isText */.KH)(type) && want !== null && have !== null && CONTROLS.test(want) && CP1252?.(want) === have
        ? {}
        : null,
    say: () => 'the source’s bytes were read as cp1252, not as Latin-1',
    mend: (_group, field) => (0,mend/* fieldWith */.xb)(field, { charset: 'cp1252', invalid: 'error' }),
};
const CONTROLS = /[\u0080-\u009f]/;
const CP1252 = (0,field_charset/* fromCharset */.l)('cp1252', 'error');

;// CONCATENATED MODULE: ./lib/validate/explain/cut.js


/** The value's beginning, and no more. */
const cut = {
    name: 'cut',
    match: ({ type, want, have }) => {
        if (want === null || have === null || have.length >= want.length)
            return null;
        if (!want.startsWith(have))
            return null;
        if (type.kind === 'bytes')
            return { variant: lengthText(have.length / 2, 'byte') };
        return (0,cause/* isText */.KH)(type) ? { variant: lengthText([...have].length, 'character') } : null;
    },
    say: group => (0,cause/* variantsText */.kf)(group, variant => `cut at ${variant}`, 'cut, to many lengths'),
    mend: (group, field) => {
        const at = Number.parseInt((0,cause/* onlyVariant */.yG)(group) ?? '', 10);
        if (Number.isNaN(at))
            return null;
        if (field.type.kind === 'text' && field.type.max === at)
            return (0,mend/* fieldWith */.xb)(field, { 'too-long': 'cut' });
        return (0,mend/* fieldBySql */.gM)(field, column => field.type.kind === 'bytes' ? `substring(${column}, 1, ${at})` : `left(${column}, ${at})`);
    },
    advice: () => 'Something on the way has too little room: make it wider, or cut on purpose.',
};
const lengthText = (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./lib/validate/explain/default-taken.js
var default_taken = __webpack_require__(433);
;// CONCATENATED MODULE: ./lib/validate/explain/double-encoding.js


/** The most rounds that are seen in the wild. */
const ROUNDS = 3;
// WHATWG's windows-1252 gives the five bytes without a character their control character, as MySQL's latin1 does.
const double_encoding_CP1252 = new TextDecoder('windows-1252');
/** UTF-8 that somebody took for Latin-1 (or cp1252) and encoded once more. */
const doubleEncoding = {
    name: 'double-encoding',
    match: ({ type, want, have }) => {
        if (!(0,cause/* isText */.KH)(type) || want === null || have === null)
            return null;
        if (have.length > want.length)
            return rounds(want, have) === null ? null : { variant: 'found' };
        if (want.length === have.length)
            return null;
        const often = rounds(have, want);
        return often === null ? null : { variant: often === 1 ? 'expected' : 'more' };
    },
    say: group => (0,cause/* variantsText */.kf)(group, variant => SAID[variant] ?? ''),
    mend: (group, field) => {
        if (field.form?.kind !== 'from')
            return null;
        const { charset } = field.form.forms;
        switch ((0,cause/* onlyVariant */.yG)(group)) {
            case 'expected':
                // It takes one encoding off, and stands there once.
                return charset === undefined
                    ? (0,mend/* fieldWith */.xb)(field, { charset: 'utf8', invalid: 'error' })
                    : null;
            case 'found':
                return charset !== undefined && /^utf-?8(mb4)?$/i.test(charset)
                    ? (0,mend/* fieldWith */.xb)(field, { charset: undefined, invalid: undefined })
                    : null;
            default:
                return null;
        }
    },
    advice: (group, mend) => {
        switch ((0,cause/* onlyVariant */.yG)(group)) {
            case 'expected':
                return mend === null ? MENDED_THERE : 'The target holds the text as it was meant.';
            case 'found':
                return mend === null
                    ? 'No rule writes text encoded twice, since it is wrong there: the connection that wrote it was declared Latin-1 and sent UTF-8; set it to utf8mb4 (PostgreSQL: client_encoding UTF8), and move again.'
                    : 'The field takes an encoding off that the target’s text still has.';
            default:
                return MENDED_THERE;
        }
    },
};
const MENDED_THERE = 'No rule fits all these rows, since `charset: utf8` takes one encoding off: mend the source’s text first, until every row is encoded once.';
const SAID = {
    found: 'UTF-8 was encoded twice',
    expected: 'the source’s text is UTF-8 encoded twice',
    more: 'the source’s text is UTF-8 encoded more than twice',
};
/** How many times `encoded` was encoded too often, where it is the same text; else null. */
function rounds(plain, encoded) {
    for (const read of READERS) {
        let text = plain;
        for (let round = 1; round <= ROUNDS && text.length < encoded.length; round++) {
            text = read(Buffer.from(text));
            if (text === encoded)
                return round;
        }
    }
    return null;
}
const READERS = [
    (bytes) => double_encoding_CP1252.decode(bytes),
    (bytes) => bytes.toString('latin1'),
];

;// CONCATENATED MODULE: ./lib/validate/explain/faults.js


/** The mapping makes no value at all, or the target's is not readable; the words come from who found out. */
const noValue = {
    name: 'no-value',
    match: ({ wantFault }) => (wantFault === null ? null : { variant: wantFault }),
    say: group => (0,cause/* variantsText */.kf)(group, fault => fault),
    mend: (group, field) => {
        const fault = (0,cause/* onlyVariant */.yG)(group);
        return fault === null ? null : ruleFor(fault, field);
    },
    advice: () => 'The mapping has no value for these rows: give the field a rule for them.',
};
const notReadable = {
    name: 'not-readable',
    match: ({ haveFault }) => (haveFault === null ? null : { variant: haveFault }),
    say: group => `not readable: ${(0,cause/* variantsText */.kf)(group, fault => fault)}`,
};
/** The rule that takes away a fault of the prover's own steps. */
function ruleFor(fault, field) {
    if (/ skipped this wall clock$/.test(fault))
        return (0,mend/* fieldWith */.xb)(field, { gap: 'later' });
    if (/ had this wall clock twice$/.test(fault))
        return (0,mend/* fieldWith */.xb)(field, { overlap: 'earlier' });
    if (/ has no last digit/.test(fault))
        return (0,mend/* fieldWith */.xb)(field, { round: { scale: scaleOf(field), mode: 'half-up' } });
    return null;
}
const scaleOf = ({ type }) => (type.kind === 'decimal' ? (type.scale ?? 2) : 0);

// EXTERNAL MODULE: ./lib/validate/canonical/float.js
var canonical_float = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/validate/explain/float-digits.js

/** Floats that kept fewer digits: MySQL prints a FLOAT with six, old tools a double with 15. */
const floatDigits = {
    name: 'float-digits',
    match: ({ type, want, have }) => {
        if (type.kind !== 'float' || want === null || have === null)
            return null;
        const value = Number(want);
        if (!Number.isFinite(value))
            return null;
        const readings = DIGITS.filter(n => (0,canonical_float/* floatText */.qx)(Number(value.toPrecision(n))) === have).map(String);
        if ((0,canonical_float/* floatText */.qx)(Math.fround(value)) === have)
            readings.push(SINGLE);
        return readings.length === 0 ? null : { readings };
    },
    say: ({ readings }) => {
        if (readings.includes(SINGLE))
            return 'kept in single precision only';
        const digits = Math.min(...readings.map(Number));
        return readings.length === 0
            ? 'digits of the binary number are lost'
            : `only ${digits} significant digits are left`;
    },
    advice: () => 'The number went through a text or a column that holds fewer digits.',
};
const SINGLE = 'single';
const DIGITS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

// EXTERNAL MODULE: ./lib/validate/field/clock.js
var field_clock = __webpack_require__(815);
;// CONCATENATED MODULE: ./lib/validate/explain/places.js
const MODES = ['half-up', 'half-even', 'down', 'floor', 'ceiling', 'up'];
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;
/**
 * Every rounding that makes one canonical number of another: `2 half-up`, `2 down`. Empty where none does. What all cells of a
 * column have in common tells the rule; one cell alone seldom does.
 */
function roundings(want, have, modes = MODES) {
    const [a, b] = [NUMBER.exec(want), NUMBER.exec(have)];
    if (a === null || b === null)
        return [];
    const [, sign = '', , fraction = ''] = a;
    const [least, most] = [b[3]?.length ?? 0, fraction.length - 1];
    if (least > most || (b[1] !== sign && have !== '0'))
        return [];
    const exact = BigInt(`${a[2]}${fraction}`);
    const found = [];
    for (let scale = least; scale <= most; scale++) {
        const unit = 10n ** BigInt(fraction.length - scale);
        const up = BigInt(`${b[2]}${(b[3] ?? '').padEnd(scale, '0')}`) - exact / unit;
        // One step above what is cut off, or none.
        if (up !== 0n && up !== 1n)
            continue;
        const rest = exact % unit;
        for (const mode of modes) {
            if (goesUp(mode, rest, unit, exact / unit, sign === '-') === (up === 1n))
                found.push(`${scale} ${mode}`);
        }
    }
    return found;
}
/** Whether the magnitude `whole` becomes one more. `rest` of `unit` is cut off. */
function goesUp(mode, rest, unit, whole, negative) {
    switch (mode) {
        case 'down':
            return false;
        case 'up':
            return rest > 0n;
        case 'half-up':
            return 2n * rest >= unit;
        case 'half-even':
            return 2n * rest > unit || (2n * rest === unit && whole % 2n === 1n);
        case 'floor':
            return negative && rest > 0n;
        case 'ceiling':
            return !negative && rest > 0n;
    }
}
/** The likeliest of the rules that are left: fewest places, the commonest mode. */
function likeliest(readings) {
    const rules = readings.flatMap(reading => {
        const [scale = '', name] = reading.split(' ');
        const mode = MODES.find(m => m === name);
        return mode === undefined ? [] : [{ scale: Number(scale), mode }];
    });
    rules.sort((a, b) => a.scale - b.scale || MODES.indexOf(a.mode) - MODES.indexOf(b.mode));
    return rules[0] ?? null;
}
/** `2 decimal places`, `1 decimal place`. */
const placesText = (scale, of = 'decimal place') => scale === 0
    ? `whole ${of === 'decimal place' ? 'numbers' : 'seconds'}`
    : `${scale} ${of}${scale === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./lib/validate/explain/fraction-of-second.js



/** Clocks before this many seconds ago would be rounded the other way. */
const SHIFT = 1e12;
/** A clock that lost digits behind its seconds. */
const fractionOfSecond = {
    name: 'fraction-of-second',
    match: ({ type, want, have }) => {
        if (want === null || have === null)
            return null;
        const [a, b] = [seconds(want, type), seconds(have, type)];
        if (a === null || b === null)
            return null;
        const readings = roundings(a, b, ['half-up', 'down']);
        return readings.length === 0 ? null : { readings };
    },
    say: ({ readings }) => {
        const rule = likeliest(readings);
        if (rule === null)
            return 'fractions of a second are lost, not all alike';
        const to = placesText(rule.scale, 'digit');
        return rule.mode === 'down'
            ? `fractions of a second are cut off to ${to}`
            : `fractions of a second are rounded to ${to}`;
    },
    mend: ({ readings }, field) => {
        const kept = 'precision' in field.type ? field.type.precision : null;
        const cutByColumn = field.form?.kind === 'from' && readings.includes(`${kept} down`);
        // Its reason is the author's to give: the spec refuses an empty one.
        if (cutByColumn)
            return (0,mend/* fieldWith */.xb)(field, { lossy: '' });
        return readings.includes('0 down') ? (0,mend/* tolerate */.j9)(field, 'seconds') : null;
    },
    advice: () => 'The target’s column, or what writes it, keeps too few digits: 6 hold all.',
};
const TIME = /^(-?)(\d+):(\d{2}):(\d{2})(?:\.(\d+))?$/;
/** A clock as a positive decimal number of seconds, so that it is rounded as numbers are. */
function seconds(text, type) {
    if (type.kind === 'wall' || type.kind === 'instant') {
        const clock = (0,field_clock/* readClock */.$t)(text);
        return clock && numberOf(clock.seconds + SHIFT, clock.fraction);
    }
    if (type.kind !== 'time')
        return null;
    const [, sign = '', hour, minute, second, fraction = ''] = TIME.exec(text) ?? [];
    if (hour === undefined)
        return null;
    const whole = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
    return `${sign}${numberOf(whole, fraction)}`;
}
const numberOf = (whole, fraction) => fraction === '' ? String(whole) : `${whole}.${fraction}`;

;// CONCATENATED MODULE: ./lib/validate/explain/letter-case.js


const letterCase = {
    name: 'case',
    match: ({ type, want, have }) => {
        if (!(0,cause/* isText */.KH)(type) || want === null || have === null)
            return null;
        const lower = want.toLowerCase();
        if (lower !== have.toLowerCase())
            return null;
        return { variant: have === lower ? 'lower' : have === want.toUpperCase() ? 'upper' : 'other' };
    },
    say: group => (0,cause/* variantsText */.kf)(group, variant => letter_case_SAID[variant] ?? 'case only'),
    mend: (_group, field) => (0,mend/* tolerate */.j9)(field, 'case'),
};
const letter_case_SAID = {
    lower: 'case only: it is lower case now',
    upper: 'case only: it is upper case now',
};

;// CONCATENATED MODULE: ./lib/validate/explain/member-order.js


/** The same members in another order: SETs written as text, lists, JSON arrays. */
const memberOrder = {
    name: 'member-order',
    match: ({ type, want, have }) => {
        if (want === null || have === null || want.length !== have.length)
            return null;
        if (!want.includes(',') || sorted(want) !== sorted(have))
            return null;
        const ascends = (0,cause/* isText */.KH)(type) && have === [...want.split(',')].sort().join(',');
        return { variant: ascends ? 'ascending' : 'any' };
    },
    say: group => (0,cause/* onlyVariant */.yG)(group) === 'ascending'
        ? 'the same members in another order: they ascend now'
        : 'the same members in another order',
    mend: (group, field) => (0,cause/* onlyVariant */.yG)(group) === 'ascending'
        ? (0,mend/* fieldBySql */.gM)(field, column => field.sql.ascending(column))
        : null,
    advice: (_group, mend) => mend !== null
        ? 'Where the order says something, write the members as the source has them.'
        : 'No rule takes two orders of a text’s members for one: where the order says nothing, write them in one order on both sides, or give them a column that has none, a SET (`as: set`).',
};
const sorted = (list) => {
    const [, open = '', inner = list, close = ''] = /^([[{(])(.*)([\]})])$/s.exec(list) ?? [];
    return `${open}${inner
        .split(',')
        .map(member => member.trim())
        .sort()
        .join(',')}${close}`;
};

;// CONCATENATED MODULE: ./lib/validate/explain/null-and-empty.js

const nullForEmpty = {
    name: 'null-for-empty',
    match: ({ want, have }) => (want === '' && have === null ? {} : null),
    say: () => 'NULL stands for the empty string',
    mend: (_group, field) => (0,mend/* fieldWith */.xb)(field, { empty: null }),
};
const emptyForNull = {
    name: 'empty-for-null',
    match: ({ want, have }) => (want === null && have === '' ? {} : null),
    say: () => 'the empty string stands for NULL',
    mend: (_group, field) => (0,mend/* fieldWith */.xb)(field, { default: '' }),
};
const nullForValue = {
    name: 'null-for-value',
    match: ({ have }) => (have === null ? {} : null),
    say: () => 'NULL stands for a value',
    advice: () => 'The values were lost on the way: look at what writes the column.',
};
const valueForNull = {
    name: 'value-for-null',
    match: ({ want }) => (want === null ? {} : null),
    say: () => 'a value stands for NULL',
    advice: () => 'Something on the target fills the column: a trigger, a program, a default.',
};
const emptied = {
    name: 'empty-for-value',
    match: ({ have }) => (have === '' ? {} : null),
    say: () => 'the empty string stands for a value',
    advice: () => 'The values were lost on the way: look at what writes the column.',
};

// EXTERNAL MODULE: ./lib/validate/explain/other.js
var other = __webpack_require__(9352);
;// CONCATENATED MODULE: ./lib/validate/explain/replaced-characters.js



/** Characters that a charset on the way does not have became question marks, or U+FFFD. */
const replacedCharacters = {
    name: 'replaced-characters',
    match: ({ type, want, have }) => {
        if (!(0,cause/* isText */.KH)(type) || want === null || have === null)
            return null;
        if (!by([...want], have) && !by(units(want), have))
            return null;
        return {
            variant: have.includes('\ufffd') ? 'U+FFFD' : 'question marks',
            readings: CHARSETS.filter(charset => replaces(charset, want) === have),
        };
    },
    say: group => (0,cause/* variantsText */.kf)(group, variant => `characters became ${variant}`),
    mend: ({ readings: [charset] }, field) => charset !== undefined && field.form?.kind === 'from' && field.form.forms.charset === undefined
        ? (0,mend/* fieldWith */.xb)(field, { charset, invalid: 'replace' })
        : null,
    advice: (_group, mend) => mend !== null
        ? 'A charset on the way does not have them: utf8mb4 (PostgreSQL: UTF8) has all.'
        : 'No rule gives back what is lost: a charset on the way does not have these characters; make it utf8mb4 (PostgreSQL: UTF8), and move again.',
};
/** The narrower one first: it is the one that explains the least. */
const CHARSETS = ['cp1252', 'latin1', 'ascii'];
const STEPS = new Map(CHARSETS.map(charset => [charset, (0,field_charset/* fromCharset */.l)(charset, 'replace')]));
function replaces(charset, text) {
    const read = STEPS.get(charset)?.(text);
    return typeof read === 'string' ? read : null;
}
const units = (text) => text.split('');
function by(want, have) {
    if (!/[?\ufffd]/.test(have))
        return false;
    const got = [...have];
    return (got.length === want.length &&
        got.every((char, i) => char === want[i] || ((char === '?' || char === '\ufffd') && (want[i] ?? '') > '\u007f')));
}

;// CONCATENATED MODULE: ./lib/validate/explain/rounded.js


const KINDS = new Set(['decimal', 'integer', 'float']);
/** Fewer decimal places than the mapping makes. */
const rounded = {
    name: 'rounded',
    match: ({ type, want, have }) => {
        if (!KINDS.has(type.kind) || want === null || have === null)
            return null;
        const readings = roundings(want, have);
        return readings.length === 0 ? null : { readings };
    },
    say: ({ readings }) => {
        const rule = likeliest(readings);
        if (rule === null)
            return 'rounded, not all alike';
        const to = placesText(rule.scale);
        if (rule.mode === 'down')
            return `cut off to ${to}`;
        return `rounded to ${to}${rule.mode === 'half-up' ? '' : `, ${rule.mode}`}`;
    },
    mend: ({ readings }, field) => {
        const rule = likeliest(readings);
        return rule === null ? null : (0,mend/* fieldWith */.xb)(field, { round: rule });
    },
};

;// CONCATENATED MODULE: ./lib/validate/explain/scaled.js


const scaled_KINDS = new Set(['integer', 'decimal']);
const scaled_NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;
/** Cents for dollars: the same digits, the point elsewhere. */
const scaled = {
    name: 'scaled',
    match: ({ type, want, have }) => {
        if (!scaled_KINDS.has(type.kind) || want === null || have === null)
            return null;
        const [a, b] = [parts(want), parts(have)];
        if (a === null || b === null || a.digits !== b.digits || a.power === b.power)
            return null;
        return { variant: String(b.power - a.power) };
    },
    say: group => (0,cause/* variantsText */.kf)(group, power => {
        const times = `1${'0'.repeat(Math.abs(Number(power)))}`;
        return power.startsWith('-') ? `a ${times}th of what it should be` : `${times} times too much`;
    }),
    mend: (group, field) => {
        const power = Number((0,cause/* onlyVariant */.yG)(group) ?? 0);
        return power === 0 ? null : byFactor(power, field);
    },
};
function byFactor(power, field) {
    if (field.form?.kind !== 'from')
        return null;
    const { multiply, divide } = field.form.forms;
    const factor = `1${'0'.repeat(Math.abs(power))}`;
    if (multiply === undefined && divide === undefined)
        return (0,mend/* fieldWith */.xb)(field, power > 0 ? { multiply: factor } : { divide: factor });
    // A factor too many is taken away; any other product is the author's to find.
    if (power > 0 && divide === factor)
        return (0,mend/* fieldWith */.xb)(field, { divide: undefined });
    if (power < 0 && multiply === factor)
        return (0,mend/* fieldWith */.xb)(field, { multiply: undefined });
    return null;
}
/** Sign and digits without zeros at either end, and where the point stands. */
function parts(text) {
    const [, minus = '', whole, fraction = ''] = scaled_NUMBER.exec(text) ?? [];
    if (whole === undefined)
        return null;
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const bare = digits.replace(/0+$/, '');
    return { digits: `${minus}${bare}`, power: digits.length - bare.length - fraction.length };
}

// EXTERNAL MODULE: ./lib/validate/explain/shift.js + 1 modules
var shift = __webpack_require__(7542);
;// CONCATENATED MODULE: ./lib/validate/explain/sign.js

const sign_KINDS = new Set(['integer', 'decimal', 'float', 'interval', 'time']);
const sign = {
    name: 'sign',
    match: ({ type, want, have }) => sign_KINDS.has(type.kind) &&
        want !== null &&
        have !== null &&
        (have === `-${want}` || want === `-${have}`)
        ? {}
        : null,
    say: () => 'the sign is the other one',
    mend: (_group, field) => isNumber(field) && field.form?.kind === 'from' && field.form.forms.multiply === undefined
        ? (0,mend/* fieldWith */.xb)(field, { multiply: '-1' })
        : null,
};
const isNumber = ({ type }) => type.kind === 'integer' || type.kind === 'decimal';

;// CONCATENATED MODULE: ./lib/validate/explain/unicode-form.js


const FORMS = ['nfc', 'nfd', 'nfkc', 'nfkd'];
/** The same characters by Unicode's equivalence, composed otherwise: `é` of one code point or of two. */
const unicodeForm = {
    name: 'unicode-form',
    match: ({ type, want, have }) => {
        if (!(0,cause/* isText */.KH)(type) || want === null || have === null || isAscii(want))
            return null;
        if (want.normalize('NFKC') !== have.normalize('NFKC'))
            return null;
        const form = FORMS.find(f => want.normalize(f.toUpperCase()) === have);
        return { variant: form ?? 'mixed' };
    },
    say: group => (0,cause/* variantsText */.kf)(group, form => form === 'mixed' ? 'Unicode form only' : `Unicode form only: it is ${form.toUpperCase()} now`),
    mend: (group, field) => {
        const form = FORMS.find(f => f === (0,cause/* onlyVariant */.yG)(group));
        return form === undefined
            ? null
            : (0,mend/* fieldBySql */.gM)(field, column => field.sql.unicodeForm(column, form));
    },
    advice: () => 'Something on the way composes accented characters otherwise.',
};
const isAscii = (text) => /^\p{ASCII}*$/u.test(text);

;// CONCATENATED MODULE: ./lib/validate/explain/wrapped.js
const BITS = [8, 16, 24, 32, 64];
const WHOLE = /^-?\d{1,25}$/;
/** Whole numbers that ran over the end of a narrower type, or were read with the other sign. */
const wrapped = {
    name: 'wrapped',
    match: ({ want, have, type }) => {
        if (type.kind !== 'integer' && type.kind !== 'decimal')
            return null;
        if (want === null || have === null || !WHOLE.test(want) || !WHOLE.test(have))
            return null;
        const apart = BigInt(want) - BigInt(have);
        const readings = BITS.filter(bits => {
            const range = 1n << BigInt(bits);
            const within = BigInt(have) >= -(range >> 1n) && BigInt(have) < range;
            return within && apart !== 0n && apart % range === 0n;
        });
        return readings.length === 0 ? null : { readings: readings.map(String) };
    },
    say: ({ readings }) => {
        const bits = readings.at(-1);
        return bits === undefined
            ? 'wrapped around, not all alike'
            : `wrapped around at ${bits} bits (signed or unsigned)`;
    },
    advice: () => 'The column or a variable on the way is too narrow, or has the other sign.',
};
/** Numbers beyond a type's end that became its end, as MySQL does where it is not strict. */
const clamped = {
    name: 'clamped',
    match: ({ want, have, type }) => {
        if (type.kind !== 'integer' && type.kind !== 'decimal')
            return null;
        if (want === null || have === null || !wrapped_NUMBER.test(want) || !isEnd(have))
            return null;
        const [a, b] = [Number(want), Number(have)];
        const beyond = b > 0 ? a >= b : b < 0 ? a <= b : a < 0;
        return beyond ? {} : null;
    },
    say: () => 'replaced by the largest or smallest number of a type',
    advice: () => 'A type on the way is too narrow, and its server was not strict.',
};
const wrapped_NUMBER = /^-?\d+(\.\d+)?$/;
const NINES = /^-?9{2,}(\.9+)?$|^-?9+\.9+$/;
const ENDS = new Set(BITS.flatMap(bits => {
    const half = 1n << BigInt(bits - 1);
    return [half - 1n, -half, 2n * half - 1n].map(String);
}));
const isEnd = (text) => ENDS.has(text) || NINES.test(text);

;// CONCATENATED MODULE: ./lib/validate/explain/causes.js




















/** Every cause, in the order in which a cell is asked: what says more comes first, and the last takes all. */
const CAUSES = [
    noValue,
    notReadable,
    nullForEmpty,
    emptyForNull,
    nullForValue,
    default_taken/* defaultForNull */.S,
    valueForNull,
    blanks,
    emptied,
    letterCase,
    unicodeForm,
    byteOrder,
    charset,
    doubleEncoding,
    replacedCharacters,
    cut,
    memberOrder,
    sign,
    scaled,
    floatDigits,
    rounded,
    fractionOfSecond,
    shift/* hours */.c$,
    shift/* minutes */.Gx,
    wrapped,
    clamped,
    default_taken/* defaultForValue */.U,
    other/* other */.F,
];
/** How one cell differs, in words. */
const sayOf = (cause, { variant, readings = [] }) => cause.say({
    count: 1,
    variants: new Map(variant === undefined ? [] : [[variant, 1]]),
    readings,
    samples: new Map(),
    blurred: true,
});
/** Why a cell differs. */
function explain(cell) {
    for (const cause of CAUSES) {
        const match = cause.match(cell);
        if (match !== null)
            return { cause, match };
    }
    return { cause: other/* other */.F, match: {} };
}
const BY_NAME = new Map([...CAUSES, other/* recoded */.hl].map(cause => [cause.name, cause]));
/** A cause by its name, from a tally. */
const causeNamed = (name) => BY_NAME.get(name) ?? other/* other */.F;


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ defaultForNull),
/* harmony export */   U: () => (/* binding */ defaultForValue)
/* harmony export */ });
/* harmony import */ var _mend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7184);

/** NULL became what the column holds where nothing is written. */
const defaultForNull = {
    name: 'default-for-null',
    match: ({ want, have, default: own }) => want === null && have !== null && have === own ? {} : null,
    say: () => 'the column’s default stands for NULL',
    mend: (_group, field) => withDefault(field),
};
/** A value became what the column holds where nothing is written. */
const defaultForValue = {
    name: 'default-for-value',
    match: ({ want, have, default: own }) => want !== null && have !== null && have === own ? { sample: [want, have] } : null,
    say: () => 'the column’s default stands for a value',
    advice: () => 'Whatever wrote these rows left the column out.',
};
/** The default is no row's value, but that a row holds it is: not said of what is pii. */
const withDefault = (field) => field.default === null ? null : (0,_mend_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldWith */ .xb)(field, { default: field.default });


/***/ }),

/***/ 6015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultText)
/* harmony export */ });
/* harmony import */ var _field_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7148);


/** A quoted text or a bare number or word, in parentheses or not, and PostgreSQL's cast behind it. */
const LITERAL = /^\(*\s*(?:'((?:[^'\\]|''|\\.)*)'|(-?\d+(?:\.\d+)?|true|false))\s*(?:::[\w ."()[\],]+)?\)*$/i;
/** The canonical text of what a column's default puts in; null where the default is an expression, or no value of the type. */
function defaultText(sql, type) {
    const [, quoted, bare] = LITERAL.exec(sql ?? '') ?? [];
    const text = quoted === undefined ? bare : quoted.replaceAll("''", "'");
    if (text === undefined)
        return null;
    const value = (0,_field_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(text, type);
    if (value.fault !== null || value.start < 0)
        return null;
    return type.kind === 'bytes'
        ? value.data.toString('hex', value.start, value.end)
        : (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .slotText */ .aX)(value);
}


/***/ }),

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   L3: () => (/* binding */ flow),
/* harmony export */   gM: () => (/* binding */ fieldBySql),
/* harmony export */   j9: () => (/* binding */ tolerate),
/* harmony export */   xb: () => (/* binding */ fieldWith)
/* harmony export */ });
/** The keys behind `from` in the language's order of work, which is also how people read them. */
const ORDER = [
    'charset',
    'invalid',
    'empty',
    'nul',
    'zero',
    'values',
    'epoch',
    'zone',
    'gap',
    'overlap',
    'multiply',
    'divide',
    'round',
    'as',
    'duplicates',
    'lossy',
    'too-long',
    'default',
];
/** The column's field with some of its forms changed; null where it is no copy of a source column. */
function fieldWith(field, change) {
    const { form } = field;
    if (form?.kind !== 'from')
        return null;
    const forms = { ...form.forms, ...change };
    const said = ORDER.flatMap(key => forms[key] === undefined ? [] : [`${key}: ${flow(spoken(key, forms[key]))}`]);
    const source = flow(form.column.name);
    const text = said.length === 0 ? source : `{ from: ${source}, ${said.join(', ')} }`;
    return { under: 'fields', text: `${flow(field.column)}: ${text}` };
}
/** The mode that SQL rounds by need not be said. */
const spoken = (key, value) => key === 'round' &&
    typeof value === 'object' &&
    value !== null &&
    'mode' in value &&
    value.mode === 'half-up' &&
    'scale' in value
    ? { scale: value.scale }
    : value;
/** The column's field as an expression of the source; null where it is no plain copy of a source column. */
function fieldBySql(field, make) {
    const { form } = field;
    if (form?.kind !== 'from' || !isPlain(form.forms))
        return null;
    const sql = make(field.sql.name(form.column.name));
    return sql === null
        ? null
        : { under: 'fields', text: `${flow(field.column)}: { sql: ${JSON.stringify(sql)} }` };
}
/** Whether a field is its source column as it is. */
const isPlain = (forms) => Object.values(forms).every(v => v === undefined);
/** An entry of `validate.tolerate`. Its reason is left empty, which the spec refuses: only its author has one. */
const tolerate = (field, as) => ({
    under: 'tolerate',
    text: `- { column: ${flow(`${field.table}.${field.column}`)}, as: ${as}, why: "" }`,
});
const PLAIN = /^(-\d|[\p{L}\p{N}_])[\p{L}\p{N}_./+-]*$/u;
/** A value in YAML's flow style, as the spec's loader reads it back. */
function flow(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        // A plain `null` would be NULL; every other plain scalar is text there.
        return PLAIN.test(value) && !/^null$/i.test(value) ? value : JSON.stringify(value);
    if (typeof value !== 'object')
        return String(value);
    const entries = Object.entries(value).map(([key, of]) => `${flow(key)}: ${flow(of)}`);
    return entries.length === 0 ? '{ }' : `{ ${entries.join(', ')} }`;
}


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ other),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   s8: () => (/* binding */ isRecoding)
/* harmony export */ });
/* harmony import */ var _field_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(815);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6737);
/* harmony import */ var _mend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7184);



/** Values longer than this are no labels. */
const LONGEST = 64;
/** A list of values that is longer is not one to paste. */
const LABELS = 32;
/** What no cause explains. */
const other = {
    name: 'other',
    match: cell => {
        const { want, have } = cell;
        const variant = kindOf(cell);
        return want === null || have === null || want.length > LONGEST || have.length > LONGEST
            ? { variant }
            : { variant, sample: [want, have] };
    },
    say: group => (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .variantsText */ .kf)(group, variant => variant),
};
/** Of many cells that no cause explains: every value always became the same other value. */
const recoded = {
    name: 'recoded',
    match: () => null,
    say: ({ samples }) => samples?.size === 1
        ? 'one value became another one, always the same'
        : `${samples?.size ?? 'many'} values became others, each always the same`,
    mend: valuesMend,
    advice: () => null,
};
/** Whether a group is a recoding: each value seen more than once or at least in a list short enough to be one of labels. */
const isRecoding = ({ samples, blurred, count }) => !blurred && samples !== null && samples.size <= LABELS && count >= 2 * samples.size;
/** A list of values stands for a plain copy, or takes the place of the list that is there. */
function valuesMend({ samples }, field) {
    const { form } = field;
    if (form?.kind !== 'from' || samples === null)
        return null;
    const { values, ...rest } = form.forms;
    if (!(0,_mend_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(rest))
        return null;
    if (!field.shown)
        return { under: 'fields', text: hidden(form.column.name, field) };
    const became = (text) => samples.get(text) ?? text;
    const labels = form.column.type.kind === 'enum' ? form.column.type.labels : [];
    const list = values === undefined
        ? [...labels.map(label => [label, became(label)]), ...samples]
        : Object.entries(values).map(([of, to]) => [of, to === null ? null : became(to)]);
    return (0,_mend_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldWith */ .xb)(field, { values: Object.fromEntries(list) });
}
/** The list is for the author to fill in: the spec refuses it as long as it is empty. */
const hidden = (source, { column }) => `${(0,_mend_js__WEBPACK_IMPORTED_MODULE_1__/* .flow */ .L3)(column)}: { from: ${(0,_mend_js__WEBPACK_IMPORTED_MODULE_1__/* .flow */ .L3)(source)}, values: { } }`;
function kindOf({ type, want, have }) {
    if (want === null || have === null)
        return 'another value';
    switch (type.kind) {
        case 'wall':
        case 'instant':
        case 'date':
            return clocks(want, have);
        case 'integer':
        case 'decimal':
        case 'float':
        case 'year':
            return 'another number';
        case 'boolean':
            return 'the other of the two';
        default:
            return (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(type) || type.kind === 'bytes' ? lengths(want, have) : 'another value';
    }
}
function lengths(want, have) {
    if (want.length === have.length)
        return 'other characters, the same length';
    return have.length < want.length ? 'other characters, shorter' : 'other characters, longer';
}
function clocks(want, have) {
    const [a, b] = [(0,_field_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .readClock */ .$t)(want), (0,_field_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .readClock */ .$t)(have)];
    if (a === null || b === null)
        return 'another value';
    if (a.seconds === b.seconds)
        return 'another fraction of a second';
    return b.seconds > a.seconds ? 'later' : 'earlier';
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ areAlike),
  c$: () => (/* binding */ hours),
  Gx: () => (/* binding */ minutes)
});

// EXTERNAL MODULE: ./lib/validate/field/clock.js
var clock = __webpack_require__(815);
// EXTERNAL MODULE: ./lib/validate/explain/cause.js
var cause = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/validate/explain/mend.js
var mend = __webpack_require__(7184);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
// EXTERNAL MODULE: ./lib/validate/field/zone.js
var field_zone = __webpack_require__(3295);
;// CONCATENATED MODULE: ./lib/validate/explain/zone-of-shift.js



/** Where most wall clocks are from: of zones that explain a shift equally well, the first of these is named. */
const COMMON = [
    'UTC',
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'Europe/London',
    'Europe/Berlin',
    'Europe/Helsinki',
    'Europe/Istanbul',
    'Europe/Moscow',
    'Africa/Johannesburg',
    'Asia/Dubai',
    'Asia/Kolkata',
    'Asia/Bangkok',
    'Asia/Shanghai',
    'Asia/Tokyo',
    'Australia/Sydney',
    'Australia/Adelaide',
    'Pacific/Auckland',
    'America/Sao_Paulo',
    'America/Phoenix',
    'America/Halifax',
];
/**
 * The zone in which the source's wall clocks would be the instants found. `pairs`: instants in seconds since 1970, as the
 * mapping makes them by `declared`, and as found. Null where no zone explains all of them.
 */
function zoneThatExplains(pairs, declared) {
    const walls = pairs.map(({ want, have }) => ({ wall: wallOf(want, declared), have }));
    const zones = [...COMMON, ...Intl.supportedValuesOf('timeZone')];
    return zones.find(zone => zone !== declared && explains(zone, walls)) ?? null;
}
function wallOf(instant, zone) {
    const at = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
    return (0,clock/* clockText */.Yi)(instant + at.offsetNanoseconds / 1e9, '');
}
function explains(zone, walls) {
    const readings = [(0,field_zone/* instantOf */.B)(zone, 'earlier', 'earlier'), (0,field_zone/* instantOf */.B)(zone, 'later', 'later')];
    return (walls.length > 0 &&
        walls.every(({ wall, have }) => readings.some(read => {
            const instant = read(wall);
            return typeof instant === 'string' && (0,clock/* readClock */.$t)(instant)?.seconds === have;
        })));
}

;// CONCATENATED MODULE: ./lib/validate/explain/shift.js




/** From one end of the world's offsets to the other. A longer way is no matter of zones, and would tell where a value lies. */
const FARTHEST = 26 * 60;
/** Every zone of today stands a multiple of this from every other. */
const QUARTER = 15;
/** A clock that is off by what lies between two zones. */
const hours = {
    name: 'hours-shifted',
    match: cell => {
        const shift = shifted(cell);
        return shift !== null && shift.minutes % QUARTER === 0 ? matchOf(shift) : null;
    },
    say: group => (0,cause/* variantsText */.kf)(group, distance, 'by many different hours'),
    mend: zoneMend,
    advice: () => 'A session, a driver or a trigger reads the clock in another zone.',
};
/** A clock that is off by other whole minutes: a cause only where all cells are alike. */
const minutes = {
    name: 'minutes-shifted',
    match: cell => {
        const shift = shifted(cell);
        return shift === null ? null : matchOf(shift);
    },
    say: group => (0,cause/* variantsText */.kf)(group, distance),
    advice: () => 'Something adds the same time to every row.',
};
function shifted({ type, want, have }) {
    if (want === null || have === null)
        return null;
    if (type.kind !== 'wall' && type.kind !== 'instant' && type.kind !== 'date')
        return null;
    const [a, b] = [(0,clock/* readClock */.$t)(want), (0,clock/* readClock */.$t)(have)];
    if (a === null || b === null || a.fraction !== b.fraction)
        return null;
    const apart = (b.seconds - a.seconds) / 60;
    if (!Number.isInteger(apart) || apart === 0 || Math.abs(apart) > FARTHEST)
        return null;
    return { minutes: apart, want: a.seconds, have: b.seconds };
}
/** One sample a month and distance: enough to see a zone's summer and winter. */
function matchOf({ minutes: apart, want, have }) {
    const month = new Date(want * 1000).getUTCMonth();
    return { variant: String(apart), sample: [`${apart} ${month}`, `${want} ${have}`] };
}
function zoneMend(group, field) {
    const { form } = field;
    if (form?.kind !== 'from' || field.type.kind !== 'instant' || form.column.type.kind !== 'wall')
        return null;
    const declared = form.forms.zone ?? form.zone;
    if (declared === null)
        return null;
    const pairs = [...(group.samples?.values() ?? [])].map(sample => {
        const [want = 0, have = 0] = sample.split(' ').map(Number);
        return { want, have };
    });
    const zone = zoneThatExplains(pairs, declared);
    return zone === null ? null : (0,mend/* fieldWith */.xb)(field, { zone });
}
/** `3 h later`, `5 h 30 min earlier`, `a day earlier`. */
function distance(variant) {
    const apart = Math.abs(Number(variant));
    const [hour, minute] = [Math.floor(apart / 60), apart % 60];
    const text = apart === 24 * 60
        ? 'a day'
        : [hour > 0 ? `${hour} h` : '', minute > 0 ? `${minute} min` : ''].filter(Boolean).join(' ');
    return `${text} ${variant.startsWith('-') ? 'earlier' : 'later'}`;
}
/** Whether cells that are off by whole minutes have anything in common. */
const areAlike = (group) => (0,cause/* onlyVariant */.yG)(group) !== null;


/***/ }),

/***/ 2656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   R4: () => (/* binding */ Causes),
/* harmony export */   ic: () => (/* binding */ addCauses)
/* harmony export */ });
/* harmony import */ var _shown_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1854);

/** Variants told apart, and samples kept, of one cause. */
const VARIANTS = 8;
const SAMPLES = 128;
/** The causes of one column, as its cells come in. */
class Causes {
    #open = new Map();
    #keysShown;
    constructor(keysShown, from = []) {
        this.#keysShown = keysShown;
        for (const tally of from)
            this.absorb(tally);
    }
    /** One more cell; `row` is only asked where it is among the first by key. */
    add(cause, match, order, row) {
        const group = this.#group(cause, match.readings);
        group.count++;
        if (match.variant !== undefined)
            countVariant(group, match.variant, 1);
        if (match.readings !== undefined)
            keepReadings(group, match.readings);
        if (match.sample !== undefined)
            keepSample(group, ...match.sample);
        else
            group.unsampled = true;
        (0,_shown_row_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(group.rows, order, this.#keysShown, row);
    }
    /** Cells of another part, or of another cause that turned out to be this one. */
    absorb(from, cause = from.cause) {
        const group = this.#group(cause, from.readings);
        group.count += from.count;
        if (from.variants === null)
            group.variants = null;
        for (const [variant, count] of from.variants ?? [])
            countVariant(group, variant, count);
        keepReadings(group, from.readings);
        if (from.samples === null)
            group.samples = null;
        for (const [of, what] of from.samples ?? [])
            keepSample(group, of, what);
        group.blurred ||= from.blurred;
        group.rows = (0,_shown_row_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(group.rows, from.rows, this.#keysShown);
    }
    /** Most cells first. */
    get tally() {
        return [...this.#open]
            .map(([cause, { unsampled, ...group }]) => ({
            ...group,
            cause,
            variants: group.variants && sortedByName(group.variants),
            readings: [...group.readings],
            samples: group.samples && sortedByName(group.samples),
            blurred: group.blurred || unsampled,
        }))
            .sort((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1));
    }
    #group(cause, readings = []) {
        const known = this.#open.get(cause);
        if (known !== undefined)
            return known;
        const group = {
            count: 0,
            variants: new Map(),
            readings,
            samples: new Map(),
            blurred: false,
            unsampled: false,
            rows: [],
        };
        this.#open.set(cause, group);
        return group;
    }
}
function countVariant(group, variant, count) {
    if (group.variants === null)
        return;
    group.variants.set(variant, (group.variants.get(variant) ?? 0) + count);
    if (group.variants.size > VARIANTS)
        group.variants = null;
}
function keepReadings(group, readings) {
    if (group.readings !== readings)
        group.readings = group.readings.filter(reading => readings.includes(reading));
}
function keepSample(group, of, what) {
    if (group.samples === null)
        return;
    const known = group.samples.get(of);
    if (known !== undefined && known !== what)
        group.blurred = true;
    // Of two the lower one, whichever came first.
    if (known === undefined || what < known)
        group.samples.set(of, what);
    if (group.samples.size > SAMPLES)
        group.samples = null;
}
const sortedByName = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
/** A tally as causes read it. */
const groupOf = (tally) => ({
    ...tally,
    variants: tally.variants && new Map(tally.variants),
    samples: tally.samples && new Map(tally.samples),
});
/** Causes of both parts of a table together, by column. */
function addCauses(a, b, keysShown) {
    const sum = { ...a };
    for (const [column, tallies] of Object.entries(b)) {
        sum[column] = new Causes(keysShown, [...(a[column] ?? []), ...tallies]).tally;
    }
    return sum;
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ fromCharset)
});

// EXTERNAL MODULE: ./lib/validate/field/step.js
var step = __webpack_require__(9115);
;// CONCATENATED MODULE: ./lib/validate/field/utf8.js
/** By first byte: how many follow, and what the second one may be. Table 3-7 of the Unicode Standard. */
const SEQUENCES = [
    { first: [0xc2, 0xdf], follow: 1, second: [0x80, 0xbf] },
    { first: [0xe0, 0xe0], follow: 2, second: [0xa0, 0xbf] },
    { first: [0xe1, 0xec], follow: 2, second: [0x80, 0xbf] },
    { first: [0xed, 0xed], follow: 2, second: [0x80, 0x9f] },
    { first: [0xee, 0xef], follow: 2, second: [0x80, 0xbf] },
    { first: [0xf0, 0xf0], follow: 3, second: [0x90, 0xbf] },
    { first: [0xf1, 0xf3], follow: 3, second: [0x80, 0xbf] },
    { first: [0xf4, 0xf4], follow: 3, second: [0x80, 0x8f] },
];
/**
 * Strict UTF-8: characters, and null for each maximal subpart that is none (Unicode 3.9, as the WHATWG's decoder replaces
 * them). TextDecoder itself does not tell a U+FFFD that it made from one that stands there.
 */
function decodeUtf8(bytes) {
    const decoded = [];
    for (let at = 0; at < bytes.length;) {
        const first = bytes[at] ?? 0;
        if (first < 0x80) {
            decoded.push(String.fromCharCode(first));
            at++;
            continue;
        }
        const length = sequenceLength(bytes, at);
        const whole = length === wanted(first);
        decoded.push(whole ? Buffer.from(bytes.slice(at, at + length)).toString('utf8') : null);
        at += length;
    }
    return decoded;
}
const sequence = (first) => SEQUENCES.find(s => first >= s.first[0] && first <= s.first[1]);
/** Bytes of a whole sequence; 0 where none begins so. */
function wanted(first) {
    const found = sequence(first);
    return found === undefined ? 0 : found.follow + 1;
}
/** How many bytes from `at` on belong together, one at least. */
function sequenceLength(bytes, at) {
    const found = sequence(bytes[at] ?? 0);
    if (found === undefined)
        return 1;
    let length = 1;
    for (; length <= found.follow; length++) {
        const byte = bytes[at + length] ?? 0;
        const [least, most] = length === 1 ? found.second : [0x80, 0xbf];
        if (byte < least || byte > most)
            break;
    }
    return length;
}

;// CONCATENATED MODULE: ./lib/validate/field/charset.js


/** Bytes 80–9F of Windows-1252, as the Unicode Consortium's table of it has them; five are not assigned. */
const CP1252 = [
    '€',
    null,
    '‚',
    'ƒ',
    '„',
    '…',
    '†',
    '‡',
    'ˆ',
    '‰',
    'Š',
    '‹',
    'Œ',
    null,
    'Ž',
    null,
    null,
    '‘',
    '’',
    '“',
    '”',
    '•',
    '–',
    '—',
    '˜',
    '™',
    'š',
    '›',
    'œ',
    null,
    'ž',
    'Ÿ',
];
const BYTES = new Map(CP1252.flatMap((character, n) => (character === null ? [] : [[character, 0x80 + n]])));
const latin1 = (byte) => String.fromCharCode(byte);
const DECODERS = {
    cp1252: bytes => bytes.map(b => (b >= 0x80 && b < 0xa0 ? (CP1252[b - 0x80] ?? null) : latin1(b))),
    latin1: bytes => bytes.map(latin1),
    ascii: bytes => bytes.map(b => (b < 0x80 ? latin1(b) : null)),
    utf8: decodeUtf8,
};
const NAMES = {
    'windows-1252': 'cp1252',
    'iso-8859-1': 'latin1',
    'utf-8': 'utf8',
    utf8mb4: 'utf8',
    'us-ascii': 'ascii',
};
/**
 * Text that was read in the wrong charset: back to its bytes, one a character, and those decoded as what they are. Null for a
 * charset that is not known here.
 */
function fromCharset(charset, invalid) {
    const name = charset.toLowerCase();
    const decode = DECODERS[NAMES[name] ?? name];
    if (decode === undefined)
        return null;
    return text => {
        const decoded = runsOf(text).flatMap(run => (run === null ? [null] : decode(run)));
        if (invalid === 'error' && decoded.includes(null))
            return (0,step/* fault */.DG)(`there are bytes that ${charset} does not have`);
        return decoded.map(c => c ?? (invalid === 'replace' ? '\ufffd' : '')).join('');
    };
}
/** The bytes behind characters, as MySQL's latin1 has them; null for each character that has no byte, which ends a run. */
function runsOf(text) {
    const runs = [];
    let run = [];
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const byte = code < 0x100 ? code : BYTES.get(character);
        if (byte !== undefined)
            run.push(byte);
        else {
            runs.push(run, null);
            run = [];
        }
    }
    runs.push(run);
    return runs;
}


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readClock),
/* harmony export */   O7: () => (/* binding */ wallText),
/* harmony export */   Xx: () => (/* binding */ instantText),
/* harmony export */   Yi: () => (/* binding */ clockText),
/* harmony export */   bd: () => (/* binding */ MIDNIGHT)
/* harmony export */ });
/** Wall clocks and instants as canonical text: `2026-01-31 23:59:59.5`, no zeros at the end of a fraction. */
const MIDNIGHT = '00:00:00';
const CLOCK = /^(\d{4,})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?(?::?\d{2})?)?$/;
/** Reads a wall clock or an instant; null where the text is none (zero dates, `infinity`, BC). */
function readClock(text) {
    const found = CLOCK.exec(text);
    if (found === null)
        return null;
    const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = found;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
        return null;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return null;
    return {
        seconds: date.getTime() / 1000 + Number(hour) * 3600 + Number(minute) * 60 + Number(second),
        fraction: fraction.replace(/0+$/, ''),
        offset: zone === undefined ? null : offsetSeconds(zone),
    };
}
function offsetSeconds(zone) {
    if (zone === 'Z')
        return 0;
    const digits = zone.slice(1).replaceAll(':', '');
    const seconds = Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2, 4)) * 60 + Number(digits.slice(4, 6));
    return zone.startsWith('-') ? -seconds : seconds;
}
/** Canonical text of seconds since 1970 and a fraction. */
function clockText(seconds, fraction) {
    const iso = new Date(seconds * 1000).toISOString();
    // Years beyond 9999 come as +012345.
    const text = iso.slice(0, iso.indexOf('.')).replace('T', ' ').replace(/^\+0*/, '');
    return fraction === '' ? text : `${text}.${fraction}`;
}
/** A wall clock as written, canonical; null where it is none or names a zone. */
function wallText(text) {
    const clock = readClock(text);
    return clock === null || clock.offset !== null ? null : clockText(clock.seconds, clock.fraction);
}
/** An instant as written, canonical: in UTC, which is also what it means where it names no offset. */
function instantText(text) {
    const clock = readClock(text);
    return clock === null ? null : clockText(clock.seconds - (clock.offset ?? 0), clock.fraction);
}


/***/ }),

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SelectList),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);

/** The cell `input` of the row, in canonical form; NULL stays NULL. */
function plain(input, form) {
    return (chunk, base, slot) => {
        const start = chunk.start[base + input] ?? -1;
        if (start < 0)
            (0,_slot_js__WEBPACK_IMPORTED_MODULE_0__/* .setNull */ .Op)(slot);
        else
            form(chunk.data, start, chunk.end[base + input] ?? start, slot);
    };
}
/** The select list of one reading: every expression once. */
class SelectList {
    #expressions = new Map();
    /** Its place in the row. */
    add(expression) {
        const known = this.#expressions.get(expression);
        if (known !== undefined)
            return known;
        this.#expressions.set(expression, this.#expressions.size);
        return this.#expressions.size - 1;
    }
    /** A query always selects something: rows without a cell to read are rows too. */
    get sql() {
        return [...this.#expressions.keys()].join(', ') || "'1'";
    }
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal),
/* harmony export */   l: () => (/* binding */ setSame)
/* harmony export */ });
/* harmony import */ var _convert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9742);
/* harmony import */ var _from_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9353);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7148);



/** A literal of the spec, read by the target column's type; null is NULL. What the type cannot read is a fault in the slot. */
function literal(value, type) {
    const to = (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .slot */ .NI)();
    if (value === null)
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .setNull */ .Op)(to);
    else if (type.kind === 'bytes') {
        const bytes = /^\\x([0-9a-f]{2})*$/i.test(value)
            ? Buffer.from(value.slice(2), 'hex')
            : Buffer.from(value);
        (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .setBytes */ .m5)(to, bytes, 0, bytes.length);
    }
    else {
        const form = (0,_convert_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C)(_from_text_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT */ .a, type);
        const bytes = Buffer.from(value);
        if (form === null)
            (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .setFault */ .Vy)(to, `a ${type.kind} is not read from a literal`);
        else
            form(bytes, 0, bytes.length, to);
    }
    return (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .copyOf */ .zP)(to);
}
/** Makes `to` show what `from` holds. */
function setSame(to, from) {
    to.data = from.data;
    to.start = from.start;
    to.end = from.end;
    to.fault = from.fault;
    to.unmapped = from.unmapped;
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   aY: () => (/* binding */ isBytes)
/* harmony export */ });
/* unused harmony export isText */
/** Whether a kind's text here has one character a byte. */
const isBytes = ({ kind }) => kind === 'bytes' || kind === 'geometry';
const fault = (why) => ({ fault: why });
/** A step's answer where it is a value or NULL; null for what ends the work. */
const isText = (worked) => typeof worked === 'string';


/***/ }),

/***/ 3295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8599);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(815);


const HOUR = 3600;
/** Hours remembered of one zone. */
const MOST = 100_000;
/** By zone and hour, for every field and every comparison of this process: the offset that holds for all of the hour, null where it changes. */
const OFFSETS = new Map();
/**
 * Wall clocks of a zone as instants (UTC, canonical text). `gap`: a wall clock that the zone skipped; `overlap`: one that it
 * had twice; `earlier` and `later` name the instant that is meant, as Temporal's disambiguation does.
 * Answers `{ fault }` where there is no instant.
 */
function instantOf(zone, gap, overlap) {
    // Almost every hour lies wholly under one offset: one look at the zone serves every clock within it.
    const hours = OFFSETS.get(zone) ?? new Map();
    OFFSETS.set(zone, hours);
    return text => {
        const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .readClock */ .$t)(text);
        // The year 0 is a zero date, as it is where a date is read.
        if (clock === null || clock.offset !== null || text.startsWith('0000'))
            return { fault: 'this is no wall clock that a zone could place' };
        const hour = Math.floor(clock.seconds / HOUR);
        let offset = hours.get(hour);
        if (offset === undefined) {
            if (hours.size >= MOST)
                hours.clear();
            offset = offsetOfHour(zone, hour);
            hours.set(hour, offset);
        }
        return offset === null
            ? decide(zone, clock, gap, overlap)
            : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockText */ .Yi)(clock.seconds - offset, clock.fraction);
    };
}
/** The offset that holds for a whole hour of wall clocks, or null where it changes within. */
function offsetOfHour(zone, hour) {
    const [first, last] = [hour * HOUR, hour * HOUR + HOUR - 1].map(s => candidates(zone, s));
    if (first === undefined || last === undefined)
        return null;
    const alike = [first.later, last.earlier, last.later].every(o => o === first.earlier);
    return alike && !first.gap && !last.gap ? first.earlier : null;
}
function decide(zone, clock, gap, overlap) {
    const { earlier, later, gap: skipped } = candidates(zone, clock.seconds);
    if (earlier === later)
        return (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockText */ .Yi)(clock.seconds - earlier, clock.fraction);
    const policy = skipped ? gap : overlap;
    if (policy === 'error') {
        return {
            fault: skipped ? `${zone} skipped this wall clock` : `${zone} had this wall clock twice`,
        };
    }
    return (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockText */ .Yi)(clock.seconds - (policy === 'earlier' ? earlier : later), clock.fraction);
}
/** Both readings of a wall clock, as offsets in seconds east of UTC. */
function candidates(zone, seconds) {
    const wall = temporal_polyfill__WEBPACK_IMPORTED_MODULE_1__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(seconds * 1000)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime();
    const read = (disambiguation) => wall.toZonedDateTime(zone, { disambiguation });
    const earlier = read('earlier');
    const later = read('later');
    const offset = (at) => seconds - Math.floor(at.epochMilliseconds / 1000);
    return {
        earlier: offset(earlier),
        later: offset(later),
        // In a gap neither reading shows the wall clock that was asked for.
        gap: !earlier.toPlainDateTime().equals(wall),
    };
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ TEXT),
  I: () => (/* binding */ fromText)
});

// EXTERNAL MODULE: ./lib/validate/canonical/array.js
var array = __webpack_require__(226);
// EXTERNAL MODULE: ./lib/validate/canonical/canonical.js + 1 modules
var canonical = __webpack_require__(8773);
// EXTERNAL MODULE: ./lib/validate/canonical/float.js
var canonical_float = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/validate/canonical/network.js
var network = __webpack_require__(3957);
// EXTERNAL MODULE: ./lib/validate/canonical/number.js
var number = __webpack_require__(6670);
// EXTERNAL MODULE: ./lib/validate/canonical/on-text.js
var on_text = __webpack_require__(1012);
// EXTERNAL MODULE: ./lib/validate/canonical/uuid.js
var uuid = __webpack_require__(1148);
// EXTERNAL MODULE: ./lib/validate/field/clock.js
var clock = __webpack_require__(815);
// EXTERNAL MODULE: ./node_modules/decimal.js/decimal.mjs
var decimal = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/validate/canonical/range.js
var range = __webpack_require__(2138);
;// CONCATENATED MODULE: ./lib/validate/range-literal.js



/** Bounds that a server moves by one, so that each range has one text; a range that a database defines itself has no such rule here. */
const DISCRETE = /^(int4|int8|date)(multi)?range$/;
/**
 * A range as its author wrote it, as the server would print it: `[1,3]` of integers is `[1,4)`, `(2,3)` is empty, parts of a
 * multirange are sorted and merged. `read` reads a bound. Null where the text is none, or its bounds have no order here.
 */
function rangeLiteral(text, type, read) {
    const found = (0,range/* readRanges */.DA)(text);
    const order = ORDER[type.base.kind];
    if (found === null || order === undefined)
        return null;
    const ranges = [];
    for (const { lower, upper, marks } of found.ranges) {
        const [from, upTo] = [lower, upper].map(b => (b === null ? null : (read(b) ?? undefined)));
        if (from === undefined || upTo === undefined)
            return null;
        const given = { lower: from, upper: upTo, marks: outside(from, upTo, marks) };
        if (wrongWay(given, order))
            return null;
        const one = DISCRETE.test(type.of) ? halfOpen(given, type.base) : given;
        if (one === null)
            return null;
        if (!isEmpty(one, order))
            ranges.push(one);
    }
    return (0,range/* rangesText */.OM)(found.multi ? merged(ranges, order) : ranges, found.multi);
}
const numbers = (a, b) => new decimal/* Decimal */.W(a).cmp(b);
const clocks = (a, b) => {
    const [x, y] = [(0,clock/* readClock */.$t)(a), (0,clock/* readClock */.$t)(b)];
    if (x === null || y === null)
        return Number.NaN;
    return x.seconds - y.seconds || (x.fraction < y.fraction ? -1 : Number(x.fraction > y.fraction));
};
const ORDER = {
    integer: numbers,
    decimal: numbers,
    date: clocks,
    wall: clocks,
    instant: clocks,
};
/** A bound that is not there is never inside. */
const outside = (lower, upper, marks) => marksOf(lower !== null && marks.startsWith('['), upper !== null && marks.endsWith(']'));
const marksOf = (withLower, withUpper) => withLower ? (withUpper ? '[]' : '[)') : withUpper ? '(]' : '()';
function halfOpen({ lower, upper, marks }, base) {
    const from = lower !== null && marks.startsWith('(') ? next(lower, base) : lower;
    const upTo = upper !== null && marks.endsWith(']') ? next(upper, base) : upper;
    if (from === undefined || upTo === undefined)
        return null;
    return { lower: from, upper: upTo, marks: marksOf(from !== null, false) };
}
function next(bound, base) {
    if (base.kind === 'integer')
        return String(BigInt(bound) + 1n);
    const day = (0,clock/* readClock */.$t)(bound);
    return day === null ? undefined : (0,clock/* clockText */.Yi)(day.seconds + 86_400, '').slice(0, -9);
}
const wrongWay = ({ lower, upper }, order) => lower !== null && upper !== null && !(order(lower, upper) <= 0);
function isEmpty({ lower, upper, marks }, order) {
    if (lower === null || upper === null)
        return false;
    const gap = order(lower, upper);
    // `(2,2)` of integers has become `[3,2)`.
    return gap > 0 || (gap === 0 && marks !== '[]');
}
function merged(ranges, order) {
    const sorted = [...ranges].sort((a, b) => {
        if (a.lower === null || b.lower === null)
            return Number(b.lower === null) - Number(a.lower === null);
        return (order(a.lower, b.lower) || Number(b.marks.startsWith('[')) - Number(a.marks.startsWith('[')));
    });
    const done = [];
    for (const range of sorted) {
        const last = done.at(-1);
        if (last === undefined || !touches(last, range, order))
            done.push(range);
        else
            done[done.length - 1] = joined(last, range, order);
    }
    return done;
}
function touches(left, right, order) {
    if (left.upper === null || right.lower === null)
        return true;
    const gap = order(left.upper, right.lower);
    return gap > 0 || (gap === 0 && (left.marks.endsWith(']') || right.marks.startsWith('[')));
}
function joined(left, right, order) {
    const further = left.upper === null || right.upper === null
        ? Number(left.upper === null) - Number(right.upper === null)
        : order(left.upper, right.upper);
    const end = further > 0 || (further === 0 && left.marks.endsWith(']')) ? left : right;
    return {
        lower: left.lower,
        upper: end.upper,
        marks: marksOf(left.marks.startsWith('['), end.marks.endsWith(']')),
    };
}

// EXTERNAL MODULE: ./lib/validate/slot.js
var validate_slot = __webpack_require__(7148);
;// CONCATENATED MODULE: ./lib/validate/from-text.js










/** Text without a limit. */
const TEXT = { kind: 'text', max: null, maxBytes: null, fixed: false };
/** Text read as a value of the target type, as its author wrote it; also what literals of the spec are read by. `ofText`: the same for members. */
function fromText(to, target, ofText) {
    const read = READ[to.kind];
    if (read !== undefined) {
        const fault = `the text is no ${to.kind}`;
        return (data, start, end, slot) => {
            const text = read(data.toString('utf8', start, end), to);
            if (text === null)
                (0,validate_slot/* setFault */.Vy)(slot, fault);
            else
                (0,validate_slot/* setText */.c3)(slot, text);
        };
    }
    switch (to.kind) {
        case 'array':
            return (0,array/* array */.YO)(TEXT, ofText(to.of));
        case 'json':
        case 'enum':
        case 'set':
            return target;
        default:
            return (_data, _start, _end, slot) => (0,validate_slot/* setFault */.Vy)(slot, `a ${to.kind} is not read from text`);
    }
}
const READ = {
    integer: text => (0,number/* numberText */.$4)(text.trim()),
    decimal: text => (/^(NaN|-?Infinity)$/.test(text.trim()) ? text.trim() : (0,number/* numberText */.$4)(text.trim())),
    year: text => (0,number/* numberText */.$4)(text.trim()),
    float: (text, to) => readFloat(text.trim(), to),
    boolean: text => /^(1|t|true|y|yes|on)$/i.test(text.trim())
        ? '1'
        : /^(0|f|false|n|no|off)$/i.test(text.trim())
            ? '0'
            : null,
    date: text => (/^\d{4,}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : null),
    wall: text => (0,clock/* wallText */.O7)(text.trim()),
    instant: text => (0,clock/* instantText */.Xx)(text.trim()),
    time: (text, to) => viaCanonical(/^-?\d{2,3}:\d{2}(:\d{2}(\.\d{1,9})?)?([+-]\d{2}(:?\d{2})?)?$/.test(text.trim())
        ? text.trim()
        : null, to),
    interval: (text, to) => viaCanonical(/^-?P/.test(text.trim()) ? text.trim() : null, to),
    uuid: text => (0,uuid/* uuidText */.BO)(text.trim()),
    bits: text => (/^[01]*$/.test(text) ? text : null),
    network: text => (0,network/* networkText */.g)(text.trim()),
    range: (text, to) => to.kind === 'range'
        ? rangeLiteral(text, to, part => READ[to.base.kind]?.(part, to.base) ?? null)
        : null,
};
function readFloat(text, to) {
    const value = (0,canonical_float/* floatOf */.wl)(text);
    if (Number.isNaN(value) && text !== 'NaN')
        return null;
    return (0,canonical_float/* floatText */.qx)(to.kind === 'float' && to.bits === 32 ? Math.fround(value) : value);
}
function viaCanonical(text, to) {
    const form = (0,canonical/* canonical */.$)(to);
    if (text === null || form === null)
        return null;
    const made = (0,on_text/* onText */.z)(form)(text);
    return typeof made === 'string' ? made : null;
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ pass)
});

// EXTERNAL MODULE: ./lib/engine/index.js + 98 modules
var engine = __webpack_require__(4950);
// EXTERNAL MODULE: ./lib/validate/canonical/canonical.js + 1 modules
var canonical = __webpack_require__(8773);
// EXTERNAL MODULE: ./lib/validate/compare/cursor.js
var compare_cursor = __webpack_require__(6017);
// EXTERNAL MODULE: ./lib/validate/slot.js
var slot = __webpack_require__(7148);
// EXTERNAL MODULE: ./lib/validate/compare/digest.js
var digest = __webpack_require__(5676);
;// CONCATENATED MODULE: ./lib/validate/compare/judge.js


/** Says what rows of one key mean: equal, differing, missing, extra, twice, or none of the move's business. */
class Judge {
    mapped;
    /** Rows that were there before and that the mapping says nothing of. */
    untouched;
    #mode;
    #width;
    /** `mode`: what may become of rows that were there; null: none was. */
    constructor(options) {
        this.mapped = options.mapped;
        this.untouched = options.untouched;
        this.#mode = options.mode;
        this.#width = options.mapped.columns.length;
    }
    get mode() {
        return this.#mode;
    }
    /** One row a side. */
    pair(expected, found) {
        if (this.#mode === 'keep' && this.#existed(found))
            this.mapped.kept(found);
        else
            this.mapped.pair(expected.row, found, expected.counts);
    }
    missing(expected) {
        this.mapped.missing(expected.row);
    }
    /** A row that no source row makes: extra, unless it was there before and still is what it was. */
    alone(found) {
        if (this.#mode === null || !this.#existed(found))
            this.mapped.extra(found);
        // Kept rows are compared whole, by a comparison of their own.
        else if (this.#mode !== 'keep') {
            const before = found.slice(this.#width + 1);
            this.untouched.pair(before, found, { mapped: this.#width, inferred: 0, uncovered: 0 });
        }
    }
    /** All rows of one key, where a side may have several: copies, since they outlive their chunks. */
    group(expected, found) {
        if (found.length === 0)
            for (const row of expected)
                this.missing(row);
        else if (expected.length === 0)
            for (const row of found)
                this.alone(row);
        else
            this.#several(expected, found);
    }
    #several(expected, found) {
        const wanted = expected.map(row => ({ ...row, hash: this.#hash(row.row) })).sort(byHash);
        const here = found.map(row => ({ row, hash: this.#hash(row) })).sort(byHash);
        const pairs = [];
        // Equal rows first, so that only what differs is said to.
        for (const want of [...wanted]) {
            const at = here.findIndex(have => have.hash === want.hash);
            const [have] = at < 0 ? [] : here.splice(at, 1);
            if (have === undefined)
                continue;
            pairs.push([want, have.row]);
            wanted.splice(wanted.indexOf(want), 1);
        }
        while (wanted.length > 0 && here.length > 0) {
            const want = wanted.shift();
            const have = here.shift();
            if (want && have)
                pairs.push([want, have.row]);
        }
        pairs.forEach(([want, have], i) => {
            this.pair(want, have);
            if (i > 0)
                this.mapped.twice(have);
        });
        for (const { row } of wanted)
            this.mapped.duplicate(row, 'expected');
        for (const { row } of here)
            this.mapped.duplicate(row, 'found');
    }
    #existed(found) {
        return (found[this.#width]?.start ?? slot/* NULL */.Cq) !== slot/* NULL */.Cq;
    }
    #hash(row) {
        (0,digest/* hashRow */.vK)(row, this.#width);
        return digest/* rowHash */.rG.join();
    }
}
const byHash = (a, b) => a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0;

// EXTERNAL MODULE: ./lib/validate/canonical/float.js
var canonical_float = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/validate/reading.js + 18 modules
var validate_reading = __webpack_require__(7908);
// EXTERNAL MODULE: ./lib/validate/describe.js
var describe = __webpack_require__(3593);
// EXTERNAL MODULE: ./lib/validate/explain/cause.js
var explain_cause = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/validate/explain/causes.js + 18 modules
var explain_causes = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/validate/explain/default-text.js
var default_text = __webpack_require__(6015);
// EXTERNAL MODULE: ./lib/validate/explain/tally.js
var tally = __webpack_require__(2656);
// EXTERNAL MODULE: ./lib/validate/field/literal.js
var literal = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/validate/shown-row.js
var shown_row = __webpack_require__(1854);
// EXTERNAL MODULE: ./lib/validate/tally.js
var validate_tally = __webpack_require__(5932);
;// CONCATENATED MODULE: ./lib/validate/compare/pair.js











/** Counts what pairs of rows, and rows alone, have to say of a table. */
class Pairing {
    columns;
    #key;
    #privacy;
    #keysShown;
    #tally = (0,validate_tally/* emptyTally */.C)();
    #causes = new Map();
    #expectedDigest = new digest/* Digest */.np();
    #foundDigest = new digest/* Digest */.np();
    constructor(options) {
        this.columns = options.columns;
        this.#key = options.key;
        this.#privacy = options.privacy;
        this.#keysShown = options.keysShown;
    }
    /** The tally so far. */
    get tally() {
        for (const [{ name }, { causes }] of this.#causes)
            this.#tally.causes[name] = causes.tally;
        this.#tally.expectedDigest = this.#expectedDigest.hex;
        this.#tally.foundDigest = this.#foundDigest.hex;
        return this.#tally;
    }
    /** Two rows of one key. Cells that the mapping says nothing about are compared with nothing. */
    pair(expected, found, counts) {
        const tally = this.#tally;
        this.#count(counts);
        let same = true;
        for (let c = 0; c < this.columns.length; c++) {
            const want = expected[c];
            const have = found[c];
            if (want === undefined || have === undefined)
                continue;
            if (want.unmapped)
                (0,slot/* setUnmapped */.PM)(have);
            else if (!(0,slot/* equalSlots */.GG)(want, have)) {
                const tolerances = counts.tolerances?.[c];
                if (tolerances && this.#tolerated(c, want, have, tolerances))
                    continue;
                same = false;
                this.#differs(c, want, have, found);
            }
        }
        this.#hash(found);
        this.#foundDigest.addRow();
        if (!same) {
            tally.differing++;
            this.#hash(expected);
        }
        this.#expectedDigest.addRow();
    }
    /** Two rows of one key that hold the same in every column, and whose hash was made last. */
    alike(counts) {
        this.#count(counts);
        this.#foundDigest.addRow();
        this.#expectedDigest.addRow();
    }
    #count({ mapped, inferred, uncovered }) {
        const tally = this.#tally;
        tally.expected++;
        tally.found++;
        tally.cells += mapped;
        tally.inferredCells += inferred;
        tally.uncoveredCells += uncovered;
    }
    /** Whether the spec accepts the difference; the cell then counts as the one that was found. */
    #tolerated(c, want, have, { accepts, names }) {
        const by = accepts(want, have);
        const column = this.columns[c]?.name;
        if (by.length === 0 || column === undefined)
            return false;
        const { tolerated, toleratedByColumn } = this.#tally;
        for (const i of by) {
            const name = names[i] ?? '';
            tolerated[name] = (tolerated[name] ?? 0) + 1;
        }
        toleratedByColumn[column] = (toleratedByColumn[column] ?? 0) + 1;
        (0,literal/* setSame */.l)(want, have);
        return true;
    }
    #differs(c, want, have, row) {
        const column = this.columns[c];
        if (column === undefined)
            return;
        const { differingByColumn } = this.#tally;
        differingByColumn[column.name] = (differingByColumn[column.name] ?? 0) + 1;
        const { causes, byDefault } = this.#causesOf(column);
        const { cause, match } = (0,explain_causes/* explain */.WE)((0,explain_cause/* cellOf */.WC)(want, have, column.type, byDefault));
        causes.add(cause.name, match, this.#order(row), () => ({
            key: this.#keyText(row),
            cell: (0,describe/* describe */.q0)(want, have, column.type, this.#privacy, column.pii, (0,explain_causes/* sayOf */.J)(cause, match)),
        }));
    }
    #causesOf(column) {
        const known = this.#causes.get(column);
        if (known !== undefined)
            return known;
        const made = {
            causes: new tally/* Causes */.R4(this.#keysShown),
            byDefault: (0,default_text/* defaultText */.V)(column.default, column.type),
        };
        this.#causes.set(column, made);
        return made;
    }
    /** A row that was there before and had to be kept as it was. */
    kept(found) {
        this.#tally.expected++;
        this.#tally.found++;
        this.#hash(found);
        this.#foundDigest.addRow();
        this.#expectedDigest.addRow();
    }
    /** A row that the mapping makes and the target has not. */
    missing(expected) {
        this.#tally.missing++;
        this.#alone(expected, 'expected', this.#tally.shown.missing);
    }
    /** A row that the target has and the mapping does not make. */
    extra(found) {
        this.#tally.extra++;
        this.#alone(found, 'found', this.#tally.shown.extra);
    }
    /** A row whose key its own side has once more, and the other side has too. */
    duplicate(row, side) {
        this.twice(row);
        this.#alone(row, side, null);
    }
    /** Notes that the key of a row, which is counted elsewhere, is there twice. */
    twice(row) {
        this.#tally.duplicate++;
        this.#show(this.#tally.shown.duplicate, row);
    }
    /** A row found that has no value in a column which the target fills itself. */
    unfilled(column) {
        this.#tally.unfilled[column] = (this.#tally.unfilled[column] ?? 0) + 1;
    }
    #alone(row, side, shown) {
        this.#tally[side]++;
        this.#hash(row);
        if (side === 'expected')
            this.#expectedDigest.addRow();
        else
            this.#foundDigest.addRow();
        if (shown !== null)
            this.#show(shown, row);
    }
    #hash(row) {
        (0,digest/* beginRow */.Kt)();
        for (let c = 0; c < this.columns.length; c++) {
            const cell = row[c];
            if (cell === undefined)
                continue;
            if (this.columns[c]?.type.kind !== 'float' || cell.start === slot/* NULL */.Cq)
                (0,digest/* hashCell */.Xp)(cell);
            else
                (0,digest/* hashFloat */.zJ)((0,canonical_float/* floatOf */.wl)((0,slot/* slotText */.aX)(cell) ?? ''));
        }
        (0,digest/* endRow */.OF)();
    }
    #show(rows, row) {
        (0,shown_row/* show */.WU)(rows, this.#order(row), this.#keysShown, () => ({ key: this.#keyText(row), cell: null }));
    }
    #order(row) {
        return this.#key.map(c => (0,slot/* slotText */.aX)(row[c] ?? (0,slot/* slot */.NI)()) ?? '');
    }
    #keyText(row) {
        const part = (c) => `${this.columns[c]?.name}=${(0,describe/* describeKey */.Rx)(row[c] ?? (0,slot/* slot */.NI)(), this.#privacy, this.columns[c]?.pii ?? false)}`;
        return this.#key.map(part).join(', ');
    }
}
/** A copy of a row that outlives what it was read from. */
const copyRow = (row) => row.map(cell => {
    const to = (0,slot/* slot */.NI)();
    (0,literal/* setSame */.l)(to, cell);
    if (cell.start >= 0) {
        to.data = Buffer.from(cell.data.subarray(cell.start, cell.end));
        to.start = 0;
        to.end = to.data.length;
    }
    return to;
});

;// CONCATENATED MODULE: ./lib/validate/compare/merge.js





/**
 * Walks both sides in the order of the key, several sources side by side. Nothing is kept but the rows in hand.
 * Throws OutOfOrder where a server's order is not the key's: nothing that was judged then counts.
 */
async function merge(sources, target, judge) {
    await Promise.all([...sources.map(s => s.cursor.start()), target.cursor.start()]);
    const walk = new Walk(sources, target, judge);
    while (await walk.step()) {
        // Every step judges one key.
    }
}
const float32Of = (data, start, end) => Math.fround((0,canonical_float/* float64Of */.Gn)(data, start, end));
class Walk {
    #sources;
    #cursor;
    #found;
    #judge;
    #want;
    #have;
    #here = new Words();
    #there = new Words();
    /** By column: how its raw text is read where it is a binary float; else null. */
    #floats;
    constructor(sources, target, judge) {
        this.#sources = sources;
        this.#cursor = target.cursor;
        this.#found = target.found;
        this.#judge = judge;
        this.#want = (0,validate_reading/* emptyRow */.OL)(judge.mapped.columns.length);
        this.#have = (0,validate_reading/* emptyRow */.OL)(target.found.width);
        this.#floats = judge.mapped.columns.map(({ type }) => type.kind !== 'float' ? null : type.bits === 32 ? float32Of : canonical_float/* float64Of */.Gn);
    }
    /** Judges the lowest key in hand; a run of keys as long as no chunk has to be waited for. False at the end. */
    async step() {
        const target = this.#cursor;
        for (;;) {
            const source = this.#lowest();
            if (source === null && target.done)
                return false;
            const order = source === null ? 1 : target.done ? -1 : source.cursor.against(target);
            const several = source !== null && order <= 0 && (source.cursor.twin || this.#shared(source));
            let waits = null;
            if (several || (order === 0 && target.twin)) {
                waits = this.#group(source, order);
            }
            else if (source !== null && order === 0) {
                this.#pair(source);
                waits = both(source.cursor.advance(), target.advance());
            }
            else if (source !== null && order < 0) {
                (0,validate_reading/* makeRow */.xG)(source.expected, source.cursor.chunk, source.cursor.base, this.#want);
                this.#judge.missing({ row: this.#want, counts: source.expected.counts });
                waits = source.cursor.advance();
            }
            else {
                this.#readFound();
                this.#judge.alone(this.#have);
                waits = target.advance();
            }
            if (waits !== null) {
                await waits;
                return true;
            }
        }
    }
    #lowest() {
        let lowest = null;
        for (const source of this.#sources) {
            if (source.cursor.done)
                continue;
            if (lowest === null || source.cursor.against(lowest.cursor) < 0) {
                lowest = source;
            }
        }
        return lowest;
    }
    /** Whether another source holds the same key. */
    #shared(source) {
        if (this.#sources.length === 1)
            return false;
        return this.#sources.some(other => other !== source && !other.cursor.done && other.cursor.against(source.cursor) === 0);
    }
    #pair(source) {
        const { chunk, base } = source.cursor;
        const { counts } = source.expected;
        if (this.#judge.mode !== 'keep' && this.#alike(source)) {
            noteUnfilled(this.#found, this.#cursor.chunk, this.#cursor.base, this.#judge);
            this.#judge.mapped.alike(counts);
            return;
        }
        this.#readFound();
        (0,validate_reading/* makeRow */.xG)(source.expected, chunk, base, this.#want);
        this.#judge.pair({ row: this.#want, counts }, this.#have);
    }
    /** Whether the rows in hand hold the same in every column; their hash is then made. */
    #alike({ cursor, expected: { fields } }) {
        (0,digest/* beginRow */.Kt)();
        for (let c = 0; c < fields.length; c++) {
            const field = fields[c];
            if (!field || !this.#alikeIn(c, field, cursor))
                return false;
        }
        (0,digest/* endRow */.OF)();
        return true;
    }
    /** One column of them: where the raw text is the same, the source's canonical form is not made, and of a float none at all. */
    #alikeIn(c, { same, evaluate }, { chunk, base }) {
        const want = this.#want[c];
        const have = this.#have[c];
        if (want === undefined || have === undefined)
            return false;
        const there = this.#cursor.chunk;
        const cell = this.#cursor.base + c;
        const float = this.#floats[c] ?? null;
        const raw = same !== null && this.#sameRaw(chunk, base + same, cell);
        const start = there.start[cell] ?? slot/* NULL */.Cq;
        if (raw && float !== null && start >= 0) {
            (0,digest/* hashFloat */.zJ)(float(there.data, start, there.end[cell] ?? start));
            return true;
        }
        this.#found.cells[c]?.(there, this.#cursor.base, have);
        if (!raw) {
            evaluate(chunk, base, want);
            if (!(0,slot/* equalSlots */.GG)(want, have))
                return false;
        }
        if (have.start === slot/* NULL */.Cq)
            (0,digest/* hashCell */.Xp)(have);
        else if (float !== null)
            (0,digest/* hashFloat */.zJ)((0,canonical_float/* floatOf */.wl)((0,slot/* slotText */.aX)(have) ?? ''));
        else if (have.data === there.data)
            (0,digest/* hashView */.q2)(this.#there.of(there), have.start, have.end);
        else
            (0,digest/* hashCell */.Xp)(have);
        return true;
    }
    /** Whether the raw text of a source's cell and of the target's is the same; NULL is like NULL. */
    #sameRaw(chunk, cell, found) {
        const there = this.#cursor.chunk;
        const at = chunk.start[cell] ?? slot/* NULL */.Cq;
        const to = there.start[found] ?? slot/* NULL */.Cq;
        if (at < 0 || to < 0)
            return at < 0 && to < 0;
        const length = (chunk.end[cell] ?? at) - at;
        return (length === (there.end[found] ?? to) - to &&
            sameBytes(this.#here.of(chunk), at, this.#there.of(there), to, length));
    }
    #readFound() {
        const { chunk, base } = this.#cursor;
        (0,validate_reading/* readFound */.$C)(this.#found, chunk, base, this.#have);
        noteUnfilled(this.#found, chunk, base, this.#judge);
    }
    /** Every row of the key in hand, of all sides. */
    async #group(lowest, order) {
        const target = this.#cursor;
        const key = (lowest === null || order > 0 ? target.key : lowest.cursor.key).map(part => part);
        const held = copyRow(key);
        const wanted = [];
        for (const source of this.#sources) {
            const { cursor, expected } = source;
            while (!cursor.done && cursor.compare(cursor.key, held) === 0) {
                (0,validate_reading/* makeRow */.xG)(expected, cursor.chunk, cursor.base, this.#want);
                wanted.push({ row: copyRow(this.#want), counts: expected.counts });
                await cursor.advance();
            }
        }
        const here = [];
        while (!target.done && target.compare(target.key, held) === 0) {
            this.#readFound();
            here.push(copyRow(this.#have));
            await target.advance();
        }
        this.#judge.group(wanted, here);
    }
}
function both(a, b) {
    return a !== null && b !== null ? Promise.all([a, b]) : (a ?? b);
}
/** Four bytes at a time. */
function sameBytes(a, at, b, to, length) {
    let i = 0;
    for (; i + 4 <= length; i += 4) {
        if (a.getInt32(at + i) !== b.getInt32(to + i))
            return false;
    }
    for (; i < length; i++)
        if (a.getUint8(at + i) !== b.getUint8(to + i))
            return false;
    return true;
}
/** The bytes of the chunk in hand as whole words. */
class Words {
    #chunk = null;
    #view = new DataView(new ArrayBuffer(0));
    of(chunk) {
        if (this.#chunk !== chunk) {
            const { buffer, byteOffset, byteLength } = chunk.data;
            this.#view = new DataView(buffer, byteOffset, byteLength);
            this.#chunk = chunk;
        }
        return this.#view;
    }
}
/** Columns that the target fills itself have to have a value in every row. */
function noteUnfilled(found, chunk, base, judge) {
    for (const { column, input } of found.filled) {
        if ((chunk.start[base + input] ?? slot/* NULL */.Cq) < 0)
            judge.mapped.unfilled(column);
    }
}

;// CONCATENATED MODULE: ./lib/validate/compare/row-bytes.js

/**
 * A row as bytes, for pairing by hash: its whole length and the number of its source (0: found), then every cell as its length
 * (negative: NULL, unmapped or fault) and its canonical bytes (of a fault: its words). Numbers are 4 bytes, little endian.
 */
const HEAD = 8;
const IS_NULL = -1;
const IS_UNMAPPED = -2;
const IS_FAULT = -3;
function rowLength(row) {
    let length = HEAD;
    for (const cell of row) {
        length += 4;
        if (cell.start !== slot/* NULL */.Cq)
            length += cell.end - cell.start;
        else if (cell.fault !== null)
            length += 4 + Buffer.byteLength(cell.fault);
    }
    return length;
}
/** Writes a row of `length` bytes, as rowLength says it. */
function writeRow(row, source, length, data, from) {
    let at = data.writeInt32LE(length, from);
    at = data.writeInt32LE(source, at);
    for (const cell of row) {
        if (cell.start !== slot/* NULL */.Cq) {
            at = data.writeInt32LE(cell.end - cell.start, at);
            at += cell.data.copy(data, at, cell.start, cell.end);
        }
        else if (cell.fault !== null) {
            at = data.writeInt32LE(IS_FAULT, at);
            at = data.writeInt32LE(Buffer.byteLength(cell.fault), at);
            at += data.write(cell.fault, at);
        }
        else
            at = data.writeInt32LE(cell.unmapped ? IS_UNMAPPED : IS_NULL, at);
    }
}
/** The source of the row at a place, and where the next one is. */
const rowHead = (data, at) => ({
    source: data.readInt32LE(at + 4),
    next: at + data.readInt32LE(at),
});
/** Reads the row at a place into slots, which then show bytes of `data`. */
function readRow(data, from, row) {
    let at = from + HEAD;
    for (const cell of row)
        at = readCell(data, at, cell);
}
function readCell(data, from, to) {
    const length = data.readInt32LE(from);
    const at = from + 4;
    if (length >= 0) {
        (0,slot/* setBytes */.m5)(to, data, at, at + length);
        return at + length;
    }
    if (length === IS_FAULT) {
        const words = at + 4 + data.readInt32LE(at);
        (0,slot/* setFault */.Vy)(to, data.toString('utf8', at + 4, words));
        return words;
    }
    if (length === IS_UNMAPPED)
        (0,slot/* setUnmapped */.PM)(to);
    else
        (0,slot/* setNull */.Op)(to);
    return at;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/validate/compare/spill.js



const PARTITIONS = 256;
const BLOCK = 16 * 1024;
/**
 * Bytes by partition: in memory as long as all of them together stay under a bound, else in one temporary file that only its
 * owner can read and that no name leads to, so that nothing is left of it however this process ends.
 */
class Spill {
    count = PARTITIONS;
    #bound;
    #partitions = Array.from({ length: PARTITIONS }, () => ({
        blocks: [],
        extents: [],
    }));
    /** Blocks to be used again. */
    #free = [];
    #reading = Buffer.alloc(0);
    #held = 0;
    #file = null;
    #written = 0;
    /** `bound`: bytes in memory; a block for each partition is the least. */
    constructor(bound) {
        this.#bound = bound;
    }
    /** Room for `length` more bytes of a partition, to be written at once. `hash`: any whole number. */
    room(hash, length) {
        const { blocks } = this.#partition(hash % PARTITIONS);
        let last = blocks.at(-1);
        if (last === undefined || last.used + length > last.data.length) {
            if (this.#held + Math.max(BLOCK, length) > this.#bound)
                this.#toFile();
            last = { data: this.#block(length), used: 0 };
            this.#held += last.data.length;
            blocks.push(last);
        }
        const at = last.used;
        last.used += length;
        return { data: last.data, at };
    }
    /**
     * All bytes of a partition, in the order in which they came; valid until the next is read. Its memory is given back: a
     * partition is read once.
     */
    read(partition) {
        const { blocks, extents } = this.#partition(partition);
        const sizes = [...extents.map(e => e.length), ...blocks.map(b => b.used)];
        const length = sizes.reduce((a, b) => a + b, 0);
        if (this.#reading.length < length)
            this.#reading = Buffer.allocUnsafeSlow(length);
        let at = 0;
        for (const extent of extents) {
            this.#readFile(extent.at, extent.length, at);
            at += extent.length;
        }
        for (const { data, used } of blocks)
            at += data.copy(this.#reading, at, 0, used);
        this.#release(blocks);
        return this.#reading.subarray(0, length);
    }
    get spilled() {
        return this.#file !== null;
    }
    #partition(index) {
        const partition = this.#partitions[index];
        if (partition === undefined)
            throw new RangeError(`there is no partition ${index}`);
        return partition;
    }
    #block(length) {
        return length > BLOCK
            ? Buffer.allocUnsafeSlow(length)
            : (this.#free.pop() ?? Buffer.allocUnsafeSlow(BLOCK));
    }
    #release(blocks) {
        for (const { data } of blocks) {
            this.#held -= data.length;
            if (data.length === BLOCK)
                this.#free.push(data);
        }
        blocks.length = 0;
    }
    #toFile() {
        this.#file ??= unnamedFile();
        for (const { blocks, extents } of this.#partitions) {
            const from = this.#written;
            for (const { data, used } of blocks) {
                for (let at = 0; at < used;) {
                    const wrote = (0,external_node_fs_.writeSync)(this.#file, data, at, used - at, this.#written);
                    at += wrote;
                    this.#written += wrote;
                }
            }
            if (this.#written > from)
                extents.push({ at: from, length: this.#written - from });
            this.#release(blocks);
        }
    }
    #readFile(from, length, to) {
        for (let at = 0; at < length;) {
            const read = this.#file === null
                ? 0
                : (0,external_node_fs_.readSync)(this.#file, this.#reading, to + at, length - at, from + at);
            if (read === 0)
                throw new Error('a temporary file of the proof ended early');
            at += read;
        }
    }
    [Symbol.dispose]() {
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
    }
}
function unnamedFile() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'rehearse-proof-'));
    try {
        return (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'rows'), 'wx+', 0o600);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/validate/compare/partition.js
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
 * Pairs rows in whatever order they come: both sides are divided by a hash of the key, and each part is paired by itself.
 * `bound`: bytes held in memory before they go to temporary files; then one part of 256 is in memory at a time.
 */
async function partition(sources, target, judge, key, bound) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const spill = __addDisposableResource(env_1, new Spill(bound), false);
        const columns = judge.mapped.columns.length;
        for (const [i, { chunks, expected }] of sources.entries()) {
            const row = (0,validate_reading/* emptyRow */.OL)(columns);
            for await (const chunk of chunks) {
                await expected.lookups.prepare([chunk]);
                for (let r = 0; r < chunk.rows; r++) {
                    (0,validate_reading/* makeRow */.xG)(expected, chunk, r * chunk.width, row);
                    put(spill, row, i + 1, key);
                }
            }
        }
        const row = (0,validate_reading/* emptyRow */.OL)(target.found.width);
        for await (const chunk of target.chunks) {
            for (let r = 0; r < chunk.rows; r++) {
                (0,validate_reading/* readFound */.$C)(target.found, chunk, r * chunk.width, row);
                noteUnfilled(target.found, chunk, r * chunk.width, judge);
                put(spill, row, 0, key);
            }
        }
        for (let part = 0; part < spill.count; part++) {
            pairPart(spill.read(part), sources, target.found.width, judge, key);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function pairPart(data, sources, foundWidth, judge, key) {
    const want = (0,validate_reading/* emptyRow */.OL)(judge.mapped.columns.length);
    const have = (0,validate_reading/* emptyRow */.OL)(foundWidth);
    const wanted = (at, row) => {
        readRow(data, at, row);
        return { row, counts: countsOf(sources, rowHead(data, at).source) };
    };
    const groups = new Map();
    for (let at = 0; at < data.length; at = rowHead(data, at).next) {
        const { source } = rowHead(data, at);
        const row = source === 0 ? have : want;
        readRow(data, at, row);
        const text = keyText(row, key);
        // A key that cannot be computed is nobody's.
        if (text === null) {
            judge.missing(wanted(at, want));
            continue;
        }
        let group = groups.get(text);
        if (group === undefined) {
            group = { expected: [], found: [] };
            groups.set(text, group);
        }
        ;
        (source === 0 ? group.found : group.expected).push(at);
    }
    for (const { expected, found } of groups.values()) {
        const [first] = expected;
        const [here] = found;
        if (first !== undefined && here !== undefined && expected.length === 1 && found.length === 1) {
            readRow(data, here, have);
            judge.pair(wanted(first, want), have);
        }
        else {
            const rows = found.map(at => {
                const row = (0,validate_reading/* emptyRow */.OL)(foundWidth);
                readRow(data, at, row);
                return row;
            });
            judge.group(expected.map(at => wanted(at, (0,validate_reading/* emptyRow */.OL)(want.length))), rows);
        }
    }
}
const countsOf = (sources, source) => sources[source - 1]?.expected.counts ?? { mapped: 0, inferred: 0, uncovered: 0 };
function put(spill, row, source, key) {
    (0,digest/* hashRow */.vK)(key.flatMap(c => row[c] ?? []), key.length);
    const length = rowLength(row);
    const { data, at } = spill.room(digest/* rowHash */.rG[0] ?? 0, length);
    writeRow(row, source, length, data, at);
}
function keyText(row, key) {
    let text = '';
    for (const c of key) {
        const part = row[c];
        if (part === undefined || part.fault !== null)
            return null;
        text +=
            part.start < 0
                ? '-'
                : `${part.end - part.start}:${part.data.toString('latin1', part.start, part.end)}`;
    }
    return text;
}

// EXTERNAL MODULE: ./lib/validate/field/evaluate.js
var evaluate = __webpack_require__(982);
;// CONCATENATED MODULE: ./lib/validate/sample.js




/** Keys in one question. */
const ASKED = 500;
/**
 * Compares `count` rows, those whose target keys have the lowest hashes: which they are depends on nothing but the keys.
 * Answers how many rows both sides have in all.
 */
async function sampled(work, count, opened, sessions, judge, options) {
    const { chosen, expected } = await choose(work, count, opened, sessions);
    const whole = { range: null, ordered: false, work };
    for (let from = 0; from < chosen.length; from += ASKED) {
        const some = chosen.slice(from, from + ASKED);
        const sources = [];
        for (const [p, reading] of opened.expected.entries()) {
            const keys = some.filter(c => c.part === p).map(c => c.source);
            if (keys.length === 0)
                continue;
            const columns = work.parts[p]?.key ?? [];
            const session = await sessions.part(work.parts[p]?.side ?? 'source', p);
            const only = among(reading.engine, 's', columns, keys);
            sources.push({
                expected: reading,
                chunks: session.cells((0,validate_reading/* readingSql */.ZA)(reading, { ...whole, only })),
            });
        }
        const only = among(opened.found.engine, 't', work.key, some.map(c => c.target));
        const session = await sessions.found();
        const chunks = sessions.watch(session.cells((0,validate_reading/* readingSql */.ZA)(opened.found, { ...whole, only })));
        await partition(sources, { found: opened.found, chunks }, judge, opened.key, options.memory);
    }
    const session = await sessions.found();
    const [[found = '0'] = []] = await session.query(`select count(*) from ${work.found} t`);
    return { expected, found: Number(found) };
}
async function choose(work, count, opened, sessions) {
    let chosen = [];
    let expected = 0;
    // One cell more than the key: what the hash starts from.
    const seed = (0,slot/* slot */.NI)();
    (0,slot/* setText */.c3)(seed, work.table);
    for (const [part, reading] of opened.expected.entries()) {
        const session = await sessions.part(work.parts[part]?.side ?? 'source', part);
        const { dialect, raw } = reading.engine;
        const own = work.parts[part]?.key ?? [];
        // Behind the columns that the mapping reads, since those have their places.
        const keys = own.map(c => raw(`s.${dialect.name(c.name)}`, c.type));
        const list = [reading.list, ...keys].join(', ');
        const sql = (0,validate_reading/* readingSql */.ZA)({ ...reading, list }, { range: null, ordered: false, work });
        const row = (0,validate_reading/* emptyRow */.OL)(opened.columns.length);
        for await (const chunk of session.cells(sql)) {
            await reading.lookups.prepare([chunk]);
            for (let r = 0; r < chunk.rows; r++) {
                const base = r * chunk.width;
                expected++;
                (0,validate_reading/* makeRow */.xG)(reading, chunk, base, row);
                const key = opened.key.flatMap(c => row[c] ?? []);
                (0,digest/* hashRow */.vK)([seed, ...key], key.length + 1);
                const hash = digest/* rowHash */.rG[0] ?? 0;
                if (chosen.length >= 2 * count)
                    chosen = lowest(chosen, count);
                chosen.push({
                    hash,
                    part,
                    source: own.map((_, i) => textOf(chunk, base + chunk.width - own.length + i)),
                    target: key.map(k => (0,slot/* slotText */.aX)(k) ?? ''),
                });
            }
        }
    }
    return { chosen: lowest(chosen, count), expected };
}
const textOf = (chunk, cell) => chunk.data.toString('utf8', chunk.start[cell] ?? 0, chunk.end[cell] ?? 0);
const lowest = (chosen, count) => chosen
    .sort((a, b) => a.hash - b.hash || (a.target.join() < b.target.join() ? -1 : 1))
    .slice(0, count);
/** Rows whose key is one of these. */
function among({ dialect }, alias, columns, keys) {
    const names = columns.map(c => `${alias}.${dialect.name(c.name)}`);
    const tuple = (parts) => parts.length === 1 ? parts.join() : `(${parts.join(', ')})`;
    const literals = keys.map(key => tuple(key.map((part, i) => dialect.literal(part, columns[i]?.type ?? { kind: 'other', name: '' }))));
    return `${tuple(names)} in (${literals.join(', ')})`;
}

// EXTERNAL MODULE: ./lib/validate/sessions.js
var validate_sessions = __webpack_require__(4253);
;// CONCATENATED MODULE: ./lib/validate/pass.js
var pass_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var pass_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** Compares one work, whole or over a range of its key. Throws DatabaseError for what a server says. */
async function pass(work, range, options, live = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const sessions = pass_addDisposableResource(env_1, new validate_sessions/* Sessions */.A(options, live), true);
        const result = await compared(work, range, options, sessions);
        await sessions.handBack();
        return result;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = pass_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function compared(work, range, options, sessions) {
    const opened = (0,validate_reading/* openWork */.QB)(work, { source: engine/* engines */.s[options.source.engine], target: engine/* engines */.s[options.target.engine] }, () => sessions.lookup());
    const judge = () => judgeOf(work, opened, options);
    const report = (judged) => ({
        mapped: judged.mapped.tally,
        untouched: judged.untouched.tally,
        uncovered: work.columns
            .map(c => c.name)
            .filter(name => !opened.columns.some(c => c.name === name)),
        keyWithout: opened.keyWithout,
        inferred: opened.columns
            .filter((_, c) => opened.expected.some(e => e.fields[c]?.inferred))
            .map(c => c.name),
    });
    if (opened.keyWithout.length > 0)
        return report(judge());
    if (work.sample !== null) {
        const judged = judge();
        const counts = await sampled(work, work.sample, opened, sessions, judged, options);
        return { ...report(judged), counts };
    }
    if (opened.expected.every(e => e.key !== null)) {
        try {
            const judged = judge();
            await merged(work, opened, range, sessions, judged);
            return report(judged);
        }
        catch (error) {
            if (!(error instanceof compare_cursor/* OutOfOrder */.U) || range !== null)
                throw error;
        }
    }
    const judged = judge();
    await paired(work, opened, sessions, judged, options.memory);
    return report(judged);
}
function judgeOf(work, opened, { privacy, keysShown }) {
    const pairing = () => new Pairing({ columns: opened.columns, key: opened.key, privacy, keysShown });
    return new Judge({ mapped: pairing(), untouched: pairing(), mode: work.before?.mode ?? null });
}
async function merged(work, opened, range, sessions, judge) {
    const orders = work.key.map((c) => (c.type.kind === 'integer' ? 'integer' : 'bytes'));
    const cursors = [];
    /** The key's cell, where the key is one integer. */
    const only = orders.length === 1 && orders[0] === 'integer' ? (opened.key[0] ?? null) : null;
    const cursor = (options) => {
        const made = new compare_cursor/* Cursor */.b(options);
        cursors.push(made);
        return made;
    };
    try {
        const sources = [];
        for (const [p, expected] of opened.expected.entries()) {
            const session = await sessions.part(work.parts[p]?.side ?? 'source', p);
            const keys = opened.key.flatMap(c => expected.fields[c]?.evaluate ?? []);
            const chunks = session.cells((0,validate_reading/* readingSql */.ZA)(expected, { range, ordered: true, work }));
            sources.push({
                expected,
                cursor: cursor({
                    chunks,
                    keys,
                    orders,
                    integer: only === null ? null : (expected.fields[only]?.same ?? null),
                    prepare: kept => expected.lookups.prepare(kept),
                }),
            });
        }
        const session = await sessions.found();
        const chunks = sessions.watch(session.cells((0,validate_reading/* readingSql */.ZA)(opened.found, { range, ordered: true, work })));
        const keys = opened.key.flatMap((c, i) => {
            const form = (0,canonical/* canonical */.$)(work.key[i]?.type ?? { kind: 'other', name: '' });
            return form === null ? [] : [(0,evaluate/* plain */.p)(c, form)];
        });
        await merge(sources, { found: opened.found, cursor: cursor({ chunks, keys, orders, integer: only }) }, judge);
    }
    finally {
        await Promise.all(cursors.map(c => c.stop()));
    }
}
async function paired(work, opened, sessions, judge, memory) {
    const every = { range: null, ordered: false, work };
    const sources = [];
    for (const [p, expected] of opened.expected.entries()) {
        const session = await sessions.part(work.parts[p]?.side ?? 'source', p);
        sources.push({ expected, chunks: session.cells((0,validate_reading/* readingSql */.ZA)(expected, every)) });
    }
    const session = await sessions.found();
    const target = {
        found: opened.found,
        chunks: sessions.watch(session.cells((0,validate_reading/* readingSql */.ZA)(opened.found, every))),
    };
    await partition(sources, target, judge, opened.key, memory);
}


/***/ }),

/***/ 7908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OL: () => (/* binding */ emptyRow),
  xG: () => (/* binding */ makeRow),
  QB: () => (/* binding */ openWork),
  $C: () => (/* binding */ readFound),
  ZA: () => (/* binding */ readingSql)
});

// EXTERNAL MODULE: ./lib/validate/canonical/canonical.js + 1 modules
var canonical = __webpack_require__(8773);
// EXTERNAL MODULE: ./node_modules/decimal.js/decimal.mjs
var decimal = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/validate/slot.js
var slot = __webpack_require__(7148);
;// CONCATENATED MODULE: ./lib/validate/compare/tolerate.js


function tolerate(as, type) {
    const rules = as.map(one => RULES[one.kind](type, one));
    const [trimmed, folded] = [as.findIndex(isTrimmed), as.findIndex(isCase)];
    const together = trimmed >= 0 && folded >= 0;
    return (expected, found) => {
        const [want, have] = [(0,slot/* slotText */.aX)(expected), (0,slot/* slotText */.aX)(found)];
        const sure = expected.fault === null && found.fault === null;
        const alone = rules.findIndex((rule, i) => as[i]?.kind === 'touched' || (sure && want !== null && have !== null && rule(want, have)));
        if (alone >= 0)
            return [alone];
        return together &&
            sure &&
            want !== null &&
            have !== null &&
            lower(want.trim()) === lower(have.trim())
            ? [trimmed, folded]
            : NONE;
    };
}
const NONE = [];
const isTrimmed = ({ kind }) => kind === 'trimmed';
const isCase = ({ kind }) => kind === 'case';
const lower = (text) => text.toLowerCase();
const RULES = {
    touched: () => () => true,
    trimmed: () => (want, have) => want.trim() === have.trim(),
    case: () => (want, have) => lower(want) === lower(have),
    seconds: type => (want, have) => {
        if (!CLOCKS.has(type.kind))
            return false;
        const [a, b] = [secondsOf(want), secondsOf(have)];
        return a !== null && b !== null && a.minus(b).abs().lessThan(1);
    },
    // Half a unit of the last place that counts: what any way of rounding leaves, and the noise of floats on both sides of a bound.
    rounded: (_type, as) => {
        const half = new Exact(10).pow(as.kind === 'rounded' ? -as.scale : 0).dividedBy(2);
        return (want, have) => NUMBER.test(want) &&
            NUMBER.test(have) &&
            new Exact(want).minus(have).abs().lessThanOrEqualTo(half);
    },
};
/** Digits enough for any two numbers that NUMBER takes; those that are longer differ by no rounding. */
const Exact = decimal/* Decimal */.W.clone({ precision: 1000 });
const NUMBER = /^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?$/;
const CLOCKS = new Set(['wall', 'instant', 'time']);
const CLOCK = /^(?:(\d{4,})-(\d{2})-(\d{2}) )?(-?)(\d{2,3}):(\d{2}):(\d{2}(?:\.\d+)?)$/;
/** Seconds of a wall clock, an instant or a time of day, as one exact number; null where the text is none. */
function secondsOf(text) {
    const found = CLOCK.exec(text);
    if (found === null)
        return null;
    const [, year, month, day, sign, hours, minutes, seconds = '0'] = found;
    const date = new Date(0);
    if (year !== undefined)
        date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const ofDay = new Exact(Number(hours) * 3600 + Number(minutes) * 60).plus(seconds);
    return (sign === '-' ? ofDay.negated() : ofDay).plus(date.getTime() / 1000);
}

// EXTERNAL MODULE: ./lib/validate/canonical/json.js
var json = __webpack_require__(2585);
// EXTERNAL MODULE: ./lib/validate/convert.js
var convert = __webpack_require__(9742);
// EXTERNAL MODULE: ./lib/validate/field/evaluate.js
var evaluate = __webpack_require__(982);
// EXTERNAL MODULE: ./lib/validate/field/literal.js
var literal = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/validate/field/step.js
var field_step = __webpack_require__(9115);
// EXTERNAL MODULE: ./lib/validate/canonical/on-text.js
var on_text = __webpack_require__(1012);
// EXTERNAL MODULE: ./lib/validate/from-text.js + 1 modules
var from_text = __webpack_require__(9353);
// EXTERNAL MODULE: ./lib/validate/canonical/number.js
var canonical_number = __webpack_require__(6670);
;// CONCATENATED MODULE: ./lib/validate/field/arithmetic.js


const MODES = {
    'half-even': decimal/* Decimal */.W.ROUND_HALF_EVEN,
    'half-up': decimal/* Decimal */.W.ROUND_HALF_UP,
    'half-down': decimal/* Decimal */.W.ROUND_HALF_DOWN,
    down: decimal/* Decimal */.W.ROUND_DOWN,
    up: decimal/* Decimal */.W.ROUND_UP,
    floor: decimal/* Decimal */.W.ROUND_FLOOR,
    ceiling: decimal/* Decimal */.W.ROUND_CEIL,
};
/** Enough for everyday numbers; a longer one gets a constructor of its own. */
const DIGITS = 160;
const Everyday = exactTo(DIGITS);
/** Holds the product of two everyday numbers. */
const Wide = exactTo(2 * DIGITS);
function exactTo(precision) {
    return decimal/* Decimal */.W.clone({ precision, minE: -9e15, maxE: 9e15, toExpNeg: -9e15, toExpPos: 9e15 });
}
/** A product or a quotient of k digits has at most this many: a quotient that ends needs log2(10) digits for each of the divisor's. */
const exactly = (text, by) => {
    const needed = text.length + 4 * by.length + 10;
    return needed <= DIGITS ? Everyday : exactTo(needed);
};
/** The exact product of two decimal numbers, canonical; null where `text` is no finite number. */
function multiply(text, by) {
    const plain = (0,canonical_number/* numberText */.$4)(text);
    if (plain === null)
        return null;
    const Exact = exactly(plain, by);
    return (0,canonical_number/* numberText */.$4)(new Exact(plain).mul(by).toFixed());
}
/** The exact quotient, canonical; `endless` where it has no last digit and nothing says how to round it. */
function divide(text, by, round) {
    const plain = (0,canonical_number/* numberText */.$4)(text);
    if (plain === null)
        return null;
    const Exact = exactly(plain, by);
    const quotient = new Exact(plain).div(by);
    const Check = Exact === Everyday ? Wide : exactTo(2 * Exact.precision);
    // A product that is rounded to as many digits as the quotient could hide that the quotient was.
    if (new Check(quotient).mul(by).eq(plain))
        return (0,canonical_number/* numberText */.$4)(quotient.toFixed());
    if (round === null)
        return 'endless';
    // An endless quotient never lies on a tie, and the digits kept are far more than those asked for.
    const Long = exactTo(plain.length + by.length + round.scale + 40);
    return (0,canonical_number/* numberText */.$4)(new Long(plain).div(by).toDecimalPlaces(round.scale, MODES[round.mode]).toFixed());
}
/** Rounded to `scale` decimal places, canonical; null where `text` is no finite number. */
function round(text, scale, mode) {
    const plain = (0,canonical_number/* numberText */.$4)(text);
    if (plain === null)
        return null;
    return (0,canonical_number/* numberText */.$4)(new (exactly(plain, '1'))(plain).toDecimalPlaces(scale, MODES[mode]).toFixed());
}

// EXTERNAL MODULE: ./lib/validate/canonical/geometry.js
var geometry = __webpack_require__(6547);
// EXTERNAL MODULE: ./lib/validate/canonical/uuid.js
var uuid = __webpack_require__(1148);
;// CONCATENATED MODULE: ./lib/validate/field/as-bytes.js




const UUID = { kind: 'uuid' };
const BYTES = { kind: 'bytes', max: null, fixed: false };
const fromHex = (hex) => Buffer.from(hex, 'hex').toString('latin1');
const toHex = (bytes) => Buffer.from(bytes, 'latin1').toString('hex');
/**
 * `as: uuid`, `as: uuid-swapped`: 16 bytes and the text of them. Swapped is the order of MySQL's uuid_to_bin(x, 1): the groups
 * that change least stand first, the third before the second and the first.
 */
function asUuid(from, target, swapped) {
    if (from.kind === 'bytes') {
        if (target.kind === 'bytes')
            return null;
        return {
            type: UUID,
            step: bytes => {
                if (bytes.length !== 16)
                    return (0,field_step/* fault */.DG)('only 16 bytes are a UUID');
                const hex = toHex(bytes);
                const ordered = swapped
                    ? hex.slice(8, 16) + hex.slice(4, 8) + hex.slice(0, 4) + hex.slice(16)
                    : hex;
                return (0,uuid/* uuidText */.BO)(ordered) ?? (0,field_step/* fault */.DG)('the bytes are no UUID');
            },
        };
    }
    if (from.kind !== 'text' && from.kind !== 'uuid')
        return null;
    const written = /^([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
    const read = (text) => (written.test(text) ? (0,uuid/* uuidText */.BO)(text) : null);
    const none = (0,field_step/* fault */.DG)('the text is no UUID');
    if (target.kind !== 'bytes')
        return swapped ? null : { type: UUID, step: text => read(text) ?? none };
    return {
        type: BYTES,
        step: text => {
            const hex = read(text)?.replaceAll('-', '');
            if (hex === undefined)
                return none;
            return fromHex(swapped ? hex.slice(12, 16) + hex.slice(8, 12) + hex.slice(0, 8) + hex.slice(16) : hex);
        },
    };
}
/** `as: hex`: two lower-case digits a byte, either way. */
function asHex(from) {
    if (from.kind === 'bytes')
        return { type: from_text/* TEXT */.a, step: toHex };
    if (from.kind !== 'text')
        return null;
    return {
        type: BYTES,
        step: text => (/^([0-9a-f]{2})*$/i.test(text) ? fromHex(text) : (0,field_step/* fault */.DG)('the text is no hex')),
    };
}
const BIG = '\0';
const LITTLE = '\x01';
/** `as: wkb`: a shape and its well-known bytes. Those name no reference system: `drop` says that it may go. */
function asWkb(from, target, drop) {
    if (from.kind === 'geometry') {
        return {
            type: BYTES,
            step: raw => drop || raw.slice(0, 4) === '\0\0\0\0'
                ? raw.slice(4)
                : (0,field_step/* fault */.DG)('well-known bytes would lose the shape’s reference system'),
        };
    }
    if (from.kind !== 'bytes' || target.kind !== 'geometry')
        return null;
    const srid = Buffer.alloc(4);
    srid.writeUInt32LE(target.srid ?? 0);
    const system = srid.toString('latin1');
    return {
        type: target,
        step: bytes => {
            const data = Buffer.from(bytes, 'latin1');
            return isPlainWkb(data) && (0,geometry/* wkbText */.W0)(data, 0, data.length) !== null
                ? system + bytes
                : (0,field_step/* fault */.DG)('the bytes are no well-known bytes of a shape');
        },
    };
}
/** Flags in the type are PostGIS's own dialect. */
function isPlainWkb(data) {
    if (data.length < 5)
        return false;
    const order = data.toString('latin1', 0, 1);
    if (order !== BIG && order !== LITTLE)
        return false;
    return (order === LITTLE ? data.readUInt32LE(1) : data.readUInt32BE(1)) < 0x10000000;
}

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
// EXTERNAL MODULE: ./lib/validate/field/clock.js
var field_clock = __webpack_require__(815);
;// CONCATENATED MODULE: ./lib/validate/field/as-date.js



const DAY = /^\d{4}-\d\d-\d\d$/;
const as_date_CLOCK = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?$/;
const as_date_NONE = (0,field_step/* fault */.DG)('the value is no day of the years 1 to 9999');
/** `as: date`. An instant's day is that of `zone`; without one, of UTC. `drop`: a text may say a time of day as well. */
function asDate(from, zone, drop) {
    const step = dayOf(from, zone, drop);
    return step && { type: { kind: 'date' }, step };
}
function dayOf(from, zone, drop) {
    switch (from.kind) {
        case 'text':
            return text => realDay((drop ? as_date_CLOCK.exec(text)?.[1] : undefined) ?? text);
        case 'date':
            return realDay;
        case 'wall':
            return text => realDay(text.includes('BC') ? '' : (text.split(' ')[0] ?? ''));
        case 'instant':
            return text => dayIn(zone ?? 'UTC', text);
        default:
            return null;
    }
}
const realDay = (text) => DAY.test(text) && !text.startsWith('0000') && (0,field_clock/* readClock */.$t)(text) !== null ? text : as_date_NONE;
function dayIn(zone, text) {
    const clock = (0,field_clock/* readClock */.$t)(text);
    if (clock === null)
        return as_date_NONE;
    const day = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(clock.seconds * 1000)
        .toZonedDateTimeISO(zone)
        .toPlainDate();
    return realDay(day.toString());
}

// EXTERNAL MODULE: ./lib/validate/canonical/interval.js
var interval = __webpack_require__(7062);
// EXTERNAL MODULE: ./lib/validate/canonical/float.js
var canonical_float = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/validate/field/as-number.js



/** Any number of digits; the column's own type says what it holds. */
const DECIMAL = { kind: 'decimal', precision: null, scale: null };
/** The number that raw text of a numeric kind says, in plain digits; of a float, its shortest text. Null for what is not finite. */
const numberOf = (type, text) => (0,canonical_number/* numberText */.$4)(type.kind === 'float' ? (0,canonical_float/* floatText */.qx)((0,canonical_float/* floatOf */.wl)(text)) : text);
/** `as: boolean`. */
function asBoolean(from) {
    const truth = truthOf(from);
    const none = (0,field_step/* fault */.DG)('the value is neither true nor false');
    return truth && { type: { kind: 'boolean' }, step: text => truth(text) ?? none };
}
function truthOf(from) {
    switch (from.kind) {
        case 'boolean':
        case 'integer':
        case 'decimal':
            return text => zeroOrOne((0,canonical_number/* numberText */.$4)(text));
        case 'bits':
            return text => zeroOrOne((0,canonical_number/* numberText */.$4)(text));
        case 'text':
        case 'enum':
            return text => (/^(1|true|t)$/i.test(text) ? '1' : /^(0|false|f)$/i.test(text) ? '0' : null);
        default:
            return null;
    }
}
const zeroOrOne = (digits) => digits === '0' || digits === '1' ? digits : null;
/** `as: integer`; `drop`: a fraction may go, towards zero. */
function asInteger(from, drop) {
    const step = integerOf(from, drop);
    return step && { type: DECIMAL, step };
}
function integerOf(from, drop) {
    switch (from.kind) {
        case 'text':
        case 'enum':
            return text => (/^[+-]?\d+$/.test(text) ? (0,canonical_number/* numberText */.$4)(text) : null) ?? (0,field_step/* fault */.DG)('the text is no whole number');
        case 'bits':
            return text => /^[01]+$/.test(text) ? String(BigInt(`0b${text}`)) : (0,field_step/* fault */.DG)('there are no bits');
        case 'boolean':
        case 'year':
        case 'integer':
            return text => (0,canonical_number/* numberText */.$4)(text) ?? (0,field_step/* fault */.DG)('the value is no number');
        case 'decimal':
        case 'float':
            return text => {
                const number = numberOf(from, text);
                if (number === null)
                    return (0,field_step/* fault */.DG)('the value is no finite number');
                return wholeOf(number, drop) ?? (0,field_step/* fault */.DG)('the number has a fraction');
            };
        default:
            return null;
    }
}
/** A plain number without its fraction, where it has none or `drop` says that it may go. */
function wholeOf(number, drop) {
    if (!number.includes('.'))
        return number;
    return drop ? (0,canonical_number/* numberText */.$4)(number.replace(/\..*/, '')) : null;
}
/** `as: bits`. */
function asBits(from, target) {
    if (from.kind === 'bits' && target.kind !== 'bits')
        return asInteger(from, false);
    if (target.kind !== 'bits')
        return null;
    const fixed = !target.varying && target.length !== null;
    const length = target.length ?? Number.POSITIVE_INFINITY;
    const digits = digitsOf(from);
    return (digits && {
        type: target,
        step: text => {
            const given = digits(text);
            if (given === null)
                return (0,field_step/* fault */.DG)('the value is no number in binary');
            const number = given.replace(/^0+(?=\d)/, '');
            if (number.length > length && number !== '0')
                return (0,field_step/* fault */.DG)('the column has too few bits');
            if (fixed)
                return number.padStart(length, '0');
            return given.length > length ? number.padStart(length, '0') : given;
        },
    });
}
function digitsOf(from) {
    switch (from.kind) {
        case 'integer':
        case 'boolean':
            return text => (/^\d+$/.test(text) ? BigInt(text).toString(2) : null);
        case 'text':
        case 'bits':
            return text => (/^[01]+$/.test(text) ? text : null);
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/validate/field/as-duration.js




const NANO = 1000000000n;
const MICRO = 1000n;
const as_duration_DAY = 86400n * NANO;
/** What PostgreSQL keeps: microseconds in 64 bits. */
const MOST = 2n ** 63n - 1n;
/** `as: interval`, printed as PostgreSQL does by ISO 8601. */
function asInterval(from) {
    const step = intervalOf(from);
    return step && { type: { kind: 'interval' }, step };
}
function intervalOf(from) {
    switch (from.kind) {
        case 'time':
            return from.zoned ? null : text => ofNanos(timeNanos(text));
        case 'integer':
        case 'decimal':
            return text => ofNanos(secondsNanos(text));
        case 'interval':
            return text => text;
        case 'text':
            return text => {
                const read = /\.\d{7,}/.test(text) ? null : (0,interval/* readDuration */.$7)(text);
                return read === null ? (0,field_step/* fault */.DG)('the text is no duration of ISO 8601') : (0,interval/* durationText */.S5)(read);
            };
        default:
            return null;
    }
}
function ofNanos(nanos) {
    if (typeof nanos !== 'bigint')
        return nanos;
    const micros = nanos / MICRO;
    if (micros > MOST || micros < -MOST - 1n)
        return (0,field_step/* fault */.DG)('the duration is too long for an interval');
    return (0,interval/* durationText */.S5)({ months: 0n, days: 0n, nanos });
}
/** `as: seconds`: a number of them, or, into a time column, as hours, minutes and seconds. `drop`: an integer may lose the fraction. */
function asSeconds(from, target, drop) {
    const nanos = nanosOf(from, target);
    if (nanos === null)
        return null;
    const time = target.kind === 'time';
    const whole = target.kind === 'integer' && drop;
    return {
        type: time ? target : DECIMAL,
        step: text => {
            const made = nanos(text);
            if (typeof made !== 'bigint')
                return made;
            if (time)
                return clock(made);
            const seconds = secondsText(made);
            return whole ? wholeOf(seconds, true) : seconds;
        },
    };
}
function nanosOf(from, target) {
    switch (from.kind) {
        case 'time':
            return from.zoned ? null : timeNanos;
        case 'interval':
            return text => {
                const read = (0,interval/* readDuration */.$7)(text);
                if (read === null)
                    return (0,field_step/* fault */.DG)('the interval has no end');
                return read.months === 0n
                    ? totalNanos(read)
                    : (0,field_step/* fault */.DG)('months are no fixed number of seconds');
            };
        case 'integer':
        case 'decimal':
            return target.kind === 'time' ? secondsNanos : null;
        default:
            return null;
    }
}
const totalNanos = ({ days, nanos }) => days * as_duration_DAY + nanos;
const TIME = /^(-?)(\d+):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/;
function timeNanos(text) {
    const found = TIME.exec(text);
    if (found === null)
        return (0,field_step/* fault */.DG)('the value is no time');
    const [, sign, hours = '', minutes = '', seconds = '', fraction = ''] = found;
    const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds);
    const nanos = whole * NANO + BigInt(fraction.padEnd(9, '0'));
    return sign === '-' ? -nanos : nanos;
}
function secondsNanos(text) {
    const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec((0,canonical_number/* numberText */.$4)(text) ?? '') ?? [];
    if (sign === undefined)
        return (0,field_step/* fault */.DG)('the value is no finite number');
    if (fraction.length > 6)
        return (0,field_step/* fault */.DG)('the seconds are finer than a microsecond');
    const nanos = BigInt(whole) * NANO + BigInt(fraction.padEnd(9, '0'));
    return sign === '-' ? -nanos : nanos;
}
/** Sign, whole seconds, and nine digits behind them. */
function split(nanos) {
    const size = nanos < 0n ? -nanos : nanos;
    const fraction = String(size % NANO)
        .padStart(9, '0')
        .replace(/0+$/, '');
    return { sign: nanos < 0n ? '-' : '', seconds: size / NANO, fraction: fraction && `.${fraction}` };
}
function secondsText(nanos) {
    const { sign, seconds, fraction } = split(nanos);
    return `${sign}${seconds}${fraction}`;
}
function clock(nanos) {
    const { sign, seconds, fraction } = split(nanos);
    const two = (part) => String(part).padStart(2, '0');
    const minutes = (seconds / 60n) % 60n;
    return `${sign}${two(seconds / 3600n)}:${two(minutes)}:${two(seconds % 60n)}${fraction}`;
}

// EXTERNAL MODULE: ./lib/validate/canonical/array.js
var array = __webpack_require__(226);
;// CONCATENATED MODULE: ./lib/validate/field/json-keys.js

const json_keys_NONE = (0,field_step/* fault */.DG)('the text is not JSON');
const TWICE = (0,field_step/* fault */.DG)('a JSON object has a key twice, and the field does not say which counts');
const DEEP = (0,field_step/* fault */.DG)('the JSON is nested too deep');
const DEEPEST = 1000;
/**
 * JSON in which every object has a key once. A text that loses nothing stays as it is written; one that does is printed
 * without blanks, its numbers and strings as they were spelled.
 */
function withoutDuplicates(text, duplicates) {
    const from = { text, i: 0, duplicates, dropped: false };
    const node = readNode(from, 0);
    if ('fault' in node)
        return node;
    skip(from);
    if (from.i !== text.length)
        return json_keys_NONE;
    return from.dropped ? print(node) : text;
}
const BLANKS = /[ \t\n\r]*/y;
/** Without control characters: `\p{Cc}` holds DEL and its likes too, which JSON allows. */
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function readNode(from, depth) {
    if (depth > DEEPEST)
        return DEEP;
    skip(from);
    const open = from.text[from.i];
    if (open === '[' || open === '{')
        return readList(from, open, depth);
    const text = open === '"' ? readString(from) : take(from, SCALAR);
    return text === null ? json_keys_NONE : { kind: 'scalar', text };
}
function readList(from, open, depth) {
    const close = open === '[' ? ']' : '}';
    const parts = [];
    from.i++;
    skip(from);
    if (from.text[from.i] === close) {
        from.i++;
        return { kind: 'list', open, parts };
    }
    for (;;) {
        const key = open === '{' ? readKey(from) : '';
        if (key === null)
            return json_keys_NONE;
        const value = readNode(from, depth + 1);
        if ('fault' in value)
            return value;
        parts.push({ key, name: key === '' ? '' : String(JSON.parse(key)), value });
        skip(from);
        const mark = from.text[from.i];
        from.i++;
        if (mark === close)
            break;
        if (mark !== ',')
            return json_keys_NONE;
    }
    return open === '[' ? { kind: 'list', open, parts } : once(from, parts);
}
function once(from, parts) {
    const last = new Map(parts.map((part, n) => [part.name, n]));
    if (last.size === parts.length)
        return { kind: 'list', open: '{', parts };
    if (from.duplicates === 'error')
        return TWICE;
    from.dropped = true;
    const first = new Map(parts.map((part, n) => [part.name, n]).reverse());
    const kept = from.duplicates === 'first' ? first : last;
    return { kind: 'list', open: '{', parts: parts.filter((part, n) => kept.get(part.name) === n) };
}
function readKey(from) {
    skip(from);
    const key = readString(from);
    skip(from);
    if (key === null || from.text[from.i] !== ':')
        return null;
    from.i++;
    return key;
}
/** A string as it is written; null where it is none, or has half of a surrogate pair. */
function readString(from) {
    const text = take(from, STRING);
    if (text === null)
        return null;
    return !text.includes('\\u') || String(JSON.parse(text)).isWellFormed() ? text : null;
}
function take(from, pattern) {
    pattern.lastIndex = from.i;
    const found = pattern.exec(from.text);
    if (found === null)
        return null;
    from.i = pattern.lastIndex;
    return found[0];
}
function skip(from) {
    take(from, BLANKS);
}
function print(node) {
    if (node.kind === 'scalar')
        return node.text;
    const parts = node.parts.map(({ key, value }) => node.open === '[' ? print(value) : `${key}:${print(value)}`);
    return node.open === '[' ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/validate/field/as-json.js




const JSON_TYPE = { kind: 'json' };
/** `as: json`. */
function asJson(from, duplicates) {
    switch (from.kind) {
        case 'text':
        case 'json':
            return { type: JSON_TYPE, step: text => withoutDuplicates(text, duplicates) };
        case 'set':
            return { type: JSON_TYPE, step: text => JSON.stringify(text === '' ? [] : text.split(',')) };
        case 'array':
            return { type: JSON_TYPE, step: text => arrayJson(text, from.of) };
        default:
            return null;
    }
}
function arrayJson(text, of) {
    const read = (0,array/* readArray */.oU)(text);
    if (read === null)
        return (0,field_step/* fault */.DG)('the text is no array');
    const parts = [];
    for (const member of read.members) {
        const part = memberJson(member, of);
        if (typeof part === 'object')
            return part;
        parts.push(part);
    }
    return `[${parts.join(',')}]`;
}
function memberJson(member, of) {
    if (member === null)
        return 'null';
    if (Array.isArray(member)) {
        const parts = [];
        for (const one of member) {
            const part = memberJson(one, of);
            if (typeof part === 'object')
                return part;
            parts.push(part);
        }
        return `[${parts.join(',')}]`;
    }
    const raw = (0,array/* rawMember */.XQ)(of, member);
    switch (of.kind) {
        case 'integer':
        case 'decimal':
        case 'float':
            return Number.isFinite((0,canonical_float/* floatOf */.wl)(raw)) || of.kind === 'decimal'
                ? number(raw, of)
                : (0,field_step/* fault */.DG)('JSON has no number that is not finite');
        case 'boolean':
            return raw === '1' ? 'true' : 'false';
        case 'json':
            return raw;
        default:
            return JSON.stringify(raw);
    }
}
function number(raw, of) {
    if (!/\d/.test(raw))
        return (0,field_step/* fault */.DG)('JSON has no number that is not finite');
    return of.kind === 'float' ? (0,canonical_float/* floatText */.qx)((0,canonical_float/* floatOf */.wl)(raw)) : raw;
}

;// CONCATENATED MODULE: ./lib/validate/field/as-members.js




/** `as: array`: members of a set, of a list between commas, or of a JSON array. */
function asArray(from) {
    if (from.kind === 'array')
        return { type: from, step: text => text };
    const members = membersOf(from);
    if (members === null)
        return null;
    return {
        type: { kind: 'array', of: from_text/* TEXT */.a },
        step: text => {
            const found = members(text, false);
            return Array.isArray(found) ? (0,array/* arrayText */.L3)(found) : found;
        },
    };
}
/** `as: set`; `once`: a member that is there twice may go. */
function asSet(from, target, once) {
    const type = target.kind === 'set' ? target : from_text/* TEXT */.a;
    if (from.kind === 'set')
        return { type, step: text => text };
    const members = from.kind === 'array' ? ofArray(from.of) : membersOf(from);
    return members && { type, step: setOf(members, once) };
}
function membersOf(from) {
    switch (from.kind) {
        case 'set':
        case 'text':
            return text => (text === '' ? [] : text.split(','));
        case 'json':
            return ofJson;
        default:
            return null;
    }
}
const ofArray = (of) => text => {
    const members = (0,array/* readArray */.oU)(text)?.members;
    return members === undefined || members.some(Array.isArray)
        ? (0,field_step/* fault */.DG)('the value is no array of one dimension')
        : members.map(m => (typeof m === 'string' ? (0,array/* rawMember */.XQ)(of, m) : m));
};
function setOf(members, once) {
    return text => {
        const found = members(text, true);
        if (!Array.isArray(found))
            return found;
        const seen = new Set();
        for (const member of found) {
            if (typeof member !== 'string')
                return (0,field_step/* fault */.DG)('NULL is no member of a set');
            if (member === '')
                return (0,field_step/* fault */.DG)('an empty text is no member of a set');
            if (member.includes(','))
                return (0,field_step/* fault */.DG)('a member of a set has no comma');
            if (seen.has(member) && !once)
                return (0,field_step/* fault */.DG)('a member is there twice');
            seen.add(member);
        }
        return [...seen].join(',');
    };
}
const ITEM = new RegExp(String.raw `\s*(${STRING.source}|-?\d[^\s,\]]*|true|false|null)\s*`, 'uy');
/** The items of a JSON array of scalars, numbers as they are spelled. `strings`: nothing else may be in it. */
function ofJson(text, strings) {
    const none = (0,field_step/* fault */.DG)('the JSON is no array of scalar values');
    const trimmed = text.trim();
    if (!trimmed.startsWith('[') || !trimmed.endsWith(']'))
        return none;
    const inside = trimmed.slice(1, -1);
    if (inside.trim() === '')
        return [];
    const members = [];
    ITEM.lastIndex = 0;
    for (;;) {
        const item = ITEM.exec(inside)?.[1];
        if (item === undefined)
            return none;
        if (strings && !item.startsWith('"'))
            return (0,field_step/* fault */.DG)('the JSON is no array of strings');
        members.push(memberOf(item));
        if (ITEM.lastIndex === inside.length)
            return members;
        if (inside[ITEM.lastIndex] !== ',')
            return none;
        ITEM.lastIndex++;
    }
}
function memberOf(item) {
    if (item.startsWith('"'))
        return String(JSON.parse(item));
    if (item === 'null')
        return null;
    return item === 'true' ? 't' : item === 'false' ? 'f' : item;
}

;// CONCATENATED MODULE: ./lib/validate/field/as-text.js




/** `as: text`: one text for each value, whatever the server prints. Null for bytes, which are no characters. */
function asText(from) {
    const step = textOf(from);
    return step && { type: from_text/* TEXT */.a, step };
}
function textOf(from) {
    switch (from.kind) {
        case 'integer':
            return text => (0,canonical_number/* numberText */.$4)(text) ?? (0,field_step/* fault */.DG)('the value is no number');
        case 'year':
            return text => text.padStart(4, '0');
        case 'float':
            return text => (0,canonical_float/* floatText */.qx)((0,canonical_float/* floatOf */.wl)(text));
        case 'boolean':
            return text => (text === '1' ? 'true' : 'false');
        case 'time':
        case 'wall':
        case 'instant':
            return withoutZeros;
        case 'bytes':
        case 'geometry':
        case 'other':
            return null;
        default:
            return text => text;
    }
}
/** Clocks: the zeros that end a fraction say nothing. What follows it is an offset, or ` BC`. */
const withoutZeros = (text) => text.replace(/\.(\d*?)0*(?=$|[+-]| )/, (_, kept) => (kept === '' ? '' : `.${kept}`));

;// CONCATENATED MODULE: ./lib/validate/field/as.js







/** What a field's `as` makes of values of a type, on their way into a column of `target`; null where that pair has no meaning. */
function reads(as, from, target, forms) {
    const lossy = forms.lossy !== undefined;
    switch (as) {
        case 'text':
            return asText(from);
        case 'boolean':
            return asBoolean(from);
        case 'integer':
            return asInteger(from, lossy);
        case 'date':
            return asDate(from, forms.zone ?? null, lossy);
        case 'interval':
            return asInterval(from);
        case 'seconds':
            return asSeconds(from, target, lossy);
        case 'json':
            return asJson(from, forms.duplicates ?? 'error');
        case 'array':
            return asArray(from);
        case 'set':
            return asSet(from, target, lossy);
        case 'uuid':
            return asUuid(from, target, false);
        case 'uuid-swapped':
            return asUuid(from, target, true);
        case 'bits':
            return asBits(from, target);
        case 'hex':
            return asHex(from);
        case 'wkb':
            return asWkb(from, target, lossy);
    }
}

// EXTERNAL MODULE: ./lib/validate/field/charset.js + 1 modules
var charset = __webpack_require__(876);
;// CONCATENATED MODULE: ./lib/validate/field/epoch.js



/** Powers of ten between a unit and a microsecond. */
const MICROS = { s: 6, ms: 3, us: 0 };
const MILLION = 1000000n;
/** 0001-01-01 00:00:00 and 9999-12-31 23:59:59.999999, in microseconds since 1970. */
const FIRST = -62135596800n * MILLION;
const LAST = 253402300800n * MILLION - 1n;
/** A count of units since 1970-01-01 00:00:00 UTC as an instant; `floor`: what is finer than a microsecond may be dropped. */
function epoch(unit, floor) {
    return text => {
        const [, sign, whole = '', digits = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec((0,canonical_number/* numberText */.$4)(text) ?? '') ?? [];
        if (sign === undefined)
            return (0,field_step/* fault */.DG)('the value is no finite number');
        const shift = MICROS[unit];
        const rest = digits.slice(shift);
        if (rest !== '' && !floor)
            return (0,field_step/* fault */.DG)('the count is finer than a microsecond');
        const count = BigInt(whole + digits.slice(0, shift).padEnd(shift, '0'));
        const micros = sign === '-' ? -count - (rest === '' ? 0n : 1n) : count;
        if (micros < FIRST || micros > LAST)
            return (0,field_step/* fault */.DG)('the count lies outside the years 1 to 9999');
        const part = ((micros % MILLION) + MILLION) % MILLION;
        const seconds = Number((micros - part) / MILLION);
        return (0,field_clock/* clockText */.Yi)(seconds, String(part).padStart(6, '0').replace(/0+$/, ''));
    };
}

;// CONCATENATED MODULE: ./lib/validate/field/shorten.js
/** `too-long: cut`: as many whole characters as the column holds. Null for a column without a limit, and for what is no text. */
function cut(target) {
    if (target.kind !== 'text')
        return null;
    const { max, maxBytes } = target;
    if (max !== null) {
        return text => (text.length <= max ? text : [...text].slice(0, max).join(''));
    }
    return maxBytes === null ? null : text => firstBytes(text, maxBytes);
}
function firstBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    let end = most;
    // Within a character: 10xxxxxx.
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return bytes.toString('utf8', 0, end);
}
/** `lossy` for what is a time: digits of a second's fraction that the column does not keep are cut, never rounded. Null where it keeps all. */
function cutFraction(target) {
    if (target.kind !== 'time' && target.kind !== 'wall' && target.kind !== 'instant')
        return null;
    const { precision } = target;
    return text => text.replace(/\.(\d+)/, (_, digits) => {
        const kept = digits.slice(0, precision);
        return kept === '' ? '' : `.${kept}`;
    });
}

;// CONCATENATED MODULE: ./lib/validate/field/zero.js

const ZERO_DATE = /^(0000-\d\d-\d\d|\d{4}-00-\d\d|\d{4}-\d\d-00)/;
/**
 * What `zero` is about: dates that have no year, no month or no day; the year 0; a count since 1970 that is 0. Null for a type
 * that has nothing of the kind.
 */
function isZero(type, forms) {
    switch (type.kind) {
        case 'date':
        case 'wall':
        case 'instant':
            return text => ZERO_DATE.test(text);
        case 'text':
            return forms.as === 'date' ? text => ZERO_DATE.test(text) : null;
        case 'year':
            return text => (0,canonical_number/* numberText */.$4)(text) === '0';
        case 'integer':
        case 'decimal':
        case 'float':
            return forms.epoch === undefined ? null : text => (0,canonical_number/* numberText */.$4)(text) === '0';
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./lib/validate/field/zone.js
var field_zone = __webpack_require__(3295);
;// CONCATENATED MODULE: ./lib/validate/field/steps.js














/**
 * What a field says behind `from`, but for its default, in the order that spec-language.md gives; null where it says something
 * that has no meaning for these types, so that nothing can be compared.
 */
function steps(form, target) {
    const { forms } = form;
    const done = [];
    let type = form.column.type;
    for (const stage of STAGES) {
        const typed = stage(type, form, target);
        if (typed === null)
            return null;
        for (const { step, type: next } of typed) {
            done.push(step);
            type = next;
        }
        // What the list gives is final, and what is not in it is a fault: NULL alone goes on, to the default.
        if (stage === values && forms.values !== undefined)
            return { steps: done, type: target };
    }
    return { steps: done, type };
}
const steps_charset = (type, { forms }) => {
    if (forms.charset === undefined)
        return [];
    if (type.kind !== 'text' && type.kind !== 'bytes')
        return null;
    const step = (0,charset/* fromCharset */.l)(forms.charset, forms.invalid ?? 'error');
    return step && [{ step, type: from_text/* TEXT */.a }];
};
const empty = (type, { forms }) => forms.empty === null ? [{ type, step: text => (text === '' ? null : text) }] : [];
/** In JSON, a NUL is an escape; a backslash that is escaped itself begins none. */
const escapes = (text) => text.replace(/\\(?:u0000|[\s\S])/g, mark => (mark === '\\u0000' ? '' : mark));
const nul = (type, { forms }) => {
    if (forms.nul !== 'strip')
        return [];
    const json = type.kind === 'json' || forms.as === 'json';
    if (type.kind !== 'text' && !json)
        return null;
    const plain = (text) => text.replaceAll('\0', '');
    return [{ type, step: json ? text => escapes(plain(text)) : plain }];
};
const zero = (type, { forms }, target) => {
    if (forms.zero === undefined)
        return [];
    const is = isZero(type, forms);
    if (is === null)
        return null;
    const final = forms.zero === null ? null : { final: (0,literal/* literal */.e)(forms.zero.value, target) };
    return [{ type, step: text => (is(text) ? final : text) }];
};
const NO_DATE = (0,field_step/* fault */.DG)('a date has a year, month or day of 0, and the field does not say what becomes of it');
const NO_LABEL = (0,field_step/* fault */.DG)('the empty label stands for a value that the ENUM refused (index 0)');
/** What a field says nothing of, and only a column of the same kind could hold as it is: there the copy is compared. */
const refused = (type, { forms }, target) => {
    if (type.kind === 'enum') {
        const declared = forms.empty === null || forms.values !== undefined || type.labels.includes('');
        if (declared || target.kind === 'enum')
            return [];
        return [{ type, step: text => (text === '' ? NO_LABEL : text) }];
    }
    const dated = type.kind === 'date' || type.kind === 'wall' || type.kind === 'instant';
    const copied = Object.keys(forms).length === 0;
    if (!dated || copied || forms.zero !== undefined || forms.values !== undefined)
        return [];
    const is = isZero(type, forms);
    return is === null ? null : [{ type, step: text => (is(text) ? NO_DATE : text) }];
};
const values = (type, { forms }, target) => {
    if (forms.values === undefined)
        return [];
    const form = (0,canonical/* canonical */.$)(type);
    if (form === null)
        return null;
    const plain = (0,field_step/* isBytes */.aY)(type) ? (text) => text : (0,on_text/* onText */.z)(form);
    const known = new Map(Object.entries(forms.values).map(([label, value]) => [
        keyOf(label, type),
        value === null ? null : { final: (0,literal/* literal */.e)(value, target) },
    ]));
    const none = (0,field_step/* fault */.DG)('the value is outside the field’s list of values');
    const step = text => {
        const key = plain(text);
        if (typeof key !== 'string')
            return key;
        const value = known.get(key);
        return value === undefined ? none : value;
    };
    return [{ type, step }];
};
function keyOf(label, type) {
    const read = (0,literal/* literal */.e)(label, type);
    if ((0,field_step/* isBytes */.aY)(type))
        return read.data.toString('latin1', read.start, read.end);
    return (0,slot/* slotText */.aX)(read) ?? label;
}
const counted = (type, { forms }) => {
    if (forms.epoch === undefined)
        return [];
    const work = epoch(forms.epoch, forms.lossy !== undefined);
    return [...numeric(type), { step: work, type: { kind: 'instant', precision: 6 } }];
};
const zoned = (type, { forms, zone }, target) => {
    const wanted = forms.zone ?? zone;
    if (type.kind !== 'wall' || wanted === null)
        return [];
    if (forms.zone === undefined && target.kind !== 'instant')
        return [];
    const step = (0,field_zone/* instantOf */.B)(wanted, forms.gap ?? 'error', forms.overlap ?? 'error');
    return [{ step, type: { kind: 'instant', precision: 6 } }];
};
const NO_NUMBER = (0,field_step/* fault */.DG)('the value is no finite number');
const ENDLESS = (0,field_step/* fault */.DG)('the quotient has no last digit, and the field does not round');
/** Numbers as plain digits, for exact arithmetic. */
const numeric = (type) => [
    { type: DECIMAL, step: text => numberOf(type, text) ?? NO_NUMBER },
];
const arithmetic = (type, { forms: { multiply: by, divide: into, round: rule } }) => {
    if (by === undefined && into === undefined && rule === undefined)
        return [];
    const done = numeric(type);
    const add = (step) => done.push({ step, type: DECIMAL });
    if (by !== undefined)
        add(text => multiply(text, by) ?? NO_NUMBER);
    if (into !== undefined) {
        add(text => {
            const quotient = divide(text, into, rule ?? null);
            return quotient === 'endless' ? ENDLESS : (quotient ?? NO_NUMBER);
        });
    }
    if (rule !== undefined) {
        add(text => {
            const rounded = round(text, rule.scale, rule.mode);
            return rounded === null ? NO_NUMBER : withScale(rounded, rule.scale);
        });
    }
    return done;
};
/** A plain number with zeros up to this many digits behind its point: what `as: text` shows. */
function withScale(number, scale) {
    if (scale === 0)
        return number;
    const [whole = '', digits = ''] = number.split('.');
    return `${whole}.${digits.padEnd(scale, '0')}`;
}
const read = (type, { forms }, target) => {
    if (forms.as === undefined)
        return [];
    const typed = reads(forms.as, type, target, forms);
    return typed && [typed];
};
const fractions = (type, { forms }, target) => {
    const timelike = type.kind === 'time' || type.kind === 'wall' || type.kind === 'instant';
    if (forms.lossy === undefined || forms.as !== undefined || !timelike)
        return [];
    const step = cutFraction(target);
    return step === null ? [] : [{ step, type }];
};
const shortened = (type, { forms }, target) => {
    if (forms['too-long'] === undefined)
        return [];
    const step = cut(target);
    return step === null ? [] : [{ step, type }];
};
const STAGES = [
    steps_charset,
    empty,
    nul,
    zero,
    refused,
    values,
    counted,
    zoned,
    arithmetic,
    read,
    fractions,
    shortened,
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/validate/field/uuid5.js


/**
 * The name-based UUID of RFC 9562, 5.5: SHA-1 over the namespace's 16 bytes and the name's UTF-8, cut to 128 bits, with version 5
 * in the high bits of byte 6 and the variant `10` in those of byte 8.
 */
function uuid5(namespace) {
    const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
    return name => {
        const hash = (0,external_node_crypto_.createHash)('sha1').update(space).update(name, 'utf8').digest();
        hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
        hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
        return (0,uuid/* dashed */.Gg)(hash.toString('hex', 0, 16));
    };
}

;// CONCATENATED MODULE: ./lib/validate/field/compile.js









/**
 * A field's form in TypeScript, for a target column of `type`. Null where a type has no canonical form or a form is not computed
 * here: such cells are not compared, and counted.
 */
function compile(form, type, reading) {
    switch (form.kind) {
        case 'from':
            return from(form, type, reading);
        case 'sql': {
            const copy = (0,convert/* convert */.C)(form.type, type);
            if (copy === null)
                return null;
            // On a line of its own: the author's SQL may end in a comment.
            const input = reading.select.add(reading.engine.cell(`${form.sql}\n`, form.type));
            return { evaluate: (0,evaluate/* plain */.p)(input, copy), same: null, inferred: true };
        }
        case 'value': {
            if ((0,canonical/* canonical */.$)(type) === null)
                return null;
            const value = (0,literal/* literal */.e)(form.value, type);
            return observed((_chunk, _base, to) => (0,literal/* setSame */.l)(to, value));
        }
        case 'uuid5':
            return surrogate(form, type, reading);
        case 'lookup': {
            const evaluate = lookup(form, type, reading);
            return evaluate && observed(evaluate);
        }
        case 'filled-by':
            return null;
    }
}
const plainText = (form) => (text, to) => {
    const data = Buffer.from(text);
    form(data, 0, data.length, to);
};
const observed = (evaluate) => ({ evaluate, same: null, inferred: false });
function column(named, { engine, select }) {
    return select.add(engine.cell(`s.${engine.dialect.name(named.name)}`, named.type));
}
function from(form, type, reading) {
    const work = steps(form, type);
    const own = (0,canonical/* canonical */.$)(form.column.type);
    if (work === null || own === null)
        return null;
    const last = lastOf(work.type, type, reading);
    if (last === null)
        return null;
    const input = column(form.column, reading);
    const copied = work.steps.length === 0 ? (0,evaluate/* plain */.p)(input, last) : stepped(input, form.column.type, work, last);
    if (form.forms.default !== undefined)
        return observed(orElse(copied, (0,literal/* literal */.e)(form.forms.default, type)));
    const same = work.steps.length === 0 && last === (0,canonical/* canonical */.$)(type) && last === own;
    return { evaluate: copied, same: same ? input : null, inferred: false };
}
/** What the steps gave, in the column's canonical form. JSON whose objects have a key twice says two things: no copy is right. */
function lastOf(made, type, { judged }) {
    if (judged && made.kind === 'json' && type.kind === 'json')
        return json/* uniqueJson */.A;
    return (0,convert/* convert */.C)(made, type);
}
/** The steps upon one cell's raw text. */
function stepped(input, type, work, last) {
    const encoding = (0,field_step/* isBytes */.aY)(type) ? 'latin1' : 'utf8';
    const padded = type.kind === 'text' && type.fixed;
    const write = (0,field_step/* isBytes */.aY)(work.type) ? 'latin1' : 'utf8';
    return (chunk, base, to) => {
        const start = chunk.start[base + input] ?? slot/* NULL */.Cq;
        if (start < 0)
            return (0,slot/* setNull */.Op)(to);
        const raw = chunk.data.toString(encoding, start, chunk.end[base + input] ?? start);
        let text = padded ? raw.replace(/ +$/, '') : raw;
        for (const step of work.steps) {
            const made = step(text);
            if (made === null)
                return (0,slot/* setNull */.Op)(to);
            if (typeof made === 'object')
                return 'fault' in made ? (0,slot/* setFault */.Vy)(to, made.fault) : (0,literal/* setSame */.l)(to, made.final);
            text = made;
        }
        const data = Buffer.from(text, write);
        last(data, 0, data.length, to);
    };
}
function orElse(first, value) {
    return (chunk, base, to) => {
        first(chunk, base, to);
        if (to.start === slot/* NULL */.Cq && to.fault === null)
            (0,literal/* setSame */.l)(to, value);
    };
}
function surrogate(form, type, reading) {
    const last = (0,convert/* convert */.C)({ kind: 'uuid' }, type);
    if (last === null)
        return null;
    const parts = [];
    for (const named of form.columns) {
        const own = (0,canonical/* canonical */.$)(named.type);
        if (own === null)
            return null;
        parts.push({ evaluate: (0,evaluate/* plain */.p)(column(named, reading), own), value: (0,slot/* slot */.NI)() });
    }
    const make = uuid5(form.namespace);
    const write = plainText(last);
    return observed((chunk, base, to) => {
        const texts = [];
        for (const { evaluate, value } of parts) {
            evaluate(chunk, base, value);
            const text = (0,slot/* slotText */.aX)(value);
            if (text === null)
                return (0,slot/* setFault */.Vy)(to, value.fault ?? 'a deterministic key is made of no NULL');
            texts.push(text);
        }
        write(make(texts.join(':')), to);
    });
}
function lookup(form, type, reading) {
    const take = (0,convert/* convert */.C)(form.take.type, type);
    if (take === null)
        return null;
    const by = [];
    for (const { column: named, form: field } of form.by) {
        const compiled = compile(field, named.type, reading);
        if (compiled === null)
            return null;
        by.push({ column: named, evaluate: compiled.evaluate });
    }
    return reading.lookups.add({
        table: form.table,
        by,
        take: { column: form.take, form: take },
        missing: form.missing.kind === 'value' ? (0,literal/* literal */.e)(form.missing.value, type) : form.missing.kind,
    });
}

;// CONCATENATED MODULE: ./lib/validate/field/lookup.js




/** Rows of a looked-up table that are kept in memory; a table that has no more is read once, whole. */
const KEPT = 50_000;
/** Keys in one question. */
const ASKED = 500;
/** The lookups of one reading. `prepare` asks the target for what some chunks of rows need; the
 * evaluations of these rows then answer from memory. */
class Lookups {
    #ask;
    #all = [];
    /** `ask`: a session of the target that nothing else reads from. */
    constructor(ask) {
        this.#ask = ask;
    }
    add(question) {
        const lookup = new Lookup(question);
        this.#all.push(lookup);
        return lookup.evaluate;
    }
    async prepare(chunks) {
        // In order: a lookup's key may come from a lookup before it.
        for (const lookup of this.#all)
            await lookup.prepare(chunks, this.#ask);
    }
}
class Lookup {
    #question;
    #key;
    /** By key: what is taken; `null` where no row has that key. */
    #known = new Map();
    #whole = null;
    constructor(question) {
        this.#question = question;
        this.#key = question.by.map(by => ({ ...by, value: (0,slot/* slot */.NI)() }));
    }
    evaluate = (chunk, base, to) => {
        const key = this.#keyOf(chunk, base);
        const { missing, table } = this.#question;
        if (key === null)
            return typeof missing === 'string' ? (0,slot/* setNull */.Op)(to) : (0,literal/* setSame */.l)(to, missing);
        if (typeof key === 'object')
            return (0,slot/* setFault */.Vy)(to, key.fault);
        const taken = this.#known.get(key) ?? null;
        if (taken !== null)
            (0,literal/* setSame */.l)(to, taken);
        else if (missing === 'error')
            (0,slot/* setFault */.Vy)(to, `the lookup finds no row in ${table.schema}.${table.name}`);
        else if (missing === 'null')
            (0,slot/* setNull */.Op)(to);
        else
            (0,literal/* setSame */.l)(to, missing);
    };
    async prepare(chunks, ask) {
        this.#whole ??= await this.#readWhole(await ask());
        if (this.#whole)
            return;
        if (this.#known.size > KEPT)
            this.#known.clear();
        const wanted = new Map();
        for (const chunk of chunks) {
            for (let row = 0; row < chunk.rows; row++) {
                const key = this.#keyOf(chunk, row * chunk.width);
                if (typeof key !== 'string' || this.#known.has(key) || wanted.has(key))
                    continue;
                const parts = this.#key.map(part => partText(part.column, part.value));
                wanted.set(key, parts);
            }
        }
        const keys = [...wanted];
        for (let from = 0; from < keys.length; from += ASKED) {
            await this.#askFor(await ask(), keys.slice(from, from + ASKED));
        }
    }
    /** The key that a row asks for; null where a part of it is NULL, which equals nothing. */
    #keyOf(chunk, base) {
        let key = '';
        for (const { evaluate, value } of this.#key) {
            evaluate(chunk, base, value);
            if (value.fault !== null)
                return { fault: value.fault };
            const text = (0,slot/* slotText */.aX)(value);
            if (text === null)
                return null;
            key += `${text.length}:${text}`;
        }
        return key;
    }
    async #readWhole(session) {
        const { dialect } = session.engine;
        const table = dialect.table(this.#question.table);
        const some = `select 1 as one from ${table} t ${dialect.limit(KEPT + 1, 0)}`;
        const [[rows = '0'] = []] = await session.query(`select count(*) from (${some}) c`);
        if (Number(rows) > KEPT)
            return false;
        await this.#read(session, '');
        return true;
    }
    async #askFor(session, keys) {
        const { dialect } = session.engine;
        for (const [key] of keys)
            this.#known.set(key, null);
        const columns = this.#question.by.map(by => `t.${dialect.name(by.column.name)}`);
        const tuples = keys.map(([, parts]) => {
            const literals = parts.map((part, i) => {
                const type = this.#question.by[i]?.column.type;
                return type === undefined ? dialect.text(part) : dialect.literal(part, type);
            });
            return literals.length === 1 ? literals.join() : `(${literals.join(', ')})`;
        });
        const left = columns.length === 1 ? columns.join() : `(${columns.join(', ')})`;
        await this.#read(session, ` where ${left} in (${tuples.join(', ')})`);
    }
    async #read(session, where) {
        const { dialect } = session.engine;
        const { table, by, take } = this.#question;
        const columns = [...by.map(part => part.column), take.column];
        const list = columns
            .map(c => session.engine.raw(`t.${dialect.name(c.name)}`, c.type))
            .join(', ');
        const forms = by.map(({ column }, i) => ({
            evaluate: (0,evaluate/* plain */.p)(i, (0,canonical/* canonical */.$)(column.type) ?? take.form),
            value: (0,slot/* slot */.NI)(),
        }));
        const taken = (0,evaluate/* plain */.p)(by.length, take.form);
        const value = (0,slot/* slot */.NI)();
        for await (const chunk of session.cells(`select ${list} from ${dialect.table(table)} t${where}`)) {
            for (let row = 0; row < chunk.rows; row++) {
                const base = row * chunk.width;
                let key = '';
                for (const form of forms) {
                    form.evaluate(chunk, base, form.value);
                    const text = (0,slot/* slotText */.aX)(form.value);
                    key += text === null ? '-' : `${text.length}:${text}`;
                }
                taken(chunk, base, value);
                this.#learn(key, value);
            }
        }
    }
    #learn(key, value) {
        const known = this.#known.get(key);
        if (known === undefined || known === null) {
            this.#known.set(key, (0,slot/* copyOf */.zP)(value));
            return;
        }
        if ((0,slot/* slotText */.aX)(known) === (0,slot/* slotText */.aX)(value))
            return;
        const twice = (0,slot/* slot */.NI)();
        (0,slot/* setFault */.Vy)(twice, `the lookup finds two rows in ${this.#question.table.schema}.${this.#question.table.name}`);
        this.#known.set(key, twice);
    }
}
/** A key's part as a literal is made of it: bytes as wire text. */
function partText(column, value) {
    if (column.type.kind === 'bytes')
        return `\\x${value.data.toString('hex', value.start, value.end)}`;
    return (0,slot/* slotText */.aX)(value) ?? '';
}

;// CONCATENATED MODULE: ./lib/validate/reading.js






/** Compiles a comparison. `ask` opens a session of the target for lookups, when one is needed. */
function openWork(work, engines, ask) {
    const drafts = work.parts.map(part => draft(part, work, engines[part.side], ask));
    const covered = work.columns.filter((_, c) => drafts.some(d => d.fields[c] !== null));
    const at = covered.map(column => work.columns.indexOf(column));
    const keyNames = work.key.map(column => column.name);
    const expected = drafts.map((d, p) => {
        const fields = at.map(c => d.fields[c] ?? null);
        const said = work.parts[p]?.fields.filter(f => f.form.kind !== 'filled-by').length ?? 0;
        const mapped = fields.filter(f => f !== null);
        const counts = {
            mapped: mapped.length,
            inferred: mapped.filter(f => f.inferred).length,
            uncovered: said - mapped.length,
            tolerances: covered.map(column => tolerancesOf(work.parts[p], column)),
        };
        return { ...d, fields, counts, list: d.select.sql };
    });
    return {
        columns: covered,
        key: keyNames.map(name => covered.findIndex(c => c.name === name)),
        expected,
        found: foundReading(work, covered, engines.target),
        keyWithout: keyNames.filter(name => {
            const column = work.columns.findIndex(c => c.name === name);
            return column < 0 || drafts.some(d => d.fields[column] === null);
        }),
    };
}
/** What the spec accepts of a column in the rows of one part. */
function tolerancesOf(part, { name, type }) {
    const own = (part?.tolerate ?? []).filter(({ column }) => column === name);
    if (own.length === 0)
        return null;
    return {
        accepts: tolerate(own.map(({ as }) => as), type),
        names: own.map(({ path }) => path.join('.')),
    };
}
function draft(part, work, engine, ask) {
    const select = new evaluate/* SelectList */.B();
    const lookups = new Lookups(ask);
    const formOf = (name) => part.fields.find(f => f.column === name)?.form;
    const fields = work.columns.map(column => {
        const form = formOf(column.name);
        return form === undefined || (0,canonical/* canonical */.$)(column.type) === null
            ? null
            : compile(form, column.type, { engine, select, lookups, judged: work.about === 'mapped' });
    });
    return {
        engine,
        select,
        lookups,
        fields,
        from: `${part.relation} s`,
        where: part.where === null ? [] : [`(${part.where}\n)`],
        key: orderedKey(part, work, engine),
    };
}
/** Kinds whose servers put them in the order of their canonical form: integers by value, the rest by bytes. */
const ORDERED = new Set(['integer', 'text', 'uuid', 'date', 'wall']);
/** The key as SQL of the source that puts its rows in the order of the target's key; null where the mapping keeps no order. */
function orderedKey(part, work, engine) {
    const keys = [];
    for (const { name, type } of work.key) {
        const form = part.fields.find(f => f.column === name)?.form;
        if (form?.kind !== 'from' || Object.values(form.forms).some(v => v !== undefined))
            return null;
        const from = form.column.type;
        if (from.kind !== type.kind || !ORDERED.has(type.kind))
            return null;
        if ((from.kind === 'text' && from.fixed) || (type.kind === 'text' && type.fixed))
            return null;
        keys.push(engine.dialect.binary(`s.${engine.dialect.name(form.column.name)}`, from));
    }
    return keys;
}
function foundReading(work, columns, engine) {
    const { dialect } = engine;
    const list = new evaluate/* SelectList */.B();
    const cell = (alias, column) => (0,evaluate/* plain */.p)(list.add(engine.cell(`${alias}.${dialect.name(column.name)}`, column.type)), (0,canonical/* canonical */.$)(column.type) ?? (() => { }));
    const now = columns.map(c => cell('t', c));
    const filled = work.filled.flatMap(name => {
        const column = `t.${dialect.name(name)}`;
        return [
            {
                column: name,
                input: list.add(engine.cell(`case when ${column} is null then null else 1 end`, FLAG)),
            },
        ];
    });
    const before = [];
    let from = `${work.found} t`;
    if (work.before !== null) {
        const [first] = work.key;
        const was = `b.${dialect.name(first?.name ?? '')}`;
        before.push((0,evaluate/* plain */.p)(list.add(engine.cell(`case when ${was} is null then null else 1 end`, FLAG)), (0,canonical/* canonical */.$)(FLAG) ?? (() => { })));
        if (work.before.mode !== 'keep')
            before.push(...columns.map(c => cell('b', c)));
        const on = work.key
            .map(c => `b.${dialect.name(c.name)} = t.${dialect.name(c.name)}`)
            .join(' and ');
        from += ` left join ${dialect.table(work.before.table)} b on ${on}`;
    }
    const cells = [...now, ...before];
    return {
        engine,
        list: list.sql,
        from,
        where: [],
        key: work.key.map(c => dialect.binary(`t.${dialect.name(c.name)}`, c.type)),
        width: cells.length,
        filled,
        cells,
    };
}
/** Fills a row with what the target holds. */
function readFound({ cells }, chunk, base, row) {
    for (let c = 0; c < cells.length; c++) {
        const to = row[c];
        if (to !== undefined)
            cells[c]?.(chunk, base, to);
    }
}
const FLAG = { kind: 'integer', bits: 32, unsigned: false };
/** Fills a row with what a part makes of it. */
function makeRow(from, chunk, base, row) {
    for (let c = 0; c < from.fields.length; c++) {
        const to = row[c];
        if (to === undefined)
            continue;
        const field = from.fields[c];
        if (field)
            field.evaluate(chunk, base, to);
        else
            (0,slot/* setUnmapped */.PM)(to);
    }
}
const emptyRow = (width) => Array.from({ length: width }, slot/* slot */.NI);
/** The whole query of a reading. */
function readingSql(reading, options) {
    const { dialect } = reading.engine;
    const where = [...reading.where];
    if (options.only !== undefined)
        where.push(options.only);
    const [first] = reading.key ?? [];
    const [column] = options.work.key;
    if (options.range !== null && first !== undefined && column !== undefined) {
        const { after, upTo } = options.range;
        if (after !== null)
            where.push(dialect.after([first], [dialect.literal(after, column.type)]));
        if (upTo !== null)
            where.push(dialect.upTo([first], [dialect.literal(upTo, column.type)]));
    }
    const order = options.ordered && reading.key !== null ? ` order by ${reading.key.join(', ')}` : '';
    return `select ${reading.list} from ${reading.from}${where.length > 0 ? ` where ${where.join(' and ')}` : ''}${order}`;
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Sessions),
/* harmony export */   d: () => (/* binding */ SessionPool)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);

/** Sessions that one pass hands to the next: opening one costs a server more than reading a small table. `await using` ends those that rest. */
class SessionPool {
    #options;
    #signal;
    #resting = { source: [], target: [] };
    #ended = false;
    constructor(options, signal) {
        this.#options = options;
        this.#signal = signal;
    }
    async take(side) {
        const resting = this.#resting[side].pop();
        if (resting !== undefined)
            return resting;
        const { engine, url } = this.#options[side];
        return await _engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s[engine].connect(url, {
            name: this.#options.name,
            ...(this.#signal === undefined ? {} : { signal: this.#signal }),
        });
    }
    /** Nothing reads from it any more. */
    async give(side, session) {
        // Another pass may have failed, and the pool with it.
        if (this.#ended)
            await session[Symbol.asyncDispose]();
        else
            this.#resting[side].push(session);
    }
    async [Symbol.asyncDispose]() {
        this.#ended = true;
        const resting = Object.values(this.#resting).flatMap(sessions => sessions.splice(0));
        for (const session of resting)
            await session[Symbol.asyncDispose]();
    }
}
/** The sessions of one pass, each opened when it is first asked for. */
class Sessions {
    #live;
    #pool;
    #open = new Map();
    constructor(options, live) {
        this.#live = live;
        this.#pool = live.pool ?? new SessionPool(options, live.signal);
    }
    async *watch(chunks) {
        for await (const chunk of chunks) {
            this.#live.onRows?.(chunk.rows);
            yield chunk;
        }
    }
    part = (side, part) => this.#get(`part ${part}`, side);
    found = () => this.#get('found', 'target');
    lookup = () => this.#get('lookup', 'target');
    #get(use, side) {
        const known = this.#open.get(use);
        if (known !== undefined)
            return known.session;
        const session = this.#pool.take(side);
        this.#open.set(use, { side, session });
        return session;
    }
    /** A pass that came to its end has read every answer: its sessions serve the next one. */
    async handBack() {
        if (this.#live.pool === undefined)
            return;
        const opened = [...this.#open.values()];
        this.#open.clear();
        for (const { side, session } of opened)
            await this.#pool.give(side, await session);
    }
    async [Symbol.asyncDispose]() {
        const opened = await Promise.allSettled([...this.#open.values()].map(({ session }) => session));
        for (const session of opened) {
            if (session.status === 'fulfilled')
                await session.value[Symbol.asyncDispose]();
        }
    }
}


/***/ }),

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   WU: () => (/* binding */ show)
/* harmony export */ });
/* unused harmony export compareKeys */
/** Orders keys for people: whole numbers by their value, the rest as text. */
function compareKeys(a, b) {
    for (let i = 0; i < a.length; i++) {
        const order = compareParts(a[i] ?? '', b[i] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
const WHOLE = /^-?\d{1,15}$/;
function compareParts(a, b) {
    if (WHOLE.test(a) && WHOLE.test(b))
        return Number(a) - Number(b);
    return a < b ? -1 : a > b ? 1 : 0;
}
const byKey = (a, b) => compareKeys(a.order, b.order);
/** The first `keysShown` rows of both, by key. */
const firstOf = (a, b, keysShown) => [...a, ...b].sort(byKey).slice(0, keysShown);
/** Keeps the first `keysShown` rows by key; `make` is only asked where the row is one of them. */
function show(rows, order, keysShown, make) {
    const last = rows.at(-1);
    if (rows.length >= keysShown && (last === undefined || compareKeys(order, last.order) >= 0))
        return;
    let at = rows.length;
    while (at > 0 && compareKeys(order, rows[at - 1]?.order ?? []) < 0)
        at--;
    rows.splice(at, 0, { order, ...make() });
    if (rows.length > keysShown)
        rows.pop();
}


/***/ }),

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   GG: () => (/* binding */ equalSlots),
/* harmony export */   NI: () => (/* binding */ slot),
/* harmony export */   Op: () => (/* binding */ setNull),
/* harmony export */   PM: () => (/* binding */ setUnmapped),
/* harmony export */   Vy: () => (/* binding */ setFault),
/* harmony export */   aX: () => (/* binding */ slotText),
/* harmony export */   c3: () => (/* binding */ setText),
/* harmony export */   m5: () => (/* binding */ setBytes),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* unused harmony export equalBytes */
const NULL = -1;
const EMPTY = Buffer.alloc(0);
const slot = () => ({
    data: EMPTY,
    start: NULL,
    end: NULL,
    fault: null,
    unmapped: false,
    room: EMPTY,
});
function setNull(to) {
    to.start = NULL;
    to.end = NULL;
    to.fault = null;
    to.unmapped = false;
}
function setBytes(to, data, start, end) {
    to.data = data;
    to.start = start;
    to.end = end;
    to.fault = null;
    to.unmapped = false;
}
function setText(to, text) {
    const most = text.length * 3;
    if (to.room.length < most)
        to.room = Buffer.allocUnsafe(Math.max(64, most * 2));
    setBytes(to, to.room, 0, to.room.write(text, 'utf8'));
}
function setFault(to, fault) {
    setNull(to);
    to.fault = fault;
}
function setUnmapped(to) {
    setNull(to);
    to.unmapped = true;
}
/** The canonical form as text, for descriptions; NULL is null. */
const slotText = (from) => from.start === NULL ? null : from.data.toString('utf8', from.start, from.end);
function equalBytes(a, aStart, aEnd, b, bStart, bEnd) {
    const length = aEnd - aStart;
    if (length !== bEnd - bStart)
        return false;
    // A call into the runtime costs more than a short loop.
    if (length > 96)
        return a.compare(b, bStart, bEnd, aStart, aEnd) === 0;
    for (let i = 0; i < length; i++) {
        if (a[aStart + i] !== b[bStart + i])
            return false;
    }
    return true;
}
/** Whether two cells of one column hold the same value. A fault equals nothing. */
function equalSlots(a, b) {
    if (a.fault !== null || b.fault !== null)
        return false;
    if (a.start === NULL || b.start === NULL)
        return a.start === b.start;
    if (a.data === b.data && a.start === b.start && a.end === b.end)
        return true;
    return equalBytes(a.data, a.start, a.end, b.data, b.start, b.end);
}
/** A copy that outlives the data it came from. */
function copyOf(from) {
    const to = slot();
    to.fault = from.fault;
    to.unmapped = from.unmapped;
    if (from.start !== NULL) {
        to.data = Buffer.from(from.data.subarray(from.start, from.end));
        to.start = 0;
        to.end = to.data.length;
    }
    return to;
}


/***/ }),

/***/ 5932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyTally),
/* harmony export */   M: () => (/* binding */ addTallies)
/* harmony export */ });
/* harmony import */ var _compare_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);
/* harmony import */ var _explain_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2656);
/* harmony import */ var _shown_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1854);



const ZERO = '0'.repeat(32);
const emptyTally = () => ({
    expected: 0,
    found: 0,
    missing: 0,
    extra: 0,
    duplicate: 0,
    differing: 0,
    cells: 0,
    inferredCells: 0,
    uncoveredCells: 0,
    differingByColumn: {},
    tolerated: {},
    toleratedByColumn: {},
    causes: {},
    unfilled: {},
    expectedDigest: ZERO,
    foundDigest: ZERO,
    shown: { missing: [], extra: [], duplicate: [] },
});
const COUNTS = [
    'expected',
    'found',
    'missing',
    'extra',
    'duplicate',
    'differing',
    'cells',
    'inferredCells',
    'uncoveredCells',
];
/** Both parts together. `keysShown` rows at most are kept of each finding. */
function addTallies(a, b, keysShown) {
    const sum = emptyTally();
    for (const count of COUNTS)
        sum[count] = a[count] + b[count];
    sum.differingByColumn = addCounts(a.differingByColumn, b.differingByColumn);
    sum.tolerated = addCounts(a.tolerated, b.tolerated);
    sum.toleratedByColumn = addCounts(a.toleratedByColumn, b.toleratedByColumn);
    sum.unfilled = addCounts(a.unfilled, b.unfilled);
    sum.expectedDigest = addDigests(a.expectedDigest, b.expectedDigest);
    sum.foundDigest = addDigests(a.foundDigest, b.foundDigest);
    for (const what of ['missing', 'extra', 'duplicate']) {
        sum.shown[what] = (0,_shown_row_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(a.shown[what], b.shown[what], keysShown);
    }
    sum.causes = (0,_explain_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .addCauses */ .ic)(a.causes, b.causes, keysShown);
    return sum;
}
function addCounts(a, b) {
    const sum = { ...a };
    for (const [name, count] of Object.entries(b))
        sum[name] = (sum[name] ?? 0) + count;
    return sum;
}
function addDigests(a, b) {
    const digest = new _compare_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np();
    digest.addHex(a);
    digest.addHex(b);
    return digest.hex;
}


/***/ })

};
