import { DomainError, notFound, staleVersion } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';
import { paymentProblem, type PaymentProblem } from '../domain/payable.ts';

/**
 * What of an entitlement `e` is handed over in cash at the departure: all of what opens there, and of a larger sum the
 * part its rule pays there. Null while the amount is not known here.
 */
export const CEILING = `(case
  when e.cash_at_departure_minor is not null then e.cash_at_departure_minor
  when e.pay_moment = 'departure' then coalesce(e.amount_minor, (select f.amount_minor from local_figure f
     where f.office_id = e.office_id and f.programme_code = e.programme_code and f.component = e.component
       and f.role = e.role and f.currency = e.currency and f.confirmed_by is not null
       and daterange(f.valid_from, f.valid_to, '[)') @> e.rule_day)) end)`;
export const PAID = `(select coalesce(sum(p.amount_minor), 0)::integer from departure_payment p
  where p.entitlement_id = e.id and p.returned_at is null)`;
export const OPENS_AT_DEPARTURE = `e.ended_at is null and e.modality <> 'in-kind'
  and (e.pay_moment = 'departure' or e.cash_at_departure_minor is not null)`;

const WORDS: Readonly<Record<PaymentProblem, string>> = {
  'amount-unknown': 'has an amount that is not known here; the office enters its own figure first',
  'all-paid': 'is paid already; a receipt is given once',
  above: 'is more than is left of this entitlement',
};

/**
 * The case is held, so that nobody else pays of the same entitlement meanwhile.
 * @throws DomainError `payment.unsuitable`, `payment.above-entitlement` naming the field
 */
export async function demandPayable(
  tx: EntityManager,
  asked: {
    readonly memberId: string;
    readonly entitlementId: string;
    readonly amountMinor: number;
    readonly currency: string;
  },
): Promise<void> {
  const [found]: { ceilingMinor: number | null; paidMinor: number; currency: string }[] = await tx.query(
    `select ${CEILING} as "ceilingMinor", ${PAID} as "paidMinor", e.currency from entitlement e
      where e.id = $1 and e.member_id = $2 and ${OPENS_AT_DEPARTURE}`,
    [asked.entitlementId, asked.memberId],
  );
  if (!found)
    throw new DomainError<DepartureErrorCode>('payment.unsuitable', 'This cannot be paid at the departure.', {
      fields: { entitlementId: 'is nothing this member is handed at the departure' },
    });
  if (found.currency !== asked.currency)
    throw new DomainError<DepartureErrorCode>('payment.unsuitable', 'This cannot be paid so.', {
      fields: { currency: `must be ${found.currency}, as it was granted` },
    });
  const problem = paymentProblem(found, asked.amountMinor);
  if (problem === null) return;
  const left = (found.ceilingMinor ?? 0) - found.paidMinor;
  throw new DomainError<DepartureErrorCode>('payment.above-entitlement', 'More is not due to this traveller now.', {
    fields: { [problem === 'above' ? 'amountMinor' : 'entitlementId']: WORDS[problem] },
    extra: { leftMinor: left },
  });
}

/** @throws DomainError `payment.unsuitable` unless it is an ordinary file of this member that no other receipt rests on */
export async function demandFile(tx: EntityManager, memberId: string, fileId: string, field: string): Promise<void> {
  const [found]: { used: boolean }[] = await tx.query(
    `select exists (select 1 from departure_payment p
              where p.returned_at is null and (p.receipt_id = a.id or p.proof_id = a.id)) as used
       from attachment a where a.id = $1 and a.member_id = $2 and a.matter_class = 'ordinary'`,
    [fileId, memberId],
  );
  if (found && !found.used) return;
  throw new DomainError<DepartureErrorCode>('payment.unsuitable', 'This file cannot stand as a receipt.', {
    fields: { [field]: found ? 'stands as a receipt already' : 'must be a file of this member' },
  });
}

/** One row of counting an office and year: numbers without a gap or a double, whoever pays at the same time. */
export async function nextReceiptNumber(tx: EntityManager, officeId: string, today: string): Promise<string> {
  const year = Number(today.slice(0, 4));
  const [{ last }]: [{ last: number }] = await tx.query(
    `insert into receipt_counter (office_id, year, last) values ($1, $2, 1)
     on conflict (office_id, year) do update set last = receipt_counter.last + 1 returning last`,
    [officeId, year],
  );
  return `${year}-${String(last).padStart(5, '0')}`;
}

export interface HeldPayment {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly floatId: string;
  readonly amountMinor: number;
  readonly receipted: boolean;
  readonly returned: boolean;
  readonly version: number;
}

/** @throws DomainError `record.not-found`, `record.version-stale` */
export async function holdPayment(tx: EntityManager, id: string, version: number): Promise<HeldPayment> {
  const [found]: HeldPayment[] = await tx.query(
    `select id, case_id as "caseId", office_id as "officeId", member_id as "memberId", float_id as "floatId",
            amount_minor as "amountMinor", receipt_kind is not null as receipted, returned_at is not null as returned, version
       from departure_payment where id = $1 for no key update`,
    [id],
  );
  if (!found) throw notFound('payment');
  if (found.version !== version) throw staleVersion('payment', version, found.version);
  return found;
}
