import type { ReferralCloseReason, ReferralNeed, ReferralFormState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CaseFile } from '../../data/case.entity.ts';

/** A partner or centre asks an office to meet somebody. No name is asked for: the office asks the person themselves. */
@Entity('referral_form')
@Check('referral_form_state', `state in ('waiting', 'taken', 'opened', 'closed')`)
@Check(
  'referral_form_whole',
  `(state = 'opened') = (case_id is not null) and (state = 'closed') = (close_reason is not null)
      and (state <> 'taken' or taken_by is not null)`,
)
@Unique('referral_form_case_key', ['caseId'])
@Index('referral_form_queue_idx', { synchronize: false })
export class ReferralForm {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'referral_form_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'referral_form_office_fk' })
  officeId: string;

  @Column('uuid', { name: 'referred_by' })
  @ForeignKey('AppUser', { name: 'referral_form_referrer_fk' })
  referredBy: string;

  @Column('text')
  organisation: string;

  /** How the person may be reached without danger, in the referrer's words. */
  @Column('text', { name: 'safe_contact' })
  safeContact: string;

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { array: true })
  needs: ReferralNeed[];

  @Column('text')
  state: ReferralFormState;

  @Column('uuid', { name: 'taken_by', nullable: true })
  @ForeignKey('AppUser', { name: 'referral_form_taker_fk' })
  takenBy: string | null;

  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt: Date | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  @ForeignKey(() => CaseFile, { name: 'referral_form_case_fk' })
  caseId: string | null;

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: ReferralCloseReason | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
