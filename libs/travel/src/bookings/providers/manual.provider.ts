import { Injectable } from '@nestjs/common';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { BookingNotices } from '../data/booking-notices.ts';
import type { HeldBooking } from '../data/booking-store.ts';
import type { BookingProvider } from './booking-provider.ts';

/** Asks a person: the movement officers of the office find it on their desk, ask an agency and enter what it offers. */
@Injectable()
export class ManualProvider implements BookingProvider {
  readonly name = 'manual';

  constructor(private readonly notices: BookingNotices) {}

  request(tx: EntityManager, _actor: Actor, { id, caseId, officeId }: HeldBooking): Promise<void> {
    return this.notices.tell(tx, {
      ...{ template: 'booking-asked', caseId, officeId, occasion: id, roles: ['movement-officer'] },
    });
  }
}
