import { DomainError, type PlatformErrorCode } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { isTimeZone } from '../domain/time-zones.ts';
import { officeCycle, officeNameTaken } from '../domain/organisation.errors.ts';

export interface OfficeParticulars {
  readonly countryCode?: string;
  readonly hostCountries?: readonly string[];
  readonly timeZone?: string;
  readonly languages?: readonly string[];
}

/**
 * Refuses particulars the database would later stumble over. The zone is asked of PostgreSQL too: its list of zones is
 * its own, and a day reckoned in a zone it does not know is an error in every query that uses it.
 */
export async function checkParticulars(tx: EntityManager, input: OfficeParticulars): Promise<void> {
  const fields: Record<string, string> = {};
  const [known]: { countries: string[]; languages: string[]; zone: boolean }[] = await tx.query(
    `select array(select trim(code) from country where code = any ($1)) as countries,
            array(select code from language where code = any ($2)) as languages,
            $3::text is null or exists (select 1 from pg_timezone_names where name = $3) as zone`,
    [
      [input.countryCode, ...(input.hostCountries ?? [])].filter((code) => code !== undefined),
      [...(input.languages ?? [])],
      input.timeZone ?? null,
    ],
  );
  if (input.countryCode !== undefined && !known!.countries.includes(input.countryCode))
    fields['countryCode'] = 'is not a country of the reference data; use its two-letter code';
  if (input.hostCountries?.some((code) => !known!.countries.includes(code)))
    fields['hostCountries'] = 'holds a code that is not in the reference data; use two-letter country codes';
  if (input.languages?.some((code) => !known!.languages.includes(code)))
    fields['languages'] = 'holds a code that is not in the reference data; use language codes such as fr';
  if (input.timeZone !== undefined && (!isTimeZone(input.timeZone) || !known!.zone))
    fields['timeZone'] = 'is not a time zone; use a name such as Europe/Brussels';
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<PlatformErrorCode>('input.invalid', 'Some of the office’s particulars are not right.', {
    fields,
  });
}

/** The constraint a failed statement broke, in words; other errors as they are. */
export function officeRefusal(error: unknown): unknown {
  const constraint = (error as { driverError?: { constraint?: string } }).driverError?.constraint;
  if (constraint === 'office_name_key') return officeNameTaken();
  if (constraint === 'office_no_cycle' || constraint === 'office_not_own_parent') return officeCycle();
  return error;
}
