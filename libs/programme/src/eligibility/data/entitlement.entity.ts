import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { AmountKind, Modality, PayMoment, RoleInFamily } from '../../rules/domain/rule.ts';

/** What a member is due by a decision. It stands through a withdrawal: whoever comes back finds the same. */
@Entity('entitlement')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'entitlement_member_fk',
  onUpdate: 'CASCADE',
})
@Check('entitlement_amount_kind', `amount_kind in ('fixed', 'up-to')`)
@Check('entitlement_amount', 'amount_minor >= 0')
@Check('entitlement_pay_moment', `pay_moment in ('departure', 'arrival', 'after-return')`)
@Check('entitlement_modality', `modality in ('cash', 'in-kind', 'cash-or-in-kind')`)
@Index('entitlement_standing_key', { synchronize: false })
@Index('entitlement_case_idx', { synchronize: false })
export class Entitlement {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'entitlement_pk' })
  id: string;

  @Column('uuid', { name: 'member_id' })
  @Index('entitlement_member_idx')
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'decision_id' })
  @ForeignKey('EligibilityDecision', { name: 'entitlement_decision_fk' })
  decisionId: string;

  @Column('uuid', { name: 'rule_version_id' })
  @ForeignKey('RuleVersionRow', { name: 'entitlement_rule_version_fk' })
  ruleVersionId: string;

  @Column('text', { name: 'programme_code' })
  @ForeignKey('Programme', { name: 'entitlement_programme_fk' })
  programmeCode: string;

  @Column('text')
  component: string;

  @Column('text')
  title: string;

  @Column('text')
  role: RoleInFamily;

  @Column('text', { name: 'amount_kind' })
  amountKind: AmountKind;

  /** Null when the amount is not known here: it can be planned, and approved once the office has its own figure. */
  @Column('integer', { name: 'amount_minor', nullable: true })
  amountMinor: number | null;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'entitlement_currency_fk' })
  currency: string;

  @Column('uuid', { name: 'figure_id', nullable: true })
  @ForeignKey('LocalFigureRow', { name: 'entitlement_figure_fk' })
  figureId: string | null;

  /** The day that chose the rule, and that chooses a figure confirmed later. */
  @Column('date', { name: 'rule_day' })
  ruleDay: string;

  /** Entitlements open at their own moment, not all at arrival. */
  @Column('text', { name: 'pay_moment' })
  payMoment: PayMoment;

  @Column('text')
  modality: Modality;

  @Column('integer', { name: 'cash_at_departure_minor', nullable: true })
  cashAtDepartureMinor: number | null;

  /** A period after return such as `P12M`, or working days after arrival such as `14WD`. */
  @Column('text', { name: 'spend_within', nullable: true })
  spendWithin: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
