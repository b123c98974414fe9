import { DeskMatterOf, type DeskMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { BOOKING_DESK_LINES } from './booking-desk.sql.ts';

/** What lies on the booking desk: seats, limits, refunds and papers that run out while nobody looks. */
@Injectable()
@DeskMatterOf('booking-to-mind')
export class BookingToMindMatter implements DeskMatterPart {
  readonly permission = 'booking.record';
  readonly count = `select count(*)::integer as waiting from (${BOOKING_DESK_LINES}) line
    join booking b on b.id = line.id where b.office_id = any ($1::uuid[])`;
}
