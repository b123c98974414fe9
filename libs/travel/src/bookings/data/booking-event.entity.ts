import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Booking } from './booking.entity.ts';

/** What happened to a booking, or to one seat of it: ids, codes and instants, never rewritten. */
@Entity('booking_event')
@ForeignKey(() => Booking, ['bookingId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'booking_event_booking_fk',
  onUpdate: 'CASCADE',
})
@ForeignKey('BookingPassenger', ['passengerId', 'bookingId'], ['id', 'bookingId'], {
  name: 'booking_event_passenger_fk',
})
@Index('booking_event_booking_idx', ['bookingId', 'happenedAt'])
export class BookingEvent {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'booking_event_pk' })
  id: string;

  @Column('uuid', { name: 'booking_id' })
  bookingId: string;

  @Column('uuid', { name: 'passenger_id', nullable: true })
  passengerId: string | null;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text', { name: 'from_state', nullable: true })
  fromState: string | null;

  @Column('text', { name: 'to_state' })
  toState: string;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('timestamptz', { name: 'happened_at' })
  happenedAt: Date;

  /** Null when the worker did it. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  @ForeignKey('AppUser', { name: 'booking_event_recorder_fk' })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
