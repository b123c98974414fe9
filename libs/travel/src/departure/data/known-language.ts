import { DomainError } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

/** @throws DomainError `orientation.unsuitable` naming the field */
export async function demandLanguage(tx: EntityManager, language: string): Promise<void> {
  const known: unknown[] = await tx.query(`select 1 from language where code = $1`, [language]);
  if (known.length > 0) return;
  throw new DomainError<DepartureErrorCode>('orientation.unsuitable', 'That language is not in the list.', {
    fields: { language: 'is not a known language; choose one from reference/languages' },
  });
}
