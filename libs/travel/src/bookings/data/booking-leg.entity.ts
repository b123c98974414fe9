import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Booking } from './booking.entity.ts';

/** A part of the journey, told by the clocks of its two places; the instants follow from them. */
@Entity('booking_leg')
@ForeignKey(() => Booking, ['bookingId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'booking_leg_booking_fk',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
@Check('booking_leg_order', 'arrives_at > departs_at')
@Check('booking_leg_places', 'from_place <> to_place')
@Unique('booking_leg_position_key', ['bookingId', 'position'])
@Index('booking_leg_departure_idx', { synchronize: false })
@Index('booking_leg_case_idx', ['caseId'])
export class BookingLeg {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'booking_leg_pk' })
  id: string;

  @Column('uuid', { name: 'booking_id' })
  bookingId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  /** Counts from 1. */
  @Column('integer')
  position: number;

  @Column('text')
  carrier: string;

  @Column('text', { name: 'service_number' })
  serviceNumber: string;

  @Column('text', { name: 'from_place' })
  @ForeignKey('Airport', { name: 'booking_leg_from_fk' })
  fromPlace: string;

  @Column('text', { name: 'to_place' })
  @ForeignKey('Airport', { name: 'booking_leg_to_fk' })
  toPlace: string;

  @Column('timestamp', { name: 'departs_local' })
  departsLocal: string;

  @Column('timestamp', { name: 'arrives_local' })
  arrivesLocal: string;

  @Column('timestamptz', { name: 'departs_at' })
  departsAt: Date;

  @Column('timestamptz', { name: 'arrives_at' })
  arrivesAt: Date;
}
