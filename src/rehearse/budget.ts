/** How long a check may take before rehearsals end: once the time is up, none is started; one that runs comes to its end. */
export class Budget {
  readonly seconds: number | null
  readonly #until: number

  /** `seconds`: of the whole check, null for no limit; `spentMs`: milliseconds of it that are gone. */
  constructor(seconds: number | null, spentMs = 0) {
    this.seconds = seconds
    this.#until =
      seconds === null ? Number.POSITIVE_INFINITY : performance.now() - spentMs + seconds * 1000
  }

  get over(): boolean {
    return performance.now() >= this.#until
  }

  /** Why a rehearsal was not started. */
  get why(): string {
    const minutes = Number(((this.seconds ?? 0) / 60).toFixed(2))
    return `the budget of ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} was used up`
  }
}
