import type { ChildConsentGiver } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';
import { BestInterestsProcedure } from './best-interests-procedure.entity.ts';
import { Guardianship } from './guardianship.entity.ts';

/** One of the three consents a child without parents needs: of the guardian, the child and the family. */
@Entity('child_consent')
@ForeignKey(() => BestInterestsProcedure, ['procedureId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'child_consent_procedure_fk',
  onUpdate: 'CASCADE',
})
@Check('child_consent_giver', `giver in ('guardian', 'child', 'family')`)
@Check('child_consent_guardian_named', `(giver = 'guardian') = (guardianship_id is not null)`)
@Check('child_consent_period', `withdrawn_on >= given_on`)
@Index('child_consent_member_idx', ['memberId'])
@Index('child_consent_standing_key', { synchronize: false })
export class ChildConsent extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'child_consent_pk' })
  id: string;

  @Column('uuid', { name: 'procedure_id' })
  procedureId: string;

  @Column('text')
  giver: ChildConsentGiver;

  @Column('uuid', { name: 'guardianship_id', nullable: true })
  @ForeignKey(() => Guardianship, { name: 'child_consent_guardianship_fk' })
  guardianshipId: string | null;

  @Column('date', { name: 'given_on' })
  givenOn: string;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'child_consent_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
