import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, DomainError, may, notFound, type Actor } from '@homeward/platform';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

export interface Confirming {
  readonly caseId: string;
  /** The office that says so. */
  readonly confirmedIn: string;
  /** In whose scope the step is written. */
  readonly actor: Actor;
}

interface Found {
  readonly caseId: string;
  readonly officeId: string;
  readonly confirmedIn: string;
  readonly received: boolean;
}

/**
 * Both by what the acting person themselves may see: a case of an office they work in, or members they were told to await.
 */
const FOUND_SQL = `
  select m.case_id as "caseId", m.office_id as "officeId", m.office_id as "confirmedIn", false as received
    from case_member m where m.id = any ($1::uuid[]) and m.office_id = any ($2::uuid[])
  union all
  select r.case_id, r.office_id, r.receiving_office_id, true
    from case_reception r where r.member_id = any ($1::uuid[]) and r.ended_on is null
     and r.receiving_office_id = any ($3::uuid[])`;

/** Who may say of these members that they are there, and for which office. */
@Injectable()
export class Confirmers {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `record.not-found`, `arrival.unsuitable`, `permission.missing` */
  async find(actor: Actor, memberIds: readonly string[]): Promise<Confirming> {
    demand(actor, 'arrival.confirm');
    const offices = (actor.offices['arrival.confirm'] ?? []).filter((id) => may(actor, 'case.read', id));
    const receiving = (actor.offices['reception.read'] ?? []).filter((id) => may(actor, 'arrival.confirm', id));
    const rows = await this.transactions.read<Found>(actor, {
      ...{ name: 'arrival_confirmers', text: FOUND_SQL, values: [memberIds, offices, receiving] },
    });
    const [first] = rows;
    if (!first || rows.length < memberIds.length)
      throw notFound('traveller', { memberIds: 'must be travellers you await, or of a case in your care' });
    if (rows.some(({ caseId }) => caseId !== first.caseId))
      throw new DomainError<DepartureErrorCode>('arrival.unsuitable', 'One family at a time.', {
        fields: { memberIds: 'must be of one family' },
      });
    const own = rows.every(({ received }) => !received);
    return { ...first, actor: own ? actor : actingFor(actor, first.officeId) };
  }
}

/**
 * The same person, for one transaction, with nothing but what confirming needs in the office whose case it is. They are
 * not shown what it reads: the answer of the action is ids and stages.
 */
function actingFor(actor: Actor, officeId: string): Actor {
  const here = [officeId];
  const offices = { 'case.read': here, 'person.read': here, 'arrival.confirm': here };
  return { ...actor, secondFactor: false, offices };
}
