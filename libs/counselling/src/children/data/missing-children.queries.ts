import { Injectable } from '@nestjs/common';
import type { AlertClosingReason, GuardianReachedHow, MissedOccasion } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import { SAMPLE_PROTOCOL } from '../domain/protocol.ts';

export interface MissingChildAlertRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly officeId: string;
  /** In which the hours of this office are told. */
  readonly timeZone: string;
  readonly memberId: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly occasion: MissedOccasion;
  readonly appointmentId: string | null;
  readonly missedAt: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly closeReason: AlertClosingReason | null;
  /** Who speaks for the child today, and how to reach them; null when nobody does. */
  readonly guardian: { readonly name: string; readonly contact: string } | null;
  /** Null as long as calling the guardian is still to be done. */
  readonly guardianReached: { readonly at: string; readonly how: GuardianReachedHow; readonly name: string } | null;
  readonly placement: {
    readonly place: string;
    readonly contactName: string;
    readonly contact: string;
    readonly contactSafe: boolean;
  } | null;
  /** What this office does when a child is missing. */
  readonly protocol: string;
  readonly version: number;
}

export interface ProtocolRow {
  readonly officeId: string;
  readonly missingChild: string;
  /** No office has agreed to these words. */
  readonly sample: boolean;
  /** 0 when the office has none of its own yet. */
  readonly version: number;
}

/** Children somebody is looking for, with all that is needed to act on the same screen. */
@Injectable()
export class MissingChildrenQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Open alerts first, then those closed lately; the oldest open one on top. */
  async find(
    actor: Actor,
    page: { size: number; offset: number },
  ): Promise<{ alerts: readonly MissingChildAlertRow[]; total: number }> {
    demand(actor, 'case.read');
    const [found] = await this.transactions.read<{ alerts: MissingChildAlertRow[]; total: number }>(actor, {
      name: 'missing_child_alerts',
      text: `select (select count(*)::int from missing_child_alert) as total,
        (select coalesce(json_agg(row), '[]') from (
          select a.id, a.case_id as "caseId", c.number as "caseNumber", a.office_id as "officeId",
                 o.time_zone as "timeZone", a.member_id as "memberId", coalesce(n.given_names, '') as "givenNames",
                 coalesce(n.family_name, '') as "familyName", a.occasion, a.appointment_id as "appointmentId",
                 a.missed_at as "missedAt", a.opened_at as "openedAt", a.closed_at as "closedAt",
                 a.close_reason as "closeReason", a.version,
                 (select json_build_object('name', g.guardian_name, 'contact', g.contact) from guardianship g
                   where g.member_id = a.member_id
                     and (current_setting('app.now')::timestamptz at time zone o.time_zone)::date
                         between g.valid_from and coalesce(g.valid_to, 'infinity')) as guardian,
                 (select json_build_object('at', a.guardian_reached_at, 'how', a.guardian_reached_how, 'name', g.guardian_name)
                    from guardianship g where g.id = a.guardian_reached_id) as "guardianReached",
                 (select json_build_object('place', p.place, 'contactName', p.contact_name, 'contact', p.contact,
                           'contactSafe', p.contact_safe) from child_placement p
                   where p.member_id = a.member_id and p.ended_on is null) as placement,
                 coalesce((select t.missing_child from office_protocol t where t.office_id = a.office_id), $3) as protocol
            from missing_child_alert a join office o on o.id = a.office_id join "case" c on c.id = a.case_id
            join case_member m on m.id = a.member_id
            left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
           order by a.closed_at desc nulls first, a.opened_at, a.id limit $1 offset $2) row) as alerts`,
      values: [page.size, page.offset, SAMPLE_PROTOCOL],
    });
    return found!;
  }

  /**
   * What an office does when a child is missing: its own words, or the sample until it has agreed on some.
   * @throws DomainError `record.not-found`, `permission.missing`
   */
  async protocolOf(actor: Actor, officeId: string): Promise<ProtocolRow> {
    const [found] = await this.transactions.read<{ words: string | null; version: number | null }>(actor, {
      name: 'office_protocol_of',
      text: `select t.missing_child as words, t.version
               from office o left join office_protocol t on t.office_id = o.id where o.id = $1`,
      values: [officeId],
    });
    if (!found) throw notFound('office');
    demand(actor, 'protocol.write', officeId);
    const { words, version } = found;
    return { officeId, missingChild: words ?? SAMPLE_PROTOCOL, sample: words === null, version: version ?? 0 };
  }
}
