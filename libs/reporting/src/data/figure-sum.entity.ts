import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One number of a month or a year under one group of filters, each row of it counted once. */
@Entity('figure_sum')
@Index('figure_sum_piece_idx', ['pieceId', 'groupId'])
export class FigureSum {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_sum_pk',
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

  @Column('text', { nullable: true })
  more: string | null;

  @Column('bigint')
  n: string;
}
