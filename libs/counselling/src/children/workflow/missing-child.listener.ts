import { Injectable } from '@nestjs/common';
import { OnMissedAppointment, type MissedAppointment, type MissedAppointmentListener } from '@homeward/case';
import { childrenAlone } from '../data/child-facts.ts';
import { MissingChildAlerts } from '../data/missing-child-alerts.ts';

/** A child without caregiver who is not there is missing until somebody knows better; for anybody else nothing follows. */
@Injectable()
@OnMissedAppointment('missing-child')
export class MissingChildListener implements MissedAppointmentListener {
  constructor(private readonly alerts: MissingChildAlerts) {}

  async missed({ tx, actor, today, ...appointment }: MissedAppointment): Promise<void> {
    const alone = await childrenAlone(tx, [{ id: appointment.memberId }], today);
    if (alone.length === 0) return;
    await this.alerts.open(tx, actor, {
      ...appointment,
      occasion: appointment.occasion ?? 'appointment',
      missedAt: appointment.startsAt,
    });
  }
}
