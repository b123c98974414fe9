import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, may, notFound, type Actor } from '@homeward/platform';

interface Kept {
  readonly officeId: string;
  /** Received by an office in which the reader keeps contact. */
  readonly received: boolean;
}

const keptSql = (from: string): string => `
  select x.office_id as "officeId", exists (
           select 1 from case_reception t where t.member_id = x.member_id and t.ended_on is null
              and t.receiving_office_id = any ($2::uuid[])) as received
    from ${from} x where x.id = any ($1::uuid[])`;
const ROUNDS = { name: 'kept_rounds', text: keptSql('follow_up_round') };
const FOLLOW_UPS = { name: 'kept_follow_ups', text: keptSql('follow_up') };

/**
 * Who may keep contact with somebody, and in whose scope it is written: the office whose case it is, or the mission that
 * received them, which acts for that office in the one transaction and sees nothing of the case (ADR 16).
 */
@Injectable()
export class ContactKeepers {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  ofRounds(actor: Actor, ids: readonly string[]): Promise<Actor> {
    return this.find(actor, 'round', ROUNDS, ids);
  }

  /** @throws DomainError `record.not-found`, `permission.missing` */
  ofFollowUp(actor: Actor, id: string): Promise<Actor> {
    return this.find(actor, 'follow-up', FOLLOW_UPS, [id]);
  }

  private async find(
    actor: Actor,
    what: string,
    asked: { readonly name: string; readonly text: string },
    ids: readonly string[],
  ): Promise<Actor> {
    demand(actor, 'follow-up.record');
    const receiving = (actor.offices['reception.read'] ?? []).filter((id) => may(actor, 'follow-up.record', id));
    // Whoever receives nobody works in the scope they have, and the action finds out what of it they may do.
    if (receiving.length === 0) return actor;
    const distinct = [...new Set(ids)];
    const rows = await this.transactions.read<Kept>(actor, { ...asked, values: [distinct, receiving] });
    const [first] = rows;
    if (!first || rows.length < distinct.length) throw notFound(what);
    if (rows.some(({ officeId, received }) => !received || may(actor, 'follow-up.record', officeId))) return actor;
    return actingFor(actor, first.officeId);
  }
}

/** The same person, for one transaction, with nothing but what keeping contact needs in the office whose case it is. */
function actingFor(actor: Actor, officeId: string): Actor {
  const here = [officeId];
  return {
    ...actor,
    secondFactor: false,
    offices: { 'case.read': here, 'person.read': here, 'follow-up.record': here },
  };
}
