import { Injectable } from '@nestjs/common';
import { FollowsPerson, type MemberTable, type RowsOfPersons } from '@homeward/case';

/** What follows when two persons are found to be one. */
@Injectable()
@FollowsPerson('bookings')
export class BookingRowsOfPersons implements RowsOfPersons {
  readonly columns = [];
  readonly ofMembers: readonly MemberTable[] = [{ table: 'booking_passenger', matter: 'bookings' }];
}
