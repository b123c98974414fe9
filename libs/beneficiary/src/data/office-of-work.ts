import { DomainError, demand, notFound, type Actor } from '@homeward/platform';
import type { Permission } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import type { BeneficiaryErrorCode } from '../domain/beneficiary.errors.ts';

/** The office a record is made in, with what its rules depend on. */
export interface OfficeOfWork {
  readonly id: string;
  readonly countryCode: string;
  readonly hostCountries: readonly string[];
  readonly timeZone: string;
}

/**
 * The office to work in: the one named, or the only one the actor may do this in.
 * @throws DomainError `permission.missing`, `person.office-unclear`
 */
export async function officeOfWork(
  tx: EntityManager,
  actor: Actor,
  permission: Permission,
  officeId?: string | null,
): Promise<OfficeOfWork> {
  const held = actor.offices[permission] ?? [];
  demand(actor, permission, officeId ?? undefined);
  if (!officeId && held.length > 1)
    throw new DomainError<BeneficiaryErrorCode>(
      'person.office-unclear',
      'You work for several offices. Say which one this is for.',
      { fields: { officeId: 'must name the office; you may do this in several' } },
    );
  return getOffice(tx, officeId ?? held[0]!);
}

/** @throws DomainError `record.not-found` */
export async function getOffice(tx: EntityManager, officeId: string): Promise<OfficeOfWork> {
  const rows: OfficeOfWork[] = await tx.query(
    `select id, country_code as "countryCode", host_countries as "hostCountries", time_zone as "timeZone"
       from office where id = $1 and closed_on is null`,
    [officeId],
  );
  if (!rows[0]) throw notFound('open office');
  return rows[0];
}
