import type { BookingState, TravelMode } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One request for seats of one case. What an agency offers and sells is written beside what was asked. */
@Entity('booking')
@ForeignKey('CaseFile', ['caseId', 'officeId'], ['id', 'officeId'], { name: 'booking_case_fk', onUpdate: 'CASCADE' })
@Check(
  'booking_state',
  `state in ('draft', 'requested', 'held', 'ticketed', 'confirmed', 'departed', 'arrived', 'cancelled', 'failed')`,
)
@Check('booking_mode', `mode in ('air', 'bus', 'train', 'ferry')`)
@Check('booking_provider', `provider in ('manual')`)
@Check('booking_wished_order', 'wished_to >= wished_from')
@Check(
  'booking_cancelled_whole',
  `(state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason is null)`,
)
@Check('booking_requested_whole', `(state = 'draft') = (requested_at is null) or state = 'cancelled'`)
@Check('booking_held_whole', `state <> 'held' or option_expires_at is not null`)
@Unique('booking_number_key', ['caseId', 'number'])
@Unique('booking_id_case_office_key', ['id', 'caseId', 'officeId'])
@Index('booking_case_idx', ['caseId'])
@Index('booking_option_idx', { synchronize: false })
@Index('booking_ticketing_idx', { synchronize: false })
export class Booking {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'booking_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  /** Counts from 1 in its case, so that colleagues can name it. */
  @Column('integer')
  number: number;

  @Column('text')
  state: BookingState;

  @Column('text')
  mode: TravelMode;

  /** Who is asked for seats: the manual one asks a colleague, who asks an agency. */
  @Column('text')
  provider: 'manual';

  @Column('date', { name: 'wished_from' })
  wishedFrom: string;

  @Column('date', { name: 'wished_to' })
  wishedTo: string;

  @Column('text', { name: 'from_place' })
  @ForeignKey('Airport', { name: 'booking_from_fk' })
  fromPlace: string;

  /** The end of the journey: a seat is booked to where the person goes. */
  @Column('text', { name: 'to_place' })
  @ForeignKey('Airport', { name: 'booking_to_fk' })
  toPlace: string;

  /** For the agency. Null once erased. */
  @Column('text', { nullable: true })
  wishes: string | null;

  /** What the agency or carrier knows it by. Null once erased. */
  @Column('text', { nullable: true })
  reference: string | null;

  @Column('timestamptz', { name: 'option_expires_at', nullable: true })
  optionExpiresAt: Date | null;

  @Column('timestamptz', { name: 'ticketing_limit_at', nullable: true })
  ticketingLimitAt: Date | null;

  @Column('boolean', { nullable: true })
  refundable: boolean | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  /** What pays: the programme’s project, never the person. */
  @Column('uuid', { name: 'project_id', nullable: true })
  @ForeignKey('Project', { name: 'booking_project_fk' })
  projectId: string | null;

  @Column('uuid', { name: 'requested_by' })
  @ForeignKey('AppUser', { name: 'booking_requester_fk' })
  requestedBy: string;

  /** When the worker had carried the request. */
  @Column('timestamptz', { name: 'requested_at', nullable: true })
  requestedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
