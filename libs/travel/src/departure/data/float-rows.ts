import type { FloatMovement } from '@homeward/contracts';
import { DomainError, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface HeldFloat {
  readonly id: string;
  readonly officeId: string;
  readonly officerId: string;
  readonly currency: string;
  readonly balanceMinor: number;
  readonly closed: boolean;
  readonly version: number;
}

/**
 * Holds a float until the transaction ends: of two payments at once the second finds what the first left.
 * @throws DomainError `record.not-found`, `record.version-stale`, `float.closed`
 */
export async function holdFloat(tx: EntityManager, floatId: string, version?: number): Promise<HeldFloat> {
  const [found]: HeldFloat[] = await tx.query(
    `select id, office_id as "officeId", officer_id as "officerId", currency, balance_minor as "balanceMinor",
            closed_at is not null as closed, version
       from officer_float where id = $1 for no key update`,
    [floatId],
  );
  if (!found) throw notFound('float', { floatId: 'must be a float of your office' });
  if (version !== undefined && found.version !== version) throw staleVersion('float', version, found.version);
  if (found.closed)
    throw new DomainError<DepartureErrorCode>('float.closed', 'This float is closed: its money was given back.', {
      fields: { floatId: 'is closed; open another' },
    });
  return found;
}

/**
 * Writes a movement and the balance it leads to.
 * @throws DomainError `float.exceeded` naming the field when the float does not hold so much
 */
export async function moveFloat(
  tx: EntityManager,
  actor: Actor,
  float: HeldFloat,
  { kind, amountMinor, at }: { readonly kind: FloatMovement; readonly amountMinor: number; readonly at: Date },
): Promise<{ balanceMinor: number; version: number }> {
  const change = kind === 'payment' || kind === 'return' ? -amountMinor : amountMinor;
  const [rows]: [{ balanceMinor: number; version: number }[], number] = await tx.query(
    `update officer_float set balance_minor = balance_minor + $2, version = version + 1
      where id = $1 and balance_minor::bigint + $2 between 0 and 2147483647
      returning balance_minor as "balanceMinor", version`,
    [float.id, change],
  );
  if (rows.length === 0)
    throw new DomainError<DepartureErrorCode>('float.exceeded', 'The float does not hold so much.', {
      fields: { amountMinor: `is more than the float holds (${float.balanceMinor} minor units)` },
      extra: { balanceMinor: float.balanceMinor },
    });
  await tx.query(
    `insert into float_movement (float_id, office_id, kind, amount_minor, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [float.id, float.officeId, kind, amountMinor, personOf(actor), at],
  );
  return rows[0]!;
}
