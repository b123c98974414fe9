import type { MemberStage, TransferNeed, TransferReason, TransferState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseFile } from '../../data/case.entity.ts';

/**
 * A case offered to another office. Both offices read this row and nothing else of each other: codes and counts, frozen
 * at the offer, so that an office can say yes or no without knowing whom it is about.
 */
@Entity('case_transfer')
@Check('case_transfer_state', `state in ('proposed', 'accepted', 'rejected', 'withdrawn', 'lapsed')`)
@Check('case_transfer_to_another', `from_office_id <> to_office_id`)
@Check(
  'case_transfer_answered_whole',
  `(state = 'proposed') = (answered_at is null) and (state <> 'rejected' or answer_reason is not null)`,
)
@Index('case_transfer_open_key', { synchronize: false })
@Index('case_transfer_due_idx', { synchronize: false })
@Index('case_transfer_from_idx', { synchronize: false })
@Index('case_transfer_to_idx', { synchronize: false })
export class CaseTransfer {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_transfer_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @ForeignKey(() => CaseFile, { name: 'case_transfer_case_fk' })
  caseId: string;

  /** Earlier cases of the same people, which end where their people are. */
  @Column('uuid', { name: 'also_case_ids', array: true, default: '{}' })
  alsoCaseIds: string[];

  @Column('uuid', { name: 'from_office_id' })
  @ForeignKey('Office', { name: 'case_transfer_from_fk' })
  fromOfficeId: string;

  @Column('uuid', { name: 'to_office_id' })
  @ForeignKey('Office', { name: 'case_transfer_to_fk' })
  toOfficeId: string;

  @Column('text')
  reason: TransferReason;

  @Column('text')
  stage: MemberStage;

  @Column('integer')
  members: number;

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { array: true })
  needs: TransferNeed[];

  /** The last day for an answer, in the giver's zone; afterwards the case stays where it is. */
  @Column('date', { name: 'deadline_on' })
  deadlineOn: string;

  @Column('text')
  state: TransferState;

  @Column('uuid', { name: 'proposed_by' })
  @ForeignKey('AppUser', { name: 'case_transfer_proposer_fk' })
  proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('uuid', { name: 'answered_by', nullable: true })
  @ForeignKey('AppUser', { name: 'case_transfer_answerer_fk' })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('text', { name: 'answer_reason', nullable: true })
  answerReason: string | null;

  /** The stage the case had when it left: the last thing the giver knows of it. */
  @Column('text', { name: 'stage_when_moved', nullable: true })
  stageWhenMoved: MemberStage | null;

  @Column('integer', { default: 1 })
  version: number;
}
