import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { systemActor } from '@homeward/platform';
import { MindAdvanceNoticesAction, type OfficeToMind } from '../actions/mind-advance-notices.action.ts';
import { MindLimitsAction } from '../actions/mind-limits.action.ts';

@Injectable()
@OnTick('mind-bookings')
export class MindBookingsTick implements TickHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: MindLimitsAction,
    private readonly advance: MindAdvanceNoticesAction,
  ) {}

  async tick(): Promise<void> {
    const offices = await this.transactions.read<OfficeToMind>(systemActor(), {
      name: 'offices_with_bookings',
      text: `select id, time_zone as zone, calendar from office where closed_on is null order by id`,
      values: [],
    });
    for (const office of offices) {
      await this.limits.execute(office.id);
      await this.advance.execute(office);
    }
  }
}
