import type { DocumentCheckMethod, DocumentDecision, DocumentDifference } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** Somebody looked at a document and decided whether it can be travelled on. Its machine-readable lines are not kept. */
@Entity('document_check')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'document_check_member_fk',
  onUpdate: 'CASCADE',
})
@Check('document_check_method', `method in ('mrz', 'seen')`)
@Check('document_check_decision', `decision in ('usable', 'not-usable')`)
@Check('document_check_reasoned', `reason is not null or (cardinality(differences) = 0 and decision = 'usable')`)
@Index('document_check_document_idx', ['documentId', 'createdAt'])
@Index('document_check_member_idx', ['memberId'])
@Index('document_check_case_idx', ['caseId'])
export class DocumentCheck extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'document_check_pk' })
  id: string;

  /** Null once the person and their papers were erased. */
  @Column('uuid', { name: 'document_id', nullable: true })
  @ForeignKey('IdentityDocument', { name: 'document_check_document_fk', onDelete: 'SET NULL' })
  documentId: string | null;

  /** What was looked at: a number or day corrected since makes it another document, which nobody has seen. */
  @Column('text', { name: 'document_digest' })
  documentDigest: string;

  @Column('text')
  method: DocumentCheckMethod;

  @Column('text', { array: true })
  differences: DocumentDifference[];

  @Column('text')
  decision: DocumentDecision;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date', { name: 'checked_on' })
  checkedOn: string;

  @Column('uuid', { name: 'checked_by' })
  @ForeignKey('AppUser', { name: 'document_check_checker_fk' })
  checkedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
