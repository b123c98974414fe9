import { DateTime } from 'luxon';

/** The one source of now. Instants are UTC; a day is `YYYY-MM-DD` in a named zone. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day it is now in an IANA zone such as `Europe/Brussels`. */
  today(zone: string): string {
    return DateTime.fromJSDate(this.now(), { zone }).toISODate()!;
  }
}

/** @param offsetMs shifts a demonstration or a test in time; a live installation refuses any but zero. */
export class SystemClock extends Clock {
  constructor(private readonly offsetMs = 0) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }
}
