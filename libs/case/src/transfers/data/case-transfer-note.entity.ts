import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseFile } from '../../data/case.entity.ts';
import { CaseTransfer } from './case-transfer.entity.ts';

/** What the giver tells whoever takes over. It may name people, so it lies with the case and is read with it. */
@Entity('case_transfer_note')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'case_transfer_note_case_fk',
  onUpdate: 'CASCADE',
})
export class CaseTransferNote {
  @PrimaryColumn('uuid', { name: 'transfer_id', primaryKeyConstraintName: 'case_transfer_note_pk' })
  @ForeignKey(() => CaseTransfer, { name: 'case_transfer_note_transfer_fk' })
  transferId: string;

  @Column('uuid', { name: 'case_id' })
  @Index('case_transfer_note_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'case_transfer_note_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
