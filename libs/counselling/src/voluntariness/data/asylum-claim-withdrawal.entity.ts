import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * That the withdrawal of an asylum claim was sent. Not before the departure is confirmed, because whoever stays must
 * still be protected; a programme that asks for it earlier does so by a dated rule, and the person is told what is lost.
 */
@Entity('asylum_claim_withdrawal')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'asylum_claim_withdrawal_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('asylum_claim_withdrawal_key', ['memberId'])
@Check(
  'asylum_claim_withdrawal_rule',
  `num_nonnulls(rule_programme, rule_source, rule_valid_from) in (0, 3)
    and (rule_source is null or (legal_advice_offered_on is not null and told_what_is_lost))`,
)
export class AsylumClaimWithdrawal {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'asylum_claim_withdrawal_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @Index('asylum_claim_withdrawal_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('date', { name: 'sent_on' })
  sentOn: string;

  /** The published rule that asks for it before departure; what it said then is kept beside it. */
  @Column('uuid', { name: 'rule_version_id', nullable: true })
  @ForeignKey('RuleVersionRow', { name: 'asylum_claim_withdrawal_rule_fk' })
  ruleVersionId: string | null;

  /** The programme whose rule asks for it before departure; null when it was sent after. */
  @Column('text', { name: 'rule_programme', nullable: true })
  ruleProgramme: string | null;

  @Column('text', { name: 'rule_source', nullable: true })
  ruleSource: string | null;

  @Column('date', { name: 'rule_valid_from', nullable: true })
  ruleValidFrom: string | null;

  @Column('date', { name: 'legal_advice_offered_on', nullable: true })
  legalAdviceOfferedOn: string | null;

  @Column('boolean', { name: 'told_what_is_lost' })
  toldWhatIsLost: boolean;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'asylum_claim_withdrawal_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
