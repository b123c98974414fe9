import type { ContactKind, ContactSafety } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** A way to reach a person, and whether it is safe: a message read by the wrong relative can put somebody in danger. */
@Entity('contact_channel')
@ForeignKey(() => Person, ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'contact_channel_person_fk',
  onUpdate: 'CASCADE',
})
@Check('contact_channel_kind', `kind in ('email', 'phone', 'sms', 'post')`)
@Check('contact_channel_weekdays', `weekdays <@ '{1,2,3,4,5,6,7}'`)
@Check('contact_channel_hours', '(hours_from is null) = (hours_to is null) and hours_from < hours_to')
@Check('contact_channel_safety', `safety in ('safe', 'unsafe', 'unknown')`)
export class ContactChannel {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'contact_channel_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @Index('contact_channel_person_idx')
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  kind: ContactKind;

  @Column('text')
  value: string;

  /** The number's digits with its country, or the address in lower case, for exact searches; none for post. */
  @Column('text', { name: 'value_key', nullable: true })
  @Index('contact_channel_value_idx')
  valueKey: string | null;

  @Column('text')
  safety: ContactSafety;

  /** Whose telephone or mailbox it is, when it is not the person's own. */
  @Column('text', { name: 'belongs_to', nullable: true })
  belongsTo: string | null;

  @Column('boolean', { name: 'may_leave_message', default: false })
  mayLeaveMessage: boolean;

  @Column('text', { nullable: true })
  @ForeignKey('Language', { name: 'contact_channel_language_fk' })
  language: string | null;

  /** When it is safe to use, by the clock of the person's office: somebody else may be at home outside these hours. */
  @Column('time', { name: 'hours_from', nullable: true })
  hoursFrom: string | null;

  @Column('time', { name: 'hours_to', nullable: true })
  hoursTo: string | null;

  /** ISO weekdays, Monday 1; none means every day. */
  @Column('integer', { array: true, default: '{}' })
  weekdays: number[];

  /** No message carries one of these: a family that must not know may read "office" as well as "return". */
  @Column('text', { name: 'words_to_avoid', array: true, default: '{}' })
  wordsToAvoid: string[];

  /** A channel given up stays on file, so that nobody adds it again unaware. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
