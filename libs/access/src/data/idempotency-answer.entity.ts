import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUser } from './app-user.entity.ts';

/** What a creating request was answered, kept a day so that sending it twice acts once; readable by its user only. */
@Entity('idempotency_answer')
@Index('idempotency_answer_created_idx', ['createdAt'])
export class IdempotencyAnswer {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'idempotency_answer_pk' })
  @ForeignKey(() => AppUser, { name: 'idempotency_answer_user_fk' })
  userId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_answer_pk' })
  key: string;

  @Column('text')
  route: string;

  /** Tells a replay from another request under the same key, without keeping the body. */
  @Column('text', { name: 'body_digest' })
  bodyDigest: string;

  /** Holds ids and never a one-time secret: those are shown once and not stored. */
  @Column('jsonb', { nullable: true })
  answer: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
