import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AppUser } from './app-user.entity.ts';

/** One way in without the second-factor device, good once. */
@Entity('recovery_code')
@Index('recovery_code_user_idx', ['userId'])
export class RecoveryCode {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'recovery_code_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUser, { name: 'recovery_code_user_fk' })
  userId: string;

  /** Keyed by the installation's secret, because 80 bits are few for a plain digest. */
  @Column('bytea', { name: 'code_hash' })
  codeHash: Buffer;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
