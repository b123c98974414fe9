import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The ledger of erasures: that it was done, to whose file, by whom and why; ids and counts, never content. */
@Entity('erasure')
@Index('erasure_subject_idx', { synchronize: false })
export class Erasure {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'erasure_pk' })
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text', { name: 'subject_type' })
  subjectType: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  policy: string;

  /** In the officer's words; refused when they name the person, because the ledger outlives the name. */
  @Column('text')
  reason: string;

  /** How many of each kind were removed. */
  @Column('jsonb')
  erased: Record<string, number>;
}
