import { DomainError } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { OrganisationErrorCode } from '../domain/organisation.errors.ts';

export interface ConsulateParticulars {
  readonly name: string;
  readonly city: string;
  readonly address?: string | null | undefined;
  /** From the request to the document, as this office has seen it. */
  readonly usualDays?: number | null | undefined;
  readonly fee?: { readonly amountMinor: number; readonly currency: string } | null | undefined;
}

/** @throws DomainError `consulate.unsuitable` naming the field that holds a code of no list */
export async function checkConsulate(
  tx: EntityManager,
  { countryCode, fee }: { readonly countryCode?: string; readonly fee?: ConsulateParticulars['fee'] },
): Promise<void> {
  const [known]: [{ country: boolean; currency: boolean }] = await tx.query(
    `select $1::text is null or exists (select 1 from country where code = $1) as country,
            $2::text is null or exists (select 1 from currency where code = $2) as currency`,
    [countryCode ?? null, fee?.currency ?? null],
  );
  const fields = {
    ...(known.country ? {} : { countryCode: 'is no country of the reference data; use its two-letter code' }),
    ...(known.currency ? {} : { 'fee.currency': 'is no known currency; use its three-letter code' }),
  };
  if (Object.keys(fields).length > 0) throw unsuitable(fields);
}

/** The constraint a failed statement broke, in words; other errors as they are. */
export function consulateRefusal(error: unknown): unknown {
  const constraint = (error as { driverError?: { constraint?: string } }).driverError?.constraint;
  if (constraint !== 'consulate_name_key') return error;
  return unsuitable({ name: 'is taken by another consulate of this office; a consent could not tell them apart' });
}

function unsuitable(fields: Readonly<Record<string, string>>): DomainError<OrganisationErrorCode> {
  return new DomainError('consulate.unsuitable', 'The consulate cannot be kept like this.', { fields });
}
