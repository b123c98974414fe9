import { DomainError, type FieldProblems } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';

export interface ProgrammeParticulars {
  readonly hostCountries?: readonly string[] | undefined;
  readonly currency?: string | undefined;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
}

/**
 * Refuses what the database would later stumble over, naming each field.
 * @throws DomainError `programme.unsuitable`
 */
export async function checkProgrammeParticulars(tx: EntityManager, input: ProgrammeParticulars): Promise<void> {
  const { hostCountries, currency, validFrom, validTo } = input;
  const [known]: { countries: string[]; currency: boolean }[] = await tx.query(
    `select array(select trim(code) from country where code = any ($1::text[])) as countries,
            $2::text is null or exists (select 1 from currency where code = $2) as currency`,
    [hostCountries ?? [], currency ?? null],
  );
  const strange = (hostCountries ?? []).filter((code) => !known!.countries.includes(code));
  const fields: FieldProblems = {
    ...(strange.length > 0 ? { hostCountries: `holds ${strange.join(', ')}, which is no country of the list` } : {}),
    ...(known!.currency ? {} : { currency: 'is no currency of ISO 4217' }),
    ...(validFrom && validTo && validTo <= validFrom
      ? { validTo: 'must lie after validFrom: it is the first day nobody is evaluated by it any more' }
      : {}),
  };
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<ProgrammeErrorCode>('programme.unsuitable', 'This programme cannot be kept so.', { fields });
}
