import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MergeRecord } from './merge-record.ts';
import type { FormerParticulars, MovedRows } from './merge-choices.ts';

/** That two files were found to be one person's: by whom, what followed, and how it stood, so that it can be undone. */
@Entity('person_merge')
@ForeignKey('Office', ['officeId'], ['id'], { name: 'person_merge_office_fk' })
@ForeignKey('AppUser', ['mergedBy'], ['id'], { name: 'person_merge_merger_fk' })
@ForeignKey('AppUser', ['undoneBy'], ['id'], { name: 'person_merge_undoer_fk' })
@Check('person_merge_undone_whole', '(undone_by is null) = (undone_at is null)')
@Index('person_merge_standing_key', { synchronize: false })
@Index('person_merge_kept_idx', ['keptId'])
export class PersonMerge extends MergeRecord {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_merge_pk' })
  id: string;

  @Column('uuid', { name: 'kept_id' })
  @ForeignKey('Person', { name: 'person_merge_kept_fk' })
  keptId: string;

  @Column('uuid', { name: 'absorbed_id' })
  @ForeignKey('Person', { name: 'person_merge_absorbed_fk' })
  absorbedId: string;

  /** Ids of the rows that followed, by table and column. */
  @Column('jsonb')
  moved: MovedRows;

  /** How the kept file stood; erased with the person, and then nothing can be undone. */
  @Column('jsonb', { nullable: true })
  former: FormerParticulars | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
