import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What was written since the sums were counted: until they are counted anew, these months are counted from their rows. */
@Entity('figure_touched')
export class FigureTouched {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_touched_pk',
  })
  id: string;

  @Column('date')
  month: string;

  @Column('text')
  kind: string;

  /** Whoever may be counted in another month as well. */
  @Column('uuid', { name: 'who_id', nullable: true })
  whoId: string | null;
}
