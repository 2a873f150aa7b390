/**
 * Every check there is: its id, and what it means. `docs/checks.md` is made from this table, and an id that is
 * not in it does not compile.
 */
export const CATALOGUE = {
  'spec.not-covered':
    'A key of the spec that this version reads but does not serve yet; the summary names it.',
  'spec.waiver':
    'What a waiver of the spec covers; one that covers nothing, is over, or meets what the policy requires is a warning.',
  'spec.required':
    'What the repository’s policy requires was checked, and nothing of it is not covered.',
  'scope.fixture': 'Schema and data files loaded; what was passed over is listed.',
  'scope.orphans': 'Rows of the fixtures that refer to rows that are not there.',
  'scope.source-tables': 'Every source table is mapped, or left behind on purpose.',
  'scope.counterparts':
    'Views, routines and triggers of the source that have no counterpart on the target.',
  'scope.identifiers': 'Identifiers are preserved, or remapped, as the spec claims.',
  'scope.sync':
    'Rows flow back to the source, or do not, as the spec claims: by what it says of its writers and its rollback.',
  'mapping.field-form': 'A field uses a form that this version does not serve yet.',
  'mapping.type':
    'The source column’s type fits the target column’s type without loss, or a rule says otherwise.',
  'mapping.type-not-covered': 'A column has a type without a canonical form; it was not compared.',
  'mapping.unmapped-source-column':
    'Every column of a mapped source table is an input of some entry, or left behind on purpose.',
  'mapping.unfilled-target-column': 'Every target column that must have a value gets one.',
  'mapping.narrower-target':
    'The target column can hold every value that the source column can hold.',
  'mapping.key': 'The key identifies a row: NOT NULL and unique on both sides.',
  'mapping.duplicate-target-key':
    'No two source rows make the same target key, or meet in another unique key of the target.',
  'mapping.value-outside-list': 'Every value seen is in the field’s list of values.',
  'mapping.invalid-value':
    'Every value seen is one that the field’s forms allow, and that the target has: no zero dates, NUL characters or numbers that are not finite, unless the field says what becomes of them.',
  'mapping.encoded-twice':
    'Text of the source is no UTF-8 that was taken for Latin-1 and encoded once more.',
  'mapping.value-label-unused': 'A label of a field’s list of values that no row has.',
  'mapping.default': 'How many rows get a field’s default, which hides that they have NULL.',
  'mapping.where-unknown': 'Rows for which where is NULL: neither in nor out.',
  'mapping.free-sql': 'A free SQL expression answers the same whatever the session’s time zone.',
  'mapping.lookup-missing': 'Every lookup finds its row.',
  'schema.change': 'The expand scripts ran on populated tables.',
  'batching.order':
    'Rows move in foreign-key order; where that is impossible, a second pass or suspension closes the cycle.',
  'batching.rehearsal': 'Rehearsals of stage 3 that could not run, and why.',
  'batching.killed':
    'The mover is killed at every named place of a batch and between transfers, and goes on: nothing is lost, no batch counts twice.',
  'batching.cut':
    'The mover’s connections are cut, by the server and on the way, and the move goes on: nothing is lost, nothing is twice.',
  'batching.batch-size': 'Batches of another size come to the same.',
  'batching.parallel': 'Transfers that run side by side come to the same.',
  'batching.row-order': 'Source rows that were inserted in another order come to the same.',
  'batching.changed-spec': 'A move that was begun with another spec is not gone on with.',
  'batching.second-run': 'A second run at the same time is refused before it moves a row.',
  'batching.run-twice': 'A second run of the whole move changes nothing.',
  'batching.transactional': 'The tables that are written take part in transactions.',
  'batching.foreign-keys':
    'After the load every foreign key that was suspended holds for every row.',
  'batching.identity': 'Sequences and identities of the target stand above the largest value.',
  'batching.plan':
    'At the sizes of scope.volume every batch finds its rows by an index: none reads a whole table each time.',
  'batching.server-killed':
    'A server’s process is killed in the middle of a batch and started anew: what was committed is there, and the move goes on to the same rows.',
  'execution.transfer':
    'Every row of the transfer was moved, in batches that commit with their checkpoints.',
  'execution.rehearsal': 'Rehearsals of stage 5 that could not run, and why.',
  'execution.program': 'The program of execution.run moved the rows and ended with status 0.',
  'execution.program-resumed':
    'The program of execution.run, killed while it moves rows and started again, comes to the same rows.',
  'execution.program-again':
    'The program of execution.run, run once more on what it has finished, changes nothing.',
  'execution.writers':
    'Somebody writes while rows move, as scope.writes says: afterwards source through the mapping equals target. What does not is named by its kind.',
  'execution.phase-unknown':
    'Every row belongs to a phase that is declared: one that does not would never move.',
  'validation.rows': 'Every row is there once: none missing, none extra, none twice.',
  'validation.cells': 'Every cell of every row is what the mapping makes of the source.',
  'validation.untouched': 'Rows that the move does not own are what they were before.',
  'validation.filled-by': 'Columns that the target fills itself have a value in every row.',
  'validation.sample': 'Only a sample of the rows was compared.',
  'validation.invariant': 'An invariant of the spec.',
  'validation.tolerated':
    'A difference that the spec accepts: how many cells it covered; one that covers none, or whose last day is over, is a warning.',
  'validation.unchanged':
    'A table that no transfer writes, of the target or of the source, holds the rows that it held before.',
  'validation.constraints':
    'Every constraint and index of the target is still there, and the server vouches that it holds for every row; no row refers to one that is not there, even if it came while its foreign key was off.',
  'validation.identity':
    'The next value of an identity column is one that nobody has: by an insert that is taken back, or where every copy of a row is refused, by the generator’s next value.',
  'validation.join': 'As many rows join along a foreign key as on the source.',
  'validation.shadow': 'A query answers the same on both sides.',
  'validation.planted':
    'Known corruptions, planted one at a time after the move passed, are noticed by the comparison.',
  'validation.declared-checks':
    'Known corruptions, planted one at a time, are noticed by the invariants, shadow queries and joins alone.',
  'validation.time-zone':
    'The move makes the same target where the servers and the mover’s environment are in a zone with daylight saving time.',
  'validation.sign-off': 'Who has to vouch for the validation has approved the head commit.',
  'cutover.rehearsal': 'Rehearsals of stage 6 that could not run, and why.',
  'cutover.step':
    'A step of the cutover ran in its place, and what has to hold after it holds; the old form’s queries still run until the contract.',
  'cutover.phases': 'The phases of a backfill come to the same whatever their order.',
  'cutover.downtime':
    'The time between stop-writes and allow-writes, at production’s size, is what scope.downtime allows.',
  'cutover.blue-green':
    'Tables that are swapped are swapped in one transaction, and untouched where the swap fails half-way.',
  'cutover.order': 'The steps stand in an order that leaves nothing unproven and no way closed.',
  'cutover.flag': 'A flag that a step flips occurs somewhere in the repository.',
  'cutover.strategy': 'The strategy’s label is what the steps do.',
  'cutover.rollback':
    'Rolled back after a step, schema and data of both sides are what they were before the first.',
  'cutover.rollback-again': 'A second rollback changes nothing, and the way forward stays open.',
  'cutover.undo': 'Every step has a way back that does something, or says why it has none.',
  'cutover.writes-after':
    'What becomes of rows that were written on the new side, where the move is rolled back after it.',
  'reconcile.playbook': 'Who watches both sides after the cutover, how often, and by what.',
  'reconcile.sign-off': 'Who answers for the move afterwards has approved the head commit.',
} as const satisfies Record<`${string}.${string}`, string>

export type CheckId = keyof typeof CATALOGUE
