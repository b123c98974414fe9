import type { ServiceKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';
import { SERVICE_KIND_CHECK } from './service-kind-check.ts';

/** How somebody may be reached: only what is known to be safe ever leaves. */
export interface SafeContact {
  readonly kind: string;
  readonly value: string;
  readonly mayLeaveMessage: boolean;
  /** `HH:MM` by the clock of the person's office; null for any hour. */
  readonly hoursFrom: string | null;
  readonly hoursTo: string | null;
  readonly wordsToAvoid: readonly string[];
}

/** All that whoever is asked to help reads of somebody, as it was sent. */
@Entity('referral_sheet')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'referral_sheet_member_fk',
  onUpdate: 'CASCADE',
})
@Check('referral_sheet_kind', SERVICE_KIND_CHECK)
@Check('referral_sheet_adults', 'adults >= 0')
@Check('referral_sheet_children', 'children >= 0')
@Index('referral_sheet_member_idx', ['memberId'])
@Index('referral_sheet_case_idx', ['caseId'])
export class ReferralSheet extends MemberBound {
  @PrimaryColumn('uuid', { name: 'sending_id', primaryKeyConstraintName: 'referral_sheet_pk' })
  @ForeignKey('ReferralSending', { name: 'referral_sheet_sending_fk' })
  sendingId: string;

  @Column('text', { name: 'service_kind' })
  serviceKind: ServiceKind;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  languages: string[];

  @Column('jsonb')
  contacts: SafeContact[];

  /** Of the family that travels together; null when nothing was agreed about the family. */
  @Column('integer', { nullable: true })
  adults: number | null;

  @Column('integer', { nullable: true })
  children: number | null;

  @Column('text')
  reason: string;

  @Column('text')
  asked: string;

  /** What the receiver says with its answer. */
  @Column('text', { name: 'answer_note', nullable: true })
  answerNote: string | null;

  @Column('text', { name: 'outcome_note', nullable: true })
  outcomeNote: string | null;
}
