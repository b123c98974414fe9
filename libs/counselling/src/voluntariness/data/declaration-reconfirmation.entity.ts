import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Declaration } from './declaration.entity.ts';

/** That the person said once more, shortly before they leave, that they wish to go. */
@Entity('declaration_reconfirmation')
@ForeignKey(() => Declaration, ['declarationId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'declaration_reconfirmation_declaration_fk',
  onUpdate: 'CASCADE',
})
@Index('declaration_reconfirmation_declaration_idx', ['declarationId', 'reconfirmedOn'])
export class DeclarationReconfirmation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'declaration_reconfirmation_pk' })
  id: string;

  @Column('uuid', { name: 'declaration_id' })
  declarationId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('date', { name: 'reconfirmed_on' })
  reconfirmedOn: string;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'declaration_reconfirmation_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
