import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AppUser } from './app-user.entity.ts';

/** A program's way in. It belongs to a service user, who holds roles like a person and never sealed matter. */
@Entity('api_key')
@Unique('api_key_hash_key', ['keyHash'])
@Index('api_key_user_idx', ['userId'])
export class ApiKey {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'api_key_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUser, { name: 'api_key_user_fk' })
  userId: string;

  /** What it is for, so that somebody can later tell whether it is still needed. */
  @Column('text')
  label: string;

  @Column('bytea', { name: 'key_hash' })
  keyHash: Buffer;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey(() => AppUser, { name: 'api_key_creator_fk' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** A year away at most: a key nobody renews is a key nobody watches. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
