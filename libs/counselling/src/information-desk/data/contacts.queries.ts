import { Injectable } from '@nestjs/common';
import type { InformationChannel, InformationTopic } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface ContactRow {
  readonly id: string;
  readonly officeId: string;
  readonly day: string;
  readonly channel: InformationChannel;
  readonly place: string | null;
  readonly languages: readonly string[];
  readonly topic: InformationTopic;
  readonly heardFrom: string | null;
  readonly referredTo: string | null;
  readonly heads: number;
  readonly becameCase: boolean;
  /** Never told of a contact about asylum or health: the topic would follow the person into their case. */
  readonly caseId: string | null;
  readonly version: number;
}

/** Codes and days only: they stand in addresses. */
export interface ContactFilters {
  readonly channel?: InformationChannel | null;
  readonly topic?: InformationTopic | null;
  readonly language?: string | null;
  /** The first and the last day. */
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface InformationFigure {
  readonly month: string;
  readonly channel: InformationChannel;
  readonly topic: InformationTopic;
  readonly language: string;
  readonly contacts: number;
  readonly heads: number;
}

const SHOWN = `id, office_id as "officeId", day, channel, place, languages, topic, heard_from as "heardFrom",
  referred_to as "referredTo", heads, case_id is not null as "becameCase",
  case when topic not in ('asylum', 'health') then case_id end as "caseId", version`;

/** Contacts of the last twelve months, and figures of all of them; a contact in two languages counts under each. */
@Injectable()
export class ContactsQueries {
  constructor(private readonly transactions: Transactions) {}

  async find(
    actor: Actor,
    { channel, topic, language, from, to, ...page }: ContactFilters & { size: number; offset: number },
  ): Promise<{ contacts: ContactRow[]; total: number }> {
    demand(actor, 'contact.read');
    const [row] = await this.transactions.read<{ contacts: ContactRow[]; total: number }>(actor, {
      name: 'information_contacts',
      text: `with meant as (
               select * from information_contact
                where ($1::text is null or channel = $1) and ($2::text is null or topic = $2)
                  and ($3::date is null or day >= $3) and ($4::date is null or day <= $4)
                  and ($7::text is null or $7 = any (languages)) and office_id = any ($8::uuid[]))
             select (select coalesce(json_agg(row), '[]') from (
                       select ${SHOWN}
                         from meant order by day desc, created_at desc, id limit $5 offset $6) row)
                      as contacts,
                    (select count(*)::int from meant) as total`,
      values: [
        ...[channel ?? null, topic ?? null, from ?? null, to ?? null, page.size, page.offset, language ?? null],
        actor.offices['contact.read'] ?? [],
      ],
    });
    return row!;
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, contactId: string): Promise<ContactRow> {
    demand(actor, 'contact.record');
    const [row] = await this.transactions.read<{ contact: ContactRow }>(actor, {
      name: 'information_contact',
      text: `select to_json(c) as contact from (select ${SHOWN} from information_contact where id = $1) c`,
      values: [contactId],
    });
    if (!row) throw notFound('contact');
    return row.contact;
  }

  /**
   * @param year of the contacts' days
   * @returns by month, channel, topic and language; `language` is `all` in the rows that count each contact once
   */
  async count(actor: Actor, year: number): Promise<InformationFigure[]> {
    demand(actor, 'figures.read');
    return this.transactions.read<InformationFigure>(actor, {
      name: 'information_figures',
      text: `with counted as (
               select date_trunc('month', day)::date as month, channel, topic, languages, 1 as contacts, heads
                 from information_contact
                where day >= make_date($1, 1, 1) and day < make_date($1 + 1, 1, 1)
                  and office_id = any ($2::uuid[])
               union all
               select month, channel, topic, languages, contacts, heads from information_count
                where month >= make_date($1, 1, 1) and month < make_date($1 + 1, 1, 1)
                  and office_id = any ($2::uuid[]))
             select to_char(month, 'YYYY-MM') as month, channel, topic, l.language, sum(contacts)::int as contacts,
                    sum(heads)::int as heads
               from counted, lateral unnest(array_append(languages, 'all')) as l (language)
              group by 1, 2, 3, 4 order by 1, 2, 3, l.language = 'all' desc, 4`,
      values: [year, actor.offices['figures.read'] ?? []],
    });
  }
}
