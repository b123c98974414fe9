import { Injectable } from '@nestjs/common';
import { OnTick, type TickHandler } from '@homeward/jobs';
import { RaiseRemindersAction } from '../actions/raise-reminders.action.ts';

/** Seats that run out and journeys go by the hour. */
@Injectable()
@OnTick('raise-hourly-reminders')
export class RaiseHourlyRemindersTick implements TickHandler {
  constructor(private readonly action: RaiseRemindersAction) {}

  async tick(): Promise<void> {
    await this.action.execute('hours');
  }
}

@Injectable()
@OnTick('raise-daily-reminders')
export class RaiseDailyRemindersTick implements TickHandler {
  constructor(private readonly action: RaiseRemindersAction) {}

  async tick(): Promise<void> {
    await this.action.execute('days');
  }
}
