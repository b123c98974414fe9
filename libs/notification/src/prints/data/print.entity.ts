import type { AppLanguage, MatterClass, PrintKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What was printed, by whom and when: a paper that leaves the office can be traced by its token, and by nothing else. */
@Entity('print')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'print_member_fk',
  onUpdate: 'CASCADE',
})
@Check('print_kind', `kind in ('case', 'declaration', 'decision', 'letter', 'plan')`)
@Check('print_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('print_record', `(kind = 'case') = (record_id is null)`)
@Unique('print_token_key', ['token'])
@Index('print_case_idx', ['caseId', 'createdAt'])
export class Print {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'print_pk' })
  id: string;

  /** Random, and stands on the paper: an id would tell which record it is of. */
  @Column('text')
  token: string;

  @Column('text')
  kind: PrintKind;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  /** Whose record it is; of a whole case, whom it was printed for. */
  @Column('uuid', { name: 'member_id' })
  @Index('print_member_idx')
  memberId: string;

  /** The declaration, decision, letter or version of a plan; none of a whole case. */
  @Column('uuid', { name: 'record_id', nullable: true })
  recordId: string | null;

  /** Of what was printed: that a sealed letter was printed is as sealed as the letter. */
  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text')
  @ForeignKey('Language', { name: 'print_language_fk' })
  language: AppLanguage;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'print_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
