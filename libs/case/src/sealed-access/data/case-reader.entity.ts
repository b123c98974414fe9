import type { SealedClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseFile } from '../../data/case.entity.ts';

/** Who may read the sealed matter of one case beside its officers: by name, or for an hour by breaking the glass. */
@Entity('case_reader')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'case_reader_case_fk',
  onUpdate: 'CASCADE',
})
@Check('case_reader_class', `matter_class in ('health', 'protection')`)
@Check('case_reader_kind', `kind in ('named', 'break-glass')`)
@Check('case_reader_break_glass_ends', `kind <> 'break-glass' or valid_to is not null`)
@Index('case_reader_user_idx', ['userId', 'caseId'])
export class CaseReader {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_reader_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @Index('case_reader_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  /** The office that named: a naming ends when another office takes the case over. */
  @Column('uuid', { name: 'named_in' })
  @ForeignKey('Office', { name: 'case_reader_named_in_fk' })
  namedIn: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('AppUser', { name: 'case_reader_user_fk' })
  userId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: SealedClass;

  @Column('text')
  kind: 'named' | 'break-glass';

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'granted_by' })
  @ForeignKey('AppUser', { name: 'case_reader_granter_fk' })
  grantedBy: string;

  /** By PostgreSQL's clock, because the row policy that opens the matter compares it with `now()`. */
  @Column('timestamptz', { name: 'valid_from' })
  validFrom: Date;

  @Column('timestamptz', { name: 'valid_to', nullable: true })
  validTo: Date | null;
}
