import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * An address at which a colleague's own calendar program reads their appointments without signing in. Whoever has the
 * address has what it tells, so it tells case numbers and hours only, ends by itself, and is kept as a digest.
 */
@Entity('calendar_feed')
@Unique('calendar_feed_token_key', ['tokenHash'])
@Index('calendar_feed_user_idx', ['userId'])
export class CalendarFeed {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'calendar_feed_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('AppUser', { name: 'calendar_feed_user_fk' })
  userId: string;

  /** The owner's own office, for the trail. */
  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'calendar_feed_office_fk' })
  officeId: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  /** In which its few words are written. */
  @Column('text')
  language: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** Tells its owner whether some program still asks. */
  @Column('timestamptz', { name: 'last_read_at', nullable: true })
  lastReadAt: Date | null;
}
