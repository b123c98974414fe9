import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Check as Checked, ComponentResult, Outcome } from '../../rules/domain/evaluation.ts';
import type { FamilyMember } from '../../rules/domain/family.ts';
import type { RoleInFamily } from '../../rules/domain/rule.ts';

/** What an evaluation said about one member, with the inputs as they stood. */
@Entity('evaluation_result')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'evaluation_result_member_fk',
  onUpdate: 'CASCADE',
})
@Check('evaluation_result_outcome', `outcome in ('eligible', 'excluded', 'undecided')`)
export class EvaluationResult {
  @PrimaryColumn('uuid', { name: 'evaluation_id', primaryKeyConstraintName: 'evaluation_result_pk' })
  @ForeignKey('EligibilityEvaluation', { name: 'evaluation_result_evaluation_fk' })
  evaluationId: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'evaluation_result_pk' })
  @Index('evaluation_result_member_idx')
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  role: RoleInFamily;

  @Column('text')
  outcome: Outcome;

  /** Emptied when the person is erased: it holds their day of birth. */
  @Column('jsonb')
  inputs: FamilyMember | Record<string, never>;

  @Column('jsonb')
  checks: Checked[];

  @Column('jsonb')
  components: ComponentResult[];
}
