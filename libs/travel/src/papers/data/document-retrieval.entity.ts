import type { DocumentHolder, RetrievalState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** A paper that somebody else holds, asked back so that it is in the traveller's hand in time (domain sources IOMNLFAQ, REAN). */
@Entity('document_retrieval')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'document_retrieval_member_fk',
  onUpdate: 'CASCADE',
})
@Check('document_retrieval_holder', `holder in ('asylum-service', 'authorities', 'other')`)
@Check('document_retrieval_state', `state in ('asked', 'promised', 'received', 'handed-over', 'refused')`)
@Check('document_retrieval_promised', `state <> 'promised' or promised_for is not null`)
@Check('document_retrieval_received', `state <> 'received' or received_on is not null`)
@Check('document_retrieval_handed_over', `(state = 'handed-over') = (handed_over_on is not null)`)
@Index('document_retrieval_open_key', { synchronize: false })
@Index('document_retrieval_member_idx', ['memberId'])
@Index('document_retrieval_case_idx', ['caseId'])
export class DocumentRetrieval extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'document_retrieval_pk' })
  id: string;

  @Column('uuid', { name: 'document_id', nullable: true })
  @ForeignKey('IdentityDocument', { name: 'document_retrieval_document_fk', onDelete: 'SET NULL' })
  documentId: string | null;

  @Column('text')
  holder: DocumentHolder;

  /** Which service or desk of theirs. */
  @Column('text', { name: 'holder_name' })
  holderName: string;

  @Column('text')
  state: RetrievalState;

  @Column('date', { name: 'asked_on' })
  askedOn: string;

  /** The day on which it is brought to the airport. */
  @Column('date', { name: 'promised_for', nullable: true })
  promisedFor: string | null;

  @Column('date', { name: 'received_on', nullable: true })
  receivedOn: string | null;

  @Column('date', { name: 'handed_over_on', nullable: true })
  handedOverOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'document_retrieval_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
