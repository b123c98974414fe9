import type { SettingMark, TravelSetting } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A figure the checks reckon with, from a day on; it says how well it is known, because none of them is official here. */
@Entity('travel_setting')
@Check(
  'travel_setting_code',
  `code in ('document-buffer-days', 'consulate-chase-first-days', 'consulate-chase-again-days',
    'pregnancy-certificate-from-week', 'pregnancy-single-last-week', 'pregnancy-multiple-last-week', 'newborn-from-day',
    'newborn-never-before-day')`,
)
@Check('travel_setting_value', 'value between 0 and 400')
@Check(
  'travel_setting_known_from',
  `known_from in ('our-reading', 'own-source', 'background-high', 'background-medium', 'background-low')`,
)
@Check('travel_setting_source_named', `(known_from = 'own-source') = (source is not null)`)
export class TravelSettingRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'travel_setting_pk' })
  code: TravelSetting;

  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'travel_setting_pk' })
  validFrom: string;

  @Column('integer')
  value: number;

  @Column('text', { name: 'known_from' })
  knownFrom: SettingMark;

  /** Where the office's own figure comes from. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  @ForeignKey('AppUser', { name: 'travel_setting_recorder_fk' })
  recordedBy: string | null;
}
