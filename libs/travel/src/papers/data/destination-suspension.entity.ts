import type { SuspensionScope, SuspensionState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Nobody is prepared for a place that is not safe. One person proposes it, another confirms it, also its end. */
@Entity('destination_suspension')
@Check('destination_suspension_scope', `scope in ('everybody', 'children', 'high-care')`)
@Check('destination_suspension_state', `state in ('draft', 'confirmed')`)
@Check('destination_suspension_period', 'ends_on >= begins_on')
@Check('destination_suspension_two_people', 'confirmed_by <> drafted_by')
@Check(
  'destination_suspension_confirmed',
  `(state = 'confirmed') = (confirmed_by is not null) and (confirmed_by is null) = (confirmed_at is null)`,
)
@Check('destination_suspension_end_whole', '(end_proposed_on is null) = (end_proposed_by is null)')
@Index('destination_suspension_country_idx', ['countryCode', 'beginsOn'])
export class DestinationSuspension {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'destination_suspension_pk' })
  id: string;

  /** It holds for this office and whatever lies under it. */
  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'destination_suspension_office_fk' })
  officeId: string;

  @Column('char', { name: 'country_code', length: 2 })
  @ForeignKey('Country', { name: 'destination_suspension_country_fk' })
  countryCode: string;

  /** A part of the country in words; the whole of it when absent. */
  @Column('text', { name: 'sub_area', nullable: true })
  subArea: string | null;

  @Column('date', { name: 'begins_on' })
  beginsOn: string;

  /** The last day it holds; open when absent. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('text')
  scope: SuspensionScope;

  /** Who said that it is not safe. */
  @Column('text')
  authority: string;

  @Column('text')
  source: string;

  @Column('text')
  state: SuspensionState;

  @Column('uuid', { name: 'drafted_by' })
  @ForeignKey('AppUser', { name: 'destination_suspension_drafter_fk' })
  draftedBy: string;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt: Date;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'destination_suspension_confirmer_fk' })
  confirmedBy: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** The last day one colleague proposes; it holds until another confirms that. */
  @Column('date', { name: 'end_proposed_on', nullable: true })
  endProposedOn: string | null;

  @Column('uuid', { name: 'end_proposed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'destination_suspension_ender_fk' })
  endProposedBy: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
