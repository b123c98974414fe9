import type { ReceptionKind, ReceptionState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** Who receives somebody that needs it, where, and since when they said yes. */
@Entity('reception')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'reception_member_fk',
  onUpdate: 'CASCADE',
})
@Check('reception_kind', `kind in ('receiving-office', 'partner', 'family', 'institution')`)
@Check('reception_state', `state in ('asked', 'accepted', 'declined')`)
@Check('reception_answered', `(state = 'asked') = (answered_on is null)`)
@Index('reception_open_key', { synchronize: false })
@Index('reception_member_idx', ['memberId'])
@Index('reception_case_idx', ['caseId'])
export class Reception extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reception_pk' })
  id: string;

  @Column('text')
  kind: ReceptionKind;

  @Column('uuid', { name: 'receiving_office_id', nullable: true })
  @ForeignKey('Office', { name: 'reception_receiving_office_fk' })
  receivingOfficeId: string | null;

  @Column('text')
  place: string;

  @Column('text', { name: 'contact_name' })
  contactName: string;

  @Column('text')
  contact: string;

  @Column('text')
  state: ReceptionState;

  @Column('date', { name: 'asked_on' })
  askedOn: string;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'reception_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
