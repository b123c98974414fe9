import type { ComplaintWordKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Complaint } from './complaint.entity.ts';

/** What was said, noted, decided or answered; apart from the codes, so that words can be erased and figures stay. */
@Entity('complaint_word')
@Check(
  'complaint_word_kind',
  `kind in ('statement', 'name', 'contact', 'note', 'escalation', 'decision', 'answer', 'appeal')`,
)
@Index('complaint_word_complaint_idx', ['complaintId'])
export class ComplaintWord {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'complaint_word_pk' })
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  @ForeignKey(() => Complaint, { name: 'complaint_word_complaint_fk' })
  complaintId: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'complaint_word_office_fk' })
  officeId: string;

  @Column('text')
  kind: ComplaintWordKind;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'author_id', nullable: true })
  @ForeignKey('AppUser', { name: 'complaint_word_author_fk' })
  authorId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
