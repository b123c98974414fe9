import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { MessageTemplate } from '@homeward/contracts';
import type { MessageState } from '../domain/hand-over.ts';

/** One message that was asked for: the row is the truth about it, and the queue only carries its id. */
@Entity('message_intent')
@Unique('message_intent_key_key', ['key'])
@Unique('message_intent_id_office_key', ['id', 'officeId'])
@Index('message_intent_case_idx', ['caseId'])
@Index('message_intent_reminder_idx', { synchronize: false })
@Check(
  'message_intent_state',
  `state in ('waiting', 'handing-over', 'accepted', 'kept', 'refused', 'unknown', 'not-sent', 'cancelled')`,
)
export class MessageIntentRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'message_intent_pk' })
  id!: string;

  /** Unique for ever, so that an action that runs twice asks for one message. */
  @Column('text')
  key!: string;

  @Column('text')
  template!: MessageTemplate;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'message_intent_office_fk' })
  officeId!: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  @ForeignKey('Person', { name: 'message_intent_person_fk' })
  personId!: string | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  @ForeignKey('CaseFile', { name: 'message_intent_case_fk' })
  caseId!: string | null;

  @Column('uuid', { name: 'transfer_id', nullable: true })
  @ForeignKey('CaseTransfer', { name: 'message_intent_transfer_fk' })
  transferId!: string | null;

  @Column('uuid', { name: 'appointment_id', nullable: true })
  @ForeignKey('Appointment', { name: 'message_intent_appointment_fk' })
  appointmentId!: string | null;

  /** What was announced must be what stands: an appointment changed since is not announced. */
  @Column('integer', { name: 'appointment_version', nullable: true })
  appointmentVersion!: number | null;

  /** The seat a traveller is reminded of; what was sent about a seat stays when the seat goes. */
  @Column('uuid', { name: 'passenger_id', nullable: true })
  passengerId!: string | null;

  /** The reminder it carries out; when that is over, what was not yet sent is taken back. */
  @Column('uuid', { name: 'reminder_id', nullable: true })
  @ForeignKey('Reminder', { name: 'message_intent_reminder_fk' })
  reminderId!: string | null;

  @Column('uuid', { name: 'user_id', nullable: true })
  @ForeignKey('AppUser', { name: 'message_intent_user_fk' })
  userId!: string | null;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  /** `handing-over` is committed before the mail server hears of the message: mail cannot be exactly once over a crash. */
  @Column('text', { default: 'waiting' })
  state!: MessageState;

  /** Made from the id, so that a second hand-over is recognised as the same message. */
  @Column('text', { name: 'message_id', nullable: true })
  messageId!: string | null;

  @Column('timestamptz', { name: 'handed_over_at', nullable: true })
  handedOverAt!: Date | null;

  /** How often the mail server may hold the message; never more than two. */
  @Column('integer', { name: 'hand_overs', default: 0 })
  handOvers!: number;

  /** How often it was tried, also when the server certainly did not take it. */
  @Column('integer', { default: 0 })
  tries!: number;

  /** A code, never a server's words: those may repeat the address. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
