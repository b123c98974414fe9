import type { SettingMark, TravelSetting } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { SettingsOfDay } from '../domain/fitness-rules.ts';

export interface SettingOfDay {
  readonly code: TravelSetting;
  readonly value: number;
  readonly knownFrom: SettingMark;
  readonly source: string | null;
  readonly validFrom: string;
}

/** Each figure that holds on a day; before its first day the first one is taken, for nothing else is known. */
export const SETTINGS_SQL = `
  select distinct on (s.code) s.code, s.value, s.known_from as "knownFrom", s.source, s.valid_from::text as "validFrom"
    from travel_setting s
   order by s.code, s.valid_from <= $1::date desc, case when s.valid_from <= $1::date then s.valid_from end desc, s.valid_from`;

export async function settingsOn(tx: EntityManager, day: string): Promise<SettingsOfDay> {
  const rows: SettingOfDay[] = await tx.query(SETTINGS_SQL, [day]);
  return Object.fromEntries(rows.map(({ code, value }) => [code, value])) as unknown as SettingsOfDay;
}
