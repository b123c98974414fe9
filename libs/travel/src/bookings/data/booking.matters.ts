import { DeskMatterOf, type DeskMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** Seats that were asked for or are held: both run out while nobody looks. */
@Injectable()
@DeskMatterOf('booking-to-mind')
export class BookingToMindMatter implements DeskMatterPart {
  readonly permission = 'booking.record';
  readonly count = `select count(*)::integer as waiting from booking b
    where b.office_id = any ($1::uuid[]) and b.state in ('draft', 'requested', 'held')`;
}
