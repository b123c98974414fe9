import type { ChildDecision, HearingOutcome } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** That a child was asked at a decision, also a child in a family; what they said stands sealed in their own words. */
@Entity('child_hearing')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'child_hearing_member_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'child_hearing_decision',
  `decision in ('application', 'screening', 'eligibility', 'best-interests', 'return', 'departure', 'other')`,
)
@Check('child_hearing_outcome', `outcome in ('heard', 'too-young', 'did-not-wish')`)
@Index('child_hearing_member_idx', ['memberId', 'decision'])
export class ChildHearing extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'child_hearing_pk' })
  id: string;

  @Column('text')
  decision: ChildDecision;

  @Column('text')
  outcome: HearingOutcome;

  @Column('date', { name: 'heard_on' })
  heardOn: string;

  @Column('uuid', { name: 'heard_by' })
  @ForeignKey('AppUser', { name: 'child_hearing_hearer_fk' })
  heardBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
