import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Members of whom something was written in a transaction; emptied before it ends, when their figures are kept. */
@Entity('figure_due')
export class FigureDue {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_due_pk',
  })
  id: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;
}
