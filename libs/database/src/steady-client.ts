import pg from 'pg';

/**
 * The client of every pool. A database that restarts takes connections away also while they are in use, and pg ends the
 * whole process when it says so and nobody listens at that moment. Nothing goes unheard: what was being asked is
 * rejected, and the pool lets go of the connection.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/**
 * For a library that takes its client from pg itself, as BullMQ does for the connection it listens on: it begins to hear
 * of errors only once the connection stands, and a database that goes down may tell both in one breath.
 */
export function makeClientsSteady(): void {
  Object.assign(pg, { Client: SteadyClient });
}
