import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { FormerParticulars, MovedRows } from './merge-choices.ts';

/** That two files were found to be one person's: by whom, what followed, and how it stood, so that it can be undone. */
@Entity('person_merge')
@Check('person_merge_undone_whole', '(undone_by is null) = (undone_at is null)')
@Index('person_merge_standing_key', { synchronize: false })
@Index('person_merge_kept_idx', ['keptId'])
export class PersonMerge {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_merge_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'person_merge_office_fk' })
  officeId: string;

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

  @Column('uuid', { name: 'merged_by' })
  @ForeignKey('AppUser', { name: 'person_merge_merger_fk' })
  mergedBy: string;

  @Column('timestamptz', { name: 'merged_at' })
  mergedAt: Date;

  @Column('timestamptz', { name: 'undo_until' })
  undoUntil: Date;

  @Column('uuid', { name: 'undone_by', nullable: true })
  @ForeignKey('AppUser', { name: 'person_merge_undoer_fk' })
  undoneBy: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;
}
