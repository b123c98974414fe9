import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { MessageTemplate } from '@homeward/contracts';

/** Something a colleague should look at: a code and a record's id, so that a notice itself tells nothing about anyone. */
@Entity('notice')
@Unique('notice_intent_user_key', ['intentId', 'userId'])
@Index('notice_user_idx', { synchronize: false })
export class Notice {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'notice_pk' })
  id!: string;

  /** Unique with its reader: a handler that runs twice tells each of them once. */
  @Column('uuid', { name: 'intent_id' })
  @ForeignKey('MessageIntentRow', { name: 'notice_intent_fk' })
  intentId!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('AppUser', { name: 'notice_user_fk' })
  userId!: string;

  @Column('uuid', { name: 'office_id' })
  officeId!: string;

  @Column('text')
  template!: MessageTemplate;

  @Column('text', { name: 'record_type' })
  recordType!: string;

  @Column('uuid', { name: 'record_id' })
  recordId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
