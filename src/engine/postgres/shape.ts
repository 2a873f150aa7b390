import { OWN_SCHEMA, type Session } from '../engine.ts'

/**
 * PostgreSQL's schema as lines: what its own functions print of everything that people made. Left out: the system's schemas, our own,
 * what belongs to an extension, and where a column stands among the others.
 */
export async function shape(session: Session): Promise<string[]> {
  const rows = await session.query(SHAPE)
  return rows.flatMap(([line]) => line ?? []).map(line => line.replace(/\s+/g, ' ').trim())
}

const ours = (catalog: string, oid: string): string => `not exists (
    select from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`

/** Grants, one a line: who gave whom what. What was never granted is what the owner has by default. */
const granted = (from: string, what: string, acl: string): string => `select
    concat_ws(' ', 'grant', ${what}, g.grantor::regrole, '->',
      case when g.grantee = 0 then 'public' else g.grantee::regrole::text end, g.privilege_type,
      case when g.is_grantable then 'grantable' end)
  from ${from} cross join lateral aclexplode(${acl}) g`

/** Every statement qualifies what it reads: `search_path` is the database's own. */
const SHAPE = `
with spaces as (
  select oid, nspname, nspacl, nspowner from pg_catalog.pg_namespace n
  where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', '${OWN_SCHEMA}')
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
where line <> '' order by line collate "C"`
