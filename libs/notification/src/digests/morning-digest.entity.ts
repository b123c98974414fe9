import type { DeadlineKind } from '@homeward/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What somebody had due on a morning, by kinds and counts: one for a person and day, whatever crashes. */
@Entity('morning_digest')
@Unique('morning_digest_key', ['userId', 'day'])
export class MorningDigest {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'morning_digest_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('AppUser', { name: 'morning_digest_user_fk' })
  userId: string;

  /** The person's own, whose clock says when it is morning. */
  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'morning_digest_office_fk' })
  officeId: string;

  @Column('date')
  day: string;

  @Column('jsonb')
  counts: Readonly<Partial<Record<DeadlineKind, number>>>;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}

/** Whether somebody wants it; absent for everybody who never chose: they are written to. */
@Entity('digest_choice')
export class DigestChoice {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'digest_choice_pk' })
  @ForeignKey('AppUser', { name: 'digest_choice_user_fk' })
  userId: string;

  @Column('boolean')
  wanted: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
