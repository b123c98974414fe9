import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '@homeward/platform';

/**
 * A clock that stands, for the work it is asked to, at the instant being told: so the demonstration has a past that was
 * written by the same actions as any other day. Stories told at the same time have each their own now.
 */
export class ToldClock extends Clock {
  private readonly told = new AsyncLocalStorage<Date>();

  constructor(private readonly real: Clock) {
    super();
  }

  now(): Date {
    return new Date(this.told.getStore() ?? this.real.now());
  }

  at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    return this.told.run(instant, work);
  }
}
