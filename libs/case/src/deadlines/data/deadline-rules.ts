import { Injectable } from '@nestjs/common';
import { DomainError, systemActor } from '@homeward/platform';
import { HolidayQueries, type WorkingCalendar } from '@homeward/reference';
import { DeadlineSteps } from './deadline-steps.ts';

/** What deadlines are reckoned by: the steps that hold, and the days an office works. */
@Injectable()
export class DeadlineRules {
  constructor(
    readonly steps: DeadlineSteps,
    private readonly holidays: HolidayQueries,
  ) {}

  /** @returns null for an office whose holidays nobody entered: it still has to be reminded */
  async calendarOf(name: string): Promise<WorkingCalendar | null> {
    try {
      return await this.holidays.calendar(systemActor(), name);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'record.not-found') return null;
      throw error;
    }
  }
}
