import type { ConsentPurpose, MatterClass, RecipientKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a person agreed to, from which day, and until which: GDPR art. 7 wants it shown, and as easy to take back. */
@Entity('consent')
@ForeignKey('Person', ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'consent_person_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'consent_recipient_kind',
  `recipient_kind in ('partner', 'receiving-office', 'health-service', 'consulate', 'authority', 'authority-of-origin', 'legal-adviser', 'protection-service', 'media')`,
)
@Check('consent_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('consent_recipient', `(recipient_kind is null) = (recipient_name is null)`)
@Check('consent_period', 'withdrawn_on is null or withdrawn_on >= granted_on')
export class Consent {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consent_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @Index('consent_person_idx')
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  purpose: ConsentPurpose;

  /** A yes to handing over medical papers names who treats the person; a yes to a shelter tells what they fled. */
  @Column('text', { name: 'matter_class', default: 'ordinary' })
  matterClass: MatterClass;

  /** The one channel it was given for; null for any safe one. */
  @Column('uuid', { name: 'channel_id', nullable: true })
  @ForeignKey('ContactChannel', { name: 'consent_channel_fk' })
  channelId: string | null;

  /** To whom what it allows may be given; null when nothing leaves the office. */
  @Column('text', { name: 'recipient_kind', nullable: true })
  recipientKind: RecipientKind | null;

  /** Which partner, consulate or office: a consent to one is none to another. */
  @Column('text', { name: 'recipient_name', nullable: true })
  recipientName: string | null;

  @Column('date', { name: 'granted_on' })
  grantedOn: string;

  /** From this day on nothing rests on it; the row stays, because what was sent before was rightly sent. */
  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn: string | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'consent_recorder_fk' })
  recordedBy: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
