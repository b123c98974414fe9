import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { notFound, type Actor } from '@homeward/platform';
import type { WorkingCalendar } from '../domain/working-days.ts';

export interface HolidayView {
  readonly calendar: string;
  readonly day: string;
  readonly name: string;
  readonly sourceKey: string;
}

const SATURDAY_AND_SUNDAY: ReadonlySet<number> = new Set([6, 7]);

@Injectable()
export class HolidayQueries {
  constructor(private readonly transactions: Transactions) {}

  /** @param calendar such as `BE`; all calendars when absent */
  list(actor: Actor, calendar?: string): Promise<HolidayView[]> {
    return this.transactions.read<HolidayView>(actor, {
      name: 'reference_holidays',
      text: `select calendar, to_char(day, 'YYYY-MM-DD') as day, name, source_key as "sourceKey" from holiday
             where $1::text is null or calendar = $1 order by calendar, day`,
      values: [calendar ?? null],
    });
  }

  /**
   * A calendar to count working days in. It covers whole years: the first to the last that has a holiday.
   * @param weekend ISO weekdays off, Monday 1 to Sunday 7
   * @throws DomainError `record.not-found` when no holidays of the calendar are known
   */
  async calendar(actor: Actor, name: string, weekend = SATURDAY_AND_SUNDAY): Promise<WorkingCalendar> {
    const holidays = (await this.list(actor, name)).map((holiday) => holiday.day);
    const [first, last] = [holidays[0], holidays.at(-1)];
    if (first === undefined || last === undefined) throw notFound('calendar');
    return {
      name,
      holidays: new Set(holidays),
      weekend,
      coveredFrom: `${first.slice(0, 4)}-01-01`,
      coveredTo: `${last.slice(0, 4)}-12-31`,
    };
  }
}
