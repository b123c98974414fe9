import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A departed member who was counted as helped, so that help which comes later can be told apart. */
@Entity('figure_sum_benefit')
@Index('figure_sum_benefit_member_idx', ['memberId'])
@Index('figure_sum_benefit_piece_idx', ['pieceId'])
export class FigureSumBenefit {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_sum_benefit_pk',
  })
  id: string;

  @Column('integer', { name: 'piece_id' })
  pieceId: number;

  @Column('integer', { name: 'group_id' })
  groupId: number;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('date', { name: 'helped_on' })
  helpedOn: string;
}
