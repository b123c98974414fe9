import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Whoever is counted once though they stand in several months or under several filters. */
@Entity('figure_sum_who')
@Index('figure_sum_who_piece_idx', { synchronize: false })
export class FigureSumWho {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_sum_who_pk',
  })
  id: string;

  @Column('integer', { name: 'piece_id' })
  pieceId: number;

  @Column('integer', { name: 'group_id' })
  groupId: number;

  @Column('text')
  part: string;

  @Column('text', { nullable: true })
  code: string | null;

  @Column('uuid', { name: 'who_id' })
  whoId: string;

  @Column('integer')
  n: number;

  /** Under one group of filters alone within its piece, and so in the sums of that piece. */
  @Column('boolean')
  summed: boolean;
}
