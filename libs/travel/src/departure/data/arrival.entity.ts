import type { ArrivalEvidence } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** That somebody who received them says a member is there: the day and place it really was. */
@Entity('arrival')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'arrival_member_fk',
  onUpdate: 'CASCADE',
})
@Check('arrival_evidence', `evidence in ('met-on-arrival', 'came-to-office', 'spoke-by-phone', 'family-confirmed')`)
@Index('arrival_standing_key', { synchronize: false })
@Index('arrival_case_idx', ['caseId'])
export class Arrival extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'arrival_pk' })
  id: string;

  @Column('date', { name: 'arrived_on' })
  arrivedOn: string;

  @Column('text')
  place: string;

  /** How the person is reached there; goes when the person is erased. */
  @Column('text', { nullable: true })
  contact: string | null;

  @Column('text')
  evidence: ArrivalEvidence;

  @Column('uuid', { name: 'confirmed_by' })
  @ForeignKey('AppUser', { name: 'arrival_confirmer_fk' })
  confirmedBy: string;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt: Date;

  /** The office that says so, which need not be the one of the case. */
  @Column('uuid', { name: 'confirmed_in' })
  @ForeignKey('Office', { name: 'arrival_confirming_office_fk' })
  confirmedIn: string;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;
}
