import type { BestInterestsState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** How far the weighing of all solutions for one child has come. What was weighed and decided stands sealed; whether it lets the child return is known. */
@Entity('best_interests_procedure')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'best_interests_procedure_member_fk',
  onUpdate: 'CASCADE',
})
@Check('best_interests_procedure_state', `state in ('open', 'assessment', 'determination', 'reopened', 'closed')`)
@Check(
  'best_interests_procedure_decided',
  `(state = 'closed') = (decided_on is not null) and (not favours_return or state = 'closed') and (appealed_on is null or state = 'closed')`,
)
@Index('best_interests_procedure_case_idx', ['caseId'])
@Unique('best_interests_procedure_id_case_office_key', ['id', 'caseId', 'officeId'])
@Unique('best_interests_procedure_member_key', ['memberId'])
export class BestInterestsProcedure extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'best_interests_procedure_pk' })
  id: string;

  @Column('text')
  state: BestInterestsState;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('boolean', { name: 'favours_return', default: false })
  favoursReturn: boolean;

  /** After this day the outcome unlocks nothing until it is looked at again. */
  @Column('date', { name: 'next_review_on', nullable: true })
  nextReviewOn: string | null;

  /** While an appeal is open the outcome unlocks nothing. */
  @Column('date', { name: 'appealed_on', nullable: true })
  appealedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'opened_by' })
  @ForeignKey('AppUser', { name: 'best_interests_procedure_opener_fk' })
  openedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
