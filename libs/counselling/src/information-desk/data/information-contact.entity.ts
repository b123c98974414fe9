import type { InformationChannel, InformationTopic } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody, or a group, who asked and has no case. No name is kept: whoever only asks leaves no trace of themselves. */
@Entity('information_contact')
@Check('information_contact_channel', `channel in ('desk', 'phone', 'email', 'online', 'outreach', 'group-session')`)
@Check(
  'information_contact_topic',
  `topic in ('personal_situation', 'host_country', 'country_of_origin', 'return', 'asylum', 'health', 'other')`,
)
@Check('information_contact_heads', 'heads >= 1')
@Unique('information_contact_case_key', ['caseId'])
@Index('information_contact_office_idx', { synchronize: false })
export class InformationContact {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'information_contact_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'information_contact_office_fk' })
  officeId: string;

  /** Kept twelve months from this day, then only counted. */
  @Column('date')
  @Index('information_contact_day_idx')
  day: string;

  @Column('text')
  channel: InformationChannel;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { array: true })
  languages: string[];

  @Column('text')
  topic: InformationTopic;

  @Column('text', { name: 'heard_from', nullable: true })
  heardFrom: string | null;

  @Column('text', { name: 'referred_to', nullable: true })
  referredTo: string | null;

  /** More than one in a group session. */
  @Column('integer')
  heads: number;

  @Column('uuid', { name: 'case_id', nullable: true })
  @ForeignKey('CaseFile', { name: 'information_contact_case_fk' })
  caseId: string | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'information_contact_recorder_fk' })
  recordedBy: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
