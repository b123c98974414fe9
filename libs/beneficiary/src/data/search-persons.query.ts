import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { AuditTrail } from '@homeward/audit';
import type { BirthDatePrecision, Sex } from '@homeward/contracts';
import { Transactions, type PreparedStatement } from '@homeward/database';
import { demand, DomainError, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import type { BeneficiaryErrorCode } from '../domain/beneficiary.errors.ts';
import { contactKeysOf, looksLikeNumber } from '../domain/contact-value.ts';
import { documentKeysOf } from '../domain/document-number.ts';
import { searchKey } from '../domain/search-key.ts';
import { FindsPersonsBy, type PersonFinder } from './person-finder.ts';

export interface PersonFound {
  id: string;
  officeId: string;
  officeName: string;
  givenNames: string;
  familyName: string;
  otherNames: string[];
  sex: Sex;
  birthDate: string | null;
  birthDatePrecision: BirthDatePrecision | null;
  nationalities: string[];
}

export interface SearchPersonsInput extends PageQuery {
  /** A name in any script and order, or a telephone number, e-mail address, document or case number. */
  readonly words: string;
}

const FOUND_SQL = (found: string): string => `
  with hit as (select found.person_id, found.score from (${found}) found
                 join person p on p.id = found.person_id where p.erased_at is null),
       shown as (
         select p.id, p.office_id as "officeId", o.name as "officeName", n.given_names as "givenNames",
                n.family_name as "familyName", p.sex, to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate",
                p.birth_date_precision as "birthDatePrecision",
                array(select concat_ws(' ', nullif(x.given_names, ''), nullif(x.family_name, '')) from person_name x
                       where x.person_id = p.id and x.kind <> 'primary' order by x.kind, x.id) as "otherNames",
                array(select country_code::text from person_nationality where person_id = p.id and ended_on is null
                       order by 1) as nationalities
           from hit
           join person p on p.id = hit.person_id
           join office o on o.id = p.office_id
           join person_name n on n.person_id = p.id and n.kind = 'primary'
          order by hit.score desc, n.family_name, n.given_names, p.id
          limit $2 offset $3)
  select (select count(*)::integer from hit) as total, coalesce((select json_agg(shown) from shown), '[]') as rows`;

/** Ids a search may mean come from a named function, because its operators cannot use their index under a policy. */
const BY_NAME = FOUND_SQL(`select person_id, score from candidate_person($1, 200)`);
/** A number may be of a telephone and of a paper at once: whoever types it knows which they mean. */
const BY_KEY = FOUND_SQL(
  `select person_id, 1::real as score from contact_channel where value_key = any ($1::text[]) and ended_at is null
   union select person_id, 1::real from identity_document where number_key = any ($4::text[])`,
);

/** Finds people of the actor's offices by a name however it is spelt, or exactly by number, address or paper. */
@Injectable()
export class SearchPersonsQuery implements OnModuleInit {
  private finders: readonly PersonFinder[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    this.finders = this.discovery
      .getProviders({ metadataKey: FindsPersonsBy.KEY })
      .map(({ instance }) => instance as PersonFinder);
  }

  /** @throws DomainError `person.search-too-short` */
  async execute(actor: Actor, input: SearchPersonsInput): Promise<{ rows: PersonFound[]; page: PageInfo }> {
    demand(actor, 'person.read');
    const { page, size, offset } = pageOf(input);
    const statement = await this.statementOf(actor, input.words, [size, offset]);
    const traces = statement.name === 'beneficiary_search_name' ? [] : [this.traceOf(actor)];
    const [found] = await this.transactions.read<{ total: number; rows: PersonFound[] }>(actor, statement, traces);
    return { rows: found!.rows, page: { page, size, total: found!.total } };
  }

  private async statementOf(actor: Actor, words: string, part: readonly number[]): Promise<PreparedStatement> {
    for (const finder of this.finders) {
      const number = finder.numberIn(words);
      const text = FOUND_SQL(`select person_id, 1::real as score from (${finder.found}) of_number`);
      if (number) return { name: `beneficiary_search_${finder.constructor.name}`, text, values: [number, ...part] };
    }
    const contacts = contactKeysOf(words, looksLikeNumber(words) ? await this.countriesOf(actor) : []);
    const documents = documentKeysOf(words);
    if (contacts.length + documents.length > 0)
      return { name: 'beneficiary_search_key', text: BY_KEY, values: [contacts, ...part, documents] };
    const name = searchKey(words);
    if (name.length < 2)
      throw new DomainError<BeneficiaryErrorCode>('person.search-too-short', 'Type at least two letters of a name.', {
        fields: { words: 'must hold two letters, or a telephone, document or case number, or an e-mail address' },
      });
    return { name: 'beneficiary_search_name', text: BY_NAME, values: [name, ...part] };
  }

  /** A number typed without its country may be of any country the searcher's offices stand in. */
  private async countriesOf(actor: Actor): Promise<string[]> {
    const rows = await this.transactions.read<{ code: string }>(actor, {
      name: 'beneficiary_search_countries',
      text: `select distinct country_code as code from office where id = any ($1::uuid[])`,
      values: [actor.offices['person.read'] ?? []],
    });
    return rows.map(({ code }) => code);
  }

  /** A search by name leaves its trace in `candidate_person`; one by a number leaves the same here. */
  private traceOf(actor: Actor): ReturnType<AuditTrail['readOf']> {
    return this.audit.readOf(actor, {
      action: 'search-persons',
      recordType: 'person',
      recordId: 'search-persons',
      officeId: actor.offices['case.read']?.[0] ?? null,
    });
  }
}
