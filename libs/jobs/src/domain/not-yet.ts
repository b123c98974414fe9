/**
 * The hour of the work has not come by the clock of this worker. Clocks of two machines differ: whoever lags behind the one
 * that handed the work over puts it back, and no try is used up.
 */
export class NotYet extends Error {
  constructor(readonly dueAt: Date) {
    super('The work is not due yet.');
  }
}
