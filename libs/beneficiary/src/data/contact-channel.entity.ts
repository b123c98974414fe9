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

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
