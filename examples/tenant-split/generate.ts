import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAMILY, GIVEN, REMARKS } from '../people.ts'
import { copyText, Random } from '../random.ts'

type Row = (string | number | null)[]

/** Writes both databases' data as dumps, the same on every machine: `node examples/tenant-split/generate.ts`. */
export function generate(folder: string): void {
  const random = new Random(7)
  const world = tenants(random)
  write(join(folder, 'shared', 'data', 'data.sql'), world, () => true, 'title')
  // Tenants 3 and 5 moved last year: they are gone from nowhere, the shared database still holds their rows.
  write(
    join(folder, 'home', 'data', 'data.sql'),
    world,
    tenant => tenant === 3 || tenant === 5,
    'name',
  )
}

interface World {
  tenant: Row[]
  member: Row[]
  project: Row[]
  label: Row[]
  task: Row[]
  task_label: Row[]
  comment: Row[]
  /** Which tenant owns a row, by table and by the row itself. */
  owner: Map<Row, number>
}

function tenants(random: Random): World {
  const world: World = {
    tenant: [],
    member: [],
    project: [],
    label: [],
    task: [],
    task_label: [],
    comment: [],
    owner: new Map(),
  }
  const add = (table: keyof Omit<World, 'owner'>, tenant: number, row: Row): void => {
    world[table].push(row)
    world.owner.set(row, tenant)
  }
  for (const tenant of [3, 5, 7, 8])
    add('tenant', tenant, [
      tenant,
      `${random.pick(['Ünïted', '株式会社', 'Acme', 'Шар'])} ${tenant}`,
      random.pick(['free', 'team']),
    ])
  for (const tenant of [3, 5, 7, 8]) {
    const members = Array.from({ length: tenant === 7 ? 120 : 30 }, (_, i) => tenant * 10_000 + i)
    const projects = Array.from({ length: tenant === 7 ? 40 : 10 }, (_, i) => tenant * 1_000 + i)
    for (const id of members)
      add('member', tenant, [
        id,
        tenant,
        `m${id}@example.org`,
        `${random.pick(GIVEN)} ${random.pick(FAMILY)}`,
        random.chance(0.7) ? random.pick(projects) : null,
        `${random.wall(2020, 2025)}.${random.int(100000, 999999)}+00`,
      ])
    for (const id of projects)
      add('project', tenant, [
        id,
        tenant,
        `${random.pick(['Umbau', 'Réforme', '計画', 'Q3'])} ${id}`,
        random.pick(members),
        JSON.stringify({
          colour: random.pick(['red', 'bleu', '青']),
          wip: random.int(1, 9),
          ratio: 0.1,
        }),
        random.chance(0.3)
          ? null
          : `${random.int(0, 99999)}.${String(random.int(0, 9999)).padStart(4, '0')}`,
        random.chance(0.2) ? 't' : 'f',
      ])
    const slugs = [
      'bug',
      'Bug',
      'ärger',
      'zebra',
      'a-b',
      'a b',
      'été',
      'ß',
      'ss',
      '标签',
      'x'.repeat(60),
    ]
    for (const slug of slugs)
      add('label', tenant, [
        tenant,
        slug,
        `#${random.int(0, 0xffffff).toString(16).padStart(6, '0')}`,
      ])
    const tasks = Array.from({ length: tenant === 7 ? 900 : 120 }, (_, i) => tenant * 100_000 + i)
    for (const [i, id] of tasks.entries()) {
      // A parent may be younger than its child.
      const parent = random.chance(0.5) ? (tasks[random.int(0, tasks.length - 1)] ?? null) : null
      add('task', tenant, [
        id,
        random.pick(projects),
        parent === id ? null : parent,
        `${random.pick(['Fix', 'Prüfe', '修正'])} ${i}`,
        random.chance(0.4) ? null : `${random.pick(REMARKS)} ${random.pick(REMARKS)}`,
        random.pick(['open', 'open', 'done', 'won’t do']),
        random.chance(0.6) ? null : `${random.int(0, 3)} days ${random.int(0, 23)}:30:00`,
        random.chance(0.5) ? null : random.wall(2024, 2027).slice(0, 10),
        random.chance(0.5) ? null : String(Math.fround(random.next() * 100)),
        random.chance(0.7) ? null : `${random.wall(2023, 2025)}+00`,
      ])
      for (const slug of slugs)
        if (random.chance(0.08)) add('task_label', tenant, [id, tenant, slug])
      for (let n = random.int(0, 2); n > 0; n--) {
        const hex = Array.from({ length: 32 }, () => random.int(0, 15).toString(16)).join('')
        const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
        add('comment', tenant, [
          uuid,
          id,
          random.pick(members),
          random.pick(REMARKS) || '…',
          `${random.wall(2023, 2025)}.${String(random.int(0, 999)).padStart(3, '0')}`,
        ])
      }
    }
  }
  return world
}

/** A data-only dump in the form of pg_dump: COPY blocks, foreign keys off while they load, sequences set at the end. */
function write(
  file: string,
  world: World,
  keep: (tenant: number) => boolean,
  projectName: string,
): void {
  const columns: Record<keyof Omit<World, 'owner'>, string> = {
    tenant: 'id, name, plan',
    member: 'id, tenant_id, email, display_name, home_project_id, created_at',
    project: `id, tenant_id, ${projectName}, lead_id, settings, budget, archived`,
    label: 'tenant_id, slug, colour',
    task: 'id, project_id, parent_id, title, body, state, estimate, due, weight, closed_at',
    task_label: 'task_id, tenant_id, slug',
    comment: 'id, task_id, author_id, body, written_at',
  }
  const blocks = (Object.keys(columns) as (keyof typeof columns)[]).map(table => {
    const rows = world[table].filter(row => keep(world.owner.get(row) ?? 0))
    return `COPY public.${table} (${columns[table]}) FROM stdin;\n${copyText(rows)}\\.\n`
  })
  const sequences = ['member', 'project', 'task'].map(
    table =>
      `SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('public.${table}', 'id'), (SELECT max(id) FROM public.${table}), true);\n`,
  )
  writeFileSync(
    file,
    `SET client_encoding = 'UTF8';\nSET session_replication_role = replica;\nSELECT pg_catalog.set_config('search_path', '', false);\n\n${blocks.join('\n')}\n${sequences.join('')}`,
  )
}

if (import.meta.main) generate(import.meta.dirname)
