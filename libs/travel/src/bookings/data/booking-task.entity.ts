import type { BookingTaskKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Booking } from './booking.entity.ts';

/** What a person must do because of a booking, by a day; the same about the same seat is asked once. */
@Entity('booking_task')
@ForeignKey(() => Booking, ['bookingId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'booking_task_booking_fk',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
@ForeignKey('BookingPassenger', ['passengerId', 'bookingId'], ['id', 'bookingId'], {
  name: 'booking_task_passenger_fk',
})
@Check('booking_task_kind', `kind in ('child-seat-stopped', 'advance-notice')`)
@Check('booking_task_done_whole', '(done_on is null) = (done_by is null)')
@Unique('booking_task_key', ['passengerId', 'kind'])
@Index('booking_task_open_idx', { synchronize: false })
@Index('booking_task_case_idx', ['caseId'])
export class BookingTask {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'booking_task_pk' })
  id: string;

  @Column('uuid', { name: 'booking_id' })
  bookingId: string;

  @Column('uuid', { name: 'passenger_id' })
  passengerId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  kind: BookingTaskKind;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn: string | null;

  @Column('uuid', { name: 'done_by', nullable: true })
  @ForeignKey('AppUser', { name: 'booking_task_doer_fk' })
  doneBy: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
