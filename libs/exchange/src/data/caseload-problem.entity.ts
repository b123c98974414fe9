import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What is wrong in a file, with what stands in the cell: for whoever brought it, and gone with it. */
@Entity('caseload_problem')
@Check('caseload_problem_kind', `kind in ('error', 'warning', 'conflict', 'name')`)
@Index('caseload_problem_import_idx', ['importId', 'kind', 'id'])
@Index('caseload_problem_place_idx', ['importId', 'sheet', 'columnName', 'rowNumber'])
export class CaseloadProblemRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'caseload_problem_pk',
  })
  id: string;

  @Column('uuid', { name: 'import_id' })
  @ForeignKey('CaseloadImport', { name: 'caseload_problem_import_fk', onDelete: 'CASCADE' })
  importId: string;

  @Column('text')
  kind: string;

  @Column('text')
  sheet: string;

  @Column('integer', { name: 'row_number' })
  rowNumber: number;

  @Column('text', { name: 'column_name', default: '' })
  columnName: string;

  @Column('jsonb')
  problem: Record<string, unknown>;
}
