import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Who pays. */
@Entity('donor')
export class Donor {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'donor_pk' })
  id: string;

  @Column('text')
  @Unique('donor_name_key', ['name'])
  name: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
