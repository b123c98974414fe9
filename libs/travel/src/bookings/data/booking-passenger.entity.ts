import type { PassengerState, RefundState, SeatStopReason } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** A seat of one member, for families part on the way; it follows the member when they do. Who answers for a child is named on it. */
@Entity('booking_passenger')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'booking_passenger_member_fk',
  onUpdate: 'CASCADE',
})
@ForeignKey('BookingPassenger', ['caregiverPassengerId', 'bookingId'], ['id', 'bookingId'], {
  name: 'booking_passenger_caregiver_fk',
})
@ForeignKey('BookingEscort', ['caregiverEscortId', 'bookingId'], ['id', 'bookingId'], {
  name: 'booking_passenger_escort_fk',
})
@Check(
  'booking_passenger_state',
  `state in ('asked', 'held', 'ticketed', 'departed', 'stopped', 'no-show', 'boarding-refused', 'cancelled')`,
)
@Check('booking_passenger_fare', 'fare_minor >= 0')
@Check('booking_passenger_baggage', 'baggage_kg between 0 and 200')
@Check('booking_passenger_refund_state', `refund_state in ('to-ask', 'asked', 'received', 'refused', 'not-refundable')`)
@Check('booking_passenger_refund', 'refund_minor between 0 and fare_minor')
@Check('booking_passenger_one_caregiver', 'caregiver_passenger_id is null or caregiver_escort_id is null')
@Check('booking_passenger_not_own_caregiver', 'caregiver_passenger_id <> id')
@Check('booking_passenger_ticket_whole', `state not in ('ticketed', 'departed') or ticket_number is not null`)
@Check('booking_passenger_fare_whole', '(fare_minor is null) = (currency is null)')
@Check('booking_passenger_refund_whole', 'refund_state is null or fare_minor is not null')
@Unique('booking_passenger_member_key', ['bookingId', 'memberId'])
@Unique('booking_passenger_id_booking_key', ['id', 'bookingId'])
@Unique('booking_passenger_id_case_office_key', ['id', 'caseId', 'officeId'])
@Index('booking_passenger_member_idx', ['memberId'])
@Index('booking_passenger_seat_key', { synchronize: false })
export class BookingPassenger extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'booking_passenger_pk' })
  id: string;

  @Column('uuid', { name: 'booking_id' })
  @ForeignKey('Booking', { name: 'booking_passenger_booking_fk', onDelete: 'CASCADE' })
  bookingId: string;

  @Column('text')
  state: PassengerState;

  @Column('uuid', { name: 'caregiver_passenger_id', nullable: true })
  caregiverPassengerId: string | null;

  @Column('uuid', { name: 'caregiver_escort_id', nullable: true })
  caregiverEscortId: string | null;

  /** `erased` once erased: a ticket without its number is none. */
  @Column('text', { name: 'ticket_number', nullable: true })
  ticketNumber: string | null;

  /** Whole minor units. */
  @Column('integer', { name: 'fare_minor', nullable: true })
  fareMinor: number | null;

  @Column('char', { length: 3, nullable: true })
  @ForeignKey('Currency', { name: 'booking_passenger_currency_fk' })
  currency: string | null;

  @Column('integer', { name: 'baggage_kg', nullable: true })
  baggageKg: number | null;

  @Column('text', { name: 'stop_reason', nullable: true })
  stopReason: SeatStopReason | null;

  @Column('text', { name: 'refund_state', nullable: true })
  refundState: RefundState | null;

  /** In the currency of the fare. */
  @Column('integer', { name: 'refund_minor', nullable: true })
  refundMinor: number | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
