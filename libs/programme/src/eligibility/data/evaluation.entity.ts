import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { EvaluationContext } from '../domain/evaluation-context.ts';

/** What the rules of one programme said about one family on one day; it recommends, and decides nothing. */
@Entity('eligibility_evaluation')
@ForeignKey('CaseFile', ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'eligibility_evaluation_case_fk',
  onUpdate: 'CASCADE',
})
@Unique('eligibility_evaluation_number_key', ['caseId', 'number'])
export class EligibilityEvaluation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'eligibility_evaluation_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text', { name: 'programme_code' })
  @ForeignKey('Programme', { name: 'eligibility_evaluation_programme_fk' })
  programmeCode: string;

  /** Counted in the case from 1: which of two is the later must not hang on a clock. */
  @Column('integer')
  number: number;

  @Column('date', { name: 'as_of' })
  asOf: string;

  /** What the whole family has in common: rule versions, visa regimes and figures that were looked at. */
  @Column('jsonb')
  context: EvaluationContext;

  /** Of all inputs: a decision is refused when they would be others by now. */
  @Column('text', { name: 'inputs_digest' })
  inputsDigest: string;

  @Column('integer', { default: 1 })
  version: number;

  /** Null when rules that came with a release asked for it. */
  @Column('uuid', { name: 'created_by', nullable: true })
  @ForeignKey('AppUser', { name: 'eligibility_evaluation_creator_fk' })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
