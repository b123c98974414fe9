import type { EscortKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Booking } from './booking.entity.ts';

/** Somebody who goes along and is no member of the case: why is known by the kind, never by a diagnosis. */
@Entity('booking_escort')
@ForeignKey(() => Booking, ['bookingId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'booking_escort_booking_fk',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
@Check('booking_escort_kind', `kind in ('operational', 'medical', 'family', 'social')`)
@Unique('booking_escort_id_booking_key', ['id', 'bookingId'])
@Index('booking_escort_case_idx', ['caseId'])
export class BookingEscort {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'booking_escort_pk' })
  id: string;

  @Column('uuid', { name: 'booking_id' })
  bookingId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  kind: EscortKind;

  /** Empty once erased. */
  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  phone: string | null;

  /** The day they said that they go; nobody is ticketed into the care of somebody who has not. */
  @Column('date', { name: 'confirmed_on', nullable: true })
  confirmedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
