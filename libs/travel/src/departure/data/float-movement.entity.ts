import type { FloatMovement } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OfficerFloat } from './officer-float.entity.ts';

/** One movement of an officer’s float, never rewritten. */
@Entity('float_movement')
@ForeignKey(() => OfficerFloat, ['floatId', 'officeId'], ['id', 'officeId'], { name: 'float_movement_float_fk' })
@Check('float_movement_kind', `kind in ('advance', 'payment', 'payment-returned', 'return')`)
@Check('float_movement_amount', 'amount_minor > 0')
@Index('float_movement_float_idx', ['floatId', 'recordedAt'])
export class FloatMovementRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'float_movement_pk' })
  id: string;

  @Column('uuid', { name: 'float_id' })
  floatId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  kind: FloatMovement;

  @Column('integer', { name: 'amount_minor' })
  amountMinor: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'float_movement_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
