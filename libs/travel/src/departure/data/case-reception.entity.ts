import type { ReceptionBasis } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** Who awaits a member at the place of arrival, by what right and since when (ADR 16). */
@Entity('case_reception')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'case_reception_member_fk',
  onUpdate: 'CASCADE',
})
@Check('case_reception_basis', `basis in ('consent', 'own-mission')`)
@Check('case_reception_consent_named', `basis <> 'consent' or consent_id is not null`)
@Check('case_reception_elsewhere', 'receiving_office_id <> office_id')
@Check('case_reception_ended_whole', 'ended_by is null or ended_on is not null')
@Index('case_reception_standing_key', { synchronize: false })
@Index('case_reception_receiver_idx', { synchronize: false })
@Index('case_reception_case_idx', ['caseId'])
export class CaseReception extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_reception_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('Person', { name: 'case_reception_person_fk' })
  personId: string;

  @Column('uuid', { name: 'receiving_office_id' })
  @ForeignKey('Office', { name: 'case_reception_receiver_fk' })
  receivingOfficeId: string;

  /** As it was told to the receiver: the case itself is not theirs to see. */
  @Column('text', { name: 'case_number' })
  caseNumber: string;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('text')
  basis: ReceptionBasis;

  @Column('uuid', { name: 'consent_id', nullable: true })
  @ForeignKey('Consent', { name: 'case_reception_consent_fk' })
  consentId: string | null;

  /** Written with the departure, so that the receiver knows whom to await. */
  @Column('date', { name: 'departed_on', nullable: true })
  departedOn: string | null;

  @Column('uuid', { name: 'opened_by' })
  @ForeignKey('AppUser', { name: 'case_reception_opener_fk' })
  openedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  /** Nobody where a withdrawn consent ended it. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  @ForeignKey('AppUser', { name: 'case_reception_ender_fk' })
  endedBy: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
