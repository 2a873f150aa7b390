import { describe, expect, it } from 'vitest'
import { needs } from '../needs.ts'
import { checksThat, Repository, rehearse } from './repository.ts'

const SPEC = `move: days
source: { engine: postgres:18, schema: [source.sql] }
target: { engine: postgres:18, schema: [target.sql] }
map:
  - from: event
    to: event
    rest: by-name
    fields: { day: { sql: "(happened at time zone 'UTC')::date" } }
`
const SOURCE = `create table event (id int primary key, happened timestamptz not null);
insert into event select n, timestamptz '2026-01-01 00:30:00Z' + n * interval '5 hours' from generate_series(1, 20) n;
`
const TARGET = `create table event (id int primary key, happened timestamptz not null, day date not null);
create function day_of() returns trigger language plpgsql as $$ begin ZONE new.day := new.happened::date; return new; end $$;
create trigger day_of before insert on event for each row execute function day_of();
`

describe('a move in another time zone', needs('postgres'), () => {
  const trial = async (zone: string) => {
    await using repository = await Repository.of(null)
    await repository.write('days.move.yaml', SPEC)
    await repository.write('source.sql', SOURCE)
    await repository.write('target.sql', TARGET.replace('ZONE', zone))
    return await rehearse(repository, ['check', 'days.move.yaml', '--only', 'event'])
  }

  it('fails where a trigger takes the day of the server’s own zone', async () => {
    const { report, stderr, status } = await trial('reset timezone;')
    expect(checksThat(report, 'failed'), stderr).toEqual([
      'validation.time-zone the servers’ default zone',
    ])
    const [failed] = (report?.checks ?? []).filter(({ result }) => result === 'failed')
    expect(failed?.summary).toContain('public.event')
    expect(status).toBe(1)
  })

  it('passes where the trigger goes by the session', async () => {
    const { report, stderr } = await trial('')
    expect(checksThat(report, 'failed'), stderr).toEqual([])
    expect(checksThat(report, 'passed')).toContain('validation.time-zone the servers’ default zone')
  })
})
