import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A month or a year whose figures were summed ahead. */
@Entity('figure_piece')
@Unique('figure_piece_key', ['fromDay', 'toDay'])
export class FigurePiece {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_piece_pk',
  })
  id: number;

  @Column('date', { name: 'from_day' })
  fromDay: string;

  @Column('date', { name: 'to_day' })
  toDay: string;

  /** The last day on which something in it happened: asked as of an earlier day, it does not hold. */
  @Column('date', { name: 'last_on' })
  lastOn: string;

  /** The last day on which something was paid for it, or somebody of it was first helped. */
  @Column('date', { name: 'settled_on' })
  settledOn: string;
}
