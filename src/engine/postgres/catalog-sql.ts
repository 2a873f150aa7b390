import { OWN_SCHEMA } from '../engine.ts'
import { typesQuery } from './types.ts'

/** What PostgreSQL's catalog is asked. Every query qualifies what it reads: `search_path` is the database's own. */

const isOfExtension = (catalog: string, oid: string): string => `exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e'
  )`

/** Schemas that hold what people made. */
const SCHEMAS = `(
    select oid, nspname from pg_catalog.pg_namespace
    where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', '${OWN_SCHEMA}')
      and nspname !~ '^pg_(toast_)?temp_'
  )`

const RELATIONS = (kinds: string): string => `(
    select c.oid, n.nspname, c.relname, c.relkind
    from pg_catalog.pg_class c
    join ${SCHEMAS} n on n.oid = c.relnamespace
    where c.relkind in (${kinds}) and not c.relispartition and not ${isOfExtension('pg_class', 'c.oid')}
  )`

const OWN_TABLES = RELATIONS(`'r', 'p'`)

export const TABLES = `
  select oid, nspname, relname, relkind from ${OWN_TABLES} t order by nspname, relname`

export const TYPES = typesQuery(`
  select a.atttypid from pg_catalog.pg_attribute a join ${OWN_TABLES} t on t.oid = a.attrelid where a.attnum > 0`)

/** Where a collation keeps its locale moved in 15 and in 17. */
const LOCALE = `coalesce(to_jsonb(l) ->> 'colllocale', to_jsonb(l) ->> 'colliculocale', l.collcollate)`

// A default of nextval() numbers rows as well as an identity does, whether serial made it or a hand.
export const COLUMNS = `
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
  order by a.attrelid, a.attnum`

/** Column names for the attribute numbers in an array, in its order, as JSON. */
const columnNames = (table: string, numbers: string, many: string): string => `(
    select json_agg(a.attname order by k.at)
    from unnest(${numbers}) with ordinality k(number, at)
    join pg_catalog.pg_attribute a on a.attrelid = ${table} and a.attnum = k.number
    where k.at <= ${many}
  )`

export const KEYS = `
  select i.indrelid, c.relname, i.indisprimary, ${columnNames('i.indrelid', 'i.indkey::int2[]', 'i.indnkeyatts')}
  from pg_catalog.pg_index i
  join pg_catalog.pg_class c on c.oid = i.indexrelid
  join ${OWN_TABLES} t on t.oid = i.indrelid
  where i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
  order by i.indrelid, c.relname`

// conparentid: what the server derived for partitions. conenforced came with PostgreSQL 18.
export const FOREIGN_KEYS = `
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
  order by f.conrelid, f.conname`

export const VIEWS = `
  select nspname, relname from ${RELATIONS(`'v', 'm'`)} v order by nspname, relname`

export const ROUTINES = `
  select distinct n.nspname, p.proname
  from pg_catalog.pg_proc p
  join ${SCHEMAS} n on n.oid = p.pronamespace
  where not ${isOfExtension('pg_proc', 'p.oid')}
  order by n.nspname, p.proname`

export const TRIGGERS = `
  select r.nspname, g.tgname, r.relname
  from pg_catalog.pg_trigger g
  join ${RELATIONS(`'r', 'p', 'v'`)} r on r.oid = g.tgrelid
  where not g.tgisinternal
  order by r.nspname, r.relname, g.tgname`

export const SEARCH_PATH = `select unnest(pg_catalog.current_schemas(false))`
