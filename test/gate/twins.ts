import type { EngineName } from '../../src/engine/engine.ts'

/** An example, what it does not cover, and twins that are broken in one way each and fail with exactly one check. */
export interface Example {
  name: string
  engines: EngineName[]
  notCovered: string[]
  twins: Twin[]
}

export interface Twin {
  broken: string
  file: string
  from: string
  to: string
  /** The one check that fails: its id and what it is about. */
  fails: string
  /** The invariants would notice as well: without them, the comparison has to notice alone. */
  alone?: true
}

const trigger = (name: string, table: string, body: string): string =>
  `create function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$;
create trigger ${name} before insert or update on ${table} for each row execute function ${name}();
`

export const EXAMPLES: readonly Example[] = [
  {
    name: 'shop-to-crm',
    engines: ['mysql', 'postgres'],
    notCovered: [],
    twins: [
      {
        broken: 'a status that the list of values forgets',
        file: 'shop-to-crm.move.yaml',
        from: 'values: { A: active, C: closed, P: pending }',
        to: 'values: { A: active, C: closed }',
        fails: 'mapping.value-outside-list crm.customer.status',
      },
      {
        broken: 'a trigger of the target that rounds what arrives',
        file: 'crm/schema.sql',
        from: 'create table crm.order_line (',
        to: `${trigger('crm.rounded', 'crm.customer', 'new.credit := round(new.credit); return new;').replace('trigger crm.', 'trigger ')}create table crm.order_line (`,
        fails: 'validation.cells crm.customer.credit',
        alone: true,
      },
      {
        broken: 'the zone of another coast',
        file: 'crm/schema.sql',
        from: 'create table crm.order_line (',
        to: `${trigger('crm.shifted', 'crm.customer', "new.joined_at := new.joined_at + interval '3 hours'; return new;").replace('trigger crm.', 'trigger ')}create table crm.order_line (`,
        fails: 'validation.cells crm.customer.joined_at',
        alone: true,
      },
      {
        broken: 'an invariant that counts the drafts',
        file: 'shop-to-crm.move.yaml',
        from: "source: select sum(total_cents) / 100 from orders where status <> 'draft'",
        to: 'source: select sum(total_cents) / 100 from orders',
        fails: 'validation.invariant money is conserved',
      },
      {
        broken: 'a claim that keys are what they were',
        file: 'shop-to-crm.move.yaml',
        from: 'identifiers: remap',
        to: 'identifiers: preserve',
        fails: 'scope.identifiers preserve',
      },
      {
        broken: 'a shadow query that takes wall clocks for instants',
        file: 'shop-to-crm.move.yaml',
        from: "date_format(convert_tz(placed, 'America/New_York', 'UTC'), '%Y-%m')",
        to: "date_format(placed, '%Y-%m')",
        fails: 'validation.shadow revenue by month',
      },
      {
        broken: 'a column that is neither mapped nor left behind',
        file: 'shop/schema.sql',
        from: '  weight_g decimal(8, 3) null,',
        to: '  weight_g decimal(8, 3) null,\n  vat_rate tinyint null,',
        fails: 'mapping.unmapped-source-column source.products.vat_rate',
      },
      {
        broken: 'orders of customers that the target does not have',
        file: 'shop-to-crm.move.yaml',
        from: 'by: { legacy_id: customer_id }',
        to: 'by: { legacy_id: { sql: customer_id + 800 } }',
        fails: 'mapping.lookup-missing crm.order.customer_id',
      },
    ],
  },
  {
    name: 'tenant-split',
    engines: ['postgres'],
    notCovered: ['cutover.downtime scope.downtime'],
    twins: [
      {
        broken: 'rows of other tenants that nothing claims',
        file: 'tenant-split.move.yaml',
        from: '    to: label\n    owns: tenant_id = 7\n',
        to: '    to: label\n',
        fails: 'validation.rows public.label',
      },
      {
        broken: 'a column with too few decimals',
        file: 'home/schema.sql',
        from: 'budget numeric(14, 4)',
        to: 'budget numeric(14, 2)',
        fails: 'mapping.narrower-target public.project.budget',
      },
      {
        broken: 'a trigger of the target that loses rows',
        file: 'home/schema.sql',
        from: '  written_at timestamp(3) not null\n);\n',
        to: `  written_at timestamp(3) not null\n);\n${trigger('lost', 'comment', "delete from task_label where tenant_id = 7 and slug = 'zebra'; return new;")}`,
        fails: 'validation.rows public.task_label',
        alone: true,
      },
      {
        broken: 'a trigger of the target that trims',
        file: 'home/schema.sql',
        from: 'create table task_label (',
        to: `${trigger('trimmed', 'task', 'new.body := rtrim(new.body); return new;')}create table task_label (`,
        fails: 'validation.cells public.task.body',
        alone: true,
      },
    ],
  },
  {
    name: 'full-name',
    engines: ['postgres'],
    notCovered: [],
    twins: [
      {
        broken: 'a language that the list of values forgets',
        file: 'full-name.move.yaml',
        from: 'ja: ja-JP, ',
        to: '',
        fails: 'mapping.value-outside-list public.users.locale',
      },
      {
        broken: 'a new column that is too narrow',
        file: 'migrations/0042_add_full_name.up.sql',
        from: 'numeric(12, 2)',
        to: 'numeric(12, 1)',
        fails: 'mapping.narrower-target public.users.balance',
      },
      {
        broken: 'a trigger that changes a column nobody asked it to',
        file: 'migrations/0042_add_full_name.up.sql',
        from: 'alter table users add column locale text;',
        to: `alter table users add column locale text;
${trigger('touched', 'users', 'new.email := upper(new.email); return new;')}`,
        fails: 'validation.untouched public.users',
      },
    ],
  },
]
