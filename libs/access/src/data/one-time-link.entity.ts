import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AppUser } from './app-user.entity.ts';

/** The way to a first or a new password: good once, for a day. */
@Entity('one_time_link')
@Check('one_time_link_purpose', `purpose in ('invitation', 'reset')`)
@Unique('one_time_link_token_key', ['tokenHash'])
@Index('one_time_link_user_idx', ['userId'])
export class OneTimeLink {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'one_time_link_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUser, { name: 'one_time_link_user_fk' })
  userId: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('text')
  purpose: 'invitation' | 'reset';

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
